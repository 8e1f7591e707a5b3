<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>LoRA Atelier</name>
        <message>
            <source>&amp;About LoRA Atelier</source>
            <translation>关于 LoRA Atelier(&amp;A)</translation>
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
            <translation>结束(&amp;Q)</translation>
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
            <source>(IA)³</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32 bits (any computer)</source>
            <translation>32 比特（任何电脑）</translation>
        </message>
        <message>
            <source>A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.</source>
            <translation>.safetensors 文件或 diffusers 文件夹；demo:sd15 与 demo:sdxl 是内置的。</translation>
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
            <translation>一个概念就是一个有名称与重复次数的图片文件夹。目前还没有。</translation>
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
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>运行时有库或驱动程序出错；窗口不受影响。</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>新项目绝不会替换旧项目。</translation>
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
            <translation>项目是一个以 .atelier 结尾的文件。</translation>
        </message>
        <message>
            <source>A region's kind decides what its crop is good for.</source>
            <translation>区域的种类决定裁切图的用途。</translation>
        </message>
        <message>
            <source>A small album is included.</source>
            <translation>内附一本小相册。</translation>
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
            <translation>关于 LoRA Atelier</translation>
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
            <translation>接受全部建议</translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>接受最前面的建议</translation>
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
            <translation>所有文件</translation>
        </message>
        <message>
            <source>All keys  F1</source>
            <translation>所有按键  F1</translation>
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
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>所选方框的角度（度）</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>有其他程序不停地写入它。</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
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
            <translation>退出：拖动、建议、选择</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>基础模型</translation>
        </message>
        <message>
            <source>Base models</source>
            <translation>基础模型</translation>
        </message>
        <message>
            <source>Base models are read from .safetensors files and from folders in diffusers layout.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch size</source>
            <translation>批量大小</translation>
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
            <translation>身体</translation>
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
            <source>Bring your photos in.</source>
            <translation>把照片放进来。</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building the network</source>
            <translation>正在创建网络</translation>
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
            <translation>标注</translation>
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
            <translation>没有自己标注的正则化图片所用的标注，例如“woman”。</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>标注</translation>
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
            <translation>更改区域（{count}）</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>更改训练大小</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>请确认你可以读写此文件与其文件夹。</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>请检查路径，或新建项目。</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>已写入的检查点都安全。若再次发生，请报告详细信息。</translation>
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
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose a file made for this base model, with the same network_dim where training goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>请选择可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择文件夹。</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo to draw the first box.</source>
            <translation>在上方选择种类，然后在照片上拖动，画出第一个方框。</translation>
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
            <translation>请选择其他文件，或新建项目。</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>请选择其他文件夹，或先清空这个。</translation>
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
            <source>Choose another output folder.</source>
            <translation>请选择其他输出文件夹。</translation>
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
            <translation>请选择“10_name”文件夹的上一层。</translation>
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
            <translation>类别词</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>再点一次：下面的框</translation>
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
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close  Esc</source>
            <translation>关闭  Esc</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</source>
            <translation>请关闭其他程序，或降低分辨率或批量大小，然后重新开始。已写入的检查点都安全。</translation>
        </message>
        <message>
            <source>Close the list of files that were passed over</source>
            <translation>关闭略过文件的清单</translation>
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
            <translation>把所有框复制到下一张照片并前往</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>复制框；未选中时复制全部</translation>
        </message>
        <message>
            <source>Copy the project to a folder where you may write, or open it read-only.</source>
            <translation>请把项目复制到可以写入的文件夹，或以只读打开。</translation>
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
            <translation>裁切图与标注</translation>
        </message>
        <message>
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + 拖动：任意形状</translation>
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
            <source>Dataset</source>
            <translation>数据集</translation>
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
            <translation>决定要教什么、教几次，然后写出文件夹。</translation>
        </message>
        <message>
            <source>Delete box</source>
            <translation>删除方框</translation>
        </message>
        <message>
            <source>Delete it and fetch the model again; {repository} has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete regions ({count})</source>
            <translation>删除区域（{count}）</translation>
        </message>
        <message>
            <source>Delete the box</source>
            <translation>删除框</translation>
        </message>
        <message>
            <source>Delete the folder and fetch the model again.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
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
            <translation>完成，用时 {time}。</translation>
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
            <translation>按住时拖动照片</translation>
        </message>
        <message>
            <source>Drag: draw in the shape of a bucket</source>
            <translation>拖动：按分桶的形状画框</translation>
        </message>
        <message>
            <source>Drag: draw · Click: select · 1–6: kind · W: draw over a box · Shift: bucket shape · Del: delete · A / D: photo · Wheel: zoom · Space: pan · F: fit</source>
            <translation>拖动：绘制 · 点击：选取 · 1–6：种类 · W：在方框上再画 · Shift：分桶比例 · Del：删除 · A / D：照片 · 滚轮：缩放 · 空格键：平移 · F：符合窗口</translation>
        </message>
        <message>
            <source>Drag: draw · Ctrl: any shape · 1–6: kind · W: over a box · A / D: photo</source>
            <translation>拖动：画框 · Ctrl：任意形状 · 1–6：种类 · W：画在框上 · A / D：照片</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>画框</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>把 LoRA 要学的东西框起来。</translation>
        </message>
        <message>
            <source>Draw pictures from a base model, with or without a LoRA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw regions ({count})</source>
            <translation>绘制区域（{count}）</translation>
        </message>
        <message>
            <source>Draw with the next drag, even over boxes</source>
            <translation>下一次拖动画新框，也可画在框上</translation>
        </message>
        <message>
            <source>Draw words by chance: livelier, less sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw {kind}</source>
            <translation>绘制{kind}</translation>
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
            <translation>再制框</translation>
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
            <translation>这一步之后结束，并保存学到的内容…</translation>
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
            <translation>请输入 1 以上的数字。</translation>
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
            <translation>每次编辑都会立即保存。</translation>
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
            <translation>脸</translation>
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
            <translation>LoRA 的文件名，不含扩展名。</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>略过的文件与原因</translation>
        </message>
        <message>
            <source>Filter: words in caption, kind, concept or file name</source>
            <translation>筛选：标注、种类、概念或文件名中的字</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>寻找</translation>
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
            <translation>让照片符合窗口</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: F</source>
            <translation>让照片符合窗口。按键：F</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>将写出的文件夹</translation>
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
            <translation>以 Apache License 2.0 授权的自由软件。</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From photos to a LoRA, on drawn dolls and a small base model.</source>
            <translation>从照片到 LoRA：以手绘娃娃和小型基础模型演示。</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>在自己的电脑上，从照片到 Stable Diffusion LoRA。</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give sample prompts on the Train page; pictures come after every epoch.</source>
            <translation>在“训练”页填写示例提示词；每个 epoch 之后会产生图片。</translation>
        </message>
        <message>
            <source>Give the small matrix a rank too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>从上次停下的地方继续。</translation>
        </message>
        <message>
            <source>Go to Dataset</source>
            <translation>前往数据集</translation>
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
            <source>Gradient checkpointing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gradient limit</source>
            <translation type="unfinished" />
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
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>按住时隐藏框</translation>
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
            <translation>LoRA 能容纳多少。人物用 8 到 32 就够了。</translation>
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
            <translation>每个 epoch 中每张图片被看的次数。</translation>
        </message>
        <message>
            <source>How sample pictures are drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the rate changes during the run.</source>
            <translation>学习率在训练过程中如何变化。</translation>
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
            <translation>略过图片：{file}。{reason}</translation>
        </message>
        <message>
            <source>Import a folder ({count} pictures)</source>
            <translation>导入文件夹（{count} 张图片）</translation>
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
            <translation>会在目前这一步之后结束，并保存目前学到的内容。</translation>
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
            <translation>它的版本是 {version}；本程序只认得到 {known}。</translation>
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
            <translation>它是 {width}x{height} 像素；任一边小于 {least} 就无法训练。</translation>
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
            <translation>它已被移除，或编号属于其他项目。</translation>
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
            <translation>它在 reg/ 下的对应文件夹有 {count} 张图片。0：没有对应文件夹。</translation>
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
            <translation>继续训练</translation>
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
            <translation>按键与鼠标</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Kind of the selected box</source>
            <translation>所选方框的种类</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>最大分桶边长（像素）</translation>
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
            <translation>学习率</translation>
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
            <translation>浅色</translation>
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
            <translation>LoRA Atelier 项目</translation>
        </message>
        <message>
            <source>LoRA files</source>
            <translation>LoRA 文件</translation>
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
            <translation>正在加载基础模型</translation>
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
            <translation>看看每次训练画出了什么。</translation>
        </message>
        <message>
            <source>Look for faces and suggest boxes; nothing counts before you accept it.</source>
            <translation>寻找脸并建议框；接受之前都不算数。</translation>
        </message>
        <message>
            <source>Looking for faces</source>
            <translation>正在寻找脸</translation>
        </message>
        <message>
            <source>Looking for faces…</source>
            <translation>正在寻找脸…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>正在寻找照片</translation>
        </message>
        <message>
            <source>Looks at every n-th number only; 11 needs less memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Loss of each step</source>
            <translation>每一步的损失</translation>
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
            <translation>请清出磁盘空间，或确认文件可以写入，然后再试一次。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a folder where you may write.</source>
            <translation>请清出磁盘空间，或选择可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>正在创建演示项目</translation>
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
            <translation>镜像会破坏单侧的发型、记号与文本。</translation>
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
            <translation>鼠标</translation>
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
            <translation>名称</translation>
        </message>
        <message>
            <source>Name a folder that holds folders such as “10_name”, or a recipe ending in .toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another folder with --out.</source>
            <translation>用 --out 指定其他文件夹。</translation>
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
            <translation>新建项目</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>下一个框</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <source>Next photo without boxes</source>
            <translation>下一张没有框的照片</translation>
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
            <source>No base model is chosen.</source>
            <translation>尚未选择基础模型。</translation>
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
            <source>No face found by {source}. They know faces from the front and the side: draw by hand.</source>
            <translation>{source}没有找到脸。它只认得正面和侧面的脸：请手动画框。</translation>
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
            <translation>尚未选择输出文件夹。</translation>
        </message>
        <message>
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>还没有照片。把图片或文件夹拖到这里；文件会留在原处。</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>还没有任何训练画出图片。</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>尚未选择训练文件夹。</translation>
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
            <translation>没有任何问题。</translation>
        </message>
        <message>
            <source>Nothing would be trained.</source>
            <translation>什么都不会被训练。</translation>
        </message>
        <message>
            <source>OFT (sd-scripts)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
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
            <translation>照片像素对应屏幕像素</translation>
        </message>
        <message>
            <source>One prompt per line is expected, as UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One prompt per line. They are drawn after every epoch.</source>
            <translation>每行一个提示词，每个 epoch 之后绘制。</translation>
        </message>
        <message>
            <source>Only without caption</source>
            <translation>只看没有标注的</translation>
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
            <source>Open the folder of error &amp;reports</source>
            <translation>打开错误报告文件夹(&amp;R)</translation>
        </message>
        <message>
            <source>OpenCV's Haar cascades</source>
            <translation>OpenCV 的 Haar 分类器</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>优化器</translation>
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
            <translation>页面</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per epoch</source>
            <translation>每个 epoch</translation>
        </message>
        <message>
            <source>Person {number} of {count} has boxes already. G: the next person.</source>
            <translation>第 {number}/{count} 人已经有框。G：下一人。</translation>
        </message>
        <message>
            <source>Person {number} of {count}: face seen by {source}, the rest reckoned. G: next person.</source>
            <translation>第 {number}/{count} 人：脸由{source}找到，其余由脸推算。G：下一人。</translation>
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
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pictures are expected in folders such as “10_name” inside it.</source>
            <translation>图片应放在其中像“10_name”这样的文件夹里。</translation>
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
            <translation>示例提示词的图片会出现在这里。</translation>
        </message>
        <message>
            <source>Pictures per step.</source>
            <translation>每一步的图片数。</translation>
        </message>
        <message>
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>图片数乘以重复次数：一个 epoch 中此文件夹被看的次数。</translation>
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
            <translation>上一个框</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <source>Previous photo without boxes</source>
            <translation>上一张没有框的照片</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Process {pid} on {host} works in it since {since}.</source>
            <translation>{host} 上的处理进程 {pid} 从 {since} 起使用它。</translation>
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
            <translation>秩 (Rank)</translation>
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
            <translation>正在读取训练文件夹</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
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
            <source>Reg repeats</source>
            <translation>正则化重复次数</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Regularization</source>
            <translation>正则化</translation>
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
            <translation>重复次数</translation>
        </message>
        <message>
            <source>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats of its twin under reg/. 0: it has none.</source>
            <translation>它在 reg/ 下对应文件夹的重复次数。0：没有。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs</source>
            <translation>训练纪录</translation>
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
            <translation>立即采样</translation>
        </message>
        <message>
            <source>Sample prompts</source>
            <translation>示例提示词</translation>
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
            <translation>示例图</translation>
        </message>
        <message>
            <source>Samples are wanted, but there is no prompt for them.</source>
            <translation>要产生示例图，但没有提示词。</translation>
        </message>
        <message>
            <source>Save every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save now</source>
            <translation>立即保存</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>缩放</translation>
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
            <translation>调度</translation>
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
            <translation>形状</translation>
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
            <translation>Shift + Alt + 拖动：从中心</translation>
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
            <translation>显示当前框的三分线。按键：{key}</translation>
        </message>
        <message>
            <source>Show thirds</source>
            <translation>显示三分线</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>显示本表</translation>
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
            <translation>小图片保持原大小，不会放大到分桶。</translation>
        </message>
        <message>
            <source>Smallest bucket side in pixels</source>
            <translation>最小分桶边长（像素）</translation>
        </message>
        <message>
            <source>So many tags stay in front when shuffling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>LoRA Atelier 内部出了问题。</translation>
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
            <translation>这里不训练 Stable Diffusion 2；请选择 SD1.5 或 SDXL 模型。</translation>
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
            <translation>从自己的照片开始。</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>请重新开始。若再次发生，请复制详细信息并报告。</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
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
            <translation>步数</translation>
        </message>
        <message>
            <source>Steps (or share of the run) until all tags are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps are counted as soon as a concept has pictures.</source>
            <translation>概念有了图片就会计算步数。</translation>
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
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stopped. What was learned so far is saved.</source>
            <translation>已停止。目前学到的内容已保存。</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>已停止；下次会从这里继续。</translation>
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
            <translation>建议  G</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>建议框；再按则换下一人</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Surest first, or in the model's order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap portrait and landscape</source>
            <translation>竖向与横向互换</translation>
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
            <translation>把磁盘上改过的标注收进项目。</translation>
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
            <translation>文本编码器学习率</translation>
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
            <translation>找不到基础模型“{path}”。</translation>
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
            <translation>分桶间隔 {step} 不是 64（SD1.5）或 32（SDXL）的倍数。</translation>
        </message>
        <message>
            <source>The captioner in “{folder}” cannot be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change could not be saved in “{file}”.</source>
            <translation>无法把更改存入“{file}”。</translation>
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
            <translation>裁切图的像素足够填满分桶。</translation>
        </message>
        <message>
            <source>The demo writes there and would mix its files with yours.</source>
            <translation>演示会写到那里，会和你的文件混在一起。</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>磁盘报告：{reason}。没有任何更改。</translation>
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
            <translation>文件不存在或无法读取。</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>文件不存在。</translation>
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
            <translation>找不到文件“{path}”。</translation>
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
            <translation>文件夹“{folder}”已有“{name}”，而且不是演示产生的。</translation>
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
            <translation>无法创建文件夹“{path}”。</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder's name after its repeats; what this folder teaches.</source>
            <translation>文件夹名称中重复次数之后的部分；此文件夹要教的东西。</translation>
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
            <translation>最后的 LoRA 文件完好。请降低学习率，或改用 bf16 而不是 fp16 训练。</translation>
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
            <translation>训练时，损失曲线会显示在这里。</translation>
        </message>
        <message>
            <source>The loss of step {step} is no number any more; training has stopped there.</source>
            <translation>第 {step} 步的损失已不是数字；训练停在那里。</translation>
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
            <translation>无法写入输出文件夹 {folder}。</translation>
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
            <translation>无法显示图片。</translation>
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
            <translation>运行的处理进程意外结束；窗口不受影响。</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be looked at just now.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project “{file}” was saved by a newer LoRA Atelier.</source>
            <translation>项目“{file}”由较新的 LoRA Atelier 保存。</translation>
        </message>
        <message>
            <source>The rate it starts from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate {rate} is very high for {optimizer}.</source>
            <translation>学习率 {rate} 对 {optimizer} 来说非常高。</translation>
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
            <translation>找不到正则化文件夹“{path}”。</translation>
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
            <translation>调度“constant”没有预热；“constant_with_warmup”才有。</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>最短边（{low}）大于最长边（{high}）。</translation>
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
            <translation>训练时会稍微放大这张裁切图。</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop so far that it looks soft.</source>
            <translation>训练时会把这张裁切图放大到变得模糊。</translation>
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
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>还没有可标注的裁切图：请先在照片上画方框。</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>还没有照片：请添加一些。</translation>
        </message>
        <message>
            <source>There is already a concept “{name}” with {repeats} repeats.</source>
            <translation>已有重复 {repeats} 次的概念“{name}”。</translation>
        </message>
        <message>
            <source>There is no base model “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no concept yet: add one, and say which regions feed it.</source>
            <translation>还没有概念：请添加一个，并指定由哪些区域提供图片。</translation>
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
            <translation>没有其他未画框的照片了。</translation>
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
            <translation>还没有可以画的照片。</translation>
        </message>
        <message>
            <source>There is no project at “{path}”.</source>
            <translation>“{path}”没有项目。</translation>
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
            <translation>{folder} 里没有可训练的内容。</translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thirds</source>
            <translation>三分线</translation>
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
            <translation>无法读取这张图片。</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
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
            <translation>训练</translation>
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
            <translation>训练 LoRA，看着它学习。</translation>
        </message>
        <message>
            <source>Training cannot go on from “{path}”: {count} layers differ from this recipe's, such as {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training ended by a mistake of the program.</source>
            <translation>训练因程序错误而结束。</translation>
        </message>
        <message>
            <source>Training folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training goes on. Stop it and close?</source>
            <translation>训练还在进行。要停止并关闭吗？</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>训练高度（像素）</translation>
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
            <source>Training width in pixels</source>
            <translation>训练宽度（像素）</translation>
        </message>
        <message>
            <source>Training {name}</source>
            <translation>正在训练 {name}</translation>
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
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation type="unfinished" />
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
            <source>Turn left by 5 degrees</source>
            <translation>左转 5 度</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>左转半度</translation>
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
            <source>Turn upright</source>
            <translation>转正</translation>
        </message>
        <message>
            <source>U-Net only</source>
            <translation type="unfinished" />
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
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>请更新 LoRA Atelier，再重新打开。</translation>
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
            <translation>请使用较大的图片。</translation>
        </message>
        <message>
            <source>Use of regularization pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used where no own rate is given below.</source>
            <translation>下方没有指定时使用的学习率。</translation>
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
            <translation>视图</translation>
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
            <translation>将写出的内容</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>你看到的是副本；更改会遗失。</translation>
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
            <translation>整张图片</translation>
        </message>
        <message>
            <source>Width and height of a square picture's bucket.</source>
            <translation>正方形图片的分桶宽高。</translation>
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
            <translation>写入标注（{count}）</translation>
        </message>
        <message>
            <source>Write folder</source>
            <translation>写出文件夹</translation>
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
            <translation>请在“数据集”页写出。</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>写下每张裁切图的内容。</translation>
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
            <translation>正在写出 Kohya 文件夹</translation>
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
            <source>Written into the LoRA file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>项目是安全的：每次编辑都会立即保存。你可以继续；若再次发生，请复制详细信息并报告。</translation>
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
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom to the box</source>
            <translation>缩放到框</translation>
        </message>
        <message>
            <source>auto takes the graphics card where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bf16 (recent graphics cards)</source>
            <translation>bf16（较新的显卡）</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>较新的显卡用 bf16，较旧的用 fp16，要精确数值用 no。</translation>
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
            <translation>个 epoch</translation>
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
            <translation>fp16（较旧的显卡）</translation>
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
            <translation>原代码版本</translation>
        </message>
        <message>
            <source>in all {count} shown</source>
            <translation>在显示的全部 {count} 个中</translation>
        </message>
        <message>
            <source>in {count} selected</source>
            <translation>在选取的 {count} 个中</translation>
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
            <translation>我的项目</translation>
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
            <translation>无</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>无：太小</translation>
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
            <translation>正则化对应文件夹</translation>
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
            <translation>太小，没有合适的分桶</translation>
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
            <translation>已选取 {chosen} / {count} 张照片</translation>
        </message>
        <message>
            <source>{count:,} of regularization</source>
            <translation>{count:,} 次正则化</translation>
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
            <source>{count} boxes copied</source>
            <translation>已复制 {count} 个框</translation>
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
            <source>{count} captions changed</source>
            <translation>已更改 {count} 则标注</translation>
        </message>
        <message>
            <source>{count} captions taken in</source>
            <translation>已收入 {count} 则标注</translation>
        </message>
        <message>
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>磁盘上有 {count} 则标注被改过，未更动。</translation>
        </message>
        <message>
            <source>{count} files were passed over</source>
            <translation>略过了 {count} 个文件</translation>
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
            <source>{count} photos removed; undo brings them back</source>
            <translation>已移除 {count} 张照片；撤销可以找回</translation>
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
            <translation>{help} 按键：{key}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <source>{images} images per epoch, {modules} adapters, on {device}</source>
            <translation>每个 epoch {images} 张图片，{modules} 个适配器，使用 {device}</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
        </message>
        <message>
            <source>{kind} drawn, {width} × {height} pixels</source>
            <translation>已画{kind}，{width} × {height} 像素</translation>
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
            <translation>{name}，{count} 个方框</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}，剩余 {time}</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</source>
            <translation>{optimizer} 会自行找出学习率；这里的值是倍率，应为 1，而不是 {rate}。</translation>
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
            <translation>{reason}：{steps} 步，{files} 个 LoRA 文件，{pictures} 张示例图。{folder}</translation>
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
            <translation>{title}（另有 {count} 项）</translation>
        </message>
        <message>
            <source>{untagged} of {count} without caption</source>
            <translation>{count} 个中有 {untagged} 个没有标注</translation>
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
            <source>{written} files written, {unchanged} as they were, {removed} removed.</source>
            <translation>写出 {written} 个文件，{unchanged} 个不变，移除 {removed} 个。</translation>
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
            <translation>“{concept}”没有图片。</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>无法显示“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>无法写入“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” is not a LoRA Atelier project.</source>
            <translation>“{file}”不是 LoRA Atelier 项目。</translation>
        </message>
        <message>
            <source>“{file}” is not a list of tags (line {line}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” was not taken.</source>
            <translation>未添加“{file}”。</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>“{folder}”没有训练图片。</translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>“{folder}”是由另一个项目写出的。</translation>
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
            <translation>“{name}”不能当文件名：{refusal}</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot name a concept.</source>
            <translation>“{name}”不能当概念名称。</translation>
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
            <translation>“{name}”包含</translation>
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
            <translation>“{path}”是文件，不是文件夹。</translation>
        </message>
        <message>
            <source>“{path}” is a file.</source>
            <translation>“{path}”是文件。</translation>
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
