"""Words of bylines, by language (folded, without accents' case): what introduces, joins and follows authors' names."""

from __future__ import annotations

# Before the names. Those that end in a colon in practice may also stand with one.
INTRODUCTIONS: dict[str, tuple[str, ...]] = {
    "af": ("deur",),
    "ar": ("بقلم", "كتب", "كتبت", "كتابة", "الكاتب", "مرسلة بواسطة", "بواسطة", "نشر بواسطة"),
    "bg": ("автор", "от", "публикувано от"),
    "ca": ("per", "autor", "publicat per", "escrit per"),
    "cs": ("autor", "autoři", "autorka", "napsal", "napsala", "vystavil", "vystavila", "vložil", "přidal"),
    "da": ("af", "skrevet af", "indsendt af", "lagt op af"),
    "de": ("von", "ein artikel von", "ein beitrag von", "eine analyse von", "ein kommentar von", "eine kolumne von", "ein interview von",
           "ein gastbeitrag von", "autor", "autoren", "autorin", "geschrieben von", "text", "text von", "interview", "eingestellt von", "gepostet von", "veröffentlicht von", "verfasst von", "erstellt von"),
    "el": ("του", "της", "συντάκτης", "γράφει ο", "γράφει η", "αναρτήθηκε από", "δημοσιεύτηκε από", "από"),
    "en": ("by", "written by", "posted by", "words by", "story by", "reported by", "report by", "published by", "author", "authors", "words", "article by",
           "contributed by", "analysis by", "opinion by", "text by", "interview by", "created by", "authored by", "this post was written by", "reporting by", "writing by",
           "this article was written by", "this story was written by"),
    "es": ("por", "autor", "autora", "escrito por", "texto", "redactado por", "publicado por", "enviado por"),
    "et": ("autor", "kirjutas"),
    "fa": ("نویسنده", "به قلم", "نوشته شده توسط", "توسط"),
    "fi": ("teksti", "kirjoittaja", "toimittaja", "lähettänyt", "kirjoittanut"),
    "fr": ("par", "auteur", "auteurs", "écrit par", "publié par", "propos recueillis par", "rédigé par", "texte", "posté par", "envoyé par", "article de", "un article de"),
    "he": ("מאת", "פורסם על ידי", "נכתב על ידי",),
    "hi": ("लेखक", "द्वारा", "प्रस्तुतकर्ता"),
    "hr": ("piše", "autor", "autorica", "objavio", "objavila", "napisao", "napisala"),
    "hu": ("írta", "szerző", "bejegyezte", "közzétette"),
    "id": ("oleh", "penulis", "reporter", "diposting oleh", "ditulis oleh"),
    "it": ("di", "a cura di", "autore", "scritto da", "articolo di", "pubblicato da", "postato da", "inserito da"),
    "ja": ("文", "取材・文", "著者", "執筆", "筆者", "投稿者", "作成者"),
    "ko": ("글", "작성자", "글쓴이",),
    "lt": ("autorius", "autorė"),
    "lv": ("autors",),
    "mk": ("автор",),
    "ms": ("oleh",),
    "nb": ("av", "tekst", "skrevet av", "lagt inn av"),
    "nl": ("door", "auteur", "geschreven door", "tekst", "gepost door", "geplaatst door"),
    "pl": ("autor", "autorka", "tekst", "opracowanie", "oprac", "opublikowane przez", "napisane przez", "dodał", "dodała"),
    "pt": ("por", "autor", "autora", "escrito por", "texto", "postado por", "publicado por"),
    "ro": ("de", "autor", "scris de", "postat de", "publicat de"),
    "ru": ("автор", "авторы", "текст", "опубликовал", "опубликовала", "отправлено"),
    "sk": ("autor", "autorka"),
    "sl": ("avtor", "piše"),
    "sq": ("nga",),
    "sr": ("аутор", "autor", "пише", "piše", "објавио", "објавила", "objavio", "objavila"),
    "sv": ("av", "text", "skriven av", "upplagd av"),
    "sw": ("na",),
    "tr": ("yazan", "yazar", "haber", "gönderen", "yayınlayan"),
    "uk": ("автор", "автори", "текст", "опублікував", "опублікувала"),
    "vi": ("tác giả", "theo", "bài", "người đăng", "được đăng bởi"),
    "zh": ("作者", "记者", "記者", "文", "撰文", "撰稿", "文／", "文/", "张贴者", "張貼者", "发布者"),
    "zu": ("ibhalwe ngu",),
}  # fmt: skip

