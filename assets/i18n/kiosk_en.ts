<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
 <context>
  <name />
  <message id="acknowledge.before">
   <source>{file} 已由 {by} 在 {at} 登记过，没有改动。</source>
   <translation>{file} was taken in before, by {by} on {at}; nothing was changed.</translation>
  </message>
  <message id="acknowledge.elsewhere">
   <source>另有 {count} 张是其他采集点移交的，已略过。</source>
   <translation>{count} more were handed over by other booths and are passed over.</translation>
  </message>
  <message id="acknowledge.faulty">
   <source>{file} 有 {faulty} 处问题，没有登记任何结果。请改正后再试。</source>
   <translation>{file} has {faulty} faults; nothing was taken in. Correct them and try again.</translation>
  </message>
  <message id="acknowledge.no_batch">
   <source>没有移交过批次 {batch}。请检查 --batch。</source>
   <translation>There was no batch {batch}. Check --batch.</translation>
  </message>
  <message id="acknowledge.no_signers">
   <source>不知道哪把密钥是学籍部门的。请用 kiosk key office --install 文件 登记学籍部门 kiosk office key 给出的那一行（存入 {file}），或用 --signers 指定。</source>
   <translation>Nobody said which key is the office's. Put in the line that kiosk office key gives there with kiosk key office --install FILE (it is kept in {file}), or name a file with --signers.</translation>
  </message>
  <message id="acknowledge.previewed">
   <source>预览 {file}（没有登记）：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。</source>
   <translation>Preview of {file}, nothing was taken in: {accepted} accepted, {rejected} rejected, {unchanged} known before.</translation>
  </message>
  <message id="acknowledge.refused">
   <source>{file} 有 {faulty} 处问题，没有登记任何结果（其余：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张）：</source>
   <translation>{file} has {faulty} faults and nothing was taken in (of the rest {accepted} accepted, {rejected} rejected, {unchanged} known before):</translation>
  </message>
  <message id="acknowledge.signed">
   <source>由“{office}”签名，密钥 {signer}</source>
   <translation>Signed by {office}, key {signer}</translation>
  </message>
  <message id="acknowledge.taken">
   <source>已登记 {file}：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。退回的学生可以重拍。</source>
   <translation>Took in {file}: {accepted} accepted, {rejected} rejected, {unchanged} known before. Those rejected can be photographed again.</translation>
  </message>
  <message id="acknowledge.unsigned">
   <source>这是没有签名的名单；是谁的，由您负责。</source>
   <translation>This list bears no signature; whose it is, you answer for.</translation>
  </message>
  <message id="admission.admitted">
   <source>学号 {student_no} 已特批，可以在这里拍摄。</source>
   <translation>Student {student_no} may be photographed here, whatever the rules say.</translation>
  </message>
  <message id="admission.four_needed">
   <source>请输入证件号码的最后 {count} 位。</source>
   <translation>Please enter the last {count} characters of your identity number.</translation>
  </message>
  <message id="admission.held">
   <source>学号 {student_no} 的信息已连续三次核对不符，为保护本人已暂停使用。请到工作人员服务台核实身份。</source>
   <translation>Student number {student_no} was answered for wrongly three times and is on hold, to protect its owner. Please show your identity document at the staff desk.</translation>
  </message>
  <message id="admission.identity_taken">
   <source>这个证件号码已经属于学生 {student_no}，请核对。</source>
   <translation>That identity number is student {student_no}'s already; please check it.</translation>
  </message>
  <message id="admission.needs.level">
   <source>请填写学历层次：硕士或博士。</source>
   <translation>Give the level: master or doctor.</translation>
  </message>
  <message id="admission.needs.name">
   <source>请填写学生的姓名，审核员要知道看的是谁。</source>
   <translation>Give the student's name, so that the reviewer knows whom they see.</translation>
  </message>
  <message id="admission.no_reason">
   <source>请写明理由（--because），最多 {limit} 个字。</source>
   <translation>Say why (--because), in at most {limit} characters.</translation>
  </message>
  <message id="admission.no_second_fact">
   <source>名单上没有您的证件号码，无法在这里核对身份。请到工作人员服务台办理。</source>
   <translation>The list has no identity number for you, so it cannot be checked here. Please go to the staff desk.</translation>
  </message>
  <message id="admission.not_admitted">
   <source>学号 {student_no} 没有特批，不需要撤回。</source>
   <translation>Student {student_no} was not admitted by the staff; there is nothing to withdraw.</translation>
  </message>
  <message id="admission.not_held">
   <source>学号 {student_no} 没有暂停使用，不需要恢复。</source>
   <translation>Student number {student_no} is not on hold; there is nothing to release.</translation>
  </message>
  <message id="admission.on_hold">
   <source>因多次核对不符暂停使用的学号：{numbers}。核实身份后用 kiosk student release 恢复。</source>
   <translation>On hold after wrong proofs: {numbers}. Check the person's identity, then use kiosk student release.</translation>
  </message>
  <message id="admission.on_the_list">
   <source>学生 {student_no} 在名单里，资料以名单为准；请在左边找到他，再特批。</source>
   <translation>Student {student_no} is on the list, whose data count. Find them at the left and admit them there.</translation>
  </message>
  <message id="admission.released">
   <source>学号 {student_no} 已恢复使用。</source>
   <translation>Student number {student_no} can be used again.</translation>
  </message>
  <message id="admission.withdrawn">
   <source>学号 {student_no} 的特批已撤回，按规定办理。</source>
   <translation>The rules decide about student {student_no} again.</translation>
  </message>
  <message id="advice.background.colour.light_blue">
   <source>背景颜色不合格：最接近浅蓝（色差 {value}，要求 {limit}）。请用浅蓝幕布并照亮它，或换一种允许的底色。</source>
   <translation>The backdrop has none of the permitted colours: nearest is light blue (off by {value}, {limit} asked). Hang a light blue backdrop and light it, or use another permitted one.</translation>
  </message>
  <message id="advice.background.colour.light_grey">
   <source>背景颜色不合格：最接近浅灰（色差 {value}，要求 {limit}）。请用浅灰幕布并照亮它，或换一种允许的底色。</source>
   <translation>The backdrop has none of the permitted colours: nearest is light grey (off by {value}, {limit} asked). Hang a light grey backdrop and light it, or use another permitted one.</translation>
  </message>
  <message id="advice.background.colour.white">
   <source>背景颜色不合格：最接近白色（色差 {value}，要求 {limit}）。请用白色幕布并照亮它，或换一种允许的底色。</source>
   <translation>The backdrop has none of the permitted colours: nearest is white (off by {value}, {limit} asked). Hang a white backdrop and light it, or use another permitted one.</translation>
  </message>
  <message id="advice.background.objects.border">
   <source>人像四周有边框，像是翻拍的照片或屏幕。请本人现场拍摄，或用没有边框的原图重新生成。</source>
   <translation>There is a frame around the sitter, as of a photo of a print or a screen. Take the person's own photo, or use an original without a frame.</translation>
  </message>
  <message id="advice.background.objects.high">
   <source>背景里有杂物、花纹或线条（占 {value}，要求 {limit}）。请移开，只留干净的背景。</source>
   <translation>There are things, patterns or lines in the background (share {value}, {limit} asked). Remove them and leave the plain backdrop.</translation>
  </message>
  <message id="advice.background.objects.person">
   <source>背景里有别人的一部分（占 {value}，要求 {limit}）。请让旁人离开画面。</source>
   <translation>A part of another person is in the background (share {value}, {limit} asked). Have everybody else leave the picture.</translation>
  </message>
  <message id="advice.background.shadow.high">
   <source>背景上有影子（深 {value} 级，要求 {limit}）。请离背景远一些。</source>
   <translation>There is a shadow on the backdrop ({value} grey levels deep, {limit} asked). Sit further from the backdrop.</translation>
  </message>
  <message id="advice.background.shadow.left">
   <source>背景上有影子，在您的左边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</source>
   <translation>There is a shadow on the backdrop on your left ({value} grey levels deep, {limit} asked). Sit further from the backdrop, or light it from both sides.</translation>
  </message>
  <message id="advice.background.shadow.right">
   <source>背景上有影子，在您的右边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</source>
   <translation>There is a shadow on the backdrop on your right ({value} grey levels deep, {limit} asked). Sit further from the backdrop, or light it from both sides.</translation>
  </message>
  <message id="advice.background.uniform.bottom">
   <source>背景不均匀，下方偏暗（差别 {value}，要求 {limit}）。请把灯放低一点，让背景一样亮。</source>
   <translation>The backdrop is uneven, darker at the bottom (difference {value}, {limit} asked). Lower the lamps a little, until it is lit evenly.</translation>
  </message>
  <message id="advice.background.uniform.high">
   <source>背景不均匀，局部偏暗（差别 {value}，要求 {limit}）。请把灯照匀，让背景一样亮。</source>
   <translation>The backdrop is uneven, darker in parts (difference {value}, {limit} asked). Light it evenly, until it is lit evenly.</translation>
  </message>
  <message id="advice.background.uniform.left">
   <source>背景不均匀，您的左侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的左边移一点，让背景一样亮。</source>
   <translation>The backdrop is uneven, darker on your left (difference {value}, {limit} asked). Move a lamp a little to your left, until it is lit evenly.</translation>
  </message>
  <message id="advice.background.uniform.right">
   <source>背景不均匀，您的右侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的右边移一点，让背景一样亮。</source>
   <translation>The backdrop is uneven, darker on your right (difference {value}, {limit} asked). Move a lamp a little to your right, until it is lit evenly.</translation>
  </message>
  <message id="advice.background.uniform.top">
   <source>背景不均匀，上方偏暗（差别 {value}，要求 {limit}）。请把灯抬高一点，让背景一样亮。</source>
   <translation>The backdrop is uneven, darker at the top (difference {value}, {limit} asked). Raise the lamps a little, until it is lit evenly.</translation>
  </message>
  <message id="advice.clothing.collar.high">
   <source>衣服花纹或条纹太多（占 {value}，要求 {limit}）。请换一件素色有领的上衣。</source>
   <translation>The clothes have too much pattern ({value} of them, {limit} asked). Wear a plain top with a collar.</translation>
  </message>
  <message id="advice.clothing.collar.look">
   <source>请审核人员看：上衣是否有领、端正（花纹占 {value}）。</source>
   <translation>For the reviewer: is there a proper collar (pattern on {value} of the clothes)?</translation>
  </message>
  <message id="advice.clothing.contrast.look">
   <source>请审核人员看：衣服与背景是否分得清（肩部轮廓看不清，色差约 {value}，要求 {limit}）。</source>
   <translation>For the reviewer: do the clothes stand out from the backdrop? The outline of the shoulders is not found (difference about {value}, {limit} asked).</translation>
  </message>
  <message id="advice.clothing.contrast.low">
   <source>衣服与背景太接近（色差 {value}，要求 {limit}）。请换一件颜色明显不同的上衣。</source>
   <translation>The clothes are too much like the backdrop (difference {value}, {limit} asked). Wear a top of a clearly different colour.</translation>
  </message>
  <message id="advice.ears.visible.left">
   <source>您左边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</source>
   <translation>The ear on your left is not clearly to be seen ({value} of it, {limit} asked). Brush the hair behind it; if it lies flat, the reviewer confirms.</translation>
  </message>
  <message id="advice.ears.visible.right">
   <source>您右边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</source>
   <translation>The ear on your right is not clearly to be seen ({value} of it, {limit} asked). Brush the hair behind it; if it lies flat, the reviewer confirms.</translation>
  </message>
  <message id="advice.expression.neutral.brows">
   <source>看起来抬着眉毛（偏离 {value}，要求 {limit}）。请放松额头，表情自然。</source>
   <translation>The brows look raised ({value} off, {limit} asked). Relax your forehead.</translation>
  </message>
  <message id="advice.expression.neutral.frown">
   <source>看起来在皱眉或嘴角下拉（偏离 {value}，要求 {limit}）。请放松脸部，表情自然。</source>
   <translation>This looks like a frown ({value} off, {limit} asked). Relax your brows and the corners of your mouth.</translation>
  </message>
  <message id="advice.expression.neutral.open">
   <source>嘴张着（偏离 {value}，要求 {limit}）。请轻轻合上嘴，表情自然。</source>
   <translation>The mouth is open ({value} off, {limit} asked). Close it gently.</translation>
  </message>
  <message id="advice.expression.neutral.pursed">
   <source>看起来抿着或撅着嘴（偏离 {value}，要求 {limit}）。请放松嘴唇，表情自然。</source>
   <translation>The lips look pursed ({value} off, {limit} asked). Relax them.</translation>
  </message>
  <message id="advice.expression.neutral.skewed">
   <source>嘴歪向一边（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</source>
   <translation>The mouth is pulled to one side ({value} off, {limit} asked). Relax it.</translation>
  </message>
  <message id="advice.expression.neutral.smile">
   <source>看起来在笑（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</source>
   <translation>This looks like a smile ({value} off, {limit} asked). Relax the corners of your mouth.</translation>
  </message>
  <message id="advice.eyes.gaze.down">
   <source>目光偏下（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>Your eyes look down ({value}°, {limit}° asked). Look into the camera.</translation>
  </message>
  <message id="advice.eyes.gaze.left">
   <source>目光偏向您的左边（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>Your eyes look to your left ({value}°, {limit}° asked). Look into the camera.</translation>
  </message>
  <message id="advice.eyes.gaze.look">
   <source>请审核人员看：眼睛是否看着镜头（偏离 {value}°，要求 {limit}°）。</source>
   <translation>For the reviewer: do the eyes look into the camera ({value}° off, {limit}° asked)?</translation>
  </message>
  <message id="advice.eyes.gaze.right">
   <source>目光偏向您的右边（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>Your eyes look to your right ({value}°, {limit}° asked). Look into the camera.</translation>
  </message>
  <message id="advice.eyes.gaze.up">
   <source>目光偏上（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>Your eyes look up ({value}°, {limit}° asked). Look into the camera.</translation>
  </message>
  <message id="advice.eyes.glare.left">
   <source>您左边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</source>
   <translation>The lens on your left reflects a light ({value} of it, {limit} asked). Lower your chin a little, or lift the glasses behind the ears.</translation>
  </message>
  <message id="advice.eyes.glare.right">
   <source>您右边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</source>
   <translation>The lens on your right reflects a light ({value} of it, {limit} asked). Lower your chin a little, or lift the glasses behind the ears.</translation>
  </message>
  <message id="advice.eyes.hair.left">
   <source>您左边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</source>
   <translation>Hair or a frame lies over the eye on your left ({value} of the skin there, {limit} asked). Brush the hair aside, or push the glasses up.</translation>
  </message>
  <message id="advice.eyes.hair.look">
   <source>请审核人员看：头发或镜框是否遮住眉毛和眼睛（遮住 {value}）。</source>
   <translation>For the reviewer: do hair or glasses cover brows or eyes ({value} of the skin around an eye)?</translation>
  </message>
  <message id="advice.eyes.hair.right">
   <source>您右边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</source>
   <translation>Hair or a frame lies over the eye on your right ({value} of the skin there, {limit} asked). Brush the hair aside, or push the glasses up.</translation>
  </message>
  <message id="advice.eyes.open.both">
   <source>双眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>Both eyes are closed or nearly so ({value} mm, {limit} mm asked). Keep them open and blink after the countdown.</translation>
  </message>
  <message id="advice.eyes.open.left">
   <source>您的左眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>Your left eye is not open ({value} mm, {limit} mm asked). Keep both eyes open and blink after the countdown.</translation>
  </message>
  <message id="advice.eyes.open.look">
   <source>请审核人员看：眼睛是自然偏小，还是半闭（眼睑之间露出 {value} 毫米，要求 {limit} 毫米）。</source>
   <translation>For the reviewer: are the eyes narrow by nature, or half closed ({value} mm free of the lids, {limit} mm asked)?</translation>
  </message>
  <message id="advice.eyes.open.right">
   <source>您的右眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>Your right eye is not open ({value} mm, {limit} mm asked). Keep both eyes open and blink after the countdown.</translation>
  </message>
  <message id="advice.eyes.red.high">
   <source>红眼（占瞳孔 {value}，要求 {limit}）。请关掉闪光灯重拍。</source>
   <translation>The eyes are red ({value} of the pupil, {limit} asked). Switch off the flash and take another photo.</translation>
  </message>
  <message id="advice.eyes.tinted.look">
   <source>请审核人员看：镜片是否有色，是否戴美瞳。</source>
   <translation>For the reviewer: are the lenses tinted, are there coloured contact lenses?</translation>
  </message>
  <message id="advice.eyes.tinted.low">
   <source>眼睛周围太暗（只有脸颊的 {value}，要求 {limit}）。请摘下有色眼镜或帽子。</source>
   <translation>It is too dark around the eyes ({value} of the cheek, {limit} asked). Take off tinted glasses or the hat.</translation>
  </message>
  <message id="advice.face.single.many">
   <source>画面里有 {value} 张人脸。请只留一个人，移开背后的人像。</source>
   <translation>There are {value} faces in the picture. Only one person may be in it, and no portrait behind.</translation>
  </message>
  <message id="advice.face.single.none">
   <source>没有看到人脸。请面向镜头，摘下口罩。</source>
   <translation>No face is to be seen. Face the camera and take off any mask.</translation>
  </message>
  <message id="advice.file.bytes.high">
   <source>文件有 {value} 字节，要求 {limit}。请用原图重新生成。</source>
   <translation>The file has {value} bytes; {limit} are asked for. Make it again from the original.</translation>
  </message>
  <message id="advice.file.bytes.low">
   <source>文件只有 {value} 字节，要求 {limit}。请用原图重新生成。</source>
   <translation>The file has only {value} bytes; {limit} are asked for. Make it again from the original.</translation>
  </message>
  <message id="advice.file.colour.other">
   <source>照片不是 {limit} 位真彩色（{value} 位）。请用 RGB 彩色照片。</source>
   <translation>The photo is not {limit}-bit true colour ({value} bit). Use an RGB colour photo.</translation>
  </message>
  <message id="advice.file.dpi.other">
   <source>分辨率标记为 {value}，应为 {limit} dpi。请用本系统重新生成照片。</source>
   <translation>The density tag is {value} and must be {limit} dpi. Make the photo again with this system.</translation>
  </message>
  <message id="advice.file.format.other">
   <source>文件不是 JPEG 格式（{value}）。请用本系统重新生成照片。</source>
   <translation>The file is not a JPEG ({value}). Make the photo again with this system.</translation>
  </message>
  <message id="advice.file.name.other">
   <source>文件扩展名是“{value}”，应为“{limit}”。请改名。</source>
   <translation>The file's extension is “{value}” and must be “{limit}”. Rename it.</translation>
  </message>
  <message id="advice.file.quality.low">
   <source>压缩质量为 {value}，要求 {limit}。请用原图重新生成，不要反复压缩。</source>
   <translation>The compression quality is {value} and must be {limit}. Make it again from the original.</translation>
  </message>
  <message id="advice.file.size_px.other">
   <source>照片是 {value} 像素，应为 {limit} 像素。请用本系统重新生成照片。</source>
   <translation>The photo is {value} pixels and must be {limit}. Make the photo again with this system.</translation>
  </message>
  <message id="advice.geometry.centred.left">
   <source>人像偏向画面左侧（{value} 像素，允许 {limit}）。请重拍。</source>
   <translation>The face stands left of the middle of the picture ({value} px, {limit} allowed). Please take another photo.</translation>
  </message>
  <message id="advice.geometry.centred.right">
   <source>人像偏向画面右侧（{value} 像素，允许 {limit}）。请重拍。</source>
   <translation>The face stands right of the middle of the picture ({value} px, {limit} allowed). Please take another photo.</translation>
  </message>
  <message id="advice.geometry.crown.high">
   <source>头顶离上边太远（{value} 像素，要求 {limit}）。请靠近一点或坐高一点。</source>
   <translation>The crown is too far from the upper edge ({value} px, {limit} asked). Come a little nearer or sit higher.</translation>
  </message>
  <message id="advice.geometry.crown.low">
   <source>头顶离上边太近（{value} 像素，要求 {limit}）。请坐低一点或往后一点；头发不要盘得太高。</source>
   <translation>The crown is too near the upper edge ({value} px, {limit} asked). Sit a little lower or further back; do not pin the hair up high.</translation>
  </message>
  <message id="advice.geometry.eyes.high">
   <source>眼睛位置偏低（{value} 像素，要求 {limit}）。头发不要盘得太高，然后重拍。</source>
   <translation>The eyes stand too low ({value} px, {limit} asked). Do not pin the hair up high, then take another photo.</translation>
  </message>
  <message id="advice.geometry.eyes.low">
   <source>眼睛位置偏高（{value} 像素，要求 {limit}）。请重拍。</source>
   <translation>The eyes stand too high ({value} px, {limit} asked). Please take another photo.</translation>
  </message>
  <message id="advice.geometry.face_width.high">
   <source>脸部太大（{value} 像素，要求 {limit}）。请往后一点。</source>
   <translation>The face is too large ({value} px, {limit} asked). Move a little back.</translation>
  </message>
  <message id="advice.geometry.face_width.low">
   <source>脸部太小（{value} 像素，要求 {limit}）。请靠近一点。</source>
   <translation>The face is too small ({value} px, {limit} asked). Come a little nearer.</translation>
  </message>
  <message id="advice.geometry.resolution.high">
   <source>原图像素不足，需要放大（{value} 倍）。请靠近一点，或使用更清晰的原图。</source>
   <translation>The original has too few pixels and would be enlarged ({value} times). Come nearer or use a larger original.</translation>
  </message>
  <message id="advice.head.uncovered.high">
   <source>头上有帽子或头巾（头顶 {value} 不像头发，要求 {limit}）。请摘下；因宗教、医疗、文化原因需保留的，请告诉工作人员。</source>
   <translation>There is a hat or cloth on the head ({value} of its top is not like hair, {limit} asked). Take it off; if religion, health or culture asks for it, tell the staff.</translation>
  </message>
  <message id="advice.head.uncovered.look">
   <source>请审核人员看：头上是否有帽子、头巾等（头顶 {value} 不像头发）；宗教、医疗、文化原因可以保留。</source>
   <translation>For the reviewer: is there a hat or cloth on the head ({value} of its top is not like hair)? Religious, medical or cultural need excuses it.</translation>
  </message>
  <message id="advice.image.motion.high">
   <source>拍摄时有晃动（拖影 {value} 像素，允许 {limit}）。请坐稳，拍摄时不要动；光线不足时请开灯。</source>
   <translation>Something moved while the picture was taken (a smear of {value} px, {limit} allowed). Sit still until it is taken; where the light is weak, switch on more.</translation>
  </message>
  <message id="advice.image.noise.high">
   <source>画面噪点太多（{value} 级灰度，允许 {limit}）。请打开更多的灯重拍。</source>
   <translation>The picture is too noisy ({value} grey levels, {limit} allowed). Switch on more light and take another.</translation>
  </message>
  <message id="advice.image.noise.look">
   <source>请审核人员看：脸上一点噪点也没有，可能是画的，或经过磨皮美颜。</source>
   <translation>For the reviewer: the face has no grain at all. It may be drawn, or smoothed by an app.</translation>
  </message>
  <message id="advice.image.pixelation.high">
   <source>画面有马赛克（一个真实像素占 {value} 像素，允许 {limit}）。请用相机直接拍摄，不要用放大、截屏或翻拍的图片。</source>
   <translation>The picture is made of blocks (one real pixel covers {value}, {limit} allowed). Take it with the camera; do not use an enlarged picture, a screenshot or a photo of a photo.</translation>
  </message>
  <message id="advice.image.sharp.high">
   <source>脸部不够清晰（模糊 {value} 像素，要求 {limit}）。请擦净镜头、坐稳重拍；不要使用放大或翻拍的图片。</source>
   <translation>The face is not sharp (blur {value} px, {limit} asked). Clean the lens, sit still and take another; do not use an enlarged or re-photographed picture.</translation>
  </message>
  <message id="advice.image.sharp.look">
   <source>请审核人员看：照片像素太少，无法确定是否清晰。</source>
   <translation>For the reviewer: is it sharp? The picture has too few pixels for it to be told.</translation>
  </message>
  <message id="advice.light.cast.blue">
   <source>肤色偏蓝（偏差 {value}，允许 {limit}）。请离蓝色背景远一点，遮住窗外的天光，重新设置相机白平衡。</source>
   <translation>The skin looks too blue (off by {value}, {limit} allowed). Sit farther from the blue backdrop, shade the window and set the camera's white balance again.</translation>
  </message>
  <message id="advice.light.cast.green">
   <source>肤色偏绿（偏差 {value}，允许 {limit}）。请关掉旧日光灯管，移开绿色的物体，重新设置相机白平衡。</source>
   <translation>The skin looks too green (off by {value}, {limit} allowed). Switch old fluorescent tubes off, take green things away and set the camera's white balance again.</translation>
  </message>
  <message id="advice.light.cast.grey">
   <source>照片没有颜色（肤色偏差 {value}，允许 {limit}）。请用彩色拍摄，不要用黑白照片。</source>
   <translation>The picture has no colour (skin off by {value}, {limit} allowed). Take it in colour; a black-and-white picture is not accepted.</translation>
  </message>
  <message id="advice.light.cast.red">
   <source>肤色偏红（偏差 {value}，允许 {limit}）。请移开红色的物体和灯光，重新设置相机白平衡。</source>
   <translation>The skin looks too red (off by {value}, {limit} allowed). Take red things and lamps away and set the camera's white balance again.</translation>
  </message>
  <message id="advice.light.cast.yellow">
   <source>肤色偏黄（偏差 {value}，允许 {limit}）。请换成日光色的灯，关掉黄色的灯，重新设置相机白平衡。</source>
   <translation>The skin looks too yellow (off by {value}, {limit} allowed). Use daylight lamps, switch warm ones off and set the camera's white balance again.</translation>
  </message>
  <message id="advice.light.dynamic_range.low">
   <source>画面发灰，层次不足（明暗相差 {value} 档，要求 {limit}）。请擦净镜头，避开正对镜头的强光。</source>
   <translation>The picture is washed out ({value} stops from dark to light, {limit} asked). Clean the lens and keep strong light from shining into it.</translation>
  </message>
  <message id="advice.light.exposure.high">
   <source>脸部太亮（亮度 {value}，要求 {limit}）。请把灯调暗或移远，离灯远一点。</source>
   <translation>The face is too bright (lightness {value}, {limit} asked). Dim the lamps or move them away, and keep farther from them.</translation>
  </message>
  <message id="advice.light.exposure.low">
   <source>脸部太暗（亮度 {value}，要求 {limit}）。请打开或移近面前的灯，不要背对窗户。</source>
   <translation>The face is too dark (lightness {value}, {limit} asked). Switch on the lamps in front of you or bring them nearer, and do not sit with your back to a window.</translation>
  </message>
  <message id="advice.light.hotspots.chin">
   <source>下巴反光（反光占脸部 {value}%，允许 {limit}%）。请擦干下巴，把低处的灯移开，不要放反光的白桌面。</source>
   <translation>The chin shines ({value} % of the face, {limit} % allowed). Wipe it dry, and move away low lamps and shiny white table tops.</translation>
  </message>
  <message id="advice.light.hotspots.forehead">
   <source>额头反光（反光占脸部 {value}%，允许 {limit}%）。请擦去额头的油光，或把灯移开、调暗。</source>
   <translation>The forehead shines ({value} % of the face, {limit} % allowed). Wipe it dry, or move the lamp away or dim it.</translation>
  </message>
  <message id="advice.light.hotspots.left_cheek">
   <source>您的左脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您左边的灯移开、调暗。</source>
   <translation>Your left cheek shines or is burnt out ({value} % of the face, {limit} % allowed). Wipe it dry, or move the lamp on your left away or dim it.</translation>
  </message>
  <message id="advice.light.hotspots.look">
   <source>请审核人员看：脸上的反光是否可以接受（占脸部 {value}%，允许 {limit}%）。</source>
   <translation>For the reviewer: does the face shine too much ({value} % of it, {limit} % allowed)?</translation>
  </message>
  <message id="advice.light.hotspots.nose">
   <source>鼻梁反光（反光占脸部 {value}%，允许 {limit}%）。请擦去鼻子上的油光，或把灯移开、调暗。</source>
   <translation>The nose shines ({value} % of the face, {limit} % allowed). Wipe it dry, or move the lamp away or dim it.</translation>
  </message>
  <message id="advice.light.hotspots.right_cheek">
   <source>您的右脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您右边的灯移开、调暗。</source>
   <translation>Your right cheek shines or is burnt out ({value} % of the face, {limit} % allowed). Wipe it dry, or move the lamp on your right away or dim it.</translation>
  </message>
  <message id="advice.light.shadow_face.left">
   <source>您的左脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您左边的灯，或把灯放到与脸同高的前方。</source>
   <translation>There is a shadow on your left side (darker by {value} stops, {limit} allowed). Push the hair back, take the hat off, and switch on the lamp on your left or put the lamps in front of you at the height of your face.</translation>
  </message>
  <message id="advice.light.shadow_face.look">
   <source>请审核人员看：脸上是否有阴影（明暗相差 {value} 档，允许 {limit}）。</source>
   <translation>For the reviewer: is there a shadow on the face ({value} stops darker than the other side, {limit} allowed)?</translation>
  </message>
  <message id="advice.light.shadow_face.right">
   <source>您的右脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您右边的灯，或把灯放到与脸同高的前方。</source>
   <translation>There is a shadow on your right side (darker by {value} stops, {limit} allowed). Push the hair back, take the hat off, and switch on the lamp on your right or put the lamps in front of you at the height of your face.</translation>
  </message>
  <message id="advice.light.uniform.high">
   <source>您的左脸比右脸暗（相差 {value} 档，允许 {limit}）。光从您的右边来：请稍向右挪、向右转一点，或打开您左边的灯。</source>
   <translation>Your left side is darker than your right ({value} stops, {limit} allowed). The light comes from your right: move and turn a little to your right, or switch on the lamp on your left.</translation>
  </message>
  <message id="advice.light.uniform.look">
   <source>请审核人员看：脸两侧的明暗是否可以接受（相差 {value} 档，允许 {limit}）。</source>
   <translation>For the reviewer: is the light even enough on both sides of the face ({value} stops between them, {limit} allowed)?</translation>
  </message>
  <message id="advice.light.uniform.low">
   <source>您的右脸比左脸暗（相差 {value} 档，允许 {limit}）。光从您的左边来：请稍向左挪、向左转一点，或打开您右边的灯。</source>
   <translation>Your right side is darker than your left ({value} stops, {limit} allowed). The light comes from your left: move and turn a little to your left, or switch on the lamp on your right.</translation>
  </message>
  <message id="advice.look_yourself">
   <source>这一项没能自动检查，请审核人员亲自看。</source>
   <translation>This could not be checked by the program; the reviewer must look.</translation>
  </message>
  <message id="advice.mouth.closed.covered">
   <source>嘴被遮住了。请摘下口罩，或把手放下，露出整张脸。</source>
   <translation>The mouth is covered. Take off the mask, or lower your hand, so that the whole face is to be seen.</translation>
  </message>
  <message id="advice.mouth.closed.high">
   <source>嘴唇没有闭合（{value} 毫米，要求 {limit} 毫米）。请轻轻合上嘴，不露牙齿。</source>
   <translation>The lips are apart ({value} mm, {limit} mm asked). Close your mouth gently, without showing teeth.</translation>
  </message>
  <message id="advice.pose.pitch.high">
   <source>头仰了（{value}°，要求 {limit}°）。请把下巴收低一点，平视镜头。</source>
   <translation>The head looks up ({value}°, {limit}° asked). Lower your chin a little and look level at the camera.</translation>
  </message>
  <message id="advice.pose.pitch.low">
   <source>头低了（{value}°，要求 {limit}°）。请把下巴抬高一点，平视镜头。</source>
   <translation>The head looks down ({value}°, {limit}° asked). Raise your chin a little and look level at the camera.</translation>
  </message>
  <message id="advice.pose.roll.high">
   <source>头歪向画面右侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</source>
   <translation>The head is tilted to the right of the picture ({value}°, {limit}° asked). Sit straight, with level eyes.</translation>
  </message>
  <message id="advice.pose.roll.low">
   <source>头歪向画面左侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</source>
   <translation>The head is tilted to the left of the picture ({value}°, {limit}° asked). Sit straight, with level eyes.</translation>
  </message>
  <message id="advice.pose.shoulders.left">
   <source>您的左肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</source>
   <translation>Your left shoulder is the lower one ({value}°, {limit}° asked). Sit straight, with level shoulders.</translation>
  </message>
  <message id="advice.pose.shoulders.right">
   <source>您的右肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</source>
   <translation>Your right shoulder is the lower one ({value}°, {limit}° asked). Sit straight, with level shoulders.</translation>
  </message>
  <message id="advice.pose.yaw.high">
   <source>脸转向了您的左边（{value}°，要求 {limit}°）。请把脸往您的右边转一点，正对镜头。</source>
   <translation>The face is turned to your left ({value}°, {limit}° asked). Turn it a little to your right, straight to the camera.</translation>
  </message>
  <message id="advice.pose.yaw.low">
   <source>脸转向了您的右边（{value}°，要求 {limit}°）。请把脸往您的左边转一点，正对镜头。</source>
   <translation>The face is turned to your right ({value}°, {limit}° asked). Turn it a little to your left, straight to the camera.</translation>
  </message>
  <message id="advice.process.recent.look">
   <source>到毕业时照片已拍 {value} 年（一般要求 {limit} 年）。请核对本届的规定。</source>
   <translation>On the day of graduation the photo will be {value} years old ({limit} as a rule). Check the season's rules.</translation>
  </message>
  <message id="advice.process.unmirrored.other">
   <source>照片被镜像或旋转过（{value} 次）。请用本系统重拍。</source>
   <translation>The photo was mirrored or turned ({value} times). Take it again with this system.</translation>
  </message>
  <message id="advice.process.unretouched.other">
   <source>照片做过 {value} 步可能改变面貌的处理。请用本系统重拍。</source>
   <translation>{value} things were done to the photo that may change the face. Take it again with this system.</translation>
  </message>
  <message id="audit.broken">
   <source>操作记录从第 {id} 条起被改动或缺失。请保留数据库文件，并报告负责人。</source>
   <translation>The trail was changed or cut from entry {id} on. Keep the database file and report it.</translation>
  </message>
  <message id="audit.whole">
   <source>操作记录完整，共 {entries} 条。</source>
   <translation>The trail is whole: {entries} entries.</translation>
  </message>
  <message id="backdrop.burnt">
   <source>背景有一部分过曝成纯白。请调暗照背景的灯，或把相机曝光调低。</source>
   <translation>Part of the backdrop is burnt out. Turn the lamps on it down, or lower the camera's exposure.</translation>
  </message>
  <message id="backdrop.card.blue">
   <source>灰卡偏蓝：光太冷，或白平衡不对。请把相机白平衡对着灰卡重设一次。</source>
   <translation>The card looks blue: the light is cold or the white balance off. Set the camera's white balance on the card.</translation>
  </message>
  <message id="backdrop.card.green">
   <source>灰卡偏绿，像在日光灯下。请换摄影灯，再对着灰卡重设白平衡。</source>
   <translation>The card looks green, as under fluorescent tubes. Use photo lamps, then set the white balance on the card.</translation>
  </message>
  <message id="backdrop.card.red">
   <source>灰卡偏红。请把相机白平衡对着灰卡重设一次，并拿开附近红色的东西。</source>
   <translation>The card looks red. Set the camera's white balance on the card, and take red things away.</translation>
  </message>
  <message id="backdrop.card.yellow">
   <source>灰卡偏黄：光太暖，或白平衡不对。请把相机白平衡对着灰卡重设一次。</source>
   <translation>The card looks yellow: the light is warm or the white balance off. Set the camera's white balance on the card.</translation>
  </message>
  <message id="backdrop.card_burnt">
   <source>灰卡上有过曝的地方：多半是反光。请用哑光的卡，稍微转一下，或把灯调暗。</source>
   <translation>Part of the card is burnt out, most likely by glare. Use a matt card, turn it a little, or turn the lamps down.</translation>
  </message>
  <message id="backdrop.card_even">
   <source>灰卡一边亮一边暗。请把卡正对镜头，再把左右两盏灯调成一样亮。</source>
   <translation>One side of the card is darker. Turn the card to face the lens, then set both lamps alike.</translation>
  </message>
  <message id="backdrop.card_level.bright">
   <source>灰卡太亮，脸会过曝。请把灯调暗、挪远，或把相机曝光调低一点。</source>
   <translation>The card is too bright, and faces will burn out. Turn the lamps down or move them away, or lower the exposure a little.</translation>
  </message>
  <message id="backdrop.card_level.dark">
   <source>灰卡太暗，脸也会暗。请把灯调亮、挪近，或把相机曝光调高一点。</source>
   <translation>The card is too dark, and faces will be. Turn the lamps up or move them nearer, or raise the exposure a little.</translation>
  </message>
  <message id="backdrop.colour.blue">
   <source>背景偏蓝。请挡住窗外的天光，把灯和相机白平衡都设成 5500 K 左右。</source>
   <translation>The backdrop is too blue. Keep daylight out, and set lamps and white balance to about 5500 K.</translation>
  </message>
  <message id="backdrop.colour.bright">
   <source>背景太亮。请把背景灯调暗、挪远，或把相机曝光调低一点。</source>
   <translation>The backdrop is too bright. Turn the lamps on it down or move them away, or lower the camera's exposure a little.</translation>
  </message>
  <message id="backdrop.colour.dark">
   <source>背景太暗。请把背景灯调亮、挪近，或把相机曝光调高一点。</source>
   <translation>The backdrop is too dark. Turn the lamps on it up or move them nearer, or raise the camera's exposure a little.</translation>
  </message>
  <message id="backdrop.colour.green">
   <source>背景偏绿。多半是日光灯的缘故：请换成摄影灯，再重设相机白平衡。</source>
   <translation>The backdrop is too green, as under fluorescent tubes. Use photo lamps, then set the white balance anew.</translation>
  </message>
  <message id="backdrop.colour.other">
   <source>这面背景不是规定的浅蓝、白或浅灰。请挂上其中一种背景布。</source>
   <translation>This is none of the permitted colours: light blue, white, light grey. Hang a backdrop of one of them.</translation>
  </message>
  <message id="backdrop.colour.red">
   <source>背景偏红。请看有没有红色物体反光，再重设相机白平衡。</source>
   <translation>The backdrop is too red. Look for red things that throw their colour on it, then set the white balance anew.</translation>
  </message>
  <message id="backdrop.colour.yellow">
   <source>背景偏黄。请关掉暖色灯、拉上窗帘，把灯和相机白平衡都设成 5500 K 左右。</source>
   <translation>The backdrop is too yellow. Switch off warm lamps, draw the curtain, and set lamps and white balance to about 5500 K.</translation>
  </message>
  <message id="backdrop.drift.brightness_down">
   <source>比早上暗了。请看有没有灯灭了、被挪动，或相机曝光被改过。</source>
   <translation>It is darker than in the morning. See whether a lamp went out or was moved, or the exposure was changed.</translation>
  </message>
  <message id="backdrop.drift.brightness_up">
   <source>比早上亮了。请看灯或相机曝光有没有被动过，有没有日光照进来。</source>
   <translation>It is brighter than in the morning. See whether a lamp or the exposure was changed, or daylight comes in.</translation>
  </message>
  <message id="backdrop.drift.colour">
   <source>背景颜色和早上不同了。请看灯的色温有没有被动过，有没有日光照进来。</source>
   <translation>The backdrop's colour is not that of the morning. See whether a lamp was changed or daylight comes in.</translation>
  </message>
  <message id="backdrop.drift.framing">
   <source>取景和早上不同了：相机或背景被碰过。请对照早上的小图摆回去。</source>
   <translation>The framing is not that of the morning: camera or backdrop was moved. Put it back as in the morning's picture.</translation>
  </message>
  <message id="backdrop.drift.no_marks">
   <source>画面里没有可对照的东西，看不出相机有没有移动。</source>
   <translation>There is nothing in the picture by which one could tell whether the camera moved.</translation>
  </message>
  <message id="backdrop.flicker.bands">
   <source>画面有明暗条纹。请把相机的防闪烁设为 50 Hz、快门设为 1/50 或 1/100 秒，或换不闪的灯。</source>
   <translation>The light makes bands. Set the camera's anti-flicker to 50 Hz and the shutter to 1/50 or 1/100 s, or use lamps that do not flicker.</translation>
  </message>
  <message id="backdrop.flicker.pulse">
   <source>画面一明一暗地闪。请把相机的防闪烁设为 50 Hz，或换不闪的灯。</source>
   <translation>The light pulses. Set the camera's anti-flicker to 50 Hz, or use lamps that do not flicker.</translation>
  </message>
  <message id="backdrop.flicker.trend">
   <source>画面亮度一直在变。请关掉相机的自动曝光，灯打开几分钟后再检查。</source>
   <translation>The brightness keeps changing. Switch off automatic exposure, let the lamps warm up for some minutes, and check again.</translation>
  </message>
  <message id="backdrop.name.burnt">
   <source>曝光余量</source>
   <translation>Exposure headroom</translation>
  </message>
  <message id="backdrop.name.card">
   <source>灰卡偏色</source>
   <translation>Grey card</translation>
  </message>
  <message id="backdrop.name.card_burnt">
   <source>灰卡过曝</source>
   <translation>Card, burnt</translation>
  </message>
  <message id="backdrop.name.card_even">
   <source>灰卡均匀</source>
   <translation>Card, evenness</translation>
  </message>
  <message id="backdrop.name.card_level">
   <source>灰卡亮度</source>
   <translation>Card, light</translation>
  </message>
  <message id="backdrop.name.colour">
   <source>背景颜色</source>
   <translation>Colour of the backdrop</translation>
  </message>
  <message id="backdrop.name.drift_brightness">
   <source>亮度变化</source>
   <translation>Brightness, change</translation>
  </message>
  <message id="backdrop.name.drift_colour">
   <source>背景颜色变化</source>
   <translation>Backdrop colour, change</translation>
  </message>
  <message id="backdrop.name.drift_framing">
   <source>取景移动</source>
   <translation>Framing, change</translation>
  </message>
  <message id="backdrop.name.flicker">
   <source>灯光闪烁</source>
   <translation>Flicker</translation>
  </message>
  <message id="backdrop.name.noise">
   <source>画面噪点</source>
   <translation>Noise</translation>
  </message>
  <message id="backdrop.name.objects">
   <source>背景无杂物</source>
   <translation>Nothing in the backdrop</translation>
  </message>
  <message id="backdrop.name.rate">
   <source>帧率</source>
   <translation>Frame rate</translation>
  </message>
  <message id="backdrop.name.since_brightness">
   <source>背景亮度</source>
   <translation>Backdrop light</translation>
  </message>
  <message id="backdrop.name.since_card">
   <source>灰卡颜色</source>
   <translation>Card colour</translation>
  </message>
  <message id="backdrop.name.since_colour">
   <source>背景颜色</source>
   <translation>Backdrop colour</translation>
  </message>
  <message id="backdrop.name.since_level">
   <source>灰卡亮度</source>
   <translation>Card light</translation>
  </message>
  <message id="backdrop.name.size">
   <source>画面尺寸</source>
   <translation>Picture size</translation>
  </message>
  <message id="backdrop.name.uniform">
   <source>背景均匀</source>
   <translation>Even backdrop</translation>
  </message>
  <message id="backdrop.no_card">
   <source>画面中央的方框里没有看到灰卡。请把灰卡放在方框里、对着镜头，再试一次。</source>
   <translation>No grey card is seen in the square in the middle. Hold it there, facing the lens, and try again.</translation>
  </message>
  <message id="backdrop.noise">
   <source>画面噪点多，说明光不够。请把灯调亮，再把相机的增益（ISO）调低。</source>
   <translation>The picture is noisy, for want of light. Turn the lamps up, then the camera's gain (ISO) down.</translation>
  </message>
  <message id="backdrop.objects">
   <source>背景上有东西或明显的边线，图中已框出。请移走，或把背景布拉平、放宽。</source>
   <translation>Something stands out in the backdrop, framed in the picture. Take it away, or stretch or widen the backdrop.</translation>
  </message>
  <message id="backdrop.rate">
   <source>帧率太低，画面会拖影。请换 USB 3 接口或线，关掉占用相机的其他程序，把灯调亮。</source>
   <translation>There are too few pictures a second. Use a USB 3 port and cable, close other programs that use the camera, and turn the lamps up.</translation>
  </message>
  <message id="backdrop.seen">
   <source>相机 {camera}，画面 {width} × {height}</source>
   <translation>Camera {camera}, {width} × {height}</translation>
  </message>
  <message id="backdrop.seen_simulated">
   <source>模拟画面 {camera}，{width} × {height}（不是真实相机）</source>
   <translation>Simulation {camera}, {width} × {height} (no real camera)</translation>
  </message>
  <message id="backdrop.size">
   <source>画面太小，裁不出 {height} 像素高的清晰照片。请把相机设到全高清（1920×1080）或更高。</source>
   <translation>The picture is too small for a photo {height} pixels high. Set the camera to full HD (1920×1080) or more.</translation>
  </message>
  <message id="backdrop.somebody">
   <source>画面里还有人，所以没有检查。请走出画面，再检查一次。</source>
   <translation>Somebody is still in the picture, so nothing was checked. Step out of it and check again.</translation>
  </message>
  <message id="backdrop.today.drifted">
   <source>背景和早上相比变了。</source>
   <translation>The backdrop is no longer as it was this morning.</translation>
  </message>
  <message id="backdrop.today.fine">
   <source>今天的背景检查合格。</source>
   <translation>Today's check of the backdrop is good.</translation>
  </message>
  <message id="backdrop.today.flawed">
   <source>今天最近一次背景检查不合格。</source>
   <translation>Today's latest check of the backdrop found a fault.</translation>
  </message>
  <message id="backdrop.today.none">
   <source>今天还没有检查过空背景。</source>
   <translation>The empty booth has not been checked today.</translation>
  </message>
  <message id="backdrop.uniform.bottom">
   <source>背景下部较暗。请把两盏灯都放低一点，或者稍微往下照。</source>
   <translation>The backdrop is darker at the bottom. Lower both lamps, or tilt them down a little.</translation>
  </message>
  <message id="backdrop.uniform.left">
   <source>画面左边较暗。请把左边的灯调亮或挪近一点，或者把右边的灯调暗。</source>
   <translation>The left of the picture is darker. Turn the left lamp up or move it nearer, or turn the right one down.</translation>
  </message>
  <message id="backdrop.uniform.middle">
   <source>背景中间较暗、四周较亮。请把两盏灯往中间转一点。</source>
   <translation>The middle is darker than the edges. Turn both lamps a little inwards.</translation>
  </message>
  <message id="backdrop.uniform.patch">
   <source>背景上有一块明暗不一：可能是影子、污渍或褶皱。请看图中标出的最暗处。</source>
   <translation>There is a patch in the backdrop: a shadow, a stain or a fold. Look where the map is darkest.</translation>
  </message>
  <message id="backdrop.uniform.right">
   <source>画面右边较暗。请把右边的灯调亮或挪近一点，或者把左边的灯调暗。</source>
   <translation>The right of the picture is darker. Turn the right lamp up or move it nearer, or turn the left one down.</translation>
  </message>
  <message id="backdrop.uniform.rim">
   <source>背景中间较亮、四周较暗。请把灯离背景远一点，或者加柔光罩。</source>
   <translation>The edges are darker than the middle. Move the lamps away from the backdrop, or put diffusers on them.</translation>
  </message>
  <message id="backdrop.uniform.top">
   <source>背景上部较暗。请把两盏灯都抬高一点，或者稍微往上照。</source>
   <translation>The backdrop is darker at the top. Raise both lamps, or tilt them up a little.</translation>
  </message>
  <message id="backdrop.value.burnt">
   <source>过曝 {value}%</source>
   <translation>{value}% burnt</translation>
  </message>
  <message id="backdrop.value.card">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.card_burnt">
   <source>{value}%</source>
   <translation>{value}%</translation>
  </message>
  <message id="backdrop.value.card_even">
   <source>{value} 挡</source>
   <translation>{value} stops</translation>
  </message>
  <message id="backdrop.value.card_level">
   <source>{value} 挡</source>
   <translation>{value} stops</translation>
  </message>
  <message id="backdrop.value.colour">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.drift_brightness">
   <source>{value} 挡</source>
   <translation>{value} stops</translation>
  </message>
  <message id="backdrop.value.drift_colour">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.drift_framing">
   <source>画高的 {value}%</source>
   <translation>{value}% of the height</translation>
  </message>
  <message id="backdrop.value.flicker">
   <source>{value}%</source>
   <translation>{value}%</translation>
  </message>
  <message id="backdrop.value.noise">
   <source>{value} 灰阶</source>
   <translation>{value} levels</translation>
  </message>
  <message id="backdrop.value.objects">
   <source>占比 {value}</source>
   <translation>share {value}</translation>
  </message>
  <message id="backdrop.value.rate">
   <source>每秒 {value} 帧</source>
   <translation>{value} a second</translation>
  </message>
  <message id="backdrop.value.since_brightness">
   <source>{value} 挡</source>
   <translation>{value} stops</translation>
  </message>
  <message id="backdrop.value.since_card">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.since_colour">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.since_level">
   <source>{value} 挡</source>
   <translation>{value} stops</translation>
  </message>
  <message id="backdrop.value.size">
   <source>成片的 {value} 倍</source>
   <translation>{value} × the photo</translation>
  </message>
  <message id="backdrop.value.uniform">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.verdict.fail">
   <source>不合格</source>
   <translation>fault</translation>
  </message>
  <message id="backdrop.verdict.pass">
   <source>合格</source>
   <translation>good</translation>
  </message>
  <message id="backdrop.verdict.skipped">
   <source>未测</source>
   <translation>no mark</translation>
  </message>
  <message id="backdrop.verdict.warn">
   <source>待查</source>
   <translation>look</translation>
  </message>
  <message id="backup.damaged_source">
   <source>数据库没有通过自检（{detail}），没有备份，以前的备份都还在。请停止使用，保留数据文件夹，并从最近的备份恢复。</source>
   <translation>The database fails its own check ({detail}); no backup was made and the earlier ones are all there. Stop using it, keep the data folder, and bring back the last backup.</translation>
  </message>
  <message id="backup.made">
   <source>已备份到 {file}（{size_mb} MB），并已读回核对。校验值 {sha256}。其中有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</source>
   <translation>The backup is in {file} ({size_mb} MB) and was read back. Its check sum is {sha256}. It holds photos, personal data and the signing key: keep it as safe as the booth itself.</translation>
  </message>
  <message id="backup.read_back">
   <source>写到 {place} 的内容读回来不一致，没有留下备份。请换一个磁盘再试。</source>
   <translation>What was written to {place} did not read back the same; no backup was left there. Take another disk and try again.</translation>
  </message>
  <message id="batch.accepted">
   <source>核验通过：批次 {name}，{count} 张照片，签名密钥 {signer}</source>
   <translation>Accepted: batch {name}, {count} photos, signed by {signer}</translation>
  </message>
  <message id="batch.all_or_some">
   <source>--all-ready 和 --student 不能同时使用，请去掉其中一个。</source>
   <translation>--all-ready and --student exclude each other; leave one of them out.</translation>
  </message>
  <message id="batch.bad_exporter">
   <source>请写明移交人，不超过 {limit} 个字符。</source>
   <translation>Say who hands over, in at most {limit} characters.</translation>
  </message>
  <message id="batch.bad_name">
   <source>照片 {number} 的文件名 {file} 不能在所有电脑上使用，没有移交任何照片。请更正学号。</source>
   <translation>Photo {number} would be called {file}, which not every computer can keep; nothing was handed over. Correct the student number.</translation>
  </message>
  <message id="batch.bad_receiver">
   <source>接收方文件 {file} 有误：{reason}。请对照 school-systems 的写法改正。</source>
   <translation>The receiver's file {file} is wrong: {reason}. Correct it after the pattern of school-systems.</translation>
  </message>
  <message id="batch.bad_recipient">
   <source>{recipient} 不是 age 的公钥。请在设置 batch_recipient 中填写学籍部门用 age-keygen 得到的 age1…… 一行。</source>
   <translation>{recipient} is no public key of age. Put the office's line age1… from age-keygen into the setting batch_recipient.</translation>
  </message>
  <message id="batch.bad_state">
   <source>无法读取 {file} 中的接收记录。请恢复该文件；新建一个会忘掉以前接收过的批次。</source>
   <translation>The record of accepted batches in {file} cannot be read. Bring the file back; a new one would forget what was accepted before.</translation>
  </message>
  <message id="batch.busy">
   <source>另一个窗口或命令正在移交批次，这一次没有写入任何内容。请等它完成后再试。</source>
   <translation>Another window or command is handing over a batch right now; nothing was written. Wait until it is done, then try again.</translation>
  </message>
  <message id="batch.exported">
   <source>已移交 {count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</source>
   <translation>{count} photos are handed over and verified; a drive may be removed now.
Folder: {folder}
Zip: {archive}
Signed by: {signer}</translation>
  </message>
  <message id="batch.exported.locked">
   <source>已移交 {count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</source>
   <translation>{count} photos are handed over, locked for the office alone and read back; a drive may be removed now.
Locked file: {archive}
To open it: age -d -i KEY -o BATCH.zip FILE
Signed by: {signer}</translation>
  </message>
  <message id="batch.fault.archive_malformed">
   <source>{file}：不是只含一个批次文件夹的 zip 文件（{detail}）</source>
   <translation>{file}: is not a zip file of one batch folder ({detail})</translation>
  </message>
  <message id="batch.fault.chain_broken">
   <source>{file}：与已接收的第 {detail} 批不衔接</source>
   <translation>{file}: does not follow the accepted batch {detail}</translation>
  </message>
  <message id="batch.fault.extra">
   <source>{file}：不属于这个批次</source>
   <translation>{file}: does not belong to the batch</translation>
  </message>
  <message id="batch.fault.hash">
   <source>{file}：内容与签名时不同</source>
   <translation>{file}: its content is not what was signed</translation>
  </message>
  <message id="batch.fault.header_disagrees">
   <source>{file}：与批次内容不一致：{detail}</source>
   <translation>{file}: does not agree with the content: {detail}</translation>
  </message>
  <message id="batch.fault.header_malformed">
   <source>{file}：缺少 {detail}，或不是采集点写的格式</source>
   <translation>{file}: {detail} is missing or not as a booth writes it</translation>
  </message>
  <message id="batch.fault.link">
   <source>{file}：是链接或特殊文件，不是普通文件</source>
   <translation>{file}: is a link or not an ordinary file</translation>
  </message>
  <message id="batch.fault.manifest_malformed">
   <source>{file}：第 {detail} 行不是采集点写的格式</source>
   <translation>{file}: line {detail} is not as a booth writes it</translation>
  </message>
  <message id="batch.fault.manifest_order">
   <source>{file}：第 {detail} 行不在采集点写的位置</source>
   <translation>{file}: line {detail} does not stand where a booth puts it</translation>
  </message>
  <message id="batch.fault.missing">
   <source>{file}：不存在</source>
   <translation>{file}: is not there</translation>
  </message>
  <message id="batch.fault.name_collision">
   <source>{file}：有些电脑分不清这个名称和 {detail}</source>
   <translation>{file}: some computers cannot tell this name from {detail}</translation>
  </message>
  <message id="batch.fault.name_leaves">
   <source>{file}：这个名称指向文件夹之外</source>
   <translation>{file}: this name leads out of the folder</translation>
  </message>
  <message id="batch.fault.name_unportable">
   <source>{file}：这个名称不能在所有电脑上使用</source>
   <translation>{file}: this name cannot be kept on every computer</translation>
  </message>
  <message id="batch.fault.photo_rule">
   <source>{file}：不符合标准：{detail}</source>
   <translation>{file}: breaks a rule of the standard: {detail}</translation>
  </message>
  <message id="batch.fault.photo_twice">
   <source>{file}：这张照片有不止一条记录</source>
   <translation>{file}: more than one record speaks of this photo</translation>
  </message>
  <message id="batch.fault.photo_unrecorded">
   <source>{file}：没有这张照片的记录</source>
   <translation>{file}: no record speaks of this photo</translation>
  </message>
  <message id="batch.fault.record_disagrees">
   <source>{file}：记录与照片不一致：{detail}</source>
   <translation>{file}: does not agree with the photo: {detail}</translation>
  </message>
  <message id="batch.fault.record_formula">
   <source>{file}：第 {detail} 行含有电子表格公式</source>
   <translation>{file}: line {detail} holds a spreadsheet formula</translation>
  </message>
  <message id="batch.fault.records_malformed">
   <source>{file}：第 {detail} 行不是采集点写的格式</source>
   <translation>{file}: line {detail} is not as a booth writes it</translation>
  </message>
  <message id="batch.fault.renamed">
   <source>{file}：在这里用了另一个名称 {detail}</source>
   <translation>{file}: lies here under another name, {detail}</translation>
  </message>
  <message id="batch.fault.sequence_gap">
   <source>{file}：缺号，应先接收第 {detail} 批</source>
   <translation>{file}: batch {detail} has to come first</translation>
  </message>
  <message id="batch.fault.sequence_older">
   <source>{file}：编号 {detail} 已接收过另一个批次</source>
   <translation>{file}: another batch with number {detail} was accepted before</translation>
  </message>
  <message id="batch.fault.sequence_replayed">
   <source>{file}：第 {detail} 批以前已接收过</source>
   <translation>{file}: batch {detail} was accepted before</translation>
  </message>
  <message id="batch.fault.signature_date">
   <source>{file}：{detail} 不是本采集点在该批次日期的密钥</source>
   <translation>{file}: {detail} is not this booth's key for the day of this batch</translation>
  </message>
  <message id="batch.fault.signature_malformed">
   <source>{file}：不是 OpenSSH 格式的签名（{detail}）</source>
   <translation>{file}: is not a signature as OpenSSH writes it ({detail})</translation>
  </message>
  <message id="batch.fault.signature_namespace">
   <source>{file}：签名用途不符：{detail}</source>
   <translation>{file}: was made for another purpose: {detail}</translation>
  </message>
  <message id="batch.fault.signature_revoked">
   <source>{file}：密钥 {detail} 已作废，它签的一律不可信</source>
   <translation>{file}: {detail} was revoked; nothing it signed may be trusted</translation>
  </message>
  <message id="batch.fault.signature_signer">
   <source>{file}：{detail} 不是签名人文件中本采集点的密钥</source>
   <translation>{file}: {detail} is not a key of this booth in the signers' file</translation>
  </message>
  <message id="batch.fault.signature_wrong">
   <source>{file}：签名与清单不符，清单或签名被改动过</source>
   <translation>{file}: does not fit the manifest; manifest or signature was changed</translation>
  </message>
  <message id="batch.fault.student_twice">
   <source>{file}：{detail} 出现在不止一条记录中</source>
   <translation>{file}: {detail} stands in more than one record</translation>
  </message>
  <message id="batch.fault.swapped">
   <source>{file}：内容是 {detail} 的</source>
   <translation>{file}: holds the content of {detail}</translation>
  </message>
  <message id="batch.fault.too_large">
   <source>{file}：超过 {detail} 字节的读取上限</source>
   <translation>{file}: is larger than {detail} bytes, the most that is read</translation>
  </message>
  <message id="batch.fault.too_many">
   <source>{file}：超过读取上限（{detail}）</source>
   <translation>{file}: more than {detail}, the most that is read</translation>
  </message>
  <message id="batch.fault.unreadable">
   <source>{file}：无法读取（{detail}）</source>
   <translation>{file}: cannot be read ({detail})</translation>
  </message>
  <message id="batch.is_trial">
   <source>学号 {student_no} 的照片 {number} 是模拟照片（试拍）。要移交它，请加 --simulated。</source>
   <translation>Photo {number} of student {student_no} is a trial of the simulated sitter. To hand it over, add --simulated.</translation>
  </message>
  <message id="batch.left">
   <source>还有 {count} 张已通过的照片等待下一批。请再移交一次。</source>
   <translation>{count} more approved photos wait for the next batch. Hand over again.</translation>
  </message>
  <message id="batch.left.without_code">
   <source>另有 {count} 张照片缺图像采集码，不能交给这个接收方。</source>
   <translation>{count} more lack a collection code and cannot go to this receiver.</translation>
  </message>
  <message id="batch.no_batch">
   <source>找不到 {file}：没有这个文件夹或 zip 文件。</source>
   <translation>There is no folder or zip file {file}.</translation>
  </message>
  <message id="batch.no_receiver">
   <source>没有名为 {name} 的接收方。可选：{names}。</source>
   <translation>There is no receiver called {name}. There are: {names}.</translation>
  </message>
  <message id="batch.no_signers">
   <source>{folder} 中没有采集点的密钥。请用 --signers 指定 allowed_signers 文件。</source>
   <translation>There is no booth's key in {folder}. Name an allowed_signers file with --signers.</translation>
  </message>
  <message id="batch.no_space">
   <source>{folder} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个盘。</source>
   <translation>There is not enough space in {folder}: {needed_mb} MB are needed, {free_mb} MB are free. Nothing was written. Free some space or take another drive.</translation>
  </message>
  <message id="batch.not_approved">
   <source>学号 {student_no} 没有已通过的照片。没有移交任何照片。</source>
   <translation>Student {student_no} has no approved photo. Nothing was handed over.</translation>
  </message>
  <message id="batch.not_locked">
   <source>批次无法加密：{reason}。没有移交任何照片。</source>
   <translation>The batch could not be locked: {reason}. Nothing was handed over.</translation>
  </message>
  <message id="batch.note.no_photo_check">
   <source>注意：没有按标准检查照片。</source>
   <translation>Note: the photos were not held against the standard.</translation>
  </message>
  <message id="batch.note.no_state">
   <source>注意：没有指定 --state，未检查批次的先后顺序。</source>
   <translation>Note: without --state the order of batches was not checked.</translation>
  </message>
  <message id="batch.note.own_key">
   <source>注意：没有指定 --signers，核验用的是本采集点自己的密钥。</source>
   <translation>Note: without --signers the booth's own key was taken as the only permitted signer.</translation>
  </message>
  <message id="batch.note.simulation">
   <source>注意：这是模拟批次，照片是采集点的试拍，不是学生。</source>
   <translation>Note: SIMULATION; these photos are trials of the booth, not of students.</translation>
  </message>
  <message id="batch.nothing">
   <source>没有可移交的照片：所有已通过的照片都已移交。</source>
   <translation>There is nothing to hand over: every approved photo has been handed over.</translation>
  </message>
  <message id="batch.nothing_simulated">
   <source>没有可移交的模拟照片。</source>
   <translation>There are no approved trial photos to hand over.</translation>
  </message>
  <message id="batch.only_trials">
   <source>没有可移交的真实照片，只有 {count} 张模拟照片。要移交它们，请加 --simulated。</source>
   <translation>There is no real photo to hand over, only {count} of the simulated sitter. To hand those over, add --simulated.</translation>
  </message>
  <message id="batch.only_unconfirmed">
   <source>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员确认。用 kiosk review list --unconfirmed 可以看到。</source>
   <translation>There is nothing to hand over: {count} override(s) wait for a second reviewer to confirm them. kiosk review list --unconfirmed shows them.</translation>
  </message>
  <message id="batch.only_without_code">
   <source>没有可以交给 {receiver} 的照片：有 {count} 张还缺图像采集码。请先录入采集码。</source>
   <translation>There is nothing to hand to {receiver}: {count} photo(s) still lack their collection code. Add the codes first.</translation>
  </message>
  <message id="batch.other_profile">
   <source>照片 {number} 是按另一个标准（{profile}）判定的，没有移交任何照片。请用现行标准重新判定。</source>
   <translation>Photo {number} was judged by another profile ({profile}); nothing was handed over. Have it judged by the present one.</translation>
  </message>
  <message id="batch.photo_breaks_rule">
   <source>有照片不符合标准，没有移交任何照片：{photos}</source>
   <translation>Photos break a rule of the standard; nothing was handed over: {photos}</translation>
  </message>
  <message id="batch.photo_changed">
   <source>学号 {student_no} 的照片 {number} 与审核通过时不一致，没有移交任何照片。请从备份恢复，或请学生重拍。</source>
   <translation>Photo {number} of student {student_no} is no longer the one that was approved; nothing was handed over. Bring back the backup, or have the photo taken again.</translation>
  </message>
  <message id="batch.photo_not_bare">
   <source>照片 {number} 的文件里除了照片还有别的内容，可能透露学生身份，不能交给 {receiver}。没有移交任何照片，请重新拍摄这张照片。</source>
   <translation>The file of photo {number} holds more than its picture, which may say who the student is; it cannot go to {receiver}. Nothing was handed over. Have this photo taken again.</translation>
  </message>
  <message id="batch.promise_differs">
   <source>批次 {folder} 由 {software} 开始但没有写完，现在重做的结果与当时不同，没有写入任何内容。请用当时的版本和数据文件把它完成。</source>
   <translation>Batch {folder} was begun by {software} and not finished, and would come out differently now; nothing was written. Finish it with that version and its data files.</translation>
  </message>
  <message id="batch.read_back">
   <source>从 {folder} 读回的内容与写入的不同（{file}），批次没有移交。请换一个盘，再移交一次。</source>
   <translation>What was read back from {folder} is not what was written ({file}); nothing was handed over. Take another drive, then hand over again.</translation>
  </message>
  <message id="batch.receipt_inside">
   <source>回执 {file} 不能放在批次里，否则批次就不完整了。请写到别的文件夹。</source>
   <translation>The receipt {file} does not belong into the batch, which it would spoil. Write it to another folder.</translation>
  </message>
  <message id="batch.receiver_unreadable">
   <source>无法读取接收方文件 {file}。请检查该文件的权限。</source>
   <translation>The receiver's file {file} cannot be read. Check the rights on the file.</translation>
  </message>
  <message id="batch.refused">
   <source>核验不通过：批次 {name}，问题 {count} 个</source>
   <translation>Refused: batch {name}, faults: {count}</translation>
  </message>
  <message id="batch.resumed">
   <source>上次中断的批次现已完成：{count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</source>
   <translation>A batch that was interrupted before is complete now: {count} photos, verified; a drive may be removed now.
Folder: {folder}
Zip: {archive}
Signed by: {signer}</translation>
  </message>
  <message id="batch.resumed.locked">
   <source>上次中断的批次现已完成：{count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</source>
   <translation>A batch that was interrupted before is complete now: {count} photos, locked for the office alone and read back; a drive may be removed now.
Locked file: {archive}
To open it: age -d -i KEY -o BATCH.zip FILE
Signed by: {signer}</translation>
  </message>
  <message id="batch.revoked_alone">
   <source>--revoked 要和 --signers 一起用。</source>
   <translation>--revoked goes with --signers.</translation>
  </message>
  <message id="batch.revoked_unreadable">
   <source>{file} 里有一行不是 ssh-ed25519 公钥。请改正，以免漏掉作废的密钥。</source>
   <translation>A line of {file} is no ssh-ed25519 key. Correct it, or a revoked key would pass.</translation>
  </message>
  <message id="batch.same_folder">
   <source>文件夹 {one} 与 {other} 的名称在移动盘上分不清（例如只有大小写不同），没有移交任何照片。请更正照片 {number} 的院系或专业名称。</source>
   <translation>A drive cannot tell the folders {one} and {other} apart (such as by capitals alone); nothing was handed over. Correct the department or major of photo {number}.</translation>
  </message>
  <message id="batch.same_name">
   <source>照片 {number} 与 {other} 的文件名在有些电脑上分不清，没有移交任何照片。请更正其中一个学号。</source>
   <translation>Some computers cannot tell the file names of the photos {number} and {other} apart; nothing was handed over. Correct one of the student numbers.</translation>
  </message>
  <message id="batch.signers_empty">
   <source>{file} 中没有可用的 Ed25519 公钥。请存入采集点 kiosk key show 给出的那一行。</source>
   <translation>{file} names no Ed25519 key that can be used. Put in the line that kiosk key show gives at the booth.</translation>
  </message>
  <message id="batch.signers_unreadable">
   <source>无法读取签名人文件 {file}。</source>
   <translation>The signers' file {file} cannot be read.</translation>
  </message>
  <message id="batch.state_not_kept">
   <source>批次核验通过，但无法写入接收记录 {file}。请检查磁盘空间和权限，再核验一次。</source>
   <translation>The batch is in order, but the record of accepted batches {file} cannot be written. Check the free space and the rights, then verify again.</translation>
  </message>
  <message id="batch.step.flushed">
   <source>正在从 {folder} 读回并核验 {count} 张照片……</source>
   <translation>Reading {count} photos back from {folder} and verifying them …</translation>
  </message>
  <message id="batch.step.promised">
   <source>正在把 {count} 张照片写到 {folder}，请勿拔出……</source>
   <translation>Writing {count} photos to {folder}, do not remove it …</translation>
  </message>
  <message id="batch.step.staging">
   <source>正在采集点内打包并签名 {count} 张照片……</source>
   <translation>Packing and signing {count} photos inside the booth …</translation>
  </message>
  <message id="batch.target_failed">
   <source>无法写入 {folder}：{reason}。请换一个文件夹或移动盘，再移交一次。</source>
   <translation>{folder} cannot be written: {reason}. Take another folder or drive, then hand over again.</translation>
  </message>
  <message id="batch.target_full">
   <source>{folder} 所在的磁盘已满，批次没有写成，已清理写了一半的内容。请腾出空间或换一个盘，再移交一次。</source>
   <translation>The disk of {folder} is full; the batch was not written and what was begun was removed. Free some space or take another drive, then hand over again.</translation>
  </message>
  <message id="batch.target_gone">
   <source>写入时 {folder} 断开或出错，批次没有写成。请重新插好移动盘，再移交一次。</source>
   <translation>{folder} went away or failed while it was written; the batch was not finished. Plug the drive in again, then hand over again.</translation>
  </message>
  <message id="batch.target_missing">
   <source>无法建立 {folder}，因为 {parent} 不存在。请插好移动盘，或指定已有的文件夹。</source>
   <translation>{folder} cannot be made because {parent} is not there. Plug in the drive, or name a folder that exists.</translation>
  </message>
  <message id="batch.target_no_folder">
   <source>{folder} 不是文件夹。请用 --to 指定文件夹或移动盘。</source>
   <translation>{folder} is not a folder. Name a folder or drive with --to.</translation>
  </message>
  <message id="batch.target_read_only">
   <source>{folder} 不允许写入。请检查写保护开关和权限，或换一个盘。</source>
   <translation>{folder} may not be written to. Check the write-protect switch and the rights, or take another drive.</translation>
  </message>
  <message id="batch.target_taken">
   <source>{folder} 已经存在，而且不是这个批次；没有改动它。请把它移走，或指定别的文件夹。</source>
   <translation>{folder} is there already and is not this batch; it was left alone. Move it away, or name another folder.</translation>
  </message>
  <message id="batch.target_too_small_files">
   <source>{folder} 所在的磁盘放不下这么大的文件。请换一个盘，再移交一次。</source>
   <translation>The disk of {folder} cannot hold a file of that size. Take another drive, then hand over again.</translation>
  </message>
  <message id="batch.too_long">
   <source>照片 {number} 的内容超过了 {column} 列的长度（{limit}，汉字算两位），没有移交任何照片。请更正名单，或在接收方文件中放宽长度。</source>
   <translation>What photo {number} has for the column {column} is longer than the {limit} it holds (a Chinese character counts two); nothing was handed over. Correct the roster, or allow more in the receiver's file.</translation>
  </message>
  <message id="batch.unconfirmed">
   <source>学号 {student_no} 的照片 {number} 是破例通过的，还在等第二位审核员确认。没有移交任何照片。</source>
   <translation>Photo {number} of student {student_no} is an override that waits for a second reviewer. Nothing was handed over.</translation>
  </message>
  <message id="batch.went_already">
   <source>学号 {student_no} 的照片 {number} 已随批次 {batch} 移交给这个接收方。没有移交任何照片。</source>
   <translation>Photo {number} of student {student_no} went to this receiver with batch {batch} already. Nothing was handed over.</translation>
  </message>
  <message id="batch.without_code">
   <source>学号 {student_no} 还没有图像采集码，照片 {number} 不能交给 {receiver}。请先录入采集码。</source>
   <translation>Student {student_no} has no collection code yet, so photo {number} cannot go to {receiver}. Add the code first.</translation>
  </message>
  <message id="bench.busy">
   <source>注意：测量开始时本机正忙（每核负载 {load}），上面的时间偏长。</source>
   <translation>Note: this machine was busy when the measuring began (load {load} a core); the times are longer than they need be.</translation>
  </message>
  <message id="bench.column.does">
   <source>内容</source>
   <translation>what it is</translation>
  </message>
  <message id="bench.column.largest">
   <source>最长</source>
   <translation>largest</translation>
  </message>
  <message id="bench.column.median">
   <source>中位数</source>
   <translation>median</translation>
  </message>
  <message id="bench.column.name">
   <source>项目</source>
   <translation>name</translation>
  </message>
  <message id="bench.column.p95">
   <source>95% 分位</source>
   <translation>p95</translation>
  </message>
  <message id="bench.column.ratio">
   <source>倍数</source>
   <translation>ratio</translation>
  </message>
  <message id="bench.column.reached">
   <source>是否达到</source>
   <translation>reached</translation>
  </message>
  <message id="bench.column.target">
   <source>目标</source>
   <translation>target</translation>
  </message>
  <message id="bench.does.busy">
   <source>取景时界面线程一口气忙多久</source>
   <translation>how long the UI thread is busy at a stretch while it guides</translation>
  </message>
  <message id="bench.does.busy-run">
   <source>同上，只计界面线程自身的运行时间</source>
   <translation>the same, only the time for which it ran itself</translation>
  </message>
  <message id="bench.does.camera">
   <source>解码相机送来的一帧 1920×1080 MJPEG 画面</source>
   <translation>decode one MJPEG frame of 1920x1080 as a camera sends it</translation>
  </message>
  <message id="bench.does.check">
   <source>检查一个成品照片文件（kiosk photo check）</source>
   <translation>check a finished file (kiosk photo check)</translation>
  </message>
  <message id="bench.does.cold">
   <source>从启动程序到窗口里出现第一幅实时画面（访客立即点按）</source>
   <translation>from the program's start to the first live picture in the window, for who touches at once</translation>
  </message>
  <message id="bench.does.dropped">
   <source>取景时到达却没有画出指引的帧数</source>
   <translation>frames that came while the window guided and whose guide was never painted</translation>
  </message>
  <message id="bench.does.finish">
   <source>从按下快门到成品照片和结论</source>
   <translation>from the shutter to the finished, judged photo</translation>
  </message>
  <message id="bench.does.frame">
   <source>从一帧画面到给出指引</source>
   <translation>from a live frame to the guidance</translation>
  </message>
  <message id="bench.does.guided">
   <source>从一帧 1920×1080 MJPEG 到达，到带有其指引的画面画完</source>
   <translation>from the arrival of a frame, 1920x1080 MJPEG, to the end of the painting that shows its guide</translation>
  </message>
  <message id="bench.does.live">
   <source>实时规则在一帧上增加的时间</source>
   <translation>what the live rules add to a frame</translation>
  </message>
  <message id="bench.does.memory">
   <source>走完一次采集时，窗口进程占用内存的最大值</source>
   <translation>the most memory that the window's process held in a whole visit</translation>
  </message>
  <message id="bench.does.networks">
   <source>一次取景所用的神经网络本身</source>
   <translation>the bare networks of one look at a frame</translation>
  </message>
  <message id="bench.does.photo">
   <source>从连拍的最后一帧到达，到成品照片画在屏幕上</source>
   <translation>from the arrival of a burst's last frame to the end of the painting of the finished photo</translation>
  </message>
  <message id="bench.does.quick">
   <source>读一帧实时画面（1920×1080）</source>
   <translation>read one live frame of 1920x1080</translation>
  </message>
  <message id="bench.does.rules">
   <source>对一张成品照片及其原始画面测全部规则，含引擎</source>
   <translation>all rules on a finished photo and its frame, engine included</translation>
  </message>
  <message id="bench.does.thorough">
   <source>仔细读一帧拍下的画面（也找小脸）</source>
   <translation>read a frame that was taken, small faces too</translation>
  </message>
  <message id="bench.does.tracked">
   <source>接着上一帧读实时画面，平时不重新搜索</source>
   <translation>read one live frame by the one before, mostly without a search</translation>
  </message>
  <message id="bench.does.visit">
   <source>整次采集中界面线程一口气忙多久</source>
   <translation>how long the UI thread is busy at a stretch in the whole visit</translation>
  </message>
  <message id="bench.does.visit-run">
   <source>同上，只计界面线程自身的运行时间</source>
   <translation>the same, only the time for which it ran itself</translation>
  </message>
  <message id="bench.machine">
   <source>{system}，{processor}，{cores} 核，Python {python}</source>
   <translation>{system}, {processor}, {cores} cores, Python {python}</translation>
  </message>
  <message id="bench.no">
   <source>未达到</source>
   <translation>no</translation>
  </message>
  <message id="bench.no_window">
   <source>打不开要测的窗口：{said}</source>
   <translation>The window to be timed did not open: {said}</translation>
  </message>
  <message id="bench.ratio">
   <source>“倍数”：与同一轮里一次取景所用的神经网络本身（networks）相比的倍数，换机器也可比。目标未另注明的按中位数判断。</source>
   <translation>Ratio: to the bare networks of one look at a frame, timed in turn in the same run, so that machines can be compared. A target is for the median unless it says otherwise.</translation>
  </message>
  <message id="bench.sitter_damaged">
   <source>内置的模特照片缺失或损坏。请重新安装。</source>
   <translation>The built-in sitter's photograph is missing or damaged. Install again.</translation>
  </message>
  <message id="bench.window">
   <source>窗口各项：在单独的进程里打开真实窗口，走完一次采集；期间摄像头送来 {frames} 帧。名称带 -run 的只计界面线程自身的运行时间。</source>
   <translation>The window's figures: a process of its own opens the real window and plays a visit, in which the camera sent {frames} frames. Those named -run count only the time for which the UI thread itself ran.</translation>
  </message>
  <message id="bench.window_stuck">
   <source>测量用的窗口停在“{where}”这一步，没有走完。本机可能太忙；请空闲时再测。</source>
   <translation>The window to be timed did not get on from "{where}". The machine may be too busy; measure again when it is idle.</translation>
  </message>
  <message id="bench.yes">
   <source>达到</source>
   <translation>yes</translation>
  </message>
  <message id="calibration.flawed">
   <source>检查有不合格的项目，所以没有校准。请照右边的说明调整，再校准一次。</source>
   <translation>A fault was found, so nothing was calibrated. Do what the right side says and calibrate again.</translation>
  </message>
  <message id="calibration.since_brightness_down">
   <source>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</source>
   <translation>It is darker than when calibrated. Look whether a lamp went out or was moved, or the exposure was changed; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.since_brightness_up">
   <source>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>It is brighter than when calibrated. Look whether a lamp or the exposure was changed, or daylight comes in; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.since_card">
   <source>光的颜色和校准时不同。请看灯和相机白平衡有没有被改过；都没问题就重新校准。</source>
   <translation>Look whether a lamp or the camera's white balance was changed; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.since_colour">
   <source>背景颜色和校准时不同。请看灯、背景布有没有换过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>Look whether lamp or backdrop was changed, or daylight comes in; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.since_level_down">
   <source>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</source>
   <translation>It is darker than when calibrated. Look whether a lamp went out or was moved, or the exposure was changed; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.since_level_up">
   <source>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>It is brighter than when calibrated. Look whether a lamp or the exposure was changed, or daylight comes in; if all is as it should be, calibrate again.</translation>
  </message>
  <message id="calibration.state.fine">
   <source>画面和 {day} 校准时一致。</source>
   <translation>The picture is as it was calibrated on {day}.</translation>
  </message>
  <message id="calibration.state.none">
   <source>相机还没有校准。</source>
   <translation>The camera is not calibrated yet.</translation>
  </message>
  <message id="calibration.state.other">
   <source>今天用的相机 {camera} 没有校准过。</source>
   <translation>Today's camera {camera} was never calibrated.</translation>
  </message>
  <message id="calibration.state.since_brightness">
   <source>画面和 {day} 校准时不同：背景亮度差 {value} 挡。</source>
   <translation>The picture is not as calibrated on {day}: the backdrop's light is {value} stops off.</translation>
  </message>
  <message id="calibration.state.since_card">
   <source>画面和 {day} 校准时不同：灰卡颜色差 ΔE {value}。</source>
   <translation>The picture is not as calibrated on {day}: the grey card's colour is ΔE {value} off.</translation>
  </message>
  <message id="calibration.state.since_colour">
   <source>画面和 {day} 校准时不同：背景颜色差 ΔE {value}。</source>
   <translation>The picture is not as calibrated on {day}: the backdrop's colour is ΔE {value} off.</translation>
  </message>
  <message id="calibration.state.since_level">
   <source>画面和 {day} 校准时不同：灰卡亮度差 {value} 挡。</source>
   <translation>The picture is not as calibrated on {day}: the grey card's light is {value} stops off.</translation>
  </message>
  <message id="calibration.state.unchecked">
   <source>相机在 {day} 校准过，今天还没有核对。</source>
   <translation>The camera was calibrated on {day}; today it has not been checked.</translation>
  </message>
  <message id="calibration.two_cameras">
   <source>两次检查用的不是同一台相机或同一种画面，所以没有校准。请再校准一次。</source>
   <translation>The two looks were not through one camera at one size, so nothing was calibrated. Calibrate again.</translation>
  </message>
  <message id="camera.busy">
   <source>相机 {name} 没有给出画面：可能没插好，或正被学生拍照窗口使用。等那边用完，再试一次。</source>
   <translation>The camera {name} gives no pictures: it is unplugged, or the student's window is using it. Wait until that is done, then try again.</translation>
  </message>
  <message id="camera.fault.black">
   <source>{name} 的画面全黑。请看看镜头盖是否打开、灯是否亮着，再检查 USB 插头。</source>
   <translation>The picture of {name} is all black. See that the lens is not covered and the lamps are on, then check the USB plug.</translation>
  </message>
  <message id="camera.fault.blank">
   <source>{name} 的画面只有一种颜色，摄像头可能已经失灵。请拔下 USB 插头再插紧；仍不行请换一个 USB 口。</source>
   <translation>The picture of {name} is of one colour only; the camera may have failed. Pull its USB plug and push it in firmly; if that does not help, use another port.</translation>
  </message>
  <message id="camera.fault.collapsed">
   <source>{name} 的帧率突然大降，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</source>
   <translation>{name} suddenly gives far fewer pictures and is being connected anew. If that happens often, use another USB port and no hub shared with other devices.</translation>
  </message>
  <message id="camera.fault.frozen">
   <source>{name} 一直给出同一张画面，可能已经断开。请拔下摄像头的 USB 插头再插紧，画面会自动恢复。</source>
   <translation>{name} keeps giving one and the same picture; it may be disconnected. Pull its USB plug and push it in firmly; the picture comes back by itself.</translation>
  </message>
  <message id="camera.fault.slow">
   <source>{name} 传图很慢，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</source>
   <translation>{name} has become very slow and is being connected anew. If that happens often, use another USB port and no hub shared with other devices.</translation>
  </message>
  <message id="camera.fault.torn">
   <source>{name} 的画面总是缺下半部分。请换一根 USB 线，或把摄像头直接插在电脑上，不经过集线器。</source>
   <translation>The lower part of the pictures of {name} is missing. Change the USB cable, or plug the camera into the computer itself and not into a hub.</translation>
  </message>
  <message id="camera.lie.format">
   <source>要求的是 {asked}，实际格式不同：{came}。这样可以用，但换用 MJPG 的摄像头，画面会更大、更流畅。</source>
   <translation>Asked for {asked}, it gives another format: {came}. That works; a camera with MJPG would give larger pictures at full speed.</translation>
  </message>
  <message id="camera.lie.rate">
   <source>要求的是 {asked}，实际帧率低得多：{came}。请开灯，再把摄像头直接插在电脑的 USB 3 口上。</source>
   <translation>Asked for {asked}, far fewer pictures come: {came}. Turn the lamps on, then plug the camera into a USB 3 port of the computer itself.</translation>
  </message>
  <message id="camera.lie.size">
   <source>要求的是 {asked}，实际画面大小不同：{came}。若画面太小，请换一台至少 1280×720 的摄像头。</source>
   <translation>Asked for {asked}, it gives another size: {came}. If that is too small, use a camera with 1280×720 or more.</translation>
  </message>
  <message id="camera.modes">
   <source>{label}（{name}）</source>
   <translation>{label} ({name})</translation>
  </message>
  <message id="camera.no_fault">
   <source>{name} 写法不对。请写成 faulty:FAULT@FROM+FOR:SOURCE（故障、第几秒开始、持续几秒、来源），例如 faulty:stale@5+10:sim:cooperative。故障可以是 vanish、error、stall、stale、black、one-colour、slow、small、corrupt、infrared、turned。</source>
   <translation>{name} cannot be understood. Write faulty:FAULT@FROM+FOR:SOURCE, such as faulty:stale@5+10:sim:cooperative. Faults are vanish, error, stall, stale, black, one-colour, slow, small, corrupt, infrared, turned.</translation>
  </message>
  <message id="camera.no_file">
   <source>文件 {name} 不存在或无法读取。请检查路径和读取权限。</source>
   <translation>The file {name} does not exist or cannot be read. Check its path and that you may read it.</translation>
  </message>
  <message id="camera.no_scenario">
   <source>没有 {name} 这个模拟。可用的有：sim:cooperative、sim:too-near、sim:too-far、sim:aside-left、sim:aside-right、sim:turned、sim:nods、sim:tilted、sim:blinks、sim:mouth-open、sim:smiles、sim:leaves、sim:returns、sim:second-person、sim:away、sim:empty、sim:empty-uneven、sim:empty-warm、sim:empty-dim、sim:empty-flicker、sim:empty-somebody。</source>
   <translation>There is no simulation {name}. There are: sim:cooperative, sim:too-near, sim:too-far, sim:aside-left, sim:aside-right, sim:turned, sim:nods, sim:tilted, sim:blinks, sim:mouth-open, sim:smiles, sim:leaves, sim:returns, sim:second-person, sim:away, sim:empty, sim:empty-uneven, sim:empty-warm, sim:empty-dim, sim:empty-flicker, sim:empty-somebody.</translation>
  </message>
  <message id="camera.no_such_kind">
   <source>无法把 {name} 当作摄像头。文件须为图片（JPEG、PNG、WebP、BMP、TIFF）或视频（MP4、MOV、AVI、MKV、WebM 等）。</source>
   <translation>{name} cannot play the camera. A file must be a picture (JPEG, PNG, WebP, BMP, TIFF) or a clip (MP4, MOV, AVI, MKV, WebM and the like).</translation>
  </message>
  <message id="camera.none">
   <source>没有找到摄像头。请接好摄像头，或者用 --camera 指定一个；想先试用，可写 --camera sim:cooperative。</source>
   <translation>No camera was found. Plug one in or name one with --camera; to try things out, use --camera sim:cooperative.</translation>
  </message>
  <message id="camera.not_a_clip">
   <source>{name} 不是视频，或者已经损坏，一帧也读不出来。请换一个能正常播放的视频。</source>
   <translation>{name} is no clip, or is damaged: not one frame can be read. Give a clip that plays elsewhere.</translation>
  </message>
  <message id="camera.not_a_picture">
   <source>{name} 不是图片，或者已经损坏、过大。请换一张能正常打开的图片。</source>
   <translation>{name} is no picture, or is damaged or far too large. Give a picture that opens elsewhere.</translation>
  </message>
  <message id="camera.sitter_damaged">
   <source>内置模拟 {name} 用到的照片或人脸模型不完整。请重新安装本软件。</source>
   <translation>The photograph or the face models that {name} needs are missing or damaged. Install the product again.</translation>
  </message>
  <message id="camera.sluggish">
   <source>{name} 每秒只有几帧，引导会跟不上人。请把摄像头设为 1920×1080，或换一台每秒 30 帧的。</source>
   <translation>{name} gives only a few pictures a second, so the guides lag behind. Set it to 1920×1080, or use one that gives 30 a second.</translation>
  </message>
  <message id="camera.unfit.colourless">
   <source>{name} 的画面没有颜色，像是红外或黑白摄像头。请在设置中选择彩色摄像头。</source>
   <translation>The pictures of {name} have no colour, as those of an infrared camera. Choose the colour camera in the settings.</translation>
  </message>
  <message id="camera.unfit.small">
   <source>{name} 的画面比证件照还小，不能用来拍照。请换一台至少 1280×720 的摄像头。</source>
   <translation>The pictures of {name} are smaller than the photo itself. Use a camera with 1280×720 or more.</translation>
  </message>
  <message id="camera.unfit.still">
   <source>{name} 给出的始终是一张静止图片，像是虚拟摄像头。请在设置中选择真正的摄像头。</source>
   <translation>{name} gives nothing but one still picture, as a virtual camera does. Choose the real camera in the settings.</translation>
  </message>
  <message id="camera.unknown">
   <source>找不到 {name}：它不是摄像头、文件、视频流地址，也不是 sim: 开头的内置模拟。摄像头可写编号（如 0）或设备路径。</source>
   <translation>{name} is no camera, no file, no stream address and no built-in sitter (sim:NAME). Name a camera by its number, such as 0, or by its path.</translation>
  </message>
  <message id="code.bad_length">
   <source>这不像学信网的采集码（应为 {shortest} 到 {longest} 个字符）。请在学信网重新下载后再扫，也可以以后再补。</source>
   <translation>This does not look like a CHSI collection code ({shortest} to {longest} characters). Save it from CHSI again and scan that, or add it later.</translation>
  </message>
  <message id="code.card">
   <source>这是您的学号，不是学信网的采集码。请出示采集码，或选择以后再补。</source>
   <translation>This is your student number, not a collection code of CHSI. Please show your collection code, or add it later.</translation>
  </message>
  <message id="code.empty">
   <source>没有读到采集码，请再扫一次。</source>
   <translation>No collection code was read. Please scan it again.</translation>
  </message>
  <message id="code.faulty_rows">
   <source>{file} 中有 {faulty} 行没有保存，第一处在第 {row} 行。改正后可以再次导入。</source>
   <translation>In {file}, {faulty} rows were not kept; the first is row {row}. Mend them and take the file in again.</translation>
  </message>
  <message id="code.kept">
   <source>已保存学号 {student_no} 的采集码。</source>
   <translation>The collection code of student {student_no} is kept.</translation>
  </message>
  <message id="code.nobody">
   <source>没有学号 {student_no} 的学生，采集码没有保存。请检查学号，或先导入名单。</source>
   <translation>There is no student {student_no}, so the code was not kept. Check the number, or import the list first.</translation>
  </message>
  <message id="code.none_waits">
   <source>没有照片在等采集码。</source>
   <translation>No photo waits for its collection code.</translation>
  </message>
  <message id="code.receipt">
   <source>这是本采集点的回执，不是学信网的采集码。请出示采集码，或选择以后再补。</source>
   <translation>This is a receipt of this booth, not a collection code of CHSI. Please show your collection code, or add it later.</translation>
  </message>
  <message id="code.taken">
   <source>这个采集码已经登记给另一位学生。请扫描您本人的采集码，或找工作人员。</source>
   <translation>This collection code belongs to another student already. Please scan your own, or ask the staff.</translation>
  </message>
  <message id="code.twice">
   <source>与第 {row} 行重复。</source>
   <translation>The same stands in row {row} already.</translation>
  </message>
  <message id="code.unreadable">
   <source>采集码没有读清楚，请把手机屏幕调亮后再扫一次，也可以以后再补。</source>
   <translation>The collection code could not be read properly. Turn the phone's screen brighter and scan again, or add it later.</translation>
  </message>
  <message id="code.waits">
   <source>学信网采集码还没有补上。</source>
   <translation>The CHSI collection code is still missing.</translation>
  </message>
  <message id="column.acknowledged">
   <source>已确认接收</source>
   <translation>Accepted by the office</translation>
  </message>
  <message id="column.act">
   <source>操作</source>
   <translation>Act</translation>
  </message>
  <message id="column.approved">
   <source>已通过</source>
   <translation>Approved</translation>
  </message>
  <message id="column.at_booth">
   <source>现有</source>
   <translation>At the booth</translation>
  </message>
  <message id="column.camera_label">
   <source>相机</source>
   <translation>camera</translation>
  </message>
  <message id="column.camera_name">
   <source>名称</source>
   <translation>name</translation>
  </message>
  <message id="column.check">
   <source>项目</source>
   <translation>check</translation>
  </message>
  <message id="column.code">
   <source>代码</source>
   <translation>Code</translation>
  </message>
  <message id="column.collected">
   <source>已采集</source>
   <translation>Collected</translation>
  </message>
  <message id="column.default">
   <source>默认值</source>
   <translation>Default</translation>
  </message>
  <message id="column.department">
   <source>院系</source>
   <translation>Department</translation>
  </message>
  <message id="column.detail">
   <source>内容</source>
   <translation>Particulars</translation>
  </message>
  <message id="column.device">
   <source>设备</source>
   <translation>device</translation>
  </message>
  <message id="column.exported">
   <source>已移交</source>
   <translation>Handed over</translation>
  </message>
  <message id="column.figure">
   <source>项目</source>
   <translation>figure</translation>
  </message>
  <message id="column.found">
   <source>结果</source>
   <translation>found</translation>
  </message>
  <message id="column.in_backup">
   <source>备份中</source>
   <translation>In the backup</translation>
  </message>
  <message id="column.limit">
   <source>限度</source>
   <translation>limit</translation>
  </message>
  <message id="column.listed">
   <source>名单人数</source>
   <translation>Listed</translation>
  </message>
  <message id="column.look_at">
   <source>需留意</source>
   <translation>Look at</translation>
  </message>
  <message id="column.meaning">
   <source>含义</source>
   <translation>Meaning</translation>
  </message>
  <message id="column.missing">
   <source>未采集</source>
   <translation>Missing</translation>
  </message>
  <message id="column.mode_asked">
   <source>要求</source>
   <translation>asked for</translation>
  </message>
  <message id="column.mode_came">
   <source>实际给出（最后一行为选用）</source>
   <translation>what came (the last is used)</translation>
  </message>
  <message id="column.mode_said">
   <source>相机自报</source>
   <translation>the camera says</translation>
  </message>
  <message id="column.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="column.number">
   <source>编号</source>
   <translation>Number</translation>
  </message>
  <message id="column.password_set">
   <source>密码设定于</source>
   <translation>password set</translation>
  </message>
  <message id="column.people">
   <source>人数</source>
   <translation>Students</translation>
  </message>
  <message id="column.person_state">
   <source>状态</source>
   <translation>state</translation>
  </message>
  <message id="column.reason">
   <source>原因</source>
   <translation>Reason</translation>
  </message>
  <message id="column.returned">
   <source>被退回</source>
   <translation>Sent back</translation>
  </message>
  <message id="column.role">
   <source>角色</source>
   <translation>role</translation>
  </message>
  <message id="column.sent_back_for">
   <source>退回原因</source>
   <translation>Sent back for</translation>
  </message>
  <message id="column.setting">
   <source>设置</source>
   <translation>Setting</translation>
  </message>
  <message id="column.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="column.student_no">
   <source>学号</source>
   <translation>Student</translation>
  </message>
  <message id="column.subject">
   <source>对象</source>
   <translation>Record</translation>
  </message>
  <message id="column.submitted">
   <source>待审核</source>
   <translation>Waiting</translation>
  </message>
  <message id="column.submitted_at">
   <source>提交时间</source>
   <translation>Handed in</translation>
  </message>
  <message id="column.table">
   <source>数据表</source>
   <translation>Table</translation>
  </message>
  <message id="column.time">
   <source>时间</source>
   <translation>Time</translation>
  </message>
  <message id="column.value">
   <source>现值</source>
   <translation>Value</translation>
  </message>
  <message id="column.verdict">
   <source>检查结果</source>
   <translation>Checks</translation>
  </message>
  <message id="column.waiting_for_code">
   <source>待补采集码</source>
   <translation>No code yet</translation>
  </message>
  <message id="column.who">
   <source>操作人</source>
   <translation>Who</translation>
  </message>
  <message id="command.audit">
   <source>核对操作记录</source>
   <translation>check the trail of who did what</translation>
  </message>
  <message id="command.audit.verify">
   <source>核对操作记录是否完整、未被改动</source>
   <translation>check that the trail is whole and unchanged</translation>
  </message>
  <message id="command.backup">
   <source>把全部数据备份成一个文件（使用中也可以）</source>
   <translation>copy everything into one file, also while the booth is in use</translation>
  </message>
  <message id="command.batch">
   <source>移交和核验交给学籍部门的批次</source>
   <translation>hand over and verify batches for the office</translation>
  </message>
  <message id="command.batch.acknowledge">
   <source>登记学籍部门的答复（CSV、XLSX 或签名答复）：通过的开始计保存期，退回的请学生重拍</source>
   <translation>take in the office's reply (CSV, XLSX or signed): who was accepted, who is to be photographed again</translation>
  </message>
  <message id="command.batch.export">
   <source>把已通过、尚未移交的照片写成一个签名批次</source>
   <translation>write the approved photos that were not handed over yet as one signed batch</translation>
  </message>
  <message id="command.batch.verify">
   <source>核验一个批次（文件夹或 .zip）是否完整、签名是否有效</source>
   <translation>say whether a batch (folder or .zip) is whole and signed</translation>
  </message>
  <message id="command.bench">
   <source>测量本机处理一帧画面、一张照片以及真实窗口各要多久</source>
   <translation>measure how long this machine takes for a frame, for a photo and in the real window</translation>
  </message>
  <message id="command.camera">
   <source>相机：列出、检查空背景</source>
   <translation>the cameras: list them, check the empty booth</translation>
  </message>
  <message id="command.camera.check">
   <source>检查空背景（画面里不能有人），并记录结果</source>
   <translation>check the empty booth, with nobody in the picture, and keep what was found</translation>
  </message>
  <message id="command.camera.list">
   <source>列出已插好的相机</source>
   <translation>list the cameras that are plugged in</translation>
  </message>
  <message id="command.demo">
   <source>没有人、没有屏幕也能完整走一遍流程</source>
   <translation>the whole path with no person and no screen</translation>
  </message>
  <message id="command.doctor">
   <source>检查本采集点有什么问题、怎样处理</source>
   <translation>say what is wrong with this booth and what to do about it</translation>
  </message>
  <message id="command.evaluate">
   <source>用一个带标注的照片文件夹，测出每条规则的错误率</source>
   <translation>measure how often each rule is wrong on a folder of labelled photographs</translation>
  </message>
  <message id="command.keep">
   <source>日常维护：清除到期的原图</source>
   <translation>keep house: purge the originals whose time is over</translation>
  </message>
  <message id="command.keep.purge">
   <source>清除保存期已满的原图（成品照片保留）</source>
   <translation>purge the originals whose time is over; finished photos stay</translation>
  </message>
  <message id="command.key">
   <source>查看本采集点的签名密钥</source>
   <translation>look at the key that this booth signs with</translation>
  </message>
  <message id="command.key.change">
   <source>换一把新密钥，由旧密钥签字认可；旧密钥签过的批次照样有效</source>
   <translation>have a new key take over, which the old one signs; batches of the old one stay valid</translation>
  </message>
  <message id="command.key.lock">
   <source>改用工作人员自己的口令锁住密钥，本机不保存口令</source>
   <translation>lock the key with a passphrase of the staff, which this computer does not keep</translation>
  </message>
  <message id="command.key.office">
   <source>查看、登记或移除学籍部门签答复的密钥</source>
   <translation>see, put in or take away the keys that the office signs its replies with</translation>
  </message>
  <message id="command.key.passphrase">
   <source>显示本机保存的密钥口令，请抄下来锁进保险柜</source>
   <translation>print the passphrase that this computer keeps, for the safe</translation>
  </message>
  <message id="command.key.revoke">
   <source>作废现在的密钥（可能已泄露或口令遗失）并换一把新密钥</source>
   <translation>say that the present key is not to be believed any more (stolen, or its passphrase lost), and make a new one</translation>
  </message>
  <message id="command.key.show">
   <source>显示密钥指纹和 allowed_signers 行，请通过批次以外的途径交给学籍部门</source>
   <translation>show the fingerprint and the allowed_signers line, for the office by another way than the batch</translation>
  </message>
  <message id="command.key.unlock">
   <source>让本机保存密钥的口令，以后不必再输入</source>
   <translation>have this computer keep the key's passphrase, so that nobody needs to say it</translation>
  </message>
  <message id="command.kiosk">
   <source>毕业证件照自助拍照。不带命令时打开学生拍照界面。</source>
   <translation>A booth for graduation photos. Without a command it opens the student kiosk.</translation>
  </message>
  <message id="command.office">
   <source>学籍部门一侧：答复批次、汇总批次</source>
   <translation>the registration office's side: answer batches, collect batches</translation>
  </message>
  <message id="command.office.collect">
   <source>把核验过的批次汇总到一个数据库（PostgreSQL 或 SQLite）</source>
   <translation>take verified batches into one database (PostgreSQL or SQLite)</translation>
  </message>
  <message id="command.office.key">
   <source>显示学籍部门的密钥，请把那一行交给各采集点</source>
   <translation>show the office's key; give the line to each booth</translation>
  </message>
  <message id="command.office.reply">
   <source>核验批次并写出签名答复：除名单退回的以外全部通过</source>
   <translation>verify batches and write a signed reply: all accepted but those that a list rejects</translation>
  </message>
  <message id="command.people">
   <source>管理工作人员：登记、角色、密码、停用</source>
   <translation>manage the staff: add, roles, passwords, disable</translation>
  </message>
  <message id="command.people.add">
   <source>登记一位工作人员；第一位必须是管理员</source>
   <translation>add a person; the first one must be an administrator</translation>
  </message>
  <message id="command.people.disable">
   <source>停用一位工作人员</source>
   <translation>shut a person out</translation>
  </message>
  <message id="command.people.enable">
   <source>恢复一位停用的工作人员</source>
   <translation>let a person in again</translation>
  </message>
  <message id="command.people.list">
   <source>列出全部工作人员</source>
   <translation>list the staff</translation>
  </message>
  <message id="command.people.password">
   <source>为一位工作人员设定新密码或 PIN，同时解除锁定</source>
   <translation>set a person's new password or PIN, which also ends a lock-out</translation>
  </message>
  <message id="command.people.pin">
   <source>设定学生窗口左上角的开门 PIN</source>
   <translation>set the PIN behind the top left corner of the student's window</translation>
  </message>
  <message id="command.people.role">
   <source>更改一位工作人员的角色</source>
   <translation>give a person another role</translation>
  </message>
  <message id="command.people.unlock">
   <source>提前解除一位工作人员的锁定，密码不变</source>
   <translation>end a person's lock-out before its time; the password stays</translation>
  </message>
  <message id="command.photo">
   <source>测量、检查、标准化照片文件</source>
   <translation>measure, check and standardise photo files</translation>
  </message>
  <message id="command.photo.analyze">
   <source>测量任意照片：人脸、关键点、头顶、姿态</source>
   <translation>measure any photograph: faces, landmarks, crown, pose</translation>
  </message>
  <message id="command.photo.check">
   <source>用标准逐条检查成品照片文件</source>
   <translation>hold a finished photo file against a standard</translation>
  </message>
  <message id="command.photo.match">
   <source>判断两个文件是不是同一张照片（字节、像素，或重新压缩、缩放后看起来相同）</source>
   <translation>say whether two files are the same photo (bytes, pixels, or to the eye after packing anew or resizing)</translation>
  </message>
  <message id="command.photo.standardize">
   <source>由原始照片生成标准照片</source>
   <translation>make the standard photo out of a raw photograph</translation>
  </message>
  <message id="command.receipt">
   <source>核对学生出示的回执，或补发回执</source>
   <translation>check a receipt that is shown, or give one out again</translation>
  </message>
  <message id="command.receipt.print">
   <source>打印一份提交的回执</source>
   <translation>print the receipt of a submission</translation>
  </message>
  <message id="command.receipt.show">
   <source>显示一份提交的回执，或存为 PDF</source>
   <translation>show the receipt of a submission, or write it as a PDF</translation>
  </message>
  <message id="command.receipt.verify">
   <source>核对一张回执（文字、文本文件或二维码图片）是否真实</source>
   <translation>say whether a receipt (its text, a text file, a picture of its code) is genuine</translation>
  </message>
  <message id="command.report">
   <source>按院系统计采集进度，可另存为 CSV、XLSX 或 PDF</source>
   <translation>how far each department has come; also as CSV, XLSX or PDF</translation>
  </message>
  <message id="command.restore">
   <source>从备份恢复数据，或先试一遍</source>
   <translation>bring a backup back, or try it first</translation>
  </message>
  <message id="command.review">
   <source>审核照片：列出、查看、通过、退回</source>
   <translation>review photos: list, show, approve, reject</translation>
  </message>
  <message id="command.review.approve">
   <source>通过一张照片；通过后不能再更换</source>
   <translation>approve a photo, which locks it</translation>
  </message>
  <message id="command.review.confirm">
   <source>由第二位审核员确认一张破例通过的照片</source>
   <translation>confirm another reviewer's override</translation>
  </message>
  <message id="command.review.list">
   <source>列出等待审核的照片，等得最久的在前</source>
   <translation>list the photos that wait, the one that has waited longest first</translation>
  </message>
  <message id="command.review.reasons">
   <source>列出全部退回原因</source>
   <translation>list the reasons for sending a photo back</translation>
  </message>
  <message id="command.review.recrop">
   <source>在原始图像上移动或缩放裁剪框，重新生成并检查照片</source>
   <translation>Move or scale the crop on the original, then make and check the photo anew</translation>
  </message>
  <message id="command.review.reject">
   <source>退回一张照片，并写明原因</source>
   <translation>send a photo back with a reason</translation>
  </message>
  <message id="command.review.revoke">
   <source>撤销已经确认的破例通过，须写明原因</source>
   <translation>take a confirmed override back, with a reason</translation>
  </message>
  <message id="command.review.send_back">
   <source>请学生重拍，不记录问题代码</source>
   <translation>Ask a student for a new photo, without a coded fault</translation>
  </message>
  <message id="command.review.show">
   <source>显示一张照片的全部记录</source>
   <translation>show all that is known of one photo</translation>
  </message>
  <message id="command.review.take_back">
   <source>撤回自己刚才的决定</source>
   <translation>Take your own last decision on a photo back</translation>
  </message>
  <message id="command.roster">
   <source>导入学生名单，查看采集进度</source>
   <translation>the list of students: import it, see how far they have come</translation>
  </message>
  <message id="command.roster.import">
   <source>从 XLSX 或 CSV 文件（UTF-8 或 GB18030）导入学生名单；有错的行会列出，其余照常导入</source>
   <translation>import a list of students from XLSX or CSV (UTF-8 or GB18030); faulty rows are named, the others go in</translation>
  </message>
  <message id="command.roster.status">
   <source>统计已采集、已审核和已移交的人数</source>
   <translation>count who has been collected, reviewed and handed over</translation>
  </message>
  <message id="command.roster.template">
   <source>生成一份空白的学生名单模板（.xlsx 或 .csv）</source>
   <translation>write an empty list of students to fill in (.xlsx or .csv)</translation>
  </message>
  <message id="command.season">
   <source>查看本采集点使用的本季规则，或检查一个文件</source>
   <translation>the season's figures that this booth goes by, or a look at a file of them</translation>
  </message>
  <message id="command.season.check">
   <source>检查一个本季规则文件，不做任何改动</source>
   <translation>check a file of figures; nothing is changed</translation>
  </message>
  <message id="command.season.show">
   <source>显示正在使用的数字</source>
   <translation>show the figures in force</translation>
  </message>
  <message id="command.settings">
   <source>列出全部设置和现在的值</source>
   <translation>list the settings and their present values</translation>
  </message>
  <message id="command.settings.reset">
   <source>把一项设置恢复为默认值</source>
   <translation>give a setting its default again</translation>
  </message>
  <message id="command.settings.set">
   <source>修改一项设置</source>
   <translation>give a setting another value</translation>
  </message>
  <message id="command.settings.show">
   <source>显示全部设置</source>
   <translation>print every setting</translation>
  </message>
  <message id="command.staff">
   <source>打开工作人员窗口</source>
   <translation>open the staff console</translation>
  </message>
  <message id="command.student">
   <source>查看某个学生的提交情况</source>
   <translation>look up a student and what they handed in</translation>
  </message>
  <message id="command.student.admit">
   <source>特批某个学生在这里拍摄，须写明理由</source>
   <translation>let a student be photographed here whatever the rules say, with a reason</translation>
  </message>
  <message id="command.student.code">
   <source>补上学生的学信网采集码</source>
   <translation>add a student's CHSI collection code</translation>
  </message>
  <message id="command.student.codes">
   <source>从清单（CSV 或 XLSX，含“学号”和“采集码”两列）登记采集码</source>
   <translation>keep collection codes from a list (CSV or XLSX with the columns 学号 and 采集码)</translation>
  </message>
  <message id="command.student.delete">
   <source>应学生本人要求，永久删除其资料和照片，须写明原因</source>
   <translation>delete a student's data and photos for good, at their request, with a reason</translation>
  </message>
  <message id="command.student.find">
   <source>按学号、姓名、拼音或首字母查找学生</source>
   <translation>find students by number, name, pinyin or initials</translation>
  </message>
  <message id="command.student.history">
   <source>查看一名学生的全部记录：照片、审核、批次和操作记录</source>
   <translation>all that happened with a student: photos, decisions, batches, trail</translation>
  </message>
  <message id="command.student.release">
   <source>恢复因多次核对不符而暂停使用的学号</source>
   <translation>release a number that is on hold after wrong proofs</translation>
  </message>
  <message id="command.student.show">
   <source>显示一个学生和他提交的全部照片</source>
   <translation>show a student and every photo they handed in</translation>
  </message>
  <message id="command.student.unlock">
   <source>说明原因，解除已通过照片的锁定，允许重新拍摄</source>
   <translation>take the lock off an approved photo, with a reason, so that a new one may be taken</translation>
  </message>
  <message id="command.student.waiting">
   <source>列出还缺采集码的照片和暂停使用的学号</source>
   <translation>list the photos without a collection code and the numbers on hold</translation>
  </message>
  <message id="configure.changed_meanwhile">
   <source>{file} 刚刚被别人改过，没有保存。请重新读取（F5），再改一次。</source>
   <translation>{file} was changed by somebody else meanwhile, so nothing was saved. Read it again (F5) and make your change once more.</translation>
  </message>
  <message id="consent.free">
   <source>人脸照片属于敏感个人信息，需要您单独同意。您可以不同意，请到工作人员服务台另行办理。</source>
   <translation>A picture of your face is sensitive personal information, so we ask for it separately. You may refuse; the staff desk will then help you in another way.</translation>
  </message>
  <message id="consent.given">
   <source>交给谁：审核的老师和学校学籍部门，再由学校按规定报送学信网。不上网，不作他用。</source>
   <translation>Who gets it: the staff who review it and the registry of the school, which reports it to CHSI. Nothing goes over the internet from here.</translation>
  </message>
  <message id="consent.kept">
   <source>保存多久：没有提交的照片，您离开时立即清除；已提交的，保存到毕业注册办完，之后按学校规定删除。</source>
   <translation>For how long: pictures you do not submit are gone when you leave. What you submit is kept until your registration is done, then deleted by the school's rules.</translation>
  </message>
  <message id="consent.tick.face">
   <source>我单独同意为上述用途处理我的人脸照片。</source>
   <translation>I separately agree that the picture of my face is used for the purpose named.</translation>
  </message>
  <message id="consent.tick.photo">
   <source>我已了解以上内容，同意在这里登记信息并拍照。</source>
   <translation>I have understood this and agree to give my data and be photographed here.</translation>
  </message>
  <message id="consent.what">
   <source>我们记录什么：您的学号、您核对的个人信息，以及一张正面免冠照片和拍它时的原图。</source>
   <translation>What we record: your student number, the data you confirm, and a portrait with the original picture it was cut from.</translation>
  </message>
  <message id="consent.whole.face">
   <source>为什么需要人脸照片：证书和学历注册要求使用本人近照，没有照片无法办理。照片如果泄露或被冒用，可能影响您的权益，因此只有获得授权的人员能够查看，每次审核都有记录。</source>
   <translation>Why a picture of your face: certificates and their registration require a recent photo of the person and cannot be issued without one. If it leaked or was misused, you could be harmed; so only authorised staff see it, and every review is recorded.</translation>
  </message>
  <message id="consent.whole.given">
   <source>交给谁：审核照片的工作人员和学校学籍部门。学校再按教育部门的规定报送学信网，并用于学校的学位和教务系统。不提供给其他人。</source>
   <translation>Who gets it: the staff who review photos and the school's registry. The school reports it to CHSI as the education authority requires and uses it in its own degree and academic systems. Nobody else gets it.</translation>
  </message>
  <message id="consent.whole.how">
   <source>怎样处理：全部在本机完成，不连接互联网。程序只测量位置、光线和姿势，看照片是否符合规定，不提取用于识别身份的人脸特征，也不美化容貌。</source>
   <translation>How: on this booth alone, without the internet. The program measures position, light and posture to see whether the photo meets the standard. It extracts no features for recognising a person and does not beautify.</translation>
  </message>
  <message id="consent.whole.kept">
   <source>保存多久：未提交的照片不写入磁盘，离开即清除。已提交的资料保存到毕业注册办完，之后按学校规定的期限删除。处理活动的记录按法律要求至少保存三年，其中不含照片。</source>
   <translation>For how long: pictures you do not submit are never written to disk and are gone when you leave. What you submit is kept until the registration is complete and is then deleted within the time the school has set. The record of what was done with it, without the picture, is kept for at least three years, as the law asks.</translation>
  </message>
  <message id="consent.whole.refuse">
   <source>如果不同意：不会影响您的学籍和毕业资格。本机不会拍照，也不记录任何内容，请到服务台了解其他办理方式。</source>
   <translation>If you refuse: your enrolment and graduation are not affected. The booth takes no picture and records nothing; the staff desk tells you the other ways.</translation>
  </message>
  <message id="consent.whole.rights">
   <source>您的权利：您可以到服务台查看、更正、复制或删除自己的资料，也可以撤回同意。撤回不影响此前已经完成的处理；照片已经报送的，由学校按规定处理。</source>
   <translation>Your rights: at the staff desk you can see, correct, copy or delete your data and withdraw your consent. Withdrawing does not undo what was done before; a photo that was already reported is dealt with by the school.</translation>
  </message>
  <message id="consent.whole.what">
   <source>处理哪些信息：学号，证件号码的后四位（仅用于确认是本人，不另外保存），名册中的姓名、院系、学历层次和入学、毕业日期，您回答的问题，学信网采集码（如您提供），拍摄的原图、成品照片和照片的检测数值，以及您同意的时间。</source>
   <translation>Which data: your student number; the last four characters of your identity document, only to make sure it is you and not kept again; name, department, level and dates as the school's list has them; your answers; your CHSI collection code, if you give it; the original picture, the finished photo and its measurements; and the time of your consent.</translation>
  </message>
  <message id="consent.whole.who">
   <source>谁在处理：您所在的学校，由负责学籍和毕业证书的部门处理。有疑问，请到工作人员服务台，那里有联系方式。</source>
   <translation>Who handles it: your school, through the office that keeps student records and issues certificates. The staff desk answers questions and has the contact details.</translation>
  </message>
  <message id="consent.why">
   <source>用来做什么：只用于办理毕业证书、学位证书和学历电子注册。本机不比对人脸，也不辨认您是谁。</source>
   <translation>What for: only your diploma, your degree certificate and their registration. This booth does not compare or recognise faces.</translation>
  </message>
  <message id="copies.aside">
   <source>数据文件夹里的 {folders} 是恢复备份时留下的旧数据，也有这些资料；不再需要时请删除。</source>
   <translation>{folders} in the data folder is what a restore laid aside, and holds the data too; delete it when it is not needed any more.</translation>
  </message>
  <message id="copies.elsewhere">
   <source>另有 {count} 个手动备份（最近的是 {name}）存在别处，也有这些资料；请找到后删除。</source>
   <translation>{count} backups that somebody made by hand (the newest: {name}) lie elsewhere and hold the data too; find and delete them.</translation>
  </message>
  <message id="copies.nightly">
   <source>{count} 个每日备份里还有这些资料；本机每晚正常备份的话，到 {day} 会全部轮换掉。</source>
   <translation>{count} nightly backups still hold the data; if the booth makes its backup every night, all of them are gone by {day}.</translation>
  </message>
  <message id="copies.none">
   <source>没有发现还存有这些资料的备份。</source>
   <translation>No backup is known that still holds the data.</translation>
  </message>
  <message id="demo.advice">
   <source>  {seconds} 秒  {advice}</source>
   <translation>  {seconds} s  {advice}</translation>
  </message>
  <message id="demo.approved">
   <source>已审核通过 {number}</source>
   <translation>Approved {number}</translation>
  </message>
  <message id="demo.approved_by_override">
   <source>已破例通过 {number}。理由：{reason}</source>
   <translation>Approved {number} by override. Reason: {reason}</translation>
  </message>
  <message id="demo.done">
   <source>完成。照片、截图、批次和公钥都在 {folder}</source>
   <translation>Done. Photo, pictures, batch and allowed_signers are in {folder}</translation>
  </message>
  <message id="demo.exported">
   <source>已移交 {count} 张照片到 {folder}，签名密钥 {fingerprint}</source>
   <translation>Handed over {count} photo to {folder}, signed by {fingerprint}</translation>
  </message>
  <message id="demo.fail">
   <source>  不合格  {name}：{advice}</source>
   <translation>  fails  {name}: {advice}</translation>
  </message>
  <message id="demo.failed">
   <source>批次没有通过验证，请看上面的说明。结果在 {folder}</source>
   <translation>The batch did not verify; see above. What there is lies in {folder}</translation>
  </message>
  <message id="demo.finished">
   <source>成品照片：头顶 {crown}、眼睛 {eyes}、脸宽 {face_width} 像素；JPEG 质量 {quality}（{sampling}），{length} 字节，缩放 {scale}</source>
   <translation>Finished photo: crown {crown}, eyes {eyes}, face width {face_width} px; JPEG quality {quality} ({sampling}), {length} bytes, scale {scale}</translation>
  </message>
  <message id="demo.no_photo">
   <source>{source}：拍不成合格的照片。{reason}</source>
   <translation>{source}: no photo could be made. {reason}</translation>
  </message>
  <message id="demo.no_tool">
   <source>  本机没有 {tool}，未用它验证</source>
   <translation>  {tool} is not on this machine, so it was not asked</translation>
  </message>
  <message id="demo.not_verified">
   <source>  {by}：未通过</source>
   <translation>  {by}: refused</translation>
  </message>
  <message id="demo.override_reason">
   <source>这是演示的试拍照片，下列项目不足：{rules}。仅供演示，不得上报。</source>
   <translation>This is a trial photo of the demo; it falls short in: {rules}. Not for any real use.</translation>
  </message>
  <message id="demo.photo_hash">
   <source>  SHA-256  {sha256}</source>
   <translation>  SHA-256  {sha256}</translation>
  </message>
  <message id="demo.pictures">
   <source>屏幕截图在 {folder}</source>
   <translation>Pictures of the screens are in {folder}</translation>
  </message>
  <message id="demo.ready">
   <source>  {seconds} 秒  一切就绪，拍照</source>
   <translation>  {seconds} s  all is right: the photo is taken</translation>
  </message>
  <message id="demo.separator">
   <source>、</source>
   <translation>, </translation>
  </message>
  <message id="demo.shutter">
   <source>  {seconds} 秒  等够了，按下快门</source>
   <translation>  {seconds} s  patience ends: the shutter is pressed</translation>
  </message>
  <message id="demo.sitter">
   <source>坐到镜头前的是：{source}</source>
   <translation>In front of the camera: {source}</translation>
  </message>
  <message id="demo.sitter_ended">
   <source>{source}：画面中断了。请换一个能完整播放的照片或视频。</source>
   <translation>{source}: the picture broke off. Use a photo or a clip that plays to its end.</translation>
  </message>
  <message id="demo.submitted">
   <source>已提交 {number}，结论：{verdict}</source>
   <translation>Submitted as {number}, verdict: {verdict}</translation>
  </message>
  <message id="demo.tampered">
   <source>改动照片一个字节后：{fault}</source>
   <translation>After one byte of the photo was changed: {fault}</translation>
  </message>
  <message id="demo.verified">
   <source>  {by}：通过</source>
   <translation>  {by}: accepted</translation>
  </message>
  <message id="demo.warn">
   <source>  需查看  {name}：{advice}</source>
   <translation>  needs a look  {name}: {advice}</translation>
  </message>
  <message id="doctor.backup.never">
   <source>已有照片，但从来没有备份过。</source>
   <translation>There are photos, and never was a backup made.</translation>
  </message>
  <message id="doctor.backup.no_folder">
   <source>没有设置每夜自动备份的文件夹。</source>
   <translation>No folder is set for the nightly backups.</translation>
  </message>
  <message id="doctor.backup.not_yet">
   <source>还没有照片，也还没有备份；到时会自动备份。</source>
   <translation>There are no photos and no backups yet; one will be made when it is time.</translation>
  </message>
  <message id="doctor.backup.ok">
   <source>最近一次备份：{last}。</source>
   <translation>The last backup is of {last}.</translation>
  </message>
  <message id="doctor.backup.old">
   <source>最近一次备份是 {days} 天前的（{last}）。</source>
   <translation>The last backup is {days} days old ({last}).</translation>
  </message>
  <message id="doctor.backup.same_disk">
   <source>最近一次备份：{last}；但 {folder} 与数据在同一块磁盘上，磁盘坏了会一起丢失。</source>
   <translation>The last backup is of {last}, but {folder} is on the disk of the data itself: if that fails, both are lost.</translation>
  </message>
  <message id="doctor.calibration.off">
   <source>设置为不锁定相机，所以不核对校准。</source>
   <translation>The camera is never held still by the settings, so no calibration is checked.</translation>
  </message>
  <message id="doctor.camera.lies">
   <source>{camera} 没有按要求工作：要求 {asked}，实际 {came}。</source>
   <translation>{camera} does not do as asked: asked for {asked}, it gives {came}.</translation>
  </message>
  <message id="doctor.camera.none">
   <source>没有找到相机。</source>
   <translation>There is no camera.</translation>
  </message>
  <message id="doctor.camera.ok">
   <source>已接好：{cameras}。</source>
   <translation>Plugged in: {cameras}.</translation>
  </message>
  <message id="doctor.camera.other">
   <source>设置的相机 {camera} 没有找到；现有：{cameras}。</source>
   <translation>The camera of the settings, {camera}, is not there; there are: {cameras}.</translation>
  </message>
  <message id="doctor.camera.simulated">
   <source>设置的是模拟相机 {camera}，拍不到真人。</source>
   <translation>The settings name the simulation {camera}, which photographs nobody.</translation>
  </message>
  <message id="doctor.camera.untried">
   <source>设置的是文件或网络地址 {camera}，没有试连。</source>
   <translation>The settings name a file or an address, {camera}, which was not tried.</translation>
  </message>
  <message id="doctor.clock.behind">
   <source>电脑时间是 {clock}，早于最近一次记录的时间 {last}。</source>
   <translation>The clock says {clock}, which is before the last record, {last}.</translation>
  </message>
  <message id="doctor.clock.ok">
   <source>现在是 {clock}，不早于最近一次记录。</source>
   <translation>It is {clock}, not before the last record.</translation>
  </message>
  <message id="doctor.database.damaged">
   <source>数据库没有通过自检：{detail}</source>
   <translation>The database fails its own check: {detail}</translation>
  </message>
  <message id="doctor.database.ok">
   <source>自检通过：学生 {students} 人，提交 {submissions} 次，共 {size_mb} MB。</source>
   <translation>Passes its own check: {students} students, {submissions} submissions, {size_mb} MB.</translation>
  </message>
  <message id="doctor.disk.full">
   <source>{folder} 所在的磁盘只剩 {free_mb} MB，少于 {room_mb} MB 就不能拍照。</source>
   <translation>The disk of {folder} has only {free_mb} MB left; below {room_mb} MB no photo is taken.</translation>
  </message>
  <message id="doctor.disk.ok">
   <source>{folder} 所在的磁盘还有 {free_mb} MB。</source>
   <translation>The disk of {folder} has {free_mb} MB free.</translation>
  </message>
  <message id="doctor.disk.scant">
   <source>{folder} 所在的磁盘只剩 {free_mb} MB。</source>
   <translation>The disk of {folder} has only {free_mb} MB left.</translation>
  </message>
  <message id="doctor.fonts.none">
   <source>没有安装带中文的字体，屏幕上的汉字会显示成方框。</source>
   <translation>No font with Chinese glyphs is installed; Chinese would be shown as boxes.</translation>
  </message>
  <message id="doctor.fonts.ok">
   <source>中文字体：{family}。</source>
   <translation>Chinese is shown in {family}.</translation>
  </message>
  <message id="doctor.key.lost">
   <source>密钥 {file} 不见了，而以前的批次是用它签名的。</source>
   <translation>The key {file} is gone, and batches were signed with it.</translation>
  </message>
  <message id="doctor.key.none">
   <source>还没有，首次使用时自动生成。</source>
   <translation>None yet; it is made when first needed.</translation>
  </message>
  <message id="doctor.key.ok">
   <source>可以使用，指纹 {fingerprint}。</source>
   <translation>Can be used; its fingerprint is {fingerprint}.</translation>
  </message>
  <message id="doctor.key.open">
   <source>密钥 {file} 可以被电脑上的其他用户读取。</source>
   <translation>The key {file} can be read by other users of this computer.</translation>
  </message>
  <message id="doctor.key.other">
   <source>密钥换过了：现在是 {fingerprint}，上一个批次是 {before}。</source>
   <translation>The key has changed: it is {fingerprint} now, and the last batch was signed by {before}.</translation>
  </message>
  <message id="doctor.mark.fail">
   <source>[故障]</source>
   <translation>[FAIL]</translation>
  </message>
  <message id="doctor.mark.ok">
   <source>[正常]</source>
   <translation>[ok]  </translation>
  </message>
  <message id="doctor.mark.warn">
   <source>[注意]</source>
   <translation>[look]</translation>
  </message>
  <message id="doctor.models.ok">
   <source>{count} 个文件齐全，与发布时一致。</source>
   <translation>All {count} files are there and as published.</translation>
  </message>
  <message id="doctor.models.wrong">
   <source>这些文件缺失或被改动：{names}。</source>
   <translation>These files are missing or altered: {names}.</translation>
  </message>
  <message id="doctor.no_data">
   <source>{folder} 里还没有数据库。</source>
   <translation>{folder} holds no database yet.</translation>
  </message>
  <message id="doctor.nothing_yet">
   <source>还没有数据。</source>
   <translation>There is nothing yet.</translation>
  </message>
  <message id="doctor.part.backdrop">
   <source>背景</source>
   <translation>backdrop</translation>
  </message>
  <message id="doctor.part.backup">
   <source>备份</source>
   <translation>backup</translation>
  </message>
  <message id="doctor.part.calibration">
   <source>相机校准</source>
   <translation>Calibration</translation>
  </message>
  <message id="doctor.part.camera">
   <source>相机</source>
   <translation>camera</translation>
  </message>
  <message id="doctor.part.clock">
   <source>时钟</source>
   <translation>clock</translation>
  </message>
  <message id="doctor.part.database">
   <source>数据库</source>
   <translation>database</translation>
  </message>
  <message id="doctor.part.disk">
   <source>磁盘</source>
   <translation>disk</translation>
  </message>
  <message id="doctor.part.fonts">
   <source>字体</source>
   <translation>fonts</translation>
  </message>
  <message id="doctor.part.key">
   <source>签名密钥</source>
   <translation>key</translation>
  </message>
  <message id="doctor.part.models">
   <source>模型文件</source>
   <translation>models</translation>
  </message>
  <message id="doctor.part.pictures">
   <source>照片</source>
   <translation>pictures</translation>
  </message>
  <message id="doctor.part.python">
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message id="doctor.part.qt">
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message id="doctor.part.season">
   <source>采集季</source>
   <translation>season</translation>
  </message>
  <message id="doctor.part.settings">
   <source>设置</source>
   <translation>settings</translation>
  </message>
  <message id="doctor.part.sqlite">
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message id="doctor.part.trail">
   <source>操作记录</source>
   <translation>trail</translation>
  </message>
  <message id="doctor.pictures.altered">
   <source>{count} 张图片与提交时不一致，其中有 {number} 的。</source>
   <translation>{count} pictures are not the ones that were handed in, one of {number} among them.</translation>
  </message>
  <message id="doctor.pictures.ok">
   <source>{count} 张图片都与提交时一致。</source>
   <translation>{count} pictures are the ones that were handed in.</translation>
  </message>
  <message id="doctor.python.lacking">
   <source>{version}；{software} 缺少这些软件包：{names}。</source>
   <translation>{version}; {software} lacks these packages: {names}.</translation>
  </message>
  <message id="doctor.python.ok">
   <source>{version}；{software}，所需的软件包齐全。</source>
   <translation>{version}; {software}, with all that it needs.</translation>
  </message>
  <message id="doctor.python.old">
   <source>{version} 太旧，{software} 需要 3.11 或更新的版本。</source>
   <translation>{version} is too old; {software} needs 3.11 or later.</translation>
  </message>
  <message id="doctor.qt.broken">
   <source>Qt 无法启动，查不到字体。</source>
   <translation>Qt does not start, so its fonts are not known.</translation>
  </message>
  <message id="doctor.qt.none">
   <source>没有安装 Qt（PySide6），窗口打不开。</source>
   <translation>Qt (PySide6) is not installed; no window can be opened.</translation>
  </message>
  <message id="doctor.qt.ok">
   <source>{version}。</source>
   <translation>{version}.</translation>
  </message>
  <message id="doctor.remedy.backdrop">
   <source>请在工作台的【相机灯光】页检查空背景（或运行 kiosk camera check），照结果旁边的话调整。</source>
   <translation>Check the empty booth in the room Camera of the desk (or run kiosk camera check), and do what stands beside the findings.</translation>
  </message>
  <message id="doctor.remedy.backup">
   <source>请马上备份：kiosk backup --to 文件；并检查 backup_folder 设置和备份磁盘。</source>
   <translation>Make one now: kiosk backup --to FILE; and look at the setting backup_folder and at its disk.</translation>
  </message>
  <message id="doctor.remedy.backup_folder">
   <source>请在设置中写明 backup_folder，最好是另一块磁盘上的文件夹。</source>
   <translation>Set backup_folder, best to a folder on another disk.</translation>
  </message>
  <message id="doctor.remedy.calibrate">
   <source>在工作人员窗口的“相机灯光”中按 C，照步骤校准：先空背景，再灰卡。</source>
   <translation>In the room Camera of the staff window press C and follow the steps: the empty booth, then the grey card.</translation>
  </message>
  <message id="doctor.remedy.camera">
   <source>请检查插头和 USB 口，确认没有被别的程序占用，并核对 camera 设置。</source>
   <translation>Check the plug and the port, that no other program has it, and the setting camera.</translation>
  </message>
  <message id="doctor.remedy.camera_lies">
   <source>请开灯，把摄像头直接插在电脑的 USB 3 口上；用 kiosk camera list --modes 可看到试过的每一种。</source>
   <translation>Turn the lamps on and plug it into a USB 3 port of the computer itself; kiosk camera list --modes shows all that was tried.</translation>
  </message>
  <message id="doctor.remedy.camera_look">
   <source>在工作人员窗口的“相机灯光”中可以看到它的画面；改好后在那里按 F5 再试。</source>
   <translation>The staff window's room Camera shows its picture; once it is mended, F5 there tries again.</translation>
  </message>
  <message id="doctor.remedy.camera_set">
   <source>正式使用前，请把 camera 设置改为真正的相机或 auto。</source>
   <translation>Before the booth is used, set camera to a real one or to auto.</translation>
  </message>
  <message id="doctor.remedy.clock">
   <source>请校准电脑时间和时区；若总是不准，请更换主板电池或接通网络对时。</source>
   <translation>Set the clock and the time zone; if it keeps going wrong, change the board's battery or have it set by the network.</translation>
  </message>
  <message id="doctor.remedy.disk">
   <source>请腾出空间：把旧备份和恢复时另存的数据移走，或用 kiosk keep purge 清除到期的原图。</source>
   <translation>Free some space: move old backups and what restores kept aside, or purge overdue originals with kiosk keep purge.</translation>
  </message>
  <message id="doctor.remedy.fonts">
   <source>请安装思源黑体（Debian 和 Ubuntu 的软件包 fonts-noto-cjk）。</source>
   <translation>Install Noto Sans CJK (the package fonts-noto-cjk on Debian and Ubuntu).</translation>
  </message>
  <message id="doctor.remedy.key_lost">
   <source>请从备份恢复；不要让它自动生成新的，否则学籍部门会拒收下一个批次。</source>
   <translation>Bring it back from a backup; do not let a new one be made, or the office will refuse the next batch.</translation>
  </message>
  <message id="doctor.remedy.key_open">
   <source>请只允许本采集点的用户读取它（chmod 600 {file}）。</source>
   <translation>Let only the booth's own user read it (chmod 600 {file}).</translation>
  </message>
  <message id="doctor.remedy.key_other">
   <source>如果是有意更换，请把新指纹另行告知学籍部门；否则请从备份恢复原来的密钥。</source>
   <translation>If that was on purpose, tell the office the new fingerprint by another way; else bring the old key back from a backup.</translation>
  </message>
  <message id="doctor.remedy.no_data">
   <source>新的采集点属于正常；否则请用 --data 指定正确的文件夹，或从备份恢复。</source>
   <translation>Right for a new booth; else name the right folder with --data, or bring a backup back.</translation>
  </message>
  <message id="doctor.remedy.reinstall">
   <source>请重新安装本程序。</source>
   <translation>Install the program again.</translation>
  </message>
  <message id="doctor.remedy.restore">
   <source>请停止使用，保留数据文件夹，先用 kiosk restore 文件 --rehearse 检查最近的备份，再恢复。</source>
   <translation>Stop using it and keep the data folder; try the last backup with kiosk restore FILE --rehearse, then bring it back.</translation>
  </message>
  <message id="doctor.remedy.same_disk">
   <source>请把 backup_folder 设到另一块磁盘上。</source>
   <translation>Set backup_folder to a folder on another disk.</translation>
  </message>
  <message id="doctor.remedy.season">
   <source>请管理员在工作台的“本季规则”页填写新一季的时间和年级。</source>
   <translation>Have the administrator enter the new season's days and cohorts in the room Season of the desk.</translation>
  </message>
  <message id="doctor.remedy.sqlite">
   <source>请每天备份；更新系统时，让 SQLite 升到 3.51.3 或更新的版本（3.44.6、3.50.7 也已修正）。</source>
   <translation>Back up every day; when the system is updated, see that SQLite becomes 3.51.3 or later (3.44.6 and 3.50.7 are mended too).</translation>
  </message>
  <message id="doctor.remedy.trail">
   <source>请保留数据文件夹和最近的备份，不要恢复或清理，并报告负责人。</source>
   <translation>Keep the data folder and the last backups, restore and clean nothing, and report it.</translation>
  </message>
  <message id="doctor.season.ok">
   <source>{season}，到 {last} 为止。</source>
   <translation>{season}, until {last}.</translation>
  </message>
  <message id="doctor.season.past">
   <source>采集季 {season} 已于 {last} 结束。</source>
   <translation>The season {season} ended on {last}.</translation>
  </message>
  <message id="doctor.settings.ok">
   <source>可以读取；采集点名称 {booth}。</source>
   <translation>Readable; this is booth {booth}.</translation>
  </message>
  <message id="doctor.sqlite.flawed">
   <source>{version} 有一个已知缺陷：两个窗口同时写入时，极少数情况下会损坏数据库（见 sqlite.org/wal.html）。</source>
   <translation>{version} has a known flaw: when two windows write at once, very rarely the database can be damaged (see sqlite.org/wal.html).</translation>
  </message>
  <message id="doctor.sqlite.ok">
   <source>{version}。</source>
   <translation>{version}.</translation>
  </message>
  <message id="doctor.verdict.fail">
   <source>有故障，请按提示处理后再使用。</source>
   <translation>Something is broken. Do what the lines say before the booth is used.</translation>
  </message>
  <message id="doctor.verdict.ok">
   <source>一切正常。</source>
   <translation>All is well.</translation>
  </message>
  <message id="doctor.verdict.warn">
   <source>可以使用，但有需要注意的地方。</source>
   <translation>The booth can be used, but something needs a look.</translation>
  </message>
  <message id="eligibility.admitted">
   <source>工作人员已为您登记，请在这里现场拍摄。</source>
   <translation>The staff have registered you to be photographed here.</translation>
  </message>
  <message id="eligibility.admitted.next">
   <source>请继续，接下来拍照。</source>
   <translation>Please go on; the photo comes next.</translation>
  </message>
  <message id="eligibility.approved_here">
   <source>您的照片（编号 {number}）已经通过审核并锁定，毕业前不再更换。</source>
   <translation>Your photo (number {number}) has been approved and is locked until you graduate.</translation>
  </message>
  <message id="eligibility.approved_here.next">
   <source>您不用再拍。约一个月后请登录学信网核对；如有错误，请找工作人员。</source>
   <translation>There is nothing left to do here. In about a month, please check your data on CHSI; if something is wrong, ask the staff.</translation>
  </message>
  <message id="eligibility.combined_without_defence">
   <source>您是硕博连读，不进行硕士答辩，这次不需要采集照片。</source>
   <translation>You are in the combined master's and doctoral programme without a master's defence, so no photo is needed this time.</translation>
  </message>
  <message id="eligibility.combined_without_defence.next">
   <source>您现在不用办理，博士毕业前再来采集。</source>
   <translation>There is nothing to do now. Please come back before you complete your doctorate.</translation>
  </message>
  <message id="eligibility.early_defence">
   <source>您申请了提前答辩，请在这里现场拍摄。</source>
   <translation>You are defending early, so your photo is taken here.</translation>
  </message>
  <message id="eligibility.early_defence.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>Please go on; the photo comes next. The CHSI collection code can follow later.</translation>
  </message>
  <message id="eligibility.facts_missing">
   <source>名单上您的信息不完整，还缺 {count} 项，暂时不能判断怎样采集。</source>
   <translation>The list lacks {count} of the facts about you that decide where your photo is taken.</translation>
  </message>
  <message id="eligibility.facts_missing.next">
   <source>请到工作人员服务台补全信息，然后再来。</source>
   <translation>Please have the staff desk complete them, then come back.</translation>
  </message>
  <message id="eligibility.in_season">
   <source>您可以领取学信网采集码，请在线上采集，不用在这里拍。</source>
   <translation>CHSI gives you a collection code, so your photo is collected online and not here.</translation>
  </message>
  <message id="eligibility.in_season.next">
   <source>请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。如果领不到采集码，请找工作人员。</source>
   <translation>Scan the code, sign in to CHSI, save your collection code and take the photo online as your school has announced. If CHSI gives you no code, ask the staff.</translation>
  </message>
  <message id="eligibility.later_cohort">
   <source>您是 {year} 级，这一届的照片采集还没有开始。</source>
   <translation>You enrolled in {year}; photos of your year are not collected yet.</translation>
  </message>
  <message id="eligibility.later_cohort.next">
   <source>您现在不用拍，请等学院通知。如果要提前答辩，请找工作人员。</source>
   <translation>There is nothing to do now; your school will tell you when. If you are defending early, ask the staff.</translation>
  </message>
  <message id="eligibility.make_up">
   <source>您在补采名单上，请在这里现场拍摄。</source>
   <translation>You are on the list of those who make up for a missed photo, so it is taken here.</translation>
  </message>
  <message id="eligibility.make_up.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>Please go on; the photo comes next. The CHSI collection code can follow later.</translation>
  </message>
  <message id="eligibility.make_up_other_day">
   <source>补采安排在 {opens} 至 {closes}。</source>
   <translation>Those who missed the collection are photographed from {opens} to {closes}.</translation>
  </message>
  <message id="eligibility.make_up_other_day.next">
   <source>请在这几天来拍摄；如果等不到那时，请找工作人员。</source>
   <translation>Please come on one of these days. If that is no use to you, ask the staff.</translation>
  </message>
  <message id="eligibility.missed_deadline">
   <source>线上采集已于 {closes} 结束，请在这里现场拍摄。</source>
   <translation>The online collection ended on {closes}, so your photo is taken here.</translation>
  </message>
  <message id="eligibility.missed_deadline.next">
   <source>请继续，接下来拍照。如果有采集码，请一并提供。</source>
   <translation>Please go on; the photo comes next. If you have a collection code, please give it too.</translation>
  </message>
  <message id="eligibility.not_open_yet">
   <source>您可以在线上采集，{opens} 开始。</source>
   <translation>You can have your photo collected online, from {opens}.</translation>
  </message>
  <message id="eligibility.not_open_yet.next">
   <source>到时请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。</source>
   <translation>From then on, scan the code, sign in to CHSI, save your collection code and take the photo online as your school has announced.</translation>
  </message>
  <message id="eligibility.open_booth">
   <source>您可以在这里拍照，身份由工作人员在审核时核对。</source>
   <translation>You can take your photo here; the staff check who you are during the review.</translation>
  </message>
  <message id="eligibility.open_booth.next">
   <source>请继续，接下来拍照。</source>
   <translation>Please go on; the photo comes next.</translation>
  </message>
  <message id="eligibility.outside_window">
   <source>您预计 {graduates_on} 毕业，学信网目前不发放这个时间的采集码，请在这里现场拍摄。</source>
   <translation>You expect to graduate on {graduates_on}, for which CHSI gives out no collection code at present, so your photo is taken here.</translation>
  </message>
  <message id="eligibility.outside_window.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>Please go on; the photo comes next. The CHSI collection code can follow later.</translation>
  </message>
  <message id="eligibility.over_period">
   <source>您已超过基本学制年限，请在这里现场拍摄。</source>
   <translation>You are beyond the standard period of study, so your photo is taken here.</translation>
  </message>
  <message id="eligibility.over_period.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>Please go on; the photo comes next. The CHSI collection code can follow later.</translation>
  </message>
  <message id="eligibility.photo_on_chsi">
   <source>学信网上已经有您的毕业照片，不能重复采集。</source>
   <translation>CHSI already shows a graduation photo of you, and accepts only one.</translation>
  </message>
  <message id="eligibility.photo_on_chsi.next">
   <source>请登录学信网核对照片和个人信息；如果不是您本人或有错误，请找工作人员。</source>
   <translation>Please check the photo and your data on CHSI. If it is not you or something is wrong, ask the staff.</translation>
  </message>
  <message id="eligibility.photo_too_old">
   <source>您的照片（编号 {number}）已通过审核，但到毕业时会超过 {years} 年的有效期。</source>
   <translation>Your photo (number {number}) is approved, but will be more than {years} years old when you graduate.</translation>
  </message>
  <message id="eligibility.photo_too_old.next">
   <source>请到工作人员服务台，解锁后再重新拍摄。</source>
   <translation>Please ask the staff desk to unlock it, so that you can take a new one.</translation>
  </message>
  <message id="eligibility.too_early">
   <source>照片有效期为 {years} 年，现在拍的到您毕业时已经过期。</source>
   <translation>A photo may be at most {years} years old; one taken now would be too old when you graduate.</translation>
  </message>
  <message id="eligibility.too_early.next">
   <source>您现在不用拍，请在毕业前 {years} 年内再来。</source>
   <translation>There is nothing to do now. Please come back within {years} years of your graduation.</translation>
  </message>
  <message id="eligibility.unlisted">
   <source>名单里没有找到您的学号。</source>
   <translation>Your student number is not on the list.</translation>
  </message>
  <message id="eligibility.unlisted.next">
   <source>请先核对学号；如果没有输错，请到工作人员服务台登记。</source>
   <translation>Please check the number first. If it is right, ask the staff desk to add you.</translation>
  </message>
  <message id="engine.model_damaged">
   <source>模型文件 {name} 缺失或被改动。请重新安装：python3 -m pip install --force-reinstall --no-deps .</source>
   <translation>The model file {name} is missing or was altered. Repair it with: python3 -m pip install --force-reinstall --no-deps .</translation>
  </message>
  <message id="erasure.done">
   <source>学生 {student_no} 的资料已删除，照片文件 {count} 个。</source>
   <translation>The data of student {student_no} are deleted, {count} picture files among them.</translation>
  </message>
  <message id="erasure.handed_over">
   <source>已随批次 {batches} 移交的照片在学籍部门，本机不能收回；请把学生的申请转给他们。</source>
   <translation>Photos that went out with {batches} are with the office and cannot be called back from here; pass the student's request on to them.</translation>
  </message>
  <message id="erasure.named_in_trail">
   <source>注意：操作记录中有 {count} 条，工作人员当时在原因里写了这名学生的姓名或证件号码。日志不能改动，这几条会留下。</source>
   <translation>Note: in {count} entries of the trail somebody wrote this student's name or identity number as part of a reason. The trail is not edited, so these stay.</translation>
  </message>
  <message id="erasure.names_person">
   <source>原因会长期留在操作记录里，请不要写学生的姓名或证件号码。</source>
   <translation>The reason stays in the trail. Do not write the student's name or identity number in it.</translation>
  </message>
  <message id="erasure.no_reason">
   <source>请写明删除的原因（不超过 {limit} 字），例如“本人书面申请”。</source>
   <translation>Say why the data are deleted, in at most {limit} characters, such as “asked for in writing”.</translation>
  </message>
  <message id="erasure.not_repeated">
   <source>删除后不能恢复。确实要删除，请再输入一遍学号：--yes {student_no}；先看会删除什么，用 --dry-run。</source>
   <translation>What is deleted cannot come back. If it is meant, repeat the number: --yes {student_no}. To see first what would go, use --dry-run.</translation>
  </message>
  <message id="erasure.nothing_left">
   <source>学生 {student_no} 的资料已于 {day} 删除，本机没有别的资料可删了。</source>
   <translation>The data of student {student_no} were deleted on {day}; there is nothing left here to delete.</translation>
  </message>
  <message id="erasure.on_its_way">
   <source>学生 {student_no} 有照片正在随批次 {batch} 移交。请先完成这个批次的移交，再删除。</source>
   <translation>A photo of student {student_no} is on its way in the batch {batch}. Finish handing that batch over, then delete.</translation>
  </message>
  <message id="erasure.stays">
   <source>依法保留处理记录：学号，照片的编号、日期、状态和哈希值，以及操作记录；其中没有照片、姓名和证件号码。</source>
   <translation>The record of what was done stays, as the law asks: student number; numbers, days, states and hashes of the photos; the trail. It holds no picture, name or identity number.</translation>
  </message>
  <message id="erasure.traces">
   <source>另一个窗口正在读取数据库，资料的痕迹要等它关闭后才会从数据库日志中消失。</source>
   <translation>Another window is reading the database; traces of the data leave its log when that window is closed.</translation>
  </message>
  <message id="erasure.would">
   <source>学生 {student_no}：会删除照片文件 {count} 个（{size_mb} MB），以及姓名、证件号码、名单资料、采集码、检测数值和审核备注。现在没有删除。</source>
   <translation>Student {student_no}: {count} picture files ({size_mb} MB) would go, with the name, the identity number, what the list said, the collection code, the measurements and the reviewers' notes. Nothing was deleted.</translation>
  </message>
  <message id="evaluate.by_person">
   <source>由人判断</source>
   <translation>a person looks</translation>
  </message>
  <message id="evaluate.by_source">
   <source>来源</source>
   <translation>Source</translation>
  </message>
  <message id="evaluate.chart.bad">
   <source>不合格</source>
   <translation>violating</translation>
  </message>
  <message id="evaluate.chart.good">
   <source>合格</source>
   <translation>compliant</translation>
  </message>
  <message id="evaluate.chart.in_force">
   <source>现行界限</source>
   <translation>limit in force</translation>
  </message>
  <message id="evaluate.chart.margin">
   <source>余量（0 为界限）</source>
   <translation>margin (0 is the limit)</translation>
  </message>
  <message id="evaluate.chart.strength">
   <source>缺陷强度</source>
   <translation>strength of the defect</translation>
  </message>
  <message id="evaluate.column.acceptance">
   <source>误收</source>
   <translation>false acceptance</translation>
  </message>
  <message id="evaluate.column.bad">
   <source>不合格</source>
   <translation>violating</translation>
  </message>
  <message id="evaluate.column.eer">
   <source>等错误率</source>
   <translation>equal error</translation>
  </message>
  <message id="evaluate.column.good">
   <source>合格</source>
   <translation>compliant</translation>
  </message>
  <message id="evaluate.column.limit">
   <source>现行界限</source>
   <translation>limit in force</translation>
  </message>
  <message id="evaluate.column.published">
   <source>已发表最好</source>
   <translation>best published</translation>
  </message>
  <message id="evaluate.column.question">
   <source>规则</source>
   <translation>rule</translation>
  </message>
  <message id="evaluate.column.refusal">
   <source>误拒</source>
   <translation>false refusal</translation>
  </message>
  <message id="evaluate.column.rejection">
   <source>未能评估</source>
   <translation>not assessed</translation>
  </message>
  <message id="evaluate.differing">
   <source>按 {kind} 分组，{one} 与 {other} 的{error}之差超过两者的置信区间。</source>
   <translation>Grouped by {kind}, {one} and {other} differ in {error} by more than their two intervals.</translation>
  </message>
  <message id="evaluate.differs">
   <source>{rule}：{one} 与 {other}（{kind}）的错误率之差超过两者的置信区间</source>
   <translation>{rule}: {one} and {other} ({kind}) differ by more than their two intervals</translation>
  </message>
  <message id="evaluate.group.origin">
   <source>族裔</source>
   <translation>origin</translation>
  </message>
  <message id="evaluate.group.sex">
   <source>性别</source>
   <translation>sex</translation>
  </message>
  <message id="evaluate.head">
   <source>照片 {pictures} 张，其中 {doubt} 张标注拿不准，不计分。标准 {profile}（{sha256}）。</source>
   <translation>{pictures} photographs, {doubt} of them left out because their labels are in doubt. Standard {profile} ({sha256}).</translation>
  </message>
  <message id="evaluate.in_doubt">
   <source>标注为“拿不准”、不计分的照片：{files}</source>
   <translation>Left out, because the labels are in doubt: {files}</translation>
  </message>
  <message id="evaluate.judged">
   <source>这条规则没有数值界限，由审核人员判断，所以没有错误率。</source>
   <translation>This rule has no numeric limit: a person looks, so there is no error rate.</translation>
  </message>
  <message id="evaluate.labels.absent">
   <source>列出的 {total} 张照片中有 {count} 张不在，第一张是 {file}。请补上，或删去那些行。</source>
   <translation>{count} of the {total} photographs listed are not there, {file} first. Put them there or take out their lines.</translation>
  </message>
  <message id="evaluate.labels.column">
   <source>{file} 缺少这些列：{column}。</source>
   <translation>{file} lacks these columns: {column}.</translation>
  </message>
  <message id="evaluate.labels.empty">
   <source>{file} 里一张照片也没有列出。</source>
   <translation>{file} lists no photograph.</translation>
  </message>
  <message id="evaluate.labels.encoding">
   <source>{file} 不是 UTF-8 编码。请另存为 UTF-8 的 CSV。</source>
   <translation>{file} is not UTF-8. Save it as a CSV file in UTF-8.</translation>
  </message>
  <message id="evaluate.labels.file">
   <source>标注文件第 {line} 行的文件名不可用：“{file}”。请写相对于该文件夹的路径。</source>
   <translation>Line {line} of the labels names no usable file: "{file}". Write its path inside the folder.</translation>
  </message>
  <message id="evaluate.labels.form">
   <source>{file} 第 {line} 行附近不是正确的 CSV。请检查引号，或重新另存为 CSV。</source>
   <translation>{file} is no proper CSV near line {line}. Look at its quotation marks, or save it as CSV again.</translation>
  </message>
  <message id="evaluate.labels.number">
   <source>标注文件第 {line} 行的 {column} 一列应是数字，现为“{value}”。</source>
   <translation>Line {line} of the labels: {column} should be a number and is "{value}".</translation>
  </message>
  <message id="evaluate.labels.twice">
   <source>{file} 里“{picture}”列了不止一次。每张照片只写一行。</source>
   <translation>{file} lists {picture} more than once. Give each photograph one line.</translation>
  </message>
  <message id="evaluate.progress">
   <source>{number}/{total}  {file}</source>
   <translation>{number}/{total}  {file}</translation>
  </message>
  <message id="evaluate.protocol">
   <source>按 FVC-onGoing FICV 的做法：分数是余量，0 即规则的界限，大于等于 0 为通过；无法评估的照片单列为“未能评估”，不计入两种错误。方括号内为 95% 置信区间：两种错误用 Wilson 区间，等错误率用固定种子的自助法，并至少取到该处 Wilson 界限的平均。</source>
   <translation>As FVC-onGoing FICV counts: the score is the margin, 0 is the rule's limit, from 0 on a photograph is accepted; photographs that cannot be assessed are counted apart and take no part in the two errors. In brackets the 95 % interval: Wilson's for the two errors; for the equal error a bootstrap with a fixed seed, at least as wide as the mean of Wilson's limits there.</translation>
  </message>
  <message id="evaluate.reach.finished">
   <source>能裁出成品照片</source>
   <translation>a photo could be finished</translation>
  </message>
  <message id="evaluate.reach.found">
   <source>找到人脸</source>
   <translation>face found</translation>
  </message>
  <message id="evaluate.reach.median">
   <source>眼睛中心误差中位数</source>
   <translation>median error of the eyes</translation>
  </message>
  <message id="evaluate.reach.met">
   <source>眼睛中心误差在眼距 0.1 以内</source>
   <translation>eye centres within 0.1 of the eye distance</translation>
  </message>
  <message id="evaluate.reach.source">
   <source>来源</source>
   <translation>Source</translation>
  </message>
  <message id="evaluate.response">
   <source>对缺陷“{defect}”的反应，每条线一张照片，共 {photographs} 张</source>
   <translation>Response to the defect {defect}, a line for each of {photographs} photographs</translation>
  </message>
  <message id="evaluate.several">
   <source>几条规则合起来，取最差的余量</source>
   <translation>several rules together, the worst margin speaks</translation>
  </message>
  <message id="evaluate.should_fail">
   <source>应退回</source>
   <translation>should be refused</translation>
  </message>
  <message id="evaluate.should_pass">
   <source>应通过</source>
   <translation>should pass</translation>
  </message>
  <message id="evaluate.title">
   <source>规则准确度报告</source>
   <translation>How accurate the rules are</translation>
  </message>
  <message id="evaluate.unasked">
   <source>fails 一栏里这些词没有规则认得，按“该规则应通过”计：{words}</source>
   <translation>Words in the column fails that no rule knows, so that every rule counts these photographs as ones to pass: {words}</translation>
  </message>
  <message id="evaluate.worst">
   <source>最不利的 {most} 张</source>
   <translation>The worst {most}</translation>
  </message>
  <message id="evaluate.written">
   <source>报告：{file}（含人像缩略图，请妥善保管）</source>
   <translation>Report: {file} (it shows people; keep it safe)</translation>
  </message>
  <message id="file.folder">
   <source>{file}：这是文件夹。请指明里面的照片。</source>
   <translation>{file}: this is a folder. Name the photos in it.</translation>
  </message>
  <message id="file.missing">
   <source>{file}：没有这个文件。请检查文件名。</source>
   <translation>{file}: there is no such file. Check the name.</translation>
  </message>
  <message id="file.not_written">
   <source>文件 {file} 无法写入。请检查文件夹的权限和磁盘空间。</source>
   <translation>The file {file} cannot be written. Check the rights on the folder and the space on the disk.</translation>
  </message>
  <message id="file.too_large">
   <source>{file}：文件太大，不可能是照片。请换一个文件。</source>
   <translation>{file}: far too large for a photo. Choose another file.</translation>
  </message>
  <message id="file.unreadable">
   <source>{file}：无法读取。请检查权限和磁盘。</source>
   <translation>{file}: cannot be read. Check its permissions and the disk.</translation>
  </message>
  <message id="file.unwritable">
   <source>{file}：无法写入。请检查文件夹权限和剩余空间。</source>
   <translation>{file}: cannot be written. Check the folder's permissions and free space.</translation>
  </message>
  <message id="guide.back">
   <source>请往后一点</source>
   <translation>Please move a little back</translation>
  </message>
  <message id="guide.chin_down">
   <source>请把下巴收低一点</source>
   <translation>Please lower your chin a little</translation>
  </message>
  <message id="guide.chin_up">
   <source>请把下巴抬高一点</source>
   <translation>Please raise your chin a little</translation>
  </message>
  <message id="guide.close_mouth">
   <source>请轻轻合上嘴，不露牙齿</source>
   <translation>Please close your mouth gently</translation>
  </message>
  <message id="guide.closer">
   <source>请靠近一点</source>
   <translation>Please come a little closer</translation>
  </message>
  <message id="guide.exposure_high">
   <source>脸部偏亮，请离灯远一点</source>
   <translation>Your face is too bright: keep away from the lamps</translation>
  </message>
  <message id="guide.exposure_low">
   <source>脸部偏暗，请打开面前的灯</source>
   <translation>Your face is too dark: switch on the lamps in front</translation>
  </message>
  <message id="guide.glare">
   <source>镜片反光，请把眼镜稍微下压</source>
   <translation>Your glasses reflect: tip them down a little</translation>
  </message>
  <message id="guide.hair_down">
   <source>头发太高，请把头发放低</source>
   <translation>The hair is too high, please let it down</translation>
  </message>
  <message id="guide.higher">
   <source>请坐高一点</source>
   <translation>Please sit a little higher</translation>
  </message>
  <message id="guide.look_here">
   <source>请看着镜头</source>
   <translation>Please look into the camera</translation>
  </message>
  <message id="guide.lower">
   <source>请坐低一点</source>
   <translation>Please sit a little lower</translation>
  </message>
  <message id="guide.move_left">
   <source>请往您的左边移一点</source>
   <translation>Please move a little to your left</translation>
  </message>
  <message id="guide.move_right">
   <source>请往您的右边移一点</source>
   <translation>Please move a little to your right</translation>
  </message>
  <message id="guide.no_face">
   <source>请坐到镜头前，看着镜头</source>
   <translation>Please sit in front of the camera and look at it</translation>
  </message>
  <message id="guide.open_eyes">
   <source>请自然睁开双眼</source>
   <translation>Please keep both eyes open</translation>
  </message>
  <message id="guide.several_faces">
   <source>画面里只能有一个人</source>
   <translation>Only one person may be in the picture</translation>
  </message>
  <message id="guide.shine">
   <source>脸上反光，请擦一擦</source>
   <translation>Your face shines: please wipe it dry</translation>
  </message>
  <message id="guide.small_picture">
   <source>摄像头分辨率太低，请找工作人员</source>
   <translation>The camera's picture is too small: please ask the staff</translation>
  </message>
  <message id="guide.tilt_left">
   <source>请把头往您的左边正一点</source>
   <translation>Please straighten your head towards your left</translation>
  </message>
  <message id="guide.tilt_right">
   <source>请把头往您的右边正一点</source>
   <translation>Please straighten your head towards your right</translation>
  </message>
  <message id="guide.turn_left">
   <source>请把脸往您的左边转一点</source>
   <translation>Please turn your face a little to your left</translation>
  </message>
  <message id="guide.turn_right">
   <source>请把脸往您的右边转一点</source>
   <translation>Please turn your face a little to your right</translation>
  </message>
  <message id="guide.uniform_high">
   <source>左脸偏暗，请稍向右转</source>
   <translation>Your left side is darker: turn a little to your right</translation>
  </message>
  <message id="guide.uniform_low">
   <source>右脸偏暗，请稍向左转</source>
   <translation>Your right side is darker: turn a little to your left</translation>
  </message>
  <message id="help.arguments">
   <source>参数</source>
   <translation>Arguments</translation>
  </message>
  <message id="help.commands">
   <source>命令</source>
   <translation>Commands</translation>
  </message>
  <message id="help.help">
   <source>显示这份说明</source>
   <translation>show this help</translation>
  </message>
  <message id="help.options">
   <source>选项</source>
   <translation>Options</translation>
  </message>
  <message id="help.usage">
   <source>用法：</source>
   <translation>Usage:</translation>
  </message>
  <message id="holidays.bad">
   <source>{file} 中的“{name}”有误。放假日写在 off 里，调休上班日写在 on 里，格式如 2027-01-01。</source>
   <translation>{name} in {file} is wrong. Days off stand in off, working weekends in on, each such as 2027-01-01.</translation>
  </message>
  <message id="holidays.not_toml">
   <source>{file} 的格式有误，无法读取节假日。请按手册中的示例修改。</source>
   <translation>{file} is not written as a table of holidays should be. Mend it after the example in the manual.</translation>
  </message>
  <message id="holidays.unreadable">
   <source>文件 {file} 无法读取，请检查文件权限。</source>
   <translation>The file {file} cannot be read. Check the rights on it.</translation>
  </message>
  <message id="keep.busy">
   <source>{folder} 正在备份或恢复，请等它结束后再试。</source>
   <translation>A backup or restore of {folder} is running. Wait until it has ended, then try again.</translation>
  </message>
  <message id="keep.cancelled">
   <source>已取消，没有留下写了一半的内容。</source>
   <translation>Cancelled; nothing half-done was left.</translation>
  </message>
  <message id="keep.clock_behind">
   <source>电脑时间早于最近一次记录的时间（{last}），没有清除任何原图。请先校准时间。</source>
   <translation>The clock is behind the last record ({last}); no original was purged. Set the clock first.</translation>
  </message>
  <message id="keep.failed">
   <source>无法写入 {place}：{reason}。请换一个文件夹或磁盘，再试一次。</source>
   <translation>{place} cannot be written: {reason}. Take another folder or disk, then try again.</translation>
  </message>
  <message id="keep.forgotten">
   <source>数据已从备份恢复，刚才的操作没有执行。请重新登录后再试。</source>
   <translation>A backup was brought back meanwhile, so this was not done. Log in again and try once more.</translation>
  </message>
  <message id="keep.full">
   <source>{place} 所在的磁盘已满，没有留下写了一半的内容。请腾出空间或换一个磁盘，再试一次。</source>
   <translation>The disk of {place} is full; nothing half-written was left. Free some space or take another disk, then try again.</translation>
  </message>
  <message id="keep.gone">
   <source>{place} 不存在、已断开或出错。请重新接好磁盘，再试一次。</source>
   <translation>{place} is not there, went away or failed. Connect the disk again, then try again.</translation>
  </message>
  <message id="keep.name_taken">
   <source>{file} 已经存在，没有改动它。请另取一个文件名。</source>
   <translation>{file} is there already and was left alone. Take another name.</translation>
  </message>
  <message id="keep.no_folder">
   <source>无法建立 {file}，因为文件夹 {folder} 不存在。请接好磁盘，或指定已有的文件夹。</source>
   <translation>{file} cannot be made because the folder {folder} is not there. Connect the disk, or name a folder that exists.</translation>
  </message>
  <message id="keep.no_space">
   <source>{place} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个磁盘。</source>
   <translation>There is not enough space in {place}: {needed_mb} MB are needed, {free_mb} MB are free. Nothing was written. Free some space or take another disk.</translation>
  </message>
  <message id="keep.read_only">
   <source>{place} 不允许写入。请检查写保护开关和权限，或换一个磁盘。</source>
   <translation>{place} may not be written to. Check the write-protect switch and the rights, or take another disk.</translation>
  </message>
  <message id="keep.stopped">
   <source>窗口关闭，备份已停止，没有留下写了一半的内容。</source>
   <translation>The window was closed and the backup stopped; nothing half-written was left.</translation>
  </message>
  <message id="keep.too_large">
   <source>{place} 所在的磁盘放不下这么大的单个文件（FAT32 最多 4 GB）。请换用 exFAT 或 NTFS 格式的磁盘。</source>
   <translation>The disk of {place} cannot hold a single file this large (FAT32 stops at 4 GB). Use a disk with exFAT or NTFS.</translation>
  </message>
  <message id="key.ask_passphrase">
   <source>密钥口令</source>
   <translation>Passphrase of the booth's key</translation>
  </message>
  <message id="key.batch_begun">
   <source>批次 {batch} 已经开始但没有写完，不能更换密钥。请先完成它：kiosk batch export --receiver {receiver} --to 文件夹（模拟批次加 --simulated）。</source>
   <translation>Batch {batch} was begun and not finished, so the key cannot be replaced. Finish it first: kiosk batch export --receiver {receiver} --to DIR (with --simulated for trials).</translation>
  </message>
  <message id="key.changed">
   <source>采集点 {booth} 已换用新密钥，指纹：{fingerprint}
请把下面的内容通过批次以外的途径交给学籍部门，替换原来的 allowed_signers（kiosk key show --to 文件夹 会写成文件）：
{allowed_signers}</source>
   <translation>Booth {booth} signs with a new key from now on. Fingerprint: {fingerprint}
Give the office these lines for its allowed_signers, by another way than the batch (kiosk key show --to DIR writes the files):
{allowed_signers}</translation>
  </message>
  <message id="key.damaged">
   <source>采集点的密钥 {file} 已损坏或不是 Ed25519 密钥。请从备份恢复；不要删除它，否则学籍部门将不再认得本采集点。</source>
   <translation>The booth's key {file} is damaged or no Ed25519 key. Bring back the backup; do not delete it, or the office will no longer know this booth.</translation>
  </message>
  <message id="key.done.lock_key">
   <source>密钥已用新口令锁住，本机不再保存口令。移交时请用 --passphrase-file 指定口令文件。</source>
   <translation>The key is locked with the new passphrase, which this computer does not keep. Name a file that holds it with --passphrase-file when you export.</translation>
  </message>
  <message id="key.done.unlock_key">
   <source>本机已保存密钥口令，移交时不必再输入。</source>
   <translation>This computer keeps the key's passphrase now; nobody needs to say it at a hand-over.</translation>
  </message>
  <message id="key.locked">
   <source>采集点的密钥 {file} 已锁，本机没有保存口令。请用 --passphrase-file 指定存有口令的文件，或用 kiosk key unlock 让本机保存口令；口令遗失时用 kiosk key revoke 换一把新密钥并通知学籍部门。</source>
   <translation>The booth's key {file} is locked and this computer does not keep its passphrase. Name a file that holds it with --passphrase-file, or have it kept here with kiosk key unlock; if it is lost, make a new key with kiosk key revoke and tell the office.</translation>
  </message>
  <message id="key.missing">
   <source>找不到采集点的密钥 {file}。运行 kiosk key show 会生成一个；若以前有过，请从备份恢复。</source>
   <translation>The booth's key {file} is not there. kiosk key show makes one; if there was one before, bring back the backup.</translation>
  </message>
  <message id="key.no_passphrase_given">
   <source>没有给出口令。请用 --passphrase-file 指定口令文件。</source>
   <translation>No passphrase was given. Name a file that holds it with --passphrase-file.</translation>
  </message>
  <message id="key.no_reason">
   <source>请写明更换密钥的原因，不超过 {limit} 个字符。</source>
   <translation>Say why the key is replaced, in at most {limit} characters.</translation>
  </message>
  <message id="key.not_kept">
   <source>无法在 {folder} 中保存采集点的密钥。请检查磁盘空间和写入权限。</source>
   <translation>The booth's key cannot be kept in {folder}. Check the free space and the rights to write there.</translation>
  </message>
  <message id="key.not_kept_here">
   <source>本机没有保存密钥口令，只有工作人员知道。</source>
   <translation>This computer does not keep the key's passphrase; only the staff know it.</translation>
  </message>
  <message id="key.papers_unwritten">
   <source>无法写入文件夹 {folder}。请检查权限，或换一个文件夹。</source>
   <translation>The folder {folder} cannot be written. Check the rights, or take another folder.</translation>
  </message>
  <message id="key.passphrase_not_kept">
   <source>无法在 {folder} 中保存密钥口令。请检查磁盘空间和写入权限，或用环境变量 KIOSK_PASSPHRASES 指定别的文件夹。</source>
   <translation>The key's passphrase cannot be kept in {folder}. Check the free space and the rights to write there, or name another folder in the variable KIOSK_PASSPHRASES.</translation>
  </message>
  <message id="key.passphrase_short">
   <source>口令太短，至少 {least} 个字符。可以用几个不相干的词连起来。</source>
   <translation>The passphrase is too short; take at least {least} characters, such as a few words that have nothing to do with each other.</translation>
  </message>
  <message id="key.passphrase_unreadable">
   <source>无法读取口令文件 {file}，或它的第一行是空的。</source>
   <translation>The passphrase file {file} cannot be read, or its first line is empty.</translation>
  </message>
  <message id="key.revoked">
   <source>已作废：{line}</source>
   <translation>Revoked: {line}</translation>
  </message>
  <message id="key.shown">
   <source>采集点：{booth}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给学籍部门，存入 allowed_signers 文件。不要与批次放在一起：
{allowed_signers}</source>
   <translation>Booth: {booth}
Fingerprint: {fingerprint}
Public key: {public_key}
Give this line to the office for its allowed_signers file, by another way than the batch:
{allowed_signers}</translation>
  </message>
  <message id="key.unreadable">
   <source>无法读取采集点的密钥 {file}。请检查该文件的权限。</source>
   <translation>The booth's key {file} cannot be read. Check the rights on the file.</translation>
  </message>
  <message id="key.wrong_passphrase">
   <source>口令打不开采集点的密钥 {file}。请核对口令；口令无误时说明文件已损坏，请从备份恢复。</source>
   <translation>The passphrase does not open the booth's key {file}. Check it; if it is the right one, the file is damaged: bring back the backup.</translation>
  </message>
  <message id="keypad.digits">
   <source>数字 0–9</source>
   <translation>0–9</translation>
  </message>
  <message id="keypad.erase">
   <source>删除一位</source>
   <translation>Erase one character</translation>
  </message>
  <message id="keypad.letters">
   <source>字母 A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message id="last.ask">
   <source>原因请到服务台了解：本机没有核对您的身份，不在屏幕上显示。</source>
   <translation>The staff desk can tell you why: your identity was not checked here, so the screen does not.</translation>
  </message>
  <message id="last.come_again">
   <source>{day}的审核结果：请您重拍一张，没有记下不合格的地方。</source>
   <translation>The reviewer asks you for another photo ({day}). No fault was noted.</translation>
  </message>
  <message id="last.more">
   <source>另外还有 {count} 个原因，请到服务台了解。</source>
   <translation>More reasons: {count}. Ask at the staff desk.</translation>
  </message>
  <message id="last.recropped">
   <source>工作人员于{day}调整了您照片的裁剪，原来的回执对应调整前的照片。需要新回执，请到服务台。现在照片的哈希值以 {sha256} 开头。</source>
   <translation>The staff re-cropped your photo on {day}, so your receipt names the photo of before. For a new receipt ask at the staff desk. The photo's hash now begins with {sha256}.</translation>
  </message>
  <message id="last.refused_by_office">
   <source>{day}学籍部门没有接收您上次的照片，请重拍一张；原因请到服务台了解。</source>
   <translation>The office did not take your last photo ({day}). Please take another; the staff desk can tell you why.</translation>
  </message>
  <message id="last.rejected">
   <source>{day}的审核结果：您上次的照片没有通过。</source>
   <translation>Your last photo was not accepted ({day}).</translation>
  </message>
  <message id="log.cannot_open">
   <source>运行记录 {file} 无法写入。请检查数据文件夹的权限，或用 --data 指定别的文件夹。</source>
   <translation>The log {file} cannot be written. Check the rights on the data folder, or name another folder with --data.</translation>
  </message>
  <message id="office.another_batch">
   <source>编号 {batch} 已汇总过另一个批次，内容不同。请查明哪一个是真的。</source>
   <translation>Another batch numbered {batch} was collected before, with other content. Find out which one is right.</translation>
  </message>
  <message id="office.answered">
   <source>批次 {batch}：通过 {accepted} 张，退回 {rejected} 张</source>
   <translation>Batch {batch}: {accepted} accepted, {rejected} rejected</translation>
  </message>
  <message id="office.bad_database">
   <source>数据库地址看不懂。请写成 postgresql://用户@主机/库名 或 sqlite:///文件。</source>
   <translation>The database address cannot be read. Write postgresql://user@host/name or sqlite:///file.</translation>
  </message>
  <message id="office.bad_name">
   <source>学籍部门的名称 {name} 只能用字母、数字和 . _ @ -。</source>
   <translation>The office's name {name} may have letters, digits and . _ @ - only.</translation>
  </message>
  <message id="office.batch_twice">
   <source>同一个批次给了两次。每个批次只写一次。</source>
   <translation>One batch was given twice. Name each batch once.</translation>
  </message>
  <message id="office.broken_chain">
   <source>批次 {batch} 与已汇总的前后批次不衔接。请与采集点核对。</source>
   <translation>Batch {batch} does not follow, or is not followed by, those that were collected. Ask the booth.</translation>
  </message>
  <message id="office.changed">
   <source>批次 {batch} 在读取时变了（{file}），没有继续。请检查移动盘，再试一次。</source>
   <translation>Batch {batch} changed while it was read ({file}); nothing was done. Check the drive and try again.</translation>
  </message>
  <message id="office.collected.known">
   <source>{batch} 以前已汇总，没有改动</source>
   <translation>{batch} was collected before; nothing was changed</translation>
  </message>
  <message id="office.collected.refused">
   <source>拒收 {path}：{why}</source>
   <translation>Refused {path}: {why}</translation>
  </message>
  <message id="office.collected.taken">
   <source>已汇总 {batch}：{count} 张照片</source>
   <translation>Collected {batch}: {count} photos</translation>
  </message>
  <message id="office.database_failed">
   <source>数据库 {database} 出错，正在写的批次没有写入：{reason}</source>
   <translation>The database {database} failed and the batch under way was not written: {reason}</translation>
  </message>
  <message id="office.gap">
   <source>缺批次：{chain} 缺第 {missing} 批</source>
   <translation>Batches are missing: {chain} lacks {missing}</translation>
  </message>
  <message id="office.key">
   <source>学籍部门：{office}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给每个采集点，在工作台【签名密钥】页或用 kiosk key office --install 登记：
{allowed_signers}</source>
   <translation>Office: {office}
Fingerprint: {fingerprint}
Public key: {public_key}
Give this line to each booth, which puts it in at its desk in the room Keys, or by kiosk key office --install:
{allowed_signers}</translation>
  </message>
  <message id="office.list_faulty">
   <source>名单 {file} 有 {count} 处问题，没有写答复。第一处：{first}</source>
   <translation>The list {file} has {count} faults; no reply was written. The first: {first}</translation>
  </message>
  <message id="office.listed_only_alone">
   <source>--listed-only 要和 --rejected 一起用。</source>
   <translation>--listed-only goes with --rejected.</translation>
  </message>
  <message id="office.newer">
   <source>数据库 {database} 是更新的版本建的。请升级本软件。</source>
   <translation>The database {database} was made by a newer version. Update this software.</translation>
  </message>
  <message id="office.no_batches">
   <source>{folder} 里没有批次。请指定批次文件夹、zip，或装有批次的文件夹。</source>
   <translation>There is no batch in {folder}. Name a batch folder, a zip, or a folder that holds batches.</translation>
  </message>
  <message id="office.no_library">
   <source>这台电脑没有装数据库组件。请运行：pip install "chsi-photo-kiosk[office]"</source>
   <translation>The database library is not installed here. Run: pip install "chsi-photo-kiosk[office]"</translation>
  </message>
  <message id="office.no_signers">
   <source>不知道各采集点的密钥。请把各采集点 kiosk key show 给出的那一行存入 {file}，或用 --signers 指定。</source>
   <translation>No booth's key is known here. Put the line that kiosk key show gives at each booth into {file}, or name a file with --signers.</translation>
  </message>
  <message id="office.nothing_said">
   <source>名单没有提到这些批次里的任何照片，没有写答复。</source>
   <translation>The list names no photo of these batches; no reply was written.</translation>
  </message>
  <message id="office.replied">
   <source>答复已签名并写到 {file}。请交给采集点，用 kiosk batch acknowledge 登记。</source>
   <translation>The signed reply is in {file}. Give it to the booth, for kiosk batch acknowledge.</translation>
  </message>
  <message id="office.total">
   <source>数据库中共有 {batches} 个批次，{photos} 张照片。</source>
   <translation>The database holds {batches} batches with {photos} photos.</translation>
  </message>
  <message id="office.twice">
   <source>学生 {person} 在不止一个采集点拍过：{places}</source>
   <translation>More than one booth captured {person}: {places}</translation>
  </message>
  <message id="office.twice_more">
   <source>另有 {count} 名学生也是如此（用 --json 看全部）</source>
   <translation>and {count} more students (--json lists all)</translation>
  </message>
  <message id="office_signers.bad_line">
   <source>第 {line} 行不是学籍部门 kiosk office key 给出的内容，没有登记。请向学籍部门要原样的一行。</source>
   <translation>Line {line} is not what kiosk office key gives at the office; nothing was put in. Ask the office for the line as it stands.</translation>
  </message>
  <message id="office_signers.empty">
   <source>里面没有密钥。请先复制学籍部门给出的那一行，或选它的文件。</source>
   <translation>There is no key in it. Copy the line that the office gave, or choose its file.</translation>
  </message>
  <message id="office_signers.one_of_both">
   <source>--install 和 --remove 只能用一个。</source>
   <translation>Use either --install or --remove.</translation>
  </message>
  <message id="office_signers.other_purpose">
   <source>第 {line} 行的密钥不是用来签答复的（可能是采集点自己的密钥），没有登记。请向学籍部门要 kiosk office key 给出的那一行。</source>
   <translation>The key of line {line} is not for replies (perhaps a booth's own); nothing was put in. Ask the office for the line that kiosk office key gives.</translation>
  </message>
  <message id="option.acknowledge.batch">
   <source>名单所说的批次名，例如 BOOTH-1-000001</source>
   <translation>name of the batch that a list is about, such as BOOTH-1-000001</translation>
  </message>
  <message id="option.acknowledge.dry_run">
   <source>只预览，不登记</source>
   <translation>only say what it would do</translation>
  </message>
  <message id="option.acknowledge.signers">
   <source>学籍部门的 allowed_signers 文件；不指定时用数据文件夹中的 office_signers</source>
   <translation>the office's allowed_signers file; office_signers in the data folder if not told</translation>
  </message>
  <message id="option.admit.department">
   <source>不在名单的学生：院系</source>
   <translation>of a student on no list: the department</translation>
  </message>
  <message id="option.admit.graduates_on">
   <source>不在名单的学生：预计毕业日期，例如 2026-06-30</source>
   <translation>of a student on no list: the expected graduation, such as 2026-06-30</translation>
  </message>
  <message id="option.admit.identity_no">
   <source>不在名单的学生：证件号码</source>
   <translation>of a student on no list: the identity number</translation>
  </message>
  <message id="option.admit.level">
   <source>不在名单的学生：学历层次，硕士或博士</source>
   <translation>of a student on no list: master or doctor</translation>
  </message>
  <message id="option.admit.name">
   <source>不在名单的学生：姓名</source>
   <translation>of a student on no list: the name</translation>
  </message>
  <message id="option.all_or_nothing">
   <source>只要有一行出错，就一行也不导入</source>
   <translation>import nothing if any row is faulty</translation>
  </message>
  <message id="option.background">
   <source>keep 保留原背景；blue 浅蓝、white 白、grey 浅灰替换背景</source>
   <translation>keep leaves the background as it is; blue, white and grey replace it</translation>
  </message>
  <message id="option.backup.to">
   <source>备份文件；写文件夹则自动取名</source>
   <translation>the file to be made; in a folder it gets a name by itself</translation>
  </message>
  <message id="option.batch.all_ready">
   <source>移交所有可以移交的照片（默认）</source>
   <translation>hand over every photo that is ready (what happens if nobody is named)</translation>
  </message>
  <message id="option.batch.by">
   <source>移交人，默认是当前登录的用户</source>
   <translation>who hands over; the user who is logged in if not told</translation>
  </message>
  <message id="option.batch.receipt">
   <source>把核验回执（一页，可打印）写成 HTML 文件</source>
   <translation>write a receipt of one page, to be printed, as an HTML file</translation>
  </message>
  <message id="option.batch.receiver">
   <source>交给谁：school-systems（本校系统，默认）、collection-unit（采集单位，不含姓名、证件号和学号）或数据文件夹 receivers 中的其他名称</source>
   <translation>for whom: school-systems (the school's own, if not told), collection-unit (no name, identity or student number), or another name from the folder receivers in the data folder</translation>
  </message>
  <message id="option.batch.revoked">
   <source>已作废公钥的文件，一行一个</source>
   <translation>a file of public keys that are revoked, one a line</translation>
  </message>
  <message id="option.batch.signers">
   <source>OpenSSH 的 allowed_signers 文件；不指定时用本采集点自己的密钥</source>
   <translation>an OpenSSH allowed_signers file; the booth's own key if not told</translation>
  </message>
  <message id="option.batch.simulated">
   <source>移交模拟照片（试拍），不移交真实照片</source>
   <translation>hand over trial photos of the simulated sitter instead of real ones</translation>
  </message>
  <message id="option.batch.state">
   <source>记录已接收批次的文件，用来发现缺号、旧批次和重复批次</source>
   <translation>the file that remembers accepted batches, to find gaps, older and replayed ones</translation>
  </message>
  <message id="option.batch.student">
   <source>只移交这个学号的照片；可以写多次</source>
   <translation>hand over this student's photo only; may be given more than once</translation>
  </message>
  <message id="option.batch.to">
   <source>批次写到哪个文件夹或移动盘</source>
   <translation>the folder or drive that the batch is put into</translation>
  </message>
  <message id="option.because">
   <source>理由，会留下记录</source>
   <translation>why; it is recorded</translation>
  </message>
  <message id="option.bench.only">
   <source>只测这一项；可以重复给出</source>
   <translation>measure only this; may be given more than once</translation>
  </message>
  <message id="option.bench.seconds">
   <source>每项大约测几秒</source>
   <translation>about how many seconds to go on with each</translation>
  </message>
  <message id="option.by">
   <source>分组统计</source>
   <translation>count each group by itself</translation>
  </message>
  <message id="option.camera">
   <source>相机、视频或图片文件、网络地址，或 sim:名称（模拟）</source>
   <translation>a camera, a video or picture file, an address, or sim:NAME for the built-in sitter</translation>
  </message>
  <message id="option.camera_modes">
   <source>逐个打开相机，试出它真正给出的画面大小、格式和帧率</source>
   <translation>open each camera and try what size, format and rate it really gives</translation>
  </message>
  <message id="option.csv">
   <source>把表格另存为这个 CSV 文件</source>
   <translation>write the table into this CSV file too</translation>
  </message>
  <message id="option.data">
   <source>数据文件夹</source>
   <translation>the data folder</translation>
  </message>
  <message id="option.delete.dry_run">
   <source>只说明会删除什么、保留什么，不作改动</source>
   <translation>only say what would go and what would stay</translation>
  </message>
  <message id="option.delete.yes">
   <source>再输入一遍学号，表示确实要删除</source>
   <translation>the student number once more, to say that it is meant</translation>
  </message>
  <message id="option.demo.out">
   <source>放置结果的文件夹</source>
   <translation>folder that everything is left in</translation>
  </message>
  <message id="option.demo.sitter">
   <source>用照片或视频代替内置人像</source>
   <translation>a portrait or clip that plays the sitter instead of the built-in one</translation>
  </message>
  <message id="option.department">
   <source>只看这个院系</source>
   <translation>only this department</translation>
  </message>
  <message id="option.dry_run">
   <source>只检查并预览，不写入</source>
   <translation>check and preview only; change nothing</translation>
  </message>
  <message id="option.dx">
   <source>裁剪框向右移动的像素数（原始图像）</source>
   <translation>pixels of the original by which the crop moves right</translation>
  </message>
  <message id="option.dy">
   <source>裁剪框向下移动的像素数（原始图像）</source>
   <translation>pixels of the original by which the crop moves down</translation>
  </message>
  <message id="option.evaluate.out">
   <source>把报告（report.html 和 figures.json）写进这个文件夹；报告里有人像缩略图</source>
   <translation>write the report (report.html and figures.json) into this folder; it shows thumbnails of people</translation>
  </message>
  <message id="option.json">
   <source>以 JSON 输出，供程序读取</source>
   <translation>print JSON, for scripts</translation>
  </message>
  <message id="option.key.install">
   <source>学籍部门给出的文件；登记后只认其中的密钥</source>
   <translation>the file that the office gave; from then on only its keys are believed</translation>
  </message>
  <message id="option.key.passphrase_file">
   <source>第一行是密钥口令的文件；也可以用环境变量 KIOSK_KEY_PASSPHRASE</source>
   <translation>a file whose first line is the key's passphrase; the variable KIOSK_KEY_PASSPHRASE does as well</translation>
  </message>
  <message id="option.key.remove">
   <source>移除登记的密钥，不再接收签名的答复</source>
   <translation>take the keys away; no signed reply is taken any more</translation>
  </message>
  <message id="option.key.to">
   <source>把 allowed_signers、作废名单和密钥变更记录写到哪个文件夹</source>
   <translation>a folder for allowed_signers, the revoked keys and the signed history</translation>
  </message>
  <message id="option.key.why">
   <source>原因，会写进签字记录</source>
   <translation>why; it stands in the signed history</translation>
  </message>
  <message id="option.language">
   <source>语言</source>
   <translation>the language</translation>
  </message>
  <message id="option.map">
   <source>指定列的含义，例如 学员编号=学号；等号后留空表示不用这一列；下次导入同样的表头时自动沿用</source>
   <translation>say what a column means, such as matric=student no; nothing behind the sign leaves it out; remembered for the same headings</translation>
  </message>
  <message id="option.note">
   <source>给学生的说明</source>
   <translation>a word to the student</translation>
  </message>
  <message id="option.office.database">
   <source>数据库地址，例如 postgresql://user@host/photos 或 sqlite:///photos.db</source>
   <translation>address of the database, such as postgresql://user@host/photos or sqlite:///photos.db</translation>
  </message>
  <message id="option.office.listed_only">
   <source>只答复名单上的照片，其余暂不答复</source>
   <translation>answer only the photos that the list names, the others later</translation>
  </message>
  <message id="option.office.name">
   <source>学籍部门的名称，与采集点签名人文件中的一致</source>
   <translation>the office's name, as the booths' signers' file has it</translation>
  </message>
  <message id="option.office.rejected">
   <source>退回名单（CSV 或 XLSX）：学号或文件名，加原因；有“结果”列的按结果</source>
   <translation>list of those who are rejected (CSV or XLSX) with the reason; a result column goes before</translation>
  </message>
  <message id="option.office.signers">
   <source>各采集点的 allowed_signers 文件；不指定时用数据文件夹 office 中的</source>
   <translation>the booths' allowed_signers file; the one in the data folder's office if not told</translation>
  </message>
  <message id="option.office.to">
   <source>把答复写到哪个文件</source>
   <translation>the file that the reply is written to</translation>
  </message>
  <message id="option.out">
   <source>写入结果的文件夹</source>
   <translation>folder for the results</translation>
  </message>
  <message id="option.over">
   <source>占满屏幕，没有人操作时自动关闭，露出后面的拍照窗口</source>
   <translation>fill the screen, and close when nobody is there, for the photo window behind it</translation>
  </message>
  <message id="option.override">
   <source>照片有不合格项目时，写明仍要通过的理由</source>
   <translation>why the photo is approved although it breaks a rule</translation>
  </message>
  <message id="option.override_handed_over">
   <source>照片已经移交，仍要解除锁定</source>
   <translation>although the photo has been handed over</translation>
  </message>
  <message id="option.page">
   <source>第几页</source>
   <translation>which page</translation>
  </message>
  <message id="option.password_stdin">
   <source>从标准输入读取密码</source>
   <translation>read the password from the standard input</translation>
  </message>
  <message id="option.profile">
   <source>标准的编号</source>
   <translation>id of the standard</translation>
  </message>
  <message id="option.purge.dry_run">
   <source>只列出，不清除</source>
   <translation>only say which they are</translation>
  </message>
  <message id="option.reason">
   <source>退回原因的代码，可以写多个</source>
   <translation>the code of a reason; may be given several times</translation>
  </message>
  <message id="option.receipt.pdf">
   <source>把回执存到这个 PDF 文件</source>
   <translation>write the receipt into this PDF file</translation>
  </message>
  <message id="option.receipt.photo">
   <source>再看这个文件是不是回执上的那张照片</source>
   <translation>also say whether this file is the photo of the receipt</translation>
  </message>
  <message id="option.receipt.printer">
   <source>打印机名称；default 表示系统默认打印机</source>
   <translation>the printer's name; default takes the system's</translation>
  </message>
  <message id="option.receipt.signers">
   <source>OpenSSH 的 allowed_signers 文件，核对其他采集点的回执时用；不指定时用本采集点自己的密钥</source>
   <translation>an OpenSSH allowed_signers file, for receipts of other booths; the booth's own key if not told</translation>
  </message>
  <message id="option.report_pdf">
   <source>把报表另存为这个 PDF 文件</source>
   <translation>write the report into this PDF file too</translation>
  </message>
  <message id="option.restore.rehearse">
   <source>只试不改：恢复到临时文件夹，检查后删除</source>
   <translation>only try it: bring it back into a hidden folder, examine it, take it away</translation>
  </message>
  <message id="option.restore.replace">
   <source>替换现有数据；原有数据另存，不会删除</source>
   <translation>take the place of what is there, which is kept aside</translation>
  </message>
  <message id="option.reviewer">
   <source>审核人，默认是当前登录的用户</source>
   <translation>who decides; the user who is logged in if not told</translation>
  </message>
  <message id="option.role">
   <source>角色：operator（操作员）、reviewer（审核员）或 administrator（管理员）</source>
   <translation>operator, reviewer or administrator</translation>
  </message>
  <message id="option.save">
   <source>把成品和原图存到这个文件夹</source>
   <translation>write the finished photo and the original into this folder</translation>
  </message>
  <message id="option.scale">
   <source>人像放大的倍数，例如 1.05</source>
   <translation>how many times as large the sitter becomes, such as 1.05</translation>
  </message>
  <message id="option.stage">
   <source>只看处于这种状态的学生</source>
   <translation>only students who have come this far</translation>
  </message>
  <message id="option.state">
   <source>要列出的状态，默认是等待审核的</source>
   <translation>which state to list; those that wait if not told</translation>
  </message>
  <message id="option.unconfirmed">
   <source>只列出等待第二位审核员确认的破例通过</source>
   <translation>list the overrides that wait for a second reviewer instead</translation>
  </message>
  <message id="option.version">
   <source>显示版本</source>
   <translation>say the version</translation>
  </message>
  <message id="option.waiting_for_code">
   <source>只看已拍照但还没有采集码的学生</source>
   <translation>only students with a photo and no collection code</translation>
  </message>
  <message id="option.windowed">
   <source>在窗口中打开，不占满屏幕</source>
   <translation>open in a window instead of the full screen</translation>
  </message>
  <message id="option.withdraw">
   <source>撤回特批</source>
   <translation>withdraw it; let the rules decide again</translation>
  </message>
  <message id="option.xlsx">
   <source>把表格另存为这个 XLSX 文件</source>
   <translation>write the tables into this XLSX file too</translation>
  </message>
  <message id="own_file.not_written">
   <source>文件 {file} 无法写入，什么都没有改动。请检查磁盘空间和数据文件夹的权限。</source>
   <translation>The file {file} cannot be written, and nothing was changed. Check the disk's space and the rights on the data folder.</translation>
  </message>
  <message id="own_file.unreadable">
   <source>文件 {file} 无法读取，请检查它的权限。</source>
   <translation>The file {file} cannot be read. Check the rights on it.</translation>
  </message>
  <message id="particulars.flagged">
   <source>学生说名单上的个人信息有错，请核实。</source>
   <translation>The student says that something in the list's data about them is wrong. Please look into it.</translation>
  </message>
  <message id="particulars.proved">
   <source>学生已用证件号码后几位核对身份。</source>
   <translation>The student proved who they are by the end of the identity number.</translation>
  </message>
  <message id="particulars.unchecked">
   <source>提交时没有核对身份，请在审核时确认是本人。</source>
   <translation>Nobody checked who the student is. Make sure of it in the review.</translation>
  </message>
  <message id="people.ask">
   <source>密码或 PIN（输入时不显示）</source>
   <translation>Password or PIN (not shown while you type)</translation>
  </message>
  <message id="people.ask_again">
   <source>再输入一次</source>
   <translation>Once more</translation>
  </message>
  <message id="people.disabled">
   <source>{name} 的账户已停用，请找管理员。</source>
   <translation>The account of {name} is disabled. Please ask an administrator.</translation>
  </message>
  <message id="people.done.added">
   <source>已登记 {name}，角色是{role}。</source>
   <translation>{name} is added. Role: {role}.</translation>
  </message>
  <message id="people.done.disabled">
   <source>{name} 已停用。</source>
   <translation>{name} is disabled.</translation>
  </message>
  <message id="people.done.enabled">
   <source>{name} 已恢复使用，角色是{role}。</source>
   <translation>{name} may log in again. Role: {role}.</translation>
  </message>
  <message id="people.done.own">
   <source>您的密码已更换。</source>
   <translation>Your password is changed.</translation>
  </message>
  <message id="people.done.password">
   <source>{name} 的密码已更换。</source>
   <translation>{name} has a new password.</translation>
  </message>
  <message id="people.done.pin">
   <source>开门 PIN 已设定。</source>
   <translation>The door PIN is set.</translation>
  </message>
  <message id="people.done.role">
   <source>{name} 的角色现在是{role}。</source>
   <translation>Role of {name} from now on: {role}.</translation>
  </message>
  <message id="people.done.unlocked">
   <source>{name} 的锁定已解除。</source>
   <translation>The lock-out of {name} is ended.</translation>
  </message>
  <message id="people.first_is_administrator">
   <source>第一位工作人员必须是管理员，请加上 --role administrator。</source>
   <translation>The first person must be an administrator: add --role administrator.</translation>
  </message>
  <message id="people.last_administrator">
   <source>{name} 是唯一的管理员。请先设立另一位管理员。</source>
   <translation>{name} is the only administrator. Make somebody else one first.</translation>
  </message>
  <message id="people.name.bad">
   <source>请填写姓名，最多 {limit} 个字。</source>
   <translation>Please give a name of at most {limit} characters.</translation>
  </message>
  <message id="people.no_door_pin">
   <source>还没有设定开门 PIN。请管理员运行 kiosk people pin 来设定。</source>
   <translation>No door PIN is set yet. An administrator sets one with kiosk people pin.</translation>
  </message>
  <message id="people.none">
   <source>还没有登记工作人员。请打开工作人员窗口（kiosk staff）设立管理员，或运行 kiosk people add 姓名 --role administrator。</source>
   <translation>No staff are set up yet. Open the staff window (kiosk staff) to make the administrator, or run kiosk people add NAME --role administrator.</translation>
  </message>
  <message id="people.not_any_more">
   <source>{name} 已停用或不在工作人员名单中，请换人登录。</source>
   <translation>{name} is not among the staff any more. Let somebody else log in.</translation>
  </message>
  <message id="people.not_first">
   <source>管理员已经设立，请用姓名和密码登录。</source>
   <translation>The administrator is set up already. Log in with name and password.</translation>
  </message>
  <message id="people.not_the_account">
   <source>命令要在一体机自己的账户下运行：数据文件夹 {folder} 不属于当前用户。请换成该账户，或在工作人员窗口中操作。</source>
   <translation>Commands run in the booth's own account, and the data folder {folder} is not this user's. Change to that account, or use the staff window.</translation>
  </message>
  <message id="people.secret.differs">
   <source>两次输入不一致，请再输入一次。</source>
   <translation>The two entries differ. Please enter it once more.</translation>
  </message>
  <message id="people.secret.digits">
   <source>PIN 只能是数字，至少 {pin} 位。</source>
   <translation>A PIN consists of digits only, at least {pin}.</translation>
  </message>
  <message id="people.secret.easy">
   <source>太容易猜到：请不要用姓名、常见密码或 123456 这样的数字。</source>
   <translation>Too easy to guess: no names, no well-known passwords, nothing like 123456.</translation>
  </message>
  <message id="people.secret.locked_minutes">
   <source>输错次数太多，请 {count} 分钟后再试，或请管理员重设密码。</source>
   <translation>Too many wrong tries. Please try again in {count} min, or have an administrator set a new password.</translation>
  </message>
  <message id="people.secret.locked_seconds">
   <source>输错次数太多，请 {count} 秒后再试。</source>
   <translation>Too many wrong tries. Please try again in {count} s.</translation>
  </message>
  <message id="people.secret.long">
   <source>太长：最多 {limit} 个字符。</source>
   <translation>Too long: at most {limit} characters.</translation>
  </message>
  <message id="people.secret.needed">
   <source>这里不能输入密码。请在终端中运行，或加上 --password-stdin 并从标准输入给出密码。</source>
   <translation>No password can be asked for here. Run this in a terminal, or add --password-stdin and pipe the password in.</translation>
  </message>
  <message id="people.secret.short">
   <source>太短：密码至少 {password} 个字符，PIN 至少 {pin} 位数字。</source>
   <translation>Too short: a password has at least {password} characters, a PIN at least {pin} digits.</translation>
  </message>
  <message id="people.secret.wrong">
   <source>姓名或密码不对，请再试一次。</source>
   <translation>Name or password is wrong. Please try again.</translation>
  </message>
  <message id="people.secret.wrong_pin">
   <source>PIN 不对，请再试一次。</source>
   <translation>The PIN is wrong. Please try again.</translation>
  </message>
  <message id="people.stale">
   <source>{name} 的资料刚刚被别人改过，请重新查看后再改。</source>
   <translation>{name} was changed by somebody else just now. Look again, then change it.</translation>
  </message>
  <message id="people.state.active">
   <source>可用</source>
   <translation>active</translation>
  </message>
  <message id="people.state.disabled">
   <source>停用</source>
   <translation>disabled</translation>
  </message>
  <message id="people.taken">
   <source>已经有一位叫 {name} 的工作人员，请换一个名字。</source>
   <translation>There is somebody called {name} already. Choose another name.</translation>
  </message>
  <message id="people.unknown">
   <source>工作人员中没有 {name}。用 kiosk people list 可以看到全部人员。</source>
   <translation>There is no {name} among the staff. kiosk people list shows them all.</translation>
  </message>
  <message id="person.department">
   <source>院系</source>
   <translation>Department</translation>
  </message>
  <message id="person.enrolled_on">
   <source>入学日期</source>
   <translation>Enrolled on</translation>
  </message>
  <message id="person.graduates_on">
   <source>预计毕业日期</source>
   <translation>Expected graduation</translation>
  </message>
  <message id="person.identity_no">
   <source>证件号码</source>
   <translation>Identity number</translation>
  </message>
  <message id="person.level">
   <source>学历层次</source>
   <translation>Level</translation>
  </message>
  <message id="person.level.doctor">
   <source>博士研究生</source>
   <translation>Doctorate</translation>
  </message>
  <message id="person.level.master">
   <source>硕士研究生</source>
   <translation>Master's</translation>
  </message>
  <message id="person.major">
   <source>专业</source>
   <translation>Major</translation>
  </message>
  <message id="person.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="person.student_no">
   <source>学号</source>
   <translation>Student number</translation>
  </message>
  <message id="photo.analyze.found">
   <source>{file}  {width}×{height}  人脸 {faces}  眼睛 {eyes}  头顶 {crown}  下巴 {chin}  脸宽 {face_width}  左右 {yaw}° 俯仰 {pitch}° 歪斜 {roll}°</source>
   <translation>{file}  {width}×{height}  faces {faces}  eyes {eyes}  crown {crown}  chin {chin}  face width {face_width}  yaw {yaw}° pitch {pitch}° roll {roll}°</translation>
  </message>
  <message id="photo.analyze.none">
   <source>{file}  {width}×{height}  没有人脸</source>
   <translation>{file}  {width}×{height}  no face</translation>
  </message>
  <message id="photo.match.bytes">
   <source>{one} 与 {other} 是同一张照片：每个字节都相同。</source>
   <translation>{one} and {other} are the same photo: every byte is the same.</translation>
  </message>
  <message id="photo.match.different">
   <source>{one} 与 {other} 不是同一张照片。请核对各系统中的照片是否来自同一次拍摄。</source>
   <translation>{one} and {other} are not the same photo. See which system has the wrong one.</translation>
  </message>
  <message id="photo.match.looks">
   <source>{one} 与 {other} 看起来是同一张照片，但被重新压缩或缩放过。请以原来的文件为准。</source>
   <translation>{one} and {other} are the same photo to the eye, but one was packed anew or resized. Take the original file.</translation>
  </message>
  <message id="photo.match.pixels">
   <source>{one} 与 {other} 是同一张照片：像素相同，文件的写法不同。</source>
   <translation>{one} and {other} are the same photo: the same pixels, written differently.</translation>
  </message>
  <message id="photo.refused">
   <source>{file}：不能生成标准照片。{reason}</source>
   <translation>{file}: no photo can be made of it. {reason}</translation>
  </message>
  <message id="photo.same_output">
   <source>{file}：会覆盖 {output}，未写入。请换一个输出文件夹。</source>
   <translation>{file}: would overwrite {output}, so nothing was written. Choose another output folder.</translation>
  </message>
  <message id="photo.standardized">
   <source>{file} → {output}</source>
   <translation>{file} → {output}</translation>
  </message>
  <message id="photo.unmeasured">
   <source>另有 {count} 项本版本不自动检查，由审核人员看。</source>
   <translation>{count} more rules are not checked by this version; the reviewer looks.</translation>
  </message>
  <message id="photo.verdict.fail">
   <source>不合格</source>
   <translation>fails</translation>
  </message>
  <message id="photo.verdict.pass">
   <source>合格</source>
   <translation>passes</translation>
  </message>
  <message id="photo.verdict.skipped">
   <source>未检查</source>
   <translation>not checked</translation>
  </message>
  <message id="photo.verdict.warn">
   <source>需人工查看</source>
   <translation>needs a look</translation>
  </message>
  <message id="picture.cmyk">
   <source>{file}：这是印刷用的 CMYK 图片，颜色不能准确还原。请另存为 RGB 的 JPEG 或 PNG。</source>
   <translation>{file}: This is a CMYK picture for print, whose colours cannot be told exactly. Save it as RGB, JPEG or PNG.</translation>
  </message>
  <message id="picture.damaged">
   <source>{file}：图片已损坏或不完整。请重新复制或换一张。</source>
   <translation>{file}: The picture is damaged or cut short. Copy it again or use another.</translation>
  </message>
  <message id="picture.empty">
   <source>{file}：文件是空的。请换一个文件。</source>
   <translation>{file}: The file is empty. Choose another one.</translation>
  </message>
  <message id="picture.mode">
   <source>{file}：不支持这种颜色格式。请另存为 8 位 RGB 的 JPEG 或 PNG。</source>
   <translation>{file}: This kind of colour is not supported. Save it as 8-bit RGB, JPEG or PNG.</translation>
  </message>
  <message id="picture.too_large">
   <source>{file}：图片像素太多，无法处理。请缩小后再试。</source>
   <translation>{file}: The picture has too many pixels. Make it smaller first.</translation>
  </message>
  <message id="picture.too_small">
   <source>{file}：图片太小，不可能看清人脸。请换一张。</source>
   <translation>{file}: The picture is far too small to show a face. Use another.</translation>
  </message>
  <message id="picture.unknown">
   <source>{file}：这不是图片文件。请使用 JPEG 或 PNG 照片。</source>
   <translation>{file}: This is not a picture. Use a JPEG or PNG photo.</translation>
  </message>
  <message id="profile.unknown">
   <source>没有名为“{profile}”的标准。可用的有：{known}。</source>
   <translation>There is no profile “{profile}”. Known: {known}.</translation>
  </message>
  <message id="purge.done">
   <source>已清除 {count} 张原图（{size_mb} MB）；学籍部门确认满 {days} 天的才会清除。另有 {waiting} 张已确认、未到期。成品照片都保留。更早的备份里还有这些原图，会随旧备份一起删除。</source>
   <translation>{count} originals purged ({size_mb} MB); they go {days} days after the office's answer. {waiting} more are answered for and wait for their day. All finished photos stay. Earlier backups still hold these originals, until they are dropped in their turn.</translation>
  </message>
  <message id="purge.traces">
   <source>另一个窗口正在读取数据库，原图的痕迹要等它关闭后才会从数据库日志中消失。</source>
   <translation>Another window is reading the database; traces of the originals leave its log when that window is closed.</translation>
  </message>
  <message id="purge.would">
   <source>会清除 {count} 张原图（{size_mb} MB），现在没有清除。学籍部门确认满 {days} 天的才会清除；另有 {waiting} 张已确认、未到期。</source>
   <translation>{count} originals would be purged ({size_mb} MB); none was. They go {days} days after the office's answer; {waiting} more are answered for and wait for their day.</translation>
  </message>
  <message id="ready.camera">
   <source>摄像头没有画面，正在重新连接；恢复后这里会自动开放。请告诉工作人员，或换一个采集点。</source>
   <translation>There is no picture from the camera; it is being reconnected, and the booth opens by itself when it is back. Please tell the staff, or go to another booth.</translation>
  </message>
  <message id="ready.closed_because">
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message id="ready.disk">
   <source>磁盘空间不足：剩余 {free_mb} MB，至少需要 {room_mb} MB。请告诉工作人员。</source>
   <translation>The disk is nearly full: {free_mb} MB are free, {room_mb} MB are needed. Please tell the staff.</translation>
  </message>
  <message id="ready.hours">
   <source>每天 {start} 至 {end} 开放。</source>
   <translation>It is open from {start} to {end}.</translation>
  </message>
  <message id="receipt.changed">
   <source>这张回执无效：不是采集点 {booth} 签发的，或签发后被改动过。请按提交编号查询，并留下这张回执。</source>
   <translation>This receipt is not valid: the booth {booth} did not sign it, or it was changed afterwards. Look the submission up by its number, and keep this receipt.</translation>
  </message>
  <message id="receipt.cut_off">
   <source>这张回执不完整，后面缺了一段。请重新扫描，或粘贴整行文字。</source>
   <translation>This receipt is cut off: its end is missing. Scan it again, or paste the whole line.</translation>
  </message>
  <message id="receipt.damaged">
   <source>这张回执有字符损坏，无法读取。请重新扫描二维码，不要手工抄写。</source>
   <translation>This receipt is damaged and cannot be read. Scan its code again and do not copy it by hand.</translation>
  </message>
  <message id="receipt.date_pattern">
   <source>M月d日（ddd）</source>
   <translation>ddd d MMM</translation>
  </message>
  <message id="receipt.file_without">
   <source>文件 {file} 里没有回执。请给出回执的文字、文本文件，或二维码的照片、扫描图片。</source>
   <translation>The file {file} holds no receipt. Give the receipt's text, a text file, or a picture of its code.</translation>
  </message>
  <message id="receipt.genuine">
   <source>回执真实，内容未被改动。
编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
签名密钥：{signer}</source>
   <translation>The receipt is genuine and unchanged.
Number: {number}
Booth: {booth}
Handed in: {at}
SHA-256 of the photo: {photo}
Signed by: {signer}</translation>
  </message>
  <message id="receipt.no_code">
   <source>图片 {file} 里找不到二维码。请对准、拍清楚、拍大一点再试。</source>
   <translation>No QR code is to be found in {file}. Take the picture again, sharp and from nearer.</translation>
  </message>
  <message id="receipt.no_default_printer">
   <source>系统没有默认打印机。请在系统设置里选一台，或在设置 printer 中写明名称：{known}。</source>
   <translation>The system has no default printer. Choose one in its settings, or name one in the setting printer: {known}.</translation>
  </message>
  <message id="receipt.no_key">
   <source>数据文件夹 {folder} 里没有本采集点的密钥，无法核对回执。请用 --signers 指定 allowed_signers 文件，或用 --data 指定采集点的数据文件夹。</source>
   <translation>There is no booth's key in {folder} to check receipts with. Name an allowed_signers file with --signers, or the booth's data folder with --data.</translation>
  </message>
  <message id="receipt.no_printer">
   <source>这台电脑没有安装打印机。请在系统设置里添加打印机，或把回执存为 PDF。</source>
   <translation>This computer has no printer. Add one in the system's settings, or save the receipt as a PDF.</translation>
  </message>
  <message id="receipt.not_by_booth">
   <source>本机不会自己把照片传到学信网，由学校的学籍部门按规定报送。</source>
   <translation>This booth does not itself put the photo on CHSI; the registration office passes it on.</translation>
  </message>
  <message id="receipt.not_one">
   <source>这不是采集点的回执。请扫描回执上的二维码，或粘贴以 CPK1. 开头的整行文字。</source>
   <translation>This is not the receipt of a booth. Scan the code on the receipt, or paste the whole line that begins with CPK1.</translation>
  </message>
  <message id="receipt.not_permitted">
   <source>allowed_signers 文件里采集点 {booth} 的密钥没有获准签发回执。请用 kiosk key show 取得新的一行（用途中含有 {namespace}）。</source>
   <translation>The signers' file does not let the key of {booth} sign receipts. Take its new line from kiosk key show; its namespaces include {namespace}.</translation>
  </message>
  <message id="receipt.other_booth">
   <source>这是采集点 {booth} 的回执，这里没有它的密钥。请用 --signers 指定含有该采集点的 allowed_signers 文件。</source>
   <translation>This receipt is of the booth {booth}, whose key is not known here. Name an allowed_signers file that has it with --signers.</translation>
  </message>
  <message id="receipt.other_code">
   <source>图片 {file} 里的二维码不是采集点的回执。</source>
   <translation>The QR code in {file} is not the receipt of a booth.</translation>
  </message>
  <message id="receipt.other_photo">
   <source>回执真实，但 {file} 不是编号 {number} 回执上的那张照片。重新保存或压缩过的照片也算另一个文件。</source>
   <translation>The receipt is genuine, but {file} is not the photo of {number}. A photo that was saved again counts as another file.</translation>
  </message>
  <message id="receipt.other_version">
   <source>这张回执的格式是 {version}，本版软件不认识。请更新软件后再核对。</source>
   <translation>This receipt has the format {version}, which this version does not know. Update the software and check again.</translation>
  </message>
  <message id="receipt.page.at">
   <source>提交时间</source>
   <translation>Handed in</translation>
  </message>
  <message id="receipt.page.keep">
   <source>请保管好，查询照片时出示。工作人员扫描二维码即可核对。</source>
   <translation>Please keep it and show it when you ask about your photo. The staff check it by its code.</translation>
  </message>
  <message id="receipt.page.photo">
   <source>照片文件的 SHA-256：{digits}</source>
   <translation>SHA-256 of the photo's file: {digits}</translation>
  </message>
  <message id="receipt.page.title">
   <source>毕业证件照提交回执</source>
   <translation>Receipt for your graduation photo</translation>
  </message>
  <message id="receipt.printer_refuses">
   <source>打印机 {printer} 不接受打印。请检查它是否联机，然后再试。</source>
   <translation>The printer {printer} takes nothing. Check that it is online, and try again.</translation>
  </message>
  <message id="receipt.printer_stopped">
   <source>打印机 {printer} 已停止或有故障。请检查电源、纸张和连接后再试。</source>
   <translation>The printer {printer} is stopped or out of order. Check its power, paper and cable, and try again.</translation>
  </message>
  <message id="receipt.same_photo">
   <source>{file} 就是回执上的那张照片。</source>
   <translation>{file} is the photo of this receipt.</translation>
  </message>
  <message id="receipt.sent">
   <source>{number} 的回执已送到打印机 {printer}。</source>
   <translation>The receipt of {number} is at the printer {printer}.</translation>
  </message>
  <message id="receipt.several">
   <source>图片 {file} 里有 {count} 张不同的回执。请一次只拍一张。</source>
   <translation>{file} shows {count} different receipts. Take a picture of one at a time.</translation>
  </message>
  <message id="receipt.shown">
   <source>编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
回执：{text}</source>
   <translation>Number: {number}
Booth: {booth}
Handed in: {at}
SHA-256 of the photo: {photo}
Receipt: {text}</translation>
  </message>
  <message id="receipt.stands.current">
   <source>本机记录：照片没有变动，这张回执仍然有效。</source>
   <translation>By this booth's records the photo has not changed since; the receipt stands.</translation>
  </message>
  <message id="receipt.stands.deleted">
   <source>本机记录：这张照片已于 {day} 应学生本人要求删除。</source>
   <translation>By this booth's records this photo was deleted on {day} at the student's request.</translation>
  </message>
  <message id="receipt.stands.recropped">
   <source>本机记录：这张照片已由工作人员于 {day} 重新裁剪，现在照片的 SHA-256 是 {sha256}。请给学生补打新回执。</source>
   <translation>By this booth's records this photo was re-cropped by the staff on {day}; the photo now has the SHA-256 {sha256}. Give the student a new receipt.</translation>
  </message>
  <message id="receipt.stands.returned">
   <source>本机记录：这张照片已被退回，等学生重拍。</source>
   <translation>By this booth's records this photo was sent back; another one is awaited.</translation>
  </message>
  <message id="receipt.stands.superseded">
   <source>本机记录：这张照片已被 {day} 提交的新照片 {newer} 取代。</source>
   <translation>By this booth's records this photo was superseded by {newer}, handed in on {day}.</translation>
  </message>
  <message id="receipt.stands.unknown">
   <source>本机记录里没有这张照片，不能说明它的现状（可能是恢复了较早的备份）。</source>
   <translation>This booth's records know no such photo and cannot say how it stands; perhaps an older backup was restored.</translation>
  </message>
  <message id="receipt.stands.withdrawn">
   <source>本机记录：这张照片已撤下，等学生重拍。</source>
   <translation>By this booth's records this photo was withdrawn; another one is awaited.</translation>
  </message>
  <message id="receipt.step.on_chsi">
   <source>{date}起，上学信网核对</source>
   <translation>From {date}: check on CHSI</translation>
  </message>
  <message id="receipt.step.on_chsi_more">
   <source>登录学信网，看看照片和个人信息是否正确。</source>
   <translation>Log in to CHSI and see whether photo and personal data are right.</translation>
  </message>
  <message id="receipt.step.reviewed">
   <source>{date}前，工作人员审核</source>
   <translation>By {date}: reviewed by staff</translation>
  </message>
  <message id="receipt.step.reviewed_more">
   <source>大约两个工作日。通过后照片锁定；没有通过会通知您重拍。</source>
   <translation>About two working days. Once approved it is locked; if it does not pass, you are asked to retake it.</translation>
  </message>
  <message id="receipt.step.submitted">
   <source>{date}，照片已提交</source>
   <translation>{date}: handed in</translation>
  </message>
  <message id="receipt.step.submitted_more">
   <source>照片保存在本采集点，等待审核。</source>
   <translation>Your photo is kept here and waits to be reviewed.</translation>
  </message>
  <message id="receipt.too_long">
   <source>这段文字超过 {limit} 个字符，不是一张完整的回执。请只扫描或粘贴一张回执。</source>
   <translation>This text is longer than {limit} characters, so it is not one receipt. Scan or paste one receipt only.</translation>
  </message>
  <message id="receipt.unknown_printer">
   <source>没有名为 {printer} 的打印机。可用的有：{known}。</source>
   <translation>There is no printer {printer}. There are: {known}.</translation>
  </message>
  <message id="recrop.bad_scale">
   <source>缩放比例 {value} 不可用，请给出 0.1 到 10 之间的数，1 表示不变。</source>
   <translation>The scale {value} cannot be used; please give a number from 0.1 to 10, where 1 is no change.</translation>
  </message>
  <message id="recrop.not_measured">
   <source>在照片 {number} 的原始图像里量不到完整的头部，不能重新裁剪。</source>
   <translation>The head cannot be measured in the original of photo {number}; it cannot be cut anew.</translation>
  </message>
  <message id="recrop.nothing_moved">
   <source>照片 {number} 的裁剪没有变化。</source>
   <translation>The crop of photo {number} is as it was.</translation>
  </message>
  <message id="recrop.unreadable">
   <source>照片 {number} 的原始图像无法打开。请将照片退回，让学生重拍。</source>
   <translation>The original of photo {number} cannot be opened. Please send the photo back for a new take.</translation>
  </message>
  <message id="refused.background.alike">
   <source>头发或衣服与原背景颜色太接近，分不清边缘，无法换底。请换一件颜色不同的上衣，或换一种背景重拍。</source>
   <translation>Hair or clothes have the colour of the old background, so the outline cannot be told and it cannot be replaced. Wear another colour or use another backdrop.</translation>
  </message>
  <message id="refused.background.busy">
   <source>原背景不是干净的单色墙，无法换底而不损伤轮廓。请在干净的墙或幕布前重拍。</source>
   <translation>The old background is not a plain wall, so it cannot be replaced without harm to the outline. Take the photo before a plain wall or backdrop.</translation>
  </message>
  <message id="refused.background.unsure">
   <source>人像边缘无法可靠分离，没有换底。请在干净、明亮的背景前重拍，或保留原背景。</source>
   <translation>The outline cannot be told reliably, so the background was not replaced. Take the photo before a plain, bright backdrop, or keep the background.</translation>
  </message>
  <message id="refused.centred.left">
   <source>人像无法居中。请往画面中间坐。</source>
   <translation>The face cannot be centred. Sit in the middle of the picture.</translation>
  </message>
  <message id="refused.centred.right">
   <source>人像无法居中。请往画面中间坐。</source>
   <translation>The face cannot be centred. Sit in the middle of the picture.</translation>
  </message>
  <message id="refused.crown.high">
   <source>头顶离上边太远，达不到标准。请靠近一点。</source>
   <translation>The crown would be too far from the upper edge. Come a little nearer.</translation>
  </message>
  <message id="refused.crown.low">
   <source>头顶离上边太近，达不到标准。请坐低一点；头发不要盘得太高。</source>
   <translation>The crown would be too near the upper edge. Sit lower; do not pin the hair up high.</translation>
  </message>
  <message id="refused.eyes.high">
   <source>头顶到眼睛太长，眼睛会偏低。头发不要盘得太高。</source>
   <translation>The crown is too high above the eyes, which would stand too low. Do not pin the hair up high.</translation>
  </message>
  <message id="refused.eyes.low">
   <source>眼睛会偏高，达不到标准。请坐正重拍。</source>
   <translation>The eyes would stand too high. Sit straight and take another photo.</translation>
  </message>
  <message id="refused.face.none">
   <source>没有看到人脸。请面向镜头，摘下口罩。</source>
   <translation>No face is to be seen. Face the camera and take off any mask.</translation>
  </message>
  <message id="refused.face_width.high">
   <source>脸会太大，达不到标准。请往后一点。</source>
   <translation>The face would be too large. Move further back.</translation>
  </message>
  <message id="refused.face_width.low">
   <source>脸会太小，达不到标准。头发不要盘得太高，或靠近一点。</source>
   <translation>The face would be too small. Do not pin the hair up high, or come nearer.</translation>
  </message>
  <message id="refused.file.long">
   <source>画面太杂乱，压缩到最低质量仍超过允许的文件大小。请换成干净的背景重拍。</source>
   <translation>The picture is so busy that even the lowest quality is too long a file. Use a plain background.</translation>
  </message>
  <message id="refused.file.short">
   <source>画面太单调，最高质量的文件仍小于要求。请改善光线后重拍。</source>
   <translation>The picture is so plain that even the highest quality is too short a file. Improve the light and take another.</translation>
  </message>
  <message id="refused.frame.bottom">
   <source>画面下方空间不够，肩部不完整。请坐高一点或往后一点。</source>
   <translation>There is too little room below, so the shoulders do not fit. Sit a little higher or further back.</translation>
  </message>
  <message id="refused.frame.crown">
   <source>头发顶到了画面上边，看不到头顶。请坐低一点或往后一点，让头顶上方留出空间。</source>
   <translation>The hair touches the upper edge of the picture, so the crown cannot be seen. Sit lower or further back and leave room above the head.</translation>
  </message>
  <message id="refused.frame.left">
   <source>人太靠近画面左边。请往自己的左边移一点。</source>
   <translation>You are too near the left edge of the picture. Move a little to your own left.</translation>
  </message>
  <message id="refused.frame.right">
   <source>人太靠近画面右边。请往自己的右边移一点。</source>
   <translation>You are too near the right edge of the picture. Move a little to your own right.</translation>
  </message>
  <message id="refused.frame.size">
   <source>原始画面的像素比成品照片还少，必须放大，而放大是不允许的。请使用更大的原图或分辨率更高的摄像头。</source>
   <translation>The whole picture has fewer pixels than the finished photo: it would have to be enlarged, which is not permitted. Use a larger original or a camera of higher resolution.</translation>
  </message>
  <message id="refused.frame.top">
   <source>头顶上方空间不够。请坐低一点或往后一点。</source>
   <translation>There is too little room above the head. Sit a little lower or further back.</translation>
  </message>
  <message id="refused.resolution.high">
   <source>原图里人脸太小，必须放大才够标准，而放大是不允许的。请靠近一点，或使用更大的原图。</source>
   <translation>The face is too small in the original: it would have to be enlarged, which is not permitted. Come nearer or use a larger original.</translation>
  </message>
  <message id="reply.fault.formula">
   <source>公式没有结果</source>
   <translation>a formula has no result</translation>
  </message>
  <message id="reply.fault.in_cell">
   <source>第 {row} 行“{column}”：{what}</source>
   <translation>Row {row}, “{column}”: {what}</translation>
  </message>
  <message id="reply.fault.in_row">
   <source>第 {row} 行：{what}</source>
   <translation>Row {row}: {what}</translation>
  </message>
  <message id="reply.fault.no_reason">
   <source>退回的照片必须写明原因</source>
   <translation>a rejected photo needs a reason</translation>
  </message>
  <message id="reply.fault.not_complete">
   <source>批次 {value} 在本采集点还没有移交完毕，请先完成移交</source>
   <translation>batch {value} is not complete at this booth; finish handing it over first</translation>
  </message>
  <message id="reply.fault.not_handed_over">
   <source>学生 {value} 没有已移交的照片</source>
   <translation>no photo of student {value} was handed over</translation>
  </message>
  <message id="reply.fault.not_in_batches">
   <source>这些批次里没有 {value}</source>
   <translation>{value} is in none of these batches</translation>
  </message>
  <message id="reply.fault.other_batch">
   <source>本采集点的批次 {value} 不是答复所说的那一个（清单不同）</source>
   <translation>batch {value} of this booth is not the one that the reply speaks of (another manifest)</translation>
  </message>
  <message id="reply.fault.other_photo">
   <source>这一行指的是两张不同的照片：{value} 与该行其他内容不符</source>
   <translation>it speaks of two different photos: {value} does not go with the rest</translation>
  </message>
  <message id="reply.fault.reason">
   <source>没有原因代码 {value}</source>
   <translation>there is no reason {value}</translation>
  </message>
  <message id="reply.fault.rejected_before">
   <source>照片 {value} 以前已被退回，学生需要重拍，不能再改为通过</source>
   <translation>photo {value} was rejected before and is to be taken again; it cannot be accepted now</translation>
  </message>
  <message id="reply.fault.result">
   <source>“{value}”既不是通过，也不是不通过</source>
   <translation>“{value}” is neither accepted nor rejected</translation>
  </message>
  <message id="reply.fault.strange">
   <source>“{value}”含有看不见的字符</source>
   <translation>“{value}” holds signs that cannot be seen</translation>
  </message>
  <message id="reply.fault.too_long">
   <source>原因和备注太长，最多 {limit} 个字符</source>
   <translation>reason and remark are too long, the most is {limit} characters</translation>
  </message>
  <message id="reply.fault.twice">
   <source>这张照片（{value}）在第 {other} 行已经答复过</source>
   <translation>row {other} answers this photo ({value}) already</translation>
  </message>
  <message id="reply.fault.unknown_batch">
   <source>没有移交过批次 {value}</source>
   <translation>there was no batch {value}</translation>
  </message>
  <message id="reply.fault.unknown_code">
   <source>没有学生用采集码 {value}</source>
   <translation>no student here has the collection code {value}</translation>
  </message>
  <message id="reply.fault.unknown_photo">
   <source>没有移交过照片 {value}</source>
   <translation>there was no photo {value}</translation>
  </message>
  <message id="reply.fault.unknown_student">
   <source>没有学号为 {value} 的学生</source>
   <translation>nobody here has the student number {value}</translation>
  </message>
  <message id="reply.fault.which">
   <source>有 {count} 张已移交的照片可能是它，请用 --batch 指明批次，或加一列照片编号</source>
   <translation>{count} photos that were handed over could be meant; name the batch with --batch, or add a column with the submission number</translation>
  </message>
  <message id="reply.fault.whose">
   <source>没有写明是哪张照片</source>
   <translation>it does not say which photo is meant</translation>
  </message>
  <message id="reply.malformed">
   <source>{file} 不是 kiosk office reply 生成的答复（{field}）。请向学籍部门再要一份。</source>
   <translation>{file} is not a reply that kiosk office reply made ({field}). Ask the office for it again.</translation>
  </message>
  <message id="reply.no_photo_column">
   <source>{file} 没有一列指明是哪张照片。请至少写一列：{columns}。</source>
   <translation>No column of {file} says which photo is meant. It needs one of: {columns}.</translation>
  </message>
  <message id="reply.no_result_column">
   <source>{file} 没有“{column}”列。请加上这一列，写“通过”或“不通过”。</source>
   <translation>{file} has no column “{column}”. Add one that says accepted or rejected.</translation>
  </message>
  <message id="reply.not_signed">
   <source>{file} 像是学籍部门的答复，但没有签名。请向学籍部门再要一份完整的文件。</source>
   <translation>{file} looks like an office's reply but bears no signature. Ask the office for the whole file again.</translation>
  </message>
  <message id="reply.signature_malformed">
   <source>{file} 的签名不是 OpenSSH 格式（{detail}），没有登记任何结果。请向“{office}”再要一份。</source>
   <translation>The signature of {file} is not as OpenSSH writes it ({detail}); nothing was taken in. Ask {office} for it again.</translation>
  </message>
  <message id="reply.signature_namespace">
   <source>{file} 的签名不是为答复做的（{detail}），没有登记任何结果。请告知“{office}”。</source>
   <translation>The signature of {file} was made for another purpose ({detail}); nothing was taken in. Tell {office}.</translation>
  </message>
  <message id="reply.signature_signer">
   <source>{file} 由密钥 {detail} 签名，签名人文件没有把它列为“{office}”的密钥，没有登记任何结果。请向学籍部门核对指纹。</source>
   <translation>{file} is signed by {detail}, which the signers' file does not give to {office}; nothing was taken in. Compare the fingerprint with the office.</translation>
  </message>
  <message id="reply.signature_wrong">
   <source>{file} 的签名与内容不符，文件被改动过，没有登记任何结果。请向“{office}”再要一份。</source>
   <translation>The signature of {file} does not fit; the file was changed and nothing was taken in. Ask {office} for it again.</translation>
  </message>
  <message id="reply.too_large">
   <source>文件 {file} 超过 {limit} MB，不像学籍部门的答复。请检查文件。</source>
   <translation>The file {file} is larger than {limit} MB, which no reply of an office is. Check the file.</translation>
  </message>
  <message id="restore.aside">
   <source>原有数据保存在 {folder}。确认不再需要后，请自行删除。</source>
   <translation>What was there before is kept in {folder}. Delete it yourself once it is not needed.</translation>
  </message>
  <message id="restore.damaged">
   <source>备份文件 {file} 中的 {name} 缺失、损坏或被改动，没有恢复任何内容。请换用另一个备份。</source>
   <translation>In the backup file {file}, {name} is missing, damaged or altered; nothing was restored. Take another backup.</translation>
  </message>
  <message id="restore.done">
   <source>已恢复采集点 {booth} 于 {at} 的备份。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</source>
   <translation>The backup of booth {booth} of {at} is back. The database passes its own check; {entries} entries of the trail and {pictures} pictures were checked.</translation>
  </message>
  <message id="restore.exists">
   <source>{file} 已经存在，没有恢复任何内容。如要用备份替换，请加 --replace；原有数据会另存，不会删除。</source>
   <translation>{file} is there already; nothing was restored. To have the backup take its place, add --replace; what is there is kept aside.</translation>
  </message>
  <message id="restore.file_unusable">
   <source>备份中的 {name} 在备份时就已无法使用。恢复后请修正它。</source>
   <translation>{name} in the backup could not be used even when the backup was made. Mend it after the restore.</translation>
  </message>
  <message id="restore.in_use">
   <source>{folder} 的数据库正在使用，没有恢复任何内容。请先关闭拍照窗口和工作人员窗口。</source>
   <translation>The database of {folder} is in use; nothing was restored. Close the student's and the staff window first.</translation>
  </message>
  <message id="restore.newer">
   <source>备份文件 {file} 中的数据库来自更新版本的程序。请先升级本程序，再恢复。</source>
   <translation>The database in the backup file {file} is of a newer version of this program. Update the program first, then restore.</translation>
  </message>
  <message id="restore.newer_format">
   <source>备份文件 {file} 由更新版本的程序制作。请先升级本程序，再恢复。</source>
   <translation>The backup file {file} was made by a newer version of this program. Update the program first, then restore.</translation>
  </message>
  <message id="restore.no_file">
   <source>没有备份文件 {file}。请检查路径，或接好存放备份的磁盘。</source>
   <translation>There is no backup file {file}. Check the path, or connect the disk that it is on.</translation>
  </message>
  <message id="restore.not_a_backup">
   <source>{file} 不是本程序的备份文件，没有恢复任何内容。备份文件名以 .kiosk-backup.zip 结尾。</source>
   <translation>{file} is not a backup of this program; nothing was restored. The names of backups end in .kiosk-backup.zip.</translation>
  </message>
  <message id="restore.not_whole">
   <source>{file} 不是完整的备份文件（可能被截断或损坏），没有恢复任何内容。请换用另一个备份。</source>
   <translation>{file} is not a whole backup file (cut short or damaged); nothing was restored. Take another backup.</translation>
  </message>
  <message id="restore.picture_altered">
   <source>备份时，照片 {number} 的图片已经与提交时不一致。</source>
   <translation>A picture of {number} was already not the one handed in when the backup was made.</translation>
  </message>
  <message id="restore.rehearsed">
   <source>演练完成，没有改动任何数据：采集点 {booth} 于 {at} 的备份可以恢复。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</source>
   <translation>The rehearsal is done and nothing was changed: the backup of booth {booth} of {at} can be brought back. The database passes its own check; {entries} entries of the trail and {pictures} pictures were checked.</translation>
  </message>
  <message id="restore.strange">
   <source>备份文件 {file} 中有不该有的内容（{name}），没有恢复任何内容。请换用另一个备份，并报告负责人。</source>
   <translation>The backup file {file} holds what no booth puts there ({name}); nothing was restored. Take another backup, and report this one.</translation>
  </message>
  <message id="restore.unreadable">
   <source>备份文件 {file} 无法读取。请检查磁盘和权限，或换用另一个备份。</source>
   <translation>The backup file {file} cannot be read. Check the disk and the rights, or take another backup.</translation>
  </message>
  <message id="review.already.approved">
   <source>照片 {number} 已经通过审核，不用再处理。</source>
   <translation>Photo {number} has been approved already; there is nothing left to decide.</translation>
  </message>
  <message id="review.already.exported">
   <source>照片 {number} 已经移交给学籍部门，不能再改动。</source>
   <translation>Photo {number} has been handed over to the office and can no longer be changed.</translation>
  </message>
  <message id="review.already.returned">
   <source>照片 {number} 已经退回，请等学生重新提交。</source>
   <translation>Photo {number} has been sent back already; wait for the student to hand in another.</translation>
  </message>
  <message id="review.already.withdrawn">
   <source>照片 {number} 已被同一学生的新照片取代，请审核新的那张。</source>
   <translation>Photo {number} was replaced by a newer one of the same student; decide on that one.</translation>
  </message>
  <message id="review.bad_reviewer">
   <source>请写明审核人，最多 {limit} 个字。</source>
   <translation>Say who decides, in at most {limit} characters.</translation>
  </message>
  <message id="review.confirmed_since">
   <source>照片 {number} 的破例通过已由 {name} 确认，不能再撤回。</source>
   <translation>{name} has confirmed the override of photo {number}; it cannot be taken back any more.</translation>
  </message>
  <message id="review.decided_by">
   <source>照片 {number} 是由 {name} 决定的，只有本人可以撤回。</source>
   <translation>{name} decided on photo {number}; only they can take that back.</translation>
  </message>
  <message id="review.done.approved">
   <source>照片 {number} 已通过。</source>
   <translation>Photo {number} is approved.</translation>
  </message>
  <message id="review.done.confirmed">
   <source>照片 {number} 的破例通过已确认。</source>
   <translation>The override of photo {number} is confirmed.</translation>
  </message>
  <message id="review.done.override">
   <source>照片 {number} 已破例通过，等另一位审核员确认后才会移交。</source>
   <translation>Photo {number} is approved by override; it is handed over once another reviewer confirms it.</translation>
  </message>
  <message id="review.done.recropped">
   <source>照片 {number} 已重新裁剪并检查，结果：{verdict}。</source>
   <translation>Photo {number} is cut anew and checked: {verdict}.</translation>
  </message>
  <message id="review.done.returned">
   <source>照片 {number} 已退回。</source>
   <translation>Photo {number} is sent back.</translation>
  </message>
  <message id="review.done.sent_back">
   <source>已请学生重拍：{number}。</source>
   <translation>The student is asked to come again: {number}.</translation>
  </message>
  <message id="review.done.taken_back">
   <source>决定已撤回，照片 {number} 重新等待审核。</source>
   <translation>The decision is taken back; photo {number} waits again.</translation>
  </message>
  <message id="review.line.approve">
   <source>{at}  {reviewer} 通过</source>
   <translation>{at}  approved by {reviewer}</translation>
  </message>
  <message id="review.line.come_again">
   <source>{at}  {reviewer} 请学生重拍</source>
   <translation>{at}  asked to come again by {reviewer}</translation>
  </message>
  <message id="review.line.confirmed">
   <source>  {by} 于 {at} 确认了破例通过</source>
   <translation>  override confirmed by {by}, {at}</translation>
  </message>
  <message id="review.line.reject">
   <source>{at}  {reviewer} 退回</source>
   <translation>{at}  sent back by {reviewer}</translation>
  </message>
  <message id="review.line.unconfirmed">
   <source>  破例通过，等第二位审核员确认</source>
   <translation>  an override; a second reviewer has not confirmed it yet</translation>
  </message>
  <message id="review.newer_photo">
   <source>学生已经提交了新的照片（{other}），照片 {number} 的决定不能再撤回。</source>
   <translation>The student has handed in a newer photo ({other}); the decision on photo {number} stands.</translation>
  </message>
  <message id="review.no_note">
   <source>请写一句话告诉学生为什么要再来一次（最多 {limit} 个字）。</source>
   <translation>Please tell the student in a few words why to come again (at most {limit} characters).</translation>
  </message>
  <message id="review.no_reason">
   <source>退回照片至少要选一个原因，例如 RJ-G1。用 kiosk review reasons 可以看到全部原因。</source>
   <translation>To send a photo back, give at least one reason, such as RJ-G1. kiosk review reasons lists them all.</translation>
  </message>
  <message id="review.note_too_long">
   <source>说明最多 {limit} 个字，请写短一些。</source>
   <translation>A note has at most {limit} characters. Please make it shorter.</translation>
  </message>
  <message id="review.nothing">
   <source>没有照片。</source>
   <translation>There are no photos.</translation>
  </message>
  <message id="review.nothing_to_confirm">
   <source>照片 {number} 没有等待确认的破例通过。</source>
   <translation>Photo {number} has no override that waits to be confirmed.</translation>
  </message>
  <message id="review.nothing_to_take_back">
   <source>照片 {number} 没有可以撤回的决定。</source>
   <translation>There is no decision on photo {number} that could be taken back.</translation>
  </message>
  <message id="review.override_needed">
   <source>照片 {number} 有不合格的项目（{rules}）。如仍要通过，请写明理由。</source>
   <translation>Photo {number} breaks a rule ({rules}). To approve it all the same, say why.</translation>
  </message>
  <message id="review.saved">
   <source>已保存：{file}</source>
   <translation>Saved: {file}</translation>
  </message>
  <message id="review.second_pair">
   <source>照片 {number} 是 {name} 自己破例通过的，要由另一位审核员确认。</source>
   <translation>The override of photo {number} was given by {name}; another reviewer must confirm it.</translation>
  </message>
  <message id="review.unknown_reason">
   <source>没有 {code} 这个退回原因。用 kiosk review reasons 可以看到全部原因。</source>
   <translation>There is no reason {code}. kiosk review reasons lists them all.</translation>
  </message>
  <message id="review.who">
   <source>不知道是谁在审核，请用 --reviewer 写明。</source>
   <translation>It is not known who decides. Say so with --reviewer.</translation>
  </message>
  <message id="revoke.done">
   <source>照片 {number} 的破例通过已撤销，照片重新等待审核。</source>
   <translation>The override of photo {number} is taken back; the photo waits for a decision again.</translation>
  </message>
  <message id="revoke.no_reason">
   <source>请写明撤销破例通过的原因（不超过 {limit} 字）。</source>
   <translation>Say why the override is taken back, in at most {limit} characters.</translation>
  </message>
  <message id="revoke.nothing">
   <source>照片 {number} 没有已经确认的破例通过，不需要撤销。</source>
   <translation>No confirmed override stands for photo {number}, so there is nothing to take back.</translation>
  </message>
  <message id="revoke.on_its_way">
   <source>照片 {number} 已编入批次 {batch}，破例通过不能再撤销。请先与学籍部门沟通，再解除照片锁定。</source>
   <translation>Photo {number} stands in the batch {batch}, so its override is not taken back any more. Speak to the office, then unlock the photo.</translation>
  </message>
  <message id="rights.needs.administrator">
   <source>这一步要由管理员来做，请换管理员登录。</source>
   <translation>Only an administrator may do this. Let one of them log in.</translation>
  </message>
  <message id="rights.needs.operator">
   <source>这一步要由工作人员来做，请先登录。</source>
   <translation>Only the staff may do this. Please log in first.</translation>
  </message>
  <message id="rights.needs.reviewer">
   <source>这一步要由审核员或管理员来做，请换人登录。</source>
   <translation>Only a reviewer or an administrator may do this. Let one of them log in.</translation>
  </message>
  <message id="role.administrator">
   <source>管理员</source>
   <translation>Administrator</translation>
  </message>
  <message id="role.operator">
   <source>操作员</source>
   <translation>Operator</translation>
  </message>
  <message id="role.reviewer">
   <source>审核员</source>
   <translation>Reviewer</translation>
  </message>
  <message id="roster.back.forgotten">
   <source>{file} 导入得太早，当时的改动已不再保留，无法撤回。</source>
   <translation>{file} was imported too long ago: what it changed is no longer kept, so it cannot be taken back.</translation>
  </message>
  <message id="roster.back.none">
   <source>没有可以撤回的导入。</source>
   <translation>There is no import in force that could be taken back.</translation>
  </message>
  <message id="roster.back.stale">
   <source>打开预览之后名单又有变动，{file} 没有撤回。请重新核对。</source>
   <translation>Lists were imported or taken back in the meantime, so {file} was not taken back. Please look again.</translation>
  </message>
  <message id="roster.back.why">
   <source>请写明撤回的原因（最多 {limit} 个字）。</source>
   <translation>Please say why it is taken back (at most {limit} characters).</translation>
  </message>
  <message id="roster.broken_row">
   <source>{file} 从第 {row} 行起无法按表格读取，多半是引号没有成对。请修改后再导入。</source>
   <translation>From row {row} on, {file} is not a table; most likely a quotation mark stands alone. Mend it and import again.</translation>
  </message>
  <message id="roster.broken_workbook">
   <source>{file} 已损坏，或不是真正的 .xlsx 文件。请在表格软件中打开，另存为 .xlsx，再导入。</source>
   <translation>{file} is damaged, or is no real .xlsx file. Open it in the spreadsheet program, save it as .xlsx and import that.</translation>
  </message>
  <message id="roster.column_missing">
   <source>{file} 缺少这些列：{columns}。请补上，或指明哪一列是它们，再导入。</source>
   <translation>{file} lacks the columns {columns}. Add them, or say which columns they are, and import again.</translation>
  </message>
  <message id="roster.column_twice">
   <source>{file} 的“{first}”和“{second}”两列意思相同。请只保留一列，或指明用哪一列。</source>
   <translation>The columns “{first}” and “{second}” of {file} mean the same. Keep one of them, or say which to leave out.</translation>
  </message>
  <message id="roster.document">
   <source>{file} 不是名单表格，多半是网页或文档改了扩展名。请用表格软件打开，另存为 .xlsx，再导入。</source>
   <translation>{file} is no table but a web page, a document or a picture, whatever it is called. Open it in a spreadsheet program, save it as .xlsx and import that.</translation>
  </message>
  <message id="roster.encrypted">
   <source>{file} 设有密码。请在表格软件中取消密码，另存后再导入。</source>
   <translation>{file} is protected by a password. Take the password off in the spreadsheet program, save it and import that.</translation>
  </message>
  <message id="roster.fault.circumstance">
   <source>“{value}”不是已知的采集情形，应为正常、提前答辩、超期或补采。</source>
   <translation>“{value}” is no known circumstance; it should be ordinary, early defence, over period or make up.</translation>
  </message>
  <message id="roster.fault.day">
   <source>“{value}”不是存在的日期，请写成 2023-09-01 的样子。</source>
   <translation>“{value}” is no day that exists; write it like 2023-09-01.</translation>
  </message>
  <message id="roster.fault.empty">
   <source>没有填写。</source>
   <translation>It is empty.</translation>
  </message>
  <message id="roster.fault.identity">
   <source>“{value}”不是证件号码。</source>
   <translation>“{value}” is no identity number.</translation>
  </message>
  <message id="roster.fault.identity_birth">
   <source>身份证号（{value}）中的出生日期不存在。</source>
   <translation>The day of birth in the identity number ({value}) does not exist.</translation>
  </message>
  <message id="roster.fault.identity_check">
   <source>身份证号（{value}）的校验位不对，请核对每一位。</source>
   <translation>The check digit of the identity number ({value}) is wrong. Compare every digit.</translation>
  </message>
  <message id="roster.fault.in_cell">
   <source>第 {row} 行“{column}”：{what}</source>
   <translation>Row {row}, “{column}”: {what}</translation>
  </message>
  <message id="roster.fault.in_row">
   <source>第 {row} 行：{what}</source>
   <translation>Row {row}: {what}</translation>
  </message>
  <message id="roster.fault.level">
   <source>“{value}”不是已知的学历层次，应为硕士或博士。</source>
   <translation>“{value}” is no known level; it should be master or doctor.</translation>
  </message>
  <message id="roster.fault.name">
   <source>“{value}”不像姓名。</source>
   <translation>“{value}” is no name.</translation>
  </message>
  <message id="roster.fault.order">
   <source>早于入学日期。</source>
   <translation>It lies before the enrolment.</translation>
  </message>
  <message id="roster.fault.route">
   <source>“{value}”不是已知的培养方式，应为普通、直博或硕博连读。</source>
   <translation>“{value}” is no known route; it should be ordinary, direct or combined.</translation>
  </message>
  <message id="roster.fault.scientific">
   <source>表格软件把号码变成了 {value}，后面的数字已丢失。请把这一列设为文本后重新导出。</source>
   <translation>The spreadsheet turned the number into {value} and lost its last digits. Format the column as text and export again.</translation>
  </message>
  <message id="roster.fault.strange">
   <source>“{value}”含有不能显示的字符。</source>
   <translation>“{value}” holds characters that cannot be shown.</translation>
  </message>
  <message id="roster.fault.student_no">
   <source>“{value}”不是学号（最多 {limit} 位字母和数字）。</source>
   <translation>“{value}” is no student number (letters and digits, at most {limit}).</translation>
  </message>
  <message id="roster.fault.too_long">
   <source>超过 {limit} 个字。</source>
   <translation>It is longer than {limit} characters.</translation>
  </message>
  <message id="roster.fault.too_many_cells">
   <source>比列名多出了内容，可能某一格里有逗号。</source>
   <translation>It has more cells than there are headings; perhaps a cell holds a comma.</translation>
  </message>
  <message id="roster.fault.truth">
   <source>“{value}”应为是或否。</source>
   <translation>“{value}” should be yes or no.</translation>
  </message>
  <message id="roster.fault.twice">
   <source>与另一行重复。</source>
   <translation>Another row has the same.</translation>
  </message>
  <message id="roster.fault.uncomputed">
   <source>公式没有计算结果，或结果是错误值。请在表格软件中打开并保存，或“粘贴为数值”</source>
   <translation>a formula without a result, or with an error for one; open and save it in the spreadsheet program, or paste it as values</translation>
  </message>
  <message id="roster.fault.years">
   <source>“{value}”不是年数，请写成 3 或 2.5 的样子。</source>
   <translation>“{value}” is no number of years; write it like 3 or 2.5.</translation>
  </message>
  <message id="roster.faults.cell">
   <source>现有内容</source>
   <translation>What stands there</translation>
  </message>
  <message id="roster.faults.column">
   <source>有错的列</source>
   <translation>Column</translation>
  </message>
  <message id="roster.faults.row">
   <source>行号</source>
   <translation>Row</translation>
  </message>
  <message id="roster.faults.what">
   <source>问题</source>
   <translation>What is wrong</translation>
  </message>
  <message id="roster.faulty">
   <source>{file} 的 {rows} 行中有 {faulty} 行有错。第一处：{first}</source>
   <translation>{faulty} of {rows} rows of {file} are faulty. The first: {first}</translation>
  </message>
  <message id="roster.faulty_nothing">
   <source>{file} 的 {rows} 行中有 {faulty} 行有错，一行也没有导入。第一处：{first}</source>
   <translation>{faulty} of {rows} rows of {file} are faulty; nothing was imported. The first: {first}</translation>
  </message>
  <message id="roster.formulas">
   <source>有 {count} 个单元格是公式，读取的是上次计算的结果。</source>
   <translation>{count} cells are formulas; their last results were read.</translation>
  </message>
  <message id="roster.ignored">
   <source>以下列没有用到：{columns}</source>
   <translation>Columns not used: {columns}</translation>
  </message>
  <message id="roster.imported">
   <source>已导入 {file}（{encoding}）：新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</source>
   <translation>Imported {file} ({encoding}): {added} new, {changed} changed, {unchanged} unchanged, {faulty} faulty rows.</translation>
  </message>
  <message id="roster.macro">
   <source>{file} 带有宏。请另存为不带宏的 .xlsx 文件，再导入。</source>
   <translation>{file} holds macros. Save it as .xlsx, which has none, and import that.</translation>
  </message>
  <message id="roster.map_no_column">
   <source>“{said}”不能用：{file} 里没有这一列，或缺少等号。可用的列：{known}。</source>
   <translation>{said} cannot be used: {file} has no such column, or the sign = is missing. Its columns: {known}.</translation>
  </message>
  <message id="roster.map_unknown">
   <source>不认识“{said}”。等号后可以写：{known}；留空表示不用这一列。</source>
   <translation>{said} is not known. Behind the sign may stand: {known}; or nothing, to leave the column out.</translation>
  </message>
  <message id="roster.merged">
   <source>{file} 的工作表“{sheet}”有 {count} 处合并单元格，例如 {cells}。请取消合并，每行填写完整，再导入。</source>
   <translation>The sheet {sheet} of {file} has merged cells ({count}), such as {cells}. Unmerge them, fill in every row and import again.</translation>
  </message>
  <message id="roster.mixed">
   <source>{file} 混用了两种文字编码（从第 {row} 行起）。请用同一种编码重新保存。</source>
   <translation>{file} mixes two encodings (from row {row} on). Save it again in one.</translation>
  </message>
  <message id="roster.more_faults">
   <source>还有 {count} 处错误没有列出，加 --json 可查看全部。</source>
   <translation>{count} more faults are not shown; --json lists them all.</translation>
  </message>
  <message id="roster.no_file">
   <source>找不到文件 {file}。请检查路径和文件名。</source>
   <translation>There is no file {file}. Check the folder and the name.</translation>
  </message>
  <message id="roster.no_headings">
   <source>{file} 的第一行不是列名。第一行请写列名，例如：学号、姓名、证件号码。</source>
   <translation>The first row of {file} has no headings. It should name the columns, such as: student no,name,identity no.</translation>
  </message>
  <message id="roster.no_headings_in_sheet">
   <source>{file} 的工作表“{sheet}”没有列名。请在第一行写列名，例如：学号、姓名、证件号码。</source>
   <translation>The sheet {sheet} of {file} has no headings. Its first row should name the columns, such as: student no, name, identity no.</translation>
  </message>
  <message id="roster.no_rows">
   <source>{file} 只有列名，没有学生。</source>
   <translation>{file} has headings and no student.</translation>
  </message>
  <message id="roster.no_sheet">
   <source>{file} 没有可读取的工作表。请检查工作表是否被隐藏。</source>
   <translation>{file} has no sheet that can be read. Check whether it is hidden.</translation>
  </message>
  <message id="roster.none">
   <source>还没有导入学生名单。请用 kiosk roster import 导入。</source>
   <translation>No list of students has been imported yet. Use kiosk roster import.</translation>
  </message>
  <message id="roster.not_text">
   <source>{file} 第 {row} 行既不是 UTF-8 也不是 GB18030 编码。请另存为 CSV（UTF-8），再导入。</source>
   <translation>Row {row} of {file} is neither UTF-8 nor GB18030. Save it as CSV (UTF-8) and import that.</translation>
  </message>
  <message id="roster.nul">
   <source>{file} 第 {row} 行含有不该出现的空字符，文件可能已损坏。请重新导出。</source>
   <translation>Row {row} of {file} holds a NUL character, so the file is probably damaged. Export it again.</translation>
  </message>
  <message id="roster.previewed">
   <source>预览 {file}（{encoding}），没有写入：将新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</source>
   <translation>Preview of {file} ({encoding}), nothing written: {added} new, {changed} changed, {unchanged} unchanged, {faulty} faulty rows.</translation>
  </message>
  <message id="roster.refused">
   <source>没有导入 {file}（{encoding}）：本可新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，但有错 {faulty} 行。</source>
   <translation>Did not import {file} ({encoding}): {added} would be new, {changed} changed, {unchanged} unchanged, but {faulty} rows are faulty.</translation>
  </message>
  <message id="roster.stale">
   <source>预览之后有人导入了另一份名单，{file} 没有导入。请重新导入一次。</source>
   <translation>Another list was imported in the meantime, so {file} was not. Please import it again.</translation>
  </message>
  <message id="roster.step.check">
   <source>正在检查各行：{percent}%</source>
   <translation>Checking the rows: {percent} %</translation>
  </message>
  <message id="roster.step.compare">
   <source>正在与已有数据比较：{percent}%</source>
   <translation>Comparing with what is known: {percent} %</translation>
  </message>
  <message id="roster.step.prepare">
   <source>正在准备写入：{percent}%</source>
   <translation>Preparing to write: {percent} %</translation>
  </message>
  <message id="roster.step.read">
   <source>正在读取文件：{percent}%</source>
   <translation>Reading the file: {percent} %</translation>
  </message>
  <message id="roster.step.write">
   <source>正在写入：{percent}%</source>
   <translation>Writing: {percent} %</translation>
  </message>
  <message id="roster.stopped">
   <source>已停止导入，数据没有任何改动。</source>
   <translation>The import was stopped; nothing was changed.</translation>
  </message>
  <message id="roster.takes.department">
   <source>院系名称</source>
   <translation>name of the department</translation>
  </message>
  <message id="roster.takes.enrolled_on">
   <source>日期，例如 2023-09-01；也可以只写年月或年份</source>
   <translation>a day, such as 2023-09-01; the month or the year will do</translation>
  </message>
  <message id="roster.takes.graduates_on">
   <source>日期，例如 2026-06-30；也可以只写年月</source>
   <translation>a day, such as 2026-06-30; the month will do</translation>
  </message>
  <message id="roster.takes.identity_no">
   <source>居民身份证号（18 位）或护照等证件号；单元格请设为文本格式</source>
   <translation>resident identity number (18 signs), or that of a passport or the like; the cell as text</translation>
  </message>
  <message id="roster.takes.major">
   <source>专业名称</source>
   <translation>name of the programme</translation>
  </message>
  <message id="roster.takes.name">
   <source>与证件一致的姓名</source>
   <translation>the name as in the identity document</translation>
  </message>
  <message id="roster.takes.standard_years">
   <source>年数，例如 3 或 2.5</source>
   <translation>years, such as 3 or 2.5</translation>
  </message>
  <message id="roster.takes.student_no">
   <source>字母和数字</source>
   <translation>letters and digits</translation>
  </message>
  <message id="roster.template.about">
   <source>填写说明</source>
   <translation>How to fill it in</translation>
  </message>
  <message id="roster.template.column">
   <source>列名</source>
   <translation>Column</translation>
  </message>
  <message id="roster.template.ending">
   <source>不能生成 {file}。文件名请以 .xlsx 或 .csv 结尾。</source>
   <translation>{file} cannot be written. Let its name end in .xlsx or .csv.</translation>
  </message>
  <message id="roster.template.list">
   <source>学生名单</source>
   <translation>Students</translation>
  </message>
  <message id="roster.template.needed">
   <source>必填</source>
   <translation>Required</translation>
  </message>
  <message id="roster.template.takes">
   <source>可填内容</source>
   <translation>What it takes</translation>
  </message>
  <message id="roster.template.written">
   <source>空白名单已写入 {file}。填好后用 kiosk roster import 导入。</source>
   <translation>The empty list is in {file}. Fill it in and import it by kiosk roster import.</translation>
  </message>
  <message id="roster.too_large">
   <source>文件 {file} 超过 {limit} MB，不像学生名单。请检查文件。</source>
   <translation>The file {file} is larger than {limit} MB, which no list of students is. Check the file.</translation>
  </message>
  <message id="roster.too_wide">
   <source>{file} 的工作表范围过大（{cells} 个单元格，上限 {limit}），多半是远处有多余内容。请删除多余的行和列，另存后再导入。</source>
   <translation>The sheet of {file} spans {cells} cells (at most {limit}); most likely something stands far away by mistake. Delete the rows and columns that are not needed, save it and import that.</translation>
  </message>
  <message id="roster.total">
   <source>合计</source>
   <translation>Total</translation>
  </message>
  <message id="roster.unpacks_too_large">
   <source>{file} 解压后超过 {limit} MB，不像学生名单，没有读取。请检查文件来源。</source>
   <translation>{file} unpacks to more than {limit} MB, which no list of students does; it was not read. Check where it comes from.</translation>
  </message>
  <message id="roster.unreadable">
   <source>文件 {file} 无法读取，请检查文件权限。</source>
   <translation>The file {file} cannot be read. Check the rights on it.</translation>
  </message>
  <message id="roster.utf16">
   <source>{file} 是 UTF-16 编码。请另存为 CSV（UTF-8），再导入。</source>
   <translation>{file} is in UTF-16. Save it as CSV (UTF-8) and import that.</translation>
  </message>
  <message id="roster.workbook">
   <source>{file} 不是 .xlsx 格式的表格。请在表格软件中另存为 .xlsx 或 CSV（UTF-8），再导入。</source>
   <translation>{file} is a workbook of another kind than .xlsx. Save it as .xlsx or CSV (UTF-8) in the spreadsheet program and import that.</translation>
  </message>
  <message id="roster.yes">
   <source>是</source>
   <translation>yes</translation>
  </message>
  <message id="rule.background.colour">
   <source>背景颜色</source>
   <translation>Background colour</translation>
  </message>
  <message id="rule.background.objects">
   <source>背景杂物</source>
   <translation>Objects in the background</translation>
  </message>
  <message id="rule.background.shadow">
   <source>背景阴影</source>
   <translation>Shadow on the background</translation>
  </message>
  <message id="rule.background.uniform">
   <source>背景均匀</source>
   <translation>Background even</translation>
  </message>
  <message id="rule.clothing.collar">
   <source>衣领与图案</source>
   <translation>Collar and pattern</translation>
  </message>
  <message id="rule.clothing.contrast">
   <source>衣服与背景有别</source>
   <translation>Clothes stand out</translation>
  </message>
  <message id="rule.ears.visible">
   <source>露出双耳</source>
   <translation>Ears visible</translation>
  </message>
  <message id="rule.expression.neutral">
   <source>表情自然</source>
   <translation>Natural expression</translation>
  </message>
  <message id="rule.eyes.gaze">
   <source>目视镜头</source>
   <translation>Looking at the camera</translation>
  </message>
  <message id="rule.eyes.glare">
   <source>镜片反光</source>
   <translation>Glare on glasses</translation>
  </message>
  <message id="rule.eyes.hair">
   <source>头发或镜框遮眼</source>
   <translation>Hair or frame over the eyes</translation>
  </message>
  <message id="rule.eyes.open">
   <source>双眼睁开</source>
   <translation>Eyes open</translation>
  </message>
  <message id="rule.eyes.red">
   <source>红眼</source>
   <translation>Red eyes</translation>
  </message>
  <message id="rule.eyes.tinted">
   <source>有色镜片或美瞳</source>
   <translation>Tinted or coloured lenses</translation>
  </message>
  <message id="rule.face.single">
   <source>只有一人</source>
   <translation>One person</translation>
  </message>
  <message id="rule.file.bytes">
   <source>文件大小</source>
   <translation>File length</translation>
  </message>
  <message id="rule.file.colour">
   <source>色彩位数</source>
   <translation>Colour depth</translation>
  </message>
  <message id="rule.file.dpi">
   <source>分辨率标记</source>
   <translation>Density tag</translation>
  </message>
  <message id="rule.file.format">
   <source>文件格式</source>
   <translation>File format</translation>
  </message>
  <message id="rule.file.name">
   <source>文件扩展名</source>
   <translation>File extension</translation>
  </message>
  <message id="rule.file.quality">
   <source>压缩质量</source>
   <translation>Compression quality</translation>
  </message>
  <message id="rule.file.size_px">
   <source>照片尺寸</source>
   <translation>Size in pixels</translation>
  </message>
  <message id="rule.geometry.centred">
   <source>左右居中</source>
   <translation>Centred</translation>
  </message>
  <message id="rule.geometry.crown">
   <source>头顶到上边距离</source>
   <translation>Crown to upper edge</translation>
  </message>
  <message id="rule.geometry.eyes">
   <source>眼睛高度</source>
   <translation>Height of the eyes</translation>
  </message>
  <message id="rule.geometry.face_width">
   <source>脸部宽度</source>
   <translation>Width of the face</translation>
  </message>
  <message id="rule.geometry.resolution">
   <source>未经放大</source>
   <translation>Not enlarged</translation>
  </message>
  <message id="rule.head.uncovered">
   <source>头部无遮盖</source>
   <translation>Head uncovered</translation>
  </message>
  <message id="rule.image.motion">
   <source>抖动模糊</source>
   <translation>Motion blur</translation>
  </message>
  <message id="rule.image.noise">
   <source>噪点</source>
   <translation>Noise</translation>
  </message>
  <message id="rule.image.pixelation">
   <source>马赛克与翻拍</source>
   <translation>Pixelation</translation>
  </message>
  <message id="rule.image.sharp">
   <source>清晰度</source>
   <translation>Sharpness</translation>
  </message>
  <message id="rule.light.cast">
   <source>偏色</source>
   <translation>Colour cast</translation>
  </message>
  <message id="rule.light.dynamic_range">
   <source>层次</source>
   <translation>Range of tones</translation>
  </message>
  <message id="rule.light.exposure">
   <source>脸部明暗</source>
   <translation>Exposure of the face</translation>
  </message>
  <message id="rule.light.hotspots">
   <source>高光斑</source>
   <translation>Bright spots</translation>
  </message>
  <message id="rule.light.shadow_face">
   <source>脸上阴影</source>
   <translation>Shadow on the face</translation>
  </message>
  <message id="rule.light.uniform">
   <source>左右光线均匀</source>
   <translation>Even light</translation>
  </message>
  <message id="rule.mouth.closed">
   <source>双唇闭合</source>
   <translation>Mouth closed</translation>
  </message>
  <message id="rule.pose.pitch">
   <source>抬头低头</source>
   <translation>Looking up or down</translation>
  </message>
  <message id="rule.pose.roll">
   <source>头部歪斜</source>
   <translation>Head tilt</translation>
  </message>
  <message id="rule.pose.shoulders">
   <source>双肩水平</source>
   <translation>Shoulders level</translation>
  </message>
  <message id="rule.pose.yaw">
   <source>左右转头</source>
   <translation>Turned left or right</translation>
  </message>
  <message id="rule.process.recent">
   <source>近照</source>
   <translation>Recent</translation>
  </message>
  <message id="rule.process.unmirrored">
   <source>未镜像、未旋转</source>
   <translation>Not mirrored, not rotated</translation>
  </message>
  <message id="rule.process.unretouched">
   <source>未修图</source>
   <translation>Not retouched</translation>
  </message>
  <message id="scan.no_camera">
   <source>摄像头暂时没有画面，不能扫码。可以用旁边的读码器，或在屏幕上操作。</source>
   <translation>There is no picture from the camera, so it cannot read a code. Use the reader, or go on by the screen.</translation>
  </message>
  <message id="scan.too_long">
   <source>读到的内容太长，不是这里用的码。请换一个码，或在屏幕上输入。</source>
   <translation>What was read is too long to be a code used here. Try another code, or type on the screen.</translation>
  </message>
  <message id="scan.unreadable">
   <source>这个码没有读清楚。请再扫一次，或在屏幕上输入。</source>
   <translation>The code was not read clearly. Scan it again, or type on the screen.</translation>
  </message>
  <message id="search.found">
   <source>共 {total} 人，显示第 {first}–{last} 人。</source>
   <translation>{total} found; shown are {first} to {last}.</translation>
  </message>
  <message id="search.nobody">
   <source>没有找到符合条件的学生。请检查输入，或放宽筛选条件。</source>
   <translation>Nobody was found. Check what was typed, or ask for less.</translation>
  </message>
  <message id="season.bad">
   <source>本季规则文件 {file} 中的 {name} 缺失、多余或不正确，请对照自带的 season.toml 修改。</source>
   <translation>In the season file {file}, {name} is missing, unknown or impossible. Compare it with the season.toml that came with the product.</translation>
  </message>
  <message id="season.figure.code.from">
   <source>预计毕业日：从</source>
   <translation>Expected graduation: from</translation>
  </message>
  <message id="season.figure.code.until">
   <source>预计毕业日：到</source>
   <translation>Expected graduation: until</translation>
  </message>
  <message id="season.figure.collection.closes">
   <source>线上采集截止日；之后按错过处理</source>
   <translation>Last day of the online collection; later is missed</translation>
  </message>
  <message id="season.figure.collection.opens">
   <source>线上采集开始日</source>
   <translation>First day of the online collection</translation>
  </message>
  <message id="season.figure.id">
   <source>采集季名称</source>
   <translation>Name of the season</translation>
  </message>
  <message id="season.figure.make_up.closes">
   <source>补采截止日</source>
   <translation>Last make-up day</translation>
  </message>
  <message id="season.figure.make_up.opens">
   <source>补采开始日；留空表示每天都可补采</source>
   <translation>First make-up day; empty for any day</translation>
  </message>
  <message id="season.figure.newest_cohort.doctor">
   <source>博士生：最晚的入学年份</source>
   <translation>Doctoral: newest year of enrolment</translation>
  </message>
  <message id="season.figure.newest_cohort.doctor_direct">
   <source>直博生：最晚的入学年份</source>
   <translation>Direct-entry doctoral: newest year</translation>
  </message>
  <message id="season.figure.newest_cohort.master">
   <source>硕士生：最晚的入学年份</source>
   <translation>Master's: newest year of enrolment</translation>
  </message>
  <message id="season.figure.online.url">
   <source>线上采集入口网址</source>
   <translation>Where the online way begins</translation>
  </message>
  <message id="season.figure.photo_years.doctor">
   <source>博士：毕业时照片最多几年</source>
   <translation>Doctoral: at most so old at graduation</translation>
  </message>
  <message id="season.figure.photo_years.master">
   <source>硕士：毕业时照片最多几年</source>
   <translation>Master's: at most so old at graduation</translation>
  </message>
  <message id="season.group.code">
   <source>学信网发放采集码的毕业时间</source>
   <translation>Graduation days for which CHSI gives a code</translation>
  </message>
  <message id="season.group.cohorts">
   <source>参加采集的年级</source>
   <translation>Cohorts that take part</translation>
  </message>
  <message id="season.group.collection">
   <source>采集与补采时间</source>
   <translation>Collection and make-up days</translation>
  </message>
  <message id="season.group.photo">
   <source>照片有效期</source>
   <translation>How long a photo lasts</translation>
  </message>
  <message id="season.group.season">
   <source>采集季</source>
   <translation>Season</translation>
  </message>
  <message id="season.not_toml">
   <source>本季规则文件 {file} 的写法有误，无法读取。请恢复上一个能用的版本，或删除该文件以使用默认安排。</source>
   <translation>The season file {file} is not valid TOML. Bring back the last one that worked, or remove it to use the one that came with the product.</translation>
  </message>
  <message id="season.preview.stopped">
   <source>计算已停止，什么都没有改动。</source>
   <translation>The count was stopped; nothing was changed.</translation>
  </message>
  <message id="season.rule.address">
   <source>以 https:// 开头的网址</source>
   <translation>an address that begins with https://</translation>
  </message>
  <message id="season.rule.age">
   <source>1 到 10 的整数</source>
   <translation>a whole number from 1 to 10</translation>
  </message>
  <message id="season.rule.day">
   <source>年-月-日，例如 2024-03-01</source>
   <translation>year-month-day, such as 2024-03-01</translation>
  </message>
  <message id="season.rule.name">
   <source>最多 20 个字</source>
   <translation>at most 20 characters</translation>
  </message>
  <message id="season.rule.year">
   <source>四位年份</source>
   <translation>a year of four digits</translation>
  </message>
  <message id="season.trouble.address">
   <source>应为以 https:// 开头的网址。</source>
   <translation>This must be an address that begins with https://.</translation>
  </message>
  <message id="season.trouble.both">
   <source>请把两个日期都填上，或都留空。</source>
   <translation>Give both days, or neither.</translation>
  </message>
  <message id="season.trouble.day">
   <source>应为日期，写成 2024-03-01。</source>
   <translation>This must be a day, written 2024-03-01.</translation>
  </message>
  <message id="season.trouble.days">
   <source>看不懂“{line}”。每行写一天（2027-01-01），或起止两天（2027-02-05 - 2027-02-11）。</source>
   <translation>“{line}” is no day. Write a day on each line (2027-01-01), or the first and the last (2027-02-05 - 2027-02-11).</translation>
  </message>
  <message id="season.trouble.empty">
   <source>不能留空。</source>
   <translation>This must not be empty.</translation>
  </message>
  <message id="season.trouble.name">
   <source>最多 {limit} 个字，写在一行里。</source>
   <translation>At most {limit} characters on one line.</translation>
  </message>
  <message id="season.trouble.number">
   <source>应为 {least} 到 {most} 的整数。</source>
   <translation>This must be a whole number from {least} to {most}.</translation>
  </message>
  <message id="season.trouble.off_and_on">
   <source>{day} 同时写在休息和上班两处。</source>
   <translation>{day} stands among the days off and the days worked.</translation>
  </message>
  <message id="season.trouble.order">
   <source>不能早于 {first}。</source>
   <translation>This cannot be before {first}.</translation>
  </message>
  <message id="season.trouble_at">
   <source>{file} 中的 {name}（{figure}）：{what}</source>
   <translation>{name} in {file} ({figure}): {what}</translation>
  </message>
  <message id="season.unit.years">
   <source>年</source>
   <translation>years</translation>
  </message>
  <message id="season.unreadable">
   <source>本季规则文件 {file} 无法读取，请检查文件权限。</source>
   <translation>The season file {file} cannot be read. Check the rights on it.</translation>
  </message>
  <message id="season.where">
   <source>本季规则来自 {file}</source>
   <translation>The season's figures, from {file}</translation>
  </message>
  <message id="setting.backup_at">
   <source>每夜备份的时间，例如 02:30；当时没有开机，则开机后补做</source>
   <translation>time of the nightly backup, such as 02:30; if the booth is off then, it is made when it is on again</translation>
  </message>
  <message id="setting.backup_folder">
   <source>每夜自动备份存放的文件夹，最好在另一块磁盘上；空白表示不自动备份</source>
   <translation>folder that the nightly backups go to, best on another disk; empty for none</translation>
  </message>
  <message id="setting.batch_recipient">
   <source>学籍部门的 age 公钥，批次只写成加密文件；留空则不加密</source>
   <translation>the office's public key of age, for which batches are locked; empty leaves them open</translation>
  </message>
  <message id="setting.booth">
   <source>采集点名称，写入照片编号、批次和签名</source>
   <translation>name of the booth in photo numbers, batches and signatures</translation>
  </message>
  <message id="setting.camera">
   <source>相机；auto 表示第一个可用的</source>
   <translation>camera; auto takes the first that works</translation>
  </message>
  <message id="setting.camera_hold">
   <source>相机的曝光和白平衡何时锁定；没有校准过的相机，calibrated 与 burst 相同</source>
   <translation>when the camera's exposure and white balance are kept still; without a calibration, calibrated is as burst</translation>
  </message>
  <message id="setting.camera_hold.burst">
   <source>只在倒数和连拍时锁定</source>
   <translation>For the countdown and the burst</translation>
  </message>
  <message id="setting.camera_hold.calibrated">
   <source>一直用校准值，连拍时锁定</source>
   <translation>Always, as calibrated</translation>
  </message>
  <message id="setting.camera_hold.off">
   <source>不锁定，由相机自动</source>
   <translation>Never; the camera decides</translation>
  </message>
  <message id="setting.closed_because">
   <source>现在暂停开放的原因，显示在首页；空白表示开放</source>
   <translation>why the booth is closed just now, shown on the welcome; empty while it is open</translation>
  </message>
  <message id="setting.done_screen_s">
   <source>最后一个画面停留多久（秒）</source>
   <translation>how long the last screen stays, in seconds</translation>
  </message>
  <message id="setting.group.booth">
   <source>采集点</source>
   <translation>Booth</translation>
  </message>
  <message id="setting.group.keeping">
   <source>备份与保存期限</source>
   <translation>Backup and retention</translation>
  </message>
  <message id="setting.group.opening">
   <source>开放时间与地点</source>
   <translation>Opening hours and place</translation>
  </message>
  <message id="setting.group.paper">
   <source>回执</source>
   <translation>Receipts</translation>
  </message>
  <message id="setting.group.sound">
   <source>声音</source>
   <translation>Sound</translation>
  </message>
  <message id="setting.group.staff">
   <source>工作人员窗口</source>
   <translation>Staff window</translation>
  </message>
  <message id="setting.group.visit">
   <source>学生拍摄</source>
   <translation>A student's visit</translation>
  </message>
  <message id="setting.idle_after_s">
   <source>无人操作多久后询问是否继续（秒）</source>
   <translation>how long nothing happens before the person is asked, in seconds</translation>
  </message>
  <message id="setting.idle_answer_s">
   <source>询问后多久无人回答就清空（秒）</source>
   <translation>how long that question waits before the visit is cleared, in seconds</translation>
  </message>
  <message id="setting.language">
   <source>每次拍摄开始时的语言（zh 或 en）</source>
   <translation>language that a visit begins in (zh or en)</translation>
  </message>
  <message id="setting.language.en">
   <source>英文</source>
   <translation>English</translation>
  </message>
  <message id="setting.language.zh">
   <source>中文</source>
   <translation>Chinese</translation>
  </message>
  <message id="setting.motion">
   <source>无人时首页按钮是否有动态提示（系统要求减少动画时一律没有）</source>
   <translation>whether the welcome beckons while nobody is there (never if the system asks for less motion)</translation>
  </message>
  <message id="setting.open_from">
   <source>每天几点开放，例如 08:30；空白表示不限</source>
   <translation>time of the day at which the booth opens, such as 08:30; empty for always</translation>
  </message>
  <message id="setting.open_until">
   <source>每天几点关闭，例如 17:00；空白表示不限</source>
   <translation>time of the day at which the booth closes, such as 17:00; empty for never</translation>
  </message>
  <message id="setting.opening">
   <source>开放时间，显示在首页下方；需要时可写中英两种文字</source>
   <translation>opening hours, shown at the foot of the welcome; in both languages if you like</translation>
  </message>
  <message id="setting.originals_days">
   <source>学籍部门确认后，原图再保存多少天（成品照片一直保留）</source>
   <translation>days that an original is kept after the office's answer (finished photos stay)</translation>
  </message>
  <message id="setting.preview_mirrored">
   <source>预览画面是否左右镜像（照片从不镜像）</source>
   <translation>whether the live picture is a mirror (the photo never is)</translation>
  </message>
  <message id="setting.printer">
   <source>打印回执的打印机；default 表示系统默认打印机，留空则不提供打印</source>
   <translation>printer of receipts; default takes the system's, empty offers none</translation>
  </message>
  <message id="setting.receipt_folder">
   <source>学生把回执存为 PDF 时用的文件夹（完整路径），留空则不提供保存</source>
   <translation>folder for receipts as PDF (its whole path), empty offers none</translation>
  </message>
  <message id="setting.rule.booth">
   <source>英文字母、数字和中间的短横线，最多 20 个字符</source>
   <translation>letters, digits and dashes between them, at most 20</translation>
  </message>
  <message id="setting.rule.camera">
   <source>从列表中选择，或填写设备号、路径或地址</source>
   <translation>choose from the list, or give a number, a path or an address</translation>
  </message>
  <message id="setting.rule.flag">
   <source>开或关</source>
   <translation>on or off</translation>
  </message>
  <message id="setting.rule.folder">
   <source>完整路径；留空表示不用</source>
   <translation>a whole path; empty for none</translation>
  </message>
  <message id="setting.rule.hold">
   <source>off、burst、calibrated 之一</source>
   <translation>one of off, burst, calibrated</translation>
  </message>
  <message id="setting.rule.language">
   <source>中文或英文</source>
   <translation>Chinese or English</translation>
  </message>
  <message id="setting.rule.line">
   <source>最多 28 个字；可以留空</source>
   <translation>at most 28 characters; may be empty</translation>
  </message>
  <message id="setting.rule.moment">
   <source>几点几分，例如 02:30</source>
   <translation>hours:minutes, such as 02:30</translation>
  </message>
  <message id="setting.rule.printer">
   <source>打印机名称；default 表示系统默认，留空表示不打印</source>
   <translation>a printer's name; default for the system's, empty for none</translation>
  </message>
  <message id="setting.rule.recipient">
   <source>age-keygen 给出的公钥（age1 开头），可以留空</source>
   <translation>a public key of age, which begins with age1; may be empty</translation>
  </message>
  <message id="setting.rule.time">
   <source>几点几分，例如 08:30；留空表示不限</source>
   <translation>hours:minutes, such as 08:30; empty for no limit</translation>
  </message>
  <message id="setting.rule.whole">
   <source>{least} 到 {most} 的整数</source>
   <translation>a whole number from {least} to {most}</translation>
  </message>
  <message id="setting.sound">
   <source>是否有提示音（倒数、拍照、提示）</source>
   <translation>whether countdown, shutter and advice are to be heard too</translation>
  </message>
  <message id="setting.sound_volume">
   <source>提示音音量，相对于电脑自身音量的百分比</source>
   <translation>how loud the sounds are, in percent of the computer's own volume</translation>
  </message>
  <message id="setting.staff_idle_after_s">
   <source>工作人员窗口无人操作多少秒后自动退出登录</source>
   <translation>seconds the staff window may stand untouched before it logs out</translation>
  </message>
  <message id="setting.staff_place">
   <source>工作人员的位置，显示在首页和帮助中；空白表示就在旁边</source>
   <translation>where the staff are, shown on the welcome and in the help; empty: at the desk nearby</translation>
  </message>
  <message id="setting.student_no_max_length">
   <source>学号的最大位数</source>
   <translation>longest student number, in characters</translation>
  </message>
  <message id="setting.unit.characters">
   <source>个字符</source>
   <translation>characters</translation>
  </message>
  <message id="setting.unit.days">
   <source>天</source>
   <translation>days</translation>
  </message>
  <message id="setting.unit.percent">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="setting.unit.s">
   <source>秒</source>
   <translation>s</translation>
  </message>
  <message id="settings.bad.backup_at">
   <source>设置文件 {file} 中的 backup_at = {value} 不可用。应为 24 小时制的时间，例如 "02:30"。</source>
   <translation>The settings file {file} has backup_at = {value}. It must be a time of the day such as "02:30".</translation>
  </message>
  <message id="settings.bad.backup_folder">
   <source>设置文件 {file} 中的 backup_folder = {value} 不可用。应为文件夹的完整路径，例如 "/media/backup"；空白表示不自动备份。</source>
   <translation>The settings file {file} has backup_folder = {value}. It must be the whole path of a folder, such as "/media/backup", or empty.</translation>
  </message>
  <message id="settings.bad.batch_recipient">
   <source>设置文件 {file} 中的 batch_recipient = {value} 不可用。应为 age-keygen 给出的公钥（age1 开头，62 个字符），或留空。</source>
   <translation>The settings file {file} has batch_recipient = {value}. It must be a public key as age-keygen prints it (62 characters, age1…), or empty.</translation>
  </message>
  <message id="settings.bad.booth">
   <source>设置文件 {file} 中的 booth = {value} 不可用。应为带引号的文字，由英文字母、数字和中间的短横线组成，最多 20 个字符，例如 "BOOTH-1"。</source>
   <translation>The settings file {file} has booth = {value}. It must be text in quotes, of letters, digits and dashes between them, at most 20, such as "BOOTH-1".</translation>
  </message>
  <message id="settings.bad.camera">
   <source>设置文件 {file} 中的 camera = {value} 不可用。应为带引号的文字，例如 "auto" 或 "0"。</source>
   <translation>The settings file {file} has camera = {value}. It must be text in quotes, such as "auto" or "0".</translation>
  </message>
  <message id="settings.bad.camera_hold">
   <source>设置文件 {file} 中的 camera_hold = {value} 不可用。应为 "off"、"burst" 或 "calibrated"。</source>
   <translation>The settings file {file} has camera_hold = {value}. It must be "off", "burst" or "calibrated".</translation>
  </message>
  <message id="settings.bad.closed_because">
   <source>设置文件 {file} 中的 closed_because = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "设备维护，下午恢复"。</source>
   <translation>The settings file {file} has closed_because = {value}. It must be one line of text in quotes, at most 28 characters, without spaces at its ends, such as "maintenance until 2 p.m.".</translation>
  </message>
  <message id="settings.bad.done_screen_s">
   <source>设置文件 {file} 中的 done_screen_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>The settings file {file} has done_screen_s = {value}. It must be a whole number of seconds from 1 to 3600.</translation>
  </message>
  <message id="settings.bad.idle_after_s">
   <source>设置文件 {file} 中的 idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>The settings file {file} has idle_after_s = {value}. It must be a whole number of seconds from 1 to 3600.</translation>
  </message>
  <message id="settings.bad.idle_answer_s">
   <source>设置文件 {file} 中的 idle_answer_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>The settings file {file} has idle_answer_s = {value}. It must be a whole number of seconds from 1 to 3600.</translation>
  </message>
  <message id="settings.bad.language">
   <source>设置文件 {file} 中的 language = {value} 不可用。应为 "zh" 或 "en"。</source>
   <translation>The settings file {file} has language = {value}. It must be "zh" or "en".</translation>
  </message>
  <message id="settings.bad.motion">
   <source>设置文件 {file} 中的 motion = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>The settings file {file} has motion = {value}. It must be true or false, without quotes.</translation>
  </message>
  <message id="settings.bad.open_from">
   <source>设置文件 {file} 中的 open_from = {value} 不可用。应为 24 小时制的时间，例如 "08:30"；空白表示不限。</source>
   <translation>The settings file {file} has open_from = {value}. It must be a time of the day such as "08:30", or empty.</translation>
  </message>
  <message id="settings.bad.open_until">
   <source>设置文件 {file} 中的 open_until = {value} 不可用。应为 24 小时制的时间，例如 "17:00"；空白表示不限。</source>
   <translation>The settings file {file} has open_until = {value}. It must be a time of the day such as "17:00", or empty.</translation>
  </message>
  <message id="settings.bad.opening">
   <source>设置文件 {file} 中的 opening = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "周一至周五 9:00–17:00"。</source>
   <translation>The settings file {file} has opening = {value}. It must be one line of text in quotes, at most 28 characters, without spaces at its ends, such as "Mon-Fri 9:00-17:00".</translation>
  </message>
  <message id="settings.bad.originals_days">
   <source>设置文件 {file} 中的 originals_days = {value} 不可用。应为 1 到 3650 的整数（天）。</source>
   <translation>The settings file {file} has originals_days = {value}. It must be a whole number of days from 1 to 3650.</translation>
  </message>
  <message id="settings.bad.preview_mirrored">
   <source>设置文件 {file} 中的 preview_mirrored = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>The settings file {file} has preview_mirrored = {value}. It must be true or false, without quotes.</translation>
  </message>
  <message id="settings.bad.printer">
   <source>设置文件 {file} 中的 printer = {value} 不可用。应为带引号的打印机名称、"default" 或 ""。</source>
   <translation>The settings file {file} has printer = {value}. It must be a printer's name in quotes, "default", or "".</translation>
  </message>
  <message id="settings.bad.receipt_folder">
   <source>设置文件 {file} 中的 receipt_folder = {value} 不可用。应为带引号的完整路径，或 ""。</source>
   <translation>The settings file {file} has receipt_folder = {value}. It must be a whole path in quotes, or "".</translation>
  </message>
  <message id="settings.bad.sound">
   <source>设置文件 {file} 中的 sound = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>The settings file {file} has sound = {value}. It must be true or false, without quotes.</translation>
  </message>
  <message id="settings.bad.sound_volume">
   <source>设置文件 {file} 中的 sound_volume = {value} 不可用。应为 1 到 100 的整数；不要声音请设 sound = false。</source>
   <translation>The settings file {file} has sound_volume = {value}. It must be a whole number from 1 to 100; for no sound set sound = false.</translation>
  </message>
  <message id="settings.bad.staff_idle_after_s">
   <source>设置文件 {file} 中的 staff_idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>The settings file {file} has staff_idle_after_s = {value}. It must be a whole number of seconds from 1 to 3600.</translation>
  </message>
  <message id="settings.bad.staff_place">
   <source>设置文件 {file} 中的 staff_place = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "H 栋一楼服务台"。</source>
   <translation>The settings file {file} has staff_place = {value}. It must be one line of text in quotes, at most 28 characters, without spaces at its ends, such as "desk in hall H".</translation>
  </message>
  <message id="settings.bad.student_no_max_length">
   <source>设置文件 {file} 中的 student_no_max_length = {value} 不可用。应为 1 到 40 的整数。</source>
   <translation>The settings file {file} has student_no_max_length = {value}. It must be a whole number from 1 to 40.</translation>
  </message>
  <message id="settings.done">
   <source>{name} = {value}（原为 {before}）。{effect}</source>
   <translation>{name} = {value} (was {before}). {effect}</translation>
  </message>
  <message id="settings.effect.now">
   <source>立即生效。</source>
   <translation>It counts at once.</translation>
  </message>
  <message id="settings.effect.restart">
   <source>重启学生窗口和工作人员窗口后生效。</source>
   <translation>It counts after the student's and the staff window are started anew.</translation>
  </message>
  <message id="settings.no_folder">
   <source>数据文件夹 {folder} 无法建立。请检查该位置是否存在、是否允许写入，或用 --data 指定别的文件夹。</source>
   <translation>The data folder {folder} cannot be made. Check that the place exists and may be written to, or name another folder with --data.</translation>
  </message>
  <message id="settings.no_home">
   <source>当前用户没有主文件夹，请用 --data 指定数据文件夹。</source>
   <translation>This user has no home folder. Name the data folder with --data.</translation>
  </message>
  <message id="settings.not_text">
   <source>设置文件 {file} 不是 UTF-8 文本，请用 UTF-8 编码重新保存。</source>
   <translation>The settings file {file} is not UTF-8 text. Save it again as UTF-8.</translation>
  </message>
  <message id="settings.not_toml">
   <source>设置文件 {file} 第 {line} 行写法有误。每行应写成“名称 = 值”，文字要加引号。</source>
   <translation>The settings file {file} is wrong at line {line}. Each line reads name = value, with text in quotes.</translation>
  </message>
  <message id="settings.unknown">
   <source>设置文件 {file} 中的 {name} 不是可用的设置。用 kiosk settings 可以看到全部设置。</source>
   <translation>The settings file {file} has {name}, which is not a setting. kiosk settings lists them all.</translation>
  </message>
  <message id="settings.unreadable">
   <source>设置文件 {file} 无法读取，请检查它的权限。</source>
   <translation>The settings file {file} cannot be read. Check the rights on it.</translation>
  </message>
  <message id="settings.where">
   <source>设置文件：{file}</source>
   <translation>Settings file: {file}</translation>
  </message>
  <message id="skipped.no_backdrop">
   <source>画面里几乎没有背景，未检查。</source>
   <translation>There is hardly any background in the picture to check.</translation>
  </message>
  <message id="skipped.no_clothes">
   <source>画面里几乎没有衣服，未检查。</source>
   <translation>There are hardly any clothes in the picture to check.</translation>
  </message>
  <message id="skipped.no_dates">
   <source>没有拍摄日期或毕业日期，未检查。</source>
   <translation>The date of the photo or of the graduation is not known, so this was not checked.</translation>
  </message>
  <message id="skipped.no_face">
   <source>没有可测量的人脸，未检查。</source>
   <translation>There is no face to measure.</translation>
  </message>
  <message id="skipped.no_file">
   <source>没有成品文件，未检查。</source>
   <translation>There is no finished file to check.</translation>
  </message>
  <message id="skipped.no_frame">
   <source>没有原始画面，未检查。</source>
   <translation>The original frame is not known, so this was not checked.</translation>
  </message>
  <message id="skipped.no_person">
   <source>没有人像轮廓，未检查。</source>
   <translation>The outline of the person is not known, so this was not checked.</translation>
  </message>
  <message id="skipped.no_photo">
   <source>没有成品照片，未检查。</source>
   <translation>There is no finished photo to check.</translation>
  </message>
  <message id="skipped.no_provenance">
   <source>不是本系统拍摄的照片，处理过程无从得知，由审核人员看。</source>
   <translation>This photo was not taken by this system; what was done to it is not known, so the reviewer looks.</translation>
  </message>
  <message id="skipped.no_shoulders">
   <source>照片里看不到双肩</source>
   <translation>The shoulders are not to be seen</translation>
  </message>
  <message id="skipped.not_measured">
   <source>本版本不自动检查这一项，由审核人员看。</source>
   <translation>This version does not check this by itself; the reviewer looks.</translation>
  </message>
  <message id="staff.action.approve">
   <source>通过</source>
   <translation>Approve</translation>
  </message>
  <message id="staff.action.approve_anyway">
   <source>破例通过</source>
   <translation>Override</translation>
  </message>
  <message id="staff.action.cancel">
   <source>取消</source>
   <translation>Cancel</translation>
  </message>
  <message id="staff.action.confirm_override">
   <source>确认破例</source>
   <translation>Confirm</translation>
  </message>
  <message id="staff.action.finished">
   <source>看成品</source>
   <translation>Finished photo</translation>
  </message>
  <message id="staff.action.next">
   <source>下一张</source>
   <translation>Next</translation>
  </message>
  <message id="staff.action.original">
   <source>看原图</source>
   <translation>Original</translation>
  </message>
  <message id="staff.action.previous">
   <source>上一张</source>
   <translation>Previous</translation>
  </message>
  <message id="staff.action.reject">
   <source>退回</source>
   <translation>Send back</translation>
  </message>
  <message id="staff.back_to_kiosk">
   <source>返回拍照窗口</source>
   <translation>Back to the photo window</translation>
  </message>
  <message id="staff.camera.again">
   <source>再试一次</source>
   <translation>Try again</translation>
  </message>
  <message id="staff.camera.as_set">
   <source>设置中的相机（{camera}）</source>
   <translation>The booth's camera ({camera})</translation>
  </message>
  <message id="staff.camera.brightest">
   <source>最亮 {stops}</source>
   <translation>brightest {stops}</translation>
  </message>
  <message id="staff.camera.calibrate">
   <source>校准</source>
   <translation>Calibrate</translation>
  </message>
  <message id="staff.camera.calibrated">
   <source>校准完成，已记录。学生窗口下次启动时使用这些值。</source>
   <translation>Calibrated, and kept. The student's window uses the values from its next start.</translation>
  </message>
  <message id="staff.camera.calibration_no_values">
   <source>这台相机不让锁定曝光和白平衡；校准只用来比较画面。</source>
   <translation>This camera lets nothing be held; the calibration only compares its pictures.</translation>
  </message>
  <message id="staff.camera.calibration_values">
   <source>校准时相机的值：{said}</source>
   <translation>The camera's values then: {said}</translation>
  </message>
  <message id="staff.camera.cancel">
   <source>取消</source>
   <translation>Cancel</translation>
  </message>
  <message id="staff.camera.cancelled">
   <source>已取消，没有记录。</source>
   <translation>Cancelled; nothing was kept.</translation>
  </message>
  <message id="staff.camera.card">
   <source>检查灰卡</source>
   <translation>Check a grey card</translation>
  </message>
  <message id="staff.camera.card_place">
   <source>灰卡</source>
   <translation>card</translation>
  </message>
  <message id="staff.camera.check">
   <source>检查空背景</source>
   <translation>Check the empty booth</translation>
  </message>
  <message id="staff.camera.darkest">
   <source>最暗 {stops}</source>
   <translation>darkest {stops}</translation>
  </message>
  <message id="staff.camera.facts">
   <source>{camera}　{width} × {height}　每秒 {rate} 帧</source>
   <translation>{camera}   {width} × {height}   {rate} a second</translation>
  </message>
  <message id="staff.camera.findings_none">
   <source>还没有检查。请所有人走出画面，然后按“检查空背景”。大约十秒。</source>
   <translation>Not checked yet. Let everybody step out of the picture and press “Check the empty booth”. It takes about ten seconds.</translation>
  </message>
  <message id="staff.camera.found_at">
   <source>{time}，{by}</source>
   <translation>{time}, {by}</translation>
  </message>
  <message id="staff.camera.history_none">
   <source>还没有记录。</source>
   <translation>None is kept yet.</translation>
  </message>
  <message id="staff.camera.hold_card">
   <source>请把灰卡放在方框里：{seconds}</source>
   <translation>Hold the card in the square: {seconds}</translation>
  </message>
  <message id="staff.camera.is_reference">
   <source>这是今天第一次合格的检查，以后的检查都和它比。</source>
   <translation>This is today's first good check; later ones are compared with it.</translation>
  </message>
  <message id="staff.camera.kept.fail">
   <source>检查发现问题，已记录。请照右边的说明调整，再检查一次。</source>
   <translation>There is a fault; the check is kept. Do what the right side says and check again.</translation>
  </message>
  <message id="staff.camera.kept.pass">
   <source>检查合格，已记录。</source>
   <translation>All is well; the check is kept.</translation>
  </message>
  <message id="staff.camera.kept.warn">
   <source>检查有待查的项目，已记录。</source>
   <translation>Something needs a look; the check is kept.</translation>
  </message>
  <message id="staff.camera.kind.card">
   <source>灰卡</source>
   <translation>grey card</translation>
  </message>
  <message id="staff.camera.kind.empty">
   <source>空背景</source>
   <translation>empty booth</translation>
  </message>
  <message id="staff.camera.limit">
   <source>限度 {limit}</source>
   <translation>limit {limit}</translation>
  </message>
  <message id="staff.camera.looking">
   <source>正在看，请不要走进画面</source>
   <translation>Looking; keep out of the picture</translation>
  </message>
  <message id="staff.camera.looking_card">
   <source>正在看灰卡，请不要动</source>
   <translation>Looking at the card; keep it still</translation>
  </message>
  <message id="staff.camera.map">
   <source>显示明暗图</source>
   <translation>Show the map of the light</translation>
  </message>
  <message id="staff.camera.measuring">
   <source>正在测量……</source>
   <translation>Measuring …</translation>
  </message>
  <message id="staff.camera.next_card">
   <source>空背景已检查。请坐到座位上，把灰卡举在方框里：{seconds}</source>
   <translation>The empty booth is checked. Sit down and hold the card in the square: {seconds}</translation>
  </message>
  <message id="staff.camera.no_reference">
   <source>这台相机今天还没有合格的检查可以对照。</source>
   <translation>This camera has no good check today to compare with.</translation>
  </message>
  <message id="staff.camera.opening">
   <source>正在打开相机……</source>
   <translation>Opening the camera …</translation>
  </message>
  <message id="staff.camera.past">
   <source>{time}　{what}　{verdict}　{by}</source>
   <translation>{time}   {what}   {verdict}   {by}</translation>
  </message>
  <message id="staff.camera.past_simulated">
   <source>{time}　{what}　{verdict}　{by}（模拟）</source>
   <translation>{time}   {what}   {verdict}   {by} (simulation)</translation>
  </message>
  <message id="staff.camera.plan">
   <source>灯和背景怎么放</source>
   <translation>Where lamps and backdrop stand</translation>
  </message>
  <message id="staff.camera.plan.backdrop">
   <source>背景</source>
   <translation>backdrop</translation>
  </message>
  <message id="staff.camera.plan.camera">
   <source>相机</source>
   <translation>camera</translation>
  </message>
  <message id="staff.camera.plan.lamp">
   <source>灯</source>
   <translation>lamp</translation>
  </message>
  <message id="staff.camera.plan.seat">
   <source>座位</source>
   <translation>seat</translation>
  </message>
  <message id="staff.camera.plan_text">
   <source>灯 {lamps} 盏，左右各一，与座位成 {angle}°，距座位 {near} 至 {far} 米，色温 {cold} 至 {warm} K，高度与肩齐。背景平整、无缝，离座位一臂以上，免得留下影子。</source>
   <translation>{lamps} lamps, left and right, aimed at the seat from {angle}°, {near} to {far} m away, {cold} to {warm} K, at shoulder height. The backdrop flat and without a seam, more than an arm's length behind the seat, so that no shadow falls on it.</translation>
  </message>
  <message id="staff.camera.progress">
   <source>第 {done} 帧，共 {total} 帧</source>
   <translation>Frame {done} of {total}</translation>
  </message>
  <message id="staff.camera.reference_picture">
   <source>今天第一次合格检查时的画面</source>
   <translation>The picture of today's first good check</translation>
  </message>
  <message id="staff.camera.report.exposure">
   <source>曝光 {value}</source>
   <translation>exposure {value}</translation>
  </message>
  <message id="staff.camera.report.focus">
   <source>对焦 {value}</source>
   <translation>focus {value}</translation>
  </message>
  <message id="staff.camera.report.format">
   <source>格式 {value}</source>
   <translation>format {value}</translation>
  </message>
  <message id="staff.camera.report.gain">
   <source>增益 {value}</source>
   <translation>gain {value}</translation>
  </message>
  <message id="staff.camera.report.rate">
   <source>每秒 {value} 帧</source>
   <translation>{value} a second</translation>
  </message>
  <message id="staff.camera.report.white_balance">
   <source>白平衡 {value} K</source>
   <translation>white balance {value} K</translation>
  </message>
  <message id="staff.camera.reports">
   <source>相机自报：{said}</source>
   <translation>The camera says: {said}</translation>
  </message>
  <message id="staff.camera.reports_none">
   <source>相机没有报告更多参数。</source>
   <translation>The camera says nothing more of itself.</translation>
  </message>
  <message id="staff.camera.simulated">
   <source>模拟画面，不是真实相机</source>
   <translation>Simulation, no real camera</translation>
  </message>
  <message id="staff.camera.since_morning">
   <source>和今天第一次合格的检查相比</source>
   <translation>Against today's first good check</translation>
  </message>
  <message id="staff.camera.source">
   <source>相机</source>
   <translation>Camera</translation>
  </message>
  <message id="staff.camera.step.card">
   <source>2 灰卡：举在脸的位置，正对镜头</source>
   <translation>2 Grey card: where the face will be, towards the lens</translation>
  </message>
  <message id="staff.camera.step.done">
   <source>3 完成：记下相机的值</source>
   <translation>3 Done: the camera's values are kept</translation>
  </message>
  <message id="staff.camera.step.empty">
   <source>1 空背景：所有人走出画面</source>
   <translation>1 Empty booth: everybody out of the picture</translation>
  </message>
  <message id="staff.camera.step_out">
   <source>请走出画面：{seconds}</source>
   <translation>Step out of the picture: {seconds}</translation>
  </message>
  <message id="staff.camera.title.calibration">
   <source>校准</source>
   <translation>Calibration</translation>
  </message>
  <message id="staff.camera.title.drift">
   <source>今天的变化</source>
   <translation>Change since this morning</translation>
  </message>
  <message id="staff.camera.title.findings">
   <source>检查结果</source>
   <translation>What was found</translation>
  </message>
  <message id="staff.camera.title.history">
   <source>最近的检查</source>
   <translation>Latest checks</translation>
  </message>
  <message id="staff.camera.zone">
   <source>背景要铺满这个框</source>
   <translation>The backdrop must fill this frame</translation>
  </message>
  <message id="staff.decision.broken">
   <source>程序内部出错，详情已写入日志。</source>
   <translation>The program failed inside; the log has the details.</translation>
  </message>
  <message id="staff.decision.not_kept">
   <source>您对 {number} 的决定没有保存，队列已刷新。</source>
   <translation>Your decision on {number} was not kept; the queue is up to date.</translation>
  </message>
  <message id="staff.done.approve">
   <source>已通过 {number}</source>
   <translation>Approved {number}</translation>
  </message>
  <message id="staff.done.confirm">
   <source>{number} 的破例通过已确认，可以移交。</source>
   <translation>The override of {number} is confirmed; it can be handed over.</translation>
  </message>
  <message id="staff.done.override">
   <source>已破例通过 {number}，等另一位审核员确认</source>
   <translation>Override of {number} noted; another reviewer must confirm it</translation>
  </message>
  <message id="staff.done.reject">
   <source>已退回 {number}：{codes}</source>
   <translation>Sent back {number}: {codes}</translation>
  </message>
  <message id="staff.door.cancel">
   <source>取消</source>
   <translation>Cancel</translation>
  </message>
  <message id="staff.door.go">
   <source>打开</source>
   <translation>Open</translation>
  </message>
  <message id="staff.door.title">
   <source>工作人员：请输入 PIN</source>
   <translation>Staff: please enter the PIN</translation>
  </message>
  <message id="staff.empty.text">
   <source>学生提交新照片后，会自动出现在这里。</source>
   <translation>New photos appear here by themselves.</translation>
  </message>
  <message id="staff.empty.title">
   <source>没有待审核的照片</source>
   <translation>Nothing is waiting</translation>
  </message>
  <message id="staff.figures.both">
   <source>{value} · 限 {limit}</source>
   <translation>{value} · limit {limit}</translation>
  </message>
  <message id="staff.first.again">
   <source>再输入一次</source>
   <translation>Once more</translation>
  </message>
  <message id="staff.first.again_hint">
   <source>与上面相同</source>
   <translation>the same as above</translation>
  </message>
  <message id="staff.first.go">
   <source>设立管理员</source>
   <translation>Make the administrator</translation>
  </message>
  <message id="staff.first.name">
   <source>管理员姓名</source>
   <translation>Name of the administrator</translation>
  </message>
  <message id="staff.first.name_hint">
   <source>操作记录中会写这个名字</source>
   <translation>the trail will show this name</translation>
  </message>
  <message id="staff.first.secret">
   <source>密码（至少 {password} 个字符）或 PIN（至少 {pin} 位数字）</source>
   <translation>Password (at least {password} characters) or PIN (at least {pin} digits)</translation>
  </message>
  <message id="staff.first.secret_hint">
   <source>请自己设定，不要用常见密码</source>
   <translation>one of your own, not a well-known one</translation>
  </message>
  <message id="staff.first.text">
   <source>这台一体机还没有工作人员，也没有默认密码。请设立管理员；以后由管理员登记其他人。</source>
   <translation>No staff are set up here, and there is no default password. Make the administrator now; the administrator then adds the others.</translation>
  </message>
  <message id="staff.first.title">
   <source>第一次使用：设立管理员</source>
   <translation>First start: the administrator</translation>
  </message>
  <message id="staff.handover.again">
   <source>再试一次</source>
   <translation>Try again</translation>
  </message>
  <message id="staff.handover.all_ready">
   <source>全部可移交的照片</source>
   <translation>All that are ready</translation>
  </message>
  <message id="staff.handover.begun">
   <source>批次 {batch}（{count} 张）已经开始但没有写完。请先把它写完，内容不变，可以换一个盘。</source>
   <translation>Batch {batch} ({count} photos) was begun and is not finished. Finish it first: it stays the same, and may go to another drive.</translation>
  </message>
  <message id="staff.handover.column.answered">
   <source>答复</source>
   <translation>Reply</translation>
  </message>
  <message id="staff.handover.column.batch">
   <source>批次</source>
   <translation>Batch</translation>
  </message>
  <message id="staff.handover.column.cell">
   <source>列</source>
   <translation>Column</translation>
  </message>
  <message id="staff.handover.column.count">
   <source>照片</source>
   <translation>Photos</translation>
  </message>
  <message id="staff.handover.column.fault">
   <source>问题</source>
   <translation>What is wrong</translation>
  </message>
  <message id="staff.handover.column.note">
   <source>说明</source>
   <translation>Remark</translation>
  </message>
  <message id="staff.handover.column.receiver">
   <source>接收方</source>
   <translation>For whom</translation>
  </message>
  <message id="staff.handover.column.reply">
   <source>答复</source>
   <translation>Reply</translation>
  </message>
  <message id="staff.handover.column.row">
   <source>行</source>
   <translation>Row</translation>
  </message>
  <message id="staff.handover.done">
   <source>移交完成，可以取走移动盘</source>
   <translation>Done, you may remove the drive</translation>
  </message>
  <message id="staff.handover.done.batch">
   <source>批次 {batch}：{count} 张照片，已读回比对。</source>
   <translation>Batch {batch}: {count} photos, read back and compared.</translation>
  </message>
  <message id="staff.handover.done.close">
   <source>知道了</source>
   <translation>All right</translation>
  </message>
  <message id="staff.handover.done.eject">
   <source>先在系统里“弹出”，再拔下。把指纹抄给或念给学籍部门核对。</source>
   <translation>Eject it in the system first, then pull it out. Give the office the fingerprint by another way.</translation>
  </message>
  <message id="staff.handover.done.resumed">
   <source>上次中断的批次已经写完，可以取走移动盘</source>
   <translation>The interrupted batch is finished, you may remove the drive</translation>
  </message>
  <message id="staff.handover.done.signer">
   <source>签名密钥 {fingerprint}</source>
   <translation>Signed by {fingerprint}</translation>
  </message>
  <message id="staff.handover.done.where.locked">
   <source>在 {place}：加密文件 {archive}，只有学籍部门能打开</source>
   <translation>In {place}: the locked file {archive}, which only the office can open</translation>
  </message>
  <message id="staff.handover.done.where.open">
   <source>在 {place}：文件夹 {folder} 和压缩包 {archive}</source>
   <translation>In {place}: the folder {folder} and the zip {archive}</translation>
  </message>
  <message id="staff.handover.drive.choose">
   <source>请选择</source>
   <translation>Choose one</translation>
  </message>
  <message id="staff.handover.drive.folder">
   <source>文件夹 {folder}</source>
   <translation>Folder {folder}</translation>
  </message>
  <message id="staff.handover.drive.nameless">
   <source>移动盘</source>
   <translation>Drive</translation>
  </message>
  <message id="staff.handover.drive.none">
   <source>没有找到移动盘</source>
   <translation>No drive found</translation>
  </message>
  <message id="staff.handover.drive.one">
   <source>{label}（{place}，{system}，可用 {free} GB）</source>
   <translation>{label} ({place}, {system}, {free} GB free)</translation>
  </message>
  <message id="staff.handover.drive.read_only">
   <source>{label}（{place}，{system}，只读）</source>
   <translation>{label} ({place}, {system}, read-only)</translation>
  </message>
  <message id="staff.handover.explain">
   <source>一次移交怎样进行</source>
   <translation>How a hand-over goes</translation>
  </message>
  <message id="staff.handover.explain.1">
   <source>照片先在采集点内与审核时的记录逐一核对，打包并签名。</source>
   <translation>Inside the booth every photo is held against its approval; all are packed and signed.</translation>
  </message>
  <message id="staff.handover.explain.2">
   <source>然后写到移动盘，从盘上读回逐字节比对，之后才算移交。</source>
   <translation>Then they are written to the drive and read back byte by byte. Only then are they handed over.</translation>
  </message>
  <message id="staff.handover.explain.3">
   <source>中途断开、写满或取消都不会丢：下次会接着写同一个批次。</source>
   <translation>If the drive is full or pulled, or you cancel, nothing is lost: next time the same batch goes on.</translation>
  </message>
  <message id="staff.handover.finish">
   <source>继续写完</source>
   <translation>Finish it</translation>
  </message>
  <message id="staff.handover.folder">
   <source>选文件夹</source>
   <translation>A folder …</translation>
  </message>
  <message id="staff.handover.going">
   <source>将移交 {count} 张照片，{size}。</source>
   <translation>{count} photos will go, {size}.</translation>
  </message>
  <message id="staff.handover.is_trial">
   <source>学号 {student_no} 的照片 {number} 是试拍，不能移交。</source>
   <translation>Photo {number} of student {student_no} is a trial and does not go.</translation>
  </message>
  <message id="staff.handover.key_locked">
   <source>签名密钥已锁。请输入口令；口令遗失时，由管理员在“签名密钥”里作废并换新。</source>
   <translation>The signing key is locked. Type its passphrase; if it is lost, an administrator revokes the key in the room Keys.</translation>
  </message>
  <message id="staff.handover.leave_in">
   <source>请不要拔出移动盘。</source>
   <translation>Leave the drive in.</translation>
  </message>
  <message id="staff.handover.no_batch">
   <source>没有移交过批次 {batch}。请在右上角另选一个。</source>
   <translation>There was no batch {batch}. Choose another one at the top right.</translation>
  </message>
  <message id="staff.handover.no_folder">
   <source>{folder} 不是文件夹。请选一个文件夹或移动盘。</source>
   <translation>{folder} is not a folder. Choose a folder or a drive.</translation>
  </message>
  <message id="staff.handover.no_signers">
   <source>还不知道哪把密钥是学籍部门的，签名的答复不能登记。请管理员在【签名密钥】页的“学籍部门的密钥”里登记。</source>
   <translation>Nobody said which key is the office's, so a signed reply cannot be taken. Have an administrator put it in, in the room Keys under The office's keys.</translation>
  </message>
  <message id="staff.handover.nobody">
   <source>无</source>
   <translation>Nobody</translation>
  </message>
  <message id="staff.handover.only_trials">
   <source>没有可移交的真实照片，只有 {count} 张试拍。</source>
   <translation>There is no real photo to hand over, only {count} trial(s).</translation>
  </message>
  <message id="staff.handover.only_unconfirmed">
   <source>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员。</source>
   <translation>Nothing can go: {count} override(s) wait for a second reviewer.</translation>
  </message>
  <message id="staff.handover.pane.give">
   <source>移交批次</source>
   <translation>Hand over</translation>
  </message>
  <message id="staff.handover.pane.reply">
   <source>学籍部门答复</source>
   <translation>The office's reply</translation>
  </message>
  <message id="staff.handover.passphrase">
   <source>签名密钥的口令</source>
   <translation>Passphrase of the signing key</translation>
  </message>
  <message id="staff.handover.past">
   <source>移交过的批次</source>
   <translation>Batches so far</translation>
  </message>
  <message id="staff.handover.past.answered">
   <source>通过 {accepted}，退回 {rejected}</source>
   <translation>{accepted} accepted, {rejected} rejected</translation>
  </message>
  <message id="staff.handover.past.none">
   <source>还没有移交过批次。</source>
   <translation>No batch was handed over yet.</translation>
  </message>
  <message id="staff.handover.past.partly">
   <source>通过 {accepted}，退回 {rejected}，未答复 {open}</source>
   <translation>{accepted} accepted, {rejected} rejected, {open} open</translation>
  </message>
  <message id="staff.handover.past.unanswered">
   <source>等待答复</source>
   <translation>waits for the reply</translation>
  </message>
  <message id="staff.handover.past.unfinished">
   <source>没有写完，请继续</source>
   <translation>not finished, go on with it</translation>
  </message>
  <message id="staff.handover.place.folder">
   <source>批次会写进这个文件夹。</source>
   <translation>The batch will be written into this folder.</translation>
  </message>
  <message id="staff.handover.place.none">
   <source>请插入移动盘，或选一个文件夹。</source>
   <translation>Put a stick in, or choose a folder.</translation>
  </message>
  <message id="staff.handover.place.not_for_windows">
   <source>Windows 电脑读不了 {system} 格式的盘。若学籍部门用 Windows，请换用 FAT32 或 exFAT 的盘。</source>
   <translation>Windows computers cannot read {system}. If the office uses Windows, take a drive with FAT32 or exFAT.</translation>
  </message>
  <message id="staff.handover.place.read_only">
   <source>这个移动盘不能写入。请拨开写保护开关，或换一个盘。</source>
   <translation>This drive cannot be written to. Move its write-protect switch, or take another one.</translation>
  </message>
  <message id="staff.handover.place.several">
   <source>有不止一个移动盘，请选一个。</source>
   <translation>More than one drive is plugged in; choose one.</translation>
  </message>
  <message id="staff.handover.place.stick">
   <source>批次会写到这个移动盘上。</source>
   <translation>The batch will be written onto this drive.</translation>
  </message>
  <message id="staff.handover.reading">
   <source>正在清点……</source>
   <translation>Counting …</translation>
  </message>
  <message id="staff.handover.receiver.collection-unit">
   <source>采集单位（只有照片和采集码）</source>
   <translation>Collection unit (photo and code only)</translation>
  </message>
  <message id="staff.handover.receiver.school-systems">
   <source>本校系统（学位、学籍）</source>
   <translation>The school's own systems</translation>
  </message>
  <message id="staff.handover.reply.about">
   <source>名单说的是哪个批次</source>
   <translation>The list is about</translation>
  </message>
  <message id="staff.handover.reply.accepted">
   <source>通过</source>
   <translation>accepted</translation>
  </message>
  <message id="staff.handover.reply.any_batch">
   <source>由名单决定</source>
   <translation>any batch</translation>
  </message>
  <message id="staff.handover.reply.choose">
   <source>选择答复文件</source>
   <translation>Choose a reply</translation>
  </message>
  <message id="staff.handover.reply.explain">
   <source>选择学籍部门发来的答复。先预览，确认之后才登记。</source>
   <translation>Choose what the office sent. You see what it says before anything is taken in.</translation>
  </message>
  <message id="staff.handover.reply.files">
   <source>答复文件</source>
   <translation>Replies</translation>
  </message>
  <message id="staff.handover.reply.kinds">
   <source>可以是 CSV 或 XLSX 名单（学号、结果、原因），也可以是学籍部门签名的答复。退回的学生可以重拍，通过的开始计保存期。</source>
   <translation>A CSV or XLSX list (student number, result, reason) or the office's signed reply. Students who are rejected can be photographed again; for the others the time of keeping begins.</translation>
  </message>
  <message id="staff.handover.reply.no_changes">
   <source>没有问题。</source>
   <translation>Nothing is wrong.</translation>
  </message>
  <message id="staff.handover.reply.none">
   <source>还没有选择答复。</source>
   <translation>There is nothing new to show.</translation>
  </message>
  <message id="staff.handover.reply.rejected">
   <source>退回</source>
   <translation>rejected</translation>
  </message>
  <message id="staff.handover.reply.see.accepted">
   <source>查看通过的 {count} 位学生</source>
   <translation>See the {count} who were accepted</translation>
  </message>
  <message id="staff.handover.reply.see.rejected">
   <source>查看退回的 {count} 位学生</source>
   <translation>See the {count} who were rejected</translation>
  </message>
  <message id="staff.handover.reply.step.check">
   <source>正在检查</source>
   <translation>Checking</translation>
  </message>
  <message id="staff.handover.reply.step.compare">
   <source>正在与移交记录比对</source>
   <translation>Comparing with what was handed over</translation>
  </message>
  <message id="staff.handover.reply.step.prepare">
   <source>正在准备</source>
   <translation>Preparing</translation>
  </message>
  <message id="staff.handover.reply.step.read">
   <source>正在读取</source>
   <translation>Reading</translation>
  </message>
  <message id="staff.handover.reply.step.write">
   <source>正在登记</source>
   <translation>Taking it in</translation>
  </message>
  <message id="staff.handover.reply.take">
   <source>登记</source>
   <translation>Take it in</translation>
  </message>
  <message id="staff.handover.some">
   <source>只交这些学号</source>
   <translation>Only these students</translation>
  </message>
  <message id="staff.handover.stage.compare">
   <source>从移动盘读回并比对</source>
   <translation>Read it back from the drive and compare</translation>
  </message>
  <message id="staff.handover.stage.copy">
   <source>写到移动盘</source>
   <translation>Write to the drive</translation>
  </message>
  <message id="staff.handover.stage.flush">
   <source>等移动盘写完</source>
   <translation>Wait until the drive has it all</translation>
  </message>
  <message id="staff.handover.stage.pack">
   <source>核对照片，打包，签名</source>
   <translation>Check the photos, pack them, sign</translation>
  </message>
  <message id="staff.handover.stage.prove">
   <source>在采集点内核验</source>
   <translation>Verify inside the booth</translation>
  </message>
  <message id="staff.handover.start">
   <source>签名并移交</source>
   <translation>Sign and hand over</translation>
  </message>
  <message id="staff.handover.stopped">
   <source>已取消，没有留下写了一半的内容。</source>
   <translation>Cancelled; nothing half-done was left.</translation>
  </message>
  <message id="staff.handover.students.hint">
   <source>学号，用空格或逗号隔开</source>
   <translation>Student numbers, with blanks or commas between</translation>
  </message>
  <message id="staff.handover.waits.left">
   <source>{count} 张留到下一批</source>
   <translation>{count} for the next batch</translation>
  </message>
  <message id="staff.handover.waits.trials">
   <source>{count} 张试拍，不移交</source>
   <translation>{count} trials stay here</translation>
  </message>
  <message id="staff.handover.waits.unconfirmed">
   <source>{count} 张等第二位审核员</source>
   <translation>{count} want a second reviewer</translation>
  </message>
  <message id="staff.handover.waits.without_code">
   <source>{count} 张等采集码</source>
   <translation>{count} lack their code</translation>
  </message>
  <message id="staff.handover.what">
   <source>交什么</source>
   <translation>What</translation>
  </message>
  <message id="staff.handover.where">
   <source>写到哪里</source>
   <translation>Where to</translation>
  </message>
  <message id="staff.handover.which">
   <source>有 {count} 张已移交的照片可能是它。请在右上角选定批次，或在名单里加一列照片编号</source>
   <translation>{count} photos could be meant; choose the batch at the top right, or add a column with the photo's number</translation>
  </message>
  <message id="staff.handover.whom">
   <source>交给谁</source>
   <translation>For whom</translation>
  </message>
  <message id="staff.handover.wrong_passphrase">
   <source>口令不对，密钥没有打开。请再输入一次。</source>
   <translation>This passphrase does not open the key. Type it again.</translation>
  </message>
  <message id="staff.house.act.acknowledge">
   <source>登记答复</source>
   <translation>Answer of the office</translation>
  </message>
  <message id="staff.house.act.acknowledge_batch">
   <source>登记批次答复</source>
   <translation>Batch acknowledged</translation>
  </message>
  <message id="staff.house.act.add_person">
   <source>登记人员</source>
   <translation>Person added</translation>
  </message>
  <message id="staff.house.act.admit">
   <source>特批现场拍摄</source>
   <translation>Admitted</translation>
  </message>
  <message id="staff.house.act.approve">
   <source>通过</source>
   <translation>Approved</translation>
  </message>
  <message id="staff.house.act.back_up">
   <source>备份</source>
   <translation>Backup</translation>
  </message>
  <message id="staff.house.act.calibrate_camera">
   <source>校准相机</source>
   <translation>Camera calibrated</translation>
  </message>
  <message id="staff.house.act.change_holidays">
   <source>修改节假日</source>
   <translation>Holidays changed</translation>
  </message>
  <message id="staff.house.act.change_key">
   <source>更换签名密钥</source>
   <translation>Key changed</translation>
  </message>
  <message id="staff.house.act.change_password">
   <source>更改密码</source>
   <translation>Secret changed</translation>
  </message>
  <message id="staff.house.act.change_role">
   <source>更改角色</source>
   <translation>Role changed</translation>
  </message>
  <message id="staff.house.act.change_season">
   <source>修改本季规则</source>
   <translation>Season changed</translation>
  </message>
  <message id="staff.house.act.change_settings">
   <source>修改设置</source>
   <translation>Settings changed</translation>
  </message>
  <message id="staff.house.act.check_backdrop">
   <source>检查空背景</source>
   <translation>Empty booth checked</translation>
  </message>
  <message id="staff.house.act.code">
   <source>登记采集码</source>
   <translation>Code added</translation>
  </message>
  <message id="staff.house.act.code_list">
   <source>导入采集码</source>
   <translation>Codes imported</translation>
  </message>
  <message id="staff.house.act.columns">
   <source>设定名单列</source>
   <translation>Columns of a list</translation>
  </message>
  <message id="staff.house.act.confirm_override">
   <source>确认破例</source>
   <translation>Override confirmed</translation>
  </message>
  <message id="staff.house.act.delete_student">
   <source>应本人要求删除资料</source>
   <translation>Data deleted on request</translation>
  </message>
  <message id="staff.house.act.disable_person">
   <source>停用人员</source>
   <translation>Person disabled</translation>
  </message>
  <message id="staff.house.act.drop_backups">
   <source>清理旧备份</source>
   <translation>Old backups dropped</translation>
  </message>
  <message id="staff.house.act.enable_person">
   <source>恢复人员</source>
   <translation>Person enabled</translation>
  </message>
  <message id="staff.house.act.export">
   <source>移交批次</source>
   <translation>Batch handed over</translation>
  </message>
  <message id="staff.house.act.hold">
   <source>暂停学号</source>
   <translation>Number held</translation>
  </message>
  <message id="staff.house.act.import">
   <source>导入名单</source>
   <translation>List imported</translation>
  </message>
  <message id="staff.house.act.install_office_keys">
   <source>登记学籍部门的密钥</source>
   <translation>Office's keys put in</translation>
  </message>
  <message id="staff.house.act.log_in">
   <source>登录</source>
   <translation>Log-in</translation>
  </message>
  <message id="staff.house.act.log_in_refused">
   <source>登录失败</source>
   <translation>Log-in refused</translation>
  </message>
  <message id="staff.house.act.log_out">
   <source>退出</source>
   <translation>Log-out</translation>
  </message>
  <message id="staff.house.act.open_door">
   <source>打开工作台入口</source>
   <translation>Door opened</translation>
  </message>
  <message id="staff.house.act.open_door_refused">
   <source>入口 PIN 错误</source>
   <translation>Door refused</translation>
  </message>
  <message id="staff.house.act.promise_batch">
   <source>准备批次</source>
   <translation>Batch promised</translation>
  </message>
  <message id="staff.house.act.purge">
   <source>清除原图</source>
   <translation>Original purged</translation>
  </message>
  <message id="staff.house.act.recrop">
   <source>调整裁剪</source>
   <translation>Cut out anew</translation>
  </message>
  <message id="staff.house.act.reject">
   <source>退回</source>
   <translation>Sent back</translation>
  </message>
  <message id="staff.house.act.release">
   <source>解除暂停</source>
   <translation>Number released</translation>
  </message>
  <message id="staff.house.act.remove_office_keys">
   <source>移除学籍部门的密钥</source>
   <translation>Office's keys taken away</translation>
  </message>
  <message id="staff.house.act.restore">
   <source>恢复备份</source>
   <translation>Restore</translation>
  </message>
  <message id="staff.house.act.revoke_key">
   <source>吊销签名密钥</source>
   <translation>Key revoked</translation>
  </message>
  <message id="staff.house.act.revoke_override">
   <source>撤销破例通过</source>
   <translation>Override taken back</translation>
  </message>
  <message id="staff.house.act.send_back">
   <source>请重拍</source>
   <translation>Asked to come again</translation>
  </message>
  <message id="staff.house.act.set_door_pin">
   <source>设置入口 PIN</source>
   <translation>Door PIN set</translation>
  </message>
  <message id="staff.house.act.submit">
   <source>提交照片</source>
   <translation>Photo handed in</translation>
  </message>
  <message id="staff.house.act.take_back">
   <source>撤回</source>
   <translation>Taken back</translation>
  </message>
  <message id="staff.house.act.unadmit">
   <source>撤回特批</source>
   <translation>Admission withdrawn</translation>
  </message>
  <message id="staff.house.act.unlock">
   <source>解除锁定</source>
   <translation>Unlocked</translation>
  </message>
  <message id="staff.house.act.unlock_person">
   <source>解除锁定登录</source>
   <translation>Lock-out ended</translation>
  </message>
  <message id="staff.house.act.withdraw">
   <source>撤回照片</source>
   <translation>Photo withdrawn</translation>
  </message>
  <message id="staff.house.backup.care">
   <source>备份里有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</source>
   <translation>A backup holds photos, personal data and the signing key: keep it as safe as the booth itself.</translation>
  </message>
  <message id="staff.house.backup.change">
   <source>修改</source>
   <translation>Change</translation>
  </message>
  <message id="staff.house.backup.elsewhere">
   <source>在别处或已清理</source>
   <translation>elsewhere, or dropped</translation>
  </message>
  <message id="staff.house.backup.last">
   <source>最近的备份</source>
   <translation>Backups that were made</translation>
  </message>
  <message id="staff.house.backup.made">
   <source>已备份到 {file}（{size}），并已读回核对</source>
   <translation>The backup is in {file} ({size}) and was read back</translation>
  </message>
  <message id="staff.house.backup.next">
   <source>下一次：{at}（当时没有开机，则开机后补做）</source>
   <translation>Next: {at} (if the booth is off then, as soon as it is on)</translation>
  </message>
  <message id="staff.house.backup.no_plan">
   <source>没有设置自动备份的文件夹，只有手动备份。建议设在另一块磁盘上。</source>
   <translation>No folder is set for nightly backups; only those made by hand exist. Best is a folder on another disk.</translation>
  </message>
  <message id="staff.house.backup.none">
   <source>还没有备份。按 Alt+B 立即备份。</source>
   <translation>There is no backup yet. Press Alt+B to make one.</translation>
  </message>
  <message id="staff.house.backup.now">
   <source>立即备份</source>
   <translation>Back up now</translation>
  </message>
  <message id="staff.house.backup.plan">
   <source>每天 {at} 自动备份到 {folder}；保留最近 {days} 天每天一份、最近 {weeks} 周每周一份。</source>
   <translation>Every day at {at} by itself into {folder}; kept are the last of {days} days and of {weeks} weeks.</translation>
  </message>
  <message id="staff.house.backup.there">
   <source>在备份文件夹</source>
   <translation>in the folder</translation>
  </message>
  <message id="staff.house.backup.where">
   <source>把备份放到哪个文件夹？</source>
   <translation>Which folder shall the backup be in?</translation>
  </message>
  <message id="staff.house.by_booth">
   <source>自动</source>
   <translation>By itself</translation>
  </message>
  <message id="staff.house.column.answered">
   <source>学籍部门确认于</source>
   <translation>Office answered</translation>
  </message>
  <message id="staff.house.column.difference">
   <source>恢复后的变化</source>
   <translation>What a restore changes</translation>
  </message>
  <message id="staff.house.column.due">
   <source>到期</source>
   <translation>Due</translation>
  </message>
  <message id="staff.house.column.file">
   <source>文件</source>
   <translation>File</translation>
  </message>
  <message id="staff.house.column.photo">
   <source>照片</source>
   <translation>Photo</translation>
  </message>
  <message id="staff.house.column.place">
   <source>位置</source>
   <translation>Where</translation>
  </message>
  <message id="staff.house.column.purged">
   <source>清除于</source>
   <translation>Purged</translation>
  </message>
  <message id="staff.house.column.size">
   <source>大小</source>
   <translation>Size</translation>
  </message>
  <message id="staff.house.detail.account">
   <source>电脑用户</source>
   <translation>Account</translation>
  </message>
  <message id="staff.house.detail.acknowledged_at">
   <source>学籍部门确认于</source>
   <translation>Office answered</translation>
  </message>
  <message id="staff.house.detail.admitted_because">
   <source>特批理由</source>
   <translation>Admitted because</translation>
  </message>
  <message id="staff.house.detail.audit_hash">
   <source>操作记录末条校验值</source>
   <translation>Hash of the trail</translation>
  </message>
  <message id="staff.house.detail.because">
   <source>理由</source>
   <translation>Because</translation>
  </message>
  <message id="staff.house.detail.disabled">
   <source>停用</source>
   <translation>Disabled</translation>
  </message>
  <message id="staff.house.detail.files">
   <source>文件</source>
   <translation>Files</translation>
  </message>
  <message id="staff.house.detail.kept_days">
   <source>保存天数</source>
   <translation>Days kept</translation>
  </message>
  <message id="staff.house.detail.made_at">
   <source>备份于</source>
   <translation>Made</translation>
  </message>
  <message id="staff.house.detail.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.house.detail.note">
   <source>说明</source>
   <translation>Note</translation>
  </message>
  <message id="staff.house.detail.original_sha256">
   <source>原图校验值</source>
   <translation>Check sum of the original</translation>
  </message>
  <message id="staff.house.detail.override">
   <source>破例</source>
   <translation>Override</translation>
  </message>
  <message id="staff.house.detail.photo_sha256">
   <source>照片校验值</source>
   <translation>Check sum of the photo</translation>
  </message>
  <message id="staff.house.detail.reason">
   <source>原因</source>
   <translation>Reason</translation>
  </message>
  <message id="staff.house.detail.reasons">
   <source>原因</source>
   <translation>Reasons</translation>
  </message>
  <message id="staff.house.detail.replaced_audit_hash">
   <source>被替换的操作记录校验值</source>
   <translation>Hash of the trail replaced</translation>
  </message>
  <message id="staff.house.detail.role">
   <source>角色</source>
   <translation>Role</translation>
  </message>
  <message id="staff.house.detail.secret_set_at">
   <source>密码设置于</source>
   <translation>Secret set</translation>
  </message>
  <message id="staff.house.detail.sha256">
   <source>校验值</source>
   <translation>Check sum</translation>
  </message>
  <message id="staff.house.detail.signer">
   <source>签名密钥指纹</source>
   <translation>Signed by</translation>
  </message>
  <message id="staff.house.detail.size_bytes">
   <source>大小（字节）</source>
   <translation>Size in bytes</translation>
  </message>
  <message id="staff.house.detail.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.house.detail.student_no">
   <source>学号</source>
   <translation>Student number</translation>
  </message>
  <message id="staff.house.detail.verdict">
   <source>检查结果</source>
   <translation>Verdict</translation>
  </message>
  <message id="staff.house.detail.version">
   <source>版本</source>
   <translation>Version</translation>
  </message>
  <message id="staff.house.detail.why">
   <source>理由</source>
   <translation>Why</translation>
  </message>
  <message id="staff.house.detail.wrong">
   <source>错误次数</source>
   <translation>Wrong tries</translation>
  </message>
  <message id="staff.house.examine">
   <source>全部检查</source>
   <translation>Examine all</translation>
  </message>
  <message id="staff.house.looked_at">
   <source>{at} 检查，每分钟自动更新</source>
   <translation>looked at {at}, again every minute</translation>
  </message>
  <message id="staff.house.pane.backup">
   <source>备份</source>
   <translation>Backups</translation>
  </message>
  <message id="staff.house.pane.glance">
   <source>设备状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.house.pane.restore">
   <source>恢复</source>
   <translation>Restore</translation>
  </message>
  <message id="staff.house.pane.retention">
   <source>原图保存期</source>
   <translation>Retention</translation>
  </message>
  <message id="staff.house.pane.trail">
   <source>操作记录</source>
   <translation>Audit trail</translation>
  </message>
  <message id="staff.house.part.backdrop">
   <source>背景</source>
   <translation>Backdrop</translation>
  </message>
  <message id="staff.house.part.backup">
   <source>备份</source>
   <translation>Backup</translation>
  </message>
  <message id="staff.house.part.calibration">
   <source>相机校准</source>
   <translation>Calibration</translation>
  </message>
  <message id="staff.house.part.camera">
   <source>相机</source>
   <translation>Camera</translation>
  </message>
  <message id="staff.house.part.clock">
   <source>时钟</source>
   <translation>Clock</translation>
  </message>
  <message id="staff.house.part.database">
   <source>数据库</source>
   <translation>Database</translation>
  </message>
  <message id="staff.house.part.disk">
   <source>磁盘</source>
   <translation>Disk</translation>
  </message>
  <message id="staff.house.part.fonts">
   <source>字体</source>
   <translation>Fonts</translation>
  </message>
  <message id="staff.house.part.key">
   <source>签名密钥</source>
   <translation>Signing key</translation>
  </message>
  <message id="staff.house.part.models">
   <source>模型文件</source>
   <translation>Models</translation>
  </message>
  <message id="staff.house.part.pictures">
   <source>照片</source>
   <translation>Pictures</translation>
  </message>
  <message id="staff.house.part.python">
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message id="staff.house.part.qt">
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message id="staff.house.part.season">
   <source>采集季</source>
   <translation>Season</translation>
  </message>
  <message id="staff.house.part.settings">
   <source>设置</source>
   <translation>Settings</translation>
  </message>
  <message id="staff.house.part.sqlite">
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message id="staff.house.part.trail">
   <source>操作记录</source>
   <translation>Audit trail</translation>
  </message>
  <message id="staff.house.restore.choose">
   <source>还没有选择备份。</source>
   <translation>No backup is chosen yet.</translation>
  </message>
  <message id="staff.house.restore.explain">
   <source>备份之后的照片、审核和操作记录会离开使用中的数据；现有数据整体另存，不会删除。请先关闭拍照窗口和其他工作台窗口。</source>
   <translation>Photos, decisions and entries made since the backup leave the data in use; all that is here now is kept aside. Close the student's window and any other desk first.</translation>
  </message>
  <message id="staff.house.restore.fewer">
   <source>少 {count} 条</source>
   <translation>{count} fewer</translation>
  </message>
  <message id="staff.house.restore.file">
   <source>选择文件</source>
   <translation>Choose a file</translation>
  </message>
  <message id="staff.house.restore.header">
   <source>{file}：采集点 {booth}，{at} 由 {who} 备份，{software}</source>
   <translation>{file}: booth {booth}, made {at} by {who}, {software}</translation>
  </message>
  <message id="staff.house.restore.kind">
   <source>备份文件</source>
   <translation>Backups</translation>
  </message>
  <message id="staff.house.restore.login">
   <source>重新登录</source>
   <translation>Log in again</translation>
  </message>
  <message id="staff.house.restore.more">
   <source>多 {count} 条</source>
   <translation>{count} more</translation>
  </message>
  <message id="staff.house.restore.none">
   <source>备份文件夹里没有备份。按 Alt+O 选择文件。</source>
   <translation>The folder holds no backup. Press Alt+O to choose a file.</translation>
  </message>
  <message id="staff.house.restore.now">
   <source>恢复</source>
   <translation>Restore</translation>
  </message>
  <message id="staff.house.restore.rehearse">
   <source>演练</source>
   <translation>Rehearse</translation>
  </message>
  <message id="staff.house.restore.restart">
   <source>请重新登录；关闭并重新打开各窗口后，备份中的设置才会生效。</source>
   <translation>Log in again; the settings of the backup count once the windows are closed and opened again.</translation>
  </message>
  <message id="staff.house.restore.step.choose">
   <source>1. 选择备份</source>
   <translation>1. Choose a backup</translation>
  </message>
  <message id="staff.house.restore.step.restore">
   <source>3. 恢复：用备份替换现有数据</source>
   <translation>3. Restore: the backup takes the place of what is here</translation>
  </message>
  <message id="staff.house.restore.step.try">
   <source>2. 演练：先试一遍，不改动数据</source>
   <translation>2. Rehearse: try it, changing nothing</translation>
  </message>
  <message id="staff.house.restore.which">
   <source>选择要恢复的备份</source>
   <translation>Choose the backup</translation>
  </message>
  <message id="staff.house.restore.word">
   <source>恢复</source>
   <translation>RESTORE</translation>
  </message>
  <message id="staff.house.restore.word_hint">
   <source>演练通过后，输入“恢复”两个字</source>
   <translation>After the rehearsal, type RESTORE</translation>
  </message>
  <message id="staff.house.retention.change">
   <source>修改天数</source>
   <translation>Change the days</translation>
  </message>
  <message id="staff.house.retention.coming">
   <source>将要清除</source>
   <translation>What is to go</translation>
  </message>
  <message id="staff.house.retention.confirm">
   <source>清除</source>
   <translation>Purge</translation>
  </message>
  <message id="staff.house.retention.due">
   <source>到期 {count} 张（{size}），未到期 {waiting} 张</source>
   <translation>{count} are due ({size}), {waiting} wait for their day</translation>
  </message>
  <message id="staff.house.retention.gone">
   <source>清除记录（共 {count} 张）</source>
   <translation>Purge record ({count})</translation>
  </message>
  <message id="staff.house.retention.none_coming">
   <source>没有等待清除的原图。收到学籍部门的确认后，原图才开始计时。</source>
   <translation>No original waits to be purged. Its time begins with the office's answer.</translation>
  </message>
  <message id="staff.house.retention.none_gone">
   <source>还没有清除过原图。</source>
   <translation>No original was purged yet.</translation>
  </message>
  <message id="staff.house.retention.purge">
   <source>清除到期原图</source>
   <translation>Purge what is due</translation>
  </message>
  <message id="staff.house.retention.purged">
   <source>已清除 {count} 张原图（{size}），每张都有清除记录</source>
   <translation>{count} originals purged ({size}), each with its record</translation>
  </message>
  <message id="staff.house.retention.purging">
   <source>正在清除</source>
   <translation>Purging</translation>
  </message>
  <message id="staff.house.retention.rule">
   <source>学籍部门确认满 {days} 天后，原图在每天的自动维护中清除；成品照片一直保留，没有确认的从不清除。</source>
   <translation>{days} days after the office's answer an original goes in the nightly round. Finished photos stay; what the office has not accepted never goes.</translation>
  </message>
  <message id="staff.house.retention.sure">
   <source>现在清除 {count} 张到期的原图？清除后无法找回。</source>
   <translation>Purge the {count} originals that are due? They cannot be brought back.</translation>
  </message>
  <message id="staff.house.state.fail">
   <source>故障</source>
   <translation>Broken</translation>
  </message>
  <message id="staff.house.state.ok">
   <source>正常</source>
   <translation>Well</translation>
  </message>
  <message id="staff.house.state.warn">
   <source>注意</source>
   <translation>Look</translation>
  </message>
  <message id="staff.house.step.aside">
   <source>正在另存现有数据</source>
   <translation>Laying the present data aside</translation>
  </message>
  <message id="staff.house.step.begun">
   <source>正在准备</source>
   <translation>Preparing</translation>
  </message>
  <message id="staff.house.step.checked">
   <source>正在自检</source>
   <translation>Checking the copy</translation>
  </message>
  <message id="staff.house.step.copy">
   <source>正在复制数据库</source>
   <translation>Copying the database</translation>
  </message>
  <message id="staff.house.step.examined">
   <source>正在检查内容</source>
   <translation>Examining it</translation>
  </message>
  <message id="staff.house.step.flushed">
   <source>正在写入磁盘</source>
   <translation>Writing to the disk</translation>
  </message>
  <message id="staff.house.step.in_place">
   <source>正在换上备份</source>
   <translation>Putting the backup in place</translation>
  </message>
  <message id="staff.house.step.noted">
   <source>正在记录</source>
   <translation>Recording</translation>
  </message>
  <message id="staff.house.step.pack">
   <source>正在打包</source>
   <translation>Packing</translation>
  </message>
  <message id="staff.house.step.placed">
   <source>正在完成</source>
   <translation>Finishing</translation>
  </message>
  <message id="staff.house.step.read">
   <source>正在读备份</source>
   <translation>Reading the backup</translation>
  </message>
  <message id="staff.house.step.read_back">
   <source>正在读回核对</source>
   <translation>Reading it back</translation>
  </message>
  <message id="staff.house.step.recorded">
   <source>正在记录</source>
   <translation>Recording</translation>
  </message>
  <message id="staff.house.step.unpack">
   <source>正在解开备份</source>
   <translation>Unpacking</translation>
  </message>
  <message id="staff.house.step.waiting">
   <source>正在等其他操作结束</source>
   <translation>Waiting for what is going on</translation>
  </message>
  <message id="staff.house.table.acknowledgements">
   <source>学籍部门答复</source>
   <translation>Answers of the office</translation>
  </message>
  <message id="staff.house.table.audit">
   <source>操作记录</source>
   <translation>Audit trail</translation>
  </message>
  <message id="staff.house.table.batch_items">
   <source>批次内容</source>
   <translation>Photos in batches</translation>
  </message>
  <message id="staff.house.table.batches">
   <source>批次</source>
   <translation>Batches</translation>
  </message>
  <message id="staff.house.table.collection_codes">
   <source>采集码</source>
   <translation>Collection codes</translation>
  </message>
  <message id="staff.house.table.confirmations">
   <source>破例确认</source>
   <translation>Overrides confirmed</translation>
  </message>
  <message id="staff.house.table.doors">
   <source>入口 PIN</source>
   <translation>Door PIN</translation>
  </message>
  <message id="staff.house.table.images">
   <source>图片</source>
   <translation>Pictures</translation>
  </message>
  <message id="staff.house.table.particulars">
   <source>拍照附带信息</source>
   <translation>Particulars of visits</translation>
  </message>
  <message id="staff.house.table.people">
   <source>工作人员</source>
   <translation>Staff</translation>
  </message>
  <message id="staff.house.table.proofs">
   <source>核对记录</source>
   <translation>Wrong proofs</translation>
  </message>
  <message id="staff.house.table.purges">
   <source>原图清除记录</source>
   <translation>Purge records</translation>
  </message>
  <message id="staff.house.table.recrops">
   <source>调整裁剪</source>
   <translation>Crops made anew</translation>
  </message>
  <message id="staff.house.table.reviews">
   <source>审核</source>
   <translation>Decisions</translation>
  </message>
  <message id="staff.house.table.roster_columns">
   <source>名单列设定</source>
   <translation>Columns of lists</translation>
  </message>
  <message id="staff.house.table.rosters">
   <source>名单导入</source>
   <translation>Imported lists</translation>
  </message>
  <message id="staff.house.table.student_keys">
   <source>检索索引</source>
   <translation>Search index</translation>
  </message>
  <message id="staff.house.table.students">
   <source>学生</source>
   <translation>Students</translation>
  </message>
  <message id="staff.house.table.submissions">
   <source>提交的照片</source>
   <translation>Photos handed in</translation>
  </message>
  <message id="staff.house.table.tries">
   <source>登录尝试</source>
   <translation>Tries at log-in</translation>
  </message>
  <message id="staff.house.trail.about">
   <source>学号、照片编号或其他对象，回车查找</source>
   <translation>Student, photo or other record, then Enter</translation>
  </message>
  <message id="staff.house.trail.any_act">
   <source>所有操作</source>
   <translation>Any act</translation>
  </message>
  <message id="staff.house.trail.anybody">
   <source>所有人</source>
   <translation>Anybody</translation>
  </message>
  <message id="staff.house.trail.broken">
   <source>{at} 核对：从第 {id} 条起不完整或被改动。请保留数据并报告负责人</source>
   <translation>Verified {at}: broken from entry {id} on. Keep the data and report it</translation>
  </message>
  <message id="staff.house.trail.choose">
   <source>选一条记录，这里显示改动前后的内容。</source>
   <translation>Choose an entry to see what it changed.</translation>
  </message>
  <message id="staff.house.trail.none">
   <source>没有符合条件的记录。</source>
   <translation>No entry is like that.</translation>
  </message>
  <message id="staff.house.trail.verify">
   <source>核对完整性</source>
   <translation>Verify</translation>
  </message>
  <message id="staff.house.trail.verifying">
   <source>正在逐条核对</source>
   <translation>Following the chain</translation>
  </message>
  <message id="staff.house.trail.whole">
   <source>{at} 核对：{entries} 条记录完整，没有被改动</source>
   <translation>Verified {at}: all {entries} entries are whole and unaltered</translation>
  </message>
  <message id="staff.house.unknown">
   <source>（不详）</source>
   <translation>(not known)</translation>
  </message>
  <message id="staff.house.verdict.troubles">
   <source>有 {count} 项需要处理。</source>
   <translation>Parts that need attention: {count}.</translation>
  </message>
  <message id="staff.house.verdict.unknown">
   <source>还有 {count} 项没有检查。</source>
   <translation>Parts not examined yet: {count}.</translation>
  </message>
  <message id="staff.house.way.backup">
   <source>去备份</source>
   <translation>To the backups</translation>
  </message>
  <message id="staff.house.way.camera">
   <source>去相机灯光</source>
   <translation>To the camera</translation>
  </message>
  <message id="staff.house.way.keys">
   <source>去签名密钥</source>
   <translation>To the keys</translation>
  </message>
  <message id="staff.house.way.restore">
   <source>去恢复</source>
   <translation>To the restore</translation>
  </message>
  <message id="staff.house.way.retention">
   <source>看到期原图</source>
   <translation>To the retention</translation>
  </message>
  <message id="staff.house.way.season">
   <source>去本季规则</source>
   <translation>To the season</translation>
  </message>
  <message id="staff.house.way.settings">
   <source>去设置</source>
   <translation>To the settings</translation>
  </message>
  <message id="staff.house.way.trail">
   <source>看操作记录</source>
   <translation>To the trail</translation>
  </message>
  <message id="staff.keys.again">
   <source>再输入一次</source>
   <translation>Once more</translation>
  </message>
  <message id="staff.keys.again_hint">
   <source>同一个口令</source>
   <translation>the same again</translation>
  </message>
  <message id="staff.keys.batch_begun">
   <source>批次 {batch} 已经开始但没有写完。请先到【交接】页把它写完，再换密钥。</source>
   <translation>Batch {batch} was begun and is not finished. Finish it in the room Hand-over first.</translation>
  </message>
  <message id="staff.keys.broken">
   <source>第 {number} 条密钥变更记录与签字不符，数据可能被改动过。请不要移交，先通知管理员和学籍部门。</source>
   <translation>Statement {number} of the key's history is not as it was signed; somebody may have changed the data. Hand nothing over; tell the administrator and the office first.</translation>
  </message>
  <message id="staff.keys.change">
   <source>换新密钥</source>
   <translation>Change the key</translation>
  </message>
  <message id="staff.keys.change.confirm">
   <source>换新密钥</source>
   <translation>Change it</translation>
  </message>
  <message id="staff.keys.change.done">
   <source>已换用新密钥。请把新的指纹和内容交给学籍部门。</source>
   <translation>The new key signs from now on. Give the office its fingerprint and lines.</translation>
  </message>
  <message id="staff.keys.change.text">
   <source>旧密钥签字认可新密钥，以前的批次照样有效。之后请把新的内容交给学籍部门。</source>
   <translation>The old key signs the new one, and earlier batches stay valid. Give the office the new lines afterwards.</translation>
  </message>
  <message id="staff.keys.change.title">
   <source>换一把新密钥</source>
   <translation>Have a new key take over</translation>
  </message>
  <message id="staff.keys.column.fingerprint">
   <source>指纹</source>
   <translation>Fingerprint</translation>
  </message>
  <message id="staff.keys.column.since">
   <source>从</source>
   <translation>From</translation>
  </message>
  <message id="staff.keys.column.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.keys.column.until">
   <source>到</source>
   <translation>Until</translation>
  </message>
  <message id="staff.keys.copied">
   <source>已复制。</source>
   <translation>Copied.</translation>
  </message>
  <message id="staff.keys.copy">
   <source>复制</source>
   <translation>Copy</translation>
  </message>
  <message id="staff.keys.differs">
   <source>两次输入的口令不同。</source>
   <translation>The two passphrases differ.</translation>
  </message>
  <message id="staff.keys.fingerprint">
   <source>签名密钥的指纹，请念给学籍部门核对</source>
   <translation>Fingerprint of the signing key; read it out to the office</translation>
  </message>
  <message id="staff.keys.for_office">
   <source>下面的内容请通过批次以外的途径交给学籍部门，存入 allowed_signers 文件。</source>
   <translation>Give the office these lines for its file allowed_signers, by another way than the batch.</translation>
  </message>
  <message id="staff.keys.from_the_first">
   <source>最初</source>
   <translation>the beginning</translation>
  </message>
  <message id="staff.keys.history">
   <source>用过的密钥</source>
   <translation>The booth's keys</translation>
  </message>
  <message id="staff.keys.keep">
   <source>让本机保存口令</source>
   <translation>Keep the passphrase here</translation>
  </message>
  <message id="staff.keys.keep.confirm">
   <source>保存</source>
   <translation>Keep it</translation>
  </message>
  <message id="staff.keys.keep.done">
   <source>本机已保存口令。</source>
   <translation>This computer keeps the passphrase now.</translation>
  </message>
  <message id="staff.keys.keep.text">
   <source>以后移交不用再输入。能登录本机账户的人都能用这把密钥签名。</source>
   <translation>Nobody types it at a hand-over any more. Whoever can log in to this computer's account can sign.</translation>
  </message>
  <message id="staff.keys.keep.title">
   <source>让本机保存口令</source>
   <translation>Have this computer keep the passphrase</translation>
  </message>
  <message id="staff.keys.lock">
   <source>设置或更换口令</source>
   <translation>Set or change the passphrase</translation>
  </message>
  <message id="staff.keys.lock.confirm">
   <source>锁住</source>
   <translation>Lock it</translation>
  </message>
  <message id="staff.keys.lock.done">
   <source>密钥已用新口令锁住。</source>
   <translation>The key is locked with the new passphrase.</translation>
  </message>
  <message id="staff.keys.lock.text">
   <source>本机不再保存口令，以后每次移交都要输入。请把口令封存在保险柜里：遗失后只能作废换新。</source>
   <translation>This computer no longer keeps it, and each hand-over asks for it. Put it into the safe: once lost, the key must be revoked.</translation>
  </message>
  <message id="staff.keys.lock.title">
   <source>用工作人员的口令锁住密钥</source>
   <translation>Lock the key with a passphrase of the staff</translation>
  </message>
  <message id="staff.keys.locked">
   <source>密钥已锁，口令只有工作人员知道，移交时要输入。</source>
   <translation>Locked: only the staff know the passphrase, and type it at a hand-over.</translation>
  </message>
  <message id="staff.keys.make">
   <source>现在生成</source>
   <translation>Make it now</translation>
  </message>
  <message id="staff.keys.new">
   <source>新口令（至少 12 个字符）</source>
   <translation>New passphrase (at least 12 characters)</translation>
  </message>
  <message id="staff.keys.new_hint">
   <source>新口令</source>
   <translation>new passphrase</translation>
  </message>
  <message id="staff.keys.none">
   <source>本采集点还没有签名密钥。第一次移交时会自动生成，也可以现在生成，先把指纹交给学籍部门。</source>
   <translation>This booth has no signing key yet. The first hand-over makes one; or make it now, to give the office its fingerprint early.</translation>
  </message>
  <message id="staff.keys.office.by_hand">
   <source>文件是直接放进数据文件夹的，操作记录里没有登记人。</source>
   <translation>The file was laid into the data folder by hand; the trail does not say by whom.</translation>
  </message>
  <message id="staff.keys.office.compare">
   <source>请打电话或当面与学籍部门核对指纹，一字不差再登记。登记后只认这些密钥。</source>
   <translation>Compare the fingerprint with the office by phone or in person. From then on only these keys are believed.</translation>
  </message>
  <message id="staff.keys.office.file">
   <source>从文件登记…</source>
   <translation>Put in from a file…</translation>
  </message>
  <message id="staff.keys.office.install">
   <source>登记</source>
   <translation>Put in</translation>
  </message>
  <message id="staff.keys.office.installed">
   <source>学籍部门的密钥已登记。</source>
   <translation>The office's keys are put in.</translation>
  </message>
  <message id="staff.keys.office.none">
   <source>还没有登记。没有它，签名的答复不能登记；名单（CSV、XLSX）不受影响。</source>
   <translation>None yet. Without them no signed reply is taken; lists (CSV, XLSX) are.</translation>
  </message>
  <message id="staff.keys.office.paste">
   <source>粘贴登记</source>
   <translation>Put in from the clipboard</translation>
  </message>
  <message id="staff.keys.office.remove">
   <source>移除</source>
   <translation>Take away</translation>
  </message>
  <message id="staff.keys.office.removed">
   <source>学籍部门的密钥已移除。</source>
   <translation>The office's keys are taken away.</translation>
  </message>
  <message id="staff.keys.office.removing">
   <source>移除后不再接收签名的答复，直到重新登记。</source>
   <translation>Then no signed reply is taken until keys are put in again.</translation>
  </message>
  <message id="staff.keys.office.since">
   <source>由 {by} 在 {at} 登记。</source>
   <translation>Put in by {by} on {at}.</translation>
  </message>
  <message id="staff.keys.office.title">
   <source>学籍部门的密钥</source>
   <translation>The office's keys</translation>
  </message>
  <message id="staff.keys.office.unusable">
   <source>登记的文件无法读懂，签名的答复一律不接收。请重新登记。</source>
   <translation>The file of the office's keys cannot be understood, so no signed reply is taken. Put the keys in again.</translation>
  </message>
  <message id="staff.keys.open">
   <source>本机保存口令，移交时不用输入。</source>
   <translation>This computer keeps the passphrase; nobody types it at a hand-over.</translation>
  </message>
  <message id="staff.keys.present">
   <source>现在的口令</source>
   <translation>Present passphrase</translation>
  </message>
  <message id="staff.keys.present_hint">
   <source>现在的口令</source>
   <translation>present passphrase</translation>
  </message>
  <message id="staff.keys.revoke">
   <source>作废密钥</source>
   <translation>Revoke the key</translation>
  </message>
  <message id="staff.keys.revoke.confirm">
   <source>作废</source>
   <translation>Revoke it</translation>
  </message>
  <message id="staff.keys.revoke.done">
   <source>密钥已作废，新密钥已生成。请立即通知学籍部门。</source>
   <translation>The key is revoked and a new one was made. Tell the office at once.</translation>
  </message>
  <message id="staff.keys.revoke.text">
   <source>仅在密钥可能泄露或口令遗失时使用，不能撤销：它签过的批次都不再可信，须由学籍部门重新核对。</source>
   <translation>Only if the key may be stolen or its passphrase is lost. This cannot be undone: no batch that it signed is to be believed any more.</translation>
  </message>
  <message id="staff.keys.revoke.title">
   <source>作废现在的密钥，换一把新的</source>
   <translation>Revoke the present key and make a new one</translation>
  </message>
  <message id="staff.keys.save">
   <source>存成文件</source>
   <translation>Save files</translation>
  </message>
  <message id="staff.keys.saved">
   <source>已写入 {folder}：allowed_signers、作废名单和签字的变更记录。</source>
   <translation>Written to {folder}: allowed_signers, the revoked keys and the signed history.</translation>
  </message>
  <message id="staff.keys.state.changed">
   <source>已更换</source>
   <translation>replaced</translation>
  </message>
  <message id="staff.keys.state.present">
   <source>使用中</source>
   <translation>in use</translation>
  </message>
  <message id="staff.keys.state.revoked">
   <source>已作废</source>
   <translation>revoked</translation>
  </message>
  <message id="staff.keys.still_locked">
   <source>密钥已锁，请输入现在的口令。</source>
   <translation>The key is locked. Type its present passphrase.</translation>
  </message>
  <message id="staff.keys.till_now">
   <source>至今</source>
   <translation>now</translation>
  </message>
  <message id="staff.keys.why">
   <source>原因</source>
   <translation>Why</translation>
  </message>
  <message id="staff.keys.why_hint">
   <source>会写进签字的记录</source>
   <translation>stands in the signed history</translation>
  </message>
  <message id="staff.list_comma">
   <source>、</source>
   <translation>, </translation>
  </message>
  <message id="staff.loading">
   <source>正在打开照片……</source>
   <translation>Opening the photo…</translation>
  </message>
  <message id="staff.login.go">
   <source>登录</source>
   <translation>Log in</translation>
  </message>
  <message id="staff.login.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.login.name_hint">
   <source>登记时用的姓名</source>
   <translation>as you were added</translation>
  </message>
  <message id="staff.login.secret">
   <source>密码或 PIN</source>
   <translation>Password or PIN</translation>
  </message>
  <message id="staff.login.secret_hint">
   <source>输入时不显示</source>
   <translation>not shown while you type</translation>
  </message>
  <message id="staff.login.text">
   <source>登录后才能看到学生的照片和资料。</source>
   <translation>Photos and data of students are shown after the log-in.</translation>
  </message>
  <message id="staff.login.title">
   <source>请登录</source>
   <translation>Please log in</translation>
  </message>
  <message id="staff.logs_out_in">
   <source>{seconds} 秒后自动退出，动一下鼠标可继续</source>
   <translation>Logging out in {seconds} s; move the mouse to stay</translation>
  </message>
  <message id="staff.other_language">
   <source>English</source>
   <translation>中文</translation>
  </message>
  <message id="staff.override.hint">
   <source>理由（必填）</source>
   <translation>Reason (required)</translation>
  </message>
  <message id="staff.override.text">
   <source>请写明理由。理由会记入操作记录。</source>
   <translation>Say why. The reason goes into the audit trail.</translation>
  </message>
  <message id="staff.override.title">
   <source>有 {count} 项不合格，仍要通过？</source>
   <translation>Fails: {count}. Approve all the same?</translation>
  </message>
  <message id="staff.people.add">
   <source>登记新人</source>
   <translation>Add somebody</translation>
  </message>
  <message id="staff.people.again">
   <source>再输入一次</source>
   <translation>Once more</translation>
  </message>
  <message id="staff.people.again_hint">
   <source>与上面相同</source>
   <translation>the same as above</translation>
  </message>
  <message id="staff.people.column.last">
   <source>上次登录</source>
   <translation>Last log-in</translation>
  </message>
  <message id="staff.people.column.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.people.column.role">
   <source>角色</source>
   <translation>Role</translation>
  </message>
  <message id="staff.people.column.secret">
   <source>密码设定于</source>
   <translation>Password set</translation>
  </message>
  <message id="staff.people.column.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.people.column.tries">
   <source>连续输错</source>
   <translation>Wrong tries</translation>
  </message>
  <message id="staff.people.confirm">
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message id="staff.people.confirm.disable">
   <source>停用</source>
   <translation>Disable</translation>
  </message>
  <message id="staff.people.count">
   <source>{count} 人</source>
   <translation>{count} people</translation>
  </message>
  <message id="staff.people.disable">
   <source>停用</source>
   <translation>Disable</translation>
  </message>
  <message id="staff.people.door">
   <source>开门 PIN</source>
   <translation>Door PIN</translation>
  </message>
  <message id="staff.people.door.change">
   <source>设定开门 PIN</source>
   <translation>Set the door PIN</translation>
  </message>
  <message id="staff.people.door.set">
   <source>已设定。长按学生窗口左上角 3 秒，输入 PIN 就到登录页。</source>
   <translation>Set. Hold the top left corner of the student's window for 3 s and enter it; the log-in follows.</translation>
  </message>
  <message id="staff.people.door.unset">
   <source>还没有设定：从学生窗口不能打开工作人员窗口。</source>
   <translation>Not set: nobody gets from the student's window to this one.</translation>
  </message>
  <message id="staff.people.empty">
   <source>还没有其他人。按 N 登记第一位同事。</source>
   <translation>Nobody else yet. Press N to add the first colleague.</translation>
  </message>
  <message id="staff.people.enable">
   <source>恢复</source>
   <translation>Enable</translation>
  </message>
  <message id="staff.people.form.add">
   <source>登记新的工作人员</source>
   <translation>Add somebody to the staff</translation>
  </message>
  <message id="staff.people.form.disable">
   <source>停用 {name}？</source>
   <translation>Disable {name}?</translation>
  </message>
  <message id="staff.people.form.disable.text">
   <source>停用后不能登录，也不能再做任何操作；操作记录中的名字保留，可以随时恢复。</source>
   <translation>They can neither log in nor act any more. Their name stays in the trail, and they can be enabled again at any time.</translation>
  </message>
  <message id="staff.people.form.own">
   <source>更换我的密码</source>
   <translation>Change your password</translation>
  </message>
  <message id="staff.people.form.pin">
   <source>设定开门 PIN</source>
   <translation>Set the door PIN</translation>
  </message>
  <message id="staff.people.form.role">
   <source>{name} 的角色</source>
   <translation>Role of {name}</translation>
  </message>
  <message id="staff.people.form.secret">
   <source>为 {name} 设定新密码</source>
   <translation>A new password for {name}</translation>
  </message>
  <message id="staff.people.form.yourself">
   <source>这是您自己：完成后会退出登录。</source>
   <translation>This is you: you will be logged out afterwards.</translation>
  </message>
  <message id="staff.people.may.administrator">
   <source>另可管理人员、设置、本季规则和密钥</source>
   <translation>also looks after people, settings, season and keys</translation>
  </message>
  <message id="staff.people.may.operator">
   <source>导入名单、补采集码、移交批次、备份</source>
   <translation>imports lists, adds codes, hands batches over, backs up</translation>
  </message>
  <message id="staff.people.may.reviewer">
   <source>另可审核照片、解锁、破例</source>
   <translation>also reviews photos, unlocks, approves by override, admits</translation>
  </message>
  <message id="staff.people.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.people.name_hint">
   <source>操作记录中会写这个名字</source>
   <translation>the trail will show this name</translation>
  </message>
  <message id="staff.people.never">
   <source>从未</source>
   <translation>never</translation>
  </message>
  <message id="staff.people.new">
   <source>新密码或 PIN</source>
   <translation>New password or PIN</translation>
  </message>
  <message id="staff.people.new_hint">
   <source>输入时不显示</source>
   <translation>not shown while you type</translation>
  </message>
  <message id="staff.people.nobody_chosen">
   <source>在表中选择一个人，这里会显示可以做的事。</source>
   <translation>Choose somebody in the table; what can be done stands here.</translation>
  </message>
  <message id="staff.people.old">
   <source>现在的密码或 PIN</source>
   <translation>Present password or PIN</translation>
  </message>
  <message id="staff.people.old_hint">
   <source>输入时不显示</source>
   <translation>not shown while you type</translation>
  </message>
  <message id="staff.people.old_wrong">
   <source>现在的密码或 PIN 不对。</source>
   <translation>The present password or PIN is wrong.</translation>
  </message>
  <message id="staff.people.own">
   <source>我的账户</source>
   <translation>Your account</translation>
  </message>
  <message id="staff.people.own_only">
   <source>其他人员由管理员管理。</source>
   <translation>An administrator looks after the others.</translation>
  </message>
  <message id="staff.people.own_secret">
   <source>更换我的密码</source>
   <translation>Change your password</translation>
  </message>
  <message id="staff.people.pin">
   <source>新 PIN</source>
   <translation>New PIN</translation>
  </message>
  <message id="staff.people.pin_hint">
   <source>只用数字</source>
   <translation>digits only</translation>
  </message>
  <message id="staff.people.role">
   <source>更改角色</source>
   <translation>Change role</translation>
  </message>
  <message id="staff.people.role_of">
   <source>角色</source>
   <translation>Role</translation>
  </message>
  <message id="staff.people.rules.pin">
   <source>至少 {pin} 位数字，不要用 123456 或 111111 这样的数字。它只打开登录页，不代替登录。</source>
   <translation>At least {pin} digits, nothing like 123456 or 111111. It only opens the log-in and logs nobody in.</translation>
  </message>
  <message id="staff.people.rules.secret">
   <source>密码至少 {password} 个字符，或用至少 {pin} 位数字的 PIN。不要含姓名，不要用常见密码，也不要用 123456 这样的数字。不要求大小写混合。</source>
   <translation>A password has at least {password} characters, a PIN at least {pin} digits. No names, no well-known passwords, nothing like 123456. No mixture of signs is asked for.</translation>
  </message>
  <message id="staff.people.same_role">
   <source>{name} 已经是这个角色。</source>
   <translation>{name} has that role already.</translation>
  </message>
  <message id="staff.people.secret">
   <source>重设密码</source>
   <translation>New password</translation>
  </message>
  <message id="staff.people.state.active">
   <source>可用</source>
   <translation>active</translation>
  </message>
  <message id="staff.people.state.disabled">
   <source>已停用</source>
   <translation>disabled</translation>
  </message>
  <message id="staff.people.state.locked">
   <source>锁定，还剩 {count} 分钟</source>
   <translation>locked, {count} min left</translation>
  </message>
  <message id="staff.people.title">
   <source>工作人员</source>
   <translation>People</translation>
  </message>
  <message id="staff.people.unlock">
   <source>解除锁定</source>
   <translation>End the lock-out</translation>
  </message>
  <message id="staff.people.you">
   <source>{name}（您）</source>
   <translation>{name} (you)</translation>
  </message>
  <message id="staff.person.number">
   <source>编号 {number}</source>
   <translation>No. {number}</translation>
  </message>
  <message id="staff.person.override">
   <source>{by} 已破例通过，理由：{why}。请您再看一遍：同意就确认，不同意就退回。</source>
   <translation>{by} gave an override: {why}. Please look again: confirm it, or send the photo back.</translation>
  </message>
  <message id="staff.person.simulated">
   <source>模拟照片：来自内置的演示画面，不是学生本人</source>
   <translation>Simulated: from the built-in sitter, not a student</translation>
  </message>
  <message id="staff.person.submitted">
   <source>提交于 {moment} · {waits}</source>
   <translation>Submitted {moment} · {waits}</translation>
  </message>
  <message id="staff.person.taken">
   <source>拍摄于 {moment} · 来源 {source}</source>
   <translation>Taken {moment} · source {source}</translation>
  </message>
  <message id="staff.photo.broken">
   <source>照片 {number} 无法显示，不能通过。请退回，让学生重拍。</source>
   <translation>Photo {number} cannot be shown, so it cannot be approved. Send it back to be taken again.</translation>
  </message>
  <message id="staff.photo.enlarged">
   <source>放大 {times} 倍 · 鼠标指哪看哪</source>
   <translation>Enlarged {times}× · point to look elsewhere</translation>
  </message>
  <message id="staff.photo.original">
   <source>原图 {width} × {height}，框内是裁剪部分 {crop_width} × {crop_height}</source>
   <translation>Original {width} × {height}; the frame is the crop, {crop_width} × {crop_height}</translation>
  </message>
  <message id="staff.photo.reduced">
   <source>成品照片 {width} × {height}，显示为 {percent}%</source>
   <translation>Finished photo {width} × {height}, shown at {percent}%</translation>
  </message>
  <message id="staff.photo.true_size">
   <source>成品照片 {width} × {height}，按原像素显示</source>
   <translation>Finished photo {width} × {height}, pixel for pixel</translation>
  </message>
  <message id="staff.queue">
   <source>待审核</source>
   <translation>Waiting</translation>
  </message>
  <message id="staff.queue_count">
   <source>{count} 张</source>
   <translation>{count}</translation>
  </message>
  <message id="staff.reject.chosen">
   <source>已选：{codes}</source>
   <translation>Chosen: {codes}</translation>
  </message>
  <message id="staff.reject.confirm">
   <source>确认退回</source>
   <translation>Send back</translation>
  </message>
  <message id="staff.reject.linked.fail">
   <source>对应不合格项</source>
   <translation>a rule that fails</translation>
  </message>
  <message id="staff.reject.linked.warn">
   <source>对应待确认项</source>
   <translation>a rule to look at</translation>
  </message>
  <message id="staff.reject.none">
   <source>还没有选原因。</source>
   <translation>No reason chosen yet.</translation>
  </message>
  <message id="staff.reject.note">
   <source>给学生的补充说明（可不填）</source>
   <translation>A word to the student (optional)</translation>
  </message>
  <message id="staff.reject.nothing_found">
   <source>没有找到，请换一个词。</source>
   <translation>Nothing found; try another word.</translation>
  </message>
  <message id="staff.reject.search">
   <source>搜索原因或代码，回车选中</source>
   <translation>Search reasons or codes, Enter ticks</translation>
  </message>
  <message id="staff.reject.text">
   <source>选一个或多个原因，学生会看到这些话。</source>
   <translation>Choose one reason or more; the student reads these words.</translation>
  </message>
  <message id="staff.reject.title">
   <source>退回给学生</source>
   <translation>Send back to the student</translation>
  </message>
  <message id="staff.report.as_of">
   <source>统计时间 {at}</source>
   <translation>as of {at}</translation>
  </message>
  <message id="staff.report.collected">
   <source>已采集 {count} 人（{percent}%）</source>
   <translation>{count} collected ({percent}%)</translation>
  </message>
  <message id="staff.report.column.acknowledged">
   <source>已确认</source>
   <translation>Accepted</translation>
  </message>
  <message id="staff.report.column.approved">
   <source>已通过</source>
   <translation>Approved</translation>
  </message>
  <message id="staff.report.column.bar">
   <source>进度</source>
   <translation>Progress</translation>
  </message>
  <message id="staff.report.column.collected">
   <source>已采</source>
   <translation>Collected</translation>
  </message>
  <message id="staff.report.column.exported">
   <source>已移交</source>
   <translation>Handed over</translation>
  </message>
  <message id="staff.report.column.listed">
   <source>应采</source>
   <translation>Listed</translation>
  </message>
  <message id="staff.report.column.missing">
   <source>未采集</source>
   <translation>Missing</translation>
  </message>
  <message id="staff.report.column.returned">
   <source>已退回</source>
   <translation>Sent back</translation>
  </message>
  <message id="staff.report.column.submitted">
   <source>审核中</source>
   <translation>In review</translation>
  </message>
  <message id="staff.report.column.waiting_for_code">
   <source>待补码</source>
   <translation>No code</translation>
  </message>
  <message id="staff.report.empty.everyone">
   <source>显示全部学生</source>
   <translation>Show everyone</translation>
  </message>
  <message id="staff.report.empty.filtered">
   <source>没有符合这些条件的学生。</source>
   <translation>No student on the list is meant by these filters.</translation>
  </message>
  <message id="staff.report.empty.import">
   <source>去导入名单</source>
   <translation>Import a list</translation>
  </message>
  <message id="staff.report.empty.nobody">
   <source>还没有学生名单。导入名单后，这里显示各院系的进度。</source>
   <translation>There is no list of students yet. Import one, and the progress of the departments appears here.</translation>
  </message>
  <message id="staff.report.file_name">
   <source>毕业照采集进度-{day}</source>
   <translation>photo-progress-{day}</translation>
  </message>
  <message id="staff.report.filter.any_graduation">
   <source>全部毕业日期</source>
   <translation>Any graduation</translation>
  </message>
  <message id="staff.report.filter.any_level">
   <source>全部层次</source>
   <translation>All levels</translation>
  </message>
  <message id="staff.report.filter.graduation">
   <source>预计毕业日期</source>
   <translation>Expected graduation</translation>
  </message>
  <message id="staff.report.filter.level">
   <source>层次</source>
   <translation>Level</translation>
  </message>
  <message id="staff.report.filter.month">
   <source>{month} 毕业</source>
   <translation>Graduating {month}</translation>
  </message>
  <message id="staff.report.filter.season">
   <source>发码范围内：{first} 至 {last}</source>
   <translation>Codes given out: {first} to {last}</translation>
  </message>
  <message id="staff.report.listed">
   <source>名单共 {count} 人</source>
   <translation>{count} students on the list</translation>
  </message>
  <message id="staff.report.open_folder">
   <source>打开所在文件夹</source>
   <translation>Open its folder</translation>
  </message>
  <message id="staff.report.page_of">
   <source>第 {done} 页，共 {total} 页</source>
   <translation>Page {done} of {total}</translation>
  </message>
  <message id="staff.report.renew">
   <source>刷新</source>
   <translation>Renew</translation>
  </message>
  <message id="staff.report.save">
   <source>另存为</source>
   <translation>Save as</translation>
  </message>
  <message id="staff.report.save.csv">
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message id="staff.report.save.pdf">
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message id="staff.report.save.title.csv">
   <source>把统计另存为 CSV 表格</source>
   <translation>Save the report as a CSV table</translation>
  </message>
  <message id="staff.report.save.title.pdf">
   <source>把统计另存为 PDF</source>
   <translation>Save the report as a PDF</translation>
  </message>
  <message id="staff.report.save.title.xlsx">
   <source>把统计另存为 Excel 工作簿</source>
   <translation>Save the report as an Excel workbook</translation>
  </message>
  <message id="staff.report.save.xlsx">
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message id="staff.report.saved">
   <source>已保存为 {file}</source>
   <translation>Saved as {file}</translation>
  </message>
  <message id="staff.report.saving">
   <source>正在写 {name}</source>
   <translation>Writing {name}</translation>
  </message>
  <message id="staff.report.share.acknowledged">
   <source>已确认接收 {count}</source>
   <translation>Accepted {count}</translation>
  </message>
  <message id="staff.report.share.approved">
   <source>已通过 {count}</source>
   <translation>Approved {count}</translation>
  </message>
  <message id="staff.report.share.handed_over">
   <source>已移交 {count}（含已确认）</source>
   <translation>Handed over {count}, with those accepted</translation>
  </message>
  <message id="staff.report.share.missing">
   <source>未采集 {count}</source>
   <translation>Missing {count}</translation>
  </message>
  <message id="staff.report.share.returned">
   <source>已退回 {count}</source>
   <translation>Sent back {count}</translation>
  </message>
  <message id="staff.report.share.submitted">
   <source>审核中 {count}</source>
   <translation>In review {count}</translation>
  </message>
  <message id="staff.report.stopped">
   <source>已取消，没有留下文件。</source>
   <translation>Cancelled; no file was left.</translation>
  </message>
  <message id="staff.report.title">
   <source>各院系进度</source>
   <translation>Departments</translation>
  </message>
  <message id="staff.report.why.all">
   <source>看全部院系</source>
   <translation>All departments</translation>
  </message>
  <message id="staff.report.why.title">
   <source>退回原因</source>
   <translation>Sent back for</translation>
  </message>
  <message id="staff.report.why.together">
   <source>全部院系；一人可有多个原因</source>
   <translation>All departments; a student may have several</translation>
  </message>
  <message id="staff.report.without_code">
   <source>待补采集码 {count} 人</source>
   <translation>{count} wait for a code</translation>
  </message>
  <message id="staff.retry">
   <source>再试一次</source>
   <translation>Try again</translation>
  </message>
  <message id="staff.review.action.again">
   <source>请重拍</source>
   <translation>New take</translation>
  </message>
  <message id="staff.review.action.earlier">
   <source>之前的照片 {count}</source>
   <translation>Earlier {count}</translation>
  </message>
  <message id="staff.review.action.no_earlier">
   <source>无之前照片</source>
   <translation>No earlier</translation>
  </message>
  <message id="staff.review.action.recrop">
   <source>调整裁剪</source>
   <translation>Crop</translation>
  </message>
  <message id="staff.review.action.take_back">
   <source>撤回决定</source>
   <translation>Take back</translation>
  </message>
  <message id="staff.review.admitted">
   <source>工作人员特批现场拍摄：{why}</source>
   <translation>Let in by the staff: {why}</translation>
  </message>
  <message id="staff.review.again.confirm">
   <source>请重拍</source>
   <translation>New take</translation>
  </message>
  <message id="staff.review.again.hint">
   <source>例如：眨眼了，请再来一次</source>
   <translation>Such as: you blinked, please come again</translation>
  </message>
  <message id="staff.review.again.text">
   <source>不算照片有问题；学生会看到这句话。</source>
   <translation>No fault is recorded; the student reads these words.</translation>
  </message>
  <message id="staff.review.again.title">
   <source>请学生再来拍一张</source>
   <translation>Ask the student to come again</translation>
  </message>
  <message id="staff.review.due.late">
   <source>逾期 {days} 个工作日</source>
   <translation>{days} d late</translation>
  </message>
  <message id="staff.review.due.later">
   <source>{day} 前审核</source>
   <translation>Due {day}</translation>
  </message>
  <message id="staff.review.due.today">
   <source>今天到期</source>
   <translation>Due today</translation>
  </message>
  <message id="staff.review.earlier.none">
   <source>这位学生之前没有交过照片。</source>
   <translation>This student has handed in no photo before.</translation>
  </message>
  <message id="staff.review.earlier.unshown">
   <source>这张照片无法显示</source>
   <translation>This photo cannot be shown</translation>
  </message>
  <message id="staff.review.flagged">
   <source>学生说信息有误，请核对。</source>
   <translation>The student says that something in the data is wrong.</translation>
  </message>
  <message id="staff.review.graduates">
   <source>预计 {day} 毕业</source>
   <translation>graduates {day}</translation>
  </message>
  <message id="staff.review.line.chin_y">
   <source>下巴</source>
   <translation>Chin</translation>
  </message>
  <message id="staff.review.line.crown_y">
   <source>头顶</source>
   <translation>Crown</translation>
  </message>
  <message id="staff.review.line.eyes_y">
   <source>眼睛</source>
   <translation>Eyes</translation>
  </message>
  <message id="staff.review.not_listed">
   <source>名单里没有这个学号</source>
   <translation>On no list</translation>
  </message>
  <message id="staff.review.part.all">
   <source>全部 {count}</source>
   <translation>All {count}</translation>
  </message>
  <message id="staff.review.part.late">
   <source>逾期 {count}</source>
   <translation>Late {count}</translation>
  </message>
  <message id="staff.review.part.second">
   <source>待复核 {count}</source>
   <translation>Overrides {count}</translation>
  </message>
  <message id="staff.review.part.today">
   <source>今天到期 {count}</source>
   <translation>Due today {count}</translation>
  </message>
  <message id="staff.review.recrop.hint">
   <source>方向键或拖动：移动裁剪框（Shift 一次 10 像素）；滚轮或加减号：放大、缩小。</source>
   <translation>Arrows or the mouse move the crop (Shift: 10 pixels); the wheel, + and - scale it.</translation>
  </message>
  <message id="staff.review.recrop.larger">
   <source>人像放大</source>
   <translation>Larger</translation>
  </message>
  <message id="staff.review.recrop.make">
   <source>生成并检查</source>
   <translation>Make and check</translation>
  </message>
  <message id="staff.review.recrop.making">
   <source>正在生成照片并重新检查……</source>
   <translation>Making the photo and checking it anew…</translation>
  </message>
  <message id="staff.review.recrop.opening">
   <source>正在打开原始图像并测量……</source>
   <translation>Opening and measuring the original…</translation>
  </message>
  <message id="staff.review.recrop.preview">
   <source>新照片的样子</source>
   <translation>How the photo will look</translation>
  </message>
  <message id="staff.review.recrop.refused">
   <source>这样裁剪不符合要求，照片没有改动。</source>
   <translation>This crop breaks a limit; the photo stays as it was.</translation>
  </message>
  <message id="staff.review.recrop.reset">
   <source>还原</source>
   <translation>Reset</translation>
  </message>
  <message id="staff.review.recrop.smaller">
   <source>人像缩小</source>
   <translation>Smaller</translation>
  </message>
  <message id="staff.review.unchecked">
   <source>身份未核实，请核对本人。</source>
   <translation>Nobody checked who the student is.</translation>
  </message>
  <message id="staff.review.waits_for_code">
   <source>还没有学信网采集码</source>
   <translation>CHSI collection code not here yet</translation>
  </message>
  <message id="staff.room.camera">
   <source>相机灯光</source>
   <translation>Camera</translation>
  </message>
  <message id="staff.room.handover">
   <source>交接</source>
   <translation>Hand-over</translation>
  </message>
  <message id="staff.room.house">
   <source>设备与备份</source>
   <translation>Upkeep</translation>
  </message>
  <message id="staff.room.keys">
   <source>签名密钥</source>
   <translation>Keys</translation>
  </message>
  <message id="staff.room.people">
   <source>人员</source>
   <translation>People</translation>
  </message>
  <message id="staff.room.report">
   <source>统计</source>
   <translation>Report</translation>
  </message>
  <message id="staff.room.review">
   <source>审核</source>
   <translation>Review</translation>
  </message>
  <message id="staff.room.roster">
   <source>名单导入</source>
   <translation>Roster</translation>
  </message>
  <message id="staff.room.season">
   <source>本季规则</source>
   <translation>Season</translation>
  </message>
  <message id="staff.room.settings">
   <source>设置</source>
   <translation>Settings</translation>
  </message>
  <message id="staff.room.students">
   <source>学生</source>
   <translation>Students</translation>
  </message>
  <message id="staff.roster.all_or_nothing">
   <source>全部正确才导入</source>
   <translation>All or nothing</translation>
  </message>
  <message id="staff.roster.back.confirm">
   <source>撤回</source>
   <translation>Take it back</translation>
  </message>
  <message id="staff.roster.back.text">
   <source>由它新增的学生会移除，被它更改的会恢复原样；已来采集、有采集码或被特批的学生保留。</source>
   <translation>Students it added are removed, those it changed are as before. Who has been at the booth, has a code or was let in stays.</translation>
  </message>
  <message id="staff.roster.back.title">
   <source>撤回 {file}（{when} 导入）</source>
   <translation>Take back {file}, imported {when}</translation>
  </message>
  <message id="staff.roster.back.why">
   <source>撤回的原因</source>
   <translation>Why it is taken back</translation>
  </message>
  <message id="staff.roster.between">
   <source>；</source>
   <translation>; </translation>
  </message>
  <message id="staff.roster.between_faults">
   <source> </source>
   <translation> </translation>
  </message>
  <message id="staff.roster.busy.begins">
   <source>马上开始…</source>
   <translation>Beginning…</translation>
  </message>
  <message id="staff.roster.busy.check">
   <source>检查：第 {done} 行，共 {total} 行</source>
   <translation>Checking: {done} of {total} rows</translation>
  </message>
  <message id="staff.roster.busy.compare">
   <source>与已有数据比较：第 {done} 行，共 {total} 行</source>
   <translation>Comparing with what is known: {done} of {total} rows</translation>
  </message>
  <message id="staff.roster.busy.prepare">
   <source>准备写入：第 {done} 行，共 {total} 行</source>
   <translation>Preparing: {done} of {total} rows</translation>
  </message>
  <message id="staff.roster.busy.promise">
   <source>可以随时取消，不会只做一半。</source>
   <translation>You may cancel at any time; nothing is left half-done.</translation>
  </message>
  <message id="staff.roster.busy.read">
   <source>读取文件：{percent}%</source>
   <translation>Reading the file: {percent} %</translation>
  </message>
  <message id="staff.roster.busy.reading">
   <source>正在查看名单</source>
   <translation>Looking at the list</translation>
  </message>
  <message id="staff.roster.busy.stopping">
   <source>正在停止…</source>
   <translation>Stopping…</translation>
  </message>
  <message id="staff.roster.busy.write">
   <source>写入：第 {done} 行，共 {total} 行</source>
   <translation>Writing: {done} of {total} rows</translation>
  </message>
  <message id="staff.roster.busy.writing">
   <source>正在导入</source>
   <translation>Importing</translation>
  </message>
  <message id="staff.roster.change">
   <source>{column}：{before} → {after}</source>
   <translation>{column}: {before} → {after}</translation>
  </message>
  <message id="staff.roster.chip.all">
   <source>全部 {count}</source>
   <translation>All {count}</translation>
  </message>
  <message id="staff.roster.chip.changed">
   <source>更新 {count}</source>
   <translation>Changed {count}</translation>
  </message>
  <message id="staff.roster.chip.faulty">
   <source>有错 {count}</source>
   <translation>Faulty {count}</translation>
  </message>
  <message id="staff.roster.chip.kept">
   <source>保留 {count}</source>
   <translation>Stay {count}</translation>
  </message>
  <message id="staff.roster.chip.new">
   <source>新增 {count}</source>
   <translation>New {count}</translation>
  </message>
  <message id="staff.roster.chip.removed">
   <source>移除 {count}</source>
   <translation>Removed {count}</translation>
  </message>
  <message id="staff.roster.chip.restored">
   <source>恢复原样 {count}</source>
   <translation>As before {count}</translation>
  </message>
  <message id="staff.roster.chip.unchanged">
   <source>无变化 {count}</source>
   <translation>Same {count}</translation>
  </message>
  <message id="staff.roster.choose">
   <source>选择文件…</source>
   <translation>Choose a file…</translation>
  </message>
  <message id="staff.roster.choose_row">
   <source>选中一行，这里显示完整内容。</source>
   <translation>Choose a row to see all of it here.</translation>
  </message>
  <message id="staff.roster.close">
   <source>回到导入页</source>
   <translation>Back to the lists</translation>
  </message>
  <message id="staff.roster.column.outlook">
   <source>处理</source>
   <translation>Outcome</translation>
  </message>
  <message id="staff.roster.column.row">
   <source>行</source>
   <translation>Row</translation>
  </message>
  <message id="staff.roster.column.what">
   <source>说明</source>
   <translation>What</translation>
  </message>
  <message id="staff.roster.confirm">
   <source>导入</source>
   <translation>Import</translation>
  </message>
  <message id="staff.roster.dialog.lists">
   <source>学生名单</source>
   <translation>Lists of students</translation>
  </message>
  <message id="staff.roster.done.imported">
   <source>已导入 {file}</source>
   <translation>{file} is imported</translation>
  </message>
  <message id="staff.roster.done.imported.counts">
   <source>新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，未导入的错行 {faulty} 行。</source>
   <translation>{added} new, {changed} changed, {unchanged} the same; {faulty} faulty rows left out.</translation>
  </message>
  <message id="staff.roster.done.imported.more">
   <source>已记入操作记录，连同文件的 SHA-256：</source>
   <translation>It stands in the audit trail, with the SHA-256 of the file:</translation>
  </message>
  <message id="staff.roster.done.taken_back">
   <source>已撤回 {file}</source>
   <translation>{file} is taken back</translation>
  </message>
  <message id="staff.roster.done.taken_back.counts">
   <source>移除 {removed} 人，恢复原样 {restored} 人，保留 {kept} 人。</source>
   <translation>{removed} removed, {restored} as before, {kept} stay.</translation>
  </message>
  <message id="staff.roster.done.taken_back.more">
   <source>已记入操作记录。已交的照片一张也没有动。</source>
   <translation>It stands in the audit trail. No photo that was handed in was touched.</translation>
  </message>
  <message id="staff.roster.drop">
   <source>把学生名单拖到这里</source>
   <translation>Drop the list of students here</translation>
  </message>
  <message id="staff.roster.drop.text">
   <source>XLSX 或 CSV（UTF-8、GB18030 自动识别）。先预览，确认之后才写入。</source>
   <translation>XLSX or CSV (UTF-8 or GB18030, found out by itself). You see a preview before anything is written.</translation>
  </message>
  <message id="staff.roster.facts.encoding">
   <source>CSV，编码 {encoding}</source>
   <translation>CSV, encoding {encoding}</translation>
  </message>
  <message id="staff.roster.facts.formulas">
   <source>{count} 格是公式，已读取上次计算的结果</source>
   <translation>{count} cells are formulas; their last results were read</translation>
  </message>
  <message id="staff.roster.facts.rows">
   <source>共 {count} 行</source>
   <translation>rows: {count}</translation>
  </message>
  <message id="staff.roster.facts.sheet">
   <source>XLSX，工作表“{sheet}”</source>
   <translation>XLSX, sheet “{sheet}”</translation>
  </message>
  <message id="staff.roster.fault">
   <source>“{column}”：{what}</source>
   <translation>“{column}”: {what}</translation>
  </message>
  <message id="staff.roster.faults.file">
   <source>{name}-错误.csv</source>
   <translation>{name}-faults.csv</translation>
  </message>
  <message id="staff.roster.field.circumstance">
   <source>采集情形</source>
   <translation>Circumstance</translation>
  </message>
  <message id="staff.roster.field.department">
   <source>院系</source>
   <translation>Department</translation>
  </message>
  <message id="staff.roster.field.early_defence">
   <source>是否提前答辩</source>
   <translation>Early defence</translation>
  </message>
  <message id="staff.roster.field.enrolled_on">
   <source>入学日期</source>
   <translation>Enrolled on</translation>
  </message>
  <message id="staff.roster.field.graduates_on">
   <source>预计毕业日期</source>
   <translation>Graduates on</translation>
  </message>
  <message id="staff.roster.field.identity_no">
   <source>证件号码</source>
   <translation>Identity no.</translation>
  </message>
  <message id="staff.roster.field.level">
   <source>学历层次</source>
   <translation>Level</translation>
  </message>
  <message id="staff.roster.field.major">
   <source>专业</source>
   <translation>Major</translation>
  </message>
  <message id="staff.roster.field.master_defence">
   <source>是否硕士答辩</source>
   <translation>Master's defence</translation>
  </message>
  <message id="staff.roster.field.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.roster.field.over_period">
   <source>是否超期</source>
   <translation>Over period</translation>
  </message>
  <message id="staff.roster.field.route">
   <source>培养方式</source>
   <translation>Route</translation>
  </message>
  <message id="staff.roster.field.standard_years">
   <source>学制</source>
   <translation>Standard years</translation>
  </message>
  <message id="staff.roster.field.student_no">
   <source>学号</source>
   <translation>Student no.</translation>
  </message>
  <message id="staff.roster.good_rows">
   <source>导入没有错的行</source>
   <translation>Take the good rows</translation>
  </message>
  <message id="staff.roster.import.added">
   <source>新增</source>
   <translation>New</translation>
  </message>
  <message id="staff.roster.import.changed">
   <source>更新</source>
   <translation>Changed</translation>
  </message>
  <message id="staff.roster.import.faulty">
   <source>有错</source>
   <translation>Faulty</translation>
  </message>
  <message id="staff.roster.import.file">
   <source>文件</source>
   <translation>File</translation>
  </message>
  <message id="staff.roster.import.hash">
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message id="staff.roster.import.in_force">
   <source>有效</source>
   <translation>in force</translation>
  </message>
  <message id="staff.roster.import.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.roster.import.taken_back">
   <source>已撤回（{who}）</source>
   <translation>taken back ({who})</translation>
  </message>
  <message id="staff.roster.import.unchanged">
   <source>无变化</source>
   <translation>Same</translation>
  </message>
  <message id="staff.roster.import.when">
   <source>时间</source>
   <translation>When</translation>
  </message>
  <message id="staff.roster.import.who">
   <source>导入人</source>
   <translation>Who</translation>
  </message>
  <message id="staff.roster.imports">
   <source>最近的导入</source>
   <translation>Last imports</translation>
  </message>
  <message id="staff.roster.mapping.needed">
   <source> *</source>
   <translation> *</translation>
  </message>
  <message id="staff.roster.mapping.none">
   <source>（没有）</source>
   <translation>(none)</translation>
  </message>
  <message id="staff.roster.mapping.text">
   <source>已按列名猜测，可以更改，导入后会记住。带 * 的必须有。</source>
   <translation>Guessed by the headings; change what is wrong, an import remembers it. * is needed.</translation>
  </message>
  <message id="staff.roster.mapping.title">
   <source>各列的含义</source>
   <translation>What the columns mean</translation>
  </message>
  <message id="staff.roster.mapping.unused">
   <source>没有用到的列：{columns}</source>
   <translation>Columns not used: {columns}</translation>
  </message>
  <message id="staff.roster.no_imports">
   <source>还没有导入过名单。请把名单拖到上面，或按“选择文件…”。</source>
   <translation>No list has been imported yet. Drop one above, or choose a file.</translation>
  </message>
  <message id="staff.roster.no_rows">
   <source>没有这样的行。</source>
   <translation>There are no such rows.</translation>
  </message>
  <message id="staff.roster.outlook.changed">
   <source>更新</source>
   <translation>changed</translation>
  </message>
  <message id="staff.roster.outlook.faulty">
   <source>有错</source>
   <translation>faulty</translation>
  </message>
  <message id="staff.roster.outlook.kept">
   <source>保留</source>
   <translation>stays</translation>
  </message>
  <message id="staff.roster.outlook.new">
   <source>新增</source>
   <translation>new</translation>
  </message>
  <message id="staff.roster.outlook.removed">
   <source>移除</source>
   <translation>removed</translation>
  </message>
  <message id="staff.roster.outlook.restored">
   <source>恢复原样</source>
   <translation>as before</translation>
  </message>
  <message id="staff.roster.outlook.unchanged">
   <source>无变化</source>
   <translation>the same</translation>
  </message>
  <message id="staff.roster.save_faults">
   <source>保存错误清单…</source>
   <translation>Save the faults…</translation>
  </message>
  <message id="staff.roster.saved">
   <source>已保存到 {file}。</source>
   <translation>Saved as {file}.</translation>
  </message>
  <message id="staff.roster.see_students">
   <source>查看学生</source>
   <translation>See the students</translation>
  </message>
  <message id="staff.roster.take_back">
   <source>撤回最后一次导入…</source>
   <translation>Take the last import back…</translation>
  </message>
  <message id="staff.roster.template">
   <source>保存空白模板…</source>
   <translation>Save an empty list…</translation>
  </message>
  <message id="staff.roster.template.file">
   <source>学生名单模板.xlsx</source>
   <translation>student-list.xlsx</translation>
  </message>
  <message id="staff.roster.template.text">
   <source>还没有名单？空白模板列出了所有列名，并说明每一列可以填什么。</source>
   <translation>No list yet? The empty one has all headings and says what each column takes.</translation>
  </message>
  <message id="staff.roster.value.combined">
   <source>硕博连读</source>
   <translation>combined</translation>
  </message>
  <message id="staff.roster.value.direct">
   <source>直博</source>
   <translation>direct</translation>
  </message>
  <message id="staff.roster.value.doctor">
   <source>博士</source>
   <translation>doctor</translation>
  </message>
  <message id="staff.roster.value.early_defence">
   <source>提前答辩</source>
   <translation>early defence</translation>
  </message>
  <message id="staff.roster.value.make_up">
   <source>补采</source>
   <translation>make up</translation>
  </message>
  <message id="staff.roster.value.master">
   <source>硕士</source>
   <translation>master</translation>
  </message>
  <message id="staff.roster.value.no">
   <source>否</source>
   <translation>no</translation>
  </message>
  <message id="staff.roster.value.none">
   <source>（空）</source>
   <translation>(empty)</translation>
  </message>
  <message id="staff.roster.value.ordinary">
   <source>普通</source>
   <translation>ordinary</translation>
  </message>
  <message id="staff.roster.value.over_period">
   <source>超期</source>
   <translation>over period</translation>
  </message>
  <message id="staff.roster.value.yes">
   <source>是</source>
   <translation>yes</translation>
  </message>
  <message id="staff.roster.verdict.all">
   <source>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化。</source>
   <translation>{new} will be new, {changed} changed; {unchanged} stay the same.</translation>
  </message>
  <message id="staff.roster.verdict.columns">
   <source>请先在右边指明各列的含义。</source>
   <translation>First say at the right what the columns mean.</translation>
  </message>
  <message id="staff.roster.verdict.held">
   <source>有 {faulty} 行有错，所以一行也不导入。请修改名单，或只导入没有错的行。</source>
   <translation>{faulty} rows are faulty, so none is imported. Mend the list, or take the good rows.</translation>
  </message>
  <message id="staff.roster.verdict.no_good_row">
   <source>没有一行可以导入。请按错误清单修改名单，再导入。</source>
   <translation>No row can be imported. Mend the list by its faults and import it again.</translation>
  </message>
  <message id="staff.roster.verdict.some">
   <source>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化；有错的 {faulty} 行不导入。</source>
   <translation>{new} will be new, {changed} changed; {unchanged} stay the same; {faulty} faulty rows are left out.</translation>
  </message>
  <message id="staff.rules.fail">
   <source>不合格 {count} 项</source>
   <translation>Fails: {count}</translation>
  </message>
  <message id="staff.rules.pass">
   <source>合格 {count} 项</source>
   <translation>Passes: {count}</translation>
  </message>
  <message id="staff.rules.skipped">
   <source>未自动检查 {count} 项</source>
   <translation>Not checked: {count}</translation>
  </message>
  <message id="staff.rules.warn">
   <source>待确认 {count} 项</source>
   <translation>Needs a look: {count}</translation>
  </message>
  <message id="staff.season.because.admitted">
   <source>工作人员特批</source>
   <translation>let in by staff</translation>
  </message>
  <message id="staff.season.because.approved_here">
   <source>本点已通过</source>
   <translation>approved here</translation>
  </message>
  <message id="staff.season.because.combined_without_defence">
   <source>硕博无答辩</source>
   <translation>no defence</translation>
  </message>
  <message id="staff.season.because.early_defence">
   <source>提前答辩</source>
   <translation>early defence</translation>
  </message>
  <message id="staff.season.because.facts_missing">
   <source>信息不全</source>
   <translation>facts missing</translation>
  </message>
  <message id="staff.season.because.in_season">
   <source>采集中</source>
   <translation>in season</translation>
  </message>
  <message id="staff.season.because.later_cohort">
   <source>年级未到</source>
   <translation>later cohort</translation>
  </message>
  <message id="staff.season.because.make_up">
   <source>补采名单</source>
   <translation>make-up list</translation>
  </message>
  <message id="staff.season.because.make_up_other_day">
   <source>不在补采日</source>
   <translation>not a make-up day</translation>
  </message>
  <message id="staff.season.because.missed_deadline">
   <source>错过截止日</source>
   <translation>missed deadline</translation>
  </message>
  <message id="staff.season.because.not_open_yet">
   <source>尚未开始</source>
   <translation>not open yet</translation>
  </message>
  <message id="staff.season.because.outside_window">
   <source>不发采集码</source>
   <translation>no code given</translation>
  </message>
  <message id="staff.season.because.over_period">
   <source>超过学制</source>
   <translation>over the period</translation>
  </message>
  <message id="staff.season.because.photo_on_chsi">
   <source>学信网已有</source>
   <translation>on CHSI</translation>
  </message>
  <message id="staff.season.because.photo_too_old">
   <source>照片过期</source>
   <translation>photo too old</translation>
  </message>
  <message id="staff.season.because.too_early">
   <source>离毕业太早</source>
   <translation>too early</translation>
  </message>
  <message id="staff.season.because.unlisted">
   <source>不在名单</source>
   <translation>not listed</translation>
  </message>
  <message id="staff.season.changed">
   <source>{count} 项修改未保存</source>
   <translation>{count} changes not saved</translation>
  </message>
  <message id="staff.season.days.known">
   <source>国务院公布的安排（已内置）</source>
   <translation>As the State Council announced (built in)</translation>
  </message>
  <message id="staff.season.days.line_off">
   <source>{days} 休息</source>
   <translation>{days} off</translation>
  </message>
  <message id="staff.season.days.line_on">
   <source>{days} 上班（周末）</source>
   <translation>{days} worked (weekend)</translation>
  </message>
  <message id="staff.season.days.own">
   <source>本校的安排（优先）</source>
   <translation>The school's own (these come first)</translation>
  </message>
  <message id="staff.season.days.own_hint">
   <source>每行一天，或起止两天：2027-02-05 - 2027-02-11</source>
   <translation>a day on each line, or the first and the last: 2027-02-05 - 2027-02-11</translation>
  </message>
  <message id="staff.season.days.own_off">
   <source>本校另外休息的日子</source>
   <translation>Days off besides</translation>
  </message>
  <message id="staff.season.days.own_on">
   <source>本校另外上班的周末</source>
   <translation>Weekends worked besides</translation>
  </message>
  <message id="staff.season.days.own_until">
   <source>以上安排已完整到</source>
   <translation>These days are complete until</translation>
  </message>
  <message id="staff.season.days.promise">
   <source>审核期限按工作日计算：{count} 个工作日。</source>
   <translation>The review's promise counts working days: {count}.</translation>
  </message>
  <message id="staff.season.days.short">
   <source>只知道到 {until}；之后的节假日请在右边补上。</source>
   <translation>Known only until {until}; add later holidays at the right.</translation>
  </message>
  <message id="staff.season.days.span">
   <source>{first} 至 {last}</source>
   <translation>{first} to {last}</translation>
  </message>
  <message id="staff.season.days.until">
   <source>已知到 {until}。</source>
   <translation>Known until {until}.</translation>
  </message>
  <message id="staff.season.discard">
   <source>放弃修改</source>
   <translation>Discard</translation>
  </message>
  <message id="staff.season.earlier">
   <source>以前的版本</source>
   <translation>Earlier versions</translation>
  </message>
  <message id="staff.season.earlier.line">
   <source>“{id}”，{at} 被 {by} 替换</source>
   <translation>“{id}”, replaced {at} by {by}</translation>
  </message>
  <message id="staff.season.earlier.none">
   <source>还没有以前的版本；第一次保存后会出现在这里。</source>
   <translation>None yet. After the first save what was before stands here.</translation>
  </message>
  <message id="staff.season.earlier.take_back">
   <source>取回</source>
   <translation>Take back</translation>
  </message>
  <message id="staff.season.earlier.taken">
   <source>已取回以前的数字，核对后再保存。</source>
   <translation>The earlier figures are filled in. Look at them, then save.</translation>
  </message>
  <message id="staff.season.hours">
   <source>开放时间</source>
   <translation>Opening hours</translation>
  </message>
  <message id="staff.season.hours.always">
   <source>没有限定</source>
   <translation>no limit</translation>
  </message>
  <message id="staff.season.hours.change">
   <source>在设置中修改</source>
   <translation>Change in the settings</translation>
  </message>
  <message id="staff.season.hours.closed">
   <source>现在关闭：{why}</source>
   <translation>closed now: {why}</translation>
  </message>
  <message id="staff.season.hours.from_until">
   <source>每天 {start} 到 {end}</source>
   <translation>every day from {start} to {end}</translation>
  </message>
  <message id="staff.season.optional">
   <source>{rule}；可以留空</source>
   <translation>{rule}; may be empty</translation>
  </message>
  <message id="staff.season.preview">
   <source>修改的影响</source>
   <translation>What the change would mean</translation>
  </message>
  <message id="staff.season.preview.after">
   <source>改为</source>
   <translation>Then</translation>
  </message>
  <message id="staff.season.preview.ask">
   <source>计算影响</source>
   <translation>Count it</translation>
  </message>
  <message id="staff.season.preview.before">
   <source>现在</source>
   <translation>Now</translation>
  </message>
  <message id="staff.season.preview.counting">
   <source>正在计算：{done} / {total} 名学生</source>
   <translation>Counting: {done} of {total} students</translation>
  </message>
  <message id="staff.season.preview.empty">
   <source>名单上还没有学生，没有什么可算。</source>
   <translation>No student is on the list yet, so there is nothing to count.</translation>
  </message>
  <message id="staff.season.preview.found">
   <source>名单上 {total} 名学生中，{count} 名改走另一条路。</source>
   <translation>Of the {total} students on the list {count} go another way.</translation>
  </message>
  <message id="staff.season.preview.none">
   <source>改动数字后，这里会计算名单上有多少学生改走另一条路。</source>
   <translation>Change a figure, and the students on the list who would go another way are counted here.</translation>
  </message>
  <message id="staff.season.preview.people">
   <source>人数</source>
   <translation>Students</translation>
  </message>
  <message id="staff.season.preview.same">
   <source>看了名单上 {total} 名学生，没有人改变。</source>
   <translation>Of the {total} students on the list nobody changes.</translation>
  </message>
  <message id="staff.season.preview.stale">
   <source>数字又改过了，请重新计算。</source>
   <translation>The figures have changed since. Count again.</translation>
  </message>
  <message id="staff.season.preview.stop">
   <source>停止</source>
   <translation>Stop</translation>
  </message>
  <message id="staff.season.read_only">
   <source>本季规则由管理员修改；您可以查看。</source>
   <translation>An administrator changes the season; you may look.</translation>
  </message>
  <message id="staff.season.reload">
   <source>重新读取</source>
   <translation>Read again</translation>
  </message>
  <message id="staff.season.save">
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message id="staff.season.saved.days">
   <source>节假日已保存。</source>
   <translation>The holidays are saved.</translation>
  </message>
  <message id="staff.season.saved.figures">
   <source>本季规则已保存，从下一位学生开始生效。</source>
   <translation>The season is saved and counts from the next student on.</translation>
  </message>
  <message id="staff.season.tab.days">
   <source>节假日与开放时间</source>
   <translation>Holidays and hours</translation>
  </message>
  <message id="staff.season.tab.figures">
   <source>采集数字</source>
   <translation>Figures</translation>
  </message>
  <message id="staff.season.title">
   <source>本季规则</source>
   <translation>Season</translation>
  </message>
  <message id="staff.season.unchanged">
   <source>没有未保存的修改</source>
   <translation>nothing to save</translation>
  </message>
  <message id="staff.season.unusable">
   <source>本季规则文件现在不能用，下面是自带的数字；保存后会写一个新文件。</source>
   <translation>The season's file cannot be used as it is; below are the figures that ship. Saving writes a new one.</translation>
  </message>
  <message id="staff.season.way.exempt">
   <source>暂不</source>
   <translation>not now</translation>
  </message>
  <message id="staff.season.way.locked">
   <source>已有</source>
   <translation>has one</translation>
  </message>
  <message id="staff.season.way.offline">
   <source>现场</source>
   <translation>here</translation>
  </message>
  <message id="staff.season.way.online">
   <source>线上</source>
   <translation>online</translation>
  </message>
  <message id="staff.season.way.staff">
   <source>工作人员</source>
   <translation>staff</translation>
  </message>
  <message id="staff.season.way.unlisted">
   <source>不在名单</source>
   <translation>unlisted</translation>
  </message>
  <message id="staff.season.wrong">
   <source>{count} 项不可用，请先改正</source>
   <translation>{count} to be mended first</translation>
  </message>
  <message id="staff.second">
   <source>待第二人确认</source>
   <translation>2nd pair of eyes</translation>
  </message>
  <message id="staff.settings.back">
   <source>恢复默认</source>
   <translation>Default</translation>
  </message>
  <message id="staff.settings.camera_auto">
   <source>自动（第一个可用的）</source>
   <translation>Automatic (the first that works)</translation>
  </message>
  <message id="staff.settings.camera_named">
   <source>{label}（{name}）</source>
   <translation>{label} ({name})</translation>
  </message>
  <message id="staff.settings.changed">
   <source>{count} 项修改未保存</source>
   <translation>{count} changes not saved</translation>
  </message>
  <message id="staff.settings.choose_folder">
   <source>选择…</source>
   <translation>Choose…</translation>
  </message>
  <message id="staff.settings.default">
   <source>默认：{value}</source>
   <translation>Default: {value}</translation>
  </message>
  <message id="staff.settings.default_none">
   <source>默认：留空</source>
   <translation>Default: empty</translation>
  </message>
  <message id="staff.settings.discard">
   <source>放弃修改</source>
   <translation>Discard</translation>
  </message>
  <message id="staff.settings.intro">
   <source>每项旁边写着含义、单位和默认值。保存后写入操作记录。</source>
   <translation>Each line says what it means, its unit and its default. Whatever is saved goes into the trail.</translation>
  </message>
  <message id="staff.settings.look_for_cameras">
   <source>查找相机</source>
   <translation>Look for cameras</translation>
  </message>
  <message id="staff.settings.looking">
   <source>正在查找…</source>
   <translation>Looking…</translation>
  </message>
  <message id="staff.settings.no_camera">
   <source>没有找到相机；请检查连接后再查找。</source>
   <translation>No camera was found. Check the plug and look again.</translation>
  </message>
  <message id="staff.settings.now">
   <source>立即生效</source>
   <translation>at once</translation>
  </message>
  <message id="staff.settings.off">
   <source>关</source>
   <translation>Off</translation>
  </message>
  <message id="staff.settings.on">
   <source>开</source>
   <translation>On</translation>
  </message>
  <message id="staff.settings.read_only">
   <source>设置由管理员修改；您可以查看。</source>
   <translation>An administrator changes the settings; you may look.</translation>
  </message>
  <message id="staff.settings.reload">
   <source>重新读取</source>
   <translation>Read again</translation>
  </message>
  <message id="staff.settings.restart">
   <source>重启后生效</source>
   <translation>after a restart</translation>
  </message>
  <message id="staff.settings.save">
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message id="staff.settings.saved">
   <source>已保存 {count} 项设置。</source>
   <translation>{count} settings are saved.</translation>
  </message>
  <message id="staff.settings.saved_restart">
   <source>已保存 {count} 项设置；其中 {later} 项要在学生窗口和本窗口重启后生效。</source>
   <translation>{count} settings are saved; {later} of them count after the student's window and this one are started anew.</translation>
  </message>
  <message id="staff.settings.title">
   <source>设置</source>
   <translation>Settings</translation>
  </message>
  <message id="staff.settings.trouble">
   <source>不可用。应为：{rule}。</source>
   <translation>Not possible. Permitted: {rule}.</translation>
  </message>
  <message id="staff.settings.unchanged">
   <source>没有未保存的修改</source>
   <translation>nothing to save</translation>
  </message>
  <message id="staff.settings.unusable">
   <source>设置文件现在不能用，下面是默认值；保存后会写一个新文件。</source>
   <translation>The file of settings cannot be used as it is; below are the defaults. Saving writes a new one.</translation>
  </message>
  <message id="staff.settings.wrong">
   <source>{count} 项不可用，请先改正</source>
   <translation>{count} to be mended first</translation>
  </message>
  <message id="staff.simulated">
   <source>模拟</source>
   <translation>Simulated</translation>
  </message>
  <message id="staff.students.acts">
   <source>办理</source>
   <translation>What can be done</translation>
  </message>
  <message id="staff.students.admit.confirm">
   <source>特批</source>
   <translation>Admit</translation>
  </message>
  <message id="staff.students.admit.hint">
   <source>特批原因</source>
   <translation>Reason for the override</translation>
  </message>
  <message id="staff.students.admit.text">
   <source>写明原因。原因会记入操作记录，并随批次交给学籍部门。特批在撤回之前一直有效。</source>
   <translation>Say why. The reason goes into the trail and travels in the batch. It holds until it is withdrawn.</translation>
  </message>
  <message id="staff.students.admit.title">
   <source>特批 {name} 现场拍摄</source>
   <translation>Admit {name} whatever the rules say</translation>
  </message>
  <message id="staff.students.any_department">
   <source>全部院系</source>
   <translation>All departments</translation>
  </message>
  <message id="staff.students.any_level">
   <source>全部层次</source>
   <translation>All levels</translation>
  </message>
  <message id="staff.students.any_state">
   <source>全部状态</source>
   <translation>All states</translation>
  </message>
  <message id="staff.students.circumstance">
   <source>采集情形</source>
   <translation>Circumstance</translation>
  </message>
  <message id="staff.students.circumstance.early_defence">
   <source>提前答辩</source>
   <translation>Early defence</translation>
  </message>
  <message id="staff.students.circumstance.make_up">
   <source>补采</source>
   <translation>Make-up</translation>
  </message>
  <message id="staff.students.circumstance.over_period">
   <source>超出基本学制</source>
   <translation>Beyond the standard period</translation>
  </message>
  <message id="staff.students.code">
   <source>采集码</source>
   <translation>Collection code</translation>
  </message>
  <message id="staff.students.code.another">
   <source>已经有一个采集码，新的会取代它。用扫码枪扫一下，或者粘贴、输入。</source>
   <translation>There is a code already; the new one takes its place. Scan it into the field, paste it or type it.</translation>
  </message>
  <message id="staff.students.code.confirm">
   <source>保存采集码</source>
   <translation>Keep</translation>
  </message>
  <message id="staff.students.code.here">
   <source>已登记（{by}，{at}）</source>
   <translation>Kept ({by}, {at})</translation>
  </message>
  <message id="staff.students.code.hint">
   <source>采集码</source>
   <translation>Collection code</translation>
  </message>
  <message id="staff.students.code.none">
   <source>还没有</source>
   <translation>Not here yet</translation>
  </message>
  <message id="staff.students.code.text">
   <source>用扫码枪扫一下，或者粘贴、输入。扫码枪扫完会自动保存。</source>
   <translation>Scan it into the field, paste it or type it. A scanner keeps it by itself.</translation>
  </message>
  <message id="staff.students.code.title">
   <source>{name} 的采集码</source>
   <translation>Collection code of {name}</translation>
  </message>
  <message id="staff.students.codes">
   <source>导入采集码清单</source>
   <translation>Codes from a list</translation>
  </message>
  <message id="staff.students.codes.busy">
   <source>正在处理 {file}</source>
   <translation>Working on {file}</translation>
  </message>
  <message id="staff.students.codes.choose">
   <source>选择文件</source>
   <translation>Choose a file</translation>
  </message>
  <message id="staff.students.codes.fault">
   <source>第 {row} 行：{why}</source>
   <translation>Row {row}: {why}</translation>
  </message>
  <message id="staff.students.codes.keep">
   <source>保存这些采集码</source>
   <translation>Keep the codes</translation>
  </message>
  <message id="staff.students.codes.kept">
   <source>已保存 {count} 个采集码。</source>
   <translation>Collection codes kept: {count}.</translation>
  </message>
  <message id="staff.students.codes.more">
   <source>另有 {count} 行有问题。</source>
   <translation>Faulty rows besides: {count}.</translation>
  </message>
  <message id="staff.students.codes.text">
   <source>选一个 CSV 或 XLSX 文件，要有“学号”和“采集码”两列。保存之前会先列出结果。</source>
   <translation>Choose a CSV or XLSX file with a column for the student number (学号) and one for the code (采集码). You see first what it would do.</translation>
  </message>
  <message id="staff.students.codes.title">
   <source>导入采集码清单</source>
   <translation>Collection codes from a list</translation>
  </message>
  <message id="staff.students.codes.would">
   <source>{file}：新增 {new} 个，更换 {other} 个，不变 {same} 个，有问题 {faulty} 行。</source>
   <translation>{file}: new {new}, replaced {other}, unchanged {same}, faulty rows {faulty}.</translation>
  </message>
  <message id="staff.students.decision">
   <source>资格判断</source>
   <translation>Eligibility</translation>
  </message>
  <message id="staff.students.do.admit">
   <source>特批现场拍摄</source>
   <translation>Admit by override</translation>
  </message>
  <message id="staff.students.do.code">
   <source>补登采集码</source>
   <translation>Add the collection code</translation>
  </message>
  <message id="staff.students.do.erase">
   <source>应本人要求删除资料</source>
   <translation>Delete the data on request</translation>
  </message>
  <message id="staff.students.do.other_code">
   <source>更换采集码</source>
   <translation>Replace the collection code</translation>
  </message>
  <message id="staff.students.do.print">
   <source>打印回执</source>
   <translation>Print the receipt</translation>
  </message>
  <message id="staff.students.do.release">
   <source>恢复学号使用</source>
   <translation>Release the number</translation>
  </message>
  <message id="staff.students.do.review">
   <source>去审核这张照片</source>
   <translation>Review the photo</translation>
  </message>
  <message id="staff.students.do.revoke">
   <source>撤销破例通过</source>
   <translation>Take the override back</translation>
  </message>
  <message id="staff.students.do.save">
   <source>保存回执（PDF）</source>
   <translation>Save the receipt (PDF)</translation>
  </message>
  <message id="staff.students.do.unadmit">
   <source>撤回特批</source>
   <translation>Withdraw the override</translation>
  </message>
  <message id="staff.students.do.unlock">
   <source>解除照片锁定</source>
   <translation>Unlock the photo</translation>
  </message>
  <message id="staff.students.empty">
   <source>还没有学生。先到“名单导入”导入学生名单，或者等学生来拍照。</source>
   <translation>There are no students yet. Import the list of students under Roster, or wait for somebody to be photographed.</translation>
  </message>
  <message id="staff.students.erase.again">
   <source>再输入一遍学号</source>
   <translation>The student number once more</translation>
  </message>
  <message id="staff.students.erase.confirm">
   <source>永久删除</source>
   <translation>Delete</translation>
  </message>
  <message id="staff.students.erase.goes">
   <source>删除：照片文件 {count} 个（{size_mb} MB），姓名、证件号码、名单资料、采集码、检测数值和审核备注。等待审核或已通过的照片同时撤下。</source>
   <translation>What goes: {count} picture files ({size_mb} MB), name, identity number, what the list said, collection code, measurements and reviewers' notes. A photo that waits or is approved is withdrawn by it.</translation>
  </message>
  <message id="staff.students.erase.hint">
   <source>原因，例如“本人书面申请”，不写姓名</source>
   <translation>Reason; write no name</translation>
  </message>
  <message id="staff.students.erase.looking">
   <source>正在查看哪些备份里还有这些资料……</source>
   <translation>Looking which backups still hold the data…</translation>
  </message>
  <message id="staff.students.erase.text">
   <source>只在学生本人提出申请、并查验过证件之后办理。删除后不能恢复。</source>
   <translation>Only when the student has asked for it and their document was checked. What is deleted cannot come back.</translation>
  </message>
  <message id="staff.students.erase.title">
   <source>删除 {name} 的资料</source>
   <translation>Delete the data of {name}</translation>
  </message>
  <message id="staff.students.erased.text">
   <source>资料已于 {day} 应本人要求删除（{by}）。</source>
   <translation>The data were deleted on {day} at the student's request ({by}).</translation>
  </message>
  <message id="staff.students.event.accepted">
   <source>学籍部门确认接收 {number}</source>
   <translation>The office accepted {number}</translation>
  </message>
  <message id="staff.students.event.admit">
   <source>特批现场拍摄</source>
   <translation>Admitted by override</translation>
  </message>
  <message id="staff.students.event.approve">
   <source>照片 {number} 审核通过</source>
   <translation>Photo {number} approved</translation>
  </message>
  <message id="staff.students.event.batch">
   <source>随批次 {number} 移交</source>
   <translation>Handed over in the batch {number}</translation>
  </message>
  <message id="staff.students.event.code">
   <source>登记采集码</source>
   <translation>Collection code kept</translation>
  </message>
  <message id="staff.students.event.confirm_override">
   <source>第二位审核人确认 {number}</source>
   <translation>A second reviewer confirmed {number}</translation>
  </message>
  <message id="staff.students.event.delete_student">
   <source>应本人要求删除资料</source>
   <translation>Data deleted at the student's request</translation>
  </message>
  <message id="staff.students.event.hold">
   <source>身份多次核对不符，学号暂停使用</source>
   <translation>Number put on hold after wrong proofs</translation>
  </message>
  <message id="staff.students.event.other">
   <source>其他操作：{act} {number}</source>
   <translation>Other act: {act} {number}</translation>
  </message>
  <message id="staff.students.event.purge">
   <source>按期清除 {number} 的原始照片</source>
   <translation>Original of {number} purged when it was due</translation>
  </message>
  <message id="staff.students.event.recrop">
   <source>照片 {number} 重新裁剪</source>
   <translation>Photo {number} cut anew</translation>
  </message>
  <message id="staff.students.event.refused">
   <source>学籍部门没有接收 {number}</source>
   <translation>The office refused {number}</translation>
  </message>
  <message id="staff.students.event.reject">
   <source>照片 {number} 被退回</source>
   <translation>Photo {number} sent back</translation>
  </message>
  <message id="staff.students.event.release">
   <source>查验证件，学号恢复使用</source>
   <translation>Number released, document checked</translation>
  </message>
  <message id="staff.students.event.revoke_override">
   <source>照片 {number} 的破例通过被撤销</source>
   <translation>The override of {number} was taken back</translation>
  </message>
  <message id="staff.students.event.send_back">
   <source>请学生重拍 {number}</source>
   <translation>Asked to come again for {number}</translation>
  </message>
  <message id="staff.students.event.submit">
   <source>提交照片 {number}</source>
   <translation>Photo {number} handed in</translation>
  </message>
  <message id="staff.students.event.take_back">
   <source>撤销对 {number} 的审核决定</source>
   <translation>The decision on {number} was taken back</translation>
  </message>
  <message id="staff.students.event.unadmit">
   <source>撤回特批</source>
   <translation>Override withdrawn</translation>
  </message>
  <message id="staff.students.event.unlock">
   <source>解除照片 {number} 的锁定</source>
   <translation>Photo {number} unlocked</translation>
  </message>
  <message id="staff.students.event.withdraw">
   <source>照片 {number} 撤下，由新照片代替</source>
   <translation>Photo {number} withdrawn for a newer one</translation>
  </message>
  <message id="staff.students.everyone">
   <source>清除条件</source>
   <translation>Clear</translation>
  </message>
  <message id="staff.students.fact.accepted">
   <source>已通过的照片</source>
   <translation>Approved photo</translation>
  </message>
  <message id="staff.students.fact.admitted_because">
   <source>特批原因</source>
   <translation>Reason for the override</translation>
  </message>
  <message id="staff.students.fact.chsi_photo">
   <source>学信网已有毕业照</source>
   <translation>CHSI shows a photo</translation>
  </message>
  <message id="staff.students.fact.circumstance">
   <source>采集情形</source>
   <translation>Circumstance</translation>
  </message>
  <message id="staff.students.fact.enrolled_on">
   <source>入学日期</source>
   <translation>Enrolled on</translation>
  </message>
  <message id="staff.students.fact.graduates_on">
   <source>预计毕业日期</source>
   <translation>Expected graduation</translation>
  </message>
  <message id="staff.students.fact.has_code">
   <source>已有采集码</source>
   <translation>Has a collection code</translation>
  </message>
  <message id="staff.students.fact.level">
   <source>学历层次</source>
   <translation>Level</translation>
  </message>
  <message id="staff.students.fact.master_defence">
   <source>进行硕士答辩</source>
   <translation>Master's defence</translation>
  </message>
  <message id="staff.students.fact.no">
   <source>否</source>
   <translation>no</translation>
  </message>
  <message id="staff.students.fact.route">
   <source>培养方式</source>
   <translation>Route</translation>
  </message>
  <message id="staff.students.fact.season">
   <source>采集季</source>
   <translation>Season</translation>
  </message>
  <message id="staff.students.fact.standard_years">
   <source>学制（年）</source>
   <translation>Standard period (years)</translation>
  </message>
  <message id="staff.students.fact.today">
   <source>判断日期</source>
   <translation>Day of the decision</translation>
  </message>
  <message id="staff.students.fact.yes">
   <source>是</source>
   <translation>yes</translation>
  </message>
  <message id="staff.students.facts.hide">
   <source>收起判断依据</source>
   <translation>Hide the facts used</translation>
  </message>
  <message id="staff.students.facts.line">
   <source>{name}：{value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message id="staff.students.facts.show">
   <source>查看判断依据</source>
   <translation>Show the facts used</translation>
  </message>
  <message id="staff.students.found">
   <source>共 {count} 人</source>
   <translation>Students: {count}</translation>
  </message>
  <message id="staff.students.held">
   <source>暂停使用</source>
   <translation>On hold</translation>
  </message>
  <message id="staff.students.held.some">
   <source>暂停使用 {count} 人</source>
   <translation>On hold: {count}</translation>
  </message>
  <message id="staff.students.held.text">
   <source>身份信息多次核对不符，学号已暂停使用。请查验本人证件后再恢复。</source>
   <translation>The identity was answered for wrongly several times, so the number is on hold. Check the person's document, then release it.</translation>
  </message>
  <message id="staff.students.history">
   <source>全部记录</source>
   <translation>History</translation>
  </message>
  <message id="staff.students.import">
   <source>去导入名单</source>
   <translation>Import a list</translation>
  </message>
  <message id="staff.students.more.graduates">
   <source>预计毕业日期 {first} 至 {last}。</source>
   <translation>Expected graduation {first} to {last}.</translation>
  </message>
  <message id="staff.students.more.listed">
   <source>只看名单内的学生。</source>
   <translation>Only students on the list.</translation>
  </message>
  <message id="staff.students.more.reason">
   <source>退回原因 {code}。</source>
   <translation>Sent back for {code}.</translation>
  </message>
  <message id="staff.students.nobody">
   <source>在左边选一名学生，这里会显示本人信息、资格判断、照片和全部记录。</source>
   <translation>Choose a student at the left; here is then who they are, which way is open to them, their photos, and all that happened.</translation>
  </message>
  <message id="staff.students.note">
   <source>提示</source>
   <translation>Note</translation>
  </message>
  <message id="staff.students.note.held">
   <source>暂停使用</source>
   <translation>on hold</translation>
  </message>
  <message id="staff.students.note.no_code">
   <source>待补采集码</source>
   <translation>no code yet</translation>
  </message>
  <message id="staff.students.note.unlisted">
   <source>不在名单</source>
   <translation>not on the list</translation>
  </message>
  <message id="staff.students.path.exempt">
   <source>不需要采集</source>
   <translation>Exempt</translation>
  </message>
  <message id="staff.students.path.locked">
   <source>已锁定</source>
   <translation>Locked</translation>
  </message>
  <message id="staff.students.path.offline">
   <source>可以现场拍摄</source>
   <translation>May be photographed here</translation>
  </message>
  <message id="staff.students.path.online">
   <source>应网上采集</source>
   <translation>Goes online</translation>
  </message>
  <message id="staff.students.path.staff">
   <source>由工作人员处理</source>
   <translation>For the staff</translation>
  </message>
  <message id="staff.students.path.unlisted">
   <source>不在名单</source>
   <translation>Not on the list</translation>
  </message>
  <message id="staff.students.photo.accepted">
   <source>学籍部门已确认接收</source>
   <translation>Accepted by the office</translation>
  </message>
  <message id="staff.students.photo.batch">
   <source>批次 {batch}</source>
   <translation>Batch {batch}</translation>
  </message>
  <message id="staff.students.photo.deleted">
   <source>图片已应本人要求删除</source>
   <translation>Pictures deleted at the student's request</translation>
  </message>
  <message id="staff.students.photo.recropped">
   <source>{day} 重新裁剪；此前的回执对应旧照片，可补打新回执（Alt+P）</source>
   <translation>Re-cropped on {day}; receipts of before name the old photo. Print a new one with Alt+P.</translation>
  </message>
  <message id="staff.students.photo.refused">
   <source>学籍部门没有接收</source>
   <translation>Refused by the office</translation>
  </message>
  <message id="staff.students.photos">
   <source>照片</source>
   <translation>Photos</translation>
  </message>
  <message id="staff.students.reason_code">
   <source>原因代码 {code}</source>
   <translation>Reason code {code}</translation>
  </message>
  <message id="staff.students.receipt.not_printed">
   <source>回执没有打印出来。请检查打印机和“设置”里的打印机名称，再试一次。</source>
   <translation>The receipt was not printed. Check the printer, and its name under Settings, and try again.</translation>
  </message>
  <message id="staff.students.receipt.not_saved">
   <source>回执没有保存。请检查文件夹能否写入，再试一次。</source>
   <translation>The receipt was not saved. Check that the folder can be written to, and try again.</translation>
  </message>
  <message id="staff.students.receipt.printed">
   <source>{number} 的回执已送到打印机。</source>
   <translation>The receipt of {number} is at the printer.</translation>
  </message>
  <message id="staff.students.receipt.saved">
   <source>{number} 的回执已保存到 {place}。</source>
   <translation>The receipt of {number} is saved in {place}.</translation>
  </message>
  <message id="staff.students.release.confirm">
   <source>恢复使用</source>
   <translation>Release</translation>
  </message>
  <message id="staff.students.release.text">
   <source>请先查验本人有效证件。恢复后，可以重新核对身份三次。</source>
   <translation>Check the person's identity document first. Their identity may then be answered for three times again.</translation>
  </message>
  <message id="staff.students.release.title">
   <source>恢复 {name} 的学号</source>
   <translation>Release the number of {name}</translation>
  </message>
  <message id="staff.students.revoke.confirm">
   <source>撤销破例通过</source>
   <translation>Take back</translation>
  </message>
  <message id="staff.students.revoke.hint">
   <source>撤销的原因</source>
   <translation>Reason for taking it back</translation>
  </message>
  <message id="staff.students.revoke.text">
   <source>照片会重新等待审核。原来的破例、第二人的确认和这次撤销都留在记录里。请写明原因。</source>
   <translation>The photo waits for a decision again. The override, its confirmation and this stay in the records. Say why.</translation>
  </message>
  <message id="staff.students.revoke.title">
   <source>撤销 {name} 照片的破例通过</source>
   <translation>Take back the override of {name}'s photo</translation>
  </message>
  <message id="staff.students.route.combined">
   <source>硕博连读</source>
   <translation>combined master's and doctorate</translation>
  </message>
  <message id="staff.students.route.direct">
   <source>直博</source>
   <translation>direct entry</translation>
  </message>
  <message id="staff.students.route.ordinary">
   <source>普通</source>
   <translation>ordinary</translation>
  </message>
  <message id="staff.students.search">
   <source>学号、姓名、拼音或首字母（Ctrl+F）</source>
   <translation>Number, name, pinyin or initials (Ctrl+F)</translation>
  </message>
  <message id="staff.students.state">
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message id="staff.students.stranger">
   <source>登记名单外的学生</source>
   <translation>Admit somebody on no list</translation>
  </message>
  <message id="staff.students.stranger.because">
   <source>特批原因</source>
   <translation>Reason for the override</translation>
  </message>
  <message id="staff.students.stranger.department">
   <source>院系（可不填）</source>
   <translation>Department (may be left out)</translation>
  </message>
  <message id="staff.students.stranger.graduates_on">
   <source>预计毕业日期，如 2026-06-30（可不填）</source>
   <translation>Graduation, as 2026-06-30 (optional)</translation>
  </message>
  <message id="staff.students.stranger.identity_no">
   <source>证件号码（可不填）</source>
   <translation>Identity number (may be left out)</translation>
  </message>
  <message id="staff.students.stranger.level">
   <source>选择学历层次</source>
   <translation>Choose the level</translation>
  </message>
  <message id="staff.students.stranger.name">
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message id="staff.students.stranger.student_no">
   <source>学号</source>
   <translation>Student number</translation>
  </message>
  <message id="staff.students.stranger.text">
   <source>请先查验本人证件。写明原因；原因会记入操作记录，并随批次交给学籍部门，请不要写姓名。</source>
   <translation>Check their document first. Say why; the reason goes into the trail and travels in the batch, so write no name in it.</translation>
  </message>
  <message id="staff.students.stranger.title">
   <source>特批名单外的学生现场拍摄</source>
   <translation>Admit a student on no list</translation>
  </message>
  <message id="staff.students.unadmit.confirm">
   <source>撤回特批</source>
   <translation>Withdraw</translation>
  </message>
  <message id="staff.students.unadmit.text">
   <source>撤回后，能否拍摄重新按规定判断。原来的特批和这次撤回都留在记录里。</source>
   <translation>The rules decide again. The override and its withdrawal both stay in the records.</translation>
  </message>
  <message id="staff.students.unadmit.title">
   <source>撤回对 {name} 的特批</source>
   <translation>Withdraw the override for {name}</translation>
  </message>
  <message id="staff.students.unlock.confirm">
   <source>解除锁定</source>
   <translation>Unlock</translation>
  </message>
  <message id="staff.students.unlock.handed_over">
   <source>这张照片已经移交给学籍部门。请先与学籍部门沟通，再写明原因。解除后重拍的照片会作为第二张移交。</source>
   <translation>The office has this photo already. Speak to them first, then say why. A new photo will follow it there as a second one.</translation>
  </message>
  <message id="staff.students.unlock.hint">
   <source>解除锁定的原因</source>
   <translation>Reason for unlocking</translation>
  </message>
  <message id="staff.students.unlock.text">
   <source>照片会被撤下，但留在记录里，学生可以重新拍摄。请写明原因。</source>
   <translation>The photo is withdrawn and stays in the records; a new one may be taken. Say why.</translation>
  </message>
  <message id="staff.students.unlock.title">
   <source>解除 {name} 的照片锁定</source>
   <translation>Unlock the photo of {name}</translation>
  </message>
  <message id="staff.students.waiting.some">
   <source>待补采集码 {count} 人</source>
   <translation>No code yet: {count}</translation>
  </message>
  <message id="staff.switch_person">
   <source>退出 / 换人</source>
   <translation>Log out</translation>
  </message>
  <message id="staff.title">
   <source>工作台</source>
   <translation>Desk</translation>
  </message>
  <message id="staff.unit.% of the face">
   <source>%（占脸部）</source>
   <translation>% of the face</translation>
  </message>
  <message id="staff.unit.IJG quality">
   <source>IJG</source>
   <translation>IJG</translation>
  </message>
  <message id="staff.unit.L*">
   <source>L*</source>
   <translation>L*</translation>
  </message>
  <message id="staff.unit.bit">
   <source>位</source>
   <translation>bit</translation>
  </message>
  <message id="staff.unit.byte">
   <source>字节</source>
   <translation>bytes</translation>
  </message>
  <message id="staff.unit.degree">
   <source>度</source>
   <translation>degrees</translation>
  </message>
  <message id="staff.unit.dpi">
   <source>dpi</source>
   <translation>dpi</translation>
  </message>
  <message id="staff.unit.extension">
   <source>扩展名</source>
   <translation>extension</translation>
  </message>
  <message id="staff.unit.face">
   <source>人</source>
   <translation>in the picture</translation>
  </message>
  <message id="staff.unit.format">
   <source>格式</source>
   <translation>format</translation>
  </message>
  <message id="staff.unit.grey level">
   <source>灰阶</source>
   <translation>grey levels</translation>
  </message>
  <message id="staff.unit.look">
   <source>（目测）</source>
   <translation>(by eye)</translation>
  </message>
  <message id="staff.unit.mirroring or turn">
   <source>次镜像或旋转</source>
   <translation>mirrored or turned</translation>
  </message>
  <message id="staff.unit.mm">
   <source>毫米</source>
   <translation>mm</translation>
  </message>
  <message id="staff.unit.provenance">
   <source>（来历）</source>
   <translation>(provenance)</translation>
  </message>
  <message id="staff.unit.px">
   <source>像素</source>
   <translation>px</translation>
  </message>
  <message id="staff.unit.px for a real one">
   <source>像素合一个真像素</source>
   <translation>px for a real one</translation>
  </message>
  <message id="staff.unit.px of photo per px of frame">
   <source>倍</source>
   <translation>×</translation>
  </message>
  <message id="staff.unit.ratio">
   <source>（比值）</source>
   <translation>(ratio)</translation>
  </message>
  <message id="staff.unit.reference colour">
   <source>参考色</source>
   <translation>reference colour</translation>
  </message>
  <message id="staff.unit.share">
   <source>（占比）</source>
   <translation>(share)</translation>
  </message>
  <message id="staff.unit.share of the clothes">
   <source>（占衣着）</source>
   <translation>(of the clothes)</translation>
  </message>
  <message id="staff.unit.share of the lens">
   <source>（占镜片）</source>
   <translation>(of the lens)</translation>
  </message>
  <message id="staff.unit.share of the pupil">
   <source>（占瞳孔）</source>
   <translation>(of the pupil)</translation>
  </message>
  <message id="staff.unit.share of the skin around the eye">
   <source>（占眼周皮肤）</source>
   <translation>(of the skin around the eye)</translation>
  </message>
  <message id="staff.unit.standard deviation">
   <source>个标准差</source>
   <translation>standard deviations</translation>
  </message>
  <message id="staff.unit.step">
   <source>步处理</source>
   <translation>steps</translation>
  </message>
  <message id="staff.unit.stop">
   <source>档</source>
   <translation>stops</translation>
  </message>
  <message id="staff.unit.year before graduation">
   <source>年</source>
   <translation>years</translation>
  </message>
  <message id="staff.unit.ΔE">
   <source>ΔE</source>
   <translation>ΔE</translation>
  </message>
  <message id="staff.unit.ΔE2000">
   <source>ΔE2000</source>
   <translation>ΔE2000</translation>
  </message>
  <message id="staff.unreadable.title">
   <source>暂时读不到待审核的照片</source>
   <translation>The queue cannot be read just now</translation>
  </message>
  <message id="staff.vitals.state">
   <source>{part}：{state}</source>
   <translation>{part}: {state}</translation>
  </message>
  <message id="staff.vitals.unknown">
   <source>{part}：还没有检查</source>
   <translation>{part}: not looked at yet</translation>
  </message>
  <message id="staff.waits.days">
   <source>等了 {count} 天</source>
   <translation>{count} d ago</translation>
  </message>
  <message id="staff.waits.hours">
   <source>等了 {count} 小时</source>
   <translation>{count} h ago</translation>
  </message>
  <message id="staff.waits.minutes">
   <source>等了 {count} 分钟</source>
   <translation>{count} min ago</translation>
  </message>
  <message id="staff.waits.now">
   <source>刚提交</source>
   <translation>just now</translation>
  </message>
  <message id="staff.window_title">
   <source>工作台 · {booth}</source>
   <translation>Desk · {booth}</translation>
  </message>
  <message id="stage.approved">
   <source>已通过</source>
   <translation>approved</translation>
  </message>
  <message id="stage.exported">
   <source>已移交</source>
   <translation>handed over</translation>
  </message>
  <message id="stage.missing">
   <source>未采集</source>
   <translation>missing</translation>
  </message>
  <message id="stage.returned">
   <source>被退回</source>
   <translation>sent back</translation>
  </message>
  <message id="stage.submitted">
   <source>待审核</source>
   <translation>waiting</translation>
  </message>
  <message id="state.approved">
   <source>已通过</source>
   <translation>approved</translation>
  </message>
  <message id="state.exported">
   <source>已移交</source>
   <translation>handed over</translation>
  </message>
  <message id="state.returned">
   <source>已退回</source>
   <translation>sent back</translation>
  </message>
  <message id="state.submitted">
   <source>待审核</source>
   <translation>waiting</translation>
  </message>
  <message id="state.withdrawn">
   <source>已撤回</source>
   <translation>withdrawn</translation>
  </message>
  <message id="store.batch_overtaken">
   <source>移交期间，采集点 {booth} 已记录了另一个批次；这一次没有记录任何内容。请重新移交。</source>
   <translation>While this hand-over ran, another batch of booth {booth} was recorded; nothing was recorded for this one. Hand over again.</translation>
  </message>
  <message id="store.cannot_open">
   <source>数据库 {file} 无法打开。请检查数据文件夹的权限，以及同名的位置上没有别的东西。</source>
   <translation>The database {file} cannot be opened. Check the rights on the data folder, and that nothing else stands under that name.</translation>
  </message>
  <message id="store.damaged">
   <source>数据库 {file} 已损坏。请停止使用，保留该文件，并从备份恢复。</source>
   <translation>The database {file} is damaged. Stop using it, keep the file, and bring back the last backup.</translation>
  </message>
  <message id="store.disk_failed">
   <source>读写 {file} 时磁盘出错，没有保存任何内容。请检查磁盘及其连接。</source>
   <translation>The disk failed while reading or writing {file}; nothing was saved. Check the disk and its cable.</translation>
  </message>
  <message id="store.full">
   <source>磁盘已满，没有保存任何内容。请为 {file} 所在的磁盘腾出空间，再试一次。</source>
   <translation>The disk is full; nothing was saved. Free some space on the disk that holds {file} and try again.</translation>
  </message>
  <message id="store.locked">
   <source>数据库 {file} 正被另一个程序占用，没有保存任何内容。请稍等片刻再试一次。</source>
   <translation>The database {file} is in use by another program; nothing was saved. Wait a moment and try again.</translation>
  </message>
  <message id="store.newer">
   <source>数据库 {file} 是由更新版本的程序建立的。请升级本程序后再打开。</source>
   <translation>The database {file} was made by a newer version of this program. Update the program, then open it again.</translation>
  </message>
  <message id="store.none_here">
   <source>文件夹 {folder} 里还没有采集数据。请先启动 kiosk，或用 --data 指定正确的文件夹。</source>
   <translation>The folder {folder} holds no booth data yet. Start the kiosk first, or name the right folder with --data.</translation>
  </message>
  <message id="store.not_a_database">
   <source>{file} 不是数据库文件。请把它移到别处，或用 --data 指定别的文件夹。</source>
   <translation>{file} is not a database. Move it elsewhere, or name another folder with --data.</translation>
  </message>
  <message id="store.not_ours">
   <source>{file} 是别的程序的数据库，本程序不会改动它。请把它移到别处，或用 --data 指定别的文件夹。</source>
   <translation>{file} is another program's database and is left alone. Move it elsewhere, or name another folder with --data.</translation>
  </message>
  <message id="store.picture_changed">
   <source>数据库 {file} 中第 {id} 条记录的照片与提交时不一致，不能使用。请从备份恢复，或请学生重拍。</source>
   <translation>A picture of record {id} in {file} is no longer the one that was submitted and must not be used. Bring back the backup, or have the photo taken again.</translation>
  </message>
  <message id="store.picture_erased">
   <source>照片 {number} 已于 {day} 应学生本人要求删除。</source>
   <translation>The pictures of {number} were deleted on {day} at the student's request.</translation>
  </message>
  <message id="store.picture_purged">
   <source>照片 {number} 的原图已于 {day} 按保存期限清除，成品照片仍在。</source>
   <translation>The original of photo {number} was purged on {day}, as its time was over; the finished photo is there.</translation>
  </message>
  <message id="store.read_only">
   <source>数据库 {file} 不允许写入。请检查数据文件夹的写入权限，或用 --data 指定别的文件夹。</source>
   <translation>The database {file} may not be written to. Check the rights on the data folder, or name another folder with --data.</translation>
  </message>
  <message id="student.again">
   <source>再试一次</source>
   <translation>Try again</translation>
  </message>
  <message id="student.back">
   <source>返回</source>
   <translation>Back</translation>
  </message>
  <message id="student.brand">
   <source>学历证书照片自助采集 · {booth}</source>
   <translation>Certificate photo booth · {booth}</translation>
  </message>
  <message id="student.busy.finishing">
   <source>正在裁剪并检查您的照片</source>
   <translation>Your photo is being cut out and checked</translation>
  </message>
  <message id="student.busy.submitting">
   <source>正在提交您的照片</source>
   <translation>Your photo is being handed in</translation>
  </message>
  <message id="student.busy.title">
   <source>请稍等</source>
   <translation>One moment, please</translation>
  </message>
  <message id="student.capture.by_itself">
   <source>坐好后自动拍摄，
也可以按这里</source>
   <translation>It goes by itself, or press here</translation>
  </message>
  <message id="student.capture.hold">
   <source>很好，请保持不动</source>
   <translation>That is right. Please hold still</translation>
  </message>
  <message id="student.capture.look_here">
   <source>请看镜头</source>
   <translation>Look at the camera</translation>
  </message>
  <message id="student.capture.looking">
   <source>请坐正，看着镜头</source>
   <translation>Sit straight and look at the camera</translation>
  </message>
  <message id="student.capture.not_yet">
   <source>还看不清您的脸，请先坐到镜头前</source>
   <translation>Not yet: please sit in front of the camera first</translation>
  </message>
  <message id="student.capture.shutter">
   <source>拍照</source>
   <translation>Take the photo</translation>
  </message>
  <message id="student.capture.takes">
   <source>已拍照片</source>
   <translation>Photos so far</translation>
  </message>
  <message id="student.capture.taking">
   <source>正在拍照，请看镜头，不要动</source>
   <translation>Taking the photo. Look here and keep still</translation>
  </message>
  <message id="student.capture.waiting">
   <source>正在打开摄像头，请稍等</source>
   <translation>One moment, the camera is starting</translation>
  </message>
  <message id="student.close">
   <source>知道了</source>
   <translation>Close</translation>
  </message>
  <message id="student.confirm.if_wrong">
   <source>如有错误，请点“信息有误”。工作人员会核对，您可以先拍照。</source>
   <translation>If something is wrong, say so: staff will look into it, and you can take your photo all the same.</translation>
  </message>
  <message id="student.confirm.right">
   <source>信息无误</source>
   <translation>All is right</translation>
  </message>
  <message id="student.confirm.title">
   <source>请核对您的信息</source>
   <translation>Please check your data</translation>
  </message>
  <message id="student.confirm.why">
   <source>这些信息来自学校的名单，会和照片一起提交。</source>
   <translation>It comes from the university's list and is handed in with your photo.</translation>
  </message>
  <message id="student.confirm.wrong">
   <source>信息有误</source>
   <translation>Something is wrong</translation>
  </message>
  <message id="student.consent.ask">
   <source>您同意吗？</source>
   <translation>Do you agree?</translation>
  </message>
  <message id="student.consent.both">
   <source>两项分别勾选后，才能继续。</source>
   <translation>Please tick each of the two to go on.</translation>
  </message>
  <message id="student.consent.no">
   <source>不同意</source>
   <translation>I do not</translation>
  </message>
  <message id="student.consent.title">
   <source>拍照之前，请先了解</source>
   <translation>Before you begin</translation>
  </message>
  <message id="student.consent.title_whole">
   <source>完整说明</source>
   <translation>The whole text</translation>
  </message>
  <message id="student.consent.whole">
   <source>阅读完整说明</source>
   <translation>Read the whole text</translation>
  </message>
  <message id="student.consent.yes">
   <source>同意</source>
   <translation>I agree</translation>
  </message>
  <message id="student.decision.again">
   <source>继续，重新拍照</source>
   <translation>Go on and take a new photo</translation>
  </message>
  <message id="student.decision.end">
   <source>好的，结束</source>
   <translation>Done</translation>
  </message>
  <message id="student.decision.on">
   <source>继续，准备拍照</source>
   <translation>Go on to the photo</translation>
  </message>
  <message id="student.done.close">
   <source>好的，结束</source>
   <translation>Done</translation>
  </message>
  <message id="student.done.keep">
   <source>用手机拍下这张回执，查询时会用到。</source>
   <translation>Take a picture of this receipt; you need it to ask about your photo.</translation>
  </message>
  <message id="student.done.left">
   <source>{seconds} 秒后自动清除您的信息</source>
   <translation>Your data is cleared from this screen in {seconds} s</translation>
  </message>
  <message id="student.done.next">
   <source>接下来</source>
   <translation>What happens next</translation>
  </message>
  <message id="student.done.not_printed">
   <source>没有打印成功。用手机拍下屏幕同样有效，也可以请工作人员补打。</source>
   <translation>It was not printed. A picture of this screen is just as good, or ask the staff for a print.</translation>
  </message>
  <message id="student.done.not_saved">
   <source>没有保存成功。用手机拍下屏幕同样有效，也可以请工作人员补存。</source>
   <translation>It was not saved. A picture of this screen is just as good, or ask the staff for a copy.</translation>
  </message>
  <message id="student.done.number">
   <source>您的提交编号</source>
   <translation>Your submission number</translation>
  </message>
  <message id="student.done.print">
   <source>打印回执</source>
   <translation>Print it</translation>
  </message>
  <message id="student.done.printed">
   <source>已送到打印机，请取走您的回执。</source>
   <translation>It is at the printer. Please take your receipt with you.</translation>
  </message>
  <message id="student.done.printing">
   <source>正在打印……</source>
   <translation>Printing…</translation>
  </message>
  <message id="student.done.save">
   <source>存为 PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message id="student.done.saved">
   <source>已存到 {place}</source>
   <translation>Saved in {place}</translation>
  </message>
  <message id="student.done.saving">
   <source>正在保存……</source>
   <translation>Saving…</translation>
  </message>
  <message id="student.done.title">
   <source>提交成功</source>
   <translation>Handed in</translation>
  </message>
  <message id="student.help">
   <source>帮助</source>
   <translation>Help</translation>
  </message>
  <message id="student.help.end">
   <source>结束并清除</source>
   <translation>End and clear</translation>
  </message>
  <message id="student.help.language">
   <source>右上角可以切换语言。</source>
   <translation>The language can be changed in the upper right corner.</translation>
  </message>
  <message id="student.help.on">
   <source>继续</source>
   <translation>Go on</translation>
  </message>
  <message id="student.help.place">
   <source>请到{place}找工作人员，
告诉他们这里是 {booth}。</source>
   <translation>Please ask the staff ({place}) and tell them the name of this booth: {booth}.</translation>
  </message>
  <message id="student.help.retake">
   <source>照片可以重拍，点“就用这张”之后才会提交。</source>
   <translation>You can retake the photo. Nothing is handed in until you press "Use this one".</translation>
  </message>
  <message id="student.help.staff">
   <source>请到旁边的服务台找工作人员，
告诉他们这里是 {booth}。</source>
   <translation>Please ask the staff at the desk nearby and tell them the name of this booth: {booth}.</translation>
  </message>
  <message id="student.help.title">
   <source>需要帮助吗？</source>
   <translation>Do you need help?</translation>
  </message>
  <message id="student.idle.here">
   <source>我还在</source>
   <translation>I am still here</translation>
  </message>
  <message id="student.idle.left">
   <source>{seconds} 秒后会结束，并清除您的学号和照片。</source>
   <translation>In {seconds} s this ends, and your number and photos are cleared.</translation>
  </message>
  <message id="student.idle.title">
   <source>您还在吗？</source>
   <translation>Are you still there?</translation>
  </message>
  <message id="student.kept.look">
   <source>看已拍的照片</source>
   <translation>See the photos taken</translation>
  </message>
  <message id="student.kept.nothing">
   <source>没有保存您的任何信息。</source>
   <translation>Nothing about you has been stored.</translation>
  </message>
  <message id="student.kept.takes">
   <source>您已拍的照片还在，没有丢失。</source>
   <translation>The photos you have taken are still here.</translation>
  </message>
  <message id="student.language">
   <source>English</source>
   <translation>中文</translation>
  </message>
  <message id="student.nothing">
   <source>还没有提交过照片。</source>
   <translation>No photo has been handed in yet.</translation>
  </message>
  <message id="student.number.empty">
   <source>学号</source>
   <translation>Student number</translation>
  </message>
  <message id="student.number.hint">
   <source>点屏幕上的按键，或直接用键盘输入。</source>
   <translation>Use the keys on the screen or a keyboard.</translation>
  </message>
  <message id="student.number.next">
   <source>下一步</source>
   <translation>Next</translation>
  </message>
  <message id="student.number.reader">
   <source>也可以刷校园卡，
或将卡上的二维码对准摄像头。</source>
   <translation>Or hold your card to the reader, or its code to the camera.</translation>
  </message>
  <message id="student.number.title">
   <source>请输入您的学号</source>
   <translation>Enter your student number</translation>
  </message>
  <message id="student.proof.short">
   <source>请输入完整的四位。</source>
   <translation>Please enter all four characters.</translation>
  </message>
  <message id="student.proof.title">
   <source>请输入证件号码的后四位</source>
   <translation>Enter the last four characters of your identity number</translation>
  </message>
  <message id="student.proof.why">
   <source>用您登记入学的身份证件，确认是您本人。</source>
   <translation>Of the document you enrolled with, so that nobody can take your place.</translation>
  </message>
  <message id="student.proof.wrong">
   <source>与登记的号码不符，还可以再试 {left} 次。</source>
   <translation>That is not the number we have. Tries left: {left}.</translation>
  </message>
  <message id="student.questions.code">
   <source>您有学信网的图像采集码吗？</source>
   <translation>Have you a collection code from CHSI?</translation>
  </message>
  <message id="student.questions.code.no">
   <source>没有</source>
   <translation>No</translation>
  </message>
  <message id="student.questions.code.unknown">
   <source>我不清楚</source>
   <translation>I do not know</translation>
  </message>
  <message id="student.questions.code.yes">
   <source>有，在手机里</source>
   <translation>Yes, on my phone</translation>
  </message>
  <message id="student.questions.code_more">
   <source>图像采集码是学信网给毕业生的二维码。没有也能继续，以后可以补。</source>
   <translation>It is the QR code that CHSI gives to graduates for their photo. You can go on without it and add it later.</translation>
  </message>
  <message id="student.questions.later">
   <source>以后再补</source>
   <translation>Add it later</translation>
  </message>
  <message id="student.questions.photo">
   <source>学信网上，
已经有您的毕业照片了吗？</source>
   <translation>Does CHSI already show your graduation photo?</translation>
  </message>
  <message id="student.questions.photo.no">
   <source>还没有</source>
   <translation>No, not yet</translation>
  </message>
  <message id="student.questions.photo.unknown">
   <source>我不清楚</source>
   <translation>I do not know</translation>
  </message>
  <message id="student.questions.photo.yes">
   <source>已经有了</source>
   <translation>Yes, it does</translation>
  </message>
  <message id="student.questions.photo_more">
   <source>登录学信网，在“学信档案”里可以看到“学历照片”。
录取时的照片不算。</source>
   <translation>You find it on CHSI, in your archive, beside your enrolment record. The photo from your admission does not count.</translation>
  </message>
  <message id="student.questions.read">
   <source>采集码已读到，可以收起手机了。</source>
   <translation>Your code has been read. You can put the phone away.</translation>
  </message>
  <message id="student.questions.show">
   <source>请出示图像采集码</source>
   <translation>Please show your collection code</translation>
  </message>
  <message id="student.questions.show_more">
   <source>在手机上打开采集码，把屏幕调亮，对准摄像头或扫码器，停留片刻。</source>
   <translation>Open it on your phone, make the screen bright, and hold it to the camera or the reader for a moment.</translation>
  </message>
  <message id="student.questions.waiting">
   <source>正在等待采集码……</source>
   <translation>Waiting for your code</translation>
  </message>
  <message id="student.remedy.bug">
   <source>请再试一次。如果还是不行，请找工作人员。</source>
   <translation>Please try again. If it still fails, please ask the staff.</translation>
  </message>
  <message id="student.remedy.camera">
   <source>请稍等，正在重新连接，连上后会自动继续。
如果一直没有恢复，请找工作人员。</source>
   <translation>Please wait; it is being reconnected and goes on by itself. If it does not come back, please ask the staff.</translation>
  </message>
  <message id="student.remedy.code">
   <source>您的照片可以先提交，采集码以后再补。请再点一次“就用这张”。</source>
   <translation>Your photo can be handed in without it; the code can be added later. Please touch "Use this one" again.</translation>
  </message>
  <message id="student.remedy.engine">
   <source>请找工作人员，或换一个采集点。</source>
   <translation>Please ask the staff, or go to another booth.</translation>
  </message>
  <message id="student.remedy.held">
   <source>请带上身份证件，工作人员核实后即可继续。</source>
   <translation>Please bring your identity document. Once the staff have checked it you can go on.</translation>
  </message>
  <message id="student.remedy.locked">
   <source>不需要再拍。如果对照片有疑问，请找工作人员。</source>
   <translation>There is no need for another one. If something is wrong with it, please ask the staff.</translation>
  </message>
  <message id="student.remedy.lookup">
   <source>请再试一次。如果还是不行，请找工作人员。</source>
   <translation>Please try again. If it still fails, please ask the staff.</translation>
  </message>
  <message id="student.remedy.refused">
   <source>这不会影响您毕业。请到工作人员服务台，他们会告诉您其他办理方式。</source>
   <translation>This does not affect your graduation. Please go to the staff desk; they will tell you about other ways.</translation>
  </message>
  <message id="student.remedy.store">
   <source>请再试一次。如果还是不行，请不要离开，找工作人员处理。</source>
   <translation>Please try again. If it still fails, please stay here and ask the staff.</translation>
  </message>
  <message id="student.remedy.unusable">
   <source>请找工作人员，或换一个采集点。</source>
   <translation>Please ask the staff, or go to another booth.</translation>
  </message>
  <message id="student.result.again">
   <source>再拍一张</source>
   <translation>Take another</translation>
  </message>
  <message id="student.result.all">
   <source>全部检查项目</source>
   <translation>All checks</translation>
  </message>
  <message id="student.result.more">
   <source>查看全部检查项目</source>
   <translation>See all checks</translation>
  </message>
  <message id="student.result.next">
   <source>提交后由工作人员审核。</source>
   <translation>After you hand it in, staff will review it.</translation>
  </message>
  <message id="student.result.open">
   <source>还有 {count} 项由工作人员查看</source>
   <translation>Staff will look at {count} more points</translation>
  </message>
  <message id="student.result.open_more">
   <source>例如表情、衣着和背景。</source>
   <translation>Such as expression, clothes and background.</translation>
  </message>
  <message id="student.result.passed">
   <source>自动检查的 {count} 项全部合格</source>
   <translation>All {count} automatic checks passed</translation>
  </message>
  <message id="student.result.passed_more">
   <source>尺寸、位置和文件都符合标准。</source>
   <translation>Size, position and file meet the standard.</translation>
  </message>
  <message id="student.result.rule_passed">
   <source>合格</source>
   <translation>Passed</translation>
  </message>
  <message id="student.result.staff_will_look">
   <source>建议再拍一张。您也可以直接提交，由工作人员人工查看。</source>
   <translation>Another photo may be better. If you hand this one in, staff will look at it.</translation>
  </message>
  <message id="student.result.takes">
   <source>选一张</source>
   <translation>Choose one</translation>
  </message>
  <message id="student.result.title">
   <source>您的照片</source>
   <translation>Your photo</translation>
  </message>
  <message id="student.result.true_size">
   <source>打印大小</source>
   <translation>Print size</translation>
  </message>
  <message id="student.result.unmirrored">
   <source>这是别人眼中的您，与镜子里左右相反。</source>
   <translation>This is how others see you, so left and right differ from a mirror.</translation>
  </message>
  <message id="student.result.use">
   <source>就用这张</source>
   <translation>Use this one</translation>
  </message>
  <message id="student.simulated">
   <source>模拟画面，并非真人</source>
   <translation>Simulated camera</translation>
  </message>
  <message id="student.slow_camera">
   <source>摄像头较慢，请慢慢移动</source>
   <translation>Slow camera: move slowly</translation>
  </message>
  <message id="student.stale">
   <source>在您查看之后，已有其他工作人员改动过学生 {student_no}。您的操作没有保存；请看过最新情况后再试。</source>
   <translation>Somebody else has changed student {student_no} since you looked. What you did was not kept; look at how it stands now, and try again.</translation>
  </message>
  <message id="student.takes.one">
   <source>第 {number} 张照片</source>
   <translation>Photo {number}</translation>
  </message>
  <message id="student.think_again">
   <source>再看一遍说明</source>
   <translation>Read it again</translation>
  </message>
  <message id="student.trouble.bug">
   <source>出了一点问题</source>
   <translation>Something went wrong</translation>
  </message>
  <message id="student.trouble.camera">
   <source>摄像头暂时没有画面</source>
   <translation>No picture from the camera</translation>
  </message>
  <message id="student.trouble.code">
   <source>这个采集码已经属于另一位同学</source>
   <translation>This collection code belongs to somebody else</translation>
  </message>
  <message id="student.trouble.engine">
   <source>照片检查暂时无法使用</source>
   <translation>Photos cannot be checked just now</translation>
  </message>
  <message id="student.trouble.held">
   <source>请到工作人员服务台</source>
   <translation>Please go to the staff desk</translation>
  </message>
  <message id="student.trouble.locked">
   <source>您的照片已经通过审核</source>
   <translation>Your photo has already been approved</translation>
  </message>
  <message id="student.trouble.lookup">
   <source>暂时查不到名单</source>
   <translation>The list cannot be looked up just now</translation>
  </message>
  <message id="student.trouble.refused">
   <source>没有您的同意，这里不会拍照</source>
   <translation>Without your agreement no photo is taken here</translation>
  </message>
  <message id="student.trouble.store">
   <source>照片没有提交成功</source>
   <translation>Your photo was not handed in</translation>
  </message>
  <message id="student.trouble.unusable">
   <source>摄像头无法使用</source>
   <translation>The camera cannot be used</translation>
  </message>
  <message id="student.unknown">
   <source>名单里没有学号 {student_no}，也没有收到过该生的照片。请检查学号。</source>
   <translation>No list names student {student_no}, and no photo was handed in. Check the number.</translation>
  </message>
  <message id="student.welcome.ask">
   <source>需要帮助，请到{place}。</source>
   <translation>The staff are here: {place}</translation>
  </message>
  <message id="student.welcome.ask_desk">
   <source>需要帮助，请到旁边的服务台。</source>
   <translation>For help, please ask the staff at the desk nearby.</translation>
  </message>
  <message id="student.welcome.before">
   <source>坐下之前，请先看看</source>
   <translation>Before you sit down</translation>
  </message>
  <message id="student.welcome.begin">
   <source>一共三步</source>
   <translation>Three steps</translation>
  </message>
  <message id="student.welcome.closed">
   <source>现在不开放</source>
   <translation>Closed at the moment</translation>
  </message>
  <message id="student.welcome.collar">
   <source>穿有领的正装，
颜色与背景分明</source>
   <translation>Wear a collar, in a colour
unlike the backdrop</translation>
  </message>
  <message id="student.welcome.glasses">
   <source>镜片不反光，
不戴有色镜片</source>
   <translation>No glare and no tint
on your glasses</translation>
  </message>
  <message id="student.welcome.hair">
   <source>头发不遮眉毛，
露出双耳</source>
   <translation>Keep hair off
brows and ears</translation>
  </message>
  <message id="student.welcome.how">
   <source>跟着屏幕提示坐好，自动拍摄、当场检查，不满意可以重拍。</source>
   <translation>Follow the screen. The photo is taken and checked on the spot, and you can retake it as often as you like.</translation>
  </message>
  <message id="student.welcome.promise">
   <source>毕业证件照，
坐下就能拍好</source>
   <translation>Your graduation photo,
taken right here</translation>
  </message>
  <message id="student.welcome.staff">
   <source>正等待工作人员处理</source>
   <translation>Waiting for the staff</translation>
  </message>
  <message id="student.welcome.start">
   <source>开始拍照</source>
   <translation>Start</translation>
  </message>
  <message id="student.welcome.step_number">
   <source>输入学号</source>
   <translation>Enter your student number</translation>
  </message>
  <message id="student.welcome.step_photo">
   <source>看着镜头拍照</source>
   <translation>Look at the camera</translation>
  </message>
  <message id="student.welcome.step_review">
   <source>提交，由工作人员审核</source>
   <translation>Hand it in; staff review it</translation>
  </message>
  <message id="student_no.bad_character">
   <source>学号只能由半角的英文字母和数字组成，请检查后重新输入。</source>
   <translation>A student number consists of the letters A to Z and digits only. Please check it and enter it again.</translation>
  </message>
  <message id="student_no.empty">
   <source>请输入学号。</source>
   <translation>Please enter the student number.</translation>
  </message>
  <message id="student_no.receipt">
   <source>这是回执，不是校园卡。请扫校园卡，或在屏幕上输入学号。</source>
   <translation>This is a receipt, not a student card. Scan your card, or type your number on the screen.</translation>
  </message>
  <message id="student_no.too_long">
   <source>学号最多 {limit} 位，请检查后重新输入。</source>
   <translation>A student number has at most {limit} characters. Please check it and enter it again.</translation>
  </message>
  <message id="submission.simulated">
   <source>模拟照片</source>
   <translation>simulated</translation>
  </message>
  <message id="submission.stale">
   <source>照片 {number} 刚被别人处理过。请重新打开它，再作决定。</source>
   <translation>Photo {number} was changed by somebody else just now. Open it again, then decide.</translation>
  </message>
  <message id="submission.unknown">
   <source>没有编号为 {number} 的照片。用 kiosk review list 可以看到全部编号。</source>
   <translation>There is no photo with the number {number}. kiosk review list shows the numbers.</translation>
  </message>
  <message id="submit.locked">
   <source>您的照片（编号 {number}）已经通过审核，不能再更换。如有疑问，请联系工作人员。</source>
   <translation>Your photo (number {number}) has been approved and can no longer be replaced. If something is wrong with it, please ask the staff.</translation>
  </message>
  <message id="summary.comma">
   <source>，</source>
   <translation>, </translation>
  </message>
  <message id="summary.departments">
   <source>各院系进度</source>
   <translation>Departments</translation>
  </message>
  <message id="summary.foot">
   <source>采集点 {booth}，统计时间 {at}</source>
   <translation>Booth {booth}, as of {at}</translation>
  </message>
  <message id="summary.graduates">
   <source>预计毕业日期 {first} 至 {last}</source>
   <translation>Expected to graduate {first} to {last}</translation>
  </message>
  <message id="summary.no_department">
   <source>（未填院系）</source>
   <translation>(no department)</translation>
  </message>
  <message id="summary.nobody">
   <source>目前没有学生需要重拍。</source>
   <translation>At present nobody needs a new photo.</translation>
  </message>
  <message id="summary.page">
   <source>第 {number} 页，共 {count} 页</source>
   <translation>Page {number} of {count}</translation>
  </message>
  <message id="summary.reasons">
   <source>退回原因</source>
   <translation>Sent back for</translation>
  </message>
  <message id="summary.title">
   <source>毕业照采集进度</source>
   <translation>Graduation photos: how far the departments have come</translation>
  </message>
  <message id="summary.written">
   <source>已写入 {file}。</source>
   <translation>Written: {file}.</translation>
  </message>
  <message id="unforeseen.kept">
   <source>程序出现了意外错误，详情已记入 {file}。请重试；如再次出现，请把该文件交给维护人员。</source>
   <translation>Something went wrong that should not have; {file} has the particulars. Try again, and if it comes back, give that file to who looks after the booth.</translation>
  </message>
  <message id="unforeseen.not_kept">
   <source>程序出现了意外错误，而且无法写入运行记录，详情显示在上面。</source>
   <translation>Something went wrong that should not have, and the log could not be written; the particulars stand above.</translation>
  </message>
  <message id="unlock.done">
   <source>{number} 已解除锁定，学生 {student_no} 可以重新拍照。</source>
   <translation>{number} is unlocked; student {student_no} may be photographed again.</translation>
  </message>
  <message id="unlock.handed_over">
   <source>{number} 已经移交给学籍部门。确需重拍，请先与学籍部门沟通，再选择“仍要解除锁定”。</source>
   <translation>{number} has been handed over. Speak to the office first; then unlock it all the same by an override.</translation>
  </message>
  <message id="unlock.no_reason">
   <source>请写明解除锁定的原因（不超过 {limit} 字）。</source>
   <translation>Say why the photo is unlocked, in at most {limit} characters.</translation>
  </message>
  <message id="unlock.not_locked">
   <source>{number} 没有被锁定，不需要解除。</source>
   <translation>{number} is not locked, so there is nothing to unlock.</translation>
  </message>
  <message id="unlock.nothing_locked">
   <source>学生 {student_no} 没有被锁定的照片，不需要解除。</source>
   <translation>No photo of student {student_no} is locked, so there is nothing to unlock.</translation>
  </message>
  <message id="unlock.on_its_way">
   <source>{number} 正在随批次 {batch} 移交。请先完成这个批次的移交。</source>
   <translation>{number} is on its way in the batch {batch}. Finish handing that batch over first.</translation>
  </message>
  <message id="usage.bad_value">
   <source>{name} 的值不对：{detail}</source>
   <translation>The value of {name} is wrong: {detail}</translation>
  </message>
  <message id="usage.kiosk_only">
   <source>--windowed 和 --camera 只用于学生拍照界面，不能用于 {command}。</source>
   <translation>--windowed and --camera are for the student kiosk and not for {command}.</translation>
  </message>
  <message id="usage.missing">
   <source>{command} 缺少 {name}。用 {command} --help 查看说明。</source>
   <translation>{command} lacks {name}. See {command} --help.</translation>
  </message>
  <message id="usage.needs_value">
   <source>{name} 的用法不对。用 {command} --help 查看说明。</source>
   <translation>{name} is not used like this. See {command} --help.</translation>
  </message>
  <message id="usage.no_command">
   <source>{command} 后面要写命令，可用的有：{known}。</source>
   <translation>{command} needs a command; there are: {known}.</translation>
  </message>
  <message id="usage.no_such_command">
   <source>{command} 没有 {name} 这个命令，可用的有：{known}。</source>
   <translation>{command} has no command {name}; there are: {known}.</translation>
  </message>
  <message id="usage.no_such_option">
   <source>{command} 没有 {name} 这个选项。用 {command} --help 查看说明。</source>
   <translation>{command} has no option {name}. See {command} --help.</translation>
  </message>
  <message id="usage.one_of">
   <source>{name} 只能是以下之一：{choices}。</source>
   <translation>{name} must be one of: {choices}.</translation>
  </message>
  <message id="usage.other">
   <source>{command} 的用法不对：{detail} 用 {command} --help 查看说明。</source>
   <translation>{command} is not used like this: {detail} See {command} --help.</translation>
  </message>
  <message id="verdict.fail">
   <source>不合格</source>
   <translation>fail</translation>
  </message>
  <message id="verdict.pass">
   <source>合格</source>
   <translation>pass</translation>
  </message>
  <message id="verdict.warn">
   <source>待确认</source>
   <translation>look</translation>
  </message>
  <message id="window.no_screen">
   <source>这台电脑没有可用的屏幕，窗口无法打开。没有屏幕也能走完全程：kiosk demo --out 文件夹。</source>
   <translation>No window can be opened: this computer has no screen that Qt can use. Without a screen, run: kiosk demo --out FOLDER.</translation>
  </message>
 </context>
</TS>
