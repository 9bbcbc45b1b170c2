"""What the signs in a sentence are worth; made by ``python -m tests.domain.tact.learn``, not by hand.

A line is a sign, a tab, and a letter for each act: the middle one of ``LETTERS`` is worth nothing, each
step from there ``STEP``.
"""

LEARNT_FROM = "0d1ee8f64b0f31fada9843c3e6f338319a2bc0fbae01361398fd3a0280ec33d4"
ACTS = ('charge', 'absolute', 'thanks', 'ground', 'close', 'touch', 'vague', 'warmth', 'comparison', 'particular', 'scorn')
BEGIN = {'charge': -0.31, 'absolute': -0.57, 'thanks': -0.38, 'ground': -0.4, 'close': -0.53, 'touch': -0.48, 'vague': -0.42, 'warmth': -0.4, 'comparison': -0.44, 'particular': -0.43, 'scorn': -0.53}
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
STEP = 0.08
SIGNS = """alone	ZTRMJLcWWXb
b ! !	XVRQTTMORRQ
b ! $	VSTUONVTPQO
b # %	TTURSRTSTWT
b # ,	UTUSVUWWVTS
b # -	TUSSUSUTUWT
b # .	USTVRXPVTUV
b # :	VTSUSXUUUTV
b # ;	UTVTVVUUUVU
b # ?	STSTTXTSTQT
b # @duty	VVSSVSUUUVT
b # @message	VVVSRRUTTVU
b # @month	RPRUVWPRSRM
b # @num	SUUTUUUTUTU
b # @sitting	TUTUVSUUUUU
b # ]	STUUSRTTTST
b # a	TUWSTVUVUTT
b # after	UUSSTUUTTTU
b # and	WVUUUUTTRSS
b # april	QUQTUVUSTTT
b # as	RTRTVQUUUTU
b # august	QUSTVUURTQT
b # be	SUUVYSTRUSU
b # can	TUUVXVUSUSU
b # december	SURTTQTSURU
b # february	QUQWVUTSUSU
b # has	TUSWUWTSTTU
b # i	QTVSVUUSUTT
b # in	TTRQSWTTSRT
b # is	PTVTWTTRSQS
b # january	RUTVQVUTWSU
b # july	QUOVWTTVTPT
b # june	UTVTXUTUTTS
b # march	UTQTSVTSTST
b # may	WSTTUWSUTVS
b # must	TUUWVUUUUTU
b # november	RUVSTRUSTQT
b # now	UUTRTVUUUWU
b # october	TTSVUUTRTPU
b # of	PTQUVSSTTUT
b # our	TUQSXVSSUQT
b # pages	STXUUUUUTUS
b # september	VTPRTVSSTQT
b # should	SUTTXVUUUTU
b # so	TUTXTSUTUTT
b # the	UUTWWWTSUTU
b # times	WUUUVTUTUWU
b # to	USQSTYURTSS
b # we	TURVWUUTUSU
b # will	TUVVVOTRUTU
b # with	SURUTUUSTRU
b # would	SUSRUWTSUSU
b # you	RURUTSUTUUU
b #mentor #mentor	VTURSSTVTUT
b #mentor ,	YTUTUQTWTSW
b #mentor .	PQUOPQRRRTT
b #mentor asks	SUSSTTUTUTT
b #mentor can	STRSTWUUSST
b #mentor for	UUVSTVURUWU
b #mentor what	QTQQSQTSRQS
b & e	SUWUVTUTTSU
b ' @sitting	VTSRSWUUUUU
b ' circle	RTUUURUSURT
b ' day	TUSVVWTTTSU
b 'd @badly	NSTVWVVUSNP
b 'd @duty	VVRTURUUVUT
b 'd @good	SUOPVXXVTSR
b 'd @lack	VVYRTUUWSUT
b 'd agreed	RUWRTSUUUUU
b 'd appreciate	TUSTTSTSUUU
b 'd ask	VTQSVRURUSU
b 'd asked	XVOQTTUTSTT
b 'd be	URTVUUXSVUP
b 'd been	VRRTSRTRUVV
b 'd begged	XVSUUUUTUUU
b 'd bring	STSSVVTTTST
b 'd come	TVVWTTUSTTT
b 'd have	UQWNPRSVUTW
b 'd like	PSTVWVVUNNP
b 'd love	QUPPVXXWUSS
b 'd never	VVYSTUUVTUU
b 'd not	WTUTUUUXTUU
b 'd prefer	TUTVVUTUUUU
b 'd promised	TTTTUTUUSUT
b 'd rather	TTRXUTQSTUT
b 'd ring	VUSTTSUUUUU
b 'd said	STUTUUUUUUU
b 'd say	SSTSUSUTUUU
b 'd send	SURXSSUSUSU
b 'd sooner	SURUSTUUTST
b 'd still	QSVSSVTRTST
b 'd suggest	UUWRVWUUUUU
b 'd take	TUSRRVUTUST
b 'd thought	TUVSTUUUTUV
b 'd told	VSRTUUUTTVU
b 'd written	UUWTUTTTUUT
b 's ,	RSVVRVUTVUS
b 's .	TRTTSUTRSRQ
b 's ?	WUTSVTUUTUU
b 's @day	UURUTTURUUU
b 's @duty	VNQSXWTRZVV
b 's @good	UTSRUTUSTUU
b 's @lack	OOTRRQWUSSO
b 's @message	VVVVVWRWTTQ
b 's @num	USVPSSTSUXT
b 's @promised	RRPTZWQPVTV
b 's @season	SUTTVVUTTTU
b 's @sitting	SQSUYWTOUVR
b 's a	UTWSQTVVRQS
b 's all	TTRRUUUTTUU
b 's and	RTVWVUUUWUU
b 's appointment	TUTRVSUUUUU
b 's been	RTWRXRUSUUT
b 's board	VTSUVUUUSTU
b 's book	UUUSUUUUTUT
b 's boy	WTUTUUUVTUT
b 's call	QTRVXWSTVTU
b 's can	TUTSUSUTVUU
b 's chair	VWRUUTUTVST
b 's chat	TUUSVTUUUUU
b 's coffee	TUTWWRUUTTU
b 's day	RTUTTXSVQTU
b 's dialysis	TUTWTUUUTTU
b 's doing	STSUTTTTTTU
b 's done	UURXXVUUUSU
b 's due	STWVTSUUTUT
b 's ear	UUSWUUUTTUU
b 's eye	TUTXSTUTTTU
b 's fault	UWTVTTTTTTW
b 's funeral	XVSSUUUWUUU
b 's hour	SUTWUSWUTTU
b 's how	RTSSSVUTTWS
b 's in	QSPRSVTQRQT
b 's is	TUTQTTTTTUU
b 's job	WTUQTTUSSTS
b 's just	TTQWSRUTVST
b 's lecture	SUUSUTUURUT
b 's lesson	RTSWTRUTTTU
b 's letter	TTVRTSUTTUT
b 's licence	SUSSRUUUTUU
b 's list	SUWTUUUUUUU
b 's me	STSRWTTVSVT
b 's meeting	SUPRUWTSTRU
b 's mentor	WQOQTVTQaRU
b 's my	QTRTVTTSVRU
b 's name	WTRRUTUURSW
b 's new	TUWSTTUVTTU
b 's no	PRUVSRTVUSS
b 's nobody	TTSQSTTTTTU
b 's not	VTTUVUUUTUS
b 's number	SUWSTTUTTUU
b 's office	VUUUTSUSSVT
b 's okay	UUTWUTUWUUU
b 's on	PTURTVTVRSS
b 's one	TTVTTSTTVUT
b 's operation	TUTWSVUUUUU
b 's orders	VTQYTUTSTUT
b 's our	TUWYWUUSTWU
b 's own	UTXQTVUTUUS
b 's papers	VVVWUUUTUTT
b 's remarks	UUUSUUUUTUT
b 's sake	TUVVSRUVUSU
b 's session	TUSTWSUTTVU
b 's shop	TUVWUTUUTTU
b 's simply	SUSXSTTUTUU
b 's talk	TUTWWXSTWTU
b 's thanks	TUVTUUUSUVV
b 's that	VTRRUUUUSUT
b 's the	QVXWSUTRVTR
b 's ticket	RTXSTUUVVWT
b 's time	UTQTYTSSTUW
b 's to	QSURSSUXSTT
b 's us	UUTVXRVUUSU
b 's verdict	STVVTSUUURT
b 's voice	TUSTTTUUTVT
b 's watch	UTWTTUUSUWW
b 's wedding	TUURTTUUUTU
b 's what	UTQVVUUSRSS
b 's why	RTRWSWUTTWU
b 's word	VTTVTUUTVUT
b 's work	TUTWTUUTSSU
b 's your	VTXPVUUSTWU
b , #	TSQPUUTRSUR
b , #mentor	YVWQRRTVTTX
b , $	KLOONHJRKIJ
b , @badly	ZTTVTTVUTTX
b , @day	RUQSSUUSTTT
b , @duty	RQTWSQWUUVV
b , @fail	WTRSSRUTTUW
b , @good	RSaXUSSQSdV
b , @lack	VZRVRTXNVVW
b , @mean	UTRSURUWUSW
b , @message	QTUVSRWVSXU
b , @month	WUXTTQTUTTV
b , @num	VSTTTUSQOSU
b , @promised	QTUUSSTWVUT
b , @sitting	PTXURSVWRSS
b , @thin	VTUSUUTVVTW
b , @weak	YTQRSRTRTRW
b , a	RPWURRPOXUW
b , about	SWTSTTUTTUT
b , above	SUWUUUUWUUT
b , absolutely	WWSTUUUUTTT
b , according	SUTVUTUSTUS
b , after	VQUTSVTOVRO
b , against	RVRTUUUUTUR
b , all	TTWXRSTRRTU
b , alone	XUTSTTUUUSU
b , along	SUSUSTUTTSU
b , also	SSUVTTUSUSU
b , always	XbUQRRSVQUX
b , an	WWRSUTUTVSS
b , and	QUWVUUVXTVR
b , april	VUSVVSUUUSU
b , as	USTRSWRTTSV
b , ask	WUSRTTUQTTT
b , at	STTOWTXUUTT
b , back	VVTUSWUUUUU
b , badly	SUWRTRUSUXU
b , be	RURSRVSXTTT
b , because	UWTWUSSQRSW
b , before	SRYVUUTVRSS
b , beginning	TTRQTVUTTSU
b , behind	RTSQTTTSRUS
b , being	VSPRUTURWSW
b , bless	STYVTTUPVXW
b , both	QUVRSTUTRTT
b , but	XUVVVSYUXVS
b , by	UQSSQTSWUVV
b , call	TUWSTSTWUUT
b , can	VWSWSVUTXUT
b , captain	STTTTTTYSTS
b , chief	UTWTUUUTUVW
b , coach	WTXQSUVWSUU
b , coffee	TTVSTTVUTUU
b , come	YVSQSWUUTUU
b , could	VTQVRPTSUTV
b , cut	TUTUTUUTUUU
b , dear	TTQTSSUaVTQ
b , delivered	YTRTUTTSUUX
b , did	UUXPTRUSUST
b , do	PTQQTSTTXTS
b , down	TWVQSUURSVS
b , dr	SUSUTTTTWUT
b , each	QSXQVWTTTTS
b , eight	STTTTTTSTTS
b , eleven	STSWUSUWWTT
b , especially	WUUSTTUVUVV
b , even	VVRTURTQUUT
b , ever	YYSSUUURTUS
b , every	WYTPRVTRSST
b , everything	XXRTTWUTUUT
b , exactly	TSSRSUUTTXW
b , except	XXRRUWTSRTW
b , first	QTVQVWUSTWS
b , five	XSRUTUTSSQQ
b , for	QSXUWWUcRPQ
b , forgive	QTRPSTTRWVT
b , forty	YTRTTTUSSUW
b , found	XTRSTTUTWST
b , four	RTPWRVUTSUW
b , framed	TUSUTSTUTTU
b , from	RVUWUTSXTVO
b , full	VUSXTUURTUV
b , gave	WUSRTUUTXTU
b , give	SUTSTTTSTVS
b , given	XTRRUTUTTUX
b , gives	XUSSUUUSVTW
b , go	SUSSUUWVVUU
b , god	STTUTUVVUST
b , good	RTUWTUTYSST
b , got	WVRVWSUSTUT
b , had	SUURTTUSVSV
b , half	RTWSTSTRUVU
b , hangs	SURRTSUTUWU
b , has	UVUNSWTVVXW
b , have	TSRRSTWTXSQ
b , having	USUSUUUWVUT
b , he	RUSSSTUTWST
b , held	XVUTTSUWTUV
b , how	WTSRTUUTWTV
b , i	UQPWVSWQTUW
b , if	QRTVWTUWUTP
b , in	XVRTTTWQRTV
b , including	QRWUTVUSTUU
b , is	TWWRRSVWXUV
b , it	VOVVQTSTVXU
b , its	UVVSUVUTUVT
b , just	TUSSWVUUUSU
b , keep	TTSTUUWVUUV
b , kept	STYTUSUTUWT
b , let	VTTXXVVWTTW
b , like	UUTSTSUTVUQ
b , line	TUUUTTUTUUU
b , long	VURRUSUTTTU
b , ma	SUUUUTUWUTU
b , ma'am	VWRTUUUTTUT
b , madam	VUVTTUUTTUS
b , made	TTURTTUTTXT
b , maestro	SUUTTTUYTTS
b , mama	UUTUUUUXUUU
b , march	VUSSTUUTURU
b , mate	WTQRTUTXSTW
b , may	VUXUTRTSTWV
b , maybe	TTTVTWUSUTU
b , me	VVTWSTUVQTR
b , mine	VTUWSUUTVTS
b , more	RUVVTUURSTT
b , most	UTVVWSUVTUS
b , mostly	WTRRUTUTTUW
b , mr	USRTUTTWVUS
b , ms	WUVQTUUSXUW
b , much	SUXTUUUTTVS
b , must	VTTTUUTUTUV
b , my	RUVSSUTVWVS
b , namely	WURWTSUTWTU
b , neither	STRSUUUUUTU
b , never	TSURTTXQUUX
b , new	WTRTTSVTTUV
b , next	RTSRSWUTSVT
b , nine	VURUUUUUTUT
b , no	URRXTVVOOVU
b , nobody	VWVTUUUUWVT
b , none	WWSVTTTTQTS
b , nor	WTVRSSUUTUU
b , not	RWTWPPRSWRS
b , nothing	WXVQSTTSSWU
b , now	STRWUSSUTTT
b , number	VTTTVTUUTSU
b , of	UUVUVSWRSSR
b , oga	UTUTUUUVSUW
b , on	UVVSWTRNQWQ
b , once	STVVSSTVTUT
b , one	UOUURUTUTST
b , only	UXSRRVWRTRX
b , or	TSWSQRRSRSR
b , our	USQYYSWVUSV
b , over	PSUTVRSSRVR
b , perhaps	TUUWVTVUUUU
b , please	OTPOUSPTSPP
b , possibly	UUTVWTUWUUU
b , printed	TUTXTVUUUUU
b , professor	SUVXSTUWVUU
b , promise	TTSSTUVUUSU
b , rain	RRYUUUUSUUU
b , really	XSURSSTUTUV
b , right	WUSTTSWTUUX
b , ring	VURVUTWTTUS
b , said	QSUSVUUTUVT
b , same	QSQXQWSRQRS
b , saved	SUWRUUUSSWT
b , say	RTRRQWUSSSS
b , says	VVUXTTUSSSS
b , second	UTRUUUUUUVV
b , she	RTVSTTUWWUT
b , since	TPVUVPRUUTX
b , sir	VTUUWRVWUTW
b , six	UURVTTUTTSS
b , so	OSTfZXUXWUM
b , somewhere	QSSSSTXRSUT
b , sort	TTUUTUUUUUU
b , start	SUTVTWUTTSU
b , starting	RURVUVTTTQU
b , starts	SUSWTRUTUUT
b , still	WSTRUSTRVWW
b , such	SURRTUUTTTU
b , take	WURUUSUSUTW
b , taught	TTUUUUUTWUT
b , teacher	TUUSUUWWTTT
b , tell	SUSSTSSSTTU
b , ten	VUSSWVUUUTU
b , thank	RQYVWTTTRaW
b , thanks	VSWVSVTPTZU
b , that	UTTURVSTUTV
b , the	WTQTURUQLXV
b , then	TPSSWUTSVTU
b , there	WUXSTVUWRSV
b , they	RTXUUQURUVR
b , third	TTTRVWUSSSV
b , thirty	UVSTSWUUUUU
b , this	RTSWVRSQSVV
b , those	VTVTUTUSRUW
b , though	YXWOVQWUUSU
b , three	VVQUTSVTSTV
b , to	TTSTVTVTUVW
b , together	SUSRSSTTUTU
b , too	SUQUVSVSTWT
b , truly	SSYRRSSVRSR
b , twice	TTQVUTURSSV
b , two	UVUVSQTRRVR
b , under	UTTQSVUSTTS
b , until	WTTRUUUWTTT
b , was	VVUPPQTTSVT
b , we	URUUUSXQSUS
b , went	UVTWTTUTVUS
b , were	UWVSTUUTTTU
b , what	VTRRUQUSXVW
b , whatever	VWVQTUVRSTR
b , when	SQWQTWTXUXQ
b , where	VUUXSTQTOTV
b , whereas	UTSUTTUSXRS
b , wherever	UURUUVVTUUW
b , whether	SUSVSVUUTWU
b , which	SRWVVSRXWST
b , while	USTWWSTSVTR
b , who	XTONSUUTbNW
b , whoever	SUSWTWTTUUT
b , whom	STUWUTUSVUS
b , whose	PTRWVSUVXSS
b , will	SURRTRTXVTT
b , with	RRVPUYQTSPT
b , without	UYTTVTUVSWQ
b , won	TUVTTTUTTVT
b , word	QTZSUTUTTUT
b , would	UTPQUUUTVUV
b , write	UUTTSRTUUTU
b , yeah	STSSTSXSTUS
b , yet	XTURUUUSXUT
b , you	TUZUQTVTWTX
b , your	WTYQUUTPVUQ
b , yours	UTWQSVTSTWV
b , ¤	TOUSRQTRQZW
b . #mentor	TUVWVUUUUVU
b . $	SQSRQQRRRRR
b . [	UUSVTUUUUTU
b . adeyemi	SUTRUTUTTUT
b . anand	TUTVUUUUVUU
b . brandt	RTYRTUTTVUS
b . castellanos	VURSUUUTTUT
b . chen	SUSTTUTTXUT
b . halvorsen	VURTUTUTXUT
b . hoffmann	WTTTTSUTWUT
b . kim	RURSUTUTSUU
b . m	STTSTWUVUUT
b . oduya	VWQRTTUSXUS
b . patel	XURSUUUSTUT
b . rao	SSTRTTUTXTT
b . weiss	WTWTUTURTUU
b : #	TUTQVSUUUWU
b : @duty	VWSUUTUUUUS
b : @good	SUUTTTUXUVT
b : @lack	SVPVUVUTSSW
b : @num	UPURVQTPQVV
b : a	TVWTSUUVTVU
b : all	USVSUUUSTUV
b : asking	STXXOSUQTWT
b : could	TUSWUWUUUTU
b : data	TTTWTTUTTRT
b : for	SUVQTSUXUUT
b : from	TUTUVVUTUSU
b : i	KOQVWWRVUVO
b : in	WUTSUTUUTTU
b : it	VSSUURUTVTV
b : my	SWTUSVUSSUS
b : no	RTQUVSUTTUT
b : one	STWVVRUUTSV
b : our	STSVUTUUUST
b : six	WTRTSTUUUTV
b : teaching	TTTXSSTSSST
b : thank	SUSUUUUXUUT
b : thanks	UUWTUUUWUVU
b : that	VXWSQSURSXT
b : the	SUVWVWTNSVO
b : they	RUVVUTUUUST
b : three	SURTVSUUUVT
b : two	STSTSRTSSTV
b : what	UTXVSSUUTSW
b : with	UTVWTTUUWWT
b : writing	TTVQURUQUWT
b : you	TVUVRQTWRWR
b : your	UUXRTTUWTTW
b : ¤	QRSQRTTSTZR
b ; @day	RUSYWTUUTTT
b ; @duty	USUUUSUSWSV
b ; @good	QUXTTTUYUTS
b ; @lack	TVTVTTUSSSS
b ; @num	UTVVTSUTSTS
b ; a	VTTRTUUTSTW
b ; at	WTVSUTUSSUT
b ; for	WUVTUUUSUVU
b ; four	WUTUUTUUUTT
b ; from	WUVSUTUWWUT
b ; i	TSVSWVVVUWV
b ; it	UQSURVUVQVW
b ; mine	USUUTSUSWSV
b ; my	SRPYSUURRRU
b ; on	SUTWUXUUUVU
b ; please	RUVSSVUSURT
b ; she	WURWTTUTSUW
b ; thank	RUWUTUUXUSU
b ; that	QTXSSRURTWT
b ; the	VTXQVUTSOWV
b ; then	RUVTVVUSUVU
b ; they	WUSUUTUTTUV
b ; two	TUSWTUUTTST
b ; we	VTVQSWSTUVX
b ; with	VTTVUSUSXUS
b ; you	RRUWSQSMVRV
b ; your	VTRTTSUTTTT
b < <	UUUVSSUUUUU
b > ,	TUSTTTUUUSU
b > >	TUTUSSUUUVU
b > in	UUUVSSUUUUU
b ? $	QLNPSUQNORP
b @badly #	TUVWWSUUUVU
b @badly ,	VUTQSUUPPUQ
b @badly .	XSSUUVUTUST
b @badly :	SUVQUTUTUWU
b @badly ;	QUSVVTTVTUT
b @badly @day	RUPTTTSSTRT
b @badly @duty	UTSVSVTVTTR
b @badly @message	QRWSTVUUTTT
b @badly @num	TTSTTPTQUUR
b @badly @promised	VTTWUTTTTVS
b @badly @season	UTWTTUUSTST
b @badly @sitting	VTSXTWTVSVT
b @badly a	UUVQQRQQQUU
b @badly about	RURQSTUSURU
b @badly all	TTXSUUUSVUT
b @badly and	SSWSWQWTSVS
b @badly as	VWSWTUUSTTT
b @badly at	VUQWSTUTWSU
b @badly because	UWRSUTUTTUT
b @badly children	RUTVTUTTTUT
b @badly clap	TUSSTTUUUSW
b @badly coffee	TTUXUWTVSVU
b @badly down	UUTXSUTSUUU
b @badly first	SUWTUUUXUSU
b @badly for	RQTTTSUVTST
b @badly friday	SUSUQUTSUTU
b @badly from	UUSUUVUTTUT
b @badly go	VTSUVTUUVUU
b @badly harvest	UURSUUUSUUU
b @badly i	VUWRTSUSSWT
b @badly in	YTVUSUUQTVW
b @badly it	QRVVTVSSVSR
b @badly maybe	UUTXUTUWUUU
b @badly me	VRVTXURWUVU
b @badly my	UQTTRSTQWSX
b @badly news	TUTUTSUTUUU
b @badly of	TTVQRSTRSWT
b @badly on	WUWTUUUTUTU
b @badly one	XVPTRRTSTQT
b @badly ones	XTRUTVUVTTU
b @badly our	OTNTSZSQWPS
b @badly question	QRWTUUURTTU
b @badly so	XUWTUUUSTUT
b @badly than	VSVWTTUWTSS
b @badly that	UVTURRUSSTT
b @badly the	VQPTVSRXPWV
b @badly them	TSVRSSSSTWT
b @badly thing	TTXWTWTSTVT
b @badly this	WUTRQTSTUSU
b @badly three	QTSTUUUUSUT
b @badly thursday	TUSSVSTUUTT
b @badly to	OPUTXTUUMNQ
b @badly two	VTSTTSUUUTU
b @badly us	PQTVXXYSRPS
b @badly was	UWWSUUUSUVT
b @badly wednesday	UUTTWWTUUUU
b @badly with	YSSRTUUTSUT
b @badly writing	UUSWSTTTUTU
b @badly you	UQUTVVTRVSW
b @badly your	TTRUUUUSTUT
b @day #	TUSTVUUTURU
b @day 's	PRQSaXTMTTR
b @day ,	UOTTSXPQRVN
b @day .	RTTWWUQRRPU
b @day :	TUVXSTUWUTT
b @day ;	WUSSRVUSTVW
b @day ?	QTQSUQTTTTS
b @day @duty	SWXSSVSWSSS
b @day @lack	RTTRWVUUUVU
b @day @message	QTVVTUUVTUT
b @day @num	TUSTVUUTURU
b @day @promised	TUVVSUUTUWU
b @day @sitting	SVWTSVSWSVR
b @day after	RWQSRSTRTSS
b @day and	USVVUXTTSSS
b @day any	UUTXWSUUUTU
b @day are	SUSXYTUTUUT
b @day as	RUUTVXTWUSU
b @day at	TTWRQQTSTUT
b @day be	RTRTTTSTTST
b @day before	TTRUVTUTUSU
b @day call	TUUVTUUUUUU
b @day calls	STUVUUUWUTT
b @day can	STQWXVTRTTT
b @day could	TUSQYRUSUTU
b @day down	WURQVTTTWRU
b @day for	RUSUTTUWUUT
b @day from	TUSRTXVWSUU
b @day have	TUVVTVUTUTU
b @day hour	UWQRTUUTUSU
b @day hours	TUXVUUUXUTU
b @day i	USPUTRSRWVT
b @day in	WQWSSTTTPRU
b @day is	UTNYWTTVRPS
b @day lessons	QUXVVTTRTUU
b @day me	RUWTUTUUUWU
b @day mornings	VUTRTUUUUVU
b @day night	WURTVTUSUTU
b @day noon	TUUSSVUUUUU
b @day of	VTRTVUSVUTT
b @day on	STTSVPVUTTS
b @day our	TUWUXZSSUTU
b @day so	TUWXWWUVUVT
b @day the	USMWVRQOSSS
b @day through	UUWSUTUTTVU
b @day to	SUPSVTTRTST
b @day was	SUTXTTUTUUU
b @day we	TTSRXVTUUTU
b @day week	TUTSYSVTUUU
b @day when	SUWUSUUWUUU
b @day will	UUSWYRVVTUU
b @day with	STSYWUTUVWT
b @day without	RTTTWUUUUVU
b @day would	TUSRWTUTUTU
b @day you	VUWVXRUVUVU
b @duty !	USQVTTUTSUU
b @duty #	QTWSTSUTTWR
b @duty 's	WSPQTSURRTP
b @duty ,	SUUSSUUSTWW
b @duty .	XVSTTTUVVRV
b @duty :	TSTSVUURVTR
b @duty ;	TTPTSVUVWVX
b @duty ?	SSQQWVSRSQR
b @duty @badly	UTPUUSTSRUW
b @duty @day	XTRSVXUSSTT
b @duty @duty	VPWVVWSUWTV
b @duty @good	VTVWVSUWSVS
b @duty @lack	VWTRVVTPRWV
b @duty @mean	UTVWUUUUUUW
b @duty @message	WPVUVWSUTTV
b @duty @num	USWTUTRTPXV
b @duty @promised	URWSSTTUVUU
b @duty @sitting	UQUUWVTVVRV
b @duty @weak	USQSVTUTTUU
b @duty a	QSXSVTSTVUS
b @duty about	XWSWQPUURPT
b @duty after	STORZTWQTSW
b @duty agreement	TUSSWTTUUUU
b @duty all	UTVUUTUTUWV
b @duty alone	WUTWVTUUUUU
b @duty aloud	QSWQTRUSTVS
b @duty among	UUVXVUUSTTU
b @duty an	SSSSUUUUTVU
b @duty and	STUVUTPSSTR
b @duty any	UWQUSRUSTSU
b @duty anything	WVTWUUUUUUU
b @duty are	UVUVVPTUSQR
b @duty arrangement	SUVVXSUUUTU
b @duty arrived	RUSUUUUTTUS
b @duty as	QWPUVWTXSRS
b @duty at	UUPUWSTVORX
b @duty away	UUSVTVUUTTU
b @duty back	UVURTUUWVVS
b @duty backwards	STXTUUUTUVT
b @duty be	VUTUUSUTUUS
b @duty because	RURTUUUUTTT
b @duty been	ZTRSTSUUUTT
b @duty before	XWVUWVUSRUV
b @duty belongs	TUVTUTUUUUU
b @duty beside	RUSSUUUTTVR
b @duty between	UWSTUSUUUTT
b @duty by	QUXUUTTWVSU
b @duty call	TSWQSRUWTTT
b @duty calls	WTSVUWTTVSV
b @duty came	XSURRQTRRUQ
b @duty can	RRWXTVUXSVS
b @duty closes	SUTYWVUUTTU
b @duty comes	RTSSTWUSUTU
b @duty cost	TSSTUUUUUUR
b @duty could	XVVSSTUXWTV
b @duty deserve	STTXSUUUUUU
b @duty did	WRQQTUUTVTV
b @duty each	TTTWRTTSUTS
b @duty end	SUUYXTUSUQU
b @duty ended	VWSSVUUUUUU
b @duty ends	RTQWVQUTTVT
b @duty every	ORXQSXWRVRS
b @duty failed	WUSUUUUUTUT
b @duty fell	TTSQTUUUTUT
b @duty first	TUYVSTUTUVT
b @duty for	XPORVWRNTTR
b @duty four	RUUTUVUUUVT
b @duty from	RWRVVTPNKSW
b @duty further	TUUSRTTUTUU
b @duty go	SURWUTUUUSU
b @duty got	SWUVVTUSUUU
b @duty had	WPRQTRURUTP
b @duty half	VUXVVTUTTVT
b @duty hangs	RTVUTTUTTTT
b @duty has	WWUUUQTPVVT
b @duty have	TTRZSQTRSTR
b @duty her	WVUSSVUTWSW
b @duty here	SURTWUTTWUU
b @duty hour	UUUSWWUUUTU
b @duty hours	TUSVSVUUUTU
b @duty i	WXTQUUVUTPR
b @duty in	XRTTTXQNSVX
b @duty inside	TUTWTUUUTUU
b @duty is	VRVTVRUMRPV
b @duty it	TVUUUVRSRRR
b @duty lapsed	VTTSUUUTTUS
b @duty last	WSSWTVUTTUV
b @duty lay	XSUVTSUTSUR
b @duty left	RUSXVTUUTTU
b @duty letter	VTURSWUSSWV
b @duty letters	TURSTSTTRTV
b @duty like	UURVTTTSRUW
b @duty lost	TUSSTUUUUUT
b @duty made	TTWSSTUSTWS
b @duty me	XTVQSSWVVTR
b @duty more	SUTVWSVSUTT
b @duty my	WVWOTRUVWYS
b @duty next	TUSVTVUUUWU
b @duty no	TTVSVTTTTUT
b @duty none	XUSVUUUUUUW
b @duty nor	TTTUUUUUTUU
b @duty now	TSQXSQVRRXS
b @duty of	YXTRURSUPRV
b @duty off	SVRWYTUTSTS
b @duty office	RUSSSSUSSUT
b @duty on	TRUSWTSSUUU
b @duty one	TURRSVTSSUU
b @duty opens	WUVRUTUURUV
b @duty or	RRXRSRRSTWS
b @duty our	SUSRUUUTUTU
b @duty out	SSRTUUUTTVV
b @duty over	STSQWWUTUVU
b @duty passed	VUSWWUUUUVU
b @duty past	STSUUUUUUUU
b @duty relationship	STRUVSUTTUT
b @duty rest	SUTVRQUTUUU
b @duty reviews	SUWVTTTSTUT
b @duty runs	RUTWVTUTTSU
b @duty sat	XTSSTTUTTTT
b @duty saved	TUWXTUUWUWU
b @duty say	TUSTUSUSXUU
b @duty says	TURSUUUUUUT
b @duty scheme	RUSYXSUTTTT
b @duty seriously	SUURTTUTUSU
b @duty should	STTPTVUUWST
b @duty since	VVVVSRUTSUS
b @duty stands	SUVWWTUUUTU
b @duty stayed	ZVSSUUUTTTT
b @duty still	WTQRUTUUUTU
b @duty stop	TUSWWTUUUTU
b @duty stops	WUUXWUUUTUT
b @duty takes	XTSRTTTUTUV
b @duty taught	VTUSTUUTSVS
b @duty than	USPTSTURWUU
b @duty that	UVUVTQTUPVW
b @duty the	TRSTTTSPVVV
b @duty then	RTTTUVUUUUT
b @duty there	RRUWVWUTVTT
b @duty this	TUOWSTRQUQW
b @duty three	VUSSTTUTUVV
b @duty through	RTVTSUTTUTT
b @duty tips	VTTTUUUUUUS
b @duty to	RUWURVSRLUT
b @duty today	TUVTWSUUUWU
b @duty too	VTVRTUTTXUV
b @duty turned	WVSRTUUUUTS
b @duty twice	VTWSTTUUVST
b @duty two	TTWRUUUWSVT
b @duty under	STRTSUUTUST
b @duty until	UTUWTUUVTVT
b @duty very	SUXRSTUTUTU
b @duty was	UWWQTOTNMQU
b @duty we	WUUYURTWTUT
b @duty went	VTVRRUUWRRR
b @duty were	XWYVSTTWPRN
b @duty what	STSSUVUTVTT
b @duty when	RQZWUVUYSUV
b @duty where	RUSVSUUWUST
b @duty while	XTRWVRTSTUX
b @duty who	YXPUVSUSRTV
b @duty will	PTOVQVVUUQR
b @duty with	TUWVWTSSUVU
b @duty within	XVSVSTUUWSW
b @duty without	RRWQVVURTWT
b @duty would	YTOQQVTRYVR
b @duty year	UUWXWSUUUVU
b @duty you	WVQSSTUTLXW
b @duty your	QSSSWTUSTRV
b @duty yours	TUTRWXUTUTU
b @fail ,	VTVQRTTSVRS
b @fail .	XPQVURRQQSU
b @fail @lack	QSXTTUWSUTT
b @fail @num	QTRSTSTTTWS
b @fail a	ROZTTUTRTUR
b @fail about	STSSTWUTTTU
b @fail and	UURTUUUTVST
b @fail at	USXWSSTSRVS
b @fail by	XVRTTTUTUUW
b @fail everything	VYRUUUUTUUT
b @fail for	TURWTTUTVUU
b @fail in	VRWSTRTRRSV
b @fail me	VVSSTSTRQTV
b @fail my	VRTRTTTSTUT
b @fail myself	RTSSTUTTTUU
b @fail of	YTSTSTUTUUW
b @fail on	STVTUTUUTTS
b @fail our	WTRSSTTTTUT
b @fail that	YTVUSTUTSTT
b @fail the	QSRQSSUTRUR
b @fail them	RTTVTUUUTUU
b @fail three	UTSTUUTTUUT
b @fail to	TQSQSRTTSUR
b @fail two	RUTTTUUUUUT
b @fail us	SUSRUUUTTUU
b @fail with	XTSTUUURUUV
b @fail your	TWRTUUUTUVT
b @good !	PSUWRSRUTUS
b @good #mentor	UUVSTVURUWU
b @good $	VTVTTTUWUSU
b @good 's	SUWSUTUUUVT
b @good ,	XUUTLPQUTSU
b @good .	NQXQTOTUSVP
b @good :	SUTRSUUVUSS
b @good ;	WTVTTTUSSXT
b @good @duty	ORVUSRTVUST
b @good @good	USRPSRSYSQT
b @good @lack	SWWUUUUXUUT
b @good @message	RSXRTUUUSTW
b @good @num	WSSQSUSXTUW
b @good @promised	VTSWTTUUTTW
b @good @season	VTRQSQTYTSV
b @good @sitting	WTWRTSUVSVW
b @good a	VSWPQUTVQUY
b @good again	TUSTTUTYUTS
b @good all	XSSTUTUVTRX
b @good an	TUSXTSUUTTU
b @good and	NQXTSORUQRO
b @good as	XTZTTUURUTR
b @good at	VTUSRTTXSRT
b @good by	QTXYUTUTVUT
b @good ever	XTPUUUURURX
b @good every	PRVRTTTVTSR
b @good everything	TTVWTTUUUSU
b @good for	VWYOQSSWRXV
b @good from	USXVTUTWSVU
b @good go	TUURTTTVUTU
b @good god	SUTVTSUSUTT
b @good goodness	WUSSSUUSUUV
b @good heaps	STXTTUUVUVT
b @good heart	TUYWTTTSUST
b @good help	SUWUUUUUUTT
b @good hour	SUXSUTUVUUU
b @good how	VUVTUTTRTUW
b @good i	QTbRRQSXRUU
b @good ideas	VUVUUTUSUUU
b @good if	UUQQVRWTUTU
b @good in	URVUSSVWQSQ
b @good is	RUXQWTUUSSS
b @good it	SVUTQQVTTTR
b @good me	UVUTWTQQTaT
b @good mentor	OSVTTSUUVRQ
b @good mille	STXTTTTXTUS
b @good more	TTYSTUUVVRT
b @good my	STWWQRUVTVU
b @good next	SURRSRUSTST
b @good of	VSUWUVRYTVW
b @good on	QSSSVRUWSTT
b @good one	TUTSTSUVTTU
b @good our	UUVSSTUXUSS
b @good over	STUSUTUTVUT
b @good part	RUYSSUUXUWU
b @good person	RUUSUUURTST
b @good regards	STSSRSTTTST
b @good sana	RUWTUUUTUSR
b @good since	SUWRTUUWTST
b @good so	RUVSTUUWWSR
b @good summer	VTSRTRUYTSV
b @good teaching	SUXTUUUTUSU
b @good than	TUTSSUUYSST
b @good thanks	VTWSTTUXTST
b @good that	ORbRXUTXSTW
b @good the	QSZVTSRTVZU
b @good them	PUXVTSUVSTT
b @good thing	QTXQTTUUVWT
b @good this	TUVTUTUSUTT
b @good to	URVYTUWVRTT
b @good up	TURTTUTXUUT
b @good us	STVVRQUQTXS
b @good view	WUTWUUUTUSU
b @good weekend	TUSTUUSXUUS
b @good were	TURSTTUWTUU
b @good while	VUSSUTUSUUS
b @good who	SURSUUUTTTU
b @good wishes	RTOQTSSaSRR
b @good with	LQTYTTScPOO
b @good word	SUUSTTUSWST
b @good you	QQYSVUPZOVR
b @good your	XSSTRUWVSSX
b @good ¤	VXRTUUUVTUT
b @lack !	VUSRTUTTTTU
b @lack 's	QRQTRSTSRTS
b @lack ,	WXVSSWSSVQV
b @lack .	WTQUQRTTZRV
b @lack :	UUSTTTUUUVU
b @lack ;	UTXUUUUSTUT
b @lack ?	RUSWSVWTUUU
b @lack @badly	RRXURUUVQYV
b @lack @day	SUWWTTUUTUU
b @lack @duty	VVPTRPRURSQ
b @lack @fail	QNZQSTSVRVR
b @lack @good	VUVVVQRTUTQ
b @lack @lack	VTVRRTWXVST
b @lack @mean	QRRVVUUTTTT
b @lack @message	TTUPPQQVUTO
b @lack @num	TXWSTURVTTW
b @lack @promised	XVQTVSQSRTT
b @lack @sitting	PRQVOQRTQTR
b @lack @thin	QQUVVUUTUVT
b @lack @weak	QPYRTTUUTXV
b @lack a	UWQVVSVPTUU
b @lack about	SUUTSTURSSV
b @lack accept	WUSRTTUTTVT
b @lack advice	UVSTUUUUTTT
b @lack afraid	RUWWSWUTSUU
b @lack after	USTSVSUTWTR
b @lack afterwards	SUURTTUUTWU
b @lack an	USRRRTTSSTV
b @lack and	UXVUSTTRWUR
b @lack angry	TURSTUTRTTU
b @lack answer	SSRTWUTURSS
b @lack answered	VURSTTUSVSS
b @lack any	XWUUTSTSSWS
b @lack anything	WWRUUUUUUTS
b @lack apologised	VWUSUUUTTST
b @lack ask	VVURTVUWTST
b @lack asked	WUUVUTUTTUT
b @lack asking	SSVVUUUUUVU
b @lack at	UUUUSQTTQTR
b @lack attend	TUWXVRTTTYU
b @lack be	QUSUXTWSTTQ
b @lack been	TTUQSVTRRTT
b @lack before	QRXRUUUWTSS
b @lack being	WSSTUUUUXUV
b @lack believe	UWUVTTSSSST
b @lack believed	VURTTUURTUU
b @lack better	SSXTVUUYTTT
b @lack blame	QSRWSTSSTTT
b @lack but	QRWXUVTXSST
b @lack by	RSXTUUUWTVU
b @lack call	TSSTTTTUTTT
b @lack called	WWUUUUUTUUU
b @lack came	UXRQWUUSVSR
b @lack can	VVSRTSUVVST
b @lack care	YVSUUUUSTUU
b @lack come	SSVTXVTTUST
b @lack complaint	RSRSSUTTTTT
b @lack contact	RTRVWTQRTXT
b @lack could	RTRQSSUSSWT
b @lack count	SWSTTUUTVUT
b @lack did	VWTSTTTVSRS
b @lack do	USUWWTUVWTT
b @lack doubt	TTSRSSWTSTT
b @lack else	RUYUSVTRSWR
b @lack even	XWUUSSSRWSR
b @lack evening	STSXTUUTTSU
b @lack evenings	STTWTTUUTTU
b @lack ever	WXWVVUSSTVT
b @lack exception	XYRTUUUTTUS
b @lack excuse	RTSSUUUUUUT
b @lack exist	UUSWTTUUUUU
b @lack fail	UXQUUUUSTUT
b @lack failed	QRXTUUUSTUU
b @lack fault	QRPUSVUSSRS
b @lack feel	WTRTUUUTUUT
b @lack finished	SSTSTUWTVSU
b @lack for	VXTWTSUVQVV
b @lack forget	STZURRWXSWT
b @lack forgotten	UTUSTUTWTVU
b @lack free	TUTWUUUTUUT
b @lack from	XVSRTWTRTRR
b @lack further	RSSUTWSSTTT
b @lack gave	SUVTUUUYSUT
b @lack get	WVTRVSTVVSX
b @lack go	TUSQUSTRUTU
b @lack going	RTSTWUUSTTU
b @lack good	YXRSUUUTTUT
b @lack got	XXTSWTURWTW
b @lack guidance	VTTVUUUUUUV
b @lack had	SWVPTTUURWU
b @lack half	TTVTUUUTVVT
b @lack has	RUXSSTUYSTT
b @lack hate	UUTSTUTTUTT
b @lack have	TVYTUVSVTUR
b @lack having	STTTSTUSUUV
b @lack heard	RUUVUTUTSUU
b @lack help	YVQVTTTRUSV
b @lack helped	ZYPSTUUSTUU
b @lack hold	VURTUUUUTUT
b @lack honestly	YUQTUUURTUU
b @lack hour	STSXTUUUTTU
b @lack i	WWURSSTQRWV
b @lack idea	WXRTTUUTTTT
b @lack in	QTXRRRTVVUX
b @lack introduced	XXSTUUUTUUU
b @lack is	WXSTSSTSTSW
b @lack it	TSUSRTURTST
b @lack keep	YQQXUXTSTTT
b @lack kept	YWQUTUUUTUT
b @lack know	NSVRTSSSRQR
b @lack knowing	XUXTUUUUTUU
b @lack lack	UTRUUTUWUTU
b @lack learned	STRRSUUTTSS
b @lack left	USQTSRUTTST
b @lack less	UTVTTUUXUTT
b @lack let	SUWPRVUUSWW
b @lack letters	TTTVRUUUUUT
b @lack like	USWXTUUTTTU
b @lack listen	WTOSTTTQSVT
b @lack listened	UVPSTTTSTWT
b @lack longer	RRUWURSRURR
b @lack looking	STXSTUUTUUT
b @lack lose	STSSSTXTTTT
b @lack made	PRaTUUUWTUT
b @lack make	WUQTSRTTTST
b @lack manage	STTVSUUTTSU
b @lack me	VVRVTSUTUTU
b @lack mentioned	XSRTUUUTTUU
b @lack mentor	QUXSTUUXTUT
b @lack met	STXVTUUVRTU
b @lack mind	UTXVTUUWTTT
b @lack mine	XWRVTUUTUTU
b @lack missed	SQWTUTUTTUV
b @lack more	RTTSaVUPTUU
b @lack my	WUPRSSUSRSS
b @lack need	PRSQRQSUSST
b @lack notes	VWSSUTUTTUU
b @lack of	XXOUTQRQSUU
b @lack on	WXUUWRTRTTR
b @lack once	WXTTRQSSVUP
b @lack one	UXVQTQSVQTT
b @lack ones	TUQSUTUVTVU
b @lack open	VUSRTVUUUWV
b @lack opened	VUSSUUUUTTT
b @lack other	WSQUTTUTTTW
b @lack our	VWWRXTUSUUW
b @lack out	XSSSUUVUUUT
b @lack part	RSSSUTUSVST
b @lack phone	STRWTSWTUSU
b @lack phoning	SUUVTSUSTSU
b @lack picking	XYRSUUUSTTW
b @lack plan	VVRRVUTTTUU
b @lack point	YYRSUTUTUUU
b @lack pretend	UUTWVTQTUUU
b @lack promise	RTUTSRQTTST
b @lack question	TUVUUUUSTUT
b @lack quite	SUSUUSTTTTT
b @lack read	STNQSTTSSSS
b @lack ready	TTQTUVUSSUT
b @lack reason	UTWSUUUTTVT
b @lack recall	TVUSTUUTTUU
b @lack replied	SRRSTTUTUUS
b @lack reply	RTTTSUTTUUT
b @lack returned	WXWTUUUUTTT
b @lack right	VWSTTTUUUTU
b @lack ring	UUTSWSSTUUU
b @lack room	RSSWUTUTTTT
b @lack said	UVURUTUVVTT
b @lack say	UVRPRRRWRRT
b @lack saying	STSTUUTWUUT
b @lack says	WVVTUUUUTUW
b @lack see	UVSUTSUUSTU
b @lack seem	VUTYTUSTUUU
b @lack seen	SSWUUUXUTUU
b @lack show	XTVUTUUUUUT
b @lack signal	RUSXSSUUUST
b @lack sleep	TUSRTTUTUSU
b @lack so	YVSRSSTVRTV
b @lack stay	WUSTUURTUUU
b @lack stop	SUWVVTUTUWU
b @lack structure	UUSTUUUUUUU
b @lack suit	SUWUUSTVTUU
b @lack sure	STSRVTSSTTU
b @lack take	UWTWSSSQTUS
b @lack taken	TSTQUUUTVTT
b @lack tell	TTQUTTSTSUU
b @lack text	RTVTTTUUTTT
b @lack than	VSVSTTUWTSS
b @lack thank	PRZRTTUVTSU
b @lack thanks	WSQWTUUSTVS
b @lack that	QURUTTUSUSR
b @lack the	TSVTPQXUUUS
b @lack there	XWOWUSTRSTX
b @lack think	WSUVSTTWTST
b @lack thought	STRTTTTTTST
b @lack time	VXUWVTUSTVS
b @lack to	WTTRVOWWTWV
b @lack told	SRWQUTUTTST
b @lack too	QRXRWUTTTTS
b @lack trouble	RUSSUUUTUSU
b @lack understand	UTSUUUUUSUU
b @lack use	UVSVTUUTUVU
b @lack very	USRWUTUSSTS
b @lack wait	STSRTRTSTST
b @lack want	RRRVWVWSSQR
b @lack was	PSYSUTURTSR
b @lack way	TSRWTTUSTST
b @lack went	SSUVVUTTUUT
b @lack what	WVRWUUUUTVS
b @lack whatsoever	XWSTUUUTTUS
b @lack when	TTTSTSTTTTT
b @lack wish	VUWQTURRVTU
b @lack with	SUTVTRUVTUU
b @lack word	YWRTTUUTTTU
b @lack work	TUTRSUUUWUU
b @lack worry	RTSSTUVTWUT
b @lack write	SSURSUQVRUT
b @lack written	VRRXUUTTTTT
b @lack wrong	RRSWVUUTUTT
b @lack you	RRWUURRXVRP
b @lack your	QQXRURTURXP
b @lack yours	TTTTUUUUWUT
b @lack ¤	RTTTUUUTUVU
b @mean ,	VVSTTPTQVQP
b @mean .	WWSTTUSPUUV
b @mean ;	UTUUUUUTTUS
b @mean @duty	VTPTTTUSTVX
b @mean @num	RVWVTVUTUTT
b @mean @promised	VUSUUUUTTUV
b @mean @sitting	RTTWUSTSSVU
b @mean about	SVUQTWUUTRT
b @mean and	SSWTUTUTTWV
b @mean at	TUTRUTTUUUU
b @mean because	VWRTUTUTUUT
b @mean between	SSUVVUTTUUT
b @mean by	RTSUTTUWUTT
b @mean date	RTUTUUUUUUT
b @mean for	RUVTUUUUUUT
b @mean from	WTTSUUUUUTT
b @mean in	XTVRUWURTVW
b @mean of	WUVVUSUVUSW
b @mean on	TTSUUTUUUTS
b @mean statute	WURSUTUTUUU
b @mean that	TUWTTSUVTVU
b @mean to	TQUUTUTXSSS
b @mean with	VRUUTTURVUU
b @message #	RTUSRXUVVST
b @message $	WUPTSTUTTUS
b @message ,	TVVUTTTSSUT
b @message .	UVVUVVRUUUV
b @message :	VUQTVVUSTWV
b @message ;	UTSORUUWWTW
b @message ?	XSPPRRTRSRS
b @message @badly	VVTRSSUSTTT
b @message @day	VTSSVWUSTST
b @message @duty	XSSSRSUTSTW
b @message @good	TUVUVVUSUUU
b @message @lack	VTVTWVUSTTS
b @message @message	WTVRSSUTTUW
b @message @num	RTUQPVTUSXU
b @message @promised	SUWUTRTSTUT
b @message @weak	VUTSTSUSTST
b @message a	UTQRUPSSUSS
b @message about	TUUUSQUWRWQ
b @message after	TUUUUUUUWUT
b @message alone	WUUUUTUTUSU
b @message aloud	RURSTSUUUVU
b @message and	UVUVQQRQPTT
b @message are	SRTUVPSRQRS
b @message arrived	UUSTUSUUUST
b @message as	VVSSSSUWSVS
b @message at	WVPXUVTSSSV
b @message back	TUXTUVUWVTS
b @message be	UUUXURUVUUU
b @message been	WTSSUUUUUTT
b @message before	XVVVUVUTWVV
b @message best	UUSXUWUTUUU
b @message by	TVVQSUTQWUV
b @message came	TQTXSVTRRWS
b @message can	TUVUTWUUUVU
b @message closes	TUTTWSUUUUU
b @message comes	RTSSTWUSUTU
b @message each	TUTWUSUUUTU
b @message every	TSWPQWWSWST
b @message finds	UUTTUTTRUTT
b @message first	STYVYSUVTWT
b @message for	TURURVTOXTU
b @message four	SUTRTVUTUUT
b @message from	SQSSOXRQRRO
b @message goes	UUSSWWUTUTU
b @message got	UWTTSTUSTUR
b @message had	XSRSUUUTSTT
b @message has	TSSQRSTRRVS
b @message have	RSQZRQTRSSS
b @message i	UVVSUSSTQTR
b @message in	WSTWUXRVUVV
b @message instead	TUTSURTUUUT
b @message is	TSUWTTRPPTP
b @message it	WWSUXSSUSSS
b @message last	WTSWTVUTTUV
b @message lay	UTRSUTUUTSU
b @message lie	UTTTVVUUUSU
b @message like	VWUSTTUUTVU
b @message lost	SUTSUUUUUUU
b @message made	QTXTSTUSTVS
b @message marks	TUTTUUUVUTU
b @message me	UTVQSTWVUTU
b @message my	VTVSUUUTTUT
b @message nine	UVQRTSUSTUS
b @message now	VTQVRTTSTVT
b @message of	RTWOVRSVSWN
b @message on	RSUTTXVNUUN
b @message one	TSRSSTURSWV
b @message open	RUSRTWUUUSU
b @message or	STRRSSRUTWT
b @message our	TUTVVUUTUUU
b @message out	QSVWTUUTTUT
b @message over	RTUTUTUUUUS
b @message reviews	SUWVTTTSTUT
b @message sat	WTTSTTUTUST
b @message says	UURTUUUUUUU
b @message seriously	SUURTTUTUSU
b @message should	SUTUVWUUTWU
b @message since	UUTUUSUUTUT
b @message still	WTQTTTUUTUT
b @message than	VUSUTUUTVUU
b @message that	XTQRQTTVTUV
b @message the	QQWSUSSVWSS
b @message there	TUSWTTUUTTU
b @message this	RURTTUTTVST
b @message three	VUSVTSUSTWV
b @message through	STVSRUUUUTT
b @message to	VSTURVSUPTN
b @message together	UUSTVTUUTTT
b @message twice	STTRSRUTUTT
b @message two	STWRUTUVSVT
b @message until	USWXSSUUUSU
b @message was	UWUSSPTOQTS
b @message we	WTVUSRTWTVU
b @message went	XVRUUTUTTTU
b @message were	WVWUWTTWQUP
b @message when	TUTRSUUSTVU
b @message where	SUTSUTUTUUU
b @message will	RUSUSXWRTSS
b @message with	SSVVVXSUWUT
b @message without	UUWSWTUSUUT
b @message would	STVSWWUWTVU
b @message you	QOVURXUQNXT
b @message ¤	RSTTUUUUUXU
b @month !	STUWSSUSUUT
b @month #	PTTXVWRVTRR
b @month $	WVSRTVUTUUW
b @month ,	VRUUSYTVVUT
b @month .	VSTXVWJOLVV
b @month :	SUSTTVUUUVT
b @month ;	TTWXUWURUVS
b @month ?	VSPVTVSRTPR
b @month @duty	VTRVVRUTTTT
b @month @good	WUXSTTUSUUU
b @month @lack	USVSSRTWTTV
b @month @message	VTSTVSUTUUU
b @month @num	NSTXVWRUSRQ
b @month @promised	TTSVTQUUUVU
b @month @sitting	RUWVVRUTUTT
b @month about	SUSRSWUSUTU
b @month all	RTVTVTUTUUU
b @month and	XWUWVVQSRTU
b @month are	SUUTUVUUUUU
b @month as	VURUWTUTURU
b @month at	TUTXWVUUUTU
b @month be	TTSTXVVVWTV
b @month call	TUTUTRUUUTU
b @month can	TURRVRUTUSU
b @month close	UUTSWSUUUTU
b @month concludes	TUTXVTUUUUU
b @month could	TUSRWQUTUTU
b @month every	STWUUSTXUUT
b @month for	UUQWWUURUUW
b @month god	STWSSVVVTRT
b @month got	UUWRSSUTUXT
b @month had	UTTSUSUUUTU
b @month has	SUSXTUUSUVU
b @month have	UUTVURUUUUU
b @month i	RQSURSRVRQT
b @month instead	SUTRTWUTTUU
b @month is	XTQOWUUSTRT
b @month it	TTSTRQUVTVS
b @month meeting	TUTWXSUTUUU
b @month my	TUSYSRUSTSU
b @month no	UTTRUUTWUUT
b @month not	TUVWUSUSTUW
b @month on	RUVTVOTTUWT
b @month our	SUQRSUTVURT
b @month put	WURSTWUTUSU
b @month review	WUUXVTUUUUU
b @month shall	TUTRXSUTUTU
b @month should	UUTTVQUUUUU
b @month so	TURWRUUTUTU
b @month that	PTVSTVUTTUT
b @month the	PSSUSSRZQPP
b @month there	RUTVWXUUUUU
b @month they	WURRTVUVUTT
b @month to	UTTVTXTRUVV
b @month until	VUVTVSUSUUU
b @month was	UVVVSRURUVS
b @month we	UTQSSUYTUQT
b @month when	SUURSVUTUVT
b @month will	SURWXTUSUTU
b @month with	TUTUUWTRTVT
b @month would	WURPXSURUTT
b @month you	QRQQRXSYSWS
b @month your	TRTVUOSXSRU
b @num !	VTRUSTTTSRT
b @num #	TUUUUUUSUTU
b @num %	TTURSRTSTWT
b @num 's	XROUTSTRQVW
b @num ,	UUUUVUVXWTS
b @num -	TUSSUSUTUWT
b @num .	TWSUWXKUTUR
b @num :	YWRQRXUSTSX
b @num ;	SSWVWUTTSVT
b @num ?	QTQSVWRQRPS
b @num @badly	RRRWSWSSUWR
b @num @day	WTTTVVUTSVU
b @num @duty	WVTUUWTSTTX
b @num @fail	UUSTTTUUUST
b @num @good	TSWSQQTUUXV
b @num @lack	RTSWUUURSWS
b @num @mean	RUSWUTUSSUT
b @num @message	VSTSUVRPSTU
b @num @month	RPRUVWPRSRM
b @num @num	RTTTRTTOUUV
b @num @promised	XVVUTTUVTUV
b @num @season	PSVQTWTTTTS
b @num @sitting	XOWSUUTQVTX
b @num @weak	TSQQTSUTTUT
b @num ]	STUUSRTTTST
b @num a	VSYRSVTUURR
b @num about	SVRXTTUSRRT
b @num after	UUSRUUUSTTU
b @num afternoon	VUXTUTUTTSU
b @num an	UTRUQUTSTVT
b @num and	VUTSUWSQPRR
b @num another	TUUSTTXUUUU
b @num answers	RTSUSSUUTTU
b @num appointments	VUSTTTUUUTV
b @num april	QUQTUVUSTTT
b @num are	STXSSUTTTRU
b @num as	TSTRUPTSWVS
b @num at	QTPWQRTTRUS
b @num august	QUSTVUURTQT
b @num be	UTUWYSSQWRW
b @num because	QTWRTSUTTVS
b @num before	PRVVVSUVSVT
b @num books	SUVSTWUTTUT
b @num breath	SUVSTTUTTWU
b @num but	RUVWSUUSTTU
b @num by	STRQTSUTTTU
b @num calls	TSQRRVUUTSV
b @num came	STRSVSUTTTS
b @num can	QTSVWUURTTT
b @num centimetres	UUTSSTUTUTU
b @num chairs	RTXQSUUTTVU
b @num chapters	VVUSUTUTTUT
b @num clinics	TUVVUUUUUTU
b @num coffee	RUTSTTUTUSU
b @num coffees	WSWSTRUTSWS
b @num contacts	USWUUTUUVUT
b @num copies	QTVTTWUTSSS
b @num corridor	RUTVVUUSTUT
b @num could	STVSVTUUUSU
b @num customers	VWWTUTUUUUU
b @num dates	VTTTTUUUUTS
b @num day	VVVQRSYURSV
b @num days	WQUVRTSOVRU
b @num december	SURTTQTSURU
b @num decision	SURTTVUTTVU
b @num different	WTTWTTSUTUU
b @num does	VVTRSTTTVSV
b @num dollars	UTUWUSUSUUT
b @num doors	VURWTWUTUUW
b @num drafts	VSXSUVUTUSR
b @num emails	TSRTTTUTUUV
b @num errors	VUTSUUUTTUT
b @num evening	STSUTUUTVUU
b @num evenings	VUWVSRTTTRT
b @num eye	WVRUUUUVTUV
b @num february	QUQWVUTSUSU
b @num fingers	WUSTUTUTUWU
b @num finished	SUXSWTUVTVU
b @num for	USTTSUTVVWW
b @num four	UTSVUUUSTVV
b @num free	TUSXSSUTTSU
b @num from	VWSTRQTRVWW
b @num glance	RUZSTTUUUUT
b @num good	PRSURSSYSRQ
b @num got	SSSTSSUUVWS
b @num had	SVUSUTUSTWT
b @num hands	SUSVSSUWTTU
b @num harvests	TUUTTWTVUWT
b @num has	XWVVWWTSRWT
b @num honest	UUUWUTUWUTU
b @num hospitals	VUTRTSUTUWT
b @num hour	STRVTWUWWUT
b @num hours	ORUUTSUUQVV
b @num hundred	TRVVRRUUTVT
b @num i	UTUTWTSWQUT
b @num if	UUSWSVTUTTT
b @num in	QSWUTTUVQRQ
b @num interviews	VUWRTSUSVWT
b @num is	QPTRXTRSRUT
b @num january	RUTVQVUTWSU
b @num jobs	STSXTTUUTSU
b @num july	QUOVWTTVTPT
b @num june	UTVTXUTUTTS
b @num kids	TTSXSTTTTST
b @num kinds	TUVVTTUTUUT
b @num last	RTVUZSSSTRT
b @num learns	UTUXSSTTSRU
b @num lessons	VTVVWSTUSVS
b @num letter	TSWWWTUUUUU
b @num letters	SVURVWUTVWS
b @num line	VWVTVTUVVVS
b @num lines	WTTRTSURVUV
b @num long	TTVTRSTUUTT
b @num mails	SUSUUUUUUUS
b @num march	UTQTSVTSTST
b @num may	WSTTUWSUTVS
b @num meetings	VSSSOTSSRPX
b @num metres	STQRTTUTTUT
b @num minister	TURTUUUVUVT
b @num minutes	VTTTTURTWUU
b @num moment	UUWUUVURUXU
b @num mondays	VUTSTUUTUUV
b @num months	XVQWVSSSVTU
b @num more	WSOSWVTSSQX
b @num mornings	VUSVTTUUUST
b @num must	TUUWVUUUUTU
b @num my	UWVSSRTXRVR
b @num novels	STWUSTUTVTU
b @num november	RUVSTRUSTQT
b @num now	TUTQTVUUTWU
b @num o'clock	UWSUWWUUTTT
b @num october	TTSVUUTRTPU
b @num of	UVUTSRXVUSU
b @num off	SUWWTSUTUVS
b @num on	TURRUSTRSUS
b @num our	QTUSXVSRTQT
b @num out	WVVSTUUTTTW
b @num over	TUWVUWUUUUU
b @num page	XTPRSSUSVSV
b @num pages	TSUUSTUSSVR
b @num past	SVRRSSTTUST
b @num people	SUWRUUTVUSQ
b @num per	UTURSSTVTTT
b @num percent	TUSSSTUSUVU
b @num person	SVVWUTUWTSS
b @num phone	VUVWTVTTTTV
b @num places	WTRWTSUTSVS
b @num points	TUTWUTUTTVT
b @num prepared	TUVSSSUSUUT
b @num present	TTSWVSUUUTU
b @num question	RTQUVVUVSST
b @num questions	VWPQRVUTTTT
b @num reminders	UTTTUUUUUTU
b @num reply	XWTSSTUUUTT
b @num right	TUTUUTUUUUU
b @num saints	UUSSTXTTTTU
b @num saturdays	WUUSTUUSUVU
b @num says	VUSRTTTUTXT
b @num seasons	VVWTUTUVTWT
b @num seconds	SVQWTSUVTVT
b @num sentence	STSSVTUUUXT
b @num september	VTPRTVSSTQT
b @num sessions	VVQVSTUTSUR
b @num shops	SUSUVUUTVVT
b @num short	STSRUUUUTSU
b @num should	WUTSXVTUUTT
b @num side	WSSRTTUSTST
b @num signatures	UTWRTTUTRTT
b @num since	RSVRTTTTTVU
b @num six	TUTTUVUSUUV
b @num slow	TURSTVUTTVT
b @num small	RTUWSWTSSTT
b @num so	SUVYTSUTUTT
b @num souls	WSSUTVUSTUU
b @num stand	RTRSSSTTTSU
b @num stars	UUSUUTUTVSW
b @num still	UTWTTTUUTST
b @num strangers	RTWSUTUUUWU
b @num streets	RUSVUSUTTTU
b @num summers	UTSSSSUUVUT
b @num thank	UUWTUTUUUWV
b @num thanks	VTUSTTTTTVU
b @num that	WVVQWVVUUWR
b @num the	TSTTPTVYVUT
b @num there	TTSUTWUSTUU
b @num they	RUWSUTUUUUU
b @num thing	VUSTWTRSRTQ
b @num things	USVTRVTRUVS
b @num this	RTQVSSWRTTT
b @num those	UUTTSSUXSSV
b @num thousand	USUSSTUSTSS
b @num three	TTTRTTTRTUT
b @num through	SSUSTTUTTUR
b @num thursdays	VUTSTUUUUUU
b @num tickets	TUTSUXUTUUU
b @num time	WWQTTUUTTTW
b @num times	WSUTSTSUOUT
b @num to	QTPVTWSSUSO
b @num took	WVQQTVUTTSS
b @num trainees	SUVRTTUSVST
b @num tuesdays	RUTUUUUUUUT
b @num useful	SUXRTTUTTWU
b @num visit	TUTRUVUUUSU
b @num wards	TUTRUTUSTSU
b @num was	TUVQTSUSSWR
b @num way	WTWSTSWTTUU
b @num ways	TURSUUUSUUU
b @num we	SUQVVSSTURU
b @num week	VTSUSSUTSVS
b @num weeks	YSRUTUTVPPW
b @num were	WRSRSSURRSQ
b @num what	WXRVSWUTUTU
b @num when	SUUTTTUUUSU
b @num who	UXVPRRWPVUW
b @num whole	XVSQSUUQTRX
b @num will	WTUUVOSRTST
b @num winter	RTWSURUUTUS
b @num winters	UVWSTSUXRSS
b @num with	SSSVRVSTSWV
b @num without	STTVTVUSTWU
b @num word	UTRWUUUWSVS
b @num words	RUWRTTUVVWR
b @num workshops	TUWVSSUTUVU
b @num would	STSRUWTSTSS
b @num year	VTRUSRVRVUX
b @num years	VWUTSSRXUVS
b @num you	YYSTSTTTPTP
b @num your	UVVRVYURVPQ
b @promised !	SUTVUUUUTVT
b @promised ,	VTSTUTURUUY
b @promised .	TUTRWXWVXPR
b @promised :	UVVUWRUUUST
b @promised ;	SUSSUUUTTTV
b @promised ?	RTRRVUSTTTT
b @promised @duty	UUSUSSUUSTV
b @promised @lack	WWRSVTUSTTR
b @promised @message	WTURSVUSRVW
b @promised @num	WWVPSUUTTST
b @promised @promised	WTVSTVUSTVV
b @promised a	UWQSTRTTWUT
b @promised about	VRQVTSUSTTV
b @promised after	USRSUSUTTTW
b @promised among	UUTWVVUTUTU
b @promised and	PPXSTXTSRQS
b @promised are	RSWTTTTTSTS
b @promised arrived	STRTUSUTTSR
b @promised as	STTVUSUWTTU
b @promised at	WVRZSRTWVSW
b @promised be	SUWUUSUVUUT
b @promised before	RURUTTUUTVU
b @promised by	RUXQSWUUTUS
b @promised came	VSQVSRUSTUS
b @promised closer	TUSVURUUUUU
b @promised did	UUTUUTUTUUT
b @promised every	RTWRSXUSVRT
b @promised for	VTRTUXSRURV
b @promised four	UUUSTVUUUSU
b @promised from	VWTTTWRTNRX
b @promised further	TUUSRTTUTUU
b @promised goes	TUSXWRUTUQT
b @promised got	PTZVVUUTTVR
b @promised has	TVWRTTUTVSS
b @promised i	XWTRWSRUUSW
b @promised in	UTUTSVSVPTV
b @promised is	USRPRVUSRSW
b @promised it	WSTWXUTUVRS
b @promised lay	RTVSUTUUTSU
b @promised letter	WTVSSWUSTVV
b @promised me	WVUVVTWWTVS
b @promised meant	TUVUUUUYUUT
b @promised more	STRXWTUUUTU
b @promised my	WSWSTTUTWUT
b @promised no	VUTSVUUUTUT
b @promised now	VSQURRTTTXT
b @promised of	SRXTWTTUSWT
b @promised on	TTXSVUQSUWN
b @promised or	UUWSTTUSUUU
b @promised our	UUTUWTUUUUU
b @promised over	TUTTWTUTUTU
b @promised reached	UTTSTUUUUUR
b @promised since	WVXRSQURTXT
b @promised so	WUVTTTUSVUT
b @promised team	SUVWQRUTTUU
b @promised than	ZWQSTUUSSUX
b @promised that	UURXQRUTSTW
b @promised the	RRUURRTRSTS
b @promised there	WUSWVWUTUUU
b @promised this	SSSVTUVRTTT
b @promised to	TWUQVVWVTVU
b @promised was	VVTTSRUPSPS
b @promised we	VTRUSRWWTVT
b @promised went	VUSTUTUUUSU
b @promised were	VWWTUUURTUR
b @promised when	RTVQUTUVSRV
b @promised will	WURSTUTWTUW
b @promised with	TUVXPRTWQWU
b @promised within	XVSVSTUUWSW
b @promised would	TUVSWWUUUVU
b @promised you	TTVXVVVYOWS
b @promised your	WSRTTUUSTUU
b @season ,	VSWXUXUVUSW
b @season .	SRPWSZMVTQS
b @season :	TUSVTSUUTUU
b @season ;	TUWQURUTUWS
b @season ?	RUSQRSSSTTT
b @season @day	SUTRSWUSUTU
b @season @lack	WVSTUUUUUUU
b @season @num	UUVTWSUTUWU
b @season @sitting	WVRTUUUTTUU
b @season and	TRQUUWSTQUS
b @season by	XTSRUUUVTTT
b @season fair	UUSWSVUSUVU
b @season has	UVRUUUUTTUT
b @season i	TRRSRYQNRSS
b @season in	SUYQSQUUTXS
b @season is	WURSVRUVTSU
b @season me	QQXRRRUSTWS
b @season monday	TUTSSVUTUTU
b @season my	WTTSUTUTTUU
b @season of	RTUUVUUTSUV
b @season on	TTRWVRUUSVT
b @season party	WUSTTVUSUUU
b @season show	TUSRTVUVUTU
b @season solstice	TURTUYURTUT
b @season term	TUSVRSTVUTU
b @season that	RUSSTTUXUST
b @season to	QTOQSPTZRRR
b @season until	TUUWSSUUUUU
b @season was	WWRSUSUWTSU
b @season well	TUTUUUUWUUT
b @season when	SUSQTTTSUVU
b @season with	WURUTVUSUTU
b @season you	UTXVTWUSSUS
b @sitting !	RTUWTSTSSSU
b @sitting ,	VVSQSTWSUVR
b @sitting .	SSUUUUUSRQU
b @sitting :	RTXRTVUTTTS
b @sitting ;	XVRTVVUVVWW
b @sitting ?	OTOPWVSRSRR
b @sitting @badly	TTRXSSSSTSU
b @sitting @day	TUSSUWUTTTU
b @sitting @duty	QTWVVVTRSST
b @sitting @good	SUVWTTUSSVT
b @sitting @lack	QSSPSWTTTWT
b @sitting @message	WTVXSUUTWVU
b @sitting @num	TUTXWUWRTTS
b @sitting @promised	SUVTTVUUUUU
b @sitting @sitting	QTWVVUTSSST
b @sitting @weak	TTSXTTTTUUU
b @sitting a	OTVWPTSRRRQ
b @sitting about	QTYVTUTSYVU
b @sitting after	OTOQZTWQSQS
b @sitting again	WTSQSYVTUUT
b @sitting agreement	TUSSWTTUUUU
b @sitting alone	VUTXTTTUUUU
b @sitting along	RUXTTWUSUVU
b @sitting among	VUUSUUUTTTU
b @sitting and	RRVSUUPURWQ
b @sitting any	STRUVRUTUSU
b @sitting are	VTTYXRTVURS
b @sitting arrangement	TUVVWSUUUTU
b @sitting as	QTOSWXTSTRT
b @sitting at	QRRTVVRXVSR
b @sitting away	WURVTVUUTTU
b @sitting be	WUTVWSSTUUU
b @sitting because	RUSTUUUUTUT
b @sitting before	WWVWXRURTVT
b @sitting belong	SUSXTWUTTST
b @sitting between	RTSWTTWUSUT
b @sitting by	RUSXWVTUUSV
b @sitting can	RTVWVUUTSVU
b @sitting close	UUTXWUUUUTU
b @sitting closes	SUTXYSUUTUU
b @sitting could	UWSSSTUVTTT
b @sitting deserve	STSVSUUTUUU
b @sitting did	RUWTUUUWUVT
b @sitting down	RUVRVTUUTUU
b @sitting each	RTRVVVTUVVT
b @sitting end	SUUWXTUSUQU
b @sitting ended	VWSSVUUUUUU
b @sitting ends	QTQUVUUSTVT
b @sitting every	PTUPVZUTVRT
b @sitting finish	TUSVWVUTUTU
b @sitting finished	UUTVWVUUUUU
b @sitting for	QSRVVWSVRRV
b @sitting from	OQYUVRSVQVS
b @sitting gave	RTXSSTUXTST
b @sitting go	SURWVTUSURU
b @sitting good	UUURTTTWTTU
b @sitting had	YTTTUTURUST
b @sitting has	TVWVWSUTTWU
b @sitting have	WUVYRTTSTSS
b @sitting here	SUTWWUTTUUU
b @sitting hours	SUUVRVUSUSU
b @sitting i	VTWVXTTPUQU
b @sitting in	VTWUTVRTSXW
b @sitting into	XUSTTTTTUVU
b @sitting is	URTVYWVRRQV
b @sitting it	USUVXSTVSSU
b @sitting last	VUTVSVUTTSV
b @sitting left	RUSXVTUUTTU
b @sitting machine	SURSSWUVURU
b @sitting me	UTWRUUWWUUU
b @sitting more	SUVVWTVSUTU
b @sitting moved	WTRTUTUTUTV
b @sitting now	VTRWSRVTUTT
b @sitting of	TWSTXSRVRUR
b @sitting office	SUSTTSUSSUT
b @sitting on	ROSQYUSRSSV
b @sitting once	TUUSWRTUUUU
b @sitting one	TUTSSSWSUUT
b @sitting or	UUTSSTSUUSU
b @sitting our	STSRTUUTUSU
b @sitting over	STTQWWUTTWU
b @sitting past	SUWVUUUVUUU
b @sitting relationship	STRUVSUTTUT
b @sitting rest	SUTVRQUTUUU
b @sitting room	TUSSVTUUTXT
b @sitting round	TUUVTTVUUUU
b @sitting running	VUSSUUUUUST
b @sitting runs	TUSVUSUUUSU
b @sitting scheme	SUSYYSUUUTT
b @sitting should	RUURUVUUUTT
b @sitting shrank	WSSUUUUUUUT
b @sitting since	WWWRSSUTVUT
b @sitting sleep	UUUSTUUUUUU
b @sitting some	TUTVSRWTUTU
b @sitting sometime	STTTTSWTTUT
b @sitting soon	TUTSSTWSUUU
b @sitting stop	TUSVWVUUUTU
b @sitting than	YTQVTUUTWTS
b @sitting that	WVXTUQUWSXV
b @sitting the	TTUSTTSSTUT
b @sitting there	VRWWSWUVVTU
b @sitting things	STTWTSUTTTU
b @sitting this	VVRVUTSTTTT
b @sitting three	UUUTTUUUUUU
b @sitting till	TTTUSTTTUTU
b @sitting time	TUTTTVUUUUU
b @sitting to	RUUURWUWRUT
b @sitting today	TUUTWRUUUWU
b @sitting too	UUSRUUUUTUW
b @sitting until	VTRVSVUTTSU
b @sitting very	RUZRSTTXUUT
b @sitting was	RRUNRRTQRVS
b @sitting we	QVVWUQTVUWU
b @sitting went	VTQVRVUWTTT
b @sitting were	UWXNQSTVRTP
b @sitting when	QUXYTWVYUVT
b @sitting whenever	RSSTVSWSUUU
b @sitting where	SUTVRTUTTUU
b @sitting will	TUQRRUTSTSU
b @sitting with	WUWVXUSSVUV
b @sitting without	QSWRSVUUTWT
b @sitting would	VURSTUUUUVT
b @sitting year	UUWXWSUUUVU
b @sitting you	VTWRRUVSOWP
b @sitting your	WWSTUUUSTSW
b @thin ,	TURURRTRRPQ
b @thin .	VXTQQPSSQWU
b @thin ;	RTUUUUUTUUT
b @thin @duty	TTSQTTUSSUW
b @thin @message	QTVTUWUWUVS
b @thin @num	TVTVTVUTTUT
b @thin @promised	UUVRUUUSTUV
b @thin about	UWWTUUUVUUU
b @thin advice	WSVSUUUTTUT
b @thin and	VRUVTSUUVUV
b @thin because	VWRTUTUTUUT
b @thin between	SSUVVUTTUUT
b @thin by	RTTVUTUWUUT
b @thin chair	UTSVTTUTTVV
b @thin date	RTUTUUUUUUT
b @thin for	QUURTTUUUTT
b @thin from	XTSSUUUUUTS
b @thin in	ZTSQTWUSTVW
b @thin on	VTSUUTUUUTT
b @thin one	VVSSTTUUUTU
b @thin statute	WURSUTUTUUU
b @thin three	RUTUUUUUUUT
b @thin to	USQSTUUTUUT
b @thin with	SSVUUTUTVUS
b @weak ,	WUTPPRSPTTU
b @weak .	XWRSTUQRSTX
b @weak :	RTVUWUUWUWT
b @weak ;	TTSTVUUUUUV
b @weak ?	VUTSUTUUTUU
b @weak @duty	PSRTSVTTSTQ
b @weak @message	QRSUTVUVTSS
b @weak @num	TVTSTVUSUUR
b @weak @promised	TVTTTSUSSUR
b @weak @sitting	UQSUTVTUTVS
b @weak a	RPZUUTTSTUS
b @weak after	TUVTUUUVTWS
b @weak all	QTXUUUUSUUT
b @weak and	SRVVVRWTWUR
b @weak at	UUVVSSUTWST
b @weak because	UWRRUTUTUUT
b @weak before	TUTVVUUUUVU
b @weak by	VSSTUUUVTUV
b @weak call	USTTTTUUTUT
b @weak chair	UTSVTTUTTVV
b @weak for	STWSTTUTTVR
b @weak from	WSQRSVUTTTR
b @weak i	STWTTTUTTTT
b @weak in	TSTVRVTQTWW
b @weak me	URSRUUUTUWS
b @weak my	QRUSVSUTTVR
b @weak notice	SUVVTTUSUVT
b @weak of	STUVSTUWTST
b @weak on	WVUUVUUSTTS
b @weak one	WVSTTWUVUUU
b @weak since	RTSRTTUTTST
b @weak that	XTRRRTUTSVV
b @weak the	VSPUXSTSTTQ
b @weak three	RUTUUUUUUUT
b @weak to	XSPWWTUSTST
b @weak up	RUWTTUUTUSU
b @weak was	WVWRTTUSTVS
b @weak were	VTVUUUUSUVR
b @weak when	WWQYWUUSUWT
b @weak with	WSSRTTUTVUT
b @weak you	WTWTTTUTUVU
b @weak your	SUWTUUUUTTT
b [ #	STUUSRTTTST
b [ @duty	TUSVVSUUTUU
b [ @num	STUUSRTTTST
b ] $	SSRUSSTSTST
b ] ,	TUWUSRUUTST
b ^ #	RTRRSRTSTQT
b ^ #mentor	QTQPTPSQSRR
b ^ @badly	POOOVVVRMST
b ^ @day	SQKIYPTPROQ
b ^ @duty	TRSVRWVSPUR
b ^ @fail	UVTSUSUUUUT
b ^ @good	SRVRTSQSQVV
b ^ @lack	SZaQSROQRRQ
b ^ @mean	TTYTUUUTTUT
b ^ @message	RRPRSWWQRRS
b ^ @month	QOSRTQTZPMR
b ^ @num	WTSSUMUTPRR
b ^ @promised	UTVSSQSURTU
b ^ @season	TUVWSVUUUUU
b ^ @sitting	QSQQSWXTTST
b ^ @thin	STXSUUUTUUT
b ^ @weak	SSVRUTUSUUR
b ^ a	XSTRRUSVSPR
b ^ about	TSRTVUUTTUU
b ^ according	RTRVVTUTVST
b ^ accordingly	TUSSWSUTUTU
b ^ advice	WRWRURUTSUV
b ^ after	WRUSWWQOPTP
b ^ again	STSSSSRSTTT
b ^ agree	STRQSYQRSRT
b ^ ah	XTSTTTUTTUX
b ^ all	SZMUPNUXQRR
b ^ always	WXVQRRSPRTX
b ^ an	TRUSSUTRRUR
b ^ and	ZXSQRQSQUSZ
b ^ any	WVRRTTTTXUT
b ^ anything	SUTSTTUTTTU
b ^ anyway	RTTTUUWTTUS
b ^ as	VURbXUSSSST
b ^ ask	STSVRPSQTQQ
b ^ at	SYSSTaWRPSS
b ^ attached	SUTSUTTTTUS
b ^ back	RTRRTSUTTUU
b ^ be	RTVRWUSaSSR
b ^ because	UPWYTUSSRXO
b ^ before	QRTUVRTRQRT
b ^ begin	UUTRTVUQUWU
b ^ being	WRSTSTSUSVT
b ^ best	VTPQTRSQTUU
b ^ between	RQNWRPSOZSO
b ^ big	XTVURRSUTSX
b ^ bless	VTXRRQVXTTV
b ^ blessings	RTQSTSTWTTT
b ^ bon	TURSSSUXTST
b ^ both	SVYRSTTRRST
b ^ bravo	XUURTSUTVUZ
b ^ break	TURSTUTXUUT
b ^ brilliant	WTSSUUUSTTX
b ^ bring	QSQQRQTQSSS
b ^ bro	TTTRUTUSSUS
b ^ but	aZOPSTSSUPU
b ^ by	SUUVTUROUQP
b ^ calm	TTQRTTTYTTT
b ^ can	QTSPTYRUSUT
b ^ captain	SVSRSTTSXST
b ^ catch	QRRRTTYSRUR
b ^ cheers	VSZQSRTWSYV
b ^ chef	UTTRTTUTUTT
b ^ chemo	TUTYRVUUUTU
b ^ come	TRQRRZSRTST
b ^ compared	YSTRRRTPZVX
b ^ congratulations	VUURSSSURTX
b ^ consider	STTSXVVSTUU
b ^ could	ORLSSVQPPOQ
b ^ count	SURSUVUTUWT
b ^ credit	WWVTUTUTUTT
b ^ dad	TUSXUUUTSTT
b ^ did	MRTRTQTRVTR
b ^ do	UQOOQOXNQXX
b ^ dr	USOTSSTRXTS
b ^ during	WTRVTTUSTUT
b ^ e	TSWRSTSTTTS
b ^ each	TWWQTSTQSSS
b ^ either	TUUUTTUWUTU
b ^ eleven	SRTPTSUSTWR
b ^ enjoy	SROQSSSVTRT
b ^ even	WRVRTTURVUW
b ^ ever	STVSTTUSWUT
b ^ every	YZUTQPVVSST
b ^ everybody	UXPRTTUTUSV
b ^ everyone	XXTPSRTPWRS
b ^ everything	VaVSURSRQXQ
b ^ exams	TUTYQVUUUTU
b ^ expect	RTRRTaTRRSS
b ^ fair	RSORRRRYRSR
b ^ few	RTXTTUUVUSU
b ^ first	STSPRWUQTQT
b ^ five	YSUTTTUSTSW
b ^ for	RTWTTSRUUSQ
b ^ forgive	UTQQQSSTTQV
b ^ four	URWORSTQSUU
b ^ friday	USPMTPUPTST
b ^ from	RTRYPQPNTRS
b ^ full	VUSSUSUTTUW
b ^ get	TURSTTSYSUT
b ^ give	OSWVSVTXRUQ
b ^ go	RSNRPRQbQRS
b ^ god	MPUSQPOdPQQ
b ^ good	QPJUOPQbQQT
b ^ got	QRVYSTURSVS
b ^ grateful	WTUTUUUXTTR
b ^ gratefully	STZRTTTZTTS
b ^ great	YWRTTTTSSTX
b ^ greet	TURRTSTTSTU
b ^ greetings	STRRSRUSURT
b ^ guess	STSVSSTTTRT
b ^ had	UPTSSQTVVUQ
b ^ half	TOYURRTUPUO
b ^ hand	UTUTUUUTTUT
b ^ happy	RSWQRSQXSSS
b ^ hats	VTWTTSURTTV
b ^ have	NRMORPSbTTN
b ^ having	UTQXWTUTUTT
b ^ he	WSQQRSTRWRR
b ^ head	SURWUSUTUTU
b ^ health	RSTPSRSUSRT
b ^ here	PSQPTRTZQTS
b ^ honestly	TSRTUSUTXTS
b ^ hope	QSNOSPXWSSR
b ^ hopefully	TTTTTTWTTUT
b ^ how	WSVTUVRTSPY
b ^ hugs	TTSRSTTYTTS
b ^ i	PLTVSSSURPQ
b ^ if	VSVTSUTTQMV
b ^ in	UWOTRVTVSTK
b ^ instead	WSTUSUSTVST
b ^ is	UTRQTRTTRUR
b ^ it	WQSWVPWQKOT
b ^ its	WTQQSSTTTRS
b ^ job	SUSVWSUTTTU
b ^ keep	RTVPRXYaTSQ
b ^ kia	TTRSTTTVTST
b ^ kind	WTRSTTTSUTT
b ^ kindly	RRQSSQSQQRR
b ^ last	PTRSTQTRSSS
b ^ lately	RSSTSRUSTTT
b ^ leave	RTUQRSTQSTS
b ^ left	XTTSUUUTUUT
b ^ let	QQKNVVVRNSP
b ^ lol	USSSTSUTUUV
b ^ long	PROSSQQVSUS
b ^ look	UTQORYRXUSR
b ^ looking	WURVWSURUSU
b ^ love	RTRPRRSQTSR
b ^ lovely	WUSSUTUSTUX
b ^ lunch	TUTTUTVSUUU
b ^ many	VTRSTTTWTSV
b ^ may	QOSRTQTZPMR
b ^ maybe	VTTTTQXSRUW
b ^ me	VUTRTTUUWUT
b ^ mi	WSTRTUTSRUS
b ^ might	QTSORPTSTST
b ^ mine	WSTYUTTTTST
b ^ money	VURYTTUTTUT
b ^ most	XRTVRSURSSS
b ^ mr	WSPRSRTSWSR
b ^ mrs	UTQRTTTRXUS
b ^ ms	TUTTTTTTWUT
b ^ much	NSVQRSSVSRP
b ^ mum	SUWTTSTSSUU
b ^ mummy	TURTTTUVTSU
b ^ my	RNQXNPUOVLO
b ^ name	QRRXUVTSTUS
b ^ neither	RSUTRSRSRRS
b ^ never	VXUSTTUVRTW
b ^ next	WSUVUWRQWSX
b ^ night	SURXTTUSTTT
b ^ nine	RSUVTTTSTVU
b ^ no	RTVQXUUUUSS
b ^ nobody	TVXSRQRUPTP
b ^ none	QTPSTTTQRRQ
b ^ not	WYUUQTRMTSN
b ^ nothing	UXWVTUSPTVU
b ^ now	PTPWVVSRVPR
b ^ of	VVPPSPTOVSS
b ^ off	RTRXUVTSSST
b ^ offer	SUSVTSTTURT
b ^ oh	WUQSTTUSTTX
b ^ old	QTVTUTTSWUT
b ^ on	TVQPSXPLRRM
b ^ once	RRPTRXVPSSS
b ^ one	TSXMXRXPSTS
b ^ only	RSUSTSTRUSS
b ^ other	YTTTTSTTXUS
b ^ our	USVRURTVOWQ
b ^ out	RTVVUTUSTWT
b ^ page	RTRTTWURUSU
b ^ passed	STRUTTTSUVT
b ^ peace	QQMQRRRYRQR
b ^ people	TRQRTSTRZUT
b ^ perhaps	VSQTSPVQRSW
b ^ permit	SUTWUVUVUUT
b ^ please	SPQPTSSPMTU
b ^ professor	TSPQTQSQXTV
b ^ promise	UUUTTVUUUTU
b ^ put	PSRVSVSRWQR
b ^ que	SUSSTTTYTUT
b ^ reading	UUVRTSUUUVU
b ^ really	STRTSTSRTTT
b ^ regards	STRRSTTQTTS
b ^ remember	UTWSSRTSTYS
b ^ respect	TSVSTTUWTTT
b ^ rest	RTSQTSTXSTT
b ^ room	TUUSTTUUTUT
b ^ sadly	VTSSUUUTTUS
b ^ safe	TTRSTTTXTTT
b ^ same	STSWTWTSSTT
b ^ sandra	TTSSTTTSVTT
b ^ saturday	TURRYUURTST
b ^ say	LOTYWURQNSP
b ^ see	PSOURVWRRRR
b ^ sending	TTWQSRTWTTT
b ^ sensei	STWSUSUSWUU
b ^ set	TURUVRUUUUU
b ^ seven	WVTVTSUSTVT
b ^ shall	RTQNXUSSTST
b ^ she	PSVUSSTRRRR
b ^ should	XTPVRUSRSSX
b ^ silence	UTRSUTUSUUS
b ^ since	TTSYWUSRTRU
b ^ sir	WUTRTSUTVUT
b ^ six	USQQSSUQTVQ
b ^ sleep	RTRSTUUYTTS
b ^ slow	TUSSTTUUUSW
b ^ so	OOOMYURRPPW
b ^ some	RSRPRRTSTXR
b ^ somebody	VSQTTTTRSTT
b ^ somehow	XTSTUSVSSUS
b ^ something	TUTWTSUTTSU
b ^ somewhere	XSUUWSTSSSS
b ^ sorry	RSPUROSUSPR
b ^ speak	SUVVTTWSTVT
b ^ stay	PRQQQRPbRRR
b ^ still	TWTXVVTUUTS
b ^ stop	RTRQYTTSSTT
b ^ strength	RTRTTTUXTTS
b ^ such	VVWRUUUSSUX
b ^ sunday	TURSXSTSUTU
b ^ suppose	TUSRSWUUUSU
b ^ sure	XTTSUUUTSUX
b ^ surely	TUTSTUWTUUT
b ^ ta	USYRSTTYSSV
b ^ take	QSRNRSSYRSR
b ^ talk	STSSUSXRTUT
b ^ tell	TSRURPSPPRV
b ^ ten	TSVSUUUTVVW
b ^ thank	PRWTVURTSUS
b ^ thanking	QSQTTTSXSTS
b ^ thanks	UWVSOQTVUWV
b ^ that	OJXRTVQMJRK
b ^ the	QLSXRPPKKYH
b ^ then	RTRVTRUTTST
b ^ there	QWTTTVVTNQL
b ^ they	UQVXQUROYMV
b ^ thirty	VUVVUTUTTUU
b ^ this	SOSUXTVOQWR
b ^ those	RSXUTSTRSRR
b ^ three	XRTQVRSTVQT
b ^ through	WUVSUTTWSUU
b ^ thursday	SUSQXSTSUST
b ^ till	TUSTUWVWUUT
b ^ to	XUSURVSWUWS
b ^ truly	WTRSTTTUTTX
b ^ truth	TTUSUUUSSUV
b ^ tuesday	TUSRYSSSUTU
b ^ twelve	VTVSUSUSUUT
b ^ twice	WTTRTSUTTST
b ^ two	WUQVVXTPTSQ
b ^ um	TUXTTTUWUTT
b ^ un	TTRSSTTXTTT
b ^ under	WTVUTSUQSUW
b ^ unfortunately	XRTSSUUSSSS
b ^ unlike	WTQSUTTSYUT
b ^ until	SSSURPWWTVS
b ^ walk	UURSTTTVUTU
b ^ warm	VTUSTTTYTST
b ^ warmest	TTRSTTTWUTT
b ^ was	TSVRTSUSVUR
b ^ we	NQNRURZMMLK
b ^ wednesday	TUTQVRVTTTT
b ^ well	YSPTRTTPSQY
b ^ were	XURSUTUSXUW
b ^ what	TSWTWTPRNUV
b ^ whatever	UWRPSRSTUSR
b ^ when	SWTUSXUJRUK
b ^ whenever	YYQUUUUTTUS
b ^ where	USWRRRSQWTS
b ^ which	PTRSTRTSSUQ
b ^ while	XUTXTSUTTUT
b ^ who	PTXPSRUSSVQ
b ^ whoever	QRYTTRTRRRQ
b ^ why	ZSSTTTTTXUT
b ^ will	RTRTSRWQSSS
b ^ wish	TURQTSUVUTS
b ^ wishing	QSOVRPRZQRS
b ^ with	UUTWVUSYSOQ
b ^ without	TUaPSSTWSVR
b ^ word	QSRRTTUTYTT
b ^ words	RTUSTTUYTTS
b ^ would	TRNPWTSOPPR
b ^ wow	VVVRSSUTTTX
b ^ years	STTSUUUUTUU
b ^ yesterday	RTSQSTUTTRT
b ^ you	UUYSOQSMGVJ
b ^ your	RPaRGLOOQeU
b ^ yours	QQPURQRPQUS
b ^ zero	TWRRTTSSSTT
b ^ ¤	OPSHMOQJMaR
b a .	TUVRSWUVURT
b a @badly	RPXUTTSXSSQ
b a @day	RRWRQQTVSVT
b a @duty	YWWWUSTPQTX
b a @fail	ZRTQSTWSSTQ
b a @good	SRWRPRQVSTW
b a @lack	UQSSSQWRVUS
b a @mean	UUWPTRUWSWW
b a @message	TRWUNWVSVUK
b a @num	RURUTTUTSTU
b a @promised	TTXTQXSTUSW
b a @season	VTSTWTUWVUT
b a @sitting	VVVTTZWTURO
b a @thin	RUURTTTQSSV
b a @weak	USUUSVTTSWR
b a baby	SUSYTTTSTTU
b a bad	PSWVSRUUSUT
b a badly	SUVWTUUVUTU
b a balance	UTVUTTUSTVS
b a bank	SUVRUUUTTVU
b a beautiful	TUQTUTUVTVU
b a beer	SUSRTVXRTUT
b a beginner	TSXUSSTSSSS
b a bench	RUVVURSSSRU
b a better	SRZURSTWSSW
b a big	QUSSSSTVTTS
b a bigger	QTSSUTTTWTR
b a bit	RTRVRSURTTT
b a blue	RTWSUSWRTWT
b a boat	TUSWUUUUVTU
b a book	VTVRTUUSTSW
b a borrowed	SUTSUTUSTVU
b a bottle	SUQPRYSQUTT
b a bow	RSVSSUUYTUT
b a box	QTUQSVURSVT
b a boy	QSXQTSUSUUS
b a break	STSUSXUUUUU
b a broom	SUVTUSUTTVT
b a budget	TUVUTSUTUXU
b a burden	VSUUUUUTUUT
b a bus	STUUTTTSTVS
b a business	VUVVTTUTSVT
b a cake	TUUQUUURTTU
b a calendar	WTTVUTTTWUW
b a call	QRWTSXUSURT
b a calm	TTPPTRTYTTT
b a candle	SUVSUWTXUUT
b a card	UTTUTVTUSRT
b a career	VUTUUWTVUTR
b a chair	PUSWTYTUXRS
b a change	VTSRVRTSUTS
b a chapter	VTRWURUTXVT
b a child	RTVTUTUUUST
b a class	TURXSVUTTTU
b a clean	TUQTRUUVUVU
b a clear	TTUVWTTVTTU
b a clerk	SUWVUUUUXUT
b a clinic	VUWWUUUTSUU
b a close	TUVRYVTSUUU
b a closing	WUTRVTUUUUU
b a coach	YSPUWVTSVUW
b a coffee	UTPQRWWUWST
b a cold	VUXRUSUVTWT
b a colleague	RTSURSTURRS
b a column	UUUSUUUUTUT
b a comfort	YWQSUUUSSUY
b a complaint	RTTSTTTTUTT
b a consultant	RTSRUUUTWUS
b a contract	UTVWXSUTTWS
b a conversation	WWWSSTUTSTU
b a copy	PSSORVSSRRR
b a course	WUWXVWUTUUT
b a coward	RUSSUUUSTTT
b a crate	TTTWVVUSTWU
b a cup	TUUSUUVTUUU
b a date	RVTVRYSRSTS
b a daughter	TUUWTTUSUTU
b a day	SRRXXTSWVSU
b a debt	WUXRTSTRSVT
b a decent	TUUTUUUVTTT
b a decision	SUSRVTUUUTU
b a degree	UUSWTVUTTUU
b a desk	SURTSQUTSUU
b a difference	TTWSTUTRTUR
b a different	RTQTSSTRWSS
b a difficult	STSTUUUSUUU
b a director	RUSSTUUTVVS
b a distance	XWTUSTUSTTW
b a door	VWURURSWSTR
b a drawer	WUWUUTUTUTU
b a drawing	STTWWSUWTVU
b a dry	TUSSUTTUTUT
b a fair	VUTRVRUTTTW
b a family	TUTSUTUTTVU
b a fault	STURTUTUUTU
b a fifth	TVVSTTUTTXS
b a fine	WWQQTSUWUSW
b a finished	SUSVUUTTTSU
b a firm	SUTXTSUTSUT
b a first	SUQWRWTSTRT
b a fixed	TUTRSTTTUVU
b a fool	WURTUTUSUVT
b a footnote	UTSSUTUSTVS
b a foreman	RTVTUUUSTUU
b a form	UTVVWSTTTTT
b a fortnight	XTUSSVTSUSS
b a foundry	TUVUTTTTTTU
b a fourth	RUWUSTTWTTS
b a free	SUTUUTUUUVU
b a full	TVROQTSXVTT
b a garden	TURSTSTVUST
b a gentle	STRRUSTUSTT
b a gift	UTXSUUUWTTV
b a girl	WWVTUTUUSUS
b a glass	TUVSTSVTTWU
b a good	PSSVVQOVUNU
b a grateful	SUVWTTTUUTS
b a great	QRUPSRTWTQS
b a group	TUSXWRUTSTT
b a guide	SUSUXSUTSTT
b a habit	TUVWVVUSUUU
b a happy	UUUTUTUVUVU
b a hard	TTVTVUUYTUT
b a heap	UUTSUUTUSUU
b a hem	UTWUUUUTTVU
b a hole	VUSSUTUUUVU
b a house	TTVSUSUUTWT
b a hundred	RUTWUUUVSUT
b a hurry	SSTTUTUUUTT
b a jar	QSTRUWTTSUS
b a job	USSXVSSRTRR
b a joke	URQQSSSSTWT
b a joy	UTXRUTUTTTT
b a judge	SUXVUTUSWUT
b a junior	SUSUVSTUUSU
b a just	RSURUUUTTRU
b a key	STVSUUUUSUU
b a kind	SUWRTTURVTS
b a kitchen	UUVYTTUTSVT
b a ladder	TUTRUTUVTUT
b a last	TUSSZWTSUTT
b a lawyer	WTVTUTUUUWU
b a lecturer	QUSXUUUTXUT
b a ledger	SSYUUUUTTUT
b a lesson	YUSRTTUTTUU
b a letter	UTTTSWTRUWQ
b a licence	TUTWUUUUUUT
b a lighthouse	TTVRTTTRSUR
b a line	WUTSTSVPUVR
b a link	XUSSTWUUWRU
b a list	TVPTRUSSWTT
b a little	TRTRSRWSVUS
b a living	TUVWSTUSTSV
b a locked	XUSTTUUUUTU
b a long	QSRWTQRXSTS
b a lot	UQYSSWRYQWT
b a lovely	UTSQSRSWTSV
b a man	UTURSRSSTRV
b a map	SUWWTUUTTTT
b a mark	WWRWUTUTUVT
b a marvel	VRWSUTSVSTW
b a master	SUSXTTUSVTU
b a medal	QUXWTSURTST
b a meeting	WWUQTVTTVVS
b a mentee	VTTUVRUVSUV
b a mentor	YUTVUQRVNRX
b a menu	STRTUTUTTUT
b a merry	STTTUSUWUUT
b a mess	UURSUTUTTSS
b a mild	SUVQURUWSUT
b a million	SUZSTTTWTTR
b a minister	RUURTTUUTWU
b a minute	TTVRTSVSTUU
b a month	WTTTRRSUWTS
b a morning	VTQVTTUSSUU
b a mother	TTTUUTURUUU
b a name	UUSSTTUTSTR
b a napkin	TTURTTUTTWT
b a new	UROSURROOUO
b a newborn	RSSWTTUTSST
b a next	TUTSWUTUUUU
b a night	SURRSTUTSWU
b a note	WTRRUVURUVT
b a novel	STWSWWUTUVT
b a nuisance	SURRRSTRSSS
b a number	STTVTRUWTTT
b a page	WUUQUSTUTVU
b a parcel	RTSSUaSRSUS
b a parking	YWSTUUUTVUX
b a partner	RVSTTUUTXTS
b a pause	RTSRTXTTTSR
b a peaceful	TURWTRUWUUT
b a peer	SUSVSTUUTTU
b a pencil	UTQRRRURVVT
b a person	XTTWSUTRRQU
b a phone	WUTURVUUUVU
b a photo	TVUQUXTQSTV
b a photograph	UUSTTWUTUTU
b a pic	UUSYTWUSUTU
b a picture	TVQPVXTSTSS
b a pint	UUTSSVVUUUU
b a pity	WTVRTUWTTTT
b a place	PTPZVUTVSUT
b a plan	TWTWRRTRURS
b a plate	UTSSVVUTTUU
b a pleasant	WTQQTRTXTUU
b a pleasure	XWQTTSUSTUX
b a podcast	WTRTUTUUUUV
b a poor	RTRSTTTRTST
b a post	TURWSVUUTTU
b a postcard	UTROTZSTVSV
b a present	STXTUTUTUVU
b a privilege	RSYTUTUZTUV
b a problem	SUVUVWUTUXT
b a project	SUWUWWUTUVU
b a promise	TTWSUTTSSWS
b a proper	VUTWVXVSTST
b a proposal	STXWSTUTTUT
b a proverb	TTVSUTUSTUT
b a pupil	VWUUWSUWRTV
b a quarrel	UUSTUUUUUUU
b a quarter	RSSQTSUSSTT
b a question	RRVPTTUXVXS
b a queue	UUQVTSUTUVR
b a quiet	RTTRTRUXTSS
b a quieter	TUSWTTUTTSU
b a rare	VUXSTTUTUTS
b a reader	SUSWRTUTUST
b a real	VVVSTSUQVVV
b a red	RTSRSSUVWUU
b a refugee	RTXTUUUSSUT
b a remark	WUSSUTUSTUU
b a reply	VWVQRSTQRTW
b a report	TUVUTUUTUTU
b a rest	TUVTTVUUUTU
b a retired	VUSSUUUTVSU
b a room	UTWRTSUTVWU
b a round	WTUTTVUVSWW
b a row	XTQRSSTTSSV
b a ruler	SUWSTTUSTWT
b a school	UUVSWTUTUUT
b a season	VTSTUSUTUUU
b a seat	TSTWSYURSUT
b a second	SUYXVPTURSQ
b a senior	QTSTUSTSWSS
b a sentence	WVTRXTTSTWT
b a shame	WTXWTTVTTUU
b a ship	RSVSTUUVTUT
b a shop	WWVUSTUSVUT
b a short	VTRSTWTSTUS
b a shout	UUSRUSXRTUU
b a shrug	XTSSUUUTTUT
b a signature	VSQSUTUSTUT
b a single	RUUPQUSUQTS
b a slow	TTXSUTUXTST
b a small	TRTTTUTWSTR
b a smile	SUXSUTUSUWU
b a smooth	TTTUTSUWUTU
b a soul	VXWSUUUTSUT
b a stall	SURTVSTTVUU
b a standing	SURSSWUSTTS
b a steady	SUSVVTUWTUT
b a step	TUSQUUUUXUT
b a story	UVVTWTUTTVU
b a straight	SUURTSUTTTR
b a stranger	WTTQTSXSUSS
b a strike	UUVTUTUWUUS
b a stroke	WUTWUUUUUTW
b a strong	TUSRTSUWUTU
b a stupid	URWTUUUSVUU
b a summer	VUSUWUUVVUU
b a sunday	UTVSSRUSTWU
b a supervisor	WUSWSSUTTTU
b a talk	TURSVVUUTTU
b a taxi	WTSTURUUTST
b a teacher	RTWVUSTWQSR
b a team	QTQVVUTTWQR
b a term	VUSTUUUWTUW
b a text	UUSTUWUTTTT
b a thank-you	VVUSRUTYTUW
b a thesis	SUWSUUUUTUU
b a thing	URTSSQTSRQR
b a third	TSURTSUSVXT
b a thought	RTRRSTTSSTT
b a thousand	UWZSTSTTTSV
b a thumbs	XTSSUTUTUUS
b a tick	VTWXVTUTTSU
b a ticket	STSSTWUWTTT
b a time	TTTVTTSTUTS
b a title	SSRRTUUTXWT
b a tractor	VUSRUUUUUUU
b a trade	TUVVTTUTTSU
b a train	TURRTTUUSUU
b a trainee	UUYVSSUUTUV
b a treasure	VUUSUUUTTWX
b a triumph	TURRTTTWTTW
b a tuesday	SUWTTUUWUUU
b a tutor	UVRYTVTSRUV
b a verdict	TUSTTWUTUTU
b a very	RUUWUXUWUVS
b a video	UUUTUVUUTUU
b a village	UTTRUTVTVTT
b a voice	XTRURTUTTST
b a walk	SUPVWWTVUTU
b a ward	STRWUTUTWVT
b a warm	SUSTUTUUTTT
b a waste	XTSTSUUTUUT
b a way	UTUUVSVSVSS
b a wedding	SUWXURUTUUU
b a week	QSUWWTSTURT
b a wet	RUVVTSUVUTS
b a while	QUQVQRWRSTS
b a whiteboard	TURUUTUTTSU
b a whole	WVVUSSTRUVW
b a widow	RUVVTUUTTUT
b a wish	TUXRSWUTUWT
b a woman	RSVWUTUSSSS
b a wonderful	RSSUSQTWQRV
b a word	YWTWVRSVPRR
b a worse	RUVRUUUSTUS
b a year	WTSTSRTQUTU
b able to	SSUWTTUTUVU
b about ,	SUTSSSUTURU
b about .	VVUSUTUWVST
b about @duty	WVUSUUUTUTU
b about @lack	WVRWTVUTUVT
b about @num	QTRRTRTTUUT
b about a	TTVSURTTTVT
b about every	UVRXUTURSSU
b about how	QSWXRQUSTST
b about it	NQVVRWSWQTQ
b about loyalty	VTTTUUUVTUW
b about me	PSQVTTTRXST
b about my	cXNSSQSUOQV
b about nothing	WWSTUVUTUTU
b about our	UWWQSTUUUSU
b about pay	WTSRUUUTUUT
b about that	TTSSTTTTTSU
b about the	WVTPSUQVSVT
b about this	RTWRTVTVTTT
b about to	XXSWUSTSTUU
b about what	SUWUSSUUUVU
b about you	SVPUVUTQUVQ
b about your	WXNPSVTOXST
b about yourself	ZXTVTTTRSVV
b above @num	STXTURURTVT
b above all	STXTURURTVT
b above my	RTZRSTUSSWT
b above the	RTSUSSUVTST
b above you	RTQVUTTSXTT
b abrazo ,	TTRSSTTXTTT
b absolutely @lack	ZbPSUTTQSTX
b absolutely nothing	YaQSUTTRSTV
b abstract .	STSSUUUUUVU
b accent .	RRWTUUUUUUU
b accent and	UTUVUTUTUYU
b accept my	RUUUUUUWUSS
b accepted an	TUSXTSUUTTU
b access card	TUTWTWUTUTU
b accident ,	TTRUUTUUTVU
b according to	QSRWVSURVSR
b accordingly our	TUSSWSUTUTU
b account of	RUSRTSUTVUU
b accounts .	WURTUUUTTWT
b accra ,	VUVTUTUTTUT
b acknowledge receipt	TUTTSTTTUUT
b across @num	VURSUUUTTUT
b across a	RTUSUUUTTVU
b across my	TUSTUUUTUVU
b across the	TUSSTSTWSUT
b add .	STTRTUTUUUT
b address .	RTQSSVSRTTS
b address book	TTTTTSUTXTT
b address is	TURRTUUSSUT
b adeyemi ,	RUTRUUUUVUT
b admire how	UUVTUTTRUUV
b advance .	VTRUUTURUUT
b advance for	RURUUTURUUS
b advent ,	VUUXWUWUUUU
b advent .	SUSVTUUTTTU
b advent i	UUSSUVUTUTU
b advice ,	WSSSTTUSWVY
b advice .	QRVWRVTWVSP
b advice among	UUTWVVUUUUU
b advice and	WTSTUUUTUUU
b advice for	VUSXTTUTTUV
b advice from	VSQUTUTTSTV
b advice i	URVRUSUTTUR
b advice more	TUTVVTUUUUU
b advice of	RSSTSTUTTTU
b advice on	SSWVSPURTWR
b advice that	STUUTUUUUVS
b advice there	UUUVVVUUUUU
b advice to	RRXRTSUVUVV
b advice was	XQUTUUUTTUU
b advice when	STWSUUUSUTU
b advised me	WTRWUTUTTUT
b adviser in	TUTYUUUTSUT
b affection ,	TUVRSTUSTUU
b affection and	UUUTUUUWUTT
b afraid .	WUTVUTTTTVU
b afraid of	TTUVSWUSRVT
b after #	TUUTXTUTUUU
b after ,	RUVTTSUUTVU
b after .	UTUVRTUSTUT
b after @day	PTPUaQRQRST
b after @duty	TUVXSTUVUSU
b after @month	SUTWYSTTTUT
b after @num	VQTRVVTNWUU
b after @season	TTTQURUTSTT
b after a	UTRRTSTUSVT
b after all	USUUSUUQWSS
b after eight	STRSUUUUUUU
b after friday	TUTWXRUTUTU
b after i	VTTRSTTSSTT
b after it	VTOQTUTRSRT
b after june	SUTWXTTTTUT
b after long	TUSRSTUUUTU
b after monday	TUTVWVUUUUU
b after my	QRVRSXUVSWS
b after next	RTSSWSUSTWT
b after nine	WTUSTTURSWW
b after our	SUWUXVUTUTU
b after pentecost	TUUVWSUUUUU
b after saturday	TUTRWSTTUUU
b after sunday	SUSVWRUUTTU
b after that	UTVVURRQSUS
b after the	YOSUaXQWSQW
b after this	RTSRVUWSTUS
b after thursday	SUSVZUTTTTU
b after tuesday	TUTRUTTTUUU
b after two	UTRVUWUTSSS
b after us	SUWTUUUWQUU
b after you	TTWSTTUSSTS
b after your	UWRTSSUWTTW
b after yourself	SURRTSSYTTT
b afternoon .	TUTSVTUSUTT
b afternoon at	WUSPUUUSUXT
b afternoon in	UTVRUVUUUWT
b afternoon of	UTSSUUUTUUT
b afternoon we	STXWYRTVUWU
b afternoon with	QUURTRUUTVT
b afternoon you	WUURSSURTWT
b afterwards ,	WVSSVUWVUST
b afterwards .	TSUTTRTRSUT
b again !	TTTTUTWSTTU
b again ,	USQRSWVVRSQ
b again .	WRSTVOZRRTX
b again @num	TUSSSSVWUTT
b again and	XTQVTSTUTTS
b again at	UTRQUZUSTUT
b again before	UUUTTSYVUUU
b again for	UUWUUTUVUTT
b again in	UURTTRWRUVT
b again on	TUUWQZTUUUU
b again one	TUSSSSVWUTT
b again some	UUSSTSVSUTU
b again somewhere	TUTTTSWTUUT
b again soon	TUTWSSXSUTU
b again when	TUUSSWTUUUU
b against it	TUWVTTUUUVU
b against me	SRQTUUUTUTW
b against my	XTTRUTUUTUU
b against the	WVRUTTUSVWT
b against you	RTRWUUUTVUS
b against your	PUQWTTUSVUQ
b agenda yours	TUTRWXUTUTU
b ago ,	SUSTUUUTTUU
b ago .	TTWUTTTVSSS
b ago i	QSVQTTTSSVT
b ago you	STQTUUUTUXU
b agree on	STRQRYQRSRT
b agree that	VUTTVRTUWTT
b agree to	RTTTYRUTUUT
b agreed ,	VTRQWRUUTTT
b agreed .	XXSTUVUUUUT
b agreed on	TTWVTUTTTUT
b agreed that	WTSRSSUUUSU
b agreed to	RTQVUWUSUTU
b agreed with	TVRVTTUTTTU
b agreeing to	STWURWURUWT
b agrees .	RTRWUUUTVST
b ah ,	WTVTTTUWTTW
b ahead of	UUWTUTUTWUW
b aim was	WUQVTTUSUSV
b aligned with	TUTVVTUUUUU
b alive .	RTXTTWVTTUU
b all ,	TVXWTVTVUVR
b all .	WYSSSUSTUSQ
b all @duty	SVUQTUUWTTT
b all @num	RQTURTTPSUT
b all @season	QSURTWTUTTT
b all about	RTTVUUUSRTT
b all but	SUVUTUUSTTU
b all for	TUWTTSUTUXT
b all four	UTSVUUUSTVV
b all from	VWTVUTUUSTT
b all good	RRQOSSTZTTR
b all got	RTVUTTURWST
b all i	SUTXVTTWTWV
b all in	UTUUUUUUUUU
b all my	VXVUTRTXSUS
b all of	TUYUUPSTVUV
b all right	TUTUUTUUUUU
b all saints	UUSSTXTTTTU
b all six	TUTTUVUSUUV
b all souls	WSSUTVUSTUU
b all that	UTWUTTUVTTT
b all the	UTSUOSVZTTU
b all this	STRTTTWSTUT
b all those	UUTTSSUXSSV
b all three	TTTRTTTRTUT
b all through	SSUSTTUTTUR
b all winter	STVTUSUVUUU
b all year	UTSRUTUSTWX
b all you	WZRRTTTVRRQ
b all your	RVXRWYURTQQ
b allotment .	TUSSUTUWUUT
b allow me	TUSVTRUTTTT
b alone ,	XUVSSVUTUUU
b alone .	SSRXVVRRSRS
b alone and	SUUVWTWUUVU
b alone from	TUSUUVUTTUU
b alone was	SUWSUUUSUVT
b alone with	YSSRTUUTSUT
b along ,	TURSSQTSUSU
b along the	VTWQSVUSTTT
b along with	QUVXVRUVTRT
b aloud ,	RURUSVUTTVU
b aloud and	TUSUTSUTUSU
b aloud in	SUUSUUUTTTU
b aloud to	USSQTTUSTWT
b already .	VVRQWRTWSST
b already @duty	VTVTUTUUTUU
b already promised	VUVTUUUUUUU
b also have	UUUSUUUTTUV
b also that	WWRUUTUUUSU
b also when	SSUVTTUSUSU
b although i	VUXWTUUSUTU
b altitude ,	WTSTTTUTUUT
b alumni @sitting	UUWSUVTSUTU
b alumni dinner	UUWSUVTSUTU
b always ,	TWWSSSTVSVW
b always .	WVTTTTTWTUT
b always @badly	UXVTUUUUTUV
b always @duty	TTWTUUUTTVT
b always @fail	YZQTWTUTTTT
b always a	UXXRSSURSUW
b always answered	TTWTUUUTTVU
b always be	TUXTUSSXUTT
b always came	TRUUUUUUUWU
b always cancel	YXRRTSUSTSU
b always cancelled	XXSTWUUUTTU
b always felt	SSXTUTUXTTU
b always forgot	XYSUUUUTUUT
b always found	OPZWUTTSTWS
b always had	VXWSWSTRVRR
b always knew	VWTSSSSSTUT
b always left	TVXSTUUTTTT
b always made	PQYTUTUSTUS
b always on	XWSWUVUTUSU
b always put	XXRUUTUSTTT
b always said	WXRSUWUSUUT
b always the	ZaSRTTUQRTU
b always told	QRXUUUUUUUU
b always took	SUVUUUUTUUT
b always ¤	XYQTUUUTTTR
b am ,	TUURSTUSUWU
b am .	SUWSSTUXTTU
b am @badly	QTSVRRSSSTT
b am @fail	XTRTSSTSSTT
b am @good	TRbQVUQXPYS
b am @lack	ORTSXQTTQRS
b am @mean	SUSSWSTUTSU
b am @weak	QUUWWTUTTUT
b am a	PTTZTVSUPQR
b am afraid	WURTTSTTVVT
b am after	WUQZTVUTRTT
b am ashamed	UURRSSSTTSU
b am asking	RUQQVVTTTTS
b am at	TUSWUTUUUSU
b am better	TUSSVTUUTUU
b am bringing	TURVSWTVTTU
b am burnt	TUTXUUTSUUU
b am buying	UUSSSXUTUTU
b am changing	SUSYUVTTTUU
b am disappointed	XTRUTTTSTTT
b am doing	UUSXVTUTTTU
b am done	TURXVSTSSTU
b am ending	SUUUYWTSTWU
b am for	YUYVUUUTUTS
b am forever	UUWSTTTUUTW
b am giving	SURaSSTRRTT
b am glad	STaRWWSUSWT
b am going	UTMaUTQOWRR
b am grateful	RTYSUOTWSXP
b am heading	TUSVUTTTUTU
b am in	TTYVTTSRSUW
b am indebted	UTZRTSRUTUT
b am joining	SURVWVTTTTU
b am keeping	STRRSVTUTRT
b am leaving	UURaUUSUQRR
b am letting	TUSWVSTSUTU
b am looking	SUQSSRTXSSU
b am lucky	SUTQSTUUTST
b am maybe	UUTYTTUTUTU
b am more	RUXRVTUWSST
b am moving	NTQbVUUSVQS
b am no	UUPVWTUTTTT
b am not	NSUSWQTTQRS
b am now	TUWUSTUSTSU
b am obliged	WUWRTSTTTWW
b am off	UUOZQSTPVSW
b am on	VTUUUUUSURU
b am opening	TURYSSUTUTU
b am putting	TUSWSVUUUSU
b am reading	SUTQWVUUTUU
b am ready	UUTVTVWUTUU
b am really	TUSUSSTTTSU
b am repeating	XURRTUUTTUU
b am retiring	SUSYRSUTTTU
b am slow	STRXTSUSTSU
b am so	WTTNOTRSRPW
b am sorry	QVROQUROTOS
b am starting	VWQZVUTSSRU
b am stepping	TUSRXWUTUTU
b am still	RTRSRSTSSRS
b am stopping	SURTZSTSVTU
b am sure	XTUPSRYRWSW
b am switching	QTSZTRWRVTS
b am taking	RTPWVSTRRWT
b am thankful	VTXSRUTVTWS
b am the	UTWRRRWQRSS
b am therefore	UUTRVRUUUUU
b am thinking	TUSVTTSUTST
b am to	RUQWSQTSVST
b am told	STRTSUUTUUW
b am truly	QUXRSRTVTTS
b am trying	UUTVWVUUUUU
b am turning	UURZTUTTVTU
b am very	WTVQRRUUTSS
b am withdrawing	TUSRXTUUUTU
b am writing	SUVPUXUQTTT
b among the	VTUUTRUVVTW
b among them	RUXRUUUTWUU
b amounted to	TVSRTSTTTTS
b an @duty	YWTUSUUSVUV
b an @good	STRPSUTRUST
b an @message	VSRSUVUSUUW
b an @promised	YWRVSSTUUVT
b an @sitting	VVVTTUUSVUT
b an @thin	TSPRTSUSTWW
b an @weak	TSQRTTUSTWW
b an adviser	SUSYTSTSQUT
b an afternoon	STVSTUUUTVT
b an answer	ZWSVSSTVUVT
b an apprentice	RSWUTUUTSTS
b an easy	SSSRTTTTTST
b an empty	TSQRTTUSTWW
b an end	QTRRXVURTST
b an engineer	SUWVTTUUTUT
b an evening	UVSSWVUUVST
b an honest	STRPSUTRUST
b an honour	TRWSTTUXTTX
b an hour	VVVSTUUSVUT
b an intern	UUVTUUUUWUT
b an offer	TUSWTSUUTUU
b an old	TTRWUTTXSUS
b an opinion	UVRSUSUSUTS
b and #	YTPVRVUTTVT
b and ,	USTVTSTUSWR
b and @badly	URURQQWZQTR
b and @day	RTTXYPTPVTT
b and @duty	UUNSSTTNUTQ
b and @fail	RUSSUUUVTUU
b and @good	OVWLURPYPSR
b and @lack	WXVWTPOUTVS
b and @message	WVVTSUTTUUW
b and @month	TVXSSWXbRPQ
b and @num	VRRVOVOUUVR
b and @promised	UTTTWRURTRT
b and @season	UTTSVVUTTUT
b and @sitting	VTSVTUWRUST
b and @weak	VTTSVSSVTUS
b and a	NMSVSVLUUSL
b and about	UVQQUVUTTST
b and above	TUWTTSUSUXT
b and after	OUQTVQUSVUT
b and again	WTPTSPWRTVS
b and all	VVTSUVSVUQS
b and always	XXPVUUURSSW
b and an	QTXVRRUXUTT
b and as	TUTUVUWSUTU
b and ask	RUURSSUSTTT
b and asked	QTTUUVUTWWU
b and asking	SUWVUUUVUVU
b and at	UQSPWVTRVVT
b and be	RTPSUVSYSTS
b and begin	RUVVSUUUUTU
b and between	SUUTTSVUVTU
b and both	RTXUSQTQRST
b and bring	UUUWTRUUUUU
b and by	VSYWVRUSSTV
b and calm	TTVSTSTXSTT
b and came	VURQTTUTTUU
b and can	RUSTTSUTVTT
b and come	SURSUSWWTUU
b and did	STUSUUUSRUT
b and do	WTRPVSSWTST
b and dr	RUYUUUURUUT
b and dry	STQRUSTUTTT
b and each	RTWURTUTTUU
b and encouragement	STWUTWURUTU
b and end	UUTUVUUTUUU
b and even	SUVSTTUTTTU
b and every	WXUUSRTTSTV
b and everybody	SUSSTTUUVUU
b and everyone	RSWSTUUVTTU
b and everything	TUVVUTUUTWU
b and fair	RTXTUUTVSUS
b and for	QPZTWURTSVS
b and forty	WTSWUUUSTUT
b and found	PTUVTTUTTTT
b and four	TTWVTUUTUUT
b and friday	UUTZWSUTUUU
b and from	VTSSTTTUQVS
b and gave	RUUVTVUTTVU
b and generous	STRTUUUUUTU
b and given	WTTSUTUSTTT
b and gladly	SUTSTTUTUVT
b and go	SUWUSSUXTUU
b and god	TTTTTTWUTSU
b and good	RSVSQRSZSTR
b and got	VVURUUUUTUT
b and gratitude	UUUTTTUXUTU
b and greet	SUUVSVSVSST
b and greetings	TUUSUTUWUTT
b and had	VURRTTUTUVU
b and half	TTRSTSUSSVU
b and handed	SSWRUTUTTUU
b and happiness	TUSTUTUWUUU
b and happy	TUUSTTSYTTT
b and has	RTRVWSUSUVT
b and have	SUWRTTVWTST
b and he	UQTOSSTOYQV
b and here	RURWUTUSVWU
b and his	STRSUUTUWUT
b and hope	STXRUVVUUST
b and how	QUXVSUUTTVT
b and i	OQWTTWXTRUF
b and if	SURVUTTTWTT
b and in	WVQUSTTWQRX
b and is	TTVPRRTRRVT
b and it	WXXVUTRQOVJ
b and its	SUUTRTUSTSU
b and just	SUWRSVWUTSU
b and keep	RTXSTTUWTRS
b and kind	RTVSTTUWUSU
b and last	RTTTRSUTSYT
b and learned	UUWRUUUTVUW
b and leave	RSTSXSTSSUU
b and left	VWRUQTTSSTS
b and let	PSVQSQWZRUS
b and long	TTUQTTSXUTU
b and look	TTUPTSUTSRT
b and made	SUSSTTUUUXU
b and many	TUSSTSUVTTU
b and may	TTWPSVXbSQR
b and me	VTPVUVVTWUW
b and meet	TUUXUYUTUUU
b and mentee	SUSRVUUSTTU
b and mind	TUQRTTTXTTT
b and mine	UUPVSQUPVVQ
b and missed	VUVTWTUUUWT
b and more	RUWUTUUTUUU
b and most	RUVUSRUXTWT
b and much	TUXSTUUVTVT
b and must	SUTXTSUTTTU
b and my	URSTSUQROSL
b and need	PTQYXPSQRST
b and neither	UTSTTTUTVTU
b and never	WVUQWTURSTV
b and next	XWRRUSUSWTT
b and no	UUXSRTRVPTQ
b and nobody	SVPXSQURRPT
b and none	VVWRTUUWWUT
b and not	VUVUUOSWUWQ
b and nothing	UVURTWUUTUS
b and now	XTWQPPSOUXT
b and october	TUTSWWUVUTU
b and of	XWSQUUTUVWW
b and on	SRVUSYSWRWR
b and once	VTTQTTUUTTT
b and one	URQVQWSRVTU
b and only	UUTVTQTRTYW
b and our	OTSVYSTQRTT
b and ours	VUSWTTUTWUT
b and people	VUWVTTUUUVU
b and pick	UUUSSWTUUTU
b and please	STWWVTUVUTU
b and put	QTVTUTUTUWT
b and quiet	TUWSUTTWUTU
b and rain	TUSTTSUWTTU
b and read	RTSSTWUSTTU
b and safe	UURTUUUXUST
b and said	PSRSSSUSVWU
b and saturday	UUSTVSUTUTU
b and say	TTWSSVWVSUT
b and see	SUXSTUVVTTU
b and send	TUTSWVUTUSU
b and shall	TUSXTVTSTTU
b and she	VRVMRRTPWVX
b and short	TURSTTTVTTT
b and should	SUSSUSUUUVT
b and since	SUUXVRUTURU
b and sleep	TTWVTUTUUUU
b and so	PQTVTPSROPT
b and soft	STRTTTSXTUT
b and sold	VVWSTUUTVVU
b and some	SSRRSSRSTUS
b and somebody	RTUSWUUUTTU
b and sorrier	UUSSTSUUUTU
b and sorry	STTSRPUTTRS
b and spelled	QTTSUTUSSST
b and start	STRVRSUSUWU
b and stayed	QUURUUTVTTU
b and still	TVVQSRUVRWV
b and stood	RUXTUUUTUVU
b and sunday	UUSWWRUSUUU
b and support	RTVVWTURURT
b and take	TUTWRXUUUTU
b and takes	SUSVWTUTVTU
b and talk	TUUVSUVRTSU
b and tell	SUSPSWTUSTT
b and thank	UVSQSSTXTRU
b and thanks	STXQSTTYTTT
b and that	ORTUVPVTUXS
b and the	WQRSSSLTKTS
b and then	XURQWWZNOTU
b and there	TTTXRQSURUX
b and they	STTVTSURSWS
b and this	SSUUVRTSRTT
b and those	TSVWVSUUSST
b and three	UUWRUTUUVXT
b and thursday	TUSWWRUSUTU
b and till	UVSRUTVUUUT
b and to	PTURNVQVORO
b and told	RSSQUQURSXU
b and took	UTTRSTUSTUT
b and twice	WUVRTSUTSVS
b and two	UTQUSUUTSUT
b and want	SUSXSTTSTTU
b and warm	UURTUUUWUUT
b and warning	YWSTUUUUTUU
b and was	XSQSTTUSSSW
b and we	LPQTTSXURTT
b and went	WSWTUUUTTTT
b and what	XRRRQTTUOTW
b and whatever	UWUXTTURTTT
b and when	SRURVXTQSUT
b and who	WUSTTUWWSUW
b and will	QTMWURRNPQS
b and wish	SUZWWSUWUTU
b and with	RRSWURTYTPR
b and without	UTWSWUUVWUU
b and would	RUQUWXTTUVU
b and write	UUSTTTWVUUU
b and writing	UUWWWUUVUVU
b and you	STSTPVPJYUR
b and your	OOUWRSQSMRT
b and yours	WTSTRRSTWTR
b and ¤	UWWTUUUSVWT
b angry with	TUQRRTTRSRU
b annual @duty	SUSRTWUWTTU
b annual @message	TUTSTVUTTUU
b annual report	TUTSTVUTTUU
b another .	USUUTTWUUUS
b another @duty	WVSUURTTRTT
b another @message	UWTTVTUUTUU
b another @sitting	SUTTVSUUVTU
b another name	XVSSUTUUTTU
b another year	WTTRXUTUUTU
b answer ,	RSRWVSUSSWU
b answer .	QRaTPRSRTVT
b answer @lack	TTTSVUUUUUU
b answer a	SUTTUUUUUVU
b answer about	WTTSUUUUTTT
b answer at	UVVTUUUWUUU
b answer came	WTURTTUUUUU
b answer from	XXSTUTUTTUV
b answer further	TUUSRTTUTUU
b answer in	SRSSTTUUTUU
b answer no	TTTSVUUUUUU
b answer now	RTSVTUUUUWT
b answer this	SSTSSTUSUUU
b answer to	UUQQVUUTTSS
b answer was	VWRVUUUUURT
b answer you	RTRSUTUTUVU
b answer your	UTRUUUUSUUW
b answered .	XWSTUTUTTTT
b answered @lack	VUVWUUUTUUW
b answered a	QQVTUUUUTTT
b answered in	XTRTUTUUUTT
b answered me	ZSTTUUUTVTU
b answered my	UWYTUUUVSVS
b answered the	UVSTTTUTTVU
b answered with	SVTSUUUTUVU
b answers ,	UTTTUWUTWST
b answers .	XTVVSSTVXTT
b answers within	VVTUTTUUWST
b any @duty	SWWQTTUWSTT
b any @promised	SVSOURXVRSS
b any answer	VWVTUUUXTUU
b any case	STWTTSUUUWU
b any further	QTRVWRSSSTU
b any interest	XWRQUUUTTUU
b any longer	STRTVTUTTTU
b any more	SVTXVWRTQTT
b any of	VWUWTTUTWTU
b any other	USVRSTSTWWT
b any time	TUQPUSXRSTT
b any use	YYPUUUUUUUU
b any way	WXRSSTUUUUU
b anybody .	VWQQSTUTURT
b anyone 's	STSUTTUUTTT
b anyone ,	VWVWUTUWSUU
b anyone .	UVRTRTTSRSV
b anyone else	TTXTTTUVUSU
b anyone from	VWTUTUUTUUT
b anything .	YWQSSSUSTST
b anything @mean	RSSUUUUTUUU
b anything @thin	RSSUUUUTUUU
b anything but	TVTWUUUVSTS
b anything else	RTRSTUUUTST
b anything for	YYQTSUURTUU
b anything further	TUTSTUTTUTU
b anything i	YXRSTSTTTVT
b anything in	RQXUUUUUUUU
b anything that	TTWWSTUTTXU
b anything to	TSQRUSUSTUV
b anything wrong	RSSUUUUTUUU
b anyway ,	RTSUSUWTVSS
b anyway .	TTVSTTTTTVT
b anzac day	SUSVWTTSTUU
b apart ,	UUTTTWUUUWU
b apologies for	TURRSSUTURT
b apologise for	RTRRURTSTQT
b apologise to	SUVSTUUTUVU
b app 's	WVRTUTUUUSU
b app @duty	SURRSTUUTRT
b app @message	SURRSTUUTRT
b applause ,	RUWTTUUTTVS
b applause for	XTUSUTUSSUX
b application .	VUVTUUUXUUW
b application was	WTVSTTUUUUT
b appointment .	TUTSVSUTUTU
b appointment on	TUSQXQUUUSU
b appointments ,	VUTWTUUUUUV
b appreciate @num	RTYUUUUYUTS
b appreciate all	RTXUUUUWUTS
b appreciate everything	TTVWTTUUUSU
b appreciate it	TUTTTSTSUUU
b appreciate that	RTXRTVUSUWT
b appreciate you	QUYQSWUUUTR
b appreciate your	STSTUTURUTS
b apprentice 's	VUUSUUUUTUW
b apprentice who	XVRTUUUSRUS
b apricots .	VTSTUUTTTUS
b april #	UUUUWRTUUUU
b april ,	SSVPUUURTTR
b april .	VUOWTUTPURW
b april ;	SUXWTVUTUWT
b april ?	TUTQRVTTTTT
b april @num	UUUUWRTUUUU
b april and	WUVQUTUUUUW
b april as	UUTUVSUUUUU
b april be	UUUVVXUUUUU
b april i	TUTXSTTTUST
b april to	SUURTRUTUWT
b april you	WUTTUTUWUVU
b archive ,	VSSVUWUTUUU
b are ,	TVVQVRTPUVY
b are .	SROSRSSVVVQ
b are @badly	UTQRTSTRUUT
b are @duty	RTWRTUUUSST
b are @good	VWRRTVTRWUT
b are @lack	WPROQUSSVRU
b are @num	VTRXUUUTSRU
b are a	TTUXQQPVWPU
b are about	SUSXURUSSTU
b are all	STSVTRUUSSU
b are always	XXSSUUTUTTT
b are an	RTXSUUUUVTU
b are at	UUTUVUUSTTU
b are better	SUWVTTUSRST
b are busy	XTSSUTTURTS
b are calmer	TUSRSSUUUUU
b are colleagues	UUSVSVUUUTU
b are coming	RURUSWTUSVT
b are different	STTXSTUUTST
b are doing	STSRTTTSTTT
b are done	RTUUZVSVTTT
b are finished	STTYWTSSTUT
b are giving	RTSQSQUUWST
b are good	SUQVTUURWTU
b are grey	WXSSUUUTUUU
b are in	ORTWVUWPPQR
b are mine	SUWRTUUUTST
b are my	SUVUTUUSVVT
b are no	QSVRRUTTVUT
b are not	XRRQRVTTUSW
b are now	RTVVTUUUUSU
b are on	PRPPPXWQQRV
b are only	UTRTUTUTWUQ
b are out	TUTRTWUUUUU
b are over	TURXTTUTTUU
b are simply	TUUVUTSTTUU
b are small	TUSSTTTSTTU
b are still	XTPVVTUTURS
b are the	SRXWQUTSXSR
b are to	STRRSSTTSTU
b are too	WWSXVUUUTSU
b are up	SUWWWTUTUWT
b are well	TTQSUTTVTTU
b are with	RUSWTSUTTTT
b are your	TUWSUUUSUVT
b are yours	RTYTSUUUSTU
b arithmetic ,	UTRTTTUTTTS
b arithmetic .	STSWTTTSTST
b arm and	SUTSTWUVTST
b around .	TTTWUSXSTUT
b around @season	TTSUTXTSTTT
b around me	TUTWSTTTTTU
b around the	VTWTUWUTTVT
b arrangement .	VTRRWSUTTTU
b arrangement ends	TUSVWSUUUSU
b arrived ,	WSTQSTUSUSS
b arrived @badly	TUTTUUUUUUT
b arrived @mean	RTVTUUUTTUS
b arrived @num	UUTTUUUWUUV
b arrived @thin	TUTTUUUUUUT
b arrived @weak	TUTTUUUUUUT
b arrived late	TUTTUUUUUUT
b arrived on	WSUWURUUURT
b arrived with	SUWRTTUSTVT
b arrives in	TUSXUTUSUUV
b as @duty	RSUSWUTSTSS
b as @good	RTUTTTUVTTU
b as @num	VVRTTXUUTSR
b as a	SPSQOSUUUSS
b as agreed	UTUTWVUUUUU
b as an	TVUVRSUSSVS
b as asked	WWQTUUUTUUT
b as before	TUTRSWTUUTU
b as far	UTVRVSTRUVS
b as for	WTVQUSWSTSW
b as friends	TUURXSSUUUU
b as i	VVWWTYWTPTS
b as if	QTRVTUUTTWU
b as is	STVRSTTTTWT
b as it	URXPTVUSTSR
b as long	UUXWTUTVUWT
b as mentor	TUTVXUUTUUU
b as much	VRXRTTUVURW
b as my	NRWXWVUXSTQ
b as of	QRUaWWSQRTQ
b as one	VVRSTUUVUSS
b as our	STSXWQUSUUT
b as per	VURRUUUTTUS
b as planned	UUTVXVUUUUU
b as soon	RTSOTYVSTTS
b as the	TUVRWTQSPUP
b as they	UTUTSTUVTTT
b as though	RTTSUUUWRTT
b as to	SUTRTTSTUUU
b as two	UUURTXUTUTU
b as usual	UVVRSPTTTSW
b as we	RSWVVURYSTT
b as well	USTRVRTWSQQ
b as you	VWUVTSQWQWU
b as your	PQSUYQUPSTR
b as yours	WTRWTSUTTTU
b as ¤	YVPTUTUSTSS
b ash @day	TUTSUUUUUTU
b ash wednesday	TUTSUUUUUTU
b ashamed of	RSXRTTUTTUU
b ashamed to	UURSSTTUUTU
b ask #mentor	PSQQRQTRRQR
b ask ,	QRVVVSUSWUT
b ask .	TUWUTTUTTUU
b ask for	QRRUQXSTRRS
b ask me	WXRRTSUTTTU
b ask of	TUUWTTUUSTU
b ask that	TTQUWSTSTTT
b ask the	STXPSRUWUST
b ask whether	TTTXTSUUTTT
b ask who	SUURTSTTUUU
b ask you	RQSRURRUTQT
b asked ,	VWVTSWUSVWT
b asked .	UVSRTVUUTSS
b asked about	WWVWVUUTUWU
b asked for	RTUTVUTMQSR
b asked how	XXQVTSUTTTU
b asked in	TUTVUSUUUWU
b asked me	TTRWQPTQQXS
b asked the	TWSSTQUSTSU
b asked to	WTXVURUWUWS
b asked was	RRVWUUUUUWU
b asked what	TUXUTTUWSYT
b asked where	XUWRTSUUTSU
b asked whether	SUUQUTUTTST
b asked who	STTTTSUTQVU
b asked why	XTRSTUUUTVU
b asked you	WUSSUUUTTVU
b asking ,	SSXRUUUUUUU
b asking .	UVVSTUUTUTU
b asking about	WUUVUUUTUVU
b asking because	XTRRTUUTUUU
b asking for	SURUSWTSTVS
b asking what	VWUSSUUTTWT
b asking who	RSYZVRTUSWT
b asks for	RTQXSSTRRSS
b asks me	SUTSTSTRTTT
b asks what	TURRTUUUUUU
b asleep on	STVRSTUTTVT
b assigned to	WTTWSTUUWUT
b assistant ,	WTSSUUUTSTT
b at #	OQUOSPTRRUT
b at .	WWQVUSSSVTS
b at @day	UUTVUQUUWTU
b at @duty	WUWTUUUUTUU
b at @lack	XYTVTVUTTTT
b at @message	TRVPSUUVTST
b at @num	TXUSRVQLRUR
b at @season	NQSYUaMTPQU
b at @sitting	RTVTTVUTVUU
b at a	WRVWTSTRVUS
b at all	YYRTTVSPTTR
b at an	SSWSVUUUUUU
b at any	VVPVSRWRRTT
b at christmas	QTUVTXQPTSU
b at diwali	TUUWUVSUUUU
b at each	VVSUUVVUUUU
b at easter	PTQUSXQURST
b at eight	TUTSTVUUUUU
b at epiphany	VTUWUWUUUUU
b at every	WXTUSVTUSRT
b at five	QTUUSVUTTST
b at four	RTRWXSUUUTU
b at gate	UUSUTUUVUUU
b at half-term	TUSWTYRSTTU
b at harvest	UTWQTVTWUTU
b at her	WTTUUTUTVTT
b at home	USVYRTTVSTV
b at in	VTRWSSUUUSU
b at it	RTVURPRSVVT
b at last	RTSZRRVVTRT
b at least	YRTUSQTVXWZ
b at lunch	RUSUTVUTVSU
b at me	YTSRTSUVVVS
b at michaelmas	UUTVWVTSUTT
b at midnight	RTUXSSUTTVU
b at midsummer	TTSWTXTVTSU
b at my	USXVXVSTUVR
b at new	SUWTTXTSSTU
b at night	RTQUTRTVSUU
b at nine	QSVQRSUSTWT
b at nineteen	RTSQUTUTUUU
b at no	XYSQTSUTTTT
b at noon	WTVSTSUTSST
b at nowruz	UUTTVWUUUUU
b at once	RSTVTUUVWUT
b at one	VTRXTSUSUTW
b at our	SUUTTVUTUSU
b at pentecost	TUUVVUUTUUU
b at reception	QSWUVRUVTWT
b at sea	UTRYURSWTUT
b at seven	STUSTWTUTTU
b at six	RSXUVXUSRWT
b at some	RTRVSRZQTSS
b at stellenbosch	XUSSUTUSVUU
b at ten	STRRRUUTTVU
b at that	RSTTXUUTWUT
b at the	VRTTTVTUTTS
b at this	QTRUWTTSTSU
b at three	STTRWVUSTUT
b at twenty	STSQTSTUTUU
b at twice	TTVUUUUUUUT
b at two	SVXUURUTTVU
b at whitsun	UTSUSTTUTUV
b at work	QRXQTSUVTST
b at your	VVRORVTRPUS
b attached ,	TURTTVUTUTU
b attention ,	QTWWVTUTUWT
b attention goes	TUSXWRUTUQT
b audit ,	RUVWUTUWUVU
b audit .	SRUSTUUSUVS
b audition ,	SUVWUTUTTWU
b august #	TUSUSWUSUSU
b august ,	UTUVQQUSTRV
b august .	TTVTWXRUTTU
b august ?	TUUVXRUTUTU
b august @num	STRUSWUSUSU
b august and	WURURWSRUTU
b august as	WUSRUXUTUTU
b august be	UUTVVVUUUTU
b august i	UURXRUWWTVW
b aunt 's	UURUSTUTUTT
b autumn ,	UUUTVVUSTVV
b autumn .	QTUWSSTVVTS
b autumn and	WTSWTUUTTUU
b autumn i	TUTYTUTTTUU
b away ,	WUQWVUUUTUU
b away .	RSTXWSURSVU
b away from	WUTVSUTSTRT
b awful .	UUTSSTTTTTU
b b ,	UUTUVTUUUTU
b b .	SUSSSTUUWTU
b baby ,	SSWWTTVVUUU
b baby and	UUSWWTUSTUU
b baby in	TUTYTSTUUUU
b baby is	TUUWSVUTUSU
b baby sleeps	UUUYTRUUUUU
b back ,	UURTSSSRQVS
b back .	TXUXWQSTUUQ
b back :	SURWRVTSTQT
b back a	TTVTSTUWSUS
b back and	TTVRUSWSTVU
b back as	VUSVUUUUTSU
b back at	WSRSSWTSUUU
b back for	UUUQTWSVSSS
b back from	VWTQWXUSTTT
b back in	XURSRTTWVRW
b back is	TUVSWTUWUUU
b back my	RTSSTTUSTVU
b back of	RRRPRUURVXW
b back on	STWRRVURTWT
b back row	UUXSTVUWTST
b back the	UTSRTRUTTST
b back to	SUSXVRWKRYR
b back with	UUUSUVVRVVT
b backward ,	UUVVVTUWUZT
b backward .	STYVXRTUUUU
b bad ,	RURQUUTTSUU
b bad @duty	XTTUUTUWUUT
b bad @promised	YTRUUUUUUUU
b bad @sitting	WUTTUWUVUWT
b badge ,	SUVVWTUUUVU
b badge .	TUSSSTUSTTU
b badly ,	TUTSUSUTUUT
b badly .	TTRSTWTTTST
b badly of	TTVSTSTRTSU
b bag ,	VUVRVSUSUVW
b bag .	RUTVWTUTTRT
b baker .	STSRTUTTTUU
b bakery ,	WUSWUUUUUUU
b bakery .	SUQXTTTTTUT
b bakery in	RTRTUTUWSTS
b balance sheet	TSVUTTURSXS
b bank ,	UVVSTTUTVVU
b bank .	SSUTUUTWTUT
b bank in	TUTVUUUUTUU
b bank said	TTTTUTUSTXT
b bar ,	SUUVSRUSUVT
b bar .	SUTUSTUTUVU
b bar exam	VUUWXUUTSUT
b bargain ,	WUUUWUUTTSU
b bargain .	WTSUUUUTTUU
b batch of	TUTSSUUTUUU
b be ,	TTPWVSUSVSU
b be .	UVXTSQVSWXS
b be @badly	UTRWSTSVWUW
b be @duty	UTRSUSTTTTS
b be @fail	RVVRSVTTSSW
b be @good	WRSXQTXUUSV
b be @lack	PRWPSRRUUTV
b be @mean	QTQSTVUVTSS
b be @num	VTSWTVUVTUW
b be @promised	TUTSSUTUUTT
b be @thin	STSTUTUVUTT
b be @weak	VTRUSTTYSUV
b be a	RQUWUXXSTWO
b be about	TUTVUTUTUUU
b be an	SUWRTUWWUUT
b be angry	SUSRSUUTTSU
b be answering	TUTSWTTUUUU
b be at	WTTWTURORST
b be back	SUVUSXUVTWS
b be better	SUTXWTUUTTT
b be coming	UUSSTVTTUUU
b be contacted	TUSTTUTUUUU
b be different	STTRRTUTTST
b be done	WWSSSUTTTUT
b be easier	SUUTSTUUUTT
b be fair	YTQTTTUSTUV
b be for	TUSRSUSUUUT
b be given	RUTUTUUSTRT
b be glad	RTOVRUXOSQV
b be grateful	UUVUTSSWUTU
b be handed	SUWSTTUTUVU
b be happy	QUQVUTWUTUT
b be hard	QUTSUUUTTUR
b be honest	WTSUSTUUWVT
b be in	XTROTXYXTVP
b be kind	TUSXSSUWUUU
b be learning	RUQYUTUTVSU
b be leaving	WUTWUTUTTUU
b be left	SSRUWTUTTTT
b be looked	SUUUTTUUUTT
b be looking	SURUSVTSRST
b be lovely	QURSTTXRUUS
b be mentored	VTSWSTUTTTV
b be more	XUVSTTTSWVU
b be my	VUPUWQTQTPT
b be near	SUTXTTUTTTU
b be no	RSUPTRRUTTV
b be on	RRUWUOTTRSV
b be one	UTQWVRUTTUW
b be open	VUXRSSUVUTU
b be our	MSSUYWSVQMQ
b be possible	UUTTUUUUUUU
b be read	VTTSTUTTTTS
b be right	SUTSUUUUUUU
b be said	YVQRUUUTUTX
b be sent	QUTTUTUTTSR
b be settled	STVRSSTSSXS
b be signed	RUSQSSUSTST
b be so	VTTSTUUTUUV
b be strangers	TUUURUWTUUU
b be taught	TURWUUUUTTU
b be thanked	SUXTTTUXUST
b be thankful	TUWSTSTTUTT
b be that	TUTSSVUUUUU
b be the	UUNTZSQJPQU
b be there	WTSUTVUTTTT
b be time	TUTSSUTUUTT
b be to	UUTSSRTTTUV
b be told	VTUVUTUSSTV
b be well	STQQVVRZSSR
b be where	UUURWSTUUUU
b be why	RUWSUSUTVUS
b be with	TUSWRTTTTST
b be working	SUSXSRTSVUT
b be writing	WUSSSRTUUTU
b be written	VUSSTSTTUSU
b be your	PTXVVTUXTVQ
b became a	QTXUUUUTTUT
b became of	VVRTWSWTTST
b because @lack	VUSVUUUUTUW
b because i	NQMUTURSRSQ
b because it	RTUVTSUTTUT
b because my	STSVVTUTTRT
b because of	TRZRTTSSNXN
b because the	ZQOVVSTSUUQ
b because you	USYTRTTUOUV
b become a	TUVUUTSRTWU
b become an	XVSVSTUUUUU
b become my	WUUUWUUTTVT
b become the	STXSUTUTTUU
b become very	SUSWTTUTTST
b been @badly	YTRTUTUTUVS
b been @duty	VVVRSTUTSSS
b been @good	VWVRRSUUSRS
b been @lack	VWWRUUUXRVT
b been @mean	WQSTUTUTVUT
b been @thin	VQRTUTUTVUS
b been @weak	SSVSTUUVVUT
b been a	MOWPVPSRPPO
b been able	UTRUUUUTUUU
b been accepted	TURYTTUTTUU
b been agreed	XUTTUTUUUTT
b been asked	WTSVVUUUSUU
b been called	SUUXTTUUTVU
b been changed	TTSRSXUSUTU
b been checked	XTRUUUUUTUU
b been dropped	WUSTSUUUTUT
b been given	SUTVWUUUUTT
b been good	TRSSUUURTTU
b been in	WTUSUUUWVUW
b been left	VVQWUUUTSUU
b been let	XTSTUTUTVVT
b been mine	QUXTTUUUUTU
b been my	UUUSUSUUWUU
b been nice	XSTRWTTTTUS
b been no	VWWRUUUXRVT
b been offered	SUQVRSUTTSU
b been on	TVVSUTUSUUT
b been opened	WVSSUUUUUTT
b been promised	XTTTUTUUUUU
b been put	WSSTUUUUUUT
b been read	VURSTUUTTST
b been right	UTTRUUUUUSU
b been signed	TWSVTUUUTSU
b been since	UTUWUVUWTST
b been so	UTTSTTURTRS
b been sold	RUVUUUUTTVU
b been such	RRYTUUUYTUT
b been taken	VVSVTTUUTTU
b been the	QVVPTSUXSWT
b been thinking	TUXVVTUUUTU
b been through	WWRUWUUTTSU
b been to	TTQSSTURTRV
b been told	XWQQVSUSSST
b been with	VUXVUVUWVTU
b been wondering	VTSSTSUUTUW
b been your	WWTSTUUWUUW
b bees .	STSTTTUXTSU
b bees @season	TUTUUUUWUUT
b bees winter	TUTUUUUWUUT
b before ,	VVRQVUTSTTU
b before .	UVUTSUUTVST
b before @num	TSRRWTTSRUT
b before @season	SUSXTVTRSTU
b before @sitting	STUSUTUUUVU
b before a	TTUQTRUUSXS
b before and	TUWVSSUTTVU
b before anyone	SUYUTTUYSSU
b before christmas	TUSVTWUSTTU
b before each	VUTVSRUTTWU
b before every	QRXRTRTVSWT
b before i	RRYVTTRWNVV
b before it	QRRSTUUSSVS
b before me	SURVVRUTUVU
b before my	VRVVVUTSRUS
b before noon	VVUUSUUSTUT
b before that	QSVQTRUSUTT
b before the	WVTUVXSSWXM
b before we	WWRUVSWWWSU
b before you	VUTWWVTTWRR
b before your	SUTSTRUTTST
b beforehand .	STSSTTUUTSU
b beg you	UURSSUUSUSU
b began ,	VTSWUTTRUUR
b began at	RURRSTUTTWT
b began i	TUSUTSUUUSU
b began in	VTVVUVUSUSU
b began to	VTVSUUUTUTU
b began with	WUTTUTUSSTW
b begged for	WWQSTTUSTWT
b begged you	XVTTUTUUUTU
b begin ,	SUWTSWUUTRU
b begin .	SSXYUSUQTWT
b begin again	RUWSTWUUUUU
b begin has	UUVUVUURUVU
b begin with	TTRSRWUPUTU
b beginner .	RSWSTTUSTST
b beginning on	UUTRSVUUUSU
b begins in	TUTZTTUTUTU
b begins on	SURZVSUTUST
b begun to	RTSWTRTTSWS
b behave .	UUVSTTUWUTU
b behind it	XWQRTTUTUSV
b behind me	RTVVVWWTTVT
b behind my	RSVWUSUTVVT
b behind the	QSQURVSUPUV
b behind your	WWRWTSUWUTU
b being @fail	YTSSTTURSSV
b being a	QSUQTTTTUSV
b being called	YUTUUUUSUUX
b being so	SUVSTSUXUUT
b being such	RUTTUUURUTR
b being the	VUVVVTUWTVT
b being there	SUXUUUUYUSS
b being told	WRVXUUUSTTS
b believe in	VTSVUTTTUST
b believe it	TSQUTSTSVUT
b believe you	UXVTUUUTUVU
b believed in	VWXSUUTYTUS
b believing in	SUWTTSUXURS
b bell .	STUUTUWSTUT
b belong to	RTQXRVURVRT
b belongs to	RURTTTTTTST
b below .	STTRTTUTSUT
b bench ,	UVWWVWUXUWS
b bench .	PSWVTUSRTUR
b bench in	SUSSTSUUTVU
b bench with	SUTWUSWWUUU
b bergen .	RTSTTTUVSTW
b beside a	QUSSUUUTTUR
b beside it	RTTRTVUTUVU
b beside me	UWVWSRUTSUT
b beside my	VUTVWWUWWVU
b beside the	STUWSSTSTWT
b best !	TUUWUUTXUTU
b best ,	STNNUSVSTST
b best .	STQRUTUXTWT
b best @duty	STXQTTUVWTV
b best @good	RTQRTSTYTSS
b best @message	RTWSUTUVUTT
b best @season	UUUUUUUWUTU
b best @sitting	RUXRTTUVUUU
b best by	SUWYUVUTTVT
b best for	RTQPTWTZTQR
b best from	WTRVWSUUUUW
b best hour	SUXRTTUVUUU
b best ideas	VUVUUTUSUUU
b best mentor	TUUTUUUTWTU
b best of	VTTRTSTXTUV
b best part	SUYTSUUXUUU
b best summer	UUUUUUUWUTU
b best thing	RUYRUTUVUWU
b best to	TTPSTSUWURU
b best wishes	STPRTSTZTSS
b best with	TUPWTVUWUTU
b better ,	STVVWSUSXTT
b better .	WXTQTTTRXWV
b better @duty	RTWWTTURVVT
b better for	QSXTSTUSSSS
b better if	UUUVWUUUUTU
b better in	RUWWWUTRSST
b better mentor	RTWWTUUSVTT
b better nurse	TUYSUUUYSUT
b better part	VUSVSUUTTSW
b better teacher	SUYQTUUYWUT
b better than	UQNVPQTTURN
b better that	SUTYRTTTSSS
b better with	STQSQSTRRRT
b between @month	VVSTUSUUUST
b between @num	SSTWRVTSSSV
b between @season	UTUTUTUUTUT
b between a	TUSSTSTSWTU
b between me	UUWTUUUSSUS
b between my	USVRSUUUTWU
b between ourselves	RUSSUUUTWUT
b between the	XVOXWRTPPTX
b between two	TSUWTVUSSTV
b between us	SUOSTRXRWSR
b between you	RTVTSTTSXTT
b between your	RSXUTTUSSRV
b beyond the	WVSSVUUUUTT
b bicycle .	STVVUUUTSTU
b big @good	WTTSSRSTTRW
b big thank	QUTSTSUUUTS
b big thanks	XUUTTTTTTSX
b bigger @duty	QTVTTSUTXSS
b bigger name	QTVTTSUTXSS
b bill for	VUSTUTUTUSU
b bin .	SUTUTUUTUUT
b birthday ,	UUVRSXURTRT
b birthday .	RSXTTVUSTUS
b birthday in	SUTTTWUUUUU
b biscuits .	VURRSSUTVUT
b bit @badly	TTUUSUUUUUU
b bit @lack	TTUUSUUUUUU
b bit less	TTUUSUUUUUU
b blame .	SSTRTUTTUUT
b blame for	VTQVTUUTTUT
b blame the	TURUUTURUSU
b blame you	WSPVTTSRTTT
b blamed me	UTWUUTUSTUT
b blamed the	UTTRSTTSTSV
b bless .	UUPSTTTXTTT
b bless the	SUYTTTUVUSU
b bless them	RUVWUUUSUVT
b bless you	RRYOUSUXSWU
b bless your	VUPTTUWXUST
b blessed ,	TURTTTUXUST
b blessed .	UURTTUTWUTT
b blessing ,	RTTTTTTXTTU
b blessings .	TUXSUTUXUTU
b blessings on	RTRTTTUYTTT
b blue envelope	TUUTTUUTUUU
b blue folder	TUWTTSUWTRU
b board ,	QVUTTRUTTSS
b board .	XTQTSUTRWVR
b board in	SUVUVTUUTVT
b boat ,	TUSXUUUUTUU
b boat .	YVUUSWUUUTX
b book ,	YWSRUWUTTTV
b book .	VVVPSRTSVUU
b book has	UUUTTTUTSTT
b book i	UTSRUTUTSST
b book in	UUTWTXTTUTU
b book is	TUSVTTUUVTU
b book on	RTVOXRUVSVS
b book you	RTTVTVUTUUU
b booking the	VUTTUUUTTUS
b books .	RRUVSTURSWT
b books on	UUTVRSUUUTU
b books you	STYTUTUTUVT
b boots ,	QTWUTTUUTUT
b boots .	WVTSTTUXUSU
b born in	TUWRTVUUTUT
b borrowed from	RUVSUTUVUVT
b boss ,	SSSSUUSVSUS
b boss @lack	SSSTUUUUUUU
b boss never	SSSTUUUUUUU
b both ,	WUSTTTTSVSU
b both .	SSWVUPTSTTT
b both are	STXSSUTTTRU
b both be	SUSWTTUTUTU
b both my	RTVSUUUTTUT
b both of	TRSTRSTWTSR
b both on	TUWWTTUSUUU
b both our	RSWTUUUUUUU
b both signatures	TUWRTUUUSTU
b both stand	RTRSSSTTTSU
b both times	UTTSUSUTTRU
b both to	RUTYUUUTUUT
b bottle of	TUTSRWUSUTU
b bottom of	QTYSTSUUTRT
b bottom up	TUSUUUUTTVU
b bought the	STVSTSUTTVT
b bound ,	SUSSSWUUUUU
b bow .	TUVTTTUVUUU
b bow out	UURVXRUTTSU
b bow to	WUWVVTUXTTW
b box ,	TUVRTSUWURU
b box .	UURTUSTSUXU
b box of	RTTRRXUQSTT
b boxes ,	SURSTSUTUWT
b boxes .	TURSTUUSUST
b boy ,	WUSSTUTTTUU
b boy .	RUWVTTUTSTT
b boy from	SUWRUTUTRST
b brandt ,	STXSUUTTVTS
b bravo for	XTSTUTUUTTX
b bread ,	WUUVUUUXTUT
b bread and	TUWUUUUUTUU
b break .	STUSTTXWSUT
b break a	RTWRTWTWTUT
b break from	TUTUSVUUUUU
b breakfast on	TUTTVWUUUSU
b breakfasts .	UUSVUTUVUUU
b bridge .	RSVTTTTVSTT
b bridge in	SUTSTSUTTWU
b bring @num	RTTRRYUTTRT
b bring a	WSTSTRSRTTV
b bring my	WUSRSVUTWTW
b bring one	RTRRSYUTTRU
b bring our	SUVRZVTSUTT
b bring the	TUSPSTQPQQQ
b bring them	WUSTTWUTTTU
b bring to	RSVVUTUSTTT
b bring you	RUQWQVSVTRT
b broke the	TUTSTSTSTUU
b broken ,	UTRSTTTTTUT
b broom .	VUVSTTTTVTT
b brother ,	RUSTUUVTUTS
b brother has	SUTQUUUTSUT
b brought a	SSVSVTUSUUS
b brought in	VVWSUUUTTXV
b brought it	WTVSTUUUTUU
b brought me	TTUURSUTTUU
b brought to	TVUWUTUSUWT
b btw $	WTRTTTTTSUT
b budget ,	VUSSTWUTUUU
b budget .	WTRSTSTRTTT
b budget @sitting	SUWSTSUVUVU
b budget sheet	TUWWSTUVUWU
b building ,	UUUWUVUUTVU
b building .	WWURUSUVUSU
b built a	YWRTUUUTTUW
b built with	TURRTTUTTWU
b bump into	STVRSRXTTUS
b burden .	VSUUUUUTUUT
b burnt out	TUTXUUTSUUU
b bus .	RTUUTRTSTVS
b bus driver	WUUTUUUTVUT
b bus fare	TTVWTSUVTUR
b bus stop	XTWRSUUTVTW
b bus to	QTWTTTUTSUS
b business @message	VSUVWTUQUTR
b business plan	VSUVWTUQUTR
b busy ,	VSQSUTTTRTS
b busy for	RSXUUUUUUTT
b but @lack	TUTSUUUSTVT
b but @num	WUSUTUUSSSU
b but a	SUSVUTWTTTS
b but i	WSRUWRVUTUS
b but it	TUYQTUUWWUT
b but me	SURVUVUTSTU
b but my	WVVTUTUTVTU
b but not	TVUSUUUTUTU
b but that	UUSUTSUSTVT
b but the	VTSVTURSPRR
b but you	XXRVSRUSUPW
b but your	XSSUUUUTTUS
b buy the	SUSSTUTUUST
b buy you	TURTSXTRUUU
b buying the	WTRSSXUTUTU
b by #	UUUTSWUUUTU
b by .	XTSUUTUUTTT
b by @day	UUTQQWURTTS
b by @duty	QTURRXTSSXR
b by @lack	XTSSUTUVUSX
b by @message	VSSUQVTRSUU
b by @month	VTVRRVTRVVV
b by @num	TUXQRUTUTWU
b by @promised	SURVSQUTUSS
b by @season	URXVSUTUTSR
b by a	OQURRRUQQXO
b by advent	VUUVUVUTUUU
b by an	WVSUVVUTTUW
b by any	RVRWVSUTTST
b by christmas	VUWRTSUTTSU
b by drawing	TTVVUTUUUSU
b by e-mail	TUSRSXUUTVU
b by ear	TURWUTTUUVU
b by easter	WUTWUSTWVTU
b by eye	RSWRUTUUSWU
b by friday	UTWRSRUSTUT
b by half	VTVSTTUTTWU
b by hand	PTXVTUUSTXT
b by her	TUTVUTUTQUU
b by it	QUTRTSUVUUR
b by its	UUWTVVUTUVT
b by june	UUWSTTUTVUU
b by letter	SURVSQUTUSS
b by line	RTVWRWUVTVU
b by me	SSQQRRUSSTS
b by monday	TURSSVUUUUU
b by my	WRURVTUVQRS
b by myself	STTVRRUSTWT
b by name	STVSUTUSTWT
b by night	TUSXTSUUTSU
b by no	XTSSUTUSUSX
b by noon	QTRQSSTSSST
b by now	aUOTTTUTWTS
b by on	UUUSSWUUUUU
b by one	XTTTUUUWTUT
b by phone	SUSSTUTUTXT
b by post	PTPPWSRSTSS
b by registered	TUSUUTUTUSU
b by seeing	TUVXTSUTUST
b by side	USTSWVUUVTU
b by talking	SURVVSUTWSU
b by telephone	SUSYTUUSTTU
b by text	XTRSSRUTUTV
b by the	TUSUSSSTWTV
b by then	UTWVTQTVTWT
b by this	VUUWUSUTUUU
b by thursday	VVTSSXUSUTT
b by tuesday	TUUTTSUUUUT
b by two	RTUSUUUTTST
b by watching	TUWVVSSUUST
b by way	TTSSUTUTSST
b by with	VURQRWTTUST
b by working	UUWVVVUTUWU
b by you	bWTMSPTSOVT
b by your	YQTQTRVSRSV
b cake ,	TTWTUVTSSUW
b cake .	UTQVVSTSVWT
b cake in	TUSSSWUUUSU
b cake on	STRSRWUSSRT
b calendar ,	RTSUTTUUTTT
b calendar .	VUOUWQTRVVV
b calendar and	SUTVUUUUUSU
b calendar you	XVURUUURUVW
b call ,	URQPTUVTUSS
b call .	TVUUWZVRVSS
b call ?	TUSSWRUUUUU
b call and	SUSRVWTUUUU
b call every	RTWRTXUSVRT
b call for	SUUSRUUUUUU
b call from	QRXSUTUUSUT
b call in	SURTSVUUUTU
b call it	XTRVXTTVTTU
b call me	VUWRUUWWUUU
b call of	RTXWYTUWUTT
b call on	STUSUXSSSST
b call our	UUTUWTUUUUU
b call the	TUTRSRTTUUU
b call to	TUTVUWUVUUT
b call was	USWSVSUUUUT
b call you	STPTPWVQTST
b called back	WWUUUUUTUUU
b called it	VSVSWTUSTUT
b called me	WTSXTTUTSSS
b called my	RUZUUUUUUUU
b called off	WTTSSTUUTTT
b called to	SUSWSRUTTUT
b called ¤	WTSUUUUUTUT
b calling ,	TURUTRTTUSU
b calls ,	TTQQTUTTTWS
b calls .	RQWTXUTTTTW
b calls after	UUUVVVUUUUU
b calls are	VUSVWSUTTUU
b calls for	SUSSRTUUUUT
b calls from	TUTRRSTUUUU
b calls in	WVRWVWUWURU
b calls to	VUSUTSTTUTT
b calls until	WTTXSSUUUSU
b calls were	TWTRSTUSTUS
b calls with	TUTSWWUUUTU
b calls you	TTXTUTUTTUU
b calm @season	UUSRUTTWUUU
b calm and	TUSWTVUVTTU
b calm down	TUSSUQYSUUU
b calm seas	TTURSSTXTST
b calmer .	TUSRSSUUUUU
b came ,	XXOVSTUSTRR
b came .	WWTRWTUSTTT
b came @badly	QRUSUUUTUVT
b came @mean	QRUSUUUTUVT
b came @thin	QRUSUUUTUVT
b came @weak	QRUSUUUTUVT
b came and	VTTRTUUUUTU
b came back	YTSQQOTRRSR
b came down	XTSVUUUTTUT
b came for	TTTWUUUWTSV
b came from	QUXORQTQRVR
b came home	TVXRUTUTTUT
b came in	USVRTSUSTVT
b came late	QRUSUUUTUVT
b came of	TQVUSWUSTVS
b came on	STRYUWUTUXT
b came out	VSUSRUTTTTT
b came prepared	TUVTUTUTTUT
b came the	RUUSUTUTVWS
b came through	OSWYSQTVRRR
b came to	UVRXUUSTVRO
b came too	WUSUUUUUUUT
b came up	VVRTTTUTVRT
b came with	UTXVRTTWSVT
b camp in	STVUWRUSTSU
b can ,	SUTUVVUTUTU
b can .	VTQTWSVSYTT
b can @duty	RUXRSRUTSRU
b can @good	SUUSUUUWTSU
b can @lack	UVRYTRQTWST
b can @message	WWTUVUUTUTU
b can ask	TUXRSTUWUTU
b can be	URORWRRNVOU
b can do	QSXSTTUYXVT
b can end	SUXXXVTXUVU
b can find	TUTUSVTSUTT
b can give	TUWSTTUVSUU
b can go	STRWTSUSTSU
b can hold	UUVVUTUWTSU
b can i	SUTVUSTTTUT
b can meet	STSVSSVTTST
b can not	VVRYTSQTWST
b can now	QSVSUTUUSVU
b can put	UTSWWSUSTST
b can reach	STSVUVUTUUU
b can read	RUWRVSUTSSU
b can say	WWSRVTUWVTT
b can see	QSRRSWTSUTS
b can still	TUUSTRWSTWU
b can take	UUSTTVWSTWU
b can tell	RSURUWUTTWT
b can use	SUVXTSUUSTU
b can we	STRQRZRSTRT
b cancel the	STTTVTUSUUT
b cancelled .	TTSWWTUSTUW
b cancelled @num	STSSTUTTTUS
b cancelled by	VTTUUUUUUUT
b cancelled the	RUSRTSUTUTU
b cancelled three	UTSTUUTTUUT
b candlemas .	TSVRVXUSTUT
b canteen that	SURTTUUTYUT
b cape town	VUTWTSUTTTU
b captain 's	UTSTUTUSUUT
b captain ,	WUTTUTTVTUW
b captain .	STTUTTTXTTT
b car .	TWRSTTUTTUW
b car park	RRVSTSUSVTR
b card ,	USWWTSUUUTS
b card .	USVQSRURSSS
b card from	SUWRUWTRTTT
b card is	RTWRTRUTTTT
b card with	VUSSUTUTTSW
b cards ,	RUWTSUUTUVU
b cards .	RTXVSSWWTXS
b care ,	SUVSUTTWTST
b care .	VQQTRSSYSTT
b care of	RTRSTTUZTTS
b career .	VXVRTTUUTSU
b career in	USTUUWTTUUT
b careless .	XUTSUUUTTUW
b carried me	RTWRVSUSTXU
b carried my	UTVSUSUSWWS
b carries your	USVSUVUSVUT
b carry that	WUVSUTUSTSU
b carry the	STWRTUTXTTT
b carry your	SUXSTVUXTST
b case ,	TUSUUVUSTTU
b case .	TVTRUSUUTXT
b case i	UUVTUWUUUUU
b cat .	TURTTTUWUTU
b catch up	TTVSRRXTTTS
b catch you	QRRTTTYQRUR
b caught @num	RUURTSUTUVT
b caught two	SUURTSUTUXT
b cellar .	STWTTTUUUUT
b cent ,	WTSVTTUUUUU
b certificate ,	WUVTUUUUUUW
b certificate .	USUQTVUTTTT
b certificate and	TUSRTTUTTST
b chair ,	USVPTSTQXTV
b chair .	UTQQTRUWSSS
b chair and	RTSRUSUSVST
b chair beside	XWTTUSUTTTS
b chair for	QVUUUXUSVVT
b chair of	TVRXUUUUVTU
b chair round	SUXRTUUTUUU
b chairs ,	WVWTTTURUST
b chairs .	TUVRTSUVTWU
b chalk .	XWRVUTUSTUU
b chamber 's	TUTVWUUUTUT
b chamber of	UVUUUTUUUWU
b chance to	TSRXTUUTUTW
b change of	VTPRTSUQUTS
b changed .	RSRXRTTSSST
b changed how	RTXSTSUWUWT
b changed my	RTYWTTUTUWT
b changed the	SVSRTTTTUWT
b changed to	TVSWWSUSTTT
b chapter .	SUWSUSUUUUU
b chapter @num	TTXRTVUVSUV
b chapter in	WTUWUTUUVXT
b chapter on	RTRSURUUUSU
b chapter two	TUWRUUUWSVT
b chapter was	SVVUUUUSUUT
b chapters i	TVSTUUUTUUT
b charged me	XUUTUUUTTUT
b check in	TUTURSWTUWU
b checked the	TTXSUUUTVTU
b checklist you	SUWTUUUTUWU
b cheers for	VSaPRRTVSZV
b chemo starts	TUTXTVUUUTU
b chief ,	VTVTUUUTRUW
b chief engineer	RTVTUTUTWUT
b children 's	VUSUUTUUVVU
b children ,	RUUWTUTVTUT
b children .	RUVYTUUTTUU
b children and	TUTSTUUTTUU
b choir ,	STVQSTUWTUT
b choir .	RUUVSSUVTST
b choose the	VTSSUVUSTVU
b chose the	SUWSTUUTUUT
b christmas ,	VTWQVRUUUSU
b christmas .	UTTTUXRTSRT
b christmas to	STRUUSUWUUT
b church .	SUSSUTTUTUT
b church hall	TTSTTTUTWRT
b clap for	TTTRTSUSSSX
b class .	UUSSUQRUWST
b class that	WUSSSTUUTTU
b classes .	STXTSUUXTUT
b classes and	UUUVRSUTUUU
b clause #	TTVTUUUUUVU
b clause @num	VTVTUTUUTVU
b cleaner .	XTSTUUUSUSW
b clear .	TUSUSTSTTUT
b cleared the	SUVUTTTTTTU
b clerk ,	RUWRUUUTUUS
b clerk .	UTUWTTTTVUT
b client 's	RUWRTSUTTVU
b clients ,	UUVVVTUUTUU
b clinic ,	RTRYTTUTSTU
b clinic has	RTTWTTTTSVT
b clinic in	RTWVTTUTTUU
b clinic on	WUVUWTUTUTU
b clock .	VTRVUTUTUTT
b clock over	UWRSUUUUUUU
b close ,	UUTSVTUUUTU
b close .	WTRSXTTSVUV
b close our	SURSYSTTTSU
b close the	STSTWOTTUSU
b close with	TUPUWRTVTSU
b closed .	WTPRWSSRRTS
b closed on	XWTSSUUUUTU
b closed our	SUSSVTUUUVU
b closed the	TUURSUUUUVU
b closer to	WTSWTRUTUUT
b closes its	TUUWWSUUUUU
b closes on	SURZXRUTUSU
b closes our	TUTYVSWUTTU
b closes the	STTTWVUTTUT
b closes this	TUUXXUUUUUU
b closes with	TUUXXUUUUUU
b closing @duty	XUSSURTTTTV
b closing @num	RUTWXTVUTTT
b closing @sitting	SUTUXSTUUTU
b closing date	XUSRTTUTUUV
b closing one	RUTWXTVUTTT
b closing our	TUSTWWUUUUU
b closing session	SUUUWSUUUUU
b club .	STSSVWUTUST
b coach 's	XWRRTTUTSTU
b coach ,	WTWQSTVVUUR
b coach .	WUTTUUTUSUX
b coaching .	VUSSWUUUSUU
b coat .	STXTUUUWUVU
b code ,	UUSTTSUUTTT
b code .	RURWSTUTTST
b code @promised	SUWVTTTSTUT
b code for	TUSVUTUTUTU
b code reviews	SUWVTTTSTUT
b coffee ,	WXRSSTVRTUT
b coffee .	WTURRVTWWST
b coffee and	TUUWUUUWUUU
b coffee is	WURXTVUTTSU
b coffee machine	SURSSWUVURU
b coffee on	TUTVWXRTUSU
b coffee some	TUTSSSWTUTU
b coffee sometime	STTTTSWTTUT
b colleague .	QTVRRRUUSVT
b collect the	SUTSTSSSRUT
b college in	RUVVUSUUUUU
b colour ,	RTWWUVUUUUT
b column for	UUUSUUUUTUT
b come ,	SUVSTUTVUTU
b come .	VSWUUWSTTTT
b come @lack	SUSVWSUTTTU
b come @num	TTSWSSUUUTT
b come and	UTPVVWWUTST
b come as	SUWTWSUSUUU
b come away	STXWTSTTTRU
b come back	VUUUTSYTTXT
b come by	VTSPRXUSUTW
b come for	TVQWUSUUWUU
b come from	WUPVRQTSSRS
b come home	STWTUSUSTUU
b come in	UTVXTUTSTVW
b come on	UTRTTQUWTTT
b come out	RUXTUTUTTUT
b come through	SUSWTWUWUTU
b come to	QWSVVYQOPPO
b come with	VTTSRZSTTUT
b comes ,	TURXTSTSUTT
b comes .	XWSSTVSTTUT
b comes a	TUSUTVUUTSU
b comes back	RUVSUVUUUVU
b comes from	RTTVSTUVTVT
b comes in	SUSQTTTVUUU
b comes out	TUSSTWUTUTU
b comes the	TTSUSWUSTTU
b comes to	RTSUUYUUUST
b comes with	UUVUSUUSUTU
b comfort to	XWRSUUUSTUX
b coming ,	WSQTRSTSVTU
b coming .	RUWSUUUTTUU
b coming @day	UUUWVSVUUUU
b coming to	TUTUUVSTTTU
b comments .	RSRUSWUTVTR
b comments in	RUURSRUTUUU
b comments on	WUVVWTUTTVS
b comments were	USWUUUUTUUS
b comments you	WWSUUUUUUUT
b committee ,	YUUTUTUSUVW
b committee .	STXTUUUTSUS
b committee @lack	STVSUUUTUVU
b company ,	TUWSTSWVTTT
b company .	URUXRSSSSQS
b company @fail	RUTSUTUTUUU
b company cancelled	RUTSUTUTUUU
b company has	SUSYSUUTTSU
b company in	UUSVUUUVTUU
b compared to	VTXTUTTSXUW
b compared with	ZSQRSSTQXVW
b complaint .	STTSTTTUUTT
b complaint about	RTSTTUTTTUU
b complete ,	UUTWUVUUUTU
b complete .	TUSTSTTTTTU
b compliments on	VSTUUUUWUUW
b concentrate on	SUSXUWUTUUU
b concert on	TUUSVXUTUUT
b conclude our	TUTWXTUTUTU
b conclusion that	TUSRTSUUUTU
b conference ,	VVTTTWUWUVT
b conference in	TUSRRXSTUSU
b confidence .	WRTSUTUYSUS
b confirm the	STSSSTTSUUT
b confirming the	RUQTTTUSUTS
b congratulations ,	WVSUUUTRTUX
b congratulations on	WSUQTSUVTSW
b connected .	TUUUSTXSUUU
b conscience .	WUVWVUUWUUU
b conservatory ,	RTVRSTUTTUU
b consider our	TUUSXTUUUUU
b consider the	RTTVWSSTTUT
b consultant post	TUTXUVUUUUU
b contact ,	UVSRSTWSTTT
b contact .	STQPRRWQUTT
b contact at	TUWTTRUSUXT
b contact between	TUTSWUVTUUU
b contact in	VUTTUTWUUUU
b contact me	STSSTTRSTXT
b contact the	SUTSTTTTTUT
b contact with	UVSVTTXTTUT
b contact you	SUWSUTUTTUU
b contacts you	WUVUUUUTUUU
b continue to	TUSSTRTWUTU
b contract ,	WUSQTUUTSVW
b contract .	TTXTRSUTVUS
b contract @weak	UTTUWUUTTUT
b contract backwards	STXTUUUTUVT
b contract in	RUUTTVUUTWT
b contract is	WUSWRVUUTSU
b contract runs	TUUYVTUUUUU
b contract was	RTRWWTUUUST
b contract with	SUSVSTUUTTU
b conversation .	VVSWTUUUSTU
b conversation of	TUSSUTUTUTU
b cook .	STUUTVUVUTS
b cook for	STSWTXUTUTT
b cooperative in	UUSXUTUUTTU
b copies of	STVSSTUSUTU
b copy ,	TUWSUVUWTUU
b copy .	STVWTWTTUTU
b copy goes	RUSSTWTSTST
b copy in	UUTRTXTSUTU
b copy of	UTPRSSTRRRS
b cork .	TUVTUTUVTUU
b corner .	VUUXTTUUUTT
b corrected my	XRVSTUTQSXT
b corridor ,	SVURTTUTTTS
b corridor .	WTRQUSUSRST
b cost me	XRRPTTTQSWW
b cost us	VSRSTSTSTVR
b cost you	UTVUUTUTTUT
b costs .	SURUSTTSTUT
b could ,	WUVTUUUTTVU
b could .	RTQTUTUSWUT
b could @day	UUTRWPUTUTU
b could @duty	QRUUVTUTTTU
b could @lack	UVVSQVSWVXP
b could be	UVUQXQTTTTX
b could have	ZRVNQQTVSRO
b could hear	VTRSUSUSSWS
b could i	RUSSSRTTTRT
b could maybe	TUTQVSUTUTU
b could never	YYPUUTUQTUU
b could next	UUUWVTUUUUU
b could not	RTXSQVTXUXQ
b could our	TTRUWWUUUTU
b could perhaps	TUUVXTUUUUU
b could possibly	TUSWWUUSVTU
b could read	RSVVVUUTUWU
b could say	SUXTTTUVUWU
b could the	RTTSWVTTTTS
b could we	SSQUOXRRSOS
b could you	QTSURRUSTUT
b council ,	TTVTUUUTUUR
b counsel to	XUVTUUTTUUW
b count ,	UTWSVUUVTTU
b count .	RURWSVTTTST
b count in	UWWUTUUUTUU
b count it	STXUUSUUUXU
b count the	RTUSSUUTTWT
b count to	SUWVTTUTUWU
b counted them	RTTSUTUUUWU
b country .	TSVTUUUUUST
b courage ,	VWUTUUUWWUW
b courage .	STVSSTUVTST
b courage for	TTQSTTUWTTT
b courage to	RUYRTTUVUTT
b course ,	WTTUURVVUVS
b course .	TTWTSSXSTSS
b course and	UUVSUWUTUUU
b course did	TWRWUUUTSVS
b course i	VVSSVUUTUUT
b course in	VTVTRSURTTT
b course was	SUTSTUUTTST
b course you	RTRRSTTTSTS
b cousin 's	VUUTUTUWWUU
b cover .	RVTRTSUTTUT
b coward about	RUSSUUUSTTT
b cows ,	TURWUUUUUVU
b credit for	VRXRTUUQSRR
b credit where	STXTUUUUUUT
b crew ,	VWSTUUUVUVT
b crew .	TUSTSWUTUTU
b cried ,	STTVSUUTUVU
b cross .	VWRTTTWVTTT
b cross again	STSRSSXUTTS
b crossed for	SURTUUUYUUT
b crossed out	USTQTSUSSYW
b crossed the	STRSTUTSWST
b cubes .	TUVSSTTTUWT
b cup in	TUSTUTTTTUU
b cup is	TUSRTTUUUTU
b cup of	SUUSUUUTUUU
b cured me	RSZSWSURSWT
b customs @duty	RTVWUUUUUTU
b customs @message	STWWVTUTUUT
b customs law	SUXTTUUUTUT
b cut .	VTWVTUUUUVU
b cut @weak	TWSTTUUWTVT
b cut back	TUSYUUUTTUU
b cut from	WTTSUUUUTVU
b cut my	PTWSTSUSTWT
b cut our	RUWSSTUWUXT
b cut short	UWUUUUUWUUU
b cut the	STRQRRTRTWT
b cv ,	WVURTTUUVUU
b dad 's	SUSXSUUSTSU
b daily .	QSWTSSTVTVS
b dared to	PTXRTTTSTUT
b dark ,	TUXSSSUTTTT
b dark .	RTTSTSUTTWT
b data @message	RSTVUSURSUT
b data work	RSTXUTUSSUT
b date ,	SRXSTUUTTTS
b date .	XXOWVSRQSTT
b date in	RTSSTUUTTRT
b date on	STWUUUUTUUT
b dates .	TTQRSSURTRR
b daughter 's	SUTTWTUVTTT
b day ,	SVVXVUWVUTP
b day .	QPSUTSVQVVO
b day ;	UUSRTTUUWST
b day after	TTTVVUTRTSW
b day and	QRSRWVVPSVS
b day at	SURSTUUSUWU
b day before	SUSVTRUUUUU
b day i	VVRTSXUSRSS
b day in	TTRTUVUUTSS
b day it	SSSRSWUUUSU
b day itself	VTWVVSUUUVT
b day of	ORUURXTQTUR
b day on	VTRSUWTSTRT
b day that	XWTTTTUWSUW
b day the	TUTTRXTVTTS
b day there	WUWTWWUTTUU
b day to	TVQSTVSSSRS
b day was	WWVRTSUTUVU
b day we	VURUTSVTUST
b day you	PQZUTZTWQYS
b daylight .	TVSXTTUTTUT
b days ,	TVSXSTWURUS
b days .	QSRSSQWYUTT
b days a	TUTVUWUTTUU
b days after	YTRRTUUSTTT
b days and	TUSXTUTUTTT
b days are	RTRVRVTTTSU
b days before	TUVWUSUTUSU
b days for	VTRSUTVSTUU
b days i	PTVRTSVSSTS
b days in	SUSWUSUUTSU
b days to	SUSVUUUUUUU
b days we	WWSVUTTTUUT
b dead .	UTQTTVTWTUS
b deadline ,	WTRRUTUUUWU
b deadline .	VVURTWURUUW
b deadline had	VUUTUTUUUTU
b deadline is	TUSVSTUUUST
b deadline of	XWSTUTUSUSW
b deal ,	RUTTTUVSUTT
b deal .	SSXUUUTYUUT
b deal of	VUTVTUUTUSW
b deal with	TUWRTTUTUUU
b dean 's	RUTUTSTTUTT
b debt ,	WUUSTTTVSTT
b debt .	QTZRTSUVTUS
b debt for	QUaSTSUWUVS
b december #	UUUWVVUUUUU
b december ,	RTSUUVTTUSU
b december .	VUSTVSTSUTV
b december @duty	VUTVWSUUUTU
b december @num	UUUWVVUUUUU
b december @promised	VUTVWSUUUTU
b december i	TUTSSYUTUUU
b december review	WUUXVTUUUUU
b decided .	TUSUSUTSTSU
b decided @lack	TUSSXUUTUUU
b decided not	TUSSXUUTUUU
b decided that	TURQVRUUUST
b decided to	QRRSUTSPQPQ
b decision .	RSQUSRTRTST
b decision :	TUSUVWUUUUU
b decision i	TUSTTSUUUVU
b decision is	STPRXSTTSST
b decision once	TUQWVUUUUTU
b deep @good	SUYTTUUTUST
b deep respect	UUXUUUUWUUU
b defence in	TUTSTXUSUTU
b defence was	VSVUUUUUUUU
b degree .	VTVWXSUTTUW
b degree in	UUSXSVTSTUU
b delete my	TTSSSTSSTUT
b dentist and	VTVSTRUSUSW
b department ,	SUSTTSUUXTT
b department .	XTTRSTUTSSU
b deposit for	RUSSUSUSTUS
b deposit was	YURSUUUUTUT
b depot ,	UUUUUUUXUUU
b depot has	RTRWTSUSSVT
b describe @num	STUSTXUUSTT
b describe one	STUSTXUUSTT
b describe the	SUTUUSUTUWU
b deserve .	RTWWSUUWUUT
b deserves a	VURWTTUWTUV
b design .	RTTXTUTTTTT
b desk ,	SURQSQURTVU
b desk .	VUQUSQTTQWS
b desk and	VURVTSUVTSU
b desk at	TUWSUSUTUTU
b desk in	VTTWTUUTUTS
b desk to	TSSVUUUTTUS
b desk until	VUUUUUUUUUU
b diagram of	UURVTTUUUWU
b diary ,	WWRTWTTSTSV
b diary is	TURSUUUTTUU
b did ,	UTTVSSUQQRS
b did .	TQSSRWSWUWX
b did @lack	TSSUSTRUSTN
b did @num	XTWRTSURTWT
b did a	UVUSTTUTTST
b did all	XTTRTTURTWT
b did everything	QSXTUVUYTWT
b did for	QSZSUTUXQSS
b did i	OSWRSRTWSRS
b did in	XTVSUTUTWUU
b did it	QUSWQQSPWZR
b did me	RTXSTUUSTST
b did more	VTTSTUURWUU
b did not	USTUSTRUTTO
b did nothing	TVQTUUUSUTT
b did so	VUSTTTUSTUV
b did the	RQQVRRTQUYR
b did was	WXRVUTURTUT
b did what	USUUUSUSVVT
b did with	UVWSUSUTUWU
b did you	TWVPTQTNWVP
b died ,	RTWVUUUTTUT
b different ,	TTSVTUUUTTU
b different .	STSWSSTTTST
b different :	VVTRSUUUTST
b differently ,	TTSSTTTTUUU
b diner .	UUUTWSTUUUU
b dinner in	VTVRTTTSTTT
b dinner on	UUSSSWUWUUU
b diploma ,	WUTWVSUUUUU
b diploma .	STXRSTTWSTT
b direction ,	RUSTSVUTTWT
b direction .	VTSWVSTSTUT
b director 's	STXRSTUUWTU
b director ,	RTSRUUUTWUU
b disappointed in	YTRRTSTSTTT
b distance .	WWTSSTTVTUW
b divorce ,	SSWVTTUTSSU
b diwali ,	WUXUSTUVUUU
b diwali .	WVRSTUURWTU
b diwali and	RTSSTVUVTTT
b diwali i	TUUTUVSTUUU
b do ,	WVSSVQUUSVS
b do .	TTVUTUSVRUU
b do @badly	WUSSTTVTUUW
b do @good	WUYRRRUQUVW
b do @lack	QQSURSUSTQR
b do @num	WVRTSRUUTTU
b do @sitting	SUSWVSWUUUT
b do a	WURSVVUSTVW
b do apologise	TURSSSSSUSU
b do appreciate	XUWTUTURUSX
b do better	TURXVSUTSST
b do for	TTTRXQTVSSV
b do hope	WTRQSSWXTTW
b do i	RTTRSSSWTTS
b do if	RURVTTUUTXU
b do in	RTTVSWUUVUT
b do is	SUTTSUUWUTU
b do it	OSYUTVSQSVQ
b do let	WUSSTTVTUUW
b do more	SUSSUUUTXVU
b do next	VURXXSUTTVU
b do not	QQTURSUSSQR
b do on	RUVWTSUSUWU
b do our	TUTWXSUTUTU
b do something	UUTSTTXRUTU
b do thank	TUXSSSUSUVT
b do the	UVPRVTUSSRV
b do this	SUSSRVUTUVT
b do with	PQTTTSUVWVT
b do you	PTVWRRSSRUR
b doctor wants	TUTWTSUUUSU
b doctoral school	UUUXTTUUTUU
b does ,	UVWSTUUUSUT
b does .	VWPUTUUVTRT
b does @lack	VUTWPVSVUSS
b does @num	VUWRTSUVTUW
b does it	STSUSSUSSSU
b does not	VUTWPVSVUSS
b does one	WUWSTSUVTUW
b does that	STVXTSUTSTS
b does to	RTRRTTUUSST
b dog ,	SUWSTTUVTUU
b dog .	STQSTTTVSTS
b dogs ,	TURTUTUWUUT
b dogs .	SURUSVTVTSU
b doing ,	TVSWUUUUTVU
b doing .	RTUVVSTTTST
b doing :	TTVVRTURURU
b doing and	UVRSSUUTUTT
b doing it	SUTRTTUUTUT
b doing the	VTRWSRUTSTT
b done ,	WVTSYVUVRRX
b done .	VSTXVRSWRSR
b done :	TUVTXUUUUTU
b done and	SUSXVUUUTTU
b done for	UTSQSSURWRT
b done in	SUUXWUUWUTU
b done it	QTWVSTUXTUS
b done on	TTTVUTTSTVT
b done once	TUVXTSUTUST
b done what	RUVYRUSSUUT
b door ,	WVRRTSUUVTW
b door .	aWPRSUSWURW
b door in	RTQSTRXSSVT
b door of	QTVUSUUSSUS
b door was	TTVSUUUSSUT
b door with	RUWSUWUSTUU
b doors .	SUSSTTUTVTW
b doors that	QTRRTSURXTR
b doubled the	RUWSUUUTTUT
b doubt .	TUUTUTWUUUU
b down ,	RRSURXSQTTW
b down .	TRSXTRVSRQU
b down @num	SUXRVUTUUVU
b down a	UUVTTUUTWVU
b down and	TSVTTTUTVUT
b down by	WWWSTTUTTVT
b down for	SURSRVUTTUT
b down from	VTVSTTUWTTU
b down in	USQUSRTTTVT
b down on	SUVRWSVTUTU
b down the	USUQRTXRSSR
b down to	VWWRRSTWRSR
b dr .	TOUVQOQRbSN
b draft ,	UUUSTTUSUWT
b draft .	XSTVTVUUUUU
b draft came	STTUUTUUUUU
b draft i	URWUUTUTTUU
b draft of	WWSUUTUUUUU
b drafts ,	UTWTSTUUSST
b drafts .	UVVTUTUTWUR
b drafts i	UVTUURUUUTU
b draw the	TTSVUQURUTU
b drawer ,	UURUWWUSTRT
b drawer .	TTVRUUUSTUT
b drawing .	RSSRTSUUVWT
b drawing and	STWVUUUVUSU
b drawing of	SUUVTTUVTVT
b drawings ,	SURSUVTTTUU
b drawings .	WWTTSWUUTSU
b drawings i	TUVSSTUTUTT
b dream of	STRUSTUTUSU
b drew for	TUWRTTUSUWU
b drew in	TUWVWTUTUVT
b drew it	SUVWUTUUUSU
b drew me	RUXSUUUTTVU
b drew on	QSUURQUSTZT
b drew the	RTRRSRUSTUT
b drew up	XTRTSUUUUTU
b drill you	SUVSTUUWUWT
b drilled me	STRVUUUUTWU
b drink ,	VTWTSUUTTST
b drive .	STSVTUTSTTU
b drive to	TUTYVUUTTUU
b driven to	STXTUTUTTUT
b driver .	RTUVTTTTTTT
b driver will	SUTSTWUSUUU
b drop by	UUTTUSXUUUT
b drop it	TTWRRSSTUVU
b drop the	STQUWWTTTTT
b drop you	TURQTXSRTSU
b dropped @num	UTWTTUUTTUU
b dropped from	UUUTUUUUTUT
b drove to	VTVSTSUWSVT
b dry .	TUWSUTUWUVU
b dry and	RURRTUTVSTT
b dry land	STSURSUTUWT
b due course	TUTRUTXTUUU
b due in	USQYSVUQTSV
b due on	SUSUTSUUUTU
b during the	SRVVRTUTSUU
b each .	RUTSTSSRTUT
b each @day	RUXRRSUTTVU
b each @duty	XWQVSPUVVWT
b each @message	TTXTUTUWVTU
b each @num	STVRTTUWTTT
b each @promised	SUWTPYRXRTR
b each @season	SUUVWWTVTSU
b each @sitting	VTRVRPUVTWT
b each and	XXTUUUUSTUU
b each friday	TUUSSRUTUWU
b each meeting	SUTVSQUTUWU
b each month	RUVRVVUTUTT
b each morning	TUVSVRTSTWU
b each of	ORXSVVUSSSW
b each one	STVRTTUTTTT
b each other	STRUSRYVPST
b each quarter	UTTVSTTUUSU
b each spring	TUSWWWTVTTU
b each time	SQWTPYRVSTR
b each way	WTSVTUUSTTS
b each week	VUUVTTTSVSU
b ear ,	RUUSUTUWTVS
b ear .	QTTWSRTWSTT
b earlier .	VSRTUTTSSUT
b early ,	TURUTSUTTTU
b early .	STTUSWURTST
b early @sitting	VTVTTSUUUUT
b early and	SSVWUVUTUSU
b earned me	WUUUUUUTTUU
b ears ,	TTWRTSUSUVT
b ears .	WUVSTTUUUSW
b earth could	RTSSUUUTUUU
b easter ,	VTSVTXUUVSU
b easter .	VTQVUVRTVRS
b easter @day	SUTRSWUSUTU
b easter i	TUTTTVTTUTU
b easter monday	TUTSSVUTUTU
b easy to	VTTTUTUSTUU
b eat my	SUVVVSUUUUU
b effect .	TUVVWSUUUWU
b effect from	SUVUWUUSTRT
b eid i	TUSSTXTSUTU
b eight ,	STRXWTUSSVU
b eight @duty	VTTRSUUUTTS
b eight @sitting	VTTRSUUUTTS
b eight months	XTSUTUUUVUT
b eighteen months	TTVRUTUUWWT
b either of	QTRUTSRSWTT
b elected me	SUSXSUUTTTT
b eleven @duty	VWUUTSUTSTS
b eleven @message	VWTRTTUSTTS
b eleven @sitting	WTRWUTUUTUU
b eleven days	WTWRTTUUUST
b eleven minutes	RUVTUUUUUVU
b eleven months	YVQWUTUTUTW
b eleven seconds	SURWTSUVTVT
b eleven times	RSTRTSUTTVT
b eleven weeks	VTUWTVUTTTV
b eleven years	RRWSTTUSUVU
b else 's	USRSUTUUTTS
b else ,	STTUTUUTTST
b else .	VYTTSSTQVVW
b else could	TUXSUSUWUVU
b else would	PTYUTUTTSWT
b elsewhere .	WVRXTSUSSTV
b elsewhere and	UUTWVVUTUUU
b elsewhere for	UVTUTUUUTTU
b email to	UUSTWUUTUUU
b email you	TUTVTXUUUST
b emails .	XUSTUUUTTUV
b emails the	SRYTUUUUWUT
b emptied the	WUTRUUUTTVU
b empty ,	SUWTUUUUUUU
b empty .	WWTQSTUSTUS
b empty chair	UTSVTTUTTVV
b end ,	XVPSUVTVTTT
b end .	UVTTZVTRTVT
b end here	TUUXXRTSTUU
b end i	VVWTTUUUUUU
b end it	STSWYSSSUUU
b end of	URSXVURTSQS
b end on	SUYVXVUXUSU
b end our	OTRPYUSPTQT
b end the	TUSRVTUSUUU
b end this	TUUUVTUUUUU
b end to	QUVWSTUVUUT
b end with	SUOUZSTRUQU
b ended in	STWPSUUTTUU
b ended my	SUSRSTUTUUU
b ended on	SUTSWTUUUUU
b ended the	XWRUUUUTUUT
b ending it	STVVWWUUTTU
b ending our	SUVVXUUTUXU
b ending the	TUQRWUUTURU
b ends ,	TUUTWTUUTUT
b ends .	TUSQTXUTUTU
b ends in	WWSYXWUSSUW
b ends on	SUTaYPUVTNU
b ends our	TTTSXUTTUUU
b ends the	TUUVWVUUUUU
b ends this	TUTWWTUUUTU
b ends today	TTSSWRUUUXU
b ends with	RTRSWVUSURU
b energy into	TUSXVUUUUUU
b engineer ,	TTRWTTUTVSU
b english ,	STUWTSUWTVU
b english .	SURSTUUTSUT
b english is	SUVUTUUUSTU
b enjoy every	RSRUUTTYUTR
b enjoy next	SURRSRUSTST
b enjoy the	UTSQRSTUTRV
b enjoy your	WUSTUUUUUUW
b enough ,	XWSSTTUWTRU
b enough .	RSUSTTUTTTU
b enough for	WXTVTTUSSST
b enough to	UVSVTUTRTRT
b envelope ,	TTRTTTUSTST
b envelope .	STSRSSTSSST
b envelope with	RURSTTUTTUU
b epiphany ,	TUTUWWUTUTU
b equal opportunities	SSTSTSUTTSU
b error in	UUWSUUUTTUU
b ethics @duty	UUSWUTUWUVT
b ethics form	UUSSUUUWUVT
b euros for	XUQTUTURTUV
b eve of	STRQWTUSSUS
b even if	YURUUUURWUS
b even in	QSWTUUTUUUT
b even my	RTTSTUUTWTT
b even on	QTVTUTUTTUT
b even the	UVSPRSUPRTU
b even though	WTVWWTUTTUT
b even when	TVWWVTUTTWT
b evening ,	QSQSRVTRSSS
b evening .	WUPUVUTRWQW
b evening @sitting	SURWQUUUTUU
b evening at	TUVTWWUUUTU
b evening i	UUTSWUUUUTU
b evening in	STVTURUWUUT
b evening of	TUTTTVTSUSU
b evening on	TUWUWTUTUWU
b evening school	UUSXUSUUUUU
b evening you	QUYRTTUWTWT
b evenings ,	TURXVWUSTTU
b evenings .	STVVURTUSVS
b evenings are	TUSWRSUTTTU
b evenings at	TUUWTTTWTTU
b evenings belong	TUTWTWUTTTU
b evenings in	VUVURRUTUUU
b ever ,	VWWSUSTUTUT
b ever .	XYUVUUUSTWS
b ever @duty	UUUSTTUSTTT
b ever @promised	RTTUUTUTUUT
b ever answer	RTTUUTUTUUT
b ever answered	XWRTUTUTUTU
b ever came	SWUWUUUTUWU
b ever did	YYRUUUURTUT
b ever good	WWQTUUUTTTU
b ever got	XXQUUUUTUTS
b ever had	RVVTUUUTTUT
b ever made	YYSTUUUTTUT
b ever opened	WWRUUUUTUSU
b ever return	STRUUTUUTUU
b ever since	OQSTTUURVUR
b ever so	YVQTUUTUTRX
b ever too	PQYTUUUTUWT
b every @day	TWZQRWUTVVS
b every @duty	TWXWRQTXQWR
b every @good	TUWSUSUXUTU
b every @message	PPYVVQUTUWS
b every @month	TUTSWWUVUTU
b every @num	SPUUTWTUTRR
b every @promised	WWQTTSTWQWS
b every @sitting	VWURTRTXQUS
b every april	TUTSWWUVUTU
b every blessing	SSQTTTTYTTT
b every day	VWUTTRUTSVW
b every door	SVWXUTUWTTT
b every draft	RSXUTUUSUWU
b every good	UVTRTSTWTTT
b every hour	TUTUUUUXTUU
b every last	WWSUTUUSTUU
b every meeting	VVUUUTUUTUT
b every monday	VWWSTWUUUVT
b every month	VVTVUVUWSWT
b every morning	UTUSUSTWUTT
b every night	STVUTSUVTSU
b every one	TQVQTQUTUTS
b every other	QTSSSQTTUST
b every page	RTVTWTUTWVT
b every second	RTYPRYUVTRT
b every single	bdQSRPROPQW
b every success	TTQVTRTXTTT
b every sunday	UTXTSVUWWSU
b every ten	TTSWUUUSTSU
b every time	VXSQTTTWRWS
b every tuesday	SUWSTRUSTWU
b every two	SUSVUWUTTSU
b every week	XQRSSUTRXTS
b every year	RTSQVXUSUTT
b everybody in	WXQSUTUUUSV
b everyone i	WTWTSTUTTSU
b everyone in	UVURUTUTUTR
b everyone on	VVXRUTUTVSU
b everyone says	TUSUTUUTXTU
b everyone who	TWRUUUUVUTS
b everything !	TTXTTTUXUTU
b everything ,	UVSSTVUWTTT
b everything .	SUYPUVTWTRU
b everything i	UYXQUVTVRYS
b everything that	VXTWUTUVTUT
b everything you	SWURSRTTSQR
b exactly the	TTUVSSUVUXT
b exactly what	STSXTUUTTTW
b exam ,	RTRVVSURSWT
b exam .	VTRQTTSRSVS
b exam because	VUSQUUUTUUU
b exam in	TUWTUSUTUVU
b exam is	SURWUUUTUST
b exam on	TUVUSWUUUVU
b exam results	TUTVTVUTUUT
b exam was	STUSUTUUTUS
b examiner asked	SVSRUTUTUWU
b exams .	TURXSTUTTUT
b except the	VWRSTUUTRTR
b exception .	WXSTUUUTTUS
b excuse me	TURTRTSRTST
b exercise with	RUWSSSUVTXT
b expect a	STSRSYSURUQ
b expect the	SUTTTSUUUUT
b expect to	SSRTVVTSUUT
b expected more	YSQQTTRRRUQ
b experienced than	RUTTUUTSVUT
b explain the	UTSSUUUWTVU
b explained the	WURTTTUSTUT
b explains it	VURTTTTSZUT
b export law	TUUWUUTUTUU
b eye ,	UTVTUUUSSVW
b eye .	UTUUSSUUSVT
b eye for	TSYSUUTSTUS
b eyes ,	UTUUSUUTTUU
b eyes @weak	RSXSRSURTXU
b eyes closed	TUVSTUUUUUU
b eyes on	SUWUTTUUUTU
b eyes shut	RSXSRSURTXU
b face the	SUXSUUUUUVU
b fail .	YWRTTUUSWUV
b fail me	RTRUUUUUUUU
b failed because	TURQTTUTUUT
b failed in	STWQUUUUUVU
b failed me	ZRQTUTTVSUS
b failed the	VSTVVTUSTWT
b failed to	URWWTTUTTTU
b failed us	SUSRTTUTUUU
b fair ,	SSWTTSUVWSV
b fair .	QSSRVRURTTS
b fair and	SUXRSUUVTUT
b fair in	RTRURZSPSVU
b fair on	TTSUUWUTUTU
b fair winds	RSPSSRRYRTR
b faith in	RUXTTTUXTSS
b fall .	VUSSUSUWWUU
b fall of	TUWUTRUUUVT
b family ,	UUVVUTUVUUU
b family .	STWVSWTTTQT
b famous network	WUVTUUUTSUX
b far ,	TUXWTSUSUWT
b far .	WTURUUTVVTW
b far as	UTVRVSTRUVS
b far from	RUXWUSUURUS
b far side	TURUTTVSUTU
b farewell .	TUUVXSUUUUU
b farewell @duty	UUUTXVUUUUU
b farewell @sitting	TUTVYTUSUUU
b farewell on	TUTURXUTUTU
b farm ,	SVWWTUUTTUU
b farm .	XUWSUUUWUUT
b farm for	TUTRTWUTUUT
b fast ,	STRVTTTVTTU
b father 's	WTVVSRURSSU
b father ,	UTZVUUUWSUT
b father is	UURXRSUUTSU
b fault ,	TVWTSTTTTSS
b fault .	UVPURVTRSSV
b fault of	STRVTUUUTTT
b fault that	ZTPTUUUUUUT
b favour .	TUTSSRUSWTT
b fear of	SUVVUUUUUUT
b feast of	VWUSTYUTTTT
b february #	UUSTTRUUUVU
b february ,	WTSTTWUSTSS
b february .	TTVPWRTUTUR
b february ?	TUUWRXUUUTU
b february @num	RUSTTUUUUVT
b february and	VSTVXUUUUTU
b february i	TURVSUUUSSU
b feedback ,	XVQSTTUTTUW
b feedback .	WVQUUUUTWUT
b feedback came	XUTUUUUUUUT
b feedback on	TTXVSTUSUWT
b feel @badly	WPUUSQVURUR
b feel @good	QUURUTUWUUT
b feel @mean	QTRPSSTRTTT
b feel awful	SUSRTTUSTSU
b feel dreadful	STSSSTTSUST
b feel it	VWRSVVUUUUU
b feel like	URUXUSWVSTS
b feel lucky	QUURUTUWUUT
b feel ready	SUTZSSSTUTT
b feel so	XXSQRTTTTTS
b feel stupid	YTSWTTTTUVU
b feel terrible	SURRTTUTURU
b feel terribly	TUSWTSTSTTT
b feel that	RSTXUVTTTTT
b feel the	RSXRTSTTUTU
b feeling that	TUUUVUUUUUU
b feeling to	VTVRUTUTTUT
b feels @badly	WUSUSSUTTTU
b feels like	WUSVSSUTTTU
b feels odd	SUTWVVUUUTU
b feet ,	TURSTUUUUVU
b feet .	PSTVXSTVTVT
b fell asleep	RUTVTTUTTST
b fell in	UTQRUUUSUUT
b fell to	UUSVSTUTUWT
b felt @badly	XTTSTUTSUTT
b felt @fail	XTTWTUTUUST
b ferry ,	VUSSTSUTUTU
b ferry .	QTVSTSUVTST
b ferry ticket	SUTSTVUUUST
b festival i	TUSSTWTSUUU
b field ,	WTTUUVUUTUU
b field .	RSQXRRSRVUS
b field recordings	UUUWVUSSUVU
b field than	SUTVUUUUVTU
b fifty-eight ,	VUUVVTUUUUU
b figures ,	XTSUTTUTRST
b figures .	SUSSUXUUUUU
b figures and	SUTVTSUTUTU
b figures in	WTSSTXUTUTT
b file .	UWQSUTUTTTS
b filed us	TUSUSSUTURU
b filled in	RTRQSTUTSTT
b final ,	TUUXWTUUUSU
b final .	TTWRRTUSTUT
b final @duty	RTUSWUTSTST
b final @message	SUVQXWUTTUU
b final @num	TTSVVPTTTST
b final @promised	TUSUWUUUUUU
b final @sitting	QTUUWSTSTST
b final call	UUTTVVUUUUU
b final hour	TUWSXTUUUUU
b final lesson	TUTUWTUUUTU
b final meeting	TUTSSTUUUUU
b final one	TTSVVPTTTST
b final report	TUTTWVUUUUU
b final session	SUTVUTTTTUU
b final time	TUTUWTUUUUU
b finals ,	UUTXTVTWUTU
b find @num	YTRSUQUSVSX
b find @promised	SUUXUTUTUUT
b find a	SWTXSVWUSTQ
b find an	TUTRTSVTUUU
b find each	TUTRTSWSUUT
b find it	RUVRTVTSTTS
b find me	SURRTWVVTTT
b find my	STRVUVTSTSS
b find out	XTRVTTTSVUT
b find that	STVUVRUUUWU
b find the	RTWQRQVVRXR
b find you	WWRWUTUUUTT
b find your	UTSTUVUVTTW
b finding @promised	VUVSTSURUSU
b finding time	VUVSTSURUSU
b finds you	UUTTUTTRUTT
b fine .	STRSTTTTTTT
b finest in	XUXSTUUUTUU
b fingers crossed	SURTUUUYUUT
b finish ,	VURTXSVTUTU
b finish .	WXRUYRSSTTT
b finish at	TUTSVSUUUTU
b finish line	TTTWTWTTTUT
b finish my	WTVWUWUTTUU
b finish on	RTXSaUTXTSU
b finish our	TURVXTURUUU
b finish the	SUSRVUTTUSU
b finish up	UUTRWRUTUUU
b finish with	RURTaXSSTSU
b finished ,	RUVYWUTTTTT
b finished .	VSRWXRSRSUT
b finished @duty	SUSURUTTUTT
b finished @message	SUSURUTTUTT
b finished as	UUTRVTUUUTU
b finished my	RUWSSWUUUUU
b finished on	USSVSVTTUTW
b finished report	TUSTNVUTUTT
b finished the	SWUUQSSTUUT
b finished with	SUYVVUUTWUU
b finishes on	SURXVVUTTRT
b firm .	UTSUUTUTWSU
b firm in	SUSXSRUTSUT
b firm is	TUTVTUUTVUU
b first ,	ORTQXTTUVWS
b first .	WXTTVRRTQVV
b first :	TUSTSSUUUVT
b first @badly	WURSUTUSURU
b first @day	RTPSUZTRTUT
b first @duty	URTROTTURTQ
b first @good	RUXRTSUVTXT
b first @message	TRTVRSTWSTS
b first @num	USWVUVUUSWR
b first @promised	RTXTTSUSUWU
b first @season	TUVTUSUUUVU
b first @sitting	PSVUPTUPSVS
b first and	WTWPSQUSTWT
b first bad	WURSUTUSURU
b first board	SUSXUWUTUST
b first boss	SURSTUUTUUU
b first business	TUVWTUUUUUU
b first chapter	TTYSTUUVUUT
b first class	TUUUTUUTUTU
b first contract	VUTRSUUTUUU
b first day	SVWXWSUSTUS
b first draft	UUWQUVUWTTT
b first four	VUWUUUUUUUU
b first friday	UUURWXUUUTU
b first has	UUVXWVUUURU
b first honest	SUVSUTUWUVT
b first i	WTRTUUUTUUU
b first in	TUVVTTUUUVU
b first interview	WTUTUTUSUVU
b first jar	TUVSTXUVUTT
b first lesson	TUSWSVUTUSU
b first loaf	TUWTUVUTUUT
b first meeting	SUTRTSUSUTT
b first monday	TURWRWTTTSU
b first month	RTXPSTTSSXT
b first name	RUTTUTUUQUT
b first of	SSTXTQUQRVW
b first on	VUVSSVUUUTT
b first one	STWRRRURTXU
b first order	UUWUUUUUUUU
b first page	TUSTSRUUUUU
b first paper	TUSXSQTUUTU
b first saturday	UUUSRWUUUTU
b first sunday	TUSRUXUTUVU
b first talk	STWSSSUUTXU
b first ten	UUSVVVUUUTU
b first thing	SUWUTTUUUWU
b first three	UUUWSVUWUUS
b first thursday	UUTSWVUUUTU
b first time	RTXUUTUSUVU
b first to	RTWXTUUUUUU
b first week	STWPSVUTTWU
b first winter	TUVTUSUUUVU
b first year	TTTRSRUTTXS
b fish .	STXRTUURSSU
b fish market	SUTTVSUTTTU
b fishing ,	TUWSTTTWSUT
b fit .	SUTTUUUVUTT
b five ,	STUPTVUSSRT
b five .	RTUWTSUSTVR
b five @duty	UTQSUTUTTSV
b five @message	USQSVTUUUSU
b five minutes	UUVSUUUUUTT
b five of	TSVTSTUTTUR
b five times	YUUQTTTSTSW
b five were	VSSSTTUTTTS
b five years	QTWVTTUWUTT
b fixed @sitting	TUUVVVWUUUU
b fixed day	TUTRSTTTUVU
b fixed my	STSSRSUTTXS
b flash cards	RTZYSSUWUYT
b flat ,	TUUTVTUVTUU
b flat .	SUSRTTUUSTU
b flood ,	TUTSUUUUUTU
b floor ,	RUTUSUUSTSS
b floor .	RTUSSQTXTTT
b floor in	SSXWTTUUUTU
b flourish .	TUSTTTUXUUU
b fly on	UUSXSSUUUTU
b fly the	TUSWUWTTTVU
b focus towards	TUTVVTUUUUU
b fois ,	TUWTTTUXTST
b folded into	TUURTSUUUWU
b folder ,	TSSTUTUUUVU
b folder .	UTRSSSTRTTT
b folder and	UUUTTSUVUSU
b folder is	TUSSTSUTTTU
b folder with	TUTSUTUTUSU
b folks at	STVSUTUSWVT
b follow it	RTTWTTUSTUT
b followed me	YVPTUUUSTTT
b footnote .	TRTTTUUUUVT
b for #	SURXTTUUTTU
b for ,	VUQYYWUWSTS
b for .	RSRWTUTVSTU
b for :	RURUSTUTTUR
b for @badly	SSWTTTUWUTU
b for @day	SURUSTUTUTT
b for @duty	RVNUTSTQRQQ
b for @good	TUWTUUUVUUU
b for @lack	UUUVRUTYTUY
b for @message	SVUTSSUVTSS
b for @month	WSUTWQTRTTS
b for @num	URYRUVTVUNQ
b for @promised	SVOVUUTSSTS
b for @season	RURRTXUSTVT
b for @sitting	PTTVVTTSTRT
b for a	RUVVVTVUPQT
b for absolutely	XYRUUUURUUY
b for advice	STRXVVUTTST
b for agreeing	STXURVUQUWT
b for all	SUaPTXVVROU
b for an	WRSTSPTQSUW
b for and	UTUWWUURUUU
b for another	USSRZSTTVTS
b for any	RUXSWTUVTTT
b for anybody	SSSSUUUUTUT
b for anyone	WWTTUUUTUUT
b for anything	UTUUUUUVTUT
b for asking	WUSUUTUWUTU
b for being	QTYQRQTaSUR
b for believing	SUXTTSUYURR
b for booking	RUQTUTURUUR
b for both	XTWRWVUSTPT
b for confirming	RUPTTTUSUTS
b for doing	SUSRTTUWWST
b for each	PTVTVSSXSVR
b for either	UUTWUUTUUTU
b for eleven	UUVVUTUVUTU
b for every	MPbWRTSZRUR
b for everything	PPaPUNTbSPQ
b for finding	VUVSTSURUSU
b for five	TUWSTTUWTTT
b for forwarding	RURUUUURUUS
b for four	VTUVUUUWTSS
b for getting	RUSQSSUVUVR
b for good	PTUTYQUPSXR
b for guidance	UUTWSUUUUUU
b for half	WUQSSSUUWTU
b for having	RTYQSSUVSUQ
b for help	UVRSUUUTUUT
b for helping	TUYTQSUXTTU
b for her	XTRSUTUSWUS
b for him	QTTVUTUTVTT
b for how	VURRTSUTTUS
b for is	QTQWRTUTTTU
b for it	STcOVKRNNRP
b for its	TURRUTTTUTT
b for keeping	UUVUUUSXUUU
b for leaving	RUQTTUURUUS
b for lending	SUWQSSURUUT
b for less	SSVTTTUWUTU
b for letting	RUSRTSUWUUS
b for life	VUWTUTUSSVU
b for listening	STXSQSUZUVS
b for lunch	TUTTWXUTUUU
b for making	TTYQQVTVTXS
b for many	RUSUTTUTUTS
b for march	WUSTTRUUURT
b for me	TWSVVWPVUQK
b for mine	UUSSUUUSUUT
b for more	UUUYUSUTTTT
b for most	WUTUVTUSTSW
b for moving	SUSXRSURUVT
b for my	SUUSSTSUVUU
b for myself	SUUVVUUSUUU
b for never	WXWTTTUWUVW
b for nine	TUVUUUUUTUT
b for not	STUSTTUWUTT
b for nothing	VRRTUUUTUTY
b for once	RSTRTTUWUVT
b for one	ORXRRTROTTR
b for our	STQTSRTRSST
b for people	WURVSWUTTUW
b for questions	STSTTTUTUUT
b for reading	RURSTSUUUUS
b for real	VVTTTRVVTVV
b for returning	TURUUTUSUUT
b for sending	SUPUUTURUUR
b for showing	XTUVRQUVTXX
b for since	TUSWUSUUXUU
b for six	TTUUUTUWUTS
b for sleeping	YUQVTUURTTX
b for some	TURTSTSUTTU
b for somebody	SUTVTRTSTUT
b for someone	VWRWRPTSQSW
b for something	TUSTSVUUTSU
b for stopping	TUSSSTUTUST
b for sure	TUTSSRWTUUT
b for taking	SUXSSSUYUXR
b for teaching	VSWNQUTVSXW
b for telling	PTWVVUTSTWR
b for ten	UUUWWTUTTTT
b for that	RPaVRQRONQT
b for the	WSZSTVOUUcX
b for them	TTWTTUTPTVS
b for thinking	TTXPRRUZURT
b for thirty	STUSUTUTWVU
b for this	PUVVRRTRSSS
b for those	QTZQRRTVTWT
b for three	STVUSQTTTVS
b for treating	SUXTTTUXUST
b for twelve	UUSWWTUTSUU
b for twenty	USSRUTUTVVU
b for two	TUPWSVUYQTQ
b for us	PTTVXQVSSTR
b for voice	TUUSSWUUUUU
b for waiting	QURUUUUUTUQ
b for want	VUSRUTUUTUT
b for was	WSSTUUUTTUS
b for weeks	TUSRUTUTUSU
b for what	OVUUSRUXTTS
b for which	WTUWSRTTSTS
b for word	QTZSUTUTTUT
b for you	UTPROYUVUPU
b for your	ULRTTSRXNPU
b for yours	TUVSUUUUSUT
b for ¤	WUXSUUUVTYV
b forecast .	RTXSTTUVTUT
b forget .	VTVWSUUWSVU
b forget it	RUYRTTSVUVU
b forget to	VVQSUSYSTTU
b forgive me	RRMQPPPQTQV
b forgive the	SUTSTTUVUUS
b forgot me	XSRTUTTTSTU
b forgot our	VTSTSTTUTUT
b forgot the	PTUSTTUUSTS
b forgot to	PTSSTUUUTUU
b form ,	TTQRSTTTVUT
b form .	TTUUVRWRSTT
b form and	VUSUUUUTUTT
b form for	RUVRTTUSSUT
b form had	TTTTUTUUTTU
b form i	TWVRUUUTTUT
b form is	RUTSSUTSUUT
b form of	VTUSUTTTTST
b form that	SUVWUTUTUWU
b form to	VUTSUTUTTUT
b form you	SUWTTTUWUWU
b formal @num	TUTTVUUUUTU
b formal one	TUTTVUUUUTU
b fortnight .	WUSUUTUUVUT
b fortnightly @duty	TUWSUTUUUTT
b fortnightly @sitting	TUWRSUUUUTT
b forty ,	SUWWWUUUTUT
b forty @message	WTRTTTUTVWU
b forty loaves	TTRSTTUSSWT
b forty minutes	VTUSTWURSWW
b forty years	SVRVUUUSWUW
b forward the	RUTSTUUSSST
b forward to	RTTURVWZTVT
b forwarding the	RURUUUURUUS
b found @num	QTRVSRTSSWT
b found @promised	SRXTUUUSTUS
b found a	QTPXRRTRQRS
b found an	QRXWUWUTTVT
b found for	SUVUUTUSSWT
b found her	VUSSUUUTXUS
b found in	WUWRURUTXTU
b found it	YVQTUUUUTUW
b found me	TSXXTTUWSXS
b found my	RTYUVWUVTWV
b found out	YTQRTTUUTUT
b found that	WUSTUUUUTSU
b found the	TRQVRRUQUVU
b found time	SRXTUUUSTUS
b foundry .	TUURUWUTUVU
b foundry and	WUUSTSUTTTU
b four ,	TTUVSTUTTUT
b four .	TSPQXSTQRUR
b four @day	WUSRSTUTUTV
b four @duty	TTUTVSTSSWW
b four @message	TSQQSTUTTVT
b four @sitting	VTVTUUTSSUW
b four days	UUTWUSUUTST
b four hundred	TTVVSTUSVWR
b four in	WURXTUUUURU
b four lessons	VUWTWTUTUVU
b four letters	VUQTSTUTUVU
b four meetings	UUVWSTUTTTW
b four mondays	VUTSTUUTUUV
b four of	UTRSTTUUTWT
b four reminders	VUTTUUUUUTU
b four seasons	VWWWUUUWUSU
b four sessions	QUVSTUUUUVT
b four times	UUWQSUURTSR
b four took	WTSTUUUUUTT
b four years	VVVSTUURSVT
b fourteen months	SWVVWTUTRTT
b fourth floor	STTTUSUUUUT
b framed in	RTWWRVTTSTT
b free .	RTWRTSUTTTS
b free @duty	SUSWTSUTTTU
b free @sitting	STRXSSTSTTT
b free evenings	TUTXTUTSTUT
b free hour	SUSWTSUTTTU
b free of	TURWTVTWTST
b free on	WUTSSWUSRTW
b friday 's	RTSVZWVSTSU
b friday ,	TSUXUVTWTRT
b friday .	SSUVVUTTSTS
b friday ?	RTSVXRTTUTT
b friday @duty	VXRUSWUUUUU
b friday @message	SUSVTVUUUUU
b friday @sitting	WWRURWUUUUU
b friday and	TURWUTUUUTU
b friday be	TUTSRVUTUTU
b friday can	TUSVXUTSUTU
b friday i	TUTUVSSTUVU
b friday in	TUSSTVUTTUU
b friday is	VTPSTRTQTST
b friday of	TUTUWUUVUSU
b friday our	UUUTUSTUUUU
b friday so	TUVXWWUUUVT
b friday the	XTRWTSUTUTU
b friday to	TUSRVUUSUTU
b friday we	UUTSXTTVUUU
b friday will	UUTWVTUWUUU
b fridays ,	TTWUTSURUVT
b fridge .	RTVVTRUSTWT
b friend .	STUTTUSYTUS
b friends .	SSWRWTUSTUU
b frightened me	STVSTTUTTSU
b from #	SRVWTTUTQUU
b from .	UTRXTTUTVUT
b from @day	STRUSSTTWRT
b from @month	SQVZUVTMSTT
b from @num	TTTWSSTWOTT
b from @promised	SUSSSQXRTUT
b from @season	STUZVQURRTT
b from a	WUSPUVSTSUO
b from all	TUWTUTTXUSU
b from an	VSTVTRUTVVU
b from any	WSUVWSUSTTU
b from april	RTUWSUTTUTS
b from august	RTRXWSUTTSS
b from autumn	SUTXTSUTTUU
b from both	SURSTTUWUUU
b from each	UUTUTUVWUUU
b from february	SUVUSVUTTVU
b from here	RRRURRSQURV
b from it	TUUTUQTQTVT
b from january	SUSTWRTTSUU
b from july	TUTWTSUTUUU
b from june	VUVVRWUTVRT
b from law	TUTWUUTTTUT
b from lent	UUTWWTUTTUT
b from march	VUSQUVWSUUV
b from may	TSWXUQUSTUS
b from me	LRPQSZYTPTN
b from monday	STRVSSTTWRT
b from my	RUTPPSVSRSR
b from next	TTTVRUTTUTT
b from november	WTRVSWUUUVT
b from now	OSQWQTPVVPR
b from october	SUTTVRUTTTT
b from one	WVSRTTUTTTT
b from our	RSWWVUSPSVV
b from people	STRVSUTSRST
b from perth	TUSSTUUUTUU
b from september	STSZTUTTTTT
b from somebody	UUSVSSUUUSU
b from someone	QUSXTTUUVTT
b from that	PTUVWQUTSWT
b from the	WPUTTSMXVUT
b from then	STTTSWTTUST
b from there	QTVQQTVRSUT
b from this	TTRRVTTSUWT
b from those	STQTTTUTSRU
b from time	SUSSSQXRTUT
b from today	STVRVSUTTPU
b from ward	TUTUUUUVUVU
b from watching	WTTSUTUTTWU
b from weekly	TUUVTSTUUTU
b from you	ZZaKUQWSPWX
b from your	XXRQSVTORVT
b from yours	RTRSUTUUSVT
b front desk	RTSUSWUQUST
b front of	XURSRTTVQUQ
b front row	UUSSVWUTUUU
b full ,	UWTVUUUTSUS
b full .	TUSVSWUTSVU
b full @promised	TTSZWRTTVTT
b full diary	RTRTUTTUTUT
b full heart	TUSSUTUWUUT
b full marks	XUTSUTURUUX
b full of	QSXWTUTXTWR
b full time	TTSZWRTTVTT
b full your	SUUQTTURUWT
b further .	TTTTTTTUUUU
b further @duty	QSQXXWRSRST
b further @message	QTTVRVSTSUT
b further @sitting	TTRWYVSSTTU
b further contact	STTTRUTUTTU
b further meetings	UUSWXWTUUUU
b further messages	TUUSTTUUUUU
b further than	TUSVUWUTWTT
b future .	SURSTRVUUTT
b gallery in	WUSUTUUUUSU
b game .	TTTVVVUTUUU
b garden ,	TUVSTTUWTTT
b garden .	SUSSWSUTUTU
b garden and	TTSQTTTTUST
b garden in	UURWTUUWUTU
b gate ,	VTTUUSUUUTU
b gate .	UTPTUVTQTSS
b gate @duty	SUTSSVUUUUU
b gate @message	SUTSSVUUUUU
b gate code	SUTSSVUUUUU
b gate on	RUSSSUUSTST
b gave a	TWWTUUURSUT
b gave for	XURUUUUTUVU
b gave it	VUUUSUUUTQT
b gave me	TSXVQORVTUT
b gave my	XTVTUUUSUST
b gave our	WWSSSTUTUSU
b gave the	USQRTSTRSWW
b gave to	SUWTUUUWUSU
b gave up	XQUTUSTXTVS
b generous ,	TSRSUUURTTT
b generous @duty	VUTSUUURUTV
b generous @promised	VUVUUUUXUUV
b generous of	WVUVTUURTRX
b generous with	SUXTUUUVUSU
b gentle @season	STRRUSTUSTT
b gentle winter	TTSSUTTXTUT
b gently ,	YUSSTTTVTUU
b get .	UUSVTTUWUTT
b get @num	TTSXTTTTTUV
b get a	RTSRSWURURU
b get from	USTRUUUUVVU
b get here	TUYTQSUXTTU
b get in	RTTRRTTTUTU
b get my	WUTWVUUTWSU
b get off	TUSSYTTUTUU
b get the	PTPVRWTQUQS
b get up	YTTUUUTTSUX
b get well	STRSUTSXSUT
b gets a	TWRTUTUTUUW
b getting back	SUQSUUURUUT
b getting me	SUYRSSUXUVS
b getting to	WTTSTUUTTTT
b ghent ,	VUTSUTUTTVS
b gift ,	XTVTUUUSTUW
b gift .	RUVSUVUVUUT
b gift it	SUUXTSUWUTS
b give ,	SUTWTTUTSTU
b give .	SUWTSTTUTTT
b give @num	QUUTTSTTWST
b give it	SUTUTVUSTST
b give me	SUTVSUUXTQU
b give my	WTRSTUTYSUW
b give one	SUSTTTUUTST
b give the	TTRUSUUSSWS
b give up	RSWSTVUTUUU
b give you	UTTTTPYTVVT
b given ,	RTYTUUUTUST
b given .	XTRUUUUUTUT
b given a	WTRXVUUSSTT
b given back	TUSSVUUUUST
b given me	PTZUPQUUUQR
b given the	WTRWTTUTVUX
b given to	YTUSTUUSSTT
b given up	SUWVTTUYTTT
b gives every	RSTXTSUSSUT
b gives me	VSSVUUUSVTW
b gives you	UUQRTWUVVTU
b giving up	QTTYQPTTVQS
b glad i	RUYRSRTXTST
b glad if	SUSRWRWTUTU
b glad of	WUTRRWUUTWT
b glad that	RUWPXSUXUSU
b glad to	STSXQXWPTPV
b gladly .	TUTSTTTTUVT
b glance at	TTYSTTUUVUT
b glass ,	VUSWTTUSUUU
b glass .	TUVWUTTVTSU
b glove box	UUSSTTUUUSU
b go ,	UTTTVRTRTWU
b go .	VTVXSVWSTTT
b go and	VUWRWSUSTST
b go back	UWQZXQSOTTT
b go from	STTUTTTTVTU
b go home	VTXTTTUUTSU
b go in	TURQTTUVTWT
b go into	WWTTTTTTTTU
b go on	PSTUTTVPUQT
b go over	UUTRTWUTUTU
b go quiet	TUSSTWWSUVU
b go through	SUUSSWUSSUT
b go to	NRRUQRTSWSS
b go well	RTUQRSRZRTR
b go with	VTPSWRTVTVU
b goal ,	TUTZXVUTTTT
b goal .	STTXTTTSTTT
b goal has	UUTWSRUUUTU
b goal is	STVXUVUTTUU
b goal we	STTYSUTTURT
b goals ,	WWTVUUUUUUT
b goat .	RTTSTSTTTUT
b goats ,	USVSUTTVVUT
b goats .	SUSWTUSTTUT
b god @good	SSTQRRVaSRS
b god @promised	TTRWUUUSSTU
b god bless	SSTQRRVaSRS
b god continue	UUTTTSUVUTU
b god for	TUXWUSUUUTU
b god give	RUVTUTUWTUT
b god help	TTRWUUUSSTU
b god keep	TTOSTSSZTST
b god reward	STXTTWTUSST
b god willing	UUTSTUWTTTU
b goes .	UUSSRRSTUSU
b goes at	TUUSQTUUUUU
b goes back	RTWTWTUUUTU
b goes into	RTQTTWUSTTU
b goes on	SUWRUVWTURU
b goes through	SURSTVUTSST
b goes to	RSPUVWSPROU
b goes up	TUQTSUUSUUT
b going ,	SUUXURUWSVT
b going .	SUVWTSUVTSU
b going back	SUTYTSUTTUU
b going for	UUTWVTUTVUU
b going into	SUSYUQSSRTU
b going on	RUTVSTUTSTU
b going over	TUSXRSTSSTU
b going to	XULSWWSOVRU
b gold ,	TUXRTSUXSYS
b gone ,	WTWTUTUUTTU
b gone .	XSRQTSUUSRS
b gone by	TVUSWTUTWTV
b gone over	TUSXSTUTWSU
b gone to	WTSSTUUUSTU
b good ,	RTURTRUVWWT
b good .	PSXTWVRRSVS
b good @duty	TPXUWSUSTRV
b good @good	PQRVPQRbRSP
b good @num	SURVTUUUTTU
b good @promised	OQVUSSTRTSR
b good @season	STPKSPUXTSU
b good @sitting	SUSSWTUTUTT
b good advice	STWSUUURUSU
b good as	TUTTUTUTUSW
b good at	USRRUUUTTTW
b good autumn	UURRUTUVUUU
b good care	STRRTTUZTTS
b good company	WUSVUUUXTTU
b good deal	USUTTTTRVRT
b good enough	YYOVTUUSTST
b good fishing	TTQRTTTWUTU
b good for	RTUTUTUTTVU
b good harvest	UUTRUTUWUUU
b good health	STRNSRSZSST
b good idea	UVWTUSUWTSU
b good in	UTWSUUUWTUT
b good luck	RSRWQRSZSTR
b good mentor	URVSUUURUTW
b good news	VTRUTUUTTRU
b good one	SURVTUUUTTU
b good ones	RUXWUUUSTTT
b good run	UUSRUTUVTUU
b good season	UUSRUTUVUUU
b good self	WSSTUUUTTUS
b good start	UUUVUTUXUTU
b good summer	TUPOTRUWUUU
b good teacher	SUYSUTURSUU
b good things	TTQSTTTYUTT
b good time	PSSPTTUUTUS
b good to	URXQSRUUTRV
b good winter	TUVSUTUWUTU
b good wish	TUTSUUUWUTT
b good wishes	RSUOSTTXTTR
b good year	RUSQTVUWUUU
b good years	TTXTUUUXUTT
b goodbye .	TUTRXSSTUSU
b goodbye @sitting	UUTVXUUUUTU
b goodbye as	TTSVWTUTUUU
b goodbye properly	TUSSSXUTUUU
b goodbye to	SUTUWSUTTUU
b got .	XWTVSUUSTVW
b got @badly	TTUUTUUTTSV
b got @lack	ZWRQTUTTTUS
b got @num	VTTUTTUTTSW
b got @weak	UUVSUUUTUTV
b got a	VVRUVSTUSQT
b got an	WWTRSTUSSTR
b got as	UTQRTTUUUTW
b got from	WVTQUSURSUR
b got her	XUTSUUUTWUW
b got in	UTVTTTUTTUS
b got into	TUTWUSUUUUU
b got it	QSWRTSURWVT
b got lost	UUVSUUUTUTV
b got me	KObOVNTWUbP
b got more	VVUTUUUSSUW
b got my	RUTRUSUQSVQ
b got no	XVTRTUUUTUT
b got out	TTUSUUUTTVU
b got started	RUUWSSUTURT
b got the	QTYdQUSSQXO
b got there	VTTTUVUUUTU
b got through	UUVUVTUTUWU
b got to	VRRPWTUSUUW
b got us	TUTRSSUVUWU
b got where	RUTXWTUTUTU
b gotten used	UUVWXVUWUSU
b grab a	STSRRVWSTTT
b grade @num	TTWZTUUTTVU
b graduate scheme	UUWXVSUUUTU
b graduates on	TUSYTSUUUTU
b graduation in	SUVSSWUWUUS
b grandchildren ,	TTUSTTUXTUT
b grandchildren .	TUSVTTUTTTU
b grandmother 's	UUUSUUUWSUU
b grandmother ,	UUSSUUUTSWT
b grandson 's	TUVVVUUTTWT
b grant .	WTRSTUUUUST
b grant @duty	WTVWSTUUUUU
b grant @message	WTUWTTUTUTU
b grant went	STTSUUUUUUU
b grateful ,	VUXRTUTTTST
b grateful .	TUURTTURTUT
b grateful as	YUYUUUUTUUS
b grateful for	TSWRTPSZSVW
b grateful than	UUWSSUUXTSU
b grateful to	RUZVTRSXUTT
b gratefully ,	TTVRSTSZTST
b gratitude ,	STWPRTTZTRS
b gratitude .	UUXTTUUVUUT
b gratitude and	UUQTTUUWUUU
b gratitude for	QTZVUTUYTSS
b gravel .	STWVWSUVTUU
b graz ,	UUWVVUVUUUU
b graz .	RSSUSTTTSUT
b great .	STWSTTTTUTS
b great @duty	UVUTUTUSSTX
b great @promised	VUSTUUTVTSU
b great deal	UTSRTTVUTSV
b great mentor	UVUTUTUSSTX
b great teacher	RTXTUTTWSTS
b greatly valued	TUXQSTURUSU
b green ink	RTXWUTUUUWT
b greet the	TUVSTTTXTTT
b greet you	TURWRWSPTTU
b greetings to	STTRTSUTTSS
b group ,	TTUVVSUSWUT
b group .	SUTURUUUTRT
b group in	SUSVVSUTTTU
b grown a	SUTTUUUWTUT
b guess ,	VUUTTUUUUUU
b guess .	RUVUVTUTUTU
b guess i	TUSTSSUTUTT
b guess what	WTSVTTUTUSU
b guidance ,	RTXSUUUUUSQ
b guidance and	STXOPQUTTRU
b guidance from	SUSWTUTUTTT
b guidance there	UUUVVWUUUUU
b guide .	VUSSWTUTTUW
b guide me	SUTXUUUUWUU
b guilty about	UUSSTUUTUTU
b habit .	TUVWUUURUUT
b habit of	RSTSRVUWSYR
b had ,	TWVRUXUTUWU
b had .	QSWUWRUVVWS
b had @badly	VWSUUUUUUUU
b had @duty	RSSUUSUUSTU
b had @fail	RTVTUUUUSUT
b had @good	VTRUTTUTSWT
b had @lack	RTTTVRTXQQQ
b had @num	RRXQSUTVRTT
b had @promised	QQVSUTURSUS
b had @weak	VWSTUUTUTUT
b had a	WXRPTOTNTSX
b had agreed	UWUVTRUTTSU
b had already	WVQRUSUTRUT
b had asked	WSRRTSUTSXU
b had been	aPPURTUQVTO
b had better	TURTUSUUSVU
b had changed	XTSSUUUUUUU
b had closed	VTSTUUUUUUU
b had come	USUQUVURTTW
b had done	WTUSUUUUTVU
b had dropped	WTRSUTUTUTU
b had ever	UVVSUTUUTVT
b had expected	STWSUUUUSUT
b had finished	RUWTUUUUVSU
b had given	QUWTUUUUVUT
b had gone	XTRRTTUTTST
b had hoped	WURVUTUSTUT
b had i	UTQRTTUUWUT
b had in	RTYQTUUSUTU
b had it	SWTRTTUVXTS
b had its	TUVWRVUUUVU
b had left	XTRUUTUUTTU
b had little	QSVTUUUWUSU
b had looked	VUTTUTUUWUU
b had me	PQVSSQUQVYT
b had more	WURRUUUQTUU
b had my	VSQTSTUTVUT
b had no	TVUVVUUYSTT
b had not	TQSRSTUSSTT
b had nothing	TTQSUTUSTSU
b had offered	WTRTUUUUTUU
b had one	QTYTUVUTTWU
b had paid	XVRTUUUTSUT
b had passed	YTRTUUUUTUT
b had planned	SUSXTSUTUSU
b had prepared	VUVTUUUUTUU
b had promised	STSSUUUUSTU
b had put	UVSTUUUUTUU
b had said	TTRWTTUTUUU
b had seen	TUSWUUUTVTU
b had shaken	WTUUUUUUUUU
b had signed	TTVRUUUUVUT
b had started	VSTQWTUTUUU
b had stopped	TSWTTUUTUSU
b had taught	SURVUTUTUWU
b had that	WUTSTSUUUVU
b had the	VVRRWQTPTTP
b had thought	STRSUTUUTSU
b had time	QQVSUTURSUS
b had to	aaRSQPTUSVN
b had told	WRNRTTUSSUT
b had two	TUURTTUWTTU
b had understood	USVTUUUUSUU
b had us	QUVRUUUUTWT
b had with	XUUSUUUUUUU
b had written	WUQRUTUUUTT
b had you	RQVUTRTYRSR
b had your	VTTSUSUSSUS
b had ¤	VVSUUUUUUVT
b hail .	WWRUTTUVUUT
b half ,	VUSSUTUVTUU
b half @duty	UTSVTUUWTVT
b half @sitting	UTSVTUUWTVT
b half a	XTSRTSTVUST
b half an	UTRUQUTSTVT
b half as	VTVQTSUTWWT
b half hour	UTSVTUUWTVT
b half of	RVWUTXTXUVU
b half past	SURSTSTTUST
b half present	TTSWVSUUUTU
b half the	SSTQSRTQXVR
b half-term .	UUSWTXRSUTU
b hall ,	RTSUTRUURST
b hall .	WTUQUSUTVTS
b hall on	WUSVTVUTUSU
b halved my	TUWRTUUSUVU
b hand ,	SVXQSUUSTVT
b hand .	QRXWTTUSTWT
b hand and	RTTTUTUUTVT
b hand in	UUSSWUUSUTU
b hand on	SSWQUSUTUVU
b hand over	UUUUSRUUUTU
b hand the	SUTUTUTSTUT
b hand was	YTQSUUUSTVU
b handed in	VUSWSSUTTUU
b handed me	RRTWTSTRVUW
b handed out	TWSSUUUUUVU
b handed over	WTTSUTUUUTU
b handed you	WWSUUUUSUVU
b handover @message	RTSSUUUWTVT
b hands ,	VTUSVSUWSWU
b hands .	UTRWUQWSSST
b hands @lack	STXSTUUVSUU
b hands and	QTUVURTSTVT
b hands for	WWUTTTUVUUT
b hands on	XTUPWRTTTSU
b handwriting .	STWSTTUUTTT
b hang my	VUSVUVUUTUV
b hang out	UUSRRTXRUTU
b hang up	SUSTXSTTUTS
b hangs above	STTRTUUTTUT
b hangs in	VTVTSTUTTWT
b hangs over	TTXVSTUTTVT
b happened ,	STTUTSVTSST
b happened :	SUSXTSUUUST
b happened in	RTTSSSUTTQT
b happiness and	UUSRUTUUUTU
b happy .	TUSSTTTVSTT
b happy @season	TUXSTTUVUTU
b happy holidays	TUVTUUTXUUT
b happy to	RTXWUWWUTST
b harbour .	RUVSTTUUWSS
b hard .	QUWSUUUSSTR
b hard for	QTVYUUUTUTR
b hard on	RSXTTTUTTST
b hard to	bVOORRTTRTS
b harvest .	VUVWSYSWTTV
b harvest and	STWXTTUWTUT
b harvest supper	TUTUWTUUUUU
b harvests .	TUSSTVTVTWT
b has @badly	QSVXUUUUTUT
b has @good	SWUSWTTRTWU
b has @lack	VUSTQQSTWQS
b has @num	WSORTRTRXVS
b has @weak	RSVVUUUTTST
b has a	VQSUUQSOWVU
b has agreed	SUSVUWUTUTU
b has already	RTTSSUUSUUT
b has asked	PTQXRQTRRQR
b has become	QSVVWXUPRWS
b has been	WXUUUSSVRPU
b has begun	SUSWSTTTSTU
b has closed	TUVWVUUTUWU
b has come	TVPVRPVTSRT
b has cost	TUTSUUUSUUT
b has decided	TURSTXTTUSU
b has done	WSVSTTUUWTT
b has doubled	TUUVTUUWUUU
b has earned	WURSUTUTTUU
b has ever	WXWSTUUYSUT
b has fed	SUWSUTUVUVT
b has forty	RUTXUUUTWUU
b has found	RTRTSSTSRST
b has given	RUSTSSUSUSU
b has gone	SSSURTTSRST
b has had	WVTURVUTSVW
b has halved	TUXTTUUSUVU
b has happened	SUSWSSUUURU
b has its	RUTWVTUTSRU
b has kept	RSWRUUUUVVS
b has made	VSQWTTTRRQS
b has me	RTVYSXTTSRT
b has meant	SUTSUUUSUTT
b has met	TUUTUXSUUUU
b has more	WUVRTUUTVWT
b has moved	SURYVTTTRTT
b has my	RUTUUTUWTTU
b has never	XWSSTUUVVSU
b has no	SSQTTTUSVTS
b has not	VTVRRSSSURR
b has nothing	RSSWUTUSUUT
b has now	RUQWTTUTSTW
b has offered	WTQSTSTSWRT
b has paid	WUUUVUUSTST
b has passed	SUTSUUUTUVT
b has put	SUSWUUUTSSW
b has run	WURVSUUTVUU
b has saved	RUZRTTUTUWS
b has served	RTWTTUUSTVT
b has settled	SUQSSTXSUVT
b has stayed	PRWTVTTTSWT
b has stopped	TUVWVUUUTSU
b has swallowed	TUSWSTUSTSU
b has taken	QSRYURWRUUT
b has the	NRVPRRSQVVR
b has this	UUTWSUUTTTU
b has to	RUXWVOSURWU
b has told	RTSWTTUTTST
b has turned	STRTSUUTSSU
b has two	RTRTTRUSXST
b has us	TUUSUTVUUTU
b has your	TSXURVTWRWT
b hat .	SUWSSSTTTSU
b hat off	TUYSTSUWUUT
b hate me	UUTSTUTTUTT
b hats off	UTXSTSURTWV
b have .	RTVTRRVUWSQ
b have @badly	XWQTTTRRVSR
b have @day	TURSUUUUUVU
b have @duty	WWRWTWUTTVV
b have @fail	WWQQTTTSTSS
b have @good	aWRVQUTTXSW
b have @lack	VXUUOUWTTVT
b have @num	SQRWTUTQVUS
b have @promised	YWPWRWUSTUW
b have @sitting	WUSRSXWTUTT
b have @thin	TUURSSUTUSU
b have @weak	VTSUTUTRTTW
b have a	TOURSWTaTQU
b have accepted	WUPXRUUTTTT
b have already	QTVRSSTSSRT
b have always	RRYRUTUVTSU
b have an	RUYVTTTRSSR
b have asked	NUXVRTTPWRS
b have become	VTQUSRSRSSV
b have been	TSVUSPPUTRP
b have begun	RTSUTSUTTVS
b have blamed	RUWSSTUSTST
b have blocked	TURTVSUSUUU
b have both	TURVTUUTUUU
b have bought	RURRUTUTTUU
b have built	USRWUTUTTWW
b have changed	PRObURSQRSS
b have coffee	WUSTRXUUUUU
b have come	USWWVUSQVSS
b have copied	TUURSSUTUSU
b have cost	XVRTUUTSSTT
b have cut	UUXSUSUUUVU
b have decided	QRRQWRSQQOR
b have done	PPXWUTRXPRT
b have driven	RTXRUTUTSUT
b have eaten	STSWUUUTTTT
b have ever	XXTUUUTSTUT
b have failed	TSWUUUUSTWS
b have felt	SUTSTUTTUTU
b have found	QTPZTQTRWSS
b have from	RTZSRUTRSWT
b have given	PTYUPQUWRQR
b have gone	XWQVVSTTVQV
b have good	TURRSUUVUSU
b have got	TSPYVSSWRTU
b have gotten	TUVXWUTWSSU
b have greatly	TUYQSSURUSU
b have grown	UTUVVSUWTVW
b have had	XTVRVVTWWST
b have heard	XWSSWVUSWVS
b have helped	WURRTTUSXTT
b have i	SSVTUTUTTUT
b have informed	TUSSTTTTTUT
b have it	VTPRSRUTVUT
b have joined	VUVZUSTSRST
b have kept	VVQOQVTRRWS
b have known	QSRSTTUSSUT
b have landed	TURUTTUTUTU
b have learned	VWYSQQVXTTX
b have left	RUWUSUUSTTT
b have let	XTRRUTRSVST
b have liked	XTSTTUUTTST
b have lost	QTUUTUUSUTS
b have lunch	TUTRUVWUUTU
b have made	SSQVWTTSUSV
b have managed	UVSRTTTRTSX
b have me	TUUTXUUTSTU
b have meant	RTTTUUUSTTT
b have met	UVSQUTURVVU
b have missed	XUSTUUUTUUX
b have moved	TTRXUUUTSUV
b have my	URVTRYXVTRR
b have never	WXUXRTSTQRQ
b have news	TUSSURXUURU
b have no	RSTVTRTQUVR
b have not	XYUQQVXURYW
b have nothing	SUVSSSTXTTR
b have noticed	RUWXTVUUTSU
b have now	TUSWVVUUUVU
b have one	TTRTWTTTTTU
b have opened	ZSVTUSUTTUW
b have other	TURXTTSUSUU
b have paid	SUXTSTUTUSU
b have promised	TUTVTSUTUTU
b have put	TTQQUVTRSUQ
b have reached	VUTXTRTWTTT
b have read	VVRVTWUTTVV
b have received	UTTUSSUSSST
b have returned	RUSVTTUTTTT
b have run	TUSYSTTUUSU
b have said	TSSTSTTVUST
b have sat	TURSUUUUUVU
b have saved	VUSTUTUSUVT
b have seen	TSQWTSUSWTT
b have sent	UVPSTSTSTWW
b have shared	VTXQSTUSUTU
b have shown	UUSTTUUTSVU
b have signed	PTWWWSUSRTT
b have simply	STTTTTUUUTU
b have since	TUQWSTTTTVT
b have so	VUSSTUUTTUW
b have something	UUUVSSUSUXU
b have started	RTQWRVTSVRT
b have stayed	TUUSUUUSWTU
b have stood	TTWSUUUTXUU
b have stopped	PTSRUSUSSYT
b have taken	VUQXURTTUSU
b have taught	XXRTUUUTTTW
b have ten	UUSVSWUUUUU
b have thanked	SUURUUUUTWT
b have that	SURRSRXTUWT
b have the	RPSVRVSRVQQ
b have their	TUTXUSUTUTT
b have therefore	SURSTTUUTTS
b have thought	VTYURRTSTTT
b have time	YWPWRWUSTUW
b have to	TVPWSQSRPTT
b have told	XQUQRPRTVVP
b have two	SUSVSRUTUTU
b have understood	TTVWUUUTRTT
b have used	UUUVWSUSUVT
b have warned	ZSRTUUUTSUT
b have written	SVURWVUTTRT
b have yet	TWWWUUTUTUT
b have you	RVWSUQUTURS
b have your	RTXQSUUVSST
b having @good	TUUWUTURUXT
b having been	VSRVTUUWTTT
b he 'd	WUSTUUUTVUU
b he 's	VURTSTUTXTU
b he at	YUTTTTUTVUX
b he has	RTUVTSUSURR
b he is	UTRRUUUSVUS
b he will	TUSSUTTTVST
b head ,	VVTVWTUTSST
b head .	TWUWUUUUWUT
b head @duty	SURUUUUTVTU
b head and	VUQWUUUUVSU
b head is	TUTUTTUUSUU
b head of	QTVTSVTSWUS
b head office	SURUUUUTVTU
b health ,	RTQVUSTXTST
b health .	TTRUSSTXTST
b health and	TTRSRSTXTTT
b health to	STVQTSTUTRT
b healthy and	TUTWTTTVUTU
b hear ,	SUWSUUUWWTS
b hear .	QTVSUTUTVVU
b hear a	RTYTUSUSTWT
b hear about	RTRRTWTSTRT
b hear from	TRMRSUaRVWP
b hear how	QTVWUTVTWUS
b hear it	VVUSRWRQRST
b hear me	SUUTUTTWTWU
b hear of	WUTTUTUUTTU
b hear that	VUSWVTTTVSW
b hear the	XTRRTUUTSSV
b hear this	VTTUSUUUTUU
b hear you	VSURSQTRRUV
b hear your	STXSTRTUTVS
b hear ¤	WUTSUSUSTVT
b heard ,	RUXVSSUTUWT
b heard @lack	WWTTTUUUTTT
b heard about	UTRSUTUTSUU
b heard from	XTSTTWUUUTT
b heard it	USUSXSUTSUU
b heard of	VVRUUUUTUUT
b heard that	RTSTUUTTYUU
b heard your	UTSSTTUUWWU
b hearing ,	RUTQTTUWUWT
b hearing aids	SURYTTTTTTT
b hearing i	YSRSUTUTTUT
b heart ,	VTQUSTUUSTS
b heart .	QSWVSRTSTRS
b heart and	TUWTTTUWTTT
b heart for	TUWUUUUSUTT
b heart i	SUVSUTUWUTT
b heartfelt @good	QUWSSTUVURR
b heartfelt gratitude	TUUTTTUTUTU
b heartfelt thanks	RUYTUUUWUSR
b heating in	TUTRUTUTUUU
b held ,	UTVSTTUTTVV
b held it	SRSTUUUWUTU
b held me	RTVUUUUTSSU
b held the	WSUTUSUSSVT
b hello to	UUTTUTUVUUU
b help ,	STVWUSURUVT
b help .	QQaVSTTXSRQ
b help and	RTWTWTUPUQS
b help from	VUTSUUUUTUV
b help me	XVQWWTUTSVT
b help to	TVTRUUUTWTS
b help with	TUUWQQTXRUS
b helped .	SUVTTTUTUUS
b helped me	WWVVXVSWWVS
b helping me	TUYRQSUXTTU
b helps ,	RUSWSQSSUSS
b her .	VTUSSSTTWXT
b her @duty	UTSSTTUTUTV
b her @message	WTSSTSUTWTW
b her @num	YUTTUUUTVUW
b her a	XUTSUUUTWTS
b her first	RUSTUTUTQSU
b her own	XUTUTUURTTW
b her students	SVTSUUUTVTT
b here 's	QSQSSRTZTSS
b here ,	RQTSZSVWUTQ
b here .	VUQVYURRWRQ
b here and	SUSSUUVTVUT
b here i	VWQXTTURTWU
b here in	XUXRTSUWWUT
b here is	RTRVTRTSTRT
b here it	SURQWUUTTTT
b here on	QTQUTUTRRSS
b heritage day	TTTVUXTUTUU
b high @message	UUVTUVUVUVU
b high note	UUTTUWUUUUU
b him ,	VTRTTSURWST
b him .	UVTSTTUSYUS
b him a	STWSUTUTUUT
b him to	TTWWTTUWWTV
b hip is	RTTWWSUTUTU
b hired me	RTTRRVTSRVT
b his @duty	WWSSTTUTXTQ
b his mentor	TUTTTTUUVTT
b his name	VTTUUUUUYUT
b hold .	SUXSTSUVUUU
b hold a	RUWUTSUTUUU
b hold it	TUSSUTUUUUU
b hold the	STVUVSUSSVT
b hold until	SUTWSWUUUTU
b holds ,	TUWSSWUUTWU
b holds a	TTQSTRTSWTT
b holi ,	SUWUUWTWUUU
b holiday .	TUSTTWUVUTT
b holidays .	WUXVTUUUUSS
b holidays and	TUSSVUTWUUU
b home ,	WUVSVVUUTTW
b home .	UVTTUQTVSSS
b home and	SUVVTTUTUTU
b home from	XTWUTTUSTUT
b home i	RURUUWUUTWU
b home to	RUTXTRUWUSU
b home with	UVVVSSUTTUU
b honest ,	VTSVTTUUWVT
b honest @sitting	TUTVTTUWTTU
b honest view	WUTWUUUTUSU
b honestly @good	XTRUUUURUUU
b honour to	SRVTTTUWTUW
b hope !	TUTSUUWSUUT
b hope .	RTTRSRWQTST
b hope i	SUTRTTQQTUS
b hope our	TUSSTRXUUTT
b hope that	WTPPSVXWSSR
b hope the	WTVTRTQbQQX
b hope this	TUSRRTXQUTT
b hope to	RTWSTVVPTTS
b hope we	TURRTRWPUTT
b hope you	QSSTRUPURQR
b hope your	QTTRTRSZTSR
b hoped for	VURVUUUUTUU
b hoped to	VUSWTTUSTUT
b hopefully we	TUTTTTVTUUT
b hospital ,	VTSVSSUUUTU
b hospital .	UTTRUUUWWWS
b hospital in	TUSWTTUUTTU
b hospitals ,	WUUUVUUTVVU
b hospitals and	SUSUWSUUTUU
b hour ,	VWQTVVTSWWR
b hour .	QQUUSRSQPRR
b hour :	RUXRVVUSUVU
b hour a	RTWTSUUTSTT
b hour after	TUUSWWUUUUU
b hour and	STWUVUUSTUT
b hour before	WWSTXTUUTTT
b hour for	RTSWTUUTTST
b hour in	TTVWSWUTTWT
b hour is	STSSUTWTTUS
b hour left	SUTXVTUUTUU
b hour of	WXTUSTUVTUU
b hour on	RTTUQPTSSVT
b hour was	SRQRTTUTTST
b hour with	YVRQTSUSUTW
b hour you	TUSTUUUXTVU
b hours ,	TTUWTTUTTTS
b hours .	TVVXTRTVSVS
b hours @badly	SUSWTUUTUUU
b hours each	SUSXTUUUTUT
b hours i	VVSRUVUTUTT
b hours in	TUVRVTUTTVS
b hours of	VUTVTUUUUSU
b hours on	SSRQRRUTVVR
b hours to	VUTTTVUTUUT
b hours were	VTXSSUUXUUU
b hours you	QSYPSTUUTWS
b house ,	PTSRVRTWUWS
b house .	RRSTSRTYTUS
b house and	STUSTTTWTTT
b house in	UUVTTVUTUUU
b household .	TUVUUTUWUTT
b how .	UUVVTTUTUUU
b how @good	VUXWSWTWRSX
b how @num	TSVRTWTSSVR
b how a	TSXSUSUTXUS
b how about	RUSUXWUTTVT
b how busy	VUSSUTTTTUV
b how can	WUTTTSTTTUT
b how does	WUVTUTUVUUW
b how full	SUUQTTURUWT
b how generous	WVTWTUURTRW
b how i	UWUTVUTTPYO
b how it	QTQYQVTSTRS
b how kind	TTVUUSUQTUV
b how long	SUVQTRTSTSS
b how lucky	TUUSUUUTUVT
b how many	TUWSTVTTSUT
b how much	QUVVTTUTUSS
b how the	TTUUSXTVWVW
b how things	TUSRQTUSTSU
b how to	WQTUUSSTRWV
b how very	WUTRUSUTTTU
b how well	WUUTUUUTTUV
b how you	URWORQWOQTV
b hug ,	UUWSUTUVUUU
b hugs and	UUUTTUTWUTU
b human resources	STWTTTTTSWT
b hundred @message	SUVSSUUUUVU
b hundred and	RUTVUUUTTUU
b hundred kilometres	VUTTTTUUSUU
b hundred pages	SUWTSUUTUWU
b hung up	STRSUTUUUWT
b hurt to	YTRWWTUTUTS
b husband 's	STSYUTUTSVT
b i 'd	RRSSVWVUSQU
b i ,	WVPUTTTSUUR
b i .	QSSQSRWRTST
b i @badly	TRROTOPORSU
b i @day	XTOOSQTSRST
b i @duty	PUQOUUYOPRP
b i @fail	LQSOQRSQQTQ
b i @good	VPZXTTOVNSU
b i @lack	RPUSUPQNUUV
b i @mean	QTXUVVUXUTS
b i @message	TSTUTWWOQUS
b i @month	VUUVTWWRTTT
b i @promised	QTUQUXSSTVT
b i @season	VUUSTTUTSVU
b i @sitting	RTUURYSRTWU
b i @weak	WSTQRRTRSRU
b i admire	UUVTUTTRUUV
b i also	SUXQUWUTUTU
b i always	TVXUVQSRSUR
b i am	SQUXWUSVUSS
b i answer	RTTRVSUTTWT
b i answered	QSRTUUUUUUU
b i apologise	QTQPQRTRTQT
b i apologize	STQQSSUSTST
b i appreciate	OTUTRVTUTVQ
b i are	TUVUTTTWTSU
b i arrived	QSWRTVUTSVT
b i ask	PSNTUUSTSTT
b i asked	XTWTTVTNWVS
b i became	VTXSTUTTTUU
b i beg	SUQSSTUSTRT
b i began	VSURTUUTSST
b i begin	SSYYVQTUSUT
b i believe	UTTRUTTUXVT
b i blame	XTPUTTTRUST
b i blamed	RUVRTSTTUUT
b i bless	SUYRVTUUUUU
b i bought	VTQTUUUTTUT
b i bow	WUXVVTTVUSW
b i bring	RTRSUVTTTSU
b i brought	UVVRTUTRTSR
b i built	TVPTUTUTUWT
b i call	TUSSRXSSUSU
b i came	TWTXUTSQQPU
b i can	TUWVRWTURVN
b i cancelled	SUTSTUTUUUT
b i carried	WTSTUTTSTUS
b i carry	SUXSTSURTUT
b i change	STSXSSUTTST
b i changed	STSRTSTTUWU
b i close	TURSSTUXUTU
b i come	WUVSSUSRRQS
b i consider	STTVTTTTTUT
b i could	VXXQQVSWTWU
b i count	XSYRQPTVSUT
b i counted	RUXSUUUUUUU
b i cried	RSVTUTUTTTU
b i cut	SUVUVUUSTXU
b i dared	QTWSUTTSTUT
b i did	VSRTONRULXW
b i do	VWUTTRVSSSV
b i draw	TUWTTTUTUWU
b i drove	YURTTSUTUUU
b i ended	SUSRSTUTUUU
b i enjoyed	SUXSTVUXUVT
b i ever	UUTXTRTUSUR
b i expect	RUTTVVUSUST
b i expected	YRQQSRRRRVQ
b i failed	WSSURTSRTVS
b i feel	KQRURRTTPNU
b i fell	UTSSTTUUUUU
b i felt	VTVSUUTTTUT
b i filled	STRRTSUTUSU
b i finally	STTSUTUTUWU
b i find	QTVXVQXSSWR
b i first	VTURTTUTUVT
b i fly	UUSYSRUUUUU
b i followed	WUTUUUUSTUU
b i forgot	PTRRSTUTTTT
b i found	USPRQQTQRXR
b i gather	WURRSTUTWUW
b i gave	PSSPTRTQSVS
b i get	WTTRWQSRWVS
b i give	SUUUVTUTUUU
b i go	ORTYWPSQVUT
b i got	VTWWPTROTUU
b i guess	RTRVURSSTRT
b i guessed	VUTSUUUUUTU
b i had	RQTUSUQTWRJ
b i handed	WWTTUTUSUTU
b i have	MRVXSSPRUWS
b i hear	SVTQTRTUXVR
b i heard	TSTQSSTRXWT
b i hereby	TUSSXTTTUUU
b i hid	VTUTUUUTTUU
b i hold	RTXTTRTRTUS
b i hope	OQTTNTWZTPR
b i ignored	RTRTUTUTUWT
b i join	SUUXTSTTTTU
b i joined	WUTVTUUUUUU
b i just	TUWTRRVRUSU
b i keep	SSVUUVSRTZQ
b i kept	WTQURRTSSUS
b i kind	UUUWVUUUUUU
b i kiss	TUXSSSUWURU
b i knew	SUSWXVUSSTT
b i know	RLWPMTSOTWK
b i lack	SUSUTTUTSRU
b i land	TUSRTYSTTUU
b i laughed	TUUSTUUTUSU
b i lead	SUTWVWUUUTU
b i learn	WTWaVUTQVTV
b i learned	VTVQQORPNZV
b i leave	QSZYRTTWSVT
b i left	VVSNUQTVPQQ
b i let	VTORUQRSSUT
b i like	QTVRTSRSTTU
b i live	VUWUUSWWUUU
b i look	VTSXTWWWTWS
b i looked	RSQQTSUSTST
b i lose	SUTTVUUUUVU
b i lost	WTTRSRUSTSV
b i love	WUWVUUUTUUT
b i loved	VVWUUUUTUTU
b i made	VUVXUSTSTXR
b i make	QSTRUSUSUST
b i may	VUVVTTWSTTT
b i mean	QTXUVVUXUTS
b i mentioned	UWSSUUUTVUT
b i met	PPUTSQTUWUS
b i might	TTRRPUUSTST
b i missed	WTUSTUUTTTS
b i move	RUSaSRUTTSU
b i moved	RUTUSSTSSWT
b i must	WVNXSQRRUOU
b i need	VVKdRWQUSON
b i needed	VTbSSRSUVRP
b i never	OPUQPQRNTTU
b i no	PTXWUTTUSTT
b i notice	UWSWSUTUVUW
b i noticed	RRVQSRTRSTT
b i now	QUYUTSTUWSS
b i often	WUVRUTTRUXU
b i once	RTUQUTUTTVT
b i only	TTVSTSTSVVT
b i open	QTVWUSUVTXS
b i opened	PTRSUTUTUTT
b i owe	RSbNRSRUSTQ
b i own	STVRUTUUTST
b i paid	USRSTTUSSUS
b i pass	TUUTUTSRUUU
b i passed	USVbRSSOSXS
b i pay	SUSSUWUTTUU
b i plan	STRSTSWUTUU
b i planned	RTSRTTTTTUT
b i prefer	QTQXTRTRXTS
b i prize	RSYQTUTSTTT
b i promise	TUSRTTZTUTT
b i propose	QUQTXUTRURT
b i put	PTUQRVUSWVT
b i quit	RRRQWUUUUVU
b i raise	SURRTTUYTTT
b i raised	WTTWUTUSTUT
b i rang	XUPSTTUTTVU
b i reach	TUWVVUUVUTU
b i read	TVTOUPSSRRQ
b i really	RTXVTTUVTVS
b i received	WURUSTUTTST
b i remain	RTUQSSSWTSR
b i remember	VTUPTSUPSXV
b i report	SUSYTSUUUTU
b i rewrote	RUWSTTUWTSU
b i ring	WWTUTVTTUSU
b i run	TUVUTTUSUWU
b i said	TVXSRPTVRWR
b i sail	TUSXTSUUUTU
b i sat	XTOOSQTSRST
b i saw	TQQVSSTUSSQ
b i say	TUWQRRTWRXT
b i see	VTUPTSTXRTX
b i sell	RSWUTTTRUUT
b i send	TTWQRSUUWRT
b i sent	YWQQSSTRRQS
b i set	TTVUVVUWVST
b i shall	RRSSUXYSOST
b i sharpen	STSRTSUSUVU
b i shift	TUTVVTUUUUU
b i should	PRQVUTQPPVV
b i showed	TTWUTTUTVST
b i signed	YVQQTUUTSST
b i sit	TURVSUTTUUU
b i skipped	VURTUUUUUTU
b i sleep	SUWUSTURTTT
b i slept	RTSTSTUUTSU
b i sold	WTQSUUTTTUT
b i sort	UUURWTUUUUU
b i speak	SUYRTUUUTTU
b i spent	XUURTSUSSSS
b i spoke	WURSSTUUUTU
b i stand	PSXYURVRSRT
b i start	RTVWVOTRVUT
b i stay	SUXTTUSXUTT
b i stayed	VSWRSTTSVTU
b i still	PQVTUTRPPYP
b i stood	ZTNUSSURSSR
b i stop	STSVWTUUUTU
b i stopped	XRXSVSSRSUT
b i suggest	RTPPVSSQTST
b i suppose	YTOUTVRQTQY
b i suspect	RTRRTUUUUUT
b i swept	VUSSUUUUUVU
b i take	TTXXXPWUSTW
b i talk	SUUUUVUTUWU
b i talked	TSTPTTTRSUT
b i teach	RTWSTTUSUWU
b i tell	SUVRUSSUTWU
b i thank	WSbRUVTSTTV
b i think	NPSVVRNOTRQ
b i thought	RTURTVUSWVT
b i to	WURTUSUSWSU
b i told	TYTPRQTQTUR
b i took	WTRSURTQRRR
b i treasure	VUZRSSTRURT
b i trust	VTQQRSVVTUX
b i turn	RUSXRVUSUUT
b i turned	WSTRTTTTTTT
b i understand	UTTSWQTPUWS
b i understood	TTUSTTUUWTU
b i use	QSZOWSTPTYR
b i used	OSWPQUTPVYR
b i value	QSaSRUTSQTS
b i waited	WQPQSQTRSRV
b i walked	YTQQSSURTUT
b i want	PQPVYTOTSSU
b i wanted	RUVVTTPPQTS
b i was	VUQSTTOVTSW
b i watch	RURSTTUUVSU
b i went	OSTPSQTSVSS
b i wept	VUUTUUUTUTU
b i were	UURTUUUSSVU
b i who	USQUTUUTSUT
b i will	OORVUcYWRPQ
b i wish	TQKWSTSYQNT
b i wonder	RUTRSVUUVTT
b i work	STWVVVUQRVT
b i would	SMTUVVSSTOL
b i write	PSVUTPTRTVT
b i wrote	XXQQRUUSTQT
b ice ,	TUWUUVUTUVU
b ice is	UUUTTWSSUSU
b idea ,	USURTUUWTWT
b idea .	QTWVSSTSTST
b idea for	VTUTUTUTUUS
b idea in	VVWUUSURTUS
b idea of	UVVRTSUSTWV
b if #mentor	RTSSSTUSTST
b if @lack	WTTTUSVWQVS
b if @num	XWSVUTTUUTS
b if anyone	RURRTUUTTUT
b if ever	RTSRTTXSRUS
b if i	XSUSURQQVUQ
b if it	OSUSXNQUWVR
b if my	TTXRTSTWWUS
b if not	XURRWTSTSTU
b if one	XWSWTTTUUTS
b if only	UTUQRTVWRVT
b if something	UUWSTTTTSSU
b if that	QTPUTQTVSST
b if the	SSVSSXVSRUR
b if there	WTTSTRTQRTR
b if this	STRSVSSSTSU
b if we	SURVWUVRURU
b if you	SQQVWWWUTOO
b if your	XURSTTSSUTW
b ignored .	YTTSTUTUTUT
b ignored @num	RUSTUTUUUWU
b ignored my	TSVTUUUTTUT
b ill ,	SUTVUTUTUUU
b immediate effect	UUVVWSUUUWU
b impossible to	XWSTUTTSTUT
b in #	SPXROVTTOYT
b in ,	STRTTRTSVWS
b in .	VVTTROURVPU
b in @duty	SSVTVTTTSRV
b in @good	UUSSTTUXUUU
b in @lack	WTTTUUUVUUT
b in @message	RTTSTTUXSTW
b in @month	SQUVVbJRHXT
b in @num	XVVURVUPXUS
b in @promised	VQWVUWRVSUW
b in @season	STTVQUUOPVS
b in [	UUTTSWUUTVU
b in a	URUSVNVUVUU
b in accounts	RTTTUTUTWUT
b in accra	TTUWSTTSRUT
b in advance	TTQTTVUTTTS
b in advent	VUSWVTWTTTU
b in all	STWSTWUTSTT
b in an	WUQTTVUTXUS
b in another	VTSUSUTTTUT
b in any	RTZQSSUUSTR
b in april	WSTTPSTRSXX
b in at	RURUSUUTTSU
b in august	USTWWSUUTUU
b in autumn	WVUXSVTSTTU
b in bergen	TSRWUVUVSTS
b in between	XVVVRVUVTRX
b in both	QRQQSTUSSUT
b in cebu	TUTXWUUTUUU
b in chalk	TUUVUTUUUWU
b in confidence	VUURUTUSUUT
b in contact	RTRQQSVTTTS
b in cork	VURRUVUTTSU
b in cusco	UUVTUWUUTUU
b in dakar	RSWTUWUSTTU
b in december	STSPRXTSUTT
b in delft	TUUUTSUTVUU
b in dhaka	TUUTUUUUTTU
b in different	TUSXTTTTUTU
b in doha	SUWWUUUTTUU
b in due	TUTRUTXTUUU
b in durban	SUWXUSUUTUU
b in eleven	WUTVUUUTTTW
b in english	STWUTSUWSWU
b in every	TSSTSSTPSYT
b in february	TSVPVUTTTTR
b in five	VTUVTTUUTTT
b in for	RTTVSSUTSSU
b in four	TWQSUTUTTUU
b in fourteen	UXTSSTUTSTT
b in front	XTSSRTTVQUQ
b in full	UUVVUUUSUWU
b in galway	TUUVTRUTSUU
b in gdańsk	UUSTUTUSVVT
b in ghent	UTXTUVUTUXT
b in good	USQUTRTSSTR
b in graz	VSVVUSTTSUS
b in green	RTVWTUUTUWT
b in half	STSWUSUSXTT
b in hanoi	SUVUUSUWSUU
b in his	VTSRUUTTRUV
b in hobart	RTVWUTUVTUU
b in hospital	UUTVUTUWUTT
b in human	STWSTUTTTWU
b in it	UPVRPPTZUQR
b in its	WTVQTVUQTRW
b in jaipur	UUXTUTUWUUT
b in january	VRUVTVRTSQS
b in july	USQTQVRPTRV
b in june	VQQVVYRTQVW
b in kigali	SUVUUUUVTUU
b in kisumu	TUWWTVUUUTU
b in kraków	SUVUUVUTTUU
b in kumasi	WURTTVTTUVU
b in lagos	TTVWTTWTRUW
b in leeds	WTTUTVURRUT
b in leipzig	UTTSUTUTVUU
b in lent	TTTQTUUTTUT
b in lima	UTUVTWUTTUT
b in lisbon	XTRTTSUVTUU
b in lyon	VUSWTSUVWTT
b in march	UQVUUTQRRWV
b in may	WUSTSVQRRWU
b in me	UXXSSRSaQSP
b in my	QUYSQPQVRWQ
b in myself	VTRUUTUTTSU
b in nairobi	QSWWTWUSSUS
b in nine	VSURTUUSTUU
b in november	QTUUTWTVTVT
b in now	WUURVWXTUUU
b in oaxaca	UUSVUTUVSUT
b in october	RVTTTWRVSUR
b in on	VTRQTVTWTVT
b in one	UTVWVPVUXRQ
b in ontario	SWVSUUUUVUU
b in oslo	UWUTUWUUUUU
b in our	XVRUTRSUTTR
b in particular	UUUXUVUXUWU
b in pencil	VUVUUUUTUUT
b in person	RTVVWUTXTTT
b in perth	RUWWTTUSSWT
b in place	UTRSVRSSTUT
b in porto	VTRQSWTUSUS
b in public	SUTYUTTSRUT
b in pune	XTRWTSTSSUT
b in quito	STYWUTUTTUU
b in recife	RUXTUTUWTUT
b in red	VTTSTSUTUUT
b in reply	XTVSVTUUUSW
b in return	RQWUUUUTUUT
b in room	SUTUUTUTTUS
b in september	VSRVPXRPSQR
b in seven	SUSXUSUUTRU
b in spite	XVQVTTUUTUS
b in spring	RTWUQURQSXU
b in such	RUWSTSUSUSR
b in suva	RTZUSUUYRTR
b in tax	TUTXUUUUTUU
b in tbilisi	STUUUUUVTUS
b in tears	UTWTTUUUXUT
b in ten	UTTUTTUUVST
b in that	UYRTQTUWUTU
b in the	TUTQVUOOXUO
b in their	WUTQSVWSTWT
b in them	VURUTTUUUWU
b in this	VSSORRTRVTR
b in those	PRSRTUSURVS
b in three	TVVVTUURTRU
b in time	URWWSXRVSVV
b in touch	LRQTSTXPRRP
b in tromsø	SUUWUQUVSST
b in two	XWTSWRUSVUU
b in ulaanbaatar	RTVTTSTSSUT
b in use	TUVSTTUTUVU
b in valparaíso	UTWSUUWTVUT
b in vienna	STSVTRUSVST
b in view	TTRUVTUTTTT
b in week	TTVRUVUTTWV
b in whatever	TUWTUTUWUUU
b in which	WWQSVUUSUWU
b in windhoek	TUXVTUUUTUU
b in winter	VTTUUUUTTTV
b in with	XTSVTTUTWVU
b in writing	UWQUTSTTVRT
b in you	XVXPTRSSRRS
b in your	YVTRPRVVMRU
b in {	UUTVTUSTUTU
b inbox .	WSSSTTUVSTV
b included ,	QTWTUTUTVUS
b included .	UTTSTTUTVTS
b including the	STVUTVUTTUU
b indebted to	UTZRTSRUTUT
b inform you	SUUWVXUTUSU
b informed the	TUSSTTTTTUT
b initials on	RSSTTSUUURU
b ink .	WUVWWTTWUTT
b inquiry .	TTUSUTUXVTU
b inside my	RTXSTTUTTXT
b inside that	UUTVTTUUTTU
b inside the	RTTUSTTTUVS
b instead ,	UUSVTWUTVTU
b instead .	QTWSSVTUVVT
b instead ?	UUVTTSUUUTU
b instead of	QRUTQSQVWSQ
b institute in	TUSXTRUUTTU
b insurance .	VUQWSTUTTSU
b intend to	STTXTUWSUUT
b interest in	ZUTVUTUQTWT
b interest to	STXSUUUTTST
b interests have	STTWUUUTTUT
b intern ,	WUVTUUUUWUS
b interrupted me	VWTUTUTTTUT
b interview .	VTVRTTUVTWT
b interview in	QTXUUUUSUUU
b interview tips	VTTTUUUUUUS
b interviews .	TUWRTSUUUWS
b into @num	SVWRVWWTTVT
b into a	WVSQUVSRTXR
b into each	UUVRURXUUUT
b into every	RTVTTSUSWSS
b into me	QTYVTSUTTVS
b into my	WTRSTUUUTVT
b into one	SVTRSSWTTUT
b into that	WTRWTTTUUUU
b into the	WUTVTUTPSWT
b into this	TUVTTUUWUTT
b into your	XTTSSTUSTRS
b introduce me	VSTRTTUSSTT
b introduced me	XXWQTSTTRRT
b introduction to	VUVVRTUQTVV
b invite you	SURQTYUSUTU
b invoice ,	USVTUTUUTUV
b invoice .	VUSTUUUSTUS
b invoice for	SURSTSUTSUT
b invoice to	WUSTUUUTTUT
b is #	UUTXSTUTUTU
b is ,	VTTYRRSQVSV
b is .	PSWPURTRSSR
b is :	STVUVUUUUVU
b is @badly	UTVVTSWRSRR
b is @duty	PSTWSVTSRWS
b is @fail	TTSVVTUTTUS
b is @good	VXUTSRTWQTU
b is @lack	TTRTOSXMWRL
b is @mean	TSRVRTUTUSV
b is @message	TURSTVUTUWU
b is @month	WURRSSUTUUT
b is @num	SUTYRSSTUTP
b is @promised	PSUTWWUSSSS
b is @thin	TRRWRRURSRR
b is @weak	VTPVQSTRURR
b is a	XLRTMTSTWUW
b is about	RSSVRRUSTQU
b is all	STQWSTUSTUU
b is already	VWVWUUUTTTT
b is always	WXRRUUUUUUT
b is an	UTXUSTUWSST
b is another	TSTWSSUUTTT
b is as	ZYQTUUUSTUW
b is asking	TUWWXTUQTRU
b is at	STRRWRURTRU
b is attached	SUSTTTUTUSU
b is back	SUTSUTUTUVU
b is because	STVSTUUUUUU
b is behind	SURTVTWTVSU
b is being	PTQSSSUSVUS
b is better	XUTPTUUSXUS
b is booked	SUSTVRTTTST
b is borrowed	SUWTUUUVUVT
b is called	SUTRUTUUTUT
b is clear	TUSRSTSTUTT
b is coming	TURVTVUTTSU
b is complete	TUSXTVTTTSU
b is done	PTRXTUTSSRS
b is dry	SURSTUUVTTT
b is due	UUSUSSUUUSU
b is easy	WTVRUUUVUSU
b is empty	TUQVTSUSURT
b is final	TURTVSTTTSU
b is finished	UURXWVUTTTT
b is for	QTRWQUUVVST
b is forever	WYRSUUUSTUS
b is framed	UTTUUVTSTQT
b is from	VSVRUUUUSUT
b is fulfilled	TUVXVUUUUTU
b is full	QTWWRSTVRTT
b is getting	UUSTTVUUTUU
b is going	PTRWVSUSVTT
b is gone	VUVUUTUTTUT
b is good	WUSSUUUWTUU
b is goodbye	TUTQXURTTUT
b is hard	XTVRTTUTSTS
b is help	TUTVTTUUTSU
b is how	UTUPQRUSSWR
b is in	QPRTTSSSNUP
b is it	XUTSTUUUTUT
b is just	VUSUVUUUVUT
b is kind	SUWSUTUWUTU
b is knowing	SURRSRUSTST
b is me	RTRVXSTSSST
b is mine	QTVWSUTSSVS
b is missing	VTTRSUUUTUT
b is more	WTTSRSTQWRS
b is mostly	TUWUTTUUTRU
b is my	SSTRUWTWSUT
b is needed	RTURTSUTUUT
b is no	UTSTTVVRVRR
b is nobody	RTSVTUUUTTU
b is not	UUQTQPXPSTP
b is nothing	QSSTTTUTTTT
b is now	RUYRUSUTRXT
b is of	VWSRTUUTVTT
b is off	STSRSXSUTSU
b is on	SQQTQXWPUSR
b is one	SSUURUTWRRR
b is only	VVSUTTUTXST
b is open	STRVTSWTTWU
b is our	USOXbTTWRQS
b is out	PTVVVVRQSPS
b is over	PSXZbPWRQTT
b is owed	VUWSUTUUTUU
b is pinned	TUUSTTUUUVU
b is plenty	QTURRSTTSRW
b is quick	SUSYUTTTTUT
b is reached	RTUYSVTSTUT
b is right	VVRSSTUUUST
b is settled	TUSTVTUUTTU
b is shut	SUSWUUUUWUT
b is signed	STQXQUTTTQU
b is simply	RUSWTSUTXTT
b is slow	SUSYUTTTTUT
b is somebody	RTTRQSTSSTT
b is someone	SUSWTSUURUU
b is something	TSVRTUTWWUT
b is still	VPWQTNTUOVQ
b is taking	UUTVTUUTUSU
b is that	WVPUVUUWXRV
b is the	SMWUUVQKVYR
b is there	VUSUVRUUTUV
b is therefore	SUVRWTUTUUU
b is tight	TUSXTTUTTUU
b is time	QSUTXUUTTTS
b is to	QQTVXTTQQVR
b is too	TURVUUUTUTU
b is two	SUVUUUUTWWU
b is under	RUTVTTTSTUT
b is up	TUVWRSUTUWU
b is warm	TUTUTSUVUUU
b is what	QQTYSWTVSVT
b is where	UTTRZRURRRT
b is why	QSTVUTUSVWS
b is with	RTQVQRUQQRT
b is writing	UUXVYSUSUXU
b is written	STWSTTUTTXT
b is wrong	TTTWUTUUUUU
b is you	WSYPSRURUXW
b is your	XUXTQRTSUTQ
b is yours	ORXROXTUPPQ
b it !	SQUTSRSTSUT
b it 'd	QTSUSTWSUUS
b it 's	SUVTWUUOTRQ
b it ,	TSTSYOQURTS
b it .	UUWURSSUPVT
b it :	TTXURSUWTWR
b it ;	QUWXTTUUTTT
b it ?	RUWURTUUTSU
b it @badly	QSTQSSTVSVT
b it @good	TSXUWQTSSWV
b it @lack	PUSTURTWWVR
b it @month	UUTUSVUUUUU
b it @num	ORUWUXVVSWR
b it @sitting	STUUUTUTUVU
b it @weak	YTTWWTUTTTS
b it a	UTTUUTSWSUR
b it after	TUTVXTTTUTU
b it again	RTWTTSTUUUU
b it against	SRQSUTUUTUU
b it all	RSWWVQWWSVT
b it and	RRTPTRTQSVT
b it as	TTWUUVUQTUS
b it at	UVPRYSTSSSU
b it back	USRSSVTTUWT
b it be	VUSTSRUUTUT
b it before	USUSTRTRVVT
b it belongs	TUTWWUUTUVU
b it better	SURSTTTSXTS
b it by	TTTPSRUSSTT
b it came	WQTPRRTRTQT
b it comes	RTTRSVUTTST
b it cost	ZTPSUSUSUWX
b it daily	SUVTSTTVTUT
b it did	UVRRVSURSVS
b it does	OSWURSSUSSS
b it down	TUWRTSUUTTT
b it each	UTXSSTTTUTU
b it every	TUXTUTUTUXT
b it first	QTWTUXUTTUT
b it for	QRTTUVTPVXR
b it from	TURQUVUPXSS
b it goes	STUQRUSSURU
b it got	TVUPUUUWSUV
b it had	VRVQSRUUWRW
b it hangs	RTTXSSTSTXT
b it happened	RTTUTSUTTRT
b it has	TTRTVVSVNOT
b it held	VTWTTUUUUSU
b it helped	STYSUTTXUUT
b it helps	RTRVVVRRSRS
b it here	STWUYVRRTUU
b it holds	TSVTUUUSUSU
b it hurt	YTTWWTUTTTS
b it i	PSTTWTTRTST
b it if	UTRSSSVRUUT
b it in	UWTSVSROVVP
b it is	YXVYVTQRSNS
b it made	QTWTUUUSTUS
b it may	UUTUSVUUUUU
b it might	RTRUUQSWTRT
b it more	RUVTTTUXSTT
b it most	SUWTUTUSUSU
b it must	VTSRSTUTSTW
b it myself	SUUTTUUWUTU
b it needed	VTTTUUUUTUT
b it now	PTYUSRTXTVT
b it on	QVWUUWSQURS
b it only	RTRSTUUTUVT
b it opens	TUTSTTUTUTU
b it or	SUSTRUTTWTU
b it our	UUSXWSUTUTU
b it out	TTWSTVUTUST
b it over	TTPRUUUWTVU
b it rained	TWRSTUTSTUS
b it round	TURTTVUUUVU
b it saved	QTWVWSUTUXS
b it says	XWRWSVUTTTS
b it seems	UTRVTTUUWST
b it seriously	VSYWSTUXUXU
b it showed	XVSTUUUTTUT
b it shows	VWRSUTUTWTT
b it so	WTSSUTUVUTU
b it standing	RUSSRSTTUTT
b it still	VUUSSTURTVT
b it suits	TUTUWSUTUTU
b it takes	VUWUTSTSTSS
b it that	VTTRUTUTSSW
b it the	USRSSQURWXT
b it there	VSQVWQSSSUT
b it till	RTWUUUUUUUU
b it to	TRSUQQSQTVU
b it together	TUWRRRSTURT
b it too	VURSTTTTTTS
b it took	UQWTSSTVWTW
b it turned	TTSWTSUUUSU
b it turns	WTSXSTUTURV
b it twice	VTSTTTUTUUT
b it unfinished	RTaVUZTWTXT
b it until	UUSSUVUVUUU
b it up	RTQTSTRSSSV
b it was	STUSSRQWTVT
b it well	QTVTQSUSTUT
b it went	WUTWSWTSUVT
b it were	SUUSTUUTTWU
b it when	VTTSTSTSXSU
b it will	RUUTVTURSVS
b it with	QSRQVQUTQVT
b it without	PSVTUSTXVUT
b it worked	TUSQTUUVUWU
b it works	RUYSSSVUTVS
b it would	XTRVVPXTPSP
b its @duty	STUTTWUUUUU
b its @good	WUVVTSUSUWS
b its @message	SUSWTWUUUUU
b its @sitting	VUVXVSUTUTT
b its best	RUVSUTUTUWT
b its books	UUTXSSUUUTU
b its close	TUTVVUUUUUU
b its doors	TURXVTUTUSU
b its end	RUSSTSUTUTU
b its first	QTYUTUUSTTS
b its last	TUSYYTUUUSU
b its own	PSPUURSSRTS
b its subject	UUWTTUUTUVS
b its way	WSSSUUUUUTW
b itself ,	TUTUUTUTUVU
b itself .	VTURSSUSSST
b january #	SUVXVVTTUUT
b january ,	STUVTVTRWVT
b january .	WTTUUSURTQT
b january @num	SUVXVVTTUUT
b january and	VUSXSTUTUSU
b january i	QUUSSUTWTVU
b january is	WUSSSSUUUSU
b january the	RURUUUUTTRU
b january with	TUVRTTUTUUU
b jar is	SUSRTSUTURU
b jar of	QSURUXTVSUR
b job ,	TTXXVUVRSUS
b job .	XRQTQRTTRRV
b job ;	XUTVUWUUWTS
b job and	TUTYWTUVUUU
b job at	VTSWTSUWTQT
b job done	SUSTVTUSTSU
b job i	WTUVTTTWTTT
b job in	QSXYSSTRSWT
b job is	RTVTVUUVTST
b job takes	STVXTUTTTUT
b jobs and	TUTWUUUUTSU
b join the	TUWXSSUTUSU
b joined a	UUTUSTUTTTU
b joined the	VTTWTVTTWTT
b joining the	TUUVWUUUUUU
b joke ,	TSTSTUUTTUT
b joy to	STVQTSUSTST
b july ,	TUPTTVUTTRR
b july .	QTUWSVTTTUR
b july and	TUWUVVTWUSU
b july i	TUTUTSUTTTU
b july is	UUURWRUUUTU
b july to	TUTXUWUUUST
b july we	TUUUVRUUUUU
b june #	SUSWQSUWUQU
b june ,	WRVWTYTUVTW
b june .	VTUVUVRSTUT
b june ;	TUTXSWUUUTU
b june ?	WUTTTSUUUUU
b june @duty	TUSRTVUUUUU
b june @num	RUUWQSUWTQT
b june @sitting	TUWRUWUUUUU
b june and	TUSRXUUVUUT
b june be	TURTWVUWUTU
b june i	TUUUTVUSTST
b june is	UUUUVVUUUUU
b june our	UUTUWWUUUTU
b june to	TURUWVUUUUU
b june was	QUUVUTUSUVT
b june we	WURRUTUUURU
b june with	TUSSWXTUUVU
b juniors .	SUTSUUUTWWT
b jury has	TUTTUYRUUUU
b just ,	STRQTTUSUTT
b just do	TTTYTUSUUUU
b just that	TURXTSUUSTU
b just the	RTSRUVUTTTT
b keep #	TUTSWVUTUTU
b keep .	WVVTTUUTTVV
b keep :	TTVURUURUXU
b keep @good	TUUTTTTXUST
b keep @num	TUTVWWUTUWU
b keep a	RUXVSVUSUVT
b keep for	VUWSUUURUWV
b keep in	RTTUUQURTRS
b keep it	SUXQWURUUTU
b keep me	SUSWTRURTTU
b keep my	TUVSUUUXUTT
b keep our	TUTWTWUTUTU
b keep the	SSVRTUYUSUU
b keep thinking	UUWVSUUTUYU
b keep warm	TUUTTTTXUST
b keep well	TUVSTTVYTSS
b keep you	RRMPRTYYRSV
b keep your	WQQSSSWWTSS
b keeping a	RUUSTVUSUTS
b keeping in	UUVUUUSXUUU
b keeps me	RTUWSRUWTVT
b keeps you	RTRSUTTSWUS
b kept .	YXTTUUUUTUT
b kept @num	TUWSTVUTUWU
b kept a	WWUTUUUTTUT
b kept every	TSTSTTUUVTU
b kept in	TTWTUTSWSUT
b kept it	RSWSUUUUUVU
b kept me	RVXSTSUWTVS
b kept moving	VTRVSSUUUSU
b kept my	VTSSSTUSTTS
b kept the	TRRPTUTRRUT
b kept us	SSXUUUUUTUU
b kept your	RSVSUTUSTXV
b kettle .	STVWTSTTTXT
b key .	TUSSUUUTUUT
b key and	TUWWTTUUSUU
b key hangs	UUSSUTUUUTU
b key is	STRTRSTSTST
b key to	UTUQSVUQSVR
b keys .	XUSSUUUUUUU
b keys to	SVSTTTUTSVS
b kia ora	TTSSTTTVTTT
b kiln ,	TUXSUUUTUUU
b kilos of	SSVVUUUUTVT
b kind ,	TWQSTUUUWUU
b kind .	WUWVTUTUUSU
b kind @good	TUUTUUUWUTT
b kind of	RSWWVUTXTVU
b kind regards	TTRSSTTSTTT
b kind to	QUSWTRUVUTT
b kind who	SURSUUUTTTU
b kind wishes	TURTUUUWUUT
b kind word	TUWUUUUSWUU
b kinder than	RUVTUUUVTST
b kinder to	SUUTUUUTVWT
b kindest thing	VTVUUUUVUUV
b kindly ,	VTSUTUUVUUT
b kindly @badly	TUUUVSUUUTU
b kindly @message	UTTUTUUUUUS
b kindly let	TUUUVSUUUTU
b kindly note	UTTUTUUUUUS
b kindly return	TUTSTTUTUUU
b kindness ,	RUUSUTURTST
b kindness .	STVTTUUQUST
b kindness and	TUVSTTUVUTT
b kinds of	STUXTTSTTUT
b kiss the	TUTQTSTYTSU
b kiss your	TUWSSUUUURU
b kitchen ,	VUUUTSUYUVU
b kitchen .	UVTRSRTUURS
b kitchen and	TUTVUVUWUTU
b kitchen of	TUWUUUUUTTU
b kitchen table	STURTQURUYT
b kitchens ,	TUVVTTUUTTU
b knee ,	RUWRUTUTTTU
b knee .	SURWTUUWTTU
b knees ,	TUTRTTUXUUT
b knew about	YVSSUTUTRTU
b knew it	USRSTUUTUUU
b knew that	UTRTUUUUTUU
b knew the	TVPSUTUTWTS
b knock .	SUSSSXUTUUU
b know ,	VTTUTSTTUSS
b know .	UVPUUPSPSRQ
b know about	PSYRRSTTSXS
b know from	QRXSUTTRTWS
b know how	RSSXQPXQRTQ
b know i	SUSWTTTSUTU
b know if	SURSUSSSTTU
b know in	VUSSWVTTUTU
b know it	TWOPQQWSSUT
b know of	TTWSTUUUTSS
b know that	WVVSUWTXWUW
b know the	USVVWVSRSSW
b know what	SVTTVRSUVQU
b know where	VURVTSXSTTT
b know which	YTQRRVSRVUW
b know why	RSSTUUUUWWU
b know you	XSSTUTTTRUV
b know your	WTRSUVUTSTS
b knowing that	VUXTUTUTTUT
b knowing you	SURRSRUSTST
b known about	RSSTUUUSTUU
b knows ,	TUUSTTXWTUT
b knows export	TUUWUUTUTUU
b knows more	TURTTUUTXTT
b knows that	VTVVTTUTTUU
b knows the	QTVUUSURVUT
b knows why	SUSRTUUTWTU
b lab ,	SUVWTTUTTVT
b lab .	VVTXTTUSSUT
b lab in	TUSTWTUUVTU
b label ,	WVRSUUUUUVU
b laboratory ,	TTSVUTUTUUU
b lack of	VSPVTUURUWT
b ladder with	XUSSUTUSTUU
b lake ,	STWSUUUVWTU
b lake .	TURWUSUWUTT
b lamp in	STVTUUUTUUT
b land in	TUSRTYSTTUU
b landed the	VUUVTTUTUSW
b landlord ,	SSSTUUUUTUW
b landlord .	STWSTTSUTWS
b lands .	UUTSTVSTUTU
b language .	TTWUTUUUUTV
b last ,	PTVTXTVRUUT
b last .	TUNUaSQXQOU
b last ?	SURPYVTQTRT
b last @day	QTPSUVTRTWT
b last @duty	USWSUYQUSQS
b last @message	TRYVYXSUSWR
b last @num	TRRUaVPRRUV
b last @promised	PSWTXXUQSSS
b last @season	USSSQRURSXT
b last @sitting	SSTTXZOTROR
b last autumn	WTVURTUTUVU
b last bus	TUSVUTUUUSU
b last call	SUVUYYTSTST
b last class	UUTVWWTTUUU
b last coffee	TUSUYTUTUTU
b last day	QSVVVTTRTST
b last evening	SUVVXWTSUTU
b last formal	TUTTVUUUUTU
b last friday	TUTVVUUUUSU
b last hour	TUSSWUUTUUU
b last in	UVUSSWUTTUU
b last lesson	RTOTWUTTTST
b last lunch	TUTVWYUTUTT
b last meeting	STUVWSTVUTU
b last minute	ZYPRSTUSUST
b last monday	UUTQVUTUUTU
b last month	VUTVTVUTTVV
b last morning	UUSUWSUTUTU
b last night	STSQSRUTTUU
b last of	PRWRTUWSTQT
b last one	PUQUcWQSSTR
b last page	OSXVYSUVTWS
b last question	WTVURSUSUSU
b last regular	STPTWTTSURT
b last saturday	UUTRTWUTUTU
b last semester	TTTWXSUUUUT
b last session	WUQRRXSSUSU
b last slide	STXWXRTVTWU
b last spring	RTUTTSUTTWU
b last talk	RUSUWUUUTSU
b last three	WTWRSUUUUWW
b last time	RTPQWSUSTTT
b last to	XVTXWTUTUTT
b last tram	TUSSTTUTUUT
b last tuesday	SUSRUSUTUWT
b last two	RSRXQRUTTTR
b last walk	TUWUWRUUUUU
b last week	OSTWRVTPSUR
b last winter	RTRRTTUUUVU
b last word	STSSPTSTUUU
b last year	UTSVTVTQVWR
b lasting @good	STXTUUUYUUT
b lasting thanks	TUXUUUUXUUT
b late ,	UVOQSTTSTRS
b late .	TWTRTSUTUTV
b late @num	SVWUUUUUUUT
b late and	UTWUUTUVUWT
b late because	VWRTUTUTUUT
b late for	SUTTUUUVUUT
b late in	XUTSUWUSUTX
b late to	TTSUTUUUUUU
b later ,	RSRSTTXSSSS
b later .	USRRTSWTTWT
b later @duty	TUTSVTWUUUU
b lathe ,	TUUVTTUTUVT
b lathe .	SUXTUUUSUUU
b laugh ,	UUTTUUUTUUT
b laugh .	RTRTTUUUTSU
b laugh at	SURSSSUTTSU
b laughed ,	RTVRSTTSTRU
b laughed at	TRWWTTTTSWT
b laughing .	TUWWWSUTUVU
b launch .	VVSWUTUVUST
b law ,	WTUSTWTTUVV
b law .	PTUTSSTSRTT
b law and	UUTXRRTTTTU
b law for	RTTWTSUTUUT
b law to	TUTWUUTTTUT
b lawyer 's	UTWUUUUTUUU
b lawyer .	SUVSTTUTTUT
b lay a	UUVRUTUTSUU
b lay on	WSRVTUUTTUS
b lay the	SUWSUUUUUTU
b lead .	VTSRTTURVUX
b lead a	QTWVRRTTURS
b lead the	SUTWVWUUUTU
b lead toward	TUTWUVUUUWU
b learn ,	TUVWUSUTUVU
b learn .	TWQXSVUSTST
b learn @good	SUXYUUUSSVT
b learn best	SUXYUUUSSVT
b learn better	TUSWVVUUTUU
b learn by	SUVWVVSUUTT
b learn from	TTWVSSSXUUV
b learn it	RTRTTSTTWTT
b learn the	TVVSTRUSVWV
b learn to	RVQUUUUUTTS
b learn with	TUSWVTUTTSU
b learned ,	XWPRUTUSTUX
b learned a	VTWRUSTWTVS
b learned at	STUSUUUWUTU
b learned from	TSTSRRTSUWU
b learned how	VSTUUUUSUVU
b learned more	QTWTUTUTTVT
b learned so	WTVSTTWRTRW
b learned that	UTSUSUUTSTT
b learned the	WSQQTTUSSXW
b learned to	RTXNSRTUUVV
b learning from	RUSXUUUUWUU
b learning to	SUQXTSTTTRT
b lease in	SUSRSTUTUUU
b lease on	VUQSUTUUTVU
b least ,	VWVSUUUTTUW
b least @duty	XTRTUUUTWUV
b least @num	UTWRSSTWTVR
b least of	UVRSUUUTSUT
b least one	VTURSSTWTVS
b least read	XTRTUUUTWUV
b leave ,	VURVTWUTUST
b leave a	RTTSUUUUUVU
b leave it	RTQWaRSRSTU
b leave me	SUSUTTUTTUT
b leave my	STQQRTURTST
b leave the	QQUSQVSTRSS
b leave with	QSZRUSTUSWT
b leaves ,	SUTTUVUUUTU
b leaves at	TUSWWWUTTTU
b leaves me	TUTVTTUTTTU
b leaves the	STWSUUUSUWU
b leaving from	XTRSTUUTTSU
b leaving the	UUPXVQTQSTS
b lecture ,	UUURTVUUUVU
b lecture is	STURUTUUVUT
b lecture on	VUXSUUUTUVU
b led to	STWQTRUTUXT
b leeds ,	UUVTUSUUSVT
b leeds .	WUUWUTUUUTU
b left ,	RTWRUTUTSWU
b left .	UTRWTTTTSST
b left @badly	WTSVWUUUTUU
b left @weak	WTSVWUUUTUU
b left a	TURSUTUSTTU
b left alone	WTSVWUUUTUU
b left at	SUXSUTUWSUT
b left hand	PTZRTTUUTTT
b left in	UTPVVSUTXSS
b left it	WTQTUTUTTUW
b left me	bVWUURTQRWS
b left on	UTRXRSUTUSU
b left out	YTRUUUUTUUT
b left the	SVTOUTTSSSS
b left to	XTOTVVURRTV
b left with	STTVSSUTSRT
b left you	RSSUUTUTWTU
b left your	QSXTTUUTTUT
b lending me	SUWRSSURUUT
b lent ,	WUSVURUUUTU
b lent .	UTTTUWUTTUU
b lent and	TUUSVYUTUUU
b lent me	QQXRRRUSTWS
b lent to	UUTTUUUTUUU
b lent you	WUVTUSUUTUU
b less ,	RUVTWWUUUUU
b less .	UTXSTTUWWTT
b less of	WVRSSSUSTWT
b less than	VSVSTTUWTSS
b lesson ,	TSTSYSTUTVT
b lesson .	TTQUVUTRTSS
b lesson @message	XTUXSUUTWVU
b lesson be	TUUTWTSUUUU
b lesson of	TUSSTVUUUUU
b lesson on	RUVTUOUVUVU
b lesson with	RTTSTUUSTVU
b lessons ,	STTRXUXTSVT
b lessons .	VTVWUQSWVTS
b lessons ;	SSUWVVUWUUT
b lessons after	TUTSXTWTUTU
b lessons and	TUUUVVUVTVU
b lessons at	SUTQWTUQUTU
b lessons end	UUTVVUUUUUU
b lessons have	SUVXTSUTTUU
b lessons in	QUTYUSUTTTU
b lessons rest	TUTUSTUUUUU
b lessons to	SUWUVUUSUUU
b lessons until	TUUSTSUUUUU
b lessons were	UUWSTUUSTWT
b lessons with	WUTSTTUXUUU
b lessons you	XUWWTTUUTVU
b let #	UUTWWSUUUUU
b let @day	TUTUTTTUUTU
b let @num	TTRVWSUTSUU
b let a	WWTSTSUTTUW
b let friday	UUUWRSUUUUU
b let go	VTSUVTUUVUU
b let it	TTWVXTTUUUS
b let me	UTWUXURWTVT
b let our	QURSRUTSTQU
b let the	TRSTXRSXQVT
b let them	TSVRSSSSTWT
b let this	TUUTRUSTUUU
b let thursday	UUUSWRUVUTU
b let us	OQTUWXZSRPS
b let you	TTUQWWTTRSS
b letter ,	XVTTTQTRSVV
b letter .	USRSUOTRSRR
b letter @num	SUUQTVUUUTU
b letter arrived	UUSTUSUUUST
b letter came	RTRXTTUTUVU
b letter for	TTSRURUTVTS
b letter four	UUUSTVUUUSU
b letter from	XUTRUVUTTUS
b letter i	SUSSXXUUUUU
b letter in	TUWRTSUTTST
b letter is	TTQRUSUTSST
b letter of	SSXSSVUTUWR
b letter that	VUSSTTUTUSW
b letter to	STYVTWUXTXS
b letter was	TTRTUUUUURT
b letter you	USVWTWUWUWU
b letters ,	UVUSUVTVRUU
b letters .	RSWSTTUTTVT
b letters from	WUVUUUUUUUU
b letting me	RTTRTSUYUTS
b letting you	UUTWTTSSUTU
b level #	TTVTTSTSTVS
b level .	TTSUTTTTXSU
b level @num	TSURTSTSUVS
b library .	TURUTVUTTSU
b licence ,	STRVVUUUTSU
b licence .	UUSTUUUUTUT
b licence and	TUWXVUUUUTU
b licence came	SUSYSSUTUUU
b licence in	TUTYUTUTUSU
b licence is	TUTUWWUUUSU
b licence was	VVTWUTUTVUT
b lid on	TUUTWRUUUTU
b lies with	VTSWUUUTTTU
b life ,	VVXSSTVVSVT
b life .	SRSWSQWYTVQ
b life to	STUSTSSWUST
b lift .	VTQTUTUTWUT
b lift is	SUSSTUTRUST
b light .	UTRQWTUUUVV
b light to	TUUTUSUWUUU
b lighthouse ,	TURWUUUUUUU
b like #	TUWVVSUUUVU
b like ,	WTSVUUUUSUT
b like .	RTTRVSXWSWT
b like @day	SUPTTTTRTTT
b like @num	WUUUUSUTVVU
b like a	TTUQQSQQQUS
b like friday	TUSTSVUSUTU
b like i	WUSRUSUTTWT
b like it	PSTUSWTTVST
b like maybe	UUTXUTUWUUU
b like our	RUNUVaTSTTU
b like that	UVTWSRUSSTT
b like the	TTQSTUTRSVW
b like thursday	TURSVUUSUTT
b like to	PRTUXUUUNNN
b like us	UUQWXWQTTTU
b like wednesday	UUTUVVUUUUU
b like you	TSVVRSSPWTX
b likewise .	TUTSTSVUUUT
b line ,	SUUTSWTRQVT
b line .	PSYWTTTRSVS
b line about	STSQTSUSTYU
b line and	SUSTTTUTTXU
b line at	TUWVVVRTWUU
b line by	RTVWRWUVTVU
b line from	VTPRTUTTVST
b line in	TUSRSTUSWVT
b line long	WXUUUUUWUUT
b line manager	VURTTUTTUUT
b line of	QSWUSUUTSXT
b line that	SVUUUUUUTRT
b line under	TUTTXSUUUUU
b line was	SSUSUTUWTXU
b lines ,	SUSRTSUTTUU
b link .	VUPTUTTQUUS
b link up	TUUTTSWUUUT
b lisbon .	TUTUVSUVTTU
b list ,	XVVURUTUTWW
b list .	STSTSVSRSVQ
b list for	RUUUVVUTUTU
b list of	SVQRWUWVWXR
b list we	SUSYVSUUUUU
b list you	QTXVTSUTTWT
b listen .	WSTRYTTSSTS
b listen first	RSXUTTUTTST
b listen to	VRRRSSUUUXU
b listen when	QTSUUUUSUUU
b listened .	QQWSTTSRSWR
b listened to	WXWSTTTXSTS
b listening .	STXSVRTYURT
b listening to	SUWTSTUXUXT
b lists @num	WTSSTTUTTRS
b little ones	TUQSUTUVTVU
b little to	PSYSSTTVURT
b live .	RTVUTSWWUUT
b lives on	TUUVUTUWUVT
b living .	UUTUTTUUTSV
b loaf .	WWUTUUUVTTT
b loan .	SUVSTTUUUVU
b loan @duty	WUUWTVUSUVW
b loan came	QTWWTTUWTST
b loan of	QTWTSTUWUUS
b locked ,	WWRSUUUTTUV
b locked studio	XUSTTUUUUTU
b locker ,	TUTTWTUTUTU
b locker is	TURWTUUSUTU
b locker key	TUTVTTUTSTU
b lol $	SSUTTSUSWUU
b long ,	QTUQTTVYTTS
b long .	VXSSTRWQSVR
b long @duty	TUVRTUUUUSU
b long @message	UUSRTUUTTSU
b long @month	TUSSTSTYTTT
b long @sitting	RSVPRPSSTTT
b long after	WUWRUTUWTTU
b long ago	WURTUUUTTUT
b long and	RTQVTSUSUUT
b long as	VUYXTVTVUVT
b long before	QTTRTSUVTSU
b long drive	TUTVUUTSTTU
b long it	SUVRTSUSUST
b long life	RSUPTRRXTST
b long may	TUSSTSTYTTT
b long session	UUWSTUUUUUU
b long walk	TTTSSQTTTUU
b longer ,	SUUTSVUUTTU
b longer .	RTQVUTTTSSU
b longer speak	TUSSUUUTWUU
b longer than	VURRUTUUUTU
b look ,	TSWRTTTRQWV
b look @badly	YUQTUUURUUW
b look after	VTPRSRSZSST
b look at	XVVRRSRSUSU
b look back	TUVVTWUTUUU
b look elsewhere	UVTUTUUUTTU
b look for	PSPaUTSOPRP
b look forward	STRWSXWYUWT
b look like	YUQTUUURUUW
b look out	RTTRTYSQTTT
b looked at	WUUUTUURUSS
b looked for	TTRRUSUSVUT
b looked up	TTVTUTUTTWU
b looking at	TUWVWTUVUVT
b looking for	PTVXQVTPTRR
b looking forward	SURQTRTXUSU
b looks @badly	WTUSTSUTVTV
b looks like	WTUSTSUTVTV
b lose a	WUWSTTUWTWV
b lose contact	TUTSTUYUUUU
b lose my	TURXVUUUUUV
b lose touch	TUSTSTXTTTU
b lost a	WTVUUUUUUUT
b lost in	UUWUUUUTUUS
b lost my	RSTTSTUTTSR
b lost on	WUVTUUUUUTU
b lost the	XTQWUTUTUUS
b lot .	TSWSUTTRTTR
b lot for	YUSTUTUSUVY
b lot from	UTWRUSTXSWS
b lot of	TUUTUWUUUUT
b lot to	PUYVUTTYUUR
b loud ,	TUSWTUTTTUT
b love ,	UTQRRSSPTTS
b love and	TTVWSSTUTSS
b love to	PTOPVVXYURR
b love you	TUQTUTUWUTU
b lovely ,	XUWSUUUSUTW
b lovely @season	VTSSTSUXUSW
b lovely summer	VUTSTTUVUSW
b lovely to	TURRTTWRTUV
b lovely weekend	TUSTUUSXUUS
b loyalty ,	VTTTUUUVTUW
b luck !	TUURUUUWUVU
b luck .	TUSRTUUXUTU
b luck at	UUUSUTUWUTU
b luck for	WUSWUTUQUUV
b luck in	TUSSUUVWUUT
b luck of	RTXSUUUUWUU
b luck to	WUQQTTTUTUV
b luck with	RTQWPRTXSQR
b lucky to	PTUVTTUUTST
b lunch ,	UUVPRXTTTUU
b lunch .	WSRURVVQSTV
b lunch @num	TUTSSSWSUUT
b lunch at	TUTSTWTSUUU
b lunch every	TUSSWXUVUTU
b lunch on	SUPTUWTRUQU
b lunch one	TUTSSSWSUUT
b lyon @duty	UUTSUUUTTVU
b lyon in	STTUTTUTTUU
b m .	STTSTWUVUUT
b ma ,	UTWTUSUUTTU
b ma .	UUUUTUUWUTU
b ma'am ,	VWRTUUUTTUT
b machine .	WUVTTWUTTVT
b machine in	WURTUUUSUUW
b madam ,	VUVTTUUTTUS
b made ,	XTVTUUUTTUS
b made .	STWSRSUXTWT
b made @promised	PQZTUTUTUUT
b made a	ORYVVUTQRTS
b made in	WTPVUUUTTUT
b made it	WVSWUUUUUWT
b made me	TSVWTSRPPYT
b made my	RSYSUUURTVS
b made room	QRVUUUUTTST
b made the	STUWUTUSWUT
b made time	PQZTUTUTUUT
b made up	UUSUWTUTTTT
b made us	TUTTUUUUUWU
b made you	RTUTUUUSUUT
b maestro ,	SUXTUUUWTUT
b mail ,	RTRTUTUUURU
b mail .	SSRSUTUSSTS
b mail you	TUSSTUSSUSU
b make #	UUTTRWUUUTU
b make ,	SUVUTTUTTVU
b make .	WURUUSUUUTU
b make @day	TUWUYaQRUTU
b make @lack	RSTRVRUTUUT
b make @num	UUTTRWUUUTU
b make a	TTRPUQSRSSS
b make friday	UUSUVWTTUUU
b make it	VUTTWRUUUUV
b make me	SSVTUUUTTWT
b make our	UUWTVXUTUTU
b make saturday	UUSRWXSTUUU
b make sense	UUTWXTUWUTU
b make the	RTPUYXRQSQS
b make thursday	UUTSUWTTUUU
b makes a	SUVWWSUWSUT
b makes me	SUUTTTUTTVU
b makes sense	SUSRTTUUTTU
b makes the	TUVQWTUSUVU
b making @promised	STXSSRUTUYR
b making me	SUXRSWTWTVS
b making room	UUXSSRUWUSU
b making time	STXSSRUTUYR
b man ,	RTRSUTUSUST
b man of	VTSVTUUVTTW
b man who	URVTTTTUUTW
b man with	TTSQTTUSUUS
b manage the	TTTTRSUTTSU
b managed to	XWRQTTTRVSW
b manager and	SUTSTTUTUSU
b manager can	SUSWTUUUWUU
b manager i	URSSUUUUTST
b manager what	YTRUUUUTUUU
b manual .	TUVSTUUSTRU
b many @duty	QUVSSTUWTVS
b many @good	VTVSTTTSTVV
b many @sitting	QUVSSTUWTVS
b many hours	RUUSTTUVTVS
b many more	WUSTSTUTUUW
b many people	QTXSUUUUTUS
b many thanks	VTUSTTTTTVV
b many things	WTRXUTUTUUU
b map ,	QTSVTTUTTSR
b map of	VUWRSSUSTWS
b map you	RUUSTUUTTWU
b maps .	TTVTTTTSUSU
b marathon .	UUSRUUUVUUU
b march #	TURRSVUTUVU
b march ,	XSSTUTVUWUW
b march .	VWUUVWRPSWV
b march ;	VTTRTSUUUTT
b march ?	VUSUTXUUURT
b march @num	TURRSVUTUVU
b march and	TUTXSUUTUWT
b march be	TUTRWTUTUSU
b march can	TUSUTTUUUSU
b march i	VUWRSSUTVSU
b march is	TUVVUUUUUVU
b march that	SUVTUTUUUUU
b march to	XUSTUVUTUUV
b march was	SUXSTTUUUWT
b march you	QUTSUSUTUVU
b margin @message	UUVUUTUUTUT
b margin of	RUTSUVUTUVU
b mark of	RTVYTTUWSUT
b mark on	XWSTUTUUUUU
b market ,	RSWSVRUSVUT
b market in	SUTVTXTSTUU
b marks ,	RUVRTTUTTWT
b marks .	VTUTTUUUUTV
b marks and	RTUVUUUTUVT
b marks are	SUTQUUUTSUT
b master 's	STVXWSURUUS
b masterclass in	YTRSUTTSUTW
b mate 's	SUWSTUURVWU
b mate ,	XURSUUUVTUW
b mate .	TTRSUUUWTTT
b matter .	SUQTSTURUTT
b matter of	VWTUTVUSTUS
b may #	TUTWYXTRUPT
b may ,	XVTVSTTTSVU
b may .	VRTTSUQSSUV
b may ;	TUWUSTUTUWT
b may ?	WTTWRYUTUTU
b may @lack	PTUWTTTXTTT
b may @num	RUTWYXTRUPT
b may and	TVRTTTURTTR
b may as	UUURWUUUUTU
b may be	TTUUSRVTWVV
b may every	STWUUSTXUUT
b may god	STWSSVVVTRT
b may i	STSRVUQRTRR
b may is	VUSTTSUTUUU
b may it	WUUSTSUWUVT
b may my	TUSWTRUSUTU
b may not	RUVWUUUTTUU
b may our	TURTUUUVUTU
b may put	WURSTWUTUSU
b may that	RTRSTWUUUST
b may the	NSUUSORZSQP
b may to	VUSUTXUUUUT
b may we	RUTUTVYUUSU
b may will	TUUVVVUTUUU
b may you	QSPTTVSYTXS
b may your	TRTVUOSXSRU
b maybe ,	UUTWSWUTUTU
b maybe @day	TUUSWUUUUUU
b maybe be	SUTSSWUTUTT
b maybe i	STTWRRTVUST
b maybe it	SUTVVUUTUTU
b maybe we	TUTPXRVTUTT
b mbeki ,	TUSWUUUUVUU
b me !	USRSTTVSTSU
b me #	TUXTUUUVTUT
b me $	RTRWUTTVTUS
b me ,	SQRUTSUQXUT
b me .	TSVWSSVWSSS
b me :	RVVXSRUTSTR
b me ;	QTTUWVTVTVU
b me @badly	XTTRSTUTTST
b me @duty	PRUPTSURVXV
b me @good	UTWPRRSXSUU
b me @lack	TTRWVTTQRSS
b me @mean	YSSUUUUTUUT
b me @num	SSWVQTTQSWQ
b me @sitting	VTVSTSUSTWT
b me @thin	YSSUUUUTUUT
b me @weak	WTTRSTUSTST
b me a	USUWUTUPVWU
b me about	WURVSUURXYR
b me after	UTRRWSTUWXT
b me again	XTQTUSSRTTX
b me alone	XTTRSTUTTST
b me an	SURSUTUVVSS
b me and	TVVTQSTXQTP
b me any	WXQRSWVTSTU
b me as	WVSURUUUQRQ
b me at	TWTURUVNURQ
b me back	PRVUSTTRQVT
b me be	SUTRWTTSTUT
b me before	UQWPSVTVVST
b me better	WTUVVTUTUVS
b me by	WUPSTUTSRWQ
b me courage	VUYTSUUYUUT
b me do	TUTSVUUSUWU
b me down	UPWPSWQWRTS
b me every	STVUUTUYUUT
b me everything	STTTUUURUUU
b me feel	XVXVTSSQSWS
b me find	WUVTUUUTVVT
b me finish	XXSWVSUTTUU
b me first	TUSTTSSUVXU
b me for	WQSVTPSPOTU
b me four	UUURUUUUUWT
b me from	NRRYVRTTRTS
b me get	VUWTQSUXTTT
b me go	WUXRTWUUURU
b me good	RTXSTWUSTUT
b me got	WVVSTUUVSXT
b me her	SUSTUTUWRSU
b me hold	SUXSUTUTUVU
b me home	VVTSUUUWUSU
b me how	VUSUVTTTRYY
b me i	VTSVUUUSTTU
b me if	QTURSUXVRUS
b me in	VUWVTTPQUUU
b me into	WRUVUSSRUXU
b me is	QTUVXSUVRXT
b me it	VUTUUUUTUVU
b me know	WUPTSSVQTUW
b me luck	TUSSTTUSUUT
b me more	TSWPSTUOTTR
b me my	ZTRRRSUUTVX
b me next	SUXTTSUTTST
b me no	RTRWUUUSTSU
b me not	YTQTUUUTTUU
b me nothing	SUVTUUUSTUT
b me of	RSWQUSTQVVS
b me off	STSWXVUQRTS
b me on	WURURUVTSXW
b me once	TTUTUVUUUVU
b me one	RUSVRUUSTTT
b me openly	TUXSTRURUXT
b me or	TUSWUTUTUTT
b me out	WSWQWSTUUWT
b me over	QTRUVSUVWUT
b me play	SUVTUTUTUXT
b me present	RTTVTUUTTWT
b me read	PTURTTUTTWU
b me say	XUVVVQUXTVT
b me since	XTSNOPTUTSX
b me so	RTTTSRURTUR
b me stand	UUSRUTUUTVU
b me take	RUXQTSUVTWS
b me than	SSUUSTUQWWR
b me thank	TUWSTTUXUUT
b me that	RSVSVPUVSXR
b me the	UQWRVPSRVUR
b me there	USUVUUUTTUT
b me this	TUTRSRUSUWU
b me through	QUXSSSTVWXO
b me to	QTWVTVOWNbO
b me two	TUXUSSURUVT
b me under	VUSTSTTUUTV
b me up	USTQSSXRUUW
b me walk	WTUTUTUTUVU
b me was	WVUQTTUPQQW
b me well	RTYUUUURRUT
b me what	TSZRSRTQVRQ
b me when	TQWQRVWQSUT
b me where	STTSTTUVUWT
b me which	STVRSSUVSWS
b me who	UTSSUUUUTVT
b me why	UWVWUTUUVVU
b me will	SUYUTUUTTVU
b me with	VSUWVTURUXV
b me write	SUURUVUTUWU
b me wrong	YSSUUUUTUUT
b me you	USUQSTURYUT
b me your	SQWWSQUUUSV
b me yours	QSXUUUUTUSU
b me yourself	SUSSSSURUUT
b me ¤	WTQVUSUSTTT
b mean that	TUWVTTUVUVU
b mean to	SUVVUVUXUST
b means ,	XVTTUTUUTUV
b means .	SUXSTTUSTVS
b means for	TUSTSTUUUTU
b means that	TUTYVUUTUUU
b meant a	TUUTTTUVTSQ
b meant for	YTRTUUUUTUS
b meant it	VTVTTTTTTSU
b meant to	SSRSSSSRTTR
b meant well	VTTUUUUUUUS
b meantime i	TUTVTTUTTTU
b medicine ,	WUSWSUUTTUU
b meet .	RSVWSTSTTST
b meet again	QTSTQVYPUUS
b meet as	UUUSTWUUTTU
b meet at	SUTRSVRUUTU
b meet me	WTRSTVUTTTT
b meet once	UUUSVYTTUUU
b meeting ,	VVVVTPTQSVV
b meeting .	STVRURSVSVR
b meeting in	SWQVTTUUUST
b meeting is	TUUSXTUUUUU
b meeting of	RTRTWVUTTTT
b meeting on	VUVTZPTPTOW
b meeting to	TUSRUVUUUTT
b meeting with	TUSTSSUSVTU
b meeting you	WURTVSUUUUU
b meetings ,	QTWRUUSVURT
b meetings .	TRTWTVSTTRW
b meetings ;	UWSUTTUTUVT
b meetings @num	VUUWWUUUUUU
b meetings after	TUUVVSUUUUU
b meetings at	SUTTXTUTUTU
b meetings for	TUSTVWTTUUU
b meetings have	TUTXTSUUUUU
b meetings here	TUTUVUTTUUU
b meetings i	VTRVWSTUWUU
b meetings in	VTTVTRUSTWW
b meetings on	UUTVTWUUUUU
b meetings that	UUWWWTUUUWU
b meetings to	TUWUSVUUUWU
b meetings until	TUSTWVUTUUU
b meetings when	SUWVUVUXUSU
b meetings with	SUWTSRUSUUT
b mentee .	QTURXVUXUTR
b mentee who	UUTTUUUWUUU
b mentioned the	SVRSUTUTSTT
b mentor 's	YSQPRTUSRTQ
b mentor ,	RUWVVVUPXTS
b mentor .	USWOUSTZQTT
b mentor @duty	WUTUWXUUWSU
b mentor @sitting	VUURVWUUWSU
b mentor about	RUUWSSUTURT
b mentor and	PSTUXTTOSQR
b mentor at	SVSUUUUUUUU
b mentor can	QSXWUTUYTUT
b mentor from	RUSYVSUUSTS
b mentor had	WTRRTTUTVUS
b mentor i	TTVUUWUUVUT
b mentor in	UTTSUSURRTT
b mentor is	WTRQSTUTXUS
b mentor of	VSVSTSUUTUW
b mentor on	VTQWTTUSVUV
b mentor to	TTWWUTUVSTV
b mentor who	ZXQUVSUSRUW
b mentor with	TTSUTUUTTUV
b mentor would	YTSSTUUTYUT
b mentor you	VXRTUUUSSTV
b mentored by	VTSWSTUTTTV
b mentoring ,	TTWSURUTTQT
b mentoring .	TVPTYRUSTSS
b mentoring @duty	RTUVVVUSSTT
b mentoring @sitting	RTUVVUUTSTT
b mentoring after	TUURWVUUUUU
b mentoring agreement	TUSSWTTUUUU
b mentoring arrangement	TUVVWSUUUTU
b mentoring as	TUPUZWUTUQU
b mentoring at	TUTRVRUUUUU
b mentoring ends	STSQXSUTTWT
b mentoring hours	TUTVSWUUUUU
b mentoring is	VTPRWSUTTTW
b mentoring office	SUSTTSUSSUT
b mentoring on	TUSRTVUUUUU
b mentoring relationship	STRUVSUTTUT
b mentoring scheme	SUSYYSUUUTT
b mentoring should	TUSRTTUUUTU
b mentoring to	SUVTVWUUUTU
b mentoring today	TUVUWSUUUWU
b mentoring will	TUSRRSUTTTU
b mentoring with	TUXXXWUUUVU
b mentoring year	UUWXWSUUUVU
b mentorship .	VTUSVSSVTTS
b mentorship is	TTTTXSUUUUU
b mentorship with	UURSWTUSURU
b menu ,	TUUTUSUTUVU
b menu .	RSSUUTUUTTT
b merry @season	STSTUSUWUUT
b merry christmas	STSTUSUWUUT
b message ,	RTRRVTUTTSS
b message .	VTSRTTUSSRT
b message has	SUTTTUUTUUT
b message of	XVTTSTUUUTU
b message you	TUTWTTVTUTT
b messages .	WXTSVTUUTUS
b messages from	TTTUSSUUTTT
b met ,	UUTVUWUSVUU
b met .	VWRWTSUSVRU
b met @lack	VWUUTUUSUVU
b met @num	VTWSUUUUUSU
b met a	TUTTUUUTTUT
b met in	STTRTWSUWUU
b met on	SURRTUUUUTU
b met twice	TTTSUTUUUTT
b met you	QRVUSRTUTTT
b michaelmas ,	VUUVUSUUUTU
b microphone .	RURRSSUSUXR
b midnight .	TUSTTTUUUUU
b might ,	TTUUTUUUUUU
b might be	RRTUTTSTTWT
b might have	YVRSTUUTTTT
b might i	SUTRRRTTTTU
b might perhaps	SUTSTRTTUTT
b might sort	TUTRRTTUUTT
b might the	TUUTVTUUUUU
b might we	RUUQSQTTUUU
b mild @season	SUVRURUWSUT
b mild winter	TUVSUSUWUUT
b mille fois	TTWTTTTXTVS
b million for	TUWTUTUXUTS
b mind .	UVXRSSURUST
b mind the	TURSUTUWTTT
b mind to	TURUWUUUUST
b mine 's	RUTUVTUTUUS
b mine ,	OVWUTUTUPUQ
b mine .	TTQRSWTWTUS
b mine and	SUXQVVUWTTT
b mine by	QSXTUTUWTUS
b mine can	UTSRUUUTTUU
b mine from	SSSWTRUTTUU
b mine has	UVRWTSUTUST
b mine in	VURVSUUUTUU
b mine is	STTYTRTSTSR
b mine since	UVSTTUUUUTU
b mine that	RUVRTUUTTUT
b mine to	STQVTRUTUTT
b mine was	VWVRUUUTTTW
b minister 's	UUXTUTUUTUT
b minister .	RRUQTTUTTUT
b ministers .	SUVXUUUTVUT
b ministry 's	RTTRUUUTRUS
b ministry .	SSTUTSUUTWU
b minute .	UWWSSRUVTTV
b minute of	SRVTUUTTTUT
b minutes ,	VTWSSUUTTVR
b minutes .	WSSRTUTWRSQ
b minutes ?	QUWTUUUUSUT
b minutes @badly	VUTTUTUTUUT
b minutes @mean	VUTTUTUTUUT
b minutes @thin	VUTTUTUTUUT
b minutes @weak	UUSSWTUTUTS
b minutes at	STVSUSUTTVU
b minutes before	RTRVTWUUUUT
b minutes every	TUWSTTUTTTU
b minutes from	WWSTTWUUTST
b minutes in	WTUTVQURTVY
b minutes late	VUTTUTUTUUT
b minutes of	XVPUTTUSVTX
b minutes to	UUTTTRUWUTT
b misprint in	TTSTUUUUUUU
b miss every	VVTUUUUUUUW
b missed @duty	SVSTTTUTTUT
b missed @message	STTTTTUUTUT
b missed @promised	VWSTTTUTTUT
b missed @sitting	RRTTTTUUTUT
b missed a	QQYUUTUTTUT
b missed call	STTTTTUUTUT
b missed the	TTSRTUUTTUS
b missing ,	VUSSTUUUUUU
b missing .	YVRRTUUTTUV
b mistake ,	TUUTUUUXUUU
b mixed up	SUTRTUUTTUT
b mock @duty	RTUWWVUVUXU
b mock interview	RTSUSTUSUWU
b mock interviews	RUYXTUUWUUR
b moment .	STRQTRUSTST
b moment :	UUWVTVURUWU
b moment i	STVRUWUUTUT
b moment that	UUVVUVURUWU
b monday 's	SURTXSTSTTU
b monday ,	TTPWSYTRRUT
b monday .	PSQWUUTRSTQ
b monday ?	UUUUVRUUUUU
b monday @duty	TUSTWSUTUSU
b monday @sitting	TURSXWUSUUT
b monday after	UWTRTVUUUUT
b monday and	XUWRSRUTUVT
b monday hour	TUSSUTUTUTU
b monday i	STSVSTTTXVU
b monday in	TUUVTUUUTTU
b monday is	SUTXXRUTUUU
b monday mornings	UUUUUVUSUWU
b monday of	TUTWSUUUUTU
b monday the	SUSYTRUTTST
b monday to	UUTTTTUUUTU
b mondays ,	SUURRUUUTUU
b mondays .	VUWUSSUTUTU
b mondays with	SUVVVSUUTSU
b money ,	TUXUTUUTVTU
b money .	TTTRSTTTSWS
b money is	SURYTTUTTUT
b month ,	USQUVWUVUTV
b month .	WURUUSSUWSW
b month after	WUXTWSUUTUU
b month and	VTWVTSUUVVU
b month before	TTRUUUUTUUT
b month i	VVVXVRUSTTU
b month in	STSSUUUUTUU
b month is	SUWVSWUTSVU
b month on	VTRRSTUUUUU
b month to	VWTWUWUUUUT
b month was	TUVUTVUUUVU
b month you	VVVSUSUSTWU
b monthly @duty	USTUWWTRSQU
b monthly @message	SUTSUTUUUUT
b monthly @sitting	USTTXWTRSQU
b monthly hour	RUVUVVUUTSU
b monthly meetings	VTSXUTUUUSS
b months ,	SQVUVRUUVUR
b months .	VTQSRVTSSTW
b months did	TUTTUTUUTTT
b months i	TURWUUUTUUS
b months of	WSVQSTUWWTR
b more ,	QSTUXTVWRUR
b more .	PQVSXRRWTTQ
b more @day	SUVTWWTTUTT
b more @duty	QROWXWVSSUV
b more @good	PTVPUTTWUUS
b more @message	STRTTRSTUWS
b more @promised	WRPPQSSQUTW
b more @sitting	RVPUYXUSRTS
b more about	RTVSTTURTVS
b more aligned	TUTVVTUUUUU
b more at	UUTUTVTTTTU
b more calls	UUUVSSTUUUU
b more doors	SUTVTTUUWUT
b more experienced	RTRTUUTSWTT
b more for	TSTSUUTSYUT
b more from	WRTQTSWRVUR
b more good	SUWSTTUUTST
b more grateful	SUXRRUUWSRT
b more lesson	TUUTWUTUUUU
b more lessons	RUSVXWWTTVU
b more of	WSPVSSRQUST
b more often	VTSRTTTURST
b more or	TUTWVUUUUUU
b more sessions	TUUVWTUUUUU
b more than	UUXWPPSVVPS
b more time	VTRRRSSRWTS
b more to	RTVQTUTSTSS
b more with	TUTVTTUTWTT
b morning ,	VVRVTUTTUUT
b morning .	PSTUWRSUSVR
b morning and	TURSTSUSTTU
b morning at	TUUSTWTTUUU
b morning of	UUVRTSUWTTT
b morning to	STWVUTUTTSU
b morning with	VUURSVUSTTU
b mornings .	VUSSSTUUUUS
b mornings at	VTSVTRUVUUT
b mornings you	TVTUUUUSTVT
b most .	RUWVTVURTVU
b most @good	QUWUTTUWVWS
b most is	SUXSXUUVUST
b most of	XPRVUPTWRSV
b most useful	SUXRTTUTTWU
b mostly about	WSRPTTTSSUS
b mother 's	YUWSSXUWRST
b mother ,	TTUVWTUUSUU
b mother .	RSTSTVUUUSU
b mother in	SUSVUUUUUUT
b mother is	RUSTSRUWUUT
b move ,	UUTQUUUVUUU
b move .	RTUTSVUSUVT
b move from	STSWRSUTUTT
b move on	TUTSTUUUUTU
b move to	PRVXXPTSSRS
b moved ,	WTSSUTUTTTX
b moved .	STWSUUUTSUS
b moved by	XTRTUUUUUUU
b moved from	RTRXTTTSSUT
b moved me	VTXTTTUVSTV
b moved my	VUUWTSUTUTT
b moved our	QSSVTUUTTUU
b moved the	RTWUSUUTUUT
b moved to	QTUVVTTSVUT
b moves to	TUTWSSUTTUU
b moving from	TUSXSUTSSTU
b moving into	STRXSYTSRTT
b moving our	VTSXRRUSUUU
b moving the	SURTUUURUUT
b moving to	UTSaXOVTVRS
b moving toward	TUTVTTUTUTU
b mr .	VSTOSPQQZRU
b mrs .	QRUTSRSTYRQ
b ms .	VSVSURSQWUV
b much ,	VUWWTUUUTTU
b much .	UTWTQSSYTVQ
b much @good	QUXSTTTXTVR
b much about	XTVTTUWTTTW
b much as	VXVRSTUVSTT
b much for	YVOTVRTRURY
b much from	RTVTUTURURT
b much gratitude	UUYUTUUWUVU
b much love	TURUUTTYUUT
b much obliged	OSXSTTTWSTP
b much of	TTVTSTUSTVS
b much to	YUWSTTURUSS
b mum 's	TURWTTUWTTU
b museum .	VURTUTUSTUW
b must @lack	TUTTUUWUUUU
b must be	TSQVUSTRRQW
b must do	TUTSUUWTUUU
b must forgive	XTTUUTTTSTW
b must give	TUTTUTTTTTT
b must have	XSQRTTVSSTX
b must learn	RTRYRTUTSRU
b must not	TUTTUUWUUUU
b must now	VUTXTTTUUUU
b must say	XVSSTTUTSRT
b my @badly	TUVQSTUXSUU
b my @day	VTSVRSURTUS
b my @duty	YVRUQSPRUPW
b my @fail	UUSWTTUTTUT
b my @good	KRWOUPSYSRO
b my @lack	STURUUUSUWS
b my @mean	UTTTUUUVTUS
b my @message	XWSVPTQRRSS
b my @month	VTWSRRUTUVT
b my @num	VWUTRTUVUSU
b my @promised	PPSWUSSURUO
b my @sitting	VWXWVQSUSUQ
b my @thin	VUUTUUUTTUT
b my @weak	VUQSTUUSTST
b my accent	VRUWTSURRXT
b my app	VVRTRTUUTTT
b my application	SUTTUUUVUUS
b my attention	SUTYWRUSUTT
b my aunt	SSVURSTVWSS
b my back	QSWTVSTXVUS
b my bad	TTUTTTUVUUS
b my badge	SUQWRTUTUUU
b my bag	VUSSUTUTUUU
b my bench	UTXXUSUWTWU
b my best	RUTTRTUWTUT
b my birthday	VUSTUUUUUUU
b my books	TUSTSUUTUUU
b my boots	STTVUTUTTST
b my bow	SUVUVTUTUTU
b my boys	RTTUTTUWTSU
b my bridge	UUVTTTUTTUU
b my brother	VTUQRSURUSS
b my business	VTSQWUUSWWT
b my calendar	RUTTUTUUTUT
b my calls	UWYSUUUTTTS
b my career	WVUQSSUVTSW
b my chair	SUTQTTUVUUT
b my chapter	WWQRTVUSUWU
b my check	VTSVWTUTTRU
b my check-in	WVRRSSUTTSU
b my children	RUVWUTUVUUU
b my clients	TTUSTWUTTWV
b my code	RURUTTUUTVU
b my company	WXRVTUUTTUT
b my compliments	WSTTTUUVUUX
b my confidence	WTTTUUUQTUT
b my contract	TTTVRTUTRTV
b my copy	SUVTUTUUUVU
b my corner	VUUWUTUUUTU
b my count	UTWTVUUWTSU
b my course	VUVRUWUSUTW
b my cousin	UTRTSRTVVTT
b my cv	SVXRTSUSTSU
b my dad	UVRVSUUTUUU
b my data	ZTRSWSURTWT
b my daughter	WUUVWUTWSUT
b my days	SUUXSSUWTSU
b my decision	RSQRVRSRUTR
b my defence	USVSUWUVSUS
b my degree	STTWXRUTUUT
b my desk	QSTVRRURRWT
b my diary	YUQSSUUTUUU
b my diploma	XTUVTUUTUUU
b my dissertation	WUSRUUUSTVW
b my doctor	STSXSSUTTRU
b my door	STSRUUYRTUT
b my draft	WSQUTTUTTUS
b my drafts	TUWSTUUTVUU
b my drawer	RTWVWTUTTSU
b my drawings	WWTSUUTSUUT
b my ear	STWTSVUTUUU
b my ears	USUUUSURUVW
b my elbow	UTSSTTUUTSU
b my emails	VVWRTTUTWTR
b my energy	TUSXVUUUUUU
b my english	QTVSSSTURWT
b my evenings	RTSVSSUSSRT
b my exam	UUYQTUUTSVV
b my exams	SURXSTUSUVT
b my eyes	RTWRURUSTXU
b my face	SVXUUTUUUVU
b my family	QSVWSVTVTUT
b my father	SRUVRQSTTSR
b my fault	RVQQSSUTTTR
b my fear	RUWVUUUTUUT
b my feet	RTUWYTTSTUT
b my field	WSSSUUTSWUU
b my figures	XURSUTUTUUU
b my file	XYRSUUUUTUT
b my finals	UUTXUTTWUUU
b my fingers	RUVTUUUWUUT
b my firm	RTSYTTUTSUT
b my first	PNRQWYRTSWN
b my floor	TUWVTTUTTSU
b my focus	TUTVVTUUUUU
b my folder	USRUUTUSUVU
b my four	SUTVUTUUTST
b my fridge	RTWSTSUTUWU
b my friend	SUSTTUTXVUT
b my girls	SUVUTTUTTXU
b my goal	RTRWTSTWSST
b my goals	WWTZUUTTUUT
b my graduation	RUWVSXUWUUV
b my grandfather	TUSSTUUTTUU
b my grandmother	TSRSSTTUQVS
b my grandson	TUUWUTUSTTU
b my grant	TUWWUTUTTVT
b my gratitude	RUVSTUUUTSS
b my hand	UVWURRUQSST
b my hands	VUTTURUUWVT
b my handwriting	RTSTUUUSSTT
b my hat	SUVTTSTWTWT
b my head	RVWUSSUTPUS
b my hearing	RVRXUTUVTTU
b my heart	STUSSSUYTQT
b my heartfelt	QUZSSTUUUSS
b my husband	UTQTTVUSWTS
b my idea	XTPTUTUTUUS
b my initials	VWSTTSUTUUU
b my interests	STTWUUUTTUT
b my japanese	UTVTUSUTTUT
b my job	XTPWTSUSTTX
b my juniors	TUSVTTUTTVU
b my kitchen	WVSSVSUVSUT
b my knee	UTQVUUUTWTS
b my knees	TURYVSUTTST
b my landlord	URURSSUSWXW
b my laptop	TUTQSQTTTUT
b my last	TQRVYOTNQUR
b my lasting	STXTUUUYUUT
b my late	WURTUUUTTUT
b my lease	SUSRSTUTUUU
b my left	RTYRTTUSTVU
b my lesson	YWRRUUURWUS
b my lessons	SUVWWTUSUTU
b my letter	RTSSTTUVUUU
b my letters	RSUVTSTTTTU
b my licence	XUTRUTUUVUT
b my life	VVUWRSVXTVR
b my line	UUTVTUUTSUU
b my little	RUVSUUUUUWT
b my locker	STVWSTUTTST
b my logbook	RUTTTUUSTUU
b my love	UUXTUUUVUTU
b my mail	XTUUWVUUUTU
b my manager	XTVTTSUSUVU
b my manuscript	WUUSUUUTSTT
b my marks	TTURUUUTSUT
b my mentor	aRTNUSUXWTS
b my mentoring	WWSTSTUUUSS
b my menu	RTXTUUUTUVU
b my message	VTUUUUUUUUU
b my mind	SUTUWTUTTRT
b my mother	TRWVTXTWPPR
b my mouth	SUSRTUUTTTT
b my move	TURXXSUTUSU
b my name	XSQRUSTOSPW
b my neck	SUWTUTUTUWU
b my neighbour	UURTTUUSVTT
b my nerves	RUVSSTUSTTU
b my new	RSVWSWTOYUP
b my next	SURYTVTTRUT
b my nights	TUUUWTUUUTU
b my notes	QTURTSUTSUT
b my number	RTPPPVWRTUS
b my office	SUSRSTUSUTT
b my old	SRQRTTSSUUT
b my opinion	TTTSUUUTUVV
b my own	RSRUQUPSTVT
b my parents	VURVTWURTST
b my pension	VUSWVVUUUUV
b my phone	QTRRTTUTTUS
b my pitch	QSTSUUUTTWT
b my place	TTXUUSUSTST
b my plan	QVVUTTUTUVS
b my plans	UVQYSTTSRUT
b my pocket	SUWUVSUSTST
b my portfolio	TSTQTUUSWWV
b my pots	SUWUSRUTUTT
b my presentation	XTUSTTURTUX
b my private	XURSSTUUTTU
b my project	XSSWTTUSTVS
b my promotion	VVSWTTUTTQT
b my proposal	UURSWSUUTUT
b my question	YURRUUUTTTT
b my questions	RSSZSPTTQPP
b my regards	WTRSUUTXTUX
b my rent	WTTSTTURTUW
b my report	UVURVYUSTUT
b my resignation	VTVTTTUTSUX
b my rota	RUUYTTUSTTT
b my sales	VUVSUTUSTVT
b my savings	XSQXTSUSTVV
b my scholarship	XTSUUUUUTUU
b my school	RTVWUUUTUTU
b my second	PURTVQURSVT
b my sentences	TTUSTUUWUUU
b my share	SURUUTUUUTU
b my shelf	RTXSSSUTTTT
b my shift	TSXTUUUTTUT
b my shifts	TUTXWTUSTTU
b my shoes	TTXSTTUWUSU
b my shoulder	TUWTTSUTUUU
b my shoulders	STWWUVUTUTT
b my side	OQRRRSTWSRR
b my silence	SUSSTUUTUST
b my sincere	RUWTUTUXUTT
b my sister	USQPRVTRWTS
b my slides	WRURTTURTXW
b my son	TTSUTUUTTUT
b my speech	PSYTUUUTTUT
b my stall	VVVVUVUUTUT
b my stammer	WTRTVTUTTUT
b my students	RVXSUUUTTUV
b my supervisor	VVRYSSTSTTT
b my surname	XVRTTUUSTUV
b my talk	QTYWXRTVTWT
b my teacher	XURQTTUVVSW
b my team	RUXRSTUSUXU
b my temper	TUSSTUUWUSU
b my thanks	NSVQSSTXUOQ
b my thesis	SQWUUUUUTUV
b my three	STXSUVUTVUT
b my time	XRSWRSSRSUS
b my trade	TUSSTSUTTRT
b my training	VTVVSTUTRSW
b my turn	WVRSSTUSTTT
b my twenties	STSQUTTTTUU
b my uncle	SSUUSRURVSW
b my very	TUWTWUUWTUU
b my village	UWRVTUUTTUT
b my visa	VUWXSSUTTTV
b my voice	STURSTUSUVS
b my vowels	WUWUUSTTUWU
b my wall	TUVSUTUTUWU
b my warmest	TUWSUTUXUST
b my way	VTVTRUTRTUV
b my wedding	WUUSUVUTUVW
b my week	QTYWSUUXTUU
b my whole	NTbVSQTUTVO
b my wife	QTUWVRWRTSS
b my wish	TURQWTUUTUT
b my work	XVTSPQUQRRQ
b my wrist	STVUSWUUWUU
b my year	RTWURSUWSXS
b myself ,	TRPVUVSURUS
b myself .	OSTURRSUSUS
b name ,	YUPUURUSRVU
b name .	TRXTSVTWVSR
b name @num	WVRTTSTSTUW
b name and	TTVWUTUSTTU
b name by	WUTRUVUTVUV
b name from	RUUTSSUSTTT
b name in	WVURTRUTVRW
b name is	VTWQUUUTSTS
b name of	STVSSSUTTUT
b name off	QUSWYUUTTUT
b name on	WSNRQYTUUQS
b name one	UVRTUSTSTUS
b name the	RSWWVWUTTVT
b name was	VVVTUUUUUTU
b names ,	VUWSTUUUWUU
b names .	RTWTTWTTTWU
b napkin ,	TSXWUTUUUTT
b napkin .	TUUWTUUUUSU
b napkin in	RTURUTUTTXU
b need ,	TUSWUSUSTSU
b need .	TUTSTTTSVTU
b need @duty	RTRXURTSSST
b need @lack	RSTRSTURTTU
b need @promised	QSOYTPTRQST
b need a	TSTYUTQUOQQ
b need advice	STRWUPTTSTU
b need an	VWRYTSUTSTU
b need for	SUTUSSTTUUU
b need from	SUUWSTUUSUU
b need guidance	TUTVTSUUTTU
b need help	STQXSRTSSTU
b need is	SURXRUUTTSU
b need more	RUSXURUTTTT
b need next	SUSSRTUTTTU
b need not	RSTRSTURTTU
b need now	QTSXSVUTRSU
b need people	UUTWTUUTTTU
b need regular	TUTWVTUTUUU
b need somebody	STSaVWTSWSU
b need someone	WWPaWVTRPRT
b need the	RSWPTTTSTUU
b need to	UQKVPUQQVSR
b needed ,	UTSSTUUTTUU
b needed .	QSWRTUUWTSS
b needed @num	UTXSUUUTVUU
b needed a	VQPRTSTRVTV
b needed it	STWSUUUSUTU
b needed to	RTZTUUUTTUU
b needed you	WWVTUUTRTTV
b needs @lack	STSVRTUSTTT
b needs @num	VUTSTUUUUTV
b needs a	SURVVTUTWUS
b needs me	SUTXUTTSTUT
b needs no	STSVRTUSTTT
b neighbour 's	VTQRTSUUTST
b neighbour .	RURTUUUSUUT
b neither is	RTRTTTTUTSU
b neither of	PQUSUTRSSTT
b neither the	UVTUUUUUTUU
b nephew .	XSRWTTUSTUS
b nerve to	RUTSTTUUWUU
b never ,	WVTTSUUTTUT
b never @badly	SSURTTTRSWW
b never @duty	TUPQTTUSVRR
b never @fail	ONbTTUTSTUS
b never @good	WXRSTUUSTTT
b never @weak	PPYTUTUTTWT
b never a	TWVSUUURQWV
b never answered	SSSTUUUTVSS
b never any	XWRSUUUTUUS
b never asked	WUUVUUUTTUT
b never been	UVQSTUUTUSU
b never called	WWUUUUUTUUU
b never came	VXRSWUUSVST
b never did	VWUSTTTWSSS
b never even	XYRRUUUUTUU
b never gave	SUVTUUUYSUT
b never got	WXTSTUURTTW
b never had	SWURTUUVSWU
b never have	VWXTSWUVTTT
b never in	RRWSUUUTTUT
b never introduced	XXSTUUUTUUU
b never kept	XWRUUUUUUUT
b never learned	STRSUUUTUST
b never let	UUURTUTRTVW
b never listen	WXSTUUUTUUT
b never listened	XVQTTUTSTUT
b never made	PRZTUUUTTUU
b never missed	QQYUUTUTTUT
b never on	WVRTUUUUUTS
b never once	UUSUSQTTWUQ
b never read	VWQRUUUTTST
b never replied	SRRSTTUTUUS
b never returned	WXWTUUUUTTT
b never said	TUVSUUUSWVU
b never so	UWRTUUUWUUS
b never there	YYRUUUUTSUW
b never thought	STRTTTTTTST
b never to	STTVVUTTTVU
b never told	QRXRUTUTUST
b never too	QRYUUUUTUTT
b new .	WTRWTTUTTTV
b new @duty	VTXTVTUVWUV
b new @num	STVRSSUVSUT
b new baby	SURVVTVSSTT
b new building	UUURUSUVUTU
b new direction	TUTVVTUUUUU
b new hip	SUTSTTTWTTT
b new house	UUSSUTUVUUU
b new job	PTPXWSTRQSR
b new mentor	UUURTUUTWVT
b new office	SUXVTSUWRST
b new one	STVRSSUVSUT
b new place	UUSWTTUUUUU
b new role	TUSXVVUUTTU
b new roof	TUUUWSUVTUU
b new school	SUWWTTUSUUU
b new season	UUTXTVUWTTU
b new team	TUSWVUUTUTU
b new to	TUUVTVUUVTU
b new wing	UUSSUSUVUUU
b new year	PVTSUWTUPRS
b news ,	USSVTTUTTQT
b news .	VWRTTRXTSST
b news :	TUTXSTUUUUU
b news about	RTSUUSUTURS
b news i	TUVRUSSSUYT
b news of	TURVRXUTURU
b next ,	RURSRWTSTTT
b next .	SVSXXVVSTVS
b next @day	RTQSXTTSTST
b next @duty	SUSSTVUUUUU
b next @num	VTUSVUTRSUU
b next @promised	YVRRTUSTWUX
b next @season	UUTRTWUTUTT
b next @sitting	RTQQSUSTTSS
b next day	RSWTTUUVUVU
b next door	UTQQTRUSWSU
b next is	RTQQUQTRRRS
b next meeting	TUUSWVUUUUU
b next mentee	WUTTUUUSUUW
b next month	SUTYVTUTUUT
b next one	VTVVVRTSTVV
b next person	RUUWSSUTURT
b next step	SUTZUVUTSUT
b next talk	SURUTQSSUSS
b next thursday	SURRVRUSUTT
b next time	YVSRUUSUWUX
b next to	SRVTRUUVXWV
b next touch	TUTSRVUUUTU
b next tuesday	TUUUWSUUUTU
b next two	RUQTTWTUTSS
b next wednesday	UUUWWUUUUUU
b next week	XWQVWSSRRRU
b next year	RUSWSUTSVVS
b nice to	XSSRWTTVTUS
b night ,	VTTTSUUSTTT
b night .	USRSWSTTUTT
b night before	RUSWSSUTUVU
b night of	RTTRUVUVUUU
b night school	TUTXUTUTTTU
b night shift	UTTQVSUVRST
b night shifts	SUWXUUUWUUU
b night you	PUYQTSUXSXT
b nights ,	STTXTVUTTSU
b nights .	RTRVSTTUSST
b nights and	USVTUTUSTUU
b nights at	UUTSUSUVUTU
b nights in	VUSVXRUTTSU
b nine ,	STRTUTTVTUU
b nine .	TSUSTVUWVUT
b nine @duty	SSXQVTUTTTT
b nine @message	STXTUTUTTTR
b nine @sitting	WTUQUSUSTVU
b nine centimetres	UUTSSTUTUTU
b nine days	XTPVTTTRTUU
b nine drafts	QTXTUTUTUUR
b nine had	TUSTUUUUTUU
b nine months	VSWSUTUUTRU
b nine of	SWQTUUTSUUT
b nine times	VUSRUSUUUWU
b nine weeks	XTRUUUUSTTW
b nineteen .	QTWTTUUTSUT
b no ,	RTVUUUUUTUU
b no .	QSSSTTTXTRT
b no ;	UTXUUUUSTUT
b no @duty	VVSWRPRWPSO
b no @good	WTSWUUUSWWS
b no @message	UVXSQSTWRTQ
b no @num	TUVTVSTQSRR
b no @promised	ZWPUVRSQQRT
b no @sitting	PRQXQRSRRST
b no advice	VVSTUUUUUTU
b no answer	USRUVTUSTTT
b no better	SSYVVUUYTUT
b no call	STTTTTTUUUU
b no complaint	RSRSSUTTTTT
b no contact	TTSVXUTTUUU
b no doubt	TUTSTTWUUUU
b no evening	STSXTUUTTSU
b no evenings	STTWTTUUTTU
b no excuse	RTSSUUUUUUT
b no fault	QRQUSSUTSSS
b no free	TUTWUUUTUUT
b no further	STSVTWSSTUT
b no help	WVSSUUUUTUV
b no hour	STSXTUUUTTU
b no idea	WXRTTUUTTTT
b no in	UUWUUUUXUUT
b no letters	TUTWRUUUUUU
b no longer	RRUWURSRURR
b no mentor	QUXSTUUXTUT
b no more	TUUUaVVRPVV
b no need	QSRPSRSUTTT
b no one	UUVTVSTQSRR
b no other	WSQUTTUTTTW
b no plan	VVRSUUUTTUU
b no point	YYRSUTUTUUU
b no question	TUVUUUUSTUT
b no room	RSSWUTUTTTT
b no signal	RUSXSSUUUST
b no structure	UUSTUUUUUUU
b no thanks	XTQWTUUTUWT
b no time	VXSWVTUSTTS
b no to	SUUVUTUXUWU
b no way	TSSVUUUTTUT
b no word	YWRTTUUTTTU
b nobody 's	QRQTRSTSRTS
b nobody ,	RSYTUTUTUUU
b nobody @duty	WVTTUUUTTUT
b nobody answered	WVTTUUUTTUT
b nobody at	URWRUTUTTTU
b nobody but	RTVVUVUTTTU
b nobody can	VVURTSURVSU
b nobody could	RTQSTTUSSUT
b nobody else	PRWVSUTRTUU
b nobody had	RTUTUUUUUVU
b nobody has	TUWRSTUYTTT
b nobody in	VWVTTTUTTWU
b nobody is	WXRVTTUSTTT
b nobody was	RTXTUTUTTTU
b noise .	RSSWTTUTUVS
b none ,	XURUTTUSUTT
b none .	RTSWTTTTVWT
b none of	WXRWTSTTURU
b noon ,	TUVSSWTUUSU
b noon .	TURQRRSRRSS
b not ,	USWSSVTTVTT
b not .	VNSVSVRSZRO
b not @badly	TRZVSUVUSWT
b not @duty	SSPSTTPTPRP
b not @fail	VTTRTUTVSVT
b not @good	SUVSQSRURQT
b not @mean	STSWVUUUUTU
b not @message	VSQRSSRTWST
b not @num	UYWQSTTVVTV
b not @promised	TUQUUUSUURR
b not @sitting	UTTSRTTVTVU
b not @thin	TUTWVUUUUTU
b not @weak	RUXRUUUVUWU
b not a	YXMRUSVPVSU
b not accept	WUSRTTUTTVT
b not afraid	RUWWSWUTSUU
b not after	XTTTTUUUWTT
b not an	QRRSSTTTTTS
b not angry	TURSTUTRTTU
b not answer	STTQVUTVTTT
b not any	VTSWUTUUUTU
b not ask	WVVRTUUWTTT
b not at	TVQWTSUVSSU
b not attend	TUWXVRTTTYU
b not be	QUTUXTWSTTQ
b not been	SQWQTVUSSUT
b not believe	VXUVUUTTTTT
b not blame	QTRRUTSSTUU
b not call	VTTTTTTUUTU
b not care	YVSUUUUSTUU
b not come	SSVTXVTTUST
b not contact	STSSTTRSTXT
b not count	SWSTTUUTVUT
b not do	USUWWTUSTTT
b not even	VTVUSSSSWSR
b not exist	UUSWTTUUUUU
b not fail	RTRUUUUUUUU
b not feel	WTRTUUUTUUT
b not for	SSUVUTUSTVU
b not forget	STZURRWXSWT
b not forgotten	UTUSTUTWTVU
b not from	XRPSTTUSURU
b not get	WVTRVSTVVSX
b not go	TUSQUSTRUTU
b not going	SUSTXUUTTTU
b not hate	UUTSTUTTUTT
b not have	TSXUUQTVTUR
b not help	XVRWTUURUST
b not helped	XWQTTUUTTUU
b not hold	VURTUUUUTUT
b not honestly	YUQTUUURTUU
b not in	SSWUTTUSVTW
b not keep	YQQXUXTSTTT
b not know	NSVRTSSSRQR
b not let	STXRTVVVTWU
b not like	USWXTUUTTTU
b not listen	VRPUUUURTUU
b not lose	TTSSSTXTTTT
b not make	WURVTTUUTSU
b not manage	STTVSUUTTSU
b not mentioned	XSSTUUUTTUU
b not mind	UTXVTUUWTTT
b not mine	WWSVTUUUUTU
b not my	XURTUUUTTUT
b not need	RSVQTRTSTUU
b not once	YYWQTTTSQTS
b not one	UYVRTUUVRTR
b not open	VUSRTVUUUWV
b not pretend	UUTWVTQTUUU
b not promise	RTUTSSQTTST
b not quite	SUSUUSTTTTT
b not read	QSPSTTUSTUS
b not ready	TTQTUVUSSUT
b not recall	TVUSTUUTTUU
b not reply	STUUSUUUUUT
b not ring	UUTSWSSTUUU
b not say	RTSPSRRVRRT
b not see	UVSUTSUUSTU
b not seem	VUTYTUSTUUU
b not seen	SSWUUUXUTUU
b not show	XTVUTUUUUUT
b not sleep	TUSRTTUTUSU
b not stay	WUSTUURTUUU
b not stop	SUWTUTUTUWU
b not suit	SUWUUSTVTUU
b not sure	STSRVTSSTTU
b not take	TUUWSSSRTUT
b not tell	TTQUTTSTSUU
b not text	TUUUTTUUTTU
b not thank	PRZRTTUVTSU
b not that	SSQQUUUUVUS
b not the	VURVPTXTTVU
b not there	VRRTUSUSUUW
b not think	WSUVSTTWTST
b not to	XTSNUQWUQXW
b not too	UUSSWUTUUTU
b not understand	VTSUUUUUTUU
b not very	USRWUTUSSTS
b not wait	STSRTRTSTST
b not want	RRRVWVWSSQR
b not what	VTSWUUUUTVU
b not wish	SUWRTURRUTU
b not with	UUUVUSUUUTU
b not work	TUTRSUUUWUU
b not worry	RTSSTUVTWUT
b not write	STURSUQVRUT
b not written	WSSTUUUUTUU
b not you	SPNSRSSQWTR
b not your	ORPSTUUVTUR
b note ,	UUUUWVUUUWU
b note .	UUSWUWUTUTT
b note and	SURRTRUTUSU
b note i	RTXSVWUUUVU
b note on	YSTSTUUSUVT
b note that	VTRQRRUUTSS
b note to	SUSRVUUWTTT
b notes ,	RVVVSUUUTUT
b notes .	USRRTTUSUUS
b notes and	TUWUTTUUTWU
b notes are	RTVSTTTTSTS
b notes from	STSSTXUUUTU
b notes in	TUTUSWUTUTU
b notes on	UVWQSQUTVWT
b notes you	VUSRTSUTTWT
b nothing ,	UXUTSTUVSSW
b nothing .	XXQRTSTOTSZ
b nothing @mean	RRSUUUUTUTT
b nothing @thin	RRSUUUUTUTT
b nothing about	QRVUUUUSTUT
b nothing and	VXTVTUUTTTS
b nothing at	UTURUTUTUUS
b nothing but	RTVWUSUXUST
b nothing came	TUSRUUUUUUS
b nothing else	VVWRTVUTTWR
b nothing for	XYRWTUUTUUU
b nothing from	VWUTUWTTTUR
b nothing i	WXVQTSTRTVQ
b nothing in	RVSRUTUTTSV
b nothing left	RSSWSSUUUTU
b nothing more	QSRPTVTTTUR
b nothing says	WVVTUUUUTUW
b nothing that	TUQVTTUTUTS
b nothing to	VUPTUTURTSS
b nothing was	SUVUUUUTUUS
b nothing went	SSUVVUTTUUT
b nothing wrong	RRSUUUUTUTT
b nothing you	TUUTUUUTTST
b notice ,	XWUQRRSSSVW
b notice .	RTVRTTUSTST
b notice that	WVSSVTUUTST
b noticed .	TRXVTTTRTRT
b noticed that	STVVSVUTVUT
b novels and	STWUSUUTVTU
b november ,	RTTUQXURTST
b november .	QSVWUTTWUTT
b november and	TUWWVVUSUTU
b november i	UUTVSSUTUTU
b now ,	TSTVUVSPRSU
b now .	UQWXRTPSVSQ
b now :	RSTWTTUTSVT
b now @message	SUVWTUUUVTU
b now @num	UURVSUUUUSU
b now a	SUWSTTUTSUU
b now and	YTOUWVaSRRS
b now come	SUSWTTUTUSU
b now i	VTVSTRTQVVT
b now in	TURVRSTUTRU
b now is	PTPZQVUTPQT
b now lead	TUTWUVUUUWU
b now on	OSRYPRQVVQS
b now or	TUTTUUSUUUU
b now pays	SUTXWUUTTUT
b now sit	TUTVTTTUWUU
b now that	OTUYXWTTVQQ
b now the	RTUWTUTRQST
b now to	TUUSSTUTUWU
b now with	VUWRTTUWTWU
b nuisance .	SURRSSTRSSS
b number #	TUSVTRUVTTU
b number ,	VTUVUWWVTWU
b number .	RTUQSTSSTWT
b number @num	QTTWVRTWTUT
b number and	RUSTUTUSTUU
b number is	TUSSTSUSTUT
b number was	SUQRRUUTUSU
b numbers .	STVSUTUTTUU
b nursing ,	STSXUWUTTUT
b nursing school	TUVWTRUWUVU
b o'clock ,	SUUSWWUUUTU
b obliged ,	VTUTTUTUTTS
b obliged .	SUXVTTTWUUS
b obliged to	SRaPSQRTTVV
b october #	UUWUVSUUUTU
b october ,	STWUUXTVSTS
b october .	UTQVRXSPUST
b october ?	SUTURTTTUTT
b october @num	UUWUWRUUUTU
b october and	UWTVRSUSUSU
b october i	RTPTTQTVTSU
b october to	UUTUTUUUUUU
b odd to	SUSWSRUUUTU
b of #	UUTUTPTSSUU
b of ,	TTVTUTUTTUU
b of .	STWSWUUWUUT
b of @badly	UWWVVTUSTVT
b of @day	RTXVSQUVSUS
b of @duty	SVSSUQRTTXU
b of @good	SSUUSSVWVSU
b of @lack	STTSTUUTTVT
b of @message	RSRVVPUSVWS
b of @month	PRMUVVSNQOO
b of @num	UWUVTPVQMUS
b of @promised	UUWURRTVSWT
b of @season	SWTUSXUSUWU
b of @sitting	QQXQTQSWQTR
b of @weak	YUVRTTUSUUV
b of a	VUSRSURVTUQ
b of advent	SUTRTWUTUTU
b of advice	VWRVTUUTTTT
b of all	RVVVSRWVQWQ
b of an	RSRSTUUTSST
b of another	WUTRTUUTVSU
b of any	YYPRWTUSTTU
b of applause	WTUSTTUSSUW
b of april	SUTTTTUTUSS
b of asking	TUSVTWUTTXT
b of august	TUTTSUUTUTU
b of be	TUURTUUUUTU
b of calling	TUSTTRTUUVU
b of courage	TURTUUUVWSU
b of course	UWQPVSWRSTV
b of date	VWSTUUUUUUU
b of december	SUTSWXUUUTU
b of department	RUSRUUUTXTT
b of each	TSVSVUTSSSS
b of every	VVRVUWUUTVU
b of eyes	SUTWTUUUUTU
b of february	RUSSRUUTUST
b of feel	UUUWVUUUUUU
b of five	RTVWUUUTUSS
b of forty	USSXTUUWTWT
b of four	RSXUUUUTTVT
b of fridays	TUWTTTUSUVU
b of good	RTUSUSUVTTS
b of guidance	URRWUSTTTUS
b of hands	XWRTVTURUUT
b of honey	TUUVVVUWTUT
b of how	WTVQTTTRSXW
b of in	SUTTUTUUUSU
b of interest	URUUUUUTTWS
b of it	SSVTWTUXOUX
b of its	VTUVVRUSTST
b of january	SUQUVVUTURU
b of july	SUSUTSUTUTU
b of june	SUURUQUSURU
b of last	SUSSSWUTUUT
b of lent	TUVUVWUTUWU
b of luck	WUPRTSWUTUV
b of march	UUQVWSTTTWS
b of may	SURWVWUTTTT
b of me	OSRXTRXPOQT
b of mine	UUUOUTTUUVV
b of monday	TUTWRSUSUUU
b of my	VVPWTUQXRUV
b of myself	RTVSTUTTTUT
b of nine	VTSVTTUUTSS
b of november	STSUTWUTUSU
b of october	RTRVUWUTUSU
b of one	YTUQSTUSSWW
b of order	TURSTUTRUST
b of other	UWSUTTUUTTS
b of our	WRSQQTRMTRW
b of ours	WVVSSTSSTUT
b of people	TTRXTTWUTUT
b of questions	TUUVUSUUUUU
b of reading	RTTSTTUSTWS
b of recommendation	UTXUUUUWUVT
b of room	WUQTUTURUUW
b of saying	RTWSUUUUUWU
b of september	TUTTWSUUTTU
b of silence	YUVRTTUSUUV
b of six	SUUTUTVTUST
b of small	UWWVUTUUTVT
b of stop	TUTXVTUUUTT
b of taking	TUVXSTUSTTU
b of talking	XTPTUUTSTUX
b of tea	QTYVUVUSTTU
b of teaching	VWWSUUUTTTT
b of ten	SSVWTTUTTUW
b of term	SUVTUVUTUSU
b of that	PRWURQTVRVT
b of the	SUTTQXSMTSR
b of them	SUUVVSSTSUO
b of these	PSVQRRaUSSS
b of things	TURSTSVTUVU
b of thinking	TUWUXTUTUTU
b of this	OOXTVSRXRSQ
b of those	WWSQSSTRVVS
b of three	TTVUTTUTSWR
b of today	VTVVXTTSTWT
b of two	VUTXUUUTTUT
b of us	UQTSTSPTTRW
b of what	VVUQRQUTPVS
b of which	VTVTWTUVTSU
b of who	TUSTUUUTWVU
b of whom	VTRVUUUTVTU
b of wondering	UUTVUVUUUTU
b of working	RSRYRSTSSST
b of writing	TSWUSTUTTVT
b of you	VSWRQUUVYVX
b of your	XWWWSQSVNUX
b of yours	WXWQSPTWUXU
b of yourself	STSTTUVZUTS
b off ,	RRUVWRUTSQR
b off .	TRWSXQSUUUV
b off @num	TUUSSUUTUTU
b off and	SUQURWUTTRU
b off by	TTSTUUUUUUT
b off from	VTUWRUUUTTU
b off in	UURRWSUTUTU
b off my	UUWSTSUVUVR
b off on	VTRTRRUTUUT
b off our	TUSVXTTTTTU
b off the	QRUTRXRUQWU
b off to	SQWYRRSTUVW
b off with	VUSTWVUTUUU
b off your	TTRWZTURSUR
b offer from	TUSXTTUUUTU
b offer something	SUSVTSTTURT
b offered ,	SUSUSTUTWTU
b offered .	STSSTTTTSTU
b offered a	WUSWSTUTTTU
b offered me	UTVUTSUTTQU
b offered to	TTRQTTTSXTS
b office ,	VVTVSSUTQVQ
b office .	VUTPQPTSPPU
b office and	TUTTTWUTUTU
b office had	TSRTUTUUUVU
b office has	SURXSTTSUTT
b office in	STUQSTTTSTT
b office is	WUSRSSUSSSW
b office on	UUUVUTUSUUU
b office to	TUSQSRUTUTU
b office will	SUTTURTTSUT
b office with	QTXVVVUTUVU
b officer ,	TUSSUUUTSSU
b often than	VTSRTTTURST
b oga ,	UTUTUUUVSUW
b oh ,	YURTTUUTTUX
b ok ?	UUUVWSVTTUU
b okay ?	UUUUSTVTUUU
b okay with	UUTVWSUWUUU
b old ,	TUUSTSUSTUU
b old .	VUWWTSWTTTU
b old @num	STSSTUUVRUT
b old boss	SSSTUUUUUUU
b old one	STSSTUUVRUT
b older than	TUSRUUUTTUU
b on #	SRUVVVQTUSP
b on ,	QTXVSVSVVUV
b on .	SVTTSQQVSTT
b on ?	VUSRTRTUTST
b on @day	TNSZXVRTQTV
b on @duty	XRRSRSSUQUV
b on @lack	UTSRVTUUUTT
b on @message	TRSTRRTTUUT
b on @month	QTTXVUSVTST
b on @num	SPTVVVQTTSN
b on @promised	XWQOWPSWRRU
b on @season	RUQUUYTQTST
b on @sitting	USSRORSUSWV
b on a	TQTQQQSSNYO
b on account	RUSRUTUUVVU
b on air	VTXSTTUSUUU
b on all	STSSUSUWUWT
b on an	QTWUVTUTSSR
b on another	STUTVTUUWUU
b on as	RTTTSUUTWSS
b on ash	TUTSUUUUUTU
b on august	TUSUSWUSUSU
b on by	RUVYSRTSSUU
b on day	STVRUSUWTWS
b on doing	TTVVRTURURU
b on earth	RTSSUUUTUUU
b on easter	TUTRTXUSUTU
b on eid	TUSTTXTSUUU
b on every	RUYUSQTQUTV
b on four	TURTUUUUUVT
b on friday	RSTZWUSVTQS
b on her	XTRTTUUUVUT
b on hold	SURVQWUTUST
b on how	UUSTTTUUUWU
b on i	RTSWVVTTTTT
b on ice	TUSRSRUUUUU
b on in	VTVSSVUWTWT
b on is	WUSTTTUUTUU
b on it	WWSTUXTTPUU
b on its	XURSVSUUTUU
b on january	UUSWWRUTUSU
b on june	TUQXQSUWUQU
b on march	TUSRWSUTUWU
b on may	TUUVYVTSUQU
b on me	TQURSUWXQPR
b on monday	VSNWUTTRRUW
b on mondays	UTUPQRTTTUT
b on my	SQXTURVQSYQ
b on nights	USTTTRURTTU
b on october	UUWUVSUUUTU
b on one	UTSTTWUSTRT
b on opening	UTRSTWUSTSU
b on our	VVXTSQVTWVT
b on page	TSURRRURSRR
b on paper	VTUVTTTUSUV
b on pricing	RUSVSSUTUVU
b on purpose	SUWSTWUTUWU
b on read	XTSRUTUUTUW
b on reading	WUWUUUVTUUV
b on remembering	XSSSTUUTTTX
b on saturday	RURXTWTSUTT
b on site	RTSZVWUSSTT
b on st	SURVWXTSSTU
b on stage	TUWUVVUTUUT
b on sunday	VURYVVSPTUS
b on sundays	SUWURRUTVVU
b on that	RTSSQVVTVXQ
b on the	UWUSTZTSTSU
b on them	TTTTUTUTUTU
b on this	STXOWUTXTVT
b on those	SUUTTTUWTUU
b on thursday	TTSQUTUSUUU
b on thursdays	WUTWSSUTRTW
b on time	WWQPWQSWRSU
b on to	VVVQSRTRTRT
b on top	UWQWSSUUTST
b on tuesday	VTVRWRSVSST
b on tuesdays	RUSRUWUWTUT
b on two	TTRUTQUTURT
b on wednesday	RUVTVVUWTVU
b on what	VVSSUXTTTRT
b on which	SVTSTSUSTYU
b on with	QTQWYQUSUSU
b on you	UVTTPOVURVS
b on your	ZWPSNXUXUSU
b on yourself	USSTTUUSTTT
b once ,	PUSRSTTSVVT
b once .	SSUUUTUTTTT
b once :	TUQWVUUUUTU
b once @badly	QRXTUSUTTTU
b once @fail	RRWWUUUUWWU
b once a	TTVUVVUWTUT
b once and	TUVXTSUTUST
b once did	WWXSTUUQTST
b once had	UVURUTUTTST
b once handed	UVVWUTUUUWU
b once i	SUVTTWVSTTU
b once in	TTTQTSYUQUS
b once laughed	RSXWUUUUUWU
b once made	QRXTUUUUUVU
b once more	OTSOVWSUSSR
b once the	STSUSYTTTWT
b once told	RSXXWSUTTXU
b once your	XWRUUUUTUSW
b one 's	XROUTSTRQVW
b one ,	UURUVSUVVSW
b one .	STTSWVQUUTU
b one :	YWRQSVUSTSX
b one ;	SUTSWSTUUTU
b one ?	RTSTZRTRSTT
b one @badly	UTTTTWTTVUT
b one @duty	WWUVSWVRVUV
b one @good	VUUSTSUWUVU
b one @lack	RTRUUVUTTWS
b one @message	RSTVVVTSTSR
b one @promised	WVVVVUUSSVT
b one @sitting	PTWUVXVTXUT
b one about	VWRWTUUUUSU
b one afternoon	VUXTUTUTTSU
b one and	WVUSVUUTTTU
b one another	TUUSTTXUUUU
b one at	TTSUTTTTTUU
b one before	QTTSVTUVTTT
b one breath	SUVSTTUTTWU
b one came	TVRSVTUTTST
b one can	TUSVTUUUTVU
b one corridor	RUTVVUUSTUT
b one day	UTWQRQYURSV
b one decision	SURTTVUTTVU
b one does	VVTRSTTTVSV
b one evening	STSSTUUTVUU
b one eye	WVRUUUUVTUV
b one for	USSUVVTWTSV
b one free	TUSXSSUTTSU
b one from	WTQVSSTSTVW
b one glance	RUZSTTUUUUT
b one has	XWWTWTUUTWT
b one hour	RUSUUWUTWUU
b one i	XTVRVSUXRUT
b one in	ORXVWSTVSTS
b one is	RRPPVQSRPUS
b one last	RTVUZSSSTRT
b one learns	UTUXSSTTSRU
b one letter	TSWWWTUUUUU
b one line	VWVTVTUVVVS
b one long	TTVTRSTUUTT
b one minister	TURTUUUVUVT
b one moment	UUWUUVURUXU
b one more	WSQUVRQRTRW
b one of	UVTRORZTURR
b one on	UVRQUTTRTTT
b one page	UTPSTSUTVTT
b one person	SVVWUTUWTSS
b one prepared	TUVSSSUSUUT
b one question	RTQUVVUTSRT
b one reply	XWTSSTUUUTT
b one says	VUSRTTTUTXT
b one sentence	STSSVTUUUXT
b one side	WSSRTTUSTST
b one since	RSVRTTTTTVU
b one that	WWUQTVUTSVT
b one the	TTXRSRUTUWU
b one they	RUWSUTUUUUU
b one thing	VUSTWTRSRTQ
b one to	QTRTVRTVVVR
b one visit	TUTRUVUUUSU
b one was	XVUTUTUUTUS
b one way	WTWSTSWTTUU
b one we	TUTSSSSUUSU
b one week	WTSUTSUUTVT
b one who	VXUQRRWQVUW
b one with	UTUWRTTUTXV
b one without	UURTUVUUUWU
b one word	UTRWUUUWSVS
b one would	TTUTUUUUTUT
b one year	UTRUTTVTVTT
b one you	WTRTUUUSTUU
b ones ,	RUVUTUUUTUU
b ones .	VTWVVVTUTVT
b ones ;	RTWSUUUSUVU
b ones ?	SUSTUWUTTUU
b ones i	TUTUTSUTVTU
b only ,	VTRTSVUTUTV
b only .	WSSXSSUTSSS
b only @good	WTUUWTUSTUU
b only @num	SRWUTVUSSVX
b only a	QSQWUVWRUST
b only about	WWSVUUUUTUV
b only after	RTUUUUUTTUS
b only afterwards	SUURTTUUTWU
b only ever	WXRTUUTTTUT
b only for	RUVUUUUWSUT
b only i	RTSTTTTTTUU
b only in	ZSRSTTUTWUW
b only one	VTXSUUUUUUW
b only reason	SUXTUUUTTVU
b only the	RRXRTSUUWSR
b only when	WVSSUSTUUUT
b only you	SSXTUUUTUUS
b onto the	STVXTUTTTUU
b open ,	SRWVUTURRUV
b open .	VTUXTSVVTSU
b open a	RTSUTVUSTWS
b open and	VTSSTSUTUWV
b open door	WWPSUTUQTVW
b open doors	SUSVTTUTVTW
b open in	RUTUTWUUTTU
b open my	VWVUUUUUUUU
b open on	TURRTWUUUSU
b open the	TSVVVRUWTWR
b open to	QTVQTSXWSWS
b open with	TUVQSSUTUVU
b opened ,	VWSUUUUUUTU
b opened .	YURSTSTTTTW
b opened every	SSXUUTUUUVT
b opened my	VXSTUUUUUUU
b opened the	TQXORUUUSXR
b opened your	QTRWUUUTUUT
b opening day	VTRSSYTTTSU
b opening in	TURPTWUSUTU
b opening line	SUXTUUUTUWU
b opening my	TUTXSUUTUUU
b opening our	STSWUTUTUUT
b openly .	STYRSQTRTXS
b opens ,	TUTSUWUSTUT
b opens at	SUWUWTUUUUU
b opens doors	VTUQTSURWTV
b opens in	RUTSTXUTTUS
b opens its	TURRTWUTUTU
b opens more	SUTVTTUUWUT
b operation .	RURTTTUWTUS
b opinion .	STRVSSSTTVS
b opinion of	TTUVTUUTUUV
b opinion on	UUVSUUUSUUS
b or @badly	STSWVVUUUVU
b or @duty	RTRSRTSTSTT
b or @lack	PSTXUWTTVRT
b or @message	TUSTRQSTTTU
b or @promised	TUSTSRSTTTU
b or @sitting	TTSTSRSTTTU
b or a	SSVWUUUTTUS
b or at	VTSSTTTUTSU
b or call	TUSTSRSTTTU
b or come	TUTTUTTUUTU
b or drop	UUXRRSSTUSU
b or for	UUXSVTUTUUU
b or in	TUWSUUTWUWU
b or later	TUTTTSXTUUT
b or less	TUTWVUUUUUU
b or mine	RTSTUVUTTUT
b or not	QSUWSXUUVRU
b or other	UUSSTRWSTUT
b or the	UWSRTVSTSUT
b or through	SURSTTTTUWT
b oral ,	WUUSUUUTTVT
b order ,	SUVSTVTSTWU
b order .	RTWTTRTSUUT
b osei ,	WTUTUUUSWUS
b oslo ,	STTVUUUTTUU
b other ,	SUVRSTUUTVU
b other .	TRTSRUWRRTV
b other @day	STTRSRUUTTU
b other @duty	XUSSTUUTXUU
b other @num	WTRVTSTTTST
b other again	SUTRUVVVUTT
b other around	UUTWTSXUTUU
b other at	UUUSUSVUUUU
b other half	VUSWTTUTTUT
b other mentor	XUSSTUUTXUU
b other mentors	YUUTUSTTXUU
b other month	TUUUVVUUUSU
b other people	VUQWSSSSQTX
b other things	SUSRUUUTSUT
b others .	WUVQTRUUTUU
b others in	STQSUVUTWUU
b ought to	SSURUSUWWUR
b our @day	SXPUVQUUQKV
b our @duty	VUVUVTQSRVP
b our @lack	XTRVUUUUTUU
b our @message	URSWTZRPQSQ
b our @month	TUWUWUUUUTU
b our @num	WSVWTSTWTTU
b our @promised	TSVTUXSQSRT
b our @sitting	VVUTXTQURUT
b our agreement	XSRWUSUSSTS
b our appointment	UUTTWRUUUTU
b our arrangement	UTPRUTUTURT
b our breakfast	TUTRVWUUUTU
b our calendars	RSSZRTTSTST
b our call	VTTSTXTSTSU
b our calls	VSUYTYTSSTS
b our closing	SUTVWSTUUTU
b our coaching	VURSXTUTTUU
b our coffee	UUUVWWUUUUU
b our conversations	SUVSTRUXUSS
b our evenings	UUVXUWUTUVU
b our farewell	TUTWZTUSUUU
b our file	TUUSXVUUUTU
b our final	QTUVVRTTTST
b our first	RSWSQRUSSVT
b our five	WUSTVUUTUTT
b our fortnightly	TURUXRTTTTT
b our friday	VWTVSWUUUUU
b our fridays	SUVUVSUUUSU
b our goal	TUUYVVUSTVT
b our goodbye	UUTWWRUUUTU
b our hour	TSVRUSUUTUU
b our hours	WWURRTUSTTS
b our last	TQTUbWQXOSU
b our lesson	TTSUVQUTUTU
b our lessons	UUSUWRWVTUT
b our little	XTRVUUUUTUU
b our lunch	TURVWYUVURU
b our meeting	TTURYRSQTRT
b our meetings	VSVVTRRUVRQ
b our mentoring	OQXTYTSPRXR
b our mentorship	QTPRbQSQTST
b our monday	TUSUXWUUUTU
b our mondays	VWQSTRUTURT
b our monthly	RUVSWRTTUVT
b our names	SUVSUWUUTUU
b our next	SURUTUTUTTU
b our own	WTRSRVUUTTU
b our pairing	TUUVXTUUUUU
b our parish	VUWTUUUTRUW
b our paths	RTSQRSZVTTS
b our plan	VTSVUVUUTUU
b our program	TUTXVWTUUTU
b our project	SUTVTSUVUTU
b our reading	TUTRWSUUUTU
b our regular	SUPSYYUSUSU
b our saturday	TUSTWSUSUUU
b our saturdays	TUURVUTTUTU
b our second	UTVVTSUVTUS
b our series	TTSRYSTSUTU
b our session	SUVWVSUTUVU
b our sessions	SVTUSOSQVRU
b our street	STTRRSUUTUT
b our talk	RUVSVUUSUSU
b our talks	WVVVUUTWUTV
b our tea	UUTSVWUUUUU
b our third	SUUWSUUUUSU
b our thursday	SUXTVQUXUTU
b our thursdays	RUTVTVTSTTT
b our time	STYWVUTRTST
b our tuesday	TURSVQUTURU
b our tuesdays	UTQVVUVSTRV
b our usual	UUTTUWUUUUU
b our walk	UUTTVYUUUTU
b our ways	RTSXSTVSSST
b our wednesday	TUSUWRUTUSU
b our wednesdays	WWQXURTVTRW
b our weekly	STVWXWTUUUU
b our whole	QTVYUWUVVVS
b our work	RUQVVUTSTTS
b our year	VTQRTRUSTVW
b ours ,	TTTSTUUTWUT
b ours .	RTWWUTTTTUT
b ours was	WTSXTTUTWUT
b ourselves ,	RUSSUUUTWUT
b out ,	RRTRXUTQUTV
b out .	WVUWVRWVTRT
b out @num	TTXRSTTTTUT
b out and	TUSWSTTSUUU
b out at	UTRVTSVSVRU
b out by	VVUVTTUTTVT
b out for	QTQVWYVRSVS
b out from	XTWTUUUTTUT
b out in	QSPTSTVUSUT
b out loud	SUTRVSUTTST
b out my	STURTTUSTYT
b out of	SUVUQOTPNXU
b out on	VWWUSWTSTVT
b out that	UUQVTTUWTSU
b out the	VTSVSTTTSWT
b out to	VTVXTTRVSVQ
b out with	UTQVTSUTVUU
b out-of-office @duty	VSRSTTUTTTX
b out-of-office @message	VTSTTUUUTUX
b out-of-office @promised	UTTTTTUTTTV
b out-of-office message	VTSTTUUUTUX
b out-of-office reply	UTTTTTUTTTV
b outside the	XUVWUUUUTSU
b outside your	XUQUUUURUUW
b oven .	SUTRTTUSTSU
b oven and	UUWUUUUTUVU
b over ,	RRVXZWWTRUT
b over .	SRPUUUTVTQR
b over @num	SUUSTSUUTVS
b over @sitting	TTWRUUUTTVU
b over a	VTRWRVVSSRT
b over and	TURWYTUUUQU
b over as	UUWVWTUUUUU
b over dumplings	STRSVTTTUUT
b over for	RVOSVTTSUST
b over from	TVSSUTUTVTT
b over in	XVSVQRUUVSU
b over it	SUTWUUUUTUU
b over lunch	TTWQTTUTTVU
b over my	SVXSVPUVQVW
b over on	TUSWWWTUUSU
b over one	SUUSTSUUTVS
b over our	STRRSTUUUWU
b over the	SSUUUTTUUVP
b over to	TVPWQTTRVRT
b over you	STTTTSUWSUU
b owe me	TRPTTUURTRT
b owe the	RUXTUUUUUUU
b owe to	WTVSTSTRURT
b owe you	SSZPRSSWSVR
b own ,	OSVWTRUSTVT
b own .	UURWRRTRSUS
b own :	RTRWTTUTUUT
b own @duty	XTUNRQURUVR
b own @message	RVVRUTUWUWT
b own @promised	TUVUVTWTUVT
b own @sitting	RSQSRSUTTWU
b own career	WVTUUUUTTUU
b own feet	UUTTVSUUUUU
b own field	TUSWTTUTUTU
b own mentor	ZUPRTTUTVTS
b own name	TTUSUTUUUWU
b own shop	TUUWSUUWUUU
b own students	UWPVSTURSRS
b own teacher	YURSUUUSTUW
b own training	TURTSTUUUTU
b own words	TUUTTSUVUVU
b page #	STUUSXUVUTT
b page ,	WTQUTTUSUTU
b page .	VVSQSSUTWVU
b page @num	TUSRQVTTRWT
b page and	VTRSUSUSUUU
b page first	STYVYSUVTWT
b page nine	VVQRTSUSTTT
b page of	SUSQQSUWTSS
b page on	SUWVSRUTUWU
b page one	UTPSSRUSTWV
b page you	STXWWVUUTWU
b pages ,	QUXSTTUTUWU
b pages .	TTRRSTUTTVT
b pages of	STWSTTUUTVT
b paid ,	SUTVVUUWUVT
b paid .	QTSVUTUSWTT
b paid for	ZWOSRRTUQUU
b paid me	TWVTSUUUTST
b paid my	WTTRTTTRSVX
b paid the	WTTTUUUTTUT
b pair of	WWSVVTUUTST
b panel ,	UVVTUUUTUUU
b panel .	WUSXTTUUTVU
b panel asked	TTUSUUUUTVU
b paper ,	UUQUSQUTTRV
b paper .	RSTXVUTWRSV
b paper before	TUWVUVUTUVU
b paper in	TUSSTTUTTRU
b paper is	QTVYRRUTTQT
b papers ,	UTURTUUSUSS
b papers i	UUSUVTUUUUU
b papers were	VVVUSTUTTWT
b paragraph you	VTWSUUUTUVU
b parcel ,	RUTSUTUTUUU
b parcel from	SUTSUXUSUUT
b parcel with	STTSUTUTTUU
b parents .	TUTSUTUTUUT
b park ,	STTTUTUSUTW
b park .	USUUUUUTTUT
b parking card	TUTTTTUTUUU
b parking permit	RUPRTSURTTU
b parking ticket	TTVTUTUQWUW
b part .	VTRVSTUTTRT
b part in	RTQQVTUTURU
b part of	VSXVQSTWUVU
b part ways	TUSWYSUUUSU
b particular to	RTSWTSUTSRT
b partner ,	VURSSUUWWUT
b party .	WURTTSUTUTU
b party on	TUTVTXUTUUU
b pass ,	TTRRVTVSTRU
b pass .	VTRSTSSWTVU
b pass @lack	UUTVUSSUUUU
b pass it	RTVSTSUTVST
b pass on	UVUSUUUVTTU
b pass the	VUSTUSTTTUU
b pass without	UUTVUSSUUUU
b passed !	QTQWSTSSTQT
b passed ,	XTUaTTUQTTS
b passed .	WTSYSTTTURT
b passed my	TUUSSUUTTVU
b passed on	SUWRVTUSTSU
b passed over	UUSTUUUTVUT
b passed the	TTUWTTURTWT
b passes .	SUVSSTUWUUT
b past @message	WTRUUUUSWUS
b past @num	QTTSSSTVTSS
b past a	UWWVUUUVTUS
b past the	SVTWTUUSSVT
b patel has	XURSUUUSTUT
b paths cross	STTTTTXVUUS
b paths will	TUTSSTWRTTT
b patience ,	WVUVTTUTSTV
b patience .	VVUUTTUWWSV
b patience and	TUWSTTUTURT
b patience with	PSXQSSUYSRR
b patient 's	SUWSUTUUUVT
b patient and	RSUSTTURTST
b patient with	QTVRTVUXTTT
b pause ,	STRSUXSRSUS
b pause our	TURQTUTTUUU
b pause until	TUUVPZTTUTU
b pay .	WTRTVTUSTVW
b pay for	STRVSVUSTTT
b pays .	SUSRTSTSTRV
b pays for	RUTZUUUTTUT
b peace and	TTRTTTTWTTT
b peace be	TTRTTTTXTTU
b peace on	RSPSSSTWSRS
b peace to	RTSSTTTXTVS
b pen .	RTSTSRWTWRS
b pen and	SUXTUTUVTVU
b pencil ,	RTWSTTUTTWT
b pencil .	WTTQUVTSVST
b pencil and	RUTVTTUSTVU
b pentecost ,	RUSVUSUTTUT
b pentecost .	SUTTXUUTTUT
b people 's	VTSRTTTSQVX
b people ,	XVTSUVUVWVU
b people .	TUSXSRTSURR
b people at	WTRVUTUTUTU
b people i	VTVVTUUUSST
b people in	UTTWRVTRYWT
b people say	VTSSUUUTVUT
b people there	UUSWSTUTUTU
b people who	PRUXUVUQOUU
b people with	STRSSSUTSST
b people you	WUWUUUUUUUU
b per cent	VTTRSSTVSTT
b perhaps ,	TUUQTTUUUUU
b perhaps be	SUSTTRTTUST
b perhaps i	WUTSSUUUUUW
b perhaps it	UUTUXUUSTTU
b perhaps the	TUTSUSVSUUT
b perhaps we	TUUTRSUUUUT
b permit ,	SUSSWTUTUSS
b permit .	VSSSUTUSUUV
b permit me	SUTWUVUVUUT
b person ,	STQSUTURTRT
b person .	VTTSQQTSTWS
b person for	UUVTTVUVUUV
b person on	SSVUVUUWUVU
b person to	RUXRTTUTTVT
b person who	VUVUTSTURSU
b person you	UWSWSRUTSTU
b perth .	SUWTTUUVSTT
b phone ,	SSWVTSTSSXW
b phone .	WWPURSXQWRW
b phone @duty	TSVUUUTWSSV
b phone @message	TSVUUUTWSSV
b phone @promised	RTWRTRUWTUT
b phone @sitting	TSVUWTTWSSV
b phone and	RTTYUUUUUUU
b phone call	RTWRTRUWTUT
b phone calls	VTSVVVTTTTV
b phone that	TWRSTTUTTSR
b phone was	RSSUUTUUUUU
b photo at	TUUTUVUTUUU
b photo in	TUTSWUUTTTT
b photo of	VWTVSWUSUVW
b photographs .	WUSUUUUSUUW
b piano .	XURTTTUUTTT
b piano teacher	VURSTUTTUUT
b pic of	UUSYTWUSUTU
b pick it	TUSWSXTSTTU
b pick up	SVSSRVVSTTS
b picked for	WTSUSTUUTTU
b picked up	VTVSUTTSWSS
b picking up	WYSUTWUSUTW
b picture .	SUSRUWUUVTT
b picture of	TVQQVWUSTRS
b pictures of	UUURUVUSUUU
b pie .	WUTSVRTUUUW
b piece of	SURTUSTUTUS
b pile of	TTUTTTUSUWT
b pilot 's	TUSTVUUUTUU
b pitch in	SUTQTSUSUWU
b pity for	VURWTTUUVSU
b pity that	YTVRTUUTTTT
b place ,	VWQTVRUTUXU
b place .	YRVUVSTUSWS
b place ?	TUXVTRUUUSU
b place at	SUTXVSUUTTU
b place for	TUSWWWUWUTU
b place in	UVQWUVUQSRT
b place of	UTRSVRSSTUT
b place on	TUSWUSUTUSU
b places ,	VTRWTSUUUVU
b plainly :	TUWWTUUXUUU
b plan ,	UWXXVTSRRWR
b plan .	TTWUSTUVRUV
b plan ;	SUVSTRUWTUU
b plan a	VTSQVRSTTST
b plan and	RSUVUUUTSSU
b plan for	VVQWTTUSTVU
b plan in	RUVXUSUUWVU
b plan is	TUTWTVSUUSU
b plan of	WUUSTUUTUTU
b plan that	UUSSUTUVTXU
b plan to	RUSSSTUTTVT
b plan was	STSVTUUTTUU
b plan we	UUSVTTUUUTU
b plan with	TUTTVWUTTVU
b plan you	VUQRTSUTUVU
b planned .	TTWWWVTTTXU
b planned to	RTRQTTTTTUT
b plans ,	UVQUUSUUURU
b plans .	WWSVUUUUUUT
b plans have	STSYTTUTTST
b plans now	TUTWUVUUUWU
b plaster ,	RUVRTUUUUUU
b play our	UUURWRVUUUU
b pleasant @season	TTRQTRUXTUU
b pleasant summer	UUSSTSUWUUU
b please ,	VTQRSTRSTSV
b please .	RTUSXTSVTTS
b please @badly	TUSWSSUTUTT
b please @good	WURUUUUSUUW
b please @message	STSRSWUSUUS
b please accept	RTZUUUUXUTS
b please cancel	STTWVTUSTUT
b please confirm	STTRSTTSUUT
b please do	TQTOOQOTRQU
b please find	TSSSUUTTUTT
b please forgive	PTPQRRRQTQQ
b please give	VURTUUUWUTW
b please hand	TUTTTTUSUUT
b please keep	TURRTVUSUTU
b please leave	TUSUVSURUTU
b please let	TUSWSSUTUTT
b please regard	TUTTWUUTUUU
b please send	STVQSRUSTXT
b please sign	UUTTTUUTUTU
b please stay	TUSSUWYVUTU
b please take	QUWWXSUUTTS
b please tell	TTSTUSTRTTT
b please thank	WURUUUUSUUW
b pleasure to	XWURTSUSTVX
b plenty .	QTRRSTTTSSW
b podcast ,	TUWSUUUSUWS
b podcast .	XTSSUSUUUSU
b point ,	UVRVUTXSTTT
b point .	RTVUSRXSTRT
b point of	WVVVUTUTUTW
b point where	TUVTTTUWUTU
b port ,	SUTUUSUUUTT
b port authority	RTUWSTUTSSU
b porter ,	YTRVWTUUWTU
b porter .	STRVSSURTTT
b portfolio .	USWUUUUUUUS
b portfolio in	RUVRTRUTUWT
b porto ,	USSSUTUUTUT
b portuguese ,	WUUUUUUTTUT
b position in	TUTWSRTTTTU
b possible .	SSVVTUUTTTU
b possible that	TTTUTUUUTUU
b possibly ,	UUUWUWUUUTU
b possibly be	UUSSWQUTUTU
b post ,	RTVXVUUTTUT
b post .	TTQSSUSSTRS
b post @duty	RUTRSVUTUUU
b post and	SUSWTRUUSTU
b post at	UUTXUUUUUTU
b post in	RUQXWVSTTSU
b post office	RUTRSVUTUUU
b post the	SUVRTTTSUUU
b post to	RTSRUWTTTTU
b post was	VUWTUUUUUUU
b post you	TURQRWTRUSU
b postcard from	RTSPSYTTRSS
b posted .	STRTTRYRTUT
b posted about	TUTSUUUSUTU
b posted to	VWTWTRUUTUU
b poster ,	UUWSUUUUTVW
b poster .	VTSSUWUUVUT
b posts me	SUTYWTUTUUU
b power cut	TUYTUTUVUUU
b practice ,	UTRWTTUSSTW
b practice .	WTTTUTUVUTU
b practice :	UUWVUSUSUXU
b praise .	TUXVTTUTUVU
b praise for	STXRTUUXUUT
b praised the	WTTTUTUTTVT
b prefer @duty	RTSVTSTTTUT
b prefer @message	STTXUUUTUUU
b prefer paper	STTXUUUTUUU
b prefer the	RTSXUTUUTUT
b prefer to	RUQXWSURXTU
b premiere .	SURRTUUXUTT
b premiere on	TUUSSWUUUUU
b prepared .	WUSUVUUTTUU
b prepared @message	TUVSSSUSUUT
b prepared me	TTVVUUUTTTU
b prepared question	TUVSSSUSUUT
b present ,	TUUVWUUUUSU
b present .	RSXVSRTSTUT
b present the	TUQSSSTTUVU
b present to	SUUVTVUTUUU
b presentation .	XTUSTTURTUX
b pretend that	UUTWVTQTUUU
b price list	WVRVVVUUUSU
b printed on	WWSSUUUUUVU
b printer .	VUSSSTUTUTU
b privilege to	RSYTUUUZTUU
b prize .	RUVRSTUSTUT
b problem .	RTQSVTUSVWT
b problem through	UUWVVVUTUWU
b professor adeyemi	VTSVUWUTVUT
b professor ito	SUWVUUUTTUU
b profited from	VTXRTTTTUUV
b program ,	VURVSQUTSTU
b program .	SUSSUVUTTST
b program @duty	VUVWTTUSTWU
b program ends	TUVYZQUWUSU
b program for	WUSTVUUUTUU
b program is	UUVWWRUUTUU
b program office	TUVWTTUSTWU
b project ,	TUUWUTUUTUU
b project .	WTUWTTUUUVU
b promise .	WUUSTTSSTSS
b promise @duty	SUSSTTTUUTU
b promise @message	SUSSTTTUUTU
b promise letters	SUSSTTTUUTU
b promise me	UTVTUUVUTUT
b promise of	TVWUUUUUUUT
b promise to	PRUTTQTRUTT
b promised ,	TRXTUTTSTUS
b promised .	WWUTTWUUTUT
b promised @message	VTRTUUUUTUT
b promised @promised	VTRTUUUUTUT
b promised a	USTTUUUTUUS
b promised at	WTSVTSUUUTV
b promised for	YSRRWSUUTRS
b promised in	WUUTUTUUUSU
b promised me	VWSSUTUTSTS
b promised the	SUTTUTUUUUU
b promised to	WSSRTSUTRVT
b promised was	WSVUUUUUTUU
b prompt @promised	SURTUTURUUT
b proofread your	SURUTQSSUSS
b proper @sitting	UUSVTWVTUTU
b proper thank-you	UUTWWRUUUTU
b properly ,	TUWUSUUUUTS
b properly .	TUWXWSUWUTU
b proposal ,	RTVRTSUTUVU
b proposal .	SUXXSTUUUUT
b propose that	SURTWTTSUST
b proud of	VTQSUUUSUTU
b proud to	QTWRTTTRTST
b public health	TUTYSTTTTTU
b public transit	RSTXUTUSSUT
b publish a	TUSYSQTUURU
b pull @duty	VTSUVSUUUUS
b pull @message	VTSUVSUUUUS
b pull request	WTSUVSUUUTT
b pulled the	UTUTTUUTUWS
b pump ,	RUTTUUUTUVT
b pune ,	VUSWTUUTTUU
b pupil 's	WWRVSTUTTTW
b pupil ,	SUSVVTTVTUU
b pupil .	SUUVVRUWUST
b pupil is	WUWTUUUUUUU
b purpose .	TUVVTTUTTTU
b pushed me	XTTSUUTVTUU
b put a	UVSRTVUSUTT
b put down	TSSSVUUUUST
b put in	TSXRTVUYSVT
b put into	TTXSSTUWSUS
b put it	TRUTSSUVSVS
b put me	VVQVVUUSRST
b put my	TSSXTSTSRWW
b put off	WSRQRTUTVSW
b put our	RTQURUUTURT
b put the	QRVSUSTPRWV
b put us	VURSSTUSUTU
b put your	XXSTUTUSWUT
b quarrel with	WVRXTUUTTUT
b quarter ,	TUVWVWUUUUU
b quarter .	STRWSTUTTWT
b quarter ?	TTUTTRTUUUU
b quarter of	RTUSTTUSTST
b quay .	STURTVTSSTU
b quay with	RUVSSWUSTTU
b question ,	RTWWSSUWUTU
b question .	RVWUSUUWSUR
b question @num	RTUQTTUSTWT
b question about	TUUUTSUVTXT
b question and	VVTSUUUUTWU
b question i	UVTTUUUSUSU
b question in	VTVQTSUWUVU
b question marks	TUTTUUUVUTU
b question of	RSVRSSTRVST
b question that	WTTTUTUUVTT
b question was	TUVRUTUSTRS
b question with	STXTUUUSTVU
b question you	STVSUSUUUVU
b questions ,	RUVVSTUWTVT
b questions .	PPWUSTTUSRS
b questions @lack	SUVTWVUSUTU
b questions about	TUSUUSUWTUT
b questions and	WVTUTTUTUTU
b questions are	RTQYUSUTRRU
b questions for	SURRTVUUUTU
b questions got	VWRWTTUTTST
b questions have	RTSYSSUTTRS
b questions now	RUSWTTUTUSU
b questions were	VSXVUVUXTST
b questions will	TUTVTSTSTUU
b queue for	STUSTRUUUVU
b quick ,	SUSYUTTTTUT
b quickly .	SURSTTTUUUT
b quiet .	STQRSRURTUT
b quiet @season	STSTUTUWTTT
b quiet on	RTXSUTWSUUU
b quit .	RTSSTSTTTUU
b quit our	UUTRXUUUUTU
b quite sure	TUSVUSTUTUT
b quito ,	TTYUUSUTTUU
b radio ,	TTWUSTUTUVU
b rain ,	UURRUUURTVT
b rain .	RTUSSSUUTVT
b rain at	WUSTTTUWTSU
b rain or	RRYUUUUSUUU
b rained on	UWSRUUUTTUT
b rains ,	UUUSTVUTUTT
b raise my	TURRTTUXTVT
b raised the	VTRRTTUTUST
b ramadan .	WUTRRTUUUUT
b ran on	SUYWTSUSTVU
b ran out	XUTSUUUUUUU
b rang .	XXRUUUUSUUU
b rang me	RSXVUSUSTWU
b rang the	WVRTUUUWSSU
b rang you	UUUSTTURTUT
b rank ,	RSSXTTTSVSS
b rather @lack	RUTSVTRTUUT
b rather not	RUTSVTRTUUT
b rather than	WTTVVTURPVS
b rather we	TUURWUSUUUU
b reach ,	WWSRTTTSTTT
b reach for	TUWVVUUVUTU
b reach out	UUTQTRYTUUU
b reach you	RTRQSYTQSRS
b reached ,	TUSYUWUUUSU
b reached .	STRYSQTTTQU
b reached and	TTWWTUUTUVU
b reached me	UVQVSRUTTST
b reached my	TTRWTSTWTUT
b reached the	WURUUTUUUTT
b reaches you	TUTTVWUUUTU
b read ,	UUTSUSUUTSU
b read .	RSRRTUTTTUR
b read @num	PTYTUTUTTWR
b read a	SUXUXQTRSWR
b read aloud	SSWSUUUTTST
b read every	QSYTUTUTUVT
b read it	TVUUQXTRTTT
b read my	XTURTSUWWXR
b read past	STSUUUUUUUU
b read the	VQRUTRTRVUX
b read this	QURXSTTTUTT
b read to	SUVUTUUUTUU
b read you	RTSSTTUUUTU
b read your	RUSTWTUUUST
b reading ,	SUYRUTUTTWT
b reading a	STSSTTUTTWT
b reading list	VTXSSRURUXS
b reading my	TTVQTSUWTWS
b reading room	VVUSTTUUTST
b reading the	QTWRTSUUTVT
b reads a	XUSSSTUTXUT
b reads the	UTRRUTUTTWT
b reads ¤	VTSSTTUUTSU
b ready ,	RUSRUWUUTUU
b ready to	RTSYSTVSTTT
b real .	TUWVUUUSTUT
b real @duty	XTTUTSTSXTT
b real @good	TUSVUUUXUTT
b real @message	TUUVTSUUUTU
b real @promised	XTUSTTTSXTT
b real drafts	TUUVTTUUUTU
b real thanks	TUUVUUUXUTT
b really .	VTWSTTUWUVV
b really @good	RSXRUTUXUWT
b really appreciate	RTXSUTUXUVT
b really sorry	STRTSRSSSST
b reason ,	STSTVTUUWSU
b reason as	STSVTTUTUVU
b reason i	USYWURUSSVS
b rebuilt my	RTYWYRTVSWS
b receipt .	RUQTUTURTST
b receipt of	TTTTSTTTUUT
b receipts ,	RTXUUTUTUUS
b received a	TTTVTTSSTUT
b received the	TUTSTRUUTTU
b reception ,	SUWSUUUWSTU
b reception .	RTRRSTUSSTT
b recipe for	WUWVTTUSUVT
b recommendation @message	TUWTTWUTUWS
b recommendation @promised	TUWTTWUTUWS
b recommendation letter	TUWTTWUTUWS
b record ,	SSSSUTUTTWS
b record .	VUSWTTUUTUW
b record :	TTSSUTUUUTV
b recording of	TUTRUVUTUTT
b records .	STVTUTUUUUS
b red .	STTTTSURURT
b red flag	VVQSSSUTTTU
b red pen	VTXQSRTVWUS
b red pencil	STYTVVURTTT
b referee 's	SUTTUVUTUUU
b reference ,	UTWSUUUSUUW
b reference .	STVTVUUTUTT
b reference @message	WUSTUTUTUUW
b reference @promised	WUSTUTUTUUW
b reference arrived	RUSUUUUTTUS
b reference letter	WUSTUTUTUUW
b reference that	UUVSUUUVUTU
b refused to	VUWRUSUXUUT
b regard our	TUTSWRUUUUU
b regard the	TUUSWTUTUUU
b regards ,	STRRRSSOSSS
b regards and	TUWSTUUYUTT
b regards to	WTPRTTTZSUW
b regular @duty	SUSQYXUSTTU
b regular @num	TTQTVUTSUSU
b regular @sitting	SUPSZZURUSU
b regular meetings	TUSRXWUTUTU
b regular one	TTQTVUTSUSU
b regular ones	TUWTWVUUUTU
b regular rhythm	UUTXVXUUUUU
b regular talks	UUTTWUUTUUU
b rehearsal .	STSVVUTTTUU
b rehearsal of	TUSSVSUTUWU
b rehearsal on	TUVSVSUTUTU
b relationship .	UURRWSUUUUU
b rely on	VWVTUSTWSUT
b remain @good	UUXSTUTVUST
b remain in	RTSRSSWWTRS
b remain obliged	TUXSTTUSUUU
b remark about	STRSUUUSUUU
b remark of	TTUSUTUTTVT
b remark on	WUTUTTUTUWU
b remarks ,	UTUSUUUUTUT
b remember .	VURQTSTSTTT
b remember :	WUSUUUURUWU
b remember the	VTXWVUSXSTS
b remember your	VUUWTWTXUTV
b remembered .	UTTSUTTTTSW
b remembered my	WTSTTUTTTUX
b remembering my	WTTTUUUTTUX
b renew for	RUTQZUTUUUT
b rent .	VUTSTUUTSWT
b repeating the	XURRTUUTTUU
b replied to	SRRSTTUTUUS
b reply ,	VTRTUTUVVTR
b reply .	UUPQVSTPSSV
b reply after	UURTTUUTUTW
b reply from	WWQTUTUTSTW
b reply is	STVSSTUUUTT
b reply to	TTTSSVTTTUT
b report ,	VTTVUVUTTUT
b report by	TUTTSVUUUTU
b report in	RURSVWTSUST
b report on	SVUQTYUTUTU
b report to	SUSWSSUSTUU
b republic day	TUTSWWUTUUU
b request seriously	SUURTTUTUSU
b residency ,	UTWSTTUUUTT
b residency in	UUTXUSUTUUT
b respect ,	UUVSWTUVVTS
b respect and	TUUTTTUWTTT
b respect that	STTTUUUSUUU
b rest ,	TUSTTWUUUTT
b rest .	STWRVRTSSST
b rest from	TUUYSRUUUUU
b rest of	UTSSVSUWUTV
b rest our	TUUWQRUUUTU
b rest until	SUTVSUUTUUU
b result first	TUSTSSUUUVT
b results come	UUTXTVTUUUU
b results in	TUTQTXUTUUU
b retire the	UUUSWWUUUUU
b retirement ,	VSRWVUUTTUW
b retirement .	TSVXTWTYTTR
b return .	TQXSTSUSUUW
b return my	TTSSTTUSTTT
b return the	RTRPRURQSRT
b returned .	UXSSUUUUUST
b returned the	RUWSUUUTTTT
b returned to	VTUUTTUUTTT
b returning the	TURUUTUSUUT
b reunion in	SUSSTXUSTTU
b review .	XXTVUSUTTVT
b review was	TUWRSUUUUTU
b review you	RTTSUTUUUXU
b reward you	STXTTWTUTST
b rhythm ,	TUSTVVUUUTU
b rhythm with	UUTXVXUUUUU
b ride .	WUVSVTUTVST
b right ,	TWWSUTTTTSV
b right .	PRVQTTTSSSR
b right :	VVRTTUUUUVU
b right ?	UUTRUTWUUUU
b right @message	TURSTTUUTTU
b right about	RSWSUTUTTUU
b right before	WURSTQUTUTV
b right for	TUSSWSUUUUU
b right to	TVUTWSUUTST
b rightly ,	QTXVUUUUUUU
b ring ,	WWRRTRTSTTT
b ring .	VUWRWSSTUUW
b ring me	WUSSTUVTUUU
b ring my	SUTTUVWSTUT
b ring on	SUSSSVTSUTU
b ring the	WUSSTTTUUUT
b ring you	QTUQSbRVRQT
b rink .	TUSTUTUUTTU
b river ,	WUSRUUTTVVW
b river .	SURTSTVVUTT
b road ,	UUSVTTVUUSU
b road .	TUSRTTWSUST
b road rise	TUTTUTTXUUT
b roof ,	RTTVTUUVTUU
b roof .	SUVRTUUWTTT
b room #	VTRSVRTSSUU
b room ,	ORWTSQUQTWS
b room .	USSVSVTSUSU
b room @num	VTRSVRTSSUU
b room and	TUSTUTUTUUT
b room as	XUSTWTTRUUW
b room for	QQSUTQTVSQS
b room in	VUVSVVUTVTU
b room is	QUUSSRTSSUT
b room on	TUUTUUUUUTU
b rooms ,	WUSWTVUTTTU
b rota ,	WTRUTTUUTST
b rota for	SUSXUVUTUUT
b round ,	VUURVSURUXU
b round .	WTTSTUUSTUT
b round and	SUVUVVUSUUU
b round for	SUSSWSWTUSU
b round in	SUSWTWUTVSU
b round of	WTURWSTRSUW
b round off	TUSWXTTTUUU
b round on	TUSRTUUSUTT
b round the	RSSUSSVSTRS
b round to	WVWRTTUSUUT
b row ,	RUWRTXUTTVS
b row .	VTRVUTTTTUV
b rude to	TSUTUSUUUUT
b rule ,	RTUSTTUTTUT
b rule .	STWSTTUTUVU
b rule about	STRUUUUTTWT
b rule for	SUWTUUUSUWT
b rule of	QTXRTSUSTYR
b rule that	TTXSTTUTTWU
b ruler .	SUWSTTUSTWT
b run ,	SUSVXSVVTUT
b run @num	VUSVUUUTXUT
b run a	RTSYTTUSSST
b run into	UUTRVTXUUUU
b run my	TUVVTTUSUWU
b run out	STRUTTUUURU
b run the	RTVUQRURTVT
b run three	VUSVUUUTXUT
b running .	TTWWSTTSVUT
b runs .	RTVXTTUSTSU
b runs out	RUSaTSUTTSU
b safe travels	UUWTUTUWUST
b said ,	RPWVURTTRUV
b said .	TTSSTUURTVS
b said @lack	STYVUTUVVUT
b said a	SWTRTTUSTVU
b said about	YVTVTSTUSUT
b said at	STWWUTUUUVU
b said i	VVPQTWURTUT
b said in	VWWQSVUSSWT
b said it	USWQTSUVTVU
b said my	QSTRUTUSTVS
b said no	STXVUTUVVVT
b said nothing	UTVSUUUUTTU
b said of	TSSUUUUTUVV
b said so	RTUQTTUTVUU
b said sorry	STRTUTUUUWT
b said that	VUPUSTUSUVV
b said the	SRXRUTURSVT
b said to	RUWWTSUTUVU
b said we	VUVXVUTTUTU
b said yes	RRQURSSQTUR
b said you	YWUSUTUSTUT
b said ¤	QSVSSSTYTXR
b sake .	STTQRUSUTST
b sale .	TUTTRUUTTUU
b salt ,	RSXVUTUWTVT
b same ,	TUVRUUVSUWU
b same .	PRRSTSWRSUT
b same @duty	SUTTSUUUUTU
b same @message	SUXSUSUWTUU
b same @num	WWRTUUUTUTT
b same @promised	SUWUSVTWUSU
b same @sitting	TUVVSVUUUUU
b same as	UUTWTRUUTTT
b same bench	TUTRVYUTUUT
b same day	RQXWUSUTWTS
b same evening	SUSRTTUTWTT
b same grade	STRUTTUSSRT
b same month	UUSRUUUUVUT
b same night	WUSRVVTUVSU
b same table	SUTRTWWTUTU
b same time	UUWUSWTWUTU
b same week	RTTVTQUTTWT
b samples .	TUTVUUUUUVT
b sana .	TTYSTTUWTVT
b sana for	SUYTUUUTURS
b sat at	VUTTURUUTSU
b sat down	WURRTSUTWSU
b sat in	YSTTSUUSRRT
b sat me	RUWTUTUUUWU
b sat on	TTTVTSUTTTT
b sat the	XUSSTUUUUUU
b sat through	UUWSUTUTTVU
b sat with	STSVWRUVWYU
b saturday 's	TURQXUTSTTU
b saturday ,	RUVSTVTWSTT
b saturday .	TUSTXWTSUTU
b saturday @duty	TTRTWWURUVT
b saturday @sitting	STTVWWUUUVT
b saturday at	TUWUURUSUVU
b saturday before	TUSVVTUTUTU
b saturday is	UUUWWUVUUUU
b saturday of	UUSRSUUTUSU
b saturday on	TUVVUTUTUVU
b saturday the	TURSXVSSUST
b saturday will	UUTVWRTSUUU
b saturday you	UUWWXSUVUWU
b saturdays ,	SUXSTVURUVU
b saturdays .	WUTXUUUUUUU
b save you	UUSRSWUUUUU
b saved me	QTZQTSURSWR
b saved my	QTWXRTUVTUR
b saved the	RTWVWSUQTXS
b saved us	TUTSTSUSUWU
b saw a	RUYTUUUWSUT
b saw it	UURSUUUTWUT
b saw that	WSSTTUUWVSU
b saw the	SSVRTTURSSV
b saw your	UURWTUUTUST
b say ,	TRTVTSUTTUS
b say .	UTWQRSTVRRW
b say @good	RSYSRSUWTST
b say @lack	UWUURVTWTUS
b say a	WTWRTSURRUW
b say for	WVRTUUUUVUU
b say goodbye	STQSYUSSTTT
b say hello	STRRSRWUTRT
b say how	TUXTXVUXTUU
b say in	UTPQTSTVZTS
b say it	WWQPTVTSRRS
b say my	USWTUTUUVUU
b say no	STUVSVTWTUT
b say on	TUTTSUUVUUU
b say so	QRUQQQTQRVT
b say thank	STYSRSUVTSU
b say that	TVQTXUTVVSR
b say the	QTSVSVUSWUT
b say to	VVVSTTUTTUU
b say what	PTXWUUTNPUR
b say whether	WVSWSVUUUUU
b say who	VTSUTSUTTSU
b say why	WVRWRRTTTST
b say yes	SSYYVRTUSUT
b say you	VTQSUSTSYUT
b say ¤	OSaUSTTQQWR
b saying it	TUVSTWUVURU
b saying the	RTSTUUUUWVT
b saying ¤	RTRUUUUVUUT
b says ,	VTQSTUTTVUU
b says .	SUVTUVUSTTT
b says @lack	RRSTUUUUUVT
b says @num	WTUSUTTTSUT
b says dr	SUSSUUUTXUU
b says hello	STUVTTUSRST
b says i	QTSRUTUSTTU
b says it	RSYTUUUUTVU
b says my	WVQWTUUTSTT
b says that	RUSTUUUUWTT
b says you	QTUTUUUTUUT
b says ¤	YTTSTUUUUTV
b scar on	TUSTUUUTUUU
b scheme ,	TUVWXUUTUUU
b scheme closes	TUTYXUUUUUU
b scholarship @duty	TSVWUTUTTWU
b scholarship form	UUWWUTUTUWU
b school 's	RUTRTVTTSUT
b school ,	SUUXVRUSSVT
b school .	RTVVRRTUSWS
b school has	STSUVUUTSSU
b school in	QTSYSUWRSSU
b school is	STVXWTUTUTU
b school year	UUTWTUUUUTU
b screen .	VTSWUTUTTTS
b sea ,	TUSSTUUWUUT
b sea .	TTSVTTTWTUW
b season ,	QTXWWVUQTUT
b season .	VSRRSQTVSSS
b season to	TURTTUUVUTU
b season was	TTTSUUUTUUU
b seasons ,	TVSSUTUUTUU
b seasons of	WUVVUUUWUSU
b seat ,	STRVVTUUUSU
b seat at	SSVWTWUTUWT
b seat for	TUSQTWTSUTT
b seat in	SURWSWUSTUU
b seating @message	SUVUTTUUUWU
b seating plan	SUVUTTUUUWU
b second .	TSTRTSUSWWT
b second @day	RTWPRXUSTRT
b second @duty	UVTQSSUVTST
b second @message	RUVUTWUVTUS
b second @num	WSVSVQUWTVV
b second @promised	RTWRTTUSUTT
b second @sitting	UUTRSSUUUTT
b second act	SUTUSSUWUVU
b second day	UTVRUSUUWVT
b second draft	SURRUUUTTUU
b second floor	SUTWSSUTUUT
b second friday	SUWRSWUSURT
b second half	SSURVRUXTTS
b second meeting	SUVSTTUWUST
b second month	SSTRSWUUUVU
b second of	UVTQVUUUUSV
b second one	XUWTSSUSUVW
b second opinion	VUWWUSUWTUT
b second pair	VURWVTUSTSU
b second question	RSVVUWUVUUT
b second round	ZUQSTUUSTUU
b second shelf	TUTRUTUTUUU
b second shift	RUSXSTUVUTT
b second time	RTWRTTUSUTT
b second try	XTURUTUTTVW
b second week	QRRSVUUWUXS
b second workshop	STSWUTUTUUT
b second year	UWSRVUUTSUT
b secretary ,	UUSSUUUUWTT
b secretary .	TSVTTVUTTTU
b see ,	SSRXTRUSUTS
b see .	SUSQSQTTTUT
b see @num	STUSTWVXTTU
b see a	XWSUUTTTVUT
b see each	TUTVSRVVTUT
b see how	VTQPQWRTVSS
b see it	PTSRSQTWUST
b see me	WUSVUXTTRTU
b see my	SUXTTWUWTWU
b see one	STUSUTVWUUU
b see that	VTQVRVUUTTW
b see the	QVVUUPSRSRR
b see what	TUSVXVUTURU
b see where	UUTVUSVTSTU
b see you	RQRNPVXOPRV
b seeing a	TUWWTSUTUUT
b seek @duty	TUTWVTUUUUU
b seek @promised	TUTWVTUUUUU
b seek advice	TUTWVTUUUUU
b seem to	VTRXTUSTTTV
b seems to	XWSSVTUUUSU
b seen .	UTSUUUUUUUU
b seen in	TWRSUUUTVSU
b seen the	QRVRSUXSRUT
b sees further	SUTSUUUTXUT
b sell the	WUURUTUSUUV
b semester ,	SUTYSUUUTUT
b semester of	TTTWXSUUUUT
b send @num	RURVSTUSTST
b send a	XUVPVUWRTUU
b send anything	TTWSTTUTTXU
b send it	QTaVUZTWTXT
b send me	RTSVTSUVUSU
b send the	RURPRVUVURT
b send you	NSPSUYOQQJR
b sending me	TUUWUSUTTTT
b sending the	RUOUUTURUUR
b sending you	WTVRSRTWSTW
b sends me	UUTWUTTUTTU
b sense ,	TUUSWTUSUUU
b sense .	SUVRSTUWTUT
b sensei ,	TTXSWSUTTUU
b sent .	UVSTUUUUUTU
b sent a	WTVUUTTTTTW
b sent by	UUSTUTUSUST
b sent it	TSRTUUUTUVU
b sent me	URTTRSTUVYT
b sent my	SUTSUUUSTVW
b sent the	UTVTTUURSTS
b sent to	SURRUTUTUVR
b sent you	WVURUSUSSST
b sentence ,	RTTTTUUSUVT
b sentence .	UXWVTTUSTUT
b sentence :	STWUVTUUUXT
b sentence about	TTVWUTUVUWU
b sentence in	VTWUUUUUUUV
b sentence that	STUSTVUUUUU
b sentence you	STURUSUTUWU
b sentence ¤	RTURSUUVTWS
b september ,	VUUUSTUTSTU
b september .	UTTUTUSRTTS
b september ?	TUUVVSUUUUU
b september and	TURWUXTSUTU
b september i	SUSXSSUSTRT
b september is	WUTSVTUUUTU
b september the	VTUTUWUTUUU
b september was	WVSSUTUUUSU
b september with	TUSWSWUTURU
b series ,	TUVSVTUSUVU
b series .	SUSUXSTTUTT
b series ?	UUUTWTUTUTU
b seriously ,	SUURTTUTUSU
b seriously .	TRWQSTWXSXT
b serve as	WUSTVSUSUUW
b served me	STXTUUUSTWT
b session ,	WUTURVUUUTU
b session .	TURSTVTSTTT
b session ?	SUTSYUTUUTU
b session @num	TUTTVSTTUUT
b session a	UUWSTUUUUUU
b session and	UUTRWUTUUUU
b session is	TUSUXSUUUTU
b session of	SUURVUUUUUU
b session on	RUWVWSUSUWT
b sessions ,	WVTRVTUWTSS
b sessions .	TSRPRSTTTUV
b sessions after	TUTWVTUUUTU
b sessions and	VTUUUTUUTWU
b sessions on	UUUVTRUTUUU
b sessions should	TUUSTRUUUUU
b sessions were	WWSTTUUUUUT
b sessions with	WSRVWSUTTUU
b set is	VUTUTTUUTTU
b set my	RTVRTSUTSSS
b set of	VWTVUUUTTTU
b set out	PTVXUVSWTQT
b set the	RUWTTSUTUTT
b set up	VUSTTTUUUUU
b settled ,	TURVUTUUUST
b settled to	TTWSTTUTTXU
b seven .	UTSWSRTTSST
b seven @duty	UTVSTVUTUVR
b seven dates	UTTTUUUUUUS
b seven with	SUSRTWTTTTT
b seven years	SVSSTTUTTSU
b seventeen ,	TUWWTUUUUUU
b shake hands	SUSVXRUTUSU
b shall .	SSSRTUUTUTU
b shall @lack	TUWRTVSSUWU
b shall be	QTVUVWVUURS
b shall certainly	TTSTTTWSUTU
b shall come	TUTWWWWSUTT
b shall have	STQUUWUSTSU
b shall need	TUSXRSTTTSU
b shall not	TUWRTVSSUWU
b shall the	UUTTUVTUUUU
b shall we	SURSYTSSUSU
b shall write	UUTSUYTUTUU
b shape of	SUTRRVTTSTT
b share a	SUTVTTTSTST
b shared folder	TUSQSRUSTST
b shared with	STYQRTUUUTU
b she 'd	UUUSUTUTVUU
b she 's	TTTUVRURVSW
b she has	USRVTTUSZTV
b she is	TTVUUTUTUTT
b she who	UUWRUUUUQUU
b she will	RUWTTTTWRUT
b shed ,	WUVSTTTRUSU
b shed .	SUSSUTUVTUS
b sheet ,	UUTRTTUUTWT
b sheet .	TTXVTSTUUTT
b sheet and	STSRTUUTUUU
b sheet from	VUURTSUTTWT
b shelf .	UTWSTSTSTST
b shelf in	TUSVSSUUUTU
b shelf of	STWWUUUVTTT
b shift .	RTTTSTTTTST
b shift my	TUTVVTUUUUU
b shifts ,	UUSVVSUWUUU
b shifts and	SUTTWTUUUTU
b shifts at	TUWXUTUWUTU
b ship ,	TUWVUTUTTUU
b shoes ,	VTRRUTTRTWT
b shoes .	UTTVSSTWTVT
b shop ,	STURVUUSTST
b shop .	TTWWUUVXTTV
b shop in	VTTUTSUSVUT
b shop on	WWRUWVUUUTU
b short .	VTVRVTTWTTV
b short @duty	TSTVTVTUTST
b short @message	TSSVUWUUUSU
b short @num	SUTTTWUVUUT
b short @sitting	XTRVTVTUUTT
b short and	RTVTUUUTUVT
b short notice	SUVVTTUSUVT
b short of	STQVSTUVTST
b shorter @duty	TUWRSSUSUVT
b shorter @sitting	TUWRSSUSUVT
b shorter meetings	TUWRSSUSUVT
b should @badly	SUTTXSUUUUU
b should @lack	VURRTUUURTT
b should be	USVUWVTQVTX
b should come	WTSTVSUUUUT
b should end	SUSQWWTTUUU
b should go	RUTTTUUTTTU
b should grab	TUTTTWUTUUU
b should have	XOMORPTPUWU
b should i	YUPSTSUSTTX
b should like	SUTTXSUUUUU
b should not	VURRTUUURTT
b should perhaps	UUUVWTUUUTU
b should stop	TUSSTUUUUUU
b should you	RTSSSUUTSRT
b show ,	TUSTUUUUUTU
b show .	RUTSUSTWUTT
b show for	TSUSTTUVURW
b show in	WWSWTXUSTVT
b show me	SVTUTRTSTWT
b show on	STSUVVUTUUT
b show up	XTVTSWTUUTT
b show you	STQPSWWQTST
b showed .	XVSTUUUTTUT
b showed me	TQVTVUTPTaP
b showing me	VTVVRQUVVWW
b shown me	QSVUTUUTVTU
b shows in	VWRSUTUTWTT
b shrug .	XTSSUUUTTUT
b shut ,	RSVSTUUTUVU
b shut .	YTQSSTUSVWW
b shut the	TUUSXSUUUTU
b shut up	RUWTTUUTUSU
b side ,	TUTWTWTSVRR
b side .	SUPRVUSVVRV
b side by	USTSWVUUVTU
b side of	UUVSURVVSQV
b sign in	WUSRUWUTUUU
b sign my	RUXSTUUWTUU
b sign the	RTQTQSTVTUU
b signal .	SUSXTTUUTST
b signature ,	UUSUUUUTUUT
b signature .	XTRSUSUSTTU
b signed ,	RTVSSVUTTTU
b signed .	SSVSSTTTSRT
b signed @duty	TUTVWTUTTTU
b signed and	UUSWSSUTUST
b signed by	TUTRSTUSTTT
b signed for	WSSTTWUTSVS
b signed in	UUTRUUUUTUU
b signed off	WTRTRTUTVRU
b signed that	QUYTUUUTUUU
b signed the	WTVRTUUTRUT
b signed up	TVRVVUUTTRT
b signed with	TURXUTUUTUU
b signing the	TUQWTTUSUTU
b silence ,	WUSUTSUQVTW
b silence .	UUQRTSTSTVT
b silence after	TUVTUUUVTWS
b silence before	TUTVVUUUUVU
b silence from	VTRSSUUTUUT
b silence in	QTUWSTUTUVT
b simply the	TUTWUSUTXTT
b since #	STWVTTUSUVU
b since ,	PRTSSRUQSQT
b since .	NRVUQVSOMYP
b since @day	QTQVSRUTURT
b since @month	YXUSOQUTUWX
b since @num	TRTXSSUSTST
b since @season	aWOOUQURXTQ
b since august	XUVRUUUTTWV
b since christmas	WTSRTTUUUST
b since diwali	XVRUUUUUWUT
b since easter	YUSRVSUTWSU
b since february	VTVSUUUUTTT
b since i	RSRVUPSSVVS
b since it	YUWRUVUUUSX
b since january	SUUSPOUUUWT
b since july	SUVWSVUUUVU
b since lent	VWTUUUUUVUU
b since march	WXUSTSUSVXX
b since monday	RTTWTSUUTST
b since my	STRWVSUTVUV
b since our	VUUTWUTUUSU
b since spring	RUUSTTUSWVU
b since that	SURUTWUTTTU
b since the	RUSXVUTXRRP
b since then	VWWQSSUSTUT
b since we	STVXXSTTUSU
b since you	STUQRTUSRXS
b sincere @good	TUTTTUUYUTT
b sincere thanks	TUTTTUUYUTT
b sincerely .	SUVUTTUUUST
b sing the	TUTRTWUTUWU
b singapore .	WTSXTUTTSUU
b single @duty	WYURTTSUSST
b single @message	WYPQTUURTQS
b single @num	WXSRSTTSTSQ
b single @promised	YZRRTSTSSRU
b single @sitting	WWWUTTURTSV
b single call	WWQSUTUTUTT
b single deadline	VVSUUUUSTUW
b single line	SSUSSTUTUVT
b single mail	SUTTUUUUUTU
b single one	WXSRSTTSTSQ
b single promise	YXQUUUUUUUT
b single question	XXQTUVUTUSU
b single session	QRXUTUUTUUT
b single time	XXUSUTTTTTV
b sir ,	WTSPVRWXSTS
b sir .	USXUSSWTUSV
b sister 's	YTSSSVUUXTT
b sister .	VSRTUTUUTUT
b sit at	TTWXSSUSUSU
b sit beside	TUWVTUUSSSU
b sit down	TUVSURUTTVU
b sit in	QUVTRWTSWVU
b sit on	SUVUTRVSUVU
b sit through	WUUTUTUUSVU
b sit with	TUTTUWUTTVU
b site ,	XXRUTUUTSTV
b site .	QTRYTTUWSUR
b site @duty	VTVRTUUUUVU
b site @sitting	UTWRUWUVUVU
b site visits	VTWSTVUWUVU
b sits on	PTUWTSUSVVS
b sitting .	SUSUUTTTUTT
b six ,	STYVTSUTVVT
b six .	SUTUVVUSSST
b six @duty	VTRRTTUTVTV
b six @message	WTSTUTUVVTV
b six @sitting	TUURTSUUTTV
b six days	TUTWVWUTTUU
b six hundred	TUSTUUVUUUU
b six in	TUWUUTUTTSU
b six months	UTTXTTUTTUS
b six of	WTVSTUUTUTS
b six times	STWSUTUWTWS
b six weeks	TTWQSRUUTRW
b six words	SUTTUUUTUVT
b six years	STRTUUUSUXU
b sixty minutes	XTTSTTUUUUT
b size of	VUTSTUUTTUU
b sketch of	SUUSTTUSUWT
b skip @month	UUUWRWUUUUU
b skip the	WTVQTTUTTVU
b skipped @num	SUVSTTUUTTU
b skipped the	WURSUUUTTTU
b skipper 's	TUWWUUUWUTT
b sleep .	STRWSRTWTST
b sleep and	TURVUTURTWT
b sleep in	SUSWTSUWUTT
b sleep to	TTQSTTTWUTU
b sleep until	UUUTVUUUUTU
b sleep well	SUSTSUTWTTT
b sleeping through	YUQWTTUSUUX
b sleeps through	SUTXTSUTSUT
b slept .	VSSUUUUUTSU
b slept through	XUVTTUUUTUV
b slide backward	STXWYRTVUWU
b slides ,	TUSTUUUUUUT
b slides .	XSSSTTUSUWW
b slides on	STVUTSUUUSU
b slip .	SUSSTSTSTTS
b slow .	VTRXUUUTVUS
b slow clap	TUSSTTUUUSW
b slow down	UUTXSUTSUUU
b small ,	UUTSSTVSUUU
b small .	WSWSUTTTTVT
b small @num	VTRUSSUTRRT
b small and	STTSUTWTTST
b small children	RUTVTUTTTUT
b small for	RRUUUTUTTTT
b small one	VTRUSSUTRRT
b small thing	TTXWTWTSTVT
b small to	QSXUUUUUUUT
b smell of	RUVSTTUWUST
b smooth start	UUUUTTUVUTU
b snow .	RSYUUTURUUS
b so #	TUTSWWUUUTU
b so ,	RUXSWRTVRTR
b so .	RRRLRRRQSSQ
b so :	SUXQVWUXTTT
b so @badly	WXUXZVVPRQU
b so @day	RTTaZUUXQUS
b so @good	YSUOQRUVSWX
b so @lack	XTQVWVURTVR
b so @mean	VTTSTWUUUTV
b so @month	TUTVQWUUUTU
b so @num	VTVRWWURSTU
b so @sitting	UUSYVTUUTSU
b so @thin	XTSSTWUTUTV
b so @weak	VTTSTWUUUTV
b so a	SUUQRSUWTTT
b so after	SUVZXQUSTTU
b so can	TUUVVTTSUSU
b so cheers	SUWTUUUTUVS
b so do	RTSXVSUSTTT
b so does	UUUVWSUUUUU
b so far	WSUTSRTSVWW
b so for	WUURUUUSTUU
b so friday	TURVWSUWUTU
b so from	UUSVTRUTTTU
b so generous	TTSSTTUSTSU
b so glad	XUTTTTUVUUW
b so good	VTRSUUUQTTV
b so grateful	WTQTUTUWUUX
b so guilty	TUSQRTTTUTT
b so hard	VUSSTUUWWTU
b so here	RTPUUSUSTTT
b so i	STTVVWRVWTN
b so in	STRQTSUUTVU
b so is	SUTSSTUTSVT
b so it	UTQVSQUTVQT
b so late	VTTSTWUUUTV
b so let	PTVYZUVQRRS
b so long	UUSTTSVVUTT
b so many	WTTSTTURSTV
b so may	TUTVQWUUUTU
b so monday	TUTXWRVTUUU
b so much	XVTOUQVTTPY
b so my	STTTRTUTSTT
b so no	STSVWVUUTVT
b so often	VUWQRSWSTTT
b so on	TTVVWSURTTT
b so openly	TUVRSSTSUVT
b so our	PTUZYVSQRTR
b so please	TUSWUTUTUTT
b so saturday	TUSXXSUTUTU
b so shall	UUTVVUUUUUU
b so small	YYPUUUUUUUT
b so sorry	PTONOTRQROR
b so sunday	UUUZXRUVTTU
b so thank	RUXRSTUWUWT
b so that	QSXUSWTQTUP
b so the	RRQaURSTNPP
b so there	RTWQSRUTVST
b so they	RURRSTUUTUT
b so this	SURXYVWTVST
b so thursday	SUVZXUTWTWT
b so to	RSSWTTUTUUU
b so today	SUTWWUUUUUU
b so tomorrow	UUSVWVUUUSU
b so too	SURRTUUUUWU
b so tuesday	TUSWVXUTUTU
b so was	UTQSUUUSTUT
b so we	RUQYUTTSTSU
b so wednesday	TUUUWTUUTUU
b so well	VSXVTTURUXW
b so what	SUTUQTUUSUU
b so with	TUVWXSUUUVU
b so you	RTSSRVUTUQT
b so your	QURTTTUTUSS
b sold ,	SUVWTTUTTWU
b sold the	VTUUTSUSTWT
b solid start	TTXRTSUUUTS
b solo in	VVTTUUUTTUT
b some @promised	STRWVQZUTTS
b some day	SUSQSPWQTTT
b some of	TSWTUUUTUSS
b some point	STRWTRZRTTS
b some stage	TUTSSSWSUUU
b some time	STRWVQZUTTS
b some weeks	TURRSTSUTTU
b somebody at	SUSTTSTTTSU
b somebody else	WWURTRUVSRR
b somebody from	TUTVSSUUUUU
b somebody in	TSVVUQUUSTU
b somebody on	TUSWUUUUUTU
b somebody to	SUWWVTUUTTU
b somebody who	PTOVVSSQPPS
b somebody with	SUTWSVUSWUT
b somehow .	RTSSSRXSTTS
b someone else	WVRSUWUUTUW
b someone from	TUSWUSUTTTU
b someone in	TUSVSQUUTTU
b someone to	VWVUSXUWUTU
b someone who	TRUZUUTQSQR
b someone with	VWRWURUTTUW
b something .	TVSVUTUTSST
b something back	SUSVTSTTURT
b something had	SUSWUTTTTTT
b something has	TUWTSSTTTRU
b something in	VTXVUTTXTUU
b something that	TUUTUUUVUTU
b something to	RTXSSRUSTXT
b something together	UUUUTUVUUUU
b something with	TUVVUUURUVU
b sometime ,	TTSSTTVSTUT
b sometime .	TTVRSRYUTTT
b somewhere ,	STSTUTXRSUT
b somewhere .	RTTTTTXSTUS
b somewhere along	XTSSUTUTUUU
b somewhere between	VTVUVTUSTSS
b somewhere else	YZQUUVURTTX
b son .	TUSWUUUTTUV
b sons .	TUUVTTUVUSU
b soon ,	RTRVSRYVRTS
b soon .	TUSVQPYSTTT
b soon after	UUUSTXSUUUU
b soon as	RTSOTYVSTTS
b sooner or	TUTTTSXTUUT
b sorrier still	SURSTRUUUSU
b sorry ,	RTPOPSSRRRT
b sorry .	RSPOQRQQRRS
b sorry about	RTPQRRTSURT
b sorry again	STSVTSRVUST
b sorry for	RUPVSRUSTRS
b sorry i	STVRSTTTTRT
b sorry it	TURUTVUUUSU
b sorry that	STPTVVURTQT
b sorry this	TUSRTTUUUSU
b sorry to	UWSNPSTQSSR
b sorry too	UUVTTTUUUTU
b sort of	PTSSUQSRRSR
b sound @badly	SUWUUSUTTWT
b sound like	SUWUUSUTTWT
b soup .	RTWRTRTTTTT
b spain .	SUVTUUTWTUS
b spare .	TTUUTTTXUUT
b spare key	TUSSUTUUUTU
b speak ,	SUUVUTTTUWT
b speak .	TTUQTTVTXUT
b speak again	TUTTTTVUUUU
b speak to	UTRTUUUUUTU
b speaking ,	UUTVTTTUUUU
b speaking .	RTWSTUSUUUS
b speech ,	RTXWVUUTUUU
b speech .	WUSTSTUUUWW
b speech about	VTTTUUUVTUW
b spelling mistakes	VTTRUTUTTVT
b spent a	WURTTUUTUVU
b spent on	VUVRRRUSTUS
b spirit level	RTRSUTUTTUU
b spite of	XVQVTTUUTUS
b spoke ,	VUTUUUUUTUU
b spoke of	VVTTUUUSVUS
b spot on	RTXRTTUSUWT
b spring ,	UUUWUWTURVT
b spring .	SSQWSUTTUTW
b spring ;	UUWQURUTUWS
b spring and	RTVUUTUVTTU
b spring i	WSRSTVURUUU
b spring to	TUTSUSUVTTU
b squeeze me	VUVWUVUSTTV
b st .	VTQWUVUSSST
b staff room	WTRTUTUUUUU
b stage .	TUSRSSWSTSS
b stairs ,	SUVWRUUSTST
b stairs .	WSPSRSSVRUS
b stall ,	UVVTUTUVTVS
b stall @badly	UUWRTTUTTUU
b stall @weak	UUSSTUUUUUU
b stall alone	UUSSTUUUUUU
b stall at	SUSSVTUTVTU
b stall in	SUVUVUTUTUU
b stamps .	VUSSTTUTRVV
b stand ,	UTVTUUUTUUS
b stand .	VSXYRSRUSRS
b stand at	WURVSUTSTSU
b stand in	UUSVWWUTUUU
b stand on	QTVVUSTSSST
b standing up	VWUSTUUTUWU
b stands ,	SSRQTUSTUTU
b stands .	VWURVWUTTTT
b stands in	STXWUSUUUVT
b stands on	QTVRTRUTUWT
b start ,	VTWQTTUWUVU
b start .	WUXQSRUVSRV
b start again	SUTVSTTTTTU
b start at	TUSZWQUTUSU
b start in	TUTXTRUWWRU
b start on	STRSRWUUTSU
b start to	UUUTTSUVUTU
b start with	TUUWTTURTUU
b started .	QTRUQRTSTRT
b started in	SUSPTUUTUWU
b started the	RTVRTUUUSUU
b started this	TURSSSUUURU
b starting a	TUTXVTTTSTU
b starting at	TUTXVRUTUTU
b starting each	UUSUUSUUUVU
b starting in	SURXWQTTURU
b starting on	UUTSRWUUUSU
b starting over	SUWUSTUUTUU
b starts @day	TUTXTVUUUTU
b starts at	RTRSSTUTSUT
b starts in	SUSTTTTSUTT
b starts monday	TUTXTVUUUTU
b starts on	TUTXTRUTUTU
b state of	TUUSTTURUSU
b station ,	RVXTTWUUUWU
b station .	RTVRWSURTUT
b station in	VUSRUTUTTUU
b stay @good	STTSSSSYTSS
b stay blessed	TUQTTTTXTST
b stay connected	SUTTSTXSUUT
b stay healthy	TUSTTUSXUUT
b stay in	VSTUSQWTSSR
b stay warm	TUXUUUTVUUT
b stay well	STQSSVRYTTS
b stay with	XUUWVSTTTTX
b stayed .	RRWQSSTRTST
b stayed @weak	XWUTTTUSTSS
b stayed in	WWVSUTURTTU
b stayed on	RUUSUTUUUVT
b stayed with	VSWUWUUTTUU
b staying in	TUTSUTWSUUU
b stays in	TUVSTRUVSTU
b stays is	TUTUVTUUTUU
b stays on	TURUSUUSUXU
b stays the	TUTRSTVSTUT
b stays with	QTVUSTUXVWT
b step ,	STWVUTUUUUU
b step .	STSUUUTRTUT
b step back	TUUUSTUUUUU
b step is	UUVUUVUWUUU
b stepping back	TURSVVUSUSU
b still ,	TWWXWVUUUVR
b still .	TTUSTSTRVUW
b still @duty	VTQSTTUTURT
b still @good	QTPQSVUTTVT
b still @message	TTRSSSUTVWT
b still @promised	STSTTTUTVST
b still @sitting	VSQRUVVTVST
b still at	QSXSUTUWUVU
b still be	SSXRRSWVSWW
b still come	STVSUUUSUXT
b still do	RUTQSWTSUUT
b still draw	TUTRRSUQUXU
b still go	TUTWWUURUVU
b still has	VTVVUUUTSVT
b still have	TTWQSUUUTTT
b still in	VSTUXQTVQRS
b still makes	RUXRTTURUXU
b still on	VUUSTRUUWRT
b still open	STSVTTUUTSS
b still owe	SUQUUTUTUUU
b still say	SUVWUTUUUXU
b still stands	VVUSUUUTUUT
b still talk	UUSTWUWUVUU
b still that	TUSTTSUUUTU
b still the	SUWSTUUTUVT
b still use	QRWQSRSQTVS
b still waiting	TTSRTRUTUTT
b still you	TTVSTTUTSUT
b stood before	WUQSTUUTTTT
b stood in	WSVTUUUTTTT
b stood there	WTSUUTUTUUU
b stood up	SUXSUTUTSVU
b stood with	WUTUUUUTUUU
b stop ,	STRSVVWTUST
b stop .	UTSRXSSSXVT
b stop ?	TUTRRSTUUTT
b stop after	RURVaRSTTTT
b stop at	SUVWVRSTUSU
b stop for	UUTXTWUUUTU
b stop here	YUVUZWTWTTU
b stop on	UUUWWVUUUUU
b stop our	QUQTXRTTTRT
b stop smoking	TUTSRSRTUUT
b stop the	TUTTTVWUUTU
b stopped .	RURRSWTVUST
b stopped asking	WSWQSTUTTUU
b stopped being	STXUTUUTUUT
b stopped the	RTVVUUUUTUU
b stopping ,	TURRSRUTUST
b stops at	SURXVTUSTSU
b stops on	UUUXWUUUUUU
b stories ,	UTVSUUUTVVW
b story ,	TTSTWTUUUWU
b story .	RSUSTTTSTST
b story about	VXVWUUUWTVT
b story of	WVTVTTUTTST
b straight @duty	VUVSTTUWTUT
b straight @promised	VUVSTTUWTUT
b straight answer	WUTSUUUUTUT
b stranger 's	VTXTUTUUTSU
b stranger ,	TUTTUUWTTUU
b strangers ,	SUVVRUWTTTT
b street ,	UUUSUUUTRUU
b strength for	STVRUTUTUTT
b strength of	WTRWSTUSTVU
b strength to	RTRSTSTYTTS
b strict ,	QTURTTSRTTU
b string ,	SUURTTUTTWU
b structure at	UUSTUUUUUUU
b student .	STRRXUUSUTT
b students ,	TURRTTUWTTU
b students .	TWSUUUUVUUV
b studio ,	TUURTTUSVVU
b studio .	UTRUSSUUTTT
b studio in	WUUUWRUSUUT
b study .	SUTTTUUTUUU
b stupid in	XTUWTSUTUVT
b success .	TTRRTSTXUUU
b success with	TUSVTSUXUTU
b such @good	XWUUUUUUUUW
b such a	UWVUSSTTRQV
b such as	SURRTUUTTTU
b sugar cubes	TUVSSTTTUWT
b suggest a	TUTRRTTSUTU
b suggest that	TUVQUUTTUTU
b suggest we	TURQXQTSUSU
b suit ,	STXSUSUUTUT
b suit you	QTPSSVUURRT
b suitcase and	STVRUUUWTUU
b suits you	TURUVRUUUTU
b summer ,	VTSUSVUTUSW
b summer .	QTTUURSWRSS
b summer and	UUTUTWUTUTU
b summer i	UUTRTXTTUTT
b summer in	SUXSTRUTTXT
b summer of	SUVTWUUUTUT
b sunday 's	SUSTXVSSSTU
b sunday ,	WTURUQTQSVT
b sunday .	QUVXXSTRVRS
b sunday @duty	RUXWTSUWTVU
b sunday @message	SUWUUSUWUVU
b sunday @sitting	RUWWTSUWTUU
b sunday and	RUTWVVUVURU
b sunday be	TUTVVWTTUUU
b sunday in	TUWSRTUTUWT
b sunday is	TUUYXQTVTSU
b sunday of	TUSSVUUTUVU
b sunday our	UUSVVWUUUUU
b sunday the	SUSVVRUSUVU
b sunday you	VUVSSTUTUVU
b sundays ,	VTUUUTUSVTU
b sundays .	STWVSSUTUTT
b sundays in	RSWTSTUVTVT
b supervisor in	RUTUSSUTTTU
b supervisor there	TUSXTSTSTTU
b supper .	RTVRVUUTTTU
b supper on	SUSVUTUTUUT
b support ,	VUTTUUUQUSV
b support .	STYTTTUWUSS
b support and	SUVSTXURURT
b support team	SUVWQRUTTUU
b suppose ,	YURTUSUSSUY
b suppose i	RUSSUSTTUST
b suppose it	VUSXUTUTTST
b suppose that	TUSUVWUUUSU
b sure ,	TTRUTTSTTTW
b sure .	SUTRUSWTUUT
b sure of	WUSSSTVUUUW
b sure our	UUUTTUVTUUT
b sure we	TUWRUSXTUUU
b sure you	VTTTUTTTWUS
b surgery on	UUUXVSUUUUU
b survived the	QRXUUUUVTUT
b swallowed my	TURWSTUSTSU
b swap our	RUVSVVTWUUU
b swap the	SUTQSWUUUTU
b sweets .	UUTSVXTTUUU
b switching from	UUTWTSTTTUU
b switching to	RUTYTTTSVTS
b swore by	VTRTUTUTSUT
b ta for	STYSSTUXTVS
b table ,	WUSVSVUSTRT
b table .	UTWWSUUUSUS
b table @lack	TTVRUUUUUTU
b table and	TUVSTTUTTWU
b table in	TSVQTWUSTTT
b table the	UVUSUTUUUST
b table you	XURTTVUTTVU
b tables ,	STSSTTUTTUU
b take @day	TUUWWSUTUUU
b take @message	WTRSXSTSTUX
b take @num	VUSRSVUSTTV
b take a	TUUTSUTSUWT
b take care	STPPSSRXSTS
b take good	STRRTTUZTTS
b take it	TRTTQWVQSUW
b take me	PTPVWRTRWRS
b take my	TSWVXQWVVUR
b take our	UUTRVVUUUTU
b take over	SUUYQQUWURT
b take the	PTRTQVTQRUS
b take this	TUWTSUUVUUU
b take up	TUSWUTUVUTU
b take you	VUSQRXUSUTU
b take your	WURWSSUSTUW
b taken a	TUTYURUTTTU
b taken me	RTSZURWRURT
b taken on	SWSVTTUUVTT
b taken over	TUSWTUUUTTU
b taken the	VTRVTTTTVSV
b takes @num	TSTXTTTSRUR
b takes a	WUXSTTUTUTT
b takes all	STRYTUTSTUT
b takes me	STSXSUUTVST
b taking it	TUUTRTTXTWU
b taking me	SUTUUTUXVSR
b taking the	TUSUWUUTUTU
b talk ,	VTVQWSWUTST
b talk .	QUQTSVWQURS
b talk about	RUVWUUTSYVR
b talk again	TUTRSXVTUUT
b talk from	STXWXRTVTWU
b talk in	RUTPRRUTWRU
b talk of	VVSRTUUUTST
b talk on	RUUSYRURTTT
b talk soon	TUTSSTWSUUU
b talk things	STTWTSUTTTU
b talk to	QTTXSUVWTRS
b talk was	VTRSUUUTTVT
b talked .	WTVTUUUUUUT
b talked about	VXQRTSUSTUT
b talked me	UTWUTTUWSTT
b talked mostly	XSRQUTTSTUT
b talking ,	TUQWUSUTWST
b talking .	XUSRTWUSTWV
b talks ,	VURVTTUUTTT
b talks .	VVVSWTUSUTU
b talks in	TUSRVTTTUUU
b taught ,	VWTTUUUUVUT
b taught by	SURUSUUTWTU
b taught me	TWVSWTSQSZT
b taught the	QTWSUUURXUT
b taught us	UUUWTTUSUVT
b tax .	TUTXUUUUTUU
b tax @duty	XSVQTSUSVWV
b tax @message	VUTUUTUUTUU
b tax law	UTSQUSUUVUV
b tax office	WUWRTTUTUWT
b tea ,	VTVSSTTUTTT
b tea .	TSURSSTRVTW
b tea and	SUZTTRUWTST
b tea on	SURQUXUTUVT
b tea to	TUSRUUTVTUU
b teach me	XURVTSUSTUW
b teach with	RURUTTUSTSR
b teacher ,	TTQSUSVVWSS
b teacher .	USaTSSSYTTV
b teacher and	RURUVSUSWTU
b teacher by	SUVSUTUUUUT
b teacher in	VTWTTSURSTT
b teacher was	WTRRUUUTSWW
b teacher who	RUWVTUUSTTT
b teachers ,	QUVTVVUVXUU
b teachers .	TUSXSRUTTSU
b teaching ,	RTTWUSUSTTT
b teaching .	QSQWSSSRRSS
b teaching i	SUWVUVUTUSU
b teaching me	WTWRPUUUTYW
b teaching now	UUVWVUUTUUU
b team ,	SUSXUSUWSTT
b team .	XURVSUUWSTT
b team a	TUSSTTUXUUU
b team has	TUWRTUUTTSU
b team in	TUUSUUUUUWU
b team lead	RTSSUTUTXTS
b team of	TTSVRRUUURU
b team on	TURYQQUTTQU
b team to	SUWVUTUTUVU
b tears ,	XUXTTUUTWUT
b telephone .	XTQVUTTRTTV
b tell .	UTUSUUUTUUU
b tell me	VTOMQURPVQT
b tell the	USRVTSUSRTV
b tell you	VUSVPWTUTUW
b telling me	UVVUVUTSTWQ
b tells me	QTRRSTUSWST
b tells the	TUSRURUUSUU
b template ,	SUXSTTUSUWS
b ten ,	RTVSSSUTTTU
b ten .	RTSWQSUTTTS
b ten @duty	WSRVVSUTTRR
b ten @sitting	XTRXVTUTTRR
b ten days	VTRUTTUSSSU
b ten minutes	XVQUUWSRXSV
b ten o'clock	TUUSWVUUUTU
b ten of	VWTTUUUUUSU
b ten sessions	VUTXUUUUUST
b ten years	STUQTUTVTWU
b terima kasih	TTYSSSTXTVT
b term ,	TUSSSWUUUTU
b term .	UTTXVQTTSST
b term i	UUTWUUUWUUT
b term sheet	UTRRUUUUUUU
b terms ,	VUVTWUUUUUU
b terribly @badly	TUSWTSTSTTT
b terribly guilty	TUSWTSTSTTT
b test in	TUSUTUUTUSU
b text ,	VTTRTUUSTUS
b text .	VTTRTRUTVTV
b text you	STRSUYRSTUT
b than @badly	SURRSRUTUTU
b than @duty	TTXTSSUWRSS
b than @num	VTUUTSTTQUR
b than a	RSTVVQTUZTP
b than an	TUUTUTUVUSU
b than any	QTZQTUUVTUT
b than anyone	RUWVSTURSTT
b than anything	TTQTTTUTTSV
b than at	VUSQTTUSSTT
b than i	VWWPQPSWPTV
b than in	UTVPTTURRUR
b than it	STVSTUUTSUT
b than let	SUSRSSUTUTU
b than mine	STXUSSUURSS
b than most	RUVTUTUSSUS
b than my	VVQQSSUTUTV
b than our	WUQXSWUTWRS
b than the	MUYRSPTXTUN
b than to	WUTVTUUUTST
b than with	TUSWTTUTTUU
b than you	aQMURRSMXRX
b than yours	UTXUUTUWUUW
b thank #mentor	UUVSTVURUWU
b thank a	TUWTUTUVUTU
b thank god	SUTVTSUSUTT
b thank goodness	WUSSSUUSUUV
b thank you	RSZSWUQWPVR
b thank-you .	UUSVTTUWUUU
b thanked me	RUTSUUUTUUT
b thanked you	RUWSUTUSTWT
b thankful ,	UUYSUUUTTVU
b thankful .	RUURSTTWSVT
b thankful for	TTZTRUSOTVR
b thankful that	SUXSTSUVTST
b thanking you	QSVUURSXSSR
b thanks !	SUYSTTTSUUT
b thanks ,	QQXOPTRbSRP
b thanks .	OSZOSRTWRUR
b thanks a	WTVRTRTVTVX
b thanks again	TUSTTUTYUTS
b thanks and	TTWQRSTYTVT
b thanks ever	XTPUUUURURX
b thanks for	WXXLOMUUUYV
b thanks heaps	STXTTUUVUVT
b thanks in	RUVTUTURUUS
b thanks mille	STXTTTTXTUS
b thanks sana	RUWTUUUTUSR
b thanks to	WSVaTVTNTZQ
b thanks with	UUTSUUUWUTU
b that 's	MOOWVSTTQVO
b that ,	URYPRRWURUR
b that .	SSVRQPROOSS
b that :	TTSSWUUTTTU
b that @badly	TUXWTWTSUVU
b that @day	SUUQTVUTTUT
b that @duty	WRWSUQTRQSW
b that @good	USVRTSUXSRR
b that @lack	VUSPWUUSRVS
b that @message	PSWXQPTQPSR
b that @month	VURSUSVTWUT
b that @num	SRXTRRTUPTU
b that @promised	USSRRRUTSSV
b that @season	STVPTRUVUUT
b that @sitting	STWXXUVRRUV
b that @weak	QTURTTTSTWT
b that a	ROUSPOSSVYV
b that afternoon	SURSSTUSTVT
b that all	TURSTVUSUTU
b that and	SUXRSRUTTRT
b that are	UUVWWVUUUWU
b that arrived	XSRTXSUSUUX
b that as	TTWXUVUUTVU
b that autumn	TUSTUSUTTUT
b that being	WUSUVTUUUUT
b that came	VTUQSSUWTVV
b that can	WURVSUTTSTV
b that date	RTSWWTUTTTS
b that day	PTRRWTTTTTS
b that did	RTXVUTUSUXT
b that does	SUSTTWUTTUU
b that elsewhere	UUTVVVUUUTU
b that evening	QTSQRVUSSRS
b that every	WWSTUSUUUST
b that feedback	WTSRSSUUTTW
b that field	RUSXRRTTUTT
b that first	QTTRSUUSTXS
b that fits	TUVQTTUWUSU
b that from	SUSRRVUTUWU
b that gift	SUXRTTUTTTT
b that got	SSVUUUUWUUR
b that had	VTRSTTUWUTT
b that has	XVVVRSUTRXV
b that he	VURTTTTTWTS
b that helped	TUTTTVURTWT
b that i	YTVXTWTSOTU
b that in	RUVUVRTSSUS
b that is	SUVVQTRTSSO
b that it	URTRRUUUWSR
b that kept	RSUTUUUTUUU
b that kind	UUTXURUXUTU
b that leaves	TUVUSTUTTTU
b that line	SUWUTTUTSST
b that long	TUVVUSUWUTU
b that looks	STRSTTUTSTU
b that made	STUUUVUTUXU
b that makes	QTSTXSTSSRS
b that maybe	TUSWVTUTUST
b that meets	TUSVUSUTTTU
b that mine	WUUTUUUUTTU
b that morning	TUQQUYTTSTU
b that my	YUOPVTUQUUX
b that napkin	UUVUSUUUUTT
b that neither	SUUTUUUUUUU
b that night	RTSRSTUUTVU
b that no	SSTRVSUTTUT
b that nobody	TTURUWUTTWU
b that nothing	VWRSUUUUUSU
b that now	RUVVVUTUUUU
b that of	UWSQTSUSUVT
b that on	VTRVSSUSUSV
b that one	TSYTRQTTRTU
b that order	SUSTTSTUUSU
b that our	QTMUUUVUSTS
b that out	WUVTTUUUTVU
b that perhaps	TUTRWUUTUTU
b that person	TUTWTTUUTTU
b that question	STXWTTTRTRT
b that reason	TURXVRUUUTU
b that red	TUWRTTTUTST
b that rhythm	TUUWUVUUTUU
b that same	WWSSVVTVSTT
b that second	RTVSUTUWTWS
b that sentence	RTZSTSUSTTT
b that she	QUTTUSUWUTT
b that silence	QTUSTTTSTWT
b that somebody	XUSTSSUVTUU
b that stands	TUTVTTUUUTU
b that story	SUVTTSUTTUU
b that sunday	TUXSSSUTUTT
b that the	VRMUTSVWSSU
b that they	VTVQSSUUTVW
b that this	VTSRVVUVVUU
b that to	VTTSSTUSTUT
b that trade	TURUSRUTUST
b that two	RTVSUTUTSUT
b that used	RUUVTUUTTUT
b that very	TUSTSVUTUTU
b that was	UVUbRVSQOTS
b that way	RUSXSVURSUR
b that we	NSXVWQRWSVS
b that week	PUQPTXSSSTT
b that went	YXUVTVUSUUW
b that were	WUQTUUUUTVT
b that what	UTSVSVUTUSU
b that winter	VUWSUUUTWUU
b that with	STUWVTUWTUU
b that won	WTTQUTUTUVU
b that work	RTSYSRUTRVS
b that works	UUTSUVUVUWU
b that world	UUTVVWUTRUU
b that would	VUUTURTSTSS
b that year	UUWTTUUTUUU
b that you	VTPTVTRVYQW
b that your	UUPRRUUVZUS
b that ¤	VUTRUTUUUWW
b the #	SQOVaYUSKRR
b the @badly	TTRRUTSWSTQ
b the @day	TTUPSTSVTSP
b the @duty	WTRTVOQTVUU
b the @fail	RUTTTTUUTUT
b the @good	TUYQOTUZXTQ
b the @lack	UTXVRRTYRTU
b the @mean	USUPRWTXUWU
b the @message	TUVUQSRWSTT
b the @month	TSPVZXSURVS
b the @num	VUUSaWUVWXV
b the @promised	WWRWVPTVVTW
b the @season	UUSVSVRQSSS
b the @sitting	UUTTYQUVUWU
b the @thin	TSTSRWTTUWU
b the @weak	RUTVUPTXUXM
b the abstract	TSWTUSUTTUT
b the academy	RTTTUSUTWUT
b the access	TUTWSWUTUTU
b the accounts	RTUQRVUSSST
b the accra	VSWUUTUUUUU
b the address	SUQUUSURUUS
b the advice	WWSRQRUUTUV
b the afternoon	XTXVWTTVTXV
b the agency	VVVUTSUWSUT
b the agenda	RTSPVXURTTT
b the allotment	UTSRSTUWUTT
b the almanac	UTVSUVUWUUS
b the alumni	STVRSXTRUTT
b the ambulance	STUQTVUTUVS
b the angry	RSXVTSTSTXS
b the anniversary	UUSSTVTVUTU
b the annual	SUTSTVUWTUU
b the answer	QVRTRSUSUUS
b the antarctic	SUWVTUUSUUU
b the apology	SVRSTUUUTWS
b the app	VVRTVQTSQOS
b the apples	SUUTSSTWUUT
b the application	UTSRSSUWURT
b the appointment	TUSQWRUUURU
b the apprentice	UTTSUTUTVUS
b the apprentices	VUVSTUUUTWT
b the apprenticeship	VUTXXUTRSTR
b the apricots	RTTTUUTTTUT
b the april	TUUWVUUUUUU
b the apron	SUUSSSTTTVT
b the archive	RRVTQTUQWTR
b the army	RUVVTTTSTTT
b the arrangement	TUUUXTTUUUU
b the article	SUWSTTUTUVT
b the assessment	VUSTTSUUUTU
b the atlas	RTSRTSUTTUU
b the audit	UQTTQRTVRUR
b the audition	STSVSUUTTTT
b the auditors	VTVSSTUTTUT
b the august	SUTTSXUVUVT
b the autumn	VUSURUURTVT
b the award	XTWTUSUVTUW
b the baby	RSUZRWSTRSS
b the back	TRSOQVTTVWV
b the bad	XUTQUVUXTUT
b the badge	SUSVUTTTTUU
b the baker	STTWTTUUTUU
b the bakery	UUVYVUSSSWS
b the bank	PUVTVVTUTXR
b the bar	TTWXWSURSVT
b the bargain	WTSUUUUTTUU
b the barn	VUWSTSUTUTT
b the basel	WUUTUSUTUVU
b the beam	TUXTUUUTVUT
b the beans	VWWSUUUTUWT
b the bees	UTQUTUUWTTS
b the beginning	TTSVSSUUURU
b the bell	SUQSWSVTUUU
b the bench	TVSUTQUWSTV
b the best	PPWTRUUbUSO
b the better	QSUTRSUQYTU
b the bicycle	SURVUUUSUUS
b the big	TTUSSVUUTUW
b the bigger	RTWUTSUTYTT
b the bill	VURSTUUSUTU
b the bin	TUTUTUUUUUU
b the binder	TUVSUVUTUVU
b the bishop	STTWTSUVUTT
b the blame	WUVRUTUTTUT
b the blisters	UUVUUUUUUTT
b the blue	QRQQVSSTQRS
b the board	TTUQVPTOWWU
b the boat	RUVWVXTSQTR
b the boats	SUSWTTTVTTT
b the boiler	UTRRTSUSTUT
b the bonnet	VUWSVTUTWUW
b the book	SSWUWUSWQXU
b the books	TVWVTSURSXV
b the borrowed	SUTSUTUWUSS
b the bottom	USVRSRUVRRT
b the bound	UUUSUWUWUUU
b the bow	WTWRSSUSTVU
b the bowline	TUWSTSUVUTU
b the box	RUWRUSUVTRU
b the boxes	UUPSTSURUWS
b the boys	YTRUUUUSTUT
b the branch	VUSRTUUTUSU
b the bread	RUVQSSUUSQR
b the breathing	TUUTUTUUUWU
b the bride	TUWTTTUTTWU
b the bridge	TSTUVWTUSWT
b the broken	VUUTUUUWUUT
b the broom	WTTRSSTRVRS
b the budget	TTWUVUUSTUT
b the building	RTRSTRUSTUT
b the bursary	VUSTUUUTRUT
b the bus	VRVVWVTSRWX
b the business	TSUURSTTWSS
b the buyer	TTSRTTUSTXU
b the buyers	WTRVUTUTTST
b the café	VTSXSRUSTST
b the cake	QTWUWRTSTST
b the calendar	VSTUXRTTSVT
b the call	WVOTXQURVSS
b the calls	VUUUSVUUSUU
b the camera	RVRRUTUUSUV
b the canal	SUUSSWUTUUU
b the canteen	VSTTURURXVS
b the car	TVURSUTTVTV
b the card	RTWTSRUSTRT
b the cards	TUUSSTWTTST
b the caretaker	UTQPRRTRTSS
b the case	WVQVURUSTST
b the cat	RTRRTSUWTST
b the catalogue	STRRTVUUTUT
b the cats	STSRTTUWTTT
b the cello	STSWTUTTVTT
b the certificate	VTTVRTTRRQV
b the certificates	TUTVVSSTTUT
b the chair	VSVXTRURURW
b the chairs	UWURSSUVTTU
b the chalk	XWRSUUUSTSU
b the chamber	SVRTSTUSSTS
b the change	TUPUUUURUUT
b the chapter	STTSSTUUUUT
b the chart	TUSRUTUUUTU
b the cheap	XTTTUUUTTUT
b the check-in	STSRSTUTURU
b the checklist	SUVSUTUTUWU
b the chemo	TUTXUUUTTUU
b the cherry	SUWSUVTTUSU
b the chess	SUWSTSUVUXT
b the child	SUWTRWUTUUU
b the children	RUSZTTTVSSU
b the choir	UUSUQQTWQUQ
b the christmas	XUSTTTUSUUU
b the church	STSTTRTSWRT
b the city	TUTTUUUTUSU
b the class	TTTQSSUUWVU
b the classroom	STVWTUUTTTU
b the clean	SUWRTTUWUSU
b the cleaning	SUWVVSUTUWU
b the client	RUUTVSUWTVU
b the clinic	QUTXVQTSQWS
b the clock	VRSVRVTVVUT
b the clocks	VTTSVVUTUSU
b the closing	UTSSVSVSTSV
b the club	STRQTUUTTST
b the co-op	WTRSUTTSSRT
b the coaching	SUTWXVUTTUT
b the coast	SURUUTUUUTU
b the coat	VWVRUSUTTTT
b the code	TUTRTWUTUTU
b the coffee	WXRTSUTTTWS
b the cold	WTVTUTUXTVT
b the college	UTTVTSTSSUS
b the colour	VWTRTUUSTUS
b the coming	STUVWTUUTTT
b the comments	VWSTWUUUUTT
b the committee	UVTQRXTVSUR
b the commute	SURZTTUUSTS
b the company	RSUXURTQSTT
b the competition	UUVXSSUTTTU
b the computer	STUSUSUVTVT
b the conclusion	WTRRTSUUUUU
b the conference	VTTTUWSUUUW
b the conservatoire	STTUVSUTWUU
b the conservatory	RUTWSSUSTUT
b the consulate	UWTWUUUUUUU
b the consultant	TUTXUVUUUUU
b the contact	WVXRRRYSTWT
b the contract	WRTWTTURUSV
b the control	TUSSTWUTTTU
b the convent	TUTWSSUTUUU
b the conversation	TUTTUVWTUUU
b the cooperative	SURWTSUUSST
b the coordinator	SUSRWTTTTUT
b the cork	SUTUTTUUTTU
b the coroner	YTUTUTUSTVT
b the corridor	RTSUSRTRTRS
b the council	ORSWSTTRSVV
b the counter	STWWURUTTVT
b the county	QTSVRTUTRTS
b the courage	RUYQTSUVTTT
b the course	QTVYSRURRUR
b the court	RTUWTVUTVWU
b the cover	UURSTSUUUVT
b the crane	RSXSUUUWTUT
b the credit	UQVQTSUQSRV
b the crew	WWQVTSUTVST
b the cup	RUSRTWTRTVU
b the customer	SUWRUUUUTTU
b the customers	TSUTUTUTUUU
b the customs	VTVSSTUUUUU
b the cv	SUWSTSUUUXT
b the dairy	SUTYVUUTUTU
b the dam	SSSTTUUTUUT
b the dark	QSXRTTUUSWT
b the date	UUUWVTURTSR
b the dates	VVQTUUURTUS
b the day	USXTRZRVNVR
b the days	WWWUUTTTUUW
b the deadline	WURSRVURTSV
b the dean	STSSSRTSVUS
b the december	VUUWXSTUUUU
b the decision	QSWYWVUSTTT
b the defence	RURSTVUTUUT
b the degree	RTSVTVUTTUT
b the delay	USRTUTUSTTT
b the demo	TUWRSWUTUVU
b the dentist	XVQRSRTSSSV
b the department	VWQTRTTRVTR
b the deposit	VURRUSUSTUS
b the depot	SSWUVTUSUTT
b the desk	SUTUTTUWSRT
b the diagram	TUUVTSUSTVU
b the diary	VTTSWTUUTSS
b the diner	TUSWWRTTUSU
b the diploma	RUVVURURSTU
b the direction	SUSWTSTTTWT
b the director	VUURTTUUVUU
b the disciplinary	VTRTUTUSUUT
b the doctor	RUVXSVTTSTT
b the doctoral	WUTWTTUUVUW
b the doctors	STSTSVUTTSU
b the dog	UTVQSRTWRSS
b the dogs	SUQTTSTVUUT
b the door	SVWURVTVQUP
b the doors	VTVRTWUSSTS
b the draft	VTRTUVUTTST
b the drafts	SVTSUTUUTTT
b the drawer	VUQTTWUVUTU
b the drawing	TUTRTSUVUTU
b the drawings	TTUTTTUVTTT
b the drill	SUURTRTSTUT
b the drive	STSXUTUTTVU
b the driver	RUSUTWUSUTU
b the driving	VTTVTUUTUUU
b the dust	TUSTUTXTTVU
b the dye	WTRRTUUTUWT
b the early	TUWWSSUUUUT
b the easter	UTTRTWUSSSU
b the editor	UTWQTRURUWS
b the eight	VTWUSSUUTTT
b the election	QSTRTWUTTUT
b the eleven	VVWRTTUWTTU
b the embassy	RRSSTTUUTUT
b the empty	TUTWTTUSUVT
b the end	XVTXYURURSR
b the envelope	VVQRTSTTSST
b the equal	SSTSTSUTTSU
b the equinox	TTWSVUUUUUU
b the error	UUUSUUUTSVT
b the essay	SUTUUTUUUWU
b the ethics	UUSWUTUWUVT
b the eve	STRQWTUSSUS
b the evening	PTVSTSTRSUS
b the evenings	SUVXTSUVUTU
b the exam	VRTTUWROQUW
b the examiner	TVRUTSUSTXT
b the examiners	TTSRTTUUSTT
b the exchange	SUSVUSUUUST
b the exercise	RUWSSSUVTXT
b the exhibition	TVUSTRUWTTS
b the faculty	WWSXTSUTUTT
b the failed	VTUSUUUTUWU
b the fair	PSQTRXSQVTS
b the fall	RUVTSRUUTVT
b the family	UTWWSSTSTST
b the far	RTPUTSVVTTT
b the farewell	UUSSWWUSUSU
b the farm	UUVTTUTVSTS
b the fault	RURVTTUTUTU
b the feast	TWTSTYUTTTT
b the federation	SUSSTTUTTTU
b the feedback	TURVTTUTUVW
b the fellowship	RVTYXRUSSST
b the fern	RTSTUTUWTUT
b the ferry	SRTUQWTUSSQ
b the festival	TTTUTTUVTTU
b the field	SUUVWTSTUST
b the figure	WUVSTUUUUVU
b the figures	VUSUTSTTTSU
b the file	TTQRTSUSTTT
b the film	VUVVTVUTUTU
b the final	RTUUXVTRSQT
b the finale	TUTVWSUUUSU
b the finest	XUYRTTUUTWU
b the finish	VTRWXSTSTTU
b the finished	RTQTVXTRTST
b the fire	TSXRSUTSRVW
b the firm	TSTWSVUSWSS
b the first	TQUVPaPUQUT
b the fish	RTRTUSURTQU
b the five	TTXTSUUTVUT
b the flash	UUWSTSUYUXU
b the flat	SUTVSUUUTUT
b the flood	TVTPTTUSTTS
b the flooded	SVWUUUUTTUT
b the floor	UVWQSSUVTVT
b the flour	STVVTUUTTUT
b the folder	RTRQTRSQSSS
b the food	XUWSTTUWTVT
b the footnotes	UUWSUUUUUVU
b the form	QQQNQRSQPVQ
b the format	UUTSUTUUUUT
b the fortnightly	VUVRSVUUUTU
b the forty	VUVTWTUWUWT
b the foundation	VTTWRRUTTTT
b the foundry	TTUSUVUSTVT
b the four	UUXQWQUSUXT
b the fourth	USSTSUUTTVT
b the foyer	VUSSUSUTUWW
b the frame	RURTTSUTTRT
b the freezer	RURRTTUTUVU
b the friday	XWQQSVUTUTU
b the front	PTTTUWUSVST
b the frost	TSUUTSTUTTR
b the fryer	XTUVTTTVTUT
b the fuel	SUWRSTUTTXT
b the fund	STSUUUUUVTU
b the funding	VSTWWTUUUTT
b the future	TTTQTWVVTTT
b the gallery	WRSWSSTTVUR
b the garage	WUURTQUSWWV
b the garden	QTUURWTXTVT
b the gate	URTPURTVRTR
b the gazette	UUTRTUUTSUU
b the gearbox	RTVSTTUSUVT
b the gift	SUSXTSUVUTT
b the girls	RVURTVUSWTT
b the glass	SUSXTTTVTSU
b the glove	WUQSTTUUUSU
b the goal	QSSbTVTSSQT
b the goat	STWPSTUWSVT
b the goats	VTUQUSTTVUR
b the gold	SUUSTTUTTST
b the golf	YSQRSTTVSTY
b the good	UTYPWSUSRXR
b the graduate	TUVXVRUUTRU
b the graduation	TUSUUVSTTTT
b the grain	XUTUTUUTWVV
b the grammar	RTVSTTUTTXT
b the grandchildren	RUQUSTTYTTS
b the grant	VURXTRURUSR
b the great	YUSTTTUSUUX
b the green	RTRSSTTUTUT
b the greenhouse	VTVSTTTUTUT
b the ground	STUUTSUWUTU
b the group	TUSUUUTTTTU
b the guild	WTPVTSUTWST
b the gym	SUSSSSUUUWU
b the habit	RTQUSWUWTYS
b the half	XVTWSSURSTV
b the hall	RSURSSUTVVT
b the handover	VUSTUUUUUUT
b the hands	STVTTTUWTUU
b the harbour	SSUTUUTRUUV
b the hard	UVVQTTURTTT
b the hardest	UUXVUUUUUUU
b the harvest	UUSXTXTSRTS
b the head	UTPUTWUSVST
b the health	STWTTTUUUVU
b the hearing	XSQRTUUVTVT
b the heart	UUVVVUUWUTU
b the heating	SUTRTSUTTUU
b the help	XWTTUUUSUUX
b the herd	TUWRTUUTUWT
b the heron	SUTRUTUVUST
b the hill	RTWUTWUSSTT
b the hip	SURVVRUWTST
b the hiring	URRTUUUSTSU
b the hole	VURWTSUTTTT
b the holidays	UUSTSUTSTUT
b the homework	SSVTUUUUUWT
b the honest	RUWTUTUSWST
b the honey	TUWSTVUTUVU
b the hook	SUSSTTUWSUS
b the horn	STWRSVTUTTU
b the hospice	QSRVTSUSTUT
b the hospital	SSTXSRUSVTT
b the hour	TUSUPQTQVUQ
b the hours	SSVTURUVTUR
b the house	WTSSUTTWSWS
b the ice	RRYUTWSUSXT
b the idea	QTVTSSUTUUT
b the index	SUUTTTUSUUU
b the ink	TUVWWTUVUSU
b the inquiry	QSWUSTUXSTT
b the inspector	VVTVTTUSSVT
b the inspectors	WTWRUSUUUVU
b the institute	VUSTTSUTTST
b the insurance	RUSVVSUSTTS
b the interview	STaQRSUVSVS
b the introduction	UVVVRTUQTUT
b the introductions	YURVSTUTTST
b the inventory	SUTTUTUTTVU
b the invitation	UUSTVVUTUUU
b the invoice	TRRRSRTQRWV
b the island	UTRWVUUTTTU
b the jar	RTWRSWUSTUT
b the job	TUSXUQTTRVT
b the judge	TTURUUUTSVS
b the judges	RTVRSTUSTWS
b the june	WTRQVVUTTTT
b the jury	WSTVTXRRSVT
b the kettle	PSSWSRTSSWQ
b the key	TSSQSTTPQUQ
b the keys	VVRRWSTSRVS
b the kigali	RUVSTTUTTVU
b the kiln	SRUUSSTRVUR
b the kind	VWVPTTURSVT
b the kindest	SSZRTUUUTSV
b the kindness	WTRSTTUTTTU
b the kitchen	UTZRRVUVTTS
b the knee	TTWSTSUWSTT
b the knife	WWSRTSUTTWS
b the lab	VVUSUSTVWWS
b the label	UUQRTTUTUSU
b the laboratory	TUTTUVUUSVU
b the ladder	WTQSUTUSTVT
b the lagos	VUSVUVUUUUU
b the lake	RTWWSXSVWST
b the lambing	STTWUSUUUTU
b the lamp	STWTUUUWUUS
b the land	RTTUWSUTTWT
b the landlord	STVTTUUVTUT
b the last	SSYUaVUTPTM
b the late	SVTSUUUTWUS
b the lathe	XVUSTSURTVW
b the launch	TUSYUVUVTUU
b the laundry	TUSUWSUUUTT
b the law	TTRWWRUTVSW
b the lease	VSQUTRUTSSV
b the ledger	STXSTUUTUVT
b the left	QSQWVSUTSUS
b the lemon	STRRTTTUTVS
b the lesson	QRSUTQUVTTT
b the lessons	TTUUUSWXSUT
b the letter	TTVWSVTXRVR
b the library	SUQSTVUSURT
b the licence	UTVZVUUSTST
b the lid	STSRVRTTTVT
b the lift	VSUQTSTUQUU
b the lifts	VWTUUTUWUTS
b the light	SUWRTUUVUWT
b the lighthouse	RTTXTTUWRTT
b the lighting	SUWSTVUTTVT
b the lights	VTTQRTUTTTU
b the line	VRQUWQWQVVT
b the link	RUPSSRUQUTS
b the lions	VWRUWTUVTTU
b the list	USWSVVTWSVS
b the little	SVURTTUXSST
b the loan	VVVVRTTXTVV
b the locker	SURQTRUSSTT
b the log	YTSSUUUTUVS
b the logbook	SUTSUVUTTUT
b the long	RTWUSUTQSUS
b the loom	UVVSRSURTUT
b the lord	TUQWVTUXUSU
b the lost	RTRRTUUSTUT
b the lower	WTRRTSUTTVT
b the luck	RTXRUUVWWUT
b the lunch	UUWSWSUTUWS
b the lyon	VURSVUUTTTT
b the machine	TSTSUTUTUWT
b the magistrate	UTQVUUUTVUT
b the man	VSWSTTTWUUW
b the manager	RSSVWSUTTWT
b the manual	STTSSSUTTSU
b the map	QTRRRPURVXU
b the maps	UUVTTTUSUSU
b the marathon	TUTRUWUWTUT
b the march	SURTUWUTUTU
b the margin	TSRRTWUSUWT
b the market	USSWSSUSVVT
b the master	TTUVWSUUUUS
b the mate	SUWVTUTSTWT
b the matter	VWTRRVTRSUR
b the meantime	UUTTTTUTTTU
b the meeting	WTSVYRUSSSW
b the meetings	RTWZWSTWTXT
b the mentor	YURRTVUTWUS
b the mentoring	RURSWUSUPOV
b the mentorship	TTQRYRTTTQU
b the menu	UVVSTTUUSVT
b the merger	SVRYSSUVSTT
b the microphone	UTVTSSSSSWT
b the microscope	WTUUUUUTTUU
b the middle	TUVXTUUSUTU
b the midwifery	TTVWTUUTUST
b the milk	SSURUSURWTS
b the mill	USTXSRUTTTT
b the minister	SRXSUTUTUTR
b the ministry	TRTYSPTSTTS
b the minute	WTUUUTUVTSW
b the minutes	URRPSRTSQTQ
b the mirror	WUSSTTUSUVW
b the misprint	TTSTUUUUUUU
b the missed	SVSTTTUTTUT
b the missing	RUUSUUUVUUT
b the mistake	TUVTUTUTVUU
b the mock	TTUVWRUXTXR
b the model	VTRSTTUSUST
b the module	WTSSTUUTTUT
b the moment	QSWWVVTOSUS
b the monday	UUWSTVUSUTT
b the money	TTTSTTUSTTS
b the monsoon	UWSURTTSTST
b the month	TTTTRRUTSRW
b the monthly	SUSVVXUUTSU
b the months	TSWTUTUWTUT
b the moon	SUSVTUUTTST
b the morning	TUVVQRURUUS
b the mornings	WVUVRVURUWU
b the mosque	TUTVTRSUWTU
b the most	RUYTSTUTVXT
b the mould	TSXUUTUTTUT
b the move	QTVXUVUXTSS
b the museum	TSVTVRTSSRU
b the nairobi	XWTRUVUVTUU
b the name	TTTVTSUTTUT
b the names	WUUTUUUTTUT
b the napkin	STWXSSUTTVT
b the national	SUSURVUUUSU
b the navy	STSXSWUSTSU
b the neighbour	WTRRTSUUTST
b the neighbours	SUTRSTUSUWU
b the nerve	RUWRTTUXWUT
b the new	QTRWQXQXTOS
b the news	QSSUUUUTUUS
b the newsletter	XVRRUTUTTTV
b the newspaper	UVTSTTUUTUT
b the next	UUUTSURVUTV
b the night	TQXWVSTTUXQ
b the nights	XVRVUTUUUUT
b the nine	WTRSUTUUTST
b the ninth	UTRSVTTRTSS
b the north	SUUTSTTVSVT
b the northern	VTRUVTUWUSU
b the note	UTWSTSUUUTU
b the notes	UVRVRSURVVT
b the noticeboard	WVRSUTUTTTT
b the novel	TUUTRSUTTSU
b the number	SSVUSWURTWT
b the numbers	TUTSTUUTTSU
b the observatory	WWUWVWUWUUT
b the october	TUTWWVUTUUU
b the office	NTPRUSTWXVS
b the old	QVSNUPSVOWR
b the one	VXUSWPVXWXW
b the ones	UVVUSRUVVTT
b the only	VQWWSRUVSVV
b the open	VUSTSUUUUUV
b the opening	RSTQRWTRTVS
b the opera	QTSWSRUTTWS
b the orchard	XUWTTUUTTUU
b the orchestra	UUVVTSUTSSS
b the orchids	VUVTTTTWUUT
b the order	VTQRTSUSSWT
b the org	TTRRRTUTTVT
b the other	UUVUWWSQVVU
b the others	WSVTSUUTXUT
b the oven	STTTWSTQTTT
b the owner	UTSSTUUUTTU
b the page	QSWWRUUSUWT
b the pages	VUVSWUUUUSU
b the panel	UVTUSQTSSXT
b the panic	UTWTUUUSTWU
b the paper	USVWRQTQVPW
b the parade	UTSRSWUSTTS
b the paragraph	STWRTUUUUVU
b the parcel	RTRRRRTRSUS
b the parish	RSVRTTTSTTS
b the parking	NSOQSRTOVRQ
b the part	XTSPTUUTTUW
b the partners	WTUVUVUTWSU
b the pass	VURQUUVVTSU
b the password	STQRTTTTUUT
b the past	UUXTSTUZUUT
b the patent	XUSVUUUUTUT
b the patience	RUXRUUUWUSS
b the patient	VUUSUTUTUVT
b the pattern	VTWUTRUSSWT
b the pen	TUUSTVUSUUT
b the pencil	SURWSRUYUSU
b the pension	XUSVTSUSUTT
b the people	TTSYSRUSRUT
b the permit	XSRVTTUTTWT
b the person	VVRQTSUSSVU
b the phone	UVWSRSVTVUS
b the photo	UTSVSXUSTUV
b the photograph	UTSRTUUSSUT
b the photographs	UTRTUUUSSUW
b the phrase	SURTTTUSUWT
b the piano	WURSTUUUTUU
b the picture	STQRSUUTUVT
b the pier	SUUSTSUWUTU
b the pilot	RTTVUTUSTVS
b the pitch	XTWSUSUSSWV
b the place	WTUVXTUVTTT
b the plan	UQWUTTURRVT
b the plane	RTSSTTUSTWU
b the plans	UVWRTVUSUSU
b the plant	SUUWSSUSUSU
b the plate	UTVRTSUTTRT
b the platform	SRVUUSUTTSS
b the podcast	RUXRTUUSUWR
b the point	RUYVUSUWUSU
b the port	QTTYTRUTSRT
b the portal	WTSVTTUUTTT
b the porter	QSOUTQSPURR
b the position	SUTUSSUUUTT
b the post	TSSTRXTSSTS
b the poster	SSWSTUUSUUV
b the posting	TUTWTVTTUUU
b the pot	WVVWUVTUVTU
b the practice	TTTSTSUTTVS
b the premiere	VUQPRYUSUTU
b the press	UVWUSXURTWT
b the price	WVURSRUSVTS
b the pricing	UUXRTWUWUXS
b the print	SUTTTTUSUWU
b the printed	UUSRTWUSUTU
b the printer	UURORRUTUTT
b the prize	WSVUSTUSSSW
b the problem	STSSUTUWWWU
b the product	TUVVTWUUUVU
b the profession	UTTTUTUSTST
b the program	RSTXZUTPWVS
b the project	TURWTSUTUVT
b the projector	QTRRSSTRRTT
b the promised	XVVUUUUSUUT
b the promotion	RUSXTTUTWSU
b the proofs	SUTRTVUUTTT
b the public	SUSUTRUTTVU
b the pump	TSUSUUUTTUT
b the pune	TUSWVVUUUUU
b the pupil	UURVTTTTUTS
b the pupils	WUVTUUUTUVT
b the quarry	QSTRSTURTWU
b the quarter	SUSUVVUUUWU
b the quay	TTTRRXSVTST
b the question	TVRSRPUWTTS
b the questions	QUWWTTUYUTU
b the queue	XUSSTRUTUTW
b the quiet	QTTTUTUUTUS
b the radio	VTUTVTUSTUV
b the railway	RUTUTTUTTUU
b the rain	XSUQTSUTRTT
b the rains	SUSUTVUTUTT
b the reader	TTXSUTUSTUU
b the reading	TVWTRRUQTYR
b the real	SURTSUUTTVT
b the reason	SRXXQRURQWS
b the reasons	RTTWSTTUUSU
b the receipts	RUXTTUUUUUT
b the recipe	UUUQSSTSSXT
b the recital	RUXTUWUTWUT
b the recommendation	XTSSTWUTSSS
b the record	TTRVTTUUTSV
b the recording	STSSTWUTTTS
b the recordings	UWSSWSUTUTT
b the red	RUXSSVUVUVT
b the reference	XRUPRRTURRW
b the regatta	RTRRUYUWTUT
b the regional	SUUVSSTTVTS
b the registrar	RSXWWTUUSUT
b the regular	TUWTWVUTUTU
b the regulator	UUUVTSUVUUU
b the rehearsal	STRQVSTSTUS
b the remaining	SURRTRTSTTT
b the remark	VUSTTTUTURT
b the remarks	XTSTUUUTUUU
b the rent	XUUSTUTTRUT
b the report	UTRRRTTTUUT
b the request	UUURTTUTTRU
b the research	TUSVSSUSTTT
b the reservoir	RUVVVSVSTRT
b the residency	UTWXYXUVTSS
b the rest	VRUUUTUUTUV
b the restaurant	TUUWTUUTUTT
b the restoration	UUWXUTUWUSU
b the result	STQTUVSSUVT
b the results	TUSXTXTRUTU
b the reunion	SURSTXUSTTU
b the review	QSTQURUTTXV
b the reviewers	RTTRTSUSTUT
b the right	RSUSTTUSSSS
b the rim	SUUSTVUUUVT
b the ring	RUSRTTUTUVU
b the rink	SUSSTTUSTTU
b the risk	TUWSTTUVWVU
b the river	SUUQSTVVSTT
b the road	OSPWRSXUSRR
b the roof	RUYSRWTVVXR
b the room	UVQOSOSORRP
b the rota	WTRRTVUTUST
b the rotterdam	VTWSUUUUTUT
b the royal	VTSRUTUSVTU
b the rule	STUTUVWTTWU
b the rules	STUXUTUUUUU
b the safeguarding	UUTSTTUUUTU
b the sale	STRTRTUSUTU
b the salt	VURUTUUTTTU
b the same	UWTUPPWSXTT
b the sand	TUWVWTUWUUU
b the sandwiches	WUTSTTTRUSW
b the saturday	RUXWYUUXTWT
b the sauna	VTTWUUUTTTV
b the scaffold	TSTSUTTSVUU
b the scales	SUWRTWUVUUT
b the scheme	SUQTWSTTTUT
b the scholarship	URRYSSURSVR
b the school	USSQPUVUPSS
b the score	TSTSTSUTUUT
b the screen	SUTXTVUSTUU
b the sea	UTQWRSWUTSV
b the season	TSUUVUUTTRT
b the seat	STSRSSTRUST
b the second	UQRSTSQUUWU
b the secretary	RUQSTTUTTTT
b the seed	VSVQTVTUTTS
b the sentence	RWXTSUUVUXS
b the series	RTSVVUTTTST
b the server	RUWRSSUVTUT
b the service	UUTVUUUUUUU
b the session	RUVUXQTTURT
b the sessions	XRSRRWUTTTU
b the shape	SUTRRVTTSTT
b the shared	TVQUQVTQSSS
b the shearing	STVRSVUTUUU
b the shed	WURTTSTTTSU
b the sheet	STTVTSUWUUT
b the shelf	TURUSWUUTUU
b the shift	WURSSTUTSTU
b the shipyard	TUVSUUUTTUU
b the shop	SUTXQUUVRTV
b the short	SURXSSUSURS
b the shoulder	RTURSSTRTUT
b the show	UUWVVWUUUTT
b the side	UTSUTWUTVUT
b the sign	STWUSSUWTTU
b the signature	STTUUTUUTUT
b the signed	SUSSTRUSTUT
b the silence	VTWTUTUUTXS
b the site	WXPPSUUUSSV
b the six	WSUSTTUVTSW
b the sixty	WTVSTTUSSSW
b the size	VUTSTUUTTUU
b the sleeve	VUUTTSUTTVU
b the slide	TUVSSSUUUWT
b the slides	QTSTUTUUUWT
b the sluice	TUSTTVUUUUU
b the small	RTRWVQTVRUT
b the smell	RUUTUTUWUTT
b the snow	SUVSUVSRTUS
b the soil	TTRRTWSTWUS
b the solid	TTXRTSUUUTS
b the soup	QTUSTTUVTUS
b the sourdough	UTXSTTUWTTT
b the spare	QTVRTRTSRVS
b the speech	STWSTTUTTSW
b the spreadsheet	STTQSVUSSWT
b the spring	VRPWQRTTVRV
b the staff	WTRTTSUTTUU
b the stage	UUTXWUUTTRS
b the stairs	VTSRSSUVSSR
b the stairwell	TUXSTUUTTVU
b the stall	WVQSTTUTTUR
b the stamp	SUTSTTUVTUT
b the stamps	RTWSTTUWTSS
b the standing	RTTSWUUUWUS
b the star	STXSTWUWTVT
b the start	VTUSTSUTUST
b the state	RUSWSRUQSRT
b the station	SSVRSVUVSVT
b the stipend	TTRWTTUSTUT
b the stitches	TTUSUTUTTUT
b the story	UURUSSUSTST
b the strength	WTRWSTUSTVU
b the strike	STUSTUTVTTT
b the student	XTRTTUUTUTT
b the students	YVQRTSUTTSW
b the studio	XTSWWTTRTTR
b the subject	VWUTUUUTUUT
b the subjunctive	STUUTTUTTWT
b the sugar	RRWTSTTTTWT
b the sum	VTTVTUUUUUU
b the summer	OTVVWXTRRVS
b the sunday	TSTRQSUTUTT
b the sundays	UUUTTSUSUTU
b the supplier	WUQVTVUTTTT
b the support	WSSWQRUSURT
b the survey	RUSTVWUTTST
b the swallows	RTXTTTUXUUS
b the table	STXUSVUVRSS
b the talk	WTRUTPUSWST
b the target	TUTXSSUUUTU
b the tasting	VTUPVWUTSWT
b the tax	YRUQTRUQVTR
b the tea	UVWTSSTWUST
b the teacher	WTTQTTUTVUT
b the team	UUSPRRTURRT
b the ten	WVRSTSUVWVR
b the tender	WTXPRTUSTSS
b the tenth	RUUTUSSTUSU
b the term	XUSTUUUTUUU
b the test	RUTUTRUWSWU
b the text	VUVSUTUUUVU
b the thanks	RTWTUUUVWSU
b the theatre	SUUUUSUTTWU
b the thesis	RTUWUVUWUVT
b the thing	UVPaQVTQSSX
b the things	TVTTUVUTTWT
b the third	WRSUWUSTUVR
b the thirty-first	SUSWXTUTUSU
b the thread	SURSTWYTTVT
b the three	UUXTUTVUTZT
b the thursday	WTSRRRTTTTT
b the thursdays	TUTSSTUWUUT
b the ticket	UTWUVRUTTUS
b the tide	RTTSTSUSTUT
b the till	STYUTTUSTVT
b the time	SPYVWSUWXTN
b the timetable	RUSVTTUTSUU
b the tin	WWSSUUUUUUU
b the tip	SUXSUSUSTVS
b the title	XWSSUTUTVVU
b the tool	STVRSSUTTQU
b the top	QTTPUSVTVWT
b the tour	VUUQURUTTST
b the track	RTWSWRUUUTU
b the tractor	VVTSTSTQTXV
b the trade	XVRWTSUTUTW
b the train	UWUTXSURSSR
b the trainee	YTQXVRUTTSW
b the training	VSQUUUUUTST
b the tram	RTVSSRUWTTT
b the translator	TTRSTUUTTUT
b the trial	UTVQTYTSTVT
b the tribunal	UWVSUTUTSUT
b the trick	STWWTSUSTXT
b the trip	RSXVTTUSUUV
b the trouble	SSUUSSUUTSS
b the trust	UTUSTTUWUVS
b the truth	RRUTTSUYSUS
b the try	SUXSTVUTUUT
b the tuesday	TTSTRTUTUUT
b the tuning	VTSSTTUTUUU
b the turbine	UUWSUVUTTUU
b the twelfth	TUTWVUUTTTU
b the twelve	RURVRTTSTVT
b the twentieth	TUTSWWUTUUU
b the twenty	UUWWUUUTUUU
b the twins	PRQXSUTWRSS
b the two	VPWRVSSQXWU
b the two-minute	SUWTUTUTUVT
b the umbrella	RTWRTSTUTWT
b the union	TTUWWQTSUTS
b the unit	UUWSUUUTUUU
b the usual	TUSURRTTUST
b the valley	RUWWUTTVUUT
b the value	STSSTTUUTVU
b the van	TTWUUSUSUTT
b the vault	STXRTTUTWXT
b the verdict	RUSRVVTTTRU
b the very	VSWOWWUWVWV
b the vestry	RUURVTUTVUU
b the vet	WUUSTTTTTUV
b the video	UURSUUTTTTT
b the village	QTWSVSVVVVT
b the vineyard	UUSWTTUUUUU
b the visa	VUPVSRURVSS
b the visit	UTWTWUUSUVT
b the visitor	TUTSTVUSUTU
b the viva	VTVRVTURTTT
b the volunteer	TUSVWUUUUSU
b the vote	SUTSUXTWUUU
b the waiting	SUWTTTUXUTT
b the walk	QUXUWXUVUUU
b the wall	VTTQSSUUTVS
b the war	SUTUTUUUTUU
b the ward	SQSWRRTPURV
b the warm	TUWTUTUSUVU
b the water	TSTTSTTUTTT
b the way	RQWUTSSSWSV
b the weather	VSTPQVTRUTW
b the wedding	TUUVUVURTUU
b the wednesday	VTSRXUUUUSU
b the week	WSUXMYSQOTW
b the weekend	UUVUWVTSTWW
b the weekly	UUUSSUTUUUU
b the weeks	VUVUTTUTUTT
b the well	TTXTUUUSTSS
b the wheel	UUVTVSUUUTU
b the white	TUUSTVUTUWT
b the whiteboard	RTUQSSUTUVT
b the whole	USTUPURVTVP
b the wind	SUVRTTVVUUU
b the window	UTVQTSUUSVT
b the wings	VUTTVVUUTUW
b the winter	QVTTSXUUUSQ
b the word	URUSVUUVRTV
b the work	VWSUTTTTSXW
b the works	TUSUTTUTUTU
b the workshop	TUXTRPTQSVS
b the world	RTURTTXWVRS
b the worst	STWVTRUSTVT
b the wrist	TURUSSUSVST
b the written	UUWTTSUTUWU
b the wrong	VQSOSWURSWV
b the yard	RTWRSRURTVU
b the year	UQRUWUTRQTV
b the years	TTWRSWUUUTU
b the youngest	SUWSTUUUUUT
b the youth	TRWXVTUSTUU
b the zoom	RURSUSURUUS
b the ¤	VTUSUTUTWVW
b their @duty	UUTRUVUTVTS
b their @message	SUUVUSUUVUU
b their mentees	YUUTUSTTXUU
b their names	VTWTUUTTTWU
b their own	QTRWTRWSTWT
b their purpose	TUVWTTUTTTU
b them ,	VUSWTRVQVTS
b them .	XUVTSORTVVO
b them @num	QSUVUTUTTVU
b them all	RSWVUUUTUUU
b them at	SUSUTSUTUVU
b them back	UWRXUTUUUTU
b them before	RTXRSTUTTVU
b them from	STVVUSUTSTU
b them i	SUVVUTURTTT
b them in	VUWRUTUTTUU
b them on	TUSQWVUTUUU
b them the	VUWRUUUTTWU
b them to	XUVSUSUTUUU
b them was	RTWTUUUWTTT
b then ,	VQUSVVUTUQV
b then .	UTURXSWWSVS
b then @lack	VVSRVUTTUVU
b then @num	VTSSSUTUTST
b then a	VTSSVSVTTST
b then asked	SRTUUTUTUWT
b then be	UUUSUVVTUVU
b then i	ORPUVPVUSXS
b then it	UXUSTUUTTTS
b then on	RTWTSWTTUST
b then that	STTTVSUUTTU
b then the	TSUSXVTSSUT
b then trying	TUVXTSUTUST
b then we	RURQUTUTUST
b then you	YWXQSVTRVRW
b there 'd	STVRTUUXSUT
b there 's	SQWTTVVWRUT
b there ,	QSTTVVWRWSS
b there .	VURSSPTTQRU
b there and	VVRSYTTSSTW
b there are	PTUURSTVRSS
b there came	TRWUUUUUUUT
b there has	XWPTTUTSVST
b there i	VTQURQSSUSW
b there in	WSTQSSUVTWT
b there is	STUVRVROTOP
b there it	VTSXTTUTTSU
b there to	VVRWTTUTTSU
b there was	VWVQSPTMNSN
b there were	TROURRTRRVS
b there when	SQWUUTUSTUU
b there will	PTTSVWVSQQR
b there with	TUSWUSUUUTU
b there would	UTWWUUUVUUW
b therefore @badly	TUTRTSUTUUU
b therefore decided	SURSTTUUTTS
b therefore like	TUTRTSUTUUU
b therefore the	TUTRWTUTUTU
b these @duty	SUWSXTUTUTU
b these @num	UTVSTTTRTRT
b these @sitting	WUSUVTUTUUU
b these days	NSNVQQZTQTR
b thesis ,	TSSSVRUVSTV
b thesis .	VTTVUTUTTUT
b thesis in	TTWVTXUVUWV
b thesis is	VUTWRTUUUVT
b they @duty	SUWTTTUUUVU
b they @fail	VUQVTTTTTRU
b they @lack	STTTUUUUVUT
b they @message	TUUUVTUUUVU
b they are	PSUQQVSRUTR
b they come	SUWSTSUTTST
b they do	TURQSUUUWSU
b they have	STQXVSUTRRT
b they hired	TURRTWTTTVU
b they laughed	VUQVTTTTTRU
b they never	STTTUUUUVUT
b they say	VSSNSRURYSV
b they should	VTWUUSUUTWW
b they were	STRVRRUWUVV
b they will	TTRPSRTRTST
b they would	TURSSSUTTTT
b thing ,	WWTUSRUSSUS
b thing .	SSQQQRSSSST
b thing :	UUWUUUUUUTU
b thing @lack	STUSTTUUTSU
b thing done	TUVXTSUTUST
b thing i	WXVXUWTQVWV
b thing in	TSTTUTUVUWS
b thing is	TUSVSSUTUTU
b thing that	UTXRVSUSSSV
b thing to	RTXRTUUSTTT
b thing we	SUTZUVTTUUT
b thing you	YXRUTTUTTUX
b things ,	UTTXUTTSTTT
b things .	WTVQWSVVTTU
b things are	TUSQSSUUUUT
b things calm	TUSSUQYSUUU
b things go	TUTWSVWTTTT
b things i	RTXTUTTTTUT
b things through	STTWTSUTTTU
b things to	STQUUTTWSTT
b think ,	TUUVUTTSSTT
b think .	RTUQUSTVTUT
b think about	WTRTTRUSTTT
b think aloud	TUQVTSUTTRU
b think back	TUWRTSTQUXU
b think badly	TTRSTUUSUSU
b think better	TUSVWSTSTSU
b think i	RTSSQWTVTUT
b think in	QSPTSQTVSPT
b think it	STRSWSSTUTU
b think of	RRXUVUVWTWT
b think our	TUTWVVUUUTU
b think so	TUUTVUUUUUU
b think that	STSVVTUTUTU
b think we	TURUVVTTUTU
b think you	VTVWUUUSUTU
b thinking about	STYUQRUZTRT
b thinking maybe	SUUUWTUUUTU
b thinking of	STTWSVSXTWT
b thinking that	SURUVTUSUTT
b third .	RTVSTSTSVVT
b third @duty	SUUVTTUUUVU
b third @promised	VTUSWWUUUVT
b third @sitting	SUUWSUUUUSU
b third floor	SUSSSSUUVUU
b third from	RTRRTTUSRTT
b third of	WTSUWSUTTUT
b third row	SUTSTYUTTUT
b third time	VTRTUUUUUUT
b thirty minutes	UTSVSUUTTST
b thirty years	VTWRUUUTVWU
b thirty-one .	SSTSTTTTTXT
b this ,	VTUVVTSSSRT
b this .	RTXRUPTWRQQ
b this ;	TURSTTUUUST
b this @day	RTQXaVRSTRT
b this @duty	PTRTSRTPTVS
b this @good	TUSUTTUUUWT
b this @message	RRPQURRQQOU
b this @month	SUVTSTUUVUU
b this @num	UVUVVSTUTSU
b this @promised	SRQQWSRORTX
b this @season	UTRUQQTUSTS
b this @sitting	XURUUWUTUUT
b this and	TURQTTUTUTU
b this as	RUWSRTTVUTT
b this by	SURRSVUUURT
b this card	TURRTSUUUSU
b this city	VTVTUUUTTUV
b this day	XWTQQQSRTXT
b this decision	RRSSUUUTUUT
b this evening	SURQWTUTUSU
b this for	UUSXUTUUUTU
b this friday	TUTTYVTTUSU
b this from	VTTUSUUUTUU
b this i	STVYQRTSSWT
b this in	SUSSTUUUUSU
b this is	QNQUXTWNSUQ
b this letter	TSRQWTSQSQV
b this mail	TUURSSUSUSU
b this matter	SUQTUTURUTT
b this message	RTSUUSTRTSS
b this month	TTVYYSWRSSW
b this morning	RTUXTSTTUTU
b this new	TUTXVTUSUUT
b this note	TUSRUSUTUTU
b this number	TUSSSTSTUUU
b this on	UUSRTTUTTSU
b this one	VVUWVTTUTSU
b this over	TUSRUSTUTTU
b this saturday	UUTUVSTTUUU
b this season	VWTUTTUUUTU
b this spring	VUTTRVUTUST
b this summer	TUSVUSTTUUU
b this sunday	SUSYXTTTUTU
b this the	WUTUSTTTUUU
b this thursday	UUTTWVUUUTU
b this time	TSSVVRTQTSX
b this was	TURUWUUUUVU
b this week	STQTQVWRUWT
b this winter	RURUSRUTTVT
b this year	ZURXNWTSVVR
b those .	VUXSTTTSTVT
b those @day	SRYTRSSUSTR
b those @duty	WWRRSSUTTWV
b those @message	UTUTUTUSTWW
b those @num	ORYRTTTUSVR
b those @sitting	TVWRQRSWRWR
b those calls	RTUTUTUSUWU
b those days	RTSQUTSTSUT
b those hours	XWQTUUUSUUS
b those two	QRWSTTUVSSS
b those who	TTTTTTUVSRT
b those years	TUTUUUUYTUT
b though ,	ZWUQTQUURUR
b though @lack	SSWSWUTTVST
b though i	VSUSVTVTSVT
b though it	TWVTUUUUTSU
b though the	VSYTTTUTSTT
b though you	VUUWTTUTTTT
b thought .	UVSSTSTVSVT
b thought about	RTZWRRTRSTT
b thought i	RSTQTSTTTUT
b thought it	TURSVTUUUUU
b thought of	VTRTUTUTTST
b thought to	WSWSTTUUSTU
b thought you	TURTUUUUWUU
b thousand @good	VWXTTTUUTTV
b thousand thanks	VWXTTTUUTTV
b thread .	TUSSSTWTTUU
b three ,	WWRRTVUTTWT
b three .	XUTRTVUTWUT
b three @day	TUTSTUUUUUT
b three @duty	XRVTQUURRVV
b three @message	SSVURVUTTVS
b three @promised	UUVVSTUWTSU
b three @sitting	XTUTRQTRSXV
b three hundred	TUTTTTUVTTV
b three in	SUSVUSVUTUU
b three letters	QUSSUUUUTUT
b three lines	UUURTSUSVUS
b three meetings	XTUQTRUTTSW
b three months	PUQUWVURTTS
b three of	WSTPQRUQPVV
b three questions	UTSTSWUUUTU
b three times	TRTVSRTVSRQ
b three tuesdays	RUTUUUUUUUT
b three wards	TUTRUTUSTSU
b three weeks	WVTVTSTWTTS
b three whole	YVQTUTURUUX
b three years	RVYVSVTWSUS
b three you	XUWSUVUTTVU
b through ,	QSQZWSUUSUS
b through .	VTXRVTTUSSV
b through @num	WVSSTUUSSWT
b through a	XVTSUVTWRUW
b through about	STTWTSUTTTU
b through for	RURXTRUSTSU
b through in	RUWSUTUTUVT
b through it	RUVSSUUTWUU
b through its	TTURSRUTUVT
b through my	USUVTVTTVSW
b through on	RUWVSUUWTVT
b through the	RPXTWVSTUVN
b through two	XWRTUUUTTUT
b through you	VUUWTSTTRTT
b thumbs up	WTRSTSUTUUS
b thumbs-up .	WUTSTTUTUTS
b thursday #	UUTRWSUUUTU
b thursday 's	QTTUWXSQSUT
b thursday ,	XTRRVSUSUST
b thursday .	UVSTVWTRTST
b thursday @duty	SUWTSQUXUTU
b thursday @num	UUTRWSUUUTU
b thursday @sitting	SUXUTQUXUTU
b thursday be	TUTSWQUUUTU
b thursday could	TUTRWUUUUUU
b thursday hours	TUXUUTUXUUU
b thursday i	TURTTTUTUSU
b thursday is	TUSWWUUWTST
b thursday our	UUTVWXTTUUU
b thursday the	UUTRVQUTUTU
b thursday to	UUSUVQUSUUU
b thursday week	UUUWWUUTUUU
b thursdays .	TUSWSSTSUTT
b thursdays in	VUTUWTUUUUU
b tick ,	RTWVVTUTUSU
b ticket ,	TUVXSRUWUST
b ticket .	SSVRSWUTTVW
b ticket in	WUUSTWUUUUU
b tickets for	TUTSTWUSUTU
b tide table	STVUUUUSXUU
b tide tables	RTSTUTUUTUU
b tie the	TUUSVSVTUWU
b till @duty	UUWVWTUUUWU
b till @month	SUSUTWUUUUU
b till @num	VTSTSWUSTSU
b till @season	QTRVVVTWTST
b till and	UUWRUUUTUVU
b till date	UUWVWTUUUWU
b till i	TTWVUSTXUUT
b till it	USTUUUUTTUU
b till the	WTRTRWUTTUV
b till then	TUSSSTTXUTU
b till we	TUUTUSWTUUT
b time ,	TTUSTUTTOTV
b time .	VVURVTXQSSU
b time :	SUVUWRUUUST
b time ?	SUSRSXTTUUT
b time and	QTXWRWUWTSS
b time at	UUSZSTUVVTU
b time did	UVTUUTUTUUT
b time for	UUTVXWSRTSV
b time from	SUWWWUUWUUS
b time i	TUVUVQRWVUV
b time in	XVRQUSTWSTU
b time it	TUVSTVUUVTT
b time on	TUSRWQTTTUU
b time since	WWYSTRURUYU
b time so	UUVVTTUSUUU
b time that	VURWSUUSUVT
b time the	QSWSTTUSTVT
b time to	RTOOVPXSRST
b time we	SURQTTWTUTT
b time when	SUVSUTUWUST
b time you	SQaXXTWZSTQ
b times ,	TTUUSUUVTVT
b times .	VSUVUVTQTXR
b times and	VVVTUUUWUSU
b times i	VTVSTTUVTSW
b times in	SSTSTTTTTSR
b times you	QTXSUTUTUTU
b tip about	SUWTUSUSTUT
b title ,	UUVWTSUUTSU
b title .	VURTTSTVUUV
b title and	STVSTUUTXUT
b to #	SSWSSTUVSUS
b to ,	UTTRSSUSVVU
b to .	YVUUQTTRURQ
b to <	UUUVSSUUUUU
b to @badly	SRWSUWSUUST
b to @day	RUSTRRUSUVU
b to @duty	TMTTVWXVOYQ
b to @good	VSWRVUSUROR
b to @lack	XUSQTSURSSR
b to @message	UQVSSUXTWTR
b to @month	WUVUUUUSUUV
b to @num	OSWRRSSRTVV
b to @promised	TPTNTVZSRUQ
b to @season	TURSTTUTTST
b to @sitting	RPTWSUYVPUP
b to @weak	QSWTTUUTTST
b to a	SSRUWVRVNTU
b to add	RTSVTTTTUTT
b to all	STURTSUTTUT
b to an	QTQRWVUSUVT
b to another	STSRSTSTSST
b to answer	URXRTTTSTUS
b to anyone	XXSSUUUTTUU
b to apologise	TUVVVUUUUVU
b to apply	RSXWTTTRTWT
b to appreciate	SUWRSWUSUTU
b to argue	WUWWSTUTUSU
b to ask	PRSSTUTPTSR
b to asking	UUVWVUUVUTU
b to be	XXVSTWQLTVV
b to become	RVTRTTUTTTT
b to begin	SUSRSXUUURT
b to believe	WTSVUSUTUSU
b to blame	PQQUSTTTSUS
b to bless	UURTTTUVUTU
b to book	VVRSUSUUTTT
b to bother	WTWSTTUTTTU
b to bring	UVWUWRTUSRQ
b to build	VUTUUSUUVUU
b to buy	RTSUTVTSTUT
b to call	STUQUXYPTVT
b to catch	RUSRTTWRUUT
b to change	WTSWSUTTTUS
b to close	STQVYRTTUTU
b to come	UVRTTSVQSTQ
b to conclude	TUTVWTUTUUU
b to continue	TUTVXUTTUUU
b to copy	VVVUUTUSTTU
b to cork	TUWYUTUVTUU
b to correct	QTRVSUUSTSS
b to cost	STWSTUUSUVT
b to count	QSVWWTUSTWU
b to cut	STSUTRUSTXU
b to data	TUTVUUUUUSU
b to describe	SURTUVUTUWU
b to design	SUSXTWUSTTT
b to do	NPUWVSRTQTP
b to dr	STUTUTUWTTT
b to draw	SUTWUSTVUSS
b to drop	SUTVVVUUUVU
b to each	WVVQSSURURT
b to eat	SUUWTUUTTTU
b to end	OSQPaTTOTQT
b to every	RSXRTVTSTUT
b to explain	TSVRTTTVVTR
b to feel	WURVSVTTUWU
b to find	VQWXRTTURRX
b to finish	WTVTcXRVRUT
b to fit	VUTWUTTSUUW
b to five	STWWTTURUXT
b to four	QTRQSTUUTUS
b to friday	TUSVTUUSUUU
b to geneva	UUVUUUUWUUT
b to get	XTUVUQRTWRU
b to give	SRTWSVURSRT
b to go	VVVRTWVOSRS
b to graft	XUUTUTURUUU
b to grow	XSSSUTUSSUT
b to guess	XVSTUTUTUTU
b to guide	UUTXUUUUWUW
b to half	RTRQTUUSWVS
b to hand	WUSVUTUUUUU
b to hang	SUTVVTUTUUR
b to have	VPUSVOTUSRU
b to hear	SNWSPSWOUVV
b to help	VTSUUUUWUUT
b to her	STSVUSUSWTU
b to hold	UTQVUTUTTWT
b to inform	SUUVVXUTUTU
b to introduce	XTUSUUUTSUT
b to invite	SUSRSXUTUUU
b to it	UVURQPSXRXS
b to its	RTSTUSUTUTU
b to join	SUUVSSUTURT
b to keep	OVWUWRTSSTV
b to kisumu	UUVWSVUUUUU
b to know	ZWRYVTSPQTX
b to lay	SUVRRVUTUUT
b to lead	WSTSQQTQTRX
b to learn	UVVUTSRYTRQ
b to leave	VVQVVUTVVUS
b to let	UTWQUWTTTTU
b to like	RSVSUUUVVST
b to lisbon	VTRXXSUSTRW
b to listen	PRUUQRTTTXR
b to live	RTVVTUUTWTT
b to look	UTTWQUTQUUU
b to lose	USUQQSYVVYV
b to lunch	VTUSTVTVTTT
b to lyon	RTSTSSTRRST
b to make	TTTUTTUSSVS
b to maybe	UUUTXTUUUUU
b to me	VRVQVLOSUVO
b to meet	WSTVVWTWTTS
b to mention	VSWSTUUWUTT
b to mentor	WUTVWWUUTUW
b to miss	UVSTUUUSTTW
b to mombasa	TUTVVVUVTTU
b to most	TUTUTUUUUUT
b to move	VVSSTTUTUVU
b to mr	QTYSTSTRVUS
b to ms	TUSTTTUTTST
b to my	QRVUTTSYPRM
b to myself	RTRTUTUUUUT
b to nights	TUTXVSUSUTU
b to nothing	WWRSTTUTUST
b to one	UVRWSUUSSSX
b to open	VTSVSTTUTSS
b to oslo	TUTTUTUSTUW
b to our	TURTUQRVSQR
b to pass	TUTVVSUUTUU
b to pause	RUTVTWTTTTT
b to pay	RTRWUSUTTSU
b to pentecost	SUSSUUUUUUT
b to plan	XTRRSRUTUSU
b to practice	TUTVSVUSUXU
b to prepare	STUUUTUUUUU
b to present	TTUUTTUTUXU
b to press	STRTRTUUUTU
b to proofread	SURUTQSSUSS
b to publish	TUSYSQTUURU
b to pune	RUSWTWUSTUU
b to put	TSUWQSTRSTW
b to raise	SUSUUSUTUVU
b to reach	ZYRSTVTRTUT
b to read	TPUWWRSWQXR
b to regard	TUUTUSUUUUU
b to release	SUSUWTUTUTU
b to remember	YTSRUUUSVUW
b to renew	SUURYUTUUUU
b to reply	STSTUUUVUUU
b to rest	UUSUTRTRTUU
b to ring	WVUURRSTTTW
b to round	UUTXVWTUUUU
b to run	RTUWSSUSSRU
b to say	SUXUWWRTQSO
b to sea	TURTTSUTTTU
b to see	UWUSQYUOURQ
b to seek	STSVVSUTTUT
b to sell	XUURUTURTUV
b to send	USZVUYTXTXS
b to set	VWRSSSUUUTU
b to shorter	TUVSSTUSUXT
b to show	SVUQSRSUTSV
b to sign	SUUSWSUXTTU
b to singapore	UUTWSSUTSUU
b to sink	WVRWUTUSUSU
b to sit	VUXTSWVRSTT
b to six	TUUTUSUTUUU
b to skip	XTURUUUTTUU
b to sleep	SUXVTVUVTTU
b to somebody	XVTRUUUTTTT
b to someone	UTWTTUUUTUU
b to spare	VWSUUVTXUUT
b to speak	TRRTTTUTTWR
b to spend	STSYTTTTUUT
b to squeeze	VUVWUVUSTTV
b to stand	TTTUSUUWTVT
b to start	WTTUSUUSSTV
b to stay	QTUWTSVPUUS
b to stop	WUUTYVUURUR
b to study	SUTWTVUTTWT
b to swap	UUSSVUVRTTT
b to swim	UWVSTUUTTUS
b to take	TRRRSTTPWRS
b to talk	PSUYQOVXRPR
b to teach	VTQVSSURSST
b to teaching	RTQXTWTSTTT
b to tell	TUSSRUSVVUV
b to thank	VUZSVUTUTQQ
b to that	WRSWTQTSSTT
b to the	TUTUQTKWPXV
b to their	TUTQUUTVTUU
b to them	STTSSSUUUTU
b to think	UTQUSPSTSRS
b to this	WXTSPSTUSWS
b to those	RUXUTUUWUSU
b to three	RUURTTUTUTT
b to time	SUSSSQXRTUT
b to trade	TUTSWWUTUUU
b to train	RTRYTRUSTTT
b to trust	WTXRTTUSTWT
b to try	QTUWRRTRTQT
b to turn	UVSVTTUSUVW
b to us	TURTSWURTUU
b to use	RTWSRSTUUTT
b to wait	WWSUTSTQVTX
b to walk	RTUVVSTTTUS
b to watch	TRSUTSURTTW
b to what	VTSUTSSTTVS
b to whoever	VUVRTSTVUSV
b to wind	TUUQWSUUUUU
b to work	QSXWSSTVWUS
b to wrap	SUTTXVTUTUT
b to write	UUUUTWYQQSU
b to writing	UUVXVUUVUWU
b to you	QRSRTVUaHNP
b to your	VRUYQXQUUVV
b to yours	SURUTSUVUWU
b to ¤	URVSUTTSTUW
b today ,	RSONUVTTSVT
b today .	RTXWZVTRWXR
b today and	UURQWVUUUTU
b today i	RTRQVSUTTST
b together ,	WUQVTUTUUUU
b together .	QSTXTQTTSUS
b together @num	UUTSSTXTUTU
b together again	SUTRTTXSUUS
b together and	SUYRRSSTSWU
b together in	SUWVTSUUUWU
b together is	WUSWUUUSTSU
b together one	UUTSSTXTUTU
b together with	SURTUSTTUTU
b told ,	RSUTTUUSUUV
b told .	TSRUTTUTTTU
b told everyone	WUVXTUUUTTU
b told him	RSWSTSUSSWT
b told me	TRUTUXQTWYK
b told my	ZSSWUTUSVTU
b told that	TTUQVSUTRSV
b told the	YUNNSUTQPQR
b told them	TUVUTSUWTST
b told to	YWSVTTTSSST
b told you	SXSPRQSQQWS
b tomorrow 's	STVXXQTTTUU
b tonight .	SUSVUUUTTUU
b too ,	QTTRSSTSSVR
b too .	VVOVWQTTVUU
b too @badly	RQXUUTUTTVS
b too @good	RUPSTUUTUUT
b too @mean	YTRSUTUTUUR
b too @thin	YSPRTTUTTTR
b too @weak	XURUUTUTUUS
b too busy	SRWUUUUTUTT
b too early	UTRUUTTTTUT
b too general	VTSRUUUUUUT
b too late	XURSUTUTUUS
b too long	UUSSTTWUTTU
b too much	VRVYTUUSTUR
b too proud	RUPSTUUTUUT
b too small	PQYVUTUUUVT
b took @duty	SSSTUUUTUUT
b took @message	SSSTUUUTUUT
b took @num	NRTTTTURSWR
b took @promised	SSSTUUUTUUT
b took a	WTVQUTUVUUT
b took from	VTWWVTUSUTT
b took home	WWSSTUUUTUT
b took it	XTSUTTUSTWT
b took me	SSTWSRTQSVS
b took my	TTVRTSUQTWS
b took notes	SSSTUUUTUUT
b took our	QUSRRUUSTVT
b took place	XVORTTUTTSS
b took the	UPRPRTSOQRQ
b took you	RTZSTTUVVUS
b top ,	STWRTTUTVUU
b top .	SVVWTTUTUST
b top of	VUSTUTVUUTU
b touch !	STWSTTVSTUU
b touch ,	RTUTTQYTTST
b touch .	QTQQRPWRTTS
b touch :	TUTRQVTUUTU
b touch @num	UUVTUUTXUUT
b touch again	TUTRTWSSUUU
b touch all	UUVUUUSXUUU
b touch in	UUTRTZRUUUU
b touch with	SUQRRSWQUTU
b tour ,	UTSVSUUTTSU
b tour .	SUSSTTUWUUT
b tour of	VUXRSSUSUUT
b toward data	TUVVSVUTUWU
b toward teaching	TUUWTRUSUTU
b towards teaching	UUTVVTUUUUU
b town ,	TUTVVTVUUTU
b town .	UTWSUTVWUVT
b tractor ,	UWWTUUURUUU
b tractor .	RTVSTSUVTWS
b tractor in	XUSSUUUTUUV
b trade ,	RUVSUSUTVST
b trade .	TUSVSSUTTTU
b trade our	TUTSWWUTUUU
b trade the	TUTRRVUUUTU
b train .	RTSTVTUUUUT
b train fare	VWRXUUUSUUT
b train to	VUQUUUUUTSV
b train with	TTVSTSTTWUU
b trained me	VTWRUTUTSVW
b trained under	VWVVUWTUSTS
b trainee year	UUTWVUUUUTU
b training .	UTUWUSUTTST
b training was	WTXSUTUSUVW
b training with	TURRXSSTTTU
b trains .	TUSRTSTRTTU
b tram ,	SUSUSTUSTWT
b transit ,	TUTVVUUTTTU
b transit .	STTWTTUTTVT
b translators '	STSTVTUUUSU
b travels to	UUWSUVUUUTU
b tray .	RTTSUTUTTUU
b treasure the	UUXSTTUTUST
b treats you	TURTUTRXUUU
b trees in	SUSVUUUVTSU
b trial .	RUWUUUUTTVT
b trials ,	VUTWSTUTTTT
b trick ,	TUWRTSURUUT
b trick is	STVSUUURTXT
b trick of	QSUQSTUQTXT
b trick with	VTYXSSUWTXT
b trip .	RSXSTUUTUUT
b trip to	TUUVTUUSUUU
b tromsø ,	UVSVVRUUTUU
b trouble .	RUTTTTUVTST
b trouble you	STRSUSUTUSU
b true ,	SVTTTTUTXTT
b true .	RSQSRSTUSST
b truly ,	XUTSTUUUTSW
b truly .	QSYQSSSVSSR
b truly @good	QUXRTSUVTTS
b truly grateful	SUXTTSUVUST
b truly thankful	RUWSTUUVTTT
b trust .	SUVSTSUTURS
b trust i	STWTUUUXUTT
b trust my	RUWSUUUTUVU
b trust that	STWSSTWWTWU
b trust the	XTTRTSTWTUX
b trust this	TURSTTSSUST
b trust you	WVTTUUUSUUW
b truth ,	QSXTUUUUTUU
b truth about	VTWUUUUXTUS
b truth be	TTUSUUUSSUV
b try ,	STVQTVUSTTT
b try .	STWOSSTRTUV
b try @lack	STTTUTWVUUU
b try @num	TUVTSTTUUTU
b try half	TUTTSUTUUTU
b try it	SURWSWUUUUU
b try not	STTTUTWVUUU
b try something	TUTXTSTUUTU
b try starting	UUSSUSUUUTU
b trying it	TUVXTSUTUST
b trying to	UUTVWWUUUVU
b ttyl ,	RTTSTTXTUUS
b tuesday #	UUTVWUUUUTU
b tuesday 's	TUTUXSUTTTU
b tuesday ,	XUQSTTTSTST
b tuesday .	TSSTUQSVSTS
b tuesday @num	UUTVWUUUUTU
b tuesday @sitting	TUSSTTUTUVU
b tuesday and	UTWSTWUUTTU
b tuesday is	TUSSWXUTUTU
b tuesday the	RTSTWVTSTRU
b tuesdays ,	SUSRTVTWUUT
b tuesdays .	VTUSSSTUUTX
b tuesdays in	RUTTUTUUUUT
b tuesdays with	WUSWWTTTUTU
b turbines ,	TTSWTTTTTSU
b turn to	WVRUSTUTTTS
b turn up	VVTSSUWTSUV
b turned down	WUUTTUUTUSU
b turned into	XVQWTSUTSRT
b turned my	QUVRUTUTTWT
b turned out	VVPQTRVSSVQ
b turned the	TTWSUUUSUWU
b turned up	VTSUUUUUWRS
b turning to	UUSYTUTTTTU
b turning up	WUWUUUUVUUV
b turns out	VTVXRSSSUSV
b tutor .	WVTXUUTTTUW
b tutorial .	UUTWWRUUUUU
b tweezers .	USVTTTUWUTU
b twelve ,	VTXTSSUTUVU
b twelve .	SUTSYUTTVUT
b twelve @duty	UWSRVVUSSUS
b twelve @message	UWSRVVUTTUS
b twelve @sitting	XTQSTTUTSUT
b twelve months	RTUXVTUWTUT
b twelve questions	WWRSTSUTTST
b twenties i	STSQUTTTTUU
b twenty .	UTSVTVTUUUU
b twenty minutes	TSUUSRUSUUS
b twenty years	XSSRUUUUVTT
b twice ,	UTTVTSUVTVS
b twice .	VSTTSQTPRWX
b twice a	SUWWUTUTVWS
b twice as	VUVSTTUTVUS
b twice i	WUUTUSUTUSU
b twice in	VTTSTSUTVST
b twice the	TSRSUSUSWTS
b twins ,	SUTWTUUTUUT
b twins are	TTSYUTUSUSU
b twins due	UUUXVWUTUUU
b two ,	RTRUTVUSSTS
b two .	TRXTURUVWUT
b two @badly	SUSXTWTSSST
b two @duty	TRQWRVSQQRV
b two @message	WSUVRVUSTSU
b two @sitting	URVTRUSQUSU
b two and	SUSWTSUSTTU
b two books	SUVSTWUTTUT
b two calls	SUTRSWUUUTT
b two chairs	RTXQTVUTTVU
b two coffees	WSWSTRUTSWS
b two copies	RUSTUWUTSSS
b two days	TTTQUTUTWRV
b two different	WTTWTTSUTUU
b two doors	VURWTWUTUUW
b two emails	VSRTTTUTUUV
b two evenings	TUWTTSUTTTU
b two good	TUUWTUUVTSU
b two hours	RTRVTQUTSUV
b two hundred	TTXVUSUSSVT
b two in	TVWOTRUSUXT
b two interviews	TUWRTSUSUWT
b two jobs	STSXTTUUTSU
b two meetings	RUQSQVSTTRR
b two minutes	VTSSUTTURTS
b two months	WUSWSSUTTVV
b two more	SUSQWXVUUSU
b two of	SQQTUPTTWTU
b two on	WUVTUTUVUWU
b two pages	XUWWUSUTUUU
b two people	TTRVVWUTSUT
b two signatures	VUTSUUUTTUU
b two small	SUSXTWTSSST
b two streets	RUSVUSUTTTU
b two summers	UTTTUTUTVTU
b two things	TUVUTWUUUWU
b two tickets	TUTSUXUTUUU
b two weeks	TTQUVUUSSST
b two were	XUTUUUUSTUT
b two winters	WVTUTSUXRUS
b two workshops	TUWVSSUTUVU
b two years	VWRXVQUWTUU
b typing .	WTVSUUUWTUT
b un abrazo	TTRSSTTXTTT
b uncle 's	RURWTRUSSSU
b uncle ,	UTYVUUUTTUT
b uncorrected .	WTSSTTUTTSU
b under @num	QTVSTUWVTWT
b under it	RURTTSUTUTT
b under my	TSWQRWUVTRS
b under the	WROSTUUTURX
b under your	WTXSWSUURVT
b under ¤	STSVUTUTUST
b understand ,	WUWRSSURSWU
b understand .	RTRQXSUTSUU
b understand my	XTSTTTTSTTU
b understand that	RTQVSSTRSST
b understanding .	TUQUUTURUUT
b understood that	WURVUTUTRTU
b understood the	UTQTTUTSSUT
b understood what	RUVSTSUTWWU
b unfair to	USRSUUUSTUT
b unfinished ,	TUWVVWUWUXU
b unfinished .	RTZVSYTUTXT
b unit ,	WUSWSTUUTSU
b unlike you	STTTUUTSXUU
b unopened .	WTTSSTSTTTT
b unsigned in	XUSSTSUTTTT
b until #	SURUSYTSURU
b until @day	TUSQSVUTUTU
b until @month	VURWWWUTURT
b until @num	WTVTSYSSVUT
b until @season	XTQXSRURSTU
b until easter	WUTXSSUTTUU
b until i	RTUTRVTSTVT
b until it	SUTRRVUVUWU
b until january	UUTWYUUUUTU
b until may	UUTWXVUUUTU
b until my	RUWXSVUTUUU
b until the	URSURSTUQRR
b until then	SUTWVTTXTWU
b until we	SUUTUTWWUUU
b until you	VSTSUTURTWU
b up ,	TTVSVSTPSWT
b up .	RUSPTTVPVST
b up @num	UTVTTVWSUVT
b up a	SVRSUSUTTVT
b up after	TTWSWSUTURS
b up again	PUSXRXUUUUT
b up and	VTSVSWUTTTU
b up at	UTWWUSTVTUT
b up for	WWRRVVTSSUW
b up from	WVRTTTUSVSW
b up in	TTWSTUTXSVT
b up my	VUPTWRTTTUS
b up on	TQTYVTVWSWU
b up one	UUTTTTWSUUT
b up our	UURTURTWUTT
b up over	TUUSUTVUWUU
b up sometime	UUWTSSXVUUT
b up that	TUSSSWTSUST
b up the	WWQVUTTSWST
b up there	TURUVTSXUUT
b up to	SSWSTUTTRWR
b up twice	YUQUUUTRTUY
b up with	RTSUVSSQTRS
b upside down	STTSUUUTTVT
b us #	TUVRTSUSUVT
b us ,	SRRWVQRTWRR
b us .	XVPQQPPUUVX
b us @duty	TUSXVUSVUTU
b us @lack	WTSRRSUSSTW
b us @message	TUSXVUSVUTU
b us @num	TRXUTPSWUUQ
b us @promised	TUSXVUSVUTU
b us @sitting	SURWVVUUTTT
b us @weak	TUSVWSUUUTU
b us a	TUUTSTUSTTT
b us all	RTXSSSTVTVT
b us and	TUWRTTUSTUU
b us as	SURUUSUTTST
b us at	QTSURRVWURU
b us both	VTSWQRSWVTS
b us call	TUSXVUSVUTU
b us catch	UUWTSTVVUUU
b us chose	TUWSTUUTUUT
b us close	UUUUVUUUUUU
b us definitely	UUTUTTVTUTU
b us do	TUTSTRWRUSU
b us end	TUTWYTSSUUU
b us finish	TUTUXUSTUTU
b us grab	UUUUSSWSUUU
b us hang	UUTWVTWTUUU
b us have	TURRRYUTTST
b us in	RTSRSSURTVS
b us is	TUTUVTUUTUU
b us keep	UUTSTVXRUUU
b us knew	SUTTTUUUUUU
b us leave	UUSXXPTTUTU
b us make	TUVUZZPQTQT
b us meet	UUUSUZUTUUU
b us not	STSSRSUSTTT
b us on	UTXRTVUSTSU
b us see	TUUTRRTTUUU
b us sit	UUTSVRVWUUU
b us stay	TUTWRSZTUUT
b us stop	TUTVVRSTUUU
b us talk	UUUTSWWTUUU
b us the	VTVRTRTVTYR
b us to	TTRWXWTPQVR
b us together	TUTWVTWSUUT
b us under	TUSUSSUTURU
b us wrap	UUUUXTTTUUU
b us you	WWSSSVTWTUT
b use .	UVSVTSTSSTS
b use @num	TUTRXUTTUSU
b use it	SUWSQSTRUST
b use most	UUVRXUUTUTU
b use the	UTYUSRTUTWV
b used @num	TUWXWUUTUSU
b used it	PSYPSSTRSYS
b used the	STVQTTTTTVU
b used to	SVTWUURURUR
b used your	UTQRUTUSTXT
b useful .	UUYVSTUTUVT
b usual ,	WWRSRRUUUTW
b usual .	TUTSURTUUTU
b value that	RUXRTTUSTSU
b value the	TUWUTUUQUUU
b value your	STYUUUUYUUT
b valued your	STYQSTVQUST
b van .	RTVSSSUUUST
b van and	STUVTUUUTTU
b verdict on	UTWTSUUTUTT
b version .	SUVRTUUTUXU
b version of	SVRVTSUTUWU
b very @good	OTTVUVTVSSR
b very best	TUQQVWUXUTU
b very first	STYRVSUVTWU
b very grateful	RUWRUUUXUTT
b very much	VWUQRSTUSSX
b very particular	STSWTTUTTST
b very useful	RUYVTTUTUVU
b very well	TUQWUTURTTV
b vet ,	UURSTTTTTUV
b video .	STVQTTTUUUT
b video @duty	VUSSTSUUUUU
b video @message	VUSSTSUUUUU
b video @promised	VUTSTTUUUUU
b video @sitting	VUSSTSUUUUU
b video call	VUTSTTUUUUU
b view ,	UUXWTUUTUTU
b view of	STRWWTUTWTT
b village .	VWWTTTVTTSS
b visa ,	STUWSSUUUUT
b visa @duty	WUTRUTUSUUU
b visa @message	YWUSUTUUUUU
b visa @promised	YWUSUTUUUUU
b visa came	RTSTTTUTSST
b visa letter	YWUSUTUUUUU
b visa was	RVVSUUUUUUS
b visit ,	STTSSVUUTTU
b visit .	USRRRUWTSUT
b visit of	UUTWWVUUUTU
b visit on	SUTVXUUTUSU
b visit to	VVURWVUSUVW
b visit you	TTTSSUURTUU
b visits .	STVSVVTSUWU
b viva .	VSWTTUUSTVT
b voice ,	WVSWUTUVTWT
b voice .	TTQSSTUSTVS
b voice :	SUWSUTUUTVU
b voice @duty	UWSSSWUTUST
b voice @message	UVTTRUUSSRS
b voice @promised	VWSSSWUUUTU
b voice note	VTUURRUTTSS
b voice notes	VWSSSWUUUTU
b voicemail .	XTRSUUUTUUV
b wait .	YUPRSTTRVSY
b wait for	UWWUTTTRQUQ
b waited @num	WTUSUUUUUTT
b waited a	TTSUUUUTTUR
b waited for	VRRSTSUTWTT
b waited in	XUWSTTUTTSX
b waiting .	WTRRSRTSTSW
b waiting for	VTSTUVUSTUQ
b waiting in	XVRSTTUSTTU
b waiting list	XUQTUUUTUUW
b walk each	TTSVWVTVUTU
b walk good	UUURTTTWTTU
b walk in	SUUTUTUVUVU
b walk on	SURQXZUSUST
b walk past	SUWVUUUVUUU
b walk round	TUUVTTVUUUU
b walk the	UUSRTVUUUVU
b walked home	UUVTTUUTUUU
b walked into	SURSTVUUTTU
b walked me	TUTRTSUTWWU
b walks .	RTTTUUTUUUT
b wall .	SUQSTRUSUWT
b walls ,	SUSTTTTTUWT
b walls .	WURTTTUSUTW
b want @lack	WTTQVUTUSUT
b want a	SUSWUSTTTTT
b want it	TUSWVSTTTSU
b want me	TUTWSTUUTSU
b want no	UUTQVUTUUUU
b want of	VUSRUTUUTUT
b want to	STTYYUUSRPT
b want you	PTQQVWUTWUS
b wanted ,	SURVVTUUUUT
b wanted .	VWTUTUUUUVU
b wanted to	PSXTRRSSSQR
b wanted you	RSRUVTRSTVT
b wanting to	VTUVTSUTUTU
b wants a	TUTXTSUUUSU
b wants me	SUSYWSUTSST
b wants to	SUTTTTUTTTU
b ward #	RTUTUTUUVVU
b ward ,	RTTTTTUTTVT
b ward .	UVVSTTUTSSU
b ward @num	QUUSTTUUVVU
b ward sister	WSQTUUUUTUT
b warm ,	TUXWTTUWUTT
b warm .	TUXTTTWWUTT
b warm @good	VTUQSTTXTRT
b warm and	TUWTUUUUUTU
b warm regards	TUUTTUUZTTT
b warm thanks	VTWSTTUWTST
b warm up	TURTTUTXUUT
b warm wishes	TUSSTTTWUTT
b warmest @good	STWRSSTYTSS
b warmest thanks	TUYSTTUXURT
b warmest wishes	STQSTTTXTTT
b warned me	UTSRTSSVQTR
b warning me	YWSTUUUUTUU
b was ,	WVVUVTUUSST
b was .	RWTUSSTWSXS
b was @badly	RRTNSRTRTXR
b was @duty	XUSOSQTPQRO
b was @fail	QTWSUSUTUUS
b was @good	ROZTQUSQVVW
b was @lack	VXRMPVSRRRT
b was @mean	TUTTSUTQSTS
b was @num	TRSUUQTUUST
b was @sitting	TTRSSSUTTTT
b was @thin	VTSWSUTRRSS
b was @weak	UUROSRTQSVU
b was a	XUVQQNSTNRT
b was about	XUQSSTUTUTT
b was accepted	TTVWTSUTUWU
b was afraid	RTUTUUUUSVT
b was agreed	TWRUSRUTSST
b was all	STRWWUUVTUS
b was allowed	SUVSUUUTUWU
b was already	WUWUUUUUTUU
b was always	WZSVTVTQVRP
b was an	STWRTUUSTUW
b was answered	XWSTUUUUUUT
b was ashamed	SUURTTUTUVU
b was asked	WWTTUUUTUTU
b was at	VVUUVSUWWTU
b was bad	RTTRUUUTUUU
b was better	STURUUUTSUU
b was born	RTTRTTUSTWT
b was broken	SVQTUSUTTUT
b was changed	UVRRTUUTUUT
b was closed	RSSUUUUTTUT
b was closing	UUTTUUUUUTU
b was cut	XWRSUUUSVUU
b was done	WVTRSUUUVUU
b was down	TRSTUTUTUUU
b was due	TUXRUUUWTUS
b was ever	UUVQTTTUSSP
b was exactly	QSWWTUUUTUU
b was for	RRSWUTUTTWS
b was from	WSSQTSUSTST
b was given	XSSQUTUSVUU
b was going	VVQRTTUQSTT
b was gold	QTYTTTUXTWS
b was gone	XVQRTTUTTST
b was good	SUZRUTUVTVW
b was great	QSYSTTUWTWS
b was handed	XSRTUTUUUTS
b was hard	VSRXUUUSUWR
b was i	VVORTSTSRUS
b was ill	VVTVTTUTTUU
b was in	UQUOSRUUTSR
b was it	TSRSSSUTVSR
b was just	QTSWWTUSUTT
b was kind	UTUVSVURTUT
b was late	PSRSTTUTTUS
b was learning	TUSWUUUTVUW
b was left	ZRSPRSUSSSR
b was locked	WURSUUUUUUU
b was lost	UUWSUUUUUWU
b was made	XVQUSRURTSU
b was me	STRSUUUTSUT
b was meant	WUSUUUUUUUW
b was met	XTWRUTUTTUU
b was mine	TSTPTSUQRSS
b was missing	XVQRUUUTUTV
b was more	UTPSUUUTVUS
b was moved	RUWTTUUWTUT
b was my	RPQPRSUUQVN
b was never	WZUPSTTUQRP
b was no	YUUTTTUSSTT
b was nobody	RSTQTTUUTUT
b was not	VTQRSVUPOTT
b was of	WUUTTUUTUUT
b was off	QRQRUTUTTUS
b was on	WRPTQQUQVST
b was one	XTVSTSUWURT
b was only	RSTSUTUTWVX
b was open	STVWUTUVSSV
b was oral	WUSSUUUUTUT
b was our	TWOYWPTSSSS
b was out	TSTSUUUTUUU
b was over	TRUSSUUTTSU
b was paying	XUUSUUUTWUU
b was promised	YRSRSSUTTSQ
b was put	WTTSUUUUVTU
b was refused	TSWRUUUTUUS
b was right	STVSTUUUUUT
b was said	WVSWUUUSTSU
b was shut	VTSUUUUTUUW
b was so	YTPWSUUTTTV
b was sold	UTURUUUTTVT
b was sort	UUTTYSUTUTU
b was still	XVSRTSUWTST
b was that	RUUSUTUWSWU
b was the	NOWaSVRSQUT
b was thinking	UTUTVUUSTVW
b was to	WRUUURTPRTW
b was told	WRPQTTUSSSW
b was too	TQTQTTUSSVU
b was what	RSPXVSUTTRU
b was wondering	TUTUUTUWUUU
b was worth	TQYPTTUTVUW
b was wrong	VUUVTVUSTTQ
b was you	UQVUSVUVUWR
b was your	PUVRQQUNPbM
b was yours	USSQTSUTTVT
b was ¤	WTTUSTUSSRS
b waste of	XTSTSUUTUUT
b wasted a	VRVUUUTSUUT
b wasted my	WTQSTUTSTUT
b wasted on	RSVUUUUUUTU
b watch .	VSURUTUTTUV
b watch @num	TTSSTTUUUTT
b watch you	VRUTTTURTUW
b water ,	RTTSSSTSTWU
b water .	VTRQTTTUTTT
b water and	VVRWUTTSSVW
b water the	TUVTTVUVUWT
b way ,	WWRVTUUSWQQ
b way .	WVXUQRRUQTV
b way a	RUTUUTUTURU
b way home	RTVUTTTSTXU
b way i	RSWQSTVXTST
b way of	RSUTTRTRRUR
b way that	RTSRUUTTVTS
b way to	XUQVVSVSSVV
b way you	ORWSVTTVSXR
b ways ,	TURWWSTSUSU
b ways of	STSXSTUTSST
b we 'd	USUTTVTWTRT
b we ,	VTWSSUUVUUU
b we @badly	WTSVSWTTUTT
b we @duty	TUSVWRUTUUU
b we @good	VUWRTTUVUVT
b we @lack	WWTRVUTTUUT
b we @message	STRTUTSTTUT
b we @num	UVSPWVTSTTT
b we @promised	TUTVWSUUUUU
b we @sitting	SURSSTWTUTT
b we @weak	XUTUVUUUUUU
b we agree	WUTTTTUUUTT
b we agreed	WTUQTUTTTVT
b we are	USPZYVUVSUT
b we ate	UWRSSUUTUUU
b we began	TTSWVSTSUTT
b we both	UVRQWVTSTRT
b we built	TUWRTSUUUWU
b we call	TUTVWSUUUUU
b we can	USWXXOXVVQW
b we close	TUSUYQUTUTU
b we could	PTVUXWSWURT
b we did	RSPQSSRTTPU
b we do	SUSPSUUUTST
b we drew	VTTVURTTUWU
b we end	RTRVZPTSTSU
b we finish	TUTUYPSWUSU
b we finished	STWSQSTUUUU
b we freeze	TUTVUVUUUSU
b we gave	TURQTSTSURU
b we go	RTPVUUVTTQT
b we got	RSSTUUTSUVU
b we had	WUSYRQSRSRW
b we have	RSPUSVPVRSV
b we hold	UUVTUSUUUSU
b we just	TTTYTURTUUU
b we kept	TUSSTVSUUUU
b we let	SUTVSWTTUTU
b we look	TUSTSRTUUSU
b we made	SUVWUTUUUUU
b we make	TUWSXYTSUSU
b we maybe	UUTVUTUUUTU
b we meet	PTROTWXQUST
b we met	VVTQRSTSSTS
b we might	TUURVTTUUUU
b we must	RTRRQSYSTTS
b we never	WWTSUUUUUUT
b we part	TUTWXTUUUTU
b we pause	UUTRRWTTUTU
b we perhaps	TUUSTWUUUUT
b we planned	TUSVSVUUUVU
b we put	TUSSSTUUUTU
b we rebuilt	RTXWXRTVUWT
b we rest	UUUVQTUUUUU
b we said	RUUTUWUTURU
b we say	RTYTWSTYSUU
b we set	PTVXURSRTRT
b we shake	TUTSWSUTUUU
b we shall	TTRPPQXSUST
b we should	QTSQQTXSTTS
b we sit	SURVUSWVUTU
b we skip	TUUSSVUUUUU
b we sort	UUUUXUUSUTU
b we speak	TUTTVTWUUUU
b we started	STRRSVTTTVU
b we stop	RUQTXSUTWRU
b we stopped	SURPUVSSUXU
b we swap	SUTQSWUUUTU
b we talk	TUSRQUWTUUU
b we talked	VVTSTSSTTTU
b we try	STTURUTTTRT
b we used	TTSXTSRTUUU
b we went	STSSTVUUUSU
b we were	VSQVURTSVWT
b we will	NSQPTPaMRRO
b we work	TTSSSUTTUUU
b we worked	UUSWVWUUUUU
b we would	VUVXTTUUUTU
b we wrote	UTRXRQTTTUT
b weather .	UTTRSSTVTUS
b wednesday 's	TTRUUTVSVST
b wednesday ,	TTRUTSTSTVT
b wednesday .	SUTTWRTTTUT
b wednesday @duty	UUSRYUUTUTU
b wednesday @sitting	TUSRVVUTUSU
b wednesday is	UUTWUUUTUUU
b wednesday the	UUUSVTUUUUU
b wednesdays ,	WUSVTSUTUUU
b wednesdays .	UWVWWSTSTUW
b wednesdays after	SUUUVSUTUUT
b week 's	RUUSXUUTTTT
b week ,	UWRUSVSUWSV
b week .	UQTVVTRTUTO
b week ;	WUVSUSUWVUU
b week @lack	YWUTWVUTTUT
b week @num	TTVRTWUTTWV
b week a	VUSSTTUUUSV
b week after	PUVWQUUTTUS
b week and	SRTTSQWUTWU
b week before	TTVUWRUTTTT
b week i	VTRVRSTSSWS
b week in	QVUOSWURTWT
b week is	STSWUSVTTTU
b week of	USSVSXSPRRU
b week on	TUVTSTUTUXU
b week the	WUVTTVTUTUU
b week to	SURQUWSSTST
b week you	WTVSUVUTTVX
b weekend .	RUVRTSSTTUR
b weekly .	WWUTSWSSTVU
b weekly @duty	RSVXXVSTTTT
b weekly @message	STVXUVTUUTT
b weekly @promised	TTVWUTTUUUT
b weekly @sitting	RSVXXVSTTTT
b weekly call	TTVWUWTUUUT
b weekly hour	SUUUXSTUUUU
b weeks ,	UTRVWUURSSV
b weeks .	YSSSSSTUWRT
b weeks @lack	UUWUUUUUTUS
b weeks and	TUSQSSUTTTU
b weeks are	SUWQUTURUWU
b weeks before	WURWUTUTTTT
b weeks for	WTTSUTUTUTT
b weeks i	SUSRTTTUUTU
b weeks in	WTSVTTUTSSV
b weeks of	YVSSTTUVTSV
b weeks on	WUTVUSUUUUU
b weeks without	UUWUUUUUTUS
b weigh the	STURTTTSTVU
b well ,	VPRRUQRZTQV
b well .	RTTMRRQVRSP
b well and	RUVRTSVXTVS
b well done	WTSSSTUTTTY
b well for	SUWTTSTWTST
b well in	TUSSTSUVUUS
b well soon	TUTTTTSXSUT
b well with	TUQRSSTTTTU
b went .	RURVRXTWUUS
b went @fail	VUTVUUUUUTU
b went @lack	USWSTUUTUTU
b went @mean	VWQVUSTSTUR
b went @thin	VWQVUSTSTUR
b went @weak	VTTVUUUTUUT
b went back	VVRSUUUTTVU
b went badly	VWUTUUURUUT
b went down	TUUTUTUSUWU
b went from	STUVWVUTTST
b went home	WUVTTTUUURU
b went in	VTRRTSUTTSU
b went into	USPPRSUSSUR
b went missing	VTTVUUUUUUU
b went off	RURRSSUTUTU
b went on	XSSSTSUSTTS
b went out	WUQSTSUTUTU
b went quiet	VSWTUUUUUUU
b went through	OSTTURUVVVS
b went to	WUSMQUTNTTU
b went unanswered	VUTVUUUUUTU
b went well	TVWTTUURTUW
b went with	WUSSSTUUUTU
b went without	USWSTUUTUTU
b went wrong	UWRSVTTSTUS
b were ,	TRUWTUURRTV
b were .	VSRSTUTTVTT
b were @badly	VRSSTUTTVUS
b were @duty	WVSTWUUXURQ
b were @fail	ZQQRTTUSTTS
b were @good	UWVRTTUXVRS
b were @lack	VWRVSTTQQUT
b were @mean	ZVUTTUTQRWQ
b were @num	TSOPSRTRRVS
b were @thin	UWVTUTUTUTT
b were @weak	URWRTUUTTUV
b were a	WQXTVTTPURW
b were always	VVSSUTURSSR
b were at	VVVTTUUTUTU
b were busy	TSVTUUUTTUT
b were called	VTTSTTUUTTT
b were cancelled	VTTUUUUUUUT
b were dead	WTSTUUUTTUT
b were for	WURVSUUTSUS
b were going	YTSWVSUUTTW
b were good	VUVWUUUSTUT
b were hard	TSXTTTUSTSR
b were in	USTSUTUTTUU
b were kind	UWUUUUUUUSU
b were late	VSTUUUUUUUT
b were mine	TSTUUUUXTTS
b were more	YUQSUTUSTVV
b were my	STTRUUUSTWW
b were never	UYWTUUUSTTR
b were not	WOOVTTTSRVV
b were on	VWRRTTUTSSS
b were promised	WSTSWUUUVSU
b were right	OOUSSSTSRTR
b were short	TTWSUUUTUUW
b were spot	RTVSTTUSUWT
b were still	WUTVTSUTVRU
b were the	QRYQSVUWUYS
b were there	QVXTUUUTTUT
b were to	XTRSTTUUUUU
b were too	XSQRUUUTTUT
b were two	STRRTSUTSSU
b were working	TUSWTTUUUUU
b wet @day	TUSVTSUUUTU
b what 's	RTURTWUTTRS
b what @good	VTUSTVUSUTV
b what @num	VTURUUUTUWT
b what a	WTPTRQTSTVa
b what an	YTPTTTUQUTW
b what became	VVRTWSWTTST
b what came	UUVVSVUTUTT
b what comes	TUXYUSUUUUU
b what happened	RTVUTSUTTUT
b what i	TVTWWUPWVWL
b what is	QTQSSSUTSRS
b what it	RSTURRTRSUW
b what my	VUWTRUUSWUV
b what one	TTUSUUUTSWT
b what stayed	STVSSSUSURU
b what stays	SUUUTTUTTWU
b what that	RTQQSTTSSRT
b what the	QRSUVTUQSWP
b what they	QTWTRRTRUWT
b what to	RSUXXTUTTRU
b what was	UWVWUSUTRWQ
b what we	WWPVUVRVSTS
b what went	SSUQUTUTUUT
b what with	SUSXTSUUUST
b what would	STWVRTUUTST
b what you	URTSSVQUSSU
b what your	YUTTUUUWVUR
b whatever i	SVSUTSTSTWS
b whatever the	VXWRUSUXTWS
b whatever you	TTPRSRSTSST
b whatsoever .	WXTSUUUUTUT
b when .	TUTTTVTRTUT
b when @lack	SSXTURTRTTU
b when @num	WTQVSVTWVTT
b when a	TRVRSTSRVUS
b when i	UWZWUWVUSZL
b when it	UQTUVXSQUSU
b when my	URQQSVSUTST
b when nobody	SSXTURTRTTU
b when one	WURQTSTUVUT
b when the	TTTTVaWUNPU
b when there	WTTRUTUUTUV
b when they	VTQVTVSTTUU
b when things	TTRSSPYSUUT
b when to	RSWUUUUTTUU
b when we	SSRTPUWRTUT
b when you	OQVQTTWSOXR
b when your	WVRRSUUSUUT
b whenever .	STSVVSYSTUT
b whenever i	VWVXSSTVTXS
b whenever the	QSXSTWWTTVU
b whenever you	SUSSTSWVUSU
b where @num	TTVSTTUUSST
b where a	TVSTSSUVTWU
b where i	RRVWUWTURPP
b where it	QSXWWSUSSTS
b where my	UTUXRRTWSSV
b where others	QUXTUUUSSUT
b where our	VUSUSUUUUTU
b where people	TUSWWTUTSTT
b where that	UUUVTTUUTTU
b where the	STSYSQTRRVS
b where they	RUVVVTUSTVT
b where to	WUVVTTWTUUU
b where was	YTTTUTUTUUT
b where we	USTTXRUVVQT
b where you	WRQVTQSQXWR
b whether @duty	TTTSSSUUUTU
b whether i	QSSVTUUTTTU
b whether it	STSQSVUTSTT
b whether the	VVRXSTUTRUT
b whether we	TUWTSWUTUST
b whether you	SUQRSWRSTTU
b which @good	SUWVTUUVUWT
b which @lack	RTRVUTUSVWU
b which @num	RTVQTUUTUUS
b which has	WUWRWTUUTWS
b which i	XRTVUTTXWUW
b which is	VTWVTSSUVRP
b which leaves	TUSVVTUUTSU
b which makes	VSPWVSUSTQT
b which of	USTSSRTRSWT
b which one	RUSRTUUTUUS
b which the	TVSRTVUUTST
b which was	STWZSSUSVRS
b which we	VTWSVVUWUUU
b which you	WWPTUOUTRWU
b whichever way	TUTTTUUVUTU
b while ,	TUSTUTWTTTU
b while .	RURVRSVRTTS
b while i	VRSTRTSVQSQ
b while it	VUSSUTURTUS
b while my	XUTSTTUUTTW
b while the	WTVXSSUSRVV
b while you	WTQSTTTRWRW
b white @duty	WURRTVUTUSU
b white @message	WURRTVUTUSU
b white paper	WURRTVUTUSU
b whitsun ,	VTRTSVUTTUV
b whitsun .	WTSUWUUTUUU
b who 's	UVSWTTUTVST
b who @badly	VTUXRUTSVUT
b who @duty	QTYWTSWTTTT
b who @fail	RTSTUUUUTUT
b who @good	TSWPRSTSWVV
b who @lack	VWRRTUVWSUV
b who @message	STTUTTUUTUU
b who came	RTRTTTUUSTT
b who can	UTPTWRTWSSV
b who chairs	TUTUUUUTWTT
b who could	TVWTUUUSTST
b who did	TSWSUUUWTUT
b who do	TURTTSUUSSU
b who does	TUSYSSURTTS
b who else	QUWRTSTTTWT
b who forgot	RTSTUUUUTUT
b who found	VUSSUTUWTSV
b who gave	UUVTUUUVTUU
b who gets	QTQSUTUTXST
b who got	TSVSUUUSWVU
b who had	VUSSSRUSSVU
b who has	TUWXTPSUWTQ
b who have	SUWXTTUWTSU
b who is	XVVSTVTSWSR
b who it	TUTVTSUTTSU
b who kept	QUSQTUUUTSU
b who knew	RVSUUUUUWTT
b who know	SURXSUTTTTU
b who knows	PTOVUTWTURR
b who let	RTVVSUTTVUT
b who lives	QTSWTTTRTTS
b who needs	XSQUSTTSQUX
b who pays	STWVUTUTUXU
b who read	QTZSUUUUUUR
b who reads	PTSWSTUTVTT
b who runs	WUSSTTUUWTT
b who said	STXVUTUWTXT
b who says	TUVTTTUSTSU
b who sits	WURTTTUTWST
b who taught	QSWPRSTRWVS
b who tells	STRQURUTSSS
b who told	QUYSTTUUTXT
b who took	QUVTUTUTSVT
b who trained	TUVVTWUTRSU
b who turned	SUSTTUUTTST
b who was	WSTRUTUWRVR
b who will	VURYSRUTSSU
b who work	STTUTTUUTUU
b who works	SUSYVSUTSST
b who would	RTRSTTUUTUU
b who wrote	WYWVUUUWVUS
b whoever @good	VUUWUUUUUST
b whole @day	TUXSTTUWSVU
b whole @duty	USQUSRTTRVW
b whole @message	PTVVTRUSUVR
b whole @season	UTWWUWUTVVT
b whole @sitting	UTVVSRUSTVT
b whole choir	XVSTUUUUTUU
b whole coast	SUUVUSUSUUT
b whole crew	SUUSSXUVUTT
b whole family	SUUSUVUXUTT
b whole heart	TTVUTSUTTST
b whole hour	VTRWSSUTTVT
b whole minutes	ZVQSUSURTSY
b whole novel	RUWSUUUUTWS
b whole of	UWPXSTUUSVR
b whole team	USWSTTUVTUT
b whole year	VXXVSTUVSST
b whom .	SUWRTTTTTSS
b whom i	TTVWTTUTVTW
b whom to	SUWRTWUTUUU
b whom you	XVSWSTUVRUW
b whose @duty	XTSVUUUTSUU
b why .	XWUWSSTSUVT
b why :	RSRWSTUTTVT
b why did	XTUTUUUUWUT
b why i	SUUVSRUSVUS
b why the	SUVTUUUUXUT
b wife 's	TUUYSSWTRUT
b wife ,	SUSRTTUWVTT
b wife .	STUTTTTTWTT
b will @badly	TUQVWXVSTST
b will @duty	TTPWOXVQSQV
b will @good	YUTSTRUUURW
b will @lack	RQXUYPRVUWP
b will @message	NTOVOXSPRQQ
b will @promised	UTSVTTVQTVW
b will @sitting	QTONQVTQSST
b will always	SUXRTRSXUWS
b will answer	TTTVUSUTTTU
b will ask	RUSUTVUSUTU
b will be	SQRWTQVWVTU
b will bring	STKOMXNQUPU
b will bump	UUWSTTVUUUU
b will call	SUSRQUVTUTT
b will carry	SUYVTXTYTSU
b will catch	UUTTTTVTUUU
b will certainly	TUWTTSWTUUT
b will close	UUURSUUUUUU
b will collect	TUSRSTSSRUT
b will come	USNSVVWTSSV
b will contact	TUSSUTUTTUU
b will cross	TUTSSTWRTTT
b will deal	TUWRTTUTUUU
b will do	TUSRXSWSTTT
b will drop	TUQORTWQTSS
b will email	TUTVTXUUUST
b will find	QTQPSWVVSTS
b will for	UUTSSRWTUUT
b will forward	RUTSTXRTTTT
b will get	QTQWSXVQRQS
b will give	TUSVUPXQTUT
b will go	TUSWRSTVVRS
b will have	RSQYUYVMOOU
b will hear	OSUUSaYSOUR
b will keep	STRRTWWQTTT
b will knock	TUSRTXUSUUU
b will learn	TURYTRUTVTU
b will leave	TUSVTUUTUSU
b will let	TURUWUWSTST
b will link	UUUUUTWUUUU
b will look	SUSXVSTSRST
b will mail	UUTSTWSSUSU
b will manage	UUURSSWUUUU
b will meet	UUTSTVUSUUU
b will need	RUQYSRRQRTT
b will never	STRQRRSVUUU
b will not	SRXUZQRTUWP
b will phone	UUUVUXVUUUT
b will pick	SUSTSTVSTSS
b will pop	TUSSWRXSUUU
b will post	TUQPRWTQUSU
b will reach	QTRPSXXRTST
b will remember	VUVZVWVZTRT
b will report	SUTQTWUTUTT
b will return	TURQRQQRTST
b will ring	UTTOSaPURQS
b will save	UUSRSWUUUUU
b will say	XUURSRSSTTT
b will see	SURUSPVSUTS
b will send	PTOSTaRLRKR
b will shout	UUSVTUWTUTU
b will show	TTRPTXWRTSU
b will sit	TUUXRRTRVVU
b will speak	UUUTUTWUUUU
b will stand	VURQTVURTST
b will stay	XUWWUSQTTTX
b will stop	UUTTWRUTUUU
b will surely	RTSUUQXSTTT
b will take	TURTSRTSTRU
b will talk	UUSPUWSTUTU
b will tell	SUQXRWWQVST
b will text	STRSUYRSTUT
b will thank	WUXUUUUVUUU
b will therefore	UUTRWSUTUTU
b will think	TUXRTWTXUTU
b will understand	SUTSSRTSTTU
b will visit	TURRRVURTUT
b will want	STSVUQTTTTU
b will work	UUTYUTTUUUT
b will write	QTLSSZVMQOR
b will you	SUTTTQTXSST
b willing .	UUTSUUVSTTU
b wind .	RTXSTTTSSST
b wind up	TUTSWSUWUUU
b windhoek ,	SUWVUUWTTUU
b window ,	TVTSTTUWTVS
b window .	QSVRTTUSSUT
b window closed	YWTUTUUUUTU
b window was	SUVTUUUTUUU
b winds ,	TTSTTTTWTTT
b winds .	TUWTTTTXTTT
b winds to	STRTTSSYSTS
b wing ,	SUSVTUUVVTU
b wing .	SUXTTTUWUVR
b winter ,	VTXRTRUUVUV
b winter .	PSVTSUTVUUT
b winter and	STRUTUUVTVT
b winter in	TUXSTTUVUTU
b winter of	UTUUTUUSTSV
b winter show	UUTUUUUVUUU
b winter to	STQSUSTXTTT
b winter well	TUTUUUUWUUT
b winter you	SUXVUSUVUVU
b winters of	UTRVUUUTSUT
b wisdom and	RUWSTTURURR
b wish .	STWSTUUSUWT
b wish for	SUVRTWUVUTT
b wish i	SURQUUUQTUU
b wish is	UUTRWUUTUUU
b wish me	TUSSTTUSUUT
b wish the	XUYSUUUVTUT
b wish to	OTWTXQRNVTS
b wish you	TRLWTTSZRNT
b wish your	RUSTUUUYUTT
b wishes ,	RSPQRSSZSTS
b wishes for	QTSQSSUYTSR
b wishes to	STRQSSTXTST
b wishing you	PSOVRPRaQRR
b with #	TUTTTRUTTWU
b with ,	VUUTTWURVRT
b with .	RTYTRTTQSST
b with @badly	VTVSTUUTTTU
b with @day	TUQTYZRUSTU
b with @duty	QTRSRWUTVRT
b with @good	RQWTPTQbUOP
b with @lack	VUQURPTQPSW
b with @month	SUTVYWUTUUU
b with @num	SRTTSTRSVUP
b with @promised	SUSXTUUTVTU
b with a	SRTTQTVSQWP
b with affection	TUTRSTUTTTT
b with all	UVXPWUUWVTT
b with an	USUPTVUQUVU
b with anything	WXSSTWUSTUT
b with best	UURTTTUVUTU
b with better	VTSSSTUSRVW
b with both	TUSTTRUWTUU
b with cake	TUSTTWUUUUU
b with deep	UUYTTUUVUUU
b with dr	WTQUUTUTXTU
b with effect	SUVUWUUSTRT
b with every	RSRRTRUUSRT
b with everything	TURRUUUVUUU
b with forty	UWRVWUUSUTW
b with friday	UUUTXTUVUUU
b with good	UUUWTTUUUUU
b with gratitude	STXUTTTZTVT
b with half	VURQVWUSVST
b with her	UUQUTRUSRST
b with him	WURWSSUTXSU
b with immediate	UUVVWSUUUWU
b with it	WRWYTQTTUSQ
b with its	XUQSUUUSUUS
b with kind	UURTTUUYUUU
b with last	UUSSSUUSTVT
b with less	WTVSTUUTTTU
b with love	RTVVQTSZTTT
b with me	SSYTVNQWUYT
b with monday	TUTVVWTUUUU
b with more	TTXPRTTWSTW
b with mrs	SUVVTTUWVTT
b with my	UVTWQTQSLVM
b with news	TURURYUTTRT
b with no	VUSUSRTRQRW
b with nothing	STRWTTUUUST
b with one	SQRTPRTOTWS
b with other	YUSVUSTSSTX
b with our	QTTRXUURTSU
b with people	STWWUVUVRWT
b with real	STUWTSUXTST
b with reception	SUSTTTUTTTU
b with respect	UTSUTTUUWUS
b with saturday	UUTSVWUTUUU
b with sincere	UUTTTUUWUTU
b with somebody	TUQYTRUTSRS
b with someone	UTRUSUUTSTT
b with something	SUUSUVUSUUU
b with soup	SUXSVSUWUTT
b with tea	UTSRTWUTTVT
b with thanks	UTVORSTUSQR
b with that	TRTWUQURQWV
b with the	SORXSTMVOVQ
b with them	UTVUSSUWSWU
b with this	UTSSZRSRRRS
b with three	RTTWSVUSRSU
b with thursday	UURUVXUUUTU
b with two	URVVTVURUQQ
b with us	SUWUSTUTRSU
b with warm	TTVRTTUXTST
b with which	WUSSTTUVUTW
b with you	XVUQWRYUUPS
b with your	OTVOUWTWTUM
b with ¤	UTUSTSUTTWS
b withdraw from	SUSSYTTTTUT
b withdrawing from	TUSRXTUUUTU
b within @num	VUSSSTUTTSU
b within a	RUTUSTTTVUT
b within the	VVTTSTUTWUW
b without @duty	UTSSTTUTUWW
b without @num	TTTVTTUVTVU
b without @promised	UTTTUUUTUUW
b without a	SOUVWQTSRUQ
b without any	WTVRTTUTTWU
b without asking	SSVVUUUUUVU
b without exception	XYRTUUUTTUS
b without it	USUQSTURUTU
b without me	UUSVTSUTUTU
b without my	WTRRSSUUSST
b without one	TTTVTTUVTVU
b without our	SUWRXTUSUUU
b without the	TSWUSTUUVSR
b without you	SRYVVTTZSST
b without your	TQYRVSUUSXR
b woman who	STYSUUUWTUT
b won in	XUSTUUUTUUU
b won me	RTTVSTUSSWT
b won the	SUSSSSUSTXU
b won us	SUWSTSUTUWT
b wonder whether	RTSSSVUTTTT
b wonderful @duty	PTWVTTUWTRR
b wonderful @season	TURTUSUWUUT
b wonderful mentor	PTWVTTUWTRR
b wonderful summer	TURTUSUWUUT
b wondering if	UUTWVUUWUUU
b wondering whether	TUTSSUUTUTU
b word ,	NUaUVSTVUWR
b word .	VPUQRTSPRWS
b word about	WWUTUUUSUVU
b word at	WWQTUUUUUUT
b word between	TUUUQUSTUUU
b word for	SUXSTTUVSTS
b word from	XWRTUTURSTT
b word i	WVSSWUUTTUU
b word of	WWSTTUUUTSU
b word on	STSTSUUTVVT
b word that	VSPTUTWTTUU
b word you	WSSTTTUTTUU
b word ¤	STUUSSUVTTV
b words ,	VUURTTUVTVT
b words .	STWTUTUVTUU
b words in	WTXTUUUWUUV
b words of	STTUUUUVUUU
b work ,	UVSXUVUTTTT
b work .	VWWSTQTUVVV
b work @good	UUSXUWUTUUU
b work and	SUVUUUUVUTU
b work best	UUSXUWUTUUU
b work for	RUUUWTUTWVU
b work from	TUQXTRUTTTT
b work has	RTRRSTUTTST
b work in	RSTYURTSSUS
b work is	RTPWVUTSTSS
b work of	RTVQTSUVUVU
b work on	UTQXSVUUTTT
b work there	TUSWTTUUTTU
b work to	SSWUTRUTTUU
b work together	UUSTVTUUTTT
b work was	XXRTUUUTUUT
b work with	QSVYTTTVXSS
b worked .	VWWQSUTTSXS
b worked for	SURVVWUTUUT
b worked in	UTVSUUUTTWT
b working a	UUWVVVUTUWU
b working are	STSXSTUUSST
b working for	TUSWRSUTTUU
b working on	TUSTSSUUTUT
b working with	TUSWUSUTUTU
b works ,	UUSRSSUTUST
b works .	RTVRRTSRTWT
b works council	TUSUTTUTUTU
b works in	STSVVTTSXUU
b works on	SUVUUTUWTTS
b workshop ,	RSVQUVUUUVS
b workshop .	STVXURUTTUT
b workshop in	TTWSTSUSSUU
b world ,	TUTSWTVSWUU
b worry about	WTSRTTUTTSU
b worth a	TTWTUUUTTVS
b worth more	RUXSUUUWVST
b worth of	WUVTUUUUUUU
b worth the	SVXVTSURUUV
b would .	VUWWTUUTUWT
b would @badly	QSSUWWSRQOR
b would @duty	WURSTTSUTVU
b would @good	RTRRRRTRSST
b would @lack	WVXVVURUVSS
b would @message	XUSSTTSUTUU
b would @promised	XTRUSTSTSTU
b would @sitting	WUSSSTSTTUU
b would a	SUTUUSUUTUU
b would also	UUUSUUUTTUV
b would ask	RUSUVSTTUUU
b would be	WPSQUWYURPV
b would call	XUSSTTSUTUU
b would come	RTRVUUSUUUU
b would do	STSWTWTWSWT
b would enjoy	SURRRRURTST
b would have	aUUMTOQVXUS
b would it	UUTTSSUUUUU
b would like	QSSUWWSRQOR
b would make	SUTSWSUTTTT
b would not	WVWVVURUVTS
b would open	VSQUTTUTUVS
b would perhaps	SUSTUTUTTTU
b would rather	QUQVTRUSSSU
b would say	UUUTUUUSTWW
b would still	VTSSTSUTTSU
b would that	RTQTSRTQSST
b would the	RTWSSVUSUST
b would therefore	TUTRTSUUUTU
b would you	NTVVVSSQSRS
b wow ,	VVSSTTUUUTX
b wrap up	SUTUYUTUTUT
b wraps up	UUSXXSUUURU
b write ,	TWTVTVSVSST
b write .	USSWSQYSTRV
b write a	TUWTUVUTUSS
b write again	SUTPTTUUUUT
b write and	RTSSTWUTUTU
b write at	UUTTUYTUTUU
b write down	TTUQUVTTTVU
b write for	VTQTUUUUWUT
b write from	TUVSSXRSTVU
b write in	VURWQXSRURT
b write on	TUSRSVUUUVT
b write or	TUSTRQSTTTU
b write that	TSQSXVUTTTT
b write the	VUWPRXUTUXU
b write this	TUQTSSSTTSU
b write to	RRSNVVUPRRR
b write when	UURVUUXSTTU
b write you	SURSWWTVTSU
b writers '	UUSWUWUUUTU
b writing ,	SUSWURVTTSU
b writing .	VURSSUTSRSV
b writing it	VTQSRSURTUV
b writing the	RSYVYSUVTWT
b writing this	SUQUPRSRTRS
b writing to	UUUQTXTSTST
b written ,	WUVTTUUUUTT
b written .	WSSSUTUUUST
b written @duty	TUWUTRUTUVT
b written @promised	SUVUTSUUUTU
b written down	TURQSVTTTTT
b written it	RUTSTUUTUTU
b wrong ,	TTTVTRUTTRT
b wrong .	TUUUUTUSTWU
b wrong @duty	WUPTUTUTTUX
b wrong @promised	XUSUUUUTUUV
b wrong about	UWUTUUUXUUU
b wrong between	SSUVVUTTUUT
b wrong date	RTUTUUUUUUT
b wrong on	TTSSUTUUUTT
b wrong statute	WURSUTUTUUU
b wrong with	TSVUUTUUUUS
b wrongly ,	VURRUTSSTTU
b wrote ,	TTWUUUUTUUT
b wrote beside	STSTTUUUUVU
b wrote in	TUSSUWUUUWU
b wrote on	WTTWRUTSTTT
b wrote that	RUSTUUUUSTU
b wrote the	STUUTSUWVSS
b wrote to	UVVTUTUWTTT
b wrote ¤	SRPRUTUTTUT
b x $	STVSSSTTTTS
b yard ,	VTWSUUVUVVU
b yard .	RUTSUVTXSTT
b yeah ?	TUUTTTXTUUT
b year #	SUVSWRUSTVT
b year 's	WTSTQVTQQVS
b year ,	URVUTUVUVVV
b year .	WTVTXYRTVUU
b year ;	WUUTTWUSUTT
b year @num	SUVSWRUSTVT
b year and	WSQSRQUUUTT
b year before	RUSUSSUTUTU
b year ends	TUSYWQUTURU
b year has	SVRRTUUTSST
b year i	TTTSSSURTSS
b year in	TWWWSSUWSVT
b year is	SSVbXRTTRVW
b year it	SUVSWTUUUTU
b year my	TUSSUUUTUUT
b year of	URUSSRURUTU
b year on	WUQSTUUTTUT
b year to	TTPQTSUWSUT
b year was	WVRWWUUTUUS
b year with	VSWVSTUSTUS
b year you	UVTVUSUSTWU
b years ,	SUTZTWUWUVV
b years .	RVWUVQSVTSS
b years ago	PQRSTTTVSUS
b years and	WSQRTTUTVSU
b years at	VWTSTWUSUVW
b years before	XSSTUUUWTUT
b years did	STVTUUUUUVU
b years i	UTUVSSTUSRT
b years in	TSVUTSUWWUR
b years of	TWYQQQUWQVQ
b years old	VUUTUTURSUU
b years you	SUQSUTURTYT
b yes !	STQQTTTTURT
b yes ,	UTSXSTUSTRV
b yes .	RTXTTTUSVRS
b yes before	SSYZVRTUSUT
b yes to	STTTSRTSSVU
b yesterday 's	RTTSSSUUTWU
b yesterday ,	TUTWWUUUUTU
b yet .	RRVVTSUTRUS
b yet to	UWWUUUTUTUT
b you !	ORTPWQSUTSR
b you 'd	YSTSRORRUQN
b you ,	WVWNSGVWVSV
b you .	VUWSPUVWVTR
b you :	UUVTTSTTTSW
b you ;	USTSTUUSVRW
b you ?	UTPSRSTURSS
b you @badly	XVUQQTVTSUP
b you @day	PSVUVVTWRWT
b you @duty	WUYXONSPQYT
b you @fail	aQVRTSRPWRT
b you @good	RSUWVURUPWM
b you @lack	WZWSTSNTTVQ
b you @message	RTRRTQUUTSU
b you @month	UTQUTQURTTT
b you @num	TQQWUURVVRU
b you @season	SRXRRRUURVS
b you @sitting	WSSQRWSQYTT
b you @thin	STVTUTURTWU
b you @weak	VUWRUTUTWWT
b you a	MSNWOXTXMNN
b you about	VSSVTVSWPRU
b you after	TTUUQWUWTRT
b you again	VTVSXVWRTTS
b you agree	USSRWQTSTTV
b you all	PRQVSVTWSUS
b you alone	TTVRUTUTWWU
b you also	YWRSTTTRTSU
b you always	XaXTVTRLMTS
b you and	OMMQTOUZXQL
b you announced	VUWUUUUTUUS
b you answered	QRYVTSUVRWS
b you are	WWTRRQWQZPU
b you around	STSTURYSTTT
b you as	QQSTTTSVRTR
b you ask	YWRSUTUUUTU
b you asked	MQTUUQUVRYS
b you at	PUQURZSXTSQ
b you be	XTRSSXTUWTT
b you before	WXRVVVUSVRT
b you better	SUUUUTUUSUT
b you both	RURSSSUWUTU
b you bought	RUXSTRUTTWT
b you broke	WSVRTTUVTWT
b you brought	VVVVTSURUVT
b you built	SUSQTSUTTVU
b you by	ORTRUWTUVTR
b you called	USYTUTUSSUS
b you came	PSZSUTUXSUS
b you can	WTRTQWSOQUX
b you cancelled	YTSUUUUUUUW
b you carried	UTXTWSUSWUT
b you changed	VVXSTWUYUVT
b you charged	XUUTUUUTTUT
b you clapped	WUUSUTUUTUU
b you corrected	WSVRTQTTRYS
b you could	RSQQSUTPPTW
b you crossed	STSSTTUTWWU
b you cured	STYSWTUSTWU
b you cut	QSRQVUUQSYT
b you deserve	STRSTSTVSST
b you did	SSYTTTSWQRM
b you do	XSTPTQQTUWW
b you down	QTQVQQTQSSS
b you drew	PQWRQPTPRaR
b you drilled	RTVVTSUTTXT
b you drove	PSYRTTUVRWT
b you enough	PRZRTTUTTUU
b you ever	YYOSTTUTSSW
b you every	RSUVTQTUTRT
b you except	WXRUUTUTSUW
b you explained	VTWRSRUUSXS
b you failed	XRPWTTTSTTT
b you fetched	RSWUUTUTTWU
b you find	VUSSUTTTVTU
b you first	UTSTWVUTSUT
b you for	QVbTWUSUSXR
b you forgot	YUUTTTSTXTS
b you found	UVYUTWUUSWV
b you four	UUVUUTUTTUU
b you from	QTWQRYUXPQU
b you gave	VPVVRORTQRU
b you get	RTQUTWVTSSS
b you give	STWVRUUWTRT
b you go	QSUVVSSRSUT
b you good	TUWQTTUXUTU
b you got	SSSRRRUUUWR
b you had	WRUOUQTPPZL
b you handed	TSTRUTUSTVX
b you has	XWSVTUUSRSS
b you have	XaSSUSWSTMY
b you health	UUSSTTUWUTU
b you hear	QTQSTVUXVRS
b you heard	TTVTUTUTVUU
b you held	QTTRTTUTTWT
b you helped	PRZSWWUWTVT
b you how	QTVUSWVWURS
b you i	UUYPPOQUTWT
b you ignored	VSVUUUUTUUU
b you in	VWTSUWPYNRW
b you insisted	RSVSTTUTUWU
b you interrupted	TTUUUUTTTUT
b you introduced	VVWQTTUQSRT
b you is	VRTWSRTRUVS
b you it	WWQTUSUSWUS
b you keep	XUTTVUTPTVW
b you kept	UPWUSRTTRUU
b you kindly	STRTTTUXUTT
b you knew	VVVSUTUSVSS
b you know	QQTUXWXTUQP
b you later	USSVTTYRRUS
b you laughed	YSPTUUUTTSU
b you least	VWRSUTVSTUT
b you left	ZUURUSTVSTW
b you lent	SRXRRRUURVS
b you let	YWVTPURRSUR
b you like	QSNORRWVQRS
b you listened	UVYUUUTSTST
b you looked	XRUSTSURRTS
b you lost	XVRUUUUUUUT
b you lunch	TUSSSWTSUTU
b you ma	UUXTUTUVUTU
b you made	UMWRMQQUOaT
b you make	RSVSUTUTUWT
b you many	WUTRWSUUUTW
b you marked	RTXWWTUTTWT
b you may	UTQUTQURTTT
b you meant	XSUTTUUTTSR
b you mentor	SWTWSSUTTRV
b you more	TUVVTTWYSTW
b you moved	UUSTTUURTST
b you must	UTSPRSTSUSW
b you my	SRUWQWTVVSS
b you need	QRUVRRUVTRU
b you needed	RRRTUTUSTUV
b you never	WZXUSTPSSVR
b you not	SQVPRRSVTSU
b you noticed	VTXWUUUTSTT
b you now	PURSTRXRWUT
b you on	USQRPXUQUQP
b you once	NQXVVVTURXR
b you one	STXQSUTTTTU
b you only	WWSVWVTRWVS
b you open	WWRSUUUUUVU
b you opened	WRYSTSTYTXS
b you or	STQTUSSTWUT
b you over	VVQRTSUTUTU
b you owe	TRQTTSUQTST
b you paid	VWUUUUUXTUT
b you picked	STVTUTUTSTT
b you plan	RTRRTSUUTSU
b you posted	RTRSTVZQTUT
b you predicted	VWRUSSUTUTT
b you prefer	RTSXUUUTTUU
b you promised	YWURSSTRQVS
b you proposed	STSSXSUSUUU
b you pushed	YTUSUUTUTUT
b you put	QOUTSQUXQWQ
b you ran	UVSRSTUSUXU
b you rang	PRYVUTUVTVT
b you read	UQXWSQTQSXR
b you recommended	VTWTUUUSTUT
b you refused	SUXTUUUXUUT
b you remember	RUTSTUTRTVT
b you remembered	XTVSTTUTTUX
b you returned	RURTUTUTUWU
b you said	USWVRMRVNbT
b you sat	PSVUVVUVRWU
b you saw	RRZVUTTYVUS
b you say	QSWSTSTRUUS
b you see	STRWWXWVVST
b you send	STVUURTSTUT
b you sent	SPVURRTVUYR
b you set	XVRSUSUUUUU
b you shall	TTRRSVTSUSU
b you shared	VWWRXRUVTVT
b you should	YPPRTQSRTUT
b you showed	PRVSUTTSQaP
b you signed	XTTWUWUTSVS
b you simply	UTVUTUUUUUT
b you since	YXTSUSUSWSS
b you sincerely	RUXTUTUVUTS
b you sir	TTYTTTTXTTT
b you so	YWSQVSTTTTX
b you sold	VUVTUSUSTWT
b you some	UUTUUQWVUUU
b you soon	TTSTURXRTUT
b you spent	QUVVTRUSUXT
b you spoke	TUUTUTURVUR
b you spotted	SUWUUUUTTVU
b you stay	SUWUUTTSUUT
b you stayed	QTXSTTUWTXT
b you still	TRSVTVTQTWS
b you stood	QSYRTSUVRWS
b you straight	TURRTUUWUUU
b you strength	TURSUTUXUUT
b you swore	ZTRTUUUTTUT
b you take	WRQSTVTQWVW
b you talk	VSTSTTTSXUT
b you talked	UQVRTTTVRSS
b you taught	UVUUVUTVOYP
b you teach	RUSVVSUTVSU
b you tell	XWRSTWUTSTT
b you than	VSUVTSURRUV
b you that	VTWRWXRRPVV
b you the	RPRMUYOUSOV
b you their	TURSTVTVTTU
b you there	TURSTWTSUUU
b you they	VUSTUTTTVUT
b you think	PSPVPUSVROT
b you this	WTURQUSWTSV
b you thought	XSUTUTUTTUT
b you three	VTSVUSUSTSU
b you to	UTSSUUOMRSX
b you told	UTVUSYSUKWO
b you took	TVSTSPTSQWP
b you turned	VRTRSTUTWUS
b you twice	YUSSTWUWVTU
b you two	TTVWTSUSWUT
b you up	SUURSSVUUVS
b you used	WVRSRTURTXT
b you very	SUVSSTUUUST
b you wait	RTVSUTTTTUS
b you waited	RUWSUTUTTUT
b you walked	RUTRTVUTTWU
b you want	WWUWWWTUUST
b you warmly	SUTSTTTVUTT
b you warned	NRWSUTSWTVT
b you was	TWVTVUUWTTV
b you wasted	VSUUUUTTUUT
b you well	QTUKNOTTTQR
b you went	TSWRVTUVTVT
b you were	TTVNUQONUQV
b you what	WSORRPWRSUX
b you when	URUVRVXRTTS
b you whenever	RTVRUTXSTTT
b you who	RQWSRUTUXWQ
b you will	ROOSPaTSUKU
b you wish	SUSRTTUSUUU
b you with	TWVRSWWRURV
b you would	QTSWQOSUSVU
b you wrote	PPSPSTTURYR
b you ¤	UUXUUTUTUUU
b your @badly	UTUSTTUTTWT
b your @day	OSbTWSUVTTS
b your @duty	UUTRRTUTSQV
b your @good	VVYUTOTTUNT
b your @lack	RUWVUUUTVUU
b your @mean	RTVSTTUUTWT
b your @message	PQUTSTTMSSO
b your @num	QSUXTUUVYUT
b your @promised	QSXQTVRUQSO
b your @season	WUTRTTUUTUT
b your @sitting	TQWTSVSVUTW
b your @weak	TTVVTTUTRTV
b your address	TUSSUVUTVSU
b your advice	SSWNRPTVQXS
b your answer	SRWTUUURTTR
b your answers	YXQTURUSTUV
b your assistant	VVRRUUUTRTQ
b your attention	VTQUVTURUXS
b your back	WWVTUUUTUUU
b your bees	SURTUSUWUTT
b your bench	UVVTSSUSUUS
b your best	WTUUUUURTUU
b your birthday	PTVSSYUQTRS
b your book	UWOQSRTTTSR
b your breathing	RTYTUUUWTUT
b your brother	QTPSUTURVSS
b your budget	TUWWSSUVUVU
b your calendar	UVQWVTURSSV
b your car	VUSTTTUSTTR
b your card	RUWRUSUSTVS
b your care	SUTSTTUSUST
b your cellar	RTVSVTUUUUT
b your checklist	SUUVTSUTTXU
b your clinic	RSRTUUUTUUS
b your coat	UVRTUUUSUVS
b your coffee	WTRTUTUSTUT
b your colleague	PTUSTTUWYWS
b your comments	WTVUSTURSWT
b your company	TUWRTVUUUTU
b your counsel	RUWVUTUUTVS
b your daughter	STRQTTUTUST
b your days	TURUUVTWUUU
b your debt	PTYQTQTYSUR
b your deputy	VTSSUUUUWTU
b your desk	ZUQTSWUSUQQ
b your diary	VVSSUTUTTSV
b your divorce	XTSSTTUSVUS
b your dog	WTWSUUUSUWT
b your doing	RUUUVTUVTTT
b your door	VUUUTVTUSQU
b your drawer	XTRQSSUSUTU
b your drawing	STUUTUUWWVS
b your drawings	VTXTUUUVTTU
b your drills	SUYZVUUTUUT
b your ear	UUUVSRUVTSS
b your ears	SSURSSUWTRT
b your encouragement	VTSSUUURURW
b your end	WTRSSUUUUUT
b your evenings	VUSWUWUTUTU
b your example	RTYSUUUTTUS
b your experience	QTWTUTUVTSS
b your eye	UTWSUUUVSTS
b your eyes	WVUSTTUUTRS
b your family	TUSSTVUXTRT
b your famous	WTUTUUUSTUW
b your father	SUUTUTUUUVU
b your fault	ZUVVSTTRTTR
b your feedback	VSVUUUUSTVQ
b your first	XTRSUTUSVTT
b your flash	RTXYUTUQTWT
b your garden	RTUQWUUWTST
b your gate	SUSVTVTSTST
b your generosity	XUUSTTTQSSX
b your glasses	TTSTUUUWTVT
b your good	VRWQSSUUSQQ
b your grandchildren	TTVSTTUWTUT
b your guidance	QVVUPPUVUQP
b your habit	VTWSTSUSTXT
b your hand	WTUUUUUSTVT
b your hands	TUXPQVWTRUS
b your handwriting	RTXTUUUVTUT
b your health	TUSSTTUWTTU
b your help	OTVPVSUTSSO
b your honest	UUWWTTUSUSS
b your house	PQTRSRSYSRR
b your household	UUSUUTUVUTU
b your humour	RTWTUUUWTUS
b your husband	RTRTUTUTTUT
b your idea	UVURSSTSSXU
b your inbox	XURRTVTTSSW
b your initials	VURSTTUUTRT
b your interview	VTTTUUUUUUS
b your kind	RTVVVTUSUUU
b your kindness	PTYRSRUTTQR
b your kitchen	RSRSSTUQUXS
b your knee	SURRTSTWTTT
b your knees	QTOVWRSYTSQ
b your lack	WTRSUUUSUWT
b your last	TTVTRUUXXUS
b your leave	STRTVTUTUSU
b your leaving	XTRSTUUTTST
b your legendary	WWSTUUUSTUW
b your lesson	SSXTUUUUTXU
b your lessons	RSVTTTUYUUS
b your letter	TRUPRUUSTQR
b your letterbox	SUSSTWUSUTT
b your line	UVSSUTUSTXT
b your list	RTQSYTUWUWS
b your long	UUWVUUUVTUV
b your margin	SSWUUTUTTUT
b your mentee	RSUSWTUXTUU
b your mentorship	TUXTSTUWUTT
b your message	QTQQVSUSUQR
b your mind	SUUSSTUTUTU
b your mistake	WTTUTUUSUUT
b your mock	QSWXSVURTYS
b your mother	SURSUTUWTUT
b your name	TSWSPXTVSON
b your nephew	YSRSSTUSTSS
b your new	WURSUTUYUTW
b your news	WWRRTSUWURU
b your next	WTVTSQSVTRW
b your note	SUTVSVUSTUS
b your notes	TRXSTUUTVXT
b your office	WWTOTSTURRW
b your old	VUXTUTURRUU
b your one	UURXTSUSXSS
b your open	SVUTUUURTUT
b your operation	RURSSTUXTUS
b your out-of-office	XSSTTTUUTTX
b your own	WXTUTSTVUTR
b your pardon	RTSSTTUTTST
b your parking	TTWSUTUTUTW
b your patience	RVWQRRUWWPP
b your pencil	RTVSTSUTTWT
b your pencilled	SUVSTUUUUWU
b your phone	WVQWTUWPSSX
b your place	RTSUURUTTUT
b your porch	VTRSVWUTTUT
b your promise	UPWUUTUTTUS
b your promises	VUTUUUUTUUW
b your prompt	RUQTUTURTUS
b your pupil	RURVXRUTUSU
b your question	PQUVTSUSTYT
b your questions	QTWVTSURUTT
b your quick	SURUTTUUUUS
b your recipe	WTTSTTUSUVT
b your recommendation	STWUUUUUUUT
b your records	STSSSTUSUTS
b your red	TSXVUWTUSUS
b your reference	RTWTVUUUUTR
b your remark	UTSUTTUTUWU
b your reply	RTRUUTUSUUS
b your report	VVVTUUUUUUT
b your retirement	TRPQTVTYTTU
b your roses	TUSSTTUXUUT
b your rule	PSVSSRURSYR
b your second	VUWSUVUSUTW
b your secretary	WTSTUUUTSTS
b your sentence	QSSWTUUUTXR
b your seventieth	RURRTYUVTUS
b your shelf	VUWTUUUTUWU
b your side	ZYSSSTVPRRW
b your signature	XTVVUUUTUUR
b your silence	UTUWTTUTRTW
b your sketch	TUUTUTUTUWU
b your slides	WUVUUSUUUSU
b your son	WTSTUTUTTUV
b your sons	UVUSUUUVTTU
b your speech	TTRTUUUVUUR
b your spreadsheet	VSTWTTUSTVS
b your stall	SUSSTWUTTUU
b your stopwatch	VUUUUUUSUWS
b your student	STRRXUUSUTT
b your studio	RRUYWSURSUQ
b your sunday	SUXSTTUUUVU
b your sundays	STXTTUUTUUT
b your support	PSYQSWUSTQT
b your table	UVVQTWUXTRS
b your talk	SUTSTSUTUVT
b your tea	VTRWWUUVTTW
b your teaching	RUTRUUUVUTS
b your team	TWRSUTUWVTS
b your telling	XWRTUUUTTUT
b your temper	YVRUUUUSWUW
b your template	WUTTTTTSUWT
b your three	TTSWVSUUSUW
b your thumbprint	RSYRTTUWTVT
b your time	UUXUMWTXTSO
b your tip	RTUSTTUSTYS
b your tips	XUWUUSVSTUW
b your tray	WSSSTTUTTTT
b your trick	SSUURSUWSYT
b your turn	WTTVTUUUTTT
b your two	SSWTUWUVVST
b your umbrella	STSSUTUSSUT
b your understanding	TUQUUTURUUT
b your verdict	UURTUUUTUWT
b your voice	UTTWTQTQSXV
b your waiting	YUQUUUUPUUX
b your watch	XWSSUUUTTSS
b your way	TWWRSTUSSXS
b your week	XWRSTSUTURT
b your weeks	SUUQTTURUWT
b your whole	TURTUUUWSWT
b your wife	STQRTVUUXTT
b your window	SUVTUUUTUUU
b your windowsill	RTSTTSUSUWT
b your wing	WUTUUUUWUUV
b your wisdom	VTVSTTURTRW
b your wise	VUTUUTUXUUV
b your word	VTWSTTTRSWT
b your workshop	RTRRTTUXVVT
b your yard	RTSTUVUWUVU
b your ¤	OPaOSRUURaP
b yours ,	VPRVPQVRTTU
b yours .	TUYTUVSWTSS
b yours ?	UUSSVVUTUVU
b yours about	WUSSUUUUSUU
b yours and	QTURSRUSQST
b yours at	RUXSTVUUTTT
b yours i	TUWTTTUUWUT
b yours in	TTTQTTTXSTS
b yours is	STWSTSTSSVT
b yours on	VUQVTWUUTSU
b yours or	RTSSTVTTSUT
b yours to	XSSSTUUTUUV
b yours was	TSWTTUUTUUT
b yourself ,	RRUTTRUYTSV
b yourself .	YXPQRRSTRST
b { {	TURUVTUTUSU
b } .	TUTQVVSSUQT
b } }	TURUVTUTUSU
b ¤ $	MNPNPSRRQVP
b ¤ ,	YXTSPOSTTWY
b ¤ .	XWRRSPTUQTU
b ¤ :	SSVRTSURTXU
b ¤ @good	TUXSTTUUUWU
b ¤ @lack	RTUUUUUSTVU
b ¤ @num	TTTTTUUTUTU
b ¤ and	TUWRTUUVSXS
b ¤ by	WTSUUUUUUUT
b ¤ eleven	SUUTTUUTUVU
b ¤ for	WURUUUUTTTT
b ¤ got	QTUSTUUVUXS
b ¤ hangs	TTXTUUUTTVT
b ¤ has	TTWQTTURSYT
b ¤ i	QUYTUUUTUWU
b ¤ in	VUSRUTUVTVT
b ¤ is	SRWSQSTSSZR
b ¤ on	WVSSTSUSTXT
b ¤ to	SRaTUUUSSUS
b ¤ took	TSWUUUUTTVT
b ¤ was	TQTRTTURTXU
b ¤ you	PMTORQTNPbT
b ☺ $	TRTRSQRWVSQ
body	NNSTQSHOLPH
e !	XVRQTTMORRR
e #	USSWQYOUSTU
e #mentor	PQUQSQRRRTT
e 's	VRSSTUTRRRQ
e ,	QRORSRUQSXR
e :	QRPRSTTSTYS
e ^	RRPPQRSPSOR
e a	STSRTSTSSUS
e about	UVWSUTUWVST
e abstract	STSSUUUUUVU
e accent	RRXTUUUTTUU
e accounts	WURTUUUTTWT
e add	STTRTUTUUUT
e address	RTQSSVSRTTS
e advance	VTRTTVURUTT
e advent	SUSVTUUTTTU
e advice	QRVWRVTWVSP
e afraid	WUTVUTTTTVU
e after	UTUVRTUSTUT
e afternoon	TUTSVTUSUTT
e afterwards	TSUTTRTRSUT
e again	VQRTUOZRRTX
e ago	TTWUTTTVSSS
e agreed	WWSSTWUTTUT
e agrees	RTRWUUUTVST
e alive	RTXTTWVTTUU
e all	VYURRUSUTSQ
e allotment	TURSUTUWUUT
e allows	UUUVVVXUUUU
e alone	TSRXVVRRRRS
e aloud	TUTTTUUUUXU
e already	VVQSWRTWSRT
e always	VVWSTTTXTTS
e am	RUWSSRVWSTT
e another	USUUTTWUUUS
e answer	QRaTVUSRTVT
e answered	XWSTUTUTTTT
e answers	XTVVSSTVXTT
e anybody	VWQQSTUTURT
e anyone	UVRTRTTSRSV
e anything	YWQSSSUSTST
e anyway	TTVSTTTTTVT
e application	VUVTUUUXUUW
e appointment	TUTRWWUTUTU
e apprenticeship	STWTUTUSUST
e apricots	VTSTUUTTTUS
e april	VUOVQVTPTRW
e are	SROTQSSVVVQ
e arithmetic	STSWTTTSTST
e around	TTTWUSXSTUT
e arrangement	VTRRWSUTTTU
e ask	TUWUTTUTSUT
e asked	TVWRTUUUTTS
e asking	UVVSTUUTUTU
e at	VVVVTSSSUSR
e audit	SRUSTUUSUVS
e august	TTVTXVRUTTU
e autumn	PTTVRRTUUTS
e away	RSTXWSURSVU
e awful	UUTSSTTTTTU
e b	SUSSSTUUWTU
e back	TWUXWQSSUUQ
e backward	STYVXRTUUUU
e badge	TUSSSTUSTTU
e badly	TTRSTWTTTST
e bag	RUTVWTUTTRT
e baker	STSRTUTTTUU
e bakery	SUQXTTTTTUT
e band	TUSSUVUWTUU
e bank	SSUTUUTWTUT
e bar	SUTUSTUTUVU
e bargain	WTSUUUUTTUU
e be	TVWSQQVUWXR
e bees	STRTTSUXTST
e before	UVUTSUUTVST
e beforehand	STSSTTUUTSU
e begin	SSXYUSUQTWT
e beginner	RSWSTTUSTST
e behave	UUVSTTUWUTU
e bell	STUUTUWSTUT
e below	STTRTTUTSUT
e bench	PSWUSUSRTUR
e bergen	RTSTTTUVSTW
e best	RSMVRRSTSUS
e better	WXTQTTTRXWV
e bicycle	STVVUUUTSTU
e bin	SUTUTUUTUUT
e birthday	RSXTTVUSTUS
e biscuits	VURRSSUTVUT
e blame	SSTRTUTTUUT
e bless	UUPSTTTXTTT
e blessed	TURTTUTXUTT
e blessing	STRTTTTXTUU
e blessings	TUXRTTTXUTT
e board	XTQTSUTRWVR
e boat	YVUUSWUUUTX
e book	VVWPSRTSVTU
e books	RRUVSTURSWT
e boots	WVTSTTUXUSU
e both	SSUVUPTSTTS
e bow	TUSTTTUWUUU
e box	UURTUSTSUXU
e boxes	TURSTUUSUST
e boy	RUWVTTUTSTT
e break	STUSTTXWSUT
e breakfasts	UUSVUTUVUUU
e bridge	SSVTTTTVSTT
e broom	VUVSTTTTVTT
e budget	WTRSTSTRTTT
e building	WWUQUSUVUSU
e burden	VSUUUUUTUUT
e bus	RTUUTRTSTVS
e by	XTSUUTUUTTT
e cake	UTQVVSTSVWT
e calendar	VUOUWQTRVVV
e call	SVUUXXVRUSS
e calls	RQWSXTSTTTV
e calmer	TUSRSSUUUUU
e came	XWTRWTUSTTS
e can	VTQTWSVSYTT
e cancelled	TTSWWTUSTUW
e candlemas	TSVRVXUSTUT
e captain	STTUTTTXTTT
e car	TWRSTTUTTUW
e card	USVQSRURSSS
e cards	RTXVSSWWTXS
e care	URPTQRRaSTS
e career	VXVRTTUUTSU
e careless	XUTSUUUTTUW
e case	TVTRUSUUTXT
e cat	TURTTTUWUTU
e cellar	STWTTTUUUUT
e certificate	USUQTVUTTTT
e chair	UTQQTRUWSSS
e chairs	TUVRTSUVTWU
e chalk	XWRVUTUSTUU
e changed	RSRXRTTSSST
e chapter	STXSTSUUTUT
e charger	STSSSTTSSTT
e children	RUVYTTURTTU
e choir	RUTVSSTWTST
e christmas	UTTSTXRSSRT
e church	SUSSUTTUTUT
e class	UUSRWURTWST
e classes	STXTSUUXTUT
e cleaner	XTSTUUUSUSW
e clear	TUSUSTSTTUT
e cleared	UTSTTSTTTST
e clerk	UTUWTTTTVUT
e clinic	UVTSUUUVTTV
e clock	VTRVUTUTUTT
e close	WTRSXTTSVUV
e closed	WTPRWSSRRTS
e club	STSSVWUTUST
e coach	WUTTUUTUSUX
e coaching	TTRSWUUTVUT
e coat	STXTUUUWUVU
e code	RURWSTUTTST
e coffee	WTURRVTWWST
e colleague	QTVRRRUUSVT
e come	VSWUUWSTTTT
e comes	XWSSTVSTTUT
e coming	QTWRTTUTSUT
e comments	RSRUSWUTVTR
e committee	STXTUUUTSUS
e company	URUWRSSSSQS
e complaint	STTSTTTUUTT
e complete	TUSTSTTTTTU
e confidence	WRTSUTUYSUS
e connected	TUUUSTXSUUU
e conscience	WUVWVUUWUUU
e contact	STQPRRWQUTT
e contract	TTXTRSUTVUS
e conversation	VVSWTUUUSTU
e cook	STUUTVUVUTS
e copy	STVWTWTTUTU
e cork	TUVTUTUVTUU
e corner	VUUXTTUUUTT
e corridor	WTRQUSUSRST
e costs	SURUSTTSTUT
e could	RTQTUTUSWUT
e count	RURWSVTTTST
e country	TSVTUUUUUST
e courage	STVSSTUVTST
e course	TTWTSSXSTSS
e cover	RVTRTSUTTUT
e crate	RTTWUTUSTWT
e crew	TUSTSWUTUTU
e cross	VWRTTTWVTTT
e cubes	TUVSSTTTUWT
e cut	VTWVTUUUUVU
e daily	QSWTSSTVTVS
e dark	RTTSTSUTTWT
e date	XXOWVSRQSTT
e dates	TTQRSSURTRR
e day	QPSUTSVQVVO
e daylight	TVSXTTUTTUT
e days	QSRSSQXXUST
e dead	UTQTTVTWTUS
e deadline	VVURTWURUUW
e deal	RSWSTTTXUST
e debt	QTZRTSUVTUS
e december	VUSTVSTSUTV
e decided	TUSUSUTSTSU
e decision	RSQUSRTRTST
e degree	VTVWXSUTTUW
e delft	TUUUTSUTVUU
e dentist	VTRSTTTSRTV
e department	XTTRSTUTSSU
e deserve	RTWWSUUWUUT
e design	RTTYTUTTTTT
e desk	VUQUSQTTQWS
e did	TQSSRWSWUWX
e different	STSWSSTTTST
e diner	UUUTWSTUUUU
e diploma	STXRSTTWSTT
e direction	VTSWVSTSTUT
e distance	WWTSSTTVTUW
e diwali	WVRSTUURWTU
e do	TTVUTUSVRUU
e does	VWQTTUTVTRS
e dog	STVRTSTVSTS
e dogs	SURTRUTVSST
e doing	RTUVVSTTTST
e done	VSTXVRSWRSR
e door	aWPRSUSWURW
e doors	SUSSTTUTVTW
e doubt	TUUTUTWUUUU
e down	TRSXVRVSRQU
e draft	XSTVTVUUUUU
e drafts	UVVTUTUTWUR
e drawer	TTVRUUUSTUT
e drawing	RSSVTSUTVWT
e drawings	WWTTSWUUTSU
e drive	STSVTUTSTTU
e driver	RTUVTTTTTTT
e dry	TUVSTTUWUVU
e each	RUTSTSSRTUT
e ear	QTVWSRTWSTS
e earlier	VSRTUTTSSUT
e early	STTUSWURTST
e ears	VTUSSTUWTSW
e easter	VTQVUUQUVRS
e effect	TUVVWSUUUWU
e either	TTTVUTVUTTU
e else	VYTTSSTQVVW
e elsewhere	WVRXTSUSSTV
e emails	XUSTUUUTTUV
e empty	WWTQSTUSTUS
e end	UVTTaVSQTVT
e ends	TUSQTXUTUTU
e english	SURSTUUTSUT
e enough	RSUSTTUTTTU
e envelope	STSRSSTSSST
e evening	WUPUVVTRWQW
e evenings	STVVURTUSVS
e ever	WYXUUTUTTWS
e everything	SUYPUUTXTRU
e exam	VTRQTTSRSVS
e exams	TURXSTUTTUT
e exception	WXSTUUUTTUS
e eye	UTUUSSUUSVT
e fail	YWRTTUUSWUV
e fair	QSSRVRURTTS
e fall	VTRRTSTVWST
e family	STWVSWTTTQT
e far	WTURUUTVVTW
e farewell	TUUVXSUUUUU
e farm	XUWSUUUWUUT
e fault	UVPURVTRSSV
e favour	SUSSRRUSVST
e feb	SUSVTWUTUTU
e february	TTVSVVTUTTR
e feedback	WVQUUUUTWUT
e feet	PSTVXSTVTVT
e ferry	QTUSTRUVTST
e festival	UUTSUTUWUUU
e field	RSQXRRSRVUS
e figures	SUSSUXUUUUU
e file	UWQSUTUTTTS
e final	TTWRRTUSTUT
e finale	TUTVWSUUUSU
e fine	STRSTTTTTTT
e finish	WXRUYRSSTTT
e finished	VSRWXRSRSUT
e firm	UTSUUTUTWSU
e first	WXTTVRRTQVV
e fish	STXRTUURSSU
e fit	STRTUUUWTTS
e five	RTUWTSUSTVR
e flat	SUSRTTUUSTU
e floor	RTTSSQTXTTT
e flourish	TUSTTTUXUUU
e fois	TUXTTUUUUUT
e folder	UTRSSSTRTTT
e footnote	TRTTTUUUUVT
e for	RSRWTUTVSTU
e forecast	RTXSTTUVTUT
e forget	VTVWSUUWSVU
e form	TTUUVUWRSTT
e fortnight	WUSTTVUUVUT
e foundry	TUURUWUTUVU
e four	TSPQXSTQRUR
e free	RTWRTSUTTTS
e friday	RSTWXTTTSTR
e fridge	RTVVTRUSTWT
e friend	STUTTUSYTUS
e friends	SSWRWTUSTUU
e from	USQWSTUTUUV
e full	TUSVSWUTSVU
e further	TTTTTTTUUUU
e future	STQSTQVVTTT
e game	TTTVVVUTUUU
e garden	SURRWSUUTST
e gate	UTPTUVTQTSS
e get	UUSVTTUWUTT
e gift	RUVSUVUVUUT
e give	SUWTSTTUTTT
e given	XTRUUUUUTUT
e gladly	TUTSTTTTUVT
e glass	TUVWUTTVTSU
e go	VTVXSVWSTTT
e goal	STTXTTTSTTT
e goat	RTTSTSTTTUT
e goats	SUSWTUSTTUT
e goes	UUSSRRSTUSU
e going	SUVWTSUVTSU
e gone	XSRQTSUUSRS
e good	PSWTWVRRSVS
e goodbye	TUTRXSSTUSU
e got	XWTVSUUSTVW
e grandchildren	STQVSTTXTTT
e grant	VTQWSUUTURT
e grateful	TUURTTURTUT
e gratefully	TTVSTTTYTTT
e gratitude	STVPSTTYSTS
e gravel	STWVWSUVTUU
e graz	RSSUSTTTSUT
e great	STWSTTTTUTS
e group	STSURUUTTRT
e guess	RUVVUTUTTTU
e guide	VUSSWTUTTUW
e habit	TUVWUUURUUT
e had	QSWUWRUVVWS
e hail	WWRUTTUVUUT
e half-term	UUSWTXRSUTU
e hall	WTUQUSUTVTS
e hand	TRXWTSUSTWS
e hands	TTQWUQWSSST
e handwriting	STWSTTUUTTT
e happen	RTRRTSSSTTT
e happy	TTQSTTSVRTT
e harbour	RUVSTTUUWSS
e hard	QUWSUUUSSTR
e harvest	VUVWSYSWTTV
e harvests	TUSSTVTVTWT
e hat	RTWSSSTSSST
e have	SSVTRRVUWSQ
e head	TWUWUUUUWUT
e health	TTRUSSTXTST
e hear	QTVSUTUTVVU
e hearing	TUSSTTUXUTT
e heart	QSWVRRTTTQS
e help	QQaVSTTXSRQ
e helped	SUVTTTUTUUS
e her	VTUSSSTTWXT
e here	UUTVYURRWSQ
e him	UVTSTTUSYUS
e hold	SUXSTSUVUUU
e holiday	TUSTTWUVUTT
e holidays	VUXVSTTTTSS
e home	UVUTUQTVSSS
e hope	QTSQSQXPTSS
e hospital	UTTRUUUWWWS
e hour	QQUUSSSQPRR
e hours	TVVXTRTVSVS
e house	SRSTSRTYSUR
e household	TUVUUTUWUTT
e how	UUVVTTUTUUU
e i	QSSQRRWRSST
e idea	STWVSSTSTSW
e ignored	YTTSTUTUTUT
e in	WVSTQOTRVPW
e inbox	WSSSTTUVSTV
e included	UTTSTTUTVTS
e ink	WUVWWTTWUTT
e inquiry	TTUSUTUXVTU
e instead	PTWSSTTUVVT
e insurance	VUQWSTUTTSU
e interview	VTVRTTUVTWT
e interviews	SUXTTSUTUWS
e invoice	VUSTUUUSTUS
e is	ORVSURTRSSR
e it	TUXUQRSUPVT
e itself	WTUQSRUSSST
e january	WTTUUSURTQT
e job	XRQTQRTTURV
e july	QTUWSVTTTUR
e june	WTUVTTRSTUT
e juniors	SUTSUUUTWWT
e keep	WVVTTUUTTVV
e kept	YXTTUUUUTUT
e kettle	STVWTSTTTXT
e key	TUSSUUUTUUT
e keys	WUSSSTUUUUT
e kind	WUWVTUTUUSU
e kindness	STVTTUUQUST
e kitchen	UVTRURTUUQS
e knee	SURWTUUWTTU
e knees	TUSUVTTWTST
e knock	SUSSSXUTUUU
e know	UVPUTPSPSRQ
e lab	VVTXTTUSSUT
e lake	TURWUSUWUTT
e landlord	STWSTTSUTWS
e lands	UUTSTVSTUTU
e language	TTWUTUUUUTV
e last	SUMTbTQXQNU
e late	TWTRTSUTUTV
e later	USRRTSWTTWT
e lathe	SUXTUUUSUUU
e laugh	RTRTTUUUTSU
e laughing	TUWWWSUTUVU
e launch	VVSWUTUVUST
e law	PTUTSSTSRTT
e lawyer	SUVSTTUTTUT
e lead	VTSRTTURVUX
e learn	TWQXSVUSTST
e lease	RTTSUUUUTUU
e leeds	WUUWUTUUUTU
e left	UTRWTTTTSST
e lent	UTTRUWUTTUU
e less	UTXSTTUWWTT
e lesson	TTPUVWSRTSS
e lessons	VTVWTQRWVTS
e letter	USRSUOTRSRR
e letters	RSWSTTUTTVT
e level	TTSUTTTTXSU
e library	TURUTVUTTSU
e licence	UUSVUTUUTTT
e life	SRSWSQWYTVQ
e lift	VTQTUTUTWUT
e light	UTRQWTUUUVV
e like	RTSQURXXSVT
e likewise	TUTSTSVUUUT
e line	PSYWTTTRSVS
e link	UTOTTTTPTUR
e lisbon	TUTUVSUVTTU
e list	STSTSVSRSVQ
e listen	VSSRYSSSSWS
e listened	QQWSTTSRSWR
e listening	STXSVRTYURT
e live	RTVUTSWWUUT
e living	UUTUTTUUTSV
e loaf	WWRSTUUWTTT
e loan	SUVSTTUUUVU
e long	VWRSSQWQSVR
e longer	RTQVUTTTSSU
e lot	TSWSUTTRTTR
e love	RTTPRSSRSTS
e luck	SUSPSTTZTVT
e lunch	WSRTWXVQSTV
e m	TUVUUWUWUSU
e ma	UUUUTUUWUTU
e machine	WUVTTWUTTVT
e made	STWSRSUXTWT
e mail	SSRSUTUSSTS
e make	WURUUSUUUTU
e manual	TUVSTUUSTRU
e maps	TTVTTTTSUSU
e marathon	UUSRUUUVUUU
e march	WWUUVXQPSWV
e marks	VTUTTUUUUTV
e mate	TTRSUUUWTTT
e matter	SUQTSTURUTT
e may	WRTUSWQSSUV
e me	SSUVSSWWRSS
e means	SUXSTTUSTVS
e meet	RSVWSTSTTST
e meeting	STVRVSSVSVR
e meetings	TRTVTVSTTRW
e mentee	QTURXVUXUTR
e mentor	USWOUSTZQTT
e mentoring	TVPTYRUSTSS
e mentorship	VTUSVSSVTTS
e menu	RSSTUTUUTTT
e message	VTSRTTUSSRT
e messages	WXTSVTUUTUS
e met	VWRWTSUSVRU
e microphone	RURRSSUSUXR
e midnight	TUSTTTUUUUU
e million	TUYTUUUTUVT
e mind	UVXRSSURUST
e mine	TTQRSWTWTUS
e minister	RRUQTTUTTUT
e ministers	SUVXUUUTVUT
e ministry	SSTUTSUUTWU
e minute	UWWSSRUVTTV
e minutes	URUQTUTVQSP
e missing	YVRRTUUTTUV
e moment	STRQTRUSTST
e monday	PSQWUTTRSTQ
e mondays	VTWTSRUTTST
e money	TTTRSTTTSWS
e month	WURUTTSUWSW
e months	VTQSRVTSSTW
e more	PQVSXRRWTTQ
e morning	PSTTVSSUSVR
e mornings	VUSSSTUUUUS
e most	RUWVTVURTVU
e mother	RSTSTVUUUSU
e move	RTTVSVUUTVS
e moved	WTVRSTUTVUV
e much	UTWTQSSYTVQ
e museum	VURTUTUSTUW
e myself	OSTURRSUSUS
e name	TRXTSVTWVSR
e names	RTWTTWTTTWU
e napkin	TUUWTUUUUSU
e need	TUTSTTTSVTU
e needed	QSWRTUUWTSS
e neighbour	RURTUUUSUUT
e nephew	XSRWTTUSTUS
e new	WTRWTTUTTTV
e news	UWRTSRXTSST
e next	SVSXXVUSTVS
e night	USRSWSTTUTT
e nights	RTRVSTTUSST
e nine	TSURTVTXVUT
e nineteen	QTWTTUUTSUT
e ninety	UTVTTSUVTSS
e no	SRVQTSUWSSR
e noise	RSRWSTUXUUS
e none	RTSWTTTTVWT
e noon	TURQRRSRRSS
e not	VNSVSURSZRO
e note	UUSWUWUTUTT
e notes	USRRTTUSUUS
e nothing	XXQRTSTOTSZ
e notice	RTVRTTUSTST
e noticed	TRXVTTTRTRT
e november	QSVWVTTWUTT
e now	TQWXQTPSVTP
e nuisance	SURRSSTRSSS
e number	RTUQRTSSTWT
e numbers	STVSUTUTTUU
e obliged	SUVVTTTXTUS
e october	TTQVRXROTSS
e of	RTVRVUTVUUT
e off	TRWSWTSUUTV
e offer	UTVRSSTSTVS
e offered	RTRSTSTTSST
e office	VUTPQPTSPQU
e ok	UUUVWSVTTUU
e okay	UUUUSTVTUUU
e old	VUWWTSWTTTU
e on	SVTSSPPVSSS
e once	SSRUUTUTTTT
e one	STTSYUPTTTU
e ones	VTVVVVTUSUT
e only	WSSYSVUTSSS
e open	VTUXTSVVTSU
e opened	YURSTSTTTTW
e openly	STYRSQTRTXS
e operation	RURTTTUWTUS
e opinion	STRVSSSTTVS
e order	RTWTTRTSUUT
e other	TRTSRUWRRTV
e others	WUVQTRUUTUU
e ours	RTWWUTTTTUT
e out	WVUVVRWVTRT
e oven	SUTRTTUSTSU
e over	SRPUUUTVTQR
e own	UURWRRTRSUS
e page	VVSQSSUTWVU
e pages	TTRRSTUTTVT
e paid	QTSVUTUSWTT
e panel	WUSXTTUUTVU
e paper	RSTXVUTWRSV
e parents	TUTSUTUTUUT
e park	USUUUUUTTUT
e part	VTRVSTUTTRT
e party	WURTTSUTUTU
e pass	VTRSTSSWTVU
e passed	WTRZRTSSTQT
e passes	SUWSSTUWUTT
e patience	UVVTTTUXWSU
e pay	WTRTVTTRSVW
e pays	SUSRTSTSTRV
e pen	RTSTSRWTWRS
e pencil	WTTQUVTSVST
e pentecost	SUTTXUUTTUT
e people	TUSXSRTSURR
e permit	VSSSUTUSUUV
e person	VTTSQQTSTWS
e perth	SUWTTUUVSTT
e phone	WWPUQSXPWRW
e photo	WTSRTVUTTSV
e photographs	WUSUUUUSUUW
e piano	XURTTTUUTTT
e picture	SUSRUWUUVTT
e pie	WUTSVRTUUUW
e place	XRXVUQTUSVS
e plan	TTWUSTUVRUV
e planned	TTWWWVTTTXU
e plans	WWSVUUUUUUT
e please	RTUSXTSVTTS
e plenty	QTRRSTTTSSW
e podcast	XTSSUSUUUSU
e point	RTVUSRXRTRT
e porch	VTTTVTUVUTT
e porter	RTRVRSTRTTT
e portfolio	VSTUUUUTXUU
e possible	SSVTSTUTTTU
e post	TTQSSUSSTRS
e posted	RTRTTRYQTUT
e poster	VTSSUWUUVUT
e practice	WTTTUTUVUTU
e praise	TUXVTTUTUVU
e premiere	SURRTUUXUTT
e prepared	WUSUVUUTTUU
e present	RSXVSRTSTUT
e presentation	XTUSTTURTUX
e printer	VUSSSTUTUTU
e prize	RUVRSTUSTUT
e problem	RTQSVTUSVWT
e program	SUSSUVUTTST
e project	WTUXTTUUTVU
e promise	WUUSTTSSTSS
e promised	WWUTTWUUTUT
e properly	TUWWWVUWUTU
e proposal	SUXXSTUUUUT
e pupil	SUVUVRUWUTT
e purpose	TUVVTTUTTTU
e quarter	RTRWRRTTTWT
e quay	STURTVTSSTU
e question	SVWTSVUWSUQ
e questions	PPWUSTTUSRS
e quickly	SURSTTTUUUT
e quiet	STQRSRURTUT
e quit	RTSSTSTTTUU
e rain	QTRWSRTXTVT
e rains	TUUSUUUUUTU
e ramadan	WUTRRTUUUUT
e rang	XXRUUUUSUUU
e reached	STRYSQTTTQU
e read	RSRRTUTTTUR
e real	WUUVTTUSTUW
e really	VTWSTTUWUVV
e receipt	RUQTUTURTST
e reception	RTRRSTUSSTT
e record	VUSWTTUUTUW
e records	STVTUTUUUUS
e red	STTTTSURURT
e reference	STVTVUUTUTT
e regards	SSPRRSSOSTS
e rehearsal	STSVVUTTTUU
e relationship	UURRWSUUUUU
e remember	VURQTSTSTTT
e remembered	UTTSUTTTTSW
e rent	VUTSTUUTSWT
e reply	UUPQVSTPSSV
e report	SUTTSXUSUSU
e respect	SUYRSTUWSST
e respectfully	TTQSSTTRTTT
e rest	RTWRVTTUSST
e retirement	TSVXTWTYTTR
e return	TQXSTSUSUUW
e returned	UXSSUUUUUST
e review	XXTVUSUTTVT
e ride	WUVSVTUTVST
e right	PRVPUTVRSSR
e ring	VUWRVSSTUUW
e rink	TUSTUTUUTTU
e river	SURTSTVVUTT
e road	STSQTSWSTST
e roof	SUVRTUUWTTT
e room	USSVSVTSUSU
e round	WTTSTUUSTUT
e row	VTRUTTTSTUV
e rule	STWSTTUTUVU
e ruler	SUWSTTUSTWT
e run	TTSSUTTVUTU
e running	TTWWSTTSVUT
e runs	RTVXTTUSTSU
e said	STTSTUUTTVS
e sake	STTQRUSUTST
e sale	TUTTRUUTTUU
e same	PRRTTRVRSUT
e samples	TUTVUUUUUVT
e sana	TTYSTTUWTVT
e saturday	STRTWWTRTTT
e saturdays	WUTXUUUUUUU
e say	TSYQRRSUQVV
e says	SUVTUVUSTTT
e school	RTUWRRTUSWS
e screen	UTSWUSUTTTS
e sea	TTRVTTTXTUV
e seas	TTRSSSTXTTT
e season	USTQRQTWSSS
e second	TSTRTSUSWWT
e secretary	TSVTTVUTTTU
e see	SUSQSQTTTUT
e seen	UTSUUUUUUUU
e semester	UUSWUUUVUUT
e sense	SUVRSTUWTUT
e sent	UVSTUUUUUTU
e sentence	UXWVTTUSTUT
e september	UTTUUSRRTTS
e series	SUSTYSTSUST
e seriously	TRWQSTWXSXT
e session	STRSTVSSTST
e sessions	TSRSQSTTTUV
e seven	UTSWSRTTSST
e shall	SSSRTUUTUTU
e shed	SUSSUTUVTUS
e sheet	TTXVTSTUUTT
e shelf	UTWSTSTSTST
e shift	RTTTSTTTTST
e shoes	UTTVSSTWTVT
e shop	TTWWUUVXTTV
e short	VTVRVTTWTTV
e show	RUSSUSTWUTT
e showed	XVSTUUUTTUT
e shrug	XTSSUUUTTUT
e shut	YTQSSTUSVWW
e side	SUPRVUWUVRV
e signal	SUSXTTUUTST
e signature	WTRSTSUSSTU
e signed	SSVSSTTTSRT
e silence	UUQRTSTSTVT
e since	NRVUQVSOMYO
e sincerely	STSSTSTRTSS
e singapore	WTSXTUTTSUU
e sir	USYUSSWUUSV
e sister	VSRTTTUTTUT
e site	QTRYTTUWSUR
e sitting	QTVUUTTTTTT
e six	SUTUVVUSSST
e sleep	STRWSRTWTST
e slept	VSSUUUUUTSU
e slides	WSSSTSUSUWW
e slip	SUSSTSTSTTS
e slow	VTRXUUUTVUS
e small	WSWSUTTTTVT
e snow	RSYUUTURUUS
e so	RRRLRRRQSSQ
e somehow	RTSSSRXSTTS
e something	TUSXSSSSSRT
e sometime	STURSRZUTTS
e somewhere	RTTTTTXSTUS
e son	TUSWUUUTTUV
e sons	TUUVTTUVUSU
e soon	STRUQPZQSTT
e sorry	RSPOQRQQRRS
e soup	RTWRTRTTTTT
e spain	SUVTUUTWTUS
e spare	TTUUTTTXUUT
e speak	TTTQTTVTXUT
e speaking	RTWSTUSUUUS
e speech	WUSTSTUUUWW
e spring	SSQWSUTTUTW
e stage	TUSRSSWSTSS
e stairs	VSPSRSSVRUS
e stamps	VURRSSUTRVV
e stand	VSXYRRRUSRS
e stands	VWURVWUTTTT
e start	VUWQRRTVSRU
e started	QTRUQRTSTRT
e station	RTVRWSURTUT
e stayed	RRWQSSTRTST
e step	STSUUUTRTUT
e still	TTUSTSTRVUW
e stop	UTRQURSSWUS
e stopped	RURRSWTVUST
e story	RSUSTTTSTST
e strike	RUWUUTUXUUS
e student	STRRXUUSUTT
e students	TVQTTTTWUUU
e studio	UTRUUSUUTTT
e study	SUTTTUUTUUU
e success	TTQQTSTXTTT
e summer	QTUUURSWRSS
e sunday	QUVXWUTRVRS
e sundays	STWVSSUTUTT
e supper	RTVRVUUTTTU
e support	STYTTTUWUSS
e sure	SUTRUSWTUUT
e sweets	UUTSVXTTUUU
e table	UTWVRUTUSUS
e tables	STTWUTUUTUU
e talk	QUQTSVWQURS
e talked	WTVTUUUUUUT
e talking	XUSRTWUSTWV
e talks	VVVSWTUSUTU
e tax	TUTXUUUUTUU
e tea	TSURSSTRVTW
e teacher	USaTSSSYTTV
e teachers	TUSXSRUTTSU
e teaching	QSQWSSSRRSS
e team	VTQUSUSURST
e telephone	XTQVUTTRTTV
e tell	UTUSUUUTUUU
e ten	RTSWRVUTTSS
e term	UTTXVQTTSST
e text	VTTRTRUTVTV
e thank	TUXSSSTSUSU
e thank-you	UUSVTTUWUUU
e thankful	RUURSTTWSVT
e thanks	LQZMPQRXQSQ
e that	USURQPRONSW
e the	WTUTUTUSTUS
e them	XUVTSOQTVVO
e then	USTSXQWVSVS
e there	VURSSPTTQRU
e thesis	VTTVUTUTTUT
e thing	SSQQQRSSSST
e things	WTUQWRUUTST
e think	QTURTSSVSUS
e third	RTVSTSTSVVT
e thirty-one	SSTSTTTTTXT
e this	RTXRUPTWRQQ
e those	VUXSTTTSTVT
e thought	UVSSTSTVSVT
e thread	SUSSSVWTTTT
e three	XUTRTVUTWUT
e through	VTXUUVTUSRV
e thumbs-up	WUTSTTUTUTS
e thursday	UVSSWWTQTST
e thursdays	SUSVRRTTUTT
e ticket	SSVRSWTTTVW
e time	VVURUUXQSRU
e times	VSUVUVTQTXR
e title	VURTTSTVUUV
e to	WVUUQTSRURP
e today	RSWXYUSQWXR
e together	QSTXTQTTSUS
e told	TSRUTTUTTTU
e tonight	SUSVUUUTTUU
e too	UVOVWQTSVUU
e top	SVVWTTUTUST
e touch	PTVPQPXQTTR
e tour	SUSSTTUWUUT
e town	UTWVTTVWTVT
e tractor	RTVSTSUVTWS
e trade	TUSVSSUTTTU
e train	RTSTVTUUUUT
e training	UTUWUSUTTST
e trains	TUSRTSTRTTU
e transit	STTWTTUTTVT
e tray	RTTSUTUTTUU
e trial	RUWUUUUTTVT
e trip	RSXSTUUTUUT
e trouble	RUTTTTUVTST
e true	RSQSRSTUSST
e truly	QSYQSSSVSSR
e trust	SUVSTSUTURS
e try	STWOSSTRTUV
e tuesday	TSSTURSVSTS
e tuesdays	VTUSSSTUUTX
e tutor	WVTXUUTTTUW
e tutorial	UUTWWRUUUUU
e tweezers	USVTTTUWUTU
e twelve	SUTSYUTTVUT
e twenty	UTSVTVTUUUU
e twice	VSTTSQTPRWX
e two	TRXTURUVWUT
e typing	WTVSUUUWTUT
e uncorrected	WTSSTTUTTSU
e understand	RTRQXSUTSUU
e understanding	TUQUUTURUUT
e unfinished	RTZVSYTUTXT
e unopened	WTTSSTSTTTT
e up	RUUPTTVQVUS
e us	XVPPQQRUUVX
e use	UVSVTSTSSTS
e useful	UUYVSTUTUVT
e usual	TTTSUQTTUTU
e van	RTVRSSUUTSS
e version	SUVRTUUTUXU
e video	STVQTTTUUUT
e village	VWWTTTVTTSS
e visit	USRRRUWTSUT
e visits	STVSVVTSUWU
e viva	VSWTTUUSTVT
e voice	TTQSSTUSTVS
e voicemail	XTRSUUUTUUV
e wait	YUPRSTTRVSY
e waiting	WTRRSRTSTSW
e walks	RTTTUUTUUUT
e wall	SUQSTRUSUWT
e walls	WURTTTUSUTW
e wanted	VWTUTUUUUVU
e ward	UVVSTTUTSSU
e warm	TUXTTTWWUTT
e warmly	TTRRTTSTTUT
e was	RWTUSSTWSXS
e watch	VSURUTUTTUV
e water	VTRQTTTUTTT
e way	WVXUQRRUQTV
e weather	UTTRSSTVTUS
e wednesday	SUTTWRTTTUT
e wednesdays	UWVWWSTSTUW
e week	TQTVVUQUUTN
e weekend	RUUQSSSUTUR
e weekly	WWUTSWSSTVU
e weeks	YSSSSSTUWRT
e well	RTSMURQWQSQ
e went	RURVRXTWUUS
e were	VSRSTTTTVTT
e whatsoever	WXTSUUUUTUT
e when	TUTTTVTRTUT
e whenever	STSVVSYSTUT
e while	RURVRSVRTTS
e whitsun	WTSUWUUTUUU
e whom	SUWRTTTTTSS
e why	XWUWSSTSUVT
e wife	STUTTTTTWTT
e willing	UUTSUUVSTTU
e wind	RTXSTTTSSST
e window	QSVRTTUTSUT
e winds	TTUSSTSXSTS
e wing	SUUSTTUWUVR
e winter	PSWSSUTVUUT
e wish	STWSTUUSUWT
e wishes	VSOQSSSYSTV
e with	QRZTRSTQSTT
e word	VPUQRTSPRWS
e words	STWTUTUVTUU
e work	VWWRTPTUVVV
e worked	VWWQSUTTSXS
e works	RTURRSSUSWT
e workshop	RTSXTRUWTTS
e would	VUXWTRTSTVT
e write	USSWSQYRTRV
e writing	VURSSUTSRSV
e written	WSSSUTUUUST
e wrong	TUUUUTUSTWU
e wrote	WWRTUUUUUVU
e xxx	TTUSSRTSSTT
e yard	RUTSUVTXSTT
e yeah	TUUTTTXTUUT
e year	WTVTXYQTVUU
e years	RVVUUQSVTSS
e yes	RTWQSSURVQS
e yet	RRVVTSUTRUS
e you	USVSOTUWUSQ
e your	TSTSSSTSSRR
e yours	TTWUUWQSTSR
e yourself	YXPQRRSTRST
e }	TUTQVVSSUQT
e ¤	XWRRSPSTTTT
first	GHTYUQF26bS
k @badly	URUTUWVTVWT
k @day	QPTVbYOTRTS
k @duty	YWVVWUSRWUX
k @fail	ZSTSSOOLSPW
k @good	SOdTURPcQXW
k @lack	YcTUUSQTWUU
k @mean	VVUUSUOWSUU
k @message	VTUVSZQTUUT
k @month	SOTWXbMUNUR
k @num	TWWUVWRTUXV
k @promised	XXTWWXUUXSY
k @season	TRSWSbLWUSO
k @sitting	UUYTaWUVVVT
k @thin	VVRTRTORPTU
k @weak	WQVUVROUPWV
l 0	HKMLKDKMAEA
l 1	KKNKJJSTJLJ
l 2	SRQPQQSRMQY
l 3	YXXXTUUVXVW
l 4	aWWZXZVQbZU
l 5	RUVXXaTTYbR
last	1AWLPKAxA26
last but one	KIVNYaVYMOC
n !	XWUPTRTRUTU
n #	URRRVTUTTXT
n 'd	VVWQSTTUVUT
n 's	PTRTQQSRVUU
n ,	STVTQSVTUVT
n .	WVQUUTTTTSW
n :	WWTVWRUUWWU
n ;	URWTTTUQRUW
n ?	WTQUUUVTSTT
n a	SWWUVQWRTSV
n able	UTQUUTUTUTU
n about	RWRUSSSTQTQ
n accept	WUSRTTUTTVT
n add	RTSVTTTTUTT
n advice	RWPSTUUSTTQ
n afraid	RUXWSWUTSUU
n after	WWPSZVSRVSQ
n again	SSTSVSQVTTS
n against	TTRVUUUUVST
n agre	XWTSUUUUTUT
n all	XXTUSSTQVUV
n alone	VTPXWWUTVTU
n alway	VWSTUUUSTUX
n am	STRSSUVVXTT
n an	UTTURRTUTSV
n and	RRVXSTUSVSW
n angry	STQRRTTRSSU
n answer	STURWTRUTSU
n any	XZRWWVQONUR
n anybody	TTVTSTSSSVT
n anyone	WWRURSTRTVV
n anyth	VWTTTSSTRQR
n apologis	VWUSUUUTTST
n apologise	STWUVTUUTUT
n apology	UWSTTUUUTTU
n arriv	WSRRTUUTVST
n as	VXUPWRTQRTQ
n ask	XWVTTUUWTVT
n asked	UTWVUVTPVTS
n at	VWWVPORSVVP
n attend	SUWWTQTTTYT
n back	WWRUVTSUTST
n bad	SSSRUTUSUVU
n badly	STSRSTTTTST
n be	TURTWSVSVST
n because	TTSRTUUUUTU
n become	WWSTUUVUTTU
n been	UWVPRVTUPSS
n before	UVVPRTUUVUR
n being	XRRWTUUUWSV
n believ	TUTTTUURTUU
n believe	UWUVTSSSSST
n better	TRXRVTUZRST
n between	TVTSUTTTTTS
n big	TUXSTTUVTTU
n blame	NPPVRSSRRSS
n board	WUUSSUUUSUU
n book	RUUWWTUTTVT
n bother	VTRTVUTSTTU
n break	SUTTTUXVTUT
n bring	RSXWUUUTUUU
n broke	RSVUTUUTUWU
n brought	TVVRWUUUUST
n build	VTVUTTUTSTU
n busines	STUTTUUTSSU
n busy	TVWUUUUTTTW
n but	NPVXTVUWTSQ
n by	SRUWSSTSRXS
n call	UVTQQPUQSTS
n calls	UUTUUVRSSSS
n came	VXPNWTURUSP
n can	VUTXRSTQURS
n cancell	QPXUTUUTWUT
n care	YVSUUUUSTUU
n cared	WWSTUUUUUVU
n carry	SSWVSUUTUUT
n chair	SWSXUUUUVTU
n chapter	RTVWVVUUUSU
n chose	TUWSTUUTUUT
n clock	WVRWUUUUTTU
n com	WUSSVVTUTUU
n come	VUVUXUSRVRS
n comes	WWUVTUUTTUT
n comment	UWRTUUUTTVS
n complaint	RSRRSUTTTTT
n contact	SVPUSSUQSXS
n continue	TUTSWUTTTUU
n contract	SSURTUUUTVT
n cost	STSTUUUUUTS
n could	NQVQQSTWQUR
n count	RVVUTTURTXS
n crack	TTTSUUUUUUU
n cross	STSSTTWTSSU
n deadline	UUTTUUUUUWT
n decision	QSRRSTUTTTT
n desk	SUSUTUUTTUU
n diary	UUVRUUUUTUW
n did	WYWOSRSWSPP
n do	UUTUVTTQRSS
n doing	TTSUTTTTTTU
n done	VWXQRTTXRTS
n doubt	RRVRSSWTSTT
n down	SRXWTVSSVWT
n draft	TTTTUTUTTST
n drink	TTVSRTTTTUU
n drive	STTYTUUTTUU
n each	UWRTTUVTTUU
n earth	RTSSUUUTUUU
n easy	URSQSTTSTSS
n either	QRQVSSURSSS
n else	PSZURVTRSWQ
n email	WXQRTUTTSUS
n end	QTWQVVUVUVU
n enough	UWZRSSUSTST
n even	WVUWRSSRVRR
n evening	STSYUWUTTTU
n ever	VWYTUSSXQVU
n exception	XYRTUUUTTUS
n excuse	RTSSUUUUUUT
n exist	WUVUTTUTTUU
n expect	RSRRTTUSTVT
n explain	VVYSUUTTSVT
n explanation	RTRSTUUUURU
n fail	SVRWWTTQUST
n far	WTWSWTTSTUW
n fault	OPOURVTRRRR
n fear	RUYTTTUTUVU
n feedback	YURTTUUTTUW
n feel	RPZSVTTSTUT
n find	UVRRTTUSUUV
n finish	VWTRTTWTVST
n first	TVVVUTUWTVT
n fit	SUWWSTUTSSU
n fixed	TUSTWVWUUVU
n follow	TTTVUUUSUUU
n for	RYVXWROTQPR
n forget	SSYURRWXSWT
n forgot	RSVUUUUUTUS
n forgotten	UTUSTUTWTVU
n form	VTRTUUUUUUU
n fourteen	TUVTSTUUTUU
n free	TUTWUUUTUUT
n frighten	SSQRTTTTTTT
n from	YZOQRTUOUPT
n further	PSRVSWQRSRT
n gave	STXUVTTYSVT
n get	WWSPTRSUVSX
n giv	WUVTTUUVUUV
n give	WTQWTTUTSUU
n go	PSWUXQVQSQT
n going	RTRSWUUSSTU
n gone	WTVVSUTTTUU
n good	YVNPTTUPQUR
n got	VXTTTTUQWTW
n grant	RSWRTUUTTST
n grievance	STSRVTUTUTU
n guidance	VTTVUUUUUUV
n had	TWVRSRTTPUT
n half	VVRTRSUUVTT
n hand	TSVTUTTWTVT
n happen	XSRWTSUTTTT
n hard	WXSTVUUSTUU
n harm	RRSSTUTSTUT
n has	VWXSUSUXSVS
n hate	UUTSTUTTUTT
n hav	TSTSSTUSUUV
n have	RVZTTSRYRTN
n he	RTRSUUUTWUT
n hear	VTSTTTSTSUT
n heard	TVTVUTUTSUT
n held	VWRTUUUTSSS
n help	ZWQVRTTPUSV
n her	WUWTTUTTVUW
n him	VUVRUUUUUUU
n his	WUSUUUUTTVT
n hold	VTVSTTUSTTT
n home	WWUTVUUWUUU
n homework	RRVVSWTTTVT
n honest	YUQUUUURTUU
n hour	VWRZSTURUTU
n hours	VWRTTTUUTSS
n how	VXUVRSTWRSQ
n hurt	RUWTUUUVUUU
n i	WVUUQNTYUSU
n idea	WXUTTTUSTVT
n if	RUPSVSTSSSU
n ignor	SSWUUUUTUUT
n improv	TVQSUTUTSVT
n in	VZRVRRPUOUU
n interest	XXWVUTTSSUT
n into	RTSSTTUTTTT
n introduc	WXTTUUUTUUU
n is	UWPTUPRSMVU
n it	RUWVQTPWVRW
n its	RTUSTVUUUWU
n june	RUUWXTTWTUT
n keep	UPTXTWRRTST
n kept	YXQUTTUTTUT
n kind	UUWRUUURTUT
n kitchen	RRXUUUUSSUU
n know	RRWQURRPPPP
n known	PSQSTTUSSVU
n lab	VVVWUUUSSUT
n lack	UTQWTTUWUTU
n last	SQUWVTYSTVT
n laugh	QRXXTSUVTWU
n learn	RUSPSTUVRRR
n leav	STRRUUUUUUU
n leave	RSWUTTUXUUT
n left	RPNYWVUSQRV
n less	RTXTTTUWUST
n lesson	TWPXWWTRRVT
n let	SUVPRUUUVVW
n letter	PRTRRRTSSSQ
n like	ZVSVRSSQYRY
n line	VTTRTUUSRVS
n list	QTVVTSUWTUU
n listen	YVOSTTSVRUS
n long	SUWWUTTUURU
n longer	RRUWURSRURR
n look	TVYTSSTRURT
n lose	QRVQQTZTSTT
n lost	UUVSTUTTUWS
n made	TVZQTTTWSTS
n mail	RUTTUUUUUTU
n make	VSSSRRTSTST
n manage	STSVSUUTTSU
n me	UYSQPVLRRXK
n meet	PRTSVXUTUVT
n meeting	RTVZWVTSTYT
n mention	TSXSUUUXSUS
n mentor	VTVWSVUWUUR
n messag	WWTSVTTTTUT
n message	WVSSSTTUUST
n met	RSYVTUUURTT
n mind	UTXVTUUWTTT
n mine	UVVVTTURSTT
n minute	STUSUUTSTUV
n miss	STTUVSTRTSW
n mistake	WTQSTUUSUUU
n monday	TUTRUWUTTTU
n month	UUTTVTUUUTS
n more	TRVUZUUORVT
n much	STTRRTTRUVR
n my	ZYUSRURRUTQ
n name	XXPTSRUTRRS
n need	OPQRTPRTVRR
n news	VURSUUUUTTU
n next	SUWSWUTUTUU
n night	TUSVUTUUUTU
n notes	VVRUSSUTVUT
n notic	UTSWUUUUUUU
n notice	VTSSSUUTTVU
n now	UUTWUTTTUVU
n of	RWTVSTUUTQR
n off	VVVUTTUTTWW
n office	USSTTTUUUVU
n on	ZYSTUSUURVX
n once	WWTTRQSTVUP
n one	SXUURPQUMUT
n only	WTTTTWXVUST
n open	YXPSSVTRSVU
n or	QSVQQQQWSST
n other	YSPTTTUTSTW
n our	UVTTWVSVRQS
n out	SSVUSTVTVST
n over	SUTTSTUTRVU
n owe	RTRTUUUSUST
n own	TUTUUTUTXSU
n page	STXUUUUWUUT
n part	RSQQVTUSTST
n pass	VTVUVTUUTTU
n past	RTVWWUUUTUU
n people	USVSTSVTWTT
n phon	QSWVTSUSRST
n phone	VWPWSTTSTWW
n pick	XYQUTTUSUTW
n plan	WXQUUSTSRSS
n please	STSTWUSTUUT
n point	YYRRUTTTTTU
n possible	TURTSUUUUUU
n praise	STYRUUUXUVT
n prepar	VURQTUUTTRT
n prepare	STSTSTUUUUU
n pretend	QSWWVTQVUSU
n print	VWRSUTUTTTT
n promis	WWUUUUUUUUV
n promise	SVVTSRRSTSS
n proper	RUXWWRUTUTU
n pupil	VVQUVSUTTTW
n put	YWRTUUUTTSW
n question	PRXTSTTQSUS
n quite	SUSUUSTTTTT
n reach	WSQRTTTTTTT
n read	SURORTTVQRU
n ready	TTQTUVUSSUT
n reason	UTRQTUUUTTU
n recall	TVUSTUUTTUU
n remember	WTRSSTTSVTT
n renew	RTSRZVTTWUT
n repli	VQRRTTUSTUS
n reply	SUWPUTRTTTR
n report	XWTTUUUUUUU
n reproach	TUSSUTUUUUT
n return	TXWWUSUTTTT
n right	STSTTTUUTTU
n ring	STUSWSSTTUU
n room	QRSWUSUSTUT
n round	WWVRWTTSSST
n run	RTRVSUUSTVU
n said	UWVSUTUXWVS
n same	STSRUUUUVUT
n saturday	VUWWTSUVUUU
n saw	STWSUUUTTUT
n say	UVQOQRRVUSS
n says	WVVTUUUUTUW
n school	VSVSTTUSXVU
n second	WSUWVUTSTTT
n see	TVUTRUUTSUT
n seem	VUTYTUSTUUU
n seen	TUTSTUXTTSU
n sent	XXPTUUUSTSS
n sentence	RTXTUTUUUUU
n serv	TSWTTTTSTTU
n session	VWTUWTUUUUU
n should	QSRTTTUTTST
n shout	WTUTTTUSTTU
n show	VTTTTTUTUSS
n side	WXQSSTURTTX
n sigh	UWVTTTUSUWT
n sign	STUUWTUTTTU
n signal	STRYSSUTTST
n since	TUSURVTRRVQ
n single	TVTQSSTRSUU
n sleep	TUSRTTUTUSU
n small	RTWTUUUUTUT
n so	UUQVQTSXVTV
n someth	TURSTTTUSTU
n sorry	TTSRTSUSTSU
n soul	WXSUUUUUSUT
n spare	VWTUTTUWUUU
n speak	RTPVSTSTWST
n stair	TUSSTUUUTTT
n stay	VTWRTTOSTVT
n stop	SUWTUTUTUWU
n stopp	STXTSTUUUTT
n stranger	STRSRTYSSUT
n structure	UUSTUUUUUUU
n student	STRRWTTWUTT
n study	SUTSUTUTUUU
n suit	SUWUUSTVTUU
n sure	RTRTUSSSSTT
n tak	SUWTSTUUTWU
n take	VWTVVSSQSTS
n taken	WVTQUUUTUTU
n talk	WXURTUTTTWT
n taught	SUWVSTUSSWU
n teach	STSTUUUUTUT
n teacher	VTYUVUUXSUT
n tell	TUPTTRSTRUS
n text	WTSTTTTTTTU
n than	RUWTVTUWUTT
n thank	YUXVSRTUSUQ
n thank-you	WVRVVTUUUUT
n thankful	TUXSTUUXTWU
n that	PUPXROPTSTT
n the	RWYQSQXVTXW
n them	WTTURTTWUSS
n then	TVWSUVUUUVU
n there	WWQRSSTWRTX
n thesi	URVUUUUXUUU
n thing	VWVUUUUUTUT
n think	WTRTRTTVTRS
n third	STRTUTUUTTU
n this	QQXVUQSUSQU
n thought	TSRTTTTTTST
n three	UVVWUSUVUVU
n through	WVQVSWUSTUT
n thursday	TUSXWQTSTTU
n time	YZOXRVWOQSP
n to	UXTSVTRSPTT
n together	VSRXSUTTTUT
n told	XVUUTSUSRQS
n too	OPaRWUTSTTR
n took	QSSSRUUTTST
n touch	UURSRSWRTST
n train	VTQRYTSUTTT
n travel	SUSSRSSTTTU
n trouble	QSVRUTUTTVU
n tuesday	SUSUWWWUUTU
n turn	UTTWUUUUXUT
n two	USTQSTUWUUS
n understand	VTSUUUUUTUU
n understood	RTVTUUUUTUU
n until	RSUQUWUTTTT
n up	XWYSWRRWUUY
n us	SOVTUSRQRRR
n use	UVVVSUTTUUU
n very	USRWUTUSSTS
n visit	WWSSTSTTTTW
n wait	QQWRSRTSTSS
n walk	RUWUUUUVUUU
n want	WWRVWVVSRQR
n warn	RVQSTTUSTSU
n was	QTXTUSTPPSO
n way	URPUTTURSRW
n we	RTVUUSSUTST
n weather	QTRSSSUVSVS
n wednesday	RTRXWRUTSTS
n well	TUSWUTUSTTU
n went	TUTVVUTTUUS
n were	QSRVTUUUSVS
n what	WXPSQSTVVQV
n whatever	VWSTUTVTTUU
n whatsoever	ZZRRTUUSSUR
n when	TTSVTRTVRSW
n where	WTRWTTUTTTU
n which	UWURTUUVRVS
n who	WWURTTVQRWR
n whole	TVUWTUUVSUU
n why	VVSSSUUTTTT
n will	QSUUUTQQVST
n wish	RTXQSURRVWT
n with	QRQTXORRRUW
n word	YYQTVSTUQSS
n words	TSWSUUUWUUT
n work	aYTRRTTRWTV
n worry	RTSSTUVTWUT
n would	VRZVRUSXRVT
n write	PRTUSVTUUTS
n written	VRQWUUTTTTT
n wrong	QRPXVSSSTRU
n wrote	WWTTUTUTUTU
n years	UUTTUUUSTVT
n yes	TTWUUUUWTUT
n yet	UVTUSSTSUST
n you	VYUTVPRTTRQ
n your	XYTSYPSVQWU
n yours	QRQVTSUTTSS
n yourself	QTXUUUUTTUU
n ¤	TTVRSUUXTVV
name	QTRTQVPTkVP
p 	PHLPJMLRMKO
p I	PNNSONRGPOP
p I I	MJPWUOWLQPP
p I I I	SPUXVXRVPSP
p I I my	UQSZWVRSSRP
p I I you	UPVQSXVWQVP
p I I your	UTZVUTTUQWO
p I my	PRSSXSRQROW
p I my I	UURUWSURTVQ
p I my my	UTNUVTWVRRS
p I my you	TQVTWVTVVTQ
p I my your	XWONVSTVVVV
p I you	VVRRTVXUVSU
p I you I	SSXWSWUUVRQ
p I you my	TUWTUXUXNVN
p I you you	XVWQPVUXTXQ
p I you your	UWTTUUSQQRV
p I your	VRUSTVRXTTT
p I your I	XOXYOUWXVUP
p I your my	TRXTVUUVVUW
p I your you	WWVTQQUWRVU
p I your your	TRYRSSUUTUS
p my	OOOTSMLLRPO
p my I	QUMTRQVOTRL
p my I I	SVPUQWWRUST
p my I my	PVNZUUSPSQS
p my I you	UTPVVSSQTRR
p my I your	VRTRSSUURXU
p my my	VTRWVTQTVPS
p my my I	WTSRXVTUSST
p my my my	RTRVSTUTTRS
p my my you	USVVVWUVWUV
p my my your	VWUSUTUTTUT
p my you	aXSSOQVQWUX
p my you I	TQYURPUTVTX
p my you my	UVWUUWUVSWV
p my you you	XVTRTTWVSTT
p my you your	TTTVWUUVUTS
p my your	WTVQXUSWVRN
p my your I	VVVVSSTVWSW
p my your my	VSWSTTUTTVT
p my your you	TUWTUTUVTVS
p my your your	TWTUUUUSUTT
p you	UTSLLOPUUOT
p you I	WXTRVPUUTYT
p you I I	RSVWUXVYVXR
p you I my	UWWRVSSVVZV
p you I you	YXUSNTRTOTX
p you I your	SVTWSUURRWU
p you my	TSUQRUSTUWR
p you my I	UVXVTSYVTaR
p you my my	VRZWVWTVRVV
p you my you	PUXWRTUVQXQ
p you my your	RSVVSWUVRVV
p you you	RRXNVTOTVVQ
p you you I	SQXWVWWYUWR
p you you my	UUVNUOUUSWV
p you you you	UTUUWUTVRWV
p you you your	VSURVVUQTSS
p you your	UUOQSRPTUTQ
p you your I	PUUURTUUSRS
p you your my	XSPRTVURTSX
p you your you	PRVQRWURVRR
p you your your	QUYWRSUSTQP
p your	VUQOMSPPSTV
p your I	VUUQMVQRWXX
p your I I	VRXVSPTXRWS
p your I my	TUVVSRURTTS
p your I you	UTXOVUUTVXR
p your I your	XUUSTVUUTUW
p your my	TTYPSOTSLYQ
p your my I	WRTRSSUWVYU
p your my my	VUVRTUUUTXS
p your my you	SSTXTTUWTWQ
p your my your	WUYSTUUSUXT
p your you	SRPNQOUTXXU
p your you I	XVTRTUUSTUU
p your you my	USYWTTUTSVS
p your you you	STUUUUUSRVT
p your you your	RTUUVWUWWUU
p your your	VTSTVSSTUQV
p your your I	WTXVTUURTUV
p your your my	RTWSUUUSUSS
p your your your	TWVRTSUWTVS
p+ I	TSUVUUVRRUR
p+ my	UQVUYQSTSWS
p+ you	VVWRRWUWWWT
p+ your	XUWRTUNUUYU
s !	VSTUONVTPQO
s #	PQSUYYQQQWQ
s #mentor	VTTPQTOQRRV
s %	TTURSRTSTWT
s &	SUWUVTUTTSU
s '	VSTWRVRTTTR
s 'd	VQSSVVWUTPU
s 's	TTTVVVSTXTR
s (	QTUVUTURSUS
s )	QTSVTTURSUS
s ,	UTUWUSUUVVW
s -	TUSSUSUTUWT
s .	SQSRQPRRRRR
s /	STSWWSUUTST
s :	TTVYUVLSNYW
s ;	VSVVWWRUWVY
s <	RURSRRUVTTU
s >	SUQTSRUTTRU
s ?	RKNPSUQNOQP
s [	RTSUTTSSRRS
s ]	RSSUTTTRRRS
s a	USUURUUWUTW
s able	SSUWTTUTUVU
s aboard	SURRTWUTSWU
s about	WXTVOSNSUTR
s above	SQXSUOSQYWO
s abrazo	TTQSSTTYTTT
s absent	VTRTUUUSUUV
s absolute	ZbPSUTTQSTX
s abstract	USVSUSUTTWT
s abt	VUTTUUUTSUT
s abuja	WUSXSTUUTSU
s academy	STTUVRUTWTT
s accelerator	TURVUVUUUVU
s accent	VRUVTSURRXS
s accept	SRTYQTTVQUP
s acces	SUSWRVUSUSU
s accident	SSTSTSUTRVT
s accomplish	RTSYUSUSTST
s accord	QSRWVSURVSR
s according	TTRTWWTSUTU
s accordion	SUUSTVUWTUT
s account	QQPQPTSNVWS
s accountant	UVRSTTUUSWU
s accra	URVWSSTSQTS
s accreditation	STSWRVUVTTU
s acknowledg	VTQUUTURTUT
s acknowledge	STTSSSTVTUT
s acknowledgement	TUTTUVUWUST
s acros	SSQTRQSUSVR
s act	RUTUTRUWUWT
s actual	YUTVWSSQWVY
s add	RTRVSSTTTRT
s added	QTVUTTUSTSS
s addres	PTOOQURPVRQ
s address	QUSVTSUTTSS
s adelaide	UTRRTUUWTTT
s adeyemi	UTRUUWUTVUS
s adjectiv	RTSRTVUSSWT
s admire	VUVTUTTRUUW
s admit	SUTWTTTUTUT
s admitt	SUVVTTUUTVU
s advance	TTQTTVUTTTS
s advent	UTSVSUWRSRT
s advice	TUTWTURTSVW
s advis	XVPVUTUTUUT
s adviser	STOZTRSQUTS
s advocate	TSUUUTUTWTR
s affection	TTVRSTTTTTT
s afraid	UTUVSVTSTVS
s after	WRSTZTOUURV
s afternoon	VQYTYRSUQYU
s afterward	TUTTTQWSRUR
s again	XNPRQVcRLSV
s against	RROUQQSQVVS
s age	QTWSTTURTUR
s agency	UUUVSSUWRUT
s agenda	TTVTUVURSUS
s agent	VWRVTTTTTUU
s ago	QQSRSSSUQUR
s agre	VVRVSVSPUQV
s agree	UUTSWVQRVVT
s agreement	WRPTURTRRRR
s ah	XTVSTTUVTTX
s ahead	STUSTRUUWSW
s aids	SURYTTTTTTT
s aim	WTQWVTUSTSV
s air	VTXRSVTSUTU
s airport	RSRVUTUSSVT
s alarm	QTRQTSTVSSW
s aleppo	SUSTUUUUUUT
s algebra	TUXTUUUWTUT
s align	SUTVVTUTUVU
s alive	STXQRVVRSST
s all	UYWURTTXTTV
s allergy	UTTSUTUUTUS
s allotment	TTSQSRUXUTS
s allow	QTUYRVXVRUS
s almanac	TTUSUVUWTUS
s alone	YQVWVVURVVP
s along	USVUSRTURSR
s aloud	OQTSQTTURXR
s already	WXVPUPRVTSP
s also	ZUWTPTSRXRT
s alter	TUXRSTTTUUU
s although	XSWXSUUSUST
s altitude	UTTTTSUSUTS
s alto	RTTWUTUTUWU
s altogether	UTRUTTUTVTW
s alumni	STVRRXTRUTT
s alway	agWSTSLURRY
s am	SQVXWUSVUSS
s amaz	QSXSUTURURT
s ambulance	STUQTVUTUVS
s among	SSVXUTSUVSV
s amount	TVSRTSTTTTS
s an	UVTTTUTTUTX
s anand	TUTVUUUUVUU
s and	RRUVVUUWUSP
s angry	QRXQQRRSRWQ
s ankara	VWSVTSUTSTU
s anneliese	TUUTUUUTXUS
s annex	TUSSTSURUSU
s anniversary	UUSSTVTVUTU
s announc	VUVWTTUTTTS
s annual	SUSRSWUWTTU
s another	WTNRVPVOVPS
s answer	VXRSWQNTXUU
s antarctic	SUWVTUUSUUU
s anvil	SUWSVTUSUTU
s any	VZVVVSSQTSL
s anybody	TVSURSSRSUR
s anyone	SVUROQSVTRT
s anyth	WYUTRSRQOUS
s anyway	QSTSSUWRUTS
s anywhere	UTUUUUUTSUT
s anzac	SUSVWTTSTUU
s apart	QTXQRWUQTXT
s apologi	XTTSSSUTTRT
s apologis	VVTQSTTUWSS
s apologise	OSRPTQSQSRR
s apologize	STQQSSUSTST
s apology	RVSRTTURSVS
s app	VWQTUPTRQPS
s appeal	UTVSSTUUUTU
s appear	WTWTUSUTUVS
s appetite	TUQWUTUWUTT
s appl	RTWSSSTWTUT
s applause	XVTRTTTRRVX
s application	XSTRQQUVSTW
s apply	TSWWSSSRVVS
s appointment	WVQOXPTQSTX
s appraisal	VVSSUUUUTUU
s appreciat	QRVSTSTTTSR
s appreciate	QRYRPVSVSVU
s apprentic	VSUSTRTQSWS
s apprentice	UUVQUVTVSRT
s apprenticeship	VUUVXUTSRTR
s approv	WURRTTUWTXU
s apricot	RTRTUUTTTUS
s april	VRRUTUQRRUW
s apron	RTUQURTUSVT
s arbitration	STTUTTUUUSU
s arc	WUTRSSTSUVT
s archive	QRVVUTTQWTQ
s are	TVUWTTUQWPS
s argu	QTTWVTTVTRS
s argue	VTWTRVUSVUT
s arithmetic	TTTUTSTSSSR
s arm	UTRRTWUWTSS
s army	RTVWTTTSTTT
s around	SRTWRVYRQUQ
s arrang	VVSSTTURTTT
s arrangement	SSUTWTTRSPT
s arriv	WQUTTSTSTQV
s arrive	XWWSTUUTUSW
s article	RTVPRTTRTVS
s as	UVUXWWRVRRU
s ash	TUTSUUUUUTU
s asham	RSUQSSSSSST
s aside	SUSRUSUSUTT
s ask	RVVUUUNUPVK
s asked	UVWUPSPRTZK
s asks	MSSURQSSOUQ
s asleep	QSUWRRTSSTS
s assemb	SUTSTVUUUSU
s assessment	VUUSTSUUUUU
s assessor	UUWTTVUTTST
s assign	VTSYRQUWVUS
s assistant	VVQVSTUQVTU
s association	TUUTWTUSUUU
s at	TVUVTZSSTUR
s ate	TTSRTTTRTRT
s atelier	TVTVVTUTTUS
s atlas	RTSRTSUTTUU
s attach	QSPRSTSRSSR
s attachment	TTSRTUTSVUW
s attempt	SRSQUTUUUVU
s attend	UTVWSUTTTYT
s attendance	VTSTTUUTSUW
s attention	TSQWWQTQQUV
s auction	UUUTTSUTUVT
s audit	TQTVQQRWRWQ
s audition	USWUSSUSSVT
s auditor	VTSRSTUTTVT
s august	WQSUWUTUQSV
s aunt	USUURRTUWRW
s auntie	VUWRTTTWVWS
s author	XTWSUTUSTUR
s authority	TTUWRRUSVSW
s autumn	VTPVUUSRSVT
s availability	XVRRSTTSTSU
s await	RTRWTSUSTTS
s awake	QUTSSWUSTST
s award	XTVSTRUUTUW
s away	SRUUTQRQPWS
s awful	RTRURRTURRT
s b	RURTUSTTVSU
s babi	TURUTTUVWUU
s baby	OQTaSVSRPUQ
s bach	SUXVUUUVSUT
s back	VVSSUUURTWS
s background	UURVSRUSTUV
s backward	QTVVXQTVTWR
s bad	UQUUQURVPSQ
s badge	SVVUSRTPSVR
s badly	PTWQSUSSRVR
s bag	VTVSWUUQSWW
s bags	UTTWVTUSTTT
s bake	RUTWTRUVTRT
s baked	TTTSTTUSSTT
s baker	RTUUSTTSVTT
s bakery	TUVWVUSTRVR
s balance	SSWTTTURSXS
s balcony	STUSTSTSTTU
s ballot	UTURTVUSTXW
s band	UTQVSUUVSST
s bank	NTUSVXSVUWQ
s bankrupt	WURTUUUSVUW
s bar	TRXUTQTUSWR
s bare	STRTTTUWTVU
s bargain	XTTRVSUSTRT
s barn	TUSSTSUSTTT
s base	SUTRTWUSTWT
s basel	XTTRUSUSTVT
s basket	SURSUTUTUUT
s bass	QTVSTSUQRVS
s batch	UTVSRTTTTUT
s bay	STSWTTUVSRT
s bc	SSTRSSTSSUS
s be	USWUWUWVUSW
s beam	TUXTUUUTVVT
s beans	UVUQTSUSTWT
s bear	WSPQSUUQSSV
s beat	UTUWRSTSVTR
s beaten	SUWWUUUUTUT
s beatriz	SUVSUUUTSUU
s beats	TVSQRSTSXUV
s beautiful	WRTURRTURTX
s became	UWWUVRWQQWQ
s because	SSWVTRPRUVR
s becom	UTWVTSUWTSV
s become	TUTUUWUNPUT
s bed	TRTXSVWVVTT
s bedside	WUSSUUUTWVT
s beekeep	WUSSVVUUUUU
s been	XVUTSTMSUQQ
s beer	SURQSVXRVST
s bees	SSSVSTTWSVR
s before	UUUVUVUUUXQ
s beforehand	WSQQSUTSSST
s beg	SUQRRSUSTTT
s began	WUTRUSSSQTU
s begg	XWPSSTUSTVT
s begin	QVWYUUSTQTR
s beginn	STQSTVUTTRT
s beginner	RRXVSSTRVSS
s begun	QVUVRRTRQUS
s behalf	TUSTTTUWUTU
s behave	TUWSTTUWUSU
s behind	SVUVRVUVVUV
s being	aTRRPNQXVTV
s believ	QSVRTRTaQRP
s believe	VVRUSQRVWVR
s bell	RTRUUSXSSUT
s belong	QSQWVVRSURR
s below	WSSRTTUSTVX
s bench	TUVUTSUUSUV
s bend	UTTSUUUTUVS
s benefit	RTSVTTUTSST
s bent	TURVSTUTTST
s bergen	TSTXTSUVRTW
s berth	UUVSTSUTUTU
s besid	VURSSTUTUSU
s beside	TUTVSVSSVWO
s best	QNVSTVTWSUS
s better	RQXVWRNUWRX
s between	UUVVUTWRXQW
s beyond	WVURVUUUUUV
s bicycle	QTVUVSUUSVR
s bid	SUVSTSUTUXU
s biennale	VUTVSTUVTST
s big	WRVQPURTRRY
s bigger	OSUTTSTTYSR
s bill	VRTPRRURTTR
s bills	TUSWTUUUUTU
s bin	RUTVVVUTUUT
s binder	SUURUSTSTUT
s birth	STWWTVUUUVU
s birthday	TRWRRXTRSRW
s biscuit	STVQRSTWUUS
s bishop	QTVVTSUVVTS
s bit	VTQVRSUTSTT
s black	STXVTSURSVV
s blam	TTUQSRTRSSV
s blame	VRPVRRQOPRP
s blank	XTURRSTTSTT
s blanket	SURSTSTSTVU
s bleed	TUWSVRUSUWU
s bless	SOUOTRUaQUT
s blessing	PSVURRTZTRS
s blind	VVTSSTUTSWU
s blister	UUVUUUUUUTT
s block	PTWPTRRPRXS
s blue	OTSOUQVUPRR
s blush	OSVSUSUSTUR
s board	UTSWUWTPVXT
s boardroom	TTWSTTUTTVS
s boat	SUVXUWRUTTV
s boats	STUUTTTTSVT
s body	TUQWTSUWTST
s boil	RRXWSUUSSUU
s boiler	TSWQTRURSWS
s bolt	QTVVTTUTWWT
s bolts	RTUTSTTTTRT
s bon	VTQRSSUXTST
s bone	UUWSUTUWUVU
s bonnet	VUWSVTUTWUW
s book	WTRVWUQQRUR
s books	SRUTQTTQQWW
s booth	UUTUUTUVVTU
s boots	TVUTSQUWSTR
s bor	RSRSTTTWSUT
s border	SUWWSUUTTUU
s bore	WUVVTSTVRTT
s born	PTSQSVUSSWS
s borrow	QSVWRRSVRTQ
s boss	NQWVSSSWVVR
s both	SRSTUROSSSL
s bother	TSVSSRWQSRS
s bottle	SUTPRYSRTTT
s bottom	USWRSRUVRRT
s bought	QSTOTQTRQUR
s bounc	UTRTUUUTTUT
s bound	VTQSSVWVUUV
s bow	TQWTXSSXQQU
s bowl	TURRTUUSUWU
s bowline	SSWSTSUVUST
s bowls	STUSTSUVUTT
s box	RRUMQXSUQVR
s boxes	RTOQRRUQSVR
s boy	RRVQRRSSSTP
s boys	WTRUTTUVTST
s bracket	RTWTUTUTTUT
s brain	SUVVSTUTTST
s brake	TTXSSTUVTXU
s branch	UTWXQUTQUSR
s brandt	QTXQTTTSVTR
s bravo	YUSQTSUSVTZ
s bread	USYURVTUUTR
s break	USUTPVVWUTQ
s breakfast	QTUPVUTUTUS
s breath	QRVPRQUVRYR
s breathe	QRUVSSUTSWT
s bride	TUWTTTUTTWU
s bridge	QRUTSUTSQXS
s brief	TTSPTRURSVS
s bright	TUTRUUUWUUU
s brilliant	WTSRTTTUTTY
s bring	TSTQSYPPUOU
s bristol	RUVTVUUWUUT
s brno	TUTRTWUTUUU
s bro	TTTRUTUSSUS
s broke	RPSPRQSSUXS
s broken	SSUQSRTURVQ
s bronze	UUVSUUUTWUT
s broom	WTTRSRTQVUS
s brother	URSRQRUOVTP
s brother-in-law	RTSSUUUTWUT
s brought	UWXTUPTOQWS
s brown	STQRUSTUTWT
s brush	SUTVXSUSTTT
s brussel	WWSVUWUUUUU
s btw	TSTQSSTRRUT
s bucket	SUWSTUUSUUT
s buddy	SUTYVUUTTUT
s budget	SQXVTRTTSXR
s bug	SUXQSSUVUXT
s build	VVQTUUSRTRQ
s builder	SUVUWTUTTVT
s built	RUVUQVTQVYV
s bump	VTVRSRXTTUS
s burden	VSUUUUUTUUT
s bureau	STUUTUUTTVU
s buri	TTXSWWUTTVT
s burn	TVSURUTVSXV
s burnt	USWXTUTWSVT
s bursary	VURTUUUTRUT
s burst	VTRSUWUTUUU
s bus	VPUWVUSRSWX
s busiest	SURTTTUSUTU
s busines	WQUUVRTOXTU
s busy	WUTQSRSRORX
s but	ZXTWTVXVWRS
s butcher	VUWTTTUUTUT
s butter	TSWRTVURTXW
s button	QSURTSUSTWS
s buy	URSURYSUSRR
s buyer	WURSTSURTVT
s buys	STTUSXURSTT
s by	XTTSRVORTVW
s byline	XTTRTTUSVTS
s c	WUSWTVUTTSU
s cabinet	STRSTSTSSTT
s cable	SUTVTTUTTUU
s cadet	STTSTTUTUTU
s café	UTRWVQTSSST
s cake	RSUTUVSTUUV
s cakes	VTUSTWSVTTW
s calendar	VTQYVPRTSUV
s calf	UTURSXTTTWS
s call	VUSRVYVSSPR
s callback	TUVTUUUTUVT
s calls	UTVVSXPRSTV
s calm	MPVUQPWWSUP
s calmer	RTXQRSUTSUT
s calv	VTRUTSUUTUT
s came	YWTXSSORSSQ
s camera	VVTQRWUSRSV
s camp	STVVXQTRSST
s campu	TUVTTUUTTUT
s can	STUUTVUUWRU
s canada	SUSUTTTVTUS
s canal	SUUSSWUTUUU
s cancel	XXPVVSTRSST
s cancell	WUTUXRSPUSW
s cancellation	WRRTUUUTVTT
s candidate	VTSTUUUWSUS
s candle	RUVSTVTVTVT
s candlema	TSVRUXTTSUS
s candour	STUTUUUSUUU
s canteen	XSSSTQTQWUR
s canva	WUVRTTUSTUU
s cap	RSURVTSRSVS
s cape	VUTWTSUTTTU
s captain	USQPRRSWYRT
s car	UVUQUSTQUTU
s card	SPVTPWSRPRS
s cardiff	WXRWVUUTUUS
s cards	PTWWSQWVSYR
s care	UTSSQPSXQQQ
s cared	WWSTUUUUUVU
s career	XVVTRUSVUTW
s careful	XTPSVUUTTSY
s careles	WTSSUUUTTUW
s caretaker	UTQPRRTRTSS
s carla	TURTTUUTXTT
s carri	UUWRUSTNWVO
s carrier	RUTVUTUUUWU
s carry	UUYTQXQXQSU
s carv	TUVUUUUUUVU
s case	SUQRTSRRQWQ
s cases	VVVSTTUTURU
s cash	SUWVUTUUTUT
s cast	VTUWSWTTSTT
s castellano	VURSUUUTTUT
s cat	STSRSSUWRTW
s catalogue	SUQQSWUTTVT
s cataract	RSWXTWUVUUT
s catch	TUSQRQZVQRU
s cats	STSRTTUWTTT
s cattle	WUUTTTUVUVT
s caught	RTSQRRURTVS
s cebu	TUTXWUUTUUU
s celebrate	RTSTTTUTSRT
s cellar	RTVQVTUSTUT
s cello	QTQVTTTRVTW
s cent	VSTUSSTVSST
s centimetr	UUSTRTUTUSU
s centre	TTTUTQUUVRT
s certain	WTVSSSXRTTT
s certificat	SUUWWSSSTVT
s certificate	UTSWRTTQQQV
s certification	TUSUWTUTUSU
s chain	TUUVTSUTUVU
s chainsaw	SUWTUUUUTUT
s chair	UVSTSVRSWVV
s chalk	VVUVTSUSTWT
s chamber	RVRVSVSVUTS
s chance	SRRXSTUSTTV
s chang	RSTYTWPSOXO
s change	SRMVUQRPQRP
s channel	TUTTRWUUUSU
s chapter	UTVUQVTUWVS
s charg	TRUTTUWSTSS
s charge	RRQSSVUQUSS
s charger	STQSSTTRSTT
s charm	WURRTTUTSTV
s chart	RRVSRSSTRWR
s charter	VTQWTRURVRS
s chas	XUTRTTUTSUS
s chat	TUSTWRWTUTU
s cheap	YTSTUTUSTUT
s cheaper	RTVTUUUTTUT
s check	YUVUWVVTSVV
s check-in	VVPRQRUSSPT
s checklist	PSYSSQURUZT
s cheer	USaSSVRVSYU
s cheese	WTSRRWURUTT
s chef	RTQSRQTRXQS
s chemist	SURXVTUSSST
s chemistry	TUVSTUUWSTT
s chemo	SUSZRVTTTTT
s chen	SUSTTUTTXUT
s cheque	SUXTUSUTUUU
s cherry	SUWSVWTTTSU
s chess	RTUSUUTVSXS
s chest	SUXSUTUTSUU
s chief	VSWSTSSSVVY
s child	QTWSRVUTTUT
s children	QSTYRQSVTVS
s chisel	RUVSSSTRTST
s chocolate	STURUUUTSWU
s choice	VXRWUTURTUS
s choir	UUVUPPSVPSP
s choose	TTUUTUUVWUT
s chose	QTVQSSTSTSS
s chosen	TVRVUSUUUUS
s christma	XQSSTXPSQQR
s church	RTSTTRTSVSS
s chuseok	SUSTTXTWTUT
s circl	SUWPWUUSVVU
s circle	QTUTUSVUUST
s city	UTSWSUTSRUV
s civil	UVWVUSUSTVU
s claim	TTQVSSTSTUS
s clamp	RTWTUUUWUVU
s clap	TTVRTSUSSUW
s clapp	VTUSWSTSTXT
s class	QQUVUVQUVSR
s classroom	RTUTUUUTTTU
s clause	UVVWVUURSUT
s clay	RTWVTTUUSST
s clean	USTRRQTVRTS
s cleaner	YSURSSUVVTX
s clear	VQSUWTQUPRX
s clerk	RTWSSSTRWVR
s client	RPWTSUSVSZU
s climb	QTTQTRVRSVS
s clinic	UUTXUOSUPTV
s clock	VRSWTVTVTUV
s clos	VUMYaSVMRRS
s close	TSSRaORVTOW
s closer	WTSWTRUTUUT
s cloth	WSQRSUUUTWT
s club	VVRQRSTSSRS
s co-op	WTVUTSTSRRT
s coach	XTVVYSUUXRU
s coast	QTSVTRUVTTT
s coat	SWZPTRUVTTQ
s cocoa	TUTWUWUUUVU
s cod	SUSWTSUTTVU
s code	UTRTQTSQRRP
s coffe	WSWQTUUTSVS
s coffee	UWPWSZXVSUO
s cohort	STRYWUUTVST
s coin	TVUTUUUTUVV
s coins	WTVRTSUSTWU
s cold	SRXSSRUWRVR
s colleagu	RTQURXTTSVS
s colleague	NSTWUUTXXSR
s collect	WTROUQRQUUS
s collection	STWRUSUTVTS
s college	TTTVSRTRSUS
s colonel	VURQUTUTXUT
s colour	TVWXVVTTSUS
s column	UUVRUTUUTVT
s com	QRTTVVTQSTS
s come	VWVVTaWRSPU
s comes	TSUUSZUROOU
s comfort	XWRSUUUSSUY
s comma	VVXRUVURTUT
s command	SWSSUUUTVVT
s commander	SUTXUUUVVUU
s comment	VXUSUUTQVVS
s commerce	UVUVUTUTUWU
s commission	VURVSRUTTRT
s commitment	STRVRSSTSST
s committe	RUUXUTTVTSS
s committee	UVXRQWTTSVU
s communication	TUSSSSUUTRU
s commute	SURZTTUUSTS
s company	TSTYSRVTPQQ
s compar	YSTRRRSPZVW
s compare	UURSVSUUUTU
s competition	WWTWRUUTTUW
s complain	USQTVRTUSRT
s complaint	UQTPRSSRRWU
s complete	SUQTTUTRSST
s compliment	XRVPTTUUSXY
s computer	TTTSUSUVSVT
s concentrate	SUSXUWUTUUU
s concern	WTQVSRTSSRV
s concert	SVUQTXUSRVS
s conclud	SUVXYQUTTVT
s conclude	TUTVXRUSUTU
s conclusion	VTQRTTUTTSU
s concrete	RTSUSTTWSWS
s conductor	SUSXTUUSSTT
s conferenc	TTTTUUUTWUW
s conference	TURQQXRWWTV
s confidence	YTVPTRTWTUU
s confidential	VSSRTUUTTTS
s confirm	OSQXQVWQSRQ
s confirmation	SUPSTSTQUTS
s congrat	XSSSTTUSTTX
s congratulation	WUTQSSSURSX
s connect	SUVRRTXRUWT
s conscience	WUXVVTUWTTU
s conservation	SUQWRWUTRST
s conservatoire	STTUVSUTWUU
s conservatory	RTVVSSUSTUT
s consider	OSUPTRUWRRR
s constant	WXSTTTURUTU
s consulate	UWTWUUUUUUU
s consultant	PTRXVUURWVR
s contact	STTQSNYOQWN
s container	RUUTTSUVTWU
s continu	TUSQXSWVUUU
s continue	SUSSVRSVTSU
s contract	TPVXWSUNUVV
s contradict	WUVSUVUUVTU
s control	VTSRTWUTTTT
s convent	SUSVSUUTUUU
s conversation	UWWRSUWWSQS
s cook	PSTWTWTTVRQ
s cooperation	TUQSUTUQUUT
s cooperative	TWRWUQTSRTT
s coordinator	STSQWSTSTTT
s copi	QSTOPUTQRTR
s copper	TUUVTSUSUUU
s copy	TTRUPWRQOSP
s cork	RTVTTUUTSTT
s corner	TSUVRTTVSTQ
s coroner	YTUTUTUSTVT
s correct	TRWTUSSSRYP
s correction	SUUVVSURTUT
s correspondence	WVRRVUTTTTT
s corridor	SSRVURTRVRQ
s cost	YSTOPPSNPWV
s costs	RTTUSSTRTWT
s cough	STRSTTUVTVR
s could	VVVQTWMUTTT
s council	PQUVSSSQTUV
s counsel	WTUVSRTRVVW
s count	SRZSSRQSTZN
s counter	QTXTURUSSVR
s countersign	TUTSSRTSTTT
s country	WSSUSTTRSSW
s county	PTRURTUTVSS
s courage	TVVTRRTYVSU
s course	VWUYTRWROTV
s court	QSQVTUTQVTS
s courtesy	RUTSUUUSUVT
s courtroom	TURXTSUTTUU
s cousin	WSTSRRTVVUU
s cover	TUWWTRUVSVR
s coward	RUSSUUUSTTT
s cows	STRUTTUUTUT
s crack	TRSPSSTRSVR
s craft	STTUSSURSQT
s crane	QSVRUTUWTWT
s crash	UUUSUUUUUVU
s crat	VTSSSUUTUSU
s crate	SSSWUUTSTWT
s credit	WUVSSUTPQPU
s crew	SVTQTWUWUVQ
s cried	SVUUSSTSQWS
s crisi	VURTTWUTTWT
s crit	UWRVXSUTTTT
s critic	TTTRUTTWTTT
s croissant	SUWRTTUTTVT
s crook	STVRTSUUTST
s cross	QTTSQPZVUXT
s crosswind	STWSTTTRSWT
s crowd	RSVTRTUTTSU
s crown	WUVRTSUSTWW
s crumb	STVSSTUVTUU
s crutch	TUSVRUTTUUU
s cry	UUWVSUTSSVS
s cubes	TUVSSTTTUWT
s cup	RTRPSWUQRTR
s cupboard	STURTSUSSTU
s cups	RUWRTUUTTST
s cured	QSYVVSUSRXT
s current	VTSSTUTTTVU
s curtain	TTVUVVVSUVU
s curv	STVUTTUTTTU
s cusco	UUVTUWUUTUU
s custom	USYVRRTRQTQ
s customer	RSUQUPTWRYS
s cut	PSVQSRTTSYP
s cv	VVYOSQUTUVS
s cycle	SUTSWSUUTUU
s dad	RUUYSTUTRWR
s daily	TSTURRTURWV
s dairy	SUTYVUUTUTU
s dakar	QSWSUWUSTTU
s dam	SSSTTUUTUUT
s dana	TUWTTTUSUXT
s danc	WUTTUUTXTUT
s dance	VUTRVRXWTRT
s dancer	STTTUUUUTUU
s danish	STVWTUUWTUT
s dare	STRRTTUSTSS
s dared	PTXRTTTSTUT
s dark	QRXQRUUSSXS
s darwin	STSWUUTWTUT
s data	XTRUVPTRQWR
s date	UWTTUVUNPRS
s dated	WTRSSSUTTSW
s dates	UUPQXQUQSRP
s daughter	USRVURTVQUR
s day	SUVTVaWUTVT
s daylight	SVVWSTTTSTT
s days	UTRXNUYUTQT
s deacon	UTSVTTUTSUU
s dead	WSSRSVTURTV
s deadlin	UWUTURTTSWS
s deadline	WWPTRUTQSVW
s deal	SRTRRRURVTU
s dean	UTSSSRTSWUS
s dear	TTVRRSUaUSQ
s death	WTUUUUUTTVU
s debate	UTXUUTUTTUU
s debrief	STSVVSUUTTU
s debt	QSaSRQSXRUQ
s debts	WXTVUTURTVU
s decade	VTXSUTWWVTT
s december	SSOTVTRRTPV
s decent	TUVTSRTVRTS
s decid	OURPVSQQSSO
s decide	RTQUSVTUTTT
s decimal	WURSUTTTTVU
s decision	PTTUWVRPSTP
s deck	TUPQRTUSWVV
s declin	VTTTUUUTUUT
s deep	TScQRSSWSVV
s deeper	RTVSUUUSYUT
s defence	SSSRSXUVSUS
s defend	RRSQRUSSSTT
s definite	STRRSSXRTTT
s degree	UTTYWTTRRUW
s delay	VSUSTTURTUT
s delet	TUSRTRUTUXU
s delete	STTVTTSRTWT
s delft	TUUUTSUTVUU
s delhi	WURTUUUSTUT
s deliver	VUQVSRTQWTX
s delivery	WURRTSUTSUW
s demo	WUVQRWUWTVW
s dentist	WVTQRQTRTRX
s denver	UVSWUSUUUSU
s department	XWNSRQSPXRP
s deposit	WTRRTSURSUR
s depot	RSTWURTWUUS
s deputy	STQTSSSSXVS
s describ	WTSRTSUUTRS
s describe	PSVQTXUSSUR
s deserv	TRSVSTUVRSU
s deserve	QRSURSTWSRS
s design	WRPWQRSTUSW
s desk	UTQWOTRQTRN
s detail	TTRWVSTSTTS
s dhaka	SUUSUUUUTTU
s diagnosi	UWVXTSUSSUU
s diagram	SUTVSSUSTWU
s dialysi	UWQZWSTTTTT
s diary	WUQOVRTRSQU
s dictionary	RTWVTUUSTST
s did	UTXRNRMSUYT
s died	VQUTSTSRSTU
s diesel	RVSUUUUTSUR
s differ	WURQTSTTWUT
s difference	TRYRTUTQTUV
s different	RTMVOPOPURQ
s difficult	TVQVTUUTSUT
s diner	TUSWWRTTUSU
s dinner	UUUOUXTUUTT
s diploma	VSXVUQTXUTS
s direct	STSSTTTSVST
s direction	TSTXSSRPRWQ
s director	RSVPRSTSXUR
s disappoint	YRPSSSRQRSV
s disappointment	XSRUUUUTTUT
s disciplinary	VTRTUTUSUUT
s discuss	VTVSUXUWTTU
s discussion	SUSRUSTUTTU
s disput	TURRTTSUUVU
s dissertation	XTUXSWUWSUX
s distance	XWSSSSTVTTW
s district	RUSQSSUSUUU
s disturb	VURTWSURUSW
s dive	VTURUTTRVST
s division	VUSSUUUTVTT
s divorce	TRVUTTUSVSS
s diwali	WWUUSVSTVTS
s do	TTSTUQXSTTW
s dock	XURSUTUUTTW
s doctor	OSSaQUTUPQR
s doctoral	WUTWTTUUVUW
s doctorate	SUTSUSUTVUT
s document	SURRRRUTSSU
s documentary	VTTUTUUUVTS
s does	TUTWQSQUUPU
s dog	URTSQQSVPUQ
s dogs	RTQSRTTVSSS
s doha	SUWWUUUTTUU
s doing	QTSXTSSSUQP
s dollar	WVTWTSUSTUR
s don	UTQVTTSUVTS
s done	WUUYYTSVTOW
s door	WWUTQVWVTTX
s doors	URSWTWSVYRX
s dosage	VTRUTTUTUUT
s doubl	PSWTRVTVSVS
s double	VURSTTUSUVT
s double-book	STTTSUUTUUU
s doubt	SRUVWRWTSWT
s dough	STUUTTUVTXT
s dovetail	RTXTUUUTUUS
s down	VUTRTSWSTUT
s downstair	TUTTSUUTTTU
s dr	SOVVQOQRbSP
s draft	UTVTSUTUVQP
s drain	STVWTTUTTTU
s drainage	RTRRTSSSTVT
s drama	UTRUSSTSTST
s draw	MQVVUOSSWVP
s drawer	WSTSVUTTRSR
s drawing	TVUQQXTTVRS
s drawn	VTQWSSUSSWS
s dreadful	STSRSTTUUST
s dream	QRVVTSUSSTT
s drew	TPWURNROPaQ
s dried	WTSTUWUSTTU
s drift	XUSVWTUWVUU
s drill	RQXVUTTUQXT
s drink	VUWPTTUUXTW
s driv	SSTVSRTUSSS
s drive	PSPYVXRSRUS
s driven	UTXRUTUTSUT
s driver	RSVTSWTTVVS
s drop	ORVQUWWORUR
s dropp	WRSQRRURRUS
s drove	VSXQTRTVRWT
s drum	STSWSVUTSST
s dry	SQTSTSRXPWU
s ducks	STRSTTSTTRU
s due	SUWWRSYTRRU
s dull	SUUWUUUTUUT
s dumpling	STRSVTTTUUT
s dunedin	SVVXUTTSTUT
s dur	WSSSQUTPQRX
s durban	SUVXVWUUTVU
s dust	TTTUTTXTTTT
s duty	SUTXUTUWUTU
s dye	VTQRTUURUWT
s dying	TUVVTTUUTUU
s e	SSXTUSSTSRS
s e-mail	WTUTRWTRSWS
s each	PSYUTVVUSTQ
s ear	PRWVRTTVTSQ
s earlier	VSQSTTTSSUS
s early	RTVVQUTSRRQ
s earn	XUPUTRUVSUV
s ears	SRURRQTSSUV
s earth	QTRSUTUTUSU
s easier	UUTUSSUUTTT
s easter	UTNUSXPUUQQ
s easy	UUQURQRYRQR
s eat	UUUWSQUWRTR
s eaten	TRUWUTUSSTT
s eats	QSTXSTUTSST
s edge	RTUSUTUSTTT
s edition	STRRTUUTUUT
s editor	TTWRSRUSTWS
s education	RTVUSSUSTST
s effect	TTWUWTUSSWS
s effort	TWRQTWURUUX
s eid	RUWQSYTSUVT
s eight	URSUTTTRTSQ
s eighteen	TTVUTSUSWWS
s eighty	RUUWTTUVUVU
s either	OQUURRTWVRR
s elbow	TTVSSSUTVRU
s elect	RURYSTUTSST
s election	QSRXTWUSTTT
s electric	TUSVTSUTTUU
s eleven	WURTRSSSTVU
s else	TWWSQVRQTWW
s elsewhere	WWQXUVTRRSV
s email	XTQTTRSOURW
s embassy	RRSSTTUUTUT
s emoji	ZTRSSTUTTUY
s employer	VTRZUSUTTUT
s empti	WUTQSRUVSUT
s empty	VVSTPPTPSWV
s enclos	RTQVSRUQTTR
s encouragement	VUSUTWUPRQW
s end	TSVUfVOVMUM
s ended	TVWVWQTPRXR
s ends	SVPacUSTQSV
s energy	UTRZUSUSTSS
s engagement	VTVXXRUUTUT
s engine	SUVRTTUTUWU
s engineer	TSSYQQTQVPT
s english	OSTURRTVPXT
s enjoy	VQTNOTRWQSW
s enough	WYSTRTSTQSR
s enroll	STVVUSUTTTT
s enter	RRUXSRSUSSS
s entire	RVWRSSUVSTT
s entrance	TUWRTSUVUSU
s envelop	UTXRTSUWSWT
s envelope	WVNQRQTQRSS
s epiphany	WURTWXUSSTT
s episode	TUTRSTUUUSU
s equal	RSSUTUSSSRU
s equinox	TTWSVUUUUUU
s error	XTTPSRUURWS
s especial	VUUSTTUWUVV
s essay	WVVTTTUSUWU
s estate	UVTTUTUTVUV
s estimate	WTSRUTUUUSU
s ethic	UUSWUTUWUVT
s euros	WTRTTTUUTWW
s eve	RTRUXUUSSUS
s even	TVUVVUORWVV
s evening	SQTXSTSWPSP
s ever	YaTSRSXSPTW
s every	UcXSQYRWWWP
s everybody	VYSQRRSVVRT
s everyone	UWTTQPRQWSQ
s everyth	TbYTUVQYRTN
s exact	QQVXRRUWRYV
s exam	UPRVUVQRNWW
s examin	VUSSTSUTVST
s examination	TURXTTUTUTU
s examiner	SUPSSRTRRWT
s example	QTYRRQURSQR
s exams	QTVZPUTRTVS
s excellent	WURRTSTSTUX
s except	XYSPUWTRPRW
s exception	WYRWTUUSTVS
s exchange	TTQYWTUTTSV
s excuse	STQRRTSRTSV
s exercise	UUXRRSUVSXW
s exhibition	TVUSVSUWSTS
s exist	USUTSRTSSTV
s expect	USOPRXTQNTS
s expectation	RTSRRRUTSRT
s expens	WUUTTTUTTVU
s experienc	RTRTUUTSWTT
s experience	QTWTUTUVTSS
s expert	XWQTTTUTVUX
s explain	UQXLQPSRZXU
s explanation	RTTSTTUUTUU
s export	WVTXTTTUTVU
s extra	RUWWUWUUTVU
s eye	RSWURRTTTVW
s eyebrow	QTXSSUUTTRS
s eyes	TUVRTQTURVR
s face	SUVQTVUQRWR
s faculty	UWUUSRUSTTT
s fade	SUSSSSUTTTU
s fail	XRUWUOQUTVQ
s failure	RTSRSVUSTUT
s fair	QNRSRXPXURT
s faith	STYSTSUYSSR
s fall	SSVSQQTUVWS
s falls	TUSTRTUSTTU
s false	RTSRUTUTUUU
s fami	QQUXPWRWQUQ
s famili	TVVVTSUSUXT
s famou	YSTRTSURVUY
s far	RRWTUQUUVVU
s fare	UVVXTSUWTUR
s farewell	STQVYWVPTQS
s farm	SUVTTTTURTR
s farmer	TUVUTTUWTTT
s fast	RTUVQSTVSVT
s faster	RTUWSTTSSVT
s fat	VUURTTUWSTT
s father	PPXVQTRTWRO
s fault	TVSUOVSOQRT
s favour	USPQRQUUWSS
s favourite	SURSWUUTTVT
s fear	OSZWTSTQRUS
s feast	TWSRTYTVTST
s feb	TTSVTWUTUTT
s february	UQTTVVSQRTO
s fed	STYSUTUUTVT
s federation	SUSSTTUTTTU
s fee	WWQQSTTTTVS
s feed	SUVSSTUWTWU
s feedback	YUPUTSTPVVY
s feeds	STWWTTUTTUT
s feel	UTSVTRUSMST
s feels	VTUVVUUTVST
s fees	XUWVUTURSVW
s feet	PSTWXRSRSTR
s fell	URPUQQTQTVW
s fellow	RUSSTTUTVTS
s fellowship	QVRYYUTSSQT
s felt	SRVUSTSWRTS
s fence	WUVSUUUTTUU
s fern	RTSTUTUWTUT
s ferri	VUTVTTUUUST
s ferry	RSSTQVTURSQ
s festival	RTTQQXTSTTT
s fetch	SVTQURSRSUS
s fever	RTURTTUTTUT
s few	PSWVRSUVSST
s fewer	UTTUVSTVVTS
s fiddle	VUSWUTUTTTU
s field	WUPYVSRPVUQ
s fieldwork	UTVWUUUUUUT
s fifteen	VUTSTVTSSTV
s fifth	TVVVTSUSSYS
s fifty	XTRTSTUTSTS
s fifty-eight	VUUVVTUUUUU
s fight	RUXUUUUTUWU
s figur	YSRVSVTRTRS
s figure	XTUSTUUTTVW
s file	UXOOWTTSSSS
s filed	WURTSSUTSRT
s files	SURSSSUUTTU
s fill	TSURSQTURRS
s fills	RTWWUTUUTTU
s film	TSVUUUSRTUS
s films	UTRSSUTTVVT
s filter	RUVRSUUVSUU
s final	QQSVYTQTQTT
s finale	TUTVWSUUUSU
s finance	VTSXRRTQTUW
s find	WURWSRXSSTW
s finds	VUQQUSTTVRT
s fine	TUVPRRVTUVU
s finest	XUYRTTUUTWU
s finger	USVRTSTWRWQ
s finish	WWSVeWSTUQS
s finnish	RUUVTUUWSTT
s fire	TSWUSUSRUUV
s fired	WVSRTSUSXVU
s firm	RRRYRUTQUSP
s first	PQWUTbLSQYQ
s fish	OUTVSRTVPUQ
s fit	VSTSQSTVRQV
s fits	WTUQSSTWTSW
s fitt	UVSYVSTSTSS
s five	WUWSTTSUSSS
s fix	SUUTRVTTTVT
s fixed	PRRTSSURSYR
s flag	VVQSSSUTTTU
s flash	RTYYSRUVTYS
s flask	RTWTUUUSTVU
s flat	PTVSUSTXPTT
s flew	VTSRSTUSTUT
s flight	RUSVUTTTTUS
s flip	RTTUUTWSTUT
s float	RTTUWSTTVWT
s flock	UTWWTUUTTUW
s flood	RVTTRSTURSR
s floor	RUWTQUTXVTQ
s flour	RSURSTTTRTS
s flourish	TUSTTTUXUUU
s flow	SUSTTTUUUVU
s flower	QSSWSTSXSST
s flu	SUTSTUTTTUT
s fluent	UTUWUUUTTUV
s flute	VTSVUUUTTUT
s fly	QUXYSVWTSUT
s focus	SURXVSUTUUT
s fog	RTSRTSUVTUS
s fois	TTWTTTTXTVS
s fold	UVUUVSUTSUT
s folder	QSPOOMQSQRQ
s folks	STVSUTUSWVT
s follow	WUQVVTWSUSQ
s follow-up	XVSUTTUUUTT
s fond	TTRRTTTYSTT
s font	WTTTUUUUUTT
s food	VSWSSSTWSVT
s fool	WTPXTTTRTVT
s foot	SUWQTTUUTWT
s football	UTURUUUTUUT
s footnot	SUUSUUUWUUT
s footnote	TRURTTUSTVS
s for	VSWVTVQVTUX
s forbid	WTTXTTTSTSX
s forecast	UWVURTTURUQ
s foreman	SSVVTTURWUT
s forever	XZXRSSTUSVU
s forge	TUYSUUUSSTU
s forget	UVZTRRWXRWT
s forgett	WUQSTTTRTTW
s forgiv	RRUTUUUVTUS
s forgive	QQMQOOOQSQU
s forgiven	SUUSUUUTUWU
s forgot	TVSOQRRRWTS
s forgotten	VRRQTSTWVVR
s fork	UUWRTVUTTTT
s form	QRURQRURQWN
s formal	VTSVVUUTUTV
s format	TUSQTVTSUST
s forms	QSQVSSUUTSS
s fortnight	VSTTVVSQVTR
s fortune	XTRSUSUVSTW
s forty	SSTTVRRXSXU
s forty-one	QSURWTTWSUR
s forward	VQQTPWUYQUP
s found	SOTXPRRRUWU
s foundation	VTSVRRUTUTS
s founder	STUTUUUUSTT
s foundry	STUSTVTRSUT
s four	WQSSRRPNRWV
s fourteen	VWTTUSTSRSS
s fourth	SSTTSTTVSUR
s foyer	VUSSUSUTUWW
s fram	TTVSUTTRQRT
s frame	UTSVSUTRSSW
s frank	VSSSTTTTXSR
s frau	STVTUTUXWTU
s free	SQQXOUVSSRU
s freeze	RSSVTVTSTWU
s freezer	RURQTTUUTVT
s french	RUTXUTUTSUS
s friday	SUTWWUQSPQN
s fridge	TTSUSQUSSWS
s friend	PQSTVUVUTQQ
s friendship	UURRTSVVUUU
s frighten	PRWQSSTSUVS
s from	UVVVSVTTWTT
s front	VTSTSVTTSTP
s frost	SRUTTRTTSTQ
s froze	RTWTUTUUUUU
s fruit	TTVTTVUSTXT
s fryer	XTUVTTTVTUT
s fuel	SUWRSTUTTXT
s fulfill	TUVXVUUUUTU
s full	QUVTSTQWVUU
s full-time	SUWXWVSTTTT
s fund	RTUXWSUVWSS
s funder	RTVWTSUTTVR
s funeral	TUTSTTUXSUU
s further	RQOVTWUPXPQ
s future	TTTVTVVUTUS
s gala	XWRTTUUUUUW
s gallery	WRSWSSTTVUR
s galway	TUUWTRUTSTU
s game	STWUVUVSUWU
s gap	USUWUTUUTUU
s garage	VUSVTQURWUV
s garden	PSTTVVSXSUR
s gate	URQQUUSUQSP
s gather	WTQQRRVSVUW
s gauge	TUQTUSUUUWU
s gave	VTVSOQPVRSS
s gazette	UUTRTUUTSUU
s gdańsk	TTUTUSURVVS
s gdynia	STVRSSUTTSU
s gearbox	RTVUTSUSTVT
s geese	STWRUUUTTUT
s general	WSQPTUUSXTW
s generosity	XUUSTTTQSSX
s generou	WUTTSUUURPW
s geneva	VTRUSVUWTUT
s geniu	VVSSUUTSVVW
s gent	XUQRSSTXTTT
s gentle	RSWQUSTTSSV
s get	VUQUVWWVXPV
s gets	SUVTVUSSYRW
s gett	TSRTRTTVVTQ
s ghent	UTVSUUTSSXR
s ghost	VSTQSRUSSVV
s gift	WSXTRTTTRSV
s girl	WVURTSTRRTV
s girls	TVUSSVUQWWT
s giv	SSTXQPTTVTV
s give	SNVTQUXWWRT
s given	WSVUROSUTPV
s gives	XVNTSVTTYSV
s glad	URWSVVWVPVV
s glance	UTYSTSUTUUS
s glass	USSWRPVWSWR
s glaze	WVSSTUUTVTT
s glov	STSUTSTSSWT
s glove	VTTSTSUTTSU
s glue	RUXTUTUUTST
s go	RUTWVUVVUSK
s goal	NRSdUVSUQTR
s goalkeeper	STSSUTSSTUT
s goals	WWSYUSTTTTT
s goat	QSWPRSTVSVT
s goats	TSTUTRRTUUQ
s god	NRUUNTUaPOP
s goes	RPSSUXSQQPS
s going	USPYXTPUXTT
s gold	SSYRSRUVVXV
s golf	ZUOQRRTUSSZ
s gone	ZVQTUOSPVOT
s good	TRUVTMPZSOT
s goodby	RSSSVRUTUUU
s goodbye	OROSZUSQRRS
s goodnes	WUSSSUUSUUV
s gossip	WWRSSVUVURS
s got	VYXWUQNTUZV
s gotten	TUVXWUTWSSU
s grab	STSTSVXRTTT
s grace	RTUWUSUVTWT
s graciou	VTSTTTUVTTV
s grad	TUSTTVUTWUU
s grade	USSVRRTQTTR
s graduat	TUSZVSUTUTT
s graduate	TUVXVRUUTRU
s graduation	RTVWSXSWTTV
s graft	WTWRSSUQUVT
s grain	XUTUTUUTWVV
s grammar	QTVTTTUUTXT
s grand	RSTRTTWWSVV
s grandchildren	PSSVRRUYRSQ
s grandfather	RTRSTTUTSUT
s grandmother	TSRTSTTVQVR
s grandson	SUTWUTUUSTT
s grant	SSWWTQTUTTP
s grateful	TPbSRMObPVT
s gratitude	NQYRSSSbRSQ
s gravel	VTWUWSUVTUU
s graz	USVVUSVSSUS
s great	USUNPPSURSX
s greatest	TWWSTTUTSTW
s greek	YUUSUUUTVUT
s green	VVVVRSSQRWR
s greenhouse	TTWRTTTTTUS
s greet	USSTPVTTRUT
s greeting	QSSPSQSVRRR
s grew	QTYRTTTSRUS
s grey	VWPQSSTSSVT
s grief	SSWWUUUTSUT
s griev	WURUTTUTUVU
s grievance	STSRUTUTTTT
s ground	RSTVSRTVTST
s group	SSOUVRSRUSQ
s grow	XSRWTRTQVST
s grown	SSUSURTURSU
s guard	VSQTTTUSUTW
s guess	WUQVTPRQRSR
s guest	VTTSUTUTUSW
s guid	TUUWTRUTUWT
s guidance	STTUOSSVSQT
s guide	VTQYSSTSWTV
s guild	WTPWTSUTWST
s guilty	RTQTQRSRSQS
s guitar	SUTSTUTSSUT
s gut	VVRRTTUUTTU
s gutter	RTWVSWUSTUT
s gym	SUSSSSUUUWU
s habit	TRTTTVUTRYP
s had	YVUQRSKQVUR
s hail	VWRTTTUUUUT
s hair	STUSTSUTSUU
s half	VUVTTUSWXUV
s half-hour	QRXVVSUVTST
s half-term	TURWSYRVTTU
s halifax	VUWSUSUWUTU
s hall	USTSQQTRWTP
s halv	RUWRSUUSUWU
s halvorsen	VURTUTUTXUT
s hamburg	SUWVSSUTTUU
s hand	WTSSTQPSQWT
s handbook	TUTRTVUTUTT
s handl	SUSUTVUTTTT
s handle	UTSSTSUSUWU
s handout	WURTUUUTUUT
s handover	SSURTTUXRVS
s hands	VUWSUSUUVVO
s handshake	WTUSTTUWTUV
s handwrit	PSUQTTTTRTS
s hang	TQXUWRWVQTT
s hangar	RUWWUTUUSVT
s hangs	RRWVPQTPRYQ
s hanoi	SUVTUSUXSUU
s happen	VQTWQTTQQSQ
s happi	STVRTTUTTTT
s happines	TURQTSUWUTU
s happy	PRXRSUUZPRQ
s harare	RUTRTWUUUSU
s harbour	RSVTUUTRUSU
s hard	WUVUQPRTURT
s harder	UVRTTUUTTVT
s hardest	UUXVUUUUUUU
s harm	RRSSTUTSTUT
s harnes	SUXRURUTUUT
s harvest	TUTVRYQWPVU
s has	SUTXSRSQYUS
s hash	RURTUTUTVWT
s hat	TSXSSQTXQUU
s hate	TTPTSSVRTVV
s hated	WTQSTWTSTSU
s hats	TTXRSVURTWV
s hav	TPVVTRTWSUS
s have	UUUWTRRTURV
s he	WNROOPQRbQU
s head	RUSXRTSOVQO
s heads	QTTRRWUTTUU
s heal	VUSUUTUWSUU
s heals	TUTVSVTWUUT
s health	OQRVSOPZQSR
s healthy	TTRUSTSXTTT
s heap	UUTSUUTUSUU
s heaps	STXTTUUVUVT
s hear	UQTROVXUVVU
s heard	WUSRWUSNYVP
s hearing	UVRSSTUTTTU
s heart	QQWVRQSVQPP
s heartfelt	VUVSSTUVURV
s heat	PTUPSRUTTTT
s heaven	XTSTUTTSVUX
s heavy	VSQQRRSUTVU
s hedg	SUVTTSUSTWU
s held	UUTPRPTTPVV
s helen	WTTSTTTSWUT
s hello	STTWSQVTRRS
s helmet	TVRSTSUTTWV
s help	TWWXWQQTVSS
s helps	QTUVVVRRSUS
s hem	TTWRRTTTSVU
s hence	SUTUTTUTUTU
s hens	SURRTSUVTUT
s her	XOTPORQUaTU
s herd	RTWRTTUTWVS
s here	VUSUaRTVWQQ
s hereby	RTQRXUTTTUT
s heritage	TTTVUXTUTUU
s heron	QUVRUTUTTTT
s herr	SRRSWTUUWUT
s hers	VSSRSSUUXRU
s herself	VTUTUUUSRUW
s hi	STRSSTUWSTS
s hid	SSWQTRUSSVT
s hidden	VTSTUTUUUUW
s hide	VTSSTSUSTTT
s high	USXSUTUSSXS
s higher	UUWWVTUTWUU
s hill	QSWUSVUUSWS
s him	UTVTQRSQaUS
s himself	XTRVSWUTVTS
s hip	NSTVUQSYQTR
s hir	URRVTTUSSSU
s hired	QTTSRWSRQXT
s his	TTOQQSRNaRU
s hit	PTRQRUWQSWT
s hive	WUVSUUUUUTU
s hives	UTWVTTUSTTU
s hobart	QTUXTTTUSTT
s hoffmann	WTTTTSUTWUT
s hold	TSYUQTSUOWT
s holds	RRVRRSSSVUR
s hole	VURUTSUVSUU
s holi	SUWTTVTWTUT
s holiday	USTQPVSVSRR
s home	VVUUSRRWOSU
s homework	RRUWSWTSTVT
s honest	WVSUPTRSWTN
s honey	RTVSUUUUSVS
s honour	SQVSQWTWRRX
s hook	RTRRTRUVSSS
s hop	RTSTSUTXVTT
s hope	SOSRMTYbROT
s hoped	VTQWTTURSSS
s hopeful	TTTTTTWTTUT
s horn	STTRRVTUTRT
s horse	VSUSUUUTSUV
s hospice	QSRVTSUSTUT
s hospital	TTOXVSTUTSQ
s hot	STQWVTTXURT
s hotel	RTTRUUUUVUU
s hour	SVUWUVUTWVP
s hours	TWUXTTSWSTT
s hous	TURXSRTVTUU
s house	SPUNTORYPXO
s household	TUVUUTUWUTT
s how	XTUTUXRSUYZ
s however	QRXWUUUTWUU
s hr	STQUSTTRSST
s hug	TUWQRUTXTUT
s hugs	STRRSSTVTSS
s hull	WUSSTUUTUUU
s human	RTWUTTSSSWT
s humb	TUWSVRUTSUU
s humm	RUWSUUUWTUT
s humour	RTWTUUUWTUS
s hundr	SRUVRVTVSVT
s hung	USSTRQTTSWS
s hungarian	UURTUWUTUTW
s hunt	TUSUSTUUTVT
s hurry	RSVSTTUSSTT
s hurt	WRWVWSURSWQ
s hurts	SSRRTSUUUSU
s husband	SSOUSVUQVTR
s hut	STRSUTUTSST
s hydraulic	TURRTTUSTSU
s hymn	SRWRSUUTUVT
s i	USVVUTTSSUS
s ibadan	SUVSUUUSVRT
s ice	RRYSSUSUSWT
s idea	VXSQRTSTPVU
s ideas	WXUUSVTQTSS
s if	TOQTVSWTRST
s ignor	VURQSSSQQWW
s ikeja	TUUTSSUUUVU
s ill	SUSVTVTSSTT
s imitate	STXWUTUSSUU
s immediate	UUVVWSUUUWU
s important	VTTRTTUSUUW
s impossible	WWRTUTSUTUT
s improv	VVQSTTUTSVV
s in	UUUWRWTUUVT
s inbox	XURRTVTTRSW
s incident	SUVSUUUUUWU
s includ	PPWSSVTRVTQ
s indebt	UTZRTSRUTUT
s index	RTURSSURTTT
s inform	RTTUUXSRSRS
s ingrid	QTRSUTUSYUU
s initial	VWQRSSUSTRT
s ink	USXYXSTWTTT
s inn	TUSVTTUTUTU
s inquiry	QSVSSTUVVRT
s insert	TUWSSTUSUST
s inshallah	STSSTVWVSTS
s inside	RRWTQRTQRWV
s insist	SRRUSVUSSWR
s inspection	RTRWSTUTUVU
s inspector	XUVSRQTRVWW
s instead	PQVSPTQVXTP
s institute	UTRVSRUTVST
s instruction	TTTTTUUVTWT
s instrument	RTRXTSUSTTT
s insurance	TTQWUSURTST
s insurer	RTRRTTTTTVT
s intake	TUSQTTUUTTU
s intend	STTXTUWSUUT
s interest	YUUXSTTPPUQ
s intern	XTUQUTURVUU
s internal	QURTTTUSTUU
s internship	UURXWVUTUTS
s interpreter	TUSWUSUTUTU
s interrupt	XXSWTSSRSSU
s interview	SPYTVOTVRZO
s into	UUVVSWWRSWT
s intro	WUWSVSUTUUU
s introduc	YXVQTSTTQRR
s introduce	VSTRTTUSSTT
s introduction	XUVVQTUPRUV
s inventory	SUWRUTUTTWU
s investor	WUSRUUUUTUW
s invit	RUSUSSUTWUU
s invitation	SURQTWUSSSS
s invite	QUPPSYUPUSR
s invoic	TWQRUTUSTTU
s invoice	VRRPRRTPQVU
s iron	QTYSTUUWTUR
s is	SSUYWTSQVTS
s island	SSQXVSUSSTS
s iso	RTRQRSTTSRT
s it	UTVTVTQSTVU
s item	RUWUSVUTWVT
s ito	VUTUTSTTWSU
s its	VRVVVSPPMTT
s itself	VSVWUQTTRSS
s izmir	RTUWTSUTSVT
s jaipur	UUXTUTUWUUT
s january	TQTWUWQUUTP
s japanese	UTVTUSUTTUT
s jar	SRWOSXTTQUV
s jars	TUTSRUUTTWU
s job	VSTaVPQSQVT
s jobs	RTQXUSUTTUU
s join	UVSZVUSPUPR
s joins	SUVSUSUXUTU
s joint	TURSTSUTUSU
s joke	URTRSRSRSWR
s jokes	WSSUTSUUSWS
s journal	UTRVTSTTTTV
s joy	STTWUSTUSRT
s judg	RSTRRRURTWS
s judge	RSWSTSTTVUR
s julia	RTSSTTSXWUS
s july	SRRWUVQTQRU
s june	WOVVWWOUTSV
s junior	USSSSQTRWRV
s jury	WSTUTWRRSVT
s just	TVQVVUUOURQ
s justice	SUUVTTUTWTU
s kasih	TTYSSSTXTVT
s keep	QPVSUVXVKUS
s keeper	RUUVTTVVSSS
s keeps	ORTWRQSWVWQ
s kept	UTVRNTQQQVQ
s kettle	QSRVSRTRSWT
s kew	TUUUUTUUUVU
s key	TRQSRRSOOTP
s keynote	VSSTUTUTUVT
s keys	UUSQVSSUQYR
s kia	TTRSTTTVTST
s kids	STVVSTTTTST
s kigali	QUWTTTUTTVU
s kill	RTWRTTUTUXT
s kiln	SRTUSRTTVTR
s kilometr	VTWRTTUTSWT
s kilos	RSXUTTUSTWT
s kim	RUSSUTUUSUT
s kind	RUSUTSPUURO
s kinda	SUWURTTTTUT
s kinder	QTWSTTUWTVT
s kindest	SSYQTTTVTSV
s kindnes	TSXQRRUSWQR
s kinds	STUXTTSTTUT
s kiosk	STWSVUUTTUT
s kiss	SUVQRTTYSQT
s kisumu	WUXWSWUUUTU
s kitchen	UTTTQRTUSXT
s knee	TSTVQQSYUSQ
s knees	PSRXWQRYSRP
s knew	VXRVWTSOVRP
s knife	TWYPRQTRRVS
s knock	RTVPRXWWVXR
s knot	RTYUTTUTTWS
s knots	STXTWSVSVWT
s know	VTTSVUURTSW
s knowledge	SUUTUUUSVTU
s known	UQOQSSURQTU
s knows	RPTUTSVPYPP
s korean	WTUVUUUTTUU
s kraków	RUVVUVUTTUU
s kumasi	UUSWSVTWTVS
s kyoto	WURSVWUVTSU
s la	VTSTWTUYWTT
s lab	SURTTQTWVWQ
s label	VWQPUVTQSSS
s laboratory	RSSSSVUTUUT
s labour	WTUSUWTVTSV
s lack	VROVSSTVSSS
s ladder	USORSSTTRVR
s lady	USSQSSTTURW
s lagos	TSUXUUWTRUW
s lah	UTVTUTUWTTT
s laid	USVSUXUTUUT
s lain	XTSSUTUUUSU
s lake	RTVWSXSVWST
s lamb	QTTUTSURVST
s laminat	RTVSTTTSTWT
s lamp	TRWUVUUSSSV
s lamps	TSVRUUUTTST
s land	RQRVRURSPWT
s landing	STVRSTTXTST
s landlord	WUUQRRSRUXV
s lands	TUTSTWSTUST
s landscape	SUTWSRUTTTT
s languag	RUSSUUTWTUU
s language	SSUSURTRSUU
s lanyard	XTRRSUUSVUV
s lap	VUVRVUTTTUU
s laps	TTVVTSUTTUS
s laptop	RTSVSQTSSTS
s large	RTWUSTUUURT
s larger	TUXTSTUVSSU
s last	SSVVdVSUQVS
s late	RVQPQTSUTVU
s later	SQPSSPZQQVQ
s lathe	XVTTRRURTVV
s latin	UUXTUUUWUUT
s laugh	SRRSWORSSPP
s launch	SURXUUTWSUT
s laundry	SUVUVSTWSTS
s law	QRQZSQQPSQV
s lawsuit	WTTRTTUTUVT
s lawyer	WSTSRQSQRVR
s lay	XRRRVPTPSRP
s lazy	STRTUSUVTUU
s lead	TRRUUUTPWSW
s leader	VUUUWWUTVTT
s leaf	UUTSTTUTUVU
s league	RTVTSTTTXTT
s lean	QTPWTSUVTVT
s learn	VUXXROQUTWX
s lease	USRUUUTSSSU
s least	YVRURQVUWWZ
s leav	VPQWVUQRSST
s leave	QRVWYUPSRUO
s lectur	QTYTTUUSWVR
s lecture	RTVTSVTRUWS
s lecturer	QTSWUTUSXTS
s led	STWQTRUTUXT
s ledger	QRZQSRURSTS
s leeds	VTUUVUTRQUT
s left	aVTTTPPQTRU
s leg	RUTRSVTWTTU
s legal	TUSUUTUUUUU
s legend	STUTTVUXUTT
s legendary	WWSTUUUSTUW
s legs	RTTXRRTTTTT
s leipzig	TTUQTSUTVUU
s lemon	RTQQSRTSTVS
s lend	SUVVRSURUTS
s lens	RUUSUTURTWT
s lent	TUWRUUTRSWP
s less	WSWUUSSWTWQ
s lesson	VTWWZRVURWP
s let	TTTTXVXUUVT
s lett	QTSVUQSXTUS
s letter	QRTQSWUTTUT
s letterbox	SUSSTWUSUTT
s level	VRSUSRSRYTR
s library	PTVTTVTRSVS
s licence	UURcSSURVQR
s licens	TUVWTTUUUUU
s license	UUWUUWUSUUT
s lid	RTRRVRTTTVS
s lie	WRSQUVTSSST
s lies	VSPTSSURRRT
s life	TUUUSSXYQUO
s lifeboat	RSRTSTUUUSU
s lift	URVPSRUWUTT
s lifts	VWTUUTUWUTS
s light	VQTSTUSXRXU
s lighthouse	RSUWSSVWQTR
s like	URTUVVUUXSV
s liked	XTVRWTURSUT
s likes	VUSVSUUUWUW
s likewise	TUTSTSVUUUT
s lima	TTUVTWUTTUT
s lime	TURRTVWSTUU
s lindqvist	QTUSUUUTXUS
s line	STVSVSVTUXM
s linen	TUVTUTUTUUU
s lines	UTUURQTWUVU
s link	WTNPRRVOVRQ
s linkedin	YURTUUTTRUY
s lions	VWRUWTUVTTU
s lisbon	WURWVUTSRRW
s list	USTUUTVTRZT
s listen	UVVPWNOUNXT
s listener	WVQRTTUUSSR
s lists	VTVRSSUVTSS
s lit	SUWSUTTUTTU
s literal	SUYRUTUSSTT
s little	WTTPRQWWVTO
s liv	SUVXUVUUTSU
s live	TRSVTPVTVSU
s lived	RUXTUTUWUUT
s lives	QTSWSUTVSUS
s load	WTQSWVUSSTT
s loaf	RTVSTUTVSVS
s loan	TUXWRSTVSTU
s loav	TSRSTTUSSWS
s lobby	XUTSTTUUTTW
s local	TTRUTRTSTTS
s lock	XVOPSRTSRTV
s locker	PSSWTQURRSS
s locks	SUTWRRTTTTT
s locum	SUWSTSUTUVU
s log	VRQQURURSWS
s logbook	STTQTVTRSUV
s logistic	TUTVTVTTUUU
s logo	RUXSUUUVUVS
s lol	SRSQSRTRWWV
s lone	RTVTSUUTSTT
s long	RSSTMUTYLUQ
s longer	QQTUUTRQTQQ
s look	VUSXRWUWSTT
s looks	XSTTSRTSWTW
s loom	STRWQRTRSVS
s loose	YURTSUVSTUT
s lord	STQUUSUXXST
s lorry	UTSSTTTTTTT
s los	VUQUUUUTUVW
s lose	TQTSPTZUUYW
s loses	UUUSUUUUTVW
s loss	WWRTUTUUUUT
s lost	VUTRPQROPXS
s lot	UQXSSVRYUVT
s loud	QTTVURTWSRR
s love	TORSSVXVNPV
s loved	TUWTUUUSWTT
s low	VTVTRUUUTUW
s lower	WTRRTSUSTVT
s loyalty	VTTTUUUVTUW
s lucia	TTWRTXUSTVU
s luck	SRQWNOUXTST
s lucky	SSTTSSTURTW
s lucy	TUSVWWUTTTU
s lukas	YURUTTUTWUT
s lunch	WQUQSaWRUQV
s lund	SUTVVTUUVUS
s lungs	RURWTTTVTVT
s lying	RTRWSTTTTUT
s lyon	USQTTRTSWSR
s m	RTVRSVUVTTT
s ma	TTWTUSUWTST
s ma'am	VWUTTTUWTTS
s machine	WRRQRUTUQVW
s mad	TUWSTVUWUTT
s madam	VUVSTRTWTTS
s madame	XTRRTTUTXST
s made	SRWVSTNPQaR
s maestro	VWTUSSUYWSW
s magazine	UUUSUWUUUUT
s magistrate	TTQVSTUTWTS
s mail	TSSPUUSPRSQ
s mails	QSQSTTUTTUR
s major	TTSWSTWTVSW
s mak	TSXUUWTVSYU
s make	TPUUVZUTOTU
s maker	SUWWTSUTSTT
s makes	TRSTWOSROTV
s malmö	RTTUUVUTTWU
s mama	STUUSTTVSTT
s man	WUVQRPVUUQW
s manag	VWRQSSSUVSW
s manage	RTQVRRXSSST
s management	XTTVUSUWTUW
s manager	TQTXUUTQVTR
s mango	QTVTVWVVSTS
s manila	SUTVVTUUTUT
s manner	SRSVSTTQVSS
s manual	QSVPRRTRSST
s manuscript	VTWXVVUTSVT
s many	UQVPUTQVPSU
s map	SRRTQTTPUYT
s maps	USXSTSSSSST
s marathon	QTQSWWTVSVS
s march	XUTTSWSOUWW
s marchetti	SUTXTSUUWUU
s marcu	RRRUTUUTYTT
s margin	QQVPSVUUSVR
s mark	UUUTTPSSQWR
s market	VTSSRSTQVUU
s marks	TQUPSRTSQUW
s marri	SUTRTTUTSUS
s marriage	RTWUTUUTVUT
s marta	RTVQUTUSWST
s marvel	VRWSUTSVSTW
s marvellou	XSXSUUUSTUW
s mass	STSSTTUSSVT
s master	TSSUVPTSVTU
s masterclas	YTRSUTTSUTW
s mat	SUWRSSUTTWU
s match	UTUVSTSTVRT
s mate	VSUTSSTWUWV
s maternity	QRXVUUUUSUT
s matter	UXPRQTSPRTP
s may	URSUUWUXQVT
s maybe	UTOWUTVUQUV
s mba	VTRSTUUUWST
s mbeki	TUSWUUUUVUU
s me	TRWXVTUUVaT
s mean	TVXVUVTWVTS
s means	VUTSRQURSUV
s meant	UPSPRRRTQQS
s meantime	UUTTTTUTTTU
s meanwhile	STRRTSUWTRT
s measur	UVWQSSSSTWT
s medal	WRVVRVSPVRR
s medicine	WTRXSTTSTUT
s meet	UTVTVVWVUSU
s meeting	VSVWVTRVSVV
s meets	SURWUSTSTST
s melbourne	TUSSUWUTTUU
s member	UTSVTSUWVTT
s memo	QTWRUVUTTVU
s memory	SUXSSTUTTWU
s men	YTRTUUUUUTU
s mend	STSRTRTXSVT
s mendoza	STXUUUUWVUU
s mente	TSRTXVTSYSR
s mentee	VRRSWVSUVRV
s mention	VTVPSVTWTRP
s mentor	aVVUXULSbSX
s mentorship	USPPaTRSSQS
s menu	SUTSSVTRRVR
s mere	VUTRUTUTWUW
s merger	TVQWSRUWRST
s merit	UTSWUUUTUUW
s merry	RTRRTRTXTUT
s mess	VTTSTTUTTUS
s messag	UWSUUQTTSRS
s message	UTOSUPWOPRU
s met	TUSVOTQRWSP
s method	TRWPRSTPTWQ
s metr	RTQQTTURSVS
s mi	WSTRTUTSRUS
s michaelma	TTTXVWTSTTT
s microphone	UTUSRRSRRXR
s microscope	USUSTTTVRUT
s middle	UUVXTUUSUTU
s midnight	QTSWQRTRSUT
s midsummer	UTRWTYTVSST
s midwife	UWSXTTTTUUT
s midwifery	STUWTUTSTST
s might	UTMRQNSUQTQ
s mil	TUXTTUUSUUS
s milan	WUSUUTUUVTW
s mild	QUUQTQUSSUS
s milk	PSRSTSURVVR
s mill	UVUXRRUSTTT
s mille	STXTTTTXTUS
s million	RTXQSSTVTWR
s mind	WTUSUPSWQPV
s mine	TUWURSRUSVT
s minister	QQVPSSTTUWQ
s ministry	TRSYSPTSTSR
s minsk	STRRUUUTTUU
s minut	WUTRSVQRUUX
s minute	YXTUPPVVRTV
s mirror	WTURTSUTUVW
s miscarriage	WVTVUTTTUUU
s mislaid	UTRSTUTUTTT
s misprint	TTSTUUUUUUU
s miss	XTSTXNUTXSX
s mission	TUTXTUSSUUT
s mistak	SSWUTUTSSXS
s mistake	TSVQTRUWUWT
s mix	TUSURTUSSUU
s mixed	SUTRTUUTTUT
s mock	QRVYVTUWSZQ
s model	TTSPRRTRSTR
s module	WTRRSVUTTUS
s moira	TURSWTTTSUT
s mom	SURVSTUTSUT
s mombasa	RTVVVTUVSUU
s moment	RRWTVVTNRVR
s monastery	UUSVUTUUUUT
s monday	UUSWSWSNSSV
s money	SSUVRQSPUVP
s monitor	VUTTUUUTUVW
s monologue	WTTRTWUSTTT
s monsignor	UTRSTTTSRTV
s monsoon	UVQTRTTSSSS
s month	VTSWVWRRTWV
s mood	TTTQURWSUUS
s moon	TSRVTWWRUSS
s mop	UTWSUUUWTUU
s more	WRUUYTUUYTV
s morn	RRVTTWQRTTO
s morning	VTVUQTTTRWQ
s mortgage	TSSXTSTSSTT
s mosque	TUTVTRSUWTU
s most	WMTUTRRUTRW
s mother	SQWVSXSVOUO
s mother-in-law	VTTSTUUWWUU
s motor	SUSXTSTSRTU
s mould	USUVUSUSTTW
s mountain	TTTWUTUVTUT
s mouth	WWSRTTURRST
s mov	TRNbUTTPVRQ
s move	RUTWSQSWQTP
s moved	TSUWRORVTUW
s moves	RTRYRTTSRST
s mr	VSSOSPQRZRT
s mrs	QRUTSRSTYRQ
s ms	VSVSURSQWUV
s much	WTXOQMTVTRY
s mud	STSUTSUSWSS
s mug	UTRRUVTSWUT
s mule	QTVSUSTWTSS
s mum	RTUVSRTUSTT
s mummy	TURTTTUVTSU
s muscat	UUUWVTUUUUU
s museum	TSUTURTRRSV
s music	TTUWTVTVTTR
s must	VSJUQNXLRNY
s mute	SSWWTTURTVT
s my	URVVSTQUTXT
s myself	QSVWSTPTOTS
s na	XTQWTSTSSUT
s nail	WTTRTSUSTUV
s nairobi	TVVVSWTUSUS
s nam	TUVRUSUSTWU
s name	WTTURWSTWOW
s named	UVUQSRTQRSR
s names	WSWRSWTSVVT
s nap	XWURUTUSTVX
s napkin	SUWWRRTTSWR
s narrow	RTRQTWTSSST
s nasa	STURTTTTUUT
s national	QSQSQVSWVTV
s natural	SSQPUTTSWSW
s nature	TUTSUVUSUVU
s navy	RTQYSWUSTST
s near	RRTRRUTRSTT
s nearby	QTTWUUTTTUT
s neck	SUWSTRWSUWU
s need	SSQbSSMTRMO
s needs	SROZTQSPSRW
s neglect	RTXTTUUWTUT
s negotiat	SUXSTTUTTTT
s negotiation	RTVQWUTRSZT
s neighbour	UTRRVVTQVWR
s neither	RQRSSRQRURR
s nephew	XSRTSTURTSS
s nerv	RUTSSTUSTTU
s nerve	QTXRRTUTVRS
s net	SUVTTRUTTTU
s nets	STVTUUUVTUT
s network	VSSRSSTQUSX
s never	WdWSSORTSTV
s new	SPTVTWMVVQU
s newborn	QRUWTTURRST
s news	RUQTPSXTQTQ
s newsletter	XVRRUTUTTTU
s newspaper	UUVQTWUUTTS
s next	TTPWWVTSWTX
s nice	XRRQWSVUUUX
s niece	TTTSUUUSTTT
s night	RQTXURQVTTL
s nine	WRTPQOQQRWT
s nineteen	VTRRVTTTRTV
s ninety	RSUQTTUUSUR
s ninth	VTUSVTTRTSV
s no	SUUWVSTUSTT
s nobody	RVUTPUPSUSM
s nod	STWSTSVUTTT
s noise	SSQVRRTWTUU
s none	XXNVTPRTVST
s noodl	TUTTTTUTTUT
s noon	TUTPPTRRRRS
s noor	RTWTUUUSUUU
s nor	TTRQSSSTSTS
s north	SUUTSTTVSVT
s northern	VTQTVTUWUST
s not	VUVTWRSUVUQ
s note	UPTQVYSTPUT
s notebook	RTWVWVUXSWT
s noted	UTTWSUUSTST
s notes	TTURPUSQUXR
s noth	WaSSPUOSMSX
s notic	RPWVRTSPTSR
s notice	WVSSVQRPTUU
s noticeboard	WVRSUTUTTTT
s novel	OSWUUVTRUWR
s november	QRVVUVSUQUR
s now	RLVZSTVOSUO
s nowhere	TWWTUTUTVVS
s nowruz	SUUSVWUVUUT
s nuisance	SURRRSTRSSS
s number	OQVSVSUURXN
s nurs	PTUZTUTURVS
s nurse	TSVQTTTYVVS
s o'clock	UWRTXWTTTTT
s oak	TTVSUTUSSUS
s oaxaca	VTRVUVUVSUS
s object	SUSTUTUTUVU
s oblig	QRaRRQRVRUS
s observ	UTUSUTUSWTS
s observation	VTSWVUUSTTS
s observatory	WWUWVWUWUUT
s occasion	WWRRSSXSTTT
s october	TVTUVVRUQSP
s odd	TSTWTUTSSRV
s oduya	VWQRTTUSXUS
s of	VVWUTUTUSUV
s off	UUWVYTOTTVS
s offer	WSTVNTQOVSO
s offic	RSWSTVUTTTU
s office	SSSUSTPURUT
s officer	TTSTRRUSTTT
s official	VTRUTVUTVQT
s often	WRWOQQXRQTR
s oga	UTUTUUUVSUW
s oh	WUQSTTUSTTX
s oil	QSQTRVWRTUT
s oiled	TUVSTTUUUVT
s ok	UUUVWSVTTUU
s okafor	TUVVUTUTVWU
s okay	UUTVVSVWUUU
s old	SRSOSSVUVUM
s older	TUSSTTTTSUU
s olive	SUTVTWSUTUT
s on	VVUVUXRURVU
s on-call	SURUTUUTTTU
s once	RWTUVVWTTTR
s one	VVSTVTYTVUV
s one-page	RTVTUVUUUWU
s ones	SVWURUSVUUP
s onion	VUWSTTUTTUU
s only	VSTVQUWTZVW
s ontario	SWVSUUUUVUU
s onto	VWUWTTTTTTT
s open	TUWSLTVSMYV
s opens	TRSSSZRRXRW
s opera	QTSWSRUTTWS
s operation	PTRVRUUXTSS
s opinion	TTUWSQSVRUW
s opportuniti	SSTSTSUTTSU
s opposite	VUWSTUUSSUW
s option	UUUTTTUWUWU
s or	MPWRRUWQSTR
s ora	TTSSTTTVTTT
s oral	UTSRUTUTTVS
s orang	TUWSTVUTTXT
s orchard	VTXSTTUTWVT
s orchestra	UUUWVRTSVRS
s orchid	UUTSRSTWTST
s order	VUVSPRQRPXO
s ordination	TUSXTSTSTUT
s org	TTRRRTUTTVT
s organ	RTRSTSUTVSU
s original	XUSRTTUSQTW
s osaka	VUSRTTUUUVU
s osei	VTUVTUUSXUS
s oslo	RVRSTVURSUW
s other	VRTUTRXRYSV
s otherwise	WVRTTUUSTVT
s ought	TSURTSUWWUQ
s our	TSTVaRSTRSR
s ours	WWUVURSQVSQ
s ourselv	QTVVSSXTWTS
s out	VUTVSSWSRVR
s out-of-office	VSRSTTUTTTX
s outlive	TURTTTUYUTS
s outrank	QTTXUUUSXUT
s outside	YTPVSTUQRSW
s oven	QTWUXTTSSWT
s over	RTUWZSTTVVQ
s overall	TUSWWSUTUTU
s overlook	VSURUUUUUVT
s overnight	TSSWUTTTWUT
s overtime	VTUUTUUTUVU
s owe	RPZNPQQUQUO
s owed	TTWRTTTWRVS
s own	TWRUSTTSSUS
s owned	RTXSUUURTSU
s owner	TTRSTUUTWTU
s owns	VTRXTSTUVSW
s p	TTRVUTUUUWU
s pace	SUSWUSUWVUT
s pack	SSRVSVTRVTT
s package	SURSTWUSUUT
s page	VVURURRUTWU
s pages	UQUSTSTQVWQ
s paid	YVPSTSSVVUV
s paint	QSQPRRTSQTW
s painter	SUSWTTUTTUT
s pair	VWPXWQUTRRS
s pairs	STSXWUTTTST
s palm	STTSTWUSUWU
s panel	VUSUQPTRQUR
s panic	SSWSUUUSTWT
s paper	URUXSRQSTSS
s parade	TTQTUYTTTSS
s paragraph	SSXUTRTUSWS
s paramedic	TUTWVTUTUUU
s parcel	NRRORZRPQUQ
s pardon	RTSSTTUTTST
s parent	VTTTSWUWTTS
s parish	SSUSSSTRTSU
s park	USQORPRMVQX
s parliament	RURXRTUTUUT
s parrot	WTQSTUUWRUW
s part	UPRTYNQSRTV
s parti	RTRQSSTSSRT
s particular	RTSYTVUWSTT
s partner	WUQXTUSTYRR
s parts	UUSSVTUTTUU
s party	VTRSTWURTTT
s pass	URUYRSVSSUL
s passenger	TTTSVSUWUUU
s password	RTQRTTTTUUT
s past	UUSVUTSXVUT
s pastor	TTVTUTUVWUT
s pastry	UTWVTSUSSTT
s patel	XURSUUUSTUT
s patent	XVRXTSTTSTT
s path	SUWUUSUSTVU
s paths	RTRQRSZVTTS
s patience	SUXSQQTVUST
s patient	TQWQQTSTTVO
s pattern	WSVSSQURSWT
s paus	UTWRTSUWTSS
s pause	OSSTSZQQRUQ
s pavel	RUSSUTUTWUT
s pay	WQUTTVSTTWU
s payroll	RTSTSTTSXTT
s pays	QSVZVQTSUWV
s peace	OQMPWQRYRTQ
s peaceful	SUVWTQTXUTT
s pear	XUVTUTURUWU
s peer	USRXSTUTTTS
s pen	TSYPRTWTVVR
s pencil	QPUUVUTTUWP
s pencill	TTVSTUUTUWT
s penguin	STVSTTTRVTS
s pension	WUVWTTUTTTV
s pentecost	RURUWSUSTUR
s people	TUSVTTUQXPT
s per	VTTPSUTUSTQ
s percent	TUSSSTUSUVU
s perhap	XUMUTRUUPPX
s permanent	RTTUUVUTUVU
s permit	VTOUUUTSSUS
s person	VUUWTRQUMSS
s perth	QTXWVSUTRWS
s peter	WTXSTSTSWTT
s pharmacist	VTTVUUTSSUW
s pharmacy	QTSUVUUTSTS
s phd	TUSXTTTTSUU
s phon	PRVVTSURRUT
s phone	UUTUQUYTTWX
s photo	VURSSaSNQRW
s photograph	TROTQWSRQRU
s phrase	TTSRTTURTWS
s physiotherapist	WUQVTTUVTUT
s piano	WRSRSSSRSTR
s pic	SURXSUURUST
s pick	YXQTQXTOVRU
s pictur	VTSTSUTRSST
s picture	PTSNVXSRUTQ
s pie	WUQRUUTTTTW
s piec	RTVWTSUSSSU
s piece	SUQQTTSUTVS
s pier	SUUSTSVWUTT
s pile	TTUTTTUSUWT
s pillow	SUTRUUUVSUS
s pilot	RSTUUSUSUVS
s ping	RTRRTVWQSUT
s pinn	TUTTTTUUUUU
s pint	TUSRQXWTUSU
s pipes	SURSTWUUTVU
s pipette	SUSRUTUTTVU
s pit	VVVSUTUSSUU
s pitch	RRWRSQSPRXU
s pity	XTTVTTWTUST
s pizza	VUUTUSTSUXT
s plac	USTWTSUTRVS
s place	VUTXWRQUOWQ
s placement	UUVXVUUTUTU
s plain	SUUSTVTSWSR
s plan	VTUYWTUUTYP
s plane	RTTRTUTSTWT
s plann	NRTYTVSQUVV
s plans	XVTXSUTRUTS
s plant	SSWVUQUUVRS
s plaque	WURTUUUSTUW
s plaster	QUVQSTUTUSS
s plat	STTSTUUUUWU
s plate	VSUTTUUSSQT
s platform	SRTWTSUTTSS
s play	USSVVSUPSZT
s plays	VUQTTTTSXSW
s pleasant	WSQPTRTWSTS
s please	POPOTSSQKRT
s pleasure	WWVRSWUSTUX
s plenty	SSWQRSSTRRV
s plots	WTRUTTTSTTU
s plumber	RTWRTTTVTUR
s plus	USRRTVTRVUS
s po	TTXRSTTWTVT
s pocket	SUWWUSUSTST
s podcast	WSUPTSURTUU
s poem	TTTSTUURTWS
s poems	VUVRTVUTUTU
s poet	SUXTTSUTSTT
s point	UXTXSPYTOVU
s policy	TTRXSSTRSSV
s polish	SUVSTTUTSWU
s polite	XQRWUTUTTUT
s pool	UUSTUSUTSUT
s poor	SRSSSTTSSSS
s pop	TUSSWRXSUUU
s porch	VTRSVWUTTUT
s port	PSWYTQUWRRS
s portal	VTSVTTUUTTT
s porter	USOTTQSPVRR
s portfolio	VUUPRUWRVUU
s porto	USRQSVTUSUS
s portrait	USWSTUUSUWW
s portuguese	WUUWVTUSSUT
s position	SURXRRTTTTS
s possib	RTTWXTTVVRT
s possible	RSSURSUVSST
s post	SSRWTWXLMSN
s postcard	TSROTZSVUSV
s poster	VRVQTWUSVUW
s posts	RUTVVSUTTUT
s pot	VVWVUUSVVST
s pots	VUVUSRUTUTT
s pour	QTWSUSTWTVT
s power	RTVTUTUUTVT
s practical	TTUTSSUTUUR
s practice	SUTXXTTVQXV
s practis	TVVVTTUTTTU
s practise	RUTVTVTVTRT
s prais	TVXSUSURSVR
s praise	QSaTTTUWSVS
s pray	QTUQSRTVVUT
s prayer	RTVRTSTWSWT
s preciou	RUTRUUURTST
s precise	UVSUTTUTTSS
s predict	VWRUSSUTUTT
s prefer	OSTXVQSRWUR
s preferr	UUSRSSUTTSU
s pregnancy	XTRRUTUTTUT
s premiere	UUPPRXUWUTT
s prepar	TUVTRRTRVUR
s preparation	WWRVVUUTUUT
s prepare	RTRVRSUTTST
s present	SRUTSURPQXS
s presentation	WTUSTTURTVX
s president	RTQTTTTRXST
s press	SUPTOYRTQUQ
s pretend	SRXVVTQWTTR
s pric	TVXSQUTUSVV
s price	VVVTSTUQVTU
s pride	QTSSTVUTTSS
s principal	STSXTSUTURU
s print	UVSUPUSTQVQ
s printer	TTRORRUTUTT
s prison	UTXTTTUTWTW
s private	WTTTUSUWSSS
s privilege	RSYTUTUZTUV
s prize	TRXSRRTVTVW
s probab	UTRXUWTSSSW
s probation	VUTWVSUUWUU
s problem	TTUTUVUWWYV
s procurement	TTRTRRSRSRT
s product	SUSXSVUTUVU
s profession	UTTTUTUSTST
s professional	VUSSTUUSUTU
s professor	SQVVQUSUaSV
s profit	WWWVTSTSTVV
s program	RRUaYVSTWTQ
s project	UQVYSUTTTVQ
s projector	QTRRSSTRRTT
s promis	bVQNURSNQQU
s promise	TTTSPSTOQUO
s promot	RTRVTSUTWST
s promotion	TVRWRSURUPS
s prompt	TSPTUTURTUS
s proof	WTTPRUUVTTS
s proofread	UURUTQSSUSS
s proper	TTXVVXVSSTR
s propos	STSSXSUSUUU
s proposal	STWUTRUTSUS
s propose	QTQTXTSRTRT
s protocol	UTWQSUUSUWT
s prototype	VUTTUVUTTTU
s proud	QTUQSTTQTSS
s proverb	WVSRTTUQTSR
s prun	PTWTTSUWWWT
s prune	RTWRRSUSUVT
s public	QTRXTQSRQVS
s publish	PSOXPRSQWRS
s publisher	RUSRSTUVVST
s pull	VRUSUQTRRVQ
s pump	STUSUTURSVS
s punctual	WTRSTTSVTUW
s punctuality	ZSURUTTRSUX
s pune	VTQZVVTRRUT
s pupil	UTVWXPSVRTU
s puppet	TUUTTUUVTTU
s purpose	RUXXTWUSTVT
s push	XVURUWTYWUS
s put	VUTRRTPTTTV
s puts	QTQVRSUSTST
s putt	VUTWTTUSTQT
s qualifi	VUSUVTUUWTT
s quarrel	TUSTSVTRQTS
s quarry	QSTRSTURTWU
s quarter	QRUWTTQSRVR
s quay	TTVQRXSTSST
s que	SUSSTTTYTUT
s queen	UUVSUUUWTVT
s question	TUWXRRPYSSP
s queu	UUTSTSUUUUT
s queue	USRSSRTXVXV
s quick	PSOUUUSTSSQ
s quicker	TUSVUVUWUUS
s quiet	RPTSQSVVPXP
s quieter	TTQWVVUUTUT
s quilt	TUTRSTTTUUT
s quit	QRWOUVTSTWT
s quite	QSPTTTSRSSS
s quito	STYWUTUTTWT
s quitt	WUVTTUUWTUW
s quot	RSXSSRUUSXV
s quote	UTWSUTUSTVU
s race	SUSVSUUWTSU
s radio	USVVVSUQSUS
s radish	WUSTUUUTUUU
s rail	SURYSSUUTSU
s railway	RTRUSTUTTVV
s rain	UTUSPQRWQSQ
s rainfall	VSURTVUTTVT
s rains	STWUSVTUTST
s rainy	SUSRTSUWUVT
s rais	WRVVRTSUSVV
s raise	RSTUTRUXTUT
s ramadan	UVSVQUUTTSS
s ran	XURTRRTQRYT
s rang	VXUTRQSVPVS
s rank	OSPXRRTRZUR
s rao	SSSRUTUTXTT
s rapport	VTRVRSUSTSW
s rare	VSYTVSVRTUR
s rarer	QSYRUUURUUT
s rate	UUTTUUUTTUT
s rather	UQPXVTPTRSP
s reach	UWPXRWXRRRO
s read	UVVRTNQRQZU
s reader	UTVUSSTUUTV
s reads	XRUSQQURZVR
s ready	RSUVRWVQQUS
s real	VUVRRRTRVVV
s reason	VVVZTPUOUUP
s rebuilt	UTXVXQTVRWS
s recall	TVTRTTUTTUT
s receipt	OURPQQSQSTQ
s receiv	WUQURPSQURR
s receive	TUSUSVUTURU
s reception	TSUSVQTUXVR
s recife	RUXWVSUWTUT
s recip	WSUUTTUSVVT
s recipe	XRUTRRTRRYR
s recital	SVWSVWUSVUT
s reckon	XTURUTUSWWS
s recognis	XWQRUUUUTUT
s recommend	WTWTUUUSTUS
s recommendation	VRXRSVUVSUT
s record	WVRQQWSSTSW
s recording	UWTUXSSSTVT
s recovery	TUSSTSUXTTU
s red	TTYSRURTUVO
s redo	UUWSTSUWTWT
s redrew	SUSUSSUTTVU
s redundancy	STUXTTUTTUS
s reed	RTWSVTUTUUU
s reel	SUUSTVURUWU
s referee	SUTTUVUTUUU
s referenc	WUTSTUUWVSW
s reference	WQVOUQTTRRV
s refugee	QSYTUUUSRUT
s refund	QUPSUSUQTWP
s refus	SRWQTSUXUTS
s regard	TRSPTOSRQRU
s regatta	RTRRUYUWTUT
s region	TUTVTUUVTTU
s regional	QTWWRRTSWRR
s register	TTUSWQUUTRS
s registrar	TSWWVSUSWUW
s registration	UUVVSSUTUVU
s registry	UURRTTUTUTU
s regret	STRUVSUTSUT
s regular	QTTUZWTRSSS
s regulation	VTSVUTUUTSU
s regulator	SUSWTSUVUTT
s rehears	TUUTSTTTSSU
s rehearsal	QSURWRTPRXS
s rehearse	TUTVTVUSTTU
s rejection	SUYRUUUTUUU
s relationship	STQVUSUTTVT
s release	RSSSXWURSXU
s rely	VWVTUSTWSUT
s remain	PRTSUPWVQTO
s remark	WRUSRRUWQWQ
s remember	YOXVTSUWTTZ
s remind	XSSUUUTTWUT
s reminder	UVSRUUUTUTT
s remove	SUSTRTUTTTU
s renew	RTSRZVTTWUT
s rent	XSRTRRTQQVW
s reopen	STRSSUSTTUU
s repair	UTVVTSUUTVT
s repay	SSXRTUUQTRT
s repeat	ZSRPSTURRUV
s repli	XTSUSSUSSUV
s reply	VVRNTPQPSRW
s report	UUSSTYRRRTU
s reproach	STSRTTUTTUT
s republic	TUTSWWUTUUU
s request	VRPRUUTSSST
s requir	STRVSSTTSRT
s rescu	QSYRTTUSTYR
s rescue	RTTWUSUTTTS
s research	RUVXRRUSSST
s reservoir	RUVVVSVSTRT
s residency	WSVXYXUVUSS
s resident	TUUWSTUUUVU
s resign	WUSSUSUTTUT
s resignation	WTTTTTUTSUX
s resourc	STWTTTTTSWT
s respect	QTWRTRTWVSQ
s respectful	RTTRSTTRSTS
s response	VUQTUTURUUS
s rest	TQSWPVQWSRT
s restaurant	SUTWRVURTTT
s restful	UUSQTSTWTUW
s restoration	UUWXUTUWUSU
s result	PSRVTYQTRUR
s resume	VTSTRXUUTUT
s retir	TTQTSQURVST
s retire	STVSUUUUTTS
s retirement	SQUYTWTZSSU
s return	STSROSPRPVU
s reunion	SURSTXUSTTU
s review	VWWVSOTPQVS
s reviewer	QTUQSSUTSWT
s revision	TUWWVUUTUVU
s reward	RSYSTWTSSRS
s rewrite	SUVQURUUTWU
s rewrote	RSURTSUWTVT
s reykjavík	WURVUUUVUUU
s rhythm	SUUWVVUWTTT
s ribbon	STUTSWUSTUU
s rice	TTWSUUUTTVU
s rich	VTXRTTTSSSW
s ride	WTSUUSTSVST
s right	RVVPTRUONQV
s rim	SUUSTVUUUVT
s ring	UVSPRZUUNST
s rings	VTTRTVUSUTW
s rink	SUSSTTUSTTU
s ripen	WURRSSUSTTU
s rise	STRSTSTWUST
s risk	TUWSTSUSWVU
s rival	WURTVUVSUUU
s river	UURPRSVWVUW
s rivet	PTUSSTUWRWR
s road	SSQXRSXTQQV
s roads	TTRTTTUWUSU
s robotic	STUWTTUSTTU
s rock	VTRRUUUUUVW
s rode	UTRRTSTSSST
s role	UVTWVTTUTTT
s roll	RRURTRUSTXT
s roof	RTXRUVVXUWQ
s room	UVSQSTQPUTT
s rooms	VTRVTVUTTSU
s rope	RTWUURWTTVS
s rosa	RTSTUTSWVUT
s rosalind	TUUSUTUUVTU
s rosario	RSWTTUUTSUU
s rose	WUSSVVUSUTT
s roses	TURRTWUXUTT
s roster	TUWUWSUTUUT
s rota	USVWTUTRQUS
s rotation	VTRVVTUSTTT
s rotterdam	VTXVUSUTSUT
s round	VUUQXVWRTSU
s route	VTUQTTURSVV
s row	VRUTTYSRPUU
s rows	VURTUUUUUVT
s royal	VTSRUTUSVTU
s rucksack	RUWUUVUUUWU
s rude	SSTSTVUVTTS
s ruin	QTYTUUUUTUT
s ruiz	SUWWTUUUWWT
s rule	OPXOQTWPPZP
s ruler	SUWSTTUSTWT
s rules	TUQVTRUTRSS
s rumour	VSRSUTUTVST
s run	RQRVUMWTTVQ
s rung	WTSTTUUTUUV
s runn	SSUTRSTQTVS
s runs	TSVZSTTTVUR
s rush	SSUTTVUUUWW
s rust	RTWVTTUTSTU
s rye	WTSUSTUTTRU
s sabbatical	STRXSWTVTUT
s sack	RTXRSUUWTWU
s sad	UUSSTTUUTTT
s sadly	VTSSUUUTTUS
s safe	PSUPRQSZSVR
s safeguard	TUSRTTUTUTU
s safety	YVPUSSTSSSV
s said	TWUTPTPUSYS
s sail	WTVUUTUVWSW
s sailor	TTRWSRUTSVT
s saint	RTWRTXTRVTS
s sake	RTTUUSSTTST
s salamat	TUYRTTUXTVT
s salary	TTWVRSSSTWT
s sale	RTQTRSUVSSU
s sales	UTSWURTQWVR
s salon	XTTSTTUSUUV
s salt	QRUUSSTWRWS
s sam	TTVSTTUSUYT
s same	UXSWQTVSWSS
s sampl	STRVSVUTTUT
s sample	RSUSUTUTTSU
s sana	RTYRSSTVTSR
s sand	RTXUVTUVTVU
s sandra	RTRRTTSRXTT
s sandwich	TTVQQRTQSSW
s sang	URTQSTURWVS
s sapporo	STRVUTUTUSU
s sat	XPSSTTSTUTQ
s satellite	STWSTXUUUUT
s saturday	RPUSYWPUNTN
s sauc	RUSUUTUTVTU
s sauce	VTVSTTUTSTT
s sauna	VTSVVRUTTSV
s save	UTTSRXURTVV
s saved	MRZVUTURQXN
s saving	XSQXTSUVSVV
s saw	UTVTRQRWVTT
s say	STWRVTQXYTP
s says	UUUWNQQPVRS
s scaffold	UQQVTSTRUUS
s scal	RUVRSWUVTUS
s scan	WTSWTSUSUSS
s scar	RTWRURURUVU
s scarf	STRQTWUTTVT
s schedul	WSSTUUTTTUS
s scheme	QUTYZOTQRPS
s scholarship	UQPZSRURVVR
s school	QPTZVPURUTO
s science	SUSWSSTSSST
s scissor	RTTSUTUSTWT
s scold	QTURSSUTTTT
s scon	TUSSVRTUUSU
s scor	STSWUSTVTVU
s score	QRUVRQURSRT
s scratch	RTWUTSUXTUT
s screen	UTSWTTUQSSR
s script	QSUQVQSTSVV
s sea	SRRXRPVVRSV
s seal	XVRUTTUTUSU
s seam	WTTVUUUTWUT
s seams	TUSRTTUTUSU
s search	SUUUTTTTTVT
s seas	TTURSSTXTST
s season	UUSUTTRWPRP
s seat	SRRWUVURRTQ
s seats	QTVTUWUVUST
s second	UUTWTUOTTWW
s secondment	VTSSTUUUUTU
s secret	VSRWTSUSUTV
s secretary	URSRSVUSTRR
s section	RUURRTTRSTR
s security	TUTVTTUTSTT
s see	TSSRRXXRVQW
s seed	VUTRRUTUSUS
s seeds	UTVSTTTVTTS
s seek	STSWVSUTTTT
s seem	XSQWTTSRSTV
s seems	XVQUVSUTXRS
s seen	TTPVRSWQWRQ
s sees	QTRQTSTRXTS
s seldom	WUUVSVTWTTT
s self	WSSVUTUTTVS
s sell	UQUTRQTPRWU
s sells	WTTRUTUTTWV
s semester	UTQXWRUUSTS
s semicolon	VUXTUUUTTST
s seminar	UTTQRRTQVUV
s seminary	SUSYWUUUSUU
s send	NNTSUZPUOUQ
s sends	STVSRRSTRRS
s senior	TTQTTRTRYSQ
s sense	SSVTVSUWSRW
s sensei	RTVRVSTUWUT
s sent	WVRPTNRRTVU
s sentenc	USUPSTTWSWT
s sentence	UWUVXRSSQaS
s september	VUQUTXPOPPQ
s sergeant	VTQUVUUSWTT
s seri	QSRQYTTQVTT
s serious	WQXURRWXTVS
s sermon	VUTTUTUUSUU
s serv	RSXTURTQRUT
s serve	WURTVSUSUUW
s server	RTXRRRUUTXS
s service	UTRUTTTSVRT
s session	VQRTTSTQSTQ
s set	TWUWUSRUTUO
s sets	TUSSURUUUVT
s sett	TSSWURUTVSU
s settl	QSTWTUXOSXQ
s settle	SSRVTSVTTSS
s seven	STTSPVSPPWP
s seventeen	QTWUTTUTSWU
s seventieth	RURRTYUVTUS
s seventy-nine	RTRXUUUTTST
s several	SUTTSWTUUWT
s señora	VTSSUTUTVUT
s shadow	UUTSUSUTUWT
s shake	UTWUXRTVSST
s shaken	WTUUUUUUUUU
s shall	OPPSWWYQRRS
s shame	XTVWTTVSTWW
s shape	RTSRRVTSSTS
s shar	WXSSWURTTUT
s share	UTPUSVSRSQS
s sharp	STXSUTUVUUT
s sharpen	VTTQSRTTTVT
s shav	SUWSTVTTSVT
s she	TPUTSNRRZUX
s shear	TSURSVTTTUS
s shed	UTUTSTTTSVS
s sheep	UTTSSVTWTUT
s sheet	RVTRQQTTQXO
s shelf	TSYTRSTURVS
s shift	SQQVXSSVRPR
s ship	PSWWVTSWSSS
s shipp	RTRTUSUVTST
s ships	RUSVWVUSVST
s shipyard	TUVSUUUTTUU
s shirt	SUSTUUUTSSU
s shoe	VUWRTUUTTWT
s shoebox	STSSUUUTUUT
s shoes	SSTURRSUVWS
s shoot	TUVUTTTTSWU
s shop	VUSXTTUTUSX
s shops	SUSUVUUTVVT
s short	QTSUVVRWRSS
s shorter	QTTQTQUSSXS
s shortlist	TTTSUUUSTVT
s shot	WWUSTSUTUTU
s should	XOORQVUKSTZ
s shoulder	PRVUSSTSSTR
s shout	URURQUXQSTP
s show	TVVQSVVUUXV
s shown	VSSTRVUQVUT
s shows	UUOPRRSRURS
s shrank	WSRTURUUTSS
s shrug	XTSSUUUTTUT
s shrunk	RTUVTTUTTST
s shut	SPURWRTQUTW
s shuts	RUUXWRUTTSU
s shy	RTTRTTUVTST
s sick	TUURTTUTUWU
s side	UWSTSSWUVQU
s sides	TWSVSUUTSUT
s sigh	WWTTTTUSTVS
s sight	TUSVUTVUTTU
s sign	SSSUUSUSRSM
s signal	SWQYSSUVTSU
s signatur	UTWRTTUTRTT
s signature	XQSUSRTRRSS
s silenc	UTXTUUUSTWV
s silence	WRUVSPSTUWW
s silly	XUSRTUUSTTX
s simp	SQRWUURQZRU
s simple	VTVTTTUTVUT
s since	VUTUTROQVVV
s sincere	OSTQTRTSTRQ
s sing	STTQSWTVTWS
s singapore	VSUXUSTSQWV
s single	ZdRQORQRMQU
s sink	VVQWUTUSTSU
s sir	VSWSVRXWUSU
s sister	UQQOQUTPWTP
s sit	QSXUQSXRVVR
s site	UVSUTXTUPTU
s sits	WRTWSRTRWVR
s sitt	WSUUUPSRWRR
s six	TQVSUWSUTTV
s sixteen	TSSSUTUTTUS
s sixty	TSUSPRTQUTV
s sixty-one	RSXTTTUSTTU
s size	VWVRSTTSTTS
s sizes	SUTTTUUTUUU
s skeleton	RTWVTSUTTUT
s sketch	RURRRRUQRXS
s ski	UTVUUUUVSTS
s skies	UUTSTTTWUSU
s skip	USWURWTVTVT
s skipp	XSSQTTUTSTT
s skipper	RSWVTUUWWTS
s sleep	QQQWRSPXPSU
s sleeve	VTSSTSUSTTU
s slept	VRRRSRTTSRV
s slid	UUVOTQURSWV
s slide	RRVTWSTVUXR
s slip	QTSRTRTRWXS
s slipp	TTRRTTUTTST
s slot	UTQRXUSSSST
s slow	QRRYQURXSTU
s sluice	TUSTTVUUUUU
s small	SSWVSVUUSTR
s smaller	TWUSVTUWUTT
s smell	PTSTRTTVTVS
s smile	UTUQTSURWUT
s smok	RURRQURSTUT
s smoke	QUVSTWUTTUV
s smooth	TTVUTSUWUST
s snail	VTUTUUUVUUT
s snow	PRURTURTSSR
s so	UTTXZWSTURY
s socks	UUUTUTTWUVU
s soft	SSPRTSRZRTS
s software	RTRVSSUTTTT
s soil	SSWTRURRUVR
s sold	VUVRRQSPVYW
s solder	STRTSTUTTWS
s solid	TTXRTSUUUTS
s solo	VWTRVUWTRVT
s solstice	STUSTXURTUT
s some	QRSTRKbQOUT
s somebody	UUTVVSQSQSV
s someday	STSSTQYRTUT
s somehow	USRRVQXRRUR
s someone	WWQbTVSTTPX
s someth	OTUVNQVTTUN
s sometime	QSTQQPZSSTR
s somewhere	YYPSVTZOQSV
s son	TTQUTSUSWUU
s songs	TUXUUSUTUVU
s sonnet	QTVSUUTXUUS
s sons	TVUUTTUVTSU
s soon	ORRTPUaRPSP
s sooner	QSURQRWRRRS
s sorrier	SURSTRUUUSU
s sorry	NSOMMQMNRPM
s sort	OSSRUOVQQUR
s soufflé	RTTRSTUTTVU
s soul	VWVUTTURRSS
s souls	WSSTTVVSTUU
s sound	SSUQUSTRUVQ
s soup	ORWSTSTTRUR
s sourdough	TSXTTSUWSTS
s south	STSWTUUTTTT
s spain	SUVSTSTWTUS
s spam	PURTTUUUTUT
s spar	TVXTTTUTWXR
s spare	PUVSRTVVPVQ
s sparr	TUWWTVVVTSU
s speak	QPXTQOVMUWU
s speaker	WSQUTSUSSSS
s specialist	TUTVUTUUUUU
s speech	SUTRTSTTUVW
s spell	VVRUTSUQRUR
s spend	PTRWRRTRURT
s spent	WTWURPUPRVU
s spirit	VTQQUTUTSUT
s spite	XVQVTTUUTUS
s split	RUWVTWUTTVU
s spoil	WWRTUUUTTUW
s spoke	VRVTRQTQVTU
s spoken	VTRTSTUTTUT
s spoon	RTWSSVSUSWT
s sport	WTRRTUUSRSX
s spot	QTXSTTUSTWT
s spott	SUWTUUUTTWU
s spr	SOQVSUQUTUU
s spreadsheet	SRXUQUTPQYQ
s spring	SUSTTTTSUST
s squad	WTSVVTUUUSU
s square	SUVRUVUXTUT
s squeeze	VTUWTVUSTSV
s st	TTRWVZSRRRS
s stack	WVSWTTUUTSU
s staff	UUQVRVUQVUR
s stage	TSRUVSWUUVR
s stain	SUURSSTTTRU
s stair	TRSRQQSVQSQ
s stairwell	VUWRTUUTTVU
s stall	UVURSTTUUVQ
s stammer	USWSVTUTSUT
s stamp	QUSSQRTWQTU
s stand	TRUTSUUQVUT
s stand-up	SUUTVTUTUST
s star	TTWVTTUVVTS
s stars	TUWTTTUTUVW
s start	TUUYUSPTVUR
s start-up	XTRVTTUTTUW
s starter	WUXSTTUTUTT
s startup	SUUWUTSSTUS
s starv	UURSUUUUXUU
s state	QUSVRRUQTRS
s statement	VTRVTTUSUVU
s station	QSXQWVTUQWS
s statistic	RTVXTSUSUXT
s statue	WUXSTTUVTUW
s statute	VTQTUSURSTT
s stay	XVVQRRXXRUR
s stays	PSVUURVXVYR
s steady	UUSVVRTUTTV
s steer	WTVRTSSTVVT
s stellenbosch	XUSSUTUSVUU
s step	PSUSTUTTWTS
s stepp	UVQSVVUSUST
s steps	VTRSTUUTWVT
s steward	TUUUTTUTUUT
s stick	RSUSURSRVSS
s still	WUVSUUSRTYT
s sting	VUXTUUUWUWU
s stipend	TTRWTTUSTUT
s stitch	STWVTSTXSSS
s stock	RUWRTTTSUTT
s stocktake	UUTSSTUTUUU
s stone	WUTTRSUUTVT
s stood	VOTSPRSRUVT
s stool	STRSTSUUUTT
s stop	TSUUbTTRTRU
s stopp	TPWRWPPTSVO
s stops	VTRXXSTSSRT
s stopwatch	UUUWWTTSTWS
s store	YTVTUUUSTVU
s stori	VXVQTRWRVUV
s storm	STVRUTUSUWU
s story	VXRUTSSUQTU
s stove	UTVTUTTWUUU
s str	VTSRTSTVTVT
s straight	PTSUTQSVRSR
s strand	TUWSUUUUWUT
s stranger	USVTRRYRSVQ
s street	TSSTRRTUTSR
s strength	URQUSQSXRUR
s stretch	SUSWWTUSTVT
s strict	QTWQSWSUTRT
s strike	QSVPVSSWSWQ
s string	VWTSTTUTUTU
s stroke	VSUWVTUUUTW
s strong	VTQQSRTYSTS
s struck	RTTRUTUUTWU
s structure	UUSVUUUUUVU
s stubborn	STRWTSUWSRT
s stubbornnes	RSVUUUUYUUU
s stuck	QTVRSWURTXT
s student	UWRSWOSWURV
s studi	STTXRUTTTUT
s studio	YPRWWRSUTUT
s study	TTSWSUTRUVS
s stuff	XSSTUTUVVTS
s stung	UVTSTUUSUSS
s stupid	YQUWTSTRUVT
s style	SUTXTUURTUT
s subject	TVXRRSSRSVR
s subjunctive	STUUTTUTTWT
s succes	SSPUSQTYTST
s such	UVUSRQSRPPW
s sugar	PRXSRRTSSXS
s suggest	RUSQXSRPSQS
s suit	TWWSSUTVTQS
s suitcase	QTWTUTUWTTU
s suits	RTQSTVUTSST
s sulk	RRQRSSTWSRR
s sum	WTSVTUUTTUT
s summer	TRVUVVRWRVU
s sums	TTVWWSUTTWU
s sun	STRRTTTYTVT
s sunday	SOXVYVRSUSN
s sunny	VTTRTSTXSTT
s sunshine	UUURTSUTUWU
s supervision	WWPURSUSTRS
s supervisor	WUQYRQSRYSV
s supp	TUTXTRUTVVU
s supper	VWRRXVTRVRS
s supplier	UUUUTVUSTUT
s support	VUWVTUTQRPT
s supportive	RTTUUUUSUSR
s suppose	XTOUTXRQTPY
s sure	XPORTNaNUQY
s surgeon	RTWUTSUSWTT
s surgery	SUTWTQUVTST
s surname	XVRTTUUSTUV
s surpris	TUVSTUUSTVT
s surprise	XUTUSUUTWUX
s survey	TTSRVWTPTSV
s surviv	QRRRTTTUSWS
s survive	STSURSUVUST
s suspect	VTQRTUUTTTT
s suspend	QUSWSUUTVUT
s sutur	VUSSUUUTUUU
s suva	QTYUSUUYQTR
s swallow	QTUXRSUWSSS
s swap	TTTPUWWVSUT
s swapp	VTRXSTUSSRT
s swear	RTRSUTUSVTT
s sweat	STTWUUUVUUU
s sweep	RSTSSSUWTVU
s sweet	TTQRSXTSTVV
s swept	WTRRTTUTTUT
s swim	UWVRTTUTTUS
s swimm	STRSTTTUTUT
s swing	VTRUSTTVTWT
s switch	QVSWSTWUVTT
s swore	WSRTUTUTSUT
s syllabu	VTUWUTUTUUU
s system	QRTRTSUSSWT
s são	VTRVTWUSSST
s ta	USZRSSTYSUV
s tabl	TTSUTSTSSUT
s table	UTXUOWUTSVN
s tablet	QUWSUTUUTUU
s tak	OSTXVQSWVWQ
s take	TSSUWTUUUSU
s taken	WWOaVRURURV
s takes	UQUYTRSQUUS
s talent	VURSUTUTUTT
s talk	TSUXWRVSWVU
s talks	VUWVUSSTTUU
s tall	SSWWSTTTTTT
s taller	RTYRUTUTTUU
s tamale	TUTUUUUUUVU
s tan	VTSSSSTSUXW
s tandem	TUSVVRUUTSU
s tap	VTTSTTTSUVW
s tape	TTWSSRUSTVT
s target	SURXSRUTTRT
s tarp	UUTTTVUTUTU
s task	TTXXTVUTUUU
s tast	TSSQVVTRRUR
s taste	SUXSTTUTUVU
s taught	TWVTWSSRVYS
s tax	WQVTTQSRTTT
s taxi	XSRRSUUSUTS
s tay	STSRSVTTTUT
s tbd	TUSSUSTTSTU
s tbh	WUSTUTTTVUT
s tbilisi	QSVWTSUVSTS
s tea	UUUUXWRWURU
s teach	TTSYRSRSRUV
s teacher	SOXUSRTWXRU
s team	SUTUUQRTVSO
s tear	VTUQSVSSSVV
s tears	UTVSSTUTXST
s technical	STRXSRUSTST
s telephone	VSOURTTTUUV
s tell	VVQSPXRRTUT
s tells	QROPSQTRXRQ
s temper	WVSSSTUTWSV
s temperament	STSWTTTTTSU
s template	VTXRTSTQTXR
s ten	WUPUTURRWVU
s tenant	TUSSTTTTUUU
s tender	USUSRSURSSS
s tenor	RTRVTTTUTTS
s tent	SUSSSUUSUUT
s tenth	RTUTUSSTUSU
s terima	TTYSSSTXTVT
s term	USTVTVTUSSV
s terminat	TTTSYSTUUUU
s terms	VUTSWTUUUSU
s terrib	SUSVSSTSTST
s terrible	QTVQSSTSSVS
s test	USUURSTTRXS
s tests	SUTRTWSUUTU
s tet	VUSTUXTSTTT
s text	XRTNPXPPUTU
s texts	STSRTSTUUUU
s than	VRVSROMWYQV
s thank	SSeQTTOYQXU
s thank-you	TVYUVSTaRUU
s thankful	TScQQSQWQWP
s thanksgiv	TTSUTSUTTVT
s that	TSXVUTQSVWW
s the	TSTVVVNTSXS
s theatre	RSUVTSTSSVT
s their	UPTVSVVRXUP
s them	TTTTPTRSTYQ
s then	WWQSVVWSSUS
s theodolite	RSXUUUUVUUT
s theoretical	XTTVUTUTXTU
s theory	WSSUUTUTUUU
s there	TUUUUUUTUQT
s therefore	PTSSXQSRTSR
s thermo	STTSWWUTTUR
s these	TRVUTPZSPRQ
s thesi	SPWUUVTWSVV
s they	RMWWPUOOXVT
s thin	UTQSTTTTURT
s thing	SVVTTSTQRVV
s think	QQUWVSRXPPR
s third	TSSTVURQTWS
s thirsty	RSTTTSUTTVT
s thirty	VTTSTSTQUTR
s thirty-first	SUSWXTUTUSU
s thirty-one	QSVUSSTVTXS
s this	SQTSYSUSQUR
s thorough	WUSTTTUVUUV
s those	TTZPRPPUSVU
s though	YXWRVPWTUUT
s thought	USWRPSRSSTT
s thousand	VVZQSUTTSRU
s thread	RTTRRVYRSWT
s three	VQVTSSQTVWT
s threw	WTSQSSUSTXS
s through	TSXUVVVUUXV
s throughout	RSYRTTUTTST
s throw	USQQTRVRSVW
s thumb	VSRSSQTTTSR
s thumbprint	RSYRTTUWTVT
s thumbs-up	XTTSTTUTTTU
s thursday	SSRTYUPWNSS
s thus	UUUVXTUUUTU
s tick	VTWXUSUUSTS
s ticket	UVWSUXTVWUV
s ticks	VXSSVTUTTTT
s tide	QSURTRTRWUT
s tides	TUSVTRVVTUT
s tie	STTRURVSSUT
s tied	RSWWSSUSSUS
s tight	STUXTTTWSTT
s tiles	WUSWUTUSTUW
s till	SSVXRWUWQTT
s tim	XSPQSUTRURY
s timber	TURSUSUVTSU
s time	UVXVWSXWSRV
s timer	SUXVSRTTUVU
s times	WSTTRWRSOUT
s timesheet	VUUURTUSUUU
s timetable	TTSWSUURSTS
s tin	TWWRTTUSTUT
s tiny	RTXTTTUVTTT
s tip	USXQRRTURXW
s tips	VSYRTRUUSUU
s tired	TSRWUTTTSVS
s title	VSSTSTTUXUU
s to	WVUWUUUVQTV
s toast	RUYRSVUTTXT
s today	PQVTYURPUYP
s todo	RTRQSQTQRRT
s together	TQWVTSXPUVT
s told	VTTTSVNRUWT
s tom	RTSSTSUTWTS
s tomato	PSSSTTUYTUR
s tomorrow	RTVWXVTRSTT
s tongs	TUQUSRSRTVU
s tongue	STUSTTUSTXT
s tonight	SURUWTUSTTT
s too	QNVSUMSNSTS
s took	UTTSRLQSSVS
s tool	VTVRSSUTTQT
s tools	WTTSUTUUTUU
s top	TUSUTRVTUUV
s topic	UUSVRUUTTST
s toronto	UUWUSVSSSTU
s torque	RUWTTSUVTVT
s total	STUSTTUUTSU
s touch	UTTSRSYOPQT
s tour	TSRTSQTTSSR
s tourist	SURVUTUTTVU
s tournament	SURVUVTRVTU
s toward	QRVbVQSVRVS
s town	UTTYUSVVSTS
s track	TSSVVRTRSUW
s tractor	VWTQTSTUSXU
s trad	SUTVTTUUUTU
s trade	TUUUTTTUTPV
s traffic	XVUTSSUTTUW
s trail	VTRRWUTXSUT
s trailer	UUSTUSUSUSU
s train	VVUVWSPOVTW
s traine	VTURTSUSVVS
s trainee	VSVYUTUUVSW
s tram	QUSRRQTURVV
s transfer	WSRYTSUSTUT
s transferr	SUSWSRTSTST
s transit	RSTXUTUSSUT
s translate	STVSTSUSTWT
s translation	XWTUUUUTTWT
s translator	RTQSVTUTTSS
s travel	QTTTQUSSSQT
s travell	XSSQTRUTTTW
s tray	VSRRTTUSTTT
s treasure	XUYQSSTQTTY
s treasurer	SUSUTTUTUUU
s treasury	VUTTTSUUTVU
s treat	TVSQTSRYSRT
s tree	RTTVUSVYSVS
s trees	RTQUSSTXUST
s trial	USTXSXTQSVR
s tribunal	VVVWTSUSSVS
s trick	PQZTOPUTQbQ
s tried	USTUSSUSUVT
s trieste	UUTRUTTTTUU
s trip	QSWUSVURUTV
s tripod	RUWTUUUTTUT
s triumph	TURRTTTWTTW
s trombone	RURSUTTUSUT
s tromsø	RUTXUVTSRSS
s trondheim	RTWVWTUUUVU
s troubl	TTRRTUTTVUT
s trouble	PPWQRUUTRUR
s truck	STTTTSUSVTS
s true	UWRTVQTTWQR
s truly	XRWPQQRVQQW
s trust	VUVOPQVUPUX
s truth	RRVRTSUXQUV
s try	RSXVQUUPPTV
s ttyl	RTTSTTXTUUS
s tuba	SUWSUVUTTUT
s tuesday	VPUUXWTTRVV
s tun	VTSSTTUTUUU
s tune	TSXUTSTVSTS
s tuned	TUUSVUUVSVU
s tunnel	SUUUTUUTTUS
s turbin	TTTWTTTSTUT
s turbine	UUWSUVUTTUU
s turin	TURWUTUWUUU
s turn	WVTUNQUOTVS
s turns	USWXQVSRVQU
s tutor	WVPYVVTRVUV
s tutorial	VUSTWRUTTTU
s tweezer	TSWSTTUVUUU
s twelfth	TUTWVUUTTTU
s twelve	UVVUXUSSRWP
s twenti	STSQUTTTTUU
s twentieth	TUTSWWUTUUU
s twenty	WTVRRUTQURP
s twenty-six	RUWVTUUXUUT
s twenty-two	XTTSVTTTTUT
s twice	VPSROTSRWTW
s twins	ORPaSSSWQRR
s two	VRSVQWRTXUU
s two-minute	SUWTUTUTUVT
s typ	WTSQSSTVSSS
s typed	RTTTSSUTTTT
s tyre	RTVTTUUTTUT
s ulaanbaatar	RTVTTSTSSUT
s um	TUWSRTTUUTT
s umbrella	QRWQTSTTSWR
s un	STSSSTTXTVT
s unanswer	WUSSTUUUUTT
s uncle	SRUTQQSQURV
s uncorrect	WTSSTTUTTSU
s under	TSSQSVUTRRV
s understand	WRQPUMRPUUQ
s understood	RQURSRTRUUR
s unfair	USRSUUUSTUT
s unfinish	PRbWUZTWSYS
s unfortunate	XRTSSUUSSSS
s uni	STSYSTSSSST
s union	UTTWVQTQUSR
s unit	UWUXSRUSSST
s university	VWSUTTUTSTT
s unlike	WTQSUTTSYUT
s unmark	UTTTUTUTUTT
s unopen	WVQSSSSTTST
s unpaid	ZSUSTTTSSVT
s unpick	SUXTUTUWUVU
s unread	XVRRTSTUTTT
s unsign	XUSSTSUTTTT
s until	UNSWQXUVSUN
s up	UTSTTUXSUTV
s update	UUSSSSTSTUW
s upon	RTTUSTSVTTS
s upside	STTSUUUTTVT
s us	QQTVXVYTSTQ
s use	UWZRSOUOOYS
s used	STWUTSPTTZO
s useful	URUTSSTQWVR
s uses	QUSQSSURTXT
s ushuaia	TUUTUXUTTUT
s usual	UVURQQSSSQW
s vaccine	RURTTUUTTWU
s valley	RUUWTTTVSWT
s valparaíso	TTWRUTWSVUT
s valu	RTYQSTVQTVT
s value	TQaRRTSUPTQ
s valve	TSWSUTUUTTS
s van	RSVURRTTRRR
s vancouver	XVSWUUUTTUT
s vase	SVRSTTUSTST
s vault	STXRTTUTWXT
s vaya	TUTSTTTWTUT
s verdict	RSTTTVTRSQS
s verse	RUTSUTUWVVU
s version	TVUWQRTTSXS
s very	XTUYQWRUVRV
s vessel	UTUUSSUWTTU
s vestry	RUURVTUTVUU
s vet	UTTTTUTSVUV
s video	UTUOSUTSSTS
s vienna	STRWSRUSUST
s view	UTTVVSTRVTT
s views	VTVQTUTTUUV
s village	UVVRURWTVTQ
s vinegar	WUURSTUSWVU
s vines	STUTTTTYTTT
s vineyard	TTSWTTUUVUU
s viola	UTWSTTUTTWU
s violin	RUTUSTUTXWS
s visa	UUSVSQTQURU
s visit	RVSRTXVQOUV
s visitor	UTPRSVTRTSS
s viva	TTUQUSURSUS
s voic	TTURTTTTTVT
s voice	UTVTQTSQPWS
s voicemail	XTRRSSUSTTV
s volum	TUTRTRUSUTT
s volunteer	VSRVWSTSWRT
s vote	VSUPSVSWSWS
s voted	VTRVTUUSTSW
s vowel	VUYUWSTTTWS
s vp	TVRTSTUUWVU
s w	QTTUSRTRRVR
s wait	YUMROPQQUQa
s wake	XUUSSVUTTUU
s walk	TQSSVWRTRVO
s walks	RRWSTRTQSVV
s wall	TTSPQQURTWR
s wallet	WWTWUTUTUVU
s walls	UTSSTSTRTVW
s want	RSRYWSRORQP
s wants	TRPbTQTQSQV
s war	RTSSSSUTTST
s ward	SUTUQOSSVUU
s wards	SUTSTVUSTSU
s warm	SRTRPOTWPTQ
s warmest	STURSSTYTSS
s warn	VTRRSRSVQTR
s was	YXUUPQMSTUU
s wash	QTSXVSUSSVT
s wast	SPRTSTSRSSR
s waste	XTRVSUUTTUT
s watch	WVSQQTRTQWV
s water	RTTVQQRUPWV
s wave	SUUQSWTSTSU
s wax	TUWSUVUTUUU
s way	SSTVRSVUWTU
s ways	PSRYXQVQRSS
s we	QRSVYVbTLRN
s wear	RTVSTSUUTVT
s weather	URVOQTSWUSW
s wedd	WTTVSWUQTUV
s wedding	TUXRTTUTUVU
s wednesday	SUQUYTVUTRT
s week	TTSWTXRQUUT
s weekend	VRSVVUQSUSW
s weeks	XRQSRTRSSOV
s weigh	RSURSRTUVVS
s weight	WTRRUTUTUTU
s weiss	WTWTUTURTUU
s welcome	SSXTUTUXTTU
s weld	USXTTRTRVSS
s welder	TSWSUUUTSUU
s well	UQTQTOQZRSX
s welsh	WTTRUTUTSUT
s went	WVRSSSPSTTS
s wept	UTQRSSTRTTT
s were	ZUTSSMLQUTW
s wet	PTSTRRUVSXR
s what	UTTXVTNSVVV
s whatever	UXSPQQVTSTO
s whatsoever	ZZQRTUUSSUR
s wheat	TUSVSTUSSVU
s wheel	VTWSVSUTUTU
s when	TUVTTZXURXS
s whenever	RXVWSQaUPWQ
s where	TPVXVQVTUUR
s wherea	UTSVTTUSXRS
s wherever	TUTSTUVWTUW
s whether	OTQTPXQPTQQ
s which	USUUUQOWWUT
s whichever	SUTRTUUVTTT
s while	VNPWPOUPVSV
s whisper	TUUTTSUVWTT
s whistle	STSRTTTTUUS
s whit	TUTWWWUUUTU
s white	XUQQSVUTUUT
s whiteboard	RTQVRVTSTUT
s whitsun	VSQSVUTTTUV
s who	VUUVRQUUXUU
s whoever	TQWURVRRQQV
s whole	TTWVRUPVUVU
s whom	UUVTRTSTVRW
s whose	SQVWURSWWTS
s why	XVSVPTSRYXO
s widow	QTVUTTTTSUS
s wife	RRQUUSVSXSQ
s will	NIPUUcaTSMS
s win	STVUWUTTWTU
s wind	RTVSWQWVSRT
s windhoek	SUWWTTWTTUT
s window	TUUOUQTTQUQ
s windowsill	RTVSTSURUVT
s winds	RSRRSRRZRSR
s wine	VUUTSUTRVUT
s wing	UTSVTRUWVUV
s wings	WUVUVWUTTVX
s winner	QTQRTTUSWTR
s wins	TUSSTVUVWUU
s winter	RTVUNWRXVST
s wired	TUSSUUUUTUT
s wisdom	WTVRTSUTTRY
s wise	TSRTSSTSSSV
s wish	RPNUSRNbOPP
s with	TSVXXVQWVVR
s withdraw	RTRQZTTTTTT
s withdrawn	UUSVTTUUTUU
s within	UVRRQQVQWVW
s without	UQYSVTPXQYQ
s witnes	WUSSTTUTUVU
s woman	SRUUTTSTRRW
s women	YVRVTTUTTSW
s won	SRUSPQTPQZR
s wonder	RSSTSUSVTSU
s wonderful	URSVRVTVQQX
s wood	SUTVSSTSTWT
s wooden	STRSUTUVUTU
s wool	RTTRTSUVTTT
s word	WWSTSSUUVVP
s words	PTXORQTYUWS
s wore	RTRSTSTWUSU
s work	TVUZTTOSUVU
s works	PRTRSPUTVUQ
s workshop	STXWTSSTTWP
s world	VWRSUVXUURX
s worn	QTYRTTUTSSU
s worry	TSTQTTVTVST
s worse	VTUWSSTRRVR
s worst	STWVTRUSTVT
s worth	UTXURRUSTUW
s would	WRSTVWVQTSQ
s wow	VVVRSSUTTTX
s wrap	SUSTYSSSSTT
s wraps	TURZXWUUTRU
s wrench	QSXTTSUSTUU
s wrist	TSRVQTUTWVS
s writ	TRSTXUTSSVW
s write	PQTSPaXOTSQ
s writer	SUTVUVUTSVT
s written	WSVRSTRPQVP
s wrong	VVSVSVRROUV
s wrote	WWQSPSSUVVN
s x	STVSSSTTTSS
s x-ray	TUXSTSUTTUU
s xxx	RTTQUQTSSVT
s y	WWSSTTTUVSW
s yard	USUSRRUVUUT
s ye	XWRRUUUUTUV
s yeah	STSSTSYRSUS
s year	WUTYYWQTTVV
s years	TWWSTSPXTVR
s yeast	SUSTTTUSSTT
s yellow	UTVUSRTSSUT
s yes	TPYVTOTURSU
s yesterday	TVQWTSTSSTT
s yet	UVWSRQSQUUQ
s you	VVWRRWUWWWT
s young	STUSUTTSUTT
s younger	SUSWUTTTUUT
s youngest	SUWSTUUUUUT
s your	XVVRTUOWUYV
s yours	TTVTSUSQUVR
s yourself	UVUSONRWSTT
s youth	TRWXUSUSTTU
s yusuf	VURTTTUVVUV
s zero	XWTRRRSRSVS
s zone	UUTWVSTUUUU
s zoom	VURRTSTRTUS
s zurich	VTUWTTUTTTU
s {	RSRUUTSRSQS
s }	RSRUUTSRSQS
s ¤	USUOMKLOOeU
s ☺	TRVVSPRWVVQ
t bare	VMXGGNNVSRV
t charged	nfFLNHQKSPU
t clear	UUQSfGURTOM
t dated	VVQNTPPTSRT
t decides	SUQRbGXSSPQ
t given	ZVWDMDORQbT
t ground	SSNbQLROUPS
t logistic	LRIRPOTJSUM
t praise	PQZKNMOTRZV
t refuses	PTNQWSSPPQQ
t scorned	bVNPQPUQQUe
t sour	bXOSTTUQUUa
t thanks	TScFHJSUNRV
t touches	STRRRXSRTTU
t vague	PPMIKQiMJPU
t wish	SOQKOOUeJTW
valediction	KLPPOIKQKJJ
w !	VSTUONVTPQO
w #	PQSUYYQQQWQ
w #mentor	VTTPQTOQRRV
w %	TTURSRTSTWT
w &	SUWUVTUTTSU
w '	VSTWRVRTTTR
w 'd	VQSSVVWUTPU
w 's	TTTVVVSTXTR
w (	QTUVUTURSUS
w )	QTSVTTURSUS
w ,	UTUWUSUUVVW
w -	TUSSUSUTUWT
w .	SQSRQPRRRRR
w /	STSWWSUUTST
w :	TTVYUVLSNYW
w ;	VSVVWWRUWVY
w <	RURSRRUVTTU
w >	SUQTSRUTTRU
w ?	RKNPSUQNOQP
w [	RTSUTTSSRRS
w ]	RSSUTTTRRRS
w a	USUURUUWUTW
w able	SSUWTTUTUVU
w aboard	SURRTWUTSWU
w about	WXTVOSNSUTR
w above	SQXSUOSQYWO
w abrazo	TTQSSTTYTTT
w absent	VTRTUUUSUUV
w absolutely	ZbPSUTTQSTX
w abstract	USVSUSUTTWT
w abt	VUTTUUUTSUT
w abuja	WUSXSTUUTSU
w academy	STTUVRUTWTT
w accelerator	TURVUVUUUVU
w accent	VRUVTSURRXS
w accept	USTSUSTWSTR
w accepted	STTZPUTQRVS
w access	SUSWRVUSUSU
w accident	UTRSTSUTSVT
w accomplished	RTSYUSUSTST
w according	QSRWVSURVSR
w accordingly	TTRTWWTSUTU
w accordion	SUUSTVUWTUT
w account	SRSQRQTQUVU
w accountant	UVRSTTUUSWU
w accounts	SSRRQVTQVVR
w accra	URVWSSTSQTS
w accreditation	STSWRVUVTTU
w acknowledge	STTSSSTVTUT
w across	SSQTRQSUSVR
w act	SUSUTRUWUWU
w actual	XUTTUTUSVSW
w actually	XTUVWTTSVXX
w add	RTSVTTTTUTT
w added	QTVUTTUSTSS
w address	PTOOQURPVRQ
w adelaide	UTRRTUUWTTT
w adeyemi	UTRUUWUTVUS
w adjectives	RTSRTVUSSWT
w admire	VUVTUTTRUUW
w admitted	SUVVTTUUTVU
w advance	TTQTTVUTTTS
w advent	UTSVSUWRSRT
w advice	TUTWTURTSVW
w advised	WTRWUTUTTUT
w adviser	TTPZSRTRUUS
w advisers	SUTYUTUTTTU
w advising	VVRSUUUUVUU
w advocate	TSUUUTUTWTR
w affection	TTVRSTTTTTT
w afraid	UTUVSVTSTVS
w after	WRSTZTOUURV
w afternoon	VRXSYRSUQXU
w afternoons	RSWVTTURUXT
w afterwards	TUUTUQWTRUR
w again	XNPRQVcRLSV
w against	RROUQQSQVVS
w age	QTWSTTURTUR
w agency	UUUVSSUWRUT
w agenda	QTVTUVURSUS
w agent	VWRVTTTTTUU
w ago	QQSRSSSUQUR
w agree	UUOOXVQPVQU
w agreed	WWSUSVSPTRV
w agreeing	RTXURVUTSWT
w agreement	WRPTURTRRRR
w agrees	RTRWUUUTVST
w ah	XTVSTTUVTTX
w ahead	STUSTRUUWSW
w aids	SURYTTTTTTT
w aim	WTQWVTUSTSV
w air	VTXRSVTSUTU
w airport	RSRVUTUTTWT
w alarm	QTSQTSTVSTW
w aleppo	SUSTUUUUUUT
w algebra	TUXTUUUWTUT
w aligned	TUTVVTUUUUU
w alive	STXQRVVRSST
w all	UYWURTTXTTV
w allergy	UTTSUTUUTUS
w allotment	TTSQSRUXUTS
w allow	RTRXUVUTSST
w allowed	SUVSUUUTUWU
w allows	TUVWRVXWTTU
w almanac	TTUSUVUWTUS
w alone	YQVWVVURVVP
w along	USVUSRTURSR
w aloud	OQTSQTTURXR
w already	WXVPUPRVTSP
w also	ZUWTPTSRXRT
w altered	TUTTUUUTUVU
w although	XSWXSUUSUST
w altitude	UTTTTSUSUTS
w alto	RTTWUTUTUWU
w altogether	UTRUTTUTVTW
w alumni	STVRRXTRUTT
w always	agWSTSLURRY
w am	SQVXWUSVUSS
w amazing	RSWTUUURTRT
w ambulance	STUQTVUTUVS
w among	SSVXUTSUVSV
w amounted	TVSRTSTTTTS
w an	UVTTTUTTUTX
w anand	TUTVUUUUVUU
w and	RRUVVUUWUSP
w angry	QRXQQRRSRWQ
w ankara	VWSVTSUTSTU
w anneliese	TUUTUUUTXUS
w anniversary	UUSSTVTVUTU
w announced	VUVWTTUTTTS
w annual	SUSRSWUWTTU
w another	WTNRVPVOVPS
w answer	TWQUWPQTSUS
w answered	VWUURQTSSUU
w answering	RSVRVVTTSWU
w answers	ZWORRUSUZPW
w antarctic	SUWVTUUSUUU
w anvil	SUWSVTUSUTU
w any	VZVVVSSQTSL
w anybody	TVSURSSRSUR
w anyone	SVUROQSVTRT
w anything	WYUTRSRQOUS
w anyway	QSTSSUWRUTS
w anywhere	UTUUUUUTSUT
w anzac	SUSVWTTSTUU
w apart	QTXQRWUQTXT
w apologies	XTTSSSUTTRT
w apologise	OSRPTQSQSRR
w apologised	WVTRTTTSWSS
w apologize	STQQSSUSTST
w apology	RVSRTTURSVS
w app	VWQTUPTRQPS
w appeared	XTVUUUUTUUU
w appetite	TUQWUTUWUTT
w applause	XVTRTTTRRVX
w apples	RTWSSSTWTUT
w application	XSTPRRUVTTW
w apply	TSXWTSTRSWS
w appointment	UWROXQTQSUW
w appointments	WURUUSUTTTW
w appraisal	VVSSUUUUTUU
w appreciate	QRYRPVSVSVU
w appreciated	QRVSTSTTTSR
w apprentice	UUVQUVTVSRT
w apprentices	WTVPTSTSTWT
w apprenticeship	VUUUXUTSSTR
w approved	WURRTTUWTXU
w apricots	RTRTUUTTTUS
w april	VRRUTUQRRUW
w apron	SUURUSTUSVT
w arc	WUTRSSTSUVT
w archive	QRVVUTTQWTQ
w are	TVUWTTUQWPS
w argue	VTWTRVUSVUT
w arithmetic	TTTUTSTSSSR
w arm	UTRRTWUWTSS
w army	RTVWTTTSTTT
w around	SRTWRVYRQUQ
w arranged	VVSSTTURTTT
w arrangement	SSUTWTTRSPT
w arrive	XWWSTUUTUSW
w arrived	XRUTUTTTTQV
w arrives	TUSWTTUSUUV
w article	RTVPRTTRTVS
w as	UVUXWWRVRRU
w ash	TUTSUUUUUTU
w ashamed	RSUQSSSSSST
w aside	SUSRUSUSUTT
w ask	RVRUUTOUROM
w asked	UVWUPSPRTZK
w asking	USXUUVSUPXP
w asks	MSSURQSSOUQ
w asleep	QSUWRRTSSTS
w assembly	SUTSTVUUUSU
w assessment	VUSTTSUUUTU
w assigned	WTTWSSUWWUS
w assistant	UVQVSTUSVSQ
w association	TUUTWTUSUUU
w at	TVUVTZSSTUR
w ate	TTSRTTTRTRT
w atelier	TVTVVTUTTUS
w atlas	RTSRTSUTTUU
w attached	QSPRSTSRSSR
w attempt	SRSQUTUUUVU
w attend	SUWWVUTTTYU
w attendance	VTSTTUUTSUW
w attending	TUUURSUUUUU
w attention	TSQWWQTQQUV
w auction	VUTTTSUTUVU
w audit	TQTUQQTWRWR
w audition	TSUUSSUTSUT
w auditors	VTSRSTUTTVT
w august	WQSUWUTUQSV
w aunt	USUURRTUWRW
w auntie	VUWRTTTWVWS
w author	XTVSUTUTTUS
w authority	TTUWRRUSVSW
w autumn	VTPVUUSRSVT
w availability	XVRRSTTSTSU
w awake	QUTSSWUSTST
w award	XTVTUSUUTTW
w away	SRUUTQRQPWS
w awful	RTRURRTURRT
w b	RURTUSTTVSU
w babies	TURUTTUVWUU
w baby	OQTaSVSRPUQ
w bach	SUXVUUUVSUT
w back	VVSSUUURTWS
w background	UURVSRUSTUV
w backward	STXWYRTVUWT
w backwards	RTSRSSUSUVS
w bad	UQUUQURVPSQ
w badge	SVVUSRTPSVR
w badly	PTWQSUSSRVR
w bag	VTVSWUUQSWW
w bags	UTTWVTUSTTT
w bake	RUTWTRUVTRT
w baked	TTTSTTUSSTT
w baker	RTTUSTTTSTT
w bakery	TUVWVUSTRVR
w balance	SSWTTTURSXS
w balcony	STUSTSTSTTU
w ballot	UTURTVUSTXW
w band	UTQVSUUVSST
w bank	NTURVWTVUWQ
w bankrupt	WURTUUUSVUW
w bar	TRXUTQTUSWR
w bargain	XTUSVTUTTST
w barn	TUSSTSUSTTT
w base	SUTRTWUSTWT
w basel	XTTRUSUSTVT
w basket	SURSUTUTUUT
w bass	RUWSUTURSVS
w batch	UTWRRUTTUUT
w bay	STSWTTUVSRT
w bc	SSTRSSTSSUS
w be	USWUWUWVUSW
w beam	TUXTUUUTVVT
w beans	UVUQTSUSTWT
w bear	USQRTVUTSRS
w bearing	WURTUSUQUWW
w beat	VTVVSTTSWTS
w beaten	SUWWUUUUTUT
w beating	SUSWTSUTTTU
w beatriz	SUVSUUUTSUU
w beats	TVSQRSTSXUV
w beautiful	SRUQTSTUSUV
w beautifully	WTRVSTUSTSW
w became	UWWUVRWQQWQ
w because	SSWVTRPRUVR
w become	TUTUUWUNPUT
w becomes	UTWVTSUWTSV
w bed	TRTXSVWVVTT
w bedside	WUSSUUUTWVT
w beekeeping	WUSSVVUUUUU
w been	XVUTSTMSUQQ
w beer	SURQSVXRVST
w bees	SSSVSTTWSVR
w before	UUUVUVUUUXQ
w beforehand	WSQQSUTSSST
w beg	SUQRRSUSTTT
w began	WUTRUSSSQTU
w begged	YXQRTTUSTWT
w begin	TWWWTVTTRTS
w beginner	SSXUSSTSSSS
w beginners	RUTWUUUUWUT
w beginning	STQSTVUTTRT
w begins	QSUYUSTVTTS
w begun	QVUVRRTRQUS
w behalf	TUSTTTUWUTU
w behave	TUWSTTUWUSU
w behind	SVUVRVUVVUV
w being	aTRRPNQXVTV
w believe	VVRUSQRVWVR
w believed	RTUSTSTYRWR
w believing	RSVRTSUYTQR
w bell	RTRUUSXSSUT
w belong	RTQXRVURVRT
w belongs	RUSUWSSSTST
w below	WSSRTTUSTVX
w bench	RUVUTSUVSUV
w bend	VTSTUUUTUVU
w bent	TURVSTUTTST
w bergen	TSTXTSUVRTW
w berth	UUVSTSUTUTU
w beside	TUTVSVSSVWO
w besides	VURSSTUTUSU
w best	QNVSTVTWSUS
w better	RQXVWRNUWRX
w between	UUVVUTWRXQW
w beyond	WVURVUUUUUV
w bicycle	QTVUVSUUSVR
w bid	SUVSTSUTUXU
w biennale	VUTVSTUVTST
w big	WRVQPURTRRY
w bigger	OSUTTSTTYSR
w bill	VRUPRRURTUR
w bills	TUSWTUUUUTU
w bin	RUTVVVUTUUT
w binder	SUURUTTTTVT
w birth	STWWTVUUUVU
w birthday	USWRRYTRSRW
w biscuits	STWRSSUWUUT
w bishop	QTVVTSUVVTS
w bit	VTQVRSUTSTT
w black	STVWTSUSSUW
w blame	VRPVRRQOPRP
w blamed	TTUQSRTRSSV
w blank	YTURRTUTTUT
w blanket	SURSTSTSTVU
w bleed	TUWSVRUSUWU
w bless	RQXQUSVYSUU
w blessed	RUQRSUTYTST
w blessing	URTRSSTXSVS
w blessings	PSVURRTZTRS
w blind	VVTSSTUTSWU
w blisters	UUVUUUUUUTT
w block	RTXRUTTSTVT
w blocked	RTTSUSTQSWT
w blue	OTSOUQVUPRR
w blush	PUUTUSUTUUR
w board	UTSVUWTPVXS
w boarding	TUVTUTUUTUU
w boardroom	TTVSUTUTTUS
w boards	UTQVUTUSTSW
w boat	SUVXUWRUTTV
w boats	STUUTTTTSVT
w body	TUQWTSUWTST
w boiler	TSWRTRURSWS
w bolt	QTVVTTUTWWT
w bolts	RTUTSTTTTRT
w bon	TURSSSUXTST
w bone	UUWSUTUWUVU
w bonnet	VUWSVTUTWUW
w book	XVTUVVRSSVT
w booked	QUVVVRTTTST
w booking	RROTWTTPSTO
w books	SRUTQTTQQWW
w booth	UUTUUTUVVTU
w boots	TVUTSQUWSTR
w bore	WUVVTSTVRTT
w boring	RSRSTTTWSUT
w born	PTSQSVUSSWS
w borrow	SUVWSTSTTUT
w borrowed	RSVUSRUVSTQ
w boss	OQVVSSSVUVR
w bosses	RUWSTUUVWUU
w both	SRSTUROSSSL
w bother	USVQTSTQSSS
w bottle	SUTPRYSRTTT
w bottom	USWRSRUVRRT
w bought	QSTOTQTRQUR
w bounced	UTRTUUUTTUT
w bound	VTQSSVWVUUV
w bow	TQXUXSSXQQV
w bowing	VUURTTUTTUT
w bowl	TURRTUUSUWU
w bowline	SSWSTSUVUST
w bowls	STUSTSUVUTT
w box	RRUNQWSUQVR
w boxes	RTOQRRUQSVR
w boy	RRVQRRSSSTP
w boys	WTRUTTUVTST
w brain	SUVVSTUTTST
w brake	TTXSSTUVTXU
w branch	UTWXQUTQUSR
w brandt	QTXQTTTSVTR
w bravo	YUSQTSUSVTZ
w bread	USYURVTUUTR
w break	TSSTPVVXUTQ
w breakfast	QTVPWUTUTUS
w breakfasts	TURSUTUVUTU
w breaks	VUWRTUURWUT
w breath	TTUSSSUSTWT
w breathe	QRUVSSUTSWT
w breathing	QSVTTTUXTWS
w breaths	SUVSUTUSTWT
w bride	TUWTTTUTTWU
w bridge	QRUTSUTSQXS
w brief	UUVRSTUSTTT
w briefing	UTTRUSUSTVT
w bright	TUTRUUUWUUU
w brilliant	WTSRTTTUTTY
w bring	USUPQWMOSOV
w bringing	RTQUVXTVVTT
w brings	STRWUVWSVTT
w bristol	RUVTVUUWUUT
w brno	TUTRTWUTUUU
w bro	TTTRUTUSSUS
w broke	RPSPRQSSUXS
w broken	SSUQSRTURVQ
w bronze	UUVSUUUTWUT
w broom	WTTRSRTQVUS
w brother	USSQRSUOVTP
w brother-in-law	RTSSUUUTWUT
w brought	UWXTUPTOQWS
w brown	STQSUTTUTWT
w brush	TUVVXTUTUVU
w brushes	SURSTTUTTST
w brussels	WWSVUWUUUUU
w btw	TSTQSSTRRUT
w buddy	SUTYVUUTTUT
w budget	SRXVTSTTSXS
w bug	SUXQSSUVUXT
w build	WTTTVTTRVST
w building	QVQRTUUTQTR
w built	RUVUQVTQVYV
w bump	STVRSRXTTUS
w burden	VSUUUUUTUUT
w bureau	STUUTUUTTVU
w buried	TTXSWWUTTVT
w burn	TTSWTUTTTTT
w burned	UWTQSTUUTVV
w burnt	USWXTUTWSVT
w bursary	VURTUUUTRUT
w burst	VTRSUWUUUUU
w bus	VPUWVUSRSWX
w busiest	SURTTTUSUTU
w business	WQUUVRTOXTU
w busy	WUTQSRSRORX
w but	ZXTWTVXVWRS
w butcher	VUWTTTUUTUT
w butter	TSWRTVURTXW
w buttons	QSVTUSUSTUS
w buy	USTVSWSQSRS
w buyer	UTSRTTUSTXU
w buyers	WVTUUTUTTST
w buying	TTTSSXUWUTS
w buys	STTUSXURSTT
w by	XTTSRVORTVW
w byline	XTTRTTUSVTS
w c	WUSWTVUTTSU
w cabinet	TTRSTSTSTTT
w cable	SUTVTTUTTUU
w cadet	STTSTTUTUTU
w café	UTRWVQTSSST
w cake	RSUTUVSTUUV
w cakes	VTUSTWSVTTW
w calendar	VURXWPSTUVV
w calendars	URQYRTTSSRS
w calf	UTURSXTTTWS
w call	TUURVZWUUPK
w called	XSTWQOROOSV
w calling	UVOQWQTRSVT
w calls	UTVVSXPRSTV
w calm	NQVUPPWWOUP
w calmer	RTXQRSUTSUT
w came	YWTXSSORSSQ
w camera	SVURSVUSRUV
w camp	STVVXQTRSST
w campus	TUVTTUUTTUT
w can	STUUTVUUWRU
w canada	SUSUTTTVTUS
w canal	SUUSSWUTUUU
w cancel	YXPWVSTRSST
w cancelled	WUTUXRSPUSW
w candidate	VTSTUUUWSUS
w candle	RUVSTVTVTVT
w candlemas	TSVRUXTTSUS
w candour	STUTUUUSUUU
w canteen	XSSTTQTQXVR
w canvas	WUVRTTUSTUU
w cap	RSURVTSRSVS
w cape	VUTWTSUTTTU
w captain	USQPRRSWYRT
w car	UVUQUSTQUTU
w card	SPVTPWSRPRS
w cardiff	WXRWVUUTUUS
w cards	PTWWSQWVSYR
w care	UTSSQPSXQQQ
w cared	WWSTUUUUUVU
w career	XVUQRUTVUTW
w careers	SUWYTSTTTUU
w careless	WTSSUUUTTUW
w caretaker	UTQPRRTRTSS
w carla	TURTTUUTXTT
w carried	VUVRUQTOVWP
w carries	TRUSTVUSVTS
w carry	TRYTRXRXRSU
w carrying	WWRUSTTRTUT
w carving	TUTVUUUUUVU
w case	SUQRTSRRQWQ
w cases	VVVSTTUTURU
w cash	SUWVUTUUTUT
w cast	UUVWSTUUTTT
w castellanos	VURSUUUTTUT
w casting	WTTTTWTTTUU
w cat	STSRSSUWRTW
w catalogue	SUQQSWUTTVT
w cataract	RSWWUWUVUUT
w catch	QQSQRQZVQSU
w cats	STSRTTUWTTT
w cattle	WUUTTTUVUVT
w caught	RTSQRRURTVS
w cebu	TUTXWUUTUUU
w celebrate	RTSTTTUTSRT
w cellar	RTVQVTUSTUT
w cello	QTQVTTTRVTW
w cent	VSTUSSTVSST
w centimetres	UUSTRTUTUSU
w centre	TTTUTQUUVRT
w certainly	VTVSSSXRTTT
w certificate	UTSWRTTQQQV
w certificates	SUUWWSSSTVT
w certification	TUSUWTUTUSU
w chain	TUUVTSUTUVU
w chainsaw	SUWTUUUUTUT
w chair	UVRWTVSSWTV
w chaired	RSURTVUTTWU
w chairs	TUVOQUTSUUR
w chalk	XWTUTTUSTVT
w chalked	RSXVTSUTUVT
w chamber	SVRTSTUSSTS
w chambers	SUTWUWTWWTU
w chance	SRRXSTUSTTV
w change	SRMVUQRPQRP
w changed	QSUXUVQSQXP
w changes	XUSUUUUUTTT
w changing	RUSXSUTTSVT
w channel	TUTTRWUUUSU
w chapter	TSXURWTUVVT
w chapters	WURQTSUTWUS
w charge	RRQSSVUQUSS
w charged	TRUTTUWSTSS
w charger	STQSSTTRSTT
w charming	WURRTTUTSTV
w chart	SSTSSQSSSWS
w charter	SUTTUTUTTTU
w charts	TUXVTVUWTVT
w chasing	XUTRTTUTSUS
w chat	TUSTWRWTUTU
w cheap	YTSTUTUSTUT
w cheaper	RTVTUUUTTUT
w check	UTUUUTVRTVS
w check-in	VVPQQRUSSQT
w checked	USVRTTUTUVU
w checking	YVSTUUUWSUV
w checklist	PSYSSQURUZT
w checks	XUSWXWUUUTU
w cheers	USaPRRTVSZU
w cheese	WTSRRWURUTT
w chef	RTQSRQTRXQS
w chemist	SURXVTUSSST
w chemistry	TUVSTUUWSTT
w chemo	SUSZRVTTTTT
w chen	SUSTTUTTXUT
w cheque	SUXTUSUTUUU
w cherry	SUWSVWTTTSU
w chess	RTUSUUTVSXS
w chest	SUXSUTUTSUU
w chief	SSXTTTSSVVW
w child	QTWSRVUTTUT
w children	QSTYRQSVTVS
w chocolate	STURUUUTSWU
w choice	VXRWUTURTUS
w choir	UUVUPPSVPSP
w choose	TTUUTUUVWUT
w chose	QTVQSSTSTSS
w chosen	TVRVUSUUUUS
w christmas	XQSSTXPSQQR
w church	RTSTTRTSVSS
w chuseok	SUSTTXTWTUT
w circle	QTUTUSVUUST
w circled	TUTSUVUTWVU
w circles	TUWSUTUTUWU
w city	UTSWSUTSRUV
w civil	UVWVUSUSTVU
w claimed	UTTXTTTUTUS
w clap	TTVRTSUSSUW
w clapped	WTTSWTUUTUT
w class	RRTTUVQSVSS
w classes	STXWUSUVTTT
w classroom	RTUTUUUTTTU
w clause	UVVWVUURSUT
w clay	RTWVTTUUSST
w clean	TTRPRRTWSST
w cleaner	XTURTSUVVTX
w cleaning	VUWVVSUSTWU
w clear	QSTURURVSRS
w cleared	UTWTXSSRSRT
w clearing	TUSWTTUUTVU
w clearly	XTRTUTUSTSX
w clerk	RTWSSSTRWVR
w client	RSWTSQTWTYS
w clients	SRVTUVTSRXV
w climb	SUUTUUVTUVT
w climbing	STSSUSURTVT
w clinic	UURXUOSUPVV
w clinics	TUVVUUUUUTU
w clock	VRSWRUTWTUW
w clocks	VTTSVVUTUSU
w close	TSTRaORVTPW
w closed	WVQSUPRPTTQ
w closer	WTSWTRUTUUT
w closes	OTOaaUWSRQS
w closing	VTPTXSURSSV
w cloth	UTQSSUUUTVT
w club	VVRQRSTSSRS
w co-op	WTVUTSTSRRT
w coach	YUUUWUUTXSW
w coached	RSXTUUUWVUS
w coaching	TTQVZRSSUUS
w coast	QTSVTRUVTTT
w coat	SWZPTRUVTTQ
w cocoa	TUTWUWUUUVU
w code	UTRTQTSQRRP
w coding	TUSWTUUTTUU
w coffee	UWPWSZXVSUO
w coffees	WSWQTUUTSVS
w cohort	STRYWUUTVST
w coin	TVUTUUUTUVV
w coins	WTVRTSUSTWU
w cold	SRXSSRUWRVR
w colleague	NSTWUUTXXSR
w colleagues	RTQURXTTSVS
w collect	RUUPURRRRTT
w collection	STWRUSUTVTS
w college	TTTVSRTRSUS
w colonel	VURQUTUTXUT
w colour	UWUVWVUSTUS
w colours	TTWVSWTUTWU
w column	UUUSUTUUTTT
w come	VWVVTaWRSPU
w comes	TSUUSZUROOU
w comfort	XWRSUUUSSUY
w coming	QRTTVVTQSTS
w comma	VVWRUVUSTUT
w commander	SUTXUUUVVUU
w comment	VWRRTTUTTVT
w comments	VVWTVVTQVUS
w commerce	UVUVUTUTUWU
w commission	VURWSRUTTRT
w commitment	STSRSSUTTSU
w committee	UVXRQWTTSVU
w committees	RUUXUTTVTSS
w communication	TUSSSSUUTRU
w commute	SURZTTUUSTS
w company	TSTYSRVTPQQ
w compare	UURSVSUUUTU
w compared	YSTRRRSPZVW
w competition	WWTWRUUTTUW
w complain	RTQUVRTSTRU
w complaint	TRTORSSRSVU
w complete	SURVTUTSTST
w compliment	RUWQUUUTUXU
w compliments	XSVSTTUVSUX
w computer	TTTSUSUVSVT
w concentrate	SUSXUWUTUUU
w concern	VTQWUSTSSSV
w concert	SVUQTXUSRVS
w conclude	TUTVXRUSUTU
w concludes	TUVYWSUTUVU
w conclusion	VTQRTTUTTSU
w concrete	RTSUSTTWSWS
w conference	TURQQXRWWTV
w conferences	TTTTUUUTWUW
w confidence	YTVPTRTWTUU
w confidential	VSSRTUUTTTS
w confirm	RTRWRRTRTST
w confirmation	SUPSTSTQUTS
w confirmed	SUWWSWWTTTU
w confirming	RUPTTTUSUTS
w congrats	XSSSTTUSTTX
w congratulations	WUTQSSSURSX
w connected	SUTTSTXRUUT
w conscience	WUXVVTUWTTU
w conservation	SUQWRWUTRST
w conservatoire	STTUVSUTWUU
w conservatory	RTVVSSUSTUT
w consider	PSRSXRURRTS
w considering	TTWSSTUXUST
w consulate	UWTWUUUUUUU
w consultant	RTRXTUUTWTS
w consultants	RUTUVUUSVWU
w contact	QTTSSOYPPXO
w contacted	TUSTTUTUUUU
w contacts	VUVSUSUSUSR
w container	TUVUTTUVTTU
w continue	SUSSVRSVTSU
w continued	TUSSSTWVUUU
w contract	UPVWXTSOVWV
w contracts	RUVVSRVTSRS
w contradict	WUVSUVUUVTU
w control	VTSRTWUTTTT
w convent	SUSVSUUTUUU
w conversation	VWVSTVWRSRT
w conversations	RUVRTRUWUSS
w cook	QSUWTXTUUSQ
w cooperation	TUQSUTUQUUT
w cooperative	TWRWUQTSRTT
w coordinator	STSQWSTSTTT
w copied	STTPRQUSSTT
w copies	QTUQRWTRSTS
w copper	TUUVTSUSUUU
w copy	TTRUPWRQOSP
w cork	RTVTTUUTSTT
w corner	TSUVRTTVTTR
w coroner	YTUTUTUSTVT
w correct	PSUVSUURVTS
w corrected	USWORSSRPYQ
w correcting	RTUXVSUVSWT
w correction	RUUTUTUTSVU
w corrections	UUUWVSUSVRT
w correspondence	WVRRVUTTTTT
w corridor	SSRVURTPVRQ
w cost	YSRORQSNQWV
w costing	WUUQSSUTTVS
w costs	RTTUSSTRTWT
w cough	TTUTUUUVUUR
w could	VVVQTWMUTTT
w council	PQUVSSSQTUV
w counsel	WTUVSRTRVVW
w count	VUYUTTSVRWR
w counted	SRVPSTSQUWR
w counter	QTXTURUSSVR
w counting	RSWQRSTQRXT
w country	WSSUSTTRSSW
w counts	TSURSSURWVS
w county	PTRURTUTVSS
w courage	TVVTRRTYVSU
w course	VWUYTRWROTV
w court	QSRVTUTRVWS
w courtesy	RUTSUUUSUVT
w courtroom	TURXTSUTTUU
w cousin	TTSTSRTVVUS
w cousins	XUUSTTUTTUW
w cover	RVVQTRUVTVS
w covered	WUWWVUUVUUU
w covers	TTTWTUUTTUS
w coward	RUSSUUUSTTT
w cows	STRUTTUUTUT
w crack	TSURTSTTTWT
w cracked	USTQTTUSSTS
w craft	TTTUSSURSQT
w crane	QSVRUTUWTWT
w crash	UUUSUUUUUVU
w crate	SSSWUUTSTWT
w crates	VTSSSUUTUSU
w credit	WUVSSUTPQPT
w crew	SVTQTWUWUVQ
w cried	SVUUSSTSQWS
w crisis	VURTTWUTTWT
w crit	UWRVXSUTTTT
w critic	UTWTURUWTUT
w critics	SURSUVUVUTU
w crooked	STXTUTUVUUT
w cross	RUUQRRYURUS
w crossed	TSSRSRTWVXU
w crossing	STRVTSXTTUT
w crosswind	STWSTTTRSWT
w crowd	RSVTRTUTTSU
w crutches	TUSVRUTTUUU
w crying	UUVTTVTSSVS
w cubes	TUVSSTTTUWT
w cup	RTRPSWUQRTR
w cupboard	STSSTSUSSTU
w cups	RUWRTUUTTST
w cured	QSYVVSUSRXT
w current	VTSSTUTTTVU
w curtain	TTWVXSWTUVU
w curves	STVUTTUTTTU
w cusco	UUVTUWUUTUU
w customer	QSVQTRUVSXU
w customers	UTTTVRUVTVS
w customs	USYVSRTSRTR
w cut	PSVQSRTTSYP
w cv	VVYOSQUTUVS
w cycle	SUTSWSUUTUU
w dad	RUUYSTUTRWR
w daily	TSTURRTURWV
w dairy	SUTYVUUTUTU
w dakar	QSWSUWUSTTU
w dam	SSSTTUUTUUT
w dana	TUWTTTUSUXT
w dance	VUTRVRXWTRT
w danish	STVWTUUWTUT
w dare	STRRTTUSTSS
w dared	PTXRTTTSTUT
w dark	QRXQRUUSSXS
w darwin	STSWUUTWTUT
w data	XTRUVPTRQWR
w date	UWTTUVUNPRS
w dated	WTRSSSUTTSW
w dates	UUPQXQUQSRP
w daughter	TSRVUSTVQUR
w day	SUVTVaWUTVT
w daylight	SVVWSTTTSTT
w days	UTRXNUYUTQT
w deacon	UTSVTTUTSUU
w dead	WSSRSVTURTV
w deadline	WWPTRUTQSVW
w deadlines	UWUTURTTSWS
w deal	SRTRRRURVTU
w dean	UTSSSRTSWUS
w dear	TTVRRSUaUSQ
w death	WTUUUUUTTVU
w debate	UTXUUTUTTUU
w debrief	STSVVSUUTTU
w debt	QSaSRQSXRUQ
w debts	WXTVUTURTVU
w decade	VTXSUTWWVTT
w december	SSOTVTRRTPV
w decent	TUVTSRTVRTS
w decide	RTQUSVTUTTT
w decided	PUQPVSQQPOP
w decides	TUSTUUUTWVU
w decimal	WURSUTTTTVU
w decision	PTTUWVRPSTP
w deck	TUPQRTUSWVV
w deep	RUbRTTUWTVT
w deeper	RTVSUUUSYUT
w deeply	USZRSTTVTSW
w defence	SSSRSXUVSUS
w defend	RTTSRVSTTVU
w defended	TSQSTTUTTSU
w definitely	TURRSSYRUTT
w degree	UTTYWTTRRUW
w delay	VSUSTTURTUT
w delete	STTVTTSRTWT
w deleted	TUSRTRUTUXU
w delft	TUUUTSUTVUU
w delhi	WURTUUUSTUT
w delivered	WUQVUSTRWTX
w delivery	WURRTSUTSUW
w demo	WUVQRWUWTVW
w dentist	WVUQSQTRQRX
w denver	UVSWUSUUUSU
w department	XWORQRSPXRP
w departments	VTRVWSUTTTT
w deposit	WTRRTSURSUR
w depot	RSTWURTWUUS
w deputy	STQTSSSSXVS
w describe	PSVQTXUSSUR
w described	WUVTUTUUTST
w deserve	QRSURSTWSRS
w deserved	TRURTUUSSST
w deserves	UURWTTUWTUV
w design	WRQXRSTTURU
w designed	VUSSTTUUUUW
w desk	UTQWOTRQTRN
w detail	UUTTUUUTTUT
w dhaka	SUUSUUUUTTU
w diagnosis	UWVXTSUSSUU
w diagram	SUTVSSUSTWU
w dialysis	UWQZWSTTTTT
w diary	WUQOVRTRSQU
w dictionary	RTWVTUUSTST
w did	UTXRNRMSUYT
w died	VQUTSTSRSTU
w diesel	RVSUUUUTSUR
w differ	WURQTSTTWUT
w difference	TRYRTUTQTUV
w different	STNXOQPQVRQ
w differently	RSQQTSTTTTT
w difficult	TVQVTUUTSUT
w diner	TUSWWRTTUSU
w dinner	UUVOUXTVSTU
w dinners	UTTTRSUTVUT
w diploma	USXVURTXSTS
w direct	TUSRTUUTUTT
w direction	TSUXSSRRRWS
w directions	TURTUUURTUS
w directly	TTTUUTTTUSU
w director	RSVPRSTSXUR
w disappointed	YRPTSSRRRTV
w disappointment	XSRUUUUTTUT
w disciplinary	VTRTUTUSUUT
w discussed	WUVRUWUWTTU
w discussion	SUSRUSTUTTU
w dissertation	XTUXSWUWSUX
w distance	XWSSSSTVTTW
w district	SUSQSSUSUUU
w dive	VTURUTTRVST
w division	VUSSUUUTVTT
w divorce	TRVUTTUSVSS
w diwali	WWUUSVSTVTS
w do	TTSTUQXSTTW
w dock	WUSSUTUVUTW
w doctor	PSTbRTTUQQS
w doctoral	WUTWTTUUVUW
w doctorate	SUTSUSUTVUT
w doctors	STRWSVUUTSU
w document	SUTSTRUUSTU
w documentary	VTTUTUUUVTS
w does	TUTWQSQUUPU
w dog	URTSQQSVPUQ
w dogs	RTQSRTTVSSS
w doha	SUWWUUUTTUU
w doing	QTSXTSSSUQP
w dollars	VTTWUSUSTUS
w don	UTQVTTSUVTS
w done	WUUYYTSVTOW
w door	WWUTQVWVTTX
w doors	URSWTWSVYRX
w dosage	VTRUTTUTUUT
w double	VURSTTUSUVT
w double-booked	STTTSUUTUUU
w doubled	QTXTTUUVSVS
w doubles	TUTTSVUUTVU
w doubt	QRTTSSWTSVT
w dough	STUUTTUVTXT
w down	VUTRTSWSTUT
w downstairs	TUTTSUUTTTU
w dr	SOVVQOQRbSP
w draft	URSTTWTVVSP
w drafts	UVXTRTUSURR
w drainage	RTRRTSSSTVT
w drains	STVWTTUTTTU
w drama	UTRUSSTSTST
w draw	RTUTTQTRTVS
w drawer	XSTSVUTTRSR
w drawing	ORVVVPTTXUQ
w drawings	TVUQQXTTVRS
w drawn	VTQWSSUSSWS
w dreadful	STSRSTTUUST
w dream	RSVSSTUSSRT
w drew	TPWURNROPaQ
w dried	WTSTUWUSTTU
w drill	USTOUUTURWU
w drilled	RTVVTSUTTXT
w drills	RTZYVUUSUVT
w drink	VVWQTTSSSTW
w drinks	SUUTTTVVXUT
w drive	PSPYVXRSRUS
w driven	UTXRUTUTSUT
w driver	SSWSSWTTVUS
w drivers	SUSVUUUUTWU
w drives	VTRUUSUVTTT
w driving	RTVURSTSSTT
w drop	ORVQUWWORUR
w dropped	WRSQRRURRUS
w drove	VSXQTRTVRWT
w drum	STSWSVUTSST
w dry	SQTTUSRXQWU
w ducks	STRSTTSTTRU
w due	SUWWRSYTRRU
w dull	SUUWUUUTUUT
w dumplings	STRSVTTTUUT
w dunedin	SVVXUTTSTUT
w durban	SUVXVWUUTVU
w during	WSSSQUTPQRX
w dust	TTTUTTXTTTT
w duty	SUTXUTUWUTU
w dye	VTQRTUURUWT
w dying	TUVVTTUUTUU
w e	SSXTUSSTSRS
w e-mail	STTRSXUTTVT
w e-mails	WUWUTTUSTVT
w each	PSYUTVVUSTQ
w ear	PRWVRTTVTSQ
w earlier	VSQSTTTSSUS
w early	RTVVQUTSRRQ
w earn	WURYUTUSUUT
w earned	WVRRTSUWTUV
w ears	SRURRQTSSUV
w earth	QTRSUTUTUSU
w easier	UUTUSSUUTTT
w easter	UTOUSXPTUQQ
w easy	UUQURQRYRQR
w eat	RSVVTQUWRSS
w eaten	TRUWUTUSSTT
w eating	WWRVTTUSTVU
w eats	QSTXSTUTSST
w edge	RTUSUTUSTTT
w edition	STRRTUUTUUT
w editor	TTVSSRUSTWS
w education	RTVUSSUSTST
w effect	TTWUWTUSSWS
w effort	TWRRUTURUVX
w eid	RUWQSYTSUVT
w eight	URSUTTTRTSQ
w eighteen	TTVUTSUSWWS
w eighty	RUUWTTUVUVU
w either	OQUURRTWVRR
w elbow	TTVSSSUTVRU
w elected	RURYSTUTSST
w election	QSRWSWUSTTT
w electric	TUSVTSUTTUU
w eleven	WURTRSSSTVU
w else	TWWSQVRQTWW
w elsewhere	WWQXUVTRRSV
w email	TROVUSTQSRV
w emails	UUVQSTTRVTV
w embassy	RRSSTTUUTUT
w employer	VTRZUSUTTUT
w emptied	WUTRSSURTUT
w empty	VVSTPPTPSWV
w enclosed	RTQVTRURTRR
w encouragement	VUSUTWUPRQW
w end	USUVeUOVNRN
w ended	TVWVWQTPRXR
w ending	PSWTYVTSSXT
w ends	SVPacUSTQSV
w energy	UTRZUSUSTSS
w engagement	VTVXXRUUTUT
w engine	SUVRTTUTUWU
w engineer	PTVXRRTRWRR
w engineering	XTPWSRTSSSV
w engineers	TUSVSVUTTTU
w english	OSTURRTVPXT
w enjoy	VQQPPPRUQPU
w enjoyed	UUXRSVUWUUW
w enough	WYSTRTSTQSR
w enrolled	STVVUSUTTTT
w enter	TUTYSTTSTUT
w entered	SSVSTTTVTTT
w entering	TUTXUSTTTTU
w entire	TVWTUUUWTVU
w entirely	RUVSTSUUTST
w entrance	TUWRTSUVUSU
w envelope	WVNQRQTQRSS
w envelopes	UTXRTSUWSWT
w epiphany	WURTWXUSSTT
w episode	TUTRSTUUUSU
w equal	RSTRVSUSTSU
w equals	TUTWRVSTTTU
w equinox	TTWSVUUUUUU
w error	XTUQSRUSSVT
w errors	UUTSUUUVTUT
w especially	VUUSTTUWUVV
w essay	TTVTTTUTUWU
w estate	UVTTUTUTVUV
w estimate	WTSRUTUUUSU
w ethics	UUSWUTUWUVT
w euros	WTRTTTUUTWW
w eve	RTRUXUUSSUS
w even	VVUVTSQSXUU
w evening	QUTVWURTUUV
w evenings	SQTXSTSWPSP
w ever	YaTSRSXSPTW
w every	UcXSQYRWWWP
w everybody	VYSQRRSVVRT
w everyone	UWTTQPRQWSQ
w everything	TbYTUVQYRTN
w exactly	QQVXRRUUSYV
w exam	UPRVUVQRNWW
w examination	TURXTTUTUTU
w examiner	TUQTTSURTWT
w examiners	TTSRTTUUSTT
w example	QTYRRQURSQR
w exams	QTVZPUTRTVS
w excellent	WURRTSTSTUX
w except	XYSPUWTRPRW
w exception	XYRTUUUTTUS
w exchange	TTQYWTUTTSV
w excuse	STQRRTSRTSV
w exercise	UUXRRSUVSXW
w exhibition	TVUSVSUWSTS
w exist	VTQVTTUTTUT
w existed	TTWSTTUUSSV
w expect	QTRQTYUSQSU
w expectations	RTSRRRUTSRT
w expected	YTRQRRRQQVP
w expenses	WUUTTTUTTVU
w experience	QTWTUTUVTSS
w experienced	RTRTUUTSWTT
w expert	XWQTTTUTVUX
w explain	SRVQSSTVVVT
w explained	VTXQSQTSUYQ
w explaining	WUURTTURUVW
w explains	UTURTTTRZTR
w explanation	RTTSTTUUTUU
w export	WVTXTTTUTVU
w extra	RUWWUWUUTVU
w eye	RSWURRTTTVW
w eyebrow	QTXSTSUTTRS
w eyes	TUVRTQTURVR
w face	SUVQTVUQRWR
w faculty	UWUUSRUSTTT
w fade	SUSSSSUTTTU
w fail	VXQTTTUXVUV
w failed	WMVVUPRRQXO
w failing	TTQVTTURSRT
w failure	RTSRSVUSTUT
w fair	QNRSRXPXURT
w faith	STYSTSUYSSR
w fall	UTVTQQTUWVS
w falling	RRTSTUUSTVT
w falls	TUSTRTUSTTU
w false	RTSRUTUTUUU
w families	TVVVTSUSUXT
w family	QQUXPWRWQUQ
w famous	YSTRTSURVUY
w far	RRWTUQUUVVU
w fare	UVVXTSUWTUR
w farewell	STQVYWVPTQS
w farm	TUVTTTTUSTR
w farmers	TUVUTTUWTTT
w fast	RTUVQSTVSVT
w faster	RTUWSTTSSVT
w fat	VUURTTUWSTT
w father	PPXVQQRTWSO
w fault	TVRUOVSOQRT
w favour	STQQRRUUWSS
w favourite	SURSWUUTTVT
w fear	PSYUTTURSVS
w feast	TWTSTYUTTTT
w feb	TTSVTWUTUTT
w february	UQTTVVSQRTO
w fed	STYSUTUUTVT
w federation	SUSSTTUTTTU
w fee	WWQQSTTTTVS
w feed	SUVSSTUWTWU
w feedback	YUPUTSTPVVY
w feeds	STWWTTUTTUT
w feel	TTRWRSUSNTT
w feeling	WRWSVSTSTSS
w feels	VTUVVUUTVST
w fees	XUWVUTURSVW
w feet	PSTWXRSRSTR
w fell	URPUQQTQTVW
w fellow	SUSTTTUTVTS
w fellowship	QVRYYUTSSQT
w felt	SRVUSTSWRTS
w fence	WUVSUUUTTUU
w fern	RTSTUTUWTUT
w ferries	VUTVTTUUUST
w ferry	RSSTQVTURSQ
w festival	RTTQQXTSTTT
w fetch	RTSRUSSSTTT
w fetched	TVWSTSUTSVT
w fever	RTURTTUTTUT
w few	PSWVRSUVSST
w fewer	UTTUVSTVVTS
w fiddle	VUSWUTUTTTU
w field	XUPXVSRPVUQ
w fieldwork	UTVWUUUUUUT
w fifteen	VUTSTVTSSTV
w fifth	TVWVTSUSTXS
w fifty	XTRTSTUTSTS
w fifty-eight	VUUVVTUUUUU
w figure	XTUSTUUTTVW
w figures	YSRVSVTRTRS
w file	UXOOWTTSSSS
w filed	WURTSSUTSRT
w files	SURSSSUUTTU
w fill	TUXUURUVTSU
w filled	TSUQSSUTSSS
w fills	RTWWUTUUTTU
w film	USUUUUTRUUS
w films	UTRSSUTTVVT
w filter	RUVRSUUVSUU
w final	PRSUYTRNQRQ
w finale	TUTVWSUUUSU
w finally	USURSTURSXW
w finals	STVXTVTWVTS
w finance	VTSXRRTQTUW
w find	VURXSRXTSTU
w finding	XTSSTSURTSW
w finds	VUQQUSTTVRT
w fine	TUVPRRVTUVU
w finest	XUYRTTUUTWU
w finger	VTVTUUUSUVT
w fingers	UTUSTTTXSWR
w finish	XXTReUSUOTR
w finished	RTUXYXTQVQU
w finishes	RUQWWVUSTQT
w finnish	RUUVTUUWSTT
w fire	TSWUSUSRUUV
w fired	WVSRTSUSXVU
w firm	RRRYRUTQUSP
w first	PQWUTbLSQYQ
w fish	OSSWTSUTQRS
w fishing	TVVPSTTWSVS
w fit	VSTSQSTVRQV
w fits	WTUQSSTWTSW
w fitted	UVSYSTTSTTS
w five	WUWSTTSUSSS
w fix	TUTTRVTTTST
w fixed	PRRTSSURSYR
w flag	VVQSSSUTTTU
w flash	RTYYSRUVTYS
w flask	RTWTUUUSTVU
w flat	PTVSUSTXPTT
w flew	VTSRSTUSTUT
w flight	RUVVUTTSUVS
w flip	RTTUUTWSTUT
w floated	SUWUSSUTVXT
w floats	STRVWTTTUQT
w flock	UTWWTUUTTUW
w flood	SVSTSSTVRSS
w flooded	SVWUUUUTTUT
w floor	SUXSRUTXUTQ
w flour	RSURSTTTRTS
w flourish	TUSTTTUXUUU
w flow	SUSTTTUUUVU
w flower	STSXTTTWTSU
w flowers	RTVSTUTWTUU
w flu	SUTSTUTTTUT
w fluent	UTUWUUUTTUV
w flute	VTSVUUUTTUT
w fly	RUVYTUWTSUT
w focus	SURXVSUTUUT
w fog	RTSRTSUVTUS
w fois	TTWTTTTXTVS
w folded	VVTUVSUTTUT
w folder	QSPOPMRSRRQ
w folks	STVSUTUSWVT
w follow	SSTXTRWRSVS
w followed	ZVPQSSUURSS
w following	RTUUVSUUTVU
w follows	UTSQVWURVST
w font	WTTTUUUUUTT
w food	VSWSSSTWSVT
w fool	WTQVUTURUVT
w foot	SUWQTTUUTWT
w football	UTURUUUTUUT
w footnote	TRURTTUSTVS
w footnotes	SUUSUUUWUUT
w for	VSWVTVQVTUX
w forbid	WTTUUTTTTUX
w forecast	TVWSSTUUTUT
w foreman	SSVVTTURWUT
w forever	XZXRSSTUSVU
w forge	TUYSUUUSSTU
w forget	UVZTRRWXRWT
w forgetting	WUQSTTTRTTW
w forgive	QQMQOOOQSQU
w forgiven	SUUSUUUTUWU
w forgot	TVSOQRRRWTS
w forgotten	VRRQTSTWVVR
w fork	UUWRTVUTTTT
w form	QRUQRRURQWN
w formal	VTSVVUUTUTV
w format	TUTRTWUSUTT
w forms	QSQVSSUUTSS
w fortnight	VSTSRWTRVUS
w fortnightly	UTUUWSSTSST
w fortune	XTRSUSUVSTW
w forty	SSTTVRRXSXU
w forty-one	QSURWTTWSUR
w forward	USSUPWVYRUS
w forwarded	XSRSUTUSTUS
w forwarding	UTRTUTSPTUR
w found	SOTXPRRRUWU
w foundation	VTSWRRUTTTS
w foundry	STUSTVTRSUT
w four	WQSSRRPNRWV
w fourteen	VWTTUSTSRSS
w fourth	SSTTSTTVSUR
w foyer	VUSSUSUTUWW
w frame	UTSVSUTRSSW
w framed	TTVSUTTRQRT
w frank	WTVVUUUVUTS
w frankly	RTRRTUTSXTT
w frau	STVTUTUXWTU
w free	TQQXOUVTSSU
w freeze	RSSVTVTSTWU
w freezer	RURQTTUTUVU
w french	RUTXUTUTSUS
w friday	SUSXWVQTPQO
w fridays	UTWTUSTQTWS
w fridge	TTSUSQUSSWS
w friend	PSSUVVRUUSR
w friendly	RURVTUURUSU
w friends	TRVRWRXWTST
w friendship	UURRTSVVUUU
w frightened	QRWRSTTSUTS
w from	UVVVSVTTWTT
w front	VTSTSVTTSTP
w frost	SRUTTRTTSTQ
w froze	RTWTUTUUUUU
w fruit	TTVTTVUSTXT
w fryer	XTUVTTTVTUT
w fuel	SUWRSTUTTXT
w fulfilled	TUVXVUUUUTU
w full	QUVTSTQWVUU
w full-time	SUWXWVSTTTT
w fund	QTQWSTUWWTT
w funding	WUSXXSUUUST
w funeral	UVUSTTUVSUU
w further	RQOVTWUPXPQ
w future	TTTVTVVUTUS
w gala	XWRTTUUUUUW
w gallery	WRSWSSTTVUR
w galway	TUUWTRUTSTU
w game	STWUVUVSUWU
w gap	USUWUTUUTUU
w garage	VUSVTQURWUV
w garden	PSTTVVSXSUR
w gate	URQQUUSUQSP
w gather	WURRRSVTWUW
w gauge	TUQTUSUUUWU
w gave	VTVSOQPVRSS
w gazette	UUTRTUUTSUU
w gdańsk	TTUTUSURVVS
w gdynia	STVRSSUTTSU
w gearbox	RTVSTTUSUVT
w geese	STWRUUUTTUT
w general	TTRPTUUSWTS
w generosity	XUUSTTTQSSX
w generous	WUTTSUUURPW
w geneva	VTRUSVUWTUT
w genius	VVSSUUTSVVW
w gentle	RSWQUSTTSSV
w gently	XUQRSSTXTTT
w get	VUQUVWWVXPV
w gets	SUVTVUSSYRW
w getting	TSRTRTTVVTQ
w ghent	UTVSUUTSSXR
w ghosted	RTWTTSUTTUR
w gift	WSXTRTTTRSV
w girl	WVURTSTRRTV
w girls	TVUSSVUQWWT
w give	SNVTQUXWWRT
w given	WSVUROSUTPV
w gives	XVNTSVTTYSV
w giving	SSTXQPTTVTV
w glad	USYTVVWUQTV
w gladly	UTTPRUSVSWT
w glance	UTYSTSUTUUS
w glass	UTTWSPVWSVT
w glasses	TTRSUUUWVVS
w glaze	WVSSTUUTVTT
w glove	VTTSTSUTTSU
w gloves	STSUTSTSSWT
w glue	RUXTUTUUTST
w go	RUTWVUVVUSK
w goal	NRSdUVSUQTR
w goalkeeper	STSSUTSSTUT
w goals	WWSYUSTTTTT
w goat	QSWPRSTVSVT
w goats	TSTUTRRTUUQ
w god	NRUUNTUaPOP
w goes	RPSSUXSQQPS
w going	USPYXTPUXTT
w gold	SSYRSRUVVXV
w golf	ZUOQRRTUSSZ
w gone	ZVQTUOSPVOT
w good	TRUVTMPZSOT
w goodbye	OROSZUSQRRS
w goodbyes	RSSSVRUTUUU
w goodness	WUSSSUUSUUV
w gossip	WWRSSVUVURS
w got	VYXWUQNTUZV
w gotten	TUVXWUTWSSU
w grab	STSTSVXRTTT
w grace	RTUWUSUVTWT
w gracious	VTSTTTUVTTV
w grade	USSVRRTQTTR
w graduate	TUVXVRUUTRU
w graduates	TUSYTSUUUTU
w graduation	RTVWSXSWTTV
w graft	XUUTUTURUUU
w grafting	TTWRSSUSUVU
w grain	XUTUTUUTWVV
w grammar	QTVTTTUUTXT
w grand	RSTRTTWWSVV
w grandchildren	PSSVRRUYRSQ
w grandfather	RTRSTTUTSUT
w grandmother	TSRTSTTVQVR
w grandson	SUTWUTUUSTT
w grant	TTVXTQTUTTP
w grateful	UQbTRMPaOVU
w gratefully	SSURSSSaSSR
w gratitude	NQYRSSSbRSQ
w gravel	VTWUWSUVTUU
w graz	USVVUSVSSUS
w great	VSUORQSURSY
w greatest	TWWSTTUTSTW
w greatly	STUQSSUQUST
w greek	YUUSUUUTVUT
w green	VVVVRTSQRWS
w greenhouse	TTWRTTTTTUS
w greet	STTVQVTTRST
w greetings	QSSPSQSVRRR
w grew	QTYRTTTSRUS
w grey	VWPQSSTSSVT
w grief	SSWWUUUTSUT
w grievance	STSRUTUTTTT
w ground	STUTTSTWTTT
w group	SSOUVSSRVSQ
w grow	XSRSTRTRVTT
w grown	SSUSURTURSU
w guard	STRTTTUTVTS
w guess	VVSVTPSRRQS
w guessed	XSQRTTUSTUS
w guests	VTTTUTUTUSU
w guidance	STTUOSSVSQT
w guide	VTQYSSTSWTV
w guild	WTPWTSUTWST
w guilty	RTQTQRSRSQS
w gut	VVRRTTUUTTU
w gym	SUSSSSUUUWU
w habit	RSTUTVUURYQ
w habits	WUQRUTUSUVS
w had	YVUQRSKQVUR
w hail	VWRTTTUUUUT
w hair	STUSTSUTSUU
w half	VUVTTUSWXUV
w half-hours	STSWVSUWTSU
w half-term	TURWSYRVTTU
w halifax	VUWSUSUWUTU
w hall	USTSQQTRWTP
w halved	RUWRSUUSUWU
w halvorsen	VURTUTUTXUT
w hamburg	SUWVSSUTTUU
w hand	UVURTSQUOVO
w handbook	TUTRTVUTUTT
w handed	WSRVRPTOUVW
w handing	VTRTURUSTST
w handle	UTSSTSUSUWU
w handover	SSURTTUXRVS
w hands	VUWSUSUUVVO
w handshake	WTUSTTUWTUV
w handwriting	PSUQTTTTRTS
w hang	STXUVTWURUT
w hangar	RUWWUTUUSVT
w hanging	VRTUVRTVTSS
w hangs	RRWVPQTPRYQ
w hanoi	SUVTUSUXSUU
w happen	RSRRTSSSSTT
w happened	WSUYRQTRRTR
w happens	TUSSTXVTTST
w happily	STVRTTUTTTT
w happiness	TURQTSUWUTU
w happy	PRXRSUUZPRQ
w harare	RUTRTWUUUSU
w harbour	RSVTUUTRUSU
w hard	XUWTRPSUURT
w harder	UVRTTUUTTVT
w hardest	UUXVUUUUUUU
w hardly	SRPWTTTSSSV
w harm	RRSSTUTSTUT
w harness	SUXRURUTUUT
w harvest	UUUWRXRWQRU
w harvests	TUSSTVTVTWT
w has	SUTXSRSQYUS
w hat	TSXSSQTXQUU
w hate	TTPTSSVRTVV
w hated	WTQSTWTSTSU
w hats	TTXRSVURTWV
w have	UUUWTRRTURV
w having	TPVVTRTWSUS
w he	WNROOPQRbQU
w head	SUTWRTTPWRP
w headed	RUUWTTUTTTS
w heading	STSWUSTTTTT
w heads	QTTRRWUTTUU
w healed	VUSUUTUVSUU
w heals	TUTVSVTWUUT
w health	OQRVSOPZQSR
w healthy	TTRUSTSXTTT
w heap	UUTSUUTUSUU
w heaps	STXTTUUVUVT
w hear	TRTQNVYRVWU
w heard	WUSRWUSNYVP
w hearing	XSTTTVRXPTT
w hearings	UVRSSTUTTTU
w heart	QQWVRQSVQPP
w heartfelt	VUVSSTUVURV
w heat	RTVRTSUUUUU
w heating	RTSQSRUTTTU
w heaven	XTSTUTTSVUX
w heavy	VSQQRRSUTVU
w hedges	SUVTTSUSTWU
w held	UUTPRPTTPVV
w helen	WTTSTTTSWUT
w hello	STTWSQVTRRS
w help	UVUYUNRSTRU
w helped	TVWUWVSTWWP
w helping	TUYRQSUXTTU
w helps	QTUVVVRRSUS
w hem	TTWRRTTTSVU
w hence	SUTUTTUTUTU
w hens	SURRTSUVTUT
w her	XOTPORQUaTU
w herd	RTWQTTUTWVS
w here	VUSUaRTVWQQ
w hereby	RTQRXUTTTUT
w heritage	TTTVUXTUTUU
w heron	QUVRUTUTTTT
w hers	VSSRSSUUXRU
w herself	VTUTUUUSRUW
w hi	STRSSTUWSTS
w hid	TTUSTTUSSTU
w hidden	VTSTUTUUUUW
w hide	VTSSTSUSTTT
w hiding	RTWRUSUUUVT
w high	VTWTUUUUTXS
w higher	UUWWVTUTWUU
w hill	QSWUSVUUSWS
w him	UTVTQRSQaUS
w himself	XTRVSWUTVTS
w hip	NSTVUQSYQTR
w hired	QTTSRWSRQXT
w hiring	URRVTTUSSSU
w his	TTOQQSRNaRU
w hit	PTRQRUWQSWT
w hive	WUVSUUUUUTU
w hives	UTWVTTUSTTU
w hobart	QTUXTTTUSTT
w hoffmann	WTTTTSUTWUT
w hold	SRWUQTSSPVQ
w holding	VVXSUVUVRWV
w holds	RRVRRSSSVUR
w hole	VURUTSUVSUU
w holi	SUWTTVTWTUT
w holiday	RTQRQWTVTST
w holidays	VTWSSTTUTSS
w home	VVUUSRRWOSU
w homework	RRUWSWTSTVT
w honest	UUTUQRSUWTP
w honestly	WVSTSUTPWVQ
w honey	RTVSUUUUSVS
w honour	SQWRSRUWSSX
w honoured	SUTSRXTSTSU
w hook	RTRRTRUVSSS
w hope	SOSRMTYbROT
w hoped	VTQWTTURSSS
w hopefully	TTTTTTWTTUT
w hoping	RTSTSUTXVTT
w horn	STTRRVTUTRT
w horse	VSUSUUUTSUV
w hospice	QSRVTSUSTUT
w hospital	TTPYTSTVTSR
w hospitals	UTRUWSUSUTT
w hot	STQWVTTXURT
w hotel	RTTRUUUUVUU
w hour	SVUWUVUTWVP
w hours	TWUXTTSWSTT
w house	SPUNTORYPXO
w household	TUVUUTUWUTT
w housing	TUTXSRUUTUU
w how	XTUTUXRSUYZ
w however	QRXWUUUTWUU
w hr	STQUSTTRSST
w hug	TUWQRUTXTUT
w hugs	STRRSSTVTSS
w hull	WUSSTUUTUUU
w human	RTWUTTSSSWT
w humbly	TUWSVRUTSUU
w humour	RTWTUUUWTUS
w hundred	SRUVRVTVSVT
w hung	USSTRQTTSWS
w hunt	TUSUSTUUTVT
w hurry	RSVSTTUSSTT
w hurt	WRWVWTURSVQ
w hurts	SSRRTSUUUSU
w husband	STOUSVUQVTR
w hut	STRSUTUTSST
w hymn	SRWRSUUTUVT
w i	USVVUTTSSUS
w ibadan	SUVSUUUSVRT
w ice	RRYSSUSUSWT
w idea	VXSQRTSTPVU
w ideas	WXUUSVTQTSS
w if	TOQTVSWTRST
w ignored	UVTQSSSRRWR
w ignoring	VTRUUUUSTUX
w ikeja	TUUTSSUUUVU
w ill	SUSVTVTSSTT
w imitate	STXWUTUSSUU
w immediate	UUVVWSUUUWU
w important	VTTRTTUSUUW
w impossible	WWRTUTSUTUT
w improved	UTSSTTUTSVV
w in	UUUWRWTUUVT
w inbox	XURRTVTTRSW
w incident	SUVSUUUUUWU
w included	RSVSTTTSVTR
w including	QRWUTVUSTUU
w indebted	UTZRTSRUTUT
w index	RTVRSSURTTT
w inform	SUUWVXUTURU
w informed	TTRRSSTSSUS
w ingrid	QTRSUTUSYUU
w initials	VWQRSSUSTRT
w ink	USXYXSTWTTT
w inn	TUSVTTUTUTU
w inquiry	QSVSSTUVVRT
w insert	TUWSSTUSUST
w inshallah	STSSTVWVSTS
w inside	RRWTQRTQRWV
w insisted	USSSTTUTUWT
w inspection	STRWSUUTUUU
w inspector	VVUUSSTQVVS
w inspectors	XTVQTRUUSWW
w instead	PQVSPTQVXTP
w institute	UTRVSRUTVST
w instruction	UTSTTUUVTWT
w insurance	TTQWUSURTST
w intake	TUSQTTUUTTU
w intend	STTXTUWSUUT
w interest	XUWWTTTPRVR
w interests	STTWUUUTTUT
w intern	XTURUTURWUU
w internal	QURTTTUSTUU
w internship	UURXWVUTUTS
w interpreter	TUTUVTUUUTU
w interrupted	XXTSTTTRSSU
w interview	SQWSPQUSRYP
w interviews	STZVWRUWUVR
w into	UUVVSWWRSWT
w introduce	VSTRTTUSSTT
w introduced	XXVQTSTTRRS
w introduction	UVVURTUQTVU
w introductions	XTUVSTUTSSV
w inventory	SUWRUTUTTWU
w investors	WUSRUUUUTUW
w invitation	TURRVWUSTTS
w invite	QUPPSYUPUSR
w invoice	VRRPRRTPQVU
w invoices	TWQRUTUSTTU
w iron	RTXTTUUUTUS
w is	SSUYWTSQVTS
w island	SSQXVSUSSTS
w iso	RTRQRSTTSRT
w it	UTVTVTQSTVU
w item	RUWUSVUTWVT
w ito	VUTUTSTTWSU
w its	VRVVVSPPMTT
w itself	VSVWUQTTRSS
w izmir	RTUWTSUTSVT
w jaipur	UUXTUTUWUUT
w january	TQTWUWQUUTP
w japanese	UTVTUSUTTUT
w jar	SRWOSXTTQUV
w jars	TUTSRUUTTWU
w job	VSTaVPQSQVT
w jobs	RTQXUSUTTUU
w join	RTUYQQTRTQT
w joined	VVSWUUTSVRT
w joining	SURWWWTTTTU
w joins	SUVSUSUXUTU
w joint	TURSTSUTUSU
w joke	URTRSRSRSWR
w jokes	WSSUTSUUSWS
w journal	UTSWTSTTTUV
w joy	STTWUSTUSRT
w judge	RSWSTSTTVUR
w judges	RTVRSTUSTWS
w julia	RTSSTTSXWUS
w july	SRRWUVQTQRU
w june	WOVVWWOUTSV
w junior	YTTUTRTTWRW
w juniors	QTSRSSUSUUT
w jury	WSTUTWRRSVT
w just	TVQVVUUOURQ
w justice	SUUVTTUTWTU
w kasih	TTYSSSTXTVT
w keep	RQVTUVXVMVU
w keeper	RUUVTTUVSSS
w keeping	QSVRTUQVRPR
w keeps	ORTWRQSWVWQ
w kept	UTVRNTQQQVQ
w kettle	QSRVSRTRSWT
w kew	TUUUUTUUUVU
w key	TRQSRRSOOTP
w keynote	VSSTUTUTUVT
w keys	UUSQVSSUQYR
w kia	TTRSTTTVTST
w kids	STVVSTTTTST
w kigali	QUWTTTUTTVU
w killed	RTWSTTUUUWT
w kiln	SRTUSRTTVTR
w kilometres	VTWRTTUTSWT
w kilos	RSXUTTUSTWT
w kim	RUSSUTUUSUT
w kind	TVTVUSQVVSR
w kinda	SUWURTTTTUT
w kinder	QTWSTTUWTVT
w kindest	SSYQTTTVTSV
w kindly	PQOSRTSUPSP
w kindness	TSXQRRUSWQR
w kinds	STUXTTSTTUT
w kiosk	STWSVUUTTUT
w kiss	SUVQRTTYTQT
w kisumu	WUXWSWUUUTU
w kitchen	TTTTRRTUQXT
w kitchens	XUVTTTUUVTT
w knee	TSTVQQSYUSQ
w knees	PSRXWQRYSRP
w knew	VXRVWTSOVRP
w knife	TWYPRQTRRVS
w knock	QTTQSXTVVVS
w knocked	UUXTUSUWUWT
w knot	RTYUTTUTTWS
w knots	STXTWSVSVWT
w know	VTUTVUURUSW
w knowing	VSTPTQTQRUS
w knowledge	SUUTUUUSVTU
w known	UQOQSSURQTU
w knows	RPTUTSVPYPP
w korean	WTUVUUUTTUU
w kraków	RUVVUVUTTUU
w kumasi	UUSWSVTWTVS
w kyoto	WURSVWUVTSU
w la	VTSTWTUYWTT
w lab	SURTTQTWVWQ
w label	UUQQUVTRTST
w laboratory	RSSSSVUTUUT
w labour	WTUSUWTVTSV
w lack	UROUSSTVSUS
w ladder	VSPQSSTTRVS
w lady	USSQSSTTURW
w lagos	TSUXUUWTRUW
w lah	UTVTUTUWTTT
w laid	USVSUXUTUUT
w lain	XTSSUTUUUSU
w lake	RTVWSXSVWST
w lamb	SUWTUSUTSUT
w lambing	STSUSSURVTU
w laminated	RTTSTTTSTWT
w lamp	TRWUVUUSSSV
w lamps	TSVRUUUTTST
w land	SRSVSVSTQWS
w landed	TUSTTSUSUVU
w landing	STTUUTTVSTT
w landings	STVRSTTXTST
w landlord	VQUQRRSSUXV
w lands	TUTSTWSTUST
w landscape	SUTWSRUTTTT
w language	SSUSURTRSUU
w languages	RUSSUUTWTUU
w lanyard	XTRRSUUSVUV
w lap	VUVRVUTTTUU
w lapsed	UTSWTTUTTUS
w laptop	RTSVSQTSSTS
w large	RTWUSTUUURT
w larger	TUXTSTUVSSU
w last	STVWdWSUQVS
w lasted	VSRSTSUTTUU
w lasting	STXTUUUYUUT
w late	SVRMQUSUUUU
w lately	QSRTSRUSTUT
w later	SQPSSPZQQVQ
w lathe	XVTTRRURTVV
w latin	UUXTUUUWUUT
w laugh	TVOQVQTRSPR
w laughed	SQUURSTQURS
w laughing	WTUUWSUWTUT
w launch	SURXUUTWSUT
w laundry	SUVUVSTWSTS
w law	QRQZSQQPSQV
w lawsuit	WTTRTTUTUVT
w lawyer	WSTRSSTRSVR
w lawyers	VUTWSSTTTTT
w lay	XRQRVPUQSRQ
w lazy	STRTUSUVTUU
w lead	TRRUUUTPWSW
w leader	VUUUWWUTVTT
w leaf	UUTSTTUTUVU
w league	RTVTSTTTXTT
w lean	QTPVUTUVTVU
w learn	UVVZTSPWUTS
w learned	VTXNNMUTSYY
w learning	USPXSRTRUUV
w learns	UTUXSSTTSRU
w lease	USRUUUTSSSU
w least	YVRURQVUWWZ
w leave	QRVWYUPSRUO
w leaves	PRUWVVTURTR
w leaving	WQMWTTRRTRT
w lecture	RTVTSVTRUWS
w lecturer	QTSWUTUSXTS
w lectures	QTYTTUUSWVR
w led	STWQTRUTUXT
w ledger	RRZQTTURTVS
w ledgers	SUSTTRUSTST
w leeds	VTUUVUTRQUT
w left	aVTTTPPQTRU
w leg	RUTRSVTWTTU
w legal	TUSUUTUUUUU
w legend	STUTTVUXUTT
w legendary	WWSTUUUSTUW
w legs	RTTXRRTTTTT
w leipzig	TTUQTSUTVUU
w lemon	RTQQSRTSTVS
w lending	SUVVRSURUTS
w lent	TUWRUUTRSWP
w less	WSWUUSSWTWQ
w lesson	XUUVVQPRSWT
w lessons	URVWZTXXSWN
w let	TTTTXVXUUVT
w letter	SQSRUXPSPUS
w letterbox	SUSSTWUSUTT
w letters	QUURTUVWVVV
w letting	QTSVUQSXTUS
w level	QRSUSRSSXTR
w library	PTVTTVTRSVS
w licence	UURcSSURVQR
w license	UUWUUWUSUUT
w licensing	TUVWTTUUUUU
w lid	RTRRVRTTTVS
w lie	WRSQUVTSSST
w lies	VSPTSSURRRT
w life	TUUUSSXYQUO
w lift	URVQSRUWVTU
w lifts	VWTUUTUWUTS
w light	URTVVTSWSXV
w lighthouse	RSUWSSVWQTR
w lighting	RUWRTVUVTVT
w lights	VTUPQRUSTUT
w like	URTUVVUUXSV
w liked	XTVRWTURSUT
w likes	VUSVSUUUWUW
w likewise	TUTSTSVUUUT
w lima	TTUVTWUTTUT
w lime	TURRTVWSTUU
w lindqvist	QTUSUUUTXUS
w line	STVSVSVTUXM
w linen	TUVTUTUTUUU
w lines	UTUURQTWUVU
w link	WTNPRRVOVRQ
w linkedin	YURTUUTTRUY
w lions	VWRUWTUVTTU
w lisbon	WURWVUTSRRW
w list	UTTUUTVTRZT
w listen	SRSSXPRQRXQ
w listened	UWXQSSSTQWQ
w listener	XVRRTTUSSST
w listening	VSYQUQTYRVU
w lists	VTVRSSUVTSS
w lit	SUWSUTTUTTU
w literally	SUYRUTUSSTT
w little	WTTPRQWWVTO
w live	TSSVTPVTVSU
w lived	RUXTUTUWUUT
w lives	QTSWSUTVSUS
w living	SUVXUVUUTSU
w load	XUQUUVUTTTT
w loaf	RTVSTUTVSVS
w loan	UUXWRSTVSTU
w loaves	TSRSTTUSSWS
w lobby	XUTSTTUUTTW
w local	TTRTTSTSTTS
w lock	WUSRTTTTSUU
w locked	XVORTSTSTTV
w locker	QTSWUQURRSS
w locks	SUTWRRTTTTT
w locum	SUWSTSUTUVU
w log	VRQQURURSWS
w logbook	STTQTVTRSUV
w logistics	TUTVTVTTUUU
w logo	RUXSUUUVUVS
w lol	SRSQSRTRWWV
w long	RSSTMUTYLUQ
w longer	QQTUUTRQTQQ
w look	VTRXRWVWSUV
w looked	UTRSRUTSURP
w looking	RSVWURRWSVQ
w looks	XSTTSRTSWTW
w loom	STRWQRTRSVS
w lord	STQUUSUXXST
w lorry	UTSSTTTTTTT
w lose	TQTSPTZUUYW
w loses	UUUSUUUUTVW
w losing	VUQUUUUTUVW
w lost	VUTRPQROPXS
w lot	UQXSSVRYUVT
w loud	QTUSVRTWTSR
w love	QQSTTWWVPQL
w loved	TUWTUUUSWTT
w lovely	VSRNRPWVRRX
w low	VTVTRUUUTUW
w lower	WTRRTSUSTVT
w loyalty	VTTTUUUVTUW
w lucia	TTWRTXUSTVU
w luck	SRQWNOUXTST
w lucky	SSTTSSTURTW
w lucy	TUSVWWUTTTU
w lukas	YURUTTUTWUT
w lunch	UQVQTaWSUQT
w lunches	WTQSSWUSUTW
w lund	SUTVVTUUVUS
w lungs	RURWTTTVTVT
w lying	RTRWSTTTTUT
w lyon	USQTTRTSWSR
w m	RTVRSVUVTTT
w ma	TTWTUSUWTST
w ma'am	VWUTTTUWTTS
w machine	WRRQRUTUQVW
w mad	TUWSTVUWUTT
w madam	VUVSTRTWTTS
w madame	XTRRTTUTXST
w made	SRWVSTNPQaR
w maestro	VWTUSSUYWSW
w magazine	UUUSUWUUUUT
w magistrate	TTQVSTUTWTS
w mail	RSOQUUSPSSR
w mails	QSQSTTUTTUR
w major	TTSWSTWTVSW
w make	TPUUVZUTOTU
w maker	SUWWUTUTSUT
w makes	TRSTWOSROTV
w making	TSXUUWTVSYU
w malmö	RTTUUVUTTWU
w mama	STUUSTTVSTT
w man	WUVQRPVUUQW
w manage	RTQVRRXSSST
w managed	WWSQTSTUVSW
w management	XTTVUSUWTUW
w manager	TQTWUUTQVTR
w managing	RTSUUUUTVUU
w mango	TUTUVWWWTUU
w mangoes	RTWTUUTUSTT
w manila	SUTVVTUUTUT
w manner	TSSSTTTRVSS
w manners	STVWTUUSTSU
w manual	QTUPRRTRSRT
w manuscript	VTWXVVUTSVT
w many	UQVPUTQVPSU
w map	SRRTQTTPUYT
w maps	USXSTSSSSST
w marathon	RTQQWWTVSVS
w march	XUTTSWSOUWW
w marchetti	SUTXTSUUWUU
w marcus	RRRUTUUTYTT
w margin	RRUQTVURSVS
w margins	QTYTTSUVTVT
w mark	TVUURSTVRXS
w marked	VSUVVQURSVT
w market	VTSRSTTQUUU
w marketing	TUTVTTUTVSU
w marking	SUURSTUSUUT
w marks	TQUPSRTSQUW
w marriage	RTWUTUUTVUT
w married	SUTRTTUTSUS
w marta	RTVQUTUSWST
w marvel	VRWSUTSVSTW
w marvellous	XSXSUUUSTUW
w mass	STSSTTUSSVT
w master	TSSUVQTSVTU
w masterclass	YTRSUTTSUTW
w mat	SUWRSSUTTWU
w match	STWXSUSTWTU
w matches	VURRTTUTTST
w mate	VSUTSSTWUWV
w maternity	QRXVUUUUSUT
w matter	WWPSQVTQSUQ
w matters	RUSUSSUTTTT
w may	URSUUWUXQVT
w maybe	UTOWUTVUQUV
w mba	VTRSTUUUWST
w mbeki	TUSWUUUUVUU
w me	TRWXVTUUVaT
w mean	UWWVVVUXTTS
w meaning	RTUVTSTSVVT
w means	VUTSRQURSUV
w meant	UPSPRRRTQQS
w meantime	UUTTTTUTTTU
w meanwhile	STRRTSUWTRT
w measured	SVSRTTSTTUT
w measuring	VUWSTSUTUWU
w medal	WSWURVSQVRR
w medicine	WTRXSTTSTUT
w meet	VQSTSZXSWPP
w meeting	TUVTXSOWSTV
w meetings	VSVWVTRVSVV
w meets	SURWUSTSTST
w melbourne	TUSSUWUTTUU
w memo	QTWRUVUTTVU
w memory	SUXSSTUTTWU
w men	YTRTUUUUUTU
w mend	STSSTSTWTVT
w mendoza	STXUUUUWVUU
w mentee	VRRSWVSUVRV
w mentees	TSRTXVTSYSR
w mention	TRWQSWUWSRS
w mentioned	XVSQTSUSUSS
w mentor	bVTVVTOTaOX
w mentored	XRQVSSURRTV
w mentoring	RUWUXTQRSVU
w mentors	XVQWQVTSYTT
w mentorship	USPPaTRSSQS
w menu	SUTSSVTRRVR
w merger	TVQWSRUWRST
w merit	UTSWUUUTUUW
w merry	RTRRTRTXTUT
w mess	VTTSTTUTTUS
w message	UTOSUPWOPRU
w messages	UWSUUQTTSRS
w met	TUSVOTQRWSP
w method	URVQSTTQTWR
w methods	SUWSTSUSTUT
w metres	RTQQTTURSVS
w mi	WSTRTUTSRUS
w michaelmas	TTTXVWTSTTT
w microphone	UTUSRRSRRXR
w microscope	USUSTTTVRUT
w middle	UUVXTUUSUTU
w midnight	QTSWQRTRSUT
w midsummer	UTRWTYTVSST
w midwife	UWSXTTTTUUT
w midwifery	STUWTUTSTST
w might	UTMRQNSUQTQ
w mil	TUXTTUUSUUS
w milan	WUSUUTUUVTW
w mild	RUVQTRUSSSS
w milk	SSURUSURWTS
w milking	RTRUTTUTSVS
w mill	UVUXRRUSTTT
w mille	STXTTTTXTUS
w million	RTXQSSTVTWR
w mind	VUUSUQSWRPU
w mine	TUWURSRUSVT
w minister	QQVPSSUUTWQ
w ministers	SUVTUTUSVUT
w ministry	TRSYSPTSTSR
w minsk	STRRUUUTTUU
w minute	YXTUPPVVRTV
w minutes	XUSRSVQRUSX
w mirror	WTURTSUTUVW
w miscarriage	WVTVUTTTUUU
w mislaid	UTRSTUTUTTT
w misprint	TTSTUUUUUUU
w miss	VWOTWQVRXRW
w missed	VQURVRSTQUW
w missing	WUQVVSUVVTT
w mission	TUTXTUSSUUT
w mistake	TSVQTRUWUWT
w mistakes	SSWUTUTSSXS
w mixed	SUTRTUUTTUT
w mock	QRVYVTUWSZQ
w model	TTSQRRTRSTR
w module	WTRRSVUTTUS
w moira	TURSWTTTSUT
w mom	SURVSTUTSUT
w mombasa	RTVVVTUVSUU
w moment	RRWTVVTNRVR
w monastery	UUSVUTUUUUT
w monday	UTQXTXTOTTV
w mondays	UWWRSSTQRTU
w money	SSUVRQSPUVP
w monitor	VUTTUUUTUVW
w monologue	WTTRTWUSTTT
w monsignor	UTRSTTTSRTV
w monsoon	UVQTRTTSSSS
w month	UTUWUUSSUXV
w monthly	USRVWYSRRTU
w months	VUSVVRSTVUT
w mood	TTTQURWSUUS
w moon	TSRVTWWRUSS
w mop	UTWSUUUWTUU
w more	WRUUYTUUYTV
w morning	RRVTTWQRTTO
w mornings	VTVUQTTTRWQ
w mortgage	TSSXTSTSSTT
w mosque	TUTVTRSUWTU
w most	VOUUUSSVSSV
w mostly	XQSRSSSQUQX
w mother	SQVWSXSWOSO
w mother-in-law	VTTSTUUWWUU
w mothers	UTWTUTUSUWU
w mould	RSWVUSUTTTS
w mountain	TTTWUTUVTUT
w mouth	WWSRTTURRST
w move	RUTWSQSWQTP
w moved	TSUWRORVTUW
w moves	RTRYRTTSRST
w moving	TRNbUTTPVRQ
w mr	VSSOSPQRZRT
w mrs	QRUTSRSTYRQ
w ms	VSVSURSQWUV
w much	WTXOQMTVTRY
w mud	STSUTSUSWSS
w mug	UTRRUVTSWUT
w mule	QTVSUSTWTSS
w mum	RTUVSRTUSTT
w mummy	TURTTTUVTSU
w muscat	UUUWVTUUUUU
w museum	TSUTURTRRSV
w music	TTUWTVTVTTR
w must	VSJUQNXLRNY
w mute	SSWWTTURTVT
w my	URVVSTQUTXT
w myself	QSVWSTPTOTS
w na	XTQWTSTSSUT
w nail	WURRTSUTUTV
w nairobi	TVVVSWTUSUS
w name	WUUSRWSTVPW
w named	UVUQSRTQRSR
w namely	WURWTSUTWTU
w names	WSWRSWTSVVT
w naming	TUVRUSUSTWU
w nap	XWURUTUSTVX
w napkin	SUWWRRTTSWR
w narrow	RTRQTWTSSST
w nasa	STURTTTTUUT
w national	QSRTRVSSVRV
w nationals	UUTSTUTXUVU
w naturally	TSRQUTUSWSW
w nature	TUTSUVUSUVU
w navy	RTQYSWUSTST
w near	UTQURVTSSST
w nearby	QTTWUUTTTUT
w nearly	QRUQTSUSTUT
w neck	SUWSTRWSUWU
w need	TTNdSTNTQNK
w needed	SRYPRPRSVRU
w needs	SROZTQSPSRW
w negotiation	RTVQWUTRSYT
w neighbour	VTPQUUUSWRR
w neighbours	RUTSVWTQTXT
w neither	RQRSSRQRURR
w nephew	XSRTSTURTSS
w nerve	QTXRRTUTVRS
w nerves	RUTSSTUSTTU
w net	SUVTTRUTTTU
w nets	STVTUUUVTUT
w network	VSSRSSTQUSX
w never	WdWSSORTSTV
w new	SPTVTWMVVQU
w newborn	QSRWTTUSSST
w news	RUQTPSXTQTQ
w newsletter	XVRRUTUTTTU
w newspaper	VUURTSUTTST
w next	TTPWWVTSWTX
w nice	XRRQWSVUUUX
w niece	TTTSUUUSTTT
w night	RNTXVRSWSUM
w nights	UUOWUSSTUQR
w nine	WRTPQOQQRWT
w nineteen	VTRRVTTTRTV
w ninety	RSUQTTUUSUR
w ninth	VTUSVTTRTSV
w no	SUUWVSTUSTT
w nobody	RVUTPUPSUSM
w nod	STWSTSVUTTT
w noise	SSQVRRTWTUU
w none	XXNVTPRTVST
w noodles	TUTTTTUTTUT
w noon	TUTPPTRRRRS
w noor	RTWTUUUSUUU
w nor	TTRQSSSTSTS
w north	SUUTSTTVSVT
w northern	VTQTVTUWUST
w not	VUVTWQSUVUQ
w note	UPTQVYSTPUT
w notebook	RUVVTVUXSWT
w notebooks	TTWTWVUUUVU
w noted	UTTWSUUSTST
w notes	TTURPUSQUXR
w nothing	WaSSPUOSMSX
w notice	WVSSVQRPTUU
w noticeboard	WVRSUTUTTTT
w noticed	SQWVRTTQTSS
w notices	RTTRUUUTUUT
w noting	SUTTUWUSTVT
w novel	PTWUUWUSSWR
w novels	STVUSTUTVTU
w november	QRVVUVSURUR
w now	RLVZSTVOSUO
w nowhere	TWWTUTUTVVS
w nowruz	SUUSVWUVUUT
w nuisance	SURRRSTRSSS
w number	QNUTUSUVOYO
w numbers	SUVSWSURVUS
w nurse	TSVQTTTYVVS
w nurses	QUTTTSUSTWT
w nursing	QTUZTVTVSUT
w o'clock	UWSUWWUUTTT
w oak	TTVSUTUSSUS
w oaxaca	VTRVUVUVSUS
w obliged	QRaRRQRVRUS
w observatory	WWUWVWUWUUT
w occasion	WWSSTSXSTTT
w october	TVTUVVRUQSP
w odd	TSTWTUTSSRV
w oduya	VWQRTTUSXUS
w of	VVWUTUTUSUV
w off	UUWVYTOTTVS
w offer	WUUVQVSQUWR
w offered	WRSUQPSQVPR
w offers	RUWUTTUSTTU
w office	SSSUSTPURUT
w officer	RTSTRRUSUTT
w offices	RSWSTVUTTTU
w official	VUSTTWUUVRT
w officially	TUSVTSUUUST
w often	WRWOQQXRQTR
w oga	UTUTUUUVSUW
w oh	WUQSTTUSTTX
w oil	QSQTRVWRTUT
w oiled	TUVSTTUUUVT
w ok	UUUVWSVTTUU
w okafor	TUVVUTUTVWU
w okay	UUTVVSVWUUU
w old	SRSOSSVUVUM
w older	TUSSTTTTSUU
w olive	SUTVTWSUTUT
w on	VVUVUXRURVU
w on-call	SURUTUUTTTU
w once	RWTUVVWTTTR
w one	VVSTVTYTVUV
w one-page	RTVTUVUUUWU
w ones	SVWURUSVUUP
w onions	VUWSTTUTTUU
w only	VSTVQUWTZVW
w ontario	SWVSUUUUVUU
w onto	VWUWTTTTTTT
w open	QUVVOTXUQYW
w opened	WWVSRSRVPUT
w opening	QQVTPVTSSWQ
w openly	RTWQRQTQTXS
w opens	TRSSSZRRXRW
w opera	QTSWSRUTTWS
w operation	PTSVRUUXTTS
w opinion	UTUVSQSVSTV
w opinions	TTSUUUUTTWV
w opportunities	SSTSTSUTTSU
w opposite	VUWSTUUSSUW
w option	UUUTTTUWUWU
w or	MPWRRUWQSTR
w ora	TTSSTTTVTTT
w oral	UTSRUTUTTVS
w oranges	TUWSTVUTTXT
w orchard	VTXSTTUTWVT
w orchestra	UUUWVRTSVRS
w orchids	UUUVSSTWTTT
w order	SRXQQSRSQYQ
w ordered	XWSTUUUTTTT
w orders	UTRXSTTRTWT
w ordination	TUSXTSTSTUT
w org	TTRRRTUTTVT
w organ	RTRSTSUTVSU
w osaka	VUSRTTUUUVU
w osei	VTUVTUUSXUS
w oslo	RVRSTVURSUW
w other	VRQVTRXQXSW
w others	VRYRRTTTWTS
w otherwise	WVRTTUUSTVT
w ought	TSURTSUWWUQ
w our	TSTVaRSTRSR
w ours	WWUVURSQVSQ
w ourselves	QTVVSSXTWTS
w out	VUTVSSWSRVR
w out-of-office	VSRSTTUTTTX
w outlive	TURTTTUYUTS
w outranks	RUUXUUUSWUU
w outside	YTPVSTUQRSW
w oven	QTWUXTTSSWT
w over	RTUWZSTTVVQ
w overlook	WTUSUUUUUVT
w overnight	TSSWUTTTWUT
w overtime	VTUUTUUTUVU
w owe	RPZNPQQUQUO
w owed	TTWRTTTWRVS
w own	TWRUSTTSSUS
w owned	RTXSUUURTSU
w owner	UTSSTUUUTTU
w owns	VTRXTSTUVSW
w p	TTRVUTUUUWU
w pace	SUSWUSUWVUT
w pack	VTSWUSUSWVU
w package	SURSTWUSUUT
w packed	QTTUSWUTTSU
w packing	TUSVUSUTTUU
w page	VVURURRUTWU
w pages	UQUSTSTQVWQ
w paid	YVPSTSSVVUV
w paint	TUSSSTUTUSU
w painted	RTQQSSUTRWW
w pair	VWRYWSUUTST
w pairing	SURWVSUUTSU
w pairs	STSXWUTTTST
w palm	STTSTWUSUWU
w panel	VUSTRPTRRUS
w panels	SUTVTSUUUUU
w panic	SSWSUUUSTWT
w paper	TPTXTSRUSST
w papers	UUUVRQTPUTQ
w parade	TTQTUYTTTSS
w paragraph	STYUTSTVTVT
w paramedic	TUTWVTUTUUU
w parcel	ORRORZRPQTQ
w pardon	RTSSTTUTTST
w parents	VTTTSWUWTTS
w parish	SSUSSSTRTSU
w park	TRURSRTRVTV
w parked	YTQSTUUSTUV
w parking	SVRPRQSOVRW
w parliament	RURXRTUTUUT
w parrot	WTQSTUUWRUW
w part	UPRUXOQSRTV
w particular	RTSYTVUWSTT
w parties	SUSRTSUTSRU
w partner	UUPWTQSUYRR
w partners	WSUVUVUSWSU
w parts	UUSSVTUTTUU
w party	VTRSTWURTTT
w pass	TRRORTVUTRQ
w passed	VTTbTSRPSVO
w passenger	TTTSVSUWUUU
w passes	RUVRRVUVTRT
w password	RTQRTTTTUUT
w past	UUSVUTSXVUT
w pastor	TTVTUTUVWUT
w pastry	UTWVTSUSSTT
w patel	XURSUUUSTUT
w patent	XVRWTSTTSTT
w path	SUWUUSUSTVU
w paths	RTRQRSZVTTS
w patience	SUXSQQTVUST
w patient	RRWORUSUTWP
w patients	VTVVSTUSSST
w pattern	WSVUTRURSXT
w patterns	UUTSTTUTUTU
w pause	OSSTSZQQRUQ
w pauses	UTWSTSUWTST
w pavel	RUSSUTUTWUT
w pay	TRVTUVSURWU
w paying	XTRTRWTRVWT
w payroll	RTSTSTTSXTT
w pays	QSVZVQTSUWV
w peace	OQMPWQRYRTQ
w peaceful	SUVWTQTXUTT
w pear	XUVTUTURUWU
w peer	USRXSTUTTTS
w pen	TSYPRTWTVVR
w pencil	QPUTSUTTUWP
w pencilled	TTVSTUUTUWT
w pension	XUUUTUUTTSV
w pentecost	RURUWSUSTUR
w people	TUSVTTUQXPT
w per	VTTPSUTUSTQ
w percent	TUSSSTUSUVU
w perhaps	XUMUTRUUPPX
w permanent	RTTUUVUTUVU
w permit	VSPUUUTSTVS
w permits	VVSUTUUTUTT
w person	VUUWTRQUMSS
w perth	QTXWVSUTRWS
w peter	WTXSTTTSWUT
w pharmacist	VTTVUUTSSUW
w pharmacy	QTSUVUUTSTS
w phd	TUSXTTTTSUU
w phone	UUTUQUYTTWX
w phoning	SUUVTSUSTSU
w photo	TVSSSZTORSW
w photograph	TSQURWTSRRR
w photographs	UTRRTVUSSUW
w photos	XTRUTXTSSTT
w phrase	TTSRTTURTWS
w piano	WRRRSSSSTTR
w pic	SURXSUURUST
w pick	UVQUQXUQURR
w picked	WUUURRTSWSR
w picking	XYRRVXUSTTW
w picture	PTSNVXSRUTQ
w pictures	VTSTSUTRSST
w pie	WUQRUUTTTTW
w piece	SUQQTTSUTVS
w pieces	RTVWTSUSSSU
w pier	SUUSTSVWUTT
w pile	TTUTTTUSUWT
w pillow	SUTRUUUVSUS
w pilot	SSTUUSUSUVS
w ping	RTRRTVWQSUT
w pinned	TUUUTTUUUVU
w pint	TUSRQXWTUSU
w pipes	SURSTWUUTVU
w pipette	SUSRUTUTTVU
w pit	VVVSUTUSSUU
w pitch	RRWORQSPRXU
w pity	XTTVTTWTUST
w pizza	VUUTUSTSUXT
w place	VUTXWRQUOWQ
w placement	UUVXVUUTUTU
w places	UTTWTSUTSVS
w plain	TUSTVSTSVTS
w plainly	SUVTSWUTVSS
w plan	VTUYWTUUTYP
w plane	RTTRTUTSTWT
w planned	PSUXVUSRSWS
w planning	QSQWRVURVSV
w plans	XVTXSUTRUTS
w plant	STTWVQUTTRS
w planted	UTWTUUUWSTU
w plants	UUUVVSUTVTU
w plaque	WURTUUUSTUW
w plaster	QUVQSTUTUSS
w plate	VSUTTUUSSQT
w plates	STTSTUUUUWU
w platform	SRTWTSUTTSS
w play	USXVURUQRXU
w played	STQQSVUSVVS
w playing	SUQVVRUTTXU
w plays	VUQTTTTSXSW
w pleasant	WSQPTRTWSTS
w please	POPOTSSQKRT
w pleasure	WWVRSWUSTUX
w plenty	SSWQRSSTRRV
w plots	WTRUTTTSTTU
w plumber	RTWRTTTVTUR
w plus	USRRTVTRVUS
w po	TTXRSTTWTVT
w pocket	SUWWUSUSTST
w podcast	WSUQTSURTUT
w poem	TTTSTUURTWS
w poems	VUVRTVUTUTU
w poet	SUXTTSUTSTT
w point	WXTVSQYUQWV
w pointed	TTVWSSTSTST
w points	STSVTSTSSWS
w policy	TTRXSSTRSSV
w polish	SUUSUTUTSVU
w polite	XQRWUTUTTUT
w pool	UUSTUSUTSUT
w poor	SRSSSTTSSSS
w pop	TUSSWRXSUUU
w porch	VTRSVWUTTUT
w port	PSWYTQUWRRS
w portal	VTSVTTUUTTT
w porter	USOTTQSPVRR
w portfolio	VRUPRUWRVWU
w porto	USRQSVTUSUS
w portuguese	WUUWVTUSSUT
w position	SURXRRTTTTS
w possible	RSSURSUVSST
w possibly	RTTWXTTVVRT
w post	SQSTUXPMOSP
w postcard	TTROTZSSVSV
w posted	UVPWRRZPSSS
w poster	VRVQTWUSVVW
w posting	RUVZQTWUSVT
w posts	RUTVVSUTTUT
w pot	VVWVUUSVVST
w pots	VUVUSRUTUTT
w pour	RTXSUSTWTVT
w power	RTVTUTUUTVT
w practical	SUSUSTUTUUT
w practice	SUTXXTTVQXV
w practise	RUTVTVTVTRT
w praise	QSaTTTUWSVS
w praised	TVWSUSUSSVR
w pray	TURRSRTVTTU
w prayer	RTSSTTTUSWT
w precious	RUTRUUURTST
w precisely	UVSUTTUTTSS
w predicted	VWRUSSUTUTT
w prefer	PSOYWQSRXSS
w preferred	UUSRSSUTTSU
w pregnancy	XTRRUTUTTUT
w premiere	UUPPRXUWUTT
w preparation	WWRVVUUTUUT
w prepare	RTRVRSUTTST
w prepared	TUVUSRTRVUR
w present	SRVUTURPRWS
w presentation	WTUSTTURTVX
w president	SURUTUTTVUU
w press	RUQUPWTURUS
w pressing	UURUTYSTUUT
w pretend	RTWWVTQSTUT
w pretended	TSWUUUUVTTT
w pretending	WUVTTUUVUTT
w price	VVVTSTUQVTU
w prices	SUWSTSUUUVU
w pricing	TVWTRVUUSVR
w pride	QTSSTVUTTSS
w principal	STSXTSUTURU
w print	SSTWSSUTSUS
w printed	TWSVQVSUSWR
w printer	TTRORRUTUTT
w prison	WTVUTTUTWTW
w private	WTTTUSUWSSS
w privilege	RSYTUTUZTUV
w prize	TRXSRRTVTVW
w probably	UTRXUWTSSSW
w probation	VUTWVSUUWUU
w problem	QTUUVVUWVYT
w procurement	TTRTRRSRSRT
w product	SUSXSVUTUVU
w profession	UTTTUTUSTST
w professor	SQVURUSUaSV
w profit	VWVWUSUTUVT
w profited	VTXRTTTTUUV
w program	RRUaYVSTWTQ
w project	VRVYSUTUQWR
w projector	QTRRSSTRRTT
w promise	TTTSPSTOQUO
w promised	aUROUSSOQRR
w promises	VUSRUTTSTUW
w promoted	RTRVTSUTWST
w promotion	TVRWRSURUPS
w prompt	TSPTUTURTUS
w proof	UUUSTUUUUUU
w proofread	UURUTQSSUSS
w proofs	VURPSUUVTSS
w proper	UUVVVXURSUT
w properly	STYUVUVUTTR
w proposal	STXUTRUTTUS
w propose	QTQTXTSRTRT
w proposed	STSSXSUSUUU
w protocol	UTWQSUUSUWT
w prototype	VUTTUVUTTTU
w proud	QTSQSTTPTSS
w proverb	TTVSUTUSTUT
w proverbs	XWQSTTUSTSS
w prune	RTWRRSUSUVT
w pruning	PTWTTSUWWWT
w public	QTRXTQSRQVS
w publish	STRXSQTTUTT
w published	QTQWRVTQWRT
w publisher	SUVRSTUTVSU
w pull	WTRTVRTTTUS
w pulled	TSWQSSUSSWR
w pump	STUSUTURSVS
w punctual	WTRSTTSVTUW
w punctuality	ZSURUTTRSUX
w pune	VTQZVVTRRUT
w pupil	VVSWXPSVORV
w pupils	URXQTTUSVVS
w purpose	RUXXTWUSTVT
w pushed	WVUSUTTWWVT
w pushing	TVVUUTUXUUT
w put	VUTRRTPTTTV
w puts	QTQVRSUSTST
w putting	VUTWTTUSTQT
w qualified	VUSUVTUUWTT
w quarrel	TUPUSWTSRUS
w quarry	QSTRSTURTWU
w quarter	PRUXTUSTRVS
w quarterly	VTSSSTSTTTT
w quay	TTVQRXSTSST
w que	SUSSTTTYTUT
w question	TTXUSSRWTVS
w questions	TUUZTSRXRQL
w queue	USRSSRTXVXV
w queues	UUTSTSUUUUT
w quick	QTPUUVTTTSR
w quicker	TUSVUVUWUUS
w quickly	SURUTSTUTUT
w quiet	RPSSQSVVQXP
w quieter	TTQWVVUUTUT
w quietly	UUWSUUUTTWU
w quilt	TUTTSVUUUUU
w quit	QRWOUVTSTWT
w quite	QSPTTTSRSSS
w quito	STYWUTUTTWT
w quitting	WUVTTUUWTUW
w quote	UTWSUTUSTVU
w quoted	RTWTSSUTTXT
w quotes	UTWSUTUVTVV
w race	SUSVSUUWTSU
w radio	USVVVSUQSUS
w radishes	WUSTUUUTUUU
w rail	SURYSSUUTSU
w railway	UTSUTTUTTUT
w railways	RUSUTTUUUVV
w rain	VPVTQQSXRSR
w rained	TWRRTTTSTUS
w rainfall	VSURTVUTTVT
w rains	STWUSVTUTST
w rainy	SUSRTSUWUVT
w raise	RSTUTRUXTUT
w raised	XRVURRSVSVV
w ramadan	UVSVQUUTTSS
w ran	XURTRRTQRYT
w rang	VXUTRQSVPVS
w rank	PSQXRRTRZVR
w rao	SSSRUTUTXTT
w rapport	VTRVRSUSTSW
w rare	VTYVSTUTTSS
w rarely	VSVPVTVSTWT
w rarer	QSYRUUURUUT
w rate	UUTTUUUTTUT
w rather	UQPXVTPTRSP
w reach	UXPQTXXRQRQ
w reached	VSSbQSSURTQ
w reaches	STSUUXURVSU
w read	UUUTUQOSRWS
w reader	VTUVSSURUUW
w readers	RUXSTTUVTUT
w reading	TUVMRPUQRZV
w reads	XRUSQQURZVR
w ready	RSUVRWVQQUS
w real	WWTSPRVTWUW
w really	TPWSTTRQSVT
w reason	VVVXUPVPUVQ
w reasons	QTSZSSSSTRT
w rebuilt	UTXVXQTVRWS
w recall	TVTRTTUTTUT
w receipt	QUPQQRTQSTS
w receipts	QTXSTTUTTUR
w receive	TUSUSVUTURU
w received	VUQURPSQRRR
w reception	TSUSVQTUXVR
w recife	RUXWVSUWTUT
w recipe	XRUTRRTRRYR
w recipes	WSUUTTUSVVT
w recital	SVWSVWUSVUT
w recognised	XWQRUUUUTUT
w recommendation	VRXRSVUVSUT
w recommended	WTWTUUUSTUS
w record	VRUUSSUVQTW
w recorded	XWSSTTUTTTT
w recording	RTRPSWTSSSS
w recordings	UWTUXSSSTVT
w records	UUSSSRTTVTS
w recovery	TUSSTSUXTTU
w red	TTYSRURTUVO
w redo	RUXSTSUWUWU
w redrew	SUSUSSUTTVU
w redundancy	STUXTTUTTUS
w reed	RTWSVTUTUUU
w reel	SUUSTVURUWU
w referee	SUTTUVUTUUU
w reference	WQVOUQTTRRV
w references	WUTSTUUWVSW
w refugee	QSYTUUUSRUT
w refund	SUQTUTURUWR
w refused	SRWQTSUXUTS
w regard	STTRWQUTUTU
w regards	USSQQRSRQSU
w regatta	RTRRUYUWTUT
w region	TUTVTUUVTTU
w regional	RUTWRRTSVRS
w regionals	STWSUTUUVTU
w register	TUWQWSUUTTU
w registered	UUSVTRUTTST
w registrar	TSWWVSUSWUW
w registration	UUVVSSUTUVU
w registry	UURRTTUTUTU
w regret	STRUVSUTSUT
w regular	QTTUZWTRSPS
w regulator	TUTXTSUVUTU
w rehearsal	PSWQVRTQSXS
w rehearsals	VUQVVSUTTSU
w rehearse	TUTVTVUSTTU
w rehearsed	TUUTSTTTSSU
w relationship	STQVUSUTTVT
w release	RSSSXWURSXU
w rely	VWVTUSTWSUT
w remain	PSUUQRVVSSQ
w remaining	RTQRTRTVTTS
w remains	UTTTVSUSSTS
w remark	VSSTRRUWRVR
w remarks	XSUQTTUSTWT
w remember	WQYVUSUXTUV
w remembered	XSURTSSRSSY
w remembering	XSRUTTUTTSX
w remind	XSSUUUTTWUT
w reminders	UTSSUUUTUTT
w remove	SUSTRTUTTTU
w renew	RUTQZTTTUUT
w rent	XSRTRRTQQVW
w reopen	SUSSTUSTTUU
w repair	UTTVTSUUTVU
w repay	SSXRTUUQTRT
w repeat	WUUSUUUSUWU
w repeated	TTSSTUUTTST
w repeating	XURRTUUTTUU
w replied	VRRSTTUSTUW
w replies	XVUVTTUTTUT
w reply	WVROTPRPSRW
w replying	RTSSUUSSUUT
w report	TURSTYSNRTP
w reporting	TUSYUUUUUTU
w reports	UTUTUTUVUVW
w reproach	STSRTTUTTUT
w republic	TUTSWWUTUUU
w request	VRPSUUTSSSU
w requests	SSTSUUUUUVT
w requires	SURXTTTTSRT
w rescue	RTTWUSUTTTS
w rescued	QSYRTTUSTYR
w research	RUVXRRUSSST
w reservoir	RUVVVSVSTRT
w residency	WSVXYXUVUSS
w resignation	WTTTTTUTSUX
w resigned	TUTTUTUUUUT
w resources	STWTTTTTSWT
w respect	QTWRTRTWVSQ
w respectfully	TTQSSTTRTTT
w response	VUQTUTURUUS
w rest	TQSWPVRXSRT
w restaurant	TUUWRVUTTTT
w restful	UUSQTSTWTUW
w restoration	UUWXUTUWUSU
w result	RTSTUWSSTWT
w results	QTSWPXRUSRS
w resume	VTSTRXUUTUT
w retire	STVSUUUUTTS
w retired	UTRQVSUSWST
w retirement	SQUYTWTZSSU
w retiring	SURXQSUTSTU
w return	RPTRQTQSSTV
w returned	VWVSQRSRRUR
w returning	TURWVSUSUUT
w returns	STRTUUUVUWT
w reunion	SURSTXUSTTU
w review	SWUSSPUSRWU
w reviewers	RTTRTSUSTUT
w reviews	VVWVTTTRTUR
w revision	TUWWVUUTUVU
w reward	STXTTWTUSST
w rewrite	SUVQURUUTWU
w rewrote	RSURTSUWTVT
w reykjavík	WURVUUUVUUU
w rhythm	SUUWVVUWTTT
w ribbon	STUUSWUSTUU
w rice	TTWSUUUTTVU
w rich	VTXRTTTSSSW
w ride	WTSUUSTSVST
w right	SVVOURUOOQV
w rightly	QTXUTTTTTTT
w rights	SURVTTUTTSU
w rim	SUUSTVUUUVT
w ring	UVTQRZUTORU
w ringing	VTRSTSUVTVT
w rings	VTTRTVUSUTW
w rink	SUSSTTUSTTU
w rise	STRSTSTWUST
w risk	TUWSTSUSWVU
w river	VUUPSTVWVUW
w rivers	SUQTTUUWUUU
w road	SSQXRSXTQQV
w roads	TTRTTTUWUSU
w robotics	STUWTTUSTTU
w rock	VTRRUUUUUVW
w rode	UTRRTSTSSST
w role	UVTWVTTUTTT
w roll	STSSTSUSTWU
w roof	RTXRUVVXUWQ
w room	UVSQSTQPUTT
w rooms	VTRVTVUTTSU
w rope	RTWUURWTTVS
w rosa	RTSTUTSWVUT
w rosalind	TUUSUTUUVTU
w rosario	RSWTTUUTSUU
w rose	WUSSVVUSUTT
w roses	TURRTWUXUTT
w roster	TUWUWSUTUUT
w rota	USVWTUTRQUS
w rotation	VTRVVTUSTTT
w rotterdam	VTXVUSUTSUT
w round	WUURWUWRRTU
w rounds	STQRXVUTVSU
w route	VTUQTTURSVV
w row	VRUTTYSRQUU
w rows	VURTUUUUUVT
w royal	VTSRUTUSVTU
w rucksack	RUWUUVUUUWU
w rude	SSTSTVUVTTS
w ruiz	SUWWTUUUWWT
w rule	OPXOQTWPPZP
w ruler	SUWSTTUSTWT
w rules	TUQVTRUTRSS
w run	RQRVUMWTTVQ
w rung	WTSTTUUTUUV
w running	SSUTRSTQTVS
w runs	TSVZSTTTVUR
w rust	RTWVTTUTSTU
w rye	WTSUSTUTTRU
w sabbatical	STRXSWTVTUT
w sack	RTXRSUUWTWU
w sad	UUSSTTUUTTT
w sadly	VTSSUUUTTUS
w safe	QSUQRRSYSTR
w safeguarding	TUSRTTUTUTU
w safely	UTUSTSTYUWU
w safety	YVPUSSTSSSV
w said	TWUTPTPUSYS
w sail	VURWUTUTUTU
w sailing	VTUVTTUVTUW
w sailor	UTRTUUUUTWT
w saint	RTXTUWTSWTS
w saints	TUSSTXTTTTU
w sake	RTTUUSSTTST
w salamat	TUYRTTUXTVT
w salary	TTWVRSSSTWT
w sale	RTQTRSUVSSU
w sales	UTSWURTQWVR
w salon	XTTSTTUSUUV
w salt	QRUUSSTVRWS
w sam	TTVSTTUSUYT
w same	UXSWQTVSWSS
w sample	RSUSUTUTTSU
w samples	STRVSVUTTUT
w sana	RTYRSSTVTSR
w sand	SUXVWTUVUUU
w sandra	RTRRTTSRXTT
w sandwich	SUWSSSURUSU
w sandwiches	UTUSSTTRSTW
w sang	URTQSTURWVS
w sapporo	STRVUTUTUSU
w sat	XPSSTTSTUTQ
w satellite	STWSTXUUUUT
w saturday	KQUSYVQVOTP
w saturdays	UTUSUTTSTTS
w sauce	VTVSTTUTSTT
w sauces	RUSUUTUTVTU
w sauna	VTSVVRUTTSV
w save	UTTSRXURTVV
w saved	MRZVUTURQXN
w savings	XSQXTSUVSVV
w saw	UTVTRQRWVTT
w say	TUWSVTQWYTP
w saying	TQVSRWTUVUS
w says	UUUWNQQPVRS
w scaffold	WSSSUTTSVUT
w scaffolding	QSRVTTUTTTT
w scales	RUVRSWUVTUS
w scan	WTSWTSUSUSS
w scar	TUSTUUUTUUU
w scarf	STRQTWUTTVT
w scheme	QUTYZOTQRPS
w scholarship	UQPZSRURVVR
w school	QPSZVPVSTTO
w schooling	UTUWUUUSWTU
w schools	TUWSTVUUTUU
w science	SUSWSSTSSST
w scissors	RTTSUTUSTWT
w scolding	QTUSUTUTUTT
w scones	TUSSVRTUUSU
w score	QRUVRQURSRT
w scores	STSWUSTVTVU
w scratch	TUTVTSUWTVU
w screen	UTSWTVURSSS
w script	QSTRVQTQTVS
w scripts	TTWRUSUWTUW
w sea	SRRXRPVVRSV
w sealed	WVRUTTUTUSU
w seam	WTTVUUUTWUT
w seams	TUSRTTUTUSU
w seas	TTURSSTXTST
w season	UUSUTTRWPOP
w seasons	VVVTUTTVTWT
w seat	SRRVUVVQSRR
w seating	SUVUTTUUUWU
w seats	QTVTUWUVUST
w second	UTUVUUPVTVV
w secondment	VTSSTUUUUTU
w seconds	VURURRTQSWW
w secret	VSRWTSUSUTV
w secretary	URSRSVUSTRR
w section	RTVRRTTRTTR
w security	TUTVTTUTSTT
w see	STSRRYXTWPT
w seed	VUTRRUTUSUS
w seeds	UTVSTTTVTTS
w seeing	WSUVTQTQSTW
w seek	STSWVSUTTTT
w seem	VTRXTUSTTTV
w seemed	XTSSUTUSSTU
w seems	XVQUVSUTXRS
w seen	TTPVRSWQWRQ
w sees	QTRQTSTRXTS
w seldom	WUUVSVTWTTT
w self	WSSVUTUTTVS
w sell	URVSTRTQTWV
w selling	TSRWSTUSSTT
w sells	WTTRUTUTTWV
w semester	RTRYWRUUTTS
w semicolons	VUXTUUUTTST
w seminar	STUQRRUQVUS
w seminary	SUSYWUUUSUU
w send	NOUTUaQTQUM
w sending	TSQSRQSURTV
w sends	STVSRRSTRRS
w senior	TTQTTRTRYSQ
w sense	SSVTVSUWSRW
w sensei	RTVRVSTUWUT
w sent	WVRPTNRRTVU
w sentence	UWUVXRSSQaS
w sentences	USUPSTTWSWT
w september	VUQUTXPOPPQ
w sergeant	VTRUVUUSWTT
w series	QSRQYTTQVTT
w seriously	WQXURRWXTVS
w sermon	VUTTUTUUSUU
w serve	WURTVSUSUUW
w served	RSXTURTQRUT
w server	RTUSRSUUTWT
w service	UTRUTTTSVRT
w session	SPUUUTUOQTP
w sessions	VSQSSQRTUUT
w set	TWUWUSRUTUO
w sets	TUSSURUUUVT
w setting	TSSWURUTVSU
w settle	SSRVTSVTTSS
w settled	QSUVRUXPSYR
w seven	STSSPVSPPWP
w seventeen	QTWUTTUTSWU
w seventieth	RURRTYUVTUS
w seventy-nine	RTRXUUUTTST
w several	SUTTSWTUUWT
w señora	VTSSUTUTVUT
w shadow	UUTSUTUUUWT
w shake	UTWUXRTVSST
w shaken	WTUUUUUUUUU
w shall	OPPSWWYQRRS
w shame	XTVWTTVSTWW
w shape	RTSRRVTSSTS
w share	UTPUSVSRSQS
w shared	VXSSWUSSQUP
w shares	WSTSUUTTWUV
w sharing	SUVWUTTXTUS
w sharp	STXSUTUVUUT
w sharpen	RTSRTSUVUVT
w she	TPUTSNRRZUX
w shearing	STVRSVUTUUU
w shed	UTUTSTTTSVS
w sheep	UTTSSVTWTUT
w sheet	SUTSQQTTQYO
w sheets	TVQRSTUSUTT
w shelf	TSYTRSTURVS
w shift	SRQSWOTTSQR
w shifts	STTVWVTWSRT
w ship	PSWWVTSWSSS
w shipped	STTVTSUVTRU
w shipping	TUSRVTUUUUU
w ships	RUSVWVUSVST
w shipyard	TUVSUUUTTUU
w shirt	SUSTUUUTSSU
w shoe	VUWRTUUTTWT
w shoebox	STSSUUUTUUT
w shoes	SSTURRSUVWS
w shoot	TUVUTTTTUWU
w shop	VUSXTTUTUSX
w shops	SUSUVUUTVVT
w short	QTSUVVRWRSS
w shorter	QTTQTQUSSXS
w shortlist	TTVTUUUSTUU
w shot	WWUSTSUTUTU
w should	XOORQVUKSTZ
w shoulder	RSUQRQTSSTS
w shoulders	STWWUVUTUTT
w shout	RTWSSVYSRUS
w shouted	WTUUSTTSSSS
w shouts	STSSTSUTVVT
w show	TWUSQWVVQUT
w showed	TQVSUTTRUYO
w showing	WTUVRUUVVWX
w shown	VSSTRVUQVUT
w shows	UUOPRRSRURS
w shrank	WSRTURUUTSS
w shrug	XTSSUUUTTUT
w shrunk	RTUVTTUTTST
w shut	SPURWRTQUTW
w shuts	RUUXWRUTTSU
w shy	RTTRTTUVTST
w sick	TUURTTUTUWU
w side	UWSTSSWUVQU
w sides	TWSVSUUTSUT
w sighing	WTSUTTUSTWU
w sight	TUSVUTVUTTU
w sign	RRSUVSWWURR
w signal	SWQYSSUVTSU
w signature	XQSUSRTRRSS
w signatures	UTWRTTUTRTT
w signed	TTUUSTRNQTN
w signing	TUQWVSUSUSU
w silence	WRUVSPSTUWW
w silences	UTXTUUUSTWV
w silly	XUSRTUUSTTX
w simple	VTVTTTUTVUT
w simply	SQRWUURQZRU
w since	VUTUTROQVVV
w sincere	RUUSTTUYUST
w sincerely	QTTSTSTQTSR
w sing	RUVQSWUSUWU
w singapore	VSUXUSTSQWV
w singing	UTRTTVUVTTS
w single	ZdRQORQRMQU
w sink	VVQWUTUSUSU
w sir	VSWSVRXWUSU
w sister	UQQOQUTPWTP
w sit	QSXUQSXRVVR
w site	UVSUTXTUPTU
w sits	WRTWSRTRWVR
w sitting	WSUUUPSRWRR
w six	TQVSUWSUTTV
w sixteen	TSSSUTUTTUS
w sixty	TSUSPRTQUTV
w sixty-one	RSXTTTUSTTU
w size	VWVRSTTSTTS
w sizes	SUTTTUUTUUU
w sketch	UTVSTTUSTWT
w sketches	TVUTSTUTTVT
w skies	UUTSTTTWUSU
w skiing	TTWUUUUVSTT
w skip	USWURWTVTVT
w skipped	XSSQTTUTSTT
w skipper	RSWVTUUWWTS
w sleep	MRQUSTQYPSO
w sleeping	WTTWSSURTVX
w sleeps	RUSYSRUSSUS
w sleeve	VTSSTSUSTTU
w slept	VRRRSRTTSRV
w slide	RRVTWSTVUXR
w slides	UUVOVQURSWV
w slip	QTSRTRTRWXS
w slipped	TTRRTTUTTST
w slot	UTQRXUSSSST
w slow	RRTXQURXTUV
w slowly	RTRWSSUURSS
w sluice	TUSTTVUUUUU
w small	SSWVSVUUSTR
w smaller	TWUSVTUWUTT
w smell	RUVRSTUVUTT
w smile	UTUQTSURWUT
w smoke	QUVSTWUTTUV
w smoking	SURRQRRTUUT
w smooth	TTUUTSUWUST
w snow	PRVRTURTSSR
w so	UTTXZWSTURY
w socks	UUUTUTTWUVU
w soft	RTQRTSRZRTS
w software	RTRVSSUTTTT
w soil	SSWTRURRUVR
w sold	VUVRRQSPVYW
w solder	TURTTTUSUWU
w solid	TTXRTSUUUTS
w solo	VWTRVUWTRVT
w solstice	STUSTXURTUT
w some	QRSTRKbQOUT
w somebody	UUTVVSQSQSV
w someday	STSSTQYRTUT
w somehow	USRRVQXRRUR
w someone	WWQbTVSTTPX
w something	OTUVNQVTTUN
w sometime	QSTQQPZSSTR
w somewhere	YYPSVTZOQSV
w son	TTQUTSUSWUU
w songs	TUXUUSUTUVU
w sons	TVUUTTUVTSU
w soon	ORRTPUaRPSP
w sooner	QSURQRWRRRS
w sorrier	SURSTRUUUSU
w sorry	NSOMMQMNRPM
w sort	PSSRUOVQRTR
w soufflé	RTUSTUURTVU
w soul	VWVUTTURRSS
w souls	WSSTTVVSTUU
w sound	TSUTUTTRVVR
w soup	ORWSTSTTRUR
w sourdough	TSXTTSUWSTS
w south	STSWTUUTTTT
w spain	SUVSTSTWTUS
w spam	PURTTUUUTUT
w spare	PUVSRTVVPVQ
w spared	TVXTUUUUWWR
w sparring	TUWWTVVVTSU
w speak	SQVTSQWPWXQ
w speaker	WSQUTSUSSSS
w speaking	TSUURRRSRSW
w speaks	RTXUUSTRSTT
w specialist	TUTVUTUUUUU
w speech	QRUSTSTTSVW
w speeches	XWRSUUUTVTT
w spelled	QTTSUTUSSST
w spelling	XUQUUSUSTUS
w spend	QTRWRRTSSST
w spent	WTWURPUPRVU
w spirit	TTRRUTUTSUT
w spite	XVQVTTUUTUS
w split	SUWSUWUTUVU
w spoiled	UTSTUUUTTUT
w spoke	VRVTRQTQVTU
w spoken	VTRTSTUTTUT
w spoon	SUWTUSTVSXT
w spoons	TUUSTWTSUTU
w sport	WUSSTTUSRTX
w spot	QTXSTTUSTWT
w spotted	SUWUUUUTTVU
w spreadsheet	TSWVRUUQRXR
w spreadsheets	SUXSSSURUWS
w spring	SOQVSUQUTUU
w springs	SUSTTTTSUST
w squad	WTSVVTUUUSU
w square	SUVRUVUXTUT
w squeeze	VTUWTVUSTSV
w st	TTRWVZSRRRS
w staff	VVPVRVURVUS
w stage	TSRUVSWUUVR
w stain	SUURSSTTTRU
w stairs	TRTRQRSVQSQ
w stairwell	VUWRTUUTTVU
w stall	VVURSTTUUVQ
w stammer	USWSVTUTSUT
w stamp	QVRQSSUVSUS
w stamped	SUSVSTUUUUU
w stamps	UTTRSSUWRUV
w stand	TPUUSUUSOST
w standing	WURQTTSTWUV
w stands	OTVUUUVPVVP
w star	RTXVTTUVVUT
w stars	TUWTTTUTUVW
w start	QSWXTPRVTVT
w start-up	XTRVTTUTTUW
w started	UVVSTUSUVTR
w starter	WUXSTTUTUTT
w starting	UWSYVUTQQTT
w starts	PSOWQTTQRTS
w startup	SUUWUTSSTUS
w state	QUSVRRUQTRS
w statement	VTRVTTUSUVU
w station	QSXQWVTUQWS
w statistics	RTVXTSUSUXT
w statue	WUXSTTUVTUW
w statute	VTQTUSURSTT
w stay	SPRUSSWaOQT
w stayed	YWXPTPSRUVO
w staying	TUTRUVWVUWU
w stays	PSVUURVXVYR
w steady	UUSVVRTUTTV
w stellenbosch	XUSSUTUSVUU
w step	PSUSTUTTWTS
w stepping	UVQSVVUSUST
w steps	VTRSTUUTWVT
w steward	TUUUTTUTUTT
w stick	STUQSTSSVVT
w still	WUVSUUSRTYT
w stipend	TTRWTTUSTUT
w stitch	SUWVUTTXUTS
w stitches	TTUVUTUTTUT
w stock	RUWRTTTSUTT
w stocktake	UUTSSTUTUUU
w stone	WUTTRSUUTVT
w stood	VOTSPRSRUVT
w stool	STRSTSUUUTT
w stop	TSUUbTTRTRU
w stopped	TPWSWRQUOWO
w stopping	QTPSVQTSVRS
w stops	VTRXXSTSSRT
w stopwatch	UUUWWTTSTWS
w store	YTVTUUUSTVU
w stories	VXVQTRWRVUV
w storm	STVRUTUSUWU
w story	VXRUTSSUQTU
w stove	UTVTUTTWUUU
w straight	PTSUTQSVRSR
w stranger	WTTQTSXSUSS
w strangers	PTWVRSWTSVS
w street	RTTPRRTVUTS
w streets	VTRVUSUSSTT
w strength	URQUSQSXRUR
w strict	QTWRTTSUTST
w strike	QSVPVSSWSWQ
w string	VTSRTSTVTVT
w strings	VWTSTTUTUTU
w stroke	VSUWVTUUUTW
w strong	VTQQSRTYSTS
w struck	RTTRUTUUTWU
w structure	UUSVUUUUUVU
w stubborn	STRWTSUWSRT
w stubbornness	RSVUUUUYUUU
w stuck	QTVRSWURTXT
w student	RRTOXRTWRTQ
w students	VXQTQQSUVQX
w studies	STTXRUTTTUT
w studio	YPRWWRSUTUT
w study	QTSXSVTRRVS
w stuff	WTUTUTUVVTS
w stung	UVTSTUUSUSS
w stupid	YQUWTSTRUVT
w style	SUTXTUURTUT
w subject	TVXQSSSRSVR
w subjunctive	STUUTTUTTWT
w success	SSPUSQTYTST
w such	UVUSRQSRPPW
w sugar	PRXSRRTSSXS
w suggest	QTUOVTRQTST
w suggested	TURWUTUSTST
w suit	PUWSSUTVTRS
w suitcase	QTWTUTUWTTU
w suits	RTQSTVUTSST
w sulked	RSQRTTTSTRT
w sum	WTSVTUUTTUT
w summer	TRWVWVRWRVU
w summers	UTSSSSUUVUT
w sums	TTVWWSUTTWU
w sun	STRRTTTYTVT
w sunday	TQVVYVRRUTO
w sundays	RRXURTTUUTS
w sunny	VTTRTSTXSTT
w sunshine	UUURTSUTUWU
w supervision	WWPURSUSTRS
w supervisor	WUOYRQSRXSV
w supper	VWRRXVTRVRT
w supplier	UUUUTVUSTUT
w supply	TUTXTRUTVVU
w support	UUXVTUTQRPT
w supported	XTSTUUURUUU
w supportive	RTTUUUUSUSR
w suppose	XTOUTXRQTPY
w sure	XQQPTPYOVRY
w surely	STQUTPYRTTU
w surgeon	RTXUTSUSWTT
w surgery	SUTWTQUVTST
w surname	XVRTTUUSTUV
w surprise	XUTUSUUTWUX
w surprised	UUWUUUUSTTT
w survey	TTSRVWTPTSV
w survive	STSURSUVUST
w survived	QRRQTTTUSWS
w suspect	RTRTTUUUUTT
w suspend	RUTXSUUUTUT
w suturing	VUSSUUUTUUU
w suva	QTYUSUUYQTR
w swallowed	SUQWRTUSSSU
w swallows	RTXTTTUXUUS
w swap	TTTPUWWVSUT
w swapped	VTRXTTUSTST
w sweep	STWUSSUUTVU
w sweet	UTSTUTUUTVV
w sweets	TUSSUXTRUUU
w swept	WTRRTTUTTUT
w swim	UWVRTTUTTUS
w swimming	STRSTTTUTUT
w swing	WTSVTUUWTTT
w switch	TUVRTVUVUUU
w switching	QTSZTRWRVTS
w swore	WSRTUTUTSUT
w syllabus	VTUWUTUTUUU
w system	QRTRTTUSSWT
w são	VTRVTWUSSST
w ta	USZRSSTYSUV
w table	UTXUOWUTSVN
w tables	TTSUTSTSSUT
w take	TSSUWTUUUSU
w taken	WWOaVRURURV
w takes	UQUYTRSQUUS
w taking	OSTXVQSWVWQ
w talk	PRVXWRWTXVR
w talked	VVWRRQRUOSP
w talking	XSSWTUTRVUY
w talks	VUWVUSSTTUU
w tall	SSWWSTTTTTT
w taller	RTYRUTUTTUU
w tamale	TUTUUUUUUVU
w tan	VTSSSSTSUXW
w tandem	TUSVVRUUTSU
w tap	VTTSTTTSUVW
w tape	TTWSSRUSTVT
w target	SURYSRUTTST
w task	TTXXTVUTUUU
w taste	SUXSTTUTUVU
w tasting	USSQVWTRSUR
w taught	TWVTWSSRVYS
w tax	WQVTTQSRTTT
w taxi	XSRRSUUSUTS
w tay	STSRSVTTTUT
w tbd	TUSSUSTTSTU
w tbh	WUSTUTTTVUT
w tbilisi	QSVWTSUVSTS
w tea	UUUUXWRWURU
w teach	SSQVSQUPUUU
w teacher	UPYTTSTWVSU
w teachers	PTUWSRTUXRS
w teaching	TUVWSURTQUU
w team	SUTUUQRTVSO
w tear	VUUQSVTSTVT
w tears	UTVSSTUTXST
w technical	STRXSRUSTST
w telephone	VSOURTTTUUV
w tell	UUOSMXSRTTV
w telling	WWUUVTTSTWP
w tells	QROPSQTRXRQ
w temper	WVTSTTUTWSV
w template	VTXRTSTQTXR
w ten	WUPUTURRWVU
w tender	USVPRSURSSS
w tenor	RTSVTTUSTTT
w tent	SUSSSUUSUUT
w tenth	RTUTUSSTUSU
w terima	TTYSSSTXTVT
w term	USTVTVTUSSV
w terms	VUTSWTUUUSU
w terrible	QTVQSSTSSVS
w terribly	SUSVSSTSTST
w test	VTUSRSTURXS
w tests	SUTRTWSUUTU
w tet	VUSTUXTSTTT
w text	XRTORXQPUTU
w texts	STSRTSTUUUU
w than	VRVSROMWYQV
w thank	SRZSWUQVPVT
w thank-you	TVYUVSTZSUV
w thanked	RSXQTSUWSUR
w thankful	TScQQSQWQWP
w thanking	QSVUURSXSSR
w thanks	UUbQJQQZSYU
w thanksgiving	TTSUTSUTTVT
w that	TSXVUTQSVWW
w the	TSTVVVNTSXS
w theatre	RSUVTSTSSVT
w their	VQUUSVVTXWQ
w theirs	RTRUSTURVTU
w them	TTTTPTRSTYQ
w then	WWQSVVWSSUS
w theodolite	RSXUUUUVUUT
w theoretical	XTTVUTUTXTU
w theory	WSSUUTUTUUU
w there	TUUUUUUTUQT
w therefore	PTSSXQSRTSR
w thermos	STTSWWUTTUR
w these	TRVUTPZSPRQ
w thesis	SPWUUVTWSVV
w they	RMWWPUOOXVT
w thin	UTQSTTTTURT
w thing	UWVVUUPQSWW
w things	QQTRTSVTSUO
w think	QQTVURSVQRM
w thinking	RSWXVTRYRRV
w thinks	WURRTTUSTSU
w third	USSTVUSRTWS
w thirds	STTUUUUSTUT
w thirsty	RSTTTSUTTVT
w thirty	VTTSTSTQUTR
w thirty-first	SUSWXTUTUSU
w thirty-one	QSVUSSTVTXS
w this	SQTSYSUSQUR
w those	TTZPRPPUSVU
w though	YXWRVPWTUUT
w thought	USXQPSRSSST
w thoughts	UUTUTTUTTVU
w thousand	VVZQSUTTSRU
w thread	RTRRRVYRSVT
w three	VQVTSSQTVWT
w threw	WTSQSSUSTXS
w through	TSXUVVVUUXV
w throughout	RSYRTTUTTST
w throw	SSRQTSTTSVT
w thumb	VTSUTSURTTU
w thumbprint	RSYRTTUWTVT
w thumbs	VTSRTRUWTTS
w thumbs-up	XTTSTTUTTTU
w thursday	RSQSaUPUPTP
w thursdays	VTUWSSSWRSV
w thus	UUUVXTUUUTU
w tick	VSVWVTUUSRS
w ticked	TVWWSUUUTWT
w ticket	VVWSVXTVWUV
w tickets	RUSRTWUSUTU
w ticks	VXSSVTUTTTT
w tide	QSURTRTRWUT
w tides	TUSVTRVVTUT
w tie	STTRURVSSUT
w tied	RSWWSSUSSUS
w tight	STUXTTTWSTT
w tiles	WUSWUTUSTUW
w till	SSVXRWUWQTT
w timber	TURSUSUVTSU
w time	TVXVWSXWSRV
w timer	SUXVSRTTUVU
w times	WSTTRWRSOUT
w timesheet	VUUURTUSUUU
w timetable	TTSWSUURSTS
w timing	YSQRSRTRRRY
w tin	TWWRTTUSTUT
w tiny	RTXTTTUVTTT
w tip	USXQRRTURXW
w tips	VSYRTRUUSUU
w tired	TSRWUTTTSVS
w title	VSSTSTTUXUU
w to	WVUWUUUVQTV
w toast	RUYRSSUUUXT
w today	PQVTYURPUYP
w todo	RTRQSQTQRRT
w together	TQWVTSXPUVT
w told	VTTTSVNRUWT
w tom	RTSSTSUTWTS
w tomato	RTUTUUUVUUS
w tomatoes	RTSTTTUYTUT
w tomorrow	RTVWXVTRSTT
w tongs	TUQUSRSRTVU
w tongue	STUSTTUSTXT
w tonight	SUSSVTUTTTU
w too	QNVSUMSNSTS
w took	UTTSRLQSSVS
w tool	RTVRSSUTTQU
w tools	WTTSUTUUTUU
w top	TUSUTRVTUUV
w topic	UUSVRUUTTST
w toronto	UUWUSVSSSTU
w torque	RUWTTSUVTVT
w touch	STUSRTYOQQO
w touched	XVRTUUUTUUW
w tour	TSRRSQUTSSR
w tournament	TUSVUWUSUTU
w toward	RSUYQRURSUT
w towards	RSWZWRSWTUT
w town	UTTYUSVVSTS
w track	TSSVVRTRSUW
w tractor	VWTQTSTUSXU
w trade	TUUUTTTUTPV
w traffic	XVUTSSUTTUW
w trailer	UUSTUSUSUSU
w train	SWUSVOSUWRV
w trained	VVUVRVSRTTU
w trainee	VSVYUTUUVSW
w trainees	VTURTSUSVVS
w training	WQTXXTRPRUV
w trains	QTUTSRTRSVS
w tram	QUSRRQTURVV
w transfer	WSRWUSUTTUT
w transit	RSTXUTUSSUT
w translate	STVSTSUSTWT
w translation	XWQUUUUTTUT
w translator	TTRSTUUTTUT
w translators	STSTVTUUUSU
w travel	QTRWSTTRSST
w travelled	WSSRTSUTTTU
w travels	TUVQSUSUUST
w tray	VSRRTTUSTTT
w treasure	XUYQSSTQTTY
w treasurer	SUSUTTUTUUU
w treasury	VUTTTSUUTVU
w treat	TTQQTSTWTSU
w treating	UWUTTTUXUST
w treats	TURTUTRXUUU
w tree	RTTVUSVYSVS
w trees	RTQUSSTXUST
w trial	UTVUSWTRTVS
w trials	UURXTWUTTVT
w tribunal	VVVWTSUSSVS
w trick	PQZTOPUTQbQ
w tried	USTUSSUSUVT
w trieste	UUTRUTTTTUU
w trip	QSWUSVURUTV
w tripod	RUWTUUUTTUT
w triumph	TURRTTTWTTW
w trombone	RURSUTTUSUT
w tromsø	RUTXUVTSRSS
w trondheim	RTWVWTUUUVU
w trouble	PPWQRUUTRUR
w troubled	TTRRTUTTVUT
w truck	TTTSTSUSUTS
w true	UWRTVQTTWQR
w truly	XRWPQQRVQQW
w trust	TTVOPQVVQUW
w truth	RRVRTSUXQUV
w try	RSXUNTUQQRV
w trying	RTVVWVUSTWT
w ttyl	RTTSTTXTUUS
w tuba	SUWSUVUTTUT
w tuesday	UQVUYVPSOWP
w tuesdays	USRTUWVUURW
w tune	TSXUTSTVSTS
w tuned	TUUSVUUVSVU
w tuning	VTSSTTUTUUU
w tunnel	SUUUTUUTTUS
w turbine	UUWSUVUTTUU
w turbines	TTTWTTTSTUT
w turin	TURWUTUWUUU
w turn	UVSWPSVQUTU
w turned	UUURQOUPSVN
w turning	XTRUUTTUUSV
w turns	USWXQVSRVQU
w tutor	WVQXTVTRVUV
w tutorial	VUSWWRUTTUU
w tweezers	TSWSTTUVUUU
w twelfth	TUTWVUUTTTU
w twelve	UVVUXUSSRWP
w twenties	STSQUTTTTUU
w twentieth	TUTSWWUTUUU
w twenty	WTVRRUTQURP
w twenty-six	RUWVTUUXUUT
w twenty-two	XTTSVTTTTUT
w twice	VPSROTSRWTW
w twins	ORPaSSSWQRR
w two	VRSVQWRTXUU
w two-minute	SUWTUTUTUVT
w typed	RTTTSSUTTTT
w typing	WTSQSSTVSSS
w tyre	RTVTTUUTTUT
w ulaanbaatar	RTVTTSTSSUT
w um	TUWSRTTUUTT
w umbrella	QRWQTSTTSWR
w un	STSSSTTXTVT
w unanswered	WUSSTUUUUTT
w uncle	SRUTQQSQURV
w uncorrected	WTSSTTUTTSU
w under	TSSQSVUTRRV
w understand	XRQRUORNTUR
w understanding	TURTTSUSUST
w understood	RQURSRTRUUR
w unfair	USRSUUUSTUT
w unfinished	PRbWUZTWSYS
w unfortunately	XRTSSUUSSSS
w uni	STSYSTSSSST
w union	UTTWVQTQUSR
w unit	UWUXSRUSSST
w university	VWSUTTUTSTT
w unlike	WTQSUTTSYUT
w unmarked	UTTTUTUTUTT
w unopened	WVQSSSSTTST
w unpaid	ZSUSTTTSSVT
w unread	XVRRTSTUTTT
w unsigned	XUSSTSUTTTT
w until	UNSWQXUVSUN
w up	UTSTTUXSUTV
w update	UUSSSSTSTUW
w upon	RTTUSTSVTTS
w upside	STTSUUUTTVT
w us	QQTVXVYTSTQ
w use	UWZRSOUOOYS
w used	STWUTSPTTZO
w useful	URUTSSTQWVR
w uses	QUSQSSURTXT
w ushuaia	TUUTUXUTTUT
w usual	WVSRQRSSTRW
w vaccine	RURTTUUTTWU
w valley	RUWWTTTVTUT
w valparaíso	TTWRUTWSVUT
w value	TQaRRTSUPTQ
w valued	RTYQSTVQTVT
w valve	TSWSUTUUTTS
w van	RSVURRTTRRR
w vancouver	XVSWUUUTTUT
w vase	SVRSTTUSTST
w vault	STXRTTUTWXT
w vaya	TUTSTTTWTUT
w verdict	RSTTTVTRSQS
w verse	RUTSUTUWVVU
w version	TVTUQRTUSWT
w very	XTUYQWRUVRV
w vessel	UTUUSSUWUTU
w vestry	RUURVTUTVUU
w vet	UTTTTUTSVUV
w video	UTUOSUTSSTS
w vienna	STRWSRUSUST
w view	UTTVVSTRVTT
w views	VTVQTUTTUUV
w village	UVVRURWTVTQ
w vinegar	WUURSTUSWVU
w vines	STUTTTTYTTT
w vineyard	TTSWTTUUVUU
w violin	RUVVTUUTUVS
w visa	UUSVSQTQURU
w visit	STQSVXUORSV
w visitor	STSSTVUSUST
w visitors	VTQRTTUTTTT
w visits	SVVTRTTUSXU
w viva	TTUQUSURSUS
w voice	UTVTQTSQPWS
w voicemail	XTRRSSUSTTV
w voices	VTVSUUTTTTT
w volumes	TUTRTRUSUTT
w volunteer	WTRVWSTSTRU
w vote	VSUPSVSWSWS
w voted	VTRVTUUSTSW
w vowels	WUWUUSTTUWU
w vp	TVRTSTUUWVU
w w	QTTUSRTRRVR
w wait	VVQURPSPVTW
w waited	WQRORQTQURW
w waiting	YUNQRUTUQRY
w wake	XUUSSVUTTUU
w walk	SSUUWWRVRVR
w walked	USRORTUPUVS
w walking	WTRVQTUQSWS
w walks	RRWSTRTQSVV
w wall	TTSPQQURTWR
w wallet	WWTWUTUTUVU
w walls	UTSSTSTRTVW
w want	QSQYXTTRTPS
w wanted	STUUTTOQPTP
w wanting	XTUVTTUTTTT
w wants	TRPbTQTQSQV
w war	RTSSSSUTTST
w ward	SUTUQOSSVUU
w wards	SUTSTVUSTSU
w warm	RSUSPPUXRTR
w warmest	STURSSTYTSS
w warmly	UTSQSSSSSSR
w warned	UTSRTSSVQTR
w warning	YVQTUSUTTUT
w was	YXUUPQMSTUU
w wash	SUTWSSUTTVU
w waste	XTRVSUUTTUT
w wasted	TPUTSTSRTTS
w watch	UUROQQTUSUW
w watched	YWSRTSTSSVS
w watching	VTVVVRSSTXT
w water	STSWQQRVPVV
w wave	SUUQSWTSTSU
w wax	TUWSUVUTUUU
w way	SSTVRSVUWTU
w ways	PSRYXQVQRSS
w we	QRSVYVbTLRN
w wear	RUVTTSUUTTT
w weather	URVOQTSWUSW
w wedding	WTTVSWUQTUV
w weddings	TUXRTTUTUVU
w wednesday	QRRTYUVUUSQ
w wednesdays	VVSVVQTURRV
w week	TSRVSXSRUVT
w weekend	TRQTWVRTUSV
w weekends	XTUWTSTSSUW
w weekly	TVUXWURSSTS
w weeks	XRQSRTRSSOV
w weigh	STURSSTSTVT
w weighed	VUVTTTUTTUU
w weighs	SUVVUUUVVUT
w weight	WTRRUTUTUTU
w weiss	WTWTUTURTUU
w welcome	SSXTUTUXTTU
w weld	STWSTTTSVTT
w welder	RSWSUUUTTUU
w welding	WUXUUSUSTST
w well	UQTQTOQZRSX
w welsh	WTTRUTUTSUT
w went	WVRSSSPSTTS
w wept	UTQRSSTRTTT
w were	ZUTSSMLQUTW
w wet	PTSTRRUVSXR
w what	UTTXVTNSVVV
w whatever	UXSPQQVTSTO
w whatsoever	ZZQRTUUSSUR
w wheat	TUTVTUUSSVU
w wheel	VTWSVSUTUTU
w when	TUVTTZXURXS
w whenever	RXVWSQaUPWQ
w where	TPVXVQVTUUR
w whereas	UTSVTTUSXRS
w wherever	TUTSTUVWTUW
w whether	OTQTPXQPTQQ
w which	USUUUQOWWUT
w whichever	SUTRTUUVTTT
w while	VNPWPOUPVSV
w whistle	STSRTTTTUUS
w white	XUQQSVUTUUT
w whiteboard	RTQVRVTSTUT
w whitsun	VSQSVUTTTUV
w who	VUUVRQUUXUU
w whoever	TQWURVRRQQV
w whole	TTWVRUPVUVU
w whom	UUVTRTSTVRW
w whose	SQVWURSWWTS
w why	XVSVPTSRYXO
w widow	QTVUTTTTSUS
w wife	RRQUUSVSXSQ
w will	NIPUUcaTSMS
w willing	UUTSTUWTTTU
w win	STVUWUTTWTU
w wind	RTWSWQWVSST
w windhoek	SUWWTTWTTUT
w window	SUVOUQTURVR
w windows	VTSSSTTRSST
w windowsill	RTVSTSURUVT
w winds	RSRRSRRZRSR
w wine	VUUTSUTRVUT
w wing	UTSVTRUWVUV
w wings	WUVUVWUTTVX
w winner	RURRTTUSWTS
w wins	TUSSTVUVWUU
w winter	RSUUOWRVVTT
w winters	UVWSTSUXRSS
w wired	TUSSUUUUTUT
w wisdom	WTVRTSUTTRY
w wise	TSRTSSTSSSV
w wish	SPQUUTQYSQR
w wished	XTSSTUUTTTU
w wishes	QRPNRPRcPRR
w wishing	PSOVRPRaQRR
w with	TSVXXVQWVVR
w withdraw	SUSSYTTTTUT
w withdrawing	TUSRXTUUUTU
w withdrawn	UUSVTTUUTUU
w within	UVRRQQVQWVW
w without	UQYSVTPXQYQ
w witness	WUSSTTUTUVU
w woman	SRUUTTSTRRW
w women	YVRVTTUTTSW
w won	SRUSPQTPQZR
w wonder	TTQSSVTSUTS
w wonderful	URSVRVTVQQX
w wondering	UTRUTUTWTTW
w wood	SUTVSSTSTWT
w wooden	STRSUTUVUTU
w wool	RTTRTSUVTTT
w word	WWSTSSUUVVP
w words	PTXORQTYUWS
w wore	RTRSTSTWUSU
w work	QUUYSSPTVRV
w worked	WVUPVVSSUXQ
w working	ORUbQSRPRVQ
w works	PRTRSPUTVUQ
w workshop	TTXXUSSTTWP
w workshops	TUWVSSUTUVU
w world	VWSSUVXUURX
w worn	QTYRTTUTSSU
w worry	UTRQTTVTWST
w worse	VTUWSSTRRVR
w worst	STWVTRUSTVT
w worth	UTXURRUSTUW
w would	WRSTVWVQTSQ
w wow	VVVRSSUTTTX
w wrap	SUSTYSSSSTT
w wraps	TURZXWUUTRU
w wrench	QSXTTSUSTUU
w wrist	UTSVQUUTWVS
w write	PQTSPaXOTSQ
w writer	SUVSUTUTTVT
w writers	UUSWUWUUUTU
w writes	XUTUUSUUUUX
w writing	RSSTXUTSSVU
w written	WSVRSTRPQVP
w wrong	UVTVSWTSPUV
w wrongly	WTRRUTSSSTU
w wrote	WWQSPSSUVVN
w x	STVSSSTTTSS
w x-ray	TUXSTSUTTUU
w xxx	RTTQUQTSSVT
w y	WWSSTTTUVSW
w yard	USUSRRUVUUT
w ye	XWRRUUUUTUV
w yeah	STSSTSYRSUS
w year	WVTYYWQTTVV
w years	TWWSTSPXTVR
w yeast	SUSTTTUSSTT
w yellow	UTVUSRTSSUT
w yes	TPYVTOTURSU
w yesterday	TVQWTSTSSTT
w yet	UVWSRQSQUUQ
w you	VVWRRWUWWWT
w young	STUSUTTSUTT
w younger	SUSWUTTTUUT
w youngest	SUWSTUUUUUT
w your	XVVRTUOWUYV
w yours	TTVTSUSQUVR
w yourself	UVUSONRWSTT
w youth	TRWXUSUSTTU
w yusuf	VURTTTUVVUV
w zero	XWTRRRSRSVS
w zone	UUTWVSTUUUU
w zoom	VURRTSTRTUS
w zurich	VTUWTTUTTTU
w {	RSRUUTSRSQS
w }	RSRUUTSRSQS
w ¤	USUOMKLOOeU
w ☺	TRVVSPRWVVQ
"""
