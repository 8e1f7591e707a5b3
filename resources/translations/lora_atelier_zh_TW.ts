<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>LoRA Atelier</name>
        <message>
            <source> or </source>
            <translation>或</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source> px</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source>&amp;About LoRA Atelier</source>
            <translation>關於 LoRA Atelier(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>備份…(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Close project</source>
            <translation>關閉專案(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>檔案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>說明(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>語言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>新增專案…(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open project…</source>
            <translation>開啟專案…(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: {edit}</source>
            <translation>重做(&amp;R)：{edit}</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>佈景主題(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Train</source>
            <translation>訓練(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: {edit}</source>
            <translation>復原(&amp;U)：{edit}</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Write the Kohya folder</source>
            <translation>寫出 Kohya 資料夾(&amp;W)</translation>
        </message>
        <message>
            <source>(IA)³</source>
            <translation>(IA)³</translation>
        </message>
        <message>
            <source>(the file was deleted, or cannot be read)</source>
            <translation>（檔案已刪除或無法讀取）</translation>
        </message>
        <message>
            <source>0.99 looks about 100 updates back, 0.999 about 1000; a run's beginning counts less.</source>
            <translation>0.99 約回看 100 次更新，0.999 約 1000 次；訓練開頭的比重較小。</translation>
        </message>
        <message>
            <source>32 bits (any computer)</source>
            <translation>32 位元（任何電腦）</translation>
        </message>
        <message>
            <source>A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.</source>
            <translation>.safetensors 檔案或 diffusers 資料夾；demo:sd15 與 demo:sdxl 是內建的。</translation>
        </message>
        <message>
            <source>A JSON object of places with tag and category is expected.</source>
            <translation>應該是一個 JSON 物件，列出各個位置的標籤和類別。</translation>
        </message>
        <message>
            <source>A LoRA file every so many epochs.</source>
            <translation>每幾個 epoch 存一個 LoRA 檔。</translation>
        </message>
        <message>
            <source>A LoRA file every so many steps.</source>
            <translation>每幾步存一個 LoRA 檔。</translation>
        </message>
        <message>
            <source>A LoRA file of the same shape whose training goes on.</source>
            <translation>形狀相同的 LoRA 檔，從它繼續訓練。</translation>
        </message>
        <message>
            <source>A LoRA holds only the difference to a base model.</source>
            <translation>LoRA 只含與底模的差異。</translation>
        </message>
        <message>
            <source>A LoRA works only on the family of base models that it was trained on.</source>
            <translation>LoRA 只能用在它訓練時的同系列底模上。</translation>
        </message>
        <message>
            <source>A VAE used instead of the one in the base model.</source>
            <translation>用來代替底模內建 VAE 的 VAE。</translation>
        </message>
        <message>
            <source>A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.</source>
            <translation>diffusers 格式的底模含有 unet、vae、text_encoder 與 tokenizer 資料夾。</translation>
        </message>
        <message>
            <source>A click on a tag gives it to all, a second one takes it from all. Dashed: only some have it.</source>
            <translation>按一下標籤會加到全部，再按一下會從全部移除。虛線：只有一部分有。</translation>
        </message>
        <message>
            <source>A colour is written as # and six hex digits.</source>
            <translation>顏色寫成 # 加六個十六進位數字。</translation>
        </message>
        <message>
            <source>A concept is one folder of pictures with a name and repeats. There is none yet.</source>
            <translation>一個概念就是一個有名稱與重複次數的圖片資料夾。目前還沒有。</translation>
        </message>
        <message>
            <source>A concept needs a name.</source>
            <translation>概念需要名稱。</translation>
        </message>
        <message>
            <source>A concept’s name becomes a folder: it cannot contain &lt; &gt; : " / \ | ? * or control characters.</source>
            <translation>概念的名稱會成為資料夾名稱：不能含有 &lt; &gt; : " / \ | ? * 或控制字元。</translation>
        </message>
        <message>
            <source>A crop with fewer true pixels along an edge counts as too small.</source>
            <translation>任一邊的實際像素少於此數的裁切圖視為太小。</translation>
        </message>
        <message>
            <source>A file comes after every epoch, and at the end.</source>
            <translation>每個 epoch 之後與結束時都會產生檔案。</translation>
        </message>
        <message>
            <source>A file of prompt lines, or the lines themselves.</source>
            <translation>提示詞檔案，或直接填寫提示詞。</translation>
        </message>
        <message>
            <source>A file of settings is read here.</source>
            <translation>這裡需要設定檔。</translation>
        </message>
        <message>
            <source>A folder is left out. {reason}</source>
            <translation>略過一個資料夾。{reason}</translation>
        </message>
        <message>
            <source>A folder lies where the caption file “{file}” belongs.</source>
            <translation>標註檔「{file}」的位置上有一個資料夾。</translation>
        </message>
        <message>
            <source>A folder with num_repeats = 0 is left out.</source>
            <translation>num_repeats = 0 的資料夾不會使用。</translation>
        </message>
        <message>
            <source>A kind needs a name.</source>
            <translation>種類需要名稱。</translation>
        </message>
        <message>
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>執行時有函式庫或驅動程式出錯；視窗不受影響。</translation>
        </message>
        <message>
            <source>A list of tags for completion (.csv)…</source>
            <translation>補全用的標籤清單 (.csv)…</translation>
        </message>
        <message>
            <source>A mask folder is named, but masks are not used: masked_loss is off.</source>
            <translation>指定了遮罩資料夾，但沒有使用遮罩：masked_loss 是關閉的。</translation>
        </message>
        <message>
            <source>A model's files lie in its own folder.</source>
            <translation>模型的檔案應放在它自己的資料夾中。</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>新專案絕不會取代舊專案。</translation>
        </message>
        <message>
            <source>A new rule changes all captions at once, in one step that can be undone, and later taggings.</source>
            <translation>新規則會立刻更改所有標註（一步即可復原），之後自動標註也會套用。</translation>
        </message>
        <message>
            <source>A newer graphics driver would allow “{profile}”.</source>
            <translation>更新顯示卡驅動程式後就能使用「{profile}」。</translation>
        </message>
        <message>
            <source>A number is expected after it.</source>
            <translation>它後面應有一個數字。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels has no bucket.</source>
            <translation>{width} x {height} 像素的圖片沒有對應的分桶。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.</source>
            <translation>{width} x {height} 像素的圖片太小或太窄，不放大就無法訓練。</translation>
        </message>
        <message>
            <source>A picture that is put into the file, 256 pixels wide or high.</source>
            <translation>放入檔案的圖片，寬或高為 256 像素。</translation>
        </message>
        <message>
            <source>A project is one file whose name ends in .atelier.</source>
            <translation>專案是一個以 .atelier 結尾的檔案。</translation>
        </message>
        <message>
            <source>A region's kind decides what its crop is good for.</source>
            <translation>區域的種類決定裁切圖的用途。</translation>
        </message>
        <message>
            <source>A revision is a branch, a tag or a commit of the model's page.</source>
            <translation>版本是模型頁面上的一個分支、標籤或提交。</translation>
        </message>
        <message>
            <source>A small album is included.</source>
            <translation>內附一本小相簿。</translation>
        </message>
        <message>
            <source>A small network for faces, 0.3 MB: finds more and errs less than the cascades.</source>
            <translation>小型臉部偵測網路，0.3 MB：比級聯找得更多、錯得更少。</translation>
        </message>
        <message>
            <source>A state folder, or auto: the newest whole one of this name in the output folder.</source>
            <translation>狀態資料夾，或 auto：輸出資料夾中這個名稱最新且完整的狀態。</translation>
        </message>
        <message>
            <source>A table “prompt” with tables “prompt.subset” is expected in TOML, a list of tables in JSON.</source>
            <translation>TOML 檔案應有表「prompt」和表「prompt.subset」，JSON 檔案應是一串表。</translation>
        </message>
        <message>
            <source>A tag and the number of its category are expected.</source>
            <translation>應該是標籤和類別編號。</translation>
        </message>
        <message>
            <source>A tagger is a folder with {files}.</source>
            <translation>標註模型是含有 {files} 的資料夾。</translation>
        </message>
        <message>
            <source>A template knows {places}, and {example} to leave a tag out.</source>
            <translation>範本可用 {places}，以及用 {example} 略去標籤。</translation>
        </message>
        <message>
            <source>A third of the samples gets another hue or brightness; needs uncached latents.</source>
            <translation>三分之一的樣本會改變色相或亮度；需要關閉 latent 快取。</translation>
        </message>
        <message>
            <source>A training folder starts with how often to repeat its images, then “_” and a name.</source>
            <translation>訓練資料夾的名稱以圖片的重複次數開頭，接著「_」與名稱。</translation>
        </message>
        <message>
            <source>A training size needs at least 1 pixel on each side.</source>
            <translation>訓練尺寸每邊至少 1 像素。</translation>
        </message>
        <message>
            <source>A whole figure for the reg folder: what training shall not change.</source>
            <translation>給正則化資料夾的完整人物：訓練不應改變的樣子。</translation>
        </message>
        <message>
            <source>AI engine</source>
            <translation>AI 引擎</translation>
        </message>
        <message>
            <source>AI engine: what training needs</source>
            <translation>AI 引擎：訓練需要的東西</translation>
        </message>
        <message>
            <source>About LoRA Atelier</source>
            <translation>關於 LoRA Atelier</translation>
        </message>
        <message>
            <source>About how large a block is; larger turns more freely.</source>
            <translation>區塊大約多大；越大轉動越自由。</translation>
        </message>
        <message>
            <source>Above 1, words are not said twice.</source>
            <translation>大於 1 時，不會重複同樣的詞。</translation>
        </message>
        <message>
            <source>Accept  {key}</source>
            <translation>接受  {key}</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>接受全部建議</translation>
        </message>
        <message>
            <source>Accept suggestions ({count})</source>
            <translation>接受建議（{count}）</translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>接受最前面的建議</translation>
        </message>
        <message>
            <source>Accept what waits on all photos ({count})</source>
            <translation>接受所有照片上等候的建議（{count}）</translation>
        </message>
        <message>
            <source>Accepting suggestions</source>
            <translation>正在接受建議</translation>
        </message>
        <message>
            <source>Accumulation</source>
            <translation>梯度累積</translation>
        </message>
        <message>
            <source>Act with alpha / √rank instead of alpha / rank.</source>
            <translation>以 alpha / √rank 作用，而不是 alpha / rank。</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>動作與按鍵</translation>
        </message>
        <message>
            <source>Adafactor</source>
            <translation>Adafactor</translation>
        </message>
        <message>
            <source>Adafactor with a fixed rate</source>
            <translation>固定學習率的 Adafactor</translation>
        </message>
        <message>
            <source>Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to optimizer_args to use them.</source>
            <translation>使用 relative_step 的 Adafactor 會自己找學習率：learning_rate 與排程「{schedule}」沒有作用。若要使用，請在 optimizer_args 加上 relative_step=False、scale_parameter=False 與 warmup_init=False。</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>AdamW, schedule-free</source>
            <translation>AdamW，免排程</translation>
        </message>
        <message>
            <source>AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).</source>
            <translation>AdamW8bit 較省記憶體；Prodigy 會自己找學習率（請設為 1）。</translation>
        </message>
        <message>
            <source>Adaptive noise</source>
            <translation>自適應噪聲</translation>
        </message>
        <message>
            <source>Add a concept</source>
            <translation>新增概念</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>加入照片資料夾</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>加入資料夾…</translation>
        </message>
        <message>
            <source>Add a kind</source>
            <translation>新增種類</translation>
        </message>
        <message>
            <source>Add concept “{name}”</source>
            <translation>新增概念「{name}」</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>加入照片</translation>
        </message>
        <message>
            <source>Add photos ({count})</source>
            <translation>加入照片（{count}）</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>加入照片…</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>新增標籤</translation>
        </message>
        <message>
            <source>Add tags (T)</source>
            <translation>新增標籤 (T)</translation>
        </message>
        <message>
            <source>Add tags beside a tag</source>
            <translation>在某個標籤旁加上標籤</translation>
        </message>
        <message>
            <source>Add to {count}</source>
            <translation>加到 {count} 個</translation>
        </message>
        <message>
            <source>Add {tags}</source>
            <translation>新增 {tags}</translation>
        </message>
        <message>
            <source>Add {tag} instead of {rivals}</source>
            <translation>加上「{tag}」，取代「{rivals}」</translation>
        </message>
        <message>
            <source>Add, remove, rename, replace, sort … with a preview (Ctrl+R)</source>
            <translation>新增、移除、改名、取代、排序…，可先預覽 (Ctrl+R)</translation>
        </message>
        <message>
            <source>Address of the server, as its own page shows it; it usually ends in /v1.</source>
            <translation>伺服器的位址，如它自己的頁面所示；通常以 /v1 結尾。</translation>
        </message>
        <message>
            <source>Adds a share of the v loss.</source>
            <translation>加上一部分 v 損失。</translation>
        </message>
        <message>
            <source>Adds tags that are not there yet.</source>
            <translation>加上還沒有的標籤。</translation>
        </message>
        <message>
            <source>Adds to the offset by the latents' mean.</source>
            <translation>依 latent 的平均值增加偏移。</translation>
        </message>
        <message>
            <source>After each caption</source>
            <translation>每個標註之後</translation>
        </message>
        <message>
            <source>Against the others</source>
            <translation>與其他圖片相比</translation>
        </message>
        <message>
            <source>All  {key}</source>
            <translation>全部  {key}</translation>
        </message>
        <message>
            <source>All as they came</source>
            <translation>全部恢復預設</translation>
        </message>
        <message>
            <source>All backups…</source>
            <translation>所有備份…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有檔案</translation>
        </message>
        <message>
            <source>All in bf16</source>
            <translation>全部使用 bf16</translation>
        </message>
        <message>
            <source>All in fp16</source>
            <translation>全部使用 fp16</translation>
        </message>
        <message>
            <source>All keys  {key}</source>
            <translation>所有按鍵  {key}</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <source>All photos: {finding} ({count})</source>
            <translation>全部照片：{finding}（{count}）</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>所有設定</translation>
        </message>
        <message>
            <source>All suggestions are answered.</source>
            <translation>所有建議都已處理。</translation>
        </message>
        <message>
            <source>Allow reading it, or take it out of the tree.</source>
            <translation>請允許讀取，或把它移出這個資料夾。</translation>
        </message>
        <message>
            <source>Almost taken: a click adds</source>
            <translation>差一點就採用：按一下即可加入</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; 0 means as their rank.</source>
            <translation>3x3 卷積的 alpha；0 表示與它們的 rank 相同。</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank.</source>
            <translation>3x3 卷積的 alpha；不填時同 network_alpha，0 表示與它們的 rank 相同。</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without.</source>
            <translation>3x3 卷積的 alpha；不填時同 network_alpha。</translation>
        </message>
        <message>
            <source>Alphabet</source>
            <translation>字母順序</translation>
        </message>
        <message>
            <source>Alphas of the U-Net's blocks.</source>
            <translation>U-Net 各區塊的 alpha。</translation>
        </message>
        <message>
            <source>Alphas of the blocks' 3x3 convolutions.</source>
            <translation>各區塊 3x3 卷積的 alpha。</translation>
        </message>
        <message>
            <source>Also regularization crops, whose captions are not written</source>
            <translation>也包括不寫出標註的正則化裁切圖</translation>
        </message>
        <message>
            <source>Also where recipe or pictures are not as they were: the numbers will be others.</source>
            <translation>即使配方或圖片與當時不同也繼續：數值會不一樣。</translation>
        </message>
        <message>
            <source>Also written to {path}. Nothing was sent anywhere.</source>
            <translation>也寫入了 {path}。沒有傳送到任何地方。</translation>
        </message>
        <message>
            <source>Alt + drag: no sticking to edges</source>
            <translation>Alt + 拖曳：不貼齊邊緣</translation>
        </message>
        <message>
            <source>Alt + wheel: size of the selected box</source>
            <translation>Alt + 滾輪：調整選取框的大小</translation>
        </message>
        <message>
            <source>Always add “{becomes}” beside “{tags}”</source>
            <translation>有「{tags}」時一律加上「{becomes}」</translation>
        </message>
        <message>
            <source>Always begin with</source>
            <translation>固定以此開頭</translation>
        </message>
        <message>
            <source>Always remove “{tags}”</source>
            <translation>一律移除「{tags}」</translation>
        </message>
        <message>
            <source>Always write “{becomes}” for “{tags}”</source>
            <translation>一律把「{tags}」寫成「{becomes}」</translation>
        </message>
        <message>
            <source>Always; off uses 32 bits only for pictures on which 16 bits overflow.</source>
            <translation>一律如此；關閉時，只有在 16 位元溢位的圖片上才用 32 位元。</translation>
        </message>
        <message>
            <source>An archive from elsewhere was unpacked so; no LoRA file can hold such a name.</source>
            <translation>從別處來的壓縮檔解開後變成這樣；LoRA 檔案無法存放這種名稱。</translation>
        </message>
        <message>
            <source>An order of my own</source>
            <translation>自訂順序</translation>
        </message>
        <message>
            <source>An update waits while a training runs.</source>
            <translation>訓練進行中，更新需等待。</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>所選方框的角度（度）</translation>
        </message>
        <message>
            <source>Another picture looks almost the same.</source>
            <translation>有另一張圖片看起來幾乎一樣。</translation>
        </message>
        <message>
            <source>Another program holds files in it: {reason}</source>
            <translation>有其他程式佔用其中的檔案：{reason}</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>有其他程式不停地寫入它。</translation>
        </message>
        <message>
            <source>Another version of this program has written it.</source>
            <translation>它由此程式的另一個版本寫出。</translation>
        </message>
        <message>
            <source>Another window is working on the AI engine.</source>
            <translation>另一個視窗正在處理 AI 引擎。</translation>
        </message>
        <message>
            <source>Answers your own question about each picture, in English or Chinese.</source>
            <translation>依你自己的提問描述每張圖片，可用英文或中文。</translation>
        </message>
        <message>
            <source>Answers your own question about each picture; JoyCaption was made for training captions.</source>
            <translation>依你自己的提問描述每張圖片；JoyCaption 專為訓練標註而做。</translation>
        </message>
        <message>
            <source>Anybody on the way could change what is fetched.</source>
            <translation>傳輸途中任何人都可能更改下載的內容。</translation>
        </message>
        <message>
            <source>Anything odd</source>
            <translation>任何問題</translation>
        </message>
        <message>
            <source>Apply my rules</source>
            <translation>套用我的規則</translation>
        </message>
        <message>
            <source>Apply {count} rules</source>
            <translation>套用 {count} 條規則</translation>
        </message>
        <message>
            <source>Arrange the tags on number keys</source>
            <translation>整理數字鍵標籤</translation>
        </message>
        <message>
            <source>As a project of its own in the same folder; this one stays as it is.</source>
            <translation>在同一個資料夾中成為獨立的專案；目前的專案保持不變。</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay, rex).</source>
            <translation>佔最高學習率的比例（cosine_with_min_lr、warmup_stable_decay、rex）。</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>依加入順序</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>恢復預設</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>依其種類</translation>
        </message>
        <message>
            <source>As the project says</source>
            <translation>照專案的設定</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>As the tagger left them</source>
            <translation>如標註模型所寫</translation>
        </message>
        <message>
            <source>Ask for its size…</source>
            <translation>查詢大小…</translation>
        </message>
        <message>
            <source>Ask whoever made it for their settings.</source>
            <translation>請向製作者索取設定。</translation>
        </message>
        <message>
            <source>Asking for its size…</source>
            <translation>正在查詢大小…</translation>
        </message>
        <message>
            <source>Asking for the size of a model</source>
            <translation>正在詢問模型大小</translation>
        </message>
        <message>
            <source>Asking {address}…</source>
            <translation>正在詢問 {address}…</translation>
        </message>
        <message>
            <source>Asks a program that serves a model on this computer: LM Studio, Ollama, llama.cpp, vLLM.</source>
            <translation>詢問這台電腦上提供模型的程式：LM Studio、Ollama、llama.cpp、vLLM。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At least one step is needed, and a seed is 0 or more.</source>
            <translation>至少需要一步，種子不小於 0。</translation>
        </message>
        <message>
            <source>At least this many LoRA files, evenly over the epochs; counts before “save every”.</source>
            <translation>至少這麼多個 LoRA 檔，平均分布在各 epoch；優先於「儲存間隔」。</translation>
        </message>
        <message>
            <source>At least {lowest:g}.</source>
            <translation>至少 {lowest:g}。</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>At most {limit} tokens</source>
            <translation>最多 {limit} 個 token</translation>
        </message>
        <message>
            <source>At so many batches of pictures kept back; empty is all.</source>
            <translation>保留圖片中最多看這麼多批；留空表示全部。</translation>
        </message>
        <message>
            <source>At the back</source>
            <translation>放到後面</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>在結尾</translation>
        </message>
        <message>
            <source>At the front</source>
            <translation>放到前面</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many epochs; empty is every epoch.</source>
            <translation>每幾個 epoch 看一次保留的圖片；留空表示每個 epoch。</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many steps besides.</source>
            <translation>另外每幾步看一次保留的圖片。</translation>
        </message>
        <message>
            <source>Attention by xformers</source>
            <translation>xformers 注意力</translation>
        </message>
        <message>
            <source>Attention with least memory</source>
            <translation>最省記憶體的注意力</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Average decay</source>
            <translation>平均衰減</translation>
        </message>
        <message>
            <source>Average every</source>
            <translation>平均間隔</translation>
        </message>
        <message>
            <source>Average from</source>
            <translation>平均起點</translation>
        </message>
        <message>
            <source>Average gamma</source>
            <translation>平均 gamma</translation>
        </message>
        <message>
            <source>Average kept in</source>
            <translation>平均存放處</translation>
        </message>
        <message>
            <source>Average power</source>
            <translation>平均指數</translation>
        </message>
        <message>
            <source>Averaged network</source>
            <translation>平均後的網路</translation>
        </message>
        <message>
            <source>BLIP sentence</source>
            <translation>BLIP 句子</translation>
        </message>
        <message>
            <source>Back out: drag, suggestions, selection</source>
            <translation>退出：拖曳、建議、選取</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>回到開始</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Background of the selected box</source>
            <translation>所選方框的背景</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>底模</translation>
        </message>
        <message>
            <source>Base model in fp8</source>
            <translation>底模用 fp8</translation>
        </message>
        <message>
            <source>Base models</source>
            <translation>底模</translation>
        </message>
        <message>
            <source>Base models are read from .safetensors files and from folders in diffusers layout.</source>
            <translation>底模可從 .safetensors 檔與 diffusers 格式的資料夾讀取。</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批次大小</translation>
        </message>
        <message>
            <source>Batches gathered for one step.</source>
            <translation>多少批合為一步。</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>變成</translation>
        </message>
        <message>
            <source>Becomes a comma after shuffling: tags joined by it stay together.</source>
            <translation>打亂後變成逗號：以它相連的標籤會保持在一起。</translation>
        </message>
        <message>
            <source>Before each caption</source>
            <translation>每個標註之前</translation>
        </message>
        <message>
            <source>Begin again, or go on from the last state; they are made anew.</source>
            <translation>請重新開始，或從最後的狀態繼續；它們會重新製作。</translation>
        </message>
        <message>
            <source>Begin at 0 by a factor of its own, which learns, not by a matrix of zeros.</source>
            <translation>以一個會學習的係數從 0 開始，而不是以零矩陣開始。</translation>
        </message>
        <message>
            <source>Begin with the concept's name and class words</source>
            <translation>以概念名稱與類別詞開頭</translation>
        </message>
        <message>
            <source>Begin with “{prefix}”, end with “{suffix}”</source>
            <translation>以「{prefix}」開頭，以「{suffix}」結尾</translation>
        </message>
        <message>
            <source>Begins and ends captions with text that is not there yet.</source>
            <translation>在標註開頭與結尾加上還沒有的文字。</translation>
        </message>
        <message>
            <source>Begins with a tiny rate that grows for 10,000 steps.</source>
            <translation>從極小的學習率開始，在 10,000 步內增加。</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>在後面</translation>
        </message>
        <message>
            <source>Behind another tag</source>
            <translation>在另一個標籤後面</translation>
        </message>
        <message>
            <source>Behind transparency</source>
            <translation>透明處的底色</translation>
        </message>
        <message>
            <source>Bend of the polynomial schedule.</source>
            <translation>polynomial 排程的彎曲程度。</translation>
        </message>
        <message>
            <source>Beside every LoRA file what is needed to go on exactly there; the newest two are kept.</source>
            <translation>每個 LoRA 檔旁都存下繼續訓練所需的一切；只保留最新的兩份。</translation>
        </message>
        <message>
            <source>Beside the grid</source>
            <translation>表格旁邊</translation>
        </message>
        <message>
            <source>Beside the project</source>
            <translation>放在專案旁邊</translation>
        </message>
        <message>
            <source>Beside “{tag}”</source>
            <translation>在「{tag}」旁</translation>
        </message>
        <message>
            <source>Block size of 3x3 convolutions.</source>
            <translation>3x3 卷積的區塊大小。</translation>
        </message>
        <message>
            <source>Blocks to swap</source>
            <translation>交換的區塊數</translation>
        </message>
        <message>
            <source>Blur the background</source>
            <translation>模糊背景</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>身體</translation>
        </message>
        <message>
            <source>Both shoes, close. Teaches what large pictures lose.</source>
            <translation>兩隻鞋的近景，學到大圖看不清的細節。</translation>
        </message>
        <message>
            <source>Both would be written into the same folder.</source>
            <translation>兩者會寫到同一個資料夾。</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Boxes on this photo</source>
            <translation>這張照片上的方框</translation>
        </message>
        <message>
            <source>Boxes that become a picture of this folder.</source>
            <translation>會成為此資料夾圖片的方框。</translation>
        </message>
        <message>
            <source>Brackets weigh words: (red hair:1.2), [hat]; off reads them as words.</source>
            <translation>括號為文字加權：(red hair:1.2)、[hat]；關閉時當作一般文字。</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>過亮</translation>
        </message>
        <message>
            <source>Bring your photos in.</source>
            <translation>把照片放進來。</translation>
        </message>
        <message>
            <source>Brings tags into an order.</source>
            <translation>排列標籤的順序。</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>中斷</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>分桶</translation>
        </message>
        <message>
            <source>Bucket sides</source>
            <translation>分桶邊長</translation>
        </message>
        <message>
            <source>Bucket step</source>
            <translation>分桶間隔</translation>
        </message>
        <message>
            <source>Bucket step in pixels</source>
            <translation>分桶間隔（像素）</translation>
        </message>
        <message>
            <source>Buckets</source>
            <translation>分桶</translation>
        </message>
        <message>
            <source>Buckets with fewer samples than a batch of {size} never fill one ({count}: {names}).</source>
            <translation>樣本數少於批次 {size} 的分桶永遠湊不滿一批（{count} 個：{names}）。</translation>
        </message>
        <message>
            <source>Building the network</source>
            <translation>正在建立網路</translation>
        </message>
        <message>
            <source>By itself: area when shrinking, Lanczos when enlarging.</source>
            <translation>預設：縮小用區域平均，放大用 Lanczos。</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>依名稱</translation>
        </message>
        <message>
            <source>CL tags</source>
            <translation>CL 標籤</translation>
        </message>
        <message>
            <source>CLIP reads captions in pieces of 75 tokens, and up to three of them.</source>
            <translation>CLIP 以 75 個 token 為一段讀取標註，最多三段。</translation>
        </message>
        <message>
            <source>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</source>
            <translation>「{path}」中的 CLIP 詞彙有 {count} 個 token，應為 {expected} 個。</translation>
        </message>
        <message>
            <source>Cache files</source>
            <translation>快取檔</translation>
        </message>
        <message>
            <source>Cache latents</source>
            <translation>快取 latent</translation>
        </message>
        <message>
            <source>Cache on disk</source>
            <translation>快取到磁碟</translation>
        </message>
        <message>
            <source>Cache text</source>
            <translation>快取文字</translation>
        </message>
        <message>
            <source>Cache text on disk</source>
            <translation>文字快取到磁碟</translation>
        </message>
        <message>
            <source>Caching latents</source>
            <translation>正在快取 latent</translation>
        </message>
        <message>
            <source>Caching text</source>
            <translation>正在快取文字編碼</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>標註</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>標註丟棄率</translation>
        </message>
        <message>
            <source>Caption files</source>
            <translation>標註檔</translation>
        </message>
        <message>
            <source>Caption in an encoding that was not recognised, not used: {file}. Save it as UTF-8.</source>
            <translation>標註的編碼無法辨認，沒有使用：{file}。請存成 UTF-8。</translation>
        </message>
        <message>
            <source>Caption in {encoding}, read as such: {file}. sd-scripts needs it saved as plain UTF-8.</source>
            <translation>標註以 {encoding} 編碼，已照此讀取：{file}。sd-scripts 需要一般的 UTF-8。</translation>
        </message>
        <message>
            <source>Caption length</source>
            <translation>標註長度</translation>
        </message>
        <message>
            <source>Caption of reg pictures that have none of their own, such as “woman”.</source>
            <translation>沒有自己標註的正則化圖片所用的標註，例如「woman」。</translation>
        </message>
        <message>
            <source>Caption that cannot be read ({reason}): {file}. Allow reading it, or delete it.</source>
            <translation>無法讀取的標註（{reason}）：{file}。請允許讀取，或刪除它。</translation>
        </message>
        <message>
            <source>Caption variants</source>
            <translation>標註變體數</translation>
        </message>
        <message>
            <source>Caption variants are made before the first step, but a tag warm-up shows other tags at each. Switch one of them off.</source>
            <translation>標註變體在第一步之前就做好，而標籤暖身每一步顯示不同的標籤。請關閉其中之一。</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>標註</translation>
        </message>
        <message>
            <source>Captions are being read; this can be done in a moment.</source>
            <translation>正在讀取標註，請稍候再試。</translation>
        </message>
        <message>
            <source>Captions are written on the processor: no graphics card was found.</source>
            <translation>標註在處理器上產生：沒有找到顯示卡。</translation>
        </message>
        <message>
            <source>Captions changed here and on the disk</source>
            <translation>在這裡與磁碟上都更改過的標註</translation>
        </message>
        <message>
            <source>Captions could not be read.</source>
            <translation>將無法讀取標註。</translation>
        </message>
        <message>
            <source>Captions in JSON</source>
            <translation>JSON 標註</translation>
        </message>
        <message>
            <source>Captions of regularization crops are not written here.</source>
            <translation>這裡不寫出正則化裁切圖的標註。</translation>
        </message>
        <message>
            <source>Captions of their own</source>
            <translation>各自的標註</translation>
        </message>
        <message>
            <source>Captions that are there</source>
            <translation>已有的標註</translation>
        </message>
        <message>
            <source>Captions that have the tag, of the crops in which it was found</source>
            <translation>在找到此標籤的裁切圖中，標註裡已有它的數量</translation>
        </message>
        <message>
            <source>Captions would be read as other words than the base model learned.</source>
            <translation>標註會被讀成與底模所學不同的詞。</translation>
        </message>
        <message>
            <source>Chance of leaving out each tag.</source>
            <translation>略去每個標籤的機率。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change a concept</source>
            <translation>更改概念</translation>
        </message>
        <message>
            <source>Change colours</source>
            <translation>改變顏色</translation>
        </message>
        <message>
            <source>Change how captions are written out</source>
            <translation>更改標註寫出的方式</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>更改按鍵</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>更改按鍵…</translation>
        </message>
        <message>
            <source>Change kinds, or make one of your own</source>
            <translation>更改種類，或自訂新的種類</translation>
        </message>
        <message>
            <source>Change many captions</source>
            <translation>更改多個標註</translation>
        </message>
        <message>
            <source>Change many…</source>
            <translation>更改多個…</translation>
        </message>
        <message>
            <source>Change regions ({count})</source>
            <translation>更改區域（{count}）</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>請變更檔案的權限。</translation>
        </message>
        <message>
            <source>Change the kind “{kind}”</source>
            <translation>更改種類「{kind}」</translation>
        </message>
        <message>
            <source>Change the project</source>
            <translation>更改專案</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>更改訓練大小</translation>
        </message>
        <message>
            <source>Channels last</source>
            <translation>通道在後</translation>
        </message>
        <message>
            <source>Check quality</source>
            <translation>檢查品質</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation>請確認它在 {folder} 中且可以讀取。</translation>
        </message>
        <message>
            <source>Check that its disk is still there, then close the project and open it again.</source>
            <translation>請確認它所在的磁碟還在，然後關閉專案再重新開啟。</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>請確認你可以讀寫此檔案與其資料夾。</translation>
        </message>
        <message>
            <source>Check that you may write in its folder, and that the disk has room.</source>
            <translation>請確認可以寫入它的資料夾，且磁碟有空間。</translation>
        </message>
        <message>
            <source>Check the address; it usually ends in /v1.</source>
            <translation>請檢查位址；通常以 /v1 結尾。</translation>
        </message>
        <message>
            <source>Check the connection and try again: it goes on where it stopped. Without a connection, copy the model's files from another computer and choose their folder.</source>
            <translation>請檢查網路後重試：會從中斷處繼續。沒有網路時，可從另一台電腦複製模型的檔案，再選擇其資料夾。</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy, and start again.</source>
            <translation>請檢查連線，或設定鏡像或代理伺服器，然後重新開始。</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy. It goes on where it stopped.</source>
            <translation>請檢查連線，或設定鏡像或代理伺服器。會從停下的地方繼續。</translation>
        </message>
        <message>
            <source>Check the model's name, that it can see pictures, and the key if it wants one.</source>
            <translation>請檢查模型名稱、它是否能看圖片，以及需要時的金鑰。</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>請檢查路徑，或新增專案。</translation>
        </message>
        <message>
            <source>Checking pictures</source>
            <translation>正在檢查圖片</translation>
        </message>
        <message>
            <source>Checking what is needed</source>
            <translation>正在確認需要什麼</translation>
        </message>
        <message>
            <source>Checkpointing share</source>
            <translation>檢查點比例</translation>
        </message>
        <message>
            <source>Checkpoints in the computer</source>
            <translation>檢查點放在主記憶體</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>已寫入的檢查點都安全。若再次發生，請回報詳細資料。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>檢查</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>標籤塊</translation>
        </message>
        <message>
            <source>Choose AdamW, or install bitsandbytes.</source>
            <translation>請選擇 AdamW，或安裝 bitsandbytes。</translation>
        </message>
        <message>
            <source>Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.</source>
            <translation>請選擇 .safetensors 檔，或含有 unet、vae、text_encoder 與 tokenizer 的資料夾。</translation>
        </message>
        <message>
            <source>Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.</source>
            <translation>請選擇 .safetensors 檔、diffusers 格式的資料夾，或其中之一：{demos}。</translation>
        </message>
        <message>
            <source>Choose a LoRA file.</source>
            <translation>請選擇 LoRA 檔。</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>選擇檔案</translation>
        </message>
        <message>
            <source>Choose a file made for this base model, with the same network_dim where training goes on.</source>
            <translation>請選擇為這個底模製作的檔案；繼續訓練時 network_dim 也要相同。</translation>
        </message>
        <message>
            <source>Choose a file; what a training folder holds is told by “plan”.</source>
            <translation>請選擇檔案；訓練資料夾的內容可用「plan」查看。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>請選擇可以寫入的資料夾。</translation>
        </message>
        <message>
            <source>Choose a folder with the model's files</source>
            <translation>選擇存放模型檔案的資料夾</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>請選擇資料夾。</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo, or press G and let boxes be suggested.</source>
            <translation>在上方選種類，再在照片上拖曳；或按 G，讓程式建議方框。</translation>
        </message>
        <message>
            <source>Choose a list with lines of tag, type, count and aliases.</source>
            <translation>請選擇每行為標籤、類型、次數與別名的清單。</translation>
        </message>
        <message>
            <source>Choose a model, or a folder with the files of one.</source>
            <translation>請選擇一個模型，或存放模型檔案的資料夾。</translation>
        </message>
        <message>
            <source>Choose a network_dim that divides {width}, such as 4 or 8.</source>
            <translation>請選擇能整除 {width} 的 network_dim，例如 4 或 8。</translation>
        </message>
        <message>
            <source>Choose a plain {family} model, and check that something is to be trained at all.</source>
            <translation>請選擇一般的 {family} 模型，並確認確實有要訓練的部分。</translation>
        </message>
        <message>
            <source>Choose a rank that is a multiple of {unit}, or another unit.</source>
            <translation>請選擇 {unit} 的倍數作為 rank，或更改單位。</translation>
        </message>
        <message>
            <source>Choose a schedule that goes by steps, such as cosine.</source>
            <translation>請選擇依步數變化的排程，例如 cosine。</translation>
        </message>
        <message>
            <source>Choose a tag</source>
            <translation>選擇標籤</translation>
        </message>
        <message>
            <source>Choose a whole Stable Diffusion 1.5 or SDXL model, as people train LoRAs on.</source>
            <translation>請選擇完整的 Stable Diffusion 1.5 或 SDXL 模型，也就是一般用來訓練 LoRA 的底模。</translation>
        </message>
        <message>
            <source>Choose an SDXL base model.</source>
            <translation>請選擇 SDXL 底模。</translation>
        </message>
        <message>
            <source>Choose another VAE, or look whether its file is whole.</source>
            <translation>請選擇其他 VAE，或檢查檔案是否完整。</translation>
        </message>
        <message>
            <source>Choose another file, or start a new project.</source>
            <translation>請選擇其他檔案，或新增專案。</translation>
        </message>
        <message>
            <source>Choose another folder, or copy the file by hand.</source>
            <translation>請選擇其他資料夾，或手動複製該檔案。</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>請選擇其他資料夾，或先清空這個。</translation>
        </message>
        <message>
            <source>Choose another key.</source>
            <translation>請選擇其他按鍵。</translation>
        </message>
        <message>
            <source>Choose another model, or another tagger.</source>
            <translation>請選擇其他模型或其他標註模型。</translation>
        </message>
        <message>
            <source>Choose another name or other repeats.</source>
            <translation>請選擇其他名稱或重複次數。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>請選擇其他名稱。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>請選擇其他的。</translation>
        </message>
        <message>
            <source>Choose another one. The project is as it was.</source>
            <translation>請選另一份。專案保持原樣。</translation>
        </message>
        <message>
            <source>Choose another optimizer where runs are to go on. LoRA files are saved as ever.</source>
            <translation>需要能繼續的訓練，請選擇其他優化器。LoRA 檔照常儲存。</translation>
        </message>
        <message>
            <source>Choose another output folder, or make room on its disk.</source>
            <translation>請選擇其他輸出資料夾，或清出磁碟空間。</translation>
        </message>
        <message>
            <source>Choose another picture in metadata_thumbnail, or leave it empty.</source>
            <translation>請在 metadata_thumbnail 選擇其他圖片，或留空。</translation>
        </message>
        <message>
            <source>Choose another schedule, such as constant_with_warmup.</source>
            <translation>請選擇其他排程，例如 constant_with_warmup。</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>請重新選擇。</translation>
        </message>
        <message>
            <source>Choose it again; it may have been moved or renamed.</source>
            <translation>請重新選擇；它可能已移動或改名。</translation>
        </message>
        <message>
            <source>Choose its folder again.</source>
            <translation>請重新選擇它的資料夾。</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>請選擇其中之一。</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>請選擇其中之一：{choices}。</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>請選擇其中之一：{known}。</translation>
        </message>
        <message>
            <source>Choose one of: {names}; or name a class as module.Class.</source>
            <translation>請選擇其中之一：{names}；或以 module.Class 指定類別。</translation>
        </message>
        <message>
            <source>Choose one, for example #00acc1.</source>
            <translation>請選擇一個，例如 #00acc1。</translation>
        </message>
        <message>
            <source>Choose tags anew</source>
            <translation>重新選擇標籤</translation>
        </message>
        <message>
            <source>Choose tags anew ({count})</source>
            <translation>重新選擇標籤（{count}）</translation>
        </message>
        <message>
            <source>Choose that file itself to replace it, or another name.</source>
            <translation>要取代它請直接選取該檔案，否則請換一個名稱。</translation>
        </message>
        <message>
            <source>Choose the base model it was trained on, or another LoRA.</source>
            <translation>請選擇它訓練時的底模，或其他 LoRA。</translation>
        </message>
        <message>
            <source>Choose the base model that it was trained on.</source>
            <translation>請選擇它訓練時的底模。</translation>
        </message>
        <message>
            <source>Choose the file again, or save it as UTF-8.</source>
            <translation>請重新選擇檔案，或存成 UTF-8。</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>請重新選擇檔案。</translation>
        </message>
        <message>
            <source>Choose the file again; it may have been moved or renamed.</source>
            <translation>請重新選擇檔案；它可能已移動或改名。</translation>
        </message>
        <message>
            <source>Choose the file in network_weights, or remove dim_from_weights.</source>
            <translation>請在 network_weights 選擇檔案，或移除 dim_from_weights。</translation>
        </message>
        <message>
            <source>Choose the file that tag or merge scripts of sd-scripts wrote, such as meta_cap.json.</source>
            <translation>請選擇由 sd-scripts 的標註或合併工具寫出的檔案，例如 meta_cap.json。</translation>
        </message>
        <message>
            <source>Choose the folder above the “10_name” folders.</source>
            <translation>請選擇「10_name」資料夾的上一層。</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or copy the whole base model again.</source>
            <translation>請選擇含有它們的資料夾，或重新複製整個底模。</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or fetch the model first.</source>
            <translation>請選擇存放它們的資料夾，或先下載模型。</translation>
        </message>
        <message>
            <source>Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.</source>
            <translation>請選擇這個模型的一般版本；它的 LoRA 也能用在重繪版上。</translation>
        </message>
        <message>
            <source>Choose the project whose backups you look for.</source>
            <translation>請選擇要尋找備份的專案。</translation>
        </message>
        <message>
            <source>Choose the tags on number keys</source>
            <translation>選擇數字鍵標籤</translation>
        </message>
        <message>
            <source>Chooses the mildest of the savings below that fits into so much graphics memory.</source>
            <translation>從下列省記憶體的方式中，選出能放進這麼多顯示記憶體的最溫和組合。</translation>
        </message>
        <message>
            <source>Chooses the mildest savings that make the run fit a card (fit_in_gib).</source>
            <translation>選用影響最小的省記憶體設定，讓訓練放得進這張顯示卡（fit_in_gib）。</translation>
        </message>
        <message>
            <source>Chooses those pictures and their noise; empty takes the run's seed.</source>
            <translation>決定選哪些圖片與用什麼噪聲；留空時用訓練的種子。</translation>
        </message>
        <message>
            <source>CivitAI's trainer</source>
            <translation>CivitAI 的訓練設定</translation>
        </message>
        <message>
            <source>Class words</source>
            <translation>類別詞</translation>
        </message>
        <message>
            <source>Class words only</source>
            <translation>只寫類別詞</translation>
        </message>
        <message>
            <source>Click a suggestion: accept it</source>
            <translation>點擊建議：接受它</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>再點一次：下面的框</translation>
        </message>
        <message>
            <source>Click another person's face: suggest their boxes</source>
            <translation>點擊其他人的臉：改為建議該人的框</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Clip skip counts layers from the end.</source>
            <translation>Clip skip 從最後一層往前數。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close  {key}</source>
            <translation>關閉  {key}</translation>
        </message>
        <message>
            <source>Close and install</source>
            <translation>關閉並安裝</translation>
        </message>
        <message>
            <source>Close it elsewhere, then open it again for editing.</source>
            <translation>請在其他地方關閉它，再重新開啟以編輯。</translation>
        </message>
        <message>
            <source>Close it there first, or open it here read-only.</source>
            <translation>請先在那裡關閉，或在這裡以唯讀開啟。</translation>
        </message>
        <message>
            <source>Close it there. If that computer is gone, delete “{lock}” and open the project again.</source>
            <translation>請在那台電腦上關閉。如果那台電腦已不存在，請刪除「{lock}」後再開啟專案。</translation>
        </message>
        <message>
            <source>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</source>
            <translation>請關閉其他程式，或降低解析度或批次大小，然後重新開始。已寫入的檢查點都安全。</translation>
        </message>
        <message>
            <source>Close programs that look into it, a virus scanner for example, and start again.</source>
            <translation>請關閉正在讀取它的程式，例如防毒軟體，然後重新開始。</translation>
        </message>
        <message>
            <source>Close the list of files that were passed over</source>
            <translation>關閉略過檔案的清單</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>衣服</translation>
        </message>
        <message>
            <source>Clothing, shoes, hair and faces, pixel by pixel; also the mask of a figure.</source>
            <translation>逐像素辨識衣服、鞋子、頭髮和臉；也產生人物遮罩。</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>顏色</translation>
        </message>
        <message>
            <source>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</source>
            <translation>墊在透明圖片後面的顏色；keep 會顯示檔案中隱藏的顏色。</translation>
        </message>
        <message>
            <source>Colour of its boxes</source>
            <translation>方框的顏色</translation>
        </message>
        <message>
            <source>Comes with the program. Finds faces from the front and the sides, and figures that stand.</source>
            <translation>程式內建。可找到正面和側面的臉，以及站立的人物。</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>註解</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Compare with the text files on the disk…</source>
            <translation>與磁碟上的文字檔比較…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比較…</translation>
        </message>
        <message>
            <source>Comparing pictures</source>
            <translation>正在比對圖片</translation>
        </message>
        <message>
            <source>Compile</source>
            <translation>編譯</translation>
        </message>
        <message>
            <source>Compiled blocks need their weights as they are: switch off blocks_to_swap and packing, or this.</source>
            <translation>編譯的區塊需要原樣的權重：請關閉 blocks_to_swap 與壓縮，或關閉編譯。</translation>
        </message>
        <message>
            <source>Compiler</source>
            <translation>編譯器</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在連線…</translation>
        </message>
        <message>
            <source>Copied to {path}</source>
            <translation>已複製到 {path}</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photo and go there</source>
            <translation>把所有框複製到下一張照片並前往</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photos…</source>
            <translation>把所有方框複製到後面的照片…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>複製方框</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>複製詳細資料</translation>
        </message>
        <message>
            <source>Copy it again from the camera.</source>
            <translation>請重新從相機複製。</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation>請重新複製或下載。</translation>
        </message>
        <message>
            <source>Copy the LoRA</source>
            <translation>複製 LoRA</translation>
        </message>
        <message>
            <source>Copy the LoRA…</source>
            <translation>複製 LoRA…</translation>
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>複製框；未選取時複製全部</translation>
        </message>
        <message>
            <source>Copy the name from the model's page, or choose a folder with the model's files.</source>
            <translation>請從模型頁面複製名稱，或選擇存有模型檔案的資料夾。</translation>
        </message>
        <message>
            <source>Copy the name, owner/name, from the model's page. For a private one run “hf auth login”.</source>
            <translation>請從模型頁面複製「擁有者/名稱」。如果是私有模型，請先執行「hf auth login」。</translation>
        </message>
        <message>
            <source>Copy the project to a folder where you may write, or open it read-only.</source>
            <translation>請把專案複製到可以寫入的資料夾，或以唯讀開啟。</translation>
        </message>
        <message>
            <source>Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.</source>
            <translation>請重新複製整個底模；它需要 unet、vae、text_encoder 與 tokenizer。</translation>
        </message>
        <message>
            <source>Copy the whole tokenizer folder of this base model, or choose another base model.</source>
            <translation>請複製這個底模完整的 tokenizer 資料夾，或選擇其他底模。</translation>
        </message>
        <message>
            <source>Copy this LoRA…</source>
            <translation>複製這個 LoRA…</translation>
        </message>
        <message>
            <source>Copying a backup</source>
            <translation>正在複製備份</translation>
        </message>
        <message>
            <source>Copying the LoRA</source>
            <translation>正在複製 LoRA</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>複製…</translation>
        </message>
        <message>
            <source>Correct it, or search for plain text.</source>
            <translation>請修正，或改用一般文字搜尋。</translation>
        </message>
        <message>
            <source>Correct it; put what holds spaces in quotes.</source>
            <translation>請修正；含空格的內容請用引號括起。</translation>
        </message>
        <message>
            <source>Correct or remove them in lr_scheduler_args.</source>
            <translation>請在 lr_scheduler_args 中修正或移除它們。</translation>
        </message>
        <message>
            <source>Correct or remove them in optimizer_args.</source>
            <translation>請在 optimizer_args 中修正或移除它們。</translation>
        </message>
        <message>
            <source>Correct the file, or save it again with the program that wrote it.</source>
            <translation>請修正檔案，或用原本的程式重新儲存。</translation>
        </message>
        <message>
            <source>Correct the file, or write captions beside the images and name their folder.</source>
            <translation>請修正檔案，或在圖片旁寫標註並指定其資料夾。</translation>
        </message>
        <message>
            <source>Correct the file, or write the prompts line by line into a .txt file.</source>
            <translation>請修正該檔案，或把提示詞逐行寫入 .txt 檔案。</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>請修正檔案。</translation>
        </message>
        <message>
            <source>Correct the template.</source>
            <translation>請修正範本。</translation>
        </message>
        <message>
            <source>Corrects the first steps as Adam does.</source>
            <translation>像 Adam 一樣修正最初的步。</translation>
        </message>
        <message>
            <source>Covered in the colour around it</source>
            <translation>以周圍的顏色覆蓋</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁切</translation>
        </message>
        <message>
            <source>Crops and their captions</source>
            <translation>裁切圖與標註</translation>
        </message>
        <message>
            <source>Crops as a gallery</source>
            <translation>以圖庫顯示裁切圖</translation>
        </message>
        <message>
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + 拖曳：任意形狀</translation>
        </message>
        <message>
            <source>Cut around faces</source>
            <translation>圍繞臉部裁切</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>裁掉</translation>
        </message>
        <message>
            <source>Cut off above the chin</source>
            <translation>從下巴以上裁掉</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>週期數</translation>
        </message>
        <message>
            <source>D-Adaptation</source>
            <translation>D-Adaptation</translation>
        </message>
        <message>
            <source>D-Adaptation, Adam</source>
            <translation>D-Adaptation，Adam</translation>
        </message>
        <message>
            <source>D-Adaptation, Lion</source>
            <translation>D-Adaptation，Lion</translation>
        </message>
        <message>
            <source>D-Adaptation, which finds its own rate</source>
            <translation>D-Adaptation，自動找學習率</translation>
        </message>
        <message>
            <source>DDIM</source>
            <translation>DDIM</translation>
        </message>
        <message>
            <source>DDPM</source>
            <translation>DDPM</translation>
        </message>
        <message>
            <source>DPM 2M</source>
            <translation>DPM 2M</translation>
        </message>
        <message>
            <source>DPM++ 2M</source>
            <translation>DPM++ 2M</translation>
        </message>
        <message>
            <source>DPM++ 2M Karras</source>
            <translation>DPM++ 2M Karras</translation>
        </message>
        <message>
            <source>DPM++ 2S</source>
            <translation>DPM++ 2S</translation>
        </message>
        <message>
            <source>DPM2</source>
            <translation>DPM2</translation>
        </message>
        <message>
            <source>DPM2 a</source>
            <translation>DPM2 a</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Darken</source>
            <translation>調暗</translation>
        </message>
        <message>
            <source>Darken what lies outside the box</source>
            <translation>調暗框外區域</translation>
        </message>
        <message>
            <source>Darken what lies outside the box in hand. Key: {key}</source>
            <translation>調暗目前框以外的區域。按鍵：{key}</translation>
        </message>
        <message>
            <source>Darkest first</source>
            <translation>最暗的在前</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>資料集</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>資料集</translation>
        </message>
        <message>
            <source>Debiased estimation</source>
            <translation>去偏估計</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>衰減</translation>
        </message>
        <message>
            <source>Decide what is taught and how often, and write the folder.</source>
            <translation>決定要教什麼、教幾次，然後寫出資料夾。</translation>
        </message>
        <message>
            <source>Delete box</source>
            <translation>刪除方框</translation>
        </message>
        <message>
            <source>Delete it and fetch the model again; {repository} has it.</source>
            <translation>請刪除後重新下載模型；{repository} 有它。</translation>
        </message>
        <message>
            <source>Delete regions ({count})</source>
            <translation>刪除區域（{count}）</translation>
        </message>
        <message>
            <source>Delete the box, or drop the suggestion</source>
            <translation>刪除框，或放棄這個建議</translation>
        </message>
        <message>
            <source>Delete the folder and fetch the model again.</source>
            <translation>請刪除資料夾後重新下載模型。</translation>
        </message>
        <message>
            <source>Demo model (SD1.5)</source>
            <translation>示範模型（SD1.5）</translation>
        </message>
        <message>
            <source>Demo model (SDXL)</source>
            <translation>示範模型（SDXL）</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細資料</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>裝置</translation>
        </message>
        <message>
            <source>Diag-OFT</source>
            <translation>Diag-OFT</translation>
        </message>
        <message>
            <source>Diagonals</source>
            <translation>對角線</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>請不要使用這個模型。</translation>
        </message>
        <message>
            <source>DoRA measures lengths per output channel; otherwise per input channel.</source>
            <translation>DoRA 依輸出通道量長度；否則依輸入通道。</translation>
        </message>
        <message>
            <source>Does what the project's rules say.</source>
            <translation>依專案的規則執行。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Done in {time}.</source>
            <translation>完成，用時 {time}。</translation>
        </message>
        <message>
            <source>Download it by hand if you trust that place.</source>
            <translation>若你信任該處，請手動下載。</translation>
        </message>
        <message>
            <source>Download or copy it again and compare its size with the original's.</source>
            <translation>請重新下載或複製，並與原始檔比較大小。</translation>
        </message>
        <message>
            <source>Download or copy it again, or choose another base model.</source>
            <translation>請重新下載或複製，或選擇其他底模。</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下載</translation>
        </message>
        <message>
            <source>Drag the photo while held</source>
            <translation>按住時拖曳照片</translation>
        </message>
        <message>
            <source>Drag: draw in the shape of a bucket</source>
            <translation>拖曳：依分桶的形狀畫框</translation>
        </message>
        <message>
            <source>Drag: the figure. Shift + drag: not the figure. Alt + wheel: width. Esc: end.</source>
            <translation>拖曳：主體。Shift + 拖曳：非主體。Alt + 滾輪：筆寬。Esc：結束。</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>畫框</translation>
        </message>
        <message>
            <source>Draw all boxes that are suggested here</source>
            <translation>畫出這裡建議的所有方框</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>把 LoRA 要學的東西框起來。</translation>
        </message>
        <message>
            <source>Draw boxes on photos, or use whole photos as they are.</source>
            <translation>請在照片上畫框，或直接使用整張照片。</translation>
        </message>
        <message>
            <source>Draw in the middle, without a mouse</source>
            <translation>不用滑鼠，畫在照片中央</translation>
        </message>
        <message>
            <source>Draw regions ({count})</source>
            <translation>繪製區域（{count}）</translation>
        </message>
        <message>
            <source>Draw the box whose name is shown</source>
            <translation>畫出顯示名稱的那個方框</translation>
        </message>
        <message>
            <source>Draw with the next drag, even over boxes</source>
            <translation>下一次拖曳畫新框，也可畫在框上</translation>
        </message>
        <message>
            <source>Draw words by chance: livelier, less sure.</source>
            <translation>隨機選詞：較生動，但較不確定。</translation>
        </message>
        <message>
            <source>Draw {kind}</source>
            <translation>繪製{kind}</translation>
        </message>
        <message>
            <source>Drop included tags</source>
            <translation>移除被包含的標籤</translation>
        </message>
        <message>
            <source>Drop tags that others include</source>
            <translation>移除被其他標籤包含的標籤</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Drops tags from the back until the trainer reads all that is left.</source>
            <translation>從後面移除標籤，直到訓練時能全部讀取。</translation>
        </message>
        <message>
            <source>Drops “hair” beside “long hair”.</source>
            <translation>有「long hair」時移除「hair」。</translation>
        </message>
        <message>
            <source>Duplicate the box</source>
            <translation>再製框</translation>
        </message>
        <message>
            <source>DyLoRA</source>
            <translation>DyLoRA</translation>
        </message>
        <message>
            <source>DyLoRA (sd-scripts)</source>
            <translation>DyLoRA (sd-scripts)</translation>
        </message>
        <message>
            <source>DyLoRA's rank is {rank}, its unit {unit}.</source>
            <translation>DyLoRA 的 rank 是 {rank}，單位是 {unit}。</translation>
        </message>
        <message>
            <source>Each setting says here what it is for.</source>
            <translation>選取某項設定時，這裡會說明它的用途。</translation>
        </message>
        <message>
            <source>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</source>
            <translation>每邊會裁到 {step} 像素的倍數；較短的一邊會什麼都不剩。</translation>
        </message>
        <message>
            <source>Each weight steps as soon as its gradient is there, so that gradients never pile up.</source>
            <translation>每個權重的梯度一到就更新，梯度不會堆積。</translation>
        </message>
        <message>
            <source>Edited by hand</source>
            <translation>手動編輯過</translation>
        </message>
        <message>
            <source>Either the file is damaged, or it does not work on {device}.</source>
            <translation>可能是檔案損壞，或無法在 {device} 上運作。</translation>
        </message>
        <message>
            <source>Empty caption: {file}. Write one, or delete the file to use the folder’s name.</source>
            <translation>標註是空的：{file}。請寫入標註，或刪除檔案以使用資料夾名稱。</translation>
        </message>
        <message>
            <source>Empty image file (0 bytes), left out: {file}. Copy it again.</source>
            <translation>略過空的圖片檔（0 位元組）：{file}。請重新複製。</translation>
        </message>
        <message>
            <source>Encode each caption once, where the text encoder does not learn.</source>
            <translation>文字編碼器不訓練時，每個標註只編碼一次。</translation>
        </message>
        <message>
            <source>Encode each picture once; off encodes it for every step, changed each time.</source>
            <translation>每張圖片只編碼一次；關閉時每一步都重新編碼，每次略有變化。</translation>
        </message>
        <message>
            <source>End with the rating.</source>
            <translation>以分級結尾。</translation>
        </message>
        <message>
            <source>Ending after this step and saving what was learned…</source>
            <translation>這一步之後結束，並儲存學到的內容…</translation>
        </message>
        <message>
            <source>Ending after this step and saving where it is…</source>
            <translation>這一步之後結束，並儲存目前的進度…</translation>
        </message>
        <message>
            <source>Ending of the caption file beside a picture.</source>
            <translation>圖片旁標註檔的副檔名。</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>正在結束…</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Enlarged</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Enter 1 or more.</source>
            <translation>請輸入 1 以上的數字。</translation>
        </message>
        <message>
            <source>Environment variable that holds the key, for servers that want one.</source>
            <translation>存放金鑰的環境變數，用於需要金鑰的伺服器。</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoch 數</translation>
        </message>
        <message>
            <source>Errors above it count linearly.</source>
            <translation>超過此值的誤差以線性計算。</translation>
        </message>
        <message>
            <source>Escape parentheses</source>
            <translation>跳脫括號</translation>
        </message>
        <message>
            <source>Euler</source>
            <translation>Euler</translation>
        </message>
        <message>
            <source>Euler a</source>
            <translation>Euler a</translation>
        </message>
        <message>
            <source>Evens out easy and hard timesteps; 5 is usual.</source>
            <translation>平衡容易與困難的時間步；通常用 5。</translation>
        </message>
        <message>
            <source>Every edit is stored the moment you make it.</source>
            <translation>每次編輯都會立即儲存。</translation>
        </message>
        <message>
            <source>Every layer gets the rank and alpha that it has in the file it starts from.</source>
            <translation>每一層採用起始檔案中的 rank 與 alpha。</translation>
        </message>
        <message>
            <source>Every line is empty or starts with “#”.</source>
            <translation>每一行都是空的，或以「#」開頭。</translation>
        </message>
        <message>
            <source>Every n-th epoch is trained without words; 0 is never.</source>
            <translation>每 n 個 epoch 有一個不帶文字訓練；0 表示從不。</translation>
        </message>
        <message>
            <source>Extra noise on the input only.</source>
            <translation>只加在輸入上的額外噪聲。</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>臉</translation>
        </message>
        <message>
            <source>Faces, also small and turned ones.</source>
            <translation>臉，包括小的和轉向的。</translation>
        </message>
        <message>
            <source>Factor on the threshold (with schedule snr only where the next option is on).</source>
            <translation>門檻的倍數（用 snr 排程時，只有開啟下一個選項才有效）。</translation>
        </message>
        <message>
            <source>Factors up to this count as 0.</source>
            <translation>不大於此值的倍數視為 0。</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>模型系列</translation>
        </message>
        <message>
            <source>Feeds only</source>
            <translation>只提供給</translation>
        </message>
        <message>
            <source>Fetch both files from the same model's page.</source>
            <translation>請從同一個模型頁面下載這兩個檔案。</translation>
        </message>
        <message>
            <source>Fetch face_detection_yunet_2023mar.onnx from OpenCV's model zoo again.</source>
            <translation>請重新從 OpenCV 的 model zoo 下載 face_detection_yunet_2023mar.onnx。</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>下載</translation>
        </message>
        <message>
            <source>Fetch it again, until its size is the one on the model's page.</source>
            <translation>請重新下載，直到大小與模型頁面上的一致。</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>請重新下載。</translation>
        </message>
        <message>
            <source>Fetch the file again from the model's page.</source>
            <translation>請重新從模型頁面下載檔案。</translation>
        </message>
        <message>
            <source>Fetch the file again; if that does not help, update onnxruntime.</source>
            <translation>請重新下載檔案；若仍無效，請更新 onnxruntime。</translation>
        </message>
        <message>
            <source>Fetch the folder again from the model's page; its weights have to be safetensors.</source>
            <translation>請重新從模型頁面下載整個資料夾；權重必須是 safetensors。</translation>
        </message>
        <message>
            <source>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</source>
            <translation>請透過 LoRA Atelier 從模型頁面下載，它會記下模型包含的檔案。</translation>
        </message>
        <message>
            <source>Fetch {repository}, or name a folder that holds it.</source>
            <translation>請下載 {repository}，或指定存放它的資料夾。</translation>
        </message>
        <message>
            <source>Fetch {size} MiB</source>
            <translation>下載 {size} MiB</translation>
        </message>
        <message>
            <source>Fetching a model</source>
            <translation>正在下載模型</translation>
        </message>
        <message>
            <source>Fetching the update</source>
            <translation>正在下載更新</translation>
        </message>
        <message>
            <source>Fetching “{file}” broke off after {size} of {whole} bytes.</source>
            <translation>下載「{file}」在 {size} / {whole} 位元組處中斷。</translation>
        </message>
        <message>
            <source>Fewest boxes first</source>
            <translation>方框最少的在前</translation>
        </message>
        <message>
            <source>Figures outlined in {count} boxes; nobody seen in {none}; {failed} photos not read.</source>
            <translation>已勾勒 {count} 個框中的人物；{none} 個框沒看到人；{failed} 張照片無法讀取。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>File name of the LoRA, without ending.</source>
            <translation>LoRA 的檔名，不含副檔名。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or set max_grad_norm to 1.</source>
            <translation>先前儲存的檔案都完整。請降低學習率，或將 max_grad_norm 設為 1。</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or train in bf16 instead of fp16.</source>
            <translation>先前儲存的檔案都完整。請降低學習率，或改用 bf16 而非 fp16 訓練。</translation>
        </message>
        <message>
            <source>Files saved by step are removed when they are older; empty keeps all.</source>
            <translation>依步數儲存的檔案超過此範圍就移除；留空則全部保留。</translation>
        </message>
        <message>
            <source>Files such as “{example}” can run any program when they are opened, so they are not opened here.</source>
            <translation>像「{example}」這樣的檔案開啟時可能執行任何程式，因此這裡不會開啟。</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>略過的檔案與原因</translation>
        </message>
        <message>
            <source>Files were changed or cut off after they were written.</source>
            <translation>檔案在寫出後被更改或截斷。</translation>
        </message>
        <message>
            <source>Fill in the form to see what would change.</source>
            <translation>填寫表單以查看會有哪些更改。</translation>
        </message>
        <message>
            <source>Fill the background with grey</source>
            <translation>以灰色填滿背景</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Filter: words, tag:smile, -tag:solo, kind:face, tokens&gt;75, has:caption …  (Ctrl+F)</source>
            <translation>篩選：文字、tag:smile、-tag:solo、kind:face、tokens&gt;75、has:caption…  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filters that are ready, and those that you kept</source>
            <translation>內建的篩選與你儲存的篩選</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>尋找設定</translation>
        </message>
        <message>
            <source>Find a setting, for example min_snr_gamma</source>
            <translation>尋找設定，例如 min_snr_gamma</translation>
        </message>
        <message>
            <source>Find a tag</source>
            <translation>尋找標籤</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>尋找與取代</translation>
        </message>
        <message>
            <source>Find moved photos ({count})</source>
            <translation>找回移動過的照片（{count}）</translation>
        </message>
        <message>
            <source>Find moved photos in a folder</source>
            <translation>在資料夾中尋找移動過的照片</translation>
        </message>
        <message>
            <source>Find moved photos in a folder…</source>
            <translation>在資料夾中尋找移動過的照片…</translation>
        </message>
        <message>
            <source>Finds booru tags like WD14, and names of characters, series and artists besides.</source>
            <translation>像 WD14 一樣找出 booru 標籤，另有角色、作品與畫師名稱。</translation>
        </message>
        <message>
            <source>Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.</source>
            <translation>逐像素找出衣服、鞋子與頭部；安裝 RT-DETR 時也能找出人物。</translation>
        </message>
        <message>
            <source>Finds tags such as “long hair, smile”, with scores. The idolsankaku models know photos best.</source>
            <translation>找出「long hair, smile」這類標籤並附分數。照片以 idolsankaku 模型最準。</translation>
        </message>
        <message>
            <source>Finds the joints of persons; shoes, body and face are reckoned from them.</source>
            <translation>尋找人物的關節，再由此推算鞋子、身體和臉。</translation>
        </message>
        <message>
            <source>Finds the rate from the step; off = the recipe's rate.</source>
            <translation>由步數決定學習率；關閉 = 用配方的學習率。</translation>
        </message>
        <message>
            <source>First model</source>
            <translation>第一個模型</translation>
        </message>
        <message>
            <source>First tags</source>
            <translation>開頭的標籤數</translation>
        </message>
        <message>
            <source>First timestep</source>
            <translation>第一個時間步</translation>
        </message>
        <message>
            <source>Fit into</source>
            <translation>控制在</translation>
        </message>
        <message>
            <source>Fit the photo into the window</source>
            <translation>讓照片符合視窗</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: {key}</source>
            <translation>讓照片符合視窗。按鍵：{key}</translation>
        </message>
        <message>
            <source>Five stars</source>
            <translation>五星</translation>
        </message>
        <message>
            <source>Florence-2 sentences</source>
            <translation>Florence-2 句子</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Folder for the backups of all projects</source>
            <translation>所有專案的備份資料夾</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation>資料夾名稱、標籤與底模名稱不會寫進檔案。</translation>
        </message>
        <message>
            <source>Folder with caption files</source>
            <translation>標註檔的資料夾</translation>
        </message>
        <message>
            <source>Folder with the model's files</source>
            <translation>存放模型檔案的資料夾</translation>
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>將寫出的資料夾</translation>
        </message>
        <message>
            <source>For example: {caption}</source>
            <translation>例如：{caption}</translation>
        </message>
        <message>
            <source>For v-prediction.</source>
            <translation>用於 V 預測。</translation>
        </message>
        <message>
            <source>For words drawn by chance.</source>
            <translation>用於隨機選詞。</translation>
        </message>
        <message>
            <source>For yourself; not trained on</source>
            <translation>給自己看的；不用來訓練</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘記</translation>
        </message>
        <message>
            <source>Forget a filter</source>
            <translation>刪除篩選</translation>
        </message>
        <message>
            <source>Forget rules for captions ({count})</source>
            <translation>刪除標註規則（{count}）</translation>
        </message>
        <message>
            <source>Forget what corrections taught ({count})</source>
            <translation>忘記從修正中學到的（{count}）</translation>
        </message>
        <message>
            <source>Forget what was painted and outlined on this box</source>
            <translation>清除這個框上的塗抹和輪廓</translation>
        </message>
        <message>
            <source>Forget whom to follow</source>
            <translation>忘記要跟隨的人</translation>
        </message>
        <message>
            <source>Found: {cards}; the driver knows CUDA {driver}.</source>
            <translation>找到：{cards}；驅動程式支援 CUDA {driver}。</translation>
        </message>
        <message>
            <source>Four stars</source>
            <translation>四星</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>以 Apache License 2.0 授權的自由軟體。</translation>
        </message>
        <message>
            <source>Frequency in the project</source>
            <translation>專案中的出現次數</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation>從這裡無法得知那邊是否還有人在使用。</translation>
        </message>
        <message>
            <source>From now on crops are made for this recipe's training size.</source>
            <translation>以後按此配方的訓練大小製作裁切圖。</translation>
        </message>
        <message>
            <source>From the photo to the buttons</source>
            <translation>從照片移到按鈕</translation>
        </message>
        <message>
            <source>From the photo, a crop inherits what says who it is; a face never gets “full body”.</source>
            <translation>裁切圖會從照片繼承說明人物是誰的標籤；臉部絕不會得到「full body」。</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>在自己的電腦上，從照片到 Stable Diffusion LoRA。</translation>
        </message>
        <message>
            <source>Fused backward pass</source>
            <translation>融合反向傳播</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>圖庫</translation>
        </message>
        <message>
            <source>Getting the tagger ready…</source>
            <translation>正在準備標註模型…</translation>
        </message>
        <message>
            <source>GiB</source>
            <translation>GiB</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation>讓 3x3 卷積有自己的小核心。</translation>
        </message>
        <message>
            <source>Give every machine the same recipe, pictures, base model and output folder.</source>
            <translation>請讓每台機器使用相同的配方、圖片、底模與輸出資料夾。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>請取個名稱。</translation>
        </message>
        <message>
            <source>Give sample prompts on the Train page; pictures come after every epoch.</source>
            <translation>在「訓練」頁填寫範例提示詞；每個 epoch 之後會產生圖片。</translation>
        </message>
        <message>
            <source>Give the small matrix a rank too.</source>
            <translation>小矩陣也使用 rank。</translation>
        </message>
        <message>
            <source>Give them another kind, or delete them first. The first one lies on “{photo}”.</source>
            <translation>請先把它們改為其他種類，或刪除它們。第一個在「{photo}」上。</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>回到前一個版本</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>仍然繼續</translation>
        </message>
        <message>
            <source>Go on from</source>
            <translation>從此繼續</translation>
        </message>
        <message>
            <source>Go on from its LoRA file instead: set network_weights to it.</source>
            <translation>請改從它的 LoRA 檔繼續：把 network_weights 設為該檔。</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>從上次停下的地方繼續。</translation>
        </message>
        <message>
            <source>Go on with differences</source>
            <translation>有差異也繼續</translation>
        </message>
        <message>
            <source>Go through waiting suggestions, photo by photo. Key: {key}</source>
            <translation>逐張審閱等待中的建議。按鍵：{key}</translation>
        </message>
        <message>
            <source>Go to AI engine</source>
            <translation>前往 AI 引擎</translation>
        </message>
        <message>
            <source>Go to Captions</source>
            <translation>前往標註</translation>
        </message>
        <message>
            <source>Go to Photos</source>
            <translation>前往照片</translation>
        </message>
        <message>
            <source>Go to Regions</source>
            <translation>前往區域</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>前往訓練</translation>
        </message>
        <message>
            <source>Goes into the reg folder</source>
            <translation>放進 reg 資料夾</translation>
        </message>
        <message>
            <source>Golden ratio</source>
            <translation>黃金比例</translation>
        </message>
        <message>
            <source>Gradient checkpointing</source>
            <translation>梯度檢查點</translation>
        </message>
        <message>
            <source>Gradient limit</source>
            <translation>梯度上限</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>顯示卡</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Grow downward</source>
            <translation>向下擴大</translation>
        </message>
        <message>
            <source>Grow to the left</source>
            <translation>向左擴大</translation>
        </message>
        <message>
            <source>Grow to the right</source>
            <translation>向右擴大</translation>
        </message>
        <message>
            <source>Grow upward</source>
            <translation>向上擴大</translation>
        </message>
        <message>
            <source>Grow, in the same shape</source>
            <translation>擴大，形狀不變</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>輔助線</translation>
        </message>
        <message>
            <source>Haar and HOG</source>
            <translation>Haar 與 HOG</translation>
        </message>
        <message>
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation>一半的樣本會左右翻轉。會破壞不對稱的髮型、標記與文字。</translation>
        </message>
        <message>
            <source>Heun</source>
            <translation>Heun</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>遮蔽</translation>
        </message>
        <message>
            <source>Hidden places</source>
            <translation>遮蔽處</translation>
        </message>
        <message>
            <source>Hidden places in crops of a concept</source>
            <translation>某個概念的裁切圖中的遮蔽處</translation>
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>按住時隱藏框</translation>
        </message>
        <message>
            <source>Hides</source>
            <translation>遮蔽</translation>
        </message>
        <message>
            <source>Higher is livelier, less sure.</source>
            <translation>越高越生動，也越不確定。</translation>
        </message>
        <message>
            <source>Higher weighs late steps more in the average.</source>
            <translation>越高，平均時後期的步比重越大。</translation>
        </message>
        <message>
            <source>Holds a mask of the same name for each picture.</source>
            <translation>存放每張圖片同名的遮罩。</translation>
        </message>
        <message>
            <source>Holds folders named like 10_name: repeats, then what they show.</source>
            <translation>內含像 10_name 的資料夾：重複次數，加上所教的內容。</translation>
        </message>
        <message>
            <source>How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.</source>
            <translation>層的寬度如何拆分；-1 = 盡量接近正方形，越小檔案越大。</translation>
        </message>
        <message>
            <source>How captions are written out</source>
            <translation>標註寫出的方式</translation>
        </message>
        <message>
            <source>How captions are written out…</source>
            <translation>標註寫出的方式…</translation>
        </message>
        <message>
            <source>How errors are measured.</source>
            <translation>誤差的計算方式。</translation>
        </message>
        <message>
            <source>How every sentence begins, for example “a woman”.</source>
            <translation>每個句子的開頭，例如「a woman」。</translation>
        </message>
        <message>
            <source>How far blocks may turn at most; 0 = as far as they like.</source>
            <translation>區塊最多能轉多少；0 = 不限。</translation>
        </message>
        <message>
            <source>How far blocks may turn; 0.001 is a calm choice.</source>
            <translation>區塊能轉多少；0.001 較穩當。</translation>
        </message>
        <message>
            <source>How fast it grows: 2/3 for very long runs, 3/4 for shorter ones, 1 for a plain mean.</source>
            <translation>增長的快慢：很長的訓練用 2/3，較短的用 3/4，1 為單純平均。</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step.</source>
            <translation>找到的學習率每步最多增加多少。</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step; 1.02 warms up slowly.</source>
            <translation>找到的學習率每步最多增加多少；1.02 會慢慢暖身。</translation>
        </message>
        <message>
            <source>How its threshold follows the timestep.</source>
            <translation>門檻如何隨時間步變化。</translation>
        </message>
        <message>
            <source>How large faces are shown, “2.0,4.0”; needs their place in file names, and no buckets.</source>
            <translation>臉部顯示的大小，「2.0,4.0」；檔名中需有臉的位置，且不能分桶。</translation>
        </message>
        <message>
            <source>How long gradients and their squares are remembered.</source>
            <translation>梯度與其平方記住多久。</translation>
        </message>
        <message>
            <source>How long steps are remembered; none is usual.</source>
            <translation>每一步記住多久；通常不用。</translation>
        </message>
        <message>
            <source>How long the found rate is remembered; by itself the root of beta2.</source>
            <translation>找到的學習率記住多久；預設為 beta2 的平方根。</translation>
        </message>
        <message>
            <source>How long: a sentence, a few, or a paragraph.</source>
            <translation>長度：一句、幾句或一段。</translation>
        </message>
        <message>
            <source>How many blocks there are; fewer turn more freely.</source>
            <translation>有多少個區塊；越少轉動越自由。</translation>
        </message>
        <message>
            <source>How many must train together (torchrun --nproc_per_node); empty takes what was started.</source>
            <translation>需要一起訓練的程序數（torchrun --nproc_per_node）；留空時以啟動的為準。</translation>
        </message>
        <message>
            <source>How many ranks learn together; network_dim is a multiple of it.</source>
            <translation>多少個 rank 一起學習；network_dim 是它的倍數。</translation>
        </message>
        <message>
            <source>How many ranks learn together; ranks are multiples of it.</source>
            <translation>多少個 rank 一起學習；rank 是它的倍數。</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads</source>
            <translation>訓練時讀取幾個 token</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads (max_token_length)</source>
            <translation>訓練時讀取幾個 token (max_token_length)</translation>
        </message>
        <message>
            <source>How memory of squares lengthens with the steps.</source>
            <translation>平方的記憶如何隨步數延長。</translation>
        </message>
        <message>
            <source>How much faster the upper half learns.</source>
            <translation>上半部學得快多少。</translation>
        </message>
        <message>
            <source>How much less steps with a small rate weigh.</source>
            <translation>學習率小的步比重減少多少。</translation>
        </message>
        <message>
            <source>How much of the past is in a step, and how long it is remembered.</source>
            <translation>一步中含多少過去，以及記住多久。</translation>
        </message>
        <message>
            <source>How much of what gradient checkpointing can save is saved, the cheapest blocks first.</source>
            <translation>梯度檢查點能省的記憶體要省多少，先省代價最小的區塊。</translation>
        </message>
        <message>
            <source>How much regularization pictures count.</source>
            <translation>正則化圖片的比重。</translation>
        </message>
        <message>
            <source>How much the LoRA can hold. 8 to 32 is enough for a person.</source>
            <translation>LoRA 能容納多少。人物用 8 到 32 就夠了。</translation>
        </message>
        <message>
            <source>How much the network can hold.</source>
            <translation>網路能容納多少內容。</translation>
        </message>
        <message>
            <source>How much the trainer enlarges its pictures on average. 1.00 ×: not at all; more turns soft.</source>
            <translation>訓練時平均把圖片放大多少。1.00 ×：完全不放大；越大越模糊。</translation>
        </message>
        <message>
            <source>How near training is to the average; how long squares are remembered.</source>
            <translation>訓練與平均值的距離；以及平方記住多久。</translation>
        </message>
        <message>
            <source>How often cosine_with_restarts begins anew.</source>
            <translation>cosine_with_restarts 重新開始幾次。</translation>
        </message>
        <message>
            <source>How often each picture counts where neither a folder's name nor a data set says it.</source>
            <translation>當資料夾名稱與資料集都未指定時，每張圖片計算的次數。</translation>
        </message>
        <message>
            <source>How often each picture is seen in an epoch.</source>
            <translation>每個 epoch 中每張圖片被看的次數。</translation>
        </message>
        <message>
            <source>How sample pictures are drawn.</source>
            <translation>範例圖的繪製方式。</translation>
        </message>
        <message>
            <source>How strongly each of these files acts; 1 where none is given.</source>
            <translation>每個檔案作用的強度；沒有給就是 1。</translation>
        </message>
        <message>
            <source>How the rate changes during the run.</source>
            <translation>學習率在訓練過程中如何變化。</translation>
        </message>
        <message>
            <source>Huber scale</source>
            <translation>Huber 倍數</translation>
        </message>
        <message>
            <source>Huber schedule</source>
            <translation>Huber 排程</translation>
        </message>
        <message>
            <source>Huber threshold</source>
            <translation>Huber 門檻</translation>
        </message>
        <message>
            <source>If not, their class words stand in; without any the trainer reads the folder's name. What is written in their captions stays in the project.</source>
            <translation>否則改用類別詞；沒有類別詞時，訓練會讀資料夾名稱。已寫的標註仍保留在專案中。</translation>
        </message>
        <message>
            <source>Image left out: {file}. {reason}</source>
            <translation>略過圖片：{file}。{reason}</translation>
        </message>
        <message>
            <source>Image that cannot be read ({reason}), left out: {file}. Copy or save it again.</source>
            <translation>圖片無法讀取（{reason}），已略過：{file}。請重新複製或儲存。</translation>
        </message>
        <message>
            <source>Image with too many pixels, left out: {file}. Save it smaller.</source>
            <translation>略過像素過多的圖片：{file}。請另存較小的版本。</translation>
        </message>
        <message>
            <source>Images beside the training folders are not used ({count}: {names}). Move them into one.</source>
            <translation>訓練資料夾旁的圖片不會使用（{count} 張：{names}）。請移進其中一個資料夾。</translation>
        </message>
        <message>
            <source>Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use larger ones, a lower resolution, or bucket_no_upscale.</source>
            <translation>小於分桶的圖片會被放大，最多 {factor} 倍（{count} 張：{names}）。請使用較大的圖片、較低的解析度，或 bucket_no_upscale。</translation>
        </message>
        <message>
            <source>Import a folder ({count} pictures)</source>
            <translation>匯入資料夾（{count} 張圖片）</translation>
        </message>
        <message>
            <source>In front</source>
            <translation>在前面</translation>
        </message>
        <message>
            <source>In the project</source>
            <translation>專案中的</translation>
        </message>
        <message>
            <source>In use: {build}.</source>
            <translation>使用中：{build}。</translation>
        </message>
        <message>
            <source>In use: {build}. A newer list of packages is here: install it.</source>
            <translation>使用中：{build}。有更新的套件清單：請安裝。</translation>
        </message>
        <message>
            <source>Input perturbation</source>
            <translation>輸入擾動</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>安裝</translation>
        </message>
        <message>
            <source>Install LoRA Atelier again.</source>
            <translation>請重新安裝 LoRA Atelier。</translation>
        </message>
        <message>
            <source>Install it on the AI engine page, or with: pip install “lora-atelier[tagging]”.</source>
            <translation>請在「AI 引擎」頁面安裝，或執行：pip install “lora-atelier[tagging]”。</translation>
        </message>
        <message>
            <source>Install one instead.</source>
            <translation>請改為安裝一個。</translation>
        </message>
        <message>
            <source>Install one on the AI engine page.</source>
            <translation>請在「AI 引擎」頁安裝一個。</translation>
        </message>
        <message>
            <source>Install the package that holds it, or choose another.</source>
            <translation>請安裝包含它的套件，或選擇其他的。</translation>
        </message>
        <message>
            <source>Install them on the page AI engine; it fits them to your graphics card.</source>
            <translation>請在「AI 引擎」頁安裝；它會配合你的顯示卡。</translation>
        </message>
        <message>
            <source>Install what training needs, for your graphics card.</source>
            <translation>依你的顯示卡安裝訓練所需的套件。</translation>
        </message>
        <message>
            <source>Installing</source>
            <translation>正在安裝</translation>
        </message>
        <message>
            <source>Installing the AI engine</source>
            <translation>正在安裝 AI 引擎</translation>
        </message>
        <message>
            <source>Instead of PyPI's files</source>
            <translation>代替 PyPI 的檔案來源</translation>
        </message>
        <message>
            <source>Instead of PyTorch's files</source>
            <translation>代替 PyTorch 的檔案來源</translation>
        </message>
        <message>
            <source>It asks for {names}. A made-up model could read any of your files this way.</source>
            <translation>它要求 {names}。偽造的模型可能藉此讀取你的任何檔案。</translation>
        </message>
        <message>
            <source>It can be looked at first on the Dataset page.</source>
            <translation>也可以先在「資料集」頁查看。</translation>
        </message>
        <message>
            <source>It can go on from step {step}, as if it had never stopped.</source>
            <translation>可以從第 {step} 步繼續，就像從未停下。</translation>
        </message>
        <message>
            <source>It can take: {known}.</source>
            <translation>可以使用：{known}。</translation>
        </message>
        <message>
            <source>It could not be found out whether there is a newer version.</source>
            <translation>無法得知是否有新版本。</translation>
        </message>
        <message>
            <source>It does not pass the check of its database.</source>
            <translation>它沒有通過資料庫檢查。</translation>
        </message>
        <message>
            <source>It does not speak OpenAI's chat protocol there.</source>
            <translation>該處不支援 OpenAI 的聊天協定。</translation>
        </message>
        <message>
            <source>It does nothing without zero_terminal_snr.</source>
            <translation>沒有 zero_terminal_snr 時沒有作用。</translation>
        </message>
        <message>
            <source>It expects a mask and a second picture at every step; training here gives it neither.</source>
            <translation>它每一步都需要遮罩與第二張圖片；這裡的訓練不提供。</translation>
        </message>
        <message>
            <source>It finds one step from all gradients together; fused, each weight steps before the others.</source>
            <translation>它由所有梯度一起決定一步；融合時每個權重會先於其他權重更新。</translation>
        </message>
        <message>
            <source>It follows a loss, and the loss of one step says little in diffusion.</source>
            <translation>它依損失變化，而擴散模型單步的損失說明不了什麼。</translation>
        </message>
        <message>
            <source>It has little fine detail at the size it is trained at.</source>
            <translation>以訓練尺寸來看，細節很少。</translation>
        </message>
        <message>
            <source>It has no effect while gradient_checkpointing is off.</source>
            <translation>gradient_checkpointing 關閉時沒有作用。</translation>
        </message>
        <message>
            <source>It has version {version}; this program knows versions up to {known}.</source>
            <translation>它的版本是 {version}；本程式只認得到 {known}。</translation>
        </message>
        <message>
            <source>It holds a line that is far longer than any tag.</source>
            <translation>其中有一行遠比任何標籤都長。</translation>
        </message>
        <message>
            <source>It holds folders named like 10_name, with pictures in them.</source>
            <translation>裡面應有像 10_name 的資料夾，內含圖片。</translation>
        </message>
        <message>
            <source>It holds none of the notes that sd-scripts and its kin leave in a LoRA file.</source>
            <translation>裡面沒有 sd-scripts 一類程式寫在 LoRA 檔中的記錄。</translation>
        </message>
        <message>
            <source>It is far larger than any list of tags.</source>
            <translation>它遠大於任何標籤清單。</translation>
        </message>
        <message>
            <source>It is found again by it.</source>
            <translation>之後會用它來尋找。</translation>
        </message>
        <message>
            <source>It is larger than 250 megapixels.</source>
            <translation>它超過 2.5 億像素。</translation>
        </message>
        <message>
            <source>It is no list of tags: {reason}.</source>
            <translation>這不是標籤清單：{reason}。</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>它不是 UTF-8 文字。</translation>
        </message>
        <message>
            <source>It is not a complete safetensors file: {reason}.</source>
            <translation>它不是完整的 safetensors 檔案：{reason}。</translation>
        </message>
        <message>
            <source>It is not a picture, whatever its name says.</source>
            <translation>不論名稱為何，它都不是圖片。</translation>
        </message>
        <message>
            <source>It is not among those that other programs load or that train well.</source>
            <translation>它不在其他程式能載入、或訓練效果好的種類之中。</translation>
        </message>
        <message>
            <source>It is not in this folder: {files} are needed.</source>
            <translation>這個資料夾裡沒有：需要 {files}。</translation>
        </message>
        <message>
            <source>It is one step: all captions change, or none. Undo takes it back as one.</source>
            <translation>這是一個步驟：所有標註要麼全部變更，要麼都不變；復原時也一次還原。</translation>
        </message>
        <message>
            <source>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</source>
            <translation>它是 {width}x{height} 像素；任一邊小於 {least} 就無法訓練。</translation>
        </message>
        <message>
            <source>It keeps Python objects that could run code when they are read, so they are not.</source>
            <translation>它存放的 Python 物件在讀取時可能執行程式碼，因此不讀取。</translation>
        </message>
        <message>
            <source>It knows no arguments.</source>
            <translation>它不接受任何參數。</translation>
        </message>
        <message>
            <source>It knows {known}.</source>
            <translation>它接受 {known}。</translation>
        </message>
        <message>
            <source>It knows {words}, {numbers} and score(tag) with a number, has: with {claims}, and, or, not, ().</source>
            <translation>可用：{words}、與數字比較的 {numbers} 和 score(標籤)、搭配 {claims} 的 has:、and、or、not、()。</translation>
        </message>
        <message>
            <source>It leaves the rate to Adafactor with relative_step=True, which finds it itself.</source>
            <translation>它把學習率交給 relative_step=True 的 Adafactor 自己決定。</translation>
        </message>
        <message>
            <source>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</source>
            <translation>它可能是 VAE、文字編碼器、diffusers 資料夾的一部分，或其他種類的模型。</translation>
        </message>
        <message>
            <source>It overflows on it even in 32 bits.</source>
            <translation>即使用 32 位元，它仍然溢位。</translation>
        </message>
        <message>
            <source>It runs the tagger models, and is installed on request only.</source>
            <translation>它用來執行標註模型，需要時才安裝。</translation>
        </message>
        <message>
            <source>It says: {said}</source>
            <translation>它回報：{said}</translation>
        </message>
        <message>
            <source>It should be JSON with a caption or tags for every image: {reason}.</source>
            <translation>應為每張圖片含標註或標籤的 JSON：{reason}。</translation>
        </message>
        <message>
            <source>It should be a JSON table with an entry for each image, as sd-scripts' tools write it.</source>
            <translation>它應是 JSON 表格，每張圖片一個項目，如 sd-scripts 的工具所寫。</translation>
        </message>
        <message>
            <source>It should hold folders such as “10_name” with images and their captions.</source>
            <translation>裡面應有像「10_name」的資料夾，含圖片與標註。</translation>
        </message>
        <message>
            <source>It should hold the server's key.</source>
            <translation>它應存放伺服器的金鑰。</translation>
        </message>
        <message>
            <source>It should start with “tag_id,name,category,count”.</source>
            <translation>它應該以「tag_id,name,category,count」開頭。</translation>
        </message>
        <message>
            <source>It steps every weight as soon as its gradient is there, before that of the others has come.</source>
            <translation>它在每個權重的梯度一到就更新，不等其他權重。</translation>
        </message>
        <message>
            <source>It takes {need} MiB; {free} MiB are free.</source>
            <translation>需要 {need} MiB；可用 {free} MiB。</translation>
        </message>
        <message>
            <source>It takes: {names}.</source>
            <translation>可以使用：{names}。</translation>
        </message>
        <message>
            <source>It teaches a concept and stands in its reg twin.</source>
            <translation>它既用來教概念，又放在正則化資料夾中。</translation>
        </message>
        <message>
            <source>It was cut short, changed or removed since.</source>
            <translation>它之後被截斷、更改或移除了。</translation>
        </message>
        <message>
            <source>It was removed, or the number belongs to another project.</source>
            <translation>它已被移除，或編號屬於其他專案。</translation>
        </message>
        <message>
            <source>It was trained on the folders {what}; choose where they are.</source>
            <translation>它是用資料夾 {what} 訓練的；請選擇它們的位置。</translation>
        </message>
        <message>
            <source>It works: {facts}</source>
            <translation>可以運作：{facts}</translation>
        </message>
        <message>
            <source>It would end the training.</source>
            <translation>這會中斷訓練。</translation>
        </message>
        <message>
            <source>It would give other numbers than a run without a break.</source>
            <translation>這會得到與未中斷的訓練不同的數值。</translation>
        </message>
        <message>
            <source>Its boxes are called by it.</source>
            <translation>它的方框以此稱呼。</translation>
        </message>
        <message>
            <source>Its checksum is another.</source>
            <translation>它的檢查碼不同。</translation>
        </message>
        <message>
            <source>Its database does not pass its own check: {finding}</source>
            <translation>它的資料庫沒有通過自我檢查：{finding}</translation>
        </message>
        <message>
            <source>Its description “{path}” is missing or damaged ({reason}).</source>
            <translation>它的說明檔「{path}」遺失或損壞（{reason}）。</translation>
        </message>
        <message>
            <source>Its files are here: {folder}</source>
            <translation>檔案已在這裡：{folder}</translation>
        </message>
        <message>
            <source>Its makers want to know who uses it.</source>
            <translation>作者希望知道誰在使用它。</translation>
        </message>
        <message>
            <source>Its name in the list of filters:</source>
            <translation>它在篩選清單中的名稱：</translation>
        </message>
        <message>
            <source>Its name is not valid text.</source>
            <translation>它的名稱不是有效的文字。</translation>
        </message>
        <message>
            <source>Its optimizer or schedule is a class that LoRA Atelier does not know. Code in a package may do whatever you may do on this computer. Agree if you know where it is from; you are asked once.</source>
            <translation>它的最佳化器或學習率排程是 LoRA Atelier 不認識的類別。套件中的程式碼能在這台電腦上做你能做的任何事。如果你知道它的來源，請同意；只會詢問一次。</translation>
        </message>
        <message>
            <source>Its sha256 differs from the one in LoRA Atelier's list, at every source.</source>
            <translation>每個來源的 sha256 都與 LoRA Atelier 清單中的不同。</translation>
        </message>
        <message>
            <source>Its size or its sha256 differs from what was told.</source>
            <translation>它的大小或 sha256 與公布的不同。</translation>
        </message>
        <message>
            <source>Its strength is drawn anew each step.</source>
            <translation>強度每一步重新抽取。</translation>
        </message>
        <message>
            <source>Its table of contents does not fit its size ({reason}).</source>
            <translation>它的目錄與大小不符（{reason}）。</translation>
        </message>
        <message>
            <source>Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.</source>
            <translation>它的文字編碼器與 SD1.5 和 SDXL 的不同，不支援。</translation>
        </message>
        <message>
            <source>Its twin under reg/ has {count} pictures. 0: it has no twin.</source>
            <translation>它在 reg/ 下的對應資料夾有 {count} 張圖片。0：沒有對應資料夾。</translation>
        </message>
        <message>
            <source>Its weights in fewer bits: fp8 or int8 take half the memory of 16 bits, nf4 a quarter.</source>
            <translation>用較少位元存權重：fp8 或 int8 只需 16 位元的一半記憶體，nf4 只需四分之一。</translation>
        </message>
        <message>
            <source>Its {size} bytes are no whole ONNX file.</source>
            <translation>它的 {size} 位元組不是完整的 ONNX 檔。</translation>
        </message>
        <message>
            <source>Join lines</source>
            <translation>合併多行</translation>
        </message>
        <message>
            <source>Joints of a person: shoes from ankles, the body from shoulders.</source>
            <translation>人物的關節：由腳踝得出鞋子，由肩膀得出身體。</translation>
        </message>
        <message>
            <source>Keep a rule for captions</source>
            <translation>儲存標註規則</translation>
        </message>
        <message>
            <source>Keep as a rule</source>
            <translation>存成規則</translation>
        </message>
        <message>
            <source>Keep back</source>
            <translation>保留比例</translation>
        </message>
        <message>
            <source>Keep best</source>
            <translation>保留最好的</translation>
        </message>
        <message>
            <source>Keep both matrices whole, whatever the rank.</source>
            <translation>無論 rank 多少，兩個矩陣都保持完整。</translation>
        </message>
        <message>
            <source>Keep encoded captions for the next run; they are never out of date.</source>
            <translation>保留編碼好的標註供下次訓練使用；內容改變時會自動更新。</translation>
        </message>
        <message>
            <source>Keep encoded pictures for the next run; they are never out of date.</source>
            <translation>保留編碼好的圖片供下次訓練使用；內容改變時會自動更新。</translation>
        </message>
        <message>
            <source>Keep first tags</source>
            <translation>固定開頭標籤</translation>
        </message>
        <message>
            <source>Keep separator</source>
            <translation>保留分隔符</translation>
        </message>
        <message>
            <source>Keep the background</source>
            <translation>保留背景</translation>
        </message>
        <message>
            <source>Keep the file's</source>
            <translation>保留檔案的</translation>
        </message>
        <message>
            <source>Keep the filter “{name}”</source>
            <translation>儲存篩選「{name}」</translation>
        </message>
        <message>
            <source>Keep the last</source>
            <translation>保留最後</translation>
        </message>
        <message>
            <source>Keep the project's</source>
            <translation>保留專案的</translation>
        </message>
        <message>
            <source>Keep the sentence apart from the tags</source>
            <translation>句子與標籤分開存放</translation>
        </message>
        <message>
            <source>Keep the shapes of pictures; off cuts all to one size.</source>
            <translation>保持圖片的形狀；關閉時全部裁成同一尺寸。</translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>儲存這個篩選</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>儲存這個篩選…</translation>
        </message>
        <message>
            <source>Keep this rule</source>
            <translation>儲存這條規則</translation>
        </message>
        <message>
            <source>Keep training</source>
            <translation>繼續訓練</translation>
        </message>
        <message>
            <source>Keep where it is, and free the memory; going on changes nothing.</source>
            <translation>保留目前進度並釋放記憶體；之後繼續，結果不變。</translation>
        </message>
        <message>
            <source>Keeps a warm-up from spoiling the rate it finds.</source>
            <translation>避免暖身影響它找到的學習率。</translation>
        </message>
        <message>
            <source>Keeps division by tiny numbers calm.</source>
            <translation>使除以極小數時保持穩定。</translation>
        </message>
        <message>
            <source>Keeps division calm; and the smallest size that weights count as.</source>
            <translation>使除法穩定；以及權重視為的最小尺寸。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>已儲存的篩選</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>按鍵與滑鼠</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Kind of engine</source>
            <translation>引擎種類</translation>
        </message>
        <message>
            <source>Kind of rule</source>
            <translation>規則的種類</translation>
        </message>
        <message>
            <source>Kind of the selected box</source>
            <translation>所選方框的種類</translation>
        </message>
        <message>
            <source>Kinds of boxes</source>
            <translation>方框的種類</translation>
        </message>
        <message>
            <source>LLaVA and JoyCaption</source>
            <translation>LLaVA 與 JoyCaption</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation>LMS</translation>
        </message>
        <message>
            <source>Larger values let the slow average grow later.</source>
            <translation>數值越大，緩慢平均越晚增長。</translation>
        </message>
        <message>
            <source>Larger weights take larger steps.</source>
            <translation>較大的權重走較大的步。</translation>
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>最大分桶邊長（像素）</translation>
        </message>
        <message>
            <source>Last digits may differ from a run without a break: {changes}.</source>
            <translation>最後幾位數可能與未中斷的訓練不同：{changes}。</translation>
        </message>
        <message>
            <source>Last edit</source>
            <translation>最後編輯</translation>
        </message>
        <message>
            <source>Last timestep</source>
            <translation>最後一個時間步</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍後</translation>
        </message>
        <message>
            <source>Layer {path} has {width} channels, which cannot be split into {count} blocks.</source>
            <translation>層 {path} 有 {width} 個通道，無法分成 {count} 個區塊。</translation>
        </message>
        <message>
            <source>Layers of coarser noise; 6 is usual.</source>
            <translation>較粗噪聲的層數；通常用 6。</translation>
        </message>
        <message>
            <source>Layers whose change grows longer than this are shortened after each step; 1 is usual.</source>
            <translation>變化超過此長度的層，每一步之後會縮短；通常用 1。</translation>
        </message>
        <message>
            <source>Learn a factor per output channel too.</source>
            <translation>也學習每個輸出通道的倍數。</translation>
        </message>
        <message>
            <source>Learn lengths and directions apart (DoRA).</source>
            <translation>把長度與方向分開學習 (DoRA)。</translation>
        </message>
        <message>
            <source>Learned from corrections</source>
            <translation>從修正中學到的</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>學習率</translation>
        </message>
        <message>
            <source>Least number of tokens.</source>
            <translation>最少 token 數。</translation>
        </message>
        <message>
            <source>Least score of a character's, series' or artist's name.</source>
            <translation>角色、作品或畫師名稱的最低分數。</translation>
        </message>
        <message>
            <source>Least score of a name</source>
            <translation>名稱的最低分數</translation>
        </message>
        <message>
            <source>Least score of a tag</source>
            <translation>標籤的最低分數</translation>
        </message>
        <message>
            <source>Least score of a tag; the model's own best when left out.</source>
            <translation>標籤的最低分數；不填時用模型自己的最佳值。</translation>
        </message>
        <message>
            <source>Least scores of single tags</source>
            <translation>個別標籤的最低分數</translation>
        </message>
        <message>
            <source>Least scores of single tags, before all others.</source>
            <translation>個別標籤的最低分數，優先於其他設定。</translation>
        </message>
        <message>
            <source>Least stars</source>
            <translation>最少星數</translation>
        </message>
        <message>
            <source>Least true resolution</source>
            <translation>最低實際解析度</translation>
        </message>
        <message>
            <source>Least true resolution of the selected box</source>
            <translation>所選方框的最低實際解析度</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>不參與訓練</translation>
        </message>
        <message>
            <source>Leave out “a picture of”, repeated words and invented text.</source>
            <translation>略去「a picture of」、重複的詞與憑空出現的文字。</translation>
        </message>
        <message>
            <source>Leave the box out of training, or take it in again</source>
            <translation>讓方框不參與訓練，或重新加入</translation>
        </message>
        <message>
            <source>Leave the revision out to take the newest, or copy one from {page}.</source>
            <translation>不寫版本即取最新版，或從 {page} 複製一個。</translation>
        </message>
        <message>
            <source>Leaves out empty tags and keep separators; sd-scripts shows them where nothing moves.</source>
            <translation>略去空標籤與保留分隔符；sd-scripts 在不打亂時會留著它們。</translation>
        </message>
        <message>
            <source>Length of the run where no epochs are given.</source>
            <translation>沒有給 epoch 時的訓練長度。</translation>
        </message>
        <message>
            <source>Less memory, about a third slower.</source>
            <translation>較省記憶體，約慢三分之一。</translation>
        </message>
        <message>
            <source>Let a backup take its place: the newest beside it is of {day}, the newest in “{folder}” of {other_day}. The photos themselves are not touched by this.</source>
            <translation>請用備份取代它：專案旁邊最新的是 {day}，「{folder}」裡最新的是 {other_day}。照片本身不受影響。</translation>
        </message>
        <message>
            <source>Let a tagger find words (Ctrl+T)</source>
            <translation>讓標註模型自動標註 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Let its backup of {day} take its place. The photos themselves are not touched by this.</source>
            <translation>請用 {day} 的備份取代它。照片本身不受影響。</translation>
        </message>
        <message>
            <source>Let suggestions go</source>
            <translation>放棄建議</translation>
        </message>
        <message>
            <source>Let the suggestions go: nothing is drawn</source>
            <translation>放棄這些建議：什麼也不畫</translation>
        </message>
        <message>
            <source>Lets the model learn very dark and very bright pictures; 0.05 is much.</source>
            <translation>讓模型學會非常暗與非常亮的圖片；0.05 已經很多。</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>授權</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Limit tokens</source>
            <translation>限制 token 數</translation>
        </message>
        <message>
            <source>Lion</source>
            <translation>Lion</translation>
        </message>
        <message>
            <source>List of tags for completion</source>
            <translation>補全用的標籤清單</translation>
        </message>
        <message>
            <source>Lists of tags</source>
            <translation>標籤清單</translation>
        </message>
        <message>
            <source>LoCon</source>
            <translation>LoCon</translation>
        </message>
        <message>
            <source>LoHa</source>
            <translation>LoHa</translation>
        </message>
        <message>
            <source>LoKr</source>
            <translation>LoKr</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA Atelier project</source>
            <translation>LoRA Atelier 專案</translation>
        </message>
        <message>
            <source>LoRA files</source>
            <translation>LoRA 檔案</translation>
        </message>
        <message>
            <source>LoRA files that become part of the base model before training.</source>
            <translation>訓練前先併入底模的 LoRA 檔。</translation>
        </message>
        <message>
            <source>LoRA-FA</source>
            <translation>LoRA-FA</translation>
        </message>
        <message>
            <source>LoRAs of one family do not fit the other.</source>
            <translation>一個系列的 LoRA 不適用於另一個系列。</translation>
        </message>
        <message>
            <source>Load onto the card</source>
            <translation>直接載入顯示卡</translation>
        </message>
        <message>
            <source>Loading the base model</source>
            <translation>正在載入底模</translation>
        </message>
        <message>
            <source>Local server (OpenAI protocol)</source>
            <translation>本機伺服器（OpenAI 協定）</translation>
        </message>
        <message>
            <source>Longer gradients are shortened to it; 0 is off.</source>
            <translation>更長的梯度會縮短到此值；0 為關閉。</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>最長邊</translation>
        </message>
        <message>
            <source>Look again at pictures that this model knows already</source>
            <translation>此模型已看過的圖片也重新看一次</translation>
        </message>
        <message>
            <source>Look again at what the project holds now.</source>
            <translation>請再看一次專案目前的內容。</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Look at most</source>
            <translation>最多看</translation>
        </message>
        <message>
            <source>Look at preset, block_dims and block rates, and at which part is trained.</source>
            <translation>請檢查 preset、block_dims、區塊學習率，以及訓練哪個部分。</translation>
        </message>
        <message>
            <source>Look at what every run has drawn.</source>
            <translation>看看每次訓練畫出了什麼。</translation>
        </message>
        <message>
            <source>Look every</source>
            <translation>每隔多久看</translation>
        </message>
        <message>
            <source>Look for &amp;updates…</source>
            <translation>檢查更新(&amp;U)…</translation>
        </message>
        <message>
            <source>Look for a newer one</source>
            <translation>檢查新版本</translation>
        </message>
        <message>
            <source>Look for people and suggest boxes; nothing counts before you accept it.</source>
            <translation>尋找人物並建議方框；接受之前都不算數。</translation>
        </message>
        <message>
            <source>Look for people on the selected photos, or on all without boxes.</source>
            <translation>在所選照片上尋找人物；未選取時，處理所有沒有方框的照片。</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>看過次數</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>正在尋找備份…</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>正在尋找人物</translation>
        </message>
        <message>
            <source>Looking for people with {source}…</source>
            <translation>正在用 {source} 尋找人物…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>正在尋找照片</translation>
        </message>
        <message>
            <source>Looking for updates</source>
            <translation>正在檢查更新</translation>
        </message>
        <message>
            <source>Looking what there is to do…</source>
            <translation>正在確認要做的事…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Looks at every n-th number only; 11 needs less memory.</source>
            <translation>每 n 個數字只看一個；11 較省記憶體。</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>Loss of each picture</source>
            <translation>每張圖片的損失</translation>
        </message>
        <message>
            <source>Loss of each step</source>
            <translation>每一步的損失</translation>
        </message>
        <message>
            <source>Loss weights follow the noise that zero terminal SNR makes; sd-scripts keeps the old.</source>
            <translation>損失權重依零終端 SNR 後的噪聲計算；sd-scripts 沿用原來的。</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>最低學習率</translation>
        </message>
        <message>
            <source>Make room and start again: it goes on where it stopped.</source>
            <translation>請清出空間後重新開始：會從停下的地方繼續。</translation>
        </message>
        <message>
            <source>Make room and start again: nothing is downloaded twice.</source>
            <translation>請清出空間後重新開始：不會重複下載。</translation>
        </message>
        <message>
            <source>Make room on the disk ({size} MB are needed) or choose another folder.</source>
            <translation>請清出磁碟空間（需要 {size} MB），或選擇其他資料夾。</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the file open, or choose another folder.</source>
            <translation>請清出磁碟空間、關閉開啟此檔案的程式，或選擇其他資料夾。</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the project open, then try again.</source>
            <translation>請清出磁碟空間，關閉所有開著這個專案的程式，然後再試一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that the file may be written, then do it again.</source>
            <translation>請清出磁碟空間，或確認檔案可以寫入，然後再試一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that you may write in “{folder}”. What you edit is kept.</source>
            <translation>請清出磁碟空間，或確認你可以寫入「{folder}」。你的編輯都已儲存。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation>請清出磁碟空間，或選擇其他資料夾。</translation>
        </message>
        <message>
            <source>Make room, or choose a folder where you may write; it goes on where it stopped.</source>
            <translation>請清出空間，或選擇可以寫入的資料夾；會從中斷處繼續。</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>請清出空間，或選擇其他資料夾。</translation>
        </message>
        <message>
            <source>Make room, or install LoRA Atelier on another drive.</source>
            <translation>請清出空間，或把 LoRA Atelier 安裝到其他磁碟。</translation>
        </message>
        <message>
            <source>Makes one line of several; the trainer reads only the first.</source>
            <translation>把多行合成一行；訓練時只讀第一行。</translation>
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>正在建立示範專案</translation>
        </message>
        <message>
            <source>Mark photos ({count})</source>
            <translation>標記照片（{count}）</translation>
        </message>
        <message>
            <source>Mark the photo done and go on (a tap)</source>
            <translation>把照片標為完成並前往下一張（輕按）</translation>
        </message>
        <message>
            <source>Mask folder</source>
            <translation>遮罩資料夾</translation>
        </message>
        <message>
            <source>Mask: GrabCut, by colours</source>
            <translation>遮罩：GrabCut，依顏色</translation>
        </message>
        <message>
            <source>Mask: SegFormer's outline</source>
            <translation>遮罩：SegFormer 的輪廓</translation>
        </message>
        <message>
            <source>Measure sharpness, light and likeness of photos and crops.</source>
            <translation>測量照片與裁切圖的清晰度、亮度與相似度。</translation>
        </message>
        <message>
            <source>Measuring pictures</source>
            <translation>正在測量圖片</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>記憶體</translation>
        </message>
        <message>
            <source>Memory is full. Set, in this order: {steps}.</source>
            <translation>記憶體已滿。請依序設定：{steps}。</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned, {measured} GiB were taken at most.</source>
            <translation>記憶體：預計 {planned} GiB，實際最多用了 {measured} GiB。</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned; this process grew by {measured} GiB at most, with libraries and with what reading the files took.</source>
            <translation>記憶體：預計 {planned} GiB；此程序最多增加 {measured} GiB，包含程式庫與讀取檔案所用的部分。</translation>
        </message>
        <message>
            <source>Merge first</source>
            <translation>先合併</translation>
        </message>
        <message>
            <source>Merge strengths</source>
            <translation>合併強度</translation>
        </message>
        <message>
            <source>Merged from</source>
            <translation>合併自</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>訊息</translation>
        </message>
        <message>
            <source>Messages ({count})</source>
            <translation>訊息（{count}）</translation>
        </message>
        <message>
            <source>Metadata file</source>
            <translation>中繼資料檔</translation>
        </message>
        <message>
            <source>Metadata of sd-scripts</source>
            <translation>sd-scripts 的中繼資料</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中線</translation>
        </message>
        <message>
            <source>Middle click while drawing: portrait or landscape</source>
            <translation>畫框時按滑鼠中鍵：直向或橫向</translation>
        </message>
        <message>
            <source>Min-SNR gamma</source>
            <translation>Min-SNR gamma</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>左右翻轉</translation>
        </message>
        <message>
            <source>Mirroring spoils one-sided hair, marks and writing.</source>
            <translation>鏡像會破壞單側的髮型、記號與文字。</translation>
        </message>
        <message>
            <source>Mirrors and proxy</source>
            <translation>鏡像與代理伺服器</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model, gradients and the insides of one step do not fit into it together.</source>
            <translation>模型、梯度與一步的中間結果無法同時放進去。</translation>
        </message>
        <message>
            <source>Models are called owner/name there.</source>
            <translation>那裡的模型名為「擁有者/名稱」。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More settings as name=value, such as conv_dim=8 conv_alpha=4.</source>
            <translation>更多設定，寫成 name=value，例如 conv_dim=8 conv_alpha=4。</translation>
        </message>
        <message>
            <source>More settings as name=value, such as weight_decay=0.01.</source>
            <translation>更多設定，寫成 name=value，例如 weight_decay=0.01。</translation>
        </message>
        <message>
            <source>More settings as name=value.</source>
            <translation>更多設定，寫成 name=value。</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>更多…</translation>
        </message>
        <message>
            <source>Most findings first</source>
            <translation>問題最多的在前</translation>
        </message>
        <message>
            <source>Most of it is nearly black.</source>
            <translation>大部分幾乎全黑。</translation>
        </message>
        <message>
            <source>Most of it is nearly white.</source>
            <translation>大部分幾乎全白。</translation>
        </message>
        <message>
            <source>Most pixels first</source>
            <translation>像素最多的在前</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>星等最高的在前</translation>
        </message>
        <message>
            <source>Most tokens of a sentence; the rest is cut off.</source>
            <translation>句子的最多 token 數；其餘會截斷。</translation>
        </message>
        <message>
            <source>Most tokens of an answer.</source>
            <translation>回答的最多 token 數。</translation>
        </message>
        <message>
            <source>Most tokens.</source>
            <translation>最多 token 數。</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>滑鼠</translation>
        </message>
        <message>
            <source>Move by 1 pixel</source>
            <translation>移動 1 像素</translation>
        </message>
        <message>
            <source>Move by 10 pixels</source>
            <translation>移動 10 像素</translation>
        </message>
        <message>
            <source>Move down by 1 pixel</source>
            <translation>下移 1 像素</translation>
        </message>
        <message>
            <source>Move down by 10 pixels</source>
            <translation>下移 10 像素</translation>
        </message>
        <message>
            <source>Move it away, then decide again.</source>
            <translation>請先把它移走，再重新決定。</translation>
        </message>
        <message>
            <source>Move left by 1 pixel</source>
            <translation>左移 1 像素</translation>
        </message>
        <message>
            <source>Move left by 10 pixels</source>
            <translation>左移 10 像素</translation>
        </message>
        <message>
            <source>Move right by 1 pixel</source>
            <translation>右移 1 像素</translation>
        </message>
        <message>
            <source>Move right by 10 pixels</source>
            <translation>右移 10 像素</translation>
        </message>
        <message>
            <source>Move up by 1 pixel</source>
            <translation>上移 1 像素</translation>
        </message>
        <message>
            <source>Move up by 10 pixels</source>
            <translation>上移 10 像素</translation>
        </message>
        <message>
            <source>Multires discount</source>
            <translation>多解析度衰減</translation>
        </message>
        <message>
            <source>Multires noise</source>
            <translation>多解析度噪聲</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Name a folder with pictures, or a project that ends in .atelier.</source>
            <translation>請指定有圖片的資料夾，或以 .atelier 結尾的專案。</translation>
        </message>
        <message>
            <source>Name another folder, or write this one first.</source>
            <translation>請指定其他資料夾，或先寫出這個資料夾。</translation>
        </message>
        <message>
            <source>Name of a new kind</source>
            <translation>新種類的名稱</translation>
        </message>
        <message>
            <source>Names of characters before all else.</source>
            <translation>角色名稱放在最前面。</translation>
        </message>
        <message>
            <source>Names of the models it was merged from, written into the file.</source>
            <translation>它由哪些模型合併而成，寫入檔案。</translation>
        </message>
        <message>
            <source>Near-duplicate</source>
            <translation>近似重複</translation>
        </message>
        <message>
            <source>Near-duplicates together</source>
            <translation>相似的排在一起</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>網路</translation>
        </message>
        <message>
            <source>Network arguments</source>
            <translation>網路參數</translation>
        </message>
        <message>
            <source>Network arguments are written name=value.</source>
            <translation>網路參數寫成 name=value。</translation>
        </message>
        <message>
            <source>Network, gradients and optimizer too: half their memory, but small steps are lost.</source>
            <translation>網路、梯度與優化器也用 bf16：記憶體減半，但微小的步伐會消失。</translation>
        </message>
        <message>
            <source>Never drop</source>
            <translation>絕不移除</translation>
        </message>
        <message>
            <source>Never enlarge</source>
            <translation>不放大</translation>
        </message>
        <message>
            <source>Never take</source>
            <translation>絕不採用</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按鍵</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新名稱</translation>
        </message>
        <message>
            <source>New ones go to {folder}</source>
            <translation>新備份存放於 {folder}</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新增專案</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>Next and previous box</source>
            <translation>下一個、上一個框</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>下一個框</translation>
        </message>
        <message>
            <source>Next guides over the box in hand. Key: {key}</source>
            <translation>換下一種輔助線。按鍵：{key}</translation>
        </message>
        <message>
            <source>Next guides: thirds, golden ratio, …</source>
            <translation>下一種輔助線：三分法、黃金比例……</translation>
        </message>
        <message>
            <source>Next or previous photo that is not done</source>
            <translation>下一張、上一張未完成的照片</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一張照片</translation>
        </message>
        <message>
            <source>Next photo that is not done</source>
            <translation>下一張未完成的照片</translation>
        </message>
        <message>
            <source>Next taller bucket</source>
            <translation>下一個較高的分桶</translation>
        </message>
        <message>
            <source>Next wider bucket</source>
            <translation>下一個較寬的分桶</translation>
        </message>
        <message>
            <source>Next wider or taller bucket</source>
            <translation>下一個較寬、較高的分桶</translation>
        </message>
        <message>
            <source>Next: draw boxes around what the LoRA should learn, or use the photos as they are.</source>
            <translation>下一步：用方框框出 LoRA 要學習的部分，或直接使用整張照片。</translation>
        </message>
        <message>
            <source>No AI engine yet. Curating photos works without; training and tagging need one.</source>
            <translation>還沒有 AI 引擎。整理照片不需要它；訓練與自動標註需要。</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card with a driver was found.</source>
            <translation>沒有找到裝有驅動程式的 NVIDIA 顯示卡。</translation>
        </message>
        <message>
            <source>No backup of the project “{file}” could be written.</source>
            <translation>無法寫入專案「{file}」的備份。</translation>
        </message>
        <message>
            <source>No base model is chosen.</source>
            <translation>尚未選擇底模。</translation>
        </message>
        <message>
            <source>No box needs an outline: those that change their background have one.</source>
            <translation>沒有框需要輪廓：會更換背景的框都已有輪廓。</translation>
        </message>
        <message>
            <source>No bucket is longer.</source>
            <translation>分桶不會比這更長。</translation>
        </message>
        <message>
            <source>No bucket is narrower.</source>
            <translation>分桶不會比這更窄。</translation>
        </message>
        <message>
            <source>No caption was changed; what was found is kept.</source>
            <translation>沒有更改標註；找到的結果已保留。</translation>
        </message>
        <message>
            <source>No caption would change</source>
            <translation>沒有標註會改變</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>尚無標註</translation>
        </message>
        <message>
            <source>No concept has a picture yet: draw regions of a kind that a concept takes.</source>
            <translation>還沒有概念擁有圖片：請畫出概念所包含種類的區域。</translation>
        </message>
        <message>
            <source>No concept takes this crop: it is not written out.</source>
            <translation>沒有概念採用這張裁切圖：不會寫出。</translation>
        </message>
        <message>
            <source>No crop fits the filter above.</source>
            <translation>沒有裁切圖符合上面的篩選條件。</translation>
        </message>
        <message>
            <source>No face seen</source>
            <translation>沒有看到臉</translation>
        </message>
        <message>
            <source>No face was seen in a crop that should show one.</source>
            <translation>應該有臉的裁切圖中沒有看到臉。</translation>
        </message>
        <message>
            <source>No file or folder of this name was found, and nothing is downloaded.</source>
            <translation>找不到這個名稱的檔案或資料夾，而程式不會自行下載。</translation>
        </message>
        <message>
            <source>No guides</source>
            <translation>無參考線</translation>
        </message>
        <message>
            <source>No layer is both of the kind that it reaches and of a part and block that is trained.</source>
            <translation>沒有任何層既屬於它涵蓋的種類，又位於要訓練的部分與區塊。</translation>
        </message>
        <message>
            <source>No lock file can be written beside it: {reason}.</source>
            <translation>無法在旁邊寫入鎖定檔：{reason}。</translation>
        </message>
        <message>
            <source>No mask folder is named: pictures are learned whole.</source>
            <translation>沒有指定遮罩資料夾：圖片會整張學習。</translation>
        </message>
        <message>
            <source>No metadata</source>
            <translation>不寫中繼資料</translation>
        </message>
        <message>
            <source>No output folder is chosen.</source>
            <translation>尚未選擇輸出資料夾。</translation>
        </message>
        <message>
            <source>No photo of the project was moved to this folder.</source>
            <translation>沒有專案的照片移到這個資料夾。</translation>
        </message>
        <message>
            <source>No photo or written picture is called like {file}.</source>
            <translation>沒有名稱像 {file} 的照片或已寫出的圖片。</translation>
        </message>
        <message>
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>還沒有照片。把圖片或資料夾拖到這裡；檔案會留在原處。</translation>
        </message>
        <message>
            <source>No picture, whatever its name says, so left out: {file}. Delete it.</source>
            <translation>不論名稱為何都不是圖片，因此略過：{file}。請刪除它。</translation>
        </message>
        <message>
            <source>No project can be made in “{folder}”.</source>
            <translation>無法在「{folder}」建立專案。</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>還沒有任何訓練畫出圖片。</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>取消星等</translation>
        </message>
        <message>
            <source>No state was saved yet: it would begin at the first step again.</source>
            <translation>還沒有儲存過狀態：會從第一步重新開始。</translation>
        </message>
        <message>
            <source>No suggestions wait: suggest boxes on some photos first.</source>
            <translation>沒有等待中的建議：請先替一些照片提出建議。</translation>
        </message>
        <message>
            <source>No tagger found tags here yet: press “Tag…” first.</source>
            <translation>這裡還沒有標註模型找到的標籤：請先按「自動標註…」。</translation>
        </message>
        <message>
            <source>No tags yet: type some below, or let “Tag…” find them.</source>
            <translation>還沒有標籤：在下面輸入，或用「自動標註…」找出來。</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>尚未選擇訓練資料夾。</translation>
        </message>
        <message>
            <source>Nobody found by {source}: draw by hand.</source>
            <translation>{source}沒有找到人：請手動畫框。</translation>
        </message>
        <message>
            <source>Nobody is followed now; accept somebody's boxes to follow them.</source>
            <translation>現在沒有跟隨任何人；接受某人的方框即可跟隨。</translation>
        </message>
        <message>
            <source>Noise offset</source>
            <translation>噪聲偏移</translation>
        </message>
        <message>
            <source>None of the {count} saved states of “{name}” in {folder} is whole.</source>
            <translation>{folder} 中「{name}」的 {count} 份狀態都不完整。</translation>
        </message>
        <message>
            <source>None of {count} is much like the subject; the likeliest is shown. Found by {source}.</source>
            <translation>{count} 個人都不太像主角；顯示最像的一位。來源：{source}。</translation>
        </message>
        <message>
            <source>None yet. The first is taken soon after the first edit.</source>
            <translation>還沒有備份。第一次編輯後不久就會有第一份。</translation>
        </message>
        <message>
            <source>Norms are not trained here: few programs read their keys.</source>
            <translation>此處不訓練正規化層：很少程式讀取其鍵名。</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>尚未完成</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Not on this computer. Nothing is fetched unasked.</source>
            <translation>不在這台電腦上。未經要求不會下載任何東西。</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>未排除</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Nothing differs from the text files on the disk.</source>
            <translation>與磁碟上的文字檔沒有差別。</translation>
        </message>
        <message>
            <source>Nothing is averaged within {steps} steps: the -ema file will be the network itself.</source>
            <translation>在 {steps} 步之內不會有任何平均：-ema 檔案將就是網路本身。</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>沒有任何問題。</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>沒有選取任何項目</translation>
        </message>
        <message>
            <source>Nothing looks wrong.</source>
            <translation>看起來沒有問題。</translation>
        </message>
        <message>
            <source>Nothing was learned yet. It takes four accepted boxes of a kind, most of them corrected alike.</source>
            <translation>還沒有學到任何修正。同一類至少要採用四個框，且多數修正一致。</translation>
        </message>
        <message>
            <source>Nothing would be trained.</source>
            <translation>什麼都不會被訓練。</translation>
        </message>
        <message>
            <source>OFT (sd-scripts)</source>
            <translation>OFT (sd-scripts)</translation>
        </message>
        <message>
            <source>OFT turns blocks of equal size; network_dim is their number.</source>
            <translation>OFT 轉動同樣大小的區塊；network_dim 是區塊數。</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Of every group only the best is left already.</source>
            <translation>每一組都已只留下最好的。</translation>
        </message>
        <message>
            <source>Of inverse_sqrt; by itself the warm-up steps.</source>
            <translation>用於 inverse_sqrt；預設等於暖身步數。</translation>
        </message>
        <message>
            <source>Of the LoRA, written into the file.</source>
            <translation>LoRA 的標題，寫進檔案。</translation>
        </message>
        <message>
            <source>Offset strength drawn anew each step.</source>
            <translation>偏移強度每一步重新抽取。</translation>
        </message>
        <message>
            <source>Older files saved by epoch are removed; empty keeps all.</source>
            <translation>依 epoch 儲存的較舊檔案會移除；留空則全部保留。</translation>
        </message>
        <message>
            <source>On another disk, backups outlive this one. It counts for all projects.</source>
            <translation>放在另一顆磁碟上，這顆壞了備份仍在。對所有專案都有效。</translation>
        </message>
        <message>
            <source>On how many of the next photos? At most {most}.</source>
            <translation>要複製到後面幾張照片？最多 {most} 張。</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>磁碟上的</translation>
        </message>
        <message>
            <source>One file “diffusion_pytorch_model.safetensors” or “model.safetensors” is expected.</source>
            <translation>應有一個「diffusion_pytorch_model.safetensors」或「model.safetensors」檔。</translation>
        </message>
        <message>
            <source>One key can draw one kind only.</source>
            <translation>一個按鍵只能畫一個種類。</translation>
        </message>
        <message>
            <source>One person, found by {source}.</source>
            <translation>找到一個人，來源：{source}。</translation>
        </message>
        <message>
            <source>One person, not much like the subject. Found by {source}.</source>
            <translation>找到一個人，但不太像主角。來源：{source}。</translation>
        </message>
        <message>
            <source>One photo pixel per screen pixel</source>
            <translation>照片像素對應螢幕像素</translation>
        </message>
        <message>
            <source>One prompt per line is expected, as UTF-8 text.</source>
            <translation>應為 UTF-8 文字，每行一個提示詞。</translation>
        </message>
        <message>
            <source>One prompt per line. They are drawn after every epoch.</source>
            <translation>每行一個提示詞，每個 epoch 之後繪製。</translation>
        </message>
        <message>
            <source>One star</source>
            <translation>一星</translation>
        </message>
        <message>
            <source>One to five stars</source>
            <translation>一到五星</translation>
        </message>
        <message>
            <source>Only a person can tell what is right here.</source>
            <translation>怎樣才對，只有人能判斷。</translation>
        </message>
        <message>
            <source>Only by the first model</source>
            <translation>只有第一個模型找到</translation>
        </message>
        <message>
            <source>Only by the second model</source>
            <translation>只有第二個模型找到</translation>
        </message>
        <message>
            <source>Only one of several tags</source>
            <translation>多個標籤中只留一個</translation>
        </message>
        <message>
            <source>Only one of “{tags}”</source>
            <translation>「{tags}」中只留一個</translation>
        </message>
        <message>
            <source>Only the selected crops</source>
            <translation>僅所選裁切圖</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>開啟最近使用(&amp;R)</translation>
        </message>
        <message>
            <source>Open a backup copy. The photos themselves are not touched by this.</source>
            <translation>請開啟備份。照片本身不受影響。</translation>
        </message>
        <message>
            <source>Open a copy beside</source>
            <translation>在旁邊開啟副本</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>開啟資料夾</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>請開啟它，或選擇其他名稱。</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>開啟專案</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>以唯讀開啟</translation>
        </message>
        <message>
            <source>Open the folder of error &amp;reports</source>
            <translation>開啟錯誤報告資料夾(&amp;R)</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>優化器</translation>
        </message>
        <message>
            <source>Optimizer arguments</source>
            <translation>優化器參數</translation>
        </message>
        <message>
            <source>Options of sd-scripts begin with two dashes, such as --network_dim 16.</source>
            <translation>sd-scripts 的選項以兩個減號開頭，例如 --network_dim 16。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Order of photos</source>
            <translation>照片的順序</translation>
        </message>
        <message>
            <source>Other bucket settings than the project's: {fields}.</source>
            <translation>分桶設定與專案不同：{fields}。</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>其他資料夾…</translation>
        </message>
        <message>
            <source>Other project…</source>
            <translation>其他專案…</translation>
        </message>
        <message>
            <source>Other sources…</source>
            <translation>其他來源…</translation>
        </message>
        <message>
            <source>Outline the figure</source>
            <translation>勾勒人物</translation>
        </message>
        <message>
            <source>Outline the figure in all boxes that need a mask</source>
            <translation>為所有需要遮罩的框勾勒人物</translation>
        </message>
        <message>
            <source>Outlining figures</source>
            <translation>正在勾勒人物</translation>
        </message>
        <message>
            <source>Output folder</source>
            <translation>輸出資料夾</translation>
        </message>
        <message>
            <source>Own order</source>
            <translation>自訂順序</translation>
        </message>
        <message>
            <source>PLMS</source>
            <translation>PLMS</translation>
        </message>
        <message>
            <source>Pack the base model</source>
            <translation>壓縮底模</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>頁面</translation>
        </message>
        <message>
            <source>Paint the figure  M</source>
            <translation>塗出主體  M</translation>
        </message>
        <message>
            <source>Paint what is the figure and what is not</source>
            <translation>塗出哪裡是主體、哪裡不是</translation>
        </message>
        <message>
            <source>Parentheses</source>
            <translation>括號</translation>
        </message>
        <message>
            <source>Passes over all pictures; counts before steps.</source>
            <translation>看完所有圖片的次數；優先於步數。</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Paste the whole command that starts the training.</source>
            <translation>請貼上啟動訓練的完整指令。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暫停</translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>暫停並關閉</translation>
        </message>
        <message>
            <source>Pause keeps where it is, and it goes on another time as if nothing had been. Stop writes the LoRA as it is now. Either way the step under way is ended first.</source>
            <translation>「暫停」會保留目前進度，下次可以原樣繼續。「停止」會寫出目前的 LoRA。兩者都會先完成進行中的這一步。</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <source>Paused at {done} of {total}; nothing of it is lost.</source>
            <translation>暫停於 {done} / {total}；已完成的不會遺失。</translation>
        </message>
        <message>
            <source>Paused. What was fetched stays.</source>
            <translation>已暫停。下載的部分會保留。</translation>
        </message>
        <message>
            <source>People found on {count} photos; {failed} could not be read.</source>
            <translation>在 {count} 張照片上找到人物；{failed} 張無法讀取。</translation>
        </message>
        <message>
            <source>Per epoch</source>
            <translation>每個 epoch</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>第 {number} 位</translation>
        </message>
        <message>
            <source>Person {number} of {count} has boxes already. Another person: click or G.</source>
            <translation>第 {number}/{count} 人已經有框。換人：點選或按 G。</translation>
        </message>
        <message>
            <source>Person {number} of {count}, found by {source}. Another person: click or G.</source>
            <translation>第 {number} 位，共 {count} 位，來源：{source}。換人：點選或按 G。</translation>
        </message>
        <message>
            <source>Photo with its boxes</source>
            <translation>照片與方框</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos of the project</source>
            <translation>專案中的照片</translation>
        </message>
        <message>
            <source>Photos only</source>
            <translation>僅照片</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>Pictures are cut around faces only where buckets are off, as in sd-scripts.</source>
            <translation>只有關閉分桶時才會圍繞臉部裁切，與 sd-scripts 相同。</translation>
        </message>
        <message>
            <source>Pictures are expected in folders such as “10_name” inside it.</source>
            <translation>圖片應放在其中像「10_name」這樣的資料夾裡。</translation>
        </message>
        <message>
            <source>Pictures at once; 0 chooses by the device.</source>
            <translation>一次處理的圖片數；0 依裝置決定。</translation>
        </message>
        <message>
            <source>Pictures before the first step, to compare with.</source>
            <translation>第一步之前先畫範例圖，以便比較。</translation>
        </message>
        <message>
            <source>Pictures encoded at once.</source>
            <translation>一次編碼的圖片數。</translation>
        </message>
        <message>
            <source>Pictures every so many epochs.</source>
            <translation>每幾個 epoch 畫一次樣本。</translation>
        </message>
        <message>
            <source>Pictures every so many steps.</source>
            <translation>每幾步畫一次樣本。</translation>
        </message>
        <message>
            <source>Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest.</source>
            <translation>遠高於 1 的圖片學得不好：標註有誤，或與其他圖片差太多。</translation>
        </message>
        <message>
            <source>Pictures of the class that keep the base model as it is.</source>
            <translation>讓底模保持原樣的同類圖片。</translation>
        </message>
        <message>
            <source>Pictures of the mask folder say what is learned: white all, black nothing.</source>
            <translation>遮罩資料夾中的圖片說明要學什麼：白色全學，黑色不學。</translation>
        </message>
        <message>
            <source>Pictures of your sample prompts come here.</source>
            <translation>範例提示詞的圖片會出現在這裡。</translation>
        </message>
        <message>
            <source>Pictures per step.</source>
            <translation>每一步的圖片數。</translation>
        </message>
        <message>
            <source>Pictures that could not be tagged</source>
            <translation>無法標註的圖片</translation>
        </message>
        <message>
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>圖片數乘以重複次數：一個 epoch 中此資料夾被看的次數。</translation>
        </message>
        <message>
            <source>Pictures with more pixels are made smaller first.</source>
            <translation>像素更多的圖片會先縮小。</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>釘選</translation>
        </message>
        <message>
            <source>Places should count up from 0 without a gap.</source>
            <translation>位置應該從 0 開始連續遞增。</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter under the usual template.</source>
            <translation>可用位置：{trigger}、{class}、{tags}、{sentence}、{notes}；{tags:-full body} 會略去該標籤，{tags:20} 取前二十個。使用一般範本且沒有句子時，標籤會一字不差地寫出。</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}; {tags:-a,-b} leaves tags out.</source>
            <translation>可用位置：{trigger}、{class}、{tags}、{sentence}；{tags:-a,-b} 會略去這些標籤。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>計畫</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>次方</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Precision of files</source>
            <translation>檔案精度</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>預設集</translation>
        </message>
        <message>
            <source>Previous box</source>
            <translation>上一個框</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>上一張照片</translation>
        </message>
        <message>
            <source>Previous photo that is not done</source>
            <translation>上一張未完成的照片</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Process {pid} on {host} works in it since {since}.</source>
            <translation>{host} 上的處理程序 {pid} 從 {since} 起使用它。</translation>
        </message>
        <message>
            <source>Process {rank} differs from process {own} in: {facts}.</source>
            <translation>程序 {rank} 與程序 {own} 不同之處：{facts}。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>程序數</translation>
        </message>
        <message>
            <source>Processes that train together take the same step from the same files.</source>
            <translation>一起訓練的程序要用相同的檔案走相同的步。</translation>
        </message>
        <message>
            <source>Processor threads; 0 takes all cores.</source>
            <translation>處理器執行緒數；0 使用所有核心。</translation>
        </message>
        <message>
            <source>Prodigy</source>
            <translation>Prodigy</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>專案</translation>
        </message>
        <message>
            <source>Project whose backups you look for</source>
            <translation>要尋找備份的專案</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理伺服器</translation>
        </message>
        <message>
            <source>Pulls weights toward zero.</source>
            <translation>把權重拉向零。</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; Lion wants more than AdamW.</source>
            <translation>把權重拉向零；Lion 需要的比 AdamW 多。</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; higher forgets faster.</source>
            <translation>把權重拉向零；越高忘得越快。</translation>
        </message>
        <message>
            <source>Put a tag here</source>
            <translation>在此加上標籤</translation>
        </message>
        <message>
            <source>Put a tag on the next number key</source>
            <translation>把標籤放到下一個數字鍵</translation>
        </message>
        <message>
            <source>Put behind every caption.</source>
            <translation>加在每個標註後面。</translation>
        </message>
        <message>
            <source>Put in front of every caption.</source>
            <translation>加在每個標註前面。</translation>
        </message>
        <message>
            <source>Put it back where it was: {folder}.</source>
            <translation>請放回原處：{folder}。</translation>
        </message>
        <message>
            <source>Put it back, or add it from where it is now.</source>
            <translation>請放回原處，或從現在的位置加入。</translation>
        </message>
        <message>
            <source>Put it back, save it anew, or take it out of the training folder.</source>
            <translation>請放回原處、重新儲存，或從訓練資料夾中移除。</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>以它取代目前專案</translation>
        </message>
        <message>
            <source>Put it on a number key, above the grid</source>
            <translation>放到表格上方的數字鍵上</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Put tags here, take them away, drag them to other keys</source>
            <translation>加上、移除標籤，或拖到其他數字鍵</translation>
        </message>
        <message>
            <source>Put text around</source>
            <translation>前後加上文字</translation>
        </message>
        <message>
            <source>Put the file from the model's page beside the model, in {folder}.</source>
            <translation>請把模型頁面上的檔案放到模型旁邊，在 {folder} 中。</translation>
        </message>
        <message>
            <source>Put the larger part of the output's width into the small matrix.</source>
            <translation>輸出寬度較大的部分放進小矩陣。</translation>
        </message>
        <message>
            <source>Put the missing file from the model's page into the folder.</source>
            <translation>請從模型頁面把缺少的檔案放進資料夾。</translation>
        </message>
        <message>
            <source>Puts the trigger at the front, and nowhere else.</source>
            <translation>把觸發詞放在最前面，而且只放在那裡。</translation>
        </message>
        <message>
            <source>PyTorch is not among them: install it there to train.</source>
            <translation>其中沒有 PyTorch：請在該環境安裝後再訓練。</translation>
        </message>
        <message>
            <source>PyTorch {version} is not offered at {page}.</source>
            <translation>{page} 沒有提供 PyTorch {version}。</translation>
        </message>
        <message>
            <source>PyTorch's attention</source>
            <translation>PyTorch 的注意力</translation>
        </message>
        <message>
            <source>PyTorch's index {page} cannot be reached.</source>
            <translation>無法連上 PyTorch 的索引 {page}。</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel computes attention.</source>
            <translation>注意力由 PyTorch 的省記憶體核心計算。</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel, on a card; counts before xformers, as in sd-scripts.</source>
            <translation>PyTorch 的省記憶體核心，僅限顯示卡；與 sd-scripts 一樣優先於 xformers。</translation>
        </message>
        <message>
            <source>Questions asked at the same time.</source>
            <translation>同時提出的問題數。</translation>
        </message>
        <message>
            <source>Qwen-VL</source>
            <translation>Qwen-VL</translation>
        </message>
        <message>
            <source>Qwen2_5_VLForConditionalGeneration</source>
            <translation>Qwen2_5_VLForConditionalGeneration</translation>
        </message>
        <message>
            <source>Qwen3VLForConditionalGeneration</source>
            <translation>Qwen3VLForConditionalGeneration</translation>
        </message>
        <message>
            <source>RT-DETR</source>
            <translation>RT-DETR</translation>
        </message>
        <message>
            <source>Random cut</source>
            <translation>隨機裁切</translation>
        </message>
        <message>
            <source>Random offset</source>
            <translation>隨機偏移</translation>
        </message>
        <message>
            <source>Random perturbation</source>
            <translation>隨機擾動</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>秩（Rank）</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; as network_dim without.</source>
            <translation>3x3 卷積的 rank；不填時同 network_dim。</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; none are trained without.</source>
            <translation>3x3 卷積的 rank；不填時不訓練。</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file, but network_weights names none.</source>
            <translation>要從檔案取得 rank，但 network_weights 沒有指定檔案。</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file.</source>
            <translation>rank 要取自檔案。</translation>
        </message>
        <message>
            <source>Ranks learn in whole units.</source>
            <translation>rank 以整個單位學習。</translation>
        </message>
        <message>
            <source>Ranks of that file</source>
            <translation>沿用該檔的 rank</translation>
        </message>
        <message>
            <source>Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained.</source>
            <translation>U-Net 各區塊的 rank：SD1.5 用 25 個數字，SDXL 用 23 個；0 = 不訓練。</translation>
        </message>
        <message>
            <source>Ranks of the blocks' 3x3 convolutions.</source>
            <translation>各區塊 3x3 卷積的 rank。</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…</source>
            <translation>下行區塊的學習率倍數：數字，或 cosine、sine、linear…</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way up.</source>
            <translation>上行區塊的學習率倍數。</translation>
        </message>
        <message>
            <source>Rate factors of the middle blocks.</source>
            <translation>中間區塊的學習率倍數。</translation>
        </message>
        <message>
            <source>Rate of the U-Net.</source>
            <translation>U-Net 的學習率。</translation>
        </message>
        <message>
            <source>Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.</source>
            <translation>文字編碼器的學習率；SDXL 的兩個可用兩個數字。常用 U-Net 的一半。</translation>
        </message>
        <message>
            <source>Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.</source>
            <translation>可讀取 kohya_ss 的 JSON、sd-scripts 的 TOML、指令列，以及 LoRA 檔的中繼資料。</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>唯讀</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>讀取執行緒</translation>
        </message>
        <message>
            <source>Reading the captions…</source>
            <translation>正在讀取標註…</translation>
        </message>
        <message>
            <source>Reading the list of photos</source>
            <translation>正在讀取照片清單</translation>
        </message>
        <message>
            <source>Reading the training folder</source>
            <translation>正在讀取訓練資料夾</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就緒</translation>
        </message>
        <message>
            <source>Ready-made ways to train; model, name and prompts stay.</source>
            <translation>現成的訓練方式；底模、名稱與提示詞不變。</translation>
        </message>
        <message>
            <source>Ready. Everything not shown here keeps its value from the recipe.</source>
            <translation>就緒。這裡沒有顯示的設定都保持配方中的值。</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近的專案</translation>
        </message>
        <message>
            <source>Reg crops of “{name}”</source>
            <translation>「{name}」的正則化裁切圖</translation>
        </message>
        <message>
            <source>Reg repeats</source>
            <translation>正則化重複次數</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>區域</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正規表示式</translation>
        </message>
        <message>
            <source>Regularization</source>
            <translation>正則化</translation>
        </message>
        <message>
            <source>Regularization crops have captions of their own</source>
            <translation>正則化裁切圖有自己的標註</translation>
        </message>
        <message>
            <source>Regularization folder</source>
            <translation>正則化資料夾</translation>
        </message>
        <message>
            <source>Regularization folder “{folder}” is not used: no training folder is named “{concept}”.</source>
            <translation>正則化資料夾「{folder}」沒有使用：沒有名為「{concept}」的訓練資料夾。</translation>
        </message>
        <message>
            <source>Regularization images are never used ({count} of {total}: {names}).</source>
            <translation>有些正則化圖片永遠用不到（{total} 張中的 {count} 張：{names}）。</translation>
        </message>
        <message>
            <source>Regularization weight</source>
            <translation>正則化權重</translation>
        </message>
        <message>
            <source>Reject all but the best of each group of near-duplicates.</source>
            <translation>每組近似重複的照片只留最好的，其餘淘汰。</translation>
        </message>
        <message>
            <source>Reject the photo and go on, or take it in again</source>
            <translation>淘汰這張照片並前往下一張，或恢復使用</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>Remembers the largest squares instead of recent ones.</source>
            <translation>記住最大的平方，而不是最近的。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove a concept</source>
            <translation>移除概念</translation>
        </message>
        <message>
            <source>Remove duplicates</source>
            <translation>移除重複</translation>
        </message>
        <message>
            <source>Remove from {count}</source>
            <translation>從 {count} 個移除</translation>
        </message>
        <message>
            <source>Remove it, or write the text so that no “--” stands before a letter.</source>
            <translation>請移除它，或改寫文字，讓「--」後面不接字母。</translation>
        </message>
        <message>
            <source>Remove it; everything else can stay.</source>
            <translation>請移除它，其餘可以保留。</translation>
        </message>
        <message>
            <source>Remove photos ({count})</source>
            <translation>移除照片（{count}）</translation>
        </message>
        <message>
            <source>Remove tags</source>
            <translation>移除標籤</translation>
        </message>
        <message>
            <source>Remove the AI engine? Your projects, models and settings stay; it can be installed again.</source>
            <translation>要移除 AI 引擎嗎？你的專案、模型與設定會保留；之後可以再安裝。</translation>
        </message>
        <message>
            <source>Remove the kind “{kind}”</source>
            <translation>移除種類「{kind}」</translation>
        </message>
        <message>
            <source>Remove the photo from the project</source>
            <translation>把照片從專案移除</translation>
        </message>
        <message>
            <source>Remove this kind</source>
            <translation>移除這個種類</translation>
        </message>
        <message>
            <source>Remove {tags}</source>
            <translation>移除 {tags}</translation>
        </message>
        <message>
            <source>Removes tags; * and ? stand for any letters, so this is a blacklist too.</source>
            <translation>移除標籤；* 與 ? 代表任意字元，因此也可當黑名單。</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Removing the AI engine</source>
            <translation>正在移除 AI 引擎</translation>
        </message>
        <message>
            <source>Rename a tag</source>
            <translation>標籤改名</translation>
        </message>
        <message>
            <source>Rename it, for example to “10_{name}”.</source>
            <translation>請改名，例如「10_{name}」。</translation>
        </message>
        <message>
            <source>Rename it, for example to “{better}”.</source>
            <translation>請改名，例如「{better}」。</translation>
        </message>
        <message>
            <source>Rename the file.</source>
            <translation>請重新命名此檔案。</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>請重新命名此資料夾。</translation>
        </message>
        <message>
            <source>Rename {old} to {new}</source>
            <translation>把 {old} 改名為 {new}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重複次數</translation>
        </message>
        <message>
            <source>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</source>
            <translation>重複次數是每個 epoch 看每張圖片的次數；reg 重複為 0 表示沒有正則化資料夾。</translation>
        </message>
        <message>
            <source>Repeats of its twin under reg/. 0: it has none.</source>
            <translation>它在 reg/ 下對應資料夾的重複次數。0：沒有。</translation>
        </message>
        <message>
            <source>Replace also what I wrote or changed myself</source>
            <translation>連我自己寫或改過的也取代</translation>
        </message>
        <message>
            <source>Replace captions that are there</source>
            <translation>取代已有的標註</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>取代為</translation>
        </message>
        <message>
            <source>Replace “{find}” with “{replacement}”</source>
            <translation>把「{find}」取代為「{replacement}」</translation>
        </message>
        <message>
            <source>Replaces text anywhere in captions; groups of a regular expression are \1, \2.</source>
            <translation>取代標註中任何位置的文字；正規表示式的群組為 \1、\2。</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation>縮放演算法</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>審閱</translation>
        </message>
        <message>
            <source>Review ({count})</source>
            <translation>審閱（{count}）</translation>
        </message>
        <message>
            <source>Review suggestions photo by photo</source>
            <translation>逐張檢視建議</translation>
        </message>
        <message>
            <source>Rewrite a tag (empty: remove it)</source>
            <translation>改寫標籤（留空：移除）</translation>
        </message>
        <message>
            <source>Room added when drawn</source>
            <translation>畫框時外加的留白</translation>
        </message>
        <message>
            <source>Rules for captions</source>
            <translation>標註規則</translation>
        </message>
        <message>
            <source>Rules of the project</source>
            <translation>專案的規則</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>規則…</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>執行</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>訓練紀錄</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no T5.</source>
            <translation>SD1.5 與 SDXL 沒有 T5。</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no language model.</source>
            <translation>SD1.5 與 SDXL 沒有語言模型。</translation>
        </message>
        <message>
            <source>SD1.5 portrait, as published</source>
            <translation>SD1.5 人像，依公開教學</translation>
        </message>
        <message>
            <source>SD2.x</source>
            <translation>SD2.x</translation>
        </message>
        <message>
            <source>SDXL on a card with 8 GB</source>
            <translation>8 GB 顯示卡上的 SDXL</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>SGD with Nesterov</source>
            <translation>SGD 加 Nesterov</translation>
        </message>
        <message>
            <source>SGDNesterov</source>
            <translation>SGDNesterov</translation>
        </message>
        <message>
            <source>SGDNesterov8bit</source>
            <translation>SGDNesterov8bit</translation>
        </message>
        <message>
            <source>Sample every</source>
            <translation>畫範例圖間隔</translation>
        </message>
        <message>
            <source>Sample first</source>
            <translation>先畫範例圖</translation>
        </message>
        <message>
            <source>Sample now</source>
            <translation>立即取樣</translation>
        </message>
        <message>
            <source>Sample prompts</source>
            <translation>範例提示詞</translation>
        </message>
        <message>
            <source>Sample prompts know {known}.</source>
            <translation>範例提示詞認得 {known}。</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>取樣器</translation>
        </message>
        <message>
            <source>Samplers have the names that sd-scripts or A1111 gives them.</source>
            <translation>取樣器的名稱與 sd-scripts 或 A1111 相同。</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>範例圖</translation>
        </message>
        <message>
            <source>Samples are wanted, but there is no prompt for them.</source>
            <translation>要產生範例圖，但沒有提示詞。</translation>
        </message>
        <message>
            <source>Samples of one epoch by the size they are trained at, repeats counted.</source>
            <translation>一個 epoch 的樣本按訓練尺寸統計，已計入重複次數。</translation>
        </message>
        <message>
            <source>Save a smaller copy.</source>
            <translation>請另存較小的副本。</translation>
        </message>
        <message>
            <source>Save every</source>
            <translation>儲存間隔</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG.</source>
            <translation>請另存為 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>Save it as JPEG; an iPhone does so by itself with Settings, Camera, Formats, Most Compatible. Who runs it from a checkout can install the Python package pillow-heif instead.</source>
            <translation>請另存為 JPEG；iPhone 可在「設定 → 相機 → 格式」選擇「最相容」，之後就會自動存成 JPEG。從原始碼執行時，也可以改為安裝 Python 套件 pillow-heif。</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>立即儲存</translation>
        </message>
        <message>
            <source>Save so many</source>
            <translation>儲存數量</translation>
        </message>
        <message>
            <source>Save the state at the end</source>
            <translation>結束時儲存狀態</translation>
        </message>
        <message>
            <source>Save the state too</source>
            <translation>也儲存狀態</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>縮放</translation>
        </message>
        <message>
            <source>Scale schedule snr too</source>
            <translation>snr 排程也乘倍數</translation>
        </message>
        <message>
            <source>Scale what goes into layers, not what comes out.</source>
            <translation>縮放進入層的值，而不是輸出的值。</translation>
        </message>
        <message>
            <source>Scales the rate it finds; 2.0 learns harder.</source>
            <translation>縮放它找到的學習率；2.0 學得更用力。</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排程</translation>
        </message>
        <message>
            <source>Schedule arguments</source>
            <translation>排程參數</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>分數</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>搜尋動作</translation>
        </message>
        <message>
            <source>Second model</source>
            <translation>第二個模型</translation>
        </message>
        <message>
            <source>Second separator</source>
            <translation>第二分隔符</translation>
        </message>
        <message>
            <source>Seconds to wait for one answer.</source>
            <translation>等待一個回答的秒數。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>種子</translation>
        </message>
        <message>
            <source>Seed of keeping back</source>
            <translation>保留用的種子</translation>
        </message>
        <message>
            <source>SegFormer clothes</source>
            <translation>SegFormer clothes</translation>
        </message>
        <message>
            <source>SegFormer for clothes</source>
            <translation>SegFormer 服裝分割</translation>
        </message>
        <message>
            <source>Select crops first: the key switches a tag for them.</source>
            <translation>請先選擇裁切圖：數字鍵會為它們開關標籤。</translation>
        </message>
        <message>
            <source>Select crops to see and change their tags.</source>
            <translation>選取裁切圖以查看並更改標籤。</translation>
        </message>
        <message>
            <source>Select several, or all with Ctrl+A, to decide them together.</source>
            <translation>可選取多個，或按 Ctrl+A 全選，一起決定。</translation>
        </message>
        <message>
            <source>Select the crops in which only this tagger found it</source>
            <translation>選取只有這個模型找到它的裁切圖</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Sentences followed at once; more are duller, surer.</source>
            <translation>同時追蹤的句子數；越多越平淡，也越確定。</translation>
        </message>
        <message>
            <source>Set caption_variants, for example to 16, and a seed.</source>
            <translation>請設定 caption_variants（例如 16）與種子。</translation>
        </message>
        <message>
            <source>Set in this order: network_train_unet_only, a smaller resolution, a smaller network_dim.</source>
            <translation>請依序設定：network_train_unet_only、較小的解析度、較小的 network_dim。</translation>
        </message>
        <message>
            <source>Set it back, or go on all the same with resume_anyway.</source>
            <translation>請改回原樣，或用 resume_anyway 仍然繼續。</translation>
        </message>
        <message>
            <source>Set it before the program starts, or leave the field empty for a server without keys.</source>
            <translation>請在啟動程式前設定，或在不需金鑰的伺服器上留空。</translation>
        </message>
        <message>
            <source>Set it to 1 or 2.</source>
            <translation>請設為 1 或 2。</translation>
        </message>
        <message>
            <source>Set it to 1 or more.</source>
            <translation>請設為 1 以上。</translation>
        </message>
        <message>
            <source>Set it to 75, 150 or 225.</source>
            <translation>請設為 75、150 或 225。</translation>
        </message>
        <message>
            <source>Set it to {floor} or a multiple.</source>
            <translation>請設為 {floor} 或其倍數。</translation>
        </message>
        <message>
            <source>Set learning_rate, unet_lr or text_encoder_lr above 0.</source>
            <translation>請把 learning_rate、unet_lr 或 text_encoder_lr 設為大於 0。</translation>
        </message>
        <message>
            <source>Set network and optimizer as they were, or set network_weights to the LoRA file instead.</source>
            <translation>請把網路與優化器設回原樣，或改把 network_weights 設為 LoRA 檔。</translation>
        </message>
        <message>
            <source>Set num_repeats to 1 or more.</source>
            <translation>請把 num_repeats 設為 1 或更大。</translation>
        </message>
        <message>
            <source>Set the family to “auto”, or choose another base model.</source>
            <translation>請把模型系列設為「auto」，或選擇其他底模。</translation>
        </message>
        <message>
            <source>Set the network as it was when the file was trained, or leave network_weights empty.</source>
            <translation>請把網路設為檔案訓練時的樣子，或讓 network_weights 留空。</translation>
        </message>
        <message>
            <source>Set, in this order: {steps}. The last LoRA file is whole.</source>
            <translation>請依序設定：{steps}。最後一個 LoRA 檔是完整的。</translation>
        </message>
        <message>
            <source>Sets {precision}, gradient checkpointing and Fit into {usable} GiB.</source>
            <translation>設定 {precision}、梯度檢查點和「控制在 {usable} GiB 以內」。</translation>
        </message>
        <message>
            <source>Settings and LoRA files</source>
            <translation>設定檔與 LoRA 檔</translation>
        </message>
        <message>
            <source>Settings of kohya_ss, sd-scripts or a LoRA file.</source>
            <translation>kohya_ss、sd-scripts 或 LoRA 檔中的設定。</translation>
        </message>
        <message>
            <source>Several processes train together as torchrun starts them, counted from 0.</source>
            <translation>一起訓練的多個程序由 torchrun 啟動，從 0 編號。</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形狀</translation>
        </message>
        <message>
            <source>Share of blocks that do not turn in a step.</source>
            <translation>一步中不轉動的區塊比例。</translation>
        </message>
        <message>
            <source>Share of each training folder that is only looked at, to see what is really learned.</source>
            <translation>每個訓練資料夾中只看不訓練的比例，用來了解真正學到了多少。</translation>
        </message>
        <message>
            <source>Share of layers left out in each step.</source>
            <translation>每一步略去的層的比例。</translation>
        </message>
        <message>
            <source>Share of rank outputs silenced in each step.</source>
            <translation>每一步靜音的 rank 輸出比例。</translation>
        </message>
        <message>
            <source>Share of ranks left out in each step.</source>
            <translation>每一步略去的 rank 比例。</translation>
        </message>
        <message>
            <source>Share of samples trained without words.</source>
            <translation>不帶文字訓練的樣本比例。</translation>
        </message>
        <message>
            <source>Share of the last step that is carried on.</source>
            <translation>上一步延續下來的比例。</translation>
        </message>
        <message>
            <source>Shift + Alt + drag: from the middle</source>
            <translation>Shift + Alt + 拖曳：從中心</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>鞋子</translation>
        </message>
        <message>
            <source>Shortest side</source>
            <translation>最短邊</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>顯示</translation>
        </message>
        <message>
            <source>Show hidden places and regularization of all boxes</source>
            <translation>顯示所有方框的遮蔽處與正則化範圍</translation>
        </message>
        <message>
            <source>Show messages</source>
            <translation>查看訊息</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>顯示本表</translation>
        </message>
        <message>
            <source>Show what every crop hides and what goes into reg. Key: {key}</source>
            <translation>顯示每張裁切圖遮蔽的部分，以及放進 reg 的部分。按鍵：{key}</translation>
        </message>
        <message>
            <source>Shrink from above</source>
            <translation>從上方縮小</translation>
        </message>
        <message>
            <source>Shrink from below</source>
            <translation>從下方縮小</translation>
        </message>
        <message>
            <source>Shrink from the left</source>
            <translation>從左邊縮小</translation>
        </message>
        <message>
            <source>Shrink from the right</source>
            <translation>從右邊縮小</translation>
        </message>
        <message>
            <source>Shrink, in the same shape</source>
            <translation>縮小，形狀不變</translation>
        </message>
        <message>
            <source>Shuffle tags</source>
            <translation>打亂標籤</translation>
        </message>
        <message>
            <source>Shuffles tags once, for good; training can shuffle anew at every step (shuffle_caption).</source>
            <translation>只打亂一次並固定下來；訓練時可以每一步重新打亂 (shuffle_caption)。</translation>
        </message>
        <message>
            <source>Sides of buckets are multiples of it.</source>
            <translation>分桶的邊長是它的倍數。</translation>
        </message>
        <message>
            <source>Sign in on {page} and agree, then run “hf auth login” once, or set HF_TOKEN.</source>
            <translation>請在 {page} 登入並同意條款，然後執行一次「hf auth login」，或設定 HF_TOKEN。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>圖片大小</translation>
        </message>
        <message>
            <source>Sizes appear as soon as a concept has pictures.</source>
            <translation>概念有圖片後，尺寸就會出現在這裡。</translation>
        </message>
        <message>
            <source>Slow average</source>
            <translation>緩慢平均</translation>
        </message>
        <message>
            <source>Small pictures get small buckets.</source>
            <translation>小圖片使用小的分桶。</translation>
        </message>
        <message>
            <source>Small pictures keep their size instead of being enlarged to a bucket.</source>
            <translation>小圖片保持原大小，不會放大到分桶。</translation>
        </message>
        <message>
            <source>Smallest bucket side in pixels</source>
            <translation>最小分桶邊長（像素）</translation>
        </message>
        <message>
            <source>So many blocks of the U-Net rest in the computer's memory and come for their turn.</source>
            <translation>U-Net 的這麼多區塊放在主記憶體，輪到時才載入。</translation>
        </message>
        <message>
            <source>So many orders and choices of each caption are encoded ahead; 0 draws anew each step.</source>
            <translation>每個標註預先編碼這麼多種順序與選擇；0 表示每一步重新抽取。</translation>
        </message>
        <message>
            <source>So many tags stay in front when shuffling.</source>
            <translation>打亂時前面這麼多個標籤不動。</translation>
        </message>
        <message>
            <source>Softest first</source>
            <translation>最模糊的在前</translation>
        </message>
        <message>
            <source>Some pictures could not be tagged.</source>
            <translation>有些圖片無法標註。</translation>
        </message>
        <message>
            <source>Somebody made it; what is in it may be wanted.</source>
            <translation>它由他人建立，其中的內容可能還有用。</translation>
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>LoRA Atelier 內部出了問題。</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序依據</translation>
        </message>
        <message>
            <source>Sort by {by}</source>
            <translation>依{by}排序</translation>
        </message>
        <message>
            <source>Sort tags</source>
            <translation>排序標籤</translation>
        </message>
        <message>
            <source>Spaces instead of underscores</source>
            <translation>以空格代替底線</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5</source>
            <translation>Stable Diffusion 1.5</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5 or SDXL; auto looks into the file.</source>
            <translation>Stable Diffusion 1.5 或 SDXL；auto 會查看檔案內容。</translation>
        </message>
        <message>
            <source>Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>這裡不訓練 Stable Diffusion 2；請選擇 SD1.5 或 SDXL 模型。</translation>
        </message>
        <message>
            <source>Stable Diffusion 2; not trained here.</source>
            <translation>Stable Diffusion 2；這裡不訓練。</translation>
        </message>
        <message>
            <source>Stable Diffusion XL</source>
            <translation>Stable Diffusion XL</translation>
        </message>
        <message>
            <source>Start again. If it happens again, use “Reset” on the AI engine page, or report it.</source>
            <translation>請重新開始。若再次發生，請在「AI 引擎」頁使用「移除」，或回報問題。</translation>
        </message>
        <message>
            <source>Start anew without resume, or set network_weights to the last LoRA file.</source>
            <translation>請不用 resume 重新開始，或把 network_weights 設為最後一個 LoRA 檔。</translation>
        </message>
        <message>
            <source>Start from</source>
            <translation>從此開始</translation>
        </message>
        <message>
            <source>Start from your own photos.</source>
            <translation>從自己的照片開始。</translation>
        </message>
        <message>
            <source>Start it afterwards.</source>
            <translation>請在訓練後再開始。</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>請重新開始。若再次發生，請複製詳細資料並回報。</translation>
        </message>
        <message>
            <source>Start the program that serves it, load a model that can see, check the address.</source>
            <translation>請啟動提供服務的程式，載入能看圖片的模型，並檢查位址。</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation>以分級開頭，例如「general」。</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node N -m core train, or unset these variables.</source>
            <translation>請用 torchrun --nproc_per_node N -m core train 啟動，或清除這些變數。</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node {wanted} -m core train, or change num_processes.</source>
            <translation>請用 torchrun --nproc_per_node {wanted} -m core train 啟動，或更改 num_processes。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在啟動…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>Step {step}</source>
            <translation>第 {step} 步</translation>
        </message>
        <message>
            <source>Step {step}
{path}
Double-click copies it.</source>
            <translation>第 {step} 步
{path}
按兩下即可複製。</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>第 {step} 步，共 {total} 步</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>Steps (or share of the run) until all tags are used.</source>
            <translation>用到所有標籤為止的步數（或佔全程的比例）。</translation>
        </message>
        <message>
            <source>Steps are counted as soon as a concept has pictures.</source>
            <translation>概念有了圖片就會計算步數。</translation>
        </message>
        <message>
            <source>Steps larger than this are shortened.</source>
            <translation>比這更大的步會縮短。</translation>
        </message>
        <message>
            <source>Steps of falling at the end (warmup_stable_decay).</source>
            <translation>結尾下降的步數（warmup_stable_decay）。</translation>
        </message>
        <message>
            <source>Steps until the full rate.</source>
            <translation>到達最高學習率的步數。</translation>
        </message>
        <message>
            <source>Steps until the full rate; below 1 a share of the run.</source>
            <translation>到達最高學習率的步數；小於 1 表示佔全程的比例。</translation>
        </message>
        <message>
            <source>Steps/s</source>
            <translation>步/秒</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止並關閉</translation>
        </message>
        <message>
            <source>Stop and save</source>
            <translation>停止並儲存</translation>
        </message>
        <message>
            <source>Stop at once</source>
            <translation>立即停止</translation>
        </message>
        <message>
            <source>Stop watching “{folder}”</source>
            <translation>停止監看「{folder}」</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>已停止；下次會從這裡繼續。</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Strength of each coarser layer.</source>
            <translation>每一層較粗噪聲的強度。</translation>
        </message>
        <message>
            <source>Strongest noise that is trained.</source>
            <translation>會訓練的最強噪聲。</translation>
        </message>
        <message>
            <source>Such a file can run any program on your computer when it is opened, so it stays closed.</source>
            <translation>這種檔案開啟時可能在你的電腦上執行任何程式，因此不會開啟。</translation>
        </message>
        <message>
            <source>Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].</source>
            <translation>這種檔案有一個 [general] 表格，以及含 [[datasets.subsets]] 的 [[datasets]]。</translation>
        </message>
        <message>
            <source>Suggest  {key}</source>
            <translation>建議  {key}</translation>
        </message>
        <message>
            <source>Suggest boxes</source>
            <translation>建議方框</translation>
        </message>
        <message>
            <source>Suggest boxes on all photos without any</source>
            <translation>替所有沒有方框的照片提出建議</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>建議框；再按則換下一人</translation>
        </message>
        <message>
            <source>Suggest on all photos without boxes</source>
            <translation>替所有沒有方框的照片提出建議</translation>
        </message>
        <message>
            <source>Suggested boxes are moved and sized as you correct most accepted boxes of their kind.</source>
            <translation>建議框會依照你對同類框最常做的修正來移動和縮放。</translation>
        </message>
        <message>
            <source>Suggested boxes wait on {count} photos: look them through next.</source>
            <translation>{count} 張照片上有建議的方框：下一步請逐張審閱。</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>Suggestions come from</source>
            <translation>建議來自</translation>
        </message>
        <message>
            <source>Suggestions come from: {source}…</source>
            <translation>建議來自：{source}…</translation>
        </message>
        <message>
            <source>Suggestions wait on all photos without boxes: review them.</source>
            <translation>所有沒有框的照片都有等待審閱的建議：請先審閱。</translation>
        </message>
        <message>
            <source>Suit the recipe to it</source>
            <translation>讓配方適合它</translation>
        </message>
        <message>
            <source>Surest first, or in the model's order.</source>
            <translation>最有把握的在前，或依模型的順序。</translation>
        </message>
        <message>
            <source>Swap portrait and landscape</source>
            <translation>直向與橫向互換</translation>
        </message>
        <message>
            <source>Switch fused_backward_pass off, or choose one of: {names}.</source>
            <translation>請關閉 fused_backward_pass，或選擇其中之一：{names}。</translation>
        </message>
        <message>
            <source>Switch it on; color_aug, random_crop and face_crop_aug_range then have to be off.</source>
            <translation>請開啟它；此時 color_aug、random_crop 與 face_crop_aug_range 必須關閉。</translation>
        </message>
        <message>
            <source>Switching over</source>
            <translation>正在切換</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>標註</translation>
        </message>
        <message>
            <source>Tag dropout</source>
            <translation>標籤丟棄率</translation>
        </message>
        <message>
            <source>Tag pictures</source>
            <translation>自動標註圖片</translation>
        </message>
        <message>
            <source>Tag pictures ({count})</source>
            <translation>自動標註圖片（{count}）</translation>
        </message>
        <message>
            <source>Tag separator</source>
            <translation>標籤分隔符</translation>
        </message>
        <message>
            <source>Tag warm-up</source>
            <translation>標籤暖身</translation>
        </message>
        <message>
            <source>Tagger</source>
            <translation>標註模型</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>自動標註</translation>
        </message>
        <message>
            <source>Tagging did not begin.</source>
            <translation>標註沒有開始。</translation>
        </message>
        <message>
            <source>Tagging ended early; what was found is kept.</source>
            <translation>自動標註提早結束；已找到的會保留。</translation>
        </message>
        <message>
            <source>Tagging runs on the processor: {titles} did not start. It is slower, the tags are the same. A matching graphics driver makes it faster.</source>
            <translation>標註在處理器上執行：{titles} 未能啟動。速度較慢，標籤相同。安裝相符的顯示卡驅動程式可以加快速度。</translation>
        </message>
        <message>
            <source>Tagging {device}: {rate}</source>
            <translation>自動標註 {device}：{rate}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Tags at the front that stay</source>
            <translation>開頭保持不動的標籤</translation>
        </message>
        <message>
            <source>Tags cannot be found: onnxruntime is missing.</source>
            <translation>無法尋找標籤：缺少 onnxruntime。</translation>
        </message>
        <message>
            <source>Tags come in another order each time.</source>
            <translation>每次標籤的順序都不同。</translation>
        </message>
        <message>
            <source>Tags here are switched with the keys 1 to 9.</source>
            <translation>這裡的標籤用數字鍵 1 到 9 開關。</translation>
        </message>
        <message>
            <source>Tags of the project</source>
            <translation>專案的標籤</translation>
        </message>
        <message>
            <source>Tags on number keys</source>
            <translation>數字鍵標籤</translation>
        </message>
        <message>
            <source>Tags on number keys…</source>
            <translation>數字鍵標籤…</translation>
        </message>
        <message>
            <source>Tags that are never taken.</source>
            <translation>絕不採用的標籤。</translation>
        </message>
        <message>
            <source>Tags that every caption starts with.</source>
            <translation>每個標註開頭的標籤。</translation>
        </message>
        <message>
            <source>Tags that only one tagger found</source>
            <translation>只有一個模型找到的標籤</translation>
        </message>
        <message>
            <source>Tags that stand beside it</source>
            <translation>並列出現的標籤</translation>
        </message>
        <message>
            <source>Tags that were almost taken</source>
            <translation>差一點就採用的標籤</translation>
        </message>
        <message>
            <source>Tags used at the start of tag warm-up.</source>
            <translation>標籤暖身開始時使用的標籤數。</translation>
        </message>
        <message>
            <source>Tags were chosen anew; undo brings the old ones back.</source>
            <translation>已重新選擇標籤；復原即可回到原來的。</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>自動標註…</translation>
        </message>
        <message>
            <source>Take at most so many of the scored tags; 0 takes all.</source>
            <translation>最多採用這麼多個有分數的標籤；0 為全部。</translation>
        </message>
        <message>
            <source>Take captions in</source>
            <translation>匯入標註</translation>
        </message>
        <message>
            <source>Take captions in ({count})</source>
            <translation>匯入標註（{count}）</translation>
        </message>
        <message>
            <source>Take captions in from a metadata file (.json)…</source>
            <translation>從中繼資料檔匯入標註 (.json)…</translation>
        </message>
        <message>
            <source>Take captions in from text files…</source>
            <translation>從文字檔匯入標註…</translation>
        </message>
        <message>
            <source>Take captions that were changed on the disk into the project.</source>
            <translation>把磁碟上改過的標註收進專案。</translation>
        </message>
        <message>
            <source>Take every layer's rank and alpha from network_weights.</source>
            <translation>每一層的 rank 與 alpha 都取自 network_weights。</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Take in a Kohya folder</source>
            <translation>匯入 Kohya 資料夾</translation>
        </message>
        <message>
            <source>Take in a Kohya folder…</source>
            <translation>匯入 Kohya 資料夾…</translation>
        </message>
        <message>
            <source>Take one of: {kinds}.</source>
            <translation>請使用其中之一：{kinds}。</translation>
        </message>
        <message>
            <source>Take one of: {names}.</source>
            <translation>請使用其中之一：{names}。</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>匯入設定</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>匯入…</translation>
        </message>
        <message>
            <source>Take quantization nf4, a smaller max_pixels, batch_size 1, or a smaller model.</source>
            <translation>請使用 nf4 量化、較小的 max_pixels、batch_size 1，或較小的模型。</translation>
        </message>
        <message>
            <source>Take the .safetensors version of the same model, or have it converted to .safetensors.</source>
            <translation>請使用同一模型的 .safetensors 版本，或先轉成 .safetensors。</translation>
        </message>
        <message>
            <source>Take the backup of {day}</source>
            <translation>使用 {day} 的備份</translation>
        </message>
        <message>
            <source>Take the project's</source>
            <translation>採用專案的</translation>
        </message>
        <message>
            <source>Take the safetensors version of this base model, or copy the whole folder again.</source>
            <translation>請使用這個底模的 safetensors 版本，或重新複製整個資料夾。</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Taken by themselves while you work, fewer the older they are. Photos are not in them. Going back loses nothing: this project is kept too.</source>
            <translation>工作時自動備份，越舊保留越少。照片不包含在內。還原不會遺失任何東西：目前的專案也會保留。</translation>
        </message>
        <message>
            <source>Taken in as a training folder, it brings its captions, repeats and regularization images. As photos it brings pictures only.</source>
            <translation>作為訓練資料夾匯入，會帶上標註、重複次數和正則化圖片；只作為照片匯入，則只有圖片。</translation>
        </message>
        <message>
            <source>Taken: {preset}. Model, name and prompts stay.</source>
            <translation>已採用：{preset}。底模、名稱與提示詞不變。</translation>
        </message>
        <message>
            <source>Taking in a Kohya folder</source>
            <translation>正在匯入 Kohya 資料夾</translation>
        </message>
        <message>
            <source>Tells SDXL where pictures were really cut; sd-scripts tells a rough guess.</source>
            <translation>告訴 SDXL 圖片實際的裁切位置；sd-scripts 只給粗略的估計。</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>範本</translation>
        </message>
        <message>
            <source>Tensor.Art's trainer</source>
            <translation>Tensor.Art 的訓練設定</translation>
        </message>
        <message>
            <source>Tensors with fewer numbers stay in 32 bits.</source>
            <translation>數字較少的張量保持 32 位元。</translation>
        </message>
        <message>
            <source>Text encoder only</source>
            <translation>只訓練文字編碼器</translation>
        </message>
        <message>
            <source>Text encoder rate</source>
            <translation>文字編碼器學習率</translation>
        </message>
        <message>
            <source>Text that ends the fixed part of a caption.</source>
            <translation>標註中固定部分結束處的文字。</translation>
        </message>
        <message>
            <source>The Huber scale acts with schedule snr as well; sd-scripts leaves it out there.</source>
            <translation>Huber 倍數在 snr 排程下也有效；sd-scripts 在那裡略去它。</translation>
        </message>
        <message>
            <source>The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.</source>
            <translation>LoRA 以 alpha / rank 作用；rank 的一半較穩當。0 表示與 rank 相同。</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” cannot be read.</source>
            <translation>無法讀取 LoRA 檔「{path}」。</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” is not there.</source>
            <translation>LoRA 檔「{path}」不存在。</translation>
        </message>
        <message>
            <source>The U-Net alone in one byte a weight.</source>
            <translation>只有 U-Net 每個權重用一個位元組。</translation>
        </message>
        <message>
            <source>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</source>
            <translation>{family} 的 U-Net 會不斷把圖片減半，因此需要 {floor} 像素的間隔。</translation>
        </message>
        <message>
            <source>The U-Net stays as it is.</source>
            <translation>U-Net 保持不變。</translation>
        </message>
        <message>
            <source>The U-Net's pictures lie in the order that many cards compute faster.</source>
            <translation>U-Net 的圖片以許多顯示卡算得更快的順序排列。</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for a picture.</source>
            <translation>VAE 對一張圖片沒有給出有效數字。</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for one of these, so a rate of {rates} is not to blame: {pictures}.</source>
            <translation>VAE 對其中一張圖片沒有給出有效數字，與學習率 {rates} 無關：{pictures}。</translation>
        </message>
        <message>
            <source>The VAE was “{what}”; choose its file.</source>
            <translation>VAE 原本是「{what}」；請選擇它的檔案。</translation>
        </message>
        <message>
            <source>The address {url} does not name a package file.</source>
            <translation>位址 {url} 指的不是套件檔。</translation>
        </message>
        <message>
            <source>The address {url} is not encrypted.</source>
            <translation>位址 {url} 沒有加密。</translation>
        </message>
        <message>
            <source>The algorithm “{algo}” of LyCORIS is not supported.</source>
            <translation>不支援 LyCORIS 的演算法「{algo}」。</translation>
        </message>
        <message>
            <source>The average is updated after every so many steps.</source>
            <translation>每隔這麼多步更新一次平均。</translation>
        </message>
        <message>
            <source>The backup lies beside the project: “{folder}” is not there.</source>
            <translation>備份放在專案旁邊：「{folder}」不存在。</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be copied.</source>
            <translation>無法複製備份「{backup}」。</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be put in the project's place.</source>
            <translation>無法用備份「{backup}」取代專案。</translation>
        </message>
        <message>
            <source>The backup “{backup}” is damaged.</source>
            <translation>備份「{backup}」已損壞。</translation>
        </message>
        <message>
            <source>The base model goes there part by part as it is read, for computers with little memory.</source>
            <translation>基礎模型邊讀邊逐部分放入顯示卡，適合記憶體較小的電腦。</translation>
        </message>
        <message>
            <source>The base model is not built like {family}, or the libraries that load it name its layers differently; other programs could not use the LoRA.</source>
            <translation>底模的結構與 {family} 不同，或載入它的函式庫以不同名稱稱呼各層；其他程式將無法使用這個 LoRA。</translation>
        </message>
        <message>
            <source>The base model is read from it.</source>
            <translation>底模要從它讀取。</translation>
        </message>
        <message>
            <source>The base model predicts v instead of the noise. Its card says so.</source>
            <translation>底模預測的是 v 而不是噪聲。模型說明中會註明。</translation>
        </message>
        <message>
            <source>The base model was “{what}”; choose its file.</source>
            <translation>基礎模型原本是「{what}」；請選擇它的檔案。</translation>
        </message>
        <message>
            <source>The base model “{path}” is Stable Diffusion 2.</source>
            <translation>底模「{path}」是 Stable Diffusion 2。</translation>
        </message>
        <message>
            <source>The base model “{path}” is a {ending} file.</source>
            <translation>底模「{path}」是 {ending} 檔。</translation>
        </message>
        <message>
            <source>The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.</source>
            <translation>底模「{path}」是重繪或編輯模型：它的 U-Net 有 {channels} 個輸入通道。</translation>
        </message>
        <message>
            <source>The base model “{path}” is no .safetensors file.</source>
            <translation>底模「{path}」不是 .safetensors 檔。</translation>
        </message>
        <message>
            <source>The base model “{path}” is not there.</source>
            <translation>找不到底模「{path}」。</translation>
        </message>
        <message>
            <source>The base model “{path}” is {found}, but the recipe says “{wanted}”.</source>
            <translation>底模「{path}」是 {found}，但配方寫的是「{wanted}」。</translation>
        </message>
        <message>
            <source>The base model's shapes, the picture size and the network's rank need so much.</source>
            <translation>底模的大小、圖片尺寸與網路的 rank 就需要這麼多。</translation>
        </message>
        <message>
            <source>The best that is here: {source}</source>
            <translation>現有最好的：{source}</translation>
        </message>
        <message>
            <source>The boxes of this photo, or the odd ones of all photos.</source>
            <translation>這張照片的框，或所有照片中有問題的框。</translation>
        </message>
        <message>
            <source>The bucket step is at least 1 pixel; 64 is usual.</source>
            <translation>分桶間隔至少 1 像素；通常用 64。</translation>
        </message>
        <message>
            <source>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</source>
            <translation>分桶間隔 {step} 不是 64（SD1.5）或 32（SDXL）的倍數。</translation>
        </message>
        <message>
            <source>The cached latents of {path} are gone.</source>
            <translation>{path} 的 latent 快取不見了。</translation>
        </message>
        <message>
            <source>The calmer average of the last steps, as -ema files and in samples.</source>
            <translation>最近各步的平均，較平穩；存成 -ema 檔案，樣本圖也用它。</translation>
        </message>
        <message>
            <source>The caption of “{file}” cannot be written.</source>
            <translation>無法寫入「{file}」的標註。</translation>
        </message>
        <message>
            <source>The caption {file} was changed outside and stays: take it in, or delete it.</source>
            <translation>標註 {file} 在外部被更改，予以保留：請匯入或刪除它。</translation>
        </message>
        <message>
            <source>The captioner at {address} does not answer.</source>
            <translation>{address} 的標註伺服器沒有回應。</translation>
        </message>
        <message>
            <source>The captioner at {address} refuses: {code}.</source>
            <translation>{address} 的標註伺服器拒絕：{code}。</translation>
        </message>
        <message>
            <source>The captioner does not fit beside what it is looking at.</source>
            <translation>標註模型與它要看的內容放不進記憶體。</translation>
        </message>
        <message>
            <source>The captioner in “{folder}” cannot be loaded.</source>
            <translation>無法載入「{folder}」中的標註模型。</translation>
        </message>
        <message>
            <source>The change could not be saved in “{file}”.</source>
            <translation>無法把更改存入「{file}」。</translation>
        </message>
        <message>
            <source>The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; its options were read all the same.</source>
            <translation>這個指令執行「{script}」，它不訓練 SD1.5 或 SDXL 的 LoRA；選項仍已讀取。</translation>
        </message>
        <message>
            <source>The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.</source>
            <translation>概念「{name}」會重複 {repeats} 次，它的正則化資料夾 {reg_repeats} 次。</translation>
        </message>
        <message>
            <source>The connection ended.</source>
            <translation>連線中斷。</translation>
        </message>
        <message>
            <source>The connection failed again and again: {reason}</source>
            <translation>連線一再失敗：{reason}</translation>
        </message>
        <message>
            <source>The crop has enough pixels for its bucket.</source>
            <translation>裁切圖的像素足夠填滿分桶。</translation>
        </message>
        <message>
            <source>The crops were made for {project}; this recipe trains at {recipe}.</source>
            <translation>裁切圖是為 {project} 製作的；此配方以 {recipe} 訓練。</translation>
        </message>
        <message>
            <source>The data set configuration holds no folder of pictures.</source>
            <translation>資料集設定裡沒有圖片資料夾。</translation>
        </message>
        <message>
            <source>The data sets list no folder to train on.</source>
            <translation>資料集沒有列出可訓練的資料夾。</translation>
        </message>
        <message>
            <source>The data sets of this recipe hold no folder that is trained.</source>
            <translation>此配方的資料集中沒有要訓練的資料夾。</translation>
        </message>
        <message>
            <source>The decay grows by ema_inv_gamma and ema_power.</source>
            <translation>衰減依 ema_inv_gamma 與 ema_power 增長。</translation>
        </message>
        <message>
            <source>The default: it is used wherever neither of the next two is.</source>
            <translation>預設：下面兩項都未選用時即使用它。</translation>
        </message>
        <message>
            <source>The demo project is being made…</source>
            <translation>正在製作示範專案…</translation>
        </message>
        <message>
            <source>The disk became full while packages were installed.</source>
            <translation>安裝套件時磁碟滿了。</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} MB left, and this run will write about {needed} MB. Make room there while it trains, or let it save less often.</source>
            <translation>{folder} 所在的磁碟剩 {free} MB，這次訓練約會寫入 {needed} MB。請在訓練期間騰出空間，或讓它少存幾次。</translation>
        </message>
        <message>
            <source>The disk said: {reason}.</source>
            <translation>磁碟回報：{reason}。</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>磁碟回報：{reason}。沒有任何更改。</translation>
        </message>
        <message>
            <source>The disk with {folder} has {free} MB free, but about {needed} MB are needed.</source>
            <translation>{folder} 所在的磁碟可用 {free} MB，但約需 {needed} MB。</translation>
        </message>
        <message>
            <source>The disk with {folder} is full.</source>
            <translation>{folder} 所在的磁碟已滿。</translation>
        </message>
        <message>
            <source>The engine that was in use stays. Update the graphics driver, or choose another kind.</source>
            <translation>原本使用的引擎保留。請更新顯示卡驅動程式，或選擇其他種類。</translation>
        </message>
        <message>
            <source>The environment variable HF_HUB_OFFLINE is set.</source>
            <translation>設定了環境變數 HF_HUB_OFFLINE。</translation>
        </message>
        <message>
            <source>The environment variable {variable} is not set.</source>
            <translation>沒有設定環境變數 {variable}。</translation>
        </message>
        <message>
            <source>The fastest that works, or the processor.</source>
            <translation>可用的最快裝置，或處理器。</translation>
        </message>
        <message>
            <source>The figure without its face: faces marked on the same photo are covered.</source>
            <translation>不含臉的身體：同一張照片上標出的臉會被遮住。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>檔案是空的。</translation>
        </message>
        <message>
            <source>The file is not complete, or it belongs to another kind of model.</source>
            <translation>檔案不完整，或屬於其他種類的模型。</translation>
        </message>
        <message>
            <source>The file is not there or may not be read.</source>
            <translation>檔案不存在或無法讀取。</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>檔案不存在。</translation>
        </message>
        <message>
            <source>The file “{name}” does not say how it was trained.</source>
            <translation>檔案「{name}」沒有記錄它是如何訓練的。</translation>
        </message>
        <message>
            <source>The file “{path}” ({size:.1f} MiB) is damaged or not complete.</source>
            <translation>檔案「{path}」（{size:.1f} MiB）已損壞或不完整。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>無法讀取檔案「{path}」。</translation>
        </message>
        <message>
            <source>The file “{path}” holds a U-Net without text encoder.</source>
            <translation>檔案「{path}」含有 U-Net，但沒有文字編碼器。</translation>
        </message>
        <message>
            <source>The file “{path}” holds no Stable Diffusion U-Net.</source>
            <translation>檔案「{path}」不含 Stable Diffusion 的 U-Net。</translation>
        </message>
        <message>
            <source>The file “{path}” is a LoRA, not a base model.</source>
            <translation>檔案「{path}」是 LoRA，不是底模。</translation>
        </message>
        <message>
            <source>The file “{path}” is not there.</source>
            <translation>找不到檔案「{path}」。</translation>
        </message>
        <message>
            <source>The file “{path}” is the refiner of SDXL.</source>
            <translation>檔案「{path}」是 SDXL 的 refiner。</translation>
        </message>
        <message>
            <source>The files stay as they are until you decide which words to keep.</source>
            <translation>在你決定保留哪一份之前，檔案不會更動。</translation>
        </message>
        <message>
            <source>The filter has no name.</source>
            <translation>篩選沒有名稱。</translation>
        </message>
        <message>
            <source>The filter “{line}” cannot be read at “{place}”.</source>
            <translation>篩選「{line}」在「{place}」處無法理解。</translation>
        </message>
        <message>
            <source>The first timestep ({first}) is not below the last ({last}).</source>
            <translation>第一個時間步（{first}）沒有小於最後一個（{last}）。</translation>
        </message>
        <message>
            <source>The folder {file} is left out. {reason}</source>
            <translation>略過資料夾 {file}。{reason}</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds no weights in safetensors files.</source>
            <translation>資料夾「{folder}」中沒有 safetensors 格式的權重。</translation>
        </message>
        <message>
            <source>The folder “{folder}” lacks {parts}.</source>
            <translation>資料夾「{folder}」缺少 {parts}。</translation>
        </message>
        <message>
            <source>The folder “{name}” is not named for training.</source>
            <translation>資料夾「{name}」的名稱不適合訓練。</translation>
        </message>
        <message>
            <source>The folder “{name}” is to be used {repeats} times.</source>
            <translation>資料夾「{name}」要使用 {repeats} 次。</translation>
        </message>
        <message>
            <source>The folder “{path}” ({option}) is not there.</source>
            <translation>資料夾「{path}」（{option}）不存在。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be made.</source>
            <translation>無法建立資料夾「{path}」。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation>無法讀取資料夾「{path}」：{reason}。</translation>
        </message>
        <message>
            <source>The folder “{path}” of a data set is not there.</source>
            <translation>資料集的資料夾「{path}」不存在。</translation>
        </message>
        <message>
            <source>The folder's name after its repeats; what this folder teaches.</source>
            <translation>資料夾名稱中重複次數之後的部分；此資料夾要教的東西。</translation>
        </message>
        <message>
            <source>The graphics card if there is one.</source>
            <translation>有顯示卡時使用顯示卡。</translation>
        </message>
        <message>
            <source>The head with hair and chin. Teaches who it is.</source>
            <translation>含頭髮與下巴的頭部，學到這個人是誰。</translation>
        </message>
        <message>
            <source>The hub answers the same in both cases.</source>
            <translation>這兩種情況下網站的回答相同。</translation>
        </message>
        <message>
            <source>The hub says: {reason}.</source>
            <translation>網站的回答：{reason}。</translation>
        </message>
        <message>
            <source>The index has no file of exactly this version for this computer.</source>
            <translation>索引中沒有適合這台電腦且版本完全相同的檔案。</translation>
        </message>
        <message>
            <source>The installed AI engine trains on the processor; the page AI engine has one for the card.</source>
            <translation>現在安裝的 AI 引擎用處理器訓練；「AI 引擎」頁有適合這張顯示卡的版本。</translation>
        </message>
        <message>
            <source>The key {key} draws “{other}” already.</source>
            <translation>按鍵 {key} 已用於「{other}」。</translation>
        </message>
        <message>
            <source>The kind of network, in sd-scripts' words.</source>
            <translation>網路的種類，用 sd-scripts 的名稱。</translation>
        </message>
        <message>
            <source>The kind “{kind}” cannot be removed.</source>
            <translation>無法移除種類「{kind}」。</translation>
        </message>
        <message>
            <source>The largest bucket side ({limit}) is below the resolution ({side}): raise it to {side} or more.</source>
            <translation>最大分桶邊長（{limit}）小於解析度（{side}）：請提高到 {side} 以上。</translation>
        </message>
        <message>
            <source>The last timestep is pure noise; for v-prediction models.</source>
            <translation>最後一個時間步是純噪聲；用於預測 v 的模型。</translation>
        </message>
        <message>
            <source>The launcher's numbers make no sense: {found}.</source>
            <translation>啟動器給的數字沒有意義：{found}。</translation>
        </message>
        <message>
            <source>The layer's size or rank in the file is not the one needed here.</source>
            <translation>檔案中這一層的大小或 rank 與這裡需要的不同。</translation>
        </message>
        <message>
            <source>The learning rates of U-Net and text encoder are 0.</source>
            <translation>U-Net 與文字編碼器的學習率都是 0。</translation>
        </message>
        <message>
            <source>The list of packages names {name} without its hash.</source>
            <translation>套件清單列出 {name}，但沒有雜湊值。</translation>
        </message>
        <message>
            <source>The list of packages {path} is missing.</source>
            <translation>缺少套件清單 {path}。</translation>
        </message>
        <message>
            <source>The list of tags “{file}” cannot be read.</source>
            <translation>無法讀取標籤清單「{file}」。</translation>
        </message>
        <message>
            <source>The log {path} cannot be written any more: {reason}. Training goes on without it.</source>
            <translation>無法再寫入記錄 {path}：{reason}。訓練會在沒有記錄的情況下繼續。</translation>
        </message>
        <message>
            <source>The loss appears here while it trains.</source>
            <translation>訓練時，損失曲線會顯示在這裡。</translation>
        </message>
        <message>
            <source>The losses of single pictures could not be written: {reason}.</source>
            <translation>無法寫入各張圖片的損失：{reason}。</translation>
        </message>
        <message>
            <source>The mask folder “{path}” is not there.</source>
            <translation>遮罩資料夾「{path}」不存在。</translation>
        </message>
        <message>
            <source>The mean score of the tagger that found it, and of the other one</source>
            <translation>找到它的模型與另一個模型的平均分數</translation>
        </message>
        <message>
            <source>The memory is full.</source>
            <translation>記憶體已滿。</translation>
        </message>
        <message>
            <source>The memory of {device} is full.</source>
            <translation>{device} 的記憶體已滿。</translation>
        </message>
        <message>
            <source>The model answers {answers} numbers, the list names {count} tags.</source>
            <translation>模型回答 {answers} 個數字，清單列出 {count} 個標籤。</translation>
        </message>
        <message>
            <source>The model file “{file}” is not what was fetched.</source>
            <translation>模型檔「{file}」與下載時不同。</translation>
        </message>
        <message>
            <source>The model folder “{folder}” is not complete: {missing} is missing.</source>
            <translation>模型資料夾「{folder}」不完整：缺少 {missing}。</translation>
        </message>
        <message>
            <source>The model “{file}” answers with numbers that are none.</source>
            <translation>模型「{file}」的回答不是有效的數字。</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be loaded.</source>
            <translation>無法載入模型「{file}」。</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be read.</source>
            <translation>無法讀取模型「{file}」。</translation>
        </message>
        <message>
            <source>The model “{file}” is damaged or cut short.</source>
            <translation>模型「{file}」已損壞或被截斷。</translation>
        </message>
        <message>
            <source>The model “{file}” keeps parts of itself in other files, and was not opened.</source>
            <translation>模型「{file}」把部分內容放在其他檔案中，因此沒有開啟。</translation>
        </message>
        <message>
            <source>The name is not valid text, as after unpacking an archive from elsewhere: choose another one.</source>
            <translation>名稱不是有效的文字（例如解開別處的壓縮檔之後）：請換一個名稱。</translation>
        </message>
        <message>
            <source>The name is too long for a folder: shorten it to 200 bytes (about 60 Chinese characters).</source>
            <translation>名稱太長，不能作為資料夾名稱：請縮短到 200 位元組以內（約 60 個中文字）。</translation>
        </message>
        <message>
            <source>The name of the folder “{name}” is not valid text.</source>
            <translation>資料夾「{name}」的名稱不是有效的文字。</translation>
        </message>
        <message>
            <source>The name was given without its ending, and nobody was asked whether to replace the file.</source>
            <translation>輸入的名稱沒有副檔名，因此未曾詢問是否取代該檔案。</translation>
        </message>
        <message>
            <source>The network acts with alpha / rank; 0 means as rank.</source>
            <translation>網路以 alpha / rank 作用；0 表示與 rank 相同。</translation>
        </message>
        <message>
            <source>The network argument “{name}” does not fit {kind}: {value}.</source>
            <translation>網路參數「{name}」不適用於 {kind}：{value}。</translation>
        </message>
        <message>
            <source>The network argument “{name}” has no value.</source>
            <translation>網路參數「{name}」沒有值。</translation>
        </message>
        <message>
            <source>The network argument “{name}” is not supported.</source>
            <translation>不支援網路參數「{name}」。</translation>
        </message>
        <message>
            <source>The network has run away at a learning rate of {rates}, on {pictures}.</source>
            <translation>網路在學習率 {rates} 下失控，發生在 {pictures}。</translation>
        </message>
        <message>
            <source>The network stays in 32 bits.</source>
            <translation>網路保持 32 位元。</translation>
        </message>
        <message>
            <source>The network “{name}” is unknown.</source>
            <translation>網路「{name}」不明。</translation>
        </message>
        <message>
            <source>The network “{name}” would train no layer at all.</source>
            <translation>網路「{name}」不會訓練任何一層。</translation>
        </message>
        <message>
            <source>The new AI engine ({profile}) does not work on this computer.</source>
            <translation>新的 AI 引擎（{profile}）無法在這台電腦上運作。</translation>
        </message>
        <message>
            <source>The newer version is offered at another place, {url}.</source>
            <translation>新版本由另一處提供：{url}。</translation>
        </message>
        <message>
            <source>The number before the “_” says how often each image counts; below 1 nothing is trained.</source>
            <translation>「_」前的數字是每張圖片的次數；小於 1 就不會訓練。</translation>
        </message>
        <message>
            <source>The optimizer “{name}” is not known.</source>
            <translation>不認得優化器「{name}」。</translation>
        </message>
        <message>
            <source>The output folder {folder} cannot be written.</source>
            <translation>無法寫入輸出資料夾 {folder}。</translation>
        </message>
        <message>
            <source>The package bitsandbytes is not installed.</source>
            <translation>沒有安裝套件 bitsandbytes。</translation>
        </message>
        <message>
            <source>The packages are downloaded and unpacked there; part of it is free again afterwards.</source>
            <translation>套件會下載並解壓縮到那裡；之後部分空間會再釋出。</translation>
        </message>
        <message>
            <source>The packages could not be installed.</source>
            <translation>無法安裝套件。</translation>
        </message>
        <message>
            <source>The packages need more room than is left.</source>
            <translation>套件需要的空間比剩下的多。</translation>
        </message>
        <message>
            <source>The part “{part}” of “{folder}” cannot be read.</source>
            <translation>無法讀取「{folder}」的「{part}」部分。</translation>
        </message>
        <message>
            <source>The person found by {source} has boxes already.</source>
            <translation>{source} 找到的人已經有方框了。</translation>
        </message>
        <message>
            <source>The photo as it is, without cutting.</source>
            <translation>整張照片，不裁切。</translation>
        </message>
        <message>
            <source>The photo {file} cannot be read: {reason}. What was written of it before stays.</source>
            <translation>無法讀取照片 {file}：{reason}。先前寫出的內容會保留。</translation>
        </message>
        <message>
            <source>The photo {file} was changed since it was added: look whether its boxes still fit.</source>
            <translation>照片 {file} 在加入後被更改過：請確認方框是否仍然合適。</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>無法顯示圖片。</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short.</source>
            <translation>圖片已損壞或不完整。</translation>
        </message>
        <message>
            <source>The picture is missing, damaged or of a format that is not known: {reason}</source>
            <translation>圖片不存在、已損壞或格式不明：{reason}</translation>
        </message>
        <message>
            <source>The picture {file} was changed outside and stays: delete it to have it written again.</source>
            <translation>圖片 {file} 在外部被更改，予以保留：刪除它即可重新寫出。</translation>
        </message>
        <message>
            <source>The picture {path} could not be read.</source>
            <translation>無法讀取圖片 {path}。</translation>
        </message>
        <message>
            <source>The picture “{path}” cannot be written.</source>
            <translation>無法寫入圖片「{path}」。</translation>
        </message>
        <message>
            <source>The pictures are sent to {address}, which answers with “{model}”.</source>
            <translation>圖片會傳送到 {address}，由「{model}」回答。</translation>
        </message>
        <message>
            <source>The plan says what is in the way.</source>
            <translation>計畫中說明了還缺什麼。</translation>
        </message>
        <message>
            <source>The process that did it closed unexpectedly; the window is not harmed.</source>
            <translation>執行的處理程序意外結束；視窗不受影響。</translation>
        </message>
        <message>
            <source>The program or the computer ended while it trained.</source>
            <translation>訓練途中程式或電腦結束了。</translation>
        </message>
        <message>
            <source>The project as it was is kept as “{file}”.</source>
            <translation>原來的專案保留為「{file}」。</translation>
        </message>
        <message>
            <source>The project “{file}” can no longer be read.</source>
            <translation>無法再讀取專案「{file}」。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be looked at just now.</source>
            <translation>目前無法查看專案「{file}」。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened for editing.</source>
            <translation>無法開啟專案「{file}」來編輯。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened.</source>
            <translation>無法開啟專案「{file}」。</translation>
        </message>
        <message>
            <source>The project “{file}” exists already.</source>
            <translation>專案「{file}」已存在。</translation>
        </message>
        <message>
            <source>The project “{file}” is already open.</source>
            <translation>專案「{file}」已經開啟。</translation>
        </message>
        <message>
            <source>The project “{file}” is damaged.</source>
            <translation>專案「{file}」已損壞。</translation>
        </message>
        <message>
            <source>The project “{file}” is open read-only.</source>
            <translation>專案「{file}」以唯讀開啟。</translation>
        </message>
        <message>
            <source>The project “{file}” was open on another computer, {host}.</source>
            <translation>專案「{file}」已在另一台電腦 {host} 開啟。</translation>
        </message>
        <message>
            <source>The project “{file}” was saved by a newer LoRA Atelier.</source>
            <translation>專案「{file}」由較新的 LoRA Atelier 儲存。</translation>
        </message>
        <message>
            <source>The rate it starts from.</source>
            <translation>起始的學習率。</translation>
        </message>
        <message>
            <source>The rate {rate} is very high for {optimizer}.</source>
            <translation>學習率 {rate} 對 {optimizer} 來說非常高。</translation>
        </message>
        <message>
            <source>The recipe's network must be of the same kind and for the same base model as the file.</source>
            <translation>配方的網路必須與檔案同一種類、同一底模系列。</translation>
        </message>
        <message>
            <source>The record of the model in “{folder}” is damaged.</source>
            <translation>「{folder}」中的模型記錄已損壞。</translation>
        </message>
        <message>
            <source>The refiner only polishes pictures of the base model; LoRAs are trained on the base model.</source>
            <translation>refiner 只用來潤飾底模的圖片；LoRA 要在底模上訓練。</translation>
        </message>
        <message>
            <source>The regular expression is not whole: {reason}.</source>
            <translation>正規表示式不完整：{reason}。</translation>
        </message>
        <message>
            <source>The regularization folder “{path}” is not there.</source>
            <translation>找不到正則化資料夾「{path}」。</translation>
        </message>
        <message>
            <source>The resolution has fewer pixels than one square of the bucket step ({step}): no bucket is left.</source>
            <translation>解析度的像素少於分桶間隔（{step}）的一個正方形：沒有可用的分桶。</translation>
        </message>
        <message>
            <source>The run does not fit into {gib:g} GiB; with everything that saves memory it needs {needed:.1f} GiB.</source>
            <translation>這次訓練放不進 {gib:g} GiB；用盡省記憶體的方式仍需要 {needed:.1f} GiB。</translation>
        </message>
        <message>
            <source>The run goes on, but needs you.</source>
            <translation>訓練在繼續，但需要你處理。</translation>
        </message>
        <message>
            <source>The same in fp16: steps may be eight times smaller, but tiny gradients are lost.</source>
            <translation>同上，但用 fp16：步伐可再小八倍，但極小的梯度會消失。</translation>
        </message>
        <message>
            <source>The same picture in a sentence</source>
            <translation>用一句話描述同一張圖片</translation>
        </message>
        <message>
            <source>The same seed gives the same LoRA; empty draws one.</source>
            <translation>相同的種子得到相同的 LoRA；留空時隨機抽取。</translation>
        </message>
        <message>
            <source>The same, for the U-Net alone.</source>
            <translation>同上，只用於 U-Net。</translation>
        </message>
        <message>
            <source>The same, for the text encoders alone.</source>
            <translation>同上，只用於文字編碼器。</translation>
        </message>
        <message>
            <source>The sample prompt “{line}” asks for {steps} steps with seed {seed}.</source>
            <translation>範例提示詞「{line}」要求 {steps} 步、種子 {seed}。</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” cannot be read ({reason}).</source>
            <translation>無法讀取範例提示詞「{path}」（{reason}）。</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” hold no prompt.</source>
            <translation>範例提示詞「{path}」中沒有提示詞。</translation>
        </message>
        <message>
            <source>The sampler “{name}” is unknown.</source>
            <translation>取樣器「{name}」不明。</translation>
        </message>
        <message>
            <source>The saved state does not fit this run's network and optimizer.</source>
            <translation>儲存的狀態與這次的網路和優化器不符。</translation>
        </message>
        <message>
            <source>The saved state “{path}” is not there.</source>
            <translation>儲存的狀態「{path}」不存在。</translation>
        </message>
        <message>
            <source>The saved state “{path}” is of a kind that is not known here ({version}).</source>
            <translation>儲存的狀態「{path}」是這裡不認得的種類（{version}）。</translation>
        </message>
        <message>
            <source>The saved state “{path}” was written by another program.</source>
            <translation>儲存的狀態「{path}」由其他程式寫出。</translation>
        </message>
        <message>
            <source>The schedule “adafactor” does not fit this optimizer.</source>
            <translation>排程「adafactor」與這個優化器不合。</translation>
        </message>
        <message>
            <source>The schedule “constant” has no warm-up; “constant_with_warmup” has.</source>
            <translation>排程「constant」沒有暖身；「constant_with_warmup」才有。</translation>
        </message>
        <message>
            <source>The schedule “{name}” cannot use its arguments “{arguments}”.</source>
            <translation>排程「{name}」無法使用參數「{arguments}」。</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation>不認得排程「{name}」。</translation>
        </message>
        <message>
            <source>The schedule “{path}” cannot be used.</source>
            <translation>無法使用排程「{path}」。</translation>
        </message>
        <message>
            <source>The selected crop</source>
            <translation>所選的裁切圖</translation>
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>最短邊（{low}）大於最長邊（{high}）。</translation>
        </message>
        <message>
            <source>The smallest bucket side ({limit}) exceeds the resolution ({side}): lower it to {side} or less.</source>
            <translation>最小分桶邊長（{limit}）超過解析度（{side}）：請降到 {side} 以下。</translation>
        </message>
        <message>
            <source>The state cannot be saved with this optimizer.</source>
            <translation>這個優化器的狀態無法儲存。</translation>
        </message>
        <message>
            <source>The system does this when memory runs out; it can also be done by hand.</source>
            <translation>記憶體不足時系統會這樣做；也可能是手動結束的。</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>系統回報：{reason}。</translation>
        </message>
        <message>
            <source>The tagger's own settings</source>
            <translation>標註模型自己的設定</translation>
        </message>
        <message>
            <source>The tagger's own settings do not fit: {list}</source>
            <translation>標註模型的設定不合：{list}</translation>
        </message>
        <message>
            <source>The tagger's score, surest first</source>
            <translation>標註模型的分數，最有把握的在前</translation>
        </message>
        <message>
            <source>The text encoder stays as it is: faster, and safer for SDXL.</source>
            <translation>文字編碼器保持不變：更快，對 SDXL 也更安全。</translation>
        </message>
        <message>
            <source>The text holds another command (“{script}”), which was left out.</source>
            <translation>文字中還有另一個指令（「{script}」），已略過。</translation>
        </message>
        <message>
            <source>The thumbnail “{path}” cannot be read.</source>
            <translation>無法讀取縮圖「{path}」。</translation>
        </message>
        <message>
            <source>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</source>
            <translation>「{folder}」中的 tokenizer 有 {count} 個 token，但它的文字編碼器認得 {expected} 個。</translation>
        </message>
        <message>
            <source>The trainer enlarges it so far that it looks soft. Draw it larger, or take a photo with more pixels.</source>
            <translation>訓練時要放大太多，看起來會模糊。請畫大一些，或換一張像素更多的照片。</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop a little.</source>
            <translation>訓練時會稍微放大這張裁切圖。</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop so far that it looks soft.</source>
            <translation>訓練時會把這張裁切圖放大到變得模糊。</translation>
        </message>
        <message>
            <source>The trainer reads all of it.</source>
            <translation>訓練時會全部讀取。</translation>
        </message>
        <message>
            <source>The trainer reads only the first line.</source>
            <translation>訓練時只讀第一行。</translation>
        </message>
        <message>
            <source>The trainer reads the class words: “{words}”.</source>
            <translation>訓練會讀類別詞：「{words}」。</translation>
        </message>
        <message>
            <source>The training folder is not written yet.</source>
            <translation>尚未寫出訓練資料夾。</translation>
        </message>
        <message>
            <source>The training folder “{path}” is not there.</source>
            <translation>找不到訓練資料夾「{path}」。</translation>
        </message>
        <message>
            <source>The update could not be fetched.</source>
            <translation>無法下載更新。</translation>
        </message>
        <message>
            <source>The update is not the file it should be, and was deleted.</source>
            <translation>下載的更新不是應有的檔案，已刪除。</translation>
        </message>
        <message>
            <source>The update is not the file that was fetched.</source>
            <translation>這個更新不是下載時的檔案。</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>一般範本</translation>
        </message>
        <message>
            <source>The window closes as soon as the run is saved.</source>
            <translation>訓練存檔完成後視窗就會關閉。</translation>
        </message>
        <message>
            <source>The work crashed (signal {signal}).</source>
            <translation>工作當掉了（訊號 {signal}）。</translation>
        </message>
        <message>
            <source>The work ended without a word (exit code {code}).</source>
            <translation>工作無預警結束（結束代碼 {code}）。</translation>
        </message>
        <message>
            <source>The work was ended from outside (signal {signal}).</source>
            <translation>工作被外部終止（訊號 {signal}）。</translation>
        </message>
        <message>
            <source>The {count} most frequent tags are shown.</source>
            <translation>只顯示最常見的 {count} 個標籤。</translation>
        </message>
        <message>
            <source>The {subject} of step {step} is no number any more; training has stopped there.</source>
            <translation>第 {step} 步的{subject}已不是數字；訓練停在那裡。</translation>
        </message>
        <message>
            <source>Their file was removed or the picture changed while the run reads from it.</source>
            <translation>訓練讀取期間，它的檔案被移除或圖片被更改。</translation>
        </message>
        <message>
            <source>There are no captions in it.</source>
            <translation>裡面沒有標註。</translation>
        </message>
        <message>
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>還沒有可標註的裁切圖：請先在照片上畫方框。</translation>
        </message>
        <message>
            <source>There are no photos to look at.</source>
            <translation>沒有可查看的照片。</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>還沒有照片：請加入一些。</translation>
        </message>
        <message>
            <source>There are no regularization images in “{root}”: they belong in a folder like “1_name” there.</source>
            <translation>「{root}」中沒有正則化圖片：它們應放在其中像「1_name」的資料夾裡。</translation>
        </message>
        <message>
            <source>There are {strengths} strengths for {files} files to merge.</source>
            <translation>要合併 {files} 個檔案，卻有 {strengths} 個強度。</translation>
        </message>
        <message>
            <source>There is already a concept “{name}” with {count} repeats.</source>
            <translation>已有重複 {count} 次的概念「{name}」。</translation>
        </message>
        <message>
            <source>There is no AI engine yet.</source>
            <translation>還沒有 AI 引擎。</translation>
        </message>
        <message>
            <source>There is no base model “{name}”.</source>
            <translation>沒有底模「{name}」。</translation>
        </message>
        <message>
            <source>There is no concept yet: add one, and say which regions feed it.</source>
            <translation>還沒有概念：請新增一個，並指定由哪些區域提供圖片。</translation>
        </message>
        <message>
            <source>There is no earlier AI engine to go back to.</source>
            <translation>沒有更早的 AI 引擎可以回復。</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>沒有檔案「{path}」。</translation>
        </message>
        <message>
            <source>There is no filter to keep: write one first.</source>
            <translation>沒有可儲存的篩選：請先寫一個。</translation>
        </message>
        <message>
            <source>There is no folder “{folder}”.</source>
            <translation>沒有資料夾「{folder}」。</translation>
        </message>
        <message>
            <source>There is no further photo that is not done.</source>
            <translation>沒有其他未完成的照片了。</translation>
        </message>
        <message>
            <source>There is no graphics card that PyTorch can use; the processor trains instead.</source>
            <translation>沒有 PyTorch 可用的顯示卡；改用處理器訓練。</translation>
        </message>
        <message>
            <source>There is no model folder “{folder}”.</source>
            <translation>沒有模型資料夾「{folder}」。</translation>
        </message>
        <message>
            <source>There is no model in “{folder}”.</source>
            <translation>「{folder}」中沒有模型。</translation>
        </message>
        <message>
            <source>There is no model “{repository}” on {host}, or it is private.</source>
            <translation>{host} 上沒有模型「{repository}」，或者它是私有的。</translation>
        </message>
        <message>
            <source>There is no option in this text.</source>
            <translation>這段文字中沒有選項。</translation>
        </message>
        <message>
            <source>There is no option “{name}”.</source>
            <translation>沒有選項「{name}」。</translation>
        </message>
        <message>
            <source>There is no option “{name}”. “{close}” may be meant.</source>
            <translation>沒有選項「{name}」。可能是指「{close}」。</translation>
        </message>
        <message>
            <source>There is no photo to draw on yet.</source>
            <translation>還沒有可以畫的照片。</translation>
        </message>
        <message>
            <source>There is no project at “{path}”.</source>
            <translation>「{path}」沒有專案。</translation>
        </message>
        <message>
            <source>There is no region kind “{kind}”.</source>
            <translation>沒有區域種類「{kind}」。</translation>
        </message>
        <message>
            <source>There is no room for “{repository}”.</source>
            <translation>沒有空間存放「{repository}」。</translation>
        </message>
        <message>
            <source>There is no saved state of “{name}” in {folder}; training starts from the first step.</source>
            <translation>{folder} 中沒有「{name}」的狀態；訓練從第一步開始。</translation>
        </message>
        <message>
            <source>There is no source of suggestions “{name}”.</source>
            <translation>沒有建議來源「{name}」。</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>沒有這個資料夾。</translation>
        </message>
        <message>
            <source>There is no tagger “{name}”.</source>
            <translation>沒有標註模型「{name}」。</translation>
        </message>
        <message>
            <source>There is no {thing} number {id} in this project.</source>
            <translation>此專案中沒有編號 {id} 的{thing}。</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: name the folder that it lies in, not this one.</source>
            <translation>「{root}」中沒有可訓練的內容：請指定它的上一層資料夾，而不是這一個。</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: put images into a folder there named like “10_name”.</source>
            <translation>「{root}」中沒有可訓練的內容：請把圖片放進其中像「10_name」的資料夾。</translation>
        </message>
        <message>
            <source>There is nothing to train on in {folder}.</source>
            <translation>{folder} 裡沒有可訓練的內容。</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <translation>還沒有可訓練的內容。</translation>
        </message>
        <message>
            <source>There were {count} data sets; size, batches and captions are those of the first.</source>
            <translation>原有 {count} 個資料集；尺寸、批次和標註採用第一個的設定。</translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation>可以載入的有：{known}。</translation>
        </message>
        <message>
            <source>They are shuffled or chosen anew at every step, so that nobody knows them before.</source>
            <translation>它們每一步都重新打亂或選擇，因此無法預先得知。</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>三分線</translation>
        </message>
        <message>
            <source>This app was not installed by Setup. It uses the packages of its own Python environment.</source>
            <translation>此程式不是由安裝程式安裝的。它使用自己的 Python 環境中的套件。</translation>
        </message>
        <message>
            <source>This app was not installed by Setup; it is updated the way it came.</source>
            <translation>此程式不是由安裝程式安裝的；請用原來的方式更新。</translation>
        </message>
        <message>
            <source>This base model has {count} blocks, and each needs one number, 0 or above.</source>
            <translation>這個底模有 {count} 個區塊，每個都需要一個不小於 0 的數字。</translation>
        </message>
        <message>
            <source>This base model has {count} such blocks, and each needs one factor.</source>
            <translation>這個底模有 {count} 個這種區塊，每個都需要一個倍數。</translation>
        </message>
        <message>
            <source>This configuration is for {model}, which is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>此設定適用於 {model}，這裡不訓練它；請選擇 SD1.5 或 SDXL 模型。</translation>
        </message>
        <message>
            <source>This configuration is not from kohya_ss's LoRA tab: it names no network.</source>
            <translation>此設定不是來自 kohya_ss 的 LoRA 分頁：沒有指定網路。</translation>
        </message>
        <message>
            <source>This filter cannot be read yet.</source>
            <translation>這個篩選還無法理解。</translation>
        </message>
        <message>
            <source>This folder has no {files}. A tagger needs all of its model's files.</source>
            <translation>這個資料夾裡沒有 {files}。標註模型需要它的全部檔案。</translation>
        </message>
        <message>
            <source>This folder is not there now. Until it is back, backups go beside the project.</source>
            <translation>這個資料夾目前不存在。在它回來之前，備份會放在專案旁邊。</translation>
        </message>
        <message>
            <source>This format is not read here.</source>
            <translation>這裡不支援這種格式。</translation>
        </message>
        <message>
            <source>This graphics card has no bf16; fp16 is used instead.</source>
            <translation>這張顯示卡不支援 bf16；改用 fp16。</translation>
        </message>
        <message>
            <source>This is a copy to look at. Changes are refused.</source>
            <translation>這是供檢視的副本，無法更改。</translation>
        </message>
        <message>
            <source>This is the last photo. When all boxes are drawn, captions come next.</source>
            <translation>這是最後一張照片。方框都畫好後，下一步是標註。</translation>
        </message>
        <message>
            <source>This kind as it came</source>
            <translation>恢復這個種類的預設</translation>
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>無法讀取這張圖片。</translation>
        </message>
        <message>
            <source>This project is kept beside it under another name.</source>
            <translation>目前的專案會改名保留在旁邊。</translation>
        </message>
        <message>
            <source>This recipe runs code of a package: {packages}.</source>
            <translation>這份配方會執行其他套件的程式碼：{packages}。</translation>
        </message>
        <message>
            <source>This recipe's captions cannot be cached ahead.</source>
            <translation>這個配方的標註無法預先快取。</translation>
        </message>
        <message>
            <source>This recipe's latents cannot be cached ahead.</source>
            <translation>這個配方的 latent 無法預先快取。</translation>
        </message>
        <message>
            <source>This run cannot go on as it was. {differences}.</source>
            <translation>這次訓練無法照原樣繼續。{differences}。</translation>
        </message>
        <message>
            <source>This run drew nothing: pictures need sample prompts on the Train page.</source>
            <translation>這次訓練沒有繪製圖片：需要在「訓練」頁填寫範例提示詞。</translation>
        </message>
        <message>
            <source>This run goes on with a difference: {difference}.</source>
            <translation>這次訓練帶著差異繼續：{difference}。</translation>
        </message>
        <message>
            <source>This run was started without sample prompts.</source>
            <translation>這次訓練開始時沒有範例提示詞。</translation>
        </message>
        <message>
            <source>This tagger cannot work without it.</source>
            <translation>沒有它，這個標註模型無法運作。</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation>這個標註模型需要 {files}。</translation>
        </message>
        <message>
            <source>Threads that read pictures ahead where each step encodes them; cached ones need none. Without a graphics card one reads, as more would take the processor's time.</source>
            <translation>每步重新編碼圖片時，預先讀取圖片的執行緒數；已快取的不需要。沒有顯示卡時只用一個，更多會佔用處理器的時間。</translation>
        </message>
        <message>
            <source>Three stars</source>
            <translation>三星</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>門檻</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>縮圖</translation>
        </message>
        <message>
            <source>Tidy captions</source>
            <translation>整理標註</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘時間</translation>
        </message>
        <message>
            <source>Time scale</source>
            <translation>時間尺度</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>To fit into {gib} GiB this was set: {changes}. The run needs about {needed} GiB.</source>
            <translation>為了放進 {gib} GiB，已設定：{changes}。這次訓練約需 {needed} GiB。</translation>
        </message>
        <message>
            <source>To fit, this will be set: {changes}.</source>
            <translation>為了放得下，將設定：{changes}。</translation>
        </message>
        <message>
            <source>To start with, SD1.5</source>
            <translation>入門設定，SD1.5</translation>
        </message>
        <message>
            <source>To start with, SDXL</source>
            <translation>入門設定，SDXL</translation>
        </message>
        <message>
            <source>To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs.</source>
            <translation>複製到 A1111、Forge、ComfyUI 或 InvokeAI 存放 LoRA 的資料夾。</translation>
        </message>
        <message>
            <source>To train longer later. A run that is stopped always saves it.</source>
            <translation>之後想再訓練久一點時使用。手動停止時一定會儲存。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>同時出現</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens that are read: 75 (empty), 150 or 225.</source>
            <translation>讀取的 token 數：75（留空）、150 或 225。</translation>
        </message>
        <message>
            <source>Too much was asked for from your address.</source>
            <translation>你的網路位址請求得太多了。</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>太小</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>訓練</translation>
        </message>
        <message>
            <source>Train all layers of the transformers.</source>
            <translation>訓練 Transformer 的所有層。</translation>
        </message>
        <message>
            <source>Train resnets, down- and upsamplers too.</source>
            <translation>也訓練殘差、下取樣與上取樣層。</translation>
        </message>
        <message>
            <source>Train the LoRA and watch it learn.</source>
            <translation>訓練 LoRA，看著它學習。</translation>
        </message>
        <message>
            <source>Trained and in reg</source>
            <translation>既訓練又作正則化</translation>
        </message>
        <message>
            <source>Training cannot go on from “{path}”: it has none of this network's layers, such as {example}.</source>
            <translation>無法從「{path}」繼續訓練：它沒有這個網路的任何一層，例如 {example}。</translation>
        </message>
        <message>
            <source>Training ended by a mistake of the program.</source>
            <translation>訓練因程式錯誤而結束。</translation>
        </message>
        <message>
            <source>Training folder</source>
            <translation>訓練資料夾</translation>
        </message>
        <message>
            <source>Training goes on. What shall become of it?</source>
            <translation>訓練還在進行，要怎麼處理？</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>訓練高度（像素）</translation>
        </message>
        <message>
            <source>Training needs PyTorch and its companions.</source>
            <translation>訓練需要 PyTorch 與相關套件。</translation>
        </message>
        <message>
            <source>Training pictures are written into a folder.</source>
            <translation>訓練圖片會寫入資料夾。</translation>
        </message>
        <message>
            <source>Training reads the crops and captions from there.</source>
            <translation>訓練會從那裡讀取裁切圖與標註。</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>訓練大小</translation>
        </message>
        <message>
            <source>Training uses {packages}.</source>
            <translation>訓練使用 {packages}。</translation>
        </message>
        <message>
            <source>Training width in pixels</source>
            <translation>訓練寬度（像素）</translation>
        </message>
        <message>
            <source>Training {name}</source>
            <translation>正在訓練 {name}</translation>
        </message>
        <message>
            <source>Trains 3x3 convolutions too; same as network_dim.</source>
            <translation>也訓練 3x3 卷積；與 network_dim 相同。</translation>
        </message>
        <message>
            <source>Transformer blocks are compiled: faster steps after a first one that takes minutes.</source>
            <translation>編譯 Transformer 區塊：第一步需要幾分鐘，之後更快。</translation>
        </message>
        <message>
            <source>Transparency is a mask</source>
            <translation>以透明度作為遮罩</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>透明</translation>
        </message>
        <message>
            <source>Transparent, for masked loss</source>
            <translation>透明，用於遮罩損失</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>觸發詞</translation>
        </message>
        <message>
            <source>Trigger first</source>
            <translation>觸發詞放最前</translation>
        </message>
        <message>
            <source>Trigger word first</source>
            <translation>觸發詞放最前</translation>
        </message>
        <message>
            <source>True cuts for SDXL</source>
            <translation>SDXL 的實際裁切位置</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試一次</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>請稍後再試。</translation>
        </message>
        <message>
            <source>Try again in {pause}: it goes on where it stopped.</source>
            <translation>請在 {pause} 後重試：會從中斷處繼續。</translation>
        </message>
        <message>
            <source>Try again later, or copy the model's files from its page and choose their folder.</source>
            <translation>請稍後重試，或從模型頁面複製檔案，再選擇其資料夾。</translation>
        </message>
        <message>
            <source>Try again later, or download it by hand.</source>
            <translation>請稍後再試，或手動下載。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>請稍後再試。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>請再試一次。</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, something between you and the publisher changes files.</source>
            <translation>請再試一次。若連續發生兩次，表示你與發佈者之間有東西更改了檔案。</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>請再試一次：會從停下的地方繼續。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, choose another model.</source>
            <translation>請重試；如果仍然如此，請選擇另一個模型。</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation>請改用處理器，或重新下載檔案。</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>試用</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>試試示範(&amp;D)</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>試試示範</translation>
        </message>
        <message>
            <source>Try them again</source>
            <translation>再試一次</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>正在試用</translation>
        </message>
        <message>
            <source>Trying the AI engine out</source>
            <translation>正在試用 AI 引擎</translation>
        </message>
        <message>
            <source>Turn by 5 degrees</source>
            <translation>轉 5 度</translation>
        </message>
        <message>
            <source>Turn by half a degree</source>
            <translation>轉半度</translation>
        </message>
        <message>
            <source>Turn it off, or train in one process.</source>
            <translation>請關閉它，或只用一個程序訓練。</translation>
        </message>
        <message>
            <source>Turn left by 5 degrees</source>
            <translation>左轉 5 度</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>左轉半度</translation>
        </message>
        <message>
            <source>Turn mirrors and proxies off and try again. If it stays so, report it.</source>
            <translation>請關閉鏡像與代理伺服器後再試。若仍如此，請回報。</translation>
        </message>
        <message>
            <source>Turn right by 5 degrees</source>
            <translation>右轉 5 度</translation>
        </message>
        <message>
            <source>Turn right by half a degree</source>
            <translation>右轉半度</translation>
        </message>
        <message>
            <source>Turn the mirror off, or choose another kind of engine.</source>
            <translation>請關閉鏡像，或選擇其他種類的引擎。</translation>
        </message>
        <message>
            <source>Turn upright</source>
            <translation>轉正</translation>
        </message>
        <message>
            <source>Two stars</source>
            <translation>兩星</translation>
        </message>
        <message>
            <source>Two taggers are needed to compare. Tag once more with another one; “only remember what is found” leaves captions as they are.</source>
            <translation>比較需要兩個標註模型的結果。請用另一個模型再標註一次；選「只記住找到的」不會更改標註。</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>請輸入名稱。</translation>
        </message>
        <message>
            <source>U-Net and text encoders in one byte a weight.</source>
            <translation>U-Net 與文字編碼器每個權重用一個位元組。</translation>
        </message>
        <message>
            <source>U-Net in fp8</source>
            <translation>U-Net 用 fp8</translation>
        </message>
        <message>
            <source>U-Net only</source>
            <translation>只訓練 U-Net</translation>
        </message>
        <message>
            <source>U-Net only and text encoder only are both on: nothing would be trained.</source>
            <translation>同時開啟了「只訓練 U-Net」與「只訓練文字編碼器」：什麼都不會被訓練。</translation>
        </message>
        <message>
            <source>U-Net rate</source>
            <translation>U-Net 學習率</translation>
        </message>
        <message>
            <source>Underscores and spaces</source>
            <translation>底線與空格</translation>
        </message>
        <message>
            <source>Unset it, or copy the model's files onto this computer and choose their folder.</source>
            <translation>請取消該變數，或把模型檔案複製到這台電腦，再選擇其資料夾。</translation>
        </message>
        <message>
            <source>Until this step the average is the network itself.</source>
            <translation>在這一步之前，平均就是網路本身。</translation>
        </message>
        <message>
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>請更新 LoRA Atelier，再重新開啟。</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Updates are only taken from where they are told of.</source>
            <translation>更新只從公布它的地方下載。</translation>
        </message>
        <message>
            <source>Upper and lower case alike</source>
            <translation>不分大小寫</translation>
        </message>
        <message>
            <source>Usage hint</source>
            <translation>使用提示</translation>
        </message>
        <message>
            <source>Use a larger picture, or allow enlarging by switching bucket_no_upscale off.</source>
            <translation>請用較大的圖片，或關閉 bucket_no_upscale 以允許放大。</translation>
        </message>
        <message>
            <source>Use a larger picture.</source>
            <translation>請使用較大的圖片。</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>請使用以 https 開頭的位址。</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Use masks</source>
            <translation>使用遮罩</translation>
        </message>
        <message>
            <source>Use of regularization pictures</source>
            <translation>正則化圖片的用法</translation>
        </message>
        <message>
            <source>Use that version, or go on from the LoRA file: set network_weights to it.</source>
            <translation>請使用該版本，或從 LoRA 檔繼續：把 network_weights 設為該檔。</translation>
        </message>
        <message>
            <source>Use whole photos</source>
            <translation>使用整張照片</translation>
        </message>
        <message>
            <source>Used where no own rate is given below.</source>
            <translation>下方沒有指定時使用的學習率。</translation>
        </message>
        <message>
            <source>V loss like noise loss</source>
            <translation>V 損失比照噪聲損失</translation>
        </message>
        <message>
            <source>V-like loss</source>
            <translation>類 V 損失</translation>
        </message>
        <message>
            <source>V-prediction</source>
            <translation>V 預測</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>VAE batch</source>
            <translation>VAE 批次</translation>
        </message>
        <message>
            <source>VAE in 32 bits</source>
            <translation>VAE 用 32 位元</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Version {version} is fetched and checked.</source>
            <translation>版本 {version} 已下載並通過驗證。</translation>
        </message>
        <message>
            <source>Version {version} is here ({size} MB). Setup keeps your projects, models and settings.</source>
            <translation>有新版本 {version}（{size} MB）。安裝時會保留你的專案、模型與設定。</translation>
        </message>
        <message>
            <source>Version {version} is installed.</source>
            <translation>已安裝版本 {version}。</translation>
        </message>
        <message>
            <source>Version {version} is the newest.</source>
            <translation>版本 {version} 已是最新。</translation>
        </message>
        <message>
            <source>ViTPose</source>
            <translation>ViTPose</translation>
        </message>
        <message>
            <source>View</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>Views of the run</source>
            <translation>訓練的檢視</translation>
        </message>
        <message>
            <source>WD14 tags</source>
            <translation>WD14 標籤</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it.</source>
            <translation>請等它完成，或關閉它。</translation>
        </message>
        <message>
            <source>Walks through one step without reading any weights.</source>
            <translation>不讀取權重，模擬走過一步。</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>暖身</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>監看資料夾</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>監看資料夾…</translation>
        </message>
        <message>
            <source>Watch folders ({count})</source>
            <translation>監看資料夾（{count}）</translation>
        </message>
        <message>
            <source>Weakest noise that is trained.</source>
            <translation>會訓練的最弱噪聲。</translation>
        </message>
        <message>
            <source>Weighs timesteps by 1/sqrt(SNR).</source>
            <translation>以 1/sqrt(SNR) 為時間步加權。</translation>
        </message>
        <message>
            <source>Weight decay apart from the gradient, as in AdamW.</source>
            <translation>權重衰減與梯度分開，如 AdamW。</translation>
        </message>
        <message>
            <source>Weight limit</source>
            <translation>權重上限</translation>
        </message>
        <message>
            <source>Weights in 8 bits (int8) or 4 bits (nf4), for small graphics cards.</source>
            <translation>權重用 8 位元 (int8) 或 4 位元 (nf4)，適合小顯示卡。</translation>
        </message>
        <message>
            <source>Weights in captions</source>
            <translation>標註中的權重</translation>
        </message>
        <message>
            <source>Weights of that noise</source>
            <translation>該噪聲的權重</translation>
        </message>
        <message>
            <source>What compiles the blocks.</source>
            <translation>用什麼來編譯區塊。</translation>
        </message>
        <message>
            <source>What gradient checkpointing keeps waits in the computer's memory: a little slower.</source>
            <translation>梯度檢查點保存的內容放在電腦記憶體中：稍慢一些。</translation>
        </message>
        <message>
            <source>What hangs over is cut off at another place each time; needs uncached latents.</source>
            <translation>超出的部分每次在不同位置裁掉；需要關閉 latent 快取。</translation>
        </message>
        <message>
            <source>What is asked; {tags}, {name} and {folder} are filled in for each picture.</source>
            <translation>要問的內容；每張圖片會填入 {tags}、{name} 與 {folder}。</translation>
        </message>
        <message>
            <source>What is different: {reason}.</source>
            <translation>不同之處：{reason}。</translation>
        </message>
        <message>
            <source>What is left grows to make up for ranks left out; off is as LyCORIS has it by itself.</source>
            <translation>保留的秩會放大以補足被略去的秩；關閉則與 LyCORIS 預設相同。</translation>
        </message>
        <message>
            <source>What is see-through in a picture is not learned.</source>
            <translation>圖片中透明的部分不會學習。</translation>
        </message>
        <message>
            <source>What is worn, from the collar down. Teaches the outfit.</source>
            <translation>領口以下的穿著，學到服裝。</translation>
        </message>
        <message>
            <source>What is wrong: {reason}.</source>
            <translation>問題所在：{reason}。</translation>
        </message>
        <message>
            <source>What it remembers cannot be written as numbers: {reason}.</source>
            <translation>它記住的內容無法寫成數字：{reason}。</translation>
        </message>
        <message>
            <source>What it was made from, nvidia/mit-b2, is for research only.</source>
            <translation>它的基礎 nvidia/mit-b2 僅供研究使用。</translation>
        </message>
        <message>
            <source>What looks wrong</source>
            <translation>看起來不對的地方</translation>
        </message>
        <message>
            <source>What one tagger found and the other did not</source>
            <translation>一個模型找到而另一個沒有找到的標籤</translation>
        </message>
        <message>
            <source>What stands between tags.</source>
            <translation>標籤之間的文字。</translation>
        </message>
        <message>
            <source>What the model is told it is.</source>
            <translation>告訴模型它的角色。</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: its own words.</source>
            <translation>告訴模型它的角色；留空：用它自己的說法。</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: nothing.</source>
            <translation>告訴模型它的角色；留空：不說。</translation>
        </message>
        <message>
            <source>What the trainer advises comes here.</source>
            <translation>訓練時的建議會出現在這裡。</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>要做什麼</translation>
        </message>
        <message>
            <source>What was learned from corrections…</source>
            <translation>從修正中學到的…</translation>
        </message>
        <message>
            <source>What was learned so far is saved.</source>
            <translation>已學到的內容已儲存。</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>略過的內容</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>將寫出的內容</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>會有哪些更改</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>你看到的是副本；更改會遺失。</translation>
        </message>
        <message>
            <source>What {address} answers is no caption.</source>
            <translation>{address} 的回答不是標註。</translation>
        </message>
        <message>
            <source>When drawing: higher is wilder.</source>
            <translation>隨機選詞時：越高越奔放。</translation>
        </message>
        <message>
            <source>When drawing: only words within this share of chance.</source>
            <translation>隨機選詞時：只用機率在此比例內的詞。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Where persons are, each in a box of their own.</source>
            <translation>人物的位置，每人一個框。</translation>
        </message>
        <message>
            <source>Where suggestions come from</source>
            <translation>建議的來源</translation>
        </message>
        <message>
            <source>Where that package is installed and there is a card; the results are the same.</source>
            <translation>需安裝該套件並有顯示卡；結果相同。</translation>
        </message>
        <message>
            <source>Where the LoRA files, samples and the log go.</source>
            <translation>LoRA 檔、範例圖與記錄存放的位置。</translation>
        </message>
        <message>
            <source>Where the folder is written</source>
            <translation>資料夾寫出的位置</translation>
        </message>
        <message>
            <source>Which boxes are listed</source>
            <translation>列出哪些框</translation>
        </message>
        <message>
            <source>Which layers are trained, in LyCORIS' words.</source>
            <translation>訓練哪些層，用 LyCORIS 的說法。</translation>
        </message>
        <message>
            <source>Which of the server's models; empty takes the first it names.</source>
            <translation>使用伺服器的哪個模型；留空時用它列出的第一個。</translation>
        </message>
        <message>
            <source>Which photos are shown</source>
            <translation>顯示哪些照片</translation>
        </message>
        <message>
            <source>Which text encoder layer is read, counted from the last; many anime models use 2.</source>
            <translation>讀取文字編碼器倒數第幾層；許多動漫模型用 2。</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>整張圖片</translation>
        </message>
        <message>
            <source>Width and height of a square picture's bucket.</source>
            <translation>正方形圖片的分桶寬高。</translation>
        </message>
        <message>
            <source>Wildcards</source>
            <translation>萬用字元</translation>
        </message>
        <message>
            <source>Windows drops a dot or a space at the end of a folder’s name: end with another character.</source>
            <translation>Windows 會去掉資料夾名稱結尾的句點或空格：請以其他字元結尾。</translation>
        </message>
        <message>
            <source>Windows keeps this name for a device: choose another one.</source>
            <translation>Windows 把這個名稱保留給裝置：請換一個。</translation>
        </message>
        <message>
            <source>With another number, a step would be made of more or fewer pictures. Some launchers start one process without a word: accelerate launch --cpu does.</source>
            <translation>數量不同時，一步所含的圖片數也會不同。有些啟動器會悄悄只啟動一個程序，例如 accelerate launch --cpu。</translation>
        </message>
        <message>
            <source>With any finding</source>
            <translation>有任何問題</translation>
        </message>
        <message>
            <source>With boxes</source>
            <translation>有方框</translation>
        </message>
        <message>
            <source>With in_json no regularization pictures are used, as in sd-scripts. List the file and the folder as data sets to use both.</source>
            <translation>使用 in_json 時不會使用正則化圖片，與 sd-scripts 相同。若要兩者並用，請將該檔案與資料夾列為資料集。</translation>
        </message>
        <message>
            <source>With suggestions to review</source>
            <translation>有待審閱的建議</translation>
        </message>
        <message>
            <source>Without boxes</source>
            <translation>沒有方框</translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>沒有標註</translation>
        </message>
        <message>
            <source>Without effect.</source>
            <translation>沒有作用。</translation>
        </message>
        <message>
            <source>Without effect: network_alpha holds for all.</source>
            <translation>沒有作用：一律使用 network_alpha。</translation>
        </message>
        <message>
            <source>Without effect: there is no rank.</source>
            <translation>沒有作用：它沒有 rank。</translation>
        </message>
        <message>
            <source>Without it nobody knows what the model's numbers mean. The system says: {reason}.</source>
            <translation>沒有它就無法得知模型數字的意義。系統回報：{reason}。</translation>
        </message>
        <message>
            <source>Without trigger</source>
            <translation>沒有觸發詞</translation>
        </message>
        <message>
            <source>Without words, the trainer reads the folder's name: “{name}”.</source>
            <translation>沒有文字時，訓練會讀資料夾名稱：「{name}」。</translation>
        </message>
        <message>
            <source>Wordless epochs</source>
            <translation>無文字的 epoch</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Words that call the LoRA, written into the file.</source>
            <translation>喚出 LoRA 的詞，寫進檔案。</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>Working out the memory</source>
            <translation>正在估算記憶體</translation>
        </message>
        <message>
            <source>Would come: {tags}</source>
            <translation>會加入：{tags}</translation>
        </message>
        <message>
            <source>Would go: {tags}</source>
            <translation>會移除：{tags}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>寫成</translation>
        </message>
        <message>
            <source>Write \( and \), so that no emphasis is read.</source>
            <translation>寫成 \( 與 \)，避免被當成加權。</translation>
        </message>
        <message>
            <source>Write as “{template}”</source>
            <translation>寫成「{template}」</translation>
        </message>
        <message>
            <source>Write at least one prompt into the file.</source>
            <translation>請在檔案中至少寫一個提示詞。</translation>
        </message>
        <message>
            <source>Write by a template</source>
            <translation>依範本寫出</translation>
        </message>
        <message>
            <source>Write captions ({count})</source>
            <translation>寫入標註（{count}）</translation>
        </message>
        <message>
            <source>Write folder</source>
            <translation>寫出資料夾</translation>
        </message>
        <message>
            <source>Write for example “--s 30 --d 1”.</source>
            <translation>請寫成例如「--s 30 --d 1」。</translation>
        </message>
        <message>
            <source>Write it as “{name}=…”, or remove it.</source>
            <translation>請寫成「{name}=…」，或移除它。</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>立即寫出</translation>
        </message>
        <message>
            <source>Write parentheses as \( and \)</source>
            <translation>括號寫成 \( 與 \)</translation>
        </message>
        <message>
            <source>Write sentences and notes ({count})</source>
            <translation>寫入句子與備註（{count}）</translation>
        </message>
        <message>
            <source>Write tags with {to}</source>
            <translation>標籤以{to}書寫</translation>
        </message>
        <message>
            <source>Write the path as module.Class, such as {place}.{example}.</source>
            <translation>請把路徑寫成 module.Class，例如 {place}.{example}。</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>寫下每張裁切圖的內容。</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</source>
            <translation>請寫 {count} 個以逗號分隔的數字，或其中之一：{curves}（加 +0.25 可整體提高）。</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them; whole numbers for ranks.</source>
            <translation>請寫 {count} 個以逗號分隔的數字；rank 用整數。</translation>
        </message>
        <message>
            <source>Write, for example: {example}</source>
            <translation>請寫成，例如：{example}</translation>
        </message>
        <message>
            <source>Writes a sentence or a paragraph about each picture; small and quick.</source>
            <translation>為每張圖片寫一句或一段描述；小而快。</translation>
        </message>
        <message>
            <source>Writes all tags one way; emoticons stay as they are.</source>
            <translation>所有標籤統一寫法；顏文字保持不變。</translation>
        </message>
        <message>
            <source>Writes another tag in the place of one.</source>
            <translation>把一個標籤換成另一個。</translation>
        </message>
        <message>
            <source>Writes one plain sentence about each picture.</source>
            <translation>為每張圖片寫一句簡單的描述。</translation>
        </message>
        <message>
            <source>Writing the Kohya folder</source>
            <translation>正在寫出 Kohya 資料夾</translation>
        </message>
        <message>
            <source>Writing the training folder…</source>
            <translation>正在寫出訓練資料夾…</translation>
        </message>
        <message>
            <source>Writing this project there would remove the other one's pictures.</source>
            <translation>把這個專案寫到那裡會移除另一個專案的圖片。</translation>
        </message>
        <message>
            <source>Writing {done} of {total}</source>
            <translation>正在寫出第 {done} 個，共 {total} 個</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在寫出…</translation>
        </message>
        <message>
            <source>Written as \( and \), parentheses are not read as emphasis.</source>
            <translation>寫成 \( 與 \) 時，括號不會被當成加權。</translation>
        </message>
        <message>
            <source>Written into the LoRA file.</source>
            <translation>寫進 LoRA 檔。</translation>
        </message>
        <message>
            <source>Written into the file.</source>
            <translation>寫進檔案。</translation>
        </message>
        <message>
            <source>You are not allowed to read it.</source>
            <translation>你沒有讀取它的權限。</translation>
        </message>
        <message>
            <source>You made this change twice. A rule makes it everywhere, and after every tagging.</source>
            <translation>這項更改你做了兩次。存成規則後會處處套用，每次自動標註後也會。</translation>
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>專案是安全的：每次編輯都會立即儲存。你可以繼續；若再次發生，請複製詳細資料並回報。</translation>
        </message>
        <message>
            <source>YuNet</source>
            <translation>YuNet</translation>
        </message>
        <message>
            <source>Zero terminal SNR</source>
            <translation>零終端 SNR</translation>
        </message>
        <message>
            <source>Zero terminal SNR is made for models that predict v.</source>
            <translation>零終端 SNR 是為預測 v 的模型設計的。</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom in and out</source>
            <translation>放大、縮小</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Zoom to the box</source>
            <translation>縮放到框</translation>
        </message>
        <message>
            <source>about {size} MB · {licence}</source>
            <translation>約 {size} MB · {licence}</translation>
        </message>
        <message>
            <source>add to them</source>
            <translation>加到後面</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>全部 {count} 個</translation>
        </message>
        <message>
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>any stars</source>
            <translation>不限星數</translation>
        </message>
        <message>
            <source>as each kind says</source>
            <translation>依各種類的設定</translation>
        </message>
        <message>
            <source>as many as there are</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>as the system has it</source>
            <translation>與系統相同</translation>
        </message>
        <message>
            <source>auto takes the graphics card where there is one.</source>
            <translation>auto 會在有顯示卡時使用它。</translation>
        </message>
        <message>
            <source>batches</source>
            <translation>個批次</translation>
        </message>
        <message>
            <source>bf16 (recent cards)</source>
            <translation>bf16（較新的顯示卡）</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>較新的顯示卡用 bf16，較舊的用 fp16，要精確數值用 no。</translation>
        </message>
        <message>
            <source>bf16 has 8 bits for a number: steps smaller than 1/256 of a weight are lost. Choose a high rate, or switch full_bf16 off.</source>
            <translation>bf16 只有 8 位元表示一個數：小於權重 1/256 的步伐會消失。請選較高的學習率，或關閉 full_bf16。</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>個區塊</translation>
        </message>
        <message>
            <source>bucket_reso_steps is {step}.</source>
            <translation>bucket_reso_steps 是 {step}。</translation>
        </message>
        <message>
            <source>cache_latents is off: every step encodes its pictures anew.</source>
            <translation>cache_latents 已關閉：每一步都重新編碼圖片。</translation>
        </message>
        <message>
            <source>change none: only remember what is found</source>
            <translation>不更改：只記住找到的</translation>
        </message>
        <message>
            <source>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</source>
            <translation>clip_skip 是 {clip_skip}，但文字編碼器有 {layer_count} 層。</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已損壞</translation>
        </message>
        <message>
            <source>device keeps it beside the network; cpu keeps it out of the card's memory.</source>
            <translation>device 放在網路旁；cpu 則不佔用顯示卡的記憶體。</translation>
        </message>
        <message>
            <source>dim_from_weights is set, but network_weights is empty.</source>
            <translation>設定了 dim_from_weights，但 network_weights 是空的。</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>手動編輯</translation>
        </message>
        <message>
            <source>empty: each concept's own name</source>
            <translation>留空：各概念自己的名稱</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>個 epoch</translation>
        </message>
        <message>
            <source>every concept that takes it</source>
            <translation>所有採用它的概念</translation>
        </message>
        <message>
            <source>files</source>
            <translation>個檔案</translation>
        </message>
        <message>
            <source>for example “photo of ”</source>
            <translation>例如「photo of 」</translation>
        </message>
        <message>
            <source>fp16 (older cards)</source>
            <translation>fp16（較舊的顯示卡）</translation>
        </message>
        <message>
            <source>fp16 has 11 bits for a number and none below 0.00000006: smaller steps and gradients are lost. Choose a high rate, or switch full_fp16 off.</source>
            <translation>fp16 只有 11 位元表示一個數，且無小於 0.00000006 的數：更小的步伐與梯度會消失。請選較高的學習率，或關閉 full_fp16。</translation>
        </message>
        <message>
            <source>fp16 is small and read everywhere; empty keeps what is trained.</source>
            <translation>fp16 檔案小且處處可讀；留空則保留訓練時的精度。</translation>
        </message>
        <message>
            <source>fp16 is very slow without a graphics card; 32 bits are used instead.</source>
            <translation>沒有顯示卡時 fp16 非常慢；改用 32 位元。</translation>
        </message>
        <message>
            <source>fp8_base and base_weights_packing = {packing} ask for different things; switch one off.</source>
            <translation>fp8_base 與 base_weights_packing = {packing} 的要求互相矛盾；請關閉其中一個。</translation>
        </message>
        <message>
            <source>from source</source>
            <translation>原始碼版本</translation>
        </message>
        <message>
            <source>fused_backward_pass cannot be used with {optimizer}.</source>
            <translation>fused_backward_pass 無法與 {optimizer} 一起使用。</translation>
        </message>
        <message>
            <source>fused_backward_pass does not go with several processes.</source>
            <translation>fused_backward_pass 無法與多個程序一起使用。</translation>
        </message>
        <message>
            <source>fused_backward_pass lets each weight step before all gradients are there, but {reason}.</source>
            <translation>fused_backward_pass 讓每個權重在所有梯度到齊前就更新，但{reason}。</translation>
        </message>
        <message>
            <source>here {count}×</source>
            <translation>這裡 {count} 次</translation>
        </message>
        <message>
            <source>inherited from the whole photo</source>
            <translation>繼承自整張照片</translation>
        </message>
        <message>
            <source>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</source>
            <translation>kohya：合併使用，與訓練樣本一樣多。balanced：每個概念用自己的同名資料夾。</translation>
        </message>
        <message>
            <source>leave alone</source>
            <translation>保持不變</translation>
        </message>
        <message>
            <source>max_token_length is {length}.</source>
            <translation>max_token_length 是 {length}。</translation>
        </message>
        <message>
            <source>mem_eff_attn chooses a graphics card's kernel. On a processor PyTorch's own attention is used, which does not hold the whole matrix either.</source>
            <translation>mem_eff_attn 選用的是顯示卡的核心。在處理器上改用 PyTorch 自己的注意力，它同樣不會保存整個矩陣。</translation>
        </message>
        <message>
            <source>my project</source>
            <translation>我的專案</translation>
        </message>
        <message>
            <source>network_module names the kind of network to train.</source>
            <translation>network_module 指定要訓練的網路種類。</translation>
        </message>
        <message>
            <source>no concept</source>
            <translation>沒有概念</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>none that training can use was found; the processor trains</source>
            <translation>沒有找到可用於訓練的顯示卡，將用處理器訓練</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>無：太小</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>不寫出</translation>
        </message>
        <message>
            <source>npz: sd-scripts' files beside the pictures are read and written.</source>
            <translation>npz：讀寫 sd-scripts 放在圖片旁的快取檔。</translation>
        </message>
        <message>
            <source>of all crops</source>
            <translation>所有裁切圖</translation>
        </message>
        <message>
            <source>of the selected crops</source>
            <translation>所選的裁切圖</translation>
        </message>
        <message>
            <source>on {count} captions of the project</source>
            <translation>專案中有 {count} 個標註使用</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>使用 {device}</translation>
        </message>
        <message>
            <source>only for an order of my own</source>
            <translation>只用於自訂順序</translation>
        </message>
        <message>
            <source>only for “Behind another tag”</source>
            <translation>只用於「在另一個標籤後面」</translation>
        </message>
        <message>
            <source>onnxruntime says: {reason}</source>
            <translation>onnxruntime 回報：{reason}</translation>
        </message>
        <message>
            <source>px</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>regularization twins</source>
            <translation>正則化對應資料夾</translation>
        </message>
        <message>
            <source>replace what taggers wrote</source>
            <translation>取代標註模型寫的內容</translation>
        </message>
        <message>
            <source>sd-scripts' [[datasets]]: folders, sizes and batches of their own, in one run.</source>
            <translation>sd-scripts 的 [[datasets]]：一次訓練中各自的資料夾、尺寸與批次。</translation>
        </message>
        <message>
            <source>sd-scripts' metadata file: captions, tags and sizes of pictures in the training folder.</source>
            <translation>sd-scripts 的中繼資料檔：訓練資料夾中圖片的標註、標籤與尺寸。</translation>
        </message>
        <message>
            <source>seen by the tagger in this crop</source>
            <translation>標註模型在這張裁切圖中看到的</translation>
        </message>
        <message>
            <source>smile=0.6, hat=0.2</source>
            <translation>smile=0.6, hat=0.2</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>步</translation>
        </message>
        <message>
            <source>surest first</source>
            <translation>最有把握的在前</translation>
        </message>
        <message>
            <source>tagged</source>
            <translation>自動標註</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>個標籤</translation>
        </message>
        <message>
            <source>the crop</source>
            <translation>裁切圖</translation>
        </message>
        <message>
            <source>the crop and its photo</source>
            <translation>裁切圖與整張照片</translation>
        </message>
        <message>
            <source>the matrix product is wrong</source>
            <translation>矩陣乘積不正確</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>模型自己的順序</translation>
        </message>
        <message>
            <source>the photo</source>
            <translation>整張照片</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>個 token</translation>
        </message>
        <message>
            <source>too small for a bucket</source>
            <translation>太小，沒有合適的分桶</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>手動輸入</translation>
        </message>
        <message>
            <source>uv said: {said}</source>
            <translation>uv 回報：{said}</translation>
        </message>
        <message>
            <source>whatever it needs</source>
            <translation>需要多少用多少</translation>
        </message>
        <message>
            <source>with commas between them</source>
            <translation>以逗號分隔</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>沒有文字</translation>
        </message>
        <message>
            <source>xformers computes attention.</source>
            <translation>注意力由 xformers 計算。</translation>
        </message>
        <message>
            <source>xformers does not work with this PyTorch or card ({reason}). PyTorch's own attention gives the same results.</source>
            <translation>xformers 無法在此 PyTorch 或顯示卡上運作（{reason}）。PyTorch 自己的注意力給出相同的結果。</translation>
        </message>
        <message>
            <source>xformers is not installed. PyTorch's own attention gives the same results, about as fast. To use xformers, install the version that was built for PyTorch {version}.</source>
            <translation>未安裝 xformers。PyTorch 自己的注意力給出相同的結果，速度也相近。若要使用 xformers，請安裝為 PyTorch {version} 建置的版本。</translation>
        </message>
        <message>
            <source>xformers needs a graphics card. PyTorch's own attention gives the same results.</source>
            <translation>xformers 需要顯示卡。PyTorch 自己的注意力給出相同的結果。</translation>
        </message>
        <message>
            <source>{address} said: {reason}</source>
            <translation>{address} 回報：{reason}</translation>
        </message>
        <message>
            <source>{average} is the average of the last steps, usually the one to use; {network} is the last step alone.</source>
            <translation>{average} 是最近各步的平均，通常該用它；{network} 只是最後一步。</translation>
        </message>
        <message>
            <source>{a|b} picks one; one line of many is chosen.</source>
            <translation>{a|b} 選其中一個；多行時選一行。</translation>
        </message>
        <message>
            <source>{before}, {word}</source>
            <translation>{before}、{word}</translation>
        </message>
        <message>
            <source>{boxes} drawn on {photos}</source>
            <translation>已在{photos}上畫了{boxes}</translation>
        </message>
        <message>
            <source>{card}: {precision} and gradient checkpointing, made to fit into {usable} GiB</source>
            <translation>{card}：已為它選用 {precision} 和梯度檢查點，並控制在 {usable} GiB 以內</translation>
        </message>
        <message>
            <source>{card}; the recipe has values of its own</source>
            <translation>{card}；配方用的是自己的值</translation>
        </message>
        <message>
            <source>{changed} of {count} tagged captions {scope} would change.</source>
            <translation>{scope}的 {count} 個自動標註中，{changed} 個會更改。</translation>
        </message>
        <message>
            <source>{chosen} of {count} photos selected</source>
            <translation>已選取 {chosen} / {count} 張照片</translation>
        </message>
        <message>
            <source>{corrections} (from {count} boxes)</source>
            <translation>{corrections}（取自 {count} 個方框）</translation>
        </message>
        <message>
            <source>{count:,} of regularization</source>
            <translation>{count:,} 次正則化</translation>
        </message>
        <message>
            <source>{count:,} per epoch</source>
            <translation>每個 epoch {count:,}</translation>
        </message>
        <message>
            <source>{count:,} pictures are never used</source>
            <translation>{count:,} 張圖片永遠用不到</translation>
        </message>
        <message>
            <source>{count:,} pictures with repeats</source>
            <translation>含重複共 {count:,} 張圖片</translation>
        </message>
        <message>
            <source>{count:,} steps</source>
            <translation>{count:,} 步</translation>
        </message>
        <message>
            <source>{count:,} steps per epoch</source>
            <translation>每個 epoch {count:,} 步</translation>
        </message>
        <message>
            <source>{count:,}, with repeats {samples:,} per epoch</source>
            <translation>{count:,} 張，計入重複後每個 epoch {samples:,}</translation>
        </message>
        <message>
            <source>{counted}, {rate} a second, {time} left</source>
            <translation>{counted}，每秒 {rate}，剩 {time}</translation>
        </message>
        <message>
            <source>{count} LoRA files</source>
            <translation>{count} 個 LoRA 檔案</translation>
        </message>
        <message>
            <source>{count} adapters</source>
            <translation>{count} 個轉接層</translation>
        </message>
        <message>
            <source>{count} boxes</source>
            <translation>{count} 個方框</translation>
        </message>
        <message>
            <source>{count} boxes are of this kind.</source>
            <translation>有 {count} 個方框屬於這個種類。</translation>
        </message>
        <message>
            <source>{count} boxes copied</source>
            <translation>已複製 {count} 個框</translation>
        </message>
        <message>
            <source>{count} boxes drawn on {photos} photos; {left} photos wait for review.</source>
            <translation>已在 {photos} 張照片上畫了 {count} 個方框；還有 {left} 張照片等候審閱。</translation>
        </message>
        <message>
            <source>{count} boxes on this photo</source>
            <translation>這張照片上有 {count} 個方框</translation>
        </message>
        <message>
            <source>{count} buckets</source>
            <translation>{count} 個分桶</translation>
        </message>
        <message>
            <source>{count} cached latents of sd-scripts were taken as they are; of which VAE, they do not say.</source>
            <translation>直接採用了 {count} 個 sd-scripts 的 latent 快取；它們沒有記錄屬於哪個 VAE。</translation>
        </message>
        <message>
            <source>{count} captions are longer than {limit} tokens: the trainer does not read their ends.</source>
            <translation>有 {count} 個標註超過 {limit} 個 token：訓練時讀不到結尾。</translation>
        </message>
        <message>
            <source>{count} captions changed</source>
            <translation>已更改 {count} 則標註</translation>
        </message>
        <message>
            <source>{count} captions changed on the disk were taken in</source>
            <translation>已匯入磁碟上更改過的 {count} 個標註</translation>
        </message>
        <message>
            <source>{count} captions have several lines: the trainer reads only the first.</source>
            <translation>有 {count} 個標註有多行：訓練時只讀第一行。</translation>
        </message>
        <message>
            <source>{count} captions have several lines; training reads the first.</source>
            <translation>{count} 個標註有多行；訓練只讀第一行。</translation>
        </message>
        <message>
            <source>{count} captions of “{concept}” do not say “{trigger}”.</source>
            <translation>「{concept}」有 {count} 個標註沒有「{trigger}」。</translation>
        </message>
        <message>
            <source>{count} captions tagged</source>
            <translation>已自動標註 {count} 個</translation>
        </message>
        <message>
            <source>{count} captions taken in</source>
            <translation>已收入 {count} 則標註</translation>
        </message>
        <message>
            <source>{count} captions were changed here and on the disk.</source>
            <translation>{count} 個標註在這裡與磁碟上都更改過。</translation>
        </message>
        <message>
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>磁碟上有 {count} 則標註被改過，未更動。</translation>
        </message>
        <message>
            <source>{count} captions would be taken in.</source>
            <translation>會匯入 {count} 個標註。</translation>
        </message>
        <message>
            <source>{count} captions would change, {same} stay. Pieces gone: {gone}, new: {new}.</source>
            <translation>會更改 {count} 個標註，{same} 個不變：移除 {gone} 個片段，新增 {new} 個。</translation>
        </message>
        <message>
            <source>{count} crops</source>
            <translation>{count} 張裁切圖</translation>
        </message>
        <message>
            <source>{count} crops were looked at by both.</source>
            <translation>兩者都看過 {count} 張裁切圖。</translation>
        </message>
        <message>
            <source>{count} epochs</source>
            <translation>{count} 個 epoch</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} 張失敗</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} 個檔案</translation>
        </message>
        <message>
            <source>{count} files were passed over</source>
            <translation>略過了 {count} 個檔案</translation>
        </message>
        <message>
            <source>{count} images</source>
            <translation>{count} 張圖片</translation>
        </message>
        <message>
            <source>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</source>
            <translation>「{model}」有 {count} 層可以訓練，但依它的設定應有 {expected} 層。</translation>
        </message>
        <message>
            <source>{count} more are for crops that have one already.</source>
            <translation>另有 {count} 個屬於已有標註的裁切圖。</translation>
        </message>
        <message>
            <source>{count} moved photos found again</source>
            <translation>找回 {count} 張移動過的照片</translation>
        </message>
        <message>
            <source>{count} near-duplicates rejected; undo takes it back</source>
            <translation>已淘汰 {count} 張近似重複的照片；可以復原</translation>
        </message>
        <message>
            <source>{count} of {total} selected crops have it</source>
            <translation>所選 {total} 張裁切圖中有 {count} 張有它</translation>
        </message>
        <message>
            <source>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</source>
            <translation>「{where}」的 {total} 個權重中有 {count} 個缺少或形狀不同，例如「{example}」。</translation>
        </message>
        <message>
            <source>{count} only by</source>
            <translation>獨有 {count} 個</translation>
        </message>
        <message>
            <source>{count} options need no setting here.</source>
            <translation>有 {count} 個選項在這裡不需要設定。</translation>
        </message>
        <message>
            <source>{count} other sizes</source>
            <translation>其他 {count} 種大小</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>{count} 張照片</translation>
        </message>
        <message>
            <source>{count} photos added</source>
            <translation>已加入 {count} 張照片</translation>
        </message>
        <message>
            <source>{count} photos are no longer where they were ({names}): put them back, or remove them.</source>
            <translation>有 {count} 張照片已不在原處（{names}）：請放回去，或移除它們。</translation>
        </message>
        <message>
            <source>{count} photos rejected: nothing of them is trained on</source>
            <translation>已淘汰 {count} 張照片：不會用來訓練</translation>
        </message>
        <message>
            <source>{count} photos removed; undo brings them back</source>
            <translation>已移除 {count} 張照片；復原可以找回</translation>
        </message>
        <message>
            <source>{count} photos taken in again</source>
            <translation>已重新採用 {count} 張照片</translation>
        </message>
        <message>
            <source>{count} photos teach “{concept}” and also stand in its reg twin ({names}): fine when meant, but the twin then holds back what shall be learned.</source>
            <translation>有 {count} 張照片既用來教「{concept}」，又放在它的正則化資料夾中（{names}）：若是刻意的就沒問題，但正則化會因此妨礙該學的內容。</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 張圖片</translation>
        </message>
        <message>
            <source>{count} pictures ({sizes})</source>
            <translation>{count} 張圖片（{sizes}）</translation>
        </message>
        <message>
            <source>{count} pictures have no caption: the trainer reads the folder's name instead.</source>
            <translation>有 {count} 張圖片沒有標註：訓練時改讀資料夾名稱。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” are mostly hidden ({names}): draw them below the face.</source>
            <translation>「{concept}」有 {count} 張圖片大部分被遮蔽（{names}）：請畫在臉部以下。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” are see-through and go out as they are ({names}): trainers show the colours that lie hidden there, unless masked loss is on. Draw a box to have them laid on white.</source>
            <translation>「{concept}」有 {count} 張圖片含透明並照原樣寫出（{names}）：除非開啟遮罩損失，訓練時會看到藏在透明處的顏色。畫一個方框即可墊上白底。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” have fewer pixels than they are trained at ({names}).</source>
            <translation>「{concept}」有 {count} 張圖片的像素少於訓練尺寸（{names}）。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” have no caption ({names}): the concept's name stands in for it.</source>
            <translation>「{concept}」有 {count} 張圖片沒有標註（{names}）：以概念名稱代替。</translation>
        </message>
        <message>
            <source>{count} pictures overflowed in the VAE at 16 bits and were encoded again in 32 bits.</source>
            <translation>{count} 張圖片在 VAE 的 16 位元下溢位，已改用 32 位元重新編碼。</translation>
        </message>
        <message>
            <source>{count} pictures taken in</source>
            <translation>已匯入 {count} 張圖片</translation>
        </message>
        <message>
            <source>{count} processes were started, and the recipe counts on {wanted} (num_processes).</source>
            <translation>啟動了 {count} 個程序，而配方需要 {wanted} 個 (num_processes)。</translation>
        </message>
        <message>
            <source>{count} reg pictures of “{concept}” have no words ({names}): the trainer calls them “{concept}” too. Give the concept class words.</source>
            <translation>「{concept}」有 {count} 張正則化圖片沒有文字（{names}）：訓練也會稱它們為「{concept}」。請為該概念填寫類別詞。</translation>
        </message>
        <message>
            <source>{count} regions feed no concept ({kinds}): let a concept take them, or leave them as notes.</source>
            <translation>有 {count} 個區域沒有提供給任何概念（{kinds}）：請讓概念採用它們，或當作記號保留。</translation>
        </message>
        <message>
            <source>{count} regions stay out of “{concept}”: they have fewer true pixels than is asked for.</source>
            <translation>有 {count} 個區域不進入「{concept}」：實際像素少於要求。</translation>
        </message>
        <message>
            <source>{count} rejected photos were left out.</source>
            <translation>已略過 {count} 張被淘汰的照片。</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} 張範例圖</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>已選 {count} 個</translation>
        </message>
        <message>
            <source>{count} shown</source>
            <translation>顯示 {count} 個</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} 步</translation>
        </message>
        <message>
            <source>{count} things to look at</source>
            <translation>有 {count} 處需要看看</translation>
        </message>
        <message>
            <source>{count} whole photos are used; undo takes it back.</source>
            <translation>已使用 {count} 張整張照片；可以復原。</translation>
        </message>
        <message>
            <source>{count} without caption</source>
            <translation>{count} 個沒有標註</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{done} of {total} MiB</source>
            <translation>{done} / {total} MiB</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a number.</source>
            <translation>{field} = {value}：需要數字。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a text.</source>
            <translation>{field} = {value}：需要文字。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a whole number.</source>
            <translation>{field} = {value}：需要整數。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes less than {lt}.</source>
            <translation>{field} = {value}：需要小於 {lt}。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes more than {gt}.</source>
            <translation>{field} = {value}：需要大於 {gt}。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes one of {expected}.</source>
            <translation>{field} = {value}：可選值為 {expected}。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes true or false.</source>
            <translation>{field} = {value}：需要 true 或 false。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes {ge} or more.</source>
            <translation>{field} = {value}：需要 {ge} 或更大。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes {le} or less.</source>
            <translation>{field} = {value}：需要 {le} 或更小。</translation>
        </message>
        <message>
            <source>{field} = {value}: {message}</source>
            <translation>{field} = {value}：{message}</translation>
        </message>
        <message>
            <source>{field} is “{text}”.</source>
            <translation>{field} 是「{text}」。</translation>
        </message>
        <message>
            <source>{field} needs mixed_precision = {wanted}, but it is {present}. Set it, or switch {field} off.</source>
            <translation>{field} 需要 mixed_precision = {wanted}，但目前是 {present}。請設定它，或關閉 {field}。</translation>
        </message>
        <message>
            <source>{files} written, {unchanged} as they were, {removed} removed.</source>
            <translation>寫出 {files}，{unchanged} 個不變，移除 {removed} 個。</translation>
        </message>
        <message>
            <source>{file} could not be fetched.</source>
            <translation>無法下載 {file}。</translation>
        </message>
        <message>
            <source>{file} could not be used: {reason}. Close whatever has it open, then write the folder again.</source>
            <translation>無法使用 {file}：{reason}。請關閉開啟它的程式，然後重新寫出資料夾。</translation>
        </message>
        <message>
            <source>{file} fits pictures of several folders, and is left out. Put it beside its photo, or into a folder that is named like the photo's.</source>
            <translation>{file} 與好幾個資料夾裡的圖片同名，因此略過。請把它放在照片旁邊，或放進與照片資料夾同名的資料夾。</translation>
        </message>
        <message>
            <source>{file} is no longer wanted, but was changed outside and stays: delete it yourself.</source>
            <translation>{file} 已不需要，但在外部被更改，予以保留：請自行刪除。</translation>
        </message>
        <message>
            <source>{file} is not ours and stays as it is: move it away to have ours written.</source>
            <translation>{file} 不是由這裡寫出的，保持原樣：移走它即可寫出我們的檔案。</translation>
        </message>
        <message>
            <source>{file} is not the file it should be.</source>
            <translation>{file} 不是應有的檔案。</translation>
        </message>
        <message>
            <source>{file} says what was fetched, and cannot be read.</source>
            <translation>{file} 記錄了下載的內容，但無法讀取。</translation>
        </message>
        <message>
            <source>{finding}: {help}</source>
            <translation>{finding}：{help}</translation>
        </message>
        <message>
            <source>{fix}, on {count} captions</source>
            <translation>{fix}，共 {count} 個標註</translation>
        </message>
        <message>
            <source>{folder} cannot be renamed.</source>
            <translation>無法重新命名 {folder}。</translation>
        </message>
        <message>
            <source>{folder} cannot be written to.</source>
            <translation>無法寫入 {folder}。</translation>
        </message>
        <message>
            <source>{help} Download about {size} GB; needs about {room} GB of the disk; {free} GB are free.</source>
            <translation>{help} 下載約 {size} GB；需要約 {room} GB 磁碟空間；目前可用 {free} GB。</translation>
        </message>
        <message>
            <source>{help} Key: {key}</source>
            <translation>{help} 按鍵：{key}</translation>
        </message>
        <message>
            <source>{host} says: {reason}.</source>
            <translation>{host} 的回答：{reason}。</translation>
        </message>
        <message>
            <source>{host} wants a pause before it gives more of “{repository}”.</source>
            <translation>{host} 要求稍等，之後才能繼續提供「{repository}」。</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小時 {minutes} 分</translation>
        </message>
        <message>
            <source>{how}: {name}, step {step} of {total}.</source>
            <translation>{how}：{name}，第 {step} 步，共 {total} 步。</translation>
        </message>
        <message>
            <source>{how}: {name}.</source>
            <translation>{how}：{name}。</translation>
        </message>
        <message>
            <source>{images} per epoch, {modules}, on {device}</source>
            <translation>每個 epoch {images}，{modules}，使用 {device}</translation>
        </message>
        <message>
            <source>{key} would do two things: “{one}” and “{other}”. Nothing is kept until one changes.</source>
            <translation>{key} 會同時做兩件事：「{one}」與「{other}」。改掉其中一個之前不會儲存。</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
        </message>
        <message>
            <source>{kind} (left out)</source>
            <translation>{kind}（不參與訓練）</translation>
        </message>
        <message>
            <source>{kind} drawn, {width} × {height} pixels</source>
            <translation>已畫{kind}，{width} × {height} 像素</translation>
        </message>
        <message>
            <source>{kind} says: {reason}.</source>
            <translation>{kind} 回報：{reason}。</translation>
        </message>
        <message>
            <source>{kind}? {share}</source>
            <translation>{kind}？{share}</translation>
        </message>
        <message>
            <source>{limit} tokens</source>
            <translation>{limit} 個 token</translation>
        </message>
        <message>
            <source>{lowest:g} to {highest:g}.</source>
            <translation>{lowest:g} 到 {highest:g}。</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <source>{model} (knows photos)</source>
            <translation>{model}（適合照片）</translation>
        </message>
        <message>
            <source>{model} looks for the figure in this box.</source>
            <translation>{model} 會在這個框中尋找人物。</translation>
        </message>
        <message>
            <source>{module} has no {wanted} of that name.</source>
            <translation>{module} 中沒有該名稱的{wanted}。</translation>
        </message>
        <message>
            <source>{name}, {count} boxes</source>
            <translation>{name}，{count} 個方框</translation>
        </message>
        <message>
            <source>{name}, {gib:.0f} GiB</source>
            <translation>{name}，{gib:.0f} GiB</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}，剩餘 {time}</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments.</source>
            <translation>{optimizer} 無法使用它的參數。</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments: {list}</source>
            <translation>{optimizer} 無法使用它的參數：{list}</translation>
        </message>
        <message>
            <source>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</source>
            <translation>{optimizer} 會自行找出學習率；這裡的值是倍率，應為 1，而不是 {rate}。</translation>
        </message>
        <message>
            <source>{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a warm-up, set warmup_steps in optimizer_args.</source>
            <translation>{optimizer} 不需要排程：「{schedule}」會再減慢一次。請選擇 constant；需要暖身時，請在 optimizer_args 設定 warmup_steps。</translation>
        </message>
        <message>
            <source>{optimizer} of bitsandbytes cannot be used.</source>
            <translation>無法使用 bitsandbytes 的 {optimizer}。</translation>
        </message>
        <message>
            <source>{optimizer} writes averaged weights by itself; switch ema off, or choose another optimizer.</source>
            <translation>{optimizer} 本身就會寫出平均後的權重；請關閉 ema，或選擇其他最佳化器。</translation>
        </message>
        <message>
            <source>{option} is {count}.</source>
            <translation>{option} 是 {count}。</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>無法寫入 {path}。</translation>
        </message>
        <message>
            <source>{path} has other layers than this network: {fresh} begin afresh, {unused} are not used.</source>
            <translation>{path} 的層與這個網路不同：{fresh} 層從頭開始，{unused} 層沒有使用。</translation>
        </message>
        <message>
            <source>{peak:.1f} GiB: base model {model:.1f}, LoRA {network:.1f}, one step {step:.1f}</source>
            <translation>{peak:.1f} GiB：底模 {model:.1f}、LoRA {network:.1f}、一步 {step:.1f}</translation>
        </message>
        <message>
            <source>{problem} The home folder had no room for the run's state either. The LoRA is whole, but this run can go on from an earlier state only.</source>
            <translation>{problem} 使用者資料夾也沒有空間保存訓練狀態。LoRA 是完整的，但這次訓練只能從更早的狀態繼續。</translation>
        </message>
        <message>
            <source>{problem} The run's state is kept in {path}: to go on with this run, set resume to it.</source>
            <translation>{problem} 訓練狀態保存在 {path}：要繼續這次訓練，請把 resume 設為它。</translation>
        </message>
        <message>
            <source>{problem} The state saved before it is used.</source>
            <translation>{problem} 改用在它之前儲存的狀態。</translation>
        </message>
        <message>
            <source>{problem} Training goes on, and the files saved before are whole. Each file that is due is tried again; until one is written, this is not repeated.</source>
            <translation>{problem} 訓練繼續進行，之前保存的檔案都是完整的。之後要保存的檔案會再次嘗試；在寫出之前不再重複此提示。</translation>
        </message>
        <message>
            <source>{problem} Training goes on; later samples are tried again.</source>
            <translation>{problem} 訓練繼續進行；之後的範例圖會再次嘗試。</translation>
        </message>
        <message>
            <source>{problem} What was learned is kept in {path}: move it where you want it.</source>
            <translation>{problem} 已學到的內容保存在 {path}：請移到你想要的位置。</translation>
        </message>
        <message>
            <source>{reasons}</source>
            <translation>{reasons}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{reason} after {steps}, {files}, {pictures}. {folder}</source>
            <translation>{reason}：{steps}，{files}，{pictures}。{folder}</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <source>{said}</source>
            <translation>{said}</translation>
        </message>
        <message>
            <source>{schedule} cannot use its arguments.</source>
            <translation>{schedule} 無法使用它的參數。</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{share} down</source>
            <translation>下移 {share}</translation>
        </message>
        <message>
            <source>{share} narrower</source>
            <translation>變窄 {share}</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <translation>變矮 {share}</translation>
        </message>
        <message>
            <source>{share} taller</source>
            <translation>變高 {share}</translation>
        </message>
        <message>
            <source>{share} to the left</source>
            <translation>左移 {share}</translation>
        </message>
        <message>
            <source>{share} to the right</source>
            <translation>右移 {share}</translation>
        </message>
        <message>
            <source>{share} up</source>
            <translation>上移 {share}</translation>
        </message>
        <message>
            <source>{share} wider</source>
            <translation>變寬 {share}</translation>
        </message>
        <message>
            <source>{shown} of {count} crops</source>
            <translation>{shown} / {count} 張裁切圖</translation>
        </message>
        <message>
            <source>{size} MiB would be fetched into {folder}</source>
            <translation>將下載 {size} MiB 到 {folder}</translation>
        </message>
        <message>
            <source>{source} (needs {models})</source>
            <translation>{source}（需要 {models}）</translation>
        </message>
        <message>
            <source>{source}. Folders, name and prompts of this project stay.</source>
            <translation>{source}。此專案的資料夾、名稱與提示詞不變。</translation>
        </message>
        <message>
            <source>{stars} for {count} photos</source>
            <translation>{count} 張照片設為 {stars}</translation>
        </message>
        <message>
            <source>{steps:,}: {epochs} of {batches:,}</source>
            <translation>{steps:,}：{epochs}，每個 {batches:,} 步</translation>
        </message>
        <message>
            <source>{step}: {note}</source>
            <translation>{step}：{note}</translation>
        </message>
        <message>
            <source>{tagger} cannot use its settings: {list}</source>
            <translation>{tagger} 無法使用設定：{list}</translation>
        </message>
        <message>
            <source>{tags} stand together on {count} pictures; only one of them can be true.</source>
            <translation>{tags} 同時出現在 {count} 張圖片上；只能有一個是對的。</translation>
        </message>
        <message>
            <source>{title} (+{count} more)</source>
            <translation>{title}（另有 {count} 項）</translation>
        </message>
        <message>
            <source>{title} (fits this computer)</source>
            <translation>{title}（適合這台電腦）</translation>
        </message>
        <message>
            <source>{tokens} of {limit} tokens</source>
            <translation>{tokens} / {limit} 個 token</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{width} × {height}  ·  {scale} ×  ·  cut {share}</source>
            <translation>{width} × {height}  ·  {scale} ×  ·  裁掉 {share}</translation>
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} 像素</translation>
        </message>
        <message>
            <source>{width} × {height} → {bucket_width} × {bucket_height}</source>
            <translation>{width} × {height} → {bucket_width} × {bucket_height}</translation>
        </message>
        <message>
            <source>{width} × {height}, too small for a bucket</source>
            <translation>{width} × {height}，小於任何分桶</translation>
        </message>
        <message>
            <source>{words}   ·   arrow keys show the others</source>
            <translation>{words}   ·   方向鍵看其他圖片</translation>
        </message>
        <message>
            <source>“--{letter}” in the sample prompt “{line}” is unknown.</source>
            <translation>範例提示詞「{line}」中的「--{letter}」不明。</translation>
        </message>
        <message>
            <source>“--{option}” in the sample prompt “{line}” cannot be read.</source>
            <translation>無法讀取範例提示詞「{line}」中的「--{option}」。</translation>
        </message>
        <message>
            <source>“long_hair” and “Long Hair” count as the same; the first stays.</source>
            <translation>「long_hair」與「Long Hair」算同一個；保留第一個。</translation>
        </message>
        <message>
            <source>“long_hair” becomes “long hair”; emoticons stay.</source>
            <translation>「long_hair」變成「long hair」；顏文字保持不變。</translation>
        </message>
        <message>
            <source>“mira (dolls)” becomes “mira, dolls”.</source>
            <translation>「mira (dolls)」變成「mira, dolls」。</translation>
        </message>
        <message>
            <source>“ss_{name}” ({value}) is no setting that is known here.</source>
            <translation>「ss_{name}」（{value}）不是這裡認得的設定。</translation>
        </message>
        <message>
            <source>“ss_{name}” is not written as it should be and was left out.</source>
            <translation>「ss_{name}」的寫法不正確，已略過。</translation>
        </message>
        <message>
            <source>“{colour}” is no colour.</source>
            <translation>「{colour}」不是顏色。</translation>
        </message>
        <message>
            <source>“{concept}” has no pictures.</source>
            <translation>「{concept}」沒有圖片。</translation>
        </message>
        <message>
            <source>“{concept}” should have a reg twin, but no region feeds it: draw regularization regions.</source>
            <translation>「{concept}」應有正則化資料夾，但沒有區域提供給它：請畫正則化區域。</translation>
        </message>
        <message>
            <source>“{file}” cannot be deleted.</source>
            <translation>無法刪除「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>無法顯示「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” cannot be used for completion.</source>
            <translation>「{file}」無法用於補全。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>無法寫入「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” did not arrive as {repository} published it.</source>
            <translation>「{file}」與 {repository} 發佈的不同。</translation>
        </message>
        <message>
            <source>“{file}” is no YuNet that can be used.</source>
            <translation>「{file}」不是可用的 YuNet。</translation>
        </message>
        <message>
            <source>“{file}” is no metadata of sd-scripts.</source>
            <translation>「{file}」不是 sd-scripts 的中繼資料。</translation>
        </message>
        <message>
            <source>“{file}” is not a LoRA Atelier project.</source>
            <translation>「{file}」不是 LoRA Atelier 專案。</translation>
        </message>
        <message>
            <source>“{file}” is not a list of tags (line {line}).</source>
            <translation>「{file}」不是標籤清單（第 {line} 行）。</translation>
        </message>
        <message>
            <source>“{file}” is not used, because another folder of regularization images is named.</source>
            <translation>「{file}」沒有使用，因為指定了另一個正則化圖片資料夾。</translation>
        </message>
        <message>
            <source>“{file}” was not taken.</source>
            <translation>未加入「{file}」。</translation>
        </message>
        <message>
            <source>“{find}” cannot be searched for, or “{replacement}” not be put in its place.</source>
            <translation>無法搜尋「{find}」，或無法以「{replacement}」取代。</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>「{folder}」沒有訓練圖片。</translation>
        </message>
        <message>
            <source>“{folder}” is laid out for training: {names}.</source>
            <translation>「{folder}」是訓練用的資料夾：{names}。</translation>
        </message>
        <message>
            <source>“{folder}” names images that are not there ({count}: {names}). They are left out.</source>
            <translation>「{folder}」列出的圖片不存在（{count}：{names}），已略過。</translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>「{folder}」是由另一個專案寫出的。</translation>
        </message>
        <message>
            <source>“{folder}”: captions are not read ({count}: {names}). End them in {extension}.</source>
            <translation>「{folder}」：有些標註沒有讀取（{count} 個：{names}）。副檔名請用 {extension}。</translation>
        </message>
        <message>
            <source>“{folder}”: folders inside are not read ({count}: {names}). Move their images up.</source>
            <translation>「{folder}」：裡面的資料夾不會讀取（{count} 個：{names}）。請把圖片移到上一層。</translation>
        </message>
        <message>
            <source>“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are trained upright here; sd-scripts would train them lying.</source>
            <translation>「{folder}」：有些圖片橫著儲存並註明要旋轉（{count} 張：{names}）。這裡會轉正後訓練；sd-scripts 會橫著訓練。</translation>
        </message>
        <message>
            <source>“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's buckets are used for all.</source>
            <translation>「{folder}」：部分圖片沒有符合步長的 train_resolution（{count}：{names}），因此全部改用配方的分桶。</translation>
        </message>
        <message>
            <source>“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give them captions of their own.</source>
            <translation>「{folder}」：有些圖片與 sd-scripts 一樣借用較短名稱的標註（{count} 張：{names}）。請給它們自己的標註。</translation>
        </message>
        <message>
            <source>“{folder}”: images without a caption are called “{concept}” ({count}: {names}).</source>
            <translation>「{folder}」：沒有標註的圖片以「{concept}」稱呼（{count} 張：{names}）。</translation>
        </message>
        <message>
            <source>“{folder}”: images without a mask are learned whole ({count}: {names}).</source>
            <translation>「{folder}」：沒有遮罩的圖片會整張學習（{count}：{names}）。</translation>
        </message>
        <message>
            <source>“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.</source>
            <translation>「{folder}」：有些圖片沒有文字（{count} 張：{names}）。請在旁邊寫 {extension} 檔。</translation>
        </message>
        <message>
            <source>“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.</source>
            <translation>「{folder}」：名稱不是有效文字的圖片已略過（{count} 個：{names}）。請重新命名。</translation>
        </message>
        <message>
            <source>“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.</source>
            <translation>「{folder}」：有些圖片的格式無法讀取（{count} 張：{names}）。請存成 .png。</translation>
        </message>
        <message>
            <source>“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.</source>
            <translation>「{folder}」：檔案結尾缺失（{count} 張：{names}）。請重新複製這些圖片。</translation>
        </message>
        <message>
            <source>“{model}” and “{tags}” do not belong together.</source>
            <translation>「{model}」與「{tags}」不屬於同一組。</translation>
        </message>
        <message>
            <source>“{names}” has no images.</source>
            <translation>「{names}」沒有圖片。</translation>
        </message>
        <message>
            <source>“{name}” ({value}) has no effect here. {reason}</source>
            <translation>「{name}」（{value}）在這裡沒有作用。{reason}</translation>
        </message>
        <message>
            <source>“{name}” cannot be a file name: {refusal}</source>
            <translation>「{name}」不能當檔名：{refusal}</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as settings.</source>
            <translation>無法把「{name}」當作設定讀取。</translation>
        </message>
        <message>
            <source>“{name}” cannot name a concept.</source>
            <translation>「{name}」不能當概念名稱。</translation>
        </message>
        <message>
            <source>“{name}” could not be copied to {folder}.</source>
            <translation>無法將「{name}」複製到 {folder}。</translation>
        </message>
        <message>
            <source>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</source>
            <translation>「{name}」含有命令列變數（{value}），只有命令列能填入。</translation>
        </message>
        <message>
            <source>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</source>
            <translation>「{name}」在這裡照寫的值是 0。較新的 kohya_ss 不會傳遞 0，因此 sd-scripts 當時用了自己的預設值。</translation>
        </message>
        <message>
            <source>“{name}” is already there.</source>
            <translation>「{name}」已經存在。</translation>
        </message>
        <message>
            <source>“{name}” is no way to use regularization images.</source>
            <translation>「{name}」不是使用正則化圖片的方式。</translation>
        </message>
        <message>
            <source>“{name}” is not in the file: here it is {ours}, in sd-scripts {theirs}. Name it to be sure.</source>
            <translation>檔案裡沒有「{name}」：在這裡是 {ours}，在 sd-scripts 裡是 {theirs}。寫明它就不會弄錯。</translation>
        </message>
        <message>
            <source>“{name}” of the data set configuration is no table.</source>
            <translation>資料集設定中的「{name}」不是表格。</translation>
        </message>
        <message>
            <source>“{name}” shows a picture in another way each time, but cached latents are always the same. Switch cache_latents off, or “{name}”.</source>
            <translation>「{name}」每次以不同方式顯示圖片，但快取的 latent 永遠相同。請關閉 cache_latents 或「{name}」。</translation>
        </message>
        <message>
            <source>“{name}” takes</source>
            <translation>「{name}」包含</translation>
        </message>
        <message>
            <source>“{path}” ({option}) is no folder.</source>
            <translation>「{path}」（{option}）不是資料夾。</translation>
        </message>
        <message>
            <source>“{path}” cannot be loaded.</source>
            <translation>無法載入「{path}」。</translation>
        </message>
        <message>
            <source>“{path}” cannot be read as captions ({found}).</source>
            <translation>無法將「{path}」讀作標註（{found}）。</translation>
        </message>
        <message>
            <source>“{path}” cannot be used.</source>
            <translation>無法使用「{path}」。</translation>
        </message>
        <message>
            <source>“{path}” cannot be written.</source>
            <translation>無法寫入「{path}」。</translation>
        </message>
        <message>
            <source>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</source>
            <translation>「{path}」與 {family} 不符：{count} 層中缺少 {missing_count} 層，例如 {example}。</translation>
        </message>
        <message>
            <source>“{path}” does not fit: layer {name} says {reason}.</source>
            <translation>「{path}」不符：{name} 層回報 {reason}。</translation>
        </message>
        <message>
            <source>“{path}” holds a network that cannot be loaded: {found}.</source>
            <translation>「{path}」含有無法載入的網路：{found}。</translation>
        </message>
        <message>
            <source>“{path}” holds no settings that are known here.</source>
            <translation>「{path}」中沒有這裡認得的設定。</translation>
        </message>
        <message>
            <source>“{path}” is a file, not a folder.</source>
            <translation>「{path}」是檔案，不是資料夾。</translation>
        </message>
        <message>
            <source>“{path}” is a file.</source>
            <translation>「{path}」是檔案。</translation>
        </message>
        <message>
            <source>“{path}” is a folder.</source>
            <translation>「{path}」是資料夾。</translation>
        </message>
        <message>
            <source>“{path}” is not a whole safetensors file.</source>
            <translation>「{path}」不是完整的 safetensors 檔。</translation>
        </message>
        <message>
            <source>“{path}” is not there, so what it says is missing here.</source>
            <translation>「{path}」不存在，因此缺少其中的設定。</translation>
        </message>
        <message>
            <source>“{path}” is not whole.</source>
            <translation>「{path}」不完整。</translation>
        </message>
        <message>
            <source>“{place}” cannot be filled in.</source>
            <translation>「{place}」無法填入。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched.</source>
            <translation>無法下載「{repository}」。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched: no connection to {host}.</source>
            <translation>無法下載「{repository}」：連不到 {host}。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be kept in “{folder}”.</source>
            <translation>無法把「{repository}」存放在「{folder}」。</translation>
        </message>
        <message>
            <source>“{repository}” has lost a file that it lists.</source>
            <translation>「{repository}」列出的一個檔案已不存在。</translation>
        </message>
        <message>
            <source>“{repository}” has no revision “{revision}”.</source>
            <translation>「{repository}」沒有版本「{revision}」。</translation>
        </message>
        <message>
            <source>“{repository}” has no {file}.</source>
            <translation>「{repository}」沒有 {file}。</translation>
        </message>
        <message>
            <source>“{repository}” is given only to people who agreed to its terms.</source>
            <translation>「{repository}」只提供給同意其條款的人。</translation>
        </message>
        <message>
            <source>“{repository}” is no name of a model on the hub.</source>
            <translation>「{repository}」不是網站上的模型名稱。</translation>
        </message>
        <message>
            <source>“{repository}” is not fetched: the hub is switched off here.</source>
            <translation>未下載「{repository}」：這裡關閉了網站存取。</translation>
        </message>
        <message>
            <source>“{repository}” names a file “{file}”, which leads elsewhere.</source>
            <translation>「{repository}」列出的檔案「{file}」指向別處。</translation>
        </message>
        <message>
            <source>“{source}” needs the model “{model}”.</source>
            <translation>「{source}」需要模型「{model}」。</translation>
        </message>
        <message>
            <source>“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.</source>
            <translation>「{tag}」出現在「{concept}」全部 {count} 張圖片上：移除後，觸發詞就代表它。</translation>
        </message>
        <message>
            <source>“{tag}” stands on {count} pictures of “{concept}”, and contradicts it.</source>
            <translation>「{tag}」出現在「{concept}」的 {count} 張圖片上，與它矛盾。</translation>
        </message>
        <message>
            <source>“{tag}” stands on {count} pictures of “{concept}”, where “{usual}” is usual.</source>
            <translation>「{tag}」出現在「{concept}」的 {count} 張圖片上，通常應是「{usual}」。</translation>
        </message>
        <message>
            <source>“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.</source>
            <translation>「{typo}」出現在 {count} 張圖片上；可能是指「{meant}」（{often} 張）。</translation>
        </message>
        <message>
            <source>“{word}” after --{name} is more than the option takes; it was left out. Values with spaces need quotes.</source>
            <translation>--{name} 後的「{word}」超出選項所需，已略過。含空格的值需要引號。</translation>
        </message>
        <message>
            <source>“{word}” belongs to no option and was left out.</source>
            <translation>「{word}」不屬於任何選項，已略過。</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>…還有 {count} 個</translation>
        </message>
    </context>
</TS>
