"""Other languages of Europe and the Caucasus: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "fi": {
        "shows": "lukee luki",
        "says": """sanoo sanoi sanoivat sanovat kertoo kertoi kertoivat kirjoittaa kirjoitti toteaa totesi vastaa vastasi kysyy
            kysyi selittää selitti jatkaa jatkoi lisää lisäsi huomauttaa huomautti painottaa painotti korostaa korosti
            muistuttaa muistutti kommentoi arvioi uskoo uskoi pohtii pohti kuvailee kuvaili myöntää myönsi vakuuttaa
            vakuutti väittää väitti huusi ilmoittaa ilmoitti nauraa tiivistää kehuu kiittelee varoittaa varoitti vahvistaa
            vahvisti toivoo linjaa summaa arvioivat arvostelee arvosteli esittää esitti hehkuttaa hehkutti hihkuu huokaa
            huokaisi huutaa huusivat huikkaa hymyilee ihmettelee ihmetteli ihastelee ilmaisi ilmaisee iloitsee iloitsi
            jatkoivat julistaa julisti juttelee kannustaa kehotti kehottaa kertovat kiittää kiitti kielsi kieltää
            kiteyttää kiteytti kommentoivat kommentoidaan korostivat kritisoi kritisoivat kuittaa kuittasi kuvailevat
            laskeskelee lausui lausuu lupaa lupasi luonnehtii luonnehti lyttää maalailee mainitsee mainitsi miettii mietti
            muistelee muisteli muotoilee muotoili myöntävät naurahtaa naurahti nimittää nimitti odottaa perustelee
            perusteli pitää piti puhui puhuu puolustaa puolusti päivittelee päivitteli päättelee päätteli raportoi sanaili
            sanailee sanottiin selvittää selventää sivaltaa spekuloi suositteli suosittelee suree tarkentaa tarkensi
            tekstasi tiedotti tiedottaa tietää todistaa toteavat tuumaa tuumi tuumii twiittasi twiittaa tylyttää täsmentää
            täsmensi uhkasi uhkaa uskoivat vaatii vaati vannoo vannoi vastasivat viittaa viestitti viestii virkkoi visioi
            vitsaili vitsailee voihkii väittävät ynnää äänensä ärähti harmittelee harmitteli iskee jyrähtää jyrähti
            kirjoittivat kirjoittavat kertaa kysyivät kysäisi luki luettelee moittii moitti muistuttivat osoittaa puntaroi
            pyytää pyysi sanottu selittävät toivoi toivovat tulkitsee valittaa valitti varmisti vakuuttavat varoittavat""",
        "after": "mukaan mielestä sanoin kertoman",
        "he": "hän he tämä",
        "they": "he",
        "it": "se",
        "i": "minä me minun meidän olen olemme minulle meille sinä te minua minusta meitä meistä mun meiän",
        "m": "herra",
        "f": "rouva",
        "a": "eräs",
        "aux": "on oli ovat olivat myös vielä sitten nyt tänään eilen ei lisäksi puolestaan kuitenkin jo aiemmin",
        "roles": """presidentti pääministeri ministeri ulkoministeri valtiovarainministeri kansanedustaja kaupunginjohtaja
            pormestari tiedottaja edustaja johtaja toimitusjohtaja päällikkö puheenjohtaja puoluejohtaja sihteeri tuomari
            syyttäjä asianajaja valmentaja päävalmentaja kapteeni kenraali komisario rikoskomisario poliisipäällikkö
            professori tohtori lääkäri ylilääkäri tutkija tiedemies asiantuntija analyytikko ekonomisti taloustieteilijä
            historioitsija kirjailija toimittaja laulaja artisti näyttelijä ohjaaja pelaaja hyökkääjä maalivahti mestari
            äiti isä veli sisko poika tytär nainen mies vaimo aviomies kuningas kuningatar prinssi prinsessa paavi piispa
            arkkipiispa suurlähettiläs liittokansleri omistaja perustaja ehdokas yrittäjä viljelijä naapuri todistaja uhri
            poliitikko yhtiö yritys pankki seura opettaja vanhempi insinööri arkkitehti kalastaja sairaanhoitaja""",
        "groups": """poliisi hallitus ministeriö ulkoministeriö kaupunki kunta oikeus käräjäoikeus hovioikeus syyttäjät komissio
            lautakunta neuvosto eduskunta puolue liitto järjestö virasto laitos instituutti yliopisto koulu sairaala
            armeija puolustusvoimat viranomaiset asiantuntijat tutkijat lääkärit analyytikot asukkaat naapurit
            silminnäkijät todistajat vanhemmat perhe omaiset mielenosoittajat aktivistit kannattajat fanit opiskelijat
            opettajat työntekijät viljelijät poliitikot kansanedustajat virkamiehet pelastuslaitos asianajajat kriitikot
            lehti sanomalehti kanava media tiedotusvälineet käyttäjät lukijat ekonomistit järjestäjät säätiö suurlähetystö
            lähteet ihmiset kansalaiset kreml supo""",
        "many": "sadat tuhannet kymmenet monet useat jotkut muutamat kaksi kolme neljä viisi satoja tuhansia kymmeniä noin",
        "texts": """raportti lausunto tiedote kirje tutkimus kysely asiakirja teksti viesti artikkeli laki tuomio päätös kirjoitus
            kirja kirjoituksessa tiedotteessa""",
        "titles": "presidentti pääministeri ministeri professori herra rouva",
        "openers": """mutta myös sitten nyt kun jos kuten eilen tänään kuitenkin mukaan ja tai vaikka koska sillä siellä täällä tämä
            se näin lisäksi""",
        "called": "nimeltä niin sanottu nimi sana termi elokuva kirja romaani kappale albumi sarja",
        "bare": True,
        "dash": True,
    },
    "et": {
        "says": """ütles ütleb ütlesid sõnas lausus rääkis räägib selgitas selgitab lisas lisab kirjutas kirjutab rõhutas rõhutab
            märkis märgib vastas vastab küsis küsib nentis kommenteeris kommenteerib tunnistas tunnistab väitis väidab
            arvas arvab teatas teatab leidis leiab tõdes kinnitas kinnitab hoiatas meenutas meenutab kõneles kõneleb
            ütelnud öelnud teatasid põhjendas põhjendab loodab lootis tunneb rõõmustab rõõmustas kiitis kiidab kritiseeris
            kritiseerib kurtis kurdab nõudis nõuab soovitas soovitab hoiatab rõhutasid selgitasid täpsustas täpsustab
            toonitas toonitab tsiteeris tsiteerib lubas lubab küsisid möönis möönab naeris naerab tervitas tervitab tänas
            tänab usub uskus mõtiskles vihjas väljendas kommenteerisid kirjeldas kirjeldab jätkas jätkab hüüdis hüüab
            hindas hindab eitas eitab arutles arutleb jutustas jutustab avaldas avaldab juhtis räägivad ütlevad kinnitavad
            hoiatavad""",
        "after": "sõnul hinnangul väitel arvates kohaselt sõnutsi kinnitusel teatel",
        "he": "ta tema nad",
        "they": "nad",
        "it": "see",
        "i": "ma mina me meie minu mul meil olen oleme mind meid",
        "aux": "on oli olid ka veel siis nüüd täna eile ei lisaks aga juba",
        "roles": """president peaminister minister välisminister rahandusminister linnapea abilinnapea vallavanem riigikogulane
            pressiesindaja kõneisik esindaja juht juhataja direktor tegevjuht esimees esinaine sekretär kohtunik prokurör
            riigiprokurör advokaat vandeadvokaat treener peatreener kapten kindral kolonel politseinik komissar professor
            doktor arst teadlane uurija ekspert analüütik ökonomist ajaloolane autor kirjanik ajakirjanik laulja näitleja
            lavastaja mängija ründaja väravavaht meister ema isa vend õde poeg tütar naine mees abikaasa kuningas
            kuninganna prints paavst piiskop peapiiskop suursaadik kantsler omanik asutaja kandidaat ettevõtja talunik
            naaber tunnistaja ohver poliitik ettevõte firma pank klubi õpetaja insener arhitekt kalur""",
        "groups": """politsei valitsus ministeerium välisministeerium linnavalitsus kohus prokuratuur komisjon nõukogu riigikogu
            parlament erakond liit organisatsioon amet instituut ülikool kool haigla kaitsevägi ametnikud eksperdid
            teadlased arstid analüütikud elanikud naabrid tunnistajad vanemad perekond pere lähedased meeleavaldajad
            aktivistid fännid üliõpilased õpetajad töötajad põllumehed poliitikud päästjad advokaadid kriitikud ajaleht
            leht kanal meedia kasutajad lugejad korraldajad sihtasutus saatkond allikad inimesed kodanikud kreml
            kaitsepolitsei""",
        "many": "sajad tuhanded kümned paljud mitu mõned kaks kolm neli viis",
        "texts": """raport aruanne avaldus kiri uuring küsitlus dokument tekst teade artikkel seadus kohtuotsus postitus raamat
            pöördumine""",
        "titles": "president peaminister minister härra proua professor",
        "openers": "aga kuid ka siis nüüd kui nagu eile täna siiski ja või sest kuigi seal siin see nii lisaks",
        "called": "nimega nimetatud niinimetatud sõna mõiste film raamat romaan laul album sari projekt",
        "bare": True,
        "dash": True,
    },
    "lt": {
        "says": """sakė sako teigė teigia kalbėjo kalba pabrėžė pabrėžia pridūrė priduria rašė rašo parašė aiškino aiškina nurodė
            nurodo pasakojo pasakoja atsakė atsako klausė klausia pažymėjo pažymi tvirtino tvirtina pripažino pripažįsta
            svarstė svarsto įspėjo įspėja komentavo komentuoja cituoja tarė pranešė praneša prisiminė prisimena akcentavo
            akcentuoja vardijo tęsė tęsia mano apgailestavo apgailestauja apibendrino apibendrina apibūdino atkreipė
            atskleidė atskleidžia atviravo atvirauja dėkojo dėkoja džiaugėsi džiaugiasi gyrė įsitikinęs įsitikinusi
            ironizavo juokavo juokauja juokėsi kaltino kartojo kartoja konstatavo konstatuoja kritikavo kritikuoja
            kreipėsi liudijo mini minėjo minėta neabejojo neabejoja neigė paaiškino paaiškina pabrėžta pagrasino paklausė
            paminėjo papasakojo papildė paprieštaravo paragino ragino ragina paskelbė patikino patikina patvirtino
            patvirtina pažadėjo žadėjo žada piktinosi piktinasi perspėjo perspėja prašė prašo prognozavo prognozuoja
            prisipažino pritarė pritaria prabilo replikavo reziumavo samprotavo samprotauja siūlė siūlo skelbė skelbia
            skundėsi skundžiasi spėjo spėja stebėjosi stebisi sušuko šaukė šaukia šypsojosi teigta teigiama tikino tikina
            tikėjosi tikisi tiki tikslino tikslina tvirtinama užsiminė vadino vadina vylėsi vertino vertina įvertino žėrė
            pasidžiaugė pasisakė pasiūlė paminėta abejojo abejoja aiškinta bendravo dalijosi dalinosi guodėsi informavo
            informuoja pastebi pastebėjo""",
        "by": "pasak, anot, remiantis",
        "after": "teigimu nuomone žodžiais duomenimis tvirtinimu vertinimu",
        "he": "jis ji jie jos tai",
        "they": "jie jos",
        "it": "tai",
        "i": "aš mes mano mūsų man mums mane mus esame esu turime turiu",
        "his": "jo jos jų savo",
        "m": "jis jo jam jį ponas",
        "f": "ji jos jai ją ponia",
        "of": "iš į su nuo iki apie prie už po per prieš tarp dėl",
        "aux": "yra buvo taip pat dar jau vėliau šiandien vakar ne bet tuomet tada",
        "roles": """prezidentas prezidentė premjeras premjerė ministras ministrė viceministras meras merė seimo narys narė
            parlamentaras parlamentarė atstovas atstovė spaudos direktorius direktorė vadovas vadovė lyderis lyderė
            pirmininkas pirmininkė sekretorius teisėjas teisėja prokuroras prokurorė advokatas advokatė treneris trenerė
            kapitonas generolas pulkininkas pareigūnas policininkas komisaras profesorius profesorė daktaras gydytojas
            gydytoja mokslininkas mokslininkė tyrėjas tyrėja ekspertas ekspertė analitikas analitikė ekonomistas
            ekonomistė istorikas istorikė politologas politologė autorius autorė rašytojas rašytoja žurnalistas žurnalistė
            dainininkas dainininkė aktorius aktorė režisierius režisierė žaidėjas žaidėja puolėjas vartininkas čempionas
            čempionė motina mama tėvas brolis sesuo sūnus dukra moteris vyras žmona berniukas karalius karalienė princas
            princesė popiežius vyskupas arkivyskupas kardinolas ambasadorius ambasadorė kancleris kanclerė savininkas
            savininkė įkūrėjas įkūrėja kandidatas kandidatė verslininkas verslininkė ūkininkas ūkininkė kaimynas kaimynė
            liudytojas auka politikas politikė bendrovė įmonė bankas klubas apžvalgininkas inžinierius inžinierė
            architektas architektė žvejys slaugytoja""",
        "groups": """policija vyriausybė ministerija savivaldybė teismas prokuratūra komisija komitetas taryba seimas parlamentas
            partija sąjunga asociacija federacija organizacija agentūra institutas universitetas mokykla ligoninė
            kariuomenė valdžia institucijos ekspertai mokslininkai tyrėjai gydytojai analitikai gyventojai kaimynai
            liudininkai tėvai šeima artimieji protestuotojai demonstrantai aktyvistai sirgaliai fanai studentai mokytojai
            darbuotojai ūkininkai politikai pareigūnai ugniagesiai advokatai kritikai laikraštis dienraštis žurnalas
            kanalas portalas žiniasklaida vartotojai skaitytojai ekonomistai profsąjungos organizatoriai fondas ambasada
            šaltiniai žmonės piliečiai mokiniai kremlius""",
        "many": "šimtai tūkstančiai dešimtys daug keli kelios kai-kurie daugelis du dvi trys keturi penki",
        "texts": """ataskaita pareiškimas pranešimas laiškas tyrimas apklausa dokumentas tekstas žinutė straipsnis įstatymas
            nuosprendis sprendimas įrašas knyga rezoliucija""",
        "titles": "prezidentas premjeras premjerė ministras ministrė ponas ponia profesorius generolas",
        "openers": "bet taip pat tada dabar kai jei kaip vakar šiandien tačiau pasak anot ir ar nors nes ten čia tai šis ši o be",
        "called": """vadinamas vadinama vadinamasis vadinamoji vadinami žodis filmas knyga romanas daina albumas serialas projektas
            pavadinimu vadinti vadina vadinant knygą""",
        "bare": True,
        "dash": True,
    },
    "lv": {
        "says": """teica saka sacīja uzsvēra uzsver norādīja norāda piebilda piebilst rakstīja raksta skaidroja skaidro stāstīja
            stāsta atbildēja atbild jautāja jautā atzina atzīst pauda pauž uzskata paziņoja paziņo apgalvo apgalvoja
            brīdināja komentēja atzīmēja atgādināja apsolīja sola solīja apstiprināja apstiprina akcentēja akcentē
            aicināja aicina atklāja atklāj atminas atceras brīdina cer cerēja cita ciste cildina domā domāja informēja
            informē izteicās izteica izsaucās jokoja jokojas kritizēja kritizē komentē lēš liecina liecināja lūdza lūdz
            minēja min mudināja mudina norādīts noliedza noliedz nosauca sauc nopūtās novērtēja vērtē vērtēja pārliecināts
            pārliecināta pajautāja pastāstīja pastāsta paskaidroja paskaidro pateica pateicās pavēstīja pavēsta pieļāva
            pieļauj piekrīt piekrita piekodināja pieprasa pieprasīja prasīja prasa precizēja precizē priecājas priecājās
            rezumēja rezumē runāja runā sacījis sacījusi secina secināja slavēja smejas sprieda spriež stāstījis sūdzējās
            sūdzas svinīgi teic teicis teikts tic ticēja tvītoja uzstāja uzstāj uzsauca vaicāja vaicā vēstīja vēsta vēl
            vēlējās zina ziņo ziņoja žēlojās atgādina brīnījās""",
        "by": "pēc, saskaņā, saskaņā ar, atbilstoši",
        "after": "vārdiem teiktā domām ieskatā",
        "he": "viņš viņa viņi viņas",
        "they": "viņi viņas",
        "it": "tas",
        "i": "es mēs mans mana mūsu man mums mani mūs esam esmu",
        "m": "viņš viņa viņam viņu kungs",
        "f": "viņa viņas viņai kundze",
        "of": "no uz ar par pie pēc līdz pirms starp dēļ bez",
        "aux": "ir bija arī vēl jau tad šodien vakar ne bet pēc",
        "roles": """prezidents prezidente premjers premjere premjerministrs ministrs ministre mērs mēre deputāts deputāte
            pārstāvis pārstāve runasvīrs direktors direktore vadītājs vadītāja līderis līdere priekšsēdētājs
            priekšsēdētāja priekšnieks sekretārs tiesnesis tiesnese prokurors prokurore advokāts advokāte treneris trenere
            kapteinis ģenerālis pulkvedis policists profesors profesore doktors ārsts ārste zinātnieks zinātniece pētnieks
            pētniece eksperts eksperte analītiķis ekonomists ekonomiste vēsturnieks vēsturniece autors autore rakstnieks
            rakstniece žurnālists žurnāliste dziedātājs dziedātāja aktieris aktrise režisors režisore spēlētājs uzbrucējs
            vārtsargs čempions čempione māte tēvs brālis māsa dēls meita sieviete vīrietis vīrs sieva karalis karaliene
            princis pāvests bīskaps arhibīskaps vēstnieks vēstniece kanclers īpašnieks īpašniece dibinātājs kandidāts
            kandidāte uzņēmējs uzņēmēja zemnieks kaimiņš kaimiņiene liecinieks politiķis politiķe uzņēmums kompānija banka
            klubs inženieris inženiere arhitekts arhitekte zvejnieks""",
        "groups": """policija valdība ministrija pašvaldība dome tiesa prokuratūra komisija komiteja padome saeima parlaments
            partija savienība biedrība asociācija federācija organizācija aģentūra institūts universitāte skola slimnīca
            armija varasiestādes amatpersonas eksperti zinātnieki pētnieki ārsti analītiķi iedzīvotāji kaimiņi
            aculiecinieki liecinieki vecāki ģimene tuvinieki protestētāji demonstranti aktīvisti līdzjutēji fani studenti
            skolotāji darbinieki zemnieki politiķi deputāti glābēji ugunsdzēsēji advokāti kritiķi laikraksts žurnāls
            kanāls portāls mediji lietotāji lasītāji ekonomisti organizatori fonds vēstniecība avoti cilvēki pilsoņi
            kremlis""",
        "many": "simtiem tūkstošiem desmitiem daudzi vairāki daži divi divas trīs četri pieci",
        "texts": "ziņojums paziņojums vēstule pētījums aptauja dokuments teksts raksts likums spriedums lēmums ieraksts grāmata",
        "titles": "prezidents premjers ministrs ministre kungs kundze profesors",
        "openers": "bet arī tad tagad kad ja kā vakar šodien tomēr un vai kaut jo tur šeit tas šis šī pēc",
        "called": """saukts saukta saucamais saucamā vārds filma grāmata romāns dziesma albums seriāls projekts nosaukumu
            ar-nosaukumu""",
        "bare": True,
        "dash": True,
    },
    "hu": {
        "says": """mondta mondja mondták mondott közölte közölték írta írja írták fogalmazott fogalmaz nyilatkozta nyilatkozott
            hangsúlyozta hangsúlyozza kijelentette tette hozzátette elmondta kérdezte válaszolta válaszolt szerint
            magyarázta állítja állította jelentette kiemelte vélekedett véli szögezte leszögezte emlékeztetett
            figyelmeztetett megjegyezte jelezte bejelentette elismerte idézte meséli mesélte felelte üzente állapította
            ajánlotta aggódik árulta beszélt beszél bírálta bizakodik bizakodott bosszankodott cáfolta cáfol dicsérte
            elárulta elmesélte elmagyarázta elmondja elmondása emelte említette érvelt érvel ecsetelte fejtette
            fenyegetőzött figyelmeztet fogadkozott folytatta foglalta hangzott hangoztatta hangsúlyozták hívta hozta idézi
            igazolta ígérte ígéri ígér indokolta ironizált írt írják ismertette ismerte javasolta jegyezte jelentették
            jelezték jellemezte jósolta jött kérdezi kérte kérték kiabálta kiáltotta kifejtette kijelenti kommentálta
            közli kritizálta köszönte latolgatta magyarázza megerősítette megfogalmazta megígérte megköszönte megismételte
            méltatta morogta mondanak mondogatja mondván mosolygott nevezte nevezi nyilatkoztak nyomatékosította olvasható
            osztotta összegezte összegzett panaszkodott panaszolta posztolta pontosított reagált reagálta részletezte
            rögzítette sajnálkozott sóhajtotta skandálták számolt szerepel szól szólt szögezi sürgette tagadta
            tájékoztatott tanácsolta tartja tartotta tiltakozott toldotta tudatta tudatták túlzásnak üzeni utalt ünnepelt
            vallja vallotta válaszolja véleményezte védekezett vélte viccelődött vetette visszautasította visszavágott
            zárta kezdte mondják mondjuk vélik állítják közlik hangsúlyozzák figyelmeztetnek magyarázzák""",
        "after": "szerint szavaival",
        "he": "ő ők az ez",
        "they": "ők azok",
        "it": "ez az",
        "i": "én mi nekem nekünk engem minket vagyok vagyunk",
        "m": "férfi úr",
        "f": "nő asszony",
        "the": "a az",
        "a": "egy néhány több",
        "of": "és vagy nélkül mellett után előtt szemben",
        "aux": """is volt még már most ma tegnap majd azt aztán később hétfőn kedden szerdán csütörtökön pénteken szombaton
            vasárnap nem el meg ki fel""",
        "roles": """elnök miniszter miniszterelnök kormányfő államfő államtitkár polgármester főpolgármester kormányzó képviselő
            szenátor szóvivő kormányszóvivő igazgató vezérigazgató főigazgató vezető vezetője pártelnök alelnök titkár
            bíró ügyész ügyvéd védő edző szövetségi kapitány tábornok ezredes rendőr professzor doktor orvos főorvos
            kutató tudós szakértő elemző közgazdász történész szerző író költő újságíró énekes énekesnő színész színésznő
            rendező játékos csatár kapus bajnok anya apa testvér fiú lány nő férfi feleség férj király királynő herceg
            pápa püspök érsek bíboros nagykövet kancellár alapító tulajdonos jelölt vállalkozó gazda szomszéd szemtanú
            áldozat politikus cég társaság vállalat bank klub tanár asszony mérnök építész halász""",
        "groups": """rendőrség kormány minisztérium tárca önkormányzat bíróság ügyészség bizottság tanács parlament párt
            szakszervezet szövetség egyesület szervezet ügynökség intézet egyetem iskola kórház hadsereg hatóság hatóságok
            szakértők kutatók tudósok orvosok elemzők lakók szomszédok szemtanúk tanúk szülők család tüntetők aktivisták
            szurkolók diákok tanárok dolgozók gazdák politikusok képviselők tűzoltók ügyvédek kritikusok lap napilap
            folyóirat csatorna portál sajtó felhasználók olvasók közgazdászok szervezők alapítvány nagykövetség források
            emberek polgárok kreml nav""",
        "many": "százak ezrek több sok számos néhány két három négy öt száz",
        "texts": """jelentés nyilatkozat közlemény levél tanulmány felmérés dokumentum szöveg üzenet cikk törvény ítélet határozat
            bejegyzés könyv közleményben""",
        "titles": "elnök miniszter miniszterelnök úr asszony professzor tábornok",
        "openers": """de is aztán most amikor ha mint tegnap ma azonban szerint és vagy bár mert ott itt ez az így szintén
            ugyanakkor""",
        "called": "nevű című úgynevezett szó kifejezés film könyv regény dal album sorozat",
        "dash": True,
    },
    "el": {
        "says": """είπε είπαν λέει λένε δήλωσε δηλώνει δήλωσαν ανέφερε αναφέρει τόνισε τονίζει πρόσθεσε προσθέτει σημείωσε
            σημειώνει υπογράμμισε υπογραμμίζει έγραψε γράφει εξήγησε εξηγεί απάντησε απαντά ρώτησε ρωτά επεσήμανε
            επισήμανε υποστήριξε υποστηρίζει ισχυρίστηκε παραδέχθηκε παραδέχτηκε σχολίασε σχολιάζει ανακοίνωσε κατέληξε
            συνέχισε περιέγραψε περιγράφει επανέλαβε προειδοποίησε χαρακτήρισε διαβεβαίωσε φώναξαν ανακοινώνει ανακοίνωσαν
            αναρωτήθηκε αναρωτιέται αναφέρεται αναφέρουν αναφέρθηκε ανέφεραν ανησυχεί αντέτεινε αντιτείνει απαντούν
            απάντησαν απείλησε απορεί αποκάλυψε αποκαλύπτει αποκάλεσε αποκαλεί αρνήθηκε αρνείται αστειεύτηκε αφηγήθηκε
            αφηγείται βεβαίωσε βεβαιώνει γνωστοποίησε γράφουν έγραψαν διαβεβαιώνει διαμήνυσε διαμηνύει διατυμπανίζει
            διερωτήθηκε διευκρίνισε διευκρινίζει διηγήθηκε διηγείται εκμυστηρεύτηκε εκτίμησε εκτιμά ενημέρωσε ενημερώνει
            ενημέρωσαν εξέφρασε εξηγούν εξομολογήθηκε επαναλαμβάνει επέκρινε επικρίνει επέμεινε επιμένει επιβεβαίωσε
            επιβεβαιώνει επικαλέστηκε επισημαίνει επισημάνει επισημαίνουν ευχαρίστησε ευχήθηκε ζήτησε ζητά ζητάει ζήτησαν
            ισχυρίζεται ισχυρίζονται κάλεσε καλεί κατηγόρησε κατηγορεί κατήγγειλε καταγγέλλει καταλήγει κατέθεσε μίλησε
            μιλάει μιλώντας μετέδωσε μεταδίδει νομίζει ξεκαθάρισε ξεκαθαρίζει ομολόγησε ομολογεί παραδέχεται παρατήρησε
            παρατηρεί πιστεύει πίστευε πληροφόρησε προανήγγειλε προειδοποιεί προέβλεψε προβλέπει πρόσθεσαν προσθέτοντας
            πρότεινε προτείνει ρωτάει σημειώνουν σημείωσαν σημειώνοντας συμβούλευσε συμπέρανε συμπληρώνει συμπλήρωσε
            συνεχίζει συνόψισε σχολίασαν τονίζουν τόνισαν τονίζοντας υπενθυμίζει υπενθύμισε υποσχέθηκε υπόσχεται
            υποστηρίζουν υποστήριξαν φώναξε φωνάζει φέρεται χαρακτηρίζει χαιρέτισε λέγοντας έλεγε έλεγαν ειπώθηκε δηλώνουν
            δηλώνοντας δήλωναν δηλώθηκε ενίσταται εξήγησαν έκρινε κρίνει""",
        "dubs": "αποκάλεσε αποκαλεί χαρακτήρισε χαρακτηρίζει επέκρινε",
        "by": "σύμφωνα με, κατά, όπως, κατά τον, κατά την, κατά το, κατά τους, με βάση",
        "he": "αυτός αυτή αυτοί εκείνος ίδιος ίδια",
        "they": "αυτοί αυτές εκείνοι",
        "it": "αυτό",
        "i": "εγώ εμείς μου μας έχουμε είμαστε είμαι έχω θέλω εμένα",
        "his": "του της τους",
        "m": "αυτός του κύριος τον κ.",
        "f": "αυτή της κυρία την",
        "the": "ο η το οι τα τον την του της των στον στην στο",
        "a": "ένας μία μια ένα κάποιοι",
        "of": "με για από σε στον στην στο στους προς κατά του της των τον την",
        "aux": "έχει έχουν είχε είχαν είναι ήταν επίσης ακόμη μετά δεν θα να σήμερα χθες χτες αργότερα ακόμα χαρακτηριστικά",
        "roles": """πρόεδρος πρωθυπουργός υπουργός υφυπουργός αντιπρόεδρος περιφερειάρχης δήμαρχος βουλευτής γερουσιαστής
            εκπρόσωπος διευθυντής διευθύντρια επικεφαλής αρχηγός γραμματέας δικαστής εισαγγελέας δικηγόρος συνήγορος
            προπονητής τεχνικός λοχαγός στρατηγός αστυνομικός καθηγητής καθηγήτρια γιατρός ιατρός ερευνητής ερευνήτρια
            επιστήμονας ειδικός αναλυτής οικονομολόγος ιστορικός συγγραφέας δημοσιογράφος τραγουδιστής τραγουδίστρια
            ηθοποιός σκηνοθέτης παίκτης ποδοσφαιριστής επιθετικός τερματοφύλακας πρωταθλητής πρωταθλήτρια μητέρα πατέρας
            αδελφός αδελφή γιος κόρη γυναίκα άνδρας άντρας σύζυγος νεαρός βασιλιάς βασίλισσα πρίγκιπας πάπας αρχιεπίσκοπος
            μητροπολίτης πατριάρχης πρέσβης καγκελάριος ιδρυτής ιδιοκτήτης ιδιοκτήτρια υποψήφιος επιχειρηματίας αγρότης
            γείτονας μάρτυρας θύμα πολιτικός εταιρεία εταιρία τράπεζα ομάδα σύλλογος κυβερνήτης μηχανικός αρχιτέκτονας
            ψαράς""",
        "groups": """αστυνομία κυβέρνηση υπουργείο δήμος δικαστήριο εισαγγελία επιτροπή συμβούλιο βουλή κόμμα συνδικάτο ένωση
            σύνδεσμος οργάνωση οργανισμός υπηρεσία ινστιτούτο πανεπιστήμιο σχολείο νοσοκομείο στρατός αρχές ειδικοί
            ερευνητές επιστήμονες γιατροί αναλυτές κάτοικοι γείτονες μάρτυρες γονείς οικογένεια συγγενείς διαδηλωτές
            ακτιβιστές οπαδοί φίλαθλοι φοιτητές μαθητές εκπαιδευτικοί εργαζόμενοι αγρότες πολιτικοί βουλευτές αξιωματούχοι
            πυροσβέστες αστυνομικοί δικηγόροι επικριτές εφημερίδα περιοδικό κανάλι δίκτυο μέσα χρήστες αναγνώστες
            οικονομολόγοι διοργανωτές ίδρυμα πρεσβεία πηγές άνθρωποι πολίτες κρεμλίνο αντιπολίτευση""",
        "many": "εκατοντάδες χιλιάδες δεκάδες πολλοί πολλές αρκετοί κάποιοι ορισμένοι δύο τρεις τέσσερις πέντε μερικοί",
        "texts": """έκθεση ανακοίνωση δήλωση επιστολή μελέτη έρευνα δημοσκόπηση έγγραφο κείμενο μήνυμα άρθρο νόμος απόφαση
            ανάρτηση βιβλίο""",
        "titles": "πρόεδρος υπουργός πρωθυπουργός κύριος κυρία καθηγητής στρατηγός κ.",
        "openers": """αλλά επίσης μετά τώρα όταν αν όπως χθες σήμερα όμως σύμφωνα και ή επειδή γιατί εκεί εδώ αυτό αυτός αυτή σε
            στον στην στο με για από""",
        "called": "λεγόμενος λεγόμενη λεγόμενο λεγόμενοι λεγόμενα τίτλο λέξη όρος ταινία βιβλίο τραγούδι σειρά σύνθημα όνομα",
        "dash": True,
    },
    "sq": {
        "says": """tha thotë thanë deklar* shtoi theksoi shkroi shkruan shpjegoi pyeti përgjigj* tregoi pohoi bëri u-shpreh
            shprehet shprehu thonë thënë shton shtuan shtuar theksuan thekson theksuar shkruar shpjegon shpjeguan pyet
            tregon treguan pohon pohuan shprehen njoftoi njofton njoftuan paralajmëroi paralajmëron kritikoi kritikon
            komentoi komenton citoi konfirmoi konfirmon kujtoi kujton kërkoi kërkon premtoi premton pranoi pranon rrëfeu
            rrëfen sqaroi sqaron saktësoi vlerësoi vlerëson vuri bërtiti besoj beson mendon akuzoi akuzon ftoi ankohet
            falënderoi foli flet theksojnë informoi informon vazhdoi vijoi përfundoi siguroi siguron""",
        "by": "sipas, sipas fjalëve të, në bazë të",
        "he": "ai ajo ata ato",
        "they": "ata ato",
        "it": "kjo ky",
        "i": "unë ne im imja ynë jonë mua neve kemi jemi jam kam",
        "m": "ai atij zoti",
        "f": "ajo asaj zonja",
        "of": "nga në me për te tek mbi nën ndaj kundër pas para gjatë",
        "aux": "ka kanë kishte është janë ishte u i e edhe gjithashtu më pastaj sot dje nuk",
        "roles": """presidenti presidentja kryeministri kryeministrja ministri ministrja zëvendësministri kryetari kryetarja
            bashkiaku deputeti deputetja zëdhënësi zëdhënësja drejtori drejtoresha shefi lideri sekretari gjyqtari
            prokurori avokati avokatja trajneri kapiteni gjenerali kolonel profesori profesoresha doktori mjeku studiuesi
            shkencëtari eksperti analisti ekonomisti historiani autori autorja shkrimtari shkrimtarja gazetari gazetarja
            këngëtari këngëtarja aktori aktorja regjisori lojtari sulmuesi portieri kampioni nëna babai vëllai motra djali
            vajza gruaja burri bashkëshorti bashkëshortja mbreti mbretëresha princi papa ambasadori ambasadorja kancelari
            themeluesi pronari kandidati biznesmeni fermeri fqinji dëshmitari politikani kompania banka klubi inxhinieri
            arkitekti peshkatari""",
        "groups": """policia qeveria ministria bashkia gjykata prokuroria komisioni komiteti këshilli kuvendi parlamenti partia
            sindikata shoqata federata organizata agjencia instituti universiteti shkolla spitali ushtria autoritetet
            ekspertët studiuesit shkencëtarët mjekët analistët banorët fqinjët dëshmitarët prindërit familja protestuesit
            aktivistët tifozët studentët mësuesit punonjësit fermerët politikanët deputetët zyrtarët zjarrfikësit avokatët
            kritikët gazeta revista televizioni mediat përdoruesit lexuesit organizatorët fondacioni ambasada burimet
            njerëzit qytetarët""",
        "titles": "presidenti ministri kryeministri zoti zonja",
        "openers": "por edhe pastaj tani kur nëse si dje sot megjithatë sipas në me për nga dhe ose pasi ndërsa atje këtu ky kjo",
        "called": "quajtur ashtuquajtur titulluar fjala termi filmi libri romani kënga albumi seriali projekti emrin",
        "bare": True,
        "dash": True,
    },
    "eu": {
        "says": """esan dio diote adierazi azaldu nabarmendu gaineratu idatzi erantzun galdetu salatu ohartarazi zioen esaten
            azaltzen nabarmentzen idazten erantzuten galdetzen salatzen kontatu kontatzen aitortu aipatu baieztatu
            iragarri jakinarazi kritikatu uste gogoratu gogorarazi""",
        "after": "arabera ustez hitzetan iritziz",
        "he": "hark berak haiek",
        "i": "ni gu gure nire gara naiz",
        "roles": """presidenteak lehendakariak ministroak alkateak sailburuak bozeramaileak zuzendariak buruak abokatuak epaileak
            entrenatzaileak irakasleak medikuak ikerlariak adituak idazleak kazetariak abeslariak aktoreak jokalariak amak
            aitak enpresak bankuak klubak""",
        "groups": """poliziak gobernuak ministerioak udalak epaitegiak alderdiak sindikatuak elkarteak erakundeak unibertsitateak
            adituek ikerlariek bizilagunek lekukoek familiak ekintzaileek ikasleek langileek egunkariak""",
        "titles": "lehendakaria",
        "called": "izeneko deitutako filma liburua",
        "bare": True,
        "dash": True,
    },
    "ga": {
        "says": "arsa dúirt deir mhínigh scríobh d’fhreagair",
        "titles": "aire taire an-taire taoiseach teachta seanadóir ollamh",
        "by": "dar le",
        "he": "sé sí siad",
        "i": "mé muid sinn mo ár",
        "the": "an na",
    },
    "cy": {
        "says": "meddai meddai'r meddai’r dywedodd dywed ychwanegodd esboniodd ysgrifennodd",
        "titles": "gweinidog cynghorydd athro athrawes doctor prif weinidog dr mr mrs",
        "by": "yn ôl",
        "he": "ef hi nhw",
        "i": "fi ni fy ein",
    },
    "mt": {
        "says": "qal qalet qalu kiteb kitbet żied żiedet spjega",
        "by": "skont",
        "he": "hu hi huma",
        "i": "jien aħna",
    },
    "hy": {
        "says": """ասաց ասել ասում հայտարարեց նշեց ավելացրեց գրել գրեց հարցրեց պատասխանեց ասացին ասված հայտարարել նշել գրում
            պատմեց պատմել պարզաբանեց ընդգծեց շեշտեց հայտնեց հայտնել բացատրեց կարծում հիշեցրեց զգուշացրեց վստահեցրեց""",
        "after": "խոսքով համաձայն",
        "he": "նա նրանք",
        "they": "նրանք",
        "i": "ես մենք մեր իմ",
        "roles": """նախագահը նախարարը վարչապետը պատգամավորը քաղաքապետը տնօրենը ղեկավարը խոսնակը դատավորը դատախազը փաստաբանը
            մարզիչը պրոֆեսորը բժիշկը փորձագետը պատմաբանը գրողը լրագրողը երգիչը դերասանը մայրը հայրը կինը ընկերությունը
            բանկը""",
        "groups": """ոստիկանությունը կառավարությունը նախարարությունը դատարանը դատախազությունը կուսակցությունը կազմակերպությունը
            իշխանությունները փորձագետները գիտնականները բժիշկները բնակիչները ականատեսները ծնողները ընտանիքը ակտիվիստները
            ուսանողները թերթը""",
        "titles": "նախագահ նախարար վարչապետ պարոն տիկին",
        "bare": True,
    },
    "ka": {
        "says": """თქვა ამბობს განაცხადა აღნიშნა დაამატა წერს უთხრა განმარტა თქვეს ამბობენ განაცხადეს აცხადებს აღნიშნავს დასძინა
            დაწერა განმარტავს უპასუხა ჰკითხა იკითხა დაადასტურა გააფრთხილა ხაზი მიიჩნევს ფიქრობს იხსენებს""",
        "after": "თქმით მიხედვით ცნობით",
        "he": "ის მან ისინი",
        "i": "მე ჩვენ ჩვენი ჩემი",
        "titles": """პრეზიდენტი მინისტრი პრემიერი ბატონი ქალბატონი მერი მერმა პრეზიდენტმა მინისტრმა პრემიერმა პრემიერ-მინისტრმა დირექტორმა
            დეპუტატმა თავმჯდომარემ ელჩმა გენერალმა პროფესორმა ექიმმა ადვოკატმა""",
    },
    "eo": {
        "says": "diris diras skribis skribas aldonis klarigis respondis demandis",
        "by": "laŭ",
        "he": "li ŝi ili",
        "i": "mi ni mia nia",
        "the": "la",
        "of": "de al kun por kontraŭ pri en sur",
    },
}
