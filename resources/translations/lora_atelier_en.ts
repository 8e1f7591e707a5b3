<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>LoRA Atelier</name>
        <message>
            <source> or </source>
            <translation> or </translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> pixels</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>&amp;About LoRA Atelier</source>
            <translation>&amp;About LoRA Atelier</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Backups…</translation>
        </message>
        <message>
            <source>&amp;Close project</source>
            <translation>&amp;Close project</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;New project…</translation>
        </message>
        <message>
            <source>&amp;Open project…</source>
            <translation>&amp;Open project…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Redo: {edit}</source>
            <translation>&amp;Redo: {edit}</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>&amp;Train</source>
            <translation>&amp;Train</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Undo: {edit}</source>
            <translation>&amp;Undo: {edit}</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Write the Kohya folder</source>
            <translation>&amp;Write the Kohya folder</translation>
        </message>
        <message>
            <source>(IA)³</source>
            <translation>(IA)³</translation>
        </message>
        <message>
            <source>(the file was deleted, or cannot be read)</source>
            <translation>(the file was deleted, or cannot be read)</translation>
        </message>
        <message>
            <source>0.99 looks about 100 updates back, 0.999 about 1000; a run's beginning counts less.</source>
            <translation>0.99 looks about 100 updates back, 0.999 about 1000; a run's beginning counts less.</translation>
        </message>
        <message>
            <source>32 bits (any computer)</source>
            <translation>32 bits (any computer)</translation>
        </message>
        <message>
            <source>A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.</source>
            <translation>A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.</translation>
        </message>
        <message>
            <source>A JSON object of places with tag and category is expected.</source>
            <translation>A JSON object of places with tag and category is expected.</translation>
        </message>
        <message>
            <source>A LoRA file every so many epochs.</source>
            <translation>A LoRA file every so many epochs.</translation>
        </message>
        <message>
            <source>A LoRA file every so many steps.</source>
            <translation>A LoRA file every so many steps.</translation>
        </message>
        <message>
            <source>A LoRA file of the same shape whose training goes on.</source>
            <translation>A LoRA file of the same shape whose training goes on.</translation>
        </message>
        <message>
            <source>A LoRA holds only the difference to a base model.</source>
            <translation>A LoRA holds only the difference to a base model.</translation>
        </message>
        <message>
            <source>A LoRA works only on the family of base models that it was trained on.</source>
            <translation>A LoRA works only on the family of base models that it was trained on.</translation>
        </message>
        <message>
            <source>A VAE used instead of the one in the base model.</source>
            <translation>A VAE used instead of the one in the base model.</translation>
        </message>
        <message>
            <source>A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.</source>
            <translation>A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.</translation>
        </message>
        <message>
            <source>A click on a tag gives it to all, a second one takes it from all. Dashed: only some have it.</source>
            <translation>A click on a tag gives it to all, a second one takes it from all. Dashed: only some have it.</translation>
        </message>
        <message>
            <source>A colour is written as # and six hex digits.</source>
            <translation>A colour is written as # and six hex digits.</translation>
        </message>
        <message>
            <source>A concept is one folder of pictures with a name and repeats. There is none yet.</source>
            <translation>A concept is one folder of pictures with a name and repeats. There is none yet.</translation>
        </message>
        <message>
            <source>A concept needs a name.</source>
            <translation>A concept needs a name.</translation>
        </message>
        <message>
            <source>A concept’s name becomes a folder: it cannot contain &lt; &gt; : " / \ | ? * or control characters.</source>
            <translation>A concept’s name becomes a folder: it cannot contain &lt; &gt; : " / \ | ? * or control characters.</translation>
        </message>
        <message>
            <source>A crop with fewer true pixels along an edge counts as too small.</source>
            <translation>A crop with fewer true pixels along an edge counts as too small.</translation>
        </message>
        <message>
            <source>A file comes after every epoch, and at the end.</source>
            <translation>A file comes after every epoch, and at the end.</translation>
        </message>
        <message>
            <source>A file of prompt lines, or the lines themselves.</source>
            <translation>A file of prompt lines, or the lines themselves.</translation>
        </message>
        <message>
            <source>A file of settings is read here.</source>
            <translation>A file of settings is read here.</translation>
        </message>
        <message>
            <source>A folder is left out. {reason}</source>
            <translation>A folder is left out. {reason}</translation>
        </message>
        <message>
            <source>A folder lies where the caption file “{file}” belongs.</source>
            <translation>A folder lies where the caption file “{file}” belongs.</translation>
        </message>
        <message>
            <source>A folder with num_repeats = 0 is left out.</source>
            <translation>A folder with num_repeats = 0 is left out.</translation>
        </message>
        <message>
            <source>A kind needs a name.</source>
            <translation>A kind needs a name.</translation>
        </message>
        <message>
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>A library or a driver failed while it worked; the window is not harmed.</translation>
        </message>
        <message>
            <source>A list of tags for completion (.csv)…</source>
            <translation>A list of tags for completion (.csv)…</translation>
        </message>
        <message>
            <source>A mask folder is named, but masks are not used: masked_loss is off.</source>
            <translation>A mask folder is named, but masks are not used: masked_loss is off.</translation>
        </message>
        <message>
            <source>A model's files lie in its own folder.</source>
            <translation>A model's files lie in its own folder.</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>A new project never replaces an old one.</translation>
        </message>
        <message>
            <source>A new rule changes all captions at once, in one step that can be undone, and later taggings.</source>
            <translation>A new rule changes all captions at once, in one step that can be undone, and later taggings.</translation>
        </message>
        <message>
            <source>A newer graphics driver would allow “{profile}”.</source>
            <translation>A newer graphics driver would allow “{profile}”.</translation>
        </message>
        <message>
            <source>A number is expected after it.</source>
            <translation>A number is expected after it.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels has no bucket.</source>
            <translation>A picture of {width} x {height} pixels has no bucket.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.</source>
            <translation>A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.</translation>
        </message>
        <message>
            <source>A picture that is put into the file, 256 pixels wide or high.</source>
            <translation>A picture that is put into the file, 256 pixels wide or high.</translation>
        </message>
        <message>
            <source>A project is one file whose name ends in .atelier.</source>
            <translation>A project is one file whose name ends in .atelier.</translation>
        </message>
        <message>
            <source>A region's kind decides what its crop is good for.</source>
            <translation>A region's kind decides what its crop is good for.</translation>
        </message>
        <message>
            <source>A revision is a branch, a tag or a commit of the model's page.</source>
            <translation>A revision is a branch, a tag or a commit of the model's page.</translation>
        </message>
        <message>
            <source>A small album is included.</source>
            <translation>A small album is included.</translation>
        </message>
        <message>
            <source>A small network for faces, 0.3 MB: finds more and errs less than the cascades.</source>
            <translation>A small network for faces, 0.3 MB: finds more and errs less than the cascades.</translation>
        </message>
        <message>
            <source>A state folder, or auto: the newest whole one of this name in the output folder.</source>
            <translation>A state folder, or auto: the newest whole one of this name in the output folder.</translation>
        </message>
        <message>
            <source>A table “prompt” with tables “prompt.subset” is expected in TOML, a list of tables in JSON.</source>
            <translation>A table “prompt” with tables “prompt.subset” is expected in TOML, a list of tables in JSON.</translation>
        </message>
        <message>
            <source>A tag and the number of its category are expected.</source>
            <translation>A tag and the number of its category are expected.</translation>
        </message>
        <message>
            <source>A tagger is a folder with {files}.</source>
            <translation>A tagger is a folder with {files}.</translation>
        </message>
        <message>
            <source>A template knows {places}, and {example} to leave a tag out.</source>
            <translation>A template knows {places}, and {example} to leave a tag out.</translation>
        </message>
        <message>
            <source>A third of the samples gets another hue or brightness; needs uncached latents.</source>
            <translation>A third of the samples gets another hue or brightness; needs uncached latents.</translation>
        </message>
        <message>
            <source>A training folder starts with how often to repeat its images, then “_” and a name.</source>
            <translation>A training folder starts with how often to repeat its images, then “_” and a name.</translation>
        </message>
        <message>
            <source>A training size needs at least 1 pixel on each side.</source>
            <translation>A training size needs at least 1 pixel on each side.</translation>
        </message>
        <message>
            <source>A whole figure for the reg folder: what training shall not change.</source>
            <translation>A whole figure for the reg folder: what training shall not change.</translation>
        </message>
        <message>
            <source>AI engine</source>
            <translation>AI engine</translation>
        </message>
        <message>
            <source>AI engine: what training needs</source>
            <translation>AI engine: what training needs</translation>
        </message>
        <message>
            <source>About LoRA Atelier</source>
            <translation>About LoRA Atelier</translation>
        </message>
        <message>
            <source>About how large a block is; larger turns more freely.</source>
            <translation>About how large a block is; larger turns more freely.</translation>
        </message>
        <message>
            <source>Above 1, words are not said twice.</source>
            <translation>Above 1, words are not said twice.</translation>
        </message>
        <message>
            <source>Accept  {key}</source>
            <translation>Accept  {key}</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>Accept all suggestions</translation>
        </message>
        <message numerus="yes">
            <source>Accept suggestions ({count})</source>
            <translation>
                <numerusform>Accept suggestions ({count})</numerusform>
                <numerusform>Accept suggestions ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>Accept the suggestion in front</translation>
        </message>
        <message numerus="yes">
            <source>Accept what waits on all photos ({count})</source>
            <translation>
                <numerusform>Accept what waits on all photos ({count})</numerusform>
                <numerusform>Accept what waits on all photos ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepting suggestions</source>
            <translation>Accepting suggestions</translation>
        </message>
        <message>
            <source>Accumulation</source>
            <translation>Accumulation</translation>
        </message>
        <message>
            <source>Act with alpha / √rank instead of alpha / rank.</source>
            <translation>Act with alpha / √rank instead of alpha / rank.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions and their keys</translation>
        </message>
        <message>
            <source>Adafactor</source>
            <translation>Adafactor</translation>
        </message>
        <message>
            <source>Adafactor with a fixed rate</source>
            <translation>Adafactor with a fixed rate</translation>
        </message>
        <message>
            <source>Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to optimizer_args to use them.</source>
            <translation>Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to optimizer_args to use them.</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>AdamW, schedule-free</source>
            <translation>AdamW, schedule-free</translation>
        </message>
        <message>
            <source>AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).</source>
            <translation>AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).</translation>
        </message>
        <message>
            <source>Adaptive noise</source>
            <translation>Adaptive noise</translation>
        </message>
        <message>
            <source>Add a concept</source>
            <translation>Add a concept</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Add a folder of photos</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Add a folder…</translation>
        </message>
        <message>
            <source>Add a kind</source>
            <translation>Add a kind</translation>
        </message>
        <message>
            <source>Add concept “{name}”</source>
            <translation>Add concept “{name}”</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Add photos</translation>
        </message>
        <message numerus="yes">
            <source>Add photos ({count})</source>
            <translation>
                <numerusform>Add photos ({count})</numerusform>
                <numerusform>Add photos ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>Add tags</translation>
        </message>
        <message>
            <source>Add tags (T)</source>
            <translation>Add tags (T)</translation>
        </message>
        <message>
            <source>Add tags beside a tag</source>
            <translation>Add tags beside a tag</translation>
        </message>
        <message numerus="yes">
            <source>Add to {count}</source>
            <translation>
                <numerusform>Add to {count}</numerusform>
                <numerusform>Add to {count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Add {tags}</source>
            <translation>Add {tags}</translation>
        </message>
        <message>
            <source>Add {tag} instead of {rivals}</source>
            <translation>Add {tag} instead of {rivals}</translation>
        </message>
        <message>
            <source>Add, remove, rename, replace, sort … with a preview (Ctrl+R)</source>
            <translation>Add, remove, rename, replace, sort … with a preview (Ctrl+R)</translation>
        </message>
        <message>
            <source>Address of the server, as its own page shows it; it usually ends in /v1.</source>
            <translation>Address of the server, as its own page shows it; it usually ends in /v1.</translation>
        </message>
        <message>
            <source>Adds a share of the v loss.</source>
            <translation>Adds a share of the v loss.</translation>
        </message>
        <message>
            <source>Adds tags that are not there yet.</source>
            <translation>Adds tags that are not there yet.</translation>
        </message>
        <message>
            <source>Adds to the offset by the latents' mean.</source>
            <translation>Adds to the offset by the latents' mean.</translation>
        </message>
        <message>
            <source>After each caption</source>
            <translation>After each caption</translation>
        </message>
        <message>
            <source>Against the others</source>
            <translation>Against the others</translation>
        </message>
        <message>
            <source>All  {key}</source>
            <translation>All  {key}</translation>
        </message>
        <message>
            <source>All as they came</source>
            <translation>All as they came</translation>
        </message>
        <message>
            <source>All backups…</source>
            <translation>All backups…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>All in bf16</source>
            <translation>All in bf16</translation>
        </message>
        <message>
            <source>All in fp16</source>
            <translation>All in fp16</translation>
        </message>
        <message>
            <source>All keys  {key}</source>
            <translation>All keys  {key}</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message numerus="yes">
            <source>All photos: {finding} ({count})</source>
            <translation>
                <numerusform>All photos: {finding} ({count})</numerusform>
                <numerusform>All photos: {finding} ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>All settings</translation>
        </message>
        <message>
            <source>All suggestions are answered.</source>
            <translation>All suggestions are answered.</translation>
        </message>
        <message>
            <source>Allow reading it, or take it out of the tree.</source>
            <translation>Allow reading it, or take it out of the tree.</translation>
        </message>
        <message>
            <source>Almost taken: a click adds</source>
            <translation>Almost taken: a click adds</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; 0 means as their rank.</source>
            <translation>Alpha of 3x3 convolutions; 0 means as their rank.</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank.</source>
            <translation>Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank.</translation>
        </message>
        <message>
            <source>Alpha of 3x3 convolutions; as network_alpha without.</source>
            <translation>Alpha of 3x3 convolutions; as network_alpha without.</translation>
        </message>
        <message>
            <source>Alphabet</source>
            <translation>Alphabet</translation>
        </message>
        <message>
            <source>Alphas of the U-Net's blocks.</source>
            <translation>Alphas of the U-Net's blocks.</translation>
        </message>
        <message>
            <source>Alphas of the blocks' 3x3 convolutions.</source>
            <translation>Alphas of the blocks' 3x3 convolutions.</translation>
        </message>
        <message>
            <source>Also regularization crops, whose captions are not written</source>
            <translation>Also regularization crops, whose captions are not written</translation>
        </message>
        <message>
            <source>Also where recipe or pictures are not as they were: the numbers will be others.</source>
            <translation>Also where recipe or pictures are not as they were: the numbers will be others.</translation>
        </message>
        <message>
            <source>Also written to {path}. Nothing was sent anywhere.</source>
            <translation>Also written to {path}. Nothing was sent anywhere.</translation>
        </message>
        <message>
            <source>Alt + drag: no sticking to edges</source>
            <translation>Alt + drag: no sticking to edges</translation>
        </message>
        <message>
            <source>Alt + wheel: size of the selected box</source>
            <translation>Alt + wheel: size of the selected box</translation>
        </message>
        <message>
            <source>Always add “{becomes}” beside “{tags}”</source>
            <translation>Always add “{becomes}” beside “{tags}”</translation>
        </message>
        <message>
            <source>Always begin with</source>
            <translation>Always begin with</translation>
        </message>
        <message>
            <source>Always remove “{tags}”</source>
            <translation>Always remove “{tags}”</translation>
        </message>
        <message>
            <source>Always write “{becomes}” for “{tags}”</source>
            <translation>Always write “{becomes}” for “{tags}”</translation>
        </message>
        <message>
            <source>Always; off uses 32 bits only for pictures on which 16 bits overflow.</source>
            <translation>Always; off uses 32 bits only for pictures on which 16 bits overflow.</translation>
        </message>
        <message>
            <source>An archive from elsewhere was unpacked so; no LoRA file can hold such a name.</source>
            <translation>An archive from elsewhere was unpacked so; no LoRA file can hold such a name.</translation>
        </message>
        <message>
            <source>An order of my own</source>
            <translation>An order of my own</translation>
        </message>
        <message>
            <source>An update waits while a training runs.</source>
            <translation>An update waits while a training runs.</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>Angle of the selected box in degrees</translation>
        </message>
        <message>
            <source>Another picture looks almost the same.</source>
            <translation>Another picture looks almost the same.</translation>
        </message>
        <message>
            <source>Another program holds files in it: {reason}</source>
            <translation>Another program holds files in it: {reason}</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>Another program writes in it without a pause.</translation>
        </message>
        <message>
            <source>Another version of this program has written it.</source>
            <translation>Another version of this program has written it.</translation>
        </message>
        <message>
            <source>Another window is working on the AI engine.</source>
            <translation>Another window is working on the AI engine.</translation>
        </message>
        <message>
            <source>Answers your own question about each picture, in English or Chinese.</source>
            <translation>Answers your own question about each picture, in English or Chinese.</translation>
        </message>
        <message>
            <source>Answers your own question about each picture; JoyCaption was made for training captions.</source>
            <translation>Answers your own question about each picture; JoyCaption was made for training captions.</translation>
        </message>
        <message>
            <source>Anybody on the way could change what is fetched.</source>
            <translation>Anybody on the way could change what is fetched.</translation>
        </message>
        <message>
            <source>Anything odd</source>
            <translation>Anything odd</translation>
        </message>
        <message>
            <source>Apply my rules</source>
            <translation>Apply my rules</translation>
        </message>
        <message numerus="yes">
            <source>Apply {count} rules</source>
            <translation>
                <numerusform>Apply {count} rule</numerusform>
                <numerusform>Apply {count} rules</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrange the tags on number keys</source>
            <translation>Arrange the tags on number keys</translation>
        </message>
        <message>
            <source>As a project of its own in the same folder; this one stays as it is.</source>
            <translation>As a project of its own in the same folder; this one stays as it is.</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay, rex).</source>
            <translation>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay, rex).</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>As added</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>As it came</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>As its kind</translation>
        </message>
        <message>
            <source>As the project says</source>
            <translation>As the project says</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>As the tagger left them</source>
            <translation>As the tagger left them</translation>
        </message>
        <message>
            <source>Ask for its size…</source>
            <translation>Ask for its size…</translation>
        </message>
        <message>
            <source>Ask whoever made it for their settings.</source>
            <translation>Ask whoever made it for their settings.</translation>
        </message>
        <message>
            <source>Asking for its size…</source>
            <translation>Asking for its size…</translation>
        </message>
        <message>
            <source>Asking for the size of a model</source>
            <translation>Asking for the size of a model</translation>
        </message>
        <message>
            <source>Asking {address}…</source>
            <translation>Asking {address}…</translation>
        </message>
        <message>
            <source>Asks a program that serves a model on this computer: LM Studio, Ollama, llama.cpp, vLLM.</source>
            <translation>Asks a program that serves a model on this computer: LM Studio, Ollama, llama.cpp, vLLM.</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>At least</translation>
        </message>
        <message>
            <source>At least one step is needed, and a seed is 0 or more.</source>
            <translation>At least one step is needed, and a seed is 0 or more.</translation>
        </message>
        <message>
            <source>At least this many LoRA files, evenly over the epochs; counts before “save every”.</source>
            <translation>At least this many LoRA files, evenly over the epochs; counts before “save every”.</translation>
        </message>
        <message>
            <source>At least {lowest:g}.</source>
            <translation>At least {lowest:g}.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>At most</translation>
        </message>
        <message>
            <source>At most {limit} tokens</source>
            <translation>At most {limit} tokens</translation>
        </message>
        <message>
            <source>At so many batches of pictures kept back; empty is all.</source>
            <translation>At so many batches of pictures kept back; empty is all.</translation>
        </message>
        <message>
            <source>At the back</source>
            <translation>At the back</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>At the end</translation>
        </message>
        <message>
            <source>At the front</source>
            <translation>At the front</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many epochs; empty is every epoch.</source>
            <translation>At the pictures kept back, every so many epochs; empty is every epoch.</translation>
        </message>
        <message>
            <source>At the pictures kept back, every so many steps besides.</source>
            <translation>At the pictures kept back, every so many steps besides.</translation>
        </message>
        <message>
            <source>Attention by xformers</source>
            <translation>Attention by xformers</translation>
        </message>
        <message>
            <source>Attention with least memory</source>
            <translation>Attention with least memory</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Average decay</source>
            <translation>Average decay</translation>
        </message>
        <message>
            <source>Average every</source>
            <translation>Average every</translation>
        </message>
        <message>
            <source>Average from</source>
            <translation>Average from</translation>
        </message>
        <message>
            <source>Average gamma</source>
            <translation>Average gamma</translation>
        </message>
        <message>
            <source>Average kept in</source>
            <translation>Average kept in</translation>
        </message>
        <message>
            <source>Average power</source>
            <translation>Average power</translation>
        </message>
        <message>
            <source>Averaged network</source>
            <translation>Averaged network</translation>
        </message>
        <message>
            <source>BLIP sentence</source>
            <translation>BLIP sentence</translation>
        </message>
        <message>
            <source>Back out: drag, suggestions, selection</source>
            <translation>Back out: drag, suggestions, selection</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>Back to the start</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Background</translation>
        </message>
        <message>
            <source>Background of the selected box</source>
            <translation>Background of the selected box</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>Base model</translation>
        </message>
        <message>
            <source>Base model in fp8</source>
            <translation>Base model in fp8</translation>
        </message>
        <message>
            <source>Base models</source>
            <translation>Base models</translation>
        </message>
        <message>
            <source>Base models are read from .safetensors files and from folders in diffusers layout.</source>
            <translation>Base models are read from .safetensors files and from folders in diffusers layout.</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Batch size</translation>
        </message>
        <message>
            <source>Batches gathered for one step.</source>
            <translation>Batches gathered for one step.</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Becomes a comma after shuffling: tags joined by it stay together.</source>
            <translation>Becomes a comma after shuffling: tags joined by it stay together.</translation>
        </message>
        <message>
            <source>Before each caption</source>
            <translation>Before each caption</translation>
        </message>
        <message>
            <source>Begin again, or go on from the last state; they are made anew.</source>
            <translation>Begin again, or go on from the last state; they are made anew.</translation>
        </message>
        <message>
            <source>Begin at 0 by a factor of its own, which learns, not by a matrix of zeros.</source>
            <translation>Begin at 0 by a factor of its own, which learns, not by a matrix of zeros.</translation>
        </message>
        <message>
            <source>Begin with the concept's name and class words</source>
            <translation>Begin with the concept's name and class words</translation>
        </message>
        <message>
            <source>Begin with “{prefix}”, end with “{suffix}”</source>
            <translation>Begin with “{prefix}”, end with “{suffix}”</translation>
        </message>
        <message>
            <source>Begins and ends captions with text that is not there yet.</source>
            <translation>Begins and ends captions with text that is not there yet.</translation>
        </message>
        <message>
            <source>Begins with a tiny rate that grows for 10,000 steps.</source>
            <translation>Begins with a tiny rate that grows for 10,000 steps.</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Behind</translation>
        </message>
        <message>
            <source>Behind another tag</source>
            <translation>Behind another tag</translation>
        </message>
        <message>
            <source>Behind transparency</source>
            <translation>Behind transparency</translation>
        </message>
        <message>
            <source>Bend of the polynomial schedule.</source>
            <translation>Bend of the polynomial schedule.</translation>
        </message>
        <message>
            <source>Beside every LoRA file what is needed to go on exactly there; the newest two are kept.</source>
            <translation>Beside every LoRA file what is needed to go on exactly there; the newest two are kept.</translation>
        </message>
        <message>
            <source>Beside the grid</source>
            <translation>Beside the grid</translation>
        </message>
        <message>
            <source>Beside the project</source>
            <translation>Beside the project</translation>
        </message>
        <message>
            <source>Beside “{tag}”</source>
            <translation>Beside “{tag}”</translation>
        </message>
        <message>
            <source>Block size of 3x3 convolutions.</source>
            <translation>Block size of 3x3 convolutions.</translation>
        </message>
        <message>
            <source>Blocks to swap</source>
            <translation>Blocks to swap</translation>
        </message>
        <message>
            <source>Blur the background</source>
            <translation>Blur the background</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Blurred</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Both shoes, close. Teaches what large pictures lose.</source>
            <translation>Both shoes, close. Teaches what large pictures lose.</translation>
        </message>
        <message>
            <source>Both would be written into the same folder.</source>
            <translation>Both would be written into the same folder.</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxes</translation>
        </message>
        <message>
            <source>Boxes on this photo</source>
            <translation>Boxes on this photo</translation>
        </message>
        <message>
            <source>Boxes that become a picture of this folder.</source>
            <translation>Boxes that become a picture of this folder.</translation>
        </message>
        <message>
            <source>Brackets weigh words: (red hair:1.2), [hat]; off reads them as words.</source>
            <translation>Brackets weigh words: (red hair:1.2), [hat]; off reads them as words.</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>Bright</translation>
        </message>
        <message>
            <source>Bring your photos in.</source>
            <translation>Bring your photos in.</translation>
        </message>
        <message>
            <source>Brings tags into an order.</source>
            <translation>Brings tags into an order.</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Broken off</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Bucket sides</source>
            <translation>Bucket sides</translation>
        </message>
        <message>
            <source>Bucket step</source>
            <translation>Bucket step</translation>
        </message>
        <message>
            <source>Bucket step in pixels</source>
            <translation>Bucket step in pixels</translation>
        </message>
        <message>
            <source>Buckets</source>
            <translation>Buckets</translation>
        </message>
        <message numerus="yes">
            <source>Buckets with fewer samples than a batch of {size} never fill one ({count}: {names}).</source>
            <translation>
                <numerusform>Buckets with fewer samples than a batch of {size} never fill one ({count}: {names}).</numerusform>
                <numerusform>Buckets with fewer samples than a batch of {size} never fill one ({count}: {names}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Building the network</source>
            <translation>Building the network</translation>
        </message>
        <message>
            <source>By itself: area when shrinking, Lanczos when enlarging.</source>
            <translation>By itself: area when shrinking, Lanczos when enlarging.</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>CL tags</source>
            <translation>CL tags</translation>
        </message>
        <message>
            <source>CLIP reads captions in pieces of 75 tokens, and up to three of them.</source>
            <translation>CLIP reads captions in pieces of 75 tokens, and up to three of them.</translation>
        </message>
        <message numerus="yes">
            <source>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</source>
            <translation>
                <numerusform>CLIP's vocabulary in “{path}” has {count} token instead of {expected}.</numerusform>
                <numerusform>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cache files</source>
            <translation>Cache files</translation>
        </message>
        <message>
            <source>Cache latents</source>
            <translation>Cache latents</translation>
        </message>
        <message>
            <source>Cache on disk</source>
            <translation>Cache on disk</translation>
        </message>
        <message>
            <source>Cache text</source>
            <translation>Cache text</translation>
        </message>
        <message>
            <source>Cache text on disk</source>
            <translation>Cache text on disk</translation>
        </message>
        <message>
            <source>Caching latents</source>
            <translation>Caching latents</translation>
        </message>
        <message>
            <source>Caching text</source>
            <translation>Caching text</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>Caption dropout</translation>
        </message>
        <message>
            <source>Caption files</source>
            <translation>Caption files</translation>
        </message>
        <message>
            <source>Caption in an encoding that was not recognised, not used: {file}. Save it as UTF-8.</source>
            <translation>Caption in an encoding that was not recognised, not used: {file}. Save it as UTF-8.</translation>
        </message>
        <message>
            <source>Caption in {encoding}, read as such: {file}. sd-scripts needs it saved as plain UTF-8.</source>
            <translation>Caption in {encoding}, read as such: {file}. sd-scripts needs it saved as plain UTF-8.</translation>
        </message>
        <message>
            <source>Caption length</source>
            <translation>Caption length</translation>
        </message>
        <message>
            <source>Caption of reg pictures that have none of their own, such as “woman”.</source>
            <translation>Caption of reg pictures that have none of their own, such as “woman”.</translation>
        </message>
        <message>
            <source>Caption that cannot be read ({reason}): {file}. Allow reading it, or delete it.</source>
            <translation>Caption that cannot be read ({reason}): {file}. Allow reading it, or delete it.</translation>
        </message>
        <message>
            <source>Caption variants</source>
            <translation>Caption variants</translation>
        </message>
        <message>
            <source>Caption variants are made before the first step, but a tag warm-up shows other tags at each. Switch one of them off.</source>
            <translation>Caption variants are made before the first step, but a tag warm-up shows other tags at each. Switch one of them off.</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Captions</translation>
        </message>
        <message>
            <source>Captions are being read; this can be done in a moment.</source>
            <translation>Captions are being read; this can be done in a moment.</translation>
        </message>
        <message>
            <source>Captions are written on the processor: no graphics card was found.</source>
            <translation>Captions are written on the processor: no graphics card was found.</translation>
        </message>
        <message>
            <source>Captions changed here and on the disk</source>
            <translation>Captions changed here and on the disk</translation>
        </message>
        <message>
            <source>Captions could not be read.</source>
            <translation>Captions could not be read.</translation>
        </message>
        <message>
            <source>Captions in JSON</source>
            <translation>Captions in JSON</translation>
        </message>
        <message>
            <source>Captions of regularization crops are not written here.</source>
            <translation>Captions of regularization crops are not written here.</translation>
        </message>
        <message>
            <source>Captions of their own</source>
            <translation>Captions of their own</translation>
        </message>
        <message>
            <source>Captions that are there</source>
            <translation>Captions that are there</translation>
        </message>
        <message>
            <source>Captions that have the tag, of the crops in which it was found</source>
            <translation>Captions that have the tag, of the crops in which it was found</translation>
        </message>
        <message>
            <source>Captions would be read as other words than the base model learned.</source>
            <translation>Captions would be read as other words than the base model learned.</translation>
        </message>
        <message>
            <source>Chance of leaving out each tag.</source>
            <translation>Chance of leaving out each tag.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change a concept</source>
            <translation>Change a concept</translation>
        </message>
        <message>
            <source>Change colours</source>
            <translation>Change colours</translation>
        </message>
        <message>
            <source>Change how captions are written out</source>
            <translation>Change how captions are written out</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Change keys</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Change keys…</translation>
        </message>
        <message>
            <source>Change kinds, or make one of your own</source>
            <translation>Change kinds, or make one of your own</translation>
        </message>
        <message>
            <source>Change many captions</source>
            <translation>Change many captions</translation>
        </message>
        <message>
            <source>Change many…</source>
            <translation>Change many…</translation>
        </message>
        <message numerus="yes">
            <source>Change regions ({count})</source>
            <translation>
                <numerusform>Change regions ({count})</numerusform>
                <numerusform>Change regions ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>Change the file's permissions.</translation>
        </message>
        <message>
            <source>Change the kind “{kind}”</source>
            <translation>Change the kind “{kind}”</translation>
        </message>
        <message>
            <source>Change the project</source>
            <translation>Change the project</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>Change the training size</translation>
        </message>
        <message>
            <source>Channels last</source>
            <translation>Channels last</translation>
        </message>
        <message>
            <source>Check quality</source>
            <translation>Check quality</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation>Check that it lies in {folder} and may be read.</translation>
        </message>
        <message>
            <source>Check that its disk is still there, then close the project and open it again.</source>
            <translation>Check that its disk is still there, then close the project and open it again.</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>Check that you may read and write the file and its folder.</translation>
        </message>
        <message>
            <source>Check that you may write in its folder, and that the disk has room.</source>
            <translation>Check that you may write in its folder, and that the disk has room.</translation>
        </message>
        <message>
            <source>Check the address; it usually ends in /v1.</source>
            <translation>Check the address; it usually ends in /v1.</translation>
        </message>
        <message>
            <source>Check the connection and try again: it goes on where it stopped. Without a connection, copy the model's files from another computer and choose their folder.</source>
            <translation>Check the connection and try again: it goes on where it stopped. Without a connection, copy the model's files from another computer and choose their folder.</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy, and start again.</source>
            <translation>Check the connection, or set a mirror or a proxy, and start again.</translation>
        </message>
        <message>
            <source>Check the connection, or set a mirror or a proxy. It goes on where it stopped.</source>
            <translation>Check the connection, or set a mirror or a proxy. It goes on where it stopped.</translation>
        </message>
        <message>
            <source>Check the model's name, that it can see pictures, and the key if it wants one.</source>
            <translation>Check the model's name, that it can see pictures, and the key if it wants one.</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>Check the path, or start a new project.</translation>
        </message>
        <message>
            <source>Checking pictures</source>
            <translation>Checking pictures</translation>
        </message>
        <message>
            <source>Checking what is needed</source>
            <translation>Checking what is needed</translation>
        </message>
        <message>
            <source>Checkpointing share</source>
            <translation>Checkpointing share</translation>
        </message>
        <message>
            <source>Checkpoints in the computer</source>
            <translation>Checkpoints in the computer</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>Checkpoints written so far are safe. If it happens again, report the details.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Chips</translation>
        </message>
        <message>
            <source>Choose AdamW, or install bitsandbytes.</source>
            <translation>Choose AdamW, or install bitsandbytes.</translation>
        </message>
        <message>
            <source>Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.</source>
            <translation>Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.</translation>
        </message>
        <message>
            <source>Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.</source>
            <translation>Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.</translation>
        </message>
        <message>
            <source>Choose a LoRA file.</source>
            <translation>Choose a LoRA file.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Choose a file made for this base model, with the same network_dim where training goes on.</source>
            <translation>Choose a file made for this base model, with the same network_dim where training goes on.</translation>
        </message>
        <message>
            <source>Choose a file; what a training folder holds is told by “plan”.</source>
            <translation>Choose a file; what a training folder holds is told by “plan”.</translation>
        </message>
        <message>
            <source>Choose a folder where you may write.</source>
            <translation>Choose a folder where you may write.</translation>
        </message>
        <message>
            <source>Choose a folder with the model's files</source>
            <translation>Choose a folder with the model's files</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choose a folder.</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo, or press G and let boxes be suggested.</source>
            <translation>Choose a kind above and drag over the photo, or press G and let boxes be suggested.</translation>
        </message>
        <message>
            <source>Choose a list with lines of tag, type, count and aliases.</source>
            <translation>Choose a list with lines of tag, type, count and aliases.</translation>
        </message>
        <message>
            <source>Choose a model, or a folder with the files of one.</source>
            <translation>Choose a model, or a folder with the files of one.</translation>
        </message>
        <message>
            <source>Choose a network_dim that divides {width}, such as 4 or 8.</source>
            <translation>Choose a network_dim that divides {width}, such as 4 or 8.</translation>
        </message>
        <message>
            <source>Choose a plain {family} model, and check that something is to be trained at all.</source>
            <translation>Choose a plain {family} model, and check that something is to be trained at all.</translation>
        </message>
        <message>
            <source>Choose a rank that is a multiple of {unit}, or another unit.</source>
            <translation>Choose a rank that is a multiple of {unit}, or another unit.</translation>
        </message>
        <message>
            <source>Choose a schedule that goes by steps, such as cosine.</source>
            <translation>Choose a schedule that goes by steps, such as cosine.</translation>
        </message>
        <message>
            <source>Choose a tag</source>
            <translation>Choose a tag</translation>
        </message>
        <message>
            <source>Choose a whole Stable Diffusion 1.5 or SDXL model, as people train LoRAs on.</source>
            <translation>Choose a whole Stable Diffusion 1.5 or SDXL model, as people train LoRAs on.</translation>
        </message>
        <message>
            <source>Choose an SDXL base model.</source>
            <translation>Choose an SDXL base model.</translation>
        </message>
        <message>
            <source>Choose another VAE, or look whether its file is whole.</source>
            <translation>Choose another VAE, or look whether its file is whole.</translation>
        </message>
        <message>
            <source>Choose another file, or start a new project.</source>
            <translation>Choose another file, or start a new project.</translation>
        </message>
        <message>
            <source>Choose another folder, or copy the file by hand.</source>
            <translation>Choose another folder, or copy the file by hand.</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>Choose another folder, or empty this one first.</translation>
        </message>
        <message>
            <source>Choose another key.</source>
            <translation>Choose another key.</translation>
        </message>
        <message>
            <source>Choose another model, or another tagger.</source>
            <translation>Choose another model, or another tagger.</translation>
        </message>
        <message>
            <source>Choose another name or other repeats.</source>
            <translation>Choose another name or other repeats.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choose another one.</translation>
        </message>
        <message>
            <source>Choose another one. The project is as it was.</source>
            <translation>Choose another one. The project is as it was.</translation>
        </message>
        <message>
            <source>Choose another optimizer where runs are to go on. LoRA files are saved as ever.</source>
            <translation>Choose another optimizer where runs are to go on. LoRA files are saved as ever.</translation>
        </message>
        <message>
            <source>Choose another output folder, or make room on its disk.</source>
            <translation>Choose another output folder, or make room on its disk.</translation>
        </message>
        <message>
            <source>Choose another picture in metadata_thumbnail, or leave it empty.</source>
            <translation>Choose another picture in metadata_thumbnail, or leave it empty.</translation>
        </message>
        <message>
            <source>Choose another schedule, such as constant_with_warmup.</source>
            <translation>Choose another schedule, such as constant_with_warmup.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Choose it again.</translation>
        </message>
        <message>
            <source>Choose it again; it may have been moved or renamed.</source>
            <translation>Choose it again; it may have been moved or renamed.</translation>
        </message>
        <message>
            <source>Choose its folder again.</source>
            <translation>Choose its folder again.</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>Choose one of these.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Choose one of: {choices}.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Choose one of: {known}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}; or name a class as module.Class.</source>
            <translation>Choose one of: {names}; or name a class as module.Class.</translation>
        </message>
        <message>
            <source>Choose one, for example #00acc1.</source>
            <translation>Choose one, for example #00acc1.</translation>
        </message>
        <message>
            <source>Choose tags anew</source>
            <translation>Choose tags anew</translation>
        </message>
        <message numerus="yes">
            <source>Choose tags anew ({count})</source>
            <translation>
                <numerusform>Choose tags anew ({count})</numerusform>
                <numerusform>Choose tags anew ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose that file itself to replace it, or another name.</source>
            <translation>Choose that file itself to replace it, or another name.</translation>
        </message>
        <message>
            <source>Choose the base model it was trained on, or another LoRA.</source>
            <translation>Choose the base model it was trained on, or another LoRA.</translation>
        </message>
        <message>
            <source>Choose the base model that it was trained on.</source>
            <translation>Choose the base model that it was trained on.</translation>
        </message>
        <message>
            <source>Choose the file again, or save it as UTF-8.</source>
            <translation>Choose the file again, or save it as UTF-8.</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>Choose the file again.</translation>
        </message>
        <message>
            <source>Choose the file again; it may have been moved or renamed.</source>
            <translation>Choose the file again; it may have been moved or renamed.</translation>
        </message>
        <message>
            <source>Choose the file in network_weights, or remove dim_from_weights.</source>
            <translation>Choose the file in network_weights, or remove dim_from_weights.</translation>
        </message>
        <message>
            <source>Choose the file that tag or merge scripts of sd-scripts wrote, such as meta_cap.json.</source>
            <translation>Choose the file that tag or merge scripts of sd-scripts wrote, such as meta_cap.json.</translation>
        </message>
        <message>
            <source>Choose the folder above the “10_name” folders.</source>
            <translation>Choose the folder above the “10_name” folders.</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or copy the whole base model again.</source>
            <translation>Choose the folder that holds them, or copy the whole base model again.</translation>
        </message>
        <message>
            <source>Choose the folder that holds them, or fetch the model first.</source>
            <translation>Choose the folder that holds them, or fetch the model first.</translation>
        </message>
        <message>
            <source>Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.</source>
            <translation>Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.</translation>
        </message>
        <message>
            <source>Choose the project whose backups you look for.</source>
            <translation>Choose the project whose backups you look for.</translation>
        </message>
        <message>
            <source>Choose the tags on number keys</source>
            <translation>Choose the tags on number keys</translation>
        </message>
        <message>
            <source>Chooses the mildest of the savings below that fits into so much graphics memory.</source>
            <translation>Chooses the mildest of the savings below that fits into so much graphics memory.</translation>
        </message>
        <message>
            <source>Chooses the mildest savings that make the run fit a card (fit_in_gib).</source>
            <translation>Chooses the mildest savings that make the run fit a card (fit_in_gib).</translation>
        </message>
        <message>
            <source>Chooses those pictures and their noise; empty takes the run's seed.</source>
            <translation>Chooses those pictures and their noise; empty takes the run's seed.</translation>
        </message>
        <message>
            <source>CivitAI's trainer</source>
            <translation>CivitAI's trainer</translation>
        </message>
        <message>
            <source>Class words</source>
            <translation>Class words</translation>
        </message>
        <message>
            <source>Class words only</source>
            <translation>Class words only</translation>
        </message>
        <message>
            <source>Click a suggestion: accept it</source>
            <translation>Click a suggestion: accept it</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>Click again: the box below</translation>
        </message>
        <message>
            <source>Click another person's face: suggest their boxes</source>
            <translation>Click another person's face: suggest their boxes</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Clip skip counts layers from the end.</source>
            <translation>Clip skip counts layers from the end.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close  {key}</source>
            <translation>Close  {key}</translation>
        </message>
        <message>
            <source>Close and install</source>
            <translation>Close and install</translation>
        </message>
        <message>
            <source>Close it elsewhere, then open it again for editing.</source>
            <translation>Close it elsewhere, then open it again for editing.</translation>
        </message>
        <message>
            <source>Close it there first, or open it here read-only.</source>
            <translation>Close it there first, or open it here read-only.</translation>
        </message>
        <message>
            <source>Close it there. If that computer is gone, delete “{lock}” and open the project again.</source>
            <translation>Close it there. If that computer is gone, delete “{lock}” and open the project again.</translation>
        </message>
        <message>
            <source>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</source>
            <translation>Close other programs, or lower the resolution or batch size, and start again. Checkpoints written so far are safe.</translation>
        </message>
        <message>
            <source>Close programs that look into it, a virus scanner for example, and start again.</source>
            <translation>Close programs that look into it, a virus scanner for example, and start again.</translation>
        </message>
        <message>
            <source>Close the list of files that were passed over</source>
            <translation>Close the list of files that were passed over</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>Clothing</translation>
        </message>
        <message>
            <source>Clothing, shoes, hair and faces, pixel by pixel; also the mask of a figure.</source>
            <translation>Clothing, shoes, hair and faces, pixel by pixel; also the mask of a figure.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</source>
            <translation>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</translation>
        </message>
        <message>
            <source>Colour of its boxes</source>
            <translation>Colour of its boxes</translation>
        </message>
        <message>
            <source>Comes with the program. Finds faces from the front and the sides, and figures that stand.</source>
            <translation>Comes with the program. Finds faces from the front and the sides, and figures that stand.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Compare with the text files on the disk…</source>
            <translation>Compare with the text files on the disk…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <source>Comparing pictures</source>
            <translation>Comparing pictures</translation>
        </message>
        <message>
            <source>Compile</source>
            <translation>Compile</translation>
        </message>
        <message>
            <source>Compiled blocks need their weights as they are: switch off blocks_to_swap and packing, or this.</source>
            <translation>Compiled blocks need their weights as they are: switch off blocks_to_swap and packing, or this.</translation>
        </message>
        <message>
            <source>Compiler</source>
            <translation>Compiler</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Concepts</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>Copied to {path}</source>
            <translation>Copied to {path}</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photo and go there</source>
            <translation>Copy all boxes to the next photo and go there</translation>
        </message>
        <message>
            <source>Copy all boxes to the next photos…</source>
            <translation>Copy all boxes to the next photos…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>Copy boxes</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Copy it again from the camera.</source>
            <translation>Copy it again from the camera.</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation>Copy or download it again.</translation>
        </message>
        <message>
            <source>Copy the LoRA</source>
            <translation>Copy the LoRA</translation>
        </message>
        <message>
            <source>Copy the LoRA…</source>
            <translation>Copy the LoRA…</translation>
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>Copy the box, or all without a selection</translation>
        </message>
        <message>
            <source>Copy the name from the model's page, or choose a folder with the model's files.</source>
            <translation>Copy the name from the model's page, or choose a folder with the model's files.</translation>
        </message>
        <message>
            <source>Copy the name, owner/name, from the model's page. For a private one run “hf auth login”.</source>
            <translation>Copy the name, owner/name, from the model's page. For a private one run “hf auth login”.</translation>
        </message>
        <message>
            <source>Copy the project to a folder where you may write, or open it read-only.</source>
            <translation>Copy the project to a folder where you may write, or open it read-only.</translation>
        </message>
        <message>
            <source>Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.</source>
            <translation>Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.</translation>
        </message>
        <message>
            <source>Copy the whole tokenizer folder of this base model, or choose another base model.</source>
            <translation>Copy the whole tokenizer folder of this base model, or choose another base model.</translation>
        </message>
        <message>
            <source>Copy this LoRA…</source>
            <translation>Copy this LoRA…</translation>
        </message>
        <message>
            <source>Copying a backup</source>
            <translation>Copying a backup</translation>
        </message>
        <message>
            <source>Copying the LoRA</source>
            <translation>Copying the LoRA</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Copy…</translation>
        </message>
        <message>
            <source>Correct it, or search for plain text.</source>
            <translation>Correct it, or search for plain text.</translation>
        </message>
        <message>
            <source>Correct it; put what holds spaces in quotes.</source>
            <translation>Correct it; put what holds spaces in quotes.</translation>
        </message>
        <message>
            <source>Correct or remove them in lr_scheduler_args.</source>
            <translation>Correct or remove them in lr_scheduler_args.</translation>
        </message>
        <message>
            <source>Correct or remove them in optimizer_args.</source>
            <translation>Correct or remove them in optimizer_args.</translation>
        </message>
        <message>
            <source>Correct the file, or save it again with the program that wrote it.</source>
            <translation>Correct the file, or save it again with the program that wrote it.</translation>
        </message>
        <message>
            <source>Correct the file, or write captions beside the images and name their folder.</source>
            <translation>Correct the file, or write captions beside the images and name their folder.</translation>
        </message>
        <message>
            <source>Correct the file, or write the prompts line by line into a .txt file.</source>
            <translation>Correct the file, or write the prompts line by line into a .txt file.</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>Correct the file.</translation>
        </message>
        <message>
            <source>Correct the template.</source>
            <translation>Correct the template.</translation>
        </message>
        <message>
            <source>Corrects the first steps as Adam does.</source>
            <translation>Corrects the first steps as Adam does.</translation>
        </message>
        <message>
            <source>Covered in the colour around it</source>
            <translation>Covered in the colour around it</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Crop</translation>
        </message>
        <message>
            <source>Crops and their captions</source>
            <translation>Crops and their captions</translation>
        </message>
        <message>
            <source>Crops as a gallery</source>
            <translation>Crops as a gallery</translation>
        </message>
        <message>
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + drag: any shape</translation>
        </message>
        <message>
            <source>Cut around faces</source>
            <translation>Cut around faces</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Cut off</translation>
        </message>
        <message>
            <source>Cut off above the chin</source>
            <translation>Cut off above the chin</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cycles</translation>
        </message>
        <message>
            <source>D-Adaptation</source>
            <translation>D-Adaptation</translation>
        </message>
        <message>
            <source>D-Adaptation, Adam</source>
            <translation>D-Adaptation, Adam</translation>
        </message>
        <message>
            <source>D-Adaptation, Lion</source>
            <translation>D-Adaptation, Lion</translation>
        </message>
        <message>
            <source>D-Adaptation, which finds its own rate</source>
            <translation>D-Adaptation, which finds its own rate</translation>
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
            <translation>Dark</translation>
        </message>
        <message>
            <source>Darken</source>
            <translation>Darken</translation>
        </message>
        <message>
            <source>Darken what lies outside the box</source>
            <translation>Darken what lies outside the box</translation>
        </message>
        <message>
            <source>Darken what lies outside the box in hand. Key: {key}</source>
            <translation>Darken what lies outside the box in hand. Key: {key}</translation>
        </message>
        <message>
            <source>Darkest first</source>
            <translation>Darkest first</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Data sets</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Dataset</translation>
        </message>
        <message>
            <source>Debiased estimation</source>
            <translation>Debiased estimation</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Decay</translation>
        </message>
        <message>
            <source>Decide what is taught and how often, and write the folder.</source>
            <translation>Decide what is taught and how often, and write the folder.</translation>
        </message>
        <message>
            <source>Delete box</source>
            <translation>Delete box</translation>
        </message>
        <message>
            <source>Delete it and fetch the model again; {repository} has it.</source>
            <translation>Delete it and fetch the model again; {repository} has it.</translation>
        </message>
        <message numerus="yes">
            <source>Delete regions ({count})</source>
            <translation>
                <numerusform>Delete regions ({count})</numerusform>
                <numerusform>Delete regions ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the box, or drop the suggestion</source>
            <translation>Delete the box, or drop the suggestion</translation>
        </message>
        <message>
            <source>Delete the folder and fetch the model again.</source>
            <translation>Delete the folder and fetch the model again.</translation>
        </message>
        <message>
            <source>Demo model (SD1.5)</source>
            <translation>Demo model (SD1.5)</translation>
        </message>
        <message>
            <source>Demo model (SDXL)</source>
            <translation>Demo model (SDXL)</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Diag-OFT</source>
            <translation>Diag-OFT</translation>
        </message>
        <message>
            <source>Diagonals</source>
            <translation>Diagonals</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>Do not use this model.</translation>
        </message>
        <message>
            <source>DoRA measures lengths per output channel; otherwise per input channel.</source>
            <translation>DoRA measures lengths per output channel; otherwise per input channel.</translation>
        </message>
        <message>
            <source>Does what the project's rules say.</source>
            <translation>Does what the project's rules say.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done in {time}.</source>
            <translation>Done in {time}.</translation>
        </message>
        <message>
            <source>Download it by hand if you trust that place.</source>
            <translation>Download it by hand if you trust that place.</translation>
        </message>
        <message>
            <source>Download or copy it again and compare its size with the original's.</source>
            <translation>Download or copy it again and compare its size with the original's.</translation>
        </message>
        <message>
            <source>Download or copy it again, or choose another base model.</source>
            <translation>Download or copy it again, or choose another base model.</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Downloading</translation>
        </message>
        <message>
            <source>Drag the photo while held</source>
            <translation>Drag the photo while held</translation>
        </message>
        <message>
            <source>Drag: draw in the shape of a bucket</source>
            <translation>Drag: draw in the shape of a bucket</translation>
        </message>
        <message>
            <source>Drag: the figure. Shift + drag: not the figure. Alt + wheel: width. Esc: end.</source>
            <translation>Drag: the figure. Shift + drag: not the figure. Alt + wheel: width. Esc: end.</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Draw all boxes that are suggested here</source>
            <translation>Draw all boxes that are suggested here</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>Draw boxes around what the LoRA should learn.</translation>
        </message>
        <message>
            <source>Draw boxes on photos, or use whole photos as they are.</source>
            <translation>Draw boxes on photos, or use whole photos as they are.</translation>
        </message>
        <message>
            <source>Draw in the middle, without a mouse</source>
            <translation>Draw in the middle, without a mouse</translation>
        </message>
        <message numerus="yes">
            <source>Draw regions ({count})</source>
            <translation>
                <numerusform>Draw regions ({count})</numerusform>
                <numerusform>Draw regions ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw the box whose name is shown</source>
            <translation>Draw the box whose name is shown</translation>
        </message>
        <message>
            <source>Draw with the next drag, even over boxes</source>
            <translation>Draw with the next drag, even over boxes</translation>
        </message>
        <message>
            <source>Draw words by chance: livelier, less sure.</source>
            <translation>Draw words by chance: livelier, less sure.</translation>
        </message>
        <message>
            <source>Draw {kind}</source>
            <translation>Draw {kind}</translation>
        </message>
        <message>
            <source>Drop included tags</source>
            <translation>Drop included tags</translation>
        </message>
        <message>
            <source>Drop tags that others include</source>
            <translation>Drop tags that others include</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Drops tags from the back until the trainer reads all that is left.</source>
            <translation>Drops tags from the back until the trainer reads all that is left.</translation>
        </message>
        <message>
            <source>Drops “hair” beside “long hair”.</source>
            <translation>Drops “hair” beside “long hair”.</translation>
        </message>
        <message>
            <source>Duplicate the box</source>
            <translation>Duplicate the box</translation>
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
            <translation>DyLoRA's rank is {rank}, its unit {unit}.</translation>
        </message>
        <message>
            <source>Each setting says here what it is for.</source>
            <translation>Each setting says here what it is for.</translation>
        </message>
        <message>
            <source>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</source>
            <translation>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</translation>
        </message>
        <message>
            <source>Each weight steps as soon as its gradient is there, so that gradients never pile up.</source>
            <translation>Each weight steps as soon as its gradient is there, so that gradients never pile up.</translation>
        </message>
        <message>
            <source>Edited by hand</source>
            <translation>Edited by hand</translation>
        </message>
        <message>
            <source>Either the file is damaged, or it does not work on {device}.</source>
            <translation>Either the file is damaged, or it does not work on {device}.</translation>
        </message>
        <message>
            <source>Empty caption: {file}. Write one, or delete the file to use the folder’s name.</source>
            <translation>Empty caption: {file}. Write one, or delete the file to use the folder’s name.</translation>
        </message>
        <message>
            <source>Empty image file (0 bytes), left out: {file}. Copy it again.</source>
            <translation>Empty image file (0 bytes), left out: {file}. Copy it again.</translation>
        </message>
        <message>
            <source>Encode each caption once, where the text encoder does not learn.</source>
            <translation>Encode each caption once, where the text encoder does not learn.</translation>
        </message>
        <message>
            <source>Encode each picture once; off encodes it for every step, changed each time.</source>
            <translation>Encode each picture once; off encodes it for every step, changed each time.</translation>
        </message>
        <message>
            <source>End with the rating.</source>
            <translation>End with the rating.</translation>
        </message>
        <message>
            <source>Ending after this step and saving what was learned…</source>
            <translation>Ending after this step and saving what was learned…</translation>
        </message>
        <message>
            <source>Ending after this step and saving where it is…</source>
            <translation>Ending after this step and saving where it is…</translation>
        </message>
        <message>
            <source>Ending of the caption file beside a picture.</source>
            <translation>Ending of the caption file beside a picture.</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Ending…</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Enlarged</source>
            <translation>Enlarged</translation>
        </message>
        <message>
            <source>Enter 1 or more.</source>
            <translation>Enter 1 or more.</translation>
        </message>
        <message>
            <source>Environment variable that holds the key, for servers that want one.</source>
            <translation>Environment variable that holds the key, for servers that want one.</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>Errors above it count linearly.</source>
            <translation>Errors above it count linearly.</translation>
        </message>
        <message>
            <source>Escape parentheses</source>
            <translation>Escape parentheses</translation>
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
            <translation>Evens out easy and hard timesteps; 5 is usual.</translation>
        </message>
        <message>
            <source>Every edit is stored the moment you make it.</source>
            <translation>Every edit is stored the moment you make it.</translation>
        </message>
        <message>
            <source>Every layer gets the rank and alpha that it has in the file it starts from.</source>
            <translation>Every layer gets the rank and alpha that it has in the file it starts from.</translation>
        </message>
        <message>
            <source>Every line is empty or starts with “#”.</source>
            <translation>Every line is empty or starts with “#”.</translation>
        </message>
        <message>
            <source>Every n-th epoch is trained without words; 0 is never.</source>
            <translation>Every n-th epoch is trained without words; 0 is never.</translation>
        </message>
        <message>
            <source>Extra noise on the input only.</source>
            <translation>Extra noise on the input only.</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Face</translation>
        </message>
        <message>
            <source>Faces, also small and turned ones.</source>
            <translation>Faces, also small and turned ones.</translation>
        </message>
        <message>
            <source>Factor on the threshold (with schedule snr only where the next option is on).</source>
            <translation>Factor on the threshold (with schedule snr only where the next option is on).</translation>
        </message>
        <message>
            <source>Factors up to this count as 0.</source>
            <translation>Factors up to this count as 0.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>Feeds only</source>
            <translation>Feeds only</translation>
        </message>
        <message>
            <source>Fetch both files from the same model's page.</source>
            <translation>Fetch both files from the same model's page.</translation>
        </message>
        <message>
            <source>Fetch face_detection_yunet_2023mar.onnx from OpenCV's model zoo again.</source>
            <translation>Fetch face_detection_yunet_2023mar.onnx from OpenCV's model zoo again.</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Fetch it</translation>
        </message>
        <message>
            <source>Fetch it again, until its size is the one on the model's page.</source>
            <translation>Fetch it again, until its size is the one on the model's page.</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>Fetch it again.</translation>
        </message>
        <message>
            <source>Fetch the file again from the model's page.</source>
            <translation>Fetch the file again from the model's page.</translation>
        </message>
        <message>
            <source>Fetch the file again; if that does not help, update onnxruntime.</source>
            <translation>Fetch the file again; if that does not help, update onnxruntime.</translation>
        </message>
        <message>
            <source>Fetch the folder again from the model's page; its weights have to be safetensors.</source>
            <translation>Fetch the folder again from the model's page; its weights have to be safetensors.</translation>
        </message>
        <message>
            <source>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</source>
            <translation>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</translation>
        </message>
        <message>
            <source>Fetch {repository}, or name a folder that holds it.</source>
            <translation>Fetch {repository}, or name a folder that holds it.</translation>
        </message>
        <message>
            <source>Fetch {size} MiB</source>
            <translation>Fetch {size} MiB</translation>
        </message>
        <message>
            <source>Fetching a model</source>
            <translation>Fetching a model</translation>
        </message>
        <message>
            <source>Fetching the update</source>
            <translation>Fetching the update</translation>
        </message>
        <message>
            <source>Fetching “{file}” broke off after {size} of {whole} bytes.</source>
            <translation>Fetching “{file}” broke off after {size} of {whole} bytes.</translation>
        </message>
        <message>
            <source>Fewest boxes first</source>
            <translation>Fewest boxes first</translation>
        </message>
        <message numerus="yes">
            <source>Figures outlined in {count} boxes; nobody seen in {none}; {failed} photos not read.</source>
            <translation>
                <numerusform>Figures outlined in {count} box; nobody seen in {none}; {failed} photos not read.</numerusform>
                <numerusform>Figures outlined in {count} boxes; nobody seen in {none}; {failed} photos not read.</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>File name of the LoRA, without ending.</source>
            <translation>File name of the LoRA, without ending.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or set max_grad_norm to 1.</source>
            <translation>Files saved before are whole. Lower the learning rate, or set max_grad_norm to 1.</translation>
        </message>
        <message>
            <source>Files saved before are whole. Lower the learning rate, or train in bf16 instead of fp16.</source>
            <translation>Files saved before are whole. Lower the learning rate, or train in bf16 instead of fp16.</translation>
        </message>
        <message>
            <source>Files saved by step are removed when they are older; empty keeps all.</source>
            <translation>Files saved by step are removed when they are older; empty keeps all.</translation>
        </message>
        <message>
            <source>Files such as “{example}” can run any program when they are opened, so they are not opened here.</source>
            <translation>Files such as “{example}” can run any program when they are opened, so they are not opened here.</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>Files that were passed over, with their reasons</translation>
        </message>
        <message>
            <source>Files were changed or cut off after they were written.</source>
            <translation>Files were changed or cut off after they were written.</translation>
        </message>
        <message>
            <source>Fill in the form to see what would change.</source>
            <translation>Fill in the form to see what would change.</translation>
        </message>
        <message>
            <source>Fill the background with grey</source>
            <translation>Fill the background with grey</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter: words, tag:smile, -tag:solo, kind:face, tokens&gt;75, has:caption …  (Ctrl+F)</source>
            <translation>Filter: words, tag:smile, -tag:solo, kind:face, tokens&gt;75, has:caption …  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filters that are ready, and those that you kept</source>
            <translation>Filters that are ready, and those that you kept</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Find a setting</translation>
        </message>
        <message>
            <source>Find a setting, for example min_snr_gamma</source>
            <translation>Find a setting, for example min_snr_gamma</translation>
        </message>
        <message>
            <source>Find a tag</source>
            <translation>Find a tag</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Find and replace</translation>
        </message>
        <message numerus="yes">
            <source>Find moved photos ({count})</source>
            <translation>
                <numerusform>Find moved photos ({count})</numerusform>
                <numerusform>Find moved photos ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Find moved photos in a folder</source>
            <translation>Find moved photos in a folder</translation>
        </message>
        <message>
            <source>Find moved photos in a folder…</source>
            <translation>Find moved photos in a folder…</translation>
        </message>
        <message>
            <source>Finds booru tags like WD14, and names of characters, series and artists besides.</source>
            <translation>Finds booru tags like WD14, and names of characters, series and artists besides.</translation>
        </message>
        <message>
            <source>Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.</source>
            <translation>Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.</translation>
        </message>
        <message>
            <source>Finds tags such as “long hair, smile”, with scores. The idolsankaku models know photos best.</source>
            <translation>Finds tags such as “long hair, smile”, with scores. The idolsankaku models know photos best.</translation>
        </message>
        <message>
            <source>Finds the joints of persons; shoes, body and face are reckoned from them.</source>
            <translation>Finds the joints of persons; shoes, body and face are reckoned from them.</translation>
        </message>
        <message>
            <source>Finds the rate from the step; off = the recipe's rate.</source>
            <translation>Finds the rate from the step; off = the recipe's rate.</translation>
        </message>
        <message>
            <source>First model</source>
            <translation>First model</translation>
        </message>
        <message>
            <source>First tags</source>
            <translation>First tags</translation>
        </message>
        <message>
            <source>First timestep</source>
            <translation>First timestep</translation>
        </message>
        <message>
            <source>Fit into</source>
            <translation>Fit into</translation>
        </message>
        <message>
            <source>Fit the photo into the window</source>
            <translation>Fit the photo into the window</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: {key}</source>
            <translation>Fit the photo into the window. Key: {key}</translation>
        </message>
        <message>
            <source>Five stars</source>
            <translation>Five stars</translation>
        </message>
        <message>
            <source>Florence-2 sentences</source>
            <translation>Florence-2 sentences</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder for the backups of all projects</source>
            <translation>Folder for the backups of all projects</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation>Folder names, tags and the base model's name stay out of the file.</translation>
        </message>
        <message>
            <source>Folder with caption files</source>
            <translation>Folder with caption files</translation>
        </message>
        <message>
            <source>Folder with the model's files</source>
            <translation>Folder with the model's files</translation>
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>Folders that will be written</translation>
        </message>
        <message>
            <source>For example: {caption}</source>
            <translation>For example: {caption}</translation>
        </message>
        <message>
            <source>For v-prediction.</source>
            <translation>For v-prediction.</translation>
        </message>
        <message>
            <source>For words drawn by chance.</source>
            <translation>For words drawn by chance.</translation>
        </message>
        <message>
            <source>For yourself; not trained on</source>
            <translation>For yourself; not trained on</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Forget</translation>
        </message>
        <message>
            <source>Forget a filter</source>
            <translation>Forget a filter</translation>
        </message>
        <message numerus="yes">
            <source>Forget rules for captions ({count})</source>
            <translation>
                <numerusform>Forget rules for captions ({count})</numerusform>
                <numerusform>Forget rules for captions ({count})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget what corrections taught ({count})</source>
            <translation>
                <numerusform>Forget what corrections taught ({count})</numerusform>
                <numerusform>Forget what corrections taught ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget what was painted and outlined on this box</source>
            <translation>Forget what was painted and outlined on this box</translation>
        </message>
        <message>
            <source>Forget whom to follow</source>
            <translation>Forget whom to follow</translation>
        </message>
        <message>
            <source>Found: {cards}; the driver knows CUDA {driver}.</source>
            <translation>Found: {cards}; the driver knows CUDA {driver}.</translation>
        </message>
        <message>
            <source>Four stars</source>
            <translation>Four stars</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.</source>
            <translation>Free software under the Apache License 2.0.</translation>
        </message>
        <message>
            <source>Frequency in the project</source>
            <translation>Frequency in the project</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation>From here it cannot be told whether somebody still works in it there.</translation>
        </message>
        <message>
            <source>From now on crops are made for this recipe's training size.</source>
            <translation>From now on crops are made for this recipe's training size.</translation>
        </message>
        <message>
            <source>From the photo to the buttons</source>
            <translation>From the photo to the buttons</translation>
        </message>
        <message>
            <source>From the photo, a crop inherits what says who it is; a face never gets “full body”.</source>
            <translation>From the photo, a crop inherits what says who it is; a face never gets “full body”.</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>From your photos to a Stable Diffusion LoRA, on your own PC.</translation>
        </message>
        <message>
            <source>Fused backward pass</source>
            <translation>Fused backward pass</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Gallery</translation>
        </message>
        <message>
            <source>Getting the tagger ready…</source>
            <translation>Getting the tagger ready…</translation>
        </message>
        <message>
            <source>GiB</source>
            <translation>GiB</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation>Give 3x3 convolutions a small core of their own.</translation>
        </message>
        <message>
            <source>Give every machine the same recipe, pictures, base model and output folder.</source>
            <translation>Give every machine the same recipe, pictures, base model and output folder.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Give it a name.</translation>
        </message>
        <message>
            <source>Give sample prompts on the Train page; pictures come after every epoch.</source>
            <translation>Give sample prompts on the Train page; pictures come after every epoch.</translation>
        </message>
        <message>
            <source>Give the small matrix a rank too.</source>
            <translation>Give the small matrix a rank too.</translation>
        </message>
        <message>
            <source>Give them another kind, or delete them first. The first one lies on “{photo}”.</source>
            <translation>Give them another kind, or delete them first. The first one lies on “{photo}”.</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Go back to the one before</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Go on all the same</translation>
        </message>
        <message>
            <source>Go on from</source>
            <translation>Go on from</translation>
        </message>
        <message>
            <source>Go on from its LoRA file instead: set network_weights to it.</source>
            <translation>Go on from its LoRA file instead: set network_weights to it.</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>Go on where you stopped.</translation>
        </message>
        <message>
            <source>Go on with differences</source>
            <translation>Go on with differences</translation>
        </message>
        <message>
            <source>Go through waiting suggestions, photo by photo. Key: {key}</source>
            <translation>Go through waiting suggestions, photo by photo. Key: {key}</translation>
        </message>
        <message>
            <source>Go to AI engine</source>
            <translation>Go to AI engine</translation>
        </message>
        <message>
            <source>Go to Captions</source>
            <translation>Go to Captions</translation>
        </message>
        <message>
            <source>Go to Photos</source>
            <translation>Go to Photos</translation>
        </message>
        <message>
            <source>Go to Regions</source>
            <translation>Go to Regions</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Go to Train</translation>
        </message>
        <message>
            <source>Goes into the reg folder</source>
            <translation>Goes into the reg folder</translation>
        </message>
        <message>
            <source>Golden ratio</source>
            <translation>Golden ratio</translation>
        </message>
        <message>
            <source>Gradient checkpointing</source>
            <translation>Gradient checkpointing</translation>
        </message>
        <message>
            <source>Gradient limit</source>
            <translation>Gradient limit</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Graphics card</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grey</translation>
        </message>
        <message>
            <source>Grow downward</source>
            <translation>Grow downward</translation>
        </message>
        <message>
            <source>Grow to the left</source>
            <translation>Grow to the left</translation>
        </message>
        <message>
            <source>Grow to the right</source>
            <translation>Grow to the right</translation>
        </message>
        <message>
            <source>Grow upward</source>
            <translation>Grow upward</translation>
        </message>
        <message>
            <source>Grow, in the same shape</source>
            <translation>Grow, in the same shape</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guides</translation>
        </message>
        <message>
            <source>Haar and HOG</source>
            <translation>Haar and HOG</translation>
        </message>
        <message>
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</translation>
        </message>
        <message>
            <source>Heun</source>
            <translation>Heun</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Hidden</translation>
        </message>
        <message>
            <source>Hidden places</source>
            <translation>Hidden places</translation>
        </message>
        <message>
            <source>Hidden places in crops of a concept</source>
            <translation>Hidden places in crops of a concept</translation>
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>Hide the boxes while held</translation>
        </message>
        <message>
            <source>Hides</source>
            <translation>Hides</translation>
        </message>
        <message>
            <source>Higher is livelier, less sure.</source>
            <translation>Higher is livelier, less sure.</translation>
        </message>
        <message>
            <source>Higher weighs late steps more in the average.</source>
            <translation>Higher weighs late steps more in the average.</translation>
        </message>
        <message>
            <source>Holds a mask of the same name for each picture.</source>
            <translation>Holds a mask of the same name for each picture.</translation>
        </message>
        <message>
            <source>Holds folders named like 10_name: repeats, then what they show.</source>
            <translation>Holds folders named like 10_name: repeats, then what they show.</translation>
        </message>
        <message>
            <source>How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.</source>
            <translation>How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.</translation>
        </message>
        <message>
            <source>How captions are written out</source>
            <translation>How captions are written out</translation>
        </message>
        <message>
            <source>How captions are written out…</source>
            <translation>How captions are written out…</translation>
        </message>
        <message>
            <source>How errors are measured.</source>
            <translation>How errors are measured.</translation>
        </message>
        <message>
            <source>How every sentence begins, for example “a woman”.</source>
            <translation>How every sentence begins, for example “a woman”.</translation>
        </message>
        <message>
            <source>How far blocks may turn at most; 0 = as far as they like.</source>
            <translation>How far blocks may turn at most; 0 = as far as they like.</translation>
        </message>
        <message>
            <source>How far blocks may turn; 0.001 is a calm choice.</source>
            <translation>How far blocks may turn; 0.001 is a calm choice.</translation>
        </message>
        <message>
            <source>How fast it grows: 2/3 for very long runs, 3/4 for shorter ones, 1 for a plain mean.</source>
            <translation>How fast it grows: 2/3 for very long runs, 3/4 for shorter ones, 1 for a plain mean.</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step.</source>
            <translation>How fast the found rate may grow per step.</translation>
        </message>
        <message>
            <source>How fast the found rate may grow per step; 1.02 warms up slowly.</source>
            <translation>How fast the found rate may grow per step; 1.02 warms up slowly.</translation>
        </message>
        <message>
            <source>How its threshold follows the timestep.</source>
            <translation>How its threshold follows the timestep.</translation>
        </message>
        <message>
            <source>How large faces are shown, “2.0,4.0”; needs their place in file names, and no buckets.</source>
            <translation>How large faces are shown, “2.0,4.0”; needs their place in file names, and no buckets.</translation>
        </message>
        <message>
            <source>How long gradients and their squares are remembered.</source>
            <translation>How long gradients and their squares are remembered.</translation>
        </message>
        <message>
            <source>How long steps are remembered; none is usual.</source>
            <translation>How long steps are remembered; none is usual.</translation>
        </message>
        <message>
            <source>How long the found rate is remembered; by itself the root of beta2.</source>
            <translation>How long the found rate is remembered; by itself the root of beta2.</translation>
        </message>
        <message>
            <source>How long: a sentence, a few, or a paragraph.</source>
            <translation>How long: a sentence, a few, or a paragraph.</translation>
        </message>
        <message>
            <source>How many blocks there are; fewer turn more freely.</source>
            <translation>How many blocks there are; fewer turn more freely.</translation>
        </message>
        <message>
            <source>How many must train together (torchrun --nproc_per_node); empty takes what was started.</source>
            <translation>How many must train together (torchrun --nproc_per_node); empty takes what was started.</translation>
        </message>
        <message>
            <source>How many ranks learn together; network_dim is a multiple of it.</source>
            <translation>How many ranks learn together; network_dim is a multiple of it.</translation>
        </message>
        <message>
            <source>How many ranks learn together; ranks are multiples of it.</source>
            <translation>How many ranks learn together; ranks are multiples of it.</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads</source>
            <translation>How many tokens the trainer reads</translation>
        </message>
        <message>
            <source>How many tokens the trainer reads (max_token_length)</source>
            <translation>How many tokens the trainer reads (max_token_length)</translation>
        </message>
        <message>
            <source>How memory of squares lengthens with the steps.</source>
            <translation>How memory of squares lengthens with the steps.</translation>
        </message>
        <message>
            <source>How much faster the upper half learns.</source>
            <translation>How much faster the upper half learns.</translation>
        </message>
        <message>
            <source>How much less steps with a small rate weigh.</source>
            <translation>How much less steps with a small rate weigh.</translation>
        </message>
        <message>
            <source>How much of the past is in a step, and how long it is remembered.</source>
            <translation>How much of the past is in a step, and how long it is remembered.</translation>
        </message>
        <message>
            <source>How much of what gradient checkpointing can save is saved, the cheapest blocks first.</source>
            <translation>How much of what gradient checkpointing can save is saved, the cheapest blocks first.</translation>
        </message>
        <message>
            <source>How much regularization pictures count.</source>
            <translation>How much regularization pictures count.</translation>
        </message>
        <message>
            <source>How much the LoRA can hold. 8 to 32 is enough for a person.</source>
            <translation>How much the LoRA can hold. 8 to 32 is enough for a person.</translation>
        </message>
        <message>
            <source>How much the network can hold.</source>
            <translation>How much the network can hold.</translation>
        </message>
        <message>
            <source>How much the trainer enlarges its pictures on average. 1.00 ×: not at all; more turns soft.</source>
            <translation>How much the trainer enlarges its pictures on average. 1.00 ×: not at all; more turns soft.</translation>
        </message>
        <message>
            <source>How near training is to the average; how long squares are remembered.</source>
            <translation>How near training is to the average; how long squares are remembered.</translation>
        </message>
        <message>
            <source>How often cosine_with_restarts begins anew.</source>
            <translation>How often cosine_with_restarts begins anew.</translation>
        </message>
        <message>
            <source>How often each picture counts where neither a folder's name nor a data set says it.</source>
            <translation>How often each picture counts where neither a folder's name nor a data set says it.</translation>
        </message>
        <message>
            <source>How often each picture is seen in an epoch.</source>
            <translation>How often each picture is seen in an epoch.</translation>
        </message>
        <message>
            <source>How sample pictures are drawn.</source>
            <translation>How sample pictures are drawn.</translation>
        </message>
        <message>
            <source>How strongly each of these files acts; 1 where none is given.</source>
            <translation>How strongly each of these files acts; 1 where none is given.</translation>
        </message>
        <message>
            <source>How the rate changes during the run.</source>
            <translation>How the rate changes during the run.</translation>
        </message>
        <message>
            <source>Huber scale</source>
            <translation>Huber scale</translation>
        </message>
        <message>
            <source>Huber schedule</source>
            <translation>Huber schedule</translation>
        </message>
        <message>
            <source>Huber threshold</source>
            <translation>Huber threshold</translation>
        </message>
        <message>
            <source>If not, their class words stand in; without any the trainer reads the folder's name. What is written in their captions stays in the project.</source>
            <translation>If not, their class words stand in; without any the trainer reads the folder's name. What is written in their captions stays in the project.</translation>
        </message>
        <message>
            <source>Image left out: {file}. {reason}</source>
            <translation>Image left out: {file}. {reason}</translation>
        </message>
        <message>
            <source>Image that cannot be read ({reason}), left out: {file}. Copy or save it again.</source>
            <translation>Image that cannot be read ({reason}), left out: {file}. Copy or save it again.</translation>
        </message>
        <message>
            <source>Image with too many pixels, left out: {file}. Save it smaller.</source>
            <translation>Image with too many pixels, left out: {file}. Save it smaller.</translation>
        </message>
        <message numerus="yes">
            <source>Images beside the training folders are not used ({count}: {names}). Move them into one.</source>
            <translation>
                <numerusform>Images beside the training folders are not used ({count}: {names}). Move them into one.</numerusform>
                <numerusform>Images beside the training folders are not used ({count}: {names}). Move them into one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use larger ones, a lower resolution, or bucket_no_upscale.</source>
            <translation>
                <numerusform>Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use larger ones, a lower resolution, or bucket_no_upscale.</numerusform>
                <numerusform>Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use larger ones, a lower resolution, or bucket_no_upscale.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import a folder ({count} pictures)</source>
            <translation>
                <numerusform>Import a folder ({count} picture)</numerusform>
                <numerusform>Import a folder ({count} pictures)</numerusform>
            </translation>
        </message>
        <message>
            <source>In front</source>
            <translation>In front</translation>
        </message>
        <message>
            <source>In the project</source>
            <translation>In the project</translation>
        </message>
        <message>
            <source>In use: {build}.</source>
            <translation>In use: {build}.</translation>
        </message>
        <message>
            <source>In use: {build}. A newer list of packages is here: install it.</source>
            <translation>In use: {build}. A newer list of packages is here: install it.</translation>
        </message>
        <message>
            <source>Input perturbation</source>
            <translation>Input perturbation</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Install</translation>
        </message>
        <message>
            <source>Install LoRA Atelier again.</source>
            <translation>Install LoRA Atelier again.</translation>
        </message>
        <message>
            <source>Install it on the AI engine page, or with: pip install “lora-atelier[tagging]”.</source>
            <translation>Install it on the AI engine page, or with: pip install “lora-atelier[tagging]”.</translation>
        </message>
        <message>
            <source>Install one instead.</source>
            <translation>Install one instead.</translation>
        </message>
        <message>
            <source>Install one on the AI engine page.</source>
            <translation>Install one on the AI engine page.</translation>
        </message>
        <message>
            <source>Install the package that holds it, or choose another.</source>
            <translation>Install the package that holds it, or choose another.</translation>
        </message>
        <message>
            <source>Install them on the page AI engine; it fits them to your graphics card.</source>
            <translation>Install them on the page AI engine; it fits them to your graphics card.</translation>
        </message>
        <message>
            <source>Install what training needs, for your graphics card.</source>
            <translation>Install what training needs, for your graphics card.</translation>
        </message>
        <message>
            <source>Installing</source>
            <translation>Installing</translation>
        </message>
        <message>
            <source>Installing the AI engine</source>
            <translation>Installing the AI engine</translation>
        </message>
        <message>
            <source>Instead of PyPI's files</source>
            <translation>Instead of PyPI's files</translation>
        </message>
        <message>
            <source>Instead of PyTorch's files</source>
            <translation>Instead of PyTorch's files</translation>
        </message>
        <message>
            <source>It asks for {names}. A made-up model could read any of your files this way.</source>
            <translation>It asks for {names}. A made-up model could read any of your files this way.</translation>
        </message>
        <message>
            <source>It can be looked at first on the Dataset page.</source>
            <translation>It can be looked at first on the Dataset page.</translation>
        </message>
        <message>
            <source>It can go on from step {step}, as if it had never stopped.</source>
            <translation>It can go on from step {step}, as if it had never stopped.</translation>
        </message>
        <message>
            <source>It can take: {known}.</source>
            <translation>It can take: {known}.</translation>
        </message>
        <message>
            <source>It could not be found out whether there is a newer version.</source>
            <translation>It could not be found out whether there is a newer version.</translation>
        </message>
        <message>
            <source>It does not pass the check of its database.</source>
            <translation>It does not pass the check of its database.</translation>
        </message>
        <message>
            <source>It does not speak OpenAI's chat protocol there.</source>
            <translation>It does not speak OpenAI's chat protocol there.</translation>
        </message>
        <message>
            <source>It does nothing without zero_terminal_snr.</source>
            <translation>It does nothing without zero_terminal_snr.</translation>
        </message>
        <message>
            <source>It expects a mask and a second picture at every step; training here gives it neither.</source>
            <translation>It expects a mask and a second picture at every step; training here gives it neither.</translation>
        </message>
        <message>
            <source>It finds one step from all gradients together; fused, each weight steps before the others.</source>
            <translation>It finds one step from all gradients together; fused, each weight steps before the others.</translation>
        </message>
        <message>
            <source>It follows a loss, and the loss of one step says little in diffusion.</source>
            <translation>It follows a loss, and the loss of one step says little in diffusion.</translation>
        </message>
        <message>
            <source>It has little fine detail at the size it is trained at.</source>
            <translation>It has little fine detail at the size it is trained at.</translation>
        </message>
        <message>
            <source>It has no effect while gradient_checkpointing is off.</source>
            <translation>It has no effect while gradient_checkpointing is off.</translation>
        </message>
        <message>
            <source>It has version {version}; this program knows versions up to {known}.</source>
            <translation>It has version {version}; this program knows versions up to {known}.</translation>
        </message>
        <message>
            <source>It holds a line that is far longer than any tag.</source>
            <translation>It holds a line that is far longer than any tag.</translation>
        </message>
        <message>
            <source>It holds folders named like 10_name, with pictures in them.</source>
            <translation>It holds folders named like 10_name, with pictures in them.</translation>
        </message>
        <message>
            <source>It holds none of the notes that sd-scripts and its kin leave in a LoRA file.</source>
            <translation>It holds none of the notes that sd-scripts and its kin leave in a LoRA file.</translation>
        </message>
        <message>
            <source>It is far larger than any list of tags.</source>
            <translation>It is far larger than any list of tags.</translation>
        </message>
        <message>
            <source>It is found again by it.</source>
            <translation>It is found again by it.</translation>
        </message>
        <message>
            <source>It is larger than 250 megapixels.</source>
            <translation>It is larger than 250 megapixels.</translation>
        </message>
        <message>
            <source>It is no list of tags: {reason}.</source>
            <translation>It is no list of tags: {reason}.</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>It is not UTF-8 text.</translation>
        </message>
        <message>
            <source>It is not a complete safetensors file: {reason}.</source>
            <translation>It is not a complete safetensors file: {reason}.</translation>
        </message>
        <message>
            <source>It is not a picture, whatever its name says.</source>
            <translation>It is not a picture, whatever its name says.</translation>
        </message>
        <message>
            <source>It is not among those that other programs load or that train well.</source>
            <translation>It is not among those that other programs load or that train well.</translation>
        </message>
        <message>
            <source>It is not in this folder: {files} are needed.</source>
            <translation>It is not in this folder: {files} are needed.</translation>
        </message>
        <message>
            <source>It is one step: all captions change, or none. Undo takes it back as one.</source>
            <translation>It is one step: all captions change, or none. Undo takes it back as one.</translation>
        </message>
        <message>
            <source>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</source>
            <translation>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</translation>
        </message>
        <message>
            <source>It keeps Python objects that could run code when they are read, so they are not.</source>
            <translation>It keeps Python objects that could run code when they are read, so they are not.</translation>
        </message>
        <message>
            <source>It knows no arguments.</source>
            <translation>It knows no arguments.</translation>
        </message>
        <message>
            <source>It knows {known}.</source>
            <translation>It knows {known}.</translation>
        </message>
        <message>
            <source>It knows {words}, {numbers} and score(tag) with a number, has: with {claims}, and, or, not, ().</source>
            <translation>It knows {words}, {numbers} and score(tag) with a number, has: with {claims}, and, or, not, ().</translation>
        </message>
        <message>
            <source>It leaves the rate to Adafactor with relative_step=True, which finds it itself.</source>
            <translation>It leaves the rate to Adafactor with relative_step=True, which finds it itself.</translation>
        </message>
        <message>
            <source>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</source>
            <translation>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</translation>
        </message>
        <message>
            <source>It overflows on it even in 32 bits.</source>
            <translation>It overflows on it even in 32 bits.</translation>
        </message>
        <message>
            <source>It runs the tagger models, and is installed on request only.</source>
            <translation>It runs the tagger models, and is installed on request only.</translation>
        </message>
        <message>
            <source>It says: {said}</source>
            <translation>It says: {said}</translation>
        </message>
        <message>
            <source>It should be JSON with a caption or tags for every image: {reason}.</source>
            <translation>It should be JSON with a caption or tags for every image: {reason}.</translation>
        </message>
        <message>
            <source>It should be a JSON table with an entry for each image, as sd-scripts' tools write it.</source>
            <translation>It should be a JSON table with an entry for each image, as sd-scripts' tools write it.</translation>
        </message>
        <message>
            <source>It should hold folders such as “10_name” with images and their captions.</source>
            <translation>It should hold folders such as “10_name” with images and their captions.</translation>
        </message>
        <message>
            <source>It should hold the server's key.</source>
            <translation>It should hold the server's key.</translation>
        </message>
        <message>
            <source>It should start with “tag_id,name,category,count”.</source>
            <translation>It should start with “tag_id,name,category,count”.</translation>
        </message>
        <message>
            <source>It steps every weight as soon as its gradient is there, before that of the others has come.</source>
            <translation>It steps every weight as soon as its gradient is there, before that of the others has come.</translation>
        </message>
        <message>
            <source>It takes {need} MiB; {free} MiB are free.</source>
            <translation>It takes {need} MiB; {free} MiB are free.</translation>
        </message>
        <message>
            <source>It takes: {names}.</source>
            <translation>It takes: {names}.</translation>
        </message>
        <message>
            <source>It teaches a concept and stands in its reg twin.</source>
            <translation>It teaches a concept and stands in its reg twin.</translation>
        </message>
        <message>
            <source>It was cut short, changed or removed since.</source>
            <translation>It was cut short, changed or removed since.</translation>
        </message>
        <message>
            <source>It was removed, or the number belongs to another project.</source>
            <translation>It was removed, or the number belongs to another project.</translation>
        </message>
        <message>
            <source>It was trained on the folders {what}; choose where they are.</source>
            <translation>It was trained on the folders {what}; choose where they are.</translation>
        </message>
        <message>
            <source>It works: {facts}</source>
            <translation>It works: {facts}</translation>
        </message>
        <message>
            <source>It would end the training.</source>
            <translation>It would end the training.</translation>
        </message>
        <message>
            <source>It would give other numbers than a run without a break.</source>
            <translation>It would give other numbers than a run without a break.</translation>
        </message>
        <message>
            <source>Its boxes are called by it.</source>
            <translation>Its boxes are called by it.</translation>
        </message>
        <message>
            <source>Its checksum is another.</source>
            <translation>Its checksum is another.</translation>
        </message>
        <message>
            <source>Its database does not pass its own check: {finding}</source>
            <translation>Its database does not pass its own check: {finding}</translation>
        </message>
        <message>
            <source>Its description “{path}” is missing or damaged ({reason}).</source>
            <translation>Its description “{path}” is missing or damaged ({reason}).</translation>
        </message>
        <message>
            <source>Its files are here: {folder}</source>
            <translation>Its files are here: {folder}</translation>
        </message>
        <message>
            <source>Its makers want to know who uses it.</source>
            <translation>Its makers want to know who uses it.</translation>
        </message>
        <message>
            <source>Its name in the list of filters:</source>
            <translation>Its name in the list of filters:</translation>
        </message>
        <message>
            <source>Its name is not valid text.</source>
            <translation>Its name is not valid text.</translation>
        </message>
        <message>
            <source>Its optimizer or schedule is a class that LoRA Atelier does not know. Code in a package may do whatever you may do on this computer. Agree if you know where it is from; you are asked once.</source>
            <translation>Its optimizer or schedule is a class that LoRA Atelier does not know. Code in a package may do whatever you may do on this computer. Agree if you know where it is from; you are asked once.</translation>
        </message>
        <message>
            <source>Its sha256 differs from the one in LoRA Atelier's list, at every source.</source>
            <translation>Its sha256 differs from the one in LoRA Atelier's list, at every source.</translation>
        </message>
        <message>
            <source>Its size or its sha256 differs from what was told.</source>
            <translation>Its size or its sha256 differs from what was told.</translation>
        </message>
        <message>
            <source>Its strength is drawn anew each step.</source>
            <translation>Its strength is drawn anew each step.</translation>
        </message>
        <message>
            <source>Its table of contents does not fit its size ({reason}).</source>
            <translation>Its table of contents does not fit its size ({reason}).</translation>
        </message>
        <message>
            <source>Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.</source>
            <translation>Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.</translation>
        </message>
        <message numerus="yes">
            <source>Its twin under reg/ has {count} pictures. 0: it has no twin.</source>
            <translation>
                <numerusform>Its twin under reg/ has {count} picture. 0: it has no twin.</numerusform>
                <numerusform>Its twin under reg/ has {count} pictures. 0: it has no twin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its weights in fewer bits: fp8 or int8 take half the memory of 16 bits, nf4 a quarter.</source>
            <translation>Its weights in fewer bits: fp8 or int8 take half the memory of 16 bits, nf4 a quarter.</translation>
        </message>
        <message>
            <source>Its {size} bytes are no whole ONNX file.</source>
            <translation>Its {size} bytes are no whole ONNX file.</translation>
        </message>
        <message>
            <source>Join lines</source>
            <translation>Join lines</translation>
        </message>
        <message>
            <source>Joints of a person: shoes from ankles, the body from shoulders.</source>
            <translation>Joints of a person: shoes from ankles, the body from shoulders.</translation>
        </message>
        <message>
            <source>Keep a rule for captions</source>
            <translation>Keep a rule for captions</translation>
        </message>
        <message>
            <source>Keep as a rule</source>
            <translation>Keep as a rule</translation>
        </message>
        <message>
            <source>Keep back</source>
            <translation>Keep back</translation>
        </message>
        <message>
            <source>Keep best</source>
            <translation>Keep best</translation>
        </message>
        <message>
            <source>Keep both matrices whole, whatever the rank.</source>
            <translation>Keep both matrices whole, whatever the rank.</translation>
        </message>
        <message>
            <source>Keep encoded captions for the next run; they are never out of date.</source>
            <translation>Keep encoded captions for the next run; they are never out of date.</translation>
        </message>
        <message>
            <source>Keep encoded pictures for the next run; they are never out of date.</source>
            <translation>Keep encoded pictures for the next run; they are never out of date.</translation>
        </message>
        <message>
            <source>Keep first tags</source>
            <translation>Keep first tags</translation>
        </message>
        <message>
            <source>Keep separator</source>
            <translation>Keep separator</translation>
        </message>
        <message>
            <source>Keep the background</source>
            <translation>Keep the background</translation>
        </message>
        <message>
            <source>Keep the file's</source>
            <translation>Keep the file's</translation>
        </message>
        <message>
            <source>Keep the filter “{name}”</source>
            <translation>Keep the filter “{name}”</translation>
        </message>
        <message>
            <source>Keep the last</source>
            <translation>Keep the last</translation>
        </message>
        <message>
            <source>Keep the project's</source>
            <translation>Keep the project's</translation>
        </message>
        <message>
            <source>Keep the sentence apart from the tags</source>
            <translation>Keep the sentence apart from the tags</translation>
        </message>
        <message>
            <source>Keep the shapes of pictures; off cuts all to one size.</source>
            <translation>Keep the shapes of pictures; off cuts all to one size.</translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>Keep this filter</translation>
        </message>
        <message>
            <source>Keep this filter…</source>
            <translation>Keep this filter…</translation>
        </message>
        <message>
            <source>Keep this rule</source>
            <translation>Keep this rule</translation>
        </message>
        <message>
            <source>Keep training</source>
            <translation>Keep training</translation>
        </message>
        <message>
            <source>Keep where it is, and free the memory; going on changes nothing.</source>
            <translation>Keep where it is, and free the memory; going on changes nothing.</translation>
        </message>
        <message>
            <source>Keeps a warm-up from spoiling the rate it finds.</source>
            <translation>Keeps a warm-up from spoiling the rate it finds.</translation>
        </message>
        <message>
            <source>Keeps division by tiny numbers calm.</source>
            <translation>Keeps division by tiny numbers calm.</translation>
        </message>
        <message>
            <source>Keeps division calm; and the smallest size that weights count as.</source>
            <translation>Keeps division calm; and the smallest size that weights count as.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>Kept filters</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Keys and mouse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind of engine</source>
            <translation>Kind of engine</translation>
        </message>
        <message>
            <source>Kind of rule</source>
            <translation>Kind of rule</translation>
        </message>
        <message>
            <source>Kind of the selected box</source>
            <translation>Kind of the selected box</translation>
        </message>
        <message>
            <source>Kinds of boxes</source>
            <translation>Kinds of boxes</translation>
        </message>
        <message>
            <source>LLaVA and JoyCaption</source>
            <translation>LLaVA and JoyCaption</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation>LMS</translation>
        </message>
        <message>
            <source>Larger values let the slow average grow later.</source>
            <translation>Larger values let the slow average grow later.</translation>
        </message>
        <message>
            <source>Larger weights take larger steps.</source>
            <translation>Larger weights take larger steps.</translation>
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>Largest bucket side in pixels</translation>
        </message>
        <message>
            <source>Last digits may differ from a run without a break: {changes}.</source>
            <translation>Last digits may differ from a run without a break: {changes}.</translation>
        </message>
        <message>
            <source>Last edit</source>
            <translation>Last edit</translation>
        </message>
        <message>
            <source>Last timestep</source>
            <translation>Last timestep</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>Layer {path} has {width} channels, which cannot be split into {count} blocks.</source>
            <translation>
                <numerusform>Layer {path} has {width} channels, which cannot be split into {count} block.</numerusform>
                <numerusform>Layer {path} has {width} channels, which cannot be split into {count} blocks.</numerusform>
            </translation>
        </message>
        <message>
            <source>Layers of coarser noise; 6 is usual.</source>
            <translation>Layers of coarser noise; 6 is usual.</translation>
        </message>
        <message>
            <source>Layers whose change grows longer than this are shortened after each step; 1 is usual.</source>
            <translation>Layers whose change grows longer than this are shortened after each step; 1 is usual.</translation>
        </message>
        <message>
            <source>Learn a factor per output channel too.</source>
            <translation>Learn a factor per output channel too.</translation>
        </message>
        <message>
            <source>Learn lengths and directions apart (DoRA).</source>
            <translation>Learn lengths and directions apart (DoRA).</translation>
        </message>
        <message>
            <source>Learned from corrections</source>
            <translation>Learned from corrections</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
        <message>
            <source>Least number of tokens.</source>
            <translation>Least number of tokens.</translation>
        </message>
        <message>
            <source>Least score of a character's, series' or artist's name.</source>
            <translation>Least score of a character's, series' or artist's name.</translation>
        </message>
        <message>
            <source>Least score of a name</source>
            <translation>Least score of a name</translation>
        </message>
        <message>
            <source>Least score of a tag</source>
            <translation>Least score of a tag</translation>
        </message>
        <message>
            <source>Least score of a tag; the model's own best when left out.</source>
            <translation>Least score of a tag; the model's own best when left out.</translation>
        </message>
        <message>
            <source>Least scores of single tags</source>
            <translation>Least scores of single tags</translation>
        </message>
        <message>
            <source>Least scores of single tags, before all others.</source>
            <translation>Least scores of single tags, before all others.</translation>
        </message>
        <message>
            <source>Least stars</source>
            <translation>Least stars</translation>
        </message>
        <message>
            <source>Least true resolution</source>
            <translation>Least true resolution</translation>
        </message>
        <message>
            <source>Least true resolution of the selected box</source>
            <translation>Least true resolution of the selected box</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Leave it out</translation>
        </message>
        <message>
            <source>Leave out “a picture of”, repeated words and invented text.</source>
            <translation>Leave out “a picture of”, repeated words and invented text.</translation>
        </message>
        <message>
            <source>Leave the box out of training, or take it in again</source>
            <translation>Leave the box out of training, or take it in again</translation>
        </message>
        <message>
            <source>Leave the revision out to take the newest, or copy one from {page}.</source>
            <translation>Leave the revision out to take the newest, or copy one from {page}.</translation>
        </message>
        <message>
            <source>Leaves out empty tags and keep separators; sd-scripts shows them where nothing moves.</source>
            <translation>Leaves out empty tags and keep separators; sd-scripts shows them where nothing moves.</translation>
        </message>
        <message>
            <source>Length of the run where no epochs are given.</source>
            <translation>Length of the run where no epochs are given.</translation>
        </message>
        <message>
            <source>Less memory, about a third slower.</source>
            <translation>Less memory, about a third slower.</translation>
        </message>
        <message>
            <source>Let a backup take its place: the newest beside it is of {day}, the newest in “{folder}” of {other_day}. The photos themselves are not touched by this.</source>
            <translation>Let a backup take its place: the newest beside it is of {day}, the newest in “{folder}” of {other_day}. The photos themselves are not touched by this.</translation>
        </message>
        <message>
            <source>Let a tagger find words (Ctrl+T)</source>
            <translation>Let a tagger find words (Ctrl+T)</translation>
        </message>
        <message>
            <source>Let its backup of {day} take its place. The photos themselves are not touched by this.</source>
            <translation>Let its backup of {day} take its place. The photos themselves are not touched by this.</translation>
        </message>
        <message>
            <source>Let suggestions go</source>
            <translation>Let suggestions go</translation>
        </message>
        <message>
            <source>Let the suggestions go: nothing is drawn</source>
            <translation>Let the suggestions go: nothing is drawn</translation>
        </message>
        <message>
            <source>Lets the model learn very dark and very bright pictures; 0.05 is much.</source>
            <translation>Lets the model learn very dark and very bright pictures; 0.05 is much.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Limit tokens</source>
            <translation>Limit tokens</translation>
        </message>
        <message>
            <source>Lion</source>
            <translation>Lion</translation>
        </message>
        <message>
            <source>List of tags for completion</source>
            <translation>List of tags for completion</translation>
        </message>
        <message>
            <source>Lists of tags</source>
            <translation>Lists of tags</translation>
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
            <translation>LoRA Atelier project</translation>
        </message>
        <message>
            <source>LoRA files</source>
            <translation>LoRA files</translation>
        </message>
        <message>
            <source>LoRA files that become part of the base model before training.</source>
            <translation>LoRA files that become part of the base model before training.</translation>
        </message>
        <message>
            <source>LoRA-FA</source>
            <translation>LoRA-FA</translation>
        </message>
        <message>
            <source>LoRAs of one family do not fit the other.</source>
            <translation>LoRAs of one family do not fit the other.</translation>
        </message>
        <message>
            <source>Load onto the card</source>
            <translation>Load onto the card</translation>
        </message>
        <message>
            <source>Loading the base model</source>
            <translation>Loading the base model</translation>
        </message>
        <message>
            <source>Local server (OpenAI protocol)</source>
            <translation>Local server (OpenAI protocol)</translation>
        </message>
        <message>
            <source>Longer gradients are shortened to it; 0 is off.</source>
            <translation>Longer gradients are shortened to it; 0 is off.</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>Longest side</translation>
        </message>
        <message>
            <source>Look again at pictures that this model knows already</source>
            <translation>Look again at pictures that this model knows already</translation>
        </message>
        <message>
            <source>Look again at what the project holds now.</source>
            <translation>Look again at what the project holds now.</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Look at</translation>
        </message>
        <message>
            <source>Look at most</source>
            <translation>Look at most</translation>
        </message>
        <message>
            <source>Look at preset, block_dims and block rates, and at which part is trained.</source>
            <translation>Look at preset, block_dims and block rates, and at which part is trained.</translation>
        </message>
        <message>
            <source>Look at what every run has drawn.</source>
            <translation>Look at what every run has drawn.</translation>
        </message>
        <message>
            <source>Look every</source>
            <translation>Look every</translation>
        </message>
        <message>
            <source>Look for &amp;updates…</source>
            <translation>Look for &amp;updates…</translation>
        </message>
        <message>
            <source>Look for a newer one</source>
            <translation>Look for a newer one</translation>
        </message>
        <message>
            <source>Look for people and suggest boxes; nothing counts before you accept it.</source>
            <translation>Look for people and suggest boxes; nothing counts before you accept it.</translation>
        </message>
        <message>
            <source>Look for people on the selected photos, or on all without boxes.</source>
            <translation>Look for people on the selected photos, or on all without boxes.</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Looked at</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Looking for backups…</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>Looking for people</translation>
        </message>
        <message>
            <source>Looking for people with {source}…</source>
            <translation>Looking for people with {source}…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>Looking for photos</translation>
        </message>
        <message>
            <source>Looking for updates</source>
            <translation>Looking for updates</translation>
        </message>
        <message>
            <source>Looking what there is to do…</source>
            <translation>Looking what there is to do…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Looks at every n-th number only; 11 needs less memory.</source>
            <translation>Looks at every n-th number only; 11 needs less memory.</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>Loss of each picture</source>
            <translation>Loss of each picture</translation>
        </message>
        <message>
            <source>Loss of each step</source>
            <translation>Loss of each step</translation>
        </message>
        <message>
            <source>Loss weights follow the noise that zero terminal SNR makes; sd-scripts keeps the old.</source>
            <translation>Loss weights follow the noise that zero terminal SNR makes; sd-scripts keeps the old.</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>Lowest rate</translation>
        </message>
        <message>
            <source>Make room and start again: it goes on where it stopped.</source>
            <translation>Make room and start again: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>Make room and start again: nothing is downloaded twice.</source>
            <translation>Make room and start again: nothing is downloaded twice.</translation>
        </message>
        <message>
            <source>Make room on the disk ({size} MB are needed) or choose another folder.</source>
            <translation>Make room on the disk ({size} MB are needed) or choose another folder.</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the file open, or choose another folder.</source>
            <translation>Make room on the disk, close whatever has the file open, or choose another folder.</translation>
        </message>
        <message>
            <source>Make room on the disk, close whatever has the project open, then try again.</source>
            <translation>Make room on the disk, close whatever has the project open, then try again.</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that the file may be written, then do it again.</source>
            <translation>Make room on the disk, or check that the file may be written, then do it again.</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that you may write in “{folder}”. What you edit is kept.</source>
            <translation>Make room on the disk, or check that you may write in “{folder}”. What you edit is kept.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation>Make room on the disk, or choose another folder.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder where you may write; it goes on where it stopped.</source>
            <translation>Make room, or choose a folder where you may write; it goes on where it stopped.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Make room, or choose another folder.</translation>
        </message>
        <message>
            <source>Make room, or install LoRA Atelier on another drive.</source>
            <translation>Make room, or install LoRA Atelier on another drive.</translation>
        </message>
        <message>
            <source>Makes one line of several; the trainer reads only the first.</source>
            <translation>Makes one line of several; the trainer reads only the first.</translation>
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>Making the demo project</translation>
        </message>
        <message numerus="yes">
            <source>Mark photos ({count})</source>
            <translation>
                <numerusform>Mark photos ({count})</numerusform>
                <numerusform>Mark photos ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark the photo done and go on (a tap)</source>
            <translation>Mark the photo done and go on (a tap)</translation>
        </message>
        <message>
            <source>Mask folder</source>
            <translation>Mask folder</translation>
        </message>
        <message>
            <source>Mask: GrabCut, by colours</source>
            <translation>Mask: GrabCut, by colours</translation>
        </message>
        <message>
            <source>Mask: SegFormer's outline</source>
            <translation>Mask: SegFormer's outline</translation>
        </message>
        <message>
            <source>Measure sharpness, light and likeness of photos and crops.</source>
            <translation>Measure sharpness, light and likeness of photos and crops.</translation>
        </message>
        <message>
            <source>Measuring pictures</source>
            <translation>Measuring pictures</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Memory is full. Set, in this order: {steps}.</source>
            <translation>Memory is full. Set, in this order: {steps}.</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned, {measured} GiB were taken at most.</source>
            <translation>Memory: {planned} GiB were planned, {measured} GiB were taken at most.</translation>
        </message>
        <message>
            <source>Memory: {planned} GiB were planned; this process grew by {measured} GiB at most, with libraries and with what reading the files took.</source>
            <translation>Memory: {planned} GiB were planned; this process grew by {measured} GiB at most, with libraries and with what reading the files took.</translation>
        </message>
        <message>
            <source>Merge first</source>
            <translation>Merge first</translation>
        </message>
        <message>
            <source>Merge strengths</source>
            <translation>Merge strengths</translation>
        </message>
        <message>
            <source>Merged from</source>
            <translation>Merged from</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message numerus="yes">
            <source>Messages ({count})</source>
            <translation>
                <numerusform>Messages ({count})</numerusform>
                <numerusform>Messages ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Metadata file</source>
            <translation>Metadata file</translation>
        </message>
        <message>
            <source>Metadata of sd-scripts</source>
            <translation>Metadata of sd-scripts</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Middle</translation>
        </message>
        <message>
            <source>Middle click while drawing: portrait or landscape</source>
            <translation>Middle click while drawing: portrait or landscape</translation>
        </message>
        <message>
            <source>Min-SNR gamma</source>
            <translation>Min-SNR gamma</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Mirror</translation>
        </message>
        <message>
            <source>Mirroring spoils one-sided hair, marks and writing.</source>
            <translation>Mirroring spoils one-sided hair, marks and writing.</translation>
        </message>
        <message>
            <source>Mirrors and proxy</source>
            <translation>Mirrors and proxy</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Model, gradients and the insides of one step do not fit into it together.</source>
            <translation>Model, gradients and the insides of one step do not fit into it together.</translation>
        </message>
        <message>
            <source>Models are called owner/name there.</source>
            <translation>Models are called owner/name there.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More settings as name=value, such as conv_dim=8 conv_alpha=4.</source>
            <translation>More settings as name=value, such as conv_dim=8 conv_alpha=4.</translation>
        </message>
        <message>
            <source>More settings as name=value, such as weight_decay=0.01.</source>
            <translation>More settings as name=value, such as weight_decay=0.01.</translation>
        </message>
        <message>
            <source>More settings as name=value.</source>
            <translation>More settings as name=value.</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>Most findings first</source>
            <translation>Most findings first</translation>
        </message>
        <message>
            <source>Most of it is nearly black.</source>
            <translation>Most of it is nearly black.</translation>
        </message>
        <message>
            <source>Most of it is nearly white.</source>
            <translation>Most of it is nearly white.</translation>
        </message>
        <message>
            <source>Most pixels first</source>
            <translation>Most pixels first</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>Most stars first</translation>
        </message>
        <message>
            <source>Most tokens of a sentence; the rest is cut off.</source>
            <translation>Most tokens of a sentence; the rest is cut off.</translation>
        </message>
        <message>
            <source>Most tokens of an answer.</source>
            <translation>Most tokens of an answer.</translation>
        </message>
        <message>
            <source>Most tokens.</source>
            <translation>Most tokens.</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Mouse</translation>
        </message>
        <message>
            <source>Move by 1 pixel</source>
            <translation>Move by 1 pixel</translation>
        </message>
        <message>
            <source>Move by 10 pixels</source>
            <translation>Move by 10 pixels</translation>
        </message>
        <message>
            <source>Move down by 1 pixel</source>
            <translation>Move down by 1 pixel</translation>
        </message>
        <message>
            <source>Move down by 10 pixels</source>
            <translation>Move down by 10 pixels</translation>
        </message>
        <message>
            <source>Move it away, then decide again.</source>
            <translation>Move it away, then decide again.</translation>
        </message>
        <message>
            <source>Move left by 1 pixel</source>
            <translation>Move left by 1 pixel</translation>
        </message>
        <message>
            <source>Move left by 10 pixels</source>
            <translation>Move left by 10 pixels</translation>
        </message>
        <message>
            <source>Move right by 1 pixel</source>
            <translation>Move right by 1 pixel</translation>
        </message>
        <message>
            <source>Move right by 10 pixels</source>
            <translation>Move right by 10 pixels</translation>
        </message>
        <message>
            <source>Move up by 1 pixel</source>
            <translation>Move up by 1 pixel</translation>
        </message>
        <message>
            <source>Move up by 10 pixels</source>
            <translation>Move up by 10 pixels</translation>
        </message>
        <message>
            <source>Multires discount</source>
            <translation>Multires discount</translation>
        </message>
        <message>
            <source>Multires noise</source>
            <translation>Multires noise</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name a folder with pictures, or a project that ends in .atelier.</source>
            <translation>Name a folder with pictures, or a project that ends in .atelier.</translation>
        </message>
        <message>
            <source>Name another folder, or write this one first.</source>
            <translation>Name another folder, or write this one first.</translation>
        </message>
        <message>
            <source>Name of a new kind</source>
            <translation>Name of a new kind</translation>
        </message>
        <message>
            <source>Names of characters before all else.</source>
            <translation>Names of characters before all else.</translation>
        </message>
        <message>
            <source>Names of the models it was merged from, written into the file.</source>
            <translation>Names of the models it was merged from, written into the file.</translation>
        </message>
        <message>
            <source>Near-duplicate</source>
            <translation>Near-duplicate</translation>
        </message>
        <message>
            <source>Near-duplicates together</source>
            <translation>Near-duplicates together</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Network arguments</source>
            <translation>Network arguments</translation>
        </message>
        <message>
            <source>Network arguments are written name=value.</source>
            <translation>Network arguments are written name=value.</translation>
        </message>
        <message>
            <source>Network, gradients and optimizer too: half their memory, but small steps are lost.</source>
            <translation>Network, gradients and optimizer too: half their memory, but small steps are lost.</translation>
        </message>
        <message>
            <source>Never drop</source>
            <translation>Never drop</translation>
        </message>
        <message>
            <source>Never enlarge</source>
            <translation>Never enlarge</translation>
        </message>
        <message>
            <source>Never take</source>
            <translation>Never take</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>New key</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>New name</translation>
        </message>
        <message>
            <source>New ones go to {folder}</source>
            <translation>New ones go to {folder}</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Next and previous box</source>
            <translation>Next and previous box</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Next box</translation>
        </message>
        <message>
            <source>Next guides over the box in hand. Key: {key}</source>
            <translation>Next guides over the box in hand. Key: {key}</translation>
        </message>
        <message>
            <source>Next guides: thirds, golden ratio, …</source>
            <translation>Next guides: thirds, golden ratio, …</translation>
        </message>
        <message>
            <source>Next or previous photo that is not done</source>
            <translation>Next or previous photo that is not done</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>Next photo that is not done</source>
            <translation>Next photo that is not done</translation>
        </message>
        <message>
            <source>Next taller bucket</source>
            <translation>Next taller bucket</translation>
        </message>
        <message>
            <source>Next wider bucket</source>
            <translation>Next wider bucket</translation>
        </message>
        <message>
            <source>Next wider or taller bucket</source>
            <translation>Next wider or taller bucket</translation>
        </message>
        <message>
            <source>Next: draw boxes around what the LoRA should learn, or use the photos as they are.</source>
            <translation>Next: draw boxes around what the LoRA should learn, or use the photos as they are.</translation>
        </message>
        <message>
            <source>No AI engine yet. Curating photos works without; training and tagging need one.</source>
            <translation>No AI engine yet. Curating photos works without; training and tagging need one.</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card with a driver was found.</source>
            <translation>No NVIDIA graphics card with a driver was found.</translation>
        </message>
        <message>
            <source>No backup of the project “{file}” could be written.</source>
            <translation>No backup of the project “{file}” could be written.</translation>
        </message>
        <message>
            <source>No base model is chosen.</source>
            <translation>No base model is chosen.</translation>
        </message>
        <message>
            <source>No box needs an outline: those that change their background have one.</source>
            <translation>No box needs an outline: those that change their background have one.</translation>
        </message>
        <message>
            <source>No bucket is longer.</source>
            <translation>No bucket is longer.</translation>
        </message>
        <message>
            <source>No bucket is narrower.</source>
            <translation>No bucket is narrower.</translation>
        </message>
        <message>
            <source>No caption was changed; what was found is kept.</source>
            <translation>No caption was changed; what was found is kept.</translation>
        </message>
        <message>
            <source>No caption would change</source>
            <translation>No caption would change</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>No caption yet</translation>
        </message>
        <message>
            <source>No concept has a picture yet: draw regions of a kind that a concept takes.</source>
            <translation>No concept has a picture yet: draw regions of a kind that a concept takes.</translation>
        </message>
        <message>
            <source>No concept takes this crop: it is not written out.</source>
            <translation>No concept takes this crop: it is not written out.</translation>
        </message>
        <message>
            <source>No crop fits the filter above.</source>
            <translation>No crop fits the filter above.</translation>
        </message>
        <message>
            <source>No face seen</source>
            <translation>No face seen</translation>
        </message>
        <message>
            <source>No face was seen in a crop that should show one.</source>
            <translation>No face was seen in a crop that should show one.</translation>
        </message>
        <message>
            <source>No file or folder of this name was found, and nothing is downloaded.</source>
            <translation>No file or folder of this name was found, and nothing is downloaded.</translation>
        </message>
        <message>
            <source>No guides</source>
            <translation>No guides</translation>
        </message>
        <message>
            <source>No layer is both of the kind that it reaches and of a part and block that is trained.</source>
            <translation>No layer is both of the kind that it reaches and of a part and block that is trained.</translation>
        </message>
        <message>
            <source>No lock file can be written beside it: {reason}.</source>
            <translation>No lock file can be written beside it: {reason}.</translation>
        </message>
        <message>
            <source>No mask folder is named: pictures are learned whole.</source>
            <translation>No mask folder is named: pictures are learned whole.</translation>
        </message>
        <message>
            <source>No metadata</source>
            <translation>No metadata</translation>
        </message>
        <message>
            <source>No output folder is chosen.</source>
            <translation>No output folder is chosen.</translation>
        </message>
        <message>
            <source>No photo of the project was moved to this folder.</source>
            <translation>No photo of the project was moved to this folder.</translation>
        </message>
        <message>
            <source>No photo or written picture is called like {file}.</source>
            <translation>No photo or written picture is called like {file}.</translation>
        </message>
        <message>
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>No photos yet. Drop pictures or folders here; the files stay where they are.</translation>
        </message>
        <message>
            <source>No picture, whatever its name says, so left out: {file}. Delete it.</source>
            <translation>No picture, whatever its name says, so left out: {file}. Delete it.</translation>
        </message>
        <message>
            <source>No project can be made in “{folder}”.</source>
            <translation>No project can be made in “{folder}”.</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>No run has drawn anything yet.</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>No stars</translation>
        </message>
        <message>
            <source>No state was saved yet: it would begin at the first step again.</source>
            <translation>No state was saved yet: it would begin at the first step again.</translation>
        </message>
        <message>
            <source>No suggestions wait: suggest boxes on some photos first.</source>
            <translation>No suggestions wait: suggest boxes on some photos first.</translation>
        </message>
        <message>
            <source>No tagger found tags here yet: press “Tag…” first.</source>
            <translation>No tagger found tags here yet: press “Tag…” first.</translation>
        </message>
        <message>
            <source>No tags yet: type some below, or let “Tag…” find them.</source>
            <translation>No tags yet: type some below, or let “Tag…” find them.</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>No training folder is chosen.</translation>
        </message>
        <message>
            <source>Nobody found by {source}: draw by hand.</source>
            <translation>Nobody found by {source}: draw by hand.</translation>
        </message>
        <message>
            <source>Nobody is followed now; accept somebody's boxes to follow them.</source>
            <translation>Nobody is followed now; accept somebody's boxes to follow them.</translation>
        </message>
        <message>
            <source>Noise offset</source>
            <translation>Noise offset</translation>
        </message>
        <message numerus="yes">
            <source>None of the {count} saved states of “{name}” in {folder} is whole.</source>
            <translation>
                <numerusform>The one saved state of “{name}” in {folder} is not whole.</numerusform>
                <numerusform>None of the {count} saved states of “{name}” in {folder} is whole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of {count} is much like the subject; the likeliest is shown. Found by {source}.</source>
            <translation>
                <numerusform>None of {count} is much like the subject; the likeliest is shown. Found by {source}.</numerusform>
                <numerusform>None of {count} is much like the subject; the likeliest is shown. Found by {source}.</numerusform>
            </translation>
        </message>
        <message>
            <source>None yet. The first is taken soon after the first edit.</source>
            <translation>None yet. The first is taken soon after the first edit.</translation>
        </message>
        <message>
            <source>Norms are not trained here: few programs read their keys.</source>
            <translation>Norms are not trained here: few programs read their keys.</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Not done yet</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Not on this computer. Nothing is fetched unasked.</source>
            <translation>Not on this computer. Nothing is fetched unasked.</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>Not rejected</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing differs from the text files on the disk.</source>
            <translation>Nothing differs from the text files on the disk.</translation>
        </message>
        <message>
            <source>Nothing is averaged within {steps} steps: the -ema file will be the network itself.</source>
            <translation>Nothing is averaged within {steps} steps: the -ema file will be the network itself.</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>Nothing is in the way.</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Nothing is selected</translation>
        </message>
        <message>
            <source>Nothing looks wrong.</source>
            <translation>Nothing looks wrong.</translation>
        </message>
        <message>
            <source>Nothing was learned yet. It takes four accepted boxes of a kind, most of them corrected alike.</source>
            <translation>Nothing was learned yet. It takes four accepted boxes of a kind, most of them corrected alike.</translation>
        </message>
        <message>
            <source>Nothing would be trained.</source>
            <translation>Nothing would be trained.</translation>
        </message>
        <message>
            <source>OFT (sd-scripts)</source>
            <translation>OFT (sd-scripts)</translation>
        </message>
        <message>
            <source>OFT turns blocks of equal size; network_dim is their number.</source>
            <translation>OFT turns blocks of equal size; network_dim is their number.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Of every group only the best is left already.</source>
            <translation>Of every group only the best is left already.</translation>
        </message>
        <message>
            <source>Of inverse_sqrt; by itself the warm-up steps.</source>
            <translation>Of inverse_sqrt; by itself the warm-up steps.</translation>
        </message>
        <message>
            <source>Of the LoRA, written into the file.</source>
            <translation>Of the LoRA, written into the file.</translation>
        </message>
        <message>
            <source>Offset strength drawn anew each step.</source>
            <translation>Offset strength drawn anew each step.</translation>
        </message>
        <message>
            <source>Older files saved by epoch are removed; empty keeps all.</source>
            <translation>Older files saved by epoch are removed; empty keeps all.</translation>
        </message>
        <message>
            <source>On another disk, backups outlive this one. It counts for all projects.</source>
            <translation>On another disk, backups outlive this one. It counts for all projects.</translation>
        </message>
        <message>
            <source>On how many of the next photos? At most {most}.</source>
            <translation>On how many of the next photos? At most {most}.</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>On the disk</translation>
        </message>
        <message>
            <source>One file “diffusion_pytorch_model.safetensors” or “model.safetensors” is expected.</source>
            <translation>One file “diffusion_pytorch_model.safetensors” or “model.safetensors” is expected.</translation>
        </message>
        <message>
            <source>One key can draw one kind only.</source>
            <translation>One key can draw one kind only.</translation>
        </message>
        <message>
            <source>One person, found by {source}.</source>
            <translation>One person, found by {source}.</translation>
        </message>
        <message>
            <source>One person, not much like the subject. Found by {source}.</source>
            <translation>One person, not much like the subject. Found by {source}.</translation>
        </message>
        <message>
            <source>One photo pixel per screen pixel</source>
            <translation>One photo pixel per screen pixel</translation>
        </message>
        <message>
            <source>One prompt per line is expected, as UTF-8 text.</source>
            <translation>One prompt per line is expected, as UTF-8 text.</translation>
        </message>
        <message>
            <source>One prompt per line. They are drawn after every epoch.</source>
            <translation>One prompt per line. They are drawn after every epoch.</translation>
        </message>
        <message>
            <source>One star</source>
            <translation>One star</translation>
        </message>
        <message>
            <source>One to five stars</source>
            <translation>One to five stars</translation>
        </message>
        <message>
            <source>Only a person can tell what is right here.</source>
            <translation>Only a person can tell what is right here.</translation>
        </message>
        <message>
            <source>Only by the first model</source>
            <translation>Only by the first model</translation>
        </message>
        <message>
            <source>Only by the second model</source>
            <translation>Only by the second model</translation>
        </message>
        <message>
            <source>Only one of several tags</source>
            <translation>Only one of several tags</translation>
        </message>
        <message>
            <source>Only one of “{tags}”</source>
            <translation>Only one of “{tags}”</translation>
        </message>
        <message>
            <source>Only the selected crops</source>
            <translation>Only the selected crops</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <source>Open a backup copy. The photos themselves are not touched by this.</source>
            <translation>Open a backup copy. The photos themselves are not touched by this.</translation>
        </message>
        <message>
            <source>Open a copy beside</source>
            <translation>Open a copy beside</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>Open it, or choose another name.</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Open project</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Open read-only</translation>
        </message>
        <message>
            <source>Open the folder of error &amp;reports</source>
            <translation>Open the folder of error &amp;reports</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizer</translation>
        </message>
        <message>
            <source>Optimizer arguments</source>
            <translation>Optimizer arguments</translation>
        </message>
        <message>
            <source>Options of sd-scripts begin with two dashes, such as --network_dim 16.</source>
            <translation>Options of sd-scripts begin with two dashes, such as --network_dim 16.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Order of photos</source>
            <translation>Order of photos</translation>
        </message>
        <message>
            <source>Other bucket settings than the project's: {fields}.</source>
            <translation>Other bucket settings than the project's: {fields}.</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>Other folder…</translation>
        </message>
        <message>
            <source>Other project…</source>
            <translation>Other project…</translation>
        </message>
        <message>
            <source>Other sources…</source>
            <translation>Other sources…</translation>
        </message>
        <message>
            <source>Outline the figure</source>
            <translation>Outline the figure</translation>
        </message>
        <message>
            <source>Outline the figure in all boxes that need a mask</source>
            <translation>Outline the figure in all boxes that need a mask</translation>
        </message>
        <message>
            <source>Outlining figures</source>
            <translation>Outlining figures</translation>
        </message>
        <message>
            <source>Output folder</source>
            <translation>Output folder</translation>
        </message>
        <message>
            <source>Own order</source>
            <translation>Own order</translation>
        </message>
        <message>
            <source>PLMS</source>
            <translation>PLMS</translation>
        </message>
        <message>
            <source>Pack the base model</source>
            <translation>Pack the base model</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Paint the figure  M</source>
            <translation>Paint the figure  M</translation>
        </message>
        <message>
            <source>Paint what is the figure and what is not</source>
            <translation>Paint what is the figure and what is not</translation>
        </message>
        <message>
            <source>Parentheses</source>
            <translation>Parentheses</translation>
        </message>
        <message>
            <source>Passes over all pictures; counts before steps.</source>
            <translation>Passes over all pictures; counts before steps.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Paste the whole command that starts the training.</source>
            <translation>Paste the whole command that starts the training.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>Pause and close</translation>
        </message>
        <message>
            <source>Pause keeps where it is, and it goes on another time as if nothing had been. Stop writes the LoRA as it is now. Either way the step under way is ended first.</source>
            <translation>Pause keeps where it is, and it goes on another time as if nothing had been. Stop writes the LoRA as it is now. Either way the step under way is ended first.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Paused at {done} of {total}; nothing of it is lost.</source>
            <translation>Paused at {done} of {total}; nothing of it is lost.</translation>
        </message>
        <message>
            <source>Paused. What was fetched stays.</source>
            <translation>Paused. What was fetched stays.</translation>
        </message>
        <message numerus="yes">
            <source>People found on {count} photos; {failed} could not be read.</source>
            <translation>
                <numerusform>People found on {count} photo; {failed} could not be read.</numerusform>
                <numerusform>People found on {count} photos; {failed} could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per epoch</source>
            <translation>Per epoch</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Person {number}</translation>
        </message>
        <message numerus="yes">
            <source>Person {number} of {count} has boxes already. Another person: click or G.</source>
            <translation>
                <numerusform>Person {number} of {count} has boxes already. Another person: click or G.</numerusform>
                <numerusform>Person {number} of {count} has boxes already. Another person: click or G.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Person {number} of {count}, found by {source}. Another person: click or G.</source>
            <translation>
                <numerusform>Person {number} of {count}, found by {source}. Another person: click or G.</numerusform>
                <numerusform>Person {number} of {count}, found by {source}. Another person: click or G.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo with its boxes</source>
            <translation>Photo with its boxes</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Photos of the project</source>
            <translation>Photos of the project</translation>
        </message>
        <message>
            <source>Photos only</source>
            <translation>Photos only</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Pictures are cut around faces only where buckets are off, as in sd-scripts.</source>
            <translation>Pictures are cut around faces only where buckets are off, as in sd-scripts.</translation>
        </message>
        <message>
            <source>Pictures are expected in folders such as “10_name” inside it.</source>
            <translation>Pictures are expected in folders such as “10_name” inside it.</translation>
        </message>
        <message>
            <source>Pictures at once; 0 chooses by the device.</source>
            <translation>Pictures at once; 0 chooses by the device.</translation>
        </message>
        <message>
            <source>Pictures before the first step, to compare with.</source>
            <translation>Pictures before the first step, to compare with.</translation>
        </message>
        <message>
            <source>Pictures encoded at once.</source>
            <translation>Pictures encoded at once.</translation>
        </message>
        <message>
            <source>Pictures every so many epochs.</source>
            <translation>Pictures every so many epochs.</translation>
        </message>
        <message>
            <source>Pictures every so many steps.</source>
            <translation>Pictures every so many steps.</translation>
        </message>
        <message>
            <source>Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest.</source>
            <translation>Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest.</translation>
        </message>
        <message>
            <source>Pictures of the class that keep the base model as it is.</source>
            <translation>Pictures of the class that keep the base model as it is.</translation>
        </message>
        <message>
            <source>Pictures of the mask folder say what is learned: white all, black nothing.</source>
            <translation>Pictures of the mask folder say what is learned: white all, black nothing.</translation>
        </message>
        <message>
            <source>Pictures of your sample prompts come here.</source>
            <translation>Pictures of your sample prompts come here.</translation>
        </message>
        <message>
            <source>Pictures per step.</source>
            <translation>Pictures per step.</translation>
        </message>
        <message>
            <source>Pictures that could not be tagged</source>
            <translation>Pictures that could not be tagged</translation>
        </message>
        <message>
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>Pictures times repeats: how often the folder is looked at in an epoch.</translation>
        </message>
        <message>
            <source>Pictures with more pixels are made smaller first.</source>
            <translation>Pictures with more pixels are made smaller first.</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pin</translation>
        </message>
        <message>
            <source>Places should count up from 0 without a gap.</source>
            <translation>Places should count up from 0 without a gap.</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter under the usual template.</source>
            <translation>Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter under the usual template.</translation>
        </message>
        <message>
            <source>Places: {trigger}, {class}, {tags}, {sentence}; {tags:-a,-b} leaves tags out.</source>
            <translation>Places: {trigger}, {class}, {tags}, {sentence}; {tags:-a,-b} leaves tags out.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Power</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Precision of files</source>
            <translation>Precision of files</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Presets</translation>
        </message>
        <message>
            <source>Previous box</source>
            <translation>Previous box</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Previous photo that is not done</source>
            <translation>Previous photo that is not done</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Process {pid} on {host} works in it since {since}.</source>
            <translation>Process {pid} on {host} works in it since {since}.</translation>
        </message>
        <message>
            <source>Process {rank} differs from process {own} in: {facts}.</source>
            <translation>Process {rank} differs from process {own} in: {facts}.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processes</translation>
        </message>
        <message>
            <source>Processes that train together take the same step from the same files.</source>
            <translation>Processes that train together take the same step from the same files.</translation>
        </message>
        <message>
            <source>Processor threads; 0 takes all cores.</source>
            <translation>Processor threads; 0 takes all cores.</translation>
        </message>
        <message>
            <source>Prodigy</source>
            <translation>Prodigy</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Project whose backups you look for</source>
            <translation>Project whose backups you look for</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Pulls weights toward zero.</source>
            <translation>Pulls weights toward zero.</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; Lion wants more than AdamW.</source>
            <translation>Pulls weights toward zero; Lion wants more than AdamW.</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; higher forgets faster.</source>
            <translation>Pulls weights toward zero; higher forgets faster.</translation>
        </message>
        <message>
            <source>Put a tag here</source>
            <translation>Put a tag here</translation>
        </message>
        <message>
            <source>Put a tag on the next number key</source>
            <translation>Put a tag on the next number key</translation>
        </message>
        <message>
            <source>Put behind every caption.</source>
            <translation>Put behind every caption.</translation>
        </message>
        <message>
            <source>Put in front of every caption.</source>
            <translation>Put in front of every caption.</translation>
        </message>
        <message>
            <source>Put it back where it was: {folder}.</source>
            <translation>Put it back where it was: {folder}.</translation>
        </message>
        <message>
            <source>Put it back, or add it from where it is now.</source>
            <translation>Put it back, or add it from where it is now.</translation>
        </message>
        <message>
            <source>Put it back, save it anew, or take it out of the training folder.</source>
            <translation>Put it back, save it anew, or take it out of the training folder.</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Put it in place</translation>
        </message>
        <message>
            <source>Put it on a number key, above the grid</source>
            <translation>Put it on a number key, above the grid</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Put tags here, take them away, drag them to other keys</source>
            <translation>Put tags here, take them away, drag them to other keys</translation>
        </message>
        <message>
            <source>Put text around</source>
            <translation>Put text around</translation>
        </message>
        <message>
            <source>Put the file from the model's page beside the model, in {folder}.</source>
            <translation>Put the file from the model's page beside the model, in {folder}.</translation>
        </message>
        <message>
            <source>Put the larger part of the output's width into the small matrix.</source>
            <translation>Put the larger part of the output's width into the small matrix.</translation>
        </message>
        <message>
            <source>Put the missing file from the model's page into the folder.</source>
            <translation>Put the missing file from the model's page into the folder.</translation>
        </message>
        <message>
            <source>Puts the trigger at the front, and nowhere else.</source>
            <translation>Puts the trigger at the front, and nowhere else.</translation>
        </message>
        <message>
            <source>PyTorch is not among them: install it there to train.</source>
            <translation>PyTorch is not among them: install it there to train.</translation>
        </message>
        <message>
            <source>PyTorch {version} is not offered at {page}.</source>
            <translation>PyTorch {version} is not offered at {page}.</translation>
        </message>
        <message>
            <source>PyTorch's attention</source>
            <translation>PyTorch's attention</translation>
        </message>
        <message>
            <source>PyTorch's index {page} cannot be reached.</source>
            <translation>PyTorch's index {page} cannot be reached.</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel computes attention.</source>
            <translation>PyTorch's memory-efficient kernel computes attention.</translation>
        </message>
        <message>
            <source>PyTorch's memory-efficient kernel, on a card; counts before xformers, as in sd-scripts.</source>
            <translation>PyTorch's memory-efficient kernel, on a card; counts before xformers, as in sd-scripts.</translation>
        </message>
        <message>
            <source>Questions asked at the same time.</source>
            <translation>Questions asked at the same time.</translation>
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
            <translation>Random cut</translation>
        </message>
        <message>
            <source>Random offset</source>
            <translation>Random offset</translation>
        </message>
        <message>
            <source>Random perturbation</source>
            <translation>Random perturbation</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; as network_dim without.</source>
            <translation>Rank of 3x3 convolutions; as network_dim without.</translation>
        </message>
        <message>
            <source>Rank of 3x3 convolutions; none are trained without.</source>
            <translation>Rank of 3x3 convolutions; none are trained without.</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file, but network_weights names none.</source>
            <translation>Ranks are to be taken from a file, but network_weights names none.</translation>
        </message>
        <message>
            <source>Ranks are to be taken from a file.</source>
            <translation>Ranks are to be taken from a file.</translation>
        </message>
        <message>
            <source>Ranks learn in whole units.</source>
            <translation>Ranks learn in whole units.</translation>
        </message>
        <message>
            <source>Ranks of that file</source>
            <translation>Ranks of that file</translation>
        </message>
        <message>
            <source>Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained.</source>
            <translation>Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained.</translation>
        </message>
        <message>
            <source>Ranks of the blocks' 3x3 convolutions.</source>
            <translation>Ranks of the blocks' 3x3 convolutions.</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…</source>
            <translation>Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…</translation>
        </message>
        <message>
            <source>Rate factors of the blocks on the way up.</source>
            <translation>Rate factors of the blocks on the way up.</translation>
        </message>
        <message>
            <source>Rate factors of the middle blocks.</source>
            <translation>Rate factors of the middle blocks.</translation>
        </message>
        <message>
            <source>Rate of the U-Net.</source>
            <translation>Rate of the U-Net.</translation>
        </message>
        <message>
            <source>Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.</source>
            <translation>Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.</translation>
        </message>
        <message>
            <source>Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.</source>
            <translation>Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Readers</translation>
        </message>
        <message>
            <source>Reading the captions…</source>
            <translation>Reading the captions…</translation>
        </message>
        <message>
            <source>Reading the list of photos</source>
            <translation>Reading the list of photos</translation>
        </message>
        <message>
            <source>Reading the training folder</source>
            <translation>Reading the training folder</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Ready-made ways to train; model, name and prompts stay.</source>
            <translation>Ready-made ways to train; model, name and prompts stay.</translation>
        </message>
        <message>
            <source>Ready. Everything not shown here keeps its value from the recipe.</source>
            <translation>Ready. Everything not shown here keeps its value from the recipe.</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Recent projects</translation>
        </message>
        <message>
            <source>Reg crops of “{name}”</source>
            <translation>Reg crops of “{name}”</translation>
        </message>
        <message>
            <source>Reg repeats</source>
            <translation>Reg repeats</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regions</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regular expression</translation>
        </message>
        <message>
            <source>Regularization</source>
            <translation>Regularization</translation>
        </message>
        <message>
            <source>Regularization crops have captions of their own</source>
            <translation>Regularization crops have captions of their own</translation>
        </message>
        <message>
            <source>Regularization folder</source>
            <translation>Regularization folder</translation>
        </message>
        <message>
            <source>Regularization folder “{folder}” is not used: no training folder is named “{concept}”.</source>
            <translation>Regularization folder “{folder}” is not used: no training folder is named “{concept}”.</translation>
        </message>
        <message numerus="yes">
            <source>Regularization images are never used ({count} of {total}: {names}).</source>
            <translation>
                <numerusform>Regularization images are never used ({count} of {total}: {names}).</numerusform>
                <numerusform>Regularization images are never used ({count} of {total}: {names}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Regularization weight</source>
            <translation>Regularization weight</translation>
        </message>
        <message>
            <source>Reject all but the best of each group of near-duplicates.</source>
            <translation>Reject all but the best of each group of near-duplicates.</translation>
        </message>
        <message>
            <source>Reject the photo and go on, or take it in again</source>
            <translation>Reject the photo and go on, or take it in again</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Remembers the largest squares instead of recent ones.</source>
            <translation>Remembers the largest squares instead of recent ones.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove a concept</source>
            <translation>Remove a concept</translation>
        </message>
        <message>
            <source>Remove duplicates</source>
            <translation>Remove duplicates</translation>
        </message>
        <message numerus="yes">
            <source>Remove from {count}</source>
            <translation>
                <numerusform>Remove from {count}</numerusform>
                <numerusform>Remove from {count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove it, or write the text so that no “--” stands before a letter.</source>
            <translation>Remove it, or write the text so that no “--” stands before a letter.</translation>
        </message>
        <message>
            <source>Remove it; everything else can stay.</source>
            <translation>Remove it; everything else can stay.</translation>
        </message>
        <message numerus="yes">
            <source>Remove photos ({count})</source>
            <translation>
                <numerusform>Remove photos ({count})</numerusform>
                <numerusform>Remove photos ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove tags</source>
            <translation>Remove tags</translation>
        </message>
        <message>
            <source>Remove the AI engine? Your projects, models and settings stay; it can be installed again.</source>
            <translation>Remove the AI engine? Your projects, models and settings stay; it can be installed again.</translation>
        </message>
        <message>
            <source>Remove the kind “{kind}”</source>
            <translation>Remove the kind “{kind}”</translation>
        </message>
        <message>
            <source>Remove the photo from the project</source>
            <translation>Remove the photo from the project</translation>
        </message>
        <message>
            <source>Remove this kind</source>
            <translation>Remove this kind</translation>
        </message>
        <message>
            <source>Remove {tags}</source>
            <translation>Remove {tags}</translation>
        </message>
        <message>
            <source>Removes tags; * and ? stand for any letters, so this is a blacklist too.</source>
            <translation>Removes tags; * and ? stand for any letters, so this is a blacklist too.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Removing the AI engine</source>
            <translation>Removing the AI engine</translation>
        </message>
        <message>
            <source>Rename a tag</source>
            <translation>Rename a tag</translation>
        </message>
        <message>
            <source>Rename it, for example to “10_{name}”.</source>
            <translation>Rename it, for example to “10_{name}”.</translation>
        </message>
        <message>
            <source>Rename it, for example to “{better}”.</source>
            <translation>Rename it, for example to “{better}”.</translation>
        </message>
        <message>
            <source>Rename the file.</source>
            <translation>Rename the file.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>Rename the folder.</translation>
        </message>
        <message>
            <source>Rename {old} to {new}</source>
            <translation>Rename {old} to {new}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Repair</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <source>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</source>
            <translation>Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.</translation>
        </message>
        <message>
            <source>Repeats of its twin under reg/. 0: it has none.</source>
            <translation>Repeats of its twin under reg/. 0: it has none.</translation>
        </message>
        <message>
            <source>Replace also what I wrote or changed myself</source>
            <translation>Replace also what I wrote or changed myself</translation>
        </message>
        <message>
            <source>Replace captions that are there</source>
            <translation>Replace captions that are there</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>Replace “{find}” with “{replacement}”</source>
            <translation>Replace “{find}” with “{replacement}”</translation>
        </message>
        <message>
            <source>Replaces text anywhere in captions; groups of a regular expression are \1, \2.</source>
            <translation>Replaces text anywhere in captions; groups of a regular expression are \1, \2.</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation>Resize filter</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message numerus="yes">
            <source>Review ({count})</source>
            <translation>
                <numerusform>Review ({count})</numerusform>
                <numerusform>Review ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Review suggestions photo by photo</source>
            <translation>Review suggestions photo by photo</translation>
        </message>
        <message>
            <source>Rewrite a tag (empty: remove it)</source>
            <translation>Rewrite a tag (empty: remove it)</translation>
        </message>
        <message>
            <source>Room added when drawn</source>
            <translation>Room added when drawn</translation>
        </message>
        <message>
            <source>Rules for captions</source>
            <translation>Rules for captions</translation>
        </message>
        <message>
            <source>Rules of the project</source>
            <translation>Rules of the project</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Rules…</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Run it</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no T5.</source>
            <translation>SD1.5 and SDXL have no T5.</translation>
        </message>
        <message>
            <source>SD1.5 and SDXL have no language model.</source>
            <translation>SD1.5 and SDXL have no language model.</translation>
        </message>
        <message>
            <source>SD1.5 portrait, as published</source>
            <translation>SD1.5 portrait, as published</translation>
        </message>
        <message>
            <source>SD2.x</source>
            <translation>SD2.x</translation>
        </message>
        <message>
            <source>SDXL on a card with 8 GB</source>
            <translation>SDXL on a card with 8 GB</translation>
        </message>
        <message>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <source>SGD with Nesterov</source>
            <translation>SGD with Nesterov</translation>
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
            <translation>Sample every</translation>
        </message>
        <message>
            <source>Sample first</source>
            <translation>Sample first</translation>
        </message>
        <message>
            <source>Sample now</source>
            <translation>Sample now</translation>
        </message>
        <message>
            <source>Sample prompts</source>
            <translation>Sample prompts</translation>
        </message>
        <message>
            <source>Sample prompts know {known}.</source>
            <translation>Sample prompts know {known}.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Samplers have the names that sd-scripts or A1111 gives them.</source>
            <translation>Samplers have the names that sd-scripts or A1111 gives them.</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>Samples are wanted, but there is no prompt for them.</source>
            <translation>Samples are wanted, but there is no prompt for them.</translation>
        </message>
        <message>
            <source>Samples of one epoch by the size they are trained at, repeats counted.</source>
            <translation>Samples of one epoch by the size they are trained at, repeats counted.</translation>
        </message>
        <message>
            <source>Save a smaller copy.</source>
            <translation>Save a smaller copy.</translation>
        </message>
        <message>
            <source>Save every</source>
            <translation>Save every</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG.</source>
            <translation>Save it as JPEG or PNG.</translation>
        </message>
        <message>
            <source>Save it as JPEG; an iPhone does so by itself with Settings, Camera, Formats, Most Compatible. Who runs it from a checkout can install the Python package pillow-heif instead.</source>
            <translation>Save it as JPEG; an iPhone does so by itself with Settings, Camera, Formats, Most Compatible. Who runs it from a checkout can install the Python package pillow-heif instead.</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Save now</translation>
        </message>
        <message>
            <source>Save so many</source>
            <translation>Save so many</translation>
        </message>
        <message>
            <source>Save the state at the end</source>
            <translation>Save the state at the end</translation>
        </message>
        <message>
            <source>Save the state too</source>
            <translation>Save the state too</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Scale schedule snr too</source>
            <translation>Scale schedule snr too</translation>
        </message>
        <message>
            <source>Scale what goes into layers, not what comes out.</source>
            <translation>Scale what goes into layers, not what comes out.</translation>
        </message>
        <message>
            <source>Scales the rate it finds; 2.0 learns harder.</source>
            <translation>Scales the rate it finds; 2.0 learns harder.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Schedule arguments</source>
            <translation>Schedule arguments</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Search actions</translation>
        </message>
        <message>
            <source>Second model</source>
            <translation>Second model</translation>
        </message>
        <message>
            <source>Second separator</source>
            <translation>Second separator</translation>
        </message>
        <message>
            <source>Seconds to wait for one answer.</source>
            <translation>Seconds to wait for one answer.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Seed of keeping back</source>
            <translation>Seed of keeping back</translation>
        </message>
        <message>
            <source>SegFormer clothes</source>
            <translation>SegFormer clothes</translation>
        </message>
        <message>
            <source>SegFormer for clothes</source>
            <translation>SegFormer for clothes</translation>
        </message>
        <message>
            <source>Select crops first: the key switches a tag for them.</source>
            <translation>Select crops first: the key switches a tag for them.</translation>
        </message>
        <message>
            <source>Select crops to see and change their tags.</source>
            <translation>Select crops to see and change their tags.</translation>
        </message>
        <message>
            <source>Select several, or all with Ctrl+A, to decide them together.</source>
            <translation>Select several, or all with Ctrl+A, to decide them together.</translation>
        </message>
        <message>
            <source>Select the crops in which only this tagger found it</source>
            <translation>Select the crops in which only this tagger found it</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Sentence</translation>
        </message>
        <message>
            <source>Sentences followed at once; more are duller, surer.</source>
            <translation>Sentences followed at once; more are duller, surer.</translation>
        </message>
        <message>
            <source>Set caption_variants, for example to 16, and a seed.</source>
            <translation>Set caption_variants, for example to 16, and a seed.</translation>
        </message>
        <message>
            <source>Set in this order: network_train_unet_only, a smaller resolution, a smaller network_dim.</source>
            <translation>Set in this order: network_train_unet_only, a smaller resolution, a smaller network_dim.</translation>
        </message>
        <message>
            <source>Set it back, or go on all the same with resume_anyway.</source>
            <translation>Set it back, or go on all the same with resume_anyway.</translation>
        </message>
        <message>
            <source>Set it before the program starts, or leave the field empty for a server without keys.</source>
            <translation>Set it before the program starts, or leave the field empty for a server without keys.</translation>
        </message>
        <message>
            <source>Set it to 1 or 2.</source>
            <translation>Set it to 1 or 2.</translation>
        </message>
        <message>
            <source>Set it to 1 or more.</source>
            <translation>Set it to 1 or more.</translation>
        </message>
        <message>
            <source>Set it to 75, 150 or 225.</source>
            <translation>Set it to 75, 150 or 225.</translation>
        </message>
        <message>
            <source>Set it to {floor} or a multiple.</source>
            <translation>Set it to {floor} or a multiple.</translation>
        </message>
        <message>
            <source>Set learning_rate, unet_lr or text_encoder_lr above 0.</source>
            <translation>Set learning_rate, unet_lr or text_encoder_lr above 0.</translation>
        </message>
        <message>
            <source>Set network and optimizer as they were, or set network_weights to the LoRA file instead.</source>
            <translation>Set network and optimizer as they were, or set network_weights to the LoRA file instead.</translation>
        </message>
        <message>
            <source>Set num_repeats to 1 or more.</source>
            <translation>Set num_repeats to 1 or more.</translation>
        </message>
        <message>
            <source>Set the family to “auto”, or choose another base model.</source>
            <translation>Set the family to “auto”, or choose another base model.</translation>
        </message>
        <message>
            <source>Set the network as it was when the file was trained, or leave network_weights empty.</source>
            <translation>Set the network as it was when the file was trained, or leave network_weights empty.</translation>
        </message>
        <message>
            <source>Set, in this order: {steps}. The last LoRA file is whole.</source>
            <translation>Set, in this order: {steps}. The last LoRA file is whole.</translation>
        </message>
        <message>
            <source>Sets {precision}, gradient checkpointing and Fit into {usable} GiB.</source>
            <translation>Sets {precision}, gradient checkpointing and Fit into {usable} GiB.</translation>
        </message>
        <message>
            <source>Settings and LoRA files</source>
            <translation>Settings and LoRA files</translation>
        </message>
        <message>
            <source>Settings of kohya_ss, sd-scripts or a LoRA file.</source>
            <translation>Settings of kohya_ss, sd-scripts or a LoRA file.</translation>
        </message>
        <message>
            <source>Several processes train together as torchrun starts them, counted from 0.</source>
            <translation>Several processes train together as torchrun starts them, counted from 0.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Shape</translation>
        </message>
        <message>
            <source>Share of blocks that do not turn in a step.</source>
            <translation>Share of blocks that do not turn in a step.</translation>
        </message>
        <message>
            <source>Share of each training folder that is only looked at, to see what is really learned.</source>
            <translation>Share of each training folder that is only looked at, to see what is really learned.</translation>
        </message>
        <message>
            <source>Share of layers left out in each step.</source>
            <translation>Share of layers left out in each step.</translation>
        </message>
        <message>
            <source>Share of rank outputs silenced in each step.</source>
            <translation>Share of rank outputs silenced in each step.</translation>
        </message>
        <message>
            <source>Share of ranks left out in each step.</source>
            <translation>Share of ranks left out in each step.</translation>
        </message>
        <message>
            <source>Share of samples trained without words.</source>
            <translation>Share of samples trained without words.</translation>
        </message>
        <message>
            <source>Share of the last step that is carried on.</source>
            <translation>Share of the last step that is carried on.</translation>
        </message>
        <message>
            <source>Shift + Alt + drag: from the middle</source>
            <translation>Shift + Alt + drag: from the middle</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>Shoes</translation>
        </message>
        <message>
            <source>Shortest side</source>
            <translation>Shortest side</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show hidden places and regularization of all boxes</source>
            <translation>Show hidden places and regularization of all boxes</translation>
        </message>
        <message>
            <source>Show messages</source>
            <translation>Show messages</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>Show this sheet</translation>
        </message>
        <message>
            <source>Show what every crop hides and what goes into reg. Key: {key}</source>
            <translation>Show what every crop hides and what goes into reg. Key: {key}</translation>
        </message>
        <message>
            <source>Shrink from above</source>
            <translation>Shrink from above</translation>
        </message>
        <message>
            <source>Shrink from below</source>
            <translation>Shrink from below</translation>
        </message>
        <message>
            <source>Shrink from the left</source>
            <translation>Shrink from the left</translation>
        </message>
        <message>
            <source>Shrink from the right</source>
            <translation>Shrink from the right</translation>
        </message>
        <message>
            <source>Shrink, in the same shape</source>
            <translation>Shrink, in the same shape</translation>
        </message>
        <message>
            <source>Shuffle tags</source>
            <translation>Shuffle tags</translation>
        </message>
        <message>
            <source>Shuffles tags once, for good; training can shuffle anew at every step (shuffle_caption).</source>
            <translation>Shuffles tags once, for good; training can shuffle anew at every step (shuffle_caption).</translation>
        </message>
        <message>
            <source>Sides of buckets are multiples of it.</source>
            <translation>Sides of buckets are multiples of it.</translation>
        </message>
        <message>
            <source>Sign in on {page} and agree, then run “hf auth login” once, or set HF_TOKEN.</source>
            <translation>Sign in on {page} and agree, then run “hf auth login” once, or set HF_TOKEN.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Size of the pictures</translation>
        </message>
        <message>
            <source>Sizes appear as soon as a concept has pictures.</source>
            <translation>Sizes appear as soon as a concept has pictures.</translation>
        </message>
        <message>
            <source>Slow average</source>
            <translation>Slow average</translation>
        </message>
        <message>
            <source>Small pictures get small buckets.</source>
            <translation>Small pictures get small buckets.</translation>
        </message>
        <message>
            <source>Small pictures keep their size instead of being enlarged to a bucket.</source>
            <translation>Small pictures keep their size instead of being enlarged to a bucket.</translation>
        </message>
        <message>
            <source>Smallest bucket side in pixels</source>
            <translation>Smallest bucket side in pixels</translation>
        </message>
        <message>
            <source>So many blocks of the U-Net rest in the computer's memory and come for their turn.</source>
            <translation>So many blocks of the U-Net rest in the computer's memory and come for their turn.</translation>
        </message>
        <message>
            <source>So many orders and choices of each caption are encoded ahead; 0 draws anew each step.</source>
            <translation>So many orders and choices of each caption are encoded ahead; 0 draws anew each step.</translation>
        </message>
        <message>
            <source>So many tags stay in front when shuffling.</source>
            <translation>So many tags stay in front when shuffling.</translation>
        </message>
        <message>
            <source>Softest first</source>
            <translation>Softest first</translation>
        </message>
        <message>
            <source>Some pictures could not be tagged.</source>
            <translation>Some pictures could not be tagged.</translation>
        </message>
        <message>
            <source>Somebody made it; what is in it may be wanted.</source>
            <translation>Somebody made it; what is in it may be wanted.</translation>
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>Something went wrong inside LoRA Atelier.</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sort by</translation>
        </message>
        <message>
            <source>Sort by {by}</source>
            <translation>Sort by {by}</translation>
        </message>
        <message>
            <source>Sort tags</source>
            <translation>Sort tags</translation>
        </message>
        <message>
            <source>Spaces instead of underscores</source>
            <translation>Spaces instead of underscores</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5</source>
            <translation>Stable Diffusion 1.5</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5 or SDXL; auto looks into the file.</source>
            <translation>Stable Diffusion 1.5 or SDXL; auto looks into the file.</translation>
        </message>
        <message>
            <source>Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.</translation>
        </message>
        <message>
            <source>Stable Diffusion 2; not trained here.</source>
            <translation>Stable Diffusion 2; not trained here.</translation>
        </message>
        <message>
            <source>Stable Diffusion XL</source>
            <translation>Stable Diffusion XL</translation>
        </message>
        <message>
            <source>Start again. If it happens again, use “Reset” on the AI engine page, or report it.</source>
            <translation>Start again. If it happens again, use “Reset” on the AI engine page, or report it.</translation>
        </message>
        <message>
            <source>Start anew without resume, or set network_weights to the last LoRA file.</source>
            <translation>Start anew without resume, or set network_weights to the last LoRA file.</translation>
        </message>
        <message>
            <source>Start from</source>
            <translation>Start from</translation>
        </message>
        <message>
            <source>Start from your own photos.</source>
            <translation>Start from your own photos.</translation>
        </message>
        <message>
            <source>Start it afterwards.</source>
            <translation>Start it afterwards.</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>Start it again. If it happens again, copy the details and report them.</translation>
        </message>
        <message>
            <source>Start the program that serves it, load a model that can see, check the address.</source>
            <translation>Start the program that serves it, load a model that can see, check the address.</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation>Start with the rating, for example “general”.</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node N -m core train, or unset these variables.</source>
            <translation>Start with torchrun --nproc_per_node N -m core train, or unset these variables.</translation>
        </message>
        <message>
            <source>Start with torchrun --nproc_per_node {wanted} -m core train, or change num_processes.</source>
            <translation>Start with torchrun --nproc_per_node {wanted} -m core train, or change num_processes.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Starting…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Step {step}</source>
            <translation>Step {step}</translation>
        </message>
        <message>
            <source>Step {step}
{path}
Double-click copies it.</source>
            <translation>Step {step}
{path}
Double-click copies it.</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Step {step} of {total}</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Steps (or share of the run) until all tags are used.</source>
            <translation>Steps (or share of the run) until all tags are used.</translation>
        </message>
        <message>
            <source>Steps are counted as soon as a concept has pictures.</source>
            <translation>Steps are counted as soon as a concept has pictures.</translation>
        </message>
        <message>
            <source>Steps larger than this are shortened.</source>
            <translation>Steps larger than this are shortened.</translation>
        </message>
        <message>
            <source>Steps of falling at the end (warmup_stable_decay).</source>
            <translation>Steps of falling at the end (warmup_stable_decay).</translation>
        </message>
        <message>
            <source>Steps until the full rate.</source>
            <translation>Steps until the full rate.</translation>
        </message>
        <message>
            <source>Steps until the full rate; below 1 a share of the run.</source>
            <translation>Steps until the full rate; below 1 a share of the run.</translation>
        </message>
        <message>
            <source>Steps/s</source>
            <translation>Steps/s</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stop and close</translation>
        </message>
        <message>
            <source>Stop and save</source>
            <translation>Stop and save</translation>
        </message>
        <message>
            <source>Stop at once</source>
            <translation>Stop at once</translation>
        </message>
        <message>
            <source>Stop watching “{folder}”</source>
            <translation>Stop watching “{folder}”</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>Stopped; the next time it goes on from here.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Strength of each coarser layer.</source>
            <translation>Strength of each coarser layer.</translation>
        </message>
        <message>
            <source>Strongest noise that is trained.</source>
            <translation>Strongest noise that is trained.</translation>
        </message>
        <message>
            <source>Such a file can run any program on your computer when it is opened, so it stays closed.</source>
            <translation>Such a file can run any program on your computer when it is opened, so it stays closed.</translation>
        </message>
        <message>
            <source>Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].</source>
            <translation>Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].</translation>
        </message>
        <message>
            <source>Suggest  {key}</source>
            <translation>Suggest  {key}</translation>
        </message>
        <message>
            <source>Suggest boxes</source>
            <translation>Suggest boxes</translation>
        </message>
        <message>
            <source>Suggest boxes on all photos without any</source>
            <translation>Suggest boxes on all photos without any</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>Suggest boxes, then the next person's</translation>
        </message>
        <message>
            <source>Suggest on all photos without boxes</source>
            <translation>Suggest on all photos without boxes</translation>
        </message>
        <message>
            <source>Suggested boxes are moved and sized as you correct most accepted boxes of their kind.</source>
            <translation>Suggested boxes are moved and sized as you correct most accepted boxes of their kind.</translation>
        </message>
        <message numerus="yes">
            <source>Suggested boxes wait on {count} photos: look them through next.</source>
            <translation>
                <numerusform>Suggested boxes wait on {count} photo: look them through next.</numerusform>
                <numerusform>Suggested boxes wait on {count} photos: look them through next.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Suggestions come from</source>
            <translation>Suggestions come from</translation>
        </message>
        <message>
            <source>Suggestions come from: {source}…</source>
            <translation>Suggestions come from: {source}…</translation>
        </message>
        <message>
            <source>Suggestions wait on all photos without boxes: review them.</source>
            <translation>Suggestions wait on all photos without boxes: review them.</translation>
        </message>
        <message>
            <source>Suit the recipe to it</source>
            <translation>Suit the recipe to it</translation>
        </message>
        <message>
            <source>Surest first, or in the model's order.</source>
            <translation>Surest first, or in the model's order.</translation>
        </message>
        <message>
            <source>Swap portrait and landscape</source>
            <translation>Swap portrait and landscape</translation>
        </message>
        <message>
            <source>Switch fused_backward_pass off, or choose one of: {names}.</source>
            <translation>Switch fused_backward_pass off, or choose one of: {names}.</translation>
        </message>
        <message>
            <source>Switch it on; color_aug, random_crop and face_crop_aug_range then have to be off.</source>
            <translation>Switch it on; color_aug, random_crop and face_crop_aug_range then have to be off.</translation>
        </message>
        <message>
            <source>Switching over</source>
            <translation>Switching over</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Tag dropout</source>
            <translation>Tag dropout</translation>
        </message>
        <message>
            <source>Tag pictures</source>
            <translation>Tag pictures</translation>
        </message>
        <message numerus="yes">
            <source>Tag pictures ({count})</source>
            <translation>
                <numerusform>Tag pictures ({count})</numerusform>
                <numerusform>Tag pictures ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag separator</source>
            <translation>Tag separator</translation>
        </message>
        <message>
            <source>Tag warm-up</source>
            <translation>Tag warm-up</translation>
        </message>
        <message>
            <source>Tagger</source>
            <translation>Tagger</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <source>Tagging did not begin.</source>
            <translation>Tagging did not begin.</translation>
        </message>
        <message>
            <source>Tagging ended early; what was found is kept.</source>
            <translation>Tagging ended early; what was found is kept.</translation>
        </message>
        <message>
            <source>Tagging runs on the processor: {titles} did not start. It is slower, the tags are the same. A matching graphics driver makes it faster.</source>
            <translation>Tagging runs on the processor: {titles} did not start. It is slower, the tags are the same. A matching graphics driver makes it faster.</translation>
        </message>
        <message>
            <source>Tagging {device}: {rate}</source>
            <translation>Tagging {device}: {rate}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Tags at the front that stay</source>
            <translation>Tags at the front that stay</translation>
        </message>
        <message>
            <source>Tags cannot be found: onnxruntime is missing.</source>
            <translation>Tags cannot be found: onnxruntime is missing.</translation>
        </message>
        <message>
            <source>Tags come in another order each time.</source>
            <translation>Tags come in another order each time.</translation>
        </message>
        <message>
            <source>Tags here are switched with the keys 1 to 9.</source>
            <translation>Tags here are switched with the keys 1 to 9.</translation>
        </message>
        <message>
            <source>Tags of the project</source>
            <translation>Tags of the project</translation>
        </message>
        <message>
            <source>Tags on number keys</source>
            <translation>Tags on number keys</translation>
        </message>
        <message>
            <source>Tags on number keys…</source>
            <translation>Tags on number keys…</translation>
        </message>
        <message>
            <source>Tags that are never taken.</source>
            <translation>Tags that are never taken.</translation>
        </message>
        <message>
            <source>Tags that every caption starts with.</source>
            <translation>Tags that every caption starts with.</translation>
        </message>
        <message>
            <source>Tags that only one tagger found</source>
            <translation>Tags that only one tagger found</translation>
        </message>
        <message>
            <source>Tags that stand beside it</source>
            <translation>Tags that stand beside it</translation>
        </message>
        <message>
            <source>Tags that were almost taken</source>
            <translation>Tags that were almost taken</translation>
        </message>
        <message>
            <source>Tags used at the start of tag warm-up.</source>
            <translation>Tags used at the start of tag warm-up.</translation>
        </message>
        <message>
            <source>Tags were chosen anew; undo brings the old ones back.</source>
            <translation>Tags were chosen anew; undo brings the old ones back.</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>Tag…</translation>
        </message>
        <message>
            <source>Take at most so many of the scored tags; 0 takes all.</source>
            <translation>Take at most so many of the scored tags; 0 takes all.</translation>
        </message>
        <message>
            <source>Take captions in</source>
            <translation>Take captions in</translation>
        </message>
        <message numerus="yes">
            <source>Take captions in ({count})</source>
            <translation>
                <numerusform>Take captions in ({count})</numerusform>
                <numerusform>Take captions in ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Take captions in from a metadata file (.json)…</source>
            <translation>Take captions in from a metadata file (.json)…</translation>
        </message>
        <message>
            <source>Take captions in from text files…</source>
            <translation>Take captions in from text files…</translation>
        </message>
        <message>
            <source>Take captions that were changed on the disk into the project.</source>
            <translation>Take captions that were changed on the disk into the project.</translation>
        </message>
        <message>
            <source>Take every layer's rank and alpha from network_weights.</source>
            <translation>Take every layer's rank and alpha from network_weights.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Take in a Kohya folder</source>
            <translation>Take in a Kohya folder</translation>
        </message>
        <message>
            <source>Take in a Kohya folder…</source>
            <translation>Take in a Kohya folder…</translation>
        </message>
        <message>
            <source>Take one of: {kinds}.</source>
            <translation>Take one of: {kinds}.</translation>
        </message>
        <message>
            <source>Take one of: {names}.</source>
            <translation>Take one of: {names}.</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>Take over settings</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Take over…</translation>
        </message>
        <message>
            <source>Take quantization nf4, a smaller max_pixels, batch_size 1, or a smaller model.</source>
            <translation>Take quantization nf4, a smaller max_pixels, batch_size 1, or a smaller model.</translation>
        </message>
        <message>
            <source>Take the .safetensors version of the same model, or have it converted to .safetensors.</source>
            <translation>Take the .safetensors version of the same model, or have it converted to .safetensors.</translation>
        </message>
        <message>
            <source>Take the backup of {day}</source>
            <translation>Take the backup of {day}</translation>
        </message>
        <message>
            <source>Take the project's</source>
            <translation>Take the project's</translation>
        </message>
        <message>
            <source>Take the safetensors version of this base model, or copy the whole folder again.</source>
            <translation>Take the safetensors version of this base model, or copy the whole folder again.</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>Take them</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Taken by themselves while you work, fewer the older they are. Photos are not in them. Going back loses nothing: this project is kept too.</source>
            <translation>Taken by themselves while you work, fewer the older they are. Photos are not in them. Going back loses nothing: this project is kept too.</translation>
        </message>
        <message>
            <source>Taken in as a training folder, it brings its captions, repeats and regularization images. As photos it brings pictures only.</source>
            <translation>Taken in as a training folder, it brings its captions, repeats and regularization images. As photos it brings pictures only.</translation>
        </message>
        <message>
            <source>Taken: {preset}. Model, name and prompts stay.</source>
            <translation>Taken: {preset}. Model, name and prompts stay.</translation>
        </message>
        <message>
            <source>Taking in a Kohya folder</source>
            <translation>Taking in a Kohya folder</translation>
        </message>
        <message>
            <source>Tells SDXL where pictures were really cut; sd-scripts tells a rough guess.</source>
            <translation>Tells SDXL where pictures were really cut; sd-scripts tells a rough guess.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Tensor.Art's trainer</source>
            <translation>Tensor.Art's trainer</translation>
        </message>
        <message>
            <source>Tensors with fewer numbers stay in 32 bits.</source>
            <translation>Tensors with fewer numbers stay in 32 bits.</translation>
        </message>
        <message>
            <source>Text encoder only</source>
            <translation>Text encoder only</translation>
        </message>
        <message>
            <source>Text encoder rate</source>
            <translation>Text encoder rate</translation>
        </message>
        <message>
            <source>Text that ends the fixed part of a caption.</source>
            <translation>Text that ends the fixed part of a caption.</translation>
        </message>
        <message>
            <source>The Huber scale acts with schedule snr as well; sd-scripts leaves it out there.</source>
            <translation>The Huber scale acts with schedule snr as well; sd-scripts leaves it out there.</translation>
        </message>
        <message>
            <source>The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.</source>
            <translation>The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” cannot be read.</source>
            <translation>The LoRA file “{path}” cannot be read.</translation>
        </message>
        <message>
            <source>The LoRA file “{path}” is not there.</source>
            <translation>The LoRA file “{path}” is not there.</translation>
        </message>
        <message>
            <source>The U-Net alone in one byte a weight.</source>
            <translation>The U-Net alone in one byte a weight.</translation>
        </message>
        <message>
            <source>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</source>
            <translation>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</translation>
        </message>
        <message>
            <source>The U-Net stays as it is.</source>
            <translation>The U-Net stays as it is.</translation>
        </message>
        <message>
            <source>The U-Net's pictures lie in the order that many cards compute faster.</source>
            <translation>The U-Net's pictures lie in the order that many cards compute faster.</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for a picture.</source>
            <translation>The VAE gives no numbers for a picture.</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for one of these, so a rate of {rates} is not to blame: {pictures}.</source>
            <translation>The VAE gives no numbers for one of these, so a rate of {rates} is not to blame: {pictures}.</translation>
        </message>
        <message>
            <source>The VAE was “{what}”; choose its file.</source>
            <translation>The VAE was “{what}”; choose its file.</translation>
        </message>
        <message>
            <source>The address {url} does not name a package file.</source>
            <translation>The address {url} does not name a package file.</translation>
        </message>
        <message>
            <source>The address {url} is not encrypted.</source>
            <translation>The address {url} is not encrypted.</translation>
        </message>
        <message>
            <source>The algorithm “{algo}” of LyCORIS is not supported.</source>
            <translation>The algorithm “{algo}” of LyCORIS is not supported.</translation>
        </message>
        <message>
            <source>The average is updated after every so many steps.</source>
            <translation>The average is updated after every so many steps.</translation>
        </message>
        <message>
            <source>The backup lies beside the project: “{folder}” is not there.</source>
            <translation>The backup lies beside the project: “{folder}” is not there.</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be copied.</source>
            <translation>The backup “{backup}” could not be copied.</translation>
        </message>
        <message>
            <source>The backup “{backup}” could not be put in the project's place.</source>
            <translation>The backup “{backup}” could not be put in the project's place.</translation>
        </message>
        <message>
            <source>The backup “{backup}” is damaged.</source>
            <translation>The backup “{backup}” is damaged.</translation>
        </message>
        <message>
            <source>The base model goes there part by part as it is read, for computers with little memory.</source>
            <translation>The base model goes there part by part as it is read, for computers with little memory.</translation>
        </message>
        <message>
            <source>The base model is not built like {family}, or the libraries that load it name its layers differently; other programs could not use the LoRA.</source>
            <translation>The base model is not built like {family}, or the libraries that load it name its layers differently; other programs could not use the LoRA.</translation>
        </message>
        <message>
            <source>The base model is read from it.</source>
            <translation>The base model is read from it.</translation>
        </message>
        <message>
            <source>The base model predicts v instead of the noise. Its card says so.</source>
            <translation>The base model predicts v instead of the noise. Its card says so.</translation>
        </message>
        <message>
            <source>The base model was “{what}”; choose its file.</source>
            <translation>The base model was “{what}”; choose its file.</translation>
        </message>
        <message>
            <source>The base model “{path}” is Stable Diffusion 2.</source>
            <translation>The base model “{path}” is Stable Diffusion 2.</translation>
        </message>
        <message>
            <source>The base model “{path}” is a {ending} file.</source>
            <translation>The base model “{path}” is a {ending} file.</translation>
        </message>
        <message>
            <source>The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.</source>
            <translation>The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.</translation>
        </message>
        <message>
            <source>The base model “{path}” is no .safetensors file.</source>
            <translation>The base model “{path}” is no .safetensors file.</translation>
        </message>
        <message>
            <source>The base model “{path}” is not there.</source>
            <translation>The base model “{path}” is not there.</translation>
        </message>
        <message>
            <source>The base model “{path}” is {found}, but the recipe says “{wanted}”.</source>
            <translation>The base model “{path}” is {found}, but the recipe says “{wanted}”.</translation>
        </message>
        <message>
            <source>The base model's shapes, the picture size and the network's rank need so much.</source>
            <translation>The base model's shapes, the picture size and the network's rank need so much.</translation>
        </message>
        <message>
            <source>The best that is here: {source}</source>
            <translation>The best that is here: {source}</translation>
        </message>
        <message>
            <source>The boxes of this photo, or the odd ones of all photos.</source>
            <translation>The boxes of this photo, or the odd ones of all photos.</translation>
        </message>
        <message>
            <source>The bucket step is at least 1 pixel; 64 is usual.</source>
            <translation>The bucket step is at least 1 pixel; 64 is usual.</translation>
        </message>
        <message>
            <source>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</source>
            <translation>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</translation>
        </message>
        <message>
            <source>The cached latents of {path} are gone.</source>
            <translation>The cached latents of {path} are gone.</translation>
        </message>
        <message>
            <source>The calmer average of the last steps, as -ema files and in samples.</source>
            <translation>The calmer average of the last steps, as -ema files and in samples.</translation>
        </message>
        <message>
            <source>The caption of “{file}” cannot be written.</source>
            <translation>The caption of “{file}” cannot be written.</translation>
        </message>
        <message>
            <source>The caption {file} was changed outside and stays: take it in, or delete it.</source>
            <translation>The caption {file} was changed outside and stays: take it in, or delete it.</translation>
        </message>
        <message>
            <source>The captioner at {address} does not answer.</source>
            <translation>The captioner at {address} does not answer.</translation>
        </message>
        <message>
            <source>The captioner at {address} refuses: {code}.</source>
            <translation>The captioner at {address} refuses: {code}.</translation>
        </message>
        <message>
            <source>The captioner does not fit beside what it is looking at.</source>
            <translation>The captioner does not fit beside what it is looking at.</translation>
        </message>
        <message>
            <source>The captioner in “{folder}” cannot be loaded.</source>
            <translation>The captioner in “{folder}” cannot be loaded.</translation>
        </message>
        <message>
            <source>The change could not be saved in “{file}”.</source>
            <translation>The change could not be saved in “{file}”.</translation>
        </message>
        <message>
            <source>The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; its options were read all the same.</source>
            <translation>The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; its options were read all the same.</translation>
        </message>
        <message>
            <source>The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.</source>
            <translation>The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.</translation>
        </message>
        <message>
            <source>The connection ended.</source>
            <translation>The connection ended.</translation>
        </message>
        <message>
            <source>The connection failed again and again: {reason}</source>
            <translation>The connection failed again and again: {reason}</translation>
        </message>
        <message>
            <source>The crop has enough pixels for its bucket.</source>
            <translation>The crop has enough pixels for its bucket.</translation>
        </message>
        <message>
            <source>The crops were made for {project}; this recipe trains at {recipe}.</source>
            <translation>The crops were made for {project}; this recipe trains at {recipe}.</translation>
        </message>
        <message>
            <source>The data set configuration holds no folder of pictures.</source>
            <translation>The data set configuration holds no folder of pictures.</translation>
        </message>
        <message>
            <source>The data sets list no folder to train on.</source>
            <translation>The data sets list no folder to train on.</translation>
        </message>
        <message>
            <source>The data sets of this recipe hold no folder that is trained.</source>
            <translation>The data sets of this recipe hold no folder that is trained.</translation>
        </message>
        <message>
            <source>The decay grows by ema_inv_gamma and ema_power.</source>
            <translation>The decay grows by ema_inv_gamma and ema_power.</translation>
        </message>
        <message>
            <source>The default: it is used wherever neither of the next two is.</source>
            <translation>The default: it is used wherever neither of the next two is.</translation>
        </message>
        <message>
            <source>The demo project is being made…</source>
            <translation>The demo project is being made…</translation>
        </message>
        <message>
            <source>The disk became full while packages were installed.</source>
            <translation>The disk became full while packages were installed.</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} MB left, and this run will write about {needed} MB. Make room there while it trains, or let it save less often.</source>
            <translation>The disk of {folder} has {free} MB left, and this run will write about {needed} MB. Make room there while it trains, or let it save less often.</translation>
        </message>
        <message>
            <source>The disk said: {reason}.</source>
            <translation>The disk said: {reason}.</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>The disk said: {reason}. Nothing was changed.</translation>
        </message>
        <message>
            <source>The disk with {folder} has {free} MB free, but about {needed} MB are needed.</source>
            <translation>The disk with {folder} has {free} MB free, but about {needed} MB are needed.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full.</source>
            <translation>The disk with {folder} is full.</translation>
        </message>
        <message>
            <source>The engine that was in use stays. Update the graphics driver, or choose another kind.</source>
            <translation>The engine that was in use stays. Update the graphics driver, or choose another kind.</translation>
        </message>
        <message>
            <source>The environment variable HF_HUB_OFFLINE is set.</source>
            <translation>The environment variable HF_HUB_OFFLINE is set.</translation>
        </message>
        <message>
            <source>The environment variable {variable} is not set.</source>
            <translation>The environment variable {variable} is not set.</translation>
        </message>
        <message>
            <source>The fastest that works, or the processor.</source>
            <translation>The fastest that works, or the processor.</translation>
        </message>
        <message>
            <source>The figure without its face: faces marked on the same photo are covered.</source>
            <translation>The figure without its face: faces marked on the same photo are covered.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is not complete, or it belongs to another kind of model.</source>
            <translation>The file is not complete, or it belongs to another kind of model.</translation>
        </message>
        <message>
            <source>The file is not there or may not be read.</source>
            <translation>The file is not there or may not be read.</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>The file is not there.</translation>
        </message>
        <message>
            <source>The file “{name}” does not say how it was trained.</source>
            <translation>The file “{name}” does not say how it was trained.</translation>
        </message>
        <message>
            <source>The file “{path}” ({size:.1f} MiB) is damaged or not complete.</source>
            <translation>The file “{path}” ({size:.1f} MiB) is damaged or not complete.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>The file “{path}” cannot be read.</translation>
        </message>
        <message>
            <source>The file “{path}” holds a U-Net without text encoder.</source>
            <translation>The file “{path}” holds a U-Net without text encoder.</translation>
        </message>
        <message>
            <source>The file “{path}” holds no Stable Diffusion U-Net.</source>
            <translation>The file “{path}” holds no Stable Diffusion U-Net.</translation>
        </message>
        <message>
            <source>The file “{path}” is a LoRA, not a base model.</source>
            <translation>The file “{path}” is a LoRA, not a base model.</translation>
        </message>
        <message>
            <source>The file “{path}” is not there.</source>
            <translation>The file “{path}” is not there.</translation>
        </message>
        <message>
            <source>The file “{path}” is the refiner of SDXL.</source>
            <translation>The file “{path}” is the refiner of SDXL.</translation>
        </message>
        <message>
            <source>The files stay as they are until you decide which words to keep.</source>
            <translation>The files stay as they are until you decide which words to keep.</translation>
        </message>
        <message>
            <source>The filter has no name.</source>
            <translation>The filter has no name.</translation>
        </message>
        <message>
            <source>The filter “{line}” cannot be read at “{place}”.</source>
            <translation>The filter “{line}” cannot be read at “{place}”.</translation>
        </message>
        <message>
            <source>The first timestep ({first}) is not below the last ({last}).</source>
            <translation>The first timestep ({first}) is not below the last ({last}).</translation>
        </message>
        <message>
            <source>The folder {file} is left out. {reason}</source>
            <translation>The folder {file} is left out. {reason}</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds no weights in safetensors files.</source>
            <translation>The folder “{folder}” holds no weights in safetensors files.</translation>
        </message>
        <message>
            <source>The folder “{folder}” lacks {parts}.</source>
            <translation>The folder “{folder}” lacks {parts}.</translation>
        </message>
        <message>
            <source>The folder “{name}” is not named for training.</source>
            <translation>The folder “{name}” is not named for training.</translation>
        </message>
        <message>
            <source>The folder “{name}” is to be used {repeats} times.</source>
            <translation>The folder “{name}” is to be used {repeats} times.</translation>
        </message>
        <message>
            <source>The folder “{path}” ({option}) is not there.</source>
            <translation>The folder “{path}” ({option}) is not there.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be made.</source>
            <translation>The folder “{path}” cannot be made.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation>The folder “{path}” cannot be read: {reason}.</translation>
        </message>
        <message>
            <source>The folder “{path}” of a data set is not there.</source>
            <translation>The folder “{path}” of a data set is not there.</translation>
        </message>
        <message>
            <source>The folder's name after its repeats; what this folder teaches.</source>
            <translation>The folder's name after its repeats; what this folder teaches.</translation>
        </message>
        <message>
            <source>The graphics card if there is one.</source>
            <translation>The graphics card if there is one.</translation>
        </message>
        <message>
            <source>The head with hair and chin. Teaches who it is.</source>
            <translation>The head with hair and chin. Teaches who it is.</translation>
        </message>
        <message>
            <source>The hub answers the same in both cases.</source>
            <translation>The hub answers the same in both cases.</translation>
        </message>
        <message>
            <source>The hub says: {reason}.</source>
            <translation>The hub says: {reason}.</translation>
        </message>
        <message>
            <source>The index has no file of exactly this version for this computer.</source>
            <translation>The index has no file of exactly this version for this computer.</translation>
        </message>
        <message>
            <source>The installed AI engine trains on the processor; the page AI engine has one for the card.</source>
            <translation>The installed AI engine trains on the processor; the page AI engine has one for the card.</translation>
        </message>
        <message>
            <source>The key {key} draws “{other}” already.</source>
            <translation>The key {key} draws “{other}” already.</translation>
        </message>
        <message>
            <source>The kind of network, in sd-scripts' words.</source>
            <translation>The kind of network, in sd-scripts' words.</translation>
        </message>
        <message>
            <source>The kind “{kind}” cannot be removed.</source>
            <translation>The kind “{kind}” cannot be removed.</translation>
        </message>
        <message>
            <source>The largest bucket side ({limit}) is below the resolution ({side}): raise it to {side} or more.</source>
            <translation>The largest bucket side ({limit}) is below the resolution ({side}): raise it to {side} or more.</translation>
        </message>
        <message>
            <source>The last timestep is pure noise; for v-prediction models.</source>
            <translation>The last timestep is pure noise; for v-prediction models.</translation>
        </message>
        <message>
            <source>The launcher's numbers make no sense: {found}.</source>
            <translation>The launcher's numbers make no sense: {found}.</translation>
        </message>
        <message>
            <source>The layer's size or rank in the file is not the one needed here.</source>
            <translation>The layer's size or rank in the file is not the one needed here.</translation>
        </message>
        <message>
            <source>The learning rates of U-Net and text encoder are 0.</source>
            <translation>The learning rates of U-Net and text encoder are 0.</translation>
        </message>
        <message>
            <source>The list of packages names {name} without its hash.</source>
            <translation>The list of packages names {name} without its hash.</translation>
        </message>
        <message>
            <source>The list of packages {path} is missing.</source>
            <translation>The list of packages {path} is missing.</translation>
        </message>
        <message>
            <source>The list of tags “{file}” cannot be read.</source>
            <translation>The list of tags “{file}” cannot be read.</translation>
        </message>
        <message>
            <source>The log {path} cannot be written any more: {reason}. Training goes on without it.</source>
            <translation>The log {path} cannot be written any more: {reason}. Training goes on without it.</translation>
        </message>
        <message>
            <source>The loss appears here while it trains.</source>
            <translation>The loss appears here while it trains.</translation>
        </message>
        <message>
            <source>The losses of single pictures could not be written: {reason}.</source>
            <translation>The losses of single pictures could not be written: {reason}.</translation>
        </message>
        <message>
            <source>The mask folder “{path}” is not there.</source>
            <translation>The mask folder “{path}” is not there.</translation>
        </message>
        <message>
            <source>The mean score of the tagger that found it, and of the other one</source>
            <translation>The mean score of the tagger that found it, and of the other one</translation>
        </message>
        <message>
            <source>The memory is full.</source>
            <translation>The memory is full.</translation>
        </message>
        <message>
            <source>The memory of {device} is full.</source>
            <translation>The memory of {device} is full.</translation>
        </message>
        <message numerus="yes">
            <source>The model answers {answers} numbers, the list names {count} tags.</source>
            <translation>
                <numerusform>The model answers {answers} numbers, the list names {count} tag.</numerusform>
                <numerusform>The model answers {answers} numbers, the list names {count} tags.</numerusform>
            </translation>
        </message>
        <message>
            <source>The model file “{file}” is not what was fetched.</source>
            <translation>The model file “{file}” is not what was fetched.</translation>
        </message>
        <message>
            <source>The model folder “{folder}” is not complete: {missing} is missing.</source>
            <translation>The model folder “{folder}” is not complete: {missing} is missing.</translation>
        </message>
        <message>
            <source>The model “{file}” answers with numbers that are none.</source>
            <translation>The model “{file}” answers with numbers that are none.</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be loaded.</source>
            <translation>The model “{file}” cannot be loaded.</translation>
        </message>
        <message>
            <source>The model “{file}” cannot be read.</source>
            <translation>The model “{file}” cannot be read.</translation>
        </message>
        <message>
            <source>The model “{file}” is damaged or cut short.</source>
            <translation>The model “{file}” is damaged or cut short.</translation>
        </message>
        <message>
            <source>The model “{file}” keeps parts of itself in other files, and was not opened.</source>
            <translation>The model “{file}” keeps parts of itself in other files, and was not opened.</translation>
        </message>
        <message>
            <source>The name is not valid text, as after unpacking an archive from elsewhere: choose another one.</source>
            <translation>The name is not valid text, as after unpacking an archive from elsewhere: choose another one.</translation>
        </message>
        <message>
            <source>The name is too long for a folder: shorten it to 200 bytes (about 60 Chinese characters).</source>
            <translation>The name is too long for a folder: shorten it to 200 bytes (about 60 Chinese characters).</translation>
        </message>
        <message>
            <source>The name of the folder “{name}” is not valid text.</source>
            <translation>The name of the folder “{name}” is not valid text.</translation>
        </message>
        <message>
            <source>The name was given without its ending, and nobody was asked whether to replace the file.</source>
            <translation>The name was given without its ending, and nobody was asked whether to replace the file.</translation>
        </message>
        <message>
            <source>The network acts with alpha / rank; 0 means as rank.</source>
            <translation>The network acts with alpha / rank; 0 means as rank.</translation>
        </message>
        <message>
            <source>The network argument “{name}” does not fit {kind}: {value}.</source>
            <translation>The network argument “{name}” does not fit {kind}: {value}.</translation>
        </message>
        <message>
            <source>The network argument “{name}” has no value.</source>
            <translation>The network argument “{name}” has no value.</translation>
        </message>
        <message>
            <source>The network argument “{name}” is not supported.</source>
            <translation>The network argument “{name}” is not supported.</translation>
        </message>
        <message>
            <source>The network has run away at a learning rate of {rates}, on {pictures}.</source>
            <translation>The network has run away at a learning rate of {rates}, on {pictures}.</translation>
        </message>
        <message>
            <source>The network stays in 32 bits.</source>
            <translation>The network stays in 32 bits.</translation>
        </message>
        <message>
            <source>The network “{name}” is unknown.</source>
            <translation>The network “{name}” is unknown.</translation>
        </message>
        <message>
            <source>The network “{name}” would train no layer at all.</source>
            <translation>The network “{name}” would train no layer at all.</translation>
        </message>
        <message>
            <source>The new AI engine ({profile}) does not work on this computer.</source>
            <translation>The new AI engine ({profile}) does not work on this computer.</translation>
        </message>
        <message>
            <source>The newer version is offered at another place, {url}.</source>
            <translation>The newer version is offered at another place, {url}.</translation>
        </message>
        <message>
            <source>The number before the “_” says how often each image counts; below 1 nothing is trained.</source>
            <translation>The number before the “_” says how often each image counts; below 1 nothing is trained.</translation>
        </message>
        <message>
            <source>The optimizer “{name}” is not known.</source>
            <translation>The optimizer “{name}” is not known.</translation>
        </message>
        <message>
            <source>The output folder {folder} cannot be written.</source>
            <translation>The output folder {folder} cannot be written.</translation>
        </message>
        <message>
            <source>The package bitsandbytes is not installed.</source>
            <translation>The package bitsandbytes is not installed.</translation>
        </message>
        <message>
            <source>The packages are downloaded and unpacked there; part of it is free again afterwards.</source>
            <translation>The packages are downloaded and unpacked there; part of it is free again afterwards.</translation>
        </message>
        <message>
            <source>The packages could not be installed.</source>
            <translation>The packages could not be installed.</translation>
        </message>
        <message>
            <source>The packages need more room than is left.</source>
            <translation>The packages need more room than is left.</translation>
        </message>
        <message>
            <source>The part “{part}” of “{folder}” cannot be read.</source>
            <translation>The part “{part}” of “{folder}” cannot be read.</translation>
        </message>
        <message>
            <source>The person found by {source} has boxes already.</source>
            <translation>The person found by {source} has boxes already.</translation>
        </message>
        <message>
            <source>The photo as it is, without cutting.</source>
            <translation>The photo as it is, without cutting.</translation>
        </message>
        <message>
            <source>The photo {file} cannot be read: {reason}. What was written of it before stays.</source>
            <translation>The photo {file} cannot be read: {reason}. What was written of it before stays.</translation>
        </message>
        <message>
            <source>The photo {file} was changed since it was added: look whether its boxes still fit.</source>
            <translation>The photo {file} was changed since it was added: look whether its boxes still fit.</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>The picture cannot be shown.</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short.</source>
            <translation>The picture is damaged or cut short.</translation>
        </message>
        <message>
            <source>The picture is missing, damaged or of a format that is not known: {reason}</source>
            <translation>The picture is missing, damaged or of a format that is not known: {reason}</translation>
        </message>
        <message>
            <source>The picture {file} was changed outside and stays: delete it to have it written again.</source>
            <translation>The picture {file} was changed outside and stays: delete it to have it written again.</translation>
        </message>
        <message>
            <source>The picture {path} could not be read.</source>
            <translation>The picture {path} could not be read.</translation>
        </message>
        <message>
            <source>The picture “{path}” cannot be written.</source>
            <translation>The picture “{path}” cannot be written.</translation>
        </message>
        <message>
            <source>The pictures are sent to {address}, which answers with “{model}”.</source>
            <translation>The pictures are sent to {address}, which answers with “{model}”.</translation>
        </message>
        <message>
            <source>The plan says what is in the way.</source>
            <translation>The plan says what is in the way.</translation>
        </message>
        <message>
            <source>The process that did it closed unexpectedly; the window is not harmed.</source>
            <translation>The process that did it closed unexpectedly; the window is not harmed.</translation>
        </message>
        <message>
            <source>The program or the computer ended while it trained.</source>
            <translation>The program or the computer ended while it trained.</translation>
        </message>
        <message>
            <source>The project as it was is kept as “{file}”.</source>
            <translation>The project as it was is kept as “{file}”.</translation>
        </message>
        <message>
            <source>The project “{file}” can no longer be read.</source>
            <translation>The project “{file}” can no longer be read.</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be looked at just now.</source>
            <translation>The project “{file}” cannot be looked at just now.</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened for editing.</source>
            <translation>The project “{file}” cannot be opened for editing.</translation>
        </message>
        <message>
            <source>The project “{file}” cannot be opened.</source>
            <translation>The project “{file}” cannot be opened.</translation>
        </message>
        <message>
            <source>The project “{file}” exists already.</source>
            <translation>The project “{file}” exists already.</translation>
        </message>
        <message>
            <source>The project “{file}” is already open.</source>
            <translation>The project “{file}” is already open.</translation>
        </message>
        <message>
            <source>The project “{file}” is damaged.</source>
            <translation>The project “{file}” is damaged.</translation>
        </message>
        <message>
            <source>The project “{file}” is open read-only.</source>
            <translation>The project “{file}” is open read-only.</translation>
        </message>
        <message>
            <source>The project “{file}” was open on another computer, {host}.</source>
            <translation>The project “{file}” was open on another computer, {host}.</translation>
        </message>
        <message>
            <source>The project “{file}” was saved by a newer LoRA Atelier.</source>
            <translation>The project “{file}” was saved by a newer LoRA Atelier.</translation>
        </message>
        <message>
            <source>The rate it starts from.</source>
            <translation>The rate it starts from.</translation>
        </message>
        <message>
            <source>The rate {rate} is very high for {optimizer}.</source>
            <translation>The rate {rate} is very high for {optimizer}.</translation>
        </message>
        <message>
            <source>The recipe's network must be of the same kind and for the same base model as the file.</source>
            <translation>The recipe's network must be of the same kind and for the same base model as the file.</translation>
        </message>
        <message>
            <source>The record of the model in “{folder}” is damaged.</source>
            <translation>The record of the model in “{folder}” is damaged.</translation>
        </message>
        <message>
            <source>The refiner only polishes pictures of the base model; LoRAs are trained on the base model.</source>
            <translation>The refiner only polishes pictures of the base model; LoRAs are trained on the base model.</translation>
        </message>
        <message>
            <source>The regular expression is not whole: {reason}.</source>
            <translation>The regular expression is not whole: {reason}.</translation>
        </message>
        <message>
            <source>The regularization folder “{path}” is not there.</source>
            <translation>The regularization folder “{path}” is not there.</translation>
        </message>
        <message>
            <source>The resolution has fewer pixels than one square of the bucket step ({step}): no bucket is left.</source>
            <translation>The resolution has fewer pixels than one square of the bucket step ({step}): no bucket is left.</translation>
        </message>
        <message>
            <source>The run does not fit into {gib:g} GiB; with everything that saves memory it needs {needed:.1f} GiB.</source>
            <translation>The run does not fit into {gib:g} GiB; with everything that saves memory it needs {needed:.1f} GiB.</translation>
        </message>
        <message>
            <source>The run goes on, but needs you.</source>
            <translation>The run goes on, but needs you.</translation>
        </message>
        <message>
            <source>The same in fp16: steps may be eight times smaller, but tiny gradients are lost.</source>
            <translation>The same in fp16: steps may be eight times smaller, but tiny gradients are lost.</translation>
        </message>
        <message>
            <source>The same picture in a sentence</source>
            <translation>The same picture in a sentence</translation>
        </message>
        <message>
            <source>The same seed gives the same LoRA; empty draws one.</source>
            <translation>The same seed gives the same LoRA; empty draws one.</translation>
        </message>
        <message>
            <source>The same, for the U-Net alone.</source>
            <translation>The same, for the U-Net alone.</translation>
        </message>
        <message>
            <source>The same, for the text encoders alone.</source>
            <translation>The same, for the text encoders alone.</translation>
        </message>
        <message>
            <source>The sample prompt “{line}” asks for {steps} steps with seed {seed}.</source>
            <translation>The sample prompt “{line}” asks for {steps} steps with seed {seed}.</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” cannot be read ({reason}).</source>
            <translation>The sample prompts “{path}” cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>The sample prompts “{path}” hold no prompt.</source>
            <translation>The sample prompts “{path}” hold no prompt.</translation>
        </message>
        <message>
            <source>The sampler “{name}” is unknown.</source>
            <translation>The sampler “{name}” is unknown.</translation>
        </message>
        <message>
            <source>The saved state does not fit this run's network and optimizer.</source>
            <translation>The saved state does not fit this run's network and optimizer.</translation>
        </message>
        <message>
            <source>The saved state “{path}” is not there.</source>
            <translation>The saved state “{path}” is not there.</translation>
        </message>
        <message>
            <source>The saved state “{path}” is of a kind that is not known here ({version}).</source>
            <translation>The saved state “{path}” is of a kind that is not known here ({version}).</translation>
        </message>
        <message>
            <source>The saved state “{path}” was written by another program.</source>
            <translation>The saved state “{path}” was written by another program.</translation>
        </message>
        <message>
            <source>The schedule “adafactor” does not fit this optimizer.</source>
            <translation>The schedule “adafactor” does not fit this optimizer.</translation>
        </message>
        <message>
            <source>The schedule “constant” has no warm-up; “constant_with_warmup” has.</source>
            <translation>The schedule “constant” has no warm-up; “constant_with_warmup” has.</translation>
        </message>
        <message>
            <source>The schedule “{name}” cannot use its arguments “{arguments}”.</source>
            <translation>The schedule “{name}” cannot use its arguments “{arguments}”.</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation>The schedule “{name}” is not known.</translation>
        </message>
        <message>
            <source>The schedule “{path}” cannot be used.</source>
            <translation>The schedule “{path}” cannot be used.</translation>
        </message>
        <message>
            <source>The selected crop</source>
            <translation>The selected crop</translation>
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>The shortest side ({low}) is above the longest ({high}).</translation>
        </message>
        <message>
            <source>The smallest bucket side ({limit}) exceeds the resolution ({side}): lower it to {side} or less.</source>
            <translation>The smallest bucket side ({limit}) exceeds the resolution ({side}): lower it to {side} or less.</translation>
        </message>
        <message>
            <source>The state cannot be saved with this optimizer.</source>
            <translation>The state cannot be saved with this optimizer.</translation>
        </message>
        <message>
            <source>The system does this when memory runs out; it can also be done by hand.</source>
            <translation>The system does this when memory runs out; it can also be done by hand.</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>The system says: {reason}.</translation>
        </message>
        <message>
            <source>The tagger's own settings</source>
            <translation>The tagger's own settings</translation>
        </message>
        <message>
            <source>The tagger's own settings do not fit: {list}</source>
            <translation>The tagger's own settings do not fit: {list}</translation>
        </message>
        <message>
            <source>The tagger's score, surest first</source>
            <translation>The tagger's score, surest first</translation>
        </message>
        <message>
            <source>The text encoder stays as it is: faster, and safer for SDXL.</source>
            <translation>The text encoder stays as it is: faster, and safer for SDXL.</translation>
        </message>
        <message>
            <source>The text holds another command (“{script}”), which was left out.</source>
            <translation>The text holds another command (“{script}”), which was left out.</translation>
        </message>
        <message>
            <source>The thumbnail “{path}” cannot be read.</source>
            <translation>The thumbnail “{path}” cannot be read.</translation>
        </message>
        <message numerus="yes">
            <source>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</source>
            <translation>
                <numerusform>The tokenizer in “{folder}” has {count} token, but its text encoder knows {expected}.</numerusform>
                <numerusform>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trainer enlarges it so far that it looks soft. Draw it larger, or take a photo with more pixels.</source>
            <translation>The trainer enlarges it so far that it looks soft. Draw it larger, or take a photo with more pixels.</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop a little.</source>
            <translation>The trainer enlarges this crop a little.</translation>
        </message>
        <message>
            <source>The trainer enlarges this crop so far that it looks soft.</source>
            <translation>The trainer enlarges this crop so far that it looks soft.</translation>
        </message>
        <message>
            <source>The trainer reads all of it.</source>
            <translation>The trainer reads all of it.</translation>
        </message>
        <message>
            <source>The trainer reads only the first line.</source>
            <translation>The trainer reads only the first line.</translation>
        </message>
        <message>
            <source>The trainer reads the class words: “{words}”.</source>
            <translation>The trainer reads the class words: “{words}”.</translation>
        </message>
        <message>
            <source>The training folder is not written yet.</source>
            <translation>The training folder is not written yet.</translation>
        </message>
        <message>
            <source>The training folder “{path}” is not there.</source>
            <translation>The training folder “{path}” is not there.</translation>
        </message>
        <message>
            <source>The update could not be fetched.</source>
            <translation>The update could not be fetched.</translation>
        </message>
        <message>
            <source>The update is not the file it should be, and was deleted.</source>
            <translation>The update is not the file it should be, and was deleted.</translation>
        </message>
        <message>
            <source>The update is not the file that was fetched.</source>
            <translation>The update is not the file that was fetched.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>The usual one</translation>
        </message>
        <message>
            <source>The window closes as soon as the run is saved.</source>
            <translation>The window closes as soon as the run is saved.</translation>
        </message>
        <message>
            <source>The work crashed (signal {signal}).</source>
            <translation>The work crashed (signal {signal}).</translation>
        </message>
        <message>
            <source>The work ended without a word (exit code {code}).</source>
            <translation>The work ended without a word (exit code {code}).</translation>
        </message>
        <message>
            <source>The work was ended from outside (signal {signal}).</source>
            <translation>The work was ended from outside (signal {signal}).</translation>
        </message>
        <message numerus="yes">
            <source>The {count} most frequent tags are shown.</source>
            <translation>
                <numerusform>The {count} most frequent tags are shown.</numerusform>
                <numerusform>The {count} most frequent tags are shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>The {subject} of step {step} is no number any more; training has stopped there.</source>
            <translation>The {subject} of step {step} is no number any more; training has stopped there.</translation>
        </message>
        <message>
            <source>Their file was removed or the picture changed while the run reads from it.</source>
            <translation>Their file was removed or the picture changed while the run reads from it.</translation>
        </message>
        <message>
            <source>There are no captions in it.</source>
            <translation>There are no captions in it.</translation>
        </message>
        <message>
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>There are no crops to caption yet: draw boxes on your photos first.</translation>
        </message>
        <message>
            <source>There are no photos to look at.</source>
            <translation>There are no photos to look at.</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>There are no photos yet: add some.</translation>
        </message>
        <message>
            <source>There are no regularization images in “{root}”: they belong in a folder like “1_name” there.</source>
            <translation>There are no regularization images in “{root}”: they belong in a folder like “1_name” there.</translation>
        </message>
        <message>
            <source>There are {strengths} strengths for {files} files to merge.</source>
            <translation>There are {strengths} strengths for {files} files to merge.</translation>
        </message>
        <message numerus="yes">
            <source>There is already a concept “{name}” with {count} repeats.</source>
            <translation>
                <numerusform>There is already a concept “{name}” with {count} repeat.</numerusform>
                <numerusform>There is already a concept “{name}” with {count} repeats.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no AI engine yet.</source>
            <translation>There is no AI engine yet.</translation>
        </message>
        <message>
            <source>There is no base model “{name}”.</source>
            <translation>There is no base model “{name}”.</translation>
        </message>
        <message>
            <source>There is no concept yet: add one, and say which regions feed it.</source>
            <translation>There is no concept yet: add one, and say which regions feed it.</translation>
        </message>
        <message>
            <source>There is no earlier AI engine to go back to.</source>
            <translation>There is no earlier AI engine to go back to.</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>There is no file “{path}”.</translation>
        </message>
        <message>
            <source>There is no filter to keep: write one first.</source>
            <translation>There is no filter to keep: write one first.</translation>
        </message>
        <message>
            <source>There is no folder “{folder}”.</source>
            <translation>There is no folder “{folder}”.</translation>
        </message>
        <message>
            <source>There is no further photo that is not done.</source>
            <translation>There is no further photo that is not done.</translation>
        </message>
        <message>
            <source>There is no graphics card that PyTorch can use; the processor trains instead.</source>
            <translation>There is no graphics card that PyTorch can use; the processor trains instead.</translation>
        </message>
        <message>
            <source>There is no model folder “{folder}”.</source>
            <translation>There is no model folder “{folder}”.</translation>
        </message>
        <message>
            <source>There is no model in “{folder}”.</source>
            <translation>There is no model in “{folder}”.</translation>
        </message>
        <message>
            <source>There is no model “{repository}” on {host}, or it is private.</source>
            <translation>There is no model “{repository}” on {host}, or it is private.</translation>
        </message>
        <message>
            <source>There is no option in this text.</source>
            <translation>There is no option in this text.</translation>
        </message>
        <message>
            <source>There is no option “{name}”.</source>
            <translation>There is no option “{name}”.</translation>
        </message>
        <message>
            <source>There is no option “{name}”. “{close}” may be meant.</source>
            <translation>There is no option “{name}”. “{close}” may be meant.</translation>
        </message>
        <message>
            <source>There is no photo to draw on yet.</source>
            <translation>There is no photo to draw on yet.</translation>
        </message>
        <message>
            <source>There is no project at “{path}”.</source>
            <translation>There is no project at “{path}”.</translation>
        </message>
        <message>
            <source>There is no region kind “{kind}”.</source>
            <translation>There is no region kind “{kind}”.</translation>
        </message>
        <message>
            <source>There is no room for “{repository}”.</source>
            <translation>There is no room for “{repository}”.</translation>
        </message>
        <message>
            <source>There is no saved state of “{name}” in {folder}; training starts from the first step.</source>
            <translation>There is no saved state of “{name}” in {folder}; training starts from the first step.</translation>
        </message>
        <message>
            <source>There is no source of suggestions “{name}”.</source>
            <translation>There is no source of suggestions “{name}”.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>There is no such folder.</translation>
        </message>
        <message>
            <source>There is no tagger “{name}”.</source>
            <translation>There is no tagger “{name}”.</translation>
        </message>
        <message>
            <source>There is no {thing} number {id} in this project.</source>
            <translation>There is no {thing} number {id} in this project.</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: name the folder that it lies in, not this one.</source>
            <translation>There is nothing to train in “{root}”: name the folder that it lies in, not this one.</translation>
        </message>
        <message>
            <source>There is nothing to train in “{root}”: put images into a folder there named like “10_name”.</source>
            <translation>There is nothing to train in “{root}”: put images into a folder there named like “10_name”.</translation>
        </message>
        <message>
            <source>There is nothing to train on in {folder}.</source>
            <translation>There is nothing to train on in {folder}.</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <translation>There is nothing to train on yet.</translation>
        </message>
        <message numerus="yes">
            <source>There were {count} data sets; size, batches and captions are those of the first.</source>
            <translation>
                <numerusform>There was {count} data set; size, batches and captions are those of the first.</numerusform>
                <numerusform>There were {count} data sets; size, batches and captions are those of the first.</numerusform>
            </translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation>These can be: {known}.</translation>
        </message>
        <message>
            <source>They are shuffled or chosen anew at every step, so that nobody knows them before.</source>
            <translation>They are shuffled or chosen anew at every step, so that nobody knows them before.</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>Thirds</translation>
        </message>
        <message>
            <source>This app was not installed by Setup. It uses the packages of its own Python environment.</source>
            <translation>This app was not installed by Setup. It uses the packages of its own Python environment.</translation>
        </message>
        <message>
            <source>This app was not installed by Setup; it is updated the way it came.</source>
            <translation>This app was not installed by Setup; it is updated the way it came.</translation>
        </message>
        <message numerus="yes">
            <source>This base model has {count} blocks, and each needs one number, 0 or above.</source>
            <translation>
                <numerusform>This base model has {count} block, and each needs one number, 0 or above.</numerusform>
                <numerusform>This base model has {count} blocks, and each needs one number, 0 or above.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This base model has {count} such blocks, and each needs one factor.</source>
            <translation>
                <numerusform>This base model has {count} such block, and each needs one factor.</numerusform>
                <numerusform>This base model has {count} such blocks, and each needs one factor.</numerusform>
            </translation>
        </message>
        <message>
            <source>This configuration is for {model}, which is not trained here; choose an SD1.5 or SDXL model.</source>
            <translation>This configuration is for {model}, which is not trained here; choose an SD1.5 or SDXL model.</translation>
        </message>
        <message>
            <source>This configuration is not from kohya_ss's LoRA tab: it names no network.</source>
            <translation>This configuration is not from kohya_ss's LoRA tab: it names no network.</translation>
        </message>
        <message>
            <source>This filter cannot be read yet.</source>
            <translation>This filter cannot be read yet.</translation>
        </message>
        <message>
            <source>This folder has no {files}. A tagger needs all of its model's files.</source>
            <translation>This folder has no {files}. A tagger needs all of its model's files.</translation>
        </message>
        <message>
            <source>This folder is not there now. Until it is back, backups go beside the project.</source>
            <translation>This folder is not there now. Until it is back, backups go beside the project.</translation>
        </message>
        <message>
            <source>This format is not read here.</source>
            <translation>This format is not read here.</translation>
        </message>
        <message>
            <source>This graphics card has no bf16; fp16 is used instead.</source>
            <translation>This graphics card has no bf16; fp16 is used instead.</translation>
        </message>
        <message>
            <source>This is a copy to look at. Changes are refused.</source>
            <translation>This is a copy to look at. Changes are refused.</translation>
        </message>
        <message>
            <source>This is the last photo. When all boxes are drawn, captions come next.</source>
            <translation>This is the last photo. When all boxes are drawn, captions come next.</translation>
        </message>
        <message>
            <source>This kind as it came</source>
            <translation>This kind as it came</translation>
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>This picture cannot be read.</translation>
        </message>
        <message>
            <source>This project is kept beside it under another name.</source>
            <translation>This project is kept beside it under another name.</translation>
        </message>
        <message>
            <source>This recipe runs code of a package: {packages}.</source>
            <translation>This recipe runs code of a package: {packages}.</translation>
        </message>
        <message>
            <source>This recipe's captions cannot be cached ahead.</source>
            <translation>This recipe's captions cannot be cached ahead.</translation>
        </message>
        <message>
            <source>This recipe's latents cannot be cached ahead.</source>
            <translation>This recipe's latents cannot be cached ahead.</translation>
        </message>
        <message>
            <source>This run cannot go on as it was. {differences}.</source>
            <translation>This run cannot go on as it was. {differences}.</translation>
        </message>
        <message>
            <source>This run drew nothing: pictures need sample prompts on the Train page.</source>
            <translation>This run drew nothing: pictures need sample prompts on the Train page.</translation>
        </message>
        <message>
            <source>This run goes on with a difference: {difference}.</source>
            <translation>This run goes on with a difference: {difference}.</translation>
        </message>
        <message>
            <source>This run was started without sample prompts.</source>
            <translation>This run was started without sample prompts.</translation>
        </message>
        <message>
            <source>This tagger cannot work without it.</source>
            <translation>This tagger cannot work without it.</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation>This tagger needs {files}.</translation>
        </message>
        <message>
            <source>Threads that read pictures ahead where each step encodes them; cached ones need none. Without a graphics card one reads, as more would take the processor's time.</source>
            <translation>Threads that read pictures ahead where each step encodes them; cached ones need none. Without a graphics card one reads, as more would take the processor's time.</translation>
        </message>
        <message>
            <source>Three stars</source>
            <translation>Three stars</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Thresholds</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>Thumbnail</translation>
        </message>
        <message>
            <source>Tidy captions</source>
            <translation>Tidy captions</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Time left</translation>
        </message>
        <message>
            <source>Time scale</source>
            <translation>Time scale</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>To fit into {gib} GiB this was set: {changes}. The run needs about {needed} GiB.</source>
            <translation>To fit into {gib} GiB this was set: {changes}. The run needs about {needed} GiB.</translation>
        </message>
        <message>
            <source>To fit, this will be set: {changes}.</source>
            <translation>To fit, this will be set: {changes}.</translation>
        </message>
        <message>
            <source>To start with, SD1.5</source>
            <translation>To start with, SD1.5</translation>
        </message>
        <message>
            <source>To start with, SDXL</source>
            <translation>To start with, SDXL</translation>
        </message>
        <message>
            <source>To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs.</source>
            <translation>To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs.</translation>
        </message>
        <message>
            <source>To train longer later. A run that is stopped always saves it.</source>
            <translation>To train longer later. A run that is stopped always saves it.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Tokens that are read: 75 (empty), 150 or 225.</source>
            <translation>Tokens that are read: 75 (empty), 150 or 225.</translation>
        </message>
        <message>
            <source>Too much was asked for from your address.</source>
            <translation>Too much was asked for from your address.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Too small</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Train all layers of the transformers.</source>
            <translation>Train all layers of the transformers.</translation>
        </message>
        <message>
            <source>Train resnets, down- and upsamplers too.</source>
            <translation>Train resnets, down- and upsamplers too.</translation>
        </message>
        <message>
            <source>Train the LoRA and watch it learn.</source>
            <translation>Train the LoRA and watch it learn.</translation>
        </message>
        <message>
            <source>Trained and in reg</source>
            <translation>Trained and in reg</translation>
        </message>
        <message>
            <source>Training cannot go on from “{path}”: it has none of this network's layers, such as {example}.</source>
            <translation>Training cannot go on from “{path}”: it has none of this network's layers, such as {example}.</translation>
        </message>
        <message>
            <source>Training ended by a mistake of the program.</source>
            <translation>Training ended by a mistake of the program.</translation>
        </message>
        <message>
            <source>Training folder</source>
            <translation>Training folder</translation>
        </message>
        <message>
            <source>Training goes on. What shall become of it?</source>
            <translation>Training goes on. What shall become of it?</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>Training height in pixels</translation>
        </message>
        <message>
            <source>Training needs PyTorch and its companions.</source>
            <translation>Training needs PyTorch and its companions.</translation>
        </message>
        <message>
            <source>Training pictures are written into a folder.</source>
            <translation>Training pictures are written into a folder.</translation>
        </message>
        <message>
            <source>Training reads the crops and captions from there.</source>
            <translation>Training reads the crops and captions from there.</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>Training size</translation>
        </message>
        <message>
            <source>Training uses {packages}.</source>
            <translation>Training uses {packages}.</translation>
        </message>
        <message>
            <source>Training width in pixels</source>
            <translation>Training width in pixels</translation>
        </message>
        <message>
            <source>Training {name}</source>
            <translation>Training {name}</translation>
        </message>
        <message>
            <source>Trains 3x3 convolutions too; same as network_dim.</source>
            <translation>Trains 3x3 convolutions too; same as network_dim.</translation>
        </message>
        <message>
            <source>Transformer blocks are compiled: faster steps after a first one that takes minutes.</source>
            <translation>Transformer blocks are compiled: faster steps after a first one that takes minutes.</translation>
        </message>
        <message>
            <source>Transparency is a mask</source>
            <translation>Transparency is a mask</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <source>Transparent, for masked loss</source>
            <translation>Transparent, for masked loss</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <source>Trigger first</source>
            <translation>Trigger first</translation>
        </message>
        <message>
            <source>Trigger word first</source>
            <translation>Trigger word first</translation>
        </message>
        <message>
            <source>True cuts for SDXL</source>
            <translation>True cuts for SDXL</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <source>Try again in {pause}: it goes on where it stopped.</source>
            <translation>Try again in {pause}: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>Try again later, or copy the model's files from its page and choose their folder.</source>
            <translation>Try again later, or copy the model's files from its page and choose their folder.</translation>
        </message>
        <message>
            <source>Try again later, or download it by hand.</source>
            <translation>Try again later, or download it by hand.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Try again later.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Try again.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, something between you and the publisher changes files.</source>
            <translation>Try again. If it happens twice, something between you and the publisher changes files.</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Try again: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, choose another model.</source>
            <translation>Try again; if it stays so, choose another model.</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation>Try it on the processor, or fetch the file again.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Try it out</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>Try the &amp;demo</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Try the demo</translation>
        </message>
        <message>
            <source>Try them again</source>
            <translation>Try them again</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Trying it out</translation>
        </message>
        <message>
            <source>Trying the AI engine out</source>
            <translation>Trying the AI engine out</translation>
        </message>
        <message>
            <source>Turn by 5 degrees</source>
            <translation>Turn by 5 degrees</translation>
        </message>
        <message>
            <source>Turn by half a degree</source>
            <translation>Turn by half a degree</translation>
        </message>
        <message>
            <source>Turn it off, or train in one process.</source>
            <translation>Turn it off, or train in one process.</translation>
        </message>
        <message>
            <source>Turn left by 5 degrees</source>
            <translation>Turn left by 5 degrees</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>Turn left by half a degree</translation>
        </message>
        <message>
            <source>Turn mirrors and proxies off and try again. If it stays so, report it.</source>
            <translation>Turn mirrors and proxies off and try again. If it stays so, report it.</translation>
        </message>
        <message>
            <source>Turn right by 5 degrees</source>
            <translation>Turn right by 5 degrees</translation>
        </message>
        <message>
            <source>Turn right by half a degree</source>
            <translation>Turn right by half a degree</translation>
        </message>
        <message>
            <source>Turn the mirror off, or choose another kind of engine.</source>
            <translation>Turn the mirror off, or choose another kind of engine.</translation>
        </message>
        <message>
            <source>Turn upright</source>
            <translation>Turn upright</translation>
        </message>
        <message>
            <source>Two stars</source>
            <translation>Two stars</translation>
        </message>
        <message>
            <source>Two taggers are needed to compare. Tag once more with another one; “only remember what is found” leaves captions as they are.</source>
            <translation>Two taggers are needed to compare. Tag once more with another one; “only remember what is found” leaves captions as they are.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>U-Net and text encoders in one byte a weight.</source>
            <translation>U-Net and text encoders in one byte a weight.</translation>
        </message>
        <message>
            <source>U-Net in fp8</source>
            <translation>U-Net in fp8</translation>
        </message>
        <message>
            <source>U-Net only</source>
            <translation>U-Net only</translation>
        </message>
        <message>
            <source>U-Net only and text encoder only are both on: nothing would be trained.</source>
            <translation>U-Net only and text encoder only are both on: nothing would be trained.</translation>
        </message>
        <message>
            <source>U-Net rate</source>
            <translation>U-Net rate</translation>
        </message>
        <message>
            <source>Underscores and spaces</source>
            <translation>Underscores and spaces</translation>
        </message>
        <message>
            <source>Unset it, or copy the model's files onto this computer and choose their folder.</source>
            <translation>Unset it, or copy the model's files onto this computer and choose their folder.</translation>
        </message>
        <message>
            <source>Until this step the average is the network itself.</source>
            <translation>Until this step the average is the network itself.</translation>
        </message>
        <message>
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>Update LoRA Atelier, then open it again.</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <source>Updates are only taken from where they are told of.</source>
            <translation>Updates are only taken from where they are told of.</translation>
        </message>
        <message>
            <source>Upper and lower case alike</source>
            <translation>Upper and lower case alike</translation>
        </message>
        <message>
            <source>Usage hint</source>
            <translation>Usage hint</translation>
        </message>
        <message>
            <source>Use a larger picture, or allow enlarging by switching bucket_no_upscale off.</source>
            <translation>Use a larger picture, or allow enlarging by switching bucket_no_upscale off.</translation>
        </message>
        <message>
            <source>Use a larger picture.</source>
            <translation>Use a larger picture.</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>Use an address that begins with https.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Use masks</source>
            <translation>Use masks</translation>
        </message>
        <message>
            <source>Use of regularization pictures</source>
            <translation>Use of regularization pictures</translation>
        </message>
        <message>
            <source>Use that version, or go on from the LoRA file: set network_weights to it.</source>
            <translation>Use that version, or go on from the LoRA file: set network_weights to it.</translation>
        </message>
        <message>
            <source>Use whole photos</source>
            <translation>Use whole photos</translation>
        </message>
        <message>
            <source>Used where no own rate is given below.</source>
            <translation>Used where no own rate is given below.</translation>
        </message>
        <message>
            <source>V loss like noise loss</source>
            <translation>V loss like noise loss</translation>
        </message>
        <message>
            <source>V-like loss</source>
            <translation>V-like loss</translation>
        </message>
        <message>
            <source>V-prediction</source>
            <translation>V-prediction</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>VAE batch</source>
            <translation>VAE batch</translation>
        </message>
        <message>
            <source>VAE in 32 bits</source>
            <translation>VAE in 32 bits</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Version {version} is fetched and checked.</source>
            <translation>Version {version} is fetched and checked.</translation>
        </message>
        <message>
            <source>Version {version} is here ({size} MB). Setup keeps your projects, models and settings.</source>
            <translation>Version {version} is here ({size} MB). Setup keeps your projects, models and settings.</translation>
        </message>
        <message>
            <source>Version {version} is installed.</source>
            <translation>Version {version} is installed.</translation>
        </message>
        <message>
            <source>Version {version} is the newest.</source>
            <translation>Version {version} is the newest.</translation>
        </message>
        <message>
            <source>ViTPose</source>
            <translation>ViTPose</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Views of the run</source>
            <translation>Views of the run</translation>
        </message>
        <message>
            <source>WD14 tags</source>
            <translation>WD14 tags</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it.</source>
            <translation>Wait until it is done, or close it.</translation>
        </message>
        <message>
            <source>Walks through one step without reading any weights.</source>
            <translation>Walks through one step without reading any weights.</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>Warm-up</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Watch a folder</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>Watch a folder…</translation>
        </message>
        <message numerus="yes">
            <source>Watch folders ({count})</source>
            <translation>
                <numerusform>Watch folders ({count})</numerusform>
                <numerusform>Watch folders ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Weakest noise that is trained.</source>
            <translation>Weakest noise that is trained.</translation>
        </message>
        <message>
            <source>Weighs timesteps by 1/sqrt(SNR).</source>
            <translation>Weighs timesteps by 1/sqrt(SNR).</translation>
        </message>
        <message>
            <source>Weight decay apart from the gradient, as in AdamW.</source>
            <translation>Weight decay apart from the gradient, as in AdamW.</translation>
        </message>
        <message>
            <source>Weight limit</source>
            <translation>Weight limit</translation>
        </message>
        <message>
            <source>Weights in 8 bits (int8) or 4 bits (nf4), for small graphics cards.</source>
            <translation>Weights in 8 bits (int8) or 4 bits (nf4), for small graphics cards.</translation>
        </message>
        <message>
            <source>Weights in captions</source>
            <translation>Weights in captions</translation>
        </message>
        <message>
            <source>Weights of that noise</source>
            <translation>Weights of that noise</translation>
        </message>
        <message>
            <source>What compiles the blocks.</source>
            <translation>What compiles the blocks.</translation>
        </message>
        <message>
            <source>What gradient checkpointing keeps waits in the computer's memory: a little slower.</source>
            <translation>What gradient checkpointing keeps waits in the computer's memory: a little slower.</translation>
        </message>
        <message>
            <source>What hangs over is cut off at another place each time; needs uncached latents.</source>
            <translation>What hangs over is cut off at another place each time; needs uncached latents.</translation>
        </message>
        <message>
            <source>What is asked; {tags}, {name} and {folder} are filled in for each picture.</source>
            <translation>What is asked; {tags}, {name} and {folder} are filled in for each picture.</translation>
        </message>
        <message>
            <source>What is different: {reason}.</source>
            <translation>What is different: {reason}.</translation>
        </message>
        <message>
            <source>What is left grows to make up for ranks left out; off is as LyCORIS has it by itself.</source>
            <translation>What is left grows to make up for ranks left out; off is as LyCORIS has it by itself.</translation>
        </message>
        <message>
            <source>What is see-through in a picture is not learned.</source>
            <translation>What is see-through in a picture is not learned.</translation>
        </message>
        <message>
            <source>What is worn, from the collar down. Teaches the outfit.</source>
            <translation>What is worn, from the collar down. Teaches the outfit.</translation>
        </message>
        <message>
            <source>What is wrong: {reason}.</source>
            <translation>What is wrong: {reason}.</translation>
        </message>
        <message>
            <source>What it remembers cannot be written as numbers: {reason}.</source>
            <translation>What it remembers cannot be written as numbers: {reason}.</translation>
        </message>
        <message>
            <source>What it was made from, nvidia/mit-b2, is for research only.</source>
            <translation>What it was made from, nvidia/mit-b2, is for research only.</translation>
        </message>
        <message>
            <source>What looks wrong</source>
            <translation>What looks wrong</translation>
        </message>
        <message>
            <source>What one tagger found and the other did not</source>
            <translation>What one tagger found and the other did not</translation>
        </message>
        <message>
            <source>What stands between tags.</source>
            <translation>What stands between tags.</translation>
        </message>
        <message>
            <source>What the model is told it is.</source>
            <translation>What the model is told it is.</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: its own words.</source>
            <translation>What the model is told it is; empty: its own words.</translation>
        </message>
        <message>
            <source>What the model is told it is; empty: nothing.</source>
            <translation>What the model is told it is; empty: nothing.</translation>
        </message>
        <message>
            <source>What the trainer advises comes here.</source>
            <translation>What the trainer advises comes here.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>What was learned from corrections…</source>
            <translation>What was learned from corrections…</translation>
        </message>
        <message>
            <source>What was learned so far is saved.</source>
            <translation>What was learned so far is saved.</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>What was left out</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>What will be written</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>What you see is a copy; changes to it would be lost.</translation>
        </message>
        <message>
            <source>What {address} answers is no caption.</source>
            <translation>What {address} answers is no caption.</translation>
        </message>
        <message>
            <source>When drawing: higher is wilder.</source>
            <translation>When drawing: higher is wilder.</translation>
        </message>
        <message>
            <source>When drawing: only words within this share of chance.</source>
            <translation>When drawing: only words within this share of chance.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Where persons are, each in a box of their own.</source>
            <translation>Where persons are, each in a box of their own.</translation>
        </message>
        <message>
            <source>Where suggestions come from</source>
            <translation>Where suggestions come from</translation>
        </message>
        <message>
            <source>Where that package is installed and there is a card; the results are the same.</source>
            <translation>Where that package is installed and there is a card; the results are the same.</translation>
        </message>
        <message>
            <source>Where the LoRA files, samples and the log go.</source>
            <translation>Where the LoRA files, samples and the log go.</translation>
        </message>
        <message>
            <source>Where the folder is written</source>
            <translation>Where the folder is written</translation>
        </message>
        <message>
            <source>Which boxes are listed</source>
            <translation>Which boxes are listed</translation>
        </message>
        <message>
            <source>Which layers are trained, in LyCORIS' words.</source>
            <translation>Which layers are trained, in LyCORIS' words.</translation>
        </message>
        <message>
            <source>Which of the server's models; empty takes the first it names.</source>
            <translation>Which of the server's models; empty takes the first it names.</translation>
        </message>
        <message>
            <source>Which photos are shown</source>
            <translation>Which photos are shown</translation>
        </message>
        <message>
            <source>Which text encoder layer is read, counted from the last; many anime models use 2.</source>
            <translation>Which text encoder layer is read, counted from the last; many anime models use 2.</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Whole picture</translation>
        </message>
        <message>
            <source>Width and height of a square picture's bucket.</source>
            <translation>Width and height of a square picture's bucket.</translation>
        </message>
        <message>
            <source>Wildcards</source>
            <translation>Wildcards</translation>
        </message>
        <message>
            <source>Windows drops a dot or a space at the end of a folder’s name: end with another character.</source>
            <translation>Windows drops a dot or a space at the end of a folder’s name: end with another character.</translation>
        </message>
        <message>
            <source>Windows keeps this name for a device: choose another one.</source>
            <translation>Windows keeps this name for a device: choose another one.</translation>
        </message>
        <message>
            <source>With another number, a step would be made of more or fewer pictures. Some launchers start one process without a word: accelerate launch --cpu does.</source>
            <translation>With another number, a step would be made of more or fewer pictures. Some launchers start one process without a word: accelerate launch --cpu does.</translation>
        </message>
        <message>
            <source>With any finding</source>
            <translation>With any finding</translation>
        </message>
        <message>
            <source>With boxes</source>
            <translation>With boxes</translation>
        </message>
        <message>
            <source>With in_json no regularization pictures are used, as in sd-scripts. List the file and the folder as data sets to use both.</source>
            <translation>With in_json no regularization pictures are used, as in sd-scripts. List the file and the folder as data sets to use both.</translation>
        </message>
        <message>
            <source>With suggestions to review</source>
            <translation>With suggestions to review</translation>
        </message>
        <message>
            <source>Without boxes</source>
            <translation>Without boxes</translation>
        </message>
        <message>
            <source>Without caption</source>
            <translation>Without caption</translation>
        </message>
        <message>
            <source>Without effect.</source>
            <translation>Without effect.</translation>
        </message>
        <message>
            <source>Without effect: network_alpha holds for all.</source>
            <translation>Without effect: network_alpha holds for all.</translation>
        </message>
        <message>
            <source>Without effect: there is no rank.</source>
            <translation>Without effect: there is no rank.</translation>
        </message>
        <message>
            <source>Without it nobody knows what the model's numbers mean. The system says: {reason}.</source>
            <translation>Without it nobody knows what the model's numbers mean. The system says: {reason}.</translation>
        </message>
        <message>
            <source>Without trigger</source>
            <translation>Without trigger</translation>
        </message>
        <message>
            <source>Without words, the trainer reads the folder's name: “{name}”.</source>
            <translation>Without words, the trainer reads the folder's name: “{name}”.</translation>
        </message>
        <message>
            <source>Wordless epochs</source>
            <translation>Wordless epochs</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Words that call the LoRA, written into the file.</source>
            <translation>Words that call the LoRA, written into the file.</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>Work it out</translation>
        </message>
        <message>
            <source>Working out the memory</source>
            <translation>Working out the memory</translation>
        </message>
        <message>
            <source>Would come: {tags}</source>
            <translation>Would come: {tags}</translation>
        </message>
        <message>
            <source>Would go: {tags}</source>
            <translation>Would go: {tags}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Write \( and \), so that no emphasis is read.</source>
            <translation>Write \( and \), so that no emphasis is read.</translation>
        </message>
        <message>
            <source>Write as “{template}”</source>
            <translation>Write as “{template}”</translation>
        </message>
        <message>
            <source>Write at least one prompt into the file.</source>
            <translation>Write at least one prompt into the file.</translation>
        </message>
        <message>
            <source>Write by a template</source>
            <translation>Write by a template</translation>
        </message>
        <message numerus="yes">
            <source>Write captions ({count})</source>
            <translation>
                <numerusform>Write captions ({count})</numerusform>
                <numerusform>Write captions ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Write folder</source>
            <translation>Write folder</translation>
        </message>
        <message>
            <source>Write for example “--s 30 --d 1”.</source>
            <translation>Write for example “--s 30 --d 1”.</translation>
        </message>
        <message>
            <source>Write it as “{name}=…”, or remove it.</source>
            <translation>Write it as “{name}=…”, or remove it.</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Write it now</translation>
        </message>
        <message>
            <source>Write parentheses as \( and \)</source>
            <translation>Write parentheses as \( and \)</translation>
        </message>
        <message numerus="yes">
            <source>Write sentences and notes ({count})</source>
            <translation>
                <numerusform>Write sentences and notes ({count})</numerusform>
                <numerusform>Write sentences and notes ({count})</numerusform>
            </translation>
        </message>
        <message>
            <source>Write tags with {to}</source>
            <translation>Write tags with {to}</translation>
        </message>
        <message>
            <source>Write the path as module.Class, such as {place}.{example}.</source>
            <translation>Write the path as module.Class, such as {place}.{example}.</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>Write what is in each crop.</translation>
        </message>
        <message numerus="yes">
            <source>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</source>
            <translation>
                <numerusform>Write {count} number with commas between them, or one of: {curves} (with +0.25 to lift it).</numerusform>
                <numerusform>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write {count} numbers with commas between them; whole numbers for ranks.</source>
            <translation>
                <numerusform>Write {count} number with commas between them; whole numbers for ranks.</numerusform>
                <numerusform>Write {count} numbers with commas between them; whole numbers for ranks.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write, for example: {example}</source>
            <translation>Write, for example: {example}</translation>
        </message>
        <message>
            <source>Writes a sentence or a paragraph about each picture; small and quick.</source>
            <translation>Writes a sentence or a paragraph about each picture; small and quick.</translation>
        </message>
        <message>
            <source>Writes all tags one way; emoticons stay as they are.</source>
            <translation>Writes all tags one way; emoticons stay as they are.</translation>
        </message>
        <message>
            <source>Writes another tag in the place of one.</source>
            <translation>Writes another tag in the place of one.</translation>
        </message>
        <message>
            <source>Writes one plain sentence about each picture.</source>
            <translation>Writes one plain sentence about each picture.</translation>
        </message>
        <message>
            <source>Writing the Kohya folder</source>
            <translation>Writing the Kohya folder</translation>
        </message>
        <message>
            <source>Writing the training folder…</source>
            <translation>Writing the training folder…</translation>
        </message>
        <message>
            <source>Writing this project there would remove the other one's pictures.</source>
            <translation>Writing this project there would remove the other one's pictures.</translation>
        </message>
        <message>
            <source>Writing {done} of {total}</source>
            <translation>Writing {done} of {total}</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Written as \( and \), parentheses are not read as emphasis.</source>
            <translation>Written as \( and \), parentheses are not read as emphasis.</translation>
        </message>
        <message>
            <source>Written into the LoRA file.</source>
            <translation>Written into the LoRA file.</translation>
        </message>
        <message>
            <source>Written into the file.</source>
            <translation>Written into the file.</translation>
        </message>
        <message>
            <source>You are not allowed to read it.</source>
            <translation>You are not allowed to read it.</translation>
        </message>
        <message>
            <source>You made this change twice. A rule makes it everywhere, and after every tagging.</source>
            <translation>You made this change twice. A rule makes it everywhere, and after every tagging.</translation>
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</translation>
        </message>
        <message>
            <source>YuNet</source>
            <translation>YuNet</translation>
        </message>
        <message>
            <source>Zero terminal SNR</source>
            <translation>Zero terminal SNR</translation>
        </message>
        <message>
            <source>Zero terminal SNR is made for models that predict v.</source>
            <translation>Zero terminal SNR is made for models that predict v.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom in and out</source>
            <translation>Zoom in and out</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom to the box</source>
            <translation>Zoom to the box</translation>
        </message>
        <message>
            <source>about {size} MB · {licence}</source>
            <translation>about {size} MB · {licence}</translation>
        </message>
        <message>
            <source>add to them</source>
            <translation>add to them</translation>
        </message>
        <message numerus="yes">
            <source>all {count}</source>
            <translation>
                <numerusform>all {count}</numerusform>
                <numerusform>all {count}</numerusform>
            </translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>any stars</source>
            <translation>any stars</translation>
        </message>
        <message>
            <source>as each kind says</source>
            <translation>as each kind says</translation>
        </message>
        <message>
            <source>as many as there are</source>
            <translation>as many as there are</translation>
        </message>
        <message>
            <source>as the system has it</source>
            <translation>as the system has it</translation>
        </message>
        <message>
            <source>auto takes the graphics card where there is one.</source>
            <translation>auto takes the graphics card where there is one.</translation>
        </message>
        <message>
            <source>batches</source>
            <translation>batches</translation>
        </message>
        <message>
            <source>bf16 (recent cards)</source>
            <translation>bf16 (recent cards)</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>bf16 for recent cards, fp16 for older ones, no for exact numbers.</translation>
        </message>
        <message>
            <source>bf16 has 8 bits for a number: steps smaller than 1/256 of a weight are lost. Choose a high rate, or switch full_bf16 off.</source>
            <translation>bf16 has 8 bits for a number: steps smaller than 1/256 of a weight are lost. Choose a high rate, or switch full_bf16 off.</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blocks</translation>
        </message>
        <message>
            <source>bucket_reso_steps is {step}.</source>
            <translation>bucket_reso_steps is {step}.</translation>
        </message>
        <message>
            <source>cache_latents is off: every step encodes its pictures anew.</source>
            <translation>cache_latents is off: every step encodes its pictures anew.</translation>
        </message>
        <message>
            <source>change none: only remember what is found</source>
            <translation>change none: only remember what is found</translation>
        </message>
        <message>
            <source>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</source>
            <translation>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>device keeps it beside the network; cpu keeps it out of the card's memory.</source>
            <translation>device keeps it beside the network; cpu keeps it out of the card's memory.</translation>
        </message>
        <message>
            <source>dim_from_weights is set, but network_weights is empty.</source>
            <translation>dim_from_weights is set, but network_weights is empty.</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>edited</translation>
        </message>
        <message>
            <source>empty: each concept's own name</source>
            <translation>empty: each concept's own name</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>epochs</translation>
        </message>
        <message>
            <source>every concept that takes it</source>
            <translation>every concept that takes it</translation>
        </message>
        <message>
            <source>files</source>
            <translation>files</translation>
        </message>
        <message>
            <source>for example “photo of ”</source>
            <translation>for example “photo of ”</translation>
        </message>
        <message>
            <source>fp16 (older cards)</source>
            <translation>fp16 (older cards)</translation>
        </message>
        <message>
            <source>fp16 has 11 bits for a number and none below 0.00000006: smaller steps and gradients are lost. Choose a high rate, or switch full_fp16 off.</source>
            <translation>fp16 has 11 bits for a number and none below 0.00000006: smaller steps and gradients are lost. Choose a high rate, or switch full_fp16 off.</translation>
        </message>
        <message>
            <source>fp16 is small and read everywhere; empty keeps what is trained.</source>
            <translation>fp16 is small and read everywhere; empty keeps what is trained.</translation>
        </message>
        <message>
            <source>fp16 is very slow without a graphics card; 32 bits are used instead.</source>
            <translation>fp16 is very slow without a graphics card; 32 bits are used instead.</translation>
        </message>
        <message>
            <source>fp8_base and base_weights_packing = {packing} ask for different things; switch one off.</source>
            <translation>fp8_base and base_weights_packing = {packing} ask for different things; switch one off.</translation>
        </message>
        <message>
            <source>from source</source>
            <translation>from source</translation>
        </message>
        <message>
            <source>fused_backward_pass cannot be used with {optimizer}.</source>
            <translation>fused_backward_pass cannot be used with {optimizer}.</translation>
        </message>
        <message>
            <source>fused_backward_pass does not go with several processes.</source>
            <translation>fused_backward_pass does not go with several processes.</translation>
        </message>
        <message>
            <source>fused_backward_pass lets each weight step before all gradients are there, but {reason}.</source>
            <translation>fused_backward_pass lets each weight step before all gradients are there, but {reason}.</translation>
        </message>
        <message numerus="yes">
            <source>here {count}×</source>
            <translation>
                <numerusform>here {count}×</numerusform>
                <numerusform>here {count}×</numerusform>
            </translation>
        </message>
        <message>
            <source>inherited from the whole photo</source>
            <translation>inherited from the whole photo</translation>
        </message>
        <message>
            <source>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</source>
            <translation>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</translation>
        </message>
        <message>
            <source>leave alone</source>
            <translation>leave alone</translation>
        </message>
        <message>
            <source>max_token_length is {length}.</source>
            <translation>max_token_length is {length}.</translation>
        </message>
        <message>
            <source>mem_eff_attn chooses a graphics card's kernel. On a processor PyTorch's own attention is used, which does not hold the whole matrix either.</source>
            <translation>mem_eff_attn chooses a graphics card's kernel. On a processor PyTorch's own attention is used, which does not hold the whole matrix either.</translation>
        </message>
        <message>
            <source>my project</source>
            <translation>my project</translation>
        </message>
        <message>
            <source>network_module names the kind of network to train.</source>
            <translation>network_module names the kind of network to train.</translation>
        </message>
        <message>
            <source>no concept</source>
            <translation>no concept</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>none that training can use was found; the processor trains</source>
            <translation>none that training can use was found; the processor trains</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>none: too small</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>not written</translation>
        </message>
        <message>
            <source>npz: sd-scripts' files beside the pictures are read and written.</source>
            <translation>npz: sd-scripts' files beside the pictures are read and written.</translation>
        </message>
        <message>
            <source>of all crops</source>
            <translation>of all crops</translation>
        </message>
        <message>
            <source>of the selected crops</source>
            <translation>of the selected crops</translation>
        </message>
        <message numerus="yes">
            <source>on {count} captions of the project</source>
            <translation>
                <numerusform>on {count} caption of the project</numerusform>
                <numerusform>on {count} captions of the project</numerusform>
            </translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>on {device}</translation>
        </message>
        <message>
            <source>only for an order of my own</source>
            <translation>only for an order of my own</translation>
        </message>
        <message>
            <source>only for “Behind another tag”</source>
            <translation>only for “Behind another tag”</translation>
        </message>
        <message>
            <source>onnxruntime says: {reason}</source>
            <translation>onnxruntime says: {reason}</translation>
        </message>
        <message>
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <source>regularization twins</source>
            <translation>regularization twins</translation>
        </message>
        <message>
            <source>replace what taggers wrote</source>
            <translation>replace what taggers wrote</translation>
        </message>
        <message>
            <source>sd-scripts' [[datasets]]: folders, sizes and batches of their own, in one run.</source>
            <translation>sd-scripts' [[datasets]]: folders, sizes and batches of their own, in one run.</translation>
        </message>
        <message>
            <source>sd-scripts' metadata file: captions, tags and sizes of pictures in the training folder.</source>
            <translation>sd-scripts' metadata file: captions, tags and sizes of pictures in the training folder.</translation>
        </message>
        <message>
            <source>seen by the tagger in this crop</source>
            <translation>seen by the tagger in this crop</translation>
        </message>
        <message>
            <source>smile=0.6, hat=0.2</source>
            <translation>smile=0.6, hat=0.2</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>steps</translation>
        </message>
        <message>
            <source>surest first</source>
            <translation>surest first</translation>
        </message>
        <message>
            <source>tagged</source>
            <translation>tagged</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>tags</translation>
        </message>
        <message>
            <source>the crop</source>
            <translation>the crop</translation>
        </message>
        <message>
            <source>the crop and its photo</source>
            <translation>the crop and its photo</translation>
        </message>
        <message>
            <source>the matrix product is wrong</source>
            <translation>the matrix product is wrong</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>the model's own</translation>
        </message>
        <message>
            <source>the photo</source>
            <translation>the photo</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>too small for a bucket</source>
            <translation>too small for a bucket</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>typed by hand</translation>
        </message>
        <message>
            <source>uv said: {said}</source>
            <translation>uv said: {said}</translation>
        </message>
        <message>
            <source>whatever it needs</source>
            <translation>whatever it needs</translation>
        </message>
        <message>
            <source>with commas between them</source>
            <translation>with commas between them</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>without words</translation>
        </message>
        <message>
            <source>xformers computes attention.</source>
            <translation>xformers computes attention.</translation>
        </message>
        <message>
            <source>xformers does not work with this PyTorch or card ({reason}). PyTorch's own attention gives the same results.</source>
            <translation>xformers does not work with this PyTorch or card ({reason}). PyTorch's own attention gives the same results.</translation>
        </message>
        <message>
            <source>xformers is not installed. PyTorch's own attention gives the same results, about as fast. To use xformers, install the version that was built for PyTorch {version}.</source>
            <translation>xformers is not installed. PyTorch's own attention gives the same results, about as fast. To use xformers, install the version that was built for PyTorch {version}.</translation>
        </message>
        <message>
            <source>xformers needs a graphics card. PyTorch's own attention gives the same results.</source>
            <translation>xformers needs a graphics card. PyTorch's own attention gives the same results.</translation>
        </message>
        <message>
            <source>{address} said: {reason}</source>
            <translation>{address} said: {reason}</translation>
        </message>
        <message>
            <source>{average} is the average of the last steps, usually the one to use; {network} is the last step alone.</source>
            <translation>{average} is the average of the last steps, usually the one to use; {network} is the last step alone.</translation>
        </message>
        <message>
            <source>{a|b} picks one; one line of many is chosen.</source>
            <translation>{a|b} picks one; one line of many is chosen.</translation>
        </message>
        <message>
            <source>{before}, {word}</source>
            <translation>{before}, {word}</translation>
        </message>
        <message>
            <source>{boxes} drawn on {photos}</source>
            <translation>{boxes} drawn on {photos}</translation>
        </message>
        <message>
            <source>{card}: {precision} and gradient checkpointing, made to fit into {usable} GiB</source>
            <translation>{card}: {precision} and gradient checkpointing, made to fit into {usable} GiB</translation>
        </message>
        <message>
            <source>{card}; the recipe has values of its own</source>
            <translation>{card}; the recipe has values of its own</translation>
        </message>
        <message numerus="yes">
            <source>{changed} of {count} tagged captions {scope} would change.</source>
            <translation>
                <numerusform>{changed} of {count} tagged caption {scope} would change.</numerusform>
                <numerusform>{changed} of {count} tagged captions {scope} would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {count} photos selected</source>
            <translation>
                <numerusform>{chosen} of {count} photo selected</numerusform>
                <numerusform>{chosen} of {count} photos selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{corrections} (from {count} boxes)</source>
            <translation>
                <numerusform>{corrections} (from {count} box)</numerusform>
                <numerusform>{corrections} (from {count} boxes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} of regularization</source>
            <translation>
                <numerusform>{count:,} of regularization</numerusform>
                <numerusform>{count:,} of regularization</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} per epoch</source>
            <translation>
                <numerusform>{count:,} per epoch</numerusform>
                <numerusform>{count:,} per epoch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} pictures are never used</source>
            <translation>
                <numerusform>{count:,} picture is never used</numerusform>
                <numerusform>{count:,} pictures are never used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} pictures with repeats</source>
            <translation>
                <numerusform>{count:,} picture with repeats</numerusform>
                <numerusform>{count:,} pictures with repeats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} steps</source>
            <translation>
                <numerusform>{count:,} step</numerusform>
                <numerusform>{count:,} steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} steps per epoch</source>
            <translation>
                <numerusform>{count:,} step per epoch</numerusform>
                <numerusform>{count:,} steps per epoch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,}, with repeats {samples:,} per epoch</source>
            <translation>
                <numerusform>{count:,}, with repeats {samples:,} per epoch</numerusform>
                <numerusform>{count:,}, with repeats {samples:,} per epoch</numerusform>
            </translation>
        </message>
        <message>
            <source>{counted}, {rate} a second, {time} left</source>
            <translation>{counted}, {rate} a second, {time} left</translation>
        </message>
        <message numerus="yes">
            <source>{count} LoRA files</source>
            <translation>
                <numerusform>{count} LoRA files</numerusform>
                <numerusform>{count} LoRA files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} adapters</source>
            <translation>
                <numerusform>{count} adapter</numerusform>
                <numerusform>{count} adapters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <translation>
                <numerusform>{count} box</numerusform>
                <numerusform>{count} boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are of this kind.</source>
            <translation>
                <numerusform>{count} box is of this kind.</numerusform>
                <numerusform>{count} boxes are of this kind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes copied</source>
            <translation>
                <numerusform>{count} box copied</numerusform>
                <numerusform>{count} boxes copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes drawn on {photos} photos; {left} photos wait for review.</source>
            <translation>
                <numerusform>{count} box drawn on {photos} photo; {left} photos wait for review.</numerusform>
                <numerusform>{count} boxes drawn on {photos} photos; {left} photos wait for review.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes on this photo</source>
            <translation>
                <numerusform>{count} box on this photo</numerusform>
                <numerusform>{count} boxes on this photo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} buckets</source>
            <translation>
                <numerusform>{count} bucket</numerusform>
                <numerusform>{count} buckets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} cached latents of sd-scripts were taken as they are; of which VAE, they do not say.</source>
            <translation>
                <numerusform>{count} cached latent of sd-scripts was taken as it is; of which VAE, it does not say.</numerusform>
                <numerusform>{count} cached latents of sd-scripts were taken as they are; of which VAE, they do not say.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions are longer than {limit} tokens: the trainer does not read their ends.</source>
            <translation>
                <numerusform>{count} caption is longer than {limit} tokens: the trainer does not read its end.</numerusform>
                <numerusform>{count} captions are longer than {limit} tokens: the trainer does not read their ends.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions changed</source>
            <translation>
                <numerusform>{count} caption changed</numerusform>
                <numerusform>{count} captions changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions changed on the disk were taken in</source>
            <translation>
                <numerusform>{count} caption changed on the disk was taken in</numerusform>
                <numerusform>{count} captions changed on the disk were taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions have several lines: the trainer reads only the first.</source>
            <translation>
                <numerusform>{count} caption has several lines: the trainer reads only the first.</numerusform>
                <numerusform>{count} captions have several lines: the trainer reads only the first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions have several lines; training reads the first.</source>
            <translation>
                <numerusform>{count} caption has several lines; training reads the first.</numerusform>
                <numerusform>{count} captions have several lines; training reads the first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions of “{concept}” do not say “{trigger}”.</source>
            <translation>
                <numerusform>{count} caption of “{concept}” does not say “{trigger}”.</numerusform>
                <numerusform>{count} captions of “{concept}” do not say “{trigger}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions tagged</source>
            <translation>
                <numerusform>{count} caption tagged</numerusform>
                <numerusform>{count} captions tagged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions taken in</source>
            <translation>
                <numerusform>{count} caption taken in</numerusform>
                <numerusform>{count} captions taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions were changed here and on the disk.</source>
            <translation>
                <numerusform>{count} caption was changed here and on the disk.</numerusform>
                <numerusform>{count} captions were changed here and on the disk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>
                <numerusform>{count} caption was changed on the disk and left alone.</numerusform>
                <numerusform>{count} captions were changed on the disk and left alone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions would be taken in.</source>
            <translation>
                <numerusform>{count} caption would be taken in.</numerusform>
                <numerusform>{count} captions would be taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} captions would change, {same} stay. Pieces gone: {gone}, new: {new}.</source>
            <translation>
                <numerusform>{count} caption would change, {same} stay. Pieces gone: {gone}, new: {new}.</numerusform>
                <numerusform>{count} captions would change, {same} stay. Pieces gone: {gone}, new: {new}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} crops</source>
            <translation>
                <numerusform>{count} crop</numerusform>
                <numerusform>{count} crops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} crops were looked at by both.</source>
            <translation>
                <numerusform>{count} crop was looked at by both.</numerusform>
                <numerusform>{count} crops were looked at by both.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} epochs</source>
            <translation>
                <numerusform>{count} epoch</numerusform>
                <numerusform>{count} epochs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} failed</source>
            <translation>
                <numerusform>{count} failed</numerusform>
                <numerusform>{count} failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files</source>
            <translation>
                <numerusform>{count} file</numerusform>
                <numerusform>{count} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files were passed over</source>
            <translation>
                <numerusform>{count} file was passed over</numerusform>
                <numerusform>{count} files were passed over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <translation>
                <numerusform>{count} image</numerusform>
                <numerusform>{count} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</source>
            <translation>
                <numerusform>{count} layer of “{model}” can be trained, but its configuration stands for {expected}.</numerusform>
                <numerusform>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} more are for crops that have one already.</source>
            <translation>
                <numerusform>{count} more is for a crop that has one already.</numerusform>
                <numerusform>{count} more are for crops that have one already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} moved photos found again</source>
            <translation>
                <numerusform>{count} moved photo found again</numerusform>
                <numerusform>{count} moved photos found again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} near-duplicates rejected; undo takes it back</source>
            <translation>
                <numerusform>{count} near-duplicate rejected; undo takes it back</numerusform>
                <numerusform>{count} near-duplicates rejected; undo takes it back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of {total} selected crops have it</source>
            <translation>
                <numerusform>{count} of {total} selected crops have it</numerusform>
                <numerusform>{count} of {total} selected crops have it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</source>
            <translation>
                <numerusform>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</numerusform>
                <numerusform>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} only by</source>
            <translation>
                <numerusform>{count} only by</numerusform>
                <numerusform>{count} only by</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} options need no setting here.</source>
            <translation>
                <numerusform>{count} option needs no setting here.</numerusform>
                <numerusform>{count} options need no setting here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other sizes</source>
            <translation>
                <numerusform>{count} other size</numerusform>
                <numerusform>{count} other sizes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} photo</numerusform>
                <numerusform>{count} photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos added</source>
            <translation>
                <numerusform>{count} photo added</numerusform>
                <numerusform>{count} photos added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos are no longer where they were ({names}): put them back, or remove them.</source>
            <translation>
                <numerusform>{count} photo is no longer where it was ({names}): put it back, or remove it.</numerusform>
                <numerusform>{count} photos are no longer where they were ({names}): put them back, or remove them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos rejected: nothing of them is trained on</source>
            <translation>
                <numerusform>{count} photo rejected: nothing of it is trained on</numerusform>
                <numerusform>{count} photos rejected: nothing of them is trained on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos removed; undo brings them back</source>
            <translation>
                <numerusform>{count} photo removed; undo brings it back</numerusform>
                <numerusform>{count} photos removed; undo brings them back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos taken in again</source>
            <translation>
                <numerusform>{count} photo taken in again</numerusform>
                <numerusform>{count} photos taken in again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos teach “{concept}” and also stand in its reg twin ({names}): fine when meant, but the twin then holds back what shall be learned.</source>
            <translation>
                <numerusform>{count} photo teaches “{concept}” and also stands in its reg twin ({names}): fine when meant, but the twin then holds back what shall be learned.</numerusform>
                <numerusform>{count} photos teach “{concept}” and also stand in its reg twin ({names}): fine when meant, but the twin then holds back what shall be learned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures</source>
            <translation>
                <numerusform>{count} picture</numerusform>
                <numerusform>{count} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures ({sizes})</source>
            <translation>
                <numerusform>{count} picture ({sizes})</numerusform>
                <numerusform>{count} pictures ({sizes})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures have no caption: the trainer reads the folder's name instead.</source>
            <translation>
                <numerusform>{count} picture has no caption: the trainer reads the folder's name instead.</numerusform>
                <numerusform>{count} pictures have no caption: the trainer reads the folder's name instead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures of “{concept}” are mostly hidden ({names}): draw them below the face.</source>
            <translation>
                <numerusform>{count} picture of “{concept}” is mostly hidden ({names}): draw it below the face.</numerusform>
                <numerusform>{count} pictures of “{concept}” are mostly hidden ({names}): draw them below the face.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures of “{concept}” are see-through and go out as they are ({names}): trainers show the colours that lie hidden there, unless masked loss is on. Draw a box to have them laid on white.</source>
            <translation>
                <numerusform>{count} picture of “{concept}” is see-through and goes out as it is ({names}): trainers show the colours that lie hidden there, unless masked loss is on. Draw a box to have it laid on white.</numerusform>
                <numerusform>{count} pictures of “{concept}” are see-through and go out as they are ({names}): trainers show the colours that lie hidden there, unless masked loss is on. Draw a box to have them laid on white.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures of “{concept}” have fewer pixels than they are trained at ({names}).</source>
            <translation>
                <numerusform>{count} picture of “{concept}” has fewer pixels than it is trained at ({names}).</numerusform>
                <numerusform>{count} pictures of “{concept}” have fewer pixels than they are trained at ({names}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures of “{concept}” have no caption ({names}): the concept's name stands in for it.</source>
            <translation>
                <numerusform>{count} picture of “{concept}” has no caption ({names}): the concept's name stands in for it.</numerusform>
                <numerusform>{count} pictures of “{concept}” have no caption ({names}): the concept's name stands in for it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures overflowed in the VAE at 16 bits and were encoded again in 32 bits.</source>
            <translation>
                <numerusform>{count} picture overflowed in the VAE at 16 bits and was encoded again in 32 bits.</numerusform>
                <numerusform>{count} pictures overflowed in the VAE at 16 bits and were encoded again in 32 bits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures taken in</source>
            <translation>
                <numerusform>{count} picture taken in</numerusform>
                <numerusform>{count} pictures taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} processes were started, and the recipe counts on {wanted} (num_processes).</source>
            <translation>
                <numerusform>{count} process was started, and the recipe counts on {wanted} (num_processes).</numerusform>
                <numerusform>{count} processes were started, and the recipe counts on {wanted} (num_processes).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reg pictures of “{concept}” have no words ({names}): the trainer calls them “{concept}” too. Give the concept class words.</source>
            <translation>
                <numerusform>{count} reg picture of “{concept}” has no words ({names}): the trainer calls it “{concept}” too. Give the concept class words.</numerusform>
                <numerusform>{count} reg pictures of “{concept}” have no words ({names}): the trainer calls them “{concept}” too. Give the concept class words.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} regions feed no concept ({kinds}): let a concept take them, or leave them as notes.</source>
            <translation>
                <numerusform>{count} region feeds no concept ({kinds}): let a concept take it, or leave it as a note.</numerusform>
                <numerusform>{count} regions feed no concept ({kinds}): let a concept take them, or leave them as notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} regions stay out of “{concept}”: they have fewer true pixels than is asked for.</source>
            <translation>
                <numerusform>{count} region stays out of “{concept}”: it has fewer true pixels than is asked for.</numerusform>
                <numerusform>{count} regions stay out of “{concept}”: they have fewer true pixels than is asked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rejected photos were left out.</source>
            <translation>
                <numerusform>{count} rejected photo was left out.</numerusform>
                <numerusform>{count} rejected photos were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} sample</numerusform>
                <numerusform>{count} samples</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} selected</source>
            <translation>
                <numerusform>{count} selected</numerusform>
                <numerusform>{count} selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} shown</source>
            <translation>
                <numerusform>{count} shown</numerusform>
                <numerusform>{count} shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} steps</source>
            <translation>
                <numerusform>{count} step</numerusform>
                <numerusform>{count} steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} things to look at</source>
            <translation>
                <numerusform>{count} thing to look at</numerusform>
                <numerusform>{count} things to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} whole photos are used; undo takes it back.</source>
            <translation>
                <numerusform>{count} whole photo is used; undo takes it back.</numerusform>
                <numerusform>{count} whole photos are used; undo takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} without caption</source>
            <translation>
                <numerusform>{count} without caption</numerusform>
                <numerusform>{count} without caption</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
        <message>
            <source>{done} of {total} MiB</source>
            <translation>{done} of {total} MiB</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a number.</source>
            <translation>{field} = {value}: it takes a number.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a text.</source>
            <translation>{field} = {value}: it takes a text.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes a whole number.</source>
            <translation>{field} = {value}: it takes a whole number.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes less than {lt}.</source>
            <translation>{field} = {value}: it takes less than {lt}.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes more than {gt}.</source>
            <translation>{field} = {value}: it takes more than {gt}.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes one of {expected}.</source>
            <translation>{field} = {value}: it takes one of {expected}.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes true or false.</source>
            <translation>{field} = {value}: it takes true or false.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes {ge} or more.</source>
            <translation>{field} = {value}: it takes {ge} or more.</translation>
        </message>
        <message>
            <source>{field} = {value}: it takes {le} or less.</source>
            <translation>{field} = {value}: it takes {le} or less.</translation>
        </message>
        <message>
            <source>{field} = {value}: {message}</source>
            <translation>{field} = {value}: {message}</translation>
        </message>
        <message>
            <source>{field} is “{text}”.</source>
            <translation>{field} is “{text}”.</translation>
        </message>
        <message>
            <source>{field} needs mixed_precision = {wanted}, but it is {present}. Set it, or switch {field} off.</source>
            <translation>{field} needs mixed_precision = {wanted}, but it is {present}. Set it, or switch {field} off.</translation>
        </message>
        <message>
            <source>{files} written, {unchanged} as they were, {removed} removed.</source>
            <translation>{files} written, {unchanged} as they were, {removed} removed.</translation>
        </message>
        <message>
            <source>{file} could not be fetched.</source>
            <translation>{file} could not be fetched.</translation>
        </message>
        <message>
            <source>{file} could not be used: {reason}. Close whatever has it open, then write the folder again.</source>
            <translation>{file} could not be used: {reason}. Close whatever has it open, then write the folder again.</translation>
        </message>
        <message>
            <source>{file} fits pictures of several folders, and is left out. Put it beside its photo, or into a folder that is named like the photo's.</source>
            <translation>{file} fits pictures of several folders, and is left out. Put it beside its photo, or into a folder that is named like the photo's.</translation>
        </message>
        <message>
            <source>{file} is no longer wanted, but was changed outside and stays: delete it yourself.</source>
            <translation>{file} is no longer wanted, but was changed outside and stays: delete it yourself.</translation>
        </message>
        <message>
            <source>{file} is not ours and stays as it is: move it away to have ours written.</source>
            <translation>{file} is not ours and stays as it is: move it away to have ours written.</translation>
        </message>
        <message>
            <source>{file} is not the file it should be.</source>
            <translation>{file} is not the file it should be.</translation>
        </message>
        <message>
            <source>{file} says what was fetched, and cannot be read.</source>
            <translation>{file} says what was fetched, and cannot be read.</translation>
        </message>
        <message>
            <source>{finding}: {help}</source>
            <translation>{finding}: {help}</translation>
        </message>
        <message numerus="yes">
            <source>{fix}, on {count} captions</source>
            <translation>
                <numerusform>{fix}, on {count} caption</numerusform>
                <numerusform>{fix}, on {count} captions</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} cannot be renamed.</source>
            <translation>{folder} cannot be renamed.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to.</source>
            <translation>{folder} cannot be written to.</translation>
        </message>
        <message>
            <source>{help} Download about {size} GB; needs about {room} GB of the disk; {free} GB are free.</source>
            <translation>{help} Download about {size} GB; needs about {room} GB of the disk; {free} GB are free.</translation>
        </message>
        <message>
            <source>{help} Key: {key}</source>
            <translation>{help} Key: {key}</translation>
        </message>
        <message>
            <source>{host} says: {reason}.</source>
            <translation>{host} says: {reason}.</translation>
        </message>
        <message>
            <source>{host} wants a pause before it gives more of “{repository}”.</source>
            <translation>{host} wants a pause before it gives more of “{repository}”.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{how}: {name}, step {step} of {total}.</source>
            <translation>{how}: {name}, step {step} of {total}.</translation>
        </message>
        <message>
            <source>{how}: {name}.</source>
            <translation>{how}: {name}.</translation>
        </message>
        <message>
            <source>{images} per epoch, {modules}, on {device}</source>
            <translation>{images} per epoch, {modules}, on {device}</translation>
        </message>
        <message>
            <source>{key} would do two things: “{one}” and “{other}”. Nothing is kept until one changes.</source>
            <translation>{key} would do two things: “{one}” and “{other}”. Nothing is kept until one changes.</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
        </message>
        <message>
            <source>{kind} (left out)</source>
            <translation>{kind} (left out)</translation>
        </message>
        <message>
            <source>{kind} drawn, {width} × {height} pixels</source>
            <translation>{kind} drawn, {width} × {height} pixels</translation>
        </message>
        <message>
            <source>{kind} says: {reason}.</source>
            <translation>{kind} says: {reason}.</translation>
        </message>
        <message>
            <source>{kind}? {share}</source>
            <translation>{kind}? {share}</translation>
        </message>
        <message>
            <source>{limit} tokens</source>
            <translation>{limit} tokens</translation>
        </message>
        <message>
            <source>{lowest:g} to {highest:g}.</source>
            <translation>{lowest:g} to {highest:g}.</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{model} (knows photos)</source>
            <translation>{model} (knows photos)</translation>
        </message>
        <message>
            <source>{model} looks for the figure in this box.</source>
            <translation>{model} looks for the figure in this box.</translation>
        </message>
        <message>
            <source>{module} has no {wanted} of that name.</source>
            <translation>{module} has no {wanted} of that name.</translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} boxes</source>
            <translation>
                <numerusform>{name}, {count} box</numerusform>
                <numerusform>{name}, {count} boxes</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, {gib:.0f} GiB</source>
            <translation>{name}, {gib:.0f} GiB</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}, {time} left</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments.</source>
            <translation>{optimizer} cannot use its arguments.</translation>
        </message>
        <message>
            <source>{optimizer} cannot use its arguments: {list}</source>
            <translation>{optimizer} cannot use its arguments: {list}</translation>
        </message>
        <message>
            <source>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</source>
            <translation>{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.</translation>
        </message>
        <message>
            <source>{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a warm-up, set warmup_steps in optimizer_args.</source>
            <translation>{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a warm-up, set warmup_steps in optimizer_args.</translation>
        </message>
        <message>
            <source>{optimizer} of bitsandbytes cannot be used.</source>
            <translation>{optimizer} of bitsandbytes cannot be used.</translation>
        </message>
        <message>
            <source>{optimizer} writes averaged weights by itself; switch ema off, or choose another optimizer.</source>
            <translation>{optimizer} writes averaged weights by itself; switch ema off, or choose another optimizer.</translation>
        </message>
        <message numerus="yes">
            <source>{option} is {count}.</source>
            <translation>
                <numerusform>{option} is {count}.</numerusform>
                <numerusform>{option} is {count}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>{path} cannot be written.</translation>
        </message>
        <message>
            <source>{path} has other layers than this network: {fresh} begin afresh, {unused} are not used.</source>
            <translation>{path} has other layers than this network: {fresh} begin afresh, {unused} are not used.</translation>
        </message>
        <message>
            <source>{peak:.1f} GiB: base model {model:.1f}, LoRA {network:.1f}, one step {step:.1f}</source>
            <translation>{peak:.1f} GiB: base model {model:.1f}, LoRA {network:.1f}, one step {step:.1f}</translation>
        </message>
        <message>
            <source>{problem} The home folder had no room for the run's state either. The LoRA is whole, but this run can go on from an earlier state only.</source>
            <translation>{problem} The home folder had no room for the run's state either. The LoRA is whole, but this run can go on from an earlier state only.</translation>
        </message>
        <message>
            <source>{problem} The run's state is kept in {path}: to go on with this run, set resume to it.</source>
            <translation>{problem} The run's state is kept in {path}: to go on with this run, set resume to it.</translation>
        </message>
        <message>
            <source>{problem} The state saved before it is used.</source>
            <translation>{problem} The state saved before it is used.</translation>
        </message>
        <message>
            <source>{problem} Training goes on, and the files saved before are whole. Each file that is due is tried again; until one is written, this is not repeated.</source>
            <translation>{problem} Training goes on, and the files saved before are whole. Each file that is due is tried again; until one is written, this is not repeated.</translation>
        </message>
        <message>
            <source>{problem} Training goes on; later samples are tried again.</source>
            <translation>{problem} Training goes on; later samples are tried again.</translation>
        </message>
        <message>
            <source>{problem} What was learned is kept in {path}: move it where you want it.</source>
            <translation>{problem} What was learned is kept in {path}: move it where you want it.</translation>
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
            <translation>{reason} after {steps}, {files}, {pictures}. {folder}</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <source>{said}</source>
            <translation>{said}</translation>
        </message>
        <message>
            <source>{schedule} cannot use its arguments.</source>
            <translation>{schedule} cannot use its arguments.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{share} down</source>
            <translation>{share} down</translation>
        </message>
        <message>
            <source>{share} narrower</source>
            <translation>{share} narrower</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <translation>{share} shorter</translation>
        </message>
        <message>
            <source>{share} taller</source>
            <translation>{share} taller</translation>
        </message>
        <message>
            <source>{share} to the left</source>
            <translation>{share} to the left</translation>
        </message>
        <message>
            <source>{share} to the right</source>
            <translation>{share} to the right</translation>
        </message>
        <message>
            <source>{share} up</source>
            <translation>{share} up</translation>
        </message>
        <message>
            <source>{share} wider</source>
            <translation>{share} wider</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {count} crops</source>
            <translation>
                <numerusform>{shown} of {count} crop</numerusform>
                <numerusform>{shown} of {count} crops</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} MiB would be fetched into {folder}</source>
            <translation>{size} MiB would be fetched into {folder}</translation>
        </message>
        <message>
            <source>{source} (needs {models})</source>
            <translation>{source} (needs {models})</translation>
        </message>
        <message>
            <source>{source}. Folders, name and prompts of this project stay.</source>
            <translation>{source}. Folders, name and prompts of this project stay.</translation>
        </message>
        <message numerus="yes">
            <source>{stars} for {count} photos</source>
            <translation>
                <numerusform>{stars} for {count} photo</numerusform>
                <numerusform>{stars} for {count} photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{steps:,}: {epochs} of {batches:,}</source>
            <translation>{steps:,}: {epochs} of {batches:,}</translation>
        </message>
        <message>
            <source>{step}: {note}</source>
            <translation>{step}: {note}</translation>
        </message>
        <message>
            <source>{tagger} cannot use its settings: {list}</source>
            <translation>{tagger} cannot use its settings: {list}</translation>
        </message>
        <message numerus="yes">
            <source>{tags} stand together on {count} pictures; only one of them can be true.</source>
            <translation>
                <numerusform>{tags} stand together on {count} picture; only one of them can be true.</numerusform>
                <numerusform>{tags} stand together on {count} pictures; only one of them can be true.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title} (+{count} more)</source>
            <translation>
                <numerusform>{title} (+{count} more)</numerusform>
                <numerusform>{title} (+{count} more)</numerusform>
            </translation>
        </message>
        <message>
            <source>{title} (fits this computer)</source>
            <translation>{title} (fits this computer)</translation>
        </message>
        <message>
            <source>{tokens} of {limit} tokens</source>
            <translation>{tokens} of {limit} tokens</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{width} × {height}  ·  {scale} ×  ·  cut {share}</source>
            <translation>{width} × {height}  ·  {scale} ×  ·  cut {share}</translation>
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} pixels</translation>
        </message>
        <message>
            <source>{width} × {height} → {bucket_width} × {bucket_height}</source>
            <translation>{width} × {height} → {bucket_width} × {bucket_height}</translation>
        </message>
        <message>
            <source>{width} × {height}, too small for a bucket</source>
            <translation>{width} × {height}, too small for a bucket</translation>
        </message>
        <message>
            <source>{words}   ·   arrow keys show the others</source>
            <translation>{words}   ·   arrow keys show the others</translation>
        </message>
        <message>
            <source>“--{letter}” in the sample prompt “{line}” is unknown.</source>
            <translation>“--{letter}” in the sample prompt “{line}” is unknown.</translation>
        </message>
        <message>
            <source>“--{option}” in the sample prompt “{line}” cannot be read.</source>
            <translation>“--{option}” in the sample prompt “{line}” cannot be read.</translation>
        </message>
        <message>
            <source>“long_hair” and “Long Hair” count as the same; the first stays.</source>
            <translation>“long_hair” and “Long Hair” count as the same; the first stays.</translation>
        </message>
        <message>
            <source>“long_hair” becomes “long hair”; emoticons stay.</source>
            <translation>“long_hair” becomes “long hair”; emoticons stay.</translation>
        </message>
        <message>
            <source>“mira (dolls)” becomes “mira, dolls”.</source>
            <translation>“mira (dolls)” becomes “mira, dolls”.</translation>
        </message>
        <message>
            <source>“ss_{name}” ({value}) is no setting that is known here.</source>
            <translation>“ss_{name}” ({value}) is no setting that is known here.</translation>
        </message>
        <message>
            <source>“ss_{name}” is not written as it should be and was left out.</source>
            <translation>“ss_{name}” is not written as it should be and was left out.</translation>
        </message>
        <message>
            <source>“{colour}” is no colour.</source>
            <translation>“{colour}” is no colour.</translation>
        </message>
        <message>
            <source>“{concept}” has no pictures.</source>
            <translation>“{concept}” has no pictures.</translation>
        </message>
        <message>
            <source>“{concept}” should have a reg twin, but no region feeds it: draw regularization regions.</source>
            <translation>“{concept}” should have a reg twin, but no region feeds it: draw regularization regions.</translation>
        </message>
        <message>
            <source>“{file}” cannot be deleted.</source>
            <translation>“{file}” cannot be deleted.</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>“{file}” cannot be shown.</translation>
        </message>
        <message>
            <source>“{file}” cannot be used for completion.</source>
            <translation>“{file}” cannot be used for completion.</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>“{file}” cannot be written.</translation>
        </message>
        <message>
            <source>“{file}” did not arrive as {repository} published it.</source>
            <translation>“{file}” did not arrive as {repository} published it.</translation>
        </message>
        <message>
            <source>“{file}” is no YuNet that can be used.</source>
            <translation>“{file}” is no YuNet that can be used.</translation>
        </message>
        <message>
            <source>“{file}” is no metadata of sd-scripts.</source>
            <translation>“{file}” is no metadata of sd-scripts.</translation>
        </message>
        <message>
            <source>“{file}” is not a LoRA Atelier project.</source>
            <translation>“{file}” is not a LoRA Atelier project.</translation>
        </message>
        <message>
            <source>“{file}” is not a list of tags (line {line}).</source>
            <translation>“{file}” is not a list of tags (line {line}).</translation>
        </message>
        <message>
            <source>“{file}” is not used, because another folder of regularization images is named.</source>
            <translation>“{file}” is not used, because another folder of regularization images is named.</translation>
        </message>
        <message>
            <source>“{file}” was not taken.</source>
            <translation>“{file}” was not taken.</translation>
        </message>
        <message>
            <source>“{find}” cannot be searched for, or “{replacement}” not be put in its place.</source>
            <translation>“{find}” cannot be searched for, or “{replacement}” not be put in its place.</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>“{folder}” holds no training pictures.</translation>
        </message>
        <message>
            <source>“{folder}” is laid out for training: {names}.</source>
            <translation>“{folder}” is laid out for training: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>“{folder}” names images that are not there ({count}: {names}). They are left out.</source>
            <translation>
                <numerusform>“{folder}” names images that are not there ({count}: {names}). They are left out.</numerusform>
                <numerusform>“{folder}” names images that are not there ({count}: {names}). They are left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>“{folder}” was written from another project.</translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: captions are not read ({count}: {names}). End them in {extension}.</source>
            <translation>
                <numerusform>“{folder}”: captions are not read ({count}: {names}). End them in {extension}.</numerusform>
                <numerusform>“{folder}”: captions are not read ({count}: {names}). End them in {extension}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: folders inside are not read ({count}: {names}). Move their images up.</source>
            <translation>
                <numerusform>“{folder}”: folders inside are not read ({count}: {names}). Move their images up.</numerusform>
                <numerusform>“{folder}”: folders inside are not read ({count}: {names}). Move their images up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are trained upright here; sd-scripts would train them lying.</source>
            <translation>
                <numerusform>“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are trained upright here; sd-scripts would train them lying.</numerusform>
                <numerusform>“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are trained upright here; sd-scripts would train them lying.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's buckets are used for all.</source>
            <translation>
                <numerusform>“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's buckets are used for all.</numerusform>
                <numerusform>“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's buckets are used for all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give them captions of their own.</source>
            <translation>
                <numerusform>“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give them captions of their own.</numerusform>
                <numerusform>“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give them captions of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images without a caption are called “{concept}” ({count}: {names}).</source>
            <translation>
                <numerusform>“{folder}”: images without a caption are called “{concept}” ({count}: {names}).</numerusform>
                <numerusform>“{folder}”: images without a caption are called “{concept}” ({count}: {names}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images without a mask are learned whole ({count}: {names}).</source>
            <translation>
                <numerusform>“{folder}”: images without a mask are learned whole ({count}: {names}).</numerusform>
                <numerusform>“{folder}”: images without a mask are learned whole ({count}: {names}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.</source>
            <translation>
                <numerusform>“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.</numerusform>
                <numerusform>“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.</source>
            <translation>
                <numerusform>“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.</numerusform>
                <numerusform>“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.</source>
            <translation>
                <numerusform>“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.</numerusform>
                <numerusform>“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.</source>
            <translation>
                <numerusform>“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.</numerusform>
                <numerusform>“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{model}” and “{tags}” do not belong together.</source>
            <translation>“{model}” and “{tags}” do not belong together.</translation>
        </message>
        <message>
            <source>“{names}” has no images.</source>
            <translation>“{names}” has no images.</translation>
        </message>
        <message>
            <source>“{name}” ({value}) has no effect here. {reason}</source>
            <translation>“{name}” ({value}) has no effect here. {reason}</translation>
        </message>
        <message>
            <source>“{name}” cannot be a file name: {refusal}</source>
            <translation>“{name}” cannot be a file name: {refusal}</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as settings.</source>
            <translation>“{name}” cannot be read as settings.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a concept.</source>
            <translation>“{name}” cannot name a concept.</translation>
        </message>
        <message>
            <source>“{name}” could not be copied to {folder}.</source>
            <translation>“{name}” could not be copied to {folder}.</translation>
        </message>
        <message>
            <source>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</source>
            <translation>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</translation>
        </message>
        <message>
            <source>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</source>
            <translation>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</translation>
        </message>
        <message>
            <source>“{name}” is already there.</source>
            <translation>“{name}” is already there.</translation>
        </message>
        <message>
            <source>“{name}” is no way to use regularization images.</source>
            <translation>“{name}” is no way to use regularization images.</translation>
        </message>
        <message>
            <source>“{name}” is not in the file: here it is {ours}, in sd-scripts {theirs}. Name it to be sure.</source>
            <translation>“{name}” is not in the file: here it is {ours}, in sd-scripts {theirs}. Name it to be sure.</translation>
        </message>
        <message>
            <source>“{name}” of the data set configuration is no table.</source>
            <translation>“{name}” of the data set configuration is no table.</translation>
        </message>
        <message>
            <source>“{name}” shows a picture in another way each time, but cached latents are always the same. Switch cache_latents off, or “{name}”.</source>
            <translation>“{name}” shows a picture in another way each time, but cached latents are always the same. Switch cache_latents off, or “{name}”.</translation>
        </message>
        <message>
            <source>“{name}” takes</source>
            <translation>“{name}” takes</translation>
        </message>
        <message>
            <source>“{path}” ({option}) is no folder.</source>
            <translation>“{path}” ({option}) is no folder.</translation>
        </message>
        <message>
            <source>“{path}” cannot be loaded.</source>
            <translation>“{path}” cannot be loaded.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read as captions ({found}).</source>
            <translation>“{path}” cannot be read as captions ({found}).</translation>
        </message>
        <message>
            <source>“{path}” cannot be used.</source>
            <translation>“{path}” cannot be used.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written.</source>
            <translation>“{path}” cannot be written.</translation>
        </message>
        <message numerus="yes">
            <source>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</source>
            <translation>
                <numerusform>“{path}” does not fit {family}: of its {count} layer {missing_count} are missing, as {example}.</numerusform>
                <numerusform>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{path}” does not fit: layer {name} says {reason}.</source>
            <translation>“{path}” does not fit: layer {name} says {reason}.</translation>
        </message>
        <message>
            <source>“{path}” holds a network that cannot be loaded: {found}.</source>
            <translation>“{path}” holds a network that cannot be loaded: {found}.</translation>
        </message>
        <message>
            <source>“{path}” holds no settings that are known here.</source>
            <translation>“{path}” holds no settings that are known here.</translation>
        </message>
        <message>
            <source>“{path}” is a file, not a folder.</source>
            <translation>“{path}” is a file, not a folder.</translation>
        </message>
        <message>
            <source>“{path}” is a file.</source>
            <translation>“{path}” is a file.</translation>
        </message>
        <message>
            <source>“{path}” is a folder.</source>
            <translation>“{path}” is a folder.</translation>
        </message>
        <message>
            <source>“{path}” is not a whole safetensors file.</source>
            <translation>“{path}” is not a whole safetensors file.</translation>
        </message>
        <message>
            <source>“{path}” is not there, so what it says is missing here.</source>
            <translation>“{path}” is not there, so what it says is missing here.</translation>
        </message>
        <message>
            <source>“{path}” is not whole.</source>
            <translation>“{path}” is not whole.</translation>
        </message>
        <message>
            <source>“{place}” cannot be filled in.</source>
            <translation>“{place}” cannot be filled in.</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched.</source>
            <translation>“{repository}” cannot be fetched.</translation>
        </message>
        <message>
            <source>“{repository}” cannot be fetched: no connection to {host}.</source>
            <translation>“{repository}” cannot be fetched: no connection to {host}.</translation>
        </message>
        <message>
            <source>“{repository}” cannot be kept in “{folder}”.</source>
            <translation>“{repository}” cannot be kept in “{folder}”.</translation>
        </message>
        <message>
            <source>“{repository}” has lost a file that it lists.</source>
            <translation>“{repository}” has lost a file that it lists.</translation>
        </message>
        <message>
            <source>“{repository}” has no revision “{revision}”.</source>
            <translation>“{repository}” has no revision “{revision}”.</translation>
        </message>
        <message>
            <source>“{repository}” has no {file}.</source>
            <translation>“{repository}” has no {file}.</translation>
        </message>
        <message>
            <source>“{repository}” is given only to people who agreed to its terms.</source>
            <translation>“{repository}” is given only to people who agreed to its terms.</translation>
        </message>
        <message>
            <source>“{repository}” is no name of a model on the hub.</source>
            <translation>“{repository}” is no name of a model on the hub.</translation>
        </message>
        <message>
            <source>“{repository}” is not fetched: the hub is switched off here.</source>
            <translation>“{repository}” is not fetched: the hub is switched off here.</translation>
        </message>
        <message>
            <source>“{repository}” names a file “{file}”, which leads elsewhere.</source>
            <translation>“{repository}” names a file “{file}”, which leads elsewhere.</translation>
        </message>
        <message>
            <source>“{source}” needs the model “{model}”.</source>
            <translation>“{source}” needs the model “{model}”.</translation>
        </message>
        <message numerus="yes">
            <source>“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.</source>
            <translation>
                <numerusform>“{tag}” stands on all {count} picture of “{concept}”: once removed, the trigger means it.</numerusform>
                <numerusform>“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{tag}” stands on {count} pictures of “{concept}”, and contradicts it.</source>
            <translation>
                <numerusform>“{tag}” stands on {count} picture of “{concept}”, and contradicts it.</numerusform>
                <numerusform>“{tag}” stands on {count} pictures of “{concept}”, and contradicts it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{tag}” stands on {count} pictures of “{concept}”, where “{usual}” is usual.</source>
            <translation>
                <numerusform>“{tag}” stands on {count} picture of “{concept}”, where “{usual}” is usual.</numerusform>
                <numerusform>“{tag}” stands on {count} pictures of “{concept}”, where “{usual}” is usual.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.</source>
            <translation>
                <numerusform>“{typo}” stands on {count} picture; “{meant}”, on {often}, may be meant.</numerusform>
                <numerusform>“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{word}” after --{name} is more than the option takes; it was left out. Values with spaces need quotes.</source>
            <translation>“{word}” after --{name} is more than the option takes; it was left out. Values with spaces need quotes.</translation>
        </message>
        <message>
            <source>“{word}” belongs to no option and was left out.</source>
            <translation>“{word}” belongs to no option and was left out.</translation>
        </message>
        <message numerus="yes">
            <source>… and {count} more</source>
            <translation>
                <numerusform>… and {count} more</numerusform>
                <numerusform>… and {count} more</numerusform>
            </translation>
        </message>
    </context>
</TS>
