"""What the signs in a sentence are worth; made by ``python -m tests.domain.tact.learn``, not by hand.

A line is a sign, a tab, and a letter for each act: the middle one of ``LETTERS`` is worth nothing, each
step from there ``STEP``.
"""

LEARNT_FROM = "79d1577b63efd15ff4b8d61968d9f69f8ee896037abac3b76c22ddbefdc9e5cd"
ACTS = ('charge', 'absolute', 'thanks', 'ground', 'close', 'touch', 'vague', 'warmth', 'comparison', 'particular', 'scorn')
BEGIN = {'charge': -0.34, 'absolute': -0.49, 'thanks': -0.39, 'ground': -0.36, 'close': -0.5, 'touch': -0.45, 'vague': -0.4, 'warmth': -0.42, 'comparison': -0.43, 'particular': -0.4, 'scorn': -0.5}
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
STEP = 0.08
SIGNS = """alone	aUQNKKcXYXb
b ! !	YVRQSTPOSRQ
b ! $	VSTUOOVTOQO
b # %	STTSSSTSTWT
b # ,	UTTUWUWVUTS
b # -	TUSSUSUTUWT
b # .	USTVRXPVSUV
b # :	VTSTTWUUUTV
b # ;	UTUUWWUUTVT
b # ?	SURTUXTSTRT
b # @duty	VVSSVSUUUVT
b # @message	VUVRRSUSSVU
b # @month	RORUVVNRRRN
b # @num	SUUTUUUTUTU
b # @sitting	UUSUVRUUUUU
b # ]	STUURRTTTRT
b # a	SUVSTWUVUTT
b # after	UUSSSVUTTTU
b # and	WVUTVVTTSSS
b # april	RUQUTVTSTTT
b # as	RTRTUQUUUTU
b # august	QUTUVUURTPT
b # be	STVVYSTRUSU
b # can	TUVVXUUSUSU
b # december	SURUTQTSTRU
b # february	RUQWUUTSUSU
b # has	TTSWVXUSTTT
b # i	QTWTVUUSTUT
b # in	TTRQSVTTSRT
b # is	PTVTXUTRSQS
b # january	SUTVRVUTWTU
b # july	RUOVWTTVTPS
b # june	UTVSXTTTTTS
b # march	UTQURVTSTRT
b # may	WTSUUWSUSWS
b # must	TUUVWUUUUTU
b # november	RUVTUQUSTQT
b # now	UUTRTVUUUVU
b # october	TTSVVUTRTPU
b # of	PTRUWSSSTVT
b # our	TUQSXWSSURT
b # pages	STXUUUUUTUS
b # september	VTPSTVSSTPT
b # should	TUTTWVUUUTU
b # so	TUTWTSUTUTT
b # the	UUTWWWTSUTU
b # times	WTUUVTUTUWU
b # to	USPTTYURTSS
b # we	TURVWVUTUSU
b # will	TUVUXOTRTTU
b # with	STQUUVUSTQU
b # would	SUSRUWUSUTT
b # you	RURVTSUTTUU
b #mentor #mentor	VUUSSSTVTUT
b #mentor ,	YTUTUQTWTSW
b #mentor .	OQUNQQRSRTV
b #mentor asks	STRSTUUTUTU
b #mentor can	STSSTWUTSST
b #mentor for	UUVRUVURUXU
b #mentor what	QTPRSRTSRRS
b & e	TUWUVTUTTST
b ' @sitting	VTSRSVUUUUU
b ' circle	STUVURUTURT
b ' day	TUSVVWUTTSU
b 'd @badly	NSSVWVVVROO
b 'd @duty	WVQTUSUTVUT
b 'd @good	SUOQWWXVTSR
b 'd @lack	VWXQTTUWSWS
b 'd agreed	RUWRTSUUUUU
b 'd ask	VTRSVRURUSU
b 'd asked	XVORTTUTSTT
b 'd be	URTVUUWSVUO
b 'd been	VSRTSSTRUWV
b 'd begged	XVSUUUUTUUU
b 'd bring	STRSVVTTTST
b 'd come	SVUWTTUSUTT
b 'd have	UQXMPQSWUTW
b 'd like	OSSVVVVVNOO
b 'd love	PUPRWXXVUSS
b 'd never	UVXSTUUVTWT
b 'd not	WTUTUUUWTUU
b 'd prefer	TUSVVTTUUUU
b 'd promised	UTTTUTUUSUT
b 'd rather	UTRXVTRSTTT
b 'd ring	VUSTTTUTUUU
b 'd said	STTTUUUUUUU
b 'd say	SSTSUSUTUTU
b 'd send	SURXSSUSTSU
b 'd sooner	SURUSTUUTST
b 'd still	RSVSSVTRTST
b 'd suggest	UUWSUWUUUUU
b 'd take	TUSRRVUTTST
b 'd thought	SUVSUUUUTUV
b 'd told	WSQTUUUTTWU
b 'd written	UTWUUTTTUUT
b 's ,	STUWRVUTVUS
b 's .	TRTUSUTRSQQ
b 's ?	WUTSVTUUTUU
b 's @duty	VNQSXXTRZVV
b 's @good	UTRSUTUTTVU
b 's @lack	NOTTRQWUTSO
b 's @message	VUVVWVRWTUQ
b 's @num	USVPSSTSUXS
b 's @promised	RRQSYVQPVUV
b 's @season	SUTUVVUTTTU
b 's @sitting	QQRUYXUPUVR
b 's a	USVTPUVVTQR
b 's all	TTSRVUUTTUU
b 's and	QTVWVUUUVUU
b 's appointment	TUTSVSUUUUU
b 's been	RTXRXSURUUT
b 's board	XTSUVUUUSTT
b 's book	UUUSUUUUTUT
b 's boy	WTUUUUUUTUS
b 's call	RTSVXWSTVTU
b 's can	TUTRUSUTVUT
b 's chair	VWRUUTUTVST
b 's chat	UUURVTUUUUU
b 's coffee	TUTVWRUUUTU
b 's day	STTSUXSVRTU
b 's dialysis	TUTXTUUUTTU
b 's doing	TTSUTTTTSTU
b 's done	UURXYVUUUSU
b 's due	TTWVTSUUUUT
b 's ear	TUSWTUUTTUU
b 's eye	TUTXSTUTTTU
b 's fault	VWTVSUTTTTW
b 's funeral	XVSSUUUWUUT
b 's hour	TUTVVRWUTUU
b 's how	STSSSVUTTVS
b 's in	QSPRQUTQRQT
b 's is	TUTQTTTTTUU
b 's job	WTUQSUUSSTS
b 's just	TTRWTSUTVST
b 's lecture	SUUSTTUTRUT
b 's lesson	RTSWTSUTTTU
b 's letter	TTVRSSUTTUT
b 's licence	SURSRUUUTUU
b 's list	SUXTUUUUUUU
b 's me	STSRWTTVTVT
b 's meeting	TUPTVXTSTSU
b 's mentor	VQPRTVTQZQU
b 's my	RTSTUSTSVRU
b 's name	WTRRUTUTRSW
b 's new	UUWSTTUUTTT
b 's no	ORVWSRTVUTR
b 's nobody	TTSRSTTTTTT
b 's not	VSTUUUUUSUS
b 's number	SUWSTTUTTUU
b 's office	VUUTTSUSSVT
b 's okay	UUTWUTUWUUU
b 's on	QTUQSVTVRTS
b 's one	TTVTTTUTVUT
b 's operation	TUTWTWUUUUU
b 's orders	WTRYTTTSTUT
b 's our	TUWZWUUSUWT
b 's own	USXQTVUSVUS
b 's papers	VVVWUUUTUTT
b 's remarks	UUUSUUUUTUT
b 's sake	TUVVSRUWUST
b 's session	TUSQWQUTTUU
b 's shop	TUVWUTUTTTU
b 's simply	SUSXSTTTTUU
b 's talk	TUSWWXSTWUU
b 's thanks	TUVTUUUSUVV
b 's that	VSRRUUUUSUT
b 's the	QUWVTVTRVTR
b 's ticket	RTWRTUUVVWT
b 's time	UTRTXTSSSUW
b 's to	QSUQSSUXSTT
b 's us	TUSVXRVUTSU
b 's verdict	RTVVTSUUURT
b 's voice	TUSTTTUUTVT
b 's watch	UTVTTUUSUWW
b 's wedding	TUURUTUUUTU
b 's what	UTQUWVUSRRS
b 's why	STSWSWUTUWU
b 's word	VUTVUUUTWUT
b 's work	TUTWTUUUSSU
b 's your	UTXPVUURTWU
b , #	TSRQTUTQRVR
b , #mentor	YVWRSRSVTUX
b , $	KKOONIKSLIK
b , @badly	ZTTVUUVUTTX
b , @day	SURUTVUSTTT
b , @duty	QPSWRSWUVWV
b , @fail	WTRSSRUTTUW
b , @good	RSbXTTSRTdU
b , @lack	VZTVPSXPVWW
b , @mean	VTRSURUWUSX
b , @message	QTSVQQWVSXU
b , @month	XUXTTQTVSUV
b , @num	USSTSUSQORU
b , @promised	QTRUSSTWVUU
b , @sitting	PSWURSVWRTT
b , @thin	WTTSUUUVVTW
b , @weak	XTQQSRURTSW
b , a	RPVVSRPOXUW
b , about	SVSSTTUTTUT
b , above	SUWUUUUWUUT
b , absolutely	WWSTUUUUTTT
b , according	RUTVUTUTTUS
b , after	VQUSSVTNVQO
b , against	RVRTUUUUTUR
b , all	UTWXSRSRRTV
b , alone	XUTSSTUUUSU
b , along	SUSUSTUTTSU
b , also	SSUWTTUTUSU
b , always	WbVQRSSUQUX
b , an	XWRRTUUTVSS
b , and	QTWVUTVXUVR
b , april	WUTVVSUUUTU
b , as	TTTSRVSUUSV
b , ask	WUSRTTUQUTT
b , at	SUSOXVXUSTT
b , back	VVTUSWUUUUU
b , badly	SUWRTSUSUXU
b , be	RUSRRWSYTTT
b , because	VWSVUUSQSTW
b , before	TRZVVUTUSST
b , beginning	TTSRTWTTTSU
b , behind	RTSQUTTTSUS
b , being	USPRUTURWSW
b , bless	TTYVTTUPVXV
b , both	QUURTTUURTT
b , but	XUWUVRYVXVS
b , by	VQSTQUSVUTV
b , call	TUUSTSTWUUU
b , can	VWSWSVUTWUT
b , captain	STTTTTSXSSS
b , chief	UUWSUUUTUVW
b , coach	VTXQSUVWSUV
b , coffee	TTVSTTVUTUU
b , come	XWSQSWUUUUU
b , could	VTQXRQTSUTV
b , cut	STTUTUUUTUU
b , dear	TTRTSSUZVTQ
b , delivered	YTRTUTUSUUX
b , did	UTWPTRUSUST
b , do	PTQQTSTSXTS
b , down	TWVQRUURSVS
b , dr	SUSUTTTTUUU
b , each	QSXQVWUTTTS
b , eight	TTSUTTTTTTS
b , eleven	STTWVSUWWUT
b , especially	WUUSTTUVUWW
b , even	VVSTVRTRUUT
b , ever	YYSSUUURTUS
b , every	VXUOSVSPSTT
b , everything	XXRTTWUTUUT
b , exactly	USRRSUUUTXW
b , except	YWRRUWTSSTW
b , first	RTUQVXUSSWS
b , five	YSRVUUTSSRR
b , for	QTXVXWVbRPQ
b , forgive	RTRPSTTSVWS
b , forty	YTRTTTUSSUW
b , found	XTRSTTUTVST
b , four	QSPWSVTTRUW
b , framed	TUTTTRUUUTU
b , from	RVVVUUSXTUO
b , full	VUSXTUURTUV
b , gave	XUSSUUUTXTU
b , give	SUSSTTTSTVS
b , given	XTRRUTUTTUX
b , gives	XURSUUUSVUW
b , go	SUSTUUWUVUU
b , god	RTTVTUWVTST
b , good	RTUVTUTXSST
b , got	WVQVWTUSTUT
b , had	SUURTTUSUSV
b , half	SUWTTSURUVU
b , hangs	TURSTSUTUWU
b , has	UVUOSVTUWXW
b , have	TRRRSTWUXSQ
b , having	USTSUUUWVUT
b , he	RUSSTTUTWST
b , held	WVUTTSUWTUV
b , how	WTSRTUUSWTW
b , i	UQPWVRWQTUW
b , if	PRTVWTUVTTP
b , in	WVSTTSVQQTW
b , including	QRWUTVUSTUU
b , is	TVWRQSWWXVV
b , it	VOWURSSUVXT
b , its	UVVSUVUTTVT
b , just	SUSSVVUUUSU
b , keep	TSRUUUWVUUV
b , kept	RUXTUSUTUWT
b , let	VUSXXVWWSTW
b , like	UUTRTSUTVUQ
b , line	TUTUTTUTTUU
b , long	WURRUSUTTTU
b , ma	SUUUUTUWUTU
b , ma'am	VWRTUUUTTUT
b , madam	VVVTTUUTTUS
b , made	TSURTTUTTXT
b , maestro	SUUSTTUYUTS
b , mama	TUTUUUVXUUU
b , march	VUSRTUUTURU
b , mate	XTQSTTTXSTW
b , may	VUWUTRTSTVV
b , maybe	TUTVTVVSUTU
b , me	WVTWRTUVQTS
b , mine	VTUVSVUTVTS
b , more	RUVVUUURSTT
b , most	UTVWVSUVTUS
b , mostly	VTRRUUUTTUW
b , mr	TSRUVUTWUUS
b , ms	VUVQUUUSWUW
b , much	SUXTUUUTTVS
b , must	WTTTUUTUTUV
b , my	RTWSTVSVWVS
b , namely	WURWTSUUVTT
b , neither	SSSSUUUUUSU
b , never	SSURTTXRUUW
b , new	VTSTTTUTSUV
b , next	RTRQSWUTSVT
b , nine	VURUUUUUTUT
b , no	USTXSVWQQWT
b , nobody	WWVTUUUUWVT
b , none	WWRVTTTSQTS
b , nor	VTWRSTUUTUU
b , not	RWTVPPSSWRT
b , nothing	XXVQTTTSSWU
b , now	STRWUTSUTST
b , number	VTTTVTUUTSU
b , of	UVVUVSWSSSS
b , oga	UTUTUUUVTUW
b , on	SVUSWVROQXP
b , once	STWVTTTVTUT
b , one	UOUTRVUUTST
b , only	UXTQSVWRURX
b , or	TSWSRRRSRRR
b , our	TSQXXSWVUSV
b , over	OSWUVRSSRVS
b , perhaps	TUUWVTUUUUU
b , please	OSPQVQPUSQP
b , possibly	UUTUWTUWUUU
b , printed	TUTXTVUUUUU
b , professor	TUUXSSUWVUU
b , promise	TTSSTUVUUST
b , really	WSSSSSTVTUV
b , right	XURTTSWTUUX
b , ring	VTRVUTWTTUS
b , said	QSUSVUUTTVT
b , same	QSRWRWRRQRS
b , saved	SUXRUTUSSVT
b , say	RTQRRVUTSSS
b , says	UVTXTTUSSSS
b , second	UTRUUUUTTWV
b , she	RTVSUTUWWTT
b , since	UPVTUQRUTUX
b , sir	VTUUVRVVUSW
b , six	UTSVTTUTTSS
b , so	NSUeZWUXVUN
b , somewhere	RTSTTTXRSUT
b , sort	UUTUUUUUUUT
b , start	SUTVTWUTTSU
b , starting	RUSVUVUUTQU
b , starts	TUSWTRUTUUT
b , still	WSTRTSUSUWW
b , such	SURRRUUUTTU
b , take	WUUUUSUSTTW
b , taught	USUTUUUTWUT
b , teacher	TUVSTUWXTTT
b , tell	SUSSTSSSTTU
b , ten	VUSSWVUUUTU
b , thank	RRYVVSTTQZV
b , thanks	USWVSUTRTZT
b , that	UTSVSURTUTV
b , the	WSQTVRTQMWW
b , then	TPSTWVURVUU
b , there	WUXSTVUWQSV
b , they	QTWUUQTRUVR
b , third	TTUSVWUSSTV
b , thirty	UVSTSWUUTUU
b , this	STSVVRSPRWV
b , those	VSVTUTURRUW
b , though	ZXWQVQWUUSU
b , three	VVQUTSVTSTU
b , to	TSRTVRVTUUW
b , together	SUSSSSTTUTU
b , too	STQVWSVSTWT
b , truly	TSXRSSSVRSQ
b , twice	STQWUTURSTW
b , two	UVUVSRTRRUR
b , under	UTSQSVUTTTS
b , until	WTTRUUVVTUT
b , was	UVUQQQTTTWT
b , we	VRUUUSXPSVS
b , went	UUTWTTUUVUS
b , were	VWVSTUUTTTU
b , what	VTQRUQUTXVV
b , whatever	UXVRTUVRSTR
b , when	SQXQTVSWUXQ
b , where	WUUXSSQUOTV
b , whereas	VURUTTUSWSS
b , wherever	VUSUUVVTUUW
b , whether	SUSVSVUUTVU
b , which	TSWVURRXWST
b , while	USTWWSTSVTR
b , who	XSOMRTUTaNW
b , whoever	SUSWTWTTUUT
b , whom	STVWTTUTVUS
b , whose	PTRWVSUVXSS
b , will	SUSQTRTVVUT
b , with	RSVOTXRTSPT
b , without	UYTTVTUVRWQ
b , won	TUVSUTUTTWT
b , word	QTZSUTUTTUT
b , would	UTPQUUUTVUV
b , write	TUTTSSUUUTU
b , yeah	STTTTSXSTUS
b , yet	WTURUUURXUT
b , you	STZVRSUUWUW
b , your	WUXQVVTPUVQ
b , yours	VSWRSUTSTWV
b , ¤	SOUTSSTRPYW
b . #mentor	TUVWVUUUUVU
b . $	SQSSQQRRRRR
b . ,	TTRSTSUTUVU
b . [	TUSVTUUUUTU
b . adeyemi	SUTRUTUTUUT
b . anand	TUTVUUUUVUU
b . brandt	RTXRTUUTVUS
b . castellanos	WURSUUUTTUT
b . halvorsen	UTRTUTUTWUT
b . m	STTRTWUVUUT
b . oduya	WWRSTTUTWUS
b . rao	STTSUUUTXTT
b . weiss	WTWUUTUSTUU
b : #	TUTQVSUUUVU
b : @duty	UWSUUTUUUUS
b : @good	SUUTTTUXUVT
b : @lack	TVQVVUUSSTW
b : @num	UPTQUQSPPWV
b : a	TVXSSUUVTVU
b : all	USVSUUUSTUV
b : asking	SSWXPSURTWU
b : could	TUSVUWUUUTU
b : data	TTTWSTUTTRU
b : for	SUVQTSUXUUT
b : from	TUSVVVUUUSU
b : i	MNRWWYSVUUO
b : in	WUTTUTUUTUU
b : it	VSSUURUTVSV
b : my	TVTUTVUSSUS
b : no	RSQUVSUTTUT
b : one	RSWVWRUTTSV
b : our	STRVWTUUUST
b : six	WURTSTUUTTV
b : teaching	TTTXTSTSSST
b : thank	SUSUUUUXUUT
b : thanks	UUWTUUUWUVU
b : that	VWWSQSUQSXT
b : the	RTVWWVTNRVO
b : they	RTVVUTUUUTT
b : three	RURTVSUTUVT
b : two	STRURRTSSUV
b : what	UTXVSSUUSSW
b : with	VTVVUSUUVWT
b : writing	TTUPUQUPTWT
b : you	UUUWRQTWQWR
b : your	UUXRTTUWSTW
b : ¤	PRRPRTTSSZR
b ; @day	RUTYXTUUTTT
b ; @duty	USVUUSUSWSW
b ; @good	QUWTTTUXUTS
b ; @lack	TVTVTTUSSRS
b ; @num	TTVWTSUTSTS
b ; a	VTTRSUUSTTW
b ; at	WTVSUSUSSUT
b ; for	WUVTUUUSUWU
b ; from	VUVSUUUWVUT
b ; i	UTUSVVVWUWV
b ; it	UQSUPVUVPVV
b ; mine	USVUSSUSWSW
b ; my	TRPXTUURRTU
b ; on	TUTWVXUUUVU
b ; please	SUVRSWTSUST
b ; she	WURWTTUTSUW
b ; thank	RUWTTUUWUSU
b ; that	PTWTSRUSSWT
b ; the	VTWRUVTSOWU
b ; then	RUVTVVUSUWU
b ; they	XUSVUTUSTUV
b ; two	TUSWUTUTTTT
b ; we	VTUQSWSTUVX
b ; with	WTTVUSUSXUS
b ; you	STUWQQSNVRU
b ; your	VTSTTSUTTTT
b < <	UUUVTSUUUUU
b > ,	TURTTTUUUSU
b > >	TUSVTSUUUVU
b > in	UUUVSRUUUUU
b ? $	PIOPSUQMOQO
b @badly #	TUWWWSUUUVU
b @badly ,	VUTQSUUOOUQ
b @badly .	WSSUTUUUTUT
b @badly :	SUWRUTUTUWU
b @badly ;	QUTVVUTWTUT
b @badly @day	RTPTSUSTTST
b @badly @duty	UTUUSUTVTSR
b @badly @message	QRWSTUUUTSU
b @badly @num	TUTUTRTQUUR
b @badly @promised	VTUWUTTTTVS
b @badly @season	UTWTTUUSTST
b @badly @sitting	VTTXTWTUSVT
b @badly a	TVWQPRQRSUU
b @badly about	RURRSTUSTRT
b @badly all	TUXTUTUSWUT
b @badly and	RSVSWQWTSWS
b @badly as	UWTWTUUTTTT
b @badly at	VUQWSTUTWSU
b @badly because	TVRUTTUTUUT
b @badly children	RUTWTUTTTUT
b @badly clap	TUSSTTUTUSW
b @badly coffee	TTUWUWTUTVU
b @badly first	SUXUUUUXUSU
b @badly for	SSSTTSUVTST
b @badly friday	TUSSQVTSUTU
b @badly from	TUSUUVTTTUT
b @badly go	VTSUVTUTWUU
b @badly harvest	UURSUUUSUUU
b @badly i	VUVSTSUSSWT
b @badly in	YTVUSUUQTWW
b @badly it	QSVVTVSSVTR
b @badly maybe	UUTXUTUWUUU
b @badly me	USVSVVSWUVU
b @badly my	TRUTRSTRWTX
b @badly news	TUTUSSUTUUU
b @badly of	UUUQSSTRSWT
b @badly on	WUWSUUUTUTU
b @badly one	XVPTRSTSTQT
b @badly ones	XTSUTVUVTTT
b @badly our	NTMTTZSQWPS
b @badly question	RRVTUUUSTTU
b @badly so	XUWTUUUSTUT
b @badly than	VSVWTTUVSST
b @badly that	UVTURRUSSTT
b @badly the	WQQTVRSWOWV
b @badly them	TSVRSSSSTWT
b @badly thing	TTXVTWTSTVT
b @badly this	WUTRQTSTUSU
b @badly thursday	TUSVWSUUUTU
b @badly to	OOUTXTVUNOP
b @badly two	VUSTTSUUUTU
b @badly us	PQSVXXYSRPS
b @badly was	UWWSUUUTUVT
b @badly wednesday	UUTTVXTUUUU
b @badly with	XTURTUUTTUU
b @badly writing	UUSVSTTTUTU
b @badly you	URVTUVSRWTW
b @day #	UUSTVUUTURU
b @day 's	MQQSaXTMUTR
b @day ,	TNTRTWPSQUN
b @day .	STVXXUNRTPV
b @day :	SUVXSTUWUTT
b @day ;	WUSSRVUSTVW
b @day ?	QTRSTQTSTTT
b @day @duty	SWXTTUTWSTS
b @day @lack	RTTRWVUUUVU
b @day @message	QTVUTTTVTUT
b @day @num	UUSTVUUTURU
b @day @promised	TUVWSTTTUWU
b @day @sitting	SVWUTUTVSUR
b @day after	RWQSSTTRTSS
b @day and	UTUVVVTSSTS
b @day any	UUSWVSUUUTU
b @day are	STSXYSUTUUT
b @day as	RTVSVWTWUTT
b @day at	STVRSQTTSUT
b @day be	STRTUTSUTST
b @day before	TUSVVSUTUSU
b @day call	TUUWSTTUUUU
b @day calls	RTUUUUUVUUT
b @day can	TTQXXVTRTTT
b @day could	TUTRXRUSUTU
b @day down	WURQVSTUWRU
b @day for	RUSUUSUWUUT
b @day from	TTSRTWVWTUT
b @day have	TUVUUVUTUTU
b @day hour	WWRRTUUTUSU
b @day hours	TUWVUUUWUTU
b @day i	TSOURTSSWUT
b @day in	WQXTTUTTQRU
b @day is	TSOYWUUVRQS
b @day lessons	QUXVVTTRTTU
b @day me	RUWSUTUUTVU
b @day mornings	VUTRTUUUUVU
b @day night	WURSVTUSUTU
b @day noon	TUUSSVUTUUU
b @day of	VTQUXVSWTTT
b @day on	STTSVPVVTTS
b @day our	TUWUWZSTUTU
b @day so	TUWXWWUVUVT
b @day the	URNWVRQOSRS
b @day through	VUWSTTUTTVU
b @day to	SUQSVTTQTSU
b @day was	SUTXSUUTUUU
b @day we	TTTRXVTUUTU
b @day week	UUTSXSVTUUU
b @day when	SUWVTUUWUTU
b @day will	UUSWZQVVTUU
b @day with	TTRXWTTVVWT
b @day without	RTTSWUUUUVU
b @day you	VUXVWVUVUVU
b @duty !	VSSWTTUSSUU
b @duty #	QTWSTSTTTWR
b @duty 's	XSPQTSTRRTP
b @duty ,	SUUTSSUTTXW
b @duty .	WWRTSUTUTQV
b @duty :	URUSVTTRUTR
b @duty ;	TUPTSVUUWWX
b @duty ?	RTQQWXSRSQR
b @duty @badly	TTPVVSTSRUW
b @duty @day	XTRSVWUTTTT
b @duty @duty	VPWVVWSVWSV
b @duty @good	VTWWVSUVRWS
b @duty @lack	VUTQWVTPRVV
b @duty @mean	UTVWUUUUUUW
b @duty @message	XPVTVVSUVUW
b @duty @num	TTXTVTRSPXT
b @duty @promised	URXTSTTVVVU
b @duty @sitting	TQUVWUTWVSV
b @duty @weak	USQSVTUTSUU
b @duty a	QSXSWTSTVTS
b @duty about	XVTWQPUURPS
b @duty after	STPRaTWQUSW
b @duty all	TUVUUUUTUWU
b @duty alone	WUTWVTUUUUU
b @duty aloud	QSWQSRUSTVS
b @duty among	UUVXVUUTTTU
b @duty an	SSSSUUUUTVU
b @duty and	SUVUURPSSTR
b @duty any	UWQUUSUSTSU
b @duty anything	VVTWUUUUUUU
b @duty are	VVVVVQSUSPR
b @duty arrangement	STVUWSUUUTU
b @duty arrived	RUSUUUUUUUS
b @duty as	QWQVVWTWSST
b @duty at	VVPUVSTVPRX
b @duty away	TUTWTVUUTTU
b @duty back	UVURSTUWVVS
b @duty backwards	STXTUUUSUUT
b @duty be	VUTUUSUTUUS
b @duty because	TUSTUUUUTTT
b @duty been	YTRSTSUUUTT
b @duty before	XXUTVVTSSUV
b @duty belongs	TUVTUTUUUUU
b @duty between	VWTTUSUUTTT
b @duty by	QTXUTTTWUSU
b @duty call	TSVQSRUWTTT
b @duty calls	WTTWUWTTWTV
b @duty came	WRTRSQTRSUQ
b @duty can	SRUWTUTWSVS
b @duty closes	SUTYXVUUTTU
b @duty comes	RTSSTXUSUTU
b @duty could	XVURSTUXWSV
b @duty deserve	RTTWSUUUUUU
b @duty did	WRQQTUUTVTV
b @duty each	STTWRUTSUTS
b @duty end	SUUXWUUSUQU
b @duty ended	VWTSVUUUUUU
b @duty ends	RTRWURUTTVT
b @duty every	ORWQSXWRWST
b @duty fell	STRQUTUUTUT
b @duty first	TTYVSSUTTUT
b @duty for	XPORUVTNSUS
b @duty four	RUUTUVUUUVU
b @duty from	QVQWUTPNLTV
b @duty go	SUSWTTUUUSU
b @duty got	SVSVVTUSVUU
b @duty had	WPSQTSUSVTP
b @duty half	VUWUWTUTTVT
b @duty hangs	RTWUTTUTTST
b @duty has	WVUWUQTQUVU
b @duty have	TSRZTQTRSTR
b @duty her	WVTSSWUTWSW
b @duty here	SUSTWUTTVUU
b @duty hour	UUUSXWUUTUU
b @duty hours	TUSVRVUUUTU
b @duty i	WXTQTTWUTPR
b @duty in	XRSUUXROSWX
b @duty inside	UUTWTTUUTUU
b @duty is	USVTVRUNQOW
b @duty it	UVTUVVSSRRR
b @duty lapsed	WTSRUUUTTUS
b @duty last	WSTVTVUTTUV
b @duty lay	XSUVTSUTRUR
b @duty left	RUTXVTUUTTU
b @duty letter	UTTRTWUSSVU
b @duty letters	TURRTSTTRTV
b @duty like	VURVTTTSRUW
b @duty lost	TUSSTUUUUUT
b @duty made	TTWTSTUTTWS
b @duty me	WUURSTWVVTR
b @duty more	SUSVWSWSUTT
b @duty my	XUWQTSUWWWS
b @duty next	TUSVUVUUUWU
b @duty no	UTVRVTTTTUT
b @duty none	WUSVUUUTUUW
b @duty nor	UTTUUUUUTUU
b @duty now	USPWRQVRRWS
b @duty of	XWURUTSVOSV
b @duty off	SVSWYTUTSTS
b @duty office	STTTTSUTTUT
b @duty on	TTUSWTPSTVT
b @duty one	TUSRRVSSSVU
b @duty opens	WUVQTTUURUV
b @duty or	RSWQSRRSTVS
b @duty our	STSTUUUTUUU
b @duty out	SSRSUTUTTVV
b @duty over	STSRXWUTUUU
b @duty passed	VUSWVTUTUVT
b @duty relationship	STRUURUUSTT
b @duty rest	SUTVRQTTUUU
b @duty reviews	TUXWTTTSUUT
b @duty runs	RUTWVTUUTSU
b @duty sat	XTSSTTUTTTT
b @duty saved	UUWXTUUWUWU
b @duty says	SUSTUUUUUUU
b @duty scheme	RUSYWTUUTTT
b @duty seriously	STWRTTUTTRU
b @duty should	RTTRTVUUWST
b @duty since	VVVVSRUTSUS
b @duty stands	STVWVTUUUTU
b @duty still	VTQRUTUUUSU
b @duty stop	TUTVWTUUUTU
b @duty stops	VUUXWUUUTUT
b @duty takes	XTSSTTUUTUV
b @duty taught	VTTSTUUTSVT
b @duty than	TSPTSTURVUU
b @duty that	VVVWTRTUPWW
b @duty the	TTTVTSSOVUV
b @duty then	RTTTUVUUUUT
b @duty there	QRUVWWUSWTT
b @duty this	TTOXRURRURV
b @duty three	VUSRTTUTUVW
b @duty through	RTVTSTTTUTT
b @duty tips	VTTTUUUUUUS
b @duty to	STWTRVQSKTU
b @duty today	TUVTVSUUTWU
b @duty too	USWRTUTTWUV
b @duty turned	WVRRUTUUUTS
b @duty twice	VTWSTUUUUST
b @duty two	TUWRUUUWSVT
b @duty under	STRTSUUTUST
b @duty until	UTUXRUUUTVT
b @duty was	TVVQTOTNNRU
b @duty we	VVTXUSTWTUT
b @duty went	VUVRRTUWRRR
b @duty were	XVZURTTXPRO
b @duty what	STSSUTUTVTT
b @duty when	SQYWSVUYSUV
b @duty where	RUTURUUWUTT
b @duty while	XTRVVSTTTTX
b @duty who	YXOTVSUSRTV
b @duty will	PTOVQUVUVQR
b @duty with	UUWVWTSTSXU
b @duty within	XVTVSSUUXSW
b @duty without	QRWQWUURUVT
b @duty would	XTOQRUTSXVR
b @duty year	UUWXWSUUUVU
b @duty you	WVSSRTUSLWV
b @duty your	QSRTWTUSTRV
b @duty yours	TUTSWVUTUTU
b @fail ,	VTUQSTTSVRS
b @fail .	WRQWURRQRTU
b @fail @lack	RSXTUUWTUTT
b @fail @num	QTSSTSTTTVS
b @fail about	STSSTWUTTTU
b @fail and	VURTUUUTVST
b @fail at	URXWSSTSRVS
b @fail by	XVRTUTUTUUW
b @fail everything	VXSUUTUTUUT
b @fail for	TURVTTUTVUU
b @fail in	VSXQTSTSSRV
b @fail me	UVUSUSTSRTV
b @fail of	XTTTTTUTUUW
b @fail on	STVTUTUTTTS
b @fail our	VTSSSTTUUUT
b @fail that	YTVUSTUTSTS
b @fail the	RSSRSSUTSTR
b @fail them	RTTVTUUUTUU
b @fail to	RSTPSSTTSUR
b @fail us	SUSRTTUTTUU
b @fail with	XTSTUUURUUV
b @good !	PSUXSSRUTUT
b @good #mentor	UUVRUVURUXU
b @good $	WTSTTTUWUSU
b @good 's	SUWTUTUTUVT
b @good ,	XTUTNQRVTRU
b @good .	OQVSRNTVRVQ
b @good :	QUUQSUUVUSS
b @good ;	WTUTTTUSSXT
b @good @duty	ORWVURTVUST
b @good @good	USROSSSXSPT
b @good @lack	SWWTUUUXUUT
b @good @message	RRYRTUUUTTW
b @good @num	WSSQSUSWTTW
b @good @promised	VTRWTTUUTTW
b @good @season	VTRRTQTYTSV
b @good @sitting	WTWTUSUVSVV
b @good a	WSVPRUTVQUX
b @good again	TURTUUTYUTS
b @good all	XTRTUTUUUSX
b @good an	TUSXTSUTTTU
b @good and	NPWTRORTQRO
b @good as	YSZTTUURUTR
b @good at	VTTSRSTWSRT
b @good by	PTYYUTUTVVT
b @good ever	XTPUUUURURX
b @good every	PRVQTSTVTTR
b @good everything	TTWWTTTUUSU
b @good for	UWYOPRSWSXV
b @good from	USWVTTTWSVV
b @good go	TUVRTTTVUTU
b @good god	SUTVTTUSUTT
b @good heaps	STXTTUUUUUT
b @good heart	TUXWUTTSUST
b @good hour	SUWTVTUVUUU
b @good how	UUVTUTURUUW
b @good i	RTaSRQSWSUU
b @good ideas	VUVUUTUTUUU
b @good if	VUQPXRWTUTU
b @good in	VRVVSSVWRRQ
b @good is	RTYRWTUUSSS
b @good it	TVVWQQVTTUR
b @good me	UVUTXUQQTZT
b @good mentor	NSVTTSUUURP
b @good mille	SUXTTTTXTVS
b @good more	TTYSTUUVVST
b @good my	TTVVQRUWSUU
b @good next	SURRSRURTST
b @good of	USVVVVRYUVW
b @good on	PRSSVRUWSTT
b @good one	SUTSTTUVTTU
b @good our	UTUSTTUWUST
b @good over	STUSTTUTUUT
b @good part	RUYSTUUWUWU
b @good person	RUUSUUURUTS
b @good regards	RTTRRSTSSSS
b @good sana	RUWTTUUTUTR
b @good since	SUVRTUTWTST
b @good so	RUWSTTUWWSR
b @good summer	VTSSTRUXTSV
b @good teaching	SUXTUUUTUSU
b @good than	TUTSSTUYTST
b @good thanks	VTWSTTUWTST
b @good that	ORaQWWSXSSW
b @good the	QSZVUSRSVZU
b @good them	PTWUTSUVSST
b @good thing	QTWRTTUVVWT
b @good this	TUVTUTUSUTT
b @good to	TQVXTUWVSTT
b @good up	TURTTUTXUUT
b @good us	STUVSQUQTXS
b @good view	WUTWTUUSUSU
b @good were	UUQSTTUWTUU
b @good while	VUTSUTUSUUT
b @good who	SURSUUUTTTU
b @good wishes	RTPPTSSYSRS
b @good with	LQTYOTScPON
b @good word	RUUSTTTSWST
b @good you	RPYSVUPZNVR
b @good your	XSTURUWWSQX
b @good ¤	WXRTUUUVTUT
b @lack !	VVSSTTTTTTU
b @lack 's	QRQTSSTSRTS
b @lack ,	VXWRSWSSVQV
b @lack .	WTRTQSTTZRV
b @lack :	UUSVTTUUUUU
b @lack ;	UTWUUUUTTUT
b @lack ?	RUSVSVWUUUU
b @lack @badly	RRXUQUUWQYV
b @lack @day	SUWWTTUUTUU
b @lack @duty	UUOTRQSUSUQ
b @lack @fail	SPXRTUSVSVS
b @lack @good	VTVXWQRSUUR
b @lack @lack	VUVQRTVXVST
b @lack @mean	SRRWVUUTUTT
b @lack @message	UTVQPQRVUTO
b @lack @num	TWWSTTRUTTX
b @lack @promised	XWRUUTQSSTU
b @lack @sitting	PQRWPQRUQTR
b @lack @thin	RRUWVUUTUUT
b @lack @weak	SRXRTUUUUXV
b @lack a	UWQUWRVQTUU
b @lack about	SUUTTTURRSV
b @lack accept	WTSRUTUTSVT
b @lack advice	UVSTUUUUTTU
b @lack afraid	STWWTWUUSUU
b @lack after	USTSVSUTVTR
b @lack afterwards	RUURSTUUTWU
b @lack an	RTRSSTTTTTV
b @lack and	UWWUTTTSWUS
b @lack answer	SSRUWUTTRSS
b @lack answered	VVSTUTUTVSS
b @lack any	XWTVTSUSSWS
b @lack anything	XWSTUUUTUTS
b @lack apologised	UVVSUUUTTST
b @lack ask	VVVQTVUWTSU
b @lack asked	WVUVUTUTSUU
b @lack asking	SSVVUUUUUVU
b @lack at	UUUVSQTTQTR
b @lack attend	TUWXVRTTTYU
b @lack be	QURVWTXSTUQ
b @lack been	TTUQSWTRRTT
b @lack before	QRXSUUUWTSS
b @lack being	WSSTUUUUXUV
b @lack believe	VWUVTTSSSST
b @lack believed	UTRTUUUSTUU
b @lack better	STXTVTUWTTT
b @lack blame	STRWUTUTUTT
b @lack but	QRWXUWTWSST
b @lack by	SSXTUTUWTWU
b @lack call	TTTSTTTUUTT
b @lack called	WWUUUUUTUUU
b @lack came	UWQQWUURUSR
b @lack can	VVSRTTUUUSU
b @lack come	RSVUWVTTUSU
b @lack complaint	RSRSSUTTTTT
b @lack contact	STQVWTQRTWT
b @lack could	RTRRSSUSSWT
b @lack count	SWSSTUUTVUT
b @lack did	VWUSTTUVSRS
b @lack do	USUWVUUVWTT
b @lack doubt	TTSRSTWTTTT
b @lack else	SUXTSVTRTWR
b @lack even	XVUUSSSRWSR
b @lack evening	STSXTUUTTSU
b @lack evenings	STTVTTUUTTU
b @lack ever	VXXUVUSSTVT
b @lack exception	XYRTUUUSTUS
b @lack excuse	RTSSUUUUUUT
b @lack exist	UURVTTUTUVU
b @lack fail	WXRUUUUSTUT
b @lack fault	QRQUSWUSTRS
b @lack feel	VTSTUUUTUUT
b @lack finished	SSSRTUWTWTU
b @lack for	UWTXSSUVQVV
b @lack forget	RTYURRXXSWU
b @lack forgotten	UTUSTUTWTVU
b @lack from	WVRSTVTRTQR
b @lack further	RSSUTWSSTTT
b @lack gave	SUVTUUUXSUS
b @lack get	WVTRVSTVVSX
b @lack go	TUSRUSTRUTU
b @lack going	RTSTXUUSTTU
b @lack got	XWSSVTURWVW
b @lack guidance	WTTVUUUUUUV
b @lack had	RXVQTTUURWU
b @lack half	UTVTUTUTVVT
b @lack has	SUWRSTUWSST
b @lack hate	UUTSTUTTUTU
b @lack have	TVYVUVSWTUR
b @lack having	SSTTTTUSUUV
b @lack heard	SUTVUTUTSUU
b @lack help	WVRVSTUSUSV
b @lack hold	UURTUUUUTUT
b @lack hour	TTSXTUUUTTU
b @lack i	XXUPSRTQRWV
b @lack idea	WWSTTUUTTTT
b @lack in	RRWRSQTVWUX
b @lack introduced	WXSUUTUSUUU
b @lack is	WXUTSTTSSSW
b @lack it	USTTSTURTST
b @lack keep	WSRXUWTSTTT
b @lack know	NSURTSSSRQR
b @lack knowing	XUWTUUUUTUT
b @lack lack	VTRUUTUWUTU
b @lack learned	RTRRSUUTTST
b @lack left	URPTSRUTTSU
b @lack less	UTVSTUUWUTT
b @lack let	SUVPRUUVSXW
b @lack letters	TTTWRUUUUUT
b @lack like	VSVXTUUTTTU
b @lack listen	UUPSUTTRTVT
b @lack longer	RRUWURSRUQR
b @lack looking	STXTTUUTUUT
b @lack lose	STSTSTXTTUT
b @lack made	RRYTUUUWTUT
b @lack make	WTQTSRTTTST
b @lack manage	STSVSUUTTSU
b @lack me	VVRVSSUTUSU
b @lack mentioned	XSRTUUUTTUU
b @lack mentor	RUWSTUUWTUT
b @lack met	STXWTUUVRTU
b @lack mind	UTXUUUUWTTT
b @lack mine	YWSVTTUTUTU
b @lack more	RTUSaVUQTVT
b @lack my	XTPSSSUSRRS
b @lack need	PRSRRQTUTST
b @lack notes	VWUSUTUTTUU
b @lack of	WXQUTRQQSUU
b @lack on	WXSTWQTSTTR
b @lack once	WXUTRQSSVUP
b @lack one	TXVQTRSVQTT
b @lack ones	STQSUTUUTVU
b @lack open	VUSQUVUUUWV
b @lack opened	UURSUUUUTST
b @lack other	XSRVTUUUTTW
b @lack our	VWVRXTUTUUW
b @lack part	RSSSUUUSVST
b @lack phone	STRWTSWUUSU
b @lack phoning	SUUVTTUSSST
b @lack picking	WXSSUUUTTUW
b @lack plan	VVQSVUTTTUT
b @lack point	YYRSUUUUUUT
b @lack promise	RTTTSQRTTRT
b @lack question	TTVUUUUSTUT
b @lack quite	SUSUUSTUTTT
b @lack read	SSORSTTSSUS
b @lack ready	TTRSUVUSSUT
b @lack reason	UTWSUUUTTVT
b @lack recall	TWUSUUUTTUT
b @lack replied	SRSTTUUTUUS
b @lack reply	RTUTSUTTUUT
b @lack right	VVSTTTUUUSU
b @lack ring	TUTSWSSTUUU
b @lack room	RSSWUTUSTTT
b @lack said	UVURTTUVVTT
b @lack say	UVQPSRRWRRT
b @lack saying	TTRSTUTWUTU
b @lack says	WVWTUUUUTUW
b @lack see	UVSUSSUUTTU
b @lack seen	SSWUUUXUTUU
b @lack signal	RUSXSSUTTSS
b @lack sleep	TUSRTTUTUSU
b @lack so	YVTRSSTVRUV
b @lack stay	WUSTUURSUUU
b @lack stop	SUWVVTUTUWU
b @lack structure	UUSUUUUUUUU
b @lack suit	SUVTTSTVTUU
b @lack sure	STSSVTSSTTU
b @lack take	UVUVSSSQUUR
b @lack tell	TTQVTTSTSTU
b @lack text	RTVUUUUUTUT
b @lack than	VSVSTTUVTST
b @lack thank	QSXRTTUUTSU
b @lack thanks	WTRVTUUSTVS
b @lack that	RTRVTTUSUSR
b @lack the	TSVWPRWUVUT
b @lack there	WWQWUSUSSUX
b @lack think	VTUVSUTWUST
b @lack time	VXUWVSUSTVR
b @lack to	VTTRUOWWUWU
b @lack told	RQWQTSUTTST
b @lack too	QRXSVUTSTTS
b @lack trouble	RUSSUUUTUSU
b @lack understand	TTSUUUUUSUU
b @lack use	UVTUTUUTUVU
b @lack very	TSRWUTUSSTS
b @lack wait	STRRTRTSTST
b @lack want	SRSVWVVSSQS
b @lack was	QTXRUUUSTSR
b @lack way	TSRWTTUSTST
b @lack what	WVRWUUUTTVS
b @lack whatsoever	YXSTUUUTUUS
b @lack when	STSSTSTTTTT
b @lack wish	WUWQSUSRWTT
b @lack with	SUTXTRUVUUU
b @lack word	XWRTUUUTTTU
b @lack work	TUTRSTTTWUU
b @lack worry	RTSSTUVTWTT
b @lack write	RSUSSUQURVT
b @lack written	VSRWUUTTTTT
b @lack wrong	SSSWVUUTUTU
b @lack you	RQVUUSRXVRQ
b @lack your	QQYQVSTVRXP
b @lack yours	TTTTUUUUWUT
b @lack ¤	RTUTUUUTUVT
b @mean ,	VVRUTOTPWQP
b @mean .	VWSSUUSPUUV
b @mean ;	USUUUUUTSUR
b @mean @duty	TUQTUTUSTVW
b @mean @num	SVVVTVUTUTT
b @mean @sitting	RTUWUSTSSVU
b @mean about	TVSRTVUUTRT
b @mean and	TRWTUTUTTWV
b @mean at	SUSQUTTUUUU
b @mean because	UVSSUUUTUUT
b @mean by	RTSUTTUWUST
b @mean date	RTUTUUUUUUT
b @mean for	RUWTUUUUUUT
b @mean from	WTTSUUUUUTT
b @mean in	XTVRUWURTWX
b @mean of	WUVVUSUVUTW
b @mean on	UTRVUTUUUTS
b @mean statute	WURSUTUTUUU
b @mean that	TTWUTTUVTUU
b @mean to	RRVVTVTXTSS
b @mean with	URTUUTURVUU
b @message #	RTUTRXUVVTT
b @message $	WUPTSTUTTUS
b @message ,	TUUTTRTTQWU
b @message .	UWUUVVRUUTV
b @message :	VUPSVUUSSWV
b @message ;	UTSORUUWWUW
b @message ?	XSPQRTTRSRS
b @message @badly	VVURTSUSTST
b @message @day	WTSSVWUTUST
b @message @duty	XSSSSSUTSTV
b @message @good	TUUUVVUSUUU
b @message @lack	VTVTWVUSTTS
b @message @message	WTVRTTUTSUV
b @message @num	RTTQOVTTSXU
b @message @promised	SUXVTSTSUUT
b @message @weak	UUTRTSUTTST
b @message a	UTRRTPSTUSS
b @message about	TUUVSQUVRWQ
b @message after	TTVUTUUUVUT
b @message alone	XUUUUTUTUSU
b @message aloud	RUSSTSUUUWU
b @message and	UVUVRQRSOUT
b @message are	SRTVUPSRQQR
b @message arrived	TUSTUSUUUST
b @message as	VVSTUSTWSVS
b @message at	VUPXUVTSSSU
b @message back	TTXTTUUWVTS
b @message be	UUSUURUVUUU
b @message been	WTTTUUUUUTU
b @message before	WUVTUWUTWVV
b @message best	UUSVUWUTUUU
b @message by	TVVQRUTQWUV
b @message came	TRSYRVTRSWS
b @message can	TUVVTWUUUVU
b @message closes	TUTTVSUUUUU
b @message comes	RTSSTXUSUTU
b @message each	TUTWUSUUUTU
b @message every	TSWPQWWRWTT
b @message finds	UUTTUTTRTTU
b @message first	STYWYSUVTWT
b @message for	TTRURVTPXUU
b @message four	TUURTVUTTUT
b @message from	TQTSOYRQRRO
b @message goes	UUSSWWUTUTU
b @message got	UVTTTTUSTUS
b @message had	XSRRTUUTSTT
b @message has	TSSQSRURRVS
b @message have	RRQZRQTRSSS
b @message i	UWUTVUTUQTR
b @message in	VSTXUYRUUVW
b @message instead	TUTSUQTUUUU
b @message is	URTUVTRQPTP
b @message it	WWSTXSTVSSS
b @message last	WSTVTVUTTUV
b @message lay	UTSSUTUTTST
b @message lie	UTTTVUUUUSU
b @message like	VVUSUUUTTVU
b @message lost	SUTSUUUUUUU
b @message made	RTWTSTUTUWS
b @message marks	TUUTUUUVUTU
b @message me	UTURSTWWUUU
b @message my	VTUSUTUTTUT
b @message nine	VVQRTSUSTTS
b @message now	WTPURTTSTVT
b @message of	STWPVRSWSWP
b @message on	RTUTTXVOVTN
b @message one	TSRSRTURRWV
b @message open	RUSRTWUUUSU
b @message or	STRRSSRTTVT
b @message our	TUTWVVUTUUU
b @message out	QSVVTUUTTUT
b @message over	RTUTUTUUTUS
b @message reviews	TUXWTTTSUUT
b @message sat	WTTSTTUTUST
b @message says	UURTUUUUUUU
b @message seriously	STWRTTUTTRU
b @message should	STTTVWUUTVU
b @message since	UVTUUSUUTVT
b @message still	WTQTUTUUTUT
b @message than	WUSTTTUTVUT
b @message that	XTRRQUTVUUT
b @message the	PRUTURTVVRT
b @message there	TUSWTTUUTTU
b @message this	RURTUUTTVST
b @message three	VUSVTSUSTWW
b @message through	STWSRUUUUTT
b @message to	VSTTRVSUPUO
b @message together	UUTVUTUUTTT
b @message twice	TUTSSSUTUTT
b @message two	TUWRUTUWSVT
b @message until	VSWXSSUUUSU
b @message was	UVUTSQUOQUS
b @message we	VTVUUSTWTVU
b @message went	XVRUUTUTTSU
b @message were	WVXVWUUWQUQ
b @message when	TUTRSTUSUWU
b @message where	SUTSTTUUUTU
b @message will	RUSVTXWRTSS
b @message with	TRVWVXTTVUU
b @message without	UUWSWTUTUUT
b @message would	STVSWWUWTVU
b @message you	POWVQXUQOXU
b @message ¤	RSTTUUUUUXU
b @month !	STRWSSUSUVU
b @month #	RSTXVWQUSRR
b @month $	WWSRTVUTTUV
b @month ,	VSVTRYTTSUU
b @month .	UQUXUWKPPUU
b @month :	SUSTTVUUUVT
b @month ;	UTVXTWURTVS
b @month ?	WTQXSWSRTPR
b @month @duty	VSRVVQTTTTT
b @month @good	VUWSTTUSUUU
b @month @lack	VSVTSRUXTTV
b @month @message	VTSTVSUTUVT
b @month @num	OSUXVWQUSRR
b @month @promised	TTSVURUUUVU
b @month @sitting	RUWUVSUTUST
b @month about	RUSRSWUSUSU
b @month all	RUVTVTUTUUU
b @month and	WVVXUVQSQTV
b @month are	SUUTUVUUUUU
b @month as	VURUVTUTURU
b @month at	TUTXVVUUUTU
b @month be	TTSUWVVVVTV
b @month call	TUTUURUUUTU
b @month can	TURRVRUTUSU
b @month close	UUUSWSUUUTU
b @month concludes	UUTXWTUUUUU
b @month could	TUTRWQUTUTU
b @month every	TTWUUSTXUUT
b @month for	VUQVVUURUTW
b @month god	TTVSSRVVTRT
b @month got	UUWQSSUTUWT
b @month had	UTTSUTUUUTU
b @month has	SUSXUUUSUVU
b @month have	UUTVTRUUUUU
b @month i	SQTTRTRVPRT
b @month instead	TUTSTWUTTUU
b @month is	WTQPWVUSTST
b @month it	TTSRRQTVTVS
b @month meeting	TUTVXSUTUUU
b @month my	TUSXSQUSTST
b @month no	UTTRUUUXUUS
b @month not	UUVWTSUSTUW
b @month on	SUVSVPTTUWU
b @month our	SUQSTTTVTRU
b @month put	WUSSTWUTUSU
b @month review	WTTWVUUUUUU
b @month shall	TUTRWSUTUTU
b @month should	UUTSVRUUUUU
b @month so	SURXRUUTUSU
b @month that	PTVSTVUTTUT
b @month the	PSUQSURaQOP
b @month there	SUTWWXUUUUU
b @month they	WUSRTWUVUTT
b @month to	UUTUTVTSUVV
b @month until	WUVTVSUTUUU
b @month was	UVVUSRURUVS
b @month we	UTQRSUWUTPT
b @month when	SUTQSVUTUVU
b @month will	SURWXTUSUTU
b @month with	SUTUVWTRTUT
b @month would	WURPWTUSTTT
b @month you	RRQPRWRYRWS
b @month your	TSUUTPSWSSU
b @num !	VTRUSSTTSRT
b @num #	TUUUUUUSUTU
b @num %	STTSSSTSTWT
b @num 's	YRPUTSURQVW
b @num ,	VUVUVTVVUTT
b @num -	TUSSUSUTUWT
b @num .	TWSVWXLUUTS
b @num :	YWRPSXUSTSX
b @num ;	TSVUWVTTSVT
b @num ?	QTQSVVTQSQT
b @num @badly	SSRWSXSRUVR
b @num @day	WTSPVVUTSVU
b @num @duty	XUTUSWSRSSX
b @num @fail	TTSTTTUUUST
b @num @good	USXSQQTVUXV
b @num @lack	QTSXTVUSSWS
b @num @mean	SURWUTUSSUT
b @num @message	VSVSTVRRSSU
b @num @month	RORUVVNRRRN
b @num @num	STSUSSTPUTV
b @num @promised	XUVUTTTVUTW
b @num @season	PSVQTVTTTTS
b @num @sitting	XQUSRVTQWUW
b @num @weak	TSPQTSUTTUT
b @num ]	STUURRTTTRT
b @num a	VSXPRVTVUSS
b @num about	SVRWTTUSRRT
b @num after	UUSRUVUSTTU
b @num afternoon	VTXTUTUTTSU
b @num an	UTSURVUSTUU
b @num and	VUTRVVTQSRR
b @num another	TUUSTTWUUUT
b @num answers	RTSUSSUUTTU
b @num appointments	WUSTTTUUUTV
b @num april	RUQUTVTSTTT
b @num are	STXTSUTTTSU
b @num as	USTRURTSVVS
b @num at	QSPXQSTTRUS
b @num august	QUTUVUURTPT
b @num be	VTUWXRSRWSW
b @num because	RTVQTSTTTVS
b @num before	PRSVVSUVTVT
b @num books	TUUSTWUTTUU
b @num breath	STUTTTUTTVU
b @num but	RUVWSUUTTTU
b @num by	STRRTSUTTTU
b @num calls	TSRPRVUUTTV
b @num came	STQSVSUTTUS
b @num can	QTSVXUURTTT
b @num centimetres	UUSSSTUTUSU
b @num chairs	RTWQSUUTTVU
b @num chapters	WVURUTUTTUT
b @num clinics	TUVVUUUUTTU
b @num coffee	RUTSTTUTUSU
b @num coffees	WTWSTRUTSVS
b @num contacts	TSWTUTUUVUT
b @num copies	RTWTTWUTTSS
b @num corridor	QUTVVUUSTUT
b @num could	STVSUTUUUSU
b @num customers	VVVUUTUUUUU
b @num dates	VTTSTUUUUTR
b @num day	VVVQQSXURSV
b @num days	WQTVSUSOURU
b @num december	SURUTQTSTRU
b @num decision	TUSVTUUTTVU
b @num different	VTTVTTSUTUU
b @num does	VVTSSSTTVSV
b @num dollars	TTUWUTUSUUS
b @num doors	VURWTWUUUUW
b @num drafts	USXSUVUTTTR
b @num emails	TSSTTUUTUUV
b @num errors	UUTSUUUTTUT
b @num evening	STSSTUUTVUU
b @num evenings	VUWWSRTTTUT
b @num eye	WVRUUUUVTUV
b @num february	RUQWUUTSUSU
b @num fingers	XUSTTTUUUWU
b @num finished	SUXSWTUVTVU
b @num for	USTTSUTVVVW
b @num four	UTSWTUUSTVW
b @num free	TUSXTSUUTSU
b @num from	VXSSQQTRUWV
b @num glance	QTZSTUUUTUU
b @num good	ORSUSSTXRRQ
b @num got	TSSTSSUUVVS
b @num had	SWUSTTUTTWT
b @num hands	SUSUSSUWTTU
b @num harvests	TUUTTWTVUWT
b @num has	WVWVWWTSRWT
b @num honest	UTVWUTUWUTU
b @num hospitals	WUTRTSUTUWT
b @num hour	RTRVTVUVWUT
b @num hours	QRVUURTUQUV
b @num hundred	TRUVRRTUTVT
b @num i	TTUTVSSVQUU
b @num if	UUSWSVTUTTT
b @num in	QSWUTSUVRSQ
b @num interviews	VUWRTSUSVWT
b @num is	QPSSXURTRVT
b @num january	SUTVRVUTWTU
b @num jobs	STRXUTUTTSU
b @num july	RUOVWTTVTPS
b @num june	UTVSXTTTTTS
b @num kids	TTSXSUUTTST
b @num kinds	SUUVTTUTUUU
b @num last	RTVUZRSSURT
b @num learns	UTUXSSTTSSU
b @num lessons	VTVUWSTUSVS
b @num letter	TSWWWSUUUUU
b @num letters	SVTRVVUSVWS
b @num line	UVVTVTUWVVS
b @num lines	WTUSTSUSVUV
b @num long	TUVTSTTUUTT
b @num mails	SUSUUUUUUUS
b @num march	UTQURVTSTRT
b @num may	WTSUUWSUSWS
b @num meetings	WSTTQUSRSPW
b @num metres	UTQRTTUTTVT
b @num minister	TUSTUUUVUVT
b @num minutes	UUUSTVRTWUT
b @num moment	TUWVUVURUXU
b @num mondays	VUSSTUUUUUV
b @num months	XVRXWSSTUSU
b @num more	WRPSWUURTRX
b @num mornings	UTSVUUUUTTT
b @num must	TUUVWUUUUTU
b @num my	VXWSTQTXRVR
b @num novels	STWTSTUTVTU
b @num november	RUVTUQUSTQT
b @num now	TUTQTVUUTVU
b @num o'clock	UWSUWWUTTTT
b @num october	TTSVVUTRTPU
b @num of	VWTTSSXVVTV
b @num off	SUWWTSUTUVS
b @num on	UUSSUSTRSTS
b @num our	QTVSXVSRSRT
b @num out	WVVSTTUTTTW
b @num over	TUWWUVUUTUU
b @num page	XTPRSSUSUSW
b @num pages	TSUUSSUSSVR
b @num past	RVRSSSTSTST
b @num people	SUWSUUTUURQ
b @num per	UTTSSSUVTTT
b @num percent	TUSSSSTSUVU
b @num person	TVVWUTUVSSS
b @num phone	VUVXTVTTTTV
b @num places	WTRWUSUTTVS
b @num points	TUTWUTUTSVT
b @num prepared	TUWSSSUSUVT
b @num present	TTSXVSUUUTU
b @num question	RTQUVVUVSST
b @num questions	VVPQRVUSTTT
b @num reminders	UTTTUUUTUTT
b @num reply	XWTSSTUUUTT
b @num right	TUTUUTUUUUU
b @num saturdays	XUUSTTUSTVU
b @num says	VTSRTTTUTWT
b @num seasons	VVVTTTTVTWT
b @num seconds	TVRWTSUVTVT
b @num sentence	STUSWTUUUXT
b @num september	VTPSTVSSTPT
b @num sessions	WUQVRSUTSUR
b @num shops	SUSVVUUTVVT
b @num short	STSRUUUUUSU
b @num should	WUTSVVTUUTT
b @num side	WSSSTTUTTST
b @num signatures	UTVRTTUTSTT
b @num since	RSURTTTTTVU
b @num six	UUTTUVUSUUV
b @num slow	TURSTWUTTVT
b @num small	RTVWTWTSTTT
b @num so	SUVYTSUTUTT
b @num souls	WTSUTVUSTUU
b @num stand	RTRTSSTTTST
b @num stars	UUSUUTUTVSW
b @num still	UUWTTSUTTST
b @num strangers	RTVSTSUUUWU
b @num streets	STSVUSUTTTU
b @num summers	VTTSSSUUVVT
b @num thank	UUWUUUUUUVV
b @num thanks	VTUTTTTTTVU
b @num that	WVWQWWVUUWR
b @num the	UTUTQTVYUTT
b @num there	TTSUTVUSTUU
b @num they	SUWSUTUUUUU
b @num thing	VVSTVTSRRUQ
b @num things	USWSQVTRUVS
b @num this	RTQVSSWSTTT
b @num those	UTTTTSUVSSV
b @num thousand	TSUSSTUSTSR
b @num three	TTUQTTTSTTT
b @num through	TTUSTSUTSTR
b @num thursdays	VUTSTUUUUUU
b @num tickets	TUTSTWUTUTU
b @num time	WWRTTUUTTTW
b @num times	XSUTSUSUOUT
b @num to	PTPUTWSTUSO
b @num took	WVQQTUUTTSS
b @num trainees	SUVRTTUSVTT
b @num useful	SUYRTTUTTWU
b @num visit	TUSSUVTUUSU
b @num wards	SUUQUTUSTSU
b @num was	UUWQTSUSSWR
b @num way	WTWSTTWUTUU
b @num ways	SURSUUUSUUU
b @num we	SUQVWTSTTRU
b @num week	VTRTSSUUSTS
b @num weeks	YTRUSTTVPPW
b @num were	XRSRSSURRSQ
b @num what	VVSVSVUTUTU
b @num when	SUUTTTUVUSU
b @num who	UWUPRRWQVUW
b @num whole	XVSQSVURTRX
b @num will	WTUUXNSRTST
b @num winter	RTWSURUUTUS
b @num winters	UVWSSSUXRSS
b @num with	SSRVPWSUSVV
b @num without	SUSVTVUSTWU
b @num word	TTSWUUTWSVT
b @num words	RVWRTTUVVWR
b @num workshops	UUWVSSUTUVU
b @num would	STSQUWUSTTS
b @num year	VTSTSSVRVVX
b @num years	VWUTSSRXTVS
b @num you	XXSUSUTTPSQ
b @num your	UVVRVYURVQQ
b @promised !	SUUVUUUUTWT
b @promised ,	UTSTTTTRTUY
b @promised .	UVSSWXXSWQS
b @promised :	TVUUWRUUUST
b @promised ;	RUSSTUUTTTV
b @promised ?	RTRRVWTTTUT
b @promised @duty	UUSUTSUUSUV
b @promised @lack	WWRSVTTSTUR
b @promised @message	VTTSSWUSRVW
b @promised @num	WVUQSVUTUTT
b @promised @promised	VTUSTVUSTVV
b @promised a	UVUSSQTTWTU
b @promised about	VRSVTSUSTTV
b @promised after	USRSUSUTUUW
b @promised among	UUSXVVUTUTU
b @promised and	NPXRUVTTRRT
b @promised are	RSVUTTTTSTS
b @promised arrived	RTRTUSUTTSS
b @promised as	STTVVVUWTTU
b @promised at	WWQYSQTWVSW
b @promised be	SUWVUSUVUUT
b @promised before	SURUTTUUTWU
b @promised by	RUXQSWUUTUS
b @promised came	USQWTRUSTVS
b @promised closer	TTSVURUUUUU
b @promised did	UUUUUTUTTUT
b @promised every	RTVRSXUSVRU
b @promised for	WUPUUXTRURV
b @promised four	UUUSTVUUUSU
b @promised from	VVUUTWRTNRX
b @promised goes	TUSXWRUTURT
b @promised got	QTXVVTUTTVS
b @promised has	TVXRTTUTVRS
b @promised i	XWTRWSRUUSW
b @promised in	VTUTQVSUPTV
b @promised is	VSSSSVUSRSW
b @promised it	WSTVXUTUVRS
b @promised lay	RTUTUTUTTST
b @promised letter	VTUSSWUTTVV
b @promised me	VWUVWTWWUVT
b @promised more	STRXWSUUUTU
b @promised my	VSWSTTUTWUT
b @promised no	VUTSVUTUTUT
b @promised now	VSQUSSTTTXT
b @promised of	TRXTVTTUSWT
b @promised on	UUWSVUQSUXO
b @promised or	UUXSTSVSUUU
b @promised our	UUTVWUUTUUU
b @promised over	TUTTWSUTUTU
b @promised reached	UUTRTTUUUUS
b @promised since	XVWRSQURTYT
b @promised so	WUVTSUURVUT
b @promised team	SUVWQRUTTUT
b @promised than	YWQTTUUSSUX
b @promised that	VTRWQRUSSTW
b @promised the	RQUURQTRTTT
b @promised there	WUSWWWUTUUU
b @promised this	SSSVTTVSTTT
b @promised to	SWUQVUWVSVU
b @promised was	VWSTSRUQSPS
b @promised we	VURUUSVWTVT
b @promised went	VUSTUTUTUST
b @promised were	UVVUUUUSUUR
b @promised when	STVQTTUVSSU
b @promised will	WURSTVTWTTW
b @promised with	UUUXQSTVQVU
b @promised within	XVTVSSUUXSW
b @promised would	TUVSWWUUUVU
b @promised you	TSVWWVUZPUS
b @promised your	WSRTUUUSTUV
b @season ,	VPXWUXVUVSV
b @season .	SRQWSYMVURS
b @season :	TURVUSUTTUU
b @season ;	TUWQURUTUWT
b @season ?	RURQRRSSTTT
b @season @day	SUTSSWUTUTU
b @season @lack	WVSUUUUVUUU
b @season @num	UUVTWSUTUWU
b @season @sitting	XVQTUUUUUUU
b @season and	TRRUTWRTRTR
b @season by	XTRRUUUUTTT
b @season fair	UUSWTVUSUVU
b @season has	VVRTUTUTTUT
b @season i	URRSSYQNRSS
b @season in	STZRSQUUTXS
b @season is	WTRSURUVTST
b @season me	QQXQSRUSTVS
b @season monday	TUTSSWUTUTU
b @season my	VTTSUTUTTUU
b @season of	RSUVVUUTTTV
b @season on	TTRWVRUVSVT
b @season show	UUTRSWUUUUU
b @season solstice	SURTUYURTUT
b @season term	TUSVRSUVUTU
b @season that	RUSRUTUWUST
b @season to	QTPPSPTYRRQ
b @season until	TUUWSSUUUUU
b @season was	WVRSUSUVUSU
b @season well	TUTUUUUWUUT
b @season when	SUSRTUTSUVU
b @season with	WURVTVUTUTU
b @season you	VTXVTWURRVS
b @sitting !	RTVWTSTSSST
b @sitting ,	VUUPSVWSUUR
b @sitting .	UTUTUUUTRRV
b @sitting :	QSXQTVUSTTT
b @sitting ;	XVQTVVUVVWW
b @sitting ?	OTOPVVRQSPS
b @sitting @badly	STSWSSSTTSU
b @sitting @day	TUSSUWUTUTU
b @sitting @duty	QTWVVVTRSRT
b @sitting @good	SUVWTTUTSVT
b @sitting @lack	QSSPSVTUSWT
b @sitting @message	VTVXSUUTWVU
b @sitting @num	TTTYWUWRTTT
b @sitting @promised	SUVTTVUUUUU
b @sitting @sitting	QSVVVUTSSRT
b @sitting @weak	TUSWTTTUUUV
b @sitting a	OSVWRTSSRSQ
b @sitting about	QTZURUSSXVU
b @sitting after	NTOQYTVQRRS
b @sitting again	VTSRSXWTUUT
b @sitting along	RUXTTWUSUVU
b @sitting among	UUUSSUUTTTU
b @sitting and	RQURSSPUSWQ
b @sitting any	STRVVSUTTSU
b @sitting are	VTRYXQTVVRS
b @sitting arrangement	TUVVVTUUUTU
b @sitting as	QTPTVWSRTST
b @sitting at	QRSTVWRWVRR
b @sitting away	WUSWTVUUTTU
b @sitting be	WUTUWSSTUUU
b @sitting because	TUSSUTUUTTU
b @sitting before	WWVXXRURTUT
b @sitting belong	SURWTWUTTSU
b @sitting between	RTSWTTWUSUT
b @sitting by	QUSXXVUUUSW
b @sitting can	RTVVVTUTSVU
b @sitting close	TUTXWTUUUTU
b @sitting closes	SUTXWTUUTUU
b @sitting could	UWSSSTUVTST
b @sitting deserve	RTSVRUUUUUU
b @sitting did	RUWTUUUWTVT
b @sitting down	RUVSVTUUTUU
b @sitting each	RUSVWVTVUUT
b @sitting end	STUWWUUSUQU
b @sitting ended	VWTSVUUUUUU
b @sitting ends	QTQUVUUTTVT
b @sitting every	QTUSWZTTVQT
b @sitting finish	TUSVWWUTUTU
b @sitting finished	UUTXXVUUUTU
b @sitting for	QSSUUWTVRUV
b @sitting from	OQYTVQSVQVT
b @sitting gave	RTWSSTUWTST
b @sitting go	SURWVSUSUSU
b @sitting good	TUUSTTUXTTU
b @sitting had	YTSSUTURUST
b @sitting has	TVWUWSUTTWU
b @sitting have	WTUXUTTTSSS
b @sitting here	SUTWWUTTUUU
b @sitting hours	SUTVRVUSUSU
b @sitting i	UTVWXUTPUQU
b @sitting in	UTWUTVRSRXW
b @sitting into	XUTTTTTTUVU
b @sitting is	URSVYWVRRQV
b @sitting it	USUUXTTVSSU
b @sitting last	VTTVSVUTTTV
b @sitting left	RUTXVTUUTTU
b @sitting machine	SUSSSVUVURU
b @sitting me	UTVQUTWWVUU
b @sitting more	TUVVWTWSUTU
b @sitting moved	VTRSUTUTUTV
b @sitting now	VTQWRQVSUTT
b @sitting of	SVSSXTRWQUQ
b @sitting on	RNTRYVRSTSU
b @sitting once	TUUSVRTUUUU
b @sitting one	TUTSSSWSUUT
b @sitting or	UUTSSTTUUSU
b @sitting our	STSTUUUTTSU
b @sitting over	STUQWWUTTVU
b @sitting past	TUVVUUUVUUU
b @sitting relationship	STRUURUUSTT
b @sitting rest	SUTVRQTTUUU
b @sitting room	TUSRWSUTTWU
b @sitting round	TUUWTTVUUUU
b @sitting running	VUSSUUUUUTT
b @sitting runs	TUSWUTUTTSU
b @sitting scheme	SUSXXTUUUTT
b @sitting should	SUUSTVUUUTU
b @sitting shrank	WSSUUUUUTUT
b @sitting since	XVVRSSUTUTT
b @sitting sleep	UUUSTUUUUTU
b @sitting some	TUTVSQWTUTT
b @sitting sometime	SUTTTTWTUUT
b @sitting soon	TUTSSTVTUUU
b @sitting stop	TUTVWVUUUTU
b @sitting than	YTQVTUUTVTS
b @sitting that	WVWSVQTWRYU
b @sitting the	TTURTTSSTTT
b @sitting there	VSWWSVUVVTU
b @sitting things	TTTVTSUTUTU
b @sitting this	VVRVVTSTSTT
b @sitting three	UUTSTUUUUUU
b @sitting till	TUTUSTTTUTU
b @sitting time	TUTTTVUUUUU
b @sitting to	TUUVRWUWRUT
b @sitting today	TUVSVRUUTWU
b @sitting too	UTSRUUUUTUW
b @sitting until	VTRWRVUTTRU
b @sitting was	SRUORRTQRVR
b @sitting we	QVVWVRTVTWU
b @sitting went	VTRURVUWSTT
b @sitting were	UVXOSTTURTP
b @sitting when	QUWXRVVZUVU
b @sitting whenever	RTSTVSXSTUU
b @sitting where	SUTVRTUTTTU
b @sitting will	SUQQRVTTTSU
b @sitting with	XUVUXVSRVWV
b @sitting without	QSVRSUUUTWT
b @sitting would	UURSTVUUUVT
b @sitting year	UUWXWSUUUVU
b @sitting you	VTXRSVTSPWP
b @sitting your	WWSTUUUSTTW
b @thin ,	TVRURRTQRPQ
b @thin .	UXTQQPSSQWU
b @thin ;	RTVUUUUTUUS
b @thin @duty	RUTQUTUSSUW
b @thin @message	QUWTUWUWUVT
b @thin @num	TVTVTVUTTUT
b @thin @promised	SUWSUUUTTUV
b @thin about	UWVTUUUVUUU
b @thin and	VRUVTSUUVUV
b @thin because	UVSSUUUTUUT
b @thin by	RTTVUTUWUUT
b @thin chair	VTRVTTUSTVV
b @thin date	RTUTUUUUUUT
b @thin for	QUURTTUUUTT
b @thin from	XTTSUUUUUTS
b @thin in	YTRRTWURTWW
b @thin on	VTRVUTUUUTT
b @thin one	WVSSTTUUTTU
b @thin statute	WURSUTUTUUU
b @thin to	VSRSTUUTUUT
b @thin with	SRVUUTUTVUS
b @weak ,	WUUQPQSQTTU
b @weak .	XVRTTTQRSVX
b @weak :	STVUWUUWUVT
b @weak ;	TTSUVUUVUUV
b @weak ?	VUTSTTUUTUU
b @weak @duty	PSRTSVTSRTQ
b @weak @message	QSRUTVUWTSS
b @weak @num	TVTSSVUTTUR
b @weak @promised	TUVSTTUSSUR
b @weak @sitting	UQSUTVTUTVS
b @weak a	USWVUUUTUUT
b @weak after	TUVTUTUVTWT
b @weak all	RTXUUUUSUUT
b @weak and	TRUVVQWUVUR
b @weak at	UTVVSSUTVST
b @weak because	TVRRUTUTUUT
b @weak before	TUTVWUUUUVU
b @weak by	VSSTUTUVTUV
b @weak call	USSTTTUUTUT
b @weak chair	VTRVTTUSTVV
b @weak for	RTWSTTUUTUS
b @weak from	WSQRSVTTTTR
b @weak i	STXTTTUTTTT
b @weak in	TSTVRVTQTWW
b @weak me	TRSRUUUTUWS
b @weak my	PRUTVSTTTVR
b @weak notice	SUVVTSUSTUS
b @weak of	STUUSSUWTST
b @weak on	WWUVWUUSTSS
b @weak one	VVSTTWUVUUU
b @weak since	RTSRTTUUTRT
b @weak that	XTRRRTUTSWV
b @weak the	WSPUWRTSTTQ
b @weak to	WSQWWTTSTST
b @weak up	RUWTTTUTUST
b @weak was	WVWRUTUSTVS
b @weak when	WWQXWVUSUWT
b @weak with	WTTRTTUTVUU
b @weak you	WTWTUTUTUVU
b @weak your	SUWTUUUUTTT
b [ #	STUURRTTTRT
b [ @duty	TUSVVSUUTUU
b [ @num	STUURRTTTRT
b ] $	SSSVSSTSTST
b ] ,	TUVUTQUTTST
b ^ #	RTRRSRTSTQT
b ^ #mentor	QSRRSPSQSRR
b ^ @badly	QPONVUWQMST
b ^ @day	SQMIYPVQQQQ
b ^ @duty	UQTVSWVSOUR
b ^ @fail	UWTSUSUTUUT
b ^ @good	SRUQTSQSQUV
b ^ @lack	SYZQTROPRRQ
b ^ @mean	TTYTUUUTTUT
b ^ @message	RROSRWVQRQS
b ^ @month	PPTNSQSZPLS
b ^ @num	XUSSUNUUPQR
b ^ @promised	UTUSSQSVRST
b ^ @season	TUVWSVUUUUU
b ^ @sitting	QSPQTXWSTST
b ^ @thin	TTXSUUUTTUT
b ^ @weak	SSVRUTUSTUR
b ^ a	XSTRRVSVRQS
b ^ about	TSRSVUUTTUU
b ^ according	RSRVUTUTVST
b ^ accordingly	TTSRVRUUUTU
b ^ advice	WSWRURUTSUV
b ^ after	XRUSWVQOPUP
b ^ again	STSSSSRSTTT
b ^ agree	STRSSXRRSST
b ^ ah	XTSTTTTTTUX
b ^ all	SYNUQOTXQRR
b ^ always	VYWQRRSQQTY
b ^ an	TRUSSUTRQUR
b ^ and	ZXRPRPSQUTZ
b ^ any	WVSSTTTTWUT
b ^ anything	STTRTUUSTUU
b ^ anyway	RSSSUUXTTUS
b ^ as	VURbYTSSTTU
b ^ ask	STTVROSQTQQ
b ^ at	SYRSSaWRQSS
b ^ attached	STSSUTTTTUS
b ^ back	RTRRTSUTTUU
b ^ be	RTWSWURZSSR
b ^ because	UPWXTUSTSXO
b ^ before	RRTVVSTSQST
b ^ begin	TUURTVUQUVU
b ^ being	WRSTSTSUSVT
b ^ best	VTPPTRSQTUU
b ^ between	RPNWSPRPYSP
b ^ big	XTVURSSVTTX
b ^ bless	VTWSRQVXTUV
b ^ blessings	STQSTSTXTTS
b ^ bon	TURSSSUXUST
b ^ both	SVXSRSTRRTT
b ^ bravo	XUURTSUSVUZ
b ^ break	TURSTUTXTUT
b ^ brilliant	WUSSTUUSTTX
b ^ bring	RSRRRSTQSSS
b ^ bro	TTURUTTSSUT
b ^ but	aZOPTUSSUPV
b ^ by	UTUVSUROUQP
b ^ calm	TTQRTTTXTTT
b ^ can	QTSOTXRUSVT
b ^ captain	UVSRSTUSWSS
b ^ catch	QRQSTTYSRUR
b ^ cheers	VTZQSRTWSYV
b ^ chef	UUTSTTUTUTT
b ^ chemo	TUTXRVUUUTU
b ^ come	TRQRRZSQTST
b ^ compared	YSTSSSTQYUX
b ^ congratulations	UTTQSSSVRSX
b ^ consider	STTTXVVSTUU
b ^ could	ORLRRWQPQOQ
b ^ count	RUSRUVUTUWT
b ^ credit	WWUSUUUTUST
b ^ dad	TUSXUTUTSTT
b ^ did	MRTRTQTSVTR
b ^ do	UQONPPXNQVX
b ^ dr	TSPTSSTQXTS
b ^ during	WTTVTTUSTUT
b ^ e	TSWRSSSUSST
b ^ each	SWWQTSTQSSS
b ^ either	TUUVUTTWUTU
b ^ eleven	TRTPTSUSTWR
b ^ enjoy	SSOQSSSVTRT
b ^ even	WRURUUURUUW
b ^ ever	TTUSTTTSWUT
b ^ every	YZUTQOVVSTT
b ^ everybody	UXPRTTUTUSV
b ^ everyone	WWTPSRTQVRS
b ^ everything	VZVSUPSRPXP
b ^ exams	TUSYQVUUUTU
b ^ expect	QTRRTbTRSSS
b ^ fair	RSQQRRSaRSR
b ^ few	RTYTSUUVUSU
b ^ first	RTSORXTQTQT
b ^ five	YSVSUTUSTSW
b ^ for	STWRSSOUURQ
b ^ forgive	UTQORSSSTPV
b ^ four	UQWOSSTQSUU
b ^ friday	VSPLUPVPTRT
b ^ from	SUQYQQOPURS
b ^ full	VUSSUSUTTTW
b ^ get	TUSSTTSXSUT
b ^ give	OSWVSUTVSUQ
b ^ go	QSMORQQbQRS
b ^ god	NPUSQPOcQQQ
b ^ good	RQJVOQQbPQT
b ^ got	QRVYRTURSVS
b ^ grateful	WTTUUTUXTTR
b ^ gratefully	RTYSTTTZTTS
b ^ great	XVRSUTTSSTX
b ^ greet	TURRTTTTSTT
b ^ greetings	STRSSRTRURT
b ^ guess	TTSVSSTTSRT
b ^ had	UPUSRQTVVUQ
b ^ half	TOYURRTUPSP
b ^ hand	UTUTUUUTSUT
b ^ happy	RSWQRSRYSRS
b ^ hats	WTWTTSURTTV
b ^ have	OSMORQRbTTN
b ^ having	UTQYWTUTUTT
b ^ he	WSQQRSSRWSS
b ^ head	SURVUSUTVTU
b ^ health	SSTQSRSVSQT
b ^ here	QSSPTQTZQTS
b ^ honestly	TSRTTSUTWSS
b ^ hope	SSNPTQWWSTR
b ^ hopefully	TTTTTTWSUUT
b ^ how	WSUSTURUSQY
b ^ hugs	TTSRSTTYTTT
b ^ i	QMTUSSSTQQQ
b ^ if	VSVTTTUTRLV
b ^ in	UWPTSVRVRTK
b ^ instead	WSTUSUSTVST
b ^ is	UTRQTRTTRUR
b ^ it	WQSVVLWPLPT
b ^ its	VTRQSSTSTRS
b ^ job	SUSVXSUTTTU
b ^ keep	RTVPRXXZTSQ
b ^ kia	TTRSTTTWTST
b ^ kind	WTSSTTTSTTT
b ^ kindly	QRPSRQSQRRR
b ^ last	PTTSVQTSSRT
b ^ lately	RSSTSRUSTTT
b ^ leave	STUPRSTQSTS
b ^ left	XTTSUUUUUUT
b ^ let	QQLNVVWRNSP
b ^ lol	UTSSUSUTVUU
b ^ long	QSOSSPQVRUR
b ^ look	UTRPRYRXUSR
b ^ looking	WURVWSUSUSU
b ^ love	STQPRRSQTSR
b ^ lovely	WTTSUUUSTUX
b ^ lunch	TUTSUTVTUUU
b ^ many	VTSTSTTWTSV
b ^ may	PPTOSQSZPLS
b ^ maybe	WUTTSQWSRTW
b ^ me	VUTRTTUUWUT
b ^ mi	WSTRTUTSRUS
b ^ might	QTSOROSSTST
b ^ mine	WRTXUTUTTRT
b ^ money	VURXTTUTTUT
b ^ most	WSVVSSURTSS
b ^ mr	WSPRTSTSWRR
b ^ mrs	UTRRTTTSWUS
b ^ ms	TUTTTTTSVUT
b ^ much	ORVRQRSVSRO
b ^ mum	SUWTTSTSSUU
b ^ mummy	TURTTTUVTSU
b ^ my	RNPXNPUOVLO
b ^ name	QRTYWVTSTUR
b ^ neither	RTUTSSRRRRS
b ^ never	VXVSTTUVRTW
b ^ next	WSUVUVRQVTX
b ^ night	SURYUTUSTTT
b ^ nine	RSUVTTTSTVU
b ^ no	QSURYVUUURS
b ^ nobody	TVXSRRRTQTP
b ^ none	QTPSUTTRRRQ
b ^ not	WXUUQSRMTTO
b ^ nothing	VWVUTUSPTVU
b ^ now	OTPWWUSRUQR
b ^ of	WVPOTPSOVST
b ^ off	RTSXUVTSTST
b ^ offer	SUSVTTTTUST
b ^ oh	WURSTUUSTTY
b ^ old	QTWTUSUSWUT
b ^ on	TVPORXPLQTN
b ^ once	RRPTQXUQSSS
b ^ one	TTWPYSYOSTT
b ^ only	RSTRTTTRUSS
b ^ other	XUTTTTTTXUS
b ^ our	TRVRURUUNWR
b ^ out	RTVVTTUSTWT
b ^ page	RTRSTWURUSU
b ^ passed	STQUTTTSTVT
b ^ peace	PQOQRQSYRPR
b ^ people	SRQRUTTRZUT
b ^ perhaps	WSQTSQUQSSW
b ^ permit	SUTVUVUVUUT
b ^ please	SMPOSTSQMTU
b ^ professor	USQQTRTQYTV
b ^ promise	TUTUTVUUUTU
b ^ put	PSSVSVSRWRR
b ^ que	STSSTTTYSUT
b ^ reading	UUWQSSUUUWU
b ^ really	STRTSTSRTTT
b ^ regards	TTRSSTTQTTS
b ^ remember	VUVRRQTSTYT
b ^ respect	TTVSTTUXUTT
b ^ rest	SUSRTSTXSTT
b ^ room	TUUSSTUUTUT
b ^ sadly	VTSSUUUTTUT
b ^ safe	TTSSTTTXTTT
b ^ same	STSWTVTSSTT
b ^ saturday	TUQQYTURUST
b ^ say	NOSZVVRQNTQ
b ^ see	PSPUQVXRTRR
b ^ sending	STWQSRTWTTT
b ^ sensei	STWSUTUSWUU
b ^ set	TURUVRUUUVU
b ^ seven	WVTVTSUSTVS
b ^ shall	RUQQXUSSTRT
b ^ she	PTVUSTTRSQR
b ^ should	WTQURUSSSSW
b ^ silence	UTRSUTUTUUS
b ^ since	TTSXVVRRSRV
b ^ sir	WVSRTSUTVVT
b ^ six	USQQSRUQTVQ
b ^ sleep	STSRTUUYTUS
b ^ slow	TUSSTTUTUSW
b ^ so	OROLYTPRPPV
b ^ some	SSQPRRSSTWR
b ^ somebody	WSRTTTTRSTT
b ^ somehow	WTTTTSVSSUS
b ^ something	TTTWSTUTURU
b ^ somewhere	XSUUWSTSSSS
b ^ sorry	RSOVQOSURQR
b ^ speak	TUWWUTVTUVT
b ^ stay	PRPQRRQbRRR
b ^ still	TWTXVVTVUTS
b ^ stop	STRQYTTSSTT
b ^ strength	RTRTTTUXTTS
b ^ such	VVWRUUUSSUX
b ^ sunday	TURRWSTSUTT
b ^ suppose	TUTSSWUUUSU
b ^ sure	XTTSUUUTSUX
b ^ surely	TUTSTUWTUUT
b ^ ta	VTYRSTTYSSV
b ^ take	RSTPRSSYRSQ
b ^ talk	STSSTSXRTUT
b ^ tell	TSRVQPSPPRV
b ^ ten	TSVSUUUTVVW
b ^ thank	ORWSWTRTSTR
b ^ thanking	RSRTTTSXSTS
b ^ thanks	TVWSPSUVUWV
b ^ that	OJYSUVPMISL
b ^ the	QMSYSQOKKXH
b ^ then	STRWTRUTTST
b ^ there	RWSSTVVTOQL
b ^ they	VQUXQUSPXNV
b ^ thirty	UTVWUTUTTUU
b ^ this	UPTVVVUQPWR
b ^ those	SSXVTSTRSRR
b ^ three	XRTRVRSTVRT
b ^ through	WUVSUTTVSUU
b ^ thursday	STSRYRTTUTU
b ^ till	TUSTTWVWUUU
b ^ to	YUSURVSVUWS
b ^ truly	XTRSTTTUTTX
b ^ truth	TTUSUUUSSUV
b ^ tuesday	TUTSYTSTUTU
b ^ twelve	UTWSUTUSUUS
b ^ twice	WTTRTSUTTST
b ^ two	WTQVWWUQUSQ
b ^ um	UUXTUTUWTTT
b ^ un	TTRSSTTXTTT
b ^ under	WTVUTSUQSUW
b ^ unlike	XTQTUTTSXUT
b ^ until	SSRUTPWWSVS
b ^ walk	UUQSTTUWUTU
b ^ warm	VTUTTSTYTST
b ^ warmest	TTQTTTTWUTT
b ^ was	TSURURUSWUR
b ^ we	OROQTQZNMMM
b ^ wednesday	TUTQVRVTTTT
b ^ well	YSQTRTTQTQY
b ^ were	WURSUTUSXUW
b ^ what	SRXTVTQSMUV
b ^ whatever	UWRPSRSTURR
b ^ when	SWTTRYTJQUL
b ^ whenever	YYRUUUUTTUS
b ^ where	URWRSRSQWTR
b ^ which	PTQSTRTSTUQ
b ^ while	XUTWTTUTTUT
b ^ who	PTWQRRVSSWQ
b ^ whoever	QRYTSSTSSRQ
b ^ why	YTTTTTTTWUT
b ^ will	RTQUSRWRSSS
b ^ wish	TURQTSUVUTT
b ^ wishing	QROVRORaQRR
b ^ with	UUSWVUSZRPQ
b ^ without	TUZQRTTWSVR
b ^ word	QSRRTTUTYTT
b ^ words	RTUSUTUYTTT
b ^ would	SSMQVUTOPRR
b ^ wow	WVVRSSUTTUX
b ^ years	STTSUUUUTUU
b ^ yesterday	STRRSTUTTRT
b ^ you	TUXSRRSMGVL
b ^ your	QPaQILOPReT
b ^ yours	QQPPPRSPRTS
b ^ zero	TVRRTTSSTTT
b ^ ¤	OPSJONQLNaQ
b a .	SUVRSWUVTRT
b a @badly	SPXUQSSXSSQ
b a @day	RRWRQQTVSVT
b a @duty	YVVWTUUPRTX
b a @fail	XSTQSTWSSTQ
b a @good	TRXQOSPWSTW
b a @lack	UQTSSQWRVTR
b a @mean	VUWQTRUVRWW
b a @message	TRVULWVSWUM
b a @num	RUTVTTUTSTU
b a @promised	TUXTPXTSTSV
b a @season	VURTWTUWUUT
b a @sitting	VXUTUZWUURO
b a @thin	QUUSTTTRSSV
b a @weak	USUUSVTUSXR
b a baby	TURYTTTSTTU
b a bad	QSWVTRUUSTT
b a badly	TUUVUUUVUTU
b a balance	UTUUTUUSTVT
b a bank	STVRUUUTTVU
b a beautiful	TURTUTUVTVU
b a beer	SURSSVXSTUT
b a beginner	TSXUSSTSSSS
b a bench	SUVVURSSSRU
b a better	TRaTSSTVRSW
b a big	RUSSTSTVTTS
b a bigger	RTSSUTUUVTR
b a bit	RURVRRVRTTT
b a blue	RTVSUSWSTWT
b a boat	TUTWUTUUVTU
b a book	VTVRTUUSTSW
b a borrowed	SUUSUTUSTVU
b a bottle	SUQQRYSQTTT
b a bow	RSWSSUUYUUT
b a box	QTUQSVURSVT
b a boy	RSXQTSUSUUS
b a break	SUSTSWUUUUT
b a broom	SUVTUSUSUWT
b a budget	SUVUTSUTUWU
b a bus	STVUTTTSTVS
b a business	VTUVTTUTSUT
b a cake	SUURUVURSTU
b a calendar	WTTVTTTTWUW
b a call	RSWTSXVSVRT
b a calm	TTPPTRTYTTT
b a candle	SUVSUVTXTUT
b a card	UTTUTWTUSRT
b a career	UUTTUVTVUTR
b a chair	OVSWTYTUXRS
b a change	WTSRVRTSUTS
b a chapter	VTRWURUTWUT
b a child	RUUSUTUUUST
b a class	TURXTVUTTSU
b a clean	TUQSRUUVUVU
b a clear	TTVVVSUVTTU
b a clerk	SUWVUUUTXUT
b a clinic	WUWVUUUTSTU
b a close	TUVSYVTSUUU
b a closing	WUTRVTUUUUU
b a coach	YSPUWVTSVUW
b a coffee	VUQRRWWVWSS
b a cold	VUXRUSUUTWT
b a colleague	RTRURRTVRPS
b a column	UUUSUUUUTUT
b a comfort	YWQSUUUSSUX
b a complaint	RTSSSTTTUTS
b a consultant	RTTRUTUTWUS
b a contract	UTWWXSUTSXS
b a conversation	VWWSSTUSSTU
b a copy	QSQPQVTSRRR
b a course	WUXXVWUTUUU
b a coward	RUSSTUUTTTT
b a crate	TTSWVUUTUWT
b a cup	TUTSTUVTUUU
b a date	RUTTSXSRSTS
b a daughter	TUUVUTUSUTU
b a day	SRRXXUSVVSV
b a debt	WUXRTTTRSVT
b a decent	UUUTUUUVTTT
b a degree	UUSWTVUTTUU
b a desk	SUSSSQUTSUU
b a difference	TTWSTUTRUUR
b a different	RTRTSSSSWSS
b a director	RTSSUUUUVVS
b a distance	WWTUTTUSTTW
b a door	VWVRURSWSTR
b a drawer	WUWUUTUTUTU
b a drawing	STTWWSUWTVU
b a dry	TUSTTTTUTUT
b a fair	VUTRVRUUTTV
b a family	TUTSUTUTTVU
b a fault	STUQTUTUTTU
b a fifth	UVWSTUUTUXS
b a fine	WVRQTSUWUSW
b a finished	SUSVUVTTTSU
b a firm	SUTXTSUTSUT
b a first	TUQWQWTSTQT
b a fixed	TUTRSVUTUUU
b a footnote	UTSRTTTSTWS
b a foreman	RTVUUUUSTUU
b a form	TTVVWSTTUUT
b a fortnight	XTVTSVUSUSS
b a foundry	SUVUTTTTTTU
b a fourth	QUWVTTTWTTS
b a free	SUSUTTUUUWU
b a full	UVSOQTTXUTT
b a garden	TURSTSTVUST
b a gentle	STSRUSTUTTT
b a gift	UTXSUUUWTTV
b a girl	WVVTUTUUSUS
b a glass	STWRTSWTTWT
b a good	OSRVVQPWUOU
b a grateful	SUWWTTTUUTS
b a great	QRUQSSTVTQS
b a group	SUSXWRUTSTT
b a guide	SUSUXSUTTTT
b a habit	TTVWVUUSUUU
b a happy	TUUTUTUVUVU
b a hard	UTVTVUUWTUT
b a heap	UUUSUUUUSUU
b a hem	UTWTUUUSSVU
b a hole	UURSUTUUUVU
b a house	STVSUSUUTWT
b a hundred	RUTWUUUVSUT
b a hurry	SSTTUUUTUTT
b a jar	RSURUWTUSUS
b a job	TSTXVTSSTRR
b a joke	URRQSSSSTWT
b a joy	UTXRUTUTTTT
b a judge	SUXVUTUSWUT
b a junior	SUSUVSTUVSU
b a just	RSURTTTTTRU
b a key	STVSUUUUSUU
b a kind	RUWRTTUQWTS
b a kitchen	UUVYUTUTSWT
b a ladder	TUTRTTUVTUU
b a last	TUSSZWTSUTT
b a lawyer	WTVSUTUUUWU
b a lecturer	QTSXUTUTXUT
b a ledger	SSYUUUUTTUT
b a lesson	YUSRTTUTUUU
b a letter	UTTTSWTRUWR
b a licence	TUTWUUUUUUT
b a lighthouse	TTVQTTTSSUR
b a line	WUTSTSVPVWR
b a link	WUSSTVUUWSU
b a list	UVQSSUSSWUT
b a little	TRSRSQWRWUS
b a living	TUUWTTUSTSV
b a locked	WUSTTUUUUTU
b a long	QTSVSRRWSTS
b a lot	URXTTVSXRWT
b a lovely	UTRRTSSXTSV
b a man	UTUSSRSSTRU
b a map	SUWWTUUTTTT
b a mark	WWRWUTUTUVT
b a marvel	VRXSUTSVTTW
b a master	TUTWUTUSVTU
b a medal	QUXWTSUSTST
b a meeting	WWTQTVTTVVS
b a mentee	WTSUVRUVSUV
b a mentor	XWUVTQSVLRX
b a menu	STRTUTUTTUT
b a mess	UURSUTUTTSS
b a mild	SUVQURUXSUT
b a million	SUZSTTUWTTR
b a minister	RUTRTTUUTWU
b a minute	UVURTSVSTUV
b a month	WTTURRSUVTS
b a morning	VTQWTTTSSUU
b a mother	TTTUVTUSUTU
b a name	VVSTTTUTSTR
b a napkin	TTUQTTUTSWT
b a new	URQRUSROOUO
b a newborn	QSSWUTUSSST
b a next	TUSSWUTUUUU
b a night	SUQRSTUTSVU
b a note	WTRRUVURTVT
b a novel	TTWSWWUTUVT
b a nuisance	SURRRSTRSSS
b a number	STTWTQUWTTT
b a page	WUSRTSTUTVU
b a parcel	RTSRUaSRTUS
b a parking	YWSTUUUTVUX
b a partner	SVSTTUUTXTS
b a pause	RTTRUXTTTSS
b a peaceful	TUQWTRUWUUT
b a peer	SUSVTTUTTTU
b a pencil	UTRSRRTRVVT
b a person	YTTWRUTQRPV
b a phone	WTTVRVUUUVU
b a photo	SVUPUWTRSTV
b a photograph	UUTSTWUSUTU
b a pic	UUSYTWUSUTU
b a picture	TVQQVXTRTSS
b a pint	TUURSVVTUUU
b a pity	XTURTUWTSTT
b a place	PTPZVUTVSUT
b a plan	TVTWRRTRURS
b a plate	USSTVWUTTUU
b a pleasant	WTSQTRUWTTT
b a pleasure	XWQTTTUSTUX
b a podcast	WTRTUTUUTUV
b a poor	RTRTTTTSTST
b a post	UUSWTVUUTTU
b a postcard	UTROTZRTVSV
b a present	RTXTUTUTUVU
b a privilege	SSXTUTUYTUV
b a problem	SUUUWWUTUXT
b a project	TUWUVWUUUWU
b a promise	TQWSUTTSSXS
b a proper	VUTWVWVTTST
b a proposal	STXWSTUTTUT
b a proverb	TSVSUTUSUUT
b a pupil	VWUVVSUVRTV
b a quarrel	UTSTUUUUUUU
b a quarter	RSSQTRTSSTT
b a question	RSVPTTUXVWS
b a queue	VURVTSUUUUR
b a quiet	RTTQTRTYTSS
b a quieter	TUSWTTUTTSU
b a rare	VUXSTTUTUSS
b a reader	SUSWRTUTVSU
b a real	VVVSTSUQVVV
b a red	STTRRSUUWVU
b a refugee	QTXTUUUSSUS
b a remark	VTSSUTUSUUT
b a reply	VWVQSSTQRSW
b a report	TUWUTUUTTTU
b a rest	TUWTSVUUUTU
b a retired	WUSSUUUUVSU
b a room	TTWQTSUTVWU
b a round	WTUTSVUWSWW
b a row	WTQRSTTTSSV
b a ruler	SUWSTTUSTWU
b a school	UUVTWTUTUUT
b a season	VTSUTSUTUUU
b a seat	TSQVSYURSUT
b a second	TVWWVPTVQSQ
b a senior	QTSSTTTSXSS
b a sentence	WUTSXTTSTWU
b a shame	XTWWTTVTTUU
b a ship	RSVSUUUVTUT
b a shop	VWUUSTUSVUT
b a short	VSTSSWTTTUS
b a shout	UUSRUSXRTUU
b a shrug	XTSSUUUTUUT
b a signature	VSRSUSUSTUT
b a single	SVUQQTSUQTS
b a slow	TTXSUTUXTST
b a small	TRTURUTWSTR
b a smile	SUWSUTUSUWU
b a smooth	TTSUTSUWUSU
b a soul	WWWTUTUUSUT
b a stall	SURTVSTTVUU
b a standing	SURRSWUSTTS
b a steady	SUTVVUUWTUT
b a step	TUTQUUUUXUT
b a story	UVUTVTUTTVT
b a straight	STURTSUTTTR
b a stranger	WTTQTSXSUTS
b a strike	TTVTUTUWUUS
b a stroke	WUTWUUUVUTW
b a strong	TUSSTSUVTTU
b a summer	VUSUWTUVVUT
b a sunday	UTVSSQUSTWU
b a supervisor	WUSWSSUUTTU
b a talk	SURRTVUUTTU
b a taxi	WTTTURUUTST
b a teacher	RTVVURTWQSS
b a team	QTQUVUTTWRS
b a term	VUTTUUUWTUV
b a text	VTSTUWUTTUT
b a thank-you	VVUSRSTYTUW
b a thesis	SUWSTUUUTUU
b a thing	URUSSQTTRQR
b a third	USURTSUSVXT
b a thought	RTSRSTTSSTT
b a thousand	UWZSTSTTTSV
b a thumbs	XTRSUTUTTUS
b a tick	VTWXVTUTUSU
b a ticket	STSSTWUVTTT
b a time	TSTVSTSTUTS
b a title	TSSSTUUTWWT
b a tractor	VUSRUUUUUUU
b a trade	TUVVTTUTTSU
b a train	TURSUTUUSUU
b a trainee	UUYVRTUUUUV
b a treasure	VUVSUUUTTWX
b a triumph	TURSTTUWTTW
b a tuesday	SUWTTUUWUUU
b a tutor	TVRYUVTSRUV
b a verdict	TUSUTWUTUTU
b a very	RUUWTXUWTVS
b a video	VUTTUVUUTUU
b a village	UTTSTTVTVST
b a voice	WTRUSTUTTST
b a walk	SUQVWWSUTSU
b a ward	STRVUTUTWVT
b a warm	SUSTUUUUTUT
b a waste	WTTTTUUUUUT
b a way	UTUVVSVSVSS
b a wedding	SUWXVRUTUUU
b a week	QRVWWUSUURU
b a wet	RUVVTSUVUTS
b a while	QUPVPQWRSTS
b a whiteboard	TURVUTUTTRU
b a whole	VWVUSRURUWW
b a widow	RTVVUUUUTUS
b a wish	TUXRSWUTUWT
b a woman	RTVWUTUSRTS
b a wonderful	SRSUSQTVRQV
b a word	ZVTVVRSVPTR
b a worse	RUVRUUUSTUS
b a year	WTSTTRTRUSV
b able to	TSVWTSUTUVU
b about ,	SUTSSSUTURU
b about .	VVTSUTUWVST
b about @duty	WVTSUUUTUTT
b about @lack	XVRVTVUTUUT
b about @num	QTSSTRTSUUT
b about a	TTVSURTSTVT
b about every	UVRXUUURSSU
b about how	QSVWRQUSTST
b about it	MQVVTWSWPTQ
b about loyalty	VTTTUUUVTUW
b about me	PSQWTTTRXST
b about my	bWNSSQSTOQU
b about nothing	VWSUTVUTUTU
b about our	UVWQSTUUUSU
b about pay	WSSRUUUTUUT
b about that	STSSTTUTTSU
b about the	WVTQRTQUSUT
b about this	SSWRTVSVTTT
b about to	XWTWTSTSTTT
b about what	SUWUSSUUUVT
b about you	SURVVUTQUVQ
b about your	VXNQSVTOYTT
b about yourself	YXUVTTTRTVV
b above @num	RTXSTRURTVT
b above all	RTXSTRURTVT
b above my	RTZRSTTSSWT
b above the	RTSVSRTVTST
b above you	RTRUUTTSXTS
b abrazo ,	TTRSSTTXTTT
b absolutely @lack	ZaPSUTTQSTX
b absolutely nothing	ZZPSUTTRSTW
b accent .	RRWTUUUUUUU
b accent and	USSVTTUTUXU
b accept my	SUUUUUUWUTT
b accepted an	TUSXTSUTTTU
b access card	TUTWTVUTUTU
b accident ,	TTRUUTUUUVU
b according to	QSRWUSUSVSR
b accordingly our	TTSRVRUUUTU
b account of	SUSRTSUUVUU
b accounts .	WURTUUUTTWT
b accra ,	VUVTUTUTTUT
b acknowledge receipt	TUTTSTTTUUT
b across @num	VURSUUUTTUT
b across a	RSUSUTUTTVU
b across my	TUSTUUUTUVU
b across the	UURSTSTWTUT
b address .	STRSSVSRTTS
b address book	TTTTTSUTWTT
b adeyemi ,	SUTRUUUUVUT
b admire how	TUVUUUURUUV
b advance for	SUSUUTURUUS
b advent ,	UUUWWUWUUUU
b advent .	SUSVTUUTTTU
b advent i	UUSSUWUSUTU
b advice ,	VSTTTUURWVX
b advice .	PTWWRWTVVSR
b advice among	UUTXVVUUUUU
b advice from	WTQUSTTTSTV
b advice i	VRURUSUTTUR
b advice more	TUTVVTUUUUU
b advice of	RSSTSSUUTTU
b advice on	TSWUSPUSSVS
b advice that	STTTTUUUUVS
b advice there	UUUVVVUUUUU
b advice to	RSWRTSUVTWV
b advice was	XRUTUUUTUUU
b advised me	WTRWUTUTTUT
b adviser in	TUTYUUUTSUT
b affection ,	TUWRSTUSTUU
b affection and	UUUTTUUVUTU
b afraid .	WUTVUTTTUVU
b afraid of	TTTVSWUTRVT
b after #	TUUSXSUTUVU
b after ,	RUVUTSUTTVU
b after .	UTUURSUSTUT
b after @day	PTPUaQRQRST
b after @duty	TUVXSTUVUTU
b after @month	SUTWYTTTUUT
b after @num	WQURWVTOWTU
b after @season	UTTQTSUTSTT
b after a	UTRSTSTUSVT
b after all	TSUWRUUQWSS
b after eight	STRSUUUUTUU
b after friday	UUTVXRUTUUU
b after i	VTURRTUSSTT
b after it	VTPQUTTRSRT
b after long	TUSRSTUUUTU
b after monday	UUTUWVUUUUU
b after my	QRWRSWUUSVS
b after next	QUSSWRUSTWT
b after nine	VTUSTTUSSWW
b after our	SUWUXVUTUTU
b after saturday	TUTRVSUTUUU
b after sunday	SUSVWRUTTTU
b after that	UTUUUQRQSVS
b after the	XOSVaXQVSQW
b after this	RUSRVUWSTUS
b after thursday	STSVXSTTTTT
b after tuesday	TUTQUTTTUUU
b after two	VTRVUWUTSSS
b after you	TTWTTTUSSUS
b after your	UWSTSSUVTTV
b after yourself	SURRTSTYTTT
b afternoon .	TUSSVSUSUST
b afternoon at	VURQUUUSUXT
b afternoon in	UTVRUWUUUWT
b afternoon of	VTSSUTUTUUT
b afternoon we	STYWXRTVUWU
b afternoon with	QTVRTSUVTVT
b afternoon you	WUURSSURTWT
b afterwards ,	WVSSVTWVTST
b afterwards .	TSUTSRTRSVT
b again !	UUTTUTUSTTU
b again ,	USQRSVUVRSQ
b again .	VRTSVQYRRTW
b again @num	TUSSSSWVUUT
b again and	VTQVTTVUTTT
b again at	VTRRUZUSTUT
b again before	UUUTTTXVUUU
b again for	UUWUUUUVUTT
b again in	VUQTTRWSUST
b again on	UUUWQZTUUUU
b again one	TUSSSSWVUUT
b again some	UUSSTSWSUTU
b again somewhere	TUUTTTWSUUT
b again soon	TUTVTTWSUUU
b again when	TUUSSWTUUUU
b against it	SUVVTTUUUVU
b against me	SRQTUUUTTTW
b against my	XTSRTTUUTUU
b against the	WVRUTTUSVWT
b against you	RTRWUUTTVUT
b against your	PUQWTTUTWUQ
b agenda yours	TUTSWVUTUTU
b ago ,	SURSUUUTTVU
b ago .	TTWVTTTVSSS
b ago i	PRVPTTTSSVT
b ago you	STRSUUUTUXU
b agree on	STRRSYRRRRT
b agree that	VUTTVRTTWTT
b agree to	RTTUXRUTUUU
b agreed ,	WTRQVRUUTTT
b agreed .	WWTTUVUUTUT
b agreed on	UTXUTUTTTUT
b agreed that	WTSRRSUUUSU
b agreed to	RTRVUWUSUTU
b agreed with	TVRVTTUTTTU
b agreeing to	TTXUQWUQUWT
b agrees .	RTRWUUUTVST
b ah ,	WTTTTTTVTTW
b ahead of	UUWTUTUTWUW
b aim was	WTQUTTUSUSV
b aligned with	TUTVVTUUUUU
b alive .	RTXTTWWTTUU
b all ,	SVYWUVTWVVR
b all .	WYTRSVSTTSQ
b all @duty	SVUSUUUWUST
b all @num	RRTVSSTPRUU
b all @season	QTTRTVTUTTT
b all about	SUTVUUUSRTT
b all but	SUVUTUUTTTU
b all for	TUWTTSUTUYT
b all four	UTSWTUUSTVW
b all from	VXTVUTUUSTT
b all good	QSSQSSTZTSR
b all got	RTUTUTURVST
b all i	TUSYVTTVTVV
b all in	TTUUUUUVUUU
b all my	WXVVURTXSUS
b all of	TUYTQPSTVUV
b all right	TUTUUTUUUUU
b all six	UUTTUVUSUUV
b all souls	WTSUTVUSTUU
b all that	UTXUTSTVTTT
b all the	VUTTQSWZSSU
b all this	STRTTTWSTUU
b all those	UTTTTSUVSSV
b all three	TTUQTTTSTTT
b all through	TTUSTSUTSTR
b all winter	STVTURUVUUU
b all year	UTTRUUUSTVX
b all you	WYQSTTTVSRQ
b all your	RVXRWXURTQQ
b allotment .	TURSUTUWUUT
b allow me	TUSVTRUTTTT
b alone ,	XUURSVUTUUU
b alone .	SRRXVVRRRUS
b alone and	SUUVWTWUUVU
b alone from	TUTUUVTTUUU
b alone was	TUWSUUUTUVT
b alone with	XTURTUUTTUU
b along ,	TURRSQTSTTU
b along the	VTWRSWVSTUT
b along with	QTVXVRUVSRT
b aloud ,	RTSVSVUTTWU
b aloud and	TUSUTSUTUSU
b aloud in	STVSUUUTTTU
b aloud to	USSQTSUSTWS
b already .	VVRQWRTWSST
b already @duty	WTWSUTUUTUU
b already promised	UUWTUUUUTUU
b also have	UTUSUUUTTUV
b also that	WWRVUTUUUSU
b also when	SSUWTTUTUSU
b although i	VUWVTVUSUSU
b altitude ,	WTSTTSUTTUT
b always ,	TWXRSSTWSVW
b always @badly	UXWTUUUTTUV
b always @duty	TTWTUUUTTVT
b always @fail	YZRTWUUTTTT
b always a	TXXRSSURSUW
b always answered	TTWTUUUTTVU
b always be	TUXTTSSWUTT
b always came	TSVUUUUUUWU
b always cancel	XXRQTSUTTSU
b always cancelled	XXRTWUUUTTU
b always found	QQXWUTUTTWT
b always had	YYTSWTTTVSS
b always knew	TVVTTTTTTUT
b always made	SRVUUUUUUUS
b always on	XWSVUWUTUSU
b always said	XXRRUWUSUUT
b always the	YZTRTTUQRTU
b always ¤	XXQTUUUUTTR
b am ,	SUURSTURUWU
b am .	SUWSSTUWTTU
b am @badly	QTTXQRSSSTT
b am @fail	XTSTSTTSSTT
b am @good	SRcSVSQXPXS
b am @lack	NRTRXQTTQSS
b am @mean	SUSSWSTUSTU
b am @weak	QUUWVSUTTUT
b am a	PTTZTVSTQQR
b am afraid	WURUTSTTWVT
b am after	WURXTWUTSTT
b am ashamed	UURRSSSTTSU
b am asking	RTQRVUTTTTS
b am at	TUSVUTUUUSU
b am bringing	TURWTWTVTTU
b am buying	UUSSSXUTUTU
b am changing	SUSXUVTTTTU
b am disappointed	XTSUTTTTTTT
b am doing	UUUWVSUTTSU
b am done	SURYUSTSTTU
b am ending	RTUVYWTSTWU
b am for	YUYVUUUSUTS
b am forever	TUWSTTTUUTW
b am giving	SUSZSSTSQTT
b am glad	RTaUWVSUSVT
b am going	UTNaVTQOWQR
b am grateful	STZSTOSWSXQ
b am heading	TUSWUTUTUUU
b am in	TTZUTTSSTUW
b am indebted	VTZRTSSUTTT
b am joining	SUSWWVTTTTU
b am keeping	STRRSVTUTRT
b am leaving	UURZUUSURRR
b am letting	UUSWVSTSUTU
b am looking	SUQSRRTXSSU
b am lucky	SUTQSTTUTST
b am maybe	UUTXUTUTUTU
b am more	RUWRVTUWTST
b am moving	OTPaVUTSVPS
b am no	TTQTWTUTTTT
b am not	OSURWQTTRSS
b am now	TUVUTTTSTTU
b am obliged	WUXRTSTTTVW
b am off	UUPZSSSQVRW
b am on	VUUUVVUSURU
b am opening	TURXSTUTUTU
b am putting	TURXTUUTUSU
b am reading	SUTRVVUUTUU
b am ready	UUTUUUWUUUU
b am really	TURUSSTTTSU
b am repeating	XURRTUUTTUU
b am slow	STRXTSUSTTU
b am so	VTUNNTRSRQV
b am sorry	RVRORUQNUOS
b am starting	WWRZVUTSSRU
b am still	RTRRRTSSSRS
b am stopping	SURTZTTSVSU
b am sure	WTSORRXRWSX
b am switching	QTRYTRWRWTR
b am taking	RTPWVSTRRWT
b am thankful	WTXSRUSVTWS
b am the	UTWSSSWQRRS
b am therefore	UUTRVRUUUUU
b am thinking	TUTVSTTTUSU
b am to	SUQXSPTSUST
b am told	TTRUSUUTUUW
b am truly	QUXQSRTVTSS
b am trying	TUTVWWUUUUU
b am turning	UURYTTTSVTU
b am very	XTVPSRUUTSS
b am withdrawing	TUSRXTUUUTU
b am writing	SUVNTXURTTT
b among the	VTUURRUVVSW
b among them	RUXRUUUTWUU
b amounted to	UVSRTSTTTTS
b an @duty	XWTUTUUSVUV
b an @good	RTRQSSTRUST
b an @message	VSRSUVUSUUW
b an @promised	XVSVTSTUTUT
b an @sitting	VVUTTVUSVUT
b an @thin	TSPQTSUSTWW
b an @weak	TTQQTSUSTVW
b an adviser	SUSYTSTSQUT
b an afternoon	TTVSUTUTTVT
b an answer	XVTVTSTVTUT
b an apprentice	RSWUTUUTSTS
b an easy	SSTRTTTTTTT
b an empty	TTQQTSUSTVW
b an end	QSRRWVUSTST
b an engineer	SUVWTTUTTUT
b an evening	UVSSWVUUVST
b an honest	RTRQSSTRUST
b an honour	TRWSTTUWTTW
b an hour	VVUTTVUSVUT
b an intern	UTVTUUUUWUT
b an offer	TUSWTSUUTTU
b an old	TTRWUTTWSUS
b an opinion	UVRSURUTUTS
b and #	YTQVSVUSTVT
b and ,	USUUSTTVSWR
b and @badly	URTSPQWYQUR
b and @day	RTTXYPTPVUT
b and @duty	UVOTSTTNTTQ
b and @fail	RTSSUUUVTUU
b and @good	PVVNVSPYQRR
b and @lack	WXVWSQRVSUT
b and @message	WVUUSUTSTUW
b and @month	SVXSSUXZRPQ
b and @num	VRSUPVOUSVR
b and @promised	TTTTWQURTRT
b and @season	UTSSVVUSTUT
b and @sitting	UTRWTUVRUTT
b and @weak	VTUSVRSVTUS
b and a	NLTVRUMUSRL
b and about	UVQQUWUUTRT
b and above	TUVSTRUSUYT
b and after	OTQTWQUSVUU
b and again	VTQTRQWSTST
b and all	VVUSUVSVUQS
b and always	WWPVUUURSSW
b and an	QTXVSSUXTTT
b and as	TUTTVUWSUTU
b and ask	RTURSSUSTUU
b and asked	QTUUUVUTVVU
b and asking	SUXWUUUVUWU
b and at	URTPWVTRUVT
b and be	RTQTVVRXSSS
b and begin	RUVWSUUUUTU
b and between	SUUTTSVTVTU
b and both	STXTSQTQRST
b and bring	UUTWURUUUUU
b and by	VRYVVRUSSUW
b and calm	TTVSTSTXSST
b and came	VURQTTUTTUU
b and can	RUSSTSUTVTT
b and come	SURSURWWUUU
b and did	RTUTUUUTRUT
b and do	VTRQWSSWTST
b and dr	QUXVUUURVUT
b and dry	STRRUSTUTTT
b and each	RTVUSTUTTTU
b and encouragement	STWUTWURUSU
b and end	UUTTWUUTUUU
b and even	SUVSTTUTTTU
b and every	XXUTRQTSSUV
b and everybody	SUSSTTUUUTU
b and everyone	RSVSSTUVTSU
b and everything	TUVVTTUUSWU
b and fair	RTXTUUTVSUS
b and for	PPZUWURTRVS
b and forty	WTSWUUUTTUT
b and found	QTUWTTUTTTT
b and four	TTWVUUUTTUT
b and friday	TUTZXSUTUTU
b and from	USRRUUTTQVS
b and gave	RUUUTVUTTVU
b and generous	STRTUUUUUTU
b and given	WTTSUTUTTTT
b and gladly	SUTSTTUUTVT
b and go	SUWTSTTWTVU
b and god	TTUTTTWVTSU
b and good	QSWTRQSYRTS
b and got	UVURUUUUTUT
b and gratitude	TUTTTTUWTTU
b and greet	SUVVSVSVSTT
b and greetings	TUUTTTUVUTT
b and had	UURQTTUTUVU
b and half	UTRSTSUSSVU
b and handed	RSWRTTUTTUU
b and happy	TUUSTTSYTST
b and has	RTRUWSUSUUT
b and have	SUVRTTVWTST
b and he	UQSNSSTOXQV
b and here	RURWTTUSVWU
b and his	STRSUUTTWUT
b and hope	STXRUVWUUSU
b and how	QUXVSUUSTVT
b and i	ORWUSWWUPUH
b and if	SUSVUTTTWTU
b and in	WVSUQSSWPRY
b and is	TTUQRRUSRVT
b and it	WXXVTSQQQUN
b and its	SUVTRSUSTSU
b and just	SUWRSVWUTSU
b and keep	STXTUVUWSRS
b and kind	RTVSTSTWTRU
b and last	RSTTSSUTSYT
b and learned	UUWRUUUSVUW
b and leave	RSTSXSTSSUU
b and left	WWRUQTTRRTS
b and let	PSUPRQWZRVS
b and long	TTUQTTSXUTU
b and look	TTUPTSUTRRT
b and made	SUSSTSUUTXU
b and many	TUTSTSUVUSU
b and may	TTWPSPXYRQR
b and me	VTPWTWUTWUW
b and meet	TUUXUXUUUUU
b and mentee	SUSRVUTTSTU
b and mind	SUQRSTTXSTT
b and mine	UVPVRQTPTUQ
b and missed	VUWTWTUUUWT
b and most	QUVUSRTXTWT
b and much	TTXSTTUVTVT
b and must	SUTYUSUTTTU
b and my	UQRTUTRRNSM
b and need	PTQYWPSQRRT
b and neither	UTRTSTUTVTU
b and never	VWVQWTTRSTV
b and next	VVSRUSUTWTT
b and no	UTYTRTRUPTQ
b and nobody	TVQWRQTSQPT
b and none	VVWRUUUVVTS
b and not	VTVWTOTWUXR
b and nothing	UVTRTWUUTVT
b and now	XTXPQQSQUWT
b and october	TUTSWVUVUTU
b and of	XWTSVUTVVWW
b and on	SQTTTYTXQWR
b and once	VSUQUTUUTTT
b and one	UQQWPWRSUTU
b and only	TTUUSQTRTYV
b and our	OSTVXSSQRST
b and ours	VUSWTTUTWUT
b and people	VUXWTTUUUVU
b and pick	UUTSSWTUUTU
b and please	SUWWVSUVUSU
b and put	QTWTUTUTUWU
b and quiet	TUWSTTTVUTU
b and rain	TUSUSTUWTTU
b and read	RTTSTWUSTSU
b and safe	UURTUUUXUST
b and said	QSSTSSUSVWU
b and saturday	UUTSVSUUUTU
b and say	TTVRSVWVSTU
b and see	SUXSTUVUUTU
b and send	TUTSWVUSUSU
b and shall	TUSYTUTSTTU
b and she	URVNQQTPWVW
b and short	TURRTSTWUTU
b and should	SUTSUSUUUUT
b and since	STUXVRUTURU
b and sleep	TUWVTUUUUUU
b and so	QRUVTPSROPT
b and soft	STRSTTSYTUT
b and sold	VVWSTUUTVWU
b and some	RSRQSSRSTUS
b and somebody	RTUSWUUUTTT
b and sorrier	UUSSTRUUUSU
b and sorry	STTRRPUSTQS
b and spelled	QTTSTTUSSST
b and start	STRTRSUSUVU
b and stayed	RUUSTUTVTTU
b and still	SVVQSRUVRWW
b and stood	RTXTUUUUUVU
b and sunday	UUSWWSUSUUU
b and support	RTVVWTURUST
b and take	UUTWRXUUUTU
b and takes	SUSVWTUTVTU
b and talk	TUTVSUVRTTU
b and tell	SUTPSXTVSTT
b and thank	UWSPRTTWSQV
b and thanks	STXQSSTZTTS
b and that	NTUVVRUUUXS
b and the	WRSTRRKSIUR
b and then	XUSQVXYNNTU
b and there	TSTXRSSVSUW
b and they	TTTUTRURSWS
b and this	SRUUVRTSRUT
b and those	TSWWVSUUSTT
b and three	TUVSUTUUVXT
b and thursday	TUSVXRUSUTU
b and till	UVTRUTVUUUU
b and to	PSURNVQVORO
b and told	SSSQTQURSXU
b and took	UTTRSTUSTUT
b and twice	WUVRTSUTSVT
b and two	UTPVSUUTSUT
b and want	SUSYUUTSTTU
b and warm	UURTUUTVUUU
b and warning	YWSTUUUUTUU
b and was	YSRRTTUSSSW
b and we	MPQSSSXTQUT
b and went	VSWTUUUTTTT
b and what	WRRSRTTUOSW
b and whatever	UVUWTTTRTTT
b and when	SRTQVXTRSVT
b and who	WUSTTUWWSUW
b and will	QTOWVRROPQS
b and wish	TUZWWSUWUTU
b and with	QRSWURTYTQR
b and without	TTXSVUUVWUU
b and would	RUQTVXTTUVU
b and write	TUSTTTXVUUU
b and writing	UUXWVSUWUUU
b and you	RSTUOVOKXUR
b and your	OOUVRRQSPRS
b and yours	VTUVSRSUWTS
b and ¤	VWWSUUUTVWT
b angry with	TUSRRTTRSSU
b annual @duty	SUSRSWUWTUU
b annual @message	TUSRTVUTTUU
b annual report	TUSRTVUTTUU
b another .	USUUTUWUUUT
b another @duty	WVSTTRTTRTT
b another @message	UWUUVTUUTUU
b another @sitting	SUTTUSUUVTU
b another name	XVTSUTUUTTU
b another year	WUTSYUTUUTU
b answer ,	RSSWWSUSSWU
b answer .	RSYTQRSTTVT
b answer @lack	TTUSVUUUUUU
b answer a	STVTUUUUUVU
b answer about	WTTSUUUUUTT
b answer at	UVTTUUUWTUU
b answer from	YXSUUTUTTUV
b answer in	TRSSTTUTTUU
b answer no	TTUSVUUUUUU
b answer now	RTSUTTUUTXU
b answer this	TSTSSTUSTTU
b answer to	UURQVUUTTSS
b answer was	VWQWTTUTURT
b answer you	RTSSUTUTUVU
b answered .	XWTUUTUTTTU
b answered @lack	VUVWUUUTTUW
b answered a	RQWTUTUUTTT
b answered my	VWWUUUUVTVT
b answered the	VVSTTSUTTVU
b answered with	SWTSUUUTUVU
b answers ,	VUTTUWUTVST
b answers .	WTWVSSTWWTT
b answers within	VVTUTTUUXST
b any @duty	TWWQSTUWSTT
b any @promised	RVTOTRXVRSS
b any answer	UWVTUUUXTUT
b any case	STXTTSUUUWU
b any further	QTRVWSSSSTT
b any interest	WWRRUUUUTUU
b any longer	STRUWTUTTSU
b any more	TVSYVWRUQTT
b any of	UWTWTTUTWTT
b any other	TSWSTTSUVVT
b any time	TVRPUSXRSST
b anybody .	VWQQSTUTURT
b anyone 's	STSTUTUUTUT
b anyone ,	WWVWUTUWSUU
b anyone .	UVRTSTUSSTV
b anyone else	TTXTTTUVUTU
b anyone from	VWTUTUUSUUT
b anything .	XVRTSSUSTST
b anything but	UVUWUUUVSTS
b anything else	RTRSTTUTTTU
b anything further	TTTSTUSTUTU
b anything i	XXRSUSTTUVT
b anything that	TTWWTTUTTXU
b anything to	TSQSUSUSTUV
b anyway ,	RSRUSUWTVSS
b anyway .	STVSTUTTTVT
b anzac day	SUSWWUTSTUU
b apart ,	UUTTTXUUUWU
b apologies for	TURRSTUTURT
b apologise for	RTPRURTSTRT
b apologise to	SUVSTUUTUUU
b app 's	WVRTVTUUUSU
b app @duty	SUSRSTUUSRT
b app @message	SUSRSTUUSRT
b applause ,	RUWTTUUTTVS
b applause for	XTUSTTUSSUX
b application was	WTVSTUUUUUT
b appointment .	UUTSWSUUUTU
b appointment on	TUSQWRUTUSU
b appointments ,	VUSWTTUUUUV
b appreciate @num	RTXUUUUXUTS
b appreciate everything	TTWWTTTUUSU
b appreciate it	TUTTTTTTUUU
b appreciate that	RTWQTVUSUXT
b appreciate you	RUYQSWUUUTS
b apprentice 's	VUUSUUUUTUW
b apprentice who	XVRSUUUSRUR
b apricots .	VTSTTUTTTUS
b april #	TUTUWRTUUUU
b april ,	STVQUUTRTTS
b april .	UUPXUUUQTRV
b april ;	SUWWTWUTUVT
b april ?	TUTQRWTTUTT
b april @num	TUTUWRTUUUU
b april and	XUVQUUUUUTW
b april as	UUTUVTUUUTU
b april be	UUUVVXUUUUU
b april i	UUTXSTTTUSU
b april to	SUVRTSUTUWT
b april you	WUTSUTUWUVU
b archive ,	VSSVUVUTTUT
b are ,	TVVRVRTQTVX
b are .	RRQSRTSTVUR
b are @badly	UTPSTSTRUUT
b are @duty	RTWRTUUUSST
b are @good	VWQSTVTRVUT
b are @lack	WQSQQUSTWRV
b are @num	VTQXTUUTRRU
b are a	UTSXQPOVWPU
b are about	SURXUSUSRTU
b are all	STRXTSUUTSU
b are always	XXSSUUTUTTT
b are an	STXSUUUUVTU
b are at	TUTUVTUSTTU
b are better	SUWVTTUSSST
b are calmer	TUSRSSUUUTU
b are colleagues	UUSVSWUUUTU
b are coming	SURTSXTTSVT
b are different	SSSXTTUUTST
b are doing	STRRUTTRTTT
b are done	RTUSaVSVTUT
b are giving	RTSQSRUTWTT
b are good	SURVTTUSWTU
b are grey	WXSSUUUTUUU
b are in	ORTVVVWPPQR
b are mine	STWSTUUUTST
b are my	SUVUTUUSWVT
b are no	QSURRTUTVTS
b are not	WSSRSVTUUSW
b are now	RUWVTTUTURU
b are on	QRQPQWWQQRV
b are only	VTRSUTUTWUQ
b are out	TUTRTWUTUUU
b are over	TUSXTTUTTUU
b are simply	UUVUUTSTTUU
b are small	TURSTTTSTTU
b are still	XTQVVSUTUSS
b are the	SRWWRUSRXSR
b are to	STRQSSTTSTU
b are too	WVSVVUUUUSU
b are up	TUWXWUUTUWU
b are well	TURTUTTVTTT
b are with	RUSVTSUTTTU
b are your	SUXRUTUSTWT
b are yours	STYSTUUURTU
b arithmetic ,	UTRTTTUTTTS
b arithmetic .	STSWTTTSSST
b arm and	SUTSTVTVUTT
b around .	TTTWUTWSTUT
b around @season	TUSUTXTSTTT
b around me	TUTWSTTTTTU
b around the	VTWUUWUTTVT
b arrangement .	VTRRWSUUUTU
b arrangement ends	TUSVXSUUUSU
b arrived ,	WSSRSTUSUSS
b arrived @badly	TUTTUUUUTUT
b arrived @mean	RTWTUUUTTUS
b arrived @num	VUTTUUUWUUV
b arrived @thin	TUTTUUUUTUT
b arrived @weak	TUTTUUUUTUT
b arrived late	TUTTUUUUTUT
b arrived on	WSUVTRUUTRT
b arrived with	RUWRTTUTTVU
b arrives in	TUSXUTUTUUV
b as @duty	QSUSVTTSSRS
b as @good	RTVTTUUVUTU
b as @num	UVQTSWUUTSS
b as a	SQTRRRTUVTT
b as agreed	VUTTWUUUUUU
b as an	UVUVRSUSSVT
b as asked	WWRTUUUTUUT
b as before	TUTQSVUUUTU
b as far	USVSVSTRVVS
b as for	WUUQUSWSTSW
b as i	VVVVUXWTPTS
b as if	RURWSUUTTVU
b as is	STWRSUTTTWT
b as it	UQWQTUUSTSR
b as long	UUWUSWTVUWT
b as mentor	TUTUWUTUUTU
b as much	URXRSWUVURW
b as my	NRVXWVUWSUR
b as of	PRTaXURPRSR
b as one	UVQSTUUVUSS
b as our	STTXVQTSUUT
b as per	VURRUUUTTUS
b as planned	UUTWXVUUUUU
b as soon	RTSPTXUSTTS
b as the	TUURXUQSQUO
b as they	UTUTRTUVTTT
b as though	RTSSUUUWRTT
b as to	SUTRTTSTUUT
b as two	UUURTXUUUTU
b as usual	UVUSSOUTTTW
b as we	RTXWUUSYSTT
b as well	TSTQUSTWSRQ
b as you	VVUVTUQWOXV
b as your	RRSVYQUPSTR
b as yours	XTRWTSUTTTU
b as ¤	XVQTUTUSTSS
b ash @day	TUTSUVUUUUU
b ash wednesday	TUTSUVUUUUU
b ashamed of	RSXSTTUTUUU
b ashamed to	UUSRSTTUUTU
b ask #mentor	PSPRSRSRQRR
b ask ,	QRVVVSUSVUT
b ask .	SVXUTSUTTUU
b ask for	QRRURYSTSRS
b ask me	WWRRTRUTTSU
b ask of	TUUWTTUUSTU
b ask that	TTQUWSTSTTT
b ask the	RTWPSRUWUTU
b ask whether	TTTXTSUTTTT
b ask who	SUUSTTTSTUU
b ask you	RQNRUSRVTQT
b asked ,	WWVTRWUSVXT
b asked .	UVSRTUUVTSS
b asked about	VWVWVUUSTWU
b asked for	RUTTVTTNPSR
b asked how	XWQVTSUTTTU
b asked in	TUUUUSUUUWU
b asked me	TRTVQPTQRXS
b asked the	UWTTRQUSTST
b asked to	VTXVURUWUWS
b asked was	RRWWUUUUUWU
b asked what	SVXUTSUWSYT
b asked where	XTVRTTUUTSU
b asked whether	TUUSUTUTTUT
b asked who	TTTTTSUSQVU
b asked why	XTRSUUUUTVU
b asked you	WUSSUTUTTVU
b asking ,	SSXRUUUUUUU
b asking .	UVVSSTUTUTU
b asking about	WUUVUUUTUVU
b asking for	SURUSWTSTVS
b asking what	UVUSSTUTTXT
b asking who	RSYYVSTUSVT
b asks for	RTRXSSTRSSS
b asks me	SUURTSTRTUT
b asks what	TTRRTUUUUUU
b asleep on	STVRSUUUTVT
b assigned to	WTTWSTUUWUT
b assistant ,	WTSSUUUTSTT
b at #	NQTNSOTRQRT
b at .	VVRUUSSSUTS
b at @day	UUTWURUUWTU
b at @duty	WUVTUUUUTUU
b at @lack	XYTVTVUTTTT
b at @message	TRVPSUUVTST
b at @num	TXUSSUQMQTS
b at @season	OQRYUaNTORU
b at @sitting	QTWTTVUTUUU
b at a	VRVWSSTSWUS
b at all	ZZSTTUSPTUQ
b at an	SSVSVUUUUTU
b at any	VVPVSRWRRTT
b at christmas	PSUVTXQPTTU
b at each	VVSUUUVUUUU
b at easter	PTQWTXQTRST
b at eight	TUTSTWUUUUU
b at epiphany	VTTWVWUUUUU
b at every	WXTURVTURRT
b at five	QTUURVUTTST
b at four	RTRXXSUUUTU
b at gate	UUSUUUUVUUU
b at half-term	TUSWTXRSTTU
b at harvest	UUWQUVTWUTU
b at her	WTTUTTUTVTT
b at home	VTSXRSTWSTW
b at in	VTRWTSUUTSU
b at it	QTVUQPRSVWT
b at last	RTSYRQVVSRT
b at least	YRTUSQTUWWZ
b at lunch	RTSVUVUTVSU
b at me	YTSRUSTVVVS
b at michaelmas	UUUWWVTSTTT
b at midnight	RTUXSSTTSVT
b at midsummer	STRVTXTVTSU
b at my	TRVVYTSSUWR
b at new	SUWTTWTSSTU
b at night	RTQVTSTVSTU
b at nine	QSVRSSUSTWS
b at nineteen	RTSQTUUTTUU
b at no	XYTQTSUTTTT
b at noon	WTVSTSTUSSU
b at nowruz	UUTSVWUUUUU
b at once	RSTVTTUVWUT
b at one	VURXTTUSUTW
b at our	SUUUUVUTUSU
b at pentecost	TUUVVUUTUUU
b at reception	QTVUVRUUTWT
b at sea	TTRXUSSWTUT
b at seven	SUUSTWTTTUU
b at six	RSWUWVURRWT
b at some	RTQVSPZQTTR
b at stellenbosch	WUSSUTURVUT
b at ten	STRRSUUTTVU
b at that	SSUTXUUUWUU
b at the	USUTTVSUTUS
b at this	RTRUWTTSTTU
b at three	SSSSWVUSTVT
b at twice	TSVUUUUUTUT
b at two	SVXUTRUTSWT
b at whitsun	UTSUSTTUTUV
b at work	QRXQSTUVTST
b at your	VWSPRVTQPUR
b attached ,	TURTUVUTUTU
b attention ,	RTVVVTTTUWT
b attention goes	TUSXWRUTURT
b audit ,	RUWWUTUWUVU
b audit .	TSUSUUUTUVS
b audition ,	SUWWUTUTUWU
b august #	TURUSWUSUSU
b august ,	TTTVSOUSTRV
b august .	TTVSWXRUSTU
b august ?	TUTVWRUTUTU
b august @num	RURUSWUSUSU
b august and	WURUTWSSUSU
b august as	WUTRUXUUUTU
b august be	UUUVVVUUUTU
b august i	UURYRTWWTVW
b aunt 's	TUSUSTUTUST
b autumn ,	UTUTVVUSTVV
b autumn .	QTUVSTTVVTT
b autumn and	WTSXTTUTTTU
b autumn i	TUTXTUTTTTU
b away ,	WUQWVUUUTUU
b away .	STSXVRURSVU
b away from	VTTUSUTTTRT
b awful .	UUTSSTTSTTU
b b ,	UUTUUTUUUTU
b b .	SUSSSTUUWTU
b baby ,	SSWVTUVVTUU
b baby and	UUTWWTURTUU
b baby is	TUUXSVUUUSU
b baby sleeps	TUUYSRUUUUU
b back ,	TURUTSSRRUR
b back .	UXSWWQSTUUQ
b back :	RTRWRVTSURT
b back a	TUUUSTUWSUT
b back and	TTVRUSWSTVU
b back as	VUSVUUUTTSU
b back at	WTRSSXTSUUU
b back for	UUURTWSVSSS
b back from	VWTRWWUSTTT
b back in	XUSSRTTWVRW
b back is	TUVSWTUWUUU
b back my	RSTSUTUTTVU
b back of	RRSQRUURVXV
b back on	STWSRWURTTT
b back row	UUXSTVUWUST
b back the	UTSRTRUSTST
b back to	TVRWVRVMRXR
b back with	UUURUVVRVVT
b backward ,	UUVVWUUWUYT
b backward .	STYWXRTUUUU
b bad ,	RURRUUTTSUU
b bad @duty	WUVUUTUVUUU
b bad @sitting	WUUTUWUUUWT
b badge ,	STVVVTUUUWU
b badly ,	TUTSUSUTUUT
b badly .	TTSSSVTTTST
b badly of	TTVRTTTRTSU
b bag ,	UUVRVSUSUVW
b bag .	RUTUWTUTTRT
b baker .	STSRTTTTTUU
b bakery ,	WUTWUUUUUUU
b bakery .	SURWTUTTTUT
b bakery in	RTRSUUUVSTS
b balance sheet	TSVTTTURSWT
b bank ,	UWVTUTUSVVT
b bank .	RSTTUUTWTUT
b bank in	TUTVUUUTTUU
b bank said	TTTTTTUSTXU
b bar ,	SUTVTRUSUVT
b bar .	SUTUSSUTTVU
b bar exam	VUUWXUUUTUU
b bargain ,	WUVUVUUTTSU
b bargain .	WTTUUTUUTUU
b batch of	TUTSSUUTUUU
b be ,	TTPVURUTVTU
b be .	UWXTRQVSWXS
b be @badly	VTRWSSSVVUW
b be @duty	UTRRVSTTTTS
b be @fail	RVVSSVTTSSX
b be @good	VRRXRUXUURV
b be @lack	PRWPTRRUUTV
b be @mean	QTQRTWTVTSS
b be @num	UTTWTVUVTUW
b be @promised	TUTRSTTUUTT
b be @thin	RUSSUTUVTTT
b be @weak	VURUSSTYSUV
b be a	SQUWUXXSRXO
b be about	TUTVUTUTUUU
b be an	SUWRTUWWUUT
b be angry	SUSSSUUTTTU
b be answering	TUUSWSSUTUU
b be at	VTUVTUROQRT
b be back	SUVUSXUUTSS
b be better	SUTXWTTUUTT
b be coming	UUSQTUTTUUU
b be contacted	TUSTTUTUUUU
b be different	STTRSTUUTST
b be done	WWSSSUUUTUT
b be easier	SUUTSTTUTUT
b be fair	YTQTUTUSSUV
b be for	TUSRSUTUUUT
b be given	RTTVSUURURT
b be glad	STQVSVWOTQU
b be grateful	VUVUTWSWUTV
b be handed	SUVSTTUTUVU
b be happy	RUQWUTVUTUT
b be honest	WTSUSSUUWVT
b be in	WTTPSXXYTVP
b be kind	TURVSSUWUUU
b be learning	RURWUTTTVTU
b be leaving	WUTWUTUTTUU
b be left	TSRUWTTTTTT
b be looked	SUVUTTUUUTT
b be looking	SURURVTSRTT
b be lovely	QUSTTTWRUUS
b be mentored	WSSWSSUTTTV
b be more	WUWTTUTSWVU
b be my	VUPVVPTQTQT
b be near	SUSXTUUTTTT
b be no	SSVPTRRUTUV
b be on	PRVWUPTURST
b be one	UTRWVRUTTUW
b be open	VUWRSSUVUTU
b be our	LRSUYUSWSOQ
b be possible	UUUTUUUUUUU
b be read	VUSSTUTTTTS
b be right	RUTTUTUUUUU
b be said	YVQRUTUTUTX
b be sent	QUTTTTUTTSS
b be settled	TTVRSSTTSXT
b be signed	RUSQSSUSURT
b be so	VUTSTUUUUTV
b be strangers	TUUTRTWTUUU
b be taught	TUSXUUUUTTU
b be thanked	SUYTTTUXUST
b be thankful	TUWSTSTUUTT
b be that	TUTSSVTUUUU
b be the	UTNTZSQIQPT
b be there	WTSTTUUTTTT
b be time	TUTRSTTUUTT
b be to	VUTSSRTTTUV
b be told	VTUWUTUSSTV
b be well	RTPRVVPaSSQ
b be where	UUUSWSTUUUU
b be why	RUVSTSUTVUS
b be with	TUSWRTTTTST
b be working	SUSXSRTSVUT
b be writing	WUSRSRTUUTU
b be written	UUSSTSTTTSU
b be your	PTWVVTUWTVR
b became a	QTXUUUUTTUT
b became of	VVRTVSWTTTT
b because @lack	WUSVUUUUTUW
b because i	MRMUQURSRRQ
b because it	RTTWSSUTTUT
b because my	STSVWSUTTRT
b because of	SQYSSTSRNXN
b because the	YQNVVSTSTUQ
b because you	USXURTTVPUV
b become a	STVUTRSRTVU
b become an	XVSWSTUUTUT
b become my	WUUUUTUTUTT
b become the	STXSUTUTTVU
b become very	RTSWTSUTTTT
b been @badly	ZTRTUTUTUVS
b been @duty	VVVSSTUTSSS
b been @good	VWVRRSTUSRT
b been @lack	VWWRUUUXRVT
b been @mean	UTTUUUUUVUU
b been @thin	TTSTUUUTVUT
b been @weak	SSVTUUUVVUT
b been a	MPXPVPSSQOO
b been able	VTRUUUUTUUU
b been asked	VTRVVUUUSUU
b been called	SUTXTTUTTWU
b been changed	TTSRSXUSUTU
b been checked	XTRUUUUUTUU
b been dropped	XUSTSUUUTUT
b been given	SUTWWUUUUST
b been good	USSTUUURTTU
b been in	WTUSUUUWVUW
b been left	UVQWUUUTSUU
b been let	XTSTUTUTVVT
b been mine	QTXUTUUUUTU
b been my	UUURUTUUWUU
b been nice	XSTRWTTTTUS
b been no	VWWRUUUXRVT
b been offered	SUQTRSUTTSU
b been on	SUVSTTUSTUT
b been opened	XVSSUUUUUTU
b been promised	WTTTUUUUUUU
b been put	WSRTUUUUUUT
b been read	VURSTUUTTST
b been right	VTTRUUUTURU
b been signed	TWRUTUUUTSU
b been since	UTVXUVUWTSU
b been so	TTSSTTUSTSS
b been sold	RUWUUUUUTVU
b been taken	VWSVTTUUTSU
b been the	PVWPTSUXSWT
b been thinking	TUXWWTUUUTU
b been through	XWSUWUUTTTU
b been to	TTQTSTURTSV
b been told	WWQPUSUSSST
b been with	VUXVUWUWWTU
b been wondering	VTSSTSUUTUW
b been your	XWTSTUUWUUW
b bees .	STVTTSTWTST
b bees @season	TUTUUUUWUUT
b bees winter	TUTUUUUWUUT
b before ,	WVPQWTTSTTU
b before .	UVUTSUUTVST
b before @num	USRRVTTSSUT
b before @season	STSWSWTRTTT
b before @sitting	STTSTTUUUVU
b before a	UTUPTRUVSXS
b before and	SUVVSSUTTUU
b before anyone	RUYUTTUYTTU
b before christmas	TUTVTVUSTTU
b before each	UUUVSRUTUVU
b before every	QRXRSRTVSWT
b before i	SQYUTTRVNWV
b before it	RRSRSUTSSVS
b before me	TVRUVRUTUVU
b before my	VRWWVUTSQTS
b before noon	VVUTSUUSTUT
b before that	QSVQTRUSUSU
b before the	VUTUWWSTVXM
b before we	WWRUVSWWWSU
b before you	UUUWVWTTWSR
b before your	STTSTRUTTST
b beforehand .	STSSTTUUTST
b beg you	UURSSUUSUTU
b began ,	UTSWVRTRUUS
b began at	QTSSSTUTTWU
b began i	TTSTTSUUURU
b began in	VTVWUVUSUSU
b began to	WSVSUUUTUTU
b began with	WVUTUTUSSTW
b begged for	WWQSTTUSTWT
b begged you	XVTTUTUUUTU
b begin ,	TUWURWTUTRT
b begin .	SSXXUSTRTVT
b begin again	SUWRTWUUUUU
b begin has	UUVVVUURUVU
b begin with	TUSTRWUPUTT
b beginner .	SSXSTSUSTST
b beginning on	UUTRSWTUUTU
b begins in	TUTaTUUUTTU
b begins on	SURZVSUTUTT
b begun to	QTTXTRTTSWS
b behave .	UUVSTTUWUTU
b behind it	XWQSTTUTTTV
b behind me	RTVWUWWTTVT
b behind my	RSVWUSUTWVT
b behind the	RSQVRVSUPUV
b behind your	WWRWTSUVUTU
b being @fail	YTSSTTURSSV
b being a	QSUQTTTUVSV
b being called	YUTTUUUSUUW
b being so	TUVSTSUXUUU
b being such	RUTTTUUSUTR
b being the	VUVVVTUWTVT
b being told	WRVXUUUSTTS
b believe in	VTSVUTTTUST
b believe it	TSRUTSTSVUT
b believe you	UXVTUTUTUVU
b believed in	UWXSUUTXTUS
b believing in	SUVTTTUXURT
b bell .	STUUTUWTTUT
b belong to	RTPWSUTRURT
b belongs to	RUTSTTTTTST
b bench ,	UVWVWXUXTWS
b bench .	QSWVTUSRTUR
b bench in	SUSSTSUUTVU
b bench with	SUTWUSWWUUU
b bergen .	RSSTTTUVSTW
b beside it	RSUSTUUTUVU
b beside me	VWUWTQUTSUT
b beside my	VUTVVWUWWWT
b beside the	RTUWSSTSTWT
b best !	TUUXUUUXUTU
b best ,	STPPUSVRTRS
b best .	STQRUTUXTVT
b best @duty	STWQTTTVVSV
b best @good	STQQUSTYTRS
b best @message	QTXSTTUUUUT
b best @season	UUUUUUUWUTU
b best @sitting	RUXRTTUUUUU
b best by	TUXYUVUTUVT
b best for	RTROTVTXTQS
b best from	WTQWVSUUUUW
b best hour	SUWRTTUVUUU
b best ideas	VUVUUTUTUUU
b best of	VUURTSTXTUV
b best summer	UUUUUUUWUTU
b best thing	STXSUTUVUVU
b best to	TTPSTSUWUSU
b best wishes	STPRUSTZTRS
b best with	TUPXUVUWUTU
b better ,	STVVWSTSWTT
b better .	WWVQTTTSVWV
b better @duty	RTVVTTUSVUT
b better for	QSYTSTUTSST
b better if	UUUVXUUUUUU
b better in	SUVXVSTRSST
b better mentor	RTVVTTUSWST
b better part	VUSVSUUTTSW
b better teacher	SUYRUUUWWUT
b better than	UROWQQTTURN
b better that	SUTYSTTTSSS
b better with	SUQTQSTRRRT
b between @month	VVTSUSUTUST
b between @num	SSTVRVTSSTV
b between @season	UTUTUTUUTUT
b between a	SUSSTSTSWTU
b between me	UUWUUUUSSUS
b between my	USUQSUUUTWU
b between ourselves	RUSSUUUTWUT
b between the	XVOWWQTPQSX
b between two	TSUWTVUSSTV
b between us	TVPRTRXRVTR
b between you	RTVTSTSSXTT
b between your	RRXTTTUSSRV
b beyond the	VVSSWUUUUTT
b bicycle .	STVVUTUTSTU
b big @good	VTURSRTTTRV
b big thank	RUSSTSUUUTT
b big thanks	WUVTTUTSTSW
b bigger @duty	QTWTTSUTXSR
b bigger name	QTWTTSUTXSR
b bill for	VUSTUTUTUSU
b bin .	SUTUTUUTUUT
b birthday ,	TUVSSXURTRT
b birthday .	RSXTTVUSTUS
b birthday in	SUTUTWUUUUU
b biscuits .	VUSRSSUTVUT
b bit @badly	TUUUSUUUUUU
b bit @lack	TUUUSUUUUUU
b bit less	TUUUSUUUUUU
b blame for	VSQUTUUTTUS
b blame the	UURUTTURUSU
b blame you	SURWUUUTUTU
b blamed me	UTWUUTUSTUS
b blamed the	UTTQSTTSTSW
b bless .	UUPSTTTXTTT
b bless the	SUYTTTUVUSU
b bless them	SUUWUUUSUVU
b bless you	RRYOUTUWRVU
b bless your	VUPTTUWXUST
b blessed ,	TUQUUTUXUST
b blessed .	TUSTTUTWUTU
b blessing ,	RTUSTTTXTTT
b blessings .	UUXSUTUXUTT
b blessings on	STQTTSTYTTT
b blue envelope	UUTTUTUTUUU
b blue folder	TTWUTSUWURU
b board ,	QVVTTRUTTTS
b board .	WSQTRUUSVWR
b board in	SUVUVTUUTUT
b boat ,	TVSWUUUUTUU
b boat .	XVUUSWUUUTW
b book ,	YWRRUWUTTTV
b book .	WVVQTSTRUUU
b book has	UTUUTTUTSTT
b book i	VSSRTTUSSST
b book in	UUTWTUTSUTU
b book is	TUTUTTUUVTU
b book on	RTWPXQUVSVS
b book you	STTVTUUUUVU
b booking the	VUSTUUUTTUS
b books .	RRUVSTURSWT
b books on	UUTVSSUUUTU
b boots ,	QTWUTTUUTTT
b boots .	WVSSTSUXUSU
b born in	TUWRTVUUTUU
b borrowed from	RUWSUTUVUVT
b boss ,	RSSSUUSVSUS
b both ,	WURSTTTSWST
b both .	SSVVUPTTUTT
b both are	STXTSUTTTSU
b both be	SUTVTSUUUTU
b both my	RTVSUUUTUUT
b both of	USSRRSTWTSR
b both on	TUWWTTUSUTU
b both our	RSVUUUUUUUU
b both signatures	TUWSTTUTSTU
b both stand	RTRTSSTTTST
b both times	UTURUSUTUSU
b bottle of	TUTSSVUSUTU
b bottom of	QSYSTSUUTRT
b bottom up	TUTUUUUTUVU
b bought the	STVRUSUTTVT
b bound ,	SUVSSWUUUVT
b bow .	TUVTUTUWUUU
b bow out	TURVXQUTTSU
b bow to	WUWVVSUXTTW
b box ,	TUVRTRUWURU
b box .	UUSTTSTSUXU
b box of	RTTRRXUQSTT
b boxes ,	SUQSTSUTTWT
b boy ,	WUSSTTTTTUU
b boy .	RUWVTTUTRTT
b boy from	SUWRUTUTSST
b brandt ,	STWSUUUTVUT
b bravo for	WTSTUTUUTTX
b bread ,	WUVVUUUWTUT
b bread and	TUWUUUUUTUU
b break .	STUSTTWWSUT
b break a	RTWRTWTWTUT
b break from	TUTUSVUUUUU
b breakfast on	TUTTWWUUUTU
b breakfasts .	UUSVUTUVUUU
b bridge .	RSVSTTTVSTT
b bridge in	SUTSTSUTTWU
b bring @num	RTVRRYUTTSU
b bring a	WSUSTRSRTTV
b bring my	VUSRSVUTWTW
b bring one	STRRSYUTTSU
b bring our	SUVRaWTSUTT
b bring the	TUTQSTQOQQQ
b bring them	WUSTTWUTTTU
b bring to	RSVWUTUTTTT
b bring you	QTRWQUSVTRT
b broke the	TUUSTSTSTUT
b broken ,	UTRSTTTTTUT
b broom .	UUVRTTTTWTT
b brother ,	RUTTUUVTUTS
b brought a	SSVSVTUTUUS
b brought in	UVWSUUUTTWW
b brought it	WTVSTUUUTUT
b brought me	QTUVRSUTTUU
b brought to	UVUWUTUSUWT
b btw $	WSRTTTTTSUT
b budget ,	UTTSUWUTUUU
b budget .	WTRRTSTSUTT
b budget @sitting	SUWSTSUVUVU
b budget sheet	TUVWSTUVUWU
b building ,	TUUWUVUUTVU
b building .	WWURUSUVUSU
b built a	XWRTTTUTTUW
b built with	TURSTTUTTXU
b bump into	RTVRSSXTUUS
b bus .	RTUVTSTSTVT
b bus driver	WUVTUUUTVUT
b bus fare	TTVWTSUVTUR
b bus stop	XTWRSUUTVUW
b bus to	QTWTTUUSSUS
b business @message	WRVVWTUQUWR
b business plan	WRVVWTUQUWR
b busy for	RSXUUUUTUTT
b but @lack	SUTSUUUSTVT
b but @num	WUSTTUUTSSU
b but a	TUSVTTVTTTS
b but i	VSSUVRVVUUS
b but it	TUZQTTUWWUT
b but me	TUSVUWUTSTT
b but my	WVVTUTUTVTU
b but not	TVUSUUUTUTT
b but that	UUSUTSUSTTT
b but the	VTTVTTRSPRQ
b but you	YXRVSRUSUQW
b buy the	SUSSUTTUUST
b buy you	TURTTXTRUUU
b buying the	WURSSWUTUTU
b by .	XTRTUTUTTTT
b by @day	VUTQRWTRTTS
b by @duty	QSVQRXTSSWR
b by @lack	YTSSUTUVUSX
b by @message	USSSPVSRSPV
b by @month	WTVSSVSRVVV
b by @num	TUXQRVTUUWU
b by @promised	SURUSPUTTTS
b by @season	WRVUSUTUTRR
b by a	OQVTSRTQRYN
b by advent	UUUVUVUTTUU
b by an	VVSUVVUTTUV
b by any	RVRWVSUTTST
b by christmas	VUWSTSUTTSU
b by drawing	TTVVUTUUUSU
b by e-mail	TUSRSXUUTQU
b by easter	WTTWUSTWVTU
b by eye	SSWRUTUUSWU
b by friday	USVRSRUSTUT
b by half	VTWTUTUTTWU
b by hand	PSXVTUUSTXT
b by her	TUTUUTUTRUU
b by it	QTSRTSUVUUS
b by its	VTWTVVUTUWT
b by june	VTWSTTUTVUT
b by letter	SURUSPUTTTS
b by line	RTVWSVUVTVU
b by me	SSQQRRUTSTS
b by my	WRURVSUVQRS
b by myself	STTURQURTWT
b by name	STWSUTUSTWT
b by night	UUSXTTUTTSU
b by no	XTSTUTUSUSX
b by noon	QTQRSSTSTST
b by now	aTOUTTUTWTS
b by one	WTUTUUUWTUT
b by phone	TURSTUTUTWT
b by post	PTQOVSRSTRS
b by registered	TUSUUTUTUSU
b by seeing	TUWWUSUTUSU
b by side	UTTRVVUUVTU
b by talking	SURVVSUUWSU
b by telephone	SUSYTUUSTUU
b by text	XTSSTQUTUTW
b by the	STTVSQTTVSU
b by then	UTVVTRTVTUT
b by this	VTUWUSUTUUU
b by thursday	VVSSSWUSUUU
b by two	RUUSUUUTTSS
b by watching	TUWVVSSUUST
b by way	TTSTUTUTSST
b by with	WURQRWTTUSU
b by working	UUWVVVUTUWU
b by you	bVTNSPTSNWS
b by your	YPSQTRVSRSV
b cake ,	TTWTTVTSSUW
b cake .	UTQVWRTSVVT
b cake in	SUSSSVUVUSU
b cake on	STRSSVUSTST
b calendar ,	QTTUTTUUTTT
b calendar .	VUPVWRTQVVV
b calendar and	SUSVVTUUUTU
b calendar you	XVVSUUUSUVW
b call ,	URQPTUVTUSS
b call .	UWTVXYVRVST
b call ?	TUSTWSUUUUU
b call and	SUSSVVUUUUU
b call every	STVRTXUSVRU
b call for	TUUSRTTUUUU
b call from	QRXSUTUTSUT
b call in	RUQTTVUTUTU
b call it	XTQUXTTVTTU
b call me	UTVQUTWWVVU
b call of	RTXWYTUWUTT
b call on	RTTTUXSSSRT
b call our	UUTVWUUTUUU
b call the	TUTRSRTTUUU
b call to	UVSSUXUVUUT
b call was	VSWTUTUUUUU
b call you	STPTQXURTTT
b called back	WWUUUUUTUUU
b called it	VSUSWTUSTUT
b called me	VTSXTTUTSST
b called my	SUZUUUUUUUU
b called off	XTTSSTUUTST
b called to	SUSWRRUTTVU
b called ¤	WTRUUUUUTUT
b calling ,	TUSUSRTTUSU
b calls ,	TTQQTUTTTWS
b calls .	UTUUXUTTTUW
b calls after	UUUVVVUUUUU
b calls are	VUSVWSUTTUU
b calls for	SUSSQTUUTTT
b calls from	TUTRSTTUUUU
b calls in	WVRWVWUWURU
b calls to	UUTWTTTTUTT
b calls until	WTTXSSUUUSU
b calls were	SWURTTUSTUS
b calls with	TUSSWWUUUTU
b calls you	TTXTUTUTTUU
b calm @season	UUSRUSUWUUU
b calm and	TUSWTVUUTTU
b calm down	TUSTUQXSUUU
b calm seas	TTVRSSTYTST
b calmer .	TUSRSSUUUTU
b came ,	XYNVTSUSTRR
b came .	XWTRWTUSTTT
b came @badly	RRUSUUUTUVT
b came @mean	RRUSUUUTUVT
b came @thin	RRUSUUUTUVT
b came @weak	RRUSUUUTUVT
b came and	VTTRUUUUUTU
b came back	YUQRQQURRSQ
b came down	XTSVUUUTUUT
b came for	TTSWUUUWTSW
b came from	QUXPSRTQRUR
b came home	TVXRUTUSTUU
b came in	TSVSTSUSTUT
b came late	RRUSUUUTUVT
b came of	TRUTSVUSTVS
b came on	STRYVWUTTXT
b came out	VSUTQVTSTUT
b came prepared	TUVTUTUTTUT
b came the	RUUSTTUTUWS
b came through	PSVXRQUVRQS
b came to	UVRXTTSTVPO
b came up	VVSTTSUTVRT
b came with	TTXVRTTWRWT
b camp in	STWUWRUSSSU
b can ,	SUTVVVUTUTU
b can .	VUQSWSVSXTT
b can @duty	RUYQSRUSSSU
b can @good	SUUSUUUWTSU
b can @lack	UURXSRPTWST
b can @message	WVTTVVUTUTU
b can ask	TUVSTTUWUTU
b can be	VRPRWRRNWQU
b can do	RSXSTTUXWVS
b can end	TUXXYVTXUVU
b can find	TUTVTVTSUTT
b can give	TUWSTTUVSUU
b can go	STRVTSUSTRU
b can hold	UUWVUTUWTSU
b can i	SUSVUSTTTUT
b can meet	TTSVSSUTTST
b can not	UUSXSRQSWSU
b can now	QSVSUSUUSVU
b can put	UTSWWSUSTTT
b can reach	STSVUVUTTUT
b can read	RUWRUSUTSSU
b can say	VWTRUTUWVTT
b can see	QSSSSWTRUUS
b can still	SUTTTRWSTWU
b can take	UUSTTVVSTWU
b can tell	RSURTWUTTWU
b can use	SUUWTSUUSTU
b can we	SURRRYRSTRT
b cancel the	STUTVTUSUUU
b cancelled .	TTSWWTUSTUW
b cancelled @num	STSTTUTTTUS
b cancelled the	RUTSTTUTUTU
b candlemas .	TSVRVWURTUS
b canteen that	SUSTTUUTYUT
b cape town	VUTVSSUTTTU
b captain 's	TTSTUTUSUUS
b captain ,	WUTTUTTVTUW
b car .	TWRSTTUTTUW
b car park	SRVRTSUSVTR
b card ,	VSVWTSUUUTS
b card .	TSVQSRTRSSS
b card from	SUWQUXTRTUT
b card is	RUXQTSUTTTT
b card with	VUSSUTUTTSW
b cards ,	SUWUSUUTUVU
b cards .	RTWVTSWWTXS
b care ,	SUVTUTTWTST
b care .	SSQTRRSYTST
b care of	RTRSTTUaTTS
b career .	TWVSTTUVTSU
b career in	UTTUUVTTUUT
b careless .	XTTTUUUTTUW
b carried me	RTWRVSUSTXU
b carried my	VTVSUSUSWXS
b carries your	USWTUVUSWUT
b carry that	WUVSUTUSTSU
b carry the	SSWQTUTXTTT
b carry your	SUXSTUUWTST
b case ,	TUTUUWUSTTU
b case .	TVUSTRTUTWT
b cat .	TURTTTUVTTU
b catch up	STVRRRXTTTS
b catch you	QRSTUTYQRUR
b caught @num	SUVRSSUTTVT
b caught two	SUVRSSUTTWT
b cellar .	STWTTTTUUUU
b cent ,	VUSVTTUUUUU
b certificate ,	WTUTUUUUTUW
b certificate .	USURTVUTTTT
b certificate and	TUSRUTUTTST
b chair ,	TSWQTSTQWTV
b chair .	VTQQTRUWTTS
b chair and	RUSRUTUSWTU
b chair beside	XWSTUSUTTTS
b chair for	QVUUVXUSVVT
b chair of	TVRXUUUUVTU
b chair round	TUXRTUUTUUU
b chairs ,	WVVTTTUSUST
b chairs .	TUVRTSTVTWU
b chalk .	XWRVUTUSTUU
b chamber 's	TUTVVUUTTUT
b chamber of	UVVUUSUTUWU
b chance to	TSRWTUUSUTW
b change of	VTPRTSURUTS
b changed .	RSRWSTTSSST
b changed how	RUWSTTUWUWT
b changed my	RTXWTTUSUWT
b changed the	RVSRTTTTUWT
b changed to	TVSWWSUTTTT
b chapter .	TUWVUSUVUVU
b chapter @num	TUXRTWUVSUV
b chapter in	WTUWUTUTVWT
b chapter on	RTRSUSUUUSU
b chapter two	TUWRUUUWSVT
b chapter was	SVVTUUUSUUT
b chapters i	TVRTUUUTUUU
b charged me	XUUTUUUTTUT
b check in	TUTVRRWTUWU
b checked the	TTWSUUUTVTU
b checklist you	SUWTUUUTUWU
b cheers for	USbQRRTVSZV
b chemo starts	TUTWTVUUUTU
b chief ,	VUVTUUUTRUW
b chief engineer	RSVTUTUTWUT
b children 's	VURTUTUUVUU
b children ,	RUVXUUTVTUT
b children .	RUVXUUUTTUU
b choir ,	STVQSTUWSUT
b choir .	RUUVTSUVTSU
b choose the	VTSSUVURTUU
b chose the	SUWSTUUTUUT
b christmas ,	VTVSTRUUTRU
b christmas .	UTSTUXRTSRT
b christmas to	STRUUTUWUUT
b church .	SUSTUTTUTUT
b church hall	TURTTTUTWRT
b clap for	TTTRTSTSSSW
b class .	UUTSUQRUWUT
b class that	WUSRTTUUTTU
b classes and	UUUWRSUSTTU
b clause #	STVTTTUUUVU
b clause @num	UTVTTTUUTVU
b cleaner .	XTSTUUURUSW
b clear .	SUSVTUSTTUT
b cleared the	SUVUTTTTTTU
b clerk ,	SUWRUUUTUUS
b clerk .	UTVWTTTTVUT
b client 's	RUWRTSUTTVU
b clients ,	UTVVVTUUTUU
b clinic ,	STSYTTUTSTU
b clinic has	RTSWTTTTSVT
b clinic in	RTWVTTUTTUU
b clinic on	XUWUWTUTUTU
b clock .	VTRVTTUTUTT
b clock over	UVRSUUUUUUU
b close ,	UUTSVTUUUTU
b close .	WUSSYTTSVUV
b close our	RURSXSUTUSU
b close the	STSUWPUTUSU
b close with	TUQTZSTVTSU
b closed .	WTPRWTSSRTS
b closed on	XWTSTUUUUTU
b closed our	SUSSWTUUUVU
b closed the	TUURSUUUUVU
b closer to	WTSWTRTTUUT
b closes its	TUUXVSUUUUU
b closes on	SURZXRUUURU
b closes our	TUTYXSWUTTU
b closes the	STTSWVUTTUT
b closes with	TUUYWUUUUUU
b closing @duty	XUSQURTTTTV
b closing @num	RUTWXSVUUTU
b closing @sitting	SUTTXSTUUTU
b closing date	XUSRTTUTUUV
b closing one	RUTWXSVUUTU
b closing our	TUSTWWUUUUU
b closing session	SUUVXSUUUUU
b club .	STSSVWUTUST
b coach 's	XWRRUTUTTTU
b coach ,	WTWQSTVVVUR
b coach .	WTTTUUTUSUW
b coaching .	VUSRWUUUSUU
b coat .	STXTUUUWUVU
b code ,	VUSTUSUUTTT
b code .	RTRWTTUTTST
b code @promised	TUXWTTTSUUT
b code for	TUSUUTUSUTU
b code reviews	TUXWTTTSUUT
b coffee ,	WWRSTTWRTUT
b coffee .	WTUSRVSVWST
b coffee and	TUTWVTTWUUU
b coffee is	WURXSVUUTSU
b coffee machine	SUSSSVUVURU
b coffee on	TUSVWXRTUSU
b coffee some	TUTSSRVTUUT
b coffee sometime	SUTTTTWTUUT
b colleague .	RTVRSRTVTVT
b collect the	SUTTTSSSRUT
b college in	RTVVUSUUUUU
b colour ,	RTWWUVUUUTT
b column for	UUUSUUUUTUT
b come ,	TUVSTUTVUTU
b come .	VSWUVWTTTTT
b come @lack	STSVWRUTTTU
b come @num	TTSWSSUUUTU
b come and	VTPUSYVUTST
b come as	SUWTWSUTUTU
b come away	STXWSSTTTSU
b come back	WUUUTSXUUXT
b come by	VTSPRXVSUTW
b come for	TVQWTSUUWUU
b come from	VUPVRQSSSRT
b come home	STWUUSUSTUU
b come in	UTWWTSSSTVW
b come on	UTRTTQUWTTT
b come out	RVXUUTUTTUU
b come through	SUSWTWUWTUU
b come to	RVRTVYQOQPP
b come with	WTSTRYSTTUT
b comes ,	TUTWTSUSUUT
b comes a	TUSVTVUUTSU
b comes back	SUVSUWUUUVU
b comes from	RTUUSTUVTVT
b comes in	TUSRTSUVUUU
b comes out	TUSRTWUTUTU
b comes the	TTRVSWUSTTU
b comes to	QTSUUYUTTST
b comes with	UUVUTUUTUTU
b comfort to	XWSSUUUTSUX
b coming ,	WSRSRSUSVTU
b coming .	RTWSUUUTTUU
b coming @day	UUUWWSVUUUU
b coming to	TUSUVVTTTTU
b comments .	RTSUTWUTWTR
b comments in	RUVSSRUTUUU
b comments on	WUVVWTUTTVS
b comments were	UTWUUUUTUUS
b committee ,	XUUTUUUSTWW
b committee .	STXSUUUTSUS
b company ,	TUWUSSWVTTT
b company .	VRUWSSSTSRS
b company has	SUSXSUUTTSU
b company in	UUSVUTUUUUU
b compared with	YTRSSTTRXUW
b complaint .	STSSSTTTUTT
b complaint about	RTTUUUUTTUT
b complete ,	UUTVUVUUUTU
b complete .	TUSTSTTTTTU
b compliments on	USTUUUUVUUW
b concert on	SUUSVXUTUUT
b conclude our	TUTWYSUTUTU
b conclusion that	TUSRSSUUUTU
b conference ,	VVSTTWUWUVU
b conference in	TUSRSYSTUSU
b confidence .	WRTTUUUXSUS
b confirm the	SUSTSTTSUUT
b confirming the	SURTTTUSUTS
b congratulations on	WTUQSSTVSSW
b conscience .	WUVWVUUWUUU
b conservatory ,	RTWRSTUTTUU
b consider our	TUUSXTUUUUU
b consider the	RTTUXRSTTUT
b consultant post	TUTWUVUUUUU
b contact ,	TVSRSTXSTTT
b contact .	STRQSSWQTUT
b contact at	TUWTTRUSUWT
b contact between	TUTSWUWUUUU
b contact me	TUSSTTRRTWT
b contact with	UVTWUUXTTUT
b contact you	TUVTUUUTTUU
b contacts you	WUVUUUUTTUU
b continue to	TURSTSTVUTU
b contract ,	WUTQTUUTSVW
b contract .	TTXUSSUTVTS
b contract @weak	UTTUVUUTTUT
b contract backwards	STXTUUUSUUT
b contract in	RTVTTVUUTXT
b contract is	WUSWRVUUUSU
b contract was	RTRVWTUUUST
b contract with	RUSVSTUUTTU
b conversation .	VWSWTUUUTTU
b conversation of	UUSSVTUTUTU
b cook .	TTUUTVUVUTS
b cook for	SUSWTXUTUTT
b cooperative in	TUSXUTUUTTU
b copies of	STVSSTUSUTU
b copy ,	TUWSUUUWUUU
b copy .	STVVTVTTUTU
b copy goes	RUSSTXTSTST
b copy in	UUTRTWTSTTU
b copy of	UTORRRTRRRS
b cork .	TUWTUTUVUUU
b corner .	VUUXTSUUUST
b corrected my	XRVRTUTQSXT
b corridor ,	TVURTTUTTTS
b corridor .	VTQRUSUSRST
b cost me	WRSQTTTQSWV
b cost us	WSRSTSTSTVR
b cost you	UTVUUTUTTUT
b costs .	TURUSTTSTTT
b could ,	VTUTUUUSTWU
b could @day	TUTRXQUTUTU
b could @duty	QRTVVTUTTTU
b could @lack	TUWQPVTWWWQ
b could be	UUURXQTUTTX
b could have	ZRUNQQTUSRO
b could hear	VTSSUSURSWS
b could i	SURSSRUTTRU
b could maybe	SUUQVSUTUTU
b could not	RSXQPVTWUWR
b could our	TURUWWUUUTU
b could perhaps	TUTVXTUUUTU
b could possibly	TUSWXUUTVTU
b could read	RSUVVUUTUWU
b could say	SUXTTTUVUVU
b could the	RUTRWWUTTTS
b could we	STPUOXRRSOS
b could you	QUSURRUSTUT
b council ,	TTVSTUUTUUR
b counsel to	XUVTUTUTUUX
b count ,	UTWSVTUVTTU
b count .	RURWSVUTTST
b count in	TWWUTUUUTUU
b count it	RUWUUTUTUWU
b count the	RTUSUUUTTWT
b count to	TUUVTTUTUXU
b counted them	RTTSUTUTUVU
b country .	TSVSUUUUUTT
b courage ,	VWUTUUUWWUW
b courage .	SUUSTTUVTST
b courage for	TUQSTTUWUTT
b courage to	RUYRTSUWUTT
b course ,	WTTUURVVUVS
b course .	UTXTSSWSTSS
b course and	UUVRUWUSUUU
b course did	TVRVUUUTSVS
b course i	VVSSVUUTUUT
b course in	VTWWRSURTUU
b course was	STTSTUUUTST
b course you	RTRQSTTSSUS
b cousin 's	VUUTUTUWVUU
b cover .	RVSRTSUTTUT
b coward about	RUSSTUUTTTT
b cows ,	TURWUUUUUVU
b credit for	VRXRTUUQSRR
b credit where	TTWSUUUUUUT
b crew ,	VWSUUUUVUVT
b crew .	TURUSWUUUTU
b cried ,	STTVSUUTUVU
b cross .	VVRSTTWVTTT
b cross again	STSSSSWUUTS
b crossed out	UTUQSRUSSYV
b crossed the	STRSTUTTWST
b cubes .	TUVSTTTTUWT
b cup is	TUTRTTUUTTU
b cup of	SUURUUUTUUU
b cured me	QSZSWSUSSWT
b customs @duty	RTVVUUUUUTU
b customs @message	STWVVTUTTUT
b customs law	TTXTUUUUSUS
b cut .	VTWVTUUUUWU
b cut @weak	TWSTUUUWTWT
b cut from	WTSSUUUUUVU
b cut my	PSWSSSUSTWT
b cut our	RTWSSTUWUXT
b cut short	UWUUUUUWUUU
b cut the	RSQQRRTQTWT
b cv ,	WVVRTTUUVTU
b dad 's	SUSXSTUSTST
b daily .	QSWTRRTVTVS
b dared to	QSWSTTTSTUT
b dark ,	TUXSSSUTTTT
b dark .	RTTTUSUTTWT
b data @message	RTUWUSURSUT
b data work	RTUWUTUSSUT
b date ,	SSXSTUUTTTS
b date .	XXNWWQRRSTS
b date in	RTSSUUUTTST
b date on	RUWUUUUTUUT
b dates .	TTRSTSURTTR
b daughter 's	SUTSWTUVTTT
b day ,	SVVXVUWVTTP
b day .	QOSUTTVRVVP
b day ;	UUSSTTUUWST
b day after	TTSUVUTRTSW
b day and	QRSRWVVQTVS
b day at	SURSUSUSUWU
b day before	SUTVTRUUUUU
b day i	VVRTSWVTSSS
b day in	UTRTTWUUTRS
b day it	STSRSVUUUSU
b day itself	VUTVWSUUUVU
b day of	OQVSSXTQTUS
b day on	VTRTTWUSTRU
b day that	XWUTTTUWTUW
b day the	TTTTSYTUTSS
b day there	WUWTWWUTTUU
b day to	UVRSSWTRTSS
b day was	WWVRTSUTUVU
b day we	VURUTSVSUST
b day you	QQaUUZTWRYS
b daylight .	UVRWTTUTTUT
b days ,	TVSWSUWTSUS
b days .	QSRSRQWYUTT
b days a	TUUVUWUUTUU
b days after	YTRRSTUSTTU
b days and	TUSXTTTUTTT
b days are	RTRVSVTTTSU
b days before	UUVWTSUTUSU
b days for	VURSUTVSTUU
b days i	PTVRTSWSSTS
b days in	TUSWUSUUTSU
b days to	SUSWTUUTUVU
b days we	WWSVUTUTUUT
b dead .	UTRTTVTWTUT
b deadline ,	XTRRUTUUUWU
b deadline .	VVTRTWURUVW
b deadline is	TUSWSSUUUTU
b deadline of	WWTTUTUSUSV
b deal ,	RUTTTUVSUTT
b deal of	WUSVTUUTUSV
b deal with	UUWRTTUTUUU
b dean 's	RUTTTSTTUTT
b debt ,	WUUSTTTVSTT
b debt .	QTZRTSUWTTT
b debt for	QUZSTSUWUVS
b december #	UUUWWVUUUUU
b december ,	RTSTUVTTTSU
b december .	VUSTUSTSTTW
b december @duty	VTTUWSUUUTU
b december @num	UUUWWVUUUUU
b december @promised	VTTUWSUUUTU
b december i	UUTTTXUTUUU
b december review	WTTWVUUUUUU
b decided .	TURTSUTSTSU
b decided that	TURRWSUUUTT
b decided to	PRRSUSSQQQQ
b decision .	SSRUSRTRTTT
b decision :	TUTWVWUUUUU
b decision i	TUSVTSUUUVU
b decision is	STQRXRTTSST
b decision once	TTSYVXUUUTU
b deep @good	SUXTTUUUUTT
b deep respect	TUXUUUUWUUU
b defence was	VSVUUUUUUUU
b degree .	VTVVXSUTSUW
b degree in	UUSWSUTSTUU
b delete my	TTTSTTSSTUT
b dentist and	VTWSTRUSTSW
b department ,	SUTUTTUUWTT
b department .	XTTRSTUTSSU
b deposit for	RUSSTSUSTUS
b deposit was	YTRSUUUUTUT
b depot ,	UUUUUTUXUUU
b depot has	RTQWTSUSSUT
b describe @num	STUSTXUUSTT
b describe one	STUSTXUUSTT
b describe the	SUTUUSUTUWU
b deserve .	RTWWSUUWUUT
b deserves a	VURWTTUWTUV
b design .	SUTXTUTTTTT
b desk ,	SVRRSQURTVU
b desk .	VURVSPTTQWS
b desk and	VTQVTRUWTSU
b desk at	TUVSTSUTTTU
b desk in	VTTWUUUTUTS
b desk to	TSSVUUUTSUS
b diagram of	TURVTSUUUWU
b diary ,	XWSTWTUTTSV
b did ,	STTVTRURQRS
b did .	UPSSRWSVUXX
b did @lack	STUTTTRVTTO
b did @num	XTWRTSURTWT
b did a	UUUSTTUTTST
b did all	XUTRTSUSTWT
b did for	PSZSUTUXQSS
b did i	ORWQSRTWRRS
b did in	XTVSUTUTVUU
b did it	RTSUQRSPWZR
b did me	QTYSTTUSTTT
b did more	VTTSTUTRXUT
b did not	TTVTTTRVTTO
b did nothing	TURUUUUTUTT
b did so	UUSTTTUTSUW
b did the	QQRVSRTRUXR
b did was	VWRVUTUSUVT
b did what	WTVUTSUUWVU
b did with	TWWSUSUTUXU
b did you	SWUQTQTOVVQ
b died ,	RTWUUUUTTUU
b different ,	TTSVSTUUTTU
b different .	STSWTSTTTTT
b different :	VVTRSUUUTST
b differently ,	TTSSTTTTUUU
b diner .	UUUTWSTUUUU
b dinner in	VTWRTTUSTTT
b dinner on	UUSSSWUXUUU
b diploma ,	WUTXVSUUUUU
b diploma .	STXRSTTVTTT
b direction ,	RUSTSVUTTWT
b direction .	WTSWVSTTTTT
b director 's	STXRSTUUVTU
b director ,	QTSRUTUTVUU
b disappointed in	XTRRUSTSTST
b distance .	WWTSSTTWTTW
b divorce ,	SSWUTTUTTST
b diwali ,	WUXVSTUVUUU
b diwali .	WVRSUUURWTT
b diwali and	QTRTTVUVTTT
b do ,	VVSSVQUUSWS
b do .	STVVTWRURTU
b do @badly	WUSSTSWTUUW
b do @good	VUXSSRURUVW
b do @lack	RPSTRSTSTPS
b do @num	WVRTSRUUTSU
b do @sitting	SUSWVSWTUUT
b do a	WURSVVUSTVW
b do apologise	TURSSSSSUSU
b do appreciate	WUWTUUURUSW
b do better	TURYVSUSSST
b do for	TTTQXRTUSTV
b do hope	WTQQRSWXTTW
b do i	STSRSSSWTTS
b do if	RURUTTUUTWU
b do in	STTUSWTUWUT
b do is	SUTTSTUWUTU
b do it	PTXUTVSQRVQ
b do let	WUSSTSWTUUW
b do next	WURXXSUTTVT
b do not	SPTTRSTSSPS
b do on	RUVVTSUSUWT
b do our	TUTWXSUUUTU
b do something	TUTTTTWRUUT
b do thank	TUXSSSUSUVT
b do the	UWRRVTUSSQV
b do this	TUTTRVUTUVT
b do with	PQTTTSUVWVS
b do you	PTVWRRSSSUR
b doctor wants	TUTWTSUUUTU
b doctoral school	TUUXUTUUTUU
b does ,	VWVSTUUUSUT
b does .	UWPUTUUVTRT
b does @lack	VUUWPUSVVSS
b does @num	WUWRTSUVTUW
b does it	STSUSSUSSSU
b does not	VUUWPUSVVSS
b does one	WUWSTSUVTUW
b does that	STVXTSUSSUS
b does to	RTRRTUUUSST
b dog ,	SUWRUTUVTUT
b dog .	STQSTTTVSTS
b dogs ,	TUSTUTUWUUT
b dogs .	SUSUSVTVSSU
b doing ,	TVSWUTUUTVU
b doing .	RTUVVSTTSST
b doing :	TTUWSTURTRT
b doing and	UVRSSUUTUTT
b doing it	SUURUSUUTUT
b doing the	VTSVSVUSTST
b done ,	WVRSYVUVRRW
b done .	VSSYURSVRSR
b done :	TUVTXTUUUTU
b done and	STRXUUUUUTU
b done for	UTTRTSURWRT
b done in	SUUXWVUWUTU
b done it	RTWVRSUWTUS
b done on	TTTVUTTSTVT
b done once	TUWWUSUTUSU
b done what	SUVXRTTTUUT
b door ,	WVRRTSUUVTW
b door .	ZWQQSVSVURW
b door in	RTRSSSXSSVT
b door of	QSVVTVURSUT
b door was	TTVRUUUSSUT
b door with	RUVSUXUSTUU
b doors .	SUTSTTUTVTW
b doors that	QTRSTSURXTR
b doubled the	RUWSUUUTSUT
b doubt .	UUUTUTWUUUT
b down ,	SRSURWSPSUW
b down .	TSSWTRVUSPU
b down @num	SUXSVUTUUVU
b down a	UUVTTUUTWVU
b down and	TSVTUUUTWUT
b down by	WWWSTTUTTWT
b down for	TUSSSVUTTUT
b down from	VTVSTSUWTTU
b down in	RSRVSSTTTVU
b down on	SUVSWSVTUUU
b down the	TSUPRTXRSRS
b down to	VWVRQTTWRSR
b dr .	TOUUQPQRbRO
b draft ,	UUUSSUUSTVT
b draft .	XSTVTVUUUUU
b draft came	SUTTUTUUUUU
b draft i	USWUUUUTTUU
b draft of	VWSUUTUUUUU
b drafts ,	UTVTSTUUSTT
b drafts .	TTWTUUUTVUR
b drafts i	VVTTURUUUTU
b draw the	TUSVWRURUSU
b drawer ,	UTRTWVUSTRT
b drawer .	UTVSUUUSTUT
b drawing .	RSSSUSUUVWT
b drawing and	STWVUUUWUSU
b drawing of	SUUUTTUWTVT
b drawings ,	SUSSUVTSTUU
b drawings .	WWSTSWUUTSU
b drawings i	UUVSSTUTUTT
b dream of	STRTSTUTUSU
b drew for	TUWRTSUSUXU
b drew in	TUWVWTUTUVU
b drew it	SUWWTTUUUSU
b drew me	RUYSUUUTTWU
b drew on	PSVURQUSTZT
b drew the	STSQSRUSSTT
b drew up	XTRUSUUUUTU
b drill you	SUVSTUUWUWU
b drilled me	STRVUUUUTWU
b drink ,	UTWTSUUTTST
b drive .	STSWTUUTTTU
b drive to	TUTYVUUTTUU
b driven to	STXUUTUTSUT
b driver .	RTUVTTTTUTT
b driver will	SUTSTWUSUTU
b drop it	TTWRRSSTUVU
b drop the	SSRVWWTTTTT
b drop you	UURRTWTRTSU
b dropped @num	UTWTTUUTUUU
b dropped from	UUUTUUUUTUT
b drove to	VTVSTTTWSVT
b dry .	TUWSUTTWTVU
b dry and	STRRTUUVTTT
b dry land	STSUSSUTUVU
b due in	USQYTVUQTSV
b due on	SUSUTSUUUUU
b during the	SRWVRSUTSUU
b each .	RTTRTTSSTUT
b each @day	RUXRRTUTTVU
b each @duty	XVRWSQUVVVT
b each @message	UTXUUTUWVTU
b each @num	STVSTSUVTTT
b each @promised	SUXTQYRXRSR
b each @season	SUTVWWTVTSU
b each @sitting	VTSWRQUVTWT
b each and	WXTUUUUSTUU
b each friday	TUTSRQUTUVU
b each meeting	SUUWSQUTUWU
b each month	RUVRVVUTUTU
b each morning	SUVSURTSTWU
b each of	PRXTVVUSSSW
b each one	STVSTSUTTTT
b each other	RTRURSYUQST
b each quarter	TUSVRUTUUTU
b each spring	TUSWWWTVTTU
b each time	SQXTQYRVSSR
b each way	VTSWSVUSTTS
b each week	VUUVUTTSVSU
b ear ,	RUUSTTUWTVS
b ear .	QTTWTRTWSTT
b earlier .	VSRTUTTTSUT
b early ,	TURUTSUTTTU
b early .	RTUUSWURTST
b early @sitting	VTWTTSUUUUT
b early and	SSVWTVUUUSU
b earned me	WUUUUUUTTUT
b ears ,	TTXRTTUTTVT
b ears .	WUVSTTUUUSW
b earth could	RTSTUUUUUUU
b easter ,	VTSWUWUSVSU
b easter .	WURVVWRUURS
b easter @day	SUTSSWUTUTU
b easter i	TUTTUVTTUUU
b easter monday	TUTSSWUTUTU
b easy to	VTTTTSUSTUU
b eat my	SUVVURUUUUU
b effect .	TUVVVSUUUWU
b effect from	RUVTWTUSTWT
b eid i	TUSTTXTSUTU
b eight ,	RTRWWTUSSVU
b eight @duty	WTURTVUUTTT
b eight @sitting	WTURTVUUTTT
b eight months	XTSUTUUUWUT
b eighteen months	TTVRUTUUWWT
b either of	QSRUTTSSWTT
b elected me	SUSXSUUTTTT
b eleven @duty	VWUVUSUTTSS
b eleven @message	VWSRTTUSTTS
b eleven @sitting	WTRWUTUUTUU
b eleven days	VTWSTTUUUST
b eleven minutes	RUVTUUUUUVU
b eleven months	YVQVUTUTUTW
b eleven seconds	STRWTSUVTVT
b eleven times	STSSTTUTTVT
b eleven weeks	VTTVTWUUTTV
b eleven years	RRWSTTUSUVU
b else 's	USRSUTUTTTS
b else ,	STTVTTUTTTU
b else .	UXUTSSTQVVU
b else could	TUXSUSUVUVU
b else would	QSXUTVTSTWT
b elsewhere .	WVRXTSUTSTV
b elsewhere and	UUTWUVTTUUU
b elsewhere for	UWTTUUUUUTU
b email you	TUTWTWUUUST
b emails .	XUTTTUUTTUV
b emptied the	WUUSUTUTTVT
b empty ,	SUWTUUUUUUU
b empty .	WWUQRSUSTUS
b empty chair	VTRVTTUSTVV
b end ,	XVRSTVTVTTT
b end .	VVTUZVTRTUT
b end here	TUTYXRTSTUU
b end i	VVVTTUUUTUU
b end it	STTWYSSTUUU
b end of	UQRXWTRTSQS
b end on	SUXUYVTXUSU
b end our	OTQOaVSPTPT
b end the	TUTSVTUSUUU
b end this	TUUTVTUUUUU
b end to	QTVVSTUWUUT
b end with	RUOVZSTSTRU
b ended in	STWPSUUTTUU
b ended on	SUTSWTUUUUU
b ended the	XWRUUUUTTUT
b ending it	STUVXXUUTTU
b ending our	SUWWXUUTUWU
b ending the	TUQRXUUTURU
b ends ,	TUUUXTUUUUT
b ends .	TUTQTWUUUTU
b ends in	WWTXXWUSTUW
b ends on	STTaZRTVTNT
b ends our	TTTTXTTTUUU
b ends the	TUUWWVUUUUU
b ends this	TUTVWTUTUTU
b ends today	TUSSWSUUUXU
b ends with	RTRSXUUSTSU
b engineer ,	UTSVTSUTVSU
b english ,	STUVUSUWTVU
b english .	SUSSUUUTTUT
b english is	SUVUTUUUSTU
b enjoy every	RSSUUTTYUTR
b enjoy next	SURRSRURTST
b enjoy the	UTRQRSTUTRV
b enjoy your	WUSUUUUTUUW
b enough ,	XXRRTTUWUSU
b enough .	STUSTTUTUTU
b enough for	VXTVTTUTSST
b enough to	VVSUTUTRTRT
b envelope ,	UTRUTSUSTST
b envelope .	STSRSSTSSST
b envelope with	RUSSUTUTTUU
b epiphany ,	TUTUWWUTUTU
b equal opportunities	SSTSTSUTTSU
b error in	VUVSUUUTTUU
b ethics @duty	UUTWUTUWUVT
b ethics form	UUTTUTUWUVT
b euros for	WTQTUTURTUV
b eve of	SSRRWUUSSUS
b even if	XUTUUUURWUS
b even in	RSVTUUTUUVT
b even my	QTTSTTUTWTT
b even on	QTWTUTUTTUS
b even the	UVSQQSUPQTU
b even though	WTVWWTUTTUU
b even when	SVWWVTUTSWT
b evening ,	QSPTQWTRRSS
b evening .	VUQUVSTRVQV
b evening @sitting	SUSWQUUUTTU
b evening at	TUVTWWUUUTU
b evening i	UUSSWUUUUTU
b evening in	STVTUSUWTUU
b evening of	TUSSTVTSUSU
b evening on	TUXUWTUTUWU
b evening school	UUTXUSUUTUU
b evening you	QTXQTTUWTWT
b evenings ,	TURXUVURTTU
b evenings .	STVVVRUUSUS
b evenings are	TURXSTUTTTU
b evenings at	TUUWTSTWTTU
b evenings belong	TUTVUWUTTTU
b evenings in	WUVURRUUUUU
b ever ,	VVWTTSTTTTT
b ever .	XXUVUUUTTWS
b ever @duty	UUUTTTUSUTT
b ever answered	XWRTUTUTUTU
b ever came	SWUVUUUTUWU
b ever good	WWPTUUUTUTU
b ever got	XXQTUUUTUTS
b ever had	RVWTUUUUTUT
b ever made	XYTTUUUUUUT
b ever opened	WWRTUTUTURU
b ever return	RTSUUTUTTUU
b ever since	MQSTSVTRVUR
b ever so	YURTUUTUTQX
b ever too	RRXTUUUUUWU
b every @day	UWZQRVUUVUS
b every @duty	TWWWRRTWQWR
b every @good	TUWSTSUWUTU
b every @message	QPXUVQUTVXS
b every @month	TUTSWVUVUTU
b every @num	TOVTSWTUSRS
b every @promised	VVRTSSTWQVS
b every @sitting	VWURTSTVQUS
b every april	TUTSWVUVUTU
b every blessing	SSPSSSTYTTT
b every day	VWUTURUSSVW
b every door	TWWXUTUWTTT
b every good	UVURTRUVSTT
b every last	WWSTTUUTTUU
b every meeting	VVVUUTTUTUT
b every monday	VWVSTWUVUVT
b every month	VVSVVVUVSWT
b every morning	UTUSUSTWVTT
b every night	STUTTSUVTTU
b every one	TPVPTQTTTTS
b every other	QTSSTQTUTST
b every page	RTVTWTUTWVT
b every second	RTXPRYTVTRT
b every single	bdQSRPRPPQV
b every success	TTQWTRTXTTT
b every sunday	VUXTSWUWWSU
b every ten	TTSXUUUSTSU
b every time	UWTQTSTWSVS
b every tuesday	TUWSTSURTWU
b every two	STSVUVUTTRU
b every week	WRSSSVTRYTS
b every year	RTSQVXURUTU
b everybody in	XXQSUTUUTTV
b everyone i	WTWTSTUTSSU
b everyone in	UUURUTUTUTR
b everyone on	VWXRTTUTVTU
b everyone who	TWRTUUTVUTS
b everything !	UTWTTTUXUTU
b everything ,	UVSQTVUWTTT
b everything .	TVYOUUTVSRU
b everything i	UYXQUVTVQYR
b everything that	UWSWUTUWTVT
b everything you	TWUQSRTURQR
b exactly the	TTTVSSUVUXT
b exactly what	TSTWTUUTTUW
b exam ,	RTRVVTURSWT
b exam .	VUTRTUSRTVS
b exam in	TUVSVRUTTVT
b exam is	SURVUTUTUST
b exam on	UUVVSWUUUVU
b exam results	UUTWTVUTUUU
b exam was	RTVRUTUUTUT
b examiner asked	TVRRUTUTTXU
b except the	WWQSUUUTRTR
b exception .	XXSTUUUSTUS
b excuse me	TURTRTSRTST
b exercise with	RUXSSSUWTXT
b expect a	TSSRRXSURUQ
b expect to	SRRTVVTRTUT
b explain the	UUSSUTUWTVU
b explained the	WURTUTUSUUT
b explains it	WURTUUTSYUT
b eye ,	UUUTUUUSSVW
b eye .	UTUUSSUUSVT
b eye for	TTYTUUUTSUT
b eyes ,	VTUUSUUTTUU
b eyes @weak	RSWRRSURTWU
b eyes closed	TUWSTUUUUUU
b eyes on	SUVTTTUUUUU
b eyes shut	RSWRRSURTWU
b face the	SUYSUUUUUVU
b fail .	YWRUUUUSVUV
b failed because	SURQTTUUUUT
b failed in	STWRUUUUUVU
b failed the	WTUVVTUTTWS
b failed to	WTSWTTUUUTU
b failed us	TUSRTTUTUUU
b fair ,	TRWTTSUVWSV
b fair .	QTSQVSUSTTT
b fair and	SUXRSUUVTUT
b fair in	RUQTSXRPSVU
b fair on	TTRUUWUTTTU
b fair winds	RSQRRRSZRSR
b faith in	RUXUUTUXTST
b fall .	VUSRUTUWWTU
b fall of	TUWUTRUUUVT
b family ,	UUUVUTUUUUU
b family .	SSXWSXTTTRT
b famous network	WUVTUUUTSUW
b far ,	TUXWSSUSUVU
b far .	XTVRUUTUVTW
b far as	USVSVSTRVVS
b far from	RUXVUSUURUS
b far side	TUSVTTVSUTU
b farewell .	TUUVXSUUUUU
b farewell @duty	UUUTXWUUUUU
b farewell @sitting	TUTVZTUSUUU
b farewell on	TUTURXUTUTU
b farm ,	RUVWTUUTUUT
b farm .	XVWSTTUWUTT
b fast ,	STRVTTTVTTU
b father 's	WTWWTRURRSU
b father ,	TTYWUUUVSUT
b father is	TURXSSUUTSU
b fault ,	TVWTSTTTTSS
b fault .	UWRVSVTSSSW
b fault of	STRVTUUUTTT
b favour .	TUTSSSUSVTT
b fear of	SUVVUUUUUUT
b feast of	VVUSTXTTTTT
b february #	UUSSUSUUUVU
b february ,	WTRTTXUSTSS
b february .	UTWQWRTUTUS
b february ?	TUUWRXUUUTU
b february @num	RUSSUUUUUVT
b february and	VTTUWUUUUTU
b february i	TURVSUUUSSU
b feedback ,	XVRTTUUSUTW
b feedback .	WVRUUUUTWUT
b feedback on	TTWVTUUSUWT
b feel @badly	VQUUSPVURUR
b feel @mean	RSQOSRTSTUT
b feel awful	SUSRTSUTTTU
b feel dreadful	STRRSSTSTTT
b feel it	VWRSVVUUUUU
b feel like	STTXUSWWTTT
b feel ready	SUTYSSSTUTT
b feel so	WXTQRTTTTTS
b feel stupid	XTVWTTUUUVU
b feel terrible	SURRTTUSUSU
b feel terribly	TUSWTSTSTST
b feel that	RSTYTVTTTTT
b feel the	RSXQTSTSUTU
b feeling that	TUUVVUUUUUU
b feeling to	UTVRUTUTTUT
b feels @badly	WUSUSSUTTUU
b feels like	WUSVSSUTTUU
b feels odd	SUTWVVUUUSU
b feet ,	TURSTUUUUVU
b feet .	PTUWURTVTUS
b fell asleep	RTSVTTUUTST
b fell in	UTQSUUUSUUT
b fell to	UTRVSTUTTWT
b felt @badly	WTTSTUTTUTT
b ferry ,	WUSTTSUTTTU
b ferry .	QTVSTSUVTTT
b ferry ticket	STTSTVUVUST
b festival i	TUSSTVTSTUU
b field ,	WTTUUVUUTUU
b field .	SSQYRRSRVUT
b field recordings	UUUVVUSSUVU
b field than	SUTVUUUTVTU
b fifty-eight ,	VUUVVTUUUUU
b figures ,	XTSUTTUTRST
b figures and	SUTVTSTTUTU
b figures in	WTSSTXTTUTT
b file .	UWRSUTUTTTS
b filed us	TUSUSSUTURU
b filled in	QTSQSTUTSTT
b final ,	TUUWWTUUUTU
b final .	TUWSSTUSTVT
b final @duty	RTUTWTTSTTT
b final @message	SUVQXVUTTTU
b final @num	STSVVPTTTST
b final @promised	TUSUXUUTUTU
b final @sitting	RTUVWSTSTST
b final call	UUTTWUUUUUU
b final hour	TUWRXTUUUUU
b final lesson	UUTUWTUUUUU
b final meeting	UUUSSTUUUUU
b final one	STSVVPTTTST
b final report	TUTSWVUUUUU
b final session	TUTVVTUTUTU
b final time	UUTUXTUUUUU
b finals ,	UUSYTUTWUTU
b find @num	YURSURUSVSX
b find @promised	SUUWTTUTUUT
b find a	RWSXSUWVSTQ
b find an	TUTUTSVTUTU
b find each	TUTRSSWSUUT
b find it	RUVRUVSSTTT
b find me	SURRTWVVTTT
b find my	TTRUUVTTTSS
b find out	XTRVUUTSWUT
b find that	SUVUVSUUUWU
b find the	RTURRRVVSXR
b find you	WWRWUTUUUTT
b find your	UTSUUVUVTUW
b finding @promised	VUWSTSURUSV
b finding time	VUWSTSURUSV
b finds you	UUTTUTTRTTU
b fine .	STRSTTTTTTT
b finest in	XUWSTUUUTUU
b finish ,	VVSTXRVTTTU
b finish .	VWRUYRSSTTT
b finish at	TUTSWRUUUTU
b finish line	STTVUWTSTUT
b finish my	WUVWVVUTTTU
b finish on	RTWTbVTWTSU
b finish our	TURVWTUSUUU
b finish the	SUSRUUTTUSU
b finish up	UUTSWRUTUUU
b finish with	RUPSZWSSTSU
b finished ,	RUVYWUTTSTT
b finished .	VTRWXSSSSUT
b finished @duty	SURVSUTTUST
b finished @message	SURVSUTTUST
b finished as	UUTSUTUUUUU
b finished my	RUWSSWUUUUU
b finished on	USSWRVUTUTW
b finished report	TUSUMVUTUST
b finished the	TWUURSTTTUT
b finished with	SUYVVUUTWTU
b finishes on	SURYVRUTTRT
b firm .	VTSVUTUTVSU
b firm in	SUSZSRUTRUT
b first ,	ORUSXSTTVWS
b first .	VWSTVPSTQVW
b first :	TUSTSSUUUVT
b first @badly	WURSUUUSURU
b first @day	RTPSVZTRSUU
b first @duty	TRTSOSTURTQ
b first @good	SUXRTSUUTXT
b first @message	SRSVQSTVSUS
b first @num	USXWTVUURWR
b first @promised	RTXUTSURTWT
b first @season	TUVSUSUUUVU
b first @sitting	PSUUQTTPSUS
b first and	VTVOSQUSTWT
b first bad	WURSUUUSURU
b first board	TUSXTWUTUSU
b first boss	SURSTUUTTUU
b first business	TUVWUUUTUUU
b first chapter	TTYSUUUVTTT
b first class	TUUVTUUTTTU
b first contract	VUTQSUUTUUU
b first day	SVVYWSUSTTS
b first draft	TUWQTVUVTTU
b first four	VUVUUTUUUUU
b first friday	UUTRVYUUUTU
b first has	UUWWUUUUUTU
b first honest	SUVSUUUWTVT
b first i	WTRTUUUTUUU
b first in	TUVVSTUUUUU
b first jar	TUVSTWUVUUT
b first lesson	TUSVSWUTUTU
b first meeting	TUTRUSUSUTT
b first monday	TURWRVTTTTU
b first month	QSXQSUTSTXT
b first of	SSTXTQUQRVW
b first on	VUVSSWUTUTU
b first one	STVRRSURTXU
b first page	SUSSTRUUUTU
b first paper	TUSXSRUUUST
b first saturday	UUUSRVUUUTU
b first sunday	TUSQUXUTUVU
b first talk	STWSSSUUUWU
b first ten	VUUUVVUUTTU
b first thing	SUWUTTUUUWU
b first three	UUVWRVUWTTS
b first thursday	UUTRWVUUUUU
b first time	RTYUUTUSUVT
b first to	STVWTUUUUUU
b first week	RTWQSVUTTWU
b first winter	TUVSUSUUUVU
b first year	TTTSSRUUTXS
b fish .	STWRTUURTSU
b fish market	TUTTVSUTTTU
b fishing ,	TUXSTTTVSUT
b fit .	STSTUUUVUUT
b five ,	STUOTUUTSRT
b five .	RTUWSSUSTUR
b five @duty	UTQRUTUTTSV
b five @message	USQRVUUUUST
b five minutes	UUWSVVUUUTT
b five of	SSWSTTUTTUR
b five times	YUUQTTTSTSW
b five were	WTSSTTUTTSS
b five years	QTWVTTUWTTT
b fixed @sitting	TUUUWUWUUUU
b fixed day	TUTRSVUTUUU
b fixed my	STSSRSUTTXS
b flash cards	RUYWTSUWTYT
b flat ,	TUUTVTUVTUU
b flat .	SUSRTUUUSTU
b flood ,	TUTSUUUUUTU
b floor ,	SUTTUUUSSRS
b floor .	QUUSSQTXTTT
b floor in	TSXVTSUUUTU
b fly the	TUTWUWTTTVU
b focus towards	TUTVVTUUUUU
b fois ,	TUWTTUUYTST
b folded into	TUVRSSUUUWU
b folder ,	SSRTTTUUUVU
b folder .	UURTSSTSTTT
b folder and	TUTTTSUVURU
b folder with	SUTSUSUTUSU
b folks at	STWSUTUSVVT
b follow it	RTTWUTUTTUT
b followed me	YVQSUUUSTST
b footnote .	TSTTTUUTUVT
b for #	SURXTTUUTTU
b for ,	VUQYYWUWTTT
b for .	RTRXTUTVSUU
b for :	SUSUTUTTUUR
b for @badly	TSVTTTUWUTU
b for @day	SURURTUTUTT
b for @duty	SWOUUTTPRQQ
b for @good	TUVTUUUUUUU
b for @lack	STUURVTYTTX
b for @message	SVUTSTUVTSR
b for @month	XSUTXQTRTTS
b for @num	URXRVUTWTNS
b for @promised	RVPUUVTSSUS
b for @season	SURRTXUSTVT
b for @sitting	PTUVVTTRTST
b for a	RTVUVUTUPST
b for advice	STRWVWUTTST
b for agreeing	STYTQVUSUXT
b for all	TUZPVWVVROV
b for an	WRTSRPTQSVW
b for and	UTUWWUUSUUU
b for another	VSRRYSTTVTS
b for any	RUXSWTUUUST
b for anyone	WWUTUUUSUUT
b for anything	TTVUUUUVTUT
b for asking	WUSUTTUWUTU
b for being	RTYQSRTZSUR
b for believing	TUWTTSUYURS
b for booking	SUQTUTURUUS
b for both	WTWRWWTTTQT
b for confirming	SUQTTTURUTS
b for doing	SUTQSSUWWST
b for each	PTVTVSSXSWR
b for either	UUTWUUTUUTU
b for eleven	UUVVUTUUUTU
b for every	MQaVRTSYQTR
b for everything	QQcPTNTaSPQ
b for finding	VUWSTSURUSV
b for five	UUWSTTUWTTT
b for forwarding	SUSUUUURUUS
b for four	VTUVUUUWTSS
b for getting	RUTRSSUWUVS
b for good	RTUSYQVQSXR
b for guidance	UUTWTUUUUTU
b for half	WURSSRUTWTU
b for having	RTXQSSTWSUR
b for helping	TUYSQSUXTSU
b for her	XTQSUUUTWUR
b for him	RTTVUTUTVTT
b for how	VUTRTSUTUUS
b for is	QTRXRTUTTTU
b for it	RUbPVKRMPSQ
b for its	SUSRTTTTUTT
b for leaving	RUQUUUUSUUS
b for lending	SUXQTSURUUT
b for less	TSUTTTUWUTU
b for letting	RUSRTSUXUUS
b for life	VUWTUTUSSVU
b for listening	TUXSQSUZUVT
b for lunch	TUSVWWUUUUU
b for making	UTYOQUTUTXT
b for many	RUSUTTUUUTS
b for march	WUTTTRUUUST
b for me	TUSVWWPVUQM
b for mine	UUSSUUUSUUT
b for more	UUVYUSUTTTT
b for most	WUTUVSURTTW
b for moving	SUSXSSURUVT
b for my	TUUSSTSUVUU
b for myself	SUVVVUUSUUU
b for never	VWXTTTUWUVW
b for nine	SUWUUUUUTUT
b for not	TTTTTTUXUTU
b for nothing	TTSUUUUVUTW
b for once	QTTSTTUWUVT
b for one	ORXRSSSOVSR
b for our	STPURRURSST
b for people	WURVSVUTTUW
b for reading	RUTSUSUUUVS
b for real	VWTTTSWVUVV
b for returning	TUSUUTUSUUU
b for sending	SUQUUTUSUUS
b for showing	WUVVSRUVTXX
b for since	SUSWUTUUXUU
b for six	UTVUUTUVUST
b for some	TURTSUSTUTU
b for somebody	SUTUTRTSSUT
b for someone	VWQYRQTSRSW
b for something	TUSTSVUUTSU
b for stopping	TUSSSTUTUTT
b for sure	TUTSSSXTUUT
b for taking	SUXSSSUXUXS
b for teaching	UTWSQVTVSXV
b for telling	QTbUVUUTTYR
b for ten	UUUWWTUTTTT
b for that	QQaUNPRNORR
b for the	WSZSTWPVTcX
b for them	TTVTTTTQTWT
b for thinking	TTXPRRUZTRT
b for thirty	STUSTTUTWVT
b for this	QUWVQQUQSSS
b for those	QTaQRRTWTWS
b for three	RTUVRQUTTVS
b for treating	SUXTTTUXUST
b for twelve	UUTWWTUTSUU
b for twenty	VSSRTTUTVUU
b for two	UUQVRUTYQTQ
b for us	PTTWXQVTRTR
b for voice	TUTSSXTUUTU
b for want	VVSSUTUUTUT
b for was	WSSTUUUTTUS
b for weeks	UURSTUUTUSU
b for what	OWUUTRUXTUR
b for which	VTUXSRTTSTS
b for word	QTZSUTUTTUT
b for you	UTPQPYUWUPV
b for your	UMRTTURWPPT
b for yours	SUVSUUUUSUT
b for ¤	WUXSUUUUTYV
b forecast .	RTXSTTUVTUT
b forget .	VTVWSTUXSVU
b forget it	SUXRTTSVUVU
b forget to	VWQSUSXTTUU
b forgive me	SRMQOPPPTRV
b forgive the	SUTSTUUVUUS
b forgot our	VTTTTTTUUUT
b forgot the	QTUSTUUTSTS
b forgot to	QTSSTUUUTUU
b form ,	TTQRSTTTVUT
b form .	TUVUVRWRSTT
b form and	VUSUUUUTUTT
b form for	RUVRTSUSSVT
b form had	STTTUTUUTTU
b form i	TWVRTUUTTUT
b form is	RUTTTUTTUUU
b form of	VTURUTTTUST
b form that	SUVWUTUTUWU
b form to	UUTSTTUTSUT
b form you	SUWSUUUWUWU
b formal @num	TUTTVVUUUTU
b formal one	TUTTVVUUUTU
b fortnight .	VUSUUTUUVUT
b fortnightly @duty	SUVSVTUTUTU
b fortnightly @sitting	SUWSSUUTUTU
b forty ,	SUWVWTUUTUT
b forty @message	WTRTUTUTUWU
b forty loaves	USRSUUUSSWT
b forty minutes	VTUSTVUQSVW
b forty years	SVRVTTUSWUW
b forward the	RUTSTVUSSST
b forward to	RTTURUVZTVT
b forwarding the	SUSUUUURUUS
b found @num	QTSVSRUSSXT
b found a	RTPXSRTRQRS
b found an	RRXWUWUTTVT
b found for	SUVUUTUSTVT
b found in	WUWRUSUTWTU
b found it	YVQTUUUUTUW
b found me	TSXXTSUWSWS
b found my	QTYUVWUVTWV
b found out	YTRRTTUUTVT
b found that	WUSSUUUUTTU
b found the	SRRVRRUQTVU
b foundry .	TUTRUWUTUVU
b foundry and	WUURTSUSTTU
b four ,	TTUUSTUTTTT
b four .	TSQUXSTQRUR
b four @day	WUSRTTUTUTV
b four @duty	TSVTRRUSSWW
b four @message	USPQSSUSTVT
b four @sitting	UTXTRVUSTUW
b four days	UUTWUSUUTST
b four hundred	STVVSTUTVVR
b four in	WURXTTUUUSU
b four lessons	VUWTTTUTUVU
b four letters	VURTSTUTUWU
b four meetings	UUVWTTUUTTW
b four mondays	VUSSTUUUUUV
b four of	USRSUTUUTWT
b four reminders	VUTTUUUTUTT
b four seasons	VWWWUUUWUSU
b four times	UUWPSUUSTSR
b four took	VTSTUTUUUST
b four years	VUWSTUURSVT
b fourteen months	SWVVWTUTRTT
b fourth floor	STTTTSUUUUT
b framed in	RTWWQVTTSTT
b free .	QUWRTSUSTTS
b free @duty	SUSXSSUTTTU
b free @sitting	RTRYSRTSTTS
b free hour	SUSXSSUTTTU
b free of	TURWTVTWTST
b free on	WUTRSWUSRTW
b friday 's	STRUXWVSTTU
b friday ,	TSUWUVUVTRT
b friday .	TSUVWUTUTTS
b friday ?	RUSUXQTTUTT
b friday @duty	WXRTSXUUUUU
b friday @message	SUSWTWUUUUU
b friday @sitting	XWRUSWUUUUU
b friday and	TTRWUTUUUTU
b friday be	TUTRRVUTUUU
b friday can	TTSWXUTSUTU
b friday i	TUSUSTSTUVU
b friday in	TUSSTVUTTUU
b friday is	VTPTTSTQTSU
b friday of	TUTTWTUVUSU
b friday so	TUWXWWUUUVT
b friday the	XTSWSSUTUTU
b friday to	TUSSWVUSUTU
b friday we	UUTSYTUVUUU
b friday will	UUTVVTUWUUU
b fridays ,	UUVUTSURUVT
b fridge .	RTVWSRUSUWT
b friend .	TUVTTUSYTUS
b friends .	SSWSVTVSTUU
b frightened me	STUSUUUTTSU
b from #	RRVXTVUTQUU
b from .	VURWTTUTVUT
b from @day	STRTSUTTWRT
b from @month	SQVZUVTNRTS
b from @num	TTTWTUSWOTT
b from @promised	SUSSSRWRTUT
b from @season	RUUYWPURRTT
b from a	XUTPUVSUSUO
b from all	TUXTUTTXUSU
b from an	VSTUTRUTVVU
b from any	WSUVWSUSTTU
b from april	RUUVSUTTUTT
b from august	RUSXXSUTTSS
b from autumn	SUTYTSUTTUU
b from both	SURSTSUWUUU
b from each	TUTUTVVWUUU
b from february	SUVTTWUTTVU
b from here	RSQUQRSQUSV
b from it	TTTTURTSTVT
b from january	RUSTWRTTSTU
b from july	TUTXTSUTUUU
b from june	VUVWRVUSVRT
b from lent	UUTXWTUTTUT
b from march	VUSQTVUSUVW
b from may	TTVXURTSSTS
b from me	LRPNSYYUPSN
b from monday	STRUSUTTWRT
b from my	TUUPOTVTRRR
b from next	TTTVRUTUUTU
b from november	WTRWSWUUUVU
b from now	OSQWPTPVVPR
b from october	SUTTVRTTTTT
b from one	WVSRUTUTTUT
b from our	RSXUVVSQTUV
b from people	SURVSUSSSST
b from perth	TUSSUUUUTUU
b from september	STSYSUTTTTT
b from somebody	TUSVSSUUUTU
b from someone	QUSXTTUUVTT
b from that	PTUVVRTSSXT
b from the	WPUSVRLXUTT
b from then	STTTSVTTTSU
b from there	QTWQQTVRSTT
b from this	TTRRVTTSTWT
b from those	STPUTTUTSRU
b from time	SUSSSRWRTUT
b from today	TTVRVTUUTVU
b from ward	TUUVUUUVUVU
b from watching	VTSSUTUTTWU
b from weekly	TUUVUSUUUUU
b from you	ZYaKTPVTSVX
b from your	XWQQSVSORUU
b from yours	RTRSUSUUSVT
b front desk	RTQUTVURUST
b front of	XURTRTTVQTQ
b front row	UUSSVWUTUUU
b full ,	UWTVUUUTSUS
b full .	TURVTWUTTVU
b full @promised	TUSYWSTTVTT
b full heart	TUSTUUUWUUU
b full marks	XUTSUTURUUX
b full of	PRXWTUTXTXR
b full time	TUSYWSTTVTT
b full your	RUUQUTURUVU
b further .	TTUTTSSUUUU
b further @duty	QSQXYWRSRST
b further @message	RTTVRVSTSUT
b further @sitting	SURWYVSSTTU
b further contact	STTTSUTUUTU
b further meetings	UUTXXVTUUUU
b further than	TUSVUWUTXTT
b future .	SURSURWTUTT
b gallery in	WUSUTUUUUSU
b game .	TTTVVVUTUUU
b garden ,	TUVSTTUWTTT
b garden .	SUSSWSUTUSU
b garden and	TTRQTTTUUSU
b garden in	UURWTUUXUTU
b gate ,	VTTVVSUUUTU
b gate .	VTPTVVTQTSS
b gate @duty	SUTSSVUUUUU
b gate @message	SUTSSVUUUUU
b gate code	SUTSSVUUUUU
b gate on	RTSSSUUTTST
b gave a	UVWUUUURSUS
b gave for	XUSUUUUTUVU
b gave it	VUUUSUUTTQT
b gave me	TRXUPPRVUUT
b gave my	YTVTUUUSUST
b gave our	WWSRSTUTUSU
b gave the	USQRTSTQSVW
b gave to	SUWTUUUXUSU
b gave up	WRVTVTTWTWS
b generous ,	TSRSTTURTTT
b generous @duty	VUURUUUSUTV
b generous of	WVUWTVUQTRW
b generous with	SUYTUUUVUSU
b gentle @season	STSRUSTUTTT
b gentle winter	TTTSUTTWTUT
b gently ,	YUSSTTTVTUU
b get .	UUSVTTUWUTT
b get @num	TTSXTTTTTUV
b get a	RSRSRXUQURU
b get from	USSRUUUUVVU
b get here	TUYSQSUXTSU
b get in	RTSRRTTTUTU
b get my	WUTVVUUTWSU
b get off	TUSSXTTUTUU
b get the	PTOVRVTQUQS
b get up	YTTUUUTTTUX
b get well	STRSVTSWSUT
b gets a	UWRTUTUTUUW
b getting me	SUXSSSUXUVS
b getting to	WUSSTUUTTTT
b ghent ,	VUTSUTUTTVS
b gift ,	XTVTUUUSTUV
b gift .	SUVSUVUUUTT
b gift it	SUWWTSUWUUS
b give ,	SUTWTTUTSTU
b give .	STWTTTTUTTT
b give @num	QUUTTTTTWST
b give it	TUTUTVUSTTT
b give me	TUTURUUXTRU
b give my	WUQSUUTXTUW
b give one	SUSTTTUUUST
b give the	TTSUTUUSSWS
b give up	RSVSSVUTUUU
b give you	VTTTTPXUUWT
b given ,	RTYTUUUTUST
b given .	XTRUUUUUUUT
b given a	VTRXVUUSSTT
b given back	TUSTVUUUUST
b given me	PTZUOPUUUQR
b given the	WTRWUTUTVUX
b given to	YTUSTUUSSTT
b given up	SUVWTTUXTTT
b gives every	RTTWUSUTSUT
b gives me	VSSUUUUSVTW
b gives you	UURRUVUVVTU
b giving up	QTTXQPSTVQS
b glad i	SUYRSRTWTRT
b glad if	SUSQWRWTUTU
b glad of	WUSQSWUUTXT
b glad that	RTWPXSUXUTU
b glad to	STSXQXVPTQV
b gladly .	TUSSTSTTUVT
b glance at	TTYSTTUUVUT
b glass ,	VTSWTTUSUUU
b glass .	TUVWTTTVTSU
b glove box	UUSSTTUUUSU
b go ,	UTTUVSTRTWU
b go .	VTVXSVVTTST
b go and	VUWRVSUSTST
b go back	VWQXXQSPTUT
b go from	SUTUUTUUWUU
b go home	VTYUTSUUTSU
b go in	TURRTSUVTVT
b go into	WWSTTTTTTTU
b go on	PSRTRTVPUQT
b go over	UUTRTVUTUTU
b go quiet	TUSSTWWSUVU
b go through	SUUTSVURSUT
b go to	NRSUQQTSWQS
b go well	RTVQRSRaRTR
b go with	VTQTWRTVSVU
b goal ,	TUTZXWUTTTT
b goal has	UUTXSRUUTTU
b goal is	STVXTVUTUUU
b goal we	SUSXSUTTUST
b goat .	RTTSSSTTTUT
b goats ,	UTVSUTUVVUT
b goats .	SUTWTUSTTUT
b god @good	SSTQSRUZSRS
b god @promised	TTSVUUUSSTU
b god bless	SSTQSRVZSRS
b god continue	UUSUTTUVUTU
b god for	TUWVUTUTUTU
b god give	STUTUTUXSUU
b god help	TTSVUUUSSTU
b god keep	STOSTSSZTST
b god reward	SSXTTSTUSST
b god willing	UUSRTUWSTTU
b goes .	TUSSRRRTUSU
b goes back	RTVTWTUTUTU
b goes into	RTRTTWUSTSU
b goes on	TUWRUWWTTRU
b goes through	SURRTVUTSST
b goes to	RSPUVXTQROV
b goes up	TUQTSVUSUUT
b going ,	RUTYTSUWSVT
b going .	SUVWTSUUTSU
b going back	SUTYTSTTUUU
b going for	UUTWWTUTVUU
b going into	SUSYUQSSSST
b going on	RUSVSTUTSTU
b going over	SUSXRSTSSTT
b going to	XUORWWSOVQU
b gold ,	TTYRTSUWSYT
b gone ,	WTWTUTUUUTU
b gone .	XSQQSSUVSRS
b gone by	TVUSVTUTWTV
b gone over	TURXSTUTVSU
b gone to	VTSSTTUUSTU
b good ,	STVRTSVVWWT
b good .	PSXTVUSRSVR
b good @duty	SQXVWTUTURW
b good @good	QRSVQRRaRSO
b good @num	STRVTUUUTTU
b good @promised	OQVUSSUSSSR
b good @season	TUQLRPUXTST
b good @sitting	SUSSWTUTUTT
b good advice	STVSUUUSUST
b good as	TTTSUTUSUSV
b good at	USRSUUUTTTW
b good autumn	UUSRUTUVUUU
b good care	STQSTTUZTTS
b good company	VUSVUUUXTTU
b good deal	TSUTSSTRVST
b good enough	YYOVTUURTST
b good fishing	TTQRTTTWUTU
b good for	STTTUTUUTVU
b good harvest	UUTRUTUVUTU
b good health	STSOSRSYSST
b good idea	UVWTUSUWTSU
b good in	UTVRUTUWTUT
b good luck	RSQWQSSZSTR
b good mentor	TSWSUUUSUTW
b good news	UTQVUUUTTSU
b good one	STRVTUUUTTU
b good ones	QUXWTUURTTT
b good run	UUSRUTUWTUU
b good season	UUSRUTUVUUU
b good self	WSSTUUUTTUS
b good start	UUVVUTUXUTU
b good summer	TUQOSRUWTUU
b good teacher	RUYSTTURSUU
b good things	TTSSTTUXTTT
b good time	PSSPTTUUSUS
b good to	WRWPSRUVTRW
b good winter	UUVSUTUVUTU
b good wish	TUUSTUUWUTT
b good wishes	RTVQSSTXTTS
b good year	RUSRTVUWUUU
b good years	TUWTTUUYUTT
b goodbye .	TUSRXSSTUTU
b goodbye @sitting	UUTVWUUUTTU
b goodbye properly	TUSRSWUTUUU
b goodbye to	SUTUWSUTTUU
b got @badly	UTUUTTUSTSV
b got @lack	YWRRUUUTTUS
b got @num	VTSTTTUTTSW
b got @weak	UUVRUUUTTTV
b got a	VVQUVRTUSQT
b got an	WWTSSTUSSTR
b got as	UTRRTTUUUTW
b got from	VVTQUSURSUR
b got her	XUTSUUUTWUW
b got in	UTVSUUUTTUS
b got into	TUTWUSUUUUU
b got it	QSVRTSURWWT
b got lost	UUVRUUUTTTV
b got me	KPbRVNTWUbQ
b got more	VVUSUUUSSUW
b got my	SUUQVSURSVQ
b got out	TTVSUUUTTVU
b got started	RUUWSSUTURT
b got the	QSXcSUSTQXO
b got there	VTTTUVUUUTU
b got through	UUVUVTUTUVU
b got to	VRRQWTUSUVW
b got us	TUTRSSUVUWU
b got where	RUTXWUUTUTT
b gotten used	UUVWWVUVUSU
b grab a	TTSRRUWSUTT
b grade @num	STWYTUUTTVT
b graduate scheme	UTWYVSUUUSU
b graduates on	TUTYTTUTUSU
b grandchildren ,	TTVSTTTXTTU
b grandchildren .	TUSVTTUSTTU
b grandmother 's	TUUSUUUWSUU
b grandmother ,	UUSSUTUTSVT
b grandson 's	TUVWVUUTTWT
b grant .	VTSTTUUUUST
b grant @duty	VTVWSTUUUTU
b grant @message	WTVWSTUUUTU
b grateful ,	VTYRTUTTTST
b grateful .	TUURTTTRTUT
b grateful as	YUZVUUUSUUS
b grateful for	SSWSTOSYSWW
b grateful than	UUWSSUUXTTU
b grateful to	RUZVTVSXUTT
b gratefully ,	STVRSTSaSST
b gratitude ,	STVQRSSZTSS
b gratitude .	UUXSTUUVUVT
b gratitude and	UURTTUUWUUU
b gratitude for	QTZVUTUXTTS
b gravel .	STWVWSUVTUU
b graz ,	UUWVVTVUTUU
b graz .	RTTUSTTTTUU
b great .	STVSTTTTTTS
b great @duty	TVUTUTUTSTW
b great @promised	VUSUUUTVTSU
b great deal	UTSRTTVUTTV
b great mentor	TVUTUTUTSTW
b greatly valued	TUYQSTURUSU
b green ink	RTXWUTUTUWT
b greet the	TUVSTTTXTTT
b greet you	TURXSXSQTTU
b greetings to	STTRSRUTTRS
b group ,	TTTVVSUSWUU
b group .	SUSURUUUTST
b group in	SUSWVSUTTTU
b guess ,	WUUUUUUUUUU
b guess .	RUVUVTUTUTU
b guess i	TUSTSSUTUTT
b guess what	WUSWTTTUUSU
b guidance ,	RTXSUUUTUTR
b guidance and	TTXPPPTTTRV
b guidance from	SUSXSUTUTTT
b guidance there	UUUVVWUUUUU
b guide .	VUTTWTUTTUW
b guide me	SUTXUUUUWUU
b guilty about	UUSSTUUUUTU
b habit .	TUWWVUUSUUT
b habit of	SSTSRVUWSYR
b had ,	UWVSUXUTUWU
b had .	QSXUWSUVVVS
b had @badly	VWSUUUUUUUT
b had @duty	QSSUTSUUSTU
b had @fail	RTVTUUUTSUT
b had @good	WTRVTSUTSWT
b had @lack	RSSTUSTWRQS
b had @num	RRXPRUUVRTT
b had @promised	RSUTUUUSSUS
b had @weak	WWSTUUUUTUT
b had a	WWSNTPSNTRX
b had agreed	UVVVSRUTTST
b had already	WVQQTSUTSUT
b had asked	WSRRSSUUSWU
b had been	ZQQVRUTRUTP
b had better	TURTUSUUTUU
b had changed	WTRSUUUUUUU
b had closed	VTSTTUUUUUU
b had come	TRUQUVURTTW
b had done	XTVSTUUUUVU
b had dropped	VTRSUTUTUTU
b had ever	UWVSUUUUTVT
b had expected	TSWSUUUUSUT
b had finished	RUWUUUUUVSU
b had given	QTWTUUUUVUT
b had gone	XTRRTTUUTST
b had hoped	WURVUTUSTUT
b had i	TTQQTTUUVUT
b had in	STXQTUUTUTU
b had it	SWTRTTUVXTS
b had its	SUVXSVUUTVU
b had left	WTRTUTUUTTU
b had little	RSVTUUUWUST
b had looked	VUTTUTUUWUU
b had me	PQWTSPTQUZT
b had more	WURSUUURTUU
b had my	VSQTSTUTVUT
b had no	UVUWVUUWSTT
b had not	TPSQSTTSTTS
b had nothing	TTRSTUUSTSU
b had offered	WTRTTUUUTUU
b had one	QTYTUVUTTWU
b had paid	XVRTUUUTSUT
b had passed	YURTUTUUTUT
b had planned	SURXTSUTUSU
b had prepared	VUVTUUUUTUU
b had promised	STSSUUUUSTU
b had put	UVSTUUUUTUU
b had said	TTRWTTUTUTU
b had seen	TUSWTUUSVTU
b had shaken	VTUTUUUUUUU
b had signed	UTWRUUUUVUT
b had started	VSTQWTUTUUU
b had stopped	TRXSSUUTTSU
b had taught	SURVTTUTUWU
b had that	WUTRTTUUUVU
b had the	VURRVPTPTTQ
b had thought	TTRSTTUUUSU
b had time	RSUTUUUSSUS
b had to	ZZSSQPTVTUN
b had told	XRORTTUTSUT
b had two	TUURTTUWTTU
b had understood	VRVTUUUUSUU
b had us	QUVRUUUUTVT
b had with	WUURUUUUTUU
b had written	WUQRUTUUUTT
b had you	QQVVTSTXRSR
b had your	UTTTTTUSSUS
b had ¤	VVRUUUUUUVT
b hail .	VWRUTUUVUUT
b half ,	VUSRUTUVTUU
b half @duty	TTSVTTUWTVU
b half @sitting	TTSVTTUWTVU
b half a	XTTRTSTVUST
b half an	UTSURVUSTUU
b half as	WTVQTSUTWWT
b half hour	TTSVTTUWTVU
b half of	SVXVTXTWUVU
b half past	SURTTSUSUST
b half present	TTSXVSUUUTU
b half the	SSTQRQTQWUR
b hall ,	QTSVTSUUSRT
b hall .	WTUPUSUTVSS
b hall on	WUSWTVUUTTU
b halved my	TUVRTTUTUVU
b hand ,	QVWQSUUSTVT
b hand .	QRXWTTUSTWT
b hand and	QTUTUTUUUVT
b hand in	UUSSXUUSUTU
b hand on	SSWQUSUTTWU
b hand over	UUTUSSUUUUU
b hand was	XTQSUUUSTVT
b handed in	UURVSSUTTUU
b handed me	RRTVTSTRVUW
b handed out	TWSSUUUUUVU
b handed over	XUTSUTUUUTU
b handed you	WWSUUUUSUVU
b handover @message	RTTSUUUWTVT
b hands ,	UTVTVSUWSVU
b hands .	UTQWUQWTSTT
b hands @lack	STXSTUUVSUU
b hands and	QTTVTRSTTVT
b hands for	XWUTTSUUUTT
b hands on	WTVQWRTTSTU
b handwriting .	STWSUTUVTUT
b hang my	VUSVVVUUTUV
b hang out	UUSSRTXSUTU
b hang up	TUSSWSTTTTS
b hangs above	STSRTTUTTVT
b hangs in	VTVTSTUTTWU
b hangs over	STYVTSUTTWT
b happened ,	RTTWTSVTSUT
b happened :	SUUXSSUUUST
b happened in	RTTUSRUTTRT
b happiness and	UUSRUTUVUTU
b happy @season	TUYTTTUXUTU
b happy to	QTXXUWWVTST
b harbour .	RUWSTTUUVSS
b hard for	QUVWUUUTUTR
b hard on	QSXTTTUUSST
b hard to	aUPORRTTRTS
b harvest .	VUVVTXSWTTV
b harvest and	STWXTTUWTUT
b harvest supper	TUTUWTUUUUU
b harvests .	TUSSTWTVTWT
b has @badly	QSWXUUUUTUT
b has @good	SVUTWSTRTWU
b has @lack	WVTUQQSTWRT
b has @num	WSTRTRTRXWS
b has @weak	RSVVUUUTTST
b has a	WQTUUPTOWVU
b has agreed	SUSWUWUTUTU
b has already	RTTSSTUSUUT
b has asked	OTPWRQTRRQR
b has become	QSVWUWUQRVS
b has been	XYTTUTSTQOV
b has begun	SUTWTTTTSSU
b has closed	UUVWVUUTUWU
b has come	UVPWRPVTTRT
b has cost	TUTSUUUTUUT
b has decided	TUSSTWTUUSU
b has done	VSVSTTUUWTT
b has doubled	SUUVTUUWUUU
b has earned	WUSSUTUTTUU
b has ever	WXWSTUUWSUT
b has fed	TTWSUTUVUVT
b has forty	RUSXUTUTWUU
b has found	RTSURSTSRRT
b has given	SUSTSSUTUSU
b has gone	SSSVSSTSRST
b has had	WVTVRUUTRWW
b has halved	TUWTTUUSUVU
b has happened	STUWRSUUUSU
b has its	RUUWWSUTRSU
b has kept	QSWSUUUTVVS
b has made	VRQXTSTRRQS
b has me	RTVXSWUTTST
b has meant	SUTRUUUTUTT
b has more	VTVSTUUTUVT
b has moved	SURYVTTTRTT
b has my	STUUUTUWTTU
b has never	XWTSTUUVVSU
b has no	SSQTTTUSVSS
b has not	VTVSRSSSUSR
b has now	RURWTTUTSTW
b has offered	VTRSTSTTWRT
b has paid	WUUUVUUSTTT
b has passed	SUTSUUUTUUT
b has put	SUSVUUUUSSW
b has run	WURVSUUUVUU
b has saved	RUZQTTUTTWS
b has served	RTWSTUUSSVT
b has settled	RTQSSTXSUVT
b has stayed	QRWUUTTUSVT
b has stopped	TUVWVUUTTSU
b has swallowed	UUSWRTUSTSU
b has taken	PSQaVRWRUUT
b has the	ORVRRRTQVVQ
b has this	UUTWSUUTUTU
b has to	STZWVPSUQUU
b has told	RTSVUTUTTST
b has turned	STRTTTUTSSU
b has two	RTQTTSUSXST
b has us	TUUTTTVUUTU
b has your	TSWUSWUVRWT
b hat .	STWSSSTSTSU
b hat off	SUYTTSUXUUT
b hate me	UUTSTUTTUTU
b hats off	VTXSTSURTWV
b have .	RTUTRQVVVTQ
b have @badly	UWQSUTTRVRR
b have @day	TURSUUTUUVU
b have @duty	XXRWTWUTSVV
b have @fail	TWRRTTTTTST
b have @good	aWSURUTRXRW
b have @lack	VWUUOTWVTWU
b have @num	TQSWUUTRWTS
b have @promised	XWQVSWUSTUV
b have @sitting	WUSRRXWTUTT
b have @thin	UUTRSSUTUSU
b have @weak	UTSUTTTSTTW
b have a	TPURSWTaTQT
b have accepted	WUPXRVUTTTU
b have already	QTWQRSTSSRT
b have always	RRXRUTUVTSU
b have an	SUYVTUTSSSR
b have asked	NUXVPTTPWRS
b have become	VSQUTRSRSSV
b have been	USVTSQPUTRP
b have begun	RTTUTSUTTVS
b have blamed	RTWSSTUTTST
b have blocked	TURTVSUSUUU
b have both	SUSVTUUTUUU
b have bought	RURRUTUTTUU
b have built	USRXUTUTTWW
b have changed	PRPaURRRSRS
b have come	VSWWSUSQVST
b have copied	UUTRSSUTUSU
b have cost	XVRTTTTSSTT
b have cut	UUWSUSUUUVU
b have decided	ORRQWRSQQPR
b have done	RPWXVTSWPRU
b have driven	RTXSUTUTSUT
b have eaten	STSXUUUTTTT
b have ever	XXTUUUTSTUT
b have felt	SUTSTUTTUTU
b have found	QTQaVQTRVSS
b have from	RTYSRUTSSWU
b have given	PSYUPQUWRRR
b have gone	WVQVUSTTVRV
b have good	TURRSUUVUSU
b have got	USPXVSSWRUU
b have gotten	TTVXWVTVSSU
b have greatly	TUWQSSURUSU
b have grown	UTUVWSUVTVW
b have had	XUURWVTUVSU
b have heard	XWTRWVUSVVS
b have helped	WUSSTUTSWST
b have i	STVTUTUTTUT
b have it	VTPQSQUTVTT
b have joined	VUVZVSTSRSU
b have kept	WVQPQVTRSWS
b have known	QSRRTTUSSUT
b have landed	TURVTTUTUTU
b have learned	UVYSQRVWTQX
b have left	SUVVSTUSTTT
b have let	VURRUTTTVSU
b have liked	XTSTTUUUTST
b have lost	RTTUTUUSUTS
b have lunch	UUTRTVWUUTU
b have made	TRSVVSTSUTV
b have managed	UUTRUTTRTTW
b have me	UUUTXUUTSTU
b have meant	RTTTUUUTTTT
b have met	UWSQUTURVVU
b have missed	WUSTTUUTUUW
b have moved	TTSXTUUTSUV
b have my	VRVURXXUTRQ
b have never	WXUWRTSSQRQ
b have news	TTSTTSWUUSU
b have no	RRUVSRTQUUQ
b have not	WVTQQVXWPYX
b have nothing	RUVSSTTWUTS
b have noticed	RUWXTVUUTRU
b have now	TURVVVUUUVU
b have one	UTSTWSTTTUU
b have opened	ZSVTUSUTTUW
b have other	TURYTTTUTUU
b have paid	SUXTSUUUUSU
b have promised	TUTVTSUTUTU
b have put	TUQQSVTRSUQ
b have reached	VTTYTUTWUTU
b have read	WWRVTWUUTVV
b have received	UTTTSSUSSST
b have returned	RUSVTUUTTTT
b have run	TUSXSTTUUSU
b have said	TSRSSTTVURT
b have sat	TURSUUTUUVU
b have saved	WUSTUUUSUVT
b have seen	TSRWTSUSVTT
b have sent	UVPRSSTSSWW
b have shared	WTYQTTUSUTU
b have shown	UURUTUUTSVU
b have signed	PTWVWSUSRTT
b have simply	STTTTTUUUTU
b have since	UTQWSTTTSVT
b have so	VUSSTUUTTUW
b have something	UUSVSSUSUWU
b have started	STQWRVTSVRU
b have stayed	SUUTTUUSWTU
b have stood	TTXSUUUTXUU
b have stopped	PTSRVRUSSXT
b have taken	VURWVRTTUSU
b have taught	XXSTUUUTTTW
b have ten	UUSWTWUUUUU
b have thanked	TUURUUUUTWT
b have that	SURRSRXTUWT
b have the	QPSVUWRRUQQ
b have their	TUTXUSUTUTT
b have therefore	TURSTTUUTTS
b have thought	VTZTSQTSTTT
b have time	XWQVSWUSTUV
b have to	TVRXRPSSPTT
b have told	WQVQRQTUWWQ
b have two	SUSWTRUUUSU
b have understood	TTVWUUUTRTT
b have used	UUUVWSUSUVT
b have warned	XSSTUUUTSUS
b have written	SVURWVUTTST
b have yet	TWWWUTTTTUT
b have you	SUWTTRTUVRS
b have your	RTXRSUUVTSU
b having @good	TUUWUTUSTWU
b having been	VTRVTUUWTTT
b he 'd	WTSSUUUTUUU
b he 's	VTRTSTUTXST
b he at	YUTTTTUTVUX
b he has	QTUVTSURVRR
b he is	UTRSUUUSXUS
b he will	SURTUUTTVST
b head ,	VVTUVTUSSST
b head .	UVUWUUUUWUT
b head @duty	SURUUUUTVTU
b head and	WUQWTTUUVSU
b head is	TUSUTUUUSVU
b head of	QTUSSVTSVVS
b head office	SURUUUUTVTU
b health ,	RTQVUSSYTTT
b health .	TUQUSSTXTST
b health and	TTRTRSSXTST
b health to	STVRTSTUTRT
b hear ,	RUVSUUUWWTS
b hear a	RTYTUSUSSWT
b hear about	RTSSTWTRSST
b hear from	TRNRRUZRWWP
b hear how	QTVWUTVTWUS
b hear it	UVURRURQRTT
b hear me	SUUTUTTWTXT
b hear of	WUTTTSUUTTU
b hear that	UURWVTTTVSW
b hear the	XTRRTTUTSSW
b hear this	VTTUSSUTTUU
b hear you	VSUQSQTQRVU
b hear your	RTXRTQTUTVS
b hear ¤	VUTSUSUTTVT
b heard ,	SUXVSSUTUVU
b heard @lack	WXSTTUUUTST
b heard about	TTRSUTUTSUU
b heard from	WTSTSWUUUTT
b heard it	USVRXSUTSTU
b heard of	VVRUUUUTUUT
b heard that	STSTUUTTYUU
b heard your	TTSSTTUUWWU
b hearing ,	SVTQTTUVTWT
b hearing aids	SUSXTTTTSTT
b hearing i	YSRSTSUTTUT
b heart ,	VSQVSTUUSTS
b heart .	RSWUSSTSTQS
b heart and	TUWUTTUWUTU
b heart for	TUVUUUUSUST
b heart i	TUVSTTUVUTU
b heartfelt @good	RUXSSTTUUSR
b heartfelt gratitude	UUUTTTUSUTU
b heartfelt thanks	RUYTTUTVUSS
b heating in	TUTRUUUTTUU
b held ,	UTVSTTUTTVV
b held it	RRSTUUUWUTU
b held me	RTUTUUUUSSU
b held the	WSUTTSUSSUT
b hello to	UUTTUTUXUUU
b help ,	STVWTSURUVT
b help .	RRZVRTTWTRR
b help and	STWTWTUQUSS
b help me	VXRWWTUUSVT
b help to	UVURTUUTWTS
b help with	UUTWRQUWRUS
b helped .	SUVTTUUUUTT
b helped me	VVVVXVTWWUT
b helping me	TUYRQSUXTTU
b helps ,	RUSWSPSSUSS
b her .	UTUSSSTTVXT
b her @duty	VTSSTTUTUTV
b her @message	XSTRUSUTWTV
b her @num	YUTTUUUUVUW
b her own	XUTUTUURTTW
b her students	TVTSUTUTWTT
b here 's	QTRRSRTZTSS
b here ,	SQTSZSVWUSQ
b here .	VUQWYURSWQS
b here and	RTSSUUVSWUT
b here i	VWQXTTURUWU
b here in	WUYSTSUWVVT
b here is	RURVTRTSTRT
b here it	SURRWUUTTTU
b here on	QTQUTTTRRSS
b heritage day	TUTWVXTTTUU
b high @message	UUVTUWUVUWU
b high note	UUTTUWUUUUU
b him ,	VTQTTSUSWST
b him .	VVSSTTUSYUS
b him a	RUWSUTUTUUS
b him to	TTWWTTUWWTV
b hip is	RTTWVSUTUTU
b hired me	RTSRRUTRSVT
b his @duty	VVSRTTUTWTS
b his mentor	UUTSUUUUVTT
b hold .	SUXSTSUWUUU
b hold a	RUWVSSUTUVU
b hold it	TUSSUTUUUUU
b hold the	STWUUSUSTVT
b hold until	SUTXTVUUUSU
b holds ,	TUWUSWUUTWU
b holds a	TTQSSRTSWTT
b holi ,	SUWUUWTWUUU
b holiday .	TUTTTWUVUTT
b holidays .	VUXWTUUUUST
b home ,	WUVSVVUUTTW
b home .	VVRTRVTVSSS
b home and	SUVVTTUTUTU
b home from	XTVVTTUSTUT
b home i	RURUUWUUTWU
b home to	RTTWTRUWUSU
b home with	UVVVTSUTTUU
b honest ,	VTSVSTUUWVT
b honest @sitting	TUTVUTUWTTU
b honest view	WUTWTUUSUSU
b honour to	SSWTUTUVTTW
b hope .	RTTRSQXRTTT
b hope i	SUSRTSRQTUS
b hope our	TUSSTRWUUTT
b hope that	WUQQSVWVSTR
b hope the	WTUTRURbRRX
b hope this	TUSRRSXRTTT
b hope to	STWTTWVPTTS
b hope we	TURRTRYQUUT
b hope you	QSTURTPTRRR
b hope your	RTUSTWTZTRR
b hoped for	VUSVUUUUTUU
b hoped to	UURWSTUSTUT
b hopefully we	TUTTTTVTUUT
b hospital ,	VTSVSSUUUTU
b hospital .	VTTSUUUWWVS
b hospital in	TUSWTTUTTUU
b hospitals ,	WUUSVUUTVVT
b hospitals and	SUSUWSUUTUU
b hour ,	VXQUVVTSVVR
b hour .	QQVVTRSRPSR
b hour :	RUWRVVUSUVU
b hour a	STWTRSUTSTT
b hour after	TUUTWWUUUUU
b hour and	RTWVWUUTTTT
b hour before	XWRTWUUUTTU
b hour for	QTRWUUUTSST
b hour in	STVWSWUTTVT
b hour is	STSSTTVTTUS
b hour left	RUTYVUUUTTU
b hour of	WXUUSTUUTTU
b hour on	QTSUQTUTSVU
b hour was	SRQRTTUTTST
b hour with	XVSQSSUSUSW
b hour you	TUSTUUUWTVU
b hours ,	TTUWTTUTTTT
b hours .	TVWXTRTVSVS
b hours @badly	SUSWTUUTUUV
b hours each	SUSXTUUUTUT
b hours i	VVSSUVUTUTT
b hours in	STWSWSUTTVT
b hours of	VUTUTUUUUSU
b hours on	STRQRRUTVVS
b hours to	VUSTTUUTUUT
b hours you	QSYOSSUUTVS
b house ,	PSTSVSTWUWS
b house .	SRSTSRTYSVS
b house and	STVSTSUWTTT
b house in	TUVTTVUTUTU
b household .	TUTUTTUXTTT
b how .	UUUWSTUTUUU
b how @good	UVXVSWTVRTX
b how @num	TSVRTWTTSUS
b how a	TSWTTSUTXUS
b how about	SUSUXXUTTVU
b how does	WUUTUTUVUUX
b how full	RUUQUTURUVU
b how generous	WWTWTVUSTRW
b how i	UWUUUTTTPZO
b how it	QTRYQWTSTSS
b how kind	TTVUUSUQTUV
b how long	SUUQTRTSTSS
b how lucky	TUTSUUUTUVT
b how many	TUWSTVTTSUT
b how much	QUWVTTUTUSS
b how the	UUUTSWTWWVW
b how things	TUSRQVTSTST
b how to	WRUVUSSTRXW
b how very	WUTSTSUTTTU
b how well	WUUSUUUTTUV
b how you	URWPRPWOQTV
b hug ,	UUVTUTUVTUU
b hugs and	UTTTTUTWUTU
b human resources	STWTTTSSSWT
b hundred @message	SUWSSUUUUWU
b hundred and	RUTWUUUTTUU
b hundred kilometres	VUTTTTUUTVU
b hundred pages	SUWTSUUTUWU
b hung up	STRSUSUUUWT
b hurt to	YTSWWTTTUTS
b husband 's	STSYUTUTSVT
b i 'd	SSTSVWVUSQV
b i ,	WVPUTTTSUUR
b i .	SSUQRRWSTRU
b i @badly	URSOTPQPRTU
b i @day	XTPPSQTSRST
b i @duty	QUQPSUXOPQO
b i @fail	MRSORRSRRTR
b i @good	VQZYTSOWKUT
b i @lack	RPUSVPRMUUV
b i @mean	QTWUVWUXTST
b i @message	TSSVTVVPQTT
b i @month	UUVVTVWRTTT
b i @promised	QTVQSXTTTVT
b i @season	VUUSTTUTSVU
b i @sitting	RTUTSYTSTWU
b i @weak	WSURRRTSSRU
b i admire	TUVUUUURUUV
b i also	SUXQTVUSUXU
b i always	SUWVVRSRSUS
b i am	SQUXWVTWUSS
b i answer	RTTRUSUTTWU
b i answered	QTRTUUUUUUU
b i apologise	QTPPPRTRTQT
b i apologize	STQQSSUSTST
b i appreciate	PTVTSVTUTVR
b i are	TUUVSTTWTSU
b i arrived	QSWRTVUTSVT
b i ask	PROUUUSUSTT
b i asked	WTWTTVTNWXS
b i became	WTXSSUTTTUU
b i beg	STRSSSUSTST
b i began	WSURSUUTSTT
b i begin	RSZYVQTUSTT
b i believe	UTSRTTTUXVT
b i blame	UURVUTUSUSU
b i blamed	RUVRTSTTUUT
b i bless	SUaRWTUUUUU
b i bought	VTQTUUUTTUT
b i bow	VUYUVTTVUSW
b i bring	RTSSUVUTTSU
b i brought	VVUQTTTSTSS
b i built	TVPTUTUTTWT
b i call	TUSSSYTSUTU
b i came	TVTYTSSQPPU
b i can	RUWVQVTVRWN
b i carried	WSSTUTTSTUS
b i carry	SUXTTSURTUT
b i change	SUSXSSUTTST
b i close	TURSSTUXUTU
b i come	XUUSRUSRRQT
b i could	WWYQQVSVTXU
b i count	WSZRQQSWSUT
b i counted	RUXSUUUUUUU
b i cried	RSVTUTUTTUU
b i cut	SUVUVUUSTWU
b i dared	RTVSUTTTTUT
b i did	VTTSOMRTKXW
b i do	VXVTTPWSRTV
b i draw	UUWTTTUTUWU
b i drove	YURTTSUTUUU
b i ever	UUTXTRTVSUR
b i expect	RUSTVVUSUST
b i expected	XTRSTSSSSVT
b i failed	VSVURTSSTVS
b i feel	JQRVSSTTPNU
b i fell	UTSRTTUTUUU
b i felt	UTVTUUTTTUT
b i filled	STRRSSUTUSU
b i finally	STSSUTUTTWU
b i find	QTVWVRXSSWR
b i first	UTURSTUTUWT
b i followed	WUUTUUUSTUU
b i forgot	QTRRSTUTTTT
b i found	VSPRQQTQQXR
b i gather	WURRSTUTWUX
b i gave	PSSPTSTQSVS
b i get	VTUQVQSRVVS
b i give	TUUUWTUTUVU
b i go	ORUZVPSPVUU
b i got	VUWXQTRPUVU
b i guess	RTRUURSSTST
b i guessed	VUTSTUUUUTU
b i had	RRTVSUQTVSM
b i handed	XWTTUTUSUTU
b i have	MQVXRSPRVWR
b i hear	RVSOSRTUXVR
b i heard	USUQSSTRXVS
b i hid	VTVTUUUTTUU
b i hold	QTXTSRTRTVT
b i hope	OQTTNVWZTOR
b i join	TTTXTSTTTTU
b i just	TUXTRRVRTSU
b i keep	SSVUUUSRSZQ
b i kept	XTQVRRTSSUS
b i kind	UUUXWUUUUUU
b i kiss	SUXSSSUWURU
b i knew	STSWXVURSUT
b i know	RLYRLTSOTXK
b i lack	SURTTTUUSSU
b i land	SUSRTYSTTUU
b i laughed	SUUSSUUTUSU
b i lead	TUTWWVUUTSU
b i learn	VTVaWUTPUTW
b i learned	VSWQQORONZV
b i leave	PSZXQSTWRWT
b i left	WVRNURTUPQQ
b i let	VTPSVRTSTUT
b i like	RTURSSRRTTT
b i live	VUWUUWWWUTT
b i look	UTSXTWVXTWT
b i looked	RSQRTSUSTST
b i lose	SUTTUTUUUVU
b i lost	WTTSSSUSTSV
b i love	WUVVUUUSUUT
b i loved	UVWUUUUTUTU
b i made	VUVXUSTSTXR
b i make	QSTRURUTTSS
b i may	VUWWTTWSTTU
b i mean	QTWUVWUXTST
b i mentioned	UWRTUUUTVUT
b i met	PQTTRQTUVUS
b i might	STRRQVVRTST
b i missed	VTVTTTTTTTS
b i move	SURZSRUTTSU
b i moved	RUTUSRUSSWT
b i must	WVNZSQQRUQU
b i need	UVMcQWPUTOM
b i needed	VUZSSSTUVRP
b i never	QQTQQQSNTUV
b i no	QTXWVTUUSTS
b i notice	UWSWSUTUVUW
b i noticed	RRVQSRTRSTT
b i now	PUYVSSSVWSS
b i often	XUVRTVTRUXU
b i once	QTUQTTUTTVS
b i only	UTVRUSTSVWT
b i open	RTVXUTUVTXS
b i opened	PSRSUSUTUST
b i owe	SSbNRTRUSTQ
b i own	RTVRUTUUTST
b i paid	VSRSTTUSSUS
b i pass	TUUTUTSRUUU
b i passed	VSUaRTRPSXR
b i pay	SUSTTWUTTUU
b i plan	RTRSTSWTTUU
b i planned	RTSRTSTTUUT
b i prefer	QTRXTSTSWTS
b i prize	RSYQTUTSTTT
b i promise	TUSSTTYTTST
b i propose	QTQTXUTRURT
b i put	PTUQQVUSWWT
b i quit	RRRRWTUTUVU
b i raise	SURRTTUXTTT
b i raised	XTTWUTUTTUT
b i rang	XUQSTTUTTVU
b i reach	TUWVVSUWUTU
b i read	TVTOUPTSRQQ
b i really	RTXWTTUVUVS
b i received	WUSUSSTTTTT
b i remain	RTURSSSWTTS
b i remember	VTUPTRUPTWV
b i report	SUTYTRUUUTU
b i rewrote	RUWSTTUVTSU
b i ring	WWSUTWTTUSU
b i run	SUWVTTUSUVU
b i said	TUYSRQTWRXR
b i sail	TUSXTSUUUTU
b i sat	XTPPSQTSRST
b i saw	SQSVSSTVSSQ
b i say	TUVQSSTWRXT
b i see	VTUQUSTXRTX
b i sell	RSWTTTTRUUT
b i send	SUVQRSTUWRT
b i sent	YWRPRSTSRQS
b i set	UTWUVVUWVST
b i shall	RRRSTWXSPSU
b i sharpen	STSRTSUSUVU
b i shift	TUTVVTUUUUU
b i should	RRRVUTRQQVV
b i showed	UTWSTTUTVST
b i signed	WVQQTUUUSST
b i sit	UURVSVTTTUU
b i skipped	VURTUUUUUTU
b i sleep	SUWUSTUSTTT
b i slept	RTSSSTUTTST
b i sold	VTQSTUTTTUT
b i sort	UUURVTUUUUU
b i speak	STYRTUUUTTU
b i spent	WUURTSUSSSS
b i spoke	WURSSTUUTTU
b i stand	QSXZURVRTRT
b i start	RTUWUOTRVVT
b i stay	SUWUUUSXUTT
b i stayed	WSWRSTTSVTU
b i still	OPVSSTSQOZP
b i stood	YTNVSSTRRRR
b i stop	STSVWTUUUTU
b i stopped	XRXSVRSSSUS
b i suggest	STPPVSSRTRT
b i suppose	YTOUTVRQUQY
b i suspect	RTRRTUUUUUT
b i swept	VURSUUUUUVU
b i take	UTXYWOWUSTW
b i talk	STVUVVUTUWU
b i talked	SSTQTTTSSUS
b i teach	RTWSTSUSUWU
b i tell	STVSTSSUSWU
b i thank	WSaSVVTSTTU
b i think	NSSWVROQTRQ
b i thought	RTURTVTSWVT
b i to	VURSTSUTWSU
b i told	UYSPRRTPTUR
b i took	VTRSURTQRQR
b i treasure	VUYRSSURURT
b i trust	VTRRRSWWTUX
b i turn	RUSXRVUSUUT
b i turned	XSTSTTTSTTT
b i understand	USVUWQTPUVS
b i understood	STVSTTUUVTT
b i use	QSYPVSTPTYR
b i used	PSWPRTTPVYR
b i value	QSbSRRTSQTS
b i waited	XRPQSQTRSSV
b i walked	XTQQSRURSUT
b i want	QQQVXUPSTSU
b i wanted	RUVVTSPQQUR
b i was	URRSUUOWTSW
b i watch	RURSTTUUVSU
b i went	QSTPSRTSUSS
b i wept	VUVUUUUTUTU
b i were	UUQTUUUSSVU
b i who	USPTTUUTSUT
b i will	PNQVTdYWSOP
b i wish	SRLXRTSYQMT
b i wonder	SUTQSVUUVTT
b i work	SUVVUUTRRVU
b i would	RNTVVVQTTOL
b i write	PSWVTOTRSWS
b i wrote	XXQQSUTSTQT
b ice ,	TTWUUVUTUVU
b ice is	UUUUTXSSUSU
b idea ,	USURTUUWTWS
b idea .	PTWVTTTSTSS
b idea for	WTUSUTUTUUS
b idea in	VVWUUSURTUS
b idea of	UVVRTSTSTWV
b if #mentor	STRSSTUSTTT
b if @lack	WTSTUSVWQVS
b if @num	XWSUUTSUUTS
b if anyone	RURRTUUTTUT
b if ever	RTSRTTXSRUS
b if i	XSUSURQQVVQ
b if it	PSTUYNPUWWR
b if my	TTWRTSTWWUS
b if not	XTRRWTSTSTU
b if one	XWSVTTTUUTS
b if only	UTURSTWWRVT
b if something	UUVSTUTTTSU
b if that	PUPUSPTVSST
b if the	RSUSTXVSQUQ
b if there	UTUTSRTRRTS
b if this	SURSVSSSTTU
b if we	SURVWTVRUSU
b if you	SQOVVWWUSOO
b if your	XURSTTSSUTV
b ignored @num	RUSSUSUUUVU
b immediate effect	TUVWVSUUUVU
b in #	SPXSOVSTOYT
b in ,	STSSTRTSUWS
b in .	VVSTQPTRVQV
b in @duty	TSVUVTUUSRV
b in @good	UUSSTTTXUUU
b in @lack	WTTTUUUVUUT
b in @message	RTTSTTUXSTW
b in @month	SRUWUaJRLXT
b in @num	XWWURVTPXUT
b in @promised	VRUWUXSUSTW
b in @season	TTUVRUVOPVT
b in [	TUTTSVUUUVU
b in a	VRUTVNVVWTU
b in accounts	RTTTUTUTWUT
b in accra	TSVVSTTSRUS
b in advance	UTRTTVUTTTS
b in advent	VUSWWTWTTTU
b in all	RTVSUWUTRST
b in an	VUQUTSUTWUS
b in another	VTSUTTTTTUT
b in any	RTZSSSUUSSS
b in april	WSUSPTTSSWW
b in at	RURTSUUTTSU
b in august	SSSVVTUUSUV
b in autumn	WVUWTVTSTTU
b in bergen	TSSXUVTWSTS
b in between	XVUVRVUUSRX
b in both	QRQQSTUSSTT
b in cebu	TUTXXUUTUUU
b in chalk	TTUVTTUUUXU
b in confidence	VUVRUTUSUUT
b in contact	RTRRRSWTTTS
b in cork	VURRUVUSTSU
b in cusco	UUVTUWUUTUU
b in dakar	RTWSUVUSTTT
b in december	STSPRWTTUUU
b in delft	TUUUTSUTVVU
b in dhaka	TUUSTUUUTUU
b in doha	SUWVUUUTTUU
b in durban	SUWXUSUUTUU
b in eleven	WUTVUUUTTTW
b in english	STWUUSUWSWU
b in every	UTQTSTTPSYT
b in february	TSVPVUTTSUR
b in five	VTUVTSUUTTT
b in for	RTUVSTUTSSU
b in four	TWRSUTUTTUU
b in fourteen	UXTRSTUTSTT
b in front	XUSTRTTVQTQ
b in full	TUWWTUUSUWU
b in galway	TUUVTRUTTUU
b in gdańsk	UUSTUTUTVUT
b in ghent	TTXUUVUTTXT
b in good	URPUTRTTSTS
b in graz	VSVVUSTTSTS
b in green	RTVVTUUTUWT
b in half	STSWUSUSXTU
b in hanoi	SUVUTSUWSUU
b in his	UTSRUUUSRUV
b in hobart	RTVWUTUVTUU
b in hospital	UUTVVTUWUTT
b in human	TTWTTTTTTWU
b in it	VPUSPQTYUPS
b in its	WTVPTVUQTRW
b in jaipur	UUXTUTUWTUT
b in january	WRVVUWRURQS
b in july	TSPVQVRPSSW
b in june	VRSVUXRUQWW
b in kigali	SUWUUUUUTUU
b in kisumu	TUWWTVUUUTU
b in kraków	RUVVUVUTTUU
b in kumasi	WURTTVTTUUU
b in lagos	TTVWUTWTRUW
b in leeds	WTTUSUTQQUT
b in leipzig	UTUSUTUTVUU
b in lent	TTURUUUTTUT
b in lima	TTUWTWUTTUT
b in lisbon	WSRTTSUVTUU
b in lyon	VURWTSUVWTT
b in march	UQWUWTQSRXV
b in may	UVTTSWPRSWU
b in me	TWXTTRSZRSQ
b in my	PTZRQRPUPWQ
b in myself	VTRUUTTTTSU
b in nairobi	QSWWTWUSSUS
b in nine	VSURUUUTTUU
b in november	QTUUUXSUSWT
b in now	WUTRUWXTUUU
b in oaxaca	UUSVVTUWTUT
b in october	SVTTTWRUSVR
b in on	VTSQTVTVTVT
b in one	VTWWUPUUXRQ
b in ontario	SWVSUUUUWUU
b in our	XURTSSSVUSR
b in particular	UUUWTWUXUWU
b in pencil	VUUTUUUTUUT
b in person	RTUUVRSXTVT
b in perth	RTWWTTUSSWT
b in place	TTSRVRSSTUU
b in porto	UTRRTVTVSUT
b in public	TUUXUTTSSUT
b in pune	XTRVUSTTSUU
b in quito	STXWUTUTTUU
b in recife	RUXTUTUWTUT
b in red	UTTSUSUTTUT
b in reply	WTVTVTUUUSW
b in return	SRVUUUUTUUT
b in room	SUTUUTUTTUS
b in september	USRVQXRPSQS
b in seven	SUSWUSUUTSU
b in spite	WVQUTTUUTUS
b in spring	RTVUQURQSXU
b in such	RUWSTSUSUSR
b in suva	QTYTSUUYRTR
b in tbilisi	STUTUUUVTUT
b in tears	TTWTTUUUXUT
b in ten	USTUUSUUVST
b in that	UYRSQUUVTUU
b in the	TUTRVVPNWUP
b in their	WTTRSUWSTVT
b in them	VUSSTSUTUWU
b in this	VRTORQTRVUR
b in those	QRTRUVSURVS
b in three	TUVVTUUSTSU
b in time	USRXRXTUTUV
b in touch	LRRSTSXPRRQ
b in tromsø	TUUXUQUUSST
b in two	ZXUQWRURVUU
b in ulaanbaatar	RSVUTSTSSUT
b in use	TUUSTTUTUVU
b in valparaíso	UTWSUUWSVUT
b in vienna	STSWTSUSVST
b in view	STRVVTUTTTT
b in week	UUVSUVUTTXV
b in whatever	TUWTUTUWUUU
b in which	WVPSUUUTUWU
b in windhoek	TUXVTUUUTUU
b in winter	VUTUUUUTTTV
b in with	XTTWTTUTWVU
b in writing	UVQTTSTSURT
b in you	XWYOTRSTRRS
b in your	XVUPOTVWMRT
b in {	UUTWSUSTUTU
b inbox .	VSSSTTUVTUV
b included ,	PTWTUUUTVUS
b included .	UTTSTTUTVTS
b including the	STVUTVUTTUU
b indebted to	VTZRTSSUTTT
b inform you	SUUWVYUTUSU
b initials on	RSSSTTUUURU
b ink .	WTVWWSTWUST
b inquiry .	TTUSUTUXVTU
b inside my	STYSTTUTTXT
b inside that	UUTVTTUUTTU
b inside the	QTUUSTTTUWS
b instead ,	UTSVUWUTVTU
b instead .	PTWRTWTUVVT
b instead ?	UUVUTSUUUTU
b instead of	RRUSQTQVVVQ
b institute in	TUSWTRUUTSU
b insurance .	VTRWSSUTTSU
b intend to	STTXTTWSUUT
b interest in	YUUVUTURTWT
b interest to	SUWSUUUTTST
b intern ,	WTUTUUUUWUS
b interrupted me	UWUUUUTSTUT
b interview .	UTXRTTUWUWT
b interview in	QTXUUUUSUUU
b interview tips	VTTTUUUUUUS
b interviews .	TUWRTSUTUWT
b into @num	SVWRVWVTTVT
b into a	VWSQTVSSSXR
b into each	TUWQUSWTUUT
b into me	RTYVTSUTTUT
b into my	WTRSUUUUUVT
b into one	SVTSSSVTTUT
b into that	WTRWTTTUUUU
b into the	WTUUSVSQTXT
b into this	TUVTTTUWUTT
b into your	XTTSSTUSTRS
b introduce me	VTTRTSUSSTT
b introduced me	WXVQTRTTSRT
b introduction to	VUVURTUQTVV
b invite you	SURQSYUSUTU
b invoice ,	USUTUTUUTUV
b invoice for	SURSTSUTSTT
b is #	TUTXTTUTUTU
b is ,	VTUYRRSQVSV
b is .	PSWPURTRRSR
b is :	TTVTVUUUUVU
b is @badly	UTVUUSWSSRR
b is @duty	PSTWRVURRWS
b is @fail	STSVWTUTTUS
b is @good	VXUUSRTWQSU
b is @lack	TUQTOTXMWQL
b is @mean	USRURTUTUTV
b is @message	SURSTWUTUWU
b is @month	WUQRSSUUUUU
b is @num	RUTYRTSTTTP
b is @promised	PSTUWVUSSSS
b is @thin	URRWRRURRRR
b is @weak	WTPURRURVRR
b is a	WLRSMTRTWUX
b is about	RSSVRSUSTQU
b is all	STRWUTUSTTU
b is already	VWWWTUUTSTT
b is always	WXSSUUUUTUS
b is an	UTWUSTUWSST
b is another	TSTWTSUUTTT
b is as	ZYQTUUUTTUW
b is asking	TUWVWUUQTQU
b is at	STQRWRURTRU
b is attached	SUSTTTUTUSU
b is back	SUTSTTUTUVU
b is because	SUVSTUUUUUU
b is behind	STRTVTWTVRU
b is being	PURSSSURVUS
b is better	VUTRTUUTWUT
b is booked	TUSUVRUTTST
b is borrowed	SUWTUUUVUVT
b is called	SUTRUTUUTUU
b is coming	TTRUUVUTTSU
b is complete	TUSXSVTTTSU
b is done	PTQXUUTSSRS
b is dry	SUSSTUUVTTT
b is due	UUSURRUUTRU
b is easy	WTVSUTUVUSU
b is empty	SUQVTSUSURT
b is final	TUQTVSTTTSU
b is finished	VUQWVVUTSTT
b is for	QTRXQUUVVST
b is forever	WYRSUUUSTUS
b is framed	UTTUUVTSTRT
b is from	WTVRTUUUSUT
b is fulfilled	TUVYVTUUUTU
b is full	QTVWRSTWRTT
b is getting	UUSTTVUUTUU
b is going	QTSWVSUTVTT
b is gone	VUVUVTUUTUT
b is good	WUUSUUUWUUU
b is goodbye	TUTRYURTTUT
b is hard	WTVRTTUTSTS
b is help	TUTVTTUUTSU
b is how	VTUPQRUSSVR
b is in	QPOUUSSROTQ
b is it	XUTSTTUUTUT
b is just	VURUUUUUWUT
b is kind	SUWSUSUWUTU
b is knowing	SURRSRURTST
b is me	RTQVXSTSSST
b is mine	QTVWRUUSSVS
b is missing	VTTSSUUUTUT
b is more	XSTTSSTRXRS
b is mostly	TUWUSTUTSSU
b is my	SSTRUWUWSTT
b is needed	RTURTTUUUUT
b is no	UURTSVWRWQR
b is nobody	RTRVTUUUSTU
b is not	UUOSRPWQSTQ
b is nothing	RSSUTTUUTTT
b is now	RUZRUSTUSXT
b is of	VWSRTUUTVTT
b is off	SUSRSXSUTTU
b is on	RQSSQYWQURR
b is one	SSUVRUTWSRS
b is only	VVSVTTUTXST
b is open	STSVTSWTTWT
b is our	USOWbTUWRQT
b is out	OTVVVURQSPS
b is over	PSXZbPVRQUT
b is owed	VUWRUTUUTUU
b is pinned	TUUSSTUUUVU
b is plenty	QSUSRSTTSRV
b is reached	RTUXSUTSTTU
b is right	VWRSSTUTTSU
b is settled	TUSTUTUUTUU
b is shut	SUSVUUUUVUT
b is signed	STSXQUUTTRU
b is simply	RUSWTSUTXTT
b is somebody	RUURQSUTSUT
b is someone	SUSWTTUURUU
b is something	TSVRTTTWWUT
b is still	UPWQTOTVPVR
b is taking	UUTVTTTTUTU
b is that	WVPUUVUWXRV
b is the	TMWUVWPMVXR
b is there	WUSUVRUUTUV
b is therefore	TTVQXTUTUUU
b is time	QTUTXUUTUTS
b is to	QQUUXSTRRVR
b is two	SUVUUUUTVVU
b is under	SUSVTTTTTTT
b is up	TUVVRSTUTTU
b is warm	UUTTTSUWUUU
b is what	QPSYSVTWTVT
b is where	VTSRZSVRRQT
b is why	RSUVUTUTVWS
b is with	RTQWQRURQRT
b is writing	TUXWYSUSUXU
b is written	STWSTTUTTXT
b is wrong	TTTWUUUUUUU
b is you	WSXQSRURUXW
b is your	UUXUQRUUUTQ
b is yours	NQYROXTUPOQ
b it !	QRURSRSTSUT
b it 'd	QTSUSTWRUUS
b it 's	TUUUUWUNTQQ
b it ,	TTTRYOOTQTT
b it .	TUWURQRUQVU
b it :	UTWUSRUWTWS
b it ;	QUWWTTUTUTT
b it ?	SUWURTUUUTU
b it @badly	QSSRSSTVSVT
b it @good	USWTWRTSSWW
b it @lack	PUTSVSTVWUR
b it @month	UUTUTVUUUUU
b it @num	ORTWUWVVRVR
b it @sitting	SUVUUTUSUVU
b it @weak	YTSWWTTSSTS
b it a	UTTTUTSWSUR
b it after	TUTUXTTTUTU
b it again	RTVTTRTUUUU
b it against	SRQTTTUTTUU
b it all	RSVVVQWXSVT
b it and	RQTOSRTRSVT
b it as	TTWVUWUPTUR
b it at	UVRRXRTSSSU
b it back	VSRSSVTTUWU
b it be	VUSSSRUUTUT
b it before	VTURTQTRVUT
b it belongs	TUTWWTUTUVU
b it better	SURSTTTTWTS
b it by	UTVPSQTSSTS
b it came	XQTORSTRTRT
b it comes	RTTSSVUSTST
b it cost	YTQSUSUSUWW
b it daily	SUVTSTTWTUT
b it did	TVSRVSUSSUS
b it does	ORWVQRSURSS
b it down	TUVRTSUTTUU
b it each	UTXSSSTTUTU
b it every	UUWTTTUSUWT
b it first	RTVUUYUTTUT
b it for	QRUVUVTPVXR
b it from	TURPUUVQXRR
b it goes	STUQRTSSTRU
b it got	UVUPUUUWSUV
b it had	VRUQSRUUWRW
b it hangs	RTTWSSTSTXT
b it happened	RTTXSRUTTTT
b it has	VTRTUVSUNOT
b it held	VTVTTUUUUSU
b it helps	QTSUVVRRSRS
b it here	STWUYUSSTUU
b it holds	TSWTUUUSTTU
b it hurt	YTSWWTTSSTS
b it i	QSTTWTTRTST
b it if	UTRSSTVSUUT
b it in	UWSRWSRNVVQ
b it is	WXUYURPTSPT
b it made	QTVTUUUSTUS
b it may	UUTUTVUUUUU
b it might	QTSUVQSWTST
b it more	RUVTTTUXSTT
b it must	VTSRSTTTSTW
b it myself	SUUSTUUWUTT
b it needed	VTTTUUUUTUT
b it now	PTXTSRTXTVT
b it on	RVXTUWTPURS
b it only	RTRSTUUTUVT
b it opens	TUTSTUUTUTU
b it or	SUSTQUTTWTU
b it our	TUTXWSUUUTU
b it out	TUWSTVUTUST
b it over	TTQSUUUWTVU
b it rained	TVRSTTTSTUS
b it round	TURSTUUUUVU
b it saved	RTWUWSUTUXS
b it says	XWRVSVUTTTT
b it seems	UTSVTTUTVST
b it seriously	VSXWSTUXUXU
b it shows	UWRSUTUTWTT
b it so	WTSSUTUVUTU
b it standing	STRSRSTTUTT
b it still	VUURSSTRTWT
b it suits	TUTUVSUTUUU
b it takes	WUWUTSUSTSS
b it that	VTTRUTUTSSW
b it the	USQSRRURWXT
b it there	USQVWQSSTUT
b it till	RUWUUUUUUUU
b it to	TRSTQSSQSUU
b it together	SUWRQRSTUST
b it too	VTRSTTSTTTT
b it took	UQXTSSTVWTW
b it turned	TTSWTSUUUSU
b it turns	WTRXSUUSVRV
b it twice	UTSSTTUSTUT
b it unfinished	RTZVUZTVTWT
b it until	UUSRUVUVUUU
b it up	SSQTTTRTSSV
b it was	RTUTSPSWUVT
b it well	QTVTQSUSUTT
b it went	WUUWRWTSTVT
b it were	STTSSUUTTWU
b it when	WTTSTSUSXTT
b it will	QUUTVTURSWS
b it with	QSRRVRUTQVT
b it without	PSVTVSTWVUS
b it worked	TUSQTUUVUWU
b it works	RUYRSSVTTVS
b it would	XSSUVQWUPRP
b its @duty	RTUTTWUUUUU
b its @good	WUVVTSUSUWS
b its @message	SUSWSWUUUUU
b its @sitting	WUVWWSUTUTT
b its best	RUXSUTUTUWT
b its books	UUTXTSUUUTU
b its close	TUTUWUUUUUU
b its doors	TUSXVTUTUSU
b its end	SURSTSUTUTU
b its first	QTYVTUUSTTS
b its last	TUSYXTUUUSU
b its own	OTPUVQSSQTS
b its subject	UTWSTUUTUVS
b its way	WSSSUUUUTTW
b itself ,	TUTUUTUTUUU
b itself .	VTURSSUSSST
b january #	STUXWVTTUUT
b january ,	STUVTVTRWVT
b january .	WTSVUSURTQT
b january @num	STUXWVTTUUT
b january and	VUSXRTUTUSU
b january i	QUURSTTWTUU
b january is	WUSSSSUUUSU
b january the	RURUUUUSTRU
b january with	TUWSTUUTUVU
b jar is	SURRTRUTURU
b jar of	RSUQUXTVSUR
b job ,	TTWXVUVRRVS
b job .	WSRTRSTUSRU
b job and	TUTXWTUVUUU
b job at	VTTWTUUWSQT
b job done	SUSSUSUSTSU
b job i	WTVVTTSWTTT
b job in	QSWYSRTRSWT
b job is	STVTUUUVUST
b jobs and	TUSWVUUUUSU
b join the	TUWXSSUTUSU
b joined a	UUUVTUUTTTU
b joined the	WTSWTVTTWTT
b joining the	TUTVXUUUUUU
b joke ,	TRUSTUUTTUS
b joy to	STVSTSTTTST
b july ,	TTPTTVUUSSR
b july .	QTVVSVSSTTS
b july and	TUWVVUTWUSU
b july i	TUSUTSUTTTU
b july is	UUURWRUUUUU
b july to	TUTWUVUUUSU
b july we	UUUUVSUUUUU
b june #	SUSWPTTWTQU
b june ,	WSVVSXTUVUW
b june .	VTUWTURSSVU
b june ;	SUSYTWUUUTU
b june ?	WUTTTSUUUUU
b june @duty	SUSRTVUUUUU
b june @num	RUUWPTTWTQT
b june @sitting	TUWRUWUUUUU
b june and	TUTRXVUVUUT
b june be	TUQUWVUWUSU
b june i	UUVUSVUSTRT
b june is	UUTUVVUUUUU
b june our	UUTUVWUUUTU
b june to	TURVVUUUUUU
b june was	RUUVUTUSUWT
b june we	WURRUTUUURU
b june with	TURSVXTUUVU
b juniors .	SUTSUUUSWWT
b jury has	TUTTUXSUUUU
b just ,	STRRUSUSUTT
b just that	TURXUSUUSTU
b just the	RTSRVVUTUTU
b keep #	TUTSXUUTUTU
b keep .	WVVTUUUTTVV
b keep :	TTWURRUSUXU
b keep @good	TUUTTTTXUST
b keep @num	TUTVWWUTUWU
b keep a	RUXVSVUSUVT
b keep for	UUWSUUURUWV
b keep in	RTTUURURTRS
b keep it	STXQWTRUTTT
b keep me	SUSVUSURTTU
b keep our	TUSWSWUTUTU
b keep the	SSUQUTYURTU
b keep thinking	UUWVSUUTUWU
b keep warm	TUUTTTTXUST
b keep well	SUVSTTVZTSS
b keep you	SRMRSTWZSRV
b keep your	URPSSSWWTSS
b keeping a	RUUSTVUSUTS
b keeps me	STUWSRUWTVT
b keeps you	RTSTUTUTWUS
b kept .	XXTTUUUUTUT
b kept @num	SUWSTVUTUWU
b kept every	TSTSTTUUVTU
b kept in	TTWTUUSWTUT
b kept it	RSWSTUUUUVU
b kept me	RVYSTSTVTVT
b kept moving	WTSVSTUUUSU
b kept my	WTSRSTTSTTS
b kept the	TSRPTTTRRUT
b kept us	SSXUUUUUTUU
b kept your	STTSUTUSUXV
b kettle .	STVXTSTTTXT
b key .	TUSSUUUTUUU
b key and	TUWWUTUUSUU
b key hangs	UUSSUTUUUTU
b key is	TUQUSSURTSU
b key to	TSTQRVURSVS
b keys .	XUSSUUUUUUU
b keys to	TVSSTTUTSVS
b kia ora	TTSSTTTVTTT
b kiln ,	TUXSUUUTUUU
b kilos of	STWVUUUUTVT
b kind ,	SWRTTUUVWTT
b kind .	WUWVTUTUUSU
b kind @good	TUUTTTUWUTT
b kind of	SSVVVUSWTVU
b kind regards	TURSSTUSTTT
b kind to	QUSRTRUWUTT
b kind who	SURSUUUTTTU
b kind wishes	TURTTTUWUUU
b kind word	SUWUUUURWUU
b kinder than	STWTUUUVTST
b kinder to	SUUTTUUTVWT
b kindest thing	VTVUUUUVUUV
b kindly ,	VTSUUUUVUUT
b kindly @badly	TUUUVSUUUTU
b kindly @message	TTTUUUUUUUS
b kindly let	TUUUVSUUUTU
b kindly note	TTTUUUUUUUS
b kindness ,	RUUSUUURTST
b kindness .	SUUTTUURUST
b kindness and	TUWTTTUVUTT
b kinds of	STUWTTSTTUT
b kiss the	TUTQTSTYTSU
b kiss your	SUWSSUUUURU
b kitchen ,	VTXTUSUYUVU
b kitchen .	VVQRSRUVURS
b kitchen and	TUTVUVUWUTU
b kitchen of	TUWTUUUUTTU
b kitchen table	STURSQURUYT
b kitchens ,	TUVVTUUUTTU
b knee ,	RUWRUTUUTTU
b knee .	RURWUUUWTTT
b knees ,	TUURTTUWUUT
b knew about	XVSSUTUTRUT
b knew it	URRRTUUTUUU
b knew that	TTSSUUUUTUU
b knew the	TWPSUTUTWTS
b know ,	WTSUSRSTTSS
b know .	UVQUVQSPSRR
b know about	PTZRRRTTSXR
b know from	QRXSTUTSTWS
b know how	QTUXQSWQSUR
b know i	SURVTTTSUTU
b know if	SUSSVSSTUTU
b know in	WTSSWVTTUTU
b know it	TWNOPQWSSTT
b know of	TTXSUUUUTSS
b know that	VVWTVWTXWUW
b know the	USVVWTTRSSV
b know what	SUTSVRSVVQT
b know where	WUUVSSXSTST
b know which	YTQQRVSRWUW
b know why	SSSSUUUUWWU
b know you	XSSTUUUUSUV
b know your	WTRSTVUTSTS
b knowing that	UUWTUTUTTUT
b knowing you	SURRSRURTST
b knows ,	TUUSTTXWTUT
b knows more	SUSTTUUTYTU
b knows that	VTVWTTUTUUT
b knows the	QSVVUSURVTS
b knows why	STSRTTUUWTU
b lab ,	SUVVTTUUTVT
b lab .	UVTXTTUSSUT
b lab in	TUSTVTUUVTU
b label ,	WVSSUUUUUVU
b laboratory ,	TTSVUTUUUUU
b lack of	WSQVUTURUWT
b ladder with	XUSSTTUSTUU
b lake ,	STWSUUUVVTU
b lake .	TURWUSUVUUT
b lamp in	STUTUUUTUUT
b land in	SUSRTYSTTUU
b landed the	WUUVUTUTUSW
b landlord ,	SSSTUUUUTUW
b landlord .	TTWSTSSUTWS
b lands .	UUTSTWSTUTU
b language .	UTWUTUUUUTV
b last ,	PTRSXTWRTUT
b last .	TUNUbTRYSNU
b last ?	TURRXVTRTRU
b last @day	QTTRUUTRTWT
b last @duty	USVUVYQVTRT
b last @message	URXVXXSUSWS
b last @num	TSRUaWQSQVV
b last @promised	PSVTXXTRTTS
b last @season	URSSQQURSXT
b last @sitting	RRTTWZPURPS
b last autumn	WTUURTUTUVU
b last bus	TUTVUUUUUSU
b last call	SUVUYZTSTTT
b last class	UUTUVWTTUTU
b last coffee	TUSUYTUTUSU
b last day	PSVUVTTSTST
b last evening	SUWWXUTSUTU
b last formal	TUTTVVUUUTU
b last friday	TUSVUSUUUSU
b last hour	TUSTVUUUUUU
b last in	UVURRWUTTUU
b last lesson	RTOSXUTUTST
b last lunch	TUTUXYUTUUT
b last meeting	STVUWRTWUTU
b last minute	YXQRSTUSTST
b last monday	UUTQVTUUUTU
b last month	VUTVTWUTTUV
b last morning	TUSUWSUTUTU
b last night	STSQSSUTTUU
b last of	PSWQTUWSTQT
b last one	RUPTbWQSRTS
b last page	OSXWYSUVTWS
b last question	WTVUQSUSUSU
b last regular	SUQVXSUSURT
b last saturday	UUSSTWUTUTU
b last semester	TTSWXSUUUUT
b last session	WUQSRXSSUSU
b last slide	STYWXRTVUWU
b last spring	RTUTTSUSTWU
b last talk	RUSUWUUUTTU
b last three	XSVRTUUUUWW
b last time	RTQRXSUSTTT
b last to	XWTXWTUUUTU
b last tram	TURSUTUTUTU
b last tuesday	TUSRUSUTUWT
b last two	QSRXQRUTTTR
b last walk	UUWVVSUUUUU
b last week	OSUWRUTQRTR
b last winter	RTSSTTUTUWU
b last word	STSSPUSTTUU
b last year	UTTWTUUQUXS
b lasting @good	STXUUUUXUUT
b late ,	VVPQTTTSTRS
b late .	TWTRTSUTUTV
b late @num	SVWUUUUUUUT
b late and	UTWUUTUVUWT
b late because	UVSSUUUTUUT
b late for	SUTUUUUVUUT
b late in	XUSSUWUSUUX
b late to	STSUUUUUUUU
b later ,	SSRTUTXRSSS
b later .	USRRTSWTTWT
b later @duty	SUTRUTWUUUU
b lathe ,	TUUVTTUSUVT
b lathe .	SUXTUUUSUUT
b laugh ,	UUUTUUUTUUT
b laugh .	RTRTUUUTTRU
b laugh at	SURRSSTTTRU
b laughed ,	RTVRTTTTTSU
b laughed at	SRWWUTTTSWT
b laughing .	TUWWWTUTUVU
b launch .	VVTWUTUVUST
b law ,	VTTUTXTTUVV
b law .	QTUUSSTTRTT
b law and	UUTWRRTTTTU
b law for	RTTWTSUTUUT
b lawyer 's	TTWUUUUUUUT
b lawyer .	SUVTTUUTTUS
b lay a	UUVRUTUTSUU
b lay on	WSRWTUUTTUS
b lay the	TUWSUUUUUTU
b lead .	UUURUUUSVUW
b lead a	RTWVSRTTURT
b lead the	TUTWWVUUTSU
b lead toward	TUSWUVUUUWU
b learn ,	TUVWUSUTUVU
b learn .	TWRXSVUTTST
b learn @good	SUXYVUUSSVT
b learn best	SUXYVUUSSVT
b learn better	TUTXVSUUTUU
b learn by	SUVWVVSUUTT
b learn from	TTVWSSSWUUW
b learn it	RUQTSSTTWTT
b learn the	UVUSSRURVXV
b learn to	RVQUUTUTTTS
b learn with	SUSWVTUTTSU
b learned ,	XWQRUTUSTUX
b learned a	VUXRUSTVTVT
b learned from	TSUSSRTSUWU
b learned how	VSTUUUUSUVU
b learned more	QTWSUTUTTVT
b learned so	WSVSTTWRTSW
b learned that	UTSUSTUTTTT
b learned the	WTSQTTUSRXW
b learned to	QUYOSQTUUUV
b learning from	RUSXUUUUWUU
b learning to	SUQXTSTTTST
b lease on	WURSUTUUTVU
b least ,	VWUTUUUTTUW
b least @num	UTXRSSTWTVR
b least of	UVRSUUUTSUT
b least one	UTURSSTWTVS
b leave ,	VURUVWUTTST
b leave a	RTTSUUUUUVU
b leave it	RTQWaRSRSTU
b leave me	SUSUUTTUTUT
b leave my	STRQRTURTTT
b leave the	QQTTQVSTRSS
b leave with	QTZRUSTUSWT
b leaves ,	SUSTUVUUUTU
b leaves at	TUSVWSUTTTU
b leaves me	TUTVTTUTTTU
b leaves the	TTXSUUUSUWU
b leaving from	XTRSTUUTTSU
b leaving the	VUPWUQTQSTS
b lecture ,	TUURTVUUUVU
b lecture is	SUURUTUUUUT
b lecture on	VUYTUUUTUVU
b led to	STXQTRUTUXT
b leeds ,	UUVSUSUUSVT
b leeds .	WUUWUTUUUTU
b left ,	RTWRUTUTSWU
b left .	UTRWTTTTSST
b left @badly	VTSVWUUUTUU
b left @weak	VTSVWUUUTUU
b left a	TURSUTUSTTU
b left alone	VTSVWUUUTUU
b left at	SUXSUTUWSUT
b left hand	PTZRTTUVTTT
b left in	UTQUVSUTXRS
b left it	WTQTUTUTUUW
b left me	aWXUURURSWT
b left on	VTRXRSUTUSU
b left out	YTRUUUUTUUT
b left the	SVSOUSTSRSS
b left to	XTPTUVURRSV
b left with	UTUVSSUSTRU
b left you	RSSUTTUTWTU
b left your	RSWUSUUTTUT
b lending me	SUWRTSUQUUT
b lent ,	WUSVURUUUTU
b lent .	UUTSUWUTTUU
b lent and	SUUSVYUTUUU
b lent me	QQXQSRUSTVS
b lent to	UUTTUUUTTUT
b lent you	VTVTUTUUTUU
b less ,	RUVTVVUUUUU
b less .	UTXSUTUWWTU
b less of	WVQSTSUSTWT
b less than	VSVSTTUVTST
b lesson ,	TSUTYSTVTWU
b lesson .	TTPUWVTRTSS
b lesson @message	WTVXSUUTWVU
b lesson of	TUSSUWUUUUU
b lesson on	QUVRUPUVUVU
b lesson with	RTUSTUUSTVU
b lessons ,	STTRWVXTSVT
b lessons .	VTVWUQRUVTS
b lessons ;	SSVWVVUWUUS
b lessons after	TUTRWTWTUUU
b lessons and	TUUTSWUVTVU
b lessons end	UUTVVUUUUUU
b lessons have	SUVYSSUTTTU
b lessons in	QUUYUSUTTTU
b lessons rest	TUTTSTUUUUU
b lessons to	SUWUWUUSUUU
b lessons until	TUUSTRUUUUU
b lessons were	UUWSUUUSTWT
b lessons with	VUTSTTUWUUU
b lessons you	XUWWTTUUTVU
b let #	UUTWWSUUUUU
b let @day	TUTUTUTUUTU
b let @num	TTRWWSUTSUU
b let a	WWTSTSUSUUW
b let friday	UUTWRSUUUUU
b let go	VTSUVTUTWUU
b let it	TTWVWTTUUUS
b let me	UUVSVVSWTUU
b let our	QUQTSUTSUQT
b let the	TSTUWRSXQVT
b let them	TSVRSSSSTWT
b let this	TUUTQTSTUUU
b let thursday	UUUTVRUVUTU
b let us	NQTVWXYSSPS
b let you	TTUPWWTURST
b letter ,	XVTSTSTRSVW
b letter .	USRTVPTRSRS
b letter @num	SUURSVUUUUU
b letter arrived	TUSTUSUUUST
b letter came	RTRXTTUTUVU
b letter for	TTSRURUTVTS
b letter four	UUUSTVUUUSU
b letter from	XTTRUVUTTUS
b letter i	SUSSXWUTUUU
b letter in	TUWRTSUTSST
b letter is	TTQRUSUTSST
b letter of	TRXSRVUTUVR
b letter that	VUSSTTUTUSW
b letter to	STYVTWUWTXS
b letter was	TTRSUUUUURT
b letter you	TSWWTVUWUWU
b letters ,	TVUSVVTVRUU
b letters .	QSWSTSUTTVT
b letters from	VUVTUUUUUUU
b letting me	RTTRTSUYUSS
b letting you	TUSVTTSSUSU
b level #	USVTUSTSTVS
b level .	TTRUSTTUXSU
b level @num	TSURUSTSUVS
b library .	TURUTVUTTTU
b licence ,	STSWVUUUTSU
b licence .	UUSTUUUUTUT
b licence and	TUWWVUUUUTU
b licence came	SUSXSSUTUVU
b licence in	TUTYVSTTUTU
b licence is	TUTUVVUUUSU
b licence was	VVTWUTUTWUT
b lid on	TUUSWRUUUUU
b lies with	VSSWUTUTTTU
b life ,	WVXRSTVVSVT
b life .	PSRWSQWXTVR
b life to	STURTRSXTST
b lift .	VTQTUTUTWUT
b lift is	SUSSTTUSUST
b light .	UTSRWTUTUVV
b light to	TUUTUSUVTTU
b lighthouse ,	TURWUTUUUUU
b like #	UUWVVSUUUWU
b like ,	WTSVUUUTSUT
b like .	RTTRVSXVSWT
b like @day	SUQSTUTQTST
b like @num	VUVVUSUTVVU
b like a	RUWQPSQRSUT
b like friday	TUSRSWUSUTU
b like i	WUSSUSUTTWU
b like it	QSTURVTSVTT
b like maybe	UUTXUTUWUUU
b like our	RUOUVaTSTTT
b like that	UVTWSRUSSTU
b like the	TTPSUUTRSVW
b like thursday	TUSVVUUSUTU
b like to	PRUTXTVUNPN
b like us	UUQVXWQTSTT
b like wednesday	UUTUVVUUUUU
b like you	TSVVQTSPWTX
b likewise .	TUTSTSVUTUT
b line ,	SVVTSWTRRVT
b line .	PSXVSTTRSVS
b line about	STSRTSUSTYU
b line and	SUSSSTUTTXU
b line at	TUWVVVSTWUU
b line by	RTVWSVUVTVU
b line from	VTPRTVTTVSS
b line in	TUTSSTUSWUT
b line manager	VURUTUTTUUT
b line of	RSWUSUUTTXT
b line that	SVUUTUUUURT
b line under	TUTTXSUUUUU
b line was	SSUSUTUWUWU
b lines ,	SUSSTSUTTUU
b link .	VTQUUTTRUUS
b link up	UUUTTTXUUUT
b lisbon .	TUSUVSUVUTU
b list ,	WVWTRUTUTWV
b list .	TUSTSVSRSVQ
b list for	RUUUWTUTUTU
b list of	RURQXUWUVXS
b list we	TUSYVTUUUUU
b list you	QTXVUSUTTWU
b listen .	WSURYTTSSTS
b listen first	STWUSTUTURT
b listen to	RTSSSSUUUXU
b listened .	QSSTUTUSTWT
b listened to	WXXSTTTWSTS
b listening .	TUXSVRTYURT
b listening to	RUWTSTUXUXT
b lists @num	WTTSTTUTTSS
b little ones	STQSUTUUTVU
b little to	QSYSSUTVTST
b live .	RTVTTVWWUUS
b lives on	TUUVUTUWUVT
b living .	UUTUTTUTTSV
b loaf .	WWUTUTUVTTT
b loan .	SUVSUTUUUVU
b loan @duty	WUVWTVUSUVW
b loan came	QTWWTTUWTST
b loan of	RTXTTTUWUUS
b locked ,	WWRSUUUTUUV
b locked studio	WUSTTUUUUTU
b locker ,	TUTTWTUTUTU
b locker is	TUSWTUUSUTU
b locker key	TUTVTTUUSTU
b lol $	SSTSTSUSWUU
b long ,	QTUQTUVYTTS
b long .	UWTRSRWQSVR
b long @duty	TUUSTUUUUSU
b long @message	TUSSTUUTUSU
b long @month	TUSSTTSXTTT
b long @sitting	RSVPSPSSTUT
b long after	WUXRUTUWTTU
b long ago	WTRSUUUTTUT
b long and	RUQUTSURUUT
b long as	VUXUSWTVUVT
b long before	QTTRTSUVTSU
b long drive	TUTVUUUSTTU
b long it	SUVRTSUSTST
b long life	STUPTRRYTST
b long may	TUSSTTSXTTT
b long session	UUWSTUUUUUU
b long walk	TUTSRQTTTUU
b longer ,	SUUTSVUUTTU
b longer .	RTQVVSTTSSU
b longer speak	TTSSUUUTWUU
b longer than	WURRUTUTUTU
b look ,	USWRTUTRQWV
b look @badly	XTRTUUUSUUW
b look after	VUQRSSSZTST
b look at	XVVSSSRSUVU
b look back	TUVVTWUTUVU
b look elsewhere	UWTTUUUUUTU
b look for	PSOaUSSOPQP
b look forward	STRVSXWYUWU
b look like	XTRTUUUSUUW
b look out	RTURTZSQTTT
b looked at	WTUUTUTRTSS
b looked for	STRRUSUTWUT
b looked up	TTVTUTUTTWU
b looking at	TVWVWTUVTVT
b looking for	PTVYQVSPTRR
b looking forward	TURQSQTXURU
b looks @badly	VTVSTSUTVTV
b looks like	VTVSTSUTVTV
b lose a	WUWSTTUWTWW
b lose my	STRXVUUUUUV
b lose touch	TUSTTTWTUUU
b lost a	VTVVUUUUUUT
b lost in	UUWUUTUTUUS
b lost my	QSUTRTUTTTR
b lost on	WUWTUUUTUTU
b lost the	YTRWUTUTUUS
b lot .	SSWTUUTRTTR
b lot for	XUUUUTUTUVX
b lot from	UTXRUSTWSWT
b lot of	TUTTUWUUUUT
b lot to	QUZWUTTXTTR
b loud ,	SUSWTTTUTUT
b love ,	UTRQSSSPTTS
b love and	TTVWSSTTTTS
b love to	PTPRVWXZTRR
b love you	TUQTUTTWUTT
b lovely ,	XUWSUUUSUTW
b lovely @season	VUSSTSUWTSW
b lovely summer	VUSTUTUVUTW
b lovely to	SURRTTWRTUV
b loyalty ,	VTTTUUUVTUW
b luck !	TUURUUUVUVU
b luck .	TUURTUTXUTT
b luck at	UUUSUTUVUTU
b luck for	WUSWUUURUUV
b luck in	TUSSUUVWUUU
b luck of	STXTUUUUWUU
b luck to	WUQQTTTTTTV
b luck with	STRWQSTXSQR
b lucky to	PTTVTTUUTRT
b lunch ,	UUVPRXTTTUU
b lunch .	WSRUSVVQSTV
b lunch @num	TUTSSSWSUUT
b lunch at	TUTSTWUTUUU
b lunch every	TUSUWWUVUTU
b lunch on	SUPSWWURTQU
b lunch one	TUTSSSWSUUT
b lyon @duty	UUTSUUUTTVT
b lyon in	STTTUTUTTUU
b m .	RTTRTWUVTUT
b ma ,	VTWTUSUUTTU
b ma .	UUUUUUUWUTU
b ma'am ,	VWRTUUUTTUT
b machine .	VUVTTWUSTWT
b machine in	WURTUUUTUUW
b madam ,	VVVTTUUTTUS
b made ,	WTVTUUUTTUS
b made .	SUWSRSUYTWT
b made a	PRXVVUTQRTS
b made in	XTPVUUUTTUT
b made it	WVSWTUUUUWT
b made me	TSVVTSRRQYU
b made my	RTXSUUURTWS
b made the	STVWUTUSWUT
b made up	UTSUWTUTUST
b made us	TUSTUUUUUWU
b made you	QUUTUUUSUUS
b maestro ,	SUXTUUUWTUT
b mail ,	RTSTUTUUUSU
b mail .	SSRRUSUSSTS
b mail you	TUSSTVSSUSU
b make #	UUTSRWUUUTU
b make ,	SUVWTTUUTVU
b make .	WURVUSUUUUU
b make @day	TUWUYaQSUTU
b make @lack	RSTRVRUTUUT
b make @num	UUTSRWUUUTU
b make a	TTRPUQSRSRS
b make friday	UUTUVWUUUUU
b make it	VUSTWSUUUUV
b make me	SRWTUUUTTWT
b make our	UUWTWWUTUTU
b make saturday	UUSRWXSTUUU
b make sense	TUTXWTUWUUU
b make the	RTOVYYRQSQS
b make thursday	UUTSUWTTUUU
b makes a	SUVWVSUWSUU
b makes me	SUUTSTUTTVU
b makes sense	SUSRUSUUTTU
b makes the	TUVRVTUTUVU
b making @promised	TTWSTSUTUYS
b making me	SUYRSWTWUUS
b making room	UUXRSRUWUSU
b making time	TTWSTSUTUYS
b man ,	RTSSUTURUST
b man of	WTSVTUUVTTW
b man who	URWSTTTUTTV
b man with	UTSQTTUSUUS
b manage the	TTTTRSUTTSU
b managed to	XWSQTTTRVSW
b manager and	SUSSTTUTTSU
b manager can	SUSXTUUUXUU
b manager i	URSSUTUUTST
b manual .	TUVSTUUSTST
b many @duty	QUVSSTUWTWS
b many @good	VTVSTTTTTVV
b many @sitting	QUVSSTUWTWS
b many hours	RUVSTTUVTWT
b many more	WUSTSTUTUUW
b many people	QTXSTUUUTUS
b many thanks	VTUTTTTTTVV
b many things	WTRXTTUTUUU
b map ,	RTSVTTTTTSR
b map of	VTWRSRUSTWS
b map you	RTUSTUUTTVU
b maps .	UUVTTTTSUSU
b march #	SURRTVUTUVU
b march ,	XSRTTSUUVTW
b march .	UWUTVVRQSWV
b march ;	VTURTSUUUTT
b march ?	WUSVUXUUURT
b march @num	SURRTVUTUVU
b march and	TUTXRUUTUWT
b march be	TUTSXUUTUSU
b march can	TUSUTUUUUSU
b march i	VUWSSSUTVWU
b march is	TUVVUUUTUUU
b march that	SUVTUTUUUUU
b march to	XUSTUTUTUUW
b march you	RUUSUTUTUVU
b margin @message	VUVUUTUUTUT
b margin of	SUTSUVUTUVU
b mark of	RTVYTUUWSUT
b mark on	WWSTUUUUUUU
b market ,	RSVSVRUSVUU
b market in	TUTVTXUSTUU
b marks ,	RUVSTTUTTWT
b marks .	UTTTUUUUUTW
b marks and	RTVVUUUTUVT
b master 's	STUXWSUSUUS
b masterclass in	YTRRUTTRUTW
b mate 's	SUWRTUUSVXU
b mate ,	XURTUUTUSUW
b mate .	TTRSUUUXUTT
b matter .	SURTSTUSUTU
b matter of	VVTUUWUSTUS
b may #	TUTWWYTSUPT
b may ,	WVTVTUTVRWU
b may .	USTTTUQQSTU
b may ;	TUWUTSUTUVU
b may ?	VUTWSXUTUTU
b may @lack	PTUWTTUXTTS
b may @num	SUTWWXTSUPT
b may and	UVSTUTTQTUS
b may as	UUURVUUUUTU
b may be	UTUUTRVTWVV
b may every	TTWUUSTXUUT
b may god	TTVSSRVVTRT
b may i	TTRTUVQRTRR
b may is	VUSTTSUTUUU
b may it	WUUSSSUWUVT
b may my	TUSWTRUSUTT
b may not	RUVWTUUTTUU
b may our	TURTUTUVTTU
b may put	WUSSTWUTUSU
b may that	RTRSTWUUUST
b may the	NTVPSNRbRQP
b may to	VUTTSYUUUUT
b may we	RUTUSVWVUTU
b may will	TUUVVVUTUUU
b may you	QSQTTVRYSWS
b may your	TSUUTPSWSSU
b maybe ,	TUTWRVUTUTU
b maybe @day	TUUSWUUUUUU
b maybe be	SUTSSWUTUTT
b maybe i	SUTWRRTWUTT
b maybe it	SUTVUTUUUTU
b maybe we	TUSQXRVTUTT
b me !	USSSTTVSTRU
b me #	SUWTUUUVSUT
b me $	RTRWTTTVTUS
b me ,	TRRUSRUQXUU
b me .	RTUWSRVWSST
b me :	RVUXSQUTSTR
b me ;	TUTUWWTVTVT
b me @badly	WUWRSTUTTSU
b me @duty	QRUPTSTRUXV
b me @good	UTVPSRSXTUU
b me @lack	UURWWTTRRSS
b me @num	TRWVRQTQSWQ
b me @sitting	VTUSTTUSTWT
b me @weak	WTVRSTUSTST
b me a	USUXTTUOTWV
b me about	VTSVSVURXXQ
b me after	TTSQWSTUWXT
b me again	VTSTUTTRTTW
b me alone	XUVRSTUTTSU
b me an	SURSUTUVVST
b me and	SUVSQTTYQTP
b me any	WWRSSWWTTTU
b me as	VVUURUUUQQS
b me at	TWTVSTVMTRQ
b me back	PRVUSTTRRVT
b me be	SUTRWTTSTUT
b me before	SRWQSWTUVRT
b me better	WTUVVTUTUVS
b me by	WVQSTUTSRVQ
b me do	TUTSUVUSUWU
b me down	SQWPSVRYSUS
b me feel	WVYVTSTSSWS
b me find	WUVTUUUTVVT
b me finish	XXTWVRUSTUU
b me first	TUSTTRTTVXU
b me for	WQTVSPSQOSV
b me four	VTVRUUUUUWT
b me from	ORRYWQTURTS
b me get	VUXSQSUXTST
b me go	WUXRTWUTURU
b me good	RTXSUWUSTUT
b me got	VVVRTTUVSXT
b me her	SUSTUTUWRSU
b me hold	SUWTUTUTUVU
b me home	VVTSUUUWUSU
b me how	URTUVTTTRYX
b me i	UTSVUUUSTTU
b me if	QTQRTUXVRTS
b me in	VUUVUSQQUUU
b me into	VRUVUSSRVXU
b me is	QTVWXSUVRWT
b me it	VUSUUUUTUVU
b me know	WUQTTSVRTUW
b me luck	TUSSTTUUUUT
b me more	TSWPSSUOTTR
b me my	YTSQRSUUTVW
b me next	SUXSTSUTTST
b me no	RTQVVUUSTSU
b me not	YTQTUUUTTUU
b me nothing	TVXTUUUTUUU
b me of	SRXQUSTQVUS
b me off	STSWXVUQRTS
b me on	WTRVRUVTTYW
b me once	TTUTUVUUUVU
b me one	RUSVSSTTTTT
b me openly	TUXSTRUSUXT
b me or	TUSWUTUTTTU
b me out	WSWQWSTVUVT
b me over	QTRUVRUVWUT
b me play	SUUTUUUTTXT
b me present	RTTVTVUTTVU
b me read	PSTQTTUTTWU
b me say	XUWVVRUXTVT
b me since	WTUNOPUUTTW
b me so	QTSSRSURUTR
b me stand	UUTRUTUUTVU
b me take	RUXRTSTWTXS
b me than	RSUTSTUQWWQ
b me that	RTURVQVVSXR
b me the	VQWRWPRRUUS
b me there	USUVUUUTTUU
b me this	UUTRSRUSUWU
b me through	SUXRTRTUWXP
b me to	QTWTUWOVLaP
b me two	TUXUSSUSTVU
b me under	WUSTTTTTVTW
b me up	TSUQSSXRUVV
b me walk	WUUTUTUTUVU
b me was	WUUQTSUPQRW
b me what	TSYSSRTRVSQ
b me when	QRXQRVWRTUT
b me where	SSTSTUUWUWT
b me which	TTVRSSUVSVS
b me who	UTVSTUUUTVT
b me why	UWVWUTUUVVU
b me will	TUXUTUUTTSU
b me with	VSUXVTUSUXV
b me write	SUURUVUTUXU
b me you	TSUQTTURXUT
b me your	SQVWRQUVURV
b me yours	RSYUUUUTUSU
b me yourself	SUWRSSURUUT
b me ¤	WTPVUSUTTTU
b mean that	TTWVTTUVUUU
b mean to	STVWUVUXUST
b means ,	XVTTUTUUTUV
b means for	TUSTUTUUUTU
b means that	TUTYVUUTUUU
b meant a	UTVTTUUUTSQ
b meant for	XTRTUUUUUUS
b meant it	VTVTTTTTTSU
b meant to	SSRRSSSSTTR
b meantime i	TUUVTTUTTRU
b medicine ,	WUSWSUUTTUU
b meet .	RTVWSTSTTTT
b meet again	RUSURWZQUUS
b meet as	UUTTSWUUTTU
b meet at	TUTSSURUUTU
b meeting ,	UUWUTPTQRUV
b meeting .	UUVSTSSVSVR
b meeting in	TWQVTTUUUST
b meeting of	RTRTVVUTUTT
b meeting on	VUVTZRTPSOW
b meeting to	TTSWUWUUUUT
b meeting with	TUTUSSUSVVU
b meeting you	WURTVSUUUUU
b meetings ,	QTWSTTSWTST
b meetings .	UUOVVUSTTRW
b meetings ;	TWSUTTUTUVT
b meetings @num	VUTXWUUUUUU
b meetings at	SUTTWTUUUTU
b meetings for	TUSTVWTTUUU
b meetings have	TUUXTTTUUTU
b meetings here	SUTVVVTUUUU
b meetings i	VSRUVVUUWUU
b meetings in	VTUVTRUSTWW
b meetings on	UUTVUWUUUUU
b meetings that	TUWWWSUUUWU
b meetings to	TUWUSVUUUWU
b meetings until	TUTTVWUUUUU
b meetings when	SUVVUVUXUSU
b meetings with	SUWUTQUSUUT
b mentee .	QTTTWVTWTTR
b mentee who	UURTUUUWUTU
b mentioned the	SVRSUTUTSTT
b mentor 's	XSQOQTUTQTQ
b mentor ,	SUVVUVUOXTR
b mentor .	TUXPVTUYSTV
b mentor @duty	WUTUWXUUXSU
b mentor @sitting	VUTRVWUUWSU
b mentor about	RUUWSSUTURT
b mentor and	PSUUXTTPRQR
b mentor at	SVSUUTUUUUT
b mentor from	RUSYWSUUSTS
b mentor had	WTRRTUUTVUS
b mentor i	TTVTTWUUVUT
b mentor in	TTTTUSUSRTT
b mentor is	UTSRSTUTWUS
b mentor of	VSVSTSUUSUW
b mentor on	WTQUUTUTVUV
b mentor to	TTWVUTUWSSV
b mentor who	ZXQTVTUTRUV
b mentor with	TTSUSTUTTTU
b mentor you	UWQTUUUSSTV
b mentored by	WSSWSSUTTTV
b mentoring ,	TSWSURUTTPT
b mentoring .	TVQUYQUSTRS
b mentoring @duty	RTUVVVUTSST
b mentoring @sitting	RTUVVUUTSST
b mentoring after	TUUSWVUUUTU
b mentoring arrangement	TUVVVTUUUTU
b mentoring as	TUPWYWUUUQU
b mentoring at	TUTSURUTUUU
b mentoring ends	SUSQWTUTUXU
b mentoring hours	TUTVSVUUUUU
b mentoring is	VTQQWSUTTTW
b mentoring on	TURRTVUUUTU
b mentoring relationship	STRUURUUSTT
b mentoring scheme	SUSXXTUUUTT
b mentoring should	TUSRSUUUUTU
b mentoring to	SUVTVWUUUTU
b mentoring today	TUVUVSUUTWU
b mentoring will	TUSRRSUTTSU
b mentoring with	SUXWWVUUUWU
b mentoring year	UUWXWSUUUVU
b mentorship .	VTUSWSSUTTS
b mentorship is	TTTSXTUUUUU
b mentorship with	TUQSXTUSURU
b menu ,	SUUSUSUTUWU
b menu .	RSSTUTUUTTU
b merry @season	STSTUSUWUUU
b merry christmas	STSTUSUWUUU
b message ,	RTRQVTUTUSS
b message .	VTSRTTUTSRT
b message has	SUTTTUUTUUT
b message of	XVTTTTUUUTU
b message you	SUTWTTVTUTT
b messages .	WXUSVTUUTUT
b messages from	TTTURSUTTUT
b met ,	UUTUUWUTVTU
b met .	UVRWSSTSVST
b met @lack	WWUUTTUSUVU
b met @num	VTWSUTUUUSU
b met a	TUUTUUUSTUT
b met in	RTTRTVSUWUU
b met on	SUSSTUUUUTU
b met you	PRVURRTUTTT
b michaelmas ,	UUUVUTUUUTU
b microphone .	RTSRSSUSUXR
b midnight .	TUTTTTUUUUU
b might ,	TUUTTUUUUUU
b might be	QSTUUTSTTVT
b might have	YVRSTUUSTTT
b might i	SUSRRRTTUTU
b might perhaps	SUTRTRTTUTT
b might sort	TUTRRTTUUTT
b might the	TUUTVTUUUUU
b might we	RUTQSQTTUUU
b mild @season	SUVRURUWSUT
b mild winter	TUWSURUWUUT
b mille fois	TUWTTTTWTVS
b million for	TUWUUTUWUTS
b mind .	UVXRSSURUST
b mind the	SURSTTUWTTT
b mind to	TUSUWTUUUST
b mine 's	RUTVVTUTUUS
b mine ,	OVWVUUTUPUQ
b mine .	TTQRQVTWTUR
b mine and	STXQVVUWSTT
b mine by	QRXTUTUWTUS
b mine can	UUSSUUUTTUU
b mine from	STSWTRUUTTU
b mine has	VVSVTSUTUST
b mine in	VURVSVUUTVU
b mine is	TTSXSSTSTSR
b mine since	UVSUTUUTUTU
b mine that	RUVRTUUTTUT
b mine to	RTQWTRUUTTT
b mine was	VWVRUUUUSTW
b minister 's	UUXTUTUUTUT
b minister .	RRUQTTUTTVT
b ministry 's	RTTRUUUTRUS
b ministry .	SSTUTSUUTVU
b minute .	UVWSSSUVTTV
b minute of	USTTUUUTUUT
b minutes ,	WTVSSUTTTUS
b minutes .	VSTRTVTVRSQ
b minutes @badly	VUSTUTUTUUT
b minutes @mean	VUSTUTUTUUT
b minutes @thin	VUSTUTUTUUT
b minutes @weak	UUSSVTUTUUT
b minutes at	STWTUTUTTWU
b minutes before	RTRVTWUUUUT
b minutes every	TUWSSTUTTTU
b minutes from	WWSTTWUUTST
b minutes in	VTVUVQURTVW
b minutes late	VUSTUTUTUUT
b minutes of	XVPUTTUSVTX
b minutes to	TUTSTRUWUTT
b misprint in	STSTUUUUUUU
b missed @duty	SURTTTUTTUT
b missed @message	STTTTTUUTUT
b missed @promised	UVSTTTUTTUT
b missed @sitting	RRSTTTUUTUT
b missed call	STTTTTUUTUT
b missed the	UTSSTUUTTUS
b missing ,	VUSSTUUUUUU
b missing .	XVRSTUUTTUV
b mistake ,	SUUTUUUXUUU
b mixed up	TUSRTUUTTUT
b mock @duty	RTVXWVUWUXT
b mock interview	RTTTSTUTUWT
b mock interviews	SUYXTTUWUVS
b moment .	STQSSRTSTST
b moment :	UUWUUWURUWU
b moment i	STVRUWUUTUT
b moment that	TUWUUVURUYU
b monday 's	TTRSXSTTTTU
b monday ,	TTQWTXTRRUT
b monday .	OTQWUUTQRTQ
b monday @duty	TUSTVTUTUSU
b monday @sitting	SUSTVWUSUUT
b monday after	VWTQSVUTUUT
b monday and	WUWTSRUTUVU
b monday hour	TUSSUTUTUTU
b monday i	STSVSTTTXVU
b monday in	TUTVTTUUTTU
b monday is	SUTXXRUTUUU
b monday mornings	UUUTUVUTUWU
b monday of	TUSWSVTUUTU
b monday the	STSYURUUTST
b monday to	UUSTTTUUUTU
b mondays ,	SUURRUUUTUU
b mondays .	VUWUSSUTTTU
b mondays with	SUWVVSUUTSU
b money ,	TUXUTUUTWTU
b money .	TTSRRTTTSWT
b money is	SURYTTUTUUT
b month ,	USQSVWTVUUV
b month .	WUSUURRTUTW
b month after	WUXTWSUUTUU
b month and	VUWWUSUUVVU
b month i	WVVWURUSTUU
b month in	STSSUUUUSUU
b month is	SUWVRVUTSWU
b month on	VTRSTTUUUTU
b month to	VWTWUWUUUUT
b month was	TUWUTVUUTVU
b month you	VVWSUSUSTXU
b monthly @duty	USTTWWTRSQU
b monthly @sitting	USTTXWTRSRU
b monthly hour	RUVUWWTUTTU
b monthly meetings	VTTWUTUUUSS
b months ,	SQVVVTTUVVR
b months .	WTQSRVTSSTW
b months did	STTTUTUUTTT
b months i	TURWUTUTUUS
b months of	VSVQSTUWWTR
b more ,	RSUUXTVXRUS
b more .	QQVSWRRVTTR
b more @day	SUVTXWTTUTT
b more @duty	QRPWXWVSTUV
b more @good	QTWPVTUWVUS
b more @message	TTSTURTTUWS
b more @promised	URQQQSSRUTW
b more @sitting	RVPUYXVSRUS
b more about	RTVSTTURTUS
b more aligned	TUTVVTUUUUU
b more at	UUTVUVTTTTU
b more doors	RUTUTTUTXTT
b more experienced	STSUUUTTXTT
b more for	TSTSTUTRYTT
b more from	VSTRTSXRVUR
b more good	SUWSTTUUTTT
b more grateful	SUXSSTUWSRT
b more lesson	TUTTVUTUUUU
b more lessons	RTSVWWWTTVU
b more of	XSQWSSSRUSU
b more often	WTSRTSTURST
b more or	TUTWVUUUUUU
b more sessions	TUUUXTUUUUU
b more than	VTXVROSWWPT
b more time	UTSRQSTSVTS
b more to	RTVRTUUSTST
b more with	TUUVTTUTWTT
b morning ,	VVQVTUTTUUU
b morning .	OSUUWSSUQVR
b morning and	TURSTSUSTTU
b morning at	TUTSSWTTUUU
b morning of	UUVRTRUWTTS
b morning to	STXVTTUTTSU
b morning with	WUURSVUTTTU
b mornings .	VUSSSTUUUUS
b mornings at	VTSVSRUVUTT
b mornings you	UVTUUUUSTVT
b most .	RUXVTVUSTVU
b most @good	PUWUTTUWVVT
b most is	SUWTWTUWUTT
b most of	XPQVTPTWRSV
b most useful	SUYRTTUTTWU
b mostly about	VSSQUUTSTUS
b mother 's	YVVSSWUWRST
b mother ,	STVVWTUUSUU
b mother .	RSTSTVUUTST
b mother in	SUSVVUUUUTT
b mother is	RUSTSRUWUUT
b move ,	TUTRUUUVUUU
b move .	RTUTTVUTUVT
b move from	RTSXRRUTUTT
b move on	TUTSTUUUUTU
b move to	PRVXXPTSSSS
b moved ,	WTSSUTUTTTX
b moved .	STWSUUUTSUS
b moved from	RTRXTSTSSUT
b moved me	VTXSTTUWSTV
b moved my	VUTXTSUTUTU
b moved our	QTSVTUUTSUT
b moved the	RTWVTUUTUUT
b moved to	QTTVVTTSVUS
b moves to	TUTWSSUTTUU
b moving from	TUSWSTTSSTU
b moving into	STRYTYSSRST
b moving our	VTSXRSUTUUU
b moving to	TTRYXOUTWRS
b moving toward	UUTWTTUUUTU
b mr .	VTSPSPQQZST
b mrs .	QRUUSRSUXRQ
b ms .	USVSURSQVUV
b much ,	VUXVTTUUTTU
b much .	VSWTRRSYTVQ
b much @good	QTXSTTTYTVR
b much about	XTVTUUWSTUW
b much as	VWVRRWUVSTT
b much for	YVOTVRTRURY
b much from	RTVTUTURURT
b much gratitude	UUYUTUUWUVT
b much love	TURUUTTXUUT
b much obliged	ORXSTSTWSTP
b much of	TTUTRTUTTVS
b much to	YTWSTSURUSS
b mum 's	TUSVSSUWUSU
b museum .	VURTUTUSTUW
b must @lack	TUTTUUWTUUU
b must be	TSRVUSTRRRW
b must do	TUTTUTVTUUU
b must forgive	XTTTUTTTSTW
b must give	TUTTUTTUTTU
b must have	WSQRTTWSSTW
b must learn	RTRYRTUTSSU
b must not	TUTTUUWTUUU
b must now	VUTWTTTUUUU
b must say	WVSSTTUUSRT
b my @badly	TUUQSSTXSUT
b my @day	WTSURSUQTTS
b my @duty	ZVSURSPQTOV
b my @fail	UUSWTTUTTUT
b my @good	KRVNSQSZSRN
b my @lack	STURUUUSUWS
b my @mean	UUTSUUUVTUS
b my @message	XWRVRTQRRSR
b my @month	WTWSRRUTUVT
b my @num	VVTTSTUWUSU
b my @promised	PPUWURSVSTP
b my @sitting	WWWWVQSUSTP
b my @thin	VUUTUUUTTUT
b my @weak	VURSTTUSTSS
b my accent	VRUWTSTRSXS
b my app	WVQTQTUUTTT
b my application	RUUTUUUWUUS
b my attention	STTXWRUSUTT
b my aunt	SSUURSTVWRS
b my back	QSXTVSUXVVS
b my bad	UTUTTTUUUUS
b my badge	RUQWRTUTUUU
b my bag	VUUSUTUTUUU
b my bench	UUXXVSUWTWU
b my best	RUUTSTTXTUT
b my books	TUTTSUUTUUU
b my boots	STTVUTUTTST
b my bow	STVVVUUTTTU
b my boys	RTTTTTUVTSU
b my bridge	TUVTTUUTTUU
b my brother	VTTQSSURUSS
b my business	VTTQWUUSWWT
b my calendar	RUTTUTUUTUT
b my calls	WXWSUUUTTTT
b my career	VVURRSUWTSW
b my chair	SUTQTTTVUUT
b my chapter	WWQRTVUSUUU
b my check	VTSWWTUTURU
b my check-in	VWRQRSUTTRU
b my children	RUVWUTUVUUU
b my clients	TTUSTWUSTWV
b my code	RURUTTUUUVU
b my company	VWRVUUUTTUT
b my compliments	WSSTTUUVUUX
b my confidence	WTTTUUURTUT
b my contract	TTUVRTUTRSV
b my copy	SUVTUTUUUVU
b my corner	VUUWUTUVUSU
b my count	UTWTVTUVTSU
b my course	VUVRUWURUTW
b my cousin	TTRTSRTVVTT
b my cv	TVXRTSURTSU
b my dad	UVRVSUUTUUT
b my data	YTRSWSUSTVT
b my daughter	VUVUWTUWSUT
b my days	SUUYSRUWTSU
b my decision	QSQRVSSRUTR
b my defence	USVTUWUVSUS
b my degree	TTSWXRUTUTT
b my desk	RSUVSSUSRXT
b my diary	YUQSSUUTUUU
b my diploma	WTTVUUUTUUU
b my dissertation	WUTRUUUTTVW
b my doctor	STSWSSUTTSU
b my door	STSRUUXRTUT
b my draft	XSRUTTUUTUS
b my drafts	SSXTUUUTVUU
b my drawer	STVUWTUTTSU
b my drawings	VWTSUUTRUUT
b my ear	RTWTSVUTUUU
b my ears	USUUUTURUVW
b my elbow	UTSSTTUUTST
b my emails	VUVSTUUTVTS
b my english	QTUSSSTURWT
b my evenings	QTSUSSUSSRT
b my exam	UUYQTUUTSVV
b my exams	SURXSTUSUVT
b my eyes	RTWRTRUSTXU
b my face	TVXTUTUUUVU
b my family	QSWVSWTVTUT
b my father	SRUWQPSTTSR
b my fault	TVRSSTUTTUS
b my fear	SUVVUUUTUUT
b my feet	RTUWVTTSTUT
b my figures	WTRTUTUTTUU
b my file	XWSSUTUUTUT
b my finals	UUTXUTTWUUU
b my firm	RTSXUTUTSUT
b my first	RORSWYRTRWO
b my floor	TUUVTTUTTSU
b my focus	TUTVVTUUUUU
b my folder	USRUUTUTUWU
b my four	SUSWUTUUTST
b my fridge	RTWSTSUSUWT
b my girls	STVUTTUTTWU
b my goal	RTRWTWTWTST
b my goals	VWTYUUTUUUT
b my graduation	RUVWTWUWUUV
b my grandfather	TUSSTUUTTUU
b my grandmother	TSSSSTTUQVS
b my grandson	TUTWVTUSTTU
b my grant	SUWVUTUTUVT
b my gratitude	RUVSTUUVTSS
b my hand	VVVTSRURSTT
b my hands	WTTUURUUVUT
b my handwriting	RTRTUUUSSTT
b my hat	STVTTSTXTWT
b my head	RVXUSSUTPUS
b my hearing	SVSXUTUUSTT
b my heart	STVSSSUYTRT
b my heartfelt	RUZSTTTUUSS
b my husband	UTQTTVUSWTS
b my idea	XTPTUTUTUUS
b my initials	VWSSTTUTUUU
b my japanese	UTWTUSUTTUT
b my job	XTQWSSUSTTW
b my juniors	SUTVTTUTTVU
b my kitchen	VVSRUSUVSVU
b my knee	VTQWUUUTVTS
b my knees	TTSYWSUUTST
b my landlord	USVRSSTRWXW
b my laptop	SUTRTRUUTUT
b my last	TQRVYPTNRUR
b my lasting	STXUUUUXUUT
b my late	WUQTUUUTTUT
b my left	RTYRSTUSTVU
b my lesson	XWRSTUURWUS
b my lessons	SUVWWTUSUTU
b my letter	RTTSUTUVUUU
b my letters	RRUVTSTTTTU
b my licence	XUTSTUUUVUT
b my life	UVUWSSVXTWR
b my line	UTTWTUUTSUU
b my little	RUVSUUUUUWT
b my locker	SUVWSTUTTST
b my logbook	STTTTTUSTUU
b my love	UUXTTUUVUTU
b my manager	XTWTTTUSTVU
b my manuscript	XUUSUUUTSTT
b my marks	TTVRUTUTSUT
b my mentor	aQRNUTUWWTS
b my mentoring	WVSSSTUUURT
b my menu	STXUUTUTUVU
b my mind	STUUWTUTUST
b my mother	URVVTXTWOQR
b my mouth	SUSSUUUTUTT
b my move	SURXXSUTUSU
b my name	XTQRURTPRPW
b my neck	SUWTUTUTUWU
b my neighbour	VURTTUUSWTT
b my nerves	RUUSSTUSTUU
b my new	QSVWTWSOYUP
b my next	SURYTVTTSUT
b my nights	SUUUWUUUTTU
b my notes	QTURTSUTSUT
b my number	RTQQQVWRTUS
b my office	TUSRSTUTUUT
b my old	TSRRTTSSUUT
b my opinion	TTUSUUUTUVV
b my own	RSSTSTPRTUS
b my parents	VTQVTWUSTST
b my pension	VUSWVVUUUUV
b my phone	QSRRTSUTTUS
b my pitch	QSSSUUUTUWT
b my place	TTXVURUSTSU
b my plan	RVUVTTUTUVS
b my plans	UUPXSTTSRUT
b my pocket	TUWUVSUSUSU
b my portfolio	TSSQTUUSWWV
b my pots	SUVUSSUTUST
b my private	XURRSTUTUTU
b my project	WSSWTTUSTVS
b my promotion	VVSWTTUUTRT
b my proposal	TURSVRUUTTT
b my question	XURSUUUTTTT
b my questions	QSSZRPTTPOQ
b my regards	WUSTUUTWTUW
b my rent	WTTSTTURTUX
b my report	UVUQUYUSTUT
b my resignation	UTVTUTUTSUX
b my rota	RTVYTTUSTTT
b my sales	VUVRUTUSTVT
b my savings	XSQXTSUSTVV
b my scholarship	XUSUTUUUTUU
b my school	RTVWUUUTUTU
b my second	PURTVQURSWT
b my sentences	TTUSTUUWUUU
b my share	SURUUTUUUUU
b my shelf	RTXTTRUTTTT
b my shift	TSXTUUUUTUT
b my shifts	TUTXWTUTTTU
b my shoes	UTWSTTTWUST
b my shoulder	TUWSTSUTUUU
b my shoulders	STWWVVUTUTT
b my side	OQQSQRTWSRR
b my silence	SUSSTTUUUST
b my sincere	RUVTUTUXUTT
b my sister	USSPRVTRWTS
b my slides	VRTRTTUSTXV
b my son	TTSUTUUTTUT
b my speech	QSXTUUUTTUS
b my stall	VVVVUVUUTUS
b my stammer	WSRTVTUTUUT
b my students	RVYSUUUTSUV
b my supervisor	WVRXRSTTTST
b my surname	XVRTTUUSTUV
b my talk	QTZWXRTVTWT
b my teacher	XUSQTTUVVTW
b my team	RUXRSTUSUXU
b my temper	TUSSTUUWUSU
b my thanks	OSUPSSTYUOP
b my thesis	SQVVUVUUTUV
b my three	RTWSUVUTWUT
b my time	VRVWTSSSTUT
b my trade	TUSSTSUTTRT
b my training	VTVVSTUTRSW
b my turn	WVRSSSUSTTT
b my twenties	STSRUTTTTUU
b my uncle	RSUUSRTRVSW
b my very	TUWTWUUWUUU
b my village	UWRVTUUSUTT
b my visa	VUVWRRUSTTV
b my voice	RTURSTUSUVR
b my vowels	WUWVUSTUUWU
b my wall	TUVSUTUTUWU
b my warmest	SUWSTTUYUST
b my way	VTUURUSSTVV
b my wedding	WUUTTVUTUUW
b my week	RTXWTUUXTUU
b my whole	NSbWTPTUTVO
b my wife	QSTVVRWRTSS
b my wish	TUSQWUUUTUT
b my work	WUUTQRURRRR
b my wrist	STVUSWUUWUT
b my year	RTWURSUVSXS
b myself ,	URPVUVSUSUS
b myself .	PSTVQQTUSUS
b name ,	YUPUUSUSRVU
b name .	TRXTSUTWWTQ
b name @num	VVSTUSTSTUW
b name and	TTVWUTUSTUU
b name by	WTTRUVUTVUV
b name from	RTUURTUTTTT
b name in	WVURTRUSURV
b name is	VTWQTUUTSTS
b name of	STVQTTUTTUT
b name off	QUTXYUUTUUT
b name on	VSNRQYUVUQS
b name one	UVTTUSTTTUT
b name the	RSWXWWUTTVT
b name was	VVVTUUUUUTU
b names ,	VUWSTTUUVUU
b names .	STVTTWTTTVU
b napkin ,	TSXWUTUUUTT
b napkin .	TUTVTUUUUSU
b napkin in	RTURUTUTTXU
b need ,	TTSXURUSTSU
b need .	TUSSTSUTVTU
b need @duty	RTQYTSTTSRT
b need @lack	RRTRSTUSTTU
b need @promised	QTPYSQTSQRT
b need a	URRZTURUOQQ
b need advice	SURXTQTTSSU
b need an	VWRZUSUSSTU
b need for	SUTUSSTTUUU
b need from	SUTWSTUUSUU
b need guidance	TUTVTSUUTTU
b need help	SURWSRTTSTU
b need is	SURWSUUTTSU
b need more	SURXVRUTTUT
b need next	SUSSSSUTTTU
b need not	RRTRSTUSTTU
b need now	QTSWSVUTRSU
b need people	TUTWUUUUTTU
b need regular	TUTWSSUUUTU
b need somebody	SURYUWTSWSU
b need someone	WWPYVVTRPRT
b need the	RSWQTTTSTUU
b need to	VQOXPTQRVSR
b needed ,	UTSRTUUTTTT
b needed .	QSWRUUUWTSS
b needed @num	UTWSUUUTVUU
b needed a	WQQRTSTRVTU
b needed you	XWRTUTUTTTV
b needs @lack	STSWRTUSUTT
b needs @num	VUTSTTUTUTV
b needs a	SURVVUUTWUS
b needs me	SUTXUTTSTUT
b needs no	STSWRTUSUTT
b neighbour 's	VTQRTSUUTST
b neither is	RURTTTTUTSU
b neither of	PQTSUTRSSTT
b neither the	UUTTUUUUTUU
b nephew .	XSRWTTUSTUS
b nerve to	RUTSTUUUWUU
b never ,	WWTTTTUTTUT
b never @badly	SSURTTTVTXW
b never @duty	TTQRTTUSVRR
b never @fail	QQYUUUUTTUS
b never a	TWUSUTURQWV
b never answered	TTSTUTUTVSS
b never asked	WVUWUTUTTUU
b never been	VVRSTUTSTSU
b never called	WWUUUUUTUUU
b never came	WWRSWUUSVST
b never did	VWUTTTUVSRS
b never even	XWSSUTUUTUU
b never gave	SUVTUUUXSUS
b never got	XXSSTUURTVW
b never had	SWUSUUUVSWU
b never have	VWXTSWUVTUT
b never in	QQXSUUUSTUT
b never introduced	WXSUUTUSUUU
b never learned	STRSTUUTUST
b never let	TUUSTTTVTXW
b never made	RSYTUUUTTUU
b never once	UVSURRTSWUQ
b never read	UWRSUUUTUST
b never replied	SRSTTUUTUUS
b never said	TUUSUUUSVVU
b never so	UWSTUUUWTUS
b never to	SSTVWTUTTVU
b never told	QRXRTTUTUST
b never too	QRYUUUUTUTS
b new .	WTQWTTUTTTW
b new @duty	VTXTVTTVWUW
b new @num	STVRTSUVSUT
b new baby	SURVVTVSSTT
b new direction	TUTVVTUUUUU
b new hip	SUTSTTTWTUT
b new house	TUTSUTUVUUU
b new job	QSQWVSURQSS
b new mentor	TUVRUUUTWVT
b new office	SUXVTTUWSSS
b new one	STVRTSUVSUT
b new role	UUSWVVUUTTU
b new roof	TUUUWSUWTUU
b new school	SUWWTTUSTUU
b new season	UUSXTVUWTUU
b new team	TUSWVVUTUTU
b new to	TUVVTVUUVTU
b new wing	UUSTUSUVUUU
b new year	PUUTUXTTQSS
b news ,	TSRVTTUTTRT
b news .	UVRUTRXTTST
b news :	TUTXTTUUUUU
b news about	RTSUUSUTUSS
b news i	TUVSUSTSUYT
b news of	TURVRWUTURU
b next ,	RURSRWUSSTT
b next .	TWSXXWVTSVS
b next @day	RTQSWTTSTST
b next @duty	TUSSTVUUUUU
b next @num	VTUTUWTRSVU
b next @promised	YVSQTUTTWUX
b next @sitting	RURRTUSUTSS
b next day	RSWTUUUVUVU
b next door	TTQQTSUSXSV
b next is	RTQQUQTRRRS
b next mentee	WUSTUUUSUUW
b next month	SUTYVUUUUUT
b next one	VTVUWRTRTWV
b next person	RUUWSSUTURT
b next step	TUTYUVUTSUT
b next talk	SUSUTQSSUSS
b next thursday	SURRVRUSUTT
b next time	YVSRUUTUWUX
b next to	RQVTQTUUXWV
b next touch	TUTUQVUUUTT
b next tuesday	UUUVWSUUUTU
b next two	RUQTTXUUURT
b next wednesday	UUUWVUUUUUU
b next week	XWQWXSSRRQU
b next year	RUSWSUTSVVS
b nice to	XSTRWTSVTUS
b night ,	UTTTSVUSUTT
b night .	USQSWSTUUST
b night before	RUUWSSUTUUU
b night of	RTTRUVUVTUU
b night school	UUTXVTUTTTU
b night shift	TTTRVTTURST
b night shifts	SUWXUUUWUUU
b night you	QUYQUSUXTYT
b nights ,	TTSXTVUTSSU
b nights .	SURUSTSUTST
b nights and	USVTUTUSTTU
b nights at	TUTSUSUVUTU
b nights in	UUSVWRUTTSU
b nine ,	STRTVTTVSUU
b nine .	TTUSTVUWVUT
b nine @duty	TSXQVTUTTTT
b nine @message	STWSTTUTTTR
b nine @sitting	WTUQUSUSTUV
b nine centimetres	UUSSSTUTUSU
b nine days	XTPVTTTRTUU
b nine drafts	QTXTUUUTUUS
b nine had	TVSTUUUUTUU
b nine months	VSVTUTUUTRU
b nine of	SWQTUUTSUUT
b nine times	VUSRUSUUUWU
b nine weeks	XTRUUUUSTTV
b nineteen .	QTWTTUUTSUT
b no .	QSTTTUUXUST
b no ;	UTWUUUUTTUT
b no @duty	WVSWTPRVPSO
b no @good	WTTXUUUSWWS
b no @message	VUXSQSTWQTQ
b no @num	TUVUUTTQTRQ
b no @promised	YXOUURSQQQS
b no @sitting	PRQXQRSRRRS
b no advice	VWSTUUUUUTU
b no answer	USSVVUUSTST
b no better	STXVVTUXTUT
b no call	STTTUTUUUUU
b no complaint	RSRSSUTTTTT
b no contact	TTSVXUTTUUU
b no doubt	UUTSUTWUUUT
b no evening	STSXTUUTTSU
b no evenings	STTVTTUUTTU
b no excuse	RTSSUUUUUUT
b no fault	QRQUSSUTTSS
b no further	RTSVTWSSTUT
b no help	VVTSTUUUTUW
b no hour	TTSXTUUUTTU
b no idea	WWSTTUUTTTT
b no in	UUWUUUUXUUT
b no letters	TUTWRUUUUUU
b no longer	RRUWUSSRUQR
b no mentor	RUWSTUUWTUT
b no more	SUUUaVVRPVU
b no need	RSRQRRTVTTT
b no one	TUVUUTTQTRQ
b no other	XSRVTUUUTTW
b no plan	VVQSUUUTTUU
b no point	YYRSUUUUUUT
b no question	TTVUUUUSTUT
b no room	RSSWUTUSTTT
b no signal	RUSXSSUTTSS
b no structure	UUSUUUUUUUU
b no thanks	XTRXTUUTUWS
b no time	VXSWVTUSTTR
b no to	RUTVUTUXUWU
b no way	USSVUUUTTUT
b no word	XWRTUUUTTTU
b nobody 's	QRQTSSTSRTS
b nobody ,	QSYTUTUTUUU
b nobody @duty	VWUUUUUUUUU
b nobody answered	VWUUUUUUUUU
b nobody at	URVRUTUTTTU
b nobody but	RSWVUVUTSTT
b nobody can	VVUSTTURVSU
b nobody could	RTQSTTUSTUT
b nobody else	QRWVSVTSTTU
b nobody had	RTUTUUUUUVU
b nobody has	UUWRSTUWSST
b nobody in	VWVSTUUTTWU
b nobody is	WWVVTUUTTUT
b nobody was	QSYTUUUTTTU
b noise .	RSSWTTUTUVS
b none ,	XURUTTUSUTT
b none .	RTSVTSTSVWU
b none of	WXQWUSTTUQU
b noon ,	TUVRSWTUUSU
b noon .	UUSQRRSRRSS
b not ,	TRWSSVTTVTT
b not .	VOSUSVSTYQO
b not @badly	TSZWSUVUSWT
b not @duty	SSORSSQTPTP
b not @fail	VTTRTUTWSVU
b not @good	TUVSRSRTRPT
b not @mean	RTSWVUUUUTU
b not @message	VTQRSSSTWST
b not @num	UYWPSTTUVTV
b not @promised	TUQVUUSTURR
b not @sitting	UTTSRTTVTVU
b not @thin	TUUWVUUUUTU
b not @weak	RUXRTUUVUWT
b not a	XXNRURVRVRV
b not accept	WTSRUTUTSVT
b not afraid	STWWTWUUSUU
b not after	VTTTTUUUWTT
b not an	QSSSSTTTTTT
b not answer	STTQVUTUSTT
b not any	VTSWTTUUUTU
b not ask	WVVRTUUWTTU
b not at	TWRWTSUUSSU
b not attend	TUWXVRTTTYU
b not be	RURVXTXTTUQ
b not been	SQWQTWUSSUT
b not believe	VXUVUTTTTTT
b not call	VUUTTTTUUTU
b not come	RSVUWVTTUSU
b not contact	TUSSTTRRTWT
b not count	SWSSTUUTVUT
b not do	USTWVUUSTTT
b not even	WUVUSSTSWSS
b not exist	UURVTTUTUVU
b not feel	VTSTUUUTUUT
b not for	SSUVTTUSSVU
b not forget	RTYURRXXSWU
b not forgotten	UTUSTUTWTVU
b not from	XRQSTSUSURU
b not get	WVTRVSTVVSX
b not go	TUSRUSTRUTU
b not going	SUSTXUUTTTU
b not hate	UUTSTUTTUTU
b not have	SRXVVRTUTUR
b not help	WXRWTTUSVSU
b not hold	UURTUUUUTUT
b not in	STVUTTUSVTW
b not keep	WSRXUWTSTTT
b not know	NSURTSSSRQR
b not let	STXRTUVVTWU
b not like	VSVXTUUTTTU
b not listen	TSRUUUUSTUU
b not lose	TTSTSTXTTUT
b not make	WTQVTTUUUSU
b not manage	STSVSUUTTSU
b not mentioned	XSSTUUUTTUU
b not mind	UTXUUUUWTTT
b not mine	XWTVTTUUUTU
b not my	XURTUUUTTUT
b not need	RSWQTSTTTUU
b not once	XYWQTTTTQTS
b not one	UYVQTTUVRTR
b not open	VUSQUVUUUWV
b not promise	RTUTSRRTTRT
b not quite	SUSUUSTUTTT
b not read	SSPSSTUTSUS
b not ready	TTRSUVUSSUT
b not recall	TWUSUUUTTUT
b not reply	SUUUSUUUUUT
b not ring	TUTSWSSTUUU
b not say	RTQQSRSURSU
b not see	UVSUSSUUTTU
b not seen	SSWUUUXUTUU
b not sleep	TUSRTTUTUSU
b not stay	WUSTUURSUUU
b not stop	SUWTVTUTUWU
b not suit	SUVTTSTVTUU
b not sure	STSSVTSSTTU
b not take	UUUWSSSRTUT
b not tell	TTQVTTSTSTU
b not text	SUUUUUUUTUU
b not thank	QSXRTTUUTSU
b not that	SSQQUUUUVUS
b not the	VTSXQTWUTVV
b not there	VSSTUTUSUUW
b not think	VTUVSUTWUST
b not to	WSSMTQWUPXV
b not too	UUSSVUUUUUU
b not very	TSRWUTUSSTS
b not wait	STRRTRTSTST
b not want	SRSVWVVSSQS
b not what	VTSWUUUUTVU
b not wish	SUWRSUSRUTU
b not with	UUUXUSUUUSU
b not work	TUTRSTTTWUU
b not worry	RTSSTUVTWTT
b not write	STUSSUQURVT
b not written	VSSTUUUUTUU
b not you	RPNSRTSQWTR
b not your	PRPTTUUVTUS
b note ,	UUVUWWUUTWU
b note .	UUSVVWUTUTU
b note and	TURSTRUTTRU
b note i	RTXSVWUUUVU
b note on	YTSSTVUSUVT
b note that	VSRQRRUUTSS
b note to	SUSRVUUWTSU
b notes ,	SWUVSUTUTUT
b notes .	VSSRTTUSVUS
b notes and	TUWUTTUTTWU
b notes are	RSVSTTTTSTS
b notes from	STSSTXUUUTU
b notes in	TUTUSVUTUTU
b notes on	UVWRSQUTVVT
b notes you	WTSRTSUTTWT
b nothing ,	UXUUSTUVSSW
b nothing .	VXSSTSUQSSY
b nothing @mean	SSSUUUUTUTU
b nothing @thin	SSSUUUUTUTU
b nothing about	RRVVUUUSTUT
b nothing and	VXTVTUUTTTT
b nothing at	UTVSUTUTTUS
b nothing but	STVXVTUWUTT
b nothing came	TUSRUUUUUUS
b nothing else	VVVRTVUTTWS
b nothing from	UWVTUWTTTUR
b nothing i	XXUQTSTRTWR
b nothing in	RUSRUTUTTSV
b nothing left	RSSWTSUUUSU
b nothing more	RSQPTVTTTUS
b nothing says	WVWTUUUUTUW
b nothing that	TUQVTTUTTTS
b nothing to	VVQSUTURTSS
b nothing was	UVSUUUUTUUS
b nothing wrong	SSSUUUUTUTU
b nothing you	UTUTUUUTTTT
b notice ,	XWUQRRSSSVW
b notice .	STVRTTUSTST
b notice that	WVSSVUUUTSS
b noticed .	UQXVSTTSTQT
b noticed that	STUVSUUTVUT
b novels and	STWTSTUTVTU
b november ,	QTTURXUSTST
b november .	RSVXVUTVTST
b november and	TUWWVVUTUTU
b november i	UUTVSSUTUTU
b now ,	TSUVTURPRSU
b now .	TRWXRSPSWTQ
b now :	RSTXTTTTSVU
b now @message	RUVVUUUUVTU
b now @num	UURVSUUUUSU
b now a	SUVRTTUTTUU
b now and	YTPUWVZSRRS
b now come	SUTWTTUTUSU
b now i	VTURUQSQVVT
b now in	TURVRSTTTRU
b now is	PTPYQVUTPQT
b now lead	TUSWUVUUUWU
b now on	PSRYPQPVVQS
b now or	TUTTUUSUUUU
b now pays	SUUXWUUTTUT
b now sit	TUTVTTTUWUU
b now that	PUUZXWTTVQR
b now the	RTVXUUTSQST
b now to	TUTSSTUTUWU
b now with	VUWRTTUWTWU
b nuisance .	SURRSSTRSSS
b number #	TUSVTRUVTSU
b number ,	VTUVUWWVTXU
b number .	STURSTSSTUT
b number @num	QTUWWRTWTTT
b number and	RTTTUUURTUU
b number is	TUSSTSTSTUT
b number was	TUQRSUUTUSU
b numbers .	STVTUTUTTUU
b nursing ,	STSWVWUTTUT
b nursing school	TUVXTSUWUVU
b o'clock ,	SUUSWWUUUTU
b obliged ,	VTVTTTTUTSS
b obliged .	RUXVTTTVUUT
b obliged to	SRZPSQSTSUV
b october #	UUWUVSUUUTU
b october ,	RTWVUYUWSTS
b october .	UTPVSXSPTST
b october ?	SUTURSTTUTT
b october @num	UUWUWRUUUTU
b october and	VWSVSRUSUTU
b october i	RTPTUSTWTRT
b october to	UUTUTUUUUUU
b odd to	SUTWSSUUUSU
b of #	UUSTTPTSSUU
b of ,	TUUUVTUUTUT
b of .	STWSWUUWUUT
b of @badly	UWWVVTUSTVT
b of @day	STXWRQUVSVS
b of @duty	SVTSTRRTTXU
b of @good	TSUUSTVXVRU
b of @lack	TTSRTUUTTVT
b of @message	RRRVVRUSVXS
b of @month	RRMUVVRNQPO
b of @num	VWVVTOVQKVS
b of @promised	VUWTRRTVSWT
b of @season	SVSUSXUSTVU
b of @sitting	QQXRTSSWQTR
b of @weak	WUVRTTUSUVV
b of a	VUSRSTRVQUQ
b of advent	TUTRTXUTUTU
b of advice	VWRVTUUTTTT
b of all	SVVVTQWURVQ
b of an	RSRRTUUSSSS
b of another	VUTRTTUUVTU
b of any	YXQQVTUSTTU
b of applause	WTUSTTURSUW
b of april	SUSTSTUTTST
b of asking	TUSVTWUTTXT
b of august	SUTTSUUTUTU
b of be	TUTSTTUUUTU
b of calling	TUSSTRTUUUU
b of courage	SURTUTUVWSU
b of course	UWQPUSVRSSW
b of date	UWSTUUUUUUU
b of december	SUTRVXUUUTU
b of department	SUSSUUUTWUT
b of each	TSVSVUSSSSS
b of every	WVRVUWUVTVU
b of eyes	SUTVUTUUUTU
b of february	RUSSRUUTUST
b of feel	UUUWVUUUUUU
b of five	RUVVUUUTUSS
b of forty	USSXTUUWTWT
b of four	QSXUUUUTTVT
b of fridays	TUWTTTURUVU
b of good	QTUSUSUVTTS
b of guidance	URTWUSTTTUT
b of hands	XWRUVTURTUT
b of honey	TUUVVWUWTUT
b of how	WTVQUTTQTXW
b of in	SUTTUTUUUSU
b of interest	URWUUTUTUWS
b of it	SSVUWTUXOVX
b of its	VTVUWSUSTST
b of january	SURVUVUTURU
b of july	RUSUTSUTUTU
b of june	RUUSUPUSURU
b of last	SUSSSWUTUUT
b of lent	SUVUVWUTUWU
b of luck	WUQRTSWVTUV
b of march	UTQVWSTTTWT
b of may	TURXWWUTTTT
b of me	NQRWTSXQPRT
b of mine	TTUPUTTUUVV
b of monday	TUUWRSUSUVU
b of my	UVQUTUPXPUU
b of nine	VTTVTTUTTTS
b of november	RTRVRVUTUSU
b of october	RURVTXUTUSU
b of one	YTUQSTUSTWW
b of order	TURSTTUSUSU
b of other	TVSUTSTUSTS
b of our	WUQSRTRNTSW
b of ours	VUVTSTSTTUT
b of people	TTRWTTVUTUU
b of questions	UUUXUSUUUTU
b of reading	RTSSTTUSTWS
b of recommendation	TTWTUTUWUVS
b of room	WURUUTUSUUW
b of saying	RTWTUUUUUXU
b of september	TUTTWSUUTTU
b of silence	WUVRTTUSUVV
b of six	SUUTUUVTUST
b of small	UWWVUTUUTVT
b of stop	TUTXWTUUUTU
b of taking	TUVXSTUSTTU
b of talking	XTPTUUTSTUX
b of tea	RSYVTWUSTTU
b of teaching	WWWSUUUTTTT
b of ten	SSVWUTUTTUW
b of term	TUVTVVUTUTU
b of that	PRXURQTVRVT
b of the	RUTTQXRLUSQ
b of them	SUVUVSSUSUP
b of these	QSVRQQZTSSR
b of things	TUSSTSVUUVU
b of thinking	TUVUWTUTUTU
b of this	POWTVRRXRTQ
b of those	VWRQSSTSVVS
b of three	TTVUTTUTSWR
b of today	VTUYXSSSTWT
b of two	VUTXUUUTTUT
b of us	URTRUSOTSRW
b of what	VVVSRQTTQVS
b of which	UTVUWTUVTSU
b of who	TUSSUUUTWWU
b of whom	UTSVUUUTVTU
b of wondering	UUTVTVUUUTU
b of working	SSRYSSSTSRT
b of writing	TSWUSTUTTVT
b of you	URXRQTUVXUX
b of your	WVXWSPSVNTX
b of yours	VXWPTPTVTXU
b of yourself	STSTTUVYUTT
b off ,	SRUVWRUTSRR
b off .	TSWTYRTVUTV
b off @num	UUTSRUUUTTU
b off and	SUQURWUTTRU
b off by	TTSTUUUUUUT
b off from	UTTWRUTUTTU
b off in	UUSRWSUTUTU
b off my	UUWSTSUUUVR
b off on	VTRTRRUUUUT
b off our	TUSWYTTTUTU
b off the	QSVTRWRUQWU
b off to	RQXXTSRSVUW
b off with	VUSTWVUTUUU
b off your	STSXZTURSUR
b offer from	SUSXTTUTUSU
b offer something	SUSVTTTTUST
b offered ,	TTSUSTUTWUU
b offered .	STSSTTTTSTT
b offered a	WUSXSTUTTTU
b offered me	UTUUTSUTTQU
b offered to	TTRRTTUSWTS
b office ,	VVTWSRUTQWQ
b office .	VVSOQPTSQPU
b office and	TUTTSWUTUTU
b office had	TSRTUUUUUVU
b office has	SURXSTUSVTT
b office in	STUQRUUTSTT
b office is	WUSRTSUTSSW
b office on	TUUVVSUSUUU
b office to	TUSQTSUTUTU
b office with	RTVVVVUTUVU
b officer ,	UUSSUUUTSSU
b often than	WTSRTSTURST
b oga ,	UTUTUUUVTUW
b ok ?	TUUVWSVUTUU
b okay ?	UUUUSTVTUUU
b okay with	UUUVWSUWUUU
b old ,	TUUSTSUSTUU
b old .	VTWWTSWTTTU
b old @num	STTSTUUVSUT
b old one	STTSTUUVSUT
b older than	TUSRUUUTSUU
b on #	SRUVWUPTTSP
b on ,	QTWTSVSVVTV
b on .	TVTTRRQUTSS
b on ?	UUSRTRTUTST
b on @day	SQRZXUOTOUW
b on @duty	XRQTRSSUQUV
b on @lack	TURQVTUUUST
b on @message	TRSTQSTUTTT
b on @month	QTTXVTSVTST
b on @num	ROSVVUPTTSN
b on @promised	XVQOWQSVQSU
b on @season	RURUUYTQTSU
b on @sitting	USSSOSSVSVV
b on a	SOUQRTRSNYO
b on account	SUSSUUUUVVU
b on air	WTXTTTUSUUU
b on all	RTSSTSUWUWT
b on an	RTXUVTUTSSR
b on another	STTUVTUUWUU
b on as	RTTTSVUTWSS
b on ash	TUTSUVUUUUU
b on august	TURUSWUSUSU
b on by	RTVXSRTSSUU
b on day	RTVQUTUWTWS
b on doing	TTUWSTURTRT
b on earth	RTSTUUUUUUU
b on easter	TUTSTXUTUTU
b on every	QUYUSRTQUTV
b on four	TTRTUUUUUVT
b on friday	STSZWTSUTQS
b on her	WTRTTUUUVUT
b on hold	RURUQVUTUST
b on how	UUSTTTUUUWU
b on i	RTSWVUTTTTT
b on ice	TUSRSRUUUUU
b on in	USVSSUUWTWT
b on is	WUSTUTUUTUU
b on it	WWUUUXTUPUU
b on its	WVRSVSUUTUU
b on january	TUSWWRUTUSU
b on june	TUQXPSUWURU
b on march	TUSRVSUTUWU
b on may	TUTVWVTSUQU
b on me	SRURSUWXQPR
b on monday	VSOXUVTQRTW
b on mondays	UTUQRQTTTTT
b on my	SRXTRQUOSZR
b on nights	TSUUURURTTU
b on october	UUWUVSUUUTU
b on one	UTSTTXUSTRU
b on opening	UTRSTWUTTRU
b on our	VVXTRQVTWVT
b on page	SSURRSURSRR
b on paper	VTUVTUTVRUV
b on pricing	RTSVSSUTUVU
b on purpose	SUXSUWUTUVU
b on read	WTSSTTUUTUW
b on reading	WUWUUUVTUUV
b on remembering	XTSTUTUTTTX
b on saturday	SURXSWTSUTT
b on site	RTSYWWUTSTT
b on st	SURVWYTRTTU
b on stage	TUWUVVUTUUT
b on sunday	VTRXVTTQTUS
b on sundays	SUWURRUTVVU
b on that	RUTTQTVTVWR
b on the	TVUTVYTRSSU
b on them	STTTUTUTUTU
b on this	STXPWUTXTVU
b on those	SUUTTUUWTUU
b on thursday	TSSRUUUTUUU
b on thursdays	WUTVSSUTRUW
b on time	WVRPWQSVRSU
b on to	VVVRSRTRTRT
b on top	UWQXSSUUTRT
b on tuesday	VTTRVSSVSTS
b on tuesdays	RTSRUWUWTUT
b on two	TTRTTQUTURT
b on wednesday	RTWTWVTWTWT
b on what	VVSSUWUSTRT
b on which	SVUSTSUSTYT
b on with	QTQXXQUTUSU
b on you	TTSTQPWTQUS
b on your	ZXPSSXUXURT
b on yourself	USSTUUUSTTT
b once ,	QTTQSUTSVVT
b once .	SSUUUTUTTTT
b once :	TTSYVXUUUTU
b once @badly	QRXTUSUTTTU
b once @fail	RRWWUUUUWWU
b once a	TSVUVVUWTUT
b once and	TUWWUSUTUSU
b once did	WWWSUUUSTST
b once had	UVTRUTUTTSS
b once handed	UWVWUTUUUWU
b once i	SUVTTWVSTTU
b once in	RTURTSXUQVS
b once laughed	RSWWUUUUUWU
b once made	RSXTUUUUUVU
b once more	OTSOVWSUSRR
b once the	STSVTYTTTVT
b once told	RSVXWSUTTXU
b once your	XWRTUUUTUSV
b one 's	YRPUTSURQVW
b one ,	UURVUPUWWRW
b one .	STTTWVRUUUU
b one :	YWQPRVUSTSW
b one ;	SUTSVSTUUTU
b one ?	RTSSZRTSSTT
b one @badly	UTUTTWTTVUT
b one @duty	VWVWSVVSVTV
b one @good	VUUSTSUWUUU
b one @lack	RTRVTVUTTVS
b one @message	QSUVVVTSTSS
b one @promised	WUWUVUUSSVT
b one @sitting	PTWUVWVTXUT
b one about	UWRWTUUUUST
b one afternoon	VTXTUTUTTSU
b one and	WVUSUUTTTSU
b one another	TUUSTTWUUUT
b one at	TTSVTTUTTUU
b one before	PTSSVTUVUTT
b one breath	STUTTTUTTVU
b one came	TVRTVTUTTST
b one can	TUSWTUUUTVU
b one corridor	QUTVVUUSTUT
b one day	UTWPQPXURSV
b one decision	TUSVTUUTTVU
b one does	VVTSSSTTVSV
b one evening	STSSTUUTVUU
b one eye	WVRUUUUVTUV
b one for	UTTUWWTWTSV
b one free	TUSXTSUUTSU
b one from	WTQVSSTSTVW
b one glance	QTZSTUUUTUU
b one has	WVWTWTUUTXT
b one hour	RUSUUVUTWUT
b one i	XTVQVSUWSUT
b one in	ORXVWSUVSTS
b one is	QSPPUQSSQUS
b one last	RTVUZRSSURT
b one learns	UTUXSSTTSSU
b one letter	TSWWWSUUUUU
b one line	UVVTVTUWVVS
b one long	TUVTSTTUUTT
b one minister	TUSTUUUVUVT
b one moment	TUWVUVURUXU
b one more	WSRUWRQRTRW
b one of	UVTRNQYTURR
b one on	TVSQVTTRTTT
b one page	UTQRTTUTUTT
b one person	TVVWUTUVSSS
b one prepared	TUWSSSUSUVT
b one question	RTQUVVUTSRT
b one reply	XWTSSTUUUTT
b one says	VTSRTTTUTWT
b one sentence	STUSWTUUUXT
b one side	WSSSTTUTTST
b one since	RSURTTTTTVU
b one that	WWVRTWUTTVT
b one the	STXQSRUTUWU
b one they	SUWSUTUUUUU
b one thing	VVSTVTSRRUQ
b one to	QTQTURTVVUR
b one visit	TUSSUVTUUSU
b one was	XUUTUUUUTUR
b one way	WTWSTTWUTUU
b one we	TUTTSSSUUSU
b one week	VTSTTTUUTTT
b one who	VXUPRRWQWUW
b one with	TTTWQTTVTWW
b one without	UURTUVUUUVU
b one word	TTSWUUTWSVT
b one would	TTUTUUUUTUT
b one year	TTRVTTVTVUT
b one you	WTRTTUUSTUU
b ones ,	SUVUTUUUTUU
b ones .	WTWWVVTUTVT
b ones ;	RTWSUUURUVU
b ones ?	SUSTUWUTUTU
b ones i	TTTUTSUTVTU
b only ,	VTRSTVUTVTV
b only .	WSSXSTUTSSS
b only @good	VTTUWSUSTUU
b only @num	TQWVTVURSVX
b only a	QRQVUVWRUST
b only about	WWSVUUUUTUV
b only after	RTUTUUUTTUS
b only afterwards	RUURSTUUTWU
b only ever	WXRTUUTTTUT
b only for	RUWUUUUXSUT
b only i	RTSSTUTUTUT
b only in	YSRRUTUTWUW
b only one	VTXSUUUUUUW
b only reason	SUXTUUUTTVU
b only the	RRXSTSUTWSR
b only when	WVSRTSTUUUU
b only you	SSWTUUUTVUS
b onto the	STVWTTTTTUT
b open ,	RRWWUTUSRUV
b open .	VTUYTSVVTTU
b open a	RTTUTUUSTWS
b open and	VTSSTSTTUWV
b open door	WWQSUTURTVV
b open doors	SUTVTTUTUTW
b open in	RUTUSVUTTTU
b open on	TURQSWUUUSU
b open the	TSVVVRUVTVR
b open to	RTWQTSXWTWS
b open with	TUVQSSUUUVU
b opened ,	WVSTUUUUUSU
b opened .	XURSTRTTUTW
b opened every	RTXUUTUUUVT
b opened my	VWSTUTUUUUU
b opened the	TQXOSVTURXR
b opening day	VTRSSYUTUSU
b opening in	TURQTXUSUTU
b opening line	SUYTUUUTUWU
b opening our	TTTWUTUUUUT
b openly .	TTYRRQTRTXT
b opens ,	TUTTUVUSTUT
b opens at	SUWVWTUUUUU
b opens doors	VTUQTSURXTV
b opens in	RUTSUXUTUUT
b opens its	TUSRTWUTUTU
b opens more	SUTVTTUTWTT
b operation .	RURTTTUVTUS
b opinion .	STSVSSSTTVT
b opinion of	TTUVUUUTUUV
b opinion on	UUWSUUUTUUS
b or @badly	STSVVVUTTVU
b or @duty	RSRSRTSTSTT
b or @lack	QSUWUWTTVRU
b or @message	TTSTRQSTTTU
b or @promised	TTSTSRSTTTU
b or @sitting	TTSTSRSTTTU
b or at	VTSSUTTUTSU
b or call	TTSTSRSTTTU
b or come	TUUTTTTTUUU
b or drop	UUXRRSSTUSU
b or for	UUXSWTUTUUU
b or in	TUWRUTTWUWU
b or later	TTTTTSXTTUT
b or less	TUTWVUUUUUU
b or mine	RTTTUVUTTUT
b or not	QSUVSXUTVRU
b or other	UUSSTRWSTTT
b or the	UWRRTUSTSTT
b or through	SURSTTTTTST
b oral ,	WUVSUUUTTVT
b order ,	SUVTTVTSTWU
b order .	RTWSTRTSUTT
b other ,	SUVQSUUTTVU
b other .	TRUTRTWRRTV
b other @day	SUTSSRUUTTU
b other @num	VTRVTRTTTST
b other again	SUSRUVWVUUT
b other around	UUTWTSXUTUU
b other at	UUTSUSVUUUU
b other half	VTSWTTUTTUT
b other month	TUTUWTUUUSU
b other people	WVPWSSSSQTX
b other things	SUSSUUUTTUT
b others .	WUVRSRUTUUU
b others in	STQTUWUTWUT
b ought to	TSURTRUWWUR
b our @day	TWOVVQTUQLW
b our @duty	WUVUWSRSSVP
b our @lack	XTRVUUUUTUU
b our @message	UPTVUaRPQRQ
b our @month	TUWUWTUUUTU
b our @num	WRVWTSTWTTU
b our @promised	UUUTUYTQSRT
b our @sitting	VVVTXSRTRTT
b our agreement	XSRWUSUSSTS
b our appointment	UUTSWSUUUTU
b our arrangement	UTORTUUTTRT
b our breakfast	TUTRVWUUUTU
b our calendars	SSSYSTTTTTT
b our call	UTTTTYTSTRU
b our calls	VRUYTXTSSTS
b our closing	SUUVXSTUUTU
b our coaching	UUSSXTUUTUU
b our coffee	UUUWVXUUUUU
b our conversations	RUVSTSUWUTT
b our evenings	UUVWUWUTUWU
b our farewell	TUTWaSUSUTU
b our file	TUUSXVUUUTU
b our final	RTVVVQTTTST
b our first	QSWTQSURSVT
b our five	WUSSUUUUUTT
b our fortnightly	TURVWRTTTTU
b our friday	VWTVSWUUUUU
b our fridays	SUVUVTUUUSU
b our goal	TUVZWVUSTUT
b our goodbye	UUTWWRUUTTU
b our hour	SSVSTSUUTUU
b our hours	WWVRRTTSTSS
b our last	SPTVbWQWRRU
b our lesson	TTSUVQUTUTU
b our lessons	UUSUWQWVTUT
b our little	XTRVUUUUTUU
b our lunch	TURUXYUWTRU
b our meeting	SSURYSSQTQT
b our meetings	WTTVURRUVQR
b our mentoring	LQWTYUSQRYR
b our mentorship	QTPRZPSQTST
b our monday	TUSVXWUUUTU
b our mondays	VWPRTQUTURT
b our monthly	RUVTWRUTUVT
b our names	SUWSTWUUTUU
b our next	SUSVTVUUUTT
b our own	WTRSSVUTUTU
b our pairing	TUUVXTUTUUU
b our parish	VUWTUUUTRUW
b our paths	RTSRRSXVTTR
b our plan	UTSSTWUUUUU
b our program	UUTXVWTUUTU
b our project	SUTSTSUWUTU
b our reading	TTTSVSUUUTU
b our regular	SUPRYXUSUSU
b our saturday	TUSTWSTSUTT
b our saturdays	TUURVTTTUUU
b our second	UTVVTSUWTVT
b our series	STSQZTTSUTT
b our session	SUVXVTUTUVU
b our sessions	RUSTSOSQWRU
b our street	STTRRSUUTUT
b our talk	RUVSWUUSTSU
b our talks	WVVTUUTVVUV
b our tea	UUTTVXUUUUU
b our third	SUUWSTUUUTU
b our thursday	TUWTVQUWUTU
b our thursdays	RTTWTUTSTTT
b our time	TUWWVUURTSU
b our tuesday	TURSWRUTURU
b our tuesdays	UTQVVVVSTRV
b our usual	UUTTVWUUUUU
b our walk	UUTTVYUUUTU
b our ways	RSSWUTVTSST
b our wednesday	TUSUXSUTUSU
b our wednesdays	VWPXVQTVTRW
b our weekly	STWWXVTUUUU
b our whole	QTUYUWUWVVS
b our work	RUQVUUTSTTT
b our year	WTQRTSUSTVW
b ours ,	TTSSTUUTWUT
b ours .	RTWWTTTTSUT
b ours was	WTSXTTUTWUT
b ourselves ,	RUSSUUUTWUT
b out ,	RRURWUTQUUV
b out .	XUTWVRWVSST
b out @num	TTXSSTTTTUT
b out and	TUTVSTTSUUU
b out at	UTPVSTVSVRU
b out by	VVUVUTUTTVT
b out for	QTQWWYVSSVS
b out from	XTWTUUUTTUT
b out in	QSPTSTVURUT
b out loud	SUTRVSUTTST
b out my	RTURTSUSTYT
b out of	STUUPOTPNXU
b out on	VVWTUVTRSUT
b out that	UTQVTTUWTTU
b out the	VTSVSTTTSWT
b out to	UUVXTTRVSUQ
b out with	VTQVTSUTVTU
b out-of-office @duty	VSRRTTUTTTW
b out-of-office @message	VTSTTUUUTUX
b out-of-office @promised	UTTSTTUTTTV
b out-of-office message	VTSTTUUUTUX
b out-of-office reply	UTTSTTUTTTV
b outside the	XUVWUUUUUSU
b outside your	XUQUUUURUUW
b oven .	SUTRTTUSTSU
b oven and	TUWUUUUTUVU
b over ,	RSVXZWWTRVT
b over .	SQOVUUTVTQR
b over @num	SUUSSSUUTVS
b over @sitting	STWRUUUTTVU
b over a	VTQVRVVSSRT
b over and	TTRVYTUUTRU
b over as	TUWVWTUUUTU
b over dumplings	STRRWUTTUUT
b over for	RVOSVSTSUST
b over from	TVSSUTUTVTT
b over in	XVSWRSUUVSU
b over it	SUTVUTUUTUU
b over lunch	STWQUTUTUVU
b over my	TVVTVPUUQVW
b over on	TUSWXWTUUSU
b over one	SUUSSSUUTVS
b over our	STSRSTUUUWU
b over the	TTUTUTTUVVP
b over to	TVPWQTTRVQT
b over you	STUTTSUVSVU
b owe me	USQTUUURTST
b owe the	RUXTTTUUUUU
b owe to	WTWSSSTSURT
b owe you	SSYORTSVSUR
b own ,	OSVWURUSTVT
b own .	UUSVRRTRSTS
b own :	RTSWTSUTUUT
b own @duty	WTUMSQURUWR
b own @message	RVWQUTUWUWT
b own @promised	TUUUVTWTUVT
b own @sitting	RTRSSSUTSWU
b own mentor	ZUQQTTUTVTS
b own name	TUVSUTUUUWU
b own students	TWPVSSURSRS
b own teacher	YUSTUUUSTUW
b own words	TUUTUSUVUVU
b page #	RTUVRXUVTTT
b page ,	WTRTTTUSUTU
b page .	VVRPSRUTVWV
b page @num	SUSRQVTTRWU
b page and	WTRSTSUSUUU
b page first	STYWYSUVTWT
b page nine	WVQRTSUSTST
b page of	RUSQPSUWTSS
b page on	SUWVSRUTTWU
b page one	TSPQSRUSTWV
b page you	TTXVWVUUTWU
b pages ,	QUXSTTUTUXU
b pages .	TTRRSTUTTVT
b pages of	STWSTTUUTVS
b paid ,	SUUUWUUWUVT
b paid .	QTSWUTUSWTT
b paid for	YWPSRRTVQUU
b paid me	TWWTSUUVUST
b paid my	WTURTTTRSVX
b paid the	WTSTUUUTUUT
b pair of	VWSVVTUUTST
b panel ,	VVUTUTUSUUU
b panel .	VUTXTTUUTVU
b panel asked	TTTSTUUUTVU
b paper ,	UUQVSRUTTRV
b paper .	RSTWVUTWRTU
b paper before	UUWVUVUTUVU
b paper in	SUSRTTUTTSU
b paper is	QTWYQRUTTPT
b papers ,	VTURTTTSURS
b papers i	TUSUVTUUUUU
b papers were	VVVUSTUTTVT
b paragraph you	VTVSUUUTTVU
b parcel ,	SUTSUUUTTUU
b parcel from	SUTSUXUSUUT
b parcel with	STTSTTUTTUU
b parents .	TUUSTTUTUUT
b park ,	STTSUTUSTTW
b park .	USVUUUUTTUT
b parking permit	RTPRTSUQUTT
b parking ticket	TTWTUTURWTW
b part .	VTRVSTUTTRT
b part in	RTQRVTUTTSU
b part of	VSWVQSTVUVU
b part ways	TUSXYRUUTSU
b particular to	RTSXTSUTTRT
b partner ,	VTRSSUUWWUT
b party .	WUSTTSUTUTU
b party on	TUUVTXUTUUU
b pass ,	TUTSVTVUUTU
b pass .	VTQSTSSVTVT
b pass @lack	UUTUVTSUUUU
b pass it	RSVSTSUTVST
b pass on	UVTSUUUVTTU
b pass the	VUSTUSTTUUU
b pass without	UUTUVTSUUUU
b passed !	QTPXSTSSTQT
b passed ,	XTUZTTTRTTS
b passed .	WUTXTTTSTRT
b passed my	TUUSSUUTTVU
b passed on	RTWSVTUSTSU
b passed over	UUSTUTUTVUT
b passed the	SSVXTTURTWT
b passes .	RUVSTTUWTUT
b past @message	WSRTUUUSWUS
b past @num	QTTSSSUVTST
b past a	VVVVUUUVTUS
b past the	SVUWTUUSSVT
b paths cross	STTTTUWVUUT
b paths will	TUTSSTWRUTT
b patience ,	WVUVTTUTSTV
b patience .	UWUUTTTWWRV
b patience and	TUWSTTUSURT
b patience with	QSaQTSUZSSS
b patient 's	SUWTUTUTUVT
b patient and	RSURTTTSTST
b patient with	QTVRUVUWTTT
b pause ,	STQSUWSRSUT
b pause our	TUSQSUTTUUU
b pause until	TUVVQZTTTTU
b pay .	WTRTVTTSTVW
b pay for	STRVSWUSTTT
b pays .	SURSTTTTTRV
b pays for	RUUZUUUTTUT
b peace and	TTSTTTTWTTU
b peace be	TUQTTTTXTTU
b peace on	RSQSSSTWSRS
b peace to	RTSSTTUXTVS
b pen .	RTSTSRWTWRS
b pen and	STWTUTUVTWU
b pencil ,	RTWSTTUTTWT
b pencil .	WTTQUVTSVTT
b pencil and	STTVTTURTVU
b pentecost ,	RVSVUSUTTUS
b pentecost .	SUTTWVUTUUT
b people 's	WTSSTTTSQWX
b people ,	XVTSUVUVWVU
b people .	TUSWSRTSURR
b people at	WTRVUTUTUTU
b people i	VTVVTUUUSSU
b people in	TTTVRVTRYWT
b people say	VSSSUUUTVUT
b people there	UUSWSUUTUUU
b people who	PSTXVVUQOTU
b people with	STRTSSUTTST
b people you	WUWUUUUUUUU
b per cent	VTTSSSUVSTT
b perhaps ,	TUUQUTUUUUU
b perhaps be	SUSSTRUTUST
b perhaps i	WTTRTUUUUUW
b perhaps it	TUTUXTUSTTU
b perhaps the	TUTSTTVSUUU
b perhaps we	TUUURSUUUUT
b permit ,	SURSVTUTUSS
b permit .	WSSSUUUTUUV
b permit me	SUTVUVUVUUT
b person ,	STRTVTTRTRS
b person .	VSTTQQTSSWS
b person for	UUUTUVUVUUV
b person on	SSVTURUWUVU
b person to	RUXQUTUTTVT
b person who	WVVUSRTTRSU
b person you	UVSWSSUTTTU
b perth .	SUVTUUUVTTT
b phone ,	TSWVSSTSSWW
b phone .	WVPVRSXQWSV
b phone @duty	TSWUUUTWSTV
b phone @message	TSWUUUTWSTV
b phone @promised	RTWSSRUWTUT
b phone @sitting	TSVVWTTWSTV
b phone call	RTWSSRUWTUT
b phone calls	VTTWVVTTTTV
b phone that	TWQSTTUTUSR
b phone was	RSSUUTUUUUU
b photo in	TUTRWUUTTUT
b photo of	VWSURWUSUVW
b photographs .	WURUTTUSTUW
b piano .	XURTTTUVTTT
b piano teacher	VURSTUTTUUT
b pic of	UUSYTWUSUTU
b pick it	TURWSWTSTTU
b pick up	SVSRRWVSTTS
b picked for	WTSUSTUUTTU
b picked up	VTVSUTTSWSS
b picture .	SUSSUWUUVTT
b picture of	TVQQVWUSTRS
b pictures of	TUURUVUSUUU
b pie .	WUTSVRUUUUW
b piece of	TUTTUSTUTUS
b pile of	TTUTTTUSUVT
b pilot 's	TUSUVUUUTUU
b pitch in	TUTQTSUSUWU
b pity for	VUQWTTUTVSU
b pity that	YTVSTUUTTTT
b place ,	WVQTVRUTUXU
b place .	XRUTWSTVSWS
b place ?	TUWVTRUUURU
b place at	SUTWVSUUTUU
b place for	TUSVWVUWUTU
b place in	UVPXUVUQSSU
b place of	TTSRVRSSTUU
b place on	TUSVUSUTUSU
b places ,	VUSWUTUUUVU
b plainly :	TUWXTUUXUUU
b plan ,	UXXXVSSRRXR
b plan .	TUWUSTUWRUV
b plan ;	SUVSTRUWTTU
b plan a	VTSRURSTTRT
b plan and	RRUVUUUTSTU
b plan for	UVQWUTUSTVT
b plan in	RUWXUSUUWVU
b plan is	TUTUTVSUTSU
b plan of	WUVSTUUTUUT
b plan that	UUSSUTUVTXU
b plan to	RUSTSTUTTWT
b plan was	STSVTTUTUUU
b plan we	UURWSTUUUTU
b plan with	SURUUWUTTVU
b plan you	VUQQTRUSTVU
b planned .	TTWVWVTTTXU
b planned to	RTRQTSTTTUT
b plans ,	UURUUSUUUSU
b plans have	STSXTTUTTST
b plans now	TUSWUVUUUWU
b plaster ,	RUVRTUUUUUU
b play our	UUURWRVUUUU
b pleasant @season	TTSQTRUWTTT
b pleasant summer	TUSSTSUWUUU
b please ,	UTRRSTSTTSU
b please .	RTUSXTSVTTS
b please @badly	TUSWRRVTUTT
b please @message	SUTRSWUTUUT
b please accept	RTYUUUUXUTS
b please cancel	SUUWWTUSUUT
b please confirm	SUTSSTTSUTT
b please do	TRTPPQOTROV
b please find	TTSTUTTTUUT
b please forgive	QTQPQSRRSQQ
b please give	VURTUUUWUTW
b please keep	TURSTVUTUTU
b please leave	TUSVVSURUTU
b please let	TUSWRRVTUTT
b please send	TTVRTRUSTXT
b please sign	UUTSTUUTUTU
b please stay	TUSSTWWVUTU
b please take	QUWXXSUUTTS
b please tell	TUSTTSTRTTT
b pleasure to	XWVSTSUSTVX
b plenty .	QSRRSSTTSSV
b podcast ,	SUWSUUUSTWS
b podcast .	WTSSUSUTUSU
b point ,	UVRWUTXSTTT
b point .	RTVTTRWSTRT
b point of	WVUUUTUTUTW
b point where	TUVTSTUWUTU
b port ,	SUTUUSUUUST
b port authority	RTUWRUUTSST
b porter ,	YTSVWTUUWTU
b porter .	RURVSSUSTTT
b portfolio .	TTWUUUUUUUS
b portfolio in	SUVRTRUTUWT
b porto ,	USSSUTUTTUT
b portuguese ,	WUUUUUUTTUT
b position in	UUTXSRTTTTU
b possible .	SSVVTUUTTUU
b possible that	TUTUUUUUTUU
b possibly ,	UUTWVWUUUTU
b possibly be	UUSTWQUTUTU
b post ,	QTVWVUUTTTU
b post .	TTQSSUSSTRS
b post @duty	RUTRSVUTUUU
b post and	RUSWTRUTTTU
b post at	UUTXVUUUUTU
b post in	SURXWVSTSSU
b post office	RUTRSVUTUUU
b post the	SUVRTUTTUUT
b post to	RTSRUXTTTTU
b post was	VUWTUUUUTUU
b post you	TUSQSXTRUSU
b postcard from	QTSPSZTTSSS
b posted .	STSTUSYRTUT
b posted to	VWTWTSUTTUU
b poster ,	VUWSUUUUUVW
b poster .	VTSUUWUTVUT
b posts me	SUTYWTUTUUU
b power cut	SUYTUUUVUUU
b practice ,	VTSWUTTSSTW
b practice .	WTSSUTUVUTU
b practice :	UUVVUSUSUXU
b praise .	TUXUTTUTUVU
b praised the	VTUTUUUTTVT
b prefer @duty	RTSVTTTSUUT
b prefer the	RTRWUTUUUUT
b prefer to	RURXWTUSWTU
b premiere .	SURRTUUXUTT
b premiere on	TUUTSWUUUUU
b prepared .	WUTUVUUTUUU
b prepared @message	TUWSSSUSUVT
b prepared me	UTWWUUUTSTU
b prepared question	TUWSSSUSUVT
b present ,	SUTWWUUUUSU
b present .	RSXVSRTSTUT
b present the	TTQSSSUTUVU
b present to	TUVVTWUTUUU
b price list	XVRVVWUUUTU
b printed on	WWSSUUUUUVU
b printer .	VUSSTTUTUTU
b privilege to	RSXTUUUYTUU
b prize .	SUVRSTUSTVT
b problem .	RTRSVTUSVWT
b problem through	UUWVVVUTUWU
b professor adeyemi	VTSVUWUTWUT
b professor ito	SUWVUUUTSUU
b program ,	VTRXUQUSSTU
b program .	STSTUVUTTST
b program @duty	UUVVTTUSTWU
b program ends	TUVYZSUWUSU
b program for	WTTSUTUUTUU
b program is	UUVXWRUUTVU
b program office	SUWWTUUSTWU
b project ,	TUUWUTUUSUU
b project .	VTUWTUUUUVU
b promise .	TTWSTTTTTST
b promise @duty	SUSSTTTUUTT
b promise @message	SUSSTTTUUTT
b promise letters	SUSSTTTUUTT
b promise me	UTUTUTVUTUT
b promise of	UVWUUUUUUUT
b promise to	QRTUTQSRUTT
b promised ,	USWTUUUTSUS
b promised .	VWVTTWUUTUT
b promised @message	VTRTUUUUSUT
b promised @promised	VTRTUUUUSUT
b promised a	VTTTUUUTUUS
b promised at	WTSUTSUUUTV
b promised for	YSRSWSUTTRS
b promised in	WUUTUTUUUSU
b promised me	WVSSUTUTSTS
b promised the	SUTTUTUUUUU
b promised to	WSTRTSUTSTT
b promised was	WSVUUUUUTUU
b proofread your	SUSUTQSSUSS
b proper @sitting	TUSVTWVSUTU
b proper thank-you	UUTXXSUUUTU
b properly ,	VUVTSUTTUUS
b properly .	TUWWWSUWUTU
b proposal ,	RTVRTTUTUVU
b proposal .	TUXXSTUUUUT
b propose that	SUSTVTTTUST
b proud of	VTQSUTUTUTU
b proud to	RTWSTTTRTST
b public health	TUTXSSTTUTU
b public transit	RTUWUTUSSUT
b publish a	TUSXSRUUUQT
b pull @duty	VTSUVSUUUUS
b pull @message	VTSUVSUUUUS
b pull request	VTSUVSUUUTT
b pulled the	UTUTTUUTTWS
b pump ,	RTTTUUUTUVT
b pune ,	VUSWTUUTTUU
b pupil 's	WWRVSTUTTTW
b pupil ,	SUSVVTTVTUU
b pupil .	SUVWVRUWUSU
b pupil is	WUVSUUUUUUU
b purpose .	TUVVTTUTTTU
b put a	UVTSTVUSUTT
b put down	TSSSVUUTUST
b put in	STXRTVUXSVT
b put into	TTXSTTUWSUS
b put it	URUTSRUUTUS
b put me	WVQWTUUSRST
b put my	TSSWTSTSSWW
b put off	XSRRRTUTUTW
b put our	QTQURTUTURU
b put the	QRWTVUTPRVV
b put us	VURSSTUSUTU
b put your	WWTUUUUSWUT
b quarrel with	WVRXTTUTTTT
b quarter ,	TUVWUVUUUUU
b quarter .	STRWSTUTTWT
b quarter ?	TUUTTRTUUUU
b quarter of	RTTRTTUSTST
b quay .	SUURTWTSSTU
b quay with	RUVSSWUSTSU
b question ,	RTVVSSUWUSU
b question .	RUWUSUUVSUR
b question @num	QTVQUTUSTWT
b question about	TUUVTSUVSYT
b question and	VVTRUUUUUWU
b question i	UUTTUTUSUSU
b question in	UTVQTSUWUVU
b question marks	TUUTUUUVUTU
b question of	RSVRTSTRUST
b question that	WTTTUTUUVST
b question was	TUVSUTUSTSS
b question with	TTWTUUUTTVU
b question you	STVSUSUUTVU
b questions ,	QUVWSTUVTVT
b questions .	PRVUSRTUTRT
b questions @lack	SUVTWVUTUTU
b questions about	TUSUUSUWTUS
b questions and	XVTUTTUTUTU
b questions are	QTQWUSUTRRU
b questions for	TURRTVUUTUU
b questions have	QTRYTRUTTST
b questions now	RUSWTTUTUSU
b questions were	VTWWUUUXTST
b questions will	TUTVTSTSTUU
b queue for	TTVSTRUTUVU
b quickly .	TURTUTTTUUT
b quiet .	STRRSRURTUT
b quiet @season	STSTUTUWUTT
b quiet on	RTXSUTWSUUU
b quit .	STSSTSTSTUU
b quite sure	TUSVUSTUTUT
b quito ,	TTYUUSUTTUU
b radio ,	TTWUSTUTUVU
b rain ,	UTSRUUTSTVT
b rain .	RTUSSSTTTVT
b rain at	WUSTTTUVTTU
b rained on	UWSSUUUTTUT
b rains ,	UUUSTUUUUTU
b raise my	SURSTTUXTVT
b raised the	VTQSTSUTUST
b ramadan .	VUTSRTUUUUT
b ran on	SUXWTSUSTVU
b ran out	XUTSTUUUUUU
b rang .	XXRUUUUSUUT
b rang me	RRXVUSUSTWU
b rang the	XWRTUUUVSSU
b rang you	VTVSUTURTUT
b rank ,	RSSWTTTSVSS
b rather @lack	RUTSVUSUUTT
b rather not	RUTSVUSUUTT
b rather than	XTSUVSTQQVS
b rather we	TUURWUSUUUU
b reach ,	VVRRTTTTTTT
b reach for	TUWVVSUWUTU
b reach out	TUTQTRWTUUU
b reach you	STRQSYTRSSS
b reached ,	TUSWTWUUUSU
b reached .	SURYSRTTTRU
b reached and	TTVWTVUTUVU
b reached me	UVQUSRUUTTT
b reached my	TTSWUWTWUTT
b reached the	XUQUUTUUUTT
b reaches you	TUTSVVUUUTU
b read ,	UUTSUTUUTSU
b read .	RSRSTUTTTUR
b read @num	QTYTUTUTTWR
b read a	TUXTXQTQRXR
b read aloud	SSWSUUUTUST
b read every	RSXUUTUTUVT
b read it	TVTUPXTRTTT
b read my	WSVRTSUWWVR
b read the	VQSWSQTQVUX
b read this	QUQXSTTTUTS
b read to	SUUVUTUUTUU
b read you	STSRTSUTUTU
b read your	SUSTWTUUUST
b reading ,	SUYRUTUTTVT
b reading a	RTTSTTUTTWT
b reading list	VTWSSRURUXS
b reading my	UTWQTSUWTWS
b reading room	VWTRTTUUTTU
b reading the	QTWRSSUTTXT
b reads a	XUSSSTUTXUT
b reads the	UURSUTUTTWT
b reads ¤	VTSRTTUUTSU
b ready ,	RUSSUWUUTUU
b ready to	RTSYSTVTTST
b real .	TUWVUTUSTUT
b real @duty	WTTUTSTTWTT
b real @good	TUSVTUUXUTT
b real @message	TUTVTSUUUTU
b real drafts	TUTVTTUUUTU
b real thanks	TUUWUUUWUTT
b really .	VTTSTTUWUVV
b really @good	RSXRUTUWUWT
b really appreciate	RTXSUTUWUWT
b really sorry	STQURRSRSST
b reason ,	SUSSVTUUWSU
b reason as	SUTWTTUTUVU
b reason i	TSYXTRTSSVS
b rebuilt my	RTYWXRTVSWS
b receipt .	SURTUTUSTST
b receipt of	TUTSSTTTUUT
b receipts ,	RTXUUTUTUUR
b received a	UTTWTTSSTUT
b received the	TUTRTSUUTTU
b reception ,	SUWSUUUWSTT
b reception .	RTRSSTUTSTT
b recipe for	WUWVTTUSUVU
b recommendation @message	UUWTTWUTUVT
b recommendation @promised	UUWTTWUTUVT
b recommendation letter	UUWTTWUTUVT
b record ,	STSSUTUTTWS
b record .	VUSWTTUUTUW
b record :	TTSSUTUUUTV
b recording of	TUTRUVUTUTU
b red .	STSTTSUSURT
b red flag	VVQRRSUTTTU
b red pen	VSXRSRTVWUS
b red pencil	RTXTUVUSTST
b referee 's	SUTTUVUTUUU
b reference ,	UTVSUUUSUUW
b reference .	RTVTWUUTUTT
b reference @message	VUSTUTUTUUV
b reference @promised	VUSTUTUTUUV
b reference arrived	RUSUUUUUUUS
b reference letter	VUSTUTUTUUV
b reference that	UUUSUUUVUTU
b refused to	VUWRTSUXUUT
b regard our	TUUTVRUUUUU
b regard the	TUUSXTUTUUT
b regards ,	STSRRSSOSTS
b regards and	TUUTTTUXTTU
b regards to	VTPSTTTYSUW
b regular @duty	SUSRXWUSUTU
b regular @num	TUQVXUUSUST
b regular @sitting	SUPRZYURUSU
b regular meetings	TUSRWUUTUTU
b regular one	TUQVXUUSUST
b regular ones	TUWSVVUUUTU
b regular rhythm	UUTWWWUUUUU
b rehearsal .	STTVVUTTTUU
b rehearsal of	TUTSVRUTUWU
b rehearsal on	TUVRVSUTTTU
b rely on	VVVTUTTVTUT
b remain @good	VUXSTUTVUSU
b remain in	RTSRTTVWTRS
b remain obliged	TUXTTTUSUUU
b remark about	TTRSUUUSUUU
b remark of	TTVSUTUTTUT
b remark on	WTSUTTUTUVU
b remarks ,	UTUSUUUTTUT
b remember .	VURRTSTSTTT
b remember :	VUSWTUURUVU
b remember the	VTWXVUSYSUS
b remember your	VUURTVTXUTV
b remembered .	UTUTTTTTTSW
b remembering my	WTTTUUUTTUX
b renew for	RUTRYUTUUUU
b rent .	VUSSUUUTRWT
b repeating the	XURRTUUTTUU
b replied to	SRSTTUUTUUS
b reply ,	VTRSUTUVVTR
b reply .	VUQQVSTQTSV
b reply from	XWQTUTUTSSW
b reply is	STVTSTUUUST
b reply to	TTTSSVTTUUS
b report ,	WTTVUWUTUVT
b report in	SUSTVWTSUST
b report on	SVTQTXUTUTU
b report to	RUSXSSUSTUU
b republic day	TUTSWWUTUUU
b request seriously	STWRTTUTTRU
b residency ,	UTXSTUUUUTT
b residency in	UUTXUSUTTUU
b respect ,	VUWSWTUVWTS
b respect and	TTUTTTTWTTT
b respect that	STTTUUUSUUU
b rest ,	TUSUTWUUTTT
b rest .	STXRVRTUSST
b rest from	TUUYSRUUUUU
b rest of	VTSSVSUWUUV
b rest our	TUUWQRUUUTU
b rest until	SUTWSUUTUUU
b result first	TUSTSSUUUVT
b results come	UUTYTWTUUUU
b results in	UUTQTWUTUTU
b retire the	UUURWWUUUUU
b retirement ,	VTRWVTUTTUW
b retirement .	TSVYTWTXTTR
b return .	TRWSUTTSUUW
b return the	RTQQQTQQSST
b returned the	RUWSUUUTTTT
b returned to	VTVUTTUTTTT
b returning the	TUSUUTUSUUU
b reunion in	SUSSUYUSTTU
b review .	XXTWUSUTTVT
b review was	UVWRTUUUUTU
b review you	RTTRTTUUUXU
b reward you	STXTTTTUSST
b rhythm ,	TUTUVVUUUTU
b rhythm with	UUTWWWUUUUU
b ride .	WUUSVTUTVST
b right ,	TWWSUTTTSSV
b right .	QSURTSTRSTR
b right :	VVRTTUUUUVU
b right ?	UUTRTTWUUUU
b right @message	TURRTTUUTTU
b right about	RSWSUTUTTUT
b right before	WURRTQTTUSW
b right for	TUSRWSUUUUU
b right to	TVUTWSUUTRT
b rightly ,	RTXVUTUUTUU
b ring ,	WWRRTRTSUTT
b ring .	VUWRVSSTTUW
b ring me	WUSSTUVTUUU
b ring my	STUTUVWSTVT
b ring on	SUSSSWTSUTU
b ring the	WUTSTTSUTUT
b ring you	QTURSbRVRQS
b rink .	TUSTUUUUTTU
b river ,	WUSRUUTTVVW
b river .	STSSSTVVUTT
b road ,	TURVTTVVUSU
b road .	TUSRTTWSUTT
b roof ,	RTUVTUUUTUU
b roof .	SUVRUUUWTUU
b room #	VTRSVRTSSUV
b room ,	ORXTSQUQTVS
b room .	UTUWRVTSVSU
b room @num	VTRSVRTSSUV
b room and	TUSTUTUTUUT
b room as	XUSSWTURUUW
b room for	RRQVRQUWTPS
b room in	VUUSVVUTVTU
b room is	QTUPRRTRSUT
b room on	TUUTTUUUUUU
b rooms ,	WUSWTVUTTUU
b rota ,	WURUUTUUTRT
b rota for	SUSXUVUTUUT
b round ,	UUURVSURUXU
b round .	VTTSUUUTTUT
b round and	SUVVVVUSUUU
b round for	SUSSWSWTUSU
b round in	SUSWTWUTVSU
b round of	WTURVSTRSUW
b round off	UUSWXTTTUUU
b round on	TURSTUUSUTU
b round the	SRTUSSVSSRS
b round to	WVWRSTUSTVT
b row ,	RUWRTVUTTVS
b row .	UTSVUUTTTUV
b rude to	RUVTUSUVUUT
b rule ,	RSVRTTUTTVT
b rule .	STXSUTUTUVU
b rule about	STQVTUUTTWT
b rule for	TUXTUUURUXT
b rule of	QTXRTSUTTXR
b rule that	TTXSTTUTTXU
b ruler .	SUWSTTUSTWU
b run ,	SURVXSVVTUU
b run @num	VUSVUUUTXUT
b run a	RSTXTTUSSSU
b run into	UUURVTXUUUU
b run my	TUVVTTUSUWU
b run out	STSUTTUUURU
b run the	STWURQTRTVT
b run three	VUSVUUUTXUT
b running .	UTWWSUTSVUT
b runs .	RTVYTTUSTST
b runs out	RURZTSUTTSU
b safe travels	UUXTUTUVUSU
b said ,	RPXVURTURVV
b said .	SRTSTUURTVS
b said @lack	STYVUTUVVUS
b said a	SVTRTTUSTVU
b said about	YVSVUTUUSUS
b said at	STWWUTUUUVU
b said i	WVPQTWURTUT
b said in	UWUPSVUSTWT
b said it	USVQTSUVTVU
b said my	QSTRUUUSTVS
b said no	STXVUTUWVVT
b said nothing	UTVTUUUTTTU
b said of	TSSUUUUTTVV
b said so	QTWQTTUTVVU
b said sorry	STSTUTUUUWT
b said that	VVPTSTUSUVV
b said the	RQWRUTURSWT
b said to	RUWWUTUTUVU
b said we	VUVXWUTTTTU
b said yes	SRPURRSQTTR
b said you	YVUSUTUSTWT
b said ¤	QSVSTTTYSXR
b sake .	RTTQRVTTTST
b salt ,	RTXVUTUWTVT
b same ,	TUVRTUWSUWU
b same .	PSQSTSVQSUT
b same @duty	SUTUSTUUUSU
b same @message	RTYSTSUWUUU
b same @num	WWRTUUUTTTT
b same @promised	TUVUSVTVUSU
b same @sitting	TUVVSVUUUUU
b same as	VUTVTRUTTTT
b same bench	TUTRVYUTUUT
b same day	RRWWVSUTVTS
b same evening	SUTQTTUTWTT
b same grade	STSUTSUTSST
b same month	TVSSUUUUVUT
b same night	WURRVWTVVSU
b same table	TUTRTVWUUUU
b same time	UUVUSVTVUTU
b same week	RTUWTRUTSVT
b samples .	TUUVUTUUUVT
b sana .	TTXTTTTWTVT
b sana for	SUYUUUUTUSS
b sat at	VUTTUSUUTSU
b sat down	WURRTSTUWRU
b sat in	YSUTSUUSSRT
b sat me	RUWSUTUUTVU
b sat on	TTSVTSUTTTT
b sat the	WUSSTUUUUUU
b sat through	VUWSTTUTTVU
b sat with	STSUVRUVVYU
b saturday 's	TURRXTTSTTU
b saturday ,	RUVSTVTWSTU
b saturday .	TUSTXWTTUTU
b saturday @duty	TTRTWWURUUT
b saturday @sitting	STSVWVTTUUT
b saturday at	TUWUURUSUWU
b saturday before	UUTVVTUTUTU
b saturday is	UUUWVUVUUUU
b saturday of	UUSPSVUTUSU
b saturday on	TUVVUTUTUVU
b saturday the	TURSXVSSUST
b saturday will	UUTWXSTSUUU
b saturday you	TUXWWWUUUWU
b saturdays ,	SUXSTVURUVU
b saturdays .	WUTXUUUUTUU
b save you	UUSSTWUUUUU
b saved me	QUZQTSURSXS
b saved my	RTVWRTUVTTS
b saved the	RTVUWSUQTYT
b saved us	TUSSTSUSUWU
b saw a	RTYTUUUWSUT
b saw it	VURSUUUTWUT
b saw that	WSSTUUUWVSU
b saw the	TSVRTTUSSSV
b saw your	UURWTTUTUST
b say ,	TRTUSSTUUVT
b say .	USVQRSTVRSW
b say @good	RSXSRSUWTSU
b say @lack	VWTVSVUWTUS
b say a	XTVRTSURRUW
b say for	WVRTUUUUUUU
b say goodbye	STQSYVSSTTU
b say hello	STQRSRWUSST
b say how	TUWUUVUWTUU
b say in	USPQTSTVYTS
b say it	WWRPTWTSRSS
b say my	TSWTUTUUVUU
b say no	TTTVSVUWTUU
b say on	TUTTTUUVUUU
b say so	PRUSRQTQRVT
b say thank	STXSRSUVTSU
b say that	UVRRXUTUWSS
b say the	QTTYSWUSWVT
b say to	VVWRTTUUTVU
b say what	PTVWTTTNPVR
b say whether	VVSWSVUUUUU
b say who	VTSUSSUTTRU
b say why	WVRWRRTTTRT
b say yes	SSYYVRTUSUT
b say you	UTQSUTTSXUT
b say ¤	ORZTSSTQQWR
b saying it	TUWSSXUVURU
b saying the	RTSTUUUUWVT
b saying ¤	RTRUUUUWUUT
b says ,	VTQSTUTTUUU
b says .	STUTUVUSTST
b says @num	VTVTTTTTSUT
b says hello	STUVTTUSRST
b says i	QTTRUTUSTTU
b says it	RSYUUUUUTVU
b says my	VVPWTUUTSTT
b says that	RUSTUUUUWTT
b says you	QTUSUUUTUUU
b says ¤	YTTSSUUUTTV
b scar on	SUTTUUUTUUU
b scheme ,	TUVXXUUTUUU
b scheme closes	TUTXXTUUUTU
b scholarship @duty	TSVWUTUTTWU
b scholarship form	UUVWUTUTUWU
b school 's	SUTQTVUTSUU
b school ,	SUUXVRUSTVT
b school .	QTUVSRTUSWS
b school has	STRUVTUTTSU
b school in	RTSYSVWRSRU
b school is	SUVXWTUTUTU
b school year	UUTWUUUUUTU
b screen .	VTSWTTUTSTS
b sea ,	TUSSTUUWUUT
b sea .	UTSVTTTWTUW
b season ,	QTYWVVUQTTT
b season .	USQRRPTVSSS
b season to	UURTTTUWUSU
b season was	TSTSUUUTUUU
b seasons ,	TVSSUTUUTUU
b seasons of	WUWVUUTWUSU
b seat ,	STRVWTUUUSU
b seat at	SSUWUWUUUWT
b seat for	TUSRTVTSUTT
b seat in	SUSWSVUSSSU
b seating @message	SUVUTTUUUWT
b seating plan	SUVUTTUUUWT
b second .	TSSRTSUSVWT
b second @day	RTVPRXUSTRT
b second @duty	UUSQSSUVTST
b second @message	RVVUTVUVTTS
b second @num	XSUSVQUWTVW
b second @promised	RTWRUTUTUTT
b second @sitting	UUSRTSUUUTU
b second act	SUTUSSUWUVU
b second day	UTVRUTUUWVT
b second floor	SUTWSSUTUUU
b second friday	SUWRSWUSURT
b second half	TSTRVRUXTTS
b second meeting	SUVSTTUWUTU
b second month	STSRSWUUUVU
b second of	UWTQVUUTUSV
b second one	XUWTSSUSUVW
b second opinion	UUTWUTUWTUT
b second pair	VURVVTUSUTU
b second question	SSVVUWUWTTT
b second shift	RUSXSTUVUST
b second time	RTWRUTUTUTT
b second try	XTVRUTUTTVW
b second week	QRSRWVUWUWS
b second workshop	TTTWUTUUUUT
b second year	UWRRVUUUSUU
b secretary ,	UUSTUUUUVTT
b secretary .	UTVTTVUTTTU
b see ,	SSRXTRUSUTS
b see .	SUSRSQUTTUT
b see @num	STUSTWVWTTT
b see a	XWRUUSUTWUT
b see each	TUSVSSVVTUT
b see how	VTQQQWRSVST
b see it	QTSRSQTVUST
b see me	WUSVVXUTRTU
b see my	SUXSTWUWUWT
b see one	STUSUTWVUUU
b see that	VTRVRVUTTTW
b see the	RVWUUQTRSRR
b see what	TUSVXVUTUSU
b see where	UUTVUSVTSTU
b see you	RQRNQUYPSRV
b seeing a	TUWWTRUTUUT
b seek @duty	TUTVVTUUUUU
b seek @promised	TUTVVTUUUUU
b seek advice	TUTVVTUUUUU
b seem to	UTRWTTSTUTV
b seems to	WWSSVTUUUSU
b seen .	UTSUUUUUUUU
b seen in	UWRSUUUTVSU
b seen the	QRUSSUXSRUT
b sees further	SUTSUUUTXTT
b sell the	WTURUTUSTUV
b semester ,	SUTYSUUUTUT
b semester of	TTSWXSUUUUT
b send @num	RURVSSUTTST
b send a	WUVPVUWRTTU
b send anything	TTWTTTUTTXU
b send it	QTZVUZTVTWT
b send me	RTTWTSUVUSU
b send the	RURPRWUVURT
b send you	NSPTTYOPQKR
b sending me	SUUWUTUTTTT
b sending the	SUPUTTURUUR
b sending you	WTVRSRTWSTW
b sends me	TUTWUTTUTTU
b sense ,	TUURWSUSUUU
b sense .	SUWRSTUWTTT
b sensei ,	TTXSWTUTTUU
b sent a	WTVUUTTTTTV
b sent by	VTSTUTUSUST
b sent it	TSRTUTUTUVU
b sent me	TRUUQSTVVXT
b sent my	RUTSUUUSTVW
b sent the	UTUSTUURSTS
b sent to	STRRTTUTUVR
b sent you	WVTRUSUSSST
b sentence ,	RTTTTUUSTVT
b sentence .	UXWVTTUSTUT
b sentence :	STWUWTUUUWT
b sentence about	TTVWUTUVUWT
b sentence that	TTUSUVUUUUU
b sentence you	STSRUSUTUWU
b sentence ¤	RUURTUUWTWS
b september ,	VUUUSUUTTTU
b september .	VTUVSUSQTUS
b september ?	UUUUVSUUUUU
b september and	TURWUWTSUTU
b september i	SURWSSTSTRU
b september is	WUTTVTUUUTU
b september the	VTUUUWUTUUU
b september was	WVSSTSUTUSU
b september with	TURWRWUUTRU
b series ,	TUVSVTUTUUU
b series .	SUSSWRTTUTT
b series ?	UUTTWUUTUTU
b seriously ,	STWRTTUTTRU
b seriously .	SSWQSTWXSXT
b serve as	VUSTVTUSUUW
b served me	STWTUUUTTWT
b session ,	WUTURVUUUTU
b session .	UTRRTUTSUTT
b session ?	SUURYTTUUTU
b session @num	TUTTVSTTUUT
b session a	UUWSTUUUUUU
b session and	UUTRWUTTUUU
b session is	TUSTXSUUUTU
b session of	TUURVUUUUUT
b session on	RUWVWTUTUVT
b sessions ,	WUTSWTUWTSS
b sessions .	TSSQRSTTUUV
b sessions after	TUTVVTUUUTU
b sessions and	VTTUUTUTTWU
b sessions on	UUUVTRUTUTU
b sessions should	UUUSTSUUUUU
b sessions were	WWSTTUUUUUT
b sessions with	WTRVWSUTTTU
b set is	VTSVTTUUUTU
b set my	STVRTSUTSSS
b set of	VWTVUTUTTSU
b set out	QTVXUUSWTQT
b set the	RUWTTSUTTVS
b set up	VUSTTTUUUUU
b settled ,	TURVUTUUUSU
b settled to	TTWTTTUTTXU
b seven .	UTSWSRTTSST
b seven @duty	UUVSUVUTUVR
b seven dates	UTTTUUUUUUS
b seven with	SUSRTWTTTTT
b seven years	SVTRTTUTTSU
b seventeen ,	TUWWUUUTUUU
b shake hands	SUSUWRUTUTU
b shall .	STSRTUTTTTU
b shall @lack	TUWQUVSTUWU
b shall be	QTWVVWUUVRS
b shall certainly	TTSUUTXSUUT
b shall come	SUSWVWVSUUT
b shall have	STQUVWUSTSU
b shall need	TUSYRSUTTSU
b shall not	TUWQUVSTUWU
b shall the	UUTTVVTUUUU
b shall we	SURTXUSTTRU
b shape of	SUTRSVUTTTT
b share a	SUSUTTTSTST
b shared folder	TUSRSRUSTST
b shared with	TTYQRTUUUTT
b she 'd	UUUTUTUTVUU
b she 's	UTTUURURVSW
b she has	TRSVTSTSXTW
b she is	TTVUUTUUUTT
b she who	UUWRUUUUQUU
b she will	SUWSTTTWRUT
b shed ,	WUVSUTUSUSU
b shed .	SUTSUTUVTUS
b sheet ,	UUTSTTUUTWT
b sheet .	TTWVTSTUUST
b sheet and	RTSRTUUTUTU
b sheet from	VTVSUSUTTWT
b shelf .	UTWTTTTTTTT
b shelf in	TUSVSSUUUUU
b shelf of	STWWUTUVTTT
b shift .	QTTTSTTTTST
b shift my	TUTVVTUUUUU
b shifts ,	UUSVVSUWUUU
b shifts and	SUTTWUUUTTU
b shifts at	TUVXUSUWUTU
b ship ,	TUWVTTUSTUU
b shoes ,	VTSRUTTRTWU
b shoes .	UTTUSSTWTVT
b shop ,	STURUUUSTST
b shop .	TTWWUVVXTTW
b shop in	WTTUSSUSVTT
b shop on	WWRUVVUUUTU
b short .	VTVRVTTWTTV
b short @duty	TSTUUVTUTRS
b short @message	TTRVUWUUUSU
b short @num	SUTSTWUVUUT
b short @sitting	XTRUUVUUUTT
b short notice	SUVVTSUSTUS
b short of	STQVSSUVTTT
b shorter @duty	TUWRSRUSUVT
b shorter @sitting	TUWRSRUSUVT
b shorter meetings	TUWRSRUSUVT
b should @badly	SUTTXSUUUUU
b should @lack	VUSRTUUUSTT
b should be	USUUXWSQVTX
b should come	WTSSVTTUUUT
b should end	STTSWWTUUUU
b should go	RTUSTTUTTUU
b should grab	UUUTTVTUUUU
b should have	WPPPRQURUWV
b should i	XUQSTTUTTTW
b should like	SUTTXSUUUUU
b should not	VUSRTUUUSTT
b should perhaps	UUUVXTUUUUU
b should stop	TUSSTTUUUTU
b should you	RTSRSUUSSRT
b show ,	UUSTTTUUUUU
b show .	RUUSUSUWUTU
b show for	TSTSTUUWTRV
b show in	WWRWSWUSTVU
b show me	SVTVSRTSTWT
b show on	SUSTVVUTUUT
b show up	WTVTTWTTUUU
b show you	RUQQTVWQTST
b showed me	SQVTUUTQTZQ
b showing me	UUWWRRUVVWV
b shown me	QSVWUUUTVTU
b shows in	UWRSUTUTWTT
b shrug .	XTSSUUUTUUT
b shut ,	RTVSTTUTUVU
b shut .	YTSRSTUSVWW
b shut the	TUUSXSUUUTU
b shut up	RUWTTTUTUST
b side ,	SUTVSVTSVRR
b side .	SUPRUUSUVSU
b side by	UTTRVVUUVTU
b side of	UUVSTRWVSQV
b sign in	WURRUWUTUUU
b sign my	SUXSTUTWTUU
b sign the	STRTRSUVTUU
b signal .	SUTXTTUTTSS
b signature ,	TUSUUUUUUUT
b signature .	WTRQUSUSTTU
b signed ,	STVTSWUTTUU
b signed .	RSVTSTTTTRT
b signed @duty	TUTWWTUTUTT
b signed and	VUSWSSUTUSU
b signed by	TUTRSTUSTTT
b signed for	WSSUTWUTSVS
b signed off	WTRURTUTVRT
b signed the	WTVQTUUTRUT
b signed up	TVRVUUUTTSU
b signed with	TURXVSUUTUU
b silence ,	WURUTRUQVSW
b silence .	TUQQTSTSTVT
b silence after	TUVTUTUVTWT
b silence before	TUTVWUUUUVU
b silence from	VTSSSUUTUUS
b silence in	QUUWSTUTUWS
b simply the	SUUVUSUTXUT
b since #	TTWVTSUTUVT
b since ,	QRTSSRUQRQT
b since .	NQVTPUSPMYP
b since @day	QTRVSSUTURT
b since @month	XWVSNRUTTWW
b since @num	TSUXSSUSTST
b since @season	ZWPPUQUQXSQ
b since august	XUVRUUUTTWW
b since christmas	WUSRTTUUTST
b since diwali	XWRUUUUUWUT
b since easter	XUTRWSUTVSU
b since february	WTVTUUUUTTT
b since i	QSSVVOSSVVR
b since it	YUWRUUUUUSX
b since january	SUUSPQUUUVT
b since july	SUVWTVUUUVU
b since lent	VWTUUUUUVUU
b since march	VWWSTSUSVXW
b since monday	STSXTSUUTST
b since my	TTQWVSUTUVV
b since our	VUVTWUTUUTU
b since spring	RUUSUTUTWWU
b since that	SUSUTWUTUTU
b since the	SUTXVUTXRSP
b since then	VVWQSSUSTUT
b since we	TUVWWSTTUSU
b since you	STUPSSUSRXS
b sincere @good	TUTTUUUXUTT
b sincere thanks	TUTTUUUXUTT
b sing the	TUSRTWUTUWU
b singapore .	WTSXUUTTTUU
b single @duty	WYTQTTSVSTS
b single @message	WYPQTUURTQS
b single @num	XWORTTTRTSR
b single @promised	YYRRTSTSSRU
b single @sitting	VWWUTTTRTSV
b single call	WWQSUTUTUTT
b single deadline	VUTUUUUSUUV
b single line	SSVTSTUTUUU
b single mail	TUTTUUUUUTU
b single one	XWORTTTRTSR
b single promise	XXQUUUUUUUT
b single question	YXPTUVUSTSU
b single time	YXURTTTTSTV
b sir ,	VTRPVRWXRUS
b sir .	USYUSSWUUSV
b sister 's	XTSRSWUUWTT
b sister .	VSRTUTUUTUT
b sit at	TUWXTRUTUSU
b sit beside	TUWVUUUSSSU
b sit down	TUUSURTTTVU
b sit in	RUVURUSRWVU
b sit on	SUVUTRVSUVT
b sit through	WUUSUTUUTVU
b sit with	TUTTUWUTUVU
b site ,	YXRUUTUTSTV
b site .	RTRXUTUWSUS
b site @duty	VTVRTUUUUVU
b site @sitting	VTWSUVUVUUU
b site visits	VTWSTVUWUVU
b sits on	PTVXTSUSWWS
b sitting .	STTUUTTTUTT
b six ,	STWVTTUTVWT
b six .	SUUUVSUSSST
b six @duty	VTRSTSUTVTV
b six @message	WTSTUTUVVSV
b six @sitting	UUTRTSUUTTV
b six days	TUTVVWUUTUU
b six hundred	TUTUUUVUUUU
b six in	TUWVUTUTTSU
b six months	UTTXTTUTTUS
b six of	WTUTTUUTTTS
b six times	TTVSUTUWTWT
b six weeks	STWQSRUUTQW
b six words	SUTTUUUTUVT
b six years	STRSUUUSUXU
b sixty minutes	WTTTTTUUTUT
b size of	VUTSUUUTTUU
b sketch of	SUTTTTUSUWU
b skip @month	UUUWSWUUUUU
b skip the	WTVQTTUSTVU
b skipped @num	SUVSTUUUTTU
b skipped the	WURSUUUUTTU
b skipper 's	TUVWUUUWUTT
b sleep .	STQXSRTWTSS
b sleep and	TURVUUUSTVT
b sleep in	TTSWTSUWTTT
b sleep to	TTQSTTTWUTU
b sleep until	UUUTVUUUUTU
b sleep well	SUSTTUTWUUT
b sleeps through	SUTXSSUTSUS
b slept .	VSSUUUUUTSU
b slept through	XUVSUUUUTUV
b slide backward	STYWXRTVUWU
b slides ,	TUSTUUUUUUT
b slides .	WTTSTTUTUWV
b slides on	RTVUTSUUUSU
b slip .	SUSSUSTSTTS
b slow clap	TUSSTTUTUSW
b small ,	TUSSSSVSTUU
b small .	VRWRUTTTTVU
b small @num	VURUSSUTSST
b small and	RTTSUTWSTST
b small children	RUTWTUTTTUT
b small for	SSTUUUUTUSU
b small one	VURUSSUTSST
b small thing	TTXVTWTSTVT
b small to	QRYUUUUUUUT
b smell of	RUVSTTUWUST
b smooth start	UUUUTTUVUSU
b so #	TUTTWWUUUTU
b so ,	RUXSWRTVRTR
b so .	RRTMRSRQSSQ
b so :	TUWQVWUXTTU
b so @badly	VXTYZVUQRPT
b so @day	QSTaaTUXRVS
b so @good	XSUPQRTVSWX
b so @lack	WTSUWVUSTVS
b so @mean	VUTSTWUUUTV
b so @month	TUTVQWTUUTU
b so @num	VTVSWWURSTU
b so @sitting	UUTXVSUTUSU
b so @thin	YTSSTWUTUTV
b so @weak	VUTSTWUUUTV
b so a	SUUQSSUWTTT
b so after	SUVZXQUSTTU
b so can	TUUVVUTSUSU
b so cheers	SUVTUUUTUVS
b so do	RTSYWSUTTTS
b so does	TUUVXSUUUUU
b so far	WTUTRSTSVVW
b so for	WTURUUUSTUU
b so friday	TURVXSUWUTU
b so from	UUSWTSUTTTU
b so generous	UTSSTTUSTTV
b so glad	WUTTTTUVUUW
b so good	VTSSUUUQTTV
b so grateful	WTRUUUUWUUW
b so guilty	TUTQRTTTUTT
b so hard	VUSSTUUWWTU
b so here	RTPVWRUSSUT
b so i	TUUVWVPWVUN
b so in	TTRQTSUUTVU
b so is	STSSRTUTSVT
b so it	UTRVRQUTVQT
b so late	VUTSTWUUUTV
b so let	QTUZaUVQRRS
b so long	UUSTSSVVUSU
b so many	VTTSTTUSSTU
b so may	TUTVQWTUUTU
b so monday	TUTWWRVTUUU
b so much	XVSOVPVTUPY
b so my	STTSRTUTSTT
b so no	STSUWVUUTVT
b so often	VUWRRSWRTST
b so on	TTWVWSUSTTT
b so openly	TUVRSSTSUVT
b so our	OSUYWVTQSTS
b so please	TUTWTSUTUTU
b so saturday	TUSXXSUTTTU
b so shall	UUUWVUUUUUU
b so sorry	QTPNOTQRRPR
b so sunday	TUUYWSUWTTU
b so thank	SUXRSTUWUWT
b so that	QSXUQWTQSTP
b so the	OTQaURSTOPQ
b so there	RTWRSRUTVST
b so they	RURRSTUUTUT
b so this	STQYYVWTVST
b so thursday	SUUYXTTWTWT
b so to	RSSWTTUTUVU
b so today	SUTXWUUUUUU
b so tomorrow	UUSVVWUUUSU
b so too	SURRTUUUTWU
b so tuesday	TUSVWXUTUUU
b so we	RUQXUTTSTSU
b so wednesday	UUTUWTUUTUU
b so well	VSWVTTURUXW
b so what	SUTURTUUSUU
b so with	TUVWWTUTUVU
b so you	RTSRQVTTUQT
b so your	QURTTTUTUSS
b sold ,	SUVWTTTTTWU
b sold the	VTTTTSUSTVT
b solid start	TUXRUSUUUTT
b solo in	VVTTUUUTTUT
b some @promised	STQWVQYTTTS
b some day	STRRSQXRTTT
b some of	TSVTUUUTTSS
b some point	STRWTRYRTTS
b some stage	TUTRTSXSUUT
b some time	STQWVQYTTTS
b some weeks	TURRSUSTUTU
b somebody at	SUSTTTTTTST
b somebody else	WWUSTRUVSRR
b somebody from	TUTWTTUUUUU
b somebody in	SSVVURUUSTU
b somebody on	TUSXVUUUUTU
b somebody to	RUWVUTUUTTT
b somebody who	PTOVVSSRPRS
b somebody with	SUTWSVUSWUT
b somehow .	RTSTSSWSTUT
b someone else	WVRSUVUTTUW
b someone from	TUSWUSUTUTU
b someone in	TUSUSQUUTTU
b someone to	VWVUSXUWUTU
b someone who	URUaUTSQSQQ
b someone with	VWSWVRUTSUW
b something .	TVTVUTUTTSU
b something back	SUSVTTTTUST
b something had	SUSWUUTTTTT
b something has	TTWSSSTTTRU
b something in	VTWWUUTVTUU
b something that	TUVUUUUVUTU
b something to	RTWSSRUSTWT
b something with	TUVVUUURUVU
b sometime ,	TTSSTTVSTUT
b sometime .	TTVSSRZUTTT
b somewhere .	RTTTTTXSUUS
b somewhere along	XTRSUUVTUUU
b somewhere between	WTVUVSVSTSS
b somewhere else	XXRTUUURTTW
b son .	TTSVUUUTTUV
b sons .	TUUUTTUWUSU
b soon ,	STSVRSXVSTS
b soon .	TUSVRQYSTTT
b soon as	RTSPTXUSTTS
b sooner or	UUTTTSXTUUT
b sorrier still	SUSSTRUUUSU
b sorry ,	RTPNQRSRSQT
b sorry .	RTOOPRQRRRS
b sorry about	RSPQRRTRVST
b sorry again	STSWSSSUTSU
b sorry for	RTOURQUSTRS
b sorry i	STVRSTTTTRT
b sorry it	UURUTVUUUSU
b sorry that	STPSVUURTQT
b sorry this	UUSSTTUUUSU
b sorry to	UVSMPSTQSSR
b sorry too	TUWTTTUUUSU
b sort of	QSSSTPSRSSR
b sound @badly	SUWUTSUTTWT
b sound like	SUWUTSUTTWT
b soup .	RTVRTQTTTTT
b spare .	TTUTTTTXUUT
b spare key	UUSSUTUUUTU
b speak ,	SUTVUTTTUWU
b speak .	TTURUTVTXUT
b speak to	UTRTUUUUUTU
b speaking ,	UUTWTSTUUUU
b speaking .	RTWSTUSUUUS
b speech ,	RTXWVUUTUUU
b speech .	WUSTSTUUUWW
b speech about	VTTTUUUVTUW
b spelling mistakes	VTTRUTUTTWT
b spent a	VURSTUUUUVU
b spent on	VUVQRRUSTUS
b spirit level	RTSSUTUTTUU
b spite of	WVQUTTUUTUS
b spoke ,	VUTUUUUUTUU
b spoke of	VUTTUUUSVUS
b spot on	RTWRUSUSUXT
b spring ,	UUTXUWTURVT
b spring .	TTRVSUTSUUW
b spring ;	UUWQURUTUWT
b spring and	RTVTVTUVTST
b spring i	WSSRUSUSUUU
b spring to	TUTSUSUVTTU
b squeeze me	WUVWUWUSTTV
b st .	VUQWUWUSSST
b staff room	WTRTUTUTUUU
b stage .	TUSRSSXSTSS
b stairs ,	SUVXSUUSTST
b stairs .	VSPTRRSVRUS
b stall ,	UWVTUTUVTVS
b stall @badly	VUWRTUUTTUU
b stall @weak	VUTSTUUUUUU
b stall alone	VUTSTUUUUUU
b stall at	TUSSVUUTVTU
b stall in	SUVUVTUTTUU
b stamps .	VUSRSTUTSVV
b stand ,	UTVTUUUTUUS
b stand .	VSXYQSRUTSS
b stand at	VURUSUTTTSU
b stand in	TUSVVWUTUUU
b stand on	RTUUURTSSSS
b standing up	VWTSTUUTUWU
b stands ,	SSRQTUSTUTU
b stands .	VWVRVWUTTTT
b stands in	STXWUSUUUVT
b stands on	RTVSTSUTUWT
b start ,	VTVRUTUVUWU
b start .	WVWQSRUVSRV
b start again	SUTVRUTTTTU
b start at	TUSYVQUTUSU
b start in	SUUYSRUWWRU
b start on	SURSSWUUTSU
b start to	UUTSTSUVUSU
b start with	TUUVUSURTVU
b started .	QTSUQRTSTQT
b started the	RUWRTUUUSUU
b started this	TURRTSUUURU
b starting a	TUTXVTTTTTU
b starting at	TUTXWRUUUTU
b starting each	TUTWUSUUUVU
b starting in	SUSXWQUTURU
b starting on	TUTRRVUUUTU
b starting over	SUVTTTUTTUU
b starts @day	TUTWTVUUUTU
b starts at	RTSTTTUTSUU
b starts in	SURUTTTTUTT
b starts monday	TUTWTVUUUTU
b starts on	TUTXTRUTUTT
b state of	TUUSTTURURU
b station ,	RVXTTWUUTWU
b station .	QTVSWSURSUT
b station in	VUTRTTUTTUU
b stay @good	SUTTTSSZTST
b stay blessed	SUPTTSTYTST
b stay connected	SUTUTTXSUUT
b stay in	VSTUSQWUSSR
b stay warm	TUYUUUTWUTT
b stay well	RTQSTVRYTTS
b stay with	XUUWVSTTTTX
b stayed .	RRXQSSTRTST
b stayed @weak	WWVSUTUTSSS
b stayed in	XWVSUTUQTTU
b stayed on	RUVSUTUUUVT
b stayed with	VRVUUUUTUVU
b stays in	TUVSTRUVSTU
b stays is	TUTUVTUUTUU
b stays on	TUSUSUUSUXU
b stays the	TUTRSTVTTUT
b stays with	RTVUVUUXVXT
b step ,	STWVUUUUUUU
b step .	SUSUVUTSTUT
b step back	TUTVTTUUUUU
b step is	UUVUUVUWUUU
b stepping back	TURTVVUTURU
b still ,	TWUXVVUUUVS
b still .	UTVSTSTSVUW
b still @duty	VTQSTTUTVRT
b still @good	QUPRSVUSTVT
b still @message	TTRSSTUTVWT
b still @promised	STSTTTUTVST
b still @sitting	WSPRUVVTVRT
b still at	RSXSTUUWTST
b still be	SSXRRSWVTWW
b still come	STWTUTUSUXT
b still do	RUSQSWTSUUT
b still draw	TUURTSUQUYU
b still go	TUTWWUUSUVU
b still has	VTVWUUUUSVT
b still have	TTWQRUUVTTT
b still in	VSTUXRTVQRS
b still makes	RUWRTTURUXU
b still on	VUUSTSUUWRT
b still open	RTSVTTUTSSS
b still owe	SUQUUTUTUUU
b still say	SUVVTTUUUXU
b still stands	VVUSTUUTTUT
b still talk	VTSTVUVUVUU
b still that	TUSSTSUUUSU
b still the	SUWTTVUTUVU
b still use	PRWRSRSRTVS
b still waiting	TTSRTRUTUTT
b still you	TTVSUTUTSUT
b stood before	WUQSTUUTTTT
b stood in	VSVTUUUTTTT
b stood there	VUTTUUUTUUU
b stood up	RTXSUTUTSVT
b stood with	WUUTUUUTUUU
b stop ,	RTQRVUVTTST
b stop .	UTQQWSSSWUT
b stop ?	TUTRRSTUUTT
b stop after	RURWZRTTTTU
b stop at	SUWWVSRTUUU
b stop for	UUTXUWUUUTU
b stop here	YUWTZWUWTTT
b stop on	UUUWWWTUUUU
b stop our	PTQSYRTTURT
b stop the	SUTUTVWUUTU
b stopped .	RUSSRVTVUST
b stopped asking	WSXQSTUTUUU
b stopped being	STXUUUUTUUT
b stopped the	STVVUUUUTUU
b stopping ,	TUSRSRUTUTU
b stops at	SURXWTUSTSU
b stops on	UUUYXUUUUUU
b stories ,	UTVSUUUTVVW
b story ,	TTSTWTUTTWU
b story .	RSVRTTUSTST
b story about	VXVWUUUWTUT
b story of	WUTVTTUTTST
b straight @duty	VUVSTTUWTUT
b straight @promised	VUVSTTUWTUT
b straight answer	VUTSUUUUTUT
b stranger 's	UTXTUTUUTTU
b stranger ,	TUTTUUWTTUU
b strangers ,	TUVVRTWTTTT
b street ,	UUUSUUUTRUU
b strength of	WTRWSTUSTWU
b strength to	RTRSTSTYTTS
b strict ,	QTVRTTSRTTT
b string ,	STUSTTUTTWU
b structure at	UUSUUUUUUUU
b student .	STRRYUUTUTT
b students ,	TURRTTUVTTU
b studio ,	TUUQTTUSVVU
b studio .	UTRUSSUUTTT
b studio in	WUUUWRUTUUT
b stupid in	XTUWTSUTUVT
b success .	TURRTSTWUTT
b success with	UURVTSUXUTU
b such @good	XWUUUUUUUUW
b such a	VWTUSSTSRQV
b such as	SURRRUUUTTU
b sugar cubes	TUVSTTTTUWT
b suggest a	TUTSRTTTUUU
b suggest that	TUVRTUTTUTU
b suggest we	TURQYRTSUSU
b suit ,	RTXTUSTUTUT
b suit you	QTPSSVTURST
b suitcase and	RTVRUUUWTUT
b suits you	SURVURUUTTU
b summer ,	VUSUSVUSUSW
b summer .	RTTTURTWRSS
b summer and	UUTUSWUSUTU
b summer in	TUXSTRUTTXS
b summer of	SUVSWUUUTUT
b sunday 's	SURUXWSSSTU
b sunday ,	VTURURURSVT
b sunday .	QTUWWTTQVRS
b sunday @duty	QUXVSSUWTVU
b sunday @message	SUWUUSUWUVU
b sunday @sitting	QUXXSSUWTTU
b sunday and	RUSWVRUVTSU
b sunday be	TUTUVWTUUUU
b sunday in	TUWSSSUTUWU
b sunday is	TUTYWRTVTSU
b sunday of	TUSRVUUTUUU
b sunday our	UUSVVWUUUUU
b sunday the	SUSVVRUTTVU
b sunday you	VUVSTTUTUVU
b sundays ,	VTUUVSUTVTU
b sundays .	RTWVSTUTUTT
b sundays in	RSWTSTUVTVT
b supervisor in	RUTUSSUUTTU
b supervisor there	UUSXTSTTTTU
b supper .	RTURVUUTTSU
b supper on	STSVUTUTUTT
b support ,	UUTTUUURUSU
b support .	STXTTTUVUST
b support and	TUVSTWUSUST
b support team	SUVWQRUTTUT
b suppose ,	YURUUSUSSUY
b suppose i	RURTUSTTUTU
b suppose it	VUSXUTTTTST
b suppose that	TUSSUVUUUTU
b sure ,	UTRUTTSTTTX
b sure .	SUTQUSVTUUT
b sure of	WUSRSTWUUUW
b sure our	UUUTTUVTUUT
b sure we	TUWSUTWTUUT
b surgery on	UUUWUSUUUUU
b survived the	QRXUUUUVTUT
b swallowed my	TURWRTUSTSU
b swap our	RUWTVVTWUUU
b swap the	SUSQSWUUUTU
b switching to	RUSYTSTSWTS
b swore by	WSRTUTUTSUT
b ta for	STYRTTUXTUS
b table ,	WUSVSVUSTRT
b table .	UTVVRTUTSUS
b table @lack	TTVQUUUUUSU
b table and	STWSTTUTTXU
b table in	TSWQTWUTTST
b table the	TVVTUTUUUST
b table you	XURTTVUTTVU
b tables ,	STSSTTUTTUU
b take @day	TUUWWSUTUUU
b take @message	WTRSXSTSTUW
b take @num	VTSRSUUSTTV
b take a	TUUSRUTSTVS
b take care	SSPPRSRXSTS
b take good	STQSTTUZTTS
b take it	TSTUQWVQSVW
b take me	QTQUWRTRWRS
b take my	TSVXYQWVVVR
b take our	UUTSVVUUUTU
b take over	SUTYQQUWURT
b take the	PTRTQUTRRUS
b take this	TUWTSUUVUUU
b take up	TUSWUTUWUTU
b take you	UUSRRXUSUTU
b take your	WURWSSUSTUW
b taken a	TUTXVSUUTTU
b taken me	QTRZVRWRUQU
b taken on	TVSVTTUUVST
b taken over	TUSWTUUUTTU
b taken the	VTSVTTTTVTV
b takes @num	SSUXTTTSRUR
b takes a	WUXSTTUTUST
b takes all	STSYTUTTTUT
b takes me	RTSWSUUTVST
b taking it	TUTTRSTWTWU
b taking me	SUTUUTUVVTS
b taking the	SUUUWUUTUTU
b talk ,	VTUQVSVUTST
b talk .	QTQUTUWQURS
b talk about	RUWWTVTTXVR
b talk again	TUTRSWWTUUU
b talk from	STYWXRTVTWU
b talk in	RUTPQRUSWTU
b talk of	VVSRSTUUTST
b talk on	RTUSYRURTTT
b talk soon	TUTSSTVTUUU
b talk things	TTTVTSUTUTU
b talk to	PSUXSUVWTSS
b talk was	VTRSUTUTTVT
b talked about	UWQSTSUSTUS
b talked me	VTVVTTUXTTU
b talking ,	SUQWUSTTWST
b talking .	WUTRTVUSTWV
b talks ,	VTRVSTUUTTT
b talks .	WVVSWTUTUTU
b taught ,	VWSUUUUUVUT
b taught by	SURVSUUTVTT
b taught me	TVVSUTSRTZT
b taught the	QTWSUUURXUT
b taught us	UUVWTTUSUWT
b tax @duty	XTVQTTUTUWU
b tax @message	VUTUUTUUTUT
b tax law	VTTRVTUUVUV
b tax office	WUWRUUUTUWT
b tea ,	VTVSSTTTTTT
b tea .	TSURTSTRVTW
b tea and	RUYTTRUWTST
b tea on	TURRUZUTUVU
b tea to	TUSRUTTVTUU
b teach me	YTRVTSUSTVW
b teach with	RURUTTUSTSR
b teacher ,	STRSTTVVWSS
b teacher .	UTYUTSSXUSV
b teacher and	RURUVSUSWTU
b teacher by	SUUSUTUUUTT
b teacher in	VTWTTSURSTT
b teacher was	WTRRUUUTTWW
b teacher who	SUVVSTUSTTT
b teachers ,	QTVUVWUVXUT
b teachers .	TUSXSRUTTSU
b teaching ,	RTVXUSUSTTT
b teaching .	QSQVSSSSRRS
b teaching i	SUWVVVUTUSU
b teaching me	UTWSQUUTTYV
b teaching now	UUVWWTUTUUU
b team ,	STTWUSUVSTT
b team .	WVSUSTTWTTT
b team a	TUSTTUUWUTU
b team has	TUWRTTUTUSU
b team in	TUUSUUUUUWU
b team lead	RTSTTUUTWTS
b team of	TTSVSSUUURU
b team on	TURXQQUTTQU
b team to	TUWWUTUSUVU
b tears ,	XUXTTUUTWUU
b telephone .	XSRVUTURTTV
b tell .	UTUSUUUTUUU
b tell me	WTONPTQPVQS
b tell the	USRUSSUSRUW
b tell you	UVRWSWUTTTW
b telling me	UVWUVUTSSZR
b tells me	RTRRTSUTWST
b tells the	TUSUUSUTSUU
b template ,	SUYSUTUSUWS
b ten ,	RTVSSTUTTTU
b ten .	RTRWRSUTTTT
b ten @duty	VSSVVSUTTRR
b ten @sitting	WTSXVTUTTSR
b ten days	VTRUTUUSSST
b ten minutes	WVRUUWSRWRU
b ten o'clock	SUUSWVUUUTU
b ten of	VWUTUUUUUTU
b ten sessions	VUTXUUUUTTS
b ten years	SUUQTTUVTWU
b terima kasih	TTYSSSTXUVT
b term ,	TUTSSWUUUTU
b term .	UTSXVQUTSTT
b term i	UUTWUUUWUUT
b term sheet	UTRRTUUTUUU
b terms ,	VUVTVUUUUTU
b terribly @badly	TUSWTSTSTST
b terribly guilty	TUSWTSTSTST
b test in	TUSSTUUTUSU
b text ,	VTTRTTUSTUS
b text .	VTTRSRUTVTV
b text you	TUSSUYRSTUT
b than @badly	RURQURUTUSU
b than @duty	TTXTSSUVRTS
b than @num	UTUUTSTTQUR
b than a	RSSUURTUaTP
b than an	UUTTUTUVUSU
b than any	PTZQTUUWTUT
b than anyone	RUUVTTURSTT
b than anything	UUQTTUUTTTV
b than i	VVWQQPSWNTV
b than in	TTWQTTURSUR
b than it	STURSTUTSTT
b than let	SUSQVSUTUTU
b than mine	STXUSSUURTS
b than most	SUVTUTTSSUS
b than my	VVQRSTUTUTV
b than our	WTQXSWUTWSS
b than the	NUYQSPTXTUO
b than to	XURVTUUUTST
b than you	ZQOTRRSNXRY
b than yours	UTXVUTUWUUW
b thank #mentor	UUVRUVURUXU
b thank a	UUWTUUUVUUU
b thank god	SUTVTTUSUTT
b thank you	QRZSWTQWPVQ
b thank-you .	UUSUTRUWUUU
b thanked me	RUTSUUUTUVT
b thanked you	RUYTUTUSTVT
b thankful ,	UUYTUUUTTVU
b thankful .	RUVRSTTWTVT
b thankful for	UTZSRUSOTVR
b thankful that	RUWSTSUVUST
b thanking you	QSWUURSXSSS
b thanks !	SUYSTUTTUUT
b thanks ,	QRYNPTRaSRN
b thanks .	OSZOSSSUSUR
b thanks a	VTVRTSTWTVX
b thanks again	TURTUUTYUTS
b thanks and	TUYPSSTWTVT
b thanks ever	XTPUUUURURX
b thanks for	UXXKNNUUUXT
b thanks heaps	STXTTUUUUUT
b thanks in	RUVUUUURUUS
b thanks mille	SUXTTTTXTVS
b thanks sana	RUWTTUUTUTR
b thanks to	WSUaTUTOTZR
b thanks with	TUTSUUUWUTU
b that 's	LRPXVSTSQWO
b that ,	URYPRRWTRUR
b that .	STVRQOROOTS
b that :	STTRWUUTTTU
b that @badly	UUXWTWTSUVT
b that @day	SUVQSVUTTUT
b that @duty	WRWTURTRQUW
b that @good	TSVRTSTWTSR
b that @lack	UVSPVUUSRWS
b that @message	QRXWQPTQPRR
b that @month	UUSSUSVTWTU
b that @num	SQYURSTUPSU
b that @promised	USSRRSUTTSV
b that @season	STWPTRUVVUT
b that @sitting	STWXXRVRRVV
b that @weak	QTURTTTSTWT
b that a	RQUQPOSSWYW
b that afternoon	SURSTTUSTVT
b that all	TURSTVUSUTU
b that and	SUXSSSUTTQT
b that are	TUVWWVUUUWU
b that arrived	XSRTWTUSUUW
b that as	TTWXUVUUTVU
b that autumn	TURTUSUTTUT
b that being	VUSUVUUUUUT
b that came	UTUQTSUXTWW
b that can	WURUSUTTSTV
b that date	RTSWVTUTTTT
b that day	PSSRVRTUTST
b that did	STWRUTUSTXT
b that does	SUSSTWUTUUU
b that elsewhere	UUTVVUUUUTU
b that evening	QTTQRVTSSRS
b that every	WWSTVTUUUST
b that feedback	XTTRSSUTUTW
b that field	RTSYRRTTUTT
b that first	QTURSUURTYS
b that fits	TUWQTTUWUSU
b that from	SUSQRVUUUXU
b that gift	RUYRTUUTUUT
b that got	TSVUUUUWUUS
b that had	VTSSUTUWVST
b that has	WUUVSTUTRXV
b that he	VUSTTTTTVTT
b that helped	TUTSTVUSUVT
b that i	XRVWSWSUNTU
b that in	RUWUVRTSSUS
b that is	RUVVPTRUQSO
b that it	URUNRUUUWRS
b that kept	RSUSUUUTUUU
b that kind	UUSXVRUYUTU
b that leaves	SUVUSTUTUTT
b that line	STVTTTUTTST
b that long	TUVVTSUWUTU
b that looks	STRRTTUTSTT
b that made	STUUUWUTUXU
b that makes	QTSTXSTRSQS
b that maybe	TUSXWSUTUTT
b that meets	TUSVVSUTTTU
b that mine	WUUTUTUUTTU
b that morning	TUQQUYTTSSU
b that my	YUNQUTUQUUX
b that napkin	UUVUSTUTUTT
b that neither	STTTUUUUUUU
b that night	RTRRSTUUTVT
b that no	TSTRWSUTTUT
b that nobody	USURTWUTTXU
b that nothing	WWRSUUUUUSU
b that now	RUVVVUUUUUU
b that of	UVSQTSUSUVT
b that on	UTRVSSUSUSV
b that one	TRYURQTURSU
b that order	SUSTTSTUUSU
b that our	QSMUUTVUSUR
b that out	WUVTTUUUTVU
b that perhaps	TUTRVTUTUTU
b that person	TUTVUTUUTTU
b that question	SSXWTTTRSRT
b that reason	TURXVSUUUTU
b that red	STWSTTTUTST
b that rhythm	UUUWUTUUTTU
b that same	VWSSVWTVRTT
b that second	RTVSUTUWTVT
b that sentence	RTZSUSUSTST
b that she	QUUTUSUWUST
b that silence	QTUSTTTSTWT
b that somebody	XUSTSSUVTUU
b that stands	TUTVTUUUUTU
b that story	SUVTTSUTUVU
b that sunday	TUXSTTUTUTU
b that the	VQMVUSVXTRU
b that they	UTVRSSUUTUW
b that this	VTRRUVUVVUU
b that to	VTURTTUSTUT
b that trade	TTRUSRUTVST
b that two	RTWSTTUUTUT
b that used	RUUVTUUTSUT
b that very	TUSTTVUTUTU
b that was	UUWaTVSQOTS
b that way	RUSXSVUSSUR
b that we	OSXTWQTWSWS
b that week	PTQPRWSSSTT
b that went	XWUVTWUSUVW
b that were	WURSUUUUTVT
b that what	UTSVTVUTUSU
b that winter	UTWSTUUSWUU
b that with	SUTWVTUWTUU
b that won	WTURUTUTUVU
b that work	RTSZSRUTRVT
b that works	UUTVUVUVUVU
b that world	UUTVVVUTSUU
b that would	UTTTTRTSTSS
b that year	UUWTUUUTUUU
b that you	VUPUVUQWXQV
b that your	TVPTSUTVZUS
b that ¤	VUTRUTUUUWW
b the #	SRPVaXUTNPT
b the @badly	TTRSUTSXTTQ
b the @day	UUUPSSTVUTP
b the @duty	WTSSWPSTUUV
b the @fail	RUTTTTUUTUT
b the @good	TUXQPTUZWTQ
b the @lack	VTXVSQTZRUU
b the @mean	VSTQRWTWUWT
b the @message	UVWUQSPWTTT
b the @month	TROVXYSURVS
b the @num	VTUSZWUWVXV
b the @promised	WWRWVNTVUUX
b the @season	TVSVRWRQSTS
b the @sitting	UUSTYOUVUVT
b the @thin	SSSSQWTTUXT
b the @weak	STTVUPTWTYM
b the abstract	UTVTUSUTTUT
b the academy	RTTTUSUTWUS
b the access	SUSWSVUTUTU
b the accounts	RTUQRVUSSST
b the accra	VSWTUTUUUUU
b the address	SURUUSURUUT
b the advice	VVSRRRUUTUV
b the afternoon	XTXUXSTWSXV
b the agency	VVUUSTUWSVT
b the agenda	RTSQUWUSTST
b the allotment	TTSRSTUWUTT
b the almanac	UUUSUVUWUUS
b the alumni	STWQSYTSTTT
b the ambulance	STUQTVUTUVS
b the angry	QSXVSSTSTXS
b the anniversary	UUSSTWSVUTU
b the annual	SUTSTWUWTUU
b the answer	RVQSRSUSUVR
b the antarctic	TUWVTUUTTUU
b the apology	SVSRTUUUTWS
b the app	UVRTVQTSSOS
b the apples	SUVTSSTWUUU
b the application	VTSRSSUVUST
b the appointment	TUSQWRUUUSU
b the apprentice	UTTSUTUTVUS
b the apprentices	VTUSTUUUTWT
b the apprenticeship	VVTWXVTRSTS
b the apricots	RTSTTUTTTUT
b the april	TUUWVVUUUUU
b the apron	SUUSSSTSTVU
b the archive	RSVTQTUQVVR
b the army	RTVWTTTSTTT
b the arrangement	TUUTYTTTUUU
b the article	SUWSTTUTUUT
b the assessment	VTSTTSUUTTU
b the atlas	RTSRTSUUSUU
b the audit	URTTQRTVRUR
b the audition	STSUSUUTSTT
b the auditors	VTVSSTUTTUT
b the august	SUTTTWUWUVT
b the autumn	VURTRUUQTVT
b the award	XTWTUSUUTUW
b the baby	RSTZSWSTSSS
b the back	TRRQRVTUVXV
b the bad	XUTQUVUXTTT
b the badge	STSWUUTTUUU
b the baker	STTWTTUUTUU
b the bakery	UVUYWUSRTWT
b the bank	PUVTVUTVTXR
b the bar	TTWWWRURSUT
b the bargain	WTTUUTUUTUU
b the barn	UUWSTSUTUTT
b the basel	WTUTUSUTTVU
b the beam	TUXTUUUUWUT
b the beans	VWWSUUUTUWT
b the bees	TTTTTVTWSTS
b the beginning	TTSTTSUTUSU
b the bell	SUQRWSVTUUU
b the bench	TUSUURUWSTV
b the best	PQWRSUUaTSO
b the better	QSVTRSURYTU
b the bicycle	SURVUUUSUUS
b the big	TTTSSVUUTUW
b the bigger	RTWUTSUTYTS
b the bill	VURSTUUSUTU
b the bin	TUUUTUUUUUU
b the binder	TUVSUVUTUVU
b the bishop	STTVTSUVUTS
b the blame	WTVRTTUTTUT
b the blisters	VUVUUUUUUTT
b the blue	PRTPRSRURRS
b the board	UUUQVPTPVWU
b the boat	RUVWUXTTQTQ
b the boats	STSWTTTVTTT
b the boiler	UTRRTSUSTUT
b the bonnet	VTWSVSUTWUW
b the book	SSXUXTSWQWV
b the books	TVWVTSUQRXV
b the borrowed	SUTSUTUVUST
b the bottom	USURSSUVSST
b the bound	TUTRUVTWUUU
b the bow	WTWSSSUSTVU
b the bowline	TUWSTSUVUUU
b the box	RUVRUSUVTRU
b the boxes	UUQSTSURTWS
b the boys	YTRUUUUSTUT
b the branch	VURSTUUTTSU
b the bread	SUVQSSTUSQR
b the breathing	TUUUUTUUUWU
b the bride	TTWTTTUTTWU
b the bridge	TSTUVVTUSWT
b the broken	VUUTUUUWUUT
b the broom	WTSQSSTRVRT
b the budget	TTWWVUUSTUT
b the building	STRTTRUSTUT
b the bursary	VURTUUUTRUT
b the bus	URVUWQTSRWX
b the business	TSTURTTTVTS
b the buyer	TTSRTRUSTXU
b the buyers	VSSVUTUSTSU
b the café	VTSXSRUSTTT
b the cake	RTWVWRURTST
b the calendar	USTUWRTTSVU
b the call	WVPTXQURVST
b the calls	VUUUSVUUSUU
b the camera	RVRRUTUTSUW
b the canal	SUTTSWUTUUU
b the canteen	VSTTTRURXUS
b the car	TVURSTTTVTV
b the card	RTXUSRUSTRT
b the cards	TUVTSTWTTST
b the caretaker	UTQQSSTSTST
b the case	WVQVURUSTSU
b the cat	RTRRTSUWTST
b the catalogue	TTRRTVUUUUT
b the cats	STSRTTUWTTT
b the cello	STSWTUTTVTT
b the certificate	VTTVRTTRRQV
b the certificates	SUTWUSSTTUT
b the chair	VRVWTQURURW
b the chairs	UVUSSSTWTTU
b the chalk	XWRSUUUSTSU
b the chamber	SVUTTTUSSTS
b the chapter	TTVRSUUUUUU
b the chart	TUSRUSUUUTU
b the cheap	XTTTUUUTTUT
b the check-in	STSRSTUTURU
b the checklist	SUVSUUUTUXU
b the chemo	TUTXUUUUTUT
b the cherry	SUWSUVUTTSU
b the chess	SUWSTSUVUXT
b the child	SUWTSWUTUUU
b the children	RUTYUTTVSSU
b the choir	TUSVRQTWQUQ
b the christmas	XUSTUTUSUUU
b the church	STTTSRTSVRT
b the city	TUTTUTUUUSU
b the class	TSTQSSUUWVU
b the classroom	RTVWTUUTTTU
b the clean	SUWRTTUWUSU
b the cleaning	SUXVVSUTTWU
b the client	RUVTVSUWTVU
b the clinic	QUTXURTSQWS
b the clock	VRSWRUTUVUT
b the clocks	UTTSVVUTUSU
b the closing	VTSSVSVTTSV
b the club	SUSRTTUTTST
b the co-op	WTRTUSTSRRT
b the coaching	SUTWXVTTTUU
b the coast	SURTTTUVUTU
b the coat	VWVRUSUUTTT
b the code	TUTRTWUSUTU
b the coffee	WXRTSVTTTWS
b the cold	VTVTUTUXTVT
b the college	TTTVTSTSSUS
b the colour	VWSRTUUTTUS
b the coming	SUVVWSUUTST
b the comments	WVTSXUUUUTT
b the committee	UVTQRWTVSUQ
b the commute	SURZTTUUSTS
b the company	RSUYURTQSTT
b the competition	VUVXSSUTTTU
b the computer	SUTSUSUVTVT
b the conclusion	WTRRSSUUTUU
b the conference	VTTUUWSUUUW
b the conservatoire	STTTUSUTWUU
b the conservatory	RTUVSTTTTUU
b the consulate	UWTWUUUUUUU
b the consultant	TUTWUVUUUUU
b the contact	WVWRSRXSTVT
b the contract	VRTVTSTSUSV
b the control	TUSRTWUTTUU
b the convent	TUTWSSUTUUT
b the conversation	TUTTUVWTUUU
b the cooperative	SUQXTTUUSST
b the coordinator	SUTSXUTTTUT
b the cork	SUSUTTUUTTU
b the coroner	YTUTTTUSTWU
b the corridor	STUTSRTSUQS
b the council	ORSWSUURSVV
b the counter	STVWUSUTTVT
b the county	RTSVSTUTRUT
b the courage	QUZQTSUVTTT
b the course	PTWXSSVRRUS
b the court	RTTWTVUTVWU
b the cover	TUVSTSUUUWT
b the crane	RSXTUUUWTUT
b the credit	UQUQTSUQSRU
b the crew	WVPVTTUSVST
b the cup	RTSRTWTRTVU
b the customer	SUWSUTUUTTU
b the customers	TSUTUTUTUUU
b the customs	VTVSTTUUUUU
b the cv	SUXRTRUTTXT
b the dairy	SUTYVUUTUTU
b the dam	SSSTTTUTUUT
b the dark	RSXRTTUUSWU
b the date	VVUWUTUSUSS
b the dates	VVRTUTUSTUT
b the day	TTYSRYRVOWR
b the days	WWWUUTSTUUW
b the deadline	WURSRVURTSV
b the dean	STSSSRTSVUS
b the december	VTTWXSTUUUU
b the decision	PSVaWXUSTST
b the defence	RURSSVUTUUT
b the degree	RUSVTWUTTUT
b the delay	URRTUTUSTUT
b the demo	TUWRSWUTUVU
b the dentist	XWQRSRTSSSV
b the department	VWQTRUTRWTR
b the deposit	VTRRTSUSTUS
b the depot	SSVUVTUSVTS
b the desk	SVSUTSUWSRU
b the diagram	TUUVTSUSTVU
b the diary	WTTSWTUTTSS
b the diner	TUSWVSTTUSU
b the diploma	RUVVUSURSTU
b the direction	SURWTSTTTWT
b the director	UUURTTTUVTU
b the disciplinary	VTRTTTUSUUU
b the doctor	RUVXSVTTRTT
b the doctoral	WUTWTTUUVUW
b the doctors	STSTSVUTTSU
b the dog	VTVQSRTWRSS
b the dogs	STRTSSTXUTT
b the door	SVWURWTVQTQ
b the doors	VTVSTWUTSTS
b the draft	WSQSUVUTTTT
b the drafts	TVTSTTUUTTT
b the drawer	UUSTTWUVUTU
b the drawing	TUTRUSUVUTU
b the drawings	TTVTSTUVTTT
b the drill	STUSSRTTTUT
b the drive	STTWUTUTUVU
b the driver	RUSUTWUSUSU
b the driving	VTTVTTUTUUU
b the dust	TUSSUTXTTVU
b the dye	VTRRTTUSUWT
b the early	TUXWSSUUUVT
b the easter	VTSRTVUSSSU
b the editor	VTUQTRURTXS
b the eight	WUWUSSUUTST
b the election	RSTRTXUTTUT
b the eleven	UVWSUSUWTUU
b the embassy	RRSSTUUUTUT
b the empty	TUTWTTUTUWT
b the end	WVSXYURUQTR
b the envelope	VVRRTSTTSST
b the equal	SSTSTSUTTSU
b the equinox	TTWSVUUUUUT
b the error	UUUSTUUTTVT
b the essay	SUUUTTUUUWU
b the ethics	UUTWUTUWUVT
b the eve	SSRRWUUSSUS
b the evening	PTVTTSTRSUS
b the evenings	SUUXTSTVTTU
b the exam	VRTVUWRORVW
b the examiner	SUQUTSUSTXT
b the examiners	STRRTTUUSTT
b the exchange	SUSWUTUUUST
b the exercise	RUXSSSUWTXT
b the exhibition	TVTSTRUWTTS
b the faculty	VWRWTSUTUUT
b the failed	UTUSUUUTUWU
b the fair	PSQTRUSRVSS
b the fall	RUWTSRUUTVT
b the family	UTXWSTTSTTT
b the far	RTPVTSVVSTT
b the farewell	UUSSWWUSUSU
b the farm	UVVSUTTUSTS
b the fault	RTRVTTUTTTT
b the feast	UVTSTXTTTTT
b the federation	TUSSTTUTTTU
b the feedback	TURVTTUTUVW
b the fellowship	RUTYWRTSSST
b the fern	RTSTUTTWTUT
b the ferry	SRTUQXTUSSQ
b the festival	TTVUTTUVTTU
b the field	SUUUWTSTUST
b the figure	WUVRTUUUUVU
b the figures	VUSUTSTTTTU
b the file	UTQRTSUSTTT
b the film	UUVVTVUUUTU
b the final	PTTTYWTRSRT
b the finale	TUTUWSUUUSU
b the finest	WUXRTTUUTWU
b the finish	VTRWYSTSTTU
b the finished	STRVUXTRTRT
b the fire	TSWSSUUSSVW
b the firm	TSTWSVUTVSS
b the first	SQUXPaPUPTT
b the fish	RTQTTTURTQU
b the five	TSYTTUUTVUT
b the flash	UUWTTSUYUXU
b the flat	SUTWSUUUTUT
b the flood	TVTPTTUSTSS
b the flooded	SVWUUUUTTUT
b the floor	UVXQSSUVTWT
b the flour	STWVTUUTTUT
b the folder	RTRRTRSQSSS
b the food	XUVSUSUWTVT
b the footnotes	TUWSTTUTUVU
b the form	RRQNRRSQPVQ
b the format	UUTSUTUUUUU
b the fortnightly	VUVRSVUUTTU
b the forty	VUVTWUUWTWT
b the foundation	WTSXRRUTTTT
b the foundry	TTUSUVUSTVT
b the four	UUXRUQUSUXT
b the fourth	USRTSUUTTUT
b the foyer	VUSSUSUTUWW
b the frame	RTRTSRTTTST
b the freezer	SURRTTUTUUU
b the friday	WWRRTWUTUTU
b the front	QTTSUXUTVTT
b the frost	SSTUSSTUTSR
b the fryer	WTTUTTTVTUT
b the fuel	SUWRSSUTTXT
b the fund	STSTUUUUVTU
b the funding	VSTWWTUUUTT
b the future	UTTQTVWUTTT
b the gallery	WRTVSSTTVUR
b the garage	WUURTQUSWWW
b the garden	QTUUQWTWTVT
b the gate	URTQURTURSR
b the gazette	UUTRTUUUSUT
b the gearbox	RTVTTTUSTVU
b the gift	SUUWTSUVUUT
b the girls	TVVRTVUSWUT
b the glass	STSWTTTVTTU
b the glove	WUQSTSUUTSU
b the goal	QSSbSVTSSQT
b the goat	RTVPRSUWSVT
b the goats	VTUQUSTTVUR
b the gold	SUTSTTUTTST
b the golf	YSRRSTTUSTY
b the good	USYPWRUSRXS
b the graduate	TTWYVSUTTRU
b the graduation	TUSUUVSTTTT
b the grain	XUUUTTUTWVV
b the grammar	RTVSTTUTTWT
b the grandchildren	RUQUTTTXTTS
b the grant	UURYTRTRUTR
b the great	XUTTTTTSUUX
b the green	RTRTSSTUTUT
b the greenhouse	UTVSTTTUTUT
b the ground	STUUTSUWUTU
b the group	TUSUUUTTTTU
b the guild	WTQVTRUTWST
b the gym	SUSSSSUTUWU
b the habit	QTRUSWUWTZS
b the half	XWSWSSURSSV
b the hall	RSVQSSTSWVT
b the handover	VUSSUUUUUUT
b the hands	STWTUTUWTVU
b the harbour	SSVTVUTRUUU
b the hard	TVWQTTURTTT
b the hardest	UUWWUUUUUUU
b the harvest	SUTXTWTSRTR
b the head	UTPUTWUSVST
b the health	STWUTTUUUVU
b the hearing	XSRQTTUVTVT
b the heart	UUWVVUUXUTU
b the heating	SUTRTSUTTUU
b the help	XWTTTUUSUUX
b the herd	TUWRTUUTUWT
b the heron	SUTRTTUUUTT
b the hill	RUVUTWUSSTT
b the hip	SURVVRUWTST
b the hole	VURWTSUTTTT
b the holidays	UUSUTTUTTUT
b the honest	RUVSUUUSWRT
b the honey	TUWSTVUTUVU
b the hook	SUSSTTTWSUS
b the horn	STWRSWTUTSU
b the hospice	QSRVUSURTTT
b the hospital	SSSVSRUSUST
b the hour	UUSTOPTQVTQ
b the hours	RRVSURUWTUR
b the house	WTRSUTTVSWS
b the ice	SRXUTWSVSXT
b the idea	QSVTSSUTUUT
b the index	STUSTTUSUUU
b the ink	TUVWWTUVUSU
b the inquiry	QSWUSTUXSTU
b the inspector	VVTVTTUSSVT
b the inspectors	WTVQTSUUTUU
b the institute	VUSUTSUTTST
b the insurance	RUSVVSUSTTS
b the interview	STaQSSUVTVS
b the introduction	UUVURTUQTUU
b the introductions	YURVSTUTTRT
b the inventory	SUSTUTUTTUU
b the invitation	UUSTWVUTUUU
b the invoice	TRRRSRTQRWU
b the island	UTRWVUUTTTU
b the jar	RTWRSWUTTTT
b the job	TUSWUQTTRVU
b the judge	TTURTUUTSWS
b the judges	RTVRSSUSTWS
b the june	VTRQVUTTTTT
b the jury	VSSVTWRRSVT
b the kettle	OSSWSRTSSWQ
b the key	URSQRTTPQUR
b the keys	WVRQVTTTRVS
b the kigali	RTVSTTUTTVU
b the kiln	SRUUSSTRVUR
b the kind	VWWPUTUQTVT
b the kindest	TSYRTTUUTSV
b the kindness	WTRSTTUTTTU
b the kitchen	UTXRRVUUTST
b the knee	TTWRTTUWSTT
b the knife	WWSRTSUUTWT
b the lab	UUUSTRUVVWS
b the label	UURSTTUUUSU
b the laboratory	TTTTUVUUSVU
b the ladder	XTQSUTUSTVT
b the lagos	VUSUUVUUUUU
b the lake	STWVSXSVVST
b the lambing	SUTWTSUUUTU
b the lamp	STWTUUUWUUT
b the land	STTVWTUTTWT
b the landlord	RTVTTUUVTUT
b the last	TSYUZVUTNUK
b the late	TVTSUUUTWUS
b the lathe	XVUSTSURUVW
b the launch	TUSYVVTVTUU
b the laundry	TUSVWSTUUTT
b the law	TTRWXRUTVSW
b the lease	VTPUTRUTSSV
b the ledger	STWSTUUTUVT
b the left	QSQVVSUTSUS
b the lemon	STRRTSTVTVS
b the lesson	QRSTSQUVTTT
b the lessons	UTUUUSWWSUT
b the letter	UTUWSVTXRVR
b the library	SURSTVUSUST
b the licence	UTVZVUVSTSU
b the lid	STSQVRTTTWT
b the lift	VSUQSSTUQUU
b the lifts	VWSUTTUWUTS
b the light	SUWRTUUVUVT
b the lighthouse	RTTWTTTWRTU
b the lighting	STVSTVUTTVT
b the lights	VUUQRSUTUSU
b the line	URRUWPWRVUT
b the link	SUQSSRURUTT
b the lions	WWRUWTUVTTU
b the list	VSXSVUUWSVS
b the little	TUUSTSUYSST
b the loan	VUVWSUUWSVV
b the locker	SURRTSUSSTT
b the log	XTSSUUUTUVS
b the logbook	SUTSUVUTTUT
b the long	QSXUSUTRSUS
b the loom	UUVRRSURTTT
b the lord	TURWVTTXTSU
b the lost	RTRRTUURTUT
b the lower	WTRRTSUTTVT
b the luck	RTXSUUVWWUT
b the lunch	UUWSWSUTUWT
b the lyon	VURSVUUTTUT
b the machine	TSTSUTUSUWT
b the magistrate	UTQVUUUTVUT
b the man	VSXSSSTWTUW
b the manager	RSSVWSUSTWT
b the manual	STUSSSUTTSU
b the map	QTSRRQURVYU
b the maps	UUVTTTUSUSU
b the marathon	TUTRUWUWTUT
b the march	SURTUWUTTTU
b the margin	TSSRTWUSUWT
b the market	USSWSSUSVVT
b the master	UTTWWSUUUUS
b the mate	SUWVTUUSTXT
b the matter	VVTQRVTRSUR
b the meantime	VUTTTTUTTRU
b the meeting	WTTVXRUSSTW
b the meetings	RTWYWRTXTYU
b the mentor	YURSTVUTWUS
b the mentoring	RUSTXTTUPOV
b the mentorship	TTQRZRUTUQU
b the menu	UVXSTTUUSVT
b the merger	SVRYSRUVSTT
b the microphone	UTWTSSSSSVU
b the microscope	WTUUUUUTTUU
b the middle	TUVWSUUSUTU
b the midwifery	TTVWTUUUUST
b the milk	SSTRUSUSWTS
b the mill	TSSXRRUSTTT
b the minister	SRYSTTUTUUR
b the ministry	TRSXSQTSTTR
b the minute	WTTUUTUVTSW
b the minutes	URQORRTSQTQ
b the mirror	WUSSUTUSUVW
b the misprint	STSTUUUUUUU
b the missed	SURTTTUTTUT
b the missing	RUUSUTUWUUT
b the mistake	TUWTUTUUVUU
b the mock	TTUVWRUXTXR
b the model	VTRSTTUTTTT
b the module	WTSSUUUTTUT
b the moment	QSWWVVTPSUS
b the monday	VUVSUUUTUST
b the money	TTTSTTUSTTS
b the monsoon	UVSURTTSTTT
b the month	TTTTQSUTSSW
b the monthly	SUSWVYTUTSU
b the months	SSXTUUUVTUT
b the moon	SUSWTUUTTST
b the morning	TUVVPRTRUTS
b the mornings	WVUXRVURUWU
b the mosque	TUTVSRSUWTU
b the most	QUXTTTUSVWT
b the mould	TSXUUTUTTUT
b the move	RTVYUUUWTST
b the museum	TTVTVSTSSRU
b the nairobi	XWTSUVUVTUU
b the name	TSTVTTUTTVT
b the names	WUUTUUUTTUT
b the napkin	STWWSSUUTUT
b the national	SUSUSVUTUSU
b the navy	STSXSWUSTSU
b the neighbour	WUQRTSUUTTT
b the neighbours	SUTRTTUTUXU
b the nerve	QUWSTTUXWUT
b the new	QSRVQVQXVPU
b the news	QSSTUUUTUUS
b the newsletter	XVSRUUUTTTV
b the newspaper	UUUSTTUUTUT
b the next	VUTUUWRUUTV
b the night	SRXVVTTTUXQ
b the nights	XVRVVTUUUUT
b the nine	WTQSVTUUTST
b the ninth	VTRRVTTRTSS
b the north	SUTTSTTVSVT
b the northern	VTRUVTUWUST
b the note	UTWSTSUUUTU
b the notes	UVQVQSURVVS
b the noticeboard	WVRSTSUTTTT
b the novel	TUVUSSUTTSU
b the number	SSVTRVUQTWT
b the numbers	TTUSTUUTTSU
b the observatory	WWTWVWUWUUT
b the october	TUUWXWUTUUU
b the office	OTPSURTWWUS
b the old	QVTNUOSVOVR
b the one	UWTSVQVXWWW
b the ones	UVVUSSUVVUT
b the only	VQXVSRUVTVV
b the open	VUTTTUUUUUV
b the opening	RTTQRVTRTVT
b the opera	QTSXTSUTTWS
b the orchard	XUXTTTUTUUU
b the orchestra	UUUVTSUTSSS
b the orchids	UUWTTTTWUUT
b the order	UTRSTSUSSXT
b the org	TTSQRTUTTVT
b the other	UUVVVWSQWVU
b the others	WSUUSUUTXUT
b the oven	STTTWRTRTTT
b the owner	UTSSTUUUTTU
b the page	RSXWRVUSUXT
b the pages	VUVSVUUUURU
b the panel	UVTUSQTSSWT
b the panic	UTWSUUUSTWU
b the paper	TSWWPQTQVRW
b the parade	UUSRSVUSTTS
b the paragraph	STWRTUUUUVU
b the parcel	RTRRRRTRSUS
b the parish	RSVRTTTSTUS
b the parking	OSPQSRTPVRR
b the part	XTSQUUUUTUW
b the partners	WTUVUVUTWSU
b the pass	VUQQUUVVTSU
b the password	STRSTTTUUUT
b the past	TUUTTTUYUUU
b the patent	XUTVUUUUTUT
b the patience	RUXRUUUWUST
b the patient	VUUSUTTTUVT
b the pattern	WSWUTRUSSXT
b the pen	UUVSTVUSUUU
b the pencil	SURWTRUXTSU
b the pension	WUSVTSUSUTT
b the people	TTSXSRUSRUU
b the permit	XSRVTTUTTVT
b the person	VWSQTSUSSVT
b the phone	TTWTRSVUUVQ
b the photo	VTSVSXUTTUW
b the photograph	UTRSTUUTSUT
b the photographs	UURUTTUSSUW
b the phrase	SURTTTUSUWT
b the piano	WURSTUUUTUU
b the picture	STRSSVUTVUT
b the pier	SUUSTSUWUTU
b the pilot	RTUVUTUSTVT
b the pitch	WTVSTSUSSWV
b the place	WTUWXSUVTST
b the plan	UPWUTSURQUT
b the plane	STSSTTUSTWU
b the plans	UVVRUVUSUSU
b the plant	SUUWSSUSURU
b the plate	UTVRTSUTTST
b the platform	SRVUUSUTTSS
b the podcast	SUXRTUUTUWR
b the point	RUYVUSUWUSU
b the port	QSTXTTUTSRT
b the portal	WTSVUTUUTTT
b the porter	QSPTURSQURR
b the position	SUTUTRUUUTT
b the post	TSSUSXTSSTS
b the poster	SSWSTVUTUUW
b the posting	TUTVTVTTUUU
b the pot	WVUVUVTUWSU
b the practice	TTSSTSUTTVS
b the premiere	VURQSYUSUTU
b the press	UVVVTXURTWT
b the price	VVURRRUSVSS
b the pricing	VUXRSWUWUXS
b the print	SUTTTTUSUWU
b the printed	UUSSTXUSUTU
b the printer	UTRPRRUTUTU
b the prize	WSWUTTUSSSW
b the problem	STSSTTUWWWU
b the product	TUVVSWUUUVU
b the profession	UTUTUTUSTST
b the program	QRTYYVTPWVS
b the project	UTSWTSUTUVT
b the projector	QTRSSSTRRTT
b the promised	YVVTUUUSUUT
b the promotion	SUSXTTUTWST
b the proofs	SUTRSVUUTTT
b the public	SUSUTSUTTVU
b the pump	TTUSUUUTTUT
b the pune	TUSWVVUUUTU
b the pupil	TURWTTUTUTS
b the pupils	WTVTTUUTUVT
b the quarry	QSUQSTUSTVU
b the quarter	SUSUVVUUTWU
b the quay	STSQRWTVTST
b the question	SURSSPUVUTS
b the questions	QUWWTTUYUTU
b the queue	XUSSTRUTUTW
b the quiet	QTUTUUUUTUS
b the radio	VTUSVUURTVV
b the railway	STTUTTTTTUU
b the rain	XSUQTSTTRTT
b the rains	STTVTVUTTST
b the reader	TTXSUTUTTUU
b the reading	UVWTQRUQTXS
b the real	SURTTTUTTVT
b the reason	SRWXQQTRQXS
b the reasons	STTVRTTUUSU
b the receipts	RUXTTUUUUUT
b the recipe	TUUQRSTSSXT
b the recital	QUWTUWUTWUT
b the recommendation	XTSRTWUTSTS
b the record	STRVTTUVTTU
b the recording	STSRUWUTTTS
b the recordings	UWSSXSUTTTT
b the red	RUXTSVUVTWT
b the reference	WRTPRRTUSRV
b the regatta	RTRRUYUWTUT
b the regional	STUVSSUTVTS
b the registrar	QSXWWTUUSUT
b the regular	TUWTWWUTUTU
b the regulator	UUTVTTUVTUU
b the rehearsal	SURPVRTSTUT
b the remaining	RTSRURTSTTT
b the remark	VTTTTUUTTST
b the remarks	XTSTUUUTTUU
b the rent	XUTSTUTTRUT
b the report	UTRSSUTTTUT
b the request	UTWRTTUTTRU
b the research	TUSVSSUSTTT
b the reservoir	RUVVWSVSTRT
b the residency	USWXYVUVTSS
b the rest	TRUUUSUUTUV
b the restaurant	TUUWTUUTTST
b the restoration	TUVXUTUWTSU
b the result	STQSVUTTTUT
b the results	TURWTYTRUTU
b the reunion	SUSSTYUSTTU
b the review	RSTQUSUTTYV
b the reviewers	RTTRTSUSSUT
b the right	RSUSUTUSSSS
b the rim	SUTSTVUTTVT
b the ring	RUTRTTUTUVU
b the rink	TURSTTUSTTU
b the risk	TUVSTTUVWVU
b the river	SUUQRTVVSTT
b the road	PSQXRTXTSRR
b the roof	SUYSQVTVVWS
b the room	UVQRTOSQSSQ
b the rota	XTQRTUUTTST
b the rotterdam	VTVSUUUTSUT
b the royal	VUSSUTUSVTT
b the rule	STUTUVWTTWU
b the rules	SUUXVTUUUUU
b the safeguarding	UUTSTTUTUUU
b the salt	VUSVTUUTTTU
b the same	UWTUOPWSXTT
b the sand	TUWWWTUWUUU
b the sandwiches	WUTSTTTSUSW
b the saturday	RUXVXWUXSWT
b the sauna	VTSWUUUTTTV
b the scaffold	TSTSUTTSVUU
b the scales	SUWRTWUVUUT
b the scheme	SUQTWSTTSUT
b the scholarship	URRXTSUSSUS
b the school	VSSQPTWVPST
b the score	TSSSSSUTUUT
b the screen	SUSWTVUSSTU
b the sea	VTQWRSWUTSV
b the season	TSUUVUUTTRT
b the seat	STSRSSTRURT
b the second	URQSTRQUUWU
b the secretary	RTRRTTUTTTT
b the seed	WSVQTVTUTTS
b the sentence	RVXTSUUVTXS
b the series	RTSUVUTTTST
b the server	RUWSSSUUUUT
b the service	UUSVUUUTUUU
b the session	RUVUXRUTURT
b the sessions	WTSQRXUTTTT
b the shape	SUTRSVUTTTT
b the shared	SWQUPUTQSSS
b the shearing	STWRSVUUUUU
b the shed	WUQUTSTTTSU
b the sheet	STTVTSUWTTT
b the shelf	TURUSVUUSUU
b the shift	WURTSTUTSTU
b the shipyard	SUWSUUUTTUU
b the shop	SUTXTTVVRTV
b the short	SUQWSSUSTRS
b the shoulder	SSURSSTSTUS
b the show	UUWVVWUUUTT
b the side	UTRVUWUTVUT
b the sign	STWUSSUWTTU
b the signature	STTTUTUUTUT
b the signed	STSSTSUSUUT
b the silence	UTWTVSUUTXS
b the site	WWQQSUUUSSV
b the six	WSUSTTUVTSW
b the sixty	WTVRTTUSSTW
b the size	VUTSUUUTTUU
b the sleeve	VUUTTSUTTVU
b the slide	TUVRSTUUTXT
b the slides	QTSTUTUUUVT
b the sluice	TUSTTWUUUUU
b the small	RTQWVQTVRUT
b the smell	RUUTTTUWUTT
b the snow	SUVSUVSRTUS
b the soil	TTRSUVSTWUS
b the solid	TUXRUSUUUTT
b the soup	QTUSTTUUSUS
b the sourdough	VTXSTTUWTTT
b the spare	QTVRTRSSRVS
b the speech	SSWSTUUTTTW
b the spreadsheet	STTRSUUSSXT
b the spring	URPVQQTTVSV
b the staff	WTRTTSUTUUU
b the stage	UUTXWUTTTSS
b the stairs	UTSRSSUVSSR
b the stairwell	TUXSUUUUTVU
b the stall	WVRSTTUTTUS
b the stamp	RUTSTTUVTTT
b the stamps	RTWSTTUWUTS
b the standing	SUTSWUUUWUT
b the star	STXSTWUVTVT
b the start	VTUSSSUTURT
b the state	RTTWSRURSQT
b the station	SSVRSWUWSVT
b the stipend	TTRWTTUSTUT
b the stitches	TTUSUTUTTUT
b the story	UUQVTSUSTRT
b the strength	WTRWSTUSTWU
b the strike	TTUSUUUVTTT
b the student	XTRTUUUTUUU
b the students	YVQRTSUTTSW
b the studio	WTRVWTTRTTS
b the subject	VWUTUUUTUUT
b the subjunctive	STUUTTUTTWT
b the sugar	RSWUSSTTTWT
b the sum	VTTVTUUUUUU
b the summer	PTWVVXTQRUS
b the sunday	TSURQRUTUTT
b the sundays	UUVTUSUSUTU
b the supplier	WUQVTVUTTTT
b the support	VTTVQQUTTRT
b the survey	RUSTVWUTTST
b the swallows	RUXTTUUXUUS
b the table	STXURVUVRSS
b the talk	WTQUSPUSWTT
b the target	TUTXSSUUUTU
b the tasting	VSUPWWUSSWT
b the tax	YRVQTRUQVTR
b the tea	TVVTSSTWUST
b the teacher	WUUQTTUTWUT
b the team	UUTPRQTTSRT
b the ten	VVRSTSUVVVR
b the tender	WTXQRTUSSST
b the tenth	RUVTUSSTUSU
b the term	XUSTUUUUUUU
b the test	RUUSTRUWRWU
b the text	VUVSUTUUUVU
b the thanks	RTWTUUUVWSU
b the theatre	SUUTUSUTTVU
b the thesis	RTWVUVUWTVS
b the thing	UVPZQVTQSSX
b the things	UVSTUVUTTWT
b the third	WRSTWVSTUUR
b the thirty-first	SUSVXTUTUTU
b the thread	SURSTWYTTVT
b the three	VUXSUTVVUZT
b the thursday	WTSRQRTUTTT
b the thursdays	TUTSSSUVUUT
b the ticket	UTWUURUTTUT
b the tide	RTSTTRUSTUT
b the till	STXVSTUSTVT
b the time	SQYWVQVWWSN
b the timetable	RTSVSTUTSUU
b the tin	WWSSUUUUUUU
b the tip	SUXSTTUSTVS
b the title	WWSSTTUUVUU
b the tool	STVRSSUTTRU
b the top	QTTPVSVTVWT
b the tour	VUUQURUSTST
b the track	STWRWRUUUTU
b the tractor	VWUSTSTQTWV
b the trade	XVQWTSTSUTW
b the train	VWTSWRURSSR
b the trainee	YTQXWRUTTRW
b the training	VSQUUUUUTST
b the tram	STVTRRTWTTT
b the translator	TTRSTUUTTUS
b the trial	UTVQTXTSTUT
b the tribunal	UWVRUTUTSUT
b the trick	STVWTSUSTXT
b the trip	RSXVUTUSUUV
b the trouble	SSUUSSUUTSS
b the trust	VSURTTUWUVS
b the truth	SRUTTTUYTVS
b the try	SUXSTVUTUUT
b the tuesday	TTSTSSTTTVT
b the tuning	UTSSUTUTUUT
b the turbine	TUWSUVUTTUU
b the twelfth	TUTWVTUUTTU
b the twelve	RURWRTTTTVT
b the twentieth	TUTSWXUTUUU
b the twenty	UUWWUUUTUUU
b the twins	PRQXSUTWRSS
b the two	VPWQVSSQXWU
b the two-minute	SUWTUTUTUVU
b the umbrella	RTXRTSTUTXT
b the union	TTUVVRTSUVS
b the unit	UUWSUUUTUUU
b the usual	TUSUSQTTUSU
b the valley	SUWWTTTVTUT
b the value	STSSTTUTTVU
b the van	TSWUUSUSUTT
b the vault	SUWRTTUTWXT
b the verdict	RTSRVUTTTRU
b the very	VSWNWWUWVVV
b the vestry	RUVSUTUTWUU
b the vet	VUTSTUTTTUV
b the video	TURSUUTTTTT
b the village	RTWSVSVVVVT
b the vineyard	UUSWTTUUUUU
b the visa	UUQVSRURVSS
b the visit	UUWTWUUSUWT
b the visitor	TUTSTVTSUTU
b the viva	VUWRVTUSTST
b the volunteer	TUSWWTUTUSU
b the vote	SUTTTXUWUUU
b the waiting	SUWTTTUWTTU
b the walk	QUWUWXUVUUU
b the wall	UTTRRTUUTVS
b the war	STTUTUUUTUU
b the ward	SQSWRRTPURV
b the warm	TUXTUTUSUUU
b the water	TTTTSUTUTTT
b the way	RQWUTTUUWSW
b the weather	VSTQRWTQUTX
b the wedding	TUUVUVURTUU
b the wednesday	VTSRXVUUTSU
b the week	VSTYOXRROTW
b the weekend	UUVUWVUTTWW
b the weekly	UUTSTUTUUUU
b the weeks	WUVVTSUTUTT
b the well	TTWUTUUSTST
b the wheel	UTVTVSUTUUU
b the white	UUUSTUUTUWU
b the whiteboard	RTTQSRUTUVT
b the whole	USTUQURVTWQ
b the wind	SUSSSSVVUVU
b the window	TTVQTSUURVT
b the wings	UUTTVVUUTUW
b the winter	SVTTSXTUUTQ
b the word	URUTVVUVQTU
b the work	WWTUSRUSSXW
b the works	TUSUTTUTUTU
b the workshop	UVXUSQTQSVT
b the world	RUSQTTXWVRS
b the worst	STWVTRUSTVT
b the wrist	TTRUSSUSWST
b the written	TUVTTSUTUWU
b the wrong	UQSNSWUQSWU
b the yard	RTWRSRURTVU
b the year	UQRUWUTQRSW
b the years	TUWRSVUUUSU
b the youngest	STWSTUUUUUT
b the youth	TRVWVTUSTUU
b the zoom	SURSUSURUUT
b the ¤	VTUSUTUTWVW
b their @duty	UUTRTVUTVUS
b their @message	SUUUUSUUVUU
b their names	VTVTTUTTTVU
b their own	QTRWURWSSVT
b their purpose	TUVWTTUTTTU
b them ,	UUTWTTVQVUS
b them .	XVVTSORSVVP
b them @num	QSVVUTUTTVU
b them all	RSWVUUUTTUU
b them at	TUSTTSUTUUU
b them back	UVRXUTUUUTU
b them before	RTXQSUUSUVU
b them from	RTVVTSUTSUU
b them i	SUVVUTURTUU
b them in	VUWRTTUSUTU
b them on	SUSRVWUTUUU
b them the	VUWRUUUTTWU
b them to	XUVSUSUTTUU
b them was	RTWTUUUWTTT
b then ,	VQTRVUUTUPV
b then .	SSVRXSWVSSS
b then @lack	VVRQVUUTUVU
b then @num	VTSTSUTTTRT
b then a	VTTSVTVTTST
b then asked	SRTUUTUTUWT
b then be	TUUTUVVTUWU
b then i	OROVVQVUSXS
b then it	UWTSTUUTTTT
b then on	RTVTSVTTTSU
b then that	STTTVTUUTTU
b then the	TSTQXVTTSVT
b then trying	TUWWUSUTUSU
b then we	QUQQUSUTUUT
b then you	YWYQSVTRVSW
b there 'd	STWQTUUXSUT
b there 's	SQWTTWWWRUT
b there ,	PSSUWVWQWSS
b there .	VTSSRPUTQRU
b there and	UVRSYTTSSTW
b there are	QTUURTTVRST
b there came	TRWUUUUUUUT
b there has	WXQTTTTSVST
b there i	WTQURQSSVSW
b there in	WSTQSSTVTWT
b there is	SSUVRVSOSOP
b there it	VTRXUTUTTSU
b there to	VWRWTTUTTTU
b there was	UWVQSPTNNSN
b there were	SRNURRTRRVS
b there will	PTSSUWVSQRR
b there with	SUSVUSUUTTU
b there would	UTWVUUUVUUW
b therefore @badly	TUTRTTUTUUU
b therefore decided	TURSTTUUTTS
b therefore like	TUTRTTUTUUU
b therefore the	TUTRWTUUUTU
b these @duty	SUWSXTUTUTU
b these @num	UTVSTTTSTST
b these @sitting	WURUVTVTTTU
b these days	NSNVQQYTRTQ
b thesis ,	TSRSVQUVSTV
b thesis .	VTUUUTUTTUT
b thesis in	TTVVTWUUTWV
b thesis is	VUVWRTUUUVT
b they @duty	SUVSTUUUUWT
b they @fail	VUQVTTTTTRU
b they @lack	SUTSTUUUVUT
b they @message	TUVUWTUUUWU
b they are	QSVSQVRQTTR
b they come	SUWSTSTTTST
b they do	TURRSUUTWTU
b they have	STQXUSUTRRT
b they hired	TURRTWTTTVU
b they laughed	VUQVTTTTTRU
b they never	SUTSTUUUVUT
b they say	USTOSRUSXRV
b they should	VTXUUSUTTWW
b they were	STRURRUWUVV
b they will	TURQSRTRTST
b they would	TURSTSTTTTT
b thing ,	VWTUTRUSSVT
b thing .	STPQQRSSSSS
b thing :	TUWVVUUUUUU
b thing @lack	STVTTTUUTSU
b thing done	TUWWUSUTUSU
b thing i	WXVWUWTQVXV
b thing in	TSUTUTUVTWS
b thing is	TURVSSUTUTU
b thing that	UTXSVTTSSSV
b thing to	QTXRUUUTTTT
b thing we	TUUYUVTTUUT
b thing you	YXRTUUUTTUX
b things ,	UTTXUTTSTTT
b things .	XTUQWSVVTTU
b things are	TUSRSSVUUTU
b things calm	TUSTUQXSUUU
b things go	SUTWTWVUTTT
b things i	RTXTUTTTTUT
b things through	TTTVTSUTUTU
b things to	RTQUUTUVSTT
b think ,	TTVVUTTTSTT
b think .	STUQUSTVTUT
b think about	VTSUTRUTUTT
b think aloud	TUQVTSUTTQU
b think back	TUVRTUTRUXU
b think badly	UUSSTUUSUTU
b think better	TUTVRTTSTST
b think i	SURSQVTWTUT
b think in	QSPUSQTVSQT
b think it	SURSWSTTUTU
b think of	RRWVUUVVTWS
b think our	TTTWVWUUUUU
b think that	STSVUUUTUTU
b think we	TURTVUUTUTU
b think you	WTWWUUUSUTU
b thinking about	STYUSRUXTRT
b thinking maybe	SUUVXTUUUTU
b thinking of	SUSWSUSXTWT
b thinking that	SURUVTUSUTT
b third .	RSVSTSTSVVT
b third @duty	SUVVTTUUUVU
b third @promised	UTVSVWUUTVT
b third @sitting	SUUWSTUUUTU
b third floor	SUSSSSUTVTU
b third from	RTRRTSUTRTT
b third of	WTSUWRUTTUT
b third row	SUTSTWUSTUT
b third time	VTRSTUUUTUT
b thirty minutes	VTTVSUUTTST
b thirty years	VTWRTUUTVVT
b thirty-one .	TTVSTTTUTXT
b this ,	VTVVUURRSRT
b this .	RUXRUPTWRRQ
b this ;	TURSTUUUUST
b this @day	RUQWXWRSTRT
b this @duty	QTTTSQTQTVS
b this @good	TUTUTTUTUVT
b this @message	RRPRURRPQPU
b this @month	SUUTSTUUVUU
b this @num	VVUVVSTUTSU
b this @promised	SRQRVSSPRTX
b this @season	UTRVRQTUSTS
b this @sitting	XURUUVUTUTT
b this and	UURRTTUSUTU
b this as	RUWSRTTVUTS
b this by	TUTRSVUTURT
b this card	TUQSTSUTUSU
b this city	VTVSUUUTTUV
b this day	XWURRRTSTXT
b this evening	SURQWUUTUSU
b this for	UURWUSUUUSU
b this friday	TUSTVWTSUSU
b this from	VTTUSSUTTUU
b this i	TTVZRRTSRWT
b this in	SUSSTUUUUSU
b this is	RNQUWSWPRUQ
b this letter	TSRRVTSQSRV
b this mail	TUWSSSUSUSU
b this message	RTRVUSTRTSS
b this month	UTVYWSWRRSW
b this morning	RTUXUSTTUTU
b this new	TUTXVTUSUUT
b this note	TUSRVRUTTTU
b this number	UUSSSTSTTUU
b this on	TUSRSTUTTSU
b this one	VVUXVSTUTSU
b this over	TUSRUSTTTTU
b this saturday	UUUUVSUTUUU
b this season	VWSUTTUUTTU
b this spring	VUTTSVUTUST
b this summer	UUSVUSUUUUU
b this sunday	SUSYXTTTTTU
b this the	WUUUSTTTUUU
b this thursday	UUTTWVUUUTU
b this time	TTSVURTQSSX
b this was	TURUVTUUUVU
b this week	RTQTRUWSTXT
b this winter	RURVSQUTTVT
b this year	YVSXOWTTVVS
b those .	VTXSTTTSTVT
b those @day	SRYTRSSUSTR
b those @duty	WWQRTSUUSVV
b those @message	UTTTTTUSTWW
b those @num	PRZRTSTURVR
b those @sitting	TVXQRRSWRVR
b those calls	RTUTTTUSTWU
b those days	RTTRUUSTSUT
b those hours	XWQTUUUSUUS
b those two	QSXRTTUVSSS
b those who	TTTUTTUVRRT
b those years	TUTUUUUXTUU
b though ,	ZWUQTRVUSVR
b though @lack	SSWSWUUTWST
b though i	VRTRVTVSSVT
b though it	SWVTUUUUTST
b though the	WSYTTTUSSTT
b though you	VTUWTTUTTSU
b thought .	TVSSTSTVTVT
b thought about	QTZVQRTRSTT
b thought i	QSTQSSTSTUT
b thought it	TUQRVTUUUUU
b thought of	WTRTUTUTTST
b thought to	WSWTUTUUSTU
b thought you	TTRTUUUUWUU
b thousand @good	VWXTTTTUTSV
b thousand thanks	VWXTTTTUTSV
b thread .	SUTSSTWTTTU
b three ,	WWRRTUUTTVT
b three .	XUTQTVUTWUT
b three @day	TUTTTUUUUUT
b three @duty	WRUTRUURRVV
b three @message	SSVUSVUTSWS
b three @promised	UUVUSTUWTSU
b three @sitting	XSTTSQTRSWV
b three hundred	TUUTTTUVTTV
b three in	RUSVUTVUSUU
b three letters	QUSSUUUUTUT
b three lines	UUVSTSUSVUR
b three meetings	XTTQTRUTTSW
b three months	PTRUWVUSTTR
b three of	VSTPPQUQQUU
b three questions	UTSTSVUUUTU
b three times	USPVSRTVRRQ
b three wards	SUUQUTUSTSU
b three weeks	WUTWTSUWTTS
b three whole	XWQUUUUSUUX
b three years	RUYVSVTWRUS
b three you	XUWSUWUTTVU
b through ,	RSQYVSUUSVS
b through .	VTXQVVTUSSV
b through @num	WVTSUUUSSWS
b through a	WVTSTVTVRUW
b through about	TTTVTSUTUTU
b through for	RURXTRUSTSU
b through in	SUWSUTUTUVT
b through it	SUVSSUUTVUU
b through its	TUVRSRUTUVT
b through my	USUUUVTUVTV
b through on	RTWVSUUWTVT
b through the	PPXTVVSUUWN
b through two	YWRTUUUTTUT
b through you	VUUWSSTUSTT
b thumbs up	VTRSUSUTTUS
b thumbs-up .	WUTSTTUTUSS
b thursday #	UUURXRUTUTU
b thursday 's	QSTTWXTRSUT
b thursday ,	XTRRVTUSUTT
b thursday .	TVQSVWTRTST
b thursday @duty	TUWUSRUWUTU
b thursday @num	UUURXRUTUTU
b thursday @sitting	TUWUTQUWUTU
b thursday be	TUTSWQUVUTU
b thursday could	TUTSXTUUUUU
b thursday i	TTRTTTUUUSU
b thursday is	TUSVWUUWTTT
b thursday our	UUTUVXUTUUU
b thursday the	UUTRWQUTUTU
b thursday to	UUTTVQUSUUU
b thursday week	UUUWWUUTUUU
b thursdays .	SURWTRTTUTT
b thursdays in	VUTTWTUUUUU
b tick ,	RTWVVTUTUSU
b ticket ,	TUVXSRUWURU
b ticket .	SSVTSWTTTVX
b ticket in	WUVSTWUUUUU
b tickets for	TUTSTWUSUTU
b tide table	STVUUUUSWUU
b tide tables	STSUUTUUUUU
b tie the	TUURVSWTUVU
b till @duty	UVTUWSUUUWU
b till @month	SUSUTWUUUUU
b till @num	VTRTTVUSTTU
b till @season	QTRVUVTWUST
b till and	UUVRUTUTUVU
b till date	UVTUWSUUUWU
b till i	UTWVTSUXUUT
b till it	USTUUUUTUUU
b till the	WTQTRXUTTUW
b till then	TURSSTTWUTU
b till we	TUUTUTWTUUU
b time ,	STVSSVTSPUV
b time .	VWTRVUXSTRU
b time :	SUVUWRUUUSU
b time ?	SUSRSWTTUUT
b time and	QTWVRTUWTRS
b time at	UUSYTTUVWTU
b time did	TUUUUTUTUUT
b time for	WUQVWWTSTSV
b time from	SUWWWUUWUUT
b time i	UVVUVQRVVUW
b time in	WVSQUSTVSTU
b time it	TUVSTVUUVTT
b time on	TUSRVQTTTUU
b time since	VWWSTRURUYU
b time so	UUVVSUURUUU
b time that	UURWSUUSUVT
b time the	QSWSTTUSTVT
b time to	QTPPUQWTRST
b time we	SURQTTVTUTT
b time when	TUUSTTUWTST
b time you	SQaWXTVZSTR
b times ,	TTSUSUUVTVT
b times .	VSVUUVTQSXR
b times and	WVUSUUUWUTU
b times i	VTVSTTUVTSW
b times in	TSTSTTTTTRS
b times you	RTXSUTUTTTU
b tip about	SUWSUTUSTVT
b title ,	UUVVTSUUUSU
b title .	VURTTSUVUUV
b to #	SSWSSTUVSTS
b to ,	TTSQTTUSVUU
b to .	XWUURTSRUSQ
b to <	UUUVSSUUUUU
b to @badly	SRVSUWSUUST
b to @day	RUTTRRUSUVU
b to @duty	TMTTWVYVOXR
b to @good	USWSTUSTROR
b to @lack	WUSQTSURRTR
b to @message	URVRTUYSVTR
b to @month	XUVTUUUSUVV
b to @num	PSUSRRSSSUU
b to @promised	UQUOTVZTSUQ
b to @season	UURSTTUTTSS
b to @sitting	RPTWSVXVPTO
b to @weak	RSWTTTUTTST
b to a	SRRVWVRVNUT
b to add	RTTVTTUUUTT
b to all	TTURTSUTTUT
b to an	QTQRVVUSUVT
b to another	STRRTTTTSST
b to answer	VTVRTTUTUTT
b to anyone	XXSSTTUTTUU
b to apologise	TUVVVTUUUWU
b to apply	RTXVTTTSTWT
b to appreciate	TUWRTWUSUTU
b to argue	WUVWSTUTUSU
b to ask	PQRTTUTOTTR
b to asking	UUVWUUUVUSU
b to be	XWWTSVQLSUV
b to become	SUSRSTTTTTS
b to begin	TURQRXUUURT
b to believe	WTSVTSUTUST
b to blame	QRQUSUTTSTS
b to bless	UURUUTUVUTU
b to book	VVRSUTUUTTT
b to bother	WTVRTTUTTTU
b to bring	UVWUWSTUSRQ
b to build	VUTUUTUUVUU
b to buy	RTSUTVTSTUS
b to call	STUPTWYPTVT
b to catch	RUSRTTWSUUT
b to change	WUSWTUTTTUS
b to close	STRTXRUTUSU
b to come	VVRTTSVPSTQ
b to conclude	TUTUXSUTUTU
b to copy	VWVUUSUSTVU
b to cork	TUWXUTUVUUU
b to correct	QTRVSUUSTSS
b to cost	RTXSTUUTUVT
b to count	RSSWVTUSTWU
b to cut	STRTTRUSTWU
b to data	TUTVUTUUTSU
b to describe	SURUUVUTUWU
b to design	SUSWTWUSTTT
b to do	OPUXVSRSRSO
b to dr	RTUUUUUWTUT
b to draw	SUTWUSTVUSS
b to drop	SUTVVWUUUVU
b to each	WVVPSRUSURT
b to eat	SUUWTTUTTTU
b to end	OSQOcUSOTPT
b to every	RSXRTUTSTUT
b to explain	TSWRTTUVVTR
b to feel	WUSUTVTTUWU
b to find	VRVWQTTVRRW
b to finish	WSUSbXSVRUT
b to fit	WUTWUTTSUUW
b to five	RUVWTTUSUXT
b to four	QTSPSTUUTUS
b to geneva	UUVUUUUWUUT
b to get	YTTVUQRTWSV
b to give	SRTVTVUSSRT
b to go	VVUTTWVPRSS
b to graft	XUUTUTURUUU
b to grow	XSSSTTUSSUT
b to guess	XVSSUTUUUTU
b to guide	VUTWTUUUWUW
b to half	RTRRSUUSWUS
b to hand	WUSVUTUUUUU
b to hang	SUTVUTUTTVS
b to have	WPTRVPTVTRV
b to hear	TOVSPSWOTVW
b to her	STRUUSUTWTU
b to hold	UTRVUTUTUWT
b to inform	SUUVVYUTUTU
b to introduce	WTUSUUUTSUT
b to it	TVUQQPTXRXS
b to its	RTRTTSUTUUU
b to join	SUVUSTUTURT
b to keep	PVVUVQTTSTV
b to kisumu	UUVVTVUUUUU
b to know	YXRZWVSPPSX
b to lay	SUVRRVUTUUT
b to lead	VTVTRRTRTRW
b to learn	VWUVTSRXTRQ
b to leave	UURWUTTVVUS
b to let	UTWQUWTSTTU
b to like	RSUSUTUVVST
b to lisbon	VTRXXSUSURW
b to listen	QSUUPQTSTXR
b to live	STVVTUUTWTT
b to look	VUSWRUTRVUU
b to lose	URVRQSXVVYV
b to lunch	VTUSTVTVTTU
b to lyon	RTSTSSTSSTT
b to make	TTTVUTUSTVS
b to maybe	UUUTXTUUUUU
b to me	VSVSWLOTUUO
b to meet	VSTVUXUVTSS
b to mention	VSWTTTUWUTU
b to mentor	WUTVWWUUTUW
b to mombasa	TUTVVVUVTTU
b to move	WVSSSTUTUVT
b to mr	QTXTSSTRUUS
b to ms	TUSTTTUTTST
b to my	ORUUTTSXOTM
b to myself	RTRTUUUTUUT
b to nights	TUTXWSUTUTU
b to nothing	VWRSTTUSTST
b to one	UVQWRUUSSSX
b to open	VTSVSSUUTTS
b to our	STRSVQRVSQR
b to pass	SUTVVSUUTUU
b to pause	RUUVSXTTUTU
b to pay	STSWVSUTTSU
b to pentecost	SUSSUUUTTUT
b to plan	XTSRSRUTUSU
b to practice	TTRVSVUSUWU
b to prepare	STTUUSUUUUU
b to present	TTTUTTUTUXU
b to press	SURTRTUUUTU
b to proofread	SUSUTQSSUSS
b to publish	TUSXSRUUUQT
b to pune	RUSWTWUSSUU
b to put	TSVWQTTQSTW
b to raise	SUSUUTUTUVT
b to reach	YXSSTVTSTUT
b to read	TPUWWPSWQXR
b to regard	TUUTUSUUUUU
b to release	SUSVWTUTUUU
b to remember	YTSSUUUSVUW
b to rest	UUSUTRTRTUU
b to ring	VVTURQSTTTW
b to round	UUTXWWTUUUU
b to run	RTVWSRUSSRU
b to say	SUWTWVRSQSP
b to sea	SUSTTSUUTTU
b to see	VWTTRYUPURQ
b to seek	SUSVVSUTTUT
b to sell	XTURUTURTUV
b to send	USZVUYTWTWS
b to set	VVRRSRUUUTU
b to shorter	TUVSTSUSUXU
b to show	SVUQRRSVTTU
b to sign	SUURWSUXTTU
b to singapore	UUTXTTUTTUU
b to sink	WVRWUTUSUTU
b to sit	VTWTSWVRSST
b to six	TUUUTSUTUUU
b to skip	WUURUVUTTUU
b to sleep	SUWVSVUVTTU
b to somebody	XVSRUUUUTTT
b to someone	UTVTTUUUTUT
b to spare	VWTUUWTXUUT
b to speak	TRRTTSUTTVR
b to spend	STSXTTTTUUT
b to squeeze	WUVWUWUSTTV
b to stand	TTTTTUUWTVT
b to start	WTUUSSUSSTW
b to stay	QTVVUTUQUUS
b to stop	WUUSYUUURWR
b to study	STTWSVUTTWT
b to swap	VTRTVVWRTTT
b to swim	TWVSTUUTTUT
b to take	RRRRSTTQWRS
b to talk	OSSYQOVWSPR
b to teach	VTQUSSURSST
b to teaching	RTSZUWTSTTT
b to tell	UUSQSUSUVTV
b to thank	UUYSUTTTTQR
b to that	XRSVTQTSSTT
b to the	TUUUSROWQYU
b to their	TUTQUTTVTUU
b to them	STTRSTUTTUU
b to think	URQUSQSTSRS
b to this	XWUTPTTTSWS
b to those	RUWTTUUWUSU
b to three	RUTRUTUTUTT
b to time	SUSSSRWRTUT
b to trade	TUTTWWUTUUU
b to train	RTRXTRUTSTT
b to trust	WSXRTTUTTVT
b to try	QTTXRTURTQT
b to turn	VWSVTTUSUVW
b to us	STRTSWURTUU
b to use	SUWTRSTUUST
b to wait	VVRUTTTQUTW
b to walk	STUUWSTTTUS
b to watch	TRSUTSURTTW
b to what	WTSVTSSTTVS
b to whoever	VUVSTSTUTSV
b to wind	UUUQVSUUUUU
b to work	QTWWSTTUVUT
b to wrap	SUUTWVTUTUT
b to write	VUUVUWXOQSU
b to writing	UUVXVUUVUWU
b to you	RRQPTVUaINP
b to your	VSTZQVPUUVV
b to yours	SURUTSUWUVU
b to ¤	USUSUTUSTTW
b today ,	RSPPUVTTSVT
b today .	STXXYUTSWYS
b today and	UUSQWVUUUTU
b today i	RTRQUSUTTST
b together ,	WUQVTTTTUUT
b together .	QSUWUQUTTWS
b together @num	UUTSSTXTUTU
b together again	SUTRTTXRUTT
b together and	SUYRRSSTSWT
b together in	SUWVSSUUUWU
b together is	WUTXUTUSTSU
b together one	UUTSSTXTUTU
b together with	SUSTUSTTUUU
b told ,	RRUTTUUSVUV
b told .	TSRTTTUTTTU
b told everyone	WUVXTTUUTTU
b told him	QSWSUSUSSWT
b told me	SSUVUXRTWYL
b told my	XSTWUUUSVTU
b told that	UTUQVSUTRSV
b told the	YTOPSUTQPQR
b told them	SUUTTSUWTST
b told to	XWTVTTTSSST
b told you	TWTQRQTQRVR
b tomorrow 's	STVXXRTTTUU
b tonight .	SUTUUUUTTTU
b too ,	QSTRSSTRSVR
b too .	UUNVWQTSUTU
b too @badly	RQXUUTUTUVS
b too @good	RUQTUUUTUUT
b too @mean	YTRSUTUTUUS
b too @thin	YSQQUTUTTTR
b too @weak	XURVUTUTUUT
b too busy	SRWUUUTTUTT
b too early	UTSUUTTTTUT
b too late	XURTUTUUUUT
b too long	UUSSTTWVTTU
b too much	XTSXTUUSTUS
b too proud	RUQTUUUTUUT
b too small	QQYUUUUUUVT
b took @duty	SRRSUUUTUUT
b took @message	SRRSUUUTUUT
b took @num	NRTTTTURSWR
b took @promised	SRRSUUUTUUT
b took a	WTVQUTUVUUT
b took from	VTWWWTUTTTT
b took home	VWSSTUUUTUT
b took it	XTSVTSUSTVU
b took me	TRTWTRTQSVS
b took my	WVTSTSURUVS
b took notes	SRRSUUUTUUT
b took our	QTSSRUUSTUT
b took place	XWPRTTUTTSS
b took the	UPRPRSSPQRQ
b took you	RTZSTTUWVUS
b top ,	TTWRUTUTVUU
b top .	SWVXUTUTUST
b top of	VUTTUTVUUTU
b touch !	STWSTTVSUUT
b touch ,	RTTTSQXTTRT
b touch .	QTQQRQXRTTS
b touch :	TUTUQVTUUTT
b touch @num	UUUUUUSWUUU
b touch again	TUSRSWSSUUU
b touch with	SURSSSWRUTU
b tour ,	TUSVSUUUTSU
b tour .	SUSRUTUXUUT
b tour of	VUVRTSUSUUT
b toward data	TUVVSUUTUWU
b toward teaching	TUUWTSUSUTT
b towards teaching	UUTVWTUUUUU
b town ,	TUTWVTVUUTU
b town .	UTWSUTVWTVT
b tractor ,	UWWTUUURUUU
b tractor .	RTVSTSUWTWS
b tractor in	WUSSUUUTUUW
b trade ,	RUVTUSUTVST
b trade .	TUSVSRUTTTU
b trade our	TUTTWWUTUUU
b trade the	TUTRSWTUUTU
b train .	RTTSVTUUUUT
b train to	VURUUUUUSSV
b train with	TTVSTRTTWUU
b trained me	VTWRUTUTSWW
b trained under	VWVVUWTTSTT
b trainee year	UUTXXUUUUTU
b training .	UTUWUSUTTST
b training was	WTXSUUUSUVW
b training with	TURRXSSTTSU
b trains .	TUSRTTURTSU
b tram ,	RUSTSTUSTWT
b transit ,	TUTVVUUUTTU
b transit .	STTWTTUTTUU
b translators '	SUSSVSUUURU
b travels to	TUVSUVUUUTU
b tray .	RTSSUTUTTUU
b treasure the	UUXSTTUTUST
b treats you	TUSUUSSWUTU
b trees in	SUTWUUUVTSU
b trial .	RUXUUUUTUUT
b trials ,	VUSWSTUTTST
b trick ,	TUWRTSUSUUU
b trick is	STUSUTURTYU
b trick of	RSTRSSUQTYT
b trick with	VTZXSSUWTXT
b trip to	TUVVUTUSUUU
b tromsø ,	UVSVVRUUTUU
b trouble .	RUTTTTUVTST
b trouble you	STSSUSUTUST
b true ,	SWUSTTUTWTT
b true .	RSRRRSTUSST
b truly ,	WTTSTUUVTSW
b truly .	QSYRSSRVSTR
b truly @good	QUXRTRTVTST
b truly grateful	SUXTTSUVUST
b truly thankful	SUWSTUUUTTT
b trust .	SUUTTSUSURT
b trust my	RUWSUUUTUVU
b trust that	STVSSTWWTWU
b trust the	XTUQTSTWTUX
b trust you	WVTTUUUSTUW
b truth about	VTVUUUUYUUS
b truth be	TTUSUUUSSUV
b try ,	STVQTVUSTTT
b try .	STWQSTTRTUV
b try @lack	SUTTUTWVUUU
b try @num	TUVSSWUUUTU
b try half	TUTSSWUUUTU
b try it	SUSVSWUUUUU
b try not	SUTTUTWVUUU
b try something	TUTXTSTUUTT
b try starting	UUTVUSUUUUU
b trying it	TUWWUSUTUSU
b trying to	TUTVWWUUUVU
b tuesday #	UUTVXUUUUTU
b tuesday 's	UUTUXSUTTTU
b tuesday ,	XURSTUTSTSU
b tuesday .	TSTTURSVSTS
b tuesday @num	UUTVXUUUUTU
b tuesday @sitting	TUSSTRTTUUU
b tuesday and	VTWSTWUUTTU
b tuesday is	TUSTXXUTUUU
b tuesday the	RTSTWUUSTRU
b tuesdays ,	STSSTVTWTUT
b tuesdays .	WTVTSRTUUTX
b tuesdays with	WUSWWTTUUTU
b turbines ,	TTSWTTUTTSU
b turn to	VVRTSSUTTSS
b turn up	UVTTSUWSSUV
b turned down	XUUTUUUTUSU
b turned into	XWQWTSUTSRS
b turned my	QTVRUTTTTXT
b turned out	VVPRTRWSSVR
b turned the	UTWSUUUSUWU
b turned up	VTSUUTUUWRS
b turning to	UUSYTTTTTTU
b turning up	WTWUUUUUTUW
b turns out	VTWXRUSSUSV
b tutor .	WVTXTUTTTUW
b tutorial .	UUTWWSUUUUU
b tweezers .	TSVTTTUWUTU
b twelve ,	VTXTTSUTUWU
b twelve .	SUTSYUTTVUT
b twelve @duty	TVTRVVTSSTS
b twelve @message	TVTRVVUTTTT
b twelve @sitting	XTQSTTUTSUU
b twelve months	RTUXUTUWTUT
b twenties i	STSRUTTTTUU
b twenty .	VTSWTWTUUUU
b twenty minutes	TSUUSRUSUUS
b twenty years	WSTQTUUUUTT
b twice ,	UTUVTRUVUVS
b twice .	TRUTSRTPQXW
b twice a	SUVWUTUTVWT
b twice as	VUVSTTUTVUS
b twice i	WUUTUSUTUSU
b twice in	UTTTTSUTUST
b twice the	UTRSUTUSWTS
b twins ,	SUTWUTUTTUT
b twins are	TUSYUTUSUSU
b twins due	UUUXVWUTUUU
b two ,	STRUTUUSSTS
b two .	TRWTTRUVWUT
b two @badly	SUSXTVTSTTT
b two @duty	URPWSVSQQRV
b two @message	WSUURUUSTSV
b two @sitting	URUTSURRUUU
b two and	SURWTSUSSTT
b two books	TUUSTWUTTUU
b two calls	SUSRSWUUUTT
b two chairs	RTWRTUUTTVU
b two coffees	WTWSTRUTSVS
b two copies	RUSTTWUTTSS
b two days	UTSRUSUTWSV
b two different	VTTVTTSUTUU
b two doors	VURWTWUUUUW
b two emails	VSSTTUUTUUV
b two evenings	TUWVUSUUTVU
b two good	TUTWUUUUTSU
b two hours	TTRVTQUTSTV
b two hundred	STXVTSUSRVS
b two in	TVXOSQUTUWT
b two interviews	TUWRTSUSUWU
b two jobs	STRXUTUTTSU
b two meetings	QTQTRVSTTRS
b two months	WURWRSUTTVV
b two more	SUSQWXWUUSU
b two of	SQQTUQTTWTU
b two on	VUVTUTUVUWU
b two pages	XUWWTTUTUUU
b two people	SURVVWUTSUT
b two signatures	VUTSTTUTTUU
b two small	SUSXTVTSTTT
b two streets	STSVUSUTTTU
b two summers	VTTTUTUTVTT
b two things	TUVUTWUUUXU
b two tickets	TUTSTWUTUTU
b two weeks	UTQTVUUSSRT
b two were	XUTUUUUSTUT
b two winters	WWTUTSUXRUS
b two workshops	UUWVSSUTUVU
b two years	VXQXVPUWTUU
b typing .	WTVSUUUWTUT
b un abrazo	TTRSSTTXTTT
b uncle 's	RURWTSUSSST
b uncle ,	UTYVUUUTTUT
b uncorrected .	WTSSTTUTTSU
b under @num	QTUSTTWVTWT
b under it	RURTTSUTUTT
b under my	SSXRRWTWTRS
b under the	VQOTTTUTTRX
b under your	WTXSWRUTSVT
b under ¤	STSVUUUTUST
b understand ,	WUWVSSURSWU
b understand .	RTSQXSUTSUU
b understand that	RTQVSSTSSST
b understood that	WTRVUUUTRTT
b understood the	UTRTUTTSSUT
b understood what	RUVSSSUTVWU
b unfinished ,	TUWXWWUWUXU
b unfinished .	RTZURYTUTXT
b unit ,	WUSVSSUUTSU
b unopened .	WTTSSTSTTTT
b unsigned in	XUSSTSUTTTT
b until #	SURUSYTSUQU
b until @day	TUSQSVUTTTU
b until @month	VUSWUWTTTRT
b until @num	WTUTSYSRUUT
b until @season	XTRXRSURSTT
b until easter	WUTWSSUTTUU
b until i	QTVURUTSTVT
b until it	RUTRSVUUUWU
b until january	UUTWWUUUUTU
b until may	UUTXWWUUUTU
b until my	RUWWSVUTUUU
b until the	VRRTRTSUQSR
b until then	SUSWVTTXUWU
b until you	VSWTUTURTWT
b up ,	TUUUTSTQSWU
b up .	SUTRUSVQVTT
b up @num	UTVTTVVSTVT
b up a	SVSSTSUTTVT
b up after	TUXTVSUTTRS
b up again	PUSWQXUUUUU
b up and	VTRVTWUTUTU
b up at	USVWUSUVTUT
b up for	WWRSVVTSSSW
b up from	WVSTTTUSVSV
b up in	UTVSTUUVSUT
b up my	VUPUWRTTTUS
b up on	TRUXVUVWSWU
b up one	UUTTTTVSUUU
b up our	UTRTUSTWUTT
b up over	TUTSTTVUVUU
b up sometime	UUWTSSWUUUT
b up that	TUSTSWTTUST
b up the	VURWUSUSWSS
b up there	TURUVTSXUUT
b up to	SRWSUUTTRUR
b up with	RTSUUTSRSRS
b upside down	RTTSUUUTTVT
b us #	TUVSTSUSUVU
b us ,	SRQXVPRUVRR
b us .	XVOSSOPUUVW
b us @duty	TUSXWUTVUTU
b us @lack	WTSRSSVSSUW
b us @message	TUSXWUTVUTU
b us @num	USWTSORWUUQ
b us @promised	TUSXWUTVUTU
b us @sitting	SURXVVTVTTT
b us @weak	TUSUWRUTUTU
b us a	TUVTSTUTTTT
b us all	RTXTSSTWTVT
b us and	TUWRTSURSUU
b us as	RTRUUSUTTST
b us at	QTSVRQVVTRT
b us both	VTRWPSSWVST
b us call	TUSXWUTVUTU
b us catch	UUWUSTVVUUT
b us chose	TUWTTUUTUUU
b us close	UUUUXVUUTUU
b us definitely	UUTUTTWTUTU
b us do	TUTTTRWRUSU
b us end	TUTVYTSTTUU
b us finish	UUSVYUSTUUU
b us grab	TUTUSSVSUUU
b us hang	UUTWVSWTUTU
b us have	TURSTYUTUSU
b us in	RTSRSRURTVS
b us is	TTTTVTUUTUU
b us keep	UUTSUUWSUTU
b us knew	SUTTUUUUUUU
b us leave	UUSXXQTTUTU
b us make	TUVTZaPQTQT
b us meet	UUUSVYUUUUU
b us not	STTSSSVSTUT
b us on	UTWRTVUSURT
b us see	TUTTRRUTUUT
b us sit	UUTSVRWWUUU
b us stay	TUTWRSWTUUT
b us stop	TUTVVRTTUTU
b us the	WSVQTRTVTXR
b us to	TSQWWWUQPVR
b us together	TUTWVTWSUUT
b us under	TUSUSSUTURU
b us wrap	UUUUXSTTUUU
b us you	WWSSSVTWTUT
b use .	TUUVTSTSSTS
b use @num	TUSSVUTTUTU
b use it	TUXSRSTSUST
b use most	UUVTWVUTUTU
b use the	UTYURRTTTWV
b used @num	SUXXWUUTUSU
b used it	QSYPSSTRTYS
b used the	STVQTSTTUVU
b used to	RVTWUURUQUR
b used your	TTRRTSUSTWU
b useful .	TUXVTTUTUVT
b usual ,	WWRSSRUUUTW
b usual .	TUTSVRUUUUU
b value that	RUXRTUTSTSU
b value the	TUWUTTURUUU
b valued your	STYQSTVRUSU
b van .	RTVRSSUUUSS
b van and	RTUWTUUTTTU
b verdict on	UTWTSUUTUTT
b version .	SUVRTVUTUXU
b version of	TVRVTSUTUWU
b very @good	OTSVUVTVTRR
b very best	TTRQVWUXUTT
b very first	STYRVTUVTVU
b very grateful	SUWSUUUVUTT
b very much	VWTRRRTTSSX
b very particular	RTTXTSUTTST
b very well	TUQWUTUSSTV
b vet ,	UTRRTTTTTUV
b video .	TTVRUTTUUUT
b video @duty	VUSSTSTUUUU
b video @message	VUSSTSTUUUU
b video @promised	VUTSTTUUUUU
b video @sitting	VUSSTSTUUUU
b video call	VUTSTTUUUUU
b view ,	TUXWTUUTUTU
b view of	RTQWVTUUWTT
b village .	UWVSTUVSTST
b visa @duty	WUTSTTUSUUU
b visa @message	YWTTUUUTUUU
b visa @promised	YWTTUUUTUUU
b visa came	RTRTTTUTSST
b visa letter	YWTTUUUTUUU
b visa was	RVWRUUUTUUS
b visit ,	STTSSVTUUTU
b visit .	USRSRUWTSUT
b visit of	UUUXXVUUUTU
b visit on	TUTVWUUTUSU
b visit to	VWUSVVUSUVW
b visit you	TTUSSVUSTUU
b visits .	STVRVVTSUVU
b viva .	UTWTTUUSTVT
b voice ,	VVSVUTUVTVT
b voice .	TTQTSTUSTVS
b voice :	STWSUTUUTVU
b voice @duty	VWSSSWTTUST
b voice @message	VVTTRUTSSRS
b voice @promised	VWSSSWTUUTU
b voice note	UTUURRUTSSS
b voice notes	VWSSSWTUUTU
b voicemail .	XTRTUUUSUUV
b wait .	XUPRSTTRVTX
b wait for	UVVUUTURRUR
b waited @num	XTTSUUUTUTT
b waited for	VRQSTSUTVTS
b waited in	XUWSTTUTSSX
b waiting .	WTRRSSTSTRW
b waiting for	WTSUUUUSTUQ
b waiting in	YVRTUTUSTUV
b waiting list	WURTUUUUTUW
b walk each	TUSVWVTVUTU
b walk good	TUUSTTUXTTU
b walk in	SUUTUTUVUVU
b walk on	SURQXZUSUST
b walk past	TUVVUUUVUUU
b walk round	TUUWTTVUUUU
b walk the	UUSSTUUUUVU
b walked home	UUVTTUUTUUU
b walked into	SUSRTVUUTTU
b walked me	TUSRTSUTVWU
b wall .	SUQSURUSUWT
b walls ,	SUSTUTTTUWT
b walls .	WUQSTTUSUTW
b want @lack	WTTQUUTUSUT
b want a	SUSXTRTTTTT
b want it	TUSUVSTTTSU
b want me	TUTXSTUUTSU
b want of	VVSSUTUUTUT
b want to	STSYXUTRSOU
b want you	PTPQVWUTWUS
b wanted ,	SUSVWTUTTTT
b wanted .	VVTUTUUUUVU
b wanted to	PSXURSSSSQR
b wanted you	RSSUVSRSTVT
b wanting to	VTUVTSUTUTU
b wants a	TUSWTSUUUSU
b wants me	SUSYWSUTSST
b wants to	SUSTTUUTTTU
b ward #	RTUTUTUVVVU
b ward ,	RTUUTTUSTWT
b ward .	UUWSTTUTSSU
b ward @num	QUUSTTUUVVT
b ward sister	WSQSUUUUTUT
b warm ,	TUWVTTUXUTT
b warm .	TUWTTTWVUTU
b warm @good	VTURSSTVTRT
b warm and	TUXTUUUUUTU
b warm regards	TUUTTUTZTTT
b warm thanks	WUVSTTUWTST
b warm up	TURTTUTXUUT
b warm wishes	TUSSTTTVTTT
b warmest @good	STWRSSTZTSS
b warmest thanks	UUYSTTUXUST
b warmest wishes	STPSTTTXUTT
b warned me	TUPRTTTVRTS
b warning me	YWSTUUUUTUU
b was ,	WVVUWUUUSST
b was .	RVUVSSUWSXS
b was @badly	SRUPSRTRTWR
b was @duty	WUTPSQTPQRO
b was @fail	QTWSUSUTUUS
b was @good	SOYUQUSRVVW
b was @lack	VWRNPUTRRQU
b was @mean	TUTTSUTPRSS
b was @num	TSSTUQTUUTT
b was @sitting	TTRSSSUTTTT
b was @thin	VTSWSUTQRRS
b was @weak	VUQPTRTQRVU
b was a	XUUQQNSTNRT
b was about	YUUSSTUTUST
b was accepted	TTVWTSUTUWU
b was afraid	RTUTUUUUSVT
b was agreed	UWRVSSUTSST
b was all	SURWWUUVTUS
b was allowed	SUVSUUUTUWU
b was already	WUWTUUUUTUU
b was always	VYSVTVURVSP
b was an	SSXSUTUSSTW
b was ashamed	TUUSTTUTUVU
b was asked	WWUTUTUTUSU
b was at	VVTVVRUWWTU
b was better	STURUUUTTUU
b was born	STSRTTUSTWT
b was broken	TVQTUSUTTUT
b was changed	UVRRTTUTTUT
b was closed	RSSUUTUTTUT
b was closing	UUTTUUUUUTU
b was cut	XVRSUUUSVUT
b was done	WVSSSUUUVUU
b was down	SRSTUTUTUUU
b was due	TVXRUUUWTUS
b was ever	VVTQSSUUTRQ
b was exactly	QSXVTUUTTUU
b was for	RRSWUTUTTVS
b was from	WSSQTSUSTST
b was given	XSSQTTUSVUU
b was going	VVRRUUURSTT
b was gold	QTXTTTUWUWS
b was gone	XVQSTTUTTST
b was good	TUYRTTUVTVW
b was great	QSWSTUTVTWS
b was handed	WSRTUTUUUTS
b was hard	WSTWUTUSUWR
b was i	XVPRUSUSSUT
b was ill	VVUVTTUTTUU
b was in	TPUOSRUUTSQ
b was it	TUQSSSUTWSR
b was just	QTRWWTUSUTT
b was kind	UTUVRVTRTUT
b was late	QSRTTTUTTUS
b was learning	TURWUUUTWUW
b was left	ZRTQSSUSSRR
b was locked	XURRUUUUUUU
b was lost	VUWSUUUUUWU
b was made	WVRUSRUSUSU
b was me	RTRSUUUTTUT
b was meant	WUSTUUUUUUW
b was met	WSWSUTUTTUU
b was mine	USTPTSUQRSS
b was missing	XVRRUUUTUTV
b was more	USQSUUUTVUS
b was moved	QUWTUUUWTUT
b was my	RORQSSUTQVO
b was never	UYTPSTTUQRP
b was no	YUVTTTUSSTS
b was nobody	RTTRTTUUTUT
b was not	USORSVTPOTT
b was of	VTUTTUUUUUT
b was off	QRQRUTUUTUS
b was on	WPQTPQUQVSS
b was one	XTVRTSUVURT
b was only	SSTSUTUTWVW
b was open	STVWUTUVSTV
b was oral	WUSSUUUUTUT
b was our	UWOYXRTSTSS
b was out	TSTSUUUTTUU
b was over	TRUSTUUTTSU
b was paying	XTUSUTUUWUT
b was promised	XRTSSSTTSSQ
b was put	XTTSUUUUVTU
b was refused	TSWRUUUTUUS
b was right	SUWSTUUUUUT
b was said	WVRWUUUTTST
b was shut	UTRUUUUTUUW
b was so	XTPWSUUUTSW
b was sold	UTTRUUUTTVT
b was sort	UUTTXSUUUTU
b was still	XVTRTTUWTRT
b was that	RUVSUTUWSWU
b was the	MOXbSURTQUT
b was thinking	UTUUWUUTUTW
b was to	WRTUVRUPRTW
b was told	VRQRTTUSSSW
b was too	TQUQTTURTWU
b was what	QSQWVSUTTSU
b was wondering	TUTUVTUWUUU
b was worth	SRXQTTUUVVW
b was wrong	VUUVTVUSTTQ
b was you	TPVVSWUVUWR
b was your	PUWPQQUNPbM
b was yours	USSQTSUUTVT
b was ¤	WTUVSTUSSQS
b waste of	WTTTTUUUUUT
b wasted on	RSVUTUUUTTU
b watch .	VSTRUTUTTUV
b watch @num	UTSSTTUUUTT
b watch you	VRUTTTURTUX
b water ,	QTURSRTSTWT
b water .	VTRRTSTUUTT
b water and	VVQWUTTSSVW
b water the	TUVSTVUVTWT
b way ,	WWRUTUUTWRQ
b way .	WVWVQQRUQTV
b way a	SUUVUTUTURT
b way home	STVUTSTSTWU
b way i	RSXPSSVWTST
b way of	RSVUSRSRRUR
b way that	STSRUUTTVTS
b way to	WURVVSVSSUV
b way you	OSWTWUTVRXR
b ways ,	TURVXSTSURU
b ways of	SSSXSTUTSST
b we 'd	VSUUTVTWSQT
b we ,	VUWSTUUVUUU
b we @badly	WTSURWTTTTT
b we @duty	TUSUVRUTUUU
b we @good	VUWRTTUWUVT
b we @lack	VVSSVUTTUUT
b we @message	SURTUTSSTUT
b we @num	VVSQWVTRTST
b we @promised	TUSUVRUTUUU
b we @sitting	SURSTSVTUTU
b we @weak	XUTUVUUUUUU
b we agree	WUTTTUUTUTU
b we agreed	WTUQTUTTTVT
b we are	USQZZVUVSUT
b we ate	UWSSSUUTUTT
b we began	STTWVRTTUTT
b we both	VVSQWVTSTRT
b we built	TUWRTSUUUWU
b we call	TUSUVRUTUUU
b we can	VTWWYPXVVQW
b we close	TUSUWRUTUTU
b we could	QTVUXWTWUUT
b we did	RSPQRSRTTQT
b we do	SUSQSTUUTST
b we drew	WTSWUQTTUWU
b we end	RTRVaOTSTSU
b we finish	TUTUZPSVUTU
b we finished	SUWSRTTUUUU
b we freeze	TUTVTVUUUTU
b we gave	TUSRTSTSUSU
b we go	RTQVTUWTTQT
b we got	RSRTTVTSUVU
b we had	WUSZPPSRSRV
b we have	RSPVTUPVRSV
b we hold	UUVTUSUUUSU
b we just	TTTXTURUUUU
b we kept	TUSTUVSTUUU
b we let	SUTURWTTUTU
b we look	TUSTSRTUUTT
b we made	SUVWUUUUUUU
b we make	TUWSXZTTUTU
b we maybe	UUUVUUUUUTU
b we meet	QTROTXXRTTT
b we met	UVTQSTSSSSS
b we might	TUUSVTTUUUU
b we must	QTRRQSZRTTT
b we part	UUUWXTUUUUU
b we pause	UUURSWTTUUU
b we perhaps	TUTSUVUUUUT
b we planned	TUSVSVUUUVU
b we put	TUSRTUUTUTU
b we rebuilt	RTYWXRTVUWU
b we rest	UUUVQTUUUUU
b we said	RUUTVWUTUSU
b we say	RTYSWRSYRUU
b we set	QTVXURSRTQT
b we shake	TUTSWSUTUUU
b we shall	TTRQPPXSURT
b we should	RTRPSSXSTTS
b we sit	SURVUTWVUSU
b we skip	TUUSSVUUUUU
b we sort	UUTUWUUTUTU
b we speak	TUTTVTWUUUU
b we started	STRRSVTTTVU
b we stop	RUQTWRUTWRU
b we stopped	SURQTWRSUXU
b we swap	TUTQSWTUUTU
b we talk	TUSRRUWUUUU
b we talked	VVTSTSSTTTU
b we try	TTSVRVTUURT
b we used	TUSXTSRTUUU
b we went	SUSSSVUUUSU
b we were	VSQVUSTSVWT
b we will	OTQQTPZMRRO
b we work	TUSSTUTTUUU
b we worked	UUTWVWUUUUU
b we would	VUVXSTUUUTU
b we wrote	UTRXRQTTTUT
b weather .	UTTSSSTVTUS
b wednesday 's	STRTUTVSWST
b wednesday ,	TTRUUSTSTWT
b wednesday .	STTTVRTTTTT
b wednesday @duty	UUTSXUUUUTU
b wednesday @sitting	TUSSVVUTUSU
b wednesday is	UUTWTTUTUUU
b wednesday the	UUURVTUUUUU
b wednesdays ,	WTSVTSUTUUU
b wednesdays .	UWVWWSTSTUV
b wednesdays after	SUTUVSUTUUT
b week 's	RUVSXUUTTTT
b week ,	TWRVTVSUWTU
b week .	TQSWVSRSUUO
b week ;	VUVUUSUWVUU
b week @lack	XWVTWUUTTUU
b week @num	UUVRTWUTTWV
b week a	VURSUTUUUSW
b week after	PTUWQUUTTUS
b week and	SRTTSQWUTWU
b week before	TTVUWRUTTTT
b week i	WTRVSTTSSVS
b week in	RVUPSWURTWT
b week is	TTSWUSVUTTU
b week of	USRVTWSQRSU
b week on	TUVSSSUTUXU
b week the	WTVTUWTUTTU
b week to	SURQSWRSTST
b week you	WTVSTVUTTWX
b weekend .	RUVRTSTTTUS
b weekly .	WWUTSWSSUUU
b weekly @duty	SSVXWVSTUTT
b weekly @message	TSVXUVTUUTT
b weekly @promised	TSVWUTTUUUU
b weekly @sitting	SSVXWVSTUTT
b weekly call	TSVWUWTUUUU
b weekly hour	SUUVWRTUUUU
b weeks ,	VTRUWVURSSV
b weeks .	XSTSSRTUVST
b weeks @lack	TTWUUUUUUUS
b weeks and	TUSQSSUTTTU
b weeks are	RUWQUTURUVU
b weeks before	XTRVUTUTTTT
b weeks for	WTTSUUUTUTT
b weeks i	SUSRTTTUUUU
b weeks in	WSRVTTUTSSV
b weeks of	WVSSTTUWTRV
b weeks on	WUTUUSUUUUU
b weeks without	TTWUUUUUUUS
b weigh the	STURTSTSTVU
b well ,	UQRSUQSZTOV
b well .	RTTORRQVQSR
b well and	QTVRTSVWTWS
b well done	WTSRTTUTTTX
b well for	SUVTTSUXTST
b well in	TUSRTSUWUUS
b well with	TUQRSSTUTTU
b went .	RURVRXTWTUT
b went @fail	VUTVUUUTUTT
b went @lack	USWSTUUTTTU
b went @mean	VVQVVTUSTVR
b went @thin	VVQVVTUSTVR
b went @weak	UTTVUUUTTUT
b went back	VWRSUUUTTVU
b went badly	UWUTUUURTUT
b went down	SUVTUTUSUWU
b went from	SUUVWVUTTST
b went home	WUVTTTUUURU
b went in	UUQRTSUTTSU
b went into	USPQRSUSSUS
b went missing	VUTVUUUUUUU
b went off	RURRSSUUUUU
b went on	ZSSSTSUSTTS
b went out	WVQSTSUTTTU
b went quiet	VSWTUUUUUUU
b went through	OSSTURUVVUS
b went to	VUTMQTTNSUU
b went unanswered	VUTVUUUTUTT
b went well	TVXTTUURTUW
b went with	VTSSSUUUUTU
b went without	USWSTUUTTTU
b went wrong	UVQSVTUTTVS
b were ,	TRWVTUURRTV
b were .	VSSRTUTTUTT
b were @badly	USSTUUTTVUT
b were @duty	XVSTWUUXURR
b were @fail	UTSSTUUUUTT
b were @good	VVWSUTUVURS
b were @lack	UVSVSTTRQUU
b were @mean	XWVTUUTRSWQ
b were @num	TSOQTRTRRVS
b were @thin	UVUTUTTTTTT
b were @weak	URURTUTTTUV
b were a	VQXUWTTQURW
b were always	VVSSTTUSSSQ
b were at	WVVTUUUTUTU
b were called	WTTSTTUUTST
b were dead	WTSTUUUTTUT
b were for	WURVSUUTSUS
b were going	ZTSWVSUUSTW
b were good	VUVVUUUSTUT
b were hard	SSXTTTUSTSR
b were in	USTSUTUUTUT
b were late	VSTUUUTUUUT
b were mine	TSTUUUUXTTS
b were more	XUQSUTUTTVV
b were my	STTRUUURTWW
b were never	TXWTUUTSTTR
b were not	VPPVTTTSRVV
b were on	VWQSTTUTSTS
b were promised	WSTSWUUUVSU
b were right	MOURSRSSRUR
b were short	TTVSUUUTUUW
b were spot	RTVSUTUTUWT
b were still	WUTVTSUTVRU
b were the	QRXQSVUWUXS
b were to	XTSSTTUUUUU
b were too	WSRSUUTTTUS
b were two	TTRSTSUTSSU
b wet @day	TUSVTSUUUTU
b what 's	RTVRTWUTTSS
b what @good	VTVRSVUSUTV
b what @num	WTURUUUTUVT
b what a	XTOTRPSSTWa
b what an	XTQTTTURUTV
b what became	VVRTVSWTTTT
b what came	UUWVSVUTTTT
b what comes	TUXXTSUUUUU
b what happened	RTVWTSUTTVT
b what i	UWTXWURWVWK
b what is	QTQSSSUTSQS
b what it	SSTUSRTRSUV
b what my	UTWTSTUSWUV
b what one	UTUSUUUUSWT
b what stayed	TTTSSSUSURU
b what stays	SUUUTTUTTWU
b what that	RTQRSTTSSRT
b what the	RQSVVQTPRVO
b what they	QTWTRRTSVVS
b what to	SSVXXTUSTST
b what was	UVWVUSUTSWQ
b what we	VVQVUVRVSUS
b what went	SSVQUTUTUVT
b what with	RUSWTSUUUST
b what would	STWVRTUUTRT
b what you	URTSQTQUTSU
b what your	ZTUTUTUWVUR
b whatever i	TVTUTSTRTVS
b whatever the	VXVRUSUWTVS
b whatever you	TTPRSRSTSST
b when .	TTTTTWTSTUU
b when @num	WTQVSVTWVTT
b when a	TRWRSTSSVUS
b when i	UWYWUVVUTZO
b when it	SRUUVWTRVSU
b when my	URQQSWSVTST
b when one	WTRRSSTUVUT
b when the	UUTTUZWUOOU
b when there	WTSRUTUUTUV
b when they	VTQUTWTTTUU
b when things	SURSSPYSUUT
b when to	RSWUUUUUTVU
b when we	SSRUPUWRUVT
b when you	NPVQUTWSPXS
b when your	WVRRTUUSUUT
b whenever .	STSVVTYSTUT
b whenever i	UVWXSSTVTXT
b whenever the	QSXRTWWTTVT
b whenever you	SUSSTRWVUSU
b where @num	TTVSTTUUTSU
b where a	TVRTSSUVTVU
b where i	RQUXUWTUSRP
b where it	QSXVVSUSSUS
b where my	UTUXRRTWSSV
b where others	QTXUUUUSSUT
b where our	UUSUSUUUUUU
b where people	UUSWWTUTSTT
b where that	UUUVTTUUUTU
b where the	SSSYSQTRRWS
b where they	RUVVVTUSTVT
b where to	WUWVTTWTUVU
b where was	YTSTUTUTUUU
b where we	USSSXRUVVQT
b where you	WQPVTPSPXWR
b whether @duty	TTTSSSUTTTU
b whether i	RRSVSUUTTTU
b whether it	SUSPSVUTSST
b whether the	VVRXSTUTRUT
b whether we	TUVUSWUTUVU
b whether you	SUQRTWRSSSU
b which @good	SUWVUTUVUWT
b which @lack	STSWUTUSVWU
b which @num	RTWQTUUTUUS
b which has	VUWRSTUUTXS
b which i	WQTVUTTWWUW
b which is	VUVWUTSVWRO
b which leaves	TUSWVTUUTSU
b which makes	WSQWVSUSTRT
b which of	USTSSRTRTVT
b which one	RTSQTVUTUUS
b which the	TURRTVUUTST
b which was	STWaTRUSVRS
b which we	UUVSVVUWTUU
b which you	WWQTUOUTQWU
b whichever way	UUTTTTUVUSU
b while ,	TUSTUTVTTSU
b while .	RURVQSVSTTT
b while i	VRSTRSSVQSQ
b while it	VUSSUTUSTUT
b while my	XUSTTUUUTTW
b while the	WTVXSSTSRVV
b while you	WTQSTUTRWRW
b white @duty	VURRTWUTUSU
b white @message	VURRTWUTUSU
b white paper	VURRTWUTUSU
b whitsun ,	UTRTSVUTTUV
b whitsun .	WTSUWUUTUUT
b who 's	UVSWTTUTVST
b who @badly	VTUXSTTSVTT
b who @duty	QTYWTSWTUTS
b who @fail	RUSUUUUUTUT
b who @good	TSWQRSTSWVV
b who @lack	VWRRTUVWSUW
b who @message	SUTVTSUUTUU
b who came	RURTTTUUTTT
b who can	UUPTWRTWTTV
b who chairs	TUTUUUUTVUT
b who could	TVVTUUUSTST
b who did	SSXRUUUWTUT
b who do	SUSTUTUUSSU
b who does	UURYSSURTTR
b who else	RUVSSSTSTWT
b who forgot	RUSUUUUUTUT
b who found	UUSSUTUWTSV
b who gave	UUVTTUUVSUU
b who gets	QTRSTTUTWST
b who got	TSURTUUSWVT
b who had	UUTTRSUSSUU
b who has	TUWXUQSUWTP
b who have	SUVXTTUWTST
b who is	XVUSUUTTXSR
b who it	TUTVSSUTTRU
b who kept	QUSRTUUUTSU
b who knew	RVRTUTUUWTT
b who know	TUSYRTTTTSU
b who knows	PTNVUSWSURR
b who let	RTVVSUTTVUT
b who lives	RTSWTTTRTTS
b who needs	XTQUSTTSQUX
b who pays	STWWUTUSUXU
b who read	RUZSTUUUVUR
b who reads	QUSWSTUTVTT
b who runs	VUTSTTUUWTT
b who said	STXVUTUWTXT
b who says	TUVTUUUSTSU
b who sits	WURTTTUTWTT
b who taught	RSWQRSTRWVS
b who tells	STSRTRUTRSS
b who told	QUYWSTUUTXT
b who took	RUWTUUUTTVT
b who trained	TUWVTWUTRSU
b who turned	RUSTTUUTTTT
b who was	VSURUTUWRVR
b who will	VURXRRUTSSU
b who work	SUTVTSUUTUU
b who works	SURXUSUTSSU
b who would	RTRRSTUUTTU
b who wrote	VXWUTUUWVUS
b whoever @good	VUTWUUUTTST
b whole @day	SUXSTTUWSVU
b whole @duty	VSPUSRTURWW
b whole @message	PTWXSRUSUVR
b whole @season	UTXVUWUTWVT
b whole @sitting	USVVSRUSTWT
b whole choir	XVSUUUUUTUU
b whole coast	SUUVUSUSUUT
b whole crew	SUURSXUVUTT
b whole family	RUTRUUUXUTT
b whole heart	TUUUTSUTTSU
b whole hour	VTQWSRUTTVT
b whole minutes	YVQSUSURTSY
b whole novel	RUWSUTUUUWS
b whole of	UXPXSRUUSVS
b whole team	STWTTTUVTVT
b whole year	WWYVSTUUSST
b whom .	STWRTTTTSSS
b whom i	TTWWTTUTVUW
b whom to	SUWRTVUTUUU
b whom you	XVSWSTUVRUV
b whose @duty	XTSVUUUTSUV
b why .	XWUVSSTSUWT
b why :	SSRVTTUTTVT
b why i	SVUVSRUSVUT
b why the	RUVTUUUUXUT
b wife 's	TUUYRSWTRUT
b wife ,	RUSRTTUXVUT
b wife .	TTUUTTTTVTS
b will @badly	TURVWXUSTST
b will @duty	STPWOYUQSQV
b will @good	YUTSTRUVURW
b will @lack	QQWUYPQUVWQ
b will @message	OTOVOYSPSRR
b will @promised	UTTVUUUQSUW
b will @sitting	RTPPQWTQSST
b will always	SUXRTQSXTWS
b will answer	TTTVTSUTTTU
b will ask	RUSUTVUSUTU
b will be	SQRXTSUWUTU
b will bring	STKONXNQTOU
b will bump	UUWSTTWUUUT
b will call	SUSSQVUTUTU
b will carry	SUXVTXTXTSU
b will catch	UUTTTTWTUUU
b will certainly	TUWTTTXTUUT
b will close	UUURTUUUUUU
b will collect	TUSSRTSSRUT
b will come	TSNTRXVUSSW
b will cross	TUTSSTWRUTT
b will deal	UUWRTTUTUUU
b will do	TUSQWSWSTTT
b will drop	TUQPSTVQTST
b will email	TUTWTWUUUST
b will find	QTQTSVVUSTS
b will for	TUTSSSWTUUT
b will forward	RUTSTXSSTTT
b will get	RTPWUYVQRQS
b will give	TUSVUQXQTUT
b will go	TUSVRSTVVRS
b will have	RSPYUXVMOPU
b will hear	PTTUSZXTPUR
b will keep	STRRTVWRTTT
b will knock	TUSRUYUSUUU
b will learn	TURYSRTTVTU
b will leave	TUSUTUUTUSU
b will let	TURUWUVSTST
b will look	SURXVSTSRST
b will mail	UUTSTWSSUSU
b will manage	UUTRTSWUUUU
b will meet	UUTSTVUSUUU
b will need	SUQYTPSQRST
b will never	TTTRRRSVTTT
b will not	RRXUZQRTVWQ
b will phone	UUUVTXVUUUT
b will pick	SUSUSUVRTST
b will pop	TUSSWRXSUUU
b will post	TURPRYTRUSU
b will reach	RTRPSXWRTST
b will remember	VUVXWVVZTRT
b will report	SUTQTXUTUTT
b will return	TUSQRPQRTSU
b will ring	UTTORbQURQS
b will save	UUSSTWUUUUU
b will say	XUURSRSTTTT
b will see	SURTRPVRUTS
b will send	QTOTUaRLQKR
b will shout	UUSVTTWTUTU
b will show	TUQQTWVQTSU
b will sit	SUUWSRTRVVU
b will stand	VURQTVURTTT
b will stay	XUVVVSTTTTX
b will stop	UUTSXRTTUUU
b will surely	RUSVVQXSUTT
b will take	TURSSRSSTRU
b will talk	TUSPUVUTUTU
b will tell	SUQXRXWQVST
b will text	TUSSUYRSTUT
b will thank	XUXUUUUVUUU
b will therefore	UUTRWSUTUTU
b will think	UUXRTVTXUTU
b will understand	SUSRSRTSTTU
b will visit	TURRSXURTUU
b will want	TUSVSQTTTTT
b will work	UUUWUUUUUUU
b will write	STNTPaUMQOR
b will you	SUSTTRTWTST
b willing .	UUTRTVWSUTU
b wind .	STWSTTUSTST
b wind up	UUTSXSUWUUU
b windhoek ,	STWVUUWTTUT
b window ,	UVTSTTUVTVS
b window .	QSVRTTUSSUT
b window closed	XWTTTUUUUTU
b window was	SUVTUUUUUUU
b winds ,	TTRSTTTXTTT
b winds .	UUWTTTTXTUT
b winds to	STSTTSSXSTS
b wing ,	SUSVTUUVVTU
b winter ,	VTXRTQUTWUV
b winter .	QSVSSVTVUVT
b winter and	STSUTUUVTVT
b winter in	TUXSTSUVUUU
b winter of	UTUVUVUSURV
b winter to	STRSTSTXTTS
b winter well	TUTUUUUWUUT
b winter you	SUXVUSUVUVU
b winters of	UTRVUUUTSUT
b wisdom and	RTWSTTUQURS
b wish .	STVRTUUTUWT
b wish for	SUURTWUVUTT
b wish i	TUSRUUUQUUU
b wish me	TUSSTTUUUUT
b wish the	XUYSUUUVTUT
b wish to	OTWUXQROWTS
b wish you	SSLWUTSaQMT
b wish your	RURTUUUXUUT
b wishes ,	STOQRTSaTSS
b wishes for	RTTPSSUYTSR
b wishes to	STSRTSTWTST
b wishing you	QRNURORaQRR
b with #	TUTTTSUTUWU
b with ,	VUTTTWURVRT
b with .	RTYTRTTRSST
b with @badly	VTVSTUUTTTU
b with @day	TUPTXZSTSTU
b with @duty	QTSTRWUTVST
b with @good	SRXUQTQbUQP
b with @lack	VTPVSPTTPSW
b with @month	RUUVXWUTUUU
b with @num	TRSTSURSUUP
b with @promised	SUTXTUUTWTU
b with a	SRUSSSVTPXP
b with affection	TUURSTTTTTT
b with all	UVXQWUUXUTT
b with an	USUPTVUQUVU
b with anything	WXSRTWUTTUU
b with best	UURTTUUVUUU
b with better	VUSTSSURRVW
b with both	TURTTSUWTTU
b with cake	TUTSTWUUUUU
b with deep	UUYTTUUVUUU
b with dr	WTRUUUTTWTU
b with effect	RUVTWTUSTWT
b with every	RSRRSRUTSRT
b with forty	UVRVWUUTUTW
b with friday	UUUUWTUVUUU
b with good	UUUWTTUUUUU
b with gratitude	SUXUUTTZTVT
b with half	VUSRVVUSVST
b with her	UTQUTRUSRTT
b with him	WURVSSUTXSU
b with immediate	TUVWVSUUUVU
b with it	URWYTQUTTSR
b with its	XUQSUUUSUUT
b with kind	UUSSTTUYUUU
b with last	VUSTTUUSUVU
b with less	WTVRUUUTTTU
b with love	STWVRTTYTTT
b with me	RRYTWNQXUYT
b with monday	UUTUVVTUUUU
b with more	TTWPRTTWTTW
b with mrs	SUVVTTUWVUT
b with my	VUTWRRQTKUM
b with news	TURURXVTTRT
b with no	VUSUSRTRQRX
b with nothing	STRWTTUUUST
b with one	TQRUQRTOSWS
b with other	YUSVUSTTSTX
b with our	QTTQWUURTRU
b with people	STWXUVUVRWT
b with real	SUTWTSUXTST
b with reception	SUSTTTUTTTU
b with respect	UTSVTTUUVTS
b with saturday	UUTSVWUTUUU
b with sincere	UUTTUUUWUTU
b with somebody	TUQZTRUTTRS
b with someone	UTRVSUUTSST
b with something	SUVUUVURUUU
b with soup	TUXSVSUWUUT
b with tea	VTSRTWUSTVT
b with thanks	UTWPRSTVSQS
b with that	TRTWVRURQVV
b with the	TPSXSSOVOUR
b with them	UTVVSSUWSWU
b with this	USTSYRTQQRS
b with three	QTUXSVUSRSU
b with thursday	UURUVXUUUTU
b with two	USVVTUURUPQ
b with us	SUVUSTUTRSU
b with warm	TUUSTTUWTST
b with which	WUTTUUUVUTW
b with you	XWUSXRXUUQS
b with your	OUVPUWTWSUN
b with ¤	UTVTTSUTTWT
b withdraw from	STSSXUTUUUU
b withdrawing from	TUSRXTUUUTU
b within @num	VUTSTTUTTSU
b within a	STTUSTTUWTT
b within the	VVUTSSUTWUW
b without @duty	VTTTTTUTUWW
b without @num	TTTVTTUVTVU
b without @promised	UUVUUUUTUUW
b without a	TNUUWQTTRVQ
b without any	WUVRTTUTTWU
b without asking	SSVVUUUUUVU
b without exception	XYRTUUUSTUS
b without it	USUQSTURUST
b without me	UUSVSSUTUSU
b without my	WSRRTTUUTST
b without one	TTTVTTUVTVU
b without our	SUWRXTUTUUU
b without the	TSVUSUUVVSR
b without you	SSYVVTTYTSU
b without your	SQYRVSUUTXR
b woman who	STYSUUUWTUT
b won in	XUSTUUUTUUU
b won me	RTTVSTUSSWT
b won the	SUSSSSTSUXT
b won us	SUWSTSUTUVT
b wonder whether	STSRSVUTTTT
b wonderful @duty	PSWVUTUWTRR
b wonderful @season	TUSTUSUWUTT
b wonderful mentor	PSWVUTUWTRR
b wonderful summer	TUSTUSUWUTT
b wondering if	UUUXVUUWUUU
b wondering whether	TUTTSUUTUTT
b word ,	NUYUVSTUUXR
b word .	WSSQRTTQSWS
b word at	WWQTUUUUUUU
b word between	TUUTQUSTUUU
b word for	SUXRTTUVSTS
b word from	XWRTUTUQSST
b word of	VWRTTUUUTSU
b word on	STSTSUUTVVT
b word that	VSQTTTWTTUT
b word you	WSRSTUUTTUU
b word ¤	SSUVTSUWTTV
b words ,	WVURTTUVTVT
b words .	STXTUUUWTTU
b words in	VTXSUUUWTUV
b words of	SUTUUTUVUUU
b work ,	UVTXTSUTTUT
b work .	VVXSUQSUUWV
b work @good	UUSVUWUTUUU
b work and	SUVUTTUVUTU
b work best	UUSVUWUTUUU
b work for	RUUUWTUTWVT
b work from	TUQXTRUTTTT
b work has	RTRRTTUTTST
b work in	RSTXTSSSSTT
b work is	RTQXVUTSTST
b work of	RTVRTSUUTVT
b work on	VTQXSWUUTTT
b work there	TUSWTTUUTTU
b work to	SSWVTRUTTUU
b work together	UUTVUTUUTTT
b work with	QTVYTUTUWSS
b worked .	UWVQSUTUTWS
b worked for	SURWVWUTTUT
b worked in	UTVSUUUTTWT
b working a	UUWVVVUTUWU
b working are	SSSXTTUUTST
b working for	TUSWRSUTTUU
b working on	TUSTSSUUTUU
b working with	TTSWUSUTUSU
b works ,	UUSRSSUTUSU
b works .	RUWRRTSRTWT
b works council	TUSUTTUTUTU
b works on	SUUUUTUWTTT
b workshop ,	RSUQTUUUUVS
b workshop .	STVXURUTTUT
b workshop in	TUXRUTUSSUU
b world ,	TUTUWTVTWUU
b worry about	VTSRUUUSTRU
b worth a	UTVTUUUTTVS
b worth more	QUXSUUUWVST
b worth of	XUVUUUUUUUU
b worth the	SVXVTSUSUUV
b would .	VVWXTUUTTWT
b would @badly	QSTUVWPSRPR
b would @duty	WUSSTTTUTVU
b would @good	RTTRSRTRSSS
b would @lack	VUXUVURTVSS
b would @message	WUSSTTTUTUU
b would @promised	WTRUSTSTSTU
b would @sitting	WUSSSTTUTUU
b would a	SUTUUSUUTUU
b would also	UTUSUUUTTUV
b would ask	RTRUVSTTUUU
b would be	WPTRTUXUSPU
b would call	WUSSTTTUTUU
b would come	STSVUUTTUTU
b would do	TSSWTWUWTWT
b would enjoy	STTRSRURTST
b would have	aUTLUPQVWUS
b would it	UUTSSRUUUUU
b would like	QSTUVWPSRPR
b would make	SUTRWSUTUTT
b would not	WUWVVURTVTS
b would open	VSQUTTUTUVR
b would perhaps	STSTUTUTTTU
b would rather	QUQVVRTSTTU
b would say	UUTTUUUSTWW
b would still	UTTSTSUTTTU
b would that	RUQTSRTQSST
b would the	RTVSSVUSUST
b would therefore	TUSRTTUUUTU
b would you	NTWUVTSRSSS
b wow ,	VVTSTTUTUUW
b wrap up	SUUTXVTUTUT
b wraps up	UUSXXSUUURU
b write ,	SWTUUVTVSST
b write .	USSWSQWSTSV
b write a	SUWSUVUTUTT
b write again	SUTQTVUUUUU
b write and	RTTSTWUUUTU
b write at	UUTTUYTUUUU
b write down	TTUQUVTUTVU
b write for	VTRTUUUUWUT
b write from	TUUSSXSSTVU
b write in	VUQWQXSRTQT
b write on	TUSSTVUUUVT
b write or	TTSSRRSTTTU
b write that	TSQSTVUTTTS
b write the	VUWQRXUTUXU
b write this	TUPTRRSTUSU
b write to	QRSNVVUQRRR
b write when	TURVUUXTTTU
b write you	SUSSWVTVTSU
b writers '	UUSWUWUUUTU
b writing ,	SURWSSWTUSU
b writing .	VURSSUTSSSV
b writing it	VTQTRSURUUV
b writing the	RSYVYSUVTWT
b writing this	SUTTPQSRTSS
b writing to	VUUQTWTSTRT
b written ,	VUVTTUUUUUT
b written .	VSTSUTUUUSU
b written @duty	SUWUTRUTUVU
b written @promised	SUUUTSUUUSU
b written down	UUSRSVTSTTT
b written it	RUUSTUUTUTU
b wrong ,	TUTUTRUTTST
b wrong .	UVUUTUUSTVU
b wrong @duty	VUQTUUUTUUX
b wrong about	UWUTUUUWUUU
b wrong date	RTUTUUUUUUT
b wrong on	UTSQUTUUUTT
b wrong statute	WURSUTUTUUU
b wrong with	TSVUUTUUUUS
b wrongly ,	VURRUTSTSTU
b wrote ,	TUWTUUUTUUT
b wrote beside	STRUUUUUUWU
b wrote in	TUSSUVUUTWU
b wrote on	VTTWRUUSTTT
b wrote that	RURTUUUUSTU
b wrote the	RUUTTSUWVSS
b wrote to	UVVTUTUWTTT
b wrote ¤	SSPRUTUTTUS
b x $	STWSTSTSTTS
b yard ,	VTWSTUUUVVU
b yard .	RUTRUVTXSTT
b year #	SUUSVRUSTVT
b year 's	WTRUPVUQQUS
b year ,	URVVTUVUVVW
b year .	WUUTYYRTWTT
b year ;	VUVTTWUSUTT
b year @num	SUUSVRUSTVT
b year and	VSRSSRUUUTT
b year before	RUTVSSUTUTU
b year ends	TUSYXQUTURU
b year has	TVSRTUUTTST
b year i	UTTRSSURTSS
b year in	TWWWSTUVSVU
b year is	STVZWRTSRUW
b year it	SUVSWTUUUTU
b year my	TTSRTUUTUUT
b year of	TRVRTRUSTSU
b year on	WUQTTUUTTUT
b year to	STQQTSUWSTT
b year was	XVRWWUUTUUS
b year with	WSWVSTUSSUS
b year you	VVTWURUSTWU
b years ,	SUSZUWUWUUV
b years .	SVWVVQSUTSS
b years ago	OQRTSSTVRUS
b years and	WSRRTTUTWRU
b years at	WWTSTVURTVW
b years before	XTSTUUUWTUU
b years did	SSVTUUUUTVU
b years i	UTVVSSTUSRT
b years in	TSVUTSUWWUS
b years of	TWYQQQTWQUQ
b years old	VUVTUTURSUU
b years you	RUQSUTURTYT
b yes !	STRQTTTTURT
b yes ,	UTQWSTUSTRV
b yes .	RTXTTSTSVQS
b yes before	SSYYVSTUSUT
b yes to	STSTRRTTSVU
b yesterday 's	STTRSSUTUWU
b yesterday ,	TUTWWUUUUTU
b yet .	RRVVTSTURUS
b yet to	VWWUUTTTTUT
b you !	ORTQWSSVTTS
b you 'd	YTSSQPQRTRN
b you ,	WVXNTIUXVSU
b you .	VTXSQTUVVTS
b you :	UUVTUSTTTSW
b you ;	USTSTUUSURW
b you ?	UTQSSSTTRST
b you @badly	WVVQPTUTTUN
b you @day	QRVUVVTWSXT
b you @duty	WUYXONSPRWT
b you @fail	XSWSUSRQVSU
b you @good	STVWVURVOWM
b you @lack	XYWSUTOUTUR
b you @message	RTRRSRUUTSU
b you @month	UTQUSQUSSTT
b you @num	TQQWVUTVWRV
b you @season	SRXRSRUTRUS
b you @sitting	XSSQSVSQYTT
b you @thin	STVTUTURTWU
b you @weak	VVVRUTUTVWT
b you a	MQMVNXTXNNM
b you about	VTPUTVSWPRU
b you after	UTTUQVUWTRT
b you again	VTURXTWRTTS
b you agree	USSRXQTSTTV
b you all	PSRVSUTXSUS
b you alone	TTURUTUTWWU
b you also	YWRSTTTSTSU
b you always	ZZTTWUSNOTS
b you and	QKLQTNUZWRL
b you announced	VUWUUUUTUUS
b you answered	PRYVTSUURWS
b you are	XVTSSQWQZPU
b you around	TTSTUSYSTTT
b you as	QRQTSTSTRTR
b you ask	YXSSUTUUUTU
b you asked	NPTUTQTVRYS
b you at	RUQURZRWTSQ
b you be	WURSTXTTVST
b you before	WXRWVWUSVST
b you better	SUTUUSUUSUT
b you both	RURSSSUWUTU
b you bought	SUWRTRUTTWT
b you broke	SUWSTTUVUWU
b you brought	UVWVUTUSUVT
b you built	SUTRTSUTTVU
b you by	PRTRTWTVVTR
b you called	TSYTUTUSTUS
b you came	PTZSUTUWTUS
b you can	VTSTQWSOSUX
b you cancelled	XTTUUUUTUUW
b you carried	UTYTWTUSVUT
b you changed	VVXRTWUXUVT
b you charged	XUUTUUUTTUT
b you clapped	VTUTTTUUTUU
b you corrected	WSVQSQSTRYS
b you could	RTSQSUTPPSW
b you crossed	STUSTTUTWWU
b you cured	STYSWTUTTWU
b you cut	QSRQVUURSXT
b you deserve	STRRTSTWSSS
b you did	TRYUUTSVRQN
b you do	WRTQTVQSTXW
b you down	RTQVQQUQTST
b you drew	NQWSQPTPRaR
b you drilled	RTVVTSUTTXT
b you drove	PSYRTTUWRWT
b you enough	QSYRTTUSTUU
b you ever	XXOSUTUTTTW
b you every	RTUWTQTTTRT
b you except	WXRUUTUTSUW
b you explained	VSXRSRUUSXS
b you failed	WTSWTTUUUTU
b you fetched	RSVUTSUTTWU
b you find	WUSRUTTTVTU
b you first	UTSTWVUTSUT
b you for	NTbTWVSTTXP
b you forgot	WUVTUTSTWTS
b you found	UVZUTWUUSWV
b you four	TUVUUUUTUUT
b you from	RTWQQZUWPQU
b you gave	VQVUPQRTORV
b you get	QTPUTVVTSSS
b you give	TTWVQRUWSRS
b you go	QSRUUSSRSUT
b you good	TUXPTTUXUTU
b you got	SSTRRSUUUXR
b you had	VTVQTSSPOaL
b you handed	TSTRUTUSTVX
b you has	WWSVUUTSRSS
b you have	VZSRTRWSTMY
b you health	UUSSUTUWUTU
b you hear	QTQSTVUXVRT
b you heard	TTVTUTUTVUU
b you held	RTTRTTUUTVT
b you how	QUUUSVVVURS
b you i	UVYPOOQTTWT
b you in	UVTTTUPYNRW
b you insisted	SSWSUTUTUWU
b you interrupted	TUUUUUTTTUT
b you introduced	VVWQTRURSRT
b you is	URTWSRTRUWR
b you it	WWQTUSUSWUS
b you keep	XUSTVTTPTVW
b you kept	VQUVSSTTRUU
b you kindly	SURTUTUXUTT
b you knew	WVVSUTUSVSS
b you know	QQSUWVWTUQP
b you later	USSVTTXRRUS
b you laughed	XSQUUUUSTST
b you least	VWRSTTWSTUT
b you left	YUWRUSUVSTX
b you lent	SRXRSRUTRUS
b you let	XWVTPUQRTTP
b you like	QSMORRWVQRS
b you listened	VWVUUUUSTTT
b you looked	XRUSUSURRTS
b you lunch	TUTSSWTSUTU
b you ma	UUWTUTUVUTU
b you made	UNVSNSRUNaU
b you make	RSWSUTUTTWT
b you many	WUTRWSUTUTW
b you marked	RTXWWTUTTWT
b you may	UTQUSQUSSTT
b you meant	WSUTTUUTTSR
b you mentor	SWTWSSUTTRV
b you more	TUVUTTWZSTV
b you moved	TTTTTUTRTTS
b you must	VSSPSSTSUSW
b you my	TSUWPWTUUSS
b you need	QRRURQUVSRU
b you needed	SRSTUUUSTUV
b you never	WYWTSUQTTUS
b you not	RRVPSSSVTTU
b you noticed	VTXWUUUTSTT
b you now	QURSUSXRWUT
b you on	TQQRPXVQTQP
b you once	NQWVVUTURWR
b you one	STXRSTTTTTU
b you only	WWRVWUTRVVS
b you opened	WRXSTSTXTXS
b you or	STQTUSSTWUT
b you over	VVRRTSUTUTU
b you owe	USSTTTUQTST
b you paid	VWUUUUUXUUT
b you picked	STVTUTUTSTT
b you plan	RTRQTTUVTSU
b you posted	RTRTTVYRTUT
b you predicted	VWRUSSUTTTT
b you prefer	RTSWUUUTUUU
b you promised	ZWTRSSTRQSS
b you pushed	XTVTUUTUTUT
b you put	QOUTTQTXQYR
b you ran	UVTRTTUSTXU
b you rang	PRZVUTUVTVU
b you read	UQXWRQTQSWR
b you recommended	WTVUUUUTUUT
b you refused	TUXTUUUXUUT
b you remember	QTTVSUTRTVT
b you remembered	WTVSUTUTTUW
b you returned	RURUUTUTUWU
b you said	USWUROSVNbT
b you sat	QSVUVVUVSXU
b you saw	RRZWUTTXVUS
b you say	QSWSTSTRUUS
b you see	RURWWXWVWST
b you send	RTVUURTSTUU
b you sent	SQWURRTVTYQ
b you set	XVRSUSUUUUU
b you shall	TTRRSVTSURU
b you shared	VVWQYRUVTVT
b you should	WRQRTRTSUUT
b you showed	QRVTUUTRQaP
b you signed	XTTWUWUTTVS
b you since	YWTSUSTSVSS
b you sincerely	RUWTUTUUUSS
b you sir	TTYTTTSVUTU
b you so	YWTRWRTTTTW
b you sold	VUVTUSUSUWU
b you soon	STSTURXRTUT
b you spent	QUXVTRUSUYT
b you spoke	UUUTUTTRVUR
b you spotted	SUXUUUUTUVU
b you stayed	QTXSTTUVTWT
b you still	TRUVTVTRTWS
b you stood	QSZRTTTURWR
b you straight	TUSRTUUWUTU
b you swore	ZTRTUTUTTUT
b you take	WRRRTVTQWWW
b you talk	WSTRTTTRXUT
b you talked	URWRTTTWRSR
b you taught	UUUUUUTUOYP
b you teach	RTRWVSUTVST
b you tell	XWRSTWUTSTT
b you than	VSTVTSURRUV
b you that	WSXSXXRROUV
b you the	RQRNUXPUSOW
b you their	TURSTWTVTTU
b you there	SUSSTWTSUUU
b you they	VVSTUTTTVUT
b you think	PSOWPUSVRPT
b you this	WTQQRSTWTSV
b you thought	XSUTUTUTSVS
b you three	VTSVTSUTTSU
b you to	UTRSUSONRRX
b you told	VQUUSYSULWP
b you took	SVTTSPTTQXP
b you turned	URTRTTTTWVS
b you twice	XUTSSWUVVTU
b you two	TTUWTSUSVUT
b you up	RUURSSVUTVS
b you used	VVRSRTUSTXT
b you very	SUVSSTUUUST
b you wait	QTVSUTTSTUS
b you waited	RUWSUTUTSUT
b you walked	RTTSTVUTTWU
b you want	WWTWWWTUUTT
b you warmly	TUUTUTTUUTT
b you warned	QTSTUUUWTVU
b you was	UWVTVUUWTTV
b you well	QTUJNOUTTQR
b you went	TSWRWTUWTWS
b you were	TUWOTRPMVQV
b you what	VSORRPWRSUW
b you when	TRUURVWRTTT
b you whenever	STVRUTXSTUT
b you who	QQWTRTTUXWQ
b you will	QPOSNaSRUKU
b you wish	TUSRTSUSUUU
b you with	UWURSXWRURV
b you would	QSSWPQSUSVT
b you wrote	PRSPSTTURYR
b you ¤	UTXUUTUTTUU
b your @badly	UTUSTTUTTXT
b your @day	NSbTVSUWTTS
b your @duty	UTURRVUTRQV
b your @good	VVYUTPTSUOU
b your @mean	RTVSTTUUTXT
b your @message	PPUTSSTOSTO
b your @num	PTUXSUTVYUT
b your @promised	RSYQSTRTPSO
b your @season	WUSRUSUUTUT
b your @sitting	TRWTRTSVUUV
b your @weak	UTVVTTUTRTV
b your address	STSSTVUTVSU
b your advice	TRXORQTVRYR
b your answer	TTWTUUURTTR
b your answers	XWRUUSUTTUV
b your assistant	VVRRUTUTRTR
b your attention	VTRUWTUSUWT
b your back	WWUTUUUTUUU
b your bees	STSTUSTWTTT
b your bench	UVVTSSUSUUS
b your best	VTVUUUURTUU
b your birthday	PTVRRYTQTRS
b your book	TWPRSRTTTSR
b your breathing	RSYTUUUWTUT
b your brother	QTPSTTURVSS
b your budget	TUVVSSUVUTU
b your calendar	UVQWVTURSSV
b your car	VUSTTTUSTTR
b your card	RUVRTSUSTWS
b your care	SUTSTTUSUST
b your cellar	RTVSWTUUUUT
b your checklist	SUVVTSUSTXU
b your clinic	RSRTTUUUUUS
b your coat	UVRTUUUSUVT
b your coffee	XTRTUTUSTUT
b your colleague	QTVSTTUWXWS
b your comments	VSVVSTUSTWT
b your company	TUWRTVUVUTU
b your counsel	RUWVUUUUUWS
b your daughter	SURRTTUTUST
b your days	TURUUVTWUUT
b your debt	PTYQSQTYSUR
b your deputy	VTSSTUUUWTU
b your desk	ZUQTSWUSURQ
b your diary	VVSSUUUTTSW
b your divorce	XTSSUTUSWUS
b your dog	WTWSUTUSUWT
b your doing	RTUUVSUVTTT
b your door	UVVVTVTUSQU
b your drawer	XTRRTSUSUSU
b your drawing	SUUUTUUWWWS
b your drawings	UTXTUTUVUTU
b your drills	SUYZVUUTUUT
b your ear	UUUWSSUVTSS
b your ears	SSUSSSUVTRT
b your encouragement	VTSSUUURURW
b your end	XTSTSUUUUUT
b your evenings	VURWUWUTUTU
b your experience	RTVTUTUUTSS
b your eye	UTWSUUUVSTS
b your eyes	WVTTTTUTTSS
b your family	SUSTTVTWTRT
b your famous	WTUTUTUSTUW
b your father	RUUTUTUUUVT
b your fault	VVXVTTURTUS
b your feedback	VSUUUUUSUVQ
b your first	XTRSTTUSVTT
b your flash	RUXWUTURTXT
b your garden	STTQWTTXTST
b your gate	SUSUUVTSTST
b your generosity	XUUSTTTQSSX
b your glasses	TTSTUTUWTVT
b your good	VRWPSSUVSQQ
b your grandchildren	TUVSTTTWTTT
b your guidance	QVVTPVUVTQP
b your habit	VTWSUSURTXT
b your hand	WTUTUUUSTVT
b your hands	TUXPQVWTRUS
b your handwriting	RTXTUUUVTUT
b your health	UUSSTTUWTTU
b your help	PTVQVSUSSSP
b your honest	UUVWTTUTTSS
b your house	ORURSRSYRQR
b your household	UURUUTUVTTU
b your humour	STWTUUUVTUS
b your husband	QUSTUTUTTUT
b your idea	UVURTSTSSXV
b your inbox	XVRRTUTTSSV
b your initials	VURSTTUUTRT
b your interview	VTTTUUUUUUS
b your kind	RSUVWUUSUTU
b your kindness	PTZRSSUTTRS
b your kitchen	RSSSUUUQUYS
b your knee	SUSRUSTXTTT
b your knees	QTOVVRSZTSQ
b your lack	WTSSUUUSUWT
b your last	STVTRUUXXUS
b your leave	RTQSWTUTUSU
b your leaving	XTQRTUUSTST
b your legendary	WWSTUUUSTUX
b your lesson	TSXTUUUVTXU
b your lessons	QSUUUUUXTUS
b your letter	TRTPRUURTQR
b your letterbox	SUSRTWUSTTT
b your line	UVSSTTUSTXT
b your list	QTRSYTUVTWS
b your long	UUVVUUUVTUV
b your margin	SSWUUTUTTUT
b your mentee	STTSWTUVTUU
b your message	QTQQVSUSUQR
b your mind	SUUSSTUTUUU
b your mistake	VTUUUUUSUUT
b your mock	PSXYTVURTYS
b your mother	SURTUSUWTUS
b your name	SRWSPXTWRPO
b your nephew	YSRSSTUSTSS
b your new	WURSUTUXTTW
b your news	WWRRTSUVURU
b your next	WTVTSWSUTRW
b your note	STTWSVUSTVT
b your notes	USWSSUUSVXT
b your office	XWSQTTTURRW
b your old	VUXTUTUSRUU
b your one	UURXTSUSXSS
b your open	TVUTUUUSTUT
b your operation	RURSTSUXTUS
b your out-of-office	YSSSTTUTTTW
b your own	VXSUQUTVTTR
b your pardon	RTSSTTUTTST
b your parking	TTWSUTUTUTX
b your patience	SVXQRRTWWQQ
b your pencil	RTVSTSUTTWT
b your pencilled	RTVTTUUUUWU
b your phone	WVQWTUWPSSX
b your place	RTSVVRUTUUU
b your porch	UTRSUWTTTVT
b your promise	TQXUUUUTUUS
b your promises	VUUUUUUTUUW
b your pupil	RURVXRUTUSU
b your question	QQUVTSURTZT
b your questions	QTWVTSURUTS
b your recipe	WTTSTTUTUVT
b your red	TSXQUWTVSUS
b your reference	RTXTWUUUUTR
b your remark	TTSUTTUTUVU
b your report	VVUTUTUUUUU
b your retirement	TRQRTVTXSUU
b your roses	TTSSTSUWUTT
b your rule	PSVTSRURSYR
b your second	VUVSUVUSUTW
b your secretary	WTQTUUUTSTS
b your sentence	QTSWTUUVTXR
b your seventieth	RURRTYUVTUT
b your shelf	VUWUTUUTUSU
b your side	YYTSSSVQRQW
b your signature	WTVVUTUTUUR
b your silence	UTUVTTUTRTV
b your sketch	TUUTUTUTUWU
b your slides	WUVTTSUUUSU
b your son	WTSUUTUTTUV
b your sons	UVUSTTUWTTU
b your speech	SURTUUUVUUR
b your spreadsheet	WSTWUUUSTVT
b your stall	SUSTTWUTSUU
b your stopwatch	VUUUUUUSUWS
b your student	STRRYUUTUTT
b your studio	RSVYWSURSUQ
b your sunday	SUXSTTUUUVU
b your sundays	RTYTTUUTUUT
b your support	PSYRSWURTQT
b your table	UVWQTWTWTRS
b your talk	TUSRTSUTTVT
b your tea	VURWWUUWTUW
b your teaching	SUSRUUUVUSS
b your team	TWSTUUUWVTS
b your telling	YXRTUUUTTUT
b your temper	YVRUUUUSWUW
b your template	WUTTUTTSTWT
b your three	RTSWVTUVSUV
b your thumbprint	RRXRTTUWTWT
b your time	UUXUMTTXTSQ
b your tip	RTUSTTUSTXS
b your tips	XUWUUTVSTUW
b your tray	WSSSTTUTTTT
b your trick	SSVVSSUVSYT
b your turn	VTSVTVUUUTT
b your two	SRWTTWUVVST
b your umbrella	STRTUTUSSUT
b your verdict	UUSTUUUTUWT
b your voice	UTTVTQTQSXV
b your watch	WWRSUUUTTTS
b your way	TWWRSSUSTXS
b your week	XWQSTSUTTRT
b your weeks	RUUQUTURUVU
b your whole	TURTUUUWSWT
b your wife	STQRTVUTXTT
b your window	SUVTUUUUUUU
b your windowsill	STSTTSUSUWT
b your wisdom	VTVSTTUQTRW
b your word	XVUTTTUSSWT
b your workshop	RSRQTTUXVVT
b your yard	RUSTUVUWUVU
b your ¤	PPZPRRUURaP
b yours ,	VPSTQQVQTSV
b yours .	TUYTUUSXUSS
b yours ?	UUSSVVUTUVU
b yours about	XTSSUUUUTUU
b yours and	RTTQTRUSQST
b yours at	RUXTTVUTTTT
b yours i	TUWTTUUTWUT
b yours in	TTUQSSTXSTS
b yours is	RTVTTSTTSVT
b yours on	WURVTVUUTSU
b yours or	RTSSTVUTSUT
b yours to	XRSTTUUSUUV
b yours was	TSWTTUUTUUU
b yourself ,	SRVUTSUXTTV
b yourself .	YXQPRRSTRST
b { {	TURUVTUTUSU
b } .	TUTRVVSSUQT
b } }	TURUVTUTUSU
b ¤ $	NNPOQRRRQVO
b ¤ ,	YXTSQORTTWZ
b ¤ .	XWRSSPSTQTU
b ¤ :	SSURTSURTXU
b ¤ @good	TUXSTTUUUWU
b ¤ @lack	RTTUUUUTTUT
b ¤ @num	TTTTTUUUUTU
b ¤ and	SUYRTTUVSXR
b ¤ by	XTSTUUUUUUT
b ¤ eleven	SUUTTUUUUVU
b ¤ for	WURUUUUTTTT
b ¤ got	QTUSTUUUUXS
b ¤ hangs	STYSUTUTTVT
b ¤ has	TTWRTTURSYT
b ¤ i	QTXTUUUTUWU
b ¤ in	VUSSUTUVSWT
b ¤ is	TRVRRSTSTZR
b ¤ on	XVSRTSUSTXT
b ¤ to	RRaSUUUTSUS
b ¤ took	SSWUUUUTTUT
b ¤ was	TQTQTTURTXV
b ¤ you	PLTNRQSNOaT
b ☺ $	TRSSSPRWVSQ
body	LMSTRRGNLPG
e !	YVRQTTPOSRR
e #	UTSVRYSURSU
e #mentor	OQUPSQRSRTV
e 's	URSTTUTRSQP
e ,	RRORSRVRSXR
e :	QRPRSTTSTYS
e ^	RRPPRRRPSOR
e a	STSRTSTSSUS
e about	UVVSUTUVVST
e accent	RRXSUTUTTUU
e accounts	WURTUUUTTWT
e address	STRSSVSRTTS
e advance	WTRTTVURTTT
e advent	SUSVTUUTTTU
e advice	PTWWRWTVVSR
e afraid	WUTVUTTTUVU
e after	UTUURSUSTUT
e afternoon	TUSSVSUSUST
e afterwards	TSUTSRTRSVT
e again	URSTVPYRRTV
e ago	TTWVTTTVSSS
e agreed	VWTTTWUTTUT
e agrees	RTRWUUUTVST
e alive	RTXTTWWTTUU
e all	VXVRSURUTSQ
e allotment	TURSUTUWUUT
e allows	UUTVVVWUUUU
e alone	SRRWVVRRRUS
e aloud	TUSTUUUUUWU
e already	UVRTWRTWSRT
e always	VVWTTTTXTTS
e am	RUVSSRVVSTT
e another	USUUTUWUUUT
e answer	RSYTUUSTTVT
e answered	XWTUUTUTTTU
e answers	WTWVSSTWWTT
e anybody	VWQQSTUTURT
e anyone	UVRTSTUSSTV
e anything	XVRTSSUSTST
e anyway	STVSTUTTTVT
e appointment	UUTRWVUTUTU
e apprenticeship	STWTTTUSUST
e apricots	VTSTTUTTTUS
e april	UUPWRVTPTRV
e are	RRQTRSRTVUR
e arithmetic	STSWTTTSSST
e around	TTTWUTXSTUT
e arrangement	VTRRWSUUUTU
e ask	SUWUTSUTSUT
e asked	UVVPTUUVSTS
e asking	UVVSSTUTUTU
e at	UVVVTSRSUSR
e audit	TSUSUUUTUVS
e august	TTVUYWRUSTU
e autumn	QTUVSSTUVSS
e away	STSXVRURSVU
e awful	UUTSSTTSTTU
e b	SUSSSTUUWTU
e back	TXSWWQSTUUQ
e backward	STYWXRTUUUU
e badly	TTSSSVTTTST
e bag	RUTUWTUTTRT
e baker	STSRTTTTTUU
e bakery	SURWTUTTTUT
e band	TURSUVUWTUU
e bank	RSTTUUTWTUT
e bar	SUTUSSUTTVU
e bargain	WTTUUTUUTUU
e be	TVWSQQUUWXR
e bees	STUTTSTWTST
e before	UVUTSUUTVST
e beforehand	STSSTTUUTST
e begin	SSXXUSTRTVT
e beginner	SSXSTSUSTST
e behave	UUVSTTUWUTU
e bell	STUUTUWTTUT
e bench	PSVVSUSRTUR
e bergen	RSSTTTUVSTW
e best	RTNURRSSTUS
e better	WWVQTTTSVWV
e bicycle	STVVUTUTSTU
e bin	SUTUTUUTUUT
e birthday	RSXTTVUSTUS
e biscuits	VUSRSSUTVUT
e bless	UUPSTTTXTTT
e blessed	TURTTTTWUTT
e blessings	TTXRTTTXTTT
e board	WSQTRUUSVWR
e boat	XVUUSWUUUTW
e book	WVWQTSTRUTU
e books	RRUVSTURSWT
e boots	WVSSTSUXUSU
e both	SRTVUPTTUTT
e bow	TUSTUTUWUUU
e box	UUSTTSTSUXU
e boy	RUWVTTUTRTT
e break	STUSTTWWSUT
e breakfasts	UUSVUTUVUUU
e bridge	SSVSTTTVSTT
e broom	UUVRTTTTWTT
e budget	WTRRTSTSUTT
e building	VWURUSUVUSU
e bus	RTUVTSTSTVT
e by	XTRTUTUTTTT
e cake	UTQVWRTSVVT
e calendar	VUPVWRTQVVV
e call	UWTUYXVRVST
e calls	TSTSWUSTTTW
e calmer	TUSRSSUUUTU
e came	YWTRWTUSTTS
e can	VUQSWSVSXTT
e cancelled	TTSWWTUSTUW
e candlemas	TSVRVWURTUS
e car	TWRSTTUTTUW
e card	TSVQSRTRSSS
e cards	RTWVTSWWTXS
e care	SSPSQSRaSSS
e career	TWVSTTUVTSU
e careless	XTTTUUUTTUW
e case	TVUSTRTUTWT
e cat	TTRTTTUWTTU
e cellar	STWTTTTUUUU
e certificate	USURTVUTTTT
e chair	VTQQTRUWTTS
e chairs	TUVRTSTVTWU
e chalk	XWRVUTUSTUU
e changed	RSRWSTTSSST
e chapter	STXVUSUUTVT
e charger	STRSSTTRSTT
e children	RUVXTTURTTU
e choir	RUUVSSTXTST
e christmas	UTSSTXRTSRT
e church	SUSTUTTUTUT
e class	UUTRVURUWUT
e cleaner	XTSTUUURUSW
e clear	SUSVTUSTTUT
e cleared	UUSSTSTTTSU
e clerk	UTVWTTTTVUT
e clinic	UWTSUUUVSTV
e clock	VTRVTTUTUTT
e close	WUSSYTTSVUV
e closed	WTPRWTSSRTS
e club	STSSVWUTUST
e coach	WTTTUUTUSUW
e coaching	TTSRWUUUVUT
e coat	STXTUUUWUVU
e code	RTRWTTUTTST
e coffee	WTUSRVSVWST
e colleague	RTVRSRTVTVT
e come	VSWUVWTTTTT
e coming	QTWSUTUTSUT
e comments	RTSUTWUTWTR
e committee	STXSUUUTSUS
e company	VRUWSSSTSRS
e complaint	STSSSTTTUTT
e complete	TUSTSTTTTTU
e confidence	WRTTUUUXSUS
e conscience	WUVWVUUWUUU
e contact	STRQSSWQTUT
e contract	TTXUSSUTVTS
e conversation	VWSWTUUUTTU
e cook	TTUUTVUVUTS
e copy	STVVTVTTUTU
e cork	TUWTUTUVUUU
e corner	VUUXTSUUUST
e corridor	VTQRUSUSRST
e costs	TURUSTTSTTT
e count	RURWSVUTTST
e country	TSVSUUUUUTT
e courage	SUUSTTUVTST
e course	UTXTSSWSTSS
e cover	RVSRTSUTTUT
e crate	RSTWUTUSTWT
e crew	TURUSWUUUTU
e cross	VVRSTTWVTTT
e cubes	TUVSTTTTUWT
e cut	VTWVTUUUUWU
e daily	QSWTRRTVTVS
e dark	RTTTUSUTTWT
e date	XXNWWQRRSTS
e dates	TTRSTSURTTR
e day	QOSUTTVRVVP
e daylight	UVRWTTUTTUT
e days	QSRSSPXXUTT
e dead	UTRTTVTWTUT
e deadline	VVTRTWURUVW
e deal	RSWSTTTWUST
e debt	QTZRTSUWTTT
e december	VUSTUSTSTTW
e decided	TURTSUTSTSU
e decision	SSRUSRTRTTT
e degree	VTVVXSUTSUW
e delft	TUUUTSUTVVU
e dentist	VTSSTTTSSTV
e department	XTTRSTUTSSU
e deserve	RTWWSUUWUUT
e design	STTXTUTTTTT
e desk	VURVSPTTQWS
e did	UPSSRWSVUXX
e different	STSWTSTTTTT
e diner	UUUTWSTUUUU
e diploma	STXRSTTVTTT
e direction	WTSWVSTTTTT
e distance	WWTSSTTWTTW
e diwali	WVRSUUURWTT
e do	STVVTWRURTU
e does	UVQTSTTVTRR
e dog	STVRTTTWSTS
e dogs	SUSURUTVSSU
e doing	RTUVVSTTSST
e done	VSSYUQSVRSR
e door	ZWQQSVSVURW
e doors	SUTSTTUTVTW
e doubt	UUUTUTWUUUT
e down	TSSWWRVUSQU
e draft	XSTVTVUUUUU
e drafts	TTWTUUUTVUR
e drawer	UTVSUUUSTUT
e drawing	RSSVTSUTVWT
e drawings	WWSTSWUUTSU
e drive	STSWTUUTTTU
e driver	RTUVTTTTUTT
e dry	TUVSUTTWTVU
e each	RTTRTTSSTUT
e ear	QTUWTRTWSTS
e earlier	VSRTUTTTSUT
e early	RTUUSWURTST
e ears	VTUSTSUVTRW
e easter	WURVUUQVURS
e effect	TUVVVSUUUWU
e either	TUSVUTVUTTU
e else	UXUTSSTQVVU
e elsewhere	WVRXTSUTSTV
e emails	XUTTTUUTTUV
e empty	WWUQRSUSTUS
e end	VVTUZVTRTUT
e ends	TUTQTWUUUTU
e english	SUSSUUUTTUT
e enough	STUSTTUTUTU
e envelope	STSRSSTSSST
e evening	VUQUWTTRVQV
e evenings	STVVVRUUSUS
e ever	XXXVUUUTTWS
e everything	TUZOUUTWSQU
e exam	VUTRTUSRTVS
e exception	XXSTUUUSTUS
e eye	UTUUSSUUSVT
e fail	YWRUUUUSVUV
e fair	QTSQVSUSTTT
e fall	VURRTRTVWST
e family	SSXWSXTTTRT
e far	XTVRUUTUVTW
e farewell	TUUVXSUUUUU
e farm	XVWSTTUWUTT
e fault	UWRVSVTSSSW
e favour	TUSSRRUSVST
e feb	SUSVTWUTUTU
e february	TTWSUVTTTUS
e feedback	WVRUUUUTWUT
e feet	PTUWURTVTUS
e ferry	QTVSTRUVTST
e festival	UUUSUTUVUTU
e field	SSQYRRSRVUT
e file	UWRSUTUTTTS
e final	TUWSSTUSTVT
e finale	TUTUWSUUUSU
e fine	STRSTTTTTTT
e finish	VWRUYRSSTTT
e finished	VTRWXSSSSUT
e firm	VTSVUTUTVSU
e first	VWSTVPSTQVW
e fish	STWRTUURTSU
e fit	STRTUUUWTTS
e five	RTUWSSUSTUR
e flat	SUSRTUUUSTU
e floor	QUUSRQTXTTT
e fois	TUXTTTUUUUT
e folder	UURTSSTSTTT
e footnote	TSTTTUUTUVT
e for	RTRXTUTVSUU
e forecast	RTXSTTUVTUT
e forget	VTVWSTUXSVU
e form	TTVUVTWRSTT
e fortnight	VUSTTVUUVUT
e foundry	TUTRUWUTUVU
e four	TSQUXSTQRUR
e free	QUWRTSUSTTS
e friday	SSUVXSTTSTR
e fridge	RTVWSRUSUWT
e friend	TUVTTUSYTUS
e friends	SSWSVTVSTUU
e from	VSQWSTUUUUV
e full	TURVTWUTTVU
e further	TTUTTSSUUUU
e future	STRRTRWUTTT
e game	TTTVVVUTUUU
e garden	SURRWSUUTST
e gate	VTPTVVTQTSS
e get	UUSVTTUWUTT
e gift	SUVSUVUUUTT
e give	STWTTTTUTTT
e given	XTRUUUUUUUT
e gladly	TUSSTSTTUVT
e glass	TUVWTTTVTSU
e go	VTVXSVVTTST
e goat	RTTSSSTTTUT
e goats	SUTWTUSTTUT
e goes	TUSSRRRTUSU
e going	SUVWTSUUTSU
e gone	XSQQSSUVSRS
e good	PRWTWUSSSVR
e goodbye	TUSRXSSTUTU
e grandchildren	SURVSTTWTTT
e grant	UTQWSTUTURT
e grateful	TUURTTTRTUT
e gratefully	TTVSTTTYTTT
e gratitude	STUQRSSYTTS
e gravel	STWVWSUVTUU
e graz	RTTUSTTTTUU
e great	STVSTTTTTTS
e group	RTSUQUUUTST
e guess	RUVVTSUTTTU
e guide	VUTTWTUTTUW
e habit	TUWWVUUSUUT
e had	QSXUWSUVVVS
e hail	VWRUTUUVUUT
e hall	WTUPUSUTVSS
e hand	TRWVTSUSTWT
e hands	TTQWTQWTSTT
e handwriting	STWSUTUVTUT
e happen	RTRRTSTSTTT
e happy	TURSTTSURTT
e harbour	RUWSTTUUVSS
e harvest	VUVVTXSWTTV
e harvests	TUSSTWTVTWT
e hat	STWSSSTSSST
e have	SSUTRQVVWTQ
e head	UVUWUUUUWUT
e health	TUQUSSTXTST
e hearing	TUSSTTUVUTT
e heart	QSWUSRTTTQS
e help	RRZVRTTWTRR
e helped	SUVTTUUUUTT
e her	UTUSSSTTVXT
e here	VUUWYURSWRS
e him	VVSSTTUSYUS
e hold	SUXSTSUWUUU
e holiday	TUTTTWUVUTT
e holidays	VUXVSTUUTSS
e home	VVTTRVTVSSS
e hope	RTTRSQXQTTS
e hospital	VTTSUUUWWVS
e hour	QQVVSSSRPSR
e hours	TVWXTRTVSVS
e house	TRSTSRTYRUR
e household	TUTUTTUXTTT
e how	UUUWSTUTUUU
e i	RSUQRRWSSRT
e idea	STWVTSTRTSW
e in	WVSSPPTRVQW
e inbox	VSSSTTUVTUV
e included	UTTSTTUTVTS
e ink	WTVWWSTWUST
e inquiry	TTUSUTUXVTU
e instead	PTWRSUTUVUS
e insurance	VTRWSSUTTSU
e interview	UTXRTTUWUWT
e interviews	SUXTTSUSUWS
e is	ORVTURTRRSR
e it	TUXTQQRUQVT
e itself	WTURSRUSSST
e january	WTSVUSURTQT
e job	WSRTRSTUVRU
e july	QTVVSVSSTTS
e june	VTUWTTRSSVT
e juniors	SUTSUUUSWWT
e keep	WVVTUUUTTVV
e kept	XXTTUUUUTUT
e kettle	STVXTSTTTXT
e key	TUSSUUUTUUU
e keys	WUSSSTUUUUT
e kind	WUWVTUTUUSU
e kindness	SUUTTUURUST
e kitchen	VVQRTRUVURS
e knee	RURWUUUWTTT
e knees	TUSUVTTWTST
e know	UVQTUQSPSRQ
e lab	UVTXTTUSSUT
e lake	TURWUSUVUUT
e landlord	TTWSTSSUTWS
e lands	UUTSTWSTUTU
e language	UTWUTUUUUTV
e last	SUMTcTQXSMU
e late	TWTRTSUTUTV
e later	USRRTSWTTWT
e lathe	SUXTUUUSUUT
e laugh	RTRTUUUTTRU
e laughing	TUWWWTUTUVU
e launch	VVTWUTUVUST
e law	QTUUSSTTRTT
e lawyer	SUVTTUUTTUS
e lead	UUURUUUSVUW
e learn	TWRXSVUTTST
e lease	RTTSUUUUTUU
e leeds	WUUWUTUUUTU
e left	UTRWTTTTSST
e lent	UUTRUXUTTUU
e less	UTXSUTUWWTU
e lesson	TTPTWWSRTSS
e lessons	VTVWTQRUVTS
e letter	USRTVPTRSRS
e letters	QSWSTSUTTVT
e level	TTRUSTTUXSU
e library	TURUTVUTTTU
e licence	UURVUTUUTST
e life	PSRWSQWXTVR
e lift	VTQTUTUTWUT
e light	UTSRWTUTUVV
e like	RTSQURXXSVT
e likewise	TUTSTSVUTUT
e line	PSXVSTTRSVS
e link	VTPUUTTQTUS
e lisbon	TUSUVSUVUTU
e list	TUSTSVSRSVQ
e listen	VSTRYSSSSWS
e listened	QSSTUTUSTWT
e listening	TUXSVRTYURT
e live	RTVTTVWWUUS
e living	UUTUTTUTTSV
e loaf	WWSTTTUWTTT
e loan	SUVSUTUUUVU
e long	UWSRRQVQSVR
e longer	RTQVVSTTSSU
e lot	SSWTUUTRTTR
e love	STUPRTSRSTS
e luck	SUTOSTTYUVT
e lunch	WSRTVXVQSTU
e m	SUVTTWUWUSU
e ma	UUUUUUUWUTU
e machine	VUVTTWUSTWT
e made	SUWSRSUYTWT
e mail	SSRRUSUSSTS
e make	WURVUSUUUUU
e manual	TUVSTUUSTST
e maps	UUVTTTTSUSU
e march	VVUTVWRQSWU
e marks	UTTTUUUUUTW
e mate	TTRSUUUXUTT
e matter	SURTSTUSUTU
e may	URTVTVQQSUU
e me	RTUWSSVWSST
e meet	RTVWSTSTTTT
e meeting	UUVSVSSVSVR
e meetings	UUOVUVSTTRW
e mentee	QTTTWVTWTTR
e mentor	TUXPVTUYSTV
e mentoring	TVQUYQUSTRS
e mentorship	VTUSWSSUTTS
e menu	RSSTUTUTTTT
e message	VTSRTTUTSRT
e messages	WXUSVTUUTUT
e met	UVRWSSTSVST
e microphone	RTSRSSUSUXR
e midnight	TUTTTTUUUUU
e million	TUYTTUUUUVS
e mind	UVXRSSURUST
e mine	TTQRQVTWTUR
e minister	RRUQTTUTTVT
e ministry	SSTUTSUUTVU
e minute	UVWSSSUVTTV
e minutes	TSWRTVTVQSP
e missing	XVRSTUUTTUV
e moment	STQSSRTSTST
e monday	OTQWUUTQRTQ
e mondays	VTWTSRTTTST
e money	TTSRRTTTSWT
e month	VUSUTSRTUTW
e months	WTQSRVTSSTW
e more	QQVSWRRVTTR
e morning	OSUUWSSUQVR
e mornings	VUSSSTUUUUS
e most	RUXVTVUSTVU
e mother	RSTSTVUUTST
e move	RTSVSUUUTVT
e moved	WTURSTUTVUV
e much	VSWTRRSYTVQ
e museum	VURTUTUSTUW
e myself	PSTVQQTUSUS
e name	TRXTSUTWWTQ
e names	STVTTWTTTVU
e napkin	TUTVTUUUUSU
e need	TUSSTSUTVTU
e needed	QSWRUUUWTSS
e nephew	XSRWTTUSTUS
e new	WTQWTTUTTTW
e news	UVRUSSXTTST
e next	TVSXXWUTSVS
e night	USQSWSTUUST
e nights	SURUSTSUTST
e nine	STURTVTXVUT
e nineteen	QTWTTUUTSUT
e ninety	VTUTTSUVTSS
e no	SRWRTTVWTUS
e noise	RSRWSTUXUUS
e none	RTSVTSTSVWU
e noon	UUSQRRSRRSS
e not	UNSUSVSTYQO
e note	UUSVVWUTUTU
e notes	VSSRTTUSVUS
e nothing	VXSSTSUQSSY
e notice	STVRTTUSTST
e noticed	UQXVSTTSTQT
e november	RSVWVUTVTST
e now	TRWXQSPSWUQ
e nuisance	SURRSSTRSSS
e number	STURSTSSTUT
e numbers	STVTUTUTTUU
e obliged	RUVVTTTWUUS
e october	UTPVRWRPTRT
e of	RTVQVTTVUUT
e off	TSWSXSSUUTU
e offer	UTVRSSTSTVS
e offered	STRSTSTTSST
e office	VVSOQPTTQPU
e ok	TUUVWSVUTUU
e okay	UUUUSTVTUUU
e old	VTWWTSWTTTU
e on	TUTTQQPUSRS
e once	SSSUUTTTTTT
e one	STTTXUQUUUU
e ones	VSWWVWTUSVT
e only	WSSXRVUTSSS
e open	VTUYTSVVTTU
e opened	XURSTRTTUTW
e openly	TTYRRQTRTXT
e operation	RURTTTUVTUS
e opinion	STSVSSSTTVT
e order	RTWSTRTSUTT
e other	TRUTRTWRRTV
e others	WUVRSRUTUUU
e ours	RTWWTTTTSUT
e out	XUTVVRWVSST
e oven	SUTRTTUSTSU
e over	SQOVUUTVTQR
e own	UUSVRRTRSTS
e page	VVRPSRUTVWV
e pages	TTRRSTUTTVT
e paid	QTSWUTUSWTT
e panel	VUTXTTUUTVU
e paper	RSTWVUTWRTU
e parents	TUUSTTUTUUT
e park	USVUUUUTTUT
e part	VTRVSTUTTRT
e party	WUSTTSUTUTU
e pass	VTQSTSSVTVT
e passed	WTRZSTSSTQT
e passes	RUWSTTUWTTT
e patience	UWUUTTTWWQV
e pay	WTRTVSTSTVW
e pays	SURSTTTTTRV
e pen	RTSTSRWTWRS
e pencil	WTTQUVTSVTT
e pentecost	SUTTWVUTUUT
e people	TUSWSRTSURR
e permit	WSSSUUUTUUV
e person	USTTQQTSSWS
e perth	SUVTUUUVTTT
e phone	WVPVQRXQWSV
e photo	WTSRTVUTTSW
e photographs	WURUTTUSTUW
e piano	XURTTTUVTTT
e picture	SUSSUWUUVTT
e pie	WUTSVRUUUUW
e place	XRWUWQTVSVS
e plan	TUWUSTUWRUV
e planned	TTWVWVTTTXU
e please	RTUSXTSVTTS
e plenty	QSRRSSTTSSV
e podcast	WTSSUSUTUSU
e point	RTUTSRXRTRT
e porch	WUSTVTUVTUU
e porter	RURVRSTSTTT
e portfolio	VTTUUUUTXUV
e possible	SSVSSTUTTUU
e post	TTQSSUSSTRS
e posted	RTRTUSYRTUT
e poster	VTSUUWUTVUT
e practice	WTSSUTUVUTU
e praise	TUXUTTUTUVU
e premiere	SURRTUUXUTT
e prepared	WUTUVUUTUUU
e present	RSXVSRTSTUT
e printer	VUSSTTUTUTU
e prize	SUVRSTUSTVT
e problem	RTRSVTUSVWT
e program	STSTUVUTTST
e project	VTTXTTUUTVU
e promise	TTWSTTTTTST
e promised	VWVTTWUUTUT
e properly	SUWWWVUWUSU
e proposal	TUXXSTUUUUT
e pupil	SUVUVRUWUTU
e purpose	TUVVTTUTTTU
e quarter	STQWSRTTTWT
e quay	SUURTWTSSTU
e question	SUWUSVUVSUR
e questions	PRVTSRTUTRT
e quickly	TURTUTTTUUT
e quiet	STRRSRURTUT
e quit	STSSTSTSTUU
e rain	RTSVSRTXTVT
e rains	TUUSUUUUUTU
e ramadan	VUTSRTUUUUT
e rang	XXRUUUUSUUT
e reached	SURYSRTTTRU
e read	RSRSTUTTTUR
e real	WUUUTTUSTUW
e really	VTTSTTUWUVV
e receipt	SURTUTUSTST
e reception	RTRSSTUTSTT
e record	VUSWTTUUTUW
e red	STSTTSUSURT
e reference	RTVTWUUTUTT
e regards	STQRRSSOSTS
e rehearsal	STTVVUTTTUU
e remember	VURRTSTSTTT
e remembered	UTUTTTTTTSW
e rent	VUSSUUUTRWT
e reply	VUQQVSTQTSV
e report	TUTSSXUSUSU
e respect	SUYRSTUVTST
e respectfully	STQSSTTRTTT
e rest	STWRVSTUSST
e retirement	TSVYTWTXTTR
e return	TRWSUTTSUUW
e review	XXTWUSUTTVT
e ride	WUUSVTUTVST
e right	PRUQTTVRSTR
e ring	VUWRVRSTTUW
e rink	TUSTUUUUTTU
e river	STSSSTVVUTT
e road	SUSRTTWSTTT
e roof	SUVRUUUWTUU
e room	UTTWRVTSVSU
e round	VTTSUUUTTUT
e row	UTSUUUTTTTV
e rule	STXSUTUTUVU
e ruler	SUWSTTUSTWU
e run	TUTTUTTWUTU
e running	UTWWSUTSVUT
e runs	RTVYTTUSTST
e said	SRTSTUUUTVS
e sake	RTTQRVTTTST
e same	OSQTTRVQSUT
e samples	TUUVUTUUUVT
e sana	TTXTTTTWTVT
e saturday	STRTWVTSTTS
e saturdays	WUTXUUUUTUU
e say	TSYQRRSUQVV
e says	STUTUVUSTST
e school	STUWSRTUSWS
e screen	VTSWTSUTSTS
e sea	TTRVTTTXTUW
e seas	TTRSSSTXTTT
e season	USTQRPTWSSS
e second	TSSRTSUSVWT
e secretary	UTVTTVUTTTU
e see	SUSQSQUTTUT
e seen	UTSUUUUUUUU
e semester	UUSVTUUUUUT
e sense	SUWRSTUWTTT
e sentence	UXWVTTUSTUT
e september	VTUUUTSQTUS
e series	SUSRXSTTTST
e seriously	SSWQSTWXSXT
e session	TTRRUUSSTTT
e sessions	TSSSRSTTUUV
e seven	UTSWSRTTSST
e shall	STSRTUTTTTU
e shed	SUTSUTUVTUS
e sheet	TTWVTSTUUST
e shelf	UTWTTTTTTTT
e shift	QTTTSTTTTST
e shoes	UTTUSSTWTVT
e shop	TTWWUVVXTTW
e short	VTVRVTTWTTV
e show	RUTSUSTWUTT
e shrug	XTSSUUUTUUT
e shut	YTSRSTUSVWW
e side	RUPRUUWTUSU
e signal	SUTXTTUTTSS
e signature	VTQQURUSSTU
e signed	RSVTSTTTTRT
e silence	TUQQTSTSTVT
e since	OSVTPUSPMYP
e sincerely	STSSSSTRTST
e singapore	WTSXUUTTTUU
e sir	USYUSSWUUSV
e sister	VSQTTTUTTUT
e site	RTRXUTUWSUS
e sitting	RTVUUTTTTTT
e six	SUUUVSUSSST
e sleep	STQXSRTWTSS
e slept	VSSUUUUUTSU
e slides	VTTSTSUTUWV
e slip	SUSSUSTSTTS
e small	VRWRUTTTTVU
e so	RRTMRSRQSSQ
e somehow	RTSTSSWSTUT
e something	TVSXSRSSSST
e sometime	TTUSSRZVTTS
e somewhere	RTTTTTXSUUS
e son	TTSVUUUTTUV
e sons	TUUUTTUWUSU
e soon	SSRUQPaQSTT
e sorry	RTOOPRQRRRS
e soup	RTVRTQTTTTT
e spare	TTUTTTTXUUT
e speak	TTTQTTVTXUT
e speaking	RTWSTUSUUUS
e speech	WUSTSTUUUWW
e spring	TTRVSUTSUUW
e stage	TUSRSSXSTSS
e stairs	VSOSRRSWRUS
e stamps	VUSRSSUTSVV
e stand	VSXYQRRUTSS
e stands	VWVRVWUTTTT
e start	WVWQSRTVSRV
e started	QTSUQRTSTQT
e station	QTVSWSURSUT
e stayed	RRXQSSTRTST
e step	SUSUVUTSTUT
e still	UTVSTSTSVUW
e stop	UTQPURSSWUS
e stopped	RUSSRVTVUST
e story	RSVRTTUSTST
e strike	RUWUUTUXUUT
e student	STRRYUUTUTT
e students	TWRTTTTVUUU
e studio	UTRUUSUUTTT
e success	TURQTSTWUTT
e summer	RTTTURSWRSR
e sunday	PTUWVUTQVRS
e sundays	RTWVSTUTUTT
e supper	RTURVUUTTSU
e support	STXTTTUVUST
e sure	SUTQUSVTUUT
e table	UTVVSUTTSUS
e tables	SUSWUTTUUUU
e talk	QTQUTUWQURS
e talking	WUTRTVUSTWV
e talks	WVVSWTUTUTU
e tea	TSURTSTRVTW
e teacher	UTYUTSSXUSV
e teachers	TUSXSRUTTSU
e teaching	QSQVSSSSRRS
e team	VURUSSSVSST
e telephone	XSRVUTURTTV
e tell	UTUSUUUTUUU
e ten	RTRWSVUTTST
e term	UTSXVQUTSTT
e text	VTTRSRUTVTV
e thank	TUXSSSTTUSU
e thank-you	UUSUTRUWUUU
e thankful	RUVRSTTWTVT
e thanks	ORaMPQRXRTP
e that	TTVRQOROOTU
e the	WTUTTTTRTUS
e them	XVVTSNQSVVO
e then	SSVSXRVVSSS
e there	VTSSRPUTQRU
e thesis	VTUUUTUTTUT
e thing	STPQQRSSSSS
e things	XTTQWRUUTST
e think	RTUSTSTVSUT
e third	RSVSTSTSVVT
e thirty-one	TTVSTTTUTXT
e this	RUXRUPTWRRQ
e those	VTXSTTTSTVT
e thought	TVSSTSTVTVT
e thread	SUTSSWWTTTT
e three	XUTQTVUTWUT
e through	VTXUVWTUSRV
e thumbs-up	WUTSTTUTUSS
e thursday	TUQRVWTQTST
e thursdays	SURVRRTTUTT
e ticket	SSVTSWTTTVX
e time	VWUQVVXSTRT
e times	VSVUUVTQSXR
e title	VURTTSUVUUV
e to	WWUTQTSRUSP
e today	SSWXXUSRWYS
e together	QSUWUQUTTWS
e told	TSRTTTUTTTU
e tonight	SUTUUUUTTTU
e too	UUNVWQTSUTU
e top	SWVXUTUTUST
e touch	PTVPQQXQTTR
e tour	SUSRUTUXUUT
e town	UTWUTTVWTVT
e tractor	RTVSTSUWTWS
e trade	TUSVSRUTTTU
e train	RTTSVTUUUUT
e training	UTUWUSUTTST
e trains	TUSRTTURTSU
e transit	STTWTTUTTUU
e tray	RTSSUTUTTUU
e trial	RUXUUUUTUUT
e trouble	RUTTTTUVTST
e true	RSRRRSTUSST
e truly	QSYRSSRVSTR
e trust	SUUTTSUSURT
e try	STWQSTTRTUV
e tuesday	TSSTURSVSTS
e tuesdays	WTVTSRTUUTX
e tutor	WVTXTUTTTUW
e tutorial	UUTWWSUUUUU
e tweezers	TSVTTTUWUTU
e twelve	SUTSYUTTVUT
e twenty	VTSWTWTUUUU
e twice	TRUTSRTPQXW
e two	TRWTTRUVWUT
e typing	WTVSUUUWTUT
e uncorrected	WTSSTTUTTSU
e understand	RTSQXSUTSUU
e unfinished	RTZURYTUTXT
e unopened	WTTSSTSTTTT
e up	SUUQUSVQVUS
e us	XVOSSQQUUVW
e use	TUUVTSTSSTS
e useful	TUXVTTUTUVT
e usual	TUTSUQUTUTU
e van	RTVQSSUUTSS
e version	SUVRTVUTUXU
e video	TTVRUTTUUUT
e village	UWVSTUVSTST
e visit	USRSRUWTSUT
e visits	STVRVVTSUVU
e viva	UTWTTUUSTVT
e voice	TTQTSTUSTVS
e voicemail	XTRTUUUSUUV
e wait	XUPRSTTRVTX
e waiting	WTRRSSTSTRW
e wall	SUQSURUSUWT
e walls	WUQSTTUSUTW
e wanted	VVTUTUUUUVU
e ward	UUWSTTUTSSU
e warm	TUWTTTWVUTU
e was	RVUVSSUWSXS
e watch	VSTRUTUTTUV
e water	VTRRTSTUUTT
e way	WVWVQQRUQTV
e weather	UTTSSSTVTUS
e wednesday	STTTVRTTTTT
e wednesdays	UWVWWSTSTUV
e week	SPSWUUQTUUN
e weekend	RUURTSTUTUS
e weekly	WWUTSWSSUUU
e weeks	XSTSSRTUVST
e well	RTSOURPWPTQ
e went	RURVRXTWTUT
e were	VSSRTTTTUTT
e when	TTTTTWTSTUU
e whenever	STSVVTYSTUT
e while	RURVQSVSTTT
e whitsun	WTSUWUUTUUT
e whom	STWRTTTTSSS
e why	XWUVSSTSUWT
e wife	TTUUTTTTVTS
e willing	UUTRTVWSUTU
e wind	STWSTTUSTST
e window	QSVRTTUSSUT
e winds	TTURSTTYSTS
e wing	SUUSTTUVUVS
e winter	QSWSSVTVUVT
e wish	STVRTUUTUWT
e wishes	VTNQTTSZTSU
e with	QRZTRSTRRUT
e word	WSSQRTTQSWS
e words	STXTUUUWTTU
e work	VVXSTPSUUWV
e worked	UWVQSUTUTWS
e works	RUURRSSVTWT
e workshop	STSXUQUWTUS
e would	VTXWTSTSTVT
e write	USSWSQWSTSV
e writing	VURSSUTSSSV
e written	VSTSUTUUUSU
e wrong	UVUUTTUSTVU
e wrote	XWSSUUUUUUT
e xxx	TTURSRTTSTT
e yard	RUTRUVTXSTT
e year	WUVTYYRTWTT
e years	RVVVVQSVTRS
e yes	QSWQSSURVPS
e yet	RRVVTSTURUS
e you	USVRPSTWUSR
e your	USRSSSUSSRS
e yours	STWTVVQSTTS
e yourself	YXQPRRSTRST
e }	TUTRVVSSUQT
e ¤	XWRSSPSTTTU
first	IJSYTQG39bS
k @badly	UQUUUWVUUVU
k @day	PPTWbXPSRSS
k @duty	YWUVVVSRWUY
k @fail	ZTTRROOMTPW
k @good	ROdTSSRcPXW
k @lack	YcUTTRQUXUT
k @mean	UVUUSUNXTUU
k @message	VUUVTYQTUUT
k @month	SMSVYaOUPUQ
k @num	TUVTVXSTUXU
k @promised	WXUWXWUUXRY
k @season	TRRXRbMVTTP
k @sitting	UVXUZXVUVWT
k @thin	UURSRUORQUU
k @weak	XPVUVTOTQXW
l 0	GLMKKCIM9EA
l 1	KKNKJIRSHLJ
l 2	SRQOQQRSLQY
l 3	YXXWTVUUWVW
l 4	aWWYWZURbZT
l 5	QUVXYaTTYaS
last	17VKPKBy937
last but one	LKVNYaWYMNB
n !	XWTQTRTSUTU
n #	URRRVUUSTWT
n 'd	VUWQSTTVVUT
n 's	PTRUQQSQVUU
n ,	SUUTRTVUUUS
n .	VVRVUQSTTTV
n :	XVUWXRTUWWU
n ;	VRXTTSURRUW
n ?	WTQUUUVTSTT
n a	SXVSVRVRTSV
n able	UTQUUTUTUTU
n about	SVSTSTTSRTQ
n accept	WTSRUTUTSVT
n add	RTTVTTUUUTT
n advice	RVPSUTUTTTR
n afraid	STXWTWUUSUU
n after	WWPSZVSRVSQ
n again	TSTRVSRVTTT
n against	TTRWUUUTUST
n agre	WVTRUUUUTUT
n all	XXTUSTSQUUV
n alone	VTQWWXUTVTU
n am	STRTSUVWXST
n an	STTVRRTVTSV
n and	QRTVSUUTUSV
n angry	TTRSSTTRSSU
n answer	RUURWTRUURU
n any	WYRWVUPPOUR
n anybody	SSWUSTSSSUT
n anyone	WWPTRSTRTVV
n anyth	SVUTTRSURQR
n apologis	UVVSUUUTTST
n apologise	STWUVTUUTUT
n apology	UWSTTUUUTSU
n arriv	WSRRTUUTUSU
n as	VWUOVQTRSTQ
n ask	XWVTTUUWTVU
n asked	UTVVUUTPUTS
n at	VWWWQPRSVVP
n attend	SUVWSRTTTYU
n back	WXQUVTSTTST
n bad	SSSSUUUSUVU
n badly	STSRSTTUTTU
n be	TVQTWSWSVTU
n because	UTSRUUUUUSU
n become	WVSUUUVUTTU
n been	TWVPRVTVPSS
n before	UVVPRTUVVUR
n being	XRRWUUUTWSV
n believ	STTTUUUSTUU
n believe	VWUVTSSSSST
n better	TRXRVTUYRST
n between	TVTSUUTTTTT
n big	TUXRTUUVTTT
n blame	PQPWSTTSSTS
n board	WTTSSTUUTUU
n book	RUUWWTUTTVT
n bother	WTRUUUTSTTU
n break	SUTTTUXVTUT
n bring	RSXWUUUUUUU
n broke	RSUTUUUTUWU
n brought	UVTSWUUUUTT
n build	VTVUTSUTTTU
n busines	TTTSUUUTTST
n busy	SUWUUUTTTTW
n but	NRUYTTUVUTP
n by	RSVWSSTSRXS
n call	WWRQQQUQSTS
n calls	UUUUUURSRSS
n came	VXOOWTURUSP
n can	VVSWRSTQTSS
n cancell	RQWUUUUTWUT
n carry	SSXUSTUTTUT
n chair	SVSWUUUUVTT
n chapter	RTVWUVUUUTU
n chose	TUWTTUUTUUU
n clock	WVRVUUUUTTU
n com	WUSQVVTUTUU
n come	UVUUXUSRVRT
n comes	VVUVTUUTTTT
n comment	UWRTUUUTTVS
n complaint	RSRSSTTTTTT
n contact	SWOUSSTQSVS
n continue	TUSTWUTTUUU
n contract	SSTRTUUUTVT
n cost	STSUUUUUUTS
n could	NQTPRSTVQTR
n count	RVVUTTURTXS
n crack	TTTSUUUUUUU
n cross	STSTTTWTSSU
n deadline	UTTTUUUUUWT
n decision	RRSQTTUTTTU
n desk	RUTVTUUTTUU
n diary	UUVRUUUUTUW
n did	XYVOSRTVSPP
n do	UUUUUTTQRSS
n doing	TTSUTTUTTTU
n done	TUYQSTTXSUT
n doubt	RSVRSTWTTTT
n down	RSWWUVSWWVU
n draft	TSUUUTUTUSU
n drink	TTVSRTTTTUU
n each	VWRTTUVTUUT
n earth	RTSTUUUUUUU
n easy	TRSQSTTRTTS
n either	QSQVSSURSSS
n else	QSYTRVTRTWR
n email	VXRRTUTTTUS
n end	RSVQVVUVUVU
n enough	TVYSSSUSTTT
n even	XVVWRRSRVRR
n evening	STSXVVUTTTU
n ever	VWYSUTSWRUU
n exception	XYRTUUUSTUS
n excuse	RTSSUUUUUUT
n exist	VTVTTTUTTUU
n expect	SRSRTTUSTVT
n explain	VVYSUUUTSVT
n explanation	RTSSTUUUUST
n fail	VWOWWTTRUST
n far	XTWSWTTSTUW
n fault	OQOURVTRRQR
n fear	RUXTTTUTUVU
n feedback	YTSTUUUTTUV
n feel	RQYTVTTSTUT
n find	VVRRTTUSUUV
n finish	VWURTTWSVTT
n first	UVVVUTUWTVT
n fit	TUWWRTUTTSU
n fixed	TUSTWVWUUVU
n follow	TTTVUUUTTUU
n for	RWWXVSPTRQS
n forget	SSYURRXXSWT
n forgotten	UTUSTUTWTVU
n fourteen	UUVTTTUUTUU
n frighten	SSRRSTUTTSU
n from	YYPRSSUNSRT
n further	PSRVTWRRSRT
n gave	RUXTVTTXSVS
n get	WWSPTRSUVRX
n giv	WUVTTUUWUUW
n give	WTQXTTUTSUU
n go	QRWVXQVQSRU
n going	RTSSWUTSTTU
n gone	WTVUSUUTTUU
n good	XVPPTTUQSVS
n got	WXTTTTURWVW
n grant	SSVRTUUUTST
n grievance	STSRVTUTUSU
n guidance	WTTVUUUUUUV
n had	TXVSSSTTPWS
n half	VVSTRRUTVST
n hand	TSVTUTUWTVT
n happen	XSRWTSUTTTT
n hard	VWSTVUUSTUT
n harm	RRSSTTTSTUT
n has	WWXSUSUWTWS
n hate	UUTSTUTTUTU
n hav	TSSSTTUSUUV
n have	SUYVTSRYRTO
n he	SURSUUUTWVT
n hear	VTSSTSTTSUT
n heard	TVTVUTUTSUT
n held	VWRTUUUTSSS
n help	XWSVRTTRUSV
n her	WTWSTUTTUUW
n him	VUVRUUUUVUU
n his	WUSUUUUUTUT
n hold	UUUSTTUSTTT
n home	VWTSVUUWUUU
n homework	SSVVSXUUTVT
n honest	YUQVVUURTUU
n hour	VWRXUTUSUSU
n hours	WWRUTTUUTSS
n how	UWVURSTWRTR
n hurt	RUWTTUUVUUU
n i	WWUTQMTVURT
n idea	VWUTTTTTTVS
n if	RUQSVSTSSTU
n improv	UVRSUTUTSVT
n in	VZSVSRPUOUU
n interest	XWWWUTUSSUT
n into	RTSSTTUTTTT
n introduc	WXTUUTUSUUU
n is	UVQTTQRTMVV
n it	RTWTQTOWUSV
n its	RTUSTVUUUVU
n june	RUVWWTTWUUT
n keep	SQUXTWRRTRT
n kept	XWSUTUUUUUU
n kind	TUWRUUURTUT
n kitchen	RRXTUUUSSUU
n know	SQVQTRQQPPP
n known	QSSSTTUSSVU
n lab	TVVWUUUSSUT
n lack	UTRWTTUWUTU
n last	RQQWWSYTTUT
n laugh	QRWXTSUVTWU
n learn	RUSQSTUVRRR
n leav	TTQRUUUUUVU
n leave	RSWUTTUWUUT
n left	SPNXUUUSRQV
n less	STWTTTUVUST
n lesson	TWPXVXTRRVT
n let	SVVPRTUVUWW
n letter	PRTQRSTSSSQ
n like	YVSVRTSRXSY
n line	VUTQTUUSRVS
n list	QSVWTSUWTUU
n listen	WURSUUTVSUT
n long	SUWWUTTUURU
n longer	RRUWURSRUQR
n look	TVZRSSTRURT
n lose	RSURRTYUTUT
n lost	UUWSTUUTUWS
n made	TVYQUTTWSTS
n mail	SUSTUUUUUTT
n make	VRRSRRTSTST
n manage	STSVSUUTTSU
n me	TXVPPUKSRWK
n meet	QSTTWWUTUVT
n meeting	RTVYXUTSTYT
n mention	TSXSTUUXSUS
n mentor	SUVWSVUWVUS
n messag	WWTSVTTUTUT
n message	WVSSSUTUTST
n met	RSYVTUUURTT
n mind	UTXUUUUWTTT
n mine	TUWVTTUQTUT
n minute	TUTSUUUTTUV
n miss	UVPVUTTSTSX
n monday	TUSSVWUTTUU
n month	UUTTVTUUUTS
n more	SQVUZVUOQVT
n much	UVPQRSUSUWR
n my	ZXVURURSUTR
n name	XXOUSRUSSSS
n need	PORRSQSTURR
n news	UUSSUUUUTTU
n next	SUWSWUTUTUU
n night	TUSVUUUUUTU
n notes	VWTVSTUTVUT
n notic	VTSWUUUUUUU
n notice	VTVTSTUUTUU
n now	UUTWVTTTUVU
n of	RXTVSSUURQQ
n off	VVVUTTUTTVW
n office	USRTTUUUUVU
n on	YXSSTUUURVW
n once	VXUTRQSTVUP
n one	SWTTRPQTMUT
n only	WTSSTWXUUST
n open	XWPSSUTRSVU
n or	QSVQRQQVSTT
n other	YSPUTTUTTTW
n our	UWUVUVTVRQS
n out	TTVURTVTVST
n over	TUTTRTUSSVT
n owe	RSSTTTUTUST
n own	TVTUUTUTWSU
n page	SUXUUUUWUUT
n part	QSQQVTUSTST
n pass	VTWTVTUTUTU
n past	RTUWWUUVUUU
n people	USUTTSVTWTT
n phon	RSWVTSURRST
n phone	UVPWSTTSTVV
n pick	XXQTTTUSUTW
n plan	WWQTVSTSRSS
n please	STSTWUSTUUT
n point	YYRRTTTTTTT
n possible	TUSSRTUUUUU
n prepar	VUSQTUUUTSU
n prepare	STSTSSUUUUU
n pretend	QSXWVTRVUSU
n print	VWRSUTUTTUT
n promis	WXTTUUUTUUV
n promise	RSVTSQRTTRT
n proper	RUYWVRUTUTU
n pupil	VVQTWSUSTTW
n put	ZWRSUUUTTSW
n question	RRVTSUUQSUS
n quite	SUSUUSTUTTT
n reach	VSQQTTTTTTT
n read	RTSPQSTVRTU
n ready	TTRSUVUSSUT
n reason	UTSQTUUUTTT
n recall	TWUSUUUTTUT
n remember	WSRSSTTSVTT
n renew	RUSRZVTTWTT
n repli	VRSRTUUTUUS
n reply	SUVPVTRTTSR
n report	WVUSUUUUUUU
n reproach	TUSSTUUUUUT
n return	SWWWUSUTTTT
n right	STSTTTUUTTU
n ring	STVSWSSTTUU
n room	QRSWTSURTUS
n round	WWVRWTUSTVU
n run	SSRVSUUTTVU
n said	UWWSTTTXVVS
n same	SUSRUUUUVUT
n saturday	VUXWTSUVTUT
n saw	RTWTUUUTTUT
n say	VVQPRRRTTRT
n says	WVWTUUUUTUW
n school	VSVSTTUSXVU
n second	WSTWVUTTTTT
n see	TVUSRUVTSUT
n seen	UUTSTUXTTSU
n sent	XWPTUTUSTSS
n sentence	RTXTUSUUUUU
n serv	SSWTTTTSTUU
n session	VVTUWTUUUUU
n should	RSSTTTTUTST
n shout	WTUTTTUTTTU
n show	UTTUUTUTUSS
n side	XXQRSTURTSW
n sigh	UWVTTTUSUWT
n sign	STUUWUUTTTU
n signal	RUSXSSUTTRS
n since	TURTRVSRSVR
n single	UWSQSRTRSUU
n sleep	TUSRTTUTUSU
n small	STWTUUUUTUT
n so	UVRVTSSWVTV
n someth	TURRTUTUTSU
n sorry	TTSSTSUSTRU
n soul	XWSUUUUUSUT
n spare	VWTTTTUWUUU
n speak	QTQUSTSTWST
n stair	TUSSTUUUTTT
n stay	VTVRUTPSTWU
n stop	SUWTVTUTUWU
n stopp	RTXTTUUUTTU
n stranger	RSRSRTYSSUT
n structure	UUSUUUUUUUU
n student	STRRWTTWUTT
n study	TUTSUTUUUUU
n suit	SUVTTSTVTUU
n sure	RTRTUSSSSTT
n tak	SUWSSTUTTVU
n take	UVTVVSSRSTS
n talk	WWUQTUTTTWT
n taught	STWVSTURSWU
n teach	STSTUUUUTUT
n teacher	VTXVVUUWSUT
n tell	TVPTSRSSRTS
n text	WTSTTTTTTUU
n than	SUXTWTUWUTT
n thank	WVYVURTVTVQ
n thank-you	WWQVVTUTUUT
n that	QWQWROQTSUU
n the	TXYPSPWUTXW
n them	WUSTSTTWUSS
n then	TVVSUVUUUVU
n there	VVRRSSTVRTX
n thesi	TSVUUUUXUUU
n thing	VWUUUUUUTUT
n think	WSQURTTVTRT
n this	RQWVURSTRPU
n thought	SSRTTTUTUST
n three	UUVWUSUWUVU
n through	WVQUTWUTTUT
n thursday	TUSXXQUSTUU
n time	XYPXRVVPQSP
n to	UXSTXTRROTR
n told	WUVVTSURRQS
n too	QPYSVTTSTTS
n took	RSSSSUUTTRU
n touch	TURSRSWRTST
n train	VTQRYTSUTTT
n travel	TTSSRSSTTSU
n trouble	QSVRUTUTTVU
n tuesday	RUSTWWWUUTU
n turn	UTTWUUUUXUU
n two	TSTQSSUWVVS
n until	RTWRUWTTTTT
n up	WVWSWRRVTUX
n us	ROUTUSQQRRR
n use	UVVWSUTTTUU
n very	TSRWUTUSSTS
n visit	WWSTTSTTTTW
n wait	RRURSRTSTSS
n walk	RUVVUUUVUUU
n want	VWSVWVVSSQR
n warn	SVRSTUUSTUU
n was	QTVTUSUPPSO
n way	VRPUTTURSRW
n we	STVUUSRUTTU
n weather	PTRSSSUVSUT
n wednesday	RTRYVSTTSTS
n well	TUSVUTUSSTU
n went	TTTWVUUUUUS
n were	RSRVTUUUSVS
n what	XXQSRSSVVPU
n whatever	VWTTUTVTTUU
n whatsoever	ZZQRTUUSSUR
n when	UUTVTSTVSSW
n where	XTTWSUUTTTU
n which	UWURTUUVRVS
n who	WWTQSTUPRWR
n whole	SVUWUUUVSUU
n why	VVSRSTUTTST
n will	QSUVUTRQVST
n wish	RTXQSUSRWWT
n with	QRRSXORSRUW
n word	XXSQWSTUQSS
n words	TSWSUUUWUUT
n work	YXUSRTTSWTV
n worry	RTSSTUVTWTT
n would	WQZVSVSWSVT
n write	PRTTSVUUUUS
n written	UTQWUUTTTTT
n wrong	SRPYVSSSSSU
n wrote	WWTTUTUTUTU
n years	UUTTUUUSTVT
n yes	TTWUUUUWTUT
n yet	UVSUSSTSUST
n you	VXVTWPSTRRQ
n your	XYTSYPSWRVT
n yours	RRPUTSTTTRS
n yourself	QTXUUUUSTUU
n ¤	TUWRSUUXTUV
name	QTRTPUOTkUP
p 	PHLOJLNRMJO
p I	PLNSNNSHPNP
p I I	KKRXVPXLPNP
p I I I	QQUWUXTVQTP
p I I my	UPRaXWRTTPP
p I I you	UQWQTXUXQWP
p I I your	TTZWUTTUQXP
p I my	QSSRVSTQOPW
p I my I	TUSVVUURSWQ
p I my my	USNUWTVVRQS
p I my you	TPWTWVSWVUQ
p I my your	YVOOVSTVVVV
p I you	UVRSRWVTURT
p I you I	SRXWRWUUVRQ
p I you my	TUYUVWTWMVN
p I you you	WVVQOVVXRYO
p I you your	UWUUVVSSQQV
p I your	URTQSVRXUUR
p I your I	WPXWPSWXUVO
p I your my	TRWTWUUVVUV
p I your you	XWVTQUUWRVU
p I your your	TRYRSSTUTUS
p my	ONORTMKKQQP
p my I	PUNSRPVOTQM
p my I I	SUPTPVWRURT
p my I my	PUNYTVSQSRS
p my I you	UTPVVTSQTSR
p my I your	VRTQSSUURXU
p my my	USRVVSQTVQT
p my my I	VTQSXWTVSRT
p my my my	RTRURTUTSRS
p my my you	USWVVWUVWUV
p my my your	VWUSTTUTTUT
p my you	ZWSSNQURUUX
p my you I	TPYTRPTTVTW
p my you my	VVWUUXUVSWV
p my you you	XWTRTSWVSTT
p my you your	USTUWUUWUTS
p my your	WTWPXTSWUSN
p my your I	VVVUSSTVWSW
p my your my	VSWSUTUTTVT
p my your you	SUWTUTUUTVS
p my your your	TWTUUUUSUTT
p you	STTMJPPUUOS
p you I	WXTQWPUSSXS
p you I I	SSWVUWVYVXR
p you I my	UWXSWTSVVaV
p you I you	YXSSOURUOUX
p you I your	SVTWRUURQVU
p you my	SSVQQSRTUWR
p you my I	UUXUTSYVTbR
p you my my	VRZXVWTVRVV
p you my you	QUVWRTUVQWQ
p you my your	RRVVSVUVQWV
p you you	RSYPVTNUVVR
p you you I	RRYWVXWXUXR
p you you my	UUUNUOTTTWW
p you you you	UTTVWVTVRWV
p you you your	VSURRXURTSS
p you your	UUORSQPUTSR
p you your I	OUUURSTURSS
p you your my	WSQRTVUSTSW
p you your you	PRVRRSUSVRR
p you your your	RUYWRRUSTQQ
p your	UUPONTQPSTV
p your I	TUWQNUQRWXX
p your I I	VRYVSPTXRWS
p your I my	SUWWSRURSSR
p your I you	VUYPUUUSUXR
p your I your	WUURTVUUTUW
p your my	TTXPSNSSKXQ
p your my I	WQTQSRUWUZU
p your my my	VUWQTTUUTXS
p your my you	SSTXTTUWSWQ
p your my your	VUYSTTUSTWT
p your you	SRRMROTSWXT
p your you I	XVTRTUUTTVU
p your you my	URYWTTUTSWS
p your you you	STUUUUUSRVT
p your you your	RTVUVWUWVUT
p your your	UUSUUUSUTQW
p your your I	WTXVTUURTUV
p your your my	RTWSUUUTUSS
p your your your	TWVRSSUWSVS
p+ I	TSUVUVVRRUR
p+ my	USVUXRSTSWS
p+ you	VVWRRWUWWWT
p+ your	XVWRSVNUUXU
s !	VSTUOOVSOQO
s #	PRTUXYRRRVR
s #mentor	VSURPSOQRRV
s %	STTSSSTSTWT
s &	TUWUVTUTTST
s '	URTWRVSTTTQ
s 'd	VRSRVVVUUOU
s 's	TSTVWVRTXTS
s (	QTUVUTTRSUS
s )	QTTUUTTRSUS
s ,	UTUWUTUUVVW
s -	TUSSUSUTUWT
s .	RQSSQQRRRRR
s /	STRWWSUUTST
s :	TTVYUVOSOYW
s ;	VSVVXWRUWWY
s <	STRSRRUVTTU
s >	TTRTSRUTTRU
s ?	QIOPSUQMOQO
s [	RSTUUTSRRSS
s ]	QSTUUTSRRRS
s a	USUURUTWUTW
s able	TSVWTSUTUVU
s aboard	STRRTWUTSWU
s about	WYTVOQMTUUS
s above	TQXSTOSQXVP
s abrazo	TTQSSTTYTTT
s absent	VTRTUUUSUUV
s absolute	ZaPSUTTQSTX
s abstract	USUSTSUTTWT
s abt	VUTTUUUTSUT
s abuja	WUSWSTUTTSU
s academy	STSVUQUTWTS
s accelerator	TURUUVUUUVU
s accent	VRVVSSTRRXS
s accept	SRUXRSTVQUQ
s acces	SURWRVUSUSU
s accident	TSTSTSUTRVS
s accomplish	STSYUSUSTST
s accord	QSRWUSUSVSR
s according	TTRTWWUSUTU
s accordion	SUUSTVUWTUT
s account	QQQQOTSOVVS
s accountant	UVRTTTUUSVU
s accra	URVWRSTSQTS
s accreditation	SUSWRVUVTTU
s acknowledg	VUQUUUURTUT
s acknowledge	SUUSSSTVTUT
s acknowledgement	TTTTUVUWUTT
s acros	TRRTRRSURVR
s act	RUSTTRUWTWT
s actual	YUTUWSSQWVY
s add	RTSVSSTTURT
s added	QTUUTTUSTSS
s addres	PTNQQURPVRQ
s address	RUSUTSUTTTS
s adelaide	UTRSTUUWTTT
s adeyemi	TTSUUVUTWUS
s adjectiv	QTSRTVUSSXT
s admire	UUVTUTURUUW
s admit	SUVWTTTTTUU
s admitt	SUVVTUUUTVU
s advance	UTRTTVUTTTS
s advent	UTSWSUWSSST
s advice	TTUWTTRSSVV
s advis	XVQVUTUTUUT
s adviser	STPZSRSQUTR
s advocate	SSUUUTUTWUR
s affection	TUVRSTTTTTT
s afraid	VSUVSWTSTWS
s after	WQTTZTNUTRU
s afternoon	VPYTYRSUQYU
s afterward	UUTTUPWSRUR
s again	WNPRRTbRMSU
s against	RRPTQQSQVVS
s age	QTWSTTTRTUR
s agency	UUUUSTUVRVT
s agenda	TTVSTUTRSUR
s agent	VWRVSTTSTUU
s ago	PQSSSRSUQUR
s agre	VVSUSVSQVQU
s agree	TTSRVWQSVUU
s agreement	WRPTTQTRSRR
s ah	XTSSTTTVTTX
s ahead	STUSTRUTWSW
s aids	SUSXTTTTSTT
s aim	WTQWUTUSTSV
s air	VTXRSWTSUTU
s airport	QSRVTTUSSWS
s alarm	QTRQTSTWSSV
s aleppo	SUSTUUUUUUT
s algebra	TUWTUUUWTUT
s align	TUTVVTUUUVU
s alive	STWQRVWRSST
s all	UYWVRTTXTSU
s allergy	UTTSUTUTTUS
s allotment	STSRSRUXTTS
s allow	QTUXRVWVRUS
s almanac	UTUSUVUWTUS
s alone	XQVVWUUSVVQ
s along	USVUSRUURRR
s aloud	OPTTQTTURXR
s already	VXVQVORUTRP
s also	ZUWRPUSRWTT
s alter	TTXRSSTTUUU
s although	XSWWSVUSUST
s altitude	UTTTTSUSTTS
s alto	RSTWUTUTUWU
s altogether	UTSUTSUUVTW
s alumni	STWQRZTSTST
s alway	afUUURMTSRX
s am	SQVXWVTVUSS
s amaz	QRXTUTURURT
s ambulance	STUQTVUTUVS
s among	SSVXTUSTVSV
s amount	UVSRTSTTTTS
s an	UVTSTTSTUUX
s anand	TUTVUUUUVUU
s and	RSUVVUUXUTP
s angry	PRYQQRRSRWR
s ankara	VWSVTSUTSTU
s anneliese	TTUTUUUTXUS
s annex	TUSSTSURUSU
s anniversary	UUSSTWSVUTU
s announc	UUWWUTUTTTS
s annual	SUSRSWUWTUU
s another	XTNRUQVOVPT
s answer	VXRRVROTYUT
s antarctic	TUWVTUUTTUU
s anvil	SUWRVTUSUTU
s any	VYVUVSTQSTM
s anybody	UVSUQSSRTUR
s anyone	TWURPQSVSRT
s anyth	UXUTQSRQOUS
s anyway	QRUSSUWRVTS
s anywhere	UTTUUUUTSUU
s anzac	SUSWWUTSTUU
s apart	QTXQSWURTXT
s apologi	XTTRSTUTTQT
s apologis	VUTQSSTUWSS
s apologise	PSQPTPSQSRR
s apologize	STQQSSUSTST
s apology	SWSRSTURSVS
s app	VWQTUQTRRPR
s appeal	UTVSSTUUUTU
s appear	WTWTUSUTTWS
s appetite	SURWTUUWUUT
s appl	RTVSSSTWTTU
s applause	XVURSSURRVX
s application	XSTQRQUVSUV
s apply	TTXWSSTRVVS
s appointment	XVQOXQTQSUX
s appraisal	VVSSUUUUTUU
s appreciat	QRTSTSTUTSR
s appreciate	PRYRQWRUSUT
s apprentic	USUTTRTRSWS
s apprentice	UUVQTUTVSRT
s apprenticeship	VVUUXUTSRTR
s approv	WUSSTTUWSXU
s apricot	STRSTUTTTUS
s april	URRUUVQSQUV
s apron	RTTQURTURVT
s arbitration	TTVUTTUUUSU
s arc	WUTRSSTSUVU
s archive	QRVVUTTPVVR
s are	TVUWTTUQWPR
s argu	QTUWVTTVURS
s argue	VTWTRVUSVUT
s arithmetic	TTTTTSTSRSR
s arm	UTRSTVTWTSS
s army	RTVWTTTSTTT
s around	RSTWSWYRQUQ
s arrang	VVTSTTURTTT
s arrangement	SSVSVSTSSQT
s arriv	WQUTRSTTTQV
s arrive	WWWRTUUTUSW
s article	RTVQRUTRTUS
s as	VUUXWWSVRSU
s ash	TUTSUVUUUUU
s asham	RSUPRSSSTST
s aside	SUSSUSUSUTT
s ask	SUUVTUNUPUJ
s asked	UVWVQSPRSZL
s asks	MSRUQQSSOVQ
s asleep	PSVWQRTSSUS
s assemb	TUTRTVUUTSU
s assessment	VTUSTSUUTUU
s assessor	UUWTTVUTTRT
s assign	VTSXRQUVVUS
s assistant	VVQUSTURUTU
s association	TUUTWTUSUUU
s at	UVUVTZTSTUR
s ate	TUSRSTTSTRT
s atelier	TVTVVTUTTUT
s atlas	RTSRTSUUSUU
s attach	QSPQSTSRSSR
s attachment	TTSRTUTSVUW
s attempt	RRRRUTUUUVT
s attend	STVWSUTTTYT
s attendance	VTSSTUUTSUW
s attention	TSRWWQTQRUV
s auction	UUTSTSUSUVT
s audit	TQTVQRSVRWQ
s audition	USWUSRUSSVT
s auditor	VTRRSTUTTVT
s august	WQRUWVTUPSV
s aunt	TSUURRTUWRW
s auntie	VUWRTTTVUWS
s author	XUWSUTUSSUS
s authority	SSUWRTUSUSW
s autumn	VTPVUURSTUT
s availability	XVRRTTTSTSU
s awake	RUTRSVUSTST
s award	XTVSTRUUTUW
s away	SQTWUQRQPWS
s awful	RTRVRRSURRT
s b	RTRTUSTTVSU
s babi	SURUTTUWWUU
s baby	OQSaSVTRPUQ
s bach	SUXVUUUVSUT
s back	VVSSUUSRTVT
s background	UURVSSUSTTV
s backward	QTWVXQTVTWS
s bad	TQUTQURVPSQ
s badge	SVVURSTQSVR
s badly	PSWQRTSSSUR
s bag	TTVSWUTQSWW
s bags	USSWVTUSTTT
s bake	SUSWUSUVTRU
s baked	TTUSUUUTSTT
s baker	QTUUSTTSVTT
s bakery	UUUVVUSTRVR
s balance	TRVTTTURSVS
s balcony	STUSTSTSTTU
s ballot	UUTRTVUTTXW
s band	UTRWUUUVSRT
s bank	OTVSUXSVUWQ
s bankrupt	VURTUUUTVUW
s bar	SRYUTQTUSWR
s bare	STRTTTUWTVU
s bargain	XTSRUSUTSST
s barn	TUSRTSUSTTT
s base	SUTRTWUSTWT
s basel	XTTRUSUSTVT
s basket	SUQSUTUTUUT
s bass	QTVSUTURRVS
s batch	TTVSRTTTTUT
s bay	STSVTTUVSRT
s bc	SSTRSSTSSUS
s be	USVUVUWVUSW
s beam	TUXTUUUUWVT
s beans	UVTQTSTSTWT
s bear	WTQRSUURSSV
s beat	UTUWRSTRVTR
s beaten	SUWWUUUUTUT
s beatriz	STWSUUUTSUU
s beats	TVSQRSTSXVV
s beautiful	WRTTRRTSRTW
s became	UWWUVRVPQVQ
s because	RSXVSRPQUWR
s becom	UUWUTSUWTSV
s become	TUSTSVTOPTT
s bed	SSTWSVWVVTT
s bedside	WUSSUUTTVVT
s beekeep	WTSRWVTUUUU
s been	XVUTSRPSTQQ
s beer	SURRSVXSVTT
s bees	SSTVSUTXSVR
s before	UUUVUUVTUXQ
s beforehand	VSRRSUTSSST
s beg	STQRRSUSTUT
s began	WVTRUQTSQUT
s begg	XWPSSTUSTVT
s begin	QUWZTUSUPTR
s beginn	SSRQTVTSTRT
s beginner	SRXVSSTRUSS
s begun	QUUVRRTSQVS
s behalf	TUSTTTUXTTU
s behave	UUVSTTUXUSU
s behind	TVUVRVUVVVV
s being	aRRRQNQXVTU
s believ	PTVQSRTYQRP
s believe	VVRUSQRVWVR
s bell	RTSUVSXSTUT
s belong	RSRWUURSURS
s below	WSRSTTTSTVX
s bench	TUVVSSUVQUV
s bend	UTUSUUUTUVS
s benefit	RTSWTTUTSST
s bent	TURVTTUTTST
s bergen	TSTXUSTVRTW
s berth	UUUSTSUTUTU
s besid	VTRSSTTTUSU
s beside	TUTVTUSSVWO
s best	QNVTTUSWRUS
s better	ROXWUQNTWSW
s between	UUUVTRWRXQV
s beyond	WVURWTUUUUV
s bicycle	QTVUVSUTSVR
s bid	SUVSSSUUUXU
s biennale	VUTVSTUWUST
s big	VRVPOTRURRY
s bigger	PSVTTSTTYSQ
s bill	VRSORRURSTR
s bills	TUTVTVUUUTU
s bin	RUTVVWUTUUT
s binder	SUURUSTTTUT
s birth	STVWTVUUUVU
s birthday	URVRRYTQSRW
s biscuit	STVRRSTXUUS
s bishop	QTVVTSUVVTS
s bit	VUQVRRVTSTT
s black	TTXUTSUSSVV
s blam	TSVPRRTRSSV
s blame	TTPWRRSPQSQ
s blank	XTUQRSTTSTT
s blanket	TURRTSTSTVU
s bleed	TUWSQVUSUWU
s bless	RPVOTSUZQUT
s blessing	QSVVRRTZSRR
s blind	VVTSTTUTTWU
s blister	VUVUUUUUUTT
s block	PTWOTRRPRXS
s blue	OTTOQRVUPRR
s blush	OSVSUSUSTUR
s board	UTRWUVTPUXT
s boardroom	TTWRTTUTTVS
s boat	SUVXUXRTTTV
s boats	STTUTTTTSUT
s body	SUQWTSUWTST
s boil	RRXVSTUSSUU
s boiler	TSWQTRTRSWS
s bolt	QTVVTTUTWWS
s bolts	STUSSSTTTRT
s bon	WTQRSSUXTST
s bone	TUWSUTUWUUU
s bonnet	VTWSVSUTWUW
s book	VTRVXTQRSUR
s books	TRTTQUTPPWW
s booth	UUSVTSUUVTU
s boots	TVUSSRUWSTS
s bor	RSSRTTTWTUT
s border	SUWWTUUTTUU
s bore	VTVVTSTUSTT
s born	PTSRSUTSSWS
s borrow	RSVVRQSVRTQ
s boss	NQXVSSSWWVR
s both	SRTTTSOSSSL
s bother	TRUTTRWQSRS
s bottle	SUTPRYSQTTT
s bottom	USVQSSUVSST
s bought	PSTSTQTQQUR
s bounc	UTRTUUUTTUT
s bound	UTUSSVWVTUV
s bow	TQWUWQSXPQU
s bowl	TURRUUUSUWU
s bowline	SSWRTSUVUTT
s bowls	STUSTSUUVTT
s box	QRUNPYSUQVR
s boxes	STOPRRUQSWR
s boy	RRVQRSSSSTP
s boys	WTRUTTUVTST
s bracket	RTWTUTUTTUU
s brain	SUVUSTUTTTT
s brake	TTXSTTUVTXU
s branch	TTVXPUTRUTR
s brandt	QTWRTTTSVTS
s bravo	YUTQTSUSVTZ
s bread	USXURVSUUSR
s break	URUSPVVVVSQ
s breakfast	QTUQVUTVTUS
s breath	QRVPRQTURYR
s breathe	QRVVRRUTSWT
s bride	TTWTTTUTTWU
s bridge	QQUTSUTTQXS
s brief	UTSQSRURRVS
s bright	TUTRTUUVUUU
s brilliant	XTSSTTUTTTY
s bring	TRSRRXQOUOU
s bristol	SUUTVUUWUUU
s brno	TUSRTWUTTUU
s bro	TTURUTTSSUT
s broke	QQTORRTSVWS
s broken	SSTPSQTURVQ
s bronze	UTVSUUUTWUT
s broom	VTTQSRTQVUS
s brother	URSRRQUOUTP
s brother-in-law	RTSSUUUTXUT
s brought	VWYTTPTOPWS
s brown	STPSUSUUTWU
s brush	SUTVVSUSTTT
s brussel	WWRVUWUTUUT
s btw	TSSQSSTSRUT
s bucket	SUWSUUUSTUT
s buddy	SUTYUUUTTUT
s budget	RQWVTRTTRYR
s bug	RTYQTSUVUYT
s build	UUPUUUSTSRR
s builder	RUVUWSUTTVT
s built	SUVTRVTQVZV
s bump	UTVQRRXTTUS
s bureau	STVUTUUTSVU
s buri	TTWSVWUTTVT
s burn	UVRVRTTVSWV
s burnt	USWXTUTWSVT
s bursary	WTRSUUUTRUS
s burst	VTRSTVUTUUU
s bus	UPUWVPSRSWW
s busiest	SUSTTSUSUTU
s busines	UQUUVRTOWTU
s busy	XUURTRSSPRW
s but	ZYTWTTXUWQS
s butcher	UUWTTTUTTUT
s butter	SSWQSVURTXW
s button	PSURTSUSTWS
s buy	TRSTRXSUSRR
s buyer	WURSTRTRSWT
s buys	STUUSXURSTT
s by	XUUSRWOSTUW
s byline	XTTRTTUSVTS
s c	WUSWTVTTTSU
s cabinet	TTRSTSUSSTT
s cable	TUTVUTUTTUU
s cadet	STTSTSUTTTU
s café	UTRVVRTSTSS
s cake	RRUTTVSTUTV
s cakes	VTTSSWSVTTW
s calendar	VTQYWPRUTSV
s calf	UTURSXTTSWS
s call	VUSSUYUTRPO
s callback	TUVSUUUUUVT
s calls	VTUWRZPSTTU
s calm	NQVURQVXSUP
s calmer	RTXQSSUSSTT
s calv	VTSUSTUUTUT
s came	YVUXQSPSRSQ
s camera	UUTQSWUSRRV
s camp	STWVWQTSSST
s campu	STWTSUUTTUT
s can	TTTUTVUUWRU
s canada	SUTUUTTUUUT
s canal	SUTTSWUTUUU
s cancel	XXPWVRTRSRT
s cancell	WUSUWSSQUSW
s cancellation	WRRTUUUTVTT
s candidate	VTSTUUUWSVS
s candle	RUVRTVSWTWT
s candlema	USURVXTTSUS
s candour	STUTUUUTUUU
s canteen	XSSTSPTQWUR
s canva	WUVRTTUSTUU
s cap	RRURVUSRSVS
s cape	VUTVSSUTTTU
s captain	UUPPRRSWYRT
s car	UVUPQVTRUTU
s card	RPVTPVSRPSS
s cardiff	WXRVVUUTUUS
s cards	QTXUQQWVSYS
s care	TURSQQSXQRQ
s career	XVVSRUSVUTW
s careful	WTPSVUUSTSY
s careles	WTSTUUUTTUW
s caretaker	UTQQSSTSTST
s carri	UUVSUUSOVWP
s carrier	SUTVUTUUTXU
s carry	VUXTQXQWQSU
s carv	TUWUUUUUUWU
s case	SUPRUSRRQVQ
s cases	VVVUUTUTUUT
s cash	SUVVUTUUTUU
s cast	VTUVSWTTTTT
s castellano	WURSUUUTTUT
s cat	TTSRSSUWRTW
s catalogue	TUPQSWUTTVT
s cataract	RSWWTWUVUUT
s catch	UUSPQPYVQSU
s cats	STSRTTUWTTT
s cattle	WUUTTTUVUVT
s caught	RTTQRRTSTUT
s cebu	TUTXXUUTUUU
s celebrate	RTSTTTUTSRT
s cellar	RTVQUTTRTUT
s cello	PTQVTUTRUTW
s cent	VTSUSSUVSTT
s centimetr	UUSURTUTURU
s centre	TTTTSRUTVST
s certain	WTVSSSYRTTT
s certificat	STUWVSSSTVT
s certificate	UTTWRSSQQQV
s certification	TUSVXTUTTTU
s chain	TUUWTSUTUVU
s chainsaw	SUWTUUUUTUT
s chair	UVTTSWSSWVU
s chalk	VVUVTSURTWT
s chamber	RVTTTVSVVTS
s chance	SSQWSTUSTTV
s chang	RTTXTWQSPWP
s change	SRNUTQROQRP
s channel	TUTTRVUUUTU
s chapter	WTVUQVTTWUR
s charg	TRUTTTWSSSS
s charge	SRQSSVTQUSS
s charger	STQRSTTRSTT
s charm	WURRTTUTSTV
s chart	RSVSSSSTRWR
s charter	VTQVSRUQVRS
s chas	YUSRTTUTSUS
s chat	TUSSWRWTUTU
s cheap	YTSTUTUSTUT
s cheaper	RTUTUUUTTUT
s check	XUUVWVVTSVV
s check-in	UVPSQQUSSPT
s checklist	QSYTSRURUZT
s cheer	USaQRWRVSYU
s cheese	WTTQRVTQUUT
s chef	STQTRRTRXRS
s chemist	SURWUTUSSST
s chemistry	TUVSTUUWSTT
s chemo	SUTYRVTTTTT
s cheque	SUXTUSUUTUU
s cherry	STWSVWTTTSU
s chess	RTUTVVTVSWS
s chest	SUXTUTUTSUU
s chief	VSXTTTSRVVY
s child	PTVRRVUSTVT
s children	QTSYTRSVTVS
s chisel	RUVSSSTSTST
s chocolate	STUSUTUTSWU
s choice	WXRWUTUSTUS
s choir	UVUUQQSWPTP
s choose	TTVVRVUVWTT
s chose	QTVRSSUSTSS
s chosen	SVRVUSUUUUS
s christma	XQRSRXQSQPR
s church	RTTTSRTSVSS
s chuseok	SUSTTXTWTUT
s circl	SUVPWVUTVWU
s circle	RTTUUSWUURT
s city	UTSVRUTSRTV
s civil	UWWVTSUSTVU
s claim	TSQVSSTSTUS
s clamp	RSWSUUUWUVU
s clap	TTVRTSTSSTW
s clapp	VTUSWRTSSXU
s class	RRTVWURUVTS
s classroom	RTVSUUUTTTU
s clause	TUVVVTURSST
s clay	RTWUTTUVSST
s clean	TSTQRRTVRSS
s cleaner	YSURSSUVVSX
s clear	WQSWVTQTPTX
s clerk	RTXSSSSSWVR
s client	RPWTTUSWSZU
s climb	QTTQTRURSVS
s clinic	TTSXTPSVPTV
s clock	WRSWSUTWTUV
s clos	WUMYbSVMSRR
s close	TRSQaPSVTOW
s closer	WTSWTRTTUUT
s cloth	VSQRSTUUTXT
s club	UVRQSSTSRRS
s co-op	WTVVTRTSRRT
s coach	XTUVZSUUXRV
s coast	RTTVSRUVTTT
s coat	TWZPTRUVTTQ
s cocoa	TUSWUWUVUVU
s cod	SUSWTTUUTVU
s code	TTRUQTTQRSQ
s coffe	WSWSTUUTSVS
s coffee	TVQWTZXVSUQ
s cohort	STRZVVUTVST
s coin	TWTTUUUTUVV
s coins	WTVRSSUSTWU
s cold	SRYRSQTWRVR
s colleagu	STRURXTTSRS
s colleague	OSSWUTTXWTS
s collect	WTSPQURRVUS
s collection	TTWRUSUTVTS
s college	SSTUTRTSRUS
s colonel	VURQTTUTWUT
s colour	TVWWVVTURUS
s column	UUVRUTUTTVT
s com	QRTTUWTQSTS
s come	WWUVTaWRRPS
s comes	SSVURZTROPV
s comfort	WWRSUUUSSUX
s comma	VVXRUVURTUT
s command	SVSRUUUTVVT
s commander	SUUXUUUVVUU
s comment	VWUTVUTQVWR
s commerce	UVVVVSUTUWU
s commission	UURWSRUTSRT
s commitment	STSTSRTTSST
s committe	SUUWUTTVTSS
s committee	UUXRQWTTSWU
s communication	TTSSSSUUTRU
s commute	SURZTTUUSTS
s company	TSUYSRVTPPQ
s compar	YSTSSSTQYUX
s compare	TUSSVSUUUTU
s competition	XWTWRUUTTUW
s complain	UTQTVRTUSRT
s complaint	UQTPQSSRRVU
s complete	SUQRSUTRSSU
s compliment	XRWPTTUUSXY
s computer	UTTSUSUVSVT
s concern	WTPWSRTSSRV
s concert	SVUPTXUSRVS
s conclud	SUWXZQUTUVU
s conclude	TUTVXRUTUTU
s conclusion	VTQRSUUTTTU
s concrete	RTSUSSTWSWS
s conductor	SUSWSTUTSTT
s conferenc	TTSTUUUTWUW
s conference	UUQQRXRXVTV
s confidence	YTVPTSTVTUU
s confidential	VSTSTTUTTTS
s confirm	PSRXQUWQSRR
s confirmation	SUQSTSTRUTT
s congrat	WTTSTTUSSTX
s congratulation	WTTQSSSVRSX
s connect	SUVSRTXRUWT
s conscience	WUXVVTUWUTU
s conservation	STRXSWUTRRU
s conservatoire	STTTUSUTWUU
s conservatory	RTVVSTTTTUU
s consider	OSUQUQUWRRS
s consulate	UWTWUUUUUUU
s consultant	PTSXVUUSWVS
s contact	STTQSPXPSWN
s container	RUUTSRUVTWU
s continu	TUSRWSWVUUU
s continue	SURTURSVSSU
s contract	TPVXVQUPUWU
s contradict	WUVRUVUTVTU
s control	UTTRTWUSTUT
s convent	SUSWSUUTUUT
s conversation	VWWRTVWUSQS
s cook	QSTWTWTTWSQ
s cooperative	TWRWTSTSRUT
s coordinator	STSQWTTSTTT
s copi	PSTOQVTQRUR
s copper	TUUVTSUTTUU
s copy	TTSTOWRQPSP
s cork	RTVTTUUTSUT
s corner	TRTWRUTVSTQ
s coroner	YTUTTTUSTWU
s correct	URVUUTSSSYP
s correction	TUVWVRUSTUT
s correspondence	WVRSVUUTTTT
s corridor	TSSTUQTQWRR
s cost	YTSQQPSNPWU
s costs	RTUVSSTRTVT
s cough	STSSTTUUTWR
s could	VWVQTVMVUUT
s council	PQVVTSSQTUU
s counsel	WTUUSRTQVVW
s count	TQYRUSQSTYN
s counter	QTWUTRUSSWR
s countersign	TUTSTRUSTTT
s country	WSSUSTTRSSW
s county	QTSUSTUTVTS
s courage	TWUTSRTXVRU
s course	WVUYUSWROTV
s court	QTRXTVTQVTS
s courtesy	RUUSUTUTUVT
s courtroom	TURWTSUTTUU
s cousin	VSTSSQTVVUU
s cover	TUXVSRUVSWR
s coward	RUSSTUUTTTT
s cows	RTRUTTUUTUT
s crack	UQSOSSTSSVR
s craft	STUUSSURSQT
s crane	RSWRUTUWTWT
s crash	UUUSUUUUUVU
s crat	VTSSSUUTUSU
s crate	SSRVVTTSTWT
s credit	WUVSSTTOQPU
s crew	SUUQTWUWUUQ
s cried	SVUUSSTSRXS
s crisi	VVRTTVUTTWT
s crit	UWRVXSUTTTT
s critic	TTTRURUXSTT
s croissant	SUWRTTUTTVT
s crook	STVRSTUUTTT
s cross	PSUSRPXVUXT
s crosswind	STWSTTTRSWT
s crowd	RSVTRTUTSSU
s crown	WUURUSUSTWW
s crumb	STVRSTUVTUU
s crutch	TUSVSVTTUUU
s cry	UUWVSUTSSVS
s cubes	TUVSTTTTUWT
s cup	RSRQSWVQRTR
s cupboard	STUSTSUSSSU
s cups	RUWRUUUSTST
s cured	QSYVWSURRXT
s current	WTSSTUTUUVT
s curtain	TTVUVVVTUVU
s curv	STVUUTUTTTT
s cusco	UUVTUWUUTUU
s custom	SRXVSRTSQTQ
s customer	RSUQRPTVRXS
s cut	PRVQTQTTSYP
s cv	WVYPSQUSVUS
s cycle	TUTTVSUUTUU
s dad	QUUYSTUURWR
s daily	TSUURRTUSXV
s dairy	SUTYVUUTUTU
s dakar	QSVSTWUSSTT
s dam	SSSTTTUTUUT
s dana	TUWTTTUSUYT
s danc	WUTTUTTXTUT
s dance	WUTRWSXXTST
s dancer	TUTTUUUUTUU
s danish	STVWUUUWTUT
s dare	STQRTTTTTST
s dared	QSWSTTTSTUT
s dark	QSXQRVUSRXS
s darwin	STSVTUTWTUT
s data	WTRVVQSQRWR
s date	UVUTUVUNPRS
s dated	XTRSSSTTTSW
s dates	TTQRWRURSTP
s daughter	USRVVRTUQTR
s day	SUUUVZWVRVS
s daylight	SVUWSTUTSTT
s days	UTRYNUXUSQT
s deacon	VTSVTTUTTUU
s dead	WSSRSVTURTV
s deadlin	TWTTURTTSWS
s deadline	WVPTQVTQSUW
s deal	SRSRQQURVTU
s dean	UTRSSRTSWUS
s dear	TTVSSSUZUSQ
s death	VTTUTUUTTWU
s debate	UTXUUTUTSUU
s debrief	TTTWVSUUTTU
s debt	QSZSQPRXRUQ
s debts	VWTUUTTRTVU
s decade	VTXSTTWWVTT
s december	SSOUVTRQSQV
s decent	TTVTSRTURTS
s decid	OTRPUSQPSSO
s decide	RTQUSVTUTUT
s decimal	WURSUTTTTVU
s decision	QTTWXWRQTSP
s deck	TUOQSTUSVVV
s declin	UTTTUUUSTUT
s deep	TRcQRSSWSVV
s deeper	RTVSUUUSXUT
s defence	TRTRSWUVSUS
s defend	RRSQRUSSSTT
s definite	STRRSSYRTTT
s degree	TSTYWTTQRTW
s delay	VRVSTSURTVT
s delet	TUSRSRUTUXU
s delete	STTVTTSRTWT
s delft	TUUUTSUTVVU
s delhi	WUSTUUUSTUT
s deliver	VUPVSRUQWTX
s delivery	WURRTTUTSUW
s demo	WTVQRVUWTUV
s dentist	WVUQSQTRTRX
s denver	UVSWVSUUUSU
s department	XWNRTQSPXRP
s deposit	WTRRTSUSSUR
s depot	RSTWURTVUTS
s deputy	RTQTSSSTWVT
s describ	VTSRTSUUTRS
s describe	PSVQTXUSSUR
s deserv	TRSVSTUVRSU
s deserve	PRSVRSTXSRS
s design	WROWSRSTURW
s desk	UTQWNVRQURN
s detail	TURWVSTSTTS
s dhaka	STURTUUUTUU
s diagnosi	VWVXTSUSSUU
s diagram	SUTURSUSTWU
s dialysi	UWQZWTTTTTT
s diary	WUROUSTRTQU
s dictionary	RTWUTUUSTST
s did	UUXRMSMRUXT
s died	WRTTSTSRSVU
s diesel	RVSUTUUTSUR
s differ	WURQTSTTWUT
s difference	TRYQTUTQTTV
s different	RUNVPPOPVQP
s difficult	UVRVSUUUSUT
s diner	TUSWVSTTUSU
s dinner	UUWNTWTVUTU
s diploma	VSWVURTXUTS
s direct	STSSUTTSVST
s direction	TSTWTSRQRVQ
s director	RSVOSSTSXUR
s disappoint	YSPTSSRRRSV
s disciplinary	VTRTTTUSUUU
s discuss	VTVRTXUWTTU
s discussion	SUSRSSTUTTU
s disput	TUSRTTSUUWU
s dissertation	WSUXSWUWSSX
s distance	WWRSRTTVTTW
s district	RUSRSRUSUTU
s disturb	VUSTWSURTSW
s dive	VTVRUTTRVST
s division	WUSSUUUTVTT
s divorce	TRVUTTUSVSS
s diwali	WWVVSVSSVTS
s do	TTRTUQXSTTW
s dock	XURSUSUUTTW
s doctor	OSRZQVTUPPR
s doctoral	WUTWTTUUVUW
s doctorate	SUSSUTUTVUT
s document	SURSRRUSTSU
s documentary	VTTUTUUUVTS
s does	TUSWQSQUUPU
s dog	VSUSQQSVPUQ
s dogs	RTRTRUTWSST
s doha	SUWVUUUTTUU
s doing	RTSXSUSSUQQ
s dollar	VVSWUSUSTUR
s don	VTRVTTSUVTT
s done	XTVZYURUSNV
s door	WWUTPUWWTTX
s doors	URRXUVSTYRX
s dosage	WTRUTTUTUUT
s doubl	PSWSSWTVRWS
s double	VURUTTUSUVT
s double-book	RTTSSUUTTUU
s doubt	SRSVWRWTSWT
s dough	STUUUTUVTXT
s dovetail	RTXTUUUTUUS
s down	VVTRTTXTRUS
s downstair	TUTRSTUTTTU
s dr	SOVUQPQRcRN
s draft	VRVURTTUVSP
s drain	RTVWUTUTTTU
s drainage	STRRSSSSTVT
s drama	VTRTSSTSTSU
s draw	MQVVVOSSVVP
s drawer	VSTTVTTURSR
s drawing	TUUQQXTUVRR
s drawn	UTQXRSTTSWS
s dreadful	STSRSSTUTST
s dream	QRUVUSUSSTT
s drew	TPVUSNSOPaQ
s dried	WTSTUWUTTTU
s drift	WUSVWTUWVUU
s drill	QQWVUTTUQXU
s drink	VUWQTTUUXTV
s driv	SSTVRRTUSSS
s drive	PSQYSYSRRUS
s driven	TTXQUTUTRUT
s driver	RSUUSWTTVWS
s drop	PRUQUWWORUR
s dropp	WRSQRSURRUS
s drove	USXQSRTVRWT
s drum	STSWSVUTSST
s dry	RQTTTSRXPXU
s ducks	STRSTTSTURU
s due	SUWXRSXTRQU
s dull	STVWUUUTTUT
s dumpling	STRRWUTTUUT
s dunedin	SVWXUTTSTUT
s dur	VSSSQUTPQRX
s durban	SUVXVWUUTVU
s dust	TTTUTTXTTTT
s duty	TUSXUTUWUTU
s dye	VTQRTTURUWT
s dying	TUUVTTUUTTU
s e	SSXTVSSTSRS
s e-mail	WTUTRWTSTUS
s each	PTZTUVVURSR
s ear	PRWVRTSVTSQ
s earlier	USRSTTTSSTT
s early	RTUVRUTSQRQ
s earn	XURTTRUWSTV
s ears	TRUSRSTTSUV
s earth	QTRRUTUTTSU
s easier	UURVSSTUTTT
s easter	USPUSWQTUQQ
s easy	UVQTSQRZRRR
s eat	UUTXSQVWRSS
s eaten	SRVXUTUSSTT
s eats	QSTYSTUTSST
s edge	STUSUTUSTTT
s edition	STRRUUUTUUT
s editor	TTVRSRUSTXS
s education	RTVTSSUSTST
s effect	TTWUXSUSSXT
s effort	TWRQTWUSUUX
s eid	RUVRSYTSUVT
s eight	UQTVUUTRTTQ
s eighteen	TSVTTSUSWWS
s eighty	RUUWTTUVTVU
s either	PRUUQRTWVRR
s elbow	TTVTSSUUURT
s elect	RTRXSTUTSTT
s election	QSRXTWUSTTT
s electric	TUSWTSUTTUU
s eleven	WUSTPRSRUUU
s else	TWWSQVRSTWU
s elsewhere	WWRWTUTSRSV
s email	WSQUSRTPUSW
s embassy	RRSSTUUUTUT
s emoji	YTRSTTUTTUY
s employer	VTRZTSTSSUT
s empti	VUTRRRUWSUT
s empty	VVTTPPTPRVV
s enclos	RTQUSRURTTR
s encouragement	VUSUTWUPRPW
s end	TTVVfVMUMVN
s ended	TVVWWQTPQYR
s ends	SUQZdUSTQTV
s energy	UTSXUSURTSS
s engagement	UTVWWRUUTQT
s engine	STURTTUTTXU
s engineer	TSSYQPSOVPT
s english	PSTURRTVPWT
s enjoy	WQUNPTRVQQX
s enough	XYSTRTTTQRR
s enroll	SUVWVSUTTTT
s enter	SRTXSRSVSSS
s entire	SVWRTSUVSTT
s entrance	TUWRTRUWUSU
s envelop	USXRTSUWSWT
s envelope	WVOQRRTQRTS
s epiphany	WTRTWXUSSTT
s episode	TUTRSTUTURU
s equal	RSTUUVSRTRT
s equinox	TTWSVUUUUUT
s error	XTUPSRUURWS
s especial	VUUSTTUWUWW
s essay	WUVTTSUSTWU
s estate	UVTTUTUTWUV
s estimate	VTRRUTUUUSU
s ethic	UUTWUTUWUVT
s euros	WTRTTTUUTVW
s eve	RSRTXVUSSUS
s even	UVUWVSOSXUV
s evening	SQUXTTSWOTP
s ever	YaTSRSWSPUW
s every	UbYTRYSWWWQ
s everybody	VYRPRRSVURT
s everyone	UWTTQQRRWRQ
s everyth	TZYUTWQYTTP
s exact	PPUWQRTWRYV
s exam	UQRWVVQRNXW
s examin	VUSSTSUTVST
s examination	TURWTTUTUUU
s examiner	SUPSSRTRRWT
s example	RTZRRRURSQS
s exams	QTVZPVTSTVS
s excellent	WTRRTTTSSUW
s except	XYTPTWTRQSW
s exception	WYQWTTUSTVS
s exchange	TTQYWTUTTSW
s excuse	STQRRSSRTSV
s exercise	VVXRRSUVSXW
s exhibition	TVTSVRUWSSS
s exist	USVTSRTSSTV
s expect	SSPRTXTROUT
s expectation	RTRRRRUTSRT
s expens	VUUUTTUTTVU
s experienc	STSUUUTTXTT
s experience	RTVTUTUUTSS
s expert	XVRTTTUTVUX
s explain	VQWNPPSQYXU
s explanation	RTUSTTUUTUT
s export	VVTXUTTUTWT
s extra	RUXVTVUUTVU
s eye	SSWTRRTTTVW
s eyebrow	QTXSSUUTSRS
s eyes	TVVRSPTUQVR
s face	SUVSTVUQQWQ
s faculty	UWUVSRUSTTT
s fade	SUSRUSUTUUU
s fail	VUUVUPRVSVR
s failure	RTSRSVUSTUT
s fair	RNRRSWQXURT
s faith	STXSTSUYSSS
s fall	RQVRQQTUVVS
s falls	SURTRTUTTTU
s false	RTRRUTUTUUU
s fami	QRUXQWRWQUR
s famili	TVUVUTUSUXT
s famou	XSURTTURVUX
s far	SQWTUPTUVUU
s fare	UWVXTSUWTUR
s farewell	TTQWYWVPTRS
s farm	TVWTUTTURTR
s farmer	SUVUTTUVTTT
s fast	RTUVQSTVSVT
s faster	RTUVSTTSSUT
s fat	VUTRTTUWTUT
s father	PPXVPTRTWSO
s fault	QUTVQUSOQQU
s favour	USPQRRUUWRS
s favourite	SURSTUUTTWT
s fear	OSYWTSTRSUS
s feast	UVSRTXTVTST
s feb	TTSVTWUTUTT
s february	TQSTWVSRQTP
s fed	RSZSUTUUTVT
s federation	TUSSTTUTTTU
s fee	WWQRTTTTTVT
s feed	SUVSSTUWTWU
s feedback	YUPURTTPUWY
s feeds	RTWXTTUTTUT
s feel	VTRWRRVRRST
s feels	VTTVVUUTVRT
s fees	XUWUUTURTWW
s feet	PSUWVQSRSTR
s fell	VROUQQTPTWW
s fellow	RTRTTSUTVTS
s fellowship	QUQYYTTSRQT
s felt	RRWVSTSVSTS
s fence	WUVSUUUUTUU
s fern	RTSTUTTWTUT
s ferri	VUSVTTUUTST
s ferry	RRTUQWTURSQ
s festival	RTUPQXTTTST
s fetch	RVURURSRSUS
s fever	QTURTTUSTUT
s few	OSVVSSUWSST
s fewer	UTTUVSTVVUS
s fiddle	VUTWUTUUSSU
s field	VUPYUSQPUTQ
s fieldwork	TTVVUUUUUUT
s fifteen	VTTSTUTSSUV
s fifth	UVVVTSUSSYS
s fifty	WTQTTTUTSTS
s fifty-eight	VUUVVTUUUUU
s fight	RUXUTUUTTWU
s figur	XRQUSUTRTSS
s figure	XTUSTUUTTVW
s file	UWPPWSTSSRS
s filed	WTRUSSUTSRT
s files	RURSSSUUTTU
s fill	TSWRSQTVRRS
s fills	RTVXUTUTTUU
s film	TSVVUUSRTUS
s films	UTSSSUTTVVT
s filter	RTVTSUUVSUU
s final	PPTVYTQTRUS
s finale	TUTUWSUUUSU
s finance	VTSXTRTQTUW
s find	WURXRRXSRTV
s finds	UURQUSTUVRT
s fine	UUVPQQVTUWV
s finest	WUXRTTUUTWU
s finger	USVRTTTWRWR
s finish	VVSWeVSUUQS
s finnish	RUUWTUUWSUT
s fire	TRWTTTSRUUV
s fired	VVSSTTTTXVU
s firm	RRSWRUTQUSP
s first	PPWTTbKTQYR
s fish	OTTUSSTVPUQ
s fit	VSTSQSTVRRV
s fits	VTUPRSTWTSW
s fitt	VWRXVSTTTST
s five	WUWSTTRTTRS
s fix	SUUTRVTTUUT
s fixed	PRSSSUVTSXR
s flag	VVQRRSUTTTU
s flash	RTXWTRUVTYT
s flask	RTWTUUUSTVU
s flat	PTWUUSTWPTT
s flew	VTSRSTTSTUT
s flight	RUSVUUTTUUS
s flip	RTSUUTWSTUT
s float	RTTUVUTTVVS
s flock	UTWWTUUTUTV
s flood	RVSTRRTURSR
s floor	RUWTUTTWUTQ
s flour	RTUSSTTSRSS
s flow	SUSTTTUUUVU
s flower	QSSWSSTXSRT
s flu	SUTRTUTTTUT
s fluent	UTUWTUUSTUV
s flute	VTSVUUUTTUT
s fly	QUWXSWWTSUT
s focus	TUSXVSUTUUT
s fog	RTTRTSTVTUS
s fois	TUWTTTTWTVS
s fold	TVUTVSUTSTT
s folder	RSOPQNRSRQQ
s folks	STWSUTUSVVT
s follow	WUPVVTVRTSQ
s follow-up	XVSUTUUUUTT
s fond	SURRTTTYSTT
s font	WSSTUUUUUTT
s food	WSVSSSTWSVT
s fool	VTQXTTTSTVT
s foot	TUVQTSUVTWT
s football	UTUSUUUTUUT
s footnot	RUWSTTUVUUT
s footnote	TRURSTTSTWS
s for	VRXVTUQVTUW
s forbid	WTSXTTTSSSX
s forecast	UWUVRSTURUR
s foreman	TSVVTTURWUT
s forever	XYXQSRSUSVV
s forge	TUYSUUUSSTU
s forget	UVYURRWXSXT
s forgett	VURSTTTRSTW
s forgiv	RRUTUUUVTUS
s forgive	RQMPONOOSQU
s forgiven	SUURUUUTUWU
s forgot	TVSPRRSRVTS
s forgotten	VRSQTSTWVVR
s fork	UTVRTVUTTTT
s form	QRURQQUSRWM
s formal	VTSVWUUTUTV
s format	TUSQTWTSUST
s forms	QSRUTSTUTSS
s fortnight	VSTTUVSRVTR
s fortune	XTQSTTUVSTW
s forty	STTTWRQYSXV
s forty-one	QSTRWTTWSTR
s forward	VRRSOVTYQUQ
s found	TPRXPTRSUWU
s foundation	VTSVQRUTUTT
s founder	STTTVVUUSTT
s foundry	STUSTVTRSUT
s four	VSSTPRPNRVV
s fourteen	VWUTUSTSRSS
s fourth	SSTSRTTWSUR
s foyer	VUSSUSUTUWW
s fram	STUTUTTRRST
s frame	UTSVSTTRSTW
s frank	WSSSTTTUXSS
s frau	SSVSUTUXWUU
s free	SQPXNUUTSRU
s freeze	SSSVTVTSUWU
s freezer	RTQRSTUUTUT
s french	RUTXUTUTSUS
s friday	STTXVUQSNRM
s fridge	TSSUSQTSSXS
s friend	PQTUVTWTURQ
s friendship	UURRTSVVUUU
s frighten	PRVQSSTSUUS
s from	VVVVSUTSVUT
s front	WUSTSWSURTP
s frost	RRUTSRTTSSQ
s froze	QTWTUTUUUUU
s fruit	TTVTTVUSTXT
s fryer	WTTUTTTVTUT
s fuel	SUWRSSUTTXT
s fulfill	TUVYVTUUUTU
s full	RUVTTTQWUTU
s full-time	SUVYWVSUTTT
s fund	SUUXWSUVVSS
s funder	STVWUSUTTVR
s funeral	UVUTTTUXSUU
s further	RQOVTWVPWQQ
s future	UTTWTVVUTUT
s gala	WWRTSUUUUUW
s gallery	WRTVSSTTVUR
s galway	TUUWTRUTSTU
s game	STXUVTVSUWU
s gap	USVWUUUTTUU
s garage	WUSVTQURWUV
s garden	QSUTVVSXSUR
s gate	TRQRUUSTQRP
s gather	WTQQSRVTVUX
s gauge	TUQTTSUUUWU
s gave	VUVSNOPUSST
s gazette	UUTRTUUUSUT
s gdańsk	TTUTUTURVUS
s gdynia	STWRSSUTTTU
s gearbox	RTUTTSUSTVU
s geese	STWRUUUTTUT
s general	WSRPTUUSXTW
s generosity	XUUSTTTQSSX
s generou	WUTTSUTUSPX
s geneva	VTRVSVUWTUT
s geniu	UVSSUUTSUVW
s gent	XUQRSSTXTUT
s gentle	RSWQTSTTSTV
s get	WUQUWVWVWQU
s gets	SUVTVUSTXSW
s gett	USRTQUTVVTQ
s ghent	UTVTUVTSSXR
s ghost	VSTPSRURSVV
s gift	WSYTRTTTRSV
s girl	WUURTSURRTV
s girls	UVUSTVUQXWT
s giv	SSTWQPSTVTV
s give	RNVTRTWWVRT
s given	WTVUSOSTSPV
s gives	XUPTSVTUYRV
s glad	TRWUVUUVPWV
s glance	UTYSTTUTUUS
s glass	TSTWRPVWSVR
s glaze	WVSSTTUTVTT
s glov	STRTTRTSSWT
s glove	VTTSTSUTTSU
s glue	SUXTUTUUTSU
s go	RUTVVUVVUSK
s goal	ORTcTWSVQSS
s goalkeeper	RTSSUSSSTUT
s goals	VWSXVSTTTTT
s goat	PSWPQSTVSVS
s goats	TSTUTRRUUUQ
s god	NRUVNOVaPPO
s goes	RPRSUYSQRPT
s going	USPYXTPUXST
s gold	TSYRSRUWVYV
s golf	ZUPQSRTUSSZ
s gone	YUQTTOSQVPS
s good	TRUVUMPaSOT
s goodbye	ORQSZVTQRRS
s gossip	WWSRSVUVURT
s got	VYXWUPMTTZV
s gotten	TTVXWVTVSSU
s grab	STSSRVXRTTT
s grace	STUXUTUVTWT
s graciou	VTSTTTUVTTV
s grad	TUSTTVUTWUU
s grade	USSWRRTQUSR
s graduat	TUSZVSUTUSU
s graduate	TTWYVSUTTRU
s graduation	QTUWSXSWTTV
s graft	WTXRSSUQUVT
s grain	XUUUTTUTWVV
s grammar	QTVTTTUVTWT
s grand	SSURTTWWSVV
s grandchildren	QSSVRQTYRSR
s grandfather	RTRRTTUTSUT
s grandmother	TSSTSTTVQVR
s grandson	RUTWVTUUSTT
s grant	STWWTQTRTTP
s grateful	TQbRRQOaNVS
s gratitude	NQYRRQSbSSP
s gravel	VTWUWSUVTUU
s graz	VSVUUSVTSTS
s great	VSUNPOSTRRX
s greatest	TWWSTTUTTTW
s greek	YUUSUUUTVUS
s green	UVVUQSSQRWR
s greenhouse	TTXRTTTTTUS
s greet	USTUPVTSQUT
s greeting	QSRQRQSVRQR
s grew	QTXRTTTSSUS
s grey	VWQQSSUSSVT
s grief	STWWUUTTSUU
s griev	WURUTTUTUVU
s grievance	RTSRVTUTTST
s ground	RSTVTRTVSST
s group	TRPUVTSRVTQ
s grow	WSQVTRTQVST
s grown	SSUSVRTURSU
s guard	VSQTTTUSUTX
s guess	VTQVTPSQQSR
s guest	WTSSUUUTTSW
s guid	UUUWTRTSUWT
s guidance	SUUUPURVSPT
s guide	VTQYSRTSWTV
s guild	WTQWTRUTWRT
s guilty	RTRTRRRRSRS
s guitar	SUTTTUTSSUT
s gut	VVRSSTUUTTU
s gutter	QTWWSVUSUTT
s gym	SUSSSSUTUWU
s habit	TRRSRUTTRYP
s had	YUUPSRLQVUR
s hail	VWRTTTUUUUS
s hair	STUSTSTTSUU
s half	UUUUTVQVWUU
s half-hour	QRXWVSUVTST
s half-term	TURWTXRVTTU
s halifax	VUXTUSUWUTU
s hall	USSUQQTRWTP
s halv	RUVRTTUSTWU
s halvorsen	UTRTUTUTWUT
s hamburg	STWVSSUTTUU
s hand	WSSTSPPSQVT
s handbook	TUSRTVUTUTT
s handl	SUSUTVUUTTT
s handle	UTSSTSUSUWU
s handout	WURTUUUTUUT
s handover	TSURSTUXRVS
s hands	WUWSVTUUVVO
s handshake	WUUSUUUWTUV
s handwrit	PSUQTTTTRTS
s hang	QSXUVRWVRTT
s hangar	STWWUTUUSVT
s hangs	RRWVQRTPQYR
s hanoi	SUVUTSUXSTU
s happen	VRUYPUTQPSR
s happi	STVRTTUTTTT
s happines	TUSRTSUWUTU
s happy	ORYSSUTZPRQ
s harare	RUTRTWUUUTU
s harbour	RSVTVUTRUSU
s hard	XUVUQPRTVRT
s harder	UVRTUUUTTVT
s hardest	UUWWUUUUUUU
s harm	RRSSTTTSTUT
s harnes	SUXRUSUTUUT
s harvest	TTTVRXQXPUU
s has	SVTXRRRQYUS
s hash	SURTUTUTVVS
s hat	TRXSSQSXQUU
s hate	UTQTSSVRTWV
s hats	TTXRSVURSWV
s hav	TPWVTQTWSUS
s have	VUUXTSRTURV
s he	WNROPOQRbRU
s head	QUTXSRSPVPO
s heads	QSTRRVUTTUT
s heal	VUSVUTUVTUU
s health	OQRUROPYRSQ
s healthy	TTRVSTSWTTT
s heap	UUUSUUUUSUU
s heaps	STXTTUUUUUT
s hear	VQTQQVXUVVU
s heard	WUTQWUSOXVP
s hearing	VVRSSTUUTTU
s heart	QQWVRPSVQOP
s heartfelt	VUWSSTTUUSV
s heat	QTUPSRUTTTT
s heaven	XSSTTTTSVUX
s heavy	WTRQRRTUTVV
s hedg	TTVTTRUSTVU
s held	VUTPRQTTPVV
s hello	STSWSRVSQRS
s helmet	TVRSTSUTTWV
s help	TWVXXQQTURT
s helps	QTUUVVRRSTS
s hem	UTWRRTUSSVU
s hence	TUTUUSUTUTT
s hens	SURRTSUVTTT
s her	XSTPORQUaTU
s herd	STWRTTUTVVS
s here	UTSUaRSVXQR
s hereby	RTRRWVTTUUT
s heritage	TUTWVXTTTUU
s heron	RUURTTUTTUT
s herr	SRRSWTUUVUT
s hers	VSSRSSUUXRU
s herself	VTTTUUUSRUW
s hi	STRSSTUVSTS
s hid	SSWQTSUSSVT
s hidden	VTSTUTUUUUW
s hide	VUSSTSUTTTT
s high	USWSUUTTSXS
s higher	UUWXWTUTWUU
s hill	QSWUSWTURWS
s him	USVTPRSPaUS
s himself	XTRVSWUTWTS
s hip	OSTVUQSYQSR
s hir	URSVTTUTTSU
s hired	QTSSRUSRRWT
s his	TTOPQSROaSU
s hit	PTQQRUXQSWT
s hive	WUVSUUTTUTU
s hives	TTWVTTUTTTU
s hobart	QTUXSSTUSTT
s hold	TTXTRTSUOXU
s holds	RRWTQSSRWUR
s hole	VTRUTSUVSUU
s holi	SUWSUWTXSUT
s holiday	UTURQVTUSQR
s home	VVUURTRWNST
s homework	RRUVSWUSTVT
s honest	XWTUSUSSXTO
s honey	STVSUUTUSUS
s honour	RQVSRVSVRRW
s hook	RURRTSTVSTS
s hop	RTRTSUTXVTT
s hope	ROSQMUXbSOT
s hoped	VTQWSTUSSTT
s hopeful	TTTTTTWSUUT
s horn	STTRSVTTTRT
s horse	VSURUTUSSUV
s hospice	QSRVUSURTTT
s hospital	TTOXVSTUTSQ
s hot	STPXVSTXTRT
s hotel	RUTRUUUUVUU
s hour	SWUVVVUSWUQ
s hours	TVUXUTSWSTT
s hous	TURWSRTVTUU
s house	SOUNSPRYPXO
s household	TUTUTTUXTTT
s how	WRUTTWQSTXZ
s however	RRXWUUUTWUU
s hr	STSUSVTRSST
s hug	SUWQSVTYTUT
s hugs	STRRSSTUTSS
s hull	WURSSVUTUUU
s human	STWUTTSSSWT
s humb	TUWRVRUTSUU
s humm	RUWSUUUWTUT
s humour	STWTUUUVTUS
s hundr	SRUVRUTUTUT
s hung	USSTRQTTSWS
s hungarian	UURTUWUTTTW
s hunt	TUSUSTUUTVT
s hurry	RRVSTTUSSTT
s hurt	WRVVVSTSSWQ
s hurts	TSSRUSUUUSU
s husband	TSOTTVTQVTR
s hut	STRSUTUTSST
s hydraulic	TURRTTUSTSU
s hymn	SRWSSUUTUVT
s i	TSUVUTTSSUS
s ibadan	SUVSTUUSWRT
s ice	RRYRRUSVSWT
s idea	VWTRQSSTPVV
s ideas	XXVTSUTQTSS
s if	TORTVSWTSST
s ignor	TVSQTSSRRVV
s ikeja	TUUTTSUUUVU
s ill	SVTVSVUSSTT
s imitate	STXVTTUTSUU
s immediate	TUVWVSUUUVU
s important	WTWRTTUSUUV
s impossible	WWSTUTSUTUT
s improv	VVRSTTUTSVV
s in	UUUWRWUVUVS
s inbox	XVRRTUTTSSV
s incident	SUVSTTUUUWU
s includ	PPWSSUTQUTQ
s indebt	VTZRTSSUTTT
s index	RTVSRRURTTT
s inform	STUUUXSSSRS
s ingrid	QTRTUTUTYUU
s initial	VWQRSSUSTRT
s ink	VSXYXRTXTTT
s inn	TUSVUTUTUTT
s inquiry	RRVSRTUVVST
s insert	UUVTSTUSTTU
s inshallah	SURSTVWVSTT
s inside	RRVTQQTSSWU
s insist	SRSUSUUSSWS
s inspection	RTRWSTUTUVU
s inspector	XVUTRQTRUWW
s instead	PQVRPUQVVVP
s institute	UTRWSRUTVST
s instruction	TTUTTUUVTWT
s instrument	RTRXTTTSTTT
s insurance	TTQWURTRTSU
s insurer	RSRRTTTTTVT
s intake	TUSRTTTVTTU
s intend	STTXTTWSUUT
s interest	YUVXSSTPPVQ
s intern	WTUQTTURWUU
s internal	RURUSSUTTUU
s internship	UURXWVUTVTS
s interpreter	SUSWUTUTUTU
s interrupt	XXTWTSSQSTU
s interview	RPYTUPTVRZO
s into	UTVVSXWQRWS
s intro	WUWSUSUTUUU
s introduc	XXVQTRTTRRR
s introduce	VTTRTTURSTT
s introduction	XUUWQTUPRUV
s inventory	SUWRTTUTTVU
s investor	WUSRTUUUTUW
s invit	RUSUSSUTWUU
s invitation	SURQTWUSSST
s invite	RUQQSYUQUSS
s invoic	UWRRTTTSTSU
s invoice	URSPRRTQQVT
s iron	RTYSTTUXTUR
s is	SSVYWTSQVSR
s island	SSQWVSUSSTS
s iso	RTRQRSTTSRT
s it	UTVTVURSSVU
s item	RUWVTVTTWWT
s ito	VUTUUTTTVTT
s its	VRVVWSPQPTS
s itself	USUWVQTSRTS
s izmir	RTUWTSUTSVT
s jaipur	UUXTUTUWTUT
s january	TQUVUWPTTTP
s japanese	UTWTUSUTTUT
s jar	SRWOSYTTQUV
s jars	TTTSRUUTTWU
s job	UTTaWPSSRWT
s jobs	RTRYUSUTTUU
s join	UVTaVTSPUPR
s joins	SUVSUSUWUTU
s joint	SURRTRUTUSU
s joke	UQSRTRSRSWR
s jokes	WSSUTSUUSWS
s journal	UURVSSTTTTV
s joy	STTWVSTVSQT
s judg	RSTQRRUSSXS
s judge	RSWSTSTTVVR
s july	SRSWUUQSQQV
s june	WOWVXWOUSSV
s junior	USTSTPTRXSV
s jury	VSTVTWRRSVT
s just	TVRVUTVOVRP
s justice	SUUVTUUTWTT
s kasih	TTYSSSTXUVT
s keep	QRWSUVWVNUS
s keeper	QUUUSTVVSSS
s keeps	PRUXRQSWVWR
s kept	UTURNSQROVQ
s kettle	QSRVSQTRSWU
s kew	TUUVUTUTUVU
s key	TQRSRRRNOUP
s keynote	VSSTUTUTUVT
s keys	UUTQVSTVQXR
s kia	TTRSTTTWTST
s kids	STVVSTTTTST
s kigali	QTWTTTUTSVU
s kill	RTWQTTUTUXT
s kiln	SRTUSRTTVTR
s kilometr	VTWSTTUTSWT
s kilos	RSWUTTUSTWT
s kim	SUSTUUUUTUT
s kind	STSTTSPVSQQ
s kinda	STWURTUUTUT
s kinder	QTVSSTUWTVS
s kindest	TSYRTTTUTRV
s kindnes	USXQRSUSWQR
s kinds	STUWTTSTTUT
s kiosk	STWSVUUTUUT
s kiss	SUUQRUTYTQT
s kisumu	VUWXSVUUTTU
s kitchen	USTTTSTTRWT
s knee	TSTWQPSXURQ
s knees	PSPYWPRYRQP
s knew	VXRUWUSOVSP
s knife	TWYPRQTRRUS
s knock	RTVORXVWUXR
s knot	QTYUTUUTTWS
s knots	TTXUWSWSVWT
s know	VSTSVTUQUSW
s knowledge	STUTUUUSVTU
s known	VRPPSSURQTU
s knows	RPUTTRWPYQP
s korean	WTTVUUUTTUT
s kraków	RUVVUVUTTUU
s kumasi	UUSVSVTWTUS
s kyoto	WTRSVWUVTST
s la	VTSTWTUYVTT
s lab	SUSTTQTWVWR
s label	VWPPVVTQSSS
s laboratory	RSRSSVUTUTT
s labour	VTTSUWTVTTV
s lack	URNVSSTUSTR
s ladder	VSNRSTTTRVR
s lady	TSTQSSTTTSV
s lagos	USUYUVWTRUW
s lah	VTVTUTUWTTT
s laid	UTUSUXUTUUT
s lain	XTSSUTUUVSU
s lake	RTVVSWSVVST
s lamb	QTTUTRURVST
s laminat	RTVSTTTSTWT
s lamp	TRXUVUTSSSW
s lamps	USVRUVUTTST
s land	RQQVRURSPWT
s landing	STURSTTXSST
s landlord	VTUQRRSRUXV
s lands	TUTSTWSTUST
s landscape	SUTWSSUTUTT
s languag	RUTSUUSWTUU
s language	TSUSURTQRUU
s lanyard	XTRRSUUSVUW
s lap	UUVRVUUUTUU
s laps	TTWVTSUTSUS
s laptop	RTSVSQTTSTS
s large	RSXUSTUUURS
s larger	TUXTSTUVSTU
s last	SSVVeVRUQWR
s late	SWRNQUSUTUU
s later	SQOSTQZQQVQ
s lathe	XVTTRRUQUVV
s latin	UUXTUUUWUUT
s laugh	SSRSVORSRPP
s launch	TURXUUTWSUS
s laundry	RUVUVSTWSTS
s law	QRRYQQQOTRV
s lawsuit	WTTRTTUTUVT
s lawyer	WSSSRQSRRVR
s lay	XRQRUQTPTRQ
s lazy	STRTUSUVTUU
s lead	TRQUVUSPWSU
s leader	VUVUWWUTWTT
s leaf	UUSSTTUTUVU
s league	STWTSTTTXTT
s lean	RTPWTSTUTWT
s learn	VUWWPPQUTWW
s lease	USRUUUTSSSV
s least	YVSTSQVUWWZ
s leav	VPQXVTQSRST
s leave	QRUWYTRSQUO
s lectur	QTYTTUUSWVR
s lecture	STVSSVTSUVS
s lecturer	QTSWUTUSXTS
s led	STXQTRUTUXT
s ledger	QRZQSQURSTS
s leeds	WTUUVUTTQTT
s left	ZVTTUPPQTSU
s leg	SUTSSVTWTTT
s legal	TUSUUTUUUUU
s legend	STUSTWUXUTT
s legendary	WWSTUUUSTUX
s legs	RTTWRRTTTTT
s leipzig	TTUQTTUTVUU
s lemon	RTQQSRTTTVS
s lend	SUVVSRURUTT
s lens	STVSUTURTWT
s lent	TTWRTUTRSVP
s less	WTWUUSSVSWQ
s lesson	VTVWYPVURWQ
s let	TSUSXWXUUVT
s lett	RTTUUQSXTVS
s letter	RSTQSWTTTUS
s letterbox	SUSRTWUSTTT
s level	URSUSRSRYSR
s library	PTVTUVURSTT
s licence	UTRbSTURUPQ
s licens	TUVWTTUUUVU
s license	UUWUUWUSUUU
s lid	STRQWRTTTWS
s lie	WRSPUVTSSTT
s lies	WSPUSSUQRRT
s life	SUTURSXYQUO
s lifeboat	RTRTSTUUUSU
s lift	URVQRTUVVTT
s lifts	VWSUTTUWUTS
s light	UQSTSUSXRWU
s lighthouse	RSUTSSVVQTR
s like	USTUVVUUXSV
s liked	XTURWTURSUT
s likes	WUSVSUUUWUW
s likewise	TUTSTSVUTUT
s lima	TTUVTWUSTUT
s lime	TURQTVVSTUU
s lindqvist	QTUSUUUTXUS
s line	STVTVSVSTXN
s linen	TUWTUTUTUUU
s lines	TSUTRQTVTVU
s link	WTOPQSWPVRR
s linkedin	YVRSUUTTRUY
s lions	WWRUWTUVTTU
s lisbon	WTRWWTTTRRW
s list	USTUTTVTRZS
s listen	UVUPXNQVNXU
s listener	XVQRTTUTSSR
s lists	WTURSSUVTSS
s lit	SUWSUUTUTTU
s literal	RTYRUTUSSTT
s little	VUTPRPWWVTQ
s liv	SUUXUVUUTSU
s live	TRRXTTVTVTU
s lived	SUXSUTUWUUT
s lives	QTSXSUTVSUR
s load	WTRSVVUSSST
s loaf	RTWSTTTWSVS
s loan	TUXWRTTVSTV
s loav	USQSUUUSSVS
s lobby	XUTSTTUTTTW
s local	TTQVURTSTTS
s lock	XVOPSSTSRTV
s locker	PTTVTQURRSS
s locks	STTXRRTUTTT
s locum	SUWSUTUTUVU
s log	VSPQURURSWS
s logbook	STTQTVUSSUV
s logistic	TUTVTUTTUTU
s logo	RUXSUTUWUVS
s lol	SRRQSRTRWWV
s lone	RTVTSTTTSTT
s long	RRSUOUTXLTQ
s longer	RRTVUTRQTQP
s look	VUSXRVTWSTT
s looks	WSUTSRTSWTW
s loom	SURWRRTSSVS
s loose	YUSTSUWSTUT
s lord	STQVUSTWWRT
s lorry	USSSTTTTTTT
s lose	TQTSQTYUUYW
s loses	UUTSTUUUTVW
s loss	WWRUTTUUTUT
s lost	VUTQPPROPXS
s lot	UQXTTVSXUVT
s loud	QTUVURTWSRR
s love	SPSSSUXVNPV
s loved	TVWTUUUSWTT
s low	VSVTRUUUTVW
s lower	WTRRTSUTTVT
s loyalty	VTTTUUUVTUW
s lucia	TTVRTXUSTWU
s luck	SRQWORUXTST
s lucky	TSSTSSTUSTW
s lucy	TUTUWWUTTTU
s lunch	WPTQRaWRUQV
s lungs	RURWTTTVTVT
s lying	QTRWSTTSTUT
s lyon	USRTTRTSVTR
s m	STWRTWUVTUT
s ma	TTWTUSTWTST
s ma'am	VWTTTTUWTTT
s machine	VRRQRUTTQWW
s mad	TUWSTVUWUTT
s madam	VVVSSRTWTTS
s madame	XTRRTSUSWST
s made	TRVVSSOQQaS
s maestro	VWTUSRUYWSW
s magazine	UUUSVWUUUTT
s magistrate	TTQVSTUTWUS
s mail	SSSQUUSQRSQ
s mails	QTRSUTUTTUR
s major	UTSWSTWTVSW
s mak	USWUVWTUSYU
s make	TOUUUZTTNSU
s maker	RTVXTSUTSTT
s makes	URTTWPSSOUU
s malmö	RTTUUVUTTVU
s mama	RTUUSTUVSTT
s man	WTVRSQVUURW
s manag	UVRQSSSUWSW
s manage	RTQUSQXSSST
s management	XTTVUSUWTUW
s manager	SQTXUTTPWTR
s mango	QTWUVWVVSTS
s manila	SUTWVTUUTUT
s manner	TRSVSSTRVRS
s manual	QSVPRRTRRST
s manuscript	VTVWVVUTSVS
s many	UQVQVUQVPSW
s map	SRSTPTTPUYT
s maps	USXRTSSSSST
s marathon	QTRSXWTVSVS
s march	WTUTTWSPTWV
s marchetti	SUTXUTUUWUU
s marcu	RRRUTUUTXTT
s margin	PQVPRVUTSWR
s mark	UUUTTQSSQWR
s market	USSSRTTQVUU
s marks	URUPSRTTQVX
s marri	SUTRTTUUSUS
s marriage	RTWUTUUTVUT
s marta	STWRUTUTVST
s marvel	VRXSUTSVTTW
s marvellou	XSXSUUUSTUW
s mass	SUSSTTUSSVT
s master	TSSUVPTSVTU
s masterclas	YTRRUTTRUTW
s mat	SUWRSTUTSWU
s match	TSVURTSTURT
s mate	VSUTSSTXUWV
s maternity	QRXVTUUTSUT
s matter	UWPSQTSQSTQ
s may	URSUUWUXRUS
s maybe	USOVTTVURVV
s mba	WTRSTUUTVST
s me	TRWXVUUUVaS
s mean	TWVVUVTWUSS
s means	VUTSRQURSUU
s meant	UPSORRRTQRS
s meantime	VUTTTTUTTRU
s meanwhile	STSSTRUWTRT
s measur	UVVQSSSSTWT
s medal	VSWVRVSPWRR
s medicine	WTRXSTTSTUT
s meet	TTUUVUWVTSV
s meeting	WSVWUSOWSUU
s meets	SURWVRTSTST
s melbourne	SUSSTWUTTUU
s member	UTTVTSUWVTT
s memo	QTWRTVUTTVU
s memory	SUXSSTUTTWU
s men	XTQTUUUUTTU
s mend	STSRTRTXSVT
s mendoza	STYTUUUWVUT
s mente	SSSUWWTSYRR
s mentee	VRRSWVSTVQW
s mention	WTVPRVTWSQP
s mentor	aVVVYSLRbTW
s mentorship	TRSQaRRSTQS
s menu	STVSSUTRRVR
s mere	VUTRUTUTVUV
s merger	TVRWSRUWRTS
s merit	UTRWUUUTUUW
s merry	STRSTRTXTTT
s mess	UTTRTTUTTUS
s messag	UXTUUQTTSRS
s message	UTOTUPWQPSU
s met	UVTUQTQSVRQ
s method	URWQRRTPTWQ
s metr	STRQTSURSVS
s mi	WSTRTUTSRUS
s michaelma	TTTXWWTSTTT
s microphone	UTWSRRSRSWR
s microscope	USUSTTTVRUT
s middle	UUVWSUUSTTU
s midnight	QTSWQQTRSUT
s midsummer	UTRVTXTVSST
s midwife	VWSXSTTTTUS
s midwifery	STVWTUUTTST
s might	VTNQRNSURSQ
s mil	TUXTTUUSUUT
s milan	VUSUUTUUVSW
s mild	SUUQTQUSSUS
s milk	PSRSTSURVUR
s mill	UVTXRRUSTTT
s mille	SUXTTTTXTVS
s million	RTYQSSTWTWR
s mind	VUUSUQRWQPV
s mine	TUWTSSRVTWS
s minister	QQVPSRTTUWQ
s ministry	TRSXSPTSTTR
s minsk	STRRUUUTTUU
s minut	WUTRRUQRVTX
s minute	YXTUQPVURTW
s mirror	WTURTSUTUVW
s miscarriage	WUTVUTTTUUT
s mislaid	UTRSTTTUTTT
s misprint	STSTUUUUUUU
s miss	XURSWOUTWSX
s mission	SUTXTVSTTTU
s mistak	SSWUTVTSSXT
s mistake	SSVRTRTWUXS
s mix	TUSVRTUSTUU
s mixed	TUSRTUUTTUT
s mock	QRVYVTUWSZQ
s model	UTSQQQTRSTR
s module	WTSRSVUTTUS
s moira	TUSSXTTTSUU
s mom	TTRWTTUTSUT
s mombasa	STUVVTUVRUT
s moment	RRXUVVTNRVR
s monastery	UUSVUTUUTUS
s monday	UUSWTWRMSSU
s money	SSUVRQSQUVP
s monitor	WUTSUTUTUVW
s monologue	WUSRTWUSTUT
s monsignor	UTRSTTTSRTW
s monsoon	VVQTRTTSSTS
s month	WUSWVVSQTVV
s mood	TTTQURWSUUS
s moon	TSQVSVWRUSS
s mop	UTWSUUUWTUU
s more	WSUVYUUUXSV
s morn	RRWTUWQRTTO
s morning	VTVVQTUURVP
s mortgage	TSSWTSTSTTT
s mosque	TUTVSRSUWTU
s most	WMTUUQRUSRX
s mother	SQWVTXSVNUP
s mother-in-law	VUTTTUUWWUU
s motor	SUSXTSTSRSU
s mould	USVVUSUSSTW
s mountain	TUTWUTUVTUT
s mouth	WWSSTTURRST
s mov	TRObUTTQVSR
s move	RUTXSSSVQTQ
s moved	TPUXRORVTUW
s moves	RTRXRRTSRST
s mr	USROSPQRZRT
s mrs	QRUUSRSUXRQ
s ms	USVSURSQVUV
s much	WUXOQSSVSRY
s mud	RTSVTSUSWST
s mug	UTRRTVTSVUT
s mule	RTVSTSTWTST
s mum	RTUVSRSVSST
s mummy	TURTTTUVTSU
s muscat	UUUXVSUUUUU
s museum	TSVSUQTRRSV
s music	TTUWTVTVTTR
s must	VTJUQMXMSNY
s mute	SSWXTSURTVU
s my	URVVSTRUTXT
s myself	RSVWSSQUOUS
s na	XTRWTSTSSUT
s nail	WTTRTSUSTUV
s nairobi	UVVVTWUURUS
s nam	UUVRUSUSTWU
s name	WUTTRVRTVOW
s named	TUUQSSTQRSR
s names	WSXQSWTSUVT
s nap	XWURUTUSTVX
s napkin	RUWVRRTUSWR
s narrow	STRQTWSSSST
s nasa	STURTTTTUUT
s national	QSRSRWSVVSV
s natural	SSRQUTTRVSV
s nature	TUUVVVUSUVU
s navy	RTRYSWUSTST
s near	RSUSSTTQRTT
s neck	SUWSTRWSUWU
s need	TSObSSKSSMQ
s needs	SRPaTTSPRRW
s neglect	RTWTTUUWTUT
s negotiat	SUWSUTUTSTT
s negotiation	QTVQWUTRSZT
s neighbour	TTSQVVTQVWR
s neither	RRRSSRQQURR
s nephew	XSRTSTURTSS
s nerv	RTTSSTUSTUU
s nerve	QSXQSTUSVSS
s net	SUUUUSUSSTU
s nets	STVUUTUWTUT
s network	WSTRSSTRSSX
s never	WbVSSQRUTTU
s new	RQSVSWPVUPT
s newborn	QRTWUTURRSS
s news	RUQTPSXTRUQ
s newsletter	YVRRUUUTTTU
s newspaper	VTWRSVUVTTS
s next	TTPWWXSSWSW
s nice	YRRQWSVUVUX
s niece	TTTSUUUSSTT
s night	SRTXUOTWTTL
s nine	XQUPROQRRWT
s nineteen	VSRRUTTTQUV
s ninety	RSUQSUTUSUR
s ninth	WTURVTTRSSV
s no	SUUWVTTTSUV
s nobody	QVUTOTPRUSM
s nod	STVSSSVUTTT
s noise	TSQVRSTWTUU
s none	XXNVTQRTVSU
s noodl	TUTTTTUTTUT
s noon	UUUOQTRRQRS
s noor	RTWSUUUSUUU
s nor	TTSQSSSTSSS
s north	SUTTSTTVSVT
s northern	VTQUVTUWUST
s not	VUVUWSTTVVQ
s note	UPTRVXSSPVS
s notebook	QTWWWWUXSWT
s noted	UTTWSUUSUST
s notes	TTVRQTTSUXR
s noth	VaSSQUPTMSW
s notic	RPWVRTSQTTQ
s notice	WWUSVPRQTTV
s noticeboard	WVRSTSUTTTT
s novel	PSWVTWTRVWR
s november	PQUVUVSSQVR
s now	SIVZRTUPSUO
s nowhere	TWWTUTUTVVS
s nowruz	SUTSVXUVUUT
s nuisance	SURRRSTRSSS
s number	ORUSWQUVRWN
s nurs	OSTZSUTTRWS
s nurse	TSURTTTXVVS
s o'clock	UWRTXWTTTTT
s oak	UTVSUTTSSUS
s oaxaca	VTRVUVUVSUS
s object	SUSSUTUTUVU
s oblig	RQaRRQRWRUT
s observ	TSUSUUTSWUS
s observation	VTSWVUUSTTS
s observatory	WWTWVWUWUUT
s occasion	XWSRSSXSTTT
s october	TVTUWVQTPSQ
s odd	USTXTUTSSSV
s oduya	WWRSTTUTWUS
s of	VVWUTUUUSUV
s off	UTVVXTNTSVT
s offer	WSTTOTRPVSP
s offic	SSWSTUUTTTU
s office	STRTSSPTPUT
s officer	TTRUSRUSUTT
s official	VTQUUWUTVQT
s often	XRWOQRXRQTR
s oga	UTUTUUUVTUW
s oh	WURSTUUSTTY
s oil	QSRTRVVRTUT
s oiled	TUVSTTUUUVT
s ok	TUUVWSVUTUU
s okafor	TUVWTTUTVWU
s okay	TUTVTRVVUTU
s old	SRSNSTVUVUM
s older	TUSSTTTTSUU
s olive	SUTVTWTUTUT
s on	VVUVTWRTSVT
s on-call	SUSUUUUTTTU
s once	SWTTVVWTSUQ
s one	VVTTWSXTUUV
s one-page	STUTUVUUUWU
s ones	SVWUSVSVUVP
s onion	VUWSTTUTTUU
s only	VTTVQUWSYVW
s ontario	SWVSUUUUWUU
s onto	VWUWTTTTTTT
s open	TVWUKUWRNZV
s opens	TRSSRXRTXRW
s opera	QTSXTSUTTWS
s operation	PTRVRUUXTSS
s opinion	STSWSQSVRVW
s opportuniti	SSTSTSUTTSU
s opposite	VUWSTTTSSUW
s option	UUUTTTUVUWU
s or	MPVRQTWQSSR
s ora	TTSSTTTVTTT
s oral	TTSRUTUTTWS
s orang	UUWSTVTTTWT
s orchard	WTYSTTUTWVT
s orchestra	UUUWVSTSVRS
s orchid	UTTSRSTWTRT
s order	UUVSPSQRPYO
s ordination	SUSWTSTSSUT
s org	TTSQRTUTTVT
s organ	RTRRTTUTVSU
s original	WUSRTTUSQTW
s osaka	UTSRTTUUUVU
s osei	UTVWUUUSWUS
s oslo	SVSSTUURSUW
s other	WRTTSQXRYSW
s otherwise	XVRTTUTSTVT
s ought	TSURTRUWWUQ
s our	UTTVaRTTQSR
s ours	VVUVUQSRVSQ
s ourselv	QTVVSSWTWTT
s out	UTTVUSWSRWR
s out-of-office	VSRRTTUTTTW
s outlive	TTRTSSTXUTT
s outrank	QTTXUUUSYUT
s outside	YTPWSTUQRSW
s oven	QTWUXTTTSVT
s over	RTUWZTSTWUQ
s overall	TUSVVSTTUTT
s overlook	WSVSUUUUUWT
s overnight	TSTWUTTTWUT
s overtime	VTUUUUUTTVU
s owe	SQZMPRQUQUO
s owed	TTXRTTTWRVS
s own	TVQVQUSSSVS
s owned	RTXRUUURTSU
s owner	TTRSTUUTWTU
s owns	VTRXTTTTVSW
s p	TTRVUTUUUWU
s pace	SUSXUSUWVUT
s pack	SSSWTVTQVUT
s page	VVUSVSRTTWV
s pages	TQUSTTTRVWQ
s paid	YVOSTQSUUUV
s paint	QSQQRRTRQTV
s painter	SUSWTTUTTUT
s pair	VVOXWQUTRRS
s pairs	SUSXWTTTSST
s palm	SUTTTVUSUWU
s panel	VURTRPTRQVS
s panic	SSWSUUUSTWT
s paper	TRUXSRQTTSS
s parade	TTQTUYTTTSS
s paragraph	SSWVSRTUSXT
s paramedic	TUTWVTUTUUU
s parcel	ORSPQZRPQVQ
s pardon	RTSSTTUTTST
s parent	WTTTSWUWSTS
s parish	SRUSSSTRTTV
s park	USRNQPRMVRX
s parliament	RUSWRTUTTUT
s parrot	WTRSTUUWRUW
s part	TPQSYNQRUTV
s parti	RTRQRSTSSRT
s particular	RTSYSVUWSST
s partner	XUQWSTSTXRR
s parts	UUTSVTUTTUU
s party	VTRSTWUSTTT
s pass	VRSYQRUSSTN
s passenger	TTTSVSUWUUU
s password	RTRRTTTTTUT
s past	UVTVUTSWUUS
s pastor	TTVTUTUVWUT
s pastry	UTXVTSUSSTT
s patent	XVRXSSTTSTT
s path	SUWUUSUSTVU
s paths	RTRQRSXWTTR
s patience	SVYTQQTVTST
s patient	TQWRQTSSSVO
s pattern	XSVTSQUSSWT
s paus	UTWRTSUWTSS
s pause	OSSSRZQPRUQ
s pavel	RUSSUTUUWUT
s pay	WRVRSUSSUWU
s payroll	QSRTSTTSXST
s pays	QSUZUQTSUWU
s peace	OQNQVPRZRUQ
s peaceful	SUVWTQUXUTT
s pear	WUVTUTURUWU
s peer	UTRXTTUTTTS
s pen	TSXPQTWTVVR
s pencil	PPUUVUTTTWQ
s pencill	STVTTTUTUWT
s penguin	SUVSTTTRVUS
s pension	WTVWTTUTTTV
s pentecost	RURUWTTSTUR
s people	TURVUTUPXPT
s per	VTTPSUUTSUQ
s percent	TUSSSSTSUVU
s perhap	XTNUTSUTQPX
s permanent	RUUUUVUTUVU
s permit	WUOUUTTSSUS
s person	VVUYSQQVMUT
s perth	QTXWVSUTRWS
s peter	WTWUTSTSVTT
s pharmacist	VTUVUUTSSUW
s pharmacy	RTSVUVUTTTS
s phon	QRVVTSURRVT
s phone	UUUURUYTSUX
s photo	UURRSaROQRW
s photograph	TROTQWSPQRV
s phrase	TTRRTTURTWS
s physiotherapist	WURVSTTVTUT
s piano	WRSPSSSSSTR
s pic	TTSXSUUSUST
s pick	YWQTQXUOVRT
s pictur	VTSSSUTRSST
s picture	QTSOUXSQUTR
s pie	WUQRVUTUTUW
s piec	RSVWTSUSSST
s piece	SUQRTUSUTVS
s pier	SUUSTSUWUTT
s pile	TTUTTTUSUVT
s pillow	SUTRUUUVSUS
s pilot	RSTUUTTSUVS
s ping	RTRRTVVQSUT
s pinn	TUTTTTUUUUU
s pint	SUSQQWWTTSU
s pipes	RURSTVUUTVU
s pipette	SURRUTUTTVU
s pit	WWUSUTURSUT
s pitch	RRVQTPSPRXU
s pity	XTTVSTWSUST
s pizza	VUUTUSTSUXT
s plac	UTSVUSUTSUS
s place	VUUXWRQVPVP
s placement	UUVXVTUTUUU
s plain	TUUUTWSSWRR
s plan	VTUYWTUUTYP
s plane	STURTUTSTWU
s plann	NQSYTVSQUVV
s plans	XUTWSUTRUTS
s plant	SSWWUPUVUSS
s plaque	WURTUTUSTUW
s plaster	PUVQSTUTUSS
s plat	STUSTUUUUWU
s plate	USUTSUUTSRT
s platform	SRTVTRTTTTS
s play	URSVVSUQTYT
s plays	VUQSTSTSWSW
s pleasant	WSQQTRTVTTS
s please	PLPOTSSRKQT
s pleasure	WWVRSWUSTVX
s plenty	RSWRRRSTRRV
s plots	WTSUTTTTTTU
s plumber	RTWRTTTVTUR
s plus	USQRTVTRVUS
s po	TUWRSTTXTVT
s pocket	SUVWVSUSTST
s podcast	WSUPSSUSTUU
s poem	TTTSTVUSTVS
s poems	UUVRTVUSTTU
s poet	RUXTTSUUTTT
s point	UWSXSOXTOWU
s policy	TTRWSSTRSSV
s polish	SUVSTTUTSWU
s polite	XRRWUUUTTUT
s pool	TUSSUSUTSUT
s poor	SRSSSTTSSRS
s pop	TUSSWRXSUUU
s porch	UTRSUWTTTVT
s port	PSVXTSUWRRS
s portal	VTSVUTUUTTT
s porter	USOTURSPVRR
s portfolio	VUUQSTWRVUV
s porto	USRRSVTVSUT
s portrait	USWSTTUTUVW
s portuguese	WUUWVUUSSUT
s position	SURXSSTTTTT
s possib	RTSVXUTVUQT
s possible	SSSTSSUUSTT
s post	SSRXRVXMMSN
s postcard	USROTaRVUSV
s poster	VRVRTWUSUVW
s posts	RUTVVSUTTUT
s pot	VVWVUUSVVST
s pots	VUVUSSUTTST
s pour	QTWSTRTWTVT
s power	RTVTUTUUTVT
s practical	TTUSSTUSUUR
s practice	RUTXWTTVQWV
s practis	TWVVTTUTSTU
s practise	SUTSSVTVTRT
s prais	TVYRURTRSVR
s praise	QSZTSTTVSWT
s pray	QTUQRSTVVUT
s prayer	STWRTSUWSWT
s preciou	RUTSUUURTST
s precise	VVRUTTTTTSS
s predict	VWRUSSUTTTT
s prefer	OSSXVQSRVUR
s preferr	UURRSSUTTSU
s pregnancy	XTRRUUUTTUT
s premiere	UUPPRXUWUTT
s prepar	TUVURQTQUTR
s preparation	WWRUWUUTUUU
s prepare	RTSVRSUTTST
s present	TRVTSURPQXR
s presentation	VTVSTTUSTVW
s president	RURTTTTSXST
s press	SUQTPYRUQVR
s pretend	TRXVVTRWSSR
s pric	UVXTQUTTSVV
s price	VVUTSTUQVTU
s pride	QTSSTVTTTSS
s principal	STSXTSUTURU
s print	UVSTPUSSQWQ
s printer	UTRPRRUTUTT
s prison	UUXTTTUTWTW
s private	XTTTURTVTST
s privilege	SSXTUTUYTUV
s prize	TRWTRRTVTVW
s probab	UTRXUWTSSSW
s probation	UUTWVSUUWUT
s problem	TTTSUVUVWYV
s procurement	TTRTRRSRSST
s product	SURXSVUTUVU
s profession	UTUTUTUSTST
s professional	VUSSTUUTTTT
s professor	TQVVQVSUcSV
s profit	WWWWTSTSTVV
s program	QQUaYWSTWUQ
s project	UQWZSUTTUWQ
s projector	QTRSSSTRRTT
s promis	bUPPVRRNRPT
s promise	RTURPRTPQUO
s promot	RTSVTTUTWST
s promotion	UVSWSRUSUPS
s prompt	TSQUUUTRTUS
s proof	WTTPRUTVSTS
s proofread	UTSUTQSSTSS
s proper	TTXVVXVTSUR
s proposal	SSWVURUTSUS
s propose	PTQTXTSRTRT
s protocol	UTWQSTUSTWT
s prototype	VUTTUVUTSTT
s proud	RTVRSSTQTSS
s proverb	WVSRTTURSSR
s prun	QTXTTSUVVWS
s prune	RTWRSSUSUWT
s public	QTQXTQSRRVS
s publish	QSOXPTSQWRS
s publisher	RUSRSSUVVST
s pull	VRTSTQTRRWQ
s pump	STUSTTUSSVS
s punctual	WTRSTSSVTTW
s punctuality	YSURUTTRSUX
s pune	VTQYUWTRRTT
s pupil	VTVXXPSUQSU
s puppet	TUUTSTUWTUU
s purpose	RUYXTWUSTUT
s push	YUVSUWSYWTS
s put	UTTRQSPUSSV
s puts	QTQWRSUSTSS
s putt	VUTWUSUSTQT
s qualifi	VTRUVSUUWTT
s quarrel	TUTTSWTRQTS
s quarry	QSUQSTUSTVU
s quarter	QQVWSURSRVQ
s quay	STUQRWTTSST
s que	STSSTTTYSUT
s queen	UUVSUUUWTVT
s question	TUXYRTPYTSO
s queu	TUTRTSUUUUU
s queue	TSRSRQTWVWV
s quick	QTQTUVRTSSQ
s quicker	TUSUUUUWUUS
s quiet	RPUSPRVWPXP
s quieter	TTQWVVUUTUT
s quilt	TUTSSUTTUUT
s quit	QRWPVVTRTWT
s quite	QSPUTUSSSRS
s quito	STYWUTUTTWT
s quitt	WTVSTUUVTUW
s quot	RSXSSRUUTWV
s quote	UTWSUTUSTVT
s race	SUSVRVUVTSU
s radio	USVUVTUQSUS
s radish	WUSTUUUTUUU
s rail	SURYSSUUTSU
s railway	RTRVSTTTTVV
s rain	USTRPPRWPSQ
s rainfall	WSVRTUUTUVT
s rains	RTWUSVTUTST
s rainy	SUSRTSUWUWT
s rais	WQVURTSVRVV
s raise	QSTTURUXTUT
s ramadan	UVTWRUUTTSS
s ran	WUSTQQTQRYS
s rang	VXTTRQSUPWS
s rank	OSPWRRSRYUR
s rao	STSRUUUTXTT
s rapport	VTRURSUSSRW
s rare	VRYTUSVRTUR
s rarer	QSYRUUURUUT
s rate	UUTTUUUTTUT
s rather	UQQXVSPTPSP
s reach	TUPYRXWSRQO
s read	UUVQVPRRPYU
s reader	USVURSTVVUV
s reads	XRTRQRURYVR
s ready	RRTVRWVQQTS
s real	VVURSSTRUVW
s reason	UUVZTPUOTVP
s rebuilt	UTWVXQTVRWS
s recall	TWTRTTUTSUT
s receipt	OUSQQQSQSTQ
s receiv	WUQTRQSQURR
s receive	TURUSWUTURU
s reception	TSURVRTTXVR
s recife	RUXWVTUWTUT
s recip	VSWUTTUSVWT
s recipe	XRUTRRTQQYR
s recital	SVWSVWUSVUT
s reckon	XTURVTTSWWS
s recognis	XWRRUUUUTUT
s recommend	WTVTUUUTTUS
s recommendation	WRXQSVUWSUT
s record	WVRSRVSTTRW
s recording	UWSUXSSSTVT
s recovery	TUSSTSUXUTU
s red	UTXSQTRUUVO
s redo	UUWSTSUWTWT
s redrew	SURUSSUSTVU
s redundancy	TTTXUTUTTUT
s reed	RTWSVSUTUUU
s reel	SUUSTVURUXU
s referee	SUTTUVUTUUU
s referenc	VUTSTUUWUTW
s reference	VQVOUQTTRQV
s refugee	QSYTUUUSSUS
s refund	QUQSTSURTWQ
s refus	SSWPSSUWUTS
s regard	TRRPUORRQSU
s regatta	RTRRUYUWTUT
s region	TUTVTUUVUUU
s regional	QTVWRRTSVRR
s register	TTTRWQTTTST
s registrar	TSWVVSUSWUW
s registration	UUVVSSUTUVU
s registry	UTRRTTUTUTU
s regret	STQUVSUTSUT
s regular	OSTVZVTPSRS
s regulation	VTSVUTUUTSU
s regulator	TUSWSSUVUTT
s rehears	TUUTSTUTSSU
s rehearsal	RSUSWQTPSXS
s rehearse	TUUVTVUTTTU
s rejection	SUYSUUUTUUU
s relationship	STRVURUUSVT
s release	RSSSXWTRTWU
s rely	VVVTUTTVTUT
s remain	QQSTUOVVQTO
s remark	XQURRRUWRVQ
s remember	ZOWTUTUXSUZ
s reminder	VVSRTTUTTTT
s remove	SUSTRTUTTTU
s renew	RUSRZVTTWTT
s rent	XSQURRTQQVW
s reopen	SURSSUSTSUT
s repair	UTVVTSUUTWT
s repay	STYRTUURTQU
s repeat	ZSSPSTURSUW
s repli	WUTVTTUSSUV
s reply	VVRPTQQQTQW
s report	UUSUTYRQQUU
s reproach	STSRTTUTTUT
s republic	TUTSWWUTUUU
s request	UQRRVUTSSST
s requir	STQWSTUSSRT
s rescu	QSXRTTUSTXR
s rescue	RUTWUSUTTTS
s research	RTVXRRURSST
s reservoir	RUVVWSVSTRT
s residency	VSVXYVUVUSS
s resident	TUVXSTUUUVU
s resign	WUSSUSUTTUT
s resignation	WTUTTTUTSUX
s resourc	STWTTTSSSWT
s respect	QSWRSRTXVSQ
s respectful	RTTSSTTRSTS
s rest	SQSVOUQWSRT
s restaurant	SUUWSVUSTST
s restful	UTSQTSTWTTW
s restoration	TUVXUTUWTSU
s result	PSRWSZQTRUR
s resume	VTSURXUUTUT
s retir	TTQSTRURVST
s retire	STVSUUUTTTS
s retirement	TRVZTWTYRSU
s return	TTRRORPRPVT
s reunion	SUSSTYUSTTU
s review	TVVVSPTPQVS
s reviewer	QTURSSUUSWT
s revision	TUWWVUUTUWU
s reward	RSYTTSTSSRS
s rewrite	SUVRTRUUUVU
s rewrote	RSURTSUVTVT
s reykjavík	WUSVUUTVTUU
s rhythm	SUUXUVUVTTT
s ribbon	RTUTSWUSTUU
s rice	TTWSUTUTTVU
s rich	VTXRTTTSSSW
s ride	WTRUUSTSVST
s right	RVUPTSTPOQV
s rim	SUTSTVUTTVT
s ring	UVSPRaUUNTT
s rings	VTTSTVUSUTW
s rink	TURSTTUSTTU
s ripen	WTRRRSUSTTU
s rise	STRSTSTWUST
s risk	TUVSTSUSVVU
s rival	WURTWUVTUUU
s river	UTRPRSVWUVW
s rivet	PTTSSSUWRWR
s road	SSQXSSXUQQV
s roads	TTRTTTUXTST
s robotic	STVWUTTTTTU
s rock	WTRRUUUTUVW
s rode	UTRRTSTSSST
s role	VWSWWUTUTTT
s roll	RRVRTRUSTXT
s roof	RTXRUVVXUWQ
s room	UVSQSTPQTUS
s rooms	VTSVTVUTTSU
s rope	RUVUVSWTTVS
s rosa	RTSTUUSWVUT
s rosalind	TUUSTTUUVTU
s rosario	RSVTTUUTSUU
s rose	WUSRVWUSTTU
s roses	TTRRTWTYUTT
s roster	TUWVWSUTUUT
s rota	USUVSVTRQUR
s rotation	VSRWVTUSTTT
s rotterdam	USXVUSUTSUT
s round	VUUQWVVRTSU
s route	UTTRTTUQSVV
s row	VRUUTXSRPUU
s rows	VUSTUUUUUVT
s royal	VUSSUTUSVTT
s rucksack	RUXUUVUUUWT
s rude	QTUSTVUVTTS
s ruin	QTYTUUUUTUT
s ruiz	TUWVTUUUWWU
s rule	OPXPQSWPPZP
s ruler	SUWSTTUSTWU
s rules	STQVTRUTRTT
s rumour	VSSSUTUTWST
s run	QQQVUOVSTWQ
s rung	WTSTTUUTUUV
s runn	SSTURSTRTVS
s runs	TSVZSTTTWUR
s rush	SSVTTVUUUWW
s rust	RTWWTTUTSTT
s rye	WTSUSSUTTRU
s sabbatical	STQYSWTVTUT
s sack	RTXRSUUWTWU
s sad	UUTSTTUUTUT
s sadly	VTSSUUUTTUT
s safe	QSUPQQSZRVS
s safeguard	TUSSTTUTUTU
s safety	YVQTSSTSSSV
s said	TVUTPROUSZS
s sail	WTVUUSTVWSW
s sailor	UTRVTSUTSVT
s saint	RTVSTXTRVTS
s sake	QTSUUTTTTST
s salamat	TUYSTTTXTVT
s salary	TTVVRSSSTWT
s sale	RTRUSSUVSSU
s sales	VTSWUQTRVVR
s salon	WTTSTUUSUUV
s salt	QRUUSRTVRWS
s sam	TUVTTTUSUYT
s same	UWSWQUVRWSS
s sampl	TTSVTVTTTUT
s sample	SSVRUTUTTST
s sana	RTXRSSTVTSR
s sand	STYVVTUVSVU
s sandra	STSSTTSSWTT
s sandwich	TTVQQRTQSSW
s sang	UQTQSTURVVS
s sapporo	STRVUTUTUSU
s sat	XPSUTTTUTUQ
s satellite	STWSTXUUUUT
s saturday	QPVSYXQUNTN
s sauc	RUSUUTUTUTU
s sauce	VTVSTTUTSTT
s sauna	VSSVVRUTTSV
s save	UUTTRXURTVV
s saved	MRZVUTURQXN
s saving	YSRWTSUVSVV
s saw	UTVURRRWVTT
s say	TTWSVSRXYTO
s says	UTTXOPQPWSS
s scaffold	TQQVTSTRUUS
s scal	RUVQSWUVTUS
s scan	WTSXTSUSUSS
s scar	RTWRURURUVU
s scarf	STRQTWUTUVT
s schedul	WSSTVUTSTUS
s scheme	PTUYYOTRRPS
s scholarship	VRPYSRURVUR
s school	POUZVPURUTO
s science	SUSWSSTSSTT
s scissor	RTTSUSTSTWT
s scold	QTURSSUTTTT
s scon	TUSSWSTUUSU
s scor	STTWUTTVTVU
s score	RRUVRQURSRT
s scratch	RTWVTSUWTVT
s screen	TTSWUTUQRSR
s script	QSUQSSSTSVW
s sea	SSRXSQWVRSV
s seal	XVRUTTUTUSU
s seam	WTTVUUUTVUT
s seams	TUSRTTUTUSU
s search	SUUVTTTTSWT
s seas	TTVRSSTYTST
s season	VUTUTURWPQO
s seat	SQSWUVVRRTQ
s seats	QTVSUXUVUST
s second	UTTWTUOTTVW
s secondment	VTSSTTUUUTU
s secret	VSQWTSUSUTV
s secretary	URTPSUUSTRR
s section	RUURSTTSSTS
s security	SUTVTTUTSTT
s see	TTTSRWXSVPW
s seed	VUTRSUTUSUS
s seeds	VTUSTTTVTTS
s seek	SUSWVSUTTUT
s seem	XSQUTTSRSTV
s seems	XWQTVRUTXRS
s seen	TTPVRSWQWRQ
s sees	QSRQTTTRWTT
s seldom	WUUVSVSWTTT
s self	WSSWUTUTTVS
s sell	URTURQTORWV
s sells	WTTRUTUTTWV
s semester	TTQYWRUUSTS
s semicolon	VUXTUTUUUST
s seminar	UTSQRQTQVTV
s seminary	SUSYWUUTSUU
s send	NNSTTYQTPVR
s sends	STWTRRSTQST
s senior	TTQSTRTRYSQ
s sense	SSVTURUWSRV
s sensei	RTWRVSTUXUT
s sent	WURRTORRTWU
s sentenc	USUPSTTXSWT
s sentence	TVTUXRSRQaS
s september	VTQUTXQOPQQ
s sergeant	VTQUVUUSXTT
s seri	QSRPXSTQUTT
s serious	UQYURSVXTVT
s sermon	UUTTUTUUSUU
s serv	QSXUURTRSUT
s serve	WURTVTUSUUW
s server	RTXQRRUUTWT
s service	UTRTTTTSVQT
s session	VRQSTRSQSTR
s set	TWUWVSRUSVP
s sets	TUSTURUTUVT
s sett	TTSWVRUTVSU
s settl	QSUWSUWPSXR
s settle	RRSVTSVTTSS
s seven	SUTSRUSPOWP
s seventeen	QTWUUTUTSWU
s seventieth	RURRTYUVTUT
s seventy-nine	RTRXUUUTTST
s several	SUTTTWTUTVT
s señora	VTRSUTUTWUT
s shadow	UTTSUSUTUWT
s shake	TTVTWRTVSTU
s shaken	VTUTUUUUUUU
s shall	OPPSWWYQPQT
s shame	XTVVTTVSTWW
s shape	RUSQRVTSSTS
s shar	WXTSWTQTTVT
s share	UTPUSVSRSRS
s sharp	STWSUTUVTUT
s sharpen	VTTQSRTTTVT
s shav	SUWSTUUTSVT
s she	UOTSRMRRZUW
s shear	TSURSVUUTUS
s shed	UTUUSTTTSUS
s sheep	UTURSVTWTUT
s sheet	RVURPQSUQXP
s shelf	SRXTQSTUQRR
s shift	SPQWXTSVQPQ
s ship	PSVWVSSWSRS
s shipp	RTRTUSTVTST
s ships	RTSVWVUSVTT
s shipyard	SUWSUUUTTUU
s shirt	SUSTUUUTTSU
s shoe	VUVRUUUTTWT
s shoebox	STSSUTUTUVT
s shoes	SSTTRRSUVWS
s shoot	TUVUTTTTSWU
s shop	VUTXTSUTTTX
s shops	SUSVVUUTVVT
s short	QTSWVWRXQST
s shorter	PTUQUQUSSWS
s shortlist	TTTSUUUSSVS
s shot	WWUSTSUTUTU
s should	WPPRSUVLSTZ
s shoulder	QRVTSRTSSTS
s shout	URVSPUWRSTP
s show	TVVRUVVTUXU
s shown	USSUSVURVUT
s shows	UUPPQQSQVRR
s shrank	WRRTUSUUTSS
s shrug	XTSSUUUTUUT
s shrunk	RTUUTTUTTST
s shut	RQURVPTQUTV
s shuts	RUUXVSUTTSU
s shy	RTTRTUUVTST
s sick	TUTSUTUTUVU
s side	UWSTSTWTVPU
s sides	TWSVSTUTSUT
s sigh	WWTTTTUSTWT
s sight	TUSUUTVUTSU
s sign	STTVVSUSPRL
s signal	SWRXSSUVTRU
s signatur	UTVRTTUTSTT
s signature	XQRUSQTRRSS
s silenc	UTXUUTUTTWV
s silence	WRUVSURTUWW
s silly	XUSRTUUSTTX
s simp	RRSWUURRZSU
s simple	VTVSTTUTVUT
s since	VUUUURPRWWV
s sincere	PTTQRRTSTQR
s sing	STTQRWUVTWS
s singapore	WSUYUSTSQWV
s single	ZdRQPSQRMQU
s sink	VVRWUSUSTSU
s sir	WTWSURWWUSV
s sister	UQRPQVTPWTP
s sit	QSXVPRXQUWS
s site	UVSTTWTUQTU
s sits	VRUWTSTRWVR
s sitt	WRUTTOSRVSS
s six	TQVRVVSUTTW
s sixteen	TTSSUTUTTTS
s sixty	TRUTPRTQUTV
s sixty-one	RSXTTUUSTTU
s size	VWVQSTTSTTT
s sizes	SUUUTUUTUUU
s skeleton	RTWVTSUTTUT
s sketch	STRSSRUQSYS
s ski	VTWUUUUUSTS
s skies	UUTRTTTXUSU
s skip	USWURWTVSVT
s skipp	XTSQTUUTRTT
s skipper	RSWVTUUWWSS
s sleep	QQRWQRPXOTT
s sleeve	VUSSTSUTTTU
s slept	VRRRSSTTSRV
s slid	TUVPUPURSXU
s slide	QRUUVRSVUYS
s slip	QTRQTSTRWXR
s slipp	TTRRTTUTTST
s slot	UTQQXUSSSST
s slow	QRRXPSQWSUV
s sluice	TUSTTWUUUUU
s small	SRWVRWUUSTR
s smaller	TVUUVTUWUTT
s smell	OTTTSTTUTVS
s smile	UTUQTSURWVT
s smok	RUSSRVRSTUT
s smoke	QUVRTWUTTVW
s smooth	TTVUTSUWUST
s snail	VTUTUUUVUUT
s snow	ORURTVSSSSR
s so	UTTXZVSTUSX
s socks	TUUTUTTWUUU
s soft	SSPQTSRYRTS
s software	RTSVTSUTTTT
s soil	SRWTRURRVVR
s sold	VUUSRQSQVYV
s solder	RTRUSTUTTVS
s solid	TUXRUSUUUTT
s solo	VWSRVUWTRVT
s solstice	TTVSTXTRTUT
s some	QQTTQLbQOUS
s somebody	VUUVUSRTQRU
s someday	STSSTQYRTUT
s somehow	USSRVRWRSVR
s someone	WVQcTWRTSPW
s someth	PTUVOQVTTUN
s sometime	QSTQQQZSSTR
s somewhere	YWRTVRXOQSU
s son	TTRUTRUSWUV
s songs	TUWUUTUTUWU
s sonnet	QTUTUUTXVUS
s sons	UVUUTTUWTSU
s soon	ORRTOVZQPSP
s sooner	QSURQQVRRRR
s sorrier	SUSSTRUUUSU
s sorry	MSOMNPNPSOM
s sort	OSSRUNUQRVR
s soufflé	RTTSSTUTSWU
s soul	VWWUTTUSSSS
s souls	WTSTTVVSTUU
s sound	SSTPUSTRUVQ
s soup	ORWSURTTRTR
s sourdough	SSXSSSUWSTS
s south	STSVTUUTTTT
s spain	SUVSTTTVTUS
s spam	QURTUUUUTUT
s spar	TVXTTTUUVXR
s spare	PUVRSTVVPVQ
s sparr	SUWWSVVVTTU
s speak	RPXTROUNUWU
s speaker	XRRUTSUSRSS
s speech	SUTRSSTSUVW
s spell	VURTTRUQRTR
s spend	PTQWRRTRUST
s spent	WSVTQPTQRVU
s spirit	VSQQUTUSSUT
s spite	WVQUTTUUTUS
s split	SUVVTWUTTVU
s spoil	WWRTUUUSTUW
s spoke	VRVTRRTPUSU
s spoken	VTSTSSUTSTT
s spoon	RTVRSUSUSWT
s sport	WTRRSVTSRSX
s spot	QTWSUSUSTWT
s spott	SUXTUUUTUWU
s spr	TNQWSURUTVT
s spreadsheet	SRXTQTTOQZQ
s spring	SUSTUTTTUST
s squad	WTSVVTUUUSU
s square	SUVRTVUXTUT
s squeeze	WTVVTWUSTSV
s st	UTQWVZSQRSS
s stack	WVSWTTUUTSU
s staff	VUQVQVUQUUR
s stage	TSSVVSWUUVQ
s stain	SUURSSUTTSU
s stair	SRTRQQSVQTQ
s stairwell	VUWRUUUTTVU
s stall	UVURTUTUUVQ
s stammer	VSWTVTUTSUT
s stamp	RURSQQTWQTU
s stand	SSTUTUUQUTS
s stand-up	SUUTUTUTUTT
s star	TTWVTTUVVTT
s stars	TTVTTTUTTVW
s start	SVUZTSOTTUR
s start-up	XTRVTTUTTUV
s starter	VUXSTTUTUTT
s startup	SUUWUTSSTUS
s starv	UURSUUUUXUU
s state	QTSVRRUQTQS
s statement	VTTXTTUSUVU
s station	QSWQVVTVQWS
s statistic	RTVXTSUSUXT
s statue	WTWTTTUVTUW
s statute	WTQSUSTSSTT
s stay	XWVQPSWXTVR
s stays	OSVUURUXVYR
s steady	VTSVVTTUTTW
s steer	WTVSTSSTWVT
s stellenbosch	WUSSUTURVUT
s step	PTUSTVTTVTS
s stepp	UVQTVVUTURT
s steps	VTRSTUUSVVT
s steward	TUVUSTUSUUU
s stick	QSTSRRSSWSS
s still	WUVSTVSRTXT
s sting	VUXTUUUWUWU
s stipend	TTRWTTUSTUT
s stitch	SSWWTSTXSSS
s stock	RUVRTTTSUTT
s stocktake	UUTRSUUTUUU
s stone	WUSTRSUUTVT
s stood	VPTRQQSSUVT
s stool	SURSTSUVUST
s stop	USSUbSTRTTT
s stopp	TOWRWPPTRWO
s stops	VTQXXSTSRRT
s stopwatch	UUUWWTTTTWS
s store	YTWTUUUSTVU
s stori	UWWSSRWRVTV
s storm	SUVRUUUSUWU
s story	WWSUTTSTRTU
s stove	UUVTUSTWUUU
s str	VTSRTRUVTWT
s straight	PTSTUPSWRRR
s strand	TUWSUUUTWUT
s stranger	UTVTQQYRTUQ
s street	TSRSRRTUTSR
s strength	URPTRQSXRUR
s stretch	TUSXWTUTTVU
s strict	QTWQSVSUTST
s strike	RSUPWSTWSWQ
s string	WWTSTTUTUSU
s stroke	VSVXVTUTTTW
s strong	VTQRSRTXSTS
s struck	RTTSTTUUTWU
s structure	UURVUUUUUWU
s stubborn	STRWTSUWSRT
s stubbornnes	RSUTUTUYUUT
s stuck	RTVSSVURTWT
s student	UWTSWVSWUQW
s studio	YPRVVSSUTUT
s study	UTRXRUTRUWS
s stuff	XSSSUTUWVTS
s stung	UVTSSUUSUSS
s stupid	XSVWTSUSVVT
s subject	UVWSRSTRSVR
s subjunctive	STUUTTUTTWT
s succes	STPVRQTYTST
s such	UVUSPPSRPQW
s sugar	QRXTSSTSSXS
s suggest	RUSRXSRQSQS
s suit	VWVSUUTVURS
s suitcase	RTXTUTUWTTT
s suits	QTQTTVUSSST
s sulk	QRQRSTTWSSR
s sum	WSSVTUUTTUT
s summer	TRVUVVRWSUU
s sums	TTVWWTUUTWU
s sun	STQRTSTXTVT
s sunday	TNXVYTQSVTN
s sunny	VTURTTTWTUT
s sunshine	TUTSTSUTUWU
s supervision	WWPURSUTTRS
s supervisor	WUQYRQSSXSV
s supp	TUTYURUTVVU
s supper	VWRSWVTSVRS
s supplier	VTTUTVTSTUS
s support	UUWWUVUPSPT
s supportive	RTTTUUUSUSS
s suppose	YTOUTWRQUPY
s sure	XPORSNaNUQZ
s surgeon	RTXUSSUSWTT
s surgery	SUTWURUVTST
s surname	XVRTTUUSTUV
s surpris	TUWTTUUSTVT
s surprise	XUTVSTUUWTX
s survey	TTTQVWUQTSV
s surviv	PRSRTTTUSXS
s survive	STRUSRUVUST
s suspect	VTQSSTUTTTS
s suspend	RTSWSUUUWUT
s sutur	VUTSUUUTUUU
s suva	QTYUTUUYQTR
s swallow	QTTXRSUWSSS
s swap	TTTRUXVVSVT
s swapp	UTRXSTUSSRT
s swear	RUSSUTUSWTU
s sweat	STTVUUUWUVU
s sweep	RSTRSRUWTVU
s sweet	TTQRTXTSTVV
s swept	VTRSTTUSTUT
s swim	TWVSTTUTTUS
s swimm	TTRSTTTUTUT
s swing	WTRUSTTVTWT
s switch	QVSWSSWTVTT
s swore	XSRTUTUTSUT
s syllabu	VTVWUUUTUUT
s system	QRTSSSUSSWT
s são	VTRVTWUSSST
s ta	VTYRSSTYSUV
s tabl	TTTUTSTSSVT
s table	UTXTRXUTSWN
s tablet	QUWSUTUUTUU
s tak	PSTXVQSWUWR
s take	TRSUVTUUVSV
s taken	VXOaVSVTURV
s takes	TQUYTSSPUUS
s talent	VURSTTUTUTU
s talk	TSUXXRVSVUU
s talks	VUXUUSSRVUU
s tall	SSWVSTUTTTT
s taller	QTYRUTUTTUU
s tamale	TUSUUUUUUVU
s tan	VTSSSTTSUXW
s tandem	TUSVWSUUUSU
s tap	UTUSTTTSUVW
s tape	TTWSTRUSTVT
s target	RURXSSUTTRU
s tarp	UUTTTVUUUTU
s task	TTXXTWUTUUU
s tast	URRQVVTRRUR
s taste	TUXSTTUTUVU
s taught	TWVTWTRRVYS
s tax	XQVSSRSRTTT
s taxi	XTQRSTUSUTS
s tay	TTSRSVUTTUT
s tbd	TUSSUSTTSSU
s tbh	WUSSUTTTWUU
s tbilisi	QSVWUSUVRTS
s tea	UUUUXWRWVRV
s teach	STTYRSRSRTV
s teacher	SOXVTQSVXSU
s team	RUTUTPRTUSO
s tear	VTVRSUTSSVV
s tears	UTVSSTUTXTT
s technical	RTRXSRUSTST
s telephone	VSPURTTUUUV
s tell	VVPTSWSQUVT
s tells	QROQSQTRWRR
s temper	WVSSSSUUWSV
s temperament	STRWTTTSTSU
s template	VTXQTRTRTYR
s ten	VVQUTUQRVVT
s tenant	SUSSSTTTUUU
s tender	USUSRSURSRS
s tenor	QTRVTSUTTTS
s tent	SUSSSTUSUUT
s tenth	QTVTUSSTUSU
s terima	TTYSSSTXUVT
s term	USSUTVTURTV
s terminat	TTTSYSTUUUU
s terms	VUTSVTUTUSU
s terrib	SUSVSSTSTST
s terrible	QTVQSSTSSWS
s test	USUURSSTRXS
s tests	TUTQTWSUUTU
s tet	VVSSUXTSTUT
s text	WQTOPWPPTUV
s texts	STRRTSTTUUU
s than	VRVSROMXYQV
s thank	SReRUSOYQXU
s thank-you	SUZTURSaSUU
s thankful	UScQPTQVRWP
s thanksgiv	TTSTTSUTTVT
s that	USWUUSRTVWW
s the	TRTVUVNTSXS
s theatre	RTTVTSTSSVT
s their	UPSVTVVSXVQ
s them	TTTTPTRSTYQ
s then	WWRSVVWSSUS
s theodolite	RSXUUUUVTUT
s theory	WSSVUTUSUUU
s there	UTUUUUTTTPS
s therefore	QSSRYRTRTRR
s thermo	STTSWWUTTUS
s these	SQWTUPYSPRP
s thesi	RPXUUVTWTVW
s they	RMWWPTQOXVU
s thin	UTQSTTTTTRT
s thing	TVWTVRSQTVU
s think	RPUWUTRYQPR
s third	TSSTVVRQTWS
s thirsty	RSTTTSUTTVT
s thirty	VTTSTTTQUTR
s thirty-first	SUSVXTUTUTU
s thirty-one	QSXVSSTVSXS
s this	SQTSYTTSRTR
s thorough	WUSSTTUVTUW
s those	TTZPROOUSUU
s though	ZXXRVPWTUUT
s thought	URVRQSRSSTS
s thousand	VVZQSTTTSQU
s thread	QTSQRVYRSWT
s three	VRVTSSQTVXU
s threw	WTSRSSURTXS
s through	SSWUUVVUUXV
s throughout	RSYSTTTTTST
s throw	USQQTSWRSVW
s thumb	VSRSSQTUSSR
s thumbprint	RRXRTTUWTWT
s thumbs-up	XUTSTTUTTSU
s thursday	TSSTYVOVORT
s thus	UUUVXTUUUUU
s tick	VUWWUSTUSUS
s ticket	UUWSVYSVWUV
s ticks	VWSSVTUTTTT
s tide	QSUSTRTSVUT
s tides	TUSWSRVVTUT
s tie	STTQURWSSUT
s tied	QSWVSSUSSUS
s tight	STUXTTTWSTT
s tiles	WUSWUTUSTUW
s till	SRWWRWUWQTT
s tim	XSPQRUTRURY
s timber	UURSUSUVTTU
s time	UWXVWSWWSRV
s timer	RUXVSRTTTVU
s times	XSUURVRTOUS
s timetable	TTSWSUURSSS
s tin	TWWRTTUSTUT
s tiny	STXTTTUVTTT
s tip	URXQRRTURXW
s tips	WSYRTRVUSUU
s tired	USSWUTTTSVS
s title	VSRUSSTTWUU
s to	WVUWUVTWRUV
s toast	RTYRSUUTTXT
s today	PQVTYVRPUZQ
s todo	RTRQSRTQSRT
s together	TQWVSTXOTVT
s told	VTTUSVOSTWT
s tomato	PSSTTTTYTUR
s tomorrow	QTWWWVTSRST
s tongs	TURUSRSRTWU
s tongue	SUUSTTUSTXT
s tonight	SURUVSTSTTU
s too	RQUSUMTPRTS
s took	VUTSQMQSSVR
s tool	VTVRSSUTTQT
s tools	WTSSUTUTTUU
s top	TUSVTRVTVVV
s topic	UVRURVUTTST
s toronto	UUWUSVSSSTU
s torque	RUWTTRUVTVT
s total	STTSTTUTTSU
s touch	VTTSRSXOPRT
s tour	TSSUSQUTRSR
s tourist	TURVUTUTTVT
s tournament	SURVUVTRWTT
s toward	PRVbVQSVRUS
s town	UTTYUSVVSTS
s track	TSSWVRTRSUW
s tractor	VWUQTSTUSWV
s trad	SUTVTTUUUTU
s trade	UUUUTTTUUPV
s traffic	XVVTSSTTTUW
s trail	VTRRWUSXSUT
s trailer	UUSUUTUSUTU
s train	UUUUXRPPVUW
s traine	VTURTSUSVVS
s trainee	VSVXTUUVVRW
s tram	QUSSRQTURVV
s transfer	WSRYTSUSTUT
s transferr	TURVRQTSTST
s transit	RTUWUTUSSUT
s translate	RTVSTSUSTXT
s translation	WVTTUUUTTWT
s translator	RSQSVSUTTRS
s travel	QTTTQUSUSRT
s travell	XSQQTRUTTUW
s tray	WSRRTSUSTTT
s treasure	YTYQSSTRTTY
s treasurer	SUSTUUUTUUU
s treasury	VUTUTSUUTVU
s treat	TVSQSTRYTQT
s tree	RTUVUSVYSUS
s trees	RTRUTSUXUST
s trial	USTWSYTQSVR
s tribunal	VVVVTSUSSVS
s trick	PQZTPPTUQbQ
s tried	USTUSSUSUVT
s trieste	UUTRVSUTTUU
s trip	RSWUTVURUTV
s tripod	RUWTUUUUTUT
s triumph	TURSTTUWTTW
s trombone	QURSUUTUSUT
s tromsø	SUTXUVTSRSS
s trondheim	RTWVWTUUUVU
s troubl	TTRRTUUTWUT
s trouble	QRUQRTUTRUR
s truck	TTSTTSUSVTS
s true	UVRTUQTTWRR
s truly	WRWPQQQVQPW
s trust	VVUOQQVUPSX
s truth	RRVRTSUXRVV
s try	QQYVRVUPPUU
s tuba	RUWSUVUTTUT
s tuesday	VOSTYWTTQUV
s tun	UTSSUTUTUUT
s tune	SSXUTSTVSTS
s tuned	SUUSVUUVRVU
s tunnel	SUVUTUUTTUT
s turbin	TTTWTTUTTUT
s turbine	TUWSUVUTTUU
s turin	TURXUTUWTUU
s turn	WVTTNRVRTUS
s turns	USWWQVSRVQU
s tutor	WVPYVVTRVUV
s tutorial	VUSTWRUUTTU
s tweezer	TSWSTTUVUUU
s twelfth	TUTWVTUUTTU
s twelve	TUUUXUSSRWP
s twenti	STSRUTTTTUU
s twentieth	TUTSWXUTUUU
s twenty	WTUSRUTQURQ
s twenty-six	RUWVTUUXUUT
s twenty-two	XTTSVTTUTUT
s twice	VOTQNSRRWTW
s twins	ORPaSSSWQRR
s two	VQTWRWPSXVV
s two-minute	SUWTUTUTUVU
s typ	VTTQSTTVSSS
s typed	RUTTTSUUTTU
s tyre	RTWSTUUTTUT
s ulaanbaatar	RSVUTSTSSUT
s um	TUXSSSTWTTT
s umbrella	QRWQTRTUSXR
s un	STTSSTTXTVT
s unanswer	WUSSTUUTUTT
s uncle	SRVSQQSRURV
s uncorrect	WTSSTTUTTSU
s under	USSQSVUTQSU
s understand	XRRSUNROUTQ
s understood	RQUSRRTRUUR
s unfinish	QRaXUZTVTXS
s uni	STSYRTSSSTT
s union	VTSWVQTQUUS
s unit	UWUXSRUSRST
s university	VWSUTTUTTTT
s unlike	WTQTUTTSXUT
s unmark	TTTTUTUTUTT
s unopen	WVRSSSSTTST
s unpaid	ZSUSTTTSSWT
s unpick	SUWTUTUWUVU
s unread	XVRRTTTUTTT
s unsign	XUSSTSUTTTT
s until	VMSWQWUVRVN
s up	TURTUUXRUTV
s update	UVSSSTTSTUW
s upon	RTTVSTSVTTS
s upside	RTTSUUUTTVT
s us	RQTVYVYSTTR
s use	UVZRTOUPQYT
s used	RTVUTTPTTZP
s useful	TRVTSSTRWVR
s uses	QTTQSSURTXT
s ushuaia	TUUTUXUTTUT
s usual	UVURRQSRSQW
s vaccine	SURTTUUTTWU
s valley	RUUWTTTVSWT
s valparaíso	TTWRUTWSVUT
s valu	RTYQSSVQTUT
s value	SQbQQQSTPUR
s valve	TSWSTTUUTTS
s van	RSVVRQTTSRR
s vancouver	XVSWUUUTTUT
s vase	SVRSTTUSTST
s vault	SUWRTTUTWXT
s vaya	TUTSTUTXTUT
s verdict	RRTTTVTRTRS
s verse	RUTSTTUWVVU
s version	TVUWQRTTSXS
s very	YTUYQVRUUSW
s vessel	UTTVSSUWTTU
s vestry	RUVSUTUTWUU
s vet	UTSUTVTSVUV
s video	UTUPSVTSSTS
s vienna	STRWTSUSUST
s view	UTSWVSTRVST
s views	VTVQUUTTUUV
s village	UVVSURVSVTQ
s vinegar	WUURSTUSWVU
s vines	STUTTTTYTTS
s vineyard	TTSVTSUTVUT
s viola	UTWSTTUTTWT
s violin	RUTUSTUTXXS
s visa	UUSVQQTQURU
s visit	QVTRUYUPOVV
s visitor	VTQQSVTRTST
s viva	UTUQVTUSSUS
s voic	TTUSTTUTTVT
s voice	UUVSQTTQPWS
s voicemail	XTQRSSUSTTU
s volum	TUSSTSUSTUT
s volunteer	VSQWWSTSWRT
s vote	VSUPSWSWSWS
s voted	UTSVUUUSTSW
s vowel	VUYUWSTTTWS
s vp	UVRTSTUUWVU
s w	QSTSRSTRSVR
s wait	YTMPPPQQURZ
s wake	WUUVSVUTTUU
s walk	SPSSVXQTRVR
s walks	RRWSTVTQSWV
s wall	TTTPSQURTXS
s wallet	WWTWTTUTUVT
s walls	VTSSTSTRTVW
s want	RSRXWSQOQRP
s wants	TROZTQTQSQV
s war	QTSTSSUTTST
s ward	STSUQOSSVUU
s wards	SUURTWUSTSU
s warm	SRUQPOTWPTO
s warmest	STVRSSTZTRS
s warn	UTOQSSTVQTS
s was	ZYUUORLRSUU
s wash	RTTXVSUSSVT
s wast	PRTUTTUTTTT
s waste	WTSVSUUTTUT
s watch	WVRRRSRURWV
s water	RTUWPQRVPWV
s wave	SUVQRXTRTTU
s wax	TUWSUVUTUVU
s way	RRSVRSVTWTV
s ways	QSSYYQVQRSS
s we	PQRVXVaTLRN
s wear	QTVTTRUTTVT
s weather	URVPQUSWUSW
s wedd	WTUUTWUQTTV
s wedding	TUXRTTUTUVU
s wednesday	RTSUYTVVURT
s week	TURWSXRQUUT
s weekend	VRRWWURTUSW
s weeks	XTQSRSRSRQW
s weigh	RSURSRTUVVS
s weight	WTRRUTUTUSU
s weiss	WTWUUTUSTUU
s weld	USXTSSTRVSS
s welder	TRWSUUUSSUU
s well	VQTPTNRZRSW
s welsh	VTURUTUSSUT
s went	WTRSSSPRTTT
s wept	TTRRSSTRSUT
s were	ZUTSRMLQUTW
s wet	PTSTRRUVSWS
s what	UTTWVTORVVV
s whatever	TYRORQVTRTO
s whatsoever	ZZPRTUUSSUR
s wheat	TURXSTUSSVU
s wheel	VSWSVSUTTUU
s when	TUVTUZWUQXR
s whenever	RWVWSPaTPVQ
s where	URWXWPUTTUR
s wherea	VURVTTUSWSS
s wherever	UUURTUVWTUW
s whether	PTQUPXQPTSQ
s which	VSTUUQOWWVU
s whichever	SUTRTTUVTST
s while	UOPWPOVPURV
s whisper	SUTTUSUUWTT
s whistle	STSRTTTTUUS
s whit	TUSVWWUUUTU
s white	WUQQSVUSUTU
s whiteboard	QSRURVTSTUT
s whitsun	VSQTWUTTTUV
s who	VTUVTQUUXUU
s whoever	TQWVQURRQQV
s whole	TTXVQVPVTVU
s whom	VUVUQTSTWRW
s whose	RPWWTRSWWST
s why	XVTVPTROXXO
s widow	QTVUTUUTSUS
s wife	RRQUUSVSXSQ
s will	NHQUUbaTTMS
s win	STUUVTTTVTU
s wind	QTTTXQWWSRT
s windhoek	STWWTTWTTUT
s window	TUUOUQSTQUQ
s windowsill	RTVSTSUQUWS
s winds	RSRRRQSaRSR
s wine	VUUUSSTRVUT
s wing	VTRWTRUVVUW
s wings	WUVUVWUTTVX
s winner	RTQRTTUSXTR
s wins	SUSSTVUVWUU
s winter	SUVUPWRXUST
s wired	TUSSUUUUTUT
s wisdom	XTVQSSUTSRY
s wise	UTSSSSTSSRV
s wish	QNMUTRObOPQ
s with	TSVWWVPVVWR
s withdraw	RTRQYTTTTTT
s withdrawn	UUSWTTUUTUU
s within	UVSRPQVQXVW
s without	UQYSWTPXQYQ
s witnes	WUSWTTUSUVU
s woman	SRUUTSSTQRV
s women	XVQVTTUTTSW
s won	SRTSQQTPQZR
s wonder	SSRTTUSUTRU
s wonderful	URRVRVTVRQX
s wood	SUUWVSTSTWT
s wooden	STSSUTUVUTU
s wool	RTSRSTUVTTT
s word	XVSTRSUUVVP
s words	QUXORQTYUWS
s wore	RTSSTSTWUSU
s work	RTUZTSQSUVU
s works	PSUSSPUTUUQ
s workshop	TTXXQRSSSWQ
s world	VWQTUVWUUQX
s worn	QTYSTUUTSSU
s worry	TSSQTTVTVRS
s worse	VTUWSSTRRUR
s worst	STWVTRUSTVT
s worth	VUXURRUSTVW
s would	WRSTVVVQSRQ
s wow	WVVRSSUTTUX
s wrap	RUSTXSSTSTT
s wraps	TURZYWUUTRU
s wrench	QSXTTSUSTUU
s wrist	TSQVRUTSWVS
s writ	USTTWTTTRVW
s write	QQTTPZWOSSR
s writer	SUTVUWUTSVT
s written	WSVRSTRPRWP
s wrong	VUUVSVRSNUU
s wrote	UVRTORSUVVN
s x	STWSTSTSTSS
s x-ray	TUWSTSUTTUU
s xxx	STTQUQTTSVT
s y	VWSSSTTUVSW
s yard	USTRRSTWUUT
s ye	YWRRUUUTSUV
s yeah	STSTTSXSSUS
s year	WUTYXWQTUWU
s years	UWWSTTPXVVR
s yeast	SUSTTTUSSTT
s yellow	VTVUSRTSTVT
s yes	TOXVUOTTSSU
s yesterday	TVQWSRTSSTT
s yet	VVWRSQSQVUQ
s you	VVWRRWUWWWT
s young	TTUSUTTSUTT
s younger	SUSWUSTTVUT
s youngest	STWSTUUUUUT
s your	XUVRSUOVTXV
s yours	UTVSTUSQUVR
s yourself	UWVSOORWRTT
s youth	TRVXVSUSTTU
s yusuf	VURTUTUVWUW
s zero	WWTSSRSRSVS
s zone	TUTWUSTUUUU
s zoom	VUQSTSTRTUS
s zurich	VTUVUTUUTTU
s {	RTRUUTSRSQT
s }	RTRUUTSRSQT
s ¤	VTUOLLKOOeV
s ☺	TRUVSPRWVVQ
t bare	VMXFJNNVSRW
t charged	jdKMNLSNUOU
t clear	UUQSfEUQUNM
t dated	VVQNTPOTSRT
t decides	RUQRbIWSRPQ
t given	YWVBLBPRQbT
t ground	TRNbQLSPUOT
t logistic	NSLTSRTMTUO
t praise	QRZKOLOTRZU
t refuses	PTOPWSRQPRQ
t scorned	bTNNQPTSRUd
t sour	YWOTTUUSUUY
t thanks	USeGIHSTPRU
t touches	RURQSXSRRRT
t vague	OPNJKPgNKPT
t wish	TNQJPPSdKUV
valediction	KKOONJKRLIK
w !	VSTUOOVSOQO
w #	PRTUXYRRRVR
w #mentor	VSURPSOQRRV
w %	STTSSSTSTWT
w &	TUWUVTUTTST
w '	URTWRVSTTTQ
w 'd	VRSRVVVUUOU
w 's	TSTVWVRTXTS
w (	QTUVUTTRSUS
w )	QTTUUTTRSUS
w ,	UTUWUTUUVVW
w -	TUSSUSUTUWT
w .	RQSSQQRRRRR
w /	STRWWSUUTST
w :	TTVYUVOSOYW
w ;	VSVVXWRUWWY
w <	STRSRRUVTTU
w >	TTRTSRUTTRU
w ?	QIOPSUQMOQO
w [	RSTUUTSRRSS
w ]	QSTUUTSRRRS
w a	USUURUTWUTW
w able	TSVWTSUTUVU
w aboard	STRRTWUTSWU
w about	WYTVOQMTUUS
w above	TQXSTOSQXVP
w abrazo	TTQSSTTYTTT
w absent	VTRTUUUSUUV
w absolutely	ZaPSUTTQSTX
w abstract	USUSTSUTTWT
w abt	VUTTUUUTSUT
w abuja	WUSWSTUTTSU
w academy	STSVUQUTWTS
w accelerator	TURUUVUUUVU
w accent	VRVVSSTRRXS
w accept	USTSURTWRTR
w accepted	TSUZQUURRVS
w access	SURWRVUSUSU
w accident	UTRSTSUTSVT
w accomplished	STSYUSUSTST
w according	QSRWUSUSVSR
w accordingly	TTRTWWUSUTU
w accordion	SUUSTVUWTUT
w account	SRRQRQTQUVU
w accountant	UVRTTTUUSVU
w accounts	RSRRPUTQVVR
w accra	URVWRSTSQTS
w accreditation	SUSWRVUVTTU
w acknowledge	SUUSSSTVTUT
w across	TRRTRRSURVR
w act	SUSTTRUWUWT
w actual	XVUTUTUSVSW
w actually	XTTVWTSRWXX
w add	RTTVTTUUUTT
w added	QTUUTTUSTSS
w address	PTNQQURPVRQ
w adelaide	UTRSTUUWTTT
w adeyemi	TTSUUVUTWUS
w adjectives	QTSRTVUSSXT
w admire	UUVTUTURUUW
w admitted	SUVVTUUUTVU
w advance	UTRTTVUTTTS
w advent	UTSWSUWSSST
w advice	TTUWTTRSSVV
w advised	WTRWUTUTTUT
w adviser	TTQYSRTRUUS
w advisers	SUSWUTUTTTU
w advising	VVRSUUUUVUU
w advocate	SSUUUTUTWUR
w affection	TUVRSTTTTTT
w afraid	VSUVSWTSTWS
w after	WQTTZTNUTRU
w afternoon	VQXSYQSUQXU
w afternoons	RTWUUTURUXU
w afterwards	UVTTUQWSRVR
w again	WNPRRTbRMSU
w against	RRPTQQSQVVS
w age	QTWSTTTRTUR
w agency	UUUUSTUVRVT
w agenda	QTVTUUTRSUS
w agent	VWRVSTTSTUU
w ago	PQSSSRSUQUR
w agree	UUOPWVQPVRU
w agreed	WVSUSVSQURV
w agreeing	STYTQVUUSXT
w agreement	WRPTTQTRSRR
w agrees	RTRWUUUTVST
w ah	XTSSTTTVTTX
w ahead	STUSTRUTWSW
w aids	SUSXTTTTSTT
w aim	WTQWUTUSTSV
w air	VTXRSWTSUTU
w airport	RSRVUTUTTWT
w alarm	QTSQTSTWSTV
w aleppo	SUSTUUUUUUT
w algebra	TUWTUUUWTUT
w aligned	TUTVVTUUUUU
w alive	STWQRVWRSST
w all	UYWVRTTXTSU
w allergy	UTTSUTUTTUS
w allotment	STSRSRUXTTS
w allow	RTRXTUUTSTT
w allowed	SUVSUUUTUWU
w allows	TUUWRVWVTTU
w almanac	UTUSUVUWTUS
w alone	XQVVWUUSVVQ
w along	USVUSRUURRR
w aloud	OPTTQTTURXR
w already	VXVQVORUTRP
w also	ZUWRPUSRWTT
w altered	TUTTUTUTUVU
w although	XSWWSVUSUST
w altitude	UTTTTSUSTTS
w alto	RSTWUTUTUWU
w altogether	UTSUTSUUVTW
w alumni	STWQRZTSTST
w always	afUUURMTSRX
w am	SQVXWVTVUSS
w amazing	RSWTUTUSTRT
w ambulance	STUQTVUTUVS
w among	SSVXTUSTVSV
w amounted	UVSRTSTTTTS
w an	UVTSTTSTUUX
w anand	TUTVUUUUVUU
w and	RSUVVUUXUTP
w angry	PRYQQRRSRWR
w ankara	VWSVTSUTSTU
w anneliese	TTUTUUUTXUS
w anniversary	UUSSTWSVUTU
w announced	UUWWUTUTTTS
w annual	SUSRSWUWTUU
w another	XTNRUQVOVPT
w answer	UWQTVPQUQVS
w answered	UWUTSRTSUVT
w answering	QTVQWUSTSWU
w answers	ZWPRRUSUZQW
w antarctic	TUWVTUUTTUU
w anvil	SUWRVTUSUTU
w any	VYVUVSTQSTM
w anybody	UVSUQSSRTUR
w anyone	TWURPQSVSRT
w anything	UXUTQSRQOUS
w anyway	QRUSSUWRVTS
w anywhere	UTTUUUUTSUU
w anzac	SUSWWUTSTUU
w apart	QTXQSWURTXT
w apologies	XTTRSTUTTQT
w apologise	PSQPTPSQSRR
w apologised	VVTQTTTSWSS
w apologize	STQQSSUSTST
w apology	SWSRSTURSVS
w app	VWQTUQTRRPR
w appeared	WTVUUUUTUUU
w appetite	SURWTUUWUUT
w applause	XVURSSURRVX
w apples	RTVSSSTWTTU
w application	XSTPRRUVTUW
w apply	UTXVTSTSSWS
w appointment	TVQOXRTQSUW
w appointments	XURUURUTTSW
w appraisal	VVSSUUUUTUU
w appreciate	PRYRQWRUSUT
w appreciated	QRTSTSTUTSR
w apprentice	UUVQTUTVSRT
w apprentices	WTVPTSTSSWT
w apprenticeship	VVUUXVTTSTS
w approved	WUSSTTUWSXU
w apricots	STRSTUTTTUS
w april	URRUUVQSQUV
w apron	SUURURTUSVT
w arc	WUTRSSTSUVU
w archive	QRVVUTTPVVR
w are	TVUWTTUQWPR
w argue	VTWTRVUSVUT
w arithmetic	TTTTTSTSRSR
w arm	UTRSTVTWTSS
w army	RTVWTTTSTTT
w around	RSTWSWYRQUQ
w arranged	VVTSTTURTTT
w arrangement	SSVSVSTSSQT
w arrive	WWWRTUUTUSW
w arrived	WQVTSTTTTQU
w arrives	SUSXUTUTTUV
w article	RTVQRUTRTUS
w as	VUUXWWSVRSU
w ash	TUTSUVUUUUU
w ashamed	RSUPRSSSTST
w aside	SUSSUSUSUTT
w ask	RUQUSTOTRPM
w asked	UVWVQSPRSZL
w asking	UTXVUUSUPWP
w asks	MSRUQQSSOVQ
w asleep	PSVWQRTSSUS
w assembly	TUTRTVUUTSU
w assessment	VTSTTSUUTTU
w assigned	WTTWSSUWWUS
w assistant	UVQUSTUSUSQ
w association	TUUTWTUSUUU
w at	UVUVTZTSTUR
w ate	TUSRSTTSTRT
w atelier	TVTVVTUTTUT
w atlas	RTSRTSUUSUU
w attached	QSPQSTSRSSR
w attempt	RRRRUTUUUVT
w attend	SUWWVUTTTYU
w attendance	VTSSTUUTSUW
w attending	TUUURSUUUUU
w attention	TSRWWQTQRUV
w auction	VUTSTSUTUVU
w audit	TQTUQRTWRWQ
w audition	TSUUTSUSSUT
w auditors	VTRRSTUTTVT
w august	WQRUWVTUPSV
w aunt	TSUURRTUWRW
w auntie	VUWRTTTVUWS
w author	XUVSUTUSTUS
w authority	SSUWRTUSUSW
w autumn	VTPVUURSTUT
w availability	XVRRTTTSTSU
w awake	RUTRSVUSTST
w award	XTVTUSUUTTW
w away	SQTWUQRQPWS
w awful	RTRVRRSURRT
w b	RTRTUSTTVSU
w babies	SURUTTUWWUU
w baby	OQSaSVTRPUQ
w bach	SUXVUUUVSUT
w back	VVSSUUSRTVT
w background	UURVSSUSTTV
w backward	STYWXRTVUWT
w backwards	STTRSSUSTWT
w bad	TQUTQURVPSQ
w badge	SVVURSTQSVR
w badly	PSWQRTSSSUR
w bag	TTVSWUTQSWW
w bags	USSWVTUSTTT
w bake	SUSWUSUVTRU
w baked	TTUSUUUTSTT
w baker	RTTUSTTTSTT
w bakery	UUUVVUSTRVR
w balance	TRVTTTURSVS
w balcony	STUSTSTSTTU
w ballot	UUTRTVUTTXW
w band	UTRWUUUVSRT
w bank	OTVRUWSVUWQ
w bankrupt	VURTUUUTVUW
w bar	SRYUTQTUSWR
w bargain	XTTSVTUTTST
w barn	TUSRTSUSTTT
w base	SUTRTWUSTWT
w basel	XTTRUSUSTVT
w basket	SUQSUTUTUUT
w bass	RUWSUTURSVT
w batch	UTWRRUTTUUT
w bay	STSVTTUVSRT
w bc	SSTRSSTSSUS
w be	USVUVUWVUSW
w beam	TUXTUUUUWVT
w beans	UVTQTSTSTWT
w bear	UTRRSVUTSRS
w bearing	WUSTUSURUWW
w beat	VTVVSTTSVTS
w beaten	SUWWUUUUTUT
w beating	SUSVTSUTTUU
w beatriz	STWSUUUTSUU
w beats	TVSQRSTSXVV
w beautiful	SRUQSSTTSUV
w beautifully	XTRVSTTSTSW
w became	UWWUVRVPQVQ
w because	RSXVSRPQUWR
w become	TUSTSVTOPTT
w becomes	UUWUTSUWTSV
w bed	SSTWSVWVVTT
w bedside	WUSSUUTTVVT
w beekeeping	WTSRWVTUUUU
w been	XVUTSRPSTQQ
w beer	SURRSVXSVTT
w bees	SSTVSUTXSVR
w before	UUUVUUVTUXQ
w beforehand	VSRRSUTSSST
w beg	STQRRSUSTUT
w began	WVTRUQTSQUT
w begged	YWQRSTUSTWT
w begin	TVWXTVTTRTS
w beginner	TRXUSSTSRSS
w beginners	SUTWTUUUWUT
w beginning	SSRQTVTSTRT
w begins	QSUXUTTVSTS
w begun	QUUVRRTSQVS
w behalf	TUSTTTUXTTU
w behave	UUVSTTUXUSU
w behind	TVUVRVUVVVV
w being	aRRRQNQXVTU
w believe	VVRUSQRVWVR
w believed	RSURTTTXRWS
w believing	RSWSTSUYTQR
w bell	RTSUVSXSTUT
w belong	RTPWSUTRURT
w belongs	RTTUVSSSTST
w below	WSRSTTTSTVX
w bench	RUVTSSUVQUW
w bend	VTSTUUUTUVU
w bent	TURVTTUTTST
w bergen	TSTXUSTVRTW
w berth	UUUSTSUTUTU
w beside	TUTVTUSSVWO
w besides	VTRSSTTTUSU
w best	QNVTTUSWRUS
w better	ROXWUQNTWSW
w between	UUUVTRWRXQV
w beyond	WVURWTUUUUV
w bicycle	QTVUVSUTSVR
w bid	SUVSSSUUUXU
w biennale	VUTVSTUWUST
w big	VRVPOTRURRY
w bigger	PSVTTSTTYSQ
w bill	USTPRRUSTTR
w bills	TUTVTVUUUTU
w bin	RUTVVWUTUUT
w binder	SUURUSTTTUT
w birth	STVWTVUUUVU
w birthday	USVRRYTQSRW
w biscuits	TTWRSSUWVUT
w bishop	QTVVTSUVVTS
w bit	VUQVRRVTSTT
w black	TTWVTSUSSUV
w blame	TTPWRRSPQSQ
w blamed	TSVPRRTRSSV
w blank	YTURRTUTSUT
w blanket	TURRTSTSTVU
w bleed	TUWSQVUSUWU
w bless	SRWQUSVXSVU
w blessed	RUQSTUTZTST
w blessing	USTQSRTYSUT
w blessings	QSVVRRTZSRR
w blind	VVTSTTUTTWU
w blisters	VUVUUUUUUTT
w block	RTWQUTTSTWT
w blocked	RTTRUSTQSWT
w blue	OTTOQRVUPRR
w blush	PUVTUSUTTUR
w board	UTSWUVTPVXS
w boarding	TUUTUTUUTUU
w boardroom	TTVSTTUTTUS
w boards	VTRVUTUSTTW
w boat	SUVXUXRTTTV
w boats	STTUTTTTSUT
w body	SUQWTSUWTST
w boiler	TSVQTRTRSWS
w bolt	QTVVTTUTWWS
w bolts	STUSSSTTTRT
w bon	TURSSSUXUST
w bone	TUWSUTUWUUU
w bonnet	VTWSVSUTWUW
w book	WUSTWVRTTVT
w booked	QTVUVRUTTTT
w booking	SROTWTTQSTP
w books	TRTTQUTPPWW
w booth	UUSVTSUUVTU
w boots	TVUSSRUWSTS
w bore	VTVVTSTUSTT
w boring	RSSRTTTWTUT
w born	PTSRSUTSSWS
w borrow	SUVWSTSTTUT
w borrowed	RSVTSRUVSTQ
w boss	OQVVSSSVVVR
w bosses	RUWSTUUVWUU
w both	SRTTTSOSSSL
w bother	USUQTSTQSRS
w bottle	SUTPRYSQTTT
w bottom	USVQSSUVSST
w bought	PSTSTQTQQUR
w bounced	UTRTUUUTTUT
w bound	UTUSSVWVTUV
w bow	SRXVWQSXQQU
w bowing	UUURTTUTTUT
w bowl	TURRUUUSUWU
w bowline	SSWRTSUVUTT
w bowls	STUSTSUUVTT
w box	QRUNQWSUQVR
w boxes	STOPRRUQSWR
w boy	RRVQRSSSSTP
w boys	WTRUTTUVTST
w brain	SUVUSTUTTTT
w brake	TTXSTTUVTXU
w branch	TTVXPUTRUTR
w brandt	QTWRTTTSVTS
w bravo	YUTQTSUSVTZ
w bread	USXURVSUUSR
w break	TSSTPVVXUTQ
w breakfast	QTVQWUTUTVS
w breakfasts	UUSTUTUVUTU
w breaks	VTWRTUURWTT
w breath	UTURSSURTWT
w breathe	QRVVRRUTSWT
w breathing	QSUTTSUWTXT
w breaths	RUVSUTUSTWT
w bride	TTWTTTUTTWU
w bridge	QQUTSUTTQXS
w brief	UUVSSTUSTTT
w briefing	UTSRUSUSSVT
w bright	TUTRTUUVUUU
w brilliant	XTSSTTUTTTY
w bring	USTPQWNNROV
w bringing	RTQVVWTVWTT
w brings	STQVVVWTVTT
w bristol	SUUTVUUWUUU
w brno	TUSRTWUTTUU
w bro	TTURUTTSSUT
w broke	QQTORRTSVWS
w broken	SSTPSQTURVQ
w bronze	UTVSUUUTWUT
w broom	VTTQSRTQVUS
w brother	USTRRRUOUTP
w brother-in-law	RTSSUUUTXUT
w brought	VWYTTPTOPWS
w brown	STQSUSUUTWU
w brush	TUVVWUUTUVU
w brushes	SURSUSUTTST
w brussels	WWRVUWUTUUT
w btw	TSSQSSTSRUT
w buddy	SUTYUUUTTUT
w budget	RRWVTSTTSXS
w bug	RTYQTSUVUYT
w build	WTSUUTTSUST
w building	RVQTUUTUQSR
w built	SUVTRVTQVZV
w bump	RTVRSSXTUUS
w bureau	STVUTUUTSVU
w buried	TTWSVWUTTVT
w burn	TTSWTUTTTTS
w burned	VWSQSUUTTVW
w burnt	USWXTUTWSVT
w bursary	WTRSUUUTRUS
w burst	VTRSTVUUUUU
w bus	UPUWVPSRSWW
w busiest	SUSTTSUSUTU
w business	UQUUVRTOWTU
w busy	XUURTRSSPRW
w but	ZYTWTTXUWQS
w butcher	UUWTTTUTTUT
w butter	SSWQSVURTXW
w buttons	QSVTUSUSTUS
w buy	TSSVSWSQSRS
w buyer	UTSRTRUSTXT
w buyers	VVTUUTUSTST
w buying	TTTSSWUWUTS
w buys	STUUSXURSTT
w by	XUUSRWOSTUW
w byline	XTTRTTUSVTS
w c	WUSWTVTTTSU
w cabinet	TUSSTSUSTTT
w cable	TUTVUTUTTUU
w cadet	STTSTSUTTTU
w café	UTRVVRTSTSS
w cake	RRUTTVSTUTV
w cakes	VTTSSWSVTTW
w calendar	VURXWQSUUUW
w calendars	USQXSTTSSRT
w calf	UTURSXTTSWS
w call	TTURVZVVTOL
w called	XTTWQNSOOSU
w calling	VVORWPSRSVT
w calls	VTUWRZPSTTU
w calm	NQVUPQVXQUP
w calmer	RTXQSSUSSTT
w came	YVUXQSPSRSQ
w camera	RUURSVUSRUV
w camp	STWVWQTSSST
w campus	STWTSUUTTUT
w can	TTTUTVUUWRU
w canada	SUTUUTTUUUT
w canal	SUTTSWUTUUU
w cancel	XXPWWRTRSRT
w cancelled	WUSUWSSQUSX
w candidate	VTSTUUUWSVS
w candle	RUVRTVSWTWT
w candlemas	USURVXTTSUS
w candour	STUTUUUTUUU
w canteen	XSSTSQTQXUR
w canvas	WUVRTTUSTUU
w cap	RRURVUSRSVS
w cape	VUTVSSUTTTU
w captain	UUPPRRSWYRT
w car	UVUPQVTRUTU
w card	RPVTPVSRPSS
w cardiff	WXRVVUUTUUS
w cards	QTXUQQWVSYS
w care	TURSQQSXQRQ
w career	XVUQRUTVVTW
w careless	WTSTUUUTTUW
w caretaker	UTQQSSTSTST
w carried	VVWSUPTPUWQ
w carries	TRUSTVTRVTS
w carry	SRYTRXRWQSU
w carrying	XWSUSTTRTUT
w carving	TUTVUUUUUVU
w case	SUPRUSRRQVQ
w cases	VVVUUTUTUUT
w cash	SUVVUTUUTUU
w cast	UUVWSTUTTTT
w castellanos	WURSUUUTTUT
w casting	WUTTTWTTTUU
w cat	TTSRSSUWRTW
w catalogue	TUPQSWUTTVT
w cataract	RSWVUWUVUUT
w catch	RQSPQPYVQSU
w cats	STSRTTUWTTT
w cattle	WUUTTTUVUVT
w caught	RTTQRRTSTUT
w cebu	TUTXXUUTUUU
w celebrate	RTSTTTUTSRT
w cellar	RTVQUTTRTUT
w cello	PTQVTUTRUTW
w cent	VTSUSSUVSTT
w centimetres	UUSURTUTURU
w centre	TTTTSRUTVST
w certainly	VTVSSSYRTTT
w certificate	UTTWRSSQQQV
w certificates	STUWVSSSTVT
w certification	TUSVXTUTTTU
w chain	TUUWTSUTUVU
w chainsaw	SUWTUUUUTUT
w chair	UVRWTUTTWTV
w chaired	RTVRUUUTSWU
w chairs	TUUPQTTRUUR
w chalk	WVTUTSUSTWT
w chalked	RSXVTSUSUVT
w chamber	SVUTTTUSSTS
w chambers	SUSUUWSWWTU
w chance	SSQWSTUSTTV
w change	SRNUTQROQRP
w changed	QTUWUVQSQWP
w changes	XUSTUTUTUTU
w changing	RUTVSVTTSVT
w channel	TUTTRVUUUTU
w chapter	SSXVRVTUVUS
w chapters	XURPTSUTWUS
w charge	SRQSSVTQUSS
w charged	TRUTTTWSSSS
w charger	STQRSTTRSTT
w charming	WURRTTUTSTV
w chart	SSTRTQSSSWS
w charter	TUTTUTUTTSU
w charts	TUXVSVUVTVT
w chasing	YUSRTTUTSUS
w chat	TUSSWRWTUTU
w cheap	YTSTUTUSTUT
w cheaper	RTUTUUUTTUT
w check	UTUUUTVRTVS
w check-in	UVPPQRUSSPT
w checked	USVRTSUSUVT
w checking	XWTTUUTWSUW
w checklist	QSYTSRURUZT
w checks	XUSWXWUTTTU
w cheers	USaPRRTVSZU
w cheese	WTTQRVTQUUT
w chef	STQTRRTRXRS
w chemist	SURWUTUSSST
w chemistry	TUVSTUUWSTT
w chemo	SUTYRVTTTTT
w cheque	SUXTUSUUTUU
w cherry	STWSVWTTTSU
w chess	RTUTVVTVSWS
w chest	SUXTUTUTSUU
w chief	STXTTTSSVVW
w child	PTVRRVUSTVT
w children	QTSYTRSVTVS
w chocolate	STUSUTUTSWU
w choice	WXRWUTUSTUS
w choir	UVUUQQSWPTP
w choose	TTVVRVUVWTT
w chose	QTVRSSUSTSS
w chosen	SVRVUSUUUUS
w christmas	XQRSRXQSQPR
w church	RTTTSRTSVSS
w chuseok	SUSTTXTWTUT
w circle	RTTUUSWUURT
w circled	TUTSUWUTVVU
w circles	TUWRUTUUUWU
w city	UTSVRUTSRTV
w civil	UWWVTSUSTVU
w claimed	UTSXTTTUTUS
w clap	TTVRTSTSSTW
w clapped	VTTTWTUUTUU
w class	RRSTXVRSVTS
w classes	STWWTSUVTTT
w classroom	RTVSUUUTTTU
w clause	TUVVVTURSST
w clay	RTWUTTUVSST
w clean	STRPQRTXSST
w cleaner	XTURTSUVWSX
w cleaning	VUWVVSUTTWU
w clear	QSUVSURVSRS
w cleared	UTWUXUSRSUT
w clearing	SUSVTTUUTVU
w clearly	YTQTUTURTSY
w clerk	RTXSSSSSWVR
w client	RSWTSQTWTYS
w clients	SQVTUVTTRWV
w climb	SUUTUUUTUVT
w climbing	STSRTSUSTVT
w clinic	UTRXTPSVPUV
w clinics	TUVVUUUUTTU
w clock	WRSWRTTWTUW
w clocks	UTTSVVUTUSU
w close	TRTRaPSVTPW
w closed	WVPTURRPTTQ
w closer	WTSWTRTTUUT
w closes	OSPbaUWSRQS
w closing	VTPSXSURSRU
w cloth	UTQSSUUUTVT
w club	UVRQSSTSRRS
w co-op	WTVVTRTSRRT
w coach	ZUUUWTVTXRW
w coached	RSWTUUUVVUS
w coaching	STQWZSSSUUS
w coast	RTTVSRUVTTT
w coat	TWZPTRUVTTQ
w cocoa	TUSWUWUVUVU
w code	TTRUQTTQRSQ
w coffee	TVQWTZXVSUQ
w coffees	WSWSTUUTSVS
w cohort	STRZVVUTVST
w coin	TWTTUUUTUVV
w coins	WTVRSSUSTWU
w cold	SRYRSQTWRVR
w colleague	OSSWUTTXWTS
w colleagues	STRURXTTSRS
w collect	RTURRVRRRTT
w collection	TTWRUSUTVTS
w college	SSTUTRTSRUS
w colonel	VURQTTUTWUT
w colour	UWTUWVUSTUS
w colours	TTWVSVTUSWU
w column	UUUSUTUUTTT
w come	WWUVTaWRRPS
w comes	SSVURZTROPV
w comfort	WWRSUUUSSUX
w coming	QRTTUWTQSTS
w comma	VVWRUVUSTUT
w commander	SUUXUUUVVUU
w comment	VWQRTTUTTWT
w comments	VVWTVUTQVUS
w commerce	UVVVVSUTUWU
w commission	UURWSRUSTRT
w commitment	STSSSRUUTST
w committee	UUXRQWTTSWU
w committees	SUUWUTTVTSS
w communication	TTSSSSUUTRU
w commute	SURZTTUUSTS
w company	TSUYSRVTPPQ
w compare	TUSSVSUUUTU
w compared	YSTSSSTQYUX
w competition	XWTWRUUTTUW
w complain	RTRTVSTSTRU
w complaint	URUOQSSRSVU
w complete	SURTTVTTTSU
w compliment	RTWQUUUTTXU
w compliments	XSVSTUUVSUX
w computer	UTTSUSUVSVT
w concern	VTQXUSTSSSV
w concert	SVUPTXUSRVS
w conclude	TUTVXRUTUTU
w concludes	TUWYXRUTUVU
w conclusion	VTQRSUUTTTU
w concrete	RTSUSSTWSWS
w conference	UUQQRXRXVTV
w conferences	TTSTUUUTWUW
w confidence	YTVPTSTVTUU
w confidential	VSTSTTUTTTS
w confirm	STRWRRTRTTT
w confirmation	SUQSTSTRUTT
w confirmed	STWWRWWTTTU
w confirming	SUQTTTURUTS
w congrats	WTTSTTUSSTX
w congratulations	WTTQSSSVRSX
w connected	SUTTSTXRUUT
w conscience	WUXVVTUWUTU
w conservation	STRXSWUTRRU
w conservatoire	STTTUSUTWUU
w conservatory	RTVVSTTTTUU
w consider	PSRSYRURRTS
w considering	UUXSSTUXUST
w consulate	UWTWUUUUUUU
w consultant	RTRXUVUTWTS
w consultants	RUTUVUUSUWU
w contact	RTTSTOXQPXO
w contacted	TUSTTUTUUUU
w contacts	VUVRTTUSURR
w container	TUVUTSUVTUU
w continue	SURTURSVSSU
w continued	TUSRTTWWUUU
w contract	UPVWVSSQVWU
w contracts	RUWXTQVSSVT
w contradict	WUVRUVUTVTU
w control	UTTRTWUSTUT
w convent	SUSWSUUTUUT
w conversation	VWVSTVWRSRT
w conversations	RUVSTRUVUST
w cook	QSUWTWTUVRQ
w cooperative	TWRWTSTSRUT
w coordinator	STSQWTTSTTT
w copied	STSPSQUSSUT
w copies	QTUQRWTSSTS
w copper	TUUVTSUTTUU
w copy	TTSTOWRQPSP
w cork	RTVTTUUTSUT
w corner	TRTWRUTVTTR
w coroner	YTUTTTUSTWU
w correct	PSTUSUURVTS
w corrected	VSWORTSRPYQ
w correcting	RTUWVSUWSWT
w correction	RUVTTTUTRVU
w corrections	UUUXWSUSVST
w correspondence	WVRSVUUTTTT
w corridor	TSTTUQTPWRR
w cost	XUSORQSOQWU
w costing	WTUSSSUTTVT
w costs	RTUVSSTRTVT
w cough	TTUTUUUVUUR
w could	VWVQTVMVUUT
w council	PQVVTSSQTUU
w counsel	WTUUSRTQVVW
w count	VTXTVTSVQWR
w counted	RRVQSUTRUXS
w counter	QTWUTRUSSWR
w counting	RSWPRRTRQXT
w country	WSSUSTTRSSW
w counts	TSUTSTTRVVR
w county	QTSUSTUTVTS
w courage	TWUTSRTXVRU
w course	WVUYUSWROTV
w court	RTRXTVTRVWS
w courtesy	RUUSUTUTUVT
w courtroom	TURWTSUTTUU
w cousin	TSSSSRTVVUR
w cousins	XUUSTUUTTUW
w cover	RUWQTSUVTWS
w covered	WUWWVUUVUUU
w covers	TTSWTUUTTUS
w coward	RUSSTUUTTTT
w cows	RTRUTTUUTUT
w crack	TSTRTSTTTWT
w cracked	USSQTTUSSTS
w craft	TTUUSSURSQT
w crane	RSWRUTUWTWT
w crash	UUUSUUUUUVU
w crate	SSRVVTTSTWT
w crates	VTSSSUUTUSU
w credit	WUVSSTTOQPT
w crew	SUUQTWUWUUQ
w cried	SVUUSSTSRXS
w crisis	VVRTTVUTTWT
w crit	UWRVXSUTTTT
w critic	UTWTURUWTUU
w critics	SURSUTUVUTU
w crooked	STXTUTUVTUT
w cross	RUUTSRXURTR
w crossed	SSUSRRTWVXU
w crossing	STRVTSXUTUT
w crosswind	STWSTTTRSWT
w crowd	RSVTRTUTSSU
w crutches	TUSVSVTTUUU
w crying	UVVTTVTSSWS
w cubes	TUVSTTTTUWT
w cup	RSRQSWVQRTR
w cupboard	STSSTSUTSSU
w cups	RUWRUUUSTST
w cured	QSYVWSURRXT
w current	WTSSTUTUUVT
w curtain	TTVVXSWTUWU
w curves	STVUUTUTTTT
w cusco	UUVTUWUUTUU
w customer	QSUQTRTVSXU
w customers	TTTTSRTVSVS
w customs	TSYVSRTSRTR
w cut	PRVQTQTTSYP
w cv	WVYPSQUSVUS
w cycle	TUTTVSUUTUU
w dad	QUUYSTUURWR
w daily	TSUURRTUSXV
w dairy	SUTYVUUTUTU
w dakar	QSVSTWUSSTT
w dam	SSSTTTUTUUT
w dana	TUWTTTUSUYT
w dance	WUTRWSXXTST
w danish	STVWUUUWTUT
w dare	STQRTTTTTST
w dared	QSWSTTTSTUT
w dark	QSXQRVUSRXS
w darwin	STSVTUTWTUT
w data	WTRVVQSQRWR
w date	UVUTUVUNPRS
w dated	XTRSSSTTTSW
w dates	TTQRWRURSTP
w daughter	TSRVVSTVQTR
w day	SUUUVZWVRVS
w daylight	SVUWSTUTSTT
w days	UTRYNUXUSQT
w deacon	VTSVTTUTTUU
w dead	WSSRSVTURTV
w deadline	WVPTQVTQSUW
w deadlines	TWTTURTTSWS
w deal	SRSRQQURVTU
w dean	UTRSSRTSWUS
w dear	TTVSSSUZUSQ
w death	VTTUTUUTTWU
w debate	UTXUUTUTSUU
w debrief	TTTWVSUUTTU
w debt	QSZSQPRXRUQ
w debts	VWTUUTTRTVU
w decade	VTXSTTWWVTT
w december	SSOUVTRQSQV
w decent	TTVTSRTURTS
w decide	RTQUSVTUTUT
w decided	OTRPUSQPPPP
w decides	TUSSUUUTWWU
w decimal	WURSUTTTTVU
w decision	QTTVXWRQTSP
w deck	TUOQSTUSVVV
w deep	RTaRSTUWTWT
w deeper	RTVSUUUSXUT
w deeply	VSYRTTTTTSW
w defence	TRTRSWUVSUS
w defend	RTTSSUTTTVU
w defended	TSRSUTUTTSU
w definitely	TUSRSSYRTTT
w degree	TSTYWTTQRTW
w delay	VRVSTSURTVT
w delete	STTVTTSRTWT
w deleted	TUSRSRUTUXU
w delft	TUUUTSUTVVU
w delhi	WUSTUUUSTUT
w delivered	VUQUUSUSWTX
w delivery	WURRTTUTSUW
w demo	WTVQRVUWTUV
w dentist	XVUQSQTRRRX
w denver	UVSWVSUUUSU
w department	XWORPRSPXRP
w departments	VTRWVSUTTST
w deposit	WTRRTSUSSUR
w depot	RSTWURTVUTS
w deputy	RTQTSSSTWVT
w describe	PSVQTXUSSUR
w described	WTVTUTUUTST
w deserve	PRSVRSTXSRS
w deserved	TRURTUUSSST
w deserves	UURWTTUVTUV
w design	WRPXSSTTURU
w designed	VURRTUUUUTW
w desk	UTQWNVRQURN
w detail	UUTTUTUUUUT
w dhaka	STURTUUUTUU
w diagnosis	VWVXTSUSSUU
w diagram	SUTURSUSTWU
w dialysis	UWQZWTTTTTT
w diary	WUROUSTRTQU
w dictionary	RTWUTUUSTST
w did	UUXRMSMRUXT
w died	WRTTSTSRSVU
w diesel	RVSUTUUTSUR
w differ	WURQTSTTWUT
w difference	TRYQTUTQTTV
w different	SUOXPQPPVQQ
w differently	RSQQTSTTTTU
w difficult	UVRVSUUUSUT
w diner	TUSWVSTTUSU
w dinner	UUWNUXTVSTU
w dinners	UTTTRSUTVUT
w diploma	USXWURTXSTS
w direct	UUTRTUUTUUT
w direction	TSUWTSSRRVS
w directions	TURUUTURTUS
w directly	TUTUUTTTUTU
w director	RSVOSSTSXTR
w disappointed	YSPUSSRRSSV
w disciplinary	VTRTTTUSUUU
w discussed	WUVRUWUWTTU
w discussion	SUSRSSTUTTU
w dissertation	WSUXSWUWSSX
w distance	WWRSRTTVTTW
w district	RUSRSRUSUTU
w dive	VTVRUTTRVST
w division	WUSSUUUTVTT
w divorce	TRVUTTUSVSS
w diwali	WWVVSVSSVTS
w do	TTRTUQXSTTW
w dock	WUSSUSUVUTW
w doctor	PTSaRUTUQQS
w doctoral	WUTWTTUUVUW
w doctorate	SUSSUTUTVUT
w doctors	STRWSVUUTSU
w document	SUTTSRUUTTU
w documentary	VTTUTUUUVTS
w does	TUSWQSQUUPU
w dog	VSUSQQSVPUQ
w dogs	RTRTRUTWSST
w doha	SUWVUUUTTUU
w doing	RTSXSUSSUQQ
w dollars	VTTWUSUSTUS
w don	VTRVTTSUVTT
w done	XTVZYURUSNV
w door	WWUTPUWWTTX
w doors	URRXUVSTYRX
w dosage	WTRUTTUTUUT
w double	VURUTTUSUVT
w double-booked	RTTSSUUTTUU
w doubled	PSXTTUUVSVS
w doubles	TUSSSWUUTVT
w doubt	RSTTSTWTTVT
w dough	STUUUTUVTXT
w down	VVTRTTXTRUS
w downstairs	TUTRSTUTTTU
w dr	SOVUQPQRcRN
w draft	VRSTSVTVVSP
w drafts	TTXTRTUSTSR
w drainage	STRRSSSSTVT
w drains	RTVWUTUTTTU
w drama	VTRTSSTSTSU
w draw	RTUTUQTRTVS
w drawer	WSTTVTTURSR
w drawing	ORWVVPTTWUQ
w drawings	TUUQQXTUVRR
w drawn	UTQXRSTTSWS
w dreadful	STSRSSTUTST
w dream	QSVSSTUSSRT
w drew	TPVUSNSOPaQ
w dried	WTSTUWUTTTU
w drill	TSUPUUTVRWU
w drilled	RTVVTSUTTXT
w drills	RTYZVUUSUVT
w drink	VVXQTTSSSTW
w drinks	SUTSTTVVXUT
w drive	PSQYSYSRRUS
w driven	TTXQUTUTRUT
w driver	RSWTSWTTVUS
w drivers	TUSVUTUUTWU
w drives	VTRTTSUUTTT
w driving	RTUVRSTSSTT
w drop	PRUQUWWORUR
w dropped	WRSQRSURRUS
w drove	USXQSRTVRWT
w drum	STSWSVUTSST
w dry	RQTTUSRXQXU
w ducks	STRSTTSTURU
w due	SUWXRSXTRQU
w dull	STVWUUUTTUT
w dumplings	STRRWUTTUUT
w dunedin	SVWXUTTSTUT
w durban	SUVXVWUUTVU
w during	VSSSQUTPQRX
w dust	TTTUTTXTTTT
w duty	TUSXUTUWUTU
w dye	VTQRTTURUWT
w dying	TUUVTTUUTTU
w e	SSXTVSSTSRS
w e-mail	STURSXUTTST
w e-mails	WTVVTTUSTVT
w each	PTZTUVVURSR
w ear	PRWVRTSVTSQ
w earlier	USRSTTTSSTT
w early	RTUVRUTSQRQ
w earn	VUQYUTUSUUT
w earned	WUSRTSUWSTV
w ears	TRUSRSTTSUV
w earth	QTRRUTUTTSU
w easier	UURVSSTUTTT
w easter	USPUSWQTUQR
w easy	UVQTSQRZRRR
w eat	RSVWTQVWRSS
w eaten	SRVXUTUSSTT
w eating	XWRVTTUSTVT
w eats	QSTYSTUTSST
w edge	STUSUTUSTTT
w edition	STRRUUUTUUT
w editor	UTUSSRUSTWS
w education	RTVTSSUSTST
w effect	TTWUXSUSSXT
w effort	TWRRUSUSUVX
w eid	RUVRSYTSUVT
w eight	UQTVUUTRTTQ
w eighteen	TSVTTSUSWWS
w eighty	RUUWTTUVTVU
w either	PRUUQRTWVRR
w elbow	TTVTSSUUURT
w elected	RTRXSTUTSTT
w election	QSRVSWUSTTT
w electric	TUSWTSUTTUU
w eleven	WUSTPRSRUUU
w else	TWWSQVRSTWU
w elsewhere	WWRWTUTSRSV
w email	TRPVTSTRSSV
w emails	UTVRSTTRVTV
w embassy	RRSSTUUUTUT
w employer	VTRZTSTSSUT
w emptied	WUTRSSURTVT
w empty	VVTTPPTPRVV
w enclosed	RTQVTRUSTRR
w encouragement	VUSUTWUPRPW
w end	UTUVeUNVNRN
w ended	TVVWWQTPQYR
w ending	ORVUZUTRSWT
w ends	SUQZdUSTQTV
w energy	UTSXUSURTSS
w engagement	UTVWWRUUTQT
w engine	STURTTUTTXU
w engineer	PSUXRQTQWQR
w engineering	XTPWSRTSSSV
w engineers	TUSVSUUUTTU
w english	PSTURRTVPWT
w enjoy	WRRPPPRURQV
w enjoyed	VUWQSWUWUUW
w enough	XYSTRTTTQRR
w enrolled	SUVWVSUTTTT
w enter	SUTYSTTSTUT
w entered	TRVSTTTWTTT
w entering	TUTXUSTTTTU
w entire	TVWTUUUWTVU
w entirely	SUVSTTUTTST
w entrance	TUWRTRUWUSU
w envelope	WVOQRRTQRTS
w envelopes	USXRTSUWSWT
w epiphany	WTRTWXUSSTT
w episode	TUTRSTUTURU
w equal	RSURVSUSTSU
w equals	TUSWRWSTTTU
w equinox	TTWSVUUUUUT
w error	XTUQSRUSSVT
w errors	UUUSUUUWTUT
w especially	VUUSTTUWUWW
w essay	UTWTTTUTTWU
w estate	UVTTUTUTWUV
w estimate	VTRRUTUUUSU
w ethics	UUTWUTUWUVT
w euros	WTRTTTUUTVW
w eve	RSRTXVUSSUS
w even	VVVUSTQTXVU
w evening	PTSVWTRSUTV
w evenings	SQUXTTSWOTP
w ever	YaTSRSWSPUW
w every	UbYTRYSWWWQ
w everybody	VYRPRRSVURT
w everyone	UWTTQQRRWRQ
w everything	TZYUTWQYTTP
w exactly	PPUWQRTUSYV
w exam	UQRWVVQRNXW
w examination	TURWTTUTUUU
w examiner	TUQTSSTRSWT
w examiners	STRRTTUUSTT
w example	RTZRRRURSQS
w exams	QTVZPVTSTVS
w excellent	WTRRTTTSSUW
w except	XYTPTWTRQSW
w exception	XYRTUUUSTUS
w exchange	TTQYWTUTTSW
w excuse	STQRRSSRTSV
w exercise	VVXRRSUVSXW
w exhibition	TVTSVRUWSSS
w exist	VTQVTTUTTUT
w existed	TTWSTSUUSSW
w expect	RSRQUYUSQTU
w expectations	RTRRRRUTSRT
w expected	WTRSSRSRRVS
w expenses	VUUUTTUTTVU
w experience	RTVTUTUUTSS
w experienced	STSUUUTTXTT
w expert	XVRTTTUTVUX
w explain	SRVQSSUUVVU
w explained	VSWPRQTSVYQ
w explaining	WUTSTTURUWW
w explains	UTURTTTRYTR
w explanation	RTUSTTUUTUT
w export	VVTXUTTUTWT
w extra	RUXVTVUUTVU
w eye	SSWTRRTTTVW
w eyebrow	QTXSSSUTSRS
w eyes	TVVRSPTUQVR
w face	SUVSTVUQQWQ
w faculty	UWUVSRUSTTT
w fade	SUSRUSUTUUU
w fail	XXRTTUUXVUV
w failed	UPWVUPSTSWQ
w failing	TSQVTTURSQT
w failure	RTSRSVUSTUT
w fair	RNRRSWQXURT
w faith	STXSTSUYSSS
w fall	VTWSQQTVWVS
w falling	RRURTUUSTVT
w falls	SURTRTUTTTU
w false	RTRRUTUTUUU
w families	TVUVUTUSUXT
w family	QRUXQWRWQUR
w famous	XSURTTURVUX
w far	SQWTUPTUVUU
w fare	UWVXTSUWTUR
w farewell	TTQWYWVPTRS
w farm	TVWTUTTUSTR
w farmers	SUVUTTUVTTT
w fast	RTUVQSTVSVT
w faster	RTUVSTTSSUT
w fat	VUTRTTUWTUT
w father	PPXVPORUWSO
w fault	RUSVQUSOQQU
w favour	STQQRRUVWRS
w favourite	SURSTUUTTWT
w fear	PTXUTSURSVS
w feast	UVTSTXTTTTT
w feb	TTSVTWUTUTT
w february	TQSTWVSRQTP
w fed	RSZSUTUUTVT
w federation	TUSSTTUTTTU
w fee	WWQRTTTTTVT
w feed	SUVSSTUWTWU
w feedback	YUPURTTPUWY
w feeds	RTWXTTUTTUT
w feel	STRWRSVSMTU
w feeling	WRWTUSTSTSS
w feels	VTTVVUUTVRT
w fees	XUWUUTURTWW
w feet	PSUWVQSRSTR
w fell	VROUQQTPTWW
w fellow	SUSTTTUTVTS
w fellowship	QUQYYTTSRQT
w felt	RRWVSTSVSTS
w fence	WUVSUUUUTUU
w fern	RTSTUTTWTUT
w ferries	VUSVTTUUTST
w ferry	RRTUQWTURSQ
w festival	RTUPQXTTTST
w fetch	RTRRVSSSTTT
w fetched	TVWSTSUTSVT
w fever	QTURTTUSTUT
w few	OSVVSSUWSST
w fewer	UTTUVSTVVUS
w fiddle	VUTWUTUUSSU
w field	VUPXUTQPUTQ
w fieldwork	TTVVUUUUUUT
w fifteen	VTTSTUTSSUV
w fifth	UVWVTSUSTYS
w fifty	WTQTTTUTSTS
w fifty-eight	VUUVVTUUUUU
w figure	XTUSTUUTTVW
w figures	XRQUSUTRTSS
w file	UWPPWSTSSRS
w filed	WTRUSSUTSRT
w files	RURSSSUUTTU
w fill	TUXVURUVTSU
w filled	USVQRSUTSSS
w fills	RTVXUTUTTUU
w film	USUVUUSRUUS
w films	UTSSSUTTVVT
w filter	RTVTSUUVSUU
w final	ORRVYTRNQSR
w finale	TUTUWSUUUSU
w finally	TSURTSURSXV
w finals	SUVXTUTXVTT
w finance	VTSXTRTQTUW
w find	VURXRSXTSUT
w finding	YTSSTSURUSW
w finds	UURQUSTUVRT
w fine	UUVPQQVTUWV
w finest	WUXRTTUUTWU
w finger	VTVTUUUSUVT
w fingers	UTTSTTTXSWS
w finish	WWTRfUSVOUR
w finished	SUUYYXUOVRU
w finishes	SUQYWQTSTQT
w finnish	RUUWTUUWSUT
w fire	TRWTTTSRUUV
w fired	VVSSTTTTXVU
w firm	RRSWRUTQUSP
w first	PPWTTbKTQYR
w fish	OSSWTTUUQRS
w fishing	UVVQTSTWSVS
w fit	VSTSQSTVRRV
w fits	VTUPRSTWTSW
w fitted	VWSWTUTTTTT
w five	WUWSTTRTTRS
w fix	SUTTRVTTUTT
w fixed	PRSSSUVTSXR
w flag	VVQRRSUTTTU
w flash	RTXWTRUVTYT
w flask	RTWTUUUSTVU
w flat	PTWUUSTWPTT
w flew	VTSRSTTSTUT
w flight	RUVUUUTSUVS
w flip	RTSUUTWSTUT
w floated	SUWVSSUTVXT
w floats	STRVVSTTURT
w flock	UTWWTUUTUTV
w flood	SVRTSSTVRSS
w flooded	SVWUUUUTTUT
w floor	SUWTUTTWUTQ
w flour	RTUSSTTSRSS
w flow	SUSTTTUUUVU
w flower	STTXTTTWTRT
w flowers	RTUSTUTWTUU
w flu	SUTRTUTTTUT
w fluent	UTUWTUUSTUV
w flute	VTSVUUUTTUT
w fly	RUVXTVWTSVT
w focus	TUSXVSUTUUT
w fog	RTTRTSTVTUS
w fois	TUWTTTTWTVS
w folded	VVSUVSUTTTT
w folder	RTPPQNRSRQR
w folks	STWSUTUSVVT
w follow	TSTYTRWSSVS
w followed	YVPRSSUURSS
w following	RTTUVRUTUVU
w follows	UTSQVWURVTT
w font	WSSTUUUUUTT
w food	WSVSSSTWSVT
w fool	WTQVUTUSTVT
w foot	TUVQTSUVTWT
w football	UTUSUUUTUUT
w footnote	TRURSTTSTWS
w footnotes	RUWSTTUVUUT
w for	VRXVTUQVTUW
w forbid	XTTUUUTTSUX
w forecast	TVWTSTTVTUT
w foreman	TSVVTTURWUT
w forever	XYXQSRSUSVV
w forge	TUYSUUUSSTU
w forget	UVYURRWXSXT
w forgetting	VURSTTTRSTW
w forgive	RQMPONOOSQU
w forgiven	SUURUUUTUWU
w forgot	TVSPRRSRVTS
w forgotten	VRSQTSTWVVR
w fork	UTVRTVUTTTT
w form	QRURQQUSRWN
w formal	VTSVWUUTUTV
w format	TUTRTWUSUTT
w forms	QSRUTSTUTSS
w fortnight	VSUTRWUSVUS
w fortnightly	UTUUVSSTSST
w fortune	XTQSTTUVSTW
w forty	STTTWRQYSXV
w forty-one	QSTRWTTWSTR
w forward	TSTTPWTZRUS
w forwarded	WTRSUTUSTUS
w forwarding	UTRTUTTQTUS
w found	TPRXPTRSUWU
w foundation	VTSWQRUTTTT
w foundry	STUSTVTRSUT
w four	VSSTPRPNRVV
w fourteen	VWUTUSTSRSS
w fourth	SSTSRTTWSUR
w foyer	VUSSUSUTUWW
w frame	UTSVSTTRSTW
w framed	STUTUTTRRST
w frank	WTVVUUUVUTS
w frankly	RTRSUUTSXTT
w frau	SSVSUTUXWUU
w free	TQPXNUUUSTU
w freeze	SSSVTVTSUWU
w freezer	RTRRSTUTTUU
w french	RUTXUTUTSUS
w friday	STSXVVQTORN
w fridays	UTVSVSUQTVS
w fridge	TSSUSQTSSXS
w friend	PTSWVUSTUSR
w friendly	SURUSTURUSU
w friends	TRVRVSXVTST
w friendship	UURRTSVVUUU
w frightened	RRWRSTTSUTS
w from	VVVVSUTSVUT
w front	WUSTSWSURTP
w frost	RRUTSRTTSSQ
w froze	QTWTUTUUUUU
w fruit	TTVTTVUSTXT
w fryer	WTTUTTTVTUT
w fuel	SUWRSSUTTXT
w fulfilled	TUVYVTUUUTU
w full	RUVTTTQWUTU
w full-time	SUVYWVSUTTT
w fund	QTQXSTUVWTT
w funding	WUSWWTUUUST
w funeral	VVUTTTUVTUU
w further	RQOVTWVPWQQ
w future	UTTWTVVUTUT
w gala	WWRTSUUUUUW
w gallery	WRTVSSTTVUR
w galway	TUUWTRUTSTU
w game	STXUVTVSUWU
w gap	USVWUUUTTUU
w garage	WUSVTQURWUV
w garden	QSUTVVSXSUR
w gate	TRQRUUSTQRP
w gather	WTRRSSVTWUX
w gauge	TUQTTSUUUWU
w gave	VUVSNOPUSST
w gazette	UUTRTUUUSUT
w gdańsk	TTUTUTURVUS
w gdynia	STWRSSUTTTU
w gearbox	RTVTTTUSTVU
w geese	STWRUUUTTUT
w general	TTRQTUUSWTS
w generosity	XUUSTTTQSSX
w generous	WUTTSUTUSPX
w geneva	VTRVSVUWTUT
w genius	UVSSUUTSUVW
w gentle	RSWQTSTTSTV
w gently	XUQRSSTXTUT
w get	WUQUWVWVWQU
w gets	SUVTVUSTXSW
w getting	USRTQUTVVTQ
w ghent	UTVTUVTSSXR
w ghosted	QTWSTSUTTUR
w gift	WSYTRTTTRSV
w girl	WUURTSURRTV
w girls	UVUSTVUQXWT
w give	RNVTRTWWVRT
w given	WTVUSOSTSPV
w gives	XUPTSVTUYRV
w giving	SSTWQPSTVTV
w glad	TSXVWVVUQTV
w gladly	UTTQQUTVSXT
w glance	UTYSTTUTUUS
w glass	UTUXRPVVSVT
w glasses	TTSSUTUWUVS
w glaze	WVSSTTUTVTT
w glove	VTTSTSUTTSU
w gloves	STRTTRTSSWT
w glue	SUXTUTUUTSU
w go	RUTVVUVVUSK
w goal	ORTcTWSVQSS
w goalkeeper	RTSSUSSSTUT
w goals	VWSXVSTTTTT
w goat	PSWPQSTVSVS
w goats	TSTUTRRUUUQ
w god	NRUVNOVaPPO
w goes	RPRSUYSQRPT
w going	USPYXTPUXST
w gold	TSYRSRUWVYV
w golf	ZUPQSRTUSSZ
w gone	YUQTTOSQVPS
w good	TRUVUMPaSOT
w goodbye	ORQSZVTQRRS
w gossip	WWSRSVUVURT
w got	VYXWUPMTTZV
w gotten	TTVXWVTVSSU
w grab	STSSRVXRTTT
w grace	STUXUTUVTWT
w gracious	VTSTTTUVTTV
w grade	USSWRRTQUSR
w graduate	TTWYVSUTTRU
w graduates	TUTYTTUTUSU
w graduation	QTUWSXSWTTV
w graft	XUUTUTURUUU
w grafting	TTWRSSUSUVU
w grain	XUUUTTUTWVV
w grammar	QTVTTTUVTWT
w grand	SSURTTWWSVV
w grandchildren	QSSVRQTYRSR
w grandfather	RTRRTTUTSUT
w grandmother	TSSTSTTVQVR
w grandson	RUTWVTUUSTT
w grant	TTVXTQTRTTP
w grateful	URbSRQPZPVT
w gratefully	RTVRSTSbSSR
w gratitude	NQYRRQSbSSP
w gravel	VTWUWSUVTUU
w graz	VSVUUSVTSTS
w great	WSUORQSURSX
w greatest	TWWSTTUTTTW
w greatly	SSUQSSURUST
w greek	YUUSUUUTVUS
w green	UVVURSSQRWS
w greenhouse	TTXRTTTTTUS
w greet	RTTVQWTSQST
w greetings	QSRQRQSVRQR
w grew	QTXRTTTSSUS
w grey	VWQQSSUSSVT
w grief	STWWUUTTSUU
w grievance	RTSRVTUTTST
w ground	RTUTTSTWTTT
w group	TRPUVTSSVTQ
w grow	WSRSTRTRVTT
w grown	SSUSVRTURSU
w guard	SSRUTTUTVTS
w guess	VVSVTPSRRQS
w guessed	WSQRTSUTTUS
w guests	VTTSUUUTUSU
w guidance	SUUUPURVSPT
w guide	VTQYSRTSWTV
w guild	WTQWTRUTWRT
w guilty	RTRTRRRRSRS
w gut	VVRSSTUUTTU
w gym	SUSSSSUTUWU
w habit	RRTTRVTURYR
w habits	WUQRUTUSUVS
w had	YUUPSRLQVUR
w hail	VWRTTTUUUUS
w hair	STUSTSTTSUU
w half	UUUUTVQVWUU
w half-hours	STSWVSUWTSU
w half-term	TURWTXRVTTU
w halifax	VUXTUSUWUTU
w hall	USSUQQTRWTP
w halved	RUVRTTUSTWU
w halvorsen	UTRTUTUTWUT
w hamburg	STWVSSUTTUU
w hand	UUUSSRRTNWO
w handbook	TUSRTVUTUTT
w handed	WSSURRSPUVV
w handing	UTQTVRUSTST
w handle	UTSSTSUSUWU
w handover	TSURSTUXRVS
w hands	WUWSVTUUVVO
w handshake	WUUSUUUWTUV
w handwriting	PSUQTTTTRTS
w hang	STXUUSWURVU
w hangar	STWWUTUUSVT
w hanging	STUUVSUVTST
w hangs	RRWVQRTPQYR
w hanoi	SUVUTSUXSTU
w happen	SSRRTSTSSTT
w happened	WSVZQQTSRTR
w happens	TUSSTWVSTST
w happily	STVRTTUTTTT
w happiness	TUSRTSUWUTU
w happy	ORYSSUTZPRQ
w harare	RUTRTWUUUTU
w harbour	RSVTVUTRUSU
w hard	XUWTRPSTVSS
w harder	UVRTUUUTTVT
w hardest	UUWWUUUUUUU
w hardly	TRPWTTUSSSV
w harm	RRSSTTTSTUT
w harness	SUXRUSUTUUT
w harvest	UUTVRWRWQRV
w harvests	TUSSTWTVTWT
w has	SVTXRRRQYUS
w hat	TRXSSQSXQUU
w hate	UTQTSSVRTWV
w hats	TTXRSVURSWV
w have	VUUXTSRTURV
w having	TPWVTQTWSUS
w he	WNROPOQRbRU
w head	RUTWSSTPVQP
w headed	RUTWTTUTTTS
w heading	TTSXTSTSTUU
w heads	QSTRRVUTTUT
w healed	WUSVUTUVTUU
w health	OQRUROPYRSQ
w healthy	TTRVSTSWTTT
w heap	UUUSUUUUSUU
w heaps	STXTTUUUUUT
w hear	TQTQOVYRWWU
w heard	WUTQWUSOXVP
w hearing	XSUTUVRXPTT
w hearings	VVRSSTUUTTU
w heart	QQWVRPSVQOP
w heartfelt	VUWSSTTUUSV
w heat	RTVSTSUUUUU
w heating	STSQSRUTTTU
w heaven	XSSTTTTSVUX
w heavy	WTRQRRTUTVV
w hedges	TTVTTRUSTVU
w held	VUTPRQTTPVV
w hello	STSWSRVSQRS
w help	UWSYWNRRTQU
w helped	SUXTXWSTVVQ
w helping	TUYRQSUXTTU
w helps	QTUUVVRRSTS
w hem	UTWRRTUSSVU
w hence	TUTUUSUTUTT
w hens	SURRTSUVTTT
w her	XSTPORQUaTU
w herd	STWRTTUTWVS
w here	UTSUaRSVXQR
w hereby	RTRRWVTTUUT
w heritage	TUTWVXTTTUU
w heron	RUURTTUTTUT
w hers	VSSRSSUUXRU
w herself	VTTTUUUSRUW
w hi	STRSSTUVSTS
w hid	TTURTTUTSTU
w hidden	VTSTUTUUUUW
w hide	VUSSTSUTTTT
w hiding	RTWSUSUUTVT
w high	VTVTUUTUSXS
w higher	UUWXWTUTWUU
w hill	QSWUSWTURWS
w him	USVTPRSPaUS
w himself	XTRVSWUTWTS
w hip	OSTVUQSYQSR
w hired	QTSSRUSRRWT
w hiring	URSVTTUTTSU
w his	TTOPQSROaSU
w hit	PTQQRUXQSWT
w hive	WUVSUUTTUTU
w hives	TTWVTTUTTTU
w hobart	QTUXSSTUSTT
w hold	TRWTQTSSPVQ
w holding	VVXRUUUVRWV
w holds	RRWTQSSRWUR
w hole	VTRUTSUVSUU
w holi	SUWSUWTXSUT
w holiday	RTQRQWUWTST
w holidays	VUWTTSTUTSS
w home	VVUURTRWNST
w homework	RRUVSWUSTVT
w honest	WUTVSQSUWTQ
w honestly	VVSSTVTQWVQ
w honey	STVSUUTUSUS
w honour	SRWRSRUVSSW
w honoured	SUTSSXTSTSU
w hook	RURRTSTVSTS
w hope	ROSQMUXbSOT
w hoped	VTQWSTUSSTT
w hopefully	TTTTTTWSUUT
w hoping	RTRTSUTXVTT
w horn	STTRSVTTTRT
w horse	VSURUTUSSUV
w hospice	QSRVUSURTTT
w hospital	TTPXTTTUUSR
w hospitals	UTRSVSUTUTT
w hot	STPXVSTXTRT
w hotel	RUTRUUUUVUU
w hour	SWUVVVUSWUQ
w hours	TVUXUTSWSTT
w house	SOUNSPRYPXO
w household	TUTUTTUXTTT
w housing	TUTWSRUUTVU
w how	WRUTTWQSTXZ
w however	RRXWUUUTWUU
w hr	STSUSVTRSST
w hug	SUWQSVTYTUT
w hugs	STRRSSTUTSS
w hull	WURSSVUTUUU
w human	STWUTTSSSWT
w humbly	TUWRVRUTSUU
w humour	STWTUUUVTUS
w hundred	SRUVRUTUTUT
w hung	USSTRQTTSWS
w hunt	TUSUSTUUTVT
w hurry	RRVSTTUSSTT
w hurt	WRVVVSTSSWQ
w hurts	TSSRUSUUUSU
w husband	STPTTVTQVTR
w hut	STRSUTUTSST
w hymn	SRWSSUUTUVT
w i	TSUVUTTSSUS
w ibadan	SUVSTUUSWRT
w ice	RRYRRUSVSWT
w idea	VWTRQSSTPVV
w ideas	XXVTSUTQTSS
w if	TORTVSWTSST
w ignored	TWTQTSSSTVS
w ignoring	UTTUUUUSTUW
w ikeja	TUUTTSUUUVU
w ill	SVTVSVUSSTT
w imitate	STXVTTUTSUU
w immediate	TUVWVSUUUVU
w important	WTWRTTUSUUV
w impossible	WWSTUTSUTUT
w improved	UTTSTTUTSVV
w in	UUUWRWUVUVS
w inbox	XVRRTUTTSSV
w incident	SUVSTTUUUWU
w included	SRUSTTTSVTR
w including	QRWUTVUSTUU
w indebted	VTZRTSSUTTT
w index	RTVSSSURTTT
w inform	SUUWVXUTURU
w informed	TTSQTSTSTUS
w ingrid	QTRTUTUTYUU
w initials	VWQRSSUSTRT
w ink	VSXYXRTXTTT
w inn	TUSVUTUTUTT
w inquiry	RRVSRTUVVST
w insert	UUVTSTUSTTU
w inshallah	SURSTVWVSTT
w inside	RRVTQQTSSWU
w insisted	USSSUTUTTXU
w inspection	RTRWSUUTUUU
w inspector	UVTUSSTQVVS
w inspectors	XTWQTRUUSVW
w instead	PQVRPUQVVVP
w institute	UTRWSRUTVST
w instruction	UTTTTUUVTVT
w insurance	TTQWURTRTSU
w intake	TUSRTTTVTTU
w intend	STTXTTWSUUT
w interest	XUXWTTTQQVR
w intern	XTURTTURWUU
w internal	RURUSSUTTUU
w internship	UURXWVUTVTS
w interpreter	SUTTVTUUUUU
w interrupted	XXTSUTTRSTU
w interview	RQWSPQUSRYP
w interviews	TTZUWRUWUXR
w into	UTVVSXWQRWS
w introduce	VTTRTTURSTT
w introduced	XXVQTRTTRRS
w introduction	UUVUQTUQTVU
w introductions	YUTVSTUTSRV
w inventory	SUWRTTUTTVU
w investors	WUSRTUUUTUW
w invitation	TURRVWUSTTT
w invite	RUQQSYUQUSS
w invoice	URSPRRTQQVT
w invoices	UWRRTTTSTSU
w iron	RTXTTUUVTUS
w is	SSVYWTSQVSR
w island	SSQWVSUSSTS
w iso	RTRQRSTTSRT
w it	UTVTVURSSVU
w item	RUWVTVTTWWT
w ito	VUTUUTTTVTT
w its	VRVVWSPQPTS
w itself	USUWVQTSRTS
w izmir	RTUWTSUTSVT
w jaipur	UUXTUTUWTUT
w january	TQUVUWPTTTP
w japanese	UTWTUSUTTUT
w jar	SRWOSYTTQUV
w jars	TTTSRUUTTWU
w job	UTTaWPSSRWT
w jobs	RTRYUSUTTUU
w join	RTUYRQTSTQT
w joined	WVSWVUTSVST
w joining	SURXXWTTTTU
w joins	SUVSUSUWUTU
w joint	SURRTRUTUSU
w joke	UQSRTRSRSWR
w jokes	WSSUTSUUSWS
w journal	UUSWTSTTTUV
w joy	STTWVSTVSQT
w judge	RSWSTSTTVVR
w judges	RTVRSSUSTWS
w july	SRSWUUQSQQV
w june	WOWVXWOUSSV
w junior	YTTTURTTXRW
w juniors	QTURSSUSVVT
w jury	VSTVTWRRSVT
w just	TVRVUTVOVRP
w justice	SUUVTUUTWTT
w kasih	TTYSSSTXUVT
w keep	SRWTUUXUOVT
w keeper	RUUVSTUVSSS
w keeping	QSUQSUQVRPR
w keeps	PRUXRQSWVWR
w kept	UTURNSQROVQ
w kettle	QSRVSQTRSWU
w kew	TUUVUTUTUVU
w key	TQRSRRRNOUP
w keynote	VSSTUTUTUVT
w keys	UUTQVSTVQXR
w kia	TTRSTTTWTST
w kids	STVVSTTTTST
w kigali	QTWTTTUTSVU
w killed	RTWSTTUUUWT
w kiln	SRTUSRTTVTR
w kilometres	VTWSTTUTSWT
w kilos	RSWUTTUSTWT
w kim	SUSTUUUUTUT
w kind	UVUUUSQVURR
w kinda	STWURTUUTUT
w kinder	QTVSSTUWTVS
w kindest	TSYRTTTUTRV
w kindly	PPOTQSRUPSP
w kindness	USXQRSUSWQR
w kinds	STUWTTSTTUT
w kiosk	STWSVUUTUUT
w kiss	SUVQRUTYTQT
w kisumu	VUWXSVUUTTU
w kitchen	TSTTTSTTQWT
w kitchens	XUWTTUUUVTT
w knee	TSTWQPSXURQ
w knees	PSPYWPRYRQP
w knew	VXRUWUSOVSP
w knife	TWYPRQTRRUS
w knock	QTUPSYTVVWS
w knocked	TTWTTSUWUWT
w knot	QTYUTUUTTWS
w knots	TTXUWSWSVWT
w know	VTTTVTVQUSW
w knowing	VSTQTQTPRUR
w knowledge	STUTUUUSVTU
w known	VRPPSSURQTU
w knows	RPUTTRWPYQP
w korean	WTTVUUUTTUT
w kraków	RUVVUVUTTUU
w kumasi	UUSVSVTWTUS
w kyoto	WTRSVWUVTST
w la	VTSTWTUYVTT
w lab	SUSTTQTWVWR
w label	UVQQVVTRTST
w laboratory	RSRSSVUTUTT
w labour	VTTSUWTVTTV
w lack	VROUSSTUSUS
w ladder	WSNQSTTTRVS
w lady	TSTQSSTTTSV
w lagos	USUYUVWTRUW
w lah	VTVTUTUWTTT
w laid	UTUSUXUTUUT
w lain	XTSSUTUUVSU
w lake	RTVVSWSVVST
w lamb	SUVTUSUTSUT
w lambing	STQUSSUSWTT
w laminated	STTTTTTTTWT
w lamp	TRXUVUTSSSW
w lamps	USVRUVUTTST
w land	RQSUSVSTQVS
w landed	UURUTSUSTWU
w landing	STUUUTTVSTT
w landings	STURSTTXSST
w landlord	UQUQRRSSUXV
w lands	TUTSTWSTUST
w landscape	SUTWSSUTUTT
w language	TSUSURTQRUU
w languages	RUTSUUSWTUU
w lanyard	XTRRSUUSVUW
w lap	UUVRVUUUTUU
w lapsed	UTSVTTUTTUS
w laptop	RTSVSQTTSTS
w large	RSXUSTUUURS
w larger	TUXTSTUVSTU
w last	STVVeVRUQWR
w lasted	VSRSTSUTTUU
w lasting	STXUUUUXUUT
w late	TWSNRVSUTUU
w lately	QSSTSRUSTTT
w later	SQOSTQZQQVQ
w lathe	XVTTRRUQUVV
w latin	UUXTUUUWUUT
w laugh	TVPRVQTRSPR
w laughed	SRUUSRSRTRS
w laughing	XTTTWSUWTUT
w launch	TURXUUTWSUS
w laundry	RUVUVSTWSTS
w law	QRRYQQQOTRV
w lawsuit	WTTRTTUTUVT
w lawyer	WSTRSRTRRWR
w lawyers	VUSWSSTTTTT
w lay	XRQRVQTQTQQ
w lazy	STRTUSUVTUU
w lead	TRQUVUSPWSU
w leader	VUVUWWUTWTT
w leaf	UUSSTTUTUVU
w league	STWTSTTTXTT
w lean	RTPVUTUUUWT
w learn	VWUZSSPVVSS
w learned	VSYPNMUTRYX
w learning	USQXSRTRUUV
w learns	UTUXSSTTSSU
w lease	USRUUUTSSSV
w least	YVSTSQVUWWZ
w leave	QRUWYTRSQUO
w leaves	QRUWVSTURTR
w leaving	XRNWUTRRTSU
w lecture	STVSSVTSUVS
w lecturer	QTSWUTUSXTS
w lectures	QTYTTUUSWVR
w led	STXQTRUTUXT
w ledger	RRaRTTURTUT
w ledgers	SUSTTRUSTSU
w leeds	WTUUVUTTQTT
w left	ZVTTUPPQTSU
w leg	SUTSSVTWTTT
w legal	TUSUUTUUUUU
w legend	STUSTWUXUTT
w legendary	WWSTUUUSTUX
w legs	RTTWRRTTTTT
w leipzig	TTUQTTUTVUU
w lemon	RTQQSRTTTVS
w lending	SUVVSRURUTT
w lent	TTWRTUTRSVP
w less	WTWUUSSVSWQ
w lesson	XUVUVQQRSVT
w lessons	TRVWYSXWSVN
w let	TSUSXWXUUVT
w letter	SQTRTXPSPTR
w letterbox	SUSRTWUSTTT
w letters	QVUQUUVWWVU
w letting	RTTUUQSXTVS
w level	QRSUSRSRXTR
w library	PTVTUVURSTT
w licence	UTRbSTURUPQ
w license	UUWUUWUSUUU
w licensing	TUVWTTUUUVU
w lid	STRQWRTTTWS
w lie	WRSPUVTSSTT
w lies	WSPUSSUQRRT
w life	SUTURSXYQUO
w lift	URVQSUVWVTU
w lifts	VWSUTTUWUTS
w light	TRTVUTSWSXV
w lighthouse	RSUTSSVVQTR
w lighting	RTVSTVUWTVT
w lights	VTVPRRUSTUT
w like	USTUVVUUXSV
w liked	XTURWTURSUT
w likes	WUSVSUUUWUW
w likewise	TUTSTSVUTUT
w lima	TTUVTWUSTUT
w lime	TURQTVVSTUU
w lindqvist	QTUSUUUTXUS
w line	STVTVSVSTXN
w linen	TUWTUTUTUUU
w lines	TSUTRQTVTVU
w link	WTOPQSWPVRR
w linkedin	YVRSUUTTRUY
w lions	WWRUWTUVTTU
w lisbon	WTRWWTTTRRW
w list	USUUTTVTRZS
w listen	QSSRXPRRQWQ
w listened	VWVRTTTTRWR
w listener	XVSSTTUSSST
w listening	VSYPUQTYRVU
w lists	WTURSSUVTSS
w lit	SUWSUUTUTTU
w literally	RTYRUTUSSTT
w little	VUTPRPWWVTQ
w live	TSRXTTVTVTU
w lived	SUXSUTUWUUT
w lives	QTSXSUTVSUR
w living	SUUXUVUUTSU
w load	WURUTVUTTTT
w loaf	RTWSTTTWSVS
w loan	TUXWRTTVSTV
w loaves	USQSUUUSSVS
w lobby	XUTSTTUTTTW
w local	TTQUTSTSTTS
w lock	WUTRTTTTSUU
w locked	WVPQTTTSTTV
w locker	QTTVUQURRSS
w locks	STTXRRTUTTT
w locum	SUWSUTUTUVU
w log	VSPQURURSWS
w logbook	STTQTVUSSUV
w logistics	TUTVTUTTUTU
w logo	RUXSUTUWUVS
w lol	SRRQSRTRWWV
w long	RRSUOUTXLTQ
w longer	RRTVUTRQTQP
w look	VURXRWVWTUV
w looked	TTTSSTSSTRP
w looking	RSUWUSRVSUQ
w looks	WSUTSRTSWTW
w loom	SURWRRTSSVS
w lord	STQVUSTWWRT
w lorry	USSSTTTTTTT
w lose	TQTSQTYUUYW
w loses	UUTSTUUUTVW
w lost	VUTQPPROPXS
w lot	UQXTTVSXUVT
w loud	QTVSVRTWTSR
w love	QQUTTVVUPQM
w loved	TVWTUUUSWTT
w lovely	WSQORQWVRQX
w low	VSVTRUUUTVW
w lower	WTRRTSUTTVT
w loyalty	VTTTUUUVTUW
w lucia	TTVRTXUSTWU
w luck	SRQWORUXTST
w lucky	TSSTSSTUSTW
w lucy	TUTUWWUTTTU
w lunch	UQUQRaWRUQT
w lunches	WTQRTWUSVTW
w lungs	RURWTTTVTVT
w lying	QTRWSTTSTUT
w lyon	USRTTRTSVTR
w m	STWRTWUVTUT
w ma	TTWTUSTWTST
w ma'am	VWTTTTUWTTT
w machine	VRRQRUTTQWW
w mad	TUWSTVUWUTT
w madam	VVVSSRTWTTS
w madame	XTRRTSUSWST
w made	TRVVSSOQQaS
w maestro	VWTUSRUYWSW
w magazine	UUUSVWUUUTT
w magistrate	TTQVSTUTWUS
w mail	RSQQUUSQRSR
w mails	QTRSUTUTTUR
w major	UTSWSTWTVSW
w make	TOUUUZTTNSU
w maker	STVWUTUTSTT
w makes	URTTWPSSOUU
w making	USWUVWTUSYU
w malmö	RTTUUVUTTVU
w mama	RTUUSTUVSTT
w man	WTVRSQVUURW
w manage	RTQUSQXSSST
w managed	VWSQSTTUVSW
w management	XTTVUSUWTUW
w manager	SQUWUTTPWTR
w managing	RTSUUUUUVUU
w mango	TUTUVWWWUUU
w mangoes	RTWTUUTUSTT
w manila	SUTWVTUUTUT
w manner	TRSSTTTSVST
w manners	STVVUUUSTSU
w manual	QTUQRRTRSST
w manuscript	VTVWVVUTSVS
w many	UQVQVUQVPSW
w map	SRSTPTTPUYT
w maps	USXRTSSSSST
w marathon	QTRQWWTVSVS
w march	XTUTTWSPTWV
w marchetti	SUTXUTUUWUU
w marcus	RRRUTUUTXTT
w margin	RRTQTWURSVS
w margins	QTYSTSUVUVT
w mark	SVTVRTTWRXS
w marked	VSVVWQURSVT
w market	UTSRSTTQVUU
w marketing	TUTVTTUTVSU
w marking	SUUQSTTSUUU
w marks	URUPSRTTQVX
w marriage	RTWUTUUTVUT
w married	SUTRTTUUSUS
w marta	STWRUTUTVST
w marvel	VRXSUTSVTTW
w marvellous	XSXSUUUSTUW
w mass	SUSSTTUSSVT
w master	TSSVWQUSVTU
w masterclass	YTRRUTTRUTW
w mat	SUWRSTUTSWU
w match	STWXTTSTWTU
w matches	VTRRSTUTTST
w mate	VSUTSSTXUWV
w maternity	QRXVTUUTSUT
w matter	VWQRRVTQSUQ
w matters	RUSUSRUTTTT
w may	URSUUWUXRUS
w maybe	USOVTTVURVV
w mba	WTRSTUUTVST
w me	TRWXVUUUVaS
w mean	UWWVUVUXTSS
w meaning	QTUVTSTSVWT
w means	VUTSRQURSUU
w meant	UPSORRRTQRS
w meantime	VUTTTTUTTRU
w meanwhile	STSSTRUWTRT
w measured	SVSRTTSTTUT
w measuring	VUWSUSUTUWU
w medal	VSWURVSPVRR
w medicine	WTRXSTTSTUT
w meet	UQTVRYXRUQP
w meeting	UUVTXSOWSTW
w meetings	WSVWUSOWSUU
w meets	SURWVRTSTST
w melbourne	SUSSTWUTTUU
w memo	QTWRTVUTTVU
w memory	SUXSSTUTTWU
w men	XTQTUUUUTTU
w mend	STSSTSTWTVT
w mendoza	STYTUUUWVUT
w mentee	VRRSWVSTVQW
w mentees	SSSUWWTSYRR
w mention	SRWRSWUWSRS
w mentioned	WVSQTSUSTSS
w mentor	aVTVVSOTaNW
w mentored	YRQVSSTRRTV
w mentoring	QUXUYTQSQWU
w mentors	WVQWQVTSYTT
w mentorship	TRSQaRRSTQS
w menu	STVSSUTRRVR
w merger	TVRWSRUWRTS
w merit	UTRWUUUTUUW
w merry	STRSTRTXTTT
w mess	UTTRTTUTTUS
w message	UTOTUPWQPSU
w messages	UXTUUQTTSRS
w met	UVTUQTQSVRQ
w method	URVQSTTQTWR
w methods	STWUTSUSTVT
w metres	STRQTSURSVS
w mi	WSTRTUTSRUS
w michaelmas	TTTXWWTSTTT
w microphone	UTWSRRSRSWR
w microscope	USUSTTTVRUT
w middle	UUVWSUUSTTU
w midnight	QTSWQQTRSUT
w midsummer	UTRVTXTVSST
w midwife	VWSXSTTTTUS
w midwifery	STVWTUUTTST
w might	VTNQRNSURSQ
w mil	TUXTTUUSUUT
w milan	VUSUUTUUVSW
w mild	RUVQTQUSSSS
w milk	SSTRUSUSWTS
w milking	RTRUTTUTSWS
w mill	UVTXRRUSTTT
w mille	SUXTTTTXTVS
w million	RTYQSSTWTWR
w mind	VUUTUQSWRPU
w mine	TUWTSSRVTWS
w minister	QRVPSSTUUWQ
w ministers	SUWTUTUSUUT
w ministry	TRSXSPTSTTR
w minsk	STRRUUUTTUU
w minute	YXTUQPVURTW
w minutes	XUSRRUQRVSX
w mirror	WTURTSUTUVW
w miscarriage	WUTVUTTTUUT
w mislaid	UTRSTTTUTTT
w misprint	STSTUUUUUUU
w miss	VVOTVQURXRW
w missed	VSUQVRSUQUW
w missing	WUQUVSUVUST
w mission	SUTXTVSTTTU
w mistake	SSVRTRTWUXS
w mistakes	SSWUTVTSSXT
w mixed	TUSRTUUTTUT
w mock	QRVYVTUWSZQ
w model	UTSQQQTRSSR
w module	WTSRSVUTTUS
w moira	TUSSXTTTSUU
w mom	TTRWTTUTSUT
w mombasa	STUVVTUVRUT
w moment	RRXUVVTNRVR
w monastery	UUSVUTUUTUS
w monday	USQXTXSNTSU
w mondays	TWWRTQTQRTU
w money	SSUVRQSQUVP
w monitor	WUTSUTUTUVW
w monologue	WUSRTWUSTUT
w monsignor	UTRSTTTSRTW
w monsoon	VVQTRTTSSTS
w month	UUTVVUTRTWU
w monthly	VSSVVYSRQSU
w months	WUSWVSRTUUU
w mood	TTTQURWSUUS
w moon	TSQVSVWRUSS
w mop	UTWSUUUWTUU
w more	WSUVYUUUXSV
w morning	RRWTUWQRTTO
w mornings	VTVVQTUURVP
w mortgage	TSSWTSTSTTT
w mosque	TUTVSRSUWTU
w most	UOUUVQSVRSV
w mostly	WRTSSTSQURX
w mother	SQVVTXSWNTP
w mother-in-law	VUTTTUUWWUU
w mothers	UTWTUUUSUWU
w mould	RSWVUSUTSTS
w mountain	TUTWUTUVTUT
w mouth	WWSSTTURRST
w move	RUTXSSSVQTQ
w moved	TPUXRORVTUW
w moves	RTRXRRTSRST
w moving	TRObUTTQVSR
w mr	USROSPQRZRT
w mrs	QRUUSRSUXRQ
w ms	USVSURSQVUV
w much	WUXOQSSVSRY
w mud	RTSVTSUSWST
w mug	UTRRTVTSVUT
w mule	RTVSTSTWTST
w mum	RTUVSRSVSST
w mummy	TURTTTUVTSU
w muscat	UUUXVSUUUUU
w museum	TSVSUQTRRSV
w music	TTUWTVTVTTR
w must	VTJUQMXMSNY
w mute	SSWXTSURTVU
w my	URVVSTRUTXT
w myself	RSVWSSQUOUS
w na	XTRWTSTSSUT
w nail	XUQRUSUTTTV
w nairobi	UVVVTWUURUS
w name	WUTSSVRTVOW
w named	TUUQSSTQRSR
w namely	WURWTSUUVTT
w names	WSXQSWTSUVT
w naming	UUVRUSUSTWU
w nap	XWURUTUSTVX
w napkin	RUWVRRTUSWR
w narrow	STRQTWSSSST
w nasa	STURTTTTUUT
w national	QSRTRVSSVRV
w nationals	TUTSTVTWTVU
w naturally	TSRRUTURVTW
w nature	TUUVVVUSUVU
w navy	RTRYSWUSTST
w near	VTQURVTSSST
w nearly	RSUSUSUSTUU
w neck	SUWSTRWSUWU
w need	STNdTSLTRNJ
w needed	TSVQQQSSVRU
w needs	SRPaTTSPRRW
w negotiation	QTVQWUTRSZT
w neighbour	UTPQUUUSWSR
w neighbours	RUTSVVTRTYT
w neither	RRRSSRQQURR
w nephew	XSRTSTURTSS
w nerve	QSXQSTUSVSS
w nerves	RTTSSTUSTUU
w net	SUUUUSUSSTU
w nets	STVUUTUWTUT
w network	WSTRSSTRSSX
w never	WbVSSQRUTTU
w new	RQSVSWPVUPT
w newborn	QSRWUTUSSSS
w news	RUQTPSXTRUQ
w newsletter	YVRRUUUTTTU
w newspaper	VUURSSUTTST
w next	TTPWWXSSWSW
w nice	YRRQWSVUVUX
w niece	TTTSUUUSSTT
w night	RNTXUQTVTUN
w nights	UVOWUQTUTQR
w nine	XQUPROQRRWT
w nineteen	VSRRUTTTQUV
w ninety	RSUQSUTUSUR
w ninth	WTURVTTRSSV
w no	SUUWVTTTSUV
w nobody	QVUTOTPRUSM
w nod	STVSSSVUTTT
w noise	TSQVRSTWTUU
w none	XXNVTQRTVSU
w noodles	TUTTTTUTTUT
w noon	UUUOQTRRQRS
w noor	RTWSUUUSUUU
w nor	TTSQSSSTSSS
w north	SUTTSTTVSVT
w northern	VTQUVTUWUST
w not	VUVUWSTTVVQ
w note	UPTRVXSSPVS
w notebook	RUWWTVUXSWT
w notebooks	SUWTWVUTUVU
w noted	UTTWSUUSUST
w notes	TTVRQTTSUXR
w nothing	VaSSQUPTMSW
w notice	WWUSVPRQTTV
w noticeboard	WVRSTSUTTTT
w noticed	SQWWRTSQTTR
w notices	RTTRUUUUUUS
w novel	QTWVUWUSSWR
w novels	RTVUSTUTVTU
w november	QRUVUVSSRVR
w now	SIVZRTUPSUO
w nowhere	TWWTUTUTVVS
w nowruz	SUTSVXUVUUT
w nuisance	SURRRSTRSSS
w number	PNTSVRUVOXO
w numbers	SUUTWSTRVUS
w nurse	TSURTTTXVVS
w nurses	QTTTTSUSTWT
w nursing	QTUZTVTVRVT
w o'clock	UWSUWWUTTTT
w oak	UTVSUTTSSUS
w oaxaca	VTRVUVUVSUS
w obliged	RQaRRQRWRUT
w observatory	WWTWVWUWUUT
w occasion	VWSRSSXSTTT
w october	TVTUWVQTPSQ
w odd	USTXTUTSSSV
w oduya	WWRSTTUTWUS
w of	VVWUTUUUSUV
w off	UTVVXTNTSVT
w offer	WTUVQVSRUWR
w offered	VRSTQOSRVPR
w offers	SUWUTTUSTTU
w office	STRTSSPTPUT
w officer	RTRUSRUSUTT
w offices	SSWSTUUTTTU
w official	VUSTUWUUVRT
w officially	TUSVUSUUUST
w often	XRWOQRXRQTR
w oga	UTUTUUUVTUW
w oh	WURSTUUSTTY
w oil	QSRTRVVRTUT
w oiled	TUVSTTUUUVT
w ok	TUUVWSVUTUU
w okafor	TUVWTTUTVWU
w okay	TUTVTRVVUTU
w old	SRSNSTVUVUM
w older	TUSSTTTTSUU
w olive	SUTVTWTUTUT
w on	VVUVTWRTSVT
w on-call	SUSUUUUTTTU
w once	SWTTVVWTSUQ
w one	VVTTWSXTUUV
w one-page	STUTUVUUUWU
w ones	SVWUSVSVUVP
w onions	VUWSTTUTTUU
w only	VTTVQUWSYVW
w ontario	SWVSUUUUWUU
w onto	VWUWTTTTTTT
w open	RTUVOVXUPXW
w opened	XWWSRSRTPVT
w opening	PQUTOUTSSVQ
w openly	RTVQRPSRTXS
w opens	TRSSRXRTXRW
w opera	QTSXTSUTTWS
w operation	PTSWRVUXTTS
w opinion	TTSVSQSVSTV
w opinions	TTTVUUUTTWV
w opportunities	SSTSTSUTTSU
w opposite	VUWSTTTSSUW
w option	UUUTTTUVUWU
w or	MPVRQTWQSSR
w ora	TTSSTTTVTTT
w oral	TTSRUTUTTWS
w oranges	UUWSTVTTTWT
w orchard	WTYSTTUTWVT
w orchestra	UUUWVSTSVRS
w orchids	UUUVSSTWTTT
w order	RQVQQTRTQZQ
w ordered	XVSTUUUTUTT
w orders	UTTXSTTRTVT
w ordination	SUSWTSTSSUT
w org	TTSQRTUTTVT
w organ	RTRRTTUTVSU
w osaka	UTSRTTUUUVU
w osei	UTVWUUUSWUS
w oslo	SVSSTUURSUW
w other	USQUSPXQXSW
w others	VRXSRUTUWUS
w otherwise	XVRTTUTSTVT
w ought	TSURTRUWWUQ
w our	UTTVaRTTQSR
w ours	VVUVUQSRVSQ
w ourselves	QTVVSSWTWTT
w out	UTTVUSWSRWR
w out-of-office	VSRRTTUTTTW
w outlive	TTRTSSTXUTT
w outranks	RUUXUUUSXUU
w outside	YTPWSTUQRSW
w oven	QTWUXTTTSVT
w over	RTUWZTSTWUQ
w overlook	XTWSUUUUUWT
w overnight	TSTWUTTTWUT
w overtime	VTUUUUUTTVU
w owe	SQZMPRQUQUO
w owed	TTXRTTTWRVS
w own	TVQVQUSSSVS
w owned	RTXRUUURTSU
w owner	UTSSTUUUTTU
w owns	VTRXTTTTVSW
w p	TTRVUTUUUWU
w pace	SUSXUSUWVUT
w pack	VTTWUSUSWVU
w packed	QTTUSWUTTSU
w packing	TUSVUSUTTUU
w page	VVUSVSRTTWV
w pages	TQUSTTTRVWQ
w paid	YVOSTQSUUUV
w paint	SURRSTTTUSU
w painted	RTRRSSUTRVW
w pair	VVRXWSUUTST
w pairing	SURWVSUTTSU
w pairs	SUSXWTTTSST
w palm	SUTTTVUSUWU
w panel	VUSSRPTRQUS
w panels	TUTWTSUUUVU
w panic	SSWSUUUSTWT
w paper	TPVWSSRVSST
w papers	TTUWSRTPUTQ
w parade	TTQTUYTTTSS
w paragraph	SSYVSSTVTVT
w paramedic	TUTWVTUTUUU
w parcel	ORSPQZRPQTQ
w pardon	RTSSTTUTTST
w parents	WTTTSWUWSTS
w parish	SRUSSSTRTTV
w park	TRURSQTRVTV
w parked	YSRTTUTSTUV
w parking	SURPRQSOVRW
w parliament	RUSWRTUTTUT
w parrot	WTRSTUUWRUW
w part	TQQTYOQRUTV
w particular	RTSYSVUWSST
w parties	SUSRTSUTSRU
w partner	VVPXTQSTXSR
w partners	WSTVUVUTWSU
w parts	UUTSVTUTTUU
w party	VTRSTWUSTTT
w pass	TSSNRSVVTRQ
w passed	VTSaTRRPSVP
w passenger	TTTSVSUWUUU
w passes	QUVRRVUWTRT
w password	RTRRTTTTTUT
w past	UVTVUTSWUUS
w pastor	TTVTUTUVWUT
w pastry	UTXVTSUSSTT
w patent	XVRWTSTTSTT
w path	SUWUUSUSTVU
w paths	RTRQRSXWTTR
w patience	SVYTQQTVTST
w patient	SRXNRTSSTWP
w patients	VTUVSTUSSRT
w pattern	XSVUTRUSSXT
w patterns	TUTRTTUTUUU
w pause	OSSSRZQPRUQ
w pauses	UTWSTSUWTST
w pavel	RUSSUTUUWUT
w pay	TRWTUUSTQWU
w paying	XTRSRVTRVWT
w payroll	QSRTSTTSXST
w pays	QSUZUQTSUWU
w peace	OQNQVPRZRUQ
w peaceful	SUVWTQUXUTT
w pear	WUVTUTURUWU
w peer	UTRXTTUTTTS
w pen	TSXPQTWTVVR
w pencil	PPUTSUTTTWQ
w pencilled	STVTTTUTUWT
w pension	WTUVTUUTTSV
w pentecost	RURUWTTSTUR
w people	TURVUTUPXPT
w per	VTTPSUUTSUQ
w percent	TUSSSSTSUVU
w perhaps	XTNUTSUTQPX
w permanent	RUUUUVUTUVU
w permit	WRPUUTTSTVS
w permits	VVSVTTUUTTT
w person	VVUYSQQVMUT
w perth	QTXWVSUTRWS
w peter	WTWUUTTSVUT
w pharmacist	VTUVUUTSSUW
w pharmacy	RTSVUVUTTTS
w phone	UUUURUYTSUX
w phoning	SUUVTTUSSST
w photo	SUSRSZSORSW
w photograph	SRPURWTRRRS
w photographs	UURSTVUSSTW
w photos	WTRUTWTSSTT
w phrase	TTRRTTURTWS
w piano	WRRQSSSSTTR
w pic	TTSXSUUSUST
w pick	VUPTQWUQUSR
w picked	XUUVRRTSVSS
w picking	WXSRVXUSTTW
w picture	QTSOUXSQUTR
w pictures	VTSSSUTRSST
w pie	WUQRVUTUTUW
w piece	SUQRTUSUTVS
w pieces	RSVWTSUSSST
w pier	SUUSTSUWUTT
w pile	TTUTTTUSUVT
w pillow	SUTRUUUVSUS
w pilot	SSUUUTTSUVS
w ping	RTRRTVVQSUT
w pinned	TUUUUTUUUVU
w pint	SUSQQWWTTSU
w pipes	RURSTVUUTVU
w pipette	SURRUTUTTVU
w pit	WWUSUTURSUT
w pitch	RRVORQSPRXU
w pity	XTTVSTWSUST
w pizza	VUUTUSTSUXT
w place	VUUXWRQVPVP
w placement	UUVXVTUTUUU
w places	VTTWUSUTTVS
w plain	TUSTVSTSWSS
w plainly	SUVVRWUTVTS
w plan	VTUYWTUUTYP
w plane	STURTUTSTWU
w planned	PSUWVVSRRXS
w planning	QSRWRVURVSV
w plans	XUTWSUTRUTS
w plant	STTWUQUTTRS
w planted	VTXSUUUWSTU
w plants	UUUVVSUTVUU
w plaque	WURTUTUSTUW
w plaster	PUVQSTUTUSS
w plate	USUTSUUTSRT
w plates	STUSTUUUUWU
w platform	SRTVTRTTTTS
w play	USXUURURRXU
w played	TTQQSVUSVVS
w playing	SUQVWRUTTWU
w plays	VUQSTSTSWSW
w pleasant	WSQQTRTVTTS
w please	PLPOTSSRKQT
w pleasure	WWVRSWUSTVX
w plenty	RSWRRRSTRRV
w plots	WTSUTTTTTTU
w plumber	RTWRTTTVTUR
w plus	USQRTVTRVUS
w po	TUWRSTTXTVT
w pocket	SUVWVSUSTST
w podcast	WSUQTSUSTUT
w poem	TTTSTVUSTVS
w poems	UUVRTVUSTTU
w poet	RUXTTSUUTTT
w point	VXUWSPXURWV
w pointed	TTVWTSTSTST
w points	RTRVTSTSRWS
w policy	TTRWSSTRSSV
w polish	SUUTUTUTSVU
w polite	XRRWUUUTTUT
w pool	TUSSUSUTSUT
w poor	SRSSSTTSSRS
w pop	TUSSWRXSUUU
w porch	UTRSUWTTTVT
w port	PSVXTSUWRRS
w portal	VTSVUTUUTTT
w porter	USOTURSPVRR
w portfolio	VRVQSTWRVWV
w porto	USRRSVTVSUT
w portuguese	WUUWVUUSSUT
w position	SURXSSTTTTT
w possible	SSSTSSUUSTT
w possibly	RTSVXUTVUQT
w post	SPSUTWPMOSP
w postcard	USROTaRTVSV
w posted	TVPWSSYQSSS
w poster	VRWRTWUSVVW
w posting	RUVYQSWUSVT
w posts	RUTVVSUTTUT
w pot	VVWVUUSVVST
w pots	VUVUSSUTTST
w pour	RTXSTSTWTVT
w power	RTVTUTUUTVT
w practical	TUSTTUUTUUT
w practice	RUTXWTTVQWV
w practise	SUTSSVTVTRT
w praise	QSZTSTTVSWT
w praised	TVXSUSTSSVS
w pray	TURRSSTVTTU
w prayer	STSSTTUUSWT
w precious	RUTSUUURTST
w precisely	VVRUTTTTTSS
w predicted	VWRUSSUTTTT
w prefer	OSPXVRSSWSR
w preferred	UURRSSUTTSU
w pregnancy	XTRRUUUTTUT
w premiere	UUPPRXUWUTT
w preparation	WWRUWUUTUUU
w prepare	RTSVRSUTTST
w prepared	TUWVTQTQVTR
w present	RRWUTURPRWR
w presentation	VTVSTTUSTVW
w president	SURUTTTTVUU
w press	RURTPWTURVS
w pressing	UURUTYTTUUT
w pretend	RTWWVTRSTUT
w pretended	TSWUUUUVTTT
w pretending	WUVTTUUVUTT
w price	VVUTSTUQVTU
w prices	SUWSTSUUUVU
w pricing	TVWTRVUUSVR
w pride	QTSSTVTTTSS
w principal	STSXTSUTURU
w print	SSSWSSUTSUT
w printed	TWSRRVSUSWR
w printer	UTRPRRUTUTT
w prison	WUVTTTUTWTW
w private	XTTTURTVTST
w privilege	SSXTUTUYTUV
w prize	TRWTRRTVTVW
w probably	UTRXUWTSSSW
w probation	UUTWVSUUWUT
w problem	QTTTVVUVVYT
w procurement	TTRTRRSRSST
w product	SURXSVUTUVU
w profession	UTUTUTUSTST
w professor	TQVURVSUcSV
w profit	VWVWTSUTUVT
w program	RQUaYWSTWUQ
w project	URWZTUTURWR
w projector	QTRSSSTRRTT
w promise	RTURPRTPQUO
w promised	aUQPVRSORPR
w promises	VUSSUUTSSUW
w promoted	RTSVTTUTWST
w promotion	UVSWSRUSUPS
w prompt	TSQUUUTRTUS
w proof	VUUSTTUUUVU
w proofread	UTSUTQSSTSS
w proofs	WTRQSUTVTSS
w proper	UUVVVXUTSUT
w properly	TTXUVVVUTUR
w proposal	STXVURUTTUS
w propose	PTQTXTSRTRT
w protocol	UTWQSTUSTWT
w prototype	VUTTUVUTSTT
w proud	RTTRTSTQTSS
w proverb	TSVSUTUSUUT
w proverbs	XWQSTTUTTSS
w prune	RTWRSSUSUWT
w pruning	QTXTTSUVVWS
w public	QTQXTQSRRVS
w publish	TTRWRRUTUTT
w published	QTRWRVTRWRT
w publisher	RUVRSTUTVSU
w pull	WTRTVRTTTUS
w pulled	USWRSSUSRWR
w pump	STUSTTUSSVS
w punctual	WTRSTSSVTTW
w punctuality	YSURUTTRSUX
w pune	VTQYUWTRRTT
w pupil	UVTXXPSVORV
w pupils	URWQTTUSVVS
w purpose	RUYXTWUSTUT
w pushed	WUUSTUTWWVT
w put	UTTRQSPUSSV
w puts	QTQWRSUSTSS
w putting	VUTWUSUSTQT
w qualified	VTRUVSUUWTT
w quarrel	TUPUSWTSRTS
w quarry	QSUQSTUSTVU
w quarter	PRVWTUSTRVR
w quarterly	VTSSRSSTTTS
w quay	STUQRWTTSST
w que	STSSTTTYSUT
w question	TUWURTRWUUS
w questions	RVUZSTRXQRM
w queue	TSRSRQTWVWV
w queues	TUTRTSUUUUU
w quick	RTQUVVSTTSR
w quicker	TUSUUUUWUUS
w quickly	SURUTSTTUUT
w quiet	QPTSPRVWQWP
w quieter	TTQWVVUUTUT
w quietly	VUWTUUUTTVU
w quilt	TUTTTVUUUUU
w quit	QRWPVVTRTWT
w quite	QSPUTUSSSRS
w quito	STYWUTUTTWT
w quitting	WTVSTUUVTUW
w quote	UTWSUTUSTVT
w quoted	RTWTSSUTTWT
w quotes	UTWSUTUVTVV
w race	SUSVRVUVTSU
w radio	USVUVTUQSUS
w radishes	WUSTUUUTUUU
w rail	SURYSSUUTSU
w railway	TTSUTTTTTUT
w railways	RUSVUUUUUVV
w rain	UPUSQPRXQSR
w rained	TVQRTTTSTUS
w rainfall	WSVRTUUTUVT
w rains	RTWUSVTUTST
w rainy	SUSRTSUWUWT
w raise	QSTTURUXTUT
w raised	XRVURQSVRVV
w ramadan	UVTWRUUTTSS
w ran	WUSTQQTQRYS
w rang	VXTTRQSUPWS
w rank	PSPWRRSRYVR
w rao	STSRUUUTXTT
w rapport	VTRURSUSSRW
w rare	VTXWSTUTTSS
w rarely	VSVQVTVSTWT
w rarer	QSYRUUURUUT
w rate	UUTTUUUTTUT
w rather	UQQXVSPTPSP
w reach	TVPPUWXRRRQ
w reached	UTSaQTSVRSQ
w reaches	STRUUXURVSU
w read	UUUTUROSRWT
w reader	VTUVSSUQVUW
w readers	RTXSTTUVTUT
w reading	TVXOSOUQPZV
w reads	XRTRQRURYVR
w ready	RRTVRWVQQTS
w real	VWSTQSUUVVW
w really	UPWRTTTQRVU
w reason	VUWXTPUPUVQ
w reasons	QTSZTTTSTST
w rebuilt	UTWVXQTVRWS
w recall	TWTRTTUTSUT
w receipt	QVPQRRTQTTS
w receipts	QTXSTTUTTUR
w receive	TURUSWUTURU
w received	VUQTRRSQRRR
w reception	TSURVRTTXVR
w recife	RUXWVTUWTUT
w recipe	XRUTRRTQQYR
w recipes	VSWUTTUSVWT
w recital	SVWSVWUSVUT
w recognised	XWRRUUUUTUT
w recommendation	WRXQSVUWSUT
w recommended	WTVTUUUTTUS
w record	UQUUTRUVQTW
w recorded	XWSSTTUTTTT
w recording	RTRQSXTSSRS
w recordings	UWSUXSSSTVT
w records	UURSSSTTWSS
w recovery	TUSSTSUXUTU
w red	UTXSQTRUUVO
w redo	SUWSUSUWTWU
w redrew	SURUSSUSTVU
w redundancy	TTTXUTUTTUT
w reed	RTWSVSUTUUU
w reel	SUUSTVURUXU
w referee	SUTTUVUTUUU
w reference	VQVOUQTTRQV
w references	VUTSTUUWUTW
w refugee	QSYTUUUSSUS
w refused	SSWPSSUWUTS
w regard	STTSXQUTUTT
w regards	USRPPRRRQSU
w regatta	RTRRUYUWTUT
w region	TUTVTUUVUUU
w regional	RTTWRSTSVRS
w regionals	STWSUTUUVTT
w register	TTVQWSUUTTU
w registered	UUSVTRUTTRT
w registrar	TSWVVSUSWUW
w registration	UUVVSSUTUVU
w registry	UTRRTTUTUTU
w regret	STQUVSUTSUT
w regular	PSTVZVTPSOT
w regulator	TUTWSSUVTTU
w rehearsal	QSVQUQTQTXS
w rehearsals	VUQVWSUTTSU
w rehearse	TUUVTVUTTTU
w rehearsed	TUUTSTUTSSU
w relationship	STRVURUUSVT
w release	RSSSXWTRTWU
w rely	VVVTUTTVTUT
w remain	PSTURRTVSSQ
w remaining	RTRRURTVSTS
w remains	USTTVSTSSTS
w remark	URSTSRUWSUR
w remarks	XSVQTTUSSWT
w remember	WQXTUTVXTVV
w remembered	XSURSSSSSSY
w remembering	XTRUTTUSTSX
w reminders	UTSSTUUTTTT
w remove	SUSTRTUTTTU
w renew	RUTQZUTTUTU
w rent	XSQURRTQQVW
w reopen	SUSTTUSTSUU
w repair	VUTVTSUUTWU
w repay	STYRTUURTQU
w repeat	WUUSUUUTUWU
w repeated	UTRSTUUTTST
w repeating	XURRTUUTTUU
w replied	VRSTTTUTTUW
w replies	WWUVUUUUTUT
w reply	WVRPTQRQTQW
w replying	RTSSUUSSUUT
w report	TUSSTZSNRUQ
w reporting	TUSXUUUUUTU
w reports	UTUUUTUUTVW
w reproach	STSRTTUTTUT
w republic	TUTSWWUTUUU
w request	VRQRVUTSSRU
w requests	SSTSUUUUUVT
w requires	STRXTTUTSST
w rescue	RUTWUSUTTTS
w rescued	QSXRTTUSTXR
w research	RTVXRRURSST
w reservoir	RUVVWSVSTRT
w residency	VSVXYVUVUSS
w resignation	WTUTTTUTSUX
w resigned	UUTTUTUTTUT
w resources	STWTTTSSSWT
w respect	QSWRSRTXVSQ
w respectfully	STQSSTTRTTT
w rest	SQSVOUQXSRT
w restaurant	SUUXSVUTTST
w restful	UTSQTSTWTTW
w restoration	TUVXUTUWTSU
w result	RTSSUVTSTVT
w results	QTSVPZRTSQS
w resume	VTSURXUUTUT
w retire	STVSUUUTTTS
w retired	UTRQVSUSWST
w retirement	TRVZTWTYRSU
w retiring	SUSWRTUTSTU
w return	RQTSPSQSSUV
w returned	VWURRRSRRUR
w returning	TUSWVTUSUUU
w returns	STSTUUUVTWT
w reunion	SUSSTYUSTTU
w review	SVUSTQUSSWU
w reviewers	RTTRTSUSSUT
w reviews	VVWVTSTRTUR
w revision	TUWWVUUTUWU
w reward	SSXTTSTUSST
w rewrite	SUVRTRUUUVU
w rewrote	RSURTSUVTVT
w reykjavík	WUSVUUTVTUU
w rhythm	SUUXUVUVTTT
w ribbon	RTUTTWUSTUU
w rice	TTWSUTUTTVU
w rich	VTXRTTTSSSW
w ride	WTRUUSTSVST
w right	SVUOUSUQPQV
w rightly	QTWUTTTTTTT
w rights	STRVTTUTTSU
w rim	SUTSTVUTTVT
w ring	UVTQRaUTORU
w ringing	WTSSTTUVTVT
w rings	VTTSTVUSUTW
w rink	TURSTTUSTTU
w rise	STRSTSTWUST
w risk	TUVSTSUSVVU
w river	VUTPRTVVVVW
w rivers	TURUTUUWUUU
w road	SSQXSSXUQQV
w roads	TTRTTTUXTST
w robotics	STVWUTTTTTU
w rock	WTRRUUUTUVW
w rode	UTRRTSTSSST
w role	VWSWWUTUTTT
w roll	STTSTSUSTWU
w roof	RTXRUVVXUWQ
w room	UVSQSTPQTUS
w rooms	VTSVTVUTTSU
w rope	RUVUVSWTTVS
w rosa	RTSTUUSWVUT
w rosalind	TUUSTTUUVTU
w rosario	RSVTTUUTSUU
w rose	WUSRVWUSTTU
w roses	TTRRTWTYUTT
w roster	TUWVWSUTUUT
w rota	USUVSVTRQUR
w rotation	VSRWVTUSTTT
w rotterdam	USXVUSUTSUT
w round	VUURWVVSSTU
w rounds	STQRXVUTVSV
w route	UTTRTTUQSVV
w row	VRUUTXSRPUU
w rows	VUSTUUUUUVT
w royal	VUSSUTUSVTT
w rucksack	RUXUUVUUUWT
w rude	QTUSTVUVTTS
w ruiz	TUWVTUUUWWU
w rule	OPXPQSWPPZP
w ruler	SUWSTTUSTWU
w rules	STQVTRUTRTT
w run	QQQVUOVSTWQ
w rung	WTSTTUUTUUV
w running	SSTURSTRTVS
w runs	TSVZSTTTWUR
w rust	RTWWTTUTSTT
w rye	WTSUSSUTTRU
w sabbatical	STQYSWTVTUT
w sack	RTXRSUUWTWU
w sad	UUTSTTUUTUT
w sadly	VTSSUUUTTUT
w safe	QSTQRRSYSTS
w safeguarding	TUSSTTUTUTU
w safely	UUUSTTTXUWU
w safety	YVQTSSTSSSV
w said	TVUTPROUSZS
w sail	VURWUTUTUTU
w sailing	WTUVTTUVTUW
w sailor	UTSTUTUUSVT
w saints	TUSSTWTSTTU
w sake	QTSUUTTTTST
w salamat	TUYSTTTXTVT
w salary	TTVVRSSSTWT
w sale	RTRUSSUVSSU
w sales	VTSWUQTRVVR
w salon	WTTSTUUSUUV
w salt	QRUUSSTVRWS
w sam	TUVTTTUSUYT
w same	UWSWQUVRWSS
w sample	SSVRUTUTTST
w samples	TTSVTVTTTUT
w sana	RTXRSSTVTSR
w sand	SUXWWTUWUUU
w sandra	STSSTTSSWTT
w sandwich	SUWSSSURUSU
w sandwiches	UTUSSSTSSTW
w sang	UQTQSTURVVS
w sapporo	STRVUTUTUSU
w sat	XPSUTTTUTUQ
w satellite	STWSTXUUUUT
w saturday	LQVSZXQVOUP
w saturdays	UTUSUTTSSTS
w sauce	VTVSTTUTSTT
w sauces	RUSUUTUTUTU
w sauna	VSSVVRUTTSV
w save	UUTTRXURTVV
w saved	MRZVUTURQXN
w savings	YSRWTSUVSVV
w saw	UTVURRRWVTT
w say	TUWSVTRWYTP
w saying	TQTSRWSUVTS
w says	UTTXOPQPWSS
w scaffold	WRSSUTTSUUT
w scaffolding	RSRVTSUTTUT
w scales	RUVQSWUVTUS
w scan	WTSXTSUSUSS
w scar	SUTTUUUTUUU
w scarf	STRQTWUTUVT
w scheme	PTUYYOTRRPS
w scholarship	VRPYSRURVUR
w school	PPTZVPUSTTO
w schooling	UTUWUUUSWTU
w schools	UUWSUVUUTUU
w science	SUSWSSTSSTT
w scissors	RTTSUSTSTWT
w scolding	QTVSUTUTTTT
w scones	TUSSWSTUUSU
w score	RRUVRQURSRT
w scores	STTWUTTVTVU
w scratch	SUTVTSUVTVU
w screen	UTTWSUURSSR
w script	QSTRSTSQTVS
w scripts	TTWRUSUWSUW
w sea	SSRXSQWVRSV
w sealed	XWRUTTUTUSU
w seam	WTTVUUUTVUT
w seams	TUSRTTUTUSU
w seas	TTVRSSTYTST
w season	UUSUTURWPPP
w seasons	VVVTTSTVTWT
w seat	RROVUVVQRRR
w seating	SUVUTTUUUWT
w seats	QTVSUXUVUST
w second	TTVWTVOVTVU
w secondment	VTSSTTUUUTU
w seconds	VUQVRRTRSVW
w secret	VSQWTSUSUTV
w secretary	URTPSUUSTRR
w section	RTURSTTSTTS
w security	SUTVTTUTSTT
w see	STRSRXXTVPT
w seed	VUTRSUTUSUS
w seeds	VTUSTTTVTTS
w seeing	WSVVTQTQSTW
w seek	SUSWVSUTTUT
w seem	UTRWTTSTUTV
w seems	XWQTVRUTXRS
w seen	TTPVRSWQWRQ
w sees	QSRQTTTRWTT
w seldom	WUUVSVSWTTT
w self	WSSWUTUTTVS
w sell	URVRSRTQSWV
w selling	UTRWSTUSSTU
w sells	WTTRUTUTTWV
w semester	RTQYWRUUTTS
w semicolons	VUXTUTUUUST
w seminar	STTQQQUQVTS
w seminary	SUSYWUUTSUU
w send	NOUUUZQTRVN
w sending	TSQTRQSURUV
w sends	STWTRRSTQST
w senior	TTQSTRTRYSQ
w sense	SSVTURUWSRV
w sensei	RTWRVSTUXUT
w sent	WURRTORRTWU
w sentence	TVTUXRSRQaS
w sentences	USUPSTTXSWT
w september	VTQUTXQOPQQ
w sergeant	VTRUVUUSXTT
w series	QSRPXSTQUTT
w seriously	UQYURSVXTVT
w sermon	UUTTUTUUSUU
w serve	WURTVTUSUUW
w served	QSXUURTRSUT
w server	STURSSUUTWT
w service	UTRTTTTSVQT
w session	RPTUTSTOQUQ
w sessions	WTQSTRRTUUT
w set	TWUWVSRUSVP
w sets	TUSTURUTUVT
w setting	TTSWVRUTVSU
w settle	RRSVTSVTTSS
w settled	RSUWRUWPSYR
w seven	TUSSRUSPOWP
w seventeen	QTWUUTUTSWU
w seventieth	RURRTYUVTUT
w seventy-nine	RTRXUUUTTST
w several	SUTTTWTUTVT
w señora	VTRSUTUTWUT
w shadow	UUUSUTUUUVT
w shake	TTVTWRTVSTU
w shaken	VTUTUUUUUUU
w shall	OPPSWWYQPQT
w shame	XTVVTTVSTWW
w shape	RUSQRVTSSTS
w share	UTPUSVSRSRS
w shared	VXTSWTSTQVP
w shares	XTTSUUTTWUV
w sharp	STWSUTUVTUT
w sharpen	STSRTSUVUVT
w she	UOTSRMRRZUW
w shearing	STWRSVUUUUU
w shed	UTUUSTTTSUS
w sheep	UTURSVTWTUT
w sheet	SVUSPRSUQYP
w sheets	TVQRSUUSUSU
w shelf	SRXTQSTUQRR
w shift	TQRTVPSTSQR
w shifts	STTVXVTWRST
w ship	PSVWVSSWSRS
w shipped	SUTVTSUVTRU
w shipping	TUSSVTUUUUU
w ships	RTSVWVUSVTT
w shipyard	SUWSUUUTTUU
w shirt	SUSTUUUTTSU
w shoe	VUVRUUUTTWT
w shoebox	STSSUTUTUVT
w shoes	SSTTRRSUVWS
w shoot	TUVUTSTTTWU
w shop	VUTXTSUTTTX
w shops	SUSVVUUTVVT
w short	QTSWVWRXQST
w shorter	PTUQUQUSSWS
w shortlist	TTUTUUUSSUT
w shot	WWUSTSUTUTU
w should	WPPRSUVLSTZ
w shoulder	RSVPRQTSSUS
w shoulders	STWWVVUTUTT
w shout	RTWTSUXSRUS
w shouted	WTUURTTSSSS
w shouts	STRSTTUTVVT
w show	TVUSTWVVPTT
w showed	TRUSUTSRUYO
w showing	WTVVRUUVVWW
w shown	USSUSVURVUT
w shows	UUPPQQSQVRR
w shrank	WRRTUSUUTSS
w shrug	XTSSUUUTUUT
w shrunk	RTUUTTUTTST
w shut	RQURVPTQUTV
w shuts	RUUXVSUTTSU
w shy	RTTRTUUVTST
w sick	TUTSUTUTUVU
w side	UWSTSTWTVPU
w sides	TWSVSTUTSUT
w sighing	WTSTTTUTTWU
w sight	TUSUUTVUTSU
w sign	QRTVVSWWUSS
w signal	SWRXSSUVTRU
w signature	XQRUSQTRRSS
w signatures	UTVRTTUTSTT
w signed	TUTTSTRNOSM
w signing	TURWVSUSUTU
w silence	WRUVSURTUWW
w silences	UTXUUTUTTWV
w silly	XUSRTUUSTTX
w simple	VTVSTTUTVUT
w simply	RRSWUURRZSU
w since	VUUUURPRWWV
w sincere	RUTSTTUXUST
w sincerely	QTSRSSTRTRS
w sing	SUUQSVUSUXU
w singapore	WSUYUSTSQWV
w singing	TTRTTVUWTTT
w single	ZdRQPSQRMQU
w sink	VVQWUSUSUSU
w sir	WTWSURWWUSV
w sister	UQRPQVTPWTP
w sit	QSXVPRXQUWS
w site	UVSTTWTUQTU
w sits	VRUWTSTRWVR
w sitting	WRUTTOSRVSS
w six	TQVRVVSUTTW
w sixteen	TTSSUTUTTTS
w sixty	TRUTPRTQUTV
w sixty-one	RSXTTUUSTTU
w size	VWVQSTTSTTT
w sizes	SUUUTUUTUUU
w sketch	UTVSTSUSTWT
w sketches	TVUTTTUTTVT
w skies	UUTRTTTXUSU
w skiing	TTWUUUUVSTS
w skip	USWURWTVSVT
w skipped	XTSQTUUTRTT
w skipper	RSWVTUUWWSS
w sleep	MRQTRSQYPTP
w sleeping	VTVXSSURTVW
w sleeps	RTSXRRUSRUS
w sleeve	VUSSTSUTTTU
w slept	VRRRSSTTSRV
w slide	QRUUVRSVUYS
w slides	TUUOVQURSXU
w slip	QTRQTSTRWXR
w slipped	TTRRTTUTTST
w slot	UTQQXUSSSST
w slow	RRSWPTRWUVV
w slowly	RUQXTSUURSS
w sluice	TUSTTWUUUUU
w small	SRWVRWUUSTR
w smaller	TVUUVTUWUTT
w smell	RUVRSUUVUTT
w smile	UTUQTSURWVT
w smoke	QUVRTWUTTVW
w smoking	SUSSRSRTUUT
w smooth	TTTUTSUWUSU
w snow	PRVRTVSTSSR
w so	UTTXZVSTUSX
w socks	TUUTUTTWUUU
w soft	RTQQTSRYRTS
w software	RTSVTSUTTTT
w soil	SRWTRURRVVR
w sold	VUUSRQSQVYV
w solder	TURUTTUSUVU
w solid	TUXRUSUUUTT
w solo	VWSRVUWTRVT
w solstice	TTVSTXTRTUT
w some	QQTTQLbQOUS
w somebody	VUUVUSRTQRU
w someday	STSSTQYRTUT
w somehow	USSRVRWRSVR
w someone	WVQcTWRTSPW
w something	PTUVOQVTTUN
w sometime	QSTQQQZSSTR
w somewhere	YWRTVRXOQSU
w son	TTRUTRUSWUV
w songs	TUWUUTUTUWU
w sons	UVUUTTUWTSU
w soon	ORRTOVZQPSP
w sooner	QSURQQVRRRR
w sorrier	SUSSTRUUUSU
w sorry	MSOMNPNPSOM
w sort	PSTRUNUQRTR
w soufflé	RTUSTUURTWU
w soul	VWWUTTUSSSS
w souls	WTSTTVVSTUU
w sound	TSUTVSTRVVR
w soup	ORWSURTTRTR
w sourdough	SSXSSSUWSTS
w south	STSVTUUTTTT
w spain	SUVSTTTVTUS
w spam	QURTUUUUTUT
w spare	PUVRSTVVPVQ
w spared	TVWTUUUUVWR
w sparring	SUWWSVVVTTU
w speak	SQVTSQWPWWQ
w speaker	XRRUTSUSRSS
w speaking	TSUURRRSRSW
w speaks	RTYUUTTRSTT
w speech	RQUSSSTTRWW
w speeches	XWRSTTUTVTT
w spelled	QTTSTTUSSST
w spelling	YTQUUSUSTUS
w spend	QTRWRRTSSST
w spent	WSVTQPTQRVU
w spirit	TTSRTTUTSUT
w spite	WVQUTTUUTUS
w split	SUVSUWUTUVU
w spoiled	UTSTUUUTTUT
w spoke	VRVTRRTPUSU
w spoken	VTSTSSUTSTT
w spoon	SUWSTRTVSXT
w spoons	TUUSTWTSUTU
w sport	XTSSTUUTRTX
w spot	QTWSUSUSTWT
w spotted	SUXUUUUTUVU
w spreadsheet	TRWURUTQQYR
w spreadsheets	SUXSSSURTWS
w spring	TNQWSURUTVT
w springs	SUSTUTTTUST
w squad	WTSVVTUUUSU
w square	SUVRTVUXTUT
w squeeze	WTVVTWUSTSV
w st	UTQWVZSQRSS
w staff	WVOVRVURUUS
w stage	TSSVVSWUUVQ
w stain	SUURSSUTTSU
w stairs	TRURQRSVQSQ
w stairwell	VUWRUUUTTVU
w stall	UVURTUTUUVQ
w stammer	VSWTVTUTSUT
w stamp	RURRSSUVSUS
w stamped	SUSUSTUUUUU
w stamps	UTTRSSUWSUV
w stand	UPUVTUUTORT
w standing	WURQTSSTWUU
w stands	PTVTUUVPVVP
w star	RTXVTTUVVTT
w stars	TTVTTTUTTVW
w start	RSWXTQRVUVT
w start-up	XTRVTTUTTUV
w started	UUUSSVSUVTR
w starter	VUXSTTUTUTT
w starting	UWSYUUSQQST
w starts	PSPWQSTRRTS
w startup	SUUWUTSSTUS
w state	QTSVRRUQTQS
w statement	VTTXTTUSUVU
w station	QSWQVVTVQWS
w statistics	RTVXTSUSUXT
w statue	WTWTTTUVTUW
w statute	WTQSUSTSSTT
w stay	UPSURSWaOPT
w stayed	XXXPRPTRVVP
w staying	TUURUVWUUVU
w stays	OSVUURUXVYR
w steady	VTSVVTTUTTW
w stellenbosch	WUSSUTURVUT
w step	PTUSTVTTVTS
w stepping	UVQTVVUTURT
w steps	VTRSTUUSVVT
w steward	TUUUSTUTUTU
w stick	STUQSTSTWVT
w still	WUVSTVSRTXT
w stipend	TTRWTTUSTUT
w stitch	SUWVUTTXUTS
w stitches	TTUVUTUTTUT
w stock	RUVRTTTSUTT
w stocktake	UUTRSUUTUUU
w stone	WUSTRSUUTVT
w stood	VPTRQQSSUVT
w stool	SURSTSUVUST
w stop	USSUbSTRTTT
w stopped	TOXTWSQUOWP
w stopping	QTPRVQTRVST
w stops	VTQXXSTSRRT
w stopwatch	UUUWWTTTTWS
w store	YTWTUUUSTVU
w stories	UWWSSRWRVTV
w storm	SUVRUUUSUWU
w story	WWSUTTSTRTU
w stove	UUVTUSTWUUU
w straight	PTSTUPSWRRR
w stranger	WTTQTSXSUTS
w strangers	PTWWRSWTSVS
w street	RSTQRRTVUTS
w streets	VTRVUSUTTTT
w strength	URPTRQSXRUR
w strict	QTWRTTSVTTT
w strike	RSUPWSTWSWQ
w string	VTSRTRUVTWT
w strings	WWTSTTUTUSU
w stroke	VSVXVTUTTTW
w strong	VTQRSRTXSTS
w struck	RTTSTTUUTWU
w structure	UURVUUUUUWU
w stubborn	STRWTSUWSRT
w stubbornness	RSUTUTUYUUT
w stuck	RTVSSVURTWT
w student	SRUPXWTWRUQ
w students	VWQTRQSUVQX
w studio	YPRVVSSUTUT
w study	QTRWRUTRRWS
w stuff	WTUTUTUWVTS
w stung	UVTSSUUSUSS
w stupid	XSVWTSUSVVT
w subject	UVXQRSTRSVR
w subjunctive	STUUTTUTTWT
w success	STPVRQTYTST
w such	UVUSPPSRPQW
w sugar	QRXTSSTSSXS
w suggest	QTUOVSRQTQT
w suggested	TVRWUSUSTST
w suit	PTVSUUTVURS
w suitcase	RTXTUTUWTTT
w suits	QTQTTVUSSST
w sulked	RSRRTTTSTST
w sum	WSSVTUUTTUT
w summer	SRWUWVRWRUU
w summers	VTTSSSUUVVT
w sums	TTVWWTUUTWU
w sun	STQRTSTXTVT
w sunday	UPVVYTQSVUO
w sundays	SRYUSTTUUTS
w sunny	VTURTTTWTUT
w sunshine	TUTSTSUTUWU
w supervision	WWPURSUTTRS
w supervisor	WUPYRQSSXSV
w supper	VWRSWVTSVRT
w supplier	VTTUTVTSTUS
w supply	TUTYURUTVVU
w support	TUXWUVUQSPT
w supportive	RTTTUUUSUSS
w suppose	YTOUTWRQUPY
w sure	XQPPSOYOVRZ
w surely	STQVTQYRTTU
w surgeon	RTXUSSUSWTT
w surgery	SUTWURUVTST
w surname	XVRTTUUSTUV
w surprise	XUTVSTUUWTX
w surprised	UUXUUUUSTUT
w survey	TTTQVWUQTSV
w survive	STRUSRUVUST
w survived	PRSRTTTUSXS
w suspect	QTRTTUUUUTT
w suspend	SUTXSUUUTUT
w suturing	VUTSUUUTUUU
w suva	QTYUTUUYQTR
w swallowed	STQXRSUSSSU
w swallows	RUXTTUUXUUS
w swap	TTTRUXVVSVT
w swapped	VTRXTTUTTST
w sweep	STWUSSUUTVU
w sweet	UTSTUTUUTVV
w sweets	TUSSVXTRUUU
w swept	VTRSTTUSTUT
w swim	TWVSTTUTTUS
w swimming	TTRSTTTUTUT
w swing	WTSVTUUWTTT
w switch	TUVRSVTWUUU
w switching	QTRYTRWRWTR
w swore	XSRTUTUTSUT
w syllabus	VTVWUUUTUUT
w system	QRTSTTUSTWT
w são	VTRVTWUSSST
w ta	VTYRSSTYSUV
w table	UTXTRXUTSWN
w tables	TTTUTSTSSVT
w take	TRSUVTUUVSV
w taken	VXOaVSVTURV
w takes	TQUYTSSPUUS
w taking	PSTXVQSWUWR
w talk	PRUWYRXSWVR
w talked	UUXSRQRUPSP
w talking	XRSWTUTQVUY
w talks	VUXUUSSRVUU
w tall	SSWVSTUTTTT
w taller	QTYRUTUTTUU
w tamale	TUSUUUUUUVU
w tan	VTSSSTTSUXW
w tandem	TUSVWSUUUSU
w tap	UTUSTTTSUVW
w tape	TTWSTRUSTVT
w target	SURYSSUTTSU
w task	TTXXTWUTUUU
w taste	TUXSTTUTUVU
w tasting	VSRQVVTRRUR
w taught	TWVTWTRRVYS
w tax	XQVSSRSRTTT
w taxi	XTQRSTUSUTS
w tay	TTSRSVUTTUT
w tbd	TUSSUSTTSSU
w tbh	WUSSUTTTWUU
w tbilisi	QSVWUSUVRTS
w tea	UUUUXWRWVRV
w teach	SSQVTPUPUTV
w teacher	UPXTTRTWVSU
w teachers	PTUWSRTUXRS
w teaching	STWYRURTRUT
w team	RUTUTPRTUSO
w tear	VUVRSUTSTVT
w tears	UTVSSTUTXTT
w technical	RTRXSRUSTST
w telephone	VSPURTTUUUV
w tell	UUOTPWSQUTV
w telling	XWUTVUTSTYP
w tells	QROQSQTRWRR
w temper	WVTSTTUUWSV
w template	VTXQTRTRTYR
w ten	VVQUTUQRVVT
w tender	USVPRTURSRS
w tenor	RTSVTSUSUTT
w tent	SUSSSTUSUUT
w tenth	QTVTUSSTUSU
w terima	TTYSSSTXUVT
w term	USSUTVTURTV
w terms	VUTSVTUTUSU
w terrible	QTVQSSTSSWS
w terribly	SUSVSSTSTST
w test	VTUSRSTTRXS
w tests	TUTQTWSUUTU
w tet	VVSSUXTSTUT
w text	WQTPQWQPTUV
w texts	STRRTSTTUUU
w than	VRVSROMXYQV
w thank	SQZSWUQVQVT
w thank-you	TUYTURTZSUV
w thanked	QSXQTSUWSUR
w thankful	UScQPTQVRWP
w thanking	QSWUURSXSSS
w thanks	UUcQKQQZTXV
w thanksgiving	TTSTTSUTTVT
w that	USWUUSRTVWW
w the	TRTVUVNTSXS
w theatre	RTTVTSTSSVT
w their	VQUVTWVUXWQ
w theirs	RTRVTTUSVTU
w them	TTTTPTRSTYQ
w then	WWRSVVWSSUS
w theodolite	RSXUUUUVTUT
w theory	WSSVUTUSUUU
w there	UTUUUUTTTPS
w therefore	QSSRYRTRTRR
w thermos	STTSWWUTTUS
w these	SQWTUPYSPRP
w thesis	RPXUUVTWTVW
w they	RMWWPTQOXVU
w thin	UTQSTTTTTRT
w thing	UWWVUTQQSWV
w things	QRVRURUTTTR
w think	RQSVTSSUQRN
w thinking	SSXXVTSYSRV
w thinks	WURRTTUSUSU
w third	TSSTVVRRUWS
w thirds	STTUUTUSTVT
w thirsty	RSTTTSUTTVT
w thirty	VTTSTTTQUTR
w thirty-first	SUSVXTUTUTU
w thirty-one	QSXVSSTVSXS
w this	SQTSYTTSRTR
w those	TTZPROOUSUU
w though	ZXXRVPWTUUT
w thought	URWQQSRSSSS
w thoughts	TUTVTTUTTVU
w thousand	VVZQSTTTSQU
w thread	RTRQRVYSSVT
w three	VRVTSSQTVXU
w threw	WTSRSSURTXS
w through	SSWUUVVUUXV
w throughout	RSYSTTTTTST
w throw	SSRQTSSTSVT
w thumb	VTSUTSURTTU
w thumbprint	RRXRTTUWTWT
w thumbs	VTSSTRUWTTS
w thumbs-up	XUTSTTUTTSU
w thursday	QSRSaVPUPRO
w thursdays	VTUYRSRXRSV
w thus	UUUVXTUUUUU
w tick	VSWWVTUUSRS
w ticked	TVWWTUUUTWU
w ticket	VUWSVXTVWUV
w tickets	RUSRTWUSUTU
w ticks	VWSSVTUTTTT
w tide	QSUSTRTSVUT
w tides	TUSWSRVVTUT
w tie	STTQURWSSUT
w tied	QSWVSSUSSUS
w tight	STUXTTTWSTT
w tiles	WUSWUTUSTUW
w till	SRWWRWUWQTT
w timber	UURSUSUVTTU
w time	UWXVWSWWSRV
w timer	RUXVSRTTTVU
w times	XSUURVRTOUS
w timetable	TTSWSUURSSS
w timing	YSPQSRTRRRY
w tin	TWWRTTUSTUT
w tiny	STXTTTUVTTT
w tip	URXQRRTURXW
w tips	WSYRTRVUSUU
w tired	USSWUTTTSVS
w title	VSRUSSTTWUU
w to	WVUWUVTWRUV
w toast	STYRSSUTTXT
w today	PQVTYVRPUZQ
w todo	RTRQSRTQSRT
w together	TQWVSTXOTVT
w told	VTTUSVOSTWT
w tomato	RTTTTUUVUUS
w tomatoes	RTSTTTUYTUT
w tomorrow	QTWWWVTSRST
w tongs	TURUSRSRTWU
w tongue	SUUSTTUSTXT
w tonight	SUSSVTUTTTU
w too	RQUSUMTPRTS
w took	VUTSQMQSSVR
w tool	RTVRSSUTTQU
w tools	WTSSUTUTTUU
w top	TUSVTRVTVVV
w topic	UVRURVUTTST
w toronto	UUWUSVSSSTU
w torque	RUWTTRUVTVT
w touch	SUTTRSXOQRO
w touched	WURSUUUTUUW
w tour	TSSSSQUTSTR
w tournament	TUSWUVUSUTU
w toward	SSVYRSURSUT
w towards	QSVZVRSWSVT
w town	UTTYUSVVSTS
w track	TSSWVRTRSUW
w tractor	VWUQTSTUSWV
w trade	UUUUTTTUUPV
w traffic	XVVTSSTTTUW
w trailer	UUSUUTUSUTU
w train	SWUSVPSUWRU
w trained	WVVUSVTRURU
w trainee	VSVXTUUVVRW
w trainees	VTURTSUSVVS
w training	WPTWXSRQSVV
w trains	QTUUSRTRSVS
w tram	QUSSRQTURVV
w transfer	WSRXUSUTTUT
w transit	RTUWUTUSSUT
w translate	RTVSTSUSTXT
w translation	XWQUUUUTTUT
w translator	TTRSTUUTTUS
w translators	SUSSVSUUURU
w travel	QTQVRUTRSST
w travelled	WSQRTSUTTUU
w travels	TUVRRUSUUST
w tray	WSRRTSUSTTT
w treasure	YTYQSSTRTTY
w treasurer	SUSTUUUTUUU
w treasury	VUTUTSUUTVU
w treat	TTQQTTUWTSU
w treating	VVTTTTUWUST
w treats	TUSUUSSWUTU
w tree	RTUVUSVYSUS
w trees	RTRUTSUXUST
w trial	USVUSXTRTUS
w trials	UURXTWUTTWT
w tribunal	VVVVTSUSSVS
w trick	PQZTPPTUQbQ
w tried	USTUSSUSUVT
w trieste	UUTRVSUTTUU
w trip	RSWUTVURUTV
w tripod	RUWTUUUUTUT
w triumph	TURSTTUWTTW
w trombone	QURSUUTUSUT
w tromsø	SUTXUVTSRSS
w trondheim	RTWVWTUUUVU
w trouble	QRUQRTUTRUR
w troubled	TTRRTUUTWUT
w truck	TTTSTSUSUTS
w true	UVRTUQTTWRR
w truly	WRWPQQQVQPW
w trust	UTUPQQVVPSX
w truth	RRVRTSUXRVV
w try	RRXUOVUQPSV
w trying	RTWWWVTSTWT
w tuba	RUWSUVUTTUT
w tuesday	UPTTXURSOVP
w tuesdays	USRTVWVVURW
w tune	SSXUTSTVSTS
w tuned	SUUSVUUVRVU
w tuning	UTSSUTUTUUT
w tunnel	SUVUTUUTTUT
w turbine	TUWSUVUTTUU
w turbines	TTTWTTUTTUT
w turin	TURXUTUWTUU
w turn	TVSVPUVTTTU
w turned	UUVRQNUOTVN
w turning	XSRVUSTTURV
w turns	USWWQVSRVQU
w tutor	VVQXUVTRWUV
w tutorial	VUTWWSUUTUU
w tweezers	TSWSTTUVUUU
w twelfth	TUTWVTUUTTU
w twelve	TUUUXUSSRWP
w twenties	STSRUTTTTUU
w twentieth	TUTSWXUTUUU
w twenty	WTUSRUTQURQ
w twenty-six	RUWVTUUXUUT
w twenty-two	XTTSVTTUTUT
w twice	VOTQNSRRWTW
w twins	ORPaSSSWQRR
w two	VQTWRWPSXVV
w two-minute	SUWTUTUTUVU
w typed	RUTTTSUUTTU
w typing	VTTQSTTVSSS
w tyre	RTWSTUUTTUT
w ulaanbaatar	RSVUTSTSSUT
w um	TUXSSSTWTTT
w umbrella	QRWQTRTUSXR
w un	STTSSTTXTVT
w unanswered	WUSSTUUTUTT
w uncle	SRVSQQSRURV
w uncorrected	WTSSTTUTTSU
w under	USSQSVUTQSU
w understand	XRSTUOROTUR
w understanding	TURTTSUSUTT
w understood	RQUSRRTRUUR
w unfinished	QRaXUZTVTXS
w uni	STSYRTSSSTT
w union	VTSWVQTQUUS
w unit	UWUXSRUSRST
w university	VWSUTTUTTTT
w unlike	WTQTUTTSXUT
w unmarked	TTTTUTUTUTT
w unopened	WVRSSSSTTST
w unpaid	ZSUSTTTSSWT
w unread	XVRRTTTUTTT
w unsigned	XUSSTSUTTTT
w until	VMSWQWUVRVN
w up	TURTUUXRUTV
w update	UVSSSTTSTUW
w upon	RTTVSTSVTTS
w upside	RTTSUUUTTVT
w us	RQTVYVYSTTR
w use	UVZRTOUPQYT
w used	RTVUTTPTTZP
w useful	TRVTSSTRWVR
w uses	QTTQSSURTXT
w ushuaia	TUUTUXUTTUT
w usual	WVSSRQSRTRW
w vaccine	SURTTUUTTWU
w valley	RUWWTTTVTUT
w valparaíso	TTWRUTWSVUT
w value	SQbQQQSTPUR
w valued	RTYQSSVQTUT
w valve	TSWSTTUUTTS
w van	RSVVRQTTSRR
w vancouver	XVSWUUUTTUT
w vase	SVRSTTUSTST
w vault	SUWRTTUTWXT
w vaya	TUTSTUTXTUT
w verdict	RRTTTVTRTRS
w verse	RUTSTTUWVVU
w version	TVUWQSTUSWT
w very	YTUYQVRUUSW
w vessel	UTUUTSUWTTU
w vestry	RUVSUTUTWUU
w vet	UTSUTVTSVUV
w video	UTUPSVTSSTS
w vienna	STRWTSUSUST
w view	UTSWVSTRVST
w views	VTVQUUTTUUV
w village	UVVSURVSVTQ
w vinegar	WUURSTUSWVU
w vines	STUTTTTYTTS
w vineyard	TTSVTSUTVUT
w violin	RUUVTUUTUWS
w visa	UUSVQQTQURU
w visit	SSRSVZUOQSV
w visitor	SUTRTVTSUST
w visitors	VTQRTTUTTTT
w visits	SVVTSTTURXT
w viva	UTUQVTUSSUS
w voice	UUVSQTTQPWS
w voicemail	XTQRSSUSTTU
w voices	UTVSUUUTTTT
w volumes	TUSSTSUSTUT
w volunteer	WTRVWSTSTRU
w vote	VSUPSWSWSWS
w voted	UTSVUUUSTSW
w vowels	WUWVUSTUUWU
w vp	UVRTSTUUWVU
w w	QSTSRSTRSVR
w wait	UVQTRQSPVTV
w waited	WQRQRPTQUSW
w waiting	ZTOQQTTUQRY
w wake	WUUVSVUTTUU
w walk	SRVTWXRVRVS
w walked	URRNQUUPUVS
w walking	VTRVRTUQSVS
w walks	RRWSTVTQSWV
w wall	TTTPSQURTXS
w wallet	WWTWTTUTUVT
w walls	VTSSTSTRTVW
w want	RSPXXTSQSPS
w wanted	RUUUSSOQOTP
w wanting	XTUVTSUTTTT
w wants	TROZTQTQSQV
w war	QTSTSSUTTST
w ward	STSUQOSSVUU
w wards	SUURTWUSTSU
w warm	RSURPOUYRTQ
w warmest	STVRSSTZTRS
w warmly	UTTRSSSSSSR
w warned	TUPRTTTVRTS
w warning	XVQSUSUTTUT
w was	ZYUUORLRSUU
w wash	SUUWTSUTTVU
w waste	WTSVSUUTTUT
w wasted	QRWUTUUTTTT
w watch	UURPRQSUTUW
w watched	YVTRSSTSSVS
w watching	UTUWURSSTWT
w water	STUWQQRWQVV
w wave	SUVQRXTRTTU
w wax	TUWSUVUTUVU
w way	RRSVRSVTWTV
w ways	QSSYYQVQRSS
w we	PQRVXVaTLRN
w wear	RUVTTSUUTTT
w weather	URVPQUSWUSW
w wedding	WTUUTWUQTTV
w weddings	TUXRTTUTUVU
w wednesday	PQRTYUVVVSQ
w wednesdays	VVSVVPSURRV
w week	TSRVSXSQUVU
w weekend	TRRUWURTUSV
w weekends	WTUWSSTSSVW
w weekly	VWVXVURRSTS
w weeks	XTQSRSRSRQW
w weigh	STTRSSTSTVT
w weighed	UUUSTTUTTTU
w weighs	STVVUUUVWUT
w weight	WTRRUTUTUSU
w weiss	WTWUUTUSTUU
w weld	STWSTTTRVTT
w welder	RSXSUUUTTUU
w welding	VUWUTSUSTST
w well	VQTPTNRZRSW
w welsh	VTURUTUSSUT
w went	WTRSSSPRTTT
w wept	TTRRSSTRSUT
w were	ZUTSRMLQUTW
w wet	PTSTRRUVSWS
w what	UTTWVTORVVV
w whatever	TYRORQVTRTO
w whatsoever	ZZPRTUUSSUR
w wheat	TUSXSTUSTVU
w wheel	VSWSVSUTTUU
w when	TUVTUZWUQXR
w whenever	RWVWSPaTPVQ
w where	URWXWPUTTUR
w whereas	VURVTTUSWSS
w wherever	UUURTUVWTUW
w whether	PTQUPXQPTSQ
w which	VSTUUQOWWVU
w whichever	SUTRTTUVTST
w while	UOPWPOVPURV
w whistle	STSRTTTTUUS
w white	WUQQSVUSUTU
w whiteboard	QSRURVTSTUT
w whitsun	VSQTWUTTTUV
w who	VTUVTQUUXUU
w whoever	TQWVQURRQQV
w whole	TTXVQVPVTVU
w whom	VUVUQTSTWRW
w whose	RPWWTRSWWST
w why	XVTVPTROXXO
w widow	QTVUTUUTSUS
w wife	RRQUUSVSXSQ
w will	NHQUUbaTTMS
w willing	UUSRTUWSTTU
w win	STUUVTTTVTU
w wind	QTUSXQWWSST
w windhoek	STWWTTWTTUT
w window	SUVPUQTUQVR
w windows	UUSSSTTRSRT
w windowsill	RTVSTSUQUWS
w winds	RSRRRQSaRSR
w wine	VUUUSSTRVUT
w wing	VTRWTRUVVUW
w wings	WUVUVWUTTVX
w winner	STRRTTUSWTS
w wins	SUSSTVUVWUU
w winter	SUUUQWRWVTU
w winters	UVWSSSUXRSS
w wired	TUSSUUUUTUT
w wisdom	XTVQSSUTSRY
w wise	UTSSSSTSSRV
w wish	RQQVVSQYSQR
w wished	XUSSTTUUTTU
w wishes	SRPMRRRaQRS
w wishing	QRNURORaQRR
w with	TSVWWVPVVWR
w withdraw	STSSXUTUUUU
w withdrawing	TUSRXTUUUTU
w withdrawn	UUSWTTUUTUU
w within	UVSRPQVQXVW
w without	UQYSWTPXQYQ
w witness	WUSWTTUSUVU
w woman	SRUUTSSTQRV
w women	XVQVTTUTTSW
w won	SRTSQQTPQZR
w wonder	TTQRSVTSUTS
w wonderful	URRVRVTVRQX
w wondering	UTRUSUTWTSW
w wood	SUUWVSTSTWT
w wooden	STSSUTUVUTU
w wool	RTSRSTUVTTT
w word	XVSTRSUUVVP
w words	QUXORQTYUWS
w wore	RTSSTSTWUSU
w work	RUUXSSRTVSV
w worked	WVUQWVSTTXQ
w working	PRTaRSRPRVQ
w works	PSUSSPUTUUQ
w workshop	TTXXRRSSSWQ
w workshops	UUWVSSUTUVU
w world	VWPUUVWUURX
w worn	QTYSTUUTSSU
w worry	UTRQTTVTWRT
w worse	VTUWSSTRRUR
w worst	STWVTRUSTVT
w worth	VUXURRUSTVW
w would	WRSTVVVQSRQ
w wow	WVVRSSUTTUX
w wrap	RUSTXSSTSTT
w wraps	TURZYWUUTRU
w wrench	QSXTTSUSTUU
w wrist	UTRVRUUTWUS
w write	QQTTPZWOSSR
w writer	SUVRUTUTTWT
w writers	UUSWUWUUUTU
w writes	XUTTUTUUUUX
w writing	SSTTWUTTSVU
w written	WSVRSTRPRWP
w wrong	VVUWSWTSOUU
w wrongly	WTRRTTSTSTU
w wrote	UVRTORSUVVN
w x	STWSTSTSTSS
w x-ray	TUWSTSUTTUU
w xxx	STTQUQTTSVT
w y	VWSSSTTUVSW
w yard	USTRRSTWUUT
w ye	YWRRUUUTSUV
w yeah	STSTTSXSSUS
w year	WUTYXWQTUWU
w years	UWWSTTPXVVR
w yeast	SUSTTTUSSTT
w yellow	VTVUSRTSTVT
w yes	TOXVUOTTSSU
w yesterday	TVQWSRTSSTT
w yet	VVWRSQSQVUQ
w you	VVWRRWUWWWT
w young	TTUSUTTSUTT
w younger	SUSWUSTTVUT
w youngest	STWSTUUUUUT
w your	XUVRSUOVTXV
w yours	UTVSTUSQUVR
w yourself	UWVSOORWRTT
w youth	TRVXVSUSTTU
w yusuf	VURTUTUVWUW
w zero	WWTSSRSRSVS
w zone	TUTWUSTUUUU
w zoom	VUQSTSTRTUS
w zurich	VTUVUTUUTTU
w {	RTRUUTSRSQT
w }	RTRUUTSRSQT
w ¤	VTUOLLKOOeV
w ☺	TRUVSPRWVVQ
"""
