"""Organisations that supply pictures: news agencies, photo libraries, platforms; as they write themselves.

Names of four letters and fewer are matched with their case, longer ones without. One line a group; add names freely.
"""

from __future__ import annotations

AGENCIES: tuple[str, ...] = tuple(
    name.strip()
    for name in """
AP|AP Photo|AP Images|AP Archive|Associated Press|The Associated Press|AFP|AFP Photo|AFPTV|Agence France-Presse|AFP Forum|Reuters|Thomson Reuters
EPA|EPA Images|EPA-EFE|European Pressphoto Agency|UPI|Bloomberg|Bloomberg News|Xinhua|Xinhua News Agency|CNA|CNS|China News Service|VCG|Visual China Group|IC photo|ICphoto
Getty|Getty Images|GettyImages|Getty Images Europe|Getty Images North America|Getty Images for|GC Images|WireImage|FilmMagic|LightRocket|NurPhoto|Corbis|Corbis Sport|Hulton Archive|Icon Sportswire
iStock|iStockphoto|iStock Photo|Shutterstock|Alamy|Alamy Live News|Alamy Stock Photo|Adobe Stock|AdobeStock|stock.adobe.com|Depositphotos|Dreamstime|123RF|Fotolia|Bigstock|Pond5|Unsplash|Pexels|Pixabay|Freepik|Envato|Canva|Flickr|Wikimedia|Wikimedia Commons|Wikipedia|Creative Commons|Rawpixel|StockSnap|Depositphoto
Imago|IMAGO Images|imago stock&people|imago sportfotodienst|picture alliance|picture-alliance|PA Images|PA Wire|PA Media|PA|Press Association|Press Association Images|Empics|SWNS|Rex|REX Features|REX/Shutterstock|Splash|Splash News|Backgrid|BACKGRID|MEGA Agency|Zuma|ZUMA Press|ZUMA Press Wire|ZUMA Wire|ZUMAPRESS.com|Newscom|Sipa|SIPA Press|SIPA USA|Abaca|ABACAPRESS|ABACA Press|Gamma-Rapho|Magnum|Magnum Photos|Redux|Contrasto|VII|Panos|Panos Pictures|Eyevine|Camera Press|Bridgeman Images|Bridgeman|Mary Evans|Everett Collection|Science Photo Library|Nature Picture Library|Minden Pictures|Barcroft|Caters|Cover Images|Cover-Images|INSTARimages|London News Pictures|LNP|Story Picture Agency|Kennedy News and Media|Triangle News|Jam Press|Solent News|South West News Service|Wales News Service|NurPhoto via Getty|SOPA Images|Middle East Images|Hans Lucas|Le Pictorium|Bestimage|Pool
dpa|dpa-Bildfunk|dpa-tmn|dpa Images|dpa Picture-Alliance|DPA Deutsche Presse-Agentur|Deutsche Presse-Agentur|ddp|ddp images|dapd|epd|epd-bild|KNA|SID|Laif|Ostkreuz|Witters|Ullstein|ullstein bild|Mauritius|mauritius images|akg-images|akg|bpk|Okapia|Blickwinkel|Action Press|ActionPress|Eibner|Eibner-Pressefoto|Matthias Koch|Nordphoto|Sven Simon|SvenSimon|Revierfoto|Funke Foto Services|FFS|Westend61|Plainpicture|Keystone|KEYSTONE-SDA|KEYSTONE|ATS|SDA|APA|APA-Images|APA Images|APA-Fotoservice|Apa-PictureDesk|Picturedesk|picturedesk.com|GEPA|GEPA pictures|Expa|EXPA Pictures|Votava|Zeitungsfoto.at|Lukas Huter
EFE|Europa Press|Agencia EFE|Cordon Press|ContactoPhoto|Contacto|AGENCIA EFE|Notimex|Cuartoscuro|Télam|Telam|Noticias Argentinas|Andina|Colprensa|Aton|Aton Chile|Agencia Uno|AgenciaUno|Prensa Latina|ACN|ABI|Xinhua News|Agência Brasil|Agencia Brasil|ABr|Folhapress|Estadão Conteúdo|Agência O Globo|Lusa|LUSA|Global Imagens|Futura Press|Fotoarena|Brazil Photo Press|Agência Senado|Agência Câmara
ANSA|LaPresse|AGI|Adnkronos|IPA|Ipa-Agency|Fotogramma|Agenzia Fotogramma|Imagoeconomica|FotoA3|Agf|AGF|Insidefoto|Ap/LaPresse|Belga|BELGA|Belga Image|BelgaImage|Photo News|Photonews|ANP|ANP Photo|Hollandse Hoogte|Novum|Pro Shots|Orange Pictures|MAXPPP|Maxppp|PhotoPQR|Sipapress|Presse Sports|Icon Sport|Panoramic|Opale|Agence Vu
NTB|NTB Scanpix|Scanpix|SCANPIX|Bildbyrån|TT|TT Nyhetsbyrån|Ritzau|Ritzau Scanpix|Lehtikuva|LEHTIKUVA|STT|STT-Lehtikuva|Gorm Kallestad|Rescue Photo|Bildbyran|All Over Press|Stella Pictures|Polfoto|Sputnik|RIA Novosti|РИА Новости|ТАСС|TASS|ITAR-TASS|Интерфакс|Interfax|Коммерсантъ|Kommersant|Lenta.ru|Global Look Press|GlobalLookPress|Lori|Фотобанк Лори|Москва|Агентство «Москва»|АГН Москва|УНІАН|УНИАН|UNIAN|Укринформ|Укрінформ|Ukrinform|БелТА|BelTA|Getty images
PAP|CTK|ČTK|ČTK/AP|Profimedia|PROFIMEDIA|TASR|SITA|MTI|MTVA|Agerpres|AGERPRES|Mediafax|Inquam|Inquam Photos|BTA|БТА|BGNES|БГНЕС|Булфото|Bulphoto|Tanjug|Танјуг|FoNet|HINA|Hina|Pixsell|PIXSELL|Cropix|CROPIX|STA|BoBo|Bobo|FENA|MIA|МИА|ATSH|AFP/Profimedia|LETA|LETA/AFP|BNS|ELTA|Delfi|Scanpix Baltics|East News|EastNews|Agencja Gazeta|Agencja Wyborcza.pl|Agencja Wyborcza|NEWSPIX.PL|Newspix|Eurokinissi|EUROKINISSI|InTime|InTime News|ΑΠΕ-ΜΠΕ|ΑΠΕ|APE-MPE|Sooc|SOOC
AA|Anadolu|Anadolu Agency|Anadolu Ajansı|Anadolu Images|DHA|Demirören|İHA|IHA|ANKA|Depo Photos|IRNA|ISNA|Mehr|MEHR|Fars|FARS|Tasnim|WANA|SANA|SPA|WAM|QNA|KUNA|MENA|MAP|TAP|APS|Petra|Wafa|WAFA|INA|NNA|أ ف ب|أ.ف.ب|فرانس برس|رويترز|أسوشيتد برس|الأناضول|د ب أ|د.ب.أ|وكالات|واس|Flash90|Flash 90|פלאש 90|פלאש90|רויטרס|איי-פי|איי פי|אי-פי-איי|אי.פי|אי פי|גטי|גטי אימג'ס|שאטרסטוק|shutterstock|TPS|GPO|לע״מ|לע"מ|JINI|דובר צה״ל|דובר צה"ל
PTI|ANI|IANS|UNI|Hindustan Times|पीटीआई|एएनआई|भाषा|रॉयटर्स|एएफपी|एपी|APP|INP|BSS|UNB|বাসস|রয়টার্স|এএফপি|এপি|Lankadeepa|Antara|ANTARA|ANTARA FOTO|Bernama|BERNAMA|VNA|TTXVN|VGP|VOV|Tuoi Tre|PNA|Rappler|Inquirer|KCNA|Yonhap|YONHAP|Yonhap News|Newsis|News1|NEWS1|연합뉴스|뉴시스|뉴스1|연합|로이터|로이터연합뉴스|로이터=연합뉴스|AFP=연합뉴스|AP=연합뉴스|EPA=연합뉴스|AP뉴시스|신화|신화연합뉴스|게티이미지|게티이미지뱅크|게티이미지코리아|조선중앙통신|조선중앙TV|노동신문|사진공동취재단|한국사진기자협회|Kyodo|KYODO|Kyodo News|Jiji|JIJI PRESS|Jiji Press|共同|共同通信|時事|時事通信|ＡＰ|ＡＦＰ|AFP時事|ＡＦＰ時事|ＡＦＰ＝時事|AFP=時事|EPA時事|ＥＰＡ時事|ロイター|ロイター＝共同|ＡＰ＝共同|AP=共同|ゲッティ|ゲッティ＝共同|ゲッティイメージズ|新華社|新华社|ＥＰＡ|アフロ|AFLO|Aflo|ＡＦＬＯ|PIXTA|ピクスタ|中新社|人民图片|视觉中国|東方IC|东方IC|新华社发|中央社|中央社記者|路透|路透社|美聯社|法新社|達志影像|美联社|GettyImages／ゲッティ
AAP|AAP Image|AAPIMAGE|RNZ|NZME|Stuff|ACC|CP|The Canadian Press|Canadian Press|THE CANADIAN PRESS|Postmedia|Postmedia News|Postmedia Network|Torstar|USA TODAY Sports|USA TODAY NETWORK|Imagn|Imagn Images|MediaNews Group|Tribune News Service|TNS|Sportsfile|Inpho|INPHO|RollingNews|RollingNews.ie|PressEye|Pacemaker|Pacemaker Press|Photopress|ANA|African News Agency|African News Agency (ANA)|Gallo Images|Gallo|GCIS|NAN|GNA|SABC|Independent Newspapers|Independent Media|Newspapers|ABC News|NASA|ESA|NOAA|Facebook|Instagram|TikTok|Twitter|X|YouTube|Telegram|Truth Social|Snapchat|LinkedIn|Google|Google Maps|Google Earth|Google Street View|Maxar|Maxar Technologies|Planet Labs|Planet Labs PBC|Midjourney|DALL-E|ChatGPT|OpenAI|Netflix|Disney|Warner Bros|HBO|BBC|CNN|NBC|CBS|ITV|Sky|Sky News|Sky Sports|ZDF|ARD|WDR|NDR|MDR|SWR|RBB|BR|HR|ORF|SRF|RTL|RAI|TVE|RTVE|NRK|SVT|YLE|DR|NOS|VRT|RTBF
The Washington Post|Washington Post|The New York Times|New York Times|Los Angeles Times|The Guardian|The Times|The Sunday Times|The Telegraph|Chicago Tribune|Boston Globe|The Boston Globe|San Francisco Chronicle|Houston Chronicle|The Globe and Mail|Toronto Star|Daily Mail|Daily Mirror|The Sun|Mirrorpix|News UK|News Licensing|NTB/Scanpix
""".replace("\n", "|").split("|")
    if name.strip()
)

