"""Kinds of words that several tables share, by name."""

from __future__ import annotations

from tui.domain.tact.inflect import Kinds
from tui.domain.tact.lexicon.grounds import LIFE

KINDS = Kinds(
    {
        "isbe": "am is are was were be been being 's",
        "hasbe": "have has had 've having",
        "modal": "will would shall should can could may might must 'd 'll",
        "not": "not never hardly rarely seldom barely scarcely neither nor",
        "no": "no nothing none neither nobody zero little",
        "me": "me us my our myself mine",
        "my": "my our the these those all both any some every each",
        "the": "the a an this that these those some any my our your",
        "your": "your",
        "i": "i we",
        "figure": "#",
        "num": "# one two three four five six seven eight nine ten eleven twelve fourteen twenty thirty several "
        "many countless dozens multiple most half all both few couple",
        "times": "twice thrice times time repeatedly again",
        "day": "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
        "fridays saturdays sundays mon tue tues wed thu thurs fri sat sun",
        "month": "january february march april may june july august september october november december jan feb "
        "mar apr jun jul aug sep sept oct nov dec",
        "season": "spring summer autumn fall winter christmas easter new-year diwali eid ramadan thanksgiving "
        "holi onam pongal navratri lent advent pentecost whitsun hanukkah passover purim nowruz midsummer "
        "michaelmas harmattan monsoon carnival halloween saints",
        "sitting": "meeting meetings session sessions call calls talk talks lesson lessons appointment "
        "appointments mentoring mentorship catch-up catch-ups check-in check-ins conversation conversations "
        "arrangement lunch lunches coffee coffees walk walks visit visits relationship tutorial tutorials "
        "dinner dinners breakfast breakfasts chat chats one-to-one one-to-ones 1:1 slot slots sitting sittings "
        "rehearsal rehearsals class classes hour hours game mondays tuesdays wednesdays thursdays fridays "
        "saturdays sundays evenings mornings afternoons meet-up meet-ups meetup catchup catchups zoom zooms "
        "series pairing rhythm sync syncs",
        "message": "email emails e-mail e-mails mail mails message messages letter letters text texts question "
        "questions call calls request requests reminder reminders note notes draft drafts chapter chapters "
        "manuscript manuscripts proposal application report reports plan plans work paper papers essay essays "
        "voicemail voicemails invitation invitations slides pages page cv resume thesis portfolio dm dms "
        "whatsapp update updates document documents file files code query queries write-up deck follow-ups",
        "promised": "feedback comments introduction introductions reference references referral recommendation "
        "support help advice guidance answer answers reply replies response responses notes letter time "
        "attention follow-up review reviews call input",
        "badly": "small stupid foolish dumb useless worthless inadequate invisible unwelcome ashamed embarrassed "
        "insignificant ignored dismissed humiliated unheard unseen alone lost like abandoned neglected bad "
        "rushed silly incompetent inferior belittled disrespected undervalued unimportant guilty judged "
        "less lesser ridiculous tiny late slow naive childish awful terrible miserable unworthy unsupported frustrated let",
        "mean": "late unprepared distracted unavailable uninterested disinterested rude cold dismissive impatient "
        "unhelpful careless unfair unreliable arrogant condescending patronising patronizing harsh useless "
        "absent negligent selfish lazy vague generic hopeless inconsiderate disrespectful thoughtless "
        "disorganised disorganized unresponsive evasive stingy bored unkind cruel hostile toxic indifferent "
        "inattentive disengaged detached aloof sarcastic biased unprofessional irresponsible forgetful "
        "self-absorbed self-centred self-centered uncommitted insensitive wrong unreachable missing nowhere "
        "disappointing distant half-hearted ungenerous tardy inconsistent overbearing controlling negative "
        "discouraging theoretical stubborn mean lousy terrible awful clueless checked-out missing-in-action",
        "thin": "late vague generic general useless unhelpful shallow superficial outdated wrong empty missing "
        "thin irrelevant inadequate insufficient poor worthless pointless meaningless disappointing harsh "
        "one-sided rushed hurried copied off-topic unclear lacking sparse half-hearted impersonal abstract "
        "boilerplate scarce erratic patchy hollow stale unusable bland worse unreliable inconsistent "
        "slapdash perfunctory",
        "quoting": "said told asked wrote says",
        "month_or_season": "@month @season",
    }
)
KINDS["life"] = LIFE
