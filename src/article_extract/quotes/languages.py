"""Words by language that tell of speech. Adding a language is adding an entry; no code knows any of them.

``says``: verbs of saying, in the forms that news uses; a trailing ``*`` stands for any ending. ``by``: words before a source
(``according to``). ``after``: words or endings after a source (``zufolge``). ``he``: third-person subjects that stand for a name.
``i``: first-person words, which seldom stand outside quotations; the first of them is the subject (``I``). ``the`` and ``a``: definite and indefinite determiners. ``of``: prepositions
after which a name is no speaker. ``called``: words after which a marked span is a name or a term. ``titles``: forms of address and
titles left out of names. ``dash``: whether news opens speech with a dash. ``subject``: particles that follow a subject. ``m`` and ``f``: words that
stand for a man or a woman. ``svo``: the subject always comes first; ``sov``: the
verb comes last.
``openers``: words that open sentences and are no names. ``texts``: documents that speak.
``it``: subjects of impersonal saying. ``his``: possessives.
Where names are not capitalised: ``surnames`` (a closed class in Chinese and Korean), ``bodies`` (ends of the names of offices, places and
roles, which no personal name has), ``definite`` (an article written onto a word, which no first name bears).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, ready for look-up: lower case, tuples for ``str.startswith``."""

    says: frozenset[str]
    stems: tuple[str, ...]
    by: frozenset[str]
    by_phrases: tuple[tuple[str, ...], ...]
    after: frozenset[str]
    he: frozenset[str]
    i: frozenset[str]
    me: str
    """The first-person subject."""
    it: frozenset[str]
    """Subjects of impersonal saying: ``heißt es``."""
    his: frozenset[str]
    """Possessives: what they determine belongs to whom the text speaks of."""
    openers: frozenset[str]
    """Adverbs and conjunctions that open sentences and would look like names there."""
    texts: frozenset[str]
    """Documents that are quoted as sources: report, statement, study."""
    the: frozenset[str]
    a: frozenset[str]
    of: frozenset[str]
    called: frozenset[str]
    called_stems: tuple[str, ...]
    called_ends: tuple[str, ...]
    """Ends of compounds (``Kultserie``)."""
    titles: frozenset[str]
    skipped: frozenset[str]
    """What stands before a name and is no part of it: titles, determiners."""
    opening: frozenset[str]
    """What opens sentences and is no name."""
    subject: tuple[str, ...]
    dash: bool
    m: frozenset[str]
    """Words that stand for a man: pronouns, possessives, forms of address."""
    f: frozenset[str]
    """Words that stand for a woman."""
    surnames: frozenset[str]
    bodies: tuple[str, ...]
    """Ends of words for offices, places and roles, where names have no capitals."""
    definite: str
    """A definite article that is written onto the word; empty if there is none."""
    aux: frozenset[str]
    """Words between a subject and its verb."""
    sov: bool
    """The verb ends the sentence, far from its subject."""
    svo: bool
    """The subject stands before the verb even where a name follows (``the minister told Reuters``)."""

    def is_verb(self, word: str) -> bool:
        """Whether this lower-case word is a verb of saying."""
        return word in self.says or bool(self.stems and word.startswith(self.stems))

    def is_naming(self, word: str) -> bool:
        """Whether this lower-case word announces a name or term."""
        return word in self.called or word.startswith(self.called_stems) or word.endswith(self.called_ends)


def words_of(language: str | None) -> Words:
    """The words of a language (BCP 47; only the primary subtag counts); for one without a table only what languages share."""
    primary = (language or "").lower().replace("_", "-").partition("-")[0]
    return _words(_ALIASES.get(primary, primary) if primary else "")


@lru_cache(maxsize=64)
def _words(primary: str) -> Words:
    table = LANGUAGES.get(primary, {}) if primary else _union()
    forms = table.get("says", "").split()
    called = table.get("called", "").split()
    by = [tuple(phrase.split()) for phrase in table.get("by", "").split(",") if phrase.strip()]
    titles = _TITLES | frozenset(table.get("titles", "").split())
    opening = " ".join(table.get(key, "") for key in ("openers", "of", "he", "i"))
    return Words(
        says=frozenset(w for w in forms if not w.endswith("*")),
        stems=tuple(w[:-1] for w in forms if w.endswith("*")),
        by=frozenset(phrase[0] for phrase in by if len(phrase) == 1),
        by_phrases=tuple(phrase for phrase in by if len(phrase) > 1),
        after=frozenset(table.get("after", "").split()),
        he=frozenset(table.get("he", "").split()),
        i=frozenset(table.get("i", "").split()),
        me=table.get("i", "").partition(" ")[0] if primary else "",
        it=frozenset(table.get("it", "").split()),
        his=frozenset(table.get("his", "").split()),
        openers=frozenset(table.get("openers", "").split()),
        texts=frozenset(table.get("texts", "").split()),
        the=frozenset(table.get("the", "").split()),
        a=frozenset(table.get("a", "").split()),
        of=frozenset(table.get("of", "").split()),
        called=frozenset(w for w in called if not w.endswith("*")),
        called_stems=tuple(w[:-1] for w in called if w.endswith("*")),
        called_ends=tuple(w for w in sorted(called) if len(w) > 3 and w.isalpha()),
        titles=titles,
        skipped=titles | {t.rstrip(".") for t in titles} | frozenset(f"{table.get('the', '')} {table.get('a', '')}".split()),
        opening=frozenset(opening.split()) | {phrase[0] for phrase in by if len(phrase) == 1},
        subject=tuple(table.get("subject", "").split()),
        m=frozenset(table.get("m", "").split()),
        f=frozenset(table.get("f", "").split()),
        surnames=frozenset(table.get("surnames", "").split()),
        bodies=tuple(table.get("bodies", "").split()),
        definite=table.get("definite", ""),
        aux=frozenset(table.get("aux", "").split()),
        sov=bool(table.get("sov")),
        svo=bool(table.get("svo")),
        dash=bool(table.get("dash", not table)),
    )


def _union() -> Mapping[str, Any]:
    """A page that does not tell its language: the verbs of all languages that are long enough to mean nothing else elsewhere."""
    return {
        key: " ".join(sorted({w for t in LANGUAGES.values() for w in t.get(key, "").split() if len(w) > 3 or not w.isascii()}))
        for key in ("says", "called", "he", "i")
    } | {"dash": True}


_ALIASES = {
    "nb": "no",
    "nn": "no",
    "hr": "sr",
    "bs": "sr",
    "sh": "sr",
    "me": "sr",
    "ms": "id",
    "in": "id",
    "iw": "he",
    "be": "be",
    "zz": "",
}

_TITLES = frozenset(
    """mr mrs ms miss mx dr dr. prof prof. mr. mrs. ms. sir dame lord lady st rev rev. fr. gen gen. lt lt. col col. maj maj. sgt sgt. capt capt. sen sen.
    rep rep. gov gov. hon hon. adv adv. ing ing. mag. m. mme mme. mlle herr frau herrn hr fru sr sr. sra sra. srta. don doña dott. dott.ssa sig. sig.ra
    dhr. mevr. pan pani""".split()
)