# Words that make a name an organisation's, whatever else it holds.
ORGANISATION_WORDS: frozenset[str] = frozenset(
    """
the zoo hotel resort lodge lodges images image photo photos photography pictures picture press agency agence agentur agencia agenzia agência news media times post
herald tribune gazette journal magazine newspapers network wire stock archive archives archiv archivio archivo arquivo library
museum university universität université universidad universidade institute institut institution foundation stiftung fondation
fundación fundação ministry ministerium ministère ministerio ministério police polizei policía polícia polizia politi polisen
government department office bureau embassy council committee commission parliament senate congress army navy force forces
club fc verein association federation union party partei company corporation inc inc. ltd ltd. llc gmbh ag plc s.a. spa co. studio
studios entertainment pictures productions television tv radio channel broadcasting commons collection gallery galerie getty
magazin zeitung verlag medien revista diario gazeta redaktion redacción redação rédaction redazione tageblatt rundschau anzeiger
programme program project hospital church school college society group service services handout municipality city county bildagentur fotoagentur
pressebild ajansı ajans агентство пресс пресс-служба музей министерство полиция служба ведомство фонд фундация 新聞 通信 通信社 報社
新聞社 通訊社 通讯社 電視 放送 テレビ 警察 警視庁 뉴스 신문 일보 통신 방송 경찰
""".split()
)
