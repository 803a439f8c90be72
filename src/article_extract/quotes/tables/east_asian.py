"""Languages of East and South-East Asia: words that tell of speech. What the keys mean stands in :mod:`article_extract.quotes.languages`."""

from __future__ import annotations

from typing import Any

TABLES: dict[str, dict[str, Any]] = {
    "ko": {
        "says": """말했* 말한 말하* 밝혔* 밝힌 밝히* 강조* 전했* 전한 설명* 덧붙* 지적* 주장* 했다 한다 했고 했으며 반문* 단언* 화답* 호소* 답했* 답한 물었* 적었* 토로* 촉구* 비판* 언급*
            평가* 예고* 다짐* 약속* 경고* 반박* 당부* 요청* 외쳤* 라며 이라며 면서 라고 이라고 고 며 으며 라는 이라는 전망* 진단* 해명* 인정* 질타* 일갈* 꼬집* 우려* 제안* 소개* 회상*
            이라면서 라면서 했던 했는데 말해* 말씀* 알렸* 알려* 질문* 답변* 대답* 되물었* 외쳐* 반발* 일축* 호언* 칭찬* 비난* 규탄* 밝혀* 공개* 발표* 말을 이었* 시사* 귀띔* 털어놨*
            털어놓* 고백* 회고* 주문* 피력* 항변* 성토* 맹비난* 개탄* 탄식* 전달* 선언* 표명* 알린* 썼* 적어* 게시* 올렸* 트윗* 시인* 부인* 증언* 진술* 첨언* 부연* 평했* 조언*
            위로* 축하* 감사* 사과* 농담* 웃*""",
        "after": "따르면 의하면",
        "he": "그는 그가 그녀는 그녀가 그들은 이들은",
        "i": "저는 제가 나는 내가 우리는 우리가 우리 저희 저희는 내 제",
        "groups": """경찰 검찰 법원 정부 당국 소방 군 *경찰 *검찰 *정부 *부 *청 *처 *위원회 *협회 *은행 *노조 *당 *재판부 *소방서 *경찰서 *병원 *업체 *전문가 *단체 *주민들 *시민들 *유족 *측
            *관계자""",
        "titles": """대통령 대표 의원 후보 장관 총리 회장 사장 교수 기자 시장 지사 위원장 대변인 감독 선수 씨 전 사무총장 총장 차관 청장 국장 실장 팀장 본부장 센터장 원장 부장 차장 과장 이사장 이사 부회장
            부사장 전무 상무 대사 주석 여왕 국왕 교황 추기경 신부 목사 스님 변호사 판사 검사 총경 경위 경감 대령 중령 소장 중장 대장 박사 연구원 작가 배우 가수 코치 구청장 군수 도지사 비서관 수석
            최고위원 원내대표 사무처장 이장 선생님 씨는 양 군 앵커 PD 아나운서 위원 간사 의장""",
        "called": "이른바 소위 일명 제목의 *영화 *드라마 *소설 *예능 *앨범 *프로그램 *뮤지컬 *웹툰",
        "surnames": """김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 나 엄 채 원 천 방 공 현 함 변 염 여 추 도
            소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용""",
        "bodies": "시 도 군 당 청 측 사장 회사 기자 위원 의원 대표",
        "subject": "은 는 이 가 께서 도 에서는",
    },
    "ja": {
        "says": """述べ* 話し* 語っ* 語り* 話す 語る とし* と言 と話 と語 と述 と説明 とコメント と訴え と指摘 と強調 と振り返 という と明か と投稿 と書 と発言 と主張 と批判 と答え と尋ね と呼び と呼びか
            説明し* 指摘し* 強調し* 訴え* 明かし* 答え* 言っ* 言う 書い* 投稿し* コメントし* 発言し* 主張した 批判した 呼びかけ* 打ち明け* つづ* 綴* 漏らし* もらし* 吐露* 振り返* 喜ん* 喜び
            嘆い* 叫ん* つぶやい* 尋ね* 聞い* 質問し* 反論し* 否定し* 認め* 警告し* 求め* 提案し* 宣言し* 約束し* 謝罪し* 感謝し* 誓っ* 意気込* 胸を張* 首をかしげ* 首をひね* 笑* 苦笑*
            力を込め* 声を上げ* 声を荒らげ* 釈明し* 証言し* 回答し* 応じ* 発表し* 表明し* 声を震わせ* 目を細め* 予想し* 分析し* 評価し* 称賛し* 非難し* 懸念を* と話す と語る と述べる と話していた""",
        "after": "によると によれば",
        "he": "彼は 彼女は 彼らは 同氏は 氏は",
        "i": "私 私は 私たち 僕 僕は 俺 我々 自分 うち",
        "titles": """氏 さん 大統領 首相 大臣 選手 監督 教授 知事 市長 社長 会長 容疑者 被告 議員 委員長 外相 財務相 防衛相 官房長官 長官 幹事長 代表 党首 党代表 総裁 総理 副大統領 皇太子 天皇 国王 女王 教皇
            法王 大使 次官 局長 部長 課長 室長 所長 院長 校長 園長 学長 理事長 理事 専務 常務 副社長 頭取 店長 支配人 編集長 記者 弁護士 検事 裁判官 裁判長 判事 警部 署長 医師 研究員 准教授 助教 講師
            主任 担当者 主将 コーチ 投手 捕手 内野手 外野手 騎手 棋士 九段 八段 名人 力士 親方 歌手 俳優 女優 作家 漫画家 ちゃん 君 様 夫妻 町長 村長 区長 支局長 報道官 補佐官 書記長 主席 国家主席
            将軍 大将 少将""",
        "called": "いわゆる 通称 名付け *映画 *小説 *ドラマ *番組 *楽曲 *新曲 *アルバム *漫画 *書籍 *著書 *シリーズ *イベント *展覧会 *企画展 *プロジェクト *アプリ",
        "subject": "は が も",
    },
    "zh": {
        "says": """说 說 表示 称 稱 指出 认为 認為 强调 強調 写道 寫道 告诉 告訴 回应 回應 直言 坦言 透露 解释 解釋 补充 補充 介绍 介紹 宣布 呼吁 呼籲 警告 提到 谈到 談到 问 問 答 回答 道 表明 重申
            质疑 質疑 批评 批評 感叹 笑称 笑說 分享 指 寫 写 喊 高喊 说道 說道 称道 讲 講 讲道 指責 指责 痛批 反驳 反駁 否认 否認 承认 承認 坦承 叮嘱 叮囑 嘱咐 感慨 慨叹 惊呼 驚呼 喊道 叫道 笑道
            笑着说 哭着说 打趣 调侃 調侃 呛 嗆 怒批 痛斥 斥责 斥責 谴责 譴責 赞扬 讚揚 称赞 稱讚 赞叹 祝贺 祝賀 承诺 承諾 保证 保證 誓言 声称 聲稱 宣称 宣稱 声明 聲明 发文 發文 发帖 發文稱 写到
            留言 分析 评论 評論 评价 評價 预测 預測 预计 預計 估计 估計 建议 建議 提醒 敦促 要求 请求 請求 希望 期望 相信 坚信 阐述 闡述 总结 總結 归纳 歸納 讲述 講述 回忆 回憶 诉说 訴說 告訴記者
            告诉记者 披露 爆料 曝光 反问 反問 追问 追問 询问 詢問 答道 回复 回覆 表态 表態 致辞 致詞""",
        "by": "据 據 根据 根據, 据 據 根据 根據 按照 依据",
        "he": "他 她 他们 她们 他們 她們 其 该官员 前者 后者 後者 对方 對方",
        "i": "我 我们 我們 咱们",
        "titles": """总统 總統 先生 女士 主席 总理 總理 部长 部長 市长 市長 教授 博士 院长 院長 记者 記者 议员 議員 发言人 發言人 秘书长 秘書長 外长 外長 省长 省長 司长 司長 局长 局長 处长 處長 校长 校長
            会长 會長 经理 經理 专家 專家 律师 律師 医生 醫生 副总统 副總統 首相 国务卿 國務卿 副总理 副總理 副主席 书记 書記 副部长 副部長 副市长 副市長 县长 縣長 镇长 鎮長 村长 村長 区长 區長 主任
            副主任 董事长 董事長 总裁 總裁 总经理 總經理 首席执行官 创始人 創辦人 创办人 执行长 執行長 老师 老師 教练 教練 队长 隊長 球员 球員 导演 導演 演员 演員 歌手 作家 诗人 詩人 画家 畫家 学者
            學者 研究员 研究員 科学家 科學家 分析师 分析師 经济学家 經濟學家 法官 检察官 檢察官 检察长 警官 警长 警長 大使 参赞 將軍 将军 上将 上將 中将 少将 司令 法师 法師 神父 主教 教宗 教皇 国王
            國王 女王 王子 公主 小姐 太太 夫人 同学 同學 村民 市民 居民 业主 業主 店主 老板 老闆 司机 司機 立委 委員 委员 召集人 理事长 理事長 秘书 秘書 代表 负责人 負責人 编辑 編輯 主编 主編 主播""",
        "called": "所谓 所謂 名为 名為 称为 稱為 被称为 俗称 题为 題為 名叫 叫做 俗稱 绰号 綽號 简称 簡稱",
        "surnames": """王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 梁 郑 鄭 罗 羅 宋 谢 謝 唐 韩 韓 曹 许 許 邓 鄧 萧 蕭 冯 馮 曾 程 蔡 彭 潘 袁 于
            董 余 苏 蘇 叶 葉 吕 呂 魏 蒋 蔣 田 杜 丁 沈 姜 范 傅 钟 鍾 卢 盧 汪 戴 崔 任 陆 陸 廖 姚 金 邱 夏 谭 譚 韦 韋 贾 賈 邹 鄒 石 熊 孟 秦 阎 閻 薛 侯 雷 龙 龍 段 郝 孔
            邵 史 毛 顾 顧 赖 賴 武 康 贺 賀 严 嚴 尹 钱 錢 施 牛 洪 龚 龔 汤 湯 陶 黎 温 溫 莫 易 樊 乔 喬 文 安 殷 颜 顏 庄 莊 章 鲁 魯 倪 庞 龐 邢 俞 翟 蓝 藍 聂 聶 岳 齐 齊
            向 柯 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 尉迟 尉遲 令狐 皇甫 慕容 夏侯""",
        "bodies": """者 员 員 人 会 會 部 府 局 司 院 方 社 报 報 署 处 處 厅 廳 表 网 網 台 臺 团 團 队 隊 店 厂 廠 所 校 站 业 業 省 市 县 縣 区 區 镇 村 友 客 组织 組織 机构 機構 集团
            集團 媒体 媒體 中心 警察 企业""",
    },
    "yue": {
        "says": "話 講 表示 指 稱 認為 強調 回應 寫道 透露 解釋 補充",
        "he": "佢 佢哋",
        "i": "我 我哋",
        "titles": "先生 女士 議員 主席 局長 司長 特首",
    },
    "th": {
        "says": """กล่าว* ระบุ* บอก* เปิดเผย* เผย* พูด* ย้ำ* ยืนยัน* ชี้* ตอบ* ถาม* เขียน* โพสต์* แถลง* อธิบาย* เตือน* โต้*
            ยอมรับ* เล่า* ทวีต* ขู่* สรุป* เสริม* ตั้งคำถาม* วิจารณ์* ประกาศ* เรียกร้อง* แสดงความเห็น*""",
        "he": "เขา เธอ พวกเขา เค้า",
        "i": "ผม ฉัน เรา ดิฉัน พวกเรา ข้าพเจ้า หนู",
        "titles": """นาย นาง นางสาว น.ส. ดร. พล.ต.อ. พล.อ. คุณ พ.ต.ท. พ.ต.อ. พล.ต.ท. พล.ต. ร.ต.อ. ร.ต.ท. ส.ส. รศ. ผศ. ศ. นพ. พญ.
            รมว. ผบ.ตร. นายกฯ นายกรัฐมนตรี รัฐมนตรี ประธานาธิบดี""",
    },
    "lo": {
        "says": "ກ່າວ* ບອກ* ເວົ້າ*",
        "he": "ລາວ",
        "i": "ຂ້ອຍ ພວກເຮົາ",
        "titles": "ທ່ານ",
    },
    "km": {
        "says": "បាន​និយាយ និយាយ ថ្លែង បញ្ជាក់ ប្រាប់ សរសេរ",
        "he": "លោក គាត់ នាង",
        "i": "ខ្ញុំ យើង",
        "titles": "លោក លោកស្រី",
    },
    "my": {
        "says": "ပြော* ဆို* ရေးသား*",
        "he": "သူ သူမ",
        "i": "ကျွန်တော် ကျွန်မ ကျွန်တော်တို့",
        "titles": "ဦး ဒေါ်",
    },
    "vi": {
        "says": """nói cho biết chia sẻ khẳng định viết bày tỏ nhấn mạnh nhận phát biểu trả lời hỏi kể giải thích tuyên bố cảnh
            báo thừa đánh giá kêu rằng thông tin bổ sung thêm cam kết chỉ trích phản hồi tâm sự đề nghị yêu cầu lưu ý phân
            tích nêu""",
        "by": "theo, theo lời",
        "he": "ông bà anh chị cô họ nó",
        "they": "họ",
        "it": "nó",
        "i": "tôi chúng mình em con",
        "of": "của với cho về từ tại trong ở",
        "titles": "ông bà anh chị cô tổng thống thủ tướng bộ trưởng chủ tịch",
        "called": "gọi tên phim sách bài album chiến dịch dự án cuốn",
        "dash": True,
    },
    "id": {
        "says": """kata katanya ujar ujarnya ucap ucapnya tutur tuturnya jelas jelasnya tegas tegasnya ungkap ungkapnya papar
            paparnya imbuh imbuhnya lanjut lanjutnya tambah tambahnya sebut sebutnya pungkas pungkasnya tulis tulisnya
            mengatakan menyatakan menyebut menyebutkan menjelaskan menambahkan menegaskan mengungkapkan menuturkan
            memaparkan menulis menilai menyampaikan bertanya menjawab berkata dikatakan terang terangnya beber bebernya
            jawab jawabnya berujar memberitahu menurutnya mengucapkan bertutur nyatanya mengungkap tanya tanyanya nilainya
            mengklaim klaim klaimnya mengakui aku akunya mengaku mengimbau imbau mengingatkan ingatnya memperingatkan
            menuding tuding menuduh mengkritik kritik kritiknya berharap harapnya meminta pinta pintanya mengajak ajak
            ajaknya mendesak desak desaknya membantah bantah bantahnya menekankan menyoroti membeberkan mencuit cuit
            cuitnya mengunggah berseru seru serunya berteriak teriak teriaknya menceritakan ceritanya bercerita mengenang
            kenang kenangnya melaporkan memuji puji pujinya menyimpulkan simpulnya berjanji janji janjinya menyarankan
            sarannya mengumumkan menduga merinci rincinya mengatakannya memastikan menyindir sindir sindirnya canda
            candanya bercanda keluh keluhnya mengeluh menyesalkan sesal sesalnya mencontohkan menerangkan melanjutkan
            menandaskan tandas tandasnya memungkasi menutup tutup tutupnya tukas tukasnya kilah kilahnya bunyi berbunyi
            beritahu katakan dakwa mendakwa hujah berhujah maklum memaklumkan mendedahkan dedah luah meluahkan menyifatkan
            membidas bidas menyelar selar menggesa gesa menyifat ulas mengulas ulasnya menyoal berikrar menafikan
            mengesahkan""",
        "dubs": "menyebut menyifatkan menjuluki",
        "by": "menurut, kata, ujar, menurutnya, mengikut, berdasarkan, sebagaimana",
        "he": "dia ia beliau mereka",
        "they": "mereka",
        "it": "ini itu",
        "i": "saya kami kita aku kamu anda",
        "his": "nya",
        "m": "bapak pak encik tuan datuk",
        "f": "ibu bu puan nyonya datin",
        "the": "tersebut itu",
        "a": "seorang sebuah para beberapa",
        "of": "dari dengan untuk kepada terhadap oleh di pada ke dalam",
        "aux": "juga pun telah sudah akan masih kemudian lalu lagi turut hari ini kepada",
        "roles": """presiden wakil menteri gubernur bupati wali walikota camat ketua anggota senator juru jurubicara jubir
            direktur dirut kepala pimpinan pemimpin sekretaris hakim jaksa pengacara kuasa advokat pelatih kapten jenderal
            kolonel komandan kapolri kapolda kapolres kapolsek polisi profesor dokter doktor peneliti ilmuwan pakar ahli
            analis pengamat ekonom sejarawan penulis wartawan jurnalis penyanyi aktor aktris artis sutradara pemain
            penyerang kiper juara ibu ayah kakak adik anak wanita perempuan pria lelaki suami istri isteri raja ratu
            pangeran paus uskup duta kanselir pendiri pemilik calon pengusaha petani tetangga jiran saksi korban mangsa
            politikus politisi perusahaan syarikat bank klub pengarah pengerusi pegawai timbalan jurucakap perdana guru
            warga insinyur jurutera arsitek arkitek nelayan perawat jururawat""",
        "groups": """polisi polis pemerintah kerajaan kementerian dinas pengadilan mahkamah kejaksaan komisi komite dewan dpr
            parlemen parlimen partai parti serikat kesatuan asosiasi persatuan federasi organisasi pertubuhan badan
            lembaga agensi institut universitas universiti sekolah hospital tni tentara tentera otoritas pihak pakar
            peneliti penyelidik dokter analis penganalisis warga penduduk tetangga saksi orangtua keluarga pengunjuk
            penunjuk aktivis pendukung penyokong suporter mahasiswa pelajar guru pekerja buruh petani politisi pejabat
            pegawai pemadam pengacara peguam pengkritik koran akhbar majalah stasiun media pengguna pembaca ekonom panitia
            penganjur yayasan kedutaan sumber orang masyarakat kpk""",
        "many": "ratusan ribuan puluhan banyak beberapa sejumlah sebagian dua tiga empat lima para beratus",
        "texts": """laporan pernyataan kenyataan surat studi kajian survei dokumen teks pesan mesej artikel undang-undang putusan
            keputusan unggahan hantaran buku siaran keterangan""",
        "titles": """presiden menteri perdana bapak ibu pak bu jenderal gubernur bupati datuk seri tan sri dato kombes komjen brigjen irjen
            akbp akp kompol ipda iptu aiptu letkol letjen mayjen kapten ustaz kiai""",
        "openers": """tetapi tapi juga kemudian lalu sekarang kini ketika jika kalau seperti kemarin semalam hari namun menurut di
            ke dari dengan untuk pada dan atau meskipun karena kerana sana sini ini itu sementara selain sebelumnya""",
        "called": """bertajuk berjudul bernama disebut dinamakan dijuluki istilah kata film buku novel lagu album serial program
            operasi tagline tema""",
        "bare": True,
    },
    "tl": {
        "says": """sabi sinabi wika ani ayon giit pahayag dagdag aniya sinabing sagot tanong paliwanag sinasabi anya iginiit
            ipinahayag idinagdag sumagot tinanong ipinaliwanag babala nagbabala kuwento ikinuwento isinulat sulat inamin
            hiling hinimok tiniyak binigyang-diin banggit nabanggit kumpirma kinumpirma""",
        "by": "ayon kay, ayon sa, sabi ni, ani, ayon, ayon kina, sabi ng, batay sa, para kay, wika ni, giit ni, dagdag ni",
        "he": "siya sila niya nito",
        "they": "sila",
        "i": "ako kami tayo ko namin natin akin amin",
        "the": "ang ng",
        "of": "sa ng kay mula para",
        "roles": """pangulo presidente senador kalihim gobernador alkalde tagapagsalita direktor pinuno abogado hukom guro doktor
            ina ama babae lalaki""",
        "groups": """pulisya gobyerno pamahalaan kagawaran korte opisyal eksperto mananaliksik residente saksi pamilya aktibista
            estudyante manggagawa mga""",
        "titles": "pangulo pangulong senador kalihim gobernador kongresista mayor bise presidente pulis",
        "openers": "ngunit pero at saka ngayon kung kapag habang kahapon ayon sa ang mga si",
    },
}