LANGUAGES: dict[str, dict[str, Any]] = {
    "en": {
        "his": "his her their",
        "openers": """also but then now still yet while when as if so meanwhile however although though today yesterday later earlier asked speaking according fellow specifically both once last next apparently perhaps here there what why how who where""",
        "texts": "report statement letter study poll survey brochure document documents memo filing lawsuit complaint affidavit post tweet email message plaque sign banner guidance instructions website article editorial amendment ruling judgment order law release",
        "m": "he him his himself mr sir",
        "f": "she her hers herself ms mrs miss",
        "says": """said says say saying told tells telling tell added adds adding wrote writes writing write replied replies replying responded responds
            explained explains explaining asked asks asking insisted insists insisting claimed claims claiming declared declares declaring announced announces
            announcing stated states stating noted notes noting continued continues commented comments admitted admits warned warns warning argued argues arguing
            recalled recalls joked quipped tweeted posted posts shouted shouts chanted chants chanting uttered utters cried yelled screamed whispered called calling
            calls described describes describing remarked concluded concludes suggested suggests confirmed confirms stressed emphasised emphasized emphasises
            emphasizes reiterated revealed reveals reflected reflects shared shares summarized summarizes observed observes asserted asserts asserting
            recounted agreed acknowledged conceded quoted read reads reading alleged alleges thinks thought believes felt laughed exclaimed
            predicted urged urges demanded demands vowed pledged promised hailed praised slammed blasted criticised criticized criticise condemned denounced
            accused testified reported reports estimated replying confessed boasted declares maintains maintained cautioned pleaded penned gushed fumed mused
            reckons teased opined complained complains lamented lauded dubbed labelled labeled branded
            hoped hopes joked ordered begged answered answers laments concedes counters countered citing""",
        "by": "according to, per, in the words of, as told to",
        "he": "he she they it we",
        "i": "i i'm i've i'd i'll we we're we've we'll we'd my our me us myself you you're your",
        "the": "the his her their its our my",
        "aux": "had has have was is are were will would also later then only who which never",
        "a": "a an one some another several many",
        "of": "of to with from about against for by on in at as after under over between into than towards toward behind like via among despite since during amid through without near around",
        "svo": True,
        "called": """called titled named entitled so-called dubbed nicknamed termed labelled labeled word words term phrase song film movie book album novel series
            show known slogan motto hashtag campaign operation project programme pronounced concept plan story poem track single segments""",
        "titles": """president minister senator governor mayor chief justice judge general colonel major captain king queen prince princess pope
            professor doctor detective inspector sergeant officer director coach manager author novelist expert analyst former ex-president secretary
            congressman congresswoman councillor advocate attorney senior chairman chairwoman deputy vice spokesman spokeswoman spokesperson resident analyst economist lawyer ambassador commander lieutenant brigadier admiral bishop archbishop father sister brother""",
    },
    "de": {
        "his": "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer",
        "it": "es",
        "openers": """auch doch nur zudem dabei dann denn wenn als ob während damit dort hier jetzt nun so gleichzeitig welcher welche welches jeder jede jedes alle beide dieser diese dieses ebenso ebenfalls zuletzt zuvor später heute gestern schon noch bereits allerdings außerdem dagegen deshalb daher darum danach trotzdem sogar selbst und aber oder weil obwohl indes derweil unterdessen inzwischen mittlerweile wie was wer wo wann warum seit""",
        "texts": "bericht stellungnahme erklärung brief studie umfrage mitteilung pressemitteilung dokument papier schreiben beitrag post artikel gutachten urteil leitfaden handlungsleitfaden text plakat zeitung",
        "m": "er ihm ihn herr",
        "f": "frau",
        "says": """sagt sagte sagten sagen gesagt so erklärt erklärte erklären erklärten erklär betont betonte betonten schreibt schrieb schrieben schreiben
            meint meinte meinten meinen erzählt erzählte ergänzt ergänzte fügt fügte berichtet berichtete antwortet antwortete fragt fragte fordert forderte
            fordern warnt warnte warnten mahnt mahnte kritisiert kritisierte teilt teilte mitteilte mitteilten erläutert erläuterte behauptet behauptete
            heißt hieß heisst hiess lautet lautete findet fand nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb
            freut freute ärgert ärgerte lobt lobte beteuert beteuerte versichert versicherte gesteht gestand gibt gab räumt räumte bestätigt bestätigte
            unterstreicht unterstrich verspricht versprach verkündet verkündete kündigt kündigte urteilt urteilte urteilten zitiert zitierte rät riet
            bilanziert bilanzierte resümiert resümierte kommentiert kommentierte begründet begründete verweist verwies hält hielt spricht sprach
            äußert äußerte äussert äusserte äußerten entgegnet entgegnete erwidert erwiderte scherzt scherzte lacht schmunzelt schwärmt schwärmte
            appelliert appellierte argumentiert argumentierte ruft rief riefen skandiert skandierten würdigt würdigte postet postete twittert twitterte
            erinnert erinnerte stellt stellte fasst fasste zusammenfasste weiß wisse glaubt glaubte hofft hoffte denkt dachte kontert konterte
            moniert monierte prophezeit vermutet ereifert ereiferte klagt klagte bekräftigt bekräftigte konstatiert konstatierte plädiert plädierte
            wünscht regt wehrt berichteten sagend jubelt jubelte verrät verriet gestehen droht drohte beklagt beklagte stöhnt formuliert formulierte""",
        "by": "laut, gemäß, gemäss, nach Angaben, nach Worten, aus Sicht, nach Ansicht, nach Einschätzung",
        "after": "zufolge",
        "he": "er sie es man dieser diese wir",
        "i": "ich wir mein meine meinen meiner uns unser unsere unseren unserer mir mich bin habe haben sind ihr euch euer",
        "the": "der die das den dem des sein seine ihr ihre dessen deren",
        "a": "ein eine einer einem einen eines zwei mehrere einige viele manche",
        "of": "von vom mit für gegen über nach an am bei beim aus zu zum zur in im auf gegenüber durch unter vor um ohne wegen trotz seit zwischen ab",
        "called": """sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens titel titels motto schlagwort wort begriff begriffe partei film buch
            roman serie lied song album projekt initiative zeitung zeitschrift magazin restaurant bar kampagne aktion marke rubrik namen name
            fernsehserie sendung podcast wort format kultserie agentur titelte ausstellung programm preis""",
        "titles": """präsident präsidentin minister ministerin bundeskanzler kanzler bundespräsident us-präsident professor professorin sprecher sprecherin
            trainer direktor direktorin bürgermeister bürgermeisterin geschäftsführer chef chefin papst könig lehrer schülerin schüler mitschüler teamkollege
            autor autorin experte expertin vorsitzender vorsitzende""",
    },
    "fr": {
        "his": "son sa ses leur leurs",
        "openers": """mais aussi alors puis ainsi pourtant cependant enfin quand si comme lorsque depuis après avant hier aujourd’hui""",
        "texts": "rapport communiqué lettre étude sondage document texte message article",
        "m": "il lui m. monsieur",
        "f": "elle mme madame",
        "says": """dit disait dire a-t-il a-t-elle dit-il dit-elle ont-ils affirm* déclar* expliqu* ajout* soulign* précis* estim* assur* confi* racont* regrett* lanc* écri*
            indiqu* répond* répondu rappel* not* insist* conclu* annonc* dénonc* critiqu* souhait* juge jugé jugeait reconn* avou* promis promet martel* argument*
            témoign* commen* rapport* admet admis demand* interrog* plaid* résum* poursui* repren* repris confirm* salu* fustig* ironis* qualifi* considèr* redout*
            s'inquièt* s'exclam* se félicit* pointe pointé avert* averti glisse glissé analys* détaill* évoqu* craint pense pensait parl* cri* scand* tweet* publi* martèle
            lâche lâché relèv* rétorqu* réag* décri* prévien* prévenu réclam* appel* exprim* rassur* tonn* signal*""",
        "by": "selon, d'après, d’après, suivant, aux yeux de, dixit",
        "he": "il elle ils elles on ce",
        "i": "je j'ai j'étais j’ai j’étais nous notre nos mon ma mes moi j'avais on vous votre",
        "the": "le la les l' l’ son sa ses leur leurs ce cette cet",
        "a": "un une des plusieurs certains",
        "of": "de du des d' d’ à au aux avec pour contre par sur chez dans en vers sous entre après",
        "called": "appelé appelée appelés dit dite dits intitulé intitulée baptisé baptisée nommé nommée surnommé mot terme slogan film livre roman chanson album série opération projet titre surnom expression",
        "titles": "monsieur madame président présidente ministre maître me professeur docteur général colonel maire",
        "dash": True,
    },
    "es": {
        "his": "su sus",
        "openers": """pero también entonces así además sin ahora cuando si como mientras según tras ayer hoy""",
        "texts": "informe comunicado carta estudio encuesta documento texto mensaje artículo misiva",
        "m": "él señor don",
        "f": "ella señora doña",
        "says": """dice dijo dicho dijeron dicen decía diciendo decir afirm* declar* explic* añad* señal* asegur* apunt* subray* indic* coment* cuent* contó contaba record* recuerd*
            insist* respond* pregunt* sosten* sostien* sostuvo escrib* manifest* advirt* adviert* advert* denunci* critic* lament* reconoc* confes* expres* detall* agreg* remarc* destac*
            concluy* anunci* reclam* admit* opin* plante* precis* exclam* sentenci* zanj* relat* consider* calific* prometi* revel* argument* aclar* avis* resum* celebr* enfatiz*
            bromeó public* tuite* grit* corea* zanja matiz* puntualiz* aduj* defend* defiend* pidió pide exig* mantien* mantuvo cit*""",
        "by": "según, de acuerdo con, en palabras de, a juicio de",
        "he": "él ella ellos ellas este esta",
        "i": "yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras me nos hemos somos estamos tengo creo soy he vamos",
        "the": "el la los las su sus al del",
        "a": "un una unos unas varios algunos",
        "of": "de del a al con para contra por sobre en entre desde hacia tras sin ante bajo",
        "called": "llamado llamada llamados denominado denominada denominados titulado titulada bautizado apodado conocido conocida palabra término lema película libro novela canción disco serie operación proyecto expresión frase eslogan",
        "titles": "presidente presidenta ministro ministra señor señora doctor doctora general alcalde alcaldesa",
        "dash": True,
    },
    "pt": {
        "his": "seu sua seus suas",
        "openers": """mas também então assim além quando se como enquanto ontem hoje já""",
        "texts": "relatório comunicado carta estudo pesquisa documento texto mensagem artigo nota",
        "m": "ele senhor",
        "f": "ela senhora dona",
        "says": """disse diz dizem dizia disseram dito dizendo afirm* declar* explic* acrescent* contou conta contava ressalt* destac* apont* comen* escrev* respond* pergunt* avali* lembr* relat*
            garant* defend* inform* not* observ* complet* conclui* concluiu reconhec* admit* critic* alert* revel* enfatiz* pontu* frisou frisa salient* sublinh* refer* adiant* confess* anunci*
            consider* argument* sustent* critic* lament* opin* exclam* acredita* brinc* celebr* desabaf* gritou gritaram publicou citou prosseguiu segue""",
        "by": "segundo, conforme, de acordo com, nas palavras de",
        "he": "ele ela eles elas este esta",
        "i": "eu nós nosso nossa nossos nossas meu minha meus minhas me estamos somos vamos temos tenho estou sou você vocês gente",
        "the": "o a os as seu sua seus suas",
        "a": "um uma uns umas vários alguns",
        "of": "de do da dos das a à ao com para contra por pelo pela sobre em no na nos nas entre",
        "called": "chamado chamada chamados denominado denominada intitulado intitulada batizado apelidado conhecido conhecida palavra termo lema filme livro romance canção música disco álbum série operação projeto expressão frase",
        "titles": "presidente ministro ministra senhor senhora doutor doutora general prefeito governador delegado",
        "dash": True,
    },
    "it": {
        "his": "suo sua suoi sue",
        "openers": """ma anche allora poi così inoltre quando se come mentre ieri oggi infatti""",
        "texts": "rapporto comunicato lettera studio sondaggio documento testo messaggio articolo nota",
        "m": "lui egli signor",
        "f": "lei ella signora",
        "says": """ha detto dice disse dicono diceva detto dicendo afferm* dichiar* spieg* aggiun* sottoline* precis* scriv* scrisse scritto rispond* rispost* raccont* comment* osserv* ricord* conclu* annunc*
            sosten* sostien* ammett* ammess* conferm* conferma denunci* critic* lament* rivel* evidenzi* ribad* avvert* chied* chiest* rimarc* assicur* prosegu* attacc* replic* attesta* parl* riferisc* riferit*
            tuona esclam* confid* argoment* puntualizz* rilev* auspic* definisc* definito cita* citat* gridat* ironizz* legge""",
        "by": "secondo, stando a, a detta di",
        "he": "lui lei egli ella loro essi",
        "i": "io noi nostro nostra nostri nostre mio mia miei mie mi ci abbiamo siamo ho sono stiamo voi",
        "the": "il lo la i gli le l' l’ suo sua suoi sue",
        "a": "un uno una un' un’ alcuni alcune diversi",
        "of": "di del della dei degli delle dell' dell’ a al alla ai agli alle con per contro da dal dalla su sul sulla in nel nella tra fra",
        "called": "chiamato chiamata chiamati cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata denominato denominata soprannominato parola termine film libro romanzo canzone album serie operazione progetto titolo slogan espressione",
        "titles": "presidente ministro ministra signor signora dottor dottoressa generale sindaco onorevole professore avvocato",
        "dash": True,
    },
    "nl": {
        "his": "zijn haar hun",
        "it": "het",
        "openers": """maar ook dan nu toen toch als terwijl wanneer gisteren vandaag daarna""",
        "texts": "rapport verklaring brief studie enquête document tekst bericht artikel",
        "m": "hij hem meneer",
        "f": "zij mevrouw haar",
        "says": """zegt zei zeiden zeggen gezegd vertelt vertelde vertellen schrijft schreef schreven aldus verklaart verklaarde vindt vond noemt noemde noemden stelt stelde stelden vraagt vroeg
            antwoordt antwoordde legt legde voegt voegde reageert reageerde laat liet meldt meldde waarschuwt waarschuwde benadrukt benadrukte bevestigt bevestigde denkt dacht klinkt klonk
            luidt luidde erkent erkende concludeert concludeerde oordeelt oordeelde beweert beweerde bekent herinnert besluit roept riep weet lacht vervolgt spreekt sprak hoopt omschrijft
            omschreef beschrijft geeft gaf belooft beloofde twittert pleit eist benadrukken citeert""",
        "by": "volgens, aldus, naar eigen zeggen, luidens",
        "he": "hij zij ze het die men",
        "i": "ik wij we mijn ons onze mij me heb ben hebben zijn je jullie",
        "the": "de het zijn haar hun diens",
        "a": "een enkele sommige meerdere",
        "of": "van met voor tegen over naar aan bij uit tot in op door onder om na tijdens tussen",
        "called": "zogenaamde zogeheten genaamd geheten getiteld genoemd woord term titel film boek roman lied album serie campagne project operatie naam",
        "titles": "president minister premier meneer mevrouw burgemeester professor koning",
    },
    "sv": {
        "his": "hans hennes deras sin sitt",
        "it": "det",
        "openers": """men också då nu när om medan igår idag därefter dessutom""",
        "texts": "rapport uttalande brev studie undersökning dokument text inlägg artikel",
        "m": "han honom hans herr",
        "f": "hon henne hennes fru",
        "says": """säger sa sade sagt skriver skrev berättar berättade menar menade förklarar förklarade tycker tyckte uppger uppgav svarar svarade frågar frågade tillägger tillade fortsätter fortsatte
            konstaterar konstaterade hävdar hävdade kallar kallade varnar varnade betonar betonade kommenterar kommenterade anser ansåg påpekar påpekade twittrar uttalar lyder meddelar meddelade
            utropar ropar ropade skanderade skanderar påstår erkänner medger avslöjar lovar kräver tror hoppas beskriver beskrev skrattar understryker heter hette utbrast bekräftar""",
        "by": "enligt, som",
        "he": "han hon de den hen",
        "i": "jag vi min mitt mina vår vårt våra mig oss du ni",
        "the": "den det de hans hennes deras sin sitt sina",
        "a": "en ett några flera många",
        "of": "av med för mot om till från hos på i över under vid",
        "called": "kallad kallade så så-kallade kallas titeln ordet begreppet uttrycket filmen boken romanen låten albumet serien namnet kampanjen operation",
        "titles": "president presidenten statsminister statsministern minister ministern herr fru professor kung kungen",
        "dash": True,
    },
    "no": {
        "his": "hans hennes deres sin sitt",
        "it": "det",
        "openers": """men også da nå når om mens i går dag deretter dessuten""",
        "texts": "rapport uttalelse brev studie undersøkelse dokument tekst innlegg artikkel",
        "m": "han ham hans herr",
        "f": "hun henne hennes fru",
        "says": """sier sa sagt skriver skrev forteller fortalte mener mente forklarer forklarte legger la svarer svarte spør spurte fortsetter fortsatte opplyser opplyste uttaler uttalte påpeker påpekte
            understreker understreket hevder hevdet kaller kalte advarer advarte kommenterer kommenterte deler delte innrømmer innrømmet bekrefter bekreftet avslører røper lover krever tror håper beskriver beskrev
            ler smiler tilføyer tilføyde lyder melder meldte poengterer ifølge humrer utbryter roper ropte erkjenner konstaterer synes""",
        "by": "ifølge, i følge, følge",
        "he": "han hun de den det",
        "i": "jeg vi min mitt mine vår vårt våre meg oss du dere",
        "the": "den det de hans hennes deres sin sitt sine",
        "a": "en et ei noen flere mange",
        "of": "av med for mot om til fra hos på i over under ved etter",
        "called": "kalt såkalte såkalt tittelen ordet begrepet uttrykket filmen boken romanen låten låta albumet serien podkasten navnet kampanjen",
        "titles": "president presidenten statsminister statsministeren minister ministeren herr fru professor kong kongen dronning",
        "dash": True,
    },
    "da": {
        "his": "hans hendes deres sin sit",
        "it": "det",
        "openers": """men også da nu når om mens derefter desuden""",
        "texts": "rapport udtalelse brev undersøgelse dokument tekst opslag artikel",
        "m": "han ham hans hr",
        "f": "hun hende hendes fru",
        "says": """siger sagde sagt skriver skrev fortæller fortalte mener mente forklarer forklarede svarer svarede spørger spurgte tilføjer tilføjede fortsætter fortsatte oplyser oplyste udtaler udtalte
            lyder lød understreger understregede påpeger kalder kaldte advarer advarede kommenterer indrømmer bekræfter lover kræver tror håber beskriver beskrev griner konstaterer vurderer råber råbte hedder hed
            meddeler meddelte fastslår erkender tilføje""",
        "by": "ifølge, efter",
        "he": "han hun de den det",
        "i": "jeg vi min mit mine vores mig os du",
        "the": "den det de hans hendes deres sin sit sine",
        "a": "en et nogle flere mange",
        "of": "af med for mod om til fra hos på i over under ved efter",
        "called": "kaldt såkaldte såkaldt titlen ordet begrebet udtrykket filmen bogen romanen sangen albummet serien navnet kampagnen",
        "titles": "præsident præsidenten statsminister statsministeren minister ministeren hr fru professor kong kongen dronning",
        "dash": True,
    },
    "fi": {
        "says": """sanoo sanoi sanoivat sanovat kertoo kertoi kertoivat kirjoittaa kirjoitti toteaa totesi vastaa vastasi kysyy kysyi selittää selitti jatkaa jatkoi lisää lisäsi huomauttaa huomautti painottaa
            painotti korostaa korosti muistuttaa muistutti kommentoi arvioi uskoo uskoi pohtii pohti kuvailee kuvaili myöntää myönsi vakuuttaa vakuutti väittää väitti huusi ilmoittaa ilmoitti nauraa tiivistää
            kehuu kiittelee varoittaa varoitti vahvistaa vahvisti toivoo linjaa summaa""",
        "by": "",
        "after": "mukaan mielestä",
        "he": "hän he tämä",
        "i": "minä me minun meidän olen olemme minulle meille sinä te",
        "the": "",
        "a": "eräs",
        "called": "nimeltä niin sanottu nimi sana termi elokuva kirja romaani kappale albumi sarja",
        "titles": "presidentti pääministeri ministeri professori herra rouva",
        "dash": True,
    },
    "is": {
        "says": "segir sagði sögðu skrifar skrifaði bætir bætti svarar svaraði spyr spurði útskýrir lýsir telur taldi",
        "by": "samkvæmt",
        "he": "hann hún þeir það",
        "i": "ég við mín minn okkar mér okkur",
        "titles": "forseti ráðherra forsætisráðherra",
        "dash": True,
    },
    "pl": {
        "openers": """ale także potem teraz kiedy jeśli jak gdy wczoraj dziś jednak""",
        "texts": "raport oświadczenie list badanie sondaż dokument tekst komunikat artykuł",
        "m": "on jego jemu niego pan",
        "f": "ona jej niej pani",
        "says": """powiedział* mówi* mówił* powie* doda* dodaje napisa* pisze pisał* stwierdz* wyjaśni* podkreśl* zaznacz* ocen* przekaz* poinformowa* informuje tłumacz* twierdz* odpowiad* odpowiedzi* pyta*
            zapyta* przyzna* apel* ostrzeg* zapewni* zauważ* komentuj* skomentowa* opowiad* wspomina* relacjon* oświadcz* wskaz* uważa* argument* dowodzi* cytuje krzycz* ogłosi* zapowiedzi* zapowiad* grzmi* zwróci* czytamy brzmi""",
        "by": "według, zdaniem, jak",
        "he": "on ona oni one ten ta",
        "i": "ja my mój moja moje nasz nasza nasze mnie nas mam mamy jestem jesteśmy mi nam nie",
        "the": "jego jej ich",
        "a": "jeden pewien kilka",
        "of": "z ze do dla od o przez w na po za przeciw między pod nad wobec",
        "called": "zwany zwana zwane zwanych tzw tzw. tytułem tytułowany nazwany słowo określenie film książka powieść piosenka album serial operacja projekt nazwa hasło hasłem",
        "titles": "prezydent premier minister pan pani profesor generał prezes dr.",
        "dash": True,
    },
    "cs": {
        "m": "on jeho jemu něj pan",
        "f": "ona její jí ní paní",
        "says": """řekl* říká říkal* uved* dodal* dodává napsal* píše prohlásil* vysvětl* sdělil* tvrd* podot* odpověd* zeptal* zdůraz* zmín* poznamenal* popsal* popisuje oznámil* připustil* varoval* varuje kritiz*
            upozorn* potvrd* konstatoval* přiznal* přizn* myslí vzkázal* věří hodnotil* hodnotí uzavřel* doplnil* doplňuje komentoval* vyjádřil* vzpomíná citoval* stojí""",
        "by": "podle, dle",
        "he": "on ona oni ten ta",
        "i": "já my můj moje náš naše mě nás mám máme jsem jsme mi nám",
        "the": "jeho její jejich",
        "a": "jeden jedna několik",
        "of": "z ze do od o s se pro proti v na po za mezi pod nad před k ke u",
        "called": "zvaný zvaná zvané takzvaný takzvaná takzvané tzv tzv. nazvaný nazvaná nazvané slovo výraz film kniha román píseň album seriál projekt název heslem",
        "titles": "prezident premiér ministr ministryně pan paní profesor generál",
        "dash": True,
    },
    "sk": {
        "says": """povedal* hovor* uvied* dodal* dodáva napísal* píše vyhlásil* vysvetl* tvrd* poznamenal* odpoved* opýtal* zdôrazn* spomenul* opísal* opisuje oznámil* pripustil* varoval* varuje kritiz* upozorn*
            potvrd* konštatoval* priznal* myslí odkázal* verí zhodnotil* uzavrel* doplnil* komentoval* vyjadril* spomína skonštatoval*""",
        "by": "podľa",
        "he": "on ona oni ten tá",
        "i": "ja my môj moja moje náš naša naše mňa nás mám máme som sme mi nám",
        "the": "jeho jej ich",
        "of": "z zo do od o s so pre proti v na po za medzi pod nad pred k u",
        "called": "zvaný zvaná takzvaný takzvaná tzv tzv. nazvaný nazvaná slovo výraz film kniha román pieseň album seriál projekt názov",
        "titles": "prezident prezidentka premiér minister ministerka pán pani profesor generál",
        "dash": True,
    },
    "ru": {
        "openers": """но также потом теперь когда если как пока вчера сегодня при это однако кроме""",
        "texts": "отчёт отчет доклад заявление письмо исследование опрос документ текст сообщение статья",
        "m": "он его ему него господин",
        "f": "она её ей неё госпожа",
        "says": """сказа* говор* заяви* заявля* сообщ* отмет* отмеча* добав* пояс* подчерк* пиш* писа* написа* рассказ* счита* объясн* ответ* отвеч* спрос* спраш* призна* увер* утвержд* напомн* указ* предупре* коммент* прокоммент*
            процитир* цитир* призва* уточн* заключ* констатир* продолж* вспомин* замет* замеча* полага* подтверд* обеща* возраз* делится поделил* выраз* крич* выкрик* опублик* назва* гласит говорится""",
        "by": "по словам, по мнению, согласно, по данным, по утверждению, как",
        "he": "он она они это",
        "i": "я мы мой моя моё мои наш наша наше наши меня нас мне нам нами вы ваш",
        "the": "его её их этот эта",
        "a": "один одна некоторые несколько",
        "of": "от до для из с со о об к ко на в во по за при против между под над перед у про",
        "called": "называемый называемая называемые называемого называемых именуемый названием слово слова термин фильм книга роман песня альбом сериал проект операция компания газета агентство партия лозунгом так-называемый ооо оао зао ао клуб",
        "titles": "президент министр премьер-министр господин госпожа профессор генерал глава директор депутат губернатор мэр",
        "dash": True,
    },
    "uk": {
        "openers": """але також потім тепер коли якщо як поки вчора сьогодні при це однак крім""",
        "texts": "звіт доповідь заява лист дослідження опитування документ текст повідомлення стаття",
        "m": "він його йому нього пан",
        "f": "вона її їй неї пані",
        "says": """сказа* говор* каже кажуть казав казала заяви* заявля* повідом* зазнач* дода* поясн* підкресл* пиш* писа* написа* розпов* розказ* вважа* відпов* запит* пита* визна* запевн* стверджу* нагад* вказа* попереди*
            комент* прокомент* цит* заклика* уточн* констату* продовж* згаду* зауваж* переконан* підтверд* наголо* обіця* вигук* крич* опублік* назва* йдеться наведено""",
        "by": "за словами, на думку, згідно, за даними, як",
        "he": "він вона вони це",
        "i": "я ми мій моя моє мої наш наша наше наші мене нас мені нам ви ваш",
        "the": "його її їх цей ця",
        "a": "один одна деякі кілька",
        "of": "від до для з із зі про до на в у по за при проти між під над перед",
        "called": "званий звана звані званих так-званий назвою слово слова термін фільм книга роман пісня альбом серіал проєкт операція компанія газета агентство партія гаслом тов",
        "titles": "президент міністр міністерка прем'єр-міністр пан пані професор генерал голова директор депутат мер",
        "dash": True,
    },
    "be": {
        "says": "сказа* кажа заяви* паведам* адзнач* дада* тлумач* падкрэсл* піша* напіса* распав* лічыць адказ* пыта* прызна* сцвярджа*",
        "by": "паводле слоў, на думку, паводле",
        "he": "ён яна яны",
        "i": "я мы мой мая наш наша мяне нас",
        "dash": True,
    },
    "bg": {
        "says": """каза* казва* заяви* съобщ* отбеляз* добав* обясн* подчерта* пиш* написа* разказ* смята* отговор* попита* пита* призна* увер* твърд* напомн* посоч* предупре* коментир* цитир* призова* уточн* заключ*
            продълж* спомня* потвърд* обеща* изрази възклик* гласи допълн* изтъкна*""",
        "by": "според, по думите на, по данни на",
        "he": "той тя те това",
        "i": "аз ние мой моя моят наш наша нашите мен нас ми ни сме съм",
        "of": "на от до за с със по при против между под над пред в във към у",
        "called": "наречен наречена наречени наречения наречената термин дума думата филм книга роман песен албум сериал проект операция",
        "titles": "президент президентът министър министърът премиер премиерът господин госпожа професор генерал",
        "dash": True,
    },
    "mk": {
        "says": "рече рекол изјави изјавува вели велат додаде додава нагласи напиша пишува објасни смета одговори праша соопшти истакна порача потврди предупреди",
        "by": "според, како",
        "he": "тој таа тие",
        "i": "јас ние мој моја наш наша мене нас сме сум",
        "titles": "претседател претседателот министер министерот премиер премиерот",
        "dash": True,
    },
    "sr": {
        "m": "on njega njegov",
        "f": "ona njena njen",
        "says": """kaže kazao kazala rekao rekla rekli navodi naveo navela dodao dodala dodaje istakao istakla ističe izjavi* objasni* objašnjava napisa* piše poruči* poručuje naglasi* naglašava smatra upita* pita odgovori* ocijeni* oceni*
            saopšti* priop* tvrdi podsjeti* podseti* upozori* potvrdi* prizna* zaključi* komentir* prenosi ispriča* priča najavi* pojasni* kaza poručio
            каже казао казала рекао рекла наводи навео навела додао додала додаје истакао истакла истиче изјави* објасни* написа* пише поручи* нагласи* сматра упита* пита одговори* оцени* саопшти* тврди""",
        "by": "prema, kako, po riječima, po rečima, према, како",
        "he": "on ona oni то он она они",
        "i": "ja mi moj moja moje naš naša naše mene nas smo sam imamo imam ја ми мој моја наш наша",
        "of": "od do za s sa o u na po pri protiv između pod nad pred kod iz",
        "called": "zvani zvana takozvani takozvana tzv tzv. nazvan nazvana riječ reč izraz film knjiga roman pjesma pesma album serija projekt projekat operacija naziv naslovom nazivom",
        "titles": "predsjednik predsednik ministar ministrica premijer gospodin gospođa profesor general председник министар премијер",
        "dash": True,
    },
    "sl": {
        "says": """pravi pravijo dejal* rekel rekla poved* pojasni* pojasnjuje doda* dodaja poudari* poudarja zapisa* piše meni menijo opozori* opozarja odgovori* odgovarja vpraša* sporoči* ocenjuje oceni* trdi prizna* napoved* zatrdi* izpostavi* razlaga navaja""",
        "by": "po, glede",
        "he": "on ona oni ta",
        "i": "jaz mi moj moja moje naš naša naše mene nas smo sem imamo imam",
        "titles": "predsednik predsednica minister ministrica premier gospod gospa profesor general",
        "dash": True,
    },
    "ro": {
        "m": "el lui domnul",
        "f": "ea ei doamna",
        "says": """spus spune spunea spun declar* afirm* adăug* explic* preciz* subliniat scris scrie scria transmi* anunț* anunţ* menționat menţionat arătat arată susțin* susţin* răspun* întreb* recunos* avertiz* coment* povest* consider* conchi*
            amintit reacționat reacţionat confirm* acuzat reiterat relatat conclu* mărturis* crede a-spus""",
        "by": "potrivit, conform, după",
        "he": "el ea ei ele acesta aceasta aceștia",
        "i": "eu noi meu mea mei mele nostru noastră noștri noastre mie nouă am avem sunt suntem vreau mă ne",
        "the": "său sa lui lor",
        "a": "un o niște câțiva",
        "of": "de la cu pentru contra despre în din pe prin între către sub lui",
        "called": "numit numită numiți numite așa-numit intitulat intitulată denumit denumită cuvântul termenul filmul cartea romanul melodia albumul serialul proiectul operațiunea",
        "titles": "președintele preşedintele președinte ministrul premierul domnul doamna profesorul generalul primarul",
        "dash": True,
    },
    "hu": {
        "says": """mondta mondja mondták mondott közölte közölték írta írja írták fogalmazott fogalmaz nyilatkozta nyilatkozott hangsúlyozta hangsúlyozza kijelentette tette hozzátette elmondta kérdezte válaszolta válaszolt szerint
            magyarázta állítja állította jelentette kiemelte vélekedett véli szögezte leszögezte emlékeztetett figyelmeztetett megjegyezte jelezte bejelentette elismerte idézte meséli mesélte felelte üzente""",
        "by": "",
        "after": "szerint",
        "he": "ő ők az ez",
        "i": "én mi nekem nekünk engem minket vagyok vagyunk",
        "the": "a az",
        "a": "egy néhány több",
        "called": "nevű című úgynevezett szó kifejezés film könyv regény dal album sorozat",
        "titles": "elnök miniszter miniszterelnök úr asszony professzor tábornok",
        "dash": True,
    },
    "tr": {
        "sov": True,
        "openers": """ama ayrıca sonra şimdi bu dün bugün ancak""",
        "texts": "rapor açıklama mektup araştırma anket belge metin mesaj",
        "says": """dedi diyor dedi. der söyledi söyleyen söyleyerek belirtti belirten belirterek vurguladı vurgulayan vurgulayarak kaydetti kaydeden kullandı kullanan konuştu konuşan ifade ifadelerini ifadesini ifadeleriyle açıkladı açıklayan anlattı anlatan
            ekledi ekleyen yazdı yazan sordu sorusuna yanıtladı yanıt cevap cevabını değerlendirmesinde değerlendirmesini bulundu bulunan paylaşan paylaştı diye diyerek diyen şeklinde uyardı uyarısında iddia savundu aktardı
            aktaran bildirdi bildiren duyurdu hatırlattı çağrısında seslendi tepki devam sözleriyle sözlerini sözleri verdi vererek""",
        "by": "",
        "after": "göre",
        "he": "o onlar kendisi",
        "i": "ben biz benim bizim bana bize beni bizi sen siz",
        "a": "bir bazı birkaç",
        "called": "adlı isimli denilen sözde temasıyla sloganıyla adıyla adındaki başlıklı kelimesi ifadesi filmi kitabı şarkısı albümü dizisi sloganı projesi operasyonu",
        "titles": "cumhurbaşkanı bakanı bakan başbakan başkanı başkan sayın prof genel müdürü general",
        "dash": True,
    },
    "el": {
        "m": "αυτός του κύριος",
        "f": "αυτή της κυρία",
        "says": """είπε είπαν λέει λένε δήλωσε δηλώνει δήλωσαν ανέφερε αναφέρει τόνισε τονίζει πρόσθεσε προσθέτει σημείωσε σημειώνει υπογράμμισε υπογραμμίζει έγραψε γράφει εξήγησε εξηγεί απάντησε απαντά ρώτησε ρωτά επεσήμανε επισήμανε
            υποστήριξε υποστηρίζει ισχυρίστηκε παραδέχθηκε παραδέχτηκε σχολίασε σχολιάζει ανακοίνωσε κατέληξε συνέχισε περιέγραψε περιγράφει επανέλαβε προειδοποίησε χαρακτήρισε διαβεβαίωσε φώναξαν""",
        "by": "σύμφωνα με, κατά, όπως",
        "he": "αυτός αυτή αυτοί εκείνος ίδιος ίδια",
        "i": "εγώ εμείς μου μας έχουμε είμαστε είμαι έχω θέλω εμένα",
        "the": "ο η το οι τα τον την του της των στον στην στο",
        "a": "ένας μία μια ένα κάποιοι",
        "of": "με για από σε στον στην στο στους προς κατά του της των τον την",
        "called": "λεγόμενος λεγόμενη λεγόμενο λεγόμενοι λεγόμενα τίτλο λέξη όρος ταινία βιβλίο τραγούδι σειρά σύνθημα όνομα",
        "titles": "πρόεδρος υπουργός πρωθυπουργός κύριος κυρία καθηγητής στρατηγός κ.",
        "dash": True,
    },
    "lt": {
        "says": """sakė sako teigė teigia kalbėjo kalba pabrėžė pabrėžia pridūrė priduria rašė rašo parašė aiškino aiškina nurodė nurodo pasakojo pasakoja atsakė atsako klausė klausia pažymėjo pažymi tvirtino tvirtina pripažino pripažįsta
            svarstė svarsto įspėjo įspėja komentavo komentuoja cituoja tarė pranešė praneša prisiminė prisimena akcentavo akcentuoja vardijo tęsė tęsia mano""",
        "by": "pasak, anot",
        "after": "teigimu nuomone žodžiais",
        "he": "jis ji jie jos tai",
        "i": "aš mes mano mūsų man mums mane mus esame esu turime turiu",
        "called": "vadinamas vadinama vadinamasis vadinamoji vadinami žodis filmas knyga romanas daina albumas serialas projektas pavadinimu vadinti vadina vadinant knygą",
        "titles": "prezidentas premjeras premjerė ministras ministrė ponas ponia profesorius generolas",
        "dash": True,
    },
    "lv": {
        "says": """teica saka sacīja uzsvēra uzsver norādīja norāda piebilda piebilst rakstīja raksta skaidroja skaidro stāstīja stāsta atbildēja atbild jautāja jautā atzina atzīst pauda pauž uzskata paziņoja paziņo apgalvo apgalvoja
            brīdināja komentēja atzīmēja atgādināja""",
        "by": "pēc, saskaņā",
        "after": "vārdiem",
        "he": "viņš viņa viņi viņas",
        "i": "es mēs mans mana mūsu man mums mani mūs esam esmu",
        "titles": "prezidents premjers ministrs ministre kungs kundze profesors",
        "dash": True,
    },
    "et": {
        "says": """ütles ütleb ütlesid sõnas lausus rääkis räägib selgitas selgitab lisas lisab kirjutas kirjutab rõhutas rõhutab märkis märgib vastas vastab küsis küsib nentis kommenteeris kommenteerib tunnistas tunnistab väitis väidab arvas arvab
            teatas teatab leidis leiab tõdes kinnitas kinnitab hoiatas meenutas meenutab""",
        "by": "",
        "after": "sõnul hinnangul väitel",
        "he": "ta tema nad",
        "i": "ma mina me meie minu mul meil olen oleme mind meid",
        "titles": "president peaminister minister härra proua professor",
        "dash": True,
    },
    "id": {
        "says": """kata katanya ujar ujarnya ucap ucapnya tutur tuturnya jelas jelasnya tegas tegasnya ungkap ungkapnya papar paparnya imbuh imbuhnya lanjut lanjutnya tambah tambahnya sebut sebutnya pungkas pungkasnya tulis tulisnya mengatakan
            menyatakan menyebut menyebutkan menjelaskan menambahkan menegaskan mengungkapkan menuturkan memaparkan menulis menilai menyampaikan bertanya menjawab berkata dikatakan terang terangnya beber bebernya jawab jawabnya berujar
            memberitahu berkata menurutnya""",
        "by": "menurut, kata, ujar",
        "he": "dia ia beliau mereka",
        "i": "saya kami kita aku kamu anda",
        "the": "tersebut itu",
        "a": "seorang sebuah para beberapa",
        "of": "dari dengan untuk kepada terhadap oleh di pada ke dalam",
        "called": "bertajuk berjudul bernama disebut dinamakan dijuluki istilah kata film buku novel lagu album serial program operasi tagline tema",
        "titles": "presiden menteri perdana bapak ibu pak bu jenderal gubernur bupati datuk datuk seri tan sri dato",
    },
    "tl": {
        "says": "sabi sinabi wika ani ayon giit pahayag dagdag aniya sinabing sagot tanong paliwanag",
        "by": "ayon kay, ayon sa, sabi ni, ani, ayon",
        "he": "siya sila niya nito",
        "i": "ako kami tayo ko namin natin akin amin",
        "titles": "pangulo pangulong senador kalihim gobernador",
    },
    "vi": {
        "says": "nói cho biết chia sẻ khẳng định viết bày tỏ nhấn mạnh nhận định phát biểu trả lời hỏi kể giải thích tuyên bố cảnh báo thừa nhận đánh giá kêu",
        "by": "theo, theo lời",
        "he": "ông bà anh chị cô họ nó",
        "i": "tôi chúng mình em con",
        "of": "của với cho về từ tại trong ở",
        "called": "gọi tên phim sách bài album chiến dịch dự án cuốn",
        "titles": "ông bà anh chị cô tổng thống thủ tướng bộ trưởng chủ tịch",
        "dash": True,
    },
    "ko": {
        "says": """말했* 말한 말하* 밝혔* 밝힌 밝히* 강조* 전했* 전한 설명* 덧붙* 지적* 주장* 했다 한다 했고 했으며 반문* 단언* 화답* 호소* 답했* 답한 물었* 적었* 썼다 토로* 촉구* 비판* 언급* 평가* 예고* 다짐* 약속* 경고* 반박* 당부* 요청* 외쳤* 라며 이라며 면서
            라고 이라고 고 며 으며 라는 이라는 전망* 진단* 해명* 인정* 질타* 일갈* 꼬집* 우려* 제안* 소개* 회상* 이라면서 라면서 했던 했는데""",
        "by": "",
        "after": "따르면 의하면",
        "he": "그는 그가 그녀는 그녀가 그들은 이들은",
        "i": "저는 제가 나는 내가 우리는 우리가 우리 저희 저희는 내 제",
        "called": "이른바 소위 일명 제목의",
        "titles": "대통령 대표 의원 후보 장관 총리 회장 사장 교수 기자 시장 지사 위원장 대변인 감독 선수 씨 전",
        "subject": "은 는 이 가 께서 도 에서는",
        "surnames": "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 나 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용",
        "bodies": "시 도 군 당 청 측 사장 회사 기자 위원 의원 대표",
    },
    "ja": {
        "says": "述べ* 話し* 語っ* 語り* 話す 語る 述べる とし* と言 と話 と語 と述 と説明 とコメント と訴え と指摘 と強調 と振り返 という と明か と投稿 と書 と発言 と主張 と批判 と答え と尋ね と呼び と呼びか 説明し* 指摘し* 強調し* 訴え* 明かし* 答え* 言っ* 言う 書い* 投稿し* コメントし* 発言し*",
        "by": "",
        "after": "によると によれば",
        "he": "彼は 彼女は 彼らは 同氏は 氏は",
        "i": "私 私は 私たち 僕 僕は 俺 我々 自分 うち",
        "called": "いわゆる 通称 名付け",
        "titles": "氏 さん 大統領 首相 大臣 選手 監督 教授 知事 市長 社長 会長 容疑者 被告 議員 委員長",
        "subject": "は が も",
    },
    "zh": {
        "says": "说 說 表示 称 稱 指出 认为 認為 强调 強調 写道 寫道 告诉 告訴 回应 回應 直言 坦言 透露 解释 解釋 补充 補充 介绍 介紹 宣布 呼吁 呼籲 警告 提到 谈到 談到 问 問 答 回答 道 表明 重申 质疑 質疑 批评 批評 感叹 笑称 笑說 分享 指 寫 写 喊 高喊",
        "by": "据 據 根据 根據",
        "after": "",
        "he": "他 她 他们 她们 他們 她們 其",
        "i": "我 我们 我們 咱们",
        "called": "所谓 所謂 名为 名為 称为 稱為 被称为 俗称",
        "titles": "总统 總統 先生 女士 主席 总理 總理 部长 部長 市长 市長 教授 博士 院长 院長 记者 記者 议员 議員 发言人 發言人 秘书长 秘書長 外长 外長 省长 省長 司长 司長 局长 局長 处长 處長 校长 校長 会长 會長 经理 經理 专家 專家 律师 律師 医生 醫生",
        "surnames": """王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 梁 郑 鄭 罗 羅 宋 谢 謝 唐 韩 韓 曹 许 許 邓 鄧 萧 蕭 冯 馮 曾 程 蔡 彭 潘 袁 于
            董 余 苏 蘇 叶 葉 吕 呂 魏 蒋 蔣 田 杜 丁 沈 姜 范 傅 钟 鍾 卢 盧 汪 戴 崔 任 陆 陸 廖 姚 金 邱 夏 谭 譚 韦 韋 贾 賈 邹 鄒 石 熊 孟 秦 阎 閻 薛 侯 雷 龙 龍 段 郝 孔 邵
            史 毛 顾 顧 赖 賴 武 康 贺 賀 严 嚴 尹 钱 錢 施 牛 洪 龚 龔 汤 湯 陶 黎 温 溫 莫 易 樊 乔 喬 文 安 殷 颜 顏 庄 莊 章 鲁 魯 倪 庞 龐 邢 俞 翟 蓝 藍 聂 聶 岳 齐 齊 向 柯
            欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 尉迟 尉遲 令狐 皇甫 慕容 夏侯""",
        "bodies": """者 员 員 人 会 會 部 府 局 司 院 方 社 报 報 署 处 處 厅 廳 表 网 網 台 臺 团 團 队 隊 店 厂 廠 所 校 站 业 業 省 市 县 縣 区 區 镇 村 友 客
            组织 組織 机构 機構 集团 集團 媒体 媒體 中心 警察 企业""",
    },
    "th": {
        "says": "กล่าว* ระบุ* บอก* เปิดเผย* เผย* พูด* ย้ำ* ยืนยัน* ชี้* ตอบ* ถาม* เขียน* โพสต์* แถลง* อธิบาย* เตือน*",
        "he": "เขา เธอ พวกเขา",
        "i": "ผม ฉัน เรา ดิฉัน",
        "titles": "นาย นาง นางสาว น.ส. ดร. พล.ต.อ. พล.อ.",
    },
    "ar": {
        "m": "هو له",
        "f": "هي لها",
        "says": """قال قالت قالوا يقول تقول وقال وقالت وأضاف وأضافت أضاف أضافت مضيفا مضيفاً وتابع تابع وتابعت صرح صرّح أكد أكدت وأكد وأكدت مؤكدا مؤكداً مؤكدة أوضح أوضحت وأوضح وأوضحت موضحا كتب كتبت وكتب وكتبت أشار وأشار أعلن أعلنت وأعلن ذكر ذكرت
            وذكر اعتبر معتبرا وصف ووصف رد ورد وردت أجاب سأل حذر وحذر محذرا شدد وشدد مشددا قائلا قائلاً قائلة ولفت لفت بيان جاء نقلت نقل وختم""",
        "by": "وفقا, وفقاً, بحسب, حسب, وبحسب, طبقا",
        "he": "هو هي هم",
        "i": "أنا نحن إننا إنني لدينا نريد أننا أنني",
        "of": "إن أن إنه إنها من إلى عن على في مع ضد بين ل ب باسم لدى",
        "called": "يسمى تسمى المسمى المسماة بعنوان باسم يدعى تدعى عنوان كلمة مصطلح فيلم كتاب رواية أغنية مسلسل عملية مشروع شعار",
        "definite": "ال",
        "titles": "الرئيس الوزير رئيس وزير السيد السيدة الدكتور الدكتورة الأستاذ اللواء العميد الشيخ",
    },
    "he": {
        "m": "הוא שלו",
        "f": "היא שלה",
        "says": "אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה כתב כתבה מסר מסרה נמסר הסביר הסבירה טען טענה הדגיש הדגישה ציין ציינה השיב השיבה שאל שאלה סיפר סיפרה הבהיר הבהירה הצהיר הצהירה הגיב הגיבה קרא קראה צייץ צייצה מספר מספרת מסביר מסבירה",
        "by": "לפי, לדברי, לטענת, על פי",
        "he": "הוא היא הם הן",
        "i": "אני אנחנו אנו שלי שלנו לי לנו אותנו אותי",
        "called": "המכונה המכונים שנקרא בשם סרט ספר שיר אלבום סדרה מבצע פרויקט כותרת",
        "titles": "נשיא הנשיא שר השר השרה ראש הממשלה מר גברת ד פרופ",
    },
    "fa": {
        "says": "گفت گفته می‌گوید گفتند افزود نوشت نوشته تاکید تأکید اظهار بیان اعلام خاطرنشان تصریح توضیح پرسید پاسخ گوید عنوان ادامه یادآور کرد",
        "by": "به گفته, بنا بر, طبق",
        "he": "او وی آنها ایشان",
        "i": "من ما مرا برای‌ما داریم هستیم",
        "titles": "آقای خانم دکتر رئیس وزیر رئیس‌جمهور",
    },
    "ur": {
        "says": "کہا کہنا کہتے بتایا لکھا پوچھا بولے بولا کہہ دیا",
        "after": "مطابق",
        "he": "انہوں وہ اس ان",
        "i": "میں ہم ہمارا ہماری ہمارے میرا میری",
        "subject": "نے",
    },
    "hi": {
        "says": "कहा कहना कहते बताया बोले बोला बोली लिखा पूछा जोड़ा कहती कह दावा आरोप जवाब",
        "after": "मुताबिक अनुसार",
        "he": "उन्होंने वह वे उसने उनका इन्होंने",
        "i": "मैं हम हमारा हमारी हमारे मेरा मेरी मुझे हमें मैंने हमने",
        "called": "नामक नाम फिल्म किताब गाना",
        "titles": "श्री श्रीमती डॉ प्रधानमंत्री मुख्यमंत्री मंत्री राष्ट्रपति",
        "subject": "ने",
    },
    "bn": {
        "says": "বলেন বলেছেন বললেন জানান জানিয়েছেন বলা লিখেছেন বলে বললো যোগ প্রশ্ন উল্লেখ",
        "he": "তিনি তারা সে",
        "i": "আমি আমরা আমাদের আমার আমাকে",
        "titles": "জনাব ড মন্ত্রী প্রধানমন্ত্রী",
    },
    "ta": {
        "says": "கூறினார் கூறியுள்ளார் தெரிவித்தார் என்றார் என்று எனத் கூறினர் தெரிவித்துள்ளார் கூறிய எழுதியுள்ளார் கேட்டார்",
        "he": "அவர் அவர்கள் அவள் அவன்",
        "i": "நான் நாங்கள் நாம் எங்கள் என் எனக்கு நமது",
    },
    "sw": {
        "says": "alisema anasema amesema wamesema walisema aliongeza ameongeza aliandika aliuliza alijibu alieleza alifafanua alidai alikiri",
        "by": "kwa mujibu wa",
        "he": "yeye wao",
        "i": "mimi sisi yangu yetu wangu wetu",
        "titles": "rais waziri bwana bi mheshimiwa",
    },
    "zu": {
        "says": "kusho usho uthe wathi basho kuthi ethi bathe uthi uchaze kubeka esho wengeze utshele kukhala",
        "he": "yena bona",
        "i": "mina thina",
        "titles": "umnu unkk unksz udkt",
    },
    "xh": {
        "says": "utsho watsho uthe wathi kutsho batsho uthi",
        "titles": "umnu unksk",
    },
    "af": {
        "says": "sê gesê het vertel skryf geskryf verduidelik volgens meen vra antwoord voeg beklemtoon waarsku bevestig glo lui",
        "by": "volgens, aldus",
        "he": "hy sy hulle dit",
        "i": "ek ons my is het jy julle",
        "the": "die sy haar hul",
        "a": "'n ’n",
        "of": "van met vir teen oor na aan by uit tot in op deur",
        "titles": "president minister mnr mnr. me me. mev mev.",
    },
    "ca": {
        "says": "diu va dit deia afirm* assegur* explic* declar* afeg* apunt* subratll* remarc* coment* record* insist* respon* respos* pregunt* sost* escriu escri* denunci* critic* lament* reconeix* admet* anunci* destac* conclou* conclò* reclam* detall* opin*",
        "by": "segons, d'acord amb",
        "he": "ell ella ells elles",
        "i": "jo nosaltres meu meva nostre nostra em ens hem som estem tinc crec soc",
        "the": "el la els les l' l’ en na seu seva",
        "a": "un una uns unes",
        "of": "de del dels d' d’ a al als amb per contra sobre en entre des",
        "titles": "president presidenta ministre ministra conseller consellera senyor senyora alcalde alcaldessa",
        "dash": True,
    },
    "gl": {
        "says": "di dixo dicía afirm* asegur* explic* declar* engad* sinal* subliñ* coment* lembr* insist* respond* pregunt* sost* escrib* denunci* critic* lament* recoñ* anunci* destac*",
        "by": "segundo",
        "he": "el ela eles elas",
        "i": "eu nós meu miña noso nosa me nos temos somos",
        "titles": "presidente presidenta ministro ministra señor señora alcalde",
        "dash": True,
    },
    "eu": {
        "says": "esan dio diote adierazi azaldu nabarmendu gaineratu idatzi erantzun galdetu salatu ohartarazi",
        "after": "arabera ustez",
        "he": "hark berak",
        "i": "ni gu gure nire gara naiz",
        "dash": True,
    },
    "sq": {
        "says": "tha thotë thanë deklar* shtoi theksoi shkroi shkruan shpjegoi pyeti përgjigj* tregoi pohoi bëri u-shpreh shprehet shprehu",
        "by": "sipas",
        "he": "ai ajo ata ato",
        "i": "unë ne im imja ynë jonë mua neve kemi jemi jam kam",
        "titles": "presidenti ministri kryeministri zoti zonja",
        "dash": True,
    },
    "hy": {
        "says": "ասաց ասել ասում հայտարարեց նշեց ավելացրեց գրել գրեց հարցրեց պատասխանեց",
        "he": "նա նրանք",
        "i": "ես մենք մեր իմ",
    },
    "ka": {"says": "თქვა ამბობს განაცხადა აღნიშნა დაამატა წერს უთხრა განმარტა", "he": "ის მან ისინი", "i": "მე ჩვენ ჩვენი ჩემი"},
    "az": {
        "sov": True,
        "says": "dedi deyib bildirib bildirdi söylədi vurğulayıb qeyd yazıb əlavə",
        "after": "görə",
        "he": "o onlar",
        "i": "mən biz mənim bizim",
    },
    "kk": {"sov": True, "says": "деді дейді айтты хабарлады атап қосты жазды", "he": "ол олар", "i": "мен біз менің біздің"},
}
