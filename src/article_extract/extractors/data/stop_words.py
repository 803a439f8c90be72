"""The commonest small words of languages, by which a text without a declared language is told. Only for scripts that several
languages share; folded, a few words that neighbours do not have first in mind."""

from __future__ import annotations

STOP_WORDS: dict[str, str] = {
    # Latin
    "af": "die van en het nie is dat in vir met op wat te sy was hulle ons ook om deur",
    "az": "və bu ilə bir üçün də ki olan onun edib deyib görə ölkə sonra daha",
    "bs": "je i u na da se za od su što koji sa nije iz će biti kao ali samo kako bih",
    "ca": "el la de i que els les una per amb del és no al ha són més aquest també com",
    "cs": "a v se na je že s z do to o za jako by jeho i který jsou podle byl také ale",
    "cy": "y yr a i yn o ar mae ei wedi am fod gan hefyd eu nad bod",
    "da": "og i at er det en til af på for med den som der har ikke de et var kan også",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden",
    "en": "the of and to in a is that for it on with as was by at be this from are have has not said",
    "es": "de la que el en y a los del se las por un para con una su al lo como más pero",
    "et": "ja on ei et see ka mis oli kui aga ning seda oma ta või mida selle pärast",
    "eu": "eta da du ez bat dira ere baina egin zen izan dute beste hori duen",
    "fi": "ja on ei että se hän oli myös mutta kun ovat joka mukaan sen kuin ole tai jos vuoden",
    "fil": "ang ng sa na mga ay at ni para ito hindi si kay nang may isang kung",
    "fr": "de la le et les des en un du une que est pour qui dans par sur au plus pas il ce sont avec",
    "ga": "an na agus ar a i ag is go le do bhí tá sé don leis",
    "gl": "de a o que e do da en os un para se as unha por con no na máis como foi",
    "ha": "da a na ya ta wannan cewa ba su ne domin cikin daga kuma shi",
    "hr": "je i u na da se za su od što koji s nije iz će a kao bi biti ili kako nakon",
    "hu": "a az és hogy nem is egy meg ez csak volt de el már van azt még szerint",
    "id": "yang dan di dengan untuk ini dari pada dalam itu tidak akan ke juga oleh telah adalah sudah",
    "is": "og að í á er sem það við um ekki en af var til með hafa fyrir",
    "it": "di e il la che in a per un del è una non sono con i si da come più della gli ha al",
    "lt": "ir kad yra su iš tai bei į buvo kaip bet jau dar apie pat taip jo pagal",
    "lv": "un ir ka no ar par uz bija arī kas lai tas bet pēc tika šo kā",
    "ms": "yang dan di untuk ini dengan itu dalam pada kepada tidak akan telah oleh kerana berkata beliau",
    "mt": "il u li ta f għal ma minn dan kien huwa fil mill biex",
    "nb": "og i at er det en til av på for med den som har ikke de et var kan også fra men om",
    "nl": "de van het een en in is dat op te zijn voor met die niet aan er om ook als maar door",
    "pl": "w i na się z do że nie to jest o jak po od za przez przy oraz tym dla co był",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como foi",
    "ro": "de și în a la cu pe că care din nu o un pentru mai este sunt au fost să ar",
    "rw": "mu na ko ya ku kandi bya ni wa aho ari iyi uyu yavuze abantu",
    "sk": "a v sa na je že s z do to o za ako by jeho aj ktorý sú podľa bol tiež ale",
    "sl": "je in v na da se za so ki z pa tudi po ni bi od kot pri še ob",
    "so": "oo ka ku in iyo uu waxaa la ee ay waa si uga kale",
    "sq": "të dhe në e i për me një që nga është se më do nuk ka janë",
    "sv": "och i att det som en på är av för med den till har inte de om ett var men från",
    "sw": "na ya wa kwa ni katika la za kuwa hii huyo hiyo kama wake pia bado alisema",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar ancak sonra ise var en",
    "uz": "va bu bilan uchun ham bir bo'yicha deb edi qilish esa",
    "vi": "và của là có không được trong cho một với các những đã người này khi để tại",
    "xh": "ukuba kwaye kunye le kodwa ngo xa ukwenza ngokuba abantu lo uthi",
    "yo": "ni ti awọn ati fun lati si ninu o pe wọn naa",
    "zu": "ukuthi futhi kanye ngoba uma kodwa lokhu yakhe nje njengoba uthe abantu le noma kusho ukuba ngesikhathi",
    # Cyrillic
    "be": "і на што у з не да як за гэта ад але для па было якія таксама",
    "bg": "на и да в се за от че с са по като не това е беше ще който или",
    "kk": "және бір бұл мен үшін деп де да бойынша туралы осы болып ол",
    "ky": "жана бул менен үчүн деп боюнча бир да эле анын кыргыз",
    "mk": "на и да во се за од што не со е како ќе ги беше кои или",
    "mn": "нь байна юм энэ бол болон гэж дээр тэр улсын байгаа",
    "ru": "и в не на что с по как это для от он но из его было также был за все",
    "sr": "је и у на да се за од су што који са није из ће као али само како",
    "tg": "ва дар аз ба ки бо ин барои аст мекунад онҳо шуд",
    "uk": "і в на що не з до у та як за це від про його для але також який він",
    # Arabic
    "ar": "في من على أن إلى عن التي مع هذا ما بعد كان قال الذي بين أو هذه",
    "ckb": "لە بە و کە بۆ ئەو لەگەڵ ئەم دەکات هەموو کوردستان",
    "fa": "و در به از که این را با است برای آن شد می یک تا بر خود",
    "ps": "د په او چې ته کې دی له شوي نه خپل يې",
    "ur": "کے میں کی ہے اور کو سے کا کہ نے پر یہ ہیں بھی تھا اس",
    # Devanagari
    "hi": "के में की है और को से का ने पर कि यह हैं भी था इस",
    "mr": "आहे आणि या हे ते होते आहेत मात्र केली म्हणून यांनी झाले त्या",
    "ne": "छ र को मा पनि भएको गरेको छन् उनले लागि थियो गर्न नेपाल",
    # Bengali script
    "as": "আৰু এই হয় কৰে পৰা বুলি কৰিছে লগতে",
    "bn": "এবং এই করে থেকে হয় তিনি না জন্য বলে করা হয়েছে একটি",
    # Hebrew script
    "he": "של את על לא הוא עם גם כי זה היא אל אבל בין",
    "yi": "און די אין פון איז דער מיט האט אז צו",
    # Ethiopic
    "am": "ነው እና ላይ ውስጥ ግን ደግሞ ይህ ወደ",
    "ti": "እቲ ናይ ድማ እዩ ኣብ ካብ ከምኡውን ነቲ",
}

# Scripts that one language writes in practice: first and last code point, language.
SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"), (0x0530, 0x058F, "hy"), (0x0780, 0x07BF, "dv"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x0F00, 0x0FFF, "bo"), (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
)  # fmt: skip
