"""Turkic and Mongolic languages: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "tr": {
        "says": """dedi diyor dedi. der söyledi söyleyen söyleyerek belirtti belirten belirterek vurguladı vurgulayan
            vurgulayarak kaydetti kaydeden kullandı kullanan konuştu konuşan ifade ifadelerini ifadesini ifadeleriyle
            açıkladı açıklayan anlattı anlatan ekledi ekleyen yazdı yazan sordu sorusuna yanıtladı yanıt cevap cevabını
            değerlendirmesinde değerlendirmesini bulundu bulunan paylaşan paylaştı diye diyerek diyen şeklinde uyardı
            uyarısında iddia savundu aktardı aktaran bildirdi bildiren duyurdu hatırlattı çağrısında seslendi tepki devam
            sözleriyle sözlerini sözleri verdi vererek açıklayarak açıklamasında anlatarak aktararak aktardığı anımsattı
            çağrısı çağırdı değerlendirdi değerlendirerek dedikten dediği demişti demiş demektedir dile diyorlar dediler
            dedim dert dikkat eleştirdi eleştirerek ettiği etti ettim görüşünü görüşünde hatırlatarak haykırdı hükmünü
            iddiasında iddiasını inanıyor ifadesine ifadelerine ifadelerle istedi kaydederek konuşmasında konuşarak
            mesajını mesajında müjdesini müjdeledi nitelendirdi nitelendirerek not notunu önerdi övdü paylaşımında
            paylaşarak paylaşımda rica savunarak savunan seslenerek sloganları söyledim söylediği söylüyor söyleyip soran
            sözüne sözlerine sözlerle sözünü temennisinde tepkisini uyardığı uyararak vaadinde vadetti vurgusu vurguladığı
            vurgusunu yanıtını yanıtladığı yanıtlayan yazarak yazılı yazmıştı yinelledi yineledi yorumladı yorumunu
            yorumunda gösterdi belirtildi denildi denilen kaydedildi""",
        "after": "göre",
        "he": "o onlar kendisi",
        "they": "onlar",
        "it": "bu o",
        "i": "ben biz benim bizim bana bize beni bizi sen siz",
        "his": "onun kendi",
        "m": "bey",
        "f": "hanım",
        "a": "bir bazı birkaç",
        "aux": "ise de da ve bugün dün ayrıca daha şöyle",
        "roles": """cumhurbaşkanı başbakan bakan bakanı başkan başkanı vali belediye milletvekili sözcü sözcüsü müdür müdürü
            yönetici lider lideri sekreter genel hakim savcı başsavcı avukat avukatı antrenör teknik direktör kaptan
            general komutan komutanı komiser polis profesör doktor hekim araştırmacı bilim uzman uzmanı analist ekonomist
            iktisatçı tarihçi yazar yazarı gazeteci şarkıcı sanatçı oyuncu oyuncusu yönetmen futbolcu kaleci şampiyon anne
            annesi baba babası kardeş kardeşi oğlu kızı kadın adam eşi genç kral kraliçe prens papa patrik büyükelçi
            şansölye kurucu kurucusu sahip sahibi aday adayı iş çiftçi komşu komşusu tanık görgü mağdur siyasetçi şirket
            banka kulüp temsilci temsilcisi yetkili yetkilisi mühendis mimar balıkçı hemşire""",
        "groups": """polis hükümet bakanlık bakanlığı belediye mahkeme savcılık komisyon komite konsey meclis parti partisi sendika
            dernek derneği federasyon örgüt örgütü ajans enstitü üniversite okul hastane ordu yetkililer uzmanlar
            araştırmacılar bilim doktorlar analistler sakinler komşular tanıklar ebeveynler aile ailesi yakınları
            göstericiler aktivistler taraftarlar öğrenciler öğretmenler çalışanlar çiftçiler siyasetçiler milletvekilleri
            itfaiye avukatlar eleştirmenler gazete gazetesi dergi kanal medya kullanıcılar okurlar ekonomistler
            organizatörler vakıf vakfı büyükelçilik kaynaklar insanlar vatandaşlar kremlin valilik işçiler kaynakları""",
        "many": "yüzlerce binlerce onlarca birçok bazı çok birkaç iki üç dört beş",
        "texts": """rapor açıklama mektup araştırma anket belge metin mesaj raporda açıklamada mektupta bildiri bildiride metinde
            kanun yasa karar kitap paylaşım haber""",
        "titles": "cumhurbaşkanı bakanı bakan başbakan başkanı başkan sayın prof genel müdürü general",
        "openers": """ama ayrıca sonra şimdi bu dün bugün ancak ve veya fakat çünkü şu o ise de da yarın burada orada böyle için
            göre ile olarak bir""",
        "called": """adlı isimli denilen sözde temasıyla sloganıyla adıyla adındaki başlıklı kelimesi ifadesi filmi kitabı şarkısı
            albümü dizisi sloganı projesi operasyonu denen diye-anılan adında başlığıyla ifadesiyle sloganlı""",
        "bare": True,
        "sov": True,
        "dash": True,
    },
    "az": {
        "says": """dedi deyib bildirib bildirdi söylədi vurğulayıb qeyd yazıb əlavə deyir deyə söyləyib söyləyir bildirir
            bildirmişdir vurğuladı vurğulayır etdi edib yazır yazdı açıqladı açıqlayıb çatdırıb diqqətə cavab soruşdu
            xəbərdarlıq iddia təsdiqlədi""",
        "after": "görə sözlərinə əsasən",
        "he": "o onlar",
        "i": "mən biz mənim bizim",
        "roles": """prezident nazir naziri deputat sədr sədri direktor rəhbər rəhbəri vəkil hakim prokuror məşqçi professor doktor
            həkim ekspert analitik yazıçı jurnalist müğənni aktyor futbolçu ana ata qadın kişi kral şirkət bank klub
            nümayəndə""",
        "groups": """polis hökumət nazirlik nazirliyi məhkəmə prokurorluq komissiya şura parlament partiya təşkilat agentlik
            universitet ordu rəsmilər ekspertlər alimlər həkimlər sakinlər şahidlər valideynlər ailə fəallar tələbələr
            qəzet media mənbələr insanlar""",
        "many": "yüzlərlə minlərlə bir-neçə çox iki üç",
        "titles": "prezident nazir baş-nazir cənab xanım professor general",
        "openers": "amma lakin və bu o indi sonra dünən bugün",
        "called": "adlı adlanan",
        "bare": True,
        "sov": True,
    },
    "kk": {
        "says": """деді дейді айтты хабарлады атап қосты жазды деп айтады айтқан жазады мәлімдеді түсіндірді өтті жауап сұрады
            ескертті уәде""",
        "after": "айтуынша сәйкес",
        "he": "ол олар",
        "i": "мен біз менің біздің",
        "roles": """президент министр министрі әкім депутат төраға төрағасы директор басшы басшысы адвокат судья прокурор бапкер
            профессор дәрігер ғалым сарапшы тарихшы жазушы журналист әнші актёр ана әке әйел ер компания банк клуб""",
        "groups": """полиция үкімет министрлік сот прокуратура комиссия парламент партия ұйым агенттік университет армия билік
            сарапшылар ғалымдар дәрігерлер тұрғындар куәгерлер ата-аналар отбасы студенттер газет бақ адамдар""",
        "many": "жүздеген мыңдаған көп бірнеше екі үш",
        "titles": "президент министр премьер профессор генерал мырза ханым",
        "openers": "бірақ және бұл ол қазір кейін кеше бүгін",
        "bare": True,
        "sov": True,
    },
    "uz": {
        "says": "dedi deydi aytdi bildirdi yozdi ta’kidladi qo‘shimcha",
        "he": "u ular",
        "i": "men biz mening bizning",
        "titles": "prezident vazir janob xonim",
        "sov": True,
    },
    "ky": {
        "says": "деди дейт айтты билдирди жазды белгиледи кошумчалады",
        "he": "ал алар",
        "i": "мен биз менин биздин",
        "titles": "президент министр мырза айым",
        "sov": True,
    },
    "mn": {
        "says": "гэжээ гэв хэлэв хэллээ хэлсэн мэдэгдэв бичжээ",
        "he": "тэр тэд",
        "i": "би бид манай миний",
        "sov": True,
    },
}
