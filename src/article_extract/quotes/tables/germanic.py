"""Germanic languages: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "en": {
        "belongs": "for of",
        "written": "by from",
        "absolute": "with",
        "shows": "shows showed shown show found finds find concluded indicated indicates highlights highlighted contains contained",
        "thus": "so thus",
        "says": """said says say saying told tells telling tell added adds adding wrote writes writing write replied replies
            replying responded responds explained explains explaining asked asks asking insisted insists insisting claimed
            claims claiming declared declares declaring announced announces announcing stated states stating noted notes
            noting continued continues commented comments admitted admits warned warns warning argued argues arguing
            recalled recalls joked quipped tweeted posted posts shouted shouts chanted chants chanting uttered utters
            cried yelled screamed whispered called calling calls described describes describing remarked concluded
            concludes suggested suggests confirmed confirms stressed emphasised emphasized emphasises emphasizes
            reiterated revealed reveals reflected reflects shared shares summarized summarizes observed observes asserted
            asserts asserting recounted agreed acknowledged conceded quoted read reads reading alleged alleges thinks
            thought believes felt laughed exclaimed predicted urged urges demanded demands vowed pledged promised hailed
            praised slammed blasted criticised criticized criticise condemned denounced accused testified reported reports
            estimated confessed boasted maintains maintained cautioned pleaded penned gushed fumed mused reckons teased
            opined complained complains lamented lauded dubbed labelled labeled branded hoped hopes ordered begged
            answered answers laments concedes counters countered citing thanked thanks joking recalling testifying
            confirming suggesting maintaining vowing urging chimed interjected mentioned mentions elaborated clarified
            disclosed divulged advised advises apologised apologized enthused hinted implied implies lambasted mocks
            mocked muttered protested protests ranted rebuked refuted rejoiced retorted scoffed sighed speculated
            stipulated surmised swore threatened vents voiced wondered""",
        "dubs": """called calling calls dubbed described describes describing branded labelled labeled hailed praised lauded
            slammed blasted criticised criticized condemned denounced accused""",
        "by": "according to, per, in the words of, as told to, in the view of, in the opinion of",
        "he": "he she they it we",
        "they": "they",
        "it": "it",
        "i": "i i'm i've i'd i'll we we're we've we'll we'd my our me us myself you you're your",
        "his": "his her their",
        "m": "he him his himself mr sir",
        "f": "she her hers herself ms mrs miss",
        "the": "the his her their its our my",
        "a": "a an one some another several many",
        "of": """of to with from about against for by on in at under over between into than towards toward behind like via
            among despite during amid through without near around""",
        "aux": "had has have was is are were will would also later then only who which never",
        "roles": """president minister premier chancellor senator governor mayor chief justice judge general colonel king queen
            prince princess pope monarch professor doctor detective inspector sergeant officer director coach manager
            author novelist expert analyst secretary congressman congresswoman councillor advocate attorney chairman
            chairwoman chair chairperson deputy spokesman spokeswoman spokesperson economist lawyer ambassador commander
            bishop archbishop founder owner editor lawmaker politician leader teacher player striker midfielder defender
            goalkeeper captain singer actor actress star mother father brother sister wife husband son daughter man woman
            boy girl student researcher scientist ceo boss executive prosecutor whistleblower candidate farmer activist
            driver victim plaintiff defendant company firm bank club team group charity retailer airline startup
            billionaire entrepreneur journalist reporter winner champion pensioner widow engineer architect fisherman
            nurse""",
        "groups": """police officials authorities government ministry department office association union party court commission
            committee council agency institute university school hospital army military navy force forces embassy
            regulator watchdog administration officers residents witnesses neighbours neighbors prosecutors investigators
            researchers scientists experts analysts critics activists campaigners protesters protestors demonstrators fans
            supporters opponents lawyers lawmakers politicians leaders ministers doctors teachers students parents
            relatives families family locals villagers workers employees unions sources users followers viewers readers
            commentators economists historians engineers farmers traders investors staff crowd organisers organizers
            organisation organization ngo foundation board panel senators democrats republicans conservatives detectives
            firefighters rescuers colleagues friends instructions spokespeople executives authors reporters journalists
            media newspaper magazine broadcaster publication network outlet website survivors victims""",
        "many": """hundreds thousands dozens scores tens millions many some several most few both two three four five six seven
            eight nine ten dozen hundred thousand other others all""",
        "texts": """report statement letter study poll survey brochure document documents memo filing lawsuit complaint affidavit
            post tweet email message plaque sign banner guidance instructions website article editorial amendment ruling
            judgment order law release""",
        "titles": """president minister senator governor mayor chief justice judge general colonel major captain king queen prince
            princess pope professor doctor detective inspector sergeant officer director coach manager author novelist
            expert analyst former ex-president secretary congressman congresswoman councillor advocate attorney senior
            chairman chairwoman deputy vice spokesman spokeswoman spokesperson resident economist lawyer ambassador
            commander lieutenant brigadier admiral bishop archbishop father sister brother""",
        "openers": """after as since before until because also but then now still yet while when if so meanwhile however although
            though today yesterday later earlier asked speaking according fellow specifically both once last next
            apparently perhaps here there what why how who where""",
        "called": """called titled named entitled so-called dubbed nicknamed termed labelled labeled word words term phrase song
            film movie book album novel series show known slogan motto hashtag campaign operation project programme
            pronounced concept plan story poem track single segments exhibition documentary podcast musical painting poster
            festival essay column""",
        "svo": True,
    },
    "de": {
        "belongs": "der des von",
        "written": "von des der vom",
        "shows": "steht stand zeigt zeigte zeigen ergab ergibt offenbart",
        "thus": "so das dies",
        "says": """widerspricht widersprach widersprachen sagt sagte sagten sagen gesagt so erklärt erklärte erklären erklärten erklär betont betonte betonten schreibt
            schrieb schrieben schreiben meint meinte meinten meinen erzählt erzählte ergänzt ergänzte fügt fügte berichtet
            berichtete antwortet antwortete fragt fragte fordert forderte fordern warnt warnte warnten mahnt mahnte
            kritisiert kritisierte teilt teilte mitteilte mitteilten erläutert erläuterte behauptet behauptete heißt hieß
            heisst hiess lautet lautete findet fand nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt
            beschrieb freut freute ärgert ärgerte lobt lobte beteuert beteuerte versichert versicherte gesteht gestand
            gibt gab räumt räumte bestätigt bestätigte unterstreicht unterstrich verspricht versprach verkündet verkündete
            kündigt kündigte urteilt urteilte urteilten zitiert zitierte rät riet bilanziert bilanzierte resümiert
            resümierte kommentiert kommentierte begründet begründete verweist verwies hält hielt spricht sprach äußert
            äußerte äussert äusserte äußerten entgegnet entgegnete erwidert erwiderte scherzt scherzte lacht schmunzelt
            schwärmt schwärmte appelliert appellierte argumentiert argumentierte ruft rief riefen skandiert skandierten
            würdigt würdigte postet postete twittert twitterte erinnert erinnerte stellt stellte fasst fasste
            zusammenfasste glaubt glaubte hofft hoffte denkt dachte kontert konterte moniert monierte prophezeit vermutet
            ereifert ereiferte klagt klagte bekräftigt bekräftigte konstatiert konstatierte plädiert plädierte wünscht
            regt wehrt berichteten sagend jubelt jubelte verrät verriet gestehen droht drohte beklagt beklagte stöhnt
            formuliert formulierte bekannte bekennt bemerkt bemerkte bemängelt bemängelte beruhigt beruhigte beschwert
            beschwerte bedauert bedauerte begrüßt begrüßte empfiehlt empfahl ermahnt ermahnte erwähnt erwähnte informiert
            informierte jammert jammerte kommentierten mahnten merkt merkte notiert notierte proklamiert referiert
            schildert schilderte schimpft schimpfte signalisiert spottet spottete stellten tönt tönte verlautet verlautete
            verlangt verlangte vermeldet vermeldete verteidigt verteidigte wettert wetterte wiederholt wiederholte
            wünschte zischt überliefert übermittelt betitelt mitteilt anmerkt anmerkte zugibt zugab hieße lauten lauteten
            unterstrichen verkündeten kritisierten forderten freuten berichten erzählen schildern warnen kritisieren
            betonen antworten klagen melden meldete meldeten glauben hoffen fragen betone sage""",
        "dubs": """nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb lobt lobte würdigt würdigte
            kritisiert kritisierte""",
        "by": """laut, gemäß, gemäss, nach Angaben, nach Worten, aus Sicht, nach Ansicht, nach Einschätzung, nach Aussage, nach
            Aussagen, nach Auskunft, nach Meinung, nach Auffassung""",
        "after": "zufolge",
        "he": "er sie es man dieser diese wir",
        "it": "es",
        "i": "ich wir mein meine meinen meiner uns unser unsere unseren unserer mir mich bin habe haben sind ihr euch euer",
        "his": "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer",
        "m": "er ihm ihn herr",
        "f": "frau",
        "the": "der die das den dem des sein seine ihr ihre dessen deren",
        "a": "ein eine einer einem einen eines zwei mehrere einige viele manche",
        "of": """von vom mit für gegen über nach an am bei beim aus zu zum zur in im auf gegenüber durch unter vor um ohne
            wegen trotz seit zwischen ab""",
        "aux": "hat haben hatte hatten ist sind war waren wird werden auch dann dazu daraufhin nun jetzt am heute gestern sich",
        "roles": """*minister *ministerin *präsident *präsidentin *kanzler *kanzlerin *sprecher *sprecherin *chef *chefin *leiter
            *leiterin *direktor *direktorin *meister *meisterin *forscher *forscherin *experte *expertin *anwalt *anwältin
            *trainer *trainerin *lehrer *lehrerin *wissenschaftler *wissenschaftlerin *vorsitzende *vorsitzender
            *politiker *politikerin papst *könig *königin *professor *professorin *autor *autorin *richter *richterin
            *kandidat *kandidatin *kollege *kollegin *gründer *gründerin *führer *führerin *unternehmer *unternehmerin
            *coach *spieler *spielerin *sänger *sängerin *schauspieler *schauspielerin *star *general *stürmer *torhüter
            *beamte *beamtin *arzt *ärztin mann frau mutter vater sohn tochter bruder schwester *jährige *jähriger *rat
            *rätin *kommissar *kommissarin *botschafter *botschafterin *ökonom *ökonomin *historiker *historikerin
            *analyst *analystin *besitzer *besitzerin *inhaber *inhaberin *bauer *bischof *pfarrer *intendant *manager
            *managerin *geschäftsführer *geschäftsführerin *unternehmen *konzern *firma *bank *verein *klub *journalist
            *journalistin *abgeordnete *abgeordneter *beauftragte *beauftragter *ieur *ieurin *fischer *händler *händlerin
            *bürgermeister *bürgermeisterin""",
        "groups": """*polizei *behörde *behörden *ministerium *ministerien *regierung *amt *ämter *gericht *verband *partei
            *fraktion *kommission *ausschuss *institut *universität *schule *klinik *stiftung *gewerkschaft *zeitung
            *magazin *sender *medien *portal *verwaltung *direktion *staatsanwaltschaft *armee *feuerwehr *experten
            *expertinnen *forscher *ermittler *kritiker *anwohner *bewohner *zeugen *augenzeugen *eltern *familie *fans
            *anhänger *gegner *aktivisten *demonstranten *politiker *ärzte *lehrer *schüler *studenten *mitarbeiter
            *bauern *analysten *beobachter *beamte *behördenvertreter *kreise *organisation *bündnis *initiative
            *bundesamt *agentur *regime *kirche *nachbarn *leute *menschen *frauen *männer *kinder *nutzer *leser *bürger
            *jünger *stimmen *rettungskräfte *teilnehmer *gemeinde *kanton *redaktion *staatsschutz *verfassungsschutz""",
        "many": """hunderte tausende dutzende viele einige mehrere zahlreiche manche zwei drei vier fünf sechs sieben acht neun
            zehn""",
        "texts": """bericht stellungnahme erklärung brief studie umfrage mitteilung pressemitteilung dokument papier schreiben
            beitrag post artikel gutachten urteil leitfaden handlungsleitfaden text plakat zeitung""",
        "titles": """präsident präsidentin minister ministerin bundeskanzler kanzler bundespräsident us-präsident professor
            professorin sprecher sprecherin trainer direktor direktorin bürgermeister bürgermeisterin geschäftsführer chef
            chefin papst könig lehrer schülerin schüler mitschüler teamkollege autor autorin experte expertin vorsitzender
            vorsitzende""",
        "openers": """auch doch nur zudem dabei dann denn wenn als ob während damit dort hier jetzt nun so gleichzeitig welcher
            welche welches jeder jede jedes alle beide dieser diese dieses ebenso ebenfalls zuletzt zuvor später heute
            gestern schon noch bereits allerdings außerdem dagegen deshalb daher darum danach trotzdem sogar selbst und
            aber oder weil obwohl indes derweil unterdessen inzwischen mittlerweile wie was wer wo wann warum seit""",
        "called": """sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens titel titels motto schlagwort
            wort begriff begriffe partei film buch roman serie lied song album projekt initiative zeitung zeitschrift
            magazin restaurant bar kampagne aktion marke rubrik namen name fernsehserie sendung podcast format kultserie
            agentur titelte ausstellung programm preis""",
        "indirect": "sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe bleibe lasse brauche mache sehe",
    },
    "nl": {
        "written": "van door",
        "shows": "staat stond toont toonde blijkt",
        "thus": "aldus zo dat",
        "says": """zegt zei zeiden zeggen gezegd vertelt vertelde vertellen schrijft schreef schreven aldus verklaart verklaarde
            vindt vond noemt noemde noemden stelt stelde stelden vraagt vroeg antwoordt antwoordde legt legde voegt voegde
            reageert reageerde laat liet meldt meldde waarschuwt waarschuwde benadrukt benadrukte bevestigt bevestigde
            denkt dacht klinkt klonk luidt luidde erkent erkende concludeert concludeerde oordeelt oordeelde beweert
            beweerde bekent herinnert besluit roept riep weet lacht vervolgt spreekt sprak hoopt omschrijft omschreef
            beschrijft geeft gaf belooft beloofde twittert pleit eist benadrukken citeert zegden verteld geschreven
            verklaren reageren vinden vragen antwoorden stellen noemen melden laten beaamt beaamde beklaagt bekritiseert
            bekritiseerde belicht beoordeelt bepleit blikt constateert constateerde deelt deelde dreigt eiste ervaart
            fluistert grapt grapte hekelt hekelde herhaalt herhaalde heet hoopte kondigt kondigde krijgt looft meent
            meende merkt merkte nuanceert nuanceerde onderstreept ontkent ontkende oppert opperde peinst poneert pleitte
            post postte prijst prees protesteert raadt raadde redeneert relativeert relativeerde rept riepen roemt
            scandeert scandeerden schat schatte schetst schetste schreeuwt schreeuwde somt stamelt steekt sust tekent
            tekende tweet tweette twijfelt uit uitte verduidelijkt verduidelijkte verdedigt verdedigde vermoedt verwijst
            verwees verzekert verzekerde verzucht verzuchtte vreest vreesde waarschuwden weerlegt wijst wees zucht zuchtte
            schrijven waarschuwen klagen klaagt klaagde""",
        "dubs": "noemt noemde noemden omschrijft omschreef beschrijft beschreef",
        "by": "volgens, aldus, naar eigen zeggen, luidens, naar het oordeel van, in de woorden van",
        "he": "hij zij ze het die men",
        "they": "zij ze",
        "it": "het",
        "i": "ik wij we mijn ons onze mij me heb ben hebben zijn je jullie",
        "his": "zijn haar hun",
        "m": "hij hem meneer",
        "f": "zij mevrouw haar",
        "the": "de het zijn haar hun diens",
        "a": "een enkele sommige meerdere",
        "of": "van met voor tegen over naar aan bij uit tot in op door onder om na tijdens tussen",
        "aux": "heeft hebben had hadden is zijn was waren wordt ook nog dan vervolgens eerder later wel zich er vandaag gisteren",
        "roles": """president minister premier staatssecretaris burgemeester wethouder gouverneur senator kamerlid woordvoerder
            woordvoerster directeur directrice chef baas leider voorzitter secretaris rechter officier aanklager advocaat
            advocate trainer coach bondscoach aanvoerder kapitein generaal kolonel commissaris hoogleraar professor dokter
            arts onderzoeker onderzoekster wetenschapper deskundige expert analist econoom historicus auteur schrijver
            schrijfster journalist journaliste zanger zangeres acteur actrice regisseur speler speelster spits keeper
            doelman kampioen moeder vader broer zus zoon dochter vrouw man echtgenoot jongen meisje koning koningin prins
            prinses paus bisschop aartsbisschop ambassadeur kanselier fractievoorzitter partijleider oprichter eigenaar
            eigenares kandidaat ondernemer boer buurman buurvrouw getuige slachtoffer bedrijf bank club vereniging concern
            ingenieur architect visser verpleegkundige""",
        "groups": """politie regering kabinet ministerie gemeente provincie rechtbank gerechtshof openbaar commissie comité raad
            parlement kamer partij vakbond bond federatie organisatie agentschap instituut universiteit school ziekenhuis
            leger autoriteiten experts deskundigen onderzoekers wetenschappers artsen analisten bewoners omwonenden
            getuigen ouders familie nabestaanden demonstranten activisten fans supporters studenten leraren werknemers
            medewerkers boeren politici ambtenaren agenten brandweer advocaten rechters critici krant tijdschrift omroep
            media pers gebruikers lezers economen vakbonden organisatoren stichting ambassade bronnen burgers mensen
            justitie parket vrt""",
        "many": "honderden duizenden tientallen veel enkele sommige meerdere verschillende twee drie vier vijf",
        "texts": """rapport verklaring brief studie enquête document tekst bericht artikel wet decreet vonnis arrest motie pamflet
            spandoek boek tweet post mail kamerbrief persbericht""",
        "titles": "president minister premier meneer mevrouw burgemeester professor koning",
        "openers": """maar ook dan nu toen toch als terwijl wanneer gisteren vandaag daarna volgens voor met in op na naast over
            tegen bij sinds uit want omdat hoewel hier daar zo al misschien echter bovendien wel""",
        "called": """zogenaamde zogeheten genaamd geheten getiteld genoemd woord term titel film boek roman lied album serie
            campagne project operatie naam""",
    },
    "af": {
        "says": """sê gesê het vertel skryf geskryf verduidelik volgens meen vra antwoord voeg beklemtoon waarsku bevestig glo
            lui erken hoop noem genoem merk berig roep lag dreig eis belowe beskryf beweer herhaal kla luidens""",
        "by": "volgens, aldus",
        "he": "hy sy hulle dit",
        "they": "hulle",
        "it": "dit",
        "i": "ek ons my is het jy julle",
        "m": "hy hom sy meneer mnr",
        "f": "sy haar mevrou me",
        "the": "die sy haar hul",
        "a": "'n ’n",
        "of": "van met vir teen oor na aan by uit tot in op deur",
        "aux": "het is was ook nog toe nou nie",
        "roles": """president minister premier burgemeester woordvoerder woordvoerster direkteur hoof leier voorsitter regter
            advokaat aanklaer afrigter kaptein generaal professor dokter navorser kenner ontleder ekonoom skrywer
            skryfster joernalis sanger sangeres akteur aktrise speler moeder ma vader pa broer suster seun dogter vrou man
            koning koningin boer eienaar kandidaat maatskappy bank klub ingenieur argitek visser""",
        "groups": """polisie regering departement munisipaliteit hof vakbond party vereniging organisasie owerhede kenners
            navorsers dokters inwoners getuies ouers familie betogers aktiviste ondersteuners studente onderwysers werkers
            boere politici ontleders koerant media""",
        "many": "honderde duisende baie verskeie sommige enkele twee drie vier vyf",
        "texts": "verslag verklaring brief studie dokument boodskap artikel plasing",
        "titles": "president minister mnr mnr. me me. mev mev.",
        "openers": "maar ook toe nou as terwyl wanneer gister vandag daarna volgens vir met in op na oor",
    },
    "fy": {
        "says": "seit sei seine skriuwt fynt",
        "by": "neffens",
        "he": "hy sy hja",
        "i": "ik wy myn ús",
    },
    "lb": {
        "says": "seet sot gesot erkläert betount mengt schreift geschriwwen fuerdert froot äntwert nennt",
        "by": "laut, no",
        "he": "hien hatt si",
        "i": "ech mir eis mäin ons hunn sinn",
        "m": "hien här",
        "f": "hatt si madame",
        "the": "den déi dat dem de d'",
        "a": "en eng e",
        "roles": "*minister *ministesch *president *presidentin *spriecher *direkter",
        "groups": "*police *regierung *ministère *partei",
        "titles": "här madame minister president",
        "indirect": "wier hätt géif",
    },
    "sv": {
        "belongs": "för på hos vid",
        "written": "från av",
        "shows": "står stod visar visade",
        "thus": "så det",
        "says": """säger sa sade sagt skriver skrev berättar berättade menar menade förklarar förklarade tycker tyckte uppger
            uppgav svarar svarade frågar frågade tillägger tillade fortsätter fortsatte konstaterar konstaterade hävdar
            hävdade kallar kallade varnar varnade betonar betonade kommenterar kommenterade anser ansåg påpekar påpekade
            twittrar uttalar lyder meddelar meddelade utropar ropar ropade skanderade skanderar påstår erkänner medger
            avslöjar lovar kräver tror hoppas beskriver beskrev skrattar understryker heter hette utbrast bekräftar säga
            inflikar instämmer medgav bedömer bedömde befarar begär beklagar beklagade beordrade berömmer dundrar
            efterlyser fastslår fastslog framhåller framhöll frustar fnyser föreslår föreslog förtydligar förtydligade
            försäkrar försäkrade garanterar hälsar höll inleder inledde jublar klargör klargjorde klagar kritiserar
            kritiserade konstaterat ler lovade löd mumlar motiverar noterar noterade poängterar poängterade resonerar
            rasar rapporterar rapporterade redogör reagerar reagerade ryter skojar slog slår summerar summerade suckar
            sammanfattar spår svarat skrek skriker tackar tackade tipsar tonar upplyser upprepar upprepade uppmanar
            uppmanade utvecklar utlovar utlovade vittnar vittnade viskar vidhåller vidhöll vädjar vädjade öppnar önskar
            avfärdar avfärdade avslöjade efterfrågar filosoferar förkunnar förklarat hotar intygar intygade""",
        "dubs": "kallar kallade kritiserar kritiserade beskriver beskrev",
        "by": "enligt, som, såsom",
        "he": "han hon de den hen",
        "they": "de dem",
        "it": "det den",
        "i": "jag vi min mitt mina vår vårt våra mig oss du ni",
        "his": "hans hennes deras sin sitt",
        "m": "han honom hans herr pappan mannen",
        "f": "hon henne hennes fru mamman kvinnan",
        "the": "den det de hans hennes deras sin sitt sina",
        "a": "en ett några flera många",
        "of": "av med för mot om till från hos på i över under vid",
        "aux": "har hade är var blir också nu sedan dock även inte då vidare idag ju",
        "roles": """presidenten ministern statsministern utrikesministern finansministern justitieministern försvarsministern
            kommunalrådet borgmästaren partiledaren talespersonen talesmannen talesperson presstalespersonen presschefen
            direktören chefen ordföranden ledaren vd:n vd advokaten åklagaren domaren tränaren förbundskaptenen kaptenen
            generalen polischefen polismannen professorn doktorn läkaren överläkaren forskaren experten analytikern
            ekonomen historikern författaren journalisten sångaren sångerskan artisten skådespelaren regissören spelaren
            forwarden målvakten backen mästaren mamman pappan modern fadern brodern systern sonen dottern kvinnan mannen
            pojken flickan kungen drottningen prinsen prinsessan påven biskopen ärkebiskopen ambassadören kanslern ägaren
            grundaren kandidaten företagaren bonden grannen vittnet offret bolaget företaget banken klubben 25-åringen
            ingenjören ingenjör arkitekten arkitekt fiskaren sjuksköterskan professor docent forskare""",
        "groups": """polisen regeringen departementet kommunen regionen domstolen tingsrätten hovrätten åklagarna kommissionen
            nämnden styrelsen rådet riksdagen partiet facket förbundet föreningen organisationen myndigheten myndigheterna
            institutet universitetet skolan sjukhuset armén försvarsmakten experter experterna forskare forskarna läkare
            läkarna analytiker boende grannar vittnen föräldrar föräldrarna familjen anhöriga demonstranter
            demonstranterna aktivister supportrar fansen studenter lärare anställda bönder politiker tjänstemän
            räddningstjänsten advokater kritiker tidningen magasinet kanalen medier användare läsare ekonomer facken
            arrangörerna stiftelsen ambassaden källor invånare personer människor säkerhetspolisen militären
            utrikesdepartementet""",
        "many": "hundratals tusentals dussintals många flera några två tre fyra fem omkring cirka",
        "texts": """rapport uttalande brev studie undersökning dokument text inlägg artikel rapporten uttalandet pressmeddelande
            pressmeddelandet brevet studien undersökningen dokumentet texten inlägget artikeln lagen domen skylten
            plakatet boken mejlet""",
        "titles": "president presidenten statsminister statsministern minister ministern herr fru professor kung kungen",
        "openers": """men också då nu när om medan igår idag därefter dessutom enligt efter på i för med till från vid under över
            mot hos sedan därför eftersom samtidigt här där så även kanske det den detta""",
        "called": """kallad kallade så så-kallade kallas titeln ordet begreppet uttrycket filmen boken romanen låten albumet serien
            namnet kampanjen operation""",
        "bare": True,
        "dash": True,
    },
    "no": {
        "belongs": "for i fra",
        "written": "fra av",
        "shows": "står sto heter het viser viste",
        "thus": "slik det",
        "says": """minnes mintes sier sa sagt skriver skrev forteller fortalte mener mente forklarer forklarte legger la svarer svarte spør
            spurte fortsetter fortsatte opplyser opplyste uttaler uttalte påpeker påpekte understreker understreket hevder
            hevdet kaller kalte advarer advarte kommenterer kommenterte deler delte innrømmer innrømmet bekrefter
            bekreftet avslører røper lover krever tror håper beskriver beskrev ler smiler tilføyer tilføyde lyder melder
            meldte poengterer ifølge humrer utbryter roper ropte erkjenner konstaterer synes si sagde framholder
            fremholder fremholdt framhever fremhever gjentar gjentok gratulerer hevda informerer innleder innvender jubler
            klager kritiserer kritiserte klargjør lovet lovte lød medgir mumler nekter nekta noterer oppfordrer oppfordret
            oppsummerer presiserer presiserte proklamerer protesterer påstår påsto rapporterer rapporterte reagerer
            reagerte redegjør resonnerer roser roste skryter skildrer slår slo stadfester spår spøker sukker svarar seier
            fortel skriv meiner forklarar takker takket truer utdyper utdypet understreka varsler varslet vedgår viser
            vitnet vurderer vedkjenner ønsker åpner avviser avviste avfeier ber ba hviske forsikrer forsikret""",
        "dubs": "kaller kalte kritiserer kritiserte beskriver beskrev",
        "by": "ifølge, i følge, følge, ifylgje",
        "he": "han hun de den det",
        "they": "de dem",
        "it": "det den",
        "i": "jeg vi min mitt mine vår vårt våre meg oss du dere",
        "his": "hans hennes deres sin sitt",
        "m": "han ham hans herr",
        "f": "hun henne hennes fru",
        "the": "den det de hans hennes deres sin sitt sine",
        "a": "en et ei noen flere mange",
        "of": "av med for mot om til fra hos på i over under ved etter",
        "aux": "har hadde er var blir også nå så da videre ikke dog ennå selv",
        "roles": """presidenten ministeren statsministeren utenriksministeren finansministeren justisministeren forsvarsministeren
            ordføreren partilederen talspersonen talsmannen talskvinnen talsperson pressetalsmann direktøren sjefen
            lederen styrelederen generalsekretæren advokaten aktor statsadvokaten dommeren treneren landslagssjefen
            kapteinen generalen politimesteren politibetjenten professoren doktoren legen overlegen forskeren eksperten
            analytikeren økonomen historikeren forfatteren journalisten sangeren artisten skuespilleren regissøren
            spilleren spissen keeperen mesteren moren faren broren søsteren sønnen datteren kvinnen mannen gutten jenta
            kongen dronningen prinsen prinsessen kronprinsen paven biskopen ambassadøren kansleren eieren gründeren
            grunnleggeren kandidaten bonden naboen vitnet offeret selskapet bedriften banken klubben 25-åringen ingeniøren
            ingeniør arkitekten arkitekt fiskeren sykepleieren professor forsker ordfører""",
        "groups": """politiet regjeringen departementet kommunen fylket retten tingretten lagmannsretten påtalemyndigheten
            kommisjonen utvalget styret rådet stortinget partiet fagforeningen forbundet foreningen organisasjonen
            myndighetene direktoratet tilsynet instituttet universitetet skolen sykehuset hæren forsvaret eksperter
            ekspertene forskere forskerne leger legene analytikere beboere naboer vitner foreldre foreldrene familien
            pårørende demonstranter demonstrantene aktivister supportere fansen studenter lærere ansatte bønder politikere
            tjenestemenn brannvesenet advokater kritikere avisen avisa magasinet kanalen medier mediene brukere lesere
            økonomer arrangørene stiftelsen ambassaden kilder innbyggere personer mennesker""",
        "many": "hundrevis tusenvis dusinvis mange flere noen to tre fire fem rundt omkring",
        "texts": """rapport uttalelse brev studie undersøkelse dokument tekst innlegg artikkel rapporten uttalelsen pressemelding
            pressemeldingen brevet studien undersøkelsen dokumentet teksten innlegget artikkelen loven dommen plakaten
            boka boken e-posten""",
        "titles": """president presidenten statsminister statsministeren minister ministeren herr fru professor kong kongen
            dronning""",
        "openers": """men også da nå når om mens i går dag deretter dessuten ifølge etter på for med til fra ved under over mot hos
            siden derfor fordi samtidig her der så selv kanskje det den dette""",
        "called": """kalt såkalte såkalt tittelen ordet begrepet uttrykket filmen boken romanen låten låta albumet serien podkasten
            navnet kampanjen""",
        "bare": True,
        "dash": True,
    },
    "da": {
        "belongs": "for i fra",
        "written": "fra af",
        "shows": "står stod viser viste",
        "thus": "sådan det",
        "says": """mindes siger sagde sagt skriver skrev fortæller fortalte mener mente forklarer forklarede svarer svarede spørger
            spurgte tilføjer tilføjede fortsætter fortsatte oplyser oplyste udtaler udtalte lyder lød understreger
            understregede påpeger kalder kaldte advarer advarede kommenterer indrømmer bekræfter lover kræver tror håber
            beskriver beskrev griner konstaterer vurderer råber råbte hedder hed meddeler meddelte fastslår erkender
            tilføje sige afviser afviste anfører anførte anser beklager beklagede betoner betonede bemærker bemærkede
            beretter berettede forsikrer forsikrede fremhæver fremhævede forudser gentager gentog garanterer håbede
            indleder indrømmede indvender informerer jubler klager klagede kritiserer kritiserede konkluderer konkluderede
            lovede medgiver melder meldte mumler nævner noterer opfordrer opfordrede opsummerer pointerer pointerede
            præciserer præciserede påstår påstod rapporterer rapporterede reagerer roser roste redegør skynder slår slog
            smiler spøger sukker takker takkede truer uddyber uddybede vidner vidnede vurderede ønsker åbner afslører
            afslørede appellerer argumenterer erkendte forlyder spår lægger""",
        "dubs": "kalder kaldte kritiserer kritiserede beskriver beskrev",
        "by": "ifølge, efter, i følge",
        "he": "han hun de den det",
        "they": "de dem",
        "it": "det den",
        "i": "jeg vi min mit mine vores mig os du",
        "his": "hans hendes deres sin sit",
        "m": "han ham hans hr",
        "f": "hun hende hendes fru",
        "the": "den det de hans hendes deres sin sit sine",
        "a": "en et nogle flere mange",
        "of": "af med for mod om til fra hos på i over under ved efter",
        "aux": "har havde er var bliver også nu så da videre ikke dog selv",
        "roles": """præsidenten ministeren statsministeren udenrigsministeren finansministeren justitsministeren
            forsvarsministeren borgmesteren partilederen talspersonen talsmanden talskvinden pressechefen direktøren
            chefen lederen formanden forkvinden generalsekretæren advokaten anklageren dommeren træneren landstræneren
            anføreren kaptajnen generalen politiinspektøren professoren doktoren lægen overlægen forskeren eksperten
            analytikeren økonomen historikeren forfatteren journalisten sangeren sangerinden skuespilleren instruktøren
            spilleren angriberen målmanden mesteren moderen faderen moren faren broren søsteren sønnen datteren kvinden
            manden drengen pigen kongen dronningen prinsen prinsessen paven biskoppen ambassadøren kansleren ejeren
            stifteren kandidaten landmanden naboen vidnet offeret selskabet virksomheden banken klubben 25-årige
            ordføreren ingeniøren ingeniør arkitekten arkitekt fiskeren sygeplejersken professor forsker borgmester""",
        "groups": """politiet regeringen ministeriet kommunen regionen retten byretten landsretten anklagemyndigheden kommissionen
            udvalget bestyrelsen rådet folketinget partiet fagforeningen forbundet foreningen organisationen myndighederne
            styrelsen instituttet universitetet skolen hospitalet hæren forsvaret eksperter eksperterne forskere forskerne
            læger lægerne analytikere beboere naboer vidner forældre forældrene familien pårørende demonstranter
            demonstranterne aktivister fans fansene studerende lærere ansatte landmænd politikere embedsmænd brandvæsenet
            advokater kritikere avisen magasinet kanalen medier medierne brugere læsere økonomer arrangørerne fonden
            ambassaden kilder borgere personer mennesker""",
        "many": "hundredvis tusindvis snesevis mange flere nogle to tre fire fem omkring cirka",
        "texts": """rapport udtalelse brev undersøgelse dokument tekst opslag artikel rapporten udtalelsen pressemeddelelse
            pressemeddelelsen brevet studiet undersøgelsen dokumentet teksten opslaget artiklen loven dommen skiltet
            plakaten bogen mailen""",
        "titles": "præsident præsidenten statsminister statsministeren minister ministeren hr fru professor kong kongen dronning",
        "openers": """men også da nu når om mens derefter desuden ifølge efter på i for med til fra ved under over mod hos siden
            derfor fordi samtidig her der så selv måske det den dette""",
        "called": """kaldt såkaldte såkaldt titlen ordet begrebet udtrykket filmen bogen romanen sangen albummet serien navnet
            kampagnen""",
        "bare": True,
        "dash": True,
    },
    "is": {
        "says": """segir sagði sögðu skrifar skrifaði bætir bætti svarar svaraði spyr spurði útskýrir lýsir telur taldi sagt
            segist sagðist bendir benti ítrekar ítrekaði leggur lagði fullyrðir fullyrti viðurkennir varar varaði nefnir
            nefndi greinir greindi tekur tók álítur kallar hélt heldur""",
        "by": "samkvæmt, að sögn, að mati",
        "he": "hann hún þeir það",
        "they": "þeir þær þau",
        "it": "það",
        "i": "ég við mín minn okkar mér okkur",
        "m": "hann hans honum",
        "f": "hún hennar henni",
        "of": "af með fyrir gegn um til frá hjá í á yfir undir við eftir",
        "aux": "hefur hafði er var einnig líka þá svo ekki",
        "roles": """forsetinn ráðherrann forsætisráðherrann borgarstjórinn bæjarstjórinn talsmaður talskona framkvæmdastjórinn
            formaðurinn lögmaðurinn dómarinn þjálfarinn prófessorinn læknirinn höfundurinn móðirin faðirinn maðurinn konan
            konungurinn forstjórinn verkfræðingurinn verkfræðingur""",
        "groups": """lögreglan ríkisstjórnin ráðuneytið dómstóllinn flokkurinn samtökin félagið sérfræðingar vísindamenn íbúar
            vitni fjölskyldan mótmælendur""",
        "texts": "skýrsla yfirlýsing bréf rannsókn skjal tilkynning grein",
        "titles": "forseti ráðherra forsætisráðherra herra frú",
        "openers": "en og þá nú þegar ef samkvæmt einnig svo hins",
        "bare": True,
        "dash": True,
    },
    "fo": {
        "says": "sigur segði skrivar skrivaði",
        "by": "sambært",
        "he": "hann hon teir",
        "i": "eg vit mín okkara",
        "dash": True,
    },
}
