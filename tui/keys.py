"""Every key of the app: its id, the key, the action, the footer word and the sentence that explains it.

The footer, the help page, the command palette and the README's table are all made from here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One key of one place."""

    id: str
    keys: str
    """One or more key names, separated by commas; the first one is shown."""
    action: str
    word: str
    """The word in the footer."""
    tip: str
    """One sentence for the help page and the palette."""
    footer: bool = True
    shown: str = ""
    """How the key is printed when its name would not do."""
    first: bool = False
    """Whether it works before the focused widget sees the key; kept for keys that are never text."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and its keys, in the order in which the footer shows them."""

    title: str
    keys: tuple[Key, ...]


HELP = Key("app.help", "question_mark", "help", "Help", "Show the keys of this place.", shown="?")
F1 = Key(
    "app.help_in_text",
    "f1",
    "help",
    "Help",
    "Show the keys of this place, also while writing.",
    shown="F1",
    first=True,
)

# fmt: off
EVERYWHERE = Place("Everywhere", (
    HELP,
    Key("app.help_f1", "f1", "help", "Help", "Show the keys of this place, also while writing.", footer=False, shown="F1", first=True),
    Key("app.undo", "u", "undo", "Undo", "Take back what you did last, also what you did another day.", footer=False),
    Key("app.palette", "ctrl+p", "command_palette", "Commands", "Search every command by its name.", shown="^p", first=True),
    Key("app.blank", "ctrl+l", "blank", "Blank screen", "Blank the screen until you press a key.", footer=False, shown="^l", first=True),
    Key("app.quit", "ctrl+q", "quit", "Quit", "Quit from anywhere; everything is kept.", footer=False, shown="^q", first=True),
))
# fmt: on


def _list_keys(place: str, what: str) -> tuple[Key, ...]:
    return (
        Key(
            f"{place}.down", "down,j", "noop", "Down", f"Move to the next {what}.", footer=False, shown="↓ j"
        ),
        Key(f"{place}.up", "up,k", "noop", "Up", f"Move to the {what} before.", footer=False, shown="↑ k"),
        Key(
            f"{place}.ends",
            "g,G",
            "noop",
            "Ends",
            f"Move to the first or the last {what}.",
            footer=False,
            shown="g G",
        ),
    )


