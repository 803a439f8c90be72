"""Slavic languages: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "pl": {
        "shows": "pokazuje wykazał wykazała",
        "thus": "tak",
        "says": """mówi* powie* doda* napisa* pisze pisał* stwierdz* wyjaśni* podkreśl* zaznacz* ocen* przekaz* poinformowa*
            informuje tłumacz* twierdz* odpowiad* odpowiedzi* pyta* zapyta* przyzna* apel* ostrzeg* zapewni* zauważ*
            komentuj* skomentowa* opowiad* wspomina* relacjon* oświadcz* wskaz* uważa* argument* dowodzi* cytuje krzycz*
            ogłosi* zapowiedzi* zapowiad* grzmi* zwróci* czytamy brzmi rzekł* orzekł* dopowiad* dopowiedzi* dopyt* głosi
            głosił* grozi* gratul* informowa* instru* ironizuj* ironizowa* kontynu* konkludu* krytyk* skrytyk* mian*
            mniema monit* nakaza* nazwa* nazyw* nawoły* nalega* obiec* objaśni* obwieści* odpar* odnotow* odrzek* oskarż*
            oznajm* podał podała podali podaje podają podawa* podsumow* podzieli* pochwal* postul* potwierdz* powiad*
            poproszo* proponu* protest* prosi* przekon* przestrzeg* przewid* przypomina* przypomni* przytacza* punktu*
            rap* recenzu* rzuci* sądzi sądził* sugeru* sugerowa* szep* śmieje śmiał* uspok* upomin* usłysze* ujawni*
            utrzymu* uzasadn* wezwa* wierzy wierzył* wita wnios* wołał* wyjawi* wylicz* wymieni* wyrazi* wyzna* wzywa*
            zadeklar* deklaruj* deklarow* zapisa* zastrzeg* zaapel* zdradz* zgłosi* żali* żartowa* żartuj* uzna* określ*
            opisa* opisuj* zakomunik* ubolewa* skarży* spytał* brzmiał* chwali* liczy żąda* zażąda* zwraca skarżą""",
        "dubs": "nazwał nazwała nazwali nazywa określił określiła skrytykował skrytykowała",
        "by": "według, zdaniem, jak, w opinii, w ocenie, według słów, zgodnie z",
        "he": "on ona oni one ten ta",
        "they": "oni one",
        "it": "to",
        "i": "ja my mój moja moje nasz nasza nasze mnie nas mam mamy jestem jesteśmy mi nam nie",
        "his": "jego jej ich",
        "m": "on jego jemu niego pan go mu mąż ojciec",
        "f": "ona jej niej pani ją żona matka",
        "the": "jego jej ich",
        "a": "jeden pewien kilka",
        "of": "z ze do dla od o przez w na po za przeciw między pod nad wobec",
        "aux": """jest był była było byli były są został została się też także jeszcze już nie potem dziś wczoraj ponownie
            również niedawno""",
        "roles": """prezydent premier minister wiceminister wicepremier burmistrz wojewoda marszałek poseł posłanka senator
            senatorka rzecznik rzeczniczka dyrektor dyrektorka szef szefowa prezes lider liderka przewodniczący
            przewodnicząca sekretarz sędzia prokurator adwokat mecenas obrońca trener trenerka selekcjoner kapitan generał
            pułkownik komendant policjant profesor doktor lekarz lekarka badacz badaczka naukowiec ekspert ekspertka
            analityk ekonomista ekonomistka historyk autor autorka pisarz pisarka dziennikarz dziennikarka piosenkarz
            piosenkarka aktor aktorka reżyser reżyserka piłkarz zawodnik zawodniczka napastnik bramkarz mistrz mistrzyni
            matka ojciec brat siostra syn córka kobieta mężczyzna żona mąż chłopiec król królowa książę księżna papież
            biskup arcybiskup kardynał ambasador kanclerz założyciel właściciel właścicielka kandydat kandydatka
            przedsiębiorca rolnik sąsiad sąsiadka świadek polityk spółka firma bank klub szefostwo kolega 25-latek
            30-latek 40-latek inżynier architekt rybak pielęgniarka""",
        "groups": """policja rząd ministerstwo resort urząd magistrat sąd trybunał prokuratura komisja komitet rada parlament sejm
            senat partia związek federacja organizacja agencja instytut uniwersytet szkoła szpital wojsko armia sztab
            władze eksperci badacze naukowcy lekarze analitycy mieszkańcy sąsiedzi świadkowie rodzice rodzina bliscy
            protestujący demonstranci aktywiści kibice fani studenci uczniowie nauczyciele pracownicy rolnicy politycy
            posłowie senatorowie urzędnicy funkcjonariusze strażacy policjanci prawnicy adwokaci sędziowie krytycy
            dziennik gazeta tygodnik stacja portal media użytkownicy internauci czytelnicy specjaliści ekonomiści
            związkowcy organizatorzy fundacja ambasada źródła ludzie obywatele dowództwo kreml pentagon msz mon historycy""",
        "many": "setki tysiące dziesiątki wiele wielu kilku kilka niektórzy liczni dwóch dwaj dwoje trzech trzej czterech",
        "texts": """raport oświadczenie list badanie sondaż dokument tekst komunikat artykuł oświadczeniu raporcie liście
            dokumencie komunikacie ustawa wyrok uchwała rozporządzenie wpis post tweet książka pismo petycja apel
            transparent""",
        "titles": "prezydent premier minister pan pani profesor generał prezes dr.",
        "openers": """ale także potem teraz kiedy jeśli jak gdy wczoraj dziś jednak w we na po z ze do od o u przez przed podczas
            według zdaniem ponieważ bo więc i a lecz oraz choć chociaż zaś natomiast tymczasem tam tu ten ta to""",
        "called": """zwany zwana zwane zwanych tzw tzw. tytułem tytułowany nazwany słowo określenie film książka powieść piosenka
            album serial operacja projekt nazwa hasło hasłem""",
        "bare": True,
        "dash": True,
    },
    "cs": {
        "shows": "ukazuje ukázal ukázala",
        "thus": "tak",
        "says": """řekl* říká říkal* uved* dodal* dodává napsal* píše prohlásil* vysvětl* sdělil* tvrd* podot* odpověd* zeptal*
            zdůraz* zmín* poznamenal* popsal* popisuje oznámil* připustil* varoval* varuje kritiz* upozorn* potvrd*
            konstatoval* přizn* myslí vzkázal* věří hodnotil* hodnotí uzavřel* doplnil* doplňuje komentoval* vyjádřil*
            vzpomíná citoval* stojí pravi* praví povídal* povídá kontroval* namítl* namítá namítal* oponoval* odvětil*
            odsekl* přitakal* přikývl* pokračoval* pokračuje pochválil* pochvaluje podiv* politoval* lituje litoval*
            popřel* popírá poukázal* poukazuje povzdechl* prozradil* předpověděl* předpovídá přesvědč* přiblížil*
            přibližuje připomněl* připomíná přivítal* reagoval* reaguje rozčil* říkají slíbil* slibuje soudí soudil*
            souhlasí souhlasil* stěžoval* stěžuje svěřil* svěřuje shrnul* shrnuje sdělují tázal* ujistil* ujišťuje ukázal*
            upřesnil* upřesňuje uvádí uvádějí uváděl* uznal* uznává uveřejn* vyhlásil* vyjmenoval* vykřikl* vypověděl*
            vypráv* vytkl* vyzval* vyzývá vyvrátil* vyčítá vyznal* zažertoval* žertoval* zavolal* zdůvodnil* zdůvodňuje
            zhodnotil* zopakoval* zveřejnil* žádá žádal* zní znělo zněl tweetoval* popřál* chválil* chválí domnívá
            domníval* doufá doufal* děkuje poděkoval* navrhl* navrhuje nechal* nastínil* naznačil* naznačuje informoval*
            informuje ironizoval* konstatuje komentuje odmítl* odmítá odhad* oznamuje poznamenává pochyb* potvrzuje
            usoudil* uzavírá vítá zmiňuje stěžují""",
        "dubs": "nazval nazvala nazývá označil označila kritizoval kritizovala",
        "by": "podle, dle, podle slov, podle názoru, dle slov, slovy",
        "he": "on ona oni ten ta",
        "they": "oni ony",
        "it": "to",
        "i": "já my můj moje náš naše mě nás mám máme jsem jsme mi nám",
        "his": "jeho její jejich svůj",
        "m": "on jeho jemu něj pan ho mu",
        "f": "ona její jí ní paní ji",
        "the": "jeho její jejich",
        "a": "jeden jedna několik",
        "of": "z ze do od o s se pro proti v na po za mezi pod nad před k ke u",
        "aux": "je byl byla bylo byli jsou se si také ještě už pak dnes včera ale však by mu jí jim",
        "roles": """prezident prezidentka premiér premiérka ministr ministryně vicepremiér hejtman hejtmanka primátor primátorka
            starosta starostka poslanec poslankyně senátor senátorka mluvčí ředitel ředitelka šéf šéfka předseda
            předsedkyně lídr lídryně místopředseda tajemník soudce soudkyně žalobce státní advokát advokátka obhájce
            trenér trenérka kouč kapitán generál plukovník policista profesor profesorka doktor lékař lékařka vědec
            vědkyně výzkumník badatel expert expertka odborník odbornice analytik analytička ekonom ekonomka historik
            historička autor autorka spisovatel spisovatelka novinář novinářka zpěvák zpěvačka herec herečka režisér
            režisérka hráč hráčka útočník brankář gólman mistr mistryně matka otec bratr sestra syn dcera žena muž manžel
            manželka chlapec král královna princ princezna papež biskup arcibiskup kardinál velvyslanec velvyslankyně
            kancléř kancléřka zakladatel zakladatelka majitel majitelka kandidát kandidátka podnikatel podnikatelka farmář
            soused sousedka svědek svědkyně politik politička firma společnost banka klub kolega inženýr inženýrka
            architekt architektka rybář""",
        "groups": """policie vláda ministerstvo úřad magistrát soud prokuratura zastupitelství komise výbor rada parlament sněmovna
            senát strana odbory svaz sdružení organizace agentura institut univerzita škola nemocnice armáda úřady experti
            odborníci vědci výzkumníci lékaři analytici obyvatelé sousedé svědci rodiče rodina příbuzní demonstranti
            protestující aktivisté fanoušci studenti žáci učitelé zaměstnanci zemědělci politici poslanci senátoři
            úředníci hasiči policisté právníci advokáti soudci kritici deník list časopis server televize média uživatelé
            čtenáři ekonomové odboráři organizátoři nadace velvyslanectví zdroje lidé občané kreml inspekce""",
        "many": "stovky tisíce desítky mnoho několik někteří dva dvě tři čtyři pět",
        "texts": """zpráva prohlášení dopis studie průzkum dokument text sdělení článek zákon rozsudek usnesení příspěvek tweet
            kniha petice výzva zprávě""",
        "titles": "prezident premiér ministr ministryně pan paní profesor generál",
        "openers": """ale také pak nyní když pokud jestli jak včera dnes však podle v ve na po za z ze do od o u před při během
            protože a i nebo ač ačkoli zatímco mezitím tam tady ten ta to dle""",
        "called": """zvaný zvaná zvané takzvaný takzvaná takzvané tzv tzv. nazvaný nazvaná nazvané slovo výraz film kniha román
            píseň album seriál projekt název heslem""",
        "bare": True,
        "dash": True,
    },
    "sk": {
        "says": """povedal* hovor* uvied* dodal* dodáva napísal* píše vyhlásil* vysvetl* tvrd* poznamenal* odpoved* opýtal*
            zdôrazn* spomenul* opísal* opisuje oznámil* pripustil* varoval* varuje kritiz* upozorn* potvrd* konštatoval*
            priznal* myslí odkázal* verí zhodnotil* uzavrel* doplnil* komentoval* vyjadril* spomína skonštatoval* vraví
            vravel* pokračoval* pokračuje podotkol podotkla podotýka reagoval* reaguje namietol* namieta odvetil*
            informoval* informuje oznamuje pripomenul* pripomína priblížil* približuje priznáva sľúbil* sľubuje súhlasí
            sťažuje sťažoval* zhrnul* zhŕňa ubezpečil* ubezpečuje ukázal* upresnil* upresňuje uvádza uvádzajú uznal*
            uznáva vyhlasuje vymenoval* vykríkol* vypovedal* rozpráva rozprával* vysvetľuje vyzval* vyzýva zdôrazňuje
            zdôvodnil* zopakoval* zverejnil* žiada žiadal* znie znela komentuje konštatuje odmietol* odmieta odhaduje
            poznamenáva prezradil* predpovedá presvedčen* ponosoval* ďakuje poďakoval* dúfa domnieva myslel* navrhol*
            navrhuje naznačil* naznačuje pochválil* spresnil* spytoval* spýtal* tlmočil* vyčíta vyznal* zažartoval*
            sťažujú""",
        "dubs": "nazval nazvala označil označila kritizoval kritizovala",
        "by": "podľa, podľa slov, podľa názoru, slovami",
        "he": "on ona oni ten tá",
        "they": "oni ony",
        "it": "to",
        "i": "ja my môj moja moje náš naša naše mňa nás mám máme som sme mi nám",
        "his": "jeho jej ich svoj",
        "m": "on jeho jemu neho ho mu pán",
        "f": "ona jej ju nej pani",
        "the": "jeho jej ich",
        "a": "jeden jedna niekoľko",
        "of": "z zo do od o s so pre proti v na po za medzi pod nad pred k u",
        "aux": "je bol bola bolo boli sú sa si tiež ešte už potom dnes včera ale však by mu jej im",
        "roles": """prezident prezidentka premiér premiérka minister ministerka primátor primátorka starosta starostka župan
            poslanec poslankyňa senátor hovorca hovorkyňa riaditeľ riaditeľka šéf šéfka predseda predsedníčka líder
            líderka podpredseda tajomník sudca sudkyňa prokurátor prokurátorka advokát advokátka obhajca tréner trénerka
            kapitán generál plukovník policajt profesor profesorka doktor lekár lekárka vedec vedkyňa výskumník expert
            expertka odborník odborníčka analytik analytička ekonóm ekonómka historik historička autor autorka spisovateľ
            spisovateľka novinár novinárka spevák speváčka herec herečka režisér režisérka hráč hráčka útočník brankár
            majster majsterka matka otec brat sestra syn dcéra žena muž manžel manželka chlapec kráľ kráľovná princ
            princezná pápež biskup arcibiskup kardinál veľvyslanec veľvyslankyňa kancelár kancelárka zakladateľ
            zakladateľka majiteľ majiteľka kandidát kandidátka podnikateľ podnikateľka farmár sused suseda svedok svedkyňa
            politik politička firma spoločnosť banka klub inžinier inžinierka architekt architektka rybár""",
        "groups": """polícia vláda ministerstvo rezort úrad magistrát súd prokuratúra komisia výbor rada parlament strana odbory
            zväz združenie organizácia agentúra inštitút univerzita škola nemocnica armáda úrady experti odborníci vedci
            výskumníci lekári analytici obyvatelia susedia svedkovia rodičia rodina príbuzní demonštranti protestujúci
            aktivisti fanúšikovia študenti žiaci učitelia zamestnanci farmári politici poslanci úradníci hasiči policajti
            právnici advokáti sudcovia kritici denník časopis portál televízia médiá používatelia čitatelia ekonómovia
            organizátori nadácia veľvyslanectvo zdroje ľudia občania kremeľ""",
        "many": "stovky tisíce desiatky veľa niekoľko niektorí dvaja dve tri traja štyri štyria päť",
        "texts": """správa vyhlásenie list štúdia prieskum dokument text článok zákon rozsudok uznesenie príspevok kniha petícia
            výzva""",
        "titles": "prezident prezidentka premiér minister ministerka pán pani profesor generál",
        "openers": """ale tiež potom teraz keď ak ako včera dnes však podľa v vo na po za z zo do od o u pred pri počas pretože a i
            alebo hoci zatiaľ medzitým tam tu ten tá to""",
        "called": """zvaný zvaná takzvaný takzvaná tzv tzv. nazvaný nazvaná slovo výraz film kniha román pieseň album seriál
            projekt názov""",
        "bare": True,
        "dash": True,
    },
    "ru": {
        "written": "от",
        "shows": "показывает показал показало показали",
        "thus": "так",
        "says": """сказа* сообщ* добав* пояс* подчерк* пиш* писа* написа* рассказ* счита* объясн* ответ* отвеч* спрос* спраш*
            увер* утвержд* напомн* указ* коммент* прокоммент* цитир* призва* уточн* продолж* вспомин* замет* полага*
            подтверд* обеща* возраз* делится выраз* крич* выкрик* опублик* назва* гласит произн* рассужда* отрез* парир*
            перечисл* подел* подытож* пожалов* жалу* пожелал* поздрав* похвал* хвал* похваст* попрос* прос* потребов*
            требу* посетов* сету* посовет* пошут* шут* предлож* предлага* предполож* предполага* предрек* предсказ* преду*
            призн* приведе* приводит приводят привел* провозгл* проинформ* информир* протестов* прочит* резюмир* разъясн*
            рад* раскрит* рассмея* реаг* отреаг* сове* согла* сосл* сформул* сыронизир* ирониз* твит* увид* удив* убежд*
            упрекн* успоко* хочет шепн* восклик* высказ* выступи* вздохн* возмут* возмущ* гово* горд* грози* даёт дал дала
            дод* докла* дум* допуст* допуска* закл* замеч* запис* запрос* зачит* звучит звучал* зая* извин* изложи* иници*
            констати* критик* клян* крикнул* намекн* напиш* наста* негод* недоум* обвин* обнаро* обобщ* оговор* одобр*
            озвуч* опис* опроверг* оспор* осуд* отказ* отклик* отм* оцени* повтор* погово* подчёрк* пообеща* опаса*
            беспоко* благодар* поблагодар* вери* расценил* процит* рапорт* отчита* объяв* переда* спрогнозир* прогнозир*
            выдвину* гласил* молв* раскры* завер*""",
        "dubs": "назвал назвала назвали называет раскритиковал раскритиковала",
        "by": """по словам, по мнению, согласно, по данным, по утверждению, как, по версии, по оценке, со слов, по сведениям,
            по информации""",
        "he": "он она они это",
        "they": "они",
        "it": "это оно",
        "i": "я мы мой моя моё мои наш наша наше наши меня нас мне нам нами вы ваш",
        "his": "его её ее их свой",
        "m": "он его ему него господин нём им муж отец",
        "f": "она её ей неё госпожа ее ней жена мать",
        "the": "его её их этот эта",
        "a": "один одна некоторые несколько",
        "of": "от до для из с со о об к ко на в во по за при против между под над перед у про",
        "aux": "также ещё еще уже потом затем тогда не был была было были сегодня вчера позже ранее однако тоже им ему ей в",
        "roles": """президент премьер премьер-министр министр вице-премьер замминистра губернатор мэр сенатор депутат депутатка
            спикер пресс-секретарь представитель представительница директор гендиректор начальник начальница руководитель
            глава лидер председатель секретарь генсек судья прокурор адвокат защитник тренер капитан генерал полковник
            полицейский следователь профессор доктор врач учёный ученый исследователь исследовательница эксперт специалист
            аналитик экономист политолог историк автор писатель писательница журналист журналистка певец певица актёр
            актер актриса режиссёр режиссер игрок нападающий вратарь чемпион чемпионка мать отец брат сестра сын дочь
            женщина мужчина жена муж мальчик девушка король королева принц принцесса папа патриарх епископ митрополит
            посол канцлер основатель владелец владелица кандидат предприниматель бизнесмен фермер сосед соседка свидетель
            свидетельница политик дипломат компания банк клуб источник чиновник омбудсмен уполномоченный блогер юрист
            уполномоченная координатор собеседник инженер архитектор рыбак медсестра""",
        "groups": """полиция правительство министерство ведомство администрация мэрия суд прокуратура комиссия комитет совет
            парламент дума партия профсоюз федерация организация агентство институт университет школа больница армия
            минобороны мид мвд фсб кремль пентагон власти эксперты исследователи учёные ученые врачи аналитики жители
            местные соседи очевидцы свидетели родители семья родственники протестующие демонстранты активисты болельщики
            фанаты студенты учителя сотрудники работники фермеры политики депутаты чиновники спасатели полицейские юристы
            адвокаты судьи критики газета журнал телеканал издание портал сми журналисты пользователи читатели специалисты
            экономисты организаторы фонд посольство источники люди граждане военные следователи роспотребнадзор минздрав
            минфин пресс-служба госдеп""",
        "many": "сотни тысячи десятки многие несколько некоторые двое трое два две три четыре пять",
        "texts": """отчёт отчет доклад заявление письмо исследование опрос документ текст сообщение статья докладе заявлении
            письме сообщении документе закон указ приговор постановление резолюция публикация пост плакат книга
            пресс-релиз твит""",
        "titles": "президент министр премьер-министр господин госпожа профессор генерал глава директор депутат губернатор мэр",
        "openers": """но также потом теперь когда если как пока вчера сегодня при это однако кроме в во на по с со из от до о об у
            за для перед после во-первых потому поэтому и а или хотя между там здесь тут этот эта затем ранее позже кстати
            впрочем согласно""",
        "called": """называемый называемая называемые называемого называемых именуемый названием слово слова термин фильм книга
            роман песня альбом сериал проект операция компания газета агентство партия лозунгом так-называемый ооо оао зао
            ао клуб""",
        "bare": True,
        "dash": True,
    },
    "uk": {
        "written": "від",
        "shows": "показує показало показали",
        "thus": "так",
        "says": """ідеться сказа* говор* каже кажуть казав казала заяви* заявля* повідом* зазнач* дода* поясн* пиш* писа* написа* розпов*
            розказ* вважа* відпов* запит* пита* визна* запевн* нагад* вказа* попереди* комент* прокомент* цит* заклика*
            уточн* констату* продовж* згаду* зауваж* підтверд* наголо* обіця* вигук* крич* назва* йдеться наведено мов*
            промов* відрізав* повторив* повторю* подякув* дяку* поділи* пожарт* жарту* позна* похвал* поскарж* скарж*
            поставив* порадив* рад* поінформ* інформ* попрос* прос* вимага* пропон* передба* перекон* перелічу* підсум*
            підтрим* погро* прогноз* протест* привіта* віта* рапорт* резюм* роз'ясн* роз’ясн* сформул* схвал* сподіва*
            твіт* усміх* хвал* хоч* шепо* висло* висту* виріш* вибач* вірит* гаран* деталіз* думає думав* доп* занепок*
            запере* запис* запропон* застер* захоп* зізн* зітх* звину* звуч* зверн* зреагував* реаг* іронізу* кинув*
            клянеться крити* лун* назив* напиш* наполяг* натяк* обур* окресл* опис* опуб* оціни* оціню* очіку* спита*
            спростув* стве* стурбов* розкри* розмірк* виправд* засуд* анонс* підкрес* завір* завер*""",
        "dubs": "назвав назвала назвали називає розкритикував розкритикувала",
        "by": """за словами, на думку, згідно, за даними, як, за версією, на переконання, зі слів, за інформацією, за оцінкою,
            відповідно до""",
        "he": "він вона вони це",
        "they": "вони",
        "it": "це воно",
        "i": "я ми мій моя моє мої наш наша наше наші мене нас мені нам ви ваш",
        "his": "його її їх їхній свій",
        "m": "він його йому нього пан ним чоловік батько",
        "f": "вона її їй неї пані нею дружина мати",
        "the": "його її їх цей ця",
        "a": "один одна деякі кілька",
        "of": "від до для з із зі про на в у по за при проти між під над перед",
        "aux": "також ще вже потім тоді не був була було були сьогодні вчора пізніше раніше однак теж їм йому їй",
        "roles": """президент прем'єр прем’єр прем'єр-міністр прем’єр-міністр міністр міністерка віцепрем'єр губернатор мер
            міський сенатор депутат депутатка нардеп нардепка спікер речник речниця прессекретар представник представниця
            директор директорка гендиректор начальник начальниця керівник керівниця голова очільник очільниця лідер
            лідерка секретар суддя прокурор прокурорка адвокат адвокатка захисник тренер тренерка капітан генерал
            полковник поліцейський слідчий професор професорка доктор лікар лікарка вчений вчена науковець дослідник
            дослідниця експерт експертка фахівець аналітик аналітикиня економіст економістка політолог історик історикиня
            автор авторка письменник письменниця журналіст журналістка співак співачка актор акторка режисер режисерка
            гравець нападник воротар чемпіон чемпіонка мати батько брат сестра син дочка донька жінка чоловік дружина
            хлопець дівчина король королева принц принцеса папа патріарх єпископ митрополит посол посолка канцлер
            засновник засновниця власник власниця кандидат кандидатка підприємець підприємиця фермер сусід сусідка свідок
            свідкиня політик політикиня дипломат компанія банк клуб джерело посадовець омбудсман омбудсмен блогер
            військовий боєць командир інженер інженерка архітектор архітекторка рибалка медсестра""",
        "groups": """поліція уряд міністерство відомство адміністрація мерія суд прокуратура комісія комітет рада парламент партія
            профспілка федерація організація агентство інститут університет школа лікарня армія генштаб міноборони мзс мвс
            сбу кремль пентагон влада експерти дослідники вчені науковці лікарі аналітики жителі мешканці місцеві сусіди
            очевидці свідки батьки родина сім'я родичі протестувальники демонстранти активісти вболівальники фанати
            студенти вчителі працівники співробітники фермери політики депутати чиновники рятувальники поліцейські юристи
            адвокати судді критики газета журнал телеканал видання портал змі журналісти користувачі читачі фахівці
            економісти організатори фонд посольство джерела люди громадяни військові слідчі пресслужба держдеп оп""",
        "many": "сотні тисячі десятки багато кілька деякі двоє троє два дві три чотири п'ять",
        "texts": """звіт доповідь заява лист дослідження опитування документ текст повідомлення стаття доповіді заяві листі
            повідомленні документі закон указ вирок постанова резолюція публікація допис пост плакат книга пресреліз твіт""",
        "titles": "президент міністр міністерка прем'єр-міністр пан пані професор генерал голова директор депутат мер",
        "openers": """але також потім тепер коли якщо як поки вчора сьогодні при це однак крім у в на по з із зі від до про за для
            перед після тому і й та а або хоча між там тут цей ця раніше пізніше втім згідно""",
        "called": """званий звана звані званих так-званий назвою слово слова термін фільм книга роман пісня альбом серіал проєкт
            операція компанія газета агентство партія гаслом тов""",
        "bare": True,
        "dash": True,
    },
    "be": {
        "says": """сказа* кажа заяви* паведам* адзнач* дада* тлумач* падкрэсл* піша* напіса* распав* лічыць адказ* пыта* прызна*
            сцвярджа* гавор* казаў казала заявіў заявіла растлумачыў патлумачыў запытаў спытаў перакан* расказаў расказала
            упэўнен* нагадаў паабяцаў""",
        "by": "паводле слоў, на думку, паводле",
        "he": "ён яна яны",
        "they": "яны",
        "it": "гэта",
        "i": "я мы мой мая наш наша мяне нас",
        "m": "ён яго яму спадар",
        "f": "яна яе ёй спадарыня",
        "of": "ад да для з са аб у на па за пры супраць паміж пад над",
        "roles": """прэзідэнт міністр прэм'ер кіраўнік кіраўніца старшыня дырэктар прэс-сакратар прадстаўнік прадстаўніца суддзя
            пракурор адвакат трэнер прафесар лекар эксперт аналітык гісторык аўтар пісьменнік журналіст журналістка спявак
            спявачка маці бацька жанчына мужчына кампанія банк""",
        "groups": """паліцыя міліцыя урад міністэрства суд пракуратура партыя арганізацыя улады эксперты навукоўцы лекары жыхары
            сведкі бацькі сям'я актывісты студэнты супрацоўнікі выданне газета""",
        "titles": "прэзідэнт міністр прафесар генерал спадар спадарыня",
        "openers": "але таксама потым цяпер калі як пакуль учора сёння аднак паводле у на па з пасля",
        "bare": True,
        "dash": True,
    },
    "bg": {
        "says": """каза* казва* заяви* съобщ* отбеляз* добав* обясн* подчерта* пиш* написа* разказ* смята* отговор* попита* пита*
            призна* увер* твърд* напомн* посоч* предупре* коментир* цитир* призова* уточн* заключ* продълж* спомня*
            потвърд* обеща* изрази възклик* гласи допълн* изтъкна* рече заявява заявяват писа отговаря спомни изтъква
            допълва споделя сподели* вярва мисли настоя настоява отсече отвърна поясни пояснява предрече предположи
            похвали разкри разкрива реагира резюмира спомена споменава убеден убедена гарантира категоричен категорична
            информира информират обяви обявява обвини критикува оплака пожела благодари шегува възмути извика скандира
            скандираха оцени поиска препоръча предложи предлага изказа декларира констатира акцентира апелира аргументира
            докладва""",
        "dubs": "нарече определи критикува",
        "by": "според, по думите на, по данни на, по мнението на, по информация на, съгласно",
        "he": "той тя те това",
        "they": "те",
        "it": "това",
        "i": "аз ние мой моя моят наш наша нашите мен нас ми ни сме съм",
        "his": "негов неговата неговият неин нейната нейният техният",
        "m": "той него му негов неговият господин",
        "f": "тя нея ѝ неин нейният госпожа",
        "a": "един една едно няколко",
        "of": "на от до за с със по при против между под над пред в във към у",
        "aux": "е са беше бяха бе се си също още вече после не ще днес вчера му ѝ им",
        "roles": """президент президентът премиер премиерът министър министърът вицепремиер вицепремиерът кмет кметът кметица
            губернатор депутат депутатът говорител говорителят директор директорът шеф шефът ръководител ръководителят
            лидер лидерът председател председателят секретар секретарят съдия съдията прокурор прокурорът адвокат
            адвокатът треньор треньорът селекционер капитан капитанът генерал генералът комисар комисарят полицай професор
            професорът доктор лекар лекарят учен ученият изследовател експерт експертът анализатор икономист историк автор
            авторът авторката писател писателят журналист журналистът журналистката певец певецът певица певицата актьор
            актьорът актриса актрисата режисьор режисьорът футболист играч нападател вратар шампион майка майката баща
            бащата брат сестра син дъщеря жена жената мъж мъжът съпруг съпруга крал кралят кралица принц папа папата
            патриарх патриархът епископ митрополит посланик посланикът канцлер канцлерът основател основателят собственик
            собственикът кандидат кандидатът предприемач бизнесмен фермер съсед съседка свидетел свидетелят политик
            политикът компания компанията банка банката клуб клубът фирма фирмата вносител инженер инженерът архитект
            архитектът рибар""",
        "groups": """полиция полицията правителство правителството министерство министерството община общината съд съдът
            прокуратура прокуратурата комисия комисията комитет съвет съветът парламент парламентът партия партията
            синдикат съюз съюзът организация организацията агенция агенцията институт институтът университет университетът
            училище болница болницата армия армията власти властите експерти експертите учени учените изследователи лекари
            лекарите анализатори жители жителите местни съседи очевидци свидетели родители родителите семейство
            семейството близки протестиращи протестиращите активисти фенове феновете студенти учители служители
            служителите фермери политици депутати чиновници пожарникари полицаи юристи адвокати съдии критици вестник
            вестникът медия медиите списание телевизия сайт потребители читатели икономисти синдикати организатори
            фондация посолство източници хора хората граждани мвр""",
        "many": "стотици хиляди десетки много няколко някои двама трима два две три четири пет",
        "texts": """доклад доклада докладът изявление изявлението писмо писмото проучване документ текст съобщение статия закон
            законът присъда решение резолюция публикация пост плакат книга""",
        "titles": "президент президентът министър министърът премиер премиерът господин госпожа професор генерал",
        "openers": """но също после сега когато ако както докато вчера днес обаче според в във на по с със от до о за при преди след
            защото и а или макар между там тук този тази това освен""",
        "called": """наречен наречена наречени наречения наречената термин дума думата филм книга роман песен албум сериал проект
            операция""",
        "bare": True,
        "dash": True,
    },
    "mk": {
        "says": """рече рекол изјави изјавува вели велат додаде додава нагласи напиша пишува објасни смета одговори праша соопшти
            истакна порача потврди предупреди рекоа рекла изјавија нагласува објаснува сметаат соопштија соопштува
            истакнува порачува потврдува предупредува потенцира потенцираше посочи посочува раскажа раскажува најави
            апелираше апелира коментираше коментира тврди тврдат прашува призна признава верува мисли оцени оценува
            заклучи ветува вети кажа кажува кажаа информира информираше цитира наведе наведува обвини критикуваше извика
            раскажуваат""",
        "by": "според, како, според зборовите на, како што, по мислење на",
        "he": "тој таа тие",
        "they": "тие",
        "it": "тоа",
        "i": "јас ние мој моја наш наша мене нас сме сум",
        "m": "тој него му негов господин",
        "f": "таа неа ѝ нејзин госпоѓа",
        "of": "на од до за со по при против меѓу под над пред во кон кај",
        "roles": """претседател претседателот претседателката министер министерот министерката премиер премиерот градоначалник
            градоначалникот градоначалничката пратеник портпарол портпаролот директор директорот директорката лидер
            лидерот судија обвинител адвокат тренер селектор капитен генерал професор доктор лекар експерт аналитичар
            автор авторот писател новинар новинарка пејач пејачка актер актерка мајка мајката татко таткото жена жената
            маж мажот компанија компанијата банка клуб инженер инженерот архитект архитектот рибар""",
        "groups": """полиција полицијата влада владата министерство министерството општина судот обвинителството комисија собрание
            партија партијата синдикат организација агенција институт универзитет болница армија власти властите експерти
            експертите лекари жители граѓани сведоци родители семејството активисти студенти работници медиуми весник мвр""",
        "titles": "претседател претседателот министер министерот премиер премиерот",
        "openers": "но исто потоа сега кога ако како вчера денес сепак според во на по со од до за при пред",
        "bare": True,
        "dash": True,
    },
    "sr": {
        "says": """kaže kazao kazala rekao rekla rekli navodi naveo navela dodao dodala dodaje istakao istakla ističe izjavi*
            objasni* objašnjava napisa* piše poruči* poručuje naglasi* naglašava smatra upita* pita odgovori* ocijeni*
            oceni* saopšti* priop* tvrdi podsjeti* podseti* upozori* potvrdi* prizna* zaključi* komentir* prenosi ispriča*
            priča najavi* pojasni* kaza каже казао казала рекао рекла наводи навео навела додао додала додаје истакао
            истакла истиче изјави* објасни* написа* пише поручи* нагласи* сматра упита* пита одговори* оцени* саопшти*
            тврди rečeno govori govorio govorila govore govorili izjavljuje potvrđuje dodaju dodali ističu istakli navode
            naveli objašnjavaju napominje napomenuo napomenula podvukao podvukla podsjeća podseća poručuju pojašnjava
            precizira precizirao precizirala predlaže predložio predložila prenio preneo prenela prepričava pretpostavlja
            primjećuje primetio primetila prokomentari* komentariše komentarisao komentarisala procijenio procenio
            procjenjuje procenjuje poziva pozvao pozvala pohvalio pohvalila požalio požalila žali otkrio otkrila otkriva
            odgovara odbacio odbacila odlučan obećao obećala obećava objavio objavila objavljuje optužio optužila optužuje
            kritizira kritizirao kritikovao kritikuje kritikovala kritizirala mišljenja misli mislio mislila nada nadam
            najavljuje nazvao nazvala naziva opisuje opisao opisala ocjenjuje ocenjuje rezimirao sažeo savjetuje savetuje
            slaže složio smatraju sumnja svjedoči svedoči šali šalio tvitao tvrde tvrdio tvrdila upozorava upozoravaju
            uvjerava uverava uvjeren uveren uzvikuje uzviknuo uzviknula viknuo vikao vjeruje veruje vjerovao zahvalio
            zahvalila zaključuje zamjera zapitao zapitala zatražio zatražila zahtijeva zapisao zapisala zabrinut kritizuje
            pohvaljuje spominje spomenuo spomenula razotkriva zavapio glasi glasio stoji kazali pričao pričala govorilo
            iznio iznosi argumentira apelirao apeluje apelira demantirao demantovao рекле рекли изјављује кажу додају
            истичу истакли наводе навели објашњава наглашава подсећа подсетио подсетила поручује поручују појаснио
            појаснила потврдио потврдила потврђује приметио признаје признао признала прокомент* коментарише коментарисао
            открио открива одговара обећао обећава објавио објавила оптужио оптужила критиковао критикује мисли најавио
            најавила најављује назвао назвала оцењује питао саопштено сматрају тврде тврдио тврдила упозорава упозорио
            упозорила уверен верује закључује закључио закључила затражио гласи стоји прича причао причала испричао
            испричала говори говорио говорила апелује напомиње напоменуо напоменула преноси пренео пренела подвукао
            подвукла kažu pričaju žale уверава""",
        "dubs": "nazvao nazvala nazvali naziva opisao opisala kritizirao kritikovao назвао назвала назива",
        "by": """prema, kako, po riječima, po rečima, према, како, prema riječima, prema rečima, po mišljenju, prema mišljenju,
            prema navodima, prema podacima, u skladu s, prema pisanju, prema ocjeni, према речима, по мишљењу, према
            наводима, према подацима""",
        "he": "on ona oni то он она они",
        "they": "oni one они оне",
        "it": "to",
        "i": "ja mi moj moja moje naš naša naše mene nas smo sam imamo imam ја ми мој моја наш наша",
        "his": "njegov njegova njezin njezina njen njena njihov његов његова њен њена њихов",
        "m": "on njega njegov njegova njemu mu gospodin он њега његов њему му господин",
        "f": "ona njena njen nje njezin njezina njoj joj gospođa она ње њен њена њој јој госпођа",
        "a": "jedan jedna nekoliko један једна неколико",
        "of": "od do za s sa o u na po pri protiv između pod nad pred kod iz",
        "aux": """je su bio bila bilo bili se i također takođe još već potom danas jučer juče ali no mu joj im би је су био била
            било били се такође још већ потом данас јуче али му јој им""",
        "roles": """predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministrica ministarka
            potpredsjednik potpredsednik župan županica gradonačelnik gradonačelnica zastupnik zastupnica poslanik
            poslanica senator glasnogovornik glasnogovornica portparol portparolka direktor direktorica direktorka šef
            šefica čelnik čelnica lider liderica liderka tajnik tajnica sekretar sudac sutkinja sudija tužitelj
            tužiteljica tužilac odvjetnik odvjetnica advokat advokatica trener trenerica izbornik selektor kapetan general
            pukovnik policajac profesor profesorica profesorka doktor doktorica liječnik liječnica lekar lekarka
            znanstvenik znanstvenica naučnik istraživač istraživačica stručnjak stručnjakinja ekspert analitičar
            analitičarka ekonomist ekonomistica ekonomista povjesničar istoričar autor autorica autorka pisac spisateljica
            književnik novinar novinarka pjevač pjevačica pevač pevačica glumac glumica redatelj redateljica reditelj
            igrač napadač vratar golman prvak prvakinja majka otac brat sestra sin kći kćerka žena muškarac muž suprug
            supruga mladić djevojka kralj kraljica princ princeza papa patrijarh biskup nadbiskup mitropolit veleposlanik
            veleposlanica ambasador ambasadorka kancelar kancelarka osnivač osnivačica vlasnik vlasnica kandidat
            kandidatkinja poduzetnik preduzetnik biznismen poljoprivrednik susjed susjeda sused svjedok svedok političar
            političarka kompanija tvrtka firma banka klub načelnik načelnica ravnatelj ravnateljica rektor председник
            председница премијер премијерка министар министарка градоначелник градоначелница посланик портпарол директор
            директорка шеф лидер секретар судија тужилац адвокат тренер селектор капитен генерал пуковник полицајац
            професор професорка доктор лекар научник истраживач стручњак аналитичар економиста историчар аутор ауторка
            писац новинар новинарка певач певачица глумац глумица редитељ играч мајка отац брат сестра син жена мушкарац
            супруг супруга краљ краљица принц папа патријарх епископ митрополит амбасадор канцелар оснивач власник
            кандидат компанија фирма банка клуб комшија сведок политичар inženjer inženjerka arhitekt arhitektica
            arhitekta ribar инжењер архитекта рибар""",
        "groups": """policija vlada ministarstvo ured općina opština sud tužiteljstvo tužilaštvo državno komisija povjerenstvo
            odbor vijeće veće sabor skupština parlament stranka sindikat savez udruga udruženje organizacija agencija
            institut sveučilište univerzitet škola bolnica vojska vlasti stručnjaci znanstvenici naučnici istraživači
            liječnici lekari analitičari stanovnici mještani meštani susjedi komšije svjedoci svedoci roditelji obitelj
            porodica prosvjednici demonstranti aktivisti navijači studenti učenici nastavnici radnici zaposlenici
            zaposleni poljoprivrednici političari zastupnici poslanici dužnosnici zvaničnici vatrogasci policajci
            odvjetnici advokati suci sudije kritičari list novine časopis portal televizija mediji korisnici čitatelji
            čitaoci ekonomisti sindikati organizatori zaklada fondacija veleposlanstvo ambasada izvori ljudi građani mup
            hdz sdp kremlj полиција влада министарство општина суд тужилаштво комисија одбор скупштина парламент странка
            синдикат савез удружење организација агенција институт универзитет школа болница војска власти стручњаци
            научници истраживачи лекари аналитичари становници мештани комшије сведоци родитељи породица демонстранти
            активисти навијачи студенти ученици радници запослени политичари посланици званичници ватрогасци полицајци
            адвокати судије критичари лист часопис портал медији корисници читаоци економисти синдикати организатори
            амбасада извори људи грађани мup""",
        "many": """stotine hiljade tisuće desetine mnogi nekoliko neki dva dvije dve tri četiri pet стотине хиљаде десетине многи
            неколико неки два две три четири пет""",
        "texts": """izvještaj izveštaj izjava priopćenje saopštenje pismo studija istraživanje anketa dokument tekst objava članak
            zakon presuda odluka rezolucija transparent knjiga извештај изјава саопштење писмо студија истраживање
            документ текст објава чланак закон пресуда одлука књига""",
        "titles": """predsjednik predsednik ministar ministrica premijer gospodin gospođa profesor general председник министар
            премијер""",
        "openers": """ali također takođe potom sada kada ako kao dok jučer juče danas međutim prema po u na s sa iz od do o za prije
            pre poslije posle nakon jer i a ili iako između tamo ovdje ovde ovaj ova ovo kako али такође потом сада када
            ако као док јуче данас међутим према по у на са из од до о за пре после након јер и а или иако између тамо
            овде овај ова ово како""",
        "called": """zvani zvana takozvani takozvana tzv tzv. nazvan nazvana riječ reč izraz film knjiga roman pjesma pesma album
            serija projekt projekat operacija naziv naslovom nazivom""",
        "bare": True,
        "dash": True,
    },
    "sl": {
        "says": """pravi pravijo dejal* rekel rekla poved* pojasni* pojasnjuje doda* poudari* poudarja zapisa* piše meni menijo
            opozori* opozarja odgovori* odgovarja vpraša* sporoči* ocenjuje oceni* trdi prizna* napoved* zatrdi*
            izpostavi* razlaga navaja reče reči rekli rekle pravil* povzel* povzema pove menil* zatrjuje izpostavlja
            razložil razložila navedel navedla navedli spomnil spomnila spominja potrdil potrdila potrjuje obljubil
            obljubila komentiral* komentira kritiziral* kritičen kritična poziva pozval pozvala prepričan prepričana
            verjame upa upal* zaključil* sklenil* strinja strinjal* svari posvaril* svetuje vztraja vztrajal* zagotavlja
            zagotovil* zahvalil* zanika zanikal* žaluje pripoveduje pripovedoval* pripomnil* pripominja predlaga
            predlagal* pisal* objavil* objavlja oznanil* omenil* omenja označil* odziva odzval* nasprotuje našteva
            naglasil* kliče kričal* vzklikal* vzkliknil* glasi trdil* trdijo šali čudi pripovedujejo so-sporočili""",
        "dubs": "označil označila imenoval kritiziral",
        "by": "po, glede, po besedah, po mnenju, glede na, po navedbah, po podatkih, po oceni, kot",
        "he": "on ona oni ta",
        "they": "oni one",
        "it": "to",
        "i": "jaz mi moj moja moje naš naša naše mene nas smo sem imamo imam",
        "his": "njegov njegova njen njena njihov",
        "m": "on njega njegov njegova njemu mu gospod",
        "f": "ona nje njen njena njej ji gospa",
        "a": "eden ena nekaj",
        "of": "od do za z s o na v po pri proti med pod nad pred iz k h",
        "aux": "je so bil bila bilo bili se si tudi še že potem danes včeraj pa mu ji jim bi",
        "roles": """predsednik predsednica premier premierka minister ministrica župan županja poslanec poslanka svetnik svetnica
            tiskovni govorec govorka direktor direktorica šef šefinja vodja voditelj voditeljica sekretar sekretarka
            sodnik sodnica tožilec tožilka odvetnik odvetnica trener trenerka selektor kapetan general polkovnik policist
            profesor profesorica doktor zdravnik zdravnica znanstvenik znanstvenica raziskovalec raziskovalka strokovnjak
            strokovnjakinja ekspert analitik analitičarka ekonomist ekonomistka zgodovinar zgodovinarka avtor avtorica
            pisatelj pisateljica novinar novinarka pevec pevka igralec igralka režiser režiserka napadalec vratar prvak
            prvakinja mati mama oče brat sestra sin hči ženska moški mož žena fant dekle kralj kraljica princ princesa
            papež škof nadškof veleposlanik veleposlanica kancler kanclerka ustanovitelj ustanoviteljica lastnik lastnica
            kandidat kandidatka podjetnik podjetnica kmet sosed soseda priča politik političarka podjetje družba banka
            klub poveljnik inženir inženirka arhitekt arhitektka ribič""",
        "groups": """policija vlada ministrstvo urad občina sodišče tožilstvo komisija odbor svet parlament stranka sindikat zveza
            društvo združenje organizacija agencija inštitut univerza šola bolnišnica vojska oblasti strokovnjaki
            znanstveniki raziskovalci zdravniki analitiki prebivalci krajani domačini sosedje priče starši družina svojci
            protestniki demonstranti aktivisti navijači študenti učenci učitelji zaposleni delavci kmetje politiki
            poslanci uradniki gasilci policisti odvetniki sodniki kritiki časnik časopis revija portal televizija mediji
            uporabniki bralci ekonomisti sindikati organizatorji fundacija veleposlaništvo viri ljudje državljani kremelj""",
        "many": "stotine tisoče desetine številni nekaj nekateri dva dve trije tri štirje štiri pet",
        "texts": """poročilo izjava sporočilo pismo študija raziskava anketa dokument besedilo objava članek zakon sodba sklep
            resolucija transparent knjiga""",
        "titles": "predsednik predsednica minister ministrica premier gospod gospa profesor general",
        "openers": """ampak tudi potem zdaj ko če kot medtem včeraj danes vendar po glede v na z s iz od do o za pred pri med ker in
            a ali čeprav tam tukaj ta to kako""",
        "called": """imenovan imenovana imenovani tako-imenovani tako-imenovana naslovom beseda izraz film knjiga roman pesem album
            serija projekt operacija ime geslom""",
        "bare": True,
        "dash": True,
    },
}
