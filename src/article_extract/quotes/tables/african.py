"""Languages of Africa: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "sw": {
        "says": """alisema anasema amesema wamesema walisema aliongeza ameongeza aliandika aliuliza alijibu alieleza alifafanua
            alidai alikiri wanasema alisisitiza amesisitiza anasisitiza anaongeza ameandika amejibu ameeleza anaeleza
            amefafanua anafafanua amedai anadai amekiri aliambia ameambia aliwaambia alihoji alitoa alionya ameonya
            alitangaza ametangaza alibainisha amebainisha alithibitisha amethibitisha alikumbusha aliahidi ameahidi
            alimaliza aliomba ameomba aliwataka amewataka amewahimiza alisimulia anasimulia""",
        "by": "kwa mujibu wa, kulingana na",
        "he": "yeye wao",
        "they": "wao",
        "i": "mimi sisi yangu yetu wangu wetu",
        "of": "na wa ya za la kwa katika kutoka dhidi",
        "roles": """rais waziri gavana seneta mbunge meya msemaji mkurugenzi mkuu kiongozi mwenyekiti katibu jaji wakili kocha
            nahodha jenerali kamanda profesa daktari mtafiti mtaalamu mchambuzi mwandishi mwanahabari msanii mwimbaji
            mwigizaji mchezaji mama baba kaka dada mwanamke mwanaume mfalme balozi mwanzilishi mmiliki mgombea
            mfanyabiashara mkulima jirani shahidi kampuni benki klabu""",
        "groups": """polisi serikali wizara mahakama tume kamati baraza bunge chama muungano shirika taasisi chuo hospitali jeshi
            mamlaka wataalamu watafiti madaktari wachambuzi wakazi wananchi mashahidi wazazi familia waandamanaji
            wanaharakati mashabiki wanafunzi walimu wafanyakazi wakulima wanasiasa wabunge gazeti vyombo""",
        "titles": "rais waziri bwana bi mheshimiwa dkt profesa",
        "openers": "lakini pia kisha sasa wakati kama jana leo hata hivyo kwa katika na au kwani huko hapa",
        "called": "aitwaye iitwayo kitabu filamu wimbo",
        "bare": True,
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
    "so": {
        "says": "yiri tiri sheegay sheegtay yidhi tidhi qoray",
        "by": "sida",
        "he": "uu isagu ay",
        "i": "aan annagu waxaan",
    },
    "ha": {
        "says": "ce fada bayyana rubuta kara",
        "by": "a-cewar",
        "he": "shi ita su",
        "i": "ni mu",
    },
    "yo": {
        "says": "sọ ní kọ",
        "he": "ó wọ́n",
        "i": "mo a",
    },
    "ig": {
        "says": "kwuru sịrị dere",
        "he": "ọ ha",
        "i": "m anyị",
    },
}