# fmt: off
PLACES: dict[str, Place] = {
    "home": Place("Today", (
        Key("home.check", "c", "check", "Check", "Take stock of this mentorship."),
        Key("home.deck", "d", "deck", "Deck", "Browse the spark questions and choose some for the next meeting."),
        Key("home.meetings", "m", "meetings", "Meetings", "Prepare a meeting, write one down, and see what became of the advice."),
        Key("home.exit", "x", "exit_note", "Exit note", "Write a note that ends, pauses or reshapes this mentorship."),
        Key("home.history", "h", "history", "History", "See everything that happened in this mentorship."),
        Key("home.new", "n", "new", "New", "Add a mentor."),
        Key("home.edit", "e", "edit", "Edit", "Change what is known about this mentor.", footer=False),
        Key("home.remove", "delete,backspace", "remove", "Remove", "Remove this mentor; it rests in the trash for 30 days.", footer=False, shown="del"),
        Key("home.trash", "t", "trash", "Trash", "See what was removed, and bring it back.", footer=False),
        Key("home.ending", "o", "ending", "Ended well or otherwise", "Change how this mentorship ended: well or otherwise.", footer=False),
        Key("home.take_up", "a", "take_up", "Take up again", "Take up a mentorship again that is paused or has ended.", footer=False),
        Key("home.open", "enter", "noop", "Open", "Go to what would help most now; enter again does it.", footer=False),
        Key("home.other", "tab", "noop", "Other side", "Move between the mentors and what would help.", footer=False),
        Key("home.quit", "q", "app.quit", "Quit", "Quit; everything is kept.", footer=False),
    )),
    "first": Place("Today", (
        Key("first.check", "1", "check", "Check", "Answer short statements about your mentorship (8 to 15 minutes)."),
        Key("first.deck", "2", "deck", "Meeting", "Choose questions for your next meeting (2 minutes)."),
        Key("first.exit", "3", "exit_note", "End well", "Write a note that ends it well (10 minutes)."),
        Key("first.demo", "4", "look_around", "Example", "Open example data; it is thrown away when you come back."),
        Key("first.quit", "q", "app.quit", "Quit", "Quit; nothing was changed."),
    )),
    "mentor": Place("Mentor", (
        Key("mentor.save", "ctrl+s", "save", "Save", "Keep what you wrote and go back.", shown="^s"),
        Key("mentor.next", "enter", "noop", "Next field", "Go to the next field; from the last one, save.", footer=False),
        Key("mentor.leave", "escape", "leave", "Back", "Go back; what was changed is asked about first."),
    )),
    "check": Place("Check", (
        Key("check.answer", "0,1,2,3,4,x", "noop", "Answer", "Choose an answer by its digit or letter; after a moment the next page comes.", shown="digit"),
        Key("check.next", "enter,right", "next", "Next", "Go on; a page without an answer counts as skipped.", footer=False, shown="enter"),
        Key("check.back", "left,backspace", "back", "Back", "Go one page back; it is never blocked.", shown="←"),
        Key("check.skip", "s", "skip", "Skip", "Skip this question; you can come back to it."),
        Key("check.note", "n", "note", "Note", "Add a note to this page.", footer=False),
        Key("check.review", "r", "review", "Review", "See all answers, open ones first."),
        Key("check.move", "up,down,j,k", "noop", "Move", "Move between the answers; enter takes the marked one.", footer=False, shown="↑ ↓"),
        Key("check.write", "i", "write", "Write", "Go into the text on a page with an open question.", footer=False, shown="tab i"),
        Key("check.compact", "c", "compact", "Compact", "Put the statements of a section on one page, or one a page again.", footer=False),
        Key("check.leave", "escape", "leave", "Leave, it is kept", "Leave the check; it opens again at this page."),
    )),
    "check.section": Place("Check", (
        Key("check.section.answer", "0,1,2,3,4,x", "noop", "Answer", "Answer the marked statement by its digit or letter; the mark goes on to the next one.", shown="digit"),
        Key("check.section.move", "up,down,j,k", "noop", "Move", "Move the mark; nothing is skipped by that.", footer=False, shown="↑ ↓"),
        Key("check.section.next", "enter,right", "noop", "Next", "Go on; a statement without an answer counts as skipped.", footer=False, shown="enter"),
        Key("check.section.back", "left,backspace", "noop", "Back", "Go one statement back; it is never blocked.", footer=False, shown="←"),
        Key("check.section.skip", "s", "noop", "Skip", "Skip this statement; you can come back to it."),
        Key("check.section.note", "n", "noop", "Note", "Add a note to the marked statement.", footer=False),
        Key("check.section.review", "r", "noop", "Review", "See all answers, open ones first.", footer=False),
        Key("check.section.compact", "c", "noop", "One a page", "Put each statement on a page of its own."),
        Key("check.section.leave", "escape", "noop", "Leave, it is kept", "Leave the check; it opens again at this statement."),
    )),
    "check.scale": Place("Check", (
        Key("check.scale.move", "left,right", "noop", "Move", "Move the mark; the digits set it, too.", shown="← →"),
        Key("check.scale.next", "enter", "noop", "Next", "Go on; a page without an answer counts as skipped."),
        Key("check.scale.back", "backspace", "noop", "Back", "Go one page back; it is never blocked.", shown="⌫"),
        Key("check.scale.skip", "s", "noop", "Skip", "Skip this question; you can come back to it.", footer=False),
        Key("check.scale.leave", "escape", "noop", "Leave, it is kept", "Leave the check; it opens again at this page."),
    )),
    "check.page": Place("Check", (
        Key("check.page.next", "enter", "noop", "Next", "Go on to the next page."),
        Key("check.page.back", "left", "noop", "Back", "Go one page back; it is never blocked.", shown="←"),
        Key("check.page.skip", "s", "noop", "Skip", "Skip this page, or the whole private section where it is introduced."),
        Key("check.page.write", "tab", "noop", "Write", "Go into the text, on a page with an open question.", footer=False),
        Key("check.page.review", "r", "noop", "Review", "See all answers, open ones first.", footer=False),
        Key("check.page.leave", "escape", "noop", "Leave, it is kept", "Leave the check; it opens again at this page."),
    )),
    "check.text": Place("Check", (
        Key("check.text.next", "ctrl+n", "next", "Go on", "Go on to the next page.", shown="^n"),
        Key("check.text.field", "tab", "noop", "Next field", "Go to the next field.", shown="tab"),
        Key("check.text.out", "escape", "leave", "Out of the text", "Leave the text, so that the letters are keys again."),
    )),
    "review": Place("Review", (
        Key("review.open", "enter", "open", "Open", "Go to this question and come back here."),
        Key("review.finish", "f", "finish", "Finish", "Finish the check and see the result."),
        Key("review.back", "left,backspace", "back", "Back", "Go back to the last question.", shown="←"),
        Key("review.leave", "escape", "leave", "Leave, it is kept", "Leave the check; it opens again here."),
        *_list_keys("review", "answer"),
    )),
    "result": Place("Result", (
        Key("result.step", "1,2,3,4,5,6,7,8,9", "noop", "Do it", "Take this next step; it opens already filled in.", shown="1-9"),
        Key("result.why", "w", "why", "Why", "Jump to the rule behind this result and what would change it."),
        Key("result.compare", "v", "compare", "Compare", "See this check beside the one before it."),
        Key("result.answers", "a", "answers", "Answers", "Read through your answers."),
        Key("result.erase_flags", "x", "erase_flags", "Erase private answers", "Delete the private answers of this check for good, and nothing else of it.", footer=False),
        Key("result.in_30", "t", "recheck(30)", "In 30 days", "Have the next check offered in 30 days.", footer=False),
        Key("result.in_90", "n", "recheck(90)", "In 90 days", "Have the next check offered in 90 days.", footer=False),
        Key("result.no_date", "o", "recheck(0)", "No date", "Have no check offered on a day.", footer=False),
        Key("result.scroll", "up,down,j,k,g,G", "noop", "Read", "Read on.", footer=False, shown="↑ ↓"),
        Key("result.back", "escape", "leave", "Back", "Go back."),
    )),
    "compare": Place("Compare", (
        Key("compare.earlier_back", "left", "earlier(-1)", "Earlier one", "Compare with an earlier check.", shown="← →"),
        Key("compare.earlier_on", "right", "earlier(1)", "Earlier one", "Compare with a check less long ago.", footer=False, shown="→"),
        Key("compare.later_back", "less_than_sign", "later(-1)", "Later one", "Look at the check before this one.", shown="< >"),
        Key("compare.later_on", "greater_than_sign", "later(1)", "Later one", "Look at the check after this one.", footer=False, shown=">"),
        Key("compare.why", "w", "why", "Why", "Read how a change is told from noise."),
        Key("compare.scroll", "up,down,j,k,g,G", "noop", "Read", "Read on.", footer=False, shown="↑ ↓"),
        Key("compare.back", "escape", "leave", "Back", "Go back."),
    )),
    "deck": Place("Deck", (
        Key("deck.read", "enter", "read", "Read", "Read the card large and calm; arrows leaf through."),
        Key("deck.choose", "space", "choose", "Choose", "Put this card on the list for the next meeting, or take it off.", shown="space"),
        Key("deck.draw", "z", "draw", "Draw", "Draw one card that fits you two now."),
        Key("deck.asked", "a", "asked", "Asked", "Write down when you asked it, what they said and whether it was worth it."),
        Key("deck.view", "v", "view", "View", "Choose what the deck shows, and in which order."),
        Key("deck.filter", "slash", "filter", "Filter", "Show only cards that hold these words.", footer=False, shown="/"),
        Key("deck.hand", "3", "hand", "Hand of 3", "Draw a hand of three.", footer=False),
        Key("deck.list", "l", "list", "List", "Show only the cards chosen for the next meeting.", footer=False),
        Key("deck.favorite", "f", "favorite", "Favorite", "Mark this card as a favorite, or unmark it.", footer=False),
        Key("deck.skip", "s", "skip", "Skip", "Not now: it is drawn again when every other card had its turn.", footer=False),
        Key("deck.never", "x", "never", "Never", "Set this card aside for this mentor, or bring it back.", footer=False),
        Key("deck.theme", "t", "theme", "Theme", "Show one theme after the other.", footer=False),
        Key("deck.depth", "p", "depth", "Depth", "Show light, medium or deep cards only.", footer=False),
        Key("deck.order", "o", "order", "Order", "Sort the cards in another way.", footer=False),
        Key("deck.clear", "c", "clear", "Clear filters", "Show all cards again.", footer=False),
        Key("deck.new", "n", "new", "New question", "Write a question of your own.", footer=False),
        Key("deck.edit", "e", "edit", "Edit", "Change a question of your own.", footer=False),
        Key("deck.remove", "delete,backspace", "remove", "Remove", "Put a question of your own into the trash.", footer=False, shown="del"),
        Key("deck.packs", "P", "packs", "Packs", "See the packs of questions; add, switch off or export one.", footer=False),
        Key("deck.back", "escape", "leave", "Back", "Go back, or close the filter."),
        *_list_keys("deck", "card"),
    )),
    "deck.filter": Place("Deck", (
        Key("deck.filter.list", "enter", "noop", "To the list", "Go to the cards that hold these words."),
        Key("deck.filter.clear", "escape", "noop", "All cards", "Empty the filter and show all cards again."),
    )),
    "reading": Place("Reading", (
        Key("reading.next", "right,down,space", "next", "Next", "Go to the next card.", shown="→"),
        Key("reading.before", "left,up", "before", "Before", "Go to the card before.", shown="←"),
        Key("reading.asked", "a", "asked", "Asked", "Mark it as asked and jot down what they say."),
        Key("reading.worth", "w", "worth", "Worth it", "Say whether it was worth asking; again changes it."),
        Key("reading.choose", "m", "choose", "Choose", "Put it on the list for the next meeting, or take it off."),
        Key("reading.back", "escape", "leave", "Deck", "Go back to the deck."),
    )),
    "reading.text": Place("Reading", (
        Key("reading.text.out", "escape", "noop", "Done, it is kept", "Leave the text, so that the arrows leaf again."),
    )),
    "own_card": Place("Your question", (
        Key("own_card.save", "ctrl+s", "save", "Keep", "Keep the question and go back to the deck.", shown="^s"),
        Key("own_card.next", "enter", "noop", "Next field", "Go to the next field; from the last one, keep it.", footer=False),
        Key("own_card.turn", "left,right", "noop", "Change", "Change the value of a field with ‹ ›.", shown="← →"),
        Key("own_card.leave", "escape", "leave", "Back", "Go back; what was changed is asked about first."),
    )),
    "packs": Place("Packs", (
        Key("packs.add", "a", "add", "Add", "Look through a file of questions, then add it."),
        Key("packs.switch", "space", "switch", "On or off", "Switch this pack on or off; its marks stay.", shown="space"),
        Key("packs.export", "x", "export", "Export", "Write this pack to a new file."),
        Key("packs.remove", "delete,backspace", "remove", "Remove", "Put this pack into the trash.", shown="del"),
        Key("packs.back", "escape", "leave", "Back", "Go back to the deck."),
        *_list_keys("packs", "pack"),
    )),
    "packs.path": Place("Packs", (
        Key("packs.path.go", "enter", "noop", "Look through", "Look through the file; enter again adds it."),
        Key("packs.path.back", "escape", "noop", "Back", "Leave the field; nothing is changed."),
    )),
    "packs.ready": Place("Packs", (
        Key("packs.ready.add", "enter", "noop", "Add the new ones", "Add the questions that are new, as one step."),
        Key("packs.ready.back", "escape", "noop", "Back", "Leave the field; nothing is changed."),
    )),
    "meetings": Place("Meetings", (
        Key("meetings.prepare", "p", "prepare", "Prepare", "Make the agenda of the next meeting, or of the one marked."),
        Key("meetings.debrief", "d", "debrief", "Debrief", "Write down how a meeting went: a minute, one page."),
        Key("meetings.advice", "a", "advice", "Advice", "See what was advised, and what became of it."),
        Key("meetings.report", "r", "report", "Report back", "You said, I did, it led to: to tell your mentor."),
        Key("meetings.goals", "o", "goals", "Goals", "What you came for, and where you are heading."),
        Key("meetings.open", "enter", "noop", "Open", "Prepare a meeting to come; read or change one that was held.", footer=False),
        Key("meetings.new", "n", "new", "New", "Write down a meeting that was not planned.", footer=False),
        Key("meetings.dates", "t", "dates", "Two dates", "Offer two dates for the next meeting.", footer=False),
        Key("meetings.network", "w", "network", "Network", "See who covers which of your needs.", footer=False),
        Key("meetings.remove", "delete,backspace", "remove", "Remove", "Put this meeting into the trash; its advice stays.", footer=False, shown="del"),
        Key("meetings.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("meetings", "meeting"),
    )),
    "prepare": Place("Prepare a meeting", (
        Key("prepare.ask", "a", "ask", "Ask", "Add a question of your own."),
        Key("prepare.cards", "d", "cards", "Deck", "Choose questions from the deck."),
        Key("prepare.lower", "J,shift+down", "shift(1)", "Order", "Move this point down.", shown="J K"),
        Key("prepare.higher", "K,shift+up", "shift(-1)", "Up", "Move this point up.", footer=False),
        Key("prepare.copy", "y", "copy", "Copy", "Copy the agenda as text."),
        Key("prepare.save", "s", "save", "Save", "Save the agenda to a file, or the meeting for a calendar."),
        Key("prepare.minutes", "m", "minutes", "Minutes", "Set how long the meeting is.", footer=False),
        Key("prepare.day", "t", "day", "Day", "Set the day of the meeting.", footer=False),
        Key("prepare.open", "enter", "noop", "Open", "Read a card, change a question of your own, go to the advice of a step.", footer=False),
        Key("prepare.read", "r", "read", "Read", "Read the chosen cards large and calm, one after another.", footer=False),
        Key("prepare.remove", "delete,backspace", "remove", "Take off", "Take this point off the agenda.", footer=False, shown="del"),
        Key("prepare.back", "escape", "leave", "Back", "Go back; the agenda is kept."),
        *_list_keys("prepare", "point"),
    )),
    "debrief": Place("Debrief", (
        Key("debrief.finish", "ctrl+s", "finish", "Finish", "Keep the meeting, its advice and the next day as one.", shown="^s"),
        Key("debrief.mark", "1,2,3,4,5", "noop", "Engagement", "Say how present you were yourself, 1 to 5.", shown="1-5"),
        Key("debrief.next", "tab,enter", "noop", "Next", "Go to the next part of the page.", shown="tab"),
        Key("debrief.leave", "escape", "leave", "Leave, it is kept", "Leave the page; it opens again where you were."),
    )),
    "debrief.text": Place("Debrief: inside a text", (
        Key("debrief.text.next", "tab", "noop", "Next", "Go to the next part of the page; enter does so, too, on a single line."),
        Key("debrief.text.add", "enter", "noop", "Add", "In the line for advice: put it on the list; an empty one goes on.", footer=False),
        Key("debrief.text.finish", "ctrl+s", "finish", "Finish", "Keep the meeting, its advice and the next day as one.", shown="^s"),
        Key("debrief.text.leave", "escape", "leave", "Leave, it is kept", "Leave the page; it opens again where you were."),
    )),
    "debrief.advice": Place("Debrief: the advice", (
        Key("debrief.advice.applies", "a", "mark('applicable')", "Applies", "It fits my situation: yes, no, or nothing said."),
        Key("debrief.advice.practical", "p", "mark('practical')", "Practical", "I could begin this week: yes, no, or nothing said."),
        Key("debrief.advice.specific", "s", "mark('specific')", "Specific", "It was meant for me, not for anyone: yes, no, or nothing said."),
        Key("debrief.advice.change", "e", "reword", "Change", "Put this advice into other words.", footer=False),
        Key("debrief.advice.remove", "delete,backspace", "remove", "Take off", "Take this advice off the page again.", footer=False, shown="del"),
        Key("debrief.advice.next", "tab", "noop", "Next part", "Go to the next part of the page.", footer=False),
        Key("debrief.advice.finish", "ctrl+s", "finish", "Finish", "Keep the meeting, its advice and the next day as one.", shown="^s"),
        Key("debrief.advice.leave", "escape", "leave", "Leave", "Leave the page; it opens again where you were."),
        *_list_keys("debrief.advice", "advice"),
    )),
    "advice": Place("Advice", (
        Key("advice.plan", "p", "plan", "Plan", "Tie it to something that will happen: if this, then I do that."),
        Key("advice.tried", "t", "tried", "Tried", "Say when you tried it, and what came of it."),
        Key("advice.keep", "v", "keep_it", "Keep", "It works and stays."),
        Key("advice.drop", "x", "drop", "Drop", "Let it go, on purpose."),
        Key("advice.reopen", "o", "reopen", "Open again", "Take up again what was kept or dropped.", footer=False),
        Key("advice.new", "n", "new", "New", "Write down advice that was heard outside a meeting."),
        Key("advice.change", "e", "reword", "Change", "Put it into other words.", footer=False),
        Key("advice.report", "r", "report", "Report back", "You said, I did, it led to: to tell your mentor.", footer=False),
        Key("advice.next", "enter", "noop", "Next step", "Do what comes next for it: plan, try, keep.", footer=False),
        Key("advice.remove", "delete,backspace", "remove", "Remove", "Put this advice into the trash.", footer=False, shown="del"),
        Key("advice.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("advice", "advice"),
    )),
    "report": Place("Report back", (
        Key("report.copy", "y", "copy", "Copy", "Copy it as text."),
        Key("report.save", "s", "save", "Save", "Save it to a file."),
        Key("report.all", "a", "everything", "All", "Show all of it, or only what is new since the last meeting."),
        Key("report.scroll", "up,down,j,k,g,G", "noop", "Read", "Read on.", footer=False, shown="↑ ↓"),
        Key("report.back", "escape", "leave", "Back", "Go back."),
    )),
    "dates": Place("Two dates", (
        Key("dates.copy", "y", "copy", "Copy", "Copy the sentence with both dates."),
        Key("dates.first", "1", "plan(0)", "Plan it", "Plan the first one as the next meeting.", shown="1 2"),
        Key("dates.second", "2", "plan(1)", "Plan it", "Plan the second one as the next meeting.", footer=False),
        Key("dates.later", "right", "shift(1)", "Later", "Propose later days.", shown="← →"),
        Key("dates.earlier", "left", "shift(-1)", "Earlier", "Propose earlier days.", footer=False, shown="←"),
        Key("dates.back", "escape", "leave", "Back", "Go back."),
    )),
    "goals": Place("Goals and direction", (
        Key("goals.new", "n", "new", "New goal", "Add something you came for."),
        Key("goals.met", "m", "met", "Met", "Mark this goal as met, with what came of it."),
        Key("goals.direction", "d", "direction", "New direction", "Record that you are heading somewhere else now."),
        Key("goals.change", "e", "reword", "Change", "Put this goal into other words."),
        Key("goals.open", "enter", "noop", "Met", "Mark this goal as met.", footer=False),
        Key("goals.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("goals", "goal"),
    )),
    "network": Place("Who covers what", (
        Key("network.new", "n", "new", "New need", "Write down something you need from somebody."),
        Key("network.change", "e", "change", "Change", "Change the need, or who covers it."),
        Key("network.open", "enter", "noop", "Change", "Change the need, or who covers it.", footer=False),
        Key("network.remove", "delete,backspace", "remove", "Remove", "Put this need into the trash.", shown="del"),
        Key("network.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("network", "need"),
    )),
    "situation": Place("Exit note: the situation", (
        Key("situation.choose", "enter", "choose", "Choose", "Write for this situation."),
        Key("situation.read", "right", "read(1)", "Read on", "Read on in what is said about the situation.", shown="← →"),
        Key("situation.read_back", "left", "read(-1)", "Read back", "Read back in it.", footer=False, shown="←"),
        Key("situation.back", "escape", "leave", "Back, it is kept", "Go back; a note under way is kept."),
        *_list_keys("situation", "situation"),
    )),
    "channel": Place("Exit note: the channel", (
        Key("channel.choose", "enter", "choose", "Choose", "Write for this channel."),
        Key("channel.read", "right", "read(1)", "Read on", "Read on in the advice below the channels.", footer=False, shown="← →"),
        Key("channel.read_back", "left", "read(-1)", "Read back", "Read back in it.", footer=False, shown="←"),
        Key("channel.back", "escape", "leave", "Back", "Go back to the situations."),
        *_list_keys("channel", "channel"),
    )),
    "blanks": Place("Exit note: the blanks", (
        Key("blanks.next", "enter", "noop", "Next", "Go to the next blank; from the last one, on to the text.", shown="enter"),
        Key("blanks.take", "f2", "take", "Take", "Take the suggestion for this blank; again takes the next one.", shown="F2"),
        Key("blanks.text", "ctrl+n", "go_on", "Text", "Go on and change every word you would not say.", shown="^n"),
        Key("blanks.situation", "ctrl+t", "other", "Other situation", "Choose another situation or channel; what you filled in stays.", footer=False, shown="^t"),
        Key("blanks.done", "f9", "done", "Done", "Tick it off, with these words or without them.", footer=False, shown="F9"),
        Key("blanks.back", "escape", "leave", "Back, it is kept", "Leave the note; it opens again here."),
    )),
    "note": Place("Exit note: the text", (
        Key("note.findings", "f2", "findings", "Findings", "Go to the findings, or back to the text.", shown="F2"),
        Key("note.next", "f3", "next_finding", "Next", "Mark the next finding in the text.", footer=False, shown="F3"),
        Key("note.editor", "f4", "editor", "Editor", "Write in your own editor, the one that EDITOR names.", footer=False, shown="F4"),
        Key("note.versions", "f5", "versions", "Versions", "See earlier wordings beside this one, and take one up again.", footer=False, shown="F5"),
        Key("note.copy", "f8", "out", "Copy", "Copy the note, save it to a file or hand it to your mail program.", shown="F8"),
        Key("note.sent", "f9", "sent", "Sent", "Record that you sent or said it, and close the matter kindly.", shown="F9"),
        Key("note.read_again", "ctrl+r", "read_again", "Tomorrow", "Let the first screen offer it tomorrow, to be read again before you send it; again takes that back.", footer=False, shown="^r"),
        Key("note.blanks", "ctrl+t", "blanks", "Blanks", "Go back to the blanks; your own wording is set aside and offered again.", shown="^t"),
        Key("note.back", "escape", "leave", "Back, it is kept", "Leave the note; every word is kept."),
    )),
    "findings": Place("Exit note: the findings", (
        Key("findings.apply", "enter", "apply", "Apply", "Put the suggested words into the text."),
        Key("findings.ignore", "i", "ignore", "Ignore here", "Leave it as it is and do not mention it again."),
        Key("findings.back", "escape", "noop", "Text", "Go back to the text."),
        Key("findings.move", "down,up,j,k", "noop", "Move", "Move between the findings.", footer=False, shown="↑ ↓"),
    )),
    "history": Place("History", (
        Key("history.open", "enter", "open", "Open", "Open this entry."),
        Key("history.compare", "v", "compare", "Compare", "See two checks side by side, and how the scores went."),
        Key("history.remove", "delete,backspace", "remove", "Remove", "Remove this entry; it rests in the trash for 30 days.", footer=False, shown="del"),
        Key("history.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("history", "entry"),
    )),
    "trash": Place("Trash", (
        Key("trash.bring_back", "enter", "bring_back", "Bring back", "Put it back where it was."),
        Key("trash.erase", "x", "erase", "Erase for good", "Delete it for good, from older saves and backups as well."),
        Key("trash.back", "escape", "leave", "Back", "Go back."),
        *_list_keys("trash", "thing"),
    )),
    "page": Place("Page", (
        Key("page.scroll", "up,down,j,k,g,G", "noop", "Read", "Read on.", shown="↑ ↓"),
        Key("page.back", "escape", "leave", "Back", "Go back."),
    )),
    "plan": Place("A change to ask for", (
        Key("plan.save", "ctrl+s", "save", "Keep", "Keep what you wrote and go back.", shown="^s"),
        Key("plan.next", "enter", "noop", "Next field", "Go to the next field; from the last one, keep it."),
        Key("plan.changed", "f2", "changed", "Did it change?", "Say whether it helped, or give it more time.", shown="F2"),
        Key("plan.leave", "escape", "leave", "Back", "Go back; what was changed is asked about first."),
    )),
    "writing": Place("Private note", (
        Key("writing.save", "ctrl+s", "save", "Keep", "Keep the note and go back.", shown="^s"),
        Key("writing.leave", "escape", "leave", "Back, it is kept", "Keep what you wrote and go back."),
    )),
}
# fmt: on


def shown(key: Key) -> str:
    """The key as it is printed: "space", "→", "^p"."""
    return key.shown or {"escape": "esc"}.get(key.keys.split(",")[0], key.keys.split(",")[0])
