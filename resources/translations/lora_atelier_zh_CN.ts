<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <translation>关于 LoRA Atelier(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>备份…(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Close project</source>
            <translation>关闭项目(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>新建项目…(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open project…</source>
            <translation>打开项目…(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
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
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Train</source>
            <translation>训练(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: {edit}</source>
            <translation>撤销(&amp;U)：{edit}</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Write the Kohya folder</source>
            <translation>写出 Kohya 文件夹(&amp;W)</translation>
        </message>
        <message>
            <source>(IA)³</source>
            <translation>(IA)³</translation>
        </message>
        <message>
            <source>(the file was deleted, or cannot be read)</source>
            <translation>（文件已删除或无法读取）</translation>
        </message>
        <message>
            <source>0.99 looks about 100 updates back, 0.999 about 1000; a run's beginning counts less.</source>
            <translation>0.99 约回看 100 次更新，0.999 约 1000 次；训练开头的比重较小。</translation>
        </message>
        <message>
            <source>32 bits (any computer)</source>
            <translation>32 位（任何电脑）</translation>
        </message>
        <message>
            <source>A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.</source>
            <translation>.safetensors 文件或 diffusers 文件夹；demo:sd15 与 demo:sdxl 是内置的。</translation>
        </message>
        <message>
            <source>A JSON object of places with tag and category is expected.</source>
            <translation>应该是一个 JSON 对象，列出各个位置的标签和类别。</translation>
        </message>
        <message>
            <source>A LoRA file every so many epochs.</source>
            <translation>每几个 epoch 存一个 LoRA 文件。</translation>
        </message>
        <message>
            <source>A LoRA file every so many steps.</source>
            <translation>每几步存一个 LoRA 文件。</translation>
        </message>
        <message>
            <source>A LoRA file of the same shape whose training goes on.</source>
            <translation>形状相同的 LoRA 文件，从它继续训练。</translation>
        </message>
        <message>
            <source>A LoRA holds only the difference to a base model.</source>
            <translation>LoRA 只含与底模的差异。</translation>
        </message>
        <message>
            <source>A LoRA works only on the family of base models that it was trained on.</source>
            <translation>LoRA 只能用在它训练时的同系列底模上。</translation>
        </message>
        <message>
            <source>A VAE used instead of the one in the base model.</source>
            <translation>用来代替底模内置 VAE 的 VAE。</translation>
        </message>
        <message>
            <source>A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.</source>
            <translation>diffusers 格式的底模含有 unet、vae、text_encoder 与 tokenizer 文件夹。</translation>
        </message>
        <message>
            <source>A click on a tag gives it to all, a second one takes it from all. Dashed: only some have it.</source>
            <translation>按一下标签会加到全部，再按一下会从全部移除。虚线：只有一部分有。</translation>
        </message>
        <message>
            <source>A colour is written as # and six hex digits.</source>
            <translation>颜色写成 # 加六个十六进位数字。</translation>
        </message>
        <message>
            <source>A concept is one folder of pictures with a name and repeats. There is none yet.</source>
            <translation>一个概念就是一个有名称与重复次数的图片文件夹。目前还没有。</translation>
        </message>
        <message>
            <source>A concept needs a name.</source>
            <translation>概念需要名称。</translation>
        </message>
        <message>
            <source>A concept’s name becomes a folder: it cannot contain &lt; &gt; : " / \ | ? * or control characters.</source>
            <translation>概念的名称会成为文件夹名称：不能含有 &lt; &gt; : " / \ | ? * 或控制字符。</translation>
        </message>
        <message>
            <source>A crop with fewer true pixels along an edge counts as too small.</source>
            <translation>任一边的实际像素少于此数的裁切图视为太小。</translation>
        </message>
        <message>
            <source>A file comes after every epoch, and at the end.</source>
            <translation>每个 epoch 之后与结束时都会产生文件。</translation>
        </message>
        <message>
            <source>A file of prompt lines, or the lines themselves.</source>
            <translation>提示词文件，或直接填写提示词。</translation>
        </message>
        <message>
            <source>A file of settings is read here.</source>
            <translation>这里需要设置文件。</translation>
        </message>
        <message>
            <source>A folder is left out. {reason}</source>
            <translation>略过一个文件夹。{reason}</translation>
        </message>
        <message>
            <source>A folder lies where the caption file “{file}” belongs.</source>
            <translation>标注文件“{file}”的位置上有一个文件夹。</translation>
        </message>
        <message>
            <source>A folder with num_repeats = 0 is left out.</source>
            <translation>num_repeats = 0 的文件夹不会使用。</translation>
        </message>
        <message>
            <source>A kind needs a name.</source>
            <translation>种类需要名称。</translation>
        </message>
        <message>
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>运行时有库或驱动程序出错；窗口不受影响。</translation>
        </message>
        <message>
            <source>A list of tags for completion (.csv)…</source>
            <translation>补全用的标签列表 (.csv)…</translation>
        </message>
        <message>
            <source>A mask folder is named, but masks are not used: masked_loss is off.</source>
            <translation>指定了蒙版文件夹，但没有使用蒙版：masked_loss 是关闭的。</translation>
        </message>
        <message>
            <source>A model's files lie in its own folder.</source>
            <translation>模型的文件应放在它自己的文件夹中。</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>新项目绝不会替换旧项目。</translation>
        </message>
        <message>
            <source>A new rule changes all captions at once, in one step that can be undone, and later taggings.</source>
            <translation>新规则会立刻更改所有标注（一步即可撤销），之后自动标注也会套用。</translation>
        </message>
        <message>
            <source>A newer graphics driver would allow “{profile}”.</source>
            <translation>更新显卡驱动程序后就能使用“{profile}”。</translation>
        </message>
        <message>
            <source>A number is expected after it.</source>
            <translation>它后面应有一个数字。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels has no bucket.</source>
            <translation>{width} x {height} 像素的图片没有对应的分桶。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.</source>
            <translation>{width} x {height} 像素的图片太小或太窄，不放大就无法训练。</translation>
        </message>
        <message>
            <source>A picture that is put into the file, 256 pixels wide or high.</source>
            <translation>放入文件的图片，宽或高为 256 像素。</translation>
        </message>
        <message>
            <source>A project is one file whose name ends in .atelier.</source>
            <translation>项目是一个以 .atelier 结尾的文件。</translation>
        </message>
        <message>
            <source>A region's kind decides what its crop is good for.</source>
            <translation>区域的种类决定裁切图的用途。</translation>
        </message>
        <message>
            <source>A revision is a branch, a tag or a commit of the model's page.</source>
            <translation>版本是模型页面上的一个分支、标签或提交。</translation>
        </message>
        <message>
            <source>A small album is included.</source>
            <translation>内附一本小相册。</translation>
        </message>
        <message>
            <source>A small network for faces, 0.3 MB: finds more and errs less than the cascades.</source>
            <translation>小型人脸检测网络，0.3 MB：比级联找得更多、错得更少。</translation>
        </message>
        <message>
            <source>A state folder, or auto: the newest whole one of this name in the output folder.</source>
            <translation>状态文件夹，或 auto：输出文件夹中这个名称最新且完整的状态。</translation>
        </message>
        <message>
            <source>A table “prompt” with tables “prompt.subset” is expected in TOML, a list of tables in JSON.</source>
            <translation>TOML 文件应有表“prompt”和表“prompt.subset”，JSON 文件应是一列表。</translation>
        </message>
        <message>
            <source>A tag and the number of its category are expected.</source>
            <translation>应该是标签和类别编号。</translation>
        </message>
        <message>
            <source>A tagger is a folder with {files}.</source>
            <translation>标注模型是含有 {files} 的文件夹。</translation>
        </message>
        <message>
            <source>A template knows {places}, and {example} to leave a tag out.</source>
            <translation>模板可用 {places}，以及用 {example} 略去标签。</translation>
        </message>
        <message>
            <source>A third of the samples gets another hue or brightness; needs uncached latents.</source>
            <translation>三分之一的样本会改变色相或亮度；需要关闭 latent 缓存。</translation>
        </message>
        <message>
            <source>A training folder starts with how often to repeat its images, then “_” and a name.</source>
            <translation>训练文件夹的名称以图片的重复次数开头，接着“_”与名称。</translation>
        </message>
        <message>
            <source>A training size needs at least 1 pixel on each side.</source>
            <translation>训练尺寸每边至少 1 像素。</translation>
        </message>
        <message>
            <source>A whole figure for the reg folder: what training shall not change.</source>
            <translation>给正则化文件夹的完整人物：训练不应改变的样子。</translation>
        </message>
        <message>
            <source>AI engine</source>
            <translation>AI 引擎</translation>
        </message>
        <message>
            <source>AI engine: what training needs</source>
            <translation>AI 引擎：训练需要的东西</translation>
        </message>
        <message>
            <source>About LoRA Atelier</source>
            <translation>关于 LoRA Atelier</translation>
        </message>
        <message>
            <source>About how large a block is; larger turns more freely.</source>
            <translation>区块大约多大；越大转动越自由。</translation>
        </message>
        <message>
            <source>Above 1, words are not said twice.</source>
            <translation>大于 1 时，不会重复同样的词。</translation>
        </message>
        <message>
            <source>Accept  {key}</source>
            <translation>接受  {key}</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>接受全部建议</translation>
        </message>
        <message>
            <source>Accept suggestions ({count})</source>
            <translation>接受建议（{count}）</translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>接受最前面的建议</translation>
        </message>
        <message>
            <source>Accept what waits on all photos ({count})</source>
            <translation>接受所有照片上等候的建议（{count}）</translation>
        </message>
        <message>
            <source>Accepting suggestions</source>
            <translation>正在接受建议</translation>
        </message>
        <message>
            <source>Accumulation</source>
            <translation>梯度累积</translation>
        </message>
        <message>
            <source>Act with alpha / √rank instead of alpha / rank.</source>
            <translation>以 alpha / √rank 作用，而不是 alpha / rank。</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>动作</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>动作与按键</translation>
        </message>
        <message>
            <source>Adafactor</source>
            <translation>Adafactor</translation>
        </message>
        <message>
            <source>Adafactor with a fixed rate</source>
            <translation>固定学习率的 Adafactor</translation>
        </message>
        <message>
            <source>Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to optimizer_args to use them.</source>
            <translation>使用 relative_step 的 Adafactor 会自己找学习率：learning_rate 与调度“{schedule}”没有作用。若要使用，请在 optimizer_args 加上 relative_step=False、scale_parameter=False 与 warmup_init=False。</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>AdamW, schedule-free</source>
            <translation>AdamW，免调度</translation>
        </message>
        <message>
            <source>AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).</source>
            <translation>AdamW8bit 较省内存；Prodigy 会自己找学习率（请设为 1）。</translation>
        </message>
        <message>
            <source>Adaptive noise</source>
            <translation>自适应噪声</translation>
        </message>
        <message>
            <source>Add a concept</source>
            <translation>添加概念</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>添加照片文件夹</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add a kind</source>
            <translation>添加种类</translation>
        </message>
        <message>
            <source>Add concept “{name}”</source>
            <translation>添加概念“{name}”</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>Add photos ({count})</source>
            <translation>添加照片（{count}）</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>添加照片…</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Add tags (T)</source>
            <translation>添加标签 (T)</translation>
        </message>
        <message>
            <source>Add tags beside a tag</source>
            <translation>在某个标签旁加上标签</translation>
        </message>
        <message>
            <source>Add to {count}</source>
            <translation>添加到 {count} 个</translation>
        </message>
        <message>
            <source>Add {tags}</source>
            <translation>添加 {tags}</translation>
        </message>
        <message>
            <source>Add {tag} instead of {rivals}</source>
            <translation>添加“{tag}”，代替“{rivals}”</translation>
        </message>
        <message>
            <source>Add, remove, rename, replace, sort … with a preview (Ctrl+R)</source>
            <translation>添加、移除、改名、替换、排序…，可先预览 (Ctrl+R)</translation>
        </message>
        <message>
            <source>Address of the server, as its own page shows it; it usually ends in /v1.</source>
            <translation>服务器的地址，如它自己的页面所示；通常以 /v1 结尾。</translation>
        </message>
        <message>
            <source>Adds a share of the v loss.</source>
            <translation>加上一部分 v 损失。</translation>
        </message>
        <message>
            <source>Adds tags that are not there yet.</source>
            <translation>加上还没有的标签。</translation>
        </message>
        <message>
            <source>Adds to the offset by the latents' mean.</source>
            <translation>按 latent 的平均值增加偏移。</translation>
        </message>
        <message>
            <source>After each caption</source>
            <translation>每个标注之后</translation>
        </message>
        <message>
            <source>Against the others</source>
            <translation>与其他图片相比</translation>
        </message>
        <message>
            <source>All  {key}</source>
            <translation>全部  {key}</translation>
        </message>
        <message>
            <source>All as they came</source>
            <translation>全部恢复默认</translation>
        </message>
        <message>
            <source>All backups…</source>
            <translation>所有备份…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
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
            <translation>所有按键  {key}</translation>
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
            <translation>所有设置</translation>
        </message>
        <message>
            <source>All suggestions are answered.</source>
            <translation>所有建议都已处理。</translation>
        </message>
        <message>
            <source>Allow reading it, or take it out of the tree.</source>
            <translation>请允许读取，或把它移出这个文件夹。</translation>
        </message>
        <message>
            <source>Almost taken: a click adds</source>
            <translation>差一点就采用：按一下即可添加</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; 0 means as their rank.</source>
            <translation>3x3 卷积的 alpha；0 表示与它们的 rank 相同。</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank.</source>
            <translation>3x3 卷积的 alpha；不填时同 network_alpha，0 表示与它们的 rank 相同。</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without.</source>
            <translation>3x3 卷积的 alpha；不填时同 network_alpha。</translation>
        </message>
        <message>
            <source>Alphabet</source>
            <translation>字母顺序</translation>
        </message>
        <message>
            <source>Alphas of the U-Net's blocks.</source>
            <translation>U-Net 各区块的 alpha。</translation>
        </message>
        <message>
            <source>Alphas of the blocks' 3x3 convolutions.</source>
            <translation>各区块 3x3 卷积的 alpha。</translation>
        </message>
        <message>
            <source>Also regularization crops, whose captions are not written</source>
            <translation>也包括不写出标注的正则化裁切图</translation>
        </message>
        <message>
            <source>Also where recipe or pictures are not as they were: the numbers will be others.</source>
            <translation>即使配方或图片与当时不同也继续：数值会不一样。</translation>
        </message>
        <message>
            <source>Also written to {path}. Nothing was sent anywhere.</source>
            <translation>也写入了 {path}。没有发送到任何地方。</translation>
        </message>
        <message>
            <source>Alt + drag: no sticking to edges</source>
            <translation>Alt + 拖动：不吸附边缘</translation>
        </message>
        <message>
            <source>Alt + wheel: size of the selected box</source>
            <translation>Alt + 滚轮：调整选中框的大小</translation>
        </message>
        <message>
            <source>Always add “{becomes}” beside “{tags}”</source>
            <translation>有“{tags}”时一律加上“{becomes}”</translation>
        </message>
        <message>
            <source>Always begin with</source>
            <translation>固定以此开头</translation>
        </message>
        <message>
            <source>Always remove “{tags}”</source>
            <translation>一律移除“{tags}”</translation>
        </message>
        <message>
            <source>Always write “{becomes}” for “{tags}”</source>
            <translation>一律把“{tags}”写成“{becomes}”</translation>
        </message>
        <message>
            <source>Always; off uses 32 bits only for pictures on which 16 bits overflow.</source>
            <translation>一律如此；关闭时，只有在 16 位溢出的图片上才用 32 位。</translation>
        </message>
        <message>
            <source>An archive from elsewhere was unpacked so; no LoRA file can hold such a name.</source>
            <translation>从别处来的压缩包解开后变成这样；LoRA 文件无法存放这种名称。</translation>
        </message>
        <message>
            <source>An order of my own</source>
            <translation>自定义顺序</translation>
        </message>
        <message>
            <source>An update waits while a training runs.</source>
            <translation>训练进行中，更新需等待。</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>所选方框的角度（度）</translation>
        </message>
        <message>
            <source>Another picture looks almost the same.</source>
            <translation>有另一张图片看起来几乎一样。</translation>
        </message>
        <message>
            <source>Another program holds files in it: {reason}</source>
            <translation>有其他程序占用其中的文件：{reason}</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>有其他程序不停地写入它。</translation>
        </message>
        <message>
            <source>Another version of this program has written it.</source>
            <translation>它由此程序的另一个版本写出。</translation>
        </message>
        <message>
            <source>Another window is working on the AI engine.</source>
            <translation>另一个窗口正在处理 AI 引擎。</translation>
        </message>
        <message>
            <source>Answers your own question about each picture, in English or Chinese.</source>
            <translation>按你自己的提问描述每张图片，可用英文或中文。</translation>
        </message>
        <message>
            <source>Answers your own question about each picture; JoyCaption was made for training captions.</source>
            <translation>按你自己的提问描述每张图片；JoyCaption 专为训练标注而做。</translation>
        </message>
        <message>
            <source>Anybody on the way could change what is fetched.</source>
            <translation>传输途中任何人都可能更改下载的内容。</translation>
        </message>
        <message>
            <source>Anything odd</source>
            <translation>任何问题</translation>
        </message>
        <message>
            <source>Apply my rules</source>
            <translation>套用我的规则</translation>
        </message>
        <message>
            <source>Apply {count} rules</source>
            <translation>套用 {count} 条规则</translation>
        </message>
        <message>
            <source>Arrange the tags on number keys</source>
            <translation>整理数字键标签</translation>
        </message>
        <message>
            <source>As a project of its own in the same folder; this one stays as it is.</source>
            <translation>在同一个文件夹中成为独立的项目；当前项目保持不变。</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay, rex).</source>
            <translation>占最高学习率的比例（cosine_with_min_lr、warmup_stable_decay、rex）。</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>按添加顺序</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>按其种类</translation>
        </message>
        <message>
            <source>As the project says</source>
            <translation>按项目的设置</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>As the tagger left them</source>
            <translation>如标注模型所写</translation>
        </message>
        <message>
            <source>Ask for its size…</source>
            <translation>查询大小…</translation>
        </message>
        <message>
            <source>Ask whoever made it for their settings.</source>
            <translation>请向制作者索取设置。</translation>
        </message>
        <message>
            <source>Asking for its size…</source>
            <translation>正在查询大小…</translation>
        </message>
        <message>
            <source>Asking for the size of a model</source>
            <translation>正在询问模型大小</translation>
        </message>
        <message>
            <source>Asking {address}…</source>
            <translation>正在询问 {address}…</translation>
        </message>
        <message>
            <source>Asks a program that serves a model on this computer: LM Studio, Ollama, llama.cpp, vLLM.</source>
            <translation>询问这台电脑上提供模型的程序：LM Studio、Ollama、llama.cpp、vLLM。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At least one step is needed, and a seed is 0 or more.</source>
            <translation>至少需要一步，种子不小于 0。</translation>
        </message>
        <message>
            <source>At least this many LoRA files, evenly over the epochs; counts before “save every”.</source>
            <translation>至少这么多个 LoRA 文件，平均分布在各 epoch；优先于“保存间隔”。</translation>
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
            <translation>最多 {limit} 个 token</translation>
        </message>
        <message>
            <source>At so many batches of pictures kept back; empty is all.</source>
            <translation>保留图片中最多看这么多批；留空表示全部。</translation>
        </message>
        <message>
            <source>At the back</source>
            <translation>放到后面</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>在结尾</translation>
        </message>
        <message>
            <source>At the front</source>
            <translation>放到前面</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many epochs; empty is every epoch.</source>
            <translation>每几个 epoch 看一次保留的图片；留空表示每个 epoch。</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many steps besides.</source>
            <translation>另外每几步看一次保留的图片。</translation>
        </message>
        <message>
            <source>Attention by xformers</source>
            <translation>xformers 注意力</translation>
        </message>
        <message>
            <source>Attention with least memory</source>
            <translation>最省内存的注意力</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Average decay</source>
            <translation>平均衰减</translation>
        </message>
        <message>
            <source>Average every</source>
            <translation>平均间隔</translation>
        </message>
        <message>
            <source>Average from</source>
            <translation>平均起点</translation>
        </message>
        <message>
            <source>Average gamma</source>
            <translation>平均 gamma</translation>
        </message>
        <message>
            <source>Average kept in</source>
            <translation>平均存放处</translation>
        </message>
        <message>
            <source>Average power</source>
            <translation>平均指数</translation>
        </message>
        <message>
            <source>Averaged network</source>
            <translation>平均后的网络</translation>
        </message>
        <message>
            <source>BLIP sentence</source>
            <translation>BLIP 句子</translation>
        </message>
        <message>
            <source>Back out: drag, suggestions, selection</source>
            <translation>退出：拖动、建议、选择</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>回到开始</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Background of the selected box</source>
            <translation>所选方框的背景</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
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
            <translation>底模可从 .safetensors 文件与 diffusers 格式的文件夹读取。</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批量大小</translation>
        </message>
        <message>
            <source>Batches gathered for one step.</source>
            <translation>多少批合为一步。</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>变成</translation>
        </message>
        <message>
            <source>Becomes a comma after shuffling: tags joined by it stay together.</source>
            <translation>打乱后变成逗号：以它相连的标签会保持在一起。</translation>
        </message>
        <message>
            <source>Before each caption</source>
            <translation>每个标注之前</translation>
        </message>
        <message>
            <source>Begin again, or go on from the last state; they are made anew.</source>
            <translation>请重新开始，或从最后的状态继续；它们会重新制作。</translation>
        </message>
        <message>
            <source>Begin at 0 by a factor of its own, which learns, not by a matrix of zeros.</source>
            <translation>以一个会学习的系数从 0 开始，而不是以零矩阵开始。</translation>
        </message>
        <message>
            <source>Begin with the concept's name and class words</source>
            <translation>以概念名称与类别词开头</translation>
        </message>
        <message>
            <source>Begin with “{prefix}”, end with “{suffix}”</source>
            <translation>以“{prefix}”开头，以“{suffix}”结尾</translation>
        </message>
        <message>
            <source>Begins and ends captions with text that is not there yet.</source>
            <translation>在标注开头与结尾加上还没有的文本。</translation>
        </message>
        <message>
            <source>Begins with a tiny rate that grows for 10,000 steps.</source>
            <translation>从极小的学习率开始，在 10,000 步内增加。</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>在后面</translation>
        </message>
        <message>
            <source>Behind another tag</source>
            <translation>在另一个标签后面</translation>
        </message>
        <message>
            <source>Behind transparency</source>
            <translation>透明处的底色</translation>
        </message>
        <message>
            <source>Bend of the polynomial schedule.</source>
            <translation>polynomial 调度的弯曲程度。</translation>
        </message>
        <message>
            <source>Beside every LoRA file what is needed to go on exactly there; the newest two are kept.</source>
            <translation>每个 LoRA 文件旁都存下继续训练所需的一切；只保留最新的两份。</translation>
        </message>
        <message>
            <source>Beside the grid</source>
            <translation>表格旁边</translation>
        </message>
        <message>
            <source>Beside the project</source>
            <translation>放在项目旁边</translation>
        </message>
        <message>
            <source>Beside “{tag}”</source>
            <translation>在“{tag}”旁</translation>
        </message>
        <message>
            <source>Block size of 3x3 convolutions.</source>
            <translation>3x3 卷积的区块大小。</translation>
        </message>
        <message>
            <source>Blocks to swap</source>
            <translation>交换的区块数</translation>
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
            <translation>身体</translation>
        </message>
        <message>
            <source>Both shoes, close. Teaches what large pictures lose.</source>
            <translation>两只鞋的近景，学到大图看不清的细节。</translation>
        </message>
        <message>
            <source>Both would be written into the same folder.</source>
            <translation>两者会写到同一个文件夹。</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Boxes on this photo</source>
            <translation>这张照片上的方框</translation>
        </message>
        <message>
            <source>Boxes that become a picture of this folder.</source>
            <translation>会成为此文件夹图片的方框。</translation>
        </message>
        <message>
            <source>Brackets weigh words: (red hair:1.2), [hat]; off reads them as words.</source>
            <translation>括号为文本加权：(red hair:1.2)、[hat]；关闭时当作一般文本。</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>过亮</translation>
        </message>
        <message>
            <source>Bring your photos in.</source>
            <translation>把照片放进来。</translation>
        </message>
        <message>
            <source>Brings tags into an order.</source>
            <translation>排列标签的顺序。</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>分桶</translation>
        </message>
        <message>
            <source>Bucket sides</source>
            <translation>分桶边长</translation>
        </message>
        <message>
            <source>Bucket step</source>
            <translation>分桶间隔</translation>
        </message>
        <message>
            <source>Bucket step in pixels</source>
            <translation>分桶间隔（像素）</translation>
        </message>
        <message>
            <source>Buckets</source>
            <translation>分桶</translation>
        </message>
        <message>
            <source>Buckets with fewer samples than a batch of {size} never fill one ({count}: {names}).</source>
            <translation>样本数少于批次 {size} 的分桶永远凑不满一批（{count} 个：{names}）。</translation>
        </message>
        <message>
            <source>Building the network</source>
            <translation>正在创建网络</translation>
        </message>
        <message>
            <source>By itself: area when shrinking, Lanczos when enlarging.</source>
            <translation>默认：缩小用区域平均，放大用 Lanczos。</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>CL tags</source>
            <translation>CL 标签</translation>
        </message>
        <message>
            <source>CLIP reads captions in pieces of 75 tokens, and up to three of them.</source>
            <translation>CLIP 以 75 个 token 为一段读取标注，最多三段。</translation>
        </message>
        <message>
            <source>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</source>
            <translation>“{path}”中的 CLIP 词汇有 {count} 个 token，应为 {expected} 个。</translation>
        </message>
        <message>
            <source>Cache files</source>
            <translation>缓存文件</translation>
        </message>
        <message>
            <source>Cache latents</source>
            <translation>缓存 latent</translation>
        </message>
        <message>
            <source>Cache on disk</source>
            <translation>缓存到磁盘</translation>
        </message>
        <message>
            <source>Cache text</source>
            <translation>缓存文本</translation>
        </message>
        <message>
            <source>Cache text on disk</source>
            <translation>文本缓存到磁盘</translation>
        </message>
        <message>
            <source>Caching latents</source>
            <translation>正在缓存 latent</translation>
        </message>
        <message>
            <source>Caching text</source>
            <translation>正在缓存文本编码</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>标注丢弃率</translation>
        </message>
        <message>
            <source>Caption files</source>
            <translation>标注文件</translation>
        </message>
        <message>
            <source>Caption in an encoding that was not recognised, not used: {file}. Save it as UTF-8.</source>
            <translation>标注的编码无法辨认，没有使用：{file}。请存成 UTF-8。</translation>
        </message>
        <message>
            <source>Caption in {encoding}, read as such: {file}. sd-scripts needs it saved as plain UTF-8.</source>
            <translation>标注以 {encoding} 编码，已照此读取：{file}。sd-scripts 需要一般的 UTF-8。</translation>
        </message>
        <message>
            <source>Caption length</source>
            <translation>标注长度</translation>
        </message>
        <message>
            <source>Caption of reg pictures that have none of their own, such as “woman”.</source>
            <translation>没有自己标注的正则化图片所用的标注，例如“woman”。</translation>
        </message>
        <message>
            <source>Caption that cannot be read ({reason}): {file}. Allow reading it, or delete it.</source>
            <translation>无法读取的标注（{reason}）：{file}。请允许读取，或删除它。</translation>
        </message>
        <message>
            <source>Caption variants</source>
            <translation>标注变体数</translation>
        </message>
        <message>
            <source>Caption variants are made before the first step, but a tag warm-up shows other tags at each. Switch one of them off.</source>
            <translation>标注变体在第一步之前就做好，而标签预热每一步显示不同的标签。请关闭其中之一。</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Captions are being read; this can be done in a moment.</source>
            <translation>正在读取标注，请稍候再试。</translation>
        </message>
        <message>
            <source>Captions are written on the processor: no graphics card was found.</source>
            <translation>标注在处理器上生成：没有找到显卡。</translation>
        </message>
        <message>
            <source>Captions changed here and on the disk</source>
            <translation>在这里与磁盘上都更改过的标注</translation>
        </message>
        <message>
            <source>Captions could not be read.</source>
            <translation>将无法读取标注。</translation>
        </message>
        <message>
            <source>Captions in JSON</source>
            <translation>JSON 标注</translation>
        </message>
        <message>
            <source>Captions of regularization crops are not written here.</source>
            <translation>这里不写出正则化裁切图的标注。</translation>
        </message>
        <message>
            <source>Captions of their own</source>
            <translation>各自的标注</translation>
        </message>
        <message>
            <source>Captions that are there</source>
            <translation>已有的标注</translation>
        </message>
        <message>
            <source>Captions that have the tag, of the crops in which it was found</source>
            <translation>在找到此标签的裁切图中，标注里已有它的数量</translation>
        </message>
        <message>
            <source>Captions would be read as other words than the base model learned.</source>
            <translation>标注会被读成与底模所学不同的词。</translation>
        </message>
        <message>
            <source>Chance of leaving out each tag.</source>
            <translation>略去每个标签的几率。</translation>
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
            <translation>改变颜色</translation>
        </message>
        <message>
            <source>Change how captions are written out</source>
            <translation>更改标注写出的方式</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>更改按键</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>更改按键…</translation>
        </message>
        <message>
            <source>Change kinds, or make one of your own</source>
            <translation>更改种类，或自定义新的种类</translation>
        </message>
        <message>
            <source>Change many captions</source>
            <translation>更改多个标注</translation>
        </message>
        <message>
            <source>Change many…</source>
            <translation>更改多个…</translation>
        </message>
        <message>
            <source>Change regions ({count})</source>
            <translation>更改区域（{count}）</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>请更改文件的权限。</translation>
        </message>
        <message>
            <source>Change the kind “{kind}”</source>
            <translation>更改种类“{kind}”</translation>
        </message>
        <message>
            <source>Change the project</source>
            <translation>更改项目</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>更改训练大小</translation>
        </message>
        <message>
            <source>Channels last</source>
            <translation>通道在后</translation>
        </message>
        <message>
            <source>Check quality</source>
            <translation>检查质量</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation>请确认它在 {folder} 中且可以读取。</translation>
        </message>
        <message>
            <source>Check that its disk is still there, then close the project and open it again.</source>
            <translation>请确认它所在的磁盘还在，然后关闭项目再重新打开。</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>请确认你可以读写此文件与其文件夹。</translation>
        </message>
        <message>
            <source>Check that you may write in its folder, and that the disk has room.</source>
            <translation>请确认可以写入它的文件夹，且磁盘有空间。</translation>
        </message>
        <message>
            <source>Check the address; it usually ends in /v1.</source>
            <translation>请检查地址；通常以 /v1 结尾。</translation>
        </message>
        <message>
            <source>Check the connection and try again: it goes on where it stopped. Without a connection, copy the model's files from another computer and choose their folder.</source>
            <translation>请检查网络后重试：会从中断处继续。没有网络时，可从另一台电脑复制模型的文件，再选择其文件夹。</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy, and start again.</source>
            <translation>请检查连接，或设置镜像或代理服务器，然后重新开始。</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy. It goes on where it stopped.</source>
            <translation>请检查连接，或设置镜像或代理服务器。会从停下的地方继续。</translation>
        </message>
        <message>
            <source>Check the model's name, that it can see pictures, and the key if it wants one.</source>
            <translation>请检查模型名称、它是否能看图片，以及需要时的密钥。</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>请检查路径，或新建项目。</translation>
        </message>
        <message>
            <source>Checking pictures</source>
            <translation>正在检查图片</translation>
        </message>
        <message>
            <source>Checking what is needed</source>
            <translation>正在确认需要什么</translation>
        </message>
        <message>
            <source>Checkpointing share</source>
            <translation>检查点比例</translation>
        </message>
        <message>
            <source>Checkpoints in the computer</source>
            <translation>检查点放在主内存</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>已写入的检查点都安全。若再次发生，请报告详细信息。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>标签块</translation>
        </message>
        <message>
            <source>Choose AdamW, or install bitsandbytes.</source>
            <translation>请选择 AdamW，或安装 bitsandbytes。</translation>
        </message>
        <message>
            <source>Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.</source>
            <translation>请选择 .safetensors 文件，或含有 unet、vae、text_encoder 与 tokenizer 的文件夹。</translation>
        </message>
        <message>
            <source>Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.</source>
            <translation>请选择 .safetensors 文件、diffusers 格式的文件夹，或其中之一：{demos}。</translation>
        </message>
        <message>
            <source>Choose a LoRA file.</source>
            <translation>请选择 LoRA 文件。</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose a file made for this base model, with the same network_dim where training goes on.</source>
            <translation>请选择为这个底模制作的文件；继续训练时 network_dim 也要相同。</translation>
        </message>
        <message>
            <source>Choose a file; what a training folder holds is told by “plan”.</source>
            <translation>请选择文件；训练文件夹的内容可用“plan”查看。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>请选择可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder with the model's files</source>
            <translation>选择存放模型文件的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择文件夹。</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo, or press G and let boxes be suggested.</source>
            <translation>在上方选择种类，再在照片上拖动；或按 G，让程序建议方框。</translation>
        </message>
        <message>
            <source>Choose a list with lines of tag, type, count and aliases.</source>
            <translation>请选择每行为标签、类型、次数与别名的列表。</translation>
        </message>
        <message>
            <source>Choose a model, or a folder with the files of one.</source>
            <translation>请选择一个模型，或存放模型文件的文件夹。</translation>
        </message>
        <message>
            <source>Choose a network_dim that divides {width}, such as 4 or 8.</source>
            <translation>请选择能整除 {width} 的 network_dim，例如 4 或 8。</translation>
        </message>
        <message>
            <source>Choose a plain {family} model, and check that something is to be trained at all.</source>
            <translation>请选择一般的 {family} 模型，并确认确实有要训练的部分。</translation>
        </message>
        <message>
            <source>Choose a rank that is a multiple of {unit}, or another unit.</source>
            <translation>请选择 {unit} 的倍数作为 rank，或更改单位。</translation>
        </message>
        <message>
            <source>Choose a schedule that goes by steps, such as cosine.</source>
            <translation>请选择按步数变化的调度，例如 cosine。</translation>
        </message>
        <message>
            <source>Choose a tag</source>
            <translation>选择标签</translation>
        </message>
        <message>
            <source>Choose a whole Stable Diffusion 1.5 or SDXL model, as people train LoRAs on.</source>
            <translation>请选择完整的 Stable Diffusion 1.5 或 SDXL 模型，也就是一般用来训练 LoRA 的底模。</translation>
        </message>
        <message>
            <source>Choose an SDXL base model.</source>
            <translation>请选择 SDXL 底模。</translation>
        </message>
        <message>
            <source>Choose another VAE, or look whether its file is whole.</source>
            <translation>请选择其他 VAE，或检查文件是否完整。</translation>
        </message>
        <message>
            <source>Choose another file, or start a new project.</source>
            <translation>请选择其他文件，或新建项目。</translation>
        </message>
        <message>
            <source>Choose another folder, or copy the file by hand.</source>
            <translation>请选择其他文件夹，或手动复制该文件。</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>请选择其他文件夹，或先清空这个。</translation>
        </message>
        <message>
            <source>Choose another key.</source>
            <translation>请选择其他按键。</translation>
        </message>
        <message>
            <source>Choose another model, or another tagger.</source>
            <translation>请选择其他模型或其他标注模型。</translation>
        </message>
        <message>
            <source>Choose another name or other repeats.</source>
            <translation>请选择其他名称或重复次数。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择其他的。</translation>
        </message>
        <message>
            <source>Choose another one. The project is as it was.</source>
            <translation>请选择另一份。项目保持原样。</translation>
        </message>
        <message>
            <source>Choose another optimizer where runs are to go on. LoRA files are saved as ever.</source>
            <translation>需要能继续的训练，请选择其他优化器。LoRA 文件照常保存。</translation>
        </message>
        <message>
            <source>Choose another output folder, or make room on its disk.</source>
            <translation>请选择其他输出文件夹，或清出磁盘空间。</translation>
        </message>
        <message>
            <source>Choose another picture in metadata_thumbnail, or leave it empty.</source>
            <translation>请在 metadata_thumbnail 选择其他图片，或留空。</translation>
        </message>
        <message>
            <source>Choose another schedule, such as constant_with_warmup.</source>
            <translation>请选择其他调度，例如 constant_with_warmup。</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>请重新选择。</translation>
        </message>
        <message>
            <source>Choose it again; it may have been moved or renamed.</source>
            <translation>请重新选择；它可能已移动或改名。</translation>
        </message>
        <message>
            <source>Choose its folder again.</source>
            <translation>请重新选择它的文件夹。</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>请选择其中之一。</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>请选择其中之一：{choices}。</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>请选择其中之一：{known}。</translation>
        </message>
        <message>
            <source>Choose one of: {names}; or name a class as module.Class.</source>
            <translation>请选择其中之一：{names}；或以 module.Class 指定类别。</translation>
        </message>
        <message>
            <source>Choose one, for example #00acc1.</source>
            <translation>请选择一个，例如 #00acc1。</translation>
        </message>
        <message>
            <source>Choose tags anew</source>
            <translation>重新选择标签</translation>
        </message>
        <message>
            <source>Choose tags anew ({count})</source>
            <translation>重新选择标签（{count}）</translation>
        </message>
        <message>
            <source>Choose that file itself to replace it, or another name.</source>
            <translation>要替换它请直接选中该文件，否则请换一个名称。</translation>
        </message>
        <message>
            <source>Choose the base model it was trained on, or another LoRA.</source>
            <translation>请选择它训练时的底模，或其他 LoRA。</translation>
        </message>
        <message>
            <source>Choose the base model that it was trained on.</source>
            <translation>请选择它训练时的底模。</translation>
        </message>
        <message>
            <source>Choose the file again, or save it as UTF-8.</source>
            <translation>请重新选择文件，或存成 UTF-8。</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>请重新选择文件。</translation>
        </message>
        <message>
            <source>Choose the file again; it may have been moved or renamed.</source>
            <translation>请重新选择文件；它可能已移动或改名。</translation>
        </message>
        <message>
            <source>Choose the file in network_weights, or remove dim_from_weights.</source>
            <translation>请在 network_weights 选择文件，或移除 dim_from_weights。</translation>
        </message>
        <message>
            <source>Choose the file that tag or merge scripts of sd-scripts wrote, such as meta_cap.json.</source>
            <translation>请选择由 sd-scripts 的标注或合并工具写出的文件，例如 meta_cap.json。</translation>
        </message>
        <message>
            <source>Choose the folder above the “10_name” folders.</source>
            <translation>请选择“10_name”文件夹的上一层。</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or copy the whole base model again.</source>
            <translation>请选择含有它们的文件夹，或重新复制整个底模。</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or fetch the model first.</source>
            <translation>请选择存放它们的文件夹，或先下载模型。</translation>
        </message>
        <message>
            <source>Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.</source>
            <translation>请选择这个模型的一般版本；它的 LoRA 也能用在重绘版上。</translation>
        </message>
        <message>
            <source>Choose the project whose backups you look for.</source>
            <translation>请选择要查找备份的项目。</translation>
        </message>
        <message>
            <source>Choose the tags on number keys</source>
            <translation>选择数字键标签</translation>
        </message>
        <message>
            <source>Chooses the mildest of the savings below that fits into so much graphics memory.</source>
            <translation>从下列省内存的方式中，选出能放进这么多显示内存的最温和组合。</translation>
        </message>
        <message>
            <source>Chooses the mildest savings that make the run fit a card (fit_in_gib).</source>
            <translation>选用影响最小的省显存设置，让训练放得进这块显卡（fit_in_gib）。</translation>
        </message>
        <message>
            <source>Chooses those pictures and their noise; empty takes the run's seed.</source>
            <translation>决定选哪些图片与用什么噪声；留空时用训练的种子。</translation>
        </message>
        <message>
            <source>CivitAI's trainer</source>
            <translation>CivitAI 的训练设置</translation>
        </message>
        <message>
            <source>Class words</source>
            <translation>类别词</translation>
        </message>
        <message>
            <source>Class words only</source>
            <translation>只写类别词</translation>
        </message>
        <message>
            <source>Click a suggestion: accept it</source>
            <translation>点击建议：接受它</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>再点一次：下面的框</translation>
        </message>
        <message>
            <source>Click another person's face: suggest their boxes</source>
            <translation>点击其他人的脸：改为建议该人的框</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Clip skip counts layers from the end.</source>
            <translation>Clip skip 从最后一层往前数。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close  {key}</source>
            <translation>关闭  {key}</translation>
        </message>
        <message>
            <source>Close and install</source>
            <translation>关闭并安装</translation>
        </message>
        <message>
            <source>Close it elsewhere, then open it again for editing.</source>
            <translation>请在其他地方关闭它，再重新打开以编辑。</translation>
        </message>
        <message>
            <source>Close it there first, or open it here read-only.</source>
            <translation>请先在那里关闭，或在这里以只读打开。</translation>
        </message>
        <message>
            <source>Close it there. If that computer is gone, delete “{lock}” and open the project again.</source>
            <translation>请在那台电脑上关闭。如果那台电脑已不存在，请删除“{lock}”后再打开项目。</translation>
        </message>
        <message>
            <source>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</source>
            <translation>请关闭其他程序，或降低分辨率或批量大小，然后重新开始。已写入的检查点都安全。</translation>
        </message>
        <message>
            <source>Close programs that look into it, a virus scanner for example, and start again.</source>
            <translation>请关闭正在读取它的程序，例如杀毒软件，然后重新开始。</translation>
        </message>
        <message>
            <source>Close the list of files that were passed over</source>
            <translation>关闭略过文件的列表</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>衣服</translation>
        </message>
        <message>
            <source>Clothing, shoes, hair and faces, pixel by pixel; also the mask of a figure.</source>
            <translation>逐像素识别衣服、鞋子、头发和脸；也生成人物蒙版。</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</source>
            <translation>垫在透明图片后面的颜色；keep 会显示文件中隐藏的颜色。</translation>
        </message>
        <message>
            <source>Colour of its boxes</source>
            <translation>方框的颜色</translation>
        </message>
        <message>
            <source>Comes with the program. Finds faces from the front and the sides, and figures that stand.</source>
            <translation>程序自带。可找到正面和侧面的脸，以及站立的人物。</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compare with the text files on the disk…</source>
            <translation>与磁盘上的文本文件比较…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Comparing pictures</source>
            <translation>正在对比图片</translation>
        </message>
        <message>
            <source>Compile</source>
            <translation>编译</translation>
        </message>
        <message>
            <source>Compiled blocks need their weights as they are: switch off blocks_to_swap and packing, or this.</source>
            <translation>编译的区块需要原样的权重：请关闭 blocks_to_swap 与压缩，或关闭编译。</translation>
        </message>
        <message>
            <source>Compiler</source>
            <translation>编译器</translation>
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
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>Copied to {path}</source>
            <translation>已复制到 {path}</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photo and go there</source>
            <translation>把所有框复制到下一张照片并前往</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photos…</source>
            <translation>把所有方框复制到后面的照片…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>复制方框</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Copy it again from the camera.</source>
            <translation>请重新从相机复制。</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation>请重新复制或下载。</translation>
        </message>
        <message>
            <source>Copy the LoRA</source>
            <translation>复制 LoRA</translation>
        </message>
        <message>
            <source>Copy the LoRA…</source>
            <translation>复制 LoRA…</translation>
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>复制框；未选中时复制全部</translation>
        </message>
        <message>
            <source>Copy the name from the model's page, or choose a folder with the model's files.</source>
            <translation>请从模型页面复制名称，或选择存有模型文件的文件夹。</translation>
        </message>
        <message>
            <source>Copy the name, owner/name, from the model's page. For a private one run “hf auth login”.</source>
            <translation>请从模型页面复制“所有者/名称”。如果是私有模型，请先运行“hf auth login”。</translation>
        </message>
        <message>
            <source>Copy the project to a folder where you may write, or open it read-only.</source>
            <translation>请把项目复制到可以写入的文件夹，或以只读打开。</translation>
        </message>
        <message>
            <source>Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.</source>
            <translation>请重新复制整个底模；它需要 unet、vae、text_encoder 与 tokenizer。</translation>
        </message>
        <message>
            <source>Copy the whole tokenizer folder of this base model, or choose another base model.</source>
            <translation>请复制这个底模完整的 tokenizer 文件夹，或选择其他底模。</translation>
        </message>
        <message>
            <source>Copy this LoRA…</source>
            <translation>复制这个 LoRA…</translation>
        </message>
        <message>
            <source>Copying a backup</source>
            <translation>正在复制备份</translation>
        </message>
        <message>
            <source>Copying the LoRA</source>
            <translation>正在复制 LoRA</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>复制…</translation>
        </message>
        <message>
            <source>Correct it, or search for plain text.</source>
            <translation>请修正，或改用一般文本搜索。</translation>
        </message>
        <message>
            <source>Correct it; put what holds spaces in quotes.</source>
            <translation>请修正；含空格的内容请用引号括起。</translation>
        </message>
        <message>
            <source>Correct or remove them in lr_scheduler_args.</source>
            <translation>请在 lr_scheduler_args 中修正或移除它们。</translation>
        </message>
        <message>
            <source>Correct or remove them in optimizer_args.</source>
            <translation>请在 optimizer_args 中修正或移除它们。</translation>
        </message>
        <message>
            <source>Correct the file, or save it again with the program that wrote it.</source>
            <translation>请修正文件，或用原本的程序重新保存。</translation>
        </message>
        <message>
            <source>Correct the file, or write captions beside the images and name their folder.</source>
            <translation>请修正文件，或在图片旁写标注并指定其文件夹。</translation>
        </message>
        <message>
            <source>Correct the file, or write the prompts line by line into a .txt file.</source>
            <translation>请修正该文件，或把提示词逐行写入 .txt 文件。</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>请修正文件。</translation>
        </message>
        <message>
            <source>Correct the template.</source>
            <translation>请修正模板。</translation>
        </message>
        <message>
            <source>Corrects the first steps as Adam does.</source>
            <translation>像 Adam 一样修正最初的步。</translation>
        </message>
        <message>
            <source>Covered in the colour around it</source>
            <translation>以周围的颜色覆盖</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁切</translation>
        </message>
        <message>
            <source>Crops and their captions</source>
            <translation>裁切图与标注</translation>
        </message>
        <message>
            <source>Crops as a gallery</source>
            <translation>以图库显示裁切图</translation>
        </message>
        <message>
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + 拖动：任意形状</translation>
        </message>
        <message>
            <source>Cut around faces</source>
            <translation>围绕脸部裁切</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>裁掉</translation>
        </message>
        <message>
            <source>Cut off above the chin</source>
            <translation>从下巴以上裁掉</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>周期数</translation>
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
            <translation>D-Adaptation，自动找学习率</translation>
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
            <translation>调暗</translation>
        </message>
        <message>
            <source>Darken what lies outside the box</source>
            <translation>调暗框外区域</translation>
        </message>
        <message>
            <source>Darken what lies outside the box in hand. Key: {key}</source>
            <translation>调暗当前框以外的区域。按键：{key}</translation>
        </message>
        <message>
            <source>Darkest first</source>
            <translation>最暗的在前</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Debiased estimation</source>
            <translation>去偏估计</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>衰减</translation>
        </message>
        <message>
            <source>Decide what is taught and how often, and write the folder.</source>
            <translation>决定要教什么、教几次，然后写出文件夹。</translation>
        </message>
        <message>
            <source>Delete box</source>
            <translation>删除方框</translation>
        </message>
        <message>
            <source>Delete it and fetch the model again; {repository} has it.</source>
            <translation>请删除后重新下载模型；{repository} 有它。</translation>
        </message>
        <message>
            <source>Delete regions ({count})</source>
            <translation>删除区域（{count}）</translation>
        </message>
        <message>
            <source>Delete the box, or drop the suggestion</source>
            <translation>删除框，或放弃这个建议</translation>
        </message>
        <message>
            <source>Delete the folder and fetch the model again.</source>
            <translation>请删除文件夹后重新下载模型。</translation>
        </message>
        <message>
            <source>Demo model (SD1.5)</source>
            <translation>演示模型（SD1.5）</translation>
        </message>
        <message>
            <source>Demo model (SDXL)</source>
            <translation>演示模型（SDXL）</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Diag-OFT</source>
            <translation>Diag-OFT</translation>
        </message>
        <message>
            <source>Diagonals</source>
            <translation>对角线</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>请不要使用这个模型。</translation>
        </message>
        <message>
            <source>DoRA measures lengths per output channel; otherwise per input channel.</source>
            <translation>DoRA 按输出通道量长度；否则按输入通道。</translation>
        </message>
        <message>
            <source>Does what the project's rules say.</source>
            <translation>按项目的规则运行。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Done in {time}.</source>
            <translation>完成，用时 {time}。</translation>
        </message>
        <message>
            <source>Download it by hand if you trust that place.</source>
            <translation>若你信任该处，请手动下载。</translation>
        </message>
        <message>
            <source>Download or copy it again and compare its size with the original's.</source>
            <translation>请重新下载或复制，并与源文件比较大小。</translation>
        </message>
        <message>
            <source>Download or copy it again, or choose another base model.</source>
            <translation>请重新下载或复制，或选择其他底模。</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>Drag the photo while held</source>
            <translation>按住时拖动照片</translation>
        </message>
        <message>
            <source>Drag: draw in the shape of a bucket</source>
            <translation>拖动：按分桶的形状画框</translation>
        </message>
        <message>
            <source>Drag: the figure. Shift + drag: not the figure. Alt + wheel: width. Esc: end.</source>
            <translation>拖动：主体。Shift + 拖动：非主体。Alt + 滚轮：笔宽。Esc：结束。</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>画框</translation>
        </message>
        <message>
            <source>Draw all boxes that are suggested here</source>
            <translation>画出这里建议的所有方框</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>把 LoRA 要学的东西框起来。</translation>
        </message>
        <message>
            <source>Draw boxes on photos, or use whole photos as they are.</source>
            <translation>请在照片上画框，或直接使用整张照片。</translation>
        </message>
        <message>
            <source>Draw in the middle, without a mouse</source>
            <translation>不用鼠标，画在照片中央</translation>
        </message>
        <message>
            <source>Draw regions ({count})</source>
            <translation>绘制区域（{count}）</translation>
        </message>
        <message>
            <source>Draw the box whose name is shown</source>
            <translation>画出显示名称的那个方框</translation>
        </message>
        <message>
            <source>Draw with the next drag, even over boxes</source>
            <translation>下一次拖动画新框，也可画在框上</translation>
        </message>
        <message>
            <source>Draw words by chance: livelier, less sure.</source>
            <translation>随机选词：较生动，但较不确定。</translation>
        </message>
        <message>
            <source>Draw {kind}</source>
            <translation>绘制{kind}</translation>
        </message>
        <message>
            <source>Drop included tags</source>
            <translation>移除被包含的标签</translation>
        </message>
        <message>
            <source>Drop tags that others include</source>
            <translation>移除被其他标签包含的标签</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Drops tags from the back until the trainer reads all that is left.</source>
            <translation>从后面移除标签，直到训练时能全部读取。</translation>
        </message>
        <message>
            <source>Drops “hair” beside “long hair”.</source>
            <translation>有“long hair”时移除“hair”。</translation>
        </message>
        <message>
            <source>Duplicate the box</source>
            <translation>创建框的副本</translation>
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
            <translation>DyLoRA 的 rank 是 {rank}，单位是 {unit}。</translation>
        </message>
        <message>
            <source>Each setting says here what it is for.</source>
            <translation>选中某项设置时，这里会说明它的用途。</translation>
        </message>
        <message>
            <source>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</source>
            <translation>每边会裁到 {step} 像素的倍数；较短的一边会什么都不剩。</translation>
        </message>
        <message>
            <source>Each weight steps as soon as its gradient is there, so that gradients never pile up.</source>
            <translation>每个权重的梯度一到就更新，梯度不会堆积。</translation>
        </message>
        <message>
            <source>Edited by hand</source>
            <translation>手动编辑过</translation>
        </message>
        <message>
            <source>Either the file is damaged, or it does not work on {device}.</source>
            <translation>可能是文件损坏，或无法在 {device} 上运作。</translation>
        </message>
        <message>
            <source>Empty caption: {file}. Write one, or delete the file to use the folder’s name.</source>
            <translation>标注是空的：{file}。请写入标注，或删除文件以使用文件夹名称。</translation>
        </message>
        <message>
            <source>Empty image file (0 bytes), left out: {file}. Copy it again.</source>
            <translation>略过空的图片文件（0 字节）：{file}。请重新复制。</translation>
        </message>
        <message>
            <source>Encode each caption once, where the text encoder does not learn.</source>
            <translation>文本编码器不训练时，每个标注只编码一次。</translation>
        </message>
        <message>
            <source>Encode each picture once; off encodes it for every step, changed each time.</source>
            <translation>每张图片只编码一次；关闭时每一步都重新编码，每次略有变化。</translation>
        </message>
        <message>
            <source>End with the rating.</source>
            <translation>以分级结尾。</translation>
        </message>
        <message>
            <source>Ending after this step and saving what was learned…</source>
            <translation>这一步之后结束，并保存学到的内容…</translation>
        </message>
        <message>
            <source>Ending after this step and saving where it is…</source>
            <translation>这一步之后结束，并保存当前的进度…</translation>
        </message>
        <message>
            <source>Ending of the caption file beside a picture.</source>
            <translation>图片旁标注文件的扩展名。</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>正在结束…</translation>
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
            <translation>请输入 1 以上的数字。</translation>
        </message>
        <message>
            <source>Environment variable that holds the key, for servers that want one.</source>
            <translation>存放密钥的环境变量，用于需要密钥的服务器。</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoch 数</translation>
        </message>
        <message>
            <source>Errors above it count linearly.</source>
            <translation>超过此值的误差以线性计算。</translation>
        </message>
        <message>
            <source>Escape parentheses</source>
            <translation>转义括号</translation>
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
            <translation>平衡容易与困难的时间步；通常用 5。</translation>
        </message>
        <message>
            <source>Every edit is stored the moment you make it.</source>
            <translation>每次编辑都会立即保存。</translation>
        </message>
        <message>
            <source>Every layer gets the rank and alpha that it has in the file it starts from.</source>
            <translation>每一层采用起始文件中的 rank 与 alpha。</translation>
        </message>
        <message>
            <source>Every line is empty or starts with “#”.</source>
            <translation>每一行都是空的，或以“#”开头。</translation>
        </message>
        <message>
            <source>Every n-th epoch is trained without words; 0 is never.</source>
            <translation>每 n 个 epoch 有一个不带文本训练；0 表示从不。</translation>
        </message>
        <message>
            <source>Extra noise on the input only.</source>
            <translation>只加在输入上的额外噪声。</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>脸</translation>
        </message>
        <message>
            <source>Faces, also small and turned ones.</source>
            <translation>脸，包括小的和转向的。</translation>
        </message>
        <message>
            <source>Factor on the threshold (with schedule snr only where the next option is on).</source>
            <translation>阈值的倍数（用 snr 调度时，只有打开下一个选项才有效）。</translation>
        </message>
        <message>
            <source>Factors up to this count as 0.</source>
            <translation>不大于此值的倍数视为 0。</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>模型系列</translation>
        </message>
        <message>
            <source>Feeds only</source>
            <translation>只提供给</translation>
        </message>
        <message>
            <source>Fetch both files from the same model's page.</source>
            <translation>请从同一个模型页面下载这两个文件。</translation>
        </message>
        <message>
            <source>Fetch face_detection_yunet_2023mar.onnx from OpenCV's model zoo again.</source>
            <translation>请重新从 OpenCV 的 model zoo 下载 face_detection_yunet_2023mar.onnx。</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Fetch it again, until its size is the one on the model's page.</source>
            <translation>请重新下载，直到大小与模型页面上的一致。</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>请重新下载。</translation>
        </message>
        <message>
            <source>Fetch the file again from the model's page.</source>
            <translation>请重新从模型页面下载文件。</translation>
        </message>
        <message>
            <source>Fetch the file again; if that does not help, update onnxruntime.</source>
            <translation>请重新下载文件；若仍无效，请更新 onnxruntime。</translation>
        </message>
        <message>
            <source>Fetch the folder again from the model's page; its weights have to be safetensors.</source>
            <translation>请重新从模型页面下载整个文件夹；权重必须是 safetensors。</translation>
        </message>
        <message>
            <source>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</source>
            <translation>请通过 LoRA Atelier 从模型页面下载，它会记下模型包含的文件。</translation>
        </message>
        <message>
            <source>Fetch {repository}, or name a folder that holds it.</source>
            <translation>请下载 {repository}，或指定存放它的文件夹。</translation>
        </message>
        <message>
            <source>Fetch {size} MiB</source>
            <translation>下载 {size} MiB</translation>
        </message>
        <message>
            <source>Fetching a model</source>
            <translation>正在下载模型</translation>
        </message>
        <message>
            <source>Fetching the update</source>
            <translation>正在下载更新</translation>
        </message>
        <message>
            <source>Fetching “{file}” broke off after {size} of {whole} bytes.</source>
            <translation>下载“{file}”在 {size} / {whole} 字节处中断。</translation>
        </message>
        <message>
            <source>Fewest boxes first</source>
            <translation>方框最少的在前</translation>
        </message>
        <message>
            <source>Figures outlined in {count} boxes; nobody seen in {none}; {failed} photos not read.</source>
            <translation>已勾勒 {count} 个框中的人物；{none} 个框没看到人；{failed} 张照片无法读取。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File name of the LoRA, without ending.</source>
            <translation>LoRA 的文件名，不含扩展名。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or set max_grad_norm to 1.</source>
            <translation>先前保存的文件都完整。请降低学习率，或将 max_grad_norm 设为 1。</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or train in bf16 instead of fp16.</source>
            <translation>先前保存的文件都完整。请降低学习率，或改用 bf16 而非 fp16 训练。</translation>
        </message>
        <message>
            <source>Files saved by step are removed when they are older; empty keeps all.</source>
            <translation>按步数保存的文件超过此范围就移除；留空则全部保留。</translation>
        </message>
        <message>
            <source>Files such as “{example}” can run any program when they are opened, so they are not opened here.</source>
            <translation>像“{example}”这样的文件打开时可能运行任何程序，因此这里不会打开。</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>略过的文件与原因</translation>
        </message>
        <message>
            <source>Files were changed or cut off after they were written.</source>
            <translation>文件在写出后被更改或截断。</translation>
        </message>
        <message>
            <source>Fill in the form to see what would change.</source>
            <translation>填写表单以查看会有哪些更改。</translation>
        </message>
        <message>
            <source>Fill the background with grey</source>
            <translation>以灰色填满背景</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter: words, tag:smile, -tag:solo, kind:face, tokens&gt;75, has:caption …  (Ctrl+F)</source>
            <translation>筛选：文本、tag:smile、-tag:solo、kind:face、tokens&gt;75、has:caption…  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filters that are ready, and those that you kept</source>
            <translation>内置的筛选与你保存的筛选</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>寻找</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>寻找设置</translation>
        </message>
        <message>
            <source>Find a setting, for example min_snr_gamma</source>
            <translation>寻找设置，例如 min_snr_gamma</translation>
        </message>
        <message>
            <source>Find a tag</source>
            <translation>寻找标签</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>寻找与替换</translation>
        </message>
        <message>
            <source>Find moved photos ({count})</source>
            <translation>找回移动过的照片（{count}）</translation>
        </message>
        <message>
            <source>Find moved photos in a folder</source>
            <translation>在文件夹中寻找移动过的照片</translation>
        </message>
        <message>
            <source>Find moved photos in a folder…</source>
            <translation>在文件夹中寻找移动过的照片…</translation>
        </message>
        <message>
            <source>Finds booru tags like WD14, and names of characters, series and artists besides.</source>
            <translation>像 WD14 一样找出 booru 标签，另有角色、作品与画师名称。</translation>
        </message>
        <message>
            <source>Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.</source>
            <translation>逐像素找出衣服、鞋子与头部；安装 RT-DETR 时也能找出人物。</translation>
        </message>
        <message>
            <source>Finds tags such as “long hair, smile”, with scores. The idolsankaku models know photos best.</source>
            <translation>找出“long hair, smile”这类标签并附分数。照片以 idolsankaku 模型最准。</translation>
        </message>
        <message>
            <source>Finds the joints of persons; shoes, body and face are reckoned from them.</source>
            <translation>查找人物的关节，再由此推算鞋子、身体和脸。</translation>
        </message>
        <message>
            <source>Finds the rate from the step; off = the recipe's rate.</source>
            <translation>由步数决定学习率；关闭 = 用配方的学习率。</translation>
        </message>
        <message>
            <source>First model</source>
            <translation>第一个模型</translation>
        </message>
        <message>
            <source>First tags</source>
            <translation>开头的标签数</translation>
        </message>
        <message>
            <source>First timestep</source>
            <translation>第一个时间步</translation>
        </message>
        <message>
            <source>Fit into</source>
            <translation>控制在</translation>
        </message>
        <message>
            <source>Fit the photo into the window</source>
            <translation>让照片符合窗口</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: {key}</source>
            <translation>让照片符合窗口。按键：{key}</translation>
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
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for the backups of all projects</source>
            <translation>所有项目的备份文件夹</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation>文件夹名称、标签与底模名称不会写进文件。</translation>
        </message>
        <message>
            <source>Folder with caption files</source>
            <translation>标注文件的文件夹</translation>
        </message>
        <message>
            <source>Folder with the model's files</source>
            <translation>存放模型文件的文件夹</translation>
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>将写出的文件夹</translation>
        </message>
        <message>
            <source>For example: {caption}</source>
            <translation>例如：{caption}</translation>
        </message>
        <message>
            <source>For v-prediction.</source>
            <translation>用于 V 预测。</translation>
        </message>
        <message>
            <source>For words drawn by chance.</source>
            <translation>用于随机选词。</translation>
        </message>
        <message>
            <source>For yourself; not trained on</source>
            <translation>给自己看的；不用来训练</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget a filter</source>
            <translation>删除筛选</translation>
        </message>
        <message>
            <source>Forget rules for captions ({count})</source>
            <translation>删除标注规则（{count}）</translation>
        </message>
        <message>
            <source>Forget what corrections taught ({count})</source>
            <translation>忘记从修正中学到的（{count}）</translation>
        </message>
        <message>
            <source>Forget what was painted and outlined on this box</source>
            <translation>清除这个框上的涂抹和轮廓</translation>
        </message>
        <message>
            <source>Forget whom to follow</source>
            <translation>忘记要跟随的人</translation>
        </message>
        <message>
            <source>Found: {cards}; the driver knows CUDA {driver}.</source>
            <translation>找到：{cards}；驱动程序支持 CUDA {driver}。</translation>
        </message>
        <message>
            <source>Four stars</source>
            <translation>四星</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>以 Apache License 2.0 授权的自由软件。</translation>
        </message>
        <message>
            <source>Frequency in the project</source>
            <translation>项目中的出现次数</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation>从这里无法得知那边是否还有人在使用。</translation>
        </message>
        <message>
            <source>From now on crops are made for this recipe's training size.</source>
            <translation>以后按此配方的训练大小制作裁切图。</translation>
        </message>
        <message>
            <source>From the photo to the buttons</source>
            <translation>从照片移到按钮</translation>
        </message>
        <message>
            <source>From the photo, a crop inherits what says who it is; a face never gets “full body”.</source>
            <translation>裁切图会从照片继承说明人物是谁的标签；脸部绝不会得到“full body”。</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>在自己的电脑上，从照片到 Stable Diffusion LoRA。</translation>
        </message>
        <message>
            <source>Fused backward pass</source>
            <translation>融合反向传播</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>Getting the tagger ready…</source>
            <translation>正在准备标注模型…</translation>
        </message>
        <message>
            <source>GiB</source>
            <translation>GiB</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation>让 3x3 卷积有自己的小核心。</translation>
        </message>
        <message>
            <source>Give every machine the same recipe, pictures, base model and output folder.</source>
            <translation>请让每台机器使用相同的配方、图片、底模与输出文件夹。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请取个名称。</translation>
        </message>
        <message>
            <source>Give sample prompts on the Train page; pictures come after every epoch.</source>
            <translation>在“训练”页填写示例提示词；每个 epoch 之后会产生图片。</translation>
        </message>
        <message>
            <source>Give the small matrix a rank too.</source>
            <translation>小矩阵也使用 rank。</translation>
        </message>
        <message>
            <source>Give them another kind, or delete them first. The first one lies on “{photo}”.</source>
            <translation>请先把它们改为其他种类，或删除它们。第一个在“{photo}”上。</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>回到前一个版本</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>仍然继续</translation>
        </message>
        <message>
            <source>Go on from</source>
            <translation>从此继续</translation>
        </message>
        <message>
            <source>Go on from its LoRA file instead: set network_weights to it.</source>
            <translation>请改从它的 LoRA 文件继续：把 network_weights 设为该文件。</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>从上次停下的地方继续。</translation>
        </message>
        <message>
            <source>Go on with differences</source>
            <translation>有差异也继续</translation>
        </message>
        <message>
            <source>Go through waiting suggestions, photo by photo. Key: {key}</source>
            <translation>逐张审阅等待中的建议。按键：{key}</translation>
        </message>
        <message>
            <source>Go to AI engine</source>
            <translation>前往 AI 引擎</translation>
        </message>
        <message>
            <source>Go to Captions</source>
            <translation>前往标注</translation>
        </message>
        <message>
            <source>Go to Photos</source>
            <translation>前往照片</translation>
        </message>
        <message>
            <source>Go to Regions</source>
            <translation>前往区域</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>前往训练</translation>
        </message>
        <message>
            <source>Goes into the reg folder</source>
            <translation>放进 reg 文件夹</translation>
        </message>
        <message>
            <source>Golden ratio</source>
            <translation>黄金比例</translation>
        </message>
        <message>
            <source>Gradient checkpointing</source>
            <translation>梯度检查点</translation>
        </message>
        <message>
            <source>Gradient limit</source>
            <translation>梯度上限</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Grow downward</source>
            <translation>向下扩大</translation>
        </message>
        <message>
            <source>Grow to the left</source>
            <translation>向左扩大</translation>
        </message>
        <message>
            <source>Grow to the right</source>
            <translation>向右扩大</translation>
        </message>
        <message>
            <source>Grow upward</source>
            <translation>向上扩大</translation>
        </message>
        <message>
            <source>Grow, in the same shape</source>
            <translation>扩大，形状不变</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>辅助线</translation>
        </message>
        <message>
            <source>Haar and HOG</source>
            <translation>Haar 与 HOG</translation>
        </message>
        <message>
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation>一半的样本会左右翻转。会破坏不对称的发型、标记与文本。</translation>
        </message>
        <message>
            <source>Heun</source>
            <translation>Heun</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>遮挡</translation>
        </message>
        <message>
            <source>Hidden places</source>
            <translation>遮挡处</translation>
        </message>
        <message>
            <source>Hidden places in crops of a concept</source>
            <translation>某个概念的裁切图中的遮挡处</translation>
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>按住时隐藏框</translation>
        </message>
        <message>
            <source>Hides</source>
            <translation>遮挡</translation>
        </message>
        <message>
            <source>Higher is livelier, less sure.</source>
            <translation>越高越生动，也越不确定。</translation>
        </message>
        <message>
            <source>Higher weighs late steps more in the average.</source>
            <translation>越高，平均时后期的步比重越大。</translation>
        </message>
        <message>
            <source>Holds a mask of the same name for each picture.</source>
            <translation>存放每张图片同名的蒙版。</translation>
        </message>
        <message>
            <source>Holds folders named like 10_name: repeats, then what they show.</source>
            <translation>内含像 10_name 的文件夹：重复次数，加上所教的内容。</translation>
        </message>
        <message>
            <source>How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.</source>
            <translation>层的宽度如何拆分；-1 = 尽量接近正方形，越小文件越大。</translation>
        </message>
        <message>
            <source>How captions are written out</source>
            <translation>标注写出的方式</translation>
        </message>
        <message>
            <source>How captions are written out…</source>
            <translation>标注写出的方式…</translation>
        </message>
        <message>
            <source>How errors are measured.</source>
            <translation>误差的计算方式。</translation>
        </message>
        <message>
            <source>How every sentence begins, for example “a woman”.</source>
            <translation>每个句子的开头，例如“a woman”。</translation>
        </message>
        <message>
            <source>How far blocks may turn at most; 0 = as far as they like.</source>
            <translation>区块最多能转多少；0 = 不限。</translation>
        </message>
        <message>
            <source>How far blocks may turn; 0.001 is a calm choice.</source>
            <translation>区块能转多少；0.001 较稳当。</translation>
        </message>
        <message>
            <source>How fast it grows: 2/3 for very long runs, 3/4 for shorter ones, 1 for a plain mean.</source>
            <translation>增长的快慢：很长的训练用 2/3，较短的用 3/4，1 为单纯平均。</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step.</source>
            <translation>找到的学习率每步最多增加多少。</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step; 1.02 warms up slowly.</source>
            <translation>找到的学习率每步最多增加多少；1.02 会慢慢预热。</translation>
        </message>
        <message>
            <source>How its threshold follows the timestep.</source>
            <translation>阈值如何随时间步变化。</translation>
        </message>
        <message>
            <source>How large faces are shown, “2.0,4.0”; needs their place in file names, and no buckets.</source>
            <translation>脸部显示的大小，“2.0,4.0”；文件名中需有脸的位置，且不能分桶。</translation>
        </message>
        <message>
            <source>How long gradients and their squares are remembered.</source>
            <translation>梯度与其平方记住多久。</translation>
        </message>
        <message>
            <source>How long steps are remembered; none is usual.</source>
            <translation>每一步记住多久；通常不用。</translation>
        </message>
        <message>
            <source>How long the found rate is remembered; by itself the root of beta2.</source>
            <translation>找到的学习率记住多久；默认为 beta2 的平方根。</translation>
        </message>
        <message>
            <source>How long: a sentence, a few, or a paragraph.</source>
            <translation>长度：一句、几句或一段。</translation>
        </message>
        <message>
            <source>How many blocks there are; fewer turn more freely.</source>
            <translation>有多少个区块；越少转动越自由。</translation>
        </message>
        <message>
            <source>How many must train together (torchrun --nproc_per_node); empty takes what was started.</source>
            <translation>需要一起训练的进程数（torchrun --nproc_per_node）；留空时以启动的为准。</translation>
        </message>
        <message>
            <source>How many ranks learn together; network_dim is a multiple of it.</source>
            <translation>多少个 rank 一起学习；network_dim 是它的倍数。</translation>
        </message>
        <message>
            <source>How many ranks learn together; ranks are multiples of it.</source>
            <translation>多少个 rank 一起学习；rank 是它的倍数。</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads</source>
            <translation>训练时读取几个 token</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads (max_token_length)</source>
            <translation>训练时读取几个 token (max_token_length)</translation>
        </message>
        <message>
            <source>How memory of squares lengthens with the steps.</source>
            <translation>平方的记忆如何随步数延长。</translation>
        </message>
        <message>
            <source>How much faster the upper half learns.</source>
            <translation>上半部学得快多少。</translation>
        </message>
        <message>
            <source>How much less steps with a small rate weigh.</source>
            <translation>学习率小的步比重减少多少。</translation>
        </message>
        <message>
            <source>How much of the past is in a step, and how long it is remembered.</source>
            <translation>一步中含多少过去，以及记住多久。</translation>
        </message>
        <message>
            <source>How much of what gradient checkpointing can save is saved, the cheapest blocks first.</source>
            <translation>梯度检查点能省的内存要省多少，先省代价最小的区块。</translation>
        </message>
        <message>
            <source>How much regularization pictures count.</source>
            <translation>正则化图片的比重。</translation>
        </message>
        <message>
            <source>How much the LoRA can hold. 8 to 32 is enough for a person.</source>
            <translation>LoRA 能容纳多少。人物用 8 到 32 就够了。</translation>
        </message>
        <message>
            <source>How much the network can hold.</source>
            <translation>网络能容纳多少内容。</translation>
        </message>
        <message>
            <source>How much the trainer enlarges its pictures on average. 1.00 ×: not at all; more turns soft.</source>
            <translation>训练时平均把图片放大多少。1.00 ×：完全不放大；越大越模糊。</translation>
        </message>
        <message>
            <source>How near training is to the average; how long squares are remembered.</source>
            <translation>训练与平均值的距离；以及平方记住多久。</translation>
        </message>
        <message>
            <source>How often cosine_with_restarts begins anew.</source>
            <translation>cosine_with_restarts 重新开始几次。</translation>
        </message>
        <message>
            <source>How often each picture counts where neither a folder's name nor a data set says it.</source>
            <translation>当文件夹名称与数据集都未指定时，每张图片计算的次数。</translation>
        </message>
        <message>
            <source>How often each picture is seen in an epoch.</source>
            <translation>每个 epoch 中每张图片被看的次数。</translation>
        </message>
        <message>
            <source>How sample pictures are drawn.</source>
            <translation>示例图的绘制方式。</translation>
        </message>
        <message>
            <source>How strongly each of these files acts; 1 where none is given.</source>
            <translation>每个文件作用的强度；没有给就是 1。</translation>
        </message>
        <message>
            <source>How the rate changes during the run.</source>
            <translation>学习率在训练过程中如何变化。</translation>
        </message>
        <message>
            <source>Huber scale</source>
            <translation>Huber 倍数</translation>
        </message>
        <message>
            <source>Huber schedule</source>
            <translation>Huber 调度</translation>
        </message>
        <message>
            <source>Huber threshold</source>
            <translation>Huber 阈值</translation>
        </message>
        <message>
            <source>If not, their class words stand in; without any the trainer reads the folder's name. What is written in their captions stays in the project.</source>
            <translation>否则改用类别词；没有类别词时，训练会读文件夹名称。已写的标注仍保留在项目中。</translation>
        </message>
        <message>
            <source>Image left out: {file}. {reason}</source>
            <translation>略过图片：{file}。{reason}</translation>
        </message>
        <message>
            <source>Image that cannot be read ({reason}), left out: {file}. Copy or save it again.</source>
            <translation>图片无法读取（{reason}），已略过：{file}。请重新复制或保存。</translation>
        </message>
        <message>
            <source>Image with too many pixels, left out: {file}. Save it smaller.</source>
            <translation>略过像素过多的图片：{file}。请另存较小的版本。</translation>
        </message>
        <message>
            <source>Images beside the training folders are not used ({count}: {names}). Move them into one.</source>
            <translation>训练文件夹旁的图片不会使用（{count} 张：{names}）。请移进其中一个文件夹。</translation>
        </message>
        <message>
            <source>Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use larger ones, a lower resolution, or bucket_no_upscale.</source>
            <translation>小于分桶的图片会被放大，最多 {factor} 倍（{count} 张：{names}）。请使用较大的图片、较低的分辨率，或 bucket_no_upscale。</translation>
        </message>
        <message>
            <source>Import a folder ({count} pictures)</source>
            <translation>导入文件夹（{count} 张图片）</translation>
        </message>
        <message>
            <source>In front</source>
            <translation>在前面</translation>
        </message>
        <message>
            <source>In the project</source>
            <translation>项目中的</translation>
        </message>
        <message>
            <source>In use: {build}.</source>
            <translation>使用中：{build}。</translation>
        </message>
        <message>
            <source>In use: {build}. A newer list of packages is here: install it.</source>
            <translation>使用中：{build}。有更新的软件包列表：请安装。</translation>
        </message>
        <message>
            <source>Input perturbation</source>
            <translation>输入扰动</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>安装</translation>
        </message>
        <message>
            <source>Install LoRA Atelier again.</source>
            <translation>请重新安装 LoRA Atelier。</translation>
        </message>
        <message>
            <source>Install it on the AI engine page, or with: pip install “lora-atelier[tagging]”.</source>
            <translation>请在“AI 引擎”页面安装，或运行：pip install “lora-atelier[tagging]”。</translation>
        </message>
        <message>
            <source>Install one instead.</source>
            <translation>请改为安装一个。</translation>
        </message>
        <message>
            <source>Install one on the AI engine page.</source>
            <translation>请在“AI 引擎”页安装一个。</translation>
        </message>
        <message>
            <source>Install the package that holds it, or choose another.</source>
            <translation>请安装包含它的软件包，或选择其他的。</translation>
        </message>
        <message>
            <source>Install them on the page AI engine; it fits them to your graphics card.</source>
            <translation>请在“AI 引擎”页安装；它会配合你的显卡。</translation>
        </message>
        <message>
            <source>Install what training needs, for your graphics card.</source>
            <translation>按你的显卡安装训练所需的软件包。</translation>
        </message>
        <message>
            <source>Installing</source>
            <translation>正在安装</translation>
        </message>
        <message>
            <source>Installing the AI engine</source>
            <translation>正在安装 AI 引擎</translation>
        </message>
        <message>
            <source>Instead of PyPI's files</source>
            <translation>代替 PyPI 的文件来源</translation>
        </message>
        <message>
            <source>Instead of PyTorch's files</source>
            <translation>代替 PyTorch 的文件来源</translation>
        </message>
        <message>
            <source>It asks for {names}. A made-up model could read any of your files this way.</source>
            <translation>它要求 {names}。伪造的模型可能借此读取你的任何文件。</translation>
        </message>
        <message>
            <source>It can be looked at first on the Dataset page.</source>
            <translation>也可以先在“数据集”页查看。</translation>
        </message>
        <message>
            <source>It can go on from step {step}, as if it had never stopped.</source>
            <translation>可以从第 {step} 步继续，就像从未停下。</translation>
        </message>
        <message>
            <source>It can take: {known}.</source>
            <translation>可以使用：{known}。</translation>
        </message>
        <message>
            <source>It could not be found out whether there is a newer version.</source>
            <translation>无法得知是否有新版本。</translation>
        </message>
        <message>
            <source>It does not pass the check of its database.</source>
            <translation>它没有通过数据库检查。</translation>
        </message>
        <message>
            <source>It does not speak OpenAI's chat protocol there.</source>
            <translation>该处不支持 OpenAI 的聊天协议。</translation>
        </message>
        <message>
            <source>It does nothing without zero_terminal_snr.</source>
            <translation>没有 zero_terminal_snr 时没有作用。</translation>
        </message>
        <message>
            <source>It expects a mask and a second picture at every step; training here gives it neither.</source>
            <translation>它每一步都需要蒙版与第二张图片；这里的训练不提供。</translation>
        </message>
        <message>
            <source>It finds one step from all gradients together; fused, each weight steps before the others.</source>
            <translation>它由所有梯度一起决定一步；融合时每个权重会先于其他权重更新。</translation>
        </message>
        <message>
            <source>It follows a loss, and the loss of one step says little in diffusion.</source>
            <translation>它按损失变化，而扩散模型单步的损失说明不了什么。</translation>
        </message>
        <message>
            <source>It has little fine detail at the size it is trained at.</source>
            <translation>以训练尺寸来看，细节很少。</translation>
        </message>
        <message>
            <source>It has no effect while gradient_checkpointing is off.</source>
            <translation>gradient_checkpointing 关闭时没有作用。</translation>
        </message>
        <message>
            <source>It has version {version}; this program knows versions up to {known}.</source>
            <translation>它的版本是 {version}；本程序只认得到 {known}。</translation>
        </message>
        <message>
            <source>It holds a line that is far longer than any tag.</source>
            <translation>其中有一行远比任何标签都长。</translation>
        </message>
        <message>
            <source>It holds folders named like 10_name, with pictures in them.</source>
            <translation>里面应有像 10_name 的文件夹，内含图片。</translation>
        </message>
        <message>
            <source>It holds none of the notes that sd-scripts and its kin leave in a LoRA file.</source>
            <translation>里面没有 sd-scripts 一类程序写在 LoRA 文件中的记录。</translation>
        </message>
        <message>
            <source>It is far larger than any list of tags.</source>
            <translation>它远大于任何标签列表。</translation>
        </message>
        <message>
            <source>It is found again by it.</source>
            <translation>之后会用它来寻找。</translation>
        </message>
        <message>
            <source>It is larger than 250 megapixels.</source>
            <translation>它超过 2.5 亿像素。</translation>
        </message>
        <message>
            <source>It is no list of tags: {reason}.</source>
            <translation>这不是标签列表：{reason}。</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>它不是 UTF-8 文本。</translation>
        </message>
        <message>
            <source>It is not a complete safetensors file: {reason}.</source>
            <translation>它不是完整的 safetensors 文件：{reason}。</translation>
        </message>
        <message>
            <source>It is not a picture, whatever its name says.</source>
            <translation>不论名称为何，它都不是图片。</translation>
        </message>
        <message>
            <source>It is not among those that other programs load or that train well.</source>
            <translation>它不在其他程序能加载、或训练效果好的种类之中。</translation>
        </message>
        <message>
            <source>It is not in this folder: {files} are needed.</source>
            <translation>这个文件夹里没有：需要 {files}。</translation>
        </message>
        <message>
            <source>It is one step: all captions change, or none. Undo takes it back as one.</source>
            <translation>这是一个步骤：所有标注要么全部更改，要么都不变；撤销时也一次还原。</translation>
        </message>
        <message>
            <source>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</source>
            <translation>它是 {width}x{height} 像素；任一边小于 {least} 就无法训练。</translation>
        </message>
        <message>
            <source>It keeps Python objects that could run code when they are read, so they are not.</source>
            <translation>它存放的 Python 对象在读取时可能运行代码，因此不读取。</translation>
        </message>
        <message>
            <source>It knows no arguments.</source>
            <translation>它不接受任何参数。</translation>
        </message>
        <message>
            <source>It knows {known}.</source>
            <translation>它接受 {known}。</translation>
        </message>
        <message>
            <source>It knows {words}, {numbers} and score(tag) with a number, has: with {claims}, and, or, not, ().</source>
            <translation>可用：{words}、与数字比较的 {numbers} 和 score(标签)、搭配 {claims} 的 has:、and、or、not、()。</translation>
        </message>
        <message>
            <source>It leaves the rate to Adafactor with relative_step=True, which finds it itself.</source>
            <translation>它把学习率交给 relative_step=True 的 Adafactor 自己决定。</translation>
        </message>
        <message>
            <source>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</source>
            <translation>它可能是 VAE、文本编码器、diffusers 文件夹的一部分，或其他种类的模型。</translation>
        </message>
        <message>
            <source>It overflows on it even in 32 bits.</source>
            <translation>即使用 32 位，它仍然溢出。</translation>
        </message>
        <message>
            <source>It runs the tagger models, and is installed on request only.</source>
            <translation>它用来运行标注模型，需要时才安装。</translation>
        </message>
        <message>
            <source>It says: {said}</source>
            <translation>它报告：{said}</translation>
        </message>
        <message>
            <source>It should be JSON with a caption or tags for every image: {reason}.</source>
            <translation>应为每张图片含标注或标签的 JSON：{reason}。</translation>
        </message>
        <message>
            <source>It should be a JSON table with an entry for each image, as sd-scripts' tools write it.</source>
            <translation>它应是 JSON 表格，每张图片一个项目，如 sd-scripts 的工具所写。</translation>
        </message>
        <message>
            <source>It should hold folders such as “10_name” with images and their captions.</source>
            <translation>里面应有像“10_name”的文件夹，含图片与标注。</translation>
        </message>
        <message>
            <source>It should hold the server's key.</source>
            <translation>它应存放服务器的密钥。</translation>
        </message>
        <message>
            <source>It should start with “tag_id,name,category,count”.</source>
            <translation>它应该以“tag_id,name,category,count”开头。</translation>
        </message>
        <message>
            <source>It steps every weight as soon as its gradient is there, before that of the others has come.</source>
            <translation>它在每个权重的梯度一到就更新，不等其他权重。</translation>
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
            <translation>它既用来教概念，又放在正则化文件夹中。</translation>
        </message>
        <message>
            <source>It was cut short, changed or removed since.</source>
            <translation>它之后被截断、更改或移除了。</translation>
        </message>
        <message>
            <source>It was removed, or the number belongs to another project.</source>
            <translation>它已被移除，或编号属于其他项目。</translation>
        </message>
        <message>
            <source>It was trained on the folders {what}; choose where they are.</source>
            <translation>它是用文件夹 {what} 训练的；请选择它们的位置。</translation>
        </message>
        <message>
            <source>It works: {facts}</source>
            <translation>运行正常：{facts}</translation>
        </message>
        <message>
            <source>It would end the training.</source>
            <translation>这会中断训练。</translation>
        </message>
        <message>
            <source>It would give other numbers than a run without a break.</source>
            <translation>这会得到与未中断的训练不同的数值。</translation>
        </message>
        <message>
            <source>Its boxes are called by it.</source>
            <translation>它的方框以此称呼。</translation>
        </message>
        <message>
            <source>Its checksum is another.</source>
            <translation>它的校验和不同。</translation>
        </message>
        <message>
            <source>Its database does not pass its own check: {finding}</source>
            <translation>它的数据库没有通过自我检查：{finding}</translation>
        </message>
        <message>
            <source>Its description “{path}” is missing or damaged ({reason}).</source>
            <translation>它的说明文件“{path}”遗失或损坏（{reason}）。</translation>
        </message>
        <message>
            <source>Its files are here: {folder}</source>
            <translation>文件已在这里：{folder}</translation>
        </message>
        <message>
            <source>Its makers want to know who uses it.</source>
            <translation>作者希望知道谁在使用它。</translation>
        </message>
        <message>
            <source>Its name in the list of filters:</source>
            <translation>它在筛选列表中的名称：</translation>
        </message>
        <message>
            <source>Its name is not valid text.</source>
            <translation>它的名称不是有效的文字。</translation>
        </message>
        <message>
            <source>Its optimizer or schedule is a class that LoRA Atelier does not know. Code in a package may do whatever you may do on this computer. Agree if you know where it is from; you are asked once.</source>
            <translation>它的优化器或学习率调度是 LoRA Atelier 不认识的类。软件包中的代码能在这台电脑上做你能做的任何事。如果你知道它的来源，请同意；只会询问一次。</translation>
        </message>
        <message>
            <source>Its sha256 differs from the one in LoRA Atelier's list, at every source.</source>
            <translation>每个来源的 sha256 都与 LoRA Atelier 列表中的不同。</translation>
        </message>
        <message>
            <source>Its size or its sha256 differs from what was told.</source>
            <translation>它的大小或 sha256 与公布的不同。</translation>
        </message>
        <message>
            <source>Its strength is drawn anew each step.</source>
            <translation>强度每一步重新抽取。</translation>
        </message>
        <message>
            <source>Its table of contents does not fit its size ({reason}).</source>
            <translation>它的目录与大小不符（{reason}）。</translation>
        </message>
        <message>
            <source>Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.</source>
            <translation>它的文本编码器与 SD1.5 和 SDXL 的不同，不支持。</translation>
        </message>
        <message>
            <source>Its twin under reg/ has {count} pictures. 0: it has no twin.</source>
            <translation>它在 reg/ 下的对应文件夹有 {count} 张图片。0：没有对应文件夹。</translation>
        </message>
        <message>
            <source>Its weights in fewer bits: fp8 or int8 take half the memory of 16 bits, nf4 a quarter.</source>
            <translation>用较少位存权重：fp8 或 int8 只需 16 位的一半内存，nf4 只需四分之一。</translation>
        </message>
        <message>
            <source>Its {size} bytes are no whole ONNX file.</source>
            <translation>它的 {size} 字节不是完整的 ONNX 文件。</translation>
        </message>
        <message>
            <source>Join lines</source>
            <translation>合并多行</translation>
        </message>
        <message>
            <source>Joints of a person: shoes from ankles, the body from shoulders.</source>
            <translation>人物的关节：由脚踝得出鞋子，由肩膀得出身体。</translation>
        </message>
        <message>
            <source>Keep a rule for captions</source>
            <translation>保存标注规则</translation>
        </message>
        <message>
            <source>Keep as a rule</source>
            <translation>存成规则</translation>
        </message>
        <message>
            <source>Keep back</source>
            <translation>验证集比例</translation>
        </message>
        <message>
            <source>Keep best</source>
            <translation>保留最好的</translation>
        </message>
        <message>
            <source>Keep both matrices whole, whatever the rank.</source>
            <translation>无论 rank 多少，两个矩阵都保持完整。</translation>
        </message>
        <message>
            <source>Keep encoded captions for the next run; they are never out of date.</source>
            <translation>保留编码好的标注供下次训练使用；内容改变时会自动更新。</translation>
        </message>
        <message>
            <source>Keep encoded pictures for the next run; they are never out of date.</source>
            <translation>保留编码好的图片供下次训练使用；内容改变时会自动更新。</translation>
        </message>
        <message>
            <source>Keep first tags</source>
            <translation>固定开头标签</translation>
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
            <translation>保留文件的</translation>
        </message>
        <message>
            <source>Keep the filter “{name}”</source>
            <translation>保存筛选“{name}”</translation>
        </message>
        <message>
            <source>Keep the last</source>
            <translation>保留最后</translation>
        </message>
        <message>
            <source>Keep the project's</source>
            <translation>保留项目的</translation>
        </message>
        <message>
            <source>Keep the sentence apart from the tags</source>
            <translation>句子与标签分开存放</translation>
        </message>
        <message>
            <source>Keep the shapes of pictures; off cuts all to one size.</source>
            <translation>保持图片的形状；关闭时全部裁成同一尺寸。</translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>保存这个筛选</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>保存这个筛选…</translation>
        </message>
        <message>
            <source>Keep this rule</source>
            <translation>保存这条规则</translation>
        </message>
        <message>
            <source>Keep training</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <source>Keep where it is, and free the memory; going on changes nothing.</source>
            <translation>保留当前进度并释放内存；之后继续，结果不变。</translation>
        </message>
        <message>
            <source>Keeps a warm-up from spoiling the rate it finds.</source>
            <translation>避免预热影响它找到的学习率。</translation>
        </message>
        <message>
            <source>Keeps division by tiny numbers calm.</source>
            <translation>使除以极小数时保持稳定。</translation>
        </message>
        <message>
            <source>Keeps division calm; and the smallest size that weights count as.</source>
            <translation>使除法稳定；以及权重视为的最小尺寸。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>按键与鼠标</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Kind of engine</source>
            <translation>引擎种类</translation>
        </message>
        <message>
            <source>Kind of rule</source>
            <translation>规则的种类</translation>
        </message>
        <message>
            <source>Kind of the selected box</source>
            <translation>所选方框的种类</translation>
        </message>
        <message>
            <source>Kinds of boxes</source>
            <translation>方框的种类</translation>
        </message>
        <message>
            <source>LLaVA and JoyCaption</source>
            <translation>LLaVA 与 JoyCaption</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation>LMS</translation>
        </message>
        <message>
            <source>Larger values let the slow average grow later.</source>
            <translation>数值越大，缓慢平均越晚增长。</translation>
        </message>
        <message>
            <source>Larger weights take larger steps.</source>
            <translation>较大的权重走较大的步。</translation>
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>最大分桶边长（像素）</translation>
        </message>
        <message>
            <source>Last digits may differ from a run without a break: {changes}.</source>
            <translation>最后几位数可能与未中断的训练不同：{changes}。</translation>
        </message>
        <message>
            <source>Last edit</source>
            <translation>最后编辑</translation>
        </message>
        <message>
            <source>Last timestep</source>
            <translation>最后一个时间步</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Layer {path} has {width} channels, which cannot be split into {count} blocks.</source>
            <translation>层 {path} 有 {width} 个通道，无法分成 {count} 个区块。</translation>
        </message>
        <message>
            <source>Layers of coarser noise; 6 is usual.</source>
            <translation>较粗噪声的层数；通常用 6。</translation>
        </message>
        <message>
            <source>Layers whose change grows longer than this are shortened after each step; 1 is usual.</source>
            <translation>变化超过此长度的层，每一步之后会缩短；通常用 1。</translation>
        </message>
        <message>
            <source>Learn a factor per output channel too.</source>
            <translation>也学习每个输出通道的倍数。</translation>
        </message>
        <message>
            <source>Learn lengths and directions apart (DoRA).</source>
            <translation>把长度与方向分开学习 (DoRA)。</translation>
        </message>
        <message>
            <source>Learned from corrections</source>
            <translation>从修正中学到的</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Least number of tokens.</source>
            <translation>最少 token 数。</translation>
        </message>
        <message>
            <source>Least score of a character's, series' or artist's name.</source>
            <translation>角色、作品或画师名称的最低分数。</translation>
        </message>
        <message>
            <source>Least score of a name</source>
            <translation>名称的最低分数</translation>
        </message>
        <message>
            <source>Least score of a tag</source>
            <translation>标签的最低分数</translation>
        </message>
        <message>
            <source>Least score of a tag; the model's own best when left out.</source>
            <translation>标签的最低分数；不填时用模型自己的最佳值。</translation>
        </message>
        <message>
            <source>Least scores of single tags</source>
            <translation>个别标签的最低分数</translation>
        </message>
        <message>
            <source>Least scores of single tags, before all others.</source>
            <translation>个别标签的最低分数，优先于其他设置。</translation>
        </message>
        <message>
            <source>Least stars</source>
            <translation>最少星数</translation>
        </message>
        <message>
            <source>Least true resolution</source>
            <translation>最低实际分辨率</translation>
        </message>
        <message>
            <source>Least true resolution of the selected box</source>
            <translation>所选方框的最低实际分辨率</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>不参与训练</translation>
        </message>
        <message>
            <source>Leave out “a picture of”, repeated words and invented text.</source>
            <translation>略去“a picture of”、重复的词与凭空出现的文本。</translation>
        </message>
        <message>
            <source>Leave the box out of training, or take it in again</source>
            <translation>让方框不参与训练，或重新添加</translation>
        </message>
        <message>
            <source>Leave the revision out to take the newest, or copy one from {page}.</source>
            <translation>不写版本即取最新版，或从 {page} 复制一个。</translation>
        </message>
        <message>
            <source>Leaves out empty tags and keep separators; sd-scripts shows them where nothing moves.</source>
            <translation>略去空标签与保留分隔符；sd-scripts 在不打乱时会留着它们。</translation>
        </message>
        <message>
            <source>Length of the run where no epochs are given.</source>
            <translation>没有给 epoch 时的训练长度。</translation>
        </message>
        <message>
            <source>Less memory, about a third slower.</source>
            <translation>较省内存，约慢三分之一。</translation>
        </message>
        <message>
            <source>Let a backup take its place: the newest beside it is of {day}, the newest in “{folder}” of {other_day}. The photos themselves are not touched by this.</source>
            <translation>请用备份取代它：项目旁边最新的是 {day}，“{folder}”里最新的是 {other_day}。照片本身不受影响。</translation>
        </message>
        <message>
            <source>Let a tagger find words (Ctrl+T)</source>
            <translation>让标注模型自动标注 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Let its backup of {day} take its place. The photos themselves are not touched by this.</source>
            <translation>请用 {day} 的备份取代它。照片本身不受影响。</translation>
        </message>
        <message>
            <source>Let suggestions go</source>
            <translation>放弃建议</translation>
        </message>
        <message>
            <source>Let the suggestions go: nothing is drawn</source>
            <translation>放弃这些建议：什么也不画</translation>
        </message>
        <message>
            <source>Lets the model learn very dark and very bright pictures; 0.05 is much.</source>
            <translation>让模型学会非常暗与非常亮的图片；0.05 已经很多。</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Limit tokens</source>
            <translation>限制 token 数</translation>
        </message>
        <message>
            <source>Lion</source>
            <translation>Lion</translation>
        </message>
        <message>
            <source>List of tags for completion</source>
            <translation>补全用的标签列表</translation>
        </message>
        <message>
            <source>Lists of tags</source>
            <translation>标签列表</translation>
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
            <translation>LoRA Atelier 项目</translation>
        </message>
        <message>
            <source>LoRA files</source>
            <translation>LoRA 文件</translation>
        </message>
        <message>
            <source>LoRA files that become part of the base model before training.</source>
            <translation>训练前先并入底模的 LoRA 文件。</translation>
        </message>
        <message>
            <source>LoRA-FA</source>
            <translation>LoRA-FA</translation>
        </message>
        <message>
            <source>LoRAs of one family do not fit the other.</source>
            <translation>一个系列的 LoRA 不适用于另一个系列。</translation>
        </message>
        <message>
            <source>Load onto the card</source>
            <translation>直接加载到显卡</translation>
        </message>
        <message>
            <source>Loading the base model</source>
            <translation>正在加载底模</translation>
        </message>
        <message>
            <source>Local server (OpenAI protocol)</source>
            <translation>本机服务器（OpenAI 协议）</translation>
        </message>
        <message>
            <source>Longer gradients are shortened to it; 0 is off.</source>
            <translation>更长的梯度会缩短到此值；0 为关闭。</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>最长边</translation>
        </message>
        <message>
            <source>Look again at pictures that this model knows already</source>
            <translation>此模型已看过的图片也重新看一次</translation>
        </message>
        <message>
            <source>Look again at what the project holds now.</source>
            <translation>请再看一次项目当前的内容。</translation>
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
            <translation>请检查 preset、block_dims、区块学习率，以及训练哪个部分。</translation>
        </message>
        <message>
            <source>Look at what every run has drawn.</source>
            <translation>看看每次训练画出了什么。</translation>
        </message>
        <message>
            <source>Look every</source>
            <translation>每隔多久看</translation>
        </message>
        <message>
            <source>Look for &amp;updates…</source>
            <translation>检查更新(&amp;U)…</translation>
        </message>
        <message>
            <source>Look for a newer one</source>
            <translation>检查新版本</translation>
        </message>
        <message>
            <source>Look for people and suggest boxes; nothing counts before you accept it.</source>
            <translation>寻找人物并建议方框；接受之前都不算数。</translation>
        </message>
        <message>
            <source>Look for people on the selected photos, or on all without boxes.</source>
            <translation>在所选照片上寻找人物；未选中时，处理所有没有方框的照片。</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>看过次数</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>正在查找备份…</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>正在寻找人物</translation>
        </message>
        <message>
            <source>Looking for people with {source}…</source>
            <translation>正在用 {source} 寻找人物…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>正在寻找照片</translation>
        </message>
        <message>
            <source>Looking for updates</source>
            <translation>正在检查更新</translation>
        </message>
        <message>
            <source>Looking what there is to do…</source>
            <translation>正在确认要做的事…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Looks at every n-th number only; 11 needs less memory.</source>
            <translation>每 n 个数字只看一个；11 较省内存。</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Loss of each picture</source>
            <translation>每张图片的损失</translation>
        </message>
        <message>
            <source>Loss of each step</source>
            <translation>每一步的损失</translation>
        </message>
        <message>
            <source>Loss weights follow the noise that zero terminal SNR makes; sd-scripts keeps the old.</source>
            <translation>损失权重按零终端 SNR 后的噪声计算；sd-scripts 沿用原来的。</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>最低学习率</translation>
        </message>
        <message>
            <source>Make room and start again: it goes on where it stopped.</source>
            <translation>请清出空间后重新开始：会从停下的地方继续。</translation>
        </message>
        <message>
            <source>Make room and start again: nothing is downloaded twice.</source>
            <translation>请清出空间后重新开始：不会重复下载。</translation>
        </message>
        <message>
            <source>Make room on the disk ({size} MB are needed) or choose another folder.</source>
            <translation>请清出磁盘空间（需要 {size} MB），或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the file open, or choose another folder.</source>
            <translation>请清出磁盘空间、关闭打开此文件的程序，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the project open, then try again.</source>
            <translation>请清出磁盘空间，关闭所有打开着这个项目的程序，然后再试一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that the file may be written, then do it again.</source>
            <translation>请清出磁盘空间，或确认文件可以写入，然后再试一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that you may write in “{folder}”. What you edit is kept.</source>
            <translation>请清出磁盘空间，或确认你可以写入“{folder}”。你的编辑都已保存。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation>请清出磁盘空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make room, or choose a folder where you may write; it goes on where it stopped.</source>
            <translation>请清出空间，或选择可以写入的文件夹；会从中断处继续。</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>请清出空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make room, or install LoRA Atelier on another drive.</source>
            <translation>请清出空间，或把 LoRA Atelier 安装到其他磁盘。</translation>
        </message>
        <message>
            <source>Makes one line of several; the trainer reads only the first.</source>
            <translation>把多行合成一行；训练时只读第一行。</translation>
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>正在创建演示项目</translation>
        </message>
        <message>
            <source>Mark photos ({count})</source>
            <translation>标记照片（{count}）</translation>
        </message>
        <message>
            <source>Mark the photo done and go on (a tap)</source>
            <translation>把照片标为完成并前往下一张（轻按）</translation>
        </message>
        <message>
            <source>Mask folder</source>
            <translation>蒙版文件夹</translation>
        </message>
        <message>
            <source>Mask: GrabCut, by colours</source>
            <translation>蒙版：GrabCut，按颜色</translation>
        </message>
        <message>
            <source>Mask: SegFormer's outline</source>
            <translation>蒙版：SegFormer 的轮廓</translation>
        </message>
        <message>
            <source>Measure sharpness, light and likeness of photos and crops.</source>
            <translation>测量照片与裁切图的清晰度、亮度与相似度。</translation>
        </message>
        <message>
            <source>Measuring pictures</source>
            <translation>正在测量图片</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Memory is full. Set, in this order: {steps}.</source>
            <translation>内存已满。请依次设置：{steps}。</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned, {measured} GiB were taken at most.</source>
            <translation>内存：预计 {planned} GiB，实际最多用了 {measured} GiB。</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned; this process grew by {measured} GiB at most, with libraries and with what reading the files took.</source>
            <translation>内存：预计 {planned} GiB；此进程最多增加 {measured} GiB，包含程序库与读取文件所用的部分。</translation>
        </message>
        <message>
            <source>Merge first</source>
            <translation>先合并</translation>
        </message>
        <message>
            <source>Merge strengths</source>
            <translation>合并强度</translation>
        </message>
        <message>
            <source>Merged from</source>
            <translation>合并自</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Messages ({count})</source>
            <translation>消息（{count}）</translation>
        </message>
        <message>
            <source>Metadata file</source>
            <translation>元数据文件</translation>
        </message>
        <message>
            <source>Metadata of sd-scripts</source>
            <translation>sd-scripts 的元数据</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中线</translation>
        </message>
        <message>
            <source>Middle click while drawing: portrait or landscape</source>
            <translation>画框时按鼠标中键：竖向或横向</translation>
        </message>
        <message>
            <source>Min-SNR gamma</source>
            <translation>Min-SNR gamma</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>左右翻转</translation>
        </message>
        <message>
            <source>Mirroring spoils one-sided hair, marks and writing.</source>
            <translation>镜像会破坏单侧的发型、记号与文本。</translation>
        </message>
        <message>
            <source>Mirrors and proxy</source>
            <translation>镜像与代理服务器</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model, gradients and the insides of one step do not fit into it together.</source>
            <translation>模型、梯度与一步的中间结果无法同时放进去。</translation>
        </message>
        <message>
            <source>Models are called owner/name there.</source>
            <translation>那里的模型名为“所有者/名称”。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More settings as name=value, such as conv_dim=8 conv_alpha=4.</source>
            <translation>更多设置，写成 name=value，例如 conv_dim=8 conv_alpha=4。</translation>
        </message>
        <message>
            <source>More settings as name=value, such as weight_decay=0.01.</source>
            <translation>更多设置，写成 name=value，例如 weight_decay=0.01。</translation>
        </message>
        <message>
            <source>More settings as name=value.</source>
            <translation>更多设置，写成 name=value。</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>更多…</translation>
        </message>
        <message>
            <source>Most findings first</source>
            <translation>问题最多的在前</translation>
        </message>
        <message>
            <source>Most of it is nearly black.</source>
            <translation>大部分几乎全黑。</translation>
        </message>
        <message>
            <source>Most of it is nearly white.</source>
            <translation>大部分几乎全白。</translation>
        </message>
        <message>
            <source>Most pixels first</source>
            <translation>像素最多的在前</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>星级最高的在前</translation>
        </message>
        <message>
            <source>Most tokens of a sentence; the rest is cut off.</source>
            <translation>句子的最多 token 数；其余会截断。</translation>
        </message>
        <message>
            <source>Most tokens of an answer.</source>
            <translation>回答的最多 token 数。</translation>
        </message>
        <message>
            <source>Most tokens.</source>
            <translation>最多 token 数。</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>鼠标</translation>
        </message>
        <message>
            <source>Move by 1 pixel</source>
            <translation>移动 1 像素</translation>
        </message>
        <message>
            <source>Move by 10 pixels</source>
            <translation>移动 10 像素</translation>
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
            <translation>请先把它移走，再重新决定。</translation>
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
            <translation>多分辨率衰减</translation>
        </message>
        <message>
            <source>Multires noise</source>
            <translation>多分辨率噪声</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name a folder with pictures, or a project that ends in .atelier.</source>
            <translation>请指定有图片的文件夹，或以 .atelier 结尾的项目。</translation>
        </message>
        <message>
            <source>Name another folder, or write this one first.</source>
            <translation>请指定其他文件夹，或先写出这个文件夹。</translation>
        </message>
        <message>
            <source>Name of a new kind</source>
            <translation>新种类的名称</translation>
        </message>
        <message>
            <source>Names of characters before all else.</source>
            <translation>角色名称放在最前面。</translation>
        </message>
        <message>
            <source>Names of the models it was merged from, written into the file.</source>
            <translation>它由哪些模型合并而成，写入文件。</translation>
        </message>
        <message>
            <source>Near-duplicate</source>
            <translation>近似重复</translation>
        </message>
        <message>
            <source>Near-duplicates together</source>
            <translation>相似的排在一起</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Network arguments</source>
            <translation>网络参数</translation>
        </message>
        <message>
            <source>Network arguments are written name=value.</source>
            <translation>网络参数写成 name=value。</translation>
        </message>
        <message>
            <source>Network, gradients and optimizer too: half their memory, but small steps are lost.</source>
            <translation>网络、梯度与优化器也用 bf16：内存减半，但微小的步伐会消失。</translation>
        </message>
        <message>
            <source>Never drop</source>
            <translation>绝不移除</translation>
        </message>
        <message>
            <source>Never enlarge</source>
            <translation>不放大</translation>
        </message>
        <message>
            <source>Never take</source>
            <translation>绝不采用</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新名称</translation>
        </message>
        <message>
            <source>New ones go to {folder}</source>
            <translation>新备份存放于 {folder}</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>Next and previous box</source>
            <translation>下一个、上一个框</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>下一个框</translation>
        </message>
        <message>
            <source>Next guides over the box in hand. Key: {key}</source>
            <translation>换下一种辅助线。按键：{key}</translation>
        </message>
        <message>
            <source>Next guides: thirds, golden ratio, …</source>
            <translation>下一种辅助线：三分法、黄金比例……</translation>
        </message>
        <message>
            <source>Next or previous photo that is not done</source>
            <translation>下一张、上一张未完成的照片</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <source>Next photo that is not done</source>
            <translation>下一张未完成的照片</translation>
        </message>
        <message>
            <source>Next taller bucket</source>
            <translation>下一个较高的分桶</translation>
        </message>
        <message>
            <source>Next wider bucket</source>
            <translation>下一个较宽的分桶</translation>
        </message>
        <message>
            <source>Next wider or taller bucket</source>
            <translation>下一个较宽、较高的分桶</translation>
        </message>
        <message>
            <source>Next: draw boxes around what the LoRA should learn, or use the photos as they are.</source>
            <translation>下一步：用方框框出 LoRA 要学习的部分，或直接使用整张照片。</translation>
        </message>
        <message>
            <source>No AI engine yet. Curating photos works without; training and tagging need one.</source>
            <translation>还没有 AI 引擎。整理照片不需要它；训练与自动标注需要。</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card with a driver was found.</source>
            <translation>没有找到装有驱动程序的 NVIDIA 显卡。</translation>
        </message>
        <message>
            <source>No backup of the project “{file}” could be written.</source>
            <translation>无法写入项目“{file}”的备份。</translation>
        </message>
        <message>
            <source>No base model is chosen.</source>
            <translation>尚未选择底模。</translation>
        </message>
        <message>
            <source>No box needs an outline: those that change their background have one.</source>
            <translation>没有框需要轮廓：会更换背景的框都已有轮廓。</translation>
        </message>
        <message>
            <source>No bucket is longer.</source>
            <translation>分桶不会比这更长。</translation>
        </message>
        <message>
            <source>No bucket is narrower.</source>
            <translation>分桶不会比这更窄。</translation>
        </message>
        <message>
            <source>No caption was changed; what was found is kept.</source>
            <translation>没有更改标注；找到的结果已保留。</translation>
        </message>
        <message>
            <source>No caption would change</source>
            <translation>没有标注会改变</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>尚无标注</translation>
        </message>
        <message>
            <source>No concept has a picture yet: draw regions of a kind that a concept takes.</source>
            <translation>还没有概念拥有图片：请画出概念所包含种类的区域。</translation>
        </message>
        <message>
            <source>No concept takes this crop: it is not written out.</source>
            <translation>没有概念采用这张裁切图：不会写出。</translation>
        </message>
        <message>
            <source>No crop fits the filter above.</source>
            <translation>没有裁切图符合上面的筛选条件。</translation>
        </message>
        <message>
            <source>No face seen</source>
            <translation>没有看到脸</translation>
        </message>
        <message>
            <source>No face was seen in a crop that should show one.</source>
            <translation>应该有脸的裁切图中没有看到脸。</translation>
        </message>
        <message>
            <source>No file or folder of this name was found, and nothing is downloaded.</source>
            <translation>找不到这个名称的文件或文件夹，而程序不会自行下载。</translation>
        </message>
        <message>
            <source>No guides</source>
            <translation>无参考线</translation>
        </message>
        <message>
            <source>No layer is both of the kind that it reaches and of a part and block that is trained.</source>
            <translation>没有任何层既属于它涵盖的种类，又位于要训练的部分与区块。</translation>
        </message>
        <message>
            <source>No lock file can be written beside it: {reason}.</source>
            <translation>无法在旁边写入锁定文件：{reason}。</translation>
        </message>
        <message>
            <source>No mask folder is named: pictures are learned whole.</source>
            <translation>没有指定蒙版文件夹：图片会整张学习。</translation>
        </message>
        <message>
            <source>No metadata</source>
            <translation>不写元数据</translation>
        </message>
        <message>
            <source>No output folder is chosen.</source>
            <translation>尚未选择输出文件夹。</translation>
        </message>
        <message>
            <source>No photo of the project was moved to this folder.</source>
            <translation>没有项目的照片移到这个文件夹。</translation>
        </message>
        <message>
            <source>No photo or written picture is called like {file}.</source>
            <translation>没有名称像 {file} 的照片或已写出的图片。</translation>
        </message>
        <message>
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>还没有照片。把图片或文件夹拖到这里；文件会留在原处。</translation>
        </message>
        <message>
            <source>No picture, whatever its name says, so left out: {file}. Delete it.</source>
            <translation>不论名称为何都不是图片，因此略过：{file}。请删除它。</translation>
        </message>
        <message>
            <source>No project can be made in “{folder}”.</source>
            <translation>无法在“{folder}”创建项目。</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>还没有任何训练画出图片。</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>取消星级</translation>
        </message>
        <message>
            <source>No state was saved yet: it would begin at the first step again.</source>
            <translation>还没有保存过状态：会从第一步重新开始。</translation>
        </message>
        <message>
            <source>No suggestions wait: suggest boxes on some photos first.</source>
            <translation>没有等待中的建议：请先替一些照片提出建议。</translation>
        </message>
        <message>
            <source>No tagger found tags here yet: press “Tag…” first.</source>
            <translation>这里还没有标注模型找到的标签：请先按“自动标注…”。</translation>
        </message>
        <message>
            <source>No tags yet: type some below, or let “Tag…” find them.</source>
            <translation>还没有标签：在下面输入，或用“自动标注…”找出来。</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>尚未选择训练文件夹。</translation>
        </message>
        <message>
            <source>Nobody found by {source}: draw by hand.</source>
            <translation>{source}没有找到人：请手动画框。</translation>
        </message>
        <message>
            <source>Nobody is followed now; accept somebody's boxes to follow them.</source>
            <translation>现在没有跟随任何人；接受某人的方框即可跟随。</translation>
        </message>
        <message>
            <source>Noise offset</source>
            <translation>噪声偏移</translation>
        </message>
        <message>
            <source>None of the {count} saved states of “{name}” in {folder} is whole.</source>
            <translation>{folder} 中“{name}”的 {count} 份状态都不完整。</translation>
        </message>
        <message>
            <source>None of {count} is much like the subject; the likeliest is shown. Found by {source}.</source>
            <translation>{count} 个人都不太像主角；显示最像的一位。来源：{source}。</translation>
        </message>
        <message>
            <source>None yet. The first is taken soon after the first edit.</source>
            <translation>还没有备份。第一次编辑后不久就会有第一份。</translation>
        </message>
        <message>
            <source>Norms are not trained here: few programs read their keys.</source>
            <translation>此处不训练归一化层：很少程序读取其键名。</translation>
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
            <translation>不在这台电脑上。未经要求不会下载任何东西。</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>未排除</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing differs from the text files on the disk.</source>
            <translation>与磁盘上的文本文件没有差别。</translation>
        </message>
        <message>
            <source>Nothing is averaged within {steps} steps: the -ema file will be the network itself.</source>
            <translation>在 {steps} 步之内不会有任何平均：-ema 文件将就是网络本身。</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>没有任何问题。</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>没有选中任何项目</translation>
        </message>
        <message>
            <source>Nothing looks wrong.</source>
            <translation>看起来没有问题。</translation>
        </message>
        <message>
            <source>Nothing was learned yet. It takes four accepted boxes of a kind, most of them corrected alike.</source>
            <translation>还没有学到任何修正。同一类至少要采用四个框，且多数修正一致。</translation>
        </message>
        <message>
            <source>Nothing would be trained.</source>
            <translation>什么都不会被训练。</translation>
        </message>
        <message>
            <source>OFT (sd-scripts)</source>
            <translation>OFT (sd-scripts)</translation>
        </message>
        <message>
            <source>OFT turns blocks of equal size; network_dim is their number.</source>
            <translation>OFT 转动同样大小的区块；network_dim 是区块数。</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Of every group only the best is left already.</source>
            <translation>每一组都已只留下最好的。</translation>
        </message>
        <message>
            <source>Of inverse_sqrt; by itself the warm-up steps.</source>
            <translation>用于 inverse_sqrt；默认等于预热步数。</translation>
        </message>
        <message>
            <source>Of the LoRA, written into the file.</source>
            <translation>LoRA 的标题，写进文件。</translation>
        </message>
        <message>
            <source>Offset strength drawn anew each step.</source>
            <translation>偏移强度每一步重新抽取。</translation>
        </message>
        <message>
            <source>Older files saved by epoch are removed; empty keeps all.</source>
            <translation>按 epoch 保存的较旧文件会移除；留空则全部保留。</translation>
        </message>
        <message>
            <source>On another disk, backups outlive this one. It counts for all projects.</source>
            <translation>放在另一块磁盘上，这块坏了备份仍在。对所有项目都有效。</translation>
        </message>
        <message>
            <source>On how many of the next photos? At most {most}.</source>
            <translation>要复制到后面几张照片？最多 {most} 张。</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>磁盘上的</translation>
        </message>
        <message>
            <source>One file “diffusion_pytorch_model.safetensors” or “model.safetensors” is expected.</source>
            <translation>应有一个“diffusion_pytorch_model.safetensors”或“model.safetensors”文件。</translation>
        </message>
        <message>
            <source>One key can draw one kind only.</source>
            <translation>一个按键只能画一个种类。</translation>
        </message>
        <message>
            <source>One person, found by {source}.</source>
            <translation>找到一个人，来源：{source}。</translation>
        </message>
        <message>
            <source>One person, not much like the subject. Found by {source}.</source>
            <translation>找到一个人，但不太像主角。来源：{source}。</translation>
        </message>
        <message>
            <source>One photo pixel per screen pixel</source>
            <translation>照片像素对应屏幕像素</translation>
        </message>
        <message>
            <source>One prompt per line is expected, as UTF-8 text.</source>
            <translation>应为 UTF-8 文本，每行一个提示词。</translation>
        </message>
        <message>
            <source>One prompt per line. They are drawn after every epoch.</source>
            <translation>每行一个提示词，每个 epoch 之后绘制。</translation>
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
            <translation>怎样才对，只有人能判断。</translation>
        </message>
        <message>
            <source>Only by the first model</source>
            <translation>只有第一个模型找到</translation>
        </message>
        <message>
            <source>Only by the second model</source>
            <translation>只有第二个模型找到</translation>
        </message>
        <message>
            <source>Only one of several tags</source>
            <translation>多个标签中只留一个</translation>
        </message>
        <message>
            <source>Only one of “{tags}”</source>
            <translation>“{tags}”中只留一个</translation>
        </message>
        <message>
            <source>Only the selected crops</source>
            <translation>仅所选裁切图</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>打开最近使用(&amp;R)</translation>
        </message>
        <message>
            <source>Open a backup copy. The photos themselves are not touched by this.</source>
            <translation>请打开备份。照片本身不受影响。</translation>
        </message>
        <message>
            <source>Open a copy beside</source>
            <translation>在旁边打开副本</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>请打开它，或选择其他名称。</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>打开项目</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>以只读打开</translation>
        </message>
        <message>
            <source>Open the folder of error &amp;reports</source>
            <translation>打开错误报告文件夹(&amp;R)</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>Optimizer arguments</source>
            <translation>优化器参数</translation>
        </message>
        <message>
            <source>Options of sd-scripts begin with two dashes, such as --network_dim 16.</source>
            <translation>sd-scripts 的选项以两个减号开头，例如 --network_dim 16。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Order of photos</source>
            <translation>照片的顺序</translation>
        </message>
        <message>
            <source>Other bucket settings than the project's: {fields}.</source>
            <translation>分桶设置与项目不同：{fields}。</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Other project…</source>
            <translation>其他项目…</translation>
        </message>
        <message>
            <source>Other sources…</source>
            <translation>其他来源…</translation>
        </message>
        <message>
            <source>Outline the figure</source>
            <translation>勾勒人物</translation>
        </message>
        <message>
            <source>Outline the figure in all boxes that need a mask</source>
            <translation>为所有需要蒙版的框勾勒人物</translation>
        </message>
        <message>
            <source>Outlining figures</source>
            <translation>正在勾勒人物</translation>
        </message>
        <message>
            <source>Output folder</source>
            <translation>输出文件夹</translation>
        </message>
        <message>
            <source>Own order</source>
            <translation>自定义顺序</translation>
        </message>
        <message>
            <source>PLMS</source>
            <translation>PLMS</translation>
        </message>
        <message>
            <source>Pack the base model</source>
            <translation>压缩底模</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Paint the figure  M</source>
            <translation>涂出主体  M</translation>
        </message>
        <message>
            <source>Paint what is the figure and what is not</source>
            <translation>涂出哪里是主体、哪里不是</translation>
        </message>
        <message>
            <source>Parentheses</source>
            <translation>括号</translation>
        </message>
        <message>
            <source>Passes over all pictures; counts before steps.</source>
            <translation>看完所有图片的次数；优先于步数。</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paste the whole command that starts the training.</source>
            <translation>请粘贴启动训练的完整命令。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>暂停并关闭</translation>
        </message>
        <message>
            <source>Pause keeps where it is, and it goes on another time as if nothing had been. Stop writes the LoRA as it is now. Either way the step under way is ended first.</source>
            <translation>“暂停”会保留当前进度，下次可以原样继续。“停止”会写出当前的 LoRA。两者都会先完成进行中的这一步。</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused at {done} of {total}; nothing of it is lost.</source>
            <translation>暂停于 {done} / {total}；已完成的不会遗失。</translation>
        </message>
        <message>
            <source>Paused. What was fetched stays.</source>
            <translation>已暂停。下载的部分会保留。</translation>
        </message>
        <message>
            <source>People found on {count} photos; {failed} could not be read.</source>
            <translation>在 {count} 张照片上找到人物；{failed} 张无法读取。</translation>
        </message>
        <message>
            <source>Per epoch</source>
            <translation>每个 epoch</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>第 {number} 位</translation>
        </message>
        <message>
            <source>Person {number} of {count} has boxes already. Another person: click or G.</source>
            <translation>第 {number}/{count} 人已经有框。换人：点击或按 G。</translation>
        </message>
        <message>
            <source>Person {number} of {count}, found by {source}. Another person: click or G.</source>
            <translation>第 {number} 位，共 {count} 位，来源：{source}。换人：点击或按 G。</translation>
        </message>
        <message>
            <source>Photo with its boxes</source>
            <translation>照片与方框</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos of the project</source>
            <translation>项目中的照片</translation>
        </message>
        <message>
            <source>Photos only</source>
            <translation>仅照片</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pictures are cut around faces only where buckets are off, as in sd-scripts.</source>
            <translation>只有关闭分桶时才会围绕脸部裁切，与 sd-scripts 相同。</translation>
        </message>
        <message>
            <source>Pictures are expected in folders such as “10_name” inside it.</source>
            <translation>图片应放在其中像“10_name”这样的文件夹里。</translation>
        </message>
        <message>
            <source>Pictures at once; 0 chooses by the device.</source>
            <translation>一次处理的图片数；0 按设备决定。</translation>
        </message>
        <message>
            <source>Pictures before the first step, to compare with.</source>
            <translation>第一步之前先画示例图，以便比较。</translation>
        </message>
        <message>
            <source>Pictures encoded at once.</source>
            <translation>一次编码的图片数。</translation>
        </message>
        <message>
            <source>Pictures every so many epochs.</source>
            <translation>每几个 epoch 画一次样本。</translation>
        </message>
        <message>
            <source>Pictures every so many steps.</source>
            <translation>每几步画一次样本。</translation>
        </message>
        <message>
            <source>Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest.</source>
            <translation>远高于 1 的图片学得不好：标注有误，或与其他图片差太多。</translation>
        </message>
        <message>
            <source>Pictures of the class that keep the base model as it is.</source>
            <translation>让底模保持原样的同类图片。</translation>
        </message>
        <message>
            <source>Pictures of the mask folder say what is learned: white all, black nothing.</source>
            <translation>蒙版文件夹中的图片说明要学什么：白色全学，黑色不学。</translation>
        </message>
        <message>
            <source>Pictures of your sample prompts come here.</source>
            <translation>示例提示词的图片会出现在这里。</translation>
        </message>
        <message>
            <source>Pictures per step.</source>
            <translation>每一步的图片数。</translation>
        </message>
        <message>
            <source>Pictures that could not be tagged</source>
            <translation>无法标注的图片</translation>
        </message>
        <message>
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>图片数乘以重复次数：一个 epoch 中此文件夹被看的次数。</translation>
        </message>
        <message>
            <source>Pictures with more pixels are made smaller first.</source>
            <translation>像素更多的图片会先缩小。</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Places should count up from 0 without a gap.</source>
            <translation>位置应该从 0 开始连续递增。</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter under the usual template.</source>
            <translation>可用位置：{trigger}、{class}、{tags}、{sentence}、{notes}；{tags:-full body} 会略去该标签，{tags:20} 取前二十个。使用一般模板且没有句子时，标签会一字不差地写出。</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}; {tags:-a,-b} leaves tags out.</source>
            <translation>可用位置：{trigger}、{class}、{tags}、{sentence}；{tags:-a,-b} 会略去这些标签。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>幂次</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Precision of files</source>
            <translation>文件精度</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Previous box</source>
            <translation>上一个框</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <source>Previous photo that is not done</source>
            <translation>上一张未完成的照片</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Process {pid} on {host} works in it since {since}.</source>
            <translation>{host} 上的进程 {pid} 从 {since} 起使用它。</translation>
        </message>
        <message>
            <source>Process {rank} differs from process {own} in: {facts}.</source>
            <translation>进程 {rank} 与进程 {own} 不同之处：{facts}。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程数</translation>
        </message>
        <message>
            <source>Processes that train together take the same step from the same files.</source>
            <translation>一起训练的进程要用相同的文件走相同的步。</translation>
        </message>
        <message>
            <source>Processor threads; 0 takes all cores.</source>
            <translation>处理器线程数；0 使用所有核心。</translation>
        </message>
        <message>
            <source>Prodigy</source>
            <translation>Prodigy</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Project whose backups you look for</source>
            <translation>要查找备份的项目</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>Pulls weights toward zero.</source>
            <translation>把权重拉向零。</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; Lion wants more than AdamW.</source>
            <translation>把权重拉向零；Lion 需要的比 AdamW 多。</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; higher forgets faster.</source>
            <translation>把权重拉向零；越高忘得越快。</translation>
        </message>
        <message>
            <source>Put a tag here</source>
            <translation>在此添加标签</translation>
        </message>
        <message>
            <source>Put a tag on the next number key</source>
            <translation>把标签放到下一个数字键</translation>
        </message>
        <message>
            <source>Put behind every caption.</source>
            <translation>加在每个标注后面。</translation>
        </message>
        <message>
            <source>Put in front of every caption.</source>
            <translation>加在每个标注前面。</translation>
        </message>
        <message>
            <source>Put it back where it was: {folder}.</source>
            <translation>请放回原处：{folder}。</translation>
        </message>
        <message>
            <source>Put it back, or add it from where it is now.</source>
            <translation>请放回原处，或从现在的位置添加。</translation>
        </message>
        <message>
            <source>Put it back, save it anew, or take it out of the training folder.</source>
            <translation>请放回原处、重新保存，或从训练文件夹中移除。</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>用它取代当前项目</translation>
        </message>
        <message>
            <source>Put it on a number key, above the grid</source>
            <translation>放到表格上方的数字键上</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Put tags here, take them away, drag them to other keys</source>
            <translation>添加、移除标签，或拖到其他数字键</translation>
        </message>
        <message>
            <source>Put text around</source>
            <translation>前后加上文本</translation>
        </message>
        <message>
            <source>Put the file from the model's page beside the model, in {folder}.</source>
            <translation>请把模型页面上的文件放到模型旁边，在 {folder} 中。</translation>
        </message>
        <message>
            <source>Put the larger part of the output's width into the small matrix.</source>
            <translation>输出宽度较大的部分放进小矩阵。</translation>
        </message>
        <message>
            <source>Put the missing file from the model's page into the folder.</source>
            <translation>请从模型页面把缺少的文件放进文件夹。</translation>
        </message>
        <message>
            <source>Puts the trigger at the front, and nowhere else.</source>
            <translation>把触发词放在最前面，而且只放在那里。</translation>
        </message>
        <message>
            <source>PyTorch is not among them: install it there to train.</source>
            <translation>其中没有 PyTorch：请在该环境安装后再训练。</translation>
        </message>
        <message>
            <source>PyTorch {version} is not offered at {page}.</source>
            <translation>{page} 没有提供 PyTorch {version}。</translation>
        </message>
        <message>
            <source>PyTorch's attention</source>
            <translation>PyTorch 的注意力</translation>
        </message>
        <message>
            <source>PyTorch's index {page} cannot be reached.</source>
            <translation>无法连上 PyTorch 的索引 {page}。</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel computes attention.</source>
            <translation>注意力由 PyTorch 的省内存内核计算。</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel, on a card; counts before xformers, as in sd-scripts.</source>
            <translation>PyTorch 的省内存内核，仅限显卡；与 sd-scripts 一样优先于 xformers。</translation>
        </message>
        <message>
            <source>Questions asked at the same time.</source>
            <translation>同时提出的问题数。</translation>
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
            <translation>随机裁切</translation>
        </message>
        <message>
            <source>Random offset</source>
            <translation>随机偏移</translation>
        </message>
        <message>
            <source>Random perturbation</source>
            <translation>随机扰动</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>秩 (Rank)</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; as network_dim without.</source>
            <translation>3x3 卷积的 rank；不填时同 network_dim。</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; none are trained without.</source>
            <translation>3x3 卷积的 rank；不填时不训练。</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file, but network_weights names none.</source>
            <translation>要从文件取得 rank，但 network_weights 没有指定文件。</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file.</source>
            <translation>rank 要取自文件。</translation>
        </message>
        <message>
            <source>Ranks learn in whole units.</source>
            <translation>rank 以整个单位学习。</translation>
        </message>
        <message>
            <source>Ranks of that file</source>
            <translation>沿用该文件的 rank</translation>
        </message>
        <message>
            <source>Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained.</source>
            <translation>U-Net 各区块的 rank：SD1.5 用 25 个数字，SDXL 用 23 个；0 = 不训练。</translation>
        </message>
        <message>
            <source>Ranks of the blocks' 3x3 convolutions.</source>
            <translation>各区块 3x3 卷积的 rank。</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…</source>
            <translation>下行区块的学习率倍数：数字，或 cosine、sine、linear…</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way up.</source>
            <translation>上行区块的学习率倍数。</translation>
        </message>
        <message>
            <source>Rate factors of the middle blocks.</source>
            <translation>中间区块的学习率倍数。</translation>
        </message>
        <message>
            <source>Rate of the U-Net.</source>
            <translation>U-Net 的学习率。</translation>
        </message>
        <message>
            <source>Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.</source>
            <translation>文本编码器的学习率；SDXL 的两个可用两个数字。常用 U-Net 的一半。</translation>
        </message>
        <message>
            <source>Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.</source>
            <translation>可读取 kohya_ss 的 JSON、sd-scripts 的 TOML、指令列，以及 LoRA 文件的元数据。</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>读取线程</translation>
        </message>
        <message>
            <source>Reading the captions…</source>
            <translation>正在读取标注…</translation>
        </message>
        <message>
            <source>Reading the list of photos</source>
            <translation>正在读取照片列表</translation>
        </message>
        <message>
            <source>Reading the training folder</source>
            <translation>正在读取训练文件夹</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Ready-made ways to train; model, name and prompts stay.</source>
            <translation>现成的训练方式；底模、名称与提示词不变。</translation>
        </message>
        <message>
            <source>Ready. Everything not shown here keeps its value from the recipe.</source>
            <translation>就绪。这里没有显示的设置都保持配方中的值。</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近的项目</translation>
        </message>
        <message>
            <source>Reg crops of “{name}”</source>
            <translation>“{name}”的正则化裁切图</translation>
        </message>
        <message>
            <source>Reg repeats</source>
            <translation>正则化重复次数</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
        <message>
            <source>Regularization</source>
            <translation>正则化</translation>
        </message>
        <message>
            <source>Regularization crops have captions of their own</source>
            <translation>正则化裁切图有自己的标注</translation>
        </message>
        <message>
            <source>Regularization folder</source>
            <translation>正则化文件夹</translation>
        </message>
        <message>
            <source>Regularization folder “{folder}” is not used: no training folder is named “{concept}”.</source>
            <translation>正则化文件夹“{folder}”没有使用：没有名为“{concept}”的训练文件夹。</translation>
        </message>
        <message>
            <source>Regularization images are never used ({count} of {total}: {names}).</source>
            <translation>有些正则化图片永远用不到（{total} 张中的 {count} 张：{names}）。</translation>
        </message>
        <message>
            <source>Regularization weight</source>
            <translation>正则化权重</translation>
        </message>
        <message>
            <source>Reject all but the best of each group of near-duplicates.</source>
            <translation>每组近似重复的照片只留最好的，其余淘汰。</translation>
        </message>
        <message>
            <source>Reject the photo and go on, or take it in again</source>
            <translation>淘汰这张照片并前往下一张，或恢复使用</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>Remembers the largest squares instead of recent ones.</source>
            <translation>记住最大的平方，而不是最近的。</translation>
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
            <translation>移除重复</translation>
        </message>
        <message>
            <source>Remove from {count}</source>
            <translation>从 {count} 个移除</translation>
        </message>
        <message>
            <source>Remove it, or write the text so that no “--” stands before a letter.</source>
            <translation>请移除它，或改写文本，让“--”后面不接字母。</translation>
        </message>
        <message>
            <source>Remove it; everything else can stay.</source>
            <translation>请移除它，其余可以保留。</translation>
        </message>
        <message>
            <source>Remove photos ({count})</source>
            <translation>移除照片（{count}）</translation>
        </message>
        <message>
            <source>Remove tags</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <source>Remove the AI engine? Your projects, models and settings stay; it can be installed again.</source>
            <translation>要移除 AI 引擎吗？你的项目、模型与设置会保留；之后可以再安装。</translation>
        </message>
        <message>
            <source>Remove the kind “{kind}”</source>
            <translation>移除种类“{kind}”</translation>
        </message>
        <message>
            <source>Remove the photo from the project</source>
            <translation>把照片从项目移除</translation>
        </message>
        <message>
            <source>Remove this kind</source>
            <translation>移除这个种类</translation>
        </message>
        <message>
            <source>Remove {tags}</source>
            <translation>移除 {tags}</translation>
        </message>
        <message>
            <source>Removes tags; * and ? stand for any letters, so this is a blacklist too.</source>
            <translation>移除标签；* 与 ? 代表任意字符，因此也可当黑名单。</translation>
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
            <translation>标签改名</translation>
        </message>
        <message>
            <source>Rename it, for example to “10_{name}”.</source>
            <translation>请改名，例如“10_{name}”。</translation>
        </message>
        <message>
            <source>Rename it, for example to “{better}”.</source>
            <translation>请改名，例如“{better}”。</translation>
        </message>
        <message>
            <source>Rename the file.</source>
            <translation>请重命名此文件。</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>请重命名此文件夹。</translation>
        </message>
        <message>
            <source>Rename {old} to {new}</source>
            <translation>把 {old} 改名为 {new}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复次数</translation>
        </message>
        <message>
            <source>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</source>
            <translation>重复次数是每个 epoch 看每张图片的次数；reg 重复为 0 表示没有正则化文件夹。</translation>
        </message>
        <message>
            <source>Repeats of its twin under reg/. 0: it has none.</source>
            <translation>它在 reg/ 下对应文件夹的重复次数。0：没有。</translation>
        </message>
        <message>
            <source>Replace also what I wrote or changed myself</source>
            <translation>连我自己写或改过的也替换</translation>
        </message>
        <message>
            <source>Replace captions that are there</source>
            <translation>替换已有的标注</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Replace “{find}” with “{replacement}”</source>
            <translation>把“{find}”替换为“{replacement}”</translation>
        </message>
        <message>
            <source>Replaces text anywhere in captions; groups of a regular expression are \1, \2.</source>
            <translation>替换标注中任何位置的文本；正则表达式的群组为 \1、\2。</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation>缩放算法</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审阅</translation>
        </message>
        <message>
            <source>Review ({count})</source>
            <translation>审阅（{count}）</translation>
        </message>
        <message>
            <source>Review suggestions photo by photo</source>
            <translation>逐张查看建议</translation>
        </message>
        <message>
            <source>Rewrite a tag (empty: remove it)</source>
            <translation>改写标签（留空：移除）</translation>
        </message>
        <message>
            <source>Room added when drawn</source>
            <translation>画框时外加的留白</translation>
        </message>
        <message>
            <source>Rules for captions</source>
            <translation>标注规则</translation>
        </message>
        <message>
            <source>Rules of the project</source>
            <translation>项目的规则</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>规则…</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>训练记录</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no T5.</source>
            <translation>SD1.5 与 SDXL 没有 T5。</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no language model.</source>
            <translation>SD1.5 与 SDXL 没有语言模型。</translation>
        </message>
        <message>
            <source>SD1.5 portrait, as published</source>
            <translation>SD1.5 人像，按公开教程</translation>
        </message>
        <message>
            <source>SD2.x</source>
            <translation>SD2.x</translation>
        </message>
        <message>
            <source>SDXL on a card with 8 GB</source>
            <translation>8 GB 显卡上的 SDXL</translation>
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
            <translation>画示例图间隔</translation>
        </message>
        <message>
            <source>Sample first</source>
            <translation>先画示例图</translation>
        </message>
        <message>
            <source>Sample now</source>
            <translation>立即采样</translation>
        </message>
        <message>
            <source>Sample prompts</source>
            <translation>示例提示词</translation>
        </message>
        <message>
            <source>Sample prompts know {known}.</source>
            <translation>示例提示词认得 {known}。</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>采样器</translation>
        </message>
        <message>
            <source>Samplers have the names that sd-scripts or A1111 gives them.</source>
            <translation>采样器的名称与 sd-scripts 或 A1111 相同。</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>示例图</translation>
        </message>
        <message>
            <source>Samples are wanted, but there is no prompt for them.</source>
            <translation>要产生示例图，但没有提示词。</translation>
        </message>
        <message>
            <source>Samples of one epoch by the size they are trained at, repeats counted.</source>
            <translation>一个 epoch 的样本按训练尺寸统计，已计入重复次数。</translation>
        </message>
        <message>
            <source>Save a smaller copy.</source>
            <translation>请另存较小的副本。</translation>
        </message>
        <message>
            <source>Save every</source>
            <translation>保存间隔</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG.</source>
            <translation>请另存为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>Save it as JPEG; an iPhone does so by itself with Settings, Camera, Formats, Most Compatible. Who runs it from a checkout can install the Python package pillow-heif instead.</source>
            <translation>请另存为 JPEG；iPhone 可在“设置 → 相机 → 格式”中选择“兼容性最佳”，之后就会自动存成 JPEG。从源代码运行时，也可以改为安装 Python 包 pillow-heif。</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>立即保存</translation>
        </message>
        <message>
            <source>Save so many</source>
            <translation>保存数量</translation>
        </message>
        <message>
            <source>Save the state at the end</source>
            <translation>结束时保存状态</translation>
        </message>
        <message>
            <source>Save the state too</source>
            <translation>也保存状态</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Scale schedule snr too</source>
            <translation>snr 调度也乘倍数</translation>
        </message>
        <message>
            <source>Scale what goes into layers, not what comes out.</source>
            <translation>缩放进入层的值，而不是输出的值。</translation>
        </message>
        <message>
            <source>Scales the rate it finds; 2.0 learns harder.</source>
            <translation>缩放它找到的学习率；2.0 学得更用力。</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Schedule arguments</source>
            <translation>调度参数</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>搜索动作</translation>
        </message>
        <message>
            <source>Second model</source>
            <translation>第二个模型</translation>
        </message>
        <message>
            <source>Second separator</source>
            <translation>第二分隔符</translation>
        </message>
        <message>
            <source>Seconds to wait for one answer.</source>
            <translation>等待一个回答的秒数。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed of keeping back</source>
            <translation>验证集划分的种子</translation>
        </message>
        <message>
            <source>SegFormer clothes</source>
            <translation>SegFormer clothes</translation>
        </message>
        <message>
            <source>SegFormer for clothes</source>
            <translation>SegFormer 服装分割</translation>
        </message>
        <message>
            <source>Select crops first: the key switches a tag for them.</source>
            <translation>请先选择裁切图：数字键会为它们开关标签。</translation>
        </message>
        <message>
            <source>Select crops to see and change their tags.</source>
            <translation>选中裁切图以查看并更改标签。</translation>
        </message>
        <message>
            <source>Select several, or all with Ctrl+A, to decide them together.</source>
            <translation>可选择多个，或按 Ctrl+A 全选，一起决定。</translation>
        </message>
        <message>
            <source>Select the crops in which only this tagger found it</source>
            <translation>选择只有这个模型找到它的裁切图</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Sentences followed at once; more are duller, surer.</source>
            <translation>同时追踪的句子数；越多越平淡，也越确定。</translation>
        </message>
        <message>
            <source>Set caption_variants, for example to 16, and a seed.</source>
            <translation>请设置 caption_variants（例如 16）与种子。</translation>
        </message>
        <message>
            <source>Set in this order: network_train_unet_only, a smaller resolution, a smaller network_dim.</source>
            <translation>请依次设置：network_train_unet_only、较小的分辨率、较小的 network_dim。</translation>
        </message>
        <message>
            <source>Set it back, or go on all the same with resume_anyway.</source>
            <translation>请改回原样，或用 resume_anyway 仍然继续。</translation>
        </message>
        <message>
            <source>Set it before the program starts, or leave the field empty for a server without keys.</source>
            <translation>请在启动程序前设置，或在不需密钥的服务器上留空。</translation>
        </message>
        <message>
            <source>Set it to 1 or 2.</source>
            <translation>请设为 1 或 2。</translation>
        </message>
        <message>
            <source>Set it to 1 or more.</source>
            <translation>请设为 1 以上。</translation>
        </message>
        <message>
            <source>Set it to 75, 150 or 225.</source>
            <translation>请设为 75、150 或 225。</translation>
        </message>
        <message>
            <source>Set it to {floor} or a multiple.</source>
            <translation>请设为 {floor} 或其倍数。</translation>
        </message>
        <message>
            <source>Set learning_rate, unet_lr or text_encoder_lr above 0.</source>
            <translation>请把 learning_rate、unet_lr 或 text_encoder_lr 设为大于 0。</translation>
        </message>
        <message>
            <source>Set network and optimizer as they were, or set network_weights to the LoRA file instead.</source>
            <translation>请把网络与优化器设回原样，或改把 network_weights 设为 LoRA 文件。</translation>
        </message>
        <message>
            <source>Set num_repeats to 1 or more.</source>
            <translation>请把 num_repeats 设为 1 或更大。</translation>
        </message>
        <message>
            <source>Set the family to “auto”, or choose another base model.</source>
            <translation>请把模型系列设为“auto”，或选择其他底模。</translation>
        </message>
        <message>
            <source>Set the network as it was when the file was trained, or leave network_weights empty.</source>
            <translation>请把网络设为文件训练时的样子，或让 network_weights 留空。</translation>
        </message>
        <message>
            <source>Set, in this order: {steps}. The last LoRA file is whole.</source>
            <translation>请依次设置：{steps}。最后一个 LoRA 文件是完整的。</translation>
        </message>
        <message>
            <source>Sets {precision}, gradient checkpointing and Fit into {usable} GiB.</source>
            <translation>设置 {precision}、梯度检查点和“控制在 {usable} GiB 以内”。</translation>
        </message>
        <message>
            <source>Settings and LoRA files</source>
            <translation>设置文件与 LoRA 文件</translation>
        </message>
        <message>
            <source>Settings of kohya_ss, sd-scripts or a LoRA file.</source>
            <translation>kohya_ss、sd-scripts 或 LoRA 文件中的设置。</translation>
        </message>
        <message>
            <source>Several processes train together as torchrun starts them, counted from 0.</source>
            <translation>一起训练的多个进程由 torchrun 启动，从 0 编号。</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Share of blocks that do not turn in a step.</source>
            <translation>一步中不转动的区块比例。</translation>
        </message>
        <message>
            <source>Share of each training folder that is only looked at, to see what is really learned.</source>
            <translation>每个训练文件夹中只看不训练的比例，用来了解真正学到了多少。</translation>
        </message>
        <message>
            <source>Share of layers left out in each step.</source>
            <translation>每一步略去的层的比例。</translation>
        </message>
        <message>
            <source>Share of rank outputs silenced in each step.</source>
            <translation>每一步静音的 rank 输出比例。</translation>
        </message>
        <message>
            <source>Share of ranks left out in each step.</source>
            <translation>每一步略去的 rank 比例。</translation>
        </message>
        <message>
            <source>Share of samples trained without words.</source>
            <translation>不带文本训练的样本比例。</translation>
        </message>
        <message>
            <source>Share of the last step that is carried on.</source>
            <translation>上一步延续下来的比例。</translation>
        </message>
        <message>
            <source>Shift + Alt + drag: from the middle</source>
            <translation>Shift + Alt + 拖动：从中心</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>鞋子</translation>
        </message>
        <message>
            <source>Shortest side</source>
            <translation>最短边</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show hidden places and regularization of all boxes</source>
            <translation>显示所有方框的遮挡处与正则化范围</translation>
        </message>
        <message>
            <source>Show messages</source>
            <translation>查看消息</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>显示本表</translation>
        </message>
        <message>
            <source>Show what every crop hides and what goes into reg. Key: {key}</source>
            <translation>显示每张裁切图遮挡的部分，以及放进 reg 的部分。按键：{key}</translation>
        </message>
        <message>
            <source>Shrink from above</source>
            <translation>从上方缩小</translation>
        </message>
        <message>
            <source>Shrink from below</source>
            <translation>从下方缩小</translation>
        </message>
        <message>
            <source>Shrink from the left</source>
            <translation>从左边缩小</translation>
        </message>
        <message>
            <source>Shrink from the right</source>
            <translation>从右边缩小</translation>
        </message>
        <message>
            <source>Shrink, in the same shape</source>
            <translation>缩小，形状不变</translation>
        </message>
        <message>
            <source>Shuffle tags</source>
            <translation>打乱标签</translation>
        </message>
        <message>
            <source>Shuffles tags once, for good; training can shuffle anew at every step (shuffle_caption).</source>
            <translation>只打乱一次并固定下来；训练时可以每一步重新打乱 (shuffle_caption)。</translation>
        </message>
        <message>
            <source>Sides of buckets are multiples of it.</source>
            <translation>分桶的边长是它的倍数。</translation>
        </message>
        <message>
            <source>Sign in on {page} and agree, then run “hf auth login” once, or set HF_TOKEN.</source>
            <translation>请在 {page} 登录并同意条款，然后运行一次“hf auth login”，或设置 HF_TOKEN。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>图片大小</translation>
        </message>
        <message>
            <source>Sizes appear as soon as a concept has pictures.</source>
            <translation>概念有图片后，尺寸就会出现在这里。</translation>
        </message>
        <message>
            <source>Slow average</source>
            <translation>缓慢平均</translation>
        </message>
        <message>
            <source>Small pictures get small buckets.</source>
            <translation>小图片使用小的分桶。</translation>
        </message>
        <message>
            <source>Small pictures keep their size instead of being enlarged to a bucket.</source>
            <translation>小图片保持原大小，不会放大到分桶。</translation>
        </message>
        <message>
            <source>Smallest bucket side in pixels</source>
            <translation>最小分桶边长（像素）</translation>
        </message>
        <message>
            <source>So many blocks of the U-Net rest in the computer's memory and come for their turn.</source>
            <translation>U-Net 的这么多区块放在主内存，轮到时才加载。</translation>
        </message>
        <message>
            <source>So many orders and choices of each caption are encoded ahead; 0 draws anew each step.</source>
            <translation>每个标注预先编码这么多种顺序与选择；0 表示每一步重新抽取。</translation>
        </message>
        <message>
            <source>So many tags stay in front when shuffling.</source>
            <translation>打乱时前面这么多个标签不动。</translation>
        </message>
        <message>
            <source>Softest first</source>
            <translation>最模糊的在前</translation>
        </message>
        <message>
            <source>Some pictures could not be tagged.</source>
            <translation>有些图片无法标注。</translation>
        </message>
        <message>
            <source>Somebody made it; what is in it may be wanted.</source>
            <translation>它由别人创建，其中的内容可能还有用。</translation>
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>LoRA Atelier 内部出了问题。</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序依据</translation>
        </message>
        <message>
            <source>Sort by {by}</source>
            <translation>按{by}排序</translation>
        </message>
        <message>
            <source>Sort tags</source>
            <translation>排序标签</translation>
        </message>
        <message>
            <source>Spaces instead of underscores</source>
            <translation>以空格代替下划线</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5</source>
            <translation>Stable Diffusion 1.5</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5 or SDXL; auto looks into the file.</source>
            <translation>Stable Diffusion 1.5 或 SDXL；auto 会查看文件内容。</translation>
        </message>
        <message>
            <source>Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>这里不训练 Stable Diffusion 2；请选择 SD1.5 或 SDXL 模型。</translation>
        </message>
        <message>
            <source>Stable Diffusion 2; not trained here.</source>
            <translation>Stable Diffusion 2；这里不训练。</translation>
        </message>
        <message>
            <source>Stable Diffusion XL</source>
            <translation>Stable Diffusion XL</translation>
        </message>
        <message>
            <source>Start again. If it happens again, use “Reset” on the AI engine page, or report it.</source>
            <translation>请重新开始。若再次发生，请在“AI 引擎”页使用“移除”，或报告问题。</translation>
        </message>
        <message>
            <source>Start anew without resume, or set network_weights to the last LoRA file.</source>
            <translation>请不用 resume 重新开始，或把 network_weights 设为最后一个 LoRA 文件。</translation>
        </message>
        <message>
            <source>Start from</source>
            <translation>从此开始</translation>
        </message>
        <message>
            <source>Start from your own photos.</source>
            <translation>从自己的照片开始。</translation>
        </message>
        <message>
            <source>Start it afterwards.</source>
            <translation>请在训练后再开始。</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>请重新开始。若再次发生，请复制详细信息并报告。</translation>
        </message>
        <message>
            <source>Start the program that serves it, load a model that can see, check the address.</source>
            <translation>请启动提供服务的程序，加载能看图片的模型，并检查地址。</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation>以分级开头，例如“general”。</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node N -m core train, or unset these variables.</source>
            <translation>请用 torchrun --nproc_per_node N -m core train 启动，或清除这些变量。</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node {wanted} -m core train, or change num_processes.</source>
            <translation>请用 torchrun --nproc_per_node {wanted} -m core train 启动，或更改 num_processes。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步数</translation>
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
双击即可复制。</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>第 {step} 步，共 {total} 步</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Steps (or share of the run) until all tags are used.</source>
            <translation>用到所有标签为止的步数（或占全程的比例）。</translation>
        </message>
        <message>
            <source>Steps are counted as soon as a concept has pictures.</source>
            <translation>概念有了图片就会计算步数。</translation>
        </message>
        <message>
            <source>Steps larger than this are shortened.</source>
            <translation>比这更大的步会缩短。</translation>
        </message>
        <message>
            <source>Steps of falling at the end (warmup_stable_decay).</source>
            <translation>结尾下降的步数（warmup_stable_decay）。</translation>
        </message>
        <message>
            <source>Steps until the full rate.</source>
            <translation>到达最高学习率的步数。</translation>
        </message>
        <message>
            <source>Steps until the full rate; below 1 a share of the run.</source>
            <translation>到达最高学习率的步数；小于 1 表示占全程的比例。</translation>
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
            <translation>停止并关闭</translation>
        </message>
        <message>
            <source>Stop and save</source>
            <translation>停止并保存</translation>
        </message>
        <message>
            <source>Stop at once</source>
            <translation>立即停止</translation>
        </message>
        <message>
            <source>Stop watching “{folder}”</source>
            <translation>停止监视“{folder}”</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>已停止；下次会从这里继续。</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Strength of each coarser layer.</source>
            <translation>每一层较粗噪声的强度。</translation>
        </message>
        <message>
            <source>Strongest noise that is trained.</source>
            <translation>会训练的最强噪声。</translation>
        </message>
        <message>
            <source>Such a file can run any program on your computer when it is opened, so it stays closed.</source>
            <translation>这种文件打开时可能在你的电脑上运行任何程序，因此不会打开。</translation>
        </message>
        <message>
            <source>Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].</source>
            <translation>这种文件有一个 [general] 表格，以及含 [[datasets.subsets]] 的 [[datasets]]。</translation>
        </message>
        <message>
            <source>Suggest  {key}</source>
            <translation>建议  {key}</translation>
        </message>
        <message>
            <source>Suggest boxes</source>
            <translation>建议方框</translation>
        </message>
        <message>
            <source>Suggest boxes on all photos without any</source>
            <translation>为所有没有方框的照片提出建议</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>建议框；再按则换下一人</translation>
        </message>
        <message>
            <source>Suggest on all photos without boxes</source>
            <translation>为所有没有方框的照片提出建议</translation>
        </message>
        <message>
            <source>Suggested boxes are moved and sized as you correct most accepted boxes of their kind.</source>
            <translation>建议框会按照你对同类框最常做的修正来移动和缩放。</translation>
        </message>
        <message>
            <source>Suggested boxes wait on {count} photos: look them through next.</source>
            <translation>{count} 张照片上有建议的方框：下一步请逐张审阅。</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Suggestions come from</source>
            <translation>建议来自</translation>
        </message>
        <message>
            <source>Suggestions come from: {source}…</source>
            <translation>建议来自：{source}…</translation>
        </message>
        <message>
            <source>Suggestions wait on all photos without boxes: review them.</source>
            <translation>所有没有框的照片都有等待审阅的建议：请先审阅。</translation>
        </message>
        <message>
            <source>Suit the recipe to it</source>
            <translation>让配方适合它</translation>
        </message>
        <message>
            <source>Surest first, or in the model's order.</source>
            <translation>最有把握的在前，或按模型的顺序。</translation>
        </message>
        <message>
            <source>Swap portrait and landscape</source>
            <translation>竖向与横向互换</translation>
        </message>
        <message>
            <source>Switch fused_backward_pass off, or choose one of: {names}.</source>
            <translation>请关闭 fused_backward_pass，或选择其中之一：{names}。</translation>
        </message>
        <message>
            <source>Switch it on; color_aug, random_crop and face_crop_aug_range then have to be off.</source>
            <translation>请打开它；此时 color_aug、random_crop 与 face_crop_aug_range 必须关闭。</translation>
        </message>
        <message>
            <source>Switching over</source>
            <translation>正在切换</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Tag dropout</source>
            <translation>标签丢弃率</translation>
        </message>
        <message>
            <source>Tag pictures</source>
            <translation>自动标注图片</translation>
        </message>
        <message>
            <source>Tag pictures ({count})</source>
            <translation>自动标注图片（{count}）</translation>
        </message>
        <message>
            <source>Tag separator</source>
            <translation>标签分隔符</translation>
        </message>
        <message>
            <source>Tag warm-up</source>
            <translation>标签预热</translation>
        </message>
        <message>
            <source>Tagger</source>
            <translation>标注模型</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>自动标注</translation>
        </message>
        <message>
            <source>Tagging did not begin.</source>
            <translation>标注没有开始。</translation>
        </message>
        <message>
            <source>Tagging ended early; what was found is kept.</source>
            <translation>自动标注提早结束；已找到的会保留。</translation>
        </message>
        <message>
            <source>Tagging runs on the processor: {titles} did not start. It is slower, the tags are the same. A matching graphics driver makes it faster.</source>
            <translation>标注在处理器上运行：{titles} 未能启动。速度较慢，标签相同。安装匹配的显卡驱动可以加快速度。</translation>
        </message>
        <message>
            <source>Tagging {device}: {rate}</source>
            <translation>自动标注 {device}：{rate}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tags at the front that stay</source>
            <translation>开头保持不动的标签</translation>
        </message>
        <message>
            <source>Tags cannot be found: onnxruntime is missing.</source>
            <translation>无法寻找标签：缺少 onnxruntime。</translation>
        </message>
        <message>
            <source>Tags come in another order each time.</source>
            <translation>每次标签的顺序都不同。</translation>
        </message>
        <message>
            <source>Tags here are switched with the keys 1 to 9.</source>
            <translation>此处的标签用数字键 1 到 9 开关。</translation>
        </message>
        <message>
            <source>Tags of the project</source>
            <translation>项目的标签</translation>
        </message>
        <message>
            <source>Tags on number keys</source>
            <translation>数字键标签</translation>
        </message>
        <message>
            <source>Tags on number keys…</source>
            <translation>数字键标签…</translation>
        </message>
        <message>
            <source>Tags that are never taken.</source>
            <translation>绝不采用的标签。</translation>
        </message>
        <message>
            <source>Tags that every caption starts with.</source>
            <translation>每个标注开头的标签。</translation>
        </message>
        <message>
            <source>Tags that only one tagger found</source>
            <translation>只有一个模型找到的标签</translation>
        </message>
        <message>
            <source>Tags that stand beside it</source>
            <translation>并列出现的标签</translation>
        </message>
        <message>
            <source>Tags that were almost taken</source>
            <translation>差一点就采用的标签</translation>
        </message>
        <message>
            <source>Tags used at the start of tag warm-up.</source>
            <translation>标签预热开始时使用的标签数。</translation>
        </message>
        <message>
            <source>Tags were chosen anew; undo brings the old ones back.</source>
            <translation>已重新选择标签；撤销即可回到原来的。</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>自动标注…</translation>
        </message>
        <message>
            <source>Take at most so many of the scored tags; 0 takes all.</source>
            <translation>最多采用这么多个有分数的标签；0 为全部。</translation>
        </message>
        <message>
            <source>Take captions in</source>
            <translation>导入标注</translation>
        </message>
        <message>
            <source>Take captions in ({count})</source>
            <translation>导入标注（{count}）</translation>
        </message>
        <message>
            <source>Take captions in from a metadata file (.json)…</source>
            <translation>从元数据文件导入标注 (.json)…</translation>
        </message>
        <message>
            <source>Take captions in from text files…</source>
            <translation>从文本文件导入标注…</translation>
        </message>
        <message>
            <source>Take captions that were changed on the disk into the project.</source>
            <translation>把磁盘上改过的标注收进项目。</translation>
        </message>
        <message>
            <source>Take every layer's rank and alpha from network_weights.</source>
            <translation>每一层的 rank 与 alpha 都取自 network_weights。</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Take in a Kohya folder</source>
            <translation>导入 Kohya 文件夹</translation>
        </message>
        <message>
            <source>Take in a Kohya folder…</source>
            <translation>导入 Kohya 文件夹…</translation>
        </message>
        <message>
            <source>Take one of: {kinds}.</source>
            <translation>请使用其中之一：{kinds}。</translation>
        </message>
        <message>
            <source>Take one of: {names}.</source>
            <translation>请使用其中之一：{names}。</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Take quantization nf4, a smaller max_pixels, batch_size 1, or a smaller model.</source>
            <translation>请使用 nf4 量化、较小的 max_pixels、batch_size 1，或较小的模型。</translation>
        </message>
        <message>
            <source>Take the .safetensors version of the same model, or have it converted to .safetensors.</source>
            <translation>请使用同一模型的 .safetensors 版本，或先转成 .safetensors。</translation>
        </message>
        <message>
            <source>Take the backup of {day}</source>
            <translation>使用 {day} 的备份</translation>
        </message>
        <message>
            <source>Take the project's</source>
            <translation>采用项目的</translation>
        </message>
        <message>
            <source>Take the safetensors version of this base model, or copy the whole folder again.</source>
            <translation>请使用这个底模的 safetensors 版本，或重新复制整个文件夹。</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Taken by themselves while you work, fewer the older they are. Photos are not in them. Going back loses nothing: this project is kept too.</source>
            <translation>工作时自动备份，越旧保留越少。照片不包含在内。还原不会丢失任何东西：当前项目也会保留。</translation>
        </message>
        <message>
            <source>Taken in as a training folder, it brings its captions, repeats and regularization images. As photos it brings pictures only.</source>
            <translation>作为训练文件夹导入，会带上标注、重复次数和正则化图片；只作为照片导入，则只有图片。</translation>
        </message>
        <message>
            <source>Taken: {preset}. Model, name and prompts stay.</source>
            <translation>已采用：{preset}。底模、名称与提示词不变。</translation>
        </message>
        <message>
            <source>Taking in a Kohya folder</source>
            <translation>正在导入 Kohya 文件夹</translation>
        </message>
        <message>
            <source>Tells SDXL where pictures were really cut; sd-scripts tells a rough guess.</source>
            <translation>告诉 SDXL 图片实际的裁切位置；sd-scripts 只给粗略的估计。</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Tensor.Art's trainer</source>
            <translation>Tensor.Art 的训练设置</translation>
        </message>
        <message>
            <source>Tensors with fewer numbers stay in 32 bits.</source>
            <translation>数字较少的张量保持 32 位。</translation>
        </message>
        <message>
            <source>Text encoder only</source>
            <translation>只训练文本编码器</translation>
        </message>
        <message>
            <source>Text encoder rate</source>
            <translation>文本编码器学习率</translation>
        </message>
        <message>
            <source>Text that ends the fixed part of a caption.</source>
            <translation>标注中固定部分结束处的文本。</translation>
        </message>
        <message>
            <source>The Huber scale acts with schedule snr as well; sd-scripts leaves it out there.</source>
            <translation>Huber 倍数在 snr 调度下也有效；sd-scripts 在那里略去它。</translation>
        </message>
        <message>
            <source>The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.</source>
            <translation>LoRA 以 alpha / rank 作用；rank 的一半较稳当。0 表示与 rank 相同。</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” cannot be read.</source>
            <translation>无法读取 LoRA 文件“{path}”。</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” is not there.</source>
            <translation>LoRA 文件“{path}”不存在。</translation>
        </message>
        <message>
            <source>The U-Net alone in one byte a weight.</source>
            <translation>只有 U-Net 每个权重用一个字节。</translation>
        </message>
        <message>
            <source>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</source>
            <translation>{family} 的 U-Net 会不断把图片减半，因此需要 {floor} 像素的间隔。</translation>
        </message>
        <message>
            <source>The U-Net stays as it is.</source>
            <translation>U-Net 保持不变。</translation>
        </message>
        <message>
            <source>The U-Net's pictures lie in the order that many cards compute faster.</source>
            <translation>U-Net 的图片以许多显卡算得更快的顺序排列。</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for a picture.</source>
            <translation>VAE 对一张图片没有给出有效数字。</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for one of these, so a rate of {rates} is not to blame: {pictures}.</source>
            <translation>VAE 对其中一张图片没有给出有效数字，与学习率 {rates} 无关：{pictures}。</translation>
        </message>
        <message>
            <source>The VAE was “{what}”; choose its file.</source>
            <translation>VAE 原本是“{what}”；请选择它的文件。</translation>
        </message>
        <message>
            <source>The address {url} does not name a package file.</source>
            <translation>地址 {url} 指的不是软件包文件。</translation>
        </message>
        <message>
            <source>The address {url} is not encrypted.</source>
            <translation>地址 {url} 没有加密。</translation>
        </message>
        <message>
            <source>The algorithm “{algo}” of LyCORIS is not supported.</source>
            <translation>不支持 LyCORIS 的算法“{algo}”。</translation>
        </message>
        <message>
            <source>The average is updated after every so many steps.</source>
            <translation>每隔这么多步更新一次平均。</translation>
        </message>
        <message>
            <source>The backup lies beside the project: “{folder}” is not there.</source>
            <translation>备份放在项目旁边：“{folder}”不存在。</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be copied.</source>
            <translation>无法复制备份“{backup}”。</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be put in the project's place.</source>
            <translation>无法用备份“{backup}”取代项目。</translation>
        </message>
        <message>
            <source>The backup “{backup}” is damaged.</source>
            <translation>备份“{backup}”已损坏。</translation>
        </message>
        <message>
            <source>The base model goes there part by part as it is read, for computers with little memory.</source>
            <translation>基础模型边读边逐部分放入显卡，适合内存较小的电脑。</translation>
        </message>
        <message>
            <source>The base model is not built like {family}, or the libraries that load it name its layers differently; other programs could not use the LoRA.</source>
            <translation>底模的结构与 {family} 不同，或加载它的库以不同名称称呼各层；其他程序将无法使用这个 LoRA。</translation>
        </message>
        <message>
            <source>The base model is read from it.</source>
            <translation>底模要从它读取。</translation>
        </message>
        <message>
            <source>The base model predicts v instead of the noise. Its card says so.</source>
            <translation>底模预测的是 v 而不是噪声。模型说明中会注明。</translation>
        </message>
        <message>
            <source>The base model was “{what}”; choose its file.</source>
            <translation>基础模型原本是“{what}”；请选择它的文件。</translation>
        </message>
        <message>
            <source>The base model “{path}” is Stable Diffusion 2.</source>
            <translation>底模“{path}”是 Stable Diffusion 2。</translation>
        </message>
        <message>
            <source>The base model “{path}” is a {ending} file.</source>
            <translation>底模“{path}”是 {ending} 文件。</translation>
        </message>
        <message>
            <source>The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.</source>
            <translation>底模“{path}”是重绘或编辑模型：它的 U-Net 有 {channels} 个输入通道。</translation>
        </message>
        <message>
            <source>The base model “{path}” is no .safetensors file.</source>
            <translation>底模“{path}”不是 .safetensors 文件。</translation>
        </message>
        <message>
            <source>The base model “{path}” is not there.</source>
            <translation>找不到底模“{path}”。</translation>
        </message>
        <message>
            <source>The base model “{path}” is {found}, but the recipe says “{wanted}”.</source>
            <translation>底模“{path}”是 {found}，但配方写的是“{wanted}”。</translation>
        </message>
        <message>
            <source>The base model's shapes, the picture size and the network's rank need so much.</source>
            <translation>底模的大小、图片尺寸与网络的 rank 就需要这么多。</translation>
        </message>
        <message>
            <source>The best that is here: {source}</source>
            <translation>现有最好的：{source}</translation>
        </message>
        <message>
            <source>The boxes of this photo, or the odd ones of all photos.</source>
            <translation>这张照片的框，或所有照片中有问题的框。</translation>
        </message>
        <message>
            <source>The bucket step is at least 1 pixel; 64 is usual.</source>
            <translation>分桶间隔至少 1 像素；通常用 64。</translation>
        </message>
        <message>
            <source>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</source>
            <translation>分桶间隔 {step} 不是 64（SD1.5）或 32（SDXL）的倍数。</translation>
        </message>
        <message>
            <source>The cached latents of {path} are gone.</source>
            <translation>{path} 的 latent 缓存不见了。</translation>
        </message>
        <message>
            <source>The calmer average of the last steps, as -ema files and in samples.</source>
            <translation>最近各步的平均，更平稳；存为 -ema 文件，样图也用它。</translation>
        </message>
        <message>
            <source>The caption of “{file}” cannot be written.</source>
            <translation>无法写入“{file}”的标注。</translation>
        </message>
        <message>
            <source>The caption {file} was changed outside and stays: take it in, or delete it.</source>
            <translation>标注 {file} 在外部被更改，予以保留：请导入或删除它。</translation>
        </message>
        <message>
            <source>The captioner at {address} does not answer.</source>
            <translation>{address} 的标注服务器没有回应。</translation>
        </message>
        <message>
            <source>The captioner at {address} refuses: {code}.</source>
            <translation>{address} 的标注服务器拒绝：{code}。</translation>
        </message>
        <message>
            <source>The captioner does not fit beside what it is looking at.</source>
            <translation>标注模型与它要看的内容放不进内存。</translation>
        </message>
        <message>
            <source>The captioner in “{folder}” cannot be loaded.</source>
            <translation>无法加载“{folder}”中的标注模型。</translation>
        </message>
        <message>
            <source>The change could not be saved in “{file}”.</source>
            <translation>无法把更改存入“{file}”。</translation>
        </message>
        <message>
            <source>The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; its options were read all the same.</source>
            <translation>这个命令运行“{script}”，它不训练 SD1.5 或 SDXL 的 LoRA；选项仍已读取。</translation>
        </message>
        <message>
            <source>The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.</source>
            <translation>概念“{name}”会重复 {repeats} 次，它的正则化文件夹 {reg_repeats} 次。</translation>
        </message>
        <message>
            <source>The connection ended.</source>
            <translation>连接中断。</translation>
        </message>
        <message>
            <source>The connection failed again and again: {reason}</source>
            <translation>连接一再失败：{reason}</translation>
        </message>
        <message>
            <source>The crop has enough pixels for its bucket.</source>
            <translation>裁切图的像素足够填满分桶。</translation>
        </message>
        <message>
            <source>The crops were made for {project}; this recipe trains at {recipe}.</source>
            <translation>裁切图是为 {project} 制作的；此配方以 {recipe} 训练。</translation>
        </message>
        <message>
            <source>The data set configuration holds no folder of pictures.</source>
            <translation>数据集配置里没有图片文件夹。</translation>
        </message>
        <message>
            <source>The data sets list no folder to train on.</source>
            <translation>数据集没有列出可训练的文件夹。</translation>
        </message>
        <message>
            <source>The data sets of this recipe hold no folder that is trained.</source>
            <translation>此配方的数据集中没有要训练的文件夹。</translation>
        </message>
        <message>
            <source>The decay grows by ema_inv_gamma and ema_power.</source>
            <translation>衰减按 ema_inv_gamma 与 ema_power 增长。</translation>
        </message>
        <message>
            <source>The default: it is used wherever neither of the next two is.</source>
            <translation>默认：下面两项都未选用时即使用它。</translation>
        </message>
        <message>
            <source>The demo project is being made…</source>
            <translation>正在制作演示项目…</translation>
        </message>
        <message>
            <source>The disk became full while packages were installed.</source>
            <translation>安装软件包时磁盘满了。</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} MB left, and this run will write about {needed} MB. Make room there while it trains, or let it save less often.</source>
            <translation>{folder} 所在的磁盘剩 {free} MB，这次训练约会写入 {needed} MB。请在训练期间腾出空间，或让它少保存几次。</translation>
        </message>
        <message>
            <source>The disk said: {reason}.</source>
            <translation>磁盘报告：{reason}。</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>磁盘报告：{reason}。没有任何更改。</translation>
        </message>
        <message>
            <source>The disk with {folder} has {free} MB free, but about {needed} MB are needed.</source>
            <translation>{folder} 所在的磁盘可用 {free} MB，但约需 {needed} MB。</translation>
        </message>
        <message>
            <source>The disk with {folder} is full.</source>
            <translation>{folder} 所在的磁盘已满。</translation>
        </message>
        <message>
            <source>The engine that was in use stays. Update the graphics driver, or choose another kind.</source>
            <translation>原本使用的引擎保留。请更新显卡驱动程序，或选择其他种类。</translation>
        </message>
        <message>
            <source>The environment variable HF_HUB_OFFLINE is set.</source>
            <translation>设置了环境变量 HF_HUB_OFFLINE。</translation>
        </message>
        <message>
            <source>The environment variable {variable} is not set.</source>
            <translation>没有设置环境变量 {variable}。</translation>
        </message>
        <message>
            <source>The fastest that works, or the processor.</source>
            <translation>可用的最快设备，或处理器。</translation>
        </message>
        <message>
            <source>The figure without its face: faces marked on the same photo are covered.</source>
            <translation>不含脸的身体：同一张照片上标出的脸会被遮住。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file is not complete, or it belongs to another kind of model.</source>
            <translation>文件不完整，或属于其他种类的模型。</translation>
        </message>
        <message>
            <source>The file is not there or may not be read.</source>
            <translation>文件不存在或无法读取。</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>文件不存在。</translation>
        </message>
        <message>
            <source>The file “{name}” does not say how it was trained.</source>
            <translation>文件“{name}”没有记录它是如何训练的。</translation>
        </message>
        <message>
            <source>The file “{path}” ({size:.1f} MiB) is damaged or not complete.</source>
            <translation>文件“{path}”（{size:.1f} MiB）已损坏或不完整。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>无法读取文件“{path}”。</translation>
        </message>
        <message>
            <source>The file “{path}” holds a U-Net without text encoder.</source>
            <translation>文件“{path}”含有 U-Net，但没有文本编码器。</translation>
        </message>
        <message>
            <source>The file “{path}” holds no Stable Diffusion U-Net.</source>
            <translation>文件“{path}”不含 Stable Diffusion 的 U-Net。</translation>
        </message>
        <message>
            <source>The file “{path}” is a LoRA, not a base model.</source>
            <translation>文件“{path}”是 LoRA，不是底模。</translation>
        </message>
        <message>
            <source>The file “{path}” is not there.</source>
            <translation>找不到文件“{path}”。</translation>
        </message>
        <message>
            <source>The file “{path}” is the refiner of SDXL.</source>
            <translation>文件“{path}”是 SDXL 的 refiner。</translation>
        </message>
        <message>
            <source>The files stay as they are until you decide which words to keep.</source>
            <translation>在你决定保留哪一份之前，文件不会更动。</translation>
        </message>
        <message>
            <source>The filter has no name.</source>
            <translation>筛选没有名称。</translation>
        </message>
        <message>
            <source>The filter “{line}” cannot be read at “{place}”.</source>
            <translation>筛选“{line}”在“{place}”处无法理解。</translation>
        </message>
        <message>
            <source>The first timestep ({first}) is not below the last ({last}).</source>
            <translation>第一个时间步（{first}）没有小于最后一个（{last}）。</translation>
        </message>
        <message>
            <source>The folder {file} is left out. {reason}</source>
            <translation>略过文件夹 {file}。{reason}</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds no weights in safetensors files.</source>
            <translation>文件夹“{folder}”中没有 safetensors 格式的权重。</translation>
        </message>
        <message>
            <source>The folder “{folder}” lacks {parts}.</source>
            <translation>文件夹“{folder}”缺少 {parts}。</translation>
        </message>
        <message>
            <source>The folder “{name}” is not named for training.</source>
            <translation>文件夹“{name}”的名称不适合训练。</translation>
        </message>
        <message>
            <source>The folder “{name}” is to be used {repeats} times.</source>
            <translation>文件夹“{name}”要使用 {repeats} 次。</translation>
        </message>
        <message>
            <source>The folder “{path}” ({option}) is not there.</source>
            <translation>文件夹“{path}”（{option}）不存在。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be made.</source>
            <translation>无法创建文件夹“{path}”。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation>无法读取文件夹“{path}”：{reason}。</translation>
        </message>
        <message>
            <source>The folder “{path}” of a data set is not there.</source>
            <translation>数据集的文件夹“{path}”不存在。</translation>
        </message>
        <message>
            <source>The folder's name after its repeats; what this folder teaches.</source>
            <translation>文件夹名称中重复次数之后的部分；此文件夹要教的东西。</translation>
        </message>
        <message>
            <source>The graphics card if there is one.</source>
            <translation>有显卡时使用显卡。</translation>
        </message>
        <message>
            <source>The head with hair and chin. Teaches who it is.</source>
            <translation>含头发与下巴的头部，学到这个人是谁。</translation>
        </message>
        <message>
            <source>The hub answers the same in both cases.</source>
            <translation>这两种情况下网站的回答相同。</translation>
        </message>
        <message>
            <source>The hub says: {reason}.</source>
            <translation>网站的回答：{reason}。</translation>
        </message>
        <message>
            <source>The index has no file of exactly this version for this computer.</source>
            <translation>索引中没有适合这台电脑且版本完全相同的文件。</translation>
        </message>
        <message>
            <source>The installed AI engine trains on the processor; the page AI engine has one for the card.</source>
            <translation>现在安装的 AI 引擎用处理器训练；“AI 引擎”页有适合这块显卡的版本。</translation>
        </message>
        <message>
            <source>The key {key} draws “{other}” already.</source>
            <translation>按键 {key} 已用于“{other}”。</translation>
        </message>
        <message>
            <source>The kind of network, in sd-scripts' words.</source>
            <translation>网络的种类，用 sd-scripts 的名称。</translation>
        </message>
        <message>
            <source>The kind “{kind}” cannot be removed.</source>
            <translation>无法移除种类“{kind}”。</translation>
        </message>
        <message>
            <source>The largest bucket side ({limit}) is below the resolution ({side}): raise it to {side} or more.</source>
            <translation>最大分桶边长（{limit}）小于分辨率（{side}）：请提高到 {side} 以上。</translation>
        </message>
        <message>
            <source>The last timestep is pure noise; for v-prediction models.</source>
            <translation>最后一个时间步是纯噪声；用于预测 v 的模型。</translation>
        </message>
        <message>
            <source>The launcher's numbers make no sense: {found}.</source>
            <translation>启动器给的数字没有意义：{found}。</translation>
        </message>
        <message>
            <source>The layer's size or rank in the file is not the one needed here.</source>
            <translation>文件中这一层的大小或 rank 与这里需要的不同。</translation>
        </message>
        <message>
            <source>The learning rates of U-Net and text encoder are 0.</source>
            <translation>U-Net 与文本编码器的学习率都是 0。</translation>
        </message>
        <message>
            <source>The list of packages names {name} without its hash.</source>
            <translation>软件包列表列出 {name}，但没有哈希值。</translation>
        </message>
        <message>
            <source>The list of packages {path} is missing.</source>
            <translation>缺少软件包列表 {path}。</translation>
        </message>
        <message>
            <source>The list of tags “{file}” cannot be read.</source>
            <translation>无法读取标签列表“{file}”。</translation>
        </message>
        <message>
            <source>The log {path} cannot be written any more: {reason}. Training goes on without it.</source>
            <translation>无法再写入记录 {path}：{reason}。训练会在没有记录的情况下继续。</translation>
        </message>
        <message>
            <source>The loss appears here while it trains.</source>
            <translation>训练时，损失曲线会显示在这里。</translation>
        </message>
        <message>
            <source>The losses of single pictures could not be written: {reason}.</source>
            <translation>无法写入各张图片的损失：{reason}。</translation>
        </message>
        <message>
            <source>The mask folder “{path}” is not there.</source>
            <translation>蒙版文件夹“{path}”不存在。</translation>
        </message>
        <message>
            <source>The mean score of the tagger that found it, and of the other one</source>
            <translation>找到它的模型与另一个模型的平均分数</translation>
        </message>
        <message>
            <source>The memory is full.</source>
            <translation>内存已满。</translation>
        </message>
        <message>
            <source>The memory of {device} is full.</source>
            <translation>{device} 的内存已满。</translation>
        </message>
        <message>
            <source>The model answers {answers} numbers, the list names {count} tags.</source>
            <translation>模型回答 {answers} 个数字，列表列出 {count} 个标签。</translation>
        </message>
        <message>
            <source>The model file “{file}” is not what was fetched.</source>
            <translation>模型文件“{file}”与下载时不同。</translation>
        </message>
        <message>
            <source>The model folder “{folder}” is not complete: {missing} is missing.</source>
            <translation>模型文件夹“{folder}”不完整：缺少 {missing}。</translation>
        </message>
        <message>
            <source>The model “{file}” answers with numbers that are none.</source>
            <translation>模型“{file}”的回答不是有效的数字。</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be loaded.</source>
            <translation>无法加载模型“{file}”。</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be read.</source>
            <translation>无法读取模型“{file}”。</translation>
        </message>
        <message>
            <source>The model “{file}” is damaged or cut short.</source>
            <translation>模型“{file}”已损坏或被截断。</translation>
        </message>
        <message>
            <source>The model “{file}” keeps parts of itself in other files, and was not opened.</source>
            <translation>模型“{file}”把部分内容放在其他文件中，因此没有打开。</translation>
        </message>
        <message>
            <source>The name is not valid text, as after unpacking an archive from elsewhere: choose another one.</source>
            <translation>名称不是有效的文字（例如解开别处的压缩包之后）：请换一个名称。</translation>
        </message>
        <message>
            <source>The name is too long for a folder: shorten it to 200 bytes (about 60 Chinese characters).</source>
            <translation>名称太长，不能作为文件夹名称：请缩短到 200 字节以内（约 60 个汉字）。</translation>
        </message>
        <message>
            <source>The name of the folder “{name}” is not valid text.</source>
            <translation>文件夹“{name}”的名称不是有效的文字。</translation>
        </message>
        <message>
            <source>The name was given without its ending, and nobody was asked whether to replace the file.</source>
            <translation>输入的名称没有扩展名，因此未曾询问是否替换该文件。</translation>
        </message>
        <message>
            <source>The network acts with alpha / rank; 0 means as rank.</source>
            <translation>网络以 alpha / rank 作用；0 表示与 rank 相同。</translation>
        </message>
        <message>
            <source>The network argument “{name}” does not fit {kind}: {value}.</source>
            <translation>网络参数“{name}”不适用于 {kind}：{value}。</translation>
        </message>
        <message>
            <source>The network argument “{name}” has no value.</source>
            <translation>网络参数“{name}”没有值。</translation>
        </message>
        <message>
            <source>The network argument “{name}” is not supported.</source>
            <translation>不支持网络参数“{name}”。</translation>
        </message>
        <message>
            <source>The network has run away at a learning rate of {rates}, on {pictures}.</source>
            <translation>网络在学习率 {rates} 下失控，发生在 {pictures}。</translation>
        </message>
        <message>
            <source>The network stays in 32 bits.</source>
            <translation>网络保持 32 位。</translation>
        </message>
        <message>
            <source>The network “{name}” is unknown.</source>
            <translation>网络“{name}”未知。</translation>
        </message>
        <message>
            <source>The network “{name}” would train no layer at all.</source>
            <translation>网络“{name}”不会训练任何一层。</translation>
        </message>
        <message>
            <source>The new AI engine ({profile}) does not work on this computer.</source>
            <translation>新的 AI 引擎（{profile}）无法在这台电脑上运作。</translation>
        </message>
        <message>
            <source>The newer version is offered at another place, {url}.</source>
            <translation>新版本由另一处提供：{url}。</translation>
        </message>
        <message>
            <source>The number before the “_” says how often each image counts; below 1 nothing is trained.</source>
            <translation>“_”前的数字是每张图片的次数；小于 1 就不会训练。</translation>
        </message>
        <message>
            <source>The optimizer “{name}” is not known.</source>
            <translation>不认得优化器“{name}”。</translation>
        </message>
        <message>
            <source>The output folder {folder} cannot be written.</source>
            <translation>无法写入输出文件夹 {folder}。</translation>
        </message>
        <message>
            <source>The package bitsandbytes is not installed.</source>
            <translation>没有安装软件包 bitsandbytes。</translation>
        </message>
        <message>
            <source>The packages are downloaded and unpacked there; part of it is free again afterwards.</source>
            <translation>软件包会下载并解压缩到那里；之后部分空间会再发布。</translation>
        </message>
        <message>
            <source>The packages could not be installed.</source>
            <translation>无法安装软件包。</translation>
        </message>
        <message>
            <source>The packages need more room than is left.</source>
            <translation>软件包需要的空间比剩下的多。</translation>
        </message>
        <message>
            <source>The part “{part}” of “{folder}” cannot be read.</source>
            <translation>无法读取“{folder}”的“{part}”部分。</translation>
        </message>
        <message>
            <source>The person found by {source} has boxes already.</source>
            <translation>{source} 找到的人已经有方框了。</translation>
        </message>
        <message>
            <source>The photo as it is, without cutting.</source>
            <translation>整张照片，不裁剪。</translation>
        </message>
        <message>
            <source>The photo {file} cannot be read: {reason}. What was written of it before stays.</source>
            <translation>无法读取照片 {file}：{reason}。先前写出的内容会保留。</translation>
        </message>
        <message>
            <source>The photo {file} was changed since it was added: look whether its boxes still fit.</source>
            <translation>照片 {file} 在添加后被更改过：请确认方框是否仍然合适。</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>无法显示图片。</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short.</source>
            <translation>图片已损坏或不完整。</translation>
        </message>
        <message>
            <source>The picture is missing, damaged or of a format that is not known: {reason}</source>
            <translation>图片不存在、已损坏或格式不明：{reason}</translation>
        </message>
        <message>
            <source>The picture {file} was changed outside and stays: delete it to have it written again.</source>
            <translation>图片 {file} 在外部被更改，予以保留：删除它即可重新写出。</translation>
        </message>
        <message>
            <source>The picture {path} could not be read.</source>
            <translation>无法读取图片 {path}。</translation>
        </message>
        <message>
            <source>The picture “{path}” cannot be written.</source>
            <translation>无法写入图片“{path}”。</translation>
        </message>
        <message>
            <source>The pictures are sent to {address}, which answers with “{model}”.</source>
            <translation>图片会发送到 {address}，由“{model}”回答。</translation>
        </message>
        <message>
            <source>The plan says what is in the way.</source>
            <translation>计划中说明了还缺什么。</translation>
        </message>
        <message>
            <source>The process that did it closed unexpectedly; the window is not harmed.</source>
            <translation>运行的进程意外结束；窗口不受影响。</translation>
        </message>
        <message>
            <source>The program or the computer ended while it trained.</source>
            <translation>训练途中程序或电脑结束了。</translation>
        </message>
        <message>
            <source>The project as it was is kept as “{file}”.</source>
            <translation>原来的项目保留为“{file}”。</translation>
        </message>
        <message>
            <source>The project “{file}” can no longer be read.</source>
            <translation>无法再读取项目“{file}”。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be looked at just now.</source>
            <translation>当前无法查看项目“{file}”。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened for editing.</source>
            <translation>无法打开项目“{file}”来编辑。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened.</source>
            <translation>无法打开项目“{file}”。</translation>
        </message>
        <message>
            <source>The project “{file}” exists already.</source>
            <translation>项目“{file}”已存在。</translation>
        </message>
        <message>
            <source>The project “{file}” is already open.</source>
            <translation>项目“{file}”已经打开。</translation>
        </message>
        <message>
            <source>The project “{file}” is damaged.</source>
            <translation>项目“{file}”已损坏。</translation>
        </message>
        <message>
            <source>The project “{file}” is open read-only.</source>
            <translation>项目“{file}”以只读打开。</translation>
        </message>
        <message>
            <source>The project “{file}” was open on another computer, {host}.</source>
            <translation>项目“{file}”已在另一台电脑 {host} 打开。</translation>
        </message>
        <message>
            <source>The project “{file}” was saved by a newer LoRA Atelier.</source>
            <translation>项目“{file}”由较新的 LoRA Atelier 保存。</translation>
        </message>
        <message>
            <source>The rate it starts from.</source>
            <translation>起始的学习率。</translation>
        </message>
        <message>
            <source>The rate {rate} is very high for {optimizer}.</source>
            <translation>学习率 {rate} 对 {optimizer} 来说非常高。</translation>
        </message>
        <message>
            <source>The recipe's network must be of the same kind and for the same base model as the file.</source>
            <translation>配方的网络必须与文件同一种类、同一底模系列。</translation>
        </message>
        <message>
            <source>The record of the model in “{folder}” is damaged.</source>
            <translation>“{folder}”中的模型记录已损坏。</translation>
        </message>
        <message>
            <source>The refiner only polishes pictures of the base model; LoRAs are trained on the base model.</source>
            <translation>refiner 只用来润饰底模的图片；LoRA 要在底模上训练。</translation>
        </message>
        <message>
            <source>The regular expression is not whole: {reason}.</source>
            <translation>正则表达式不完整：{reason}。</translation>
        </message>
        <message>
            <source>The regularization folder “{path}” is not there.</source>
            <translation>找不到正则化文件夹“{path}”。</translation>
        </message>
        <message>
            <source>The resolution has fewer pixels than one square of the bucket step ({step}): no bucket is left.</source>
            <translation>分辨率的像素少于分桶间隔（{step}）的一个正方形：没有可用的分桶。</translation>
        </message>
        <message>
            <source>The run does not fit into {gib:g} GiB; with everything that saves memory it needs {needed:.1f} GiB.</source>
            <translation>这次训练放不进 {gib:g} GiB；用尽省内存的方式仍需要 {needed:.1f} GiB。</translation>
        </message>
        <message>
            <source>The run goes on, but needs you.</source>
            <translation>训练在继续，但需要你处理。</translation>
        </message>
        <message>
            <source>The same in fp16: steps may be eight times smaller, but tiny gradients are lost.</source>
            <translation>同上，但用 fp16：步伐可再小八倍，但极小的梯度会消失。</translation>
        </message>
        <message>
            <source>The same picture in a sentence</source>
            <translation>用一句话描述同一张图片</translation>
        </message>
        <message>
            <source>The same seed gives the same LoRA; empty draws one.</source>
            <translation>相同的种子得到相同的 LoRA；留空时随机抽取。</translation>
        </message>
        <message>
            <source>The same, for the U-Net alone.</source>
            <translation>同上，只用于 U-Net。</translation>
        </message>
        <message>
            <source>The same, for the text encoders alone.</source>
            <translation>同上，只用于文本编码器。</translation>
        </message>
        <message>
            <source>The sample prompt “{line}” asks for {steps} steps with seed {seed}.</source>
            <translation>示例提示词“{line}”要求 {steps} 步、种子 {seed}。</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” cannot be read ({reason}).</source>
            <translation>无法读取示例提示词“{path}”（{reason}）。</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” hold no prompt.</source>
            <translation>示例提示词“{path}”中没有提示词。</translation>
        </message>
        <message>
            <source>The sampler “{name}” is unknown.</source>
            <translation>采样器“{name}”未知。</translation>
        </message>
        <message>
            <source>The saved state does not fit this run's network and optimizer.</source>
            <translation>保存的状态与这次的网络和优化器不符。</translation>
        </message>
        <message>
            <source>The saved state “{path}” is not there.</source>
            <translation>保存的状态“{path}”不存在。</translation>
        </message>
        <message>
            <source>The saved state “{path}” is of a kind that is not known here ({version}).</source>
            <translation>保存的状态“{path}”是这里不认得的种类（{version}）。</translation>
        </message>
        <message>
            <source>The saved state “{path}” was written by another program.</source>
            <translation>保存的状态“{path}”由其他程序写出。</translation>
        </message>
        <message>
            <source>The schedule “adafactor” does not fit this optimizer.</source>
            <translation>调度“adafactor”与这个优化器不合。</translation>
        </message>
        <message>
            <source>The schedule “constant” has no warm-up; “constant_with_warmup” has.</source>
            <translation>调度“constant”没有预热；“constant_with_warmup”才有。</translation>
        </message>
        <message>
            <source>The schedule “{name}” cannot use its arguments “{arguments}”.</source>
            <translation>调度“{name}”无法使用参数“{arguments}”。</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation>不认得调度“{name}”。</translation>
        </message>
        <message>
            <source>The schedule “{path}” cannot be used.</source>
            <translation>无法使用调度“{path}”。</translation>
        </message>
        <message>
            <source>The selected crop</source>
            <translation>所选的裁切图</translation>
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>最短边（{low}）大于最长边（{high}）。</translation>
        </message>
        <message>
            <source>The smallest bucket side ({limit}) exceeds the resolution ({side}): lower it to {side} or less.</source>
            <translation>最小分桶边长（{limit}）超过分辨率（{side}）：请降到 {side} 以下。</translation>
        </message>
        <message>
            <source>The state cannot be saved with this optimizer.</source>
            <translation>这个优化器的状态无法保存。</translation>
        </message>
        <message>
            <source>The system does this when memory runs out; it can also be done by hand.</source>
            <translation>内存不足时系统会这样做；也可能是手动结束的。</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>系统报告：{reason}。</translation>
        </message>
        <message>
            <source>The tagger's own settings</source>
            <translation>标注模型自己的设置</translation>
        </message>
        <message>
            <source>The tagger's own settings do not fit: {list}</source>
            <translation>标注模型的设置不合：{list}</translation>
        </message>
        <message>
            <source>The tagger's score, surest first</source>
            <translation>标注模型的分数，最有把握的在前</translation>
        </message>
        <message>
            <source>The text encoder stays as it is: faster, and safer for SDXL.</source>
            <translation>文本编码器保持不变：更快，对 SDXL 也更安全。</translation>
        </message>
        <message>
            <source>The text holds another command (“{script}”), which was left out.</source>
            <translation>文本中还有另一个命令（“{script}”），已略过。</translation>
        </message>
        <message>
            <source>The thumbnail “{path}” cannot be read.</source>
            <translation>无法读取缩略图“{path}”。</translation>
        </message>
        <message>
            <source>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</source>
            <translation>“{folder}”中的 tokenizer 有 {count} 个 token，但它的文本编码器认得 {expected} 个。</translation>
        </message>
        <message>
            <source>The trainer enlarges it so far that it looks soft. Draw it larger, or take a photo with more pixels.</source>
            <translation>训练时要放大太多，看起来会发虚。请画大一些，或换一张像素更多的照片。</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop a little.</source>
            <translation>训练时会稍微放大这张裁切图。</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop so far that it looks soft.</source>
            <translation>训练时会把这张裁切图放大到变得模糊。</translation>
        </message>
        <message>
            <source>The trainer reads all of it.</source>
            <translation>训练时会全部读取。</translation>
        </message>
        <message>
            <source>The trainer reads only the first line.</source>
            <translation>训练时只读第一行。</translation>
        </message>
        <message>
            <source>The trainer reads the class words: “{words}”.</source>
            <translation>训练会读类别词：“{words}”。</translation>
        </message>
        <message>
            <source>The training folder is not written yet.</source>
            <translation>尚未写出训练文件夹。</translation>
        </message>
        <message>
            <source>The training folder “{path}” is not there.</source>
            <translation>找不到训练文件夹“{path}”。</translation>
        </message>
        <message>
            <source>The update could not be fetched.</source>
            <translation>无法下载更新。</translation>
        </message>
        <message>
            <source>The update is not the file it should be, and was deleted.</source>
            <translation>下载的更新不是应有的文件，已删除。</translation>
        </message>
        <message>
            <source>The update is not the file that was fetched.</source>
            <translation>这个更新不是下载时的文件。</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>一般模板</translation>
        </message>
        <message>
            <source>The window closes as soon as the run is saved.</source>
            <translation>训练保存完成后窗口就会关闭。</translation>
        </message>
        <message>
            <source>The work crashed (signal {signal}).</source>
            <translation>工作崩溃了（信号 {signal}）。</translation>
        </message>
        <message>
            <source>The work ended without a word (exit code {code}).</source>
            <translation>工作意外结束（结束代码 {code}）。</translation>
        </message>
        <message>
            <source>The work was ended from outside (signal {signal}).</source>
            <translation>工作被外部终止（信号 {signal}）。</translation>
        </message>
        <message>
            <source>The {count} most frequent tags are shown.</source>
            <translation>只显示最常见的 {count} 个标签。</translation>
        </message>
        <message>
            <source>The {subject} of step {step} is no number any more; training has stopped there.</source>
            <translation>第 {step} 步的{subject}已不是数字；训练停在那里。</translation>
        </message>
        <message>
            <source>Their file was removed or the picture changed while the run reads from it.</source>
            <translation>训练读取期间，它的文件被移除或图片被更改。</translation>
        </message>
        <message>
            <source>There are no captions in it.</source>
            <translation>里面没有标注。</translation>
        </message>
        <message>
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>还没有可标注的裁切图：请先在照片上画方框。</translation>
        </message>
        <message>
            <source>There are no photos to look at.</source>
            <translation>没有可查看的照片。</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>还没有照片：请添加一些。</translation>
        </message>
        <message>
            <source>There are no regularization images in “{root}”: they belong in a folder like “1_name” there.</source>
            <translation>“{root}”中没有正则化图片：它们应放在其中像“1_name”的文件夹里。</translation>
        </message>
        <message>
            <source>There are {strengths} strengths for {files} files to merge.</source>
            <translation>要合并 {files} 个文件，却有 {strengths} 个强度。</translation>
        </message>
        <message>
            <source>There is already a concept “{name}” with {count} repeats.</source>
            <translation>已有重复 {count} 次的概念“{name}”。</translation>
        </message>
        <message>
            <source>There is no AI engine yet.</source>
            <translation>还没有 AI 引擎。</translation>
        </message>
        <message>
            <source>There is no base model “{name}”.</source>
            <translation>没有底模“{name}”。</translation>
        </message>
        <message>
            <source>There is no concept yet: add one, and say which regions feed it.</source>
            <translation>还没有概念：请添加一个，并指定由哪些区域提供图片。</translation>
        </message>
        <message>
            <source>There is no earlier AI engine to go back to.</source>
            <translation>没有更早的 AI 引擎可以回退。</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>没有文件“{path}”。</translation>
        </message>
        <message>
            <source>There is no filter to keep: write one first.</source>
            <translation>没有可保存的筛选：请先写一个。</translation>
        </message>
        <message>
            <source>There is no folder “{folder}”.</source>
            <translation>没有文件夹“{folder}”。</translation>
        </message>
        <message>
            <source>There is no further photo that is not done.</source>
            <translation>没有其他未完成的照片了。</translation>
        </message>
        <message>
            <source>There is no graphics card that PyTorch can use; the processor trains instead.</source>
            <translation>没有 PyTorch 可用的显卡；改用处理器训练。</translation>
        </message>
        <message>
            <source>There is no model folder “{folder}”.</source>
            <translation>没有模型文件夹“{folder}”。</translation>
        </message>
        <message>
            <source>There is no model in “{folder}”.</source>
            <translation>“{folder}”中没有模型。</translation>
        </message>
        <message>
            <source>There is no model “{repository}” on {host}, or it is private.</source>
            <translation>{host} 上没有模型“{repository}”，或者它是私有的。</translation>
        </message>
        <message>
            <source>There is no option in this text.</source>
            <translation>这段文本中没有选项。</translation>
        </message>
        <message>
            <source>There is no option “{name}”.</source>
            <translation>没有选项“{name}”。</translation>
        </message>
        <message>
            <source>There is no option “{name}”. “{close}” may be meant.</source>
            <translation>没有选项“{name}”。可能是指“{close}”。</translation>
        </message>
        <message>
            <source>There is no photo to draw on yet.</source>
            <translation>还没有可以画的照片。</translation>
        </message>
        <message>
            <source>There is no project at “{path}”.</source>
            <translation>“{path}”没有项目。</translation>
        </message>
        <message>
            <source>There is no region kind “{kind}”.</source>
            <translation>没有区域种类“{kind}”。</translation>
        </message>
        <message>
            <source>There is no room for “{repository}”.</source>
            <translation>没有空间存放“{repository}”。</translation>
        </message>
        <message>
            <source>There is no saved state of “{name}” in {folder}; training starts from the first step.</source>
            <translation>{folder} 中没有“{name}”的状态；训练从第一步开始。</translation>
        </message>
        <message>
            <source>There is no source of suggestions “{name}”.</source>
            <translation>没有建议来源“{name}”。</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>没有这个文件夹。</translation>
        </message>
        <message>
            <source>There is no tagger “{name}”.</source>
            <translation>没有标注模型“{name}”。</translation>
        </message>
        <message>
            <source>There is no {thing} number {id} in this project.</source>
            <translation>此项目中没有编号 {id} 的{thing}。</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: name the folder that it lies in, not this one.</source>
            <translation>“{root}”中没有可训练的内容：请指定它的上一层文件夹，而不是这一个。</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: put images into a folder there named like “10_name”.</source>
            <translation>“{root}”中没有可训练的内容：请把图片放进其中像“10_name”的文件夹。</translation>
        </message>
        <message>
            <source>There is nothing to train on in {folder}.</source>
            <translation>{folder} 里没有可训练的内容。</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <translation>还没有可训练的内容。</translation>
        </message>
        <message>
            <source>There were {count} data sets; size, batches and captions are those of the first.</source>
            <translation>原有 {count} 个数据集；尺寸、批次和标注采用第一个的设置。</translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation>可以加载的有：{known}。</translation>
        </message>
        <message>
            <source>They are shuffled or chosen anew at every step, so that nobody knows them before.</source>
            <translation>它们每一步都重新打乱或选择，因此无法预先得知。</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>三分线</translation>
        </message>
        <message>
            <source>This app was not installed by Setup. It uses the packages of its own Python environment.</source>
            <translation>此程序不是由安装程序安装的。它使用自己的 Python 环境中的软件包。</translation>
        </message>
        <message>
            <source>This app was not installed by Setup; it is updated the way it came.</source>
            <translation>此程序不是由安装程序安装的；请用原来的方式更新。</translation>
        </message>
        <message>
            <source>This base model has {count} blocks, and each needs one number, 0 or above.</source>
            <translation>这个底模有 {count} 个区块，每个都需要一个不小于 0 的数字。</translation>
        </message>
        <message>
            <source>This base model has {count} such blocks, and each needs one factor.</source>
            <translation>这个底模有 {count} 个这种区块，每个都需要一个倍数。</translation>
        </message>
        <message>
            <source>This configuration is for {model}, which is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>此设置适用于 {model}，这里不训练它；请选择 SD1.5 或 SDXL 模型。</translation>
        </message>
        <message>
            <source>This configuration is not from kohya_ss's LoRA tab: it names no network.</source>
            <translation>此设置不是来自 kohya_ss 的 LoRA 分页：没有指定网络。</translation>
        </message>
        <message>
            <source>This filter cannot be read yet.</source>
            <translation>这个筛选还无法理解。</translation>
        </message>
        <message>
            <source>This folder has no {files}. A tagger needs all of its model's files.</source>
            <translation>这个文件夹里没有 {files}。标注模型需要它的全部文件。</translation>
        </message>
        <message>
            <source>This folder is not there now. Until it is back, backups go beside the project.</source>
            <translation>这个文件夹目前不存在。在它恢复之前，备份会放在项目旁边。</translation>
        </message>
        <message>
            <source>This format is not read here.</source>
            <translation>这里不支持这种格式。</translation>
        </message>
        <message>
            <source>This graphics card has no bf16; fp16 is used instead.</source>
            <translation>这张显卡不支持 bf16；改用 fp16。</translation>
        </message>
        <message>
            <source>This is a copy to look at. Changes are refused.</source>
            <translation>这是供查看的副本，无法更改。</translation>
        </message>
        <message>
            <source>This is the last photo. When all boxes are drawn, captions come next.</source>
            <translation>这是最后一张照片。方框都画好后，下一步是标注。</translation>
        </message>
        <message>
            <source>This kind as it came</source>
            <translation>恢复这个种类的默认</translation>
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>无法读取这张图片。</translation>
        </message>
        <message>
            <source>This project is kept beside it under another name.</source>
            <translation>当前项目会改名保留在旁边。</translation>
        </message>
        <message>
            <source>This recipe runs code of a package: {packages}.</source>
            <translation>这份配方会运行其他软件包的代码：{packages}。</translation>
        </message>
        <message>
            <source>This recipe's captions cannot be cached ahead.</source>
            <translation>这个配方的标注无法预先缓存。</translation>
        </message>
        <message>
            <source>This recipe's latents cannot be cached ahead.</source>
            <translation>这个配方的 latent 无法预先缓存。</translation>
        </message>
        <message>
            <source>This run cannot go on as it was. {differences}.</source>
            <translation>这次训练无法照原样继续。{differences}。</translation>
        </message>
        <message>
            <source>This run drew nothing: pictures need sample prompts on the Train page.</source>
            <translation>这次训练没有绘制图片：需要在“训练”页填写示例提示词。</translation>
        </message>
        <message>
            <source>This run goes on with a difference: {difference}.</source>
            <translation>这次训练带着差异继续：{difference}。</translation>
        </message>
        <message>
            <source>This run was started without sample prompts.</source>
            <translation>这次训练开始时没有示例提示词。</translation>
        </message>
        <message>
            <source>This tagger cannot work without it.</source>
            <translation>没有它，这个标注模型无法运作。</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation>这个标注模型需要 {files}。</translation>
        </message>
        <message>
            <source>Threads that read pictures ahead where each step encodes them; cached ones need none. Without a graphics card one reads, as more would take the processor's time.</source>
            <translation>每步重新编码图片时，预先读取图片的线程数；已缓存的不需要。没有显卡时只用一个，更多会占用处理器的时间。</translation>
        </message>
        <message>
            <source>Three stars</source>
            <translation>三星</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <source>Tidy captions</source>
            <translation>整理标注</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Time scale</source>
            <translation>时间尺度</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>To fit into {gib} GiB this was set: {changes}. The run needs about {needed} GiB.</source>
            <translation>为了放进 {gib} GiB，已设置：{changes}。这次训练约需 {needed} GiB。</translation>
        </message>
        <message>
            <source>To fit, this will be set: {changes}.</source>
            <translation>为了放得下，将设置：{changes}。</translation>
        </message>
        <message>
            <source>To start with, SD1.5</source>
            <translation>入门设置，SD1.5</translation>
        </message>
        <message>
            <source>To start with, SDXL</source>
            <translation>入门设置，SDXL</translation>
        </message>
        <message>
            <source>To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs.</source>
            <translation>复制到 A1111、Forge、ComfyUI 或 InvokeAI 存放 LoRA 的文件夹。</translation>
        </message>
        <message>
            <source>To train longer later. A run that is stopped always saves it.</source>
            <translation>之后想再训练久一点时使用。手动停止时一定会保存。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>同时出现</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens that are read: 75 (empty), 150 or 225.</source>
            <translation>读取的 token 数：75（留空）、150 或 225。</translation>
        </message>
        <message>
            <source>Too much was asked for from your address.</source>
            <translation>你的网络地址请求得太多了。</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>太小</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Train all layers of the transformers.</source>
            <translation>训练 Transformer 的所有层。</translation>
        </message>
        <message>
            <source>Train resnets, down- and upsamplers too.</source>
            <translation>也训练残差、下采样与上采样层。</translation>
        </message>
        <message>
            <source>Train the LoRA and watch it learn.</source>
            <translation>训练 LoRA，看着它学习。</translation>
        </message>
        <message>
            <source>Trained and in reg</source>
            <translation>既训练又作正则化</translation>
        </message>
        <message>
            <source>Training cannot go on from “{path}”: it has none of this network's layers, such as {example}.</source>
            <translation>无法从“{path}”继续训练：它没有这个网络的任何一层，例如 {example}。</translation>
        </message>
        <message>
            <source>Training ended by a mistake of the program.</source>
            <translation>训练因程序错误而结束。</translation>
        </message>
        <message>
            <source>Training folder</source>
            <translation>训练文件夹</translation>
        </message>
        <message>
            <source>Training goes on. What shall become of it?</source>
            <translation>训练还在进行，要怎么处理？</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>训练高度（像素）</translation>
        </message>
        <message>
            <source>Training needs PyTorch and its companions.</source>
            <translation>训练需要 PyTorch 与相关软件包。</translation>
        </message>
        <message>
            <source>Training pictures are written into a folder.</source>
            <translation>训练图片会写入文件夹。</translation>
        </message>
        <message>
            <source>Training reads the crops and captions from there.</source>
            <translation>训练会从那里读取裁切图与标注。</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>训练大小</translation>
        </message>
        <message>
            <source>Training uses {packages}.</source>
            <translation>训练使用 {packages}。</translation>
        </message>
        <message>
            <source>Training width in pixels</source>
            <translation>训练宽度（像素）</translation>
        </message>
        <message>
            <source>Training {name}</source>
            <translation>正在训练 {name}</translation>
        </message>
        <message>
            <source>Trains 3x3 convolutions too; same as network_dim.</source>
            <translation>也训练 3x3 卷积；与 network_dim 相同。</translation>
        </message>
        <message>
            <source>Transformer blocks are compiled: faster steps after a first one that takes minutes.</source>
            <translation>编译 Transformer 区块：第一步需要几分钟，之后更快。</translation>
        </message>
        <message>
            <source>Transparency is a mask</source>
            <translation>以透明度作为蒙版</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>透明</translation>
        </message>
        <message>
            <source>Transparent, for masked loss</source>
            <translation>透明，用于蒙版损失</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>触发词</translation>
        </message>
        <message>
            <source>Trigger first</source>
            <translation>触发词放最前</translation>
        </message>
        <message>
            <source>Trigger word first</source>
            <translation>触发词放最前</translation>
        </message>
        <message>
            <source>True cuts for SDXL</source>
            <translation>SDXL 的实际裁切位置</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>Try again in {pause}: it goes on where it stopped.</source>
            <translation>请在 {pause} 后重试：会从中断处继续。</translation>
        </message>
        <message>
            <source>Try again later, or copy the model's files from its page and choose their folder.</source>
            <translation>请稍后重试，或从模型页面复制文件，再选择其文件夹。</translation>
        </message>
        <message>
            <source>Try again later, or download it by hand.</source>
            <translation>请稍后再试，或手动下载。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请再试一次。</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, something between you and the publisher changes files.</source>
            <translation>请再试一次。若连续发生两次，表示你与发布者之间有东西更改了文件。</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>请再试一次：会从停下的地方继续。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, choose another model.</source>
            <translation>请重试；如果仍然如此，请选择另一个模型。</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation>请改用处理器，或重新下载文件。</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>试用</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>试试演示(&amp;D)</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>试试演示</translation>
        </message>
        <message>
            <source>Try them again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>正在试用</translation>
        </message>
        <message>
            <source>Trying the AI engine out</source>
            <translation>正在试用 AI 引擎</translation>
        </message>
        <message>
            <source>Turn by 5 degrees</source>
            <translation>转 5 度</translation>
        </message>
        <message>
            <source>Turn by half a degree</source>
            <translation>转半度</translation>
        </message>
        <message>
            <source>Turn it off, or train in one process.</source>
            <translation>请关闭它，或只用一个进程训练。</translation>
        </message>
        <message>
            <source>Turn left by 5 degrees</source>
            <translation>左转 5 度</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>左转半度</translation>
        </message>
        <message>
            <source>Turn mirrors and proxies off and try again. If it stays so, report it.</source>
            <translation>请关闭镜像与代理服务器后再试。若仍如此，请报告。</translation>
        </message>
        <message>
            <source>Turn right by 5 degrees</source>
            <translation>右转 5 度</translation>
        </message>
        <message>
            <source>Turn right by half a degree</source>
            <translation>右转半度</translation>
        </message>
        <message>
            <source>Turn the mirror off, or choose another kind of engine.</source>
            <translation>请关闭镜像，或选择其他种类的引擎。</translation>
        </message>
        <message>
            <source>Turn upright</source>
            <translation>转正</translation>
        </message>
        <message>
            <source>Two stars</source>
            <translation>两星</translation>
        </message>
        <message>
            <source>Two taggers are needed to compare. Tag once more with another one; “only remember what is found” leaves captions as they are.</source>
            <translation>比较需要两个标注模型的结果。请用另一个模型再标注一次；选“只记住找到的”不会更改标注。</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>请输入名称。</translation>
        </message>
        <message>
            <source>U-Net and text encoders in one byte a weight.</source>
            <translation>U-Net 与文本编码器每个权重用一个字节。</translation>
        </message>
        <message>
            <source>U-Net in fp8</source>
            <translation>U-Net 用 fp8</translation>
        </message>
        <message>
            <source>U-Net only</source>
            <translation>只训练 U-Net</translation>
        </message>
        <message>
            <source>U-Net only and text encoder only are both on: nothing would be trained.</source>
            <translation>同时打开了“只训练 U-Net”与“只训练文本编码器”：什么都不会被训练。</translation>
        </message>
        <message>
            <source>U-Net rate</source>
            <translation>U-Net 学习率</translation>
        </message>
        <message>
            <source>Underscores and spaces</source>
            <translation>下划线与空格</translation>
        </message>
        <message>
            <source>Unset it, or copy the model's files onto this computer and choose their folder.</source>
            <translation>请取消该变量，或把模型文件复制到这台电脑，再选择其文件夹。</translation>
        </message>
        <message>
            <source>Until this step the average is the network itself.</source>
            <translation>在这一步之前，平均就是网络本身。</translation>
        </message>
        <message>
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>请更新 LoRA Atelier，再重新打开。</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Updates are only taken from where they are told of.</source>
            <translation>更新只从公布它的地方下载。</translation>
        </message>
        <message>
            <source>Upper and lower case alike</source>
            <translation>不分大小写</translation>
        </message>
        <message>
            <source>Usage hint</source>
            <translation>使用提示</translation>
        </message>
        <message>
            <source>Use a larger picture, or allow enlarging by switching bucket_no_upscale off.</source>
            <translation>请用较大的图片，或关闭 bucket_no_upscale 以允许放大。</translation>
        </message>
        <message>
            <source>Use a larger picture.</source>
            <translation>请使用较大的图片。</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>请使用以 https 开头的地址。</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Use masks</source>
            <translation>使用蒙版</translation>
        </message>
        <message>
            <source>Use of regularization pictures</source>
            <translation>正则化图片的用法</translation>
        </message>
        <message>
            <source>Use that version, or go on from the LoRA file: set network_weights to it.</source>
            <translation>请使用该版本，或从 LoRA 文件继续：把 network_weights 设为该文件。</translation>
        </message>
        <message>
            <source>Use whole photos</source>
            <translation>使用整张照片</translation>
        </message>
        <message>
            <source>Used where no own rate is given below.</source>
            <translation>下方没有指定时使用的学习率。</translation>
        </message>
        <message>
            <source>V loss like noise loss</source>
            <translation>V 损失比照噪声损失</translation>
        </message>
        <message>
            <source>V-like loss</source>
            <translation>类 V 损失</translation>
        </message>
        <message>
            <source>V-prediction</source>
            <translation>V 预测</translation>
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
            <translation>VAE 用 32 位</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Version {version} is fetched and checked.</source>
            <translation>版本 {version} 已下载并通过验证。</translation>
        </message>
        <message>
            <source>Version {version} is here ({size} MB). Setup keeps your projects, models and settings.</source>
            <translation>有新版本 {version}（{size} MB）。安装时会保留你的项目、模型与设置。</translation>
        </message>
        <message>
            <source>Version {version} is installed.</source>
            <translation>已安装版本 {version}。</translation>
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
            <translation>视图</translation>
        </message>
        <message>
            <source>Views of the run</source>
            <translation>训练视图</translation>
        </message>
        <message>
            <source>WD14 tags</source>
            <translation>WD14 标签</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it.</source>
            <translation>请等它完成，或关闭它。</translation>
        </message>
        <message>
            <source>Walks through one step without reading any weights.</source>
            <translation>不读取权重，仿真走过一步。</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>预热</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>监视文件夹…</translation>
        </message>
        <message>
            <source>Watch folders ({count})</source>
            <translation>监视文件夹（{count}）</translation>
        </message>
        <message>
            <source>Weakest noise that is trained.</source>
            <translation>会训练的最弱噪声。</translation>
        </message>
        <message>
            <source>Weighs timesteps by 1/sqrt(SNR).</source>
            <translation>以 1/sqrt(SNR) 为时间步加权。</translation>
        </message>
        <message>
            <source>Weight decay apart from the gradient, as in AdamW.</source>
            <translation>权重衰减与梯度分开，如 AdamW。</translation>
        </message>
        <message>
            <source>Weight limit</source>
            <translation>权重上限</translation>
        </message>
        <message>
            <source>Weights in 8 bits (int8) or 4 bits (nf4), for small graphics cards.</source>
            <translation>权重用 8 位 (int8) 或 4 位 (nf4)，适合小显卡。</translation>
        </message>
        <message>
            <source>Weights in captions</source>
            <translation>标注中的权重</translation>
        </message>
        <message>
            <source>Weights of that noise</source>
            <translation>该噪声的权重</translation>
        </message>
        <message>
            <source>What compiles the blocks.</source>
            <translation>用什么来编译区块。</translation>
        </message>
        <message>
            <source>What gradient checkpointing keeps waits in the computer's memory: a little slower.</source>
            <translation>梯度检查点保存的内容放在电脑内存中：稍慢一些。</translation>
        </message>
        <message>
            <source>What hangs over is cut off at another place each time; needs uncached latents.</source>
            <translation>超出的部分每次在不同位置裁掉；需要关闭 latent 缓存。</translation>
        </message>
        <message>
            <source>What is asked; {tags}, {name} and {folder} are filled in for each picture.</source>
            <translation>要问的内容；每张图片会填入 {tags}、{name} 与 {folder}。</translation>
        </message>
        <message>
            <source>What is different: {reason}.</source>
            <translation>不同之处：{reason}。</translation>
        </message>
        <message>
            <source>What is left grows to make up for ranks left out; off is as LyCORIS has it by itself.</source>
            <translation>保留的秩会放大以补足被略去的秩；关闭则与 LyCORIS 默认相同。</translation>
        </message>
        <message>
            <source>What is see-through in a picture is not learned.</source>
            <translation>图片中透明的部分不会学习。</translation>
        </message>
        <message>
            <source>What is worn, from the collar down. Teaches the outfit.</source>
            <translation>领口以下的穿着，学到服装。</translation>
        </message>
        <message>
            <source>What is wrong: {reason}.</source>
            <translation>问题所在：{reason}。</translation>
        </message>
        <message>
            <source>What it remembers cannot be written as numbers: {reason}.</source>
            <translation>它记住的内容无法写成数字：{reason}。</translation>
        </message>
        <message>
            <source>What it was made from, nvidia/mit-b2, is for research only.</source>
            <translation>它的基础 nvidia/mit-b2 仅供研究使用。</translation>
        </message>
        <message>
            <source>What looks wrong</source>
            <translation>看起来不对的地方</translation>
        </message>
        <message>
            <source>What one tagger found and the other did not</source>
            <translation>一个模型找到而另一个没有找到的标签</translation>
        </message>
        <message>
            <source>What stands between tags.</source>
            <translation>标签之间的文本。</translation>
        </message>
        <message>
            <source>What the model is told it is.</source>
            <translation>告诉模型它的角色。</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: its own words.</source>
            <translation>告诉模型它的角色；留空：用它自己的说法。</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: nothing.</source>
            <translation>告诉模型它的角色；留空：不说。</translation>
        </message>
        <message>
            <source>What the trainer advises comes here.</source>
            <translation>训练时的建议会出现在这里。</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>要做什么</translation>
        </message>
        <message>
            <source>What was learned from corrections…</source>
            <translation>从修正中学到的…</translation>
        </message>
        <message>
            <source>What was learned so far is saved.</source>
            <translation>已学到的内容已保存。</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>略过的内容</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>将写出的内容</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>会有哪些更改</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>你看到的是副本；更改会遗失。</translation>
        </message>
        <message>
            <source>What {address} answers is no caption.</source>
            <translation>{address} 的回答不是标注。</translation>
        </message>
        <message>
            <source>When drawing: higher is wilder.</source>
            <translation>随机选词时：越高越奔放。</translation>
        </message>
        <message>
            <source>When drawing: only words within this share of chance.</source>
            <translation>随机选词时：只用几率在此比例内的词。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Where persons are, each in a box of their own.</source>
            <translation>人物的位置，每人一个框。</translation>
        </message>
        <message>
            <source>Where suggestions come from</source>
            <translation>建议的来源</translation>
        </message>
        <message>
            <source>Where that package is installed and there is a card; the results are the same.</source>
            <translation>需安装该软件包并有显卡；结果相同。</translation>
        </message>
        <message>
            <source>Where the LoRA files, samples and the log go.</source>
            <translation>LoRA 文件、示例图与记录存放的位置。</translation>
        </message>
        <message>
            <source>Where the folder is written</source>
            <translation>文件夹写出的位置</translation>
        </message>
        <message>
            <source>Which boxes are listed</source>
            <translation>列出哪些框</translation>
        </message>
        <message>
            <source>Which layers are trained, in LyCORIS' words.</source>
            <translation>训练哪些层，用 LyCORIS 的说法。</translation>
        </message>
        <message>
            <source>Which of the server's models; empty takes the first it names.</source>
            <translation>使用服务器的哪个模型；留空时用它列出的第一个。</translation>
        </message>
        <message>
            <source>Which photos are shown</source>
            <translation>显示哪些照片</translation>
        </message>
        <message>
            <source>Which text encoder layer is read, counted from the last; many anime models use 2.</source>
            <translation>读取文本编码器倒数第几层；许多动漫模型用 2。</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>整张图片</translation>
        </message>
        <message>
            <source>Width and height of a square picture's bucket.</source>
            <translation>正方形图片的分桶宽高。</translation>
        </message>
        <message>
            <source>Wildcards</source>
            <translation>通配符</translation>
        </message>
        <message>
            <source>Windows drops a dot or a space at the end of a folder’s name: end with another character.</source>
            <translation>Windows 会去掉文件夹名称结尾的句点或空格：请以其他字符结尾。</translation>
        </message>
        <message>
            <source>Windows keeps this name for a device: choose another one.</source>
            <translation>Windows 把这个名称保留给设备：请换一个。</translation>
        </message>
        <message>
            <source>With another number, a step would be made of more or fewer pictures. Some launchers start one process without a word: accelerate launch --cpu does.</source>
            <translation>数量不同时，一步所含的图片数也会不同。有些启动器会悄悄只启动一个进程，例如 accelerate launch --cpu。</translation>
        </message>
        <message>
            <source>With any finding</source>
            <translation>有任何问题</translation>
        </message>
        <message>
            <source>With boxes</source>
            <translation>有方框</translation>
        </message>
        <message>
            <source>With in_json no regularization pictures are used, as in sd-scripts. List the file and the folder as data sets to use both.</source>
            <translation>使用 in_json 时不会使用正则化图片，与 sd-scripts 相同。若要两者并用，请将该文件与文件夹列为数据集。</translation>
        </message>
        <message>
            <source>With suggestions to review</source>
            <translation>有待审阅的建议</translation>
        </message>
        <message>
            <source>Without boxes</source>
            <translation>没有方框</translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>没有标注</translation>
        </message>
        <message>
            <source>Without effect.</source>
            <translation>没有作用。</translation>
        </message>
        <message>
            <source>Without effect: network_alpha holds for all.</source>
            <translation>没有作用：一律使用 network_alpha。</translation>
        </message>
        <message>
            <source>Without effect: there is no rank.</source>
            <translation>没有作用：它没有 rank。</translation>
        </message>
        <message>
            <source>Without it nobody knows what the model's numbers mean. The system says: {reason}.</source>
            <translation>没有它就无法得知模型数字的意义。系统报告：{reason}。</translation>
        </message>
        <message>
            <source>Without trigger</source>
            <translation>没有触发词</translation>
        </message>
        <message>
            <source>Without words, the trainer reads the folder's name: “{name}”.</source>
            <translation>没有文本时，训练会读文件夹名称：“{name}”。</translation>
        </message>
        <message>
            <source>Wordless epochs</source>
            <translation>无文本的 epoch</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Words that call the LoRA, written into the file.</source>
            <translation>唤出 LoRA 的词，写进文件。</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>Working out the memory</source>
            <translation>正在估算内存</translation>
        </message>
        <message>
            <source>Would come: {tags}</source>
            <translation>会添加：{tags}</translation>
        </message>
        <message>
            <source>Would go: {tags}</source>
            <translation>会移除：{tags}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写成</translation>
        </message>
        <message>
            <source>Write \( and \), so that no emphasis is read.</source>
            <translation>写成 \( 与 \)，避免被当成加权。</translation>
        </message>
        <message>
            <source>Write as “{template}”</source>
            <translation>写成“{template}”</translation>
        </message>
        <message>
            <source>Write at least one prompt into the file.</source>
            <translation>请在文件中至少写一个提示词。</translation>
        </message>
        <message>
            <source>Write by a template</source>
            <translation>按模板写出</translation>
        </message>
        <message>
            <source>Write captions ({count})</source>
            <translation>写入标注（{count}）</translation>
        </message>
        <message>
            <source>Write folder</source>
            <translation>写出文件夹</translation>
        </message>
        <message>
            <source>Write for example “--s 30 --d 1”.</source>
            <translation>请写成例如“--s 30 --d 1”。</translation>
        </message>
        <message>
            <source>Write it as “{name}=…”, or remove it.</source>
            <translation>请写成“{name}=…”，或移除它。</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>立即写出</translation>
        </message>
        <message>
            <source>Write parentheses as \( and \)</source>
            <translation>括号写成 \( 与 \)</translation>
        </message>
        <message>
            <source>Write sentences and notes ({count})</source>
            <translation>写入句子与备注（{count}）</translation>
        </message>
        <message>
            <source>Write tags with {to}</source>
            <translation>标签以{to}书写</translation>
        </message>
        <message>
            <source>Write the path as module.Class, such as {place}.{example}.</source>
            <translation>请把路径写成 module.Class，例如 {place}.{example}。</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>写下每张裁切图的内容。</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</source>
            <translation>请写 {count} 个以逗号分隔的数字，或其中之一：{curves}（加 +0.25 可整体提高）。</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them; whole numbers for ranks.</source>
            <translation>请写 {count} 个以逗号分隔的数字；rank 用整数。</translation>
        </message>
        <message>
            <source>Write, for example: {example}</source>
            <translation>请写成，例如：{example}</translation>
        </message>
        <message>
            <source>Writes a sentence or a paragraph about each picture; small and quick.</source>
            <translation>为每张图片写一句或一段描述；小而快。</translation>
        </message>
        <message>
            <source>Writes all tags one way; emoticons stay as they are.</source>
            <translation>所有标签统一写法；颜文本保持不变。</translation>
        </message>
        <message>
            <source>Writes another tag in the place of one.</source>
            <translation>把一个标签换成另一个。</translation>
        </message>
        <message>
            <source>Writes one plain sentence about each picture.</source>
            <translation>为每张图片写一句简单的描述。</translation>
        </message>
        <message>
            <source>Writing the Kohya folder</source>
            <translation>正在写出 Kohya 文件夹</translation>
        </message>
        <message>
            <source>Writing the training folder…</source>
            <translation>正在写出训练文件夹…</translation>
        </message>
        <message>
            <source>Writing this project there would remove the other one's pictures.</source>
            <translation>把这个项目写到那里会移除另一个项目的图片。</translation>
        </message>
        <message>
            <source>Writing {done} of {total}</source>
            <translation>正在写出第 {done} 个，共 {total} 个</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在写出…</translation>
        </message>
        <message>
            <source>Written as \( and \), parentheses are not read as emphasis.</source>
            <translation>写成 \( 与 \) 时，括号不会被当成加权。</translation>
        </message>
        <message>
            <source>Written into the LoRA file.</source>
            <translation>写进 LoRA 文件。</translation>
        </message>
        <message>
            <source>Written into the file.</source>
            <translation>写进文件。</translation>
        </message>
        <message>
            <source>You are not allowed to read it.</source>
            <translation>你没有读取它的权限。</translation>
        </message>
        <message>
            <source>You made this change twice. A rule makes it everywhere, and after every tagging.</source>
            <translation>这项更改你做了两次。存成规则后会处处套用，每次自动标注后也会。</translation>
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>项目是安全的：每次编辑都会立即保存。你可以继续；若再次发生，请复制详细信息并报告。</translation>
        </message>
        <message>
            <source>YuNet</source>
            <translation>YuNet</translation>
        </message>
        <message>
            <source>Zero terminal SNR</source>
            <translation>零终端 SNR</translation>
        </message>
        <message>
            <source>Zero terminal SNR is made for models that predict v.</source>
            <translation>零终端 SNR 是为预测 v 的模型设计的。</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom in and out</source>
            <translation>放大、缩小</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom to the box</source>
            <translation>缩放到框</translation>
        </message>
        <message>
            <source>about {size} MB · {licence}</source>
            <translation>约 {size} MB · {licence}</translation>
        </message>
        <message>
            <source>add to them</source>
            <translation>加到后面</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>全部 {count} 个</translation>
        </message>
        <message>
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>any stars</source>
            <translation>不限星数</translation>
        </message>
        <message>
            <source>as each kind says</source>
            <translation>按各种类的设置</translation>
        </message>
        <message>
            <source>as many as there are</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>as the system has it</source>
            <translation>与系统相同</translation>
        </message>
        <message>
            <source>auto takes the graphics card where there is one.</source>
            <translation>auto 会在有显卡时使用它。</translation>
        </message>
        <message>
            <source>batches</source>
            <translation>个批次</translation>
        </message>
        <message>
            <source>bf16 (recent cards)</source>
            <translation>bf16（较新的显卡）</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>较新的显卡用 bf16，较旧的用 fp16，要精确数值用 no。</translation>
        </message>
        <message>
            <source>bf16 has 8 bits for a number: steps smaller than 1/256 of a weight are lost. Choose a high rate, or switch full_bf16 off.</source>
            <translation>bf16 只有 8 位表示一个数：小于权重 1/256 的步伐会消失。请选较高的学习率，或关闭 full_bf16。</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>个区块</translation>
        </message>
        <message>
            <source>bucket_reso_steps is {step}.</source>
            <translation>bucket_reso_steps 是 {step}。</translation>
        </message>
        <message>
            <source>cache_latents is off: every step encodes its pictures anew.</source>
            <translation>cache_latents 已关闭：每一步都重新编码图片。</translation>
        </message>
        <message>
            <source>change none: only remember what is found</source>
            <translation>不更改：只记住找到的</translation>
        </message>
        <message>
            <source>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</source>
            <translation>clip_skip 是 {clip_skip}，但文本编码器有 {layer_count} 层。</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>device keeps it beside the network; cpu keeps it out of the card's memory.</source>
            <translation>device 放在网络旁；cpu 则不占用显卡的内存。</translation>
        </message>
        <message>
            <source>dim_from_weights is set, but network_weights is empty.</source>
            <translation>设置了 dim_from_weights，但 network_weights 是空的。</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>手动编辑</translation>
        </message>
        <message>
            <source>empty: each concept's own name</source>
            <translation>留空：各概念自己的名称</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>个 epoch</translation>
        </message>
        <message>
            <source>every concept that takes it</source>
            <translation>所有采用它的概念</translation>
        </message>
        <message>
            <source>files</source>
            <translation>个文件</translation>
        </message>
        <message>
            <source>for example “photo of ”</source>
            <translation>例如“photo of ”</translation>
        </message>
        <message>
            <source>fp16 (older cards)</source>
            <translation>fp16（较旧的显卡）</translation>
        </message>
        <message>
            <source>fp16 has 11 bits for a number and none below 0.00000006: smaller steps and gradients are lost. Choose a high rate, or switch full_fp16 off.</source>
            <translation>fp16 只有 11 位表示一个数，且无小于 0.00000006 的数：更小的步伐与梯度会消失。请选较高的学习率，或关闭 full_fp16。</translation>
        </message>
        <message>
            <source>fp16 is small and read everywhere; empty keeps what is trained.</source>
            <translation>fp16 文件小且处处可读；留空则保留训练时的精度。</translation>
        </message>
        <message>
            <source>fp16 is very slow without a graphics card; 32 bits are used instead.</source>
            <translation>没有显卡时 fp16 非常慢；改用 32 位。</translation>
        </message>
        <message>
            <source>fp8_base and base_weights_packing = {packing} ask for different things; switch one off.</source>
            <translation>fp8_base 与 base_weights_packing = {packing} 的要求互相矛盾；请关闭其中一个。</translation>
        </message>
        <message>
            <source>from source</source>
            <translation>源代码版本</translation>
        </message>
        <message>
            <source>fused_backward_pass cannot be used with {optimizer}.</source>
            <translation>fused_backward_pass 无法与 {optimizer} 一起使用。</translation>
        </message>
        <message>
            <source>fused_backward_pass does not go with several processes.</source>
            <translation>fused_backward_pass 无法与多个进程一起使用。</translation>
        </message>
        <message>
            <source>fused_backward_pass lets each weight step before all gradients are there, but {reason}.</source>
            <translation>fused_backward_pass 让每个权重在所有梯度到齐前就更新，但{reason}。</translation>
        </message>
        <message>
            <source>here {count}×</source>
            <translation>这里 {count} 次</translation>
        </message>
        <message>
            <source>inherited from the whole photo</source>
            <translation>继承自整张照片</translation>
        </message>
        <message>
            <source>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</source>
            <translation>kohya：合并使用，与训练样本一样多。balanced：每个概念用自己的同名文件夹。</translation>
        </message>
        <message>
            <source>leave alone</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>max_token_length is {length}.</source>
            <translation>max_token_length 是 {length}。</translation>
        </message>
        <message>
            <source>mem_eff_attn chooses a graphics card's kernel. On a processor PyTorch's own attention is used, which does not hold the whole matrix either.</source>
            <translation>mem_eff_attn 选用的是显卡的内核。在处理器上改用 PyTorch 自己的注意力，它同样不会保存整个矩阵。</translation>
        </message>
        <message>
            <source>my project</source>
            <translation>我的项目</translation>
        </message>
        <message>
            <source>network_module names the kind of network to train.</source>
            <translation>network_module 指定要训练的网络种类。</translation>
        </message>
        <message>
            <source>no concept</source>
            <translation>没有概念</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>none that training can use was found; the processor trains</source>
            <translation>没有找到可用于训练的显卡，将用处理器训练</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>无：太小</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>不写出</translation>
        </message>
        <message>
            <source>npz: sd-scripts' files beside the pictures are read and written.</source>
            <translation>npz：读写 sd-scripts 放在图片旁的缓存文件。</translation>
        </message>
        <message>
            <source>of all crops</source>
            <translation>所有裁切图</translation>
        </message>
        <message>
            <source>of the selected crops</source>
            <translation>所选的裁切图</translation>
        </message>
        <message>
            <source>on {count} captions of the project</source>
            <translation>项目中有 {count} 个标注使用</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>使用 {device}</translation>
        </message>
        <message>
            <source>only for an order of my own</source>
            <translation>只用于自定义顺序</translation>
        </message>
        <message>
            <source>only for “Behind another tag”</source>
            <translation>只用于“在另一个标签后面”</translation>
        </message>
        <message>
            <source>onnxruntime says: {reason}</source>
            <translation>onnxruntime 报告：{reason}</translation>
        </message>
        <message>
            <source>px</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>regularization twins</source>
            <translation>正则化对应文件夹</translation>
        </message>
        <message>
            <source>replace what taggers wrote</source>
            <translation>替换标注模型写的内容</translation>
        </message>
        <message>
            <source>sd-scripts' [[datasets]]: folders, sizes and batches of their own, in one run.</source>
            <translation>sd-scripts 的 [[datasets]]：一次训练中各自的文件夹、尺寸与批次。</translation>
        </message>
        <message>
            <source>sd-scripts' metadata file: captions, tags and sizes of pictures in the training folder.</source>
            <translation>sd-scripts 的元数据文件：训练文件夹中图片的标注、标签与尺寸。</translation>
        </message>
        <message>
            <source>seen by the tagger in this crop</source>
            <translation>标注模型在这张裁切图中看到的</translation>
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
            <translation>自动标注</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>个标签</translation>
        </message>
        <message>
            <source>the crop</source>
            <translation>裁切图</translation>
        </message>
        <message>
            <source>the crop and its photo</source>
            <translation>裁切图与整张照片</translation>
        </message>
        <message>
            <source>the matrix product is wrong</source>
            <translation>矩阵乘积不正确</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>模型自己的顺序</translation>
        </message>
        <message>
            <source>the photo</source>
            <translation>整张照片</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>个 token</translation>
        </message>
        <message>
            <source>too small for a bucket</source>
            <translation>太小，没有合适的分桶</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>uv said: {said}</source>
            <translation>uv 报告：{said}</translation>
        </message>
        <message>
            <source>whatever it needs</source>
            <translation>需要多少用多少</translation>
        </message>
        <message>
            <source>with commas between them</source>
            <translation>以逗号分隔</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>没有文本</translation>
        </message>
        <message>
            <source>xformers computes attention.</source>
            <translation>注意力由 xformers 计算。</translation>
        </message>
        <message>
            <source>xformers does not work with this PyTorch or card ({reason}). PyTorch's own attention gives the same results.</source>
            <translation>xformers 无法在此 PyTorch 或显卡上工作（{reason}）。PyTorch 自己的注意力给出相同的结果。</translation>
        </message>
        <message>
            <source>xformers is not installed. PyTorch's own attention gives the same results, about as fast. To use xformers, install the version that was built for PyTorch {version}.</source>
            <translation>未安装 xformers。PyTorch 自己的注意力给出相同的结果，速度也相近。若要使用 xformers，请安装为 PyTorch {version} 构建的版本。</translation>
        </message>
        <message>
            <source>xformers needs a graphics card. PyTorch's own attention gives the same results.</source>
            <translation>xformers 需要显卡。PyTorch 自己的注意力给出相同的结果。</translation>
        </message>
        <message>
            <source>{address} said: {reason}</source>
            <translation>{address} 报告：{reason}</translation>
        </message>
        <message>
            <source>{average} is the average of the last steps, usually the one to use; {network} is the last step alone.</source>
            <translation>{average} 是最近各步的平均，通常该用它；{network} 只是最后一步。</translation>
        </message>
        <message>
            <source>{a|b} picks one; one line of many is chosen.</source>
            <translation>{a|b} 选其中一个；多行时选一行。</translation>
        </message>
        <message>
            <source>{before}, {word}</source>
            <translation>{before}、{word}</translation>
        </message>
        <message>
            <source>{boxes} drawn on {photos}</source>
            <translation>已在{photos}上画了{boxes}</translation>
        </message>
        <message>
            <source>{card}: {precision} and gradient checkpointing, made to fit into {usable} GiB</source>
            <translation>{card}：已为它选用 {precision} 和梯度检查点，并控制在 {usable} GiB 以内</translation>
        </message>
        <message>
            <source>{card}; the recipe has values of its own</source>
            <translation>{card}；配方用的是自己的值</translation>
        </message>
        <message>
            <source>{changed} of {count} tagged captions {scope} would change.</source>
            <translation>{scope}的 {count} 个自动标注中，{changed} 个会更改。</translation>
        </message>
        <message>
            <source>{chosen} of {count} photos selected</source>
            <translation>已选取 {chosen} / {count} 张照片</translation>
        </message>
        <message>
            <source>{corrections} (from {count} boxes)</source>
            <translation>{corrections}（取自 {count} 个方框）</translation>
        </message>
        <message>
            <source>{count:,} of regularization</source>
            <translation>{count:,} 次正则化</translation>
        </message>
        <message>
            <source>{count:,} per epoch</source>
            <translation>每个 epoch {count:,}</translation>
        </message>
        <message>
            <source>{count:,} pictures are never used</source>
            <translation>{count:,} 张图片永远用不到</translation>
        </message>
        <message>
            <source>{count:,} pictures with repeats</source>
            <translation>含重复共 {count:,} 张图片</translation>
        </message>
        <message>
            <source>{count:,} steps</source>
            <translation>{count:,} 步</translation>
        </message>
        <message>
            <source>{count:,} steps per epoch</source>
            <translation>每个 epoch {count:,} 步</translation>
        </message>
        <message>
            <source>{count:,}, with repeats {samples:,} per epoch</source>
            <translation>{count:,} 张，计入重复后每个 epoch {samples:,}</translation>
        </message>
        <message>
            <source>{counted}, {rate} a second, {time} left</source>
            <translation>{counted}，每秒 {rate}，剩 {time}</translation>
        </message>
        <message>
            <source>{count} LoRA files</source>
            <translation>{count} 个 LoRA 文件</translation>
        </message>
        <message>
            <source>{count} adapters</source>
            <translation>{count} 个适配器</translation>
        </message>
        <message>
            <source>{count} boxes</source>
            <translation>{count} 个方框</translation>
        </message>
        <message>
            <source>{count} boxes are of this kind.</source>
            <translation>有 {count} 个方框属于这个种类。</translation>
        </message>
        <message>
            <source>{count} boxes copied</source>
            <translation>已复制 {count} 个框</translation>
        </message>
        <message>
            <source>{count} boxes drawn on {photos} photos; {left} photos wait for review.</source>
            <translation>已在 {photos} 张照片上画了 {count} 个方框；还有 {left} 张照片等候审阅。</translation>
        </message>
        <message>
            <source>{count} boxes on this photo</source>
            <translation>这张照片上有 {count} 个方框</translation>
        </message>
        <message>
            <source>{count} buckets</source>
            <translation>{count} 个分桶</translation>
        </message>
        <message>
            <source>{count} cached latents of sd-scripts were taken as they are; of which VAE, they do not say.</source>
            <translation>直接采用了 {count} 个 sd-scripts 的 latent 缓存；它们没有记录属于哪个 VAE。</translation>
        </message>
        <message>
            <source>{count} captions are longer than {limit} tokens: the trainer does not read their ends.</source>
            <translation>有 {count} 个标注超过 {limit} 个 token：训练时读不到结尾。</translation>
        </message>
        <message>
            <source>{count} captions changed</source>
            <translation>已更改 {count} 条标注</translation>
        </message>
        <message>
            <source>{count} captions changed on the disk were taken in</source>
            <translation>已导入磁盘上更改过的 {count} 个标注</translation>
        </message>
        <message>
            <source>{count} captions have several lines: the trainer reads only the first.</source>
            <translation>有 {count} 个标注有多行：训练时只读第一行。</translation>
        </message>
        <message>
            <source>{count} captions have several lines; training reads the first.</source>
            <translation>{count} 个标注有多行；训练只读第一行。</translation>
        </message>
        <message>
            <source>{count} captions of “{concept}” do not say “{trigger}”.</source>
            <translation>“{concept}”有 {count} 个标注没有“{trigger}”。</translation>
        </message>
        <message>
            <source>{count} captions tagged</source>
            <translation>已自动标注 {count} 个</translation>
        </message>
        <message>
            <source>{count} captions taken in</source>
            <translation>已收入 {count} 条标注</translation>
        </message>
        <message>
            <source>{count} captions were changed here and on the disk.</source>
            <translation>{count} 个标注在这里与磁盘上都更改过。</translation>
        </message>
        <message>
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>磁盘上有 {count} 条标注被改过，未更动。</translation>
        </message>
        <message>
            <source>{count} captions would be taken in.</source>
            <translation>会导入 {count} 个标注。</translation>
        </message>
        <message>
            <source>{count} captions would change, {same} stay. Pieces gone: {gone}, new: {new}.</source>
            <translation>会更改 {count} 个标注，{same} 个不变：移除 {gone} 个片段，添加 {new} 个。</translation>
        </message>
        <message>
            <source>{count} crops</source>
            <translation>{count} 张裁切图</translation>
        </message>
        <message>
            <source>{count} crops were looked at by both.</source>
            <translation>两者都看过 {count} 张裁切图。</translation>
        </message>
        <message>
            <source>{count} epochs</source>
            <translation>{count} 个 epoch</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} 张失败</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} 个文件</translation>
        </message>
        <message>
            <source>{count} files were passed over</source>
            <translation>略过了 {count} 个文件</translation>
        </message>
        <message>
            <source>{count} images</source>
            <translation>{count} 张图片</translation>
        </message>
        <message>
            <source>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</source>
            <translation>“{model}”有 {count} 层可以训练，但按它的设置应有 {expected} 层。</translation>
        </message>
        <message>
            <source>{count} more are for crops that have one already.</source>
            <translation>另有 {count} 个属于已有标注的裁切图。</translation>
        </message>
        <message>
            <source>{count} moved photos found again</source>
            <translation>找回 {count} 张移动过的照片</translation>
        </message>
        <message>
            <source>{count} near-duplicates rejected; undo takes it back</source>
            <translation>已淘汰 {count} 张近似重复的照片；可以撤销</translation>
        </message>
        <message>
            <source>{count} of {total} selected crops have it</source>
            <translation>所选 {total} 张裁切图中有 {count} 张有它</translation>
        </message>
        <message>
            <source>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</source>
            <translation>“{where}”的 {total} 个权重中有 {count} 个缺少或形状不同，例如“{example}”。</translation>
        </message>
        <message>
            <source>{count} only by</source>
            <translation>独有 {count} 个</translation>
        </message>
        <message>
            <source>{count} options need no setting here.</source>
            <translation>有 {count} 个选项在这里不需要设置。</translation>
        </message>
        <message>
            <source>{count} other sizes</source>
            <translation>其他 {count} 种大小</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>{count} 张照片</translation>
        </message>
        <message>
            <source>{count} photos added</source>
            <translation>已添加 {count} 张照片</translation>
        </message>
        <message>
            <source>{count} photos are no longer where they were ({names}): put them back, or remove them.</source>
            <translation>有 {count} 张照片已不在原处（{names}）：请放回去，或移除它们。</translation>
        </message>
        <message>
            <source>{count} photos rejected: nothing of them is trained on</source>
            <translation>已淘汰 {count} 张照片：不会用来训练</translation>
        </message>
        <message>
            <source>{count} photos removed; undo brings them back</source>
            <translation>已移除 {count} 张照片；撤销可以找回</translation>
        </message>
        <message>
            <source>{count} photos taken in again</source>
            <translation>已重新采用 {count} 张照片</translation>
        </message>
        <message>
            <source>{count} photos teach “{concept}” and also stand in its reg twin ({names}): fine when meant, but the twin then holds back what shall be learned.</source>
            <translation>有 {count} 张照片既用来教“{concept}”，又放在它的正则化文件夹中（{names}）：若是刻意的就没问题，但正则化会因此妨碍该学的内容。</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
        <message>
            <source>{count} pictures ({sizes})</source>
            <translation>{count} 张图片（{sizes}）</translation>
        </message>
        <message>
            <source>{count} pictures have no caption: the trainer reads the folder's name instead.</source>
            <translation>有 {count} 张图片没有标注：训练时改读文件夹名称。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” are mostly hidden ({names}): draw them below the face.</source>
            <translation>“{concept}”有 {count} 张图片大部分被遮挡（{names}）：请画在脸部以下。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” are see-through and go out as they are ({names}): trainers show the colours that lie hidden there, unless masked loss is on. Draw a box to have them laid on white.</source>
            <translation>“{concept}”有 {count} 张图片含透明并照原样写出（{names}）：除非打开蒙版损失，训练时会看到藏在透明处的颜色。画一个方框即可垫上白底。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” have fewer pixels than they are trained at ({names}).</source>
            <translation>“{concept}”有 {count} 张图片的像素少于训练尺寸（{names}）。</translation>
        </message>
        <message>
            <source>{count} pictures of “{concept}” have no caption ({names}): the concept's name stands in for it.</source>
            <translation>“{concept}”有 {count} 张图片没有标注（{names}）：以概念名称代替。</translation>
        </message>
        <message>
            <source>{count} pictures overflowed in the VAE at 16 bits and were encoded again in 32 bits.</source>
            <translation>{count} 张图片在 VAE 的 16 位下溢出，已改用 32 位重新编码。</translation>
        </message>
        <message>
            <source>{count} pictures taken in</source>
            <translation>已导入 {count} 张图片</translation>
        </message>
        <message>
            <source>{count} processes were started, and the recipe counts on {wanted} (num_processes).</source>
            <translation>启动了 {count} 个进程，而配方需要 {wanted} 个 (num_processes)。</translation>
        </message>
        <message>
            <source>{count} reg pictures of “{concept}” have no words ({names}): the trainer calls them “{concept}” too. Give the concept class words.</source>
            <translation>“{concept}”有 {count} 张正则化图片没有文本（{names}）：训练也会称它们为“{concept}”。请为该概念填写类别词。</translation>
        </message>
        <message>
            <source>{count} regions feed no concept ({kinds}): let a concept take them, or leave them as notes.</source>
            <translation>有 {count} 个区域没有提供给任何概念（{kinds}）：请让概念采用它们，或当作记号保留。</translation>
        </message>
        <message>
            <source>{count} regions stay out of “{concept}”: they have fewer true pixels than is asked for.</source>
            <translation>有 {count} 个区域不进入“{concept}”：实际像素少于要求。</translation>
        </message>
        <message>
            <source>{count} rejected photos were left out.</source>
            <translation>已略过 {count} 张被淘汰的照片。</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} 张示例图</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>已选 {count} 个</translation>
        </message>
        <message>
            <source>{count} shown</source>
            <translation>显示 {count} 个</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} 步</translation>
        </message>
        <message>
            <source>{count} things to look at</source>
            <translation>有 {count} 处需要看看</translation>
        </message>
        <message>
            <source>{count} whole photos are used; undo takes it back.</source>
            <translation>已使用 {count} 张整张照片；可以撤销。</translation>
        </message>
        <message>
            <source>{count} without caption</source>
            <translation>{count} 个没有标注</translation>
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
            <translation>{field} = {value}：需要数字。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a text.</source>
            <translation>{field} = {value}：需要文本。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a whole number.</source>
            <translation>{field} = {value}：需要整数。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes less than {lt}.</source>
            <translation>{field} = {value}：需要小于 {lt}。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes more than {gt}.</source>
            <translation>{field} = {value}：需要大于 {gt}。</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes one of {expected}.</source>
            <translation>{field} = {value}：可选值为 {expected}。</translation>
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
            <translation>{field} 是“{text}”。</translation>
        </message>
        <message>
            <source>{field} needs mixed_precision = {wanted}, but it is {present}. Set it, or switch {field} off.</source>
            <translation>{field} 需要 mixed_precision = {wanted}，但目前是 {present}。请设置它，或关闭 {field}。</translation>
        </message>
        <message>
            <source>{files} written, {unchanged} as they were, {removed} removed.</source>
            <translation>写出 {files}，{unchanged} 个不变，移除 {removed} 个。</translation>
        </message>
        <message>
            <source>{file} could not be fetched.</source>
            <translation>无法下载 {file}。</translation>
        </message>
        <message>
            <source>{file} could not be used: {reason}. Close whatever has it open, then write the folder again.</source>
            <translation>无法使用 {file}：{reason}。请关闭打开它的程序，然后重新写出文件夹。</translation>
        </message>
        <message>
            <source>{file} fits pictures of several folders, and is left out. Put it beside its photo, or into a folder that is named like the photo's.</source>
            <translation>{file} 与好几个文件夹里的图片同名，因此略过。请把它放在照片旁边，或放进与照片文件夹同名的文件夹。</translation>
        </message>
        <message>
            <source>{file} is no longer wanted, but was changed outside and stays: delete it yourself.</source>
            <translation>{file} 已不需要，但在外部被更改，予以保留：请自行删除。</translation>
        </message>
        <message>
            <source>{file} is not ours and stays as it is: move it away to have ours written.</source>
            <translation>{file} 不是由这里写出的，保持原样：移走它即可写出我们的文件。</translation>
        </message>
        <message>
            <source>{file} is not the file it should be.</source>
            <translation>{file} 不是应有的文件。</translation>
        </message>
        <message>
            <source>{file} says what was fetched, and cannot be read.</source>
            <translation>{file} 记录了下载的内容，但无法读取。</translation>
        </message>
        <message>
            <source>{finding}: {help}</source>
            <translation>{finding}：{help}</translation>
        </message>
        <message>
            <source>{fix}, on {count} captions</source>
            <translation>{fix}，共 {count} 个标注</translation>
        </message>
        <message>
            <source>{folder} cannot be renamed.</source>
            <translation>无法重命名 {folder}。</translation>
        </message>
        <message>
            <source>{folder} cannot be written to.</source>
            <translation>无法写入 {folder}。</translation>
        </message>
        <message>
            <source>{help} Download about {size} GB; needs about {room} GB of the disk; {free} GB are free.</source>
            <translation>{help} 下载约 {size} GB；需要约 {room} GB 磁盘空间；当前可用 {free} GB。</translation>
        </message>
        <message>
            <source>{help} Key: {key}</source>
            <translation>{help} 按键：{key}</translation>
        </message>
        <message>
            <source>{host} says: {reason}.</source>
            <translation>{host} 的回答：{reason}。</translation>
        </message>
        <message>
            <source>{host} wants a pause before it gives more of “{repository}”.</source>
            <translation>{host} 要求稍等，之后才能继续提供“{repository}”。</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
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
            <translation>每个 epoch {images}，{modules}，使用 {device}</translation>
        </message>
        <message>
            <source>{key} would do two things: “{one}” and “{other}”. Nothing is kept until one changes.</source>
            <translation>{key} 会同时做两件事：“{one}”与“{other}”。改掉其中一个之前不会保存。</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
        </message>
        <message>
            <source>{kind} (left out)</source>
            <translation>{kind}（不参与训练）</translation>
        </message>
        <message>
            <source>{kind} drawn, {width} × {height} pixels</source>
            <translation>已画{kind}，{width} × {height} 像素</translation>
        </message>
        <message>
            <source>{kind} says: {reason}.</source>
            <translation>{kind} 报告：{reason}。</translation>
        </message>
        <message>
            <source>{kind}? {share}</source>
            <translation>{kind}？{share}</translation>
        </message>
        <message>
            <source>{limit} tokens</source>
            <translation>{limit} 个 token</translation>
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
            <translation>{model}（适合照片）</translation>
        </message>
        <message>
            <source>{model} looks for the figure in this box.</source>
            <translation>{model} 会在这个框中查找人物。</translation>
        </message>
        <message>
            <source>{module} has no {wanted} of that name.</source>
            <translation>{module} 中没有该名称的{wanted}。</translation>
        </message>
        <message>
            <source>{name}, {count} boxes</source>
            <translation>{name}，{count} 个方框</translation>
        </message>
        <message>
            <source>{name}, {gib:.0f} GiB</source>
            <translation>{name}，{gib:.0f} GiB</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}，剩余 {time}</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments.</source>
            <translation>{optimizer} 无法使用它的参数。</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments: {list}</source>
            <translation>{optimizer} 无法使用它的参数：{list}</translation>
        </message>
        <message>
            <source>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</source>
            <translation>{optimizer} 会自行找出学习率；这里的值是倍率，应为 1，而不是 {rate}。</translation>
        </message>
        <message>
            <source>{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a warm-up, set warmup_steps in optimizer_args.</source>
            <translation>{optimizer} 不需要调度：“{schedule}”会再减慢一次。请选择 constant；需要预热时，请在 optimizer_args 设置 warmup_steps。</translation>
        </message>
        <message>
            <source>{optimizer} of bitsandbytes cannot be used.</source>
            <translation>无法使用 bitsandbytes 的 {optimizer}。</translation>
        </message>
        <message>
            <source>{optimizer} writes averaged weights by itself; switch ema off, or choose another optimizer.</source>
            <translation>{optimizer} 本身就会写出平均后的权重；请关闭 ema，或选择其他优化器。</translation>
        </message>
        <message>
            <source>{option} is {count}.</source>
            <translation>{option} 是 {count}。</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>无法写入 {path}。</translation>
        </message>
        <message>
            <source>{path} has other layers than this network: {fresh} begin afresh, {unused} are not used.</source>
            <translation>{path} 的层与这个网络不同：{fresh} 层从头开始，{unused} 层没有使用。</translation>
        </message>
        <message>
            <source>{peak:.1f} GiB: base model {model:.1f}, LoRA {network:.1f}, one step {step:.1f}</source>
            <translation>{peak:.1f} GiB：底模 {model:.1f}、LoRA {network:.1f}、一步 {step:.1f}</translation>
        </message>
        <message>
            <source>{problem} The home folder had no room for the run's state either. The LoRA is whole, but this run can go on from an earlier state only.</source>
            <translation>{problem} 用户文件夹也没有空间保存训练状态。LoRA 是完整的，但这次训练只能从更早的状态继续。</translation>
        </message>
        <message>
            <source>{problem} The run's state is kept in {path}: to go on with this run, set resume to it.</source>
            <translation>{problem} 训练状态保存在 {path}：要继续这次训练，请把 resume 设为它。</translation>
        </message>
        <message>
            <source>{problem} The state saved before it is used.</source>
            <translation>{problem} 改用在它之前保存的状态。</translation>
        </message>
        <message>
            <source>{problem} Training goes on, and the files saved before are whole. Each file that is due is tried again; until one is written, this is not repeated.</source>
            <translation>{problem} 训练继续进行，之前保存的文件都是完整的。之后要保存的文件会再次尝试；在写出之前不再重复此提示。</translation>
        </message>
        <message>
            <source>{problem} Training goes on; later samples are tried again.</source>
            <translation>{problem} 训练继续进行；之后的示例图会再次尝试。</translation>
        </message>
        <message>
            <source>{problem} What was learned is kept in {path}: move it where you want it.</source>
            <translation>{problem} 已学到的内容保存在 {path}：请移到你想要的位置。</translation>
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
            <translation>{schedule} 无法使用它的参数。</translation>
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
            <translation>变窄 {share}</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <translation>变矮 {share}</translation>
        </message>
        <message>
            <source>{share} taller</source>
            <translation>变高 {share}</translation>
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
            <translation>变宽 {share}</translation>
        </message>
        <message>
            <source>{shown} of {count} crops</source>
            <translation>{shown} / {count} 张裁切图</translation>
        </message>
        <message>
            <source>{size} MiB would be fetched into {folder}</source>
            <translation>将下载 {size} MiB 到 {folder}</translation>
        </message>
        <message>
            <source>{source} (needs {models})</source>
            <translation>{source}（需要 {models}）</translation>
        </message>
        <message>
            <source>{source}. Folders, name and prompts of this project stay.</source>
            <translation>{source}。此项目的文件夹、名称与提示词不变。</translation>
        </message>
        <message>
            <source>{stars} for {count} photos</source>
            <translation>{count} 张照片设为 {stars}</translation>
        </message>
        <message>
            <source>{steps:,}: {epochs} of {batches:,}</source>
            <translation>{steps:,}：{epochs}，每个 {batches:,} 步</translation>
        </message>
        <message>
            <source>{step}: {note}</source>
            <translation>{step}：{note}</translation>
        </message>
        <message>
            <source>{tagger} cannot use its settings: {list}</source>
            <translation>{tagger} 无法使用设置：{list}</translation>
        </message>
        <message>
            <source>{tags} stand together on {count} pictures; only one of them can be true.</source>
            <translation>{tags} 同时出现在 {count} 张图片上；只能有一个是对的。</translation>
        </message>
        <message>
            <source>{title} (+{count} more)</source>
            <translation>{title}（另有 {count} 项）</translation>
        </message>
        <message>
            <source>{title} (fits this computer)</source>
            <translation>{title}（适合这台电脑）</translation>
        </message>
        <message>
            <source>{tokens} of {limit} tokens</source>
            <translation>{tokens} / {limit} 个 token</translation>
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
            <translation>{width} × {height}，小于任何分桶</translation>
        </message>
        <message>
            <source>{words}   ·   arrow keys show the others</source>
            <translation>{words}   ·   方向键看其他图片</translation>
        </message>
        <message>
            <source>“--{letter}” in the sample prompt “{line}” is unknown.</source>
            <translation>示例提示词“{line}”中的“--{letter}”未知。</translation>
        </message>
        <message>
            <source>“--{option}” in the sample prompt “{line}” cannot be read.</source>
            <translation>无法读取示例提示词“{line}”中的“--{option}”。</translation>
        </message>
        <message>
            <source>“long_hair” and “Long Hair” count as the same; the first stays.</source>
            <translation>“long_hair”与“Long Hair”算同一个；保留第一个。</translation>
        </message>
        <message>
            <source>“long_hair” becomes “long hair”; emoticons stay.</source>
            <translation>“long_hair”变成“long hair”；颜文本保持不变。</translation>
        </message>
        <message>
            <source>“mira (dolls)” becomes “mira, dolls”.</source>
            <translation>“mira (dolls)”变成“mira, dolls”。</translation>
        </message>
        <message>
            <source>“ss_{name}” ({value}) is no setting that is known here.</source>
            <translation>“ss_{name}”（{value}）不是这里认得的设置。</translation>
        </message>
        <message>
            <source>“ss_{name}” is not written as it should be and was left out.</source>
            <translation>“ss_{name}”的写法不正确，已略过。</translation>
        </message>
        <message>
            <source>“{colour}” is no colour.</source>
            <translation>“{colour}”不是颜色。</translation>
        </message>
        <message>
            <source>“{concept}” has no pictures.</source>
            <translation>“{concept}”没有图片。</translation>
        </message>
        <message>
            <source>“{concept}” should have a reg twin, but no region feeds it: draw regularization regions.</source>
            <translation>“{concept}”应有正则化文件夹，但没有区域提供给它：请画正则化区域。</translation>
        </message>
        <message>
            <source>“{file}” cannot be deleted.</source>
            <translation>无法删除“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>无法显示“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” cannot be used for completion.</source>
            <translation>“{file}”无法用于补全。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>无法写入“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” did not arrive as {repository} published it.</source>
            <translation>“{file}”与 {repository} 发布的不同。</translation>
        </message>
        <message>
            <source>“{file}” is no YuNet that can be used.</source>
            <translation>“{file}”不是可用的 YuNet。</translation>
        </message>
        <message>
            <source>“{file}” is no metadata of sd-scripts.</source>
            <translation>“{file}”不是 sd-scripts 的元数据。</translation>
        </message>
        <message>
            <source>“{file}” is not a LoRA Atelier project.</source>
            <translation>“{file}”不是 LoRA Atelier 项目。</translation>
        </message>
        <message>
            <source>“{file}” is not a list of tags (line {line}).</source>
            <translation>“{file}”不是标签列表（第 {line} 行）。</translation>
        </message>
        <message>
            <source>“{file}” is not used, because another folder of regularization images is named.</source>
            <translation>“{file}”没有使用，因为指定了另一个正则化图片文件夹。</translation>
        </message>
        <message>
            <source>“{file}” was not taken.</source>
            <translation>未添加“{file}”。</translation>
        </message>
        <message>
            <source>“{find}” cannot be searched for, or “{replacement}” not be put in its place.</source>
            <translation>无法搜索“{find}”，或无法以“{replacement}”替换。</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>“{folder}”没有训练图片。</translation>
        </message>
        <message>
            <source>“{folder}” is laid out for training: {names}.</source>
            <translation>“{folder}”是训练用的文件夹：{names}。</translation>
        </message>
        <message>
            <source>“{folder}” names images that are not there ({count}: {names}). They are left out.</source>
            <translation>“{folder}”列出的图片不存在（{count}：{names}），已略过。</translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>“{folder}”是由另一个项目写出的。</translation>
        </message>
        <message>
            <source>“{folder}”: captions are not read ({count}: {names}). End them in {extension}.</source>
            <translation>“{folder}”：有些标注没有读取（{count} 个：{names}）。扩展名请用 {extension}。</translation>
        </message>
        <message>
            <source>“{folder}”: folders inside are not read ({count}: {names}). Move their images up.</source>
            <translation>“{folder}”：里面的文件夹不会读取（{count} 个：{names}）。请把图片移到上一层。</translation>
        </message>
        <message>
            <source>“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are trained upright here; sd-scripts would train them lying.</source>
            <translation>“{folder}”：有些图片横着保存并注明要旋转（{count} 张：{names}）。这里会转正后训练；sd-scripts 会横着训练。</translation>
        </message>
        <message>
            <source>“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's buckets are used for all.</source>
            <translation>“{folder}”：部分图片没有符合步长的 train_resolution（{count}：{names}），因此全部改用配方的分桶。</translation>
        </message>
        <message>
            <source>“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give them captions of their own.</source>
            <translation>“{folder}”：有些图片与 sd-scripts 一样借用较短名称的标注（{count} 张：{names}）。请给它们自己的标注。</translation>
        </message>
        <message>
            <source>“{folder}”: images without a caption are called “{concept}” ({count}: {names}).</source>
            <translation>“{folder}”：没有标注的图片以“{concept}”称呼（{count} 张：{names}）。</translation>
        </message>
        <message>
            <source>“{folder}”: images without a mask are learned whole ({count}: {names}).</source>
            <translation>“{folder}”：没有遮罩的图片会整张学习（{count}：{names}）。</translation>
        </message>
        <message>
            <source>“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.</source>
            <translation>“{folder}”：有些图片没有文本（{count} 张：{names}）。请在旁边写 {extension} 文件。</translation>
        </message>
        <message>
            <source>“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.</source>
            <translation>“{folder}”：名称不是有效文字的图片已略过（{count} 个：{names}）。请重命名。</translation>
        </message>
        <message>
            <source>“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.</source>
            <translation>“{folder}”：有些图片的格式无法读取（{count} 张：{names}）。请存成 .png。</translation>
        </message>
        <message>
            <source>“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.</source>
            <translation>“{folder}”：文件结尾缺失（{count} 张：{names}）。请重新复制这些图片。</translation>
        </message>
        <message>
            <source>“{model}” and “{tags}” do not belong together.</source>
            <translation>“{model}”与“{tags}”不属于同一组。</translation>
        </message>
        <message>
            <source>“{names}” has no images.</source>
            <translation>“{names}”没有图片。</translation>
        </message>
        <message>
            <source>“{name}” ({value}) has no effect here. {reason}</source>
            <translation>“{name}”（{value}）在这里没有作用。{reason}</translation>
        </message>
        <message>
            <source>“{name}” cannot be a file name: {refusal}</source>
            <translation>“{name}”不能当文件名：{refusal}</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as settings.</source>
            <translation>无法把“{name}”当作设置读取。</translation>
        </message>
        <message>
            <source>“{name}” cannot name a concept.</source>
            <translation>“{name}”不能当概念名称。</translation>
        </message>
        <message>
            <source>“{name}” could not be copied to {folder}.</source>
            <translation>无法将“{name}”复制到 {folder}。</translation>
        </message>
        <message>
            <source>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</source>
            <translation>“{name}”含有命令行变量（{value}），只有命令行能填入。</translation>
        </message>
        <message>
            <source>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</source>
            <translation>“{name}”在这里照写的值是 0。较新的 kohya_ss 不会传递 0，因此 sd-scripts 当时用了自己的默认值。</translation>
        </message>
        <message>
            <source>“{name}” is already there.</source>
            <translation>“{name}”已经存在。</translation>
        </message>
        <message>
            <source>“{name}” is no way to use regularization images.</source>
            <translation>“{name}”不是使用正则化图片的方式。</translation>
        </message>
        <message>
            <source>“{name}” is not in the file: here it is {ours}, in sd-scripts {theirs}. Name it to be sure.</source>
            <translation>文件里没有“{name}”：在这里是 {ours}，在 sd-scripts 里是 {theirs}。写明它就不会弄错。</translation>
        </message>
        <message>
            <source>“{name}” of the data set configuration is no table.</source>
            <translation>数据集设置中的“{name}”不是表格。</translation>
        </message>
        <message>
            <source>“{name}” shows a picture in another way each time, but cached latents are always the same. Switch cache_latents off, or “{name}”.</source>
            <translation>“{name}”每次以不同方式显示图片，但缓存的 latent 永远相同。请关闭 cache_latents 或“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” takes</source>
            <translation>“{name}”包含</translation>
        </message>
        <message>
            <source>“{path}” ({option}) is no folder.</source>
            <translation>“{path}”（{option}）不是文件夹。</translation>
        </message>
        <message>
            <source>“{path}” cannot be loaded.</source>
            <translation>无法加载“{path}”。</translation>
        </message>
        <message>
            <source>“{path}” cannot be read as captions ({found}).</source>
            <translation>无法将“{path}”读作标注（{found}）。</translation>
        </message>
        <message>
            <source>“{path}” cannot be used.</source>
            <translation>无法使用“{path}”。</translation>
        </message>
        <message>
            <source>“{path}” cannot be written.</source>
            <translation>无法写入“{path}”。</translation>
        </message>
        <message>
            <source>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</source>
            <translation>“{path}”与 {family} 不符：{count} 层中缺少 {missing_count} 层，例如 {example}。</translation>
        </message>
        <message>
            <source>“{path}” does not fit: layer {name} says {reason}.</source>
            <translation>“{path}”不符：{name} 层报告 {reason}。</translation>
        </message>
        <message>
            <source>“{path}” holds a network that cannot be loaded: {found}.</source>
            <translation>“{path}”含有无法加载的网络：{found}。</translation>
        </message>
        <message>
            <source>“{path}” holds no settings that are known here.</source>
            <translation>“{path}”中没有这里认得的设置。</translation>
        </message>
        <message>
            <source>“{path}” is a file, not a folder.</source>
            <translation>“{path}”是文件，不是文件夹。</translation>
        </message>
        <message>
            <source>“{path}” is a file.</source>
            <translation>“{path}”是文件。</translation>
        </message>
        <message>
            <source>“{path}” is a folder.</source>
            <translation>“{path}”是文件夹。</translation>
        </message>
        <message>
            <source>“{path}” is not a whole safetensors file.</source>
            <translation>“{path}”不是完整的 safetensors 文件。</translation>
        </message>
        <message>
            <source>“{path}” is not there, so what it says is missing here.</source>
            <translation>“{path}”不存在，因此缺少其中的设置。</translation>
        </message>
        <message>
            <source>“{path}” is not whole.</source>
            <translation>“{path}”不完整。</translation>
        </message>
        <message>
            <source>“{place}” cannot be filled in.</source>
            <translation>“{place}”无法填入。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched.</source>
            <translation>无法下载“{repository}”。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched: no connection to {host}.</source>
            <translation>无法下载“{repository}”：连接不到 {host}。</translation>
        </message>
        <message>
            <source>“{repository}” cannot be kept in “{folder}”.</source>
            <translation>无法把“{repository}”存放在“{folder}”。</translation>
        </message>
        <message>
            <source>“{repository}” has lost a file that it lists.</source>
            <translation>“{repository}”列出的一个文件已不存在。</translation>
        </message>
        <message>
            <source>“{repository}” has no revision “{revision}”.</source>
            <translation>“{repository}”没有版本“{revision}”。</translation>
        </message>
        <message>
            <source>“{repository}” has no {file}.</source>
            <translation>“{repository}”没有 {file}。</translation>
        </message>
        <message>
            <source>“{repository}” is given only to people who agreed to its terms.</source>
            <translation>“{repository}”只提供给同意其条款的人。</translation>
        </message>
        <message>
            <source>“{repository}” is no name of a model on the hub.</source>
            <translation>“{repository}”不是网站上的模型名称。</translation>
        </message>
        <message>
            <source>“{repository}” is not fetched: the hub is switched off here.</source>
            <translation>未下载“{repository}”：这里关闭了网站访问。</translation>
        </message>
        <message>
            <source>“{repository}” names a file “{file}”, which leads elsewhere.</source>
            <translation>“{repository}”列出的文件“{file}”指向别处。</translation>
        </message>
        <message>
            <source>“{source}” needs the model “{model}”.</source>
            <translation>“{source}”需要模型“{model}”。</translation>
        </message>
        <message>
            <source>“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.</source>
            <translation>“{tag}”出现在“{concept}”全部 {count} 张图片上：移除后，触发词就代表它。</translation>
        </message>
        <message>
            <source>“{tag}” stands on {count} pictures of “{concept}”, and contradicts it.</source>
            <translation>“{tag}”出现在“{concept}”的 {count} 张图片上，与它矛盾。</translation>
        </message>
        <message>
            <source>“{tag}” stands on {count} pictures of “{concept}”, where “{usual}” is usual.</source>
            <translation>“{tag}”出现在“{concept}”的 {count} 张图片上，通常应是“{usual}”。</translation>
        </message>
        <message>
            <source>“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.</source>
            <translation>“{typo}”出现在 {count} 张图片上；可能是指“{meant}”（{often} 张）。</translation>
        </message>
        <message>
            <source>“{word}” after --{name} is more than the option takes; it was left out. Values with spaces need quotes.</source>
            <translation>--{name} 后的“{word}”超出选项所需，已略过。含空格的值需要引号。</translation>
        </message>
        <message>
            <source>“{word}” belongs to no option and was left out.</source>
            <translation>“{word}”不属于任何选项，已略过。</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>…还有 {count} 个</translation>
        </message>
    </context>
</TS>
