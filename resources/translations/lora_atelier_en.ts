<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>LoRA Atelier</name>
        <message>
            <source>&amp;About LoRA Atelier</source>
            <translation>&amp;About LoRA Atelier</translation>
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
            <source>(IA)³</source>
            <translation>(IA)³</translation>
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
            <source>A concept is one folder of pictures with a name and repeats. There is none yet.</source>
            <translation>A concept is one folder of pictures with a name and repeats. There is none yet.</translation>
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
            <source>A library or a driver failed while it worked; the window is not harmed.</source>
            <translation>A library or a driver failed while it worked; the window is not harmed.</translation>
        </message>
        <message>
            <source>A new project never replaces an old one.</source>
            <translation>A new project never replaces an old one.</translation>
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
            <source>A project is one file whose name ends in .atelier.</source>
            <translation>A project is one file whose name ends in .atelier.</translation>
        </message>
        <message>
            <source>A region's kind decides what its crop is good for.</source>
            <translation>A region's kind decides what its crop is good for.</translation>
        </message>
        <message>
            <source>A small album is included.</source>
            <translation>A small album is included.</translation>
        </message>
        <message>
            <source>A tagger is a folder with {files}.</source>
            <translation>A tagger is a folder with {files}.</translation>
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
            <source>Accept  ⏎</source>
            <translation>Accept  ⏎</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>Accept all suggestions</translation>
        </message>
        <message>
            <source>Accept the suggestion in front</source>
            <translation>Accept the suggestion in front</translation>
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
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>AdamW, 8 bit</source>
            <translation>AdamW, 8 bit</translation>
        </message>
        <message>
            <source>AdamW8bit cannot be used.</source>
            <translation>AdamW8bit cannot be used.</translation>
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
            <source>Add concept “{name}”</source>
            <translation>Add concept “{name}”</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Add photos</translation>
        </message>
        <message>
            <source>Add photos ({count})</source>
            <translation>Add photos ({count})</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Add, for example: --prompt “a photo of a cat”</source>
            <translation>Add, for example: --prompt “a photo of a cat”</translation>
        </message>
        <message>
            <source>Adds a share of the v loss.</source>
            <translation>Adds a share of the v loss.</translation>
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
            <source>All  ⇧⏎</source>
            <translation>All  ⇧⏎</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>All keys  F1</source>
            <translation>All keys  F1</translation>
        </message>
        <message>
            <source>Allow reading it, or take it out of the tree.</source>
            <translation>Allow reading it, or take it out of the tree.</translation>
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
            <source>Alphas of the U-Net's blocks.</source>
            <translation>Alphas of the U-Net's blocks.</translation>
        </message>
        <message>
            <source>Alphas of the blocks' 3x3 convolutions.</source>
            <translation>Alphas of the blocks' 3x3 convolutions.</translation>
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
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <source>Angle of the selected box in degrees</source>
            <translation>Angle of the selected box in degrees</translation>
        </message>
        <message>
            <source>Another program writes in it without a pause.</source>
            <translation>Another program writes in it without a pause.</translation>
        </message>
        <message>
            <source>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay).</source>
            <translation>As a share of the full rate (cosine_with_min_lr, warmup_stable_decay).</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>At least one step is needed, and a seed is 0 or more.</source>
            <translation>At least one step is needed, and a seed is 0 or more.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
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
            <source>Base model</source>
            <translation>Base model</translation>
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
            <source>Becomes a comma after shuffling: tags joined by it stay together.</source>
            <translation>Becomes a comma after shuffling: tags joined by it stay together.</translation>
        </message>
        <message>
            <source>Before each caption</source>
            <translation>Before each caption</translation>
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
            <source>Block size of 3x3 convolutions.</source>
            <translation>Block size of 3x3 convolutions.</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
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
            <source>Bring your photos in.</source>
            <translation>Bring your photos in.</translation>
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
        <message>
            <source>Building the network</source>
            <translation>Building the network</translation>
        </message>
        <message>
            <source>By itself: area when shrinking, Lanczos when enlarging.</source>
            <translation>By itself: area when shrinking, Lanczos when enlarging.</translation>
        </message>
        <message>
            <source>CL tags</source>
            <translation>CL tags</translation>
        </message>
        <message>
            <source>CLIP reads captions in pieces of 75 tokens, and up to three of them.</source>
            <translation>CLIP reads captions in pieces of 75 tokens, and up to three of them.</translation>
        </message>
        <message>
            <source>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</source>
            <translation>CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.</translation>
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
            <source>Caption length</source>
            <translation>Caption length</translation>
        </message>
        <message>
            <source>Caption of reg pictures that have none of their own, such as “woman”.</source>
            <translation>Caption of reg pictures that have none of their own, such as “woman”.</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Captions</translation>
        </message>
        <message>
            <source>Captions could not be read.</source>
            <translation>Captions could not be read.</translation>
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
            <source>Change a concept</source>
            <translation>Change a concept</translation>
        </message>
        <message>
            <source>Change regions ({count})</source>
            <translation>Change regions ({count})</translation>
        </message>
        <message>
            <source>Change the training size</source>
            <translation>Change the training size</translation>
        </message>
        <message>
            <source>Check that it lies in {folder} and may be read.</source>
            <translation>Check that it lies in {folder} and may be read.</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder.</source>
            <translation>Check that you may read and write the file and its folder.</translation>
        </message>
        <message>
            <source>Check the path, or start a new project.</source>
            <translation>Check the path, or start a new project.</translation>
        </message>
        <message>
            <source>Checkpoints written so far are safe. If it happens again, report the details.</source>
            <translation>Checkpoints written so far are safe. If it happens again, report the details.</translation>
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
            <source>Choose a TOML file with option names and values.</source>
            <translation>Choose a TOML file with option names and values.</translation>
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
            <source>Choose a folder where you may write.</source>
            <translation>Choose a folder where you may write.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choose a folder.</translation>
        </message>
        <message>
            <source>Choose a kind above and drag over the photo to draw the first box.</source>
            <translation>Choose a kind above and drag over the photo to draw the first box.</translation>
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
            <source>Choose an SDXL base model.</source>
            <translation>Choose an SDXL base model.</translation>
        </message>
        <message>
            <source>Choose another VAE, or take the picture out.</source>
            <translation>Choose another VAE, or take the picture out.</translation>
        </message>
        <message>
            <source>Choose another file, or start a new project.</source>
            <translation>Choose another file, or start a new project.</translation>
        </message>
        <message>
            <source>Choose another folder, or empty this one first.</source>
            <translation>Choose another folder, or empty this one first.</translation>
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
            <source>Choose another output folder.</source>
            <translation>Choose another output folder.</translation>
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
            <source>Choose one of these.</source>
            <translation>Choose one of these.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Choose one of: {choices}.</translation>
        </message>
        <message>
            <source>Choose one of: {families}.</source>
            <translation>Choose one of: {families}.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Choose one of: {known}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Choose one of: {names}.</translation>
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
            <source>Class words</source>
            <translation>Class words</translation>
        </message>
        <message>
            <source>Click again: the box below</source>
            <translation>Click again: the box below</translation>
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
            <source>Close  Esc</source>
            <translation>Close  Esc</translation>
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
            <source>Close the list of files that were passed over</source>
            <translation>Close the list of files that were passed over</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>Clothing</translation>
        </message>
        <message>
            <source>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</source>
            <translation>Colour laid behind see-through pictures; keep shows the colours hidden in the file.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
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
            <source>Copy all boxes to the next photo and go there</source>
            <translation>Copy all boxes to the next photo and go there</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation>Copy or download it again.</translation>
        </message>
        <message>
            <source>Copy the box, or all without a selection</source>
            <translation>Copy the box, or all without a selection</translation>
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
            <source>Correct the file, or save it again with the program that wrote it.</source>
            <translation>Correct the file, or save it again with the program that wrote it.</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>Correct the file.</translation>
        </message>
        <message>
            <source>Corrects the first steps as Adam does.</source>
            <translation>Corrects the first steps as Adam does.</translation>
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
            <source>Ctrl + drag: any shape</source>
            <translation>Ctrl + drag: any shape</translation>
        </message>
        <message>
            <source>Ctrl+1</source>
            <translation>Ctrl+1</translation>
        </message>
        <message>
            <source>Ctrl+2</source>
            <translation>Ctrl+2</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation>Ctrl+3</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Ctrl+4</translation>
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation>Ctrl+5</translation>
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation>Ctrl+6</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Cut off</translation>
        </message>
        <message>
            <source>Cut the doll world's tokenizer out of CLIP's merges.</source>
            <translation>Cut the doll world's tokenizer out of CLIP's merges.</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cycles</translation>
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
        <message>
            <source>Delete regions ({count})</source>
            <translation>Delete regions ({count})</translation>
        </message>
        <message>
            <source>Delete the box</source>
            <translation>Delete the box</translation>
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
            <source>DoRA measures lengths per output channel; otherwise per input channel.</source>
            <translation>DoRA measures lengths per output channel; otherwise per input channel.</translation>
        </message>
        <message>
            <source>Done in {time}.</source>
            <translation>Done in {time}.</translation>
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
            <source>Drag the photo while held</source>
            <translation>Drag the photo while held</translation>
        </message>
        <message>
            <source>Drag: draw in the shape of a bucket</source>
            <translation>Drag: draw in the shape of a bucket</translation>
        </message>
        <message>
            <source>Drag: draw · Click: select · 1–6: kind · W: draw over a box · Shift: bucket shape · Del: delete · A / D: photo · Wheel: zoom · Space: pan · F: fit</source>
            <translation>Drag: draw · Click: select · 1–6: kind · W: draw over a box · Shift: bucket shape · Del: delete · A / D: photo · Wheel: zoom · Space: pan · F: fit</translation>
        </message>
        <message>
            <source>Drag: draw · Ctrl: any shape · 1–6: kind · W: over a box · A / D: photo</source>
            <translation>Drag: draw · Ctrl: any shape · 1–6: kind · W: over a box · A / D: photo</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Draw boxes around what the LoRA should learn.</source>
            <translation>Draw boxes around what the LoRA should learn.</translation>
        </message>
        <message>
            <source>Draw pictures from a base model, with or without a LoRA.</source>
            <translation>Draw pictures from a base model, with or without a LoRA.</translation>
        </message>
        <message>
            <source>Draw regions ({count})</source>
            <translation>Draw regions ({count})</translation>
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
            <source>Drawing ordinary dolls</source>
            <translation>Drawing ordinary dolls</translation>
        </message>
        <message>
            <source>Drawing the grid</source>
            <translation>Drawing the grid</translation>
        </message>
        <message>
            <source>Drawing the new doll</source>
            <translation>Drawing the new doll</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
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
            <source>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</source>
            <translation>Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.</translation>
        </message>
        <message>
            <source>Either the file is damaged, or it does not work on {device}.</source>
            <translation>Either the file is damaged, or it does not work on {device}.</translation>
        </message>
        <message>
            <source>Encode each caption once, where neither captions nor text encoder change.</source>
            <translation>Encode each caption once, where neither captions nor text encoder change.</translation>
        </message>
        <message>
            <source>Encode each picture once; always on, as nothing is gained without.</source>
            <translation>Encode each picture once; always on, as nothing is gained without.</translation>
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
            <source>Ending of the caption file beside a picture.</source>
            <translation>Ending of the caption file beside a picture.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Enter 1 or more.</source>
            <translation>Enter 1 or more.</translation>
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
            <source>Factor on the threshold (not with schedule snr).</source>
            <translation>Factor on the threshold (not with schedule snr).</translation>
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
            <source>Fetch both files from the same model's page.</source>
            <translation>Fetch both files from the same model's page.</translation>
        </message>
        <message>
            <source>Fetch it again, until its size is the one on the model's page.</source>
            <translation>Fetch it again, until its size is the one on the model's page.</translation>
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
            <source>Fetch the folder again from the model's page; weights have to be in model.safetensors.</source>
            <translation>Fetch the folder again from the model's page; weights have to be in model.safetensors.</translation>
        </message>
        <message>
            <source>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</source>
            <translation>Fetch the model from its page through LoRA Atelier, which notes what belongs to it.</translation>
        </message>
        <message>
            <source>File name of the LoRA, without ending.</source>
            <translation>File name of the LoRA, without ending.</translation>
        </message>
        <message>
            <source>Files that were passed over, with their reasons</source>
            <translation>Files that were passed over, with their reasons</translation>
        </message>
        <message>
            <source>Filter: words in caption, kind, concept or file name</source>
            <translation>Filter: words in caption, kind, concept or file name</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
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
            <source>Fit the photo into the window</source>
            <translation>Fit the photo into the window</translation>
        </message>
        <message>
            <source>Fit the photo into the window. Key: F</source>
            <translation>Fit the photo into the window. Key: F</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder names, tags and the base model's name stay out of the file.</source>
            <translation>Folder names, tags and the base model's name stay out of the file.</translation>
        </message>
        <message>
            <source>Folders that will be written</source>
            <translation>Folders that will be written</translation>
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
            <source>Free software under the Apache License 2.0.</source>
            <translation>Free software under the Apache License 2.0.</translation>
        </message>
        <message>
            <source>From here it cannot be told whether somebody still works in it there.</source>
            <translation>From here it cannot be told whether somebody still works in it there.</translation>
        </message>
        <message>
            <source>From photos to a LoRA, on drawn dolls and a small base model.</source>
            <translation>From photos to a LoRA, on drawn dolls and a small base model.</translation>
        </message>
        <message>
            <source>From your photos to a Stable Diffusion LoRA, on your own PC.</source>
            <translation>From your photos to a Stable Diffusion LoRA, on your own PC.</translation>
        </message>
        <message>
            <source>Give 3x3 convolutions a small core of their own.</source>
            <translation>Give 3x3 convolutions a small core of their own.</translation>
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
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Go on where you stopped.</source>
            <translation>Go on where you stopped.</translation>
        </message>
        <message>
            <source>Go to Dataset</source>
            <translation>Go to Dataset</translation>
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
            <source>Gradient checkpointing</source>
            <translation>Gradient checkpointing</translation>
        </message>
        <message>
            <source>Gradient limit</source>
            <translation>Gradient limit</translation>
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
            <source>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</source>
            <translation>Half of the samples are mirrored. Spoils one-sided hair, marks and writing.</translation>
        </message>
        <message>
            <source>Heun</source>
            <translation>Heun</translation>
        </message>
        <message>
            <source>Hide the boxes while held</source>
            <translation>Hide the boxes while held</translation>
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
            <source>How fast the found rate may grow per step.</source>
            <translation>How fast the found rate may grow per step.</translation>
        </message>
        <message>
            <source>How its threshold follows the timestep.</source>
            <translation>How its threshold follows the timestep.</translation>
        </message>
        <message>
            <source>How long gradients and their squares are remembered.</source>
            <translation>How long gradients and their squares are remembered.</translation>
        </message>
        <message>
            <source>How long the found rate is remembered; by itself the root of beta2.</source>
            <translation>How long the found rate is remembered; by itself the root of beta2.</translation>
        </message>
        <message>
            <source>How many blocks there are; fewer turn more freely.</source>
            <translation>How many blocks there are; fewer turn more freely.</translation>
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
            <source>How much faster the upper half learns.</source>
            <translation>How much faster the upper half learns.</translation>
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
            <source>How often cosine_with_restarts begins anew.</source>
            <translation>How often cosine_with_restarts begins anew.</translation>
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
            <source>Image left out: {file}. {reason}</source>
            <translation>Image left out: {file}. {reason}</translation>
        </message>
        <message>
            <source>Import a folder ({count} pictures)</source>
            <translation>Import a folder ({count} pictures)</translation>
        </message>
        <message>
            <source>Input perturbation</source>
            <translation>Input perturbation</translation>
        </message>
        <message>
            <source>Install LoRA Atelier again.</source>
            <translation>Install LoRA Atelier again.</translation>
        </message>
        <message>
            <source>Install it: pip install “lora-atelier[tagging]”.</source>
            <translation>Install it: pip install “lora-atelier[tagging]”.</translation>
        </message>
        <message>
            <source>It asks for {names}. A made-up model could read any of your files this way.</source>
            <translation>It asks for {names}. A made-up model could read any of your files this way.</translation>
        </message>
        <message>
            <source>It can take: {known}.</source>
            <translation>It can take: {known}.</translation>
        </message>
        <message>
            <source>It ends after the step under way, and what was learned so far is saved.</source>
            <translation>It ends after the step under way, and what was learned so far is saved.</translation>
        </message>
        <message>
            <source>It expects a mask and a second picture at every step; training here gives it neither.</source>
            <translation>It expects a mask and a second picture at every step; training here gives it neither.</translation>
        </message>
        <message>
            <source>It finds one rate for everything it trains.</source>
            <translation>It finds one rate for everything it trains.</translation>
        </message>
        <message>
            <source>It has version {version}; this program knows versions up to {known}.</source>
            <translation>It has version {version}; this program knows versions up to {known}.</translation>
        </message>
        <message>
            <source>It holds folders named like 10_name, with pictures in them.</source>
            <translation>It holds folders named like 10_name, with pictures in them.</translation>
        </message>
        <message>
            <source>It is not a complete safetensors file: {reason}</source>
            <translation>It is not a complete safetensors file: {reason}</translation>
        </message>
        <message>
            <source>It is not among those that other programs load or that train well.</source>
            <translation>It is not among those that other programs load or that train well.</translation>
        </message>
        <message>
            <source>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</source>
            <translation>It is {width}x{height} pixels; below {least} on a side there is nothing to train on.</translation>
        </message>
        <message>
            <source>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</source>
            <translation>It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.</translation>
        </message>
        <message>
            <source>It overflows on this picture, as some VAEs do in 16 bits.</source>
            <translation>It overflows on this picture, as some VAEs do in 16 bits.</translation>
        </message>
        <message>
            <source>It runs the tagger models, and is installed on request only.</source>
            <translation>It runs the tagger models, and is installed on request only.</translation>
        </message>
        <message>
            <source>It should hold folders such as “10_name” with images and their captions.</source>
            <translation>It should hold folders such as “10_name” with images and their captions.</translation>
        </message>
        <message>
            <source>It takes: {names}.</source>
            <translation>It takes: {names}.</translation>
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
            <source>Its database does not pass its own check: {finding}</source>
            <translation>Its database does not pass its own check: {finding}</translation>
        </message>
        <message>
            <source>Its description “{path}” is missing or damaged ({reason}).</source>
            <translation>Its description “{path}” is missing or damaged ({reason}).</translation>
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
        <message>
            <source>Its twin under reg/ has {count} pictures. 0: it has no twin.</source>
            <translation>Its twin under reg/ has {count} pictures. 0: it has no twin.</translation>
        </message>
        <message>
            <source>Its {size} bytes are no whole ONNX file.</source>
            <translation>Its {size} bytes are no whole ONNX file.</translation>
        </message>
        <message>
            <source>Keep both matrices whole, whatever the rank.</source>
            <translation>Keep both matrices whole, whatever the rank.</translation>
        </message>
        <message>
            <source>Keep encoded pictures for the next run.</source>
            <translation>Keep encoded pictures for the next run.</translation>
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
            <source>Keep the shapes of pictures; off cuts all to one size.</source>
            <translation>Keep the shapes of pictures; off cuts all to one size.</translation>
        </message>
        <message>
            <source>Keep training</source>
            <translation>Keep training</translation>
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
            <source>Keys and mouse</source>
            <translation>Keys and mouse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind of the selected box</source>
            <translation>Kind of the selected box</translation>
        </message>
        <message>
            <source>LMS</source>
            <translation>LMS</translation>
        </message>
        <message>
            <source>Largest bucket side in pixels</source>
            <translation>Largest bucket side in pixels</translation>
        </message>
        <message>
            <source>Last timestep</source>
            <translation>Last timestep</translation>
        </message>
        <message>
            <source>Layers of coarser noise; 6 is usual.</source>
            <translation>Layers of coarser noise; 6 is usual.</translation>
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
            <source>Least score of a tag; the model's own best when left out.</source>
            <translation>Least score of a tag; the model's own best when left out.</translation>
        </message>
        <message>
            <source>Least scores of single tags, before all others.</source>
            <translation>Least scores of single tags, before all others.</translation>
        </message>
        <message>
            <source>Leave out “a picture of”, repeated words and invented text.</source>
            <translation>Leave out “a picture of”, repeated words and invented text.</translation>
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
            <source>LoRA-FA</source>
            <translation>LoRA-FA</translation>
        </message>
        <message>
            <source>LoRAs of one family do not fit the other.</source>
            <translation>LoRAs of one family do not fit the other.</translation>
        </message>
        <message>
            <source>Loading the base model</source>
            <translation>Loading the base model</translation>
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
            <source>Look again at what the project holds now.</source>
            <translation>Look again at what the project holds now.</translation>
        </message>
        <message>
            <source>Look at what every run has drawn.</source>
            <translation>Look at what every run has drawn.</translation>
        </message>
        <message>
            <source>Look for faces and suggest boxes; nothing counts before you accept it.</source>
            <translation>Look for faces and suggest boxes; nothing counts before you accept it.</translation>
        </message>
        <message>
            <source>Looking for faces</source>
            <translation>Looking for faces</translation>
        </message>
        <message>
            <source>Looking for faces…</source>
            <translation>Looking for faces…</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <translation>Looking for photos</translation>
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
            <source>Loss of each step</source>
            <translation>Loss of each step</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>Lowest rate</translation>
        </message>
        <message>
            <source>Make room on the disk ({size} MB are needed) or choose another folder.</source>
            <translation>Make room on the disk ({size} MB are needed) or choose another folder.</translation>
        </message>
        <message>
            <source>Make room on the disk, or check that the file may be written, then do it again.</source>
            <translation>Make room on the disk, or check that the file may be written, then do it again.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a folder where you may write.</source>
            <translation>Make room on the disk, or choose a folder where you may write.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder.</source>
            <translation>Make room on the disk, or choose another folder.</translation>
        </message>
        <message>
            <source>Making the demo project</source>
            <translation>Making the demo project</translation>
        </message>
        <message>
            <source>Measure how often the micro base models draw what was asked.</source>
            <translation>Measure how often the micro base models draw what was asked.</translation>
        </message>
        <message>
            <source>Measuring the held-out loss</source>
            <translation>Measuring the held-out loss</translation>
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
            <source>Model, gradients and the insides of one step do not fit into it together.</source>
            <translation>Model, gradients and the insides of one step do not fit into it together.</translation>
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
            <source>Most tokens.</source>
            <translation>Most tokens.</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Mouse</translation>
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
            <source>Name a folder that holds folders such as “10_name”, or a recipe ending in .toml.</source>
            <translation>Name a folder that holds folders such as “10_name”, or a recipe ending in .toml.</translation>
        </message>
        <message>
            <source>Name another folder with --out.</source>
            <translation>Name another folder with --out.</translation>
        </message>
        <message>
            <source>Name another folder, or write this one first.</source>
            <translation>Name another folder, or write this one first.</translation>
        </message>
        <message>
            <source>Names of characters before all else.</source>
            <translation>Names of characters before all else.</translation>
        </message>
        <message>
            <source>Neither --prompt nor --prompts_file was given.</source>
            <translation>Neither --prompt nor --prompts_file was given.</translation>
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
            <source>Never enlarge</source>
            <translation>Never enlarge</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Next box</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>Next photo without boxes</source>
            <translation>Next photo without boxes</translation>
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
            <source>No base model is chosen.</source>
            <translation>No base model is chosen.</translation>
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
            <source>No face found by {source}. They know faces from the front and the side: draw by hand.</source>
            <translation>No face found by {source}. They know faces from the front and the side: draw by hand.</translation>
        </message>
        <message>
            <source>No file or folder of this name was found, and nothing is downloaded.</source>
            <translation>No file or folder of this name was found, and nothing is downloaded.</translation>
        </message>
        <message>
            <source>No lock file can be written beside it: {reason}.</source>
            <translation>No lock file can be written beside it: {reason}.</translation>
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
            <source>No photos yet. Drop pictures or folders here; the files stay where they are.</source>
            <translation>No photos yet. Drop pictures or folders here; the files stay where they are.</translation>
        </message>
        <message>
            <source>No run has drawn anything yet.</source>
            <translation>No run has drawn anything yet.</translation>
        </message>
        <message>
            <source>No training folder is chosen.</source>
            <translation>No training folder is chosen.</translation>
        </message>
        <message>
            <source>Noise offset</source>
            <translation>Noise offset</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>Nothing is in the way.</translation>
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
            <source>OK</source>
            <translation>OK</translation>
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
            <source>Only without caption</source>
            <translation>Only without caption</translation>
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
            <source>Open the folder of error &amp;reports</source>
            <translation>Open the folder of error &amp;reports</translation>
        </message>
        <message>
            <source>OpenCV's Haar cascades</source>
            <translation>OpenCV's Haar cascades</translation>
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
            <source>Output folder</source>
            <translation>Output folder</translation>
        </message>
        <message>
            <source>PLMS</source>
            <translation>PLMS</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
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
            <source>Per epoch</source>
            <translation>Per epoch</translation>
        </message>
        <message>
            <source>Person {number} of {count} has boxes already. G: the next person.</source>
            <translation>Person {number} of {count} has boxes already. G: the next person.</translation>
        </message>
        <message>
            <source>Person {number} of {count}: face seen by {source}, the rest reckoned. G: next person.</source>
            <translation>Person {number} of {count}: face seen by {source}, the rest reckoned. G: next person.</translation>
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
            <source>Pictures</source>
            <translation>Pictures</translation>
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
            <source>Pictures of the class that keep the base model as it is.</source>
            <translation>Pictures of the class that keep the base model as it is.</translation>
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
            <source>Pictures times repeats: how often the folder is looked at in an epoch.</source>
            <translation>Pictures times repeats: how often the folder is looked at in an epoch.</translation>
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
            <source>Previous box</source>
            <translation>Previous box</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Previous photo without boxes</source>
            <translation>Previous photo without boxes</translation>
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
            <source>Processor threads; 0 takes all cores.</source>
            <translation>Processor threads; 0 takes all cores.</translation>
        </message>
        <message>
            <source>Prodigy</source>
            <translation>Prodigy</translation>
        </message>
        <message>
            <source>Prodigy was given different learning rates: {rates}.</source>
            <translation>Prodigy was given different learning rates: {rates}.</translation>
        </message>
        <message>
            <source>Pulls weights toward zero.</source>
            <translation>Pulls weights toward zero.</translation>
        </message>
        <message>
            <source>Pulls weights toward zero; higher forgets faster.</source>
            <translation>Pulls weights toward zero; higher forgets faster.</translation>
        </message>
        <message>
            <source>Put behind every caption.</source>
            <translation>Put behind every caption.</translation>
        </message>
        <message>
            <source>Put in front</source>
            <translation>Put in front</translation>
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
            <source>Ranks learn in whole units.</source>
            <translation>Ranks learn in whole units.</translation>
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
            <source>Reading the training folder</source>
            <translation>Reading the training folder</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
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
            <source>Reg repeats</source>
            <translation>Reg repeats</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regions</translation>
        </message>
        <message>
            <source>Regularization</source>
            <translation>Regularization</translation>
        </message>
        <message>
            <source>Regularization folder</source>
            <translation>Regularization folder</translation>
        </message>
        <message>
            <source>Regularization weight</source>
            <translation>Regularization weight</translation>
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
            <source>Remove it, or write the text so that no “--” stands before a letter.</source>
            <translation>Remove it, or write the text so that no “--” stands before a letter.</translation>
        </message>
        <message>
            <source>Remove photos ({count})</source>
            <translation>Remove photos ({count})</translation>
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
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>Resize filter</source>
            <translation>Resize filter</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>SD2.x</source>
            <translation>SD2.x</translation>
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
            <source>Samplers have the names that sd-scripts gives them.</source>
            <translation>Samplers have the names that sd-scripts gives them.</translation>
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
            <source>Save every</source>
            <translation>Save every</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Save now</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
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
            <source>Second separator</source>
            <translation>Second separator</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Sentences followed at once; more are duller and surer.</source>
            <translation>Sentences followed at once; more are duller and surer.</translation>
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
            <source>Set the family to “auto”, or choose another base model.</source>
            <translation>Set the family to “auto”, or choose another base model.</translation>
        </message>
        <message>
            <source>Set the network as it was when the file was trained, or leave network_weights empty.</source>
            <translation>Set the network as it was when the file was trained, or leave network_weights empty.</translation>
        </message>
        <message>
            <source>Set train_data_dir in it, or name the folder instead of the recipe.</source>
            <translation>Set train_data_dir in it, or name the folder instead of the recipe.</translation>
        </message>
        <message>
            <source>Set unet_lr and text_encoder_lr to the same number, usually 1, or one of them to 0.</source>
            <translation>Set unet_lr and text_encoder_lr to the same number, usually 1, or one of them to 0.</translation>
        </message>
        <message>
            <source>Set, in this order: {steps}. The last LoRA file is whole.</source>
            <translation>Set, in this order: {steps}. The last LoRA file is whole.</translation>
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
            <source>Show the thirds of the box in hand. Key: {key}</source>
            <translation>Show the thirds of the box in hand. Key: {key}</translation>
        </message>
        <message>
            <source>Show thirds</source>
            <translation>Show thirds</translation>
        </message>
        <message>
            <source>Show this sheet</source>
            <translation>Show this sheet</translation>
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
            <source>Shuffle tags</source>
            <translation>Shuffle tags</translation>
        </message>
        <message>
            <source>Sides of buckets are multiples of it.</source>
            <translation>Sides of buckets are multiples of it.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
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
            <source>So many tags stay in front when shuffling.</source>
            <translation>So many tags stay in front when shuffling.</translation>
        </message>
        <message>
            <source>Something went wrong inside LoRA Atelier.</source>
            <translation>Something went wrong inside LoRA Atelier.</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5</source>
            <translation>Stable Diffusion 1.5</translation>
        </message>
        <message>
            <source>Stable Diffusion 1.5 and Stable Diffusion XL can be trained.</source>
            <translation>Stable Diffusion 1.5 and Stable Diffusion XL can be trained.</translation>
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
            <source>Start from</source>
            <translation>Start from</translation>
        </message>
        <message>
            <source>Start from your own photos.</source>
            <translation>Start from your own photos.</translation>
        </message>
        <message>
            <source>Start it again. If it happens again, copy the details and report them.</source>
            <translation>Start it again. If it happens again, copy the details and report them.</translation>
        </message>
        <message>
            <source>Start with the rating, for example “general”.</source>
            <translation>Start with the rating, for example “general”.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Starting…</translation>
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
{path}</source>
            <translation>Step {step}
{path}</translation>
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
            <source>Steps of falling at the end (warmup_stable_decay).</source>
            <translation>Steps of falling at the end (warmup_stable_decay).</translation>
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
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Stopped. What was learned so far is saved.</source>
            <translation>Stopped. What was learned so far is saved.</translation>
        </message>
        <message>
            <source>Stopped; the next time it goes on from here.</source>
            <translation>Stopped; the next time it goes on from here.</translation>
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
            <source>Suggest  G</source>
            <translation>Suggest  G</translation>
        </message>
        <message>
            <source>Suggest boxes, then the next person's</source>
            <translation>Suggest boxes, then the next person's</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
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
            <source>Tag dropout</source>
            <translation>Tag dropout</translation>
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
            <source>Tags</source>
            <translation>Tags</translation>
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
            <source>Tags that are never taken.</source>
            <translation>Tags that are never taken.</translation>
        </message>
        <message>
            <source>Tags that every caption starts with.</source>
            <translation>Tags that every caption starts with.</translation>
        </message>
        <message>
            <source>Tags used at the start of tag warm-up.</source>
            <translation>Tags used at the start of tag warm-up.</translation>
        </message>
        <message>
            <source>Take at most so many of the scored tags; 0 takes all.</source>
            <translation>Take at most so many of the scored tags; 0 takes all.</translation>
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
            <source>Take it out of the training folder, or save it anew.</source>
            <translation>Take it out of the training folder, or save it anew.</translation>
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
            <source>Take the .safetensors version of the same model, or have it converted to .safetensors.</source>
            <translation>Take the .safetensors version of the same model, or have it converted to .safetensors.</translation>
        </message>
        <message>
            <source>Take the safetensors version of this base model, or copy the whole folder again.</source>
            <translation>Take the safetensors version of this base model, or copy the whole folder again.</translation>
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
            <source>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</source>
            <translation>The U-Net of {family} halves pictures until a step of {floor} pixels is needed.</translation>
        </message>
        <message>
            <source>The U-Net stays as it is.</source>
            <translation>The U-Net stays as it is.</translation>
        </message>
        <message>
            <source>The VAE gives no numbers for {path}.</source>
            <translation>The VAE gives no numbers for {path}.</translation>
        </message>
        <message>
            <source>The algorithm “{algo}” of LyCORIS is not supported.</source>
            <translation>The algorithm “{algo}” of LyCORIS is not supported.</translation>
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
            <source>The bucket step is at least 1 pixel; 64 is usual.</source>
            <translation>The bucket step is at least 1 pixel; 64 is usual.</translation>
        </message>
        <message>
            <source>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</source>
            <translation>The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).</translation>
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
            <source>The crop has enough pixels for its bucket.</source>
            <translation>The crop has enough pixels for its bucket.</translation>
        </message>
        <message>
            <source>The demo writes there and would mix its files with yours.</source>
            <translation>The demo writes there and would mix its files with yours.</translation>
        </message>
        <message>
            <source>The disk said: {reason}. Nothing was changed.</source>
            <translation>The disk said: {reason}. Nothing was changed.</translation>
        </message>
        <message>
            <source>The fastest that works, or the processor.</source>
            <translation>The fastest that works, or the processor.</translation>
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
            <source>The first timestep ({first}) is not below the last ({last}).</source>
            <translation>The first timestep ({first}) is not below the last ({last}).</translation>
        </message>
        <message>
            <source>The folder “{folder}” already holds “{name}”, and no demo made it.</source>
            <translation>The folder “{folder}” already holds “{name}”, and no demo made it.</translation>
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
            <source>The folder “{path}” cannot be made.</source>
            <translation>The folder “{path}” cannot be made.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be read: {reason}.</source>
            <translation>The folder “{path}” cannot be read: {reason}.</translation>
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
            <source>The graphics card's memory is full.</source>
            <translation>The graphics card's memory is full.</translation>
        </message>
        <message>
            <source>The kind of network, in sd-scripts' words.</source>
            <translation>The kind of network, in sd-scripts' words.</translation>
        </message>
        <message>
            <source>The last LoRA file is whole. Lower the learning rate, or train in bf16 instead of fp16.</source>
            <translation>The last LoRA file is whole. Lower the learning rate, or train in bf16 instead of fp16.</translation>
        </message>
        <message>
            <source>The last timestep is pure noise; for v-prediction models.</source>
            <translation>The last timestep is pure noise; for v-prediction models.</translation>
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
            <source>The list of tags “{file}” cannot be read.</source>
            <translation>The list of tags “{file}” cannot be read.</translation>
        </message>
        <message>
            <source>The loss appears here while it trains.</source>
            <translation>The loss appears here while it trains.</translation>
        </message>
        <message>
            <source>The loss of step {step} is no number any more; training has stopped there.</source>
            <translation>The loss of step {step} is no number any more; training has stopped there.</translation>
        </message>
        <message>
            <source>The model answers {answers} numbers, the list names {count} tags.</source>
            <translation>The model answers {answers} numbers, the list names {count} tags.</translation>
        </message>
        <message>
            <source>The model family “{name}” is unknown.</source>
            <translation>The model family “{name}” is unknown.</translation>
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
            <source>The network has run away at a learning rate of {rates}. The pictures of this step: {pictures}.</source>
            <translation>The network has run away at a learning rate of {rates}. The pictures of this step: {pictures}.</translation>
        </message>
        <message>
            <source>The network “{name}” is unknown.</source>
            <translation>The network “{name}” is unknown.</translation>
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
            <source>The part “{part}” of “{folder}” cannot be read.</source>
            <translation>The part “{part}” of “{folder}” cannot be read.</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>The picture cannot be shown.</translation>
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
            <source>The process that did it closed unexpectedly; the window is not harmed.</source>
            <translation>The process that did it closed unexpectedly; the window is not harmed.</translation>
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
            <source>The recipe {path} could not be read.</source>
            <translation>The recipe {path} could not be read.</translation>
        </message>
        <message>
            <source>The recipe “{path}” names no training folder.</source>
            <translation>The recipe “{path}” names no training folder.</translation>
        </message>
        <message>
            <source>The recipe's network must be of the same kind and cover the same layers as the file.</source>
            <translation>The recipe's network must be of the same kind and cover the same layers as the file.</translation>
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
            <source>The regularization folder “{path}” is not there.</source>
            <translation>The regularization folder “{path}” is not there.</translation>
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
            <source>The schedule “constant” has no warm-up; “constant_with_warmup” has.</source>
            <translation>The schedule “constant” has no warm-up; “constant_with_warmup” has.</translation>
        </message>
        <message>
            <source>The schedule “{name}” is not known.</source>
            <translation>The schedule “{name}” is not known.</translation>
        </message>
        <message>
            <source>The shortest side ({low}) is above the longest ({high}).</source>
            <translation>The shortest side ({low}) is above the longest ({high}).</translation>
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
            <source>The text encoder stays as it is: faster, and safer for SDXL.</source>
            <translation>The text encoder stays as it is: faster, and safer for SDXL.</translation>
        </message>
        <message>
            <source>The text holds another command (“{script}”), which was left out.</source>
            <translation>The text holds another command (“{script}”), which was left out.</translation>
        </message>
        <message>
            <source>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</source>
            <translation>The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.</translation>
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
            <source>The training folder is not written yet.</source>
            <translation>The training folder is not written yet.</translation>
        </message>
        <message>
            <source>The training folder “{path}” is not there.</source>
            <translation>The training folder “{path}” is not there.</translation>
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
        <message>
            <source>There are no crops to caption yet: draw boxes on your photos first.</source>
            <translation>There are no crops to caption yet: draw boxes on your photos first.</translation>
        </message>
        <message>
            <source>There are no photos yet: add some.</source>
            <translation>There are no photos yet: add some.</translation>
        </message>
        <message>
            <source>There is already a concept “{name}” with {repeats} repeats.</source>
            <translation>There is already a concept “{name}” with {repeats} repeats.</translation>
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
            <source>There is no file “{path}”.</source>
            <translation>There is no file “{path}”.</translation>
        </message>
        <message>
            <source>There is no folder or recipe “{path}”.</source>
            <translation>There is no folder or recipe “{path}”.</translation>
        </message>
        <message>
            <source>There is no further photo without boxes.</source>
            <translation>There is no further photo without boxes.</translation>
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
            <source>There is no option in this text.</source>
            <translation>There is no option in this text.</translation>
        </message>
        <message>
            <source>There is no option “{name}”.</source>
            <translation>There is no option “{name}”.</translation>
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
            <source>There is no tagger “{name}”.</source>
            <translation>There is no tagger “{name}”.</translation>
        </message>
        <message>
            <source>There is no {thing} number {id} in this project.</source>
            <translation>There is no {thing} number {id} in this project.</translation>
        </message>
        <message>
            <source>There is nothing to draw.</source>
            <translation>There is nothing to draw.</translation>
        </message>
        <message>
            <source>There is nothing to train on in {folder}.</source>
            <translation>There is nothing to train on in {folder}.</translation>
        </message>
        <message>
            <source>These can be: {known}.</source>
            <translation>These can be: {known}.</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>Thirds</translation>
        </message>
        <message>
            <source>This base model has {count} such blocks, and each needs one factor.</source>
            <translation>This base model has {count} such blocks, and each needs one factor.</translation>
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
            <source>This graphics card has no bf16; fp16 is used instead.</source>
            <translation>This graphics card has no bf16; fp16 is used instead.</translation>
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>This picture cannot be read.</translation>
        </message>
        <message>
            <source>This tagger needs {files}.</source>
            <translation>This tagger needs {files}.</translation>
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
            <source>Tokens that are read: 75 (empty), 150 or 225.</source>
            <translation>Tokens that are read: 75 (empty), 150 or 225.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Train a LoRA from a recipe.</source>
            <translation>Train a LoRA from a recipe.</translation>
        </message>
        <message>
            <source>Train a micro base model of the demo from scratch.</source>
            <translation>Train a micro base model of the demo from scratch.</translation>
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
            <source>Training cannot go on from “{path}”: {count} layers differ from this recipe's, such as {example}.</source>
            <translation>Training cannot go on from “{path}”: {count} layers differ from this recipe's, such as {example}.</translation>
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
            <source>Training goes on. Stop it and close?</source>
            <translation>Training goes on. Stop it and close?</translation>
        </message>
        <message>
            <source>Training height in pixels</source>
            <translation>Training height in pixels</translation>
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
            <source>Trigger</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <source>Try it on the processor, or fetch the file again.</source>
            <translation>Try it on the processor, or fetch the file again.</translation>
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
            <source>Turn left by 5 degrees</source>
            <translation>Turn left by 5 degrees</translation>
        </message>
        <message>
            <source>Turn left by half a degree</source>
            <translation>Turn left by half a degree</translation>
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
            <source>Turn upright</source>
            <translation>Turn upright</translation>
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
            <source>Update LoRA Atelier, then open it again.</source>
            <translation>Update LoRA Atelier, then open it again.</translation>
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
            <source>Use of regularization pictures</source>
            <translation>Use of regularization pictures</translation>
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
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>WD14 tags</source>
            <translation>WD14 tags</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>Warm-up</translation>
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
            <source>What is wrong: {reason}.</source>
            <translation>What is wrong: {reason}.</translation>
        </message>
        <message>
            <source>What stands between tags.</source>
            <translation>What stands between tags.</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>What will be written</translation>
        </message>
        <message>
            <source>What you see is a copy; changes to it would be lost.</source>
            <translation>What you see is a copy; changes to it would be lost.</translation>
        </message>
        <message>
            <source>When drawing: only words within this share of chance.</source>
            <translation>When drawing: only words within this share of chance.</translation>
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
            <source>Which layers are trained, in LyCORIS' words.</source>
            <translation>Which layers are trained, in LyCORIS' words.</translation>
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
            <source>Wordless epochs</source>
            <translation>Wordless epochs</translation>
        </message>
        <message>
            <source>Words that call the LoRA, written into the file.</source>
            <translation>Words that call the LoRA, written into the file.</translation>
        </message>
        <message>
            <source>Words to put in front</source>
            <translation>Words to put in front</translation>
        </message>
        <message>
            <source>Write --set name=value, for example network_dim=16.</source>
            <translation>Write --set name=value, for example network_dim=16.</translation>
        </message>
        <message>
            <source>Write \( and \), so that no emphasis is read.</source>
            <translation>Write \( and \), so that no emphasis is read.</translation>
        </message>
        <message>
            <source>Write at least one prompt into the file.</source>
            <translation>Write at least one prompt into the file.</translation>
        </message>
        <message>
            <source>Write captions ({count})</source>
            <translation>Write captions ({count})</translation>
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
            <source>Write it on the Dataset page.</source>
            <translation>Write it on the Dataset page.</translation>
        </message>
        <message>
            <source>Write what is in each crop.</source>
            <translation>Write what is in each crop.</translation>
        </message>
        <message>
            <source>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</source>
            <translation>Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).</translation>
        </message>
        <message>
            <source>Write, for example: {example}</source>
            <translation>Write, for example: {example}</translation>
        </message>
        <message>
            <source>Writing the Kohya folder</source>
            <translation>Writing the Kohya folder</translation>
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
            <source>Written into the LoRA file.</source>
            <translation>Written into the LoRA file.</translation>
        </message>
        <message>
            <source>Written into the file.</source>
            <translation>Written into the file.</translation>
        </message>
        <message>
            <source>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</source>
            <translation>Your project is safe: every edit is stored the moment it is made. You can go on; if it happens again, copy the details and report them.</translation>
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
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom to the box</source>
            <translation>Zoom to the box</translation>
        </message>
        <message>
            <source>auto takes the graphics card where there is one.</source>
            <translation>auto takes the graphics card where there is one.</translation>
        </message>
        <message>
            <source>bf16 (recent graphics cards)</source>
            <translation>bf16 (recent graphics cards)</translation>
        </message>
        <message>
            <source>bf16 for recent cards, fp16 for older ones, no for exact numbers.</source>
            <translation>bf16 for recent cards, fp16 for older ones, no for exact numbers.</translation>
        </message>
        <message>
            <source>bucket_reso_steps</source>
            <translation>bucket_reso_steps</translation>
        </message>
        <message>
            <source>bucket_reso_steps is {step}.</source>
            <translation>bucket_reso_steps is {step}.</translation>
        </message>
        <message>
            <source>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</source>
            <translation>clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>epochs</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>flip_aug</source>
            <translation>flip_aug</translation>
        </message>
        <message>
            <source>fp16 (older graphics cards)</source>
            <translation>fp16 (older graphics cards)</translation>
        </message>
        <message>
            <source>fp16 is small and read everywhere; empty keeps 32 bits.</source>
            <translation>fp16 is small and read everywhere; empty keeps 32 bits.</translation>
        </message>
        <message>
            <source>fp16 is very slow without a graphics card; 32 bits are used instead.</source>
            <translation>fp16 is very slow without a graphics card; 32 bits are used instead.</translation>
        </message>
        <message>
            <source>from source</source>
            <translation>from source</translation>
        </message>
        <message>
            <source>in all {count} shown</source>
            <translation>in all {count} shown</translation>
        </message>
        <message>
            <source>in {count} selected</source>
            <translation>in {count} selected</translation>
        </message>
        <message>
            <source>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</source>
            <translation>kohya: pooled, as many as training samples. balanced: each concept with its own twin.</translation>
        </message>
        <message>
            <source>learning_rate</source>
            <translation>learning_rate</translation>
        </message>
        <message>
            <source>lr_warmup_steps</source>
            <translation>lr_warmup_steps</translation>
        </message>
        <message>
            <source>max_token_length is {length}.</source>
            <translation>max_token_length is {length}.</translation>
        </message>
        <message>
            <source>min_bucket_reso</source>
            <translation>min_bucket_reso</translation>
        </message>
        <message>
            <source>min_timestep</source>
            <translation>min_timestep</translation>
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
            <source>network_train_text_encoder_only</source>
            <translation>network_train_text_encoder_only</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>none: too small</source>
            <translation>none: too small</translation>
        </message>
        <message>
            <source>onnxruntime says: {reason}</source>
            <translation>onnxruntime says: {reason}</translation>
        </message>
        <message>
            <source>output_dir</source>
            <translation>output_dir</translation>
        </message>
        <message>
            <source>output_name</source>
            <translation>output_name</translation>
        </message>
        <message>
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <source>reg_data_dir</source>
            <translation>reg_data_dir</translation>
        </message>
        <message>
            <source>regularization twins</source>
            <translation>regularization twins</translation>
        </message>
        <message>
            <source>sample_prompts</source>
            <translation>sample_prompts</translation>
        </message>
        <message>
            <source>step</source>
            <translation>step</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>steps</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>tags</translation>
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
            <source>train_data_dir</source>
            <translation>train_data_dir</translation>
        </message>
        <message>
            <source>v2</source>
            <translation>v2</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>zero_terminal_snr</source>
            <translation>zero_terminal_snr</translation>
        </message>
        <message>
            <source>{a|b} picks one; one line of many is chosen.</source>
            <translation>{a|b} picks one; one line of many is chosen.</translation>
        </message>
        <message>
            <source>{chosen} of {count} photos selected</source>
            <translation>{chosen} of {count} photos selected</translation>
        </message>
        <message>
            <source>{count:,} of regularization</source>
            <translation>{count:,} of regularization</translation>
        </message>
        <message>
            <source>{count:,} pictures with repeats</source>
            <translation>{count:,} pictures with repeats</translation>
        </message>
        <message>
            <source>{count:,} steps</source>
            <translation>{count:,} steps</translation>
        </message>
        <message>
            <source>{count:,} steps per epoch</source>
            <translation>{count:,} steps per epoch</translation>
        </message>
        <message>
            <source>{count} boxes copied</source>
            <translation>{count} boxes copied</translation>
        </message>
        <message>
            <source>{count} boxes on this photo</source>
            <translation>{count} boxes on this photo</translation>
        </message>
        <message>
            <source>{count} buckets</source>
            <translation>{count} buckets</translation>
        </message>
        <message>
            <source>{count} captions changed</source>
            <translation>{count} captions changed</translation>
        </message>
        <message>
            <source>{count} captions taken in</source>
            <translation>{count} captions taken in</translation>
        </message>
        <message>
            <source>{count} captions were changed on the disk and left alone.</source>
            <translation>{count} captions were changed on the disk and left alone.</translation>
        </message>
        <message>
            <source>{count} files were passed over</source>
            <translation>{count} files were passed over</translation>
        </message>
        <message>
            <source>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</source>
            <translation>{count} layers of “{model}” can be trained, but its configuration stands for {expected}.</translation>
        </message>
        <message>
            <source>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</source>
            <translation>{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.</translation>
        </message>
        <message>
            <source>{count} other sizes</source>
            <translation>{count} other sizes</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>{count} photos</translation>
        </message>
        <message>
            <source>{count} photos added</source>
            <translation>{count} photos added</translation>
        </message>
        <message>
            <source>{count} photos removed; undo brings them back</source>
            <translation>{count} photos removed; undo brings them back</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} pictures</translation>
        </message>
        <message>
            <source>{count} pictures ({sizes})</source>
            <translation>{count} pictures ({sizes})</translation>
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
            <source>{file} says what was fetched, and cannot be read.</source>
            <translation>{file} says what was fetched, and cannot be read.</translation>
        </message>
        <message>
            <source>{help} Key: {key}</source>
            <translation>{help} Key: {key}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{images} images per epoch, {modules} adapters, on {device}</source>
            <translation>{images} images per epoch, {modules} adapters, on {device}</translation>
        </message>
        <message>
            <source>{kind}  {key}</source>
            <translation>{kind}  {key}</translation>
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
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name}, {count} boxes</source>
            <translation>{name}, {count} boxes</translation>
        </message>
        <message>
            <source>{note}, {time} left</source>
            <translation>{note}, {time} left</translation>
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
            <source>{option} is {count}.</source>
            <translation>{option} is {count}.</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>{path} cannot be written.</translation>
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
            <source>{reason} after {steps} steps, {files} LoRA files, {pictures} samples. {folder}</source>
            <translation>{reason} after {steps} steps, {files} LoRA files, {pictures} samples. {folder}</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{tagger} cannot use its settings: {list}</source>
            <translation>{tagger} cannot use its settings: {list}</translation>
        </message>
        <message>
            <source>{title} (+{count} more)</source>
            <translation>{title} (+{count} more)</translation>
        </message>
        <message>
            <source>{untagged} of {count} without caption</source>
            <translation>{untagged} of {count} without caption</translation>
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
            <source>{written} files written, {unchanged} as they were, {removed} removed.</source>
            <translation>{written} files written, {unchanged} as they were, {removed} removed.</translation>
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
            <source>“{concept}” has no pictures.</source>
            <translation>“{concept}” has no pictures.</translation>
        </message>
        <message>
            <source>“{file}” cannot be shown.</source>
            <translation>“{file}” cannot be shown.</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <translation>“{file}” cannot be written.</translation>
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
            <source>“{file}” was not taken.</source>
            <translation>“{file}” was not taken.</translation>
        </message>
        <message>
            <source>“{folder}” holds no training pictures.</source>
            <translation>“{folder}” holds no training pictures.</translation>
        </message>
        <message>
            <source>“{folder}” was written from another project.</source>
            <translation>“{folder}” was written from another project.</translation>
        </message>
        <message>
            <source>“{model}” and “{tags}” do not belong together.</source>
            <translation>“{model}” and “{tags}” do not belong together.</translation>
        </message>
        <message>
            <source>“{name}” ({value}) is not supported yet and has no effect.</source>
            <translation>“{name}” ({value}) is not supported yet and has no effect.</translation>
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
            <source>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</source>
            <translation>“{name}” holds a variable of the shell ({value}), which only the shell can fill in.</translation>
        </message>
        <message>
            <source>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</source>
            <translation>“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that sd-scripts trained with its own value instead.</translation>
        </message>
        <message>
            <source>“{name}” is no way to use regularization images.</source>
            <translation>“{name}” is no way to use regularization images.</translation>
        </message>
        <message>
            <source>“{name}” of the data set configuration is no table.</source>
            <translation>“{name}” of the data set configuration is no table.</translation>
        </message>
        <message>
            <source>“{name}” takes</source>
            <translation>“{name}” takes</translation>
        </message>
        <message>
            <source>“{path}” cannot be written.</source>
            <translation>“{path}” cannot be written.</translation>
        </message>
        <message>
            <source>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</source>
            <translation>“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.</translation>
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
            <source>“{path}” is not a whole safetensors file.</source>
            <translation>“{path}” is not a whole safetensors file.</translation>
        </message>
        <message>
            <source>“{path}” is not there, so what it says is missing here. Convert it as well.</source>
            <translation>“{path}” is not there, so what it says is missing here. Convert it as well.</translation>
        </message>
        <message>
            <source>“{setting}” is no setting.</source>
            <translation>“{setting}” is no setting.</translation>
        </message>
    </context>
</TS>