# Between two names.
CONJUNCTIONS: dict[str, tuple[str, ...]] = {
    "ar": ("و",),
    "cs": ("a",),
    "da": ("og",),
    "de": ("und", "sowie", "mit"),
    "el": ("και",),
    "en": ("and", "with"),
    "es": ("y", "con"),
    "fi": ("ja",),
    "fr": ("et", "avec"),
    "hr": ("i",),
    "hu": ("és",),
    "id": ("dan",),
    "it": ("con",),
    "ja": ("と",),
    "lt": ("ir",),
    "lv": ("un",),
    "nb": ("og",),
    "nl": ("en", "met"),
    "pl": ("oraz",),
    "pt": ("com",),
    "ro": ("și", "şi"),
    "ru": ("и",),
    "sv": ("och",),
    "tr": ("ve",),
    "uk": ("та", "і"),
    "vi": ("và",),
    "zh": ("和",),
}

# Words that make a piece of a byline a role, an office or an invitation and no name.
NO_NAMES: dict[str, tuple[str, ...]] = {
    "da": ("redaktør", "journalist", "korrespondent"),
    "de": ("redakteur", "redakteurin", "redaktion", "korrespondent", "korrespondentin", "reporter", "reporterin", "autor", "autorin",
           "professor", "folgen", "merken", "chefredakteur", "volontär", "volontärin", "uhr", "lesezeit", "kommentare", "artikel", "ressort", "leiter", "stand", "schließen", "pressemitteilung"),
    "en": ("reporter", "editor", "correspondent", "writer", "columnist", "contributor", "journalist", "producer", "author", "follow", "email",
           "share", "read", "min", "minutes", "updated", "published", "posted", "comments", "comment", "photographer", "analyst", "manager", "director",
           "chief", "senior", "deputy", "politics", "business", "sport", "sports", "news", "university", "professor", "expert", "click", "subscribe",
           "newsletter", "print", "save", "listen", "views", "article", "articles", "about", "our", "more", "view", "profile", "bio", "specialist",
           "contact", "experts", "research", "development", "home", "history", "see", "all", "here", "from", "for", "by", "in", "on", "at", "is", "was", "your", "you", "this", "fellow", "president", "founder", "ceo", "content", "educator", "gardener", "consultant", "certified", "licensed", "advisor", "founder",
           "co-founder", "lead", "tester",
           "marketing", "strategist", "dietitian", "nutritionist", "therapist", "attorney", "pm", "us", "log", "sign", "menu", "reviewed", "edited", "fact", "checked", "image", "photo", "credit", "bureau"),
    "es": ("redactor", "redactora", "redacción", "periodista", "corresponsal", "seguir", "comentarios", "compartir", "actualizado", "publicado", "director"),
    "fi": ("toimittaja", "toimitus"),
    "fr": ("journaliste", "rédaction", "rédacteur", "rédactrice", "correspondant", "correspondante", "publié", "suivre", "commentaires", "partager", "lecture"),
    "hu": ("újságíró", "szerkesztő"),
    "id": ("jurnalis", "reporter", "editor", "wartawan", "penulis"),
    "it": ("giornalista", "redazione", "redattore", "inviato", "corrispondente", "commenti", "condividi", "aggiornato", "pubblicato"),
    "lt": ("profesorius", "profesorė", "žurnalistas", "žurnalistė", "universiteto", "redaktorius"),
    "nb": ("journalist", "redaktør", "fotograf", "publisert", "oppdatert"),
    "nl": ("redacteur", "redactie", "correspondent", "verslaggever", "journalist", "reacties"),
    "pl": ("redaktor", "redakcja", "dziennikarz", "dziennikarka", "komentarze"),
    "pt": ("em", "redator", "redação", "redacção", "jornalista", "correspondente", "comentários", "publicado", "atualizado"),
    "ru": ("корреспондент", "редактор", "редакция", "журналист", "обозреватель"),
    "sv": ("redaktör", "redaktionen", "reporter", "journalist", "publicerad", "uppdaterad"),
    "tr": ("muhabir", "editör", "editörü", "haberler"),
    "uk": ("журналіст", "редактор", "кореспондент"),
    "vi": ("phóng", "biên"),
}  # fmt: skip

