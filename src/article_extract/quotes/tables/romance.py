"""Romance languages: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "fr": {
        "written": "de du des d’une d’un",
        "shows": "lire lit montre montrait révèle relève conclut souligne",
        "thus": "ainsi",
        "says": """dit disait dire a-t-il a-t-elle dit-il dit-elle ont-ils affirm* déclar* expliqu* ajout* soulign* précis*
            estim* assur* confi* racont* regrett* lanc* écri* indiqu* répond* rappel* not* insist* conclu* annonc* dénonc*
            souhait* juge jugé jugeait reconn* avou* promis promet martel* argument* témoign* commen* rapport* admet admis
            demand* interrog* plaid* résum* poursui* repren* repris salu* fustig* ironis* qualifi* considèr* redout*
            s'inquièt* s'exclam* se félicit* pointe pointé avert* glisse glissé analys* détaill* évoqu* craint pense
            pensait parl* cri* scand* tweet* publi* martèle lâche lâché relèv* rétorqu* réag* décri* prévien* prévenu
            réclam* appel* exprim* rassur* tonn* signal* dirent disent diront disaient lançait s’inquiète s’inquiétait
            s’exclame s’est s’agace s’insurge s’étonne s’interroge s’alarme s’amuse s’émeut s’explique réjouit désole
            abonde acquiesce approuve arguait argue balaie balance certifie clame claironne concède concédait confesse
            conteste déplore déplorait déplorent dément démenti éclaire énumère enchaîne enfonce ènumère fulmine grince
            hurle informe jure justifie lâchait lit-on maintient maugrée mentionne nuance objecte observe observait opine
            ordonne peste plaisante préconise prône proteste raille râle renchérit répète répétait révèle révélait révélé
            rigole rit sourit soupire souffle soutient soutenait stipule suggère temporise tempête théorise tranche vante
            dit-on peut-on""",
        "by": "selon, d'après, d’après, suivant, aux yeux de, dixit, à en croire, aux dires de, de l’ avis de, de l' avis de",
        "he": "il elle ils elles on ce",
        "they": "ils elles",
        "it": "il on",
        "i": "je j'ai j'étais j’ai j’étais nous notre nos mon ma mes moi j'avais on vous votre",
        "his": "son sa ses leur leurs",
        "m": "il lui m. monsieur",
        "f": "elle mme madame",
        "the": "le la les l' l’ son sa ses leur leurs ce cette cet",
        "a": "un une des plusieurs certains",
        "of": "de du des d' d’ à au aux avec pour contre par sur chez dans en vers sous entre après",
        "aux": "a ont avait avaient est sont était s'est s’est y en ne pas également aussi ensuite encore notamment ainsi se",
        "roles": """ministre président présidente maire sénateur sénatrice député députée préfet préfète procureur procureure
            porte-parole directeur directrice chef cheffe patron patronne entraîneur entraîneuse sélectionneur capitaine
            général colonel avocat avocate juge professeur professeure docteur médecin chercheur chercheuse scientifique
            experte expert analyste économiste historien historienne auteur auteure autrice écrivain écrivaine romancier
            romancière journaliste chanteur chanteuse acteur actrice comédien comédienne réalisateur réalisatrice joueur
            joueuse attaquant gardien champion championne mère père frère sœur fils fille femme homme mari épouse roi
            reine prince princesse pape évêque archevêque ambassadeur ambassadrice secrétaire conseiller conseillère élu
            élue candidat candidate dirigeant dirigeante responsable fondateur fondatrice gérant gérante propriétaire
            agriculteur agricultrice enseignant enseignante commissaire gouverneur gouverneure chancelier chancelière
            entrepreneur entrepreneuse milliardaire leader entreprise société groupe banque club quinquagénaire
            trentenaire quadragénaire sexagénaire retraité retraitée ingénieur ingénieure pêcheur boulanger infirmier
            infirmière architecte""",
        "groups": """police gendarmerie gouvernement ministère mairie préfecture parquet tribunal cour commission comité conseil
            assemblée parti syndicat association fédération organisation ong agence institut université école hôpital
            armée autorités experts chercheurs scientifiques médecins analystes observateurs habitants riverains témoins
            voisins parents familles famille proches manifestants militants supporteurs supporters étudiants enseignants
            salariés employés agriculteurs élus députés sénateurs responsables policiers gendarmes enquêteurs pompiers
            avocats juges opposants critiques quotidien journal magazine hebdomadaire chaîne média médias presse
            internautes utilisateurs lecteurs spécialistes économistes syndicats organisateurs collectif fondation
            rédaction ambassade élysée matignon kremlin""",
        "many": """des plusieurs certains certaines quelques deux trois quatre cinq centaines milliers dizaines nombreux
            nombreuses""",
        "texts": """rapport communiqué lettre étude sondage document texte message article loi traité décret arrêté enquête
            tribune courrier mail courriel tweet publication panneau pancarte banderole affiche mémoires""",
        "titles": "monsieur madame président présidente ministre maître me professeur docteur général colonel maire",
        "openers": """mais aussi alors puis ainsi pourtant cependant enfin quand si comme lorsque depuis après avant hier
            aujourd’hui selon face interrogé interrogée invité invitée contacté contactée sollicité présent venu déjà
            certes en pour à dans sur avec sans chez parmi malgré car or donc puisque tandis outre quant là ici""",
        "called": """appelé appelée appelés dit dite dits intitulé intitulée baptisé baptisée nommé nommée surnommé mot terme
            slogan film livre roman chanson album série opération projet titre surnom expression""",
        "dash": True,
    },
    "es": {
        "written": "de del",
        "shows": "lee leía leer muestra mostró revela concluye recoge",
        "thus": "así",
        "says": """dice dijo dicho dijeron dicen decía diciendo decir afirm* declar* explic* añad* señal* asegur* apunt* subray*
            indic* coment* cuent* record* recuerd* insist* respond* pregunt* sosten* sostien* sostuvo escrib* manifest*
            advirt* adviert* advert* denunci* critic* lament* reconoc* confes* expres* detall* agreg* remarc* destac*
            concluy* anunci* reclam* admit* opin* plante* precis* exclam* sentenci* zanj* relat* consider* calific*
            prometi* revel* argument* aclar* avis* resum* celebr* enfatiz* bromeó public* tuite* grit* corea* matiz*
            puntualiz* aduj* defend* defiend* pidió pide exig* mantien* mantuvo cit* dijera apostill* confirm* alert*
            amenaz* aplaud* apel* apostó asever* asumió atribu* bromea censur* cont* comparti* deploró desminti* desmient*
            desvel* difund* enumer* esgrim* espet* explayó exhort* felicit* ironiz* inform* invit* juró jura justific*
            lanz* menciona mencionó narr* neg* niega observ* ofreci* ratific* rechaz* recomend* recrimin* redact* refir*
            refier* reflexion* reiter* repit* replic* report* repro* respald* resalt* sabe solicit* solt* suger* sugier*
            susurr* tach* teoriz* trin* urg* vaticin* verti* vociferó cre* pens* piens* habl* agradec* tild* valor* lleg*""",
        "dubs": "llamó calificó definió describió tildó denominó acusó tachó",
        "by": "según, de acuerdo con, en palabras de, a juicio de, en opinión de, a decir de, en boca de, conforme a, tal y como",
        "he": "él ella ellos ellas este esta",
        "they": "ellos ellas",
        "i": "yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras me nos hemos somos estamos tengo creo soy he vamos",
        "his": "su sus",
        "m": "él señor don",
        "f": "ella señora doña",
        "the": "el la los las su sus al del",
        "a": "un una unos unas varios algunos",
        "of": "de del a al con para contra por sobre en entre desde hacia tras sin ante bajo",
        "aux": "ha han había habían fue fueron también luego después se le les ya no además hoy ayer siempre nunca mismo misma",
        "roles": """presidente presidenta expresidente expresidenta ministro ministra primer vicepresidente vicepresidenta
            gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada portavoz vocero vocera director
            directora jefe jefa líder secretario secretaria consejero consejera concejal concejala juez jueza fiscal
            abogado abogada entrenador entrenadora técnico seleccionador capitán general coronel comisario comisaria
            profesor profesora doctor doctora médico médica investigador investigadora científico científica experto
            experta analista economista historiador historiadora autor autora escritor escritora novelista periodista
            cantante actor actriz cineasta futbolista jugador jugadora delantero portero campeón campeona madre padre
            hermano hermana hijo hija mujer hombre esposa esposo marido joven rey reina príncipe princesa papa obispo
            arzobispo cardenal embajador embajadora canciller mandatario mandataria dirigente responsable fundador
            fundadora dueño dueña propietario propietaria candidato candidata empresario empresaria agricultor agricultora
            vecino vecina testigo víctima empresa compañía banco club grupo firma ingeniero ingeniera arquitecto
            arquitecta pescador enfermero enfermera""",
        "groups": """policía gobierno ejecutivo ministerio ayuntamiento generalitat junta tribunal juzgado fiscalía corte comisión
            comité consejo congreso senado partido sindicato asociación federación organización ong agencia instituto
            universidad escuela hospital ejército autoridades expertos investigadores científicos médicos analistas
            vecinos habitantes testigos padres familiares familia manifestantes activistas aficionados estudiantes
            profesores trabajadores empleados agricultores políticos diputados senadores funcionarios agentes bomberos
            abogados jueces críticos diario periódico revista cadena medio medios prensa usuarios lectores especialistas
            economistas sindicatos organizadores colectivo fundación embajada fuentes ciudadanos ganaderos presentes""",
        "many": "cientos miles decenas varios varias algunos algunas muchos muchas dos tres cuatro cinco numerosos",
        "texts": """informe comunicado carta estudio encuesta documento texto mensaje artículo misiva ley decreto tratado
            sentencia auto resolución manifiesto publicación cartel pancarta libro tuit editorial circular""",
        "titles": "presidente presidenta ministro ministra señor señora doctor doctora general alcalde alcaldesa",
        "openers": """pero también entonces así además sin ahora cuando si como mientras según tras ayer hoy para con por en a desde
            durante sobre preguntado preguntada interrogado al ante aunque porque pues mas e y o incluso solo sólo aún
            todavía quizá quizás ahí allí aquí este esta""",
        "called": """llamado llamada llamados denominado denominada denominados titulado titulada bautizado apodado conocido
            conocida palabra término lema película libro novela canción disco serie operación proyecto expresión frase
            eslogan""",
        "dash": True,
    },
    "pt": {
        "written": "dos das de do da",
        "shows": "lê lê-se lia-se ler mostra mostrou revela conclui",
        "thus": "assim",
        "says": """gritava gritavam gritam diz dizem dizia dito dizendo afirm* declar* explic* acrescent* contou conta contava ressalt* destac* apont*
            comen* escrev* respond* pergunt* avali* lembr* garant* defend* inform* not* observ* complet* conclui*
            reconhec* admit* critic* alert* revel* enfatiz* pontu* frisou frisa salient* sublinh* refer* adiant* confess*
            anunci* consider* argument* sustent* lament* opin* exclam* acredita* brinc* celebr* desabaf* gritou gritaram
            citou prosseguiu segue dizer aleg* assegur* agradec* ameaç* assinal* atac* citando cobrou cobra comunic*
            conden* confirm* contest* contrapôs deix* denunci* desafi* descrev* desmenti* detalh* diss* elogi* esclarec*
            exig* exort* fal* gabou indag* indic* insist* ironiz* jur* justific* lanç* mencion* narr* neg* ordenou pede
            pediu pens* ponder* post* precis* pregou prev* promete prometeu propôs protest* public* question* rebat*
            recomend* record* refor* refut* reiter* rel* repet* repl* ressalv* retruc* reclam* resum* sentenci* sintetiz*
            soltou suger* suspir* teoriz* trata tuit* vatic* crê acha achou manifest* acus* contam contaram""",
        "dubs": "chamou qualificou definiu descreveu classificou acusou",
        "by": "segundo, conforme, de acordo com, nas palavras de, na opinião de, na avaliação de, no entender de, consoante",
        "he": "ele ela eles elas este esta",
        "they": "eles elas",
        "i": """eu nós nosso nossa nossos nossas meu minha meus minhas me estamos somos vamos temos tenho estou sou você vocês
            gente""",
        "his": "seu sua seus suas",
        "m": "ele senhor",
        "f": "ela senhora dona",
        "the": "o a os as seu sua seus suas",
        "a": "um uma uns umas vários alguns",
        "of": "de do da dos das a à ao com para contra por pelo pela sobre em no na nos nas entre",
        "aux": "tem têm tinha foi foram também ainda depois já não se lhe hoje ontem sempre mesmo",
        "roles": """presidente presidenta ex-presidente ministro ministra primeiro-ministro vice-presidente governador governadora
            prefeito prefeita autarca senador senadora deputado deputada vereador vereadora porta-voz diretor diretora
            director directora chefe líder secretário secretária juiz juíza procurador procuradora promotor promotora
            advogado advogada delegado delegada treinador treinadora técnico selecionador capitão general coronel
            comissário professor professora doutor doutora médico médica pesquisador pesquisadora investigador
            investigadora cientista especialista analista economista historiador historiadora autor autora escritor
            escritora jornalista cantor cantora ator atriz cineasta jogador jogadora avançado atacante goleiro campeão
            campeã mãe pai irmão irmã filho filha mulher homem marido esposa jovem rei rainha príncipe princesa papa bispo
            arcebispo cardeal embaixador embaixadora chanceler mandatário dirigente responsável fundador fundadora dono
            dona proprietário candidato candidata empresário empresária agricultor vizinho testemunha vítima empresa
            companhia banco clube grupo engenheiro engenheira arquiteto arquiteta pescador enfermeiro enfermeira""",
        "groups": """polícia governo ministério câmara prefeitura tribunal supremo procuradoria comissão comité comitê conselho
            congresso senado parlamento partido sindicato associação federação organização ong agência instituto
            universidade escola hospital exército autoridades especialistas pesquisadores investigadores cientistas
            médicos analistas moradores vizinhos testemunhas pais familiares família manifestantes ativistas torcedores
            adeptos estudantes professores trabalhadores funcionários agricultores políticos deputados senadores agentes
            bombeiros advogados juízes críticos jornal revista emissora imprensa mídia usuários leitores economistas
            sindicatos organizadores fundação embaixada fontes cidadãos defesa""",
        "many": "centenas milhares dezenas vários várias alguns algumas muitos muitas dois duas três quatro cinco diversos",
        "texts": """relatório comunicado carta estudo pesquisa documento texto mensagem artigo nota lei decreto tratado sentença
            resolução manifesto publicação cartaz faixa livro tuíte post edital ofício""",
        "titles": "presidente ministro ministra senhor senhora doutor doutora general prefeito governador delegado",
        "openers": """mas também então assim além quando se como enquanto ontem hoje já para com por em a desde após durante sobre
            questionado questionada perguntado ao ante embora porque pois e ou mesmo ainda talvez ali aqui este esta
            segundo conforme""",
        "called": """chamado chamada chamados denominado denominada intitulado intitulada batizado apelidado conhecido conhecida
            palavra termo lema filme livro romance canção música disco álbum série operação projeto expressão frase""",
        "dash": True,
    },
    "it": {
        "written": "dello dell’ degli delle di del della dei",
        "shows": "mostra rivela evidenzia conclude",
        "thus": "così",
        "says": """gridavano urlavano gridava urlava ha disse afferm* spieg* aggiun* sottoline* precis* scriv* scrisse scritto rispond* rispost* raccont* comment*
            osserv* ricord* conclu* annunc* sosten* sostien* ammett* ammess* denunci* critic* lament* rivel* evidenzi*
            ribad* avvert* chied* chiest* rimarc* assicur* prosegu* attacc* replic* attesta* parl* riferisc* riferit*
            tuona esclam* argoment* rilev* auspic* definisc* definito cita* gridat* ironizz* legge dirà diranno dissero
            rispose ammise chiese accus* ammon* annot* appell* augur* avvis* batt* chios* chiar* compiac* concor* contest*
            contin* dic* ded* domand* dett* ebbe elogi* espres* esulta esort* garant* giudic* grida implora incalz* indic*
            inform* insist* insorge invit* lanci* minacci* mormor* nega negato not* ordin* pens* poi posta postato prega
            prev* promett* promesso pronunci* propone proposto protest* punt* ragion* rammenta reagi* recita ricostru*
            rimprover* rincar* ringrazi* ripet* ritien* ritenuto scandisc* scherz* segnal* sentenzi* sfog* specific*
            stigmatizz* sbott* sugger* svel* taglia testimon* tweet* twitta url* valut* vant* conf* firmato fa sapere""",
        "dubs": "definì definito definisce chiamò accusò",
        "by": "secondo, stando a, ad avviso di, ad avviso della, ad avviso del, a detta di, a parere di, a giudizio di, nelle parole di",
        "he": "lui lei egli ella loro essi",
        "they": "loro essi esse",
        "i": "io noi nostro nostra nostri nostre mio mia miei mie mi ci abbiamo siamo ho sono stiamo voi",
        "his": "suo sua suoi sue",
        "m": "lui egli signor",
        "f": "lei ella signora",
        "the": "il lo la i gli le l' l’ suo sua suoi sue",
        "a": "un uno una un' un’ alcuni alcune diversi",
        "of": """di del della dei degli delle dell' dell’ a al alla ai agli alle con per contro da dal dalla su sul sulla in
            nel nella tra fra""",
        "aux": """ha hanno aveva avevano è sono era anche poi ancora infatti inoltre già non si gli le ci ne oggi ieri sempre
            quindi stesso stessa""",
        "roles": """presidente presidentessa premier ministro ministra vicepremier sindaco sindaca governatore governatrice
            senatore senatrice deputato deputata portavoce direttore direttrice capo leader segretario segretaria
            assessore assessora consigliere consigliera giudice procuratore pm avvocato avvocata allenatore allenatrice
            tecnico ct capitano generale colonnello questore prefetto commissario professore professoressa dottore
            dottoressa medico ricercatore ricercatrice scienziato scienziata esperto esperta analista economista storico
            storica autore autrice scrittore scrittrice giornalista cantante attore attrice regista calciatore giocatore
            giocatrice attaccante portiere campione campionessa madre padre fratello sorella figlio figlia donna uomo
            marito moglie giovane re regina principe principessa papa pontefice vescovo arcivescovo cardinale ambasciatore
            ambasciatrice cancelliere dirigente responsabile fondatore fondatrice titolare proprietario proprietaria
            candidato candidata imprenditore imprenditrice agricoltore vicino testimone vittima azienda società banca club
            gruppo esponente ingegnere architetto architetta pescatore infermiere infermiera""",
        "groups": """polizia carabinieri governo ministero comune regione tribunale procura corte commissione comitato consiglio
            parlamento partito sindacato associazione federazione organizzazione ong agenzia istituto università scuola
            ospedale esercito autorità esperti ricercatori scienziati medici analisti residenti abitanti testimoni
            genitori familiari famiglia manifestanti attivisti tifosi studenti insegnanti lavoratori dipendenti
            agricoltori politici deputati senatori funzionari agenti vigili avvocati giudici critici quotidiano giornale
            rivista emittente media stampa utenti lettori economisti sindacati organizzatori fondazione ambasciata fonti
            cittadini pechino mosca cremlino farnesina palazzo inquirenti investigatori""",
        "many": "centinaia migliaia decine diversi diverse alcuni alcune molti molte due tre quattro cinque numerosi",
        "texts": """rapporto comunicato lettera studio sondaggio documento testo messaggio articolo nota legge decreto trattato
            sentenza ordinanza delibera manifesto post cartello striscione libro tweet editoriale circolare""",
        "titles": "presidente ministro ministra signor signora dottor dottoressa generale sindaco onorevole professore avvocato",
        "openers": """ma anche allora poi così inoltre quando se come mentre ieri oggi infatti per con in a da su dopo durante
            secondo interpellato interpellata dal alla tra fra perché poiché e o eppure solo già forse qui lì questo
            questa intanto dunque""",
        "called": """chiamato chiamata chiamati cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata denominato
            denominata soprannominato parola termine film libro romanzo canzone album serie operazione progetto titolo
            slogan espressione""",
        "dash": True,
    },
    "ca": {
        "written": "dels de de del",
        "shows": "llegeix llegir mostra revela conclou",
        "thus": "així",
        "says": """diu va dit deia afirm* assegur* explic* declar* afeg* apunt* subratll* remarc* record* insist* respon* respos*
            pregunt* sost* escri* denunci* critic* lament* reconeix* admet* anunci* destac* conclou* conclò* reclam*
            detall* opin* digué digueren diuen dient dir deien adver* agrai* assenyal* assever* avis* aclari* aclarei*
            celebr* comen* compar* conf* contest* continu* creu creia defens* demana demanat demanà demanen descri*
            desment* emfasi* esperonat exig* expres* exclam* felicit* garanti* inform* indic* ironitz* justific* lleg*
            manifest* matis* mantingu* menciona neg* observ* ordena parl* pens* postil* precis* prega prev* promet*
            propos* protest* public* puntualitz* qualific* qued* qüestion* ratific* reafirm* reaccion* rebl* rebutj*
            recita relat* replic* repet* retr* rev* rei* resum* sab* segu* sentenc* solic* suggereix tem titll* tuit* urg*
            valor* expliquen""",
        "dubs": "qualificat qualifica titllat",
        "by": "segons, d'acord amb, d’acord amb, en paraules de, a parer de",
        "he": "ell ella ells elles",
        "they": "ells elles",
        "it": "això",
        "i": "jo nosaltres meu meva nostre nostra em ens hem som estem tinc crec soc",
        "his": "seu seva seus seves",
        "m": "ell senyor",
        "f": "ella senyora",
        "the": "el la els les l' l’ en na seu seva",
        "a": "un una uns unes",
        "of": "de del dels d' d’ a al als amb per contra sobre en entre des",
        "aux": "ha han havia havien va van és són també encara després ja no s'ha s’ha es hi en avui ahir",
        "roles": """president presidenta conseller consellera ministre ministra alcalde alcaldessa batlle batllessa diputat
            diputada senador senadora portaveu director directora cap líder secretari secretària regidor regidora jutge
            jutgessa fiscal advocat advocada entrenador entrenadora tècnic capità general comissari professor professora
            doctor doctora metge metgessa investigador investigadora científic científica expert experta analista
            economista historiador historiadora autor autora escriptor escriptora periodista cantant actor actriu jugador
            jugadora davanter porter campió campiona mare pare germà germana fill filla dona home marit rei reina papa
            bisbe arquebisbe ambaixador ambaixadora canceller fundador fundadora propietari propietària candidat candidata
            empresari empresària pagès pagesa veí veïna testimoni víctima empresa companyia banc club grup enginyer
            enginyera arquitecte arquitecta pescador""",
        "groups": """policia mossos govern ministeri ajuntament conselleria tribunal jutjat fiscalia comissió comitè consell
            parlament congrés partit sindicat sindicats associació federació organització agència institut universitat
            escola hospital exèrcit autoritats experts investigadors científics metges analistes veïns habitants
            testimonis pares familiars família manifestants activistes aficionats estudiants mestres professors
            treballadors pagesos polítics diputats bombers advocats jutges crítics diari revista cadena mitjans premsa
            usuaris lectors economistes organitzadors fundació ambaixada fonts ciutadans""",
        "many": "centenars milers desenes diversos diverses alguns algunes molts dos dues tres quatre cinc",
        "texts": """informe comunicat carta estudi enquesta document text missatge article llei sentència resolució manifest
            llibre piulada nota""",
        "titles": "president presidenta ministre ministra conseller consellera senyor senyora alcalde alcaldessa",
        "openers": """però també llavors ara quan si com mentre segons després ahir avui per a en amb des sobre i o perquè encara
            aquí aquest aquesta""",
        "called": """anomenat anomenada titulat titulada batejat conegut coneguda paraula terme lema pel·lícula llibre novel·la
            cançó disc sèrie projecte""",
        "dash": True,
    },
    "gl": {
        "says": """di dixo dicía afirm* asegur* explic* declar* engad* sinal* subliñ* coment* lembr* insist* respond* pregunt*
            sost* escrib* denunci* critic* lament* recoñ* anunci* destac* din dixeron dicindo dito apunt* indic* manifest*
            conta contou conclu* admit* advert* advirt* aclar* avanz* cre* defend* detall* esixi* expres* inform* opin*
            precis* promet* propux* reclam* reiter* relat* valor*""",
        "by": "segundo, de acordo con, a xuízo de",
        "he": "el ela eles elas",
        "they": "eles elas",
        "i": "eu nós meu miña noso nosa me nos temos somos",
        "m": "el señor don",
        "f": "ela señora dona",
        "the": "o a os as seu súa",
        "a": "un unha uns unhas varios algúns",
        "of": "de do da dos das a ao á con para contra por sobre en no na entre desde",
        "aux": "ten tiña foi é tamén aínda despois xa non se hoxe onte",
        "roles": """presidente presidenta conselleiro conselleira ministro ministra alcalde alcaldesa deputado deputada voceiro
            voceira portavoz director directora xefe xefa líder secretario secretaria concelleiro xuíz xuíza fiscal
            avogado avogada adestrador adestradora capitán profesor profesora médico médica investigador investigadora
            experto experta autor autora escritor escritora xornalista cantante actor actriz xogador nai pai irmán irmá
            fillo filla muller home empresario veciño veciña empresa banco club""",
        "groups": """policía goberno xunta concello ministerio tribunal fiscalía comisión parlamento partido sindicato asociación
            federación organización universidade escola hospital autoridades expertos investigadores científicos médicos
            veciños veciñanza testemuñas familia manifestantes activistas estudantes traballadores políticos bombeiros
            diario medios fontes cidadáns""",
        "titles": "presidente presidenta ministro ministra señor señora alcalde",
        "openers": "pero tamén entón agora cando se como onte hoxe segundo para con por en a tras e ou porque este esta",
        "dash": True,
    },
    "ro": {
        "belongs": "lui de al a ai ale din pentru",
        "written": "lui",
        "shows": "arată relevă",
        "thus": "așa astfel",
        "says": """spus spune spunea spun declar* afirm* adăug* explic* preciz* subliniat scris scrie scria transmi* anunț*
            anunţ* menționat menţionat arătat arată susțin* susţin* răspun* întreb* recunos* avertiz* coment* povest*
            consider* conchi* amintit reacționat reacţionat confirm* acuzat reiterat relatat conclu* mărturis* crede
            a-spus zice zis spus-o spuneau spuse dezvăluit dezvăluie adaugă adaugat subliniază sublinia întreabă
            recunoaște recunoaşte amintește aminteşte remarcat remarcă observat observă criticat critică acuză ironizat
            glumit promis promite cerut cere solicitat solicită îndemnat îndeamnă insistat insistă menționează menţionează
            notat notează informat informează detaliat detaliază completat completează continuat continuă reclamat reclamă
            replicat replică reacționează reacţionează estimat estimează opinat opinează credea crezut gândit sperat speră
            lăudat laudă mulțumit mulţumit apreciat apreciază strigat strigă scandat scandează tras atras relatează relata
            argumentat argumentează asigurat asigură citat citează descris descrie evidențiat evidenţiat exclamat invocat
            lansat negat neagă plâns plânge postat propus propune recomandat recomandă regretat regretă repetat repetă
            rezumat scandau semnalat semnalează sesizat sugerat sugerează șoptit teoretizat vorbit vorbește denumit
            numește""",
        "dubs": "numit numește descris criticat",
        "by": "potrivit, conform, după, după spusele, în opinia, din punctul de vedere al, în viziunea, după cum",
        "he": "el ea ei ele acesta aceasta aceștia",
        "they": "ei ele aceștia aceştia",
        "it": "acesta aceasta",
        "i": "eu noi meu mea mei mele nostru noastră noștri noastre mie nouă am avem sunt suntem vreau mă ne",
        "his": "său sa săi sale lui ei lor",
        "m": "el lui domnul dl acesta",
        "f": "ea ei doamna dna aceasta",
        "the": "său sa lui lor",
        "a": "un o niște câțiva",
        "of": "de la cu pentru contra despre în din pe prin între către sub lui",
        "aux": "a au avea aveau este sunt era mai și şi apoi încă deja nu s-a s-au astăzi ieri ulterior totodată am fost",
        "roles": """președinte președintele preşedintele preşedinte președinta premierul prim-ministrul ministrul ministra
            vicepremierul primarul primărița prefectul senatorul senatoarea deputatul deputata europarlamentarul
            purtătorul purtătoarea directorul directoarea șeful şeful șefa şefa liderul secretarul judecătorul
            judecătoarea procurorul procuroarea avocatul avocata antrenorul selecționerul căpitanul generalul colonelul
            comisarul polițistul profesorul profesoara doctorul medicul cercetătorul cercetătoarea expertul experta
            analistul economistul istoricul autorul autoarea scriitorul scriitoarea jurnalistul jurnalista cântărețul
            cântăreața artistul artista actorul actrița regizorul regizoarea jucătorul atacantul portarul campionul
            campioana mama tatăl fratele sora fiul fiica femeia bărbatul soțul soţul soția soţia băiatul fata tânărul
            tânăra regele regina prințul prinţul prințesa papa patriarhul episcopul mitropolitul ambasadorul ambasadoarea
            cancelarul fondatorul patronul proprietarul proprietara candidatul candidata antreprenorul fermierul vecinul
            vecina martorul victima politicianul compania firma banca clubul specialistul edilul oficialul inginerul
            inginera arhitectul arhitecta pescarul inginer arhitect primar ministru profesor medic""",
        "groups": """poliția poliţia jandarmeria guvernul ministerul primăria prefectura tribunalul parchetul procurorii curtea
            comisia comitetul consiliul parlamentul senatul partidul sindicatul sindicatele asociația asociaţia federația
            organizația organizaţia agenția agenţia institutul universitatea școala şcoala spitalul armata autoritățile
            autorităţile experții experţii cercetătorii oamenii savanții medicii analiștii analiştii locuitorii localnicii
            vecinii martorii părinții părinţii familia rudele protestatarii manifestanții activiștii suporterii fanii
            studenții elevii profesorii angajații fermierii politicienii deputații senatorii oficialii pompierii
            polițiștii avocații judecătorii criticii ziarul cotidianul revista televiziunea presa utilizatorii cititorii
            economiștii organizatorii fundația ambasada sursele cetățenii anchetatorii specialiștii kremlinul""",
        "many": "sute mii zeci mulți multe câțiva câteva unii unele doi două trei patru cinci numeroși",
        "texts": """raport raportul declarație comunicat comunicatul scrisoare scrisoarea studiu studiul sondaj sondajul document
            documentul text textul mesaj mesajul articol articolul legea sentința hotărârea postarea cartea""",
        "titles": "președintele preşedintele președinte ministrul premierul domnul doamna profesorul generalul primarul",
        "openers": """dar de în la pe cu din pentru prin după înainte potrivit conform și şi sau însă iar că când dacă cum ieri
            astăzi azi acum apoi acest această acolo aici totuși""",
        "called": """numit numită numiți numite așa-numit intitulat intitulată denumit denumită cuvântul termenul filmul cartea
            romanul melodia albumul serialul proiectul operațiunea""",
        "bare": True,
        "dash": True,
    },
}
