"""What the signs in a sentence are worth; made by ``python -m tests.domain.tact.learn``, not by hand.

A line is a sign, a tab, and a letter for each act: the middle one of ``LETTERS`` is worth nothing, each
step from there ``STEP``.
"""

LEARNT_FROM = "5eb32cd1c5350e85e654c66674ff39b06b409b555f2e2319e85faafbfe90318c"
ACTS = ('charge', 'absolute', 'thanks', 'ground', 'close', 'touch', 'vague', 'warmth', 'comparison', 'particular', 'scorn')
BEGIN = {'charge': -0.32, 'absolute': -0.49, 'thanks': -0.38, 'ground': -0.35, 'close': -0.56, 'touch': -0.46, 'vague': -0.38, 'warmth': -0.39, 'comparison': -0.43, 'particular': -0.43, 'scorn': -0.46}
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
STEP = 0.08
SIGNS = """alone	ZTQMJKbWXXb
b ! !	XVQPSSMORRQ
b ! $	USTUOOVTOQO
b # %	STUSSRTSTWT
b # ,	UTUTWUWXUTR
b # -	TUSSUSUTUWU
b # .	UTSURXPVTUU
b # :	VTSUSWUUUTV
b # ;	UTVTVWUUUVT
b # ?	SUSTUXTRTQT
b # @duty	WVSSVSUUUVT
b # @message	VVVRRRUTSVU
b # @month	SPRUVVORSRL
b # @num	SUUUUUUTUTU
b # @sitting	TUSTVSUUUUU
b # ]	STUURRTSTST
b # a	TUVSSWUWUTT
b # after	UUSSSUUTTTU
b # and	XWTTUVTTRSS
b # april	RUQTUVUSTTT
b # as	RTRSUQUTUTU
b # august	QUSUVUURTQT
b # be	TUVVaSTRUSU
b # can	TTUVXUUSUSU
b # december	SURUTQUSTRU
b # february	RUQWUUTSUSU
b # has	TUSWVXUSTTU
b # i	RUVSUUUSTTT
b # in	TTSPRWTTSRT
b # is	PTUTWTSSSQS
b # january	SUTVQUUTWSU
b # july	QUOVWTTVTPT
b # june	UTUTXUTUTTS
b # march	UTQTRWTRSST
b # may	WSSUUVSUSVS
b # must	TUTWVUUUUTU
b # november	RUVTUPURTQU
b # now	UUTRSWUUUWU
b # october	TTSVUUTRTPU
b # of	PTQUVSSSTUT
b # our	TUPTWVRSUQT
b # pages	STXUUUUUTUS
b # september	VTQSTVTSTQT
b # should	SUTSXVUUUTU
b # so	TUTWTSUTUTT
b # the	UUTWWWTSUTU
b # times	WUUUVTUTUWU
b # to	USPSTYURTSR
b # we	TURVWVUTUSU
b # will	TUUVXOTRUTU
b # with	SURUTVUSTRT
b # would	SUSRUWUSUSU
b # you	RURUTSUTUUU
b #mentor #mentor	VTURSSTVTUT
b #mentor ,	YTUTUQTWSSW
b #mentor .	NQUNQRQQQTU
b #mentor asks	SUSSTUUTTTU
b #mentor can	TTSSTWUTSST
b #mentor for	UUVSUVURUWU
b #mentor what	QTQQSQTRRQS
b & e	SUWUVTUTTSU
b ' @sitting	VTSRSWUUUUU
b ' circle	RTVUURUSURU
b ' day	TUSVVWTTUSU
b 'd @badly	NSTUWVVUSNO
b 'd @duty	WVQTUSUUVUT
b 'd @good	SUNQVWXWTSR
b 'd @lack	VVYQTTUWSUT
b 'd agreed	QUWRTTUUUUU
b 'd appreciate	TUSTTSTSUUU
b 'd ask	VURSVRURUSU
b 'd asked	XVOQTTUTSTT
b 'd be	URTWUUXSVUO
b 'd been	VSQTSSTRUVW
b 'd begged	XVSUUUUTUUU
b 'd bring	STRRVVTTTST
b 'd come	SVVWTTUSUTT
b 'd have	UQWNQQSWUTW
b 'd like	OSTUWVVVNNO
b 'd love	QUPRVXYWUSS
b 'd never	VVYSTUUVTUU
b 'd not	WTUTUUUXTUU
b 'd prefer	TUTSVUTUUUU
b 'd promised	TTTTUTUUSUU
b 'd rather	TTRWUTQTTUT
b 'd ring	VUSTTSUTUUU
b 'd said	STTTUUUUUUU
b 'd say	SSTSUSUTTUU
b 'd send	SURXTSUSUSU
b 'd sooner	SURTSTUUTST
b 'd still	RSVSSVTRTST
b 'd suggest	UUWSVWUUUUU
b 'd take	TUSRSVUTTST
b 'd thought	SUVSTUUUTUV
b 'd told	WSQTUUUTTVU
b 'd written	UUWUUTTTUUT
b 's ,	SSVVSVUUVUS
b 's .	TRSTTUTSSRQ
b 's ?	WUTSVTUUTUU
b 's @day	UUQTTTURUUU
b 's @duty	VOQTXXTSYVU
b 's @good	UTSRTTUSTUU
b 's @lack	NOTTRQWUTSO
b 's @message	UVVVXVRWTTQ
b 's @num	USUOUSTSUXT
b 's @promised	RRQSZWQPVTV
b 's @season	SUTTVVUTTTU
b 's @sitting	PQRVXWUOUVR
b 's a	VTWSQUVWTQR
b 's all	TTRQVUUTTUU
b 's and	QTWWVUUUWUU
b 's appointment	TUTSVSUUUUU
b 's been	RTWSXRURUUS
b 's board	WTSTVUUUSTT
b 's book	UUUSUUUUTUT
b 's boy	WTUUUUUVTUS
b 's call	RTRVXWSTVTU
b 's can	TUTRUSUTVUT
b 's chair	VWRUTTUTVST
b 's chat	UUUSVTUUUUU
b 's coffee	TUUWWRUUTTU
b 's day	SUUTUXSVRTU
b 's dialysis	TUTWTUUUTTU
b 's doing	STSUSTTTTTU
b 's done	UURXXVUUUSU
b 's due	TTWVTSUUTUT
b 's ear	UURWUUUTTUU
b 's eye	TUTWSTUTTTU
b 's fault	VWTWTUTTTTW
b 's friday	UUQTTUURUUU
b 's funeral	XVSSUUUWUUU
b 's hour	SUTVUSWUTTU
b 's how	RTSSSVUTTWS
b 's in	QSPRRUTQRQS
b 's is	TUTRTTTTTUU
b 's job	VTTQSTUSSTR
b 's just	TTQWRSTTVST
b 's lecture	SUUSUTUURUT
b 's lesson	RTSWTRUTTTU
b 's letter	TTVQSSUTUUT
b 's licence	SURSRUUUTUU
b 's list	SUWTUUUUUUU
b 's me	SUSRWTTVSVT
b 's meeting	TUPTVXTSTRU
b 's mentor	WRQRTVTRZRU
b 's mistake	STUSUUUUUUU
b 's my	RTRTVRTTVRU
b 's name	WTSRUTUURSW
b 's new	UUWRTTUVTTT
b 's no	OQUWRRTVUSS
b 's nobody	TTSRTTTTTTU
b 's not	VTUUVUUUTUS
b 's number	SUWSTTUTTUU
b 's office	VUUTTTUTSVT
b 's okay	UUTWUTUWUUU
b 's on	PTURSVTVRSS
b 's one	TTWTTTTTVUT
b 's operation	TUTWTWUUUUU
b 's orders	VTRYTUUSTUT
b 's our	SUWZWUUSTWU
b 's own	VTXRTVUTVUS
b 's papers	UWVWUUUTUTT
b 's remarks	UUUSUUUUTUT
b 's sake	TUVVSSUWUSU
b 's session	TUSTVQUTTVU
b 's shop	TUVWTTUUTTU
b 's simply	SUSXSTTUUUU
b 's talk	TUSVWXSTWTU
b 's thanks	TUVTUUUSUVV
b 's that	UTRRUUUUSUT
b 's the	QVWWSUTRVTR
b 's ticket	RTXSTUUVVWT
b 's time	UTQTYTSSSUW
b 's to	RTURSSUXSTT
b 's us	TUTWXRVUTST
b 's verdict	RTVVUSUUURT
b 's voice	TURTTTUUSVT
b 's watch	UTVUTUUSUWW
b 's wedding	TUURUTUUUTU
b 's what	UTQVVVUSRSS
b 's why	SURWSWUTUWU
b 's word	WTTVUUUTWUT
b 's work	TUTWTUUUSSU
b 's your	UTXQVUUSTWU
b , #	TTROUUTQRUR
b , #mentor	YVWQRSSVSTX
b , $	IKOONHJRKIJ
b , @badly	aTTUUUVTTTX
b , @day	RURSSVUSTTT
b , @duty	RQTWRPWVUVV
b , @fail	WTRSSRUTTUW
b , @good	SSbYVSSQRdV
b , @lack	VZTVPSXPVVW
b , @mean	UTRSURUWUSW
b , @message	RTUURQWVSXU
b , @month	WTYTTQTUTTV
b , @num	VSSTSVRQNST
b , @promised	QTTUSSTWVUT
b , @sitting	PSXURSVWRSS
b , @thin	WTUSUUTVVTX
b , @weak	YTQRSRTRTRW
b , a	SQWWSROOWUV
b , about	RWSSTTUTTUT
b , above	SUXUUUUWUUT
b , absolutely	WWSTUUUUTTT
b , according	SUTVUTUTTUS
b , after	VQUTSVTNWRO
b , against	RVRTUUUUTUR
b , all	UUWWRRTRRTU
b , alone	YUTSTTUUUSU
b , along	SUSUSTUTTSU
b , also	TSUVTTUSUSU
b , always	XbUPSRSVQUX
b , an	XWRSTTUTVSS
b , and	QSWVTUVXUVR
b , april	WUSUVSUUUSU
b , as	TSUSRVRTTSV
b , ask	WUSRTTURUTT
b , at	STSOXUXUUTT
b , back	VVTUSWUUUUU
b , badly	SUWRTRUSUXU
b , be	RUSRRVSXUTT
b , because	UWTWTSSQRSW
b , before	SRYVUUTUSST
b , beginning	TTSRTWUTTSU
b , behind	RTSQTTTTRUS
b , being	VSQSTTURVSV
b , bless	TUYVTSUPVXV
b , both	QUVRTTUTQTT
b , but	XUVUVQYUXVS
b , by	UPRTRTSVTVU
b , call	TUWSTSTWUUU
b , can	VWSWSVUTXUT
b , captain	STSTTTSYSTS
b , chief	TTWTUUUTUVW
b , coach	WTXQSUVWSUU
b , coffee	STVSTTWTTUU
b , come	XWSQSWUUTUU
b , contact	TUTTTUUTUUU
b , could	VTRVRRTSUTV
b , cut	SUTUTUUUUUU
b , dear	TTRTRSUaUTQ
b , delivered	YTRTUTTSUUY
b , did	UTXQTSUSVST
b , do	PTQQTSTSXTS
b , down	TWUQRUURSVS
b , dr	SUSTTTTTWUT
b , each	QSXQVVUTTTS
b , eight	TTSTTTTTTTT
b , eleven	STRVUSUWWTT
b , entirely	SUTTTTUUUUU
b , especially	WUUSTTUVUVW
b , even	VVSTVRTQUUT
b , ever	YZTSUUURTUS
b , every	WYUPSVSQSST
b , everything	XXRTTWUTUUT
b , exactly	TSRRSUUTUXW
b , except	YXRRUWTSSTW
b , finally	XURUUUUTUUW
b , first	QTVQVXUSSWR
b , five	YSRUTUTSSQQ
b , for	QTYUXWVbRPQ
b , forgive	STRRSTTSWVT
b , forty	XTRTTTUSSUW
b , found	WTRSTTUTWST
b , four	RTPWRVUTSUV
b , framed	TUSUTRUUUTU
b , from	SVUVTSSXTVO
b , full	VUSXTUUSTUV
b , gave	WURSUUUTWTU
b , give	RUSSTTTTTVS
b , given	XTRSUTUTTUX
b , gives	XUSSUUUSVTW
b , go	SUSSUUWVWUU
b , god	RTUUTUVVUST
b , good	STUWTUTYTST
b , got	WVRVWSURTUT
b , had	SVURTTUSUSV
b , half	RTWSTSTRUVU
b , hangs	TURRTSUUUWU
b , has	UVUOSWTUWXW
b , have	URRRTTWTXSQ
b , having	TSUSUUUWVUT
b , he	QUSTTTUTWST
b , held	XVUTTTUWTUV
b , how	WTSRTUUTWTV
b , i	VQQWVSXOTUW
b , if	QRTUXTUVTTP
b , in	XVSTVTVPQTV
b , including	QRWUTVUSSUU
b , is	TWWSQRVWVUW
b , it	VOVUQSSTUXU
b , its	TVVSUVUTUVT
b , just	TUSSWVUUUSU
b , keep	UTRTUUWVUUW
b , kept	RUYTUSUTUWT
b , let	VUTXXVVWTTW
b , like	UUTRTSUTVUQ
b , line	TUWUTSUTTUU
b , long	VURRUSUTTTU
b , ma	SUUVUTUWUTU
b , ma'am	VWRTUUUTTUT
b , madam	VVVUTUUTTUS
b , made	TTUQTTUTTXT
b , maestro	SUUSTTUYUTS
b , mama	TUTUUUUXUUU
b , march	VUSRSTUTURU
b , mate	XTQRTUTWSTW
b , may	VUXUTRTSTWV
b , maybe	UUTWSWUSUTU
b , me	VVUXSTUVQTR
b , mine	VTUWSUUTVTS
b , more	RUVVVUURSTT
b , most	USVWVSUVTUS
b , mostly	WSQRUTUTTUV
b , mr	USRUVUTWUUS
b , ms	WUVQTTUSXUW
b , much	SUXTUUUTUVS
b , must	WTSTUUTUTUV
b , my	RUVSSUSWWVS
b , namely	WURXTSUUWTT
b , neither	STSSUUUUUTU
b , never	TSURTTXQUUX
b , new	WURTTSVTSUV
b , next	RTRQSWUTTVT
b , nine	VURUUUUUTUT
b , no	URSWSUVOPVU
b , nobody	VWVTUUUUWVT
b , none	WWRVTTTTRTS
b , nor	WTWSSSUUTUU
b , not	RWTVPPSSWRR
b , nothing	XXVQTTTSSWU
b , now	TTSWTSSUTTT
b , number	VTTTVTUUTSU
b , of	UVVTVRWRSSR
b , oga	VTUTUUUUSUW
b , on	UVVSVURNQWP
b , once	STWVTTTVTUT
b , one	VOUURVTUTSU
b , only	VWSRSVWRURX
b , or	SSVSRQRSQSR
b , our	VSQXXTWVUSV
b , over	PSVUVQSRRVR
b , perhaps	TUUWVTUUUUU
b , please	OSPOVQPUSPP
b , possibly	UUTVWTUWUUU
b , printed	TUTXTVUUUUU
b , professor	SUVXSTUWVUU
b , promise	TTSSTUUTTST
b , rain	RRYUUUUSUUU
b , really	XSSRSSTVTUV
b , right	WTSTTSVTUUW
b , ring	VURWUTWTTUS
b , said	QSUSVUTTUVT
b , same	QSQWQWSRQRR
b , sandra	STSTUUTSXUU
b , saved	SUXRUTUSTWT
b , say	RTRSRVUTSSR
b , says	VVUXTTURSSS
b , second	UTRUUUUUTVV
b , she	RTVSTTUVWUT
b , since	UPVUVPRUTTX
b , sir	VTUUWRVWUTW
b , six	UTSVTTUTTSS
b , so	NSVfaWUXVUM
b , somehow	STTUTTWTTUT
b , somewhere	QSSSSTYRSUS
b , sort	TUUUTUUUUUU
b , start	SUTWTWUTTSU
b , starting	RURVUUUUTQU
b , starts	TUSWSRUTUUT
b , still	WSSRTSURVWW
b , such	SURRTTUTTTU
b , take	WURVUSUTTTW
b , taught	UTUUUUUTWUT
b , teacher	TUVSUUWXTTT
b , tell	TUSSTSSSTTU
b , ten	VUSSWVUUUTU
b , thank	SQXVXTTTQaV
b , thanks	VRWWTVUPSZU
b , that	USTVRVSTUTV
b , the	WTQUVRURLXV
b , then	SPSTXUSRVTU
b , there	WUXSTVUWRSV
b , they	QTXVURUQTVR
b , third	TTURVXUSSSV
b , thirty	UVSTSWUUTUU
b , this	RTSWURSPSVV
b , those	VSVSUUUSRUW
b , though	YXWQVQWUUSU
b , three	VVQUTSVTTTU
b , to	TTSTVOVTUVW
b , together	SUSSSSTTUTU
b , too	SUQVVSVSTWT
b , truly	TSYRRSSVRSQ
b , twice	SSQWTTURSSV
b , two	VVVUSRTRRVR
b , under	USSQSVUSTTS
b , until	WTTRUTUVTTT
b , was	UVUQPQTTUVT
b , we	URUUURXPRUS
b , went	UUTWTTUUVUS
b , were	VWVSTUUTTTU
b , what	VTRQURUSXVW
b , whatever	UWVRTUVRSTR
b , when	SQVQTWTXVXQ
b , where	VUTXSSQUOTV
b , whereas	VURUTTUSXRS
b , wherever	UUSUUVVTUUW
b , whether	SUSVSVUUTWU
b , which	SRWVVRRXXST
b , while	USTWWSTSVTR
b , who	YTOMRTTSaNW
b , whoever	SUSWTWTTUUT
b , whom	STVWTTUSVUS
b , whose	PTRWVSUVXSS
b , will	SUSRTRTYVTS
b , with	RTUOTXQTRPS
b , without	UYTTVTUVRWQ
b , won	TUUTTTUTTVT
b , word	RTYSUTUTTUT
b , would	VTPQUUUTVUW
b , write	UUTTSRTUUTU
b , yeah	STSSTRYRTUS
b , yet	XTURUUUSXUT
b , you	TUZVRTUUWTX
b , your	WUXRUVTQUUQ
b , yours	USWQTVUSTWV
b , ¤	TOUSRQSQPZW
b . #mentor	TTVWVUUUTVU
b . $	RQSRQQRSRRR
b . [	UUSVTUUUUTU
b . adeyemi	SUTRUTUTTUT
b . anand	TUTVUUUUVUU
b . brandt	RTYRTTTTWUS
b . castellanos	WURSUUUTTUT
b . chen	STSTTUTSYUT
b . halvorsen	UURTUUUTXUT
b . hoffmann	WTTTTSUTWUT
b . kim	SURSTTUTUUU
b . m	STTSTWUVUUT
b . mbeki	UUSXUUUUWUU
b . oduya	VWQRTTUTXUS
b . osei	WTTTUUUUVUS
b . patel	YTRSTUTSUUT
b . rao	SSSRTTUTXTT
b . ruiz	TUTWUUUUXUU
b . salim	WTSUUUUUSUU
b . weiss	WTXTUTURTUT
b : #	TUTQVSUUUWU
b : @duty	VWSUUTUUUUS
b : @good	SUUTTTUXTVT
b : @lack	SVPVUUUSSSW
b : @num	UPURVQTOOVW
b : a	SVXTSUUVSVU
b : all	USVSUUUSTUV
b : asking	SSVYPSUQTWT
b : could	TUSVUXUUUTU
b : data	TTUWTTTTTRT
b : for	SUVQTRUXUUT
b : from	TUSVUWUTUSU
b : i	KOSWWWQUVVO
b : in	WUTTUTUUTTU
b : it	VSSUURUTVTV
b : my	SWUUSVUSSUS
b : no	RSQVVRUTTUT
b : one	RTWUWRUTTSV
b : our	STRVVTUTUST
b : six	VURTSTUUTTV
b : teaching	STTXSTTTSST
b : thank	TUSUUUUXUUT
b : thanks	UUWTUUUWUVU
b : that	VWWSRSUQSXT
b : the	RTVWWVTNRVO
b : they	RTVVUUUUUST
b : three	RURTVSUUUVT
b : two	TTRTRRTSSTV
b : what	UTXWTSUUSSW
b : with	UTVWTSUTVWT
b : writing	TTVPUQUQTWT
b : you	UVTVRQTWQWR
b : your	TUYRTTUWSTV
b : ¤	PRRPRTTRTZR
b ; @day	RUSYXTUUTTT
b ; @duty	USUUTSURXSV
b ; @good	QUXTTTUYUTS
b ; @lack	SVTVTTUSSSS
b ; @num	UTUWTSUTSTS
b ; a	VTRRSTUTTTW
b ; at	WTVSUSUTSUT
b ; for	WUVTUUUSUVU
b ; four	WUSUTTUUUTT
b ; from	VVVSUTUWWUT
b ; i	TTVSWVVVUWV
b ; it	UQSUPVUVQVW
b ; mine	USUUTTUSXSV
b ; my	TRPYTUURRRU
b ; on	TUTWVWUUUVU
b ; please	SUVRSWUSURT
b ; she	WURWTTUTTUW
b ; thank	RUWUTUUXUSU
b ; that	QUXSSRUSTWT
b ; the	VTWQVVTROWU
b ; then	SUWTVVUSUVU
b ; they	WUSVUTUSTUV
b ; two	TUSWUUUTTST
b ; we	VTURSWSTUVX
b ; with	VTTVUSUSXUS
b ; you	SRUWQQSMWRV
b ; your	WTRTTTUTTTT
b < <	UUUVSSUUUUU
b > ,	TURTTTUUUSU
b > >	TUTVSSUUTVU
b > in	UUUVSSUUUUU
b ? $	QJNOSUQNORQ
b @badly #	TUVWWSUUUVU
b @badly ,	UUUOSUTPPUQ
b @badly .	WSSUTUTTTST
b @badly :	SUWRUTUTUWU
b @badly ;	QUTVVUTVTUT
b @badly @day	RTPTSTRSTRT
b @badly @duty	VSTUSVTVTTR
b @badly @message	QQXSTVUUTTU
b @badly @num	TTSTUPSQUUR
b @badly @promised	VTSWUTTTTVR
b @badly @season	UTWTTUUSTST
b @badly @sitting	VTTXTWTUSVT
b @badly a	UUWQQRPPQUU
b @badly about	RURQSTUSURU
b @badly advice	WUSUUUUUUUT
b @badly all	TUXSUTUSVUT
b @badly and	SRVSVRWTSVS
b @badly as	VXRVTUUSUTT
b @badly at	WURWSTUTWSU
b @badly because	UVRTUTUTTUT
b @badly children	RUSUTUTTTUT
b @badly clap	SUSSTSUUUSW
b @badly coffee	TTUWUWTUSVU
b @badly contact	TUUTUTUUUUU
b @badly down	TUTXSUTSUUU
b @badly everything	WXTUUUUUUUU
b @badly first	SUXUUUUXUSU
b @badly for	RQTSTSUUTST
b @badly friday	SURSQVTSUTU
b @badly from	UUTUTVUUTUT
b @badly go	UTSUVTUTWUU
b @badly harvest	UURTUUUSUUU
b @badly her	XUUTTUUUWUU
b @badly i	VUWSTSUSTWT
b @badly in	YTUVSVUQTVW
b @badly it	QRVVUVSSVSR
b @badly lukas	YUTUTTUTWUU
b @badly maybe	UUUXUTUWUUU
b @badly me	URVSWVRVVVU
b @badly my	UQRSRRTQVSW
b @badly news	TUTUSSUTUUU
b @badly of	TTUPSSTRSWT
b @badly on	WUWSUUUTUTU
b @badly one	XVPTRSTSTQT
b @badly ones	XTRUTVUVTTU
b @badly our	OTMTSYSQWPS
b @badly question	QQWTUUURTTU
b @badly room	UUUSXUUUUUU
b @badly so	XTWTUUUSTUT
b @badly than	VSVWTTUWTSS
b @badly that	TVTURRUSSTT
b @badly the	VQPTWRRXOWV
b @badly them	USVRTSSSTWU
b @badly thing	TTXWTSTSTVT
b @badly this	WUTRQTSTUSU
b @badly three	QTSTUUUUSUT
b @badly thursday	TTSUXSTUUTU
b @badly to	OOUTXTVUMNQ
b @badly two	VTSTSTUUUTU
b @badly us	OQTVXYXTRPR
b @badly was	UWWTUUUSUVT
b @badly wednesday	UUTTVXTUUUU
b @badly with	ZSSRTTUTSUT
b @badly writing	UUSWSTTTUTU
b @badly you	TQVTVVTRWSW
b @badly your	TTRUUUUSTUT
b @day #	TUSTUUUTURU
b @day 's	NRQTbXTMSTR
b @day ,	UOTSSWQSQVO
b @day .	STTWWTNQSPU
b @day :	TUWWUTUVUTT
b @day ;	WUTSRVUSTVW
b @day ?	QTQTUUSSTTT
b @day @duty	SWWSTUTWSSS
b @day @lack	RTTRWVUUUVU
b @day @message	QTVVTTUVTUT
b @day @num	TUSTUUUTURU
b @day @promised	TUVVTTUTUWU
b @day @sitting	SVWTRTSWSVR
b @day after	RWQTRTTRTSS
b @day and	VSUVVXTTSSS
b @day any	UUTWWSUUUTU
b @day are	SURXYSUSTUT
b @day as	RTVSUXTWUSU
b @day at	TTVRRQUTSUT
b @day be	RTRTUTSTTST
b @day before	TURVVRUTUSU
b @day call	TUUVTTUUUUU
b @day calls	RTUVUUUWTTT
b @day can	TTRWWVTRTTT
b @day could	SUSRYSUSUTU
b @day down	WURQVSTTWRU
b @day for	RUSUUTUWUUT
b @day from	TUSRTWVWSUU
b @day have	TUVUTVUTUTU
b @day hour	VWQRSUUTUSU
b @day hours	TUXVUUUXUTU
b @day i	USOTUSSRWVT
b @day in	WPXTTTTTPRU
b @day is	UTPXWUTVRPS
b @day lessons	QUXVVTTRTUU
b @day me	QUWSUTUUUWU
b @day mornings	VUTSSUUUUVU
b @day night	VURTVTUSUTU
b @day noon	TUUSTVUTUUU
b @day of	UTRTWTTVUTT
b @day on	RTTSVPWVTTS
b @day our	TUWUXZSTUTU
b @day so	TUWYWWUVUVT
b @day the	USMWVRQORSS
b @day through	VUXSTUUTTVU
b @day to	SUPTUTTRTSU
b @day was	SUTXSTUTUUU
b @day we	TTTSXWTUUTT
b @day week	UUSTYRWTUUU
b @day when	SUWVSUUWUUU
b @day will	TURXYQVWTUU
b @day with	STRWWTTUVWT
b @day without	RTTSWUUUUVU
b @day works	TUTTSTSTUUU
b @day would	TUSRWSTTUTU
b @day you	VUXWWVUVUVU
b @duty !	USQWSTUSRUU
b @duty #	QTWSTSUTTWR
b @duty 's	WSPQSSURRTP
b @duty ,	TUUSRSUSUWW
b @duty .	XWSTTVTUWRV
b @duty :	USTSVUTRUTQ
b @duty ;	TTOTSVTVWVX
b @duty ?	RSQPWTSRSQR
b @duty @badly	UTPUUSTSRUW
b @duty @day	XTRSVWUSTTT
b @duty @duty	WQWWUWSUVTV
b @duty @good	WTWWVSUWSVS
b @duty @lack	WVSSVWTPRWV
b @duty @mean	UTVWUUUUUUW
b @duty @message	XPWUVVSUUTW
b @duty @num	UTWTUTRTPXU
b @duty @promised	VRWRSUTUUUU
b @duty @sitting	TRVVWVTVURV
b @duty @weak	USQSVSUTTUU
b @duty a	QTXTWTSTVUR
b @duty about	XVRWRPUURPT
b @duty after	STPRZTWQTSW
b @duty again	XTTUTUTUUUU
b @duty agreement	TUSTXUTUUUU
b @duty all	VTVUUTUTUWV
b @duty alone	WUTVVTUUUUU
b @duty aloud	QSXQTRUSTVS
b @duty among	VUVXVUUTTTU
b @duty an	SSRSUUUUTVU
b @duty and	RUVVWSPRSTS
b @duty any	TWQUVRUSTSU
b @duty anything	XWTWTUUUUUU
b @duty are	UVTVVPSUSQR
b @duty arrangement	SUVVWSUUUTU
b @duty arrived	STSUUUUUUUS
b @duty as	QWQVXVTXSRS
b @duty at	UUPSWSTVORX
b @duty attached	TUUUUUTTUUT
b @duty away	UUTWTVUUTTU
b @duty back	UVURTUUWVVS
b @duty backwards	STWTUUUTUVT
b @duty be	VUTUVTUTTUS
b @duty because	RTSTUUUUTTT
b @duty been	aTRSTSUUUTT
b @duty before	YWUUVVTSRUV
b @duty belongs	UUVTUTUUUUU
b @duty beside	QUSSTUUTTVR
b @duty between	UWTTUSUUTTT
b @duty by	QUXUTSTWVSV
b @duty call	TSVRSRUWTTT
b @duty calls	WTSVUXTTWSV
b @duty came	XSUQRQTRRUR
b @duty can	QRWXTUUYSVS
b @duty closes	SUTYXVUUTTU
b @duty comes	RTSSTXUTUTU
b @duty cost	USSTUUUUUUR
b @duty could	XVWRSTUYWTV
b @duty deserve	STTXSUUUUUU
b @duty did	WRQQTUUTWTV
b @duty dr	SUTTUTUURUU
b @duty each	STTXRTTSUTS
b @duty end	SUVXWUUSUQU
b @duty ended	VWTSVUUUUUU
b @duty ends	QTRWUSUSTVT
b @duty every	OQXQSWWQVRS
b @duty failed	WUSUUUUUTUT
b @duty fell	TTRRUUUUTUT
b @duty first	TUYVTTUTUVT
b @duty for	XPOQVWRMSTR
b @duty found	WUTSUUUUWUT
b @duty four	RUUTUVUUUVT
b @duty from	RVQWUTPPKSV
b @duty further	TUUSRTTUTUU
b @duty gets	STTTTTUTWUT
b @duty go	SUSVTTUUUSU
b @duty got	RWVVVTURVUU
b @duty had	WPRPRRURUTP
b @duty half	VUXVXTUUTVT
b @duty hangs	RTVVTTUTTTT
b @duty hard	RTYUUUUUUUU
b @duty has	WWTWURTPUVT
b @duty have	TSQaRPTRSTR
b @duty her	VVTSSWUTWSW
b @duty here	SURTWUTTWUU
b @duty hour	UUUTWVUUUTU
b @duty hours	TUSWSVUUUTU
b @duty how	TUUSUWUUUUU
b @duty i	WXSRUUWTTPR
b @duty in	WSSUUXQNTVX
b @duty inside	TUTWTTUTTUU
b @duty invite	SUQUUUURUUR
b @duty is	USWTVRUNSPW
b @duty it	UVUUVUSSRRQ
b @duty lapsed	VTSRUUUTTUS
b @duty last	WSSVTVUTTUV
b @duty lay	XSUVTSUTRUR
b @duty left	RUSYVTUUTTU
b @duty letter	VTUSSWUSSWV
b @duty letters	TURRTTTTSTV
b @duty lies	SUTRTUUUTUU
b @duty like	VURVTTTSRUW
b @duty lost	TTSSUUUUUUT
b @duty made	TTWTSTUSTWS
b @duty me	XTVQSTWVVTR
b @duty more	SUTVWRVSTTT
b @duty my	XVWPSRUWWYR
b @duty never	WXSUSUUTUUU
b @duty next	TUSVTVUUUWU
b @duty no	TTVRVTUTTUT
b @duty none	XUSWUUUUUUW
b @duty nor	TTTUUUUUTUU
b @duty now	USQXRPVRRXS
b @duty of	YWTRVRSVORV
b @duty off	SVRWYTUTSTS
b @duty office	RTSSSSUTSUT
b @duty on	SRTSVTPRUUS
b @duty one	TURSRWTRSUU
b @duty opens	WUVRUTUURUV
b @duty or	RRXQTRRTTWS
b @duty our	SUSRUUUTUTU
b @duty out	SRRTUUUTTVV
b @duty over	RTSQXWUSUVU
b @duty passed	VURWWUUUUVT
b @duty past	STSUUUUUUUU
b @duty probably	RUUTTUUUUUT
b @duty really	SUYTTUUTUUT
b @duty relationship	STRUVSUTTUT
b @duty rest	SUTURQUTUUU
b @duty reviews	SUWVTTTSTUT
b @duty runs	SUSXVTUTTSU
b @duty sat	XTSSTTUTTTT
b @duty saved	UUWWTUUWUWU
b @duty say	SUTSTSTTXUU
b @duty says	TUSTUUUUUUT
b @duty scheme	RUSYYSUTTTT
b @duty seriously	STURTTUTUSU
b @duty should	RTUPTVUUWST
b @duty since	VUVVSRUTSUS
b @duty stands	TUUVVUUUUTU
b @duty started	XWSUUTUTUUU
b @duty starts	SUSSTTUTUUU
b @duty stayed	ZVRSUUUTTTT
b @duty still	VTQRUTUUUTU
b @duty stop	TUTWVTUUTTU
b @duty stops	WUUXWUUUTUT
b @duty takes	YTSRTTUUTUV
b @duty taught	VTUSUUUTSVS
b @duty than	USRTSTURXUU
b @duty thanked	SURUUUUTUUU
b @duty that	UVUWUUTUPVW
b @duty the	SSTTTRSPVVW
b @duty then	RTTTVVUUUUT
b @duty there	RRUVWWUSWTT
b @duty this	TUOWSURQUQW
b @duty three	UUSRTTUTUVV
b @duty through	RTVTSUTTUTT
b @duty tips	VTTTUUUUUUS
b @duty to	SSUUQVTQPUU
b @duty today	TUVUWSUTTWU
b @duty too	VSVRSUTTXUV
b @duty turned	WVSRTTUUUTS
b @duty twice	VTVSTTUTUST
b @duty two	STWRUUUWSVT
b @duty under	SSSTSUUTUST
b @duty until	UTVWTUUUTVT
b @duty very	SUYRTUUTUTU
b @duty was	UVWRTOTNMQU
b @duty we	VUTYTRTWTUT
b @duty went	WUVRRTUWRRR
b @duty were	WXYTPTSWORN
b @duty what	TTSSUVUTWTT
b @duty when	SQYVSVUYSUU
b @duty where	RUSVSUUWUSU
b @duty while	XSRWVSUSTUX
b @duty who	YXRTVSUSSTV
b @duty will	OTOVPVVUUQR
b @duty with	TUXUWSSUTVU
b @duty within	WVSVSTUUXSW
b @duty without	RRXQVVURTWT
b @duty worked	YXSUUUUTUUS
b @duty would	YTNOQUTRYVR
b @duty year	TUWWXSUUUVU
b @duty you	WVSSSTVSKXW
b @duty your	PSSSWTUSTRV
b @duty yours	TUTSWWUTUTU
b @fail ,	VTUQRTTSVRR
b @fail .	XPQVVRRRQST
b @fail @lack	RSWTTUWSUTT
b @fail @num	RTRRTSTTTWR
b @fail a	RNZTTUTQTUR
b @fail about	STSRTWUTTTU
b @fail and	UTRTUUUTVST
b @fail at	USXWRSSSQVS
b @fail by	XVRTTTUTUUW
b @fail everything	WYRUUUUUUUT
b @fail for	TUSVTUUTVUU
b @fail his	WTTUUUUUXUT
b @fail in	VRWQTSSRRSV
b @fail me	WVSSTTTRQTU
b @fail my	WRSRTTTSSUT
b @fail myself	RTSTTUTTTUU
b @fail of	XTSTSUUTUUW
b @fail on	STVUTTUUTTS
b @fail our	VTRSRTTTTUT
b @fail that	YTVTSTUTSTS
b @fail the	QSRRSSUTRUR
b @fail them	RTTVUUUUTUU
b @fail three	UTSTUTTTTUS
b @fail to	TQSQTRTTRUR
b @fail two	RUTTTUUUUUT
b @fail us	SUTRTUUTTUU
b @fail what	WXTUUUUUUUU
b @fail with	XTSTUUURUUV
b @fail your	TWQTUUUTUVT
b @good !	OSVXSSRUTUT
b @good #mentor	UUVSUVURUWU
b @good $	VTVTTTUWUSU
b @good 's	SUXTUTUTUVT
b @good ,	XUUUOPRUUSV
b @good .	SPWRSOTUSVP
b @good :	PTUPSUUVTSR
b @good ;	WTVSUTUSSXT
b @good @duty	OQWUTRTUVST
b @good @good	TSRPSRSYSQT
b @good @lack	SWVUUUUXUUT
b @good @message	SRYRTUUUTTW
b @good @num	WSTPSUSXTUX
b @good @promised	VTRWTTUVTTW
b @good @season	UTRPTQTZTSV
b @good @sitting	WTUSUTUVSVW
b @good a	VSVPRTTVRUY
b @good again	TUSTTUTYUTS
b @good all	XSSTUTTVURX
b @good an	TUSXTSUUTTU
b @good and	MPWTSPRUQRO
b @good as	XSZSUUURUTR
b @good at	WTTTRSTXSRT
b @good being	XUSUUUUUUUX
b @good by	QTYYUUUTVUS
b @good ever	XTPUUUURURX
b @good every	PRVRTTTVTSR
b @good everything	TTWWTTTUUSU
b @good for	VWXPPRSWRXV
b @good from	USXVTUTWSVV
b @good go	SUURTTTWTTU
b @good god	SUSVTSUTTTT
b @good goodness	WUSSSUUSUUV
b @good heaps	RTXTTUUVUVT
b @good heart	TUYXUUTRUST
b @good help	SUWUUUUUUTT
b @good hour	SUXUUTUUUUU
b @good how	VUVTUTTRUUW
b @good i	VSZRQQSWSUT
b @good ideas	UUVUUTUSUUU
b @good if	VUQPWRWTUTU
b @good in	URVVSSVVQSQ
b @good is	RUXQWTUUSST
b @good it	VVTVPPVTSTR
b @good me	UVUSWUQPUaT
b @good mentor	NRVTTTUUVRP
b @good mille	STXTTTUWTUS
b @good more	TTXSTUUVVRT
b @good mrs	UUSUUUUTUUT
b @good my	STVWQRUWSVU
b @good next	STSRRRURTST
b @good of	VSUWVVRYTVW
b @good on	PSSSVRUWSTS
b @good one	TUTSTSUVUTU
b @good our	TUUTSTUYUSS
b @good over	STUTUTUSVUT
b @good part	RUZSSUUXUWU
b @good person	RUUSUUURTST
b @good regards	STTQSSTSTSS
b @good sana	RUWTUUUSUSR
b @good since	RUWRTUUWTST
b @good so	RUWSTUUWWSR
b @good summer	VTSRTRUYTSV
b @good teaching	SUWTUUUTUSU
b @good than	TUTSSUUYTST
b @good thanks	VTWSTTTXTST
b @good that	ORbQXVTXSTV
b @good the	QSZUUSRSVZU
b @good them	QUXVTSUVSTT
b @good thing	QTWQTTUUWWT
b @good this	TUVTUTUSUTT
b @good to	UPVXSUXURTT
b @good up	TURTTUSXUUT
b @good us	STVVRQUQTXR
b @good view	WUTWUUUSUSU
b @good weekend	TURTUTTXUUS
b @good were	TUQSTUUWUUU
b @good while	VUTSUTURUUS
b @good who	TURSUUUTTTU
b @good wishes	RTPQSSSaSRS
b @good with	KQUYOTSdOOM
b @good word	SUUSTTUSWST
b @good words	SUXUTUURUUT
b @good you	QQXSVUQYNVR
b @good your	XSRTRUWXSSX
b @good ¤	WXRTUUUVUUT
b @lack !	VUSRTUTTTTU
b @lack 's	PRQTSSTSRTS
b @lack ,	VXWSRVSSVQV
b @lack .	WTQUQSTTZRW
b @lack :	TUSVTTUUUVU
b @lack ;	UTXUUUUSTUT
b @lack ?	RUSWTVWTUUU
b @lack @badly	QRXUSUUVQYV
b @lack @day	SUWWTTUUTUU
b @lack @duty	VUPTRNSVRSQ
b @lack @fail	PNZQSTSVRVR
b @lack @good	WVVWVQQUUTQ
b @lack @lack	VTVQRTVXVSS
b @lack @mean	QRRWVUUTUTT
b @lack @message	UTURRRRVUTP
b @lack @num	TWXSTURVTTX
b @lack @promised	XWNUUPQRSTT
b @lack @sitting	PQQVPQRTQTR
b @lack @thin	QQTWVUUTUVT
b @lack @weak	QPYRTTUUTXV
b @lack a	VWRUWSVQTUU
b @lack about	TVTSSTURSSV
b @lack accept	WUSRTTUTSVT
b @lack advice	UWSTUUUUTTT
b @lack afraid	RTWWSWUUSUU
b @lack after	USTSUSUTWTR
b @lack afterwards	STURTTUUTWU
b @lack an	TSRRSTTSSTV
b @lack and	UWVUTTTRWUR
b @lack angry	TURSTUTRTTU
b @lack answer	STRUVRTURSS
b @lack answered	WVQSTTUSVSS
b @lack any	YWTVTTUTSWS
b @lack anything	XWSTUUUTUTS
b @lack apologised	VWUSTUUTUST
b @lack ask	VVURTVUWTST
b @lack asked	VVUVUTUTSUT
b @lack asking	SSVVUUUUUVU
b @lack at	UUVUTQUTQTR
b @lack attend	TUWXVRTTTYU
b @lack be	QUSUXSWSTTQ
b @lack been	TUVQSVTRRTT
b @lack before	QRXRUUUWTSS
b @lack being	WSSUUUUUXUV
b @lack believe	UXUVTTSSTST
b @lack believed	VVRTUUUQTUU
b @lack better	RSYSWUUZTTT
b @lack blame	QSQVSTSSTTT
b @lack broken	SSXUUUUTUUU
b @lack but	PRWXUWTXSST
b @lack by	RSXSUUUWTVU
b @lack call	TTSSTTTUTTT
b @lack called	WWUUUUUTUUU
b @lack came	UXRQWUUSUSR
b @lack can	VVSRTTUVVST
b @lack cancelled	RQXUTUUTUUU
b @lack care	ZWRUUUURTUU
b @lack cared	WWSTUUUUUUU
b @lack come	RRVTWVTTUST
b @lack comes	XWSTSUUTTUT
b @lack complaint	RSRSSTTTTTT
b @lack contact	RTRRWTPSTXT
b @lack could	RTRRSSUSSWT
b @lack count	SWRTTUUTVUT
b @lack did	VWTRTTTVSRS
b @lack disappointed	TUSSTUTTUUU
b @lack do	TSUXVTUVWTT
b @lack done	bVNRUUUPTUT
b @lack doubt	STSRSTWTTTT
b @lack effort	WWSUUUUSUUX
b @lack else	RUYUSVTQSWQ
b @lack even	XWUUSSSRVSR
b @lack evening	STSXTUUTTSU
b @lack evenings	STSWTTUUTTU
b @lack ever	WXWUVUSSTVT
b @lack exception	XYRTUUUSTUS
b @lack excuse	RTSSUUUUUUT
b @lack exist	UURVTTUUTUU
b @lack fail	TXPUUUUSTUT
b @lack failed	QRXTUUUSTUT
b @lack fault	QRQUSWUSTRS
b @lack feel	WTRTTUUTUUT
b @lack finished	SSTSTUWTVSU
b @lack fitted	SSSYSUTTUUT
b @lack for	WZUWTSUUQVV
b @lack forget	RTYURSWYSWT
b @lack forgot	SSWUUUUUUUT
b @lack forgotten	UTUSTUUWTVU
b @lack free	TUTXUUUTUUT
b @lack from	WWSRSWTRTRR
b @lack further	RTSUTWSRTTT
b @lack gave	QTWTUUUZSUT
b @lack get	WVTRVTTVVSW
b @lack go	TUSQUSTRUTU
b @lack going	RTSTXUUTTTU
b @lack good	YXRSUUUSTUT
b @lack got	XWSTWTURWTW
b @lack guidance	WTTVUUUUUUW
b @lack had	SWUOTTTUQWT
b @lack half	TTVTTTUTVVT
b @lack has	RTXRSTUYSTT
b @lack hate	UUTSTUTTUTT
b @lack have	TVYVUVTVTUR
b @lack having	STTTSSUSTUW
b @lack heard	SUTVUTUTSUU
b @lack help	XVQVSUTRUSV
b @lack helped	aYOSTUURSUU
b @lack hold	VURTUUUUTUT
b @lack honestly	ZTQTUUURTUU
b @lack hour	SUSXTUUTTTU
b @lack i	WWUPSSTQRWV
b @lack idea	XXRTTTUTTTT
b @lack ignored	SSWUUUUTUUU
b @lack in	QTXQSQUVVUX
b @lack introduced	XXRTUTUTUUU
b @lack is	XYSUSSTRTSW
b @lack it	UTTTSTURTST
b @lack keep	YQPWTXTSTTT
b @lack kept	ZXQUTUUUTUT
b @lack know	NSUSTSSRRQR
b @lack knowing	WTWTUUUUTUU
b @lack lack	VSRUUTUWUTU
b @lack laughed	RRXTUUUUUUU
b @lack learned	RTRRSUUTTSS
b @lack left	URQUSRUUTST
b @lack less	TTWSTUUXUTT
b @lack let	RTVPRUUTSWW
b @lack letters	TTTWRUUTUUU
b @lack like	UTWXTUUUTTU
b @lack listen	WTNSTTTPSVT
b @lack listened	WWOSTTTRTWT
b @lack longer	RRUWURTRURR
b @lack looking	STXTTUUTUUT
b @lack lose	STSTSTXTTTT
b @lack made	PQaSUUUWTUT
b @lack make	WTQTSRTTTST
b @lack manage	STTVSUUTTSU
b @lack me	VVSVTTUTUTU
b @lack meet	RTSUUTUUUUU
b @lack mentioned	XSRTUUUTTUU
b @lack mentor	QUYSTUUYSUT
b @lack met	STXWTUUVSTU
b @lack mind	UTXUTUUWTTT
b @lack mine	YWRVTUUTTTU
b @lack missed	RPWUTTUTTUV
b @lack more	RSTSZVVQSUU
b @lack my	XTPRSSUTRSR
b @lack named	XWRUUUUTUUU
b @lack need	PQVPQPSTSST
b @lack notes	VVSSUTUTTUU
b @lack of	XXOUTQRQTUU
b @lack on	WWTUWQTSTTR
b @lack once	VWUSRQSSVUP
b @lack one	UXWRURSVPTT
b @lack ones	SURTTTUVTVU
b @lack open	VUSRTVUUUWV
b @lack opened	VUSSUUUUSTT
b @lack other	WSQUTTUTTTW
b @lack our	VWVRWUUSUUW
b @lack out	XSSSUUVTUUT
b @lack part	RSSTUUUSVST
b @lack phone	STRWTSWTTSU
b @lack phoning	SUUWTSUSTST
b @lack picking	XYRSUUUSTTW
b @lack plan	VVRRVUTUTUU
b @lack point	YYRSUUUTTUU
b @lack pretend	TUTWVTPTUUU
b @lack promise	RTUTSRPTTST
b @lack proud	UUQTUUUUUUU
b @lack question	TTVUUUUSUUT
b @lack quite	SUSUUSTUTTT
b @lack read	STMRSTTSRSS
b @lack ready	TTRSUVUSSUT
b @lack reason	UTWSUUUTTVT
b @lack recall	SVUSTUUTTUU
b @lack rely	YYQTUTUQTUU
b @lack replied	TQRSTTUTTUS
b @lack replies	XTTSTUUUUUU
b @lack reply	RTTTSUTTUUT
b @lack returned	XXWTUUUTTTT
b @lack right	VVRTTTUUUTU
b @lack ring	UUTSWSSTUUU
b @lack room	RSSWUUUTTTT
b @lack said	VWURUTUVVTT
b @lack say	YVPORRRWQRT
b @lack saying	RTSSUUUWUUT
b @lack says	WWWTUUUUTUW
b @lack see	UVSUTTUUTTU
b @lack seem	VUSYTUSTUUU
b @lack seen	RSWUUUXUTUU
b @lack show	WTVUTUUUUUT
b @lack signal	SUSXSSUTUSS
b @lack sleep	TUSRTTUTUSU
b @lack so	YVTSSSTVRTV
b @lack stay	WUSTUUQSUUU
b @lack stop	RUXWVTUTUWU
b @lack structure	UUSUUUUUUUU
b @lack study	SUTQUUUUUUU
b @lack suit	STVTTTUVTUU
b @lack sure	STRRVUSSTTU
b @lack take	VWTXSSSQTUR
b @lack taken	TSTRUUUTVTT
b @lack talked	XXUSUUUUUUT
b @lack tell	TTQUTTSTTUU
b @lack text	RTVUUUUUTTT
b @lack than	VSVSTTUWTSS
b @lack thank	PRaRSTUVTSU
b @lack thanks	WSQVSTUSTVS
b @lack that	QUQUTTUSUSR
b @lack the	TTVTPRXUUUT
b @lack there	YXNWTSTRSTX
b @lack think	VTUVSTTWTST
b @lack thought	STRTTTTTUST
b @lack time	VXUWVTUSTVS
b @lack to	WTTRVOWWUWV
b @lack today	TURUUUUTUUS
b @lack told	RQWQTTUTTST
b @lack too	PQYSVUTTTTS
b @lack trouble	SUSSUUUTUSU
b @lack understand	UTSTUUUTSUU
b @lack understood	STSTUUUUUUU
b @lack use	UVSVTUUTUVU
b @lack very	USRWUTUSSTT
b @lack wait	STRRTRTSTST
b @lack want	QRSVWWWRSQR
b @lack was	PSYRUUURTSR
b @lack wasted	RSXUUUTUUUU
b @lack way	SSSWTTUSTST
b @lack went	RSUVUUUUUUT
b @lack what	WVRWUUUUTVS
b @lack whatsoever	YWSTUUUTUUS
b @lack when	SUTTTSTTTTT
b @lack wish	WTXQSURRWTT
b @lack with	SUUWTSUVUUU
b @lack word	YWRTUUUUTTU
b @lack work	TUTRTTUTWUU
b @lack worry	RTTSTUVTVUT
b @lack write	QSURRVQVRUT
b @lack written	VRRWUUTTTTT
b @lack wrong	RRSWVUUTUTT
b @lack you	SSWVVRRXVRP
b @lack your	QPXQURTURXP
b @lack yours	TTTTUUUUWUT
b @lack ¤	RSTTUUUTUVT
b @mean ,	VVSUSPTQVQP
b @mean .	WWSTTUSOVUV
b @mean ;	UTUUUUUTTUR
b @mean @duty	VSPTTTUSTVX
b @mean @num	RVWVTVUTUTT
b @mean @promised	VTSUUUUTTUV
b @mean @sitting	RTTWUSTSSVU
b @mean about	SVTRTWUVTRT
b @mean advice	XSSUUUUTUUT
b @mean and	TRWSUTUTTWV
b @mean at	TTTRUTTUUUU
b @mean because	VVRTUTUTUUT
b @mean between	RSUVUUUUUUT
b @mean by	RTSVTTUWUTT
b @mean date	RTUUUUUUUUT
b @mean for	RUVTUTUUUUT
b @mean from	VTTTUUUUUTT
b @mean in	XTVRTWUSTVX
b @mean is	XYTTUTUTUUT
b @mean name	XUSUUUUUUUX
b @mean of	WUVVUSUWUSW
b @mean on	TTSVUTUUUTS
b @mean statute	WURSUTUTUUU
b @mean that	STWUSTUVTVU
b @mean three	RUUUUUUUUUU
b @mean to	SPUVTUTWSSS
b @mean with	VRTUUTURVUU
b @message #	RTTSRWUVVSS
b @message $	WUQTSTUTTUS
b @message ,	SUUUSRSSSUT
b @message .	TVVTVVRUUUV
b @message :	VUPSVUUSSWV
b @message ;	VTSPRUUWWTW
b @message ?	XSQPRRTRSRS
b @message @badly	VVTQSSUSTTT
b @message @day	WTSSVXUSUST
b @message @duty	XSSTSSUTTTW
b @message @good	TUVUWVUTUUU
b @message @lack	VTVTWVUSTTS
b @message @message	WTVRSTUTTUW
b @message @num	RTTQQVSURXU
b @message @promised	SUWUTRTSTUT
b @message @weak	VUTRTSUSTST
b @message a	USRRTPSSUST
b @message about	UUUUSQUWRWQ
b @message after	TUUVUTUUVUT
b @message alone	XUUTUTUTUSU
b @message aloud	STRSTSUUUVU
b @message and	UVTVTRSQOTT
b @message are	RRSUUPSRQRS
b @message arrived	UUSUUSUUUST
b @message as	VVSRRSUWTVS
b @message at	WUPXUVTSSSV
b @message back	TUXTUUUXVTS
b @message be	UUUUVSUVUUU
b @message been	XTSTTTUUUTU
b @message before	XVVUTWUTVVV
b @message best	UUSVUWUTUUU
b @message by	SVVQRTTQWUV
b @message came	TQSXSVTSRWS
b @message can	SUVUTVUUUVU
b @message closes	TUTTWSUUUUU
b @message comes	RTSSTXUTUTU
b @message dr	SUTTUTUURUU
b @message each	TUTXUSUUUTU
b @message every	TSWPRWWRWST
b @message failed	VUUUUUUUUUT
b @message finds	TUTTTTTRUTT
b @message first	STXWYSUVTWT
b @message for	TVQURUTPXTU
b @message four	RUUQTWUTTUT
b @message from	SQSSOYRRRRO
b @message full	UUTYTRTUUUT
b @message goes	UUSSWWUTUTU
b @message got	UWTTTTUSTUR
b @message had	XSRSTUUTSTT
b @message hard	RTYUUUUUUUU
b @message has	TSRQSSUQRVS
b @message have	RRPZRQTRSSS
b @message how	TUUSUWUUUUU
b @message i	UWVTUTSTQTR
b @message in	WSTXUYRUTVV
b @message instead	TUSTURTUUUU
b @message is	TSSVUTRQPTP
b @message it	WWSUXRTVRSS
b @message last	WSSVTWUTTUV
b @message lay	UTSSTTUUTSU
b @message lie	UTTSVVUUUSU
b @message like	VWUSUTUUTVU
b @message lost	SUTSUUUUUUU
b @message made	QTXTSTUSTVS
b @message marks	TUUTUUUVUTU
b @message me	TTVQSTWWUTU
b @message my	VTVSUUUTTUT
b @message nine	VVQRTSUSTUS
b @message now	VTQVRTTSTVT
b @message of	STWRVSSWSWN
b @message on	SSUTSXVPUUN
b @message one	TSRSSTTRRWV
b @message open	RUSSTWUUUSU
b @message or	STRRSSRTTWT
b @message our	TUSWVUUTUUU
b @message out	QSVVTUUTTUT
b @message over	RUUTUUUUTUS
b @message probably	RUUTTUUUUUT
b @message reviews	SUWVTTTSTUT
b @message sat	XTTSTTUTUSU
b @message says	UURTUUUUUUU
b @message seriously	STURTTUTUSU
b @message should	SUTUVWUUTWU
b @message since	UUTVUSUUTUT
b @message started	XWSUUTUTUUU
b @message stayed	YSSSUUUTTUU
b @message still	WTQTUTUUTUT
b @message than	VUTUTUUTVUT
b @message that	XTRRQTTVTUV
b @message the	QQWTUQSVVSS
b @message there	TUSWTTUUTTU
b @message this	SURTUUTUUST
b @message three	VUSVTSUTTWV
b @message through	STWSRVUUUTT
b @message to	USTTSVSVRTN
b @message together	TUSUVTUUTTT
b @message twice	TTWSSRUTTTT
b @message two	STWQUTUWSVT
b @message until	USXXSSUUUSU
b @message was	TWVSSQTQQTS
b @message we	VTUTSRTWTVU
b @message went	XVSUUTUUTTU
b @message were	WVWUVTTWQUP
b @message when	TUTRTUUSUVU
b @message where	SUTSTTUTUUU
b @message will	RUSWTXWRSST
b @message with	SSWWVXTVXUT
b @message without	UUWRWUUSUUT
b @message would	STVSWWUWTVU
b @message you	QNVURXUQOXU
b @message your	STTUUTUTUUS
b @message ¤	RSTTUUUUUXU
b @month !	RTUXSRUSTUU
b @month #	PTTXVWRUSRS
b @month $	WVSRTVUTTUV
b @month ,	WTUURYSUUUT
b @month .	VQTWUXIOKVV
b @month :	SUSTTVUUUVT
b @month ;	TTWXUVURUVR
b @month ?	USQWSWSQTPQ
b @month @duty	VSQVWSUTTTT
b @month @good	VUWSTTUSUUU
b @month @lack	VSVTSSTWTTV
b @month @message	VTSTVSUTTUU
b @month @num	NSTXVWRUSRS
b @month @promised	STSVURUUUVU
b @month @sitting	RUWUVTUTTTT
b @month about	SUSQTWUSUTU
b @month all	RUWTVTUTUUU
b @month and	WVUVVUQTQTU
b @month are	SUTTUVUUUUU
b @month as	VURVWTUTURU
b @month at	UUTXVWUUUTU
b @month be	TTSTWUVVVTV
b @month call	TUTUUSUUUTU
b @month can	TURRURUTUSU
b @month close	UUUSWSUUUTU
b @month concludes	TUTXWTUUUUU
b @month could	TUTRWQUTUTU
b @month every	STVUUSTWUUT
b @month for	VUQVWSURUUW
b @month god	STVRTVVVTRT
b @month got	UUWRSSUSUXT
b @month had	TTTSUSUUUTU
b @month has	SUSXUUUSUVT
b @month have	UUTVUSUUUUU
b @month i	SQSTRSRVRQT
b @month instead	SUTRTWUTTUU
b @month is	XTQOWUTSTRT
b @month it	UTSSSQUVTVS
b @month meeting	TUTVXSUTUUU
b @month my	TUSXSRUSTSU
b @month no	UTTRUUUWUUT
b @month not	UUVWUSUSTUW
b @month on	SUVVVPTTUWT
b @month our	TUQRSUTVTRT
b @month put	WUSRTVUUUSU
b @month review	WTTWVTUUUUU
b @month shall	TUTRXSUTUTU
b @month should	UUTRURUUUUU
b @month so	SURXTUUTUTU
b @month that	PSVSTVUTTUT
b @month the	QRTQSSRaQPP
b @month there	RUTVWXUUUUU
b @month they	WUSRTVUWUTT
b @month to	UTTVUWTQUVV
b @month until	VUVUVTUSUUU
b @month was	TUWVSRURUVR
b @month we	TTQSSUZUUQT
b @month when	SUUSTVUTUVT
b @month will	SURVXTUSUTU
b @month with	SUTTUWTRTVT
b @month wonder	STSUUTUTTUU
b @month would	WUQQWTUSTTT
b @month you	QQPQRXRXSWS
b @month your	TRUVVOSWSRU
b @num !	VTQUSTUTSRT
b @num #	UUUUUUUSUTU
b @num %	STUSSRTSTWT
b @num 's	YRPUTSUSQVW
b @num ,	UVUUWSVWWTS
b @num -	TUSSUSUTUWU
b @num .	TVTVVXNTUUS
b @num :	XWRQRXURTSX
b @num ;	TSWVWUTTSVT
b @num ?	QTQTVVRQRPS
b @num @badly	SRRVRXSQUWR
b @num @day	WTTRUVUTSVU
b @num @duty	XUUVUWTSTTX
b @num @fail	UUSTTTUUUST
b @num @good	USWSQRTVUXU
b @num @lack	QTSXUVURSWS
b @num @mean	SUSWUTUTSUT
b @num @message	VSUSUVTPSTT
b @num @month	SPRUVVORSRL
b @num @num	STTTRSSPUUV
b @num @promised	XUVVWUUWUUW
b @num @season	PSVQTVTTTTS
b @num @sitting	XOWSSUTQVTW
b @num @weak	TSQRTTUTTUT
b @num ]	STUURRTSTST
b @num a	VTYQRVTUURR
b @num about	RVRXTUUSRRT
b @num after	UUSRUUUSTTU
b @num afternoon	WUXTUTUTTSU
b @num an	UTRUQUUSTVU
b @num and	VUTSTVSQORR
b @num another	TUUSTTXUUUU
b @num answers	RTSUWSUUTTU
b @num appointments	WUSTTTUUUTV
b @num april	RUQTUVUSTTT
b @num are	STXSSUTTTRU
b @num as	TSTQUPTSWVS
b @num at	QTPWQSTTRUS
b @num august	QUSUVUURTQT
b @num be	VTUWZRSRWRW
b @num because	RTWRTSTTTVS
b @num before	PRSVVSUVSVT
b @num books	TUVSTWUTTUT
b @num breath	SUUSTTUTTWU
b @num but	SUVWSTUSTTU
b @num by	STRQTSTTTTU
b @num calls	USQQSTUUTSV
b @num came	STPSVSUTTTS
b @num can	RTRVWUURSTT
b @num centimetres	VUSRSTUTUTU
b @num chairs	RTWQSUUSTVT
b @num chapters	VUUSUTUTTUT
b @num clinics	TUVVUUUUUTU
b @num coffee	RUTSTUUUUSU
b @num coffees	WTWSTRUTSWS
b @num contacts	TTWUUUUUVUT
b @num copies	RTWTTWTSSSS
b @num corridor	RUTVVUUSTUT
b @num could	STVSUTUUUSU
b @num customers	VWWUUTUUUUU
b @num dates	VTTTTUUUUTS
b @num day	WVVRQRXTRSV
b @num days	WQUWSUSOURT
b @num december	SURUTQUSTRU
b @num decision	SURUTTUTUVU
b @num different	WTTWTTSUTUU
b @num does	VVTSSTTTVSV
b @num dollars	UTUWUSUTUUS
b @num doors	VUQWTVUUUUW
b @num drafts	VSWSUVUTTSR
b @num emails	URRSTTUTUUV
b @num errors	VUUSUUUUTUS
b @num evening	STSSTUUTVUU
b @num evenings	VUWVSRTTTRT
b @num eye	WVRUUUUVSUV
b @num february	RUQWUUTSUSU
b @num fingers	WUSSTUUUUWU
b @num finished	TUXSWTUVTVU
b @num for	USSSSUUVVWW
b @num four	UTSVUUUSTVV
b @num free	TUSWSSUTTSU
b @num from	VXSSRRTRVWW
b @num glance	RTZSTTUUTUU
b @num good	OQSURSTYSRQ
b @num got	TSRTSSUUVWS
b @num had	SVUSTTUSTWT
b @num hands	TUSVSSUWTTU
b @num harvests	TUUTTWTUUWT
b @num has	XXWVWWTSRWT
b @num honest	UTUWUTUVUTU
b @num hospitals	VUTRTSUTVWT
b @num hour	RTRVUWTVWUT
b @num hours	OSVUTSUUQVV
b @num hundred	TSVVRRTVUVT
b @num i	TTTTVTSXPUU
b @num if	UUSWSVTUTTT
b @num in	QSWVUTUVPRQ
b @num interviews	VUWRTSURVWT
b @num is	RPSSYUQTQUT
b @num january	SUTVQUUTWSU
b @num jobs	SURXUTUUTSU
b @num july	QUOVWTTVTPT
b @num june	UTUTXUTUTTS
b @num kids	STSXSUTUTST
b @num kinds	SUTVTTUTUUT
b @num last	RTWVZRSSURT
b @num learns	UTUXTSTTSRU
b @num lessons	UTVVXRTVSVS
b @num letter	TSWWWTUUTUU
b @num letters	SVTRVWUTVWR
b @num line	VXVSVTUWUVS
b @num lines	WTTRTSTSVUV
b @num long	TUVURTTUUTU
b @num mails	SUSUUUUUUUT
b @num march	UTQTRWTRSST
b @num may	WSSUUVSUSVS
b @num meetings	WSSROVSRSPW
b @num metres	STRQTTUTTUT
b @num minister	SURTUUUVUVT
b @num minutes	VUUSSVRTWUV
b @num moment	UUWUUVURUXU
b @num mondays	VUSSTUUUUUV
b @num months	XVQYWSSTUTV
b @num more	WSPSWUUSSQX
b @num mornings	VUSVUUTUUST
b @num must	TUTWVUUUUTU
b @num my	UXVSTRTXRVR
b @num novels	STWUSUUTVTU
b @num november	RUVTUPURTQU
b @num now	TUTRSWUUTWU
b @num o'clock	UWRTWWUTTTT
b @num october	TTSVUUTRTPU
b @num of	UWUSSSXVVSV
b @num off	SUWWTSUTUVS
b @num on	UVRSUSSSTUS
b @num our	QTUSWVRRTQT
b @num out	VVVSTUUTTTW
b @num over	TUWWUVUUUUU
b @num page	XTPQSSTSVSW
b @num pages	TSUUSTUSSVR
b @num past	RVRSSSTTTST
b @num people	SUXSUTTVUSQ
b @num per	UTURSSUVTTT
b @num percent	TUTSTSUSUVU
b @num person	SVWWUTTWTSS
b @num phone	VUVXTWTTSTV
b @num places	WTRWTSUTTVS
b @num points	TUTWUTUTSVT
b @num prepared	TUWSSSUSUUT
b @num present	TTSXVSUUUTU
b @num question	RTQVVVUVSST
b @num questions	WWPQVVUTTTT
b @num reminders	VTTTUUUUUTT
b @num reply	XWTSTTUUTTT
b @num right	TUTUUTUUUUU
b @num saints	UUSSTXTTTTU
b @num saturdays	XUUTTTURTVU
b @num says	VTSRTTTTTXT
b @num seasons	VVWTUTTVTWT
b @num seconds	SVQWTSUVTVT
b @num sentence	STSSWTUUUXT
b @num september	VTQSTVTSTQT
b @num sessions	VVRUSSUTSUR
b @num shops	SUSUVUUTVVT
b @num short	STSRUUUUTSU
b @num should	VUTSXVTUUTT
b @num side	WSSRTTUTTST
b @num signatures	UUWRTTUTRTT
b @num since	RSVRTTTTTVU
b @num six	TUTTUVUSUUV
b @num slow	TURSTWUTTVT
b @num small	RTUVTWTSTTT
b @num so	SUVXTSUTUTT
b @num souls	WTSUTVUSTUU
b @num stand	RTRTTSTTTSU
b @num stars	TUSUTTUTVSW
b @num still	UUWUUTUTTST
b @num strangers	RTWSUTUUUWU
b @num streets	SUSVUSUTTTU
b @num summers	UTSSSSUUVUT
b @num thank	UUWTUUUVUWV
b @num thanks	UTUSTTTUTVU
b @num that	WWVPWVVVUWR
b @num the	TTTURTVYVUT
b @num there	TTSUTVTSTUU
b @num they	SUWSUTUUUUU
b @num thing	WURTWTRSRTQ
b @num things	USWSRVTRTVS
b @num this	STQVSSWRTTT
b @num those	UTUTTSUXSSV
b @num thousand	USUSSTUSTSS
b @num three	UTTQTTTSTUT
b @num through	SSUSTTUTTUR
b @num thursdays	VUTTTUUUUUU
b @num tickets	TUTSTWUTUUU
b @num time	XWQTTUUTTTW
b @num times	WSUSRURUOUT
b @num to	PTOUTWRTTSO
b @num took	XVQQTVUTTSS
b @num trainees	SUURTTUSVST
b @num tuesdays	RUTUUUUUUUU
b @num useful	RUXRTTUTTWU
b @num visit	TUSSUVUUUSU
b @num wards	SUTQUTUSSSU
b @num was	UUWQTSUTSWR
b @num way	WTVSTTWTTUU
b @num ways	SUSSUUUSUUU
b @num we	SUQVVTSTURU
b @num week	VTSUSSUUSVS
b @num weeks	YTRUTUTUPPX
b @num were	YRSRSSTRSSQ
b @num what	XXRVSWUTUTU
b @num when	SUUTTTUUUSU
b @num who	VYUPRRWQVUW
b @num whole	XVTQSVUQTRY
b @num will	VTUVXNSRTST
b @num winter	QTWSURUUTUS
b @num winters	UVXTTSUXRSS
b @num with	SSQVRWSUSWV
b @num without	RUSWTVUSTWU
b @num word	UTRWUUUWRVS
b @num words	SVVRTTUVWWR
b @num workshops	TUWVSSUTUVT
b @num would	STSRUWUSTSS
b @num year	WTRTSRVRVUX
b @num years	UWUTSTRXTVS
b @num you	XYRSSUTUPTP
b @num your	UVVQVYUQVPP
b @promised !	SUSVUUUUTVT
b @promised ,	WTSTTSURTUY
b @promised .	TVUSWXXUWPR
b @promised :	UVVUWRUUTST
b @promised ;	SUSSTUUUTTV
b @promised ?	RTRQVUTTTTT
b @promised @badly	WUUTUTUUUUU
b @promised @duty	UUSUTSUUSTV
b @promised @lack	WWQSVTUSTTR
b @promised @message	VTURSWUSRVW
b @promised @num	WVUQSVUTTST
b @promised @promised	VTUSTVUSTVV
b @promised @weak	WUUTUTUUUUU
b @promised a	UVQSSRUUWUT
b @promised about	VRQVSSUTTTV
b @promised after	USQSTTUTTTW
b @promised alone	WUUTUTUUUUU
b @promised among	UUTXVVUTUTU
b @promised and	OPXRVWTRQQS
b @promised are	QTVTTTTTSTT
b @promised arrived	RTRTUSUTTSR
b @promised as	STTVUSUVUTU
b @promised at	WVRZSRTXVSW
b @promised be	SUWUUSUVUUS
b @promised before	RURUTTUUUVU
b @promised by	RUYQSWUUTUS
b @promised came	URQVSRUSTUS
b @promised closer	TUSVURUUUUT
b @promised cost	XTSUUUUUUUS
b @promised did	VUUTUUUTUUT
b @promised every	RTVRSXURVRT
b @promised for	VUSUUWSSURV
b @promised four	UUUSTVUUUSU
b @promised from	WWSTUWRTNRX
b @promised further	TUUSRTTUTUU
b @promised goes	SURXWRUTUQT
b @promised got	PTaVVUUSTVR
b @promised has	SVXQSTUTVSS
b @promised i	XXTSWSRUUSV
b @promised in	USTSQVSVPTV
b @promised is	VSRQSVUSRSW
b @promised it	WSTVXTTVVRS
b @promised lay	RTVTUTUUTSU
b @promised letter	WTVSSWUSTVV
b @promised me	XUVUWUWVUVS
b @promised meant	TTWTUUUZTUS
b @promised more	STSXWSUUTTU
b @promised my	WSWSTTUTWUT
b @promised never	WXSUSUUTUUU
b @promised no	VUTSVUUUUUT
b @promised now	VSQURRTTTXT
b @promised of	SRYTWUTUSWT
b @promised on	TTWRVTRSUWN
b @promised or	UUXSTSUSUUU
b @promised our	UUTUWUUTUUU
b @promised over	TUTTWTUSUTU
b @promised reached	TUTSTUUUUUS
b @promised since	XVXRTQURTXT
b @promised so	WUVTTTUSVUT
b @promised started	XWSUUTUTUUU
b @promised takes	WTTTUTUUSUS
b @promised team	SUVWRQUTTUT
b @promised than	YWQRTUTSSUX
b @promised that	UTSXPRUSSTW
b @promised the	RSUTSQTRUTS
b @promised there	WUSWWWUTUUU
b @promised this	SSSVUUVSTTT
b @promised to	SVUPVVWUTVU
b @promised was	VVSTSRUPSPS
b @promised we	VTRTSRXWTVT
b @promised went	VUSTUTUUUSU
b @promised were	VWWTUUURUUR
b @promised when	RTVQUTUVSRV
b @promised will	WURTTUTWSUW
b @promised with	TUVXPSTWQWU
b @promised within	WVSVSTUUXSW
b @promised worked	YXSUUUUTUUS
b @promised would	TUUSWWUUUVU
b @promised you	STUWVUWZOWR
b @promised your	WSRTTUUSTUV
b @season ,	VRXWUWVTUSV
b @season .	SSRXSZLVUQR
b @season :	TUSVUSUUTUU
b @season ;	TUWQTRUTUWS
b @season ?	RTSRRRTSTTT
b @season @day	TUTSSWUTUTU
b @season @lack	WVSTUUUUUUU
b @season @num	UUWTWSUTUWU
b @season @sitting	WWRTUUUUUUU
b @season and	SRQUUXSUQUR
b @season by	XTSRUTUVTTT
b @season fair	UUSWSVUSUVU
b @season has	VVRTUTUTTUT
b @season i	TRRRSaPNRSS
b @season in	STYRSQUVTXS
b @season is	VURSURUVTST
b @season me	QRXQRRUSTWR
b @season monday	TUTSSWUTUTU
b @season my	VTSSUTUTSUU
b @season of	RTTVVTUSTUU
b @season on	TTRWVRUVSVT
b @season party	WUSTTVUSUUU
b @season show	TUSRTVUVUTU
b @season solstice	TURTUYURTUT
b @season term	TUSVRSUVUTU
b @season that	RUTSTTUXUST
b @season to	QTNQSPTYRRQ
b @season until	TUUWSSUTUUU
b @season was	VWRTUTUVTSU
b @season well	TUTUUUUVUUT
b @season when	SUSQUUTTUVU
b @season with	VUQVTVURUTU
b @season you	UTXVTWUSRUR
b @sitting !	RTVWTSTSSSU
b @sitting ,	WVSPSUWSUVR
b @sitting .	SSUTUTUTRQU
b @sitting :	QTWRUVUSTTS
b @sitting ;	XVQTVVTVVWW
b @sitting ?	OTONWVQPSRR
b @sitting @badly	TTRXRSSSTSU
b @sitting @day	TUSSVWUTTTU
b @sitting @duty	PTWVVUTQSST
b @sitting @good	SUUWTTUSSVT
b @sitting @lack	QSSPSVTUSWT
b @sitting @message	WTVXSTUTWVU
b @sitting @num	UTTXWTWRTTT
b @sitting @promised	SUVTTVUUUUU
b @sitting @sitting	QTWWVTTRSST
b @sitting @weak	TTSXSSTTUUU
b @sitting a	PTVVQTSSRRQ
b @sitting about	QTYURUTRXVU
b @sitting after	NTOQZTWPRQR
b @sitting again	WTSQSXVTUUT
b @sitting agreement	TUSTXUTUUUU
b @sitting alone	VUTXTSTUUUU
b @sitting along	RUXTTWUSUVT
b @sitting among	VUURUTUTTTT
b @sitting and	QQVSUTPTSWQ
b @sitting any	STRVVRUTTSU
b @sitting are	VTSYXQTVVRS
b @sitting arrangement	TUVVWSUUUTU
b @sitting as	QTOTWWTRTRT
b @sitting at	QRRTVVRXVSR
b @sitting away	WURWTVUUTTU
b @sitting be	WUTVXSSTUUT
b @sitting because	RTSSUUUUTUU
b @sitting before	WWWWWRTRSVT
b @sitting belong	SUSYTVUTTSU
b @sitting between	RUSWSTWUSUT
b @sitting by	RUSXWUUUUSV
b @sitting can	RTVWUUUTSVT
b @sitting close	TUSXWUUUUTU
b @sitting closes	SUUYXSUUTUU
b @sitting could	UWSSSTUVTTT
b @sitting deserve	RTSWRUUTUUT
b @sitting did	RUWTUUUWUVT
b @sitting down	RUURVTUUTUU
b @sitting dr	SUTTUTUURUU
b @sitting each	SURWWWTVVVT
b @sitting end	RUVXWUURTQU
b @sitting ended	VWTSVUUUUUU
b @sitting ends	QTRUUUUSTVS
b @sitting every	QTVSWZUTVRT
b @sitting finish	TUSVVWUUUTU
b @sitting finished	UUTWXUUUUUT
b @sitting for	PSRUUWSVRRV
b @sitting from	PQYUVQSUQVS
b @sitting gave	RTXRRUUXTST
b @sitting go	SURVVSUSURU
b @sitting good	UUURTTUXTTU
b @sitting had	YTTSTTURVST
b @sitting has	TVWUWSUUTWU
b @sitting have	WUUYRTTSSSS
b @sitting here	SUTVWUTTUUU
b @sitting hours	SUUVSVUSUSU
b @sitting i	VTVUWUTOUQU
b @sitting in	USXUTURTSXW
b @sitting into	XUTTTTTTUVU
b @sitting is	TRUVZWVQSQV
b @sitting it	VSUUXRTVTSU
b @sitting last	VTTVSVUTTSV
b @sitting left	RUSYVTUUTTU
b @sitting machine	TURSTWTVURU
b @sitting me	UTWQUUWWVUU
b @sitting more	SUVVWTVSUTT
b @sitting moved	VTRSUTUTUTV
b @sitting now	VTQWSQVTUTT
b @sitting of	TVTSWTSVQUQ
b @sitting office	SUSSTSUTSUT
b @sitting on	QPTRYVRRTSU
b @sitting once	TUTSWRTTUUU
b @sitting one	TUTSSSWSUUT
b @sitting or	UUTSSTSUUSU
b @sitting our	TTSRUUUTUSU
b @sitting over	STTQWWUTTWU
b @sitting past	SUWVUUUVUUU
b @sitting relationship	STRUVSUTTUT
b @sitting rest	SUTURQUTUUU
b @sitting room	TUTRVTUTTXT
b @sitting round	TUUWUTVUUUU
b @sitting running	VUSSUUUUUST
b @sitting runs	TUTVVTUUUSU
b @sitting scheme	SUSYYSUUUTT
b @sitting should	RUVRUVUUUTT
b @sitting shrank	WSSUUUUUTUT
b @sitting since	XVVRSSUTVUT
b @sitting sleep	UUURTUUUUUU
b @sitting some	TUTUSQWTUTU
b @sitting sometime	SUTTTRWSUUT
b @sitting soon	UUTSRTWTUUU
b @sitting started	XWSUUTUTUUU
b @sitting starts	SUSSTTUTUUU
b @sitting stop	TUSVWVUUTTU
b @sitting than	ZTPVTUUTWTT
b @sitting that	WWXSURUWRXV
b @sitting the	TTUSUTSSTUT
b @sitting there	VSWWSWUVVTU
b @sitting things	STTVTTUTTTU
b @sitting this	UWRVVTSTSTT
b @sitting three	UUUTUUUUUUU
b @sitting till	STTUSTTTUTU
b @sitting time	TUSTTVUUUUU
b @sitting to	QUUWRVUXSUT
b @sitting today	TUVTWRTTTWU
b @sitting too	UUTSUUUUTUW
b @sitting until	VTRVSVUTTSU
b @sitting very	RUaRSUTYUUS
b @sitting was	RRUOSRTQRVR
b @sitting we	QVVWURTVUWU
b @sitting went	WTQVRVUWTTT
b @sitting were	UXYMPSTVRTP
b @sitting when	QUYXRUVYUVT
b @sitting whenever	RSSTVSWSUUU
b @sitting where	SUTVRTUTTUU
b @sitting will	SURRRUTSTSU
b @sitting with	XUWUXTRSVUU
b @sitting without	QTVRSVUUTWT
b @sitting would	VUQSTVUUTVT
b @sitting year	TUWWXSUUUVU
b @sitting you	VTWQSUVTOWP
b @sitting your	WWSTUUUSTSW
b @thin ,	TUSURQTRRPR
b @thin .	UXTSPQSSQWU
b @thin ;	SUUUUUUUUUS
b @thin @duty	TSSQTTUSSUW
b @thin @message	RTWTUWUWUVS
b @thin @num	TVTUTVUTTUT
b @thin @promised	UTVSUUUSTUV
b @thin about	UWWTUUUWUUU
b @thin advice	WSVSUUUTTUS
b @thin and	VRUVTSUVVUV
b @thin because	VVRTUTUTUUT
b @thin between	RSUVUUUUUUT
b @thin by	RTTVUTUWUUT
b @thin chair	UTSVTTUTTVV
b @thin date	RTUUUUUUUUT
b @thin for	QTURTTUUUTT
b @thin from	WTSSUUUUUTS
b @thin in	ZTSRTWUSTVX
b @thin is	XYTTUTUTUUT
b @thin name	XUSUUUUUUUX
b @thin on	VTSVUTUUUTT
b @thin one	VVSRTTUUUTU
b @thin statute	WURSUTUTUUU
b @thin three	RUTUUUUUUUU
b @thin to	URQSTUUTTUT
b @thin with	SSVUUTUUVUS
b @weak ,	VUUOPRSQTTU
b @weak .	XVRSUUQRSTX
b @weak :	RSWVWUUWUWT
b @weak ;	TTRUVUUVUUV
b @weak ?	VUTSUTUUTUU
b @weak @duty	PSQSSVTTRTQ
b @weak @message	QSSVTVUWTSS
b @weak @num	TVTSTWUTUUR
b @weak @promised	TVUSTTUTSUR
b @weak @sitting	UQRUTVTUTVS
b @weak a	ROZVTTTSTUS
b @weak after	TUWTUUUVTWS
b @weak all	QTXUUUUSUUT
b @weak and	SRVVWQWUWUR
b @weak at	UUVVSSUTVST
b @weak because	UVRRUTUTUUT
b @weak before	TUTVVUUUUVU
b @weak by	VSSTUUUVTUV
b @weak call	TSTTTTUUTUT
b @weak chair	UTSVTTUTTVV
b @weak confirmation	SUQTUUURUUT
b @weak contact	TUUTUTUUUUU
b @weak for	STVRSSUTTVR
b @weak from	WSQRSVUTTTR
b @weak i	SUWTSTUTTTT
b @weak in	TSTVRVTQTWW
b @weak it	YTPUUUUTUUT
b @weak me	URRSUUUTUWS
b @weak my	QRUSVSTTTVR
b @weak notice	STVVTTUSUVT
b @weak of	STUVSTUWTST
b @weak on	WWVUVUUSTTS
b @weak one	WVTTTWUVUUT
b @weak review	XXSUUUUTUUT
b @weak since	RTSRTTUTTST
b @weak that	XTRRRTUTSVW
b @weak the	WSPUWRTTTTQ
b @weak three	RUTUUUUUUUU
b @weak to	XSPWWTUSTSS
b @weak up	RTWTTUUTUSU
b @weak was	VVWSUUUSTVS
b @weak were	VTVUUUURUVR
b @weak when	WWQYWVUSUWT
b @weak with	XSSRTTUTVUT
b @weak you	WTWSTTUTUVU
b @weak your	SUWTUUUUTTT
b [ #	STUURRTSTST
b [ @duty	TUSVVSUUSUU
b [ @num	STUURRTSTST
b ] $	SSSVSSTSTST
b ] ,	TUWUSQTTTSU
b ^ #	RTQRSRTSTQT
b ^ #mentor	PSQPSPSQRRR
b ^ @badly	PPNNVUVRLST
b ^ @day	SRKJYQUPQOQ
b ^ @duty	TRSVRWVSOUR
b ^ @fail	UVTSUSUUUUT
b ^ @good	SRURUTQSQVV
b ^ @lack	SZaQTSOSQRR
b ^ @mean	TTYTUUUTTUT
b ^ @message	RRPSTWVQRRS
b ^ @month	PPSNSQUZPMR
b ^ @num	XUSRTMVTORR
b ^ @promised	VTUTSQSVRTU
b ^ @season	TUVVSVUUUUU
b ^ @sitting	QSPQTXXSTST
b ^ @thin	STXTUUUTUUT
b ^ @weak	SSVRUTUSUUR
b ^ a	XTTRSVRWSPS
b ^ about	TSRSWUUTTUU
b ^ according	RTRVUTUSVST
b ^ accordingly	TUSSWRUUUTU
b ^ advice	WRWRURUTSUV
b ^ after	WRUSWVQOOTP
b ^ again	RTSSSSRSTTT
b ^ agree	STSSSYQRSRT
b ^ ah	XTSTTTUTTUX
b ^ all	TYLUOOUXORR
b ^ always	VYVQSRSORTX
b ^ an	TSUSSUTRRUR
b ^ and	ZXRQQPSQUSZ
b ^ any	XVRRTTTTYUT
b ^ anything	STTRTUUTTTU
b ^ anyway	RTTSTUXSTUS
b ^ as	WTRbYVRSSST
b ^ ask	RUTWSOSQTQQ
b ^ at	SYRRSaVSRST
b ^ attached	SUSSUTTTTUS
b ^ back	RTRRTSUTTUU
b ^ be	QTVTVURaSSQ
b ^ because	UOVYTUSSRXO
b ^ before	RRTUVSTRQRT
b ^ begin	UUUTTWUPUWU
b ^ being	WQQTSTSUSVT
b ^ ben	WTTUUUUUXUT
b ^ best	VTOOURSQTUU
b ^ between	RQNWSQSPZSO
b ^ big	YTUURSSVTSY
b ^ bless	VTWSSQVXTTU
b ^ blessings	RTQSTSTWTTS
b ^ bon	TURTSSUXUST
b ^ both	SVYRSTTSRST
b ^ bravo	XUTRTSUTVUZ
b ^ break	TURSTVTXUUU
b ^ brilliant	WTSSUUUTTTX
b ^ bring	QTQQSQTQSSS
b ^ bro	UTURUTUSSUT
b ^ but	aZORSUTRUPV
b ^ by	UUTVTVROUQP
b ^ calm	TTRRTTTXTTU
b ^ can	QTTPSYRTSUT
b ^ captain	SUSRSUTSXST
b ^ carla	UUSSTUUTXUT
b ^ catch	QRSSTSYTRUR
b ^ cheers	VTZQSRTWSYV
b ^ chef	TTTSTTUTUTT
b ^ chemo	UUTYRVUUUTU
b ^ come	SRRPRZSQTST
b ^ compared	YSTSRRTPZVX
b ^ congratulations	VVTRSSSURTX
b ^ consider	STTTXUVSTUU
b ^ could	NRLSSWQPQOP
b ^ count	SURRUVUTUWT
b ^ credit	WWVSUUUTTTT
b ^ dad	SUSYUTUTSTT
b ^ did	NSTSTQTRVTR
b ^ do	TQNOPPXPPXX
b ^ dr	USOTSSTQXTS
b ^ during	WTRVTTURTUT
b ^ e	TSWRSSSTTTS
b ^ each	SWWQTUTQSSS
b ^ either	TUUUTTUWUTU
b ^ eleven	SSTPTSUTTWS
b ^ enjoy	RROQSSSWTRT
b ^ even	WRVQTTUSUUW
b ^ ever	STVSTTUSWUT
b ^ every	YZUSQOVVSSS
b ^ everybody	UYQRTTUSUSV
b ^ everyone	XXUQSRSPVRS
b ^ everything	VZWTTPSRQXQ
b ^ exams	SUTZRVUUUTU
b ^ expect	QTRQTbTRSSS
b ^ fair	RSPQRRRaSSS
b ^ family	SUTYTTUSTUU
b ^ few	RTXTTUUUUSU
b ^ first	STSORXUQTQT
b ^ five	YSUTTTTTTSW
b ^ for	RTWTRTPUVSQ
b ^ forgive	TTRPRSSRSQV
b ^ four	URWOSSSQSUU
b ^ friday	UTPNUQUOTST
b ^ from	QUSYPROOURS
b ^ full	VUSSUSUSTUW
b ^ get	TTSSTTSXSUT
b ^ give	OSWVSUTXRUQ
b ^ go	RSNOQRQbQRS
b ^ god	PQUSQOOdPQQ
b ^ good	QPJUOPQbRQT
b ^ got	PRVYRTURSVS
b ^ grateful	WTUUUUUXUTR
b ^ gratefully	RTYSTTTYTTS
b ^ great	YWRSTTUSSTY
b ^ greet	TURRTTTTSTU
b ^ greetings	STRRTRTRTRT
b ^ guess	STSVSSTTSRT
b ^ had	VPTSSQUVUUQ
b ^ half	UOYURQTUPUO
b ^ hand	UTVTUUUTTUU
b ^ happy	RSWQRSQXRSS
b ^ hats	VTVTTSURTTV
b ^ have	OSMNRPRcTTO
b ^ having	UTQXWTUTUTT
b ^ he	WSQPRSTSWRR
b ^ head	SURWUSUTUTU
b ^ health	SSTQSRSUSRT
b ^ here	QSRPTQTZQTS
b ^ honestly	SSRSTSUTWTS
b ^ hope	QSPOSPXWRSR
b ^ hopefully	TUTSTTXTUUT
b ^ how	VSVTUUQUSPX
b ^ hugs	TTSRSTTZTTT
b ^ i	PLTVRSSUQPQ
b ^ if	VSVTUTTTQMW
b ^ in	TWPTTVSVPTJ
b ^ instead	WSTVSUSTUST
b ^ is	UTRQTSTTRUR
b ^ it	WPTWWOWSJOT
b ^ its	VTRQSSTSTRS
b ^ job	SUSVWSUTTTU
b ^ julia	STSTTUTSXUT
b ^ keep	RTVPRWYaTSQ
b ^ kia	TTRSTTTVTST
b ^ kind	VTRSTTTSTTT
b ^ kindly	QRQSSQSQRRR
b ^ last	PTRSTRTRSSS
b ^ lately	RSSTVRUSTTT
b ^ leave	RTUPRSSRSTS
b ^ left	XTTSUUUTUUT
b ^ let	QQJNVUVSNSM
b ^ lol	USSSTTUTVUV
b ^ long	PRPSSQQVSUS
b ^ look	UTQORXRYUSR
b ^ looking	WURVWRURUSU
b ^ love	STRQSRSQTSR
b ^ lovely	WUTSUTUTTUX
b ^ lunch	TUTSUTVTUUU
b ^ many	VTSSSSTWTSU
b ^ may	PPSNTQUZPMR
b ^ maybe	VTTSSQWSRUW
b ^ me	VUTRTTUUWUT
b ^ mi	WSSRTUTSRUS
b ^ might	QUTORPSSTST
b ^ mine	VRTYUTUTTST
b ^ money	VURYTTUTTUT
b ^ most	XSUVRSURTSS
b ^ mr	WSPQSRTRWSR
b ^ mrs	UTQRTSTRYUS
b ^ ms	TUTTTTTTVUT
b ^ much	NRVQSSSWSRO
b ^ mum	SUWTTSTSSUU
b ^ mummy	TURTTTUUTSU
b ^ my	SNQXKOTOVLN
b ^ nadia	WUTSUUUUWUT
b ^ name	QRSXVWTSTUR
b ^ neither	RSUTSSRRRRS
b ^ never	UXVSTTUVRTW
b ^ next	VSTUTWRQWSX
b ^ night	SUSWTTUSTTT
b ^ nine	RSUVTTTSTVU
b ^ no	RSTQWUUUUSS
b ^ nobody	TVXRQRRVQTP
b ^ none	QTPSUTTQRRQ
b ^ not	VXTUQSRMTSN
b ^ nothing	VWWVTVSOTVU
b ^ now	OTPWVVSQVPR
b ^ of	VVQPSQSPVST
b ^ off	RTRXUVTSSST
b ^ offer	SUSVTSTTURT
b ^ oh	WTQSTTUSTTY
b ^ old	QTVUUSTSXUT
b ^ on	UVPQRXPMRRM
b ^ once	RRPSRWUPRSR
b ^ one	TTXMXSXQSTT
b ^ only	RSURSTTRVSS
b ^ other	ZTSTTSTTXUT
b ^ our	USVQURSWNWR
b ^ out	RTVVUTUSTWT
b ^ page	RURSTWURUSU
b ^ passed	RTQVTTTSUVU
b ^ peace	PQORQRRYRQR
b ^ people	TRQRTSTRaUS
b ^ perhaps	VSQTRPVQSSW
b ^ permit	SUTWUVUVUUT
b ^ please	SNONSSTQMTV
b ^ professor	USPQTRSQXTV
b ^ promise	UUUUSVUUUTU
b ^ put	PSSVSVSRWQR
b ^ que	STSSTUTYSUT
b ^ reading	VUWQTSUUUVU
b ^ really	STRTTTSRTTT
b ^ regards	STRSSTTRTTT
b ^ remember	UTVRSRTRTYS
b ^ respect	TSVSTUUXUTU
b ^ rest	RTSRTSTWSTT
b ^ room	TUUSSTUUTUT
b ^ sadly	VTSSUUUTTUT
b ^ safe	TTRSTTTXTTT
b ^ same	STSWTVTSSTT
b ^ sandra	TTSSTSTSVTT
b ^ saturday	TURQYTURUST
b ^ say	MPSZWURQNSP
b ^ see	OSPTRVXRRRR
b ^ sending	TTWQSRTWTTT
b ^ sensei	STWSUTUSWUU
b ^ set	TURUVRUUUUU
b ^ seven	WVTVTSUSTVT
b ^ shall	RUQOXTRSTST
b ^ she	PSVUSSTRRRR
b ^ should	YTOUSTSRSSY
b ^ silence	UTRSUTUTUUS
b ^ since	SSRYWUSRTRV
b ^ sir	WUTSTSUTVUT
b ^ six	USRRSRTQTVQ
b ^ sleep	RTSSTUUXTTS
b ^ slow	SUSSTSUUUSW
b ^ so	NOOMYTQSOPV
b ^ some	RSQPSRTSTXR
b ^ somebody	WSQTTTTRRTT
b ^ somehow	XTSTTTVSSUT
b ^ something	TUTWTUUTUSU
b ^ somewhere	XSUUWSTTTSS
b ^ sorry	SSPUQPSUSPR
b ^ speak	TUVVTTXSUVT
b ^ stay	PRPORQQbRRR
b ^ still	UWTXVVTVUTS
b ^ stop	RTRRYTTSTTT
b ^ strength	RTRTTTUXTTS
b ^ such	WVWRUUUSSUX
b ^ sunday	TURRXTTSUTU
b ^ suppose	TUTSSWUUUSU
b ^ sure	XTTSUUUTSUX
b ^ surely	TUTSTTWTUUT
b ^ ta	UTYRSTTYSSV
b ^ take	QRTORRTYSSR
b ^ talk	TTSTUSXRUUU
b ^ tell	USQUQPSQPRV
b ^ ten	USVSUUUTVVW
b ^ thank	PRWSWVSTSUS
b ^ thanking	RSQTTTSXSTS
b ^ thanks	UVVRNRTVTWW
b ^ that	PKXRTUPLHRJ
b ^ the	QLSXRPPKKYH
b ^ then	RTRVTRTSTST
b ^ there	RWTSTWVSPQL
b ^ they	VQVXPVRNYMV
b ^ thirty	VUVWUTUTTUU
b ^ this	SOSUXUVOQWR
b ^ those	SSXVTSTRSRR
b ^ three	WRTRVRSTVQT
b ^ through	WUUSUTTWSUU
b ^ thursday	SUSRYSTSUST
b ^ till	TUSTTWVWUUT
b ^ to	YUTVQVSVUWS
b ^ tom	STTTTTUTWUT
b ^ truly	WTRSTTTUTTX
b ^ truth	TTUSUUUTSUV
b ^ ttyl	UUTRTTWUUUU
b ^ tuesday	TUSRYTSTUTU
b ^ twelve	VTVSUSUTUUS
b ^ twice	WTTSTSUTTST
b ^ two	WUQVWWUOUSQ
b ^ um	TTWTTTUWUTT
b ^ un	TTRSTTTYTTT
b ^ under	XTVTTSUQSUW
b ^ unfortunately	XRTTTUUSTSS
b ^ unlike	WTQSUTTSYUT
b ^ until	SSRUTQXWTVS
b ^ walk	UUQSTTUWUTU
b ^ warm	VTUSTTTYTST
b ^ warmest	TURTTTTWTTT
b ^ was	TSVRTRUSVUR
b ^ we	OQOSUQZLMLL
b ^ wednesday	TUTRVSVTTTT
b ^ well	ZRPTRTSOSQZ
b ^ were	XURSUTTSXUW
b ^ what	TSXTVSPRNUW
b ^ whatever	UWSPSRSTUSR
b ^ when	SVSTRYTKRUK
b ^ whenever	YYPUUUUTTUS
b ^ where	VSWPRRSQWTR
b ^ which	PTRSTRTSSUQ
b ^ while	WTTWTSUTTUT
b ^ who	PTXQSRUSTVQ
b ^ whoever	QRYTTRTRSRR
b ^ why	ZSSTTSTTXUT
b ^ will	RTRUSRVQSST
b ^ wish	TUSQTSUVUTS
b ^ wishing	QRPVRTRZQRR
b ^ with	VUTWTUSYROP
b ^ without	UUaQRSTXSVR
b ^ word	QSRRTTUTXTT
b ^ words	QTVSUTUZTTS
b ^ would	RSOPWTSOPPR
b ^ wow	VVURRSUTTTX
b ^ years	STTSUUUUTUU
b ^ yesterday	RSRQSTUTSRT
b ^ you	UTXSRQRMGVJ
b ^ your	QPaQJMNQReT
b ^ yours	QRPUPQSPQUS
b ^ zero	TWQRTTSSTTT
b ^ ¤	OOSKPMPKLaR
b a .	SUVRSWUVURT
b a @badly	RPXUQTSWSSQ
b a @day	SRWQRQTVSVT
b a @duty	XWWWUUTPRTX
b a @fail	XQTQRTWSRTQ
b a @good	SRVRORPWRTW
b a @lack	TRTSSRWSWUS
b a @mean	UUXQTRUWSWW
b a @message	SRWVMXVTVUK
b a @num	QURVTTUTSTU
b a @promised	SUXTOXSWTSW
b a @season	VTRTWTUWVUT
b a @sitting	VVVTVZWTURO
b a @thin	RUUSSTTQSSV
b a @weak	USUUSVTUSWR
b a baby	SUSYTTTSTTU
b a bad	PSWVSRUUTUT
b a badly	SUVWTUUVUTU
b a balance	UTVUTTUSTVS
b a bank	SUVRUUUUTVU
b a beautiful	TURTUTUVTVU
b a beer	SUSRTVWRTUT
b a beginner	SSXUSSTRSST
b a bench	RUVVURSSSRU
b a better	SRaSRSTWQSW
b a big	QUTSSSTUTTS
b a bigger	QTSSUTTUVTR
b a birthday	SSWUUUUUUUT
b a bit	RURVRRVRTTT
b a blue	RTWSTRWSTWT
b a boat	TUSWUUUVVTU
b a book	VTVRTVUSTSW
b a borrowed	SUUSUTUSTVU
b a bottle	SUQQRYSQTTT
b a bow	RSWSSUUYUUT
b a box	QTTRSVTRSVT
b a boy	QSWQTSUSUUS
b a break	SUSUSWUTUUU
b a broom	SUVTUSUSUVT
b a budget	TUVUTSUTTXU
b a burden	WSUTUUTTUUT
b a bus	STUUTTTSTVS
b a business	VUVUTTUTTVT
b a cake	TUURVUUSTTU
b a calendar	WTTVTUTTWUW
b a call	QRWUSWURURT
b a calm	STPPTRTYTTT
b a candle	SUVSUWTXUUT
b a card	UTUUTWTUSRT
b a career	VUTTUVTVUTR
b a chair	PVSWTYTSYRS
b a change	VTSRVRUSUTT
b a chapter	VTRVURUTXVT
b a child	RTUSUTUUUST
b a class	TURYTVUTTTU
b a clean	TURTRUUVUVU
b a clear	TTUVWTTWTTU
b a clerk	SUWVUUUUXUT
b a clinic	VUWWUUUTTUU
b a close	TUVRYVTSUUT
b a closing	WUTRVTUUUUU
b a coach	YSOUWVTSUUW
b a coffee	VTQQRXWVVST
b a cold	VUXRUSUVTWT
b a colleague	RTSVVRTURRS
b a column	UUUSUUUUTUT
b a comfort	XWQSUUUSSUY
b a complaint	RUTSSTTTUTS
b a consultant	RTSRUTUTWUS
b a contract	TTVVXSUTSWS
b a conversation	WWWSSTUTSTU
b a copy	PSSOQVSTSRS
b a course	WUWXVTUTUUT
b a coward	RTSRUUUSTTT
b a crate	STSWVUUTUWU
b a cup	TUUSUTVTUUU
b a date	RWTWRXSRSTS
b a daughter	TUUVUTUSUTU
b a day	RQRXXUSVVSU
b a debt	WUWRTTTRSVT
b a decent	TUUTUUTVTTT
b a decision	SUSQVTUUUTU
b a degree	UUSWTVTTTUU
b a desk	SURTSRUTSUU
b a difference	TTWSUTTRUUR
b a different	RTQUSSSSWSS
b a difficult	RTSTUUUSTUU
b a director	RTRSUTUTWVS
b a disappointment	XSSUUUUTTUT
b a distance	XWTUTTUSTTW
b a door	VWURURSWRTR
b a drawer	WUWUUTUTUTU
b a drawing	RTTWVSUWTVU
b a dry	TUSTTSTVTUT
b a fair	VUTQVRUUTTV
b a family	TUTSUTUTTVU
b a fault	STUQTUTUTTU
b a fifth	UVWSTTUTUXS
b a fine	WWRQTSUWUSW
b a finished	SUSVUUTTTST
b a firm	STTXTSUTSUT
b a first	SURWQVTSURT
b a fixed	TUTSSVUTUVU
b a fool	XUQTUTURUVT
b a footnote	UTSRUTUSTVS
b a foreman	RTVTUUUSTUU
b a form	UTVVWWTUUTT
b a fortnight	XTUTSVUSUSS
b a foundry	SUVUUUTTTTU
b a fourth	RUWUSTTWTTS
b a free	SUSUUTUUUVU
b a full	UVRORTSWVTT
b a garden	TURSTSTVTSU
b a gentle	STRRUSTUTTT
b a gift	VSYSUUUWTTU
b a girl	WWVUUTUUSUS
b a glass	STVRTSWTUWU
b a good	PRSVVRPVUNU
b a grateful	SUVXTTTTUTS
b a great	QRUPSRTWSQS
b a group	TUSXWRUTSTT
b a guide	SUSVWSUTTTT
b a habit	TTVWVUUSUUU
b a happy	TUUTUTUVUVU
b a hard	STVTVUUZTUT
b a heap	VUUSUUUUSUU
b a help	RRYTUTUZTUT
b a hem	UTWTUUUTSVU
b a hole	UUSSTTUUUVU
b a house	TTVSUTUUTWT
b a hundred	RUTWUUUVSUT
b a hurry	SSTTUUUTTTT
b a jar	QSWRVXTTSUS
b a job	VSSXVRSRURR
b a joke	TRRRSSSSTWT
b a joy	UTXRUTUSTTT
b a judge	SUXVTTUSWUT
b a junior	SUSVVSTUVSU
b a just	RSURTTTSTRU
b a key	STVSUUUUSUU
b a kind	TUWRTTURWTS
b a kitchen	UUVYTTUTSVT
b a ladder	TUTRUTUVTUT
b a last	TUSRZVTSUTT
b a lawyer	WTVTUTUUUWU
b a lecturer	QUSXUUUTXUT
b a ledger	SSYTUUUTTUT
b a lesson	YUSRTTUTUUU
b a letter	UTTTRWTQUWQ
b a licence	TUTWUUUUUUT
b a lighthouse	TTVQTTTRSUR
b a line	VTTSTTUPUVR
b a link	XUSSTVUUWRU
b a list	TVPTRUSSWTT
b a little	SRTRSRWSWUS
b a living	TUVWSTUSSSV
b a locked	XUSTTUUUUTT
b a long	PSSVTRSWSTT
b a lot	VQYSSVRZQWT
b a lovely	TTRQTRSXTSV
b a man	UTUSSSSSTRV
b a map	SUWWTUUTTTT
b a mark	WWRVTTUTUVU
b a marvel	VSWSUTSVSTW
b a master	TUSWUTUSVTU
b a medal	RUXWTSUSTST
b a meeting	WWVQSVTSVVS
b a mentee	WUSUVRUVSUV
b a mentor	YVUVUQRVMRX
b a menu	STRTUTUTTUT
b a merry	RTTTUSUXUUT
b a mess	UURSUTUTTSS
b a mild	SUVQURUXSUT
b a million	SUYSTTTVTTR
b a minister	RUTRTTUUSWU
b a minute	UQUQTSVRTUU
b a month	WTTTSRSVVTT
b a morning	VUQVTTTSSUU
b a mother	TTTUUSURUUU
b a name	UVSTTTUTSTR
b a napkin	TTURTTUTSWT
b a new	URQSUSRNNUO
b a newborn	QSSWUTUTSST
b a next	UUTSWUTVUUU
b a night	SUQQSTUTSWU
b a note	WTRRUVURUVS
b a novel	STWSWWUTUVT
b a nuisance	SUSRRSTRSSS
b a number	STTWTRUWTTT
b a page	WUTRUSTUTVU
b a parcel	RTSSVZSRTUS
b a parking	YWSTUUUTVUX
b a partner	SVSTUTUTWTS
b a pause	RTSRUXTSTSS
b a peaceful	TUQWTRUWUUT
b a peer	SUSVSTUUTTU
b a pencil	UTQSSRTRVVT
b a person	YTRWRVTRRQU
b a phd	TUTXUTTTTUU
b a phone	WTTVRVUUTVU
b a photo	TVUQUWTQSTV
b a photograph	UUTVTWUTUTU
b a pic	UUSYTWURUTU
b a picture	TVQOVWTRTSS
b a pint	UUURSVVTUUU
b a pity	WTURTUWTTTT
b a place	PTQYVTTVSUT
b a plan	TWUWRRTRURS
b a plate	UTSTVVUTTUU
b a pleasant	WURPTRTWTUT
b a pleasure	YWQTTTUSTUX
b a podcast	WTRTUTUUUUV
b a poor	RTRTTTURTST
b a post	UURXTVUUTTU
b a postcard	UTROTYSTVSV
b a present	STYTUTUTUVU
b a privilege	RSXTUTUZTUV
b a problem	SUVUVWUTUXT
b a project	SUWUWWUUUVU
b a promise	TTVSUTSRSWS
b a proper	VUTWVXVSTST
b a proposal	RTXWSTUTTUU
b a proverb	TTVSUTUSUUT
b a pupil	WWUVVSUWRTV
b a quarrel	UUSTUUUUUUU
b a quarter	RSTRTSUTSTT
b a question	RRWPTTUXVXS
b a queue	VURVTSUTUVR
b a quiet	RTTRTRUYTSS
b a quieter	TUSWTTUTTSU
b a rare	VUXSTTUTUTS
b a reader	SUSWRTUTUSU
b a real	VVWSTSUPVVV
b a red	RTTRSRUVWUT
b a refugee	RTXTUUUSSUT
b a remark	VURSUTUSUUU
b a reply	VWWRSSTQRTW
b a report	SUVVTTUTUTU
b a rest	TUWTTVUVUTU
b a retired	WUSSUUUTVSU
b a ring	TUTTUQWRUUU
b a room	UTWRTSUTVWU
b a round	WTUTTVUVSWW
b a row	XSQRSSTTSSV
b a ruler	TUVTTTURTWU
b a saint	STYUUUTTWUS
b a school	VUVSVTUTUUT
b a season	VTSTUSUTUUU
b a seat	TSTVRYURSUT
b a second	SVXWVPTUQSQ
b a senior	QTSTUTTSWSS
b a sentence	WVUSXSTSTWT
b a shame	WTXWTTVTTUU
b a ship	RSVSTUUVTUT
b a shop	WWUUSTUSVUT
b a short	VTRTTWTSTUS
b a shout	UUSSUSXQTUU
b a shrug	XTSSUUUTUUT
b a signature	VTRSUTUSTUT
b a single	RVUQRUSUQTS
b a slow	TTYSUTUXTST
b a small	URTURUTWRTR
b a smile	SUXRUSUSUWU
b a smooth	TTTRTSUWUTU
b a soul	VWWTUUUTSUT
b a specialist	TUTWUUUUUUU
b a stall	SURTVSTTVUU
b a standing	SURRSWUSTTS
b a steady	SUTVVTUWTUT
b a step	TUSQUUUUXUT
b a story	UVUTVTUTTVT
b a straight	SUVRTSUTTTR
b a stranger	WTTRTSXSUSS
b a strike	UUWTUTUWUUS
b a stroke	VUTWUTUVUTW
b a strong	TUSRTSUWUTU
b a stupid	URWTUUUSUUU
b a summer	WUSTWUUVVUT
b a sunday	UTVRSRUSTWU
b a supervisor	WUSWSSUUTTU
b a talk	TURRVVUTTTU
b a taxi	WTSTURUUTST
b a teacher	RTVWUSTWQSR
b a team	QTPUUVTTWQR
b a term	VUSTTUUWTUW
b a text	UUSTUWUTTTT
b a thank-you	WVUSRRTYTUW
b a thesis	SUWSUUUUTUU
b a thing	WPTSSRTRRQR
b a third	TSTRTSUSVXT
b a thought	RTSRSTTRSTT
b a thousand	UWZSTSTTTSV
b a thumbs	XTSSUTUTUUS
b a tick	VTWXVTUTTSU
b a ticket	STSSTWUWTTT
b a time	TSTVSTSTUTS
b a title	SSRSTTUTXWT
b a tractor	VUSRTUUUUUU
b a trade	TUVUTTUTTSU
b a train	TURRTTUUSUU
b a trainee	UUYVRSUUTUV
b a treasure	VUVSUUUUTWX
b a triumph	TURRUTUWTTW
b a tuesday	SUWTTUUWUUU
b a tutor	UVRYUVTSRUV
b a verdict	TUTUTWUUUTU
b a very	RUUWUXUWUVS
b a video	UUUTUVUUTUU
b a village	UTTRTSVTVTT
b a voice	XTRVSSUTTST
b a walk	TUPVWWTVUTU
b a ward	STRWUTUTWVT
b a warm	SUSTUUUTTTT
b a waste	WTSTSUUTUUT
b a way	TTUVUSVSVSS
b a wedding	TUWXVRUTUUU
b a week	QSUVWUSTTRT
b a wet	RUVVTSUVUTS
b a while	QUQVPQWRTTS
b a whiteboard	TURUUTUTTSU
b a whole	VVVVSRURUVV
b a widow	RUVVUUUTTUS
b a wish	TUXQSWUTUWT
b a woman	RTVWUTUSSSS
b a wonderful	RSRUSQTWRRV
b a word	ZWSVVRSVPRR
b a worse	RUVSUUUSTUS
b a year	XTSTVRTQUTU
b able to	TSUWTSUTUVU
b about ,	TUTSSSUTURU
b about .	VVUSTTUWVST
b about @duty	WVTSUUUTUTU
b about @lack	XVRWTVUTUVT
b about @num	QTSQTRTTUUT
b about a	TTVSURTSTVT
b about every	TVRWUUUSSSU
b about fear	STYTUUUSTUU
b about how	QSUXSQUSTST
b about it	OQWVRVSXQTQ
b about loyalty	VTTUUUUVTUW
b about me	OSQVTTTRWST
b about my	cYMSRQSUOQU
b about myself	RUTQTUTTUUU
b about nothing	WWSUTVUUUTU
b about our	TWWPRSUTUSU
b about pay	XSSRUUUTUUT
b about that	TUSSTTTTTSU
b about the	WTSRRUQVSVT
b about this	RSWRUVTVTTT
b about to	XXSWTSTSTUU
b about what	RUWUSSUUTVU
b about you	TWPVVVTOUVQ
b about your	WYNPSVTPXSS
b about yourself	ZXUVTTTQTVV
b above @num	RTYTTRURTVS
b above all	RTYTTRURTVS
b above my	RTZRSTTSSWT
b above the	RTSUSSTVTSS
b above you	RTQVUTTSXTS
b abrazo ,	TTRSTTTYTTT
b absolutely @lack	ZaPSUTTQSTX
b absolutely no	WWSUUUUSUUX
b absolutely nothing	ZZPSUTTRSTV
b abstract .	STSSUUUUUVU
b accent .	SRWTUUUUUUU
b accent and	USUVTTUTUYU
b accept my	RUUUUUUWUSS
b accepted an	TUSXTSUUTTU
b accepted at	TUSYUUUTUUU
b access card	TUTVTWUTUTU
b accident ,	UTRUUTUTUVU
b according to	QSRWUSUSVSS
b accordingly our	TUSSWRUUUTU
b account of	RUTRTSUUWUU
b accounts .	WURTUUUTTWU
b accra ,	VUVTUTUTTUT
b acknowledge receipt	TTTSVTTTUUT
b acknowledging receipt	TUQUTTURUUT
b across @num	VURSUUUTTUT
b across a	STVSUUUTTVU
b across my	STSTUUUTUVU
b across the	TURSTSTWTUT
b add .	STSRTUTTUUT
b address .	RTPSRVSQTTS
b address book	TTTSUSUTXTT
b address is	TURRTUUTSUT
b adeyemi ,	RUTRUUUUVUT
b adler has	SUSUUUTSWUT
b admire how	UUVTUTTRUUV
b advance .	VTQTTTUQUUT
b advance for	RURUUTUQUUS
b advent ,	VUUXWUWUUUU
b advent .	RUSVTUUTTTU
b advent i	UUSSUWUTUTU
b advice ,	WRSSTUURWVZ
b advice .	QRUVRVTWVSP
b advice @lack	WXSUSUUTUUU
b advice among	UUTWVVUUUUU
b advice and	WTSTUUUTUUT
b advice cost	XTSUUUUUUUS
b advice for	VUSXTTUTTUV
b advice from	WTQUUTTTSTV
b advice got	RTZTUUUTUUS
b advice i	VRURUSUTTUR
b advice more	TUTVVTUUUUU
b advice never	WXSUSUUTUUU
b advice of	RSSTRTUTTTT
b advice on	SSVVRPURTWR
b advice that	STUTTUUUUVS
b advice there	UUUVVVUUUUU
b advice to	QRWRTSUVTVV
b advice was	XQUTUUUTTUU
b advice when	SSWSUTUSUTU
b advice worked	YXSUUUUTUUS
b advised me	XURWUUUTTUT
b adviser in	TUSXTUUTSUT
b affection ,	TUVRSTTSTUU
b affection and	UUUTUUUVUTU
b afraid .	WUTUUTTTUVU
b afraid of	TTUVSWUTRVT
b after #	TUUTXUUTUUU
b after ,	RUVTTSUUTVU
b after .	UTUURSUSTUT
b after @day	PTPVaQRPRST
b after @duty	SUVXSTUVTSU
b after @month	RUTVZSTSTUT
b after @num	WQSRWSTOXUU
b after @season	TTTQTRUTSTT
b after a	UTRRSSTUSVS
b after all	TSUURTUQWSS
b after eight	STRSUUUUUUU
b after friday	UUTWXSUTUTU
b after i	VTTRRTUSTTT
b after it	VTQRUUURSRT
b after june	SUTVXSTSTUT
b after long	TUSRTTUUUTU
b after monday	TUTVVVUUUUU
b after my	QRVRSXTVSWS
b after next	RUSSVSUSTWT
b after nine	WTTSTTURSWW
b after our	SUWTXVUTUTU
b after pentecost	TUUVXSUUUUU
b after saturday	TUTRWRTTUUU
b after sunday	SUSVWRUTTTU
b after that	TTVUURRQSUS
b after the	XOSVaWQVSQW
b after this	RUSQVUWSTUS
b after thursday	SUTVXTTTTTU
b after tuesday	TUTRUTTTUUU
b after two	VTRVUSUTSSS
b after us	RUWTTUUWQUU
b after weeks	WTUTUUUUWUT
b after you	STWSTTUSSTS
b after your	UWRTSSUWSTV
b after yourself	RURRTRSYSTT
b afternoon .	TUTTVRUSUTT
b afternoon at	WURRUUUSUXT
b afternoon in	UTVRUVUUUWT
b afternoon of	VTSSUTUTUUT
b afternoon we	TTXWYRTVUWU
b afternoon with	QUURTRUUTVS
b afternoon you	VUVRSSURTWT
b afterwards ,	WVSSVTWVTST
b afterwards .	TSUUTRTRTUS
b again !	TTTSTTWSTTU
b again ,	USQRTWVVQSQ
b again .	VQSSVOZQQTW
b again @num	TUTSSSVVUTT
b again and	YSQVSSUUTTT
b again at	UTRQUaVSTUT
b again before	UUUTTTYVUUU
b again for	UUWUUTVVUTT
b again in	UTRTTRWRUVT
b again on	TUUWQZTUUUU
b again one	TUTSSSVVUTT
b again some	UUSSTSWSUTU
b again somewhere	TUUTTTVTUUT
b again soon	TTTVSSYSUTU
b again when	TUUSSXTUUUU
b against it	SUWVTTUUUVU
b against me	SRRTUUUTTTW
b against my	XTTSTUUUTUU
b against the	WURUTTUSVWT
b against you	RTSWTUTTVUS
b against your	PUQVTTUTVUR
b agenda yours	TUTSWWUTUTU
b ago ,	SURTUUUUTUU
b ago .	TSVUTTTVSSS
b ago i	PRUQTTTSSVT
b ago you	STRTUUUTUXU
b agree on	STSRRYQRSRT
b agree that	VUTSVRTUWTT
b agree to	RTTTXRUSUUT
b agreed ,	VTSQWRUUTTT
b agreed .	XXSTTVUUTUT
b agreed on	TTWVTTTTTUT
b agreed that	WTSRSSUTUSU
b agreed to	RTRUUWUSUTU
b agreed with	TVRVTTUTTTU
b agreeing to	STXURWUQUWT
b agreement .	TUSSWUTUUUU
b agrees .	RTRVUUUTVST
b ah ,	WTTTTTTWUTW
b ahead .	TUSSUTUXUUT
b ahead of	UUWTUTUTWUW
b aim was	WUQUTTUSTSV
b aligned with	TUTVVTUUUUU
b alive .	RTXTTWVTTUU
b all ,	SVXVTVTVVVR
b all .	WZSSSUSUTSQ
b all @duty	SVURTUUWTTT
b all @num	SQTUSSSPRUT
b all @season	QTTRTWTUTTT
b all about	RTTVUUUSRTT
b all but	SUVUTUUSTTU
b all for	TUWSUSUTUXS
b all four	UTSVUUUSTVV
b all from	VXTVTUUUSTT
b all good	QRRQSSTYTTR
b all got	RTUUTTURWST
b all i	SUTYVSTWTWV
b all in	UTUUUTUUUUU
b all my	VXVVURTXRUS
b all of	TUXUQPSTVUU
b all right	TUTUUTUUUUU
b all saints	UUSSTXTTTTU
b all six	TUTTUVUSUUV
b all souls	WTSUTVUSTUU
b all that	UTXVTSUVTTT
b all the	UTSUSSVZSTU
b all this	TTRTTTWSTUT
b all those	UTUTTSUXSSV
b all three	UTTQTTTSTUT
b all through	SSUSTTUTTUR
b all what	XXSUUUUUUUU
b all winter	STVTUSUVUUU
b all year	VTSRUTUSTWX
b all you	WZRRTSTVRRQ
b all your	QVXRWXURTQP
b allotment .	TURSUTUWUUT
b allow me	TUSVTRUTTTT
b alone ,	XUVSSVUTUUU
b alone .	RRRXVVRRSRS
b alone and	SUUVWTWUUVU
b alone for	WUUTUTUUUUU
b alone from	TUTUTVUUUUU
b alone was	SUWTUUUSUVT
b alone with	ZSSRTTUTSUT
b along ,	TURRSQTTUSU
b along the	VTWQSWVTTTT
b along with	QUVXVRUUSRT
b aloud ,	STRVSVUTUVU
b aloud and	TUTUTSTTTSU
b aloud in	STURUUUTTTU
b aloud to	USSQTTUSTWT
b already .	VVRQWSTWSST
b already @duty	WTWTUTUUTUU
b already promised	VUWTUUUUUUU
b also have	UTUSUUUTTUV
b also that	WWRUUTUUUSU
b also when	TSUVTTUSUSU
b although i	UUVVTVUSUTU
b altitude ,	VTTSTTUTUUT
b alumni @sitting	UUWSUWTSUTU
b alumni dinner	UUWSUWTSUTU
b always ,	TWWRSSTWSVW
b always .	WWTSTTTWTUT
b always @badly	UXVTUUUUTUV
b always @duty	STXTUUUTTVT
b always @fail	YZQTWUUTTTT
b always @num	XXRUUUUTUUT
b always a	UXWRSSURSUW
b always about	YYQTUUURTUT
b always answered	STYTUUUTTVU
b always be	SUXTUSRYUTT
b always being	YZPUUUURUUY
b always busy	XWSUUUUTTUX
b always came	TSUTUUUUUWU
b always cancel	YXRRTSUTTSU
b always cancelled	XXRTWUUUTTU
b always felt	SSYSUTTXTTU
b always forgot	YYSUUUUTUUT
b always found	NPZWUTTRTWS
b always had	UXWRWSTRVRR
b always knew	WXSSSSSSTUT
b always left	SVYRTUUTTTT
b always listened	QPYUUUUSUUT
b always made	OQaSUTUSTUS
b always on	XXSVUWUUUSU
b always one	XXRUUUUTUUT
b always polite	VQSUUUUUUUU
b always put	YYQUUTUSUTT
b always rely	PQYTUSTZTUT
b always said	XXRSUWUSUUT
b always say	XWSTSUUTTUT
b always the	YbSRTTUQRTU
b always told	QRYTUUUUUUU
b always took	STVTUUUTUUT
b always ¤	XYQSTUUTTTR
b am ,	SUURTTURUWU
b am .	QTXSSTUYTTU
b am @badly	QTTWRQSSSTT
b am @fail	YSRTSSSSSTT
b am @good	VPbSUTPXOYR
b am @lack	NQTRXQTTQRR
b am @mean	SUSSWSTUTSU
b am @weak	QUVWVSUTTUT
b am a	OSTZTWSVPQR
b am afraid	WUQTTSTTVVT
b am after	WURZUVUTRTT
b am ashamed	TUQRSSSTTST
b am asking	STQQVUTTTTS
b am at	TUSWUTUUUSU
b am better	TUSSVTTTTUU
b am bringing	TUSWSWTVUTU
b am burnt	TUTXUUTSUUU
b am buying	UUSSSXUTUTU
b am changing	SUSZUVTTTUU
b am disappointed	YSRUTTSSSTT
b am doing	UUSXUSUTTTU
b am done	SURYUSTSTTU
b am ending	RTVUXWTSSWT
b am for	XUYVUUUTUTS
b am forever	TUXSTUTUUTW
b am giving	SUQZSRSRRTT
b am glad	RTaUWVSVSWT
b am going	USMaVSQOVRS
b am grateful	UTYRTPTVSXP
b am heading	TUSWUTUTUTU
b am in	TTYVTTSSSUW
b am indebted	UTaRTSRVTUT
b am joining	SURVVVTTTTU
b am keeping	STRRSVTVTRT
b am leaving	UTRaTURUQRR
b am letting	UUSWVSTSUTU
b am looking	SUQSRSTXSSU
b am lucky	STSQSTUUTST
b am maybe	UUTXUTUTUTU
b am more	RUWRVUUXTST
b am moving	NSPbWTUSVQS
b am no	TTPUWTUSTTT
b am not	NRURWQTTRRS
b am now	TUVUSTUSTSU
b am obliged	WUXRTSTTTWW
b am off	VTOaQSTQVSW
b am on	VUUUVVUSTRU
b am opening	TURYSSUTUTU
b am putting	UURWSVUTUSU
b am reading	SUTQWVUUTUU
b am ready	UUTUUVWUTUU
b am really	TURTSSTTTSU
b am repeating	XURRUUUTTUU
b am retiring	SUSYQSUTTTU
b am slow	STRWTSUTTSU
b am so	WSTNNSRSRPW
b am sorry	QURORUQOTOR
b am starting	WWQXUUTSSRT
b am stepping	TUSRXWUTUTU
b am still	RTQRRTSSSRS
b am stopping	TUQTYTTSVTU
b am sure	WSTOSRYRWSW
b am switching	QTRYSRWRWTR
b am taking	RTPWWSTRRWT
b am thankful	XSWSRUSVSWS
b am the	UTWSSRWQQSS
b am therefore	UUTQVUUUUUU
b am thinking	SURWSTSVTST
b am to	RTQWTPTSVST
b am told	STRTSUUUUUW
b am truly	QUYRSSTVTTS
b am trying	UUTWXVUUUUU
b am turning	UURWTTUTVTU
b am very	WTVPSRTVTSR
b am withdrawing	TUSRWTUUUTU
b am writing	STVNUXURTTT
b amina instead	UURYUTURYUU
b among the	WTVUSRUVVTW
b among them	RUXRUUUTWUU
b amounted to	TVSRTSTTTTS
b an @duty	YWTUSWUSVUU
b an @good	RTSRSUTRTST
b an @message	VSRSUVUSUUW
b an @promised	YVQURSTUTVT
b an @sitting	VVVTTUVSVUT
b an @thin	USPQTSUSTWW
b an @weak	TSQRTTUSTWX
b an adviser	SUSZTSTSQUT
b an afternoon	STVSUUUUTVT
b an answer	ZVRURSTVUVT
b an apprentice	RSWUTUUTSTS
b an easy	SSSRTTTTTST
b an empty	TSQRTTUSTWX
b an end	QTRRWUUSTST
b an engineer	SUWWTTUUTUT
b an evening	UVTSWSUUVST
b an eye	STXRUTUTUUT
b an honest	RTSRSUTRTST
b an honour	URVSTTUYTTX
b an hour	VVVTTUVSVUT
b an intern	UUVTUUUUWUT
b an offer	UUSWTSUUTUU
b an old	STSWUTTWSUS
b an opinion	UVRSUSUTUTS
b and #	YUQVRVUSTVT
b and ,	TSUVSSTUSWR
b and @badly	USUQPQWYRTS
b and @day	RTTXYPTPUTT
b and @duty	VUNTSUTOTTQ
b and @fail	RTSSUUUVTUU
b and @good	OVVMVSPYOSQ
b and @lack	VWVVUQOUTVT
b and @message	VVVTTUTTTUW
b and @month	UUWSSWXaRPQ
b and @num	VRSUPWOVUVR
b and @promised	UTTTWRUQTRT
b and @season	UTTSVWUTTUT
b and @sitting	UTSWTUWRUST
b and @weak	VTURVRSVUUS
b and a	NMSVQUMUTSL
b and about	UVQQUWUUTST
b and above	TUWSUSUTUXT
b and after	PURTVQUSVUT
b and again	WSPTRQWRTVS
b and all	VVTRVVSWUQS
b and always	WWPVUUURSSX
b and an	QUXVSSUXUTT
b and as	TUTUVUWSUTU
b and ask	RUUQSSUSTTT
b and asked	RTUUUVUUWWU
b and asking	SUXVUUUVUVU
b and at	VQSPWVTRVVT
b and be	RTPTUWSYSTS
b and begin	RUVVSUUUUTT
b and between	SUUTTSVUVTU
b and both	STXTSQTRRST
b and bring	UUUWTSUUUUU
b and by	VSYVVRUSSTW
b and calm	TTWTSSTXSTT
b and came	VURQTTUTTUU
b and can	RUSTTTUTUTU
b and come	SURSURWWUUU
b and did	STUSUUUSRUT
b and do	VTRPWSSWSST
b and dr	QTYUUUURVUT
b and dry	STQRUSTUTTT
b and each	STVUSTUTUUU
b and encouragement	STWUTWURUTT
b and end	UUTTWVUTUUU
b and even	SUWSSTUTTTU
b and every	WXUUSRUSSTV
b and everybody	SUTSTTUUVUU
b and everyone	RSVSSUUVSTU
b and everything	TUVVTTUUTWU
b and fair	RTXTUUTWSUS
b and for	OPZTWTSTRVR
b and forty	WTSWUUUTTUT
b and found	QTTWTUUTTTT
b and four	TTWVUUUTUUT
b and friday	UUTYWRUTUUU
b and from	VTTSUTTUQVS
b and gave	RUUVTUUTTVU
b and generous	STRTUUUUUTT
b and given	WTTSUTUSTTT
b and gladly	STTSTTUUUVT
b and go	SUWTSSTXTUU
b and god	TTTTTTWVTSU
b and good	QSVSRRSbSTR
b and got	VVURTUUTTUU
b and gratitude	UTTTTTUWTTU
b and greet	SUUVSWRWSST
b and greetings	TUVTUTUVUTT
b and had	VURSTSUUUVU
b and half	UTQSTSUSSVU
b and handed	RSWRUTUTTUU
b and happiness	TUSSUTUWUUU
b and happy	TTUSTTSZTTT
b and has	RTQUXSUTUVT
b and have	SUWRTUVWSSS
b and he	VQTOSSTOXQV
b and helped	SUXUTUURUUT
b and here	RURWUTUSVWU
b and his	STRSUUTUWUT
b and hope	STXRUVVUUSU
b and how	QUXVSVUTTVT
b and i	ORXTTVWSQUI
b and if	SURVSTTTWTU
b and in	WVRVRTTWPRY
b and is	TTVQRRURRVT
b and it	WWVWTSQPQVP
b and its	SUUTSSUSTSU
b and just	SUWRSVWUTSU
b and keep	QTYTUUUWTRS
b and kind	RTWSTSTWTSU
b and last	QTTTSTUTSYT
b and learned	VUWRUUUTVUW
b and leave	QSTSZPTSSUT
b and left	WWQUQTTSSTS
b and let	PSVQRRWYRUS
b and long	TTUQTTTWUTU
b and look	TTVPTTUTSRT
b and made	SUSSSTUTTXU
b and many	TUSSTWUVTTU
b and may	TSWPSUXaRQR
b and me	VTQVUWVTWUW
b and meet	UUUXUYUUUUU
b and mentee	SUSUVVTSTTU
b and mind	TUQRTTTXSTT
b and mine	VUPUSQUPUVQ
b and missed	VUVTWTUUUWT
b and more	RTWTTUUTUUU
b and most	RUUUSRUXTWT
b and much	SUXSTTUWTVT
b and must	SUTXUSUTTTU
b and my	URSUTUSSNSL
b and need	PSPYVOSQRST
b and neither	UTRUSTUTVTU
b and never	UVWPWTTRSTV
b and next	XWRRTSUTWTT
b and no	UTXSUTRUOTQ
b and nobody	TVPXRQTRRPT
b and none	VVWRUUUWWUT
b and not	UUUVUOSWUWQ
b and nothing	UVURTWUUTUS
b and now	XTXQPQSQUXT
b and october	TUTSWVUVUTU
b and of	XWUSUUTUVWW
b and on	SRUUTYTXRWR
b and once	VTTRUTUUTTT
b and one	URRWQWRRUTU
b and only	UTUVTQTRSYW
b and our	OTSVYTSQRTT
b and ours	WUSWSTUUWUT
b and people	WUWVTTUUUVU
b and pick	UUUSSXTUUTU
b and please	SUWWVSUWUTU
b and put	QTWSUSUTUWT
b and quiet	TUWSTTTWUTU
b and rain	TUSUTTUWUTU
b and read	STTSTWUSUTU
b and right	RTYUUUUTUUT
b and rolf	TUTTUUUUWUU
b and safe	UURTTUUWUST
b and said	RSSTSSUSVWU
b and saturday	UUSSWSUUUTU
b and say	TTWRSVWVSUT
b and see	SUXSTUVUUTU
b and send	UUTTWVUSUSU
b and shall	TUSWTVTSTTU
b and she	VQVMRRTQWVW
b and short	TUQRTSTXUTU
b and should	SUSSUSUUUVT
b and since	SUUXURUTURU
b and sleep	TUWVTUTVUUU
b and so	PQTVTOSROPT
b and soft	STRSTTSYTUT
b and sold	VVWTTTUTWVU
b and some	RSRQSSRRSUS
b and somebody	RTVRWUUUTTU
b and sorrier	UUSSTRUUUTU
b and sorry	STTRRPUSSRS
b and spelled	QTSSUTUSSST
b and start	STSURRUSUWU
b and stayed	QUVRTUTWTTU
b and still	SVVQTRUVRWV
b and stood	RUXTUUUTUVU
b and sunday	UUSWWSUSUUU
b and sunny	UUUTUTUWUUU
b and support	RTVWWTUQURT
b and take	TUTWSYUUTTU
b and takes	SUSVWTUTVTU
b and talk	TTUVSUVRTSU
b and tell	TUSPSXTVSTT
b and thank	UWTQRTTYTRT
b and thanks	STXRTTTXTTS
b and that	QSUUUSVTUXT
b and the	VRRSSSMSITS
b and then	YUSPWXZNNTU
b and there	TSSXRSSVTUW
b and they	STUTSSURSWS
b and this	SSUUVRTSRTT
b and those	USWWWSUSTST
b and three	TUVRUTUUVXT
b and thursday	TUSWWRUSUTU
b and till	UVTRUTVUUUT
b and to	PTTQOVQVORO
b and told	RSSQURURRXU
b and took	UTTRSTUSTUU
b and trust	TUWUUUUXUUT
b and twice	WUVRTSUSSVS
b and two	UTPTSVUTSUT
b and visit	UUTTUQWTUUU
b and want	SUSXTUTSTTU
b and warm	UURTUUUWUUU
b and warning	YWSUUUUUTUU
b and was	YSRSTTUSSSW
b and we	MPPRUTWTRTT
b and welcome	TTXTUTTXTUU
b and went	VSWTTUTTTTT
b and what	XRRRRUTUOTW
b and whatever	VWUXTSURTTT
b and when	SRTQVXTQSUT
b and who	WUSTUUWWSUW
b and will	QTPVVTROPQS
b and wish	SUZVWSUWUTU
b and with	RRSVURTYTPR
b and without	TTWTVUUVWUU
b and would	RUQVVWTTUVU
b and write	TUSTTTWVUUU
b and writing	UUWVVTUWUVU
b and you	RTSSPVOJYUR
b and your	OOUWTTPSMRS
b and yours	WTSSRRSUWTR
b and ¤	UWVSUUUSVWT
b angry ,	TUSSTUTTUUU
b angry clients	TUXTUUTSUUT
b angry with	TURRRUTRSRU
b annual @duty	SUSRSWUWTTU
b annual @message	TUSRTWUTTUU
b annual report	TUSRTWUTTUU
b another .	USTVTUWUUUT
b another @duty	WVSUURTTRTT
b another @message	UWTTVTUUTUU
b another @sitting	RTTTVSUUVTT
b another name	YVTSUTUUSTU
b another year	VTTRYTTUUTT
b answer ,	QSSWVTUSSWU
b answer .	QQaSPRSRTVT
b answer @lack	TTUSVUUUUUU
b answer a	SUTTUUUUUVU
b answer about	WTTSUUUUUTT
b answer at	UVVTUUUWUUU
b answer came	WTURTTUUUUU
b answer from	XYRTUTUTTUW
b answer further	TUUSRTTUTUU
b answer in	SRSSTTUUTUU
b answer my	XTUUUUUUUUU
b answer no	TTUSVUUUUUU
b answer now	RTSVTTUUUWU
b answer takes	WTTTUTUUSUS
b answer this	SSTTSUUSUUU
b answer to	UTQQVUUTTSS
b answer was	VWQVUUUTURT
b answer you	QTRSUTUTUVU
b answer your	TTRTUUUSUUW
b answered .	XVSUUTUTTTT
b answered @lack	VTVWUUUTUUW
b answered a	PQWTUUUUTTT
b answered in	YTRSUTUUUTT
b answered me	ZSTTUUUTVTU
b answered my	UWYTUUUVSVS
b answered the	UVSTTSUTTVT
b answered with	SVTSUUUTTVU
b answers ,	UTSTUWUTVST
b answers .	XSVVRSTWXTT
b answers my	WTUTUUUUWUT
b answers were	XXRUUUUTUUT
b answers within	VVTTSTUUXST
b anticipation ,	STRUUTUSUUS
b any @duty	TWVQSTUWRTT
b any @promised	SWSOTRXVQSS
b any answer	VWVTUUUXTUU
b any case	RTWTTSUUUWU
b any feedback	XWRUUUUTTUU
b any further	QTRVWSSSSTT
b any interest	XXRQUUUUTUU
b any longer	STQTWTUTTTU
b any more	TVSYVWRTQTT
b any of	VWUWTTUTWTU
b any other	USVRSTTTXWT
b any time	TVPPUSXQSTT
b any use	ZYPUUUUUUUU
b any way	XXQSSTUTTUU
b anybody .	VWPQSTUSVRT
b anyone 's	STSTTTUUTTT
b anyone ,	VWVWUTUWSUU
b anyone .	TVRTRTUSRSV
b anyone else	TTXTTTUWUSU
b anyone from	VWTUTUUTUUT
b anything .	YXQSRSUSTST
b anything @mean	RTSUUUUTUUU
b anything @thin	RTSUUUUTUUU
b anything but	SVUVUUUVSTS
b anything else	RTRSTTUUSST
b anything for	ZWOSSUUQTUT
b anything further	TUTSSUSSUTU
b anything i	YYUSTSUTUVT
b anything in	RQXUUUUTUUU
b anything that	TUVWSTUTTXU
b anything to	TSQRTSUSTUV
b anything wrong	RTSUUUUTUUU
b anyway ,	RTSUUUWTVST
b anyway .	TTVSTUTTTVT
b anzac day	SUSWWUTSTUU
b apart ,	TUSTTXUUUWU
b apologies for	SURRSTUTURT
b apologise for	RTPSURTSTQS
b apologise to	STVSTUUTUVU
b apologised for	XXSUUUUTUUT
b app 's	WVRTUTUUUSU
b app @duty	RURRRTUUSRT
b app @message	RURRRTUUSRT
b applause ,	RUWTTUUTTVS
b applause for	XTUSUTUSSUX
b application .	VUVTUTUXUUV
b application failed	VUUUUUUUUUT
b application was	WTVSTUUUUUT
b apply ,	SUXZUUTTUUU
b apply .	STXSUTTSTUT
b appointment .	UUTSVSUUUTU
b appointment on	TUSQXRUTUST
b appointments ,	VUSWTUUUTUV
b appreciate @num	QTYTUUUYUTR
b appreciate all	RTXUUUUXUTS
b appreciate being	XUSUUUUUUUX
b appreciate everything	TTWWTTTUUSU
b appreciate it	TUSTTSTSUUU
b appreciate that	RTWRTVUSUWT
b appreciate you	QTYQTWUTUTR
b appreciate your	STRTUTURUTS
b apprentice 's	VUUSUTUUTUW
b apprentice who	XVRSUUUTSUS
b apricots .	VTSTUUTTTUS
b april #	UUUUWRTUUUU
b april ,	SSUQVUURTTR
b april .	WUPWTUTPTRX
b april ;	SUVWTWUTUWT
b april ?	TUTQRWUTUTT
b april @num	UUUUWRTUUUU
b april and	WUVRUTUUUUW
b april as	UUTUWSUUUUU
b april be	UUUVVWUUUUU
b april i	TUTYSTTTUST
b april to	SUUQTUUTUWT
b april you	WTTSUTUWUVU
b archive ,	VSTVVWUTUUU
b are ,	TVVQVRTPTVY
b are .	RRPSQRRWWVQ
b are @badly	TTQRTSTRUUT
b are @duty	SUVRTUUUSST
b are @good	VWQRTVTRWUT
b are @lack	WPQOQVSTWRU
b are @num	WTQYUTUTRRU
b are a	TUUWQPOWVPU
b are about	SUSXURUTSTU
b are all	STRWTRUUSSU
b are always	XXSSTUTTTTT
b are an	RUYSUUUUWTU
b are at	TUTUVUUSTTU
b are better	SUWUSTUSRST
b are busy	WTSSUTTURTS
b are calmer	TUSRSSUUUUU
b are colleagues	UUSVSWUUUTU
b are coming	RURSSXTURVT
b are different	STTXSUUTTST
b are doing	STSRTTSRTTT
b are done	RTUTZVSVTTT
b are expecting	TUTYUSTUUUU
b are finished	STSZWTSSTUU
b are giving	RTSQSRUUWST
b are good	STRVTTTRWTT
b are grey	WXSSUUUTTUU
b are impossible	WWTTUTTTTUT
b are in	ORTWVTWPPQR
b are kind	STSSUTUTWUU
b are leaving	TUSTUUUTXUU
b are met	TUUYUUUUUUU
b are mine	SUVRTUUUTST
b are my	SUUUTUUSVVT
b are no	RSVRRTUTVUT
b are not	YRQQRVTUTSW
b are now	RTVVTTUTUSU
b are on	PRPPPXWQRRV
b are only	VTRSUSUTWUQ
b are out	TUTRTWUUUUU
b are over	TURXTTUTTUU
b are rather	XTTTUUUUWUU
b are simply	TUUVTTSTTUU
b are small	TURSTTTSTTU
b are still	XTPVWSUTURS
b are the	SRVWRTSTXSR
b are to	STRQSRTTSTU
b are too	VWRWUUUUTSU
b are up	SUWWWTUTUWT
b are well	TUSSUTSUTTU
b are with	RUSVTSUTTTT
b are your	SUXRUTUSTVT
b are yours	RTYTSUUUSTU
b arithmetic ,	VURTTTUTTTS
b arithmetic .	STSWTTTSSST
b arm and	SUTSTWUVTST
b around .	STSWURYRTUT
b around @season	SUSVTXTSTTT
b around me	TUTWSTTUTTU
b around the	VTVTUWUTTVT
b arrangement .	VTRRWSUTTTU
b arrangement ends	TUSVWTUTUSU
b arrived ,	WSSRSTUSUSS
b arrived @badly	TTTTUUUUUUT
b arrived @mean	RTWTUUUTTUS
b arrived @num	UUSTUUUWUUV
b arrived @thin	TTTTUUUUUUT
b arrived @weak	TTTTUUUUUUT
b arrived after	WUSUUUUTUUW
b arrived late	TTTTUUUUUUT
b arrived on	WTUVURUUURT
b arrived with	RUWRTTUSTVT
b arrives in	TUSXUTTTUUV
b as @duty	RSVRVUTSTSS
b as @good	RTUTTTUVUTU
b as @num	UVQTTWUUTSR
b as a	RPRQSSUTUST
b as agreed	UUUTWVUUUUU
b as an	UVUVRSUSSVS
b as asked	WWQSUUUTUUT
b as before	TUTQRVTUUTU
b as far	UTWSUSUQVVS
b as finished	TUUTVUUUUUU
b as for	WTUQUSWSTSW
b as friends	TUURXSSUUUU
b as hard	YXSTUUUSUUU
b as i	UUWWTXWSPTR
b as if	RURWTUUTTWU
b as is	STWRSTTTTWT
b as it	UQWSTVUSTSR
b as long	TTWWTVTUUWS
b as mentor	UUTUWUTUUUU
b as much	VRXQTTUUURW
b as my	MRYXWVUXSTQ
b as of	PRVaXVSQRTS
b as one	UVQSTUUVTSR
b as our	STTXWQUSUUT
b as per	VURRUUUTUUS
b as planned	TUTVWVUUUUU
b as soon	RTSPTYURTTS
b as the	TVURXVQSPUO
b as they	UTUTSSUVTTT
b as though	RTTSTUUWRTT
b as to	SUTRTTSTUUU
b as two	TUURTWUUUTU
b as usual	VVURSPTTTSW
b as we	QTYVWURYTTT
b as well	USUQUSTWSQP
b as you	VWUVUSQXPWU
b as your	QRSTZQUPSTR
b as yours	WTRWTSUTTTU
b as ¤	YVQTUTUSTSS
b ash @day	TUUSVVUUUTU
b ash wednesday	TUUSVVUUUTU
b ashamed of	RSWRTTUTTUU
b ashamed to	UURQSTTUUTU
b ask #mentor	QSQQSQTRQQR
b ask ,	RRWVVSUSWUT
b ask .	SUXUTSUTTUU
b ask for	QRQUQXSTRRS
b ask me	WXRRTRUTTTT
b ask of	TUTXSTUUSTU
b ask that	TTQUWRTSTTT
b ask the	RTXPSRUWUSU
b ask whether	TTTXTSUTTTU
b ask who	SUVRUTTTTUU
b ask you	QRQSVTRTSQS
b asked ,	VWWTSWUSVWT
b asked .	UVSRTUUVTSS
b asked about	WWUWVUUTUWU
b asked for	RTUSUTTMPSR
b asked how	XXQVTTUTTTT
b asked in	TUUVURUUUWU
b asked me	TTSVPQTQRXS
b asked more	SUSQUUTUTUU
b asked the	UWSTTQURTSU
b asked to	WTXVURUWVWS
b asked was	RRVWUUUUUWU
b asked what	SVWTTSUWSYT
b asked where	XUWRTTUUTSU
b asked whether	TUUQUTUTTST
b asked who	STTTTSUTQVU
b asked why	XTRSUUUUTVU
b asked you	WVTSUUUTTVU
b asking ,	SSXRUUUUUUU
b asking .	VVVSSUUTUTU
b asking about	VUUVUUUTUVU
b asking because	XTRRTUUTUUU
b asking for	SURUSWTSTVS
b asking what	VWUSSUUTTWT
b asking who	TSYXVSTUSWT
b asks for	RTPYSSTRSSS
b asks me	SUTSTSTRTTT
b asks what	SUSRTUUUUUU
b asleep on	STVRSTUTTVT
b assigned to	WTTWSTUUWUT
b assistant ,	WTSRUUUTSTT
b at #	ORUOSOTRQUT
b at .	WVRUUSSSVTS
b at @day	UUTWVQUUWTU
b at @duty	WUWTUUUUSUU
b at @lack	XYTVTVUTTTT
b at @message	SRVQSUUVTST
b at @num	SYVRSVPMPUQ
b at @season	NQTXUbMSOQU
b at @sitting	QTWSTVUTUUU
b at a	WRVWTSTSVUS
b at all	aZSTTVSPTTR
b at an	SSWTVUUUUUU
b at any	VUPVSRWRRTT
b at chess	TUSRUUTTTUU
b at christmas	QTWVTYQPTSU
b at diwali	TUTWUVSUUUU
b at each	VVSUUVVUUUU
b at easter	PTQVTYQTRST
b at eight	TUTSTWUUTUU
b at epiphany	VTTWUWUUUUU
b at every	WXTUSVTURRT
b at five	QTUURVUTTST
b at four	QTRXXSUUTTU
b at gate	VUSTTUUVUUU
b at goodbyes	SSSSUUUTUUU
b at half-term	TUSWTYQSTTU
b at harvest	VTWQUVSWUTU
b at her	WTTUUTUTVTT
b at home	TSWYRTTVSTV
b at in	VTRWTSUUTSU
b at it	QTVURORRVVT
b at last	RTRYRQVVSRT
b at least	ZRTUSQTUWWZ
b at lunch	QUSUUVUTUSU
b at me	YTSRUSUVVVS
b at michaelmas	UUTWWVTTTTT
b at midnight	RTUXSSUTSVT
b at midsummer	STRVSXTVTSU
b at my	TRWTXVSUUVR
b at new	SUVSSXTRRTT
b at night	RUQUTRTVSUU
b at nine	QSWQRSUSTWT
b at nineteen	RTSRTTUTTUU
b at no	XYSQTTUTTTT
b at noon	WTVSTSUTSSU
b at nowruz	UUTTVWUTUUU
b at once	RSTVTUUVWUT
b at one	VURXTTUSTTW
b at our	SUUTUVUTTSU
b at pentecost	TUUVVTUTTUU
b at reception	QTWUWRUVTWT
b at sea	TTRYURSWTUT
b at seven	SUUSTWTUTTU
b at six	SSWTVXUSRWT
b at some	QTQVSQZPTSS
b at stellenbosch	XUSSUTURVUU
b at tax	TUSRUUTTTUU
b at ten	STRQRUUTTVU
b at that	RSTSXVUUVUT
b at the	USUTUUSSTTS
b at this	QTRUWTUSTSU
b at three	TTTSWVUSTUT
b at twenty	STSQTSTUTUU
b at twice	TTVUUUUUUUU
b at two	SVXTTRUTSVU
b at whitsun	VTSUSTUUTUV
b at work	QRXQTTUVTST
b at your	VVRRRVTRPUS
b attached ,	TURTUVUTUTU
b attached .	TUUUUUTTUUT
b attention ,	RTVWVTUUUWT
b attention goes	SURXWRUTUQT
b attention to	SUPUUUURUUT
b audit ,	RUVWUTUWUVU
b audit .	SRVSUUUSUVS
b audition ,	SUVWUTUTTWU
b august #	UUSUSWUSUSU
b august ,	UTUVRPUSTRV
b august .	TTVTVXRUTTU
b august ?	TUUVWSUTUTU
b august @num	SURUSWUSUSU
b august and	WURVRWSSUTU
b august as	WUTRUXUUUTU
b august be	UUTVVVUUUTU
b august i	UTQXRTWWTVW
b aunt 's	UURUTTUTUTT
b autumn ,	UUVTVVUSTVV
b autumn .	QTUWSTTVVTS
b autumn and	WTSWTUUTTUU
b autumn i	TUUYTTTTTUU
b await your	STRUUTUSUUS
b away ,	WURWUUUUTUU
b away .	RTSXVRURSVU
b away from	WUSVSUSSTRT
b awful .	TUTSTTUSTTU
b b ,	UUTUVUUUUTU
b b .	SUSSSTUUWTU
b baby ,	SSWVTTVVUUU
b baby and	UUTWWTUSTUU
b baby i	UUTWUUUTUUU
b baby in	TUTYTSTUUUU
b baby is	TUUWSWUTUSU
b baby sleeps	UUUYTRUUUUU
b back ,	TURTTSSRRVS
b back .	TXSXVQSTUUQ
b back :	RUSWRVTSUQT
b back a	TUVUSTUWSUS
b back and	TUVRUSWSTVU
b back as	VVSVUUUUTSU
b back at	WSRSSWTSUUU
b back for	UUURTWSWSSS
b back from	UWTQWXUSTTT
b back in	XURQSTTWURV
b back is	TUWSWTUWUUU
b back my	RSRSTSUSTVU
b back of	RRSQRVURWXV
b back on	TTWRRWURTWU
b back row	UUXSTVUWTST
b back the	UTSRTRUSTST
b back to	RURXVRXKRYR
b back with	UUUSUWVRVVT
b backward ,	TUVUWUUWUZT
b backward .	STZWXRTUUUU
b bad ,	RUQQUUUTSUU
b bad @duty	XTTUUTUWUUT
b bad @promised	YTRUUUUUUUT
b bad @sitting	WUUTUWUUUWT
b bad advice	WUSUUUUUUUT
b badge ,	SUVWWTUUUVU
b badge .	TTSSSTUSTTU
b badly ,	TUTTUSUTTUT
b badly .	TTRSTWTTTST
b badly of	TTURTTTRTSU
b bag ,	VUVRVSUSUVW
b bag .	RTTUWTUTTRT
b baker .	STSRTUTTTUU
b bakery ,	WUTWUUUUUUU
b bakery .	SUQYTTTTTUT
b bakery in	RTRSUTUWSTS
b balance sheet	TSWUTSURSXS
b bank ,	UVVTUTUTWVU
b bank .	SSUTUUTVTUT
b bank in	TUTVUUUUTUU
b bank said	TTTTTSUSTXT
b bar ,	SUUVSRUSUVT
b bar .	SUTUSSUTTVU
b bar exam	WUUWYUUTTUT
b bargain ,	WUVUWUUTTSU
b bargain .	WTSVUUUUTUU
b batch of	TUTSSUUUUUU
b be ,	UUPWVRUTVSU
b be .	UVXRRQVSWXS
b be @badly	UTRWSTSVWUW
b be @duty	UTRRVSTTTTS
b be @fail	RVVSSVTTSSW
b be @good	WRSVPUYUUSV
b be @lack	PRWOTRRUUTV
b be @mean	QTRQTWUVTSS
b be @num	VTSWTVUVTUW
b be @promised	TUTRSUTUUTT
b be @thin	STSSUTUVUTT
b be @weak	WTRUSTTYSUV
b be a	SRUUTXWTSWO
b be about	UUTVTTUTTUU
b be an	SUWSTUWWUUT
b be angry	SUSRSUUTTSU
b be answering	TUUSWTTUUUU
b be at	WUTWTUROQST
b be back	SUWUSXUVTWT
b be better	SUTXXTUTTTT
b be coming	TUSRTVTTUUU
b be contacted	TUTTTUTUUUU
b be continuing	TUTRXSUTUUU
b be different	SUTRSTUTTST
b be done	WWTSRTUTTUT
b be easier	SUUTSTUUTTT
b be fair	YTRTTTUSTUV
b be fired	TUTTTSTTXUU
b be for	TUSRSUSUUUT
b be given	RUUVTUURTRT
b be glad	RTOVRVXNTQV
b be grateful	TUVUTSRXUTU
b be handed	SUVSUUUTUVU
b be happy	QUPWTTXUTUT
b be hard	QUTSTUUTTUR
b be honest	XTSUSSUUWVT
b be in	XTQOSYXXTVP
b be kind	TUSVSSUWUUU
b be learning	RUQWTTTTVSU
b be leaving	WUTWUTUUTUU
b be left	STRUVTTTTTT
b be looked	SUUUTUUUUTT
b be looking	SURVRVTSRST
b be lovely	QUSTTTXRUUS
b be mentored	VSSWSSUTTTW
b be more	XUVSTTTSWVU
b be my	WUPVVQTQTPT
b be near	SUSWTUUTTTT
b be no	RSVOTRRUTTV
b be on	RRUVUPUTRSV
b be one	UTRWVRUTTUW
b be open	VUWQSSUVUTU
b be our	LSSVZUSWQMQ
b be possible	UUUTUUUUUUU
b be read	UUSSTUTTTTS
b be right	SUTSUTUUUUU
b be said	ZVQRUUUTUTX
b be sent	RUSTTTUTTSR
b be settled	STVQSSSSSXS
b be signed	RUSQSSUSUST
b be so	VTTSTTUUUUV
b be strangers	UUUURUWTUUU
b be taught	TURXUUUUTTU
b be thanked	SUXTTTUXUST
b be thankful	SUVSTSTUUTT
b be that	TUTTSVUUUUT
b be the	TVOTYSQJQQU
b be there	WTSTTUUTTTT
b be time	TUTRSUTUUTT
b be to	VUTSSRTTUUV
b be told	VTUWUTTSSTV
b be useful	XUSUUUUUUUT
b be well	QTPQVUPbSSQ
b be where	UUUSWSTUUUU
b be why	SUVSTSUTVUS
b be with	TURWRTTTSST
b be working	TUSZTRTTVUT
b be writing	WUSRSRTUUTT
b be written	VUSSTSTTTSU
b be your	PTYVVTUYTVQ
b bearing with	SUQUUUURUUT
b became a	QTXUUUUTTUT
b became of	VVRTVSWTTST
b because @lack	VURWUUUUTUW
b because i	MQMSPURSRSQ
b because it	RTUWTSUTTUT
b because my	STSVVSUTTRT
b because of	TRYRRTRSNXN
b because the	ZQNWVSTSUUQ
b because you	TTYUSTTUPUV
b become a	SUUTTSSRTWU
b become an	WVSVSTUUUUU
b become my	WUUUWUUTTVT
b become the	STXSUTUUTUU
b become very	RTSWTTUTTST
b been @badly	YTQTUTUTUVT
b been @duty	VVVRSTUTSSS
b been @good	VVVSRSUTSRT
b been @lack	VWWRUUUWRVT
b been @mean	WRSTUTUTVUT
b been @thin	VQSSUTUTVUT
b been @weak	SSVTUUUVVUU
b been a	LPXPVQSRQPO
b been able	VTRUUUUTUUU
b been accepted	TURYTTUTTUU
b been agreed	WUSSTUUUUTT
b been an	QSYUUUUZTUS
b been asked	WTRVVUUUSUU
b been called	SUTYTTUTTVU
b been changed	TTSRSXUSUTU
b been checked	XTRUUUUUTUU
b been dropped	WUSTSUUUTUT
b been given	SUTWWUUUUTT
b been good	TRSSUUURTTU
b been in	WTUSUUUWVUW
b been left	VVQWUUUTSUU
b been let	XTSTUTUTVVT
b been mine	QTXTTUUUUTU
b been my	UUUSUTUUWUU
b been nice	YSSRWTTSTUT
b been no	VWWRUUUWRVT
b been offered	SUQVRSUTTSU
b been on	TVUSTTUSUUT
b been opened	XVSSTTUUUTU
b been promised	VTTTTTUUUUU
b been put	WSSTUUUUUUT
b been read	WVRSTUUTTST
b been right	VTURUUUUUSU
b been signed	TWRUTUUUTSU
b been since	UTVWUVUWTSU
b been so	TTTSTTURTRS
b been sold	SUWVUUUUTVU
b been such	RRYTUTUZTUT
b been taken	VWSVSTUUTTU
b been the	QVWPTSUXSWT
b been there	XSTUUUUTTUT
b been thinking	TUWVVTUUTTU
b been through	XWQUWUUTTSU
b been to	TTQTSTURTRV
b been told	XWQQVSUTSST
b been unreliable	XRTUUUUTTUT
b been with	VUXVUWUWVTU
b been wondering	WTSRTSUUTUW
b been your	WWTSTUUVUUW
b bees .	STVTTTTWUST
b bees @season	TUTUUUUVUUT
b bees winter	TUTUUUUVUUT
b before ,	WVQQVTTSTTU
b before .	UUUTSSUTVST
b before @num	TSRRVTTSRUT
b before @season	STRXSWTRTTT
b before @sitting	STUSUUUUUVU
b before a	TTUQSRUUSXS
b before and	TUVWSSUTTVU
b before anyone	STYUTTUYTSU
b before christmas	TUSUTVUSTTU
b before each	UUTVRSUSUWU
b before every	QRYRSRTVSWT
b before i	RQYVTSSWNVV
b before it	QRSRTUTSSVS
b before me	SVSUVRUTUVU
b before my	VRWVVUTRQUS
b before noon	VVUUSUUSTUT
b before that	RSVQSRUSUTT
b before the	WUSTWXSSVXM
b before we	XWRVVRWVWST
b before you	VUTWVWTTXRR
b before your	STSSTRUTTST
b beforehand .	STSSTTUUTSU
b beg you	UURSSUUSUSU
b began ,	VTRWVSTRUUR
b began at	QTRSTTUTSWU
b began i	TTSUTSUUUSU
b began in	VTVVUVUSUSU
b began to	VTVSUUUUUTU
b began with	WUUSUTUSSTW
b begged for	WWQSTTUSTWT
b begged you	XVTTUTUUUTU
b begin ,	TUXURWUVTRT
b begin .	SSWZUSTPTWT
b begin again	SUWRTWUUUUU
b begin has	UUVVVUURUVU
b begin with	TTSTRWUPUTU
b beginner .	RSXSTSURTST
b beginning on	UUTRSWUUUSU
b begins in	TUTYTTUTUTU
b begins on	SURaUSUTUST
b begun to	QTTWTRTSRWS
b behave .	TTVSTTUWUTU
b behind it	XWPSTSUUUSV
b behind me	RTVVVWWTSVT
b behind my	RTVVUSUTWVT
b behind the	RSQVRVSUPUV
b behind your	WWRVTSUWTTU
b being @fail	YSRSTUURSSV
b being a	QSTQTTTTVSV
b being called	YUTTUUUSUUX
b being so	SUWSTSUXUUT
b being somewhere	YZPUUUURUUY
b being such	RUTTUUUSUTR
b being the	VUVVVTUWTVT
b being there	RTZUUUUZUSR
b being told	WQVXUUUSTTS
b believe in	VTSVUTTTUST
b believe it	TRQUTSTSVUT
b believe you	UXVTUUUTUVU
b believed in	VXXSUUTYTUS
b believing in	SUXTTTUYURR
b bell .	STUUTUWSTUT
b belong to	RTQXRVURURT
b belongs to	RUSTTTTTTST
b below .	STTRTTUTSUT
b ben told	WTTUUUUUXUT
b bench ,	UVWVVWUXUWS
b bench .	QSWWTTSRTUR
b bench in	SURSTTUUTVU
b bench with	SUSWUSWWUUU
b bergen .	RTSUTTUVSTW
b beside a	QUSSTUUTTUR
b beside it	RSTSTUUTUVU
b beside me	VWVWSRUTSUT
b beside my	VUTUVWUWVVU
b beside the	RTUVSSTSTWT
b best !	UUUWTUUXUTU
b best ,	STNOUSVSTST
b best .	STPQTTUXTWT
b best @duty	STWPSTUVWTV
b best @good	STQRTSTYTSS
b best @message	QTYSTTUVUTT
b best @season	UUUTUUUWUTU
b best @sitting	RUXRTTUUUUU
b best by	SUXYUVUTUVT
b best for	STOOSVTaTQS
b best from	WTRVVSUUUUW
b best hour	SUXRTTUUUUU
b best ideas	UUVUUTUSUUU
b best mentor	SUSTUUUTWTU
b best of	VTTRTSTWTUV
b best part	SUZTSUUXUUU
b best summer	UUUTUUUWUTU
b best thing	RTXRTUUVUWU
b best to	TTPSTTUVURU
b best wishes	STQRTSTZTSS
b best with	UUQXUVUWUTU
b better ,	STVVWTUSXTT
b better .	WYTQTTTRXWV
b better @duty	QTVVSTURVVT
b better at	TUSRUUTTTUU
b better for	QSXTSTUTSST
b better if	UUUVXUUUUTU
b better in	RUVXWSTRSST
b better mentor	RTVWSUURWTU
b better nurse	TUYSUUTZSUT
b better part	VUSVSUUTTSW
b better teacher	SUZQTUUZWUT
b better than	UQNUQQSTVRN
b better that	SUTYRTTTSSS
b better with	STRRQTTRRRT
b between @month	VVTTUSUUUSU
b between @num	SRTVRVTSRSV
b between @season	UTUTUTUUTUT
b between a	TUSSTTTSWTU
b between me	UUWTUUUSSUS
b between my	USVQSUUUTWU
b between ourselves	RUSRUUUTWUT
b between the	XVNXXQTQQTX
b between two	SRUWTVUTSTV
b between us	SUPRSRWRWSQ
b between you	SUVTSTTSXTT
b between your	RRXTTTUSSRV
b beyond the	WVSSWUUUUTT
b bicycle .	STVVUUUTSTT
b big @good	WTTSSSTSTRX
b big thank	QUTTSTUUUTS
b big thanks	XTUTTUTSUSX
b bigger @duty	QTVUTSUTXSR
b bigger name	QTVUTSUTXSR
b bigger network	SUSUUUTSWUT
b bill for	VUSTUUUTUSU
b bin .	SUTUTVUTUUT
b birthday ,	UUVSSXUSTRT
b birthday .	RSWSTVUSTUS
b birthday in	SUTUTWUUUUU
b biscuits .	VUSRSSUTVUT
b bit @badly	TUUUSUTUUUU
b bit @lack	TUUUSUTUUUU
b bit less	TUUUSUTUUUU
b blame .	SRSQSUTTUUT
b blame for	VTQVTUUTTUT
b blame the	UURUUTUSUSU
b blame you	XSOVTTSRTTT
b blamed me	UTVUUTUSTUT
b blamed the	UTTRSTTSTSV
b bless .	TUPSTTTWTTU
b bless the	SUYTTTUVUSU
b bless them	SUVWUUUSUVT
b bless you	RRZOTSUXRWT
b bless your	VUPTTUWXUST
b blessed ,	TUQUUTUWUST
b blessed .	UURTTUTWUTU
b blessing ,	STTSTTTXTTU
b blessing .	STRUUTUXUUU
b blessings .	TUYSUTUXUTU
b blessings on	STQTTSUXUTT
b blue cup	TTSTTTUUTUU
b blue envelope	UUUTUUUTUUU
b blue folder	UUWTTSUWURU
b board ,	OVUTTRUTUSS
b board .	XTRTRUTRWVR
b board in	RUVTVTUUTVT
b boat ,	TUSXUUUUTUU
b boat .	YVUUSVUUUTX
b book ,	YWRRUWUTTTV
b book .	WVVQSSTSVUU
b book fair	UUUUTYTUUUU
b book has	UUUUTTUUSTT
b book i	USSRTTUTSST
b book in	UUTWTYTSUTU
b book is	TUTVTTUUVTU
b book on	RTWPYQUVSVS
b book you	RTTVTVUTUUU
b booking .	SUQUUUURUUS
b booking the	UUTTUUUTTUS
b books .	RRUVSTURSWT
b books by	TUTTTTUUUUU
b books on	UUTVSSUUUTU
b books you	STYTUTUSUVT
b boots ,	RTVUTTUUTUU
b boots .	VVTSTTUXUSU
b bored with	WTSTUUUTUUU
b born in	TUWQTWUUTUT
b borrowed from	RUWSUTUVUVT
b boss ,	SSRSUUSUSUS
b boss @lack	SRSTUUUUUUU
b boss never	SRSTUUUUUUU
b both ,	WUSSTTTTVSU
b both .	SSVVTPTTUTS
b both are	STXSSUTTTRU
b both be	SUSVTSUUUTU
b both my	RTVSUUUUTUT
b both of	USTSRSTWTSR
b both on	TUVVSTUSUUU
b both our	QSWTUUUUUUU
b both signatures	TUWSTUUUSTU
b both stand	RTRTTSTTTSU
b both times	UTUSUSUUTRU
b both to	QTTZUUUTUUT
b bottle of	TUTRSVUSUTU
b bottom of	QSYSTSUVTRT
b bottom up	TUTUUUUTUVU
b bought the	STVRTSUTTVT
b bound ,	SUSTSWUUUUU
b bow .	TUVUUTUVUUU
b bow out	UURWXRUTTSU
b bow to	WUWVVTUWTTW
b box ,	TUVRTRUWURU
b box .	UUSTTSTSTXU
b box of	QTTRRXTQSTT
b boxes ,	SURSTSUTUWT
b boxes .	TUQSTUURUST
b boy ,	WURSTUTTTUU
b boy .	RUWVTTUTRTT
b boy from	SUWRUTUTRST
b brandt ,	STXSUUTTVTS
b bravo for	WTSTUUUUTTW
b bread ,	WUVVUUUWTUT
b bread and	TUWUUUUUTUU
b break .	STUSTTXWSUT
b break a	RTWRTWTWTUU
b break from	TUTUSUUUUUU
b breakfast on	TUTTWVUUUSU
b breakfasts .	UUSVUTUVUUU
b bridge .	RSVSTUUVSTT
b bridge in	SUTSTSUTTWU
b bring @num	RTURSYUTTRT
b bring a	WTTSSQRRTTV
b bring my	WUSRSVUSWTW
b bring one	RTRRSYUTTRU
b bring our	SUVQZVTSUTT
b bring the	TUSQSUPOQQQ
b bring them	WUSTTWUTTTU
b bring to	RSVWUTUTTTT
b bring you	QTPWPVSUSRT
b broke the	TUUSTSTSTUT
b broke your	YRSUUUUTUUT
b broken ,	UTRSTTTTTUT
b broken a	SSXUUUUTUUU
b broom .	VUVSTTTSWTT
b brother ,	RUSTUUVTTTS
b brother has	SUTQUUUTSUT
b brought a	SSVSVTUSUUS
b brought in	VWVSUUUTTXW
b brought it	WTVSUUUUTUU
b brought me	RUUVRSUSTUU
b brought to	TVUWUUUSUWU
b brought was	RRXUUUUUUUU
b btw $	WTRTTTUTSUT
b budget ,	VUSSUWUTUUU
b budget .	VUSSTSTRUTU
b budget @sitting	SUWSTSUVUVU
b budget sheet	TUVWSTUVUWU
b building !	UUTQUUUVUUU
b building ,	UUUWUVUUTVU
b building .	WWURUSUVUSU
b built a	YWRUUUUTTUW
b built with	SURRTUUTTWU
b bump into	STVRSSXTTUS
b burden .	WSUTUUTTUUT
b burnt out	TUTXUUTSUUU
b bus .	RTUUSRTSUVS
b bus driver	XUUTUUUTVUT
b bus fare	TTVWTSUWTUR
b bus stop	XTWRSUUTVTW
b bus to	QTWTTTUTSUS
b business @message	WRUVWSUQUTR
b business plan	WRUVWSUQUTR
b busy ,	VSQRTTTTRTS
b busy .	XWSUUUUTTUX
b busy for	QRYUUUUTUTT
b busy the	SUSSUUTTTUT
b busy to	XTSUUUTTUUT
b but @lack	SUTSTUUSTVT
b but @num	XUTUTUUSSST
b but a	SVSVTTWTUTS
b but an	WTTTUTUUSUS
b but i	XSRUVRVVTUS
b but ingrid	STSSUTUTWUU
b but it	TUYRTTUVWUT
b but me	TUSVUVUTSTT
b but my	WVWTUTUTVTU
b but not	TVUSUUUTUTT
b but praise	STXRUUUYUUT
b but that	TUSUSTUTTVT
b but the	UTSVSTSSPRQ
b but you	XYRVTRUSUPW
b but your	XRRUUUUTTUS
b buy the	SUSSUTTTUST
b buy you	TURTSYTRUUU
b buying the	WURSSXUTUTU
b by #	UUUTSXUUUTU
b by .	XTSUTTUUTTT
b by @day	UVSPRWURTTS
b by @duty	QSUSRXTSSXR
b by @lack	XTSSUTUVUSX
b by @message	USRUPWTSSUU
b by @month	VTVRRVSRVVV
b by @num	UUWRRVTUTWU
b by @promised	RURVSQUTUSS
b by @season	URWVSUTUUSR
b by a	OQUSRRUQQXN
b by advent	UUUVUVUTUUU
b by an	WWSUVSUTTUW
b by any	RVRWWSUTTST
b by christmas	VUWRTSUTUSU
b by drawing	TTTWTTUUUSU
b by e-mail	SUSRSXUUTVT
b by ear	TURVUTTUUVU
b by easter	WUTWUSTWVTU
b by eye	SSWRUTUUSWU
b by friday	UTVRRRUSTUT
b by half	UUVTTTUTTWU
b by hand	PTXVTVUSTXT
b by her	UUTUUTUTQUU
b by it	QUTRTSUUUUR
b by its	UUWTVVUTUVT
b by june	UTWSTTUTVUT
b by letter	RURVSQUTUSS
b by line	STWWSUUVTVU
b by me	TSQQRSUSSTS
b by monday	TUQSTVUUUUU
b by my	WRTSVTUVRRS
b by myself	STUUSSTSTWT
b by name	STUSUTUSTWT
b by night	UUSXTSUUUSU
b by no	XTSSUTUSUSX
b by noon	QTRQSSTSTSS
b by now	aUOUTTUTWTS
b by on	UUUSSXUUUUU
b by one	XTTTUUUWTUT
b by phone	STTSTVTTTXT
b by plan	UUTWUTTUUUU
b by post	PTPOWSRSTSS
b by registered	TUSUUTUUUSU
b by seeing	TUWWUTUUUST
b by side	UTTSXWUUVTU
b by sometime	UUTTUSXUUUU
b by talking	TURVVSUTWSU
b by telephone	SUSYTVTTTTU
b by text	XTRSSQUTUTV
b by the	SUSVSQSUWTV
b by then	UTWVTRTVTWT
b by this	UUUWUSUTUUU
b by thursday	VVTSSWUSUTU
b by tuesday	TUTTTRUUUUT
b by two	RTURUUUTSST
b by watching	TUWVUSSUUST
b by way	TTSTUTUTSST
b by with	VURQRWTTUSU
b by working	UUXVUVUTUWU
b by you	cVTMSPTSOVT
b by your	XQSQTRVSRSU
b cake ,	TTWTTVTSSUW
b cake .	UTRVWSTRVWT
b cake in	SUSSSVUUUSU
b cake on	TTRSRVUSSRT
b calendar ,	RTSTTTUUTTT
b calendar .	VUOUWQTRVVV
b calendar and	SUTVUUUUUSU
b calendar invite	SUQUUUURUUR
b calendar you	XVVRUUURUVW
b calendars @lack	SSSYSUTTUUT
b calendars never	SSSYSUTTUUT
b call ,	TRQPUUWTUSS
b call .	TUUUWYWRVST
b call ?	SUTSWRUUUUU
b call @badly	WUUTUTUUUUU
b call @weak	WUUTUTUUUUU
b call alone	WUUTUTUUUUU
b call and	SUSRVVTUUUU
b call every	RTVSTXURVRT
b call for	SUUSSTUUUUU
b call from	QRXSUTUUSUT
b call in	RUQTSWUUUTU
b call it	XTQVXRTVTTU
b call me	UUWQUUWWVUU
b call of	RTXVYTTWUTT
b call on	STTSUXSSSST
b call our	UUTUWUUTUUU
b call started	XWSUUTUTUUU
b call the	TUTRTQTTTUU
b call to	TVSSUWUVUUT
b call was	VSVSVSUUUUU
b call you	STPTPVVQTST
b called back	WWUUUUUTUUU
b called by	XUSUUUUUUUX
b called it	VSUSWTUSTUT
b called me	WUSXUTUTSSS
b called my	RUYUUUUTUUU
b called off	XTSRSTUUTTT
b called to	RUSWSRUTSUT
b called ¤	WTSUUUUUUUT
b calling ,	TURUTRTTUSU
b calls ,	STRPSQTTTWT
b calls .	PPWTWUTTTTV
b calls after	UUUVVUUUUUU
b calls are	VUSVVSUTTUU
b calls dr	SUTTUTUURUU
b calls for	SUSSQTUUUUU
b calls from	TUTRRSTTUUU
b calls in	WVRWWWUWURU
b calls to	VUSUTTTTTTT
b calls until	WTSXSSUUUSU
b calls were	TXSRSSUSTUS
b calls with	TUTSVWUUUTU
b calls you	TTXTUTUTUUU
b calm @season	UUTRUSUVUUU
b calm and	TUSWSVUVTTU
b calm before	SUZUUUUQUUU
b calm down	TUSSTQYSUUU
b calm seas	TTUSSSTYTST
b calm with	TUXTUUTSUUT
b calmer .	TUSRSSUUUUU
b came ,	XXOVTTUSTRR
b came .	XWTRWTUSTTT
b came @badly	RRUSUUUTUVT
b came @mean	RRUSUUUTUVT
b came @thin	RRUSUUUTUVT
b came @weak	RRUSUUUTUVT
b came and	VTTRTUUUUTU
b came back	YTPRQOUQRSS
b came down	XTSUUUUTUUT
b came for	TTTWTTUWTSW
b came from	QUXORRTQSVR
b came home	TVXRUTUTTUU
b came in	USUSTSUSTVT
b came late	RRUSUUUTUVT
b came of	TQVUSWUSUVS
b came on	STQYVWUTTXU
b came out	WSUSRUTTTTT
b came prepared	TUVTUTUTTUU
b came the	RUVSUTUUVWT
b came through	OSWYRRUWRRS
b came to	VWRXTUSSVRO
b came too	WUSUUUUUUUT
b came up	VVRTTTUUURT
b came with	TTXVRTTWSVT
b camp in	STWUWQUSTSU
b can ,	SUTUVWUUUTU
b can .	VTQSWSVRYTT
b can @duty	RUXRSRUSSRU
b can @good	SUUSUUUWTSU
b can @lack	WVQXTRQUVST
b can @message	WVTTVUUTUTU
b can ask	TUXRTTUWUTU
b can be	UROSWRRNWOU
b can do	QSYRTTUZXVT
b can end	TUXXXVTXUVU
b can find	TUTUTVTSTTT
b can give	TTWSTSUVSUU
b can go	STRVSSUSTSU
b can hold	UUWVUTUWTSU
b can i	SUSVUSSTTUT
b can meet	STSVSRUTTST
b can not	WVRXTRQTWST
b can now	QSVSTSUUSVU
b can put	UTSWWSUTTSU
b can reach	RTSVUVUTTUU
b can read	RUWRVSUTSSU
b can say	VWTRUTUWVTT
b can see	QSRSSWTSUTS
b can stay	UUTTUUWSUUU
b can still	SUTSTRWSTWU
b can take	UUSTTWWSTWU
b can tell	RSUSUWUTTWT
b can use	SUVWTSUUSTU
b can we	STRQQYRSTRT
b canada .	SUSUUTTWUUS
b cancel the	STTTVTTSUUT
b cancelled .	TTSWWTUSTUW
b cancelled @num	TTRSTTTTTUR
b cancelled a	RQXUTUUTUUU
b cancelled at	WXRUTUUUUUU
b cancelled by	VTTUUUUUUUT
b cancelled the	RTSSTTUTTTT
b cancelled three	UTSTUTTTTUS
b cancelled two	RUTTTUUUUUT
b candlemas .	SSVRVXURTUS
b canteen that	STRTTUUTYUT
b cape town	VUTWTTUTTTU
b captain 's	UTSTUTUSUUT
b captain ,	WUTTUTUVTUV
b captain .	STTUTTTYTTT
b car .	TWSSTTUTTUW
b car park	SRVRTRUSVTR
b card ,	VSWWTSUUUTS
b card .	TSVQSRTSTSS
b card from	SUWQUXTRSTT
b card is	RTXQTSUTTTT
b card with	VUSSUTUTTSW
b cards ,	RUWTSTUTUVU
b cards .	RTXWTSWWTXS
b care ,	SUVTTTUWUST
b care .	VPQTSSSXSTT
b care at	XXTUUUUTTUU
b care of	RTRSTTUaTTS
b cared about	WWSTUUUUUUU
b career .	UXUSTTUUTSU
b career in	UTTTUVTTUUT
b careers .	TUSYTTTTUUU
b careless .	XTTSUUUTTUW
b carla has	UUSSTUUTXUT
b carried me	RTWSVSUSTXU
b carried my	UTWSUSUSWWS
b carries your	USVSUVUSWUT
b carry that	WUVSUUUSTSU
b carry the	SSVRUUTXTTT
b carry your	RUXSTUTXTST
b case ,	TUSUTVUSTTU
b case .	TUTSURTUTXT
b case i	UUVTUWUUUUU
b cat .	TTRTTTUVUTU
b catch up	TTVRSRXTUTS
b catch you	QRRTTTYQRUR
b caught @num	RUVRSSUTUVT
b caught two	SUVSSSUTUXT
b cellar .	STWTTTUUUUT
b cent ,	WUSUTTUUTUU
b certificate ,	WUVTUUUUUUW
b certificate .	URURTVUTTTT
b certificate and	SUSRUTTTTST
b chair ,	USVQSSTQXTV
b chair .	VTRQTRUVSSS
b chair and	RTSSUTUSWSU
b chair beside	XWTTUTUTTTS
b chair for	QVUUVXUSVVT
b chair of	UVSXUUUUVTU
b chair round	TUXRTUUTUUU
b chairs ,	WVVTTTURUST
b chairs .	TUWQTSUVUWU
b chalk .	XWQUUTUSTUU
b chamber 's	TUTWVUUUTUT
b chamber of	TVUUTTUTUWU
b chance to	SSRXTUUTUTW
b change direction	TUTYSUTUUUU
b change of	UTORTSURUTS
b changed .	RSSXRTTSSST
b changed direction	TTTRTSTUUUU
b changed how	RTXSTSUWUWT
b changed my	QTYWTTUVUWT
b changed since	TTTXTUTTUUU
b changed the	SVRRUTTTUWU
b changed to	TVSWWSUSTTT
b changing careers	TUSYTTTTUUU
b chapter .	TUWSTSUUUUU
b chapter @num	TTXRTWUWSUV
b chapter in	VTVWUTUTVXT
b chapter on	RTRSURUUUSU
b chapter two	TUXRUUUWSVT
b chapter was	SVVTUUUSUUT
b chapters i	TVSTUUUTUUT
b charged me	XUUTUUUTTUT
b chase you	XXRTUUUTUUT
b check in	TUUVRSWTUWU
b checked the	TTWSUUUUVTU
b checking your	XTSUUUUUUUT
b checklist you	RUXTUTUSTWU
b cheers ,	UUSTUUUVUUU
b cheers for	VTaQRRTVSZV
b chemo starts	UUTXTVUUUTU
b chen explains	TTSTTUTSYUT
b chess than	TUSRUUTTTUU
b chief ,	VTVTUUUTSUW
b chief engineer	RTVSUTUTWUT
b children 's	WTRUUTUUVVU
b children ,	RUVXUUTVTUT
b children .	RUVZTUUTTUU
b children and	TUTRTUUTTUU
b children instead	UUSXTTUTTUU
b choir ,	STVRSTUWSUT
b choir .	RUUXSSUVTSU
b choose the	VTSSUVURTVU
b chose the	SUWSTUUTUUT
b christmas ,	WTVRVSUUUSU
b christmas .	UTVSTYRSSRT
b christmas to	RTQUUSUXUUT
b church .	SUSSTTTUTUT
b church hall	TUSTUTUSVRT
b clap for	TTTRTSUSSSX
b class .	UUSSURRUWST
b class that	WUSSTTUUTTU
b classes .	STXSSUUYTUT
b classes and	UUUVRSUSUUU
b clause #	TUVTUUUUUVU
b clause @num	VUVTUTUUTVU
b cleaner .	XTRTUUUSUSW
b clear .	TUSUSTRTTUT
b cleared the	SUVUTTTTTTU
b clerk ,	RUWQUUUTUUS
b clerk .	UTUWTTTTVUT
b client 's	SUVRTSUTTVU
b clients ,	UUVVVTUUTUT
b clients .	TUXTUUTSUUT
b clinic ,	STRYTTUTSTU
b clinic has	RTTWTTTUSVT
b clinic in	RTWUTTUTTUU
b clinic on	XUVVWUUTUTU
b clock .	VTRVUTUTUTT
b clock over	UWRSUUUUUUU
b close ,	UUTSVTUUUTU
b close .	WTSRYSTSVUV
b close our	SURRYRUTTSU
b close the	STSUWPTTUSU
b close with	TUPTYRTVTSU
b closed .	WTPQWSSRQTS
b closed on	XWTSTUUUUTU
b closed our	SUTSVTUUTVU
b closed the	TUURSUUUUVU
b closer to	WTSWTRUTUUT
b closes its	UUUXWSUUUUU
b closes on	SURZYVUTUSU
b closes our	TUSYXSWUTTU
b closes the	STTTWVUUTUT
b closes this	SUUYXUUUUUU
b closes with	TUUYWUUUUUU
b closing @duty	XUSQURUTTTV
b closing @num	RUTVXSVUTTT
b closing @sitting	SUTTXTTUUTU
b closing date	YUSRSTUTUUV
b closing one	RUTVXSVUTTT
b closing our	TUSSWXUUTUU
b closing session	SUUUXTUUUUU
b club .	STSSVWUTTST
b coach 's	XWRRTTUTTTU
b coach ,	WTWQTTVVUUR
b coach .	WUTUUUTUSUX
b coach of	TUTXTUUUUUT
b coaching .	VUSSWUUUSUU
b coat .	STXTUUUWUVU
b code ,	UUSTURUUSTT
b code .	STRWTTUTTST
b code @promised	SUWVTTTSTUT
b code for	TUSUUUUTUTU
b code reviews	SUWVTTTSTUT
b coding now	TUTWUUUUTUU
b coffee ,	WWRSSUVRTUT
b coffee .	XTURRUSVWST
b coffee and	UUTWVUUWUUU
b coffee is	WURXTVUTTSU
b coffee machine	TURSTWTVURU
b coffee on	TUSWVZRTTSU
b coffee some	UUTSSRVTUTU
b coffee sometime	SUTTTRWSUUT
b colleague .	RTVRRRTUTVT
b colleague marta	TUSTUUUTXUU
b collect the	SUTSTSSSRUT
b college in	RUVVTSUUUUU
b colour ,	QTWWTVUTUUT
b column for	UUUSUUUUTUT
b come ,	SUVSTUTVUTU
b come .	URVUTWSTTTT
b come @lack	TTSVWRUTTTU
b come @num	TTSWUSUUUTU
b come and	VTOUWXWUTST
b come as	SUWTWSUSUUU
b come away	STXVSTTTTRU
b come back	VUUVTRZSTXT
b come by	VURPQXUSUTW
b come for	TVRWTRUUWUU
b come from	WUPVRRTSSRS
b come home	STWTUSUSTUU
b come in	UTVXTSSSTVW
b come on	UTSTTQUWTTT
b come out	RVXTUTUTTUT
b come through	SUSVTWUWTTU
b come to	QVSVUZQOQPO
b come with	VTTSUYSTTUT
b comes ,	SURWTSUTUTT
b comes .	XWRSSVSTTUT
b comes a	TUSUVVUUTSU
b comes back	RUVSUWUUUVU
b comes from	QTTVSTUUTVT
b comes in	SUSQTSTVUUU
b comes out	TUSSTWUTUTU
b comes the	TTSVSWUSTTU
b comes to	RSSUUYUUUST
b comes with	UUVUSUUTUTU
b comfort to	XWSSUUUSSUX
b coming ,	WSRSRSUSVTU
b coming .	RTWSUTUTTUU
b coming @day	UUUWWSVUUUU
b coming to	TUSUVVTTTTU
b comments .	RSRTSWUSVTR
b comments in	RUVSSRUTUUU
b comments on	XUVUWTUTTVS
b comments were	USXUUUUTUUS
b comments you	XXRUUTUUUUT
b commitments now	TUSYTTSTTUU
b committee ,	YUTTUUUSTVW
b committee .	STWTUUUTSUS
b committee @lack	RTVSTUUUUVU
b committee never	STTTUUUUUUU
b company ,	TUWSTSWVUTU
b company .	URTWRSSSSQS
b company @fail	RUTSUTUTUUU
b company cancelled	RUTSUTUTUUU
b company does	XXSRUUUUTUU
b company has	SUSXSUUTTSU
b company in	UUSVUTUVTUU
b company now	TUTXTUUUUUT
b compared to	VTXTUTTSXUW
b compared with	YTQSRSTQXVW
b complaint .	SUTSSTTUUTT
b complaint about	RTSTTUTTTUT
b complete ,	UUTWUVUUUTU
b complete .	TUSUSTTSTTU
b compliments on	USSUUUUWUUW
b concentrate on	SUSWUTUTUUU
b concert on	TUUSUXUTUUT
b conclude our	TUTWWSUTUTU
b conclusion that	TUSRTSUUUTU
b conference ,	VVSTTWUWUVT
b conference .	STTTTTUTWUT
b conference in	TUSRRYSTUSU
b confidence .	WRTSUTTZSUS
b confirm the	STRRSTTRUUT
b confirmation .	SUQTUUURUUT
b confirming that	UURTUUUTUUU
b confirming the	RTQTUTURUTR
b congratulations ,	XVSUUUTRTUX
b congratulations on	WTURSSUVSSW
b connected .	TUTTSTYSUUU
b conscience .	WUVWVUUWUUU
b conservatory ,	RTWRSTUTTUU
b conservatory .	TUSYUUUTUUU
b consider our	TUTSXTUUUUT
b consider the	RTTUWRSTTUT
b constantly @fail	XXSUTUUUUUU
b constantly interrupted	XXSUTUUUUUU
b consultant post	TUTWUVUUUUU
b contact ,	UVSSSTXRTTT
b contact .	STQORRWPTTT
b contact at	TUWTTSURTXT
b contact between	TUTSWUVUUUU
b contact in	VUSTUTWUUUU
b contact me	STSSSTQSTXT
b contact the	SUSSSTTTTUT
b contact with	UVSWTTYTUUT
b contact you	SUWSUTUTTUU
b contacts you	WUVUUUUTTUU
b continue our	TUURXUTUUUU
b continue to	TURSTRTWUTU
b continuing after	TUTRXSUTUUU
b contract ,	WUSQSUUTSVW
b contract .	TTXTRSUSVUS
b contract @weak	UUTUWUUTUUT
b contract backwards	STWTUUUTUVT
b contract in	RTUUTVUUTWT
b contract is	WUSWRWUUUSU
b contract lies	SUTRTUUUTUU
b contract runs	TUTZVTUUUUU
b contract was	RTRVWTUUUST
b contract with	SUSVSUUUTTU
b conversation .	VWSXTUUUTTU
b conversation of	TUSSUTUTUTU
b conversations very	SUXTTUUYUUT
b cook .	SUUUUVUVUTS
b cook for	STSWTXUTUTT
b cooperation .	TUQUTTUQUUT
b cooperative in	UUSXUTUUTTU
b coordinator .	TUSSTTTTTUT
b copies of	STVSSTUSUTU
b copy ,	TUWSUVUWUUU
b copy .	STVVTXTTUTU
b copy goes	RTRRTWTRTST
b copy in	UUTRTXTRTTU
b copy of	USPRRRTQRRS
b cork .	TUVTUTUVUUU
b cork any	UUUYTUUUUUU
b corner .	VUTXTSUTUTU
b corrected my	XRVRTUTQSXT
b corridor ,	SVURTTUTTTS
b corridor .	WTRRUSUSRST
b cost me	YRQQTTTPSWW
b cost us	VTSSTSTSTVR
b cost you	UUVUUTUTTUT
b costs .	STRVSTTSTUT
b could ,	WTVTUUUSTVU
b could .	QSPTUTUSWUT
b could @day	UUTSWQUTUTU
b could @duty	QRUVVTUTUTU
b could @lack	TWWRQVTWWXP
b could always	PQYTUSTZTUT
b could be	UVUQXQTTTTX
b could have	ZRVNQPTVSRO
b could hear	UTSSUSUSSWS
b could i	RTSSSRUTTRT
b could maybe	TUTRVSUTUTU
b could never	YYPTUTUQTUT
b could next	UUUWVTUUUUU
b could not	QSXRQVTWUXQ
b could our	TURUVWUUUTU
b could perhaps	TUUVXTUUUUU
b could possibly	TUSWWUUSVTU
b could read	RSVVVTUTUWU
b could say	XUUSTTUTUWU
b could send	TUSUTSUTUUU
b could the	RUTRWWTTSTS
b could we	STQVOYRQSOR
b could you	QTSURRTSTUT
b council ,	UTVTUUUTUUR
b counsel to	XUVTUTTTUUX
b count ,	UTVSVTUVTTU
b count .	RURVWVUTTST
b count in	TWWUTTUUTUU
b count it	STWUUSUTUXU
b count the	RTUSSUUTTWT
b count to	SUUVTTUTUWU
b counted .	XTRUUUUTUUU
b counted them	RTTSUTUTUWU
b country .	SSVTUUUUUST
b counts today	UUSSTUUTXUT
b courage ,	VWUTUUUWWUW
b courage .	STVSSTUWTST
b courage for	TUQSTTUXUTT
b courage to	RUYRTSUVUTT
b course ,	WTUVTRVVUVR
b course .	TTWTSSXSTSS
b course and	UUVSVUUTUUU
b course did	TVRWUUUTSVT
b course ends	UUUXUTUUUUU
b course i	VVSSVUUTUUT
b course in	VTWURSURTTT
b course was	SUTSTUUUTST
b course we	RTSUUTUUUUU
b course you	QTRRSTTSSTR
b court case	UUTTUWUUUUU
b cousin 's	VUUTUUUWWUU
b cover .	RVTRTSUTTUT
b coward about	RTSRUUUSTTT
b cows ,	TURWUUUUTVU
b credit for	VRXRSUURSRR
b credit where	TUXSUUUUUUT
b crew ,	VWSTUUUVUVT
b crew .	TURURXUUUTU
b cried ,	STTVSTUTUVU
b criticise .	XXSUUUURTUT
b criticised my	RTYUUUUUUUU
b cross .	WWRSTTWVTTT
b cross again	SUSSSTWUTTS
b crossed for	SURTUTUYUUT
b crossed out	USVSSSUSSYV
b crossed the	SUSSTUTSWST
b cubes .	STVSTTTSUWT
b cup in	TTSTTTTTTUT
b cup is	TUTRTTUUUTU
b cup of	SUUSUUUTUUU
b cured me	QSaSWSURSWT
b customs @duty	RTUWUUUUUTU
b customs @message	STWWVTUTUUT
b customs law	TUXTTUUUTUT
b cut .	VTVVTUUUUVU
b cut @weak	UWSTTUUWUVT
b cut back	TUSYTUUTTUU
b cut from	WTTSUUUUUVU
b cut my	QTXSTSUSTWT
b cut our	RUWTTTUWUXT
b cut short	UWTUUUUWUUU
b cut the	RSSRRQTRTWT
b cv ,	WVVRTTUUVUU
b cv made	SUWUUUUTUUU
b dad 's	STSXUTUSSST
b daily .	QSWTSRTVTVS
b dared to	QSXRTTTRTUT
b dark ,	TUWSSSUTTTT
b dark .	RTUSTSUSTWT
b data @message	RTUVTTTRSUT
b data than	YUQUUUUTTUU
b data work	RTUXUTTSSUT
b date ,	SRWSTUUTTTS
b date .	XYPWWRRQSTT
b date in	RTSSTUUTTRT
b date on	SUWUUUUTUUT
b dates .	TTQRSSURTRR
b daughter 's	SUTSWTUVTTT
b day ,	TUVXUUWUVTP
b day .	QNRUTTWPTVO
b day ;	UURRTTUUWST
b day after	TTTVVTTRTSW
b day and	QRSRWVVQTVS
b day at	SURSURUSUWU
b day before	SUSVTRUUUUU
b day i	VVPTSXUSSSS
b day in	UTRTUVUUTSS
b day it	RSSSSWUUUSU
b day itself	VTWVWSUUUVT
b day of	ORUTQXTQTUR
b day on	VTQSUWUSTRT
b day that	XWTTTTUWTUW
b day the	TTUSSYTUTTS
b day there	WUWTVVUSTUU
b day to	TVRRTWSRTRT
b day was	WWVSTSUTUVU
b day we	VURUTSWSUST
b day would	RSSSSSTUUUU
b day you	PRaVUZTWRYS
b daylight .	TVSXTTTUTUT
b days ,	SVSWSTVURUS
b days .	QSSSSPWYUTU
b days a	TUTWUWUUTUU
b days after	YSRRSUUSTTT
b days and	TUSXTUTUTTT
b days are	RTRVSVTTTSU
b days before	TUVWTSUTUSU
b days for	VURSUTVSTUU
b days i	PTURTSVSSTS
b days in	SUSWVSUUTST
b days to	SUSVTUUTTUU
b days we	WWSVUTUTUUT
b dead .	VTQTTVTWTUT
b deadline ,	XUSRUTUUUWU
b deadline .	UVURTWURUUW
b deadline because	SUUTUUUUUUU
b deadline had	VUUTUUUUUTU
b deadline is	TUTWSSUUUSU
b deadline of	XXSTUUUSUSW
b deal ,	RUTTTUVRUTT
b deal .	SSYUUUTYUUT
b deal of	VUTWTUUSUSV
b deal with	TUWSTTUTUUT
b dean 's	RUTTTTTTUTT
b dear friend	TUTTTUTWTUT
b dear rosa	TUUTUUSXSUT
b dear teacher	SUWUUUUWUUT
b debt ,	WUURTTTVSTT
b debt .	QTZRTTUWTUS
b debt for	QUZSUSUWUVS
b december #	UUUVVVUUUUU
b december ,	RTSUUWTTUSU
b december .	VUSTTSTSUTV
b december @duty	VTTVWSUUUTU
b december @num	UUUVVVUUUUU
b december @promised	VTTVWSUUUTU
b december i	TUTRSYUUUUU
b december review	WTTWVTUUUUU
b decided .	SUSUSUSSTST
b decided @lack	TUSRYUUTUUU
b decided not	TUSRYUUTUUU
b decided that	TUSQWSUUUST
b decided to	ORRRTTRQQPQ
b decision .	SSRUVRTRTST
b decision :	TUSRVWUUUUU
b decision i	SURUTRUTUVU
b decision is	STPQWSTTSST
b decision once	TURXVTUUUTT
b decision says	QRSUUUUTUUT
b deep @good	TUYTTUUTUST
b deep respect	TUWUUUUWUUU
b deeply value	RTYUUUUZUUT
b defence in	TUSRTXUSUTU
b defence was	VSWUUUUUUUU
b degree .	VTVWXSUTSUW
b degree in	UUSWSUTSTUU
b delete my	TTSSSTSSTUT
b dentist and	VTVSTRUSTSW
b department ,	SUSTTSUTXTT
b department .	XTSRSTUTTSU
b deposit for	RUSTTSUSTUS
b deposit was	YTSSUUUUTUT
b depot ,	UUUUUUUXUUU
b depot has	RTRXTSUSSVT
b describe @num	STUSTXUUSTT
b describe one	STUSTXUUSTT
b describe the	SUTUUSUTUWU
b deserve .	RTWWSUUWUUT
b deserves a	VURWTTUVTUV
b design .	RTTXTTTTTTT
b desk ,	SVRRTQURTVT
b desk .	VURVRQTTQWS
b desk and	VTRVSSUVTST
b desk any	TURRTUUUUUU
b desk at	TUVRTSUTUTU
b desk in	VTTWUUUTUTS
b desk to	USSVUUUTTUS
b desk until	WUUUUUUUUUU
b diagram of	TURVTSUUUWU
b diary ,	WWQSWTTSTSV
b diary is	TUQRUUUTTUU
b did ,	UTSVTRUQQRS
b did .	TQTSRWSWUWX
b did @lack	TSTTSTRTTSN
b did @num	XTWRTSURTWT
b did a	UUUSTTUSTST
b did all	XUURTSURTWT
b did anything	STSUUUUUUUU
b did everything	QSYTUVUYTWT
b did for	QSaSUTUYQSS
b did i	PSWQSRTWRRS
b did in	XTVSUTUSWUU
b did it	QTTWQRSPVZR
b did me	QTXSTUUSTST
b did more	VTTSTUUSXUU
b did not	URUTSTRUTTN
b did nothing	TXPTUUUSUTT
b did so	VUTTTTUSSUW
b did something	STSUUTUTTUU
b did the	RQQURRTQUYR
b did was	WXQVUTURTUT
b did what	TRTTTSUSVVT
b did with	UWWSUSUTUWU
b did you	TWVQTQTNVVP
b died ,	RTWVUUUTTUU
b difference .	SUWUUUUTUUU
b different ,	TTSVSUUUTTU
b different .	STSWSSTTTST
b different :	VVTRSUUUTST
b different for	UUTWTUUUUUU
b different kinds	TUUXTUSUTUU
b different ways	UUTWUTTUUUU
b differently ,	TUSSTUTTUUU
b differently .	RTTTUUUTUUU
b difficult year	RTSTUUUTUUU
b diner .	UUUTWTTUUUU
b dinner in	VTVRTSTRTTT
b dinner on	UUSSSWUXUUU
b diploma ,	WUTWVSUUUUU
b diploma .	STXQSTTWTTT
b direction ,	RUSTSVUTTWT
b direction .	VTSWVSTTTUT
b direction once	TTTRTSTUUUU
b director 's	TTXRSTUUWTU
b director ,	RTSSUTUTVUU
b director ;	SUTTUUUUVUS
b disappointed .	TUSSTUTTUUU
b disappointed in	YTRRTSSSSTT
b disappointed myself	RTSTUUTTTUU
b disappointment .	XSSUUUUTTUT
b distance .	WWTSSTUWTUW
b divorce ,	TSWUUTUTTST
b diwali ,	WUXUSTUVUUU
b diwali .	WVRSTVUSWTU
b diwali and	RTSSTVUVTTT
b diwali i	TUTTUWSTUUU
b do ,	WVSSVQUUSVS
b do .	SSVTTUSWRUU
b do @badly	WUSSTSVTUUW
b do @good	WTZRRRUPUVW
b do @lack	RRTTRTUSTQS
b do @num	VVRTSRUUTTU
b do @sitting	TUTWVSWUUUT
b do a	WURSVVUSTVW
b do apologise	TUQSSSSSUSU
b do appreciate	XUWSUTURUSX
b do better	TURXVSUSSST
b do for	TTURXRTUSSV
b do hope	WUQQRSXXSTW
b do i	RTTRSSSWTTR
b do if	RURVTTUUTXU
b do in	STTVSWTUVUS
b do is	SUTTTTUWUTU
b do it	PTXUTVSQRVQ
b do let	WUSSTSVTUUW
b do more	SURSTUUTXVU
b do next	WURXXTUSTVU
b do not	SRTTRTUSTQS
b do on	RUWVTRUTUWU
b do our	TUTWWSUTUTU
b do something	TUTRSTXRUTT
b do thank	TUYSSSURUVT
b do the	UVPQUTUSSRW
b do this	SUSRRUUTUVT
b do with	PQTTSSUUWVS
b do you	PTVWRRSSRUR
b doctor has	TUTYTUUUTUU
b doctor wants	TUTWTSUTUSU
b doctoral school	TUUWTTUUTUU
b does ,	UVVSTUUUSUT
b does .	VWPUTUTVURT
b does @lack	VUUXPVSVVSS
b does @num	WUWRUSUVTUW
b does it	STTUSSUSSST
b does not	VUUXPVSVVSS
b does one	WUWSTSUVTUW
b does that	STVXTSUTSTS
b does to	RTRRTTUUSST
b dog ,	SUVSUTUWTUU
b dog .	STRSTTTWSTS
b dogs ,	TURTUTUWUUT
b dogs .	SURUSVTWTSU
b doing ,	TVSVUUUTTVU
b doing .	RSUWVSUTTST
b doing :	TTUWRTUSTRU
b doing and	TVRSTUUTUTT
b doing it	SUTRUTUUTUT
b doing the	VTRWTRUTTTT
b done ,	WVRSYVUURRX
b done .	VSTYUQSWRSR
b done :	TUVTXUUUUTU
b done a	YRQSUUUSTUT
b done and	SURWUUUTUTU
b done anything	ZWPSUUUQUUT
b done differently	RTTTUUUTUUU
b done for	UTSQTSURWRT
b done in	SUUXWUUVUTU
b done it	QTXVRSUXTUS
b done more	RTYTTUUYTUT
b done on	TSUUTTTRTVT
b done once	TUWWUTUUUST
b done what	RUUYQUSSUUT
b door ,	WVRSTSUUWTW
b door .	ZWPRSVSWURV
b door in	RTQSSRXSSVT
b door of	QTUVTVURSUS
b door was	TTVRUUUSSUT
b door with	RUVSUWUSTUU
b doors .	SUSSTTUTVTW
b doors for	RTYUUUUZTUT
b doors that	RTSSTSURWTR
b doubled the	RUWSUUUUTUT
b doubt .	TUUTUTWUUUT
b down ,	SQSVSWSPTTW
b down .	TRTXSQVRRQU
b down @num	SUXSVUTUUVU
b down a	UUVTTUUTWVU
b down again	XTTUUURTUUU
b down and	USVTUUUTVUT
b down by	WWWTTTUTTVT
b down for	SURSSVUTTUT
b down from	VTURTSUWTTU
b down in	URPVSQTSTVU
b down on	RUVRWSWTUTU
b down the	USTQRUYRSSR
b down to	VWWRRTTVQSR
b dr .	TQUVPOQQbSN
b draft ,	UUUSSTUSTWT
b draft .	WSTVTVUUUUU
b draft @day	VUUUUUUUUUU
b draft came	SUTUUTUUUUU
b draft i	URXUUTUTTUU
b draft of	WWSUUTUTUUU
b draft sat	VUUUUUUUUUU
b draft was	SURSUUUUUUU
b drafts ,	TTWTSTUUSST
b drafts .	UXVTUTUTVUR
b drafts i	VVTUURUUUTU
b draw the	TTSVWRURUTU
b drawer ,	UURTVWUSTRT
b drawer .	TTVRTTUSTUT
b drawing .	RSSSTSUUVWS
b drawing and	STWVUUUVUSU
b drawing of	SUUVTTUVTVT
b drawings ,	SUSSUVTTTUU
b drawings .	WWRTSWUUTSU
b drawings i	TUVSTTUTUTT
b dream of	STRTSUUUUSU
b drew for	TUWRTSUSUWU
b drew in	TUWVWSUTUVT
b drew it	SUWWTUTTUSU
b drew me	QTXRUTUTTVU
b drew on	PSTURQURTZT
b drew the	RTSRSSUSTUT
b drew up	XTRURUUUUTU
b drill you	SUVTTUUWUWU
b drilled me	STQVUUUUTWU
b drink ,	VTWTSUUTTST
b drive .	STSWTUUTTTU
b drive to	TUSZVUUUTUU
b driven to	STXUUTUTTUT
b driver .	RTVVTTTTTTT
b driver will	TUTSTWUSUUU
b drop by	UUTTUSYTUUT
b drop it	TTWRSRSTUVU
b drop the	SSQVWWTTTTT
b drop you	TURQTXRQTSU
b dropped @num	UTWTTUUTTUU
b dropped from	UUUTUUUUTUT
b drove to	VTUTTSTWSVT
b dry .	TUWSUTUWUVU
b dry and	RURRTUTVTTT
b dry land	STSUSSUTUWU
b due course	TUTRUSXTUUU
b due in	USQXSVUQTSV
b due on	SUSUTSUUUTT
b during the	SRVVSTUTSUU
b each .	RTTRTTSRUUT
b each @day	RUXRSTUTTVT
b each @duty	WWQVRQUVVWT
b each @message	UTXUUTUWVTU
b each @num	STWRTTUWTTT
b each @promised	SUXTQWRXSTR
b each @season	TUTWWXTVTSU
b each @sitting	WTRVRQUVTWT
b each and	XXTUUUUSTUU
b each friday	TUUSSRUTUWU
b each meeting	SUTWSQUSUWU
b each month	RUWRWVUTUTT
b each morning	SUVTVRUSTWU
b each of	ORXTVVUSSSW
b each one	STVRTTUTTTT
b each other	RTRURSYUQST
b each quarter	UUSVSUTUUSU
b each spring	TURWXXTVUTU
b each time	SQXTQWRVSTR
b each way	WTSWSUUSTTS
b each week	VUVVUSTSVSU
b ear ,	RTTSTTUWTVS
b ear .	QTTXTRTWSTT
b earlier .	VSRTUSTSSUS
b early ,	SURUTSUTTTU
b early .	STTUSWUSTST
b early @sitting	VUVTTSUUUUT
b early and	SSVWUVUTTSU
b earned me	WUUUUUUTTUU
b ears ,	TTXSTSUSUVT
b ears .	WUVSTTUUUSW
b earth could	RUSSUUUTUUU
b easter ,	VTSXUWUTVST
b easter .	WTPUVWRUURS
b easter @day	TUTSSWUTUTU
b easter i	TUTTTVUTUTU
b easter monday	TUTSSWUTUTU
b easy for	TTSSUUUTUUU
b easy to	WTTTTTUSTUU
b eat my	SUVVURUUUUU
b effect .	TUVVVSUUUWU
b effect from	RUVUWUUSTRT
b effort on	WWSUUUUSUUX
b eid i	TUSSTYTSUTU
b eight ,	RSRWWTUSSVU
b eight @duty	WTTSSUUUTTT
b eight @message	VTTUUUUUUUT
b eight @sitting	WTTSSUUUTTT
b eight calls	VTTUUUUUUUT
b eight months	WTSUTUUUWUU
b eighteen months	TTVRTTUUWWT
b either of	QTRUTSSTWTT
b elected me	SURXSUUTTTT
b eleven @duty	VWUUTSUTTTS
b eleven @message	VWURTTUSTTS
b eleven @sitting	WURVUTUUTUU
b eleven days	VTWRTTUUUST
b eleven minutes	RUWTUUUUUVU
b eleven months	XVQVUTUTUTW
b eleven seconds	SURWTSUVTVT
b eleven times	RTTRTTUTUVT
b eleven weeks	VTUVTVUUTTV
b eleven years	RRWSTTUSUVU
b else 's	UTRSUTUUTTS
b else ,	STTUSTUTTST
b else .	VYSTSSTQVVW
b else could	TUXSUSUWUVU
b else did	TSWUUUUSUUU
b else would	QSXUTVTSTWT
b elsewhere .	WVRXTTUTSTV
b elsewhere and	UUTWUVTTUUU
b elsewhere for	UVTUUUUUUTU
b email of	TUQUSSUTUUU
b email to	UUSSXTUSUUU
b email you	TUTVTWUTUST
b emails .	YVSTTUUTSUV
b emails probably	RUUTTUUUUUT
b emails the	SQYTTUUUWUT
b emails was	WXTUUUUUUUT
b emails were	WTTTUUUUTUT
b embassy .	QRTTUUUUTUU
b emptied the	WUTSUUUTTVU
b empty ,	SUWTUUUUUUU
b empty .	WWTQRTUSTUS
b empty chair	UTSVTTUTTVV
b encouraged me	SUXZUUTTUUU
b end ,	XVRSUVTVTTT
b end .	VVTUZVTQTVS
b end here	TUTYXRUSTUU
b end i	VVWTTUUUUUU
b end it	RTSVYVSRUUU
b end of	URSWWURTRQS
b end on	SUYVYVUXUST
b end our	OTQPYTSPTQT
b end the	TUSRVTUSUUU
b end this	TUUUVTUUUUU
b end to	QUWWRTUWUUT
b end with	SUOVYRTSTQU
b ended in	STWPSUUTTUU
b ended my	SUSRSSUTUUT
b ended on	SUTSWTUUUUT
b ended the	XWRUUUUTUUT
b ending it	STVVWWUUUTU
b ending our	STVVYUTTTXT
b ending the	TURRWUUUURU
b ends ,	TUUTWTUUUUT
b ends .	TUSQTXUTUTU
b ends in	VWSYXRUSSUW
b ends on	SUTaYRUVTNU
b ends our	TTTSXTTTUUU
b ends the	TUUVWVUTUUU
b ends this	TUTWWTUUUTU
b ends today	TUTRWSUUUXU
b ends with	RTRSXUUSURT
b energy into	TUSYUUUTUUU
b engineer ,	TTSWSSUTVSU
b english ,	STUVTSUWTVU
b english .	SUQSTUUTSUT
b english is	SUVUTUUUSTU
b enjoy every	RSRUUTTXUTR
b enjoy next	STSRRRURTST
b enjoy the	UTSQRSTUTRV
b enjoy your	WURTUUUVUUW
b enjoyed it	XURTUUURUUU
b enjoyed our	SUXTTUUYUUT
b enough ,	XWSSTTUVTRU
b enough .	QSVSTTUVTTU
b enough for	WYSVTUUTSST
b enough to	VVTVTUTRTRT
b entirely my	SUTTTTUUUUU
b envelope ,	UTRTTTUSTST
b envelope .	STSRSSTTSST
b envelope with	RURSUTUTTUU
b epiphany ,	TUTUWWUTUTU
b equal opportunities	SSTSTSUTTSU
b error in	VUWSUUUTTUU
b ethics @duty	UUSWTTUWUVT
b ethics form	UUSSUTUWUVT
b euros for	XUQUUTURTUW
b eve of	STRRVTUSSUS
b even asked	XXSRUUUUTUU
b even if	ZTQUUUURWUS
b even in	QRWTUUTUUUT
b even my	RTTSSTUTWTT
b even on	QTWTUTUTTUT
b even the	TVSPRSUQRTU
b even though	WTVWUTUTTUT
b even when	SVXWVTUTTWT
b evening ,	QTRRRVTRRSS
b evening .	VUPUVUTRVQW
b evening @sitting	SUSXRUUUTUU
b evening at	TUVTWVUUUTU
b evening i	UUTSWTUTUTU
b evening in	TTVTURUWTUT
b evening of	TUTTTWTSUSU
b evening on	TUXUWTUTUWU
b evening school	UUTXUSUUTUU
b evening you	QUYRTTUWTWT
b evenings ,	TUSYVVURTTU
b evenings .	STVVVRUTTVS
b evenings are	TUSXRSUTTTU
b evenings at	TUUWTSTWTTU
b evenings belong	TUTWTWUUTTU
b evenings in	WUVUSRUTUUU
b ever ,	VWXSTSUUTUT
b ever .	XYVVUUUSTWS
b ever @duty	UVUTTTUSUTT
b ever @promised	RTTUUTUTUUT
b ever answer	RTTUUTUTUUT
b ever answered	XVRTUTUTUTU
b ever came	SWTVUUUUUWU
b ever did	YXSUUUURTUT
b ever good	WWPUUUUTTTU
b ever got	XWQUUUUTUTT
b ever had	RVVTUUUTTUT
b ever listened	RRXUUUUZUUU
b ever made	YYRTUUUTUUT
b ever opened	WWRUUUUTUSU
b ever return	RTSTUTUUTUU
b ever since	MQRUTVURVUS
b ever so	YVRTTTTVTRX
b ever talked	WWTUUUUTTUU
b ever too	PPaTUUUTUWT
b every @day	TWZQRWUTVVS
b every @duty	SWXWRQTXQWR
b every @good	TUWSTSUWUTU
b every @message	QPYVVQUSVWS
b every @month	TUTSWVUVUTU
b every @num	TQUUTXTUTRR
b every @promised	WWQUTRTVQWS
b every @sitting	VWUSTSTXQUS
b every april	TUTSWVUVUTU
b every blessing	RSPSTSTYTTT
b every conference	STTTTTUTWUT
b every day	VWUTTRUTSVW
b every door	SVWXUTUWTTT
b every draft	QRYUTUUSUWU
b every good	UVUSTSUWTTT
b every hour	SUUUUUUYTUU
b every last	WWTTTUUSUUU
b every meeting	WWUUUTUUTUT
b every monday	VWWSTVUVTVT
b every month	UVSVUVUXSWT
b every morning	UTUSUTUWVTT
b every night	SSUUTSUVTSU
b every one	URVPTQTTUTS
b every other	RTTSTQUUUSU
b every page	RTWTWTUTWVT
b every second	RTXPRZUVTRT
b every single	ccQSRPSPPQW
b every success	STRWTRTXTTT
b every sunday	UUXTTWUWWSU
b every ten	TTSWTUUSTSU
b every time	VXRQTSTVRWS
b every trainee	RTTXTTUTSUT
b every tuesday	SUXTURUSTWU
b every two	STSVUVUTTSU
b every week	XQRSSVTRXTS
b every year	QTRRVXUSUTT
b everybody in	WXRSUTUUUSV
b everyone had	YXRUUUUSSUT
b everyone here	SUTTUTUURUU
b everyone i	VTWTSTUTSSU
b everyone in	UVUSUTUTUTR
b everyone on	VVXSTTUTVSU
b everyone says	TURTTUUTWTU
b everyone who	UWRUUUTVUTS
b everything !	TTXTTTUXUTU
b everything ,	UVTQTVUYTTT
b everything .	SUZPVUTWTRU
b everything a	RSYUUUUYTUT
b everything i	UYXRUVTURYS
b everything that	VXSWUTUVTUT
b everything you	SWVQSRTSSQR
b exactly the	TTVVSSUVTXT
b exactly what	TTSXTUUUTTW
b exam ,	STRVVSUSSWT
b exam .	VTRQTTSRTVS
b exam because	VUSQUUUTUUU
b exam day	UUTTUWRTUUU
b exam in	TUVTVRUTUVU
b exam is	SUSVUUUTUST
b exam on	UUVUSWUUUVU
b exam results	TUTWTWUUUUT
b exam was	SUUSUTUUTUT
b examiner asked	SVSRUTUTUWU
b example @good	TUXUUUUTTUT
b example taught	TUXUUUUTTUT
b exams .	TURXSTTTTUT
b except the	WWRSTTUTRTR
b exception .	WXSTUUUTTUS
b excuse me	TURTRTSSTST
b exercise with	RUXSSSUWTXT
b expect a	STSQRYSURUQ
b expect the	RUTTTSUUUUT
b expect to	SRRUVVTSTUT
b expected more	ZRPQSSQRRUQ
b expecting a	TUTYUSTUUUU
b experience with	SUWUUUUYUUS
b experienced than	STSTTUTSXUT
b explain the	UUSSUTUWTVU
b explained the	XUSTTTUSTUT
b explains it	VTRSTTTSZUS
b export law	TUTXUUTUTUU
b eye ,	UTVUUUUSSVW
b eye .	TTUUTSUVSVT
b eye for	TSYRUTUSSUS
b eyes ,	VTTTTUUTSUU
b eyes @weak	RSWSRSURUXU
b eyes closed	SUWSTTUTUUU
b eyes on	SUVUTTUUUTU
b eyes shut	RSWSRSURUXU
b face the	SUXSTUUTUVU
b fail .	YWRTTUUSWUV
b fail me	QUQUUUUUUUU
b failed .	YTQTUUUTUUT
b failed because	SURQTTUUUUT
b failed in	STVRUUUUUVU
b failed me	aQPTTTTUSUS
b failed the	VSTVVTUSTWT
b failed to	TRXWTTUTTTT
b failed us	TUSSUTUTUUU
b fair ,	TSVTTSUVWSV
b fair .	QSRRVRTSTTS
b fair and	SUXRSUUWTUT
b fair in	RTRTRYRPSVU
b fair means	TUXUUUUTTUT
b fair on	TTSUUWUTTTU
b fair winds	RSQRRRRaRTS
b faith in	RUXTUTUXTST
b fall .	VUSSUTUWWUU
b fall of	TUYVSRUTUVT
b family ,	UUVVUTUVUUU
b family .	SSVVSWTTTQT
b family reasons	SUTYTTUSTUU
b famous network	WUVSUUUTSUW
b far ,	TUXWSSUSUWT
b far .	XTURUUTVVTW
b far as	UTWSUSUQVVS
b far from	RUXVUTUURUS
b far side	TURVTTVSUTU
b fare is	TUSXUUUTUUU
b farewell .	TUUVXSUUUUU
b farewell @duty	UUUTXVUUUUU
b farewell @sitting	TUTVYTUSUUU
b farewell on	UUTURXUTUTU
b farm ,	TUWWTUUUTUT
b farm .	XUWSTTUWUUT
b farm and	TUTXTUUUTUU
b farm for	TUTQTVUTUUT
b fast ,	RTQUTTTWTTU
b father 's	WTVWTQUSSSU
b father ,	UTYWUUUWSUT
b father is	UURXSRUTSSU
b fault ,	TVWUSTTTTST
b fault .	UVOTRVTRSSV
b fault of	STQVTUUUUTT
b fault that	aTPSUUUTUUT
b favour .	TUTSTSUSVTT
b fear has	STYTUUUSTUU
b fear of	SUSWUUUUUUT
b feast of	VWTSTXUTTTT
b february #	UUSSTSUUUVU
b february ,	WTRTTWUSTSS
b february .	TSVQWQTTTUR
b february ?	TUUWRXTUUTU
b february @num	SURSTUUUUVT
b february and	VSTVWTUUUTU
b february i	TURVRUUUSSU
b feedback ,	XVQSTUUTTUW
b feedback .	XWQUUUUTVUT
b feedback came	XUSUUUUUUUT
b feedback on	TTXWSUUSUWS
b feel @badly	WPUTSPVURUR
b feel @fail	TUUTTUUUUUU
b feel @good	RTURUUUXUUT
b feel @mean	QSQPTSTRTTT
b feel at	QTZTUUUSUUU
b feel awful	SUSQTTUSTSU
b feel dreadful	STRSTSTSTST
b feel ignored	TUUTTUUUUUU
b feel it	VWRSVWUUUUU
b feel like	USTWUSVVTTS
b feel lucky	RTURUUUXUUT
b feel ready	SUTZSSSTUTT
b feel small	RRXUUUUTUUU
b feel so	YYSQSTTSTTT
b feel stupid	YTSWTTTSUVU
b feel supported	XTSUUUUTUUU
b feel terrible	STRRTTUTURU
b feel terribly	SUSWTSTSTTU
b feel that	RSUYSVTTUTT
b feel the	RSXQTSTSUTU
b feeling that	TUUVVTUUUUU
b feeling to	UTVRUTUTTUT
b feels @badly	WUSUSSUTTTU
b feels like	WUSUSSUTTTU
b feels odd	SUTWVVUUTTU
b feet ,	UURSTUUUUVU
b feet .	PSTVWSTUTVS
b fell asleep	RTSVTTUUTST
b fell in	UTQSUUUSUUT
b fell to	UUSVSSUTTWT
b felt @badly	XTTRTTTSUTT
b felt @fail	XTSWTTTTUST
b felt ignored	YTTTTUTUUUT
b felt safe	TTXTUTTXTUU
b ferry ,	VUSSTSUTUTU
b ferry .	QTVSTSUVTST
b ferry ticket	SUTSTVUUUST
b festival i	TUSSTWTSTUU
b field ,	XTTTUVUTTUU
b field .	RSQYRQSRWUS
b field recordings	UUUVVUSSUVU
b field than	SUTVUUUUVTU
b fifty-eight ,	WUUVVTUUUUU
b figures ,	XTSUTTUTRST
b figures .	SUSRUXUUUUU
b figures and	SUTVTSUTUTU
b figures in	WTSSTVUTUTT
b file .	UWQSTTUTTTS
b file before	XWSUUUUUUUU
b filed us	TUSUSSUTTRU
b filled in	QTSQSTUTSTT
b final ,	TUUXWTUUUSU
b final .	TUWRQTURTUT
b final @duty	QTUSWTTSTST
b final @message	SUUQXUUTTUU
b final @num	STSUVPTTTST
b final @promised	UUSUYUUTUUU
b final @sitting	QTUUWTTSTST
b final call	UUTTXUUUUUU
b final hour	TUWSXTUUUUU
b final lesson	TUTVWTUUUTU
b final meeting	TUTRTTUUUUU
b final one	STSUVPTTTST
b final report	TUTTWVUUUUU
b final session	TTTVUTUTUUU
b final time	UUTUXTUUUUU
b finally a	XURUUUUTUUW
b finals ,	UUTXTUUWUTU
b finance .	UUSWTUUUUUU
b find @num	XTRRUPUSVSX
b find @promised	SUTWTTUTUUT
b find a	RWTYSVWVSTQ
b find an	TUTTTSVTUUT
b find each	TUTRSSWSUUU
b find it	RUVRUVTSTTS
b find me	SURRTWVVTTT
b find my	STRVTVTSTSS
b find out	YTQVUUTSVUT
b find ten	XUSTUQUTUUX
b find that	SUVUUSUTUWU
b find the	RTVQSQUVRXR
b find you	XVRWUTTUUTT
b find your	UUSUUVUVTTW
b finding @promised	UTVSTSURUSU
b finding time	UTVSTSURUSU
b finds you	TUTTTTTRUTT
b fine .	STRSTTTTTTT
b finest in	XUXRTUUUTUU
b fingers crossed	SURTUTUYUUT
b finish ,	VVSTXRVTTTU
b finish .	WXQTXSSSTTT
b finish at	TUTSVSUUUTU
b finish line	TUTVTVTSTUT
b finish my	WUVWVVUTTUU
b finish on	RTXSaTTYTST
b finish our	SURVXSURUUU
b finish the	SUSSVUTTUSU
b finish up	TUTSWRUTTUU
b finish with	RUPTaWSSTSU
b finished ,	RUVYWUTTSTT
b finished .	UTRXXRSSSUS
b finished @duty	SURURVTTUTT
b finished @message	SURURVTTUTT
b finished as	UUTRUTUUUTT
b finished book	UUUSTXUTUUU
b finished my	RUWSSWUUUUU
b finished on	USSUSVUUUTW
b finished report	TUSTOVUTUTT
b finished the	SWUTRRSTUUT
b finished with	STYVVUUTWUU
b finishes on	SURXVVUTTRT
b fired .	TUTTTSTTXUU
b firm .	UTSUUSUTXSU
b firm gives	RTTXTTUTSUT
b firm in	STSYSSUTRUT
b firm is	TUTWTUUTVUU
b first ,	ORTSXSTUWWR
b first .	XYTSVQRTQVW
b first :	TUSTSSUUUVU
b first @badly	WURSUUUSURU
b first @day	RTQSVYTRTUT
b first @duty	UQSSPSSUSTQ
b first @good	RUXRTSUUUXT
b first @message	SRSWQSTWSTS
b first @num	VSWWTVTUSWR
b first @promised	RTXTUSUSUWT
b first @season	TUVTUSUUUVU
b first @sitting	QSVUPUTPSVS
b first and	WTWPSQUSTWT
b first bad	WURSUUUSURU
b first board	SUSXTWUTUST
b first boss	SURSTUUTUUU
b first business	TUVWUUUUUUU
b first chapter	TTYSTUUVUUT
b first class	TTUVTUUTUTU
b first contract	VUTQSUUTUUU
b first court	UUTTUWUUUUU
b first day	RUWXWSUSTUS
b first draft	UUWRTVUVTTU
b first figures	UUUSUXUUUUU
b first four	VUWUUUUUUUU
b first friday	TUTRVWUUUTU
b first has	UUWWUVUUURU
b first honest	SUVSUTUWUVT
b first i	VTRTUUUTUUU
b first in	TUVWTTUUUVU
b first interview	YTTTTTURUVT
b first jar	TUVSTXUVUTT
b first lesson	TUSVSVUTUSU
b first loaf	TUWTUUUTUUT
b first meeting	SUTSTSUSUTT
b first monday	SUSVQVTTTSU
b first month	RSXPSTTSSXT
b first name	SUSTUTUURUT
b first of	SSTWTQUQSVV
b first on	UUVSSVUUUTT
b first one	STVRRRURTXU
b first order	VUXTUUUTUUU
b first page	SUSTSRUTUUU
b first paper	TUSWSRTUUTU
b first saturday	UUUSRXUUUTU
b first sunday	TUSQUXUTUVU
b first talk	STWRSSUUUXU
b first ten	UUSVVVUUUTU
b first thing	SUVVTTUUUWU
b first three	VUUWSVUWUUS
b first thursday	UUTSVTUUUTU
b first time	RTXUUTUSUVU
b first to	RTWWTUUUUUU
b first week	RTWQSVUTTWU
b first winter	TUVTUSUUUVU
b first year	TTTRSQUTUXR
b fish .	STWRTUURTSU
b fish market	TUTUVSUUUTU
b fishing ,	TUWSTTTWSUT
b fit .	SUSTUUUVUTT
b fitted together	SSSYSUTTUUT
b five ,	RTUPSVUTSRT
b five .	RTUWSSTSTVR
b five @duty	TTQSUTUUTSV
b five @message	USQSVTUUUST
b five minutes	UUVSUVUUUTT
b five of	TSVTSTTTTUR
b five times	YUUQTTTSUSW
b five were	WSSSTTUUUTS
b five years	QTXVTTUWUTT
b fixed @sitting	TUUVVUWUTUU
b fixed day	TUTSSVUTUVU
b fixed my	STSSRSUSTXS
b fixed the	SURUUUUSUUT
b flash cards	RTZYTSUWUYS
b flat ,	TUUTVTUVTUU
b flat .	SUSRTTUUSTU
b flood ,	TUTSUUUUUTU
b flood and	RTSTUUUTUUU
b floor ,	RUSUSVTSTSS
b floor .	RTUSSQTXUTT
b floor in	SSXWTTUUUTU
b flourish .	TUSTTTUYUUU
b fly on	UUSXSRUUUTU
b fly the	TURWUWTTTVU
b focus on	TUSXTTTTUUT
b focus towards	TUTVVTUUUUU
b fois ,	TUWTUUUXTST
b folded into	TUVRTSUUUWU
b folder ,	TSRSTTUUUVU
b folder .	UTRTSRTSTTT
b folder and	UUTTTSUVUSU
b folder is	TUSSTSUTTTT
b folder with	TUTSUSUUUSU
b folks at	STVSUTUSWVT
b follow it	RTUWTTUSTUT
b followed me	YVQSUUUSTTT
b fool before	YUQUUUURUUT
b footnote .	TRTTTUUUUVT
b for #	SURYTTUUTTU
b for ,	VUQYXWUWTTT
b for .	RSRWUOTVSTU
b for :	SURUTUUTTUR
b for @badly	SSWTUTUWUTU
b for @day	SURUSTUTUTT
b for @duty	RVPVTSTQRQQ
b for @good	TUVTUUUVUUU
b for @lack	WUUVSVTYTUZ
b for @message	SUUSSTUVTSR
b for @month	XSUTWRURTTS
b for @num	URYQVVTWUNR
b for @promised	RUPVUUTSSTS
b for @season	SUQRTXUSTVT
b for @sitting	QTTWUTTRTRT
b for a	RUUUVTTUQQT
b for absolutely	XYRUUUURUUY
b for acknowledging	TUQUTTURUUT
b for advice	STSXVUUTTST
b for agreeing	STYTQWUQUWT
b for all	RUaPUWVWROT
b for always	YZPUUUURUUY
b for an	VRTTRPTQSUW
b for and	TTUWWUURUUU
b for another	USQRZSTTVTS
b for any	RUXSVTUVTTT
b for anybody	SSSSUUUUUUT
b for anyone	VWUTUUUTUUT
b for anything	TTWTTTUVTUT
b for asking	WUSTUTUWUTU
b for bearing	SUQUUUURUUT
b for being	QSZQRRUaSUQ
b for believing	RTXTTTUZURR
b for booking	RURTUTURUUR
b for both	WTXRWVUTTPS
b for confirming	RTPTTTURUTR
b for doing	SUTRTSUWWST
b for each	OTWUVSTXSVR
b for either	UUTVUUTUUTU
b for eleven	UUVVUTUUUTU
b for every	MPaVRUTZQUR
b for everything	RPcPUNTaSPQ
b for finding	UTVSTSURUSU
b for five	UUWSTTUWTTT
b for forgetting	ZUQUUUURUUY
b for forwarding	RURUUUURUUR
b for four	VTUVUUUWTSS
b for getting	QTTQSSUVUVR
b for good	PSUTYQVQSXR
b for guidance	UUTWSUUTUUU
b for half	XUQRSSUUVTU
b for having	RTYQSSUWSUR
b for help	UVQSUUUTUUU
b for helping	TUYSQSUXTTU
b for her	YTRRUUUTWUS
b for him	RTTVUTUTVTT
b for how	UURRTSUTTUS
b for ignoring	YUPUUUURUUY
b for is	QTRYRTUTTTU
b for it	STaPVLRNNRP
b for its	TUSSTTTTUTU
b for keeping	UUVUUUSYUUU
b for leaving	RUQTTUUSUUS
b for lending	RUXQSRURUUS
b for less	SSVTUTUWUTU
b for letting	RUSRTSUWUUS
b for life	VUWTUTUSSVU
b for listening	STYTQSUaUVS
b for losing	XURUUUUTUUX
b for lunch	TUSUWWUTUUU
b for making	TSZPQVTVSXS
b for many	RUSUTTUTUTS
b for march	WUTTTSUUURT
b for me	TVSUVXPUUQK
b for mine	UVSSUUUTUUT
b for mistakes	STXRUTUTUUT
b for monthly	SUSYSTUUUUT
b for more	TUTYURUTTTT
b for most	WUTVVTUSTSW
b for moving	RUSXSSUQUVT
b for my	TVTSRTSTUUU
b for myself	SUVWVUUSUUU
b for never	VXXSTTUWUVW
b for nine	TUWUUTUTTUT
b for not	STUSTUUXUTT
b for nothing	XRRTTUUTUTZ
b for noting	TUQUUUUSUUT
b for once	RSTSUTUWUVT
b for one	NRWRSSROUTR
b for our	STPTRSURSST
b for people	WURUSWUTTUW
b for pushing	SUVUUUUYUUT
b for questions	STSSTTUTTUT
b for reading	RTQSTRUTUUR
b for real	VWTTTSVVTVV
b for returning	TURUUTUSUUT
b for sending	SUPUUTURUUR
b for sharing	SUWUUUUYUUS
b for showing	XTUURRUVTXX
b for signing	TUQUUTUSUUU
b for since	TUSWTTUUXUU
b for six	TTVUTTUWUTS
b for sleeping	YUPVTUURTTY
b for some	TUSUSUSTUTU
b for somebody	SUTVSRTSSUT
b for someone	VVPXRPTSRSW
b for something	TUSSSVUUTSU
b for standing	YUPUUUUSUUY
b for stopping	SUSSSTTTUST
b for sure	TUSSSRXTUUT
b for taking	RTYSSSUZUXR
b for teaching	WSUQPVTVSXX
b for telling	PSYVVUTSTWQ
b for ten	UUUVWTUTTTT
b for that	SQZUOORONQT
b for the	VRaRTVPUScW
b for them	TTWTTSUPUVS
b for thinking	STWQRRUaURT
b for thirty	STVRUTUTWVU
b for this	QUVWQQURTSS
b for those	PTaQRRTWTWS
b for three	RSUVRQUUTVS
b for treating	SUXTTTTXUST
b for twelve	UUTWWTUUSUU
b for twenty	USSRTTUTVVT
b for two	STPVRUUYPTQ
b for us	OTTWWQVSRTR
b for voice	TUUSSWUUUUU
b for waiting	QTRTUUUTTUQ
b for want	WUSSUTUTTUT
b for was	WSSTUUUTTUS
b for weeks	TTRRTUUTUSU
b for what	PWUUTRUXSTR
b for which	WTVWSRTTSTS
b for word	RTYSUTUTTUT
b for you	TTPSOYUWTPU
b for your	TKQTTSSXNPT
b for yours	TUVSUUUUSUT
b for ¤	WUXSTUUVSYV
b forecast .	RTXSTSUVTUT
b forget .	VTVWSUUWSVU
b forget it	RUXRTTSVUVU
b forget to	VVQSUSXSTTU
b forget what	TUXUUUUYUUU
b forgetting me	ZUQUUUURUUY
b forgive me	RRNQPPPOTQV
b forgive the	SUTSTUUVUUS
b forgot a	SSWUUUUUUUT
b forgot his	WTTUUUUUXUT
b forgot me	YRSSUTTTSTU
b forgot our	VTSSSTTUTUT
b forgot the	PTVTTUUUSTS
b forgot to	QTSSTUUUTUU
b forgot what	WXTUUUUUUUU
b form ,	TTQRSTTTVUT
b form .	TTTVUUWQSTT
b form and	VURUUUUTUTT
b form attached	TUUUUUTTUUT
b form for	RUVRTSUSSUT
b form had	TTTTUTUUTTU
b form i	TWURTUUUTUT
b form is	RUTSSUTSUUU
b form of	VTURTTTTTST
b form that	SUVWUUUTUWU
b form to	VUTSTTUTSUT
b form you	SUWTUTUWUWU
b formal @num	TUTTVUUUUTU
b formal one	TUTTVUUUUTU
b former @duty	WTTTUUUUVUS
b former mentor	WTTTUUUUVUS
b fortnight .	WUSUTTUUVUT
b fortnightly @duty	SUWSUTUTUTU
b fortnightly @sitting	SUWRSUUTUTU
b forty ,	SUWVWTUUTUU
b forty @message	WTSSTTUTUWU
b forty loaves	USRSUUUSSWT
b forty minutes	VTUSTWUQSWW
b forty years	SVRUUTUSVUW
b forward the	RUTSTUUSSST
b forward to	STTURVXZTVT
b forwarding the	RURUUUURUUR
b found @num	QTSVSRTSSWT
b found @promised	RRYTUUURTUS
b found a	QUOWSQTRQRR
b found an	QQYWUWUTTVT
b found for	RUVUUTURSWT
b found her	VUSSUUUTXUS
b found in	WUWSURUTWTU
b found it	YWQTUUUUTUW
b found me	TSXXUTUWSXS
b found my	QTXUUWTVTWV
b found our	TUYRTUUTUUU
b found out	XUQRTTUUTUT
b found someone	TUTWUUUUXUU
b found that	WURTUUUUTSU
b found the	TRRVRRUQUVU
b found time	RRYTUUURTUS
b foundry .	TUUSUWUTUVU
b foundry and	WUUSTSUTTTU
b four ,	TTUVSTUTTUT
b four .	USQUXSTRRUR
b four @day	WUSSSTUTUTV
b four @duty	TTUTVRTSSWV
b four @message	TTPQRTUSTVT
b four @sitting	VTWTUVTSSUW
b four days	TUTWUSUUTST
b four hundred	TTVVSTUSVWR
b four in	WURXTTUUURU
b four lessons	UUWTWUUTUVU
b four letters	VURTSUUTUVU
b four meetings	UUUVSTUUTTW
b four mondays	VUSSTUUUUUV
b four of	UTRSTTUUTWT
b four reminders	VUTTUUUUUTU
b four seasons	VWVWUUUWUSU
b four sessions	QUVSTUUUUVT
b four times	TUWPSUURTSR
b four took	XTSTUTUUUTT
b four years	VUVSTUUSSVT
b fourteen months	SWVVVTUTRTT
b fourth floor	STTTUSUUUUT
b framed in	RTWWQVTTSTT
b free .	RTWRTSUTTTS
b free @duty	TUSWSSUTTTU
b free @sitting	STRXSRTRTTT
b free evenings	TUSXTTTSUUT
b free hour	TUSWSSUTTTU
b free of	TURWTVTXUST
b free on	WUTSSWUSRTW
b freeze .	SSSUUUUTUUU
b friday 's	STRUXWVSTSU
b friday ,	TSUWUVUXTRT
b friday .	SSUVVUTUSTS
b friday ?	RUSVXPTTUTT
b friday @duty	VXRUSWUUUUU
b friday @message	SUSWTWUUUUU
b friday @sitting	WWRTRWUUUUU
b friday and	TURWUTUUUTU
b friday be	TUTSRVUTUTU
b friday can	TUSVWVTSUTU
b friday i	TUSUVTSTUVU
b friday in	TUSSTVUTTUU
b friday is	WTPTTSTQTST
b friday of	TUTUXSUVUSU
b friday our	UUTSURTUUUU
b friday so	TUVYWWUUUVT
b friday the	XTRVTSUTUTU
b friday to	TUSRVUTSUTU
b friday was	UUTTRUUUUUU
b friday we	UUTUXSTVUUU
b friday will	UUTVVTUWUUU
b friday works	TUTTSTSTUUU
b fridays ,	TUWUSSURUVT
b fridge .	RTUTSRUSUWT
b friend .	STUTSTRZTUR
b friends .	SSWRWTVSTUU
b frightened me	STVSUUUTTSU
b from #	SRVXSTUTQUU
b from .	VTRXTUUTVUT
b from @day	RTRUSUTTWRT
b from @month	SQVZUUTOSTT
b from @num	TUUWSSSWOTT
b from @promised	SURRSPXRTUT
b from @season	SUUYVQUSRTT
b from a	XUUPUVSURUO
b from all	UUWSUUUXUSU
b from an	VSUVTRUTVVT
b from any	WSUVWSUSTTU
b from april	RTUWSTTTUTS
b from august	RUSYWSUTTSS
b from autumn	SUTXTSUTTUU
b from both	SURSTSUWUUT
b from each	UUTUTVVWUUU
b from february	SUUUSVUTTVU
b from here	RSQURSSQURW
b from it	TUTTVQTQTVT
b from january	SUTTWRTTSUU
b from july	TUTXTSUTUUU
b from june	VUVWSWUTVRT
b from law	TUTWTTTTTUT
b from lent	UUTWVTUTTUT
b from lima	TUUUUWUTUUT
b from march	VUSRTVWSTUV
b from may	SSVWTQUSSUS
b from me	KSPPRZYUPTN
b from monday	RTRUSUTTWRT
b from my	SUTOOSVSRSR
b from next	TUTWSTTUUTU
b from november	WTRVSWUTUVU
b from now	OSQWOTPVUPR
b from october	SUTUVRTTTTT
b from one	WVSRUTUUTTT
b from our	QSXWVUSQSVV
b from people	STRUUUSSRST
b from perth	TUSSTUUUTUU
b from peter	XUSRUUUUXUT
b from sales	SUTWUUUTTUT
b from september	STSZSTTTSTT
b from somebody	UUSVRSUUUSU
b from someone	QUSXTTUUVTT
b from that	QTTVWQTTSWT
b from the	VPUTVQLXVUU
b from then	SUTUSVTUUSU
b from there	QTVQQTVRSUT
b from this	TTRRVTTSUWT
b from those	STPTTTUTSRU
b from time	SURRSPXRTUT
b from today	STVRVSUUTPU
b from ward	TUTVUUUVUVU
b from watching	VTTSTTUTTWU
b from weekly	TUUVTTUUUTU
b from you	ZZaJTNWTRWX
b from your	XWRSSVTORVU
b from yours	RTRTUSUUSVT
b front desk	STSUSVUQUST
b front of	XTRTSTTVQUQ
b front row	UUSSVWUTUUU
b full ,	UWSVTTUTSUS
b full .	SUSVSVUTSVU
b full @promised	TTSZWRTTVTT
b full diary	RTRTUTTTTUT
b full heart	TUSSUTUWUUU
b full job	RUUSTUUTTUR
b full marks	WUTSUTURUUX
b full of	QSXVTUTWTWS
b full time	TTSZWRTTVTT
b full your	RUUQTTUQTWT
b further .	TTTTTTSUUUU
b further @duty	QSQWXWRSRST
b further @message	QTTVQVSTSUT
b further @sitting	TTRWXVTSTTU
b further contact	STTTSUTUUTU
b further meetings	UUSXWWTUUUU
b further messages	TUUSTTUUUUU
b further than	TUTVUWUTWTT
b future .	SUQSTRWVUTT
b gallery in	WUSTTTUUUSU
b game .	TTTWVVUTUUU
b garden ,	UUUSTTUVTTT
b garden .	SUSSWSUSUTU
b garden and	SURRTTTTTSU
b garden flourish	UUTTTTUXUUU
b garden in	UURWTVUWUTU
b gate ,	VUTUUSUUUTU
b gate .	UTOSVVTQTSS
b gate @duty	SUTRSVUUUUU
b gate @message	SUTRSVUUUUU
b gate code	SUTRSVUUUUU
b gate on	RUSSSUUTTST
b gave a	TVWTTUURSUT
b gave for	XUSUUUUTUVT
b gave it	VUUTSTTUTQT
b gave me	SSXUQQRUUUT
b gave my	YTUTUUUSUSU
b gave our	WWRRSUUTUSU
b gave the	USQRTSTRSWW
b gave to	SUWTUUUWUSU
b gave up	XQVSUTTYSVS
b general ,	RUTRUUUUUUU
b general to	XTSUUUUUUUT
b generous ,	TSRTUUUSTTT
b generous @duty	VTTSUUUSUTV
b generous @promised	VTVUUUUYUUV
b generous help	TUWUUUUYUUT
b generous of	WVUVTUURTRX
b generous with	SUXTUUUVUSU
b gentle @season	STRRUSTUTTT
b gentle winter	SUSSUTTXTUT
b gently ,	YUSSTTTVTUU
b get .	UUSVTTUWUTT
b get @num	TTSXTTTUSUV
b get a	RTRSSWURURU
b get an	VTUTTUUUTUT
b get from	USTRUUUUVVT
b get here	TUYSQSUXTTU
b get in	RTSRSTTUUTU
b get my	WUTVVTUTWSU
b get off	TUTRYTTUUUU
b get real	YTTSTTTTXUT
b get the	PTPVRVTQVQR
b get up	YTTUUUTTSUX
b get well	STRSVTSXSUT
b gets a	TWRTUTUTUUW
b gets him	STTTTTUTWUT
b getting back	RUQSUUUQUUS
b getting me	SUYRSSUXUVS
b getting to	WTSRTUUTTTT
b ghent ,	VUTSUTUTTVS
b ghent in	TUUTTXTUUUU
b gift ,	XTVTUUUTTUV
b gift .	SUVSUVUVUUT
b gift it	STTWTSUWUTT
b give ,	SUSWTTUTSTU
b give .	TUWUSTSUTTT
b give @num	QTUTTTTTVST
b give it	SUTUSVUSTST
b give me	STTUSTUWTQU
b give my	WUQSTTTYSUW
b give one	SUSUTTUUTSU
b give the	STSUSUUSSWS
b give up	SSVSTVUTUUU
b give you	UTUTTOYTVVT
b given ,	RTYTUUUSUST
b given .	XTRUUUUTUUT
b given a	WTQXVTUSSTT
b given back	TUSSVUUUUSU
b given me	PTZUOPUUUQR
b given the	WTRVTTUTVUX
b given to	YTURUUUSSTT
b given up	QUXWTTUZTTT
b gives every	RSTXTSUSSUT
b gives me	VSRVVUUSVTV
b gives you	UUQRUWUVVTU
b giving up	QTTYQPSTVQR
b glad i	QTZRSRSXTST
b glad if	SUSQXRWTUTU
b glad of	WUTQSWUUTWT
b glad that	RTXPXSUWUSU
b glad to	STSYQXWOTPV
b gladly .	TUTSTTTTUVT
b glance at	TTYSTTUUVUT
b glass ,	VTSXTTUSTUU
b glass .	TUVWTTTVTSU
b glove box	VUSSTSUUUSU
b go ,	UTTTVSTRTWU
b go .	VTVWRVWSTTT
b go and	VUWSVSUSTST
b go back	UWRZXPSPTTT
b go from	STTUTTUUWTU
b go home	VTXTTSUUTSU
b go in	TURQTTUVTWT
b go into	WWTTTSTTTTU
b go on	OSRUTTVPUQT
b go over	UUTSTXUTUTU
b go quiet	TUSSTWWSUVU
b go through	SUTSSWUSSUT
b go to	NRSVRQTSWSS
b go well	QTVQRTRaRTR
b go with	VTPSXRSVSVT
b goal ,	TUTYWVUTTTT
b goal .	STSXTTTSTTT
b goal has	TUTXSRUUUTU
b goal is	STUXTUUTTUU
b goal we	STTXSUTTURT
b goals ,	XXTVUUUUUUT
b goals are	TUUYUUUUUUU
b goals have	TTTXTUTTUUU
b goat .	RTUSTTTTTUT
b goats ,	USVSUTTVVUT
b goats .	SUTWTUSTTUT
b god @good	RSTQSRVaSRS
b god @promised	TUSWUUUSSTU
b god bless	RTTQSRVaSRS
b god continue	UUTUTSUUUTU
b god for	TUXVUTUTUTU
b god give	STVTUTUXTUU
b god help	TUSWUUUSSTU
b god it	UUQTTUURUUU
b god keep	STOSTSSZTST
b god reward	STXTTWTVSSS
b god willing	TUTRTUVTTTU
b goes .	TUSSRRRTUSU
b goes at	TUTRQTUUUUU
b goes back	RTVTWTUTUTU
b goes into	STQTTWUSTTU
b goes on	SUWQUVWTURU
b goes through	SURRTVUTSST
b goes to	RSOVVXTPROU
b goes up	TUQTSVUSUUT
b going ,	SUTYSSUWSVT
b going .	SUVWTSUVTSU
b going back	STTXTSTTUUU
b going for	UUTWVTUTVUU
b going into	STSYTQSSSTT
b going on	RUTVSTUTSTU
b going over	SUSXRSTSTTT
b going to	YULSWWSNVRU
b gold ,	TTYRTSUWSYS
b gold .	RUXUUUUUUUU
b gone ,	VTVTUTUUTTU
b gone .	XSRQSTUVSRS
b gone by	TVUSWTUTWTV
b gone over	TUSXSTUTVSU
b gone to	WTSSTUUUSTU
b good ,	RTURTRVUWWT
b good .	PRXUWVRRSVR
b good @duty	TQXVWSUTURV
b good @good	OQRVPRSbRSO
b good @num	STRVTUUUTTU
b good @promised	OQVUSSTRTSR
b good @season	STQLSPUXTST
b good @sitting	RUTSWTUSUTT
b good advice	RSWSUTURUSU
b good as	TTTTUTUSUSV
b good at	URQRUUUTTTW
b good autumn	UUSRUTUWUUU
b good care	STQRSTUaTTS
b good company	WUSVUTUXTTU
b good deal	TSUTTTTRVRT
b good enough	YYNVTUURTST
b good fishing	TTQRTTUXUTU
b good for	RTUTUTUTTVU
b good harvest	UUTSUSUWUUU
b good health	RSRNSRSYSST
b good idea	UVWTUSUWTSU
b good in	VTWSUUUWTUT
b good luck	RSRWQRSZSTR
b good match	TUUYTUSTUUU
b good mentor	USVSUUUQUTW
b good news	UTQUUTUSTRU
b good one	STRVTUUUTTU
b good ones	RUXWUUUSTTT
b good rest	TUSTUUTXUUU
b good run	UUSRUTUWUUU
b good season	UUSRUTUVUUU
b good self	WSSTUUUTUUS
b good start	UUVVUTUXUTU
b good students	SUTTTUUWUUT
b good summer	TUQOTRUWUUU
b good teacher	RUYSUTURSUU
b good things	TTRSTTTYTTU
b good time	PSTPTTUUTUS
b good to	VQWQSRUTTRW
b good winter	UUVSUTUWUTU
b good wish	TUUSTTUWUTU
b good wishes	RTUPSTTXTTS
b good year	RUSRTVUWUUU
b good years	STXTTTUYUTS
b goodbye .	TUTRXSSTUSU
b goodbye @sitting	UUTWXVUUUTU
b goodbye as	STSVWTUTUUT
b goodbye properly	TUSSTWUTUUU
b goodbye to	SUTTWSUUTUU
b goodbyes .	SSSSUUUTUUU
b goodness the	TUSSSUUTUUU
b got .	XWSVSUTRTVW
b got @badly	UTUVTUUSTSV
b got @lack	ZWRQTUTTTUS
b got @num	VTSTTTUTTSW
b got @weak	UUVRUUUTUTV
b got a	UVQUVRTUSQT
b got an	XXSSSSUSSTS
b got as	UTQRTSUUUTW
b got from	WVTQUSURSUR
b got her	XUTSUUUTWUW
b got in	UUUUTTTTTUS
b got into	TUTXTSUUUUU
b got it	QSXRTSURWVT
b got little	XSSTUUUTUUT
b got lost	UUVRUUUTUTV
b got me	JObPVNTVUbP
b got more	VVTTUUUSSUW
b got my	SUSRUSUQTVQ
b got no	YVTRTUUUTUT
b got out	UTVSUUUUTVT
b got started	RUUWSSUTURU
b got the	QUXcQVSTQXO
b got there	VTTTUVUUUTU
b got through	VUVUVTUTUWU
b got to	WRRQWSUSUUW
b got us	TUTSSSUVUWU
b got where	RUTYVTUTUTT
b gotten used	UUVWUUUWUSU
b grab a	STSRRVWSTTT
b grade @num	STWYTUUTTVU
b graduate scheme	TUVXVSUUUTU
b graduates on	TUTYUTUUUTU
b graduation in	SUURSXUWUUT
b grandchildren !	TUSTUUUZUUT
b grandchildren ,	TTVSTTTWTUU
b grandchildren .	TUSVTTUSTTU
b grandmother 's	UUUSUUUWSUU
b grandmother ,	UURSUUUTSWT
b grandson 's	TUVWVUUTTWU
b grant .	XTQSTUUUUST
b grant @duty	WTVWSTUUUUU
b grant @message	WTUWTTUUUTU
b grant went	TTUSUUUUUUU
b grateful ,	UUZRTUTTTST
b grateful .	YUTRTTTPTUT
b grateful as	XUYVUUUTUUS
b grateful for	URWRTPTZSVW
b grateful than	UUWSSUUXTSU
b grateful to	QUaUTRSYUTT
b gratefully ,	STVRSTSZSST
b gratitude ,	TTVQSSTZSRS
b gratitude .	UUYSTUUVUUU
b gratitude and	UURTTUUWUUU
b gratitude for	PTZVUTUXTSS
b gravel .	STWVWTUVTUU
b graz ,	UUXUVTVUTUU
b graz .	RSSUSTTTSUT
b great .	STVSTTTTUTS
b great @duty	UWTTUTURSTW
b great @promised	WTRTUUTWTSV
b great deal	UTSRTTVUTSV
b great mentor	UWTTUTURSTW
b great season	TUUUUUUXUUU
b great support	WUSUUUUTUUV
b great teacher	RTYUUTSWSTS
b great time	SUTUUUTXTUS
b great to	RTYTUUUZTUT
b greatly valued	STXRSTUQUSU
b green ink	STXWUTTTTWT
b greet the	TUVSUTTXTTU
b greet you	TUQXRWRQTTU
b greetings to	STTRTSUTTSS
b group ,	TTUVVUUSWUU
b group .	STSURUUUTRT
b group in	SUSWVRUTTTU
b grown a	SUTTUUUWTUT
b guess ,	VUTTTUUUUUU
b guess .	RUVUVTUUUTU
b guess i	TUSUSSUTUTT
b guess what	WTSVTTUUUSU
b guidance ,	RTXSUUUUUSQ
b guidance and	SSWPPRUTTRU
b guidance from	SUSXTUTUTTT
b guidance there	UUUVVWUUUUU
b guide .	UUSTWTUTTUW
b guide me	SUTWTUUUWUU
b guilty about	UUSSTTUTUTU
b habit .	TUWWVUURUUT
b habit of	SSUSRVUVSYS
b had ,	UWVRUXUSTWU
b had .	RSWTVSUVVWS
b had @badly	UWSUUUUUUUU
b had @duty	RSSUTSUUSTU
b had @fail	RTVTUUUUSUT
b had @good	VTRUTSUTSWT
b had @lack	QTUTUSTXRQQ
b had @num	SRYPRUTVRTT
b had @promised	QTURTTURSUS
b had @weak	VWSTUUTUTUT
b had a	WVROSOSNTSX
b had agreed	VWVVSRUTTST
b had already	WVQRTSUTRUT
b had any	YXRTUUUTUUU
b had asked	WSRRSSUUTXU
b had been	aQPVSUTQUTP
b had better	TURTTTUUSVU
b had changed	XTSSUUUUUUU
b had closed	WTSTTUUUUUU
b had come	USVQUVURTTW
b had done	XUUSTUUUTVU
b had dropped	WTSSUTUTTTU
b had ever	UWVSUUUUTVT
b had expected	SSWSTUUUSUT
b had finished	RUXUUUUUVSU
b had given	QUVTUUUTVUT
b had gone	XTQRTTUTTST
b had hoped	XURVUTUSTUU
b had i	TTQRTTUUVUT
b had in	STXQTUUSUTU
b had it	SWURTTUUXTS
b had its	SUVWSVUUUVU
b had left	WTRUUTUUTTU
b had little	RTVTUUUWUSU
b had looked	VUTTUTUUWUU
b had me	ORXTSQTPVYT
b had more	WURRTUUQTUU
b had my	VSQTWTUTVUT
b had no	UVVVVUUZSTT
b had not	TQSQSTURTTS
b had nothing	STQSUUUSTSU
b had offered	WTRTUUUUTUU
b had one	QTYTUVUTTWU
b had paid	XVQTUUUTTUT
b had passed	YTRTUTUUTUT
b had planned	SUSXSSUTUSU
b had prepared	UUWTUUUUTUU
b had promised	STSTUTUUSTU
b had put	UVSTUTUUTUU
b had said	STRWTTUTUUU
b had seen	TUSWUUUTVTU
b had shaken	WTUTUUUUUUU
b had shown	XUSUUUURUUU
b had signed	TTVRTUUUVUT
b had started	VSTRWTUTUUU
b had stopped	SSWTSUUTUSU
b had taught	SURUTTUUUWU
b had that	WUTSTTUUUVU
b had the	VUSRVPTPTTQ
b had thought	TTSSUTUUUSU
b had time	QTURTTURSUS
b had to	ZaRSPPTUSVM
b had told	XQNRTTUSSUT
b had two	TUURTTUWTTU
b had understood	VRVTTUUUSUU
b had us	QUWRUUUUTWT
b had with	WUUSUUUUUUU
b had written	WUQRUTUUUTT
b had you	RQVVTSUYSSR
b had your	UTTSTSUSSUT
b had ¤	UVSUUUUTUVT
b hail .	WWRUUTUVUUT
b half ,	UURSUTUVTUU
b half @duty	TUSVTUUWSVT
b half @sitting	TUSVTUUWSVT
b half a	XTSRTSTVUST
b half an	UTRUQUUSTVU
b half as	VTVQTSUTWWT
b half hour	TUSVTUUWSVT
b half of	SVWUTXTXUVV
b half past	STRSTSTTUST
b half present	TTSXVSUUUTU
b half the	SSTQSRTQXVR
b half-term .	UUSWTYRSTTU
b hall ,	QTSVTSUURST
b hall .	WTUQUSUTVTS
b hall on	WUSWTUUTUSU
b halved my	TUWRTTUSUVU
b hand ,	RVWQSVUSTVT
b hand .	QRXWTTUSTWT
b hand and	RUUTUTUUTVT
b hand in	UURSXVUTUTU
b hand on	SSWQUSUTUVU
b hand over	UUTUSRUUUTU
b hand the	SUTTUTTSTUT
b hand was	XTQSUUUSTVU
b handed in	VUSVTSUTTUU
b handed me	RSTVTSTRVUW
b handed out	TWSSUUUUUVU
b handed over	XTTSUTUUUTU
b handed you	WWTUUUUSUVU
b handover @message	RTTSUUUXTVT
b hands ,	UTVSVSUWSWU
b hands .	UTQWUQWSSST
b hands @lack	SUXSTUUVTUU
b hands and	QTUVURTTTVT
b hands for	XWUTTTUUUUT
b hands on	WTUPWRTTTSU
b handwriting .	STWSUTUUTTT
b hang my	VUSVUVUUUUV
b hang out	UUSRRTWSUTU
b hang up	SUSSXSTTTTS
b hanging .	XSRUUUTTTUU
b hangs above	STSRTTUTTUT
b hangs in	VTVTSSUSTWU
b hangs over	STYVSSUSTVT
b happened ,	STTUTSVTSST
b happened :	STSXSSUTUST
b happened in	RTTSSSUTTQT
b happiness .	UUTTUUUWUUU
b happiness and	UUSSUTUUUTU
b happy .	TURSTTSWRTT
b happy @season	TUXTTTUWUTU
b happy holidays	TUUTUUTXUUT
b happy to	QTXXUWXUTST
b harbour .	RUWSTTUUVSS
b hard ,	RTYUUUUUUUU
b hard .	QTWSTUUSTTR
b hard for	PTSZUUUTUTR
b hard on	PSXTTTUUTST
b hard to	cVOPRRTTRTT
b hard year	QTXUUUUZTUU
b hardest part	WUTSTUUUUUU
b harvest .	VUUVSYSWTTV
b harvest and	STWXTTUWTUT
b harvest supper	TUTVWTUUUUU
b harvests .	TUSSTWTVTWT
b has @badly	QSVXUUUUTUT
b has @good	SVUQWTTQSWU
b has @lack	WVSTPQSRWQR
b has @num	WSTSSQTRXVS
b has @weak	RSVVTUUTTST
b has a	VQTUVPSPXVU
b has agreed	SUSUUWUTUTU
b has already	RTTSSTUSUUT
b has asked	PTPWRQTRRQR
b has become	QSVWWWUPRWS
b has been	WYVSUUSVQPV
b has begun	SUTXSTTTSTU
b has closed	TUVVVUUUUWU
b has come	UVPVSPVTSRT
b has cost	TUTSUUUSUUT
b has decided	TUSSTWTTTSU
b has done	WSVRTTUTWTT
b has doubled	TUUVTUUWUUU
b has earned	WURSUTUTTUU
b has ever	WXWTTUUYTUT
b has fed	SUWSUTUVUVT
b has forty	RUTWUUUUVUU
b has found	RTRTSTTSRST
b has given	SUSTSSUTUSU
b has gone	SSSURTTSRST
b has had	WVSVSUUTSVW
b has halved	TUXTTUUSUVU
b has happened	STSWRTUTURU
b has its	RUTWWTUTSRU
b has kept	RSWRTUUTVVS
b has made	VSQWTTTRSQS
b has me	RTWXSXUTTRT
b has meant	SUTSUUUSUTT
b has met	TUUSUXSUUUU
b has more	WTVSTUTTVWT
b has moved	SURXVTTTRTT
b has my	RUUUUTUWTTU
b has never	XWSSTUUVVSU
b has no	SSRSTTUSVTS
b has not	VTVSRSSTVRR
b has nothing	QRRWTTUSUUT
b has now	RUQWTTUTSTW
b has offered	WTRTTSTSXRT
b has paid	WTVUVUUSTST
b has passed	SUTRUUUUUVT
b has put	SUSVUUUUSSW
b has run	WURWSUUUVUT
b has saved	SUZRTTUTTWS
b has served	RTWTTUUSTVT
b has settled	RTQVTTXSUVT
b has stayed	QRXTVTTSSWT
b has stopped	SUVWWUUTTSU
b has swallowed	TUSWRTUSTSU
b has taken	QSQZTRWRTUT
b has the	NRURRRSRVVQ
b has this	UUTWSUUTTTU
b has to	SUYWVORVSWU
b has told	RTRWTTUTTST
b has turned	STRTTTUTSSU
b has two	STRTTRUSWST
b has us	TUUSTTVUTTU
b has your	TSXUSWUWRWT
b hat .	SUWSSSTSTSU
b hat off	TUYSTSUXUUT
b hate me	UUTSTUTTUTT
b hated .	XTRTUTTSUUU
b hats off	UTXSTSURTWV
b have .	RSUTRQVVVSQ
b have @badly	XXQSTTQRWSR
b have @day	UURSTUUUUVU
b have @duty	WXRXTWUTSVV
b have @fail	WXQRTTTSTSS
b have @good	bWSUQUTSYSW
b have @lack	WXTTNUVUSVT
b have @num	SQQWUTSRWUS
b have @promised	YWPVRVURTUV
b have @sitting	WUSRQXVTUTT
b have @thin	UUTRSSUTUSU
b have @weak	VTSUTUTRTTW
b have a	TOVRSWSaTQU
b have accepted	WUQXRUUTSTU
b have already	QTVRRSTSSRT
b have always	RRYRUTTVTSU
b have an	RUYUTTTSSSR
b have asked	OUWVRTTPWRS
b have become	VTQUSSSRSSV
b have been	TSVVSQPTSRP
b have begun	RTSUTSTTTVS
b have blamed	RUWSSTUSTST
b have blocked	TURTVSUTUUU
b have both	TUSVTUUTUUU
b have bought	RTRRTTUTTUU
b have built	USRWUTUTTWW
b have changed	ORPbURRQRSS
b have coffee	WUTTQYUUUUU
b have come	USWWUUSQVSS
b have copied	UUTRSSUTUSU
b have cost	XVRTUUTSSTT
b have cut	UUXSUSUUUVU
b have decided	ORRQWRRPQOR
b have done	POZXUTRXPRT
b have driven	RTXRUTUTSUT
b have eaten	STSXUUUTTTT
b have ever	XXUUUUURTUT
b have failed	TSVUUUURTWS
b have felt	SUUSTUTTUTU
b have found	RTPbVQTRVSS
b have from	RTYSRUTSSWT
b have given	OSYVPQUWRQR
b have gone	XVQWVSTUVQV
b have good	SURRSTUUTSU
b have got	TSOXUSSVRTU
b have gotten	TTUYUUTWSSU
b have greatly	STXQSSUQUSU
b have grown	UTVVVTUWTVV
b have had	WTVSXVTWWST
b have heard	XWSRWVUSVVS
b have helped	XTRRSUTSYTT
b have i	STVTUTUSTUT
b have ignored	WXTUUUUUUUU
b have informed	TTSRTTTTTUT
b have it	WTPRSQUTVUT
b have joined	WUVZVSTSRSU
b have kept	WVQORVTRRWS
b have known	QSQRTTUSRUT
b have landed	TURVTSUUUTU
b have learned	UWYSQRVWTTY
b have left	RUVVTTUSTTT
b have let	YTRQUTQSWST
b have liked	WTSTTUUUSST
b have lost	QTUVTUUSUTS
b have lunch	TUTRTVVTUTT
b have made	TSRVWTTSTSV
b have managed	UVSRUUTRSSX
b have me	UUSTWUUTSTU
b have meant	RTTTUUUSTTT
b have met	UVSQTTURVVU
b have missed	XUSTTUUTTUX
b have moved	STRXTUTTSUV
b have my	TRUTRYXVTRQ
b have never	XWTVRTSSPRP
b have news	STSRTRXUURU
b have no	RRUTSRTQUVR
b have not	YYTQPVXUQYW
b have nothing	STWRSSTXTTR
b have noticed	RUVXTVUUTSU
b have now	TUSWUUUUUVU
b have one	TTRUXRTTTTT
b have opened	ZSVTUSUUTUW
b have other	TUQYTTSTSUT
b have paid	TUYTSUUUUSU
b have promised	TUTVTSUTUTU
b have put	TTQPUVTRSUQ
b have reached	UTTXTRTVTTT
b have read	WWRVTWUUTVV
b have received	UTTVSSUSSST
b have returned	RUSVTUUTTTT
b have run	TURYSTTTTSU
b have said	TSRTSTTVUST
b have sat	UURSTUUUUVU
b have saved	WUTTUUUSUVT
b have seen	TSQWTSUSVTT
b have sent	TVPSTSTSSWW
b have shared	VTXRSUURUTT
b have shown	UUSUTUUTSVU
b have signed	OTXWWQURRTT
b have simply	STTTTTUUUTU
b have since	UTRWSTTTTVT
b have so	VUSSTUUTTUV
b have something	UTUVTSUSUXU
b have started	STQWRUTSVRT
b have stayed	SUUSUUUSWTU
b have stood	UTWSUUUTXUU
b have stopped	QSSRURUSRYT
b have taken	VUQXUQTTUSU
b have taught	XXRTUUUSTTW
b have ten	UUSWTWUUUUU
b have thanked	SUURUUUUTWT
b have that	SURRSRXTUWT
b have the	SQSVRVRQUQQ
b have their	TUTXUSUTUTT
b have therefore	SURSTSUTTTS
b have thought	VTZTSRTSTTT
b have time	YWPVRVURTUV
b have to	SVPWRRQSOTT
b have told	XPUPRPRTVVP
b have two	SUSUSRUTUTU
b have understood	STVVUUUTRTT
b have used	VTUVWSUSUVT
b have warned	ZRRTUUTTSUT
b have wasted	YTSUUUUSUUT
b have written	SVURWVUTTRT
b have yet	TWWWUTTTSUT
b have you	RUWTTQTTVRS
b have your	RTXRSUUVSST
b having @good	TUUWUTUSUXT
b having been	WSSVTUUWTTU
b he 'd	WURSUUUTUUU
b he 's	VUSURTUTXTT
b he at	YUTSTTUTVUX
b he has	QTUVTSURVRR
b he hired	SUYUUUUSSUU
b he is	UTRRUTUSXUS
b he will	TURSUUTTVST
b head ,	VVTVVTUTSST
b head .	UWUWUUUUWUT
b head @duty	SURVUUUTVTU
b head and	WUQWUTUUVSU
b head is	TUTUTTUUSUU
b head of	QTUTSVTSWUS
b head office	SURVUUUTVTU
b heals quickly	TUTTUTTXUUT
b health ,	RTPVUSTYTST
b health .	SUQVSSSXTST
b health and	TTRSSSSYTTT
b health asks	TUTYUUTSUUU
b health to	STVQTSTUTRT
b healthy and	TUSVTTSWTTU
b hear ,	SUVSUUUWVTS
b hear .	QTWSUTUTWVU
b hear a	RTXTUSUSTWT
b hear about	RTRSTWTRSRT
b hear from	TSLTRVaRVWP
b hear how	RTVWUTVTWUS
b hear it	VVURSURQRSS
b hear me	SUVTUTTVTWU
b hear of	WUTTUTUUUTU
b hear that	UURWVTTTVSW
b hear the	XTRRTUTTTSV
b hear this	VTTUSRUTTUU
b hear you	VSUQSQSRRUU
b hear your	RTXRTQSUTVS
b hear ¤	WUTSUTUSTVT
b heard ,	RTXVSSUTTWT
b heard @lack	WXTTTUUUTTT
b heard about	UTRSUTUTTUU
b heard from	XTTTTWUUUTT
b heard it	TSUSXTUTSUU
b heard of	VVRUUUUTUUT
b heard that	RTSTUUTTXUU
b heard your	UTSSTTUUWWU
b hearing ,	RUSPTTUWUWT
b hearing aids	TUSYSTTTTTT
b hearing i	YTRSUTUTTUT
b heart ,	VTQUSTUUSTS
b heart .	QSWUSRTTTRS
b heart and	TUWTTTUWTTU
b heart for	TUVUUUURUTU
b heart i	SUVSTUUUUTT
b heartfelt @good	RTXSTTUVURR
b heartfelt gratitude	UUUTTTUTUTU
b heartfelt thanks	RUZTUUUWUSR
b heating in	TUTRUTUTTUU
b held ,	UTWSTTUTTVV
b held it	RRSTUUUWUTU
b held me	QTVUUUUUTSU
b held the	WSTTTTUSSVT
b helen i	YTTSTTTTXUT
b helen who	RUTUTTUUSUT
b hello to	UUTTUTUXUUU
b help ,	STVXUSURUVT
b help .	PPaURTTYSRQ
b help and	RTWTWTUPUQS
b help from	WVTSUUUUTUW
b help me	YUQWWTUTRVT
b help to	UVUSUUUTWTS
b help with	TUTWQQTXRUS
b helped .	RTVSTUUTUUS
b helped for	SUXUTUURUUT
b helped me	WWUUXVSWXVS
b helpful .	WSTUUUUTTUT
b helping me	TUYRQSUXTTU
b helps ,	RUSVRRSSUST
b her .	VTURTRTTVXT
b her @duty	UTSRTTUTVTW
b her @message	WTSSTSUTWTW
b her @num	YUTTUUUUVUW
b her a	WUTTUUUTWTS
b her fail	XUUTTUUUWUU
b her first	RUSTUTUTQSU
b her own	XUTUTUURTTW
b her students	SVTSUUUTVTT
b here 's	QSRRSRUZTSS
b here ,	RRTSYTWXUTQ
b here .	VUQWZTRRWRR
b here @duty	SUTTUTUURUU
b here @message	SUTTUTUURUU
b here @sitting	SUTTUTUURUU
b here and	SUSSUUVTVUT
b here calls	SUTTUTUURUU
b here i	VWRWTTUSUWU
b here in	XUXRTSUWWUT
b here is	RTSUTRTSSRT
b here it	STRRWUUTTTU
b here on	QTRUTUTRRSS
b hereby withdraw	TUSSWUTUUUU
b heritage day	TUTWVXTTTUU
b high @message	UUVSUWUWUVU
b high note	UUTSUWUUUUU
b him ,	VTQSTSURWST
b him .	UVTSTTUSYUS
b him a	SUWSUTUTUUT
b him into	STTTTTUTWUT
b him to	TTWWUUUWVTV
b hip is	STTWWSUTUTU
b hired me	QTTRRUTRRVT
b hiring freeze	SSSUUUUTUUU
b his @duty	VVSRTTUTWTQ
b his mentor	TUTSUUUUVTT
b his name	VTTUUUUUXUT
b hoffmann @duty	WTUTUUUUWUT
b hoffmann @promised	WTUTUUUUWUT
b hoffmann answers	WTUTUUUUWUT
b hoffmann from	TUTUUSUTSUU
b hold .	SUXSTSUWUUU
b hold a	QUWUTRUTUUU
b hold it	TURSUTUUUUU
b hold the	STWUUSUSTVT
b hold until	SUTXSWUUUTU
b holds ,	UUWUSWUUTWU
b holds a	TTPRSQTSWTT
b holi ,	TUWUUWTWUUU
b holiday .	TTSTTWUVUTT
b holidays .	VUXVTVUUUSS
b holidays and	TUSSVUTXUUU
b home ,	WUVSVVUUTTW
b home .	VVTTRVSVSSS
b home and	STVVTSUTUTU
b home from	XTWUTTUSTUT
b home i	RURUUWUUTWU
b home to	RTSXTRUWUSU
b home with	VVVVSSUTTUU
b homework on	SSQTTUUUUUT
b honest ,	VTSVSTUUWVT
b honest @sitting	TUTVUUUWTTU
b honest view	WUTWUUUSUSU
b honest with	TUVTUUUXUUT
b honest words	SUXUTUURUUT
b honestly @good	YTQTUUURTUU
b honestly thank	YUQTUUURUUU
b honour to	TRUTUTUXTUX
b hope !	TUSSUUXSUUU
b hope .	RTTRSQXQTST
b hope i	STSRTSQQSUS
b hope life	TUTUUUSWUUU
b hope our	TUSSTRWUUTT
b hope that	WTQPSWWVRSS
b hope the	WTTSRUQdRQX
b hope this	TUSRQTXQUTT
b hope to	RTVSTWVPTTS
b hope we	TURRTRXPUTU
b hope you	QSSURUOTQQQ
b hope your	QTURTRSaTSR
b hoped for	VURVUUUUTUU
b hoped to	VUSWTTUSTUT
b hopefully we	TUTTUTWTUUU
b hospital ,	VTSVSSUUUTU
b hospital .	UTTRUUUWWWS
b hospital in	TUSVTTUUTTU
b hospitals ,	WUUSVUUTVVU
b hospitals and	SUSUWSUUTUU
b hour ,	VWPUWWTRVWR
b hour .	QQUUTSTQPRR
b hour :	RUWRVVURUVU
b hour a	STXUTTUTSTT
b hour after	TUUTWWUUUUU
b hour and	RTWUVUUTTUT
b hour before	XWSTWTUUTTT
b hour for	QTRVTUUTSST
b hour in	TTWWSWUTSWT
b hour is	STSSUTWTTUS
b hour left	SUTXVUUUTUU
b hour of	WXTUSTUUTUU
b hour on	QTTUQTUSSVT
b hour than	XUSRUUUUXUT
b hour was	SRQSTTUTTSS
b hour with	YVRQTSUSUTV
b hour you	SUSTUUUYTVU
b hours ,	TTUWUTUTTTT
b hours .	TVWWTRUVSVS
b hours @badly	STSWTUUTUUU
b hours each	SUSXTUUUTUT
b hours i	VVSSUVUTUTS
b hours in	STWRVTUTTVS
b hours of	WUSVTUUUUSU
b hours on	STTQRRUTVVR
b hours to	UTSTTUUTUUT
b hours were	VTXTSUUXUUU
b hours you	QSXPSTUUTWS
b house ,	PSTRVQTYUWS
b house .	RRSTSRTYTUS
b house and	STUSTTUWTTT
b house in	UUVTTVUTUUU
b household .	TUVUUTUWUTT
b how .	UUVVSTUTUUU
b how @good	UUYWSWTWRSX
b how @lack	YUQUTUURUUX
b how @num	TSVSTWTSSVR
b how a	SSXSUSUTXUS
b how about	SUSUXXUTTVT
b how busy	VUSSUTTTTUV
b how can	WUTTTSTTTUT
b how does	WUVTUTUVUUW
b how full	RUUQTTUQTWT
b how generous	WVTWTUURTRX
b how i	VXUTVTTTPYO
b how it	QSQYQWSSTRS
b how kind	TTVTUTUQTUV
b how long	SUUQTRTSTSS
b how lucky	TUUSUUUTUVS
b how many	TUWSTUTTSUT
b how much	PUUVTTUTUSS
b how not	YUQUTUURUUX
b how thankful	SUYTUUUYTUU
b how the	UTUUSYTWWVW
b how things	TURRQUUSTSU
b how to	WQTVVSSTRWW
b how very	VTTRUSUTTTU
b how well	WUTTUUUTTUV
b how you	URWORQVOQTV
b hr .	TUTSURTSTUT
b hug ,	UUWTUTUVUUU
b hugs and	TTTTTUTWUTU
b human resources	STXTTTSSSWT
b humour .	TUUUUUUYUUT
b hundred @message	SUWSSUUVUVT
b hundred and	RUTWUUUTTUU
b hundred kilometres	VUVTTTUUSUU
b hundred pages	SUVSSUUTUWU
b hung up	STRRUTUUUWT
b hurt for	SUXUTUURUUT
b hurt to	YTSWWTUTUTS
b husband 's	SUSXVTUTSVT
b i 'd	SRSSVWWUSQU
b i ,	WVPTTTTSUUR
b i .	PSSQRRWRTST
b i @badly	SRQMTOOORSU
b i @day	XTOPSQTSRST
b i @duty	PUROTVZOPRO
b i @fail	KQROQQRQQTQ
b i @good	WOXXUTNVKSV
b i @lack	QOUSUOQMUUV
b i @mean	QTXUVWUXTTS
b i @message	TSTVTWVOQUS
b i @month	VUVVTWWRTTT
b i @promised	QTVQUXSTTVT
b i @season	VUVSTTUTSVU
b i @sitting	RTUTSYSRTWT
b i @weak	WSSQRRTSTRU
b i admire	UUVTUTTRUUV
b i agree	STTTXUUSUUU
b i also	SUXQUWUSUTU
b i always	TVXTVQSRSUR
b i am	SRUXWVSVUSS
b i answer	QTTRVSUTTWT
b i answered	QSRTUUUTUUU
b i apologise	QTPPPRTRTQT
b i apologize	STRQSSTSTST
b i appreciate	OTVURVTUTVQ
b i are	TUVUSTTXTSU
b i arrived	QSWRTVUTSVT
b i ask	PSNUUVSTSTT
b i asked	WTWUTVTNWVS
b i await	STRUUTUSUUS
b i became	VTXSTUTTTUU
b i beg	STRSSTUSTRT
b i began	WSURTTUTSST
b i begin	TSYYVQTUSUT
b i believe	UTTSUTTUXVT
b i blame	YSQUTTTRUST
b i blamed	RUVSTSTTUUT
b i bless	SUZRVTUUUUU
b i bought	VTQSUUUTTUT
b i bow	WTXUVTTVUSW
b i bring	RTRSUVUTTSU
b i brought	UVVQTUTSTSR
b i built	TVQSUTUTUWT
b i buy	TUUUSVUUUUU
b i by	UUTWUTTUUUU
b i call	TURSRYSSUSU
b i came	SVUXTSSQQPU
b i can	VUVVRVTURVN
b i cancelled	RUTSTUTUUUT
b i carried	WSSTUTTSTUS
b i carry	SUXSTSUQTUT
b i change	STSXSRUTTST
b i changed	STSRTRTUUWU
b i close	TURSSTUXUTU
b i come	WUUSVUSRSQS
b i consider	RTTVSTTTTUT
b i contact	TUTTTTTUUUT
b i could	YXXQQVSVSWU
b i count	WSYQPQTWSUT
b i counted	RUXTUUUUUUU
b i cried	RSVTUTUTTTU
b i cut	SUVUVVUSTXU
b i dared	RTWRUTTSTUT
b i deeply	RTYUUUUZUUT
b i did	USRROMRULXX
b i disappointed	RTSTUUTTTUU
b i do	VWUTTRVSQSV
b i draw	TUWTTTUTUWU
b i drove	YURTUSUTUUU
b i ended	SUSRSSUTUUT
b i enjoyed	YUVRSWTXUVT
b i ever	UVTXTRTUSUR
b i expect	RUTUUUUSUST
b i expected	ZRPQSRQQRVQ
b i failed	XSRURTSRTVS
b i feel	JQRVRSTUPNU
b i fell	UTSSTTUTUUU
b i felt	VTVSTUTTTUT
b i filled	RTRRSSUTUSU
b i finally	SSTSUTUTUWU
b i find	QTVWUPXSSWR
b i first	VUURTTUTUVT
b i fly	UUSYSRUUUUU
b i followed	XUTTUUUSUUU
b i forgot	PTRSSSUTTTT
b i found	USQRPQTPQXR
b i gather	WURRSTUTWUW
b i gave	OSRPTSTQSVS
b i get	WTTRWQSRWVS
b i give	SUVUVTUTUUU
b i go	ORTZWOSPVUT
b i got	WUVXNUQPTUV
b i guess	RTRVTQSSTRT
b i guessed	VUTSUUUUUTU
b i had	RRSURUQUVRJ
b i handed	YWTTUTUSUTU
b i hated	XTRTUTTSUUU
b i have	LSUXTSPQVWS
b i hear	SVTPTSTUXVR
b i heard	TSUQSSTRXWS
b i hereby	TUSSXTTTUUU
b i hid	UTVTUUUSTUU
b i hold	RTWSTSTRTUS
b i hope	ORSSMUWZTPR
b i ignored	QTRSUSUTUWT
b i join	TUTXTSTTTTU
b i joined	WUTWTUUUTUU
b i just	SUWTRRVRUSU
b i keep	RSWUVVSSTZR
b i kept	XTQTRRTSSUS
b i kind	UUUWVUUUUUU
b i kiss	TUXSSSUWURU
b i knew	SUSWXVURSTT
b i know	RLWPNTSNUWJ
b i lack	SURUTTUUSRU
b i land	TUSSTYSTTUU
b i laughed	SUUSTUTTUSU
b i lead	SUTXVVUUTTU
b i learn	WTWbVTTQVTW
b i learned	VTVPQORPNZV
b i leave	QSZYQSTWRVT
b i left	VVSNURTUPQQ
b i let	UTORUQQRSUT
b i like	QTURSSRSTTU
b i live	VUWUUSWWUUU
b i look	VTSXSWXXTWS
b i looked	RSQQTSUSTST
b i lose	SUTTVUUUUVU
b i lost	VTQRSSUTUSU
b i love	WUWVUUUTUUT
b i loved	VUWUUUUTUTU
b i made	VUUYUSTSTXR
b i make	QSTRTSUSUST
b i may	VUVVTTWSTTT
b i mean	QTXUVWUXTTS
b i mentioned	UWSTUUUTVUT
b i met	PQUUSRSVWUS
b i might	STRTPUVRTST
b i missed	WTUSTUTTTTS
b i move	SURZTRUTTSU
b i moved	RTTTSSTSSWT
b i must	WVNZRQRRVOV
b i need	UVJcRWPUSON
b i needed	VTcRSRSUVRP
b i never	PPUQPPRNTTU
b i no	PTWXUTUUTTS
b i notice	UWSWSUUUVUW
b i noticed	RRVPSRTRSTT
b i now	PUXVSRTUWSS
b i often	WUWRTVURUXU
b i once	QTUQTTUTTVT
b i only	TTVRUTTSVVT
b i open	QTVWUTUVTXS
b i opened	OSQSUSUTUTT
b i owe	RRcORSRUSTQ
b i own	RTVRUTUUTST
b i paid	VSRSTTUSSUS
b i pass	TUUTTTSRTUU
b i passed	USVbRTRPSXR
b i pay	SUSTTWUSTUU
b i plan	STRSTRWUTUU
b i planned	RTSRTSTTTUT
b i prefer	QSPYSRTQXTS
b i prize	RSYQTTTSTTT
b i profited	STXRUTUTUUT
b i promise	TTRQTTZTUTT
b i propose	QTQTWUTSURT
b i put	PTVQRUUSWVT
b i quit	RRQQXTUUUVU
b i raise	SURRTTUYTTT
b i raised	XTUWUTUTUUT
b i rang	XUPSTTUTTVU
b i reach	TUWVVUUWUTU
b i read	TVTOUPTSRRQ
b i really	RSXVTTTVTVS
b i received	VUSUSSTTTST
b i remain	RTUQTSSWTSR
b i remember	VTTPTSUQTXV
b i report	SUSYTSUUTTU
b i rewrote	RUVSTTUVTSU
b i ring	WWTUTWTTUSU
b i run	STVUSTUSUWU
b i said	UWXQRQTWRWR
b i sail	TUSXTSUTUTU
b i sat	XTOPSQTSRST
b i saw	SQRVSSTUSSQ
b i say	SVWQRSTWSXT
b i see	VTUOTSSXRTX
b i sell	RSWTTTTRUUT
b i send	SUWQRVTTWRT
b i sent	YWRPRSTRRQS
b i set	TTWTVVUWVST
b i shall	QQRRTWYRPST
b i sharpen	STSRTTUSUVU
b i shift	TUTVVTUUUUU
b i should	PRRVUSQPPVV
b i showed	UTWSTTUTVST
b i signed	XVQPTTTTSST
b i sit	TUSVSUTTUUU
b i skipped	VUSTUUUUUTU
b i sleep	SUWTSTURTTT
b i slept	RTSTSTUUTSU
b i sold	WTQSUTTTTUT
b i sort	UUURVTUUUUU
b i speak	STZRTUUUTTU
b i spent	WUURTSUSSSS
b i spoke	WTRSSTUUTTU
b i stand	PSXYURVRSRT
b i start	RTUXUPTRWUU
b i started	SUUTUUUUUUU
b i stay	SUWTTTRWUTT
b i stayed	VSXSSTTSVTU
b i still	OQWRUSRQOYP
b i stood	ZTOUSSURSSR
b i stop	STSWWTUUUTU
b i stopped	YRWSVSSRTUT
b i stuck	TURRUUUUUUU
b i suggest	RTOOWSSQTST
b i suppose	XTOVTVRQUQY
b i suspect	RTRRTUUUUUT
b i swept	VURSUUUUUVU
b i take	TTXZVOWUSTW
b i talk	SUVUUVUTUWU
b i talked	SRSPTTTRSUS
b i teach	STWSTTUSUWU
b i tell	SUVSTSSUTWU
b i thank	WSaSVUTSTTW
b i think	OQSWVSNPTRQ
b i thought	RTURTVUSWVT
b i to	WURSUSUSWSU
b i told	TZUPSRTQSUR
b i took	WTQSURTQRRR
b i treasure	VUZRSSURURT
b i trust	UTRQRSVVTUX
b i turn	RUSZRVUSUUT
b i turned	XSSSTTTTTTT
b i understand	USTUWQTPTWS
b i understood	STUSTTUUVTU
b i use	RSXPWTSPTYR
b i used	OSWORUTPVYR
b i value	QSaSSSTRQTS
b i waited	WQPQSQTRSRV
b i walked	YTQRSSURTUT
b i want	OQRVYQOUSSU
b i wanted	QUVUTTOPQTS
b i was	WTPSUUQWTSV
b i wasted	SURSTUTTTUU
b i watch	RURSTTUUUSU
b i went	PSUPSRTSVSS
b i wept	WUVUUUUTUTU
b i were	TURTUTUSSVU
b i who	USQTUUUTSUT
b i will	OMRVVdZWSPQ
b i wish	VQKWRTRYQNT
b i wonder	SUTQSVUUVTT
b i work	STWVUUUQRVT
b i would	SOUTVWSTTOL
b i write	PSXUTPTRSVS
b i wrote	XWQQRVUSTQT
b ice ,	TUWUUVUTUVU
b ice is	TUUUUWSSUSU
b idea ,	USTRTUUVTWT
b idea .	QTWVTTTSTST
b idea at	XXSUUUUUUUU
b idea for	WTUSUTUTUUS
b idea in	VVWUUSUSTUS
b idea of	TVVRTTUSTWV
b ideas and	XWRUUUUTUUU
b if #mentor	RTSSSTUSTST
b if @day	TUTTSTSTUUU
b if @lack	WTTTUSVWQVS
b if @num	XWSVVTSUUTT
b if anyone	RURRTUUTTUT
b if ever	RTSRTTXSRUS
b if friday	TUTTSTSTUUU
b if i	XSUTURQQVUQ
b if it	OSTTXPQUWVR
b if my	TTWRTSTWWUS
b if not	WTSRWTSTSTU
b if one	XWTWTTTUUTT
b if only	VTURRTVXRVT
b if something	UUWSTTTTTSU
b if that	PTPUTPTWSST
b if the	SSVTSXVSQUR
b if there	XTTTTRSRRTR
b if this	SURSUSSRTSU
b if we	SURWXTWRTRU
b if you	SQPWWVWUTOP
b if your	XURTTTSSUTW
b ignored ,	TUUTTUUUUUU
b ignored .	ZTTSTTTTTUT
b ignored @num	RUSSUTUUUWU
b ignored a	SSWUUUUTUUU
b ignored everything	WXTUUUUUUUU
b ignored me	XTSUUUUUUUU
b ignored my	USVSUUUTTUT
b ignored your	RTSUUUUTUUT
b ignoring me	YUPUUUURUUY
b ill ,	SUTVUTUTUUU
b ill in	RTSUUTUUUUU
b immediate effect	TUVVVSUUUWU
b impossible to	XXSTUSTSTUT
b in #	SQXROWSTOYT
b in ,	RSRSTSTRUWS
b in .	VVSTRPTRUPV
b in @duty	TSVVUTUTSRV
b in @good	UUTSTTUXUUU
b in @lack	WTTTUUUVUUT
b in @message	RTTSTTUXSTW
b in @month	SSUVWbIQGXT
b in @num	XWVURUTQXUS
b in @promised	VQXVUWRWSUV
b in @season	TTTVQUUOOVS
b in [	TUSTSWUUTVU
b in a	VQTSWMUUVUU
b in accounts	RTTTUTUTWUT
b in accra	TTUVSTTSRUT
b in advance	TTPSSVUTTTR
b in advent	VUSVWSWTTTU
b in all	STWSUWUTSTT
b in an	WVPUUSUTWUS
b in another	WTSUTUTTTUT
b in anticipation	STRUUTUSUUS
b in any	QUYRSSUUSTS
b in april	WRUTORSRSXX
b in at	RURUSUUTTSU
b in august	TSTWWTUUSUU
b in autumn	VVUWSVTRTTU
b in bergen	TTSWUVUWSTS
b in between	XVVVRVUVTRX
b in both	QRQQSTUSSUT
b in canada	SUSUUTTWUUS
b in cebu	TUTXWUUUUUU
b in chalk	TTUVUTUUUWT
b in confidence	WVUQTTUSUUT
b in contact	RTRQQRWTTTS
b in cork	VURSUUUSTSU
b in cusco	UUVTUWUUTUU
b in dakar	RTWTUVUSTTT
b in december	STSQRXTTUTT
b in delft	TUUUTSUTWUU
b in dhaka	TUUSTUUUTTU
b in different	TUSXUTTUUTU
b in doha	SUWWUUUTTUU
b in due	TUTRUSXTUUU
b in durban	SUWXUSUUTUU
b in eleven	WUTVUUUTTTW
b in english	STWUTSUWSWU
b in every	USQUSTTPSYS
b in february	TSVPVUTTSTR
b in finance	UUSWTUUUUUU
b in five	VTVVTTUUUTT
b in for	RTTUSSUTSSU
b in four	TWRSUTUTTUU
b in fourteen	UXTSSTUTTTT
b in front	XTSTSTTVQUQ
b in full	UUWVTUUSUWU
b in galway	TUUVTSUTTUU
b in gdańsk	UURTUSUSVVT
b in ghent	TTXTUWTTTXT
b in good	URQVTRSTSTR
b in graz	VSVVUSTTSUS
b in green	STVWTUTTTWT
b in half	STSWUSUTXTU
b in hanoi	SUVUUTUWSUU
b in his	VTSRUUUTRUV
b in hobart	RTVWUTUVTUU
b in hospital	UTTUUUUWUTT
b in human	TUWTTTTTTWU
b in it	UPUTPPTZUQR
b in its	XTVQTVTQTRW
b in jaipur	UUXTUTUWUUT
b in january	VRVVUWRUSQS
b in july	USRVQVRQSRV
b in june	VPRVVWQUQVW
b in kigali	SUVUUUUVUUU
b in kisumu	TUWWUVUUUTU
b in kraków	RUVUUVUTTUU
b in kumasi	WURTTVTTUVU
b in lagos	TTVWTTWTRUW
b in leeds	VTTURVTRQUT
b in leipzig	UTTSUTUTVUU
b in lent	TTURUUUTTUT
b in lima	UTUVTWUTTUT
b in lisbon	WTRTTRUVTUU
b in lyon	VURWTSUVWTT
b in march	UPXUUTQSRWU
b in may	VURTSVPRQWU
b in me	UXYSSQSbQSP
b in my	QTYQQQPVRWR
b in myself	VTRVTTTTTSU
b in nairobi	QSWWTWUSSUS
b in nine	VSURUTUSTUU
b in november	QSVUTWSWTVT
b in now	WUUSVWXTUUU
b in oaxaca	UUSVUTUWTUT
b in october	SVTVUWRUSUR
b in on	VTRQTVTWTVT
b in one	VTVWUPUUXRQ
b in ontario	SWVSUUUUVUU
b in oslo	VWTTUWUUUUU
b in our	XVSTSTSUTTR
b in particular	UUUXTVUXUWU
b in pencil	VUVTUUUTUUU
b in person	RTVVWRSXTTT
b in perth	RUWWTTUSSWT
b in place	UTRSVSSSTUT
b in porto	VTRQSWTVSUS
b in public	SUTYUTTSRUT
b in pune	XTRWTSTSSUT
b in quito	STYWUTUTTUU
b in recife	RUXTUTUWTUT
b in red	UTTSUSUTTUT
b in reply	WTUSVTUUUSW
b in return	RPXUUUUTUUT
b in room	TUTUUTUTTUS
b in september	VRRVQYRQSQR
b in seven	SUSXUSUUTRU
b in spain	SUTUUUTXTUS
b in spite	XVQUTTUUTUS
b in spring	RTVURURQRXU
b in such	RTWSTSUSUSR
b in suva	RTYTSUUYRTR
b in tax	TUTYUUUUTUU
b in tbilisi	SUUUUUUVTUS
b in tears	UUWTTUUUXUT
b in ten	USTVUTUUVSS
b in that	UYQSPTTWUTU
b in the	TVSRVUNMXUO
b in their	WUSQSUWTTWT
b in them	VURSTTUTUWU
b in this	WSTOSRTRVTR
b in those	QRTQUURURVS
b in three	TUWVTUUSTRU
b in time	TQXWQWRWSVV
b in touch	LQRTSUXQQRP
b in tromsø	SVUXUQUVSST
b in two	ZXURWRUSWUU
b in ulaanbaatar	RTVTTSTSSUT
b in use	TUVSTTUTUVU
b in valparaíso	UTWSUUWTVUT
b in vienna	STSVTRUSUST
b in view	STRVVTUTTTT
b in week	TTUSUWUTTWV
b in whatever	TUWTUUUWUUU
b in which	VWPUWUUTUWU
b in windhoek	UUXVUUUUTUU
b in winter	VUTUUUUTTTV
b in with	XUSVTTUTWVU
b in writing	UWPUUTTSVRT
b in you	XVYOTRRSQRS
b in your	YVUQQSUVMRT
b in {	UUTVTUSTUTU
b inbox .	WSSSTTUVSTU
b included ,	QTWTUTUTVUS
b included .	UTTSTTUTVTS
b including the	RSVUTVUTTUU
b indebted to	UTaRTSRVTUT
b inform you	RUUWUXUTUSU
b informed the	TTSRTTTTTUT
b ingrid is	STSSUTUTWUU
b initials on	RSSTTSUUURT
b ink .	WUVWWSTWUTT
b inquiry .	TTUSUUUXVTU
b inside my	RTYSTTUTTXT
b inside that	UUTVTTUTTTU
b inside the	RTTTUTUTUVS
b instead ,	UTSVTWUTVTU
b instead .	QTWSSVTUVVT
b instead ?	UUVTTSUUUTU
b instead of	QRUTQSQVWSQ
b institute in	TUSXTRUUTTU
b insurance .	VTQXSTUTTSU
b intend to	STTXTUVSUUT
b interest in	ZVTVUTUQUWT
b interest to	STWSUUUTTST
b interested in	YUQUUUUTTUU
b interests have	RTTWUUTTTUT
b intern ,	WUVTUUUUWUS
b interrupted me	VXTTTUTSTUT
b interview .	WTVRTSUVTWT
b interview in	QTYUUUUSUUT
b interview really	SUYTTUUTUUT
b interview tips	VTTTUUUUUUS
b interviews .	SUXRTSUVUWS
b into @num	RVVRVWWTSVT
b into a	WVSRUUSRTXR
b into each	UUVSURXTUUT
b into every	STVTTSUSWST
b into management	TUVUUUUXUUU
b into me	QTYVTSUTTVS
b into my	WTRSTUUUUVT
b into one	SVTRSSWTTUT
b into that	WTRWTTTUUUU
b into the	VUUURUSPTWT
b into this	TUWTSUUWUTT
b into your	XTTRSTUSTRS
b introduce me	WSTRTTUSSTT
b introduced me	XXVQTRTTRRT
b introduction to	VVVVRTUQTVU
b invite .	SUQUUUURUUR
b invite you	SURQSXUSUTU
b invoice ,	TSVTUTUTTUV
b invoice .	VURTUUUSTUS
b invoice for	SURSTSUTSUT
b invoice to	WUSTUTUTTUT
b is #	UUTXSTUTUTU
b is ,	UTTYRRSQVSV
b is .	PRWPURTRRSR
b is :	STWTVUUUUVU
b is @badly	VTVVTSWRSRR
b is @duty	PSTWQVUSRWS
b is @fail	TTSVWTUTTUS
b is @good	VXUUSRTWQTU
b is @lack	TURTOUXLWRL
b is @mean	TSRVRTUTUSV
b is @message	TURSTVUUUWU
b is @month	WURRSSUTTUT
b is @num	RVSYRTSUTTP
b is @promised	PSTTXWUSSSS
b is @thin	TRRWRRURSRR
b is @weak	WTPUQSURURR
b is a	WLSRKVRTXUX
b is about	RSRVRSUSTQU
b is all	STQVTSUSTUU
b is already	UWWWUUUTTTT
b is always	WXRRUUUUUUT
b is an	TTXTSTUWSST
b is another	TSTWTSUUTTT
b is as	aYQTUUUSUUW
b is asking	TUXVWUUQTRU
b is at	STQRWRURTRU
b is attached	TUSSTTUTUSU
b is back	SUTSUTUTUVU
b is because	SUVSTUUUTUU
b is behind	SURTVTWTVSU
b is being	PTRSSSURVUS
b is below	TUTRTUUUSUT
b is better	YUSPTUUSXUS
b is booked	SUSTVRUTTST
b is born	UUURUWUUUUU
b is borrowed	SUWTUUUVUVT
b is called	SUTRUTUUTUT
b is clear	TUSRRTSTUTT
b is coming	TURVUVUTTSU
b is complete	TUSXTVTSTSU
b is done	PTQXUUTRSRS
b is dry	SUSSTUTVTTT
b is due	UUSUSRUUTSU
b is easy	WTVRTTUVUSU
b is empty	SUQVTSUSURT
b is final	TUPTVSTTTSU
b is finished	UURXVVUTSTT
b is for	QTRWQUUVVST
b is forever	WYRSUUUSTUS
b is framed	UTTUVVTSSQT
b is from	WTURUUUUSUT
b is fulfilled	TUVXVTUUUTU
b is full	QUVWRSTVRTT
b is getting	UUTUTVUUTUU
b is going	QTRWVSUTVTT
b is gone	VUVUUTUTTUT
b is good	WUTSUUUWUUU
b is goodbye	TUTQXUQTTUT
b is hard	XTVRTTUTSTS
b is help	TUTWTTUUTSU
b is how	UTUPRRUSSWR
b is ill	TUTVUTUTUUU
b is in	RPPTUSSRNUQ
b is it	XUTSTTUUTUT
b is just	VUSUUUUUWUT
b is kind	SUWRUTUXUTU
b is knowing	STSRRRURTST
b is me	RTRVXSTSSST
b is mine	QTVWRUUSSVS
b is missing	VTUSSUUUTUT
b is more	WTSTRSTQXRS
b is mostly	TUWVTTUTTRU
b is moving	TUTWTUUUTUU
b is my	SSTRUWTWSUT
b is needed	RTTRTSUUUUT
b is no	USSTTVWQWRR
b is nobody	RTSVTUUUTTU
b is not	TVRTPPXPSTQ
b is nothing	QSSTTTUTTTT
b is now	QUYSTSTTSXT
b is of	VWSRTUUTWTT
b is off	STSRSXSUTSU
b is on	RRQSQXWPVSR
b is one	SSTURUSWRRS
b is only	VVSVTUUTXST
b is open	STRVTTWTTWU
b is our	UTQWbTTVRQS
b is out	OTVVUTRQSPS
b is over	OSXZbOVRQTT
b is owed	VUWSUTUUTUU
b is pinned	TUVRSTUUUVU
b is plenty	QSUQRSTTTRV
b is quick	SUSYUTTTTUT
b is reached	RTUYSVTTTUU
b is right	VWRTTTUTTSU
b is settled	UUSWVTUUTTU
b is shut	SUSWUUUUVUT
b is signed	SURXQUTTTQU
b is simply	RUSWTSUTXTT
b is slow	SUSYUTTTTUT
b is somebody	RTURQSUTSTT
b is someone	SUSXTSUURUU
b is something	TSVRTUTWWUT
b is still	UQVSTOTVOVQ
b is taking	UUTVTUUTUSU
b is that	WVPUUUUWXRV
b is the	SMWUVUPLVYR
b is there	VUSTVRUUUUV
b is therefore	SUVRWTUUUUU
b is tight	TUSXTTUTTUU
b is time	QSUSYUUSTTS
b is to	QPUVXTTQQVR
b is too	TURWTUUTTTU
b is two	TUVUTTUTWWU
b is under	RUSVTTTTSUT
b is up	SUVWRSTUUWU
b is warm	TUUTTSUVUUU
b is what	RPTYSVTVSVT
b is where	VTTRZSVSRRT
b is why	QSUUUTUSVWS
b is with	QTQWRRUQQRT
b is writing	UUWVYTUSUXU
b is written	RTWSSTUTTXT
b is wrong	TTTWUTUUUUU
b is you	WSXQSRURUXW
b is your	WVXSQQUSUTQ
b is yours	NQYSPWTUOPQ
b it !	QQUTRRSTRUT
b it 'd	QTSVSTWSUUS
b it 's	SUUUVVUOTRQ
b it ,	TSTQZPPURTT
b it .	UUWTQRSUPVT
b it :	UTXURRUWTWR
b it ;	QUWXTTUTUTT
b it ?	RUWURSUUTST
b it @badly	QSTRSSUVSVT
b it @good	TRXUVRTTSWV
b it @lack	PUSTUSTWWVR
b it @month	UUTVSVUUUUU
b it @num	ORUWUWVUSWQ
b it @sitting	STUUUTUSUVU
b it @weak	YTTWWTUSSTR
b it a	USTUUSSWSUR
b it after	TUTVWTTTUTU
b it again	RTVTTSUUUUU
b it against	RRRSUTUUTUU
b it all	RSVVVQVWSVT
b it and	RQTOSRTRSVT
b it as	TTWUUWUPTUS
b it at	UVPSYRTSSSU
b it back	VSRSSVTTUWU
b it be	VUSTSRUUTUT
b it before	USURTQTRVVT
b it belongs	TUTWWUUTUVU
b it better	STRSTTTSXTS
b it by	TTUPSRUSSTS
b it came	WQUPRRTRSQT
b it comes	RTSSSVUSTST
b it cost	aTOSUSUSUWX
b it counted	XTRUUUUTUUU
b it daily	SUVSSTTVTUT
b it did	UVRSVSURSVS
b it does	ORWVRRSTRSS
b it down	TUVRTSUUTTU
b it each	UTXSSSTTUTU
b it every	TUWTTTUSUXT
b it first	RSWTUYUTTUT
b it fixed	SURUUUUSUUT
b it for	QRSTUVTPVXR
b it from	UURPTUVPXSS
b it goes	STVQRUSSURU
b it got	TVVPUUUVSUW
b it had	VRVQRRUUWRW
b it hangs	RTUXSSTSTXT
b it happened	RTTVTRUTTRT
b it has	UURSUVSVNOT
b it held	VTVTTUUUUSU
b it helen	RUTUTTUUSUT
b it helped	RTYSUTTYUUS
b it helps	QTRUVQRSSRS
b it here	STVTYVRSTUU
b it holds	TSVTUUUSTSU
b it hurt	YTTWWTUSSTR
b it i	QSSTWTTRTST
b it if	UTRSSSVRUUT
b it in	TWUSVTRNWVP
b it is	YWUYTTORTNS
b it made	QTWTUUUSTUS
b it may	UUTVSVUUUUU
b it might	QTRUVRSVTRT
b it more	QUVTTTUXRTT
b it most	SUWTUTURUST
b it must	WTSRRTUSSTW
b it myself	SUTSTTUWUTU
b it needed	VTSTUUUUTUT
b it now	PTXSRRTWTVT
b it on	QVVUUVTQURR
b it only	STQSTUUTUVS
b it opens	TTTSTUUTUTU
b it or	SUSTSUTTWTU
b it our	TUSXWSUTUTU
b it out	TUXRTVUTUST
b it over	TTPRUUUWTVU
b it rained	TWRSTUTSTUS
b it round	TURTTVUUUVU
b it saved	QTWVWSUSUXS
b it says	YWRWSVUTTTT
b it seems	UTTVTTUUWST
b it seriously	VSYWSTUXUXU
b it showed	XVSTUUUTTUT
b it shows	VWRSUTUTVTT
b it so	WTSSUTUVUTU
b it standing	RTSSRSTTUTT
b it still	VUUSRSURTVT
b it suits	TUTUWSUTUTU
b it takes	VUWUTSTSTSS
b it that	VTTTUTUTSSW
b it the	USSTSQUSWXT
b it there	URQVWRSSSUT
b it till	RUWTUUUUTUU
b it to	TRRTRPSQTVU
b it together	SUWSSQSTURT
b it too	VUSSTTTTTTS
b it took	UQWSSRTVWTW
b it turned	TTSWTSUUUSU
b it turns	XURXSUUTURV
b it twice	VTSTTTUSTUT
b it unfinished	RSZVVZTVTXT
b it until	UUSTUVUWUUU
b it up	RSQSSTSSSSV
b it was	RUVTTRRYSVT
b it well	QUVTQSUTTUT
b it went	WTUWRWTSUVT
b it were	SUUTTUUTTWT
b it when	VTSSUSUSXST
b it will	QUUSWTURSVS
b it with	QSRRVUUTQVT
b it without	PSVTUSTXUUT
b it worked	TUSQTTUWUWU
b it works	RUYRSSVUTVS
b it would	YTQVUPXTPSQ
b its @duty	RTUTTWUTUUU
b its @good	VUUVTSUSUWS
b its @message	SUTWTWUUUUU
b its @sitting	VUVWWSUTUTU
b its best	RUXSUTUTUWT
b its books	UUUWSSUUUTU
b its close	TUTUVUUUUUU
b its doors	TURYVTUTUSU
b its end	RUSSUSUTUTU
b its first	PTYUTUUSUTS
b its last	TUSYYTUUUSU
b its own	OSPUVRSSRTS
b its subject	TTWTSUUTUVT
b its way	WSSRUUUUUTW
b itself ,	TUTUUTUTUVU
b itself .	VTUVSTUSTST
b january #	SUVXVVTTTUS
b january ,	STTVTVTRWVT
b january .	VTTWUSURTQT
b january @num	SUVXVVTTTUS
b january and	VURXRUUTUSU
b january i	RTUSSTTWTVU
b january is	WUSSSSUUUSU
b january the	SURVUVUSTRU
b january with	TUVRTUUTUUU
b jar is	SUSRTRUTURU
b jar of	QSWQUYTVSUR
b job ,	TTWXVUVSSUS
b job .	XRPTQRTTRRV
b job ;	WUSUUVUUWTT
b job and	TUTYXTUVUUU
b job at	UUSWTSUWSQT
b job done	SUSSUSUSTSU
b job i	XTUUTTTVTTT
b job in	QSXXSRTRSWT
b job is	RUVTUTUWTST
b job must	RUUSTUUTTUR
b job takes	RTUYTUTSTUT
b jobs and	TUSWUUUUUSU
b join the	TUWXSSUTUSU
b joined a	UUTVSTUTTTU
b joined the	WTSWTVTTWTT
b joining the	TUTUWUUUUUU
b joke ,	TSTSTUUTTUT
b joy to	STURTTTSTST
b julia .	TUTTTTTYTUT
b julia is	STSTTUTSXUT
b july ,	TTSUVVUTSRR
b july .	RSUWSVSTTUR
b july and	TUWUVVUWUSU
b july i	TUSTSSUTTTU
b july is	UUTRWRUUUTU
b july to	TUSWUVUUUSU
b july we	TUUUVSUUUUU
b june #	TUSWQTTVTQT
b june ,	VRVVTXTUVTW
b june .	VTVVUVRRSUT
b june ;	TUTYTVUUUTU
b june ?	VUTTTSUUUUT
b june @duty	TUSSTVUUUUU
b june @num	RUUWQTTVTQT
b june @sitting	TUWRUWUUUUU
b june and	TUTSXSUVUUT
b june be	TURTWUUWUTU
b june i	TUVUSVUSTST
b june is	UUUUVVUUUUU
b june our	UUTUWVUUUTU
b june to	TUTVWVUUUUU
b june was	QUUVTTUSUVT
b june we	VUSQTTUUURU
b june with	TUSRVWTUUVU
b juniors .	SUTSUUUTWWT
b jury has	TUTSUYRUUUU
b just ,	RTRRTSUSUTT
b just do	STTZTUSTUUU
b just that	TURXTSUUTTU
b just the	RTSSVWUTUTU
b keep #	TUTSXTUTUTU
b keep .	XVVTTUUTTVV
b keep :	TTVURUURUXU
b keep @good	TUUTTTTYUST
b keep @num	TUTVWVUTUWU
b keep a	SUXVSVUSUVU
b keep for	UUWSUUUSUWV
b keep in	RTUUTRURTRS
b keep it	STXTVURTTTT
b keep me	SUSWTRURTTU
b keep my	TUVSTUUYUTT
b keep our	SUSVSWUTUTU
b keep the	STVQUUZUSUV
b keep thinking	UUVVSVUTUYU
b keep warm	TUUTTTTYUST
b keep well	SUWSSTVXTSS
b keep you	RSMPRTYYSSV
b keep your	WQQSSSWVTSS
b keeping a	SUUSTVUSUTS
b keeping in	UUVUUUSYUUU
b keeps me	STWWSRUWTVT
b keeps you	RTRSUTTSWUS
b kept .	YXTTUUUUTUT
b kept @num	TUWRTVUTUWU
b kept a	WXTTUUUTTUT
b kept checking	XTSUUUUUUUT
b kept every	TTUSTTUUVTU
b kept in	STWTUTRWSUT
b kept it	QSWSUUUUUVU
b kept me	RVYSTSUWTVS
b kept moving	VTRVSTUUTSU
b kept my	WTSRSTUSSTS
b kept the	TSQPTUTRRUT
b kept us	TSXUUUUUTUT
b kept your	QSVSUTURTXV
b kettle .	STWWTSTTTXU
b key .	TURSUUUTUUT
b key and	TUWWUTUTSUU
b key hangs	UUSSTTUUUTU
b key is	SURTSSURTSU
b key to	USTPRWUQSVS
b keys .	WUSTUUUUUUU
b keys to	SVSSTSUTSVS
b kia ora	TTTSTTTVTTT
b kiln ,	TUXSUUUTUUU
b kilos of	SSVUUUUTTVT
b kim by	SUTTUTUURUU
b kim is	UUSTUUUTWUU
b kind ,	UXPSTTUUWUU
b kind .	WUWWTUTUUSU
b kind @good	TUUTTUUWUTT
b kind of	RSVWWUTWTVU
b kind regards	TTSRTTTSTTT
b kind to	QUTRUSUWUTT
b kind who	TURSUUUTTTU
b kind wishes	TURTUUUVUUT
b kind word	TUWUUUURWUU
b kinder than	STWTTUUVTST
b kinder to	SUUTUUUUVWU
b kindest thing	VTVUUUUVUUW
b kindly ,	UTSUTUUWUUT
b kindly @badly	TUUUWSUUUTU
b kindly @message	UTTUUUUUUUS
b kindly let	TUUUWSUUUTU
b kindly note	UTTUUUUUUUS
b kindly return	TTTSTTUTUUU
b kindness ,	RUTSUUURTST
b kindness .	STVTTUUQUST
b kindness and	TUWSTTUUUTT
b kinds of	STTXTTSTTUT
b kiss the	TUTQTSUYTSU
b kiss your	SUWSSUUUURU
b kitchen ,	VTVTTSUYUVU
b kitchen .	UVSQSRTUURS
b kitchen and	TUTVUVUWUTU
b kitchen of	TUWUUUUUTTU
b kitchen table	STUQTQURUYT
b kitchens ,	TUVVTTUUTTU
b knee ,	RUWRUTUTTTU
b knee .	SUSWTUUVTTT
b knee heals	TUTTUTTXUUT
b knees ,	TUTRTTUXUUT
b knew about	XVSSUTUURTU
b knew better	ZYPUUUUTTUT
b knew it	TSRSTUUTUUU
b knew that	UTRTUUUUTUU
b knew the	TVPSUTUTVTS
b knew this	RSSSSSTUUUU
b knock .	SUSRSXUTUUU
b know ,	WTTUSSSSTSS
b know .	UUOUVQSOSRR
b know about	PSYRSRTTSXS
b know from	QRXSUTTRTWS
b know how	QSSXRPXPRTQ
b know i	SUSVTTTSUTU
b know if	SURSUSSSTTU
b know in	WUSVWVTSUTU
b know it	TWMPRQWSSUT
b know of	STXSUUUUTSS
b know that	WVURVWTXWUW
b know the	USVVWVSRSSW
b know what	SVTTVRSUVQU
b know where	WURVSSXSTTT
b know which	YSPRRUSRVUW
b know why	RSSSUUUUVWU
b know you	XSSTUTTTRUV
b know your	WTRSTWUTRTS
b knowing that	VTWTUTUTTUT
b knowing you	STSRRRURTST
b known about	RSSTUUUTUUU
b knows ,	TUUSTTXWTUT
b knows export	TUTXUUTUTUU
b knows more	SURTTUUTXTU
b knows that	VTUWTTUTTUT
b knows the	RTVUUSUQWUT
b knows why	SUSRUTUUWTU
b lab ,	STVWTTUTTVT
b lab .	VVTWTTUSSUT
b lab in	TUSTVUUUVTU
b label ,	WVSSUUUUUVU
b laboratory ,	TTSVUTUUUUU
b lack of	WSPVUTURUWT
b ladder with	XUSSUTUSTUU
b lake ,	STWSUUUVWTU
b lake .	TURWUSUWUTU
b lamp in	STUTUUUTUUT
b land in	TUSSTYSTTUU
b landed the	WUUVUTUTUSW
b landlord ,	TSSTUUUUTUW
b landlord .	STWSTSSUTWS
b lands .	UUTSTVSTUTU
b language .	TTWUTUUTUTV
b laptop on	UUURTRUUUUU
b last ,	PSVTXUVRTUT
b last .	TUOUbSRXROU
b last ?	SURPZUTQTRT
b last @day	QTOSUUTSTWT
b last @duty	USWTUXQVTQS
b last @message	TRXWYXSUSWR
b last @num	TRQUaWSSQUV
b last @promised	PSWTXXUQTSS
b last @season	TRSSQQURSXT
b last @sitting	RSSTXYOUROR
b last autumn	WTVURTUTUVU
b last bus	TUSVUTUUUSU
b last call	SUVUZYTSTST
b last class	UUTUWVTTUUU
b last coffee	TUTUYUTTUTU
b last day	PSVVVUTRUST
b last email	TUTSXTUSUUU
b last evening	TUVXXWTTUTU
b last formal	TUTTVUUUUTU
b last friday	TUTVVSUUUSU
b last hour	TURRWUUTUUU
b last in	TVVSSWUUUUU
b last lesson	QTOSWUSTTST
b last lunch	UUTVWYUTUTU
b last meeting	STUUWQTWUTU
b last minute	ZYQRRTUSTST
b last monday	UUTQVUUUUTU
b last month	VUSVTWUTTVV
b last morning	UUSUWSUTUTU
b last night	STSQSSUTTUU
b last of	PRWQTUWSUQT
b last one	PUPTeWPSRTS
b last page	OSXVYSTVTWS
b last question	WTVURSUSUSU
b last regular	SUQVYTUSTRT
b last saturday	UUTRUWUTUTU
b last semester	STTWXSUTUUT
b last session	WUQSRXSSUSU
b last slide	TTXWXRTVTWT
b last spring	RTUTTSUTTWU
b last talk	RUSUWUUUTSU
b last three	XSWRSUTTUWW
b last time	RTPRWSVSTTT
b last timesheet	TUTURTUSUUU
b last to	XVTXWTUTUTU
b last train	TUTSQTUUUUU
b last tram	TUSSTTUTUUU
b last tuesday	SUSSTSUTUWT
b last two	RRRXQRUSTTS
b last walk	TUVUWRUTUUU
b last week	NSTWQUTQRUR
b last winter	RTSRTTUUTVU
b last word	STSSPUSTUUU
b last year	TTTVTUTQVWR
b lasting @good	STXTUUUZUUT
b lasting thanks	STXUUUUZUUT
b late ,	UVNQSTTTTRS
b late .	TWTRTSUTUTV
b late @num	SVWUUUUUUUT
b late and	USWUUTUVUWT
b late because	VVRTUTUTUUT
b late for	RUTTUUUVUUT
b late from	VUUUUUUUUUT
b late in	XUTSUWUSUTX
b late three	RUUUUUUUUUU
b late to	STRTTUUUUUU
b later ,	SSRSTTXRSSS
b later .	USRRTSWTTWT
b later @duty	TUURVTWUUUU
b lathe ,	SUUVTTUSUVT
b lathe .	SUXTUUURUUT
b laugh ,	UUTTUUUSUUT
b laugh .	RTRTTTUUTSU
b laugh at	STRRSSUTTST
b laughed ,	RTURTTTTTRU
b laughed at	TRWVTTTTRWT
b laughing .	TUWWWTUTUVU
b launch .	VVSWUTUUUST
b law ,	WTUTTWUTUVV
b law .	QTUTRSTSRTT
b law and	UUTWRRTUTTU
b law for	RTTWTSUTUUT
b law to	TUTWTTTTTUT
b lawyer 's	UTWUUUUUUUU
b lawyer .	SUVTTTUTTUS
b lay a	VUVRUTUTTUU
b lay on	WSSVTTUTTUS
b lay the	TUWSUTUUUTU
b lead .	WTSRTTURWUX
b lead a	QTXUQRTTTRS
b lead the	SUTXVVUUTTU
b lead toward	TUSVUVUUUWU
b learn ,	TUVWUTUTTVU
b learn .	SWQYSVUSTST
b learn @good	STXYUUUSSVT
b learn best	STXYUUUSSVT
b learn better	TUSXVTUTTUU
b learn by	TURXVVSUUTT
b learn from	SUWWSTRYUUW
b learn it	RUQSSSUTWTT
b learn more	XUSRUUUUXUT
b learn the	TVVSTRUSVWV
b learn to	RVRUUUUTTTS
b learn with	SUSWVTUTTSU
b learned ,	YWPQUTUSTUX
b learned a	UTYRUSTXSVS
b learned absolutely	WXSUUUUTUUS
b learned at	STVSUUUXUTU
b learned from	TSUTRRTSUWU
b learned how	VSTUUUUSUVU
b learned more	QTWSTTUTTVT
b learned so	VTVSTUWRSRW
b learned that	UTSUSUUTSTT
b learned the	WTRQTSUSRXW
b learned to	QTYNSQTUUVV
b learned what	TUSXUUUTUUU
b learning from	RUSXUUUUWUU
b learning to	SUQXTRTTTRT
b lease ?	STTUUUUUUUU
b lease @good	SUWUUUUTUUT
b lease in	SUSRSSUTUUT
b lease on	VUQSUUUUTVU
b lease saved	SUWUUUUTUUT
b least ,	WWUSUUUTTUW
b least @duty	WTRTUUUTVUV
b least @num	UTWRSSUWTVR
b least of	UVRSUUUTSUT
b least one	VTUSSSUWTVS
b least read	WTRTUUUTVUV
b leave ,	VURVTWUTTST
b leave a	RTTSUUUUUVU
b leave it	QTRWbSSRSTU
b leave me	SUSVUUUTTUT
b leave my	STRRRTUQTST
b leave the	QQUSPUSTRSS
b leave with	QTZSWSTURWT
b leaves ,	SUSTUUUUUTU
b leaves at	TURWWWUTTTU
b leaves me	UUTVTTUTTTU
b leaves the	STWSUUUTUWU
b leaving from	XTRSTUUTTSU
b leaving the	UUPXUQTQSTR
b leaving your	TUSTUUUTXUU
b lecture ,	TUURTVUUUVU
b lecture is	STURUTUUVUT
b lecture on	VUXSUUUTTVU
b led to	RTWQTRUSUXT
b leeds ,	UUVTUSUUSVT
b leeds .	WUTVUTUUTTU
b leeds led	TUYUUUUTUUU
b left ,	STWRUTUTSWU
b left .	USRWTTTTSSS
b left @badly	VTSVWUUUTUU
b left @weak	VTSVWUUUTUU
b left a	TURSUTUSTTU
b left alone	VTSVWUUUTUU
b left at	SUXRUTUWSUU
b left hand	PTZRTTUUTTT
b left in	UTPUVSUTXSS
b left it	VTQSUTUTUUW
b left me	bVWUURTQRWS
b left on	UTSXSSUTUSU
b left out	YTRUUUUTUUT
b left the	SVTPUTTSSSS
b left to	XTPSUVURRTV
b left with	UTTVTSUTTRT
b left you	RSSTTTUTWTU
b left your	QSYTSUUTTUT
b lending me	SUXRURUQUUT
b lent ,	WUSVURUUUTU
b lent .	VTTSUWUTTUU
b lent and	TUUSVYUUUUU
b lent me	QRXQRRUSTWR
b lent to	UUTTUUUTTUU
b lent you	VTWTUTUUTUU
b less ,	RUVTWVTUUUU
b less .	UUXSTTUVWTT
b less of	WVRSTSUSSWT
b less than	VSVSTTUWTSS
b lesson ,	USTTYSTVTVT
b lesson .	UTPUWUSRTSS
b lesson @message	XTUXSTUTWVU
b lesson be	TUUTWTSUUUU
b lesson of	TUSSTVUUUUU
b lesson on	QUVSUPUVUVU
b lesson with	RTUSTUUSTVU
b lessons ,	RTTRWVXTSVT
b lessons .	VTWXUQSXVTS
b lessons ;	SSUVVVUWUUT
b lessons after	TUTSXUWTUTU
b lessons and	TUUTVWUWSVU
b lessons at	SUTPWTUQUTU
b lessons end	UUTVVUUUUUU
b lessons have	SUVXSSUTTUU
b lessons in	QUTYUSUTTTU
b lessons rest	TUTTTTUUUUU
b lessons to	SUWUVUUSUUU
b lessons until	TUUSTRUUUUU
b lessons were	UUWSTUUSTWT
b lessons with	VUUSUTUYUUU
b lessons you	XUXWTTUUTVU
b let #	TUTWVTUUUUU
b let @day	TTUTTTSUUTU
b let @num	TTRWVTUTSUU
b let a	WWTSTTUTTUW
b let friday	UUUWRSUUUUU
b let go	UTSUVTUTWUU
b let her	XUUTTUUUWUU
b let it	TTWVXTTUUUS
b let me	TSVTWVRVTVT
b let our	QUQTRUTRUQU
b let the	TRSUXQRXQVU
b let them	USVRTSSSTWU
b let this	TUUTQUSTUUU
b let thursday	UUUTWRUVUTU
b let us	NRTUWXYTSPS
b let you	SSURWWTTRSS
b letter ,	XVTSUQTRSVV
b letter .	TSQTUQTRSRR
b letter @num	SUUQSVUUUTU
b letter arrived	UUSUUSUUUST
b letter came	RTRXTTUTUVU
b letter for	STSRUSUTVTS
b letter four	UUUSTVUUUSU
b letter from	XUSRUXUSTUS
b letter got	RUXUUUUUUUT
b letter i	SUSSXWUTUUU
b letter in	TUWRTUUTTST
b letter is	TUQRVSUTSST
b letter of	SRXRRWUSTWR
b letter that	VURRSSUTUSW
b letter to	STYVTWUXTXS
b letter was	TTRTUUUUURT
b letter you	URVWTVUWUWU
b letters ,	UVUSUVTVRUU
b letters .	RSVSTTUTTVT
b letters from	VUVUUUUUUUU
b letting me	QTTRTSUYTTS
b letting you	UUSVTTSSUTU
b level #	UTWTUSTTTVS
b level .	TTSUSTUTWSU
b level @num	TTURTSTTTVS
b library .	TURUUVUTTSU
b licence ,	RURVVUUUTSU
b licence .	UUSSUUUUTUT
b licence and	TUWXVUUUUTU
b licence came	SUQXSSUTUUU
b licence in	TUTYUTUTUSU
b licence is	TUTUVWUUUSU
b licence was	VVTWUTUTVUT
b lid on	TUUSWRUUUTU
b lies signed	SUTRTUUUTUU
b lies with	VTSWUUUTTTU
b life ,	WVXSSTVVSVT
b life .	SRRWSRWYTVQ
b life to	STVSTSSWUST
b life treats	TUTUUUSWUUU
b lift .	VTQTUTUTWUT
b lift is	SUSSTUTSUST
b light .	UTRQWTUUUVV
b light to	TUUTUSUVUUU
b lighthouse ,	TURWUUUUUUU
b like #	TUWWWTUUUVU
b like ,	WTSVUUUUSUT
b like .	RTTRVSXWSWT
b like @day	SUPTSTTRTTU
b like @num	VUVUVRUTVVU
b like a	TTVPQSQQRUS
b like friday	TUSRRVTSUTU
b like i	WUSSTSUTTWU
b like it	PSUUSVTTVST
b like lukas	YUTUTTUTWUU
b like maybe	UUUXUTUWUUU
b like our	RUNTVZTSTTU
b like that	TVTWSRUTSTT
b like the	TTPSUUTRSVW
b like thursday	TURVVUUSUTU
b like to	ORTTXTVUNNN
b like us	UUQWXVQTSTU
b like wednesday	UUTVVVUUUUU
b like you	TSVWQSSPWTW
b likewise .	TUTSTSVVUUT
b lima will	TUUUUWUTUUT
b line ,	SVUVSWTRRVT
b line .	QTXWTTTRSVS
b line about	STWQTSUSTYU
b line and	SUSTTTUSTXU
b line at	TUWVWWRSVUU
b line by	STWWSUUVTVU
b line from	VUPSTVTTVSS
b line in	TUTRSTUSWVT
b line long	WXUTUUUWUUT
b line manager	UURUTUTTVUU
b line of	QSWUSTUTSXT
b line that	SWTUUUUUTRT
b line under	TUTTXSUUUUU
b line was	SSUSUUUWTXU
b lines ,	RUSSTSTTTUU
b link .	VTOTUTTQUUS
b link up	TUUTTSXUUUT
b lisbon .	TUTUVTUVTTU
b list ,	XVVURUTUTWW
b list .	SUSTTVSRSVQ
b list for	QUTTVVUTUTU
b list of	RVRRXTWUWXR
b list we	STSYVTUUUUU
b list you	QTXVUSUTTWT
b listen .	XTTSYTSRSTS
b listen first	RSYUTTUSUST
b listen to	WRRSSSUUUXU
b listen when	QTRUUUURUUU
b listened .	QRWSSTSQSWR
b listened to	WXXSTTTYSTS
b listening .	STXSVRTZURS
b listening to	SUWTSTUXUXT
b lists @num	WTSSTTUTTRS
b little of	YTPUUUUSUUS
b little ones	SURTTTUVTVU
b little out	XSSTUUUTUUT
b little to	PSYSTUTVURT
b live .	RTVTSSWVUUT
b lives nearby	RUTWUUUTTUT
b lives on	TUUVUTUWUVT
b living .	UUUUTTUTSSV
b loaf .	WWUTUUUVUTT
b loan .	TUWSTTUUUVU
b loan @duty	WUUWTUUSUVW
b loan came	QTWWTTUWTST
b loan of	RTWTTTUVUUS
b locked ,	WWRSUUUUUUV
b locked studio	XUSTTUUUUTT
b locker ,	TUTTWSUTUTU
b locker is	TURWTUUSUTT
b locker key	UUTVTTUTSTU
b lol $	RSUTTSUSWUU
b long ,	QTVQTUVYTTR
b long .	VXSRSRWQTVR
b long @duty	UUVRTTUUTSU
b long @message	UURRTUUTTSU
b long @month	TUSSTSTXTTT
b long @sitting	SSVPRPSTTTT
b long after	WUXSUTUWTTU
b long ago	WTRTUUUTTUT
b long and	RTQUTSURUUT
b long as	UUYXTVTUUVT
b long before	QTTRTSTVTSU
b long drive	TUTVUUTSTTU
b long it	SUVRTSUTTST
b long life	STUQTRSYUST
b long may	TUSSTSTXTTT
b long session	UUWSTTUUUUU
b long walk	TUTSSQTTTUU
b longer ,	SUUSSVUUTTU
b longer .	RTPUWTTSSSU
b longer have	SUSYSTUUUUT
b longer looking	UUSWTUUUUUU
b longer speak	TUSRUUUTWUU
b longer than	VVRSVTUUUTU
b look ,	TTWRTTTRQWV
b look @badly	ZUQTUUURUUW
b look after	UTPRSRSZSST
b look at	XVVSSSRSUST
b look back	TUWVTWUTUUU
b look calm	SUZUUUUQUUU
b look elsewhere	UVTUUUUUUTU
b look for	PSPcURSPPRP
b look forward	TTRVSXXYUWU
b look like	ZUQTUUURUUW
b look out	RTTRTYTQTTT
b looked at	XUUVTVURUSS
b looked for	TURRUSUSWUT
b looked up	TTVTUTUTTWU
b looking at	TVWVWTUVUVT
b looking for	PTUYPUTPTRS
b looking forward	TURRSRTXUSU
b looks @badly	VTUSTSUTVTV
b looks like	VTUSTSUTVTV
b lose @good	TSWUUUUQTUU
b lose a	WUWTTTUWTWV
b lose contact	TUTTTUYTUUU
b lose my	TTRXVUUUUUV
b lose patience	TSWUUUUQTUU
b lose touch	TUSTSTXTTTU
b losing my	XURUUUUTUUX
b lost a	WTVVUUUUUUT
b lost contact	TUUTUTUUUUU
b lost in	UUWUUTUTUUT
b lost my	SROTRTTTTSR
b lost on	WUVSUUUUUTU
b lost the	XTRVUTUTUUS
b lot .	TSWSUTTQTTQ
b lot for	YUSTUTUSUVY
b lot from	UTYRUSTYSWT
b lot of	SUUTUWUTUUT
b lot to	PTZVTTTYTUR
b lot with	TUYTUUUYUUU
b loud ,	TUSWTTTUTUT
b love ,	UTPQRRTQTTS
b love and	TTVVRSTUTSS
b love to	OTNQVWXaTRR
b love you	TUQTUTUXUTU
b lovely ,	XUWSUUUTUTW
b lovely @season	VTSSTSUWUSW
b lovely summer	VTTTUTUUUSW
b lovely to	TURRTTWRTUV
b lovely weekend	TURTUTTXUUS
b loyalty ,	VTTUUUUVTUW
b luck !	TUURUUUWUVU
b luck .	TUSRTUTWUTU
b luck at	UUUSUTUWUTU
b luck for	WURWTTUQUUV
b luck in	TUSSUUVXUUU
b luck of	RTXTUUUUWUT
b luck to	WTQQUTTUTUV
b luck with	RTRWQRTYSQR
b lucky to	PTUVTTUUTST
b lukas ?	YUTUTTUTWUU
b lunch ,	UUVPRWTTTUU
b lunch .	WSRURWWQSTV
b lunch @num	TUTSSSWSUUT
b lunch at	TUTSTWTSUUU
b lunch every	TUSUWWUVUTU
b lunch on	SUPSVXTRUQU
b lunch one	TUTSSSWSUUT
b lund is	SUTTUUUUVUS
b lyon @duty	VUUSUUUTTVT
b lyon @num	TUTRUUTTTUU
b lyon in	STTVTSUTTUU
b lyon ten	TUTRUUTTTUU
b m .	RTTRTWUVUUT
b ma ,	UTWUUSUUTTU
b ma .	TUUUUUUWUTU
b ma'am ,	VWRTUUUTTUT
b machine .	WUVTTWUTTVT
b machine in	WURTUUUTUUW
b madam ,	VVVUTUUTTUS
b made ,	WTVUUUUTTUS
b made .	SUWSRSUXTWT
b made @duty	XSSUUUUUUUU
b made @promised	PPaSUTUTUUS
b made a	OSYVVTTRRTS
b made in	WTPVUUUSTUT
b made it	WVSWUUUUUWT
b made me	TTVVTTQPPYT
b made my	STXTUUUSTVS
b made promises	XSSUUUUUUUU
b made room	QRXTTUUTUST
b made the	STUWUTUSWUT
b made time	PPaSUTUTUUS
b made up	UUSUWTUTTTT
b made us	TUSTUUUUUWU
b made you	RUUTUUUSUUS
b maestro ,	SUXTUUUWTUT
b mail ,	RTSTUTUUURU
b mail .	SSRRUTUSTTS
b mail in	XTURTTUUUUU
b mail you	TUSRTUSSUSU
b mails .	RTSTUUUTUUT
b make #	UUTTSWUUUTU
b make ,	SUVUTSUTTVU
b make .	WURVUSUUUTU
b make @day	TUWUXaQRUTU
b make @lack	RSTRVSUTUUT
b make @num	UUTTSWUUUTU
b make a	UTRPUQSRSSS
b make friday	UUSUVWTTUUU
b make it	VUSTWSUUUUV
b make me	RRVTUUUTTWT
b make our	UUWUWWUTUTU
b make saturday	UUSRVYSTUUU
b make sense	UUTXWTUWTTU
b make the	QTOUXXRQSQS
b make thursday	UUTSVWTTUUU
b makes a	SUVWWSUWSUT
b makes me	SUTUWTUTTVU
b makes sense	SUSRTTUUTTU
b makes the	SUVQWTUSUVU
b making @promised	RTXTSRUUTYR
b making me	RTYRSWTWUVS
b making room	UUXRSRUVUSU
b making time	RTXTSRUUTYR
b man ,	RTQSUTUSUST
b man of	WSSVTUUVTTW
b man who	UQVTTSTUUTW
b man with	UTRQTTUSVUS
b manage the	STTTSSUTTSU
b managed to	YWRQTTTRVSX
b management .	TUVUUUUXUUU
b manager and	SUSSTTUTTSU
b manager can	SUSXSUUUXUU
b manager i	URSSUUUUTST
b manager what	YTQTUTUTUUU
b manual .	TUWSSUUSTRT
b many @duty	QUVSSSUWTVR
b many @good	VTUSSTTTTVV
b many @sitting	QUVSSSUWTVR
b many hours	RUVSTTUVTVS
b many lessons	SUWUUUUWUUT
b many more	VURTRTUUUUW
b many people	RTYRTUUTTUS
b many thanks	VTUSTTTUTVV
b many things	WTRXUTUTUUU
b map ,	RTSVTTTTTSR
b map of	VUWRTSUSTWS
b map you	RUTSUUUTTWU
b maps .	TTVTTTTSUSU
b marathon .	UUSRUUUVUUU
b march #	TURRSUUTUVU
b march ,	XSRUUTVUVUW
b march .	UWUUVWQQSWV
b march ;	VTTRTSUUUTT
b march ?	VUSVTWUUURT
b march @num	TURRSUUTUVU
b march and	UUTVSUUTUWT
b march be	TUTRWTUTUSU
b march can	TUSUTTUUUSU
b march i	VTWQSSTTUSU
b march is	TUVVUUUTUVU
b march that	SUVTUTUUUUU
b march to	XUTTUTUSUUW
b march was	STXSUTUTUWS
b march you	QUTSUTUTUVU
b margin @message	VUVUUTUUTUT
b margin of	RUUSUVUTUVU
b mark of	RTWYTTUWSUS
b mark on	XWSTUTUUUUU
b market ,	RSWSURUSVUT
b market in	TUTUTXTSTUU
b marks ,	RTVRUTUUTWT
b marks .	UTUTTTUUUTV
b marks and	RTVVUUUTTVT
b marks are	SUTQUUUTSUT
b marta told	TUSTUUUTXUU
b master 's	STUXWRTSUUS
b masterclass in	XTRRTTTRTTW
b match .	TUUYTUSTUUU
b mate 's	SUWSTUURVWT
b mate ,	XURSUUUVTUW
b mate .	TTRSUUUWTTT
b matter .	SUPSSTURUTT
b matter closed	STTSTTTTUUU
b matter of	VWTUTVUSTUS
b may #	TUTVYXTSTPT
b may ,	WVSUUTTURVU
b may .	VRTTSUPRRUV
b may ;	TUWUTSUTUWT
b may ?	WTTXRXUTUTU
b may @lack	PSUWTTTXTTS
b may @num	RUTVYXTRTPT
b may and	TVQTTUTRTTS
b may as	UUURVUUUUTU
b may be	UTUTTSVUWVV
b may every	STVUUSTWUUT
b may god	STVRTVVVTRT
b may i	TTRSVVQQTRQ
b may is	VUSTUSUTUUU
b may it	WUUSTSUWUVT
b may my	TUSWTRUSUTU
b may not	RUVWUUUTTUU
b may our	TURTTUUVTTU
b may put	WUSRTVUUUSU
b may that	RTRSTWUUUST
b may the	OSUPSNRaSQP
b may to	VUSUSXUUUUT
b may we	RUTUTVZUUST
b may will	TUTVVUUTUUU
b may wonder	STSUUTUTTUU
b may you	QSQTTWRYTXS
b may your	TRUVVOSWSRU
b maybe ,	TUTWSWUTUTU
b maybe @day	TUUSWUUUUUU
b maybe be	TUTRSWUTUTT
b maybe i	SUTWRRTWUST
b maybe it	SUTVUTTUUTU
b maybe we	TUTPXSVTUTU
b mbeki ,	TUSWUUUUVUU
b me !	USSSTTVSTSU
b me #	TUWTUUUVTUT
b me $	RTRWUTUVTUS
b me ,	SRRURSUPXUT
b me .	TRUWSRVVTSS
b me :	SVUXRQUTSTR
b me ;	PTTUVVTUTVU
b me @badly	XSTRSTUSTST
b me @duty	QRUPTSURUXV
b me @good	TTWPQRSXTUU
b me @lack	TTRWVTTQRSS
b me @mean	YSSUUUUTUUT
b me @num	TSVVRQTQSWP
b me @sitting	UTUSTSUSTWT
b me @thin	YSSUUUUTUUT
b me @weak	XTTRSTUSTST
b me a	URUXVUUPUWU
b me about	WURWSUURXYR
b me after	VTQQVSTUWXT
b me again	XTQTTTSRTTY
b me alone	XTTSSTUTTST
b me an	TURSUTUVVST
b me and	TVVSQTTVQTP
b me any	WWQUSVVSSTT
b me as	WVSURUTUQRQ
b me at	TYTURVVOTRQ
b me back	ORVTSUURRVT
b me bad	WUSUUUUUUUT
b me be	SUTRWTTSTUT
b me before	TRWQSWTXVST
b me better	WTUWVTUTUVS
b me by	WUPSTTTTRWQ
b me confidence	QTZUUUUZTUU
b me courage	UUZTSUUYUUT
b me do	SUTSVVUSTWU
b me down	VPVPSVQVRTS
b me earlier	YSSTUTUTTUU
b me every	STVUUTUZUUT
b me everything	STTTUUURUUU
b me feel	WVXUTSSPSWS
b me find	VUVTUUUTVVT
b me finish	XYTWVRUTTUU
b me first	TURTTRRUWXU
b me for	WQSVQPSQOTV
b me four	VUUSUUUUUWT
b me from	NRRYVQTUTTS
b me get	VTXSQSUXTTT
b me go	VUWRTWUUURU
b me good	QTXSTWUSTUT
b me got	WVVSTTUVSXT
b me hanging	XSRUUUTTTUU
b me her	SUSTUTUWRSU
b me hold	SUXTUTUTUVU
b me home	VVTRUUUWUSU
b me how	WUSUVTTTRYY
b me i	VTSVUUUSTTU
b me if	QTTSTUXVRUS
b me in	UVXWUSPQUUT
b me into	WRUVTSSQUXU
b me is	QTUVWSUVRXT
b me it	VUSUUUUUUVU
b me know	WUQSRSVPTUW
b me luck	TUSSTTUTUUS
b me more	USWQSSTOUTR
b me my	YTQQRSUVTVY
b me next	SUXTTSUTTST
b me no	RTRVUUUSTSU
b me not	YTQTUUUTTUU
b me nothing	RVVTUUUSTUT
b me of	RRXQUTTQVVS
b me off	TTSWXVUQRTS
b me on	WUSUSVVSTXW
b me once	TTUTUVUUUVU
b me one	RUSVSSUSSTT
b me openly	STYSTRURUXS
b me or	TUSWUTUTUTU
b me out	WSWQWTTVUWT
b me over	QTRUVRUVVUS
b me play	SUWTUUUTUXT
b me present	RTTVUVUTTWU
b me read	QTURTTUTTWU
b me say	XUWVWRUXTVT
b me since	XTTMOPUUTSX
b me so	QTTSSRURTUR
b me stand	UUTRUTUUTVU
b me take	RUWRTSUVTWS
b me than	TSUUSTURXWQ
b me thank	SUXTTTUYUUT
b me that	RTTSVPUVSXR
b me the	UQWRWPRRVUR
b me there	USUVUUUTTUT
b me think	STYUUUUTUUU
b me this	UUTRSSUSUWU
b me through	PUXRTRTUWXO
b me to	PTWUUWOVKbN
b me two	SUXUTSURTVT
b me under	VTTTTTTVUTV
b me up	VSSQTSXQUUX
b me walk	VTTTUTUTUVT
b me was	XVUQTTUOQQW
b me well	RTYUUUURQUT
b me what	SRYSSRTQVRQ
b me when	TQWRSVWPSUS
b me where	SSTSTUUVUWT
b me which	TTVQTTUVSWS
b me who	VTSSTUUUTVT
b me why	UWVVUTUUVVU
b me will	SUYUTTUTTVU
b me with	VSUXVTURUXU
b me write	SUURUVUTUWU
b me wrong	YSSUUUUTUUT
b me you	TSVQTTURYUS
b me your	SRVWRRUUUSV
b me yours	RSXUUUUTUSU
b me yourself	RTSRSSURUUT
b me ¤	WTPVUSUSTTT
b mean that	TTWVTTUVUVU
b mean to	SUVWUVUXUST
b means ,	XVTTUTUUUUV
b means .	SUXSTTUSTVS
b means for	TUSTSTUUUTU
b means that	TUTYVTUTUUU
b meant a	SUVSUUUVTSQ
b meant for	YTRTUUUUTUS
b meant it	VTVTTTUTTSU
b meant to	SSRRTSSSSTR
b meant well	WTTUUUUTUUS
b meantime i	TTUVTTUTTTU
b medicine ,	WUSWSUUTTUU
b meet .	RTVWSTSTTST
b meet again	QTSUQWaPUUS
b meet as	TUUSSWUUTTU
b meet at	SUTRSVQUUTU
b meet me	XTRSTVTSTTT
b meet once	UUUSVZTTUUU
b meet their	YUTTTSTTXUU
b meet you	TUTUUTTXUUU
b meeting ,	UVWVTPTPSVV
b meeting .	TTWSTRRWSVR
b meeting again	XTTUTUTUUUU
b meeting in	SWQVSTUUUST
b meeting is	TUTSXTUUUUU
b meeting of	RTRTVVUTUTT
b meeting on	VUVTYQTQSOW
b meeting starts	SUSSTTUTUUU
b meeting to	TUSWTVUUUTT
b meeting with	TUSTSRUSVTU
b meeting you	WURTVSUUUUU
b meetings ,	PUVRUTSWURT
b meetings .	TQTWTVTSTRW
b meetings ;	TWSUTTUTUVT
b meetings @num	VUTXXUUUUUU
b meetings after	TUUVWRUTUUU
b meetings at	SUTTWTUTUTU
b meetings for	TUSTVVTTUUU
b meetings had	WUTTUUUUUUT
b meetings have	TUTXSSTUUUU
b meetings here	SUTTWUTUUUU
b meetings i	VSRVWVUUWUU
b meetings in	VTUVTQUSTWW
b meetings on	UUTUTWUUUUU
b meetings that	TUWWWSUUUWU
b meetings to	TUVUSVUUUWU
b meetings until	TUTRVXUTUUU
b meetings when	SUWVUVUXUSU
b meetings with	SUWUSRUSUUT
b meetings you	WTSUTUUUUUT
b mentee .	PTVRXVTXUTQ
b mentee who	UUSTUTUVUUU
b mentees every	YUTTTSTTXUU
b mentioned the	SVRSUTUTSTT
b mentor 's	YTRPRTUSQTQ
b mentor ,	RUWWUVUOXTS
b mentor .	VSXOUSTaPTT
b mentor @duty	WUTUVXUUXSU
b mentor @sitting	VUUSVXUUWSU
b mentor about	RUUWSSUTURU
b mentor and	PSTWWUTOSQS
b mentor at	SVSTUUUUUUU
b mentor beside	RUUSTUUTTUR
b mentor can	QSYWUTUYTUT
b mentor could	RTYTTUUYTUT
b mentor found	WUTSUUUUWUT
b mentor from	RUSYWSUUSTS
b mentor gets	STTTTTUTWUT
b mentor had	WTRRTUUTVUS
b mentor here	UUSTUUUTWUU
b mentor i	STVTTWUUVUT
b mentor in	TTTSURURRTT
b mentor is	XTQQSTUSXUS
b mentor of	VSVRTTUTTUW
b mentor on	VTRWTTUSVUV
b mentor to	TTVVUTUVTTV
b mentor who	ZYSTVSUSSUV
b mentor with	TTSUSTUTTUV
b mentor would	YTRRSUUTZUU
b mentor you	UXQTUUURSTW
b mentored by	VSSWSSUTTTW
b mentoring ,	TSWTTSUTSQT
b mentoring .	TVQTWPUSTSS
b mentoring @duty	RTVVVUUSSTT
b mentoring @sitting	RTVWWTUTSTT
b mentoring after	TUUSXWUUUUU
b mentoring agreement	TUSTXUTUUUU
b mentoring arrangement	TUVVWSUUUTU
b mentoring as	TUPVYWUTUQT
b mentoring at	SUTQVRUUUUU
b mentoring ends	STSQWSUTUWT
b mentoring hours	TUSVSWUUUUU
b mentoring is	VTPPWSUTTTW
b mentoring office	SUSSTSUTSUT
b mentoring on	TUSRTVUUUUU
b mentoring relationship	STRUVSUTTUT
b mentoring scheme	SUSYYSUUUTT
b mentoring should	TUSRSTUUUTU
b mentoring to	TUVTVVUUUTU
b mentoring today	TUVVVSUTTWU
b mentoring will	TUSRRTUTTTU
b mentoring with	TUXWXVUUTVU
b mentoring year	TUWWXSUUUVU
b mentors meet	YUTTTSTTXUU
b mentorship .	VTVTWRSVTTS
b mentorship for	UUSSWUUTUUU
b mentorship is	TTTSWSUUUUU
b mentorship with	TURTWSUSURU
b menu ,	SUUTUSUTUVU
b menu .	RTSUUTUUTTT
b merry @season	RTSTUSUXUUT
b merry christmas	RTSTUSUXUUT
b message ,	RTQRVTUTTSS
b message .	VTSRTSUSSRT
b message has	SUTTTUUTUUT
b message i	UUUTUUUUUUU
b message of	XVTSWUUUUTU
b message you	SUTWTTVTUTT
b messages .	VXTRUTUUTUT
b messages from	TTTUSTUTTTT
b met ,	VUSWVVUTVUU
b met .	VWQWVRUSVRU
b met @lack	VWUUTTUSUVU
b met @num	VTWSUTUUUSU
b met a	UUTTUUUSTUT
b met in	STSQTXSUWUU
b met on	TUSRTUUUUTU
b met twice	UTSSUTUUTTT
b met you	QRVURSSUSTT
b michaelmas ,	VUUVUSUUUTU
b microphone .	RURRSSUSUXR
b midnight .	TUSTTTUTTUU
b might ,	TUUUTUUUUUU
b might be	QSTUUSSTTWT
b might have	YVRSTUUTTTT
b might i	SUTRRRTTTTU
b might perhaps	SUTTTRTTTTT
b might sort	TUTRRTTUUTT
b might the	TUUTVTUUUUU
b might we	SUUQSQTTUUU
b mild @season	SUVRURUWSUT
b mild winter	TUWSUSUWUUT
b mille fois	TTXTTTUWTVS
b million for	TUXTUTUXUTS
b mind .	TVWSSSUSUST
b mind the	TUSSUTUWTTT
b mind to	TUSTWTUUUST
b mine 's	RUTUVUUTUUS
b mine ,	PVWUUUUUPUQ
b mine .	TTQRQVTWSUS
b mine and	STXQVVUVTTT
b mine by	QRXTUTUWTUS
b mine can	TUSSUUUTTUU
b mine did	WUTSUUUUWUT
b mine from	STSWTRUUTUU
b mine has	UVRVTSUTUST
b mine in	VURVSUUUTUU
b mine is	STTXSSTRSSR
b mine since	UVSTTUUUUTU
b mine that	RUWRTUUUTUT
b mine to	STQWTSUUTTT
b mine was	VWVRUUUUTTW
b minister 's	UUXTUUUUTUT
b minister .	RRUQTTUTSUT
b ministers .	SUVXUUUTVUT
b ministry 's	RTTRUUUURUT
b ministry .	STTTTSUUTWU
b minute .	VXVSSRUWTTV
b minute for	YRPUUUUTTUV
b minute of	SRVTUUTTTUT
b minutes ,	VTWSSUTSTVR
b minutes .	VRRQTVTVRSQ
b minutes ?	QUWTTTUTSUS
b minutes @badly	UUTTUTUTUUT
b minutes @mean	UUTTUTUTUUT
b minutes @thin	UUTTUTUTUUT
b minutes @weak	UUTSWTUTUTS
b minutes at	STWTUSUTTVU
b minutes before	RTRWTWUUUUT
b minutes every	TUWTTUUTTTU
b minutes from	WVSTTWUUTST
b minutes in	YTTTVPUQTVY
b minutes late	UUTTUTUTUUT
b minutes of	XVPUTUUSVTW
b minutes to	TUTSTRUWUTT
b misprint in	STSTUUUUUUU
b miss every	VWSUUUUUUUX
b missed .	WUSUUUUTUUV
b missed @duty	SVRTTTUTTUT
b missed @message	STTUTTUUTUT
b missed @promised	VWRTTTUTTUT
b missed @sitting	RRSTTTUUTUT
b missed a	PPYUUTUTTUT
b missed call	STTUTTUUTUT
b missed it	YTPUUUUTUUT
b missed review	XXSUUUUTUUT
b missed the	TTSRTUUUTUS
b missing ,	UUSSTUUUUUU
b missing .	YVRRSUUTTUV
b mistake ,	TUUTUUUXUUU
b mistake i	YUQUTTUSUUU
b mistake that	STUSUUUUUUU
b mistakes ,	STXRUTUTUUT
b mixed up	TUTRUUUUTUT
b mock @duty	RTVWWVUVUXT
b mock interview	RTUUTTUSUWT
b mock interviews	RUXWTTUXUUR
b moment .	STQQTRUSTST
b moment :	TUWUUVURUWU
b moment i	STVRUWUUTUT
b moment that	TUVUUWURUWU
b monday 's	STRTWTTTTTU
b monday ,	TTPXSYUSRUT
b monday .	OSQWUUTQRTR
b monday ?	UUUUWRUUUUU
b monday @duty	TUSTWTUTUSU
b monday @sitting	SURSVVUSUUT
b monday after	UWTSSVUUUUT
b monday and	WUVSSRUTUVT
b monday hour	TUSSUTUTUTU
b monday i	STRVSTTTXVU
b monday in	TUTVSUUUTTU
b monday is	SUTXWSUTUUU
b monday mornings	UUUUUVUSUWU
b monday of	UUTWSUUUUTU
b monday the	RTSZTRUTTST
b monday to	UUTTSTUUUTU
b mondays ,	SUURRTUUTUU
b mondays .	VUWUTSUTTTU
b mondays with	SUWVVSUUTSU
b money ,	TUWUTUUTWTU
b money .	SSTRSTTTSWT
b money is	SURYTTUTTUT
b month ,	USQUVWUVUTV
b month .	WUSVURRUVSW
b month after	WUXTWSUUTUU
b month and	VUVWTTUUVVU
b month before	STQUUUUTUUT
b month for	YTTUUUUTTUS
b month i	VVUXURUSTTU
b month in	STSSUUUUSUU
b month is	SUWURWUTSVU
b month on	VTSSSTUUUUU
b month to	VWTWVWUUUUU
b month was	TUWUTVUUUVU
b month you	UVVSUSUSTWU
b monthly @duty	TSTTWVTRSQU
b monthly @message	SUTRVTUUUUT
b monthly @sitting	TSTSWVTRSQU
b monthly calls	TUTRWTUUUUT
b monthly hour	RUVUWWUUTSU
b monthly meetings	VTRXUTUTUSS
b months ,	TQVVUSTUVUR
b months .	WTQSRVTSSTW
b months ahead	TUSSUTUXUUT
b months did	SUUTUTUUSTT
b months i	TURWUTUTUUS
b months of	WSUQRTUWWTR
b more ,	RSUUXTVWRUR
b more .	OPWRWQRWTTQ
b more @badly	YUTUTTUTWUU
b more @day	SUVTWWTTTTT
b more @duty	QRQWXVVSSUV
b more @good	PTVPUTUWVUS
b more @message	STTTTRSTUWS
b more @promised	XRPOQRSQUTW
b more @sitting	RVQTXXUSSTS
b more about	QTVTTTURTVS
b more aligned	TUTVVTUUUUU
b more at	UUTUTVTTTTU
b more calls	UUTVSSTUUUU
b more doors	SUTUTTUTWUT
b more experienced	RTRTTTTSXTT
b more for	SSTSUUURYUT
b more from	XRSQTSWRWUS
b more good	RUVSTTUVTST
b more grateful	RUXSSUUXSRT
b more interest	XUSUUUURUUU
b more interested	YUQUUUUTTUU
b more lesson	TUTTWUTUUUU
b more lessons	RTSVWWWTTVU
b more like	YUTUTTUTWUU
b more luck	TUTRUUURUUU
b more ministers	UUSXUUUUWUU
b more monthly	TUUUVUUUUUU
b more of	XSPVSSRQUST
b more often	VTTRTSTURST
b more or	TUTWWUUUUUU
b more practical	TUTXTTUUTUT
b more questions	SUSQUUTUTUU
b more sessions	TUUVXTUUUUU
b more support	XUTSUUTUTUT
b more than	VUXWPPSVVPT
b more time	WTRRRSSRWTS
b more to	RTVQTUTSTSS
b more with	TUTVTTUSWTT
b morning ,	VVRVUUUTUUT
b morning .	PSTUWSSURVR
b morning and	TTRSTSUSTTU
b morning at	TUUSTWTTUUT
b morning of	UUVRTSUWTTT
b morning to	SUWVUTUTTSU
b morning with	WUVRSVUSTTU
b mornings .	VUSTSSVUUUS
b mornings at	VUSVSRUVUUT
b mornings you	UVTUUUUSTVT
b most .	QTWVTUURTVU
b most @good	PUXVTTUVVWS
b most is	TUWTXUUWUST
b most of	XPQVUPTWRSV
b most useful	RUXRTTUTTWU
b mostly about	XRQOTTTRSUS
b mostly an	VTSUUTUUUUU
b mother 's	YVVRSXUWRST
b mother ,	TTUVWTUTSUU
b mother .	RSTSTWUTUST
b mother in	SUSUUUUUUUT
b mother is	SUSUSRUWUUU
b move ,	UUSQUUUVUUU
b move .	RTUTSVUSUVS
b move from	STSWRSUTUTT
b move into	TUVUUUUXUUU
b move on	TUTSTUUUUTU
b move to	PRVWXPTTSRS
b moved ,	VTSSUUUTTTX
b moved .	STWSUUUTSUS
b moved by	WTRTUTUUUUU
b moved every	XWRUUUUTUUT
b moved from	RTRXTSTSTUT
b moved me	VTXSTTUWSTW
b moved my	VUUXTSUTUTT
b moved our	QSSVTUUTTUU
b moved the	RTWUTUUTUUT
b moved to	PTUUVTTRVUS
b moves to	TUTWSSUTTUU
b moving from	TUSWSTTSSTU
b moving into	STRZUYTSRTT
b moving me	TUTWTUUUTUU
b moving our	VTTXRRUSTUU
b moving the	SURTUUURUUT
b moving to	UTRZWQVUWRT
b moving toward	UUTWTTUTUTU
b mr .	WTTPRPQQZRU
b mrs .	QRUTRQSTXRQ
b ms .	VSVSVRSQWUV
b much ,	VUXVTTUUUTU
b much .	VSXTRSSYTVP
b much @good	QTXSTTTYTVR
b much about	XTVTTUWTTTW
b much as	VXWQSTUUSTT
b much for	YVOTVSTQTRY
b much from	RTVTUUUSURT
b much gratitude	UUYTUUUWUVU
b much love	TURUUTTYUUS
b much obliged	OSXSTTSXSTP
b much of	UUVUSUUSTVS
b much to	YUWSTTURUSS
b much trouble	QRYUUUUTUUT
b mum 's	TUSWTTUWTTU
b museum .	WURTUTUSTUW
b must @lack	TUUTUUWTUUU
b must be	TSQWTSTRQQV
b must do	TUTSUTVTUUU
b must forgive	WTTTUTTTTTW
b must give	TUTTVTTUTTU
b must have	XSPQTTWRSTX
b must learn	RTSXRTUTRRU
b must not	TUUTUUWTUUU
b must now	VUTXTTTUUUU
b must say	WVSSTUUUSRT
b my @badly	TVVQSTTXSUU
b my @day	WTSURRURTUS
b my @duty	YVSUPSPRTPV
b my @fail	UUSWTTUTTUS
b my @good	KRWNUQSYSRO
b my @lack	STURUUUSUWS
b my @mean	UUTSUUUVTUS
b my @message	XXSVPSQRRSS
b my @month	WTWSRRUTUVT
b my @num	VXUTRTUWUSU
b my @promised	ROSWTQRURUO
b my @sitting	VXXVVSSUSUP
b my @thin	VUUTUUUTTUT
b my @weak	UUQSTUUSTST
b my accent	VRVWTSTRRXS
b my app	WVQTQTUUTTT
b my application	SUTTUUUWUUR
b my attention	SUTYWRUSUTT
b my aunt	STUURSTVWSS
b my back	RSWTVSTXVUS
b my bad	TTUTTUUUUUT
b my badge	STRWRTUTTUU
b my bag	VUTSUTUTUUU
b my bench	UUYXUSUWTWU
b my best	RUTSRTTWTUT
b my birthday	VUSTUUUUUUU
b my books	TUSTSTUTUUT
b my boots	TTTUUTUTTST
b my bow	STVUVUUTTTU
b my boys	RTTUTTUWTSU
b my bridge	TUVTTTUTTUU
b my brother	VTUPRSURUSS
b my business	WSSQWTUSWWT
b my calendar	SUTTUTUUTUT
b my calls	UVYSUUUTTTT
b my career	VVURSSUVTSW
b my chair	SUTRTTUUUUT
b my chapter	WWQRTVUSUWU
b my check	VUSWWTUTTRU
b my check-in	VVRRSSUTTSU
b my children	RUVWTTUVUUU
b my clients	UTTUTWUTTWV
b my code	RURUTTUUUVU
b my company	WWRVTUUTTUT
b my compliments	WSSTTUUVUUX
b my confidence	XTTTUUUQTUT
b my contract	TTTWQTUTSTV
b my copy	SUVTUTUTUVU
b my corner	WUTWUTUUUTU
b my count	VTVSVUUWUSU
b my course	VUVRUWUSUTW
b my cousin	UTRTSRTVVTT
b my cv	TVXRTSUSSST
b my dad	TVRWUUUTUUU
b my data	ZTRRVSURSWT
b my daughter	WUVVWUTWSUT
b my days	SUUYSSUWTSU
b my decision	RSRRVSSRUTR
b my defence	USVSUXUVSUS
b my degree	STSWXSUTUUT
b my desk	RSUVRSTRRWT
b my diary	YUQSSUUTUUU
b my diploma	WTUVUUUTUUU
b my dissertation	WUSRUUUSTVW
b my doctor	RTRXSSUTTRU
b my door	STSRUUYRTUT
b my draft	WSQUTTUTTUS
b my drafts	TUWSUUUTVUV
b my drawer	STWVWTUTTSU
b my drawings	WWSSUUTRUUT
b my ear	RTWTSVUSUUU
b my ears	USTVUTURUVW
b my elbow	UURSTTUUTST
b my emails	WVWRTTUTVTR
b my energy	TUSYUUUTUUU
b my english	PTVSSSTURWT
b my evenings	QTSVSSUSSRT
b my exam	UUYQTUUTSVV
b my exams	SURXRSTSUVT
b my eyes	RTWRSRUSTXU
b my face	SWWUUTUUUVU
b my family	QSVWSWTVTUT
b my father	SRVVQPSTSSR
b my fault	QVQQSSUTTTR
b my fear	SUUVUUUTUUT
b my feet	RTUWYTTSTUT
b my field	WSRSTUTSXUU
b my figures	XURTUUUTTUU
b my file	YYSSUUUUTUU
b my finals	UUTXUTUWUUU
b my fingers	RUUTUUUXUUT
b my firm	RTSYTTUTSUT
b my first	PNRQVYRTSWN
b my floor	TUWUTTUTTSU
b my focus	TUTVVTUUUUU
b my folder	USQUTSUSUVU
b my former	WTTTUUUUVUS
b my four	SUSVUTUUTST
b my fridge	RTVTTSUTUWT
b my friend	SUSSTTTYVUS
b my girls	SUVUTTUTTXU
b my goal	RTQWSSTVSST
b my goals	WWSXUTTTTUT
b my graduation	RTWVSXUVUUV
b my grandfather	TUSRTUUTTUU
b my grandmother	TSQSTTTUQVS
b my grandson	TUUWVTUSTTU
b my grant	TUWWUTUUTVT
b my gratitude	RUVSTUUUTST
b my hand	VVVTSRUQSST
b my hands	WTUTURTUVVT
b my handwriting	RTRTUUUSSTT
b my hat	STVUTSTWTWT
b my head	RVWUSSUTPUS
b my health	TUTYUUTSUUU
b my hearing	SVSWUTUVTTU
b my heart	TTUSSSUYTQT
b my heartfelt	QTZSTTUVUSR
b my husband	UUQUTVUSVTS
b my idea	YTPTUTUTUUS
b my ideas	XWRUUUUTUUU
b my initials	VWSTTSUTUUU
b my interests	RTTWUUTTTUT
b my japanese	UTWTUSUSTUT
b my job	YUOWSSUSTTY
b my juniors	TUTVTTUTTVT
b my kitchen	WVSRVTUVSUT
b my knee	UTRWTUUTWTS
b my knees	UURYWSUTTST
b my landlord	USURSSTSWXW
b my laptop	SUTQSQTUTUT
b my last	TPRVXOTNRUR
b my lasting	STXTUUUZUUT
b my late	WUQTUUUTTUT
b my lease	SUSRSSUTUUT
b my left	STYRSTUSTVU
b my lesson	YWRSTUURVUS
b my lessons	SUVWWTUSUTU
b my letter	RTSSTTUVUUU
b my letters	RSTVTSTTTTU
b my licence	XUSRTTUUVUU
b my life	VVUWRSVYTVR
b my line	UUTWTUUTSUU
b my little	QUVSUUUUUWT
b my locker	SUVWTTUTTST
b my logbook	RUSTTUUSTUT
b my love	UUXTUUUWUTU
b my mail	XTUUWVUUUTU
b my manager	YTVTTSUSTVT
b my manuscript	XUUSUUUTSTT
b my marks	TTVQUTUTSUT
b my mentor	ZQUNVSUYWTS
b my mentoring	WWSSTUUUUSS
b my menu	RTWUUTUTUVU
b my message	WTUUUUUUUUU
b my mind	SUUUWTUTTRT
b my mother	URVVTWTWOPR
b my mouth	TUTRTUUUTTT
b my move	SURXWTUSUSU
b my name	WTPSTRTPSPW
b my neck	SUXTUTUTUWU
b my neighbour	UURTTUUSVTT
b my nerves	RUVSSTUSTTU
b my new	SSVXSWSNYUP
b my next	SURYSVTTSUT
b my nights	TUUUVUUUTTU
b my notes	QTURSTUUSUT
b my number	RTPPPVWRTUS
b my office	SUSRSSUSUTT
b my old	SRQRSTRSUUT
b my opinion	TTTSUUUTUVV
b my own	RSSUTSORTVT
b my parents	VURWSWURTST
b my pension	VUSWVVUUUUV
b my phone	QTRRTTUUTUS
b my pitch	QSTSUUUTTWT
b my place	UTWUURUTTST
b my plan	RVUUTTUTUVS
b my plans	UVQYSTTSRUT
b my pocket	TUWUVTUSUST
b my portfolio	URUQTUUSWWV
b my pots	SUVUSRUTUTT
b my presentation	YTTSTTURTUY
b my priorities	TUTXTUUTTUU
b my private	XTRSSTUTUTU
b my project	XSSWTTUSTVS
b my promotion	VVSWTTUUTQT
b my proposal	TUSTWRUUTUT
b my question	YUQRUUUUTTT
b my questions	RSSZRPTTPPP
b my regards	WTSSTTTXTUW
b my rent	WTTSTTURTUW
b my report	UVURVZUSTUT
b my resignation	VTVTTTUUSUX
b my rota	RUUXTTUSTTT
b my sales	VUVRUTUSTVT
b my savings	XSQXTSUSTVV
b my scholarship	XUSUUUUUTUU
b my school	STUVUUUTTTU
b my second	QURTVRURSVT
b my sentences	TTUSTUUWUUU
b my share	TUSUUTUUUTU
b my shelf	RTXTTSTTTTT
b my shift	TSXTUUUUTUT
b my shifts	TUTWWUUSTTT
b my shoes	TTXSTTUWUSU
b my shoulder	TUWSUSUTUUU
b my shoulders	STWWUVUTUTT
b my side	OQSRQRTYSRR
b my silence	SUSSTUUTUST
b my sincere	RUWTUTUYUTT
b my sister	VSQPRVTRWTR
b my slides	XRTRTTURTXW
b my son	TUTTTUUTTUT
b my speech	PSZTUUUTTUT
b my stall	UVUVUVUUTUT
b my stammer	WTRSVTUTUUT
b my students	RVXSUUUTTUV
b my studies	TTTYRUTTTUU
b my supervisor	VVSXRSTSTTT
b my surname	YVRTTUUSTUV
b my talk	RTYWYRTVTWT
b my teacher	XUSQTTUVVSW
b my team	RUXRSTUSUXU
b my temper	TUSSTUUWUSU
b my thanks	NSVPSSTYUOP
b my thesis	SQWVUVUVTUV
b my three	STXSUWUTVUT
b my time	XQSWRSRQSUS
b my trade	TUSTTSUTTRT
b my training	VTVVSTUTRSW
b my turn	WVQSSTUSTTT
b my twelve	XXSTUUUTUUT
b my twenties	STSRUTTTTUU
b my uncle	SSUUSRTRVSW
b my very	TUWTVUUWUUU
b my village	UWSVTUUTUUT
b my visa	VUVWSSUTTTV
b my voice	STURSTUSUVS
b my vowels	WUWVUSTTUWT
b my wall	TUVSUTUTUWU
b my warmest	TUWSUTUXUST
b my way	VTVTRUSSTUV
b my wedding	WUTTTVUTUVW
b my week	QTYXRUUYTUU
b my whole	MTaVSQTTUVO
b my wife	QSUWVRVRTSS
b my wish	TURQXTUUTUT
b my work	YWTRPRUPRRR
b my wrist	STVTSWUUWUU
b my year	QTWVQSUWSXS
b myself ,	TRPVUWRURUS
b myself .	OSTVRRSUSUS
b nadia 's	WUTSUUUUWUT
b name ,	YVPUURUSRVU
b name .	TRXTSUTWWSQ
b name @num	VVQTUSTSTUW
b name all	XUSUUUUUUUX
b name and	TTUWUTUSTTU
b name by	VUTRUVUTVUV
b name from	RUUTRTUSTTT
b name in	XVURTRUTVRW
b name is	VTWRUUUTSTS
b name of	STVRTSUSTUT
b name off	QUSWYUUTTUS
b name on	WSNRQXUUUQS
b name one	TVRTUSTSTUS
b name or	SSWUUUUUUUT
b name the	RSWWWXUTTVT
b name this	WTSUTUUTUUX
b name too	WTTUUUUUXUT
b name was	VVUTUUUUUTU
b named me	XWRUUUUTUUU
b names ,	VUWSTUUUWUU
b names .	STVTTWTTTWU
b napkin ,	TSXWUTUUUTT
b napkin .	TTUWTUTUUSU
b napkin in	RTUQUTUTTXU
b nearby .	RUTWUUUTTUT
b need ,	TTSXURUSTSU
b need .	STSSTSUSVTU
b need @duty	QTQYTRTTSST
b need @lack	RSURSTURTTU
b need @promised	PSPXSQTRQST
b need a	URVXVTRUOQQ
b need advice	STRXTPTTSTT
b need an	WWRXTSUTTTT
b need for	SUSVSSTTUUU
b need from	SUTWSTUUSUU
b need guidance	TUTVTSUUTTU
b need help	SUQWSRTSSTU
b need is	SURWSUUTTSU
b need more	SURZVRUTTTT
b need next	TUSSRTUTTTU
b need not	RSURSTURTTU
b need now	QTSWSVUURSU
b need people	TUTWTUUTTTU
b need regular	TTTXUSUUUUU
b need somebody	RTRZVWTSWSU
b need someone	WVPYWVTRPRT
b need the	RSVPTTTSTUU
b need to	TQKWOSQQUSR
b needed ,	UTSRTUUTTUU
b needed .	QSWRTUUWTSS
b needed @num	UUXSUUUTVUU
b needed a	VQPSTSURVTV
b needed it	SSWSUTUSUTU
b needed me	STTUUUUUUUU
b needed to	QTaTUTUTTUU
b needed was	XSUTUUUUUUT
b needed you	WWUTUTTSTTU
b needs @lack	RTSWRTUSUTT
b needs @num	WUTSTTUUTTV
b needs a	SURVVUUTWUS
b needs me	SUTXVUTSTUT
b needs no	RTSWRTUSUTT
b neighbour 's	VUQRTSUUTST
b neighbour .	RURTUUUSUUT
b neither is	RTRTTTTUTSU
b neither of	PQUTUTRSSTT
b neither the	UUTTUUUUTUU
b nephew .	XSRWUTUSTUS
b nerve to	RUSSTUUUVUU
b network than	SUSUUUTSWUT
b never ,	WWTTSTUTTUT
b never @badly	SSVQTTTRSWW
b never @duty	TWOQTTUSVRR
b never @fail	NNaSTTTSTUS
b never @good	XXRSTUUSTTT
b never @weak	PPaTTTUTTWT
b never a	TWUSTUURQWV
b never answered	STRTUUUTVSS
b never any	XXRRUUUUUUS
b never apologised	XXSUUUUTUUT
b never asked	VVUVUTUTTUT
b never been	VVQSTUUTTSU
b never believed	YXRTUUURUUU
b never broken	SSXUUUUTUUU
b never called	WWUUUUUTUUU
b never came	WXRSWUUSVST
b never cancelled	RQXUTUUTUUU
b never cared	WWSTUUUUUUU
b never comes	XWSTSUUTTUT
b never did	VWTSTTTVSSS
b never done	XPQTUUUSUUU
b never even	YYSRUUUTTUU
b never failed	QRYUUUUTUUT
b never fitted	SSSYSUTTUUT
b never forgot	SSWUUUUUUUT
b never gave	QTWTUUUZSUT
b never good	XXSTUUUSUUU
b never got	WXSSTUURTTW
b never had	UVTQTUTURWU
b never have	VWXUSWUVTTT
b never helped	YYRTUUUTTUU
b never ignored	SSWUUUUTUUU
b never in	QSXSUUUSTUT
b never introduced	XXRTUTUTUUU
b never kept	YXRUUUUUTUT
b never laughed	RRXTUUUUUUU
b never learned	STRSTUUTUST
b never let	TTURTTTRTVW
b never listen	XYSTTUUTTUT
b never listened	YWPSTTTRTUT
b never made	PRZSUUUTTUU
b never missed	PPYUUTUTTUT
b never named	XWRUUUUTUUU
b never on	XXRSUUUTUTS
b never once	TUTTSRTTVUQ
b never picking	XYSUUUUSUUW
b never read	WYQSUUUTTST
b never rely	YYQTUTUQTUU
b never replied	TQRSTTUTTUS
b never returned	XXWTUUUTTTT
b never said	TVUSUUUSWVU
b never so	UWRSUUUWUUS
b never take	XXRTUUUTUUT
b never talked	XXUSUUUUUUT
b never there	YYQUUUUTTUX
b never thought	STRTTTTTUST
b never to	STTVVUTTTVT
b never told	QRWRUTUTTSU
b never too	PQYUUUUTUTS
b never understood	STSTUUUUUUU
b never wasted	RSXUUUTUUUU
b new .	WTQWTTUTTTV
b new @duty	WTXTVTUVWUW
b new @num	STVRSTUVSUT
b new address	TUTRTUUUSUT
b new baby	SURVVSUSSTT
b new building	UUTQUSUWUTU
b new direction	TUTVVTUUUUU
b new hip	SUTSTTTWTTT
b new house	UUSSUTUVUUU
b new job	OTPXVTTRQSR
b new mentor	VUURUUUSYVT
b new office	SUXVTSUWRSS
b new one	STVRSTUVSUT
b new place	UUUWTSUUUUU
b new role	TUSXVVUUTTT
b new roof	TUUUWSUVTUU
b new school	SUWVTTUTTUU
b new season	UUSXTVUWTTU
b new team	TUSXUUUUTTU
b new to	TUVVTVUUVTU
b new wing	UUSSUSUVUUU
b new year	OVTTUXSUPRS
b news ,	USRVTSUSTQT
b news .	VVRUTRYTSST
b news :	TUTWSTTUUUU
b news about	RTSUUSUUURS
b news i	TTWSUSSTUYT
b news of	TUSURWUTURU
b next ,	QUQTRWTSTTT
b next .	SWSXXVVSTVS
b next @day	RTQSXTTSTST
b next @duty	SUSRUVUUUUU
b next @num	VTVTUUTRSUU
b next @promised	XVRRTUSTWUX
b next @season	TUTQTWUTUTT
b next @sitting	RTQPTUSUTSS
b next day	RSWTTUUVUVU
b next door	UTQRTRUSWSV
b next is	RTRQUQTQRRS
b next meeting	TUURXVUUUUU
b next mentee	WUTTUUUUUUW
b next month	SUTYVUUTUUT
b next one	VUVVVRTSTVV
b next person	RUUWSSUTURU
b next step	SUTZTWUTSUT
b next summer	UUTRTWUTUUT
b next talk	SURRRRSSUST
b next thursday	SURRVRUSUTT
b next time	YWSRTUSTWUX
b next to	SRWURUUUXWV
b next touch	UUTSRVUUUTT
b next tuesday	TUTUWSUUUTU
b next two	RUQTTWUTTST
b next wednesday	UUUWWUUUUUU
b next week	XWQWXRRRQRU
b next year	RUSWSUTSVVS
b nice to	YSSRWTTVTUS
b night ,	VTTTSTUSTTT
b night .	USQRWSTTUTS
b night before	RUSWSSUTUVU
b night of	RTSRUVUVUUU
b night school	TUTXTTUTTTU
b night shift	UTTQVSTUSST
b night shifts	SUWXUUUWUUU
b night you	QUZQTTUYTXT
b nights ,	STSXTVUTSST
b nights .	RTRVSTTUTST
b nights and	USVTUTUSTUU
b nights at	UUSSUSUVUTU
b nights in	VUSVXRUTTSU
b nine ,	RTRTVTTWTUU
b nine .	TTTRTVUWVUT
b nine @duty	RSWQVTUTTTT
b nine @message	RTWTUTUTTTR
b nine @sitting	WTUQUSUSTVV
b nine centimetres	VUSRSTUTUTU
b nine days	XTPVTTTRTUU
b nine drafts	QTWTUUUTUUS
b nine had	TVSTUUUUTUU
b nine months	VSWSUTUUTRU
b nine of	SVQTUTTSUUT
b nine times	VUSRUSUUUWU
b nine weeks	YTQUUUUSTTW
b nineteen .	QTWTTUUTTUT
b no ,	QSWTUUUTTUU
b no .	PSTSTTUXTRT
b no ;	UTXUUUUSTUT
b no @duty	WUTVSQRWOSO
b no @good	WSSWUUUSWWS
b no @message	VUWTQSTWQTQ
b no @num	TVVTUSTPSRQ
b no @promised	YXOUVRSPQRT
b no @sitting	QRPYQRSQRST
b no advice	UWSTUUUUUTU
b no answer	USRVVTUSTTT
b no better	SSZUVUUZTUT
b no call	STTTUTUUUUU
b no complaint	RSRSSTTTTTT
b no contact	TTSSXUTTUUU
b no doubt	TUTSUTWTUUT
b no effort	WWSUUUUSUUX
b no evening	STSXTUUTTSU
b no evenings	STSWTTUUTTU
b no excuse	RTSSUUUUUUT
b no fault	QRQUSTUTTSS
b no free	TUTXUUUTUUT
b no further	RTSVTWSRTUT
b no help	WVTSUUUUTUV
b no hour	SUSXTUUTTTU
b no idea	XXRTTTUTTTT
b no in	UUWUUUUXUUT
b no letters	TUTWRUUTUUU
b no longer	RRUWURTRURR
b no mentor	QUYSTUUYSUT
b no more	TUUUZVVRPVV
b no need	QSQPRRTUTTT
b no one	TVVTUSTQTRQ
b no other	WSQUTTUTTTW
b no plan	VVRSUUUUTUU
b no point	YYRSUUUTTUU
b no question	TTVUUUUSUUT
b no replies	XTTSTUUUUUU
b no room	RSSWUUUTTTT
b no signal	SUSXSSUTUSS
b no structure	UUSUUUUUUUU
b no thanks	WTQWTUUTUWS
b no time	VXTWVTUSTTS
b no to	RTUWUTUXUWU
b no way	TSSVTUUSTUT
b no word	YWRTUUUUTTU
b nobody 's	PRQTSSTSRTS
b nobody ,	RSYTUTUTVUT
b nobody @duty	XUSTUUUTTUT
b nobody answered	XUSTUUUTTUT
b nobody at	TRVSUTUSTTU
b nobody but	RSVVUVUTTTT
b nobody can	VVURTTURVSU
b nobody could	RTQSTTUSTUT
b nobody else	QQWVSVTRTUU
b nobody had	RTUTUUUUUVU
b nobody has	STWQSTUYTTT
b nobody in	VWWTUUUTTWU
b nobody is	XXRVTTUSUTT
b nobody was	QSXTUUUSUTU
b noise .	RSSWTUUTUVS
b none ,	XURUTSUSUTT
b none .	QTSVTTTSVWT
b none of	WXRWUSTTURU
b noon ,	TUVRTVTUUSU
b noon .	UUSQRRSQRSS
b nor in	XTURTTUUUUU
b not ,	USWSSVTTVTT
b not .	VNSUSURTYRN
b not @badly	SRYVSUVUSWT
b not @duty	STOSSQOUPRP
b not @fail	VTTRTUTVSVT
b not @good	STVSQSRURQT
b not @mean	STSWVUUUUTU
b not @message	USRRTTSTWST
b not @num	UYVPSTTVVTU
b not @promised	UUQUTRSTURR
b not @sitting	TTTSSTTVTVU
b not @thin	TUUWVUUUUTU
b not @weak	RUXRUUUVUWU
b not a	YXLSTSVOUSU
b not accept	WUSRTTUTSVT
b not afraid	RTWWSWUUSUU
b not after	WTTTTUUUWTT
b not an	RSRSSTTTTTS
b not angry	TURSTUTRTTU
b not answer	SUUQUSTVTTT
b not any	VTSWTTUUUTU
b not ask	VWVRTUUWTTT
b not at	TVRWTSUVSSU
b not attend	TUWXVRTTTYU
b not be	QUSVXSWSTTQ
b not been	TQWRTWUSSUT
b not believe	UXUVUUTTTTT
b not blame	QTRRTTSSTUU
b not call	VUTTTTTUUTU
b not care	ZWRUUUURTUU
b not come	RRVTWVTTUST
b not contact	STSSSTQSTXT
b not count	SWRTTUUTVUT
b not disappointed	TUSSTUTTUUU
b not do	TSUXVTUSSTT
b not done	ZYPRUUUQTUT
b not even	UTWUSSTRWSR
b not exist	UURVTTUUTUU
b not fail	QUQUUUUUUUU
b not feel	WTRTTUUTUUT
b not for	RSUVTTUSTVU
b not forget	RTYURSWYSWT
b not forgotten	UTUSTUUWTVU
b not from	WRQSTTUSURU
b not get	WVTRVTTVVSW
b not go	TUSQUSTRUTU
b not going	SUSUXUUTTTU
b not hate	UUTSTUTTUTT
b not have	SPWTUQTVTUR
b not help	WURWTUURVSU
b not helped	YWPTUUUTTUU
b not hold	VURTUUUUTUT
b not honestly	ZTQTUUURTUU
b not in	SSVUTTUSVTW
b not keep	YQPWTXTSTTT
b not know	NSUSTSSRRQR
b not let	RTXRTVWVTWU
b not like	UTWXTUUUTTU
b not listen	VQOUUUUQTUU
b not lose	TTSTSTXTTTT
b not make	WURVTUUUTSU
b not manage	STTVSUUTTSU
b not meet	RTSUUTUUUUU
b not mentioned	XSSUUUUTTUU
b not mind	UTXUTUUWTTT
b not mine	XWSVTUUUTTU
b not my	YURTUUUTTUT
b not need	RSWQSRUSTUU
b not once	XZVQTTTSRTS
b not one	UYVQTUUVRTQ
b not open	VUSRTVUUUWV
b not pretend	TUTWVTPTUUU
b not promise	RTUTSSPTTST
b not proud	UUQTUUUUUUU
b not quite	SUSUUSTUTTT
b not read	RSOSSTUSSUS
b not ready	TTRSUVUSSUT
b not recall	SVUSTUUTTUU
b not reply	TUUUTUUUUUT
b not ring	UUTSWSSTUUU
b not say	YTQORSSVRRT
b not see	UVSUTTUUTTU
b not seem	VUSYTUSTUUU
b not seen	RSWUUUXUTUU
b not show	WTVUTUUUUUT
b not sleep	TUSRTTUTUSU
b not stay	WUSTUUQSUUU
b not stop	SUXTVTUTUWU
b not study	SUTQUUUUUUU
b not suit	STVTTTUVTUU
b not sure	STRRVUSSTTU
b not take	TUUXSSSRTUT
b not taken	XTURUUUUTUU
b not tell	TTQUTTSTTUU
b not text	TUUUUUUUTTU
b not thank	PRaRSTUVTSU
b not that	STQQUUUUVUS
b not the	UUSVPTXTTVV
b not there	WQQTUSUSUUW
b not think	VTUVSTTWTST
b not to	YTRMVQWTQXW
b not too	UUSSWUTUUTU
b not understand	VTSTUUUUTUU
b not very	USRWUTUSSTT
b not wait	STRRTRTSTST
b not want	QRSVWWWRSQR
b not what	VTSWUUUUTVU
b not wish	SUWRSURRUTU
b not with	UUUWUTUUUTU
b not work	TUTRTTUTWUU
b not worry	RTTSTUVTVUT
b not write	RTURRVQVRUT
b not written	WRRTUUUUTUU
b not you	RPMTRSSPWTR
b not your	OQQSTUUVTUR
b note ,	UUVTWVUUTWU
b note .	UUSVVWUTUTU
b note and	TURRTRUTUSU
b note i	RTWSVWUUUVU
b note on	YTSSUVUSUVT
b note that	VTRQRRUUTSS
b note to	RUTRVUUWTTU
b notes ,	RVVUSTUUTUT
b notes .	USRRTTUTUUS
b notes and	TUWUTTUUTWU
b notes are	RTVSTTTTSTT
b notes from	STTSTWUUUTU
b notes in	TUTUSWUTUTU
b notes on	UVVRRQUTVWT
b notes you	VTSRTSUTTWT
b nothing ,	UXUUTTUVSSW
b nothing .	YXQSTSTOSSZ
b nothing @mean	RRSUUUUTUTT
b nothing @thin	RRSUUUUTUTT
b nothing about	PRVUTUUSTUT
b nothing and	VXTVTUUTTTS
b nothing at	UTVSUSUTTUS
b nothing but	RTWWUTUYUST
b nothing came	TUSRUUUUUUS
b nothing else	VVWRTVUTTWR
b nothing for	YZQVTUUSUUU
b nothing from	WXUTUWTTTUR
b nothing i	WWVQTSTQTVR
b nothing in	RVTRUTUTTSV
b nothing left	RSSWSRUUUTU
b nothing more	RSQOTUTTTUR
b nothing says	WWWTUUUUTUW
b nothing that	TVQVTTUTUTS
b nothing to	VUOTUTUQTSS
b nothing was	SUWUUUUTUUS
b nothing went	RSUVUUUUUUT
b nothing wrong	RRSUUUUTUTT
b nothing you	VVUSUUUTTST
b notice ,	XWVQRRSSSVW
b notice .	RTUSTTUSTST
b notice that	VVTSVTUUTST
b noticed .	TRXVTSTSTRT
b noticed that	STUWTVUTUUT
b noting the	TUQUUUUSUUT
b novels and	TTWUSUUTVTU
b november ,	QTTURWURSST
b november .	QSVWUTTYTTT
b november ?	UUUTWTUUUUU
b november and	TUWWVVUSUTU
b november i	UUTUSTUTUTU
b now ,	USTVVVRPRSU
b now .	TRWYQSPSVSP
b now :	RSTXTTTTSVT
b now @message	RUVWTUUUWTU
b now @num	UURVSUUUUSU
b now a	SUVRTTUTSUU
b now and	XTOSWVaSRRS
b now come	RUTXTTUTUSU
b now i	VTUSTQSQVVT
b now in	TURVSSTUTRU
b now is	PTPYQVUTPQT
b now lead	TUSVUVUUUWU
b now more	TUTWUUUUTUU
b now on	OSSXPSPVVQR
b now or	TUTTUUSUUUU
b now pays	SUTYVUUTTUT
b now sit	TUTVTTTUWUU
b now that	OUUYWVTTVQQ
b now the	QTUXSTTRQST
b now to	TUUSRTUTUWU
b now with	VUVRTTUWTWU
b now work	UUSXUUUUWUU
b nuisance .	SUSRSTTRTSS
b number #	TUSVTRUVTTU
b number ,	VTUVUWWVTWU
b number .	RTUQSTSSTWT
b number @num	QTTVVRTWTUT
b number and	RTTSUTUSUUU
b number is	TUSSTSUSTUT
b number was	TUQSSUUUUSU
b numbers .	STSTUUUTTUU
b nurse because	TUYSUUUYTUU
b nursing ,	STSXVWUTTUT
b nursing school	TUWWSSUWUVU
b o'clock ,	SUUSWWUUUTU
b obliged ,	VUVTUTTUTTS
b obliged .	RUXVTTTWUUS
b obliged to	SRbQSRSSSVV
b october #	UUWUVSUUUTU
b october ,	RSWUVYUVSTS
b october .	UTQVRXSPUST
b october ?	SUTURTTTTTT
b october @num	UUWUWSUUUTU
b october and	VVSVRSUSUSU
b october i	RTPTURTVTST
b october to	UUTUTTUUUUU
b odd to	SUSWSRUUUTU
b oduya for	UUSUUUUTUUT
b of #	VVSUUQTSSUU
b of ,	TUVUUTUUUUU
b of .	STWSWUUWUUT
b of @badly	UWVUVTUSTVT
b of @day	RTYVRQUVSUS
b of @duty	TVSSTPRSTXU
b of @good	TSUUSSVXVSU
b of @lack	STTRUUUTTVT
b of @message	RRSUVQUSVWS
b of @month	PQLUVVROQOR
b of @num	VWVVUPVRLUT
b of @promised	VUWTRRSVSWT
b of @season	SVTUTYUSUWT
b of @sitting	RRXSUQSWQTR
b of @weak	YUVRSTUSUUW
b of a	UUTRTURVRUQ
b of advent	TUTRTWUTUTU
b of advice	WWRVTUUTTTT
b of all	RVWVSRWURWQ
b of an	RSRSTTUTSSS
b of another	WUTRTTUUWSU
b of any	ZXORVTUSTTU
b of applause	WTUSTTUSSUW
b of april	RUTSSUUTUSS
b of asking	SUSVTWUTTXT
b of august	TUTTSUUTUTU
b of be	UUURTTTUUTU
b of calling	TURTURTUUVU
b of courage	SUSTUUUVWSU
b of course	UWQQUSVQSTV
b of date	UWRTUUUUUUU
b of december	TUTRVXUUUTU
b of department	SUSRTUUTXTT
b of each	TTVSWUTSTSS
b of every	WVRVVVUUTVT
b of eyes	SUTVUTUUUTU
b of february	RUSSRUUTUST
b of feel	UUUWUUUUUUU
b of five	RTUWUUUUUSS
b of forty	USSXTUUVTWT
b of four	RSXUTUUTTVT
b of fridays	TUWTTTURUVU
b of good	RTTSUSUVTTS
b of guidance	TRRWUSTSTUS
b of hands	XWRTWTURUUT
b of honey	TUUVVVUWTUT
b of how	WTVRTUTQTXW
b of in	SUSTUTUUUSU
b of interest	URUUUTUTUWS
b of it	SRUUVSUXOUX
b of its	VTUVWSUSTST
b of january	SUQWVVUTURU
b of july	SURUSSUTUTU
b of june	SUVRUQUSURT
b of last	RUSSSWUSUUU
b of lent	TUVUVWUTUWU
b of luck	WTQRTSWVTUV
b of march	VUQVXSTTTWS
b of may	TUQXVWUTTTT
b of me	OQRXSSXPPQT
b of mine	VTUOUTTTUVV
b of monday	STUVRSUSTUU
b of money	SUWUUUUTUUT
b of my	VVQVSWPXQUV
b of myself	RTVSTTTTUUT
b of nine	VTSVTTUTUSS
b of november	SSSUSVUTUSU
b of october	RTRUTWUTUSU
b of one	YTUQSTUSSWW
b of order	UURSTUTSUST
b of other	TVSUTSUUTTS
b of our	VRSSRUQMTRW
b of ours	WUVSSTSSTUT
b of people	TTSXSTWUTUT
b of questions	UUUWUTUUUUU
b of reading	RTSSUTUSTWS
b of recommendation	TTWUUUUWUVT
b of room	WUQTTTURUUW
b of saying	RTWTUUUTTWU
b of september	TUTTWTUUTTU
b of silence	YUVRSTUSUUW
b of six	RUUTUTUSUST
b of small	UWWVUTUTTVT
b of stop	TUUXWSUUUTT
b of taking	TUVXSTUSTTU
b of talking	XTPSUUTSTUX
b of tea	QTYVUWUSUTU
b of teaching	WWWSUUUTTTT
b of ten	RTVWUTUTTUW
b of term	SUVTVVUTUSU
b of that	PRWURRTVRVT
b of the	SUTRPXSLUSQ
b of them	RUVVVTSUTUP
b of these	QTVQQQZTSSR
b of things	TUSSTSVTUVU
b of thinking	TUVUWTUTUTT
b of this	PNXUVRSXRSP
b of those	WVRQSSTRVVS
b of three	TTVUTSUTSWQ
b of today	VTUXWTTTTWT
b of two	VUTXUUUTUUT
b of us	UQTSUSOUSRW
b of what	WWUQRPTTPVR
b of which	VTVTWTUVTSU
b of who	TUSSUUUTWVU
b of whom	VTRVUUUTVTU
b of wondering	UUTVTVUUTTU
b of working	RSQYRTTSSST
b of writing	SSWURTUTTVT
b of you	USWSQTUUXVX
b of your	XWWVUPSVNUW
b of yours	WXVQSPTWUXU
b of yourself	RTSTTUUZUTS
b off ,	TRUVVRUTSQR
b off .	TRWSYRTUUUV
b off @num	TUTSRTUUUTU
b off and	SURURXUTTRU
b off by	TTSTUUUUUUT
b off from	VUTWRUUUUTU
b off in	UURRWSUUUTU
b off my	VUWSTSUVUVR
b off on	VTRTRRUTUUT
b off our	TUSWYTTTUTU
b off the	RRUSTXRUPWU
b off to	SQWXRQSRUVW
b off with	VURSWVUTUUU
b off your	TTRWZTURSUR
b offer from	TUSXTTUTTTU
b offer something	SUSVTSTTURT
b offered ,	TUSUSSUTWTU
b offered .	STSSTTTTSTU
b offered a	WUTWSTUUTTU
b offered me	TTUUTSUTSQU
b offered to	UTRQTUTSXTS
b office ,	WVRVTRUSQVR
b office .	VUSOPPTSQPT
b office and	TUTTSWUTUTU
b office had	TSSTUUUUUVU
b office has	SURWRTUSUTT
b office in	TTUQSTUSSTT
b office is	WURRSSUSRSW
b office on	UUUVUTUSUUU
b office say	TUTTTSTTXUU
b office to	TUSQTSUTUTU
b office will	SUTTTRTTSUT
b office with	QSYUVVUSUVU
b officer ,	TUSSTUUUSSU
b often than	VTTRTSTURST
b oga ,	VTUTUUUUSUW
b oh ,	YURTTUUTTUX
b ok ?	TUUVWSVTTUU
b okay ?	UUUVSTVTUUU
b okay with	UUTVWSUWTUU
b old ,	TUUSTSUSTUU
b old .	UTWWTSWTTTU
b old @num	SUSSTUUVRUT
b old @sitting	UUTTTUSTUUU
b old boss	SRSTUUUUUUU
b old class	UUTTTUSTUUU
b old one	SUSSTUUVRUT
b older than	TUSRUUUUSUU
b on #	SRUVWVQTTSP
b on ,	QTWVSUSWVUV
b on .	SVTTSOQVTTS
b on ?	UUTRTSTUTST
b on @day	SNTaXUOUOTV
b on @duty	WRRSSSTUQUV
b on @lack	SURRVTUUUTT
b on @message	TRRTRRTUTUT
b on @month	RTTWUUSWTST
b on @num	ROSVVVPTTSM
b on @promised	WVQOVQSWRRU
b on @season	SUQVUYTRTST
b on @sitting	VSTTOTTVSWV
b on a	UPUQRRRTNYN
b on account	RUTSUTUUWVU
b on air	VTXTTTUSUUU
b on all	STSTTRUWUWT
b on an	QTWUVTUTSSR
b on another	TTUTVTUUWUU
b on as	RTTSSVUTVSS
b on ash	TUUSVVUUUTU
b on august	UUSUSWUSUSU
b on by	RUVXRRTSSUU
b on day	RTVQUSUWTWS
b on doing	TTUWRTUSTRU
b on earth	RUSSUUUTUUU
b on easter	TUTSTWUTUTU
b on eid	TUSTTXTSUUU
b on every	RUYUSRSQVTV
b on exam	UUTTUWRTUUU
b on four	TURTUUUUUVT
b on friday	SSTZXUSWTQT
b on her	XTRTTUUUWUT
b on hold	SUSVQWUTUSU
b on how	UTSTTTUUUWU
b on i	RTSXVUTTTTT
b on ice	TUSRTRUUUUU
b on in	USSRSVUWTWT
b on is	WUSTUTUUTUU
b on it	WWTUUXTTQUU
b on its	XUQSVSUUTUU
b on january	TUSWVSUTUSU
b on june	TURXQSUWTQU
b on march	TUSRVRUTUWU
b on may	TUTTYVTSTQU
b on me	TQVRSUWYQPR
b on monday	WSNXUTTQQUW
b on mondays	UUUQRUTTTUT
b on my	RQXUSPUORYQ
b on nights	USUTURURTTU
b on october	UUWUVSUUUTU
b on one	UTSTTWUSTRU
b on opening	TTRSTWUSUSU
b on our	VVXUSQWSWVT
b on page	TSSQRSURSRR
b on paper	UTUVTTTVRUV
b on pricing	STUVTSUTTVU
b on purpose	SUXSUWUTUWT
b on read	XTSRTTUUTUW
b on reading	WUWUUUVTUUV
b on remembering	XTSTTTUTTTX
b on saturday	SURXSVTSUTT
b on site	QTSZVWUSRTT
b on st	SURUVXTSSTU
b on stage	TUWUVUUTUUT
b on sunday	VTRWVUSQSUS
b on sundays	SUWTRRUTVVU
b on that	RUTTPUVTVXQ
b on the	UWVTUYTRRSV
b on them	TTTTUTUTUTU
b on this	RTXQWUTXTVT
b on those	SUUTTUUWTUU
b on thursday	UTSRUTUSUUU
b on thursdays	WUTVSSUTRTW
b on time	VWRPWQSWRSU
b on to	WVVRSRTQTRT
b on top	UVQWSSUVTST
b on tuesday	UTVSVSTVSST
b on tuesdays	RUSRUWUWTUT
b on two	TTRUTQUTURT
b on wednesday	RTVTVVUVTVU
b on what	VVSRTWTTTRT
b on which	SVUSTSUSTYU
b on with	QTQVZRUSUSU
b on you	UVTTQPVVQVS
b on your	aXPSOWUXSSU
b on yourself	USSTUUUSTTT
b once ,	PUSQTTTSVVT
b once .	SSUUUTUTTTT
b once :	TURXVTUUUTT
b once @badly	QRXTUSUTTTU
b once @fail	SRXWUUUUWWU
b once a	TTVUVVUWTUT
b once and	TUWWUTUUUST
b once asked	XWRTUUUUUUU
b once before	TTTRTSTUUUU
b once did	WXXSUUUQSST
b once had	UVURUTUTTST
b once handed	TVVWUTUUUWU
b once i	SUVSTVVSTTU
b once in	TTTQTSYVQUS
b once laughed	SSXWUUUUUWU
b once made	RRYTUUUTUVU
b once more	PSTPVWSURSR
b once the	STRTTYTTTWT
b once told	RSVXWSUTTXU
b once your	XWRUUUUTUSW
b one 's	YRPUTSUSQVW
b one ,	VVRUVPUVVSW
b one .	SUTTWVRUTTU
b one :	XWRQSWUSTSX
b one ;	SUTTWSTUUTU
b one ?	RUSTZRSRSTT
b one @badly	VTUTSWTTVUT
b one @duty	VWUWSVUSVUV
b one @good	VUUSTTUWUVT
b one @lack	STRVUVUTTWS
b one @message	RSSWVVTSTSS
b one @promised	WVVUVUUTSVT
b one @sitting	PTWUUXVTXUT
b one about	UVRWUUUUUSU
b one afternoon	WUXTUTUTTSU
b one and	VVVSUTUTTTU
b one another	TUUSTTXUUUU
b one at	TTTUTTTTTUU
b one before	QSTSWTUVTTU
b one breath	SUUSTTUTTWU
b one came	TVRSVTUTTST
b one can	TURWTUUUTVU
b one corridor	RUTVVUUSTUT
b one day	UUVQQQXTRSV
b one decision	SURUTTUTUVU
b one does	VVTSSTTTVSV
b one evening	STSSTUUTVUU
b one eye	WVRUUUUVSUV
b one for	USSUWVUWTSV
b one free	TUSWSSUTTSU
b one from	VTQVSSTSTVW
b one glance	RTZSTTUUTUU
b one has	XXWTWTUUTWT
b one hour	RURTUWTTWUT
b one i	XUVQVSUXRUT
b one in	ORWVWSUVSTS
b one is	RROPUQSRPUS
b one last	RTWVZRSSURT
b one learns	UTUXTSTTSRU
b one letter	TSWWWTUUTUU
b one line	VXVSVTUWUVS
b one long	TUVURTTUUTU
b one minister	SURTUUUVUVT
b one moment	UUWUUVURUXU
b one more	WSRUWRQQSRW
b one of	TVTSOSYTURR
b one on	UVRRUSTRTTT
b one page	VTQRTSUTVTT
b one person	SVWWUTTWTSS
b one prepared	TUWSSSUSUUT
b one question	RTQVVVUTTRT
b one reply	XWTSTTUUTTT
b one says	VTSRTTTTTXT
b one sentence	STSSWTUUUXT
b one side	WSSRTTUTTST
b one since	RSVRTTTTTVU
b one that	WWUQTWUTSVT
b one the	STXRSRUTUWU
b one they	SUWSUTUUUUU
b one thing	WURTWTRSRTQ
b one to	QSQTVRTVUVR
b one visit	TUSSUVUUUSU
b one was	XVUTUUUUTUR
b one way	WTVSTTWTTUU
b one we	TUTTTRSUUSU
b one week	VTSUSSUUTVT
b one who	WYUPRRWQVUW
b one with	UTTWQRTVTXV
b one without	TURUUVUUUWU
b one word	UTRWUUUWRVS
b one would	TTUTUUUUTUT
b one year	TURVTTVTVTT
b one you	WTRTUUUSTUU
b ones ,	SUVUTUUUTUU
b ones .	VTWVVVTUTVT
b ones ;	RTWTUUUSUVU
b ones ?	TUSTUWUTUUU
b ones i	TUTTTSUUVTU
b only ,	VTRSSVUUVTV
b only .	WSSWSTUTSSS
b only @good	VSUUWSUSTUU
b only @num	TQWUTVUSSVX
b only a	QRQVUWWRUST
b only about	XWSUUUUUTUV
b only after	RTTTUUUTTUS
b only afterwards	STURTTUUTWU
b only ever	XXQTUUTTTUT
b only for	RUVUUUUWSUT
b only i	QTSSTUTUTUU
b only in	ZSRSTTUTWUW
b only one	WTXSUUUUUUW
b only reason	RUXTUUUTTVU
b only the	RRXRTSUUVSR
b only today	TURUUUUTUUS
b only when	WVSSUSTUUUT
b only you	SSXTUUUTUUS
b onto the	STWXTTTTTUU
b open ,	RRWWTTTRRUV
b open .	VTVXSSVWTSU
b open a	QTSUTUUSTWS
b open and	VTSSTTUTUWV
b open door	WWQSTTURTVW
b open doors	SUSVTTUSVTW
b open in	RUTUTWUUUTU
b open my	VWVUUUUUUUU
b open on	TURRSWUUUSU
b open the	TSVVVQUVTWR
b open to	QSVRSSXWTWS
b open with	SUVQSSUTUVU
b opened ,	WWSUUUUUUTU
b opened .	YVRSTSTTUTW
b opened doors	RTYUUUUZTUT
b opened every	RTYUUTUUUVT
b opened my	VWSTUUUUTUU
b opened the	TQXORUUTSXR
b opened your	QTRWUUUTUUT
b opening day	VTRSSXUTUSU
b opening in	TURQTWTTUTU
b opening line	SUXTTUUTUWU
b opening my	TUSXSUUUUUU
b opening our	SUSWUTUTUUT
b openly .	STYRRQTRTXS
b opens ,	TUTSUWUTTUT
b opens at	TUWUWTUUUUU
b opens doors	VTURTSURWTU
b opens in	RUTRTWUTTUS
b opens its	TUSRTWUTUTU
b opens more	SUTVTTUUVUT
b operation .	RURTTTUWUUS
b opinion .	STSVTSSTTVS
b opinion of	TTUVUTUTUUV
b opinion on	TUWTUUUTUUS
b or @badly	STSWWVUUUVU
b or @duty	QSRSRTSTSTS
b or @lack	QSUWVWTTVRT
b or @message	TTSTRQSTTTU
b or @promised	TTSTSRSTTTU
b or @sitting	STSTSQSTTTU
b or a	SSWWUUUTTUS
b or at	UTSSUTTUTSU
b or call	TTSTSRSTTTU
b or come	TUTUUTTUUTU
b or drop	TUXSSSSTUSU
b or for	UUXSWTUTUUU
b or in	TUWSUUTVUWU
b or later	TUTTUSXTTUT
b or less	TUTWWUUUUUU
b or mine	RTSTUVUTTUT
b or not	RSUVSXUUVRU
b or other	TUSTTRWSTUT
b or snow	SSWUUUUSUUU
b or the	UWSRTVSTSUT
b or through	STRTTTTTUWT
b oral ,	WUUSUUUTTVT
b order ,	SUVTSVTSTWU
b order .	RTWSTRTSTUT
b osei ,	VTUTUUUSWUS
b oslo ,	STTVUTUTTUU
b oslo .	UUTTUWUUUUU
b other ,	SUVQSUUTUVU
b other .	SRTSRTXRRTV
b other @day	RUUSSRUUTTU
b other @duty	XTRSTUUTYUU
b other @num	XTRVTRTTTST
b other again	SUTRUVWVTTT
b other around	UUTWTSWUTUT
b other at	UUUTUSVUUUU
b other commitments	TUSYTTSTTUU
b other half	WURWTTUTTUT
b other mentor	XTRSTUUTYUU
b other mentors	YUTTTSTTYUU
b other month	TUUVVTUUTSU
b other people	VUPWRSSSQTW
b other things	SUSRUUUTSUT
b others .	WUWQSRUUTUU
b others in	STQTUVUTWUU
b ought to	STURUSUWWUR
b our @day	SXPUVQUVQKV
b our @duty	VUVTWSQSSVQ
b our @lack	XTRVUUUUUUU
b our @message	VQTWUZRQSSQ
b our @month	TUWUWUUTUTU
b our @num	WSVVTTTWTTU
b our @promised	TSVSUXSQSRT
b our @sitting	VVVTXTOUSUT
b our agreement	XTQWUSUSSTS
b our appointment	UUTTWTUUUTU
b our arrangement	UTOQTTUTTRT
b our breakfast	TUTSVWUUUTU
b our calendars	RSRYRTTTTST
b our call	VTSRUXTSTST
b our calls	VRUZUXTSTTS
b our closing	SUTVXSTUUTU
b our coaching	VURSWTUTTUU
b our coffee	UUUWVWUUTUU
b our conversations	RUVSTSTYUSS
b our eight	VTTUUUUUUUT
b our evenings	UUUVUWUTUVU
b our farewell	TUTWZSUSUUU
b our file	TUUSXVUUUTU
b our final	RTUVVRTTTST
b our first	QSWSPRUSTVT
b our five	WUSSVUUUUTT
b our fortnightly	TURUWRSTTTU
b our friday	VWTVSWUUUUU
b our fridays	SUVUVTUUUSU
b our goal	TUUYVVUSTVT
b our goodbye	UUTWWRUUUTU
b our hour	TSVRTSUUTUU
b our hours	XWUSRTTSTTT
b our last	UPTUcWQWPSV
b our lesson	TUSTVRUTUTU
b our lessons	UUSUWPWUSUT
b our little	XTRVUUUUUUU
b our lunch	TURUVXUVURU
b our meeting	TSURXSTQTRT
b our meetings	VSVVTPQUURQ
b our mentoring	JQXTZURPQXQ
b our mentorship	QTORaPSQTST
b our monday	TURTXWUUUTU
b our mondays	VWQSTQUTURT
b our monthly	RUVSWRTTUVT
b our names	SUWWTWUUTUU
b our next	SURUUVUUUTU
b our own	WTRSRVUTUTU
b our pairing	TUUVWTUUUUU
b our parish	VUWTUUUTRUW
b our paths	RTSSRTXVTTR
b our plan	VTSRUVUUUUU
b our program	UUTXVWUUUTU
b our project	RUTVTSUWUTU
b our reading	TUTSWSUUUTU
b our regular	SUPRYYUSUSU
b our saturday	TUSTWSTSUUU
b our saturdays	TUTQWTTTUTU
b our second	TTVVTSUWTUS
b our series	TTRRYRTSUTU
b our session	SUUWWTUTUVU
b our sessions	SVTURMRQVRU
b our street	SUTRRSUUTUT
b our talk	RUVSVUUSUST
b our talks	WVWVUUTXVTV
b our tea	UUTSVWUUUUU
b our third	SUUWSUUUUSU
b our thursday	SUXTWQUXUTU
b our thursdays	RUTVTUTSTTT
b our time	RTYWVUTRTST
b our tuesday	TURSWRUTURU
b our tuesdays	UUPVWTVSTRV
b our usual	UUTTVWUUUUU
b our walk	UUTTVYUUUTU
b our walks	RUTTTUUUUUT
b our ways	RTSYSTVTSST
b our wedding	SUSSRYUUUUU
b our wednesday	TUSVXRUTUSU
b our wednesdays	WWQXVQTVTRW
b our weekly	STWWXVTUUUU
b our whole	QTVYUWUVVVS
b our work	RTPVWUTSTTT
b our year	VTQRTRUSTVW
b ours ,	TTSTTUUUWUT
b ours .	RTWXUTTTSUT
b ours was	XTSXTTUTWUT
b ourselves ,	RUSRUUUTWUT
b out ,	RRURXUTQUTV
b out .	XUUWVPWVSRT
b out @lack	XTRSUUUTUUU
b out @num	TTXRSTTTTUT
b out and	TUSWSTTSTUU
b out at	VTPVTSVSVRU
b out by	VWUVUTUTTVT
b out for	PTRVWYVTSVS
b out from	XTWTUUUTTUT
b out in	QSOVRTVURUT
b out loud	RUTRVSUTTST
b out my	RTURTTUSTYT
b out of	STVURPTPMXU
b out on	WWVUSVTSSVT
b out that	VUQUTTUWTSU
b out the	VTSVSTSTSWT
b out to	VUVXTSRVSVQ
b out when	UUURUSXUUUU
b out with	VUQVTSUTVUU
b out without	XTRSUUUTUUU
b out-of-office @duty	VSRSTTUTTTX
b out-of-office @message	WTSTTUUUTUX
b out-of-office @promised	UTTSTTUUTTV
b out-of-office message	WTSTTUUUTUX
b out-of-office reply	UTTSTTUUTTV
b outside the	XUVVUUUUUSU
b outside your	XUQTUUURUUV
b oven .	SUTRTTUSTSU
b oven and	TUWUUTUTUVT
b over ,	RSVXYWWTRUT
b over .	SROUTUSUTQR
b over @num	SUVSTSUUTVS
b over @sitting	SUWQUUUTTVU
b over a	VTQWSUVSSRS
b over and	TTRWYTUTTQU
b over as	TUWVWTUUUUU
b over dumplings	STRSVTTTUUT
b over for	RVPSVTTSVST
b over from	TVSSUTUTVTT
b over in	YVSXQRUTVSU
b over it	SUSWUTUUTUU
b over lunch	SUWQTUUTUVU
b over my	SVWTVPUUQVW
b over on	TUSWWXTUUSU
b over one	SUVSTSUUTVS
b over our	STRRTTUUUWU
b over the	SSUTUUTVUVP
b over to	SVPXQTTQVRS
b over you	STTTTSUWTUU
b owe me	TRPTTUUQTRT
b owe the	RUXTTTUUUUU
b owe to	WTWTTSTRURT
b owe you	SSZPRSSWSVQ
b own ,	OSWVSRUSTVT
b own .	UURWRRTRSUS
b own :	RTRWTTUTUUT
b own @duty	WTUNRQUSUVR
b own @message	RVVQTTUWUWT
b own @promised	TUVUVTWTUVT
b own @sitting	RSQSSSUTTWU
b own career	WWTUUUUTTUU
b own feet	UUTTUSUUUUU
b own field	TUSXTTUTUTU
b own mentor	ZUQRTTUTVTS
b own name	TUUSUTUUUWU
b own now	UUSYTTUUUUU
b own portfolio	SUTTUUUUUUU
b own shop	TUTXSUUWUUU
b own students	VXOVVTURSRS
b own teacher	YUSTUUURTUW
b own training	TUSTSTUUUTU
b own way	TUTYTUTTUUT
b own words	TUVTUSUWUVU
b package with	TURTUUUSUUT
b page #	RTUURXUVUTT
b page ,	WUQUSTUSTTU
b page .	VVRQSRUTVVV
b page @num	TUSQRUTTRWU
b page and	WTSSTSUSUUU
b page first	STXWYSUVTWT
b page nine	WVRRTSUSTTT
b page of	RTSPPQUWTSS
b page on	SUXVSQTTUWU
b page one	UTQQSRTSSWV
b page you	STXWWVUUTWU
b pages ,	QUXSUTUTUWU
b pages .	TTRSSTTTTVT
b pages of	STWSTTUUTVT
b paid ,	SUUVVUUWTVU
b paid .	RTSVUTUSWTT
b paid for	ZWPTRRTUQUU
b paid me	TWWTTUUVUST
b paid my	WTTRTTTRSVX
b paid the	WTSTUUUTUUT
b pair of	WWSVVTUUTST
b panel ,	UVVTUUUSUUU
b panel .	WUSXTUUUTVU
b panel asked	TTUSUUUTTVU
b paper ,	UUQVTQUTSRV
b paper .	RSSXVTTWQSV
b paper before	TUWVUVUTUVU
b paper in	SUSRSSUUTRU
b paper is	PTWYRRTTTQT
b papers ,	UTUQTTTSUSS
b papers i	UURUVTUUUUU
b papers were	UVVUSTTTTWT
b paragraph you	VTVSUUUTUVU
b parcel ,	SUTSUTUTTUU
b parcel came	TUTUUUUUUUU
b parcel from	SUTSUXUSUUT
b parcel with	STTSUTUTTUU
b parents .	TUTSUTUUUUT
b park ,	STUSUTUSUTW
b park .	USUUUUUTTUT
b parking card	TUTSTTTTTUU
b parking permit	STPQTSUQUTU
b parking ticket	TTVTUTURWUW
b part .	WTQVSTUTTRT
b part here	UUURXUSUUUU
b part in	RTQQWTUSTRU
b part of	VSWURSTWUVU
b part ways	TUSXYRUUTSU
b particular to	RTQWTSUTTRT
b partner ,	VURSSUUWWUT
b partner in	STSSUTUTWUU
b party .	WURTTSUTUTU
b party on	TUTUUYUTUUU
b pass ,	STRSVSVSTRU
b pass .	VTQSTSSVTVU
b pass @lack	UUTVUSSUUUU
b pass it	RSVSTSUTVST
b pass on	UVUSUUUVTTU
b pass the	VUSTUSTTUUU
b pass without	UUTVUSSUUUU
b passed !	QTPWSTSSTQT
b passed ,	XTTbTTTPSTS
b passed .	WTTYTTTTURT
b passed my	TUUSSTUTTVU
b passed on	RTWSVTUSTSU
b passed over	UUSTUUUTVUT
b passed the	SSVWUTURTWT
b passes .	SUVSSTUWTUT
b password by	TUQUUTUUUUU
b past @message	WSRUUUTSWUS
b past @num	QTTSSSTVTSS
b past a	UWWVUUUVTUS
b past the	SVSWTUUSSVT
b past year	SUXSSTUZUUT
b patel has	YTRSTUTSUUT
b paths cross	SUTTTUXVUUT
b paths will	TUTSSTVRTTT
b patience ,	WVVVTTUTSTV
b patience .	UVTTTTUWWSV
b patience and	TUWSTTUUURS
b patience while	SURUUUUSUUT
b patience with	PSaQSSUZSRR
b patient 's	SUXTUTUTUVT
b patient and	RSURTTURTST
b patient with	QTVRTVUYTTT
b pause ,	STRTUWSRSUS
b pause our	TURQTUTTUUU
b pause until	TUVWQZTTUTU
b pay .	WTRUVTUSTVW
b pay for	STQVSWUSTTT
b pays .	STRSTSTSTRV
b pays for	RUTaUTUTTUT
b peace and	TTRTTTTXTTU
b peace be	TTRTTTTWTTU
b peace on	QSQSSSTVSRS
b peace to	RTSSTTUXTVS
b pen .	RTSTSRWTWRS
b pen and	TUXTTTUVTVU
b pencil ,	RTVSTSUTTWT
b pencil .	WTTRUUTSVST
b pencil and	RUTVUTUSTVU
b pentecost ,	RUSVUSUTTUS
b pentecost .	RUTTXTUTTUS
b people 's	WTSTTTTSQVX
b people ,	XVTSUVUWXVU
b people .	TUSXRRUSURR
b people at	XTRVTTUTUTU
b people i	VUVUTUUUSSU
b people in	UTTXRVSRZWT
b people say	WSSSUUUTWUT
b people there	UUSXSUUTUTU
b people who	PRUWUVUQPUU
b people with	STRSSSUTSST
b people you	WUVUUUUUUUU
b per cent	VTTRSSUVSTT
b perhaps ,	TUURTTUUUUU
b perhaps be	SUSTTRTTUST
b perhaps i	WUTRSUUUUUW
b perhaps it	UUTUXUUTTTT
b perhaps the	TUTSTSVSUUT
b perhaps we	SUUSRSUUUUT
b permit ,	SURSVTUTUSS
b permit .	WSSSUUUTUUV
b permit arrives	TUUTUWUTUUU
b permit me	SUTWUVUVUUT
b person ,	STQSUSTRTRT
b person .	VTTTQQTSSWS
b person for	UUVTUVUVUUV
b person on	SSVTVRUWUVU
b person to	RUXQUTUTTVU
b person who	VUVUSRTTRSU
b person you	UWSWSSUTTTU
b perth .	SUWTTUUVTTT
b peter ,	SUYUUUUSSUU
b peter in	XUSRUUUUXUT
b phd in	TUTXUTTTTUU
b phone ,	SSWVTSTTSXW
b phone .	XXQVRRXPWRW
b phone @duty	TSVTUUTWSSV
b phone @message	TSVTUUTWSSV
b phone @promised	RTVRSRUWTUT
b phone @sitting	TSVTVTTWSSV
b phone and	RTSYUUUUTUU
b phone at	QRTTUUUUTUU
b phone call	RTVRSRUWTUT
b phone calls	VTSVVWTTTTV
b phone that	TWRSTTUTTSQ
b phone was	RSSUUUUUUUU
b phone while	XTSUUUUUUUT
b photo at	TUTSUVUTUUU
b photo in	TUTSWUUTTTT
b photo of	WWSVSWUSUVW
b photographs .	WURUUUUSUUW
b piano .	XURSTTUUTTT
b piano teacher	VURSTUTTUUT
b pic of	UUSYTWURUTU
b pick it	TUSWSWTSTTU
b pick up	SVSQQVVSTTS
b picked for	WTSUSTUUSTU
b picked up	VUUSUTTTWSS
b picking up	WYRUTWUSUTW
b picture .	SUSRUXUTVTS
b picture of	TVQPVVUSTRS
b pictures of	TUURUVUSUUU
b pie .	WUTSVRTUUUW
b piece of	TURTUSTUTUS
b pile of	TTUSTTUSVWT
b pilot 's	TUSTVUUUTUU
b pitch in	SUTQTSURUWU
b pity for	UUSWTUUTVSU
b pity that	XUVRTUUTTTT
b place ,	WVQSVSUTUXU
b place .	YRVUVSTVSWS
b place ?	TUWWTRUUUSU
b place at	SUTXVSUUTTU
b place for	TURWVVUWUTU
b place in	VVOWUUUQSRU
b place of	UTRSVSSSTUT
b place on	TUSVURUTUSU
b places ,	VURWTTUUUVU
b plainly :	TUWXTUUXUUU
b plan ,	UWWXWSSQRWR
b plan .	TTXUSSUWRUV
b plan ;	SUVSTRUWTUU
b plan a	VTSQURSTTSU
b plan and	SRUVUTUTSSU
b plan for	WWPWTTUSTVU
b plan in	RUWXTSUUWVU
b plan is	TUTUTVSUUSU
b plan of	WUVSTUUTUTU
b plan that	UUSSUTUVTXU
b plan to	RUSSSTUTTVS
b plan was	STQUUUUTTUU
b plan we	UTSWTTUUUTU
b plan with	TUSTVWUTTVU
b plan you	VUQRTRUTUVU
b planned .	SUWWWVTTTXU
b planned to	RTSQTSTTTUT
b plans ,	TVRUUTUUURU
b plans .	WWSVUUUUUUT
b plans have	RSSYTTTTTST
b plans now	TUSVUVUUUWU
b plaster ,	RUVRTUUUUUU
b play our	UUURWRVUUUU
b pleasant @season	TURQTRUWUUT
b pleasant summer	UUTRTSUWUUU
b please ,	UTQSSTRSTSV
b please .	RTUSXTSVTTS
b please @badly	SUSWRRUTUTT
b please @duty	TUUUTSUUUUS
b please @good	WURUUUUSUUW
b please @message	STTRSWTTUUS
b please @promised	TUUUTSUUUUS
b please accept	RTZUUUUWUTS
b please acknowledge	UUUUSUTTUUT
b please cancel	STTWWTTSUUT
b please confirm	STTRSTTRUUT
b please delete	UUTTTUTTUUU
b please do	SRUOQQNSRQU
b please find	TTSTUTTTUTT
b please forgive	PTPQQSRQSQQ
b please give	VURTUUUWUTW
b please hand	TUTTUTUSUUT
b please keep	TUSSTVUSUTU
b please leave	TUSUVTURTTU
b please let	SUSWRRUTUTT
b please regard	TUTSXTUTUUU
b please reply	TUUUTSUUUUS
b please send	STVRTRUSTXT
b please sign	UUTSTUTTUTU
b please stay	TUSSTVYVUTT
b please take	QUVXXSUTTTS
b please tell	TTSTTSTRTTT
b please thank	WURUUUUSUUW
b please update	STTUUTUTUUS
b pleasure to	XWUSTSUSTVX
b plenty .	QTRRSSTTTSV
b podcast ,	SUWTUUUSUWS
b podcast .	WTSSUSUUUSU
b point ,	UVRVUTXSTTT
b point .	QTVTSSWSTRT
b point of	WVVVUTUTUTW
b point where	SUVTTTUWUTU
b polite ,	VQSUUUUUUUU
b port ,	SUTUUSUUUTT
b port authority	RTUWRTUTSSU
b porter ,	XTSUWTUUWTU
b porter .	RTRVSSURTTT
b porter ?	TUTTTTTUUUT
b porter for	TURUUUURUUT
b portfolio .	USVUUUUUTUS
b portfolio in	QUWRTSUTUWT
b portfolio on	SUTTUUUUUUU
b porto ,	USSTUTUTTUT
b porto on	UUUSSXUTUUU
b portuguese ,	WUUUUUUTTUT
b position in	UUTWSRTTTTU
b possible .	SSVVTUUTTTU
b possible that	TUTUTTUUTUU
b possibly ,	UUUWUWUUUTU
b possibly be	UUTSWQUTUTU
b post ,	RUVWVVUTTUU
b post .	TTQSSUSSTRS
b post @duty	STTRSWUTUUU
b post and	RUSVTRUUTTU
b post at	UUTXVUUUUTU
b post in	RURWWVRSSST
b post office	STTRSWUTUUU
b post the	SUVRTTTSUUU
b post to	RTSRUWTTTTU
b post was	VUWTUUUUUUU
b post you	TURQRXTRUSU
b postcard from	QTSPSYTTRSR
b posted .	STRTTQYQTUT
b posted about	TUSSUUUSUTU
b posted to	VWTXTRUTTUU
b poster ,	VUWSUTUUTVW
b poster .	VUSUUWUUVUT
b posts me	TUTYWTUTUUU
b power cut	TUYTUTUVUUU
b practical @duty	TUTXTTUUTUT
b practical @promised	TUTXTTUUTUT
b practical advice	TUTXTTUUTUT
b practice ,	VTSWUUUSSTW
b practice .	WTTSUTUWUTU
b practice :	UTWVUSUSUXU
b praise .	TUXUTTUTUVU
b praise for	STXQTTUXUUT
b praised the	VTTTUTUTTVT
b prefer @duty	RTRVTSTTTUT
b prefer @message	STSXTTUTTUU
b prefer paper	STSXTTUTTUU
b prefer phone	TUSQTTTUUUT
b prefer the	RTSXTTUVTUT
b prefer to	RUQYXSURXTU
b premiere .	SURSTUUWUTT
b premiere on	TUUSSWUUUUU
b prepared .	WUSUVUUTUUU
b prepared @message	TUWSSSUSUUT
b prepared me	TTWVUTUTSTU
b prepared question	TUWSSSUSUUT
b present ,	SUTWXUUUUSU
b present .	RSXVSRTRTUT
b present the	TTQRSSUTUVU
b present to	SUUVTWUTTUU
b presentation .	YTTSTTURTUY
b pretend that	TUTWVTPTUUU
b price list	WVRVVVUTUSU
b printed on	WWSSUUUUUVU
b printer .	VUSSTTUTUTU
b printer in	TUUTUTUUUUU
b priorities have	TUTXTUUTTUU
b privilege to	RSXTUUUZTUU
b prize .	RUVRSTUSTUT
b probably went	RUUTTUUUUUT
b problem .	RTQRUTUSVWU
b problem through	UUXVUVUTUWU
b professor adeyemi	VTSVUWUTWUT
b professor adler	SUSUUUTSWUT
b professor ito	SUVVUUUTTUU
b professor lund	SUTTUUUUVUS
b profited from	VTXRTTTTUUV
b program ,	VTRXRPUTSTT
b program .	SUTTUVUTTST
b program @duty	VURWTUUSTWU
b program ends	SUWZaRUWUSU
b program for	WTTTVTUUTUU
b program is	TUVWWRUUTUU
b program office	TUSWTUUSTWU
b program started	SUTPSRUTUUU
b project ,	TUTXUTUUSUU
b project .	VTUWTTUUUVU
b promise .	XVTSTTSSSSS
b promise @duty	SUSSTTTUUTU
b promise @message	SUSSTTTUUTU
b promise letters	SUSSTTTUUTU
b promise me	TTVTUUVUUUT
b promise of	UVWUUUUUUUT
b promise to	PRUTTPTRTTT
b promised ,	RQYTUTUSTUS
b promised .	WXUTTWUUTUT
b promised @message	VTRTUUUUTUT
b promised @promised	VTRTUUUUTUT
b promised a	USTTUUUTUUS
b promised at	WTSUTSUUUTV
b promised came	VWTUUUUTUUT
b promised for	YSRSWSUTTRS
b promised in	WTUTUTUUUSU
b promised me	VVRSUTUTSTT
b promised the	SUTTUTUUUUU
b promised to	WRSRTSUTRVT
b promised was	WRUUUUUUTUU
b promises you	XSSUUUUUUUU
b promotion we	TUTWTUUUUUU
b prompt @promised	SUQTUTURUUT
b prompt response	SURTUTURUUT
b proofread your	SURRRRSSUST
b proper @sitting	UUSVTWVSUTU
b proper thank-you	UUTWWVUUUTU
b properly ,	UUWUTUUUUTS
b properly .	SUWXWSUWUTU
b proposal ,	STVQTTUTTVU
b proposal .	SUXXSTUUTUT
b propose that	SURTWSTTUST
b proposed .	STTTXUUSUUU
b proud of	VTPSTUUTUTU
b proud to	QTWRTTTRTST
b public health	TUTZSTTTTTU
b public transit	RTUXUTTSSUT
b publish a	TUTXSRTUURU
b pull @duty	VTSUVSUUUUS
b pull @message	VTSUVSUUUUS
b pull request	VTSVVSUUUTS
b pulled the	UTUSTUUTUWS
b pump ,	RUTTUUUTUVT
b pune ,	UUSWUUUTTUU
b pune this	SUTYTTUSTUU
b pupil 's	WWRVSTUTTTW
b pupil ,	SUSVVTTVTUU
b pupil .	SUUWVRUWUST
b pupil is	WUVSUUUTUUU
b purpose .	TUVVTTUTTTU
b pushed me	XTTSUTTVTUU
b pushing me	SUVUUUUYUUT
b put a	UVTSTVUSUTT
b put down	TSTSVUUUUST
b put in	STXRTVUXSVT
b put into	TTWSSTUVSUT
b put it	TRVTSRUUSVS
b put me	WVPVVUUSRST
b put my	USTXSSTSRWW
b put off	WSRRRTUTVSW
b put our	RTQURTUTTRT
b put the	QRWSVTTPRWV
b put us	VURSSTUTUTU
b put your	YYSUUTUSWUT
b quarrel with	XWRXTTUTTUT
b quarter ,	TUVVVUUUUUU
b quarter .	STRVSTUTTWT
b quarter ?	TUUTTSTUUUU
b quarter of	RTUSTTUSTST
b quay .	STUSTWTSTTU
b quay with	SUVSSWUSTTU
b question ,	RTVWSSUWUTU
b question .	RVWUSUUVSUR
b question @num	RTUQUTUSTWT
b question about	TUVUTSUVSXT
b question and	VVTSUUUUUWU
b question i	UVSTUUUSUSU
b question in	UTUQTSUWUVU
b question marks	TUUTUUUVUTU
b question of	RRWVSSTQVST
b question that	WSTTUTUUVTT
b question was	TTVRUUUSTRS
b question with	TTXTUUUSTVU
b question you	STVSUTUTUVU
b questions ,	RTVVTTUVTVT
b questions .	RSWUSRTUSRS
b questions @lack	SUVUWVUSUTU
b questions about	UUSUUSUWTUS
b questions and	XVTUWTUTUTU
b questions are	QTQXTSUTSRU
b questions for	SURRSVUUUTU
b questions got	VWRWTTUTTST
b questions have	QTRYTSUTTRS
b questions made	STYUUUUTUUU
b questions now	RUSXTTUTUSU
b questions stayed	YSSSUUUTTUU
b questions were	VSXVUVUWTST
b questions will	TUTWTSTSTUU
b queue for	STVSSRUUUVU
b quick ,	SUSYUTTTTUT
b quick @duty	SURUTTURUUS
b quick @promised	SURUTTURUUS
b quick reply	SURUTTURUUS
b quickly .	STRSTTTUUUS
b quiet .	STQRSRURTUT
b quiet @season	RTRTUTUWUTT
b quiet on	RUXSUTWRUUU
b quit .	STSTSSTSUUU
b quit our	UUSRXTUUUTU
b quite sure	TUTVUSTUTUT
b quito ,	TUYUUSUTTUU
b radio ,	TTWUSTUTUVU
b rain ,	UUSRUUUSTVT
b rain .	RTTTSSUUTVT
b rain at	WTTTTTUWTSU
b rain or	RRYUUUUSUUU
b rained on	UWSSTUUTTUT
b rains ,	UUUSTVUUUTU
b raise my	TURRTTUXTVT
b raised the	WTQSTSUTUST
b ramadan .	VUTSRTUUUUT
b ran on	SUXWTSUSUVU
b ran out	XUTSTUUUUUU
b rang .	XXRUTUUSUUU
b rang me	RRXVUSUSTWU
b rang the	WVSTTUUVRSU
b rang you	VUVSTTURTUT
b rank ,	RSSXTTTSVSS
b rao ,	TUTSTUUUXUU
b rao .	TUTUUUUTUUT
b rather @lack	RUTSVTRUUUT
b rather @mean	XTTTUUUUWUU
b rather not	RUTSVTRUUUT
b rather than	VTTVVVTRPVS
b rather theoretical	XTTTUUUUWUU
b rather we	TUUSWUSUUUU
b reach ,	WWRRTSSSTTT
b reach as	YXSTUUUSUUU
b reach for	TUWVVUUWUTU
b reach out	UUTQTRYTUUU
b reach you	RSRQSYTQSRS
b reached ,	TUSXUWUUUSU
b reached .	STQYSQTTUQU
b reached and	TTVWTVUTUVU
b reached me	VVQVSRUUTST
b reached my	STRWTSTVTUT
b reached the	XURUUTUUTTT
b reaches you	TUTSVVUUUTU
b read ,	UUTSUSUUTSU
b read .	RSRRTUTTSUR
b read @num	PTYTUUUTTWR
b read a	TUXUXQTQRWR
b read aloud	STXSTUUTTST
b read anything	XWTUUUUUUUU
b read every	PRYTUTUSTVT
b read it	SVUUQXTRTTS
b read my	WSVRTSUWVXR
b read past	STSUUUUUUUU
b read the	VPRTTRTRVUX
b read this	RURXSTTTUTS
b read to	SUVUUTUUTUU
b read you	STRSTTUTUTU
b read your	RTSTWTUUUST
b reading ,	SUXRUTUTTWT
b reading a	STSSUTUTTWT
b reading list	UTXSSRURUXS
b reading my	UTWQTSUWTWS
b reading room	VWURTTUUTST
b reading the	RTXRSSUUTVT
b reading this	UUPUTUURUUT
b reads a	XUSSSTUTWUT
b reads the	UUQRUTUTTWT
b reads ¤	VTSSTTUUTSU
b ready ,	RUSSUWUUTUU
b ready to	RTSYSTVSTTT
b real .	SUWVUUUSTUT
b real @duty	XTSTSRTTXTT
b real @good	TUSVTUUXUTT
b real @message	TUTVUSUUUTU
b real @promised	XTUSTTTSXTT
b real answers	YTTSTTTTXUT
b real difference	SUWUUUUTUUU
b real drafts	TUUVTTUUUTU
b real thanks	TUUWUUUWUTT
b really .	VTTSTTUWUVV
b really @good	QSYRUTUXTWS
b really appreciate	RTXSUTUYUVS
b really sorry	STRTSSRSSST
b really worked	SUYTTUUTUUT
b reason ,	SUSSWTUUWSU
b reason as	STSVUTUUUVT
b reason i	USYWURTSSVS
b reasons keep	SUTYTTUSTUU
b rebuilt my	STYWYRTVSWS
b receipt .	RTQTTTURTST
b receipt of	TTTSVTTTUUT
b receipts ,	RTXUUTUTTUS
b received a	UTTVTTSSTUT
b received the	TUTUTSUUTTU
b reception ,	SUWSTUUWSTU
b reception .	RTRSSTUSSTT
b recipe for	VUWVTTUSUVT
b recommendation @message	TUWTTWUTUWS
b recommendation @promised	TUWTTWUTUWS
b recommendation letter	TUWTTWUTUWS
b recommended changed	STYTUUUUUUU
b record ,	TSRSUTUTTWS
b record .	VUSWTTUUTUW
b record :	TTSSUUUUTTV
b recording of	TUTSUXUTUTU
b records .	STVTUTUUUUS
b red .	STTTTSUSURT
b red flag	VVQRSSUTTTT
b red pen	VTXQSRTVWUS
b red pencil	RTXTVWUSTTT
b referee 's	TUTTUVUTTUU
b reference ,	UTVSUUUSUUW
b reference .	STVTVUUTUTT
b reference @message	WURTUTUTUUW
b reference @promised	WURTUTUTUUW
b reference arrived	STSUUUUUUUS
b reference letter	WURTUTUTUUW
b reference that	UUUTUUUVUTU
b refund .	TUQUUUURUUR
b refused to	VUWRTSUXUUT
b regard our	TUTSVRUUUUU
b regard the	TUTSWTUTUUU
b regards ,	STSRRSSPTSS
b regards and	UUUSTTUWUTT
b regards to	VTORTTTZSUW
b regular @duty	SUSSYWUSTTU
b regular @num	TURVXUUSTSU
b regular @sitting	SUPRZYURUSU
b regular meetings	TUSTXVUTUTU
b regular one	TURVXUUSTSU
b regular ones	TUWUVVUUUTU
b regular rhythm	UUTUVYUUUUU
b regular talks	UUTSVTUTUUU
b rehearsal .	STTVVUTTUUU
b rehearsal of	TUSRVSUTUWU
b rehearsal on	TUVRVSUUUTU
b relationship .	TURQVSUTUUU
b rely on	WWWSTSTXSUT
b remain @good	VUXSUUTVUSU
b remain in	RTSRSSWWURS
b remain obliged	TUXTUTUSUUU
b remark about	STRSUUUSUUU
b remark of	TTVSUTUTTVT
b remark on	VUTUTTUTUWU
b remarks ,	UTUSUTUUTUT
b remember .	VURQTTTSTTT
b remember :	WUTWUVURUWU
b remember the	VTWWVTSYSTR
b remember your	VUTWTWTXUTV
b remembered .	UTTSTTTTTSW
b remembered my	XTSTTUTSTUY
b remembering my	WTTTTTUTTUX
b remind you	WTTUUUUUUUU
b renew for	RUTQZUTTUUT
b rent .	VUSSUUUTRWT
b repeating the	YURRTUUTTUU
b replied to	TQRSTTUTTUS
b replies .	XTTSTUUUUUU
b reply ,	VSQTUTUVVTR
b reply .	UUQQURTQSSV
b reply after	UUQTTUUTUTW
b reply by	TUUUTSUUUUS
b reply from	WWRTUTUTSTW
b reply is	STVSSTUUUTT
b reply to	TTTSSVTTTUT
b report ,	WTTVUVUTTUT
b report by	TUTTSUUUUTU
b report how	TUUSUWUUUUU
b report in	RTRSVWSTUST
b report on	SWTQTXUTUTU
b report to	SUSWSSUSTUU
b republic day	UUTSVXUTUUU
b request seriously	STURTTUTUSU
b residency ,	VTWSUUUUUTS
b residency in	UUTXUSUTUUT
b respect ,	UUWRWTUVWTS
b respect and	TUVTTTUXUTU
b respect that	STSTUTUTUUU
b response .	SURTUTURUUT
b responsibility for	XXRTUUUTUUT
b rest !	TUSTUUTXUUU
b rest ,	TUSTTWUTTTT
b rest .	STWRVRTTSST
b rest from	TUUYSQUUUUU
b rest of	UTTSVSUVUTV
b rest our	TUUWQRUTUTU
b rest until	SUTVRUUTUUU
b result .	TUSSUUUTUUU
b result first	TUSTSSUUUVU
b result in	UUUTSYSUUUU
b results by	UUUTTVUUUUU
b results come	UUTYTWTUUUU
b results in	UUTPTXUTUUU
b retire the	UUURWWUUUUU
b retirement ,	VTRWVUUUTUW
b retirement .	TSVYTSTYTTQ
b retiring at	SUTYQSUUUUU
b return .	SQXSUTTRTUW
b return my	TTSSSTUSTTT
b return the	RTPQQUQQTRT
b returned .	UXRRTUUUTST
b returned the	RUWSUUUTTTT
b returned to	VTVUTTUTTTT
b returning the	TURUUTUSUUT
b reunion in	SUSSUYUSTTU
b review .	WYTVTSUTTVT
b review was	TUWRSUUUUTU
b review you	RTTSTTUUUXT
b reviewers did	STUUUUUUUUU
b reward you	STXTUWTUSST
b rhythm ,	TUSUVVUUUTU
b rhythm with	UUTUVYUUUUU
b ride .	WUVSVTUTVST
b right ,	TWXSTTTTTSV
b right .	PSVRTTTSSSR
b right :	VWRTTUUUTVU
b right ?	UUTRUTVUUUT
b right @message	UURRTTUUTTU
b right about	SSWSUTUTTUT
b right before	WURRSQUTUTW
b right for	TUSRVTUUUUU
b right to	TVTTWSUUTST
b rightly ,	RTXVUUUUTUU
b ring ,	WWRRTRTSTTT
b ring .	VUWRVSSTUUW
b ring from	TUTTUQWRUUU
b ring me	WUSSTUVTUUT
b ring my	SUTTUVWSTUT
b ring on	SUSSSVTSTTU
b ring the	VUSSTTSUTUT
b ring you	PTTQRbRVRQS
b rink .	TUSTUUUVTTU
b rise to	TUTUUTTXUUU
b river ,	WUSSUUTTVVW
b river .	SURSSTWVUTT
b road ,	TUSVTTVUUSU
b road .	TUTRTTWSUST
b road rise	SUSTUTTXUUT
b rolf @lack	TUTTUUUUWUU
b rolf no	TUTTUUUUWUU
b roof ,	RTTVTUUUTUU
b roof .	SVVSTUUXTTT
b room #	VTRSURTSSUU
b room ,	ORXTSRUQTWS
b room .	UTSWRVTTVSU
b room @num	VTRSURTSSUU
b room after	SUUTTUUUQUU
b room and	TUSTUTUTUUT
b room as	XUSTWTTRUUW
b room at	UUUSXUUUUUU
b room booking	SUQUUUURUUS
b room for	PQSVRRUWSQR
b room in	WUURVVUTVTU
b room is	QUURSRTSSUT
b room on	TUTTUUUUUTU
b rooms ,	WUSWUVUUUTU
b rosa .	TUUTUUSXSUT
b rota ,	WTSUTTUUTST
b rota for	SUSXTVUSUUT
b round ,	UUVRVTURUXU
b round .	WTSSTTUSTUT
b round and	TUVUVVUTUUU
b round for	SUSSWSWTUSU
b round in	SUSVTWUTVSU
b round of	WTUSWSURSUW
b round off	UUSWXTTTUUU
b round on	TURSTUUSUTT
b round the	RRTUTSVSURS
b round to	WVWSTTUSTUT
b row ,	RUXQTXUTTVS
b row .	VTRUUTTTTUV
b rude to	TSUTUSUUTUS
b ruiz from	TUTWUUUUXUU
b rule ,	RSURTTTTTUT
b rule .	STWSUTUTUVU
b rule about	STQVUUUTTWU
b rule for	SUXTUUUSUWT
b rule of	QTXRTSUSTYR
b rule that	TUXSSTUTTWU
b ruler .	TUVTTTURTWU
b run ,	SUSVXSUVTUT
b run @num	VUSVUUUTWUT
b run a	RTSYTTUSSST
b run into	UUUSVTXUUUU
b run my	TUVVTTUSUWU
b run out	STRVTTUUURU
b run the	RTVUQRURTVT
b run their	TUTWSUTUUUU
b run three	VUSVUUUTWUT
b running .	TSWWSUTRVUT
b runs .	RTVYTTTSTSU
b runs out	RURaTSUTTSU
b safe and	TTXTUTTXTUU
b safe travels	UUWTTTUWUST
b said ,	RPXWTRTTRUV
b said .	TTTRTVTRTVS
b said @lack	SSYVUTUVVUT
b said a	SWTRTTUSTVU
b said about	YVTVTSTVSUT
b said at	STWWUTUUUVU
b said i	VWPRTWUSTUT
b said in	VWVPSVUSTWT
b said it	USVPTTUVTVU
b said my	QSTRTUUSTVS
b said no	STXWUTUVWVT
b said nothing	UTVTUUUUTTU
b said of	TSSUUUUTUVV
b said so	QTURTTUTVUU
b said sorry	STRTUTUUUWT
b said that	VUPTSSUSUVV
b said the	SQXRUTURSVT
b said to	RUWWUTUTUVU
b said we	VUVXVUTTUTU
b said yes	RRPTRQSPTUR
b said you	YWUSUTUSTUT
b said ¤	RSVRSSTYTXR
b saint .	STYUUUTTWUS
b saints .	UUTTUXTUUUU
b sake .	RTTQRVSTTST
b sale .	TUTSRUUTTUU
b sales to	SUTWUUUTTUT
b salim and	WTSUUUUUSUU
b salt ,	STXVUTUWTVT
b same ,	TUVQUUWSUWU
b same .	QRRSTSVRSUT
b same @duty	SUTTSTUUTTU
b same @message	SUXSTSUWTUU
b same @num	VWRTUTUTTTT
b same @promised	SUVUSVTWUSU
b same @sitting	TUVVSVUUUUU
b same as	VTTVTRUUTTT
b same bench	TUTRVYUTUUT
b same day	RQXVVSUTWTS
b same evening	SUTRSTUUVTT
b same grade	STRUTTUSSRT
b same month	TVSSUUUUVUT
b same night	WUSRVWTVVSU
b same table	SUTRTWVUUTU
b same time	TUWUSVTWUTU
b same week	RTTWTRUTSWU
b samples .	TUTVUUUTUVT
b sana .	STXSTTTWTVT
b sana for	SUXUUUUTURS
b sandra will	UUUTUTTTTUT
b sandra works	STSTUUTSXUU
b sat at	VUTTTRUUTSU
b sat down	WURRTSTTWSU
b sat in	YSUURUUSRRT
b sat me	QUWSUTUUUWU
b sat on	STTUTSUTTTT
b sat the	XUSSTUUUUUU
b sat through	VUXSTUUTTVU
b sat with	STRVWRUVWYU
b saturday 's	TURQWTTSTTU
b saturday ,	SUVSUUTVSTT
b saturday .	TUSTXVTSUTU
b saturday @duty	TTRTWVUSUVT
b saturday @sitting	STSVWVUUUVT
b saturday at	TUWUUSUSUVU
b saturday before	UUTVVTUTUTU
b saturday is	UUUWWUVUUUU
b saturday of	UUSQRVUTUSU
b saturday on	TUVVVTUTUVU
b saturday the	TUSSXUSSUST
b saturday will	UUTWXSTSUUU
b saturday you	TUWWWWUVUWU
b saturdays ,	SUXSTVURUVU
b saturdays .	WUTWUUUUUUU
b save you	UUSSSVUUUUU
b saved me	PTaQTSURSWR
b saved my	RTVXRTUVTUR
b saved the	RTWVWSUQTXT
b saved us	TTTSTSUSUWT
b saw a	RUXSUUUVSUT
b saw it	UTQSUUUTWUS
b saw something	STYTUUTYTUU
b saw that	WSRTUUUWVSU
b saw the	TSVRUTURSSW
b saw your	UURVTUUTUST
b say ,	SRTVTRTTTUS
b say .	UTWQSSTVSRW
b say @good	RSZSRSUWTST
b say @lack	UWUURVUXTUS
b say a	WTVRSTURRUW
b say for	WVRTUUUUVUU
b say goodbye	RTQSXVSSTTT
b say hello	STRRTRWUTRT
b say how	SUYTWVUYTUU
b say in	USPQTSTVYTS
b say it	VWRPTWTSRRS
b say my	TSWTUTUTVUU
b say next	XWSTSUUTTUT
b say no	STUVSVUXTUT
b say on	TUTTTUUVUUU
b say so	QRURQQTRRVT
b say thank	SSYSRSUVTST
b say that	aUMRXUTQVSR
b say the	QTSWSVUSWUT
b say to	UVVSTUUTUUU
b say what	PTWXUVTMPUR
b say whether	VVSWSVUUUUU
b say who	VUSUTSUTTSU
b say why	VVRWRSTTSST
b say yes	TSYXVRTUSUT
b say you	UTRRTSTSYUT
b say ¤	ORZUSTSQRWR
b saying it	TUVSTXUVURU
b saying the	RTSTUUUUWVT
b saying ¤	RTRUUUUWUUT
b says ,	VTQSTUTTUUU
b says .	STVTUVUSTTT
b says @lack	QRTUUUUTUVT
b says @num	WTVTUTTTSUT
b says dr	SUSSTUUTXUU
b says hello	STUVTTUSRST
b says i	QTSRUTUSTTU
b says it	RSYTUUUUTVU
b says my	WVPWTTUTSTT
b says nothing	QRSUUUUTUUT
b says that	RUSTUTUTWTT
b says you	QTUSUUUTUUU
b says ¤	YTTSSUUUUTV
b scar on	TUTTUUUTUUU
b scheme ,	TUVXXUUTUUU
b scheme closes	TUTZXTUUUUU
b scholarship @duty	SSVWUTUTTWU
b scholarship form	UUWWUTUTUWU
b scholarship is	TUUXSUUUUUU
b school 's	RUTRTUUTSUU
b school ,	SUTXVRUSSVT
b school .	QTVVRRTUSWS
b school has	SUSUVUUTTSU
b school in	RTRZSUWRRSU
b school is	SUVWWTUTVTU
b school year	UUTWUUUUUTU
b screen .	VTSWUTUSTTS
b sea ,	TUTSTUUWUUT
b sea .	TTSVUTTWTUW
b sea from	UUTYTSTUUUU
b sea this	UUUSUTTRUUU
b season ,	RSXVWVURTUT
b season .	USQQSPTWSSS
b season to	TURTUUUWUTU
b season was	TTSSUUUTUUU
b seasons ,	TWSTUTUUTUU
b seasons of	WUVVUUTWUSU
b seat ,	STRVWTUUUSU
b seat at	RSVVTWUTUWT
b seat for	TUSQTWTSTTT
b seat in	SURWSWUSTUU
b seating @message	SUVVUTUVUWU
b seating plan	SUVVUTUVUWU
b second .	SSTSTSUSWWT
b second @day	RTVQRXURTRT
b second @duty	UUSQSSUWTST
b second @message	RUVUTWUVTUS
b second @num	WSUSVQUWTVV
b second @promised	RTVRUTUSUTT
b second @sitting	UUTRSSUUUTT
b second act	SUTUSTUWUVU
b second day	UUVRUSUUWVT
b second draft	SUQRUUUTTUU
b second floor	SUTWSTUTUUT
b second friday	STVSSWURURT
b second half	RSTRWRUXTTS
b second meeting	SUVSSTUWUST
b second month	STSRSWUUUVU
b second of	TVTQVUUUUSV
b second one	XUVTSSUSUVW
b second opinion	VUVWUTUWTUT
b second pair	VURVVTUSUSU
b second question	RSVVUWUVUUT
b second round	ZUQSTTUSTUU
b second shelf	TUSRUTUTUUU
b second shift	RUSXSTUVUTT
b second time	RTVRUTUSUTT
b second try	WTVSUTUTTVW
b second week	QRRRVUUWUXS
b second workshop	SUSWUTUTUUT
b second year	UWSSVUUTSUT
b secretary ,	UUSSUUUUVTT
b secretary .	USUTTVUTTTU
b secretary thanked	SURUUUUTUUU
b see ,	RSRXTRUSUTS
b see .	SUSQSQUTTUT
b see @num	STUSTWVWTTU
b see a	XWRUUSTTWUT
b see each	TUTVSRVWTUT
b see how	VTQPRWRSVSS
b see it	PTRQSQTWUST
b see me	WUSVUXTTRTU
b see my	SUXTTWUWUWT
b see one	STUSUUVWUUU
b see that	WTQVRVUTTTW
b see the	QVVUVPSRSRR
b see what	TURVXVUTTRU
b see where	UUTVUSVTSTU
b see you	QQROQVXOPRV
b seeing a	SUWWTSUSUUT
b seek @duty	TUTVVSUUUUU
b seek @promised	TUTVVSUUUUU
b seek advice	TUTVVSUUUUU
b seem to	VTRXTTSTTTV
b seemed @fail	WTSTUUUTUUU
b seemed @mean	WTSTUUUTUUU
b seemed bored	WTSTUUUTUUU
b seems to	XWRRVTUUUSU
b seen .	UTSUUUUUUUU
b seen in	UWQRUUUTVSU
b seen the	QRVRTUXSRUT
b sees further	SUTSUUTTWUT
b sell the	WUVSUTUSUUV
b semester ,	SUTYSUUVTUT
b semester of	STTWXSUTUUT
b send @num	RURVSTUSTST
b send a	XUUQVUWRTUU
b send anything	TUVSTTUTTXU
b send back	TUSUTSUTUUU
b send it	RSZVUZTVTXT
b send me	RTTVTSUVUSU
b send the	RURPQVUVURT
b send you	MSOTUYOPQJR
b sending me	TUUWUTUTTTT
b sending the	SUOUUTUQUUR
b sending you	WTWRSSTWSTW
b sends me	UUTWTTTUTTU
b sense ,	TUURWTUSTUU
b sense .	SUWRSTUWTUT
b sensei ,	TTXSWTUTTUU
b sent .	UWSSUUUUUTU
b sent a	WTVUTTTTTTW
b sent by	UUSTUTUSUST
b sent it	TSRUUUUTUVU
b sent me	URTTRSTVVYT
b sent my	STTSUUUSTVW
b sent the	VTUTUUURSTS
b sent to	SUSRUTUTUVR
b sent you	WWVRUSUSSST
b sentence ,	STTTTUUSUVT
b sentence .	UXWVTTUSTUT
b sentence :	STWUWTUUUXT
b sentence about	TTVWUTUVUWU
b sentence in	VTXUUUUUUUV
b sentence that	STVSTVUUUUU
b sentence you	STTRUSUTUWU
b sentence ¤	RTURSTUVTWS
b september ,	VTUUSTUTSTT
b september .	UTUVTUSRTTS
b september ?	TUUVWSUUUUU
b september and	TURWUWTTUTU
b september i	SUSWTSTSTRU
b september is	XUTSVTUUUTU
b september on	UUTYTSTUUUU
b september the	VTTTUWUTUUU
b september was	WVSSUTUUUSU
b september with	TUSWSWUTURU
b series ,	TTVSVTUTUVU
b series .	SUSTXSTTUTT
b series ?	UUTTWTUTUTU
b seriously ,	STURTTUTUSU
b seriously .	TRWQSTWWSXT
b serve as	WUSTVSUSUUW
b served me	STWTUUUTTWT
b server @badly	SUTTUUUUUUT
b server @weak	SUTTUUUUUUT
b server lost	SUTTUUUUUUT
b session ,	WUTTRVUUUTU
b session .	UTQSTVTSTTT
b session ?	SUTRYUUUUTU
b session @num	SUTTVSTTUUT
b session a	UUWSTTUUUUU
b session and	UUTRWUTUUUU
b session is	TUSUXSUUUTU
b session of	TUURVUUUUUU
b session on	RUUWVSTSUWT
b session was	RRXTUUUUUUT
b sessions ,	WUTSWTUWTST
b sessions .	TSQRRSTSTUV
b sessions after	TUTVWTUUUTU
b sessions and	VTTUUUUUTWU
b sessions as	UUTRXUUUUUU
b sessions on	UUTVTRUTUUU
b sessions should	UUURTRUUUUU
b sessions this	TUUSWUTUUUU
b sessions very	TUYRTUUTUUU
b sessions were	XWSTTUUTUUT
b sessions with	WRQVWRUTTUU
b set is	VUSUTTUUTTU
b set my	STVRTSUTSSS
b set of	VVTVUTUTTTU
b set out	PTVWUUSWTQT
b set the	RUVTTSUTUTS
b set up	UUSTTTUUUUU
b settled ,	TURUUTUTTSU
b settled to	TUVSTTUTTXU
b seven .	TTSWSRTTSST
b seven @duty	TTVTUVUTUVR
b seven dates	UTTTUUUUUUS
b seven with	SUSSTWTTTTU
b seven years	RVSSTTUTTSU
b seventeen ,	SUWWUUUTUUU
b shake hands	SUSVWRUTUSU
b shall .	SSSSUTTTTTU
b shall @lack	TUWQTVSTUWU
b shall be	QTVTVWWUURS
b shall certainly	TUSTUTWSUTU
b shall come	SUSWWXWSUTT
b shall have	RTUTVWUSTSU
b shall need	TURXRSUTTSU
b shall not	TUWQTVSTUWU
b shall the	UUTTUVTTUUU
b shall we	SURTXTSSUSU
b shall write	UUTSUYTUTUU
b shape of	SUTRSVUTTTT
b share a	STSUTTTSTST
b shared folder	TUSRSRUSTST
b shared with	STXQQTUUUTT
b sharing your	SUWUUUUYUUS
b she 'd	UTUTUTUTVUU
b she 's	TTTUURURVSW
b she has	URRVTSTSXTW
b she is	TTVVUTUTTTT
b she who	UUWRUUUUQUU
b she will	RUWTTTUWRUT
b shed ,	WUVSUTTSUSU
b shed .	SUTSUTUVTUS
b sheet ,	VUURTSUUUWT
b sheet .	STWVTSTVUTT
b sheet and	STSRTUUUUUU
b sheet from	UUVRTSUTTWT
b shelf .	UTWSTSTSTST
b shelf in	TUTVSSUUUTU
b shelf of	STWWUTUVUTT
b shift .	QTUTSTTTTST
b shift ;	TUTQUUUUTUU
b shift my	TUTVVTUUUUU
b shifts ,	UUSVVSUWTUU
b shifts and	RUTTWUUUTTU
b shifts at	TUWXUTUWUTU
b shifts have	TUTXTUUSUUT
b ship ,	TUWUTTUTTUU
b shoes ,	VTSRUTTRTWU
b shoes .	UTTVSSTVTVT
b shop ,	RTURVUUSTST
b shop .	TTWVUVVXTTW
b shop and	UUTXSUUUUUU
b shop in	WTTUTSUSVUT
b shop on	WWRUWVUUUTU
b shop opens	TUTTUVUUUUT
b short .	WTVRVTTWUTV
b short @duty	TSSVTWTUTST
b short @message	TSSVUWUUUSU
b short @num	SUTTTWUVUUT
b short @sitting	WTRVTWUVUTT
b short and	RTWTTTUTUVT
b short confirmation	SUQTUUURUUT
b short notice	STVVTTUSUVT
b short of	STQVSTUVTST
b shorter @duty	SUWRSRUSUVT
b shorter @sitting	SUWRSRUSUVT
b shorter meetings	SUWRSRUSUVT
b should @badly	SUUTXSUUUUU
b should @lack	VUSRTUUURTT
b should be	USUUWWSQVTX
b should come	WUSTVSUUUUT
b should end	SUSQWVTUUUU
b should go	RUUSTTUTTTT
b should grab	TUTSSXUUUUU
b should have	XONQQOTPTWU
b should i	ZUOSTSTSTTY
b should like	SUUTXSUUUUU
b should not	VUSRTUUURTT
b should perhaps	UUUVWUUUUTU
b should stop	TUSSSTUUUUU
b should you	RTSSTUUTSRT
b show ,	TUSTUTUUUTU
b show .	RUTSUSTWUTT
b show for	TSUSTTUVURW
b show in	WWSWSWUSTVT
b show me	SVTUSRTRTWT
b show on	SUTTVVUTUUT
b show up	WTVTSWTTUTT
b show you	SUQPTVWQTST
b showed .	XVSTUUUTTUT
b showed me	RQVTUUTPUaP
b showing me	VTVVRQUVWWW
b shown me	QSVVTUUSVTU
b shown more	XUSUUUURUUU
b shows in	VWRSUTUTVTT
b shrug .	XTSSUUUTUUT
b shut ,	RSVSTTUTUVU
b shut .	YTQRSTUSVWW
b shut the	TUUSWSUUUTU
b shut up	RTWTTUUTUSU
b side ,	UUTVTWTSVRR
b side .	SUQTVUSVURV
b side by	UTTSXWUUVTU
b side of	UUVSTRVUSQV
b sign in	WURRUWUTUUU
b sign my	RUXSTUTWTUU
b sign the	RTRSQRTVTUU
b signal .	SUSXTTUUTST
b signature ,	UUSUUUUTUUT
b signature .	WTRQTSUSTTU
b signed ,	STVTSVUTTTU
b signed .	SSVSRTTTSRT
b signed @duty	TUTVWSUTTTU
b signed and	UUSWSSTTUSU
b signed by	TUSRSTUSTTT
b signed for	WSSUTWUTSVS
b signed in	UTTRTUUUTUT
b signed off	WTQUQTUTVRU
b signed that	QUYTUUUTUUU
b signed the	WTVQTTUTRUT
b signed up	UVRVVSUSTRU
b signed with	TUSXUSUUTUU
b signing the	SUQWTTUSUTU
b silence ,	WUSUTSURVTW
b silence .	SURQTSTSTVS
b silence after	TUWTUUUVTWS
b silence before	TUTVVUUUUVU
b silence from	WTSSSUUTUUT
b silence in	QTUWSUUTUVT
b silence were	XUTUUUUTUUR
b simply @num	TUUXTUSUTUU
b simply did	WTSUTUUUUUT
b simply the	TUTVTSUTXTT
b simply two	TUUXTUSUTUU
b since #	TTWVTTUSUVT
b since ,	QRTSSRUQSQT
b since .	MQVUSVSOMYP
b since @day	QTRVSSUTTRT
b since @month	YXUUOSUSTWX
b since @num	TRVXSSUSTST
b since @season	aWOOTQURXTQ
b since august	XUVRUUUTTWV
b since christmas	WTSRTTUUTST
b since diwali	XWRUUUUUWUT
b since easter	YTSRVSUTWSU
b since february	VTVSUUUUTTS
b since i	RSRWUPSSVVS
b since it	YUWRUUUUUSX
b since january	SUVTPOUTUWT
b since july	SUVVTVUUUVU
b since lent	VWTUUUUUVUU
b since march	WXUSTSURVXX
b since monday	RTTXTSUUTST
b since my	STQWUTUTUUV
b since our	VUVTWUTUUSU
b since spring	SUUSTTUTWVU
b since that	SUSUUWUTUTU
b since the	RUTXUUUXRRP
b since then	UWWRSSUSTUT
b since we	STVXXSTTTSU
b since you	RSTPSTURRXS
b sincere @good	TUTTUTUYUTT
b sincere thanks	TUTTUTUYUTT
b sincerely .	SUWTTTUVUSS
b sing the	SUSRTWUTUWU
b singapore .	WTSXTUTTSUU
b single @duty	WYVPSTTUSST
b single @message	WXPQTUURTQS
b single @num	WXRSSTTRTSR
b single @promised	ZaRQTSTSSRU
b single @sitting	VWXTTSURTSV
b single call	YWQTUTUTUTT
b single deadline	VVSUUUUSTUW
b single line	SSUSSTUTUVU
b single mail	STTUUUUUUTU
b single meeting	RQXUTUUTUUU
b single one	WXRSSTTRTSR
b single promise	YYQUUUUUUUT
b single question	YWPTUVUTUSU
b single session	QRXTTUUTUUT
b single time	XXUSUTTTTTV
b sir ,	WTSPVQWXSTS
b sir .	USXUTUWTUSV
b sister 's	YTSRSWUUXTT
b sister .	VSRTUTUUTUT
b sister @duty	RTSTUUUUUUU
b sister promised	RTSTUUUUUUU
b sit at	TUWXTRUSUSU
b sit beside	TUWVUUUSSSU
b sit down	TUVSURUTTVU
b sit in	QUVUSVSSWVU
b sit on	SUVUTSVSTVU
b sit through	WUUTUUUUSVU
b sit with	TUTTUWUTTVU
b site ,	YXRUTUUTSTW
b site .	QTRYTTUWSUR
b site @duty	UTURSVUUUVU
b site @sitting	UTVSUWUVUVU
b site visits	VTVTTVUVUVU
b sits on	OTVXTSUTWVS
b sitting .	STSUUTTTUTT
b six ,	STYVTTUUVVU
b six .	SUTUVVUSSST
b six @duty	VTRSTTUUVTV
b six @message	VTSTUTUVVTV
b six @sitting	UUURTTUUTTV
b six days	TUTVVWUUTUU
b six hundred	TUTTUUVUUUU
b six in	TUWVTTUUTSU
b six months	UTTXTTUTTUS
b six of	WTUTTUUTUTS
b six times	SUWSUTUWTWT
b six weeks	STWQSRTVTRW
b six words	SUTTUUUTUVT
b six years	RTSTUUUSUXU
b sixty minutes	WTTSTTUUTUT
b size of	VUTSTUUUUUU
b sketch of	SUUTTTUTUWU
b skip @month	UUUWSWUUUUU
b skip the	WTVQTTUTTVU
b skipped @num	SUVSTUUUTTU
b skipped the	WURSUUUTTTU
b skipper 's	TUWWUUUWTTT
b sleep .	STQWSRTWTSS
b sleep and	SUSVUTURTWT
b sleep in	SUSWTSUWUTT
b sleep to	TTQSTTUWUTU
b sleep until	UUUTVTUUUTU
b sleep well	SUSSSUTWUTT
b sleeping through	YUPWTTURUUY
b sleeps through	SUTXTSUTSUS
b slept .	VSSTUUUUUSU
b slept through	XUVTTUUUTUV
b slide backward	TTXWYRTVUWU
b slides ,	TUSTUUUUTUT
b slides .	XSRRTTUSUWX
b slides hard	RTYUUUUUUUU
b slides on	STWUTSUUUST
b slip .	SUSSTSTSSTS
b slow .	VTRYTTUTVUS
b slow clap	SUSSTSUUUSW
b slow down	TUTXSUTSUUU
b small ,	UUSRSTVTUUU
b small .	VSXSTTTSTVU
b small @num	WTRUSSTTRRT
b small and	RTTTUTWTTST
b small as	XXPUUUUUUUU
b small children	RUSUTUTTTUT
b small for	RQVUUUUSTTT
b small one	WTRUSSTTRRT
b small room	UUUSXUUUUUU
b small thing	TTXWTSTSTVT
b small to	QRXUUUUUUUT
b smell of	RUVSTTUWUST
b smoking .	TUTSRSRTUUU
b smooth start	UUURTSUWUTU
b snow .	RSYUUTURUUS
b so #	TUTTWWUUUTU
b so ,	RVXTWRTVRTR
b so .	RSRNRRRQTSQ
b so :	TUXQVWUXSTU
b so @badly	WXUXZVVQRQU
b so @day	PTTaaUVXQUS
b so @good	XSUNQQTURWY
b so @lack	XTQVWVURSVR
b so @mean	VTTSTWUUUTV
b so @month	TUTWQWUUUTU
b so @num	VTVRWVUSSTV
b so @sitting	UUTXVSUUUSU
b so @thin	XTSSTWUTUTV
b so @weak	VTTSTWUUUTV
b so a	RUURSSUWTTT
b so after	SUVYXQUSTTU
b so can	TUUUVTUSUSU
b so cheers	SUWTTUUTUVS
b so do	RTRYWSUTTTS
b so does	UUUWWSUUUUU
b so far	XTVTSRTTVWW
b so for	WUURUUUSTUU
b so friday	TURVXSUWUTU
b so from	UUSWTSUTTTU
b so generous	TTSSTTUSTSV
b so glad	XUTTTTUVUUW
b so good	VTRSUUUQTTV
b so grateful	XTQTUTUWUUX
b so guilty	TUTQSTTTUTT
b so hard	VUSTTUUWWTU
b so here	RTPUVQUSSTT
b so honest	TUVTUUUXUUT
b so i	TTTWWVPVVTN
b so in	STRRTSUUTVU
b so is	SUTSRTUSSVT
b so it	UTRVQQUTVQT
b so late	VTTSTWUUUTV
b so let	QTVYaUVQSRS
b so little	YTPUUUUSUUS
b so long	UUSTSSVVUTT
b so many	WTTSSTUSSTV
b so may	TUTVQWUUUTU
b so monday	TUTXWSVTUUU
b so much	XVTPTQVTUPY
b so my	STTTRTUTSTT
b so no	RUSVWVUTTVT
b so often	VTWRRSWRTTT
b so on	TTWVWSURTTT
b so openly	TTWSSSTTUVT
b so our	PTUYYVSPRTS
b so please	TUSWTTUSUTT
b so saturday	TUSZWSUTUTU
b so shall	UUUVWVUUUUU
b so small	YYOTUUUTUUT
b so sorry	PSONOTRQROR
b so sunday	UUTYWRUVTTU
b so thank	STWRRSUWUWT
b so that	QSWURWTQSUP
b so the	PRPaURTSOPQ
b so there	RTWQTRUTVST
b so they	RUSRSTUUTUT
b so this	SUSYYVWTVST
b so thursday	SUVXYUUWTWT
b so to	RSSWTTUTUUU
b so today	SUTXXUUUUUU
b so tomorrow	UUSVVWUUUSU
b so too	SURRTUUUTWU
b so tuesday	TURVWXUTUTU
b so was	TTQSUUUTTUT
b so we	RTQXUSTSSSU
b so wednesday	UUUUWTUUTUU
b so well	VSXWTTURUXW
b so what	SUTURTUUSUU
b so with	TUVWWTUTUVU
b so you	RTSSQWTTUQT
b so your	QURTTTUTUSS
b sold ,	SUUVTTUTTWU
b sold the	WTSTTSUSTWT
b solid start	TUXRUSUUUTS
b solo in	VVTTUUUTTUT
b some @promised	STRVVPYUTTS
b some day	STRRSOXQTTT
b some of	TSWSUUUSUSS
b some point	STRWSRYRTTS
b some stage	TUTSTSWSUUU
b some time	STRVVPYUTTS
b some weeks	TUSRTUSTUTU
b somebody at	RUSTSSTTTST
b somebody else	YVUQTRUVSRR
b somebody from	TUTWTTUUUUU
b somebody in	SSVVURUTSTU
b somebody on	TUSWUVUUUTT
b somebody to	RUWWUTUTTTU
b somebody who	PTMWWSSQPPS
b somebody with	SUTWTUUTWUT
b somehow .	RTSSSSXSTTS
b someone better	TUTWUUUUXUU
b someone else	WVRSTWUTTUW
b someone from	TUSWUSUUUTU
b someone in	TUSVSQUUTTU
b someone to	VVVVSXUWUTU
b someone who	URTaUUTQSQR
b someone with	VWRWVQUTTUW
b something .	TUTVUTUSSST
b something ;	STSUUTUTTUU
b something back	SUSVTSTTURT
b something had	SUSWUUTTTTT
b something has	TUWVSTTTTRU
b something in	UTYVUTTXTUU
b something out	UUTRTTWUUUU
b something that	UUUUUUUVUTU
b something to	RTXSTRURTXT
b something together	UUUUTUWUUUU
b something with	TUVVUUURUVU
b sometime ,	TTSSTTVSTUT
b sometime .	TTVRSQZUTTS
b somewhere ,	RSSTTTXRSUT
b somewhere .	RTTTTTXSUUS
b somewhere along	XTRSUUVTUUU
b somewhere between	VTVUWTVSTSS
b somewhere else	YZPUUUURTTY
b son .	UUSWUUUTTUV
b sons .	TTUVTTUWUSU
b soon ,	RTRVRSXWRTS
b soon .	TUSUQOZSTTT
b soon after	UUUSSXSUUUU
b soon as	RTSPTYURTTS
b sooner or	TUTTUSXTUUT
b sorrier still	SURSTRUUUSU
b sorry ,	RTPNQRRRSRT
b sorry .	RSPOQRRQRRS
b sorry about	RSQQSSTRURT
b sorry again	SUSWSSRVTST
b sorry for	RTPUSRUSTRS
b sorry i	STVRSTUTTRT
b sorry it	TURUSVUUUSU
b sorry that	STPTVVURSQT
b sorry this	TUTSTTUUUSU
b sorry to	UVSNORTQRSR
b sorry too	TUWSTSUTUTU
b sort of	PSSSTPSQSSR
b sort something	UUTRTTWUUUU
b sound @badly	RUWUUTUTTWT
b sound like	RUWUUTUTTWT
b soup .	RTVRTRTTTTT
b spain .	STUTUUTXTUS
b spam folder	RUUTTUUUUUT
b spare .	TUUTTTTXUUT
b spare key	UUSSTTUUUTU
b speak ,	SUTUTTTTUWT
b speak .	TTTQUTVTXUT
b speak again	TUTTTTVTUUU
b speak soon	UUTSUUXTUUU
b speak to	UTRTUUUUUTU
b speaking ,	UUTVTSTUUUU
b speaking .	RTWSTUSUUUS
b specialist in	TUTWUUUUUUU
b speech ,	RTXWVUUTUUU
b speech .	WTSTSTUTUWW
b speech about	VTTUUUUVTUW
b speech were	SUYUUUUUUUT
b spelling mistakes	VTTRUTUSTVT
b spent a	WURSTTUTUVU
b spent on	UUVRRRUSTUS
b spirit level	RURSTTUTTUU
b spite of	XVQUTTUUTUS
b spoke ,	VUTUUUUUTUU
b spoke of	VVTTUUUSVUS
b spot on	QTXRUTUSTWT
b spring ,	TUTWUXTTRVT
b spring .	TSQVSVTSUTW
b spring ;	UUWQTRUTUWS
b spring and	RTVTVTUVTTU
b spring i	WSRSUUUSUUU
b spring to	TUTSUSUVTTU
b squeeze me	VTVWTWUSTTV
b st .	VUQVUWUSSST
b staff room	WTSTUTUTUUU
b stage .	SUSRSSWSTSS
b stairs ,	SUVXRUUSTST
b stairs .	WSPSRSSVRUS
b stall ,	UVWTUTUVTVS
b stall @badly	UUWSTUUTTUT
b stall @weak	UUSSTUUUUUU
b stall alone	UUSSTUUUUUU
b stall at	TUSSVUUTVTU
b stall in	SUVTVTTUTUU
b stamps .	VTRRSTUTSVV
b stand ,	UTVTUUUTUUS
b stand .	UTXYRSRUSRS
b stand at	WURUSTTTTSU
b stand in	TUSVWXUTUUU
b stand on	RTUUTSTSSSS
b standing me	YUPUUUUSUUY
b standing up	VWUSTUUTUWU
b stands ,	SSRQTUTTUTU
b stands .	VWURVWUTTTT
b stands in	STXWUSUUUVT
b stands on	QTVRTRUTUWT
b start ,	VTWQUTUWUVU
b start .	VUWQSRUUSRV
b start again	SUTVSTTTTTU
b start at	TUSZVQUTTSU
b start in	TUUYTRUWWRU
b start on	SUSSRWUTTSU
b start to	TUUPTSUWUTU
b start with	TUUWTTURTUU
b started .	QTRUQSTSTRT
b started @badly	XWSUUTUTUUU
b started @mean	XWSUUTUTUUU
b started @thin	XWSUUTUTUUU
b started @weak	XWSUUTUTUUU
b started in	SUSOSUUTUWU
b started late	XWSUUTUTUUU
b started the	RTVRTUUUTUU
b started this	TURRTSUUURU
b started too	SUUTUUUUUUU
b starting a	TUSYVSTTTTU
b starting at	TUSWVSUTUTU
b starting each	TUSUURUTUVU
b starting in	SURXWQUTURU
b starting on	TUURSVUUUSU
b starting over	SUWTTTUTTUU
b starts @day	UUTXTVUUUTU
b starts at	RTRSSSUTSUT
b starts in	STSTTUUSUTT
b starts monday	UUTXTVUUUTU
b starts on	TUTXTRUUUTU
b state of	TUUSSTURUSU
b station ,	RVXTTWUUUWT
b station .	QTVRWSURTUT
b station in	VUSRTUUTTUU
b stay @good	SUTSTSSXTST
b stay as	RSSTUTTZTUT
b stay at	UUTYUUUTUUU
b stay blessed	TUPTTTTWUST
b stay calm	TUXTUUTSUUT
b stay connected	SUTTSSXSUUT
b stay healthy	TTSTTTSXTUT
b stay in	VSTUSOWTSSR
b stay warm	TUYTUUTWUUT
b stay well	RTPSSVRYTTS
b stay with	XUUWVSTTSTX
b stayed .	RRXRSSSRTST
b stayed @lack	YSSSUUUTTUU
b stayed @weak	XWUSTTUSTSS
b stayed in	WWVSUTURTTU
b stayed on	RUVSTTUTUVT
b stayed with	USXUVUUSTUU
b stayed without	YSSSUUUTTUU
b staying in	TUTTUTXRUUU
b stays in	TUVRTRUVSTU
b stays is	TUTVVUUUTUU
b stays on	TUSVSUUTUXU
b stays the	TUTRSUVSTUT
b stays with	QTVUVTUXVWT
b step ,	STWVUTUUUUU
b step .	STSUUUTRTUT
b step back	TUUVSTUUUUU
b step is	UUVUUWUWUUU
b stepping back	STRSWWUSUSU
b still ,	TWVXVVUVUVR
b still .	UTUSTSTRVUW
b still @duty	VTQSTTUTURT
b still @good	QTPQSVUTTVT
b still @message	TTRSSSUTUWT
b still @promised	STSTTTUTVST
b still @sitting	VTRRUVWTVST
b still at	RTXSUTUWUVU
b still be	STXSRSVUSWW
b still come	RTVSUUURUXT
b still do	RUTRSWTSUUT
b still draw	TUTRSSUQUXU
b still go	TUTWWUURUVU
b still has	VTVWUUUUSVT
b still have	TTWQSTTVTTT
b still in	VSUVXQTVQRS
b still makes	RUXRSTURUXT
b still on	VUUSTSUUWRT
b still open	SUSVTSTTTSS
b still owe	SUQUUTUTUUU
b still say	RUVVUTUTUXU
b still stands	VVVSUUUTUUT
b still talk	VUSTWUWUVUU
b still that	SUSSTSUUUTU
b still the	RUWTTVUTTVT
b still use	QRWRSQSQTVS
b still waiting	STSRTRUTUTT
b still you	TTVSUTUTSUT
b stood before	WUQSTUUTTTT
b stood in	WSVTUUUTTTT
b stood there	WUTTUUUTUUU
b stood up	STXSUTUTTVU
b stood with	WUTUUUUSUUU
b stop ,	RTQRUUWTTST
b stop .	UTSSWSSSWVT
b stop ?	TUTRRSTTUTT
b stop after	RURWZRTTTTU
b stop at	SUWWWSSTTSU
b stop coming	UUUTWSUUUUU
b stop for	UUTXTWUUUTU
b stop here	XUVUaWTWTTU
b stop on	UUUWWVUUUUU
b stop our	QTQTZQTTURT
b stop smoking	TUTSRRRTUUT
b stop the	SUTUTVWUUTU
b stopped .	RTRRRWTVUST
b stopped asking	WSWQRUUTUUU
b stopped being	STYUUUUTUUT
b stopped the	STVVUUUUTUU
b stopping ,	TUSRRSUTUST
b stops at	SURXVTUSTSU
b stops on	UUUYXUUUUUU
b stories ,	UTUSUUUUVVW
b story ,	TTSTVTUUUWU
b story .	SSVRTTTSTST
b story about	WXUWUUUWUVT
b story of	WVSVTTUTTST
b straight @duty	VUWSTTUWTUT
b straight @promised	VUWSTTUWTUT
b straight answer	VUTSUUUUTUT
b stranger 's	UUXTUTUUTSU
b stranger ,	TUTSTUWTTUU
b strangers ,	SUUVRTWTTTT
b street ,	UUUSUUUTRUU
b strength for	STURTTUTUTT
b strength of	WTRWSTUSTVT
b strength to	RTRSTSTYTTS
b strict ,	QTVRTTSRTTU
b strike cost	QUUUTUUUUUU
b string ,	SUUSTTUTTWU
b structure at	UUSUUUUUUUU
b stuck to	TURRUUUUUUU
b student .	RTRQYTUSUTT
b students ,	TURRTTUVTTU
b students .	TWSTTUUWUUU
b students first	YXRUUUUTUUT
b studies are	TTTYRUTTTUU
b studio ,	TUURTTUSVVU
b studio .	UTRUSRUVTTT
b studio in	WUVUWRUTUUT
b study .	SUTTTUUUUUU
b stupid .	YTRUUUTTUUU
b stupid @message	RRYUUUUSTUU
b stupid in	XTUWTSUTUVU
b stupid question	RRYUUUUSTUU
b style is	SUSYUUUTTUT
b success .	STQRTSTXTUT
b success with	TURVTSUXUTU
b such @good	XWUUUUUUUUW
b such a	UWVUSRSURQV
b such as	SURRTTUTTTU
b sugar cubes	STVSTTTSUWT
b suggest a	TUTRRTTSUTU
b suggest that	TUVRUUUTUTU
b suggest we	SURQXTTSUSU
b suit ,	SUXSTSUUTUT
b suit you	RTQRSVTURRT
b suitcase and	STURUUUWTUT
b suits you	TUTVVRUVUTU
b summer ,	VUSUSVUSUSW
b summer .	RTTTURTWRSS
b summer and	UUTUSWUTUTU
b summer i	UUTQTWTTUTT
b summer in	SUXSTRUTTXS
b summer of	STUTWUUVTUT
b summer party	TUUTTWUTUUU
b sunday 's	TURTXWSSSTU
b sunday ,	WTURUQURSVT
b sunday .	PTUXWSTQVRS
b sunday @duty	RUXWSSUWTVU
b sunday @message	SUWUUSUWUVU
b sunday @sitting	RUXWSSUWTUU
b sunday and	RUTVVWUUTRU
b sunday be	TUTVVWTTUUU
b sunday in	TUWSSSUTUWT
b sunday is	TUTYXRTVTSU
b sunday of	TUSSVUUTUVU
b sunday our	UUSVVWUUUUU
b sunday the	TUSVURUSTVU
b sunday you	VUVSTTUTUVU
b sundays ,	VTUVUSUSVTU
b sundays .	STWVTSUUUTT
b sundays in	RSXTSTUVTVT
b sunny @season	UUUTUTUWUUU
b sunny autumn	UUUTUTUWUUU
b supervisor in	RUTUTSUUTTU
b supervisor there	TUSXTSTSTTU
b supper .	RTURVUUTTTU
b supper on	TUSVUTUTUUT
b support ,	VUTTUUUQUSV
b support .	RTYSTTUWUSS
b support and	SUVSTXURURT
b support i	XSUTUUUUUUT
b support meant	RUXUUUUZUUT
b support team	SUVWRQUTTUT
b support than	XUTSUUTUTUT
b supported by	XTSUUUUTUUU
b suppose ,	YURUVSUSSUY
b suppose i	RURSUSTTTSU
b suppose it	VURXUUUTTST
b suppose that	TUTTUWUUUSU
b sure ,	TTRUTTSTTTX
b sure .	SUTRUSWTUUT
b sure of	XUSSSSWUUUW
b sure our	UUUTTUWTUUT
b sure we	TUVRUTXTUUT
b sure you	VTTTUTTTWUS
b surely meet	UUUTTTVUUUU
b surgery on	UUUXUSUUUUU
b survey results	UUUTTVUUUUU
b survived the	QRXUUUUVTUT
b swallowed my	TURXRTUSTSU
b swap our	RUVTVVTWUUU
b swap the	SUTRSVUUUTU
b sweets .	UUTSVXTTUUU
b switching from	TUTWTSTTTUT
b switching to	RTSXTTTSWTS
b swore by	WTSTUTUTSUT
b ta for	STYRTTUYTVS
b table ,	VUTWTWUSSRT
b table .	UTVWSUUUSUS
b table @lack	UTVQUUUUUTU
b table and	TTVSTTUTTWU
b table in	TSVQTWUTSTT
b table the	UVUTTTUTUST
b table you	XURTTUUTTVU
b tables ,	SUSTTTUTTUU
b take .	XUTUUUUTUUR
b take @day	TUUWWSUSUUU
b take @message	WTRSTTTSTUW
b take @num	VTSRSRUSTTV
b take a	SUURSUTSTWT
b take care	RSPQSSRWSTS
b take good	STQRSTUaTTS
b take it	SSTVPWVQSUW
b take me	PTQUWRTRVRS
b take my	TTVXXQWVWUR
b take our	UUTRVUUUUTU
b take over	SUTYRQTWURT
b take responsibility	XXRTUUUTUUT
b take the	OTRTQVTQRUS
b take this	TUWTSTUVUUU
b take up	TUSWUTUVUTU
b take you	VUSQRXUSUTU
b take your	WURWSTUSTUV
b taken a	TUSWVRUUTTU
b taken me	RTQZTRWSURT
b taken on	SWSVSTUUVTT
b taken over	TUSWTUUUSTU
b taken seriously	XTURUUUUTUU
b taken the	WTSWTTTTVSV
b takes @num	TSTXSSTSQUR
b takes a	WUXSTTUTUTT
b takes all	RTRZTTTSTUT
b takes me	RTSXSVUTVST
b takes two	WTTTUTUUSUS
b taking it	TUTTRSTWTWU
b taking me	RTUUUTUXWSR
b taking the	TUSUWUUTUTU
b talk ,	UTVQVSVUTST
b talk .	QUQSSVXQURS
b talk about	QTWWSVTSXVR
b talk again	TTTRRYVTUUU
b talk from	TTXWXRTVTWU
b talk in	RUTPQQUSWRU
b talk of	VVSRTUUUTST
b talk on	RUUSYRURTTT
b talk soon	UUTSRTWTUUU
b talk things	STTVTTUTTTU
b talk to	PSUWSUVXTRS
b talk was	VTRSUUUTTVT
b talked .	WSVTUUUUUUT
b talked about	WXQRTSUSSUS
b talked me	UTVVTTUXTTU
b talked mostly	XRQPTUTRTUT
b talking ,	TURWUSTTWST
b talking .	XUSRTVUSTWV
b talks ,	VUSVTUUUTTT
b talks .	WVVRWUUSUTU
b talks gave	TUXTSUUYUUT
b talks in	TUSRWTTTTUU
b taught ,	VVTUUUUUVUT
b taught by	SURVTUUTWTT
b taught me	TVVSVUSPSZT
b taught the	QTWTUUUSXUT
b taught us	UUVWTTUSUVT
b tax .	TUTYUUUUTUU
b tax @duty	XSVPTSUSVWU
b tax @message	WUTUUSUUTUU
b tax form	STSTUUUUUUU
b tax law	UTSQUTTTVUV
b tax office	XUWRTUUSUWT
b tea ,	VTVSSTTUTTT
b tea .	TSURTSTRVTW
b tea and	SUZTTRUXTST
b tea on	TUSQTYUTUVT
b tea to	TTTSUTTVTUU
b teach me	YUQWTSUSTUW
b teach with	RURUTTUSTSR
b teacher ,	TTQRTSVVWSR
b teacher .	USaSSRSYUTW
b teacher and	RURVVTUSWTU
b teacher by	SUUSTUUUUUT
b teacher in	VTWTTSURSTT
b teacher was	XTQQUUUTSWW
b teacher who	RUVWTUUSTTT
b teachers ,	QUVTWVUVXUU
b teachers .	TUSXSRUTTSU
b teaching ,	RTUXUSUSTTT
b teaching .	RSQWSRSSRSR
b teaching i	SUVVUVUSUSU
b teaching me	XTVPPUUUSYX
b teaching now	UUVVVUUTUUU
b team ,	RUSWTSUVSTT
b team .	XURUSTUWSTT
b team a	TUSSTTUXUUU
b team has	TUWSTUUTUSU
b team in	TUUSUUUUUWU
b team lead	QTSSUTTTXTS
b team of	TTSVRRTUURU
b team on	TURXRQUTTQU
b team to	TUWWUTUSUVU
b tears ,	XUXTTUUTWUU
b telephone .	XTQWTTTRTTV
b tell .	UTUSUUUUUUU
b tell me	VUNNQSRPVQT
b tell the	VSRVSSUSRTW
b tell you	UURVQWTUTUW
b telling me	UVWVUUTSSWQ
b tells me	QTRRTTUSWST
b tells the	UUSUURUUSUU
b template ,	SUXSTTUSUWS
b ten ,	RTVSSSUTTTU
b ten .	RTRWQSUTTTS
b ten @duty	XSRUXSUTTRR
b ten @sitting	XTSWWTUTTRR
b ten days	VTRUTUUSSST
b ten minutes	XVPVUWSRXSV
b ten o'clock	TUUSWVUUUTU
b ten of	VWTTUUUUUSU
b ten sessions	VUTYUUUUUST
b ten years	STTQSTTVTWT
b terima kasih	TTYSSSTXTVT
b term ,	TUTSSWUUUTU
b term .	UTSXWQTTSST
b term i	UUTWUUUWUUT
b term sheet	UTRRUUUUUUU
b terms ,	VUVUWUUUUUU
b terribly @badly	SUSWTSTSTTU
b terribly guilty	SUSWTSTSTTU
b test in	TURSTUUTUSU
b text ,	VTURTUUSTUS
b text .	VTTSSRUTWTV
b text you	TTSSUYRSTUT
b than @badly	SURRSRUTUTU
b than @duty	UTXTSTUWRSS
b than @num	VTVVTTTUQUS
b than a	RSTVUVSVaTP
b than an	TUUTTTUVUSU
b than any	QTZQSUTWTUT
b than anyone	RTWVSTURSTT
b than anything	TUQTTUUTTSV
b than at	WUSQTTTSSTT
b than here	XUSRUUUUXUT
b than i	VVXPQPRVNTV
b than in	UTVPTSURRUR
b than it	STUSSTUTSUT
b than let	SUSRSSUTUTU
b than mine	TTXUSTUURSS
b than most	RUVTUTTSSUS
b than my	VVQSSSTUUTV
b than our	WUQXSVUTWRS
b than the	MUYRSQTXSUN
b than to	WUSVTUUUSST
b than with	TUSWTTUTTUU
b than you	aRMTRRRMYRY
b than yours	UTXUUTUWUUW
b thank #mentor	UUVSUVURUWU
b thank a	TUWTUUUVUTU
b thank god	SUSVTSUTTTT
b thank goodness	WUSSSUUSUUV
b thank mrs	UUSUUUUTUUT
b thank you	RRZSWTRWPVS
b thank-you .	UUSUTRUWUUU
b thanked me	RUTSUUUTUUT
b thanked you	RUXSUTUSTWT
b thankful ,	UUXSUTUUTVU
b thankful .	YUUQSTTVSVT
b thankful for	STYSRVTOTVR
b thankful i	SUYTUUUYTUU
b thankful that	RUXSTSUVUST
b thanking you	QSVUTRRXSSS
b thanks !	SUXSTUTTUUT
b thanks ,	QRXMRUScSRM
b thanks .	NRZPRRTVSUQ
b thanks a	WTURTSTWTVX
b thanks again	TUSTTUTYUTS
b thanks and	STXQSSTXTVT
b thanks ever	XTPUUUURURX
b thanks for	WYXKNNUUUYV
b thanks heaps	RTXTTUUVUVT
b thanks in	RUUTUTUQUUS
b thanks mille	STXTTTUWTUS
b thanks sana	RUWTUUUSUSR
b thanks to	VSWaTUTMTZP
b thanks with	TUTSUUUVUTU
b that 's	LOPWVTTUQVO
b that ,	URYQRRWTRUR
b that .	RSWSQRRONSR
b that :	STSRWVUTSTU
b that ?	ZUPUUTUSUUZ
b that @badly	UUXWTSTSUVU
b that @day	SUVQSWUTTUT
b that @duty	WRVSTRTRQSW
b that @good	TSVSSSUWSRR
b that @lack	UVSPWUUSRVS
b that @message	PRWXQPTQQSR
b that @month	UURSUSVTWUT
b that @num	URXURRTUPTU
b that @promised	USRRSSUTSSV
b that @season	STWQTRUVVUT
b that @sitting	STWWXSVRSUV
b that @weak	RTURTTUSTWS
b that a	RPTRROSTVYV
b that afternoon	STRSSTUSTVT
b that all	TURSTVUSUTU
b that and	SUXRSSUTTRT
b that are	TUWWWVUUUWU
b that arrived	YTQTWTUSUUX
b that as	STWXTVUTTVU
b that autumn	UURTUSUTTUT
b that being	WUSUVTUUUUT
b that came	VTUQSSUXTVW
b that can	WURVSUTTSTV
b that contract	RUWTUUUTUUU
b that counts	UUSSTUUTXUT
b that date	STSWVTUTTTT
b that day	PTSRVSTTTTS
b that did	STWVUTUSUXT
b that does	SURTTWUTUUU
b that elsewhere	UUTUVVUUUTU
b that evening	QTTRRVTSSRS
b that every	WWSTUTUUUST
b that feedback	XTTRSSUUTTW
b that field	RUSXRRTTVTT
b that first	QTTRSVURUXS
b that fits	TUVRTTUXTSU
b that from	SUTQQVUTUWU
b that gift	SUXRTUUTTTT
b that got	TTVUUUUWUUR
b that had	VTSSUTUWUTT
b that has	XVUVRTUURXV
b that he	WURTTTTTWTS
b that helped	SUTSTVURTWU
b that i	ZRUWUWSRPTU
b that in	SUWUVRTSSUS
b that is	SUWUPURURSO
b that it	UQUORUTUVSR
b that kept	RSUTUUUTUUT
b that kind	UUSWUSUXUTU
b that leaves	TUVUSTUTTTU
b that line	STWTTTUTSST
b that long	TUVVTSUWUTU
b that looks	STRRTTUTSTU
b that made	RTVUUVUTUXU
b that makes	QTSSXSTSSRS
b that maybe	SUSWWTUTUST
b that meets	TUSVVSUUTTU
b that mine	WUVTUUUUTTU
b that morning	TUQQVYTTSTU
b that my	YUOPUUUQUUX
b that napkin	UVVUSUUUUTT
b that neither	SUTTUUUUUUU
b that night	RTRRSTUUTVT
b that no	TSTRWSUTTUT
b that nobody	TTURUWUTTWU
b that nothing	WWSSUTUUUSU
b that now	RUVVVUTUUUU
b that of	UVSRTSUSUVT
b that on	UTRVTRUSUSV
b that one	USYURQTURTU
b that order	STSTTSTUUST
b that our	PTMUTUVUSTR
b that out	WUVTSUUUTVU
b that perhaps	TUTQVTUTUTU
b that person	TUTVUTUUTTU
b that question	SSXWTTTQTRT
b that reason	TURXVSUUUTT
b that red	TTWRTTTUTST
b that rhythm	TUUXUTUUUUU
b that same	WWSRVWTVSTT
b that second	QTVSUUUWUWS
b that sentence	RTZSUSURTTT
b that she	QUTTUSUWUTT
b that silence	RTUSTTUSTWS
b that somebody	WUSTSSUVTUU
b that stands	TUTWTUUUUTU
b that story	SUVTTSUTUUU
b that sunday	TUXSSTUTTTT
b that the	URMVTSVWSSU
b that they	UTVRSSUUTVW
b that this	VTRRVVUVVUU
b that to	UTUSTTUSTUT
b that trade	TTSVSRUUUST
b that two	RTVSTTUUTUT
b that used	RUUUTUUTSUT
b that very	TUSTTVUTTTT
b that was	TVVbTVSROTR
b that way	RUSXSVURRUR
b that we	NSWTWQSVSVS
b that week	QTQOTWRRSTT
b that went	ZXTVTVUSUUW
b that were	WURTUUUUUVT
b that what	UTRWTVUTUSU
b that winter	VUWSUUUTWUU
b that with	SUUWVTUWTUU
b that won	XTTQUTUTUVU
b that work	RTSYSRUTSVT
b that works	UUTUUVUUUWU
b that world	UUTVVVUTRUU
b that would	VUTTTRTSTSS
b that year	UUWTUUUTUUU
b that you	TUOUWTQUXQV
b that your	UVPQSUUVZUS
b that ¤	VTTRTTUTTWW
b the #	RSNVaYUTJRT
b the @badly	TTRRUTSXTTQ
b the @day	UUVPTTSVUSP
b the @duty	VUQTWOQTUUV
b the @fail	RUTTTTUUTUT
b the @good	TUYPQTUZXTQ
b the @lack	VSXVRQTZRTU
b the @mean	USURRWTXUWU
b the @message	UUVVRSSXRTT
b the @month	SRPUYYSURVR
b the @num	VVUSaWUUVXV
b the @promised	XXSWWNTVVTW
b the @season	TURVSWRRSSR
b the @sitting	VUSSYPUVUWT
b the @thin	SSTTRWTTUWU
b the @weak	RUTVUPTXTXN
b the abstract	TTVTUSUTTUT
b the academy	RTTTUSUTWUT
b the access	TUTVTWUTUTU
b the accounts	RTTPRVUSSST
b the accra	VSWTUTUTUUU
b the address	SUQUUSUQUUS
b the advice	WWTQQSUUTUU
b the afternoon	WTWUXSTVSXV
b the agency	VVUUTTUWSUT
b the agenda	RTSQUXURTTT
b the allotment	UTSRSTUVUTT
b the almanac	UTVSUVUWUUS
b the alumni	TUWQRYTRTTT
b the ambulance	TUUQTVUTUVS
b the angry	RSYVSSTSTXS
b the anniversary	UUSSTVSVUTU
b the annual	SUTRTVUWTUU
b the answer	QURSQSUSUUS
b the antarctic	TUVVUUUSUUU
b the apology	SVRSTUUTTWT
b the app	UWRUVQTSQOS
b the apples	SUVTSSTWUUT
b the application	UTTSSTUXTRS
b the appointment	TUTPWQUUURU
b the apprentice	UTTSUTUTVUS
b the apprentices	UUVSTUTTUWT
b the apprenticeship	VUUXXVTRSTS
b the apricots	RTSTUUTTTUT
b the april	TUUXVUUUUUU
b the apron	SUUTTSTSTVT
b the archive	QRUTRTUPWTR
b the army	RTVVTTTSTTT
b the arrangement	UUUUYTTUUUU
b the article	SUWSTSUTUVS
b the assessment	VUSTTTUUUTU
b the atlas	RTSRTSUTTUU
b the audit	UQUUQRTURUR
b the audition	STSVSUUTTTT
b the auditors	VUVSSUUTUUT
b the august	SUTTSWUVUVT
b the autumn	WTSTRUUQTVT
b the award	XTWTUSUVTUW
b the baby	RSTaRWSTRSS
b the back	TRRORVTUVWV
b the bad	XUUQUVUXTUT
b the badge	SUSVTTTTTUU
b the baker	STTWTTUUTUU
b the bakery	UUVYVUSSSWS
b the bank	PTVTVUTVTXR
b the bar	TTXWXRURSVT
b the bargain	WTSVUUUUTUU
b the barn	VUWSUSUTUTT
b the basel	VUTUUSUTTVU
b the beam	UUXTUUUTVUT
b the beans	UWWSUUUTUWT
b the bees	UTTTTUTWTTS
b the beginning	TTSTTSUUURU
b the bell	TUQSWSVTUUU
b the bench	UVRWUQUWSTV
b the best	PPWRRUUcUSP
b the better	QSUTRTUQYTV
b the bicycle	SURVUUUSUUS
b the big	STTSTVUUTUW
b the bigger	RTWUTSUTYTT
b the bill	VURSTUUSUTU
b the bin	TUTUTVUUUUU
b the binder	TUVRUVUTUVU
b the bishop	STSWTSUVUTT
b the blame	WUVRUUUTTUT
b the blisters	UUVUUUUUUTT
b the blue	PRQQVSSURRS
b the board	TTUPVPTOWWU
b the boat	RUVWVXTTQTR
b the boats	SUSWTTTVTTT
b the boiler	UTSRTSUSTUT
b the bonnet	VUWSVTUTWUV
b the book	TSWUWUSWQXV
b the books	TUXVTSUQSXV
b the borrowed	SUTSUTUWUSS
b the bottom	USVRSSUWSRT
b the bound	TUUSTWUWUUU
b the bow	WTWRSSUSTVT
b the bowline	TUWSTSUVUTU
b the box	RUWRUSUVTRU
b the boxes	UUPSTSURUWS
b the boys	YTRUUUUSTUT
b the branch	WUSRTUUTUSU
b the bread	QUVQTSTUSQR
b the breathing	TUVUUTUUUWU
b the bride	TUVTTSUTTWU
b the bridge	TSTUUVTUSWT
b the broken	VUUTUUUWUUT
b the broom	WTSQSSTRVRS
b the budget	UTWWVUUSTUT
b the building	RTRSTRUSTUT
b the bursary	VUSTUUUURUT
b the bus	URVVWUTSRWX
b the business	TSTURTTTVSS
b the buyer	TTTRTRUSTXU
b the buyers	WTSVTTUSTST
b the café	VTSWSRUSTST
b the cake	QTWUVRURTST
b the calendar	URTTWQUTSVT
b the call	WVOTXPURVSS
b the calls	WUUUSVUUSUU
b the camera	RVRRUTUTSUV
b the canal	SUTSSWUTUUU
b the canteen	VSTTSRURXVS
b the car	TVURSUTUVTV
b the card	RTXTSRUSTRT
b the cards	TUVSSUWTTST
b the caretaker	UTQQSSTRTST
b the case	XVQVURUSTSU
b the cat	RTRRTSUXTST
b the catalogue	STRSTUUUUUT
b the cats	STSRTTUWTTT
b the cello	SUSVTUTTVTT
b the certificate	VTTVQSSRRQV
b the certificates	TUTWVSSTTUT
b the chair	VRVXTRUQTRW
b the chairs	UVVSSSUVTTU
b the chalk	XWRSUUUSTSU
b the chamber	SVSSSTUSSTS
b the change	SUPUUUURUUT
b the chapter	TTTSSTUUUUT
b the chart	TUSRUSUUUTU
b the cheap	XTTTUUUTTUT
b the check-in	STSSSTUTURU
b the checklist	STWSUTUSUWU
b the chemo	TUTXUUUUTUU
b the cherry	SUWSUVTTTSU
b the chess	SUWSTSUVUXT
b the child	SUVTSWUTUUU
b the children	STTaTTTVSSU
b the choir	UUSUQQSWQUQ
b the christmas	XURTUTUSUUU
b the church	STSTTRTRVRT
b the city	TUTSUTUUUSU
b the class	TTTQSTUUWVU
b the classroom	STWWTUUTTTU
b the clean	TUWRTTUWUSU
b the cleaning	SUXVVTUTTWU
b the client	SUUUVSUWTVU
b the clinic	QUTXURTSQWS
b the clock	VSRWRUTVUUT
b the clocks	VSTSWVUTUSU
b the closing	VTSSVSVTTSV
b the club	STRQSTUTTST
b the co-op	WTRSTTTSSRT
b the coaching	SUTVXVUTTUU
b the coast	SURUTTUUTTU
b the coat	VWVRUSUUTTT
b the code	SUURTWUTUTT
b the coffee	VXRTSVTUTWS
b the cold	WTVTTTUXTVS
b the college	UTTVTSTSSUS
b the colour	WWTQTUUSTUS
b the coming	STVVWTUUTTT
b the comments	XWRTWUUUUTT
b the committee	TVTQRWTWSUR
b the commute	SURZTTUUTTS
b the company	RSUYURTQSTT
b the competition	UUVXSSUTTTU
b the computer	STUSUSUVTVT
b the conclusion	VTRRTSUUUUU
b the conference	VTTTTWSUUUW
b the conservatoire	STTUUSUTWUU
b the conservatory	RTTVSSTTTUU
b the consulate	UWTWUUUTUUU
b the consultant	TUTWUVUUUUU
b the contact	WVXRRRZSTWT
b the contract	VRTVSTURUSV
b the control	TUTSTWUTTTT
b the convent	TUTWSSUTUUT
b the conversation	TUTTUWWTUUU
b the cooperative	SUQWTTUUSST
b the coordinator	STSRWTTTTUT
b the cork	STTUSTUUTTU
b the coroner	YTUSUUUTTVT
b the corridor	RTTUSRTRURS
b the council	OQSWSUURSVV
b the counter	STWWURTTTVT
b the county	RTSVSSUTRTT
b the courage	RTYRTSUVTTT
b the course	QTVYSRVSRUS
b the court	RTTVTVUTVWU
b the cover	UURSTSUUUVT
b the crane	QSXTUUUWTUT
b the credit	UQUPTSUQSRV
b the crew	WVQVTTUTUST
b the cup	RTSRTWTRTVU
b the customer	SUWRUTUUTTU
b the customers	TSUTUTUTUUU
b the customs	VTVSSTUUUUU
b the cv	SUXSTSUUTXT
b the dairy	STTYVTUTUTU
b the dam	TSSTSTUTTUT
b the dark	QSXSTTUUSWT
b the date	TUUWUTURTSQ
b the dates	VVQTUTURTUS
b the day	TTYSRZQWOVR
b the days	WWWTTTTTUUW
b the deadline	VURSRVURTSV
b the dean	STSSSRTSVUS
b the december	VTTWXSTUUUU
b the decision	QSWZWWUTTTT
b the defence	RURSTVUSUUT
b the degree	RUTVTVUTTUT
b the delay	USRTUTURTTT
b the demo	TUWSTWUTUVU
b the dentist	XVQRSRTSSSV
b the department	VWRTRUTSWTR
b the deposit	VTRRTSUSTUS
b the depot	SSVTVTUSUTT
b the desk	SUSTSSUWSRT
b the diagram	TUUVTSUSTVU
b the diary	WTSSWUUUTSS
b the diner	TUSVWSTTUSU
b the diploma	RUWWUSURSTU
b the direction	SURWTSTTTWU
b the director	VUURTTTUVUU
b the disciplinary	VTRTUTUTUUU
b the doctor	SUUXRVTTSTT
b the doctoral	WUTWTTUUVUW
b the doctors	RTSTSVUTTSU
b the dog	VTTPSRTWRSS
b the dogs	SUQTTSTXUUT
b the door	SUWURWTVPUP
b the doors	VTVRTXUSTTS
b the draft	VSQSUWUTTST
b the drafts	SVTSTTUUTTT
b the drawer	VURTTWUVUTU
b the drawing	TUTRTSUVUTU
b the drawings	TTVTSSUUUTT
b the drill	STUSSSTSTUT
b the drive	STTXTTUTTVT
b the driver	SUSUTWUSUTU
b the driving	VTTWTUUTUUU
b the dust	TUSSTTXTTVU
b the dye	VTRRTUUTUWT
b the early	TUWWSSUUUUT
b the easter	VTSRTVUSSSU
b the editor	VTWQTRURUWS
b the eight	VUXUSSUUTTT
b the election	RSTRTXUTTUT
b the eleven	VVWRTSUWTTU
b the embassy	RRSSTTUTTUT
b the empty	TTTWTTUSUVT
b the end	WVSXYUSUQSR
b the envelope	VVQRTSTTSST
b the equal	SSTSTSUTTSU
b the equinox	TTWSVUUUUUU
b the error	UUUSTUUTSVT
b the essay	SUUUTTUUUWU
b the ethics	UUSWTTUWUVT
b the eve	STRRVTUSSUS
b the evening	OTVSTTTRSUR
b the evenings	SUVYTSUVUTU
b the exam	WRSTUWSPQUW
b the examiner	TVQTTSUSTXT
b the examiners	STRRTSUUSTT
b the exchange	SUSWURUUUST
b the exercise	RUXSSSUWTXT
b the exhibition	TVUSTRUWSTS
b the faculty	WWSXTSUTUTT
b the failed	UTUSUUUTUWU
b the fair	OSQTRWSRVTS
b the fall	RUXURRUTTVS
b the family	USWWSSTSUST
b the far	RTPVTSVVTTT
b the farewell	UUSSVWUSUSU
b the farm	UUWSTUTVSTS
b the fault	QTRWTTUTTTU
b the feast	UWTSTXUTTTT
b the federation	TUSSTTUTTTU
b the feedback	TURVTTUTUVW
b the fellowship	RVTYWQUSSST
b the fern	STTTUTTWTUT
b the ferry	SSTUQWTUSSR
b the festival	TTUUTTUVUTU
b the field	SVUVWTRTTST
b the figure	VUVRTUUUUVU
b the figures	WUSUTSUTTSU
b the file	TSPRSSUSTTT
b the film	VUVVTVUTTTU
b the final	PTTUYVTRSQT
b the finale	TUTVWSUUUSU
b the finest	XUXRTTUUTWU
b the finish	VTSWXRTSTTU
b the finished	RTQTUXTRTST
b the fire	TSXRTUUSTVW
b the firm	TSTWSVUSWSS
b the first	UPTXOaOURUT
b the fish	RTRTUSURTQU
b the five	TTXTTUTTVUT
b the flash	UUWSTSUYUXU
b the flat	SUTWSUUUTUT
b the flood	TVTPTTUSTTS
b the flooded	SVWUUUUTTUT
b the floor	UVWQSSUVTVT
b the flour	STVUTUUTTUT
b the folder	RTRRSRSQSSS
b the food	XUWSUTUWTVT
b the footnotes	TUWSUUUTUVU
b the form	RQQMQQSPPVQ
b the format	UUTSUTUUUUU
b the fortnightly	VUVSSUUTTTU
b the forty	UUWTWUUWTWT
b the foundation	WTTXRRUTSTT
b the foundry	TTUSUVUSTVT
b the four	UUXRWQUSUXT
b the fourth	VSSTSUUTTVT
b the foyer	UUTSUSUTUWW
b the frame	SURTSSUTTRT
b the freezer	RURSTTUTUVU
b the friday	WWQRTVUTUTU
b the front	PTTSUXUSVST
b the frost	TSUTSSTUTTS
b the fryer	XUUUTTUVTUT
b the fuel	SUXRSSUTTXT
b the fund	STSTUUUUVTU
b the funding	VSTWWTUUUTT
b the future	UTSPTVVVTTT
b the gallery	XRSVSSTTVUR
b the garage	WUVRUQUSWWV
b the garden	QSVURWTYTVT
b the gate	VRTPURTVRTR
b the gazette	VUTRTUUTSUU
b the gearbox	RTVTTTUSUVU
b the gift	SUSWTSUVUTS
b the girls	SVURTVURWTT
b the glass	STSXTTTVTSU
b the glove	WUQSTSUUTSU
b the goal	QTTbTVTSSQT
b the goat	RTWPSTUWSVT
b the goats	VTUQURTTVUR
b the gold	SUTSTTUTTST
b the golf	YTQRSTTVTTY
b the good	USZPWSURRXS
b the graduate	TUVYVRUUTRU
b the graduation	TUSUUVRTTTU
b the grain	XUTUTUUTWVV
b the grammar	RTVSTTUTTXT
b the grandchildren	RTQUSTTZTTS
b the grant	UTSYURURUSR
b the great	YUSTTUUSUUX
b the green	RTRTSTTUTUT
b the greenhouse	VTVSUTTUTUU
b the ground	STUUTSUWUTU
b the group	TURTUUTTTTU
b the guild	WTQUTRUTWST
b the gym	STSTSSUUUWU
b the habit	RTRUSVUVTYS
b the half	WWTWSSURSTV
b the hall	RSURRSUTWVT
b the handover	VUSTUUUUUUU
b the hands	SUVTUTUWTUU
b the harbour	SSVTVVTRTUV
b the hard	TVVQTTURTTT
b the hardest	VUWVUTUUUUU
b the harvest	TUTXTXTSRTR
b the head	VTQUTWUSWST
b the health	STWUTTUUUVU
b the hearing	WSQQTUUUTVT
b the heart	TUWVVTUXUTU
b the heating	SUTRTSUTTUU
b the help	YWSTUUUSUUX
b the herd	TUWSTUUTUWT
b the heron	SUTSUTUUUST
b the hill	RUWUTWUSSTT
b the hip	STRVVSUWTST
b the hiring	URSTUTUSTSU
b the hole	VURWTSUTTTT
b the holidays	UURTSUTSTUT
b the homework	SRVTTUUTUWT
b the honest	RUVTUTUSWST
b the honey	TUWSTUUTUVU
b the hook	SUSSTTUWSUS
b the horn	STWRSWTTTTT
b the hospice	QSRVUSUSTUT
b the hospital	SSTWRSUSUTT
b the hour	TUTUPQTQWUP
b the hours	RSVSURUVTUR
b the house	WTSSUUTWSWS
b the ice	RRYUTWSVSXT
b the idea	QSWTTSUTUUT
b the index	STUSTSUSUUU
b the ink	TUVWWTUVUSU
b the inquiry	QRWUSTUXSTT
b the inspector	VVTVTTUSRVT
b the inspectors	WTWQUSUUUVU
b the institute	VTSTTSUTTSU
b the insurance	RUSVVSUSTTS
b the interview	STbQRSUVSVS
b the introduction	TVWVQTUQTUT
b the introductions	YUQVSUUTTST
b the inventory	STTTUTUTTVU
b the invitation	UUSSVVUTUUU
b the invoice	TRRRSRTQSWU
b the island	UTRWVUUTTTU
b the jar	RSWRTWUTTUT
b the job	UUTXUPTSRVT
b the judge	TTURUUUTSVS
b the judges	RSVRSTUSTWS
b the june	VTRSVVUTSTT
b the jury	VSSVTXRSSVT
b the kettle	OSSWSRTSSWQ
b the key	TSSPSTTPQUR
b the keys	WVRSVSTSRVR
b the kigali	RUVSTTUSTVU
b the kiln	SRVUSRTSVUR
b the kind	VWVOUTUQTVT
b the kindest	SSYRTTUUTSV
b the kindness	WTRSTTUSTTU
b the kitchen	UTYSRUUUSTT
b the knee	UTWRTTUWSTT
b the knife	WWTRUSUTTWS
b the lab	VVTRUSTUWWS
b the label	UURRTTUTUSU
b the laboratory	TUTUUVUUSVU
b the ladder	XTRSUTUSTVT
b the lagos	VUSUUWUUUUU
b the lake	RTVWTXSVWST
b the lambing	STTWUSUUUTU
b the lamp	STWTUUUWUUS
b the land	RTTVWSUTTWT
b the landlord	STVTTUUVTUT
b the last	TTYUaVTTNTJ
b the late	SVTTUUUTWUS
b the lathe	XVUSTSURTVW
b the launch	TUSYVVUVSUT
b the laundry	TUSUWSTUTTT
b the law	TTRWWRUTVSW
b the lease	VSRTTRUTSSV
b the ledger	STXSTUUTUVT
b the left	QSRWVSUTSUS
b the lemon	STRRTSTVTVS
b the lesson	QRSTSRUVTTT
b the lessons	UTWUVSWYSUT
b the letter	UTVVRVTXRVR
b the library	SURSTWUSTRU
b the licence	UTUZVTVSTSU
b the lid	STRQVRTTTVT
b the lift	VSVQTSTUQUU
b the lifts	WWTUUTUWUTS
b the light	SUXRTUUVUWT
b the lighthouse	RTTXTTUWRTU
b the lighting	STWSTVUTTVT
b the lights	VTUQRTUTTTU
b the line	URRUWPWQVVT
b the link	RUOSSRUQUTS
b the lions	WWRUWTUVTTU
b the list	USWTTVUWSVS
b the little	TVVRTTUYSST
b the loan	UVVWRTTWTVV
b the locker	SURQTRUSSTT
b the log	YTSSUTUTUVT
b the logbook	SUTSUVUUTUT
b the long	RSXUSUTRSUS
b the loom	UVVRRSURTUT
b the lord	TUQVVTUXUSU
b the lost	RTRRTUUSTUT
b the lower	WTRSTSUTTVT
b the luck	RTXSUUVWWUT
b the lunch	UUWSWRUTUWS
b the lyon	VUSRVTUTTTT
b the machine	SSUSUTUTUWT
b the magistrate	TUQVUUUTVUT
b the man	WSWSTSTWUUX
b the manager	RSSVWSUSTWT
b the manual	STTRSRUTTSU
b the map	QTSRRQTRVXV
b the maps	UUVTTTUSUSU
b the marathon	TUSRUWUWUUT
b the march	STRTUWUTUTU
b the margin	TSRRTWUTUWT
b the market	USSWSSUSVVT
b the master	UTUWWSTUUUS
b the mate	SUWVTUUSTWT
b the matter	VWTSRVSSSUR
b the meantime	VTUTTTUTTTU
b the meeting	VTTVWSUSSSW
b the meetings	QTXZWRTWTXU
b the mentor	YURSSVUTWUS
b the mentoring	QURSXSTUOOV
b the mentorship	TTRRYRTTUQU
b the menu	UVXRTTUUSVT
b the merger	SVRZSSUVSTT
b the microphone	UTVTSSSSRWT
b the microscope	XTUUUUUTTUU
b the middle	TUVXTUUTUTU
b the midwifery	STVWTUUTUST
b the milk	SSURUTURVTS
b the mill	UTSXSRUTTTT
b the minister	SRXSTTUTUTR
b the ministry	TRSXSPTSTTS
b the minute	WTUUUTUVTSX
b the minutes	URQPSTTSQTQ
b the mirror	WUSSTTUSUVW
b the misprint	STSTUUUUUUU
b the missed	SVRTTTUTTUT
b the missing	RUUSUTUWUUS
b the mistake	TUVTUTUUVUU
b the mock	TTUVWRUYTXR
b the model	VTRSTTUSTST
b the module	WTSSUUUUTUT
b the moment	PSXWVVTPSUS
b the monday	UTVSSUUTUTT
b the money	TTTSTTUSTTS
b the monsoon	VWSURTTSTST
b the month	TTTTQTUTSRW
b the monthly	RUSVVXUUTSU
b the months	TSWSTTUWUUT
b the moon	SUSVTUUTTST
b the morning	TUVVQSTRUUS
b the mornings	VVVWRVURUWU
b the mosque	TUTVSSSTWTU
b the most	QUYTSTUSVXT
b the mould	TSXUUTUTTUT
b the move	QTVXTVUYTST
b the museum	UTVTVSTSSRU
b the nairobi	XWTSUVUVTUU
b the name	TSUVTSUSTUT
b the names	WUUTUUUTTUT
b the napkin	STWXSSTUTVT
b the national	SUSVSWUTUSU
b the navy	STSXSWUSTSU
b the neighbour	WURRTSUUTST
b the neighbours	SUTSTTURUWU
b the nerve	RUWRTTUXVUT
b the new	QSRWSWQXTOS
b the news	QSSUUUUTUUS
b the newsletter	XVRRUUUTTTV
b the newspaper	UVTSTTUUTUT
b the next	UUUUSURVUTV
b the night	SQXVVTTTUXQ
b the nights	XVRVUTUUUUT
b the nine	WTRSUTUUTST
b the ninth	UTSRVTUSTSS
b the north	SUUTSTTVSVT
b the northern	VURUVTUWUST
b the note	UTWSTTUUUTU
b the notes	TUSWQRUSVVS
b the noticeboard	WVRSTTUTTTT
b the novel	TUVTRSUUTSU
b the number	SSVUSWURTWT
b the numbers	TTTSTUUTTSU
b the observatory	VWUWVWUWUUT
b the october	TUTWWVUTUUU
b the office	NTQRVQTWXVS
b the old	QVTNTOSVOWR
b the one	VXTSVQVXWXW
b the ones	UVUTSRUVVTT
b the only	VQWWSRUVSVU
b the open	WUTTSUUUUUV
b the opening	RSTPRVTRTVS
b the opera	QTSWTSUTTWS
b the orchard	XUWTTTUUUUT
b the orchestra	UUVVUSUTSSS
b the orchids	VUVTTTTWUUT
b the order	UTQRTSUTSWT
b the org	TTSQRTUTTVT
b the other	TUWVVVSQVVV
b the others	WSVUSUUTXUT
b the oven	STUTWRTRTTT
b the owner	UTSSTUUUTTU
b the package	TURTUUUSUUT
b the page	QSXVRVTSUWT
b the pages	VUVSVUUUUSU
b the panel	TVTUSRTTSXS
b the panic	USWTUUUSTWU
b the paper	USWWQTTRUPW
b the parade	VUSQSVUSTTS
b the paragraph	STWRTUUUUVU
b the parcel	RTSRRRTRSUS
b the parish	RSVRTTTSTTS
b the parking	NSOPSQTOVRQ
b the part	XTSQTUUTTUW
b the partners	WTUVUVUTWSU
b the pass	VUQQUUVVTSU
b the password	STQRTTTTUUT
b the past	TUXSSTUaUUT
b the patent	XUTVUUUUTUT
b the patience	RUXRUUUVUSS
b the patient	VUUSUTUTUVT
b the pattern	WSVUTRURSWT
b the pen	TUUSSVUSUUT
b the pencil	SUSWSRUXTST
b the pension	WUSVTSUSUTT
b the people	TTSWSRTTRUT
b the permit	XSRWTTTTTWT
b the person	WWSQTSUSSVU
b the phone	TVVTRSVTVUS
b the photo	VTSVSXUTTUV
b the photograph	UTRSTVUTSUT
b the photographs	UURTUTUSSUW
b the phrase	SURTTTUSUWT
b the piano	WURSTTUUTUU
b the picture	STRSSVUTVVT
b the pier	TUUSTSUVUTU
b the pilot	RTUVTTUSTVS
b the pitch	WTVSTTURSWV
b the place	VTUVXUUVTTT
b the plan	UPWUTTURRVT
b the plane	RTSSUTUSTWU
b the plans	UVVRTVUSUSU
b the plant	SUUWSSUTUSU
b the plate	TTVRTSUTTRT
b the platform	TSVUVSUTTSS
b the podcast	RUXSTUUSUWR
b the point	RUYVUSUWUSU
b the port	QTTYTSUSSRT
b the portal	WTTVTTUTTTT
b the porter	PSNTTQSPURR
b the position	STTUSSUUUTT
b the post	SSRTRWTSSTS
b the poster	RSWSTUUSUUV
b the posting	TUTVTVTTUUU
b the pot	WVVVUWTUWTU
b the practice	TTSSUSUTTVS
b the premiere	VURPRYUSUTU
b the press	UVVUSXURTWT
b the price	WVURRRUSVTS
b the pricing	UUXRSVUWUXS
b the print	SUTUTUUSUWU
b the printed	UUSRTWURUTU
b the printer	UTSQRRUTUTT
b the prize	WSVVTTURSSW
b the problem	STSSTTUWWWU
b the product	TUVVTWUUUVU
b the profession	UTTTUTUSTST
b the program	QRMYZUTPWVS
b the project	TURWTSUTUVU
b the projector	RTRRSSTRRTT
b the promised	XVVUUUUSUUT
b the promotion	RUSXTTUTWST
b the proofs	SUTRTWUUTTT
b the public	STSUTRUTTVU
b the pump	USUSUUUTTUT
b the pune	TUSWVVUUUUU
b the pupil	UURVTSUSUTS
b the pupils	WUVTUTUTUVT
b the quarry	QSTQSTURTWU
b the quarter	SUSUVSUUUWU
b the quay	STSRSXSVTST
b the question	SVRTRPUWTTS
b the questions	PTXWTSUXUTU
b the queue	XUSSTRUTUTW
b the quiet	QTTTUUUTTUS
b the radio	VTUTVSUSTUV
b the railway	STTUTTTTTUU
b the rain	XSUQTSUURTT
b the rains	TTTVTVUUTTT
b the reader	TUXSUTUSTUU
b the reading	UVXTRRURTYR
b the real	SURTTTUTTVT
b the reason	SRWXRRTRQWS
b the reasons	RTTWRTTUTSU
b the receipts	RUXTTUUUUUT
b the recipe	TUUQSTTSSXT
b the recital	RUXTUWUTWUT
b the recommendation	WSSSTWUTSSS
b the record	TTRVTTUVTSV
b the recording	STSSTWUTTTT
b the recordings	UWSSWSUTTTT
b the red	RUXSSVUWTVT
b the reference	XRTPRRTUSRW
b the regatta	RTRRUYUWTUT
b the regional	STUVSSTTVTS
b the registrar	RSXWVTUUSUT
b the regular	TUWUWVUTUTU
b the regulator	UUUVTTUVTUU
b the rehearsal	TURPVRTSTUT
b the remaining	SURRURTSTTT
b the remark	VUSTTUUTURT
b the remarks	XTSTUUUTUUU
b the rent	XUSSUUTTRUT
b the report	TTRQQRSTUUT
b the request	UTURTTUTTRU
b the research	TTSVSSUSTTT
b the reservoir	RUVVVSVSTRT
b the residency	VTWXYVUVTSS
b the rest	URUUVQUVTUV
b the restaurant	TUUXTUUTTTT
b the restoration	TUWXUTUWTSU
b the result	STQTUWSSTVT
b the results	TURWTXTRUTU
b the reunion	SUSSTYUSTTU
b the review	RRTQUSUTTXV
b the reviewers	RTTRTSUSSUT
b the right	SSUSUTUTSST
b the rim	SUTSTVUTUVT
b the ring	QUSSTTUTUVU
b the rink	STSSTTUUTTU
b the risk	TUWTTTUVWVU
b the river	RUUQRTVVSTT
b the road	OSPXRTXURRR
b the roof	SUYSRVTVVXR
b the room	UUQPRPSOQRP
b the rota	XTRRTUUTUST
b the rotterdam	VTWSUUUUTUT
b the royal	VUSSUTUSVTU
b the rule	STVTUVWTTWU
b the rules	SUUXUTUUUUU
b the safeguarding	TUTRTTUTUTU
b the sale	STRSRTUSTTU
b the salt	VURUTUUTTTU
b the same	UWTVRPWTXTT
b the sand	TUWVWTUWUUU
b the sandwiches	WUTTTTTRUSW
b the saturday	RUXWWWUWSWT
b the sauna	VTTWUUUTTTV
b the scaffold	TSTSUTUSVUU
b the scales	SUWRTWUWUUT
b the scheme	SUQTWSTTTUT
b the scholarship	URSYSSURSVS
b the school	VSSRRUWUPST
b the score	TSSSTSUTUUT
b the screen	SUSXTVUSSUU
b the sea	UTRWSSWUTSV
b the season	TSTUWUUSTRT
b the seat	STSRSTTRUST
b the second	URPTTRQUUWU
b the secretary	RTQRTTUTTTT
b the seed	WTVRTVTUTTS
b the sentence	RVYTSUUVTXS
b the series	RTSUVVTTTST
b the server	RUWRSSUVTUT
b the service	TUTVVUUTUUU
b the session	RUVVXRTTURU
b the sessions	WRRRSWUTTTU
b the shape	SUTRSVUTTTT
b the shared	TVQSQUTQSSS
b the shearing	STVRSVUUUUU
b the shed	WUQTTSTTUSU
b the sheet	STTUTSTWTUT
b the shelf	TUSUSWUUTUU
b the shift	XURSTTUTSTU
b the shipyard	TUWSUUUTTUU
b the shop	SUTXQUUVRTV
b the short	SURWSSUSURT
b the shoulder	RSUQSSTSTUT
b the show	UUWVVVUUUTS
b the side	VTRUUWUTWUT
b the sign	TTWTSSUWTTU
b the signature	TTTUUTUUTUT
b the signed	SUSSTRUSTUT
b the silence	USXTVTUUTXS
b the site	VWRPTUUUSSV
b the six	WSUSTTUVTSW
b the sixty	WTVSTTUSSSW
b the size	VUTSTUUUUUU
b the sleeve	VUUTTSUTTVU
b the slide	TUWRSTUUUWT
b the slides	QTSTUTUUUWT
b the sluice	TUSTTVUUUUU
b the small	RTRVVRTWRUT
b the smell	RUUTUTUWUTT
b the snow	SUVTTVSRTUS
b the soil	TSRSTWSTWUS
b the solid	TUXRUSUUUTS
b the soup	QTVSTTUUSUS
b the sourdough	UTXSTTUWTTT
b the spare	QTVSSRSSRVS
b the speech	STWSSUUTTSW
b the spreadsheet	STTSTVUSSWT
b the spring	URPVQSTSVRV
b the staff	WTSTTTUTTUU
b the stage	UUTWWUTTTRS
b the stairs	USTRSSUVSSR
b the stairwell	TUXTTUUTTVU
b the stall	WVQSTUUTTUR
b the stamp	SUTSTTUVTUT
b the stamps	RTWSTSUWTSS
b the standing	RUTTWTUUXUS
b the star	STXSTWUVTVT
b the start	UTUSSSUTTST
b the state	RUTWRSUQSRT
b the station	SSUSSWUWSVT
b the stipend	UTSWTTUSTUT
b the stitches	TTUSUUUTTUT
b the story	TUQUTSUSSST
b the strength	WTRWSTUSTVT
b the strike	STUSTUTVTTT
b the student	XTRTUUUTUTT
b the students	YWQRTSUTTSW
b the studio	WTRWVTURTTR
b the subject	VWUTUUUTUUT
b the subjunctive	STUUTTUTTWT
b the sugar	RSWTSSTTSWT
b the sum	VTUVTUUUUUU
b the summer	PTWVWXTQRVS
b the sunday	TSUSSQUTUTT
b the sundays	UUUTUSUSUTU
b the supplier	WUQVTVUTTTT
b the support	WSSVRQUTTRT
b the survey	SUSTVWUTTST
b the swallows	RTXTTTUXUUS
b the table	TTXUSVUVRSS
b the talk	VTQUTOUSWST
b the target	TUTXSSUUUTU
b the tasting	VSUQVWUSSWT
b the tax	YRUQTRUQVTR
b the tea	UVWTSSTWUST
b the teacher	WTSQUTUSWUT
b the team	VUTORRTURRT
b the ten	VVRSSSUVVVR
b the tender	WTXPRTURSSS
b the tenth	RUVTUSSTUSU
b the term	XUSTUUUUUUU
b the test	RTUUTRUWRWU
b the text	VUVRUTUUUVU
b the thanks	RTWTUUUVWSU
b the theatre	SUUUTTUTTWU
b the thesis	RTUVVUUVUVT
b the thing	SVPYQWTQSSX
b the things	TVUTUVUTTWT
b the third	WRSUXUSUUVR
b the thirty-first	SUSVXTUTTSU
b the thread	SURSTWYTTVT
b the three	UUWUUTUVTZS
b the thursday	WTSSRTUTSTT
b the thursdays	TUTSSSUVUUT
b the ticket	VTWUURUTTUT
b the tide	RTSTTSUSTUT
b the till	TTYUTTUTTVT
b the time	RPZWWRUWWTM
b the timetable	RUSVSTUTSUU
b the tin	WWSSUUUUUUU
b the tip	SUXSTTUSTVS
b the tips	SUYTTUUTUUT
b the title	XWSSTTUTVVU
b the tool	RTWSSSUTTQU
b the top	RTTPUSVTVWT
b the tour	VUUSURUTTST
b the track	STWRWSTUUTU
b the tractor	VWUSTSTRTXV
b the trade	WVQWSSUTUTW
b the train	UWUTWRURRSS
b the trainee	YTQXWRUTTSW
b the training	VSQUUUUUTST
b the tram	RTVTRRUWTTT
b the translator	TTSSTUUTTUT
b the trial	VTVQTYTSTVT
b the tribunal	VVVSUTUTSUT
b the trick	STVWTSUSTXT
b the trip	QRXVTTUSUUV
b the trouble	SSUUSSUUTSS
b the trust	USUSTTUWUVS
b the truth	RRUTTTUYTUS
b the try	SUXSTVUTUUT
b the tuesday	USTTTSUTTUT
b the tuning	VTSSUTUTUUU
b the turbine	UUWSUVUTTUU
b the twelfth	TUTWVTUUTTU
b the twelve	RURVRTTSTVT
b the twentieth	TUTSWXUTUUU
b the twenty	UUWWUUUTUUU
b the twins	PSQXRUTWRST
b the two	VQWQWSSQWWU
b the two-minute	SUWTUTUSUVT
b the umbrella	RTWRTSTUTWT
b the union	TTUWVQTSUTS
b the unit	UTWSUUUTUUU
b the usual	TUSTSRTTUST
b the valley	SUWWTTTVUUU
b the value	STSSSTUUTVU
b the van	TTWTUSUSUTT
b the vault	STXRTTUSVXT
b the verdict	STSQVVTTTRU
b the very	VSWOWWUWVWV
b the vestry	RUVSVTUUVUU
b the vet	WUTSTUTTTUV
b the video	UURSUTTSTTT
b the village	RTWRVTVVVVT
b the vineyard	UTSWTTUUUUU
b the visa	UUQVSQTSVSS
b the visit	TUVTXUUSUVT
b the visitor	TUTSTVUSUTU
b the viva	VTVRVTTSSTS
b the volunteer	TUSWWTUTUSU
b the vote	SUTTTXTWUUU
b the waiting	SUWTTTUWUTT
b the walk	QUXUWXUVUUU
b the wall	VTTRSSUUTVS
b the war	SUTUTUUUTUU
b the ward	SQTWRRSPURU
b the warm	TUXTUTUSUVU
b the water	TSTTSTTTTTT
b the way	QQWUUTUUWSW
b the weather	VSTQRVTRUTW
b the wedding	TUUVUVURTUU
b the wednesday	VTSRXUUUTSU
b the week	WSUWOXSROTW
b the weekend	UUVUWVTSTWW
b the weekly	UUUSRUTUUUU
b the weeks	VUVVTSUTUTT
b the well	TUWUUUUSTSS
b the wheel	VTVTVSUUUTU
b the white	TUUSTVUTUWT
b the whiteboard	RTTQSRUTUVT
b the whole	TSSUQUQUTVQ
b the wind	SUVRTTVVUUU
b the window	UUVPSTUUSVT
b the wings	VUTUVVUUTUW
b the winter	QUUSSXTUUSQ
b the word	UQUTVVUVQTV
b the work	VWTVTRUSSXX
b the works	TUSTTTUTUTU
b the workshop	UUXTSQTRSVS
b the world	RTTRTTXWVRS
b the worst	STWVTRUSTVT
b the wrist	TURUSTUSWST
b the written	TUVUTSUTUWU
b the wrong	UQSNSWUQSWV
b the yard	STWQSRURTVT
b the year	UQQWVVTRRTV
b the years	TTXRSVUTUTU
b the youngest	SUWSUUUUUUT
b the youth	URWWVTUSTUU
b the zoom	RUSSUSURUUS
b the ¤	VTTSUTUTWVW
b their @duty	UUTRUVUTVTS
b their @message	SUTUUSUUVUU
b their course	TUTWSUTUUUU
b their mentees	YUTTTSTTYUU
b their names	VTWTUUTTTWU
b their own	QTRXTRWTTWT
b their purpose	TUVVTTUTTTU
b them ,	VTSVTSVQVTS
b them .	XUVSSORTVVO
b them @num	QSUUUTUTTVU
b them all	RSWVUUUTUUU
b them at	TUSUTSUUUVU
b them back	UVRXUTTTUTU
b them before	QTXRSTUSTVU
b them from	STVWUTUTSTU
b them i	SUVVUUURTTT
b them in	VTWSTTUTUUT
b them on	TUSRWVUTUUU
b them the	VUWRUUUUTWU
b them to	YUVSUTUTUUU
b them was	RSWTUUUWTTT
b then ,	VRTSWUUTVQV
b then .	TSURXSWVSVS
b then @lack	UVRQUUUTUVU
b then @num	VTSTSTTUTST
b then a	VTSSVTVTTSS
b then asked	SRTTUTUTUWT
b then be	TUUTUVVTUVU
b then i	OSPUVQVUSXS
b then it	UXTSTUUTTTS
b then on	STWUSVTUUSU
b then that	STTTVSUUTTU
b then the	TSURXVTSTUT
b then trying	TUWWUTUUUST
b then we	RURRVTUTUST
b then you	YXXRSVTRVRW
b theoretical .	XTTTUUUUWUU
b there 'd	STVRTUUXSUT
b there 's	RQWTSWVWSUT
b there ,	PSTUVVVQVSS
b there .	WUSSSPSVRRT
b there and	VVQSYTSRSTX
b there are	QTUURSTVRSS
b there came	TRWTUUUUUUT
b there has	XXPTTUTSVST
b there i	WTRURQSSVSW
b there in	VSSQSSTVTWT
b there is	SSVUSVRNTOP
b there it	VTRXUTUTTSU
b there to	VWRWTTUTTSU
b there was	VWUQSPTNOSM
b there were	RROUSRSRRVS
b there when	SPWUUTTSTUT
b there will	PTTRVWVTQQR
b there with	SUSWUSUUUTU
b there would	UTWVUUUVUUW
b therefore @badly	TUTRTSUTUUU
b therefore decided	SURSTSUTTTS
b therefore like	TUTRTSUTUUU
b therefore the	TUTRWTUUUTU
b these @duty	SUWSXTUSUTU
b these @num	UTVRTTTRTRT
b these @sitting	WURUVTVTUUU
b these days	OSNVPQYTRTQ
b thesis ,	TSSSVRUVSTV
b thesis .	VTTVTTUTTUT
b thesis before	XSSUUUUUUUU
b thesis in	STWVTWUUTWV
b thesis is	VUTWRTUTUVT
b they @duty	SUWSTTUUUVU
b they @fail	VUQVTTTTTRU
b they @lack	STTSTUUUVUT
b they @message	TUUUVTUUUVU
b they are	QSVQQUSRUTR
b they come	SUWSTSUTTST
b they do	TURRSUUUWSU
b they have	RTQXVSUTRRT
b they hired	TTRRTWTTTVU
b they laughed	VUQVTTTTTRU
b they never	STTSTUUUVUT
b they say	VSTOSRUTXSV
b they should	VUXUUSUUTWW
b they were	STRVRRUWUVV
b they will	TURQRRTRTST
b they would	TUSSTSUTTTT
b thing ,	VWUTSRUSTUS
b thing .	SSPQQRSTSST
b thing :	UUWUUTUUUTU
b thing @lack	STVUTTUUTSU
b thing done	TUWWUTUUUST
b thing for	XRPVTTURTSW
b thing i	WXVWUUTQVWV
b thing in	TSUTUTUVTWT
b thing is	TUSVSSUTUTU
b thing that	TTWUVTTSTSV
b thing to	RTXRTUUSTTT
b thing we	SUTXUVTTUUT
b thing you	XXRUTTUTTUX
b things ,	UTTXUTTSTTT
b things .	WTVQWSVVTTU
b things are	TUSRSSUUUUU
b things calm	TUSSTQYSUUU
b things go	SUTWSVWTTTT
b things i	RTYSUTSTTUT
b things through	STTVTTUTTTU
b things to	RTQUUTTWSTT
b think ,	TUVVUTTTSTT
b think .	RTVQVSSVTUT
b think about	VTSTSSUTTTT
b think aloud	TURVTSTTTRU
b think back	TUWQTUTRUXU
b think badly	TURSTUTSUSU
b think better	TUSVXTTSTSU
b think i	RUSTRVTWTUT
b think in	QTPTSQSVSPT
b think it	SURSXSTTUTU
b think of	SRXTVVVWTWT
b think our	TUTVVVUUUTU
b think so	TUUSUUUUUUU
b think that	SUSVVUUTUTU
b think we	TURUVUUTUTU
b think you	VTVWUUUSUTU
b thinking about	RTYUSRUZTRT
b thinking maybe	SUUVWTUUUTU
b thinking of	STSXRUSYTWT
b thinking that	SURUVTUSUTT
b third .	RTVSTSTSVVT
b third @duty	SUVVTTUUUVU
b third @promised	UTUSVWUUUVU
b third @sitting	SUUWSUUUUSU
b third floor	SUSSSSUUVUU
b third from	RTRRTSUTRTT
b third of	WTSUWSUTUUT
b third row	SUTSTYUTTUT
b third time	VTRTTUUUUUU
b third try	STSTUUUUUUU
b thirty minutes	UTSWSUUTTSS
b thirty years	UTWRUUUTWWU
b thirty-one .	STVSTSTTTXT
b this ,	UTVWTTSSTRT
b this .	QTWQTQTWSQQ
b this ;	SURSTUUTUST
b this @day	RURXYWRSTRT
b this @duty	QTQTSQTPTVS
b this @good	TTSUTTUUUWT
b this @message	SRQRURQPROU
b this @month	SUUTSTUUVUU
b this @num	VVUVVSTUTSU
b this @promised	TRRRWSRORTX
b this @season	UTQUQPTUTTS
b this @sitting	XURTUWTTUUT
b this and	TURRTTUSUTU
b this as	RUWSRTTVUTS
b this by	SUSRSUUTURT
b this card	TUQSTSUTUSU
b this city	WTVTUUUTTUV
b this day	WWRQQQSSTXT
b this decision	QRSTTUUTUUT
b this evening	SUQQWUUTUSU
b this for	TUSWUSUUUTU
b this friday	SUTTXWSTUSU
b this from	VTTUSRUTTUU
b this i	STUZQQTSSWT
b this in	SUSSTUUTUSU
b this is	QMPVWTXORUP
b this letter	USSRWTSQSQV
b this mail	TUURSSUSUSU
b this matter	SUPTTTURUTT
b this message	RTRUUSTRTST
b this month	TTVZXTWRSSW
b this morning	RTUXUSTTUTU
b this new	TUTXVSUSUUT
b this note	TUSQVSUTUTU
b this number	TUSSSTSTUUU
b this on	UUSRSTUTUSU
b this one	VVUWVTTUTSU
b this over	TUSRUSTTUTU
b this saturday	UUUVVSUTUUU
b this season	VWTUTTUUUTU
b this spring	VTTTRVUTUST
b this summer	UUSUTSTUUUU
b this sunday	TUSYWTTTTTU
b this the	WUTTSTTTUUU
b this thursday	UUTTVVUUUTU
b this time	TSSVVSTQTSX
b this was	TTRUVTUUUVU
b this week	RTRTQVWRTWT
b this will	UUTRVUUUUUU
b this winter	RURVSRUSTVT
b this year	ZVRXOVTRVVR
b those .	VTXSTTUSUVT
b those @day	TRYTRSTUSTR
b those @duty	WWRRTSUUTWV
b those @message	UTUTUTUSUWW
b those @num	ORYRTSTVSVR
b those @sitting	UUXQRRSWRWR
b those calls	RTUTUTUSUWU
b those days	RTSQUTRTSUT
b those hours	XWQTUUUSUUS
b those two	QRWSTTTVSSS
b those who	TTTUTTUVSRU
b those years	TUTUUUUYTUT
b though ,	YXUQTRVURUR
b though @lack	SSVSWUTTVST
b though i	VSUSUTWSSVT
b though it	SVVTTUUUTST
b though the	WSYTTTUTSTT
b though you	VTVWUTUTTTU
b thought .	UVTSTSTVSVT
b thought about	RTZVQRTRSTT
b thought i	RSTQSSTTTUT
b thought it	TURRVTUUUUU
b thought of	WTSTUTUTTST
b thought to	XSWSUTUUSTU
b thought you	TURTUUUUWUU
b thousand @good	VWXSTTUUTTV
b thousand thanks	VWXSTTUUTTV
b thread .	TURSSTVTTUU
b three ,	WWRRTVUTTWS
b three .	XUSRTVUTWUT
b three @day	UUTTTUUUUUT
b three @duty	XRUSRUURRVV
b three @message	SSWUSVTTTVS
b three @promised	UUVVSTUWTSU
b three @sitting	XSSSRPTRSXV
b three hundred	TUTTTTTVTTV
b three in	STSVUSVUTUU
b three letters	QUSSUUUUTUT
b three lines	UUVRTSTSVUR
b three meetings	XTUQTRUSTSW
b three months	PUQWXVURTTR
b three of	VSTPQRURQVU
b three questions	UTSTTWUUUTU
b three times	TSTUSRTVRRQ
b three tuesdays	RUTUUUUUUUU
b three wards	SUTQUTUSSSU
b three weeks	WUUWTRUWTTR
b three whole	YWPTUTURUUX
b three years	RUYUSVTWRUR
b three you	XUWSUWUTTVU
b through ,	QSQZWRUUSUS
b through .	WTXQVSTTTSV
b through @num	WWTSTUUSSWS
b through a	WVTSUVSXRUW
b through about	STTVTTUTTTU
b through for	RURYTRUSTSU
b through in	RUWSUTUTUVT
b through it	RUUSSUUTWUU
b through its	UUURSRUTUVT
b through my	WSUVUUTTVSX
b through on	RTXVSUUWTVT
b through the	PPWTWVSTUVN
b through two	YWRTUUUTTUT
b through you	VTTWTSTTSTS
b thumbs up	VTRSUSUTUUS
b thumbs-up .	WUTSTTUTUTS
b thursday #	UUUSXSUUUTU
b thursday 's	RTTVXWTQSUT
b thursday ,	XTRRUUUSUST
b thursday .	UVSSWVTQTST
b thursday @duty	SUXUSQUXUTU
b thursday @num	UUUSXSUUUTU
b thursday @sitting	SUXUSPUXUTU
b thursday be	TUUSXPUVUTU
b thursday could	TUTRXUUUUUU
b thursday hours	TUYVUTUXUUU
b thursday i	TURTTTUTUSU
b thursday is	TUSWWUUWTSU
b thursday our	UUTVVYTTUUU
b thursday the	UUTRVQUTUTU
b thursday to	UUTTURUSUUU
b thursday week	UUUWXUUUUUU
b thursday would	UUUSUUUTUUU
b thursdays .	TURWSRTSUTT
b thursdays in	WUSUWTUUUUU
b tick ,	RTUVVUUTUSU
b ticket ,	TUVXTRUWUST
b ticket .	SSWSSWUTTVW
b ticket in	WUVSTVUUUUU
b ticket refund	TUQUUUURUUR
b tickets for	TUTSTWUSUTU
b tide table	STVUUUUSWUU
b tide tables	RTSTUTUTUUU
b tie the	TUURVSVTUWU
b tight ,	TUSXUUUTUUU
b till @duty	TUWUWSUUUWU
b till @month	SUSUTVUUUUU
b till @num	VTRTSWUSTSU
b till @season	QTSVVVTWTST
b till and	UUWSUUUTUVU
b till date	TUWUWSUUUWU
b till i	TTWVTSTXUUT
b till it	USTUUUUTTUU
b till the	XTQTRXUTTUV
b till then	TTSSSTTXUTU
b till we	TUUTUTWTUUT
b time ,	TTUSSUSTOTV
b time .	WWUSVSXSSSU
b time :	TUVUWRUUUST
b time ?	SUSRSXTTUUT
b time and	QTZWRUTWTSS
b time at	UUSYTTUWWTU
b time did	UVUTUUUTUUU
b time for	UUTUWWTSUSV
b time from	SUWWWUUWUUS
b time i	UUVUVQRWVUV
b time in	XVRQUSTWSTU
b time it	TUVSTVUUVTT
b time on	TUSRVQTTTUU
b time since	VWYSTRURUYT
b time so	UUWUTTUSUUU
b time that	VURWTUURUVT
b time the	QTWSTTUSTVT
b time to	RTOOVQXSRST
b time we	SURQSTXTUTT
b time when	SVUSUTUWUST
b time you	SQaWXTVZSTQ
b times ,	STUUSUUVTVT
b times .	VSUVUVTQTXR
b times about	WTTUUUUUUUU
b times and	WVVTUUUWUSU
b times i	VTVTUTUWUSW
b times in	SSTSTTTTTSR
b times you	QTXTUTUTUTU
b timesheet ?	TUTURTUSUUU
b tip about	RUXTUTUSTUT
b tips for	SUYTTUUTUUT
b title ,	UUVVTSUUUSU
b title .	VURTTSUVUUV
b title and	SSUSTUUTXUT
b to #	SSWSSTUVSUS
b to ,	TUTRSTUSVVU
b to .	XVUTRUTRURQ
b to <	UUUVSSUUUUU
b to @badly	SRWTUVSTUST
b to @day	RUTTRRUSUVT
b to @duty	TMTSWVXVOYQ
b to @good	WSWRUTSTROR
b to @lack	XUTQTRURSSR
b to @message	UQUTTUXVWTR
b to @month	WUVUUUUSUUV
b to @num	PSUSRRSRTVU
b to @promised	SPUNTVZSRUQ
b to @season	UURSTTUTTSS
b to @sitting	SQUWTVXVPUP
b to @weak	QSWTTUUTUST
b to a	TSRUXUQVNTU
b to add	RTSVTTTTUTT
b to all	SUURTSUTTUT
b to an	QTQRWUUSUVT
b to another	STSRSTTTSST
b to answer	TQXRSTTSTUS
b to anybody	XWRUUUUTUUU
b to anyone	XXSSUTUTUUU
b to apologise	TUVVVUUUUVU
b to apply	RSXWTSTRTWT
b to appreciate	SUVRTWUSUTU
b to argue	WUWWSSUTUSU
b to ask	QRRTUUTOTSQ
b to asking	UUVWUUUVUTU
b to be	XWVTSWQMSVW
b to become	RVTRTTUTTTS
b to begin	TURRSXUUURT
b to believe	WSRVTSTTUSU
b to blame	PQQTSTTSSUS
b to bless	UURUTTUVUTU
b to book	VVRSUSUUTTT
b to bother	XTVSTTUTTTU
b to bring	VVWTXSTUSRQ
b to build	VUTUUSUUVUU
b to buy	STRUTVTSUUS
b to call	STTQUWYQTVT
b to catch	RURRTTXRUUT
b to change	WTRXSTTTTUS
b to chase	XXRTUUUTUUT
b to close	STQTXRUSUTU
b to come	UVQURTVPSTQ
b to concentrate	SUTXTTUTUUU
b to conclude	TUTVWSUTUUU
b to continue	TUTUXUTTUUU
b to copy	VVVUUTUSTTU
b to cork	TUWYTTUVUUU
b to correct	QTRVSUUTTSS
b to cost	STWSTUUTUVT
b to count	QSSWVTUSTWU
b to cut	STUVSRUSTXT
b to data	TUTVUTUUUSU
b to describe	SURTUVUTUWU
b to design	SURXTWTSTTT
b to do	NPUXWSRSQTO
b to dr	SSUTUTUWUTT
b to draw	STSWUSTVUSS
b to drop	SUTWVWUUUVU
b to each	WVVQSSUSURT
b to eat	SUUWTTUTTTU
b to end	PSQPaTSOTQT
b to every	QSXRTVURTUT
b to explain	TSWRTTUVVTR
b to feel	VURUTVTSUWU
b to find	WQUYPTTURRX
b to finish	WSUScXSVRUT
b to fit	WUTWUTTSUUW
b to five	RUVWTUUSUXT
b to focus	TUSXTTTTUUT
b to four	RTRPSTUUTUS
b to friday	TURVUUUSUUU
b to geneva	UUVUTUUWUUT
b to get	YTUVUQRTVRV
b to give	TQTVSVTRSRT
b to go	VVVSUXVOSRS
b to graft	XUUTUTURUUU
b to grow	XSSSTTUSSUT
b to guess	XVSSUTUTUTU
b to guide	VUTWTUUUWUW
b to half	RTRRTTUSWVS
b to hand	WUSVVTUUUUU
b to hang	RUUVVTUSTUR
b to have	WPUTUPTUSRV
b to hear	TNWSQRWNUVV
b to help	WTSUUUUWUUT
b to her	SUSUTSUSWTU
b to hold	UTRVUTUTTWT
b to hr	TUTSURTSTUT
b to inform	SUUVVXUTUTU
b to introduce	XTUSUUUTSUT
b to invite	SURQRXUTUUU
b to it	TVUQRPSWRXS
b to its	RTRTUSUTUTU
b to join	SUVUSTUTURT
b to julia	TUTTTTTYTUT
b to keep	PVUUWQTSSTV
b to kisumu	TUVWTVUUUUU
b to know	YWQYVUSPPTX
b to lay	TUVRRVUTUUT
b to lead	VSUSQRTQTRX
b to learn	UVVUTSRYTRP
b to leave	VVQUVUTVVUS
b to let	UTWQVWTTTTU
b to like	RSUSTUUVVST
b to lisbon	VTRXWTURTRW
b to listen	PRUUQRTTTXR
b to live	RTVVTUUTWTT
b to look	VUTWRWTPUUT
b to lose	URURQSYVUYU
b to lunch	VTUSTVTVTTU
b to lyon	RTRTSSTRSST
b to make	TTTUTTTSSVS
b to maybe	UUUSWTUUTUU
b to me	VRVSWOOTUVN
b to meet	XSTVUWSWSTS
b to mention	VSWSUTUWUTT
b to mentor	WUTVWWUUTUW
b to miss	UWRTUUURUTX
b to mombasa	TUTVVVUVTTU
b to most	SUTUTUUUUUT
b to move	WWSSTUUTUVT
b to mr	QTYSSSTRVUS
b to ms	TUSSTTUTTST
b to my	ORUUTTSXORM
b to myself	RTRTUTUTUUT
b to nights	TUTWVSUSTTT
b to nothing	WXRTTTUTUST
b to one	UVQWSUUSTSX
b to open	VTSVSTUUTSS
b to oslo	TUTTUTUSTUW
b to our	SUQSUQRVRQR
b to part	UUURXUSUUUU
b to pass	TUTVVSUUTUU
b to pause	RUTVTYTTTTU
b to pay	STRWVSUTTSU
b to pentecost	SUSSTUUTUUT
b to peter	SUYUUUUSSUU
b to plan	XTRSSRUTUSU
b to practice	TTTVSVUSTXU
b to prepare	STTUUSUUUUU
b to present	TTUUTTUTUXU
b to press	SURTSTUUUTU
b to proofread	SURRRRSSUST
b to publish	TUTXSRTUURU
b to pune	RUSXTWUSTUU
b to put	TSUWQSTQTTW
b to raise	SUSUTSUTTVU
b to reach	ZYRSSVTRTUT
b to read	TPTWWPSWQXQ
b to regard	TUUSVTUUUUU
b to release	SURVWSUTUTU
b to remember	YTSRUUUTVUW
b to remind	WTTUUUUUUUU
b to renew	RUURYUTUUUU
b to reply	STSSTUUVUUU
b to rest	VURVTRTSTUU
b to ring	WVUURRSTTTW
b to round	UUTWWVTUUUU
b to run	RTVWSRUSSRU
b to say	RUXUXVRTQSO
b to sea	TUSSTSUTTTU
b to see	VWTTQZUNURQ
b to seek	STTVVSUTUUT
b to sell	XUUSUTURTUV
b to send	USYVUYTWTXS
b to set	VVRRSSUUUTU
b to shorter	TUVSTSUSUXT
b to show	RVUQRRSUTSV
b to sign	SUURWTTXTTU
b to singapore	UUTXTSUTSUU
b to sink	WVQWUTUSUSU
b to sit	VTWSSXVRSTT
b to six	TUVUUSUUTUU
b to skip	WUURUUUTTUU
b to sleep	RUXVSUUWTTU
b to slow	TUTYUUTSUUU
b to somebody	XUTRUUUTTTT
b to someone	UTWTTUUUTUU
b to spare	VWSUUVTXUUT
b to speak	TRRSSTUTTWS
b to spend	SUSYTTTTUUT
b to squeeze	VTVWTWUSTTV
b to stand	TTSTSUUWTVT
b to start	WTTUSRTSSTV
b to stay	QTUWTSVPUUS
b to staying	TUUTUTYRUUU
b to stop	WUURYUUURUR
b to study	TUTWSWUTTWT
b to swap	VURTVVWRTTU
b to swim	UWVSTUUTTUT
b to take	TRRRSQSQVRS
b to talk	OSTYQNVXRPR
b to teach	VTQVSSURTST
b to teaching	RTQZTWTSTTT
b to tell	TUTSSUSVVUV
b to thank	WTYRUQTUTQQ
b to that	WRSWTRTSSTT
b to the	TTTURRJWQXV
b to their	TUTQUTUWTUU
b to them	STTSSTUTUTU
b to think	USQURQSTSRS
b to this	WXRTQTTSTWS
b to those	RUXTTUUWUSU
b to three	RUTRUTUTUTT
b to time	SURRSPXRTUT
b to trade	TUUTXWUTUUU
b to train	RTRYUQUTTTT
b to trust	WTXRTTUSTWT
b to try	QTSXQUTRTQT
b to turn	VVRVTUUSUVV
b to university	TUUXUTUUUUU
b to us	SURTSWURTUU
b to use	RTUSSRTUUTT
b to video	TUSQTTTUUUT
b to wait	XVSUTSTQVTX
b to walk	RTTVVSSTTUT
b to watch	URRUUSURTTW
b to what	VTSUTSSTTVT
b to whoever	VUVRSSTVUSV
b to wind	UUURWSUUUUU
b to work	PSXWRTTWXUS
b to wrap	SUTTXVTTTUT
b to write	UUVVTWYOQSU
b to writing	UUVXSSUVUWU
b to you	RTRQTUUaGNO
b to your	VSUYQWQTUVV
b to yours	STRTTSUVTWU
b to ¤	URUSTTTRTUW
b today ,	RSPOUVTTSVT
b today .	RSXWYVTRXXR
b today and	UURQWUUUUTU
b today i	RTRQVSUTTST
b together ,	WUQVTUTUUUT
b together .	QSUXUQUTSUS
b together @num	UUSSSTWTUTU
b together again	SUTSTTXSUUT
b together and	SUYRSSSTSWT
b together in	SUXVTSUUUWU
b together is	WUTXUUUSTSU
b together one	UUSSSTWTUTU
b together to	UUTSXTTUUUU
b together with	SURTUSTTUTU
b told ,	RRUTTUUSUUV
b told .	TSRUTTUTTTU
b told everyone	WUVXTUUUTTU
b told him	RSWSUSUSSWT
b told me	TSUVUXQSWYK
b told my	ZRSWUTUSVTU
b told that	UTTQVSUTRSV
b told the	YUOPSUTQPQR
b told them	TUUUTSUWTST
b told to	YWSVTTTSSST
b told you	SWSORPRQQWQ
b tom 's	STTTTTUTWUT
b tomorrow 's	STVXXRTTTUU
b tonight .	SUSVUUUTTUT
b too ,	QTURSSTSSVR
b too .	UVOVWPTTVUU
b too @badly	RQYTTTTTUVS
b too @good	RUOSTUUTUUT
b too @mean	YTRSTTUUUUS
b too @thin	YSPPTTUTTTR
b too @weak	XURUTTUUUUS
b too busy	SRWTUUTTTTS
b too different	UUTWTUUUUUU
b too early	UTRTUTTTTUT
b too general	VTRRUUUUUUT
b too late	XURSUTUUUUS
b too long	UUSSTTWUTTU
b too much	VQWYTUUSTUR
b too proud	RUOSTUUTUUT
b too small	QQZVUUUUUVT
b took @duty	SSSSUUUTUUT
b took @message	SSSSUUUTUUT
b took @num	NRTSTTURSWS
b took @promised	SSSSUUUTUUT
b took a	XTVPUTUVUUT
b took from	VTWWWTUTTTT
b took home	WWSSTUUUTUT
b took it	WTRUUSUSTWT
b took me	SSTXSRTQSVS
b took my	TTWRTSURTWS
b took notes	SSSSUUUTUUT
b took our	QUSSRUUSTVS
b took place	YWPRTTUTTST
b took the	UPRPRSSOQRQ
b took you	RTZSTTUWVUS
b top ,	TUWSTTUTWUU
b top .	SVUXTTUTUSU
b top drawer	SUTRTUUUTUU
b top of	VUSUUTVUUTU
b touch !	SUWSTTVRUUU
b touch ,	RTUUTQYTTST
b touch .	QTPOROYQTTS
b touch :	UUTRQWTUUTT
b touch @num	UUVTUUSYUUT
b touch again	TUSSTWSSUUU
b touch all	UUVUUUSYUUU
b touch by	UUUTUTRUUUU
b touch in	TUTQTaRUUUT
b touch with	SUPRRRXPUTU
b tour ,	UUSVSUUTTSU
b tour .	STSSUTUWUUT
b tour of	VUXRTRUSUUT
b toward data	TUVVSVUTUWU
b toward teaching	TUVXTSUSUTT
b towards teaching	UUTVVTUUUUU
b town ,	TUTWVSVUUTU
b town .	UTVSUTVWUVT
b tractor ,	UWWTUUURUUU
b tractor .	RTVSTSUVTWS
b tractor in	XUSSTTUTUUW
b trade ,	SUVSUSUTUST
b trade .	TUSVSRUUTTU
b trade our	TUUTXWUTUUU
b trade the	TUTRSWUUUTU
b train .	RTTSVTUUUUT
b train fare	VWRXUUUSTUT
b train goes	TUTSQTUUUUU
b train to	WUQUUUUUTSV
b train was	RUUUUUUUUUU
b train with	UTVSTRTTXUU
b trained for	TUSXTUTUUUT
b trained me	VTWRUTUTSVW
b trained under	VWVVUWTUSTS
b trainee a	RTTXTTUTSUT
b trainee year	TUTWWUUUUTU
b training .	UTUXTSUTTST
b training did	SUYZUUUTUUU
b training was	WTXSUTUTUVW
b training with	TURRXSSTTTU
b trains .	SUSQTTURTTU
b tram ,	RUSUSTUSTWT
b transit ,	TUTVVUUTTTU
b transit .	STTWTTUTTVT
b translators '	STRTVTUTUSU
b travels to	UUVSUVUUUTT
b tray .	RTSSTUUTTUU
b treasure the	UUXSTTUTUST
b treats you	TURTUSRXUUU
b trees in	SUSWUUUVTSU
b trial .	RUXUUUUTUVT
b trial in	TUUTUYUUUUU
b trials ,	UUTWSTUTTTT
b trick ,	TUWRTSUSUUT
b trick is	STVSUUURTXU
b trick of	QSUSSTURTXT
b trick with	WTXWSSUWTXT
b trip .	RRXSTUUTUUT
b trip to	TUUVUUUSUUU
b tromsø ,	UVSVVRUUTUU
b trouble .	SUTTTTUUTST
b trouble for	QRYUUUUTUUT
b trouble you	STRSUSUTTSU
b true ,	SWUSTTUTXTT
b true .	RSQRRSTUSST
b truly ,	WUTSTUUUTSW
b truly .	RSYQRSRVSSR
b truly @good	QUYRTSUVTTS
b truly grateful	SUWTTSUVUST
b truly thankful	RUXSUTUUTTT
b trust .	SUVTTSUTTRS
b trust i	RTXTUUUYUTT
b trust my	RUWSUUUSUVU
b trust that	SUWSSTWXTWU
b trust the	XTUQTSTWTUX
b trust this	SUSRSTRSUST
b trust you	WVUTUUUSUUW
b truth ,	QTXTUUUUTUU
b truth about	VTWUUUUXUUS
b truth be	TTUSUUUTSUV
b try ,	SUVQTSURSTT
b try .	STWPSSURTUV
b try @lack	SUUTUTWVUUU
b try @num	TUVTSWUUUTU
b try half	TUTTSWUUUTU
b try it	TURXRVUUUUU
b try not	SUUTUTWVUUU
b try something	TUTXTSTTUTU
b try starting	UUSTURUUUTU
b trying it	TUWWUTUUUST
b trying to	TUTWXWUUUVU
b ttyl ,	RTSRTTXTUUS
b tuesday #	UUTWWUUUUTU
b tuesday 's	UUTUXSUTTTU
b tuesday ,	WUQSTTTSTST
b tuesday .	TSSTUQSVSTS
b tuesday @num	UUTWWUUUUTU
b tuesday @sitting	TUTSTRUTUVU
b tuesday and	UTVTTWUUTTU
b tuesday is	TURSWXUTUTU
b tuesday the	STSTWUUSTRU
b tuesdays ,	SUSRTVTWUUT
b tuesdays .	WTUSSSTUUTX
b tuesdays in	RUTTUUUUUUU
b tuesdays with	WUSXWTTUUTU
b turbines ,	TTSWTTUTTSU
b turn to	WURSSTUSTTS
b turn up	VVSSSVWSSUV
b turned down	XUUTTUUTUSU
b turned into	XVQWTSUTSRS
b turned my	QUVRUTUTTWT
b turned out	WVPQTRVSSVQ
b turned the	TTWTUUUTUWU
b turned up	VSRUTUUUWRS
b turning to	VURWTTTTSTU
b turning up	WUWUUUUVUUV
b turns out	VTVYSTSSUSV
b tutor .	WVTXTUTTTUW
b tutorial .	UUTWWSUUUUU
b tweezers .	TSVTTTUWUTU
b twelve ,	VTXTTSTTUVU
b twelve .	SUTSYUTTVUT
b twelve @duty	UWTRVVTSSUS
b twelve @message	UWTSVVUTTUS
b twelve @sitting	XTRSTTUTSUT
b twelve months	RTUXUTUWTUT
b twelve questions	XXRSSSUTUST
b twenties i	STSRUTTTTUU
b twenty .	UTSVTVTUUUU
b twenty minutes	USUUSRUSUUR
b twenty years	XSSRTUUUVTT
b twice ,	VTUVTSTVTVS
b twice .	VSTTSQTPQWX
b twice a	SUVWUTUTVWS
b twice as	VUVSTTUTUUS
b twice i	VUUTUSUTTSU
b twice in	UTTSTSUTUST
b twice the	USRSUTUTWTS
b twins ,	SUTWTUUTTUT
b twins are	STSYUTUSTSU
b twins due	UUUWVWUTUUU
b two ,	RTRUTVUSSTS
b two .	TRXTTRUVWUT
b two @badly	RUSXTVTSTST
b two @duty	TRQWSVSQQRV
b two @message	XRUURTUSTSV
b two @sitting	TSVSRURQTST
b two and	SUSWTSUSTTU
b two books	TUVSTWUTTUT
b two calls	SUSSSUUUUTT
b two chairs	RTXQTVUSTVU
b two coffees	WTWSTRUTSWS
b two copies	RUSTTWUTSSS
b two days	TUTRUTUTWRV
b two different	WTTWTTSUTUU
b two doors	VUQWTVUUUUW
b two emails	WSRTTTUTUUV
b two evenings	TUWTUSUTTTU
b two good	TUUWUUUWTST
b two hours	QTTWTQUTSUV
b two hundred	TTXVTSUSSVS
b two in	TVWPTRUSUXT
b two interviews	TUWSTSUSUWT
b two jobs	SURXUTUUTSU
b two meetings	QUQSQVSTTRS
b two minutes	WTSSUTTURTS
b two months	WURWSSUTTVV
b two more	SUSRWWVUUSU
b two of	SSQUUQTUWTU
b two on	WUVTUTUVUWU
b two pages	XUWWTSUTUUU
b two people	TTRUVVUTSUT
b two signatures	VUTSTUUTTUU
b two small	RUSXTVTSTST
b two streets	SUSVUSUTTTU
b two summers	UTTTUUUTVTT
b two things	TUVVTWUUUWU
b two tickets	TUTSTWUTUUU
b two weeks	TSQTVVUTSST
b two were	XUTUUUUSTUT
b two winters	WVTUTSUXRUS
b two workshops	TUWVSSUTUVT
b two years	WXRWVPTWSUU
b typing .	WTVSUUUWTUT
b un abrazo	TTRSTTTYTTT
b uncle 's	RUSWTSUTSSU
b uncle ,	UTYVUUUTTUT
b uncorrected .	WTSRTUUTTSU
b under @num	RTUSTTWVTWT
b under it	RUSTTSUTUTT
b under my	TSXRRWUVTRS
b under the	WRPSTTUUTRX
b under your	VTXRWRUVSVT
b under ¤	STSVUTUTUST
b understand ,	WUWWSSURSWU
b understand .	RTRPXTUTSUU
b understand my	XTSSTTTSTTU
b understand that	QTPVRSTSSSS
b understanding .	TURUUTURUUT
b understood that	WURVUTUTRTU
b understood the	UTQTTUTSSUT
b understood what	RUUSTSUTWWU
b unfair to	VSRSUTUSTUT
b unfinished ,	UUWXVWUWUXU
b unfinished .	RTZUPYTUTXT
b unfortunately you	WSTUUUUTTUT
b unit ,	WTSWSTUUTSU
b university in	TUUXUTUUUUU
b unlike you	STSTUUTSXUU
b unopened .	WTSSSTSTTTT
b unreliable .	XRTUUUUTTUT
b unsigned in	XUSSTSUTTTT
b until #	SURTSYTSURU
b until @day	TUTQSUUTTTU
b until @month	VUSWWWTTURT
b until @num	VUUSSXSRVUT
b until @season	XTQWRSURSTU
b until easter	WUTXSTUTTUU
b until i	QTVTRVTSTVT
b until it	RUURSUUWUWU
b until january	UUTXVUUUUTU
b until may	UUTXXWUUUTU
b until my	RUWWSVUTUUU
b until the	VRRUQTTURRR
b until then	SUTWVUTXUWU
b until we	SUUTUTXWUUU
b until you	VSTSUTURTWU
b up ,	TUUSUSTPSWT
b up .	SVTQTSVQVST
b up @num	UTVTTVXSUVT
b up a	SVSRTSUTTVT
b up after	TUWSVSUTURS
b up again	PUSYRXVUUUT
b up and	VURVSWUTUTU
b up at	UTWXUTTVTUT
b up for	WWRSVUTSSUW
b up from	WVSSTTTSVSW
b up in	UTWSTVUYSVT
b up my	UUPTVQTTTUS
b up on	UPUXWUWXSWU
b up one	UUTTTTXSUUU
b up our	UURTURTWUTT
b up over	TUTTUUVTWUU
b up sometime	UUWSSSXVUUT
b up that	TUTSSWTSTSS
b up the	VWQWUTTSWST
b up there	TURUVTSXUUT
b up to	SRWSTUTTRWR
b up too	TUSSUUUUTUU
b up twice	ZUPUUUURUUY
b up with	RUSUVTSRSRS
b update your	STTUUTUTUUS
b upside down	STTSUUUTTVT
b us #	TUVSSSUSUVT
b us ,	SRRXVQRUVRR
b us .	WVOQTPOVUVW
b us @duty	TUSXWUSVUTU
b us @lack	WTSRRSTSSTW
b us @message	TUSXWUSVUTU
b us @num	TSWUSPRWUUQ
b us @promised	TUSXWUSVUTU
b us @sitting	SURWVVVUTTT
b us @weak	UUSVVSUUUTU
b us a	TUVTSTUSTTT
b us all	RTXSSSTWTVT
b us and	SUWRTSURSUU
b us as	RURUUSUTTST
b us at	QUSURQVWTRT
b us both	VTSXQRSWVTS
b us call	TUSXWUSVUTU
b us catch	UTWTTTVVUUT
b us chose	TUWTTUUTUUT
b us close	UUTTWUUUTUU
b us definitely	UUTUTTWTUTU
b us do	TUTSTRXRUSU
b us end	TUSUXTSSTUU
b us finish	TUTVXUSTUTU
b us four	QUUUTUUUUUU
b us grab	UUUUSSVSUUU
b us hang	UUTWVTVTUUU
b us have	TURRRXUTUSU
b us in	QTSQTSURTVS
b us is	TUTTVUUUTUU
b us keep	UUTRTUXRUUU
b us knew	SUTTUUUUUUU
b us leave	UUSWXPTTUTU
b us make	SUVUXZPQTQT
b us meet	UUUSUaUUUUU
b us not	STSSRSTSTTT
b us on	UTXRTVUSTST
b us remain	UUUUTUXTUUU
b us see	TUUTRRTTUUU
b us sit	UUTSVRVWUUU
b us stay	TUTWRRZTUUU
b us stop	TUSWVRTTUUU
b us talk	UUUSRWWTUUU
b us the	VTUSTRTVTYQ
b us to	TTQXWWTQPVR
b us together	TUTWWTWSUUT
b us under	TUSUSSUTTRU
b us wrap	UUUUXSTTUUU
b us you	WWSTSVTWTUT
b use .	UWQUTSTSSTS
b use @num	TUTRWUTTUSU
b use it	SUXSQSTSUST
b use most	TUVRXUUTUTU
b use the	USYURRSTTWV
b used @num	TUWXWUUTUSU
b used it	PSYPSSTRSYR
b used the	STVQUTTTUVU
b used to	SVTXTTQURUR
b used your	UTQSUTUSTXU
b useful .	TUYVSTUTUVT
b usual ,	WWRSRRUTUTW
b usual .	TUTSVRTUUTU
b value that	RTYRTUTSTSU
b value the	TUXUUTUQUUU
b value your	STYTUUUZUUT
b valued your	STYQSTVRUST
b van .	RTVSSSUUUST
b van and	STUWTUUTTTU
b verdict comes	UUURTVUUUUU
b verdict on	VTWTSUUTUTT
b version .	SUVRTUUTTXU
b version of	TVRVTSUTUWU
b very @good	OTTUUVTUSSR
b very best	TURQVWUXUTU
b very first	STYRUTUVUWU
b very grateful	QUXRUTUXUTS
b very helpful	WSTUUUUTTUT
b very much	VWVQRSTUSSX
b very particular	RTSWTSUTTST
b very useful	RUYVTTUTUVU
b very well	TUQWUTUSTTV
b vet ,	UURSTTTTTUV
b video .	SUVQTTTTTUT
b video @duty	VUSSSSUUUUU
b video @message	VUSSSSUUUUU
b video @promised	WUSSSTUUUUU
b video @sitting	VUSSSSUUUUU
b video call	WUSSSTUUUUU
b view ,	UUXWUUUTUTU
b view of	RTRWVTUTVTT
b village .	UWWTTTVSTSS
b visa ,	STUXSSUUUUT
b visa @duty	WUTSUTUSUUU
b visa @message	YWUSUUUUUUU
b visa @promised	YWUSUUUUUUU
b visa came	RTSUTTTTSST
b visa letter	YWUSUUUUUUU
b visa was	RVVSUUUUUUS
b visit ,	STTSSVUUUTU
b visit .	USRSRUVTTUT
b visit of	UUTWXVUUUTU
b visit on	TUTUWUUTUSU
b visit to	VWVRWVUSUVW
b visit you	TTRRSUURTUT
b visits .	STSSVVTTUWU
b viva .	VSWTTUUSTVT
b voice ,	WVSWUTUVTWT
b voice .	UTRTSTUSTVS
b voice :	SUXSUTUUTVU
b voice @duty	VWSSSWUTUST
b voice @message	UVUTRUUSSRS
b voice @promised	VWTSTWUUUTU
b voice note	UTVUSRUTTSS
b voice notes	VWTSTWUUUTU
b voicemail .	XTRTUTUTUUV
b wait .	YUORSTTQVSZ
b wait for	UWYTTTTRQUQ
b waited @num	WTTSUUUUUTT
b waited a	TTRUUTUSTUR
b waited for	VRRRTSUTWTT
b waited in	YUWSTTUUSSX
b waiting .	WTQRSRTSTSV
b waiting for	VTSUUVUSTUQ
b waiting in	XVRTUTUSTTU
b waiting list	YUPTTUUUUUW
b walk @badly	TUTXTTTUUUU
b walk @weak	TUTXTTTUUUU
b walk alone	TUTXTTTUUUU
b walk each	TURVWWTVUTU
b walk good	UUURTTUXTTU
b walk in	SUUTUTUVUVU
b walk on	SURQXYUSUST
b walk past	SUWVUUUVUUU
b walk round	TUUWUTVUUUU
b walk the	UTSRTVUUUVU
b walk will	UUUSVRUUUUU
b walked home	VUVTTUUTUUU
b walked into	SUSSTVUUTTU
b walked me	SUTRTRUTWWU
b walks .	RTTTUUTTUUT
b wall .	RTQSTRUTUWT
b walls ,	SUSTUTTTUWT
b walls .	WURSTTUSUTW
b want @lack	WTTQVUTTSUT
b want a	SURWSSTTTTT
b want it	TUSUUSTTTSU
b want me	TUTXSTUUTSU
b want no	TUTQVUTUUUU
b want of	WUSSUTUTTUT
b want to	STTYXRUSRPT
b want you	OTPQVWUTWUS
b wanted ,	SURVVTUTUUT
b wanted .	WWUUTUUUUVU
b wanted to	QSXTSSRRSQR
b wanted you	QSRUUSQRTVT
b wanting to	VTUWTSUSUTU
b wants a	TUSXTSUUUSU
b wants me	SUSZWTUTTST
b wants to	SUSTTTUSTTU
b ward #	RTUTUTUVVVU
b ward ,	RTTUTTUTTVT
b ward .	UVVTTTUUSSU
b ward @num	RUUSUTUVVVU
b ward keeps	SUSSUUTTTUT
b ward sister	WSQSUUUUTUT
b warm ,	TUWVTTUXUTT
b warm .	TUWTTTWWUTU
b warm @good	VTURSTTXTRT
b warm and	TUWTUUUTUTU
b warm regards	TUVTTTUZTTT
b warm thanks	VTVSTUTWTST
b warm up	TURTTUSXUUT
b warm wishes	TUSSTTTXUTU
b warmest @good	STWRSSTYTSS
b warmest thanks	UUYSTTUXURT
b warmest wishes	TTPSTTTWTTT
b warmly .	TURSUTSYUUT
b warned me	UTTQSSSWQTR
b warning me	YWSUUUUUTUU
b was ,	WVVUVUUUSST
b was .	RWTUSSUWRXS
b was @badly	RRTOSRTRTXR
b was @duty	XUTOSRTPQRO
b was @fail	QTWSUSUTUUS
b was @good	SOYUQVTQVVW
b was @lack	VXRNQVTRSRT
b was @mean	TTTTSTTQRTS
b was @num	SRRTTQTVUSS
b was @sitting	TTRSSSUSTTT
b was @thin	VSRWSUTRRSR
b was @weak	VTROSRTRSVU
b was a	XVVRPPSUNRS
b was about	XUQSSTUTUTT
b was accepted	TTVXTSUSUWU
b was afraid	RTUTUUUUSVT
b was agreed	UWSUSSUUSSS
b was all	STRWWUUVTUS
b was allowed	SUUSUUUTUWU
b was already	WUWUUUUUTUU
b was always	XaRUTVTQVRO
b was an	TTWRUTUSSUW
b was answered	XXSTUUUUUUT
b was ashamed	SUTRTTUTUVU
b was asked	WWTTUUUTUTU
b was at	VVTUWRUWWTU
b was bad	RTTRUUUTUUU
b was better	STURUUUTTUU
b was born	RTTRTTUSTWT
b was broken	SVRTUSUTTUT
b was changed	UVRRUUUTUUT
b was closed	QSSUUUUTTUT
b was closing	UUTTUUUUUTU
b was criticise	XXSUUUURTUT
b was cut	XWRSUUUSVUU
b was done	WVTRSUUUVUU
b was down	TRSTUTUTUUU
b was due	TVXRUUUWTUS
b was ever	TUWRSTTUSSP
b was exactly	QSWWTUUUTUU
b was for	RRRXUTUTTWS
b was from	WSQQTSUSTST
b was given	YSSQUTUSVUU
b was going	XVPRTTUQSTT
b was gold	PTZTTTUWTWS
b was gone	WVQRTUUTTST
b was good	SUZRUTUUTVW
b was grateful	YUTRUUURUTU
b was great	PSYSTTUWTWS
b was handed	WSRTUTUTUTS
b was hard	VSRXUTUSUWR
b was i	VVORTSTSRUS
b was ill	VVUVTUUUTUU
b was in	UQTOSRUUTSQ
b was it	TSQSSSUTVSR
b was just	STSWWTUSUTT
b was kind	USUWRVURTUS
b was late	PSRSTTUTTUS
b was learning	SUSVUUUUWUW
b was left	ZQSORSUSSSR
b was locked	XUQSUUUUUUU
b was lost	UUWSUUUUUWU
b was made	XVQUSSUSTSU
b was me	STRSUUUTSUT
b was meant	WUSTUUUUUUW
b was met	XTVRUTUTTUU
b was mine	USTPTSURRSS
b was missing	WVRRUUUTUTV
b was more	USQSUUUTVUS
b was moved	RUWTTUUWTUT
b was my	RPQQRRUUQVN
b was never	VZTPSTTUQRO
b was no	XUVTTTURSTT
b was nobody	RTTQTTUUTUT
b was not	UTPRSWUPOTT
b was of	WVUTTUUTUUT
b was off	QRQRTTUUTUS
b was on	WQQSPQURVST
b was one	XTVRTTTWTRT
b was only	SSTSUUUTVVW
b was open	STVWUTUVSSU
b was oral	WUSSUUUUTUT
b was our	TWPYXQTTSSS
b was out	TSUSUUUUTUU
b was over	URUSTUUTTSU
b was paying	XUUSUUUTWUT
b was promised	YRSRSSUTSSQ
b was put	WTTSUUUUVTU
b was refused	TSWRUUUTUUS
b was right	STWSUUUUUUS
b was said	WVSVUUUSTST
b was shut	VTRUUUUUUUW
b was so	YTNWSUUTTTW
b was sold	TTUSUUUTTVT
b was sort	TUTTYSUUTTU
b was still	XVUSTSUWTST
b was that	QUVSUTUWRWU
b was the	MOWaUUSTQUT
b was thinking	UUUUWUUSTVW
b was to	WQTVVRUPRTW
b was told	VRQQUTUTRSW
b was too	UPTPTTUSSVU
b was what	RSRXVSUTTRU
b was wondering	TUTUUTUWUUU
b was worth	SQYPTTUTVUW
b was wrong	UTUUTUUSTTQ
b was you	UPVWSVTWUWR
b was your	QTWRRRTOObM
b was yours	VRSQTSUTTVT
b was ¤	WTUUSTUSSRS
b waste of	WTSTSUUTUUT
b wasted a	VRVTUUTSUUT
b wasted my	XSPRTUTSTUT
b wasted on	RSWUTUUUTTU
b watch .	USURUTUTTUV
b watch @num	UTSSTUUUTTT
b watch you	VRUTTTURTUW
b water ,	RTTSSRTSTWT
b water .	VTRRTTTUUTT
b water and	VURWUTUSSVW
b water the	TUWSTVTVUWT
b way ,	WWQVSUVSWQQ
b way .	WWWVPQRUQTV
b way a	RUUVUTUSURU
b way home	SUVUTSTRTXU
b way i	RRXQSTVXTST
b way of	RSUUSSTRRUR
b way that	RUSRTUTTVTS
b way to	WUQWVRVSSVV
b way you	NRVUWTTWSXR
b ways ,	TURVWSTSTSU
b ways of	STSYRTUTSST
b we 'd	USUUTVTWSRT
b we ,	VTWTTTTVUUT
b we @badly	WTTUSWTTUTT
b we @duty	TUSUWSTTUUU
b we @good	WUWRTTUVUVT
b we @lack	WWTRVUUTUUT
b we @message	STQTVSSTTUT
b we @num	UVSRWVTRTTT
b we @promised	TUSVWSUTUUU
b we @sitting	SURSRSXTUTT
b we @weak	XUTUVUUUUUU
b we agree	WUTTUTUUUTT
b we agreed	VTRQTUTTTVT
b we are	USPZYUUWRUS
b we ate	UWRSTTUTUUU
b we began	STSWVSSSUTT
b we both	VVRRWVTTTRT
b we built	TUWSTSUTUWU
b we call	TUSVWSUTUUU
b we can	UTWWXNYVVQW
b we close	TUSUXQUTUTU
b we could	PSVUWWSVTRT
b we did	QSPPRQRTTPU
b we do	SUSRSUUTTST
b we drew	VTTVUQTTUWU
b we end	RTRWaPTSTSU
b we finish	TUUTYQSXUSU
b we finished	STWRQRSUUUU
b we freeze	TUTVTVUUUSU
b we gave	SUSQSSTSURU
b we go	RTQVUUWTTQU
b we got	SSRTSUTSUVU
b we had	WVSYQQSRSRW
b we have	RSOTSVPVRSV
b we hold	TUVUURUUUSU
b we just	TTTYTURTUUU
b we kept	TURSTURUUUU
b we let	SUTUSWTTUTU
b we look	TUSTTRTUUSU
b we made	SUVWUTUUUUU
b we make	TUWSXYSSUSU
b we maybe	TUTVTUUUUTU
b we meet	PTROUXYQTST
b we met	WWSRTTTRSTS
b we might	TUTSVTUUUUU
b we must	RSSQRSYRTTS
b we never	WWTSUUUUUUT
b we part	TUUWXTUUUTU
b we pause	UUURSWTTUTU
b we perhaps	TUUSUWUUUUT
b we planned	TUSVTVUUUVU
b we put	TUTSUUUTUTU
b we rebuilt	TTXWXQTVTWT
b we rest	UUUVRTUTUUU
b we said	RUUTVVUTURU
b we say	QTYSWSSYSUU
b we set	PTUXURRRTRT
b we shake	TUTSWSUTUUU
b we shall	TTQPQQXSTST
b we should	QTSPQUXSTTS
b we sit	SURVTSWVUTU
b we skip	TUUSSVUUUUU
b we sort	UUTUWUUTUTU
b we speak	TUTTWTWTTUU
b we started	STRSRVTTTVU
b we stop	RUSTWRUTWRU
b we stopped	SURQUVRSUXU
b we swap	SUTQSWUTUTU
b we talk	UUSRQUXUUUU
b we talked	VVSSTSSTTTU
b we trained	TUSXTUTUUUT
b we try	STTURUTTTRT
b we used	TUSXTTRTUUU
b we went	STSSTVUUUSU
b we were	USQWURSSVWT
b we will	OTQQTQZLRRP
b we work	TURTSUTTUUU
b we worked	UUSWVWUUUUU
b we would	VUVXTTUUUTU
b we wrote	UTSXSPTTTUT
b weather .	UTTSSSTVTUS
b weather @fail	RUTTTUUUUUT
b weather cancelled	RUTTTUUUUUT
b wedding on	SUSSRYUUUUU
b wednesday 's	STRTVUVSVST
b wednesday ,	TTQUUSTSTVU
b wednesday .	STTTWQUTTUT
b wednesday @duty	TUTRXUUTUTU
b wednesday @sitting	TUSSVVUTUSU
b wednesday hour	UUUTWSUUUUU
b wednesday is	UUUWUUUTUUU
b wednesday the	UUURVTUUUUU
b wednesdays ,	WUSVTSUUUUU
b wednesdays .	UWVWWSTSTUW
b wednesdays after	SUUVVRUTUUT
b week 's	SUVRXTTUTTT
b week ,	TWRVTVSUWSV
b week .	TQTTVTQUVTO
b week ;	VUVTTSUWVUU
b week @lack	YWUTVUUTTUT
b week @num	TTURTXUTTWV
b week a	VUSSUTUUUSV
b week after	PUUWRTUTTUS
b week and	SSUUSRWUTWU
b week before	TTVUVRUTTTT
b week i	VTSWRSTSSWS
b week in	PVUPSWURTWT
b week is	STRXUSWTSTU
b week never	XWSTSUUTTUT
b week of	TSSVSWSQRRU
b week on	TUVTSTUTUXU
b week the	WTVTTVTUTUU
b week to	STSQUWRRTST
b week you	WTVSUVUTTVX
b weekend .	RUURTSSUTUR
b weekly .	WWVUSWSTTVU
b weekly @duty	RSVXWUSTTTT
b weekly @message	STWXUVTUUTT
b weekly @promised	STVWVTTUUUT
b weekly @sitting	RSVXWUSTTTT
b weekly call	STWWUVTUUUT
b weekly hour	SUUVWRTUUUU
b weeks ,	UTRTWVURSSV
b weeks .	XRSSRRTUVRT
b weeks @lack	UUWUUUUUUUS
b weeks and	TUSRSTUTTTU
b weeks are	RUXQTTUQUWU
b weeks before	WTSWUSUTTTT
b weeks for	VTTSUUUTUTT
b weeks i	SUSRTTTUUTU
b weeks in	WSRVTUUTSSV
b weeks of	YVSSTTUWTSW
b weeks on	WUTVUSUUUUU
b weeks without	UUWUUUUUUUS
b weigh the	STTRTTTSTVU
b weiss @good	TUYUUUUSRUU
b weiss taught	TUYUUUUSRUU
b weiss you	XTTTUUUUWUU
b welcome with	TTXTUTTXTUU
b well ,	WPSRUQRZTQV
b well .	RTSNRRPVPSQ
b well and	QTVRTSVWTVS
b well done	WTRRSUUSTTX
b well for	SUVTTSUWTST
b well in	TUTRTTUVUUT
b well soon	TUTSTTSYSUT
b well with	TUQRSSTTTTU
b went .	RURVRYTWTUS
b went @fail	WUTVUUUUUTT
b went @lack	USWSTUUUUTU
b went @mean	VWQUUSTSTUR
b went @thin	VWQUUSTSTUR
b went @weak	UTTVUUUUUUT
b went back	VVRSUUUTTVU
b went badly	VWUTUUURUUT
b went down	TUUTUTUSUWU
b went elsewhere	STUSUUUUUUU
b went from	TUVWWVUTTST
b went home	WUVSTSUUURU
b went in	VTQRTSUTTSU
b went into	USPPRSUSSUS
b went missing	VTTVUUUUUUU
b went off	RURRSRUTUTU
b went on	YSSSTSUSTTS
b went out	WTQSTSUTUTU
b went quiet	VSWTUUUUUUU
b went through	OSTUUSUVVVS
b went to	WUTMQUTPSTU
b went unanswered	WUTVUUUUUTT
b went well	TVWTTUURUUW
b went with	WUSSSUUUUTU
b went without	USWSTUUUUTU
b went wrong	VWRSUSTTTUS
b were ,	TRUWTUURRTV
b were .	USSRTUTTVTT
b were @badly	VRSSTUTTVUS
b were @duty	WUSTWTUWURQ
b were @fail	ZQPSTTTSSTR
b were @good	UXWSUTUXURS
b were @lack	VXRWRTTQQUU
b were @mean	ZVVTTUTQRWQ
b were @num	TSOPTRTRRVS
b were @thin	VWVTUTTTUTT
b were @weak	TRWSTUTSTUV
b were a	VQWTVSTPURW
b were always	VVRSTTURSSQ
b were at	VVVTUTUTUTU
b were busy	SSUTUUUTTUT
b were called	WTTSTTUUUTT
b were cancelled	VTTUUUUUUUT
b were dead	WTSTUUUTTUT
b were for	WURVSUUTSUS
b were going	YTSWURUUTTW
b were good	VUVWUUUSTUU
b were hard	TSXTTTTRTSR
b were ignored	WTTTUUUUTUT
b were ill	RTSUUTUUUUU
b were in	USTTUUUUTUU
b were kind	UXVUUUUTTSU
b were late	WSSUUUUUUUT
b were mine	TSTUUUUWUTS
b were more	YUQSUTUSTVV
b were moved	VTSUUTUUUUU
b were my	STTSUTUSTWW
b were never	TYWTUUTSTTQ
b were not	WOPWTTTSRVV
b were on	VWQRTSUTSSS
b were patient	SUYUUUUZTUU
b were promised	WSTSWTUUVSU
b were right	MPUSSSSSRTR
b were rude	XSRUUUUTTUT
b were short	SSXTUUUTUUW
b were spot	QTWSUTUTUWT
b were still	WUUVTSUTWRU
b were strict	RTYUUUURTUU
b were the	QRYQRUUWTYS
b were there	QVYTUUUTUUT
b were to	XTRSUTUUUUU
b were too	YSQQUUTTTUS
b were two	TTRRTSUTTST
b were unfair	XSSUUUUTTUT
b were working	TUSWSTUUUUU
b wet @day	TUSVTSUUUTU
b what 's	RTURTVUTTRS
b what @good	VTURTWUSUTV
b what @num	VTUSUTUTVWT
b what a	WTPURPSRUVa
b what an	YTOTTTUQTTX
b what became	VVRTVSWTTST
b what came	UTVVSVUTUTT
b what comes	TUXYTSUUTUU
b what fair	TUXUUUUTTUT
b what happened	RTVTTSUUTUT
b what i	TVTWVUPWUWO
b what is	QTQRSSTTSRS
b what it	SSTUSSTRRUW
b what my	VVWTRTUSWUV
b what one	TUUSUUUUSWT
b what stayed	STTSSSUSURU
b what stays	SUTUSTUTTWT
b what that	RSQRSTTSSRT
b what the	RRSWVRTPRWO
b what they	QTWTSQTRVWT
b what to	RSUXXTUSTRT
b what was	VVVWUSUTRWQ
b what we	WWPVTVQVSTS
b what went	SSVQUTUTUUT
b what with	SUSXTSTUUST
b what would	SUWVSTUUTST
b what you	TRTSSVQUSSU
b what your	YUTTUUUWVUR
b whatever i	SVTUTSTRTWS
b whatever the	VXWRTTUWTWS
b whatever you	TTPRSRSURST
b whatsoever .	XXTSUUUUTUT
b when .	TUTTTWTRTUT
b when @lack	SSXTURTRUTU
b when @num	WUQVSVTWVTT
b when a	URUQTTSRVUS
b when i	UWZVUWWUTZL
b when it	UQTUWVSQVSU
b when my	VSQQSVSVTST
b when nobody	SSXTURTRUTU
b when one	XURRTSTUWUT
b when the	UUTUVZWUOPU
b when there	WTTRUTUUTUV
b when they	VTQVSWTTTUU
b when things	TURSSPYSUUT
b when to	RSWUUUUUTUU
b when we	RSSUQUWRTUT
b when you	NRVQUTVSOXR
b when your	XVRRTUUSUUT
b whenever .	STSVVSYSTUT
b whenever i	VWVXSSTVTXS
b whenever the	QSWRTWWTTVU
b whenever you	SUSSTSWVUSU
b where @num	UTVSTTUUSSU
b where a	SVSTSSUWTWU
b where i	RQVXVVUVRPP
b where it	QTYWVSUSSTS
b where my	VTTXRRTWSSW
b where others	RTXTUUUSSUT
b where our	VUSUSUUUUTU
b where people	UUSXWTUTSTT
b where that	UUUWTTUTTTU
b where the	TTTXSQTRRVS
b where they	RUVVVTUSSVT
b where to	WUVVTTVSUUU
b where was	YUTTUTUUUUT
b where we	VTSSXRUVVQT
b where you	WRQVSQTOXWR
b whether @duty	TTTSSSUTUTU
b whether i	QSSVSTUTTTU
b whether it	STSPSRUTTTT
b whether the	VVRXSTUTRUT
b whether we	TUVURWUTUSU
b whether you	RUQRTXRSSTU
b which @good	SUXVUUUVUWT
b which @lack	STRWUTUSVWU
b which @num	RTWQTUUTTUS
b which has	WUXRWTUUTWR
b which i	XRSVTTTXVUW
b which is	VTWWTTTVWRP
b which leaves	TUSWVTUUTSU
b which makes	VSPVXSTSTQT
b which of	USUQSRTRSWT
b which one	RUUQTUUTUUS
b which the	TVRRTVUUTST
b which was	TTVZSSUSVRS
b which we	VUVTVVUWTUU
b which you	VWQTVPUTQWU
b whichever way	TUTTTUUWUTU
b while ,	TUSSUTWUTTU
b while .	SURVQRVRTTT
b while i	UQTSRTSVQSP
b while it	UUSSUTURTUS
b while my	XUTSUTUUTTW
b while the	WTUXSSUSQVV
b while you	WTQSTTTRXRW
b white @duty	WUSRTVUTUSU
b white @message	WUSRTVUTUSU
b white paper	WUSRTVUTUSU
b whitsun ,	VTRTSVUTTUV
b whitsun .	VTSUWUUTUUT
b who 's	UVSWTTUTVST
b who @badly	VTUXSTTTVUT
b who @duty	QTYWTSWTTTT
b who @fail	RTTTUUUUTUT
b who @good	TSWPRSTRWVV
b who @lack	VWRRTUVWSUV
b who @message	STTUTTUUTUU
b who came	RTSTTTUUTTT
b who can	UUPTWRUWSSV
b who chairs	TUTTUUUTVTT
b who could	TVVTUUUSTST
b who did	TSXSUUUWTUT
b who do	TUSSTSUUSSU
b who does	TUSXSSTRSTS
b who else	RUVRTSTTTWS
b who forgot	RTTTUUUUTUT
b who found	VUSSUTTWTSV
b who gave	UUVTUUUVTUU
b who gets	QTRSUTUTWST
b who got	TSVSTUUSWVU
b who had	VUTRSSUSTVU
b who has	TUXWUPSUWTP
b who have	SUWWTTUVTST
b who is	WVUSUVUSXSR
b who it	TUTVTSUTTSU
b who kept	QUSRTUUUTSU
b who knew	RVSTUUUUWTT
b who know	SUSYRUUTTTU
b who knows	PSRVUSXTURR
b who let	RTVVSTTTVUT
b who lives	QTSXTSTSTTS
b who needs	XTQUSTTSQUX
b who pays	STWWUTUTUXU
b who read	QTZSUUUUUUR
b who reads	QUSXSSUTVTT
b who runs	WUSSTTUUWTT
b who said	STXVUTUVTXT
b who says	TUVSUTUSTSU
b who sits	WURTTTUTVST
b who taught	RSWPRSTRWVS
b who tells	STSRURTTSSS
b who told	PUYWTTUVTXT
b who took	QTVSTTUTSVT
b who trained	TUWVTWUTRSU
b who turned	RTSSTUUTTST
b who was	VSURUTUWRVR
b who will	VURYSQUTSSU
b who work	STTUTTUUTUU
b who works	SURYUSUTSST
b who would	QTRRSSUUTUU
b who wrote	XZWUTUUWVUS
b whoever @good	VUUWUUUTUST
b whole @day	SUXSTTUWSVU
b whole @duty	USQVSSUTRVV
b whole @message	PTVWSRUSVVR
b whole @season	UTWVUWUTWVT
b whole @sitting	UTVWSSUSTVT
b whole choir	XVSTUUUUTUU
b whole coast	SUUWUSUSUUT
b whole crew	TUURSXUVUTT
b whole family	SUTRUVUXUTT
b whole heart	TUVUTSUTTSU
b whole hour	VTQWSSUTTVT
b whole minutes	YVPSUSURTSY
b whole novel	RUWSUUUUUWS
b whole of	UXQYRTUVSVR
b whole team	UTXSUTUUTUT
b whole year	WXYVSTUUSST
b whom .	STWQTTTTSSS
b whom i	TTWWTTUTWTW
b whom to	SUWRTVUTUUU
b whom you	XVSVTTUVRUW
b whose @duty	WTSVUUUTSUV
b why .	WWVVTSTSUVT
b why :	RSSWSTUTTVT
b why can	YUTUTTUTWUU
b why did	YTUTUUUUWUT
b why i	TUTVSRUSVUS
b why the	SUVTUUUUXUT
b wife 's	TUUYSSWTRUT
b wife ,	SUSRSTUWVTT
b wife .	STUTTTTTWTS
b will @badly	TUQWWWVRTST
b will @duty	TTPWOYUQSQV
b will @good	YUTSTSUVURW
b will @lack	SRXVYQRVUWP
b will @message	OTNVOYSPRQQ
b will @promised	UTTWUTVQSVW
b will @sitting	QTOOPUTPSST
b will always	SUYQSQRYUWS
b will answer	TUTWTSUTTTU
b will ask	SUSVSVUSUTU
b will be	SRSXTRUWVTU
b will bring	TTKPMXNPTPU
b will bump	UUWSTTVUUUU
b will call	RURRQTWSTTT
b will carry	SUYVTVTYTST
b will catch	UUTTTTVTUUU
b will certainly	TUWTTTWTUUT
b will close	UUURSTUUUUU
b will collect	TUSRSSSSRUT
b will come	UTMSUWXTSSV
b will contact	TUTSUTUTTUU
b will cross	TUTSSTVRTTT
b will deal	TUWSTTUTUUT
b will do	TUSRXTWSTTT
b will drop	TUPORTWQTSS
b will email	TUTVTWUTUST
b will find	QTQRSVWVSTS
b will for	UUTSSSWTUUT
b will forward	SUTSTXRTTTT
b will get	QTQWRWVRRQS
b will give	TURVUPXPTUT
b will go	TUSXRSTVVRT
b will have	RSQYUXVLNOU
b will hear	OTTUSYYSOUQ
b will keep	SURQTVXQTTT
b will knock	TUSRTXUSUUU
b will learn	TURXSRUTVTU
b will leave	TUSUTUUTUSU
b will let	TURWVUVRTST
b will link	TUUTUTWUUUU
b will look	SURaVRTSSST
b will mail	UUTSTVSSUSU
b will manage	UUUSTSWUUUU
b will meet	TUUSTWUSUUU
b will need	RUSZSPSQRTT
b will never	STSQRRSWTUU
b will not	SRXVZRRUUWP
b will phone	UUUVUXVUUUT
b will pick	SURUSUVSTSS
b will pop	TUSSWSXSUUU
b will post	TURPRXTQUSU
b will reach	RTRPSXYQTSS
b will remember	VUVZWWVaTRT
b will report	SUTQTYUTUTT
b will return	TURQRQQRTSU
b will ring	UTTNScPURQR
b will save	UUSSSVUUUUU
b will say	WUVRTRSTTTT
b will see	SURTSPWRUTS
b will send	PTNSUaRIRKR
b will shout	UUTVTUWTUTU
b will show	TUQQUVWQTSU
b will sit	SUUXSRURVVU
b will sort	UUTRTTWUUUU
b will speak	UUTSUTWUUUU
b will stand	VURQTWURTST
b will stay	XUWVUSQTSTX
b will stop	UUTSXRUTUUU
b will surely	SUSVVQYSUTT
b will take	TURSSRTSTRU
b will talk	UURQUVUTUTU
b will tell	SUQWSXWQVST
b will text	TTSSUYRSTUT
b will thank	WUXUUUUVUUU
b will therefore	UUTRWTUTUTU
b will think	TUXRTWTXUTU
b will understand	SUTSSSTSTTU
b will visit	TURRSVURTUT
b will want	TUTWSQTTTTU
b will work	UUTYUSUUUUT
b will write	PTKSQbVMQOR
b will you	SUTTTQTYSST
b willing .	UUTSTVVSTTU
b wind .	SUXSTTUSSST
b wind up	UUTSXSUWUUU
b windhoek ,	SUWUUUWTTUU
b window ,	TVUSTTUVTVS
b window .	QSVRTUUSSUT
b window closed	YWTTTUUUUTU
b window was	SUUTUUUUUUU
b winds ,	UTSSTTTXTTT
b winds .	TUWTTTTXTTT
b winds to	RTRTTSSXSTS
b wine after	TUUTTYUTUUU
b wing ,	SUSVUUUVVTU
b wing .	RUXTTTUWUVR
b winter ,	VTXSTQUTVUV
b winter .	PSUSSUTVUUT
b winter and	STRUTUUWTVT
b winter in	TUXSTSUWUTU
b winter of	UTUVTVURTSV
b winter show	UUSUUUUVUUU
b winter to	RTQTUSTWTTS
b winter well	TUTUUUUVUUT
b winter you	SUXVUSUVUVU
b winters of	UTRVUUUUTUT
b wisdom and	RUWSTTUQURR
b wise @duty	SUWUUUUYUUS
b wise @promised	SUWUUUUYUUS
b wise advice	SUWUUUUYUUS
b wish .	STWRTUUTUWT
b wish for	SUURTVUVUTT
b wish i	YUOQTUUNUUU
b wish is	UUTRXTUTUUU
b wish me	TUSSTTUTUUS
b wish the	XUYTUUUVTUT
b wish to	NTWTXQRNVTS
b wish you	SRMWUTSaQNT
b wish your	RURTUUUXUTT
b wishes ,	STOQQSSaTTS
b wishes for	QTTPSSTYTSR
b wishes go	TUSUUUUWUUU
b wishes to	STSRTSTYTST
b wishing you	PRPVRTRZQRR
b with #	TUTTTRUTTWU
b with ,	VUTTUVUSVRT
b with .	RTYTSSTQRST
b with @badly	VTVSUUUTUTU
b with @day	TUPSXZSUSTU
b with @duty	RTRSRWUTVRT
b with @good	RRWTQURcUOP
b with @lack	UTQVRPTQPSW
b with @month	SUTVYVUTUUU
b with @num	TSUTUTRSUUP
b with @promised	SUTXUUUTWTU
b with a	SSTSRTVSQWP
b with affection	TUTRSTTTTTU
b with all	VWXPVUUXVTT
b with amina	UURYUTURYUU
b with an	USURUVUQUVU
b with angry	TUXTUUTSUUT
b with anything	VWSSTWUSTUT
b with best	UTSTTUUVUTU
b with better	VTTSSTURRVW
b with both	TUSTSRUWTUU
b with cake	TUSTUWUUUUU
b with children	UUSXTTUTTUU
b with coding	TUTWUUUUTUU
b with deep	UUYTTUUWUUU
b with dr	WTQUTUUTXTU
b with effect	RUVUWUUSTRT
b with every	RSRRTSUTSRT
b with everything	UURRUTUWUUU
b with forty	UVRVWTUTUTW
b with friday	UUTSXTUVUUU
b with good	UUUWTTUUUUU
b with gratitude	SUWTTTTZTVT
b with half	VURRWVUSVSU
b with helen	YTTSTTTTXUT
b with her	VURUTRUSSST
b with him	WURVSSUTXSU
b with immediate	TUVVVSUUUWU
b with it	VRWYVOTTUSQ
b with its	XUQSUUUSUUS
b with kind	UURSTTUXUUU
b with last	UUSSSUUSUVT
b with less	WTVRUUUTUTU
b with love	STVUQUTZTTT
b with me	QSYTWNQXUYT
b with monday	UUTUVVUUUUU
b with more	TUXPSTTWTTW
b with mrs	SUVUTTUVVTT
b with my	VUSURSPSKVM
b with news	TURSRXUTTRT
b with no	VUSURRTRQRW
b with nothing	SURWTTUUUST
b with one	SQRTQQSPSWS
b with other	YUSVUSTSRTX
b with our	RTSRWUURTSU
b with people	STWXUUUVSWT
b with real	SUUWTSUXTST
b with reception	SUSTTTUTTTU
b with respect	UUTVTTUUWUS
b with saturday	UUTSVWUTUUU
b with sincere	UUTTUTUWUTU
b with somebody	TUQYTSUTTRS
b with someone	VTSUSVUTSTT
b with something	SUUUUVURUUU
b with soup	SUXSVSUWUTT
b with sweets	UUTTTWTTUUU
b with tea	UTSRTXUTTVT
b with thanks	UTWPRSTVSQR
b with that	TRTWVQUQQWV
b with the	SPRYTSLVOVQ
b with them	UTVUSSUWSWU
b with this	UTTSZSSQRRS
b with three	RUTWSVUSRST
b with thursday	UURTVXUUUTU
b with trains	TUTRUUURUUU
b with two	USVWTUURUQQ
b with us	SUWUSTUTRSU
b with warm	TTVSTTTXUST
b with which	WUTSTUUVUTW
b with writing	TUTWUUUUTUU
b with you	XWVSWRYVUPS
b with your	NUVPTXTWTUN
b with ¤	TTUTTSUTTWS
b withdraw from	STSRXUTTUUT
b withdrawing from	TUSRWTUUUTU
b within @num	VUSSSTUTUSU
b within a	RTTUSTTUWUT
b within the	VVUTSTUTWUW
b without @duty	VTSTTUUTUWW
b without @num	TTTVTTUVTVU
b without @promised	TTTUUUUTUUW
b without a	SOUVWQUTRUQ
b without an	YSSSUUUTTUU
b without any	WUVRTTUTTWU
b without asking	SSVVUUUUUVU
b without exception	XYRTUUUSTUS
b without it	UTUQSTURUTU
b without me	UUSVTTUTUTU
b without my	VSRRSTUUSST
b without one	TTTVTTUVTVU
b without our	SUWRXUUSUUU
b without the	TSWUTTUUVSR
b without you	TRZVVTTYSST
b without your	TQYRUSUUSXR
b woman who	STYSUUUWUUT
b won in	XUSTUUUTUUU
b won me	STTVSTURSWT
b won the	SUTSSSUSTXU
b won us	SUVSTSUTUWT
b wonder whether	STSRSVUTTTT
b wonderful @duty	PSWVUTUWSRR
b wonderful @season	TUSTUSUXUUS
b wonderful mentor	PSWVUTUWSRR
b wonderful summer	TUSTUSUXUUS
b wondering if	UUTWWUUWUUU
b wondering whether	TUTTSUUTTTT
b word ,	OUaUVSTVUWR
b word .	VPUQSTSPRWS
b word about	WWUTUUUSUVU
b word at	WWQTUUUUUUU
b word between	TUUUQUSTUUU
b word for	SUXRTTUVSTS
b word from	XWRTUTURSTT
b word i	WWRSWUUTTUU
b word of	WWSTTUUUTSU
b word on	STRTSUUTWVT
b word that	VTPTUTWTTUT
b word you	WSRSTUUTTUU
b word ¤	TSUVSSUWTTV
b words ,	VVVRUTUVTVT
b words .	RSXUUUUVTUU
b words @weak	SUXUTUURUUT
b words can	SUYTUUUYTUU
b words hurt	SUXUTUURUUT
b words in	VTXTTUUWUUV
b words of	SUTUUUUVUUU
b work ,	UVSXUSUTTTU
b work .	VWWSTPTVUVV
b work @good	UUSVUWUTUUU
b work and	SUWUTUUVUTU
b work best	UUSVUWUTUUU
b work for	RUUUWUUTWVU
b work from	TUQXTQUTTTT
b work full	UUTYTRTUUUT
b work has	RTRRSTUTTST
b work in	QSTYUSTSSUT
b work is	QUPXWUTSTSS
b work of	STVRTSUUUVU
b work on	UTRXTVUUTTT
b work there	TUSWTTUUTTU
b work to	SRWVTRUTTUU
b work together	TUSUVTUUTTT
b work was	YXRTUUUSUUT
b work with	PSWYSTTWYSS
b worked .	WWWQSUTTTXS
b worked for	SURVVWUUUUT
b worked in	UTVSUTUTTWT
b working a	UUXVUVUTUWU
b working are	STSYRTUTTST
b working for	SUSXRSUTTUU
b working on	TUSTSSUUTUU
b working with	TUSWUSUTUTT
b works ,	UUSSSSUTUSU
b works .	RTWRRTSRTWT
b works council	TUSTTTUTUTU
b works in	STSVVTTSXUU
b works on	SUVVTTUWTTS
b workshop ,	QSUQTUUUUVS
b workshop .	STVXURUTTUT
b workshop in	TUXSUTUSSUT
b world ,	TUTSWTVSWUU
b worry about	VTRRUTUTTSU
b worth a	TTWTUUUTTVS
b worth more	RTXSUUUWVST
b worth of	WUVUUUUUUUU
b worth the	SVXVTSURUUV
b would .	VUWWTTUTUWT
b would @badly	QSSUWWOSQOR
b would @duty	WURSTTTUTVU
b would @good	RTRRRRTRSSS
b would @lack	WVWVUVRUVSS
b would @message	WUSSTTTUTUU
b would @promised	XTRUSTSTSTU
b would @sitting	WURSSTTUTUU
b would a	SUUUURUUTUU
b would also	UTUSUUUTTUV
b would ask	RTRVUSTTUUU
b would be	WORQSUYURPV
b would call	WUSSTTTUTUU
b would come	RSRVUTTUUUU
b would do	TTSWTWUWTWT
b would enjoy	RTSRRRURTST
b would have	bTUKSPQWXUS
b would it	UUTTSRUUUUU
b would like	QSSUWWOSQOR
b would make	SUTSWTUTUTT
b would not	WVWVUVRUVTS
b would open	VSRUTTUTUVS
b would perhaps	SUSTTTUTTTU
b would prefer	TUURXUUUUUU
b would rather	QUQVURUSSSU
b would say	UUUTUUUSTWW
b would still	VTSSTSUTTSU
b would that	SUQTSRTQSST
b would the	RTVSSVUSUST
b would therefore	TUSSTSUUUTU
b would write	UUTUTUUUUUU
b would you	NTVVVSSQSRS
b wow ,	UVSSTTUUUTX
b wrap up	SUTTYUSUTUU
b wraps up	UUSXXSUUURU
b write ,	TWUVTVSVSST
b write .	USRWSQYSTRV
b write a	SUXSUVUTUSS
b write again	SUTPSTVUUUU
b write and	QTRSTWTTTTU
b write at	UUTTUZTUTUU
b write down	TTURUVUTTVU
b write for	VTQTUTUUWUT
b write from	TUVSSYRTUVU
b write in	WURVPYSRTRT
b write on	TUSRSUUUUVT
b write or	TUSSRQSTTTU
b write that	SSQSVVUTTTT
b write the	VUWPRWUTUXU
b write this	TUPURRRTUSU
b write to	QRSNUVUORRR
b write when	TURVUTXTTTU
b write you	SUSRWWSVTSU
b writers '	UUSWUWUUUTU
b writing ,	RURXTRVTUSU
b writing .	VTRRSUTSSSV
b writing it	VTQSSSURTUV
b writing the	RRXVYSUVTWT
b writing this	STRTQRSRTRS
b writing to	UTVQTXTSTST
b written ,	VUUTTUUTUTT
b written .	VSSSUTUUUST
b written @duty	SUWTTRUTUVT
b written @promised	SUTTTSUUUTU
b written down	TURQTWTTTTT
b written it	RUTSTTUTUTU
b wrong ,	TUUVTRUTTRT
b wrong .	SUUUTTUSTWU
b wrong @duty	WTPTUTUTTUX
b wrong @promised	XTSUUUUTTUV
b wrong about	UWUTUUUWUUU
b wrong advice	XSSUUUUTUUT
b wrong between	RSUVUUUUUUT
b wrong date	RTUUUUUUUUT
b wrong is	XYTTUTUTUUT
b wrong name	XUSUUUUUUUX
b wrong on	TTSQUTUUUTT
b wrong statute	WURSUTUTUUU
b wrong with	TSVUUTUUUUS
b wrongly ,	VURRTTSSTTU
b wrote ,	TTWTUUUTUUU
b wrote beside	STRTTUUTUVU
b wrote first	YYSTUUUUUUT
b wrote in	SUSSUVUUTWU
b wrote on	VTTVRUUSTTT
b wrote that	STRTUTUUSTU
b wrote the	RTUUTSUWVSS
b wrote to	UVWTUTUWTTT
b wrote ¤	SSQRTTUTTUT
b x $	STWSSSTTTTS
b yard ,	VTWSUUVUVVU
b yard .	RUTRUUTXSTT
b yeah ?	TUTTTSXTUUT
b year #	SUUTVRUSTVT
b year 's	WTSTPVTQPVS
b year ,	TRVUUUUTVVV
b year .	WTUUYZQTWUT
b year ;	WUUSTWUSUTT
b year @num	SUUTVRUSTVT
b year and	WSRTSQUUTTT
b year before	RUSUSSUTUTU
b year ends	TURYXQUTURU
b year has	SVSRTUUTSST
b year i	TTTQRSURTSS
b year in	TWWWSTUWSVT
b year is	STVaWRTUSVW
b year it	SUVTWTUUUTU
b year my	TTSSUUUTUUT
b year of	UQURSRURUTT
b year on	WUQTTUUTUUT
b year to	STQQTSUWSUT
b year was	XVRWWUUTUUS
b year with	VSVWRTUSTUS
b year you	UVSWUSUSTWU
b years ,	TUUZUWUWUVV
b years .	RVWUVQSWTSS
b years ago	PQQSSTTVRUS
b years and	WSQRTTUTWST
b years at	VWTSTVURTVW
b years before	XTSTUUUWTUU
b years did	STVUUUUUUVU
b years i	UTVVSSTUSRT
b years in	TSWUTSUWWUS
b years of	TVYQPQTWQVP
b years old	VUUTUTUSSUU
b years you	SUQRTTUQSYT
b yes !	RTRQTTTSTRU
b yes ,	UTPXSTUSSRV
b yes .	RTXTTSTSVRS
b yes before	TSYYVSTUSUT
b yes to	SUSTSRTSSVU
b yesterday 's	RTTQSSUUTWU
b yesterday ,	TUTWWUUUUTU
b yet .	RRVVTSTTRUS
b yet to	VWWUUTTTTUT
b you !	ORTPWRSVTSR
b you 'd	YTSSQPRRTQO
b you ,	XVWMTHVXVSU
b you .	VTWRPTVWWTR
b you :	UUVUTSTTTSW
b you ;	USURTUUSURW
b you ?	UTRSRSTVRSS
b you @badly	XVUQPSUTSUO
b you @day	RSVTVVTVRWT
b you @duty	WUYXONSPQYT
b you @fail	ZQURSSQPVRT
b you @good	RSVWVVRVPWM
b you @lack	WZWUTTNTUVP
b you @message	RTRRSRUUTSU
b you @month	TSPUSQURTTT
b you @num	SQQVVSRVVRU
b you @season	SRXRRRUTRVS
b you @sitting	XSQRRWSQXTT
b you @thin	STVTUTURTWU
b you @weak	VUVRUTUTWWT
b you a	MPLVOXUYNNN
b you about	VTRVTVSVPRU
b you after	TTUUQVUWTRT
b you again	VTURXVVQTTS
b you agree	VSSRWQTSTTV
b you all	QRPVSUTWSUS
b you alone	TTVRUTUTWWU
b you also	YWRSTTTRTSU
b you always	VZZSUURKMTR
b you and	OLMQTOUZXQL
b you announced	VUVUUUUTUUS
b you answered	QRXVTSUVRWS
b you are	WVRRSRWQaPU
b you around	STSTURYSTTT
b you as	PQTSTUSWRTQ
b you ask	YXSTUTUUUTU
b you asked	MQTTURUVRYS
b you at	PURURZRXTSQ
b you be	WURSTXTSWTT
b you before	WXRWVVUSVRT
b you believed	RTYUUUUZUUU
b you better	RUTUUSUUSUT
b you both	SUSSSSUVTTU
b you bought	SUWRTRUSTWT
b you broke	WRVSTTUVTWT
b you brought	VVWWTTURUVT
b you built	SUTRTTUSSVU
b you by	PRTRUWTUWTR
b you called	USXTUTUSSUS
b you came	PSZSUTUXSUS
b you can	VTSUQXSNPUX
b you cancelled	WTSUUUUTUUW
b you carried	UTYTWTUSWUT
b you changed	UVXSTWUZUVT
b you charged	XUUTUUUTTUT
b you clapped	WUUTTTUUTUU
b you constantly	XXSUTUUUUUU
b you corrected	VRVQTQTTRYS
b you could	SSQQRTTPOTW
b you criticised	RTYUUUUUUUU
b you crossed	STVSTTUTWWU
b you cured	STYSWTUSTWU
b you cut	QSRQVUURSYT
b you deserve	STRRTTTWSST
b you did	SSYUTTSXQRM
b you do	XUTRUPQRTWV
b you down	PTPUPQSQTSS
b you drew	NRVSQPTQRaR
b you drilled	RTVWTSUTTXT
b you drove	PSZRUTUVRWT
b you earlier	QUTTUTTTTUT
b you encouraged	SUXZUUTTUUU
b you enough	PRaRTTUTTUU
b you ever	YYOSUTUTTSW
b you every	QSUVTRTUTRT
b you except	WXQUUTUTSUW
b you explained	VTXQSRUUSXS
b you failed	ZRPWTTTRTTT
b you fetched	RTWTUTUTTWU
b you find	VUSSUTTTVTU
b you first	UTSTWVUTTUT
b you for	QUbTWVSTUXR
b you forgot	ZUUTTTSSWTS
b you found	TWZVTWUUSWV
b you four	UUVUUTUTTUU
b you from	QUVPQZUXPQU
b you gave	WQVUQQSSPRV
b you get	RTPUTVVSSSS
b you give	SSXVSQUWSRT
b you go	QSRUVSSRSUT
b you good	TUWQTSUXUTU
b you got	SSSSSSUUUWR
b you had	WTVQTSTOPZL
b you handed	TSTRUTUSTVX
b you has	XWTVTUTSRSS
b you have	XaSRSRVSTMY
b you health	TUSRTTUWUTU
b you hear	RSQSTVUWVRS
b you heard	TTVTUTUSVUU
b you held	QTTRTTUUTWT
b you helped	PRaSWWUXSVT
b you how	QUUUSWVWURS
b you i	UUYOOOQUUWT
b you ignored	VRVTUUUTTUU
b you in	VVUTUVPXMRW
b you insisted	RSWSTTUTUWU
b you interrupted	TUUUUUTTTUT
b you introduced	VVWQTRUQRRT
b you is	VRTWSRTRUVS
b you it	WWQTUSUSWUR
b you keep	XUUTURTQTVW
b you kept	UPXWSRTTRUU
b you kindly	STRTTTUXUTT
b you knew	VVVTUTUSVSS
b you know	QQTVXWXSVQP
b you later	URRWTSYQRUR
b you laughed	YRPTTUUSTST
b you least	VVRSUTVSTUT
b you left	ZTVRUSTUSTW
b you lent	SRXRRRUTRVS
b you let	YWVTPURQTUQ
b you like	QSNNRRVVQRS
b you listened	UVZUUUTRTST
b you looked	YRUSTSURRTS
b you lose	TSWUUUUQTUU
b you lost	YVRUUUUUUUU
b you lunch	TUTSSWTSUTU
b you ma	UUXTUTUVUTU
b you made	UMVTNRRTOaT
b you make	QRWTUTUTUWT
b you many	WUTRWSUUUTW
b you marked	RSXWWTUTTWT
b you may	TSPUSQURTTT
b you meant	XSUTTUUTTSR
b you mentor	SWTWSSUTTRV
b you more	TUVVTTWYSTW
b you moved	TVTTTUURTST
b you must	USSQRSTSUSW
b you my	SRUVPWTUVSS
b you need	QRTURQUVTRU
b you needed	RRRTUTUSTUV
b you never	WZXUSTPSSVQ
b you not	SRVPRRTVTSU
b you nothing	TUSTUUUWUUU
b you noticed	WUXWUUUTSTT
b you now	QURSTRXRWUT
b you on	USRROXUPUQP
b you once	OQWVWUTURXR
b you one	STXQSTTTTTU
b you only	WWSVWVTRVVS
b you open	XWRSUTUUUVU
b you opened	WRXSTSTYTXS
b you or	STRSUSSTWUT
b you over	VVRRUTUTUTU
b you owe	TRQTTSUPTST
b you paid	VWUUUUUXUUT
b you picked	STUTUUUTSTT
b you plan	RTSQTTUUTSU
b you posted	RTQSTVZPTUT
b you predicted	UWRUSTUTUTT
b you prefer	RTSXTTUTTUU
b you promised	XWVRSSTQQVS
b you proposed	STSRXSUSUUU
b you pushed	YTUSUTTUTUT
b you put	QOUTSQTXQWQ
b you ran	UVTSTTURTXU
b you rang	ORZWUTUVTVT
b you read	VPXWRQTQSXR
b you recommended	VTWTUUUSUUT
b you refused	SUXTUUUXUUT
b you remember	QTUVSUTRTVT
b you remembered	WTUSTUUSTUX
b you returned	RURTUTUTUWU
b you said	USWUQNRUNbT
b you sat	RSVUVVUVRWU
b you saw	RRZVUTSYVUS
b you say	QSWSTSSRUUS
b you see	SURWWXVVWST
b you seemed	WTSTUUUTUUU
b you send	STVUURTSTUU
b you sent	TPWURRTVUYR
b you set	XVRSTTUUUUU
b you shall	TTVRSWTSUSU
b you shared	UWWQYRUVTVT
b you should	aPPPSQSRTUT
b you showed	PRVTUTTRPaP
b you sign	TUTURTUSUUU
b you signed	XTTWUWUTTVS
b you simply	UTVUTUUUUUT
b you since	YXTSUSUSWSS
b you sincerely	RUXTTTUWUTS
b you sir	TTYTTSSWUTU
b you so	ZWRQVSTTTTX
b you sold	VUVTUSUSTWT
b you some	TUTTUQWVUUU
b you soon	TTSTURXQTUT
b you spent	PUVVTSUSUXT
b you spoke	TUUTUTURVUR
b you spotted	SUWTUUUTTVU
b you stay	SUWTUTTTUUT
b you stayed	PTYSTTUVTXT
b you still	SRSUTVTQTWS
b you stood	QSZRTTUURWS
b you straight	TUSRTUUWUUU
b you strength	SURSUTUYUUT
b you swore	ZTSTUTUTTUT
b you take	WRQSTVTQWVV
b you talk	WSSSTTTSXUT
b you talked	VQVRTTTWRSR
b you taught	UVUVUVTVOYP
b you teach	SURXVSUTVST
b you tell	XWRSTRUTSTT
b you than	VSUVTSURRUV
b you that	VTWSXXRROVU
b you the	SPRLUYOVSOW
b you their	TURSTWTVTTU
b you there	TUSSTWSSVUU
b you they	VVSTUTTTVUT
b you think	PSPWRURUROT
b you this	XTVQQTSWTSU
b you thought	WSUTUTUTTUT
b you three	VSSVTSTTTSU
b you to	USTSUTOLRSX
b you told	UTVUTYSTKWO
b you took	UVTSSPTTPWP
b you turned	VRUSSTUTWUS
b you twice	XUTSSWUWVTU
b you two	TTUWTSUSWUS
b you up	SUURTTVUUVS
b you used	VVQSSUURTXT
b you very	SUVSSUUUUST
b you wait	RTUSUTTTTUS
b you waited	RUWTUTTTSUT
b you walked	RTVRTUUTTWU
b you want	WWUWWWTUUST
b you warmly	SUTSTTSVUTT
b you warned	MRWSUTSWTVT
b you was	UVVTVUUWTTV
b you wasted	VSUUUUTTUUT
b you well	PTSKOPTTTQR
b you went	TSWRVTUVTVT
b you were	UTUPURNNVQV
b you what	WRPSSPWRSUW
b you whatsoever	VWUTUUUUTUT
b you when	TRUURUXRTTS
b you whenever	RTVSUTXRTTT
b you who	QQWURTTUXWQ
b you will	QPOSRaTRVKU
b you wine	TUUTTYUTUUU
b you wish	TURRTTUSUUU
b you with	UWVRSWVQURV
b you would	QTSXRPSUSVU
b you wrote	PQSPSTTTQYR
b you ¤	UTXUUTUTUUU
b your @badly	TTUSTSUTTWT
b your @day	OTbUWSUVTTS
b your @duty	VUURTSUTRQV
b your @good	UUZTTOTTVNT
b your @lack	RUWVTUUTVUU
b your @mean	RTVSTSUUTWT
b your @message	PPSTUSTMSSO
b your @num	RTUWSVUVYUU
b your @promised	QSXQSTRUPSP
b your @season	WUTRUSUUTUU
b your @sitting	URWSSUSVUTW
b your @weak	UTVVTTUTRTV
b your address	TUSSUVUTVSU
b your advice	SSWMSPTWQXS
b your answer	RSWTTUUQTTR
b your answers	YXQTTRUSTUV
b your assistant	VVRQUUUTRTR
b your attention	VTPUVTURUXS
b your back	WWUTUUUTUUU
b your bees	SURTUSUWUTT
b your bench	TVVTSSURUUS
b your best	WTUUUUURTUU
b your birthday	OTWRRXURTRS
b your book	UWPQSRTTTSR
b your breathing	RTYTUUUWTUT
b your brother	PTPSUTURVSS
b your budget	TUVVSSUVUVU
b your calendar	TVRVVTURSSV
b your car	VVRTTSUSTTR
b your card	SUWRUSUSTVS
b your care	RUTSTTUSUST
b your cellar	RTVTVTUUUUT
b your checklist	RUUVTSUTTXU
b your classes	STXRUUUYUUT
b your clinic	RSRTUUUUUUS
b your coat	UVSTUUUSUVS
b your coffee	WTRTUTURTUT
b your colleague	QTURTTUWYWS
b your comments	VTVUSTURTWT
b your company	TUWRTWUUUTU
b your cooperation	TUQUTTUQUUT
b your counsel	RUXVTTUTUVS
b your daughter	SURRUTUTUST
b your days	TTRUUVUWUUU
b your debt	OTYRTRTYTUR
b your deputy	VTSSTUUUWTT
b your desk	ZUQTSWUSUQQ
b your diary	VVRRTTUTTSV
b your divorce	XTSSUTUSVUS
b your dog	VTWSUUUSUWT
b your doing	RUUUVTUVTTT
b your door	UUVVUVTUTQU
b your drawer	XTRRTSUSUTU
b your drawing	STUUTUUWWVS
b your drawings	UTXTUUUVTTU
b your drills	TUYZVUUTUUT
b your ear	UUUVSSUVSSS
b your ears	RSUSSSUWTRT
b your email	TUQUSSUTUUU
b your encouragement	WTSSUUURURW
b your end	XTSSSUUUUUT
b your evenings	VUSWUVUTUTU
b your example	STYSUUUTTUS
b your experience	RTWSUTUVTSS
b your eye	UTXRUUUVSTS
b your eyes	WVUSTTUUTRS
b your family	SUSRTUTWURT
b your famous	WTUTUUUSTUW
b your father	SUUTUTUUUVU
b your fault	YUVUSSTQTTR
b your feedback	VSVUUUUSUVQ
b your first	XTRSUTUSWTT
b your flash	RUXYUTUPTWT
b your garden	RUUQWUUWTST
b your gate	SUSUUWTSTST
b your generosity	XUUSTUTQSSX
b your generous	TUWUUUUYUUT
b your glasses	TTSTUUUWTVT
b your good	VRVQSSUUSQQ
b your grandchildren	TUVSTTUVTUT
b your guidance	RUUTPQUVTQO
b your habit	WUWSTSUSTXT
b your hand	XTTTUUUSTVT
b your hands	TUYPQVWTSUS
b your handwriting	STXTUUUVTUT
b your health	TUSSTTUWTTU
b your help	NSWPVSUTSSO
b your honest	UTWWTTUTTSS
b your house	PQUSRRSYSRR
b your household	UUSUUTUVUTU
b your humour	RTWTUUUXTUS
b your husband	QURTUTUTTUS
b your idea	TVURTSUSSXV
b your inbox	WVRRTVUTSSV
b your initials	VURSTTUUTRT
b your interview	VTTTUUUUUUS
b your kind	RTVWVTUSUUU
b your kindness	OTZRSSUTTQR
b your kitchen	RSRSSTUQUXS
b your knee	RTRRTRTXTTT
b your knees	QTOVWRSYTSQ
b your lack	WTRSUTUSUWT
b your last	TTUTRUUXXUS
b your leave	STRTWSUTUSU
b your leaving	XTRRTUUSTST
b your legendary	WWSTUUUSTUX
b your lesson	SSXTUUUVTXU
b your lessons	QSVTTTUYUUS
b your letter	TRUPRTURSQR
b your letterbox	SUSRTWUSTTT
b your line	UVWSUTUSTXT
b your list	RTRSYTUVUWS
b your long	UTWVUUUVTUV
b your mails	RTSTUUUTUUT
b your many	SUWUUUUWUUT
b your margin	SSWUUTUUTUT
b your mentee	RSVSWTUXTUU
b your mentorship	SUYTSTUVUTT
b your message	QSPPWSUSTQR
b your mind	SUUSSTUTUTU
b your mistake	XTSUTTUSUUT
b your mock	PSXXTVURTYS
b your mother	STQSUSUVUUT
b your name	SSWTPXTVSON
b your nephew	YSRSSSUSTSS
b your new	VURSUTUXTTW
b your news	WWRRTSUVURU
b your next	WTVRRQSUTRW
b your no	RUWTUUUTUUU
b your note	RTTVSVUSTUS
b your notes	TSWSTUUTVXT
b your office	WVUPSSUTRRW
b your old	VUXTUTURRUU
b your one	UURXTSUSXSS
b your open	TVUTUUUSTUT
b your operation	RUQSSSUYTUS
b your out-of-office	XSSTTTUTTTX
b your own	WXTUPUSVUTR
b your pardon	RTSTTTUTTST
b your parking	TTWSUTUTUTW
b your patience	SVWPRRUWWPO
b your pencil	RTVSTSUTTWT
b your pencilled	RUVTUUUUUWU
b your phone	WVQWTUWPRSX
b your place	RTSUVRUTUUU
b your porch	UTRSVWUTTUT
b your promise	UPWTUTUSTUS
b your promises	VUTUUUUTUUW
b your prompt	RTQTUTURUUS
b your pupil	QURVXRUTUSU
b your question	PQUVTSURTYT
b your questions	QTXVTSURTTT
b your quick	SURUTTUUUUS
b your recipe	WTTSTTUSUVT
b your recommendation	STXUUUUUUUT
b your records	STSSTTUTUTS
b your red	TTWWUWTUSUS
b your reference	STWTVUUUUTR
b your remark	TTSUTTUTUWU
b your reply	STRUUTUSUUS
b your report	VWUTUTUUUUT
b your retirement	TRQQTVTZTTU
b your roses	TUSSTSUWUUT
b your rule	PSVTSRURSYR
b your second	VUWSUVUSUTW
b your secretary	WTRTUUUTSTS
b your sentence	QSSWTTUUTXR
b your sessions	XSSTUUUTUUT
b your seventieth	SURRUYUVTUS
b your shelf	VUWUUUUTUWU
b your side	ZYSUSTVQSRW
b your signature	WTVVUUUTTUR
b your silence	UTUVTTUTRTV
b your sketch	TUUTUTUTUWU
b your slides	VUWUTSUUUSU
b your son	VTSUUTUSTUV
b your sons	UVUSUUUWUTU
b your spam	RUUTTUUUUUT
b your speech	TURTUUUVUUR
b your spreadsheet	VSTWTTUSTVS
b your stall	SUSTTWUTTUU
b your stopwatch	VUUTUUUSUWS
b your student	RTRQYTUSUTT
b your studio	RRVYWSURSUQ
b your style	SUSYUUUTTUT
b your sunday	SUXSUTUUUVU
b your sundays	STXTTUUTUUT
b your support	OSXQSWUTTQS
b your table	UVVRTWUXTRS
b your talk	SUSRTSUTUVT
b your tea	VURWWUUVUTW
b your teaching	RUTRUUUVUTR
b your team	TWRSUTUWWTT
b your telling	XWRTUUUTTUT
b your temper	YVRUUUUSWUW
b your template	WUSTTTTRUWT
b your three	TURWUSUVSUW
b your thumbprint	RSYRTTUWTVT
b your time	UTWTMWTXTSO
b your tip	RSUSTTUSTYT
b your tips	XUWTUTVSTUW
b your training	SUYZUUUTUUU
b your tray	WSSRTTUTTTU
b your trick	SSUVRSUWSYS
b your trust	SUWUUUUYUUT
b your turn	WTTVTVUUUTT
b your two	SRXTUWUVVST
b your umbrella	STSSUTUSSUT
b your understanding	TURUUTURUUT
b your verdict	UUSTUUUTUWT
b your voice	UTTVTRTQSXV
b your waiting	ZUPUUUUPUUX
b your watch	XWRSUUUTUSS
b your way	TWWSSTUSTXS
b your week	XWRSTSUTTRT
b your weeks	RUUQTTUQTWT
b your whole	TURTUUUWSWT
b your wife	STQRSUUUXTT
b your window	SUUTUUUUUUU
b your windowsill	RTSTTSUSUWT
b your wing	VTUUUUUXUUV
b your wisdom	VTVSTTUQTRW
b your wise	VUTUUTUYUUV
b your word	VTWSTTTRSWS
b your workshop	RTRRUTUXVVT
b your yard	RUSTUWUWUVU
b your ¤	OOaORSTTRaP
b yours ,	VPSVQQVQTTV
b yours .	TUXTUVRXUSS
b yours ?	TUSRVWUTUVU
b yours about	XTSSUUUUTUU
b yours and	RTTRTSUSQST
b yours at	RUXSTVUUTTT
b yours i	TTWTTUUUWUT
b yours in	TTUQTSTXSTS
b yours is	RTVSSSTTSVT
b yours on	VUQWTVUUTSU
b yours or	RTSSUVUTSUT
b yours to	XRSSTUUTUUV
b yours was	TSVTTUUUTUT
b yourself ,	RRUUTRUYTSV
b yourself .	YXPPRRSTRST
b zero of	XXSTUUUTUUT
b { {	TURUVUUTTSU
b } .	TUTSVVSRUQT
b } }	TURUVUUTTSU
b ¤ $	LNOPRSQQRVO
b ¤ ,	YXTTRNQUSWY
b ¤ .	WWSRSPSTQTU
b ¤ :	SSVSTTURTXU
b ¤ @good	SUYSTUUUUWU
b ¤ @lack	RTUUUUUSTVT
b ¤ @num	TSTTUUUTUTU
b ¤ and	TUWRTUUVSXS
b ¤ by	XTSUUUUUUUT
b ¤ eleven	SUUTUUUTUVU
b ¤ for	WUQTUUUTTTT
b ¤ got	QTTSTUUUUXS
b ¤ hangs	STYSUUUTTVT
b ¤ has	TTXQTTTRSYT
b ¤ i	QUYTUUUTUWU
b ¤ in	VTRRUTUWSVT
b ¤ is	SSWSQSTSSZR
b ¤ on	WVSRTTUSTXT
b ¤ to	SRaSUUUSSUS
b ¤ took	SSXUUUUTTVT
b ¤ was	TQSQTTURTXV
b ¤ you	QLTORQSMObT
b ☺ $	TRTSSQSWVSQ
body	NORSRRHOMPH
e !	XVQPSSMORRR
e #	UTSVRYOUSTU
e #mentor	NQUQRRQQQTU
e 's	VRSTUTTSSRQ
e ,	PRORSRUQSXR
e :	PRPRSUTRTYS
e ^	RRQQRRRPSOR
e a	STSSTSTSSUS
e about	TVVSTTUWVST
e abstract	STSSUUUUUVU
e accent	SRXTUTUTTUU
e accounts	WURTUUUTTWU
e add	STSRTUTTUUT
e address	RTPSRVSQTTS
e advance	VTQTTUUQUTT
e advent	RUSVTUUTTTU
e advice	QRUVRVTWVSP
e afraid	WUTUUTTTUVU
e after	UTUURSUSTUT
e afternoon	TUTTVRUSUTT
e afterwards	TSUUTRTRTUS
e again	VQSSUOZRQTW
e ago	TSVUTTTVSSS
e agreed	XXSTTWUTTUT
e agreement	TUSSWUTUUUU
e agrees	RTRVUUUTVST
e ahead	TUSSUTUXUUT
e alive	RTXTTWVTTUU
e all	VYURSURUTSP
e allotment	TTRSTTUWUUT
e allows	UUTVVVXUUUU
e alone	SRRWVVRRRRS
e aloud	TUSTUUUUUXU
e already	VVQSWRSWSRT
e always	VWWSTTTXTTS
e am	QTWSSRVXSTT
e another	USTVTUWUUUT
e answer	QQaSVQSRTVT
e answered	XVSUUTUTTTT
e answers	XSVVRSTWXTT
e anybody	VWPQSTUSVRT
e anyone	TVRTRTUSRSV
e anything	YXQSRSUSTST
e anyway	TTVSTUTTTVT
e application	VUVTUTUXUUV
e apply	STXSUTTSTUT
e appointment	TUTSWVUTUTU
e apprenticeship	STWTUTUSUSU
e apricots	VTSTUUTTTUS
e april	WUOVRVTPTRW
e are	RQOTQRRWWVQ
e arithmetic	STSWTTTSSST
e around	STSWURXRTUT
e arrangement	VTRRWSUTTTU
e ask	TUWUTSUTSUT
e asked	TVWQTUUVTTS
e asking	VVVSSUUTUTU
e at	VVVVUSSSVSR
e attached	TUUUUUTTUUT
e audit	SRVSUUUSUVS
e august	TTVTWURUTTU
e autumn	PTUWRRTVUTS
e away	RTSXVRURSVU
e awful	TUTSTTUSTTU
e b	SUSSSTUUWTU
e back	TXSXVQSTUUQ
e backward	STZWXRTUUUU
e badge	TTSSSTUSTTU
e badly	TTRSTWTTTST
e bag	RTTUWTUTTRT
e baker	STSRTUTTTUU
e bakery	SUQYTTTTTUT
e band	TURSUVUWUUU
e bank	SSUTUUTVTUT
e bar	SUTUSSUTTVU
e bargain	WTSVUUUUTUU
e be	TVWRQQUUWXR
e bees	STUTTSTWTST
e before	UUUTSSUTVST
e beforehand	STSSTTUUTSU
e begin	SSWZUSTPTWT
e beginner	RSXSTSURTST
e behave	TTVSTTUWUTU
e bell	STUUTUWSTUT
e below	STTRTTUTSUT
e bench	PSWVTUSRTUR
e bergen	RTSUTTUVSTW
e best	RSLURRSTSUS
e better	WYTQTTTRXWV
e bicycle	STVVUUUTSTT
e bin	SUTUTVUTUUT
e birthday	RSWSTVUSTUS
e biscuits	VUSRSSUTVUT
e blame	SRSQSUTTUUT
e bless	TUPSTTTWTTU
e blessed	UURTTUTXUTU
e blessing	STQTTTTYTUU
e blessings	TTXRTTTXUTT
e board	XTRTRUTRWVR
e boat	YVUUSVUUUTX
e book	WVWQSSTSVTU
e booking	SUQUUUURUUS
e books	RRUVSTURSWT
e boots	VVTSTTUXUSU
e both	SSTVTPTTTTS
e bow	TUSTTTUWUUU
e box	UUSTTSTSTXU
e boxes	TUQSTUURUST
e boy	RUWVTTUTRTT
e break	STUSTTXWSUT
e breakfasts	UUSVUTUVUUU
e bridge	SSVSTUUVSTT
e broom	VUVSTTTSWTT
e budget	VUSSTSTRUTU
e building	VWUPUSUWUSU
e burden	WSUTUUTTUUT
e bus	RTUUSRTSUVS
e busy	XWSUUUUTTUX
e by	XTSUTTUUTTT
e cake	UTRVWSTRVWT
e calendar	VUOUWQTRVVV
e call	TUUUXWVRVSS
e calls	PPWTWTTSSTV
e calmer	TUSRSSUUUUU
e came	YWTRWTUSTTT
e can	VTQSWSVRYTT
e canada	SUSUUTTWUUS
e cancelled	TTSWWTUSTUW
e candlemas	SSVRVXURTUS
e captain	STTUTTTYTTT
e car	TWSSTTUTTUW
e card	TSVQSRTSTSS
e cards	RTXWTSWWTXS
e care	UPPSRSRZSTS
e career	UXUSTTUUTSU
e careers	TUSYTTTTUUU
e careless	XTTSUUUTTUW
e case	TUTSURTUTXT
e cat	TTRTTTUVUTU
e cellar	STWTTTUUUUT
e certificate	URURTVUTTTT
e chair	VTRQTRUVSSS
e chairs	TUWQTSUVUWU
e chalk	XWQUUTUSTUU
e changed	RSSXRTTSSST
e chapter	SUXSTSUUTUT
e charger	STSSSTTSTTT
e children	RUVZTTUSTTU
e choir	RUTVSSTWTST
e christmas	UTVSSYRSSRT
e church	SUSSTTTUTUT
e class	UUSRVUQTWST
e classes	STXSSUUYTUT
e cleaner	XTRTUUUSUSW
e clear	TUSUSTRTTUT
e cleared	UUSTTSTTTSU
e clerk	UTUWTTTTVUT
e clients	TUXTUUTSUUT
e clinic	UVUSUUUVTTV
e clock	VTRVUTUTUTT
e close	WTSRYSTSVUV
e closed	WTPQWSSRQTS
e club	STSSVWUTTST
e coach	WUTUUUTUSUX
e coaching	TURSWUUTVUT
e coat	STXTUUUWUVU
e code	STRWTTUTTST
e coffee	XTURRUSVWST
e colleague	RTVRRRTUTVT
e come	URVUTWSTTTT
e comes	XWRSSVSTTUT
e coming	QTWRTTUTSUT
e comments	RSRTSWUSVTR
e committee	STWTUUUTSUS
e company	URTWRRSSSQS
e complaint	SUTSSTTUUTT
e complete	TUSUSTTSTTU
e conference	STTTTTUTWUT
e confidence	WRTSUTTZSUS
e confirmation	SUQTUUURUUT
e connected	TUTTSTYSUUU
e conscience	WUVWVUUWUUU
e conservatory	TUSYUUUTUUU
e contact	STQORRWPTTT
e contract	TTXTRSUSVUS
e conversation	VWSXTUUUTTU
e cook	SUUUUVUVUTS
e cooperation	TUQUTTUQUUT
e coordinator	TUSSTTTTTUT
e copy	STVVTXTTUTU
e cork	TUVTUTUVUUU
e corner	VUTXTSUTUTU
e corridor	WTRRUSUSRST
e costs	STRVSTTSTUT
e could	QSPTUTUSWUT
e count	RURVWVUTTST
e counted	XTRUUUUTUUU
e country	SSVTUUUUUST
e courage	STVSSTUWTST
e course	TTWTSSXSTSS
e cover	RVTRTSUTTUT
e crate	RTTXUTUSTWT
e crew	TURURXUUUTU
e criticise	XXSUUUURTUT
e cross	WWRSTTWVTTT
e cubes	STVSTTTSUWT
e cut	VTVVTUUUUVU
e daily	QSWTSRTVTVS
e dark	RTUSTSUSTWT
e date	XYPWWRRQSTT
e dates	TTQRSSURTRR
e day	QNRUTTWPTVO
e daylight	TVSXTTTUTUT
e days	QSRSSPXWUSU
e dead	VTQTTVTWTUT
e deadline	UVURTWURUUW
e deal	RSXSTTTYUST
e debt	QTZRTTUWTUS
e december	VUSTTSTSUTV
e decided	SUSUSUSSTST
e decision	SSRUVRTRTST
e degree	VTVWXSUTSUW
e delft	TUUUTSUTWUU
e dentist	VTRSTTTTSTV
e department	XTSRSTUTTSU
e deserve	RTWWSUUWUUT
e design	RTSXTTTTTTT
e desk	VURVRQTTQWS
e did	TQTSRWSWUWX
e difference	SUWUUUUTUUU
e different	STSWSSTTTST
e differently	RTTTUUUTUUU
e diner	UUUTWTTUUUU
e diploma	STXQSTTWTTT
e direction	VTSWVSTTTUT
e disappointed	TUSSTUTTUUU
e disappointment	XSSUUUUTTUT
e distance	WWTSSTUWTUW
e diwali	WVRSTVUSWTU
e do	SSVTTUSWRUU
e does	VWRTSUTVTRS
e dog	STRRTTTWSTS
e dogs	SUQTRUTWTST
e doing	RSUWVSUTTST
e done	VSTYUPSWRSR
e door	ZWPRSVSWURV
e doors	SUSSTTUTVTW
e doubt	TUUTUTWUUUT
e down	TRSWWQVRRQU
e draft	WSTVTVUUUUU
e drafts	UXVTUTUTVUR
e drawer	TTVRTTUSTUT
e drawing	RSSVTSUTVWS
e drawings	WWRTSWUUTSU
e drive	STSWTUUTTTU
e driver	RTVVTTTTTTT
e dry	TUVSTTUWUVU
e each	RTTRTTSRUUT
e ear	QTVXTRTXSTT
e earlier	VSRTUSTSSUS
e early	STTUSWUSTST
e ears	WTTSSSUWTSW
e easter	VTPUVVQVURS
e effect	TUVVVSUUUWU
e either	TUTWTTVUTTU
e else	VYSTSSTQVVW
e elsewhere	WVRXTTUTSTV
e emails	YVSTTUUTSUV
e embassy	QRTTUUUUTUU
e empty	WWTQRTUSTUS
e end	VVTUZVTQTVS
e ends	TUSQTXUTUTU
e english	SUQSTUUTSUT
e enough	QSVSTTUVTTU
e envelope	STSRSSTTSST
e evening	VUPUVVTRVQW
e evenings	STVVVRUTTVS
e ever	WXXUTUUSTWS
e everything	TUZPUUTXTRU
e exam	VTRQTTSRTVS
e exams	TURXSTTTTUT
e exception	WXSTUUUTTUS
e eye	TTUUTSUVSVT
e fail	YWRTTUUSWUV
e failed	YTQTUUUTUUT
e fair	QSRRVRTSTTS
e fall	VUQRTSTVWST
e family	SSWVSWTTTQT
e far	XTURUUTVVTW
e farewell	TUUVXSUUUUU
e farm	XUWSTTUWUUT
e fault	UVOTRVTRSSV
e favour	SUSSSRUSVST
e feb	STSVTVUTTTU
e february	TSVSVVTTTTR
e feedback	XWQUUUUTVUT
e feet	PSTVWSTUTVS
e ferry	PTUSTRUVTST
e festival	UUUSUTUWUUU
e field	RSQYRQSRWUS
e figures	SUSRUXUUUUU
e file	UWQSTTUTTTS
e final	TUWRQTURTUT
e finale	TUTVWSUUUSU
e finance	UUSWTUUUUUU
e fine	STRSTTTTTTT
e finish	WXQTXSSSTTT
e finished	UTRXXRSSSUS
e fired	TUTTTSTTXUU
e firm	UTSUUSUTXSU
e first	XYTSVQRTQVW
e fish	STWRTUURTSU
e fit	SURTUUUXTTS
e five	RTUWSSTSTVR
e flat	SUSRTTUUSTU
e floor	RTTRSQTXUTT
e flourish	TUSTTTUYUUU
e fois	TUXTUUUVUUT
e folder	UTRTSRTSTTT
e footnote	TRTTTUUUUVT
e for	RSRWUOTVSTU
e forecast	RTXSTSUVTUT
e forget	VTVWSUUWSVU
e form	TTTVVVWQSTT
e fortnight	WUSSSVUUVUT
e foundry	TUUSUWUTUVU
e four	USQUXSTRRUR
e free	RTWRTSUTTTS
e freeze	SSSUUUUTUUU
e friday	RSUVXTTTSTR
e fridge	RTUTSRUSUWT
e friend	STUTSTRZTUR
e friends	SSWRWTVSTUU
e from	USQWTTUUVUV
e full	SUSVSVUTSVU
e further	TTTTTTSUUUU
e future	STRRTRVVTTT
e game	TTTWVVUTUUU
e garden	SURRWSUTTST
e gate	UTOSVVTQTSS
e get	UUSVTTUWUTT
e gift	SUVSUVUVUUT
e give	TUWUSTSUTTT
e given	XTRUUUUTUUT
e gladly	TUTSTTTTUVT
e glass	TUVWTTTVTSU
e go	VTVWRVWSTTT
e goal	STSXTTTSTTT
e goat	RTUSTTTTTUT
e goats	SUTWTUSTTUT
e goes	TUSSRRRTUSU
e going	SUVWTSUVTSU
e gold	RUXUUUUUUUU
e gone	XSRQSTUVSRS
e good	PRXUWURRSVR
e goodbye	TUTRXSSTUSU
e goodbyes	SSSSUUUTUUU
e got	XWSVSUTRTVW
e grandchildren	SUQUSTTYTTT
e grant	WSQWSTUTTRT
e grateful	YUTRTTTPTUT
e gratefully	TTWSTTTXTTT
e gratitude	STUQRTTZSTS
e gravel	STWVWTUVTUU
e graz	RSSUSTTTSUT
e great	STVSTTTTUTS
e group	STSUQUUTTRT
e guess	RUVVUTUUUTU
e guide	UUSTWTUTTUW
e habit	TUWWVUURUUT
e had	RSWTVSUVVWS
e hail	WWRUUTUVUUT
e half-term	UUSWTYRSTTU
e hall	WTUQUSUTVTS
e hand	TRXWTSUSTWS
e hands	TTQWTQWSSSS
e handwriting	STWSUTUUTTT
e hanging	XSRUUUTTTUU
e happen	RTRRTSTSTTU
e happiness	UUTTUUUWUUU
e happy	TTQSTTSWRTT
e harbour	RUWSTTUUVSS
e hard	QTWSTUUSTTR
e harvest	VUUVSYSWTTV
e harvests	TUSSTWTVTWT
e hat	RTWSSSTSSST
e hated	XTRTUTTSUUU
e have	SSUTRQVVWSQ
e head	UWUWUUUUWUT
e health	SUQVSSSXTST
e hear	QTWSUTUTWVU
e hearing	TUSRTTUWUTT
e heart	QSWUSRTTTQS
e help	PPaURTTYSRQ
e helped	RTVSTUUTUUS
e helpful	WSTUUUUTTUT
e her	VTURTRTTVXT
e here	VUUWYTQRWSR
e him	UVTSTTUSYUS
e hold	SUXSTSUWUUU
e holiday	TTSTTWUVUTT
e holidays	UUXVSTTTTSS
e home	VVUTRVSVRSS
e hope	RTSQSQYQSSS
e hospital	UTTRUUUWWWS
e hour	QQUUSSTQPRR
e hours	TVWWTRUVSVS
e house	SRSTRRTYRUR
e household	TUVUUTUWUTT
e how	UUVVSTUTUUU
e hr	TUTSURTSTUT
e humour	TUUUUUUYUUT
e i	PSSPRRWRSST
e idea	RTVVTTTSTSW
e ignored	ZTTSTTTTTUT
e in	WVRSQOTQUPW
e inbox	WSSSTTUVSTU
e included	UTTSTTUTVTS
e ink	WUVWWSTWUTT
e inquiry	TTUSUUUXVTU
e instead	QTWSSUTUVVT
e insurance	VTQXSTUTTSU
e interview	WTVRTSUVTWT
e interviews	RUWUTSUUTWS
e invite	SUQUUUURUUR
e invoice	VURTUUUSTUS
e is	ORWTURSRRSR
e it	UUXTPQSUPVT
e itself	XTUURRUSSST
e january	VTTWUSURTQT
e job	XRPTQRTTURV
e julia	TUTTTTTYTUT
e july	RSUWSVSTTUR
e june	VTUVUURRSUT
e juniors	SUTSUUUTWWT
e keep	XVVTTUUTTVV
e kept	YXTTUUUUTUT
e kettle	STWWTSTTTXU
e key	TURSUUUTUUT
e keys	WUSTSTUUUUT
e kind	WUWWTUTUUSU
e kindness	STVTTUUQUST
e kitchen	UVSRURTUUQS
e knee	SUSWTUUVTTT
e knees	TURVVTTWTST
e knock	SUSRSXUTUUU
e know	UUOUUPROSRQ
e lab	VVTWTTUSSUT
e lake	TURWUSUWUTU
e landlord	STWSTSSUTWS
e lands	UUTSTVSTUTU
e language	TTWUTUUTUTV
e last	TUNTcTQXQNU
e late	TWTRTSUTUTV
e later	USRRTSWTTWT
e lathe	SUXTUUURUUT
e laugh	RTRTTTUUTSU
e laughing	TUWWWTUTUVU
e launch	VVSWUTUUUST
e law	QTUTRSTSRTT
e lawyer	SUVTTTUTTUS
e lead	WTSRTTURWUX
e learn	SWQYSVUSTST
e lease	RTTSUUUUTUU
e leeds	WUTVUTUUTTU
e left	USRWTTTTSSS
e lent	VTTRUWUTTUU
e less	UUXSTTUVWTT
e lesson	UTPUWWSRTSS
e lessons	UTWXSQSXVTR
e letter	TSQTUQTRSRR
e letters	RSVSTTUTTVT
e level	TTSUSTUTWSU
e library	TURUUVUTTSU
e licence	UUSUUUUUTTT
e life	SRRWSRWYTVQ
e lift	VTQTUTUTWUT
e light	UTRQWTUUUVV
e like	RTSQURXWSVT
e likewise	TUTSTSVVUUT
e line	QTXWTTTRSVS
e link	UTOTUTTPTUR
e lisbon	TUTUVTUVTTU
e list	SUSTTVSRSVQ
e listen	WTSRYSSRSWS
e listened	QRWSSTSQSWR
e listening	STXSVRTZURS
e live	RTVTSSWVUUT
e living	UUUUTTUTSSV
e loaf	VWSSTTUWTTT
e loan	TUWSTTUUUVU
e long	VXSRSQWQSVR
e longer	RTPUWTTSSSU
e lot	TSWSUTTQTTQ
e love	STSPRSSRSTT
e luck	STSPTTTZUVT
e lukas	YUTUTTUTWUU
e lunch	WSRUWXVQSTV
e m	TUVUTWUWUSU
e ma	TUUUUUUWUTU
e machine	WUVTTWUTTVT
e made	SUWSRSUXTWT
e mail	SSRRUTUSTTS
e mails	RTSTUUUTUUT
e make	WURVUSUUUTU
e management	TUVUUUUXUUU
e manual	TUWSSUUSTRT
e maps	TTVTTTTSUSU
e marathon	UUSRUUUVUUU
e march	VWTVUXQQSWV
e marks	UTUTTTUUUTV
e match	TUUYTUSTUUU
e mate	TTRSUUUWTTT
e matter	SUPSSTURUTT
e may	VQTVRWPRRUV
e me	TRUWSRWXTSS
e means	SUXSTTUSTVS
e meet	RTVWSTSTTST
e meeting	TTWSURRWRVR
e meetings	TQTWTVTSTRV
e mentee	PTVRXVTXUTQ
e mentor	VSXOUSTaPTT
e mentoring	TVQTWPUSTSS
e mentorship	VTVTWRSVTTS
e menu	RSSTUTUTTTT
e message	VTSRTSUSSRT
e messages	VXTRUTUUTUT
e met	VWQWVRUSVRU
e microphone	RURRSSUSUXR
e midnight	TUSTTTUTTUU
e million	TUYTUUTTUVS
e mind	TVWSSSUSUST
e mine	TTQRQVTWSUS
e minister	RRUQTTUTSUT
e ministers	SUVXUUUTVUT
e ministry	STTTTSUUTWU
e minute	VXVSSRUWTTV
e minutes	TRUQTUTVQSP
e missed	WUSUUUUTUUV
e missing	YVRRSUUTTUV
e moment	STQQTRUSTST
e monday	OSQWUTTQRTR
e mondays	VUWTTVTTTST
e money	SSTRSTTTSWT
e month	WUSUUSRUVSW
e months	WTQSRVTSSTW
e more	OPWRWQRWTTQ
e morning	PSTUWSSURVR
e mornings	VUSTSSVUUUS
e most	QTWVTUURTVU
e mother	RSTSTWUTUST
e move	QTSVSVUTTVS
e moved	VTVRSTUTVUV
e much	VSXTRSSYTVP
e museum	WURTUTUSTUW
e myself	OSTVRRSUSUS
e name	TRXTSUTWWSQ
e names	STVTTWTTTWU
e napkin	TTUWTUTUUSU
e nearby	RUTWUUUTTUT
e need	STSSTSUSVTU
e needed	QSWRTUUWTSS
e neighbour	RURTUUUSUUT
e nephew	XSRWUTUSTUS
e new	WTQWTTUTTTV
e news	UVRUSRYTSST
e next	SWSXXVUSTVS
e night	USQRWSTTUTS
e nights	RTRVSTTUTST
e nine	TSTRSVTXVUT
e nineteen	QTWTTUUTTUT
e ninety	UUVTTSUVTSS
e no	RRVQTSUWSSR
e noise	RSRWSTUXUUS
e none	QTSVTTTSVWT
e noon	UUSQRRSQRSS
e not	UNRUSURTYRN
e note	UUSVVWUTUTU
e notes	USRRTTUTUUS
e nothing	YXQSTSTOSSZ
e notice	RTUSTTUSTST
e noticed	TRXVTSTSTRT
e november	QSVWVTTXTTT
e now	TRWXQSOSVTP
e nuisance	SUSRSTTRTSS
e number	RTUQRTRSTWT
e numbers	STSTUUUTTUU
e obliged	RTVVTTTXUUS
e october	TTPVQWRPTSS
e of	RTVRVUTVUUT
e off	TRXSWSSUUTV
e offer	UTVRSSTSTVR
e offered	RTSSTSTSSST
e office	VUSOPPTSQQT
e ok	TUUVWSVTTUU
e okay	UUUVSTVTUUU
e old	UTWWTSWTTTU
e on	SVTTSNPVTSS
e once	SSSTUTUTTTT
e one	RUTTYURTTTU
e ones	VSWVVVTUSUT
e only	WSSXRVUTSSS
e open	VTVXSSVWTSU
e opened	YVRSTSTTUTW
e openly	STYRRQTRTXS
e operation	RURTTTUWUUS
e opinion	STSVTSSTTVS
e order	RTWSTRTSTUT
e oslo	UUTTUWUUUUU
e other	SRTSRTXRRTV
e others	WUWQSRUUTUU
e ours	RTWXUTTTSUT
e out	XUTWVPWVSRT
e oven	SUTRTTUSTSU
e over	SROUTUSUTQR
e own	UURWRRTRSUS
e page	VVRQSRUTVVV
e pages	TTRSSTTTTVT
e paid	RTSVUTUSWTT
e panel	WUSXTUUUTVU
e paper	RSSXVTTWQSV
e parents	TUTSUTUUUUT
e park	USUUUUUTTUT
e part	WTQVSTUTTRT
e party	WURTTSUTUTU
e pass	VTQSTSSVTVU
e passed	VTSZSTSSTQT
e passes	SUXSSTUWTTT
e patience	UVUTTTUXWSV
e pay	WTRTVTTRTVV
e pays	STRSTSTSTRV
e pen	RTSTSRWTWRS
e pencil	WTTRUUTSVST
e pentecost	RUTTXTUTTUS
e people	TUSXRRUSURR
e permit	WSSSUUUTUUV
e person	VTTTQQTSSWS
e perth	SUWTTUUVTTT
e phone	XXQVRQXPWRW
e photo	WTSRTVUTTSV
e photographs	WURUUUUSUUW
e piano	XURSTTUUTTT
e picture	SUSRUXUTVTS
e pie	WUTSVRTUUUW
e place	XRXVVQSVSVS
e plan	TTXUSSUWRUV
e planned	SUWWWVTTTXU
e plans	WWSVUUUUUUT
e please	RTUSXTSVTTS
e plenty	QTRRSSTTTSV
e podcast	WTSSUSUUUSU
e point	QTVTSRXRTRT
e porch	VUSTVTUVTTT
e porter	QTQVRRTRTTT
e portfolio	WSUUUUUSWUV
e possible	SSVTSTUTTTU
e post	TTQSSUSSTRS
e posted	RTRTTQZQTUT
e poster	VUSUUWUUVUT
e practice	WTTSUTUWUTU
e praise	TUXUTTUTUVU
e premiere	SURSTUUWUTT
e prepared	WUSUVUUTUUU
e present	RSXVSRTRTUT
e presentation	YTTSTTURTUY
e printer	VUSSTTUTUTU
e prize	RUVRSTUSTUT
e problem	RTQRUTUSVWU
e program	SUTTUVUTTST
e project	VTUXTTUUTVU
e promise	XVTSTTSSSSS
e promised	WXUTTWUUTUT
e properly	SUWWWUTWUTU
e proposal	SUXXSTUUTUT
e proposed	STTTXUUSUUU
e pupil	SUVUVRUWUTT
e purpose	TUVVTTUTTTU
e quarter	STQVRRTTTWT
e quay	STUSTWTSTTU
e question	SVWTSVUVSUQ
e questions	RSWTRRTUSRS
e quickly	STRSTTTUUUS
e quiet	STQRSRURTUT
e quit	STSTSSTSUUU
e rain	RTRWSSTXTVT
e rains	TUUSTUUUUTU
e ramadan	VUTSRTUUUUT
e rang	XXRUTUUSUUU
e rao	TUTUUUUTUUT
e reached	STQYSQTTUQU
e read	RSRRTUTTSUR
e real	WUUVTTURTUW
e really	VTTSTTUWUVV
e receipt	RTQTTTURTST
e reception	RTRSSTUSSTT
e record	VUSWTTUUTUW
e records	STVTUTUUUUS
e red	STTTTSUSURT
e reference	STVTVUUTUTT
e refund	TUQUUUURUUR
e regards	SSQRRSSPSTS
e rehearsal	STTVVUTTUUU
e relationship	TURQVSUTUUU
e remember	VURQTTTSTTT
e remembered	UTTSTTTTTSW
e rent	VUSSUUUTRWT
e replies	XTTSTUUUUUU
e reply	UUQQURTQSSV
e report	SUTTSXUSUSU
e respect	STZRSTUVTST
e respectfully	TTQSSTTRTTT
e response	SURTUTURUUT
e rest	STWRVQTVSST
e result	TUSSUUUTUUU
e retirement	TSVYTSTYTTQ
e return	SQXSUTTRTUW
e returned	UXRRTUUUTST
e review	WYTVTSUTTVT
e ride	WUVSVTUTVST
e right	PSVQTSVSSSR
e ring	VUWRVSSTUUW
e rink	TUSTUUUVTTU
e river	SURSSTWVUTT
e road	STTRTTXSUST
e roof	SVVSTUUXTTT
e room	UTSWRVTTVSU
e rosa	TUUTUUSXSUT
e round	WTSSTTUSTUT
e row	VTRTTTTTTUV
e rule	STWSUTUTUVU
e ruler	TUVTTTURTWU
e run	TUSSUTTWUTU
e running	TSWWSUTRVUT
e runs	RTVYTTTSTSU
e said	TTTRTVTTTVS
e saint	STYUUUTTWUS
e saints	UUTTUXTUUUU
e sake	RTTQRVSTTST
e sale	TUTSRUUTTUU
e same	PRRTSSVRRUT
e samples	TUTVUUUTUVT
e sana	STXSTTTWTVT
e saturday	STRTXVTSTTT
e saturdays	WUTWUUUUUUU
e say	SSXQSRSVQVV
e says	STVTUVUSTTT
e school	RTVWRQTUSWS
e screen	VTSWUSUSSTS
e sea	TTSVTTTXTUW
e seas	UTRSSSTXTTU
e season	TSTQSPTXSSS
e second	SSTSTSUSWWT
e secretary	USUTTVUTTTU
e see	SUSQSQUTTUT
e seen	UTSUUUUUUUU
e semester	UUSWUUUVUUU
e sense	SUWRSTUWTUT
e sent	UWSSUUUUUTU
e sentence	UXWVTTUSTUT
e september	UTTVVSRRTTS
e series	SUSSYSTTUST
e seriously	TRWQSTWWSXT
e session	TTQRUUSSTST
e sessions	TSQSQSTSTUV
e seven	TTSWSRTTSST
e shall	SSSSUTTTTTU
e shed	SUTSUTUVTUS
e sheet	STWVTSTVUTT
e shelf	UTWSTSTSTST
e shift	QTUTSTTTTST
e shoes	UTTVSSTVTVT
e shop	TTWVUVVXTTW
e short	WTVRVTTWUTV
e show	RUTSUSTWUTT
e showed	XVSTUUUTTUT
e shrug	XTSSUUUTUUT
e shut	YTQRSTUSVWW
e side	RUQTVUVVURV
e signal	SUSXTTUUTST
e signature	VTRQTSUSSTU
e signed	SSVSRTTTSRT
e silence	SURQTSTSTVS
e since	ORVUSVSNMYP
e sincerely	STSSSSTRTSS
e singapore	WTSXTUTTSUU
e sir	USYUSUWTUSV
e sister	VSRTTTUTTUT
e site	QTRYTTUWSUR
e sitting	QTUUUTTTTTT
e six	SUTUVVUSSST
e sleep	STQWSRTWTSS
e slept	VSSTUUUUUSU
e slides	XSRRTTUSUWX
e slip	SUSSTSTSSTS
e slow	VTRYTTUTVUS
e small	VSXSTTTSTVU
e smoking	TUTSRSRTUUU
e snow	RSYUUTURUUS
e so	RSRNRRRQTSQ
e somehow	RTSSSSXSTTS
e something	SUSWSRSSSRT
e sometime	TTURSQaUTTS
e somewhere	RTTTTTXSUUS
e son	UUSWUUUTTUV
e sons	TTUVTTUWUSU
e soon	STRUROaQSTT
e sorry	RSPOQRRQRRS
e soup	RTVRTRTTTTT
e spain	STUTUUTXTUS
e spare	TUUTTTTXUUT
e speak	TTTQUTVTXUT
e speaking	RTWSTUSUUUS
e speech	WTSTSTUTUWW
e spring	TSQVSVTSUTW
e stage	SUSRSSWSTSS
e stairs	WSOSRSSVRUS
e stamps	VTRRSSUTSVV
e stand	UTXYRRRUSRS
e stands	VWURVWUTTTT
e start	VUWQRRTUSRV
e started	QTRUQSTSTRT
e station	QTVRWSURTUT
e stayed	RRXRSSSRTST
e step	STSUUUTRTUT
e still	UTUSTSTRVUW
e stop	UTSQURRSWUS
e stopped	RTRRRWTVUST
e story	SSVRTTTSTST
e strike	RUWTUTUXUUS
e student	RTRQYTUSUTT
e students	SVRSSTTVUUU
e studio	UTRUVRUVTTT
e study	SUTTTUUUUUU
e stupid	YTRUUUTTUUU
e success	STQQSSTYTTT
e summer	QTTTUQSWRSR
e sunday	PTUXVUTQVRS
e sundays	STWVTSUUUTT
e supper	RTURVUUTTTU
e support	RTYSTTUWUSS
e sure	SUTRUSWTUUT
e sweets	UUTSVXTTUUU
e table	UTVVRUTUSUS
e tables	SUTWUTTTUUU
e take	XUTUUUUTUUR
e talk	QUQSSVXQURS
e talked	WSVTUUUUUUT
e talking	XUSRTVUSTWV
e talks	WVVRWUUSUTU
e tax	TUTYUUUUTUU
e tea	TSURTSTRVTW
e teacher	USaSSRSYUTW
e teachers	TUSXSRUTTSU
e teaching	RSQWSRSSRSR
e team	WTQTRSSVSST
e telephone	XTQWTTTRTTV
e tell	UTUSUUUUUUU
e ten	RTRVSVUTTSS
e term	UTSXWQTTSST
e text	VTTSSRUTWTV
e thank	TUXSSSTSUSU
e thank-you	UUSUTRUWUUU
e thankful	YUUQSTTVSVT
e thanks	LRZNRRSYRSO
e that	VSUSQRRNNSX
e the	WTUTTTUSTUT
e them	XUVSSNQTVVO
e then	TSUSXRWVSVS
e theoretical	XTTTUUUUWUU
e there	WUSSSPSVRRT
e thesis	VTTVTTUTTUT
e thing	SSPQQRSTSST
e things	WTUQWRUVTST
e think	QTUSTSSVSUT
e third	RTVSTSTSVVT
e thirty-one	STVSTSTTTXT
e this	QTWQTQTWSQQ
e those	VTXSTTUSUVT
e thought	UVTSTSTVSVT
e thread	SURSRWVTTTT
e three	XUSRTVUTWUT
e through	VTXUUVTTTRV
e thumbs-up	WUTSTTUTUTS
e thursday	TVRRWXTQTST
e thursdays	SURVRRTSUTT
e ticket	SSWSSWUTTVW
e time	VWURVVXSSRU
e times	VSUVUVTQTXR
e timesheet	TUTURTUSUUU
e title	VURTTSUVUUV
e to	WVUTRUSRURP
e today	QSWXXVSRWXR
e together	QSUXUQUTSUS
e told	TSRUTTUTTTU
e tonight	SUSVUUUTTUT
e too	UVOVWPTTVUU
e top	SVUXTTUTUSU
e touch	PSVNROYPTTR
e tour	STSSUTUWUUT
e town	UTVUTTVWTVT
e tractor	RTVSTSUVTWS
e trade	TUSVSRUUTTU
e train	RTTSVTUUUUT
e training	UTUXTSUTTST
e trains	SUSQTTURTTU
e transit	STTWTTUTTVT
e tray	RTSSTUUTTUU
e trial	RUXUUUUTUVT
e trip	RRXSTUUTUUT
e trouble	SUTTTTUUTST
e true	RSQRRSTUSST
e truly	RSYQRSRVSSR
e trust	SUVTTSUTTRS
e try	STWPSSURTUV
e tuesday	TSSTUQSVSTS
e tuesdays	WTUSSSTUUTX
e tutor	WVTXTUTTTUW
e tutorial	UUTWWSUUUUU
e tweezers	TSVTTTUWUTU
e twelve	SUTSYUTTVUT
e twenty	UTSVTVTUUUU
e twice	VSTTSQTPQWX
e two	TRXTTRUVWUT
e typing	WTVSUUUWTUT
e uncorrected	WTSRTUUTTSU
e understand	RTRPXTUTSUU
e understanding	TURUUTURUUT
e unfinished	RTZUPYTUTXT
e unopened	WTSSSTSTTTT
e unreliable	XRTUUUUTTUT
e up	SVUQSSVPVUS
e us	WVOPSPQVUVW
e use	UWQUTSTSSTS
e useful	TUYVSTUTUVT
e usual	TUTSUQTTUTT
e van	RTVSSSUUTST
e version	SUVRTUUTTXU
e video	SUVQTTTTTUT
e village	UWWTTTVSTSS
e visit	USRSRUVTTUT
e visits	STSSVVTTUWU
e viva	VSWTTUUSTVT
e voice	UTRTSTUSTVS
e voicemail	XTRTUTUTUUV
e wait	YUORSTTQVSZ
e waiting	WTQRSRTSTSV
e walks	RTTTUUTTUUT
e wall	RTQSTRUTUWT
e walls	WURSTTUSUTW
e wanted	WWUUTUUUUVU
e ward	UVVTTTUUSSU
e warm	TUWTTTWWUTU
e warmly	STQRTTSUTUT
e was	RWTUSSUWRXS
e watch	USURUTUTTUV
e water	VTRRTTTUUTT
e way	WWWVPQRUQTV
e weather	UTTSSSTVTUS
e wednesday	STTTWQUTTUT
e wednesdays	UWVWWSTSTUW
e week	TPTTVTQUVTN
e weekend	RUTRTSSUTUR
e weekly	WWVUSWSTTVU
e weeks	XRSSRRTUVRT
e well	RTRNURPWPSP
e went	RURVRYTWTUS
e were	USSRTTTTVTT
e whatsoever	XXTSUUUUTUT
e when	TUTTTWTRTUT
e whenever	STSVVSYSTUT
e while	SURVQRVRTTT
e whitsun	VTSUWUUTUUT
e whom	STWQTTTTSSS
e why	WWVVTSTSUVT
e wife	STUTTTTTWTS
e willing	UUTSTVVSTTU
e wind	SUXSTTUSSST
e window	QSVRTUUSSUT
e winds	TTTRSTSYSTS
e wing	RTVSTTUXUVR
e winter	PSWSSUTVUUT
e wish	STWRTUUTUWT
e wishes	VTOQTSSYTTU
e with	QRZTRRTQRTT
e word	VPUQSTSPRWS
e words	RSXUUUUVTUU
e work	VWWSSOTVUVV
e worked	WWWQSUTTTXS
e works	RTUQQSSVTWT
e workshop	RTSXUQUWTTS
e would	VTXWTRTSTVT
e write	TSSVSPYSSRV
e writing	VTRRSUTSSSV
e written	VSSSUTUUUST
e wrong	TUUUTTUSTWT
e wrote	VWRSUUUTTVU
e xxx	TTURSRTSSTT
e yard	RUTRUUTXSTT
e yeah	TUTTTSXTUUT
e year	VTVUYZQUWUT
e years	RVVUVQSWTSR
e yes	QSWQSSURVQR
e yet	RRVVTSTTRUS
e you	UTVROSUWVSR
e your	TSTSSSUSTRS
e yours	STVUVWQSUSS
e yourself	YXPPRRSTRST
e }	TUTSVVSRUQT
e ¤	XVRRSPRSUTU
first	PNRYTQSDMbT
k @badly	VRUUUWVTTWT
k @day	QOTWbYNSTTS
k @duty	YWVUWVRRWUX
k @fail	ZTTRSNPLTPW
k @good	RPdTTRObPXW
k @lack	YdTUTPQUXUU
k @mean	VWUTSVNWSUU
k @message	VTUVSZRSVUT
k @month	RPSWYbMUPUR
k @num	TTWTVWTSUXV
k @promised	XXUWXXUTWSX
k @season	TRSYRbJVTSQ
k @sitting	UUYUaXUVUVT
k @thin	VURSQVPRPTU
k @weak	VRUTWROSOWV
l 0	IIMLKBKM7E7
l 1	LJOKIIRTILJ
l 2	TQQPRQRRMQY
l 3	YXXXTVUVWVW
l 4	aVXZXZVSaZV
l 5	QVVYXaTTXbR
last	27WMPL9y724
last but one	JLUOYaUYLOA
n !	XWTPSRTSUTU
n #	USRRUUUSTXT
n 'd	VUWQRTTUVUT
n 's	OTRTQPSQWUU
n ,	STUURTWUUVS
n .	WVSUURSTTSW
n :	WWUWWSUUWWU
n ;	VRWTTTUQRUW
n ?	WTQVURVTSTT
n a	TWXTWQVRTSV
n able	UTRUUTUTUTU
n about	SVRURSSTQTQ
n abstract	STUUUUUUUUU
n accept	WUSRTTUTSVT
n add	RTSVTTTTUTT
n advice	RXOSTUUSTTQ
n afraid	RTXWSWUUSUU
n after	WVORYVSQWSQ
n again	RSURVSQVTTT
n against	TTRWUUUTVST
n agre	WVTRUUUUTUT
n all	YYTUSSTQUUV
n alone	VUPXWWUTVTU
n alway	VWSTUUUSTUX
n am	YTPSSUVUWTT
n an	TTSVRSTVTSU
n and	RRVVSTURVSW
n angry	STQRSTTRSSU
n answer	STVRWQSUTSU
n any	XZQWWUPNNUQ
n anybody	TTVUSTSSSVT
n anyone	WXPURSTRTVV
n anyth	VVSTTRSSRQQ
n apologis	VWUSTUUTUST
n apologise	SUWUVUUTTUT
n apology	UWSTTUUUTTU
n arriv	WSRRTUUTVST
n as	VXSOXRTRRTQ
n ask	WWVTTUUWTVT
n asked	VUWWUUTPUTS
n at	VWWVQPRRVVP
n attend	SUWXURTTTYT
n back	WXRVVTSUTST
n bad	SSSRUUUSUVU
n badly	RTSRTTTTTST
n be	SURUWSVSVST
n because	TTSRUUUUUTU
n become	WWSUUUVUUTU
n been	UWWPRVTUPSS
n before	UVVORTTVVUR
n being	XQRWTUUTWSV
n believ	SVTTUUUQTUU
n believe	UWUVTSSSSST
n best	TUSTUUUWUUU
n better	TRZQUTUZRST
n between	TUTSTUTTTTS
n big	TUWRTUUVTTU
n blame	MPPVQSRRRSR
n board	VTUSSUUUSUU
n book	RUUWWTUTTVT
n bother	WTQTVUTSTTU
n break	STSTTUXVTUT
n bring	RSXWUUUTUUU
n broke	RSVTUUUTUWU
n broken	SSXUUUUTUUU
n brought	TVWRWUUTUST
n build	VTVVTTUTSTU
n busines	STUTTUUTTST
n busy	RUXTUUUTTTX
n but	NQVXTUUWUSP
n by	SRVWSSTTRXS
n call	SVTQQPUQSTS
n calls	TVTUTVSSSST
n came	WYPNWTURUSQ
n can	UVSWRSTQTRT
n cancell	QPXUTUUTWUT
n care	ZWRUUUURTUU
n cared	WWSTUUUUUVU
n carry	STWUSUUTUUT
n chair	SVSXUUUUVTT
n chapter	RTVWUVUUUSU
n chose	TUWTTUUTUUT
n clock	WVRVUUUUTTU
n com	WUSRVVTTTUU
n come	UVUVXVSRVRS
n comes	WWUVSTUTTUT
n comment	VXQTUUUUTVS
n complaint	QSQSSTTTTTT
n contact	SVORTTWRSXS
n continu	TUTRXSUTUUU
n continue	TUTSXUTTUUU
n contract	RSTRTUUUTVT
n cost	TTSTUUUUUTS
n could	NQVRQSTWPUR
n count	RVVUSTURTXS
n crack	TTTSTUUUUUU
n cross	STSSTTWTSSU
n date	SSWUUUUUUUT
n deadline	UUTTUUUUUWS
n decision	RSRRVTUTTTT
n desk	RURUTUUTTUU
n diary	VUWRUUUUTUW
n did	WYVNSSTWTPP
n disappoint	TUSSTUTTUUU
n do	UVTTUTTPRSS
n doing	TTSVSTUTTTU
n done	YVVPRTTXQTR
n doubt	RRURSTWTTTT
n down	QRXWTVSSVWT
n draft	TSTTUTUTTST
n drink	STVSRTTTTUU
n drive	STTYTUUUTUU
n each	VWRTTUVTUUU
n earth	RUSSUUUTUUU
n easy	TSRPSSTRTSS
n effort	WWSUUUUSUUX
n either	QRQVTTURSSS
n else	PSZTRVTQSWQ
n email	XYQRTUTTSUS
n end	QTVQVWUVUVU
n enjoy	YURTUUUSUUU
n enough	TWYRSTUTTST
n even	WWUWRSSRVRR
n evening	SSSWUWUSTTU
n ever	VWZSTTSWQVU
n exception	XYRTUUUSTUS
n excuse	RTSSUUUUUUT
n exist	VTVUTTUTSUU
n expect	SSRSTTUSTVT
n explain	UVYSUUTTSVT
n explanation	RTRSTUUUTRU
n fail	RUSWVTTQVSS
n far	XTWRWUTSTUW
n fault	MQOTRWTRRRR
n fear	RUXTTTUTUVT
n feedback	ZURTTUUTTUW
n feel	QPZRVTTRTUT
n field	XTTTUUUUTUU
n find	UVRRTTUSUUV
n finish	VWURTTWSVST
n first	TVVVUTUWUVT
n fit	SUWWSTUTSSU
n fitt	SSSYSUTTUUT
n fixed	SUSTWUWUUVU
n follow	TTUWUUUSUUU
n for	TXVYVRPUQPS
n forget	SSYURSWYSWT
n forgot	RSVUUUUUTUS
n forgotten	UTUSTUUWTVU
n form	VTRTUUUUUUU
n fourteen	TUVUTTUUTUU
n free	TUTXUUUTUUT
n frighten	SSQRTTUTTTT
n from	YZOORTUNUPT
n further	PSQVTWQRSRT
n gave	QTYTVTUZSVT
n get	WWTPURSVVSW
n giv	WTVTTUUVUUV
n give	WTQWUTUTSUU
n go	PSWUXQVQSQT
n goals	XXUSUUUUUUT
n going	RTSSXUUTSTU
n gone	WTVVSTTTTUU
n good	YVOPTTUOQUR
n goodby	SSSSUUUTUUU
n got	VWTTTTUQWTW
n grant	SSWRTUUTTST
n grievance	STSRUTUTTTU
n guidance	WTTVUUUUUUW
n had	TXVSRRTTOUS
n half	VVRTSSUUVTT
n hand	TSVTUTTWTVT
n happen	XSRWTSUTTTT
n hard	WXSTVUURTUT
n harm	RRSSTTTSTUT
n has	WWXSUSTXUVS
n hate	UUTSTUTTUTT
n hav	SSTSSSUSTUW
n have	RVaVSSSZSTN
n he	RURSUUUTVUT
n hear	UTSTTSTTSUT
n heard	TVTVUTUTSUT
n held	UWRTUUUTSSS
n help	ZXPVRTTPTSV
n helpful	WSTUUUUTTUT
n her	WUVSTUTSVUW
n him	VUWRUUUUUUU
n his	VUSUUUUTUVT
n hold	VUVSTTUSTTT
n home	VWUTVUUWUUU
n homework	SRUUSXUTTVT
n honest	ZTPVVUURTUU
n hour	UWRYTTURUTT
n hours	VWRUTTUUTSS
n how	VXVVSSTXRSR
n hurt	RUWTUUUVUUU
n i	XWTUPMTXUST
n idea	VXUTTTUTTVS
n if	RTQSVSTRSST
n ignor	RSWTTUUTUUT
n improv	UVQSUTUTSVT
n in	VZTURROUPUU
n interest	XXWVUTUSSUT
n into	RTSSTTUTTTT
n introduc	XXTTUTUTUUU
n is	SWQSUPRSMVV
n it	STVTQUPWURW
n its	QTUSTVUUUWU
n july	XTURTTUUUUU
n june	RUUVXSTWTUT
n keep	UPSWTWRRTST
n kept	YYQUTUUTTUT
n kind	UUWQUUURTUT
n kitchen	RRXUUUUSSUU
n know	QQVRTSRPPPQ
n known	PSQSTTUSSVU
n lab	VVVWTUUSSUT
n lack	USRWUTUWUTU
n last	SQUWVSZTTVU
n laugh	QRWXUSUVTWU
n lead	YUQUTUURUUX
n learn	QUSQSUUVRRR
n leav	STRRUUUUUUU
n leave	RRWUTTUXUUT
n left	SPNYVVUSRRV
n less	RTXTTTUVUST
n lesson	TWPXWWUQRVT
n let	SUVPRUUTVVV
n letter	QRTRRSTSSSQ
n like	XVUWRSSQYRY
n line	UTTQTUUSRVS
n list	QTVVTSUWUUU
n listen	ZWPRSTSWRUS
n long	SUWWTUTUURU
n longer	RRUWURTRURR
n look	TVXSSSUQURT
n lose	QRVQQTaSSTT
n lost	UTVRTUTTTWS
n made	SVZPTTTVSTS
n mail	RTTUUUUUUTU
n mails	RTSTUUUTUUT
n make	VRRSRRTSTST
n manage	STSWSUUTTSU
n me	UYSROVKRPXJ
n meet	QRTTVWUTUVT
n meeting	RTVZXVTSTYT
n mention	SSXSUUUXSUS
n mentor	VTWWSWUXTUR
n messag	VWTRVTTTTUT
n message	WVSSSTTUTST
n met	RSYWTUUURTT
n mind	UTXUTUUWTTT
n mine	UVVUTUURSTT
n minute	TQTSTUTRTUV
n miss	RTTUVSTRSSW
n mistake	XTQSTTUSUUU
n monday	TUSRUWUTTTU
n month	TUTTVTUTUTS
n more	SQUVYUUORVT
n much	SUTRSTURUVQ
n my	aYUSPVRRVTR
n name	XXPUSRUSRRS
n named	XWRUUUUTUUU
n need	POTSSPSSURR
n news	VUSSUUUUTTU
n next	SUWSWUTUUUU
n night	TUSVUUUUUTU
n notes	VVQUSTUTVUT
n notic	VTSWUUUUUUU
n notice	VTRTSUUUTVU
n now	TUUVUTTTUVU
n of	RXUVSTUTSQQ
n off	VVVUTUUTTWW
n office	USSTTTUUUVU
n on	YYSSTTUVRVX
n once	VWUSRQSTVUP
n one	SXTTRPQULUT
n only	WTTUUWXUUST
n open	XXQTRVTRRVU
n or	QSVQQQQVSST
n other	YSPTTTVTSTW
n our	UWTUVVSVRQS
n out	TTVURTVTVST
n over	SUTTSTUSRVU
n owe	RTRTUTUTUSU
n own	TVUTUTUTXSU
n page	SUXUUUUWUUT
n part	RSQQVTUSUST
n pass	VTVSVTUUTTU
n past	RTVWWUUVTUU
n people	USUTTSVTVTT
n phon	QSWVTSUSRST
n phone	VWPWSTTSSWW
n pick	ZYQTTSUSUTW
n plan	WXQUUSTSRSS
n please	STSTWUSTUUT
n point	XYRRTTUTTTU
n possible	TURTSTUUUUU
n praise	STYRUUUYUVT
n prepar	VURQTUUUTRT
n prepare	STSTSSUUUUU
n pretend	QSWWVTPVUSU
n print	WWRSUTUSTTT
n promis	WWUUUUUUUUV
n promise	TWVTSRQSSSS
n proper	RUXWVRUTUTU
n proud	UUQTUUUUUUU
n pupil	UVQUVSUSTTW
n put	ZWRTUUUTTSW
n question	QQXTSTTQSUS
n quite	SUSUUSTUTTT
n reach	WSQQTTTTTTT
n read	RUQPRTTVQRU
n ready	TTRSUVUSSUT
n reason	TTRQTUUUTTT
n recall	SVUSTUUTTUU
n rely	YYQTUTUQTUU
n remember	WTRSSTTSVTT
n renew	QUSQZVTTWUT
n repli	VQRQSTUTTUS
n reply	TUXPUTRTTTR
n report	XWTTUUUUUUU
n reproach	TUSSTTUUUUT
n responsibility	XXRTUUUTUUT
n return	TXWWUSUTTTT
n right	STRTTTUUUTU
n ring	STUSWSSTTUU
n room	RSSWTTUSTUT
n round	WWURWTUSSSU
n run	STRWSUUSTVU
n said	UWVTUTUXWVS
n same	STTRUUUUVUT
n saturday	VUWWTSUVTUU
n saw	STWSUUUTTUT
n say	YVPNQSRVTSS
n says	WWWTUUUUTUW
n school	VSVSTTURXVU
n second	WSTWVUTSTTT
n see	TVUUSVUTSUT
n seem	VUSYTUSTUUU
n seen	TUTRTUXTTSU
n sent	YYPTUUUSTST
n sentence	RTXTUTUUUUU
n serious	XTURUUUUTUU
n serv	SSWTTTTSTTT
n session	VWTVWTUUUUU
n should	QSSTTSTTTST
n shout	WSUTTTUSTTU
n show	VTTTTTUSUSS
n side	XXQRSTURUTX
n sigh	UWVTTTUSTWT
n sign	STUUWTUTTTU
n signal	STSYSSUTTSS
n since	RURTQWTQRVQ
n single	TVTQRSTRRUT
n sleep	TUSRTTUTUSU
n small	RTWTUUUUUUT
n so	TURVRSTXVTV
n someth	TURRTUTUTTU
n sorry	STRRTSUSUSU
n soul	XWSUUUUUSUT
n spare	VWTTTTUWUUT
n speak	QTPVSTSTWST
n stair	TUSTTUUUUTT
n stay	VTWRTUOSTVT
n stop	SUXTVTUTUWU
n stopp	RTXTSUUUUTT
n stranger	STRSRTYSSUT
n structure	UUSUUUUUUUU
n student	STRRWTTVTTT
n study	SUTSUTUUUUU
n stupid	RRYUUUUSTUU
n suit	STVTTTUVTUU
n support	XTSUUUUTUUU
n sure	QTRTUSRSSTT
n tak	SUVSSTUUTWU
n take	VWTWVSSQSTS
n taken	XVTQUUUTTTU
n talk	WXTQTUTTTWT
n taught	STWUSTUSSWU
n tax	STSTUUUUUUU
n teach	TTSTUUUUTUT
n teacher	UTYUVUUYSUT
n tell	TVPTSSSTRUS
n text	WTSTTTTTTTU
n than	RUXTVTUWUTT
n thank	WTXVRRTVSUQ
n thank-you	WWRVVSUUUUT
n thankful	RUXSTUUYTWU
n that	TWPWQOOSTTT
n the	SWYQSRXVSXX
n them	VTTTSTTWVSS
n then	TVWSVVUTUVU
n there	WWQRRSTWRTX
n thesi	URVUUUUXUUU
n thing	XVSTTUUSSUS
n think	VSSURTTVTRS
n third	STSTUTUUTTU
n this	PPWUURSTSQT
n thought	TSRTTTTTUST
n three	TVVWUSUVTVU
n through	WVQUSWUSTUT
n thursday	TUSYWQUSTTU
n time	ZZNXRVWNQSO
n to	UXTSXUSSNTT
n together	VSRXSUTTTUT
n told	WVVVTSUSRQS
n too	OObRVUTSTTR
n took	QSSRRUUTTST
n touch	TVSSRSWRSST
n train	VTQRYTSUTTT
n travel	SUSSRSSTTTU
n trouble	QSVSTTUTTVU
n tuesday	SUSTWWWUUTU
n turn	UTTWUUUUXUT
n two	TTTRSTUWUUS
n understand	VTSTUUUUTUU
n understood	RTVTUUUUTUU
n until	RSUQUWTTTTT
n up	WWYTVRRXTUY
n us	ROVTTSRQRRQ
n use	UVVVSUTTUUU
n very	USRWUTUSSTT
n visit	VWSSTSTTTTW
n wait	PQYRTRTSTSS
n walk	QTWVUUUVUUU
n want	WWRUWWWRRQR
n warn	RVQSTUURTSU
n was	RUWUUSTOPSO
n wast	RSXUUUTUUUU
n way	URPUTTURSRW
n we	STVUUTRUTSU
n weather	QTRSSSUVSVS
n wednesday	RUSXWSUTSTS
n weeks	WTUTUUUUWUT
n well	TUSWUTUSTTU
n went	SUTVUUUUUUS
n were	RSRWTUUUSVS
n what	XXQTQSTWUQU
n whatever	VWSTUTVTTUU
n whatsoever	ZZQRTUUSSUR
n when	TSSVTSTVSSW
n where	XTRVTUUTTTU
n which	UWURTUUVSVS
n who	XWURTTVPRWR
n whole	TVUWUUUVSUU
n why	UVSSSUUTTTT
n will	PSUVUTQQVST
n wish	RSXPSURRWWT
n with	PRRTWORPRUW
n word	YYQQWSTUQSS
n words	SSWSUUUWUUT
n work	aZUSRTTRWTV
n worry	RTTSTUVTVUT
n would	WQZWRVSYRVT
n write	PRTTRVUUVTS
n written	URPWUUTTTTT
n wrong	QPOXUSSSTRU
n wrote	WVTTUTUTUTU
n years	UUTTUUUTTVT
n yes	TTWUUUUWTUT
n yet	TVTVSSTSUST
n you	UXUTVPQTSRP
n your	WXTSWPSWRWU
n yours	QRQUSSUTTSS
n yourself	RTXUUUUTTUU
n ¤	SUVRSUUXTVV
name	QTRTQUNTkVP
p 	OILOJMNRMKP
p I	ONORMNRFNOP
p I I	PIPWUQXKPPP
p I I I	UPSWWXUVPSO
p I I my	UQSZXWQUSRP
p I I you	TPWRSXWYPVO
p I I your	UTZUUTTUQWO
p I my	OQRSWRTPROW
p I my I	VUSVVSURTVP
p I my my	UTMSVUWVRRS
p I my you	TQWTWVSVVTQ
p I my your	XWNOVRTVUVV
p I you	UVQRSUXUVSU
p I you I	TRXYSVUUVRQ
p I you my	TTXUUXTXPVN
p I you you	WWWQOVUWTXO
p I you your	UWSVVUTRRRV
p I your	VRTRQUQYTTT
p I your I	XOXYOTWXUUP
p I your my	SRXTVUUUVUW
p I your you	WWVSVQUWRVU
p I your your	TRZQSTUUTUS
p my	NMOSTLMKPPP
p my I	OUOTQRVPTRL
p my I I	TUOUPWWRUST
p my I my	QVMYTVSQRQS
p my I you	UTPVVTSQTRR
p my I your	VRTPSSUURXU
p my my	VSRVWSQTVPS
p my my I	WTRRXVUVSST
p my my my	QTRURSUTTRS
p my my you	VSVVVWUVWUV
p my my your	VWUSTTUTTUT
p my you	aWSSOQUQWUY
p my you I	TQYURPUSVTX
p my you my	VVWUVWUUTWV
p my you you	XVTRTTWVSTT
p my you your	TTTUWTUVUTS
p my your	XTWPXTSWVRM
p my your I	WVVUSSTVWSW
p my your my	VSWSUTUTTVT
p my your you	TUVTUTUVTVS
p my your your	TWTUUUUSUTT
p you	TTTKMOQUUOS
p you I	VWURVPUTSYS
p you I I	RSVVUWVYVXR
p you I my	TWVSVTSUUZV
p you I you	XWUSOUQTOTW
p you I your	SVTWSUURRWT
p you my	TRVQSTRTUWQ
p you my I	UUXUTRYVSaQ
p you my my	VRaXVWTVRVV
p you my you	PTWXRTTWQXP
p you my your	SSVVSVUVRVV
p you you	QSYPVTNSVVR
p you you I	SQWWVXWYUWR
p you you my	TUWNUOTUSWV
p you you you	TTUVWUTVRWV
p you you your	USURRXUQTSS
p you your	TUPRRSOUSTP
p you your I	OUVSSUUURRR
p you your my	XSORTVUSTSX
p you your you	PSWRRWUSVRQ
p you your your	QUYWRSUTTQP
p your	VVQNOSQQTTV
p your I	UUVQKVQSWXW
p your I I	VRXUSQTYRWS
p your I my	TUVVTRURTTR
p your I you	UTYOVTUTUXR
p your I your	WUURUVUUTUW
p your my	TTYPRPSQKYQ
p your my I	WRTRSSUWUYU
p your my my	VUVQTUUVTXS
p your my you	RSTXTTUVTWP
p your my your	VUYSTTUSTXT
p your you	RSQMROUTXXV
p your you I	XVTRTUUSTUU
p your you my	USYWTTUTSVS
p your you you	STUUUUURRVT
p your you your	RTUTVVUWWUU
p your your	VURUWSSUUQW
p your your I	WTXVTUURUUV
p your your my	STWSUUUSUSS
p your your your	TWURSSUVTVR
p+ I	TSUVUUVSRUR
p+ my	TRVUXRSTSWS
p+ you	VVWRRWUWVWT
p+ your	XVWRSUNUTYU
s !	USTUOOVTOQO
s #	OOTUYYPRQWR
s #mentor	URUQQSOQRRU
s %	STUSSRTSTWT
s &	SUWUVTUTTSU
s '	USTWRVQUTTQ
s 'd	UQTRVVWUUPT
s 's	TTTVVVRSXTR
s (	QTUVUTTRSUS
s )	QTSVTTTRSUS
s ,	UTUWUTVTVVW
s -	TUSSUSUTUWU
s .	RQSRQQRSRRR
s /	STRVWSUUSST
s :	TTVYUUMTPYX
s ;	VSVVWWRUWVY
s <	RTQTRRUVTTU
s >	SURTSRUTTRU
s ?	RJNOSUQNOQQ
s [	RTTUTTSRQRS
s ]	QSTTTSTRRRS
s a	USUURVUWUTV
s able	TSUWTSUTUVU
s aboard	STRRTWUTSWU
s about	WYTVPRNSVTS
s above	TPWSTOSQXWR
s abrazo	TTQSSTTYTTT
s absent	VUSTUUUSUUV
s absolute	ZaPSUTTQSTX
s abstract	USUSUSUTTWT
s abt	VUTTUUUTSUT
s abuja	VUSXSTUUTSU
s academy	TTSVURUTWTT
s accelerator	TURVUVUUUVU
s accent	URVWSSTRRXS
s accept	SRTYSSTVPUP
s acces	STRVSVUSUSU
s accident	TSSSTSUTSVS
s accomplish	RTSXUSUSTST
s accord	QSRWUSUSVSS
s according	TURTWWUSUTU
s accordion	SUUSTVUWTUT
s account	RQPPPUSNVWT
s accountant	VVRTTTUUSWU
s accra	URVWRSTSQTS
s accreditation	SUSWRVUVTTU
s acknowledg	VTPUTTURTUS
s acknowledge	STTRVSTVTUT
s acknowledgement	TUUTUUUWUST
s acros	RRRURQSUSVR
s act	RUSTTRUWTWT
s actual	YUTVVSSQWVY
s add	RTRVSSTTURT
s added	QTUUTTUSTSS
s addres	PUNOQUROVRQ
s address	QTTUTSUTTSS
s adelaide	UTSSTTUWTTT
s adeyemi	TTRUUWUTWUS
s adjectiv	QTSQTVURSWS
s adler	SUSUUUTSWUT
s admire	VUVTUTTRUUW
s admit	SUTWTTTUTUT
s admitt	SUVUTUUUTVU
s advance	TTPSSVUTTTR
s advent	UTRVSVWSTRT
s advice	TUUWUURTSVV
s advis	XVQVUTUTVUT
s adviser	TTPaTRTQTTR
s advocate	SSTUTTUTWTR
s affection	TUVRSTTTTTT
s afraid	VSUURVTSTVS
s after	WQTTZTOUURV
s afternoon	VPXSYRSUQYU
s afterward	STVTTQWSRUR
s again	XNORRUbRNSU
s against	RRNUSRSQVVS
s age	QTWSTTTSTUR
s agency	UUUVSSUVRUT
s agenda	TTVTTWTRSUR
s agent	VWRVTTTSTUU
s ago	QPSSSSSUQUR
s agre	VWQUSVSPUQV
s agree	TTSRWWQRVVU
s agreement	WROTTQTRRRR
s ah	XTSTTTTVTTX
s ahead	TTUTTQUVWSW
s aids	TUSYSTTTTTT
s aim	WTQWUTUSTSV
s air	VTXRSWTSUTU
s airport	QSRVUTUSSVS
s alarm	QTRQTSTVSSW
s aleppo	SUTTUUUUUUT
s algebra	TUWTUUUWTUU
s align	TUTUVSUTUVU
s alive	STXQRVVRSST
s all	TZWURUSXUTU
s allergy	VTTRTTUUTUS
s allotment	TTSQRRUWTTT
s allow	QTUYRVWVRUS
s almanac	TTUSUVUWTUS
s alone	XQUVVVURVVQ
s along	USVVTRUTRSS
s aloud	OQSUQTTUQXR
s already	WWVPVORUUSP
s also	aVWSSTSQXRT
s alter	TUXRRSTTUUU
s although	XSVXSVUSUST
s altitude	UTTTTSUSTTS
s alto	RSTWUTUTUWU
s altogether	UTRUTSUUVTV
s alumni	TUWQRYTRTTT
s alway	ZgWTURLURRY
s am	SRVXWVSVUSS
s amaz	QSXSUTUSVRT
s ambulance	TUUQTVUTUVS
s amina	UURYUTURYUU
s among	SSVXUSSTVSV
s amount	TVSRTSTTTTS
s an	UVTTTUSTUTX
s anand	TUTVUUUUVUU
s and	QSUVUUUWUSP
s angry	ORXRRRRSRWQ
s ankara	VWSVTSUTSTU
s anneliese	TTUTUUUTXUS
s annex	TUSSTSURUSU
s anniversary	UUSSTVSVUTU
s announc	VUVWUTUTTTS
s annual	SUSQSWUWTTU
s another	WTNRVPVOVPS
s answer	VXQSXQOTXUU
s antarctic	TUVVUUUSUUU
s anticipation	STRUUTUSUUS
s anvil	RUWSVTUSUTU
s any	WYVVWSTQUSL
s anybody	TVTURSSRSUR
s anyone	TWVROQSVTRT
s anyth	WXUSRTRQNUS
s anyway	QSUTUUWRVTS
s anywhere	UTTUUUUTSUT
s anzac	SUSWWUTSTUU
s apart	QTXQRWTQTXT
s apologi	WTTSSTUTTRS
s apologis	VVTQSTTUWSS
s apologise	PSQPTQSPSRR
s apologize	STRQSSTSTST
s apology	SWTRSTURSVS
s app	VWRTUQTRPPS
s appeal	UTVSSTUUUTU
s appear	WTVTUSUTUVS
s appetite	SUQWTUUWUTT
s appl	RTVSSSTWTUT
s applause	XVTRSTURRVX
s application	XSURQRUWSTV
s apply	TSXXTRSRVVS
s appointment	WVQOXQTQSTW
s appraisal	UVTSTUUUUUU
s appreciat	QRVRTSTTTSR
s appreciate	PQZRQWSVSVU
s apprentic	USUSTSTQRWS
s apprentice	UUVQTVTVSRT
s apprenticeship	VUUUXUTSRTR
s approv	WURSTTUWSXU
s apricot	STRTTUTTTUS
s april	VQSUTUQSQUW
s apron	RTUQURTUSVT
s arbitration	STTUTTUUUSU
s arc	WUTRTRTSUVT
s archive	PRUVUTTPVTQ
s are	TUUWTUUQWPS
s argu	QTUWVTTVURS
s argue	VTWTRUUSVUT
s arithmetic	TTTUTSTSSSR
s arm	UTRRTVUWTSS
s army	RTVVTTTSTTT
s around	RRSWRWYRQUR
s arrang	WVTSTUURTTT
s arrangement	SSUSWSTRSPT
s arriv	XPUTSSSTSQV
s arrive	WWWRTUUTTSW
s article	QTVPRTTRTVS
s as	UVUXWWRVRRV
s ash	TUUSVVUUUTU
s asham	QSUPRSRSSST
s aside	SUSSUSUSUTT
s ask	RUVUTVMUOVI
s asked	UUWUQSPRSZJ
s asks	MSSVQQSSOUQ
s asleep	QSUWRSTSSTS
s assemb	TUTSTVUUUSU
s assessment	VUUSTTUUUUU
s assessor	UTWTTVUTTST
s assign	VTTYSRUWWUS
s assistant	VVQVSTURVTU
s association	TUUTWTURTUU
s at	TVUVTZTSUUR
s ate	TTSRSSTRTRT
s atelier	TVTVVTUTTUT
s atlas	RTSRTSUTTUU
s attach	QSPQTTSRSSR
s attachment	SUSRTUTSVUW
s attempt	RRRRUTUUUVU
s attend	TTWWTUTTTYT
s attendance	VTSTTUUTSUW
s attention	TSQWWQTQQUV
s auction	UUUSTSUSUVS
s audit	TQTWQRRVRWQ
s audition	USWVSSURSVT
s auditor	VTSRSTUTTVT
s august	WQSUWVTUPSV
s aunt	TSUTRRTUWRW
s auntie	VTXRTTTWUWS
s author	WUWSUSUTTUR
s authority	STUWRRUSUSW
s autumn	VTPVUTRSTVT
s availability	XVSRSTTSTSU
s await	RTRWTSUSTTS
s awake	QUUSSWUSSST
s award	XTWRTRUUTUW
s away	SSUVUSRPPWR
s awful	RTRTSRTUSRT
s b	STSSUSTSVSU
s babi	TURUTUUWWUU
s baby	OQTbRUSRPUR
s bach	SUXWUUUVSUT
s back	VVSSUUTRTWR
s background	VURVSRUSTUV
s backward	STWVXQTVTWR
s bad	TPTTQURVPSQ
s badge	SVUVSRTPSVR
s badly	QSWRRUSSRVR
s bag	USVSWUTQSWW
s bags	UTSWVTUSTTT
s bake	RUTVTSUVTRT
s baked	TTUSUUUSSTU
s baker	RTVUSTTSVTT
s bakery	TUUVVUSTRVR
s balance	SSWTTRURSXS
s balcony	STTSTSTSTTU
s ballot	UTTSUVUSTXW
s band	TTQVUUTVSST
s bank	OTUSVXSVUWQ
s bankrupt	WURSUUUSVUW
s bar	SRXUTQTUSWR
s bare	RTRTUTUWTVU
s bargain	XTTRVSUSTRT
s barn	UTSRTSUSTTT
s base	SUTRTVUSTWT
s basel	WTSUUSUSTVT
s basket	SUQSUTUSUUT
s bass	QTWSUSURRVS
s batch	UTVSRUTTTUT
s bay	STSWTTUVSRT
s bc	SSTRSSTSSUS
s be	USVUWUWVUSW
s beam	TUXTUUUTVVT
s beans	UVUQTSTSTWT
s bear	WSPRSUUQSSV
s beat	UTVWSSTRVTS
s beaten	SUWXUUUUTUT
s beatriz	SUWSUUUTSUU
s beats	TVSQRSTSXUV
s beautiful	WRTTRRTTSTX
s became	UWWUVTVPQWQ
s because	RTWVSRPRVVR
s becom	UTWUTSUWTSV
s become	TURUTVUNPUT
s bed	TRSXSVWUVTT
s bedside	WUSSUUUTVVU
s beekeep	WUSSVVTUUUU
s been	XVUTTRLSUQQ
s beer	SUSQSVWRVST
s bees	SSUVSTTWSVR
s before	TUUVVVUUUXQ
s beforehand	VSQRSUTSSST
s beg	STQRRSUSTTT
s began	WVTSUSSSQTT
s begg	XWOTSTURTVT
s begin	QVWYTUSUQTQ
s beginn	STQRTVUTTRT
s beginner	RRXVSSTRVSS
s begun	QVVVRRTRQUS
s behalf	TUSTTTUXUTU
s behave	TTWSTTUWUSU
s behind	SVUVSVUVWUV
s being	aVRRQMQXVTW
s believ	PTVQSRTbQRP
s believe	VVRVSQRVWVR
s bell	STSUUSXSTUT
s belong	QSQWUVRTTRR
s below	WTRRTTTSTVX
s ben	WTTUUUUUXUT
s bench	TUVUSRTURUV
s bend	UTUSUUUTUVS
s benefit	STSVTTUSSST
s bent	TURVTTUTTST
s bergen	TSTXTSTVRTW
s berth	UUUSTTUTUTU
s besid	VTRSSTUTUSU
s beside	TUTWTVSSVWO
s best	QPUTTUSWSUS
s better	RRXWWPNVXRW
s between	UTUVTRWRXQV
s beyond	WVURWUUUTUV
s bicycle	QTVUVSUURVR
s bid	SUWSSSUTUXU
s biennale	VUTUSTUVTST
s big	WRVQPTRTRRY
s bigger	OSUTTRTTYSQ
s bill	VRTPRRURTTR
s bills	TUSVTUUUUTU
s bin	SUTVVVUTUUT
s binder	SUURTSTTTUT
s birth	STWWTVUTTVU
s birthday	TSVQRXTRSRW
s biscuit	STWRRSTWUUS
s bishop	QTVVTSUVVTS
s bit	VUQVRRVTSTT
s black	RTWVTSUSSVV
s blam	TTUQRRTRSSV
s blame	WRPVPRQOQRP
s blank	XTUQRTTTSTT
s blanket	SUQSTSTSTVU
s bleed	TUWRQVUSUWT
s bless	ROWOSRUZRUT
s blessing	QTVUSRTZTRR
s blind	VVTSTTUTSWU
s blister	UUVUUUUUUTT
s block	PTWPTRRPSXS
s blue	OTSOUQVUPRR
s blush	PSVSUSUSTUR
s board	VTSWTVSOVXT
s boardroom	TTWRUTUTTVS
s boat	SUVXVWRUSTV
s boats	TUUTTTTTSVT
s body	TURXTSUWTST
s boil	RRXWSTUSSUU
s boiler	TSWQTRTRSWS
s bolt	QTVVTTUTWWT
s bolts	RTUTSTTTTRT
s bon	WTQRSSUXUST
s bone	TUTSTTUWUVU
s bonnet	VUWSVTUTWUV
s book	VTRVWTQRRUR
s books	SRUTRTTPQWW
s booth	UUTUUTUUVTU
s boots	TVUTSQUWSTS
s bor	QSRSTTTWSUT
s border	SUVWTUUTTUU
s bore	WUWVTSTVSTT
s bored	WTSTUUUTUUU
s born	PSSQSVUSSWS
s borrow	QSVVRRSVRTQ
s boss	OQWVSSSVVVR
s both	SRSTUSOSTSM
s bother	TRUSTRWQSRS
s bottle	SUTQRYSQTTT
s bottom	USWQSRUWSRT
s bought	QSTRTQTQQUR
s bounc	UTRTUUUTTUT
s bound	UTQSSVWVUUV
s bow	TQWTXPSXPQU
s bowl	SURRUUUSUWU
s bowline	SSWRTSUVUST
s bowls	STUSTRUVUTT
s box	QRUNPXRVRVR
s boxes	STOPRRUQSVR
s boy	RRVQRSSTSTQ
s boys	WTRUTTTVTST
s bracket	RTWTUUUTTUT
s brain	SUVVSTUTTST
s brake	TTXSSTUWTXU
s branch	UTWXPUTRUSR
s brandt	QTXRTTTSVTS
s bravo	XUSQTSUSUTY
s bread	USXURVSUUTR
s break	TRUTOVVWVTQ
s breakfast	PTUQWUTUSUS
s breath	QRVQRQTURYR
s breathe	QRVVSSUTSWT
s bride	TUVTTSUTTWU
s bridge	RRUTTVTSQXS
s brief	UTRPTRURSVS
s bright	TUTRUUUWUUU
s brilliant	WTSRTTUTTTY
s bring	TRSQSXPPUOU
s bristol	RTVTVUUWTUT
s brno	TUTRTWUTUUU
s bro	UTURUTUSSUT
s broke	SOSPRQSSVXS
s broken	SSTQSRTURVQ
s bronze	UUVSUUUUVUT
s broom	WTTQSRTQVUS
s brother	VRSRQQUPUTP
s brother-in-law	RTSRUUUTXUT
s brought	VWYTUPSOPWS
s brown	STQSUSTUTWU
s brush	STTUXSURTTT
s brussel	WWSVUWUUUUU
s btw	USSQSSTRRUT
s bucket	SUWSUUUSTUT
s buddy	SUTYUUUUTUT
s budget	SQXVSRTTSXR
s bug	RTXQTSUVUXT
s build	UVQTTUSSTRR
s builder	SUVUWSUTTVU
s built	RUVURVTQVYU
s bump	VTVQSRXTTUS
s burden	WSUTUUTTUUT
s bureau	STUUTUUTSVU
s buri	TTXSWWUTUVT
s burn	TVSVSSTVSXV
s burnt	USWXTUTWTVT
s bursary	VURSUUUTRUT
s burst	VTRSTVUSUUU
s bus	UQUWVUSRSWX
s busiest	SUSTTSUSUTU
s busines	VQTUVRTOXTU
s busy	WUTQSRRQPRX
s but	ZYTWTTXVWRR
s butcher	VUWTTSUUTUT
s butter	TSWRTVURSXW
s button	PSURTSUSTWS
s buy	URSURYSTSRR
s buyer	VVSSTRURSVT
s buys	SSTVSXURSTT
s by	XTUSSVORTVW
s byline	XTTRTTUSUTS
s c	WUSWTVUTTSU
s cabinet	TURSTSUSSTU
s cable	SUTVUTUTTUU
s cadet	STTSTSUTTTU
s café	UTRUVRTSSST
s cake	QRTTUUSTTUV
s cakes	VTUSTWSVTTW
s calendar	VTQYWPRTSUV
s calf	UUURSXTTTWS
s call	VUSRUYVSSPR
s callback	TUWTUUUSUVT
s calls	UTUVSXPSTTU
s calm	MPVURPWXSUO
s calmer	RTWQSSUTSUT
s calv	VTRUTTUUUUT
s came	YVTXSSORSSP
s camera	VVTQRWUSRSV
s camp	STVVXQTSSST
s campu	TUWTSUUTUUT
s can	STUUUVTUWRU
s canada	SUSVUSTWTUS
s canal	SUTSSWUTUUU
s cancel	YXQVVRTRSST
s cancell	WVTTXRSQUSW
s cancellation	VRRTUUUTVTT
s candidate	VTTTUUUVSUS
s candle	SUVSTVSVTVT
s candlema	TSVRUXTTSUS
s candour	STUTUUUSUUU
s canteen	XRTSSQTQXUR
s canva	WUVRTTUSTUU
s cap	RSURVUSRSVS
s cape	VUTWTTUTTTU
s captain	USPPRRRWYRT
s car	UUUPQWTRUTU
s card	RPVUPWRRPRS
s cardiff	WXQWVTUTUUS
s cards	QSWWRRWVSYR
s care	UURRRPSXQQQ
s cared	WWSTUUUUUVU
s career	XWVSRUSUUTV
s careful	XTQSVTUTTSY
s careles	VTSSUUUTTUW
s caretaker	UTQQSSTRTST
s carla	TUSTTTUTXTT
s carri	UVVRUSTOVVO
s carrier	RUTVUTUUTWU
s carry	UUYTQVQWQSU
s carv	SUVUUUUUUVU
s case	TUQRTSRRQWQ
s cases	VVVSUTUTTRU
s cash	SUVVUTUUTUT
s cast	VTUVSWTTSTT
s castellano	WURSUUUTTUT
s cat	STSRSSTXRTW
s catalogue	TUQRSVUTTVT
s cataract	RSWWTWUVUUT
s catch	TUSPRQZWQRU
s cats	STSRTTUWTTT
s cattle	WUUTTTTVUVT
s caught	QTTRRRURTVS
s cebu	TUTXWUUUUUU
s celebrate	RTSTTTUTSRT
s cellar	RTURVTTSTUT
s cello	QTQUTUTRVTW
s cent	VTTUSSUVSST
s centimetr	VURURTUTUSU
s centre	TTTTSRUTVRT
s certain	WTUTTSYRTTT
s certificat	SUUWVSSSTVT
s certificate	UTSWQSSQQQV
s certification	TURVWTUTTSU
s chain	TUUWTSUUUVU
s chainsaw	SUWTUUUUTUT
s chair	TVSTSVRTXVU
s chalk	VVUUTRURTWT
s chamber	SVRVSVSWUTS
s chance	SRQXSTUSTTV
s chang	RTTXTWPSOXO
s change	SRNVURQOQRP
s channel	TUTTSVUUUSU
s chapter	UTVTPVSUWVS
s charg	TSVSTTWSTSS
s charge	SRRTSVUQVSS
s charger	RTQRSTTRTTT
s charm	WVRQTTUTSTV
s chart	RRVSRRSTRWR
s charter	VSRWSSURVRS
s chas	YUTRTSUTSUS
s chase	XXRTUUUTUUT
s chat	TUSTWRWTUTU
s cheap	YTSTUTUSTUT
s cheaper	RTVTUUUTTUT
s check	YUVUVVVTSVV
s check-in	UVPRRQUSSPT
s checklist	OSXSSQTQVZS
s cheer	USaQSVRVSYV
s cheese	WTSQRVTRUTT
s chef	STQTRRSSYQS
s chemist	SURWVTUSSST
s chemistry	TUWSTUUWSTT
s chemo	TUSZRVTTTTT
s chen	STSTTUTSYUT
s cheque	SUXTUSUTUUU
s cherry	SUWSVWTTTSU
s chess	QTUSUVSVSXS
s chest	SUXTUTUTTUU
s chief	VSWRTTSSVVY
s child	PTVSSVUSTUT
s children	QSSYRQSVTVS
s chisel	RTVSSSTRTST
s chocolate	STTSUTUTSWU
s choice	WXRWUTURTUS
s choir	UUUTPPSWPSP
s choose	TTVUSVUVXUT
s chose	QTVRSSUSTSS
s chosen	SVRVUSUUUUS
s christma	XQUSTYQTQQR
s church	RTSTSRTRVSS
s chuseok	SUSSTXTWTUT
s circl	SUWPWUUSVVU
s circle	QTUUUTVUUST
s city	VTTWSUTSRUV
s civil	UVWVUSUSTVU
s claim	TSQVSSTSTUS
s clamp	RTWSUUUWUVU
s clap	TTVRTSUSSUW
s clapp	VTUSWSTSSXT
s class	QRUVVVQVVSR
s classroom	STVTUUUTTTU
s clause	UVVVWTURSUT
s clay	RTWVUTUUSST
s clean	USTRRQTWRTS
s cleaner	YSUQSSUVVTX
s clear	VRSTVTQTPRW
s clerk	RTWSSSTRWVR
s client	RPWUTTSWSZU
s climb	QTSQTRURSVS
s clinic	TUSXTPSVPTV
s clock	WRSWSUTWTUV
s clos	VUMYaTVMSRT
s close	TSTQbORVTOW
s closer	WTSWTRUTUUT
s cloth	WSQQRUUTSWT
s club	UVRQSSTSSRS
s co-op	WTVUTRTSRRT
s coach	XUUVYRUUXRU
s coast	QTTVSRUUTTT
s coat	SWZPTRUVSTQ
s cocoa	SUTWUWUUUVU
s cod	SURWTTUTTVU
s code	TTSUQUSQTRQ
s coffe	WTVQTUUTSVS
s coffee	UWQWSZWUSUO
s cohort	TTRYWUUTVST
s coin	TWUTUUUTUVV
s coins	WUVRTSUSTWU
s cold	RRYRSRUXRVR
s colleagu	RTPUSXTTSVS
s colleague	OSTXWTTXWSR
s collect	XURPUURQUUS
s collection	STVSUSUTVTT
s college	TSSUSRSRSUS
s colonel	VURRTTUTXUT
s colour	TWWXVWTTSUS
s column	UUWRUTUUTVT
s com	RRTTUWTQSTS
s come	WWVVTaXRRPU
s comes	UTUUTZTROOU
s comfort	WWSSUUUSSUY
s comma	VWXRUVURTUT
s command	SVSSUUUTVVT
s commander	SUTXUUUVVUU
s comment	VWTSVVTPUVR
s commerce	UVUUUTUTUWU
s commission	VUSWSRUTSRT
s commitment	RTRVRRSTSST
s committe	RUUXUTTVTSS
s committee	UVXQQWTTSVU
s communication	TUTRSSUUTRU
s commute	SURZTTUUTTS
s company	UTUYSRVSOQQ
s compar	YSTRRRSPZVX
s compare	TUSSVSUUTTU
s competition	WWTVQTUTSUW
s complain	USRTVRTUSRT
s complaint	UQSPQSSRRWU
s complete	SURTSUTRSST
s compliment	XRVPTTUVSXY
s computer	TTTSUSUVSVT
s concentrate	SUSWUTUTUUU
s concern	WTQXRSTSSRV
s concert	RVVPSYUSRVS
s conclud	SUVXYRUTTVU
s conclude	TUSWXRUSUTU
s conclusion	VTRRTTUTTSU
s concrete	RTSUSTTVSWS
s conductor	SUSXSTUTSTT
s conferenc	STSTUUUTXUW
s conference	TUQQQYRWWTV
s confidence	YTVPTRTXSUU
s confidential	VSSRTUUTUTS
s confirm	OSRYPVWPSRQ
s confirmation	RUPSTSTQUTS
s congrat	WSSSTTUSSTX
s congratulation	WVTRSRSURSX
s connect	RUVRRSYQUWT
s conscience	WUXWVTUWUTU
s conservation	STQXSWUTRST
s conservatoire	STTUUSUTWUU
s conservatory	RTVVSSTTTUU
s consider	OSUQTQUWRRS
s constant	XXSTTTUSUTU
s consulate	UWTWUUUTUUU
s consultant	PTRXVVURWVS
s contact	RTTOSMYPQWN
s container	RUTTSSUVTWU
s continu	SURQXSWVUUU
s continue	STQSVQSWTSU
s contract	TPWXWRUNUVU
s contradict	VUWSTVUTVTU
s control	VTSSTWUTTTT
s convent	TUSWRVUTUUT
s conversation	VWWRSVWWSQS
s cook	PSUWSXTTWRQ
s cooperation	TUQSUTUQUUT
s cooperative	UWRWURTSRTS
s coordinator	STSQWSTTTTT
s copi	PSTNQVTQRTR
s copper	TTUVUSTSUUU
s copy	UURUPXRQPSP
s cork	RTVTSUUTSTT
s corner	TRUVRUTVTTQ
s coroner	YTUSUUUTTVT
s correct	TRWUUTSSRYP
s correction	SUVWVRURTUS
s correspondence	WVSRVUUTTTT
s corridor	SSRTUQTUVRR
s cost	YSRPPQSMPWW
s costs	RTUUSSTRSWT
s cough	STRRTTUUTVR
s could	VVUQTWMVTTT
s council	QQVVSSSRSUV
s counsel	WTVVSRTRVVW
s count	TRYRUSQRUZM
s counter	QTWUTRTSSVR
s countersign	TUTRTRUSTTT
s country	WSSUSTTRRSW
s county	QTRTSSUTVSS
s courage	TVVTRRTXVSV
s course	VVUXVRXSOTV
s court	QSQVTVTQVTS
s courtesy	RUUSUUUSUVT
s courtroom	TURWTTUTTUU
s cousin	WSTSRQTVUUU
s cover	TUVWTRUWSVR
s coward	RTSRUUUSTTT
s cows	RTRUTTUTTUT
s crack	TRSRSSTRRVR
s craft	STUUSSURSQT
s crane	QSVRUUUWTWT
s crash	VUUSUUUUUVU
s crat	VTSTSUUTUSU
s crate	SSSWVTTSTWT
s credit	WUWSSUTPQPU
s crew	TUTRSWUWVVQ
s cried	SUUUSTTSRWS
s crisi	WVRTTVUTTWT
s crit	UWRWWSUTTTT
s critic	TTTRURUWSTT
s criticis	RTYUUUUUUUU
s criticise	XXSUUUURTUT
s croissant	SUWRTTUTTVT
s crook	STVRTTUUUST
s cross	PTTSQQXVTXT
s crosswind	STWSTTTRSWT
s crowd	RSVTRTUSSSU
s crown	WUVRUSUSSWW
s crumb	STWSSTUUTUU
s crutch	TTSVRUTSUUU
s cry	UUWVSUTSSVS
s cubes	STVSTTTSUWT
s cup	RSROSWVQRTR
s cupboard	TTVSTSUSSTT
s cups	RUWRUUUTTST
s cured	QSZUVSUSRXT
s current	VTSSSTTTTVU
s curtain	TTVVWVWTUVU
s curv	STVUTTUTTTT
s cusco	UUVTUWUUTUU
s custom	TSXUSRTRQTQ
s customer	RSUPRQTWRYS
s cut	PRVRSPTTSYQ
s cv	VVYPSRUSUVS
s cycle	SUTSWSUUTUU
s dad	QUUYUTUURWR
s daily	USTURRTURWV
s dairy	STTYVTUTUTU
s dakar	QSWSUVUSTTT
s dam	TSSTSTUTTUT
s dana	TUUTTTUSTXT
s danc	WUTTUUTWTUT
s dance	WUTRVSWWTRT
s dancer	SUTTUUUUTUU
s danish	TTVWUUUWTUT
s dare	RTRRTTUSTST
s dared	QSXRTTTRTUT
s dark	PSXQRUURRXS
s darwin	STRWUUTWTUT
s data	XTSUVQSQRWR
s date	UWTTUUUOPRS
s dated	WTSSSSUTTSW
s dates	TUPQWRUQSRP
s daughter	USRVUSTVQUR
s day	SUUUVZWVRVT
s daylight	SVVXSTTTSTS
s days	TTRXOUYVSQT
s deacon	UTSUTTUTTUU
s dead	XSSRSVTURTV
s deadlin	UWUTURTTSWS
s deadline	WWQTRVTPSVX
s deal	SRTRQQURUTU
s dean	UTSSSRTSWUS
s dear	TTVRRRUaUSQ
s death	VTUUUUUTTVU
s debate	UTXUUTUTSUU
s debrief	TTSXVSUUTTU
s debt	QSZSRPSWRUQ
s debts	VWTUUTURSVU
s decade	VTXSUTWWVTT
s december	SSOUVTRQSPV
s decent	TTVSSRTVRTS
s decid	OTRPUSQOSSO
s decide	RTRVRVTUTTT
s decimal	WURSUTTTTVU
s decision	PTTUXURPSTP
s deck	UUPPSTUSVVV
s declin	VTTTUUUSTUT
s deep	TRbQRSSXSVV
s deeper	RTVSUUUTYUT
s defence	SSSRSXUUSUR
s defend	RRSQRUSSSTT
s definite	STRQSSYRTTT
s degree	UTSYWTTRRUW
s delay	VRUSTSURTUT
s delet	TUSRTSUTUXU
s delete	STRVTSRRTWT
s delft	TUUUTSUTWUU
s delhi	WURTUTUSTUT
s deliver	VUPVTRTQWTX
s delivery	WURQTSUTSUW
s demo	WUURSWUWTVV
s dentist	WVTPRQTSTRX
s denver	VVSWUSUUUSU
s department	WWOSRQSPXRP
s deposit	WTRRTSURSUR
s depot	RSTWURTVUUS
s deputy	RTQUSSSSXVS
s describ	WTSRTSUUTRS
s describe	PSVQTXUSSUR
s deserv	TRSVSTUVRSU
s deserve	QSSVQSTWSRS
s design	WRPWQRSTUSW
s desk	VTQVNURQSRN
s detail	TTRVVSTSTTS
s dhaka	SUURTUUUTTU
s diagnosi	VVVXTSUSSUU
s diagram	SUSURSUSTWT
s dialysi	UWQZWTTTTTT
s diary	VUQNURTRSQU
s dictionary	RTVVTUUSTST
s did	UUXRMSLSTYS
s died	VQUSSTSRSTU
s diesel	RVSUTUUTSUR
s differ	WUSQTSTTWUT
s difference	TRXQTTTQTUV
s different	QTLWQOOPURQ
s difficult	TVQVTUUUSUT
s diner	TUSVWSTTUSU
s dinner	VUVNTWTUUTU
s diploma	VSXWURTXUTS
s direct	SUSSUTTSVST
s direction	TSSWSTRQRWQ
s director	RSVPSSTSXUR
s disappoint	YRPSSSRQQSV
s disappointment	YSRTUUUTTUT
s disciplinary	VTRTUTUTUUU
s discuss	WTWSUXUWTTU
s discussion	SUSRSSTUTTU
s disput	TUSRTTSUUVU
s dissertation	WTUXSWUWSUX
s distance	XWRTSTTVTTW
s district	SUSQSRUSUUU
s disturb	VURTWSURUSW
s dive	VTVRUTTRVST
s division	WUSSUUUTVTT
s divorce	TRVUTTUSVSS
s diwali	WWVUSWRSVTS
s do	TSSUUQWSUTW
s dock	XURSUTUVTTV
s doctor	OSRaRUTUPQR
s doctoral	WUTWTTUUVUW
s doctorate	SUSSUTUTVUT
s document	STRSRRUTSSU
s documentary	VTTUTUUUVTT
s does	SUTWQRQUUPU
s dog	VRSSQQSVQUQ
s dogs	RTQSRTTXTST
s doha	SUWWUUUTTUU
s doing	RTSXSSRRUQQ
s dollar	WVTWUSUSTUR
s don	UTQVTTSUVTS
s done	XUUZYTRVSOV
s door	WWUTOVWVTTX
s doors	TRSWTVSWXRX
s dosage	WTRUTTUTUUT
s doubl	PSWTRVTVRVS
s double	VURTTTUSTVT
s double-book	RTSTSUUTUUU
s doubt	SRUUWRWTSWT
s dough	STUTUTUVTXS
s dovetail	RTXTUUUTUUS
s down	VUTRSSWTSUT
s downstair	TUSSSTUTTTU
s dr	SQVVPOQQcSN
s draft	USVURUTUVQP
s drain	STVVTTUTTTU
s drainage	RTRRTSSSTVT
s drama	UTRUSSTSTSU
s draw	MQUVVPSTWVQ
s drawer	WSTSVUTTRSR
s drawing	UVUQQXTUVRS
s drawn	VTQWSSUSSWS
s dreadful	STSRTSTUTST
s dream	QSVWTSUSSTT
s drew	TQVTSNSPQaQ
s dried	WTSTTWUSTTU
s drift	XUSVWTUWVUU
s drill	RRWUUTSUQXT
s drink	VUXQTSUUXTW
s driv	SSTVRRTTTSS
s drive	PSQXSXRRRUS
s driven	UTXQUTUTSUT
s driver	RSVTRVTTVVS
s drop	PRVQUWWPRUR
s dropp	WRRQRSURQUS
s drove	USXQTRTVRWT
s drum	STSWSVUTSST
s dry	SQTTUSRXPWU
s ducks	STRSTSSSURU
s due	SUWWRSYURRU
s dull	SUVWUUUTTUT
s dumpling	STRSVTTTUUT
s dunedin	SVVXTTTSTUT
s dur	VSSSRUTPQRX
s durban	SUVXVWUUTVU
s dust	TTTUTTXTTTT
s duty	SUTWUTUWUTU
s dye	VTRRTUURUWT
s dying	TUUVTUUUTUU
s e	SSXSURSTRRR
s e-mail	VTWTSWTSTWS
s each	PRYTTUVUPTR
s ear	PRWVRTSVUSQ
s earlier	VSQSTSSRSUS
s early	STVVQUTRQRQ
s earn	XVOTTRUVSUV
s ears	TRUSRRTSSUV
s earth	QTSSUTUTUSU
s easier	UUSVSSUUTTT
s easter	UTNUSXPTUQP
s easy	UVPURQRZRQR
s eat	UUVXSPVWRTR
s eaten	TRVWTTUSSTT
s eats	QSTYSTUTSST
s edge	STUSUTUSTTT
s edition	STRRUUUTTUT
s editor	TTWSSRUSTWS
s education	STVTSSUSTST
s effect	TTVUXTUSSWS
s effort	TWQRTWUQUUY
s eid	RUWQSYTSUVT
s eight	VQSUUUSRTSQ
s eighteen	TSVUTSUSWWS
s eighty	RUUWTTUWUVU
s either	ORUVRRTVVRR
s elbow	TTWTSSUUURT
s elect	RURYSTUTSST
s election	QSRXTWTSTTT
s electric	TUSVTSUTTUU
s eleven	WUSURRSRUVU
s else	TXWSQVQRTWW
s elsewhere	WWQWTVTRRSV
s email	XTPUSSSNURW
s embassy	RRSSTTUTTUT
s emoji	ZTRSSTUTTUY
s employer	VTRZUSUTTUT
s empti	WUTRSRUVSUT
s empty	VVSTPPTPSWV
s enclos	RTRUSRURSTR
s encourag	SUXZUUTTUUU
s encouragement	VUSUTWUPRQW
s end	TSVVfVLUNUM
s ended	TVVWWPTPQXR
s ends	SVQacTSSQSV
s energy	UTSYTSUQTSS
s engagement	VTVXWRUUTUT
s engine	SUURTTUTUWU
s engineer	TSSZQQSPWPT
s english	OSUURRTVPXT
s enjoy	XRTNOTRXQSX
s enough	WXSTRTSTQSR
s enroll	SUUVUTUTTTT
s enter	RRUXRRSUSSS
s entire	SVWRSSUWRTT
s entrance	TUWRSSUVUSU
s envelop	UTYRTSUWSWT
s envelope	VUOPRPTQRSS
s epiphany	WURTWXUSSTT
s episode	TUTRSTUUUSU
s equal	RSSUUUSSTRU
s equinox	TTWSVUUUUUU
s error	XTTPSRUURWS
s especial	WUVSTTUWUVV
s essay	WVWTTTUSTWT
s estate	UVTTUTUTWUV
s estimate	VTRRUTUUUSU
s ethic	UUSWTTUWUVT
s euros	WTSTTTUUTWX
s eve	RTRUWUUSSUS
s even	TVTVUTNRXVV
s evening	TQUXSTRWPSP
s ever	YaTSRSXSQTV
s every	UbXSRXRWWWP
s everybody	VXSPRSSVVRT
s everyone	UXUSQQRQWSQ
s everyth	SaXUTVQZQTN
s exact	OQVXQRUWRYV
s exam	UPRVVVQRNWW
s examin	WUSTUSUUVST
s examination	TURXTSUTUTU
s examiner	STPSSRTRRWT
s example	RTZRRQUQSQR
s exams	QTUaPUTRTVS
s excellent	WURRTTTSTUX
s except	XYSQUVTRPRW
s exception	WYQWTUUSTVS
s exchange	TTRYWSUTTSV
s excuse	SSQRRSSRTSV
s exercise	VUXRRSUVSXW
s exhibition	TVTSUSUWSTS
s exist	USUUSSTSSTV
s expect	VSPRSXTQMTS
s expectation	RTRSRRUTSRT
s expens	VUUUUTUTTVU
s experienc	RTRTTTTSXTT
s experience	RTWSUTUVTSS
s expert	XWRUTTUTVUW
s explain	URWNQPSQZXU
s explanation	RTTSTTUUTUU
s export	WVSXTTTUTVT
s extra	RUWWTWUUTVU
s eye	SSXURRTUTVW
s eyebrow	RTXSSUUTTRS
s eyes	TUVRRPSUQVR
s face	SUWQTVUQRWR
s faculty	TVSVSRUSTTT
s fade	SUSRSSUSTTU
s fail	XRTWTPQUSVQ
s failure	RTSRSVUSTUT
s fair	QOSRSWPXURT
s faith	STYSTSUZSSS
s fall	SQVRPQTUVWR
s falls	SURTRTUTTTU
s false	RTTSUTUTUUU
s fami	RQUXPVRVQUQ
s famili	SVVVUSUSTXT
s famou	YSTRTTURVUY
s far	RQWTUQTUVVU
s fare	UVVXTSUWTUR
s farewell	STQVXWVPTQS
s farm	TUWTTUTVRTR
s farmer	TUVUTTUWSTS
s fast	RSVVQSTVSVT
s faster	RUUVUUTSSVT
s fat	VTTRTTTWSTT
s father	PPXUQURTVRO
s fault	UUSUPUSOPRT
s favour	USPQSRTUVSS
s favourite	SURSWUUTTVT
s fear	OSYWTSTQRUS
s feast	UWRRSXUVTST
s feb	TTSVTVUTTTT
s february	TPTTWVSQQTO
s fed	STYSUTUUTVT
s federation	TUSSTTUTTTU
s fee	XWQRTTTTTVS
s feed	SUVSSTUWTWU
s feedback	XUPVSSTRUVY
s feeds	STWWTTUTTUT
s feel	VTSWQRUTMSS
s feels	VTUVVUUTVST
s fees	XUWUUTUSSVW
s feet	OSTVWQSRSTR
s fell	UROTQRTQSVW
s fellow	RTSTSTUTVTS
s fellowship	QURXYTTRSQS
s felt	SRWUSTSWRTS
s fence	WUWSUUUUTUU
s fern	STTTUTTWTUT
s ferri	VUSVTTUUTST
s ferry	SRSUQWSURSQ
s festival	RTTQQXSTTTT
s fetch	SVURURSRSUS
s fever	QTURTTUTTUT
s few	PSWUSTUVSST
s fewer	UTTVVSTVVTS
s fiddle	WUTWUTUTTTU
s field	WUPXUSQOVUQ
s fieldwork	UTUWUUUUUUT
s fifteen	VUTSTVTSSTV
s fifth	TVVVTSUSSYS
s fifty	XTQUSTUSSTS
s fifty-eight	WUUVVTUUUUU
s fight	RUXTUUUTUWT
s figur	YSQURUTRSRS
s figure	XTUSTUUTTVW
s file	UXOPWTTSSSR
s filed	WURUSRUTSRT
s files	SURSRSUUTTU
s fill	USVRSQTVRRS
s fills	QTVWTTUUTTU
s film	USVUUUSSTUS
s films	UTRSSUTTVVT
s filter	RUVRSUUVSUU
s final	QPTVYTQTQTT
s finale	TUTVWSUUUSU
s finance	VTSXSRTQTUW
s find	WURXRRXTRTW
s finds	UUQPUSSTVRS
s fine	UUUORRVTUVV
s finest	XUXRTTUUTWU
s finger	USVQSTTWSWQ
s finish	VWTVeXSSTQS
s finnish	RUUVTUUWSTT
s fire	TRWTTTSRUUV
s fired	VVSRTSTTYVU
s firm	QQRXRTTQVSP
s first	PQWTTbKSOYR
s fish	OTTUSTTUOUQ
s fit	VSTTQSTVRQV
s fits	WTURSSTXTSW
s fitt	UVRYVSTTTSS
s five	WUVSTTRTSSS
s fix	SUVTRVSTUVT
s fixed	ORRTSUVRSYQ
s flag	VVQRSSUTTTT
s flash	RTYYSRUVTYS
s flask	RTWTUUTSTVU
s flat	PTVUUSTWPTT
s flew	VTSRSTTSTUT
s flight	RUSVUTTUUUS
s flip	RTSUUTWSTUT
s float	QTUUVTTTVWT
s flock	UTWWTUUTUUW
s flood	RVTTRSTURSR
s floor	RUXTPVTXUTQ
s flour	RTTSRTTTRTS
s flourish	TUSTTTUYUUU
s flow	SUSTTUUUUVU
s flower	QSSWSTTXSST
s flu	SUTRTUTTTUT
s fluent	UTUWUUUTTUV
s flute	VTSVUUUTUUT
s fly	QUVYRVWTSUT
s focus	TURXVSTTUUT
s fog	RTTRTSTVTUS
s fois	TTXTTTUWTVS
s fold	TVUTVSUTSUT
s folder	RSPOONQSQRQ
s folks	STVSUTUSWVT
s follow	WURVVSVRTSQ
s follow-up	XVSUTUUUUTT
s fond	TURRTTTYTTU
s font	VSTTUUUUUTT
s food	VSWSTSTXSVT
s fool	XTPXTTTRTVT
s foot	TVVQTSUVTWT
s football	UTUSUUUTUUU
s footnot	STUSUUUVUUT
s footnote	TRTRTTUSTVS
s for	VRWVTUPVTUX
s forbid	WTSXTTSSSSX
s forecast	UXVURSTURUR
s foreman	STVVTTURWUT
s forever	XYXRSSTUSVU
s forge	TUYSUUURSTU
s forget	UVYURRWXRWT
s forgett	XUPSTTTRSTX
s forgiv	RRUTUUUVTUS
s forgive	QQMQOOOOSQU
s forgiven	STUSUUUTUWU
s forgot	TVSQQRRRVTS
s forgotten	URSQTSTWUVR
s fork	UUVRTWUTTTU
s form	QRURQSURQWM
s formal	VTTVWUUTUTV
s format	TUSRSWTSUST
s former	WTTTUUUUVUS
s forms	QSQVSSTUTSS
s fortnight	VSUTUVSRUTR
s fortune	WTRSTTUVTTW
s forty	TTSTWRRXTXU
s forty-one	RSURWTTWSUR
s forward	UQQTPVUYRUP
s found	SOTXPSRSUWU
s foundation	VTSVRRUTUTT
s founder	STTTVVUUSTT
s foundry	STUSTVTRSUT
s four	VQSSSQPNQWV
s fourteen	VWTTUSTSRSS
s fourth	SSTTSTTVSUR
s foyer	UUTSUSUTUWW
s fram	TTUTUTTRQRT
s frame	UTSVSUTRSSV
s frank	VSSSUTTUWSS
s frau	SSWSUTUXWTU
s free	SQPXOVVSRRU
s freeze	RSRVTUTSTWU
s freezer	RUQRTTUTTVT
s french	RUTXUUUTSUS
s friday	TTTWVUQTMQL
s fridge	TTSRSPUSSWS
s friend	PQSUVSVTUQQ
s friendship	UURSTSVVUUU
s frighten	QRVQSTTSUVS
s from	UVWVSVUSVTS
s front	WTSTSWSUSTP
s frost	SRUTSRSSSTR
s froze	RTWTUTUUUUU
s fruit	TTVTTVUSTXT
s fryer	XUUUTTUVTUT
s fuel	SUXRSSUTTXT
s fulfill	TUVXVTUUUTU
s full	QUVTTTQWVUT
s full-time	SUWYWVSUTTT
s fund	RTTXVSUVWSS
s funder	STVWTSUSTVR
s funeral	TVTTTTUXSUU
s further	RQNVTXUQXPQ
s future	TTSVTVVVTUS
s gala	XWRTSUUUUUW
s gallery	XRSVSSTTVUR
s galway	TUTWTRUTSTU
s game	STWUVTVRUWU
s gap	USUWUTUUTUU
s garage	UUUVTQURWUV
s garden	PSUUVVSXSUR
s gate	UQRRTUSTQSP
s gather	WTQQRRVTVUW
s gauge	TTQTUSUUUWU
s gave	VTVSOOPVSST
s gazette	VUTRTUUTSUU
s gdańsk	TTUTUSURVVS
s gdynia	STWRSSUTTSU
s gearbox	RTVUSSUSTVU
s geese	STVRUUUTTUT
s general	VSQPTVUSWTW
s generosity	XUUSTUTQSSX
s generou	WTTUSUUUSPX
s geneva	VTRVTVUWTUT
s geniu	UVSSUUTSVVW
s gent	XUQRSSTXTTT
s gentle	RSWRTSTTSSV
s get	VUPUUWVVXPU
s gets	SUVTVUSSXRW
s gett	USRTQUTVVTP
s ghent	UTUTTVTSSXS
s ghost	VSTQSSUSSVV
s gift	WRXTRTTTRSV
s girl	WVURTSURRTV
s girls	UVUSSVUQXWS
s giv	RSTXPPSTVTU
s give	RQVTQUXWVRT
s given	WTVTQOSUTPV
s gives	XUNTSVTTYSV
s glad	TRWUVVVVPVV
s glance	UTYSTSUTUUS
s glass	USRWRPVWTWR
s glaze	WVSSTTUTVTT
s glov	RTSUTSTSSWT
s glove	VTTRTSUUTSU
s glue	RUXTUTUUTST
s go	RTSWVTWVUSK
s goal	ORTdUVSUQTR
s goalkeeper	STSSUTSTTUT
s goals	VWRXVSTTTTT
s goat	PSWPRSTWSVS
s goats	TSSUTRRUUUQ
s god	NRUVNSUaPOO
s goes	RPSSUYSQQPS
s going	VSPYWTPUXTT
s gold	SSYSSRUVVXU
s golf	ZUQQRRTUSSZ
s gone	YVRTUOSQVOT
s good	TSUUTMOZSOT
s goodby	RSSSVRUTUUU
s goodbye	OROSZUSQRRS
s goodnes	WUSSSUUSUUV
s gossip	WWSRSVUVURS
s got	VYXWVQNTUZU
s gotten	TTUYUUTWSSU
s grab	STSSTWXRTTT
s grace	RTUWUTUVTWU
s graciou	WTSSTUUVTTV
s grad	TUSTTVUTWUU
s grade	USSWRRTQTTR
s graduat	TUSZVSUTUTU
s graduate	TUVYVRUUTRU
s graduation	RTVWSXRVTTV
s graft	WTWRSSUQUVT
s grain	XUTUTUUTWVV
s grammar	RTVTTTUUTXT
s grand	SSTRTTWWSVU
s grandchildren	PSSVRRTYRSQ
s grandfather	RTRRTTUTSUT
s grandmother	TSRTSTTVQVR
s grandson	RUTVVTUUSTT
s grant	SSXWTQTQTTP
s grateful	VPbRRMObPVT
s gratitude	NQYQRRSbRSP
s gravel	VTWUWTUVTUU
s graz	VSVVUSVTSUS
s great	VSULPPSUQSX
s greatest	TWWSTTUTSTW
s greek	YUUSUUUTVUT
s green	VVWURTSQRWS
s greenhouse	UTWRTTTTTUS
s greet	URSUPVTTRUT
s greeting	QSSPRQSVQRR
s grew	QTYRTTTSRUS
s grey	WXQQSSUSSVT
s grief	STWWUUUTSUU
s griev	WURUTTUTUVU
s grievance	RTSRUTUTTTT
s ground	QSSVSSTVSST
s group	SRPVUSSRUSQ
s grow	VSQVTRTQUST
s grown	SSTTVSTVRSU
s guard	VSQUTTUSUTW
s guess	VUQWTPSRQSQ
s guest	VTSSUUUTTSW
s guid	TUUWTSTSTWT
s guidance	STTUOSSVSQT
s guide	VTQYSRTSWTV
s guild	VTQWTRUTWST
s guilty	RTQSRRSRTQS
s guitar	SUTSTUTSSUT
s gut	VVRRTTUUTTU
s gutter	STVVSVUSTUT
s gym	STSTSSUUUWU
s habit	TRSTRVTSRYQ
s had	YVUPTRLQVUR
s hail	VWRTTTUUUUT
s hair	SUUSTTUTSUU
s half	VUVTTVQVWUU
s half-hour	QRXWVSUWTST
s half-term	TURWTYQVTTU
s halifax	VUXTUSUWUTU
s hall	USSTQQTSWTP
s halv	SUWRSTUSUWU
s halvorsen	UURTUUUTXUT
s hamburg	RTWVSSUTSUU
s hand	WSSTTPPSQWT
s handbook	TUTRTVUTUTT
s handl	SUSUTVUTTTT
s handle	UTSSTSUSUWU
s handout	VURTUUUTUUT
s handover	SSURSTUXRVS
s hands	VUWSUSUUUVO
s handshake	WTUSTTUWTUV
s handwrit	QSTRTTTTRTS
s hang	SQWUWQVVQTS
s hangar	STVWUTUUSVT
s hangs	RRXVPQTPQYQ
s hanoi	SUVUUTUXSUU
s happen	UQVXPVTRQSP
s happi	STVRTTUTTTT
s happines	TURQTSUXUTU
s happy	ORYSSUUaPRQ
s harare	SUTRTXUUUSU
s harbour	RSVTUVSRUSU
s hard	XUVUQPRUURT
s harder	UVRTUUUTTVT
s hardest	VUWVUTUUUUU
s harm	RRSSTTTSTUT
s harnes	SUXRUSUTUUT
s harvest	TUTVRXQWPVU
s has	SUTXSRSQYUS
s hash	RURTUTUTVWT
s hat	TRXTSPTXQUU
s hate	TTPTSSVRTVW
s hated	XTQSTWTSTST
s hats	TSWRTVURSWV
s hav	TPVWURTWSUS
s have	UUTXTSSUURU
s he	WNSQOPQSbQU
s head	QUTXRTSPVQO
s heads	QTTRRVUTTUU
s heal	VUSVUTUWSUU
s heals	TUTVSVTXUUT
s health	OQRVRNOZRSR
s healthy	TTRVSSSXTTT
s heap	VUUSUUUUSUU
s heaps	RTXTTUUVUVT
s hear	UQURPVYUUVU
s heard	WUTRVTSNXVP
s hearing	VVRSSTUUTTU
s heart	QQWVRQSVQPP
s heartfelt	UTWSSTUVURV
s heat	PTUPSRUTTTT
s heaven	XTSTUTTUVUX
s heavy	VTQRRRTUTVU
s hedg	SUVTTRUSTWU
s held	VUTOQQTTPVV
s helen	WTSSTTTSXUT
s hello	STTWSRVSQRS
s helmet	TVRSTSUTTWV
s help	UWWXWQQUVSS
s helpful	WSTUUUUTTUT
s helps	QTUUVQRRSUS
s hem	UTWRRTUTSVU
s hence	STTVUSUTUTU
s hens	SURRTSUVTUT
s her	XOTPORQUaTV
s herd	RTWRTTUTWVS
s here	VUSUaRSVXQQ
s hereby	RTQQXUTTTUT
s heritage	TUTWVXTTTUU
s heron	QUVRTTUTTTT
s herr	SRRSWTUUVUT
s hers	VTSRSSUUXRT
s herself	VTUUUUUSRUW
s hi	RTRRSTTVSTS
s hid	RSWQTSUSSVT
s hidden	VTSTUTUUUUW
s hide	VTSSTSUSTTT
s high	USXSUUTSSXS
s higher	UUWWWTUTWUU
s hill	QTWUSVUUSWR
s him	UTVTQRSQaUS
s himself	XURVTWUTVTS
s hip	OSTVUQSYQTR
s hir	URRVTTUSTSU
s hired	PSTSRUSQQXT
s his	UTOQQSROaRU
s hit	PTQPRVWRSWT
s hive	WUVSUUUUUTU
s hives	UTWVTTUSTTU
s hobart	QTUXTSTUSTT
s hoffmann	WTTTTSUTWUT
s hold	TSWTPTSTOWT
s holds	RRWSQSSSVUS
s hole	VTRUTSUVSUU
s holi	SUWSTWTXTUS
s holiday	TSURPVSVSRQ
s home	VWUUQTRVOSU
s homework	RRUVSWTSTVT
s honest	WVSVTURSXTN
s honey	RUVRVUTUSVS
s honour	SQUTRWTWRRX
s hook	RURRSRUVSSS
s hop	RTSSRUTXVTT
s hope	RPSQLTYbTOT
s hoped	VTQWSTURSSS
s hopeful	TUTSTTXTUUT
s horn	STTRRVTSTRT
s horse	USURUUUTSUV
s hospice	QSRVUSUSTUT
s hospital	TTNXVTTUTSQ
s hot	STQXWSTWTRT
s hotel	RUTRUUUUVUU
s hour	TVUVVUUTWVR
s hours	TVVXTTSVRTT
s hous	TURXSRTVTUU
s house	SOTOTORYPXO
s household	TUVUUTUWUTT
s how	XSUTTWRRTYa
s however	QRXWUUUTWUU
s hr	STQTSTTRSST
s hug	SUWRSVTYTUT
s hugs	STSRSTTUTSS
s hull	WUSSSVUTTUU
s human	RTWUTTSSSWT
s humb	UUWSVRUTSUU
s humm	RUVSUUUWTUT
s humour	RTWTUUUXTUS
s hundr	SRVVRVTVTVS
s hung	USSTRQTTSWR
s hungarian	VURTUWUTUTW
s hunt	TUSTSTUUTVT
s hurry	RSVSTTUSSTT
s hurt	WRWVWSURSWQ
s hurts	TSSRTSUUUSU
s husband	TSOUTUTQVTR
s hut	RTSSUSUTSST
s hydraulic	TURSTTUSTSU
s hymn	SRWSSUUTUVT
s i	USVVUTTSSUS
s ibadan	SUVSUTUSVRT
s ice	QRYSSUSUSWS
s idea	VXTQRSSSPVU
s ideas	XWUUSVSQTSS
s if	TORSVSWTSST
s ignor	WTRPSRSPQWX
s ikeja	TUUUTSUUUVU
s ill	SUTVTVURSTT
s imitate	STXVTTUSSUU
s immediate	TUVVVSUUUWU
s important	WTTRSTUSUUV
s impossible	XWRTUSSUTUS
s improv	VVQSTTUTSVV
s in	UUUWRWUUUVS
s inbox	WVRRTVUTRSV
s incident	STVSTUUUUWU
s includ	PPWSSVTRVTQ
s indebt	UTaRTSRVTUT
s index	RTVSSSUSTTT
s inform	RTUUTWSRSRS
s ingrid	QTRSUTUSYUU
s initial	VWRSSSUSTRT
s ink	USXYXSTWTTT
s inn	TUSWTTUTUTU
s inquiry	RRVSSTUVVRT
s insert	TUWSTTUSUST
s inshallah	SURSTVWVSTT
s inside	RSVTTQTRRWV
s insist	SRSVSVUSSWR
s inspection	RTRVSTUTTVU
s inspector	XUVSSPTRUWW
s instead	PQWSPTPVXTP
s institute	UTRWSRUSVST
s instruction	UTTTSUUVTWT
s instrument	RTRYTTUSTTT
s insurance	TTQWUSURTST
s insurer	RSRRTTUTTVT
s intake	TUSQTTUVUTU
s intend	STTXTUVSUUT
s interest	YUTXSTTOPUQ
s intern	XTTQUTURWUU
s internal	QTSUTTUTTUU
s internship	VURXWVUTUTT
s interpreter	TUSWUSUTUTU
s interrupt	XXSVTSSQSSU
s interview	SPYTUOTVRZN
s into	UTVVRWWRSWS
s intro	WUVUUSUTUUU
s introduc	YWVQTRTSQRR
s introduce	WSTRTTUSRTT
s introduction	WVVWPTUPRUU
s inventory	STWRTTUTTWU
s investor	WUSRUUUUSUW
s invit	RUSUSSUTWUU
s invitation	TURQTWUSSST
s invite	QUPPSYUPUSR
s invoic	UVQSTTTSTTT
s invoice	URSQRQTPQVT
s iron	RTXSTUUXTUR
s is	SRUYWTSQVTR
s island	TTQXVSUSSTS
s iso	RTRQSSTSSRT
s it	UTVTVUPSTVU
s item	RUWVSWTTWVT
s ito	VUTUUSTTVST
s its	VQWVWTPPLTS
s itself	VSVWVQTSRSS
s izmir	RTUWTSUTSVT
s jaipur	UUXTUTUWUUT
s january	SPTVVWQUUTP
s japanese	UTWTUSUSTUT
s jar	SRXPTZTTQUV
s jars	TTURRTUSTWU
s job	VSTaWQQSQVU
s jobs	QTRYVSUTTUU
s join	TUTYVUSQUPR
s joins	SUVSUSUXTTU
s joint	TURSTSUTUSU
s joke	URSSSSSQSWR
s jokes	WSSUTSUUSWS
s journal	UTRUSSTTSTV
s joy	TTTWVSTUSRT
s judg	RSTRSSURSWS
s judge	RSVTTSTTVUR
s julia	RTSSTTSXWUS
s july	SQSWUUQTQRU
s june	WNVVWWOUTSU
s junior	USTRSQTRWRV
s jury	VSTVTXRSSVT
s just	TVRVVTUPURQ
s justice	STUVTTUSVTT
s kasih	TTYSSSTXTVT
s keep	QPWTUVXVKUR
s keeper	RUTVSTVVSSS
s keeps	ORWWRQSWVWQ
s kept	TTURNSPQQVQ
s kettle	RRSVSQTRSWT
s kew	TUUVUTUUUVT
s key	TRRSRSRNNTP
s keynote	VSSTUTUTUVT
s keys	UUSRUSTUQYR
s kia	TTRSTTTVTST
s kids	STVVSTTTSST
s kigali	QTVTTTUUTVU
s kill	RSWRTTUTUXT
s kiln	SRTUSRTTVTR
s kilometr	VTXRTTUTSWT
s kilos	RSWUTTUSTWT
s kim	SURSTTUUUUT
s kind	SUSTUSOVURO
s kinda	TUWURTUUTUT
s kinder	RTWSTTUWTVS
s kindest	SSYRSTTUTSV
s kindnes	TSXQRRUSWQQ
s kinds	STTXTTSTTUT
s kiosk	STWSVTUTUUT
s kiss	SUUQRTTXSQT
s kisumu	WUWWTWUUTTU
s kitchen	UTTUQRTURXT
s knee	TSTVQQSYUSQ
s knees	QSQWWQRYSRQ
s knew	WXRUWUSOVRP
s knife	TWYPRQTRRVR
s knock	RTUPRXWWVXR
s knot	QTYUTUTTTWS
s knots	STXTVSVSVWS
s know	VTTSVTVRUSV
s knowledge	SUUTUUUSVTU
s known	URNQSSUSQTU
s knows	RPUUTRWQZPP
s korean	WTUVUUUTTUU
s kraków	RUVVUUUTTUU
s kumasi	UUSVSVTWTVS
s kyoto	WTRSVWUVTSU
s la	WUSUWTUYVTT
s lab	TUSTTRTWVWQ
s label	VWQPUVTQSSS
s laboratory	RSSTSVTTUUT
s labour	WTUSUWTVTSV
s lack	VRNWSSTVRSR
s ladder	VSORSUTTRVR
s lady	USSQSSTSTRW
s lagos	UTUYUVWTRUW
s lah	UTVTUTUWTTT
s laid	UTVSUXUTUUT
s lain	XTSSUTUUUSU
s lake	RTVWSXSWWST
s lamb	QTSVTSURVST
s laminat	QTVSTTTSTWT
s lamp	TRXUVUTSSSW
s lamps	USVRUVUTTST
s land	RQRVRURSPWT
s landing	STURTTTXSST
s landlord	WTUQRRRSUXV
s lands	TUTSTVSTTST
s landscape	SUTXSSUTTTU
s languag	RUSSUUSWTUU
s language	TSUSTRTRSUU
s lanyard	WTRRSUURVUV
s lap	VUVRVUTUTUU
s laps	TTVVTSUTTUS
s laptop	RTSURQTSSTS
s large	QSWUSTUUURT
s larger	TUYTSTUVSSU
s last	RSVVdVSUPVR
s late	RVQOTTSUTVU
s later	SQOTSPaQQVQ
s lathe	XVUTRSURTVV
s latin	UUXTUUUWUUT
s laugh	TSQSUORSSPO
s launch	SURXUUTVSUT
s laundry	STVUVRTWSTS
s law	QQQZRQQPSQV
s lawsuit	WTTRTTUTTVT
s lawyer	WSSTRRSRRVR
s lay	XRRRVRTQRRQ
s lazy	STRTUSUVTUU
s lead	TRRUUVSPWSW
s leader	VUUVWWUTVTU
s leaf	UTTSTTUTUVU
s league	RTWUSTTTXTT
s lean	QTPWTTUVTVT
s learn	VTWWQNQVUWX
s lease	USSTTUTSSSU
s least	ZVRTSQVTWWZ
s leav	UPRWTUQSSSS
s leave	QQUWZTPSRUO
s lectur	QSYTTUUSWVR
s lecture	RTUSSVURUWS
s lecturer	QTSVUTUSWTS
s led	RTWQTRUSUXT
s ledger	RRYQSRUQSTS
s leeds	VTUUVUTRQUT
s left	ZVTTSPPQTRT
s leg	SUURSVTWTTU
s legal	UUSTUTUUUUU
s legend	STUTTWUWUTT
s legendary	WWSTUUUSTUX
s legs	RTTVRRTTTTT
s leipzig	UTTQTSUTVUU
s lemon	RTRQTRTTTVS
s lend	RUVVURURUTS
s lens	SUVSUTURTWT
s lent	STWRUUTRSWP
s less	WSWUTSSVTWR
s lesson	WTVVZRVVSWP
s let	TTTTWWXUUVT
s lett	RTTVUQSXTUS
s letter	QSTQSWUTTUT
s letterbox	SUSRTWUSTTT
s level	VRSURRSRWTR
s library	PTVTUVURSVS
s licence	UTRcSSURVQR
s licens	TUVXSTUUUUU
s license	UUVTUWUSUUT
s lid	STRQVRTTTVS
s lie	WRSQUVTRSST
s lies	VSPTSSUQRRT
s life	TUUUSSXYQUO
s lifeboat	RSRTSUUUUSU
s lift	URVPRTVWUTT
s lifts	WWTUUTUWUTS
s light	TQSSSTSWRXU
s lighthouse	RSUWSSVVQTR
s like	UQTUVVVUXSW
s liked	XTVRWTURSUT
s likes	VTTVSUUUWUW
s likewise	TUTSTSVVUUT
s lima	TTUVTWUTTUT
s lime	TUSRTVWSTUU
s lindqvist	RTUSUUUTXUS
s line	STVUVSVTUXM
s linen	TUXTUTUTUUU
s lines	USUURQSVTVU
s link	WTNQQSWOVRQ
s linkedin	YVRSUUTTRUY
s lions	WWRUWTUVTTU
s lisbon	WURWVUTSRRW
s list	USTUUUVSQZT
s listen	VVVPWNOVMXU
s listener	XVQRTSUUSSR
s lists	VTURSSUVTSS
s lit	SUWSUUUUUTU
s literal	SUYRUSUSSTT
s little	WTSPRQWWVTO
s liv	SUVXUVUVSSU
s live	TRSXTQVTVSU
s lived	SUXSUTUWUUT
s lives	QTSXSUTVSUR
s load	XTQTWVUSSTT
s loaf	RTVSTTTVSVS
s loan	TUXWRTTVSTU
s loav	TSQSTTUSSWS
s lobby	XUTSTTUUTTW
s local	TTQUTRTSTTS
s lock	XVOPSSTSRTV
s locker	PTSVUQTRRSS
s locks	SUTXRRTTTTT
s locum	SUVSUSUTUVU
s log	VRQQURURSWS
s logbook	STTRTVURSUV
s logistic	TUTVTVTTUUU
s logo	RUXSUTUWUVS
s lol	RRSQSRTRWWV
s lone	QTVUSTUTSTT
s long	RSRUNUTYLUR
s longer	RRTVVTSPTQQ
s look	VTRWSWUXSTT
s looks	WSTSSRTSVTW
s loom	RTRWQRTQRVS
s loose	YURTSUVSTUT
s lord	STQUUSUWWST
s lorry	UTSSTTTTTTT
s los	WUQUUUUTUVX
s lose	TQUSQSaUUYV
s loses	UUTSUUUTTVW
s loss	WWQTUTUUUUT
s lost	UUTQPPROPXS
s lot	UQYSSVRZTVT
s loud	QTTVVRTWSRR
s love	TPSSSVXVNPV
s loved	TUVTUUUSWTT
s low	VTVTRVUUTUW
s lower	WTRRTSUTTVT
s loyalty	VTTUUUUVTUW
s lucia	TTVRUXUSTVU
s luck	TRQWOPVXUST
s lucky	SSTSRSTURTX
s lucy	TUSVVWUTTTU
s lukas	YURUTTUTWUT
s lunch	WQUQSaWRUQV
s lund	SUTWVTUUVUS
s lungs	RUQWTTTVTVT
s lying	RTRWTTTTTUT
s lyon	VSRTSQTRVSR
s m	RTWRSWUVTTT
s ma	TSWTTSUWTST
s ma'am	VWTTTTUWTTS
s machine	VRRQSVTTQVW
s mad	TUWSTVUVUTU
s madam	VVVSTRTWTTS
s madame	XTRRTSUTXST
s made	SQWVRSOPQaR
s maestro	VWTUSSUYWSW
s magazine	TUUSUWUUUUT
s magistrate	TTQVSTUTWTR
s mail	TRTQUUSPQSQ
s mails	QTQSTTUTTUR
s major	TTRWSTWTVSW
s mak	TSXUUWTVRYT
s make	TPUTVYUTPTU
s maker	STWXTSUTSTT
s makes	TRTTXOSROTU
s malmö	RTTUUWUTTWU
s mama	STUUSTTVSTT
s man	VUVQQQUUUQW
s manag	UWRQSSSUWSX
s manage	RTQVSRXSSST
s management	XTTUUSUXSUW
s manager	TQTWUTTRVTR
s mango	RTVTVWVVSTS
s manila	TUTWVTUUTUT
s manner	SRSVTTTRVSS
s manual	QSWPRRTRRST
s manuscript	VTWWVUUTSVT
s many	UQVPVWQVPSV
s map	TRTSPTTPTYS
s maps	USXSTSTSSST
s marathon	QTQSWVTVSVS
s march	WTTTTWSPUWW
s marchetti	SUTXUSUUWUU
s marcu	RRRUTUUTWTT
s margin	PQWQRVUTSVR
s mark	UUUUTQSTQWR
s market	VTSSRTTQVUU
s marks	URUPSRTSQUW
s marri	SUTRTTUUSUS
s marriage	RTWUUUUTVUT
s marta	RTWRUTUTWST
s marvel	VSWSUTSVSTW
s marvellou	XSXTUUUSTUW
s mass	SUSSTTUSSVT
s master	TSTVVPTSVTU
s masterclas	XTRRTTTRTTW
s mat	TUWRSSUTTWU
s match	UTVVSTSTVRT
s mate	VTTTSSTXUWV
s maternity	QRXVUUUUSUT
s matter	VXPTQUSPRTP
s may	USTUTWUXRVS
s maybe	USOVTUVURUV
s mba	VTRTTUUUWST
s mbeki	TUSWUUUUVUU
s me	UQWWVSUUVaT
s mean	SVWWUVTWVTS
s means	VUTSRQURSUV
s meant	UPSORRRTQQR
s meantime	VTUTTTUTTTU
s meanwhile	STRRTSUWTRT
s measur	UVWQSSSSTWT
s medal	VRVVRWSQVRR
s medicine	WTRXSTTSTUU
s meet	VSVUWUXVUSU
s meeting	VRVWVSOWSVV
s meets	SURWWRTSTST
s melbourne	TUSSTWUTTUU
s member	UUTVTSUWVTT
s memo	RTWSUVUTTVU
s memory	SUXRSTUTTWU
s men	YTQTUUUTUTU
s mend	STSRTRTXSVT
s mendoza	STXTUUUWVUU
s mente	TSRTXVTSYSR
s mentee	URSTWVSVVRV
s mention	WTVPRVTWTRP
s mentor	bVVVXSKSbSX
s mentorship	USQQZSRTSQR
s menu	STVSSVTQRVQ
s mere	VUTQUTUTWUW
s merger	TVRWRRUWRST
s merit	UTRWUUUTUUW
s merry	RTRRTRTYTUT
s mess	VTTRTTUTTUS
s messag	UXSUUQTTSRS
s message	TUPTVPWPPRU
s met	TUTUSTPRWSO
s method	URWPRRTPTWQ
s metr	RTRQTTURSVS
s mi	WSSRTUTSRUS
s michaelma	TTTYWWTSTTT
s microphone	UTVSRRSRRXR
s microscope	USTSTTTVSUT
s middle	UUVXTUUTTTU
s midnight	QTSWQRTSRUT
s midsummer	UTRVTYTVSST
s midwife	UWSYTTTTTUT
s midwifery	STUWTTTTTST
s might	UTNRROSURTQ
s mil	SUXTTUUSUUS
s milan	WUTTUSUUVTW
s mild	RUUQTQUSSUS
s milk	PSRSSSURVVR
s mill	VWTXRRUTTTT
s mille	STXTTTUWTUS
s million	RTXQRSTVTWR
s mind	VUVSUQSVQPV
s mine	TUWUSSRUTVU
s minister	QQUPSRTTUWQ
s ministry	TRSXSPTSTSS
s minsk	STRRUUUTUUU
s minut	XUSRRVQRUUY
s minute	YWSUPPVURTV
s mirror	WTURTSUSUVW
s miscarriage	WVTVUTTTUUU
s mislaid	UTSSTUTUTTT
s misprint	STSTUUUUUUU
s miss	XSTTWNUTWSX
s mission	TUTXUUSTTUU
s mistak	SSWUTVTRSXS
s mistake	USVQTRUVUWT
s mix	TUSVRTUSSUU
s mixed	TUTRUUUUTUT
s mock	QRWXVTUWSZP
s model	UTTRRQTQSTR
s module	WTSRSWUTTUT
s moira	TUSSXTTTSUT
s mom	TUSWSTUTTUT
s mombasa	STUVVUTVSUT
s moment	RRXTVVTNRVR
s monastery	UUSVUTUUTUT
s monday	UVSWTWSKTSV
s money	SSVURQSPUVP
s monitor	VUTSUUUTUVW
s monologue	WUSRTWUSTTT
s monsignor	UTRSTTTSRTW
s monsoon	VVQTRTTTSSS
s month	WTSWVWRSUWU
s mood	TTTQURWSUUS
s moon	SSQWSVWRUSS
s mop	UTVSUUUWTUT
s more	WSVUYUUUYTV
s morn	RRWTTWQRTTO
s morning	VTUVQVTURWQ
s mortgage	TSSXTSTSTTT
s mosque	TUTVSSSTWTU
s most	WLTUTSQUTRX
s mother	SQXWTWSVNUO
s mother-in-law	VUSSTUUWWUU
s motor	SUSVTSTTRTU
s mould	URUVUSUSTTW
s mountain	TUSWUTUVUUT
s mouth	WWTRTTTRRST
s mov	TRObTTUQVRQ
s move	RUTXTRSWQTQ
s moved	USUWSORVSUV
s moves	RTRXRRTSQST
s mr	VSSORPPQZRT
s mrs	QRUTRQSTXRQ
s ms	VSVSVRSQWUV
s much	WSXOPMSVSRY
s mud	RTSUUSUSWST
s mug	UTRRTVTSWUT
s mule	RUVSUSTWTSS
s mum	RTUUSRTVSTT
s mummy	TURTTTUUTSU
s muscat	UUUXVTUUUUU
s museum	TSUSVQTSRSV
s music	UTUWTWUVTTR
s must	VTJUQNWMRNY
s mute	RTWWTTURTVT
s my	URVVTTQUTXT
s myself	QSVVRTPUOTS
s na	XTQWTTTSSUT
s nadia	WUTSUUUUWUT
s nail	WTTRTSUSTUV
s nairobi	TVUVSWUURUS
s nam	TUVRUSUSTWU
s name	WTTTRWRTWOW
s named	UWUQSRTQRSR
s names	WTWTTWTSVVT
s nap	XWURUTUSTVX
s napkin	RTWWQRTTRWR
s narrow	STQRTWTSSST
s nasa	STUQTTTTUUT
s national	QSSSRWSVUTV
s natural	RSQQTTTRWSV
s nature	TUVVVVURUVU
s navy	RTQYSWUSTST
s near	RRTRRUTRSTT
s nearby	QTTXTUTTTUT
s neck	RUWTURWTUWT
s need	TSRbRSJTRMO
s needs	SROZTQSOSRW
s neglect	RTWTTUUWTUT
s negotiat	SUXSUTUTSTT
s negotiation	QTTPVUTRSZT
s neighbour	UTQPUVTPVWQ
s neither	RRRUSRQQURR
s nephew	XSRTSSUSTSS
s nerv	QUTSSTUSTTU
s nerve	PSXQSTUTVRS
s net	SUUTUSUTTTU
s nets	STVUUTUVTUT
s network	VSTRSSTQUSX
s never	WdVSSPRTTTV
s new	SQTVTWNVVQU
s newborn	QRUWUTURRST
s news	RUQSPSYUQTQ
s newsletter	XVRRUUUTTTU
s newspaper	VUWQTWUVTTS
s next	TTPVWWSSVTW
s nice	YRRQVSVUUUX
s niece	TTTSUUUSSTT
s night	RQTXVQSVRTP
s nine	WRUPQOQSRWT
s nineteen	VTSRVSTTRTV
s ninety	RSURSUTUSUR
s ninth	VTUQVTTSTSV
s no	SUUWVTTVSTT
s nobody	RUUTOUPSTSM
s nod	STVSSSVUTTT
s noise	TSQVRSTWTUU
s none	XWNWTQRSVST
s noodl	TUTTTTUTTUT
s noon	UTTORURQRRS
s noor	RTVSUUUSUUU
s nor	UTSQSSSTSTT
s north	SUUTSTTVSVT
s northern	VUQUVTUWUST
s not	WTUTWSSTVUQ
s note	UPUQSXSTOUS
s notebook	QTWWVWUXSWT
s noted	UTTWSUUSUST
s notes	TTSRPTSQVXR
s noth	VaSSQUOSMSX
s notic	RQWWSTSPTSQ
s notice	WVTSUQRPTUU
s noticeboard	WVRSTTUTTTT
s novel	PSWVTWTRUWR
s november	PQUVTVSVQUR
s now	RJVYTTUPSUP
s nowhere	TWWTUTUTVVS
s nowruz	SUUSVXUVUUT
s nuisance	SUSRRSTRSSS
s number	PRUTVRUURXN
s nurs	PSTZSUSTRVS
s nurse	TTVQUTTZUVS
s o'clock	UWRTXWTTTTT
s oak	TTUSUTUSSUS
s oaxaca	VURVUVUVSUS
s object	SUSSUTUTUVU
s oblig	RQaSRQRWRUT
s observ	TTUSUUUSWTS
s observation	VTRWVUUSTTS
s observatory	VWUWVWUWUUT
s occasion	XWRRSSXSTTT
s october	TVTUWVQUQSP
s odd	USTXUUTSSRV
s oduya	VWQRTTUTXUS
s of	UVVUTTUUSUW
s off	UTVVYTNSTVS
s offer	WRUVOTRPVSO
s offic	SSWSUUUTTTU
s office	SSRUSSPURUT
s officer	TTSTRRTSUTT
s official	UTQVTVUTUQT
s often	WRWORRXSQTR
s oga	VTUTUUUUSUW
s oh	WTQSTTUSTTY
s oil	QSQTRVVRTUT
s oiled	TUVSTTUUUVT
s ok	TUUVWSVTTUU
s okafor	TUVUTTUTVWU
s okay	TUTVVSVWTUU
s old	SRSNSTUUVUM
s older	TUSSTTTTSUU
s olive	SUSVTWSUTUT
s on	VVUUUXQTSVU
s on-call	SURUTUUTTTU
s once	RWTUUVWTTTR
s one	VVSTVSXTVUU
s one-page	RUVTUVUUUWU
s ones	SVWUTVSVUUP
s onion	VUXSTUUTTUU
s only	VTTVQUWSYVW
s ontario	SWVSUUUUVUU
s onto	VWUWTTTTTTT
s open	TUWTNUVSKYV
s opens	TRSSRYRPXRW
s opera	QTSWTSUTTWS
s operation	PTRURUUYTSS
s opinion	TTTUSQSVRUW
s opportuniti	SSTSTSUTTSU
s opposite	VUWSTTUSRUW
s option	VUUTTTUWUWU
s or	MPWRQUWQSTR
s ora	TTTSTTTVTTT
s oral	UTRRTTUTTVT
s orang	TUWSTVUTTXT
s orchard	VTXSTTUUWVT
s orchestra	UUUWVRTSVRS
s orchid	UTTSQSTWSST
s order	UUVSPSQRPXS
s ordination	TUSWTSTSSUT
s org	TTSQRTUTTVT
s organ	RTRSTTUTVSU
s original	WUSRTTUSQTW
s osaka	VURSTTUUUVU
s osei	VTUVUUUSWUS
s oslo	RVRSTVURSUW
s other	WRTUTQXTYSV
s otherwise	XVQTTTUSTVT
s ought	TSURUSUWWUQ
s our	USTVaRUTQSR
s ours	VWUVTQSQVSQ
s ourselv	QTVVSSXTWTT
s out	UUTVTSWRSVR
s out-of-office	VSRSTTUTTTX
s outlive	TUQTTTUXUTT
s outrank	QTTXUUUSYUT
s outside	YTQWSTUQRSW
s oven	QTXUWTTSSWT
s over	RTUWYTTUWVQ
s overall	TUSWWSTTUTU
s overlook	VSUSUTUUUVT
s overnight	TSSWUTTTWUT
s overtime	VTUUTUUTTVU
s owe	ROZOPRQUQUO
s owed	TTWSTTTWRVS
s own	TVRURTTSSUS
s owned	RTXSUUURTSU
s owner	TTRSTUUTWTU
s owns	WTRXTSTTVSW
s p	TTRVUSUTUWU
s pace	SUSWUTUWVUT
s pack	SSRVTUTRVTT
s package	SURSTWUSUUT
s page	UVVSVSSUTWU
s pages	UQVTTTTQUWQ
s paid	YVOSTTSUVUV
s paint	PSQPRRTSQTW
s painter	SUSWTTUTTUT
s pair	VWPXWQUTRRS
s pairs	SUSXWTSTTST
s palm	STTTTVUSUWU
s panel	VURURPTSQUR
s panic	RSWSUUUSTWT
s paper	UQUYTSSTSSS
s parade	UTQTUYTUTSS
s paragraph	RSXVSRTVTWS
s paramedic	TUTWVTUTUUU
s parcel	ORROTYRPQUQ
s pardon	RTSTTTUTTST
s parent	VUTTRVUXTTS
s parish	SRUSSSTRTSV
s park	TSRNQORMVQX
s parliament	SUSWRTUTTUT
s parrot	WTRSTUUWRUW
s part	UPRTYNQSRTU
s parti	RTRRSSTSSRT
s particular	RTSYTVUWTTT
s partner	WUQWSUSTYRR
s parts	UUTSVTUTUUU
s party	VUQSUXURTTT
s pass	URTZRSURRUK
s passenger	TTTSVSUWUUU
s password	RTQRTTTTUUT
s past	UVSVUTSYUUT
s pastor	TTVTUTUVWUT
s pastry	UTXVTSUSSTT
s patel	YTRSTUTSUUT
s patent	XVQXTSTTSTT
s path	SUWUUSUSTVU
s paths	RTRRRSXVTTR
s patience	SVXTQQTVUST
s patient	TQWRQTSUTVO
s pattern	XSUTSQURSWT
s paus	UTWRTSUWTSS
s pause	OSSSRZQQRUQ
s pavel	SUSSUTUUWUT
s pay	WQVSSVSTTWU
s payroll	RSRTSTTSXTT
s pays	QSVZVRTSUWU
s peace	NQNPWPRYRTQ
s peaceful	SUVWTVUXUTT
s pear	XUWTUTURUWU
s peer	UTRXSTUTTTS
s pen	TSYPRTWTVVR
s pencil	QQVUVUTTUWQ
s pencill	TTVTUUUTUWT
s penguin	STVSTTTRVTS
s pension	WUVWTTUTTTV
s pentecost	RUSUWSUSSUR
s people	SURVVUUPYPT
s per	VTTPSUTUSTR
s percent	TUTSTSUSUVU
s perhap	XTMUTRUTRPX
s permanent	RUUUUVUTUVU
s permit	WUOUUUTRTUS
s person	VUTWSRRUMSS
s perth	QTXWVSUURWS
s peter	WTXSTSTSWTT
s pharmacist	VTUVUUTSSUW
s pharmacy	RTSVUVUTSTS
s phd	TUSYTTTTSUU
s phon	QRVVTSURRUT
s phone	UUUVQUXTUWX
s photo	VUQSRaRNQRW
s photograph	TRQUQWSQQRU
s phrase	TTSSTTURTWS
s physiotherapist	WURVTUUVTUT
s piano	VRSPTSSRTTR
s pic	TURXSUURUST
s pick	YYQSPXUOWRU
s pictur	VTSSTUTRSST
s picture	PTROUWSQUTQ
s pie	WUQRUUTUTTW
s piec	RTVWTSUSSSU
s piece	STQRTUSUSVR
s pier	TUUSTSVVUTT
s pile	TTUSTTUSVWT
s pillow	SUTRUUUVSUS
s pilot	RSTUTTUSUVS
s ping	RTRRTVVQSUT
s pinn	TTUTTTUUUUU
s pint	TUSQRXWTUSU
s pipes	RURSTVUUTVU
s pipette	SUSRUTUTTVU
s pit	WWUSUUURSUU
s pitch	RRWPSQSPRXU
s pity	WTTVSTWTUST
s pizza	VUUTTSTSTXT
s plac	UTTWTSUTSVS
s place	VUTXWRQUOWP
s placement	TUVWWUUTTTU
s plain	SUTTUWTTWSR
s plan	VUUYWUTTTYP
s plane	RTTRTUTSTWU
s plann	NQTYTWSQUVV
s plans	XVTXSUTRUTS
s plant	SSWWTSUUURR
s plaque	WURTUUUSTUW
s plaster	QUVQSTTTUSS
s plat	STUSTUUUTWU
s plate	VSVUTTUTSQT
s platform	TSUWVRTTTSS
s play	URTVVSUQSZT
s plays	UURSTSTSXSW
s pleasant	VRQPTRTVSTS
s please	OMPOSSTRLRT
s pleasure	WWURSXUSTUX
s plenty	SSWPRRSTSRV
s plots	WTRUTTTTTTU
s plumber	RTXRTTTUTUR
s plus	USRRUVTRVUS
s po	STXRSTTXTVT
s pocket	SUVWVSTSTST
s podcast	WSUPTSURTUU
s poem	TTTSTUTRTWS
s poems	UTVRTUUTUTU
s poet	SUXTTUUUTTT
s point	VWTXSPXTOVU
s policy	TTRXSSTRSSV
s polish	RUVSTTUTSWU
s polite	XQRWTUUTTUU
s pool	UUSSUTUTSUT
s poor	SRSSSTTTSSS
s pop	TUSSWSXSUUU
s porch	UTRSVWUTTUT
s port	PSVXTRUWRRS
s portal	UTTVTTUTTTT
s porter	USNTTQSPURR
s portfolio	VTUPRTWQVUV
s porto	USRQRWTVSUS
s portrait	USWSTUUSUWW
s portuguese	WUUWVUUSSUT
s position	STRXRRSTTTT
s possib	RTTVXUTVURT
s possible	SSSTRSUUSST
s post	RTRWSWXMMSN
s postcard	TSROTZSVUSV
s poster	URWSTVUSVUW
s posts	RUTVVSUTTUT
s pot	VVWVUUSVVST
s pots	VUVUSRUTTTT
s pour	QTWRTSTWTVT
s power	RTVTUTUUTVT
s practical	TTUTSSUSUUR
s practice	RTTXWTTUQXV
s practis	UVVVUTUTTTU
s practise	RUSVSVTVTRT
s prais	TVXRURURSVR
s praise	QSZSSTUWSVS
s pray	RTVQSSTUVUT
s prayer	RTVRTSUWSWT
s preciou	RUTRUUUQTST
s precise	UVRUTTUTTSS
s predict	UWRUSTUTUTT
s prefer	NSSXVPSRWUR
s preferr	UUSRSSUTTSU
s pregnancy	XTRSUTUTTUU
s premiere	UUPPRXTVUTT
s prepar	TUVURRTRVUR
s preparation	XXRUVUUTUUU
s prepare	RTRVRRUTTST
s present	TRVTRUROQXR
s presentation	XTTSTTURTVY
s president	RTRTTTTSXST
s press	TUQSRYRSQUQ
s pretend	TRXVVTPWTTR
s pric	TVXTRTTTSVV
s price	VVUUSUURUTU
s pride	QTSSTVUTTSS
s principal	STRXTTUTURU
s print	TVSVPUSSQVQ
s printer	UTRQRRUTUTT
s prioriti	TUTXTUUTTUU
s prison	UTXTUTUTWTW
s private	WTTTUSUWSSS
s privilege	RSXTUTUZTUV
s prize	TRWTSRTWSVW
s probab	VTRYUWTSSSW
s probation	VUTWVSUUWUU
s problem	TTTSTVUVWYV
s procurement	TTQTSRSRSRT
s product	RUSWSVUTUVU
s profession	UTTTUTUSTST
s professional	VTSSTUUSUTU
s professor	TQVVQUSVbSV
s profit	VWWVTRTRTVV
s program	QQSaZVSTWTQ
s project	URVZSTTTUVQ
s projector	RTRRSSTRRTT
s promis	bUQMURSMQQU
s promise	STTRQRUOPUO
s promot	RTSVSTUTWST
s promotion	UVSWRSURVPS
s prompt	SSPTUTURUUS
s proof	WTTPRUUUTTS
s proofread	UURRRRSSUST
s proper	STYVVYVTSTR
s propos	STSRXSUSUUU
s proposal	SSWVUQUSRUS
s propose	QTQTWTSRTRT
s protocol	VTWRSUUSUWT
s prototype	VUTSUVUTTTT
s proud	QSVQSTTQTSS
s proverb	WVSSTTUQTSR
s prun	PTXTTSUVWWT
s prune	RTWRSSUSUVS
s public	QTRXSQSQQVS
s publish	PSOXQSSQWRS
s publisher	RUSRTTUVVST
s pull	VRUSUQTRRVQ
s pump	STUSUTUSSVS
s punctual	WTRSTTSVTUW
s punctuality	ZSURUTTRSUX
s pune	VTQZVVTRRUT
s pupil	VTVWWOSURTU
s puppet	TUUTSUUWTTU
s purpose	RUXXTVUSTVT
s push	YUURUWSZVUR
s put	VTTRSTPTTTV
s puts	QTQVRSTSTSS
s putt	VUTWTTUTTQT
s qualifi	UUSUWSUUWTT
s quarrel	TUSTRVTRQTS
s quarry	QSTQSTURTWU
s quarter	PQVWTRRSRVQ
s quay	STURSXSTSST
s que	STSSTUTYSUT
s queen	UUVTUUUWTVT
s question	SUWYSSPYSSP
s queu	UUTRTSUVUUU
s queue	TSRTSQUXVXU
s quick	PSOUUURUSSQ
s quicker	TUSVUVUWUUS
s quiet	QPUSQRVVPXP
s quieter	TUQWVVTUTUU
s quilt	TUTRTTTTUUT
s quit	RRWPVUTSTWT
s quite	QSQUTUSRSSS
s quito	STYWUTUTTWU
s quitt	VUVTUUUWTUW
s quot	SSXSSRUUTXV
s quote	UTWSUTUSTVT
s race	SUTVSVUWTSU
s radio	USVVVSURSUS
s radish	WUSTUTUSUUU
s rail	SURYSSUUTSU
s railway	RTRUTTTTTVV
s rain	UTURPPRWQSR
s rainfall	WSURTUUTTVT
s rains	STVTSVTUTST
s rainy	SUSRUSUVUVT
s rais	WRVURTSUSVV
s raise	QSTUTRUXTUT
s ramadan	VVSWQUUTTSS
s ran	WURUQQTQSYS
s rang	VXTTTQSVPVR
s rank	OSPXRRTRZUR
s rao	SSSRTTUTXTT
s rapport	VURVRSUSTSW
s rare	VRXTUSVRTUR
s rarer	QTYRUUUSUUT
s rate	UUTTUUUTTUT
s rather	UQPXUUPTRSP
s reach	UWOYSXXRRRO
s read	UUUQUPQQRZU
s reader	UTVVRSTUUTV
s reads	XRURQQURZVR
s ready	QRTVRWVRQUS
s real	VUUQQSURVVV
s reason	UVVZSOUPUUQ
s rebuilt	UTWVXQTVRWS
s recall	SVTSTTUTTUT
s receipt	NUQPVQSQSTQ
s receiv	WUQVQRRRURR
s receive	SURUSWUSURU
s reception	TSUSVQTUWVR
s recife	RUXWVSUWTUT
s recip	WTVUTTUSVVT
s recipe	XRVTRSTQQYR
s recital	SVWSVWUSVUT
s reckon	XTTRUTTSWWS
s recognis	XWRRUUUUTUT
s recommend	WTWSUUUSTUS
s recommendation	VRXRSVUVSUT
s record	VVRRQVSSTSW
s recording	UWSUXSSSTVT
s recovery	TUSSTWUXTTU
s red	TTXTRURTUVO
s redo	UUWSTSUWTWT
s redrew	SUSTSSUSTVU
s redundancy	STUXTTUTTUS
s reed	RTXSVSUTUUU
s reel	SUVSTVURUWU
s referee	TUTTUVUTTUU
s referenc	WUTSTUUWVSW
s reference	WQVOURTTRRV
s refugee	QSYTUUUSRUT
s refund	RUPSUSURTWQ
s refus	SRWQTSUXUTR
s regard	URROTPRSQRU
s regatta	RTRRUYUWTUT
s region	TUTVTUUVTTU
s regional	QTVXRRTTVRR
s register	TTUSWQUTTRS
s registrar	TSWWVSUSVUW
s registration	UUVVSSUTUVU
s registry	UTRRTTUTUTU
s regret	SURVVSUTSUT
s regular	PTSVZWTPSST
s regulation	VUSVUTUUTSU
s regulator	TUSWSSUVUTT
s rehears	TUUTSTUTSSU
s rehearsal	RSUSWPTPRXS
s rehearse	TUTUTVUSUTU
s rejection	SUYRUUUTUUU
s relationship	STQUUSUTTVT
s release	RSSTXWTRSXU
s rely	WWWSTSTXSUT
s remain	QQTTTPWVPTN
s remark	XQTRRQUWRWQ
s remember	YPWVVQTWSTa
s remind	XSRTUUTTWUT
s reminder	VVSRTUUUUTT
s remove	SUTTRTUTTTU
s renew	QUSQZVTTWUT
s rent	XSRURRTQQVW
s reopen	SURSTUSTTUU
s repair	UTVVUSUUTVT
s repay	RSXRTUUQTRT
s repeat	ZSRPSTURSUV
s repli	XTSUSSUSSUV
s reply	UVSOSPQPSRX
s report	UUTSUYRRQTU
s reproach	STSRTTUTTUT
s republic	UUTSVXUTUUU
s request	VQQRUUTSSST
s requir	STQUSTUSSRT
s rescu	QTYSTTTSTYS
s rescue	SUTWUSUTTTS
s research	RTUXRRUSSST
s reservoir	RUVVVSVSTRT
s residency	WSVXYVUVUSS
s resident	TUUXSTUUUVU
s resign	WUSSUSUTTUT
s resignation	WTTTTTUTSUX
s resourc	STXTTTSSSWT
s respect	QTWSTRTWVSQ
s respectful	RTTRSTTSSTS
s response	VUQTUTURUUS
s responsibility	XXRTUUUTUUT
s rest	TQSVPTQVSRT
s restaurant	SUTWSVURTTT
s restful	UUSQTRTWTUW
s restoration	TUWXUTUWTSU
s result	PSRWTYQTRUR
s resume	WTSTRWUUTUT
s retir	TTQURQURVST
s retire	RTVSUUUTTTS
s retirement	SRVYTTSZSSU
s return	STTQNROQPVT
s reunion	SUSSTYUSTTU
s review	UWVUTOTPQVS
s reviewer	RTTRSSUUSWT
s revision	TUWWVUUTUVU
s reward	SSYTTWSTSRS
s rewrite	SUVRTRUUUWU
s rewrote	RSURTTUVTVT
s reykjavík	WUSVUUUVTUU
s rhythm	SUUWVWUWTTT
s ribbon	RTUTTWUSTUU
s rice	TTWSUTUTTVU
s rich	UTXSSTSSSSW
s ride	XTRUUSTSUST
s right	QVVQTRTOMQV
s rim	SUTSTVUTUVT
s ring	VVSQQZVUNST
s rings	WTTSTVUSUTW
s rink	STSSTTUUTTU
s ripen	WTRQSSUSTTU
s rise	STRSTSTXTST
s risk	TUWSTSUSWVU
s rival	WURTVUVSUUU
s river	UURPRSVWUUW
s rivet	PTUSSTUWRWR
s road	SSQXRSXTQQV
s roads	TTRTTTUWUSU
s robotic	TTVWTTUSTTU
s rock	VTSRUUUTUVW
s rode	UTRRTTTSSST
s role	VVTXWTTUTTT
s rolf	TUTTUUUUWUU
s roll	RRURTSTSTXT
s roof	STWRVVVWVWQ
s room	TURPSSPOTTT
s rooms	VTRUTVUTTSU
s rope	RTWUUSWTTVS
s rosa	RTSTUTSXVUT
s rosalind	TUUTUTUUVTU
s rosario	RSWTTUUTSUU
s rose	WUSRVUUSTTT
s roses	TURRTWUYTTT
s roster	UUWVWRUTUUT
s rota	USUVUUTQQUS
s rotation	VTRWVTUSTTT
s rotterdam	VTXVUSUTSUT
s round	WUUQWUVRUSU
s route	VTTQSTUSSVV
s row	VRTUTYSRQUU
s rows	VUSTUUUUUVT
s royal	VUSSUTUSVTU
s rucksack	RUWUUVUUUWT
s rude	SSTRTVTVSTS
s ruin	QTYTUUUTTUT
s ruiz	SUVWTUUUXWU
s rule	OPXOQUWPPZP
s ruler	TUVTTTURTWU
s rules	TUQVTRUTRST
s rumour	USRSUTUTWST
s run	QQQVUNWSTVQ
s rung	WUSTTUUSUUV
s runn	SSUSRSTQTVS
s runs	TSWZTSTTWUQ
s rush	SSTTTVUUUWW
s rust	RTWWTTUTSTT
s rye	VTTUSTUTTRU
s sabbatical	STRXSWTVTUT
s sack	RTXRSUUWTWU
s sad	UUTSTTUUTTT
s sadly	VTSSUUUTTUT
s safe	PSUOQQSZRVR
s safeguard	TUSRTTUTUTU
s safety	YVQUSSTSSSV
s said	TWUTQSOURYS
s sail	WSVUTTUVWSW
s sailor	TTRVTSUTSVT
s saint	RSWRTXTSVTS
s sake	RTSUUTSTTST
s salamat	SUYRTTTXTVU
s salary	TTVWRSSSTWT
s sale	RTRTRSUVSSU
s sales	UTSWUQTQWVR
s salim	WTSUUUUUSUU
s salon	WTTSTUUSUUV
s salt	QRUURSTWRWS
s sam	TUWSTTURTYT
s same	UWSWQTVSWSS
s sampl	STSVTVUTTUT
s sample	SSVSUUUTTSU
s sana	RTXRSTSVTSQ
s sand	RTXVWSUVTVU
s sandra	RTRSTSSRXTT
s sandwich	TTVQRRTQSSW
s sang	UQTRSTURWVS
s sapporo	STRVUTUTUSU
s sat	WPSUUSSUUTQ
s satellite	SUWSTWUUUUT
s saturday	QQVRYWQTNTN
s sauc	RUSUUTUTUTU
s sauce	VTVSTTUTSTT
s sauna	VTSVVRUTTSV
s save	UUTSQXURTVV
s saved	MQYVUSUSQXN
s saving	YSQXTSUVSVV
s saw	TTVURQRWUTT
s say	UTWRVSQWYTP
s says	UUTWORQRVRR
s scaffold	TQPVTSTQUUS
s scal	RUVQSWUVTUS
s scan	WTSWTSUSUSS
s scar	STVRURUSUVU
s scarf	STRQTWUTUVT
s schedul	XSSSUUTTUUS
s scheme	QUUZZOTRRPS
s scholarship	VRPZSRUQVVR
s school	QOTZVRVSUTO
s science	SUSWSSTSSST
s scissor	RUTSTTUSTWT
s scold	QTURSSUTTTT
s scon	TUSSWSTUUSU
s scor	STSWUSTVTVU
s score	QRUURQURSRS
s scratch	QTWVTSUXTUT
s screen	TTTXTSUQRSR
s script	QSUQVTSTSVV
s sea	SRRYSPVVRSV
s seal	XVRUTSUTUSU
s seam	WTTVUUUTWUT
s seams	TUSRTTUTUSU
s search	SUTUTTTTTVT
s seas	TTUSSSTYTST
s season	VVSTTTRWRRO
s seat	SRSVUVURRTQ
s seats	QTVSUWUWUST
s second	VTUWTUOTSWW
s secondment	VTSSTUUUUTU
s secret	VTRWTSUSUTV
s secretary	URSPSUTSURR
s section	RUTRSTTSSTR
s security	SUTVTTUUSTU
s see	TTTSRWXSVQW
s seed	VUTRSUTUSUS
s seeds	VTVSTSTVTTS
s seek	STTVVSUTUTT
s seem	XSQWSSSRSTV
s seems	XWRUVRUTXRS
s seen	TTPVRSWQWRR
s sees	QTRRTTTRWTS
s seldom	WTVVSVTWSTS
s self	WSSVUTUTTVS
s sell	TQTTRQTORWU
s sells	WTURUTUTTWV
s semester	UTQYWRUVSTS
s semicolon	VUXTUUUTUST
s seminar	UTTQSRTQUUV
s seminary	SUSYWUUUSUU
s send	NNTTUZPUOUR
s sends	STVSRRSTTRS
s senior	TTQSTSTSYSQ
s sense	SSVUVSUVTRW
s sensei	RTVRVSTTWUT
s sent	WVRQSORRSVT
s sentenc	USUQSTTXSWT
s sentence	TWUUWRSRQaS
s september	VTQUSXPPQPP
s sergeant	VTQUVUUSXTT
s seri	QTSQYSTRVTT
s serious	VQXURSWXTVS
s sermon	VUTTUTUUSUU
s serv	QRXTUSTRSUT
s serve	WURTVSUSUUW
s server	RTXPRRTUTXT
s service	UTRUUSTSVRT
s session	UPSSSTTQSTQ
s set	TWVWUSQTTUP
s sets	TURTURUUUVT
s sett	TTSXVRUTVSU
s settl	QSSXTUXPSXQ
s settle	SSRVTSUTTSS
s seven	TUTSQUSPOWP
s seventeen	PTWUTTUTSWU
s seventieth	SURRUYUVTUS
s seventy-nine	RTSXUTUSTST
s several	SUTTTWTUUWT
s señora	VTRSUUUTVUT
s shadow	UTUSUTUTTWT
s shake	UTWUWRTVTST
s shaken	WTUTUUUUUUU
s shall	PPRSWWYPRRS
s shame	XTVVTTVSTWW
s shape	RTSRRVTSSTS
s shar	WXSRWTRUTUT
s share	UTPUSVSSSQS
s sharp	STWSUTUVTUT
s sharpen	UTTRSRTTTVT
s shav	SUWSTUTTSVT
s she	URUSRNQRZUX
s shear	TTURSVTTTUS
s shed	VTUTSTTTTVS
s sheep	VTTSSVTWTUT
s sheet	RVURQPTSQXO
s shelf	SSXTQSTURVR
s shift	RQRVWTSWSPQ
s ship	PSWVVTSWSSS
s shipp	RTSTUSUVTST
s ships	RTTWWVUTVST
s shipyard	TUWSUUUTTUU
s shirt	SUSTUTUTTSU
s shoe	WUWRTUUTTWT
s shoebox	RUSSUTUTUUT
s shoes	SSTTSRSUVWS
s shoot	TUVUTTTTSWU
s shop	VUTXTSUSUSX
s shops	SUSUVUUTVVT
s short	RTTVVWRXQST
s shorter	QTTPTQUSSXS
s shortlist	TTUSTUUSTVS
s shot	WWUSTSUTUTU
s should	XONQQVUKSTZ
s shoulder	PRWUSRTSSTS
s shout	VRURPUWQRTP
s show	UUVRTWUUUXU
s shown	VRSUSVUQVUT
s shows	TVPQSQSRURR
s shrank	XRRTUSUUTSS
s shrug	XTSSUUUTUUT
s shrunk	RTTVUTUTTST
s shut	SPVRWRTPUTW
s shuts	RUVWVSUTTSU
s shy	RTTSTUUVTST
s sick	TUTSTTUSUWU
s side	UWSTRSWUVQU
s sides	TWSVSUUTSUT
s sigh	WWTTTTUSTVS
s sight	TUSVTTVUTTU
s sign	RSSVVTUSQSM
s signal	TVRYSSUVTSU
s signatur	UUWRTTUTRTT
s signature	XRRUSRTRQSS
s silenc	UTXTUTUTTWV
s silence	WQUVSPRTUWW
s silly	XUSRSUUSTTX
s simp	SRRWUURRZRU
s simple	VTVTTTUTVUT
s since	VUTUURNRVVV
s sincere	OSTQSSTSTRQ
s sing	RTSQSXUVTWS
s singapore	VTUZUSTSQWV
s single	ZdSPPSQRMQU
s sink	VVRWTSUSTSU
s sir	VSWTUTXWUSV
s sister	UQQOQUTPWTP
s sit	PSXVQSXQUVR
s site	UVRUTXTUPTU
s sits	WRTVSSTRVVR
s sitt	WSUUTPSRWRS
s six	URVSVWSUUTV
s sixteen	USSSUUUTTUS
s sixty	TRTSPRTQUTV
s sixty-one	RSXTUUUSTTU
s size	VWURSTTSTTT
s sizes	SUUUUUUTUUU
s skeleton	RTWVTSUTTUT
s sketch	RURRRRURSXS
s ski	UTVUUTUVSTS
s skies	UUTRTTTWUSU
s skip	VSWURWTVTVT
s skipp	XTSQTUUTSTT
s skipper	RSWUSTUWWTS
s sleep	TQPXRRPXOSV
s sleeve	VUSSTSUSTTU
s slept	VRQRSRTTSRV
s slid	VUVPUQURSWV
s slide	RRUUWRSVUXS
s slip	QTRQTRTRWXS
s slipp	TTRRTTUTTST
s slot	VTQRXUSRSST
s slow	PQRXPTRXSTU
s sluice	TUSTTVUUUUU
s small	SSWWRTUUSTR
s smaller	TWUSVTUWUTT
s smell	PTTTRUUUTVS
s smile	UTTQTRUTWUT
s smok	STRRQUQSTUT
s smoke	QUVSUWUTTUV
s smooth	TTVRTSUXUSU
s snail	WTUTUUUVUUT
s snow	OQUSTURTSSR
s so	TTTXZWRSURX
s socks	TUUTUTUWUVT
s soft	SSQRTSRZRTS
s software	RTRVSSUTTTT
s soil	SRWURVRRVVR
s sold	VUURRQSPUYW
s solder	RTSTSSUTTWS
s solid	TUXRUSUUUTS
s solo	VWTRVTWSRVT
s solstice	STUSTXURTUT
s some	QRSTQLbQOUT
s somebody	VUTVUTQSQSU
s someday	STSSTQXRTUT
s somehow	VSRRVRYRRUR
s someone	WVQbTWRSSPW
s someth	OSWWNRVUTUN
s sometime	QSTPQPbSSTR
s somewhere	ZZPSVRXOQSW
s son	TTQUTRUSWUV
s songs	TUXUUSUTUVU
s sonnet	QTVTUUTXUUS
s sons	TVUVTTUWTSU
s soon	ORRSPUaSPSP
s sooner	QSURQQWSRRR
s sorrier	SURSTRUUUSU
s sorry	MROMNQMNQPL
s sort	PSSRUOVPSUR
s soufflé	RTTSSTUTTVU
s soul	VWWUTTURRST
s souls	WTSTTVVSTUU
s sound	SSUQTSTRVVQ
s soup	NRWSTRTTRUR
s sourdough	TSXSTSUWSTS
s south	STSWTUUTTTT
s spain	STUSTSTXTUS
s spam	QURTTUUUTUT
s spar	TVXSTTUTVXR
s spare	PUVRSTVVPVQ
s sparr	TUWWTVVVTST
s speak	QPXTQOVMUWU
s speaker	WSQVURUSSST
s specialist	TUTWUTUUUUU
s speech	SUURSSTTVVW
s spell	VVRTTRUQRUR
s spend	QTQWRRTRURT
s spent	WTVURPUPRVU
s spirit	VTQQUTUSSUT
s spite	XVQUTTUUTUS
s split	RUVVTWUTTVU
s spoil	WWRTUUUTTUW
s spoke	VRVTRQTPUTU
s spoken	VTSTSTUTSUT
s spoon	RTVRSVSUSWT
s sport	WTRRTVTSRSX
s spot	QTWSTSUSTWT
s spott	SUXTUUUTTWU
s spr	SNQVSUQUTUT
s spreadsheet	RRXUQTTPQYQ
s spring	SUSTUTTSUST
s squad	WTSVUTUUUSU
s square	SUVRUVUXTUT
s squeeze	VTVWTWUSTSV
s st	TTQVVZSRRRS
s stack	WVSWTTUTTSU
s staff	VUQUSVURUUR
s stage	TSSVWSVTUVQ
s stain	STURSSUTTRU
s stair	SRSRQQSUQSQ
s stairwell	VUWRTUUTTVU
s stall	UVURSUTUUVQ
s stammer	USWSVTUTSUT
s stamp	RUQSQRTWQTU
s stand	TRUUTTUQUUU
s stand-up	SUUTVTUTUST
s star	TTWUTTUVVTS
s stars	SUVTTTTTTVW
s start	RVVYTTOTUUR
s start-up	XTRVTTUTTUW
s starter	WUWTTTUUUTT
s startup	SUUWUTSSTUS
s starv	UURSUUUUXUU
s state	QTSUVRUQTRS
s statement	VTSVTTUSUVT
s station	RTWQWVTURWS
s statistic	RTVWTTUSUXT
s statue	WTXTTTUVTUW
s statute	WTQSUSUSSTT
s stay	XVUPRRXYRUR
s stays	OSUUVQVXVYR
s steady	UUSVVSTUTTW
s steer	WTVRTSSTVVT
s stellenbosch	XUSSUTURVUU
s step	PTUSTVTSWTR
s stepp	TVQSWWUSTSU
s steps	VTRSTUUTWVT
s steward	TUUUSTUSUUU
s stick	QSUSRRSRVSS
s still	WTVSTVSRTYT
s sting	VUXTUUUWUWU
s stipend	UTSWTTUSTUT
s stitch	STWWUSUXSSS
s stock	RUVRTTTSUTT
s stocktake	VUTSSUUTTUU
s stone	WUSTSSUUTVT
s stood	VPTRQQSRUVT
s stool	STRSTTUUUTT
s stop	TSSUbTTRTRT
s stopp	SOWQXQPTRVO
s stops	VTQWXSTRSRT
s stopwatch	VUUWWTTSTWS
s store	YTVTUUUSTVU
s stori	UXVRTRVRVUV
s storm	SUVRUTUTUWU
s story	VXSTTTSUQTU
s stove	UUVTUSUWUUU
s str	VTSRTRTVTVT
s straight	PTSTTPSWRSR
s strand	TUWRUUUUWUT
s stranger	USVTQRYRSVR
s street	TSRSRRTUTSR
s strength	URQTRQSWRUR
s stretch	TUSXWTUTTVT
s strict	QTWQSWSUTRT
s strike	QSVPWRSXSWP
s string	VWTSTTUTUTU
s stroke	VSTXUTUUTTW
s strong	VTQQSRTXTTS
s struck	RTUSUTUUTWU
s structure	UURVUUUUUVU
s stubborn	SURWUSUXSRT
s stubbornnes	RSVTUUUYUUT
s stuck	QTVSSVURTXT
s student	TWRSYPSWURV
s studi	STTXQUTTTUT
s studio	XPRVVSSUTUT
s study	UTRWRUTRUVS
s stuff	XSSTUTUVVTS
s stung	UVTSSUUSUSS
s stupid	YRUVTSTRUVT
s style	STSYTTURTUT
s subject	TVXSRSSRSVR
s subjunctive	STUUTTUTTWT
s succes	RSQVRRTZTST
s such	UWVRRPSSOPV
s sugar	PRXSRRTSSXS
s suggest	QUSQXSRPSQS
s suit	UWVSSUTUUQS
s suitcase	QTWUUTUWTTT
s suits	QTSTTUUUSST
s sulk	RRQRSTTWSRR
s sum	WTTVTUUTTUT
s summer	SRVUWVRWRVT
s sums	TTVWWSUUTWU
s sun	STRSTSTYTVT
s sunday	SOXWYURSVSN
s sunny	VTURTSTWTTT
s sunshine	TUTSTSUTUWU
s supervision	WWPURSUSTRS
s supervisor	WTRYSQSRXSV
s supp	TUTYTRUSVVU
s supper	UWRRXUTRVRS
s supplier	VTUUTUUSTUT
s support	WTWVUUTQRPT
s supportive	RTTTUUURUSS
s suppose	XTNUSWRQUPY
s sure	WPOQSOaNUQY
s surgeon	RTWUTSURWTT
s surgery	SUTXURUVTST
s surname	YVRTTUUSTUV
s surpris	TUVTTUUTTVT
s surprise	XUTVSUUUWUX
s survey	UTTRVWTQTSV
s surviv	QRRRTTTUSWS
s survive	STSURRUVUST
s suspect	VTQRTUUTTTS
s suspend	RUSXSUUUVUT
s sutur	VUSSUUUTUUU
s suva	QTYUSUUYQTR
s swallow	PTTYQSUWSSS
s swap	TTURUXVVSUT
s swapp	VTQWSTUSSRT
s swear	RTSSUTUSWTT
s sweat	SUTWUUUVUUU
s sweep	RSTRSSUWTVU
s sweet	TTRRTXTTTVV
s swept	WTQRTTUTTUT
s swim	UWURTTUTTUS
s swimm	TTRSTTTUTUT
s swing	VTQUSTTVTWT
s switch	QVSWSTWUVTT
s swore	XTRTUTUTSUT
s syllabu	UTUWTTUTUUT
s system	RRTSSSUSSWT
s são	VTRVTWUTSST
s ta	UTZRSSTYSUV
s tabl	TTTUTSTSSUT
s table	VUXTPWUTSVN
s tablet	QUWRUUUTTUU
s tak	OSTXVRSWUWQ
s take	SRSUVTTVVSV
s taken	VWMaURUSURV
s takes	TQTYTSSQUUS
s talent	UURSTUUTUTT
s talk	TTUXXRWTWVU
s talks	VUXVUSSTUUU
s tall	SSWVSTUTUTU
s taller	RTYSUTUTTUU
s tamale	TUSUUUUUUVU
s tan	VTSSSSTSUXW
s tandem	TUSVWRUUTSU
s tap	VTTSTTTRUVW
s tape	TTWTTRUSTVT
s target	SURWSRUTTRT
s tarp	UUTTTVUTUTU
s task	TTXWTWUSUUU
s tast	USTQUVTRRUR
s taste	TUXTTTUTUVU
s taught	TVVTVUSRVYS
s tax	XQVSSQSRTTS
s taxi	XSRRRTTSUTS
s tay	STSRSVTTTUT
s tbd	TUSRUSTTSTU
s tbh	WUSSUTTTWUU
s tbilisi	QTUWTSUVRTS
s tea	UUUVXXRWVRU
s teach	UTSYSSRRRUV
s teacher	SOYUSRSXWRU
s team	STTUTPRTVSO
s tear	VTVQSVTSSVV
s tears	UTVSSTUTXST
s technical	STRWSRUTTST
s telephone	WSOURTTTUUV
s tell	VVQSPWSQUUU
s tells	QROQSQTRXRR
s temper	WVTTSTUUWSV
s temperament	SURWUUTTTSU
s template	UTWRTSTQTXQ
s ten	VVPUUUQSVVV
s tenant	SUSSTTTUUUU
s tender	USVSRSURSSS
s tenor	RTRVTSUTTTS
s tent	SUSSSUUSUUT
s tenth	RTVTUSSTUSU
s terima	TTYSSSTXTVT
s term	VSSVTVTVUSV
s terminat	TTTSYRTUUUU
s terms	VUTSVTUUUSU
s terrib	SURVSSTSTST
s terrible	QTVRSSTSSVS
s test	USUURSSTQXS
s tests	TUTRTWSUUTU
s tet	VVSTUXTSTTT
s text	WQTNPWPPUTV
s texts	SURRSSTUUUU
s than	VQVSQPQWYQV
s thank	TReRUSPXPXV
s thank-you	SVYUVUSaRUU
s thankful	VRbQQTQWPWP
s thanksgiv	TTRUTSUTTVT
s that	TSXUUTQSVWW
s the	TSTVUVNSSXS
s theatre	RTUVSSTSSVT
s their	UPTVRVVRXUP
s them	TTTTOTRSSYP
s then	WVQSVVXTRUS
s theodolite	RSXUUUUVUUT
s theoretical	XTTVUTUTXTU
s theory	WSSUUTUTTUU
s there	UUTUUUUTSQT
s therefore	QTSRXRTRTSR
s thermo	STTTVWUTTUR
s these	SRWUUPYRPRP
s thesi	SPWVUVTWSVV
s they	RLVWRTOOXVT
s thin	TTQSTTTUTRT
s thing	SVVTUQUQSVU
s think	RMUWUTRWPPQ
s third	TSSSWURQTWS
s thirsty	RSTTTSUTTVT
s thirty	VTTTTSTQVTR
s thirty-first	SUSVXTUTTSU
s thirty-one	QSWUSSTVSXS
s this	SPSSYTTSPUR
s thorough	WUSTTTUVTUW
s those	TUYQRPOURVT
s though	ZXWRVOWTUUT
s thought	USVRQSQSSTT
s thousand	VVYQSTTTSRV
s thread	QTUPRVYSSWT
s three	VRVTRSRTVWU
s threw	WTSRTSURTXS
s through	TSXUUUVUUXW
s throughout	RSYSTTUSTST
s throw	USQQSSVRSVW
s thumb	VSRTTQTTTSR
s thumbprint	RSYRTTUWTVT
s thumbs-up	XUTSTTUTTTU
s thursday	TSSTYVOXNST
s thus	UUUVXTUUUTU
s tick	VTVXUSUUSTS
s ticket	UVWRVYTVWUV
s ticks	WXTSVTUTTTT
s tide	QSURTRTSWUT
s tides	TUSVTRVVTUT
s tie	SUTQURVSSUT
s tied	QSVWSSUSSUS
s tight	STUXTTTWSTT
s tiles	WUSWUUUSTUW
s till	SSVXSVUWQTT
s tim	XSQQSUTRURX
s timber	UUSSUUUVTSU
s time	UVWVVSWWSRV
s timer	SUXVSRTTTVU
s times	WRUTQVRSOUT
s timesheet	VUTURTUSUUU
s timetable	STSWSUURSTS
s tin	TWVRTTURTUT
s tiny	STXTTTUVTTT
s tip	TRYQRRTURXW
s tips	VSYRTRVTSUU
s tired	USSXVTTTSVS
s title	USSURSTTXUU
s to	WVUWUVUVRTV
s toast	RUYRSUUTTXT
s today	OPVSYURPVYP
s todo	STRRSRTQRRT
s together	TQWVSSXOTVT
s told	VTTTSVMRUWT
s tom	STSSTTUTWTT
s tomato	PSTSTTUYTUR
s tomorrow	RTVWXVTRRTT
s tongs	TURVSRSRTVU
s tongue	RUUSTTUSTXT
s tonight	SURTWTURTTT
s too	QOUTUMSNSTS
s took	UUTTQLQTSVR
s tool	UTVRSSUTSQT
s tools	WTTRTTUUTUU
s top	TUSUTQUTUUV
s topic	UURVRUUTTST
s toronto	UUWUSVSSSTU
s torque	RUWTTSUVTVT
s total	STUSTTUUTSU
s touch	VTTTQTYPOQT
s tour	TSRUSRUTSSR
s tourist	STRVUTUTTVT
s tournament	SURVUVTRVTU
s toward	PRWbVQSURVS
s town	UTTYTSVVSTS
s track	TSSWVRTRSUW
s tractor	UWUQSSTTTXU
s trad	SUTVTTUUUTU
s trade	UUUUTSTUTPV
s traffic	YVUTSSUTTUW
s trail	WTRRWUSXSUT
s trailer	UUSUUTUSUSU
s train	UVUUWSPPVTV
s traine	VTTSTSUSVVS
s trainee	VTVXTUUVUSW
s tram	RUSSRQTURVV
s transfer	WSRYTSUSTUT
s transferr	STRVTRTSTST
s transit	RTUXUTTSSUT
s translate	RTWSTTUSTWT
s translation	WWTTUUUTTWT
s translator	RSQSVSUTTSS
s travel	QTUTQUSTSQT
s travell	WSQQTRUTTTW
s tray	VSRRTTUTTTT
s treasure	XTYQSSTQTTY
s treasurer	SUSUTUUTUUU
s treasury	VUTUTSUUTVU
s treat	TVSQTRSYTRT
s tree	STTUUSVYSVS
s trees	RTRVSSTXUST
s trial	USTXSYTQSVR
s tribunal	VVVVTSUSSVS
s trick	QPZUOPTTQbP
s tried	USTVSTUSUVT
s trieste	UUSRUTTTTUU
s trip	QRXUTVURUTV
s tripod	RUWTUUUTTUT
s triumph	TURRUTUWTTW
s trombone	RURSUUTUSUT
s tromsø	RUTXTVTSRSS
s trondheim	RTWUWSUUUVU
s troubl	TTRSTUUTWUT
s trouble	PPWQRSUTRUR
s truck	STSTTSUSVTS
s true	UVRUUQSSWQR
s truly	WRWPQQRVQQV
s trust	VUVOPQVVPUX
s truth	RRVRTSUXRUV
s try	QQXVRVUPPTV
s ttyl	RTSRTTXTUUS
s tuba	SUWSUVUTTUT
s tuesday	UOUUXVSSQVV
s tun	VTSSUTUTUUU
s tune	TSXUTSTVSTS
s tuned	TUUSVUUVRVU
s tunnel	SUVUTUUTTUT
s turbin	STTWTTUSTUT
s turbine	UUWSUVUTTUU
s turin	TUSXUTUWUUU
s turn	VVSUQQUOTVS
s turns	USVXQUSRVQU
s tutor	XVQYVVTRVUV
s tutorial	VUSTWRUUTTU
s tweezer	TSWSTTUUUUU
s twelfth	TUTWVTUUTTU
s twelve	TVUUXURSQWP
s twenti	STSRUTTTTUU
s twentieth	TUTSWXUTUUU
s twenty	WTVRQUTQURS
s twenty-six	RUWVTUUXUUT
s twenty-two	XTTSVTTUTUT
s twice	VQTQNRSRWTW
s twins	ORPaRTSWQRR
s two	VRSWRVPSXUU
s two-minute	SUWTUTUSUVT
s typ	WTTQSSTVSSS
s typed	RUTTTSUUTTT
s tyre	RTWSTUUTTUT
s ulaanbaatar	RTVTTSTSSUT
s um	TTWSRSTWUTT
s umbrella	RRVQSSTTSWR
s un	STSSSTTXTVT
s unanswer	WUSTTUUUUTT
s uncle	SRUTQQSQURV
s uncorrect	WTSRTUUTTSU
s under	UTSQRVUURRV
s understand	XQRRTNRNUUQ
s understood	RQUSRRTRUUR
s unfair	VSRSUTUSTUT
s unfinish	QRaWUZTVSYS
s unfortunate	XRTTTUUSTSS
s uni	STRYRTSSSST
s union	UTTWVQTQUSS
s unit	UVUYRRUSRST
s university	UWSUTTUSSTT
s unlike	VTQSUTTSYUT
s unmark	TSTUUTUTUTT
s unopen	WVQSSRSTTST
s unpaid	ZSVSTTTSTVT
s unpick	SUWTUTUXUVU
s unread	XVRRTTTUTTT
s unreliable	XRTUUUUTTUT
s unsign	XUSSTSUTTTT
s until	TNSWQWUVRUN
s up	UTSTTTXSUTV
s update	UVSSSSTSTUW
s upon	RTTVTTSVTTS
s upside	STTSUUUTTVT
s us	RPTVYVYRTTR
s use	TWXQTQUPOYS
s used	STVVSRPTSZO
s useful	URVSRSTRWVR
s uses	QUTQSSUSTXT
s ushuaia	TUUTUXUTTUT
s usual	UVTRRQSRSQW
s vaccine	RURTTUUUTWU
s valley	RUUWTTTVTWT
s valparaíso	TTWRTTWSVUT
s valu	RTYQSTVQTVT
s value	TQbQRQSVPTR
s valve	TSVSUTUUTTS
s van	SSVUSQTTSRR
s vancouver	YWSWUUUTTUT
s vase	SVRSTSUSTST
s vault	STXRTTUSVXT
s vaya	TUTTTUTWTUT
s verdict	RSTTUVTRSQS
s verse	RUTSTTUWVVT
s version	TVTWRTTTSXS
s very	WTUYPVRTURV
s vessel	UUUUSSUVSTU
s vestry	RUVSVTUUVUU
s vet	UUSUTUTSVUV
s video	TTUOSUSSSTS
s vienna	STSWSRUSUST
s view	VTSVVSTRVTT
s views	VTVQTUTTUUV
s village	UVVRURWSVTQ
s vinegar	WUUSTTUSWVU
s vines	STVTTTTYTTT
s vineyard	TTSWTSUUVUT
s viola	TTWSTTUTTWU
s violin	QUTUSTUTXWS
s visa	UUSVQQTRURU
s visit	SWSSTXVROUV
s visitor	UTPQSVTSTST
s viva	UTUQVTTRSUS
s voic	TTURTUUTTVT
s voice	UUVTQTSQOWS
s voicemail	XTRRSSUTTTU
s volum	TUTRTRUSTTT
s volunteer	VSRWWSTSWRT
s vote	VSUQSVSWSWS
s voted	UTRVTUUSTSW
s vowel	VUYUWSSSTWS
s vp	UVSTTTUUVVU
s w	QTTTSSTRSVR
s wait	ZUMQPPQQUQa
s wake	XUUVSVUUTUU
s walk	SPTSWVRSRVP
s walks	RRWRTRTQSVV
s wall	TSSOSRURTWR
s wallet	WWTXUTUTUVU
s walls	UTSSTSTRTVW
s want	RSSXXRRORQP
s wants	TRNaTQTPRQV
s war	RTSTTSTSTST
s ward	SUSUQPSSVUU
s wards	RUTSTVUSSSU
s warm	SRTROOTVQTN
s warmest	STVRSSTZTSS
s warn	VSSQSRSWQTR
s was	ZYUTPQLRTUU
s wash	QTTXVTUSSVT
s wast	SPRTSTSQSSR
s waste	WSRVSUUTTUT
s watch	VVSQRTRUPWV
s water	RSTWQRRVPWV
s wave	TUVQSXTRTSU
s wax	TUWSUVUTUUU
s way	SSTURRVTXTV
s ways	PSRYXQVRRSS
s we	QRSVXUbULRN
s wear	QTVTTRUTTVT
s weather	URUOQUSVUSW
s wedd	WTTUSWUQSUV
s wedding	TUXRTTUTUVU
s wednesday	STRTYSVUTRT
s week	TVSWTYQQUUS
s weekend	VRSVVUQSTSW
s weeks	XSRSSTRRSOV
s weigh	RTURSSTUVVS
s weight	WTSSUTUTUTU
s weiss	WTXTUTURTUT
s welcome	SSYSUTTXTTU
s weld	UTXTTSTRVSS
s welder	TRWSUUUSSUU
s well	UPTPTNQZQSX
s welsh	WTURUTUSSUT
s went	WVQRTTQRTTS
s wept	UTRQSSTRSTU
s were	ZUTRRNPRUTW
s wet	OTSTRRUVSXR
s what	UTTXVTNRVVV
s whatever	UXSOQSVUSTO
s whatsoever	ZaQRTUURSUR
s wheat	TUSWSTUSSVU
s wheel	VTVTVSUTTTU
s when	STVTTYXUQXS
s whenever	RXVWSQaUPWP
s where	TQWXWPUSUUR
s wherea	VURVTTUSXRS
s wherever	UUTSTUUWSUW
s whether	OTQUQVQPTQQ
s which	URUVVRPVWUU
s whichever	SUTSTUUWTTT
s while	VOPWPOUPUSV
s whisper	SUUTUSUVWTT
s whistle	STSRSTUTTUS
s whit	TUTWWVUUUTU
s white	XURQSVUSUUT
s whiteboard	QTQURVTSTUT
s whitsun	WSQTWUTTTUV
s who	VUUWSQUTXUU
s whoever	TQWUQURRQQU
s whole	TTWVQUPVUVU
s whom	VUVURUTTVRW
s whose	SPVWTRSWWTT
s why	WVTVPTSOXXO
s widow	RUVUTUTTSUS
s wife	RRQUUSVTXSQ
s will	NGQUUbaTTMS
s win	STUUWUTTWTU
s wind	QTUSXQWWSRT
s windhoek	SUWWTTWTTUT
s window	TUUNUSTTQUQ
s windowsill	RTVSTSURUVS
s winds	RSRRRRRaRSS
s wine	UUUTSUSRVUS
s wing	UTTWTRUWVUV
s wings	WUVUVWUUTVX
s winner	QTQRTTUSWTR
s wins	SURSTVUVWUU
s winter	STVTNWRWVSS
s wired	TTSTUUUUTUT
s wisdom	WTUQTSUSSRY
s wise	TSRSRSUTSSV
s wish	SOMUTSObPPP
s with	TRVXXVPWVVR
s withdraw	RTRQZTTTTTT
s withdrawn	UUSVTTUUTUU
s within	UVSRQQVQXVW
s without	UPZSWSPYQYQ
s witnes	VUSRTTUSUVU
s woman	RRUUTTSTRRW
s women	YVRVTTUTTSW
s won	TRTSQQTOQZR
s wonder	SRSTTVSVTSU
s wonderful	URRVRVTVQQX
s wood	SUTVUSUSTWT
s wooden	STRSTTUVUTU
s wool	RTTRTTUVTTT
s word	WWSSRSUUVVP
s words	QTXNRQTYUWS
s wore	QTSSTSTWUSU
s work	SUUZSTMSVVT
s works	PRTRSPUTVUQ
s workshop	STYXQRSSSWP
s world	VWQRUVXUURX
s worn	RTYRTUUTSSU
s worry	TSSQTTVUVST
s worse	VTUWSSTRSVR
s worst	STWVTRUSTVT
s worth	VTXTSRUSUUW
s would	WRSUWVVQTSP
s wow	VVURRSUTTTX
s wrap	SUSTZTSSSTT
s wraps	TUSZYWUUTRU
s wrench	QSXTTSUSTUU
s wrist	TSRVRUTSVVS
s writ	TSTUWUTTSVW
s write	PQUTPaXNSSQ
s writer	SUTVUVUSSVT
s written	WSVQSSRQQVP
s wrong	UVTVSWRRNUV
s wrote	WWQSOSSUVVN
s x	STWSSSTTTSS
s x-ray	TUXRTSUTTUU
s xxx	RTTQUQTSSVT
s y	VWSSTTTUVSW
s yard	USUTRRUVUUT
s ye	XWRSUUUUTUV
s yeah	STSSTRYRSUS
s year	WUUYYWPUTVV
s years	TWWTUTPWUVR
s yeast	TUSTTTUSSTT
s yellow	UTUUTRTSTUT
s yes	TPXVTOSURSV
s yesterday	TVPWSSTSRTT
s yet	UVWSSQSRUUQ
s you	VVWRRWUWVWT
s young	STUSUTTSUTT
s younger	SUSWUSTTVUT
s youngest	SUWSUUUUUUT
s your	XUVRSUOVTYV
s yours	UTVTSUSQUVR
s yourself	UVUSPORWSTT
s youth	URVXUSUSTTU
s yusuf	VURTUTUVVUV
s zero	XWTSRRSRSVS
s zone	UUTVVTTUUUU
s zoom	VURRTSTRTUS
s zurich	VTUWUTUUTTU
s {	RSSUUTRRSQS
s }	RSSUUTRRSQS
s ¤	UTVONKPPOeU
s ☺	SRUVRPRWVVQ
t bare	VOWDHNNVSRW
t charged	pgELNJPKUPU
t clear	UURSgFUTSOM
t dated	WVQMSPPUSRU
t decides	SUQRbHXRSPQ
t given	ZVWCLCNSQbT
t ground	TRNbQLROUPS
t logistic	KRHQONTJSUL
t praise	QRaLMNNVRZU
t refuses	PTOQVSTQPQP
t scorned	bVMMRPTQQUe
t sour	cXNSTTUQTUb
t thanks	UTcGFHRVORW
t touches	RSQQRYSRTTU
t vague	OPMILQhMJPT
t wish	SLPIPOSeJTW
valediction	ILPPNHJRKJJ
w !	USTUOOVTOQO
w #	OOTUYYPRQWR
w #mentor	URUQQSOQRRU
w %	STUSSRTSTWT
w &	SUWUVTUTTSU
w '	USTWRVQUTTQ
w 'd	UQTRVVWUUPT
w 's	TTTVVVRSXTR
w (	QTUVUTTRSUS
w )	QTSVTTTRSUS
w ,	UTUWUTVTVVW
w -	TUSSUSUTUWU
w .	RQSRQQRSRRR
w /	STRVWSUUSST
w :	TTVYUUMTPYX
w ;	VSVVWWRUWVY
w <	RTQTRRUVTTU
w >	SURTSRUTTRU
w ?	RJNOSUQNOQQ
w [	RTTUTTSRQRS
w ]	QSTTTSTRRRS
w a	USUURVUWUTV
w able	TSUWTSUTUVU
w aboard	STRRTWUTSWU
w about	WYTVPRNSVTS
w above	TPWSTOSQXWR
w abrazo	TTQSSTTYTTT
w absent	VUSTUUUSUUV
w absolutely	ZaPSUTTQSTX
w abstract	USUSUSUTTWT
w abt	VUTTUUUTSUT
w abuja	VUSXSTUUTSU
w academy	TTSVURUTWTT
w accelerator	TURVUVUUUVU
w accent	URVWSSTRRXS
w accept	UTTSVRTWSTR
w accepted	SSTaPTUQRVS
w access	STRVSVUSUSU
w accident	UTQTTSUTSVT
w accomplished	RTSXUSUSTST
w according	QSRWUSUSVSS
w accordingly	TURTWWUSUTU
w accordion	SUUSTVUWTUT
w account	SSRQRSTQUVU
w accountant	VVRTTTUUSWU
w accounts	RSRRQVTQVVR
w accra	URVWRSTSQTS
w accreditation	SUSWRVUVTTU
w acknowledge	STTRVSTVTUT
w acknowledging	TUQUTTURUUT
w across	RRRURQSUSVR
w act	SURTTRUWUWU
w actual	XVTTUTUSVSW
w actually	XTTVVTTSWXX
w add	RTSVTTTTUTT
w added	QTUUTTUSTSS
w address	PUNOQUROVRQ
w adelaide	UTSSTTUWTTT
w adeyemi	TTRUUWUTWUS
w adjectives	QTSQTVURSWS
w adler	SUSUUUTSWUT
w admire	VUVTUTTRUUW
w admitted	SUVUTUUUTVU
w advance	TTPSSVUTTTR
w advent	UTRVSVWSTRT
w advice	TUUWUURTSVV
w advised	XURWUUUTTUT
w adviser	TTQaSRTRUUS
w advisers	SUSXUTUTTTU
w advising	VVRSUUUUVUU
w advocate	SSTUTTUTWTR
w affection	TUVRSTTTTTT
w afraid	VSUURVTSTVS
w after	WQTTZTOUURV
w afternoon	VQXSYRSUQXU
w afternoons	RSVVTTURUXU
w afterwards	SUVTUQWSRUR
w again	XNORRUbRNSU
w against	RRNUSRSQVVS
w age	QTWSTTTSTUR
w agency	UUUVSSUVRUT
w agenda	QTVTUWTRSUS
w agent	VWRVTTTSTUU
w ago	QPSSSSSUQUR
w agree	VUPPXVQOVQU
w agreed	WWRUSVSQURV
w agreeing	RTZTQWUTSWS
w agreement	WROTTQTRRRR
w agrees	RTRVUUUTVST
w ah	XTSTTTTVTTX
w ahead	TTUTTQUVWSW
w aids	TUSYSTTTTTT
w aim	WTQWUTUSTSV
w air	VTXRSWTSUTU
w airport	RSRVUTUTSWT
w alarm	QTSQTSTVSTW
w aleppo	SUTTUUUUUUT
w algebra	TUWTUUUWTUU
w aligned	TUTVVTUUUUU
w alive	STXQRVVRSST
w all	TZWURUSXUTU
w allergy	VTTRTTUUTUS
w allotment	TTSQRRUWTTT
w allow	RTRXUUUTSST
w allowed	SUUSUUUTUWU
w allows	TUUWRVWWTTU
w almanac	TTUSUVUWTUS
w alone	XQUVVVURVVQ
w along	USVVTRUTRSS
w aloud	OQSUQTTUQXR
w already	WWVPVORUUSP
w also	aVWSSTSQXRT
w altered	TUTTUUUTUVU
w although	XSVXSVUSUST
w altitude	UTTTTSUSTTS
w alto	RSTWUTUTUWU
w altogether	UTRUTSUUVTV
w alumni	TUWQRYTRTTT
w always	ZgWTURLURRY
w am	SRVXWVSVUSS
w amazing	RTXTUUUSTRT
w ambulance	TUUQTVUTUVS
w amina	UURYUTURYUU
w among	SSVXUSSTVSV
w amounted	TVSRTSTTTTS
w an	UVTTTUSTUTX
w anand	TUTVUUUUVUU
w and	QSUVUUUWUSP
w angry	ORXRRRRSRWQ
w ankara	VWSVTSUTSTU
w anneliese	TTUTUUUTXUS
w anniversary	UUSSTVSVUTU
w announced	VUVWUTUTTTS
w annual	SUSQSWUWTTU
w another	WTNRVPVOVPS
w answer	TVRTVLQTSUS
w answered	UWUURQTSSUU
w answering	RTVQVVTTSWU
w answers	ZWOSWVSUaPW
w antarctic	TUVVUUUSUUU
w anticipation	STRUUTUSUUS
w anvil	RUWSVTUSUTU
w any	WYVVWSTQUSL
w anybody	TVTURSSRSUR
w anyone	TWVROQSVTRT
w anything	WXUSRTRQNUS
w anyway	QSUTUUWRVTS
w anywhere	UTTUUUUTSUT
w anzac	SUSWWUTSTUU
w apart	QTXQRWTQTXT
w apologies	WTTSSTUTTRS
w apologise	PSQPTQSPSRR
w apologised	WVTQTTTSWSS
w apologize	STRQSSTSTST
w apology	SWTRSTURSVS
w app	VWRTUQTRPPS
w appeared	WTUUUUUTUUT
w appetite	SUQWTUUWUTT
w applause	XVTRSTURRVX
w apples	RTVSSSTWTUT
w application	XSUPQRUWSTW
w apply	TSXWTSTRSWS
w appointment	UWRNXRTQSUW
w appointments	XURUUSUTTTV
w appraisal	UVTSTUUUUUU
w appreciate	PQZRQWSVSVU
w appreciated	QRVRTSTTTSR
w apprentice	UUVQTVTVSRT
w apprentices	WTVQTTTRSWT
w apprenticeship	VUUUXUTSSTR
w approved	WURSTTUWSXU
w apricots	STRTTUTTTUS
w april	VQSUTUQSQUW
w apron	SUVRURTUSVT
w arc	WUTRTRTSUVT
w archive	PRUVUTTPVTQ
w are	TUUWTUUQWPS
w argue	VTWTRUUSVUT
w arithmetic	TTTUTSTSSSR
w arm	UTRRTVUWTSS
w army	RTVVTTTSTTT
w around	RRSWRWYRQUR
w arranged	WVTSTUURTTT
w arrangement	SSUSWSTRSPT
w arrive	WWWRTUUTTSW
w arrived	XQUTTUTTTQV
w arrives	TUSWUTTSUUV
w article	QTVPRTTRTVS
w as	UVUXWWRVRRV
w ash	TUUSVVUUUTU
w ashamed	QSUPRSRSSST
w aside	SUSSUSUSUTT
w ask	RURUTUNUQOL
w asked	UUWUQSPRSZJ
w asking	UTXUUVSVPXP
w asks	MSSVQQSSOUQ
w asleep	QSUWRSTSSTS
w assembly	TUTSTVUUUSU
w assessment	VUSTTTUUUTU
w assigned	VTTWSSUWWUS
w assistant	UVRVSTUSVSQ
w association	TUUTWTURTUU
w at	TVUVTZTSUUR
w ate	TTSRSSTRTRT
w atelier	TVTVVTUTTUT
w atlas	RTSRTSUTTUU
w attached	QSPQTTSRSSR
w attempt	RRRRUTUUUVU
w attend	SUWXVUTTTYU
w attendance	VTSTTUUTSUW
w attending	TUUURTUUUUU
w attention	TSQWWQTQQUV
w auction	VUTSTSUTUVU
w audit	TQTVQRTWRWR
w audition	TSUVTSUSSUT
w auditors	VTSRSTUTTVT
w august	WQSUWVTUPSV
w aunt	TSUTRRTUWRW
w auntie	VTXRTTTWUWS
w author	XUVSUSUTTUS
w authority	STUWRRUSUSW
w autumn	VTPVUTRSTVT
w availability	XVSRSTTSTSU
w await	STRUUTUSUUS
w awake	QUUSSWUSSST
w award	XTVTTSUVTTW
w away	SSUVUSRPPWR
w awful	RTRTSRTUSRT
w b	STSSUSTSVSU
w babies	TURUTUUWWUU
w baby	OQTbRUSRPUR
w bach	SUXWUUUVSUT
w back	VVSSUUTRTWR
w background	VURVSRUSTUV
w backward	TTXWYRTVUWS
w backwards	STTRSSUSTVT
w bad	TPTTQURVPSQ
w badge	SVUVSRTPSVR
w badly	QSWRRUSSRVR
w bag	USVSWUTQSWW
w bags	UTSWVTUSTTT
w bake	RUTVTSUVTRT
w baked	TTUSUUUSSTU
w baker	RTUUSTTTSTT
w bakery	TUUVVUSTRVR
w balance	SSWTTRURSXS
w balcony	STTSTSTSTTU
w ballot	UTTSUVUSTXW
w band	TTQVUUTVSST
w bank	OTURVWSVUWQ
w bankrupt	WURSUUUSVUW
w bar	SRXUTQTUSWR
w bargain	XTUSWTUTTST
w barn	UTSRTSUSTTT
w base	SUTRTVUSTWT
w basel	WTSUUSUSTVT
w basket	SUQSUTUSUUT
w bass	QUWSUTUSSVS
w batch	UTWRRUTTUUT
w bay	STSWTTUVSRT
w bc	SSTRSSTSSUS
w be	USVUWUWVUSW
w beam	TUXTUUUTVVT
w beans	UVUQTSTSTWT
w bear	VSRRTVUTSRS
w bearing	VUQTUSUQUWW
w beat	VTVVSTTSWTS
w beaten	SUWXUUUUTUT
w beating	SUSWTSUTTTT
w beatriz	SUWSUUUTSUU
w beats	TVSQRSTSXUV
w beautiful	SRVQTSTTSUV
w beautifully	WTRVSTUSTSW
w became	UWWUVTVPQWQ
w because	RTWVSRPRVVR
w become	TURUTVUNPUT
w becomes	UTWUTSUWTSV
w bed	TRSXSVWUVTT
w bedside	WUSSUUUTVVU
w beekeeping	WUSSVVTUUUU
w been	XVUTTRLSUQQ
w beer	SUSQSVWRVST
w bees	SSUVSTTWSVR
w before	TUUVVVUUUXQ
w beforehand	VSQRSUTSSST
w beg	STQRRSUSTTT
w began	WVTSUSSSQTT
w begged	YXPRSTURTWT
w begin	TVWWTVTTRTS
w beginner	SRXVSSTRRSS
w beginners	SUTVTUUUWUT
w beginning	STQRTVUTTRT
w begins	PSUXUSTVTTS
w begun	QVVVRRTRQUS
w behalf	TUSTTTUXUTU
w behave	TTWSTTUWUSU
w behind	SVUVSVUVWUV
w being	aVRRQMQXVTW
w believe	VVRVSQRVWVR
w believed	RUURTSTZRWR
w believing	QSWSTSUZTQQ
w bell	STSUUSXSTUT
w belong	RTQXRVURURT
w belongs	RTTUWSRSTST
w below	WTRRTTTSTVX
w ben	WTTUUUUUXUT
w bench	SUVUSSTVRUV
w bend	VTSTUUUTUVU
w bent	TURVTTUTTST
w bergen	TSTXTSTVRTW
w berth	UUUSTTUTUTU
w beside	TUTWTVSSVWO
w besides	VTRSSTUTUSU
w best	QPUTTUSWSUS
w better	RRXWWPNVXRW
w between	UTUVTRWRXQV
w beyond	WVURWUUUTUV
w bicycle	QTVUVSUURVR
w bid	SUWSSSUTUXU
w biennale	VUTUSTUVTST
w big	WRVQPTRTRRY
w bigger	OSUTTRTTYSQ
w bill	VSUQRRURTUR
w bills	TUSVTUUUUTU
w bin	SUTVVVUTUUT
w binder	SUURUSTTTVT
w birth	STWWTVUTTVU
w birthday	USVRRXTRSRW
w biscuits	STWRRSUVUUT
w bishop	QTVVTSUVVTS
w bit	VUQVRRVTSTT
w black	STVVTSUSSUV
w blame	WRPVPRQOQRP
w blamed	TTUQRRTRSSV
w blank	YTURRTUTTUT
w blanket	SUQSTSTSTVU
w bleed	TUWRQVUSUWT
w bless	RRXQSRVYSUU
w blessed	RUQRTUTXTST
w blessing	URTRSRTYSVS
w blessings	QTVUSRTZTRR
w blind	VVTSTTUTSWU
w blisters	UUVUUUUUUTT
w block	RTXQUTSSSVT
w blocked	RTTSUSSQSWT
w blue	OTSOUQVUPRR
w blush	QUUTUSUTUUR
w board	VTSWTVSOVXS
w boarding	SUVTUTUUTUU
w boardroom	TTVSUTUTTUS
w boards	UUQVUUUSTSW
w boat	SUVXVWRUSTV
w boats	TUUTTTTTSVT
w body	TURXTSUWTST
w boiler	TSWRTRTRSWS
w bolt	QTVVTTUTWWT
w bolts	RTUTSTTTTRT
w bon	TURTSSUXUST
w bone	TUTSTTUWUVU
w bonnet	VUWSVTUTWUV
w book	WVTTVVQSSVU
w booked	RUVUVRUTTST
w booking	RROTWTUPSTO
w books	SRUTRTTPQWW
w booth	UUTUUTUUVTU
w boots	TVUTSQUWSTS
w bore	WUWVTSTVSTT
w bored	WTSTUUUTUUU
w boring	QSRSTTTWSUT
w born	PSSQSVUSSWS
w borrow	SUVVTTSTTUT
w borrowed	RSVTSRUVSTQ
w boss	PQVWSSSVUVR
w bosses	RUWSUUUUWUU
w both	SRSTUSOSTSM
w bother	TSURTSTQSST
w bottle	SUTQRYSQTTT
w bottom	USWQSRUWSRT
w bought	QSTRTQTQQUR
w bounced	UTRTUUUTTUT
w bound	UTQSSVWVUUV
w bow	TQXUXPSYQQV
w bowing	UUURTTUTTUT
w bowl	SURRUUUSUWU
w bowline	SSWRTSUVUST
w bowls	STUSTRUVUTT
w box	QRUNPWSURVR
w boxes	STOPRRUQSVR
w boy	RRVQRSSTSTQ
w boys	WTRUTTTVTST
w brain	SUVVSTUTTST
w brake	TTXSSTUWTXU
w branch	UTWXPUTRUSR
w brandt	QTXRTTTSVTS
w bravo	XUSQTSUSUTY
w bread	USXURVSUUTR
w break	TRSTPVWXUTQ
w breakfast	QTVQWUTUTUT
w breakfasts	UUSTUTUVUTU
w breaks	VUWRTTURWUT
w breath	UTUSSSURTWT
w breathe	QRVVSSUTSWT
w breathing	QSVTTTUXTWT
w breaths	SUUSUTUSTWT
w bride	TUVTTSUTTWU
w bridge	RRUTTVTSQXS
w brief	UUVSTTUSTTT
w briefing	UTSRUSUSSVT
w bright	TUTRUUUWUUU
w brilliant	WTSRTTUTTTY
w bring	USTPQWLOSOV
w bringing	RTQVVVTVVTT
w brings	STRVUVWTVTT
w bristol	RTVTVUUWTUT
w brno	TUTRTWUTUUU
w bro	UTURUTUSSUT
w broke	SOSPRQSSVXS
w broken	SSTQSRTURVQ
w bronze	UUVSUUUUVUT
w broom	WTTQSRTQVUS
w brother	USTQRRUPVTP
w brother-in-law	RTSRUUUTXUT
w brought	VWYTUPSOPWS
w brown	STQSUSUUTWU
w brush	TUWVXUUSUVU
w brushes	STRSTSUTTST
w brussels	WWSVUWUUUUU
w btw	USSQSSTRRUT
w buddy	SUTYUUUUTUT
w budget	SRXVSRTTSXS
w bug	RTXQTSUVUXT
w build	WSTUUUTSUST
w building	RVQRSUTTQTR
w built	RUVURVTQVYU
w bump	STVRSSXTTUS
w burden	WSUTUUTTUUT
w bureau	STUUTUUTSVU
w buried	TTXSWWUTUVT
w burn	STRWTTTTTTT
w burned	UWTQSTUUTVV
w burnt	USWXTUTWTVT
w bursary	VURSUUUTRUT
w burst	VTRSTVUUUUU
w bus	UQUWVUSRSWX
w busiest	SUSTTSUSUTU
w business	VQTUVRTOXTU
w busy	WUTQSRRQPRX
w but	ZYTWTTXVWRR
w butcher	VUWTTSUUTUT
w butter	TSWRTVURSXW
w buttons	QSUTUSUSUUS
w buy	USSVRXSQSRS
w buyer	UTSRTRUSTXU
w buyers	WVTUTTUSTST
w buying	TTTSSXUWUTS
w buys	SSTVSXURSTT
w by	XTUSSVORTVW
w byline	XTTRTTUSUTS
w c	WUSWTVUTTSU
w cabinet	TURSUSUSTTU
w cable	SUTVUTUTTUU
w cadet	STTSTSUTTTU
w café	UTRUVRTSSST
w cake	QRTTUUSTTUV
w cakes	VTUSTWSVTTW
w calendar	VURXWPSTTVV
w calendars	USQYRTSSSRS
w calf	UUURSXTTTWS
w call	TUURUZWVTPK
w called	YTTVRPROOSV
w calling	UVPQVPTRRVT
w calls	UTUVSXPSTTU
w calm	MQVUPPWXPUP
w calmer	RTWQSSUTSUT
w came	YVTXSSORSSP
w camera	SVURSWUSRUV
w camp	STVVXQTSSST
w campus	TUWTSUUTUUT
w can	STUUUVTUWRU
w canada	SUSVUSTWTUS
w canal	SUTSSWUTUUU
w cancel	YXQVVRTRSST
w cancelled	WVTTXRSQUSW
w candidate	VTTTUUUVSUS
w candle	SUVSTVSVTVT
w candlemas	TSVRUXTTSUS
w candour	STUTUUUSUUU
w canteen	XSTTSQTQXVR
w canvas	WUVRTTUSTUU
w cap	RSURVUSRSVS
w cape	VUTWTTUTTTU
w captain	USPPRRRWYRT
w car	UUUPQWTRUTU
w card	RPVUPWRRPRS
w cardiff	WXQWVTUTUUS
w cards	QSWWRRWVSYR
w care	UURRRPSXQQQ
w cared	WWSTUUUUUVU
w career	YWUQRVTVUTW
w careers	SUWYTSTTTUU
w careless	VTSSUUUTTUW
w caretaker	UTQQSSTRTST
w carla	TUSTTTUTXTT
w carried	UVWSUQTPUWP
w carries	TRUSTVTSVTS
w carry	SRYURVRXQSU
w carrying	XWRTSTTRTUT
w carving	TUTVUUUUUVU
w case	TUQRTSRRQWQ
w cases	VVVSUTUTTRU
w cash	SUVVUTUUTUT
w cast	UUVWSTUTTTT
w castellanos	WURSUUUTTUT
w casting	WUTTTWTTTUU
w cat	STSRSSTXRTW
w catalogue	TUQRSVUTTVT
w cataract	RSWVTWUVUUT
w catch	QQTPRQZWQSU
w cats	STSRTTUWTTT
w cattle	WUUTTTTVUVT
w caught	QTTRRRURTVS
w cebu	TUTXWUUUUUU
w celebrate	RTSTTTUTSRT
w cellar	RTURVTTSTUT
w cello	QTQUTUTRVTW
w cent	VTTUSSUVSST
w centimetres	VURURTUTUSU
w centre	TTTTSRUTVRT
w certainly	VTVTTSYRTTT
w certificate	UTSWQSSQQQV
w certificates	SUUWVSSSTVT
w certification	TURVWTUTTSU
w chain	TUUWTSUUUVU
w chainsaw	SUWTUUUUTUT
w chair	UVRWTVSTXTV
w chaired	RSVRUVUTSWU
w chairs	UUVPQUTTVUR
w chalk	XVTUTSUSTVT
w chalked	RSWVTSUSUVT
w chamber	SVSSSTUSSTS
w chambers	TUTWUWSWWTU
w chance	SRQXSTUSTTV
w change	SRNVURQOQRP
w changed	PTUXTVQTQXP
w changes	XUSTUSUUUTT
w changing	QTSXSVTTSVT
w channel	TUTTSVUUUSU
w chapter	TSXUQWTUUVT
w chapters	WURQTSUTWUS
w charge	SRRTSVUQVSS
w charged	TSVSTTWSTSS
w charger	RTQRSTTRTTT
w charming	WVRQTTUTSTV
w chart	SSTSSQSRSWS
w charter	TUTTUTUTTTU
w charts	TUXVTVUVUVT
w chase	XXRTUUUTUUT
w chasing	YUTRTSUTSUS
w chat	TUSTWRWTUTU
w cheap	YTSTUTUSTUT
w cheaper	RTVTUUUTTUT
w check	TTUTTTVRSVS
w check-in	UVPPRRUSSQT
w checked	VSVRTTUTUVT
w checking	YWSTUUUWSUW
w checklist	OSXSSQTQVZS
w checks	XUSWXWUUUTU
w cheers	USaQRRTVSZV
w cheese	WTSQRVTRUTT
w chef	STQTRRSSYQS
w chemist	SURWVTUSSST
w chemistry	TUWSTUUWSTT
w chemo	TUSZRVTTTTT
w chen	STSTTUTSYUT
w cheque	SUXTUSUTUUU
w cherry	SUWSVWTTTSU
w chess	QTUSUVSVSXS
w chest	SUXTUTUTTUU
w chief	SSXSTTSSVVW
w child	PTVSSVUSTUT
w children	QSSYRQSVTVS
w chocolate	STTSUTUTSWU
w choice	WXRWUTURTUS
w choir	UUUTPPSWPSP
w choose	TTVUSVUVXUT
w chose	QTVRSSUSTSS
w chosen	SVRVUSUUUUS
w christmas	XQUSTYQTQQR
w church	RTSTSRTRVSS
w chuseok	SUSSTXTWTUT
w circle	QTUUUTVUUST
w circled	TUTSUWUTWVU
w circles	TUXSUTUTUWU
w city	VTTWSUTSRUV
w civil	UVWVUSUSTVU
w claimed	UTSXTTTUTUS
w clap	TTVRTSUSSUW
w clapped	WUTTWTUUTUT
w class	RRSTWVQRWSS
w classes	STXWTSUWTTT
w classroom	STVTUUUTTTU
w clause	UVVVWTURSUT
w clay	RTWVUTUUSST
w clean	TSRPRRTWSST
w cleaner	XTURTSUVWTX
w cleaning	VUWVVTUSTWU
w clear	QSSSRURVSRR
w cleared	UTWTXTSRSRT
w clearing	SUSWTTUUTVU
w clearly	XTRTUTURTSX
w clerk	RTWSSSTRWVR
w client	SSWTSQTWTYS
w clients	SRVUUVTSRXU
w climb	SUUTTUUTUVT
w climbing	STTSUSURTVS
w clinic	TURXTPSVPVV
w clinics	TUVVUUUUUTU
w clock	VRSWRTTWTUW
w clocks	VSTSWVUTUSU
w close	TSTRcORVTPW
w closed	VVPSUPRPTTP
w closer	WTSWTRUTUUT
w closes	OTOaaVWSRQS
w closing	WTQSXSVRSSV
w cloth	UTQSSUUUTVT
w club	UVRQSSTSSRS
w co-op	WTVUTRTSRRT
w coach	ZVUUWTVTXSV
w coached	RSXTUUUVVUT
w coaching	STPVYSSSUUS
w coast	QTTVSRUUTTT
w coat	SWZPTRUVSTQ
w cocoa	SUTWUWUUUVU
w code	TTSUQUSQTRQ
w coding	TUSXTTUUTUU
w coffee	UWQWSZWUSUO
w coffees	WTVQTUUTSVS
w cohort	TTRYWUUTVST
w coin	TWUTUUUTUVV
w coins	WUVRTSUSTWU
w cold	RRYRSRUXRVR
w colleague	OSTXWTTXWSR
w colleagues	RTPUSXTTSVS
w collect	RUUQVVRRRTT
w collection	STVSUSUTVTT
w college	TSSUSRSRSUS
w colonel	VURRTTUTXUT
w colour	UWUVWVUSTUS
w colours	TTWVSVTUTWU
w column	UUUSUTUUTTT
w come	WWVVTaXRRPU
w comes	UTUUTZTROOU
w comfort	WWSSUUUSSUY
w coming	RRTTUWTQSTS
w comma	VWWRUVUSTUT
w commander	SUTXUUUVVUU
w comment	VWQSTTUTTVT
w comments	UVVSVVTQVUS
w commerce	UVUUUTUTUWU
w commission	VUSWSRUSSRT
w commitment	STSSSRUTTSU
w commitments	TUSYTTSTTUU
w committee	UVXQQWTTSVU
w committees	RUUXUTTVTSS
w communication	TUTRSSUUTRU
w commute	SURZTTUUTTS
w company	UTUYSRVSOQQ
w compare	TUSSVSUUTTU
w compared	YSTRRRSPZVX
w competition	WWTVQTUTSUW
w complain	RTRUVSTSTRU
w complaint	UQUPRSSRSVU
w complete	SURUSVTSTSU
w compliment	RTWQUUUTTXU
w compliments	XSVSTUUVSUX
w computer	TTTSUSUVSVT
w concentrate	SUSWUTUTUUU
w concern	VTQXUSTSSSV
w concert	RVVPSYUSRVS
w conclude	TUSWXRUSUTU
w concludes	TUWXXSUTUVU
w conclusion	VTRRTTUTTSU
w concrete	RTSUSTTVSWS
w conference	TUQQQYRWWTV
w conferences	STSTUUUTXUW
w confidence	YTVPTRTXSUU
w confidential	VSSRTUUTUTS
w confirm	RTRWRRTRUST
w confirmation	RUPSTSTQUTS
w confirmed	SUWWSWWTTTU
w confirming	RTPTTTURUTR
w congrats	WSSSTTUSSTX
w congratulations	WVTRSRSURSX
w connected	SUTTRSYRUUT
w conscience	WUXWVTUWUTU
w conservation	STQXSWUTRST
w conservatoire	STTUUSUTWUU
w conservatory	RTVVSSTTTUU
w consider	PSRSXRURSTT
w considering	TUXSSTUXUST
w constantly	XXSUTUUUUUU
w consulate	UWTWUUUTUUU
w consultant	RTRXUVUTWTS
w consultants	RUTUVUUSUWU
w contact	RTSOSMYPPXO
w contacted	TUTTTUTUUUU
w contacts	VUVSTTTSUSR
w container	TUVUUSUVTTU
w continue	STQSVQSWTSU
w continued	TUSSTTWVUUU
w continuing	TUTRXSUTUUU
w contract	UPVXWTSOUWV
w contracts	RUWWSQVTSRS
w contradict	VUWSTVUTVTU
w control	VTSSTWUTTTT
w convent	TUSWRVUTUUT
w conversation	VWWTTWWRSRT
w conversations	RUWSTRTXUSS
w cook	QSVWTXTUVSQ
w cooperation	TUQSUTUQUUT
w cooperative	UWRWURTSRTS
w coordinator	STSQWSTTTTT
w copied	STTPSQUSSTT
w copies	QTUQRWTRSTS
w copper	TTUVUSTSUUU
w copy	UURUPXRQPSP
w cork	RTVTSUUTSTT
w corner	TRTWRUTUTTR
w coroner	YTUSUUUTTVT
w correct	PSUUSUURVTS
w corrected	USWNSTSRPYQ
w correcting	RTUWWSUVSWT
w correction	RUUTUTUTSVU
w corrections	UUUXVSUSVRT
w correspondence	WVSRVUUTTTT
w corridor	SSRTUQTPVRR
w cost	XSQORRSNQWW
w costing	WUURSSUTTVS
w costs	RTUUSSTRSWT
w cough	TTUTUUUVUUR
w could	VVUQTWMVTTT
w council	QQVVSSSRSUV
w counsel	WTVVSRTRVVW
w count	VUXTWUSVRWR
w counted	SRVPSTTRUWR
w counter	QTWUTRTSSVR
w counting	QSVPRRTQQXT
w country	WSSUSTTRRSW
w counts	TSURSSTQWVR
w county	QTRTSSUTVSS
w courage	TVVTRRTXVSV
w course	VVUXVRXSOTV
w court	RSRVTVTQVWS
w courtesy	RUUSUUUSUVT
w courtroom	TURWTTUTTUU
w cousin	TTSSSRTVUUR
w cousins	XUUSTUUTTUV
w cover	SVUQTSUVTVS
w covered	WUWWVUUVUUU
w covers	TTTWTUUTTUT
w coward	RTSRUUUSTTT
w cows	RTRUTTUTTUT
w crack	TSTSTSTTTWT
w cracked	USSQTTUSSTS
w craft	TTUUSSURSQT
w crane	QSVRUUUWTWT
w crash	VUUSUUUUUVU
w crate	SSSWVTTSTWT
w crates	VTSTSUUTUSU
w credit	WUWSSUTPQPT
w crew	TUTRSWUWVVQ
w cried	SUUUSTTSRWS
w crisis	WVRTTVUTTWT
w crit	UWRWWSUTTTT
w critic	UTWTURUWTUT
w criticise	XXSUUUURTUT
w criticised	RTYUUUUUUUU
w critics	TURSUVUVUTU
w crooked	STXTUTUVUUT
w cross	RUURRSXURUR
w crossed	SSUTRRSWVXU
w crossing	STSVTSXTTUT
w crosswind	STWSTTTRSWT
w crowd	RSVTRTUSSSU
w crutches	TTSVRUTSUUU
w crying	UVVSTVTSSVS
w cubes	STVSTTTSUWT
w cup	RSROSWVQRTR
w cupboard	TTSSTTUSSTT
w cups	RUWRUUUTTST
w cured	QSZUVSUSRXT
w current	VTSSSTTTTVU
w curtain	TTWVXSWTUVU
w curves	STVUTTUTTTT
w cusco	UUVTUWUUTUU
w customer	QSUQTRUVSXU
w customers	TTTSTRUVTVS
w customs	TSYVSRTSRTR
w cut	PRVRSPTTSYQ
w cv	VVYPSRUSUVS
w cycle	SUTSWSUUTUU
w dad	QUUYUTUURWR
w daily	USTURRTURWV
w dairy	STTYVTUTUTU
w dakar	QSWSUVUSTTT
w dam	TSSTSTUTTUT
w dana	TUUTTTUSTXT
w dance	WUTRVSWWTRT
w danish	TTVWUUUWTUT
w dare	RTRRTTUSTST
w dared	QSXRTTTRTUT
w dark	PSXQRUURRXS
w darwin	STRWUUTWTUT
w data	XTSUVQSQRWR
w date	UWTTUUUOPRS
w dated	WTSSSSUTTSW
w dates	TUPQWRUQSRP
w daughter	TSRVUSTVQUR
w day	SUUUVZWVRVT
w daylight	SVVXSTTTSTS
w days	TTRXOUYVSQT
w deacon	UTSUTTUTTUU
w dead	XSSRSVTURTV
w deadline	WWQTRVTPSVX
w deadlines	UWUTURTTSWS
w deal	SRTRQQURUTU
w dean	UTSSSRTSWUS
w dear	TTVRRRUaUSQ
w death	VTUUUUUTTVU
w debate	UTXUUTUTSUU
w debrief	TTSXVSUUTTU
w debt	QSZSRPSWRUQ
w debts	VWTUUTURSVU
w decade	VTXSUTWWVTT
w december	SSOUVTRQSPV
w decent	TTVSSRTVRTS
w decide	RTRVRVTUTTT
w decided	OUQPUSQPOOO
w decides	TUSSUUUTWVU
w decimal	WURSUTTTTVU
w decision	PTTUXURPSTP
w deck	UUPPSTUSVVV
w deep	RUaRTTUWTVT
w deeper	RTVSUUUTYUT
w deeply	USYRSTTWTSW
w defence	SSSRSXUUSUR
w defend	RTTSRUTTTVU
w defended	TSRSUTTTTSU
w definitely	TTSRSSYRTTT
w degree	UTSYWTTRRUW
w delay	VRUSTSURTUT
w delete	STRVTSRRTWT
w deleted	TUSRTSUTUXU
w delft	TUUUTSUTWUU
w delhi	WURTUTUSTUT
w delivered	WUQUUSTSWTX
w delivery	WURQTSUTSUW
w demo	WUURSWUWTVV
w dentist	WVUQSQTSQRX
w denver	VVSWUSUUUSU
w department	WWPRQRSQXRP
w departments	VTRVWSUTTTT
w deposit	WTRRTSURSUR
w depot	RSTWURTVUUS
w deputy	RTQUSSSSXVS
w describe	PSVQTXUSSUR
w described	WTVTUTUUTSS
w deserve	QSSVQSTWSRS
w deserved	TRURUUUTSST
w deserves	UURWTTUVTUV
w design	WRQXQRTTURU
w designed	VUSSTTUUUUW
w desk	VTQVNURQSRN
w detail	UUTTUUUUTUT
w dhaka	SUURTUUUTTU
w diagnosis	VVVXTSUSSUU
w diagram	SUSURSUSTWT
w dialysis	UWQZWTTTTTT
w diary	VUQNURTRSQU
w dictionary	RTVVTUUSTST
w did	UUXRMSLSTYS
w died	VQUSSTSRSTU
w diesel	RVSUTUUTSUR
w differ	WUSQTSTTWUT
w difference	TRXQTTTQTUV
w different	STNXQPOQURQ
w differently	QSQPSSTTTTT
w difficult	TVQVTUUUSUT
w diner	TUSVWSTTUSU
w dinner	VUVNUXTVSTU
w dinners	UTTTSSUTVUT
w diploma	USYWURTXSTS
w direct	TUTSTUUSUTT
w direction	TSTXSTRRRWS
w directions	TURTUUURTUS
w directly	TUTUVTTTUSU
w director	RSVPSSTSXUR
w disappointed	YRPTSSRQRTV
w disappointment	YSRTUUUTTUT
w disciplinary	VTRTUTUTUUU
w discussed	WTWSUWUWTTU
w discussion	SUSRSSTUTTU
w dissertation	WTUXSWUWSUX
w distance	XWRTSTTVTTW
w district	SUSQSRUSUUU
w dive	VTVRUTTRVST
w division	WUSSUUUTVTT
w divorce	TRVUTTUSVSS
w diwali	WWVUSWRSVTS
w do	TSSUUQWSUTW
w dock	WUSSUTUVUTW
w doctor	PTSbRTTUQQR
w doctoral	WUTWTTUUVUW
w doctorate	SUSSUTUTVUT
w doctors	RTRWTVUUTSU
w document	SUTSTSUUSTU
w documentary	VTTUTUUUVTT
w does	SUTWQRQUUPU
w dog	VRSSQQSVQUQ
w dogs	RTQSRTTXTST
w doha	SUWWUUUTTUU
w doing	RTSXSSRRUQQ
w dollars	VTTWUSUTTUS
w don	UTQVTTSUVTS
w done	XUUZYTRVSOV
w door	WWUTOVWVTTX
w doors	TRSWTVSWXRX
w dosage	WTRUTTUTUUT
w double	VURTTTUSTVT
w double-booked	RTSTSUUTUUU
w doubled	PSXTTUUVSVS
w doubles	TUTTSVUUTVT
w doubt	RRSTSTWTSVT
w dough	STUTUTUVTXS
w down	VUTRSSWTSUT
w downstairs	TUSSSTUTTTU
w dr	SQVVPOQQcSN
w draft	UQRTSVTVUSP
w drafts	UVXTRTUSTRS
w drainage	RTRRTSSSTVT
w drains	STVVTTUTTTU
w drama	UTRUSSTSTSU
w draw	RTUTURTRTVS
w drawer	WSTSVUTTRSR
w drawing	NRVVVQTTXUR
w drawings	UVUQQXTUVRS
w drawn	VTQWSSUSSWS
w dreadful	STSRTSTUTST
w dream	QSURSTUSSRT
w drew	TQVTSNSPQaQ
w dried	WTSTTWUSTTU
w drill	USTQUUTURWU
w drilled	RTVWTSUTTXT
w drills	RTZYVUUSUVT
w drink	VVXQUTSSSTW
w drinks	STTTTTVVXUT
w drive	PSQXSXRRRUS
w driven	UTXQUTUTSUT
w driver	SSWSSWTTVUS
w drivers	SUSVUUUUTWU
w drives	VTRUTSUUUTT
w driving	RTVVRSTSSTT
w drop	PRVQUWWPRUR
w dropped	WRRQRSURQUS
w drove	USXQTRTVRWT
w drum	STSWSVUTSST
w dry	SQTTUSRXPWU
w ducks	STRSTSSSURU
w due	SUWWRSYURRU
w dull	SUVWUUUTTUT
w dumplings	STRSVTTTUUT
w dunedin	SVVXTTTSTUT
w durban	SUVXVWUUTVU
w during	VSSSRUTPQRX
w dust	TTTUTTXTTTT
w duty	SUTWUTUWUTU
w dye	VTRRTUURUWT
w dying	TUUVTUUUTUU
w e	SSXSURSTRRR
w e-mail	STVRSXUTTVT
w e-mails	WUWUTTUSTVT
w each	PRYTTUVUPTR
w ear	PRWVRTSVUSQ
w earlier	VSQSTSSRSUS
w early	STVVQUTRQRQ
w earn	WUQYUTUSUUT
w earned	WVQRUSUWTUV
w ears	TRUSRRTSSUV
w earth	QTSSUTUTUSU
w easier	UUSVSSUUTTT
w easter	UTNUSXPSUQQ
w easy	UVPURQRZRQR
w eat	RSUWTQVXRSS
w eaten	TRVWTTUSSTT
w eating	XWWVTTUSTVU
w eats	QSTYSTUTSST
w edge	STUSUTUSTTT
w edition	STRRUUUTTUT
w editor	UTVSSRUSTWS
w education	STVTSSUSTST
w effect	TTVUXTUSSWS
w effort	TWQRUSURUVY
w eid	RUWQSYTSUVT
w eight	VQSUUUSRTSQ
w eighteen	TSVUTSUSWWS
w eighty	RUUWTTUWUVU
w either	ORUVRRTVVRR
w elbow	TTWTSSUUURT
w elected	RURYSTUTSST
w election	QSRWTWTSTTT
w electric	TUSVTSUTTUU
w eleven	WUSURRSRUVU
w else	TXWSQVQRTWW
w elsewhere	WWQWTVTRRSV
w email	TRNWUTTQSRV
w emails	VUWQRSTRVTV
w embassy	RRSSTTUTTUT
w employer	VTRZUSUTTUT
w emptied	WUTRSRUSTUT
w empty	VVSTPPTPSWV
w enclosed	RTRVSRURSRR
w encouraged	SUXZUUTTUUU
w encouragement	VUSUTWUPRQW
w end	UTTUeUMVORN
w ended	TVVWWPTPQXR
w ending	PSWTXVTSSXT
w ends	SVQacTSSQSV
w energy	UTSYTSUQTSS
w engagement	VTVXWRUUTUT
w engine	SUURTTUTUWU
w engineer	PTVYSRTQWRR
w engineering	XTPXSRTSSSV
w engineers	TUSVSVUTTTU
w english	OSUURRTVPXT
w enjoy	VRROPQRVRPV
w enjoyed	XTWRSWTWTUX
w enough	WXSTRTSTQSR
w enrolled	SUUVUTUTTTT
w enter	TUTYSTTSUUT
w entered	SSVSTTTVTTT
w entering	TUTXTSTTTTU
w entire	UWWTUTUWTVU
w entirely	RUVRSSUUSST
w entrance	TUWRSSUVUSU
w envelope	VUOPRPTQRSS
w envelopes	UTYRTSUWSWT
w epiphany	WURTWXUSSTT
w episode	TUTRSTUUUSU
w equal	RSTRVSUSTSU
w equals	TUSWRVSTTTU
w equinox	TTWSVUUUUUU
w error	XTTQTRUSSVT
w errors	UUUSUUUWTUS
w especially	WUVSTTUWUVV
w essay	TTWTTTUUUWU
w estate	UVTTUTUTWUV
w estimate	VTRRUTUUUSU
w ethics	UUSWTTUWUVT
w euros	WTSTTTUUTWX
w eve	RTRUWUUSSUS
w even	VVTVSTQSWUU
w evening	QTTVWTRTVUU
w evenings	TQUXSTRWPSP
w ever	YaTSRSXSQTV
w every	UbXSRXRWWWP
w everybody	VXSPRSSVVRT
w everyone	UXUSQQRQWSQ
w everything	SaXUTVQZQTN
w exactly	OQVXQRUUSYV
w exam	UPRVVVQRNWW
w examination	TURXTSUTUTU
w examiner	TUQTSSTRSWT
w examiners	STRRTSUUSTT
w example	RTZRRQUQSQR
w exams	QTUaPUTRTVS
w excellent	WURRTTTSTUX
w except	XYSQUVTRPRW
w exception	XYRTUUUSTUS
w exchange	TTRYWSUTTSV
w excuse	SSQRRSSRTSV
w exercise	VUXRRSUVSXW
w exhibition	TVTSUSUWSTS
w exist	VTQVTTUTTUT
w existed	TTWRTTUUSSV
w expect	QTRSTZUTQSU
w expectations	RTRSRRUTSRT
w expected	YSQQRQQQPVP
w expecting	TUTYUSTUUUU
w expenses	VUUUUTUTTVU
w experience	RTWSUTUVTSS
w experienced	RTRTTTTSXTT
w expert	XWRUTTUTVUW
w explain	SRVQSSTVVVT
w explained	VTWQSRTSVYQ
w explaining	WUTSTTURUVW
w explains	UTVRSTTRZTR
w explanation	RTTSTTUUTUU
w export	WVSXTTTUTVT
w extra	RUWWTWUUTVU
w eye	SSXURRTUTVW
w eyebrow	RTYSSSUUTRS
w eyes	TUVRRPSUQVR
w face	SUWQTVUQRWR
w faculty	TVSVSRUSTTT
w fade	SUSRSSUSTTU
w fail	VXQTTTUXWUU
w failed	WMUVUPRRQXO
w failing	TTQUTTUSSRT
w failure	RTSRSVUSTUT
w fair	QOSRSWPXURT
w faith	STYSTSUZSSS
w fall	UTWSQQTUWVS
w falling	RRTSTUUSTVU
w falls	SURTRTUTTTU
w false	RTTSUTUTUUU
w families	SVVVUSUSTXT
w family	RQUXPVRVQUQ
w famous	YSTRTTURVUY
w far	RQWTUQTUVVU
w fare	UVVXTSUWTUR
w farewell	STQVXWVPTQS
w farm	TUWTTUTVSTR
w farmers	TUVUTTUWSTS
w fast	RSVVQSTVSVT
w faster	RUUVUUTSSVT
w fat	VTTRTTTWSTT
w father	PPXVQORTVSO
w fault	UUSUPUSOPRT
w favour	STQQSRTVVSS
w favourite	SURSWUUTTVT
w fear	PSYUTTUQSVS
w feast	UWTSTXUTTTT
w feb	TTSVTVUTTTT
w february	TPTTWVSQQTO
w fed	STYSUTUUTVT
w federation	TUSSTTUTTTU
w fee	XWQRTTTTTVS
w feed	SUVSSTUWTWU
w feedback	XUPVSSTRUVY
w feeds	STWWTTUTTUT
w feel	TTSXQSVTMTS
w feeling	WSWSTRTSTSS
w feels	VTUVVUUTVST
w fees	XUWUUTUSSVW
w feet	OSTVWQSRSTR
w fell	UROTQRTQSVW
w fellow	SUSTTTUTVTS
w fellowship	QURXYTTRSQS
w felt	SRWUSTSWRTS
w fence	WUWSUUUUTUU
w fern	STTTUTTWTUT
w ferries	VUSVTTUUTST
w ferry	SRSUQWSURSQ
w festival	RTTQQXSTTTT
w fetch	RTRRVSSSTTT
w fetched	TVWTTSUTTVT
w fever	QTURTTUTTUT
w few	PSWUSTUVSST
w fewer	UTTVVSTVVTS
w fiddle	WUTWUTUTTTU
w field	WUPXUSQPVUQ
w fieldwork	UTUWUUUUUUT
w fifteen	VUTSTVTSSTV
w fifth	UVWVTSUSTXS
w fifty	XTQUSTUSSTS
w fifty-eight	WUUVVTUUUUU
w figure	XTUSTUUTTVW
w figures	YSQURUTRSRS
w file	UXOPWTTSSSR
w filed	WURUSRUTSRT
w files	SURSRSUUTTU
w fill	TUXUURUVTSU
w filled	USVQSSUUSSS
w fills	QTVWTTUUTTU
w film	USUUUUTSUUS
w films	UTRSSUTTVVT
w filter	RUVRSUUVSUU
w final	NRRVYTROQRQ
w finale	TUTVWSUUUSU
w finally	VSURTTUSSXW
w finals	STVXSUTWVTS
w finance	VTSXSRTQTUW
w find	VURXRSXURTV
w finding	XTSSTSUQTSW
w finds	UUQPUSSTVRS
w fine	UUUORRVTUVV
w finest	XUXRTTUUTWU
w finger	VTVTUUUTUVT
w fingers	UTTRTTTYTWS
w finish	WWUSfUSVQTR
w finished	SUUXYXTOVQU
w finishes	RTQWWUTSSQT
w finnish	RUUVTUUWSTT
w fire	TRWTTTSRUUV
w fired	VVSRTSTTYVU
w firm	QQRXRTTQVSP
w first	PQWTTbKSOYR
w fish	OSSWTTUTQRS
w fishing	TVVQSTTWSVS
w fit	VSTTQSTVRQV
w fits	WTURSSTXTSW
w fitted	UVRXSUTTTTS
w five	WUVSTTRTSSS
w fix	SUSURVSTUST
w fixed	ORRTSUVRSYQ
w flag	VVQRSSUTTTT
w flash	RTYYSRUVTYS
w flask	RTWTUUTSTVU
w flat	PTVUUSTWPTT
w flew	VTSRSTTSTUT
w flight	RUVVUTTTUVS
w flip	RTSUUTWSTUT
w floated	STWUSSUTVXT
w floats	STQWWTTTTQT
w flock	UTWWTUUTUUW
w flood	RVRTSSTVRSS
w flooded	SVWUUUUTTUT
w floor	SUXTQVTXTTQ
w flour	RTTSRTTTRTS
w flourish	TUSTTTUYUUU
w flow	SUSTTUUUUVU
w flower	STTXTTTWTSU
w flowers	RTUSSUTWTUU
w flu	SUTRTUTTTUT
w fluent	UTUWUUUTTUV
w flute	VTSVUUUTUUT
w fly	RUUXTUWTSUT
w focus	TURXVSTTUUT
w fog	RTTRTSTVTUS
w fois	TTXTTTUWTVS
w folded	WVTUVSUTTUT
w folder	RTPOPNQSRRQ
w folks	STVSUTUSWVT
w follow	SSTYTSWRSVS
w followed	YVQRSSUUSSS
w following	RTTUVRUTUVU
w follows	UTSQVWURVST
w font	VSTTUUUUUTT
w food	VSWSTSTXSVT
w fool	XTPVUTURUVT
w foot	TVVQTSUVTWT
w football	UTUSUUUTUUU
w footnote	TRTRTTUSTVS
w footnotes	STUSUUUVUUT
w for	VRWVTUPVTUX
w forbid	WTUUUTTTTUX
w forecast	UVWTSSTVTUT
w foreman	STVVTTURWUT
w forever	XYXRSSTUSVU
w forge	TUYSUUURSTU
w forget	UVYURRWXRWT
w forgetting	XUPSTTTRSTX
w forgive	QQMQOOOOSQU
w forgiven	STUSUUUTUWU
w forgot	TVSQQRRRVTS
w forgotten	URSQTSTWUVR
w fork	UUVRTWUTTTU
w form	QRURQSURQWM
w formal	VTTVWUUTUTV
w format	TUTRTWUSUTT
w former	WTTTUUUUVUS
w forms	QSQVSSTUTSS
w fortnight	VSUTRWUSVUS
w fortnightly	UTUUVSSSSST
w fortune	WTRSTTUVTTW
w forty	TTSTWRRXTXU
w forty-one	RSURWTTWSUR
w forward	TRTUQWVYSUS
w forwarded	XTRSTUUSTUS
w forwarding	UTQTUTTPTUR
w found	SOTXPSRSUWU
w foundation	VTTWRRUTSTT
w foundry	STUSTVTRSUT
w four	VQSSSQPNQWV
w fourteen	VWTTUSTSRSS
w fourth	SSTTSTTVSUR
w foyer	UUTSUSUTUWW
w frame	UTSVSUTRSSV
w framed	TTUTUTTRQRT
w frank	WTVWUUUVUTS
w frankly	RTRRUTTSWTT
w frau	SSWSUTUXWTU
w free	SQPXOVVTSSU
w freeze	RSRVTUTSTWU
w freezer	RURRTTUTUVU
w french	RUTXUUUTSUS
w friday	SUSXVVQUNQM
w fridays	UTWSUSUQTWS
w fridge	TTSRSPUSSWS
w friend	QTSVVURVUSR
w friendly	RURUSUUSUSU
w friends	TRVQWRWVTST
w friendship	UURSTSVVUUU
w frightened	RRWQSTTSUTS
w from	UVWVSVUSVTS
w front	WTSTSWSUSTP
w frost	SRUTSRSSSTR
w froze	RTWTUTUUUUU
w fruit	TTVTTVUSTXT
w fryer	XUUUTTUVTUT
w fuel	SUXRSSUTTXT
w fulfilled	TUVXVTUUUTU
w full	QUVTTTQWVUT
w full-time	SUWYWVSUTTT
w fund	QTQWSTUWWTU
w funding	WUSWWSUUUST
w funeral	UVUTTTUWTUU
w further	RQNVTXUQXPQ
w future	TTSVTVVVTUS
w gala	XWRTSUUUUUW
w gallery	XRSVSSTTVUR
w galway	TUTWTRUTSTU
w game	STWUVTVRUWU
w gap	USUWUTUUTUU
w garage	UUUVTQURWUV
w garden	PSUTVVSXSUR
w gate	UQRRTUSTQSP
w gather	WURRRSVTVUW
w gauge	TTQTUSUUUWU
w gave	VTVSOOPVSST
w gazette	VUTRTUUTSUU
w gdańsk	TTUTUSURVVS
w gdynia	STWRSSUTTSU
w gearbox	RTVTTTUSUVU
w geese	STVRUUUTTUT
w general	TTQQTVUSVTS
w generosity	XUUSTUTQSSX
w generous	WTTUSUUUSPX
w geneva	VTRVTVUWTUT
w genius	UVSSUUTSVVW
w gentle	RSWRTSTTSSV
w gently	XUQRSSTXTTT
w get	VUPUUWVVXPU
w gets	SUVTVUSSXRW
w getting	USRTQUTVVTP
w ghent	UTUTTVTSSXS
w ghosted	QTWTTSUTTUS
w gift	WRXTRTTTRSV
w girl	WVURTSURRTV
w girls	UVUSSVUQXWS
w give	RQVTQUXWVRT
w given	WTVTQOSUTPV
w gives	XUNTSVTTYSV
w giving	RSTXPPSTVTU
w glad	TRXVWVWVQTV
w gladly	TTTPQUSVSWT
w glance	UTYSTSUTUUS
w glass	VSTXSQVVRVT
w glasses	TTRTUTUWVVS
w glaze	WVSSTTUTVTT
w glove	VTTRTSUUTSU
w gloves	RTSUTSTSSWT
w glue	RUXTUTUUTST
w go	RTSWVTWVUSK
w goal	ORTdUVSUQTR
w goalkeeper	STSSUTSTTUT
w goals	VWRXVSTTTTT
w goat	PSWPRSTWSVS
w goats	TSSUTRRUUUQ
w god	NRUVNSUaPOO
w goes	RPSSUYSQQPS
w going	VSPYWTPUXTT
w gold	SSYSSRUVVXU
w golf	ZUQQRRTUSSZ
w gone	YVRTUOSQVOT
w good	TSUUTMOZSOT
w goodbye	OROSZUSQRRS
w goodbyes	RSSSVRUTUUU
w goodness	WUSSSUUSUUV
w gossip	WWSRSVUVURS
w got	VYXWVQNTUZU
w gotten	TTUYUUTWSSU
w grab	STSSTWXRTTT
w grace	RTUWUTUVTWU
w gracious	WTSSTUUVTTV
w grade	USSWRRTQTTR
w graduate	TUVYVRUUTRU
w graduates	TUTYUTUUUTU
w graduation	RTVWSXRVTTV
w graft	XUUTUTURUUU
w grafting	TUWRSSUTUVU
w grain	XUTUTUUTWVV
w grammar	RTVTTTUUTXT
w grand	SSTRTTWWSVU
w grandchildren	PSSVRRTYRSQ
w grandfather	RTRRTTUTSUT
w grandmother	TSRTSTTVQVR
w grandson	RUTVVTUUSTT
w grant	TSWWTQTRTTP
w grateful	WQbRSMPaPVU
w gratefully	RSVRSTSaSSS
w gratitude	NQYQRRSbRSP
w gravel	VTWUWTUVTUU
w graz	VSVVUSVTSUS
w great	VSVNQPSVQSX
w greatest	TWWSTTUTSTW
w greatly	SSUQSSUQUST
w greek	YUUSUUUTVUT
w green	VVWURTSRRWS
w greenhouse	UTWRTTTTTUS
w greet	RTSVQWTTRST
w greetings	QSSPRQSVQRR
w grew	QTYRTTTSRUS
w grey	WXQQSSUSSVT
w grief	STWWUUUTSUU
w grievance	RTSRUTUTTTT
w ground	STTTTTTWTTT
w group	SRPUVSSSUSQ
w grow	WSRSTSTRVTT
w grown	SSTTVSTVRSU
w guard	TTRUTTUTVTS
w guess	VVSWTPSRRQS
w guessed	XSRQTTUTTUS
w guests	VUTSUUUTUSU
w guidance	STTUOSSVSQT
w guide	VTQYSRTSWTV
w guild	VTQWTRUTWST
w guilty	RTQSRRSRTQS
w gut	VVRRTTUUTTU
w gym	STSTSSUUUWU
w habit	RSTURVUTRYR
w habits	WUQRTTUSUVS
w had	YVUPTRLQVUR
w hail	VWRTTTUUUUT
w hair	SUUSTTUTSUU
w half	VUVTTVQVWUU
w half-hours	SUSWVSUWTSU
w half-term	TURWTYQVTTU
w halifax	VUXTUSUWUTU
w hall	USSTQQTSWTP
w halved	SUWRSTUSUWU
w halvorsen	UURTUUUTXUT
w hamburg	RTWVSSUTSUU
w hand	UVUSSRQUOVO
w handbook	TUTRTVUTUTT
w handed	WSRURPTPUVV
w handing	UTQTVRTRSST
w handle	UTSSTSUSUWU
w handover	SSURSTUXRVS
w hands	VUWSUSUUUVO
w handshake	WTUSTTUWTUV
w handwriting	QSTRTTTTRTS
w hang	RTXVVSWURUT
w hangar	STVWUTUUSVT
w hanging	URTTVRTVTSS
w hangs	RRXVPQTPQYQ
w hanoi	SUVUUTUXSUU
w happen	RSRRTRTSSTT
w happened	WRWYQQTRSTR
w happens	TUSSTWVTTST
w happily	STVRTTUTTTT
w happiness	TURQTSUXUTU
w happy	ORYSSUUaPRQ
w harare	SUTRTXUUUSU
w harbour	RSVTUVSRUSU
w hard	XUWTQPSUURS
w harder	UVRTUUUTTVT
w hardest	VUWVUTUUUUU
w hardly	SRPVTTUSSSV
w harm	RRSSTTTSTUT
w harness	SUXRUSUTUUT
w harvest	TUTVRXRWQRU
w harvests	TUSSTWTVTWT
w has	SUTXSRSQYUS
w hat	TRXTSPTXQUU
w hate	TTPTSSVRTVW
w hated	XTQSTWTSTST
w hats	TSWRTVURSWV
w have	UUTXTSSUURU
w having	TPVWURTWSUS
w he	WNSQOPQSbQU
w head	RVTWSTTPVRP
w headed	RUUWTSUUTTS
w heading	STSWTSTTTTT
w heads	QTTRRVUTTUU
w healed	VUSVUTUVSUU
w heals	TUTVSVTXUUT
w health	OQRVRNOZRSR
w healthy	TTRVSSSXTTT
w heap	VUUSUUUUSUU
w heaps	RTXTTUUVUVT
w hear	TRUQPVYSVWV
w heard	WUTRVTSNXVP
w hearing	WSTUTVQWPTT
w hearings	VVRSSTUUTTU
w heart	QQWVRQSVQPP
w heartfelt	UTWSSTUVURV
w heat	RTVRTSUUUUU
w heating	RTSQSRUTTTU
w heaven	XTSTUTTUVUX
w heavy	VTQRRRTUTVU
w hedges	SUVTTRUSTWU
w held	VUTOQQTTPVV
w helen	WTSSTTTSXUT
w hello	STTWSRVSQRS
w help	TVTYVNSTTRU
w helped	UWWSWWSUXWP
w helpful	WSTUUUUTTUT
w helping	TUYRQSUXTTU
w helps	QTUUVQRRSUS
w hem	UTWRRTUTSVU
w hence	STTVUSUTUTU
w hens	SURRTSUVTUT
w her	XOTPORQUaTV
w herd	STWRTTUTWVS
w here	VUSUaRSVXQQ
w hereby	RTQQXUTTTUT
w heritage	TUTWVXTTTUU
w heron	QUVRTTUTTTT
w hers	VTSRSSUUXRT
w herself	VTUUUUUSRUW
w hi	RTRRSTTVSTS
w hid	TTURTTUSSTU
w hidden	VTSTUTUUUUW
w hide	VTSSTSUSTTT
w hiding	RTWRTSUUUVT
w high	VTVTUUUUTXS
w higher	UUWWWTUTWUU
w hill	QTWUSVUUSWR
w him	UTVTQRSQaUS
w himself	XURVTWUTVTS
w hip	OSTVUQSYQTR
w hired	PSTSRUSQQXT
w hiring	URRVTTUSTSU
w his	UTOQQSROaRU
w hit	PTQPRVWRSWT
w hive	WUVSUUUUUTU
w hives	UTWVTTUSTTU
w hobart	QTUXTSTUSTT
w hoffmann	WTTTTSUTWUT
w hold	SRVTPTSSPVQ
w holding	VVXSVVUWRWV
w holds	RRWSQSSSVUS
w hole	VTRUTSUVSUU
w holi	SUWSTWTXTUS
w holiday	RTQRQWTVTST
w holidays	VTWTSTTUTSR
w home	VWUUQTRVOSU
w homework	RRUVSWTSTVT
w honest	VTTVSQSTWTP
w honestly	WVTUUVTPWVQ
w honey	RUVRVUTUSVS
w honour	TQVQTRUXSSX
w honoured	SUSSSXTSUSU
w hook	RURRSRUVSSS
w hope	RPSQLTYbTOT
w hoped	VTQWSTURSSS
w hopefully	TUTSTTXTUUT
w hoping	RTSSRUTXVTT
w horn	STTRRVTSTRT
w horse	USURUUUTSUV
w hospice	QSRVUSUSTUT
w hospital	TTPYTTTVTSR
w hospitals	UUQTVSUSUTT
w hot	STQXWSTWTRT
w hotel	RUTRUUUUVUU
w hour	TVUVVUUTWVR
w hours	TVVXTTSVRTT
w house	SOTOTORYPXO
w household	TUVUUTUWUTT
w housing	TUTXSRUUTUU
w how	XSUTTWRRTYa
w however	QRXWUUUTWUU
w hr	STQTSTTRSST
w hug	SUWRSVTYTUT
w hugs	STSRSTTUTSS
w hull	WUSSSVUTTUU
w human	RTWUTTSSSWT
w humbly	UUWSVRUTSUU
w humour	RTWTUUUXTUS
w hundred	SRVVRVTVTVS
w hung	USSTRQTTSWR
w hunt	TUSTSTUUTVT
w hurry	RSVSTTUSSTT
w hurt	WRVVWSUSSVQ
w hurts	TSSRTSUUUSU
w husband	STPUTUTRVTR
w hut	RTSSUSUTSST
w hymn	SRWSSUUTUVT
w i	USVVUTTSSUS
w ibadan	SUVSUTUSVRT
w ice	QRYSSUSUSWS
w idea	VXTQRSSSPVU
w ideas	XWUUSVSQTSS
w if	TORSVSWTSST
w ignored	VUTPSRSRRWR
w ignoring	WTRUUUURTUY
w ikeja	TUUUTSUUUVU
w ill	SUTVTVURSTT
w imitate	STXVTTUSSUU
w immediate	TUVVVSUUUWU
w important	WTTRSTUSUUV
w impossible	XWRTUSSUTUS
w improved	UTSSTTUTSVV
w in	UUUWRWUUUVS
w inbox	WVRRTVUTRSV
w incident	STVSTUUUUWU
w included	RSUSTTTSVTR
w including	QRWUTVUSSUU
w indebted	UTaRTSRVTUT
w index	RTVSSSUSTTT
w inform	RUUWUXUTURU
w informed	TTRQSSSSTUS
w ingrid	QTRSUTUSYUU
w initials	VWRSSSUSTRT
w ink	USXYXSTWTTT
w inn	TUSWTTUTUTU
w inquiry	RRVSSTUVVRT
w insert	TUWSTTUSUST
w inshallah	SURSTVWVSTT
w inside	RSVTTQTRRWV
w insisted	URSSTTUTTWT
w inspection	STRWSUUUTUU
w inspector	VVTTTSTRVVS
w inspectors	XTWQTRUUSWW
w instead	PQWSPTPVXTP
w institute	UTRWSRUSVST
w instruction	UTSTSUUVTWT
w insurance	TTQWUSURTST
w intake	TUSQTTUVUTU
w intend	STTXTUVSUUT
w interest	YUVWTTTPRVR
w interested	YUQUUUUTTUU
w interests	RTTWUUTTTUT
w intern	XTURUUURWUU
w internal	QTSUTTUTTUU
w internship	VURXWVUTUTT
w interpreter	TUTUVTUUUTU
w interrupted	XXSSTTTRSSU
w interview	SQWTRQTSRYP
w interviews	STYVWRUWUVQ
w into	UTVVRWWRSWS
w introduce	WSTRTTUSRTT
w introduced	XXVQTRTSRRR
w introduction	UVVVQTUQTVU
w introductions	XTTVSTUTSSV
w inventory	STWRTTUTTWU
w investors	WUSRUUUUSUW
w invitation	TURRVWUSSTT
w invite	QUPPSYUPUSR
w invoice	URSQRQTPQVT
w invoices	UVQSTTTSTTT
w iron	RUXSTUUVTUS
w is	SRUYWTSQVTR
w island	TTQXVSUSSTS
w iso	RTRQSSTSSRT
w it	UTVTVUPSTVU
w item	RUWVSWTTWVT
w ito	VUTUUSTTVST
w its	VQWVWTPPLTS
w itself	VSVWVQTSRSS
w izmir	RTUWTSUTSVT
w jaipur	UUXTUTUWUUT
w january	SPTVVWQUUTP
w japanese	UTWTUSUSTUT
w jar	SRXPTZTTQUV
w jars	TTURRTUSTWU
w job	VSTaWQQSQVU
w jobs	QTRYVSUTTUU
w join	RTUYRQTSTQT
w joined	VVSWUUTSVRT
w joining	SURWWWTTTTU
w joins	SUVSUSUXTTU
w joint	TURSTSUTUSU
w joke	URSSSSSQSWR
w jokes	WSSUTSUUSWS
w journal	UTSVTSTTTUV
w joy	TTTWVSTUSRT
w judge	RSVTTSTTVUR
w judges	RSVRSTUSTWS
w julia	RTSSTTSXWUS
w july	SQSWUUQTQRU
w june	WNVVWWOUTSU
w junior	XTSUTRTTWRW
w juniors	QTTSSSUSUUT
w jury	VSTVTXRSSVT
w just	TVRVVTUPURQ
w justice	STUVTTUSVTT
w kasih	TTYSSSTXTVT
w keep	SQVTUVYVMVT
w keeper	RUUVSTTVSSS
w keeping	QSUQUUQXRPR
w keeps	ORWWRQSWVWQ
w kept	TTURNSPQQVQ
w kettle	RRSVSQTRSWT
w kew	TUUVUTUUUVT
w key	TRRSRSRNNTP
w keynote	VSSTUTUTUVT
w keys	UUSRUSTUQYR
w kia	TTRSTTTVTST
w kids	STVVSTTTSST
w kigali	QTVTTTUUTVU
w killed	RTWSTTUTUWT
w kiln	SRTUSRTTVTR
w kilometres	VTXRTTUTSWT
w kilos	RSWUTTUSTWT
w kim	SURSTTUUUUT
w kind	UVUUVTQVWSR
w kinda	TUWURTUUTUT
w kinder	RTWSTTUWTVS
w kindest	SSYRSTTUTSV
w kindly	PQOTRSRTQSP
w kindness	TSXQRRUSWQQ
w kinds	STTXTTSTTUT
w kiosk	STWSVTUTUUT
w kiss	SUUQRTTXTQT
w kisumu	WUWWTWUUTTU
w kitchen	TTTUQRTUQXT
w kitchens	XUVTTTUUVTT
w knee	TSTVQQSYUSQ
w knees	QSQWWQRYSRQ
w knew	WXRUWUSOVRP
w knife	TWYPRQTRRVR
w knock	QTTPSYTVVVS
w knocked	UUXSUSUWUWT
w knot	QTYUTUTTTWS
w knots	STXTVSVSVWS
w know	VTUTVUVSUSV
w knowing	VTTPTRTPRUS
w knowledge	SUUTUUUSVTU
w known	URNQSSUSQTU
w knows	RPUUTRWQZPP
w korean	WTUVUUUTTUU
w kraków	RUVVUUUTTUU
w kumasi	UUSVSVTWTVS
w kyoto	WTRSVWUVTSU
w la	WUSUWTUYVTT
w lab	TUSTTRTWVWQ
w label	UUQQUVTRTST
w laboratory	RSSTSVTTUUT
w labour	WTUSUWTVTSV
w lack	USOUSSTVSUS
w ladder	WSOQSUTTSVS
w lady	USSQSSTSTRW
w lagos	UTUYUVWTRUW
w lah	UTVTUTUWTTT
w laid	UTVSUXUTUUT
w lain	XTSSUTUUUSU
w lake	RTVWSXSWWST
w lamb	RUWTVSUTSUT
w lambing	STQVSSURWTT
w laminated	STTTTTTSTWT
w lamp	TRXUVUTSSSW
w lamps	USVRUVUTTST
w land	RRSVSVSSQWS
w landed	TUSUTSUSTVU
w landing	STTUUTTVSTT
w landings	STURTTTXSST
w landlord	VRUQRRRSUXW
w lands	TUTSTVSTTST
w landscape	SUTXSSUTTTU
w language	TSUSTRTRSUU
w languages	RUSSUUSWTUU
w lanyard	WTRRSUURVUV
w lap	VUVRVUTUTUU
w lapsed	UTSWTTUTTUS
w laptop	RTSURQTSSTS
w large	QSWUSTUUURT
w larger	TUYTSTUVSSU
w last	RTVVdVSTPVR
w lasted	VSRSUSUTTUU
w lasting	STXTUUUZUUT
w late	SWRMQUSVUUV
w lately	QSRTVRUSTUT
w later	SQOTSPaQQVQ
w lathe	XVUTRSURTVV
w latin	UUXTUUUWUUT
w laugh	SVORVQTRSPR
w laughed	TRUURSSRTRS
w laughing	XTTUWSUXTUT
w launch	SURXUUTVSUT
w laundry	STVUVRTWSTS
w law	QQQZRQQPSQV
w lawsuit	WTTRTTUTTVT
w lawyer	WSTSSRTRRVR
w lawyers	VUSWSSTTTTT
w lay	XRQRVRUQSRQ
w lazy	STRTUSUVTUU
w lead	TRRUUVSPWSW
w leader	VUUVWWUTVTU
w leaf	UTTSTTUTUVU
w league	RTWUSTTTXTT
w lean	QTPVUTUVTVT
w learn	UVVZSRPWVTS
w learned	WTXONMTTSYY
w learning	USPXSQTRUUV
w learns	UTUXTSTTSRU
w lease	USSTTUTSSSU
w least	ZVRTSQVTWWZ
w leave	QQUWZTPSRUO
w leaves	PSVWVUTURTR
w leaving	WQLWSTRRURT
w lecture	RTUSSVURUWS
w lecturer	QTSVUTUSWTS
w lectures	QSYTTUUSWVR
w led	RTWQTRUSUXT
w ledger	RSZQTTURTVS
w ledgers	SUSTTRUSTST
w leeds	VTUUVUTRQUT
w left	ZVTTSPPQTRT
w leg	SUURSVTWTTU
w legal	UUSTUTUUUUU
w legend	STUTTWUWUTT
w legendary	WWSTUUUSTUX
w legs	RTTVRRTTTTT
w leipzig	UTTQTSUTVUU
w lemon	RTRQTRTTTVS
w lending	RUVVURURUTS
w lent	STWRUUTRSWP
w less	WSWUTSSVTWR
w lesson	XUUUVQPRSWT
w lessons	URWWZTXYSWO
w let	TTTTWWXUUVT
w letter	SQTRUXPSPUS
w letterbox	SUSRTWUSTTT
w letters	PUTRTUVWVVU
w letting	RTTVUQSXTUS
w level	QRSURRSRXTR
w library	PTVTUVURSVS
w licence	UTRcSSURVQR
w license	UUVTUWUSUUT
w licensing	TUVXSTUUUUU
w lid	STRQVRTTTVS
w lie	WRSQUVTRSST
w lies	VSPTSSUQRRT
w life	TUUUSSXYQUO
w lift	VRVQSTVWUTU
w lifts	WWTUUTUWUTS
w light	TRSUVTSWSXV
w lighthouse	RSUWSSVVQTR
w lighting	RTVRTVUWTVT
w lights	UTVPRRUSTUT
w like	UQTUVVVUXSW
w liked	XTVRWTURSUT
w likes	VTTVSUUUWUW
w likewise	TUTSTSVVUUT
w lima	TTUVTWUTTUT
w lime	TUSRTVWSTUU
w lindqvist	RTUSUUUTXUS
w line	STVUVSVTUXM
w linen	TUXTUTUTUUU
w lines	USUURQSVTVU
w link	WTNQQSWOVRQ
w linkedin	YVRSUUTTRUY
w lions	WWRUWTUVTTU
w lisbon	WURWVUTSRRW
w list	USTUUUVSRZT
w listen	SRSSWPRQQXQ
w listened	VWXQRSRUQWQ
w listener	XVSSTTUSSST
w listening	VSXQURTYRVU
w lists	VTURSSUVTSS
w lit	SUWSUUUUUTU
w literally	SUYRUSUSSTT
w little	WTSPRQWWVTO
w live	TSSXTQVTVSU
w lived	SUXSUTUWUUT
w lives	QTSXSUTVSUR
w living	SUVXUVUVSSU
w load	XURUTUUTTTT
w loaf	RTVSTTTVSVS
w loan	TUXXRTTVSTV
w loaves	TSQSTTUSSWS
w lobby	XUTSTTUUTTW
w local	TTQUTSTSTTS
w lock	VUSRTTTTSUU
w locked	XVPRTSUTTTV
w locker	QTSVUQURRSS
w locks	SUTXRRTTTTT
w locum	SUVSUSUTUVU
w log	VRQQURURSWS
w logbook	STTRTVURSUV
w logistics	TUTVTVTTUUU
w logo	RUXSUTUWUVS
w lol	RRSQSRTRWWV
w long	RSRUNUTYLUR
w longer	RRTVVTSPTQQ
w look	WTRXRXVWRUV
w looked	UTSSRTTSURP
w looking	SSUVTRRWSVQ
w looks	WSTSSRTSVTW
w loom	RTRWQRTQRVS
w lord	STQUUSUWWST
w lorry	UTSSTTTTTTT
w lose	TQUSQSaUUYV
w loses	UUTSUUUTTVW
w losing	WUQUUUUTUVX
w lost	UUTQPPROPXS
w lot	UQYSSVRZTVT
w loud	QTUSVRTWTSR
w love	RQTTTWWUPQL
w loved	TUVTUUUSWTT
w lovely	VSPORPWVRRX
w low	VTVTRVUUTUW
w lower	WTRRTSUTTVT
w loyalty	VTTUUUUVTUW
w lucia	TTVRUXUSTVU
w luck	TRQWOPVXUST
w lucky	SSTSRSTURTX
w lucy	TUSVVWUTTTU
w lukas	YURUTTUTWUT
w lunch	UQVQTZWSTQT
w lunches	XTQSSWTSVTW
w lund	SUTWVTUUVUS
w lungs	RUQWTTTVTVT
w lying	RTRWTTTTTUT
w lyon	VSRTSQTRVSR
w m	RTWRSWUVTTT
w ma	TSWTTSUWTST
w ma'am	VWTTTTUWTTS
w machine	VRRQSVTTQVW
w mad	TUWSTVUVUTU
w madam	VVVSTRTWTTS
w madame	XTRRTSUTXST
w made	SQWVRSOPQaR
w maestro	VWTUSSUYWSW
w magazine	TUUSUWUUUUT
w magistrate	TTQVSTUTWTR
w mail	RRORUUSPRSR
w mails	QTQSTTUTTUR
w major	TTRWSTWTVSW
w make	TPUTVYUTPTU
w maker	STWWUTUTSUT
w makes	TRTTXOSROTU
w making	TSXUUWTVRYT
w malmö	RTTUUWUTTWU
w mama	STUUSTTVSTT
w man	VUVQQQUUUQW
w manage	RTQVSRXSSST
w managed	WWSPSTTUVSX
w management	XTTUUSUXSUW
w manager	TQTVVUTRWTR
w managing	STSUTUUUVUU
w mango	TUTUVWWWUUU
w mangoes	RTWTUTTTSTT
w manila	TUTWVTUUTUT
w manner	TRSSTTTSVST
w manners	TTWVTUUTTSU
w manual	RSVPRRTRRRT
w manuscript	VTWWVUUTSVT
w many	UQVPVWQVPSV
w map	TRTSPTTPTYS
w maps	USXSTSTSSST
w marathon	QTQRWWTVSVS
w march	XTTTTWSPUWW
w marchetti	SUTXUSUUWUU
w marcus	RRRUTUUTWTT
w margin	RRUQTVURSVS
w margins	QTYTTSUUUVT
w mark	SVTURSTWSXS
w marked	VSUVVQURSVT
w market	VTSRSTTQUUU
w marketing	TUTVSTUTVST
w marking	STVQSTUSUUU
w marks	URUPSRTSQUW
w marriage	RTWUUUUTVUT
w married	SUTRTTUUSUS
w marta	RTWRUTUTWST
w marvel	VSWSUTSVSTW
w marvellous	XSXTUUUSTUW
w mass	SUSSTTUSSVT
w master	TSTVWQTSVTU
w masterclass	XTRRTTTRTTW
w mat	TUWRSSUTTWU
w match	STWXSUSTWTU
w matches	VUSRSTUTTST
w mate	VTTTSSTXUWV
w maternity	QRXVUUUUSUT
w matter	WWOTQVSQSUQ
w matters	RUSUSSUTTTT
w may	USTUTWUXRVS
w maybe	USOVTUVURUV
w mba	VTRTTUUUWST
w mbeki	TUSWUUUUVUU
w me	UQWWVSUUVaT
w mean	UWXVUVUXTTS
w meaning	RTUVTSTRVVT
w means	VUTSRQURSUV
w meant	UPSORRRTQQR
w meantime	VTUTTTUTTTU
w meanwhile	STRRTSUWTRT
w measured	SVSRTTSTTUU
w measuring	VUWSUTUTUWU
w medal	VRVURWSQVRR
w medicine	WTRXSTTSTUU
w meet	XPRUSZYRWPO
w meeting	TUVUYROWSTV
w meetings	VRVWVSOWSVV
w meets	SURWWRTSTST
w melbourne	TUSSTWUTTUU
w memo	RTWSUVUTTVU
w memory	SUXRSTUTTWU
w men	YTQTUUUTUTU
w mend	STRSTSTWTVT
w mendoza	STXTUUUWVUU
w mentee	URSTWVSVVRV
w mentees	TSRTXVTSYSR
w mention	TRXRSWUVSRS
w mentioned	XVSQTSUSUSS
w mentor	bVTVVSOUbOX
w mentored	WRQVSSURRTW
w mentoring	RUWUYTQRPVT
w mentors	XWQWQVTSZTT
w mentorship	USQQZSRTSQR
w menu	STVSSVTQRVQ
w merger	TVRWRRUWRST
w merit	UTRWUUUTUUW
w merry	RTRRTRTYTUT
w mess	VTTRTTUTTUS
w message	TUPTVPWPPRU
w messages	UXSUUQTTSRS
w met	TUTUSTPRWSO
w method	VRVQSTTQTWR
w methods	TUWSTSUSTUT
w metres	RTRQTTURSVS
w mi	WSSRTUTSRUS
w michaelmas	TTTYWWTSTTT
w microphone	UTVSRRSRRXR
w microscope	USTSTTTVSUT
w middle	UUVXTUUTTTU
w midnight	QTSWQRTSRUT
w midsummer	UTRVTYTVSST
w midwife	UWSYTTTTTUT
w midwifery	STUWTTTTTST
w might	UTNRROSURTQ
w mil	SUXTTUUSUUS
w milan	WUTTUSUUVTW
w mild	RUVQTQUTSSS
w milk	SSURUTURVTS
w milking	RTRUTUUTSVS
w mill	VWTXRRUTTTT
w mille	STXTTTUWTUS
w million	RTXQRSTVTWR
w mind	VUVTUQSVRPV
w mine	TUWUSSRUTVU
w minister	QQUPSSTUUWQ
w ministers	SUVUUTUSVUT
w ministry	TRSXSPTSTSS
w minsk	STRRUUUTUUU
w minute	YWSUPPVURTV
w minutes	XURRRWQRUSY
w mirror	WTURTSUSUVW
w miscarriage	WVTVUTTTUUU
w mislaid	UTSSTUTUTTT
w misprint	STSTUUUUUUU
w miss	VVOTVQVRXRX
w missed	WQVPVRSUQUX
w missing	VURUWSUVUTT
w mission	TUTXUUSTTUU
w mistake	USVQTRUVUWT
w mistakes	SSWUTVTRSXS
w mixed	TUTRUUUUTUT
w mock	QRWXVTUWSZP
w model	UTSRRQTQSTR
w module	WTSRSWUTTUT
w moira	TUSSXTTTSUT
w mom	TUSWSTUTTUT
w mombasa	STUVVUTVSUT
w moment	RRXTVVTNRVR
w monastery	UUSVUTUUTUT
w monday	UTQXUXSMUTU
w mondays	UWWRSTTRRTV
w money	SSVURQSPUVP
w monitor	VUTSUUUTUVW
w monologue	WUSRTWUSTTT
w monsignor	UTRSTTTSRTW
w monsoon	VVQTRTTTSSS
w month	UTUVVUSRUXU
w monthly	USSVVXSRQTU
w months	WUSXVSRUVUU
w mood	TTTQURWSUUS
w moon	SSQWSVWRUSS
w mop	UTVSUUUWTUT
w more	WSVUYUUUYTV
w morning	RRWTTWQRTTO
w mornings	VTUVQVTURWQ
w mortgage	TSSXTSTSTTT
w mosque	TUTVSSSTWTU
w most	UOUUTSSVSSV
w mostly	YPSRRSSPUQX
w mother	SQUWTWSWOSO
w mother-in-law	VUSSTUUWWUU
w mothers	UTWTUTURUWU
w mould	RRVVUSUTTTT
w mountain	TUSWUTUVUUT
w mouth	WWTRTTTRRST
w move	RUTXTRSWQTQ
w moved	USUWSORVSUV
w moves	RTRXRRTSQST
w moving	TRObTTUQVRQ
w mr	VSSORPPQZRT
w mrs	QRUTRQSTXRQ
w ms	VSVSVRSQWUV
w much	WSXOPMSVSRY
w mud	RTSUUSUSWST
w mug	UTRRTVTSWUT
w mule	RUVSUSTWTSS
w mum	RTUUSRTVSTT
w mummy	TURTTTUUTSU
w muscat	UUUXVTUUUUU
w museum	TSUSVQTSRSV
w music	UTUWTWUVTTR
w must	VTJUQNWMRNY
w mute	RTWWTTURTVT
w my	URVVTTQUTXT
w myself	QSVVRTPUOTS
w na	XTQWTTTSSUT
w nadia	WUTSUUUUWUT
w nail	WURRUSUTUTV
w nairobi	TVUVSWUURUS
w name	WTUSRWRTWPW
w named	UWUQSRTQRSR
w namely	WURXTSUUWTT
w names	WTWTTWTSVVT
w naming	TUVRUSUSTWU
w nap	XWURUTUSTVX
w napkin	RTWWQRTTRWR
w narrow	STQRTWTSSST
w nasa	STUQTTTTUUT
w national	QSRTSWSRURV
w nationals	UUUSTVTXUVU
w naturally	SSRRTTURWSW
w nature	TUVVVVURUVU
w navy	RTQYSWUSTST
w near	VTQUSVTSSST
w nearby	QTTXTUTTTUT
w nearly	QRVQTSUSUUU
w neck	RUWTURWTUWT
w need	STPcRSKSQNK
w needed	SQYOQPRSVRT
w needs	SROZTQSOSRW
w negotiation	QTTPWUTSTYT
w neighbour	VTPQUUUSWRR
w neighbours	QUTRVVTQSXT
w neither	RRRUSRQQURR
w nephew	XSRTSSUSTSS
w nerve	PSXQSTUTVRS
w nerves	QUTSSTUSTTU
w net	SUUTUSUTTTU
w nets	STVUUTUVTUT
w network	VSTRSSTQUSX
w never	WdVSSPRTTTV
w new	SQTVTWNVVQU
w newborn	QSRWUTUSSST
w news	RUQSPSYUQTQ
w newsletter	XVRRUUUTTTU
w newspaper	WUUQTSUTTST
w next	TTPVWWSSVTW
w nice	YRRQVSVUUUX
w niece	TTTSUUUSSTT
w night	RNTWVRTVSUM
w nights	UVOWTQSTTQS
w nine	WRUPQOQSRWT
w nineteen	VTSRVSTTRTV
w ninety	RSURSUTUSUR
w ninth	VTUQVTTSTSV
w no	SUUWVTTVSTT
w nobody	RUUTOUPSTSM
w nod	STVSSSVUTTT
w noise	TSQVRSTWTUU
w none	XWNWTQRSVST
w noodles	TUTTTTUTTUT
w noon	UTTORURQRRS
w noor	RTVSUUUSUUU
w nor	UTSQSSSTSTT
w north	SUUTSTTVSVT
w northern	VUQUVTUWUST
w not	WTUTWRSTVUQ
w note	UPUQSXSTOUS
w notebook	RUWWTVUXSWT
w notebooks	STVUWVUUUVU
w noted	UTTWSUUSUST
w notes	TTSRPTSQVXR
w nothing	VaSSQUOSMSX
w notice	WVTSUQRPTUU
w noticeboard	WVRSTTUTTTT
w noticed	SQWWSTSQTSR
w notices	RTTRUUUUUUT
w noting	SUTTUWUSUVT
w novel	QTXUTWUSSWR
w novels	STUVSTUTVTU
w november	QQUVTVSVRUR
w now	RJVYTTUPSUP
w nowhere	TWWTUTUTVVS
w nowruz	SUUSVXUVUUT
w nuisance	SUSRRSTRSSS
w number	QOUTUSUVOYO
w numbers	SUTTVSTRVUS
w nurse	TTVQUTTZUVS
w nurses	QTTTTSURTWT
w nursing	QTUZSUTVRUS
w o'clock	UWRTWWUTTTT
w oak	TTUSUTUSSUS
w oaxaca	VURVUVUVSUS
w obliged	RQaSRQRWRUT
w observatory	VWUWVWUWUUT
w occasion	WWSSTSXSTTT
w october	TVTUWVQUQSP
w odd	USTXUUTSSRV
w oduya	VWQRTTUTXUS
w of	UVVUTTUUSUW
w off	UTVVYTNSTVS
w offer	WTUUPVSRUWR
w offered	WRSUQPSQWPR
w offers	RUWVTTUSTTU
w office	SSRUSSPURUT
w officer	RTTTRRTSUTT
w offices	SSWSUUUTTTU
w official	VURTUWUUVRT
w officially	TUSVUSUTUST
w often	WRWORRXSQTR
w oga	VTUTUUUUSUW
w oh	WTQSTTUSTTY
w oil	QSQTRVVRTUT
w oiled	TUVSTTUUUVT
w ok	TUUVWSVTTUU
w okafor	TUVUTTUTVWU
w okay	TUTVVSVWTUU
w old	SRSNSTUUVUM
w older	TUSSTTTTSUU
w olive	SUSVTWSUTUT
w on	VVUUUXQTSVU
w on-call	SURUTUUTTTU
w once	RWTUUVWTTTR
w one	VVSTVSXTVUU
w one-page	RUVTUVUUUWU
w ones	SVWUTVSVUUP
w onions	VUXSTUUTTUU
w only	VTTVQUWSYVW
w ontario	SWVSUUUUVUU
w onto	VWUWTTTTTTT
w open	RUVVQVWTOYW
w opened	VUWSQSRVPUT
w opening	QQVTPUTSSWQ
w openly	QSWRQQTQTXS
w opens	TRSSRYRPXRW
w opera	QTSWTSUTTWS
w operation	QTRVRVUYTTS
w opinion	UTTVSQSVSTV
w opinions	TTTUUUUSTWV
w opportunities	SSTSTSUTTSU
w opposite	VUWSTTUSRUW
w option	VUUTTTUWUWU
w or	MPWRQUWQSTR
w ora	TTTSTTTVTTT
w oral	UTRRTTUTTVT
w oranges	TUWSTVUTTXT
w orchard	VTXSTTUUWVT
w orchestra	UUUWVRTSVRS
w orchids	UUUWSSTWTTT
w order	RQXQQSRSPYS
w ordered	XVSTUUUTUTT
w orders	UTSXTTTRTWS
w ordination	TUSWTSTSSUT
w org	TTSQRTUTTVT
w organ	RTRSTTUTVSU
w osaka	VURSTTUUUVU
w osei	VTUVUUUSWUS
w oslo	RVRSTVURSUW
w other	VRQVTPXPYSV
w others	VRYTRUTUWTS
w otherwise	XVQTTTUSTVT
w ought	TSURUSUWWUQ
w our	USTVaRUTQSR
w ours	VWUVTQSQVSQ
w ourselves	QTVVSSXTWTT
w out	UUTVTSWRSVR
w out-of-office	VSRSTTUTTTX
w outlive	TUQTTTUXUTT
w outranks	RUUXUUUSWUU
w outside	YTQWSTUQRSW
w oven	QTXUWTTSSWT
w over	RTUWYTTUWVQ
w overlook	WTUSUTUUUVT
w overnight	TSSWUTTTWUT
w overtime	VTUUTUUTTVU
w owe	ROZOPRQUQUO
w owed	TTWSTTTWRVS
w own	TVRURTTSSUS
w owned	RTXSUUURTSU
w owner	UTSSTUUUTTU
w owns	WTRXTSTTVSW
w p	TTRVUSUTUWU
w pace	SUSWUTUWVUT
w pack	VTSVUSUSWVU
w package	SURSTWUSUUT
w packed	QTTUSWUTTSU
w packing	TUSVUSUTTUU
w page	UVVSVSSUTWU
w pages	UQVTTTTQUWQ
w paid	YVOSTTSUVUV
w paint	TURSSTTTUSU
w painted	RTSQSSTTRWW
w pair	VWRXWSUUTST
w pairing	SURXVSUTTSU
w pairs	SUSXWTSTTST
w palm	STTTTVUSUWU
w panel	VURTRPTRQUR
w panels	SUTVTSUUUUU
w panic	RSWSUUUSTWT
w paper	TPUXUTRUSST
w papers	UUUVRQTOTTQ
w parade	UTQTUYTUTSS
w paragraph	SSYVSSTVTVS
w paramedic	TUTWVTUTUUU
w parcel	ORRPTYRPRTQ
w pardon	RTSTTTUTTST
w parents	VUTTRVUXTTS
w parish	SRUSSSTRTSV
w park	TRVRSRTRVTV
w parked	YTQTTUTSTUW
w parking	SUQOSPSOVRW
w parliament	SUSWRTUTTUT
w parrot	WTRSTUUWRUW
w part	UPSTYNQSRTU
w particular	RTSYTVUWTTT
w parties	SUSRTSUTSRU
w partner	VUOWSQSUXRR
w partners	WSUVUVUTWSU
w parts	UUTSVTUTUUU
w party	VUQSUXURTTT
w pass	SRRMSTVTSRQ
w passed	VSTbSSQPSVN
w passenger	TTTSVSUWUUU
w passes	QUVRRVUVTRT
w password	RTQRTTTTUUT
w past	UVSVUTSYUUT
w pastor	TTVTUTUVWUT
w pastry	UTXVTSUSSTT
w patel	YTRSTUTSUUT
w patent	YVRWTSTTSTT
w path	SUWUUSUSTVU
w paths	RTRRRSXVTTR
w patience	SVXTQQTVUST
w patient	RRWORUSUUWP
w patients	VTVVSTUSSST
w pattern	XSUUTRURSXT
w patterns	TUUSTTUTUTU
w pause	OSSSRZQQRUQ
w pauses	UTWSTSUWTST
w pavel	SUSSUTUUWUT
w pay	TRWTUUSURWU
w paying	YTSSRVTRVWT
w payroll	RSRTSTTSXTT
w pays	QSVZVRTSUWU
w peace	NQNPWPRYRTQ
w peaceful	SUVWTVUXUTT
w pear	XUWTUTURUWU
w peer	UTRXSTUTTTS
w pen	TSYPRTWTVVR
w pencil	QQVTSUTTUWQ
w pencilled	TTVTUUUTUWT
w pension	WUVUUUUUTSV
w pentecost	RUSUWSUSSUR
w people	SURVVUUPYPT
w per	VTTPSUTUSTR
w percent	TUTSTSUSUVU
w perhaps	XTMUTRUTRPX
w permanent	RUUUUVUTUVU
w permit	WROUVUTRTVT
w permits	VVSUTTUTTTT
w person	VUTWSRRUMSS
w perth	QTXWVSUURWS
w peter	WTXSTTTSWUT
w pharmacist	VTUVUUTSSUW
w pharmacy	RTSVUVUTSTS
w phd	TUSYTTTTSUU
w phone	UUUVQUXTUWX
w phoning	SUUWTSUSTST
w photo	TVSSSZTORSW
w photograph	TRRVRWTRRRR
w photographs	UURRTVUSSUW
w photos	WTRUSXTSTTT
w phrase	TTSSTTURTWS
w piano	VRQPTTSSTTR
w pic	TURXSUURUST
w pick	UVQTQXUQURR
w picked	WUUVSRTSWSR
w picking	XYRQVXUSTTW
w picture	PTROUWSQUTQ
w pictures	VTSSTUTRSST
w pie	WUQRUUTUTTW
w piece	STQRTUSUSVR
w pieces	RTVWTSUSSSU
w pier	TUUSTSVVUTT
w pile	TTUSTTUSVWT
w pillow	SUTRUUUVSUS
w pilot	SSUUTTUSUVS
w ping	RTRRTVVQSUT
w pinned	TUUVUTUUUVU
w pint	TUSQRXWTUSU
w pipes	RURSTVUUTVU
w pipette	SUSRUTUTTVU
w pit	WWUSUUURSUU
w pitch	RRWORQSPRXU
w pity	WTTVSTWTUST
w pizza	VUUTTSTSTXT
w place	VUTXWRQUOWP
w placement	TUVWWUUTTTU
w places	VTTWTSUTTVS
w plain	TURTVTTSWTS
w plainly	SUWVSWUTVSS
w plan	VUUYWUTTTYP
w plane	RTTRTUTSTWU
w planned	PSUXVVSRSWS
w planning	QSQWRVURVSV
w plans	XVTXSUTRUTS
w plant	STTWTSUTTRS
w planted	UTWTUUUWSTU
w plants	UUUVVSUTVTU
w plaque	WURTUUUSTUW
w plaster	QUVQSTTTUSS
w plate	VSVUTTUTSQT
w plates	STUSTUUUTWU
w platform	TSUWVRTTTSS
w play	USXVURURQXU
w played	STQQSVUSVVS
w playing	SUQVVRUTTXU
w plays	UURSTSTSXSW
w pleasant	VRQPTRTVSTS
w please	OMPOSSTRLRT
w pleasure	WWURSXUSTUX
w plenty	SSWPRRSTSRV
w plots	WTRUTTTTTTU
w plumber	RTXRTTTUTUR
w plus	USRRUVTRVUS
w po	STXRSTTXTVT
w pocket	SUVWVSTSTST
w podcast	WSVQTSURTUT
w poem	TTTSTUTRTWS
w poems	UTVRTUUTUTU
w poet	SUXTTUUUTTT
w point	WXUVRQXUQWV
w pointed	TTVWTSTSTST
w points	STSVTSSSRWS
w policy	TTRXSSTRSSV
w polish	SUUTUTUTSVU
w polite	XQRWTUUTTUU
w pool	UUSSUTUTSUT
w poor	SRSSSTTTSSS
w pop	TUSSWSXSUUU
w porch	UTRSVWUTTUT
w port	PSVXTRUWRRS
w portal	UTTVTTUTTTT
w porter	USNTTQSPURR
w portfolio	VRUPRTWQVWV
w porto	USRQRWTVSUS
w portuguese	WUUWVUUSSUT
w position	STRXRRSTTTT
w possible	SSSTRSUUSST
w possibly	RTTVXUTVURT
w post	SPSUTXOMOSO
w postcard	UTROTZSTVSV
w posted	UVPWSSZPSSS
w poster	USWRTVUSVVW
w posting	QTVZQSWUSVT
w posts	RUTVVSUTTUT
w pot	VVWVUUSVVST
w pots	VUVUSRUTTTT
w pour	RTWSUSTWTVT
w power	RTVTUTUUTVT
w practical	SUSTSTUTUUT
w practice	RTTXWTTUQXV
w practise	RUSVSVTVTRT
w praise	QSZSSTUWSVS
w praised	TVWSUSUSSVS
w pray	TTRRSSTVTTU
w prayer	RTSSTTUUSWT
w precious	RUTRUUUQTST
w precisely	UVRUTTUTTSS
w predicted	UWRUSTUTUTT
w prefer	OSOXVQSRXSR
w preferred	UUSRSSUTTSU
w pregnancy	XTRSUTUTTUU
w premiere	UUPPRXTVUTT
w preparation	XXRUVUUTUUU
w prepare	RTRVRRUTTST
w prepared	TUVUSQTRVUR
w present	SRWUSURORWR
w presentation	XTTSTTURTVY
w president	SURUTUTTVUU
w press	SURTRWTTRUS
w pressing	UURUTYSTUUT
w pretend	RTVWVTPSTUT
w pretended	TSWUUUUVUTT
w pretending	WUWTTUUWUTT
w price	VVUUSUURUTU
w prices	RUWSTSUUUVU
w pricing	SVXUSUUUSVR
w pride	QTSSTVUTTSS
w principal	STRXTTUTURU
w print	SSTWSSUTSUS
w printed	TWSVRVSUSWR
w printer	UTRQRRUTUTT
w priorities	TUTXTUUTTUU
w prison	WUVTUTUTWTW
w private	WTTTUSUWSSS
w privilege	RSXTUTUZTUV
w prize	TRWTSRTWSVW
w probably	VTRYUWTSSSW
w probation	VUTWVSUUWUU
w problem	QTTUUWUWVYS
w procurement	TTQTSRSRSRT
w product	RUSWSVUTUVU
w profession	UTTTUTUSTST
w professor	TQVURUSVbSV
w profit	VWUWUSUSUVT
w profited	VTXRTTTTUUV
w program	QQSaZVSTWTQ
w project	VRVZSTTURWR
w projector	RTRRSSTRRTT
w promise	STTRQRUOPUO
w promised	aUSNUSSNQRR
w promises	VUSRTUUSSUW
w promoted	RTSVSTUTWST
w promotion	UVSWRSURVPS
w prompt	SSPTUTURUUS
w proof	VUUSTUUUUUU
w proofread	UURRRRSSUST
w proofs	WTRQSUUVTSS
w proper	UUVUVYURSUT
w properly	STYVVUVUTTS
w proposal	STXVUQUTSUS
w propose	QTQTWTSRTRT
w proposed	STSRXSUSUUU
w protocol	VTWRSUUSUWT
w prototype	VUTSUVUTTTT
w proud	QSTQSTTPTSS
w proverb	TTVSUTUSUUT
w proverbs	XWQSTTUSTSS
w prune	RTWRSSUSUVS
w pruning	PTXTTSUVWWT
w public	QTRXSQSQQVS
w publish	TTRWSRTTUTT
w published	QTQWRVSQWRT
w publisher	RUUSTTUTVSU
w pull	VTSUVRTTTUS
w pulled	TSWQSTUSRWR
w pump	STUSUTUSSVS
w punctual	WTRSTTSVTUW
w punctuality	ZSURUTTRSUX
w pune	VTQZVVTRRUT
w pupil	VVSWWOSVORV
w pupils	USWRTTUSVVS
w purpose	RUXXTVUSTVT
w pushed	XUUSTTTWWVT
w pushing	UVVUTUUYUUS
w put	VTTRSTPTTTV
w puts	QTQVRSTSTSS
w putting	VUTWTTUTTQT
w qualified	UUSUWSUUWTT
w quarrel	TUPVSWTSRUS
w quarry	QSTQSTURTWU
w quarter	PRVWTSSSRVR
w quarterly	VTSSRSSTTTT
w quay	STURSXSTSST
w que	STSSTUTYSUT
w question	RUXURSRWSVT
w questions	TUTZTSRXRQL
w queue	TSRTSQUXVXU
w queues	UUTRTSUVUUU
w quick	QTPVVVSTSSR
w quicker	TUSVUVUWUUS
w quickly	STQUTSTUTUS
w quiet	QPTSQRVVQXP
w quieter	TUQWVVTUTUU
w quietly	UUWTUUUTTWU
w quilt	TUTTTVUUUUU
w quit	RRWPVUTSTWT
w quite	QSQUTUSRSSS
w quito	STYWUTUTTWU
w quitting	VUVTUUUWTUW
w quote	UTWSUTUSTVT
w quoted	RTWSSSUTTXT
w quotes	UTWSUTUUTVV
w race	SUTVSVUWTSU
w radio	USVVVSURSUS
w radishes	WUSTUTUSUUU
w rail	SURYSSUUTSU
w railway	TTSUTTTTTUT
w railways	RUSUUUUUUVV
w rain	UPVSQQSXQSS
w rained	TWQRTTTSSUS
w rainfall	WSURTUUTTVT
w rains	STVTSVTUTST
w rainy	SUSRUSUVUVT
w raise	QSTUTRUXTUT
w raised	XRWURRSVSVW
w ramadan	VVSWQUUTTSS
w ran	WURUQQTQSYS
w rang	VXTTTQSVPVR
w rank	PSPXRRTRZVR
w rao	SSSRTTUTXTT
w rapport	VURVRSUSTSW
w rare	VTXVSTUTTSS
w rarely	VSVPVTVSTWT
w rarer	QTYRUUUSUUT
w rate	UUTTUUUTTUT
w rather	UQPXUUPTRSP
w reach	UXORTXYRRRQ
w reached	VSSaQTSURTQ
w reaches	SURUVXUSWSU
w read	UTTTUROSSWT
w reader	VTUWSSURUUW
w readers	RUXSTTUVTUT
w reading	UVWNQPUQRZV
w reads	XRURQQURZVR
w ready	QRTVRWVRQUS
w real	XVTRPSUTWUW
w really	TPVQTTURSVT
w reason	VVVXUPURVVQ
w reasons	QTSZSSSSSRT
w rebuilt	UTWVXQTVRWS
w recall	SVTSTTUTTUT
w receipt	QUOQVQSQTTR
w receipts	QTXSSTUTTUR
w receive	SURUSWUSURU
w received	VUQVQRRRRRR
w reception	TSUSVQTUWVR
w recife	RUXWVSUWTUT
w recipe	XRVTRSTQQYR
w recipes	WTVUTTUSVVT
w recital	SVWSVWUSVUT
w recognised	XWRRUUUUTUT
w recommendation	VRXRSVUVSUT
w recommended	WTWSUUUSTUS
w record	URUTSRUVQTW
w recorded	XWRTTTUTTTT
w recording	RTRPSWTRTSS
w recordings	UWSUXSSSTVT
w records	RTSSSSTTWTS
w recovery	TUSSTWUXTTU
w red	TTXTRURTUVO
w redo	RUWSUSUWUWU
w redrew	SUSTSSUSTVU
w redundancy	STUXTTUTTUS
w reed	RTXSVSUTUUU
w reel	SUVSTVURUWU
w referee	TUTTUVUTTUU
w reference	WQVOURTTRRV
w references	WUTSTUUWVSW
w refugee	QSYTUUUSRUT
w refund	SUQTUTURUWR
w refused	SRWQTSUXUTR
w regard	STTQXRUTUTU
w regards	USRQRRRSQSU
w regatta	RTRRUYUWTUT
w region	TUTVTUUVTTU
w regional	RTTXRRTSVRS
w regionals	STWTUTUUVTU
w register	STUQWSUTTTU
w registered	VURVTRUTTST
w registrar	TSWWVSUSVUW
w registration	UUVVSSUTUVU
w registry	UTRRTTUTUTU
w regret	SURVVSUTSUT
w regular	PTSVZWTPSPT
w regulator	TUTXSSUVTTU
w rehearsal	QSWQVQTQSXS
w rehearsals	VUQVWSUTTSU
w rehearse	TUTUTVUSUTU
w rehearsed	TUUTSTUTSSU
w relationship	STQUUSUTTVT
w release	RSSTXWTRSXU
w rely	WWWSTSTXSUT
w remain	PSUURRWVRSQ
w remaining	RTQRURTVTTS
w remains	UTTTVSTSSTS
w remark	VSSTSRUWSVR
w remarks	XSTQTTUSTWT
w remember	WQXVVRUXTUV
w remembered	WSURSTSRSSZ
w remembering	XTSUTTUSTSX
w remind	XSRTUUTTWUT
w reminders	USSSUUUUUTT
w remove	SUTTRTUTTTU
w renew	RUTQZTTTUUT
w rent	XSRURRTQQVW
w reopen	SUSSTUSTTUU
w repair	VUTVUSUUTVU
w repay	RSXRTUUQTRT
w repeat	WUUSUUUSUWU
w repeated	TTRSTUUTTST
w repeating	YURRTUUTTUU
w replied	VQRSTTUSTUV
w replies	XVUVTUUTTUT
w reply	VVSOSPRPSRX
w replying	RTSSUUSTTUT
w report	TUTRTYROQTP
w reporting	TUSYVVUUUTU
w reports	UTUTTTUUUVW
w reproach	STSRTTUTTUT
w republic	UUTSVXUTUUU
w request	VRQSUUTSSSU
w requests	RSUTUUUUUVT
w requires	STRXTTUTSRT
w rescue	SUTWUSUTTTS
w rescued	QTYSTTTSTYS
w research	RTUXRRUSSST
w reservoir	RUVVVSVSTRT
w residency	WSVXYVUVUSS
w resignation	WTTTTTUTSUX
w resigned	UUTTUTUUUUT
w resources	STXTTTSSSWT
w respect	QTWSTRTWVSQ
w respectfully	TTQSSTTRTTT
w response	VUQTUTURUUS
w responsibility	XXRTUUUTUUT
w rest	TQSVPTQWSRT
w restaurant	SUUWSVUTTTT
w restful	UUSQTRTWTUW
w restoration	TUWXUTUWTSU
w result	RTSSUWSSTWT
w results	QTSWPYRUSRS
w resume	WTSTRWUUTUT
w retire	RTVSUUUTTTS
w retired	UTQRVSUSVST
w retirement	SRVYTTSZSSU
w retiring	SUSYQSUTTTU
w return	QPURPTPSSTV
w returned	WWVSQRSRRUR
w returning	TURWVSUSUUT
w returns	STSTUUUVTWU
w reunion	SUSSTYUSTTU
w review	SVUTTPUSRWU
w reviewers	RTTRTSUSSUT
w reviews	WVWVTSTRTUR
w revision	TUWWVUUTUVU
w reward	STXTTWTVSSS
w rewrite	SUVRTRUUUWU
w rewrote	RSURTTUVTVT
w reykjavík	WUSVUUUVTUU
w rhythm	SUUWVWUWTTT
w ribbon	RTUTTWUSTUU
w rice	TTWSUTUTTVU
w rich	UTXSSTSSSSW
w ride	XTRUUSTSUST
w right	RVVOURUPNQV
w rightly	QTXUTTTTTTT
w rights	STRVTSUTTSU
w rim	SUTSTVUTUVT
w ring	UVTRQZVUNRU
w ringing	WTRSUTUVTVT
w rings	WTTSTVUSUTW
w rink	STSSTTUUTTU
w rise	STRSTSTXTST
w risk	TUWSTSUSWVU
w river	VUTQRTVVVUW
w rivers	TTRTTUUWUUU
w road	SSQXRSXTQQV
w roads	TTRTTTUWUSU
w robotics	TTVWTTUSTTU
w rock	VTSRUUUTUVW
w rode	UTRRTTTSSST
w role	VVTXWTTUTTT
w rolf	TUTTUUUUWUU
w roll	STSRTSTTTWT
w roof	STWRVVVWVWQ
w room	TURPSSPOTTT
w rooms	VTRUTVUTTSU
w rope	RTWUUSWTTVS
w rosa	RTSTUTSXVUT
w rosalind	TUUTUTUUVTU
w rosario	RSWTTUUTSUU
w rose	WUSRVUUSTTT
w roses	TURRTWUYTTT
w roster	UUWVWRUTUUT
w rota	USUVUUTQQUS
w rotation	VTRWVTUSTTT
w rotterdam	VTXVUSUTSUT
w round	WUURVVVRTTU
w rounds	TTQSXRUTVSU
w route	VTTQSTUSSVV
w row	VRTUTYSRQUU
w rows	VUSTUUUUUVT
w royal	VUSSUTUSVTU
w rucksack	RUWUUVUUUWT
w rude	SSTRTVTVSTS
w ruiz	SUVWTUUUXWU
w rule	OPXOQUWPPZP
w ruler	TUVTTTURTWU
w rules	TUQVTRUTRST
w run	QQQVUNWSTVQ
w rung	WUSTTUUSUUV
w running	SSUSRSTQTVS
w runs	TSWZTSTTWUQ
w rust	RTWWTTUTSTT
w rye	VTTUSTUTTRU
w sabbatical	STRXSWTVTUT
w sack	RTXRSUUWTWU
w sad	UUTSTTUUTTT
w sadly	VTSSUUUTTUT
w safe	QSTPRRSXSTR
w safeguarding	TUSRTTUTUTU
w safely	TUVSTSTXTWU
w safety	YVQUSSTSSSV
w said	TWUTQSOURYS
w sail	VURWUTUTUTU
w sailing	WTVVTTUWTUW
w sailor	UTRTUUUUSWT
w saint	STYSTWTSWTS
w saints	TUSSTXTTTTU
w sake	RTSUUTSTTST
w salamat	SUYRTTTXTVU
w salary	TTVWRSSSTWT
w sale	RTRTRSUVSSU
w sales	UTSWUQTQWVR
w salim	WTSUUUUUSUU
w salon	WTTSTUUSUUV
w salt	QRVUSSTVRWS
w sam	TUWSTTURTYT
w same	UWSWQTVSWSS
w sample	SSVSUUUTTSU
w samples	STSVTVUTTUT
w sana	RTXRSTSVTSQ
w sand	SUWVWTUVUUU
w sandra	RTRSTSSRXTT
w sandwich	SUXSSSURUSU
w sandwiches	UTUSTTTRSTW
w sang	UQTRSTURWVS
w sapporo	STRVUTUTUSU
w sat	WPSUUSSUUTQ
w satellite	SUWSTWUUUUT
w saturday	LRUSYXQVOTP
w saturdays	UTUSUTTRSTS
w sauce	VTVSTTUTSTT
w sauces	RUSUUTUTUTU
w sauna	VTSVVRUTTSV
w save	UUTSQXURTVV
w saved	MQYVUSUSQXN
w savings	YSQXTSUVSVV
w saw	TTVURQRWUTT
w say	UTWRVSQVXTP
w saying	TQUTRVTVVUR
w says	UUTWORQRVRR
w scaffold	WSSSUTTRVUT
w scaffolding	QSRVTTUTUTT
w scales	RUVQSWUVTUS
w scan	WTSWTSUSUSS
w scar	TUTTUUUTUUU
w scarf	STRQTWUTUVT
w scheme	QUUZZOTRRPS
w scholarship	VRPZSRUQVVR
w school	QOSYWRVSTTO
w schooling	UTUWUUUSWTU
w schools	TUWTTVUUTUU
w science	SUSWSSTSSST
w scissors	RUTSTTUSTWT
w scolding	QTUSUSUTUTT
w scones	TUSSWSTUUSU
w score	QRUURQURSRS
w scores	SUSWUSTVTVU
w scratch	SUTVTSUWTVU
w screen	UTTWSUURRSR
w script	QTTRVTSQTVS
w scripts	TTWRUSUWTUW
w sea	SRRYSPVVRSV
w sealed	XWSVTSUTUSU
w seam	WTTVUUUTWUT
w seams	TUSRTTUTUSU
w seas	TTUSSSTYTST
w season	UUSUTTRWSOP
w seasons	VVVTTTTVTWT
w seat	SRRUUVUQRRR
w seating	SUVVUTUVUWU
w seats	QTVSUWUWUST
w second	UTVWTVOVTVV
w secondment	VTSSTUUUUTU
w seconds	UURVRRTRSWW
w secret	VTRWTSUSUTV
w secretary	URSPSUTSURR
w section	RTURSTTSSTR
w security	SUTVTTUUSTU
w see	STRSRXXTVPT
w seed	VUTRSUTUSUS
w seeds	VTVSTSTVTTS
w seeing	WSVVTQTQSTX
w seek	STTVVSUTUTT
w seem	VTRXTTSTTTV
w seemed	XTSSUTUSSTT
w seems	XWRUVRUTXRS
w seen	TTPVRSWQWRR
w sees	QTRRTTTRWTS
w seldom	WTVVSVTWSTS
w self	WSSVUTUTTVS
w sell	URUQSRTQTWV
w selling	TSRWSTUSSTT
w sells	WTURUTUTTWV
w semester	RTQYWSUVTTS
w semicolons	VUXTUUUTUST
w seminar	RTURQRUQVUS
w seminary	SUSYWUUUSUU
w send	NOVTUaQUQUN
w sending	TSQTRQSURTV
w sends	STVSRRSTTRS
w senior	TTQSTSTSYSQ
w sense	SSVUVSUVTRW
w sensei	RTVRVSTTWUT
w sent	WVRQSORRSVT
w sentence	TWUUWRSRQaS
w sentences	USUQSTTXSWT
w september	VTQUSXPPQPP
w sergeant	WTRUVUUSXTT
w series	QTSQYSTRVTT
w seriously	VQXURSWXTVS
w sermon	VUTTUTUUSUU
w serve	WURTVSUSUUW
w served	QRXTUSTRSUT
w server	RTVQRSUUTWT
w service	UTRUUSTSVRT
w session	SPUUUSUNQTP
w sessions	VSQSSSQTUUS
w set	TWVWUSQTTUP
w sets	TURTURUUUVT
w setting	TTSXVRUTVSU
w settle	SSRVTSUTTSS
w settled	QSTXSUXPSYR
w seven	TUSSQVSPPWP
w seventeen	PTWUTTUTSWU
w seventieth	SURRUYUVTUS
w seventy-nine	RTSXUTUSTST
w several	SUTTTWTUUWT
w señora	VTRSUUUTVUT
w shadow	UUTSUTUUUWT
w shake	UTWUWRTVTST
w shaken	WTUTUUUUUUU
w shall	PPRSWWYPRRS
w shame	XTVVTTVSTWW
w shape	RTSRRVTSSTS
w share	UTPUSVSSSQS
w shared	VXSQWTSTPUP
w shares	WTTSUUTTWUV
w sharing	SUVWTTTYTUS
w sharp	STWSUTUVTUT
w sharpen	QTSRTTUVUVT
w she	URUSRNQRZUX
w shearing	STVRSVUUUUU
w shed	VTUTSTTTTVS
w sheep	VTTSSVTWTUT
w sheet	RUUSQPTTQYP
w sheets	SVQRSTUSUTU
w shelf	SSXTQSTURVR
w shift	SQRSVOSUSQR
w shifts	STTVVWTWTRT
w ship	PSWVVTSWSSS
w shipped	STTVTSUVTRU
w shipping	TUSRUTUUUUU
w ships	RTTWWVUTVST
w shipyard	TUWSUUUTTUU
w shirt	SUSTUTUTTSU
w shoe	WUWRTUUTTWT
w shoebox	RUSSUTUTUUT
w shoes	SSTTSRSUVWS
w shoot	TUVUTTTTTWU
w shop	VUTXTSUSUSX
w shops	SUSUVUUTVVT
w short	RTTVVWRXQST
w shorter	QTTPTQUSSXS
w shortlist	TTUTTUUSTUU
w shot	WWUSTSUTUTU
w should	XONQQVUKSTZ
w shoulder	RSVPRQTSSTS
w shoulders	STWWUVUTUTT
w shout	RUWSRVXSRUS
w shouted	WSVUSTTSSSS
w shouts	STSSTTUTWVT
w show	UVTTQXVWPUT
w showed	SQVSUTTQTYN
w showing	WTUUQUUVWWW
w shown	VRSUSVUQVUT
w shows	TVPQSQSRURR
w shrank	XRRTUSUUTSS
w shrug	XTSSUUUTUUT
w shrunk	RTTVUTUTTST
w shut	SPVRWRTPUTW
w shuts	RUVWVSUTTSU
w shy	RTTSTUUVTST
w sick	TUTSTTUSUWU
w side	UWSTRSWUVQU
w sides	TWSVSUUTSUT
w sighing	WTSUTTUSTWU
w sight	TUSVTTVUTTU
w sign	QRSVUTVWURR
w signal	TVRYSSUVTSU
w signature	XRRUSRTRQSS
w signatures	UUWRTTUTRTT
w signed	TTUUUURNPTN
w signing	SUPWVRURUSU
w silence	WQUVSPRTUWW
w silences	UTXTUTUTTWV
w silly	XUSRSUUSTTX
w simple	VTVTTTUTVUT
w simply	SRRWUURRZRU
w since	VUTUURNRVVV
w sincere	RUUSTTUYUST
w sincerely	QTTRSSTRTSR
w sing	RUURTWUSUWU
w singapore	VTUZUSTSQWV
w singing	UTRTTWUWUTS
w single	ZdSPPSQRMQU
w sink	VVQWTSUSUSU
w sir	VSWTUTXWUSV
w sister	UQQOQUTPWTP
w sit	PSXVQSXQUVR
w site	UVRUTXTUPTU
w sits	WRTVSSTRVVR
w sitting	WSUUTPSRWRS
w six	URVSVWSUUTV
w sixteen	USSSUUUTTUS
w sixty	TRTSPRTQUTV
w sixty-one	RSXTUUUSTTU
w size	VWURSTTSTTT
w sizes	SUUUUUUTUUU
w sketch	UTVSTSUSUWT
w sketches	SVUTSTUTTVT
w skies	UUTRTTTWUSU
w skiing	TTWUUTUVSTS
w skip	VSWURWTVTVT
w skipped	XTSQTUUTSTT
w skipper	RSWUSTUWWTS
w sleep	LRQTSTQYPSO
w sleeping	XTSWSSURTVX
w sleeps	RUSXSRUSRUS
w sleeve	VUSSTSUSTTU
w slept	VRQRSRTTSRV
w slide	RRUUWRSVUXS
w slides	VUUOVQURSWV
w slip	QTRQTRTRWXS
w slipped	TTRRTTUTTST
w slot	VTQRXUSRSST
w slow	QRSWQURXUUU
w slowly	STQVTSUURSS
w sluice	TUSTTVUUUUU
w small	SSWWRTUUSTR
w smaller	TWUSVTUWUTT
w smell	RUVRSUUVUTT
w smile	UTTQTRUTWUT
w smoke	QUVSUWUTTUV
w smoking	SURRQRRSTUT
w smooth	TTURTSUXUSU
w snow	PRVSTURUSSR
w so	TTTXZWRSURX
w socks	TUUTUTUWUVT
w soft	RTQRTSRZRTS
w software	RTRVSSUTTTT
w soil	SRWURVRRVVR
w sold	VUURRQSPUYW
w solder	TURTTTURUWU
w solid	TUXRUSUUUTS
w solo	VWTRVTWSRVT
w solstice	STUSTXURTUT
w some	QRSTQLbQOUT
w somebody	VUTVUTQSQSU
w someday	STSSTQXRTUT
w somehow	VSRRVRYRRUR
w someone	WVQbTWRSSPW
w something	OSWWNRVUTUN
w sometime	QSTPQPbSSTR
w somewhere	ZZPSVRXOQSW
w son	TTQUTRUSWUV
w songs	TUXUUSUTUVU
w sons	TVUVTTUWTSU
w soon	ORRSPUaSPSP
w sooner	QSURQQWSRRR
w sorrier	SURSTRUUUSU
w sorry	MROMNQMNQPL
w sort	PSTRUOVPSTR
w soufflé	RTVSTUURTVU
w soul	VWWUTTURRST
w souls	WTSTTVVSTUU
w sound	TSTTUSTSVVR
w soup	NRWSTRTTRUR
w sourdough	TSXSTSUWSTS
w south	STSWTUUTTTT
w spain	STUSTSTXTUS
w spam	QURTTUUUTUT
w spare	PUVRSTVVPVQ
w spared	TVXTUUUUVWR
w sparring	TUWWTVVVTST
w speak	SQVTRQXOWXQ
w speaker	WSQVURUSSST
w speaking	TSUTRRRSRSW
w speaks	RTYUUTTRSTT
w specialist	TUTWUTUUUUU
w speech	RQVSTSTTSVW
w speeches	XWRSTUUTVTT
w spelled	QTSSUTUSSST
w spelling	YURUUSUSTUS
w spend	QTRWSSTSSST
w spent	WTVURPUPRVU
w spirit	TTRRTTUTSUT
w spite	XVQUTTUUTUS
w split	RUVSUWUTUVU
w spoiled	UTSTUUUUTUT
w spoke	VRVTRQTPUTU
w spoken	VTSTSTUTSUT
w spoon	STWSUSTVSXT
w spoons	TUUSTVTSUTU
w sport	WUSSTUUTRTX
w spot	QTWSTSUSTWT
w spotted	SUWTUUUTTVU
w spreadsheet	SRWVRUUQQXR
w spreadsheets	SUXSSSURUWS
w spring	SNQVSUQUTUT
w springs	SUSTUTTSUST
w squad	WTSVUTUUUSU
w square	SUVRUVUXTUT
w squeeze	VTVWTWUSTSV
w st	TTQVVZSRRRS
w staff	VVPVSVURUUS
w stage	TSSVWSVTUVQ
w stain	STURSSUTTRU
w stairs	TRTRQRSUQSQ
w stairwell	VUWRTUUTTVU
w stall	UVUSSUTUUVQ
w stammer	USWSVTUTSUT
w stamp	RUQRSTUVSUS
w stamped	SUSUSTUUUUU
w stamps	UTSRSSUWRUV
w stand	TQUVTTUTOST
w standing	XUROUSSTWUW
w stands	OTVTTUVQVVS
w star	RTXVTTUVVUT
w stars	SUVTTTTTTVW
w start	QRVWTRRVUVU
w start-up	XTRVTTUTTUW
w started	TUUSTTSTVTR
w starter	WUWTTTUUUTT
w starting	UVSYTUSQQTS
w starts	PSNWRTTRRTS
w startup	SUUWUTSSTUS
w state	QTSUVRUQTRS
w statement	VTSVTTUSUVT
w station	RTWQWVTURWS
w statistics	RTVWTTUSUXT
w statue	WTXTTTUVTUW
w statute	WTQSUSUSSTT
w stay	TPQURTWaOQT
w stayed	YWXOSPSQUVP
w staying	TUTRUVXVUWU
w stays	OSUUVQVXVYR
w steady	UUSVVSTUTTW
w stellenbosch	XUSSUTURVUU
w step	PTUSTVTSWTR
w stepping	TVQSWWUSTSU
w steps	VTRSTUUTWVT
w steward	TUTUSTUTUTU
w stick	STUQSTSSVVT
w still	WTVSTVSRTYT
w stipend	UTSWTTUSTUT
w stitch	SUWVUTUXUTS
w stitches	TTUVUUUTTUT
w stock	RUVRTTTSUTT
w stocktake	VUTSSUUTTUU
w stone	WUSTSSUUTVT
w stood	VPTRQQSRUVT
w stool	STRSTTUUUTT
w stop	TSSUbTTRTRT
w stopped	TOXSXSQUOWP
w stopping	QTORVRSSVRS
w stops	VTQWXSTRSRT
w stopwatch	VUUWWTTSTWS
w store	YTVTUUUSTVU
w stories	UXVRTRVRVUV
w storm	SUVRUTUTUWU
w story	VXSTTTSUQTU
w stove	UUVTUSUWUUU
w straight	PTSTTPSWRSR
w stranger	WTTRTSXSUSS
w strangers	PTWWRSWTSVS
w street	STTPRRTVUTS
w streets	VTRVUSUTSTT
w strength	URQTRQSWRUR
w strict	QTWRTTSUTST
w strike	QSVPWRSXSWP
w string	VTSRTRTVTVT
w strings	VWTSTTUTUTU
w stroke	VSTXUTUUTTW
w strong	VTQQSRTXTTS
w struck	RTUSUTUUTWU
w structure	UURVUUUUUVU
w stubborn	SURWUSUXSRT
w stubbornness	RSVTUUUYUUT
w stuck	QTVSSVURTXT
w student	RRUPXRTVRTQ
w students	VXQTVQSVVQW
w studies	STTXQUTTTUT
w studio	XPRVVSSUTUT
w study	QTRXRUTRRVT
w stuff	VTUTUTUWVTS
w stung	UVTSSUUSUSS
w stupid	YRUVTSTRUVT
w style	STSYTTURTUT
w subject	TVXPRSSRSVR
w subjunctive	STUUTTUTTWT
w success	RSQVRRTZTST
w such	UWVRRPSSOPV
w sugar	PRXSRRTSSXS
w suggest	QTTNVTRQTST
w suggested	TVRWUTUSTST
w suit	PTVSTUTUURS
w suitcase	QTWUUTUWTTT
w suits	QTSTTUUUSST
w sulked	RSQRTTTSTRT
w sum	WTTVTUUTTUT
w summer	SRVUWWRWRVU
w summers	UTSSSSUUVUT
w sums	TTVWWSUUTWU
w sun	STRSTSTYTVT
w sunday	TQVWZURSVTO
w sundays	SRYTRTTUUTS
w sunny	VTURTSTWTTT
w sunshine	TUTSTSUTUWU
w supervision	WWPURSUSTRS
w supervisor	WTQYSQSRXSW
w supper	UWSRXUTSVRT
w supplier	VTUUTUUSTUT
w supply	TUTYTRUSVVU
w support	UTXVUUTRRPT
w supported	XTSTUUUSUUU
w supportive	RTTTUUURUSS
w suppose	XTNUSWRQUPY
w sure	XPQPSPYPURY
w surely	STQUTQYRTTV
w surgeon	RTWUTSURWTT
w surgery	SUTXURUVTST
w surname	YVRTTUUSTUV
w surprise	XUTVSUUUWUX
w surprised	UUWUUUUTTTT
w survey	UTTRVWTQTSV
w survive	STSURRUVUST
w survived	QRRQTTTUSWS
w suspect	RTRSTUUTTTT
w suspend	SUTXSUUUTUT
w suturing	VUSSUUUTUUU
w suva	QTYUSUUYQTR
w swallowed	SURXRTUSSSU
w swallows	RTXTTTUXUUS
w swap	TTURUXVVSUT
w swapped	VTRXTTUSTST
w sweep	STWUSSUUTVU
w sweet	UTSTTTUTTVV
w sweets	TUSSUYTSUUU
w swept	WTQRTTUTTUT
w swim	UWURTTUTTUS
w swimming	TTRSTTTUTUT
w swing	VTRVTUUWUTT
w switch	TUVRTVUVUUU
w switching	QTRYSRWRWTR
w swore	XTRTUTUTSUT
w syllabus	UTUWTTUTUUT
w system	RRTSTTUSTWT
w são	VTRVTWUTSST
w ta	UTZRSSTYSUV
w table	VUXTPWUTSVN
w tables	TTTUTSTSSUT
w take	SRSUVTTVVSV
w taken	VWMaURUSURV
w takes	TQTYTSSQUUS
w taking	OSTXVRSWUWQ
w talk	PQVWXRXSWVQ
w talked	WVWSRQRUPSP
w talking	XSSWSUTQVUY
w talks	VUXVUSSTUUU
w tall	SSWVSTUTUTU
w taller	RTYSUTUTTUU
w tamale	TUSUUUUUUVU
w tan	VTSSSSTSUXW
w tandem	TUSVWRUUTSU
w tap	VTTSTTTRUVW
w tape	TTWTTRUSTVT
w target	SURXSRUTTST
w task	TTXWTWUSUUU
w taste	TUXTTTUTUVU
w tasting	USTQVVTRRUR
w taught	TVVTVUSRVYS
w tax	XQVSSQSRTTS
w taxi	XSRRRTTSUTS
w tay	STSRSVTTTUT
w tbd	TUSRUSTTSTU
w tbh	WUSSUTTTWUU
w tbilisi	QTUWTSUVRTS
w tea	UUUVXXRWVRU
w teach	TSQVSQUPUUV
w teacher	UPYTSSTXVSU
w teachers	OTUWSRTUXRS
w teaching	UTUYSURTQUU
w team	STTUTPRTVSO
w tear	VUVQSVTSTVT
w tears	UTVSSTUTXST
w technical	STRWSRUTTST
w telephone	WSOURTTTUUV
w tell	UUQSNVSQUTV
w telling	WVTUUUTRTWP
w tells	QROQSQTRXRR
w temper	WVTSTTUUWSV
w template	UTWRTSTQTXQ
w ten	VVPUUUQSVVV
w tender	USVPRTURSSS
w tenor	RTRVTSUSTTT
w tent	SUSSSUUSUUT
w tenth	RTVTUSSTUSU
w terima	TTYSSSTXTVT
w term	VSSVTVTVUSV
w terms	VUTSVTUUUSU
w terrible	QTVRSSTSSVS
w terribly	SURVSSTSTST
w test	VSUSRSTTQXS
w tests	TUTRTWSUUTU
w tet	VVSTUXTSTTT
w text	WRTORWPPUTV
w texts	SURRSSTUUUU
w than	VQVSQPQWYQV
w thank	SRZSWTQVQVT
w thank-you	TVYUVUTaSUV
w thanked	QSXQTSUVSUQ
w thankful	VRbQQTQWPWP
w thanking	QSVUTRRXSSS
w thanks	VUbQNQRZSYW
w thanksgiving	TTRUTSUTTVT
w that	TSXUUTQSVWW
w the	TSTVUVNSSXS
w theatre	RTUVSSTSSVT
w their	VQUURVVTXWQ
w theirs	RTSVTTURVTU
w them	TTTTOTRSSYP
w then	WVQSVVXTRUS
w theodolite	RSXUUUUVUUT
w theoretical	XTTVUTUTXTU
w theory	WSSUUTUTTUU
w there	UUTUUUUTSQT
w therefore	QTSRXRTRTSR
w thermos	STTTVWUTTUR
w these	SRWUUPYRPRP
w thesis	SPWVUVTWSVV
w they	RLVWRTOOXVT
w thin	TTQSTTTUTRT
w thing	VWVWVSPOSWW
w things	PRURTRVUTUO
w think	QNTWTTSVQRM
w thinking	RSXWVTRZRRV
w thinks	WURRTTUSUST
w third	TSSTWURRTWS
w thirds	STTUUTUTTUT
w thirsty	RSTTTSUTTVT
w thirty	VTTTTSTQVTR
w thirty-first	SUSVXTUTTSU
w thirty-one	QSWUSSTVSXS
w this	SPSSYTTSPUR
w those	TUYQRPOURVT
w though	ZXWRVOWTUUT
w thought	USXRQSRSTST
w thoughts	TUTUUTUTTVU
w thousand	VVYQSTTTSRV
w thread	RTRQSVYSSVT
w three	VRVTRSRTVWU
w threw	WTSRTSURTXS
w through	TSXUUUVUUXW
w throughout	RSYSTTUSTST
w throw	SSRQTSSTSVT
w thumb	VTSUTSURTTU
w thumbprint	RSYRTTUWTVT
w thumbs	VTRRTRUWTTS
w thumbs-up	XUTSTTUTTTU
w thursday	RSRSaUPUPTO
w thursdays	VTVWSTSXRSV
w thus	UUUVXTUUUTU
w tick	VSUWVTUVSRS
w ticked	TVWWTUUUTWT
w ticket	UVWSVXTVWUV
w tickets	SUSSTWUSUTU
w ticks	WXTSVTUTTTT
w tide	QSURTRTSWUT
w tides	TUSVTRVVTUT
w tie	SUTQURVSSUT
w tied	QSVWSSUSSUS
w tight	STUXTTTWSTT
w tiles	WUSWUUUSTUW
w till	SSVXSVUWQTT
w timber	UUSSUUUVTSU
w time	UVWVVSWWSRV
w timer	SUXVSRTTTVU
w times	WRUTQVRSOUT
w timesheet	VUTURTUSUUU
w timetable	STSWSUURSTS
w timing	YTQQSSTRRRX
w tin	TWVRTTURTUT
w tiny	STXTTTUVTTT
w tip	TRYQRRTURXW
w tips	VSYRTRVTSUU
w tired	USSXVTTTSVS
w title	USSURSTTXUU
w to	WVUWUVUVRTV
w toast	RUYRSSUTTXT
w today	OPVSYURPVYP
w todo	STRRSRTQRRT
w together	TQWVSSXOTVT
w told	VTTTSVMRUWT
w tom	STSSTTUTWTT
w tomato	QTUTUUUUUUS
w tomatoes	RTSTTTUYTUT
w tomorrow	RTVWXVTRRTT
w tongs	TURVSRSRTVU
w tongue	RUUSTTUSTXT
w tonight	SUSSVTUTTTT
w too	QOUTUMSNSTS
w took	UUTTQLQTSVR
w tool	RTVRSSUTTQU
w tools	WTTRTTUUTUU
w top	TUSUTQUTUUV
w topic	UURVRUUTTST
w toronto	UUWUSVSSSTU
w torque	RUWTTSUVTVT
w touch	RTTTQTYPPQO
w touched	WVRTUUUTUUW
w tour	TSRSSRUTSSR
w tournament	TUSVUVUSUTU
w toward	RSVZQRURSUT
w towards	RSVZVRSVTUT
w town	UTTYTSVVSTS
w track	TSSWVRTRSUW
w tractor	UWUQSSTTTXU
w trade	UUUUTSTUTPV
w traffic	YVUTSSUTTUW
w trailer	UUSUUTUSUSU
w train	SVUSVNSUWRU
w trained	WVUVRVSRTTU
w trainee	VTVXTUUVUSW
w trainees	VTTSTSUSVVS
w training	WQUXXTRQSUV
w trains	QTUTSRUQSVS
w tram	RUSSRQTURVV
w transfer	WSRWUSUTTUT
w transit	RTUXUTTSSUT
w translate	RTWSTTUSTWT
w translation	XWQUUUUTTUT
w translator	TTSSTUUTTUT
w translators	STRTVTUTUSU
w travel	QTRWSSURSST
w travelled	WSQRTSUTTTU
w travels	TUVQRUSUUST
w tray	VSRRTTUTTTT
w treasure	XTYQSSTQTTY
w treasurer	SUSUTUUTUUU
w treasury	VUTUTSUUTVU
w treat	TTQRTSUVTSU
w treating	UWUTTTTXUST
w treats	TURTUSRXUUU
w tree	STTUUSVYSVS
w trees	RTRVSSTXUST
w trial	USUVSYTRTVS
w trials	TUSXTWUTTVT
w tribunal	VVVVTSUSSVS
w trick	QPZUOPTTQbP
w tried	USTVSTUSUVT
w trieste	UUSRUTTTTUU
w trip	QRXUTVURUTV
w tripod	RUWTUUUTTUT
w triumph	TURRUTUWTTW
w trombone	RURSUUTUSUT
w tromsø	RUTXTVTSRSS
w trondheim	RTWUWSUUUVU
w trouble	PPWQRSUTRUR
w troubled	TTRSTUUTWUT
w truck	STSSTSUSUTS
w true	UVRUUQSSWQR
w truly	WRWPQQRVQQV
w trust	TTVOPQVVQUX
w truth	RRVRTSUXRUV
w try	RRXUNVUPPRV
w trying	RTWWWVUSTWT
w ttyl	RTSRTTXTUUS
w tuba	SUWSUVUTTUT
w tuesday	TPVTXUPSOWP
w tuesdays	VSRUUWVVURX
w tune	TSXUTSTVSTS
w tuned	TUUSVUUVRVU
w tuning	VTSSUTUTUUU
w tunnel	SUVUTUUTTUT
w turbine	UUWSUVUTTUU
w turbines	STTWTTUSTUT
w turin	TUSXUTUWUUU
w turn	UVRVOSVPUTU
w turned	UVVROPUPSVN
w turning	XSRUUTTUUSV
w turns	USVXQUSRVQU
w tutor	WVQXTVTRVUV
w tutorial	VUTWWSUUTUU
w tweezers	TSWSTTUUUUU
w twelfth	TUTWVTUUTTU
w twelve	TVUUXURSQWP
w twenties	STSRUTTTTUU
w twentieth	TUTSWXUTUUU
w twenty	WTVRQUTQURS
w twenty-six	RUWVTUUXUUT
w twenty-two	XTTSVTTUTUT
w twice	VQTQNRSRWTW
w twins	ORPaRTSWQRR
w two	VRSWRVPSXUU
w two-minute	SUWTUTUSUVT
w typed	RUTTTSUUTTT
w typing	WTTQSSTVSSS
w tyre	RTWSTUUTTUT
w ulaanbaatar	RTVTTSTSSUT
w um	TTWSRSTWUTT
w umbrella	RRVQSSTTSWR
w un	STSSSTTXTVT
w unanswered	WUSTTUUUUTT
w uncle	SRUTQQSQURV
w uncorrected	WTSRTUUTTSU
w under	UTSQRVUURRV
w understand	XRRSUPRNTUR
w understanding	SURSTRUSUST
w understood	RQUSRRTRUUR
w unfair	VSRSUTUSTUT
w unfinished	QRaWUZTVSYS
w unfortunately	XRTTTUUSTSS
w uni	STRYRTSSSST
w union	UTTWVQTQUSS
w unit	UVUYRRUSRST
w university	UWSUTTUSSTT
w unlike	VTQSUTTSYUT
w unmarked	TSTUUTUTUTT
w unopened	WVQSSRSTTST
w unpaid	ZSVSTTTSTVT
w unread	XVRRTTTUTTT
w unreliable	XRTUUUUTTUT
w unsigned	XUSSTSUTTTT
w until	TNSWQWUVRUN
w up	UTSTTTXSUTV
w update	UVSSSSTSTUW
w upon	RTTVTTSVTTS
w upside	STTSUUUTTVT
w us	RPTVYVYRTTR
w use	TWXQTQUPOYS
w used	STVVSRPTSZO
w useful	URVSRSTRWVR
w uses	QUTQSSUSTXT
w ushuaia	TUUTUXUTTUT
w usual	WVSRRQSSTRW
w vaccine	RURTTUUUTWU
w valley	RUWWTTTVTUU
w valparaíso	TTWRTTWSVUT
w value	TQbQRQSVPTR
w valued	RTYQSTVQTVT
w valve	TSVSUTUUTTS
w van	SSVUSQTTSRR
w vancouver	YWSWUUUTTUT
w vase	SVRSTSUSTST
w vault	STXRTTUSVXT
w vaya	TUTTTUTWTUT
w verdict	RSTTUVTRSQS
w verse	RUTSTTUWVVT
w version	TVTVRTTUSWT
w very	WTUYPVRTURV
w vessel	UUUUTSUVUTU
w vestry	RUVSVTUUVUU
w vet	UUSUTUTSVUV
w video	TTUOSUSSSTS
w vienna	STSWSRUSUST
w view	VTSVVSTRVTT
w views	VTVQTUTTUUV
w village	UVVRURWSVTQ
w vinegar	WUUSTTUSWVU
w vines	STVTTTTYTTT
w vineyard	TTSWTSUUVUT
w violin	RUVVTTUTUVS
w visa	UUSVQQTRURU
w visit	TTSSVYUNQSV
w visitor	SUSSTVUSUSU
w visitors	VTQRTTUTTTT
w visits	TVTTRTTUSXT
w viva	UTUQVTTRSUS
w voice	UUVTQTSQOWS
w voicemail	XTRRSSUTTTU
w voices	VTVSUUUTTTT
w volumes	TUTRTRUSTTT
w volunteer	WTRVWTTSTRU
w vote	VSUQSVSWSWS
w voted	UTRVTUUSTSW
w vowels	WUWVUSTTUWT
w vp	UVSTTTUUVVU
w w	QTTTSSTRSVR
w wait	WVRURQSOVTX
w waited	WPRPSQTQURW
w waiting	YTNQRTTTQRY
w wake	XUUVSVUUTUU
w walk	SRVUXXRWRVR
w walked	USSPQTUPUVS
w walking	VTRWRTTRSWS
w walks	RRWRTRTQSVV
w wall	TSSOSRURTWR
w wallet	WWTXUTUTUVU
w walls	UTSSTSTRTVW
w want	RSPYXRTQTPS
w wanted	RTUTSSNQPTP
w wanting	WTUVUSUSTTT
w wants	TRNaTQTPRQV
w war	RTSTTSTSTST
w ward	SUSUQPSSVUU
w wards	RUTSTVUSSSU
w warm	SSUSPPUXRTP
w warmest	STVRSSTZTSS
w warmly	UTSQSSSSSSR
w warned	UTTQSSSWQTR
w warning	XVQTUSUUTUT
w was	ZYUTPQLRTUU
w wash	SUUWTTUTTVU
w waste	WSRVSUUTTUT
w wasted	TPUTSTSQSTS
w watch	TUROSQSUSUW
w watched	XWSRSSTSSVS
w watching	UTUVUSSSTXT
w water	STTWQRRVQVV
w wave	TUVQSXTRTSU
w wax	TUWSUVUTUUU
w way	SSTURRVTXTV
w ways	PSRYXQVRRSS
w we	QRSVXUbULRN
w wear	RUVTTSUUTTT
w weather	URUOQUSVUSW
w wedding	WTTUSWUQSUV
w weddings	TUXRTTUTUVU
w wednesday	PRSSYUVUTSQ
w wednesdays	VVRVVPTURRV
w week	TRSVSXSQVVT
w weekend	TRSTWURSUSV
w weekends	WTUWSSTSSUW
w weekly	TVVWWVRSSTS
w weeks	XSRSSTRRSOV
w weigh	STTRSSTSTVT
w weighed	VUUSTTUTTUU
w weighs	STVVUUUWWUT
w weight	WTSSUTUTUTU
w weiss	WTXTUTURTUT
w welcome	SSYSUTTXTTU
w weld	STWSTTTRVTT
w welder	SSXSUUUTSUU
w welding	VUXUTSUSTST
w well	UPTPTNQZQSX
w welsh	WTURUTUSSUT
w went	WVQRTTQRTTS
w wept	UTRQSSTRSTU
w were	ZUTRRNPRUTW
w wet	OTSTRRUVSXR
w what	UTTXVTNRVVV
w whatever	UXSOQSVUSTO
w whatsoever	ZaQRTUURSUR
w wheat	TUTWTTUSSVU
w wheel	VTVTVSUTTTU
w when	STVTTYXUQXS
w whenever	RXVWSQaUPWP
w where	TQWXWPUSUUR
w whereas	VURVTTUSXRS
w wherever	UUTSTUUWSUW
w whether	OTQUQVQPTQQ
w which	URUVVRPVWUU
w whichever	SUTSTUUWTTT
w while	VOPWPOUPUSV
w whistle	STSRSTUTTUS
w white	XURQSVUSUUT
w whiteboard	QTQURVTSTUT
w whitsun	WSQTWUTTTUV
w who	VUUWSQUTXUU
w whoever	TQWUQURRQQU
w whole	TTWVQUPVUVU
w whom	VUVURUTTVRW
w whose	SPVWTRSWWTT
w why	WVTVPTSOXXO
w widow	RUVUTUTTSUS
w wife	RRQUUSVTXSQ
w will	NGQUUbaTTMS
w willing	TUTRTUVTTTU
w win	STUUWUTTWTU
w wind	QTVSWQWWSST
w windhoek	SUWWTTWTTUT
w window	TUVOVSTURVR
w windows	UUSRSTTQSST
w windowsill	RTVSTSURUVS
w winds	RSRRRRRaRSS
w wine	UUUTSUSRVUS
w wing	UTTWTRUWVUV
w wings	WUVUVWUUTVX
w winner	RURRTTUSWTS
w wins	SURSTVUVWUU
w winter	SSUUOWRVVTT
w winters	UVXTTSUXRSS
w wired	TTSTUUUUTUT
w wisdom	WTUQTSUSSRY
w wise	TSRSRSUTSSV
w wish	TOPVVSQXSQR
w wished	XUSSTTUUTTU
w wishes	QSOMRPRcRRR
w wishing	PRPVRTRZQRR
w with	TRVXXVPWVVR
w withdraw	STSRXUTTUUT
w withdrawing	TUSRWTUUUTU
w withdrawn	UUSVTTUUTUU
w within	UVSRQQVQXVW
w without	UPZSWSPYQYQ
w witness	VUSRTTUSUVU
w woman	RRUUTTSTRRW
w women	YVRVTTUTTSW
w won	TRTSQQTOQZR
w wonder	TTPSSVUSUTS
w wonderful	URRVRVTVQQX
w wondering	UTRUTUTVTTW
w wood	SUTVUSUSTWT
w wooden	STRSTTUVUTU
w wool	RTTRTTUVTTT
w word	WWSSRSUUVVP
w words	QTXNRQTYUWS
w wore	QTSSTSTWUSU
w work	RTTXSSOUTRV
w worked	WWVSVVSRUXQ
w working	ORTbQSRPSVQ
w works	PRTRSPUTVUQ
w workshop	TTXWRRSTSWP
w workshops	TUWVSSUTUVT
w world	VWQRUVXUURX
w worn	RTYRTUUTSSU
w worry	UTRRTTVUVST
w worse	VTUWSSTRSVR
w worst	STWVTRUSTVT
w worth	VTXTSRUSUUW
w would	WRSUWVVQTSP
w wow	VVURRSUTTTX
w wrap	SUSTZTSSSTT
w wraps	TUSZYWUUTRU
w wrench	QSXTTSUSTUU
w wrist	UTTVRUUTWVS
w write	PQUTPaXNSSQ
w writer	SUVRUTUTTVT
w writers	UUSWUWUUUTU
w writes	XUTTUSUUUUX
w writing	RSTUWUTTSVU
w written	WSVQSSRQQVP
w wrong	UVTWTWSSOUV
w wrongly	XTRRTTSSSTU
w wrote	WWQSOSSUVVN
w x	STWSSSTTTSS
w x-ray	TUXRTSUTTUU
w xxx	RTTQUQTSSVT
w y	VWSSTTTUVSW
w yard	USUTRRUVUUT
w ye	XWRSUUUUTUV
w yeah	STSSTRYRSUS
w year	WUUYYWPUTVV
w years	TWWTUTPWUVR
w yeast	TUSTTTUSSTT
w yellow	UTUUTRTSTUT
w yes	TPXVTOSURSV
w yesterday	TVPWSSTSRTT
w yet	UVWSSQSRUUQ
w you	VVWRRWUWVWT
w young	STUSUTTSUTT
w younger	SUSWUSTTVUT
w youngest	SUWSUUUUUUT
w your	XUVRSUOVTYV
w yours	UTVTSUSQUVR
w yourself	UVUSPORWSTT
w youth	URVXUSUSTTU
w yusuf	VURTUTUVVUV
w zero	XWTSRRSRSVS
w zone	UUTVVTTUUUU
w zoom	VURRTSTRTUS
w zurich	VTUWUTUUTTU
w {	RSSUUTRRSQS
w }	RSSUUTRRSQS
w ¤	UTVONKPPOeU
w ☺	SRUVRPRWVVQ
"""
