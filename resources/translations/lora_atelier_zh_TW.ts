<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>LoRA Atelier</name>
        <message>
            <source>&amp;About LoRA Atelier</source>
            <translation>關於 LoRA Atelier(&amp;A)</translation>
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
            <source>(IA)³</source>
            <translation type="unfinished" />
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
            <source>A LoRA file every so many epochs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A LoRA file every so many steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A LoRA file of the same shape whose training goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A LoRA holds only the difference to a base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A LoRA works only on the family of base models that it was trained on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A VAE used instead of the one in the base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A concept is one folder of pictures with a name and repeats. There is none yet.</source>
            <translation>一個概念就是一個有名稱與重複次數的圖片資料夾。目前還沒有。</translation>
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
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>執行時有函式庫或驅動程式出錯；視窗不受影響。</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>新專案絕不會取代舊專案。</translation>
        </message>
        <message>
            <source>A number is expected after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of {width} x {height} pixels has no bucket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.</source>
            <translation type="unfinished" />
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
            <source>A small album is included.</source>
            <translation>內附一本小相簿。</translation>
        </message>
        <message>
            <source>A tagger is a folder with {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A training folder starts with how often to repeat its images, then “_” and a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A training size needs at least 1 pixel on each side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About LoRA Atelier</source>
            <translation>關於 LoRA Atelier</translation>
        </message>
        <message>
            <source>About how large a block is; larger turns more freely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above 1, words are not said twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept  ⏎</source>
            <translation>接受  ⏎</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>接受全部建議</translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>接受最前面的建議</translation>
        </message>
        <message>
            <source>Accumulation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act with alpha / √rank instead of alpha / rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AdamW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AdamW, 8 bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AdamW8bit cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adaptive noise</source>
            <translation type="unfinished" />
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
            <source>Add, for example: --prompt “a photo of a cat”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds a share of the v loss.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds to the offset by the latents' mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After each caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All  ⇧⏎</source>
            <translation>全部  ⇧⏎</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有檔案</translation>
        </message>
        <message>
            <source>All keys  F1</source>
            <translation>所有按鍵  F1</translation>
        </message>
        <message>
            <source>Allow reading it, or take it out of the tree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; 0 means as their rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alphas of the U-Net's blocks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alphas of the blocks' 3x3 convolutions.</source>
            <translation type="unfinished" />
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
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>所選方框的角度（度）</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>有其他程式不停地寫入它。</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>At least one step is needed, and a seed is 0 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BLIP sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back out: drag, suggestions, selection</source>
            <translation>退出：拖曳、建議、選取</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>基礎模型</translation>
        </message>
        <message>
            <source>Base models</source>
            <translation>基礎模型</translation>
        </message>
        <message>
            <source>Base models are read from .safetensors files and from folders in diffusers layout.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch size</source>
            <translation>批次大小</translation>
        </message>
        <message>
            <source>Batches gathered for one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes a comma after shuffling: tags joined by it stay together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before each caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bend of the polynomial schedule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block size of 3x3 convolutions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation>身體</translation>
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
            <source>Bring your photos in.</source>
            <translation>把照片放進來。</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building the network</source>
            <translation>正在建立網路</translation>
        </message>
        <message>
            <source>By itself: area when shrinking, Lanczos when enlarging.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CL tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CLIP reads captions in pieces of 75 tokens, and up to three of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cache latents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cache on disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cache text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation>標註</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption of reg pictures that have none of their own, such as “woman”.</source>
            <translation>沒有自己標註的正則化圖片所用的標註，例如「woman」。</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>標註</translation>
        </message>
        <message>
            <source>Captions could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions would be read as other words than the base model learned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance of leaving out each tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a concept</source>
            <translation>更改概念</translation>
        </message>
        <message>
            <source>Change regions ({count})</source>
            <translation>更改區域（{count}）</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>更改訓練大小</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>請確認你可以讀寫此檔案與其資料夾。</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>請檢查路徑，或新增專案。</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>已寫入的檢查點都安全。若再次發生，請回報詳細資料。</translation>
        </message>
        <message>
            <source>Choose AdamW, or install bitsandbytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a LoRA file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a TOML file with option names and values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation>選擇檔案</translation>
        </message>
        <message>
            <source>Choose a file made for this base model, with the same network_dim where training goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>請選擇可以寫入的資料夾。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>請選擇資料夾。</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo to draw the first box.</source>
            <translation>在上方選擇種類，然後在照片上拖曳，畫出第一個方框。</translation>
        </message>
        <message>
            <source>Choose a plain {family} model, and check that something is to be trained at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a rank that is a multiple of {unit}, or another unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an SDXL base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another VAE, or take the picture out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file, or start a new project.</source>
            <translation>請選擇其他檔案，或新增專案。</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>請選擇其他資料夾，或先清空這個。</translation>
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
            <source>Choose another output folder.</source>
            <translation>請選擇其他輸出資料夾。</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it again; it may have been moved or renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {families}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the base model it was trained on, or another LoRA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the base model that it was trained on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again, or save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again; it may have been moved or renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder above the “10_name” folders.</source>
            <translation>請選擇「10_name」資料夾的上一層。</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or copy the whole base model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder that holds them, or fetch the model first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class words</source>
            <translation>類別詞</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>再點一次：下面的框</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip skip counts layers from the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close  Esc</source>
            <translation>關閉  Esc</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</source>
            <translation>請關閉其他程式，或降低解析度或批次大小，然後重新開始。已寫入的檢查點都安全。</translation>
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
            <source>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
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
            <source>Copy all boxes to the next photo and go there</source>
            <translation>把所有框複製到下一張照片並前往</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>複製詳細資料</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>複製框；未選取時複製全部</translation>
        </message>
        <message>
            <source>Copy the project to a folder where you may write, or open it read-only.</source>
            <translation>請把專案複製到可以寫入的資料夾，或以唯讀開啟。</translation>
        </message>
        <message>
            <source>Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole tokenizer folder of this base model, or choose another base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the file, or save it again with the program that wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrects the first steps as Adam does.</source>
            <translation type="unfinished" />
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
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + 拖曳：任意形狀</translation>
        </message>
        <message>
            <source>Ctrl+1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut off</source>
            <translation>裁掉</translation>
        </message>
        <message>
            <source>Cut the doll world's tokenizer out of CLIP's merges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DDIM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DDPM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPM 2M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPM++ 2M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPM++ 2S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPM2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPM2 a</source>
            <translation type="unfinished" />
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
            <source>Dataset</source>
            <translation>資料集</translation>
        </message>
        <message>
            <source>Debiased estimation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decay</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete regions ({count})</source>
            <translation>刪除區域（{count}）</translation>
        </message>
        <message>
            <source>Delete the box</source>
            <translation>刪除框</translation>
        </message>
        <message>
            <source>Delete the folder and fetch the model again.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation>詳細資料</translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diag-OFT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DoRA measures lengths per output channel; otherwise per input channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in {time}.</source>
            <translation>完成，用時 {time}。</translation>
        </message>
        <message>
            <source>Download or copy it again and compare its size with the original's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download or copy it again, or choose another base model.</source>
            <translation type="unfinished" />
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
            <source>Drag: draw · Click: select · 1–6: kind · W: draw over a box · Shift: bucket shape · Del: delete · A / D: photo · Wheel: zoom · Space: pan · F: fit</source>
            <translation>拖曳：繪製 · 點按：選取 · 1–6：種類 · W：在方框上再畫 · Shift：分桶比例 · Del：刪除 · A / D：照片 · 滾輪：縮放 · 空白鍵：平移 · F：符合視窗</translation>
        </message>
        <message>
            <source>Drag: draw · Ctrl: any shape · 1–6: kind · W: over a box · A / D: photo</source>
            <translation>拖曳：畫框 · Ctrl：任意形狀 · 1–6：種類 · W：畫在框上 · A / D：照片</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>畫框</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>把 LoRA 要學的東西框起來。</translation>
        </message>
        <message>
            <source>Draw pictures from a base model, with or without a LoRA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw regions ({count})</source>
            <translation>繪製區域（{count}）</translation>
        </message>
        <message>
            <source>Draw with the next drag, even over boxes</source>
            <translation>下一次拖曳畫新框，也可畫在框上</translation>
        </message>
        <message>
            <source>Draw words by chance: livelier, less sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw {kind}</source>
            <translation>繪製{kind}</translation>
        </message>
        <message>
            <source>Drawing ordinary dolls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing the new doll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the box</source>
            <translation>再製框</translation>
        </message>
        <message>
            <source>DyLoRA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DyLoRA (sd-scripts)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DyLoRA's rank is {rank}, its unit {unit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Either the file is damaged, or it does not work on {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encode each caption once, where neither captions nor text encoder change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encode each picture once; always on, as nothing is gained without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End with the rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending after this step and saving what was learned…</source>
            <translation>這一步之後結束，並儲存學到的內容…</translation>
        </message>
        <message>
            <source>Ending of the caption file beside a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Enter 1 or more.</source>
            <translation>請輸入 1 以上的數字。</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Euler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Euler a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evens out easy and hard timesteps; 5 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every edit is stored the moment you make it.</source>
            <translation>每次編輯都會立即儲存。</translation>
        </message>
        <message>
            <source>Every line is empty or starts with “#”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every n-th epoch is trained without words; 0 is never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra noise on the input only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face</source>
            <translation>臉</translation>
        </message>
        <message>
            <source>Factor on the threshold (not with schedule snr).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factors up to this count as 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch both files from the same model's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it again, until its size is the one on the model's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the file again from the model's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the file again; if that does not help, update onnxruntime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the folder again from the model's page; weights have to be in model.safetensors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name of the LoRA, without ending.</source>
            <translation>LoRA 的檔名，不含副檔名。</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>略過的檔案與原因</translation>
        </message>
        <message>
            <source>Filter: words in caption, kind, concept or file name</source>
            <translation>篩選：標註、種類、概念或檔名中的字</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>First tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First timestep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the photo into the window</source>
            <translation>讓照片符合視窗</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: F</source>
            <translation>讓照片符合視窗。按鍵：F</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>將寫出的資料夾</translation>
        </message>
        <message>
            <source>For v-prediction.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For words drawn by chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>以 Apache License 2.0 授權的自由軟體。</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From photos to a LoRA, on drawn dolls and a small base model.</source>
            <translation>從照片到 LoRA：以手繪娃娃和小型基礎模型示範。</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>在自己的電腦上，從照片到 Stable Diffusion LoRA。</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give sample prompts on the Train page; pictures come after every epoch.</source>
            <translation>在「訓練」頁填寫範例提示詞；每個 epoch 之後會產生圖片。</translation>
        </message>
        <message>
            <source>Give the small matrix a rank too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>從上次停下的地方繼續。</translation>
        </message>
        <message>
            <source>Go to Dataset</source>
            <translation>前往資料集</translation>
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
            <source>Gradient checkpointing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gradient limit</source>
            <translation type="unfinished" />
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
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>按住時隱藏框</translation>
        </message>
        <message>
            <source>Holds folders named like 10_name: repeats, then what they show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How errors are measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How every sentence begins, for example “a woman”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far blocks may turn at most; 0 = as far as they like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far blocks may turn; 0.001 is a calm choice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast the found rate may grow per step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its threshold follows the timestep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long gradients and their squares are remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the found rate is remembered; by itself the root of beta2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many blocks there are; fewer turn more freely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many ranks learn together; network_dim is a multiple of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many ranks learn together; ranks are multiples of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much faster the upper half learns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much regularization pictures count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much the LoRA can hold. 8 to 32 is enough for a person.</source>
            <translation>LoRA 能容納多少。人物用 8 到 32 就夠了。</translation>
        </message>
        <message>
            <source>How much the network can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often cosine_with_restarts begins anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often each picture is seen in an epoch.</source>
            <translation>每個 epoch 中每張圖片被看的次數。</translation>
        </message>
        <message>
            <source>How sample pictures are drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the rate changes during the run.</source>
            <translation>學習率在訓練過程中如何變化。</translation>
        </message>
        <message>
            <source>Huber scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Huber schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Huber threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image left out: {file}. {reason}</source>
            <translation>略過圖片：{file}。{reason}</translation>
        </message>
        <message>
            <source>Import a folder ({count} pictures)</source>
            <translation>匯入資料夾（{count} 張圖片）</translation>
        </message>
        <message>
            <source>Input perturbation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install LoRA Atelier again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it: pip install “lora-atelier[tagging]”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks for {names}. A made-up model could read any of your files this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can take: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends after the step under way, and what was learned so far is saved.</source>
            <translation>會在目前這一步之後結束，並儲存目前學到的內容。</translation>
        </message>
        <message>
            <source>It expects a mask and a second picture at every step; training here gives it neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It finds one rate for everything it trains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has version {version}; this program knows versions up to {known}.</source>
            <translation>它的版本是 {version}；本程式只認得到 {known}。</translation>
        </message>
        <message>
            <source>It holds folders named like 10_name, with pictures in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a complete safetensors file: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not among those that other programs load or that train well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</source>
            <translation>它是 {width}x{height} 像素；任一邊小於 {least} 就無法訓練。</translation>
        </message>
        <message>
            <source>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It overflows on this picture, as some VAEs do in 16 bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs the tagger models, and is installed on request only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It should hold folders such as “10_name” with images and their captions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was cut short, changed or removed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was removed, or the number belongs to another project.</source>
            <translation>它已被移除，或編號屬於其他專案。</translation>
        </message>
        <message>
            <source>Its database does not pass its own check: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its description “{path}” is missing or damaged ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its strength is drawn anew each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its table of contents does not fit its size ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its twin under reg/ has {count} pictures. 0: it has no twin.</source>
            <translation>它在 reg/ 下的對應資料夾有 {count} 張圖片。0：沒有對應資料夾。</translation>
        </message>
        <message>
            <source>Its {size} bytes are no whole ONNX file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both matrices whole, whatever the rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep encoded pictures for the next run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep first tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the shapes of pictures; off cuts all to one size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep training</source>
            <translation>繼續訓練</translation>
        </message>
        <message>
            <source>Keeps a warm-up from spoiling the rate it finds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps division by tiny numbers calm.</source>
            <translation type="unfinished" />
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
            <source>Kind of the selected box</source>
            <translation>所選方框的種類</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>最大分桶邊長（像素）</translation>
        </message>
        <message>
            <source>Last timestep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers of coarser noise; 6 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn a factor per output channel too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn lengths and directions apart (DoRA).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <translation>學習率</translation>
        </message>
        <message>
            <source>Least number of tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least score of a character's, series' or artist's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least score of a tag; the model's own best when left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least scores of single tags, before all others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out “a picture of”, repeated words and invented text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of the run where no epochs are given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less memory, about a third slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets the model learn very dark and very bright pictures; 0.05 is much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>LoCon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoHa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoKr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoRA</source>
            <translation type="unfinished" />
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
            <source>LoRA-FA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoRAs of one family do not fit the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the base model</source>
            <translation>正在載入基礎模型</translation>
        </message>
        <message>
            <source>Longer gradients are shortened to it; 0 is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again at what the project holds now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what every run has drawn.</source>
            <translation>看看每次訓練畫出了什麼。</translation>
        </message>
        <message>
            <source>Look for faces and suggest boxes; nothing counts before you accept it.</source>
            <translation>尋找臉並建議框；接受之前都不算數。</translation>
        </message>
        <message>
            <source>Looking for faces</source>
            <translation>正在尋找臉</translation>
        </message>
        <message>
            <source>Looking for faces…</source>
            <translation>正在尋找臉…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>正在尋找照片</translation>
        </message>
        <message>
            <source>Looks at every n-th number only; 11 needs less memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>Loss of each step</source>
            <translation>每一步的損失</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk ({size} MB are needed) or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk, or check that the file may be written, then do it again.</source>
            <translation>請清出磁碟空間，或確認檔案可以寫入，然後再試一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a folder where you may write.</source>
            <translation>請清出磁碟空間，或選擇可以寫入的資料夾。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>正在建立示範專案</translation>
        </message>
        <message>
            <source>Measure how often the micro base models draw what was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring the held-out loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Min-SNR gamma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirroring spoils one-sided hair, marks and writing.</source>
            <translation>鏡像會破壞單側的髮型、記號與文字。</translation>
        </message>
        <message>
            <source>Model, gradients and the insides of one step do not fit into it together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings as name=value, such as conv_dim=8 conv_alpha=4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings as name=value, such as weight_decay=0.01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings as name=value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mouse</source>
            <translation>滑鼠</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Multires noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Name a folder that holds folders such as “10_name”, or a recipe ending in .toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another folder with --out.</source>
            <translation>用 --out 指定其他資料夾。</translation>
        </message>
        <message>
            <source>Name another folder, or write this one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of characters before all else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither --prompt nor --prompts_file was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network arguments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network arguments are written name=value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never enlarge</source>
            <translation>不放大</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新增專案</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>下一個框</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一張照片</translation>
        </message>
        <message>
            <source>Next photo without boxes</source>
            <translation>下一張沒有框的照片</translation>
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
            <source>No base model is chosen.</source>
            <translation>尚未選擇基礎模型。</translation>
        </message>
        <message>
            <source>No bucket is longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bucket is narrower.</source>
            <translation type="unfinished" />
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
            <source>No face found by {source}. They know faces from the front and the side: draw by hand.</source>
            <translation>{source}沒有找到臉。它只認得正面和側面的臉：請手動畫框。</translation>
        </message>
        <message>
            <source>No file or folder of this name was found, and nothing is downloaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No lock file can be written beside it: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No output folder is chosen.</source>
            <translation>尚未選擇輸出資料夾。</translation>
        </message>
        <message>
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>還沒有照片。把圖片或資料夾拖到這裡；檔案會留在原處。</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>還沒有任何訓練畫出圖片。</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>尚未選擇訓練資料夾。</translation>
        </message>
        <message>
            <source>Noise offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>沒有任何問題。</translation>
        </message>
        <message>
            <source>Nothing would be trained.</source>
            <translation>什麼都不會被訓練。</translation>
        </message>
        <message>
            <source>OFT (sd-scripts)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Of inverse_sqrt; by itself the warm-up steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the LoRA, written into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offset strength drawn anew each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One photo pixel per screen pixel</source>
            <translation>照片像素對應螢幕像素</translation>
        </message>
        <message>
            <source>One prompt per line is expected, as UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One prompt per line. They are drawn after every epoch.</source>
            <translation>每行一個提示詞，每個 epoch 之後繪製。</translation>
        </message>
        <message>
            <source>Only without caption</source>
            <translation>只看沒有標註的</translation>
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
            <source>Open the folder of error &amp;reports</source>
            <translation>開啟錯誤報告資料夾(&amp;R)</translation>
        </message>
        <message>
            <source>OpenCV's Haar cascades</source>
            <translation>OpenCV 的 Haar 分類器</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>最佳化器</translation>
        </message>
        <message>
            <source>Optimizer arguments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options of sd-scripts begin with two dashes, such as --network_dim 16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PLMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation>頁面</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per epoch</source>
            <translation>每個 epoch</translation>
        </message>
        <message>
            <source>Person {number} of {count} has boxes already. G: the next person.</source>
            <translation>第 {number}/{count} 人已經有框。G：下一人。</translation>
        </message>
        <message>
            <source>Person {number} of {count}: face seen by {source}, the rest reckoned. G: next person.</source>
            <translation>第 {number}/{count} 人：臉由{source}找到，其餘由臉推算。G：下一人。</translation>
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
            <source>Pictures</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>Pictures are expected in folders such as “10_name” inside it.</source>
            <translation>圖片應放在其中像「10_name」這樣的資料夾裡。</translation>
        </message>
        <message>
            <source>Pictures at once; 0 chooses by the device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures before the first step, to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures encoded at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures every so many epochs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures every so many steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures of the class that keep the base model as it is.</source>
            <translation type="unfinished" />
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
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>圖片數乘以重複次數：一個 epoch 中此資料夾被看的次數。</translation>
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Precision of files</source>
            <translation type="unfinished" />
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
            <source>Previous photo without boxes</source>
            <translation>上一張沒有框的照片</translation>
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
            <source>Processor threads; 0 takes all cores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prodigy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prodigy was given different learning rates: {rates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulls weights toward zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulls weights toward zero; higher forgets faster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put behind every caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in front</source>
            <translation>加在前面</translation>
        </message>
        <message>
            <source>Put in front of every caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back where it was: {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file from the model's page beside the model, in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the larger part of the output's width into the small matrix.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the missing file from the model's page into the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random perturbation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <translation>秩（Rank）</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; as network_dim without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank of 3x3 convolutions; none are trained without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranks learn in whole units.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranks of the blocks' 3x3 convolutions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate factors of the blocks on the way up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate factors of the middle blocks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate of the U-Net.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.</source>
            <translation type="unfinished" />
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
            <source>Ready. Everything not shown here keeps its value from the recipe.</source>
            <translation>就緒。這裡沒有顯示的設定都保持配方中的值。</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近的專案</translation>
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
            <source>Regularization</source>
            <translation>正則化</translation>
        </message>
        <message>
            <source>Regularization folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regularization weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remembers the largest squares instead of recent ones.</source>
            <translation type="unfinished" />
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
            <source>Remove it, or write the text so that no “--” stands before a letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove photos ({count})</source>
            <translation>移除照片（{count}）</translation>
        </message>
        <message>
            <source>Rename it, for example to “10_{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename it, for example to “{better}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats</source>
            <translation>重複次數</translation>
        </message>
        <message>
            <source>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats of its twin under reg/. 0: it has none.</source>
            <translation>它在 reg/ 下對應資料夾的重複次數。0：沒有。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>取代</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>取代為</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs</source>
            <translation>訓練紀錄</translation>
        </message>
        <message>
            <source>SD2.x</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SGD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SGD with Nesterov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SGDNesterov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SGDNesterov8bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample first</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samplers have the names that sd-scripts gives them.</source>
            <translation type="unfinished" />
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
            <source>Save every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save now</source>
            <translation>立即儲存</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>縮放</translation>
        </message>
        <message>
            <source>Scale what goes into layers, not what comes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scales the rate it finds; 2.0 learns harder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation>排程</translation>
        </message>
        <message>
            <source>Schedule arguments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentences followed at once; more are duller and surer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it to 1 or 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it to 1 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it to 75, 150 or 225.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it to {floor} or a multiple.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set learning_rate, unet_lr or text_encoder_lr above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the family to “auto”, or choose another base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the network as it was when the file was trained, or leave network_weights empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set train_data_dir in it, or name the folder instead of the recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set unet_lr and text_encoder_lr to the same number, usually 1, or one of them to 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set, in this order: {steps}. The last LoRA file is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation>形狀</translation>
        </message>
        <message>
            <source>Share of blocks that do not turn in a step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of layers left out in each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of rank outputs silenced in each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of ranks left out in each step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of samples trained without words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the last step that is carried on.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the thirds of the box in hand. Key: {key}</source>
            <translation>顯示目前框的三分線。按鍵：{key}</translation>
        </message>
        <message>
            <source>Show thirds</source>
            <translation>顯示三分線</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>顯示本表</translation>
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
            <source>Shuffle tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sides of buckets are multiples of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Small pictures get small buckets.</source>
            <translation type="unfinished" />
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
            <source>So many tags stay in front when shuffling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>LoRA Atelier 內部出了問題。</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stable Diffusion 1.5 and Stable Diffusion XL can be trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stable Diffusion 1.5 or SDXL; auto looks into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>這裡不訓練 Stable Diffusion 2；請選擇 SD1.5 或 SDXL 模型。</translation>
        </message>
        <message>
            <source>Stable Diffusion 2; not trained here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stable Diffusion XL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from your own photos.</source>
            <translation>從自己的照片開始。</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>請重新開始。若再次發生，請複製詳細資料並回報。</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在啟動…</translation>
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
{path}</source>
            <translation>第 {step} 步
{path}</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps are counted as soon as a concept has pictures.</source>
            <translation>概念有了圖片就會計算步數。</translation>
        </message>
        <message>
            <source>Steps of falling at the end (warmup_stable_decay).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps until the full rate; below 1 a share of the run.</source>
            <translation type="unfinished" />
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
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stopped. What was learned so far is saved.</source>
            <translation>已停止。目前學到的內容已儲存。</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>已停止；下次會從這裡繼續。</translation>
        </message>
        <message>
            <source>Strength of each coarser layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strongest noise that is trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such a file can run any program on your computer when it is opened, so it stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest  G</source>
            <translation>建議  G</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>建議框；再按則換下一人</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>Surest first, or in the model's order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap portrait and landscape</source>
            <translation>直向與橫向互換</translation>
        </message>
        <message>
            <source>Tag dropout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag warm-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags cannot be found: onnxruntime is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags come in another order each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags that are never taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags that every caption starts with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags used at the start of tag warm-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take at most so many of the scored tags; 0 takes all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take captions that were changed on the disk into the project.</source>
            <translation>把磁碟上改過的標註收進專案。</translation>
        </message>
        <message>
            <source>Take every layer's rank and alpha from network_weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Take it out of the training folder, or save it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of: {kinds}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the .safetensors version of the same model, or have it converted to .safetensors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the safetensors version of this base model, or copy the whole folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tensors with fewer numbers stay in 32 bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text encoder only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text encoder rate</source>
            <translation>文字編碼器學習率</translation>
        </message>
        <message>
            <source>Text that ends the fixed part of a caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA file “{path}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA file “{path}” is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The U-Net stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The VAE gives no numbers for {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The algorithm “{algo}” of LyCORIS is not supported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model is not built like {family}, or the libraries that load it name its layers differently; other programs could not use the LoRA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model is read from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model predicts v instead of the noise. Its card says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model “{path}” is Stable Diffusion 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model “{path}” is a {ending} file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model “{path}” is no .safetensors file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The base model “{path}” is not there.</source>
            <translation>找不到基礎模型「{path}」。</translation>
        </message>
        <message>
            <source>The base model “{path}” is {found}, but the recipe says “{wanted}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket step is at least 1 pixel; 64 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</source>
            <translation>分桶間隔 {step} 不是 64（SD1.5）或 32（SDXL）的倍數。</translation>
        </message>
        <message>
            <source>The captioner in “{folder}” cannot be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change could not be saved in “{file}”.</source>
            <translation>無法把更改存入「{file}」。</translation>
        </message>
        <message>
            <source>The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; its options were read all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The crop has enough pixels for its bucket.</source>
            <translation>裁切圖的像素足夠填滿分桶。</translation>
        </message>
        <message>
            <source>The demo writes there and would mix its files with yours.</source>
            <translation>示範會寫到那裡，會和你的檔案混在一起。</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>磁碟回報：{reason}。沒有任何更改。</translation>
        </message>
        <message>
            <source>The fastest that works, or the processor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not complete, or it belongs to another kind of model.</source>
            <translation type="unfinished" />
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
            <source>The file “{path}” ({size:.1f} MiB) is damaged or not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” holds a U-Net without text encoder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” holds no Stable Diffusion U-Net.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a LoRA, not a base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is not there.</source>
            <translation>找不到檔案「{path}」。</translation>
        </message>
        <message>
            <source>The file “{path}” is the refiner of SDXL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first timestep ({first}) is not below the last ({last}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{folder}” already holds “{name}”, and no demo made it.</source>
            <translation>資料夾「{folder}」已有「{name}」，而且不是示範產生的。</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds no weights in safetensors files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{folder}” lacks {parts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{name}” is not named for training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{name}” is to be used {repeats} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{path}” cannot be made.</source>
            <translation>無法建立資料夾「{path}」。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder's name after its repeats; what this folder teaches.</source>
            <translation>資料夾名稱中重複次數之後的部分；此資料夾要教的東西。</translation>
        </message>
        <message>
            <source>The graphics card if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The graphics card's memory is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind of network, in sd-scripts' words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last LoRA file is whole. Lower the learning rate, or train in bf16 instead of fp16.</source>
            <translation>最後的 LoRA 檔案完好。請降低學習率，或改用 bf16 而不是 fp16 訓練。</translation>
        </message>
        <message>
            <source>The last timestep is pure noise; for v-prediction models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer's size or rank in the file is not the one needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The learning rates of U-Net and text encoder are 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of tags “{file}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The loss appears here while it trains.</source>
            <translation>訓練時，損失曲線會顯示在這裡。</translation>
        </message>
        <message>
            <source>The loss of step {step} is no number any more; training has stopped there.</source>
            <translation>第 {step} 步的損失已不是數字；訓練停在那裡。</translation>
        </message>
        <message>
            <source>The model answers {answers} numbers, the list names {count} tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model family “{name}” is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model file “{file}” is not what was fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model folder “{folder}” is not complete: {missing} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{file}” answers with numbers that are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{file}” cannot be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{file}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{file}” is damaged or cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{file}” keeps parts of itself in other files, and was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network acts with alpha / rank; 0 means as rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network argument “{name}” does not fit {kind}: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network argument “{name}” has no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network has run away at a learning rate of {rates}. The pictures of this step: {pictures}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network “{name}” is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number before the “_” says how often each image counts; below 1 nothing is trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The optimizer “{name}” is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The output folder {folder} cannot be written.</source>
            <translation>無法寫入輸出資料夾 {folder}。</translation>
        </message>
        <message>
            <source>The package bitsandbytes is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part “{part}” of “{folder}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>無法顯示圖片。</translation>
        </message>
        <message>
            <source>The picture {path} could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture “{path}” cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that did it closed unexpectedly; the window is not harmed.</source>
            <translation>執行的處理程序意外結束；視窗不受影響。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be looked at just now.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project “{file}” was saved by a newer LoRA Atelier.</source>
            <translation>專案「{file}」由較新的 LoRA Atelier 儲存。</translation>
        </message>
        <message>
            <source>The rate it starts from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate {rate} is very high for {optimizer}.</source>
            <translation>學習率 {rate} 對 {optimizer} 來說非常高。</translation>
        </message>
        <message>
            <source>The recipe {path} could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recipe “{path}” names no training folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recipe's network must be of the same kind and cover the same layers as the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record of the model in “{folder}” is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The refiner only polishes pictures of the base model; LoRAs are trained on the base model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The regularization folder “{path}” is not there.</source>
            <translation>找不到正則化資料夾「{path}」。</translation>
        </message>
        <message>
            <source>The same seed gives the same LoRA; empty draws one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same, for the U-Net alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same, for the text encoders alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample prompt “{line}” asks for {steps} steps with seed {seed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample prompts “{path}” cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample prompts “{path}” hold no prompt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sampler “{name}” is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule “constant” has no warm-up; “constant_with_warmup” has.</source>
            <translation>排程「constant」沒有暖身；「constant_with_warmup」才有。</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>最短邊（{low}）大於最長邊（{high}）。</translation>
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
            <source>The text encoder stays as it is: faster, and safer for SDXL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds another command (“{script}”), which was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</source>
            <translation type="unfinished" />
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
            <source>The training folder is not written yet.</source>
            <translation>尚未寫出訓練資料夾。</translation>
        </message>
        <message>
            <source>The training folder “{path}” is not there.</source>
            <translation>找不到訓練資料夾「{path}」。</translation>
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
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>還沒有可標註的裁切圖：請先在照片上畫方框。</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>還沒有照片：請加入一些。</translation>
        </message>
        <message>
            <source>There is already a concept “{name}” with {repeats} repeats.</source>
            <translation>已有重複 {repeats} 次的概念「{name}」。</translation>
        </message>
        <message>
            <source>There is no base model “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no concept yet: add one, and say which regions feed it.</source>
            <translation>還沒有概念：請新增一個，並指定由哪些區域提供圖片。</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder or recipe “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no further photo without boxes.</source>
            <translation>沒有其他未畫框的照片了。</translation>
        </message>
        <message>
            <source>There is no graphics card that PyTorch can use; the processor trains instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model in “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no option in this text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no option “{name}”.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no tagger “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {thing} number {id} in this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to draw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to train on in {folder}.</source>
            <translation>{folder} 裡沒有可訓練的內容。</translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thirds</source>
            <translation>三分線</translation>
        </message>
        <message>
            <source>This base model has {count} such blocks, and each needs one factor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This configuration is for {model}, which is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This configuration is not from kohya_ss's LoRA tab: it names no network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This graphics card has no bf16; fp16 is used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>無法讀取這張圖片。</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘時間</translation>
        </message>
        <message>
            <source>Time scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens that are read: 75 (empty), 150 or 225.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train</source>
            <translation>訓練</translation>
        </message>
        <message>
            <source>Train a LoRA from a recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train a micro base model of the demo from scratch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train all layers of the transformers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train resnets, down- and upsamplers too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train the LoRA and watch it learn.</source>
            <translation>訓練 LoRA，看著它學習。</translation>
        </message>
        <message>
            <source>Training cannot go on from “{path}”: {count} layers differ from this recipe's, such as {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training ended by a mistake of the program.</source>
            <translation>訓練因程式錯誤而結束。</translation>
        </message>
        <message>
            <source>Training folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training goes on. Stop it and close?</source>
            <translation>訓練還在進行。要停止並關閉嗎？</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>訓練高度（像素）</translation>
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
            <source>Training width in pixels</source>
            <translation>訓練寬度（像素）</translation>
        </message>
        <message>
            <source>Training {name}</source>
            <translation>正在訓練 {name}</translation>
        </message>
        <message>
            <source>Trains 3x3 convolutions too; same as network_dim.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>請稍後再試。</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation type="unfinished" />
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
            <source>Turn left by 5 degrees</source>
            <translation>左轉 5 度</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>左轉半度</translation>
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
            <source>Turn upright</source>
            <translation>轉正</translation>
        </message>
        <message>
            <source>U-Net only</source>
            <translation type="unfinished" />
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
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>請更新 LoRA Atelier，再重新開啟。</translation>
        </message>
        <message>
            <source>Usage hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a larger picture, or allow enlarging by switching bucket_no_upscale off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a larger picture.</source>
            <translation>請使用較大的圖片。</translation>
        </message>
        <message>
            <source>Use of regularization pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used where no own rate is given below.</source>
            <translation>下方沒有指定時使用的學習率。</translation>
        </message>
        <message>
            <source>V loss like noise loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>V-like loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>V-prediction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VAE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VAE batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>View</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>WD14 tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weakest noise that is trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighs timesteps by 1/sqrt(SNR).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight decay apart from the gradient, as in AdamW.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands between tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be written</source>
            <translation>將寫出的內容</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>你看到的是副本；更改會遺失。</translation>
        </message>
        <message>
            <source>When drawing: only words within this share of chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the LoRA files, samples and the log go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the folder is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which layers are trained, in LyCORIS' words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which text encoder layer is read, counted from the last; many anime models use 2.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without effect: network_alpha holds for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without effect: there is no rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it nobody knows what the model's numbers mean. The system says: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wordless epochs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that call the LoRA, written into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words to put in front</source>
            <translation>要加在前面的字</translation>
        </message>
        <message>
            <source>Write --set name=value, for example network_dim=16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write \( and \), so that no emphasis is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write at least one prompt into the file.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as “{name}=…”, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it on the Dataset page.</source>
            <translation>請在「資料集」頁寫出。</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>寫下每張裁切圖的內容。</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write, for example: {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the Kohya folder</source>
            <translation>正在寫出 Kohya 資料夾</translation>
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
            <source>Written into the LoRA file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>專案是安全的：每次編輯都會立即儲存。你可以繼續；若再次發生，請複製詳細資料並回報。</translation>
        </message>
        <message>
            <source>Zero terminal SNR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero terminal SNR is made for models that predict v.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
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
            <source>auto takes the graphics card where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bf16 (recent graphics cards)</source>
            <translation>bf16（較新的顯示卡）</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>較新的顯示卡用 bf16，較舊的用 fp16，要精確數值用 no。</translation>
        </message>
        <message>
            <source>bucket_reso_steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bucket_reso_steps is {step}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>epochs</source>
            <translation>個 epoch</translation>
        </message>
        <message>
            <source>error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flip_aug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fp16 (older graphics cards)</source>
            <translation>fp16（較舊的顯示卡）</translation>
        </message>
        <message>
            <source>fp16 is small and read everywhere; empty keeps 32 bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fp16 is very slow without a graphics card; 32 bits are used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from source</source>
            <translation>原始碼版本</translation>
        </message>
        <message>
            <source>in all {count} shown</source>
            <translation>在顯示的全部 {count} 個中</translation>
        </message>
        <message>
            <source>in {count} selected</source>
            <translation>在選取的 {count} 個中</translation>
        </message>
        <message>
            <source>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>learning_rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lr_warmup_steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>max_token_length is {length}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min_bucket_reso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min_timestep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my project</source>
            <translation>我的專案</translation>
        </message>
        <message>
            <source>network_module names the kind of network to train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network_train_text_encoder_only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>無：太小</translation>
        </message>
        <message>
            <source>onnxruntime says: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output_dir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output_name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>px</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>reg_data_dir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>regularization twins</source>
            <translation>正則化對應資料夾</translation>
        </message>
        <message>
            <source>sample_prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>步</translation>
        </message>
        <message>
            <source>tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too small for a bucket</source>
            <translation>太小，沒有合適的分桶</translation>
        </message>
        <message>
            <source>train_data_dir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>v2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zero_terminal_snr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{a|b} picks one; one line of many is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{chosen} of {count} photos selected</source>
            <translation>已選取 {chosen} / {count} 張照片</translation>
        </message>
        <message>
            <source>{count:,} of regularization</source>
            <translation>{count:,} 次正則化</translation>
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
            <source>{count} boxes copied</source>
            <translation>已複製 {count} 個框</translation>
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
            <source>{count} captions changed</source>
            <translation>已更改 {count} 則標註</translation>
        </message>
        <message>
            <source>{count} captions taken in</source>
            <translation>已收入 {count} 則標註</translation>
        </message>
        <message>
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>磁碟上有 {count} 則標註被改過，未更動。</translation>
        </message>
        <message>
            <source>{count} files were passed over</source>
            <translation>略過了 {count} 個檔案</translation>
        </message>
        <message>
            <source>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</source>
            <translation type="unfinished" />
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
            <source>{count} photos removed; undo brings them back</source>
            <translation>已移除 {count} 張照片；復原可以找回</translation>
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
            <source>{field} = {value}: {message}</source>
            <translation>{field} = {value}：{message}</translation>
        </message>
        <message>
            <source>{field} is “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} says what was fetched, and cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{help} Key: {key}</source>
            <translation>{help} 按鍵：{key}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小時 {minutes} 分</translation>
        </message>
        <message>
            <source>{images} images per epoch, {modules} adapters, on {device}</source>
            <translation>每個 epoch {images} 張圖片，{modules} 個轉接層，使用 {device}</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
        </message>
        <message>
            <source>{kind} drawn, {width} × {height} pixels</source>
            <translation>已畫{kind}，{width} × {height} 像素</translation>
        </message>
        <message>
            <source>{kind} says: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}? {share}</source>
            <translation>{kind}？{share}</translation>
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
            <source>{name}, {count} boxes</source>
            <translation>{name}，{count} 個方框</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}，剩餘 {time}</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</source>
            <translation>{optimizer} 會自行找出學習率；這裡的值是倍率，應為 1，而不是 {rate}。</translation>
        </message>
        <message>
            <source>{option} is {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{reason} after {steps} steps, {files} LoRA files, {pictures} samples. {folder}</source>
            <translation>{reason}：{steps} 步，{files} 個 LoRA 檔案，{pictures} 張範例圖。{folder}</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{tagger} cannot use its settings: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} (+{count} more)</source>
            <translation>{title}（另有 {count} 項）</translation>
        </message>
        <message>
            <source>{untagged} of {count} without caption</source>
            <translation>{count} 個中有 {untagged} 個沒有標註</translation>
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
            <source>{written} files written, {unchanged} as they were, {removed} removed.</source>
            <translation>寫出 {written} 個檔案，{unchanged} 個不變，移除 {removed} 個。</translation>
        </message>
        <message>
            <source>“--{letter}” in the sample prompt “{line}” is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“--{option}” in the sample prompt “{line}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“long_hair” becomes “long hair”; emoticons stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“mira (dolls)” becomes “mira, dolls”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“ss_{name}” ({value}) is no setting that is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{concept}” has no pictures.</source>
            <translation>「{concept}」沒有圖片。</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>無法顯示「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>無法寫入「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” is not a LoRA Atelier project.</source>
            <translation>「{file}」不是 LoRA Atelier 專案。</translation>
        </message>
        <message>
            <source>“{file}” is not a list of tags (line {line}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” was not taken.</source>
            <translation>未加入「{file}」。</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>「{folder}」沒有訓練圖片。</translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>「{folder}」是由另一個專案寫出的。</translation>
        </message>
        <message>
            <source>“{model}” and “{tags}” do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” ({value}) is not supported yet and has no effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be a file name: {refusal}</source>
            <translation>「{name}」不能當檔名：{refusal}</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot name a concept.</source>
            <translation>「{name}」不能當概念名稱。</translation>
        </message>
        <message>
            <source>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no way to use regularization images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” of the data set configuration is no table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” takes</source>
            <translation>「{name}」包含</translation>
        </message>
        <message>
            <source>“{path}” cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” does not fit: layer {name} says {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” holds a network that cannot be loaded: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” holds no settings that are known here.</source>
            <translation type="unfinished" />
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
            <source>“{path}” is not a whole safetensors file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” is not there, so what it says is missing here. Convert it as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{setting}” is no setting.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