# Others who had a hand in the text and are not its authors.
OTHER_HANDS: dict[str, tuple[str, ...]] = {
    "de": ("redaktion:", "foto", "fotos", "übersetzt von", "geprüft von", "bearbeitet von", "illustration von", "fotos von", "bild", "kontakt", "pressekontakt", "ansprechpartner", "ansprechpartnerin"),
    "en": ("reviewed by", "medically reviewed by", "edited by", "fact checked by", "fact-checked by", "photography by", "photographs by", "photo by", "photos by",
           "illustration by", "illustrations by", "video by", "translated by", "expert reviewed by", "reviewer", "editor", "edited",
           "updated by", "editing by", "contributions from", "additional reporting by", "curated by", "compiled by", "tested by", "narrated by",
           "contact", "contacts", "media contact", "press contact"),
    "es": ("foto", "fotos", "editado por", "revisado por", "traducido por", "contacto"),
    "fr": ("photo", "photos", "traduit par", "relu par", "contact presse"),
    "id": ("editor", "foto"),
    "it": ("foto", "foto di", "tradotto da"),
    "nl": ("foto", "beeld"),
    "pt": ("foto", "fotos", "revisado por", "editado por"),
    "sv": ("foto", "bild"),
    "zh": ("来源", "來源", "编辑", "編輯", "责任编辑", "責任編輯", "摄影", "攝影"),
}  # fmt: skip

# The last word of what newsrooms call themselves in bylines (``The Example Team``), though it be a role elsewhere.
TEAMS: dict[str, tuple[str, ...]] = {
    "de": ("redaktion", "team", "newsdesk"),
    "en": ("team", "staff", "editors", "newsroom", "newsdesk", "desk", "contributors", "correspondents"),
    "es": ("redacción", "equipo"),
    "fr": ("rédaction", "équipe"),
    "it": ("redazione",),
    "nl": ("redactie",),
    "pl": ("redakcja",),
    "pt": ("redação", "redacção", "equipe"),
    "ru": ("редакция",),
    "sv": ("redaktionen",),
    "uk": ("редакція",),
}  # fmt: skip

# The first word of the same, in languages that put it there (``Redacción Ejemplo``).
TEAMS_BEFORE: dict[str, tuple[str, ...]] = {
    "de": ("redaktion",),
    "es": ("redacción", "equipo"),
    "fr": ("rédaction", "équipe"),
    "it": ("redazione",),
    "nl": ("redactie",),
    "pl": ("redakcja",),
    "pt": ("redação", "redacção", "equipe"),
    "ru": ("редакция",),
    "uk": ("редакція",),
}  # fmt: skip

# News agencies that bylines name by capitals alone, which would pass for letters behind a name.
AGENCIES = frozenset(
    "aap afp ani ansa ap apa belga bbc cna cnn dpa efe epd ians kna lusa ntb pa pap pti rtl sda sid tass tt upi ukrinform xinhua ynet".split()
)

# Accounts under which content systems post for whoever is logged in; nobody's name.
ACCOUNTS = frozenset(
    (
        *"admin adminn administrator superadmin sysadmin siteadmin webadmin webmaster superuser root wpadmin user".split(),
        *"undefined null none unknown anonymous test n/a noname".split(),
        "super user",
        "site admin",
        "noc admin",
    )
)

# Between a name and the publication that it writes for (``Jane Roe for The Example``).
FOR = ("for",)

# What follows or precedes a name without a space between (Korean, Japanese, Chinese).
ATTACHED = ("記者", "记者", "기자", "특파원", "논설위원", "선임기자", "編集委員", "特派員", "通信员", "人")

# Small words within names, which stand uncapitalised.
PARTICLES = frozenset(
    "a al ap af bin bint da dal dall de degli dei del dela della den der des di do dos du e el i la las le lo los mac och of ter ten und"
    " van vom von y zu zum zur d' l' o' af av ibn abu ben".split()
)
# Letters behind a name (Jane Roe, MD, PhD).
CREDENTIALS = frozenset(
    "md phd ph.d. m.d. dds dvm rn rd rdn ldn mph mba msc ms ma jd esq esq. cpa cfp cfa facs faap faan do od dpt np pa-c lcsw psyd jr jr. sr sr. ii iii iv".split()
)
