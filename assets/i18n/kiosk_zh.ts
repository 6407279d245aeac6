<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
 <context>
  <name />
  <message id="acknowledge.before">
   <source>{file} 已由 {by} 在 {at} 登记过，没有改动。</source>
   <translation>{file} 已由 {by} 在 {at} 登记过，没有改动。</translation>
  </message>
  <message id="acknowledge.elsewhere">
   <source>另有 {count} 张是其他采集点移交的，已略过。</source>
   <translation>另有 {count} 张是其他采集点移交的，已略过。</translation>
  </message>
  <message id="acknowledge.faulty">
   <source>{file} 有 {faulty} 处问题，没有登记任何结果。请改正后再试。</source>
   <translation>{file} 有 {faulty} 处问题，没有登记任何结果。请改正后再试。</translation>
  </message>
  <message id="acknowledge.no_batch">
   <source>没有移交过批次 {batch}。请检查 --batch。</source>
   <translation>没有移交过批次 {batch}。请检查 --batch。</translation>
  </message>
  <message id="acknowledge.no_signers">
   <source>不知道哪把密钥是学籍部门的。请用 kiosk key office --install 文件 登记学籍部门 kiosk office key 给出的那一行（存入 {file}），或用 --signers 指定。</source>
   <translation>不知道哪把密钥是学籍部门的。请用 kiosk key office --install 文件 登记学籍部门 kiosk office key 给出的那一行（存入 {file}），或用 --signers 指定。</translation>
  </message>
  <message id="acknowledge.previewed">
   <source>预览 {file}（没有登记）：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。</source>
   <translation>预览 {file}（没有登记）：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。</translation>
  </message>
  <message id="acknowledge.refused">
   <source>{file} 有 {faulty} 处问题，没有登记任何结果（其余：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张）：</source>
   <translation>{file} 有 {faulty} 处问题，没有登记任何结果（其余：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张）：</translation>
  </message>
  <message id="acknowledge.signed">
   <source>由“{office}”签名，密钥 {signer}</source>
   <translation>由“{office}”签名，密钥 {signer}</translation>
  </message>
  <message id="acknowledge.taken">
   <source>已登记 {file}：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。退回的学生可以重拍。</source>
   <translation>已登记 {file}：通过 {accepted} 张，退回 {rejected} 张，早已登记 {unchanged} 张。退回的学生可以重拍。</translation>
  </message>
  <message id="acknowledge.unsigned">
   <source>这是没有签名的名单；是谁的，由您负责。</source>
   <translation>这是没有签名的名单；是谁的，由您负责。</translation>
  </message>
  <message id="admission.admitted">
   <source>学号 {student_no} 已特批，可以在这里拍摄。</source>
   <translation>学号 {student_no} 已特批，可以在这里拍摄。</translation>
  </message>
  <message id="admission.four_needed">
   <source>请输入证件号码的最后 {count} 位。</source>
   <translation>请输入证件号码的最后 {count} 位。</translation>
  </message>
  <message id="admission.held">
   <source>学号 {student_no} 的信息已连续三次核对不符，为保护本人已暂停使用。请到工作人员服务台核实身份。</source>
   <translation>学号 {student_no} 的信息已连续三次核对不符，为保护本人已暂停使用。请到工作人员服务台核实身份。</translation>
  </message>
  <message id="admission.identity_taken">
   <source>这个证件号码已经属于学生 {student_no}，请核对。</source>
   <translation>这个证件号码已经属于学生 {student_no}，请核对。</translation>
  </message>
  <message id="admission.needs.level">
   <source>请填写学历层次：硕士或博士。</source>
   <translation>请填写学历层次：硕士或博士。</translation>
  </message>
  <message id="admission.needs.name">
   <source>请填写学生的姓名，审核员要知道看的是谁。</source>
   <translation>请填写学生的姓名，审核员要知道看的是谁。</translation>
  </message>
  <message id="admission.no_reason">
   <source>请写明理由（--because），最多 {limit} 个字。</source>
   <translation>请写明理由（--because），最多 {limit} 个字。</translation>
  </message>
  <message id="admission.no_second_fact">
   <source>名单上没有您的证件号码，无法在这里核对身份。请到工作人员服务台办理。</source>
   <translation>名单上没有您的证件号码，无法在这里核对身份。请到工作人员服务台办理。</translation>
  </message>
  <message id="admission.not_admitted">
   <source>学号 {student_no} 没有特批，不需要撤回。</source>
   <translation>学号 {student_no} 没有特批，不需要撤回。</translation>
  </message>
  <message id="admission.not_held">
   <source>学号 {student_no} 没有暂停使用，不需要恢复。</source>
   <translation>学号 {student_no} 没有暂停使用，不需要恢复。</translation>
  </message>
  <message id="admission.on_hold">
   <source>因多次核对不符暂停使用的学号：{numbers}。核实身份后用 kiosk student release 恢复。</source>
   <translation>因多次核对不符暂停使用的学号：{numbers}。核实身份后用 kiosk student release 恢复。</translation>
  </message>
  <message id="admission.on_the_list">
   <source>学生 {student_no} 在名单里，资料以名单为准；请在左边找到他，再特批。</source>
   <translation>学生 {student_no} 在名单里，资料以名单为准；请在左边找到他，再特批。</translation>
  </message>
  <message id="admission.released">
   <source>学号 {student_no} 已恢复使用。</source>
   <translation>学号 {student_no} 已恢复使用。</translation>
  </message>
  <message id="admission.withdrawn">
   <source>学号 {student_no} 的特批已撤回，按规定办理。</source>
   <translation>学号 {student_no} 的特批已撤回，按规定办理。</translation>
  </message>
  <message id="advice.background.colour.light_blue">
   <source>背景颜色不合格：最接近浅蓝（色差 {value}，要求 {limit}）。请用浅蓝幕布并照亮它，或换一种允许的底色。</source>
   <translation>背景颜色不合格：最接近浅蓝（色差 {value}，要求 {limit}）。请用浅蓝幕布并照亮它，或换一种允许的底色。</translation>
  </message>
  <message id="advice.background.colour.light_grey">
   <source>背景颜色不合格：最接近浅灰（色差 {value}，要求 {limit}）。请用浅灰幕布并照亮它，或换一种允许的底色。</source>
   <translation>背景颜色不合格：最接近浅灰（色差 {value}，要求 {limit}）。请用浅灰幕布并照亮它，或换一种允许的底色。</translation>
  </message>
  <message id="advice.background.colour.white">
   <source>背景颜色不合格：最接近白色（色差 {value}，要求 {limit}）。请用白色幕布并照亮它，或换一种允许的底色。</source>
   <translation>背景颜色不合格：最接近白色（色差 {value}，要求 {limit}）。请用白色幕布并照亮它，或换一种允许的底色。</translation>
  </message>
  <message id="advice.background.objects.border">
   <source>人像四周有边框，像是翻拍的照片或屏幕。请本人现场拍摄，或用没有边框的原图重新生成。</source>
   <translation>人像四周有边框，像是翻拍的照片或屏幕。请本人现场拍摄，或用没有边框的原图重新生成。</translation>
  </message>
  <message id="advice.background.objects.high">
   <source>背景里有杂物、花纹或线条（占 {value}，要求 {limit}）。请移开，只留干净的背景。</source>
   <translation>背景里有杂物、花纹或线条（占 {value}，要求 {limit}）。请移开，只留干净的背景。</translation>
  </message>
  <message id="advice.background.objects.person">
   <source>背景里有别人的一部分（占 {value}，要求 {limit}）。请让旁人离开画面。</source>
   <translation>背景里有别人的一部分（占 {value}，要求 {limit}）。请让旁人离开画面。</translation>
  </message>
  <message id="advice.background.shadow.high">
   <source>背景上有影子（深 {value} 级，要求 {limit}）。请离背景远一些。</source>
   <translation>背景上有影子（深 {value} 级，要求 {limit}）。请离背景远一些。</translation>
  </message>
  <message id="advice.background.shadow.left">
   <source>背景上有影子，在您的左边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</source>
   <translation>背景上有影子，在您的左边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</translation>
  </message>
  <message id="advice.background.shadow.right">
   <source>背景上有影子，在您的右边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</source>
   <translation>背景上有影子，在您的右边（深 {value} 级，要求 {limit}）。请离背景远一些，或把灯放低、放到两侧。</translation>
  </message>
  <message id="advice.background.uniform.bottom">
   <source>背景不均匀，下方偏暗（差别 {value}，要求 {limit}）。请把灯放低一点，让背景一样亮。</source>
   <translation>背景不均匀，下方偏暗（差别 {value}，要求 {limit}）。请把灯放低一点，让背景一样亮。</translation>
  </message>
  <message id="advice.background.uniform.high">
   <source>背景不均匀，局部偏暗（差别 {value}，要求 {limit}）。请把灯照匀，让背景一样亮。</source>
   <translation>背景不均匀，局部偏暗（差别 {value}，要求 {limit}）。请把灯照匀，让背景一样亮。</translation>
  </message>
  <message id="advice.background.uniform.left">
   <source>背景不均匀，您的左侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的左边移一点，让背景一样亮。</source>
   <translation>背景不均匀，您的左侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的左边移一点，让背景一样亮。</translation>
  </message>
  <message id="advice.background.uniform.right">
   <source>背景不均匀，您的右侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的右边移一点，让背景一样亮。</source>
   <translation>背景不均匀，您的右侧偏暗（差别 {value}，要求 {limit}）。请把灯往您的右边移一点，让背景一样亮。</translation>
  </message>
  <message id="advice.background.uniform.top">
   <source>背景不均匀，上方偏暗（差别 {value}，要求 {limit}）。请把灯抬高一点，让背景一样亮。</source>
   <translation>背景不均匀，上方偏暗（差别 {value}，要求 {limit}）。请把灯抬高一点，让背景一样亮。</translation>
  </message>
  <message id="advice.clothing.collar.high">
   <source>衣服花纹或条纹太多（占 {value}，要求 {limit}）。请换一件素色有领的上衣。</source>
   <translation>衣服花纹或条纹太多（占 {value}，要求 {limit}）。请换一件素色有领的上衣。</translation>
  </message>
  <message id="advice.clothing.collar.look">
   <source>请审核人员看：上衣是否有领、端正（花纹占 {value}）。</source>
   <translation>请审核人员看：上衣是否有领、端正（花纹占 {value}）。</translation>
  </message>
  <message id="advice.clothing.contrast.look">
   <source>请审核人员看：衣服与背景是否分得清（肩部轮廓看不清，色差约 {value}，要求 {limit}）。</source>
   <translation>请审核人员看：衣服与背景是否分得清（肩部轮廓看不清，色差约 {value}，要求 {limit}）。</translation>
  </message>
  <message id="advice.clothing.contrast.low">
   <source>衣服与背景太接近（色差 {value}，要求 {limit}）。请换一件颜色明显不同的上衣。</source>
   <translation>衣服与背景太接近（色差 {value}，要求 {limit}）。请换一件颜色明显不同的上衣。</translation>
  </message>
  <message id="advice.ears.visible.left">
   <source>您左边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</source>
   <translation>您左边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</translation>
  </message>
  <message id="advice.ears.visible.right">
   <source>您右边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</source>
   <translation>您右边的耳朵没有完全露出（露出 {value}，要求 {limit}）。请把头发拨到耳后；耳朵本来贴脸的，请审核人员确认。</translation>
  </message>
  <message id="advice.expression.neutral.brows">
   <source>看起来抬着眉毛（偏离 {value}，要求 {limit}）。请放松额头，表情自然。</source>
   <translation>看起来抬着眉毛（偏离 {value}，要求 {limit}）。请放松额头，表情自然。</translation>
  </message>
  <message id="advice.expression.neutral.frown">
   <source>看起来在皱眉或嘴角下拉（偏离 {value}，要求 {limit}）。请放松脸部，表情自然。</source>
   <translation>看起来在皱眉或嘴角下拉（偏离 {value}，要求 {limit}）。请放松脸部，表情自然。</translation>
  </message>
  <message id="advice.expression.neutral.open">
   <source>嘴张着（偏离 {value}，要求 {limit}）。请轻轻合上嘴，表情自然。</source>
   <translation>嘴张着（偏离 {value}，要求 {limit}）。请轻轻合上嘴，表情自然。</translation>
  </message>
  <message id="advice.expression.neutral.pursed">
   <source>看起来抿着或撅着嘴（偏离 {value}，要求 {limit}）。请放松嘴唇，表情自然。</source>
   <translation>看起来抿着或撅着嘴（偏离 {value}，要求 {limit}）。请放松嘴唇，表情自然。</translation>
  </message>
  <message id="advice.expression.neutral.skewed">
   <source>嘴歪向一边（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</source>
   <translation>嘴歪向一边（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</translation>
  </message>
  <message id="advice.expression.neutral.smile">
   <source>看起来在笑（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</source>
   <translation>看起来在笑（偏离 {value}，要求 {limit}）。请放松嘴角，表情自然。</translation>
  </message>
  <message id="advice.eyes.gaze.down">
   <source>目光偏下（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>目光偏下（{value}°，要求 {limit}°）。请看着镜头。</translation>
  </message>
  <message id="advice.eyes.gaze.left">
   <source>目光偏向您的左边（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>目光偏向您的左边（{value}°，要求 {limit}°）。请看着镜头。</translation>
  </message>
  <message id="advice.eyes.gaze.look">
   <source>请审核人员看：眼睛是否看着镜头（偏离 {value}°，要求 {limit}°）。</source>
   <translation>请审核人员看：眼睛是否看着镜头（偏离 {value}°，要求 {limit}°）。</translation>
  </message>
  <message id="advice.eyes.gaze.right">
   <source>目光偏向您的右边（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>目光偏向您的右边（{value}°，要求 {limit}°）。请看着镜头。</translation>
  </message>
  <message id="advice.eyes.gaze.up">
   <source>目光偏上（{value}°，要求 {limit}°）。请看着镜头。</source>
   <translation>目光偏上（{value}°，要求 {limit}°）。请看着镜头。</translation>
  </message>
  <message id="advice.eyes.glare.left">
   <source>您左边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</source>
   <translation>您左边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</translation>
  </message>
  <message id="advice.eyes.glare.right">
   <source>您右边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</source>
   <translation>您右边的镜片反光（占 {value}，要求 {limit}）。请略微低头，或把镜腿抬高一点。</translation>
  </message>
  <message id="advice.eyes.hair.left">
   <source>您左边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</source>
   <translation>您左边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</translation>
  </message>
  <message id="advice.eyes.hair.look">
   <source>请审核人员看：头发或镜框是否遮住眉毛和眼睛（遮住 {value}）。</source>
   <translation>请审核人员看：头发或镜框是否遮住眉毛和眼睛（遮住 {value}）。</translation>
  </message>
  <message id="advice.eyes.hair.right">
   <source>您右边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</source>
   <translation>您右边的眉眼被头发或镜框遮住（占 {value}，要求 {limit}）。请把头发拨开，或把眼镜推高。</translation>
  </message>
  <message id="advice.eyes.open.both">
   <source>双眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>双眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</translation>
  </message>
  <message id="advice.eyes.open.left">
   <source>您的左眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>您的左眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</translation>
  </message>
  <message id="advice.eyes.open.look">
   <source>请审核人员看：眼睛是自然偏小，还是半闭（眼睑之间露出 {value} 毫米，要求 {limit} 毫米）。</source>
   <translation>请审核人员看：眼睛是自然偏小，还是半闭（眼睑之间露出 {value} 毫米，要求 {limit} 毫米）。</translation>
  </message>
  <message id="advice.eyes.open.right">
   <source>您的右眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</source>
   <translation>您的右眼没有睁开（{value} 毫米，要求 {limit} 毫米）。请自然睁开双眼，等倒数结束再眨眼。</translation>
  </message>
  <message id="advice.eyes.red.high">
   <source>红眼（占瞳孔 {value}，要求 {limit}）。请关掉闪光灯重拍。</source>
   <translation>红眼（占瞳孔 {value}，要求 {limit}）。请关掉闪光灯重拍。</translation>
  </message>
  <message id="advice.eyes.tinted.look">
   <source>请审核人员看：镜片是否有色，是否戴美瞳。</source>
   <translation>请审核人员看：镜片是否有色，是否戴美瞳。</translation>
  </message>
  <message id="advice.eyes.tinted.low">
   <source>眼睛周围太暗（只有脸颊的 {value}，要求 {limit}）。请摘下有色眼镜或帽子。</source>
   <translation>眼睛周围太暗（只有脸颊的 {value}，要求 {limit}）。请摘下有色眼镜或帽子。</translation>
  </message>
  <message id="advice.face.single.many">
   <source>画面里有 {value} 张人脸。请只留一个人，移开背后的人像。</source>
   <translation>画面里有 {value} 张人脸。请只留一个人，移开背后的人像。</translation>
  </message>
  <message id="advice.face.single.none">
   <source>没有看到人脸。请面向镜头，摘下口罩。</source>
   <translation>没有看到人脸。请面向镜头，摘下口罩。</translation>
  </message>
  <message id="advice.file.bytes.high">
   <source>文件有 {value} 字节，要求 {limit}。请用原图重新生成。</source>
   <translation>文件有 {value} 字节，要求 {limit}。请用原图重新生成。</translation>
  </message>
  <message id="advice.file.bytes.low">
   <source>文件只有 {value} 字节，要求 {limit}。请用原图重新生成。</source>
   <translation>文件只有 {value} 字节，要求 {limit}。请用原图重新生成。</translation>
  </message>
  <message id="advice.file.colour.other">
   <source>照片不是 {limit} 位真彩色（{value} 位）。请用 RGB 彩色照片。</source>
   <translation>照片不是 {limit} 位真彩色（{value} 位）。请用 RGB 彩色照片。</translation>
  </message>
  <message id="advice.file.dpi.other">
   <source>分辨率标记为 {value}，应为 {limit} dpi。请用本系统重新生成照片。</source>
   <translation>分辨率标记为 {value}，应为 {limit} dpi。请用本系统重新生成照片。</translation>
  </message>
  <message id="advice.file.format.other">
   <source>文件不是 JPEG 格式（{value}）。请用本系统重新生成照片。</source>
   <translation>文件不是 JPEG 格式（{value}）。请用本系统重新生成照片。</translation>
  </message>
  <message id="advice.file.name.other">
   <source>文件扩展名是“{value}”，应为“{limit}”。请改名。</source>
   <translation>文件扩展名是“{value}”，应为“{limit}”。请改名。</translation>
  </message>
  <message id="advice.file.quality.low">
   <source>压缩质量为 {value}，要求 {limit}。请用原图重新生成，不要反复压缩。</source>
   <translation>压缩质量为 {value}，要求 {limit}。请用原图重新生成，不要反复压缩。</translation>
  </message>
  <message id="advice.file.size_px.other">
   <source>照片是 {value} 像素，应为 {limit} 像素。请用本系统重新生成照片。</source>
   <translation>照片是 {value} 像素，应为 {limit} 像素。请用本系统重新生成照片。</translation>
  </message>
  <message id="advice.geometry.centred.left">
   <source>人像偏向画面左侧（{value} 像素，允许 {limit}）。请重拍。</source>
   <translation>人像偏向画面左侧（{value} 像素，允许 {limit}）。请重拍。</translation>
  </message>
  <message id="advice.geometry.centred.right">
   <source>人像偏向画面右侧（{value} 像素，允许 {limit}）。请重拍。</source>
   <translation>人像偏向画面右侧（{value} 像素，允许 {limit}）。请重拍。</translation>
  </message>
  <message id="advice.geometry.crown.high">
   <source>头顶离上边太远（{value} 像素，要求 {limit}）。请靠近一点或坐高一点。</source>
   <translation>头顶离上边太远（{value} 像素，要求 {limit}）。请靠近一点或坐高一点。</translation>
  </message>
  <message id="advice.geometry.crown.low">
   <source>头顶离上边太近（{value} 像素，要求 {limit}）。请坐低一点或往后一点；头发不要盘得太高。</source>
   <translation>头顶离上边太近（{value} 像素，要求 {limit}）。请坐低一点或往后一点；头发不要盘得太高。</translation>
  </message>
  <message id="advice.geometry.eyes.high">
   <source>眼睛位置偏低（{value} 像素，要求 {limit}）。头发不要盘得太高，然后重拍。</source>
   <translation>眼睛位置偏低（{value} 像素，要求 {limit}）。头发不要盘得太高，然后重拍。</translation>
  </message>
  <message id="advice.geometry.eyes.low">
   <source>眼睛位置偏高（{value} 像素，要求 {limit}）。请重拍。</source>
   <translation>眼睛位置偏高（{value} 像素，要求 {limit}）。请重拍。</translation>
  </message>
  <message id="advice.geometry.face_width.high">
   <source>脸部太大（{value} 像素，要求 {limit}）。请往后一点。</source>
   <translation>脸部太大（{value} 像素，要求 {limit}）。请往后一点。</translation>
  </message>
  <message id="advice.geometry.face_width.low">
   <source>脸部太小（{value} 像素，要求 {limit}）。请靠近一点。</source>
   <translation>脸部太小（{value} 像素，要求 {limit}）。请靠近一点。</translation>
  </message>
  <message id="advice.geometry.resolution.high">
   <source>原图像素不足，需要放大（{value} 倍）。请靠近一点，或使用更清晰的原图。</source>
   <translation>原图像素不足，需要放大（{value} 倍）。请靠近一点，或使用更清晰的原图。</translation>
  </message>
  <message id="advice.head.uncovered.high">
   <source>头上有帽子或头巾（头顶 {value} 不像头发，要求 {limit}）。请摘下；因宗教、医疗、文化原因需保留的，请告诉工作人员。</source>
   <translation>头上有帽子或头巾（头顶 {value} 不像头发，要求 {limit}）。请摘下；因宗教、医疗、文化原因需保留的，请告诉工作人员。</translation>
  </message>
  <message id="advice.head.uncovered.look">
   <source>请审核人员看：头上是否有帽子、头巾等（头顶 {value} 不像头发）；宗教、医疗、文化原因可以保留。</source>
   <translation>请审核人员看：头上是否有帽子、头巾等（头顶 {value} 不像头发）；宗教、医疗、文化原因可以保留。</translation>
  </message>
  <message id="advice.image.motion.high">
   <source>拍摄时有晃动（拖影 {value} 像素，允许 {limit}）。请坐稳，拍摄时不要动；光线不足时请开灯。</source>
   <translation>拍摄时有晃动（拖影 {value} 像素，允许 {limit}）。请坐稳，拍摄时不要动；光线不足时请开灯。</translation>
  </message>
  <message id="advice.image.noise.high">
   <source>画面噪点太多（{value} 级灰度，允许 {limit}）。请打开更多的灯重拍。</source>
   <translation>画面噪点太多（{value} 级灰度，允许 {limit}）。请打开更多的灯重拍。</translation>
  </message>
  <message id="advice.image.noise.look">
   <source>请审核人员看：脸上一点噪点也没有，可能是画的，或经过磨皮美颜。</source>
   <translation>请审核人员看：脸上一点噪点也没有，可能是画的，或经过磨皮美颜。</translation>
  </message>
  <message id="advice.image.pixelation.high">
   <source>画面有马赛克（一个真实像素占 {value} 像素，允许 {limit}）。请用相机直接拍摄，不要用放大、截屏或翻拍的图片。</source>
   <translation>画面有马赛克（一个真实像素占 {value} 像素，允许 {limit}）。请用相机直接拍摄，不要用放大、截屏或翻拍的图片。</translation>
  </message>
  <message id="advice.image.sharp.high">
   <source>脸部不够清晰（模糊 {value} 像素，要求 {limit}）。请擦净镜头、坐稳重拍；不要使用放大或翻拍的图片。</source>
   <translation>脸部不够清晰（模糊 {value} 像素，要求 {limit}）。请擦净镜头、坐稳重拍；不要使用放大或翻拍的图片。</translation>
  </message>
  <message id="advice.image.sharp.look">
   <source>请审核人员看：照片像素太少，无法确定是否清晰。</source>
   <translation>请审核人员看：照片像素太少，无法确定是否清晰。</translation>
  </message>
  <message id="advice.light.cast.blue">
   <source>肤色偏蓝（偏差 {value}，允许 {limit}）。请离蓝色背景远一点，遮住窗外的天光，重新设置相机白平衡。</source>
   <translation>肤色偏蓝（偏差 {value}，允许 {limit}）。请离蓝色背景远一点，遮住窗外的天光，重新设置相机白平衡。</translation>
  </message>
  <message id="advice.light.cast.green">
   <source>肤色偏绿（偏差 {value}，允许 {limit}）。请关掉旧日光灯管，移开绿色的物体，重新设置相机白平衡。</source>
   <translation>肤色偏绿（偏差 {value}，允许 {limit}）。请关掉旧日光灯管，移开绿色的物体，重新设置相机白平衡。</translation>
  </message>
  <message id="advice.light.cast.grey">
   <source>照片没有颜色（肤色偏差 {value}，允许 {limit}）。请用彩色拍摄，不要用黑白照片。</source>
   <translation>照片没有颜色（肤色偏差 {value}，允许 {limit}）。请用彩色拍摄，不要用黑白照片。</translation>
  </message>
  <message id="advice.light.cast.red">
   <source>肤色偏红（偏差 {value}，允许 {limit}）。请移开红色的物体和灯光，重新设置相机白平衡。</source>
   <translation>肤色偏红（偏差 {value}，允许 {limit}）。请移开红色的物体和灯光，重新设置相机白平衡。</translation>
  </message>
  <message id="advice.light.cast.yellow">
   <source>肤色偏黄（偏差 {value}，允许 {limit}）。请换成日光色的灯，关掉黄色的灯，重新设置相机白平衡。</source>
   <translation>肤色偏黄（偏差 {value}，允许 {limit}）。请换成日光色的灯，关掉黄色的灯，重新设置相机白平衡。</translation>
  </message>
  <message id="advice.light.dynamic_range.low">
   <source>画面发灰，层次不足（明暗相差 {value} 档，要求 {limit}）。请擦净镜头，避开正对镜头的强光。</source>
   <translation>画面发灰，层次不足（明暗相差 {value} 档，要求 {limit}）。请擦净镜头，避开正对镜头的强光。</translation>
  </message>
  <message id="advice.light.exposure.high">
   <source>脸部太亮（亮度 {value}，要求 {limit}）。请把灯调暗或移远，离灯远一点。</source>
   <translation>脸部太亮（亮度 {value}，要求 {limit}）。请把灯调暗或移远，离灯远一点。</translation>
  </message>
  <message id="advice.light.exposure.low">
   <source>脸部太暗（亮度 {value}，要求 {limit}）。请打开或移近面前的灯，不要背对窗户。</source>
   <translation>脸部太暗（亮度 {value}，要求 {limit}）。请打开或移近面前的灯，不要背对窗户。</translation>
  </message>
  <message id="advice.light.hotspots.chin">
   <source>下巴反光（反光占脸部 {value}%，允许 {limit}%）。请擦干下巴，把低处的灯移开，不要放反光的白桌面。</source>
   <translation>下巴反光（反光占脸部 {value}%，允许 {limit}%）。请擦干下巴，把低处的灯移开，不要放反光的白桌面。</translation>
  </message>
  <message id="advice.light.hotspots.forehead">
   <source>额头反光（反光占脸部 {value}%，允许 {limit}%）。请擦去额头的油光，或把灯移开、调暗。</source>
   <translation>额头反光（反光占脸部 {value}%，允许 {limit}%）。请擦去额头的油光，或把灯移开、调暗。</translation>
  </message>
  <message id="advice.light.hotspots.left_cheek">
   <source>您的左脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您左边的灯移开、调暗。</source>
   <translation>您的左脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您左边的灯移开、调暗。</translation>
  </message>
  <message id="advice.light.hotspots.look">
   <source>请审核人员看：脸上的反光是否可以接受（占脸部 {value}%，允许 {limit}%）。</source>
   <translation>请审核人员看：脸上的反光是否可以接受（占脸部 {value}%，允许 {limit}%）。</translation>
  </message>
  <message id="advice.light.hotspots.nose">
   <source>鼻梁反光（反光占脸部 {value}%，允许 {limit}%）。请擦去鼻子上的油光，或把灯移开、调暗。</source>
   <translation>鼻梁反光（反光占脸部 {value}%，允许 {limit}%）。请擦去鼻子上的油光，或把灯移开、调暗。</translation>
  </message>
  <message id="advice.light.hotspots.right_cheek">
   <source>您的右脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您右边的灯移开、调暗。</source>
   <translation>您的右脸反光或过亮（占脸部 {value}%，允许 {limit}%）。请擦去油光，或把您右边的灯移开、调暗。</translation>
  </message>
  <message id="advice.light.shadow_face.left">
   <source>您的左脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您左边的灯，或把灯放到与脸同高的前方。</source>
   <translation>您的左脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您左边的灯，或把灯放到与脸同高的前方。</translation>
  </message>
  <message id="advice.light.shadow_face.look">
   <source>请审核人员看：脸上是否有阴影（明暗相差 {value} 档，允许 {limit}）。</source>
   <translation>请审核人员看：脸上是否有阴影（明暗相差 {value} 档，允许 {limit}）。</translation>
  </message>
  <message id="advice.light.shadow_face.right">
   <source>您的右脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您右边的灯，或把灯放到与脸同高的前方。</source>
   <translation>您的右脸上有阴影（暗了 {value} 档，允许 {limit}）。请拨开头发，摘掉帽子，打开您右边的灯，或把灯放到与脸同高的前方。</translation>
  </message>
  <message id="advice.light.uniform.high">
   <source>您的左脸比右脸暗（相差 {value} 档，允许 {limit}）。光从您的右边来：请稍向右挪、向右转一点，或打开您左边的灯。</source>
   <translation>您的左脸比右脸暗（相差 {value} 档，允许 {limit}）。光从您的右边来：请稍向右挪、向右转一点，或打开您左边的灯。</translation>
  </message>
  <message id="advice.light.uniform.look">
   <source>请审核人员看：脸两侧的明暗是否可以接受（相差 {value} 档，允许 {limit}）。</source>
   <translation>请审核人员看：脸两侧的明暗是否可以接受（相差 {value} 档，允许 {limit}）。</translation>
  </message>
  <message id="advice.light.uniform.low">
   <source>您的右脸比左脸暗（相差 {value} 档，允许 {limit}）。光从您的左边来：请稍向左挪、向左转一点，或打开您右边的灯。</source>
   <translation>您的右脸比左脸暗（相差 {value} 档，允许 {limit}）。光从您的左边来：请稍向左挪、向左转一点，或打开您右边的灯。</translation>
  </message>
  <message id="advice.look_yourself">
   <source>这一项没能自动检查，请审核人员亲自看。</source>
   <translation>这一项没能自动检查，请审核人员亲自看。</translation>
  </message>
  <message id="advice.mouth.closed.covered">
   <source>嘴被遮住了。请摘下口罩，或把手放下，露出整张脸。</source>
   <translation>嘴被遮住了。请摘下口罩，或把手放下，露出整张脸。</translation>
  </message>
  <message id="advice.mouth.closed.high">
   <source>嘴唇没有闭合（{value} 毫米，要求 {limit} 毫米）。请轻轻合上嘴，不露牙齿。</source>
   <translation>嘴唇没有闭合（{value} 毫米，要求 {limit} 毫米）。请轻轻合上嘴，不露牙齿。</translation>
  </message>
  <message id="advice.pose.pitch.high">
   <source>头仰了（{value}°，要求 {limit}°）。请把下巴收低一点，平视镜头。</source>
   <translation>头仰了（{value}°，要求 {limit}°）。请把下巴收低一点，平视镜头。</translation>
  </message>
  <message id="advice.pose.pitch.low">
   <source>头低了（{value}°，要求 {limit}°）。请把下巴抬高一点，平视镜头。</source>
   <translation>头低了（{value}°，要求 {limit}°）。请把下巴抬高一点，平视镜头。</translation>
  </message>
  <message id="advice.pose.roll.high">
   <source>头歪向画面右侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</source>
   <translation>头歪向画面右侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</translation>
  </message>
  <message id="advice.pose.roll.low">
   <source>头歪向画面左侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</source>
   <translation>头歪向画面左侧（{value}°，要求 {limit}°）。请坐正，让两眼水平。</translation>
  </message>
  <message id="advice.pose.shoulders.left">
   <source>您的左肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</source>
   <translation>您的左肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</translation>
  </message>
  <message id="advice.pose.shoulders.right">
   <source>您的右肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</source>
   <translation>您的右肩偏低（{value}°，要求 {limit}°）。请坐直，两肩放平。</translation>
  </message>
  <message id="advice.pose.yaw.high">
   <source>脸转向了您的左边（{value}°，要求 {limit}°）。请把脸往您的右边转一点，正对镜头。</source>
   <translation>脸转向了您的左边（{value}°，要求 {limit}°）。请把脸往您的右边转一点，正对镜头。</translation>
  </message>
  <message id="advice.pose.yaw.low">
   <source>脸转向了您的右边（{value}°，要求 {limit}°）。请把脸往您的左边转一点，正对镜头。</source>
   <translation>脸转向了您的右边（{value}°，要求 {limit}°）。请把脸往您的左边转一点，正对镜头。</translation>
  </message>
  <message id="advice.process.recent.look">
   <source>到毕业时照片已拍 {value} 年（一般要求 {limit} 年）。请核对本届的规定。</source>
   <translation>到毕业时照片已拍 {value} 年（一般要求 {limit} 年）。请核对本届的规定。</translation>
  </message>
  <message id="advice.process.unmirrored.other">
   <source>照片被镜像或旋转过（{value} 次）。请用本系统重拍。</source>
   <translation>照片被镜像或旋转过（{value} 次）。请用本系统重拍。</translation>
  </message>
  <message id="advice.process.unretouched.other">
   <source>照片做过 {value} 步可能改变面貌的处理。请用本系统重拍。</source>
   <translation>照片做过 {value} 步可能改变面貌的处理。请用本系统重拍。</translation>
  </message>
  <message id="audit.broken">
   <source>操作记录从第 {id} 条起被改动或缺失。请保留数据库文件，并报告负责人。</source>
   <translation>操作记录从第 {id} 条起被改动或缺失。请保留数据库文件，并报告负责人。</translation>
  </message>
  <message id="audit.whole">
   <source>操作记录完整，共 {entries} 条。</source>
   <translation>操作记录完整，共 {entries} 条。</translation>
  </message>
  <message id="backdrop.burnt">
   <source>背景有一部分过曝成纯白。请调暗照背景的灯，或把相机曝光调低。</source>
   <translation>背景有一部分过曝成纯白。请调暗照背景的灯，或把相机曝光调低。</translation>
  </message>
  <message id="backdrop.card.blue">
   <source>灰卡偏蓝：光太冷，或白平衡不对。请把相机白平衡对着灰卡重设一次。</source>
   <translation>灰卡偏蓝：光太冷，或白平衡不对。请把相机白平衡对着灰卡重设一次。</translation>
  </message>
  <message id="backdrop.card.green">
   <source>灰卡偏绿，像在日光灯下。请换摄影灯，再对着灰卡重设白平衡。</source>
   <translation>灰卡偏绿，像在日光灯下。请换摄影灯，再对着灰卡重设白平衡。</translation>
  </message>
  <message id="backdrop.card.red">
   <source>灰卡偏红。请把相机白平衡对着灰卡重设一次，并拿开附近红色的东西。</source>
   <translation>灰卡偏红。请把相机白平衡对着灰卡重设一次，并拿开附近红色的东西。</translation>
  </message>
  <message id="backdrop.card.yellow">
   <source>灰卡偏黄：光太暖，或白平衡不对。请把相机白平衡对着灰卡重设一次。</source>
   <translation>灰卡偏黄：光太暖，或白平衡不对。请把相机白平衡对着灰卡重设一次。</translation>
  </message>
  <message id="backdrop.card_burnt">
   <source>灰卡上有过曝的地方：多半是反光。请用哑光的卡，稍微转一下，或把灯调暗。</source>
   <translation>灰卡上有过曝的地方：多半是反光。请用哑光的卡，稍微转一下，或把灯调暗。</translation>
  </message>
  <message id="backdrop.card_even">
   <source>灰卡一边亮一边暗。请把卡正对镜头，再把左右两盏灯调成一样亮。</source>
   <translation>灰卡一边亮一边暗。请把卡正对镜头，再把左右两盏灯调成一样亮。</translation>
  </message>
  <message id="backdrop.card_level.bright">
   <source>灰卡太亮，脸会过曝。请把灯调暗、挪远，或把相机曝光调低一点。</source>
   <translation>灰卡太亮，脸会过曝。请把灯调暗、挪远，或把相机曝光调低一点。</translation>
  </message>
  <message id="backdrop.card_level.dark">
   <source>灰卡太暗，脸也会暗。请把灯调亮、挪近，或把相机曝光调高一点。</source>
   <translation>灰卡太暗，脸也会暗。请把灯调亮、挪近，或把相机曝光调高一点。</translation>
  </message>
  <message id="backdrop.colour.blue">
   <source>背景偏蓝。请挡住窗外的天光，把灯和相机白平衡都设成 5500 K 左右。</source>
   <translation>背景偏蓝。请挡住窗外的天光，把灯和相机白平衡都设成 5500 K 左右。</translation>
  </message>
  <message id="backdrop.colour.bright">
   <source>背景太亮。请把背景灯调暗、挪远，或把相机曝光调低一点。</source>
   <translation>背景太亮。请把背景灯调暗、挪远，或把相机曝光调低一点。</translation>
  </message>
  <message id="backdrop.colour.dark">
   <source>背景太暗。请把背景灯调亮、挪近，或把相机曝光调高一点。</source>
   <translation>背景太暗。请把背景灯调亮、挪近，或把相机曝光调高一点。</translation>
  </message>
  <message id="backdrop.colour.green">
   <source>背景偏绿。多半是日光灯的缘故：请换成摄影灯，再重设相机白平衡。</source>
   <translation>背景偏绿。多半是日光灯的缘故：请换成摄影灯，再重设相机白平衡。</translation>
  </message>
  <message id="backdrop.colour.other">
   <source>这面背景不是规定的浅蓝、白或浅灰。请挂上其中一种背景布。</source>
   <translation>这面背景不是规定的浅蓝、白或浅灰。请挂上其中一种背景布。</translation>
  </message>
  <message id="backdrop.colour.red">
   <source>背景偏红。请看有没有红色物体反光，再重设相机白平衡。</source>
   <translation>背景偏红。请看有没有红色物体反光，再重设相机白平衡。</translation>
  </message>
  <message id="backdrop.colour.yellow">
   <source>背景偏黄。请关掉暖色灯、拉上窗帘，把灯和相机白平衡都设成 5500 K 左右。</source>
   <translation>背景偏黄。请关掉暖色灯、拉上窗帘，把灯和相机白平衡都设成 5500 K 左右。</translation>
  </message>
  <message id="backdrop.drift.brightness_down">
   <source>比早上暗了。请看有没有灯灭了、被挪动，或相机曝光被改过。</source>
   <translation>比早上暗了。请看有没有灯灭了、被挪动，或相机曝光被改过。</translation>
  </message>
  <message id="backdrop.drift.brightness_up">
   <source>比早上亮了。请看灯或相机曝光有没有被动过，有没有日光照进来。</source>
   <translation>比早上亮了。请看灯或相机曝光有没有被动过，有没有日光照进来。</translation>
  </message>
  <message id="backdrop.drift.colour">
   <source>背景颜色和早上不同了。请看灯的色温有没有被动过，有没有日光照进来。</source>
   <translation>背景颜色和早上不同了。请看灯的色温有没有被动过，有没有日光照进来。</translation>
  </message>
  <message id="backdrop.drift.framing">
   <source>取景和早上不同了：相机或背景被碰过。请对照早上的小图摆回去。</source>
   <translation>取景和早上不同了：相机或背景被碰过。请对照早上的小图摆回去。</translation>
  </message>
  <message id="backdrop.drift.no_marks">
   <source>画面里没有可对照的东西，看不出相机有没有移动。</source>
   <translation>画面里没有可对照的东西，看不出相机有没有移动。</translation>
  </message>
  <message id="backdrop.flicker.bands">
   <source>画面有明暗条纹。请把相机的防闪烁设为 50 Hz、快门设为 1/50 或 1/100 秒，或换不闪的灯。</source>
   <translation>画面有明暗条纹。请把相机的防闪烁设为 50 Hz、快门设为 1/50 或 1/100 秒，或换不闪的灯。</translation>
  </message>
  <message id="backdrop.flicker.pulse">
   <source>画面一明一暗地闪。请把相机的防闪烁设为 50 Hz，或换不闪的灯。</source>
   <translation>画面一明一暗地闪。请把相机的防闪烁设为 50 Hz，或换不闪的灯。</translation>
  </message>
  <message id="backdrop.flicker.trend">
   <source>画面亮度一直在变。请关掉相机的自动曝光，灯打开几分钟后再检查。</source>
   <translation>画面亮度一直在变。请关掉相机的自动曝光，灯打开几分钟后再检查。</translation>
  </message>
  <message id="backdrop.name.burnt">
   <source>曝光余量</source>
   <translation>曝光余量</translation>
  </message>
  <message id="backdrop.name.card">
   <source>灰卡偏色</source>
   <translation>灰卡偏色</translation>
  </message>
  <message id="backdrop.name.card_burnt">
   <source>灰卡过曝</source>
   <translation>灰卡过曝</translation>
  </message>
  <message id="backdrop.name.card_even">
   <source>灰卡均匀</source>
   <translation>灰卡均匀</translation>
  </message>
  <message id="backdrop.name.card_level">
   <source>灰卡亮度</source>
   <translation>灰卡亮度</translation>
  </message>
  <message id="backdrop.name.colour">
   <source>背景颜色</source>
   <translation>背景颜色</translation>
  </message>
  <message id="backdrop.name.drift_brightness">
   <source>亮度变化</source>
   <translation>亮度变化</translation>
  </message>
  <message id="backdrop.name.drift_colour">
   <source>背景颜色变化</source>
   <translation>背景颜色变化</translation>
  </message>
  <message id="backdrop.name.drift_framing">
   <source>取景移动</source>
   <translation>取景移动</translation>
  </message>
  <message id="backdrop.name.flicker">
   <source>灯光闪烁</source>
   <translation>灯光闪烁</translation>
  </message>
  <message id="backdrop.name.noise">
   <source>画面噪点</source>
   <translation>画面噪点</translation>
  </message>
  <message id="backdrop.name.objects">
   <source>背景无杂物</source>
   <translation>背景无杂物</translation>
  </message>
  <message id="backdrop.name.rate">
   <source>帧率</source>
   <translation>帧率</translation>
  </message>
  <message id="backdrop.name.since_brightness">
   <source>背景亮度</source>
   <translation>背景亮度</translation>
  </message>
  <message id="backdrop.name.since_card">
   <source>灰卡颜色</source>
   <translation>灰卡颜色</translation>
  </message>
  <message id="backdrop.name.since_colour">
   <source>背景颜色</source>
   <translation>背景颜色</translation>
  </message>
  <message id="backdrop.name.since_level">
   <source>灰卡亮度</source>
   <translation>灰卡亮度</translation>
  </message>
  <message id="backdrop.name.size">
   <source>画面尺寸</source>
   <translation>画面尺寸</translation>
  </message>
  <message id="backdrop.name.uniform">
   <source>背景均匀</source>
   <translation>背景均匀</translation>
  </message>
  <message id="backdrop.no_card">
   <source>画面中央的方框里没有看到灰卡。请把灰卡放在方框里、对着镜头，再试一次。</source>
   <translation>画面中央的方框里没有看到灰卡。请把灰卡放在方框里、对着镜头，再试一次。</translation>
  </message>
  <message id="backdrop.noise">
   <source>画面噪点多，说明光不够。请把灯调亮，再把相机的增益（ISO）调低。</source>
   <translation>画面噪点多，说明光不够。请把灯调亮，再把相机的增益（ISO）调低。</translation>
  </message>
  <message id="backdrop.objects">
   <source>背景上有东西或明显的边线，图中已框出。请移走，或把背景布拉平、放宽。</source>
   <translation>背景上有东西或明显的边线，图中已框出。请移走，或把背景布拉平、放宽。</translation>
  </message>
  <message id="backdrop.rate">
   <source>帧率太低，画面会拖影。请换 USB 3 接口或线，关掉占用相机的其他程序，把灯调亮。</source>
   <translation>帧率太低，画面会拖影。请换 USB 3 接口或线，关掉占用相机的其他程序，把灯调亮。</translation>
  </message>
  <message id="backdrop.seen">
   <source>相机 {camera}，画面 {width} × {height}</source>
   <translation>相机 {camera}，画面 {width} × {height}</translation>
  </message>
  <message id="backdrop.seen_simulated">
   <source>模拟画面 {camera}，{width} × {height}（不是真实相机）</source>
   <translation>模拟画面 {camera}，{width} × {height}（不是真实相机）</translation>
  </message>
  <message id="backdrop.size">
   <source>画面太小，裁不出 {height} 像素高的清晰照片。请把相机设到全高清（1920×1080）或更高。</source>
   <translation>画面太小，裁不出 {height} 像素高的清晰照片。请把相机设到全高清（1920×1080）或更高。</translation>
  </message>
  <message id="backdrop.somebody">
   <source>画面里还有人，所以没有检查。请走出画面，再检查一次。</source>
   <translation>画面里还有人，所以没有检查。请走出画面，再检查一次。</translation>
  </message>
  <message id="backdrop.today.drifted">
   <source>背景和早上相比变了。</source>
   <translation>背景和早上相比变了。</translation>
  </message>
  <message id="backdrop.today.fine">
   <source>今天的背景检查合格。</source>
   <translation>今天的背景检查合格。</translation>
  </message>
  <message id="backdrop.today.flawed">
   <source>今天最近一次背景检查不合格。</source>
   <translation>今天最近一次背景检查不合格。</translation>
  </message>
  <message id="backdrop.today.none">
   <source>今天还没有检查过空背景。</source>
   <translation>今天还没有检查过空背景。</translation>
  </message>
  <message id="backdrop.uniform.bottom">
   <source>背景下部较暗。请把两盏灯都放低一点，或者稍微往下照。</source>
   <translation>背景下部较暗。请把两盏灯都放低一点，或者稍微往下照。</translation>
  </message>
  <message id="backdrop.uniform.left">
   <source>画面左边较暗。请把左边的灯调亮或挪近一点，或者把右边的灯调暗。</source>
   <translation>画面左边较暗。请把左边的灯调亮或挪近一点，或者把右边的灯调暗。</translation>
  </message>
  <message id="backdrop.uniform.middle">
   <source>背景中间较暗、四周较亮。请把两盏灯往中间转一点。</source>
   <translation>背景中间较暗、四周较亮。请把两盏灯往中间转一点。</translation>
  </message>
  <message id="backdrop.uniform.patch">
   <source>背景上有一块明暗不一：可能是影子、污渍或褶皱。请看图中标出的最暗处。</source>
   <translation>背景上有一块明暗不一：可能是影子、污渍或褶皱。请看图中标出的最暗处。</translation>
  </message>
  <message id="backdrop.uniform.right">
   <source>画面右边较暗。请把右边的灯调亮或挪近一点，或者把左边的灯调暗。</source>
   <translation>画面右边较暗。请把右边的灯调亮或挪近一点，或者把左边的灯调暗。</translation>
  </message>
  <message id="backdrop.uniform.rim">
   <source>背景中间较亮、四周较暗。请把灯离背景远一点，或者加柔光罩。</source>
   <translation>背景中间较亮、四周较暗。请把灯离背景远一点，或者加柔光罩。</translation>
  </message>
  <message id="backdrop.uniform.top">
   <source>背景上部较暗。请把两盏灯都抬高一点，或者稍微往上照。</source>
   <translation>背景上部较暗。请把两盏灯都抬高一点，或者稍微往上照。</translation>
  </message>
  <message id="backdrop.value.burnt">
   <source>过曝 {value}%</source>
   <translation>过曝 {value}%</translation>
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
   <translation>{value} 挡</translation>
  </message>
  <message id="backdrop.value.card_level">
   <source>{value} 挡</source>
   <translation>{value} 挡</translation>
  </message>
  <message id="backdrop.value.colour">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.drift_brightness">
   <source>{value} 挡</source>
   <translation>{value} 挡</translation>
  </message>
  <message id="backdrop.value.drift_colour">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.value.drift_framing">
   <source>画高的 {value}%</source>
   <translation>画高的 {value}%</translation>
  </message>
  <message id="backdrop.value.flicker">
   <source>{value}%</source>
   <translation>{value}%</translation>
  </message>
  <message id="backdrop.value.noise">
   <source>{value} 灰阶</source>
   <translation>{value} 灰阶</translation>
  </message>
  <message id="backdrop.value.objects">
   <source>占比 {value}</source>
   <translation>占比 {value}</translation>
  </message>
  <message id="backdrop.value.rate">
   <source>每秒 {value} 帧</source>
   <translation>每秒 {value} 帧</translation>
  </message>
  <message id="backdrop.value.since_brightness">
   <source>{value} 挡</source>
   <translation>{value} 挡</translation>
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
   <translation>{value} 挡</translation>
  </message>
  <message id="backdrop.value.size">
   <source>成片的 {value} 倍</source>
   <translation>成片的 {value} 倍</translation>
  </message>
  <message id="backdrop.value.uniform">
   <source>ΔE {value}</source>
   <translation>ΔE {value}</translation>
  </message>
  <message id="backdrop.verdict.fail">
   <source>不合格</source>
   <translation>不合格</translation>
  </message>
  <message id="backdrop.verdict.pass">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="backdrop.verdict.skipped">
   <source>未测</source>
   <translation>未测</translation>
  </message>
  <message id="backdrop.verdict.warn">
   <source>待查</source>
   <translation>待查</translation>
  </message>
  <message id="backup.damaged_source">
   <source>数据库没有通过自检（{detail}），没有备份，以前的备份都还在。请停止使用，保留数据文件夹，并从最近的备份恢复。</source>
   <translation>数据库没有通过自检（{detail}），没有备份，以前的备份都还在。请停止使用，保留数据文件夹，并从最近的备份恢复。</translation>
  </message>
  <message id="backup.made">
   <source>已备份到 {file}（{size_mb} MB），并已读回核对。校验值 {sha256}。其中有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</source>
   <translation>已备份到 {file}（{size_mb} MB），并已读回核对。校验值 {sha256}。其中有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</translation>
  </message>
  <message id="backup.read_back">
   <source>写到 {place} 的内容读回来不一致，没有留下备份。请换一个磁盘再试。</source>
   <translation>写到 {place} 的内容读回来不一致，没有留下备份。请换一个磁盘再试。</translation>
  </message>
  <message id="batch.accepted">
   <source>核验通过：批次 {name}，{count} 张照片，签名密钥 {signer}</source>
   <translation>核验通过：批次 {name}，{count} 张照片，签名密钥 {signer}</translation>
  </message>
  <message id="batch.all_or_some">
   <source>--all-ready 和 --student 不能同时使用，请去掉其中一个。</source>
   <translation>--all-ready 和 --student 不能同时使用，请去掉其中一个。</translation>
  </message>
  <message id="batch.bad_exporter">
   <source>请写明移交人，不超过 {limit} 个字符。</source>
   <translation>请写明移交人，不超过 {limit} 个字符。</translation>
  </message>
  <message id="batch.bad_name">
   <source>照片 {number} 的文件名 {file} 不能在所有电脑上使用，没有移交任何照片。请更正学号。</source>
   <translation>照片 {number} 的文件名 {file} 不能在所有电脑上使用，没有移交任何照片。请更正学号。</translation>
  </message>
  <message id="batch.bad_receiver">
   <source>接收方文件 {file} 有误：{reason}。请对照 school-systems 的写法改正。</source>
   <translation>接收方文件 {file} 有误：{reason}。请对照 school-systems 的写法改正。</translation>
  </message>
  <message id="batch.bad_recipient">
   <source>{recipient} 不是 age 的公钥。请在设置 batch_recipient 中填写学籍部门用 age-keygen 得到的 age1…… 一行。</source>
   <translation>{recipient} 不是 age 的公钥。请在设置 batch_recipient 中填写学籍部门用 age-keygen 得到的 age1…… 一行。</translation>
  </message>
  <message id="batch.bad_state">
   <source>无法读取 {file} 中的接收记录。请恢复该文件；新建一个会忘掉以前接收过的批次。</source>
   <translation>无法读取 {file} 中的接收记录。请恢复该文件；新建一个会忘掉以前接收过的批次。</translation>
  </message>
  <message id="batch.busy">
   <source>另一个窗口或命令正在移交批次，这一次没有写入任何内容。请等它完成后再试。</source>
   <translation>另一个窗口或命令正在移交批次，这一次没有写入任何内容。请等它完成后再试。</translation>
  </message>
  <message id="batch.exported">
   <source>已移交 {count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</source>
   <translation>已移交 {count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</translation>
  </message>
  <message id="batch.exported.locked">
   <source>已移交 {count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</source>
   <translation>已移交 {count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</translation>
  </message>
  <message id="batch.fault.archive_malformed">
   <source>{file}：不是只含一个批次文件夹的 zip 文件（{detail}）</source>
   <translation>{file}：不是只含一个批次文件夹的 zip 文件（{detail}）</translation>
  </message>
  <message id="batch.fault.chain_broken">
   <source>{file}：与已接收的第 {detail} 批不衔接</source>
   <translation>{file}：与已接收的第 {detail} 批不衔接</translation>
  </message>
  <message id="batch.fault.extra">
   <source>{file}：不属于这个批次</source>
   <translation>{file}：不属于这个批次</translation>
  </message>
  <message id="batch.fault.hash">
   <source>{file}：内容与签名时不同</source>
   <translation>{file}：内容与签名时不同</translation>
  </message>
  <message id="batch.fault.header_disagrees">
   <source>{file}：与批次内容不一致：{detail}</source>
   <translation>{file}：与批次内容不一致：{detail}</translation>
  </message>
  <message id="batch.fault.header_malformed">
   <source>{file}：缺少 {detail}，或不是采集点写的格式</source>
   <translation>{file}：缺少 {detail}，或不是采集点写的格式</translation>
  </message>
  <message id="batch.fault.link">
   <source>{file}：是链接或特殊文件，不是普通文件</source>
   <translation>{file}：是链接或特殊文件，不是普通文件</translation>
  </message>
  <message id="batch.fault.manifest_malformed">
   <source>{file}：第 {detail} 行不是采集点写的格式</source>
   <translation>{file}：第 {detail} 行不是采集点写的格式</translation>
  </message>
  <message id="batch.fault.manifest_order">
   <source>{file}：第 {detail} 行不在采集点写的位置</source>
   <translation>{file}：第 {detail} 行不在采集点写的位置</translation>
  </message>
  <message id="batch.fault.missing">
   <source>{file}：不存在</source>
   <translation>{file}：不存在</translation>
  </message>
  <message id="batch.fault.name_collision">
   <source>{file}：有些电脑分不清这个名称和 {detail}</source>
   <translation>{file}：有些电脑分不清这个名称和 {detail}</translation>
  </message>
  <message id="batch.fault.name_leaves">
   <source>{file}：这个名称指向文件夹之外</source>
   <translation>{file}：这个名称指向文件夹之外</translation>
  </message>
  <message id="batch.fault.name_unportable">
   <source>{file}：这个名称不能在所有电脑上使用</source>
   <translation>{file}：这个名称不能在所有电脑上使用</translation>
  </message>
  <message id="batch.fault.photo_rule">
   <source>{file}：不符合标准：{detail}</source>
   <translation>{file}：不符合标准：{detail}</translation>
  </message>
  <message id="batch.fault.photo_twice">
   <source>{file}：这张照片有不止一条记录</source>
   <translation>{file}：这张照片有不止一条记录</translation>
  </message>
  <message id="batch.fault.photo_unrecorded">
   <source>{file}：没有这张照片的记录</source>
   <translation>{file}：没有这张照片的记录</translation>
  </message>
  <message id="batch.fault.record_disagrees">
   <source>{file}：记录与照片不一致：{detail}</source>
   <translation>{file}：记录与照片不一致：{detail}</translation>
  </message>
  <message id="batch.fault.record_formula">
   <source>{file}：第 {detail} 行含有电子表格公式</source>
   <translation>{file}：第 {detail} 行含有电子表格公式</translation>
  </message>
  <message id="batch.fault.records_malformed">
   <source>{file}：第 {detail} 行不是采集点写的格式</source>
   <translation>{file}：第 {detail} 行不是采集点写的格式</translation>
  </message>
  <message id="batch.fault.renamed">
   <source>{file}：在这里用了另一个名称 {detail}</source>
   <translation>{file}：在这里用了另一个名称 {detail}</translation>
  </message>
  <message id="batch.fault.sequence_gap">
   <source>{file}：缺号，应先接收第 {detail} 批</source>
   <translation>{file}：缺号，应先接收第 {detail} 批</translation>
  </message>
  <message id="batch.fault.sequence_older">
   <source>{file}：编号 {detail} 已接收过另一个批次</source>
   <translation>{file}：编号 {detail} 已接收过另一个批次</translation>
  </message>
  <message id="batch.fault.sequence_replayed">
   <source>{file}：第 {detail} 批以前已接收过</source>
   <translation>{file}：第 {detail} 批以前已接收过</translation>
  </message>
  <message id="batch.fault.signature_date">
   <source>{file}：{detail} 不是本采集点在该批次日期的密钥</source>
   <translation>{file}：{detail} 不是本采集点在该批次日期的密钥</translation>
  </message>
  <message id="batch.fault.signature_malformed">
   <source>{file}：不是 OpenSSH 格式的签名（{detail}）</source>
   <translation>{file}：不是 OpenSSH 格式的签名（{detail}）</translation>
  </message>
  <message id="batch.fault.signature_namespace">
   <source>{file}：签名用途不符：{detail}</source>
   <translation>{file}：签名用途不符：{detail}</translation>
  </message>
  <message id="batch.fault.signature_revoked">
   <source>{file}：密钥 {detail} 已作废，它签的一律不可信</source>
   <translation>{file}：密钥 {detail} 已作废，它签的一律不可信</translation>
  </message>
  <message id="batch.fault.signature_signer">
   <source>{file}：{detail} 不是签名人文件中本采集点的密钥</source>
   <translation>{file}：{detail} 不是签名人文件中本采集点的密钥</translation>
  </message>
  <message id="batch.fault.signature_wrong">
   <source>{file}：签名与清单不符，清单或签名被改动过</source>
   <translation>{file}：签名与清单不符，清单或签名被改动过</translation>
  </message>
  <message id="batch.fault.student_twice">
   <source>{file}：{detail} 出现在不止一条记录中</source>
   <translation>{file}：{detail} 出现在不止一条记录中</translation>
  </message>
  <message id="batch.fault.swapped">
   <source>{file}：内容是 {detail} 的</source>
   <translation>{file}：内容是 {detail} 的</translation>
  </message>
  <message id="batch.fault.too_large">
   <source>{file}：超过 {detail} 字节的读取上限</source>
   <translation>{file}：超过 {detail} 字节的读取上限</translation>
  </message>
  <message id="batch.fault.too_many">
   <source>{file}：超过读取上限（{detail}）</source>
   <translation>{file}：超过读取上限（{detail}）</translation>
  </message>
  <message id="batch.fault.unreadable">
   <source>{file}：无法读取（{detail}）</source>
   <translation>{file}：无法读取（{detail}）</translation>
  </message>
  <message id="batch.is_trial">
   <source>学号 {student_no} 的照片 {number} 是模拟照片（试拍）。要移交它，请加 --simulated。</source>
   <translation>学号 {student_no} 的照片 {number} 是模拟照片（试拍）。要移交它，请加 --simulated。</translation>
  </message>
  <message id="batch.left">
   <source>还有 {count} 张已通过的照片等待下一批。请再移交一次。</source>
   <translation>还有 {count} 张已通过的照片等待下一批。请再移交一次。</translation>
  </message>
  <message id="batch.left.without_code">
   <source>另有 {count} 张照片缺图像采集码，不能交给这个接收方。</source>
   <translation>另有 {count} 张照片缺图像采集码，不能交给这个接收方。</translation>
  </message>
  <message id="batch.no_batch">
   <source>找不到 {file}：没有这个文件夹或 zip 文件。</source>
   <translation>找不到 {file}：没有这个文件夹或 zip 文件。</translation>
  </message>
  <message id="batch.no_receiver">
   <source>没有名为 {name} 的接收方。可选：{names}。</source>
   <translation>没有名为 {name} 的接收方。可选：{names}。</translation>
  </message>
  <message id="batch.no_signers">
   <source>{folder} 中没有采集点的密钥。请用 --signers 指定 allowed_signers 文件。</source>
   <translation>{folder} 中没有采集点的密钥。请用 --signers 指定 allowed_signers 文件。</translation>
  </message>
  <message id="batch.no_space">
   <source>{folder} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个盘。</source>
   <translation>{folder} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个盘。</translation>
  </message>
  <message id="batch.not_approved">
   <source>学号 {student_no} 没有已通过的照片。没有移交任何照片。</source>
   <translation>学号 {student_no} 没有已通过的照片。没有移交任何照片。</translation>
  </message>
  <message id="batch.not_locked">
   <source>批次无法加密：{reason}。没有移交任何照片。</source>
   <translation>批次无法加密：{reason}。没有移交任何照片。</translation>
  </message>
  <message id="batch.note.no_photo_check">
   <source>注意：没有按标准检查照片。</source>
   <translation>注意：没有按标准检查照片。</translation>
  </message>
  <message id="batch.note.no_state">
   <source>注意：没有指定 --state，未检查批次的先后顺序。</source>
   <translation>注意：没有指定 --state，未检查批次的先后顺序。</translation>
  </message>
  <message id="batch.note.own_key">
   <source>注意：没有指定 --signers，核验用的是本采集点自己的密钥。</source>
   <translation>注意：没有指定 --signers，核验用的是本采集点自己的密钥。</translation>
  </message>
  <message id="batch.note.simulation">
   <source>注意：这是模拟批次，照片是采集点的试拍，不是学生。</source>
   <translation>注意：这是模拟批次，照片是采集点的试拍，不是学生。</translation>
  </message>
  <message id="batch.nothing">
   <source>没有可移交的照片：所有已通过的照片都已移交。</source>
   <translation>没有可移交的照片：所有已通过的照片都已移交。</translation>
  </message>
  <message id="batch.nothing_simulated">
   <source>没有可移交的模拟照片。</source>
   <translation>没有可移交的模拟照片。</translation>
  </message>
  <message id="batch.only_trials">
   <source>没有可移交的真实照片，只有 {count} 张模拟照片。要移交它们，请加 --simulated。</source>
   <translation>没有可移交的真实照片，只有 {count} 张模拟照片。要移交它们，请加 --simulated。</translation>
  </message>
  <message id="batch.only_unconfirmed">
   <source>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员确认。用 kiosk review list --unconfirmed 可以看到。</source>
   <translation>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员确认。用 kiosk review list --unconfirmed 可以看到。</translation>
  </message>
  <message id="batch.only_without_code">
   <source>没有可以交给 {receiver} 的照片：有 {count} 张还缺图像采集码。请先录入采集码。</source>
   <translation>没有可以交给 {receiver} 的照片：有 {count} 张还缺图像采集码。请先录入采集码。</translation>
  </message>
  <message id="batch.other_profile">
   <source>照片 {number} 是按另一个标准（{profile}）判定的，没有移交任何照片。请用现行标准重新判定。</source>
   <translation>照片 {number} 是按另一个标准（{profile}）判定的，没有移交任何照片。请用现行标准重新判定。</translation>
  </message>
  <message id="batch.photo_breaks_rule">
   <source>有照片不符合标准，没有移交任何照片：{photos}</source>
   <translation>有照片不符合标准，没有移交任何照片：{photos}</translation>
  </message>
  <message id="batch.photo_changed">
   <source>学号 {student_no} 的照片 {number} 与审核通过时不一致，没有移交任何照片。请从备份恢复，或请学生重拍。</source>
   <translation>学号 {student_no} 的照片 {number} 与审核通过时不一致，没有移交任何照片。请从备份恢复，或请学生重拍。</translation>
  </message>
  <message id="batch.photo_not_bare">
   <source>照片 {number} 的文件里除了照片还有别的内容，可能透露学生身份，不能交给 {receiver}。没有移交任何照片，请重新拍摄这张照片。</source>
   <translation>照片 {number} 的文件里除了照片还有别的内容，可能透露学生身份，不能交给 {receiver}。没有移交任何照片，请重新拍摄这张照片。</translation>
  </message>
  <message id="batch.promise_differs">
   <source>批次 {folder} 由 {software} 开始但没有写完，现在重做的结果与当时不同，没有写入任何内容。请用当时的版本和数据文件把它完成。</source>
   <translation>批次 {folder} 由 {software} 开始但没有写完，现在重做的结果与当时不同，没有写入任何内容。请用当时的版本和数据文件把它完成。</translation>
  </message>
  <message id="batch.read_back">
   <source>从 {folder} 读回的内容与写入的不同（{file}），批次没有移交。请换一个盘，再移交一次。</source>
   <translation>从 {folder} 读回的内容与写入的不同（{file}），批次没有移交。请换一个盘，再移交一次。</translation>
  </message>
  <message id="batch.receipt_inside">
   <source>回执 {file} 不能放在批次里，否则批次就不完整了。请写到别的文件夹。</source>
   <translation>回执 {file} 不能放在批次里，否则批次就不完整了。请写到别的文件夹。</translation>
  </message>
  <message id="batch.receiver_unreadable">
   <source>无法读取接收方文件 {file}。请检查该文件的权限。</source>
   <translation>无法读取接收方文件 {file}。请检查该文件的权限。</translation>
  </message>
  <message id="batch.refused">
   <source>核验不通过：批次 {name}，问题 {count} 个</source>
   <translation>核验不通过：批次 {name}，问题 {count} 个</translation>
  </message>
  <message id="batch.resumed">
   <source>上次中断的批次现已完成：{count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</source>
   <translation>上次中断的批次现已完成：{count} 张照片，已核验，现在可以取走移动盘。
文件夹：{folder}
压缩包：{archive}
签名密钥：{signer}</translation>
  </message>
  <message id="batch.resumed.locked">
   <source>上次中断的批次现已完成：{count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</source>
   <translation>上次中断的批次现已完成：{count} 张照片，只有学籍部门能打开；已读回比对，现在可以取走移动盘。
加密文件：{archive}
打开方法：age -d -i 私钥文件 -o 批次.zip 加密文件
签名密钥：{signer}</translation>
  </message>
  <message id="batch.revoked_alone">
   <source>--revoked 要和 --signers 一起用。</source>
   <translation>--revoked 要和 --signers 一起用。</translation>
  </message>
  <message id="batch.revoked_unreadable">
   <source>{file} 里有一行不是 ssh-ed25519 公钥。请改正，以免漏掉作废的密钥。</source>
   <translation>{file} 里有一行不是 ssh-ed25519 公钥。请改正，以免漏掉作废的密钥。</translation>
  </message>
  <message id="batch.same_folder">
   <source>文件夹 {one} 与 {other} 的名称在移动盘上分不清（例如只有大小写不同），没有移交任何照片。请更正照片 {number} 的院系或专业名称。</source>
   <translation>文件夹 {one} 与 {other} 的名称在移动盘上分不清（例如只有大小写不同），没有移交任何照片。请更正照片 {number} 的院系或专业名称。</translation>
  </message>
  <message id="batch.same_name">
   <source>照片 {number} 与 {other} 的文件名在有些电脑上分不清，没有移交任何照片。请更正其中一个学号。</source>
   <translation>照片 {number} 与 {other} 的文件名在有些电脑上分不清，没有移交任何照片。请更正其中一个学号。</translation>
  </message>
  <message id="batch.signers_empty">
   <source>{file} 中没有可用的 Ed25519 公钥。请存入采集点 kiosk key show 给出的那一行。</source>
   <translation>{file} 中没有可用的 Ed25519 公钥。请存入采集点 kiosk key show 给出的那一行。</translation>
  </message>
  <message id="batch.signers_unreadable">
   <source>无法读取签名人文件 {file}。</source>
   <translation>无法读取签名人文件 {file}。</translation>
  </message>
  <message id="batch.state_not_kept">
   <source>批次核验通过，但无法写入接收记录 {file}。请检查磁盘空间和权限，再核验一次。</source>
   <translation>批次核验通过，但无法写入接收记录 {file}。请检查磁盘空间和权限，再核验一次。</translation>
  </message>
  <message id="batch.step.flushed">
   <source>正在从 {folder} 读回并核验 {count} 张照片……</source>
   <translation>正在从 {folder} 读回并核验 {count} 张照片……</translation>
  </message>
  <message id="batch.step.promised">
   <source>正在把 {count} 张照片写到 {folder}，请勿拔出……</source>
   <translation>正在把 {count} 张照片写到 {folder}，请勿拔出……</translation>
  </message>
  <message id="batch.step.staging">
   <source>正在采集点内打包并签名 {count} 张照片……</source>
   <translation>正在采集点内打包并签名 {count} 张照片……</translation>
  </message>
  <message id="batch.target_failed">
   <source>无法写入 {folder}：{reason}。请换一个文件夹或移动盘，再移交一次。</source>
   <translation>无法写入 {folder}：{reason}。请换一个文件夹或移动盘，再移交一次。</translation>
  </message>
  <message id="batch.target_full">
   <source>{folder} 所在的磁盘已满，批次没有写成，已清理写了一半的内容。请腾出空间或换一个盘，再移交一次。</source>
   <translation>{folder} 所在的磁盘已满，批次没有写成，已清理写了一半的内容。请腾出空间或换一个盘，再移交一次。</translation>
  </message>
  <message id="batch.target_gone">
   <source>写入时 {folder} 断开或出错，批次没有写成。请重新插好移动盘，再移交一次。</source>
   <translation>写入时 {folder} 断开或出错，批次没有写成。请重新插好移动盘，再移交一次。</translation>
  </message>
  <message id="batch.target_missing">
   <source>无法建立 {folder}，因为 {parent} 不存在。请插好移动盘，或指定已有的文件夹。</source>
   <translation>无法建立 {folder}，因为 {parent} 不存在。请插好移动盘，或指定已有的文件夹。</translation>
  </message>
  <message id="batch.target_no_folder">
   <source>{folder} 不是文件夹。请用 --to 指定文件夹或移动盘。</source>
   <translation>{folder} 不是文件夹。请用 --to 指定文件夹或移动盘。</translation>
  </message>
  <message id="batch.target_read_only">
   <source>{folder} 不允许写入。请检查写保护开关和权限，或换一个盘。</source>
   <translation>{folder} 不允许写入。请检查写保护开关和权限，或换一个盘。</translation>
  </message>
  <message id="batch.target_taken">
   <source>{folder} 已经存在，而且不是这个批次；没有改动它。请把它移走，或指定别的文件夹。</source>
   <translation>{folder} 已经存在，而且不是这个批次；没有改动它。请把它移走，或指定别的文件夹。</translation>
  </message>
  <message id="batch.target_too_small_files">
   <source>{folder} 所在的磁盘放不下这么大的文件。请换一个盘，再移交一次。</source>
   <translation>{folder} 所在的磁盘放不下这么大的文件。请换一个盘，再移交一次。</translation>
  </message>
  <message id="batch.too_long">
   <source>照片 {number} 的内容超过了 {column} 列的长度（{limit}，汉字算两位），没有移交任何照片。请更正名单，或在接收方文件中放宽长度。</source>
   <translation>照片 {number} 的内容超过了 {column} 列的长度（{limit}，汉字算两位），没有移交任何照片。请更正名单，或在接收方文件中放宽长度。</translation>
  </message>
  <message id="batch.unconfirmed">
   <source>学号 {student_no} 的照片 {number} 是破例通过的，还在等第二位审核员确认。没有移交任何照片。</source>
   <translation>学号 {student_no} 的照片 {number} 是破例通过的，还在等第二位审核员确认。没有移交任何照片。</translation>
  </message>
  <message id="batch.went_already">
   <source>学号 {student_no} 的照片 {number} 已随批次 {batch} 移交给这个接收方。没有移交任何照片。</source>
   <translation>学号 {student_no} 的照片 {number} 已随批次 {batch} 移交给这个接收方。没有移交任何照片。</translation>
  </message>
  <message id="batch.without_code">
   <source>学号 {student_no} 还没有图像采集码，照片 {number} 不能交给 {receiver}。请先录入采集码。</source>
   <translation>学号 {student_no} 还没有图像采集码，照片 {number} 不能交给 {receiver}。请先录入采集码。</translation>
  </message>
  <message id="bench.busy">
   <source>注意：测量开始时本机正忙（每核负载 {load}），上面的时间偏长。</source>
   <translation>注意：测量开始时本机正忙（每核负载 {load}），上面的时间偏长。</translation>
  </message>
  <message id="bench.column.does">
   <source>内容</source>
   <translation>内容</translation>
  </message>
  <message id="bench.column.largest">
   <source>最长</source>
   <translation>最长</translation>
  </message>
  <message id="bench.column.median">
   <source>中位数</source>
   <translation>中位数</translation>
  </message>
  <message id="bench.column.name">
   <source>项目</source>
   <translation>项目</translation>
  </message>
  <message id="bench.column.p95">
   <source>95% 分位</source>
   <translation>95% 分位</translation>
  </message>
  <message id="bench.column.ratio">
   <source>倍数</source>
   <translation>倍数</translation>
  </message>
  <message id="bench.column.reached">
   <source>是否达到</source>
   <translation>是否达到</translation>
  </message>
  <message id="bench.column.target">
   <source>目标</source>
   <translation>目标</translation>
  </message>
  <message id="bench.does.busy">
   <source>取景时界面线程一口气忙多久</source>
   <translation>取景时界面线程一口气忙多久</translation>
  </message>
  <message id="bench.does.busy-run">
   <source>同上，只计界面线程自身的运行时间</source>
   <translation>同上，只计界面线程自身的运行时间</translation>
  </message>
  <message id="bench.does.camera">
   <source>解码相机送来的一帧 1920×1080 MJPEG 画面</source>
   <translation>解码相机送来的一帧 1920×1080 MJPEG 画面</translation>
  </message>
  <message id="bench.does.check">
   <source>检查一个成品照片文件（kiosk photo check）</source>
   <translation>检查一个成品照片文件（kiosk photo check）</translation>
  </message>
  <message id="bench.does.cold">
   <source>从启动程序到窗口里出现第一幅实时画面（访客立即点按）</source>
   <translation>从启动程序到窗口里出现第一幅实时画面（访客立即点按）</translation>
  </message>
  <message id="bench.does.dropped">
   <source>取景时到达却没有画出指引的帧数</source>
   <translation>取景时到达却没有画出指引的帧数</translation>
  </message>
  <message id="bench.does.finish">
   <source>从按下快门到成品照片和结论</source>
   <translation>从按下快门到成品照片和结论</translation>
  </message>
  <message id="bench.does.frame">
   <source>从一帧画面到给出指引</source>
   <translation>从一帧画面到给出指引</translation>
  </message>
  <message id="bench.does.guided">
   <source>从一帧 1920×1080 MJPEG 到达，到带有其指引的画面画完</source>
   <translation>从一帧 1920×1080 MJPEG 到达，到带有其指引的画面画完</translation>
  </message>
  <message id="bench.does.live">
   <source>实时规则在一帧上增加的时间</source>
   <translation>实时规则在一帧上增加的时间</translation>
  </message>
  <message id="bench.does.memory">
   <source>走完一次采集时，窗口进程占用内存的最大值</source>
   <translation>走完一次采集时，窗口进程占用内存的最大值</translation>
  </message>
  <message id="bench.does.networks">
   <source>一次取景所用的神经网络本身</source>
   <translation>一次取景所用的神经网络本身</translation>
  </message>
  <message id="bench.does.photo">
   <source>从连拍的最后一帧到达，到成品照片画在屏幕上</source>
   <translation>从连拍的最后一帧到达，到成品照片画在屏幕上</translation>
  </message>
  <message id="bench.does.quick">
   <source>读一帧实时画面（1920×1080）</source>
   <translation>读一帧实时画面（1920×1080）</translation>
  </message>
  <message id="bench.does.rules">
   <source>对一张成品照片及其原始画面测全部规则，含引擎</source>
   <translation>对一张成品照片及其原始画面测全部规则，含引擎</translation>
  </message>
  <message id="bench.does.thorough">
   <source>仔细读一帧拍下的画面（也找小脸）</source>
   <translation>仔细读一帧拍下的画面（也找小脸）</translation>
  </message>
  <message id="bench.does.tracked">
   <source>接着上一帧读实时画面，平时不重新搜索</source>
   <translation>接着上一帧读实时画面，平时不重新搜索</translation>
  </message>
  <message id="bench.does.visit">
   <source>整次采集中界面线程一口气忙多久</source>
   <translation>整次采集中界面线程一口气忙多久</translation>
  </message>
  <message id="bench.does.visit-run">
   <source>同上，只计界面线程自身的运行时间</source>
   <translation>同上，只计界面线程自身的运行时间</translation>
  </message>
  <message id="bench.machine">
   <source>{system}，{processor}，{cores} 核，Python {python}</source>
   <translation>{system}，{processor}，{cores} 核，Python {python}</translation>
  </message>
  <message id="bench.no">
   <source>未达到</source>
   <translation>未达到</translation>
  </message>
  <message id="bench.no_window">
   <source>打不开要测的窗口：{said}</source>
   <translation>打不开要测的窗口：{said}</translation>
  </message>
  <message id="bench.ratio">
   <source>“倍数”：与同一轮里一次取景所用的神经网络本身（networks）相比的倍数，换机器也可比。目标未另注明的按中位数判断。</source>
   <translation>“倍数”：与同一轮里一次取景所用的神经网络本身（networks）相比的倍数，换机器也可比。目标未另注明的按中位数判断。</translation>
  </message>
  <message id="bench.sitter_damaged">
   <source>内置的模特照片缺失或损坏。请重新安装。</source>
   <translation>内置的模特照片缺失或损坏。请重新安装。</translation>
  </message>
  <message id="bench.window">
   <source>窗口各项：在单独的进程里打开真实窗口，走完一次采集；期间摄像头送来 {frames} 帧。名称带 -run 的只计界面线程自身的运行时间。</source>
   <translation>窗口各项：在单独的进程里打开真实窗口，走完一次采集；期间摄像头送来 {frames} 帧。名称带 -run 的只计界面线程自身的运行时间。</translation>
  </message>
  <message id="bench.window_stuck">
   <source>测量用的窗口停在“{where}”这一步，没有走完。本机可能太忙；请空闲时再测。</source>
   <translation>测量用的窗口停在“{where}”这一步，没有走完。本机可能太忙；请空闲时再测。</translation>
  </message>
  <message id="bench.yes">
   <source>达到</source>
   <translation>达到</translation>
  </message>
  <message id="calibration.flawed">
   <source>检查有不合格的项目，所以没有校准。请照右边的说明调整，再校准一次。</source>
   <translation>检查有不合格的项目，所以没有校准。请照右边的说明调整，再校准一次。</translation>
  </message>
  <message id="calibration.since_brightness_down">
   <source>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</source>
   <translation>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.since_brightness_up">
   <source>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.since_card">
   <source>光的颜色和校准时不同。请看灯和相机白平衡有没有被改过；都没问题就重新校准。</source>
   <translation>光的颜色和校准时不同。请看灯和相机白平衡有没有被改过；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.since_colour">
   <source>背景颜色和校准时不同。请看灯、背景布有没有换过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>背景颜色和校准时不同。请看灯、背景布有没有换过，有没有日光照进来；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.since_level_down">
   <source>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</source>
   <translation>比校准时暗了。请看有没有灯灭了、被挪动，或相机曝光被改过；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.since_level_up">
   <source>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</source>
   <translation>比校准时亮了。请看灯或相机曝光有没有被改过，有没有日光照进来；都没问题就重新校准。</translation>
  </message>
  <message id="calibration.state.fine">
   <source>画面和 {day} 校准时一致。</source>
   <translation>画面和 {day} 校准时一致。</translation>
  </message>
  <message id="calibration.state.none">
   <source>相机还没有校准。</source>
   <translation>相机还没有校准。</translation>
  </message>
  <message id="calibration.state.other">
   <source>今天用的相机 {camera} 没有校准过。</source>
   <translation>今天用的相机 {camera} 没有校准过。</translation>
  </message>
  <message id="calibration.state.since_brightness">
   <source>画面和 {day} 校准时不同：背景亮度差 {value} 挡。</source>
   <translation>画面和 {day} 校准时不同：背景亮度差 {value} 挡。</translation>
  </message>
  <message id="calibration.state.since_card">
   <source>画面和 {day} 校准时不同：灰卡颜色差 ΔE {value}。</source>
   <translation>画面和 {day} 校准时不同：灰卡颜色差 ΔE {value}。</translation>
  </message>
  <message id="calibration.state.since_colour">
   <source>画面和 {day} 校准时不同：背景颜色差 ΔE {value}。</source>
   <translation>画面和 {day} 校准时不同：背景颜色差 ΔE {value}。</translation>
  </message>
  <message id="calibration.state.since_level">
   <source>画面和 {day} 校准时不同：灰卡亮度差 {value} 挡。</source>
   <translation>画面和 {day} 校准时不同：灰卡亮度差 {value} 挡。</translation>
  </message>
  <message id="calibration.state.unchecked">
   <source>相机在 {day} 校准过，今天还没有核对。</source>
   <translation>相机在 {day} 校准过，今天还没有核对。</translation>
  </message>
  <message id="calibration.two_cameras">
   <source>两次检查用的不是同一台相机或同一种画面，所以没有校准。请再校准一次。</source>
   <translation>两次检查用的不是同一台相机或同一种画面，所以没有校准。请再校准一次。</translation>
  </message>
  <message id="camera.busy">
   <source>相机 {name} 没有给出画面：可能没插好，或正被学生拍照窗口使用。等那边用完，再试一次。</source>
   <translation>相机 {name} 没有给出画面：可能没插好，或正被学生拍照窗口使用。等那边用完，再试一次。</translation>
  </message>
  <message id="camera.fault.black">
   <source>{name} 的画面全黑。请看看镜头盖是否打开、灯是否亮着，再检查 USB 插头。</source>
   <translation>{name} 的画面全黑。请看看镜头盖是否打开、灯是否亮着，再检查 USB 插头。</translation>
  </message>
  <message id="camera.fault.blank">
   <source>{name} 的画面只有一种颜色，摄像头可能已经失灵。请拔下 USB 插头再插紧；仍不行请换一个 USB 口。</source>
   <translation>{name} 的画面只有一种颜色，摄像头可能已经失灵。请拔下 USB 插头再插紧；仍不行请换一个 USB 口。</translation>
  </message>
  <message id="camera.fault.collapsed">
   <source>{name} 的帧率突然大降，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</source>
   <translation>{name} 的帧率突然大降，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</translation>
  </message>
  <message id="camera.fault.frozen">
   <source>{name} 一直给出同一张画面，可能已经断开。请拔下摄像头的 USB 插头再插紧，画面会自动恢复。</source>
   <translation>{name} 一直给出同一张画面，可能已经断开。请拔下摄像头的 USB 插头再插紧，画面会自动恢复。</translation>
  </message>
  <message id="camera.fault.slow">
   <source>{name} 传图很慢，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</source>
   <translation>{name} 传图很慢，正在重新连接。若经常如此，请换一个 USB 口，不要与其他设备共用集线器。</translation>
  </message>
  <message id="camera.fault.torn">
   <source>{name} 的画面总是缺下半部分。请换一根 USB 线，或把摄像头直接插在电脑上，不经过集线器。</source>
   <translation>{name} 的画面总是缺下半部分。请换一根 USB 线，或把摄像头直接插在电脑上，不经过集线器。</translation>
  </message>
  <message id="camera.lie.format">
   <source>要求的是 {asked}，实际格式不同：{came}。这样可以用，但换用 MJPG 的摄像头，画面会更大、更流畅。</source>
   <translation>要求的是 {asked}，实际格式不同：{came}。这样可以用，但换用 MJPG 的摄像头，画面会更大、更流畅。</translation>
  </message>
  <message id="camera.lie.rate">
   <source>要求的是 {asked}，实际帧率低得多：{came}。请开灯，再把摄像头直接插在电脑的 USB 3 口上。</source>
   <translation>要求的是 {asked}，实际帧率低得多：{came}。请开灯，再把摄像头直接插在电脑的 USB 3 口上。</translation>
  </message>
  <message id="camera.lie.size">
   <source>要求的是 {asked}，实际画面大小不同：{came}。若画面太小，请换一台至少 1280×720 的摄像头。</source>
   <translation>要求的是 {asked}，实际画面大小不同：{came}。若画面太小，请换一台至少 1280×720 的摄像头。</translation>
  </message>
  <message id="camera.modes">
   <source>{label}（{name}）</source>
   <translation>{label}（{name}）</translation>
  </message>
  <message id="camera.no_fault">
   <source>{name} 写法不对。请写成 faulty:FAULT@FROM+FOR:SOURCE（故障、第几秒开始、持续几秒、来源），例如 faulty:stale@5+10:sim:cooperative。故障可以是 vanish、error、stall、stale、black、one-colour、slow、small、corrupt、infrared、turned。</source>
   <translation>{name} 写法不对。请写成 faulty:FAULT@FROM+FOR:SOURCE（故障、第几秒开始、持续几秒、来源），例如 faulty:stale@5+10:sim:cooperative。故障可以是 vanish、error、stall、stale、black、one-colour、slow、small、corrupt、infrared、turned。</translation>
  </message>
  <message id="camera.no_file">
   <source>文件 {name} 不存在或无法读取。请检查路径和读取权限。</source>
   <translation>文件 {name} 不存在或无法读取。请检查路径和读取权限。</translation>
  </message>
  <message id="camera.no_scenario">
   <source>没有 {name} 这个模拟。可用的有：sim:cooperative、sim:too-near、sim:too-far、sim:aside-left、sim:aside-right、sim:turned、sim:nods、sim:tilted、sim:blinks、sim:mouth-open、sim:smiles、sim:leaves、sim:returns、sim:second-person、sim:away、sim:empty、sim:empty-uneven、sim:empty-warm、sim:empty-dim、sim:empty-flicker、sim:empty-somebody。</source>
   <translation>没有 {name} 这个模拟。可用的有：sim:cooperative、sim:too-near、sim:too-far、sim:aside-left、sim:aside-right、sim:turned、sim:nods、sim:tilted、sim:blinks、sim:mouth-open、sim:smiles、sim:leaves、sim:returns、sim:second-person、sim:away、sim:empty、sim:empty-uneven、sim:empty-warm、sim:empty-dim、sim:empty-flicker、sim:empty-somebody。</translation>
  </message>
  <message id="camera.no_such_kind">
   <source>无法把 {name} 当作摄像头。文件须为图片（JPEG、PNG、WebP、BMP、TIFF）或视频（MP4、MOV、AVI、MKV、WebM 等）。</source>
   <translation>无法把 {name} 当作摄像头。文件须为图片（JPEG、PNG、WebP、BMP、TIFF）或视频（MP4、MOV、AVI、MKV、WebM 等）。</translation>
  </message>
  <message id="camera.none">
   <source>没有找到摄像头。请接好摄像头，或者用 --camera 指定一个；想先试用，可写 --camera sim:cooperative。</source>
   <translation>没有找到摄像头。请接好摄像头，或者用 --camera 指定一个；想先试用，可写 --camera sim:cooperative。</translation>
  </message>
  <message id="camera.not_a_clip">
   <source>{name} 不是视频，或者已经损坏，一帧也读不出来。请换一个能正常播放的视频。</source>
   <translation>{name} 不是视频，或者已经损坏，一帧也读不出来。请换一个能正常播放的视频。</translation>
  </message>
  <message id="camera.not_a_picture">
   <source>{name} 不是图片，或者已经损坏、过大。请换一张能正常打开的图片。</source>
   <translation>{name} 不是图片，或者已经损坏、过大。请换一张能正常打开的图片。</translation>
  </message>
  <message id="camera.sitter_damaged">
   <source>内置模拟 {name} 用到的照片或人脸模型不完整。请重新安装本软件。</source>
   <translation>内置模拟 {name} 用到的照片或人脸模型不完整。请重新安装本软件。</translation>
  </message>
  <message id="camera.sluggish">
   <source>{name} 每秒只有几帧，引导会跟不上人。请把摄像头设为 1920×1080，或换一台每秒 30 帧的。</source>
   <translation>{name} 每秒只有几帧，引导会跟不上人。请把摄像头设为 1920×1080，或换一台每秒 30 帧的。</translation>
  </message>
  <message id="camera.unfit.colourless">
   <source>{name} 的画面没有颜色，像是红外或黑白摄像头。请在设置中选择彩色摄像头。</source>
   <translation>{name} 的画面没有颜色，像是红外或黑白摄像头。请在设置中选择彩色摄像头。</translation>
  </message>
  <message id="camera.unfit.small">
   <source>{name} 的画面比证件照还小，不能用来拍照。请换一台至少 1280×720 的摄像头。</source>
   <translation>{name} 的画面比证件照还小，不能用来拍照。请换一台至少 1280×720 的摄像头。</translation>
  </message>
  <message id="camera.unfit.still">
   <source>{name} 给出的始终是一张静止图片，像是虚拟摄像头。请在设置中选择真正的摄像头。</source>
   <translation>{name} 给出的始终是一张静止图片，像是虚拟摄像头。请在设置中选择真正的摄像头。</translation>
  </message>
  <message id="camera.unknown">
   <source>找不到 {name}：它不是摄像头、文件、视频流地址，也不是 sim: 开头的内置模拟。摄像头可写编号（如 0）或设备路径。</source>
   <translation>找不到 {name}：它不是摄像头、文件、视频流地址，也不是 sim: 开头的内置模拟。摄像头可写编号（如 0）或设备路径。</translation>
  </message>
  <message id="code.bad_length">
   <source>这不像学信网的采集码（应为 {shortest} 到 {longest} 个字符）。请在学信网重新下载后再扫，也可以以后再补。</source>
   <translation>这不像学信网的采集码（应为 {shortest} 到 {longest} 个字符）。请在学信网重新下载后再扫，也可以以后再补。</translation>
  </message>
  <message id="code.card">
   <source>这是您的学号，不是学信网的采集码。请出示采集码，或选择以后再补。</source>
   <translation>这是您的学号，不是学信网的采集码。请出示采集码，或选择以后再补。</translation>
  </message>
  <message id="code.empty">
   <source>没有读到采集码，请再扫一次。</source>
   <translation>没有读到采集码，请再扫一次。</translation>
  </message>
  <message id="code.faulty_rows">
   <source>{file} 中有 {faulty} 行没有保存，第一处在第 {row} 行。改正后可以再次导入。</source>
   <translation>{file} 中有 {faulty} 行没有保存，第一处在第 {row} 行。改正后可以再次导入。</translation>
  </message>
  <message id="code.kept">
   <source>已保存学号 {student_no} 的采集码。</source>
   <translation>已保存学号 {student_no} 的采集码。</translation>
  </message>
  <message id="code.nobody">
   <source>没有学号 {student_no} 的学生，采集码没有保存。请检查学号，或先导入名单。</source>
   <translation>没有学号 {student_no} 的学生，采集码没有保存。请检查学号，或先导入名单。</translation>
  </message>
  <message id="code.none_waits">
   <source>没有照片在等采集码。</source>
   <translation>没有照片在等采集码。</translation>
  </message>
  <message id="code.receipt">
   <source>这是本采集点的回执，不是学信网的采集码。请出示采集码，或选择以后再补。</source>
   <translation>这是本采集点的回执，不是学信网的采集码。请出示采集码，或选择以后再补。</translation>
  </message>
  <message id="code.taken">
   <source>这个采集码已经登记给另一位学生。请扫描您本人的采集码，或找工作人员。</source>
   <translation>这个采集码已经登记给另一位学生。请扫描您本人的采集码，或找工作人员。</translation>
  </message>
  <message id="code.twice">
   <source>与第 {row} 行重复。</source>
   <translation>与第 {row} 行重复。</translation>
  </message>
  <message id="code.unreadable">
   <source>采集码没有读清楚，请把手机屏幕调亮后再扫一次，也可以以后再补。</source>
   <translation>采集码没有读清楚，请把手机屏幕调亮后再扫一次，也可以以后再补。</translation>
  </message>
  <message id="code.waits">
   <source>学信网采集码还没有补上。</source>
   <translation>学信网采集码还没有补上。</translation>
  </message>
  <message id="column.acknowledged">
   <source>已确认接收</source>
   <translation>已确认接收</translation>
  </message>
  <message id="column.act">
   <source>操作</source>
   <translation>操作</translation>
  </message>
  <message id="column.approved">
   <source>已通过</source>
   <translation>已通过</translation>
  </message>
  <message id="column.at_booth">
   <source>现有</source>
   <translation>现有</translation>
  </message>
  <message id="column.camera_label">
   <source>相机</source>
   <translation>相机</translation>
  </message>
  <message id="column.camera_name">
   <source>名称</source>
   <translation>名称</translation>
  </message>
  <message id="column.check">
   <source>项目</source>
   <translation>项目</translation>
  </message>
  <message id="column.code">
   <source>代码</source>
   <translation>代码</translation>
  </message>
  <message id="column.collected">
   <source>已采集</source>
   <translation>已采集</translation>
  </message>
  <message id="column.default">
   <source>默认值</source>
   <translation>默认值</translation>
  </message>
  <message id="column.department">
   <source>院系</source>
   <translation>院系</translation>
  </message>
  <message id="column.detail">
   <source>内容</source>
   <translation>内容</translation>
  </message>
  <message id="column.device">
   <source>设备</source>
   <translation>设备</translation>
  </message>
  <message id="column.exported">
   <source>已移交</source>
   <translation>已移交</translation>
  </message>
  <message id="column.figure">
   <source>项目</source>
   <translation>项目</translation>
  </message>
  <message id="column.found">
   <source>结果</source>
   <translation>结果</translation>
  </message>
  <message id="column.in_backup">
   <source>备份中</source>
   <translation>备份中</translation>
  </message>
  <message id="column.limit">
   <source>限度</source>
   <translation>限度</translation>
  </message>
  <message id="column.listed">
   <source>名单人数</source>
   <translation>名单人数</translation>
  </message>
  <message id="column.look_at">
   <source>需留意</source>
   <translation>需留意</translation>
  </message>
  <message id="column.meaning">
   <source>含义</source>
   <translation>含义</translation>
  </message>
  <message id="column.missing">
   <source>未采集</source>
   <translation>未采集</translation>
  </message>
  <message id="column.mode_asked">
   <source>要求</source>
   <translation>要求</translation>
  </message>
  <message id="column.mode_came">
   <source>实际给出（最后一行为选用）</source>
   <translation>实际给出（最后一行为选用）</translation>
  </message>
  <message id="column.mode_said">
   <source>相机自报</source>
   <translation>相机自报</translation>
  </message>
  <message id="column.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="column.number">
   <source>编号</source>
   <translation>编号</translation>
  </message>
  <message id="column.password_set">
   <source>密码设定于</source>
   <translation>密码设定于</translation>
  </message>
  <message id="column.people">
   <source>人数</source>
   <translation>人数</translation>
  </message>
  <message id="column.person_state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="column.reason">
   <source>原因</source>
   <translation>原因</translation>
  </message>
  <message id="column.returned">
   <source>被退回</source>
   <translation>被退回</translation>
  </message>
  <message id="column.role">
   <source>角色</source>
   <translation>角色</translation>
  </message>
  <message id="column.sent_back_for">
   <source>退回原因</source>
   <translation>退回原因</translation>
  </message>
  <message id="column.setting">
   <source>设置</source>
   <translation>设置</translation>
  </message>
  <message id="column.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="column.student_no">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="column.subject">
   <source>对象</source>
   <translation>对象</translation>
  </message>
  <message id="column.submitted">
   <source>待审核</source>
   <translation>待审核</translation>
  </message>
  <message id="column.submitted_at">
   <source>提交时间</source>
   <translation>提交时间</translation>
  </message>
  <message id="column.table">
   <source>数据表</source>
   <translation>数据表</translation>
  </message>
  <message id="column.time">
   <source>时间</source>
   <translation>时间</translation>
  </message>
  <message id="column.value">
   <source>现值</source>
   <translation>现值</translation>
  </message>
  <message id="column.verdict">
   <source>检查结果</source>
   <translation>检查结果</translation>
  </message>
  <message id="column.waiting_for_code">
   <source>待补采集码</source>
   <translation>待补采集码</translation>
  </message>
  <message id="column.who">
   <source>操作人</source>
   <translation>操作人</translation>
  </message>
  <message id="command.audit">
   <source>核对操作记录</source>
   <translation>核对操作记录</translation>
  </message>
  <message id="command.audit.verify">
   <source>核对操作记录是否完整、未被改动</source>
   <translation>核对操作记录是否完整、未被改动</translation>
  </message>
  <message id="command.backup">
   <source>把全部数据备份成一个文件（使用中也可以）</source>
   <translation>把全部数据备份成一个文件（使用中也可以）</translation>
  </message>
  <message id="command.batch">
   <source>移交和核验交给学籍部门的批次</source>
   <translation>移交和核验交给学籍部门的批次</translation>
  </message>
  <message id="command.batch.acknowledge">
   <source>登记学籍部门的答复（CSV、XLSX 或签名答复）：通过的开始计保存期，退回的请学生重拍</source>
   <translation>登记学籍部门的答复（CSV、XLSX 或签名答复）：通过的开始计保存期，退回的请学生重拍</translation>
  </message>
  <message id="command.batch.export">
   <source>把已通过、尚未移交的照片写成一个签名批次</source>
   <translation>把已通过、尚未移交的照片写成一个签名批次</translation>
  </message>
  <message id="command.batch.verify">
   <source>核验一个批次（文件夹或 .zip）是否完整、签名是否有效</source>
   <translation>核验一个批次（文件夹或 .zip）是否完整、签名是否有效</translation>
  </message>
  <message id="command.bench">
   <source>测量本机处理一帧画面、一张照片以及真实窗口各要多久</source>
   <translation>测量本机处理一帧画面、一张照片以及真实窗口各要多久</translation>
  </message>
  <message id="command.camera">
   <source>相机：列出、检查空背景</source>
   <translation>相机：列出、检查空背景</translation>
  </message>
  <message id="command.camera.check">
   <source>检查空背景（画面里不能有人），并记录结果</source>
   <translation>检查空背景（画面里不能有人），并记录结果</translation>
  </message>
  <message id="command.camera.list">
   <source>列出已插好的相机</source>
   <translation>列出已插好的相机</translation>
  </message>
  <message id="command.demo">
   <source>没有人、没有屏幕也能完整走一遍流程</source>
   <translation>没有人、没有屏幕也能完整走一遍流程</translation>
  </message>
  <message id="command.doctor">
   <source>检查本采集点有什么问题、怎样处理</source>
   <translation>检查本采集点有什么问题、怎样处理</translation>
  </message>
  <message id="command.evaluate">
   <source>用一个带标注的照片文件夹，测出每条规则的错误率</source>
   <translation>用一个带标注的照片文件夹，测出每条规则的错误率</translation>
  </message>
  <message id="command.keep">
   <source>日常维护：清除到期的原图</source>
   <translation>日常维护：清除到期的原图</translation>
  </message>
  <message id="command.keep.purge">
   <source>清除保存期已满的原图（成品照片保留）</source>
   <translation>清除保存期已满的原图（成品照片保留）</translation>
  </message>
  <message id="command.key">
   <source>查看本采集点的签名密钥</source>
   <translation>查看本采集点的签名密钥</translation>
  </message>
  <message id="command.key.change">
   <source>换一把新密钥，由旧密钥签字认可；旧密钥签过的批次照样有效</source>
   <translation>换一把新密钥，由旧密钥签字认可；旧密钥签过的批次照样有效</translation>
  </message>
  <message id="command.key.lock">
   <source>改用工作人员自己的口令锁住密钥，本机不保存口令</source>
   <translation>改用工作人员自己的口令锁住密钥，本机不保存口令</translation>
  </message>
  <message id="command.key.office">
   <source>查看、登记或移除学籍部门签答复的密钥</source>
   <translation>查看、登记或移除学籍部门签答复的密钥</translation>
  </message>
  <message id="command.key.passphrase">
   <source>显示本机保存的密钥口令，请抄下来锁进保险柜</source>
   <translation>显示本机保存的密钥口令，请抄下来锁进保险柜</translation>
  </message>
  <message id="command.key.revoke">
   <source>作废现在的密钥（可能已泄露或口令遗失）并换一把新密钥</source>
   <translation>作废现在的密钥（可能已泄露或口令遗失）并换一把新密钥</translation>
  </message>
  <message id="command.key.show">
   <source>显示密钥指纹和 allowed_signers 行，请通过批次以外的途径交给学籍部门</source>
   <translation>显示密钥指纹和 allowed_signers 行，请通过批次以外的途径交给学籍部门</translation>
  </message>
  <message id="command.key.unlock">
   <source>让本机保存密钥的口令，以后不必再输入</source>
   <translation>让本机保存密钥的口令，以后不必再输入</translation>
  </message>
  <message id="command.kiosk">
   <source>毕业证件照自助拍照。不带命令时打开学生拍照界面。</source>
   <translation>毕业证件照自助拍照。不带命令时打开学生拍照界面。</translation>
  </message>
  <message id="command.office">
   <source>学籍部门一侧：答复批次、汇总批次</source>
   <translation>学籍部门一侧：答复批次、汇总批次</translation>
  </message>
  <message id="command.office.collect">
   <source>把核验过的批次汇总到一个数据库（PostgreSQL 或 SQLite）</source>
   <translation>把核验过的批次汇总到一个数据库（PostgreSQL 或 SQLite）</translation>
  </message>
  <message id="command.office.key">
   <source>显示学籍部门的密钥，请把那一行交给各采集点</source>
   <translation>显示学籍部门的密钥，请把那一行交给各采集点</translation>
  </message>
  <message id="command.office.reply">
   <source>核验批次并写出签名答复：除名单退回的以外全部通过</source>
   <translation>核验批次并写出签名答复：除名单退回的以外全部通过</translation>
  </message>
  <message id="command.people">
   <source>管理工作人员：登记、角色、密码、停用</source>
   <translation>管理工作人员：登记、角色、密码、停用</translation>
  </message>
  <message id="command.people.add">
   <source>登记一位工作人员；第一位必须是管理员</source>
   <translation>登记一位工作人员；第一位必须是管理员</translation>
  </message>
  <message id="command.people.disable">
   <source>停用一位工作人员</source>
   <translation>停用一位工作人员</translation>
  </message>
  <message id="command.people.enable">
   <source>恢复一位停用的工作人员</source>
   <translation>恢复一位停用的工作人员</translation>
  </message>
  <message id="command.people.list">
   <source>列出全部工作人员</source>
   <translation>列出全部工作人员</translation>
  </message>
  <message id="command.people.password">
   <source>为一位工作人员设定新密码或 PIN，同时解除锁定</source>
   <translation>为一位工作人员设定新密码或 PIN，同时解除锁定</translation>
  </message>
  <message id="command.people.pin">
   <source>设定学生窗口左上角的开门 PIN</source>
   <translation>设定学生窗口左上角的开门 PIN</translation>
  </message>
  <message id="command.people.role">
   <source>更改一位工作人员的角色</source>
   <translation>更改一位工作人员的角色</translation>
  </message>
  <message id="command.people.unlock">
   <source>提前解除一位工作人员的锁定，密码不变</source>
   <translation>提前解除一位工作人员的锁定，密码不变</translation>
  </message>
  <message id="command.photo">
   <source>测量、检查、标准化照片文件</source>
   <translation>测量、检查、标准化照片文件</translation>
  </message>
  <message id="command.photo.analyze">
   <source>测量任意照片：人脸、关键点、头顶、姿态</source>
   <translation>测量任意照片：人脸、关键点、头顶、姿态</translation>
  </message>
  <message id="command.photo.check">
   <source>用标准逐条检查成品照片文件</source>
   <translation>用标准逐条检查成品照片文件</translation>
  </message>
  <message id="command.photo.match">
   <source>判断两个文件是不是同一张照片（字节、像素，或重新压缩、缩放后看起来相同）</source>
   <translation>判断两个文件是不是同一张照片（字节、像素，或重新压缩、缩放后看起来相同）</translation>
  </message>
  <message id="command.photo.standardize">
   <source>由原始照片生成标准照片</source>
   <translation>由原始照片生成标准照片</translation>
  </message>
  <message id="command.receipt">
   <source>核对学生出示的回执，或补发回执</source>
   <translation>核对学生出示的回执，或补发回执</translation>
  </message>
  <message id="command.receipt.print">
   <source>打印一份提交的回执</source>
   <translation>打印一份提交的回执</translation>
  </message>
  <message id="command.receipt.show">
   <source>显示一份提交的回执，或存为 PDF</source>
   <translation>显示一份提交的回执，或存为 PDF</translation>
  </message>
  <message id="command.receipt.verify">
   <source>核对一张回执（文字、文本文件或二维码图片）是否真实</source>
   <translation>核对一张回执（文字、文本文件或二维码图片）是否真实</translation>
  </message>
  <message id="command.report">
   <source>按院系统计采集进度，可另存为 CSV、XLSX 或 PDF</source>
   <translation>按院系统计采集进度，可另存为 CSV、XLSX 或 PDF</translation>
  </message>
  <message id="command.restore">
   <source>从备份恢复数据，或先试一遍</source>
   <translation>从备份恢复数据，或先试一遍</translation>
  </message>
  <message id="command.review">
   <source>审核照片：列出、查看、通过、退回</source>
   <translation>审核照片：列出、查看、通过、退回</translation>
  </message>
  <message id="command.review.approve">
   <source>通过一张照片；通过后不能再更换</source>
   <translation>通过一张照片；通过后不能再更换</translation>
  </message>
  <message id="command.review.confirm">
   <source>由第二位审核员确认一张破例通过的照片</source>
   <translation>由第二位审核员确认一张破例通过的照片</translation>
  </message>
  <message id="command.review.list">
   <source>列出等待审核的照片，等得最久的在前</source>
   <translation>列出等待审核的照片，等得最久的在前</translation>
  </message>
  <message id="command.review.reasons">
   <source>列出全部退回原因</source>
   <translation>列出全部退回原因</translation>
  </message>
  <message id="command.review.recrop">
   <source>在原始图像上移动或缩放裁剪框，重新生成并检查照片</source>
   <translation>在原始图像上移动或缩放裁剪框，重新生成并检查照片</translation>
  </message>
  <message id="command.review.reject">
   <source>退回一张照片，并写明原因</source>
   <translation>退回一张照片，并写明原因</translation>
  </message>
  <message id="command.review.revoke">
   <source>撤销已经确认的破例通过，须写明原因</source>
   <translation>撤销已经确认的破例通过，须写明原因</translation>
  </message>
  <message id="command.review.send_back">
   <source>请学生重拍，不记录问题代码</source>
   <translation>请学生重拍，不记录问题代码</translation>
  </message>
  <message id="command.review.show">
   <source>显示一张照片的全部记录</source>
   <translation>显示一张照片的全部记录</translation>
  </message>
  <message id="command.review.take_back">
   <source>撤回自己刚才的决定</source>
   <translation>撤回自己刚才的决定</translation>
  </message>
  <message id="command.roster">
   <source>导入学生名单，查看采集进度</source>
   <translation>导入学生名单，查看采集进度</translation>
  </message>
  <message id="command.roster.import">
   <source>从 XLSX 或 CSV 文件（UTF-8 或 GB18030）导入学生名单；有错的行会列出，其余照常导入</source>
   <translation>从 XLSX 或 CSV 文件（UTF-8 或 GB18030）导入学生名单；有错的行会列出，其余照常导入</translation>
  </message>
  <message id="command.roster.status">
   <source>统计已采集、已审核和已移交的人数</source>
   <translation>统计已采集、已审核和已移交的人数</translation>
  </message>
  <message id="command.roster.template">
   <source>生成一份空白的学生名单模板（.xlsx 或 .csv）</source>
   <translation>生成一份空白的学生名单模板（.xlsx 或 .csv）</translation>
  </message>
  <message id="command.season">
   <source>查看本采集点使用的本季规则，或检查一个文件</source>
   <translation>查看本采集点使用的本季规则，或检查一个文件</translation>
  </message>
  <message id="command.season.check">
   <source>检查一个本季规则文件，不做任何改动</source>
   <translation>检查一个本季规则文件，不做任何改动</translation>
  </message>
  <message id="command.season.show">
   <source>显示正在使用的数字</source>
   <translation>显示正在使用的数字</translation>
  </message>
  <message id="command.settings">
   <source>列出全部设置和现在的值</source>
   <translation>列出全部设置和现在的值</translation>
  </message>
  <message id="command.settings.reset">
   <source>把一项设置恢复为默认值</source>
   <translation>把一项设置恢复为默认值</translation>
  </message>
  <message id="command.settings.set">
   <source>修改一项设置</source>
   <translation>修改一项设置</translation>
  </message>
  <message id="command.settings.show">
   <source>显示全部设置</source>
   <translation>显示全部设置</translation>
  </message>
  <message id="command.staff">
   <source>打开工作人员窗口</source>
   <translation>打开工作人员窗口</translation>
  </message>
  <message id="command.student">
   <source>查看某个学生的提交情况</source>
   <translation>查看某个学生的提交情况</translation>
  </message>
  <message id="command.student.admit">
   <source>特批某个学生在这里拍摄，须写明理由</source>
   <translation>特批某个学生在这里拍摄，须写明理由</translation>
  </message>
  <message id="command.student.code">
   <source>补上学生的学信网采集码</source>
   <translation>补上学生的学信网采集码</translation>
  </message>
  <message id="command.student.codes">
   <source>从清单（CSV 或 XLSX，含“学号”和“采集码”两列）登记采集码</source>
   <translation>从清单（CSV 或 XLSX，含“学号”和“采集码”两列）登记采集码</translation>
  </message>
  <message id="command.student.delete">
   <source>应学生本人要求，永久删除其资料和照片，须写明原因</source>
   <translation>应学生本人要求，永久删除其资料和照片，须写明原因</translation>
  </message>
  <message id="command.student.find">
   <source>按学号、姓名、拼音或首字母查找学生</source>
   <translation>按学号、姓名、拼音或首字母查找学生</translation>
  </message>
  <message id="command.student.history">
   <source>查看一名学生的全部记录：照片、审核、批次和操作记录</source>
   <translation>查看一名学生的全部记录：照片、审核、批次和操作记录</translation>
  </message>
  <message id="command.student.release">
   <source>恢复因多次核对不符而暂停使用的学号</source>
   <translation>恢复因多次核对不符而暂停使用的学号</translation>
  </message>
  <message id="command.student.show">
   <source>显示一个学生和他提交的全部照片</source>
   <translation>显示一个学生和他提交的全部照片</translation>
  </message>
  <message id="command.student.unlock">
   <source>说明原因，解除已通过照片的锁定，允许重新拍摄</source>
   <translation>说明原因，解除已通过照片的锁定，允许重新拍摄</translation>
  </message>
  <message id="command.student.waiting">
   <source>列出还缺采集码的照片和暂停使用的学号</source>
   <translation>列出还缺采集码的照片和暂停使用的学号</translation>
  </message>
  <message id="configure.changed_meanwhile">
   <source>{file} 刚刚被别人改过，没有保存。请重新读取（F5），再改一次。</source>
   <translation>{file} 刚刚被别人改过，没有保存。请重新读取（F5），再改一次。</translation>
  </message>
  <message id="consent.free">
   <source>人脸照片属于敏感个人信息，需要您单独同意。您可以不同意，请到工作人员服务台另行办理。</source>
   <translation>人脸照片属于敏感个人信息，需要您单独同意。您可以不同意，请到工作人员服务台另行办理。</translation>
  </message>
  <message id="consent.given">
   <source>交给谁：审核的老师和学校学籍部门，再由学校按规定报送学信网。不上网，不作他用。</source>
   <translation>交给谁：审核的老师和学校学籍部门，再由学校按规定报送学信网。不上网，不作他用。</translation>
  </message>
  <message id="consent.kept">
   <source>保存多久：没有提交的照片，您离开时立即清除；已提交的，保存到毕业注册办完，之后按学校规定删除。</source>
   <translation>保存多久：没有提交的照片，您离开时立即清除；已提交的，保存到毕业注册办完，之后按学校规定删除。</translation>
  </message>
  <message id="consent.tick.face">
   <source>我单独同意为上述用途处理我的人脸照片。</source>
   <translation>我单独同意为上述用途处理我的人脸照片。</translation>
  </message>
  <message id="consent.tick.photo">
   <source>我已了解以上内容，同意在这里登记信息并拍照。</source>
   <translation>我已了解以上内容，同意在这里登记信息并拍照。</translation>
  </message>
  <message id="consent.what">
   <source>我们记录什么：您的学号、您核对的个人信息，以及一张正面免冠照片和拍它时的原图。</source>
   <translation>我们记录什么：您的学号、您核对的个人信息，以及一张正面免冠照片和拍它时的原图。</translation>
  </message>
  <message id="consent.whole.face">
   <source>为什么需要人脸照片：证书和学历注册要求使用本人近照，没有照片无法办理。照片如果泄露或被冒用，可能影响您的权益，因此只有获得授权的人员能够查看，每次审核都有记录。</source>
   <translation>为什么需要人脸照片：证书和学历注册要求使用本人近照，没有照片无法办理。照片如果泄露或被冒用，可能影响您的权益，因此只有获得授权的人员能够查看，每次审核都有记录。</translation>
  </message>
  <message id="consent.whole.given">
   <source>交给谁：审核照片的工作人员和学校学籍部门。学校再按教育部门的规定报送学信网，并用于学校的学位和教务系统。不提供给其他人。</source>
   <translation>交给谁：审核照片的工作人员和学校学籍部门。学校再按教育部门的规定报送学信网，并用于学校的学位和教务系统。不提供给其他人。</translation>
  </message>
  <message id="consent.whole.how">
   <source>怎样处理：全部在本机完成，不连接互联网。程序只测量位置、光线和姿势，看照片是否符合规定，不提取用于识别身份的人脸特征，也不美化容貌。</source>
   <translation>怎样处理：全部在本机完成，不连接互联网。程序只测量位置、光线和姿势，看照片是否符合规定，不提取用于识别身份的人脸特征，也不美化容貌。</translation>
  </message>
  <message id="consent.whole.kept">
   <source>保存多久：未提交的照片不写入磁盘，离开即清除。已提交的资料保存到毕业注册办完，之后按学校规定的期限删除。处理活动的记录按法律要求至少保存三年，其中不含照片。</source>
   <translation>保存多久：未提交的照片不写入磁盘，离开即清除。已提交的资料保存到毕业注册办完，之后按学校规定的期限删除。处理活动的记录按法律要求至少保存三年，其中不含照片。</translation>
  </message>
  <message id="consent.whole.refuse">
   <source>如果不同意：不会影响您的学籍和毕业资格。本机不会拍照，也不记录任何内容，请到服务台了解其他办理方式。</source>
   <translation>如果不同意：不会影响您的学籍和毕业资格。本机不会拍照，也不记录任何内容，请到服务台了解其他办理方式。</translation>
  </message>
  <message id="consent.whole.rights">
   <source>您的权利：您可以到服务台查看、更正、复制或删除自己的资料，也可以撤回同意。撤回不影响此前已经完成的处理；照片已经报送的，由学校按规定处理。</source>
   <translation>您的权利：您可以到服务台查看、更正、复制或删除自己的资料，也可以撤回同意。撤回不影响此前已经完成的处理；照片已经报送的，由学校按规定处理。</translation>
  </message>
  <message id="consent.whole.what">
   <source>处理哪些信息：学号，证件号码的后四位（仅用于确认是本人，不另外保存），名册中的姓名、院系、学历层次和入学、毕业日期，您回答的问题，学信网采集码（如您提供），拍摄的原图、成品照片和照片的检测数值，以及您同意的时间。</source>
   <translation>处理哪些信息：学号，证件号码的后四位（仅用于确认是本人，不另外保存），名册中的姓名、院系、学历层次和入学、毕业日期，您回答的问题，学信网采集码（如您提供），拍摄的原图、成品照片和照片的检测数值，以及您同意的时间。</translation>
  </message>
  <message id="consent.whole.who">
   <source>谁在处理：您所在的学校，由负责学籍和毕业证书的部门处理。有疑问，请到工作人员服务台，那里有联系方式。</source>
   <translation>谁在处理：您所在的学校，由负责学籍和毕业证书的部门处理。有疑问，请到工作人员服务台，那里有联系方式。</translation>
  </message>
  <message id="consent.why">
   <source>用来做什么：只用于办理毕业证书、学位证书和学历电子注册。本机不比对人脸，也不辨认您是谁。</source>
   <translation>用来做什么：只用于办理毕业证书、学位证书和学历电子注册。本机不比对人脸，也不辨认您是谁。</translation>
  </message>
  <message id="copies.aside">
   <source>数据文件夹里的 {folders} 是恢复备份时留下的旧数据，也有这些资料；不再需要时请删除。</source>
   <translation>数据文件夹里的 {folders} 是恢复备份时留下的旧数据，也有这些资料；不再需要时请删除。</translation>
  </message>
  <message id="copies.elsewhere">
   <source>另有 {count} 个手动备份（最近的是 {name}）存在别处，也有这些资料；请找到后删除。</source>
   <translation>另有 {count} 个手动备份（最近的是 {name}）存在别处，也有这些资料；请找到后删除。</translation>
  </message>
  <message id="copies.nightly">
   <source>{count} 个每日备份里还有这些资料；本机每晚正常备份的话，到 {day} 会全部轮换掉。</source>
   <translation>{count} 个每日备份里还有这些资料；本机每晚正常备份的话，到 {day} 会全部轮换掉。</translation>
  </message>
  <message id="copies.none">
   <source>没有发现还存有这些资料的备份。</source>
   <translation>没有发现还存有这些资料的备份。</translation>
  </message>
  <message id="demo.advice">
   <source>  {seconds} 秒  {advice}</source>
   <translation>  {seconds} 秒  {advice}</translation>
  </message>
  <message id="demo.approved">
   <source>已审核通过 {number}</source>
   <translation>已审核通过 {number}</translation>
  </message>
  <message id="demo.approved_by_override">
   <source>已破例通过 {number}。理由：{reason}</source>
   <translation>已破例通过 {number}。理由：{reason}</translation>
  </message>
  <message id="demo.done">
   <source>完成。照片、截图、批次和公钥都在 {folder}</source>
   <translation>完成。照片、截图、批次和公钥都在 {folder}</translation>
  </message>
  <message id="demo.exported">
   <source>已移交 {count} 张照片到 {folder}，签名密钥 {fingerprint}</source>
   <translation>已移交 {count} 张照片到 {folder}，签名密钥 {fingerprint}</translation>
  </message>
  <message id="demo.fail">
   <source>  不合格  {name}：{advice}</source>
   <translation>  不合格  {name}：{advice}</translation>
  </message>
  <message id="demo.failed">
   <source>批次没有通过验证，请看上面的说明。结果在 {folder}</source>
   <translation>批次没有通过验证，请看上面的说明。结果在 {folder}</translation>
  </message>
  <message id="demo.finished">
   <source>成品照片：头顶 {crown}、眼睛 {eyes}、脸宽 {face_width} 像素；JPEG 质量 {quality}（{sampling}），{length} 字节，缩放 {scale}</source>
   <translation>成品照片：头顶 {crown}、眼睛 {eyes}、脸宽 {face_width} 像素；JPEG 质量 {quality}（{sampling}），{length} 字节，缩放 {scale}</translation>
  </message>
  <message id="demo.no_photo">
   <source>{source}：拍不成合格的照片。{reason}</source>
   <translation>{source}：拍不成合格的照片。{reason}</translation>
  </message>
  <message id="demo.no_tool">
   <source>  本机没有 {tool}，未用它验证</source>
   <translation>  本机没有 {tool}，未用它验证</translation>
  </message>
  <message id="demo.not_verified">
   <source>  {by}：未通过</source>
   <translation>  {by}：未通过</translation>
  </message>
  <message id="demo.override_reason">
   <source>这是演示的试拍照片，下列项目不足：{rules}。仅供演示，不得上报。</source>
   <translation>这是演示的试拍照片，下列项目不足：{rules}。仅供演示，不得上报。</translation>
  </message>
  <message id="demo.photo_hash">
   <source>  SHA-256  {sha256}</source>
   <translation>  SHA-256  {sha256}</translation>
  </message>
  <message id="demo.pictures">
   <source>屏幕截图在 {folder}</source>
   <translation>屏幕截图在 {folder}</translation>
  </message>
  <message id="demo.ready">
   <source>  {seconds} 秒  一切就绪，拍照</source>
   <translation>  {seconds} 秒  一切就绪，拍照</translation>
  </message>
  <message id="demo.separator">
   <source>、</source>
   <translation>、</translation>
  </message>
  <message id="demo.shutter">
   <source>  {seconds} 秒  等够了，按下快门</source>
   <translation>  {seconds} 秒  等够了，按下快门</translation>
  </message>
  <message id="demo.sitter">
   <source>坐到镜头前的是：{source}</source>
   <translation>坐到镜头前的是：{source}</translation>
  </message>
  <message id="demo.sitter_ended">
   <source>{source}：画面中断了。请换一个能完整播放的照片或视频。</source>
   <translation>{source}：画面中断了。请换一个能完整播放的照片或视频。</translation>
  </message>
  <message id="demo.submitted">
   <source>已提交 {number}，结论：{verdict}</source>
   <translation>已提交 {number}，结论：{verdict}</translation>
  </message>
  <message id="demo.tampered">
   <source>改动照片一个字节后：{fault}</source>
   <translation>改动照片一个字节后：{fault}</translation>
  </message>
  <message id="demo.verified">
   <source>  {by}：通过</source>
   <translation>  {by}：通过</translation>
  </message>
  <message id="demo.warn">
   <source>  需查看  {name}：{advice}</source>
   <translation>  需查看  {name}：{advice}</translation>
  </message>
  <message id="doctor.backup.never">
   <source>已有照片，但从来没有备份过。</source>
   <translation>已有照片，但从来没有备份过。</translation>
  </message>
  <message id="doctor.backup.no_folder">
   <source>没有设置每夜自动备份的文件夹。</source>
   <translation>没有设置每夜自动备份的文件夹。</translation>
  </message>
  <message id="doctor.backup.not_yet">
   <source>还没有照片，也还没有备份；到时会自动备份。</source>
   <translation>还没有照片，也还没有备份；到时会自动备份。</translation>
  </message>
  <message id="doctor.backup.ok">
   <source>最近一次备份：{last}。</source>
   <translation>最近一次备份：{last}。</translation>
  </message>
  <message id="doctor.backup.old">
   <source>最近一次备份是 {days} 天前的（{last}）。</source>
   <translation>最近一次备份是 {days} 天前的（{last}）。</translation>
  </message>
  <message id="doctor.backup.same_disk">
   <source>最近一次备份：{last}；但 {folder} 与数据在同一块磁盘上，磁盘坏了会一起丢失。</source>
   <translation>最近一次备份：{last}；但 {folder} 与数据在同一块磁盘上，磁盘坏了会一起丢失。</translation>
  </message>
  <message id="doctor.calibration.off">
   <source>设置为不锁定相机，所以不核对校准。</source>
   <translation>设置为不锁定相机，所以不核对校准。</translation>
  </message>
  <message id="doctor.camera.lies">
   <source>{camera} 没有按要求工作：要求 {asked}，实际 {came}。</source>
   <translation>{camera} 没有按要求工作：要求 {asked}，实际 {came}。</translation>
  </message>
  <message id="doctor.camera.none">
   <source>没有找到相机。</source>
   <translation>没有找到相机。</translation>
  </message>
  <message id="doctor.camera.ok">
   <source>已接好：{cameras}。</source>
   <translation>已接好：{cameras}。</translation>
  </message>
  <message id="doctor.camera.other">
   <source>设置的相机 {camera} 没有找到；现有：{cameras}。</source>
   <translation>设置的相机 {camera} 没有找到；现有：{cameras}。</translation>
  </message>
  <message id="doctor.camera.simulated">
   <source>设置的是模拟相机 {camera}，拍不到真人。</source>
   <translation>设置的是模拟相机 {camera}，拍不到真人。</translation>
  </message>
  <message id="doctor.camera.untried">
   <source>设置的是文件或网络地址 {camera}，没有试连。</source>
   <translation>设置的是文件或网络地址 {camera}，没有试连。</translation>
  </message>
  <message id="doctor.clock.behind">
   <source>电脑时间是 {clock}，早于最近一次记录的时间 {last}。</source>
   <translation>电脑时间是 {clock}，早于最近一次记录的时间 {last}。</translation>
  </message>
  <message id="doctor.clock.ok">
   <source>现在是 {clock}，不早于最近一次记录。</source>
   <translation>现在是 {clock}，不早于最近一次记录。</translation>
  </message>
  <message id="doctor.database.damaged">
   <source>数据库没有通过自检：{detail}</source>
   <translation>数据库没有通过自检：{detail}</translation>
  </message>
  <message id="doctor.database.ok">
   <source>自检通过：学生 {students} 人，提交 {submissions} 次，共 {size_mb} MB。</source>
   <translation>自检通过：学生 {students} 人，提交 {submissions} 次，共 {size_mb} MB。</translation>
  </message>
  <message id="doctor.disk.full">
   <source>{folder} 所在的磁盘只剩 {free_mb} MB，少于 {room_mb} MB 就不能拍照。</source>
   <translation>{folder} 所在的磁盘只剩 {free_mb} MB，少于 {room_mb} MB 就不能拍照。</translation>
  </message>
  <message id="doctor.disk.ok">
   <source>{folder} 所在的磁盘还有 {free_mb} MB。</source>
   <translation>{folder} 所在的磁盘还有 {free_mb} MB。</translation>
  </message>
  <message id="doctor.disk.scant">
   <source>{folder} 所在的磁盘只剩 {free_mb} MB。</source>
   <translation>{folder} 所在的磁盘只剩 {free_mb} MB。</translation>
  </message>
  <message id="doctor.fonts.none">
   <source>没有安装带中文的字体，屏幕上的汉字会显示成方框。</source>
   <translation>没有安装带中文的字体，屏幕上的汉字会显示成方框。</translation>
  </message>
  <message id="doctor.fonts.ok">
   <source>中文字体：{family}。</source>
   <translation>中文字体：{family}。</translation>
  </message>
  <message id="doctor.key.lost">
   <source>密钥 {file} 不见了，而以前的批次是用它签名的。</source>
   <translation>密钥 {file} 不见了，而以前的批次是用它签名的。</translation>
  </message>
  <message id="doctor.key.none">
   <source>还没有，首次使用时自动生成。</source>
   <translation>还没有，首次使用时自动生成。</translation>
  </message>
  <message id="doctor.key.ok">
   <source>可以使用，指纹 {fingerprint}。</source>
   <translation>可以使用，指纹 {fingerprint}。</translation>
  </message>
  <message id="doctor.key.open">
   <source>密钥 {file} 可以被电脑上的其他用户读取。</source>
   <translation>密钥 {file} 可以被电脑上的其他用户读取。</translation>
  </message>
  <message id="doctor.key.other">
   <source>密钥换过了：现在是 {fingerprint}，上一个批次是 {before}。</source>
   <translation>密钥换过了：现在是 {fingerprint}，上一个批次是 {before}。</translation>
  </message>
  <message id="doctor.mark.fail">
   <source>[故障]</source>
   <translation>[故障]</translation>
  </message>
  <message id="doctor.mark.ok">
   <source>[正常]</source>
   <translation>[正常]</translation>
  </message>
  <message id="doctor.mark.warn">
   <source>[注意]</source>
   <translation>[注意]</translation>
  </message>
  <message id="doctor.models.ok">
   <source>{count} 个文件齐全，与发布时一致。</source>
   <translation>{count} 个文件齐全，与发布时一致。</translation>
  </message>
  <message id="doctor.models.wrong">
   <source>这些文件缺失或被改动：{names}。</source>
   <translation>这些文件缺失或被改动：{names}。</translation>
  </message>
  <message id="doctor.no_data">
   <source>{folder} 里还没有数据库。</source>
   <translation>{folder} 里还没有数据库。</translation>
  </message>
  <message id="doctor.nothing_yet">
   <source>还没有数据。</source>
   <translation>还没有数据。</translation>
  </message>
  <message id="doctor.part.backdrop">
   <source>背景</source>
   <translation>背景</translation>
  </message>
  <message id="doctor.part.backup">
   <source>备份</source>
   <translation>备份</translation>
  </message>
  <message id="doctor.part.calibration">
   <source>相机校准</source>
   <translation>相机校准</translation>
  </message>
  <message id="doctor.part.camera">
   <source>相机</source>
   <translation>相机</translation>
  </message>
  <message id="doctor.part.clock">
   <source>时钟</source>
   <translation>时钟</translation>
  </message>
  <message id="doctor.part.database">
   <source>数据库</source>
   <translation>数据库</translation>
  </message>
  <message id="doctor.part.disk">
   <source>磁盘</source>
   <translation>磁盘</translation>
  </message>
  <message id="doctor.part.fonts">
   <source>字体</source>
   <translation>字体</translation>
  </message>
  <message id="doctor.part.key">
   <source>签名密钥</source>
   <translation>签名密钥</translation>
  </message>
  <message id="doctor.part.models">
   <source>模型文件</source>
   <translation>模型文件</translation>
  </message>
  <message id="doctor.part.pictures">
   <source>照片</source>
   <translation>照片</translation>
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
   <translation>采集季</translation>
  </message>
  <message id="doctor.part.settings">
   <source>设置</source>
   <translation>设置</translation>
  </message>
  <message id="doctor.part.sqlite">
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message id="doctor.part.trail">
   <source>操作记录</source>
   <translation>操作记录</translation>
  </message>
  <message id="doctor.pictures.altered">
   <source>{count} 张图片与提交时不一致，其中有 {number} 的。</source>
   <translation>{count} 张图片与提交时不一致，其中有 {number} 的。</translation>
  </message>
  <message id="doctor.pictures.ok">
   <source>{count} 张图片都与提交时一致。</source>
   <translation>{count} 张图片都与提交时一致。</translation>
  </message>
  <message id="doctor.python.lacking">
   <source>{version}；{software} 缺少这些软件包：{names}。</source>
   <translation>{version}；{software} 缺少这些软件包：{names}。</translation>
  </message>
  <message id="doctor.python.ok">
   <source>{version}；{software}，所需的软件包齐全。</source>
   <translation>{version}；{software}，所需的软件包齐全。</translation>
  </message>
  <message id="doctor.python.old">
   <source>{version} 太旧，{software} 需要 3.11 或更新的版本。</source>
   <translation>{version} 太旧，{software} 需要 3.11 或更新的版本。</translation>
  </message>
  <message id="doctor.qt.broken">
   <source>Qt 无法启动，查不到字体。</source>
   <translation>Qt 无法启动，查不到字体。</translation>
  </message>
  <message id="doctor.qt.none">
   <source>没有安装 Qt（PySide6），窗口打不开。</source>
   <translation>没有安装 Qt（PySide6），窗口打不开。</translation>
  </message>
  <message id="doctor.qt.ok">
   <source>{version}。</source>
   <translation>{version}。</translation>
  </message>
  <message id="doctor.remedy.backdrop">
   <source>请在工作台的【相机灯光】页检查空背景（或运行 kiosk camera check），照结果旁边的话调整。</source>
   <translation>请在工作台的【相机灯光】页检查空背景（或运行 kiosk camera check），照结果旁边的话调整。</translation>
  </message>
  <message id="doctor.remedy.backup">
   <source>请马上备份：kiosk backup --to 文件；并检查 backup_folder 设置和备份磁盘。</source>
   <translation>请马上备份：kiosk backup --to 文件；并检查 backup_folder 设置和备份磁盘。</translation>
  </message>
  <message id="doctor.remedy.backup_folder">
   <source>请在设置中写明 backup_folder，最好是另一块磁盘上的文件夹。</source>
   <translation>请在设置中写明 backup_folder，最好是另一块磁盘上的文件夹。</translation>
  </message>
  <message id="doctor.remedy.calibrate">
   <source>在工作人员窗口的“相机灯光”中按 C，照步骤校准：先空背景，再灰卡。</source>
   <translation>在工作人员窗口的“相机灯光”中按 C，照步骤校准：先空背景，再灰卡。</translation>
  </message>
  <message id="doctor.remedy.camera">
   <source>请检查插头和 USB 口，确认没有被别的程序占用，并核对 camera 设置。</source>
   <translation>请检查插头和 USB 口，确认没有被别的程序占用，并核对 camera 设置。</translation>
  </message>
  <message id="doctor.remedy.camera_lies">
   <source>请开灯，把摄像头直接插在电脑的 USB 3 口上；用 kiosk camera list --modes 可看到试过的每一种。</source>
   <translation>请开灯，把摄像头直接插在电脑的 USB 3 口上；用 kiosk camera list --modes 可看到试过的每一种。</translation>
  </message>
  <message id="doctor.remedy.camera_look">
   <source>在工作人员窗口的“相机灯光”中可以看到它的画面；改好后在那里按 F5 再试。</source>
   <translation>在工作人员窗口的“相机灯光”中可以看到它的画面；改好后在那里按 F5 再试。</translation>
  </message>
  <message id="doctor.remedy.camera_set">
   <source>正式使用前，请把 camera 设置改为真正的相机或 auto。</source>
   <translation>正式使用前，请把 camera 设置改为真正的相机或 auto。</translation>
  </message>
  <message id="doctor.remedy.clock">
   <source>请校准电脑时间和时区；若总是不准，请更换主板电池或接通网络对时。</source>
   <translation>请校准电脑时间和时区；若总是不准，请更换主板电池或接通网络对时。</translation>
  </message>
  <message id="doctor.remedy.disk">
   <source>请腾出空间：把旧备份和恢复时另存的数据移走，或用 kiosk keep purge 清除到期的原图。</source>
   <translation>请腾出空间：把旧备份和恢复时另存的数据移走，或用 kiosk keep purge 清除到期的原图。</translation>
  </message>
  <message id="doctor.remedy.fonts">
   <source>请安装思源黑体（Debian 和 Ubuntu 的软件包 fonts-noto-cjk）。</source>
   <translation>请安装思源黑体（Debian 和 Ubuntu 的软件包 fonts-noto-cjk）。</translation>
  </message>
  <message id="doctor.remedy.key_lost">
   <source>请从备份恢复；不要让它自动生成新的，否则学籍部门会拒收下一个批次。</source>
   <translation>请从备份恢复；不要让它自动生成新的，否则学籍部门会拒收下一个批次。</translation>
  </message>
  <message id="doctor.remedy.key_open">
   <source>请只允许本采集点的用户读取它（chmod 600 {file}）。</source>
   <translation>请只允许本采集点的用户读取它（chmod 600 {file}）。</translation>
  </message>
  <message id="doctor.remedy.key_other">
   <source>如果是有意更换，请把新指纹另行告知学籍部门；否则请从备份恢复原来的密钥。</source>
   <translation>如果是有意更换，请把新指纹另行告知学籍部门；否则请从备份恢复原来的密钥。</translation>
  </message>
  <message id="doctor.remedy.no_data">
   <source>新的采集点属于正常；否则请用 --data 指定正确的文件夹，或从备份恢复。</source>
   <translation>新的采集点属于正常；否则请用 --data 指定正确的文件夹，或从备份恢复。</translation>
  </message>
  <message id="doctor.remedy.reinstall">
   <source>请重新安装本程序。</source>
   <translation>请重新安装本程序。</translation>
  </message>
  <message id="doctor.remedy.restore">
   <source>请停止使用，保留数据文件夹，先用 kiosk restore 文件 --rehearse 检查最近的备份，再恢复。</source>
   <translation>请停止使用，保留数据文件夹，先用 kiosk restore 文件 --rehearse 检查最近的备份，再恢复。</translation>
  </message>
  <message id="doctor.remedy.same_disk">
   <source>请把 backup_folder 设到另一块磁盘上。</source>
   <translation>请把 backup_folder 设到另一块磁盘上。</translation>
  </message>
  <message id="doctor.remedy.season">
   <source>请管理员在工作台的“本季规则”页填写新一季的时间和年级。</source>
   <translation>请管理员在工作台的“本季规则”页填写新一季的时间和年级。</translation>
  </message>
  <message id="doctor.remedy.sqlite">
   <source>请每天备份；更新系统时，让 SQLite 升到 3.51.3 或更新的版本（3.44.6、3.50.7 也已修正）。</source>
   <translation>请每天备份；更新系统时，让 SQLite 升到 3.51.3 或更新的版本（3.44.6、3.50.7 也已修正）。</translation>
  </message>
  <message id="doctor.remedy.trail">
   <source>请保留数据文件夹和最近的备份，不要恢复或清理，并报告负责人。</source>
   <translation>请保留数据文件夹和最近的备份，不要恢复或清理，并报告负责人。</translation>
  </message>
  <message id="doctor.season.ok">
   <source>{season}，到 {last} 为止。</source>
   <translation>{season}，到 {last} 为止。</translation>
  </message>
  <message id="doctor.season.past">
   <source>采集季 {season} 已于 {last} 结束。</source>
   <translation>采集季 {season} 已于 {last} 结束。</translation>
  </message>
  <message id="doctor.settings.ok">
   <source>可以读取；采集点名称 {booth}。</source>
   <translation>可以读取；采集点名称 {booth}。</translation>
  </message>
  <message id="doctor.sqlite.flawed">
   <source>{version} 有一个已知缺陷：两个窗口同时写入时，极少数情况下会损坏数据库（见 sqlite.org/wal.html）。</source>
   <translation>{version} 有一个已知缺陷：两个窗口同时写入时，极少数情况下会损坏数据库（见 sqlite.org/wal.html）。</translation>
  </message>
  <message id="doctor.sqlite.ok">
   <source>{version}。</source>
   <translation>{version}。</translation>
  </message>
  <message id="doctor.verdict.fail">
   <source>有故障，请按提示处理后再使用。</source>
   <translation>有故障，请按提示处理后再使用。</translation>
  </message>
  <message id="doctor.verdict.ok">
   <source>一切正常。</source>
   <translation>一切正常。</translation>
  </message>
  <message id="doctor.verdict.warn">
   <source>可以使用，但有需要注意的地方。</source>
   <translation>可以使用，但有需要注意的地方。</translation>
  </message>
  <message id="eligibility.admitted">
   <source>工作人员已为您登记，请在这里现场拍摄。</source>
   <translation>工作人员已为您登记，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.admitted.next">
   <source>请继续，接下来拍照。</source>
   <translation>请继续，接下来拍照。</translation>
  </message>
  <message id="eligibility.approved_here">
   <source>您的照片（编号 {number}）已经通过审核并锁定，毕业前不再更换。</source>
   <translation>您的照片（编号 {number}）已经通过审核并锁定，毕业前不再更换。</translation>
  </message>
  <message id="eligibility.approved_here.next">
   <source>您不用再拍。约一个月后请登录学信网核对；如有错误，请找工作人员。</source>
   <translation>您不用再拍。约一个月后请登录学信网核对；如有错误，请找工作人员。</translation>
  </message>
  <message id="eligibility.combined_without_defence">
   <source>您是硕博连读，不进行硕士答辩，这次不需要采集照片。</source>
   <translation>您是硕博连读，不进行硕士答辩，这次不需要采集照片。</translation>
  </message>
  <message id="eligibility.combined_without_defence.next">
   <source>您现在不用办理，博士毕业前再来采集。</source>
   <translation>您现在不用办理，博士毕业前再来采集。</translation>
  </message>
  <message id="eligibility.early_defence">
   <source>您申请了提前答辩，请在这里现场拍摄。</source>
   <translation>您申请了提前答辩，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.early_defence.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>请继续，接下来拍照。学信网采集码可以以后再补。</translation>
  </message>
  <message id="eligibility.facts_missing">
   <source>名单上您的信息不完整，还缺 {count} 项，暂时不能判断怎样采集。</source>
   <translation>名单上您的信息不完整，还缺 {count} 项，暂时不能判断怎样采集。</translation>
  </message>
  <message id="eligibility.facts_missing.next">
   <source>请到工作人员服务台补全信息，然后再来。</source>
   <translation>请到工作人员服务台补全信息，然后再来。</translation>
  </message>
  <message id="eligibility.in_season">
   <source>您可以领取学信网采集码，请在线上采集，不用在这里拍。</source>
   <translation>您可以领取学信网采集码，请在线上采集，不用在这里拍。</translation>
  </message>
  <message id="eligibility.in_season.next">
   <source>请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。如果领不到采集码，请找工作人员。</source>
   <translation>请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。如果领不到采集码，请找工作人员。</translation>
  </message>
  <message id="eligibility.later_cohort">
   <source>您是 {year} 级，这一届的照片采集还没有开始。</source>
   <translation>您是 {year} 级，这一届的照片采集还没有开始。</translation>
  </message>
  <message id="eligibility.later_cohort.next">
   <source>您现在不用拍，请等学院通知。如果要提前答辩，请找工作人员。</source>
   <translation>您现在不用拍，请等学院通知。如果要提前答辩，请找工作人员。</translation>
  </message>
  <message id="eligibility.make_up">
   <source>您在补采名单上，请在这里现场拍摄。</source>
   <translation>您在补采名单上，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.make_up.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>请继续，接下来拍照。学信网采集码可以以后再补。</translation>
  </message>
  <message id="eligibility.make_up_other_day">
   <source>补采安排在 {opens} 至 {closes}。</source>
   <translation>补采安排在 {opens} 至 {closes}。</translation>
  </message>
  <message id="eligibility.make_up_other_day.next">
   <source>请在这几天来拍摄；如果等不到那时，请找工作人员。</source>
   <translation>请在这几天来拍摄；如果等不到那时，请找工作人员。</translation>
  </message>
  <message id="eligibility.missed_deadline">
   <source>线上采集已于 {closes} 结束，请在这里现场拍摄。</source>
   <translation>线上采集已于 {closes} 结束，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.missed_deadline.next">
   <source>请继续，接下来拍照。如果有采集码，请一并提供。</source>
   <translation>请继续，接下来拍照。如果有采集码，请一并提供。</translation>
  </message>
  <message id="eligibility.not_open_yet">
   <source>您可以在线上采集，{opens} 开始。</source>
   <translation>您可以在线上采集，{opens} 开始。</translation>
  </message>
  <message id="eligibility.not_open_yet.next">
   <source>到时请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。</source>
   <translation>到时请扫描二维码登录学信网，下载采集码，再按学校通知在线上拍照。</translation>
  </message>
  <message id="eligibility.open_booth">
   <source>您可以在这里拍照，身份由工作人员在审核时核对。</source>
   <translation>您可以在这里拍照，身份由工作人员在审核时核对。</translation>
  </message>
  <message id="eligibility.open_booth.next">
   <source>请继续，接下来拍照。</source>
   <translation>请继续，接下来拍照。</translation>
  </message>
  <message id="eligibility.outside_window">
   <source>您预计 {graduates_on} 毕业，学信网目前不发放这个时间的采集码，请在这里现场拍摄。</source>
   <translation>您预计 {graduates_on} 毕业，学信网目前不发放这个时间的采集码，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.outside_window.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>请继续，接下来拍照。学信网采集码可以以后再补。</translation>
  </message>
  <message id="eligibility.over_period">
   <source>您已超过基本学制年限，请在这里现场拍摄。</source>
   <translation>您已超过基本学制年限，请在这里现场拍摄。</translation>
  </message>
  <message id="eligibility.over_period.next">
   <source>请继续，接下来拍照。学信网采集码可以以后再补。</source>
   <translation>请继续，接下来拍照。学信网采集码可以以后再补。</translation>
  </message>
  <message id="eligibility.photo_on_chsi">
   <source>学信网上已经有您的毕业照片，不能重复采集。</source>
   <translation>学信网上已经有您的毕业照片，不能重复采集。</translation>
  </message>
  <message id="eligibility.photo_on_chsi.next">
   <source>请登录学信网核对照片和个人信息；如果不是您本人或有错误，请找工作人员。</source>
   <translation>请登录学信网核对照片和个人信息；如果不是您本人或有错误，请找工作人员。</translation>
  </message>
  <message id="eligibility.photo_too_old">
   <source>您的照片（编号 {number}）已通过审核，但到毕业时会超过 {years} 年的有效期。</source>
   <translation>您的照片（编号 {number}）已通过审核，但到毕业时会超过 {years} 年的有效期。</translation>
  </message>
  <message id="eligibility.photo_too_old.next">
   <source>请到工作人员服务台，解锁后再重新拍摄。</source>
   <translation>请到工作人员服务台，解锁后再重新拍摄。</translation>
  </message>
  <message id="eligibility.too_early">
   <source>照片有效期为 {years} 年，现在拍的到您毕业时已经过期。</source>
   <translation>照片有效期为 {years} 年，现在拍的到您毕业时已经过期。</translation>
  </message>
  <message id="eligibility.too_early.next">
   <source>您现在不用拍，请在毕业前 {years} 年内再来。</source>
   <translation>您现在不用拍，请在毕业前 {years} 年内再来。</translation>
  </message>
  <message id="eligibility.unlisted">
   <source>名单里没有找到您的学号。</source>
   <translation>名单里没有找到您的学号。</translation>
  </message>
  <message id="eligibility.unlisted.next">
   <source>请先核对学号；如果没有输错，请到工作人员服务台登记。</source>
   <translation>请先核对学号；如果没有输错，请到工作人员服务台登记。</translation>
  </message>
  <message id="engine.model_damaged">
   <source>模型文件 {name} 缺失或被改动。请重新安装：python3 -m pip install --force-reinstall --no-deps .</source>
   <translation>模型文件 {name} 缺失或被改动。请重新安装：python3 -m pip install --force-reinstall --no-deps .</translation>
  </message>
  <message id="erasure.done">
   <source>学生 {student_no} 的资料已删除，照片文件 {count} 个。</source>
   <translation>学生 {student_no} 的资料已删除，照片文件 {count} 个。</translation>
  </message>
  <message id="erasure.handed_over">
   <source>已随批次 {batches} 移交的照片在学籍部门，本机不能收回；请把学生的申请转给他们。</source>
   <translation>已随批次 {batches} 移交的照片在学籍部门，本机不能收回；请把学生的申请转给他们。</translation>
  </message>
  <message id="erasure.named_in_trail">
   <source>注意：操作记录中有 {count} 条，工作人员当时在原因里写了这名学生的姓名或证件号码。日志不能改动，这几条会留下。</source>
   <translation>注意：操作记录中有 {count} 条，工作人员当时在原因里写了这名学生的姓名或证件号码。日志不能改动，这几条会留下。</translation>
  </message>
  <message id="erasure.names_person">
   <source>原因会长期留在操作记录里，请不要写学生的姓名或证件号码。</source>
   <translation>原因会长期留在操作记录里，请不要写学生的姓名或证件号码。</translation>
  </message>
  <message id="erasure.no_reason">
   <source>请写明删除的原因（不超过 {limit} 字），例如“本人书面申请”。</source>
   <translation>请写明删除的原因（不超过 {limit} 字），例如“本人书面申请”。</translation>
  </message>
  <message id="erasure.not_repeated">
   <source>删除后不能恢复。确实要删除，请再输入一遍学号：--yes {student_no}；先看会删除什么，用 --dry-run。</source>
   <translation>删除后不能恢复。确实要删除，请再输入一遍学号：--yes {student_no}；先看会删除什么，用 --dry-run。</translation>
  </message>
  <message id="erasure.nothing_left">
   <source>学生 {student_no} 的资料已于 {day} 删除，本机没有别的资料可删了。</source>
   <translation>学生 {student_no} 的资料已于 {day} 删除，本机没有别的资料可删了。</translation>
  </message>
  <message id="erasure.on_its_way">
   <source>学生 {student_no} 有照片正在随批次 {batch} 移交。请先完成这个批次的移交，再删除。</source>
   <translation>学生 {student_no} 有照片正在随批次 {batch} 移交。请先完成这个批次的移交，再删除。</translation>
  </message>
  <message id="erasure.stays">
   <source>依法保留处理记录：学号，照片的编号、日期、状态和哈希值，以及操作记录；其中没有照片、姓名和证件号码。</source>
   <translation>依法保留处理记录：学号，照片的编号、日期、状态和哈希值，以及操作记录；其中没有照片、姓名和证件号码。</translation>
  </message>
  <message id="erasure.traces">
   <source>另一个窗口正在读取数据库，资料的痕迹要等它关闭后才会从数据库日志中消失。</source>
   <translation>另一个窗口正在读取数据库，资料的痕迹要等它关闭后才会从数据库日志中消失。</translation>
  </message>
  <message id="erasure.would">
   <source>学生 {student_no}：会删除照片文件 {count} 个（{size_mb} MB），以及姓名、证件号码、名单资料、采集码、检测数值和审核备注。现在没有删除。</source>
   <translation>学生 {student_no}：会删除照片文件 {count} 个（{size_mb} MB），以及姓名、证件号码、名单资料、采集码、检测数值和审核备注。现在没有删除。</translation>
  </message>
  <message id="evaluate.by_person">
   <source>由人判断</source>
   <translation>由人判断</translation>
  </message>
  <message id="evaluate.by_source">
   <source>来源</source>
   <translation>来源</translation>
  </message>
  <message id="evaluate.chart.bad">
   <source>不合格</source>
   <translation>不合格</translation>
  </message>
  <message id="evaluate.chart.good">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="evaluate.chart.in_force">
   <source>现行界限</source>
   <translation>现行界限</translation>
  </message>
  <message id="evaluate.chart.margin">
   <source>余量（0 为界限）</source>
   <translation>余量（0 为界限）</translation>
  </message>
  <message id="evaluate.chart.strength">
   <source>缺陷强度</source>
   <translation>缺陷强度</translation>
  </message>
  <message id="evaluate.column.acceptance">
   <source>误收</source>
   <translation>误收</translation>
  </message>
  <message id="evaluate.column.bad">
   <source>不合格</source>
   <translation>不合格</translation>
  </message>
  <message id="evaluate.column.eer">
   <source>等错误率</source>
   <translation>等错误率</translation>
  </message>
  <message id="evaluate.column.good">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="evaluate.column.limit">
   <source>现行界限</source>
   <translation>现行界限</translation>
  </message>
  <message id="evaluate.column.published">
   <source>已发表最好</source>
   <translation>已发表最好</translation>
  </message>
  <message id="evaluate.column.question">
   <source>规则</source>
   <translation>规则</translation>
  </message>
  <message id="evaluate.column.refusal">
   <source>误拒</source>
   <translation>误拒</translation>
  </message>
  <message id="evaluate.column.rejection">
   <source>未能评估</source>
   <translation>未能评估</translation>
  </message>
  <message id="evaluate.differing">
   <source>按 {kind} 分组，{one} 与 {other} 的{error}之差超过两者的置信区间。</source>
   <translation>按 {kind} 分组，{one} 与 {other} 的{error}之差超过两者的置信区间。</translation>
  </message>
  <message id="evaluate.differs">
   <source>{rule}：{one} 与 {other}（{kind}）的错误率之差超过两者的置信区间</source>
   <translation>{rule}：{one} 与 {other}（{kind}）的错误率之差超过两者的置信区间</translation>
  </message>
  <message id="evaluate.group.origin">
   <source>族裔</source>
   <translation>族裔</translation>
  </message>
  <message id="evaluate.group.sex">
   <source>性别</source>
   <translation>性别</translation>
  </message>
  <message id="evaluate.head">
   <source>照片 {pictures} 张，其中 {doubt} 张标注拿不准，不计分。标准 {profile}（{sha256}）。</source>
   <translation>照片 {pictures} 张，其中 {doubt} 张标注拿不准，不计分。标准 {profile}（{sha256}）。</translation>
  </message>
  <message id="evaluate.in_doubt">
   <source>标注为“拿不准”、不计分的照片：{files}</source>
   <translation>标注为“拿不准”、不计分的照片：{files}</translation>
  </message>
  <message id="evaluate.judged">
   <source>这条规则没有数值界限，由审核人员判断，所以没有错误率。</source>
   <translation>这条规则没有数值界限，由审核人员判断，所以没有错误率。</translation>
  </message>
  <message id="evaluate.labels.absent">
   <source>列出的 {total} 张照片中有 {count} 张不在，第一张是 {file}。请补上，或删去那些行。</source>
   <translation>列出的 {total} 张照片中有 {count} 张不在，第一张是 {file}。请补上，或删去那些行。</translation>
  </message>
  <message id="evaluate.labels.column">
   <source>{file} 缺少这些列：{column}。</source>
   <translation>{file} 缺少这些列：{column}。</translation>
  </message>
  <message id="evaluate.labels.empty">
   <source>{file} 里一张照片也没有列出。</source>
   <translation>{file} 里一张照片也没有列出。</translation>
  </message>
  <message id="evaluate.labels.encoding">
   <source>{file} 不是 UTF-8 编码。请另存为 UTF-8 的 CSV。</source>
   <translation>{file} 不是 UTF-8 编码。请另存为 UTF-8 的 CSV。</translation>
  </message>
  <message id="evaluate.labels.file">
   <source>标注文件第 {line} 行的文件名不可用：“{file}”。请写相对于该文件夹的路径。</source>
   <translation>标注文件第 {line} 行的文件名不可用：“{file}”。请写相对于该文件夹的路径。</translation>
  </message>
  <message id="evaluate.labels.form">
   <source>{file} 第 {line} 行附近不是正确的 CSV。请检查引号，或重新另存为 CSV。</source>
   <translation>{file} 第 {line} 行附近不是正确的 CSV。请检查引号，或重新另存为 CSV。</translation>
  </message>
  <message id="evaluate.labels.number">
   <source>标注文件第 {line} 行的 {column} 一列应是数字，现为“{value}”。</source>
   <translation>标注文件第 {line} 行的 {column} 一列应是数字，现为“{value}”。</translation>
  </message>
  <message id="evaluate.labels.twice">
   <source>{file} 里“{picture}”列了不止一次。每张照片只写一行。</source>
   <translation>{file} 里“{picture}”列了不止一次。每张照片只写一行。</translation>
  </message>
  <message id="evaluate.progress">
   <source>{number}/{total}  {file}</source>
   <translation>{number}/{total}  {file}</translation>
  </message>
  <message id="evaluate.protocol">
   <source>按 FVC-onGoing FICV 的做法：分数是余量，0 即规则的界限，大于等于 0 为通过；无法评估的照片单列为“未能评估”，不计入两种错误。方括号内为 95% 置信区间：两种错误用 Wilson 区间，等错误率用固定种子的自助法，并至少取到该处 Wilson 界限的平均。</source>
   <translation>按 FVC-onGoing FICV 的做法：分数是余量，0 即规则的界限，大于等于 0 为通过；无法评估的照片单列为“未能评估”，不计入两种错误。方括号内为 95% 置信区间：两种错误用 Wilson 区间，等错误率用固定种子的自助法，并至少取到该处 Wilson 界限的平均。</translation>
  </message>
  <message id="evaluate.reach.finished">
   <source>能裁出成品照片</source>
   <translation>能裁出成品照片</translation>
  </message>
  <message id="evaluate.reach.found">
   <source>找到人脸</source>
   <translation>找到人脸</translation>
  </message>
  <message id="evaluate.reach.median">
   <source>眼睛中心误差中位数</source>
   <translation>眼睛中心误差中位数</translation>
  </message>
  <message id="evaluate.reach.met">
   <source>眼睛中心误差在眼距 0.1 以内</source>
   <translation>眼睛中心误差在眼距 0.1 以内</translation>
  </message>
  <message id="evaluate.reach.source">
   <source>来源</source>
   <translation>来源</translation>
  </message>
  <message id="evaluate.response">
   <source>对缺陷“{defect}”的反应，每条线一张照片，共 {photographs} 张</source>
   <translation>对缺陷“{defect}”的反应，每条线一张照片，共 {photographs} 张</translation>
  </message>
  <message id="evaluate.several">
   <source>几条规则合起来，取最差的余量</source>
   <translation>几条规则合起来，取最差的余量</translation>
  </message>
  <message id="evaluate.should_fail">
   <source>应退回</source>
   <translation>应退回</translation>
  </message>
  <message id="evaluate.should_pass">
   <source>应通过</source>
   <translation>应通过</translation>
  </message>
  <message id="evaluate.title">
   <source>规则准确度报告</source>
   <translation>规则准确度报告</translation>
  </message>
  <message id="evaluate.unasked">
   <source>fails 一栏里这些词没有规则认得，按“该规则应通过”计：{words}</source>
   <translation>fails 一栏里这些词没有规则认得，按“该规则应通过”计：{words}</translation>
  </message>
  <message id="evaluate.worst">
   <source>最不利的 {most} 张</source>
   <translation>最不利的 {most} 张</translation>
  </message>
  <message id="evaluate.written">
   <source>报告：{file}（含人像缩略图，请妥善保管）</source>
   <translation>报告：{file}（含人像缩略图，请妥善保管）</translation>
  </message>
  <message id="file.folder">
   <source>{file}：这是文件夹。请指明里面的照片。</source>
   <translation>{file}：这是文件夹。请指明里面的照片。</translation>
  </message>
  <message id="file.missing">
   <source>{file}：没有这个文件。请检查文件名。</source>
   <translation>{file}：没有这个文件。请检查文件名。</translation>
  </message>
  <message id="file.not_written">
   <source>文件 {file} 无法写入。请检查文件夹的权限和磁盘空间。</source>
   <translation>文件 {file} 无法写入。请检查文件夹的权限和磁盘空间。</translation>
  </message>
  <message id="file.too_large">
   <source>{file}：文件太大，不可能是照片。请换一个文件。</source>
   <translation>{file}：文件太大，不可能是照片。请换一个文件。</translation>
  </message>
  <message id="file.unreadable">
   <source>{file}：无法读取。请检查权限和磁盘。</source>
   <translation>{file}：无法读取。请检查权限和磁盘。</translation>
  </message>
  <message id="file.unwritable">
   <source>{file}：无法写入。请检查文件夹权限和剩余空间。</source>
   <translation>{file}：无法写入。请检查文件夹权限和剩余空间。</translation>
  </message>
  <message id="guide.back">
   <source>请往后一点</source>
   <translation>请往后一点</translation>
  </message>
  <message id="guide.chin_down">
   <source>请把下巴收低一点</source>
   <translation>请把下巴收低一点</translation>
  </message>
  <message id="guide.chin_up">
   <source>请把下巴抬高一点</source>
   <translation>请把下巴抬高一点</translation>
  </message>
  <message id="guide.close_mouth">
   <source>请轻轻合上嘴，不露牙齿</source>
   <translation>请轻轻合上嘴，不露牙齿</translation>
  </message>
  <message id="guide.closer">
   <source>请靠近一点</source>
   <translation>请靠近一点</translation>
  </message>
  <message id="guide.exposure_high">
   <source>脸部偏亮，请离灯远一点</source>
   <translation>脸部偏亮，请离灯远一点</translation>
  </message>
  <message id="guide.exposure_low">
   <source>脸部偏暗，请打开面前的灯</source>
   <translation>脸部偏暗，请打开面前的灯</translation>
  </message>
  <message id="guide.glare">
   <source>镜片反光，请把眼镜稍微下压</source>
   <translation>镜片反光，请把眼镜稍微下压</translation>
  </message>
  <message id="guide.hair_down">
   <source>头发太高，请把头发放低</source>
   <translation>头发太高，请把头发放低</translation>
  </message>
  <message id="guide.higher">
   <source>请坐高一点</source>
   <translation>请坐高一点</translation>
  </message>
  <message id="guide.look_here">
   <source>请看着镜头</source>
   <translation>请看着镜头</translation>
  </message>
  <message id="guide.lower">
   <source>请坐低一点</source>
   <translation>请坐低一点</translation>
  </message>
  <message id="guide.move_left">
   <source>请往您的左边移一点</source>
   <translation>请往您的左边移一点</translation>
  </message>
  <message id="guide.move_right">
   <source>请往您的右边移一点</source>
   <translation>请往您的右边移一点</translation>
  </message>
  <message id="guide.no_face">
   <source>请坐到镜头前，看着镜头</source>
   <translation>请坐到镜头前，看着镜头</translation>
  </message>
  <message id="guide.open_eyes">
   <source>请自然睁开双眼</source>
   <translation>请自然睁开双眼</translation>
  </message>
  <message id="guide.several_faces">
   <source>画面里只能有一个人</source>
   <translation>画面里只能有一个人</translation>
  </message>
  <message id="guide.shine">
   <source>脸上反光，请擦一擦</source>
   <translation>脸上反光，请擦一擦</translation>
  </message>
  <message id="guide.small_picture">
   <source>摄像头分辨率太低，请找工作人员</source>
   <translation>摄像头分辨率太低，请找工作人员</translation>
  </message>
  <message id="guide.tilt_left">
   <source>请把头往您的左边正一点</source>
   <translation>请把头往您的左边正一点</translation>
  </message>
  <message id="guide.tilt_right">
   <source>请把头往您的右边正一点</source>
   <translation>请把头往您的右边正一点</translation>
  </message>
  <message id="guide.turn_left">
   <source>请把脸往您的左边转一点</source>
   <translation>请把脸往您的左边转一点</translation>
  </message>
  <message id="guide.turn_right">
   <source>请把脸往您的右边转一点</source>
   <translation>请把脸往您的右边转一点</translation>
  </message>
  <message id="guide.uniform_high">
   <source>左脸偏暗，请稍向右转</source>
   <translation>左脸偏暗，请稍向右转</translation>
  </message>
  <message id="guide.uniform_low">
   <source>右脸偏暗，请稍向左转</source>
   <translation>右脸偏暗，请稍向左转</translation>
  </message>
  <message id="help.arguments">
   <source>参数</source>
   <translation>参数</translation>
  </message>
  <message id="help.commands">
   <source>命令</source>
   <translation>命令</translation>
  </message>
  <message id="help.help">
   <source>显示这份说明</source>
   <translation>显示这份说明</translation>
  </message>
  <message id="help.options">
   <source>选项</source>
   <translation>选项</translation>
  </message>
  <message id="help.usage">
   <source>用法：</source>
   <translation>用法：</translation>
  </message>
  <message id="holidays.bad">
   <source>{file} 中的“{name}”有误。放假日写在 off 里，调休上班日写在 on 里，格式如 2027-01-01。</source>
   <translation>{file} 中的“{name}”有误。放假日写在 off 里，调休上班日写在 on 里，格式如 2027-01-01。</translation>
  </message>
  <message id="holidays.not_toml">
   <source>{file} 的格式有误，无法读取节假日。请按手册中的示例修改。</source>
   <translation>{file} 的格式有误，无法读取节假日。请按手册中的示例修改。</translation>
  </message>
  <message id="holidays.unreadable">
   <source>文件 {file} 无法读取，请检查文件权限。</source>
   <translation>文件 {file} 无法读取，请检查文件权限。</translation>
  </message>
  <message id="keep.busy">
   <source>{folder} 正在备份或恢复，请等它结束后再试。</source>
   <translation>{folder} 正在备份或恢复，请等它结束后再试。</translation>
  </message>
  <message id="keep.cancelled">
   <source>已取消，没有留下写了一半的内容。</source>
   <translation>已取消，没有留下写了一半的内容。</translation>
  </message>
  <message id="keep.clock_behind">
   <source>电脑时间早于最近一次记录的时间（{last}），没有清除任何原图。请先校准时间。</source>
   <translation>电脑时间早于最近一次记录的时间（{last}），没有清除任何原图。请先校准时间。</translation>
  </message>
  <message id="keep.failed">
   <source>无法写入 {place}：{reason}。请换一个文件夹或磁盘，再试一次。</source>
   <translation>无法写入 {place}：{reason}。请换一个文件夹或磁盘，再试一次。</translation>
  </message>
  <message id="keep.forgotten">
   <source>数据已从备份恢复，刚才的操作没有执行。请重新登录后再试。</source>
   <translation>数据已从备份恢复，刚才的操作没有执行。请重新登录后再试。</translation>
  </message>
  <message id="keep.full">
   <source>{place} 所在的磁盘已满，没有留下写了一半的内容。请腾出空间或换一个磁盘，再试一次。</source>
   <translation>{place} 所在的磁盘已满，没有留下写了一半的内容。请腾出空间或换一个磁盘，再试一次。</translation>
  </message>
  <message id="keep.gone">
   <source>{place} 不存在、已断开或出错。请重新接好磁盘，再试一次。</source>
   <translation>{place} 不存在、已断开或出错。请重新接好磁盘，再试一次。</translation>
  </message>
  <message id="keep.name_taken">
   <source>{file} 已经存在，没有改动它。请另取一个文件名。</source>
   <translation>{file} 已经存在，没有改动它。请另取一个文件名。</translation>
  </message>
  <message id="keep.no_folder">
   <source>无法建立 {file}，因为文件夹 {folder} 不存在。请接好磁盘，或指定已有的文件夹。</source>
   <translation>无法建立 {file}，因为文件夹 {folder} 不存在。请接好磁盘，或指定已有的文件夹。</translation>
  </message>
  <message id="keep.no_space">
   <source>{place} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个磁盘。</source>
   <translation>{place} 空间不足：需要 {needed_mb} MB，只有 {free_mb} MB。没有写入任何内容。请腾出空间或换一个磁盘。</translation>
  </message>
  <message id="keep.read_only">
   <source>{place} 不允许写入。请检查写保护开关和权限，或换一个磁盘。</source>
   <translation>{place} 不允许写入。请检查写保护开关和权限，或换一个磁盘。</translation>
  </message>
  <message id="keep.stopped">
   <source>窗口关闭，备份已停止，没有留下写了一半的内容。</source>
   <translation>窗口关闭，备份已停止，没有留下写了一半的内容。</translation>
  </message>
  <message id="keep.too_large">
   <source>{place} 所在的磁盘放不下这么大的单个文件（FAT32 最多 4 GB）。请换用 exFAT 或 NTFS 格式的磁盘。</source>
   <translation>{place} 所在的磁盘放不下这么大的单个文件（FAT32 最多 4 GB）。请换用 exFAT 或 NTFS 格式的磁盘。</translation>
  </message>
  <message id="key.ask_passphrase">
   <source>密钥口令</source>
   <translation>密钥口令</translation>
  </message>
  <message id="key.batch_begun">
   <source>批次 {batch} 已经开始但没有写完，不能更换密钥。请先完成它：kiosk batch export --receiver {receiver} --to 文件夹（模拟批次加 --simulated）。</source>
   <translation>批次 {batch} 已经开始但没有写完，不能更换密钥。请先完成它：kiosk batch export --receiver {receiver} --to 文件夹（模拟批次加 --simulated）。</translation>
  </message>
  <message id="key.changed">
   <source>采集点 {booth} 已换用新密钥，指纹：{fingerprint}
请把下面的内容通过批次以外的途径交给学籍部门，替换原来的 allowed_signers（kiosk key show --to 文件夹 会写成文件）：
{allowed_signers}</source>
   <translation>采集点 {booth} 已换用新密钥，指纹：{fingerprint}
请把下面的内容通过批次以外的途径交给学籍部门，替换原来的 allowed_signers（kiosk key show --to 文件夹 会写成文件）：
{allowed_signers}</translation>
  </message>
  <message id="key.damaged">
   <source>采集点的密钥 {file} 已损坏或不是 Ed25519 密钥。请从备份恢复；不要删除它，否则学籍部门将不再认得本采集点。</source>
   <translation>采集点的密钥 {file} 已损坏或不是 Ed25519 密钥。请从备份恢复；不要删除它，否则学籍部门将不再认得本采集点。</translation>
  </message>
  <message id="key.done.lock_key">
   <source>密钥已用新口令锁住，本机不再保存口令。移交时请用 --passphrase-file 指定口令文件。</source>
   <translation>密钥已用新口令锁住，本机不再保存口令。移交时请用 --passphrase-file 指定口令文件。</translation>
  </message>
  <message id="key.done.unlock_key">
   <source>本机已保存密钥口令，移交时不必再输入。</source>
   <translation>本机已保存密钥口令，移交时不必再输入。</translation>
  </message>
  <message id="key.locked">
   <source>采集点的密钥 {file} 已锁，本机没有保存口令。请用 --passphrase-file 指定存有口令的文件，或用 kiosk key unlock 让本机保存口令；口令遗失时用 kiosk key revoke 换一把新密钥并通知学籍部门。</source>
   <translation>采集点的密钥 {file} 已锁，本机没有保存口令。请用 --passphrase-file 指定存有口令的文件，或用 kiosk key unlock 让本机保存口令；口令遗失时用 kiosk key revoke 换一把新密钥并通知学籍部门。</translation>
  </message>
  <message id="key.missing">
   <source>找不到采集点的密钥 {file}。运行 kiosk key show 会生成一个；若以前有过，请从备份恢复。</source>
   <translation>找不到采集点的密钥 {file}。运行 kiosk key show 会生成一个；若以前有过，请从备份恢复。</translation>
  </message>
  <message id="key.no_passphrase_given">
   <source>没有给出口令。请用 --passphrase-file 指定口令文件。</source>
   <translation>没有给出口令。请用 --passphrase-file 指定口令文件。</translation>
  </message>
  <message id="key.no_reason">
   <source>请写明更换密钥的原因，不超过 {limit} 个字符。</source>
   <translation>请写明更换密钥的原因，不超过 {limit} 个字符。</translation>
  </message>
  <message id="key.not_kept">
   <source>无法在 {folder} 中保存采集点的密钥。请检查磁盘空间和写入权限。</source>
   <translation>无法在 {folder} 中保存采集点的密钥。请检查磁盘空间和写入权限。</translation>
  </message>
  <message id="key.not_kept_here">
   <source>本机没有保存密钥口令，只有工作人员知道。</source>
   <translation>本机没有保存密钥口令，只有工作人员知道。</translation>
  </message>
  <message id="key.papers_unwritten">
   <source>无法写入文件夹 {folder}。请检查权限，或换一个文件夹。</source>
   <translation>无法写入文件夹 {folder}。请检查权限，或换一个文件夹。</translation>
  </message>
  <message id="key.passphrase_not_kept">
   <source>无法在 {folder} 中保存密钥口令。请检查磁盘空间和写入权限，或用环境变量 KIOSK_PASSPHRASES 指定别的文件夹。</source>
   <translation>无法在 {folder} 中保存密钥口令。请检查磁盘空间和写入权限，或用环境变量 KIOSK_PASSPHRASES 指定别的文件夹。</translation>
  </message>
  <message id="key.passphrase_short">
   <source>口令太短，至少 {least} 个字符。可以用几个不相干的词连起来。</source>
   <translation>口令太短，至少 {least} 个字符。可以用几个不相干的词连起来。</translation>
  </message>
  <message id="key.passphrase_unreadable">
   <source>无法读取口令文件 {file}，或它的第一行是空的。</source>
   <translation>无法读取口令文件 {file}，或它的第一行是空的。</translation>
  </message>
  <message id="key.revoked">
   <source>已作废：{line}</source>
   <translation>已作废：{line}</translation>
  </message>
  <message id="key.shown">
   <source>采集点：{booth}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给学籍部门，存入 allowed_signers 文件。不要与批次放在一起：
{allowed_signers}</source>
   <translation>采集点：{booth}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给学籍部门，存入 allowed_signers 文件。不要与批次放在一起：
{allowed_signers}</translation>
  </message>
  <message id="key.unreadable">
   <source>无法读取采集点的密钥 {file}。请检查该文件的权限。</source>
   <translation>无法读取采集点的密钥 {file}。请检查该文件的权限。</translation>
  </message>
  <message id="key.wrong_passphrase">
   <source>口令打不开采集点的密钥 {file}。请核对口令；口令无误时说明文件已损坏，请从备份恢复。</source>
   <translation>口令打不开采集点的密钥 {file}。请核对口令；口令无误时说明文件已损坏，请从备份恢复。</translation>
  </message>
  <message id="keypad.digits">
   <source>数字 0–9</source>
   <translation>数字 0–9</translation>
  </message>
  <message id="keypad.erase">
   <source>删除一位</source>
   <translation>删除一位</translation>
  </message>
  <message id="keypad.letters">
   <source>字母 A–Z</source>
   <translation>字母 A–Z</translation>
  </message>
  <message id="last.ask">
   <source>原因请到服务台了解：本机没有核对您的身份，不在屏幕上显示。</source>
   <translation>原因请到服务台了解：本机没有核对您的身份，不在屏幕上显示。</translation>
  </message>
  <message id="last.come_again">
   <source>{day}的审核结果：请您重拍一张，没有记下不合格的地方。</source>
   <translation>{day}的审核结果：请您重拍一张，没有记下不合格的地方。</translation>
  </message>
  <message id="last.more">
   <source>另外还有 {count} 个原因，请到服务台了解。</source>
   <translation>另外还有 {count} 个原因，请到服务台了解。</translation>
  </message>
  <message id="last.recropped">
   <source>工作人员于{day}调整了您照片的裁剪，原来的回执对应调整前的照片。需要新回执，请到服务台。现在照片的哈希值以 {sha256} 开头。</source>
   <translation>工作人员于{day}调整了您照片的裁剪，原来的回执对应调整前的照片。需要新回执，请到服务台。现在照片的哈希值以 {sha256} 开头。</translation>
  </message>
  <message id="last.refused_by_office">
   <source>{day}学籍部门没有接收您上次的照片，请重拍一张；原因请到服务台了解。</source>
   <translation>{day}学籍部门没有接收您上次的照片，请重拍一张；原因请到服务台了解。</translation>
  </message>
  <message id="last.rejected">
   <source>{day}的审核结果：您上次的照片没有通过。</source>
   <translation>{day}的审核结果：您上次的照片没有通过。</translation>
  </message>
  <message id="log.cannot_open">
   <source>运行记录 {file} 无法写入。请检查数据文件夹的权限，或用 --data 指定别的文件夹。</source>
   <translation>运行记录 {file} 无法写入。请检查数据文件夹的权限，或用 --data 指定别的文件夹。</translation>
  </message>
  <message id="office.another_batch">
   <source>编号 {batch} 已汇总过另一个批次，内容不同。请查明哪一个是真的。</source>
   <translation>编号 {batch} 已汇总过另一个批次，内容不同。请查明哪一个是真的。</translation>
  </message>
  <message id="office.answered">
   <source>批次 {batch}：通过 {accepted} 张，退回 {rejected} 张</source>
   <translation>批次 {batch}：通过 {accepted} 张，退回 {rejected} 张</translation>
  </message>
  <message id="office.bad_database">
   <source>数据库地址看不懂。请写成 postgresql://用户@主机/库名 或 sqlite:///文件。</source>
   <translation>数据库地址看不懂。请写成 postgresql://用户@主机/库名 或 sqlite:///文件。</translation>
  </message>
  <message id="office.bad_name">
   <source>学籍部门的名称 {name} 只能用字母、数字和 . _ @ -。</source>
   <translation>学籍部门的名称 {name} 只能用字母、数字和 . _ @ -。</translation>
  </message>
  <message id="office.batch_twice">
   <source>同一个批次给了两次。每个批次只写一次。</source>
   <translation>同一个批次给了两次。每个批次只写一次。</translation>
  </message>
  <message id="office.broken_chain">
   <source>批次 {batch} 与已汇总的前后批次不衔接。请与采集点核对。</source>
   <translation>批次 {batch} 与已汇总的前后批次不衔接。请与采集点核对。</translation>
  </message>
  <message id="office.changed">
   <source>批次 {batch} 在读取时变了（{file}），没有继续。请检查移动盘，再试一次。</source>
   <translation>批次 {batch} 在读取时变了（{file}），没有继续。请检查移动盘，再试一次。</translation>
  </message>
  <message id="office.collected.known">
   <source>{batch} 以前已汇总，没有改动</source>
   <translation>{batch} 以前已汇总，没有改动</translation>
  </message>
  <message id="office.collected.refused">
   <source>拒收 {path}：{why}</source>
   <translation>拒收 {path}：{why}</translation>
  </message>
  <message id="office.collected.taken">
   <source>已汇总 {batch}：{count} 张照片</source>
   <translation>已汇总 {batch}：{count} 张照片</translation>
  </message>
  <message id="office.database_failed">
   <source>数据库 {database} 出错，正在写的批次没有写入：{reason}</source>
   <translation>数据库 {database} 出错，正在写的批次没有写入：{reason}</translation>
  </message>
  <message id="office.gap">
   <source>缺批次：{chain} 缺第 {missing} 批</source>
   <translation>缺批次：{chain} 缺第 {missing} 批</translation>
  </message>
  <message id="office.key">
   <source>学籍部门：{office}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给每个采集点，在工作台【签名密钥】页或用 kiosk key office --install 登记：
{allowed_signers}</source>
   <translation>学籍部门：{office}
密钥指纹：{fingerprint}
公钥：{public_key}
请把下面一行交给每个采集点，在工作台【签名密钥】页或用 kiosk key office --install 登记：
{allowed_signers}</translation>
  </message>
  <message id="office.list_faulty">
   <source>名单 {file} 有 {count} 处问题，没有写答复。第一处：{first}</source>
   <translation>名单 {file} 有 {count} 处问题，没有写答复。第一处：{first}</translation>
  </message>
  <message id="office.listed_only_alone">
   <source>--listed-only 要和 --rejected 一起用。</source>
   <translation>--listed-only 要和 --rejected 一起用。</translation>
  </message>
  <message id="office.newer">
   <source>数据库 {database} 是更新的版本建的。请升级本软件。</source>
   <translation>数据库 {database} 是更新的版本建的。请升级本软件。</translation>
  </message>
  <message id="office.no_batches">
   <source>{folder} 里没有批次。请指定批次文件夹、zip，或装有批次的文件夹。</source>
   <translation>{folder} 里没有批次。请指定批次文件夹、zip，或装有批次的文件夹。</translation>
  </message>
  <message id="office.no_library">
   <source>这台电脑没有装数据库组件。请运行：pip install "chsi-photo-kiosk[office]"</source>
   <translation>这台电脑没有装数据库组件。请运行：pip install "chsi-photo-kiosk[office]"</translation>
  </message>
  <message id="office.no_signers">
   <source>不知道各采集点的密钥。请把各采集点 kiosk key show 给出的那一行存入 {file}，或用 --signers 指定。</source>
   <translation>不知道各采集点的密钥。请把各采集点 kiosk key show 给出的那一行存入 {file}，或用 --signers 指定。</translation>
  </message>
  <message id="office.nothing_said">
   <source>名单没有提到这些批次里的任何照片，没有写答复。</source>
   <translation>名单没有提到这些批次里的任何照片，没有写答复。</translation>
  </message>
  <message id="office.replied">
   <source>答复已签名并写到 {file}。请交给采集点，用 kiosk batch acknowledge 登记。</source>
   <translation>答复已签名并写到 {file}。请交给采集点，用 kiosk batch acknowledge 登记。</translation>
  </message>
  <message id="office.total">
   <source>数据库中共有 {batches} 个批次，{photos} 张照片。</source>
   <translation>数据库中共有 {batches} 个批次，{photos} 张照片。</translation>
  </message>
  <message id="office.twice">
   <source>学生 {person} 在不止一个采集点拍过：{places}</source>
   <translation>学生 {person} 在不止一个采集点拍过：{places}</translation>
  </message>
  <message id="office.twice_more">
   <source>另有 {count} 名学生也是如此（用 --json 看全部）</source>
   <translation>另有 {count} 名学生也是如此（用 --json 看全部）</translation>
  </message>
  <message id="office_signers.bad_line">
   <source>第 {line} 行不是学籍部门 kiosk office key 给出的内容，没有登记。请向学籍部门要原样的一行。</source>
   <translation>第 {line} 行不是学籍部门 kiosk office key 给出的内容，没有登记。请向学籍部门要原样的一行。</translation>
  </message>
  <message id="office_signers.empty">
   <source>里面没有密钥。请先复制学籍部门给出的那一行，或选它的文件。</source>
   <translation>里面没有密钥。请先复制学籍部门给出的那一行，或选它的文件。</translation>
  </message>
  <message id="office_signers.one_of_both">
   <source>--install 和 --remove 只能用一个。</source>
   <translation>--install 和 --remove 只能用一个。</translation>
  </message>
  <message id="office_signers.other_purpose">
   <source>第 {line} 行的密钥不是用来签答复的（可能是采集点自己的密钥），没有登记。请向学籍部门要 kiosk office key 给出的那一行。</source>
   <translation>第 {line} 行的密钥不是用来签答复的（可能是采集点自己的密钥），没有登记。请向学籍部门要 kiosk office key 给出的那一行。</translation>
  </message>
  <message id="option.acknowledge.batch">
   <source>名单所说的批次名，例如 BOOTH-1-000001</source>
   <translation>名单所说的批次名，例如 BOOTH-1-000001</translation>
  </message>
  <message id="option.acknowledge.dry_run">
   <source>只预览，不登记</source>
   <translation>只预览，不登记</translation>
  </message>
  <message id="option.acknowledge.signers">
   <source>学籍部门的 allowed_signers 文件；不指定时用数据文件夹中的 office_signers</source>
   <translation>学籍部门的 allowed_signers 文件；不指定时用数据文件夹中的 office_signers</translation>
  </message>
  <message id="option.admit.department">
   <source>不在名单的学生：院系</source>
   <translation>不在名单的学生：院系</translation>
  </message>
  <message id="option.admit.graduates_on">
   <source>不在名单的学生：预计毕业日期，例如 2026-06-30</source>
   <translation>不在名单的学生：预计毕业日期，例如 2026-06-30</translation>
  </message>
  <message id="option.admit.identity_no">
   <source>不在名单的学生：证件号码</source>
   <translation>不在名单的学生：证件号码</translation>
  </message>
  <message id="option.admit.level">
   <source>不在名单的学生：学历层次，硕士或博士</source>
   <translation>不在名单的学生：学历层次，硕士或博士</translation>
  </message>
  <message id="option.admit.name">
   <source>不在名单的学生：姓名</source>
   <translation>不在名单的学生：姓名</translation>
  </message>
  <message id="option.all_or_nothing">
   <source>只要有一行出错，就一行也不导入</source>
   <translation>只要有一行出错，就一行也不导入</translation>
  </message>
  <message id="option.background">
   <source>keep 保留原背景；blue 浅蓝、white 白、grey 浅灰替换背景</source>
   <translation>keep 保留原背景；blue 浅蓝、white 白、grey 浅灰替换背景</translation>
  </message>
  <message id="option.backup.to">
   <source>备份文件；写文件夹则自动取名</source>
   <translation>备份文件；写文件夹则自动取名</translation>
  </message>
  <message id="option.batch.all_ready">
   <source>移交所有可以移交的照片（默认）</source>
   <translation>移交所有可以移交的照片（默认）</translation>
  </message>
  <message id="option.batch.by">
   <source>移交人，默认是当前登录的用户</source>
   <translation>移交人，默认是当前登录的用户</translation>
  </message>
  <message id="option.batch.receipt">
   <source>把核验回执（一页，可打印）写成 HTML 文件</source>
   <translation>把核验回执（一页，可打印）写成 HTML 文件</translation>
  </message>
  <message id="option.batch.receiver">
   <source>交给谁：school-systems（本校系统，默认）、collection-unit（采集单位，不含姓名、证件号和学号）或数据文件夹 receivers 中的其他名称</source>
   <translation>交给谁：school-systems（本校系统，默认）、collection-unit（采集单位，不含姓名、证件号和学号）或数据文件夹 receivers 中的其他名称</translation>
  </message>
  <message id="option.batch.revoked">
   <source>已作废公钥的文件，一行一个</source>
   <translation>已作废公钥的文件，一行一个</translation>
  </message>
  <message id="option.batch.signers">
   <source>OpenSSH 的 allowed_signers 文件；不指定时用本采集点自己的密钥</source>
   <translation>OpenSSH 的 allowed_signers 文件；不指定时用本采集点自己的密钥</translation>
  </message>
  <message id="option.batch.simulated">
   <source>移交模拟照片（试拍），不移交真实照片</source>
   <translation>移交模拟照片（试拍），不移交真实照片</translation>
  </message>
  <message id="option.batch.state">
   <source>记录已接收批次的文件，用来发现缺号、旧批次和重复批次</source>
   <translation>记录已接收批次的文件，用来发现缺号、旧批次和重复批次</translation>
  </message>
  <message id="option.batch.student">
   <source>只移交这个学号的照片；可以写多次</source>
   <translation>只移交这个学号的照片；可以写多次</translation>
  </message>
  <message id="option.batch.to">
   <source>批次写到哪个文件夹或移动盘</source>
   <translation>批次写到哪个文件夹或移动盘</translation>
  </message>
  <message id="option.because">
   <source>理由，会留下记录</source>
   <translation>理由，会留下记录</translation>
  </message>
  <message id="option.bench.only">
   <source>只测这一项；可以重复给出</source>
   <translation>只测这一项；可以重复给出</translation>
  </message>
  <message id="option.bench.seconds">
   <source>每项大约测几秒</source>
   <translation>每项大约测几秒</translation>
  </message>
  <message id="option.by">
   <source>分组统计</source>
   <translation>分组统计</translation>
  </message>
  <message id="option.camera">
   <source>相机、视频或图片文件、网络地址，或 sim:名称（模拟）</source>
   <translation>相机、视频或图片文件、网络地址，或 sim:名称（模拟）</translation>
  </message>
  <message id="option.camera_modes">
   <source>逐个打开相机，试出它真正给出的画面大小、格式和帧率</source>
   <translation>逐个打开相机，试出它真正给出的画面大小、格式和帧率</translation>
  </message>
  <message id="option.csv">
   <source>把表格另存为这个 CSV 文件</source>
   <translation>把表格另存为这个 CSV 文件</translation>
  </message>
  <message id="option.data">
   <source>数据文件夹</source>
   <translation>数据文件夹</translation>
  </message>
  <message id="option.delete.dry_run">
   <source>只说明会删除什么、保留什么，不作改动</source>
   <translation>只说明会删除什么、保留什么，不作改动</translation>
  </message>
  <message id="option.delete.yes">
   <source>再输入一遍学号，表示确实要删除</source>
   <translation>再输入一遍学号，表示确实要删除</translation>
  </message>
  <message id="option.demo.out">
   <source>放置结果的文件夹</source>
   <translation>放置结果的文件夹</translation>
  </message>
  <message id="option.demo.sitter">
   <source>用照片或视频代替内置人像</source>
   <translation>用照片或视频代替内置人像</translation>
  </message>
  <message id="option.department">
   <source>只看这个院系</source>
   <translation>只看这个院系</translation>
  </message>
  <message id="option.dry_run">
   <source>只检查并预览，不写入</source>
   <translation>只检查并预览，不写入</translation>
  </message>
  <message id="option.dx">
   <source>裁剪框向右移动的像素数（原始图像）</source>
   <translation>裁剪框向右移动的像素数（原始图像）</translation>
  </message>
  <message id="option.dy">
   <source>裁剪框向下移动的像素数（原始图像）</source>
   <translation>裁剪框向下移动的像素数（原始图像）</translation>
  </message>
  <message id="option.evaluate.out">
   <source>把报告（report.html 和 figures.json）写进这个文件夹；报告里有人像缩略图</source>
   <translation>把报告（report.html 和 figures.json）写进这个文件夹；报告里有人像缩略图</translation>
  </message>
  <message id="option.json">
   <source>以 JSON 输出，供程序读取</source>
   <translation>以 JSON 输出，供程序读取</translation>
  </message>
  <message id="option.key.install">
   <source>学籍部门给出的文件；登记后只认其中的密钥</source>
   <translation>学籍部门给出的文件；登记后只认其中的密钥</translation>
  </message>
  <message id="option.key.passphrase_file">
   <source>第一行是密钥口令的文件；也可以用环境变量 KIOSK_KEY_PASSPHRASE</source>
   <translation>第一行是密钥口令的文件；也可以用环境变量 KIOSK_KEY_PASSPHRASE</translation>
  </message>
  <message id="option.key.remove">
   <source>移除登记的密钥，不再接收签名的答复</source>
   <translation>移除登记的密钥，不再接收签名的答复</translation>
  </message>
  <message id="option.key.to">
   <source>把 allowed_signers、作废名单和密钥变更记录写到哪个文件夹</source>
   <translation>把 allowed_signers、作废名单和密钥变更记录写到哪个文件夹</translation>
  </message>
  <message id="option.key.why">
   <source>原因，会写进签字记录</source>
   <translation>原因，会写进签字记录</translation>
  </message>
  <message id="option.language">
   <source>语言</source>
   <translation>语言</translation>
  </message>
  <message id="option.map">
   <source>指定列的含义，例如 学员编号=学号；等号后留空表示不用这一列；下次导入同样的表头时自动沿用</source>
   <translation>指定列的含义，例如 学员编号=学号；等号后留空表示不用这一列；下次导入同样的表头时自动沿用</translation>
  </message>
  <message id="option.note">
   <source>给学生的说明</source>
   <translation>给学生的说明</translation>
  </message>
  <message id="option.office.database">
   <source>数据库地址，例如 postgresql://user@host/photos 或 sqlite:///photos.db</source>
   <translation>数据库地址，例如 postgresql://user@host/photos 或 sqlite:///photos.db</translation>
  </message>
  <message id="option.office.listed_only">
   <source>只答复名单上的照片，其余暂不答复</source>
   <translation>只答复名单上的照片，其余暂不答复</translation>
  </message>
  <message id="option.office.name">
   <source>学籍部门的名称，与采集点签名人文件中的一致</source>
   <translation>学籍部门的名称，与采集点签名人文件中的一致</translation>
  </message>
  <message id="option.office.rejected">
   <source>退回名单（CSV 或 XLSX）：学号或文件名，加原因；有“结果”列的按结果</source>
   <translation>退回名单（CSV 或 XLSX）：学号或文件名，加原因；有“结果”列的按结果</translation>
  </message>
  <message id="option.office.signers">
   <source>各采集点的 allowed_signers 文件；不指定时用数据文件夹 office 中的</source>
   <translation>各采集点的 allowed_signers 文件；不指定时用数据文件夹 office 中的</translation>
  </message>
  <message id="option.office.to">
   <source>把答复写到哪个文件</source>
   <translation>把答复写到哪个文件</translation>
  </message>
  <message id="option.out">
   <source>写入结果的文件夹</source>
   <translation>写入结果的文件夹</translation>
  </message>
  <message id="option.over">
   <source>占满屏幕，没有人操作时自动关闭，露出后面的拍照窗口</source>
   <translation>占满屏幕，没有人操作时自动关闭，露出后面的拍照窗口</translation>
  </message>
  <message id="option.override">
   <source>照片有不合格项目时，写明仍要通过的理由</source>
   <translation>照片有不合格项目时，写明仍要通过的理由</translation>
  </message>
  <message id="option.override_handed_over">
   <source>照片已经移交，仍要解除锁定</source>
   <translation>照片已经移交，仍要解除锁定</translation>
  </message>
  <message id="option.page">
   <source>第几页</source>
   <translation>第几页</translation>
  </message>
  <message id="option.password_stdin">
   <source>从标准输入读取密码</source>
   <translation>从标准输入读取密码</translation>
  </message>
  <message id="option.profile">
   <source>标准的编号</source>
   <translation>标准的编号</translation>
  </message>
  <message id="option.purge.dry_run">
   <source>只列出，不清除</source>
   <translation>只列出，不清除</translation>
  </message>
  <message id="option.reason">
   <source>退回原因的代码，可以写多个</source>
   <translation>退回原因的代码，可以写多个</translation>
  </message>
  <message id="option.receipt.pdf">
   <source>把回执存到这个 PDF 文件</source>
   <translation>把回执存到这个 PDF 文件</translation>
  </message>
  <message id="option.receipt.photo">
   <source>再看这个文件是不是回执上的那张照片</source>
   <translation>再看这个文件是不是回执上的那张照片</translation>
  </message>
  <message id="option.receipt.printer">
   <source>打印机名称；default 表示系统默认打印机</source>
   <translation>打印机名称；default 表示系统默认打印机</translation>
  </message>
  <message id="option.receipt.signers">
   <source>OpenSSH 的 allowed_signers 文件，核对其他采集点的回执时用；不指定时用本采集点自己的密钥</source>
   <translation>OpenSSH 的 allowed_signers 文件，核对其他采集点的回执时用；不指定时用本采集点自己的密钥</translation>
  </message>
  <message id="option.report_pdf">
   <source>把报表另存为这个 PDF 文件</source>
   <translation>把报表另存为这个 PDF 文件</translation>
  </message>
  <message id="option.restore.rehearse">
   <source>只试不改：恢复到临时文件夹，检查后删除</source>
   <translation>只试不改：恢复到临时文件夹，检查后删除</translation>
  </message>
  <message id="option.restore.replace">
   <source>替换现有数据；原有数据另存，不会删除</source>
   <translation>替换现有数据；原有数据另存，不会删除</translation>
  </message>
  <message id="option.reviewer">
   <source>审核人，默认是当前登录的用户</source>
   <translation>审核人，默认是当前登录的用户</translation>
  </message>
  <message id="option.role">
   <source>角色：operator（操作员）、reviewer（审核员）或 administrator（管理员）</source>
   <translation>角色：operator（操作员）、reviewer（审核员）或 administrator（管理员）</translation>
  </message>
  <message id="option.save">
   <source>把成品和原图存到这个文件夹</source>
   <translation>把成品和原图存到这个文件夹</translation>
  </message>
  <message id="option.scale">
   <source>人像放大的倍数，例如 1.05</source>
   <translation>人像放大的倍数，例如 1.05</translation>
  </message>
  <message id="option.stage">
   <source>只看处于这种状态的学生</source>
   <translation>只看处于这种状态的学生</translation>
  </message>
  <message id="option.state">
   <source>要列出的状态，默认是等待审核的</source>
   <translation>要列出的状态，默认是等待审核的</translation>
  </message>
  <message id="option.unconfirmed">
   <source>只列出等待第二位审核员确认的破例通过</source>
   <translation>只列出等待第二位审核员确认的破例通过</translation>
  </message>
  <message id="option.version">
   <source>显示版本</source>
   <translation>显示版本</translation>
  </message>
  <message id="option.waiting_for_code">
   <source>只看已拍照但还没有采集码的学生</source>
   <translation>只看已拍照但还没有采集码的学生</translation>
  </message>
  <message id="option.windowed">
   <source>在窗口中打开，不占满屏幕</source>
   <translation>在窗口中打开，不占满屏幕</translation>
  </message>
  <message id="option.withdraw">
   <source>撤回特批</source>
   <translation>撤回特批</translation>
  </message>
  <message id="option.xlsx">
   <source>把表格另存为这个 XLSX 文件</source>
   <translation>把表格另存为这个 XLSX 文件</translation>
  </message>
  <message id="own_file.not_written">
   <source>文件 {file} 无法写入，什么都没有改动。请检查磁盘空间和数据文件夹的权限。</source>
   <translation>文件 {file} 无法写入，什么都没有改动。请检查磁盘空间和数据文件夹的权限。</translation>
  </message>
  <message id="own_file.unreadable">
   <source>文件 {file} 无法读取，请检查它的权限。</source>
   <translation>文件 {file} 无法读取，请检查它的权限。</translation>
  </message>
  <message id="particulars.flagged">
   <source>学生说名单上的个人信息有错，请核实。</source>
   <translation>学生说名单上的个人信息有错，请核实。</translation>
  </message>
  <message id="particulars.proved">
   <source>学生已用证件号码后几位核对身份。</source>
   <translation>学生已用证件号码后几位核对身份。</translation>
  </message>
  <message id="particulars.unchecked">
   <source>提交时没有核对身份，请在审核时确认是本人。</source>
   <translation>提交时没有核对身份，请在审核时确认是本人。</translation>
  </message>
  <message id="people.ask">
   <source>密码或 PIN（输入时不显示）</source>
   <translation>密码或 PIN（输入时不显示）</translation>
  </message>
  <message id="people.ask_again">
   <source>再输入一次</source>
   <translation>再输入一次</translation>
  </message>
  <message id="people.disabled">
   <source>{name} 的账户已停用，请找管理员。</source>
   <translation>{name} 的账户已停用，请找管理员。</translation>
  </message>
  <message id="people.done.added">
   <source>已登记 {name}，角色是{role}。</source>
   <translation>已登记 {name}，角色是{role}。</translation>
  </message>
  <message id="people.done.disabled">
   <source>{name} 已停用。</source>
   <translation>{name} 已停用。</translation>
  </message>
  <message id="people.done.enabled">
   <source>{name} 已恢复使用，角色是{role}。</source>
   <translation>{name} 已恢复使用，角色是{role}。</translation>
  </message>
  <message id="people.done.own">
   <source>您的密码已更换。</source>
   <translation>您的密码已更换。</translation>
  </message>
  <message id="people.done.password">
   <source>{name} 的密码已更换。</source>
   <translation>{name} 的密码已更换。</translation>
  </message>
  <message id="people.done.pin">
   <source>开门 PIN 已设定。</source>
   <translation>开门 PIN 已设定。</translation>
  </message>
  <message id="people.done.role">
   <source>{name} 的角色现在是{role}。</source>
   <translation>{name} 的角色现在是{role}。</translation>
  </message>
  <message id="people.done.unlocked">
   <source>{name} 的锁定已解除。</source>
   <translation>{name} 的锁定已解除。</translation>
  </message>
  <message id="people.first_is_administrator">
   <source>第一位工作人员必须是管理员，请加上 --role administrator。</source>
   <translation>第一位工作人员必须是管理员，请加上 --role administrator。</translation>
  </message>
  <message id="people.last_administrator">
   <source>{name} 是唯一的管理员。请先设立另一位管理员。</source>
   <translation>{name} 是唯一的管理员。请先设立另一位管理员。</translation>
  </message>
  <message id="people.name.bad">
   <source>请填写姓名，最多 {limit} 个字。</source>
   <translation>请填写姓名，最多 {limit} 个字。</translation>
  </message>
  <message id="people.no_door_pin">
   <source>还没有设定开门 PIN。请管理员运行 kiosk people pin 来设定。</source>
   <translation>还没有设定开门 PIN。请管理员运行 kiosk people pin 来设定。</translation>
  </message>
  <message id="people.none">
   <source>还没有登记工作人员。请打开工作人员窗口（kiosk staff）设立管理员，或运行 kiosk people add 姓名 --role administrator。</source>
   <translation>还没有登记工作人员。请打开工作人员窗口（kiosk staff）设立管理员，或运行 kiosk people add 姓名 --role administrator。</translation>
  </message>
  <message id="people.not_any_more">
   <source>{name} 已停用或不在工作人员名单中，请换人登录。</source>
   <translation>{name} 已停用或不在工作人员名单中，请换人登录。</translation>
  </message>
  <message id="people.not_first">
   <source>管理员已经设立，请用姓名和密码登录。</source>
   <translation>管理员已经设立，请用姓名和密码登录。</translation>
  </message>
  <message id="people.not_the_account">
   <source>命令要在一体机自己的账户下运行：数据文件夹 {folder} 不属于当前用户。请换成该账户，或在工作人员窗口中操作。</source>
   <translation>命令要在一体机自己的账户下运行：数据文件夹 {folder} 不属于当前用户。请换成该账户，或在工作人员窗口中操作。</translation>
  </message>
  <message id="people.secret.differs">
   <source>两次输入不一致，请再输入一次。</source>
   <translation>两次输入不一致，请再输入一次。</translation>
  </message>
  <message id="people.secret.digits">
   <source>PIN 只能是数字，至少 {pin} 位。</source>
   <translation>PIN 只能是数字，至少 {pin} 位。</translation>
  </message>
  <message id="people.secret.easy">
   <source>太容易猜到：请不要用姓名、常见密码或 123456 这样的数字。</source>
   <translation>太容易猜到：请不要用姓名、常见密码或 123456 这样的数字。</translation>
  </message>
  <message id="people.secret.locked_minutes">
   <source>输错次数太多，请 {count} 分钟后再试，或请管理员重设密码。</source>
   <translation>输错次数太多，请 {count} 分钟后再试，或请管理员重设密码。</translation>
  </message>
  <message id="people.secret.locked_seconds">
   <source>输错次数太多，请 {count} 秒后再试。</source>
   <translation>输错次数太多，请 {count} 秒后再试。</translation>
  </message>
  <message id="people.secret.long">
   <source>太长：最多 {limit} 个字符。</source>
   <translation>太长：最多 {limit} 个字符。</translation>
  </message>
  <message id="people.secret.needed">
   <source>这里不能输入密码。请在终端中运行，或加上 --password-stdin 并从标准输入给出密码。</source>
   <translation>这里不能输入密码。请在终端中运行，或加上 --password-stdin 并从标准输入给出密码。</translation>
  </message>
  <message id="people.secret.short">
   <source>太短：密码至少 {password} 个字符，PIN 至少 {pin} 位数字。</source>
   <translation>太短：密码至少 {password} 个字符，PIN 至少 {pin} 位数字。</translation>
  </message>
  <message id="people.secret.wrong">
   <source>姓名或密码不对，请再试一次。</source>
   <translation>姓名或密码不对，请再试一次。</translation>
  </message>
  <message id="people.secret.wrong_pin">
   <source>PIN 不对，请再试一次。</source>
   <translation>PIN 不对，请再试一次。</translation>
  </message>
  <message id="people.stale">
   <source>{name} 的资料刚刚被别人改过，请重新查看后再改。</source>
   <translation>{name} 的资料刚刚被别人改过，请重新查看后再改。</translation>
  </message>
  <message id="people.state.active">
   <source>可用</source>
   <translation>可用</translation>
  </message>
  <message id="people.state.disabled">
   <source>停用</source>
   <translation>停用</translation>
  </message>
  <message id="people.taken">
   <source>已经有一位叫 {name} 的工作人员，请换一个名字。</source>
   <translation>已经有一位叫 {name} 的工作人员，请换一个名字。</translation>
  </message>
  <message id="people.unknown">
   <source>工作人员中没有 {name}。用 kiosk people list 可以看到全部人员。</source>
   <translation>工作人员中没有 {name}。用 kiosk people list 可以看到全部人员。</translation>
  </message>
  <message id="person.department">
   <source>院系</source>
   <translation>院系</translation>
  </message>
  <message id="person.enrolled_on">
   <source>入学日期</source>
   <translation>入学日期</translation>
  </message>
  <message id="person.graduates_on">
   <source>预计毕业日期</source>
   <translation>预计毕业日期</translation>
  </message>
  <message id="person.identity_no">
   <source>证件号码</source>
   <translation>证件号码</translation>
  </message>
  <message id="person.level">
   <source>学历层次</source>
   <translation>学历层次</translation>
  </message>
  <message id="person.level.doctor">
   <source>博士研究生</source>
   <translation>博士研究生</translation>
  </message>
  <message id="person.level.master">
   <source>硕士研究生</source>
   <translation>硕士研究生</translation>
  </message>
  <message id="person.major">
   <source>专业</source>
   <translation>专业</translation>
  </message>
  <message id="person.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="person.student_no">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="photo.analyze.found">
   <source>{file}  {width}×{height}  人脸 {faces}  眼睛 {eyes}  头顶 {crown}  下巴 {chin}  脸宽 {face_width}  左右 {yaw}° 俯仰 {pitch}° 歪斜 {roll}°</source>
   <translation>{file}  {width}×{height}  人脸 {faces}  眼睛 {eyes}  头顶 {crown}  下巴 {chin}  脸宽 {face_width}  左右 {yaw}° 俯仰 {pitch}° 歪斜 {roll}°</translation>
  </message>
  <message id="photo.analyze.none">
   <source>{file}  {width}×{height}  没有人脸</source>
   <translation>{file}  {width}×{height}  没有人脸</translation>
  </message>
  <message id="photo.match.bytes">
   <source>{one} 与 {other} 是同一张照片：每个字节都相同。</source>
   <translation>{one} 与 {other} 是同一张照片：每个字节都相同。</translation>
  </message>
  <message id="photo.match.different">
   <source>{one} 与 {other} 不是同一张照片。请核对各系统中的照片是否来自同一次拍摄。</source>
   <translation>{one} 与 {other} 不是同一张照片。请核对各系统中的照片是否来自同一次拍摄。</translation>
  </message>
  <message id="photo.match.looks">
   <source>{one} 与 {other} 看起来是同一张照片，但被重新压缩或缩放过。请以原来的文件为准。</source>
   <translation>{one} 与 {other} 看起来是同一张照片，但被重新压缩或缩放过。请以原来的文件为准。</translation>
  </message>
  <message id="photo.match.pixels">
   <source>{one} 与 {other} 是同一张照片：像素相同，文件的写法不同。</source>
   <translation>{one} 与 {other} 是同一张照片：像素相同，文件的写法不同。</translation>
  </message>
  <message id="photo.refused">
   <source>{file}：不能生成标准照片。{reason}</source>
   <translation>{file}：不能生成标准照片。{reason}</translation>
  </message>
  <message id="photo.same_output">
   <source>{file}：会覆盖 {output}，未写入。请换一个输出文件夹。</source>
   <translation>{file}：会覆盖 {output}，未写入。请换一个输出文件夹。</translation>
  </message>
  <message id="photo.standardized">
   <source>{file} → {output}</source>
   <translation>{file} → {output}</translation>
  </message>
  <message id="photo.unmeasured">
   <source>另有 {count} 项本版本不自动检查，由审核人员看。</source>
   <translation>另有 {count} 项本版本不自动检查，由审核人员看。</translation>
  </message>
  <message id="photo.verdict.fail">
   <source>不合格</source>
   <translation>不合格</translation>
  </message>
  <message id="photo.verdict.pass">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="photo.verdict.skipped">
   <source>未检查</source>
   <translation>未检查</translation>
  </message>
  <message id="photo.verdict.warn">
   <source>需人工查看</source>
   <translation>需人工查看</translation>
  </message>
  <message id="picture.cmyk">
   <source>{file}：这是印刷用的 CMYK 图片，颜色不能准确还原。请另存为 RGB 的 JPEG 或 PNG。</source>
   <translation>{file}：这是印刷用的 CMYK 图片，颜色不能准确还原。请另存为 RGB 的 JPEG 或 PNG。</translation>
  </message>
  <message id="picture.damaged">
   <source>{file}：图片已损坏或不完整。请重新复制或换一张。</source>
   <translation>{file}：图片已损坏或不完整。请重新复制或换一张。</translation>
  </message>
  <message id="picture.empty">
   <source>{file}：文件是空的。请换一个文件。</source>
   <translation>{file}：文件是空的。请换一个文件。</translation>
  </message>
  <message id="picture.mode">
   <source>{file}：不支持这种颜色格式。请另存为 8 位 RGB 的 JPEG 或 PNG。</source>
   <translation>{file}：不支持这种颜色格式。请另存为 8 位 RGB 的 JPEG 或 PNG。</translation>
  </message>
  <message id="picture.too_large">
   <source>{file}：图片像素太多，无法处理。请缩小后再试。</source>
   <translation>{file}：图片像素太多，无法处理。请缩小后再试。</translation>
  </message>
  <message id="picture.too_small">
   <source>{file}：图片太小，不可能看清人脸。请换一张。</source>
   <translation>{file}：图片太小，不可能看清人脸。请换一张。</translation>
  </message>
  <message id="picture.unknown">
   <source>{file}：这不是图片文件。请使用 JPEG 或 PNG 照片。</source>
   <translation>{file}：这不是图片文件。请使用 JPEG 或 PNG 照片。</translation>
  </message>
  <message id="profile.unknown">
   <source>没有名为“{profile}”的标准。可用的有：{known}。</source>
   <translation>没有名为“{profile}”的标准。可用的有：{known}。</translation>
  </message>
  <message id="purge.done">
   <source>已清除 {count} 张原图（{size_mb} MB）；学籍部门确认满 {days} 天的才会清除。另有 {waiting} 张已确认、未到期。成品照片都保留。更早的备份里还有这些原图，会随旧备份一起删除。</source>
   <translation>已清除 {count} 张原图（{size_mb} MB）；学籍部门确认满 {days} 天的才会清除。另有 {waiting} 张已确认、未到期。成品照片都保留。更早的备份里还有这些原图，会随旧备份一起删除。</translation>
  </message>
  <message id="purge.traces">
   <source>另一个窗口正在读取数据库，原图的痕迹要等它关闭后才会从数据库日志中消失。</source>
   <translation>另一个窗口正在读取数据库，原图的痕迹要等它关闭后才会从数据库日志中消失。</translation>
  </message>
  <message id="purge.would">
   <source>会清除 {count} 张原图（{size_mb} MB），现在没有清除。学籍部门确认满 {days} 天的才会清除；另有 {waiting} 张已确认、未到期。</source>
   <translation>会清除 {count} 张原图（{size_mb} MB），现在没有清除。学籍部门确认满 {days} 天的才会清除；另有 {waiting} 张已确认、未到期。</translation>
  </message>
  <message id="ready.camera">
   <source>摄像头没有画面，正在重新连接；恢复后这里会自动开放。请告诉工作人员，或换一个采集点。</source>
   <translation>摄像头没有画面，正在重新连接；恢复后这里会自动开放。请告诉工作人员，或换一个采集点。</translation>
  </message>
  <message id="ready.closed_because">
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message id="ready.disk">
   <source>磁盘空间不足：剩余 {free_mb} MB，至少需要 {room_mb} MB。请告诉工作人员。</source>
   <translation>磁盘空间不足：剩余 {free_mb} MB，至少需要 {room_mb} MB。请告诉工作人员。</translation>
  </message>
  <message id="ready.hours">
   <source>每天 {start} 至 {end} 开放。</source>
   <translation>每天 {start} 至 {end} 开放。</translation>
  </message>
  <message id="receipt.changed">
   <source>这张回执无效：不是采集点 {booth} 签发的，或签发后被改动过。请按提交编号查询，并留下这张回执。</source>
   <translation>这张回执无效：不是采集点 {booth} 签发的，或签发后被改动过。请按提交编号查询，并留下这张回执。</translation>
  </message>
  <message id="receipt.cut_off">
   <source>这张回执不完整，后面缺了一段。请重新扫描，或粘贴整行文字。</source>
   <translation>这张回执不完整，后面缺了一段。请重新扫描，或粘贴整行文字。</translation>
  </message>
  <message id="receipt.damaged">
   <source>这张回执有字符损坏，无法读取。请重新扫描二维码，不要手工抄写。</source>
   <translation>这张回执有字符损坏，无法读取。请重新扫描二维码，不要手工抄写。</translation>
  </message>
  <message id="receipt.date_pattern">
   <source>M月d日（ddd）</source>
   <translation>M月d日（ddd）</translation>
  </message>
  <message id="receipt.file_without">
   <source>文件 {file} 里没有回执。请给出回执的文字、文本文件，或二维码的照片、扫描图片。</source>
   <translation>文件 {file} 里没有回执。请给出回执的文字、文本文件，或二维码的照片、扫描图片。</translation>
  </message>
  <message id="receipt.genuine">
   <source>回执真实，内容未被改动。
编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
签名密钥：{signer}</source>
   <translation>回执真实，内容未被改动。
编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
签名密钥：{signer}</translation>
  </message>
  <message id="receipt.no_code">
   <source>图片 {file} 里找不到二维码。请对准、拍清楚、拍大一点再试。</source>
   <translation>图片 {file} 里找不到二维码。请对准、拍清楚、拍大一点再试。</translation>
  </message>
  <message id="receipt.no_default_printer">
   <source>系统没有默认打印机。请在系统设置里选一台，或在设置 printer 中写明名称：{known}。</source>
   <translation>系统没有默认打印机。请在系统设置里选一台，或在设置 printer 中写明名称：{known}。</translation>
  </message>
  <message id="receipt.no_key">
   <source>数据文件夹 {folder} 里没有本采集点的密钥，无法核对回执。请用 --signers 指定 allowed_signers 文件，或用 --data 指定采集点的数据文件夹。</source>
   <translation>数据文件夹 {folder} 里没有本采集点的密钥，无法核对回执。请用 --signers 指定 allowed_signers 文件，或用 --data 指定采集点的数据文件夹。</translation>
  </message>
  <message id="receipt.no_printer">
   <source>这台电脑没有安装打印机。请在系统设置里添加打印机，或把回执存为 PDF。</source>
   <translation>这台电脑没有安装打印机。请在系统设置里添加打印机，或把回执存为 PDF。</translation>
  </message>
  <message id="receipt.not_by_booth">
   <source>本机不会自己把照片传到学信网，由学校的学籍部门按规定报送。</source>
   <translation>本机不会自己把照片传到学信网，由学校的学籍部门按规定报送。</translation>
  </message>
  <message id="receipt.not_one">
   <source>这不是采集点的回执。请扫描回执上的二维码，或粘贴以 CPK1. 开头的整行文字。</source>
   <translation>这不是采集点的回执。请扫描回执上的二维码，或粘贴以 CPK1. 开头的整行文字。</translation>
  </message>
  <message id="receipt.not_permitted">
   <source>allowed_signers 文件里采集点 {booth} 的密钥没有获准签发回执。请用 kiosk key show 取得新的一行（用途中含有 {namespace}）。</source>
   <translation>allowed_signers 文件里采集点 {booth} 的密钥没有获准签发回执。请用 kiosk key show 取得新的一行（用途中含有 {namespace}）。</translation>
  </message>
  <message id="receipt.other_booth">
   <source>这是采集点 {booth} 的回执，这里没有它的密钥。请用 --signers 指定含有该采集点的 allowed_signers 文件。</source>
   <translation>这是采集点 {booth} 的回执，这里没有它的密钥。请用 --signers 指定含有该采集点的 allowed_signers 文件。</translation>
  </message>
  <message id="receipt.other_code">
   <source>图片 {file} 里的二维码不是采集点的回执。</source>
   <translation>图片 {file} 里的二维码不是采集点的回执。</translation>
  </message>
  <message id="receipt.other_photo">
   <source>回执真实，但 {file} 不是编号 {number} 回执上的那张照片。重新保存或压缩过的照片也算另一个文件。</source>
   <translation>回执真实，但 {file} 不是编号 {number} 回执上的那张照片。重新保存或压缩过的照片也算另一个文件。</translation>
  </message>
  <message id="receipt.other_version">
   <source>这张回执的格式是 {version}，本版软件不认识。请更新软件后再核对。</source>
   <translation>这张回执的格式是 {version}，本版软件不认识。请更新软件后再核对。</translation>
  </message>
  <message id="receipt.page.at">
   <source>提交时间</source>
   <translation>提交时间</translation>
  </message>
  <message id="receipt.page.keep">
   <source>请保管好，查询照片时出示。工作人员扫描二维码即可核对。</source>
   <translation>请保管好，查询照片时出示。工作人员扫描二维码即可核对。</translation>
  </message>
  <message id="receipt.page.photo">
   <source>照片文件的 SHA-256：{digits}</source>
   <translation>照片文件的 SHA-256：{digits}</translation>
  </message>
  <message id="receipt.page.title">
   <source>毕业证件照提交回执</source>
   <translation>毕业证件照提交回执</translation>
  </message>
  <message id="receipt.printer_refuses">
   <source>打印机 {printer} 不接受打印。请检查它是否联机，然后再试。</source>
   <translation>打印机 {printer} 不接受打印。请检查它是否联机，然后再试。</translation>
  </message>
  <message id="receipt.printer_stopped">
   <source>打印机 {printer} 已停止或有故障。请检查电源、纸张和连接后再试。</source>
   <translation>打印机 {printer} 已停止或有故障。请检查电源、纸张和连接后再试。</translation>
  </message>
  <message id="receipt.same_photo">
   <source>{file} 就是回执上的那张照片。</source>
   <translation>{file} 就是回执上的那张照片。</translation>
  </message>
  <message id="receipt.sent">
   <source>{number} 的回执已送到打印机 {printer}。</source>
   <translation>{number} 的回执已送到打印机 {printer}。</translation>
  </message>
  <message id="receipt.several">
   <source>图片 {file} 里有 {count} 张不同的回执。请一次只拍一张。</source>
   <translation>图片 {file} 里有 {count} 张不同的回执。请一次只拍一张。</translation>
  </message>
  <message id="receipt.shown">
   <source>编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
回执：{text}</source>
   <translation>编号：{number}
采集点：{booth}
提交时间：{at}
照片 SHA-256：{photo}
回执：{text}</translation>
  </message>
  <message id="receipt.stands.current">
   <source>本机记录：照片没有变动，这张回执仍然有效。</source>
   <translation>本机记录：照片没有变动，这张回执仍然有效。</translation>
  </message>
  <message id="receipt.stands.deleted">
   <source>本机记录：这张照片已于 {day} 应学生本人要求删除。</source>
   <translation>本机记录：这张照片已于 {day} 应学生本人要求删除。</translation>
  </message>
  <message id="receipt.stands.recropped">
   <source>本机记录：这张照片已由工作人员于 {day} 重新裁剪，现在照片的 SHA-256 是 {sha256}。请给学生补打新回执。</source>
   <translation>本机记录：这张照片已由工作人员于 {day} 重新裁剪，现在照片的 SHA-256 是 {sha256}。请给学生补打新回执。</translation>
  </message>
  <message id="receipt.stands.returned">
   <source>本机记录：这张照片已被退回，等学生重拍。</source>
   <translation>本机记录：这张照片已被退回，等学生重拍。</translation>
  </message>
  <message id="receipt.stands.superseded">
   <source>本机记录：这张照片已被 {day} 提交的新照片 {newer} 取代。</source>
   <translation>本机记录：这张照片已被 {day} 提交的新照片 {newer} 取代。</translation>
  </message>
  <message id="receipt.stands.unknown">
   <source>本机记录里没有这张照片，不能说明它的现状（可能是恢复了较早的备份）。</source>
   <translation>本机记录里没有这张照片，不能说明它的现状（可能是恢复了较早的备份）。</translation>
  </message>
  <message id="receipt.stands.withdrawn">
   <source>本机记录：这张照片已撤下，等学生重拍。</source>
   <translation>本机记录：这张照片已撤下，等学生重拍。</translation>
  </message>
  <message id="receipt.step.on_chsi">
   <source>{date}起，上学信网核对</source>
   <translation>{date}起，上学信网核对</translation>
  </message>
  <message id="receipt.step.on_chsi_more">
   <source>登录学信网，看看照片和个人信息是否正确。</source>
   <translation>登录学信网，看看照片和个人信息是否正确。</translation>
  </message>
  <message id="receipt.step.reviewed">
   <source>{date}前，工作人员审核</source>
   <translation>{date}前，工作人员审核</translation>
  </message>
  <message id="receipt.step.reviewed_more">
   <source>大约两个工作日。通过后照片锁定；没有通过会通知您重拍。</source>
   <translation>大约两个工作日。通过后照片锁定；没有通过会通知您重拍。</translation>
  </message>
  <message id="receipt.step.submitted">
   <source>{date}，照片已提交</source>
   <translation>{date}，照片已提交</translation>
  </message>
  <message id="receipt.step.submitted_more">
   <source>照片保存在本采集点，等待审核。</source>
   <translation>照片保存在本采集点，等待审核。</translation>
  </message>
  <message id="receipt.too_long">
   <source>这段文字超过 {limit} 个字符，不是一张完整的回执。请只扫描或粘贴一张回执。</source>
   <translation>这段文字超过 {limit} 个字符，不是一张完整的回执。请只扫描或粘贴一张回执。</translation>
  </message>
  <message id="receipt.unknown_printer">
   <source>没有名为 {printer} 的打印机。可用的有：{known}。</source>
   <translation>没有名为 {printer} 的打印机。可用的有：{known}。</translation>
  </message>
  <message id="recrop.bad_scale">
   <source>缩放比例 {value} 不可用，请给出 0.1 到 10 之间的数，1 表示不变。</source>
   <translation>缩放比例 {value} 不可用，请给出 0.1 到 10 之间的数，1 表示不变。</translation>
  </message>
  <message id="recrop.not_measured">
   <source>在照片 {number} 的原始图像里量不到完整的头部，不能重新裁剪。</source>
   <translation>在照片 {number} 的原始图像里量不到完整的头部，不能重新裁剪。</translation>
  </message>
  <message id="recrop.nothing_moved">
   <source>照片 {number} 的裁剪没有变化。</source>
   <translation>照片 {number} 的裁剪没有变化。</translation>
  </message>
  <message id="recrop.unreadable">
   <source>照片 {number} 的原始图像无法打开。请将照片退回，让学生重拍。</source>
   <translation>照片 {number} 的原始图像无法打开。请将照片退回，让学生重拍。</translation>
  </message>
  <message id="refused.background.alike">
   <source>头发或衣服与原背景颜色太接近，分不清边缘，无法换底。请换一件颜色不同的上衣，或换一种背景重拍。</source>
   <translation>头发或衣服与原背景颜色太接近，分不清边缘，无法换底。请换一件颜色不同的上衣，或换一种背景重拍。</translation>
  </message>
  <message id="refused.background.busy">
   <source>原背景不是干净的单色墙，无法换底而不损伤轮廓。请在干净的墙或幕布前重拍。</source>
   <translation>原背景不是干净的单色墙，无法换底而不损伤轮廓。请在干净的墙或幕布前重拍。</translation>
  </message>
  <message id="refused.background.unsure">
   <source>人像边缘无法可靠分离，没有换底。请在干净、明亮的背景前重拍，或保留原背景。</source>
   <translation>人像边缘无法可靠分离，没有换底。请在干净、明亮的背景前重拍，或保留原背景。</translation>
  </message>
  <message id="refused.centred.left">
   <source>人像无法居中。请往画面中间坐。</source>
   <translation>人像无法居中。请往画面中间坐。</translation>
  </message>
  <message id="refused.centred.right">
   <source>人像无法居中。请往画面中间坐。</source>
   <translation>人像无法居中。请往画面中间坐。</translation>
  </message>
  <message id="refused.crown.high">
   <source>头顶离上边太远，达不到标准。请靠近一点。</source>
   <translation>头顶离上边太远，达不到标准。请靠近一点。</translation>
  </message>
  <message id="refused.crown.low">
   <source>头顶离上边太近，达不到标准。请坐低一点；头发不要盘得太高。</source>
   <translation>头顶离上边太近，达不到标准。请坐低一点；头发不要盘得太高。</translation>
  </message>
  <message id="refused.eyes.high">
   <source>头顶到眼睛太长，眼睛会偏低。头发不要盘得太高。</source>
   <translation>头顶到眼睛太长，眼睛会偏低。头发不要盘得太高。</translation>
  </message>
  <message id="refused.eyes.low">
   <source>眼睛会偏高，达不到标准。请坐正重拍。</source>
   <translation>眼睛会偏高，达不到标准。请坐正重拍。</translation>
  </message>
  <message id="refused.face.none">
   <source>没有看到人脸。请面向镜头，摘下口罩。</source>
   <translation>没有看到人脸。请面向镜头，摘下口罩。</translation>
  </message>
  <message id="refused.face_width.high">
   <source>脸会太大，达不到标准。请往后一点。</source>
   <translation>脸会太大，达不到标准。请往后一点。</translation>
  </message>
  <message id="refused.face_width.low">
   <source>脸会太小，达不到标准。头发不要盘得太高，或靠近一点。</source>
   <translation>脸会太小，达不到标准。头发不要盘得太高，或靠近一点。</translation>
  </message>
  <message id="refused.file.long">
   <source>画面太杂乱，压缩到最低质量仍超过允许的文件大小。请换成干净的背景重拍。</source>
   <translation>画面太杂乱，压缩到最低质量仍超过允许的文件大小。请换成干净的背景重拍。</translation>
  </message>
  <message id="refused.file.short">
   <source>画面太单调，最高质量的文件仍小于要求。请改善光线后重拍。</source>
   <translation>画面太单调，最高质量的文件仍小于要求。请改善光线后重拍。</translation>
  </message>
  <message id="refused.frame.bottom">
   <source>画面下方空间不够，肩部不完整。请坐高一点或往后一点。</source>
   <translation>画面下方空间不够，肩部不完整。请坐高一点或往后一点。</translation>
  </message>
  <message id="refused.frame.crown">
   <source>头发顶到了画面上边，看不到头顶。请坐低一点或往后一点，让头顶上方留出空间。</source>
   <translation>头发顶到了画面上边，看不到头顶。请坐低一点或往后一点，让头顶上方留出空间。</translation>
  </message>
  <message id="refused.frame.left">
   <source>人太靠近画面左边。请往自己的左边移一点。</source>
   <translation>人太靠近画面左边。请往自己的左边移一点。</translation>
  </message>
  <message id="refused.frame.right">
   <source>人太靠近画面右边。请往自己的右边移一点。</source>
   <translation>人太靠近画面右边。请往自己的右边移一点。</translation>
  </message>
  <message id="refused.frame.size">
   <source>原始画面的像素比成品照片还少，必须放大，而放大是不允许的。请使用更大的原图或分辨率更高的摄像头。</source>
   <translation>原始画面的像素比成品照片还少，必须放大，而放大是不允许的。请使用更大的原图或分辨率更高的摄像头。</translation>
  </message>
  <message id="refused.frame.top">
   <source>头顶上方空间不够。请坐低一点或往后一点。</source>
   <translation>头顶上方空间不够。请坐低一点或往后一点。</translation>
  </message>
  <message id="refused.resolution.high">
   <source>原图里人脸太小，必须放大才够标准，而放大是不允许的。请靠近一点，或使用更大的原图。</source>
   <translation>原图里人脸太小，必须放大才够标准，而放大是不允许的。请靠近一点，或使用更大的原图。</translation>
  </message>
  <message id="reply.fault.formula">
   <source>公式没有结果</source>
   <translation>公式没有结果</translation>
  </message>
  <message id="reply.fault.in_cell">
   <source>第 {row} 行“{column}”：{what}</source>
   <translation>第 {row} 行“{column}”：{what}</translation>
  </message>
  <message id="reply.fault.in_row">
   <source>第 {row} 行：{what}</source>
   <translation>第 {row} 行：{what}</translation>
  </message>
  <message id="reply.fault.no_reason">
   <source>退回的照片必须写明原因</source>
   <translation>退回的照片必须写明原因</translation>
  </message>
  <message id="reply.fault.not_complete">
   <source>批次 {value} 在本采集点还没有移交完毕，请先完成移交</source>
   <translation>批次 {value} 在本采集点还没有移交完毕，请先完成移交</translation>
  </message>
  <message id="reply.fault.not_handed_over">
   <source>学生 {value} 没有已移交的照片</source>
   <translation>学生 {value} 没有已移交的照片</translation>
  </message>
  <message id="reply.fault.not_in_batches">
   <source>这些批次里没有 {value}</source>
   <translation>这些批次里没有 {value}</translation>
  </message>
  <message id="reply.fault.other_batch">
   <source>本采集点的批次 {value} 不是答复所说的那一个（清单不同）</source>
   <translation>本采集点的批次 {value} 不是答复所说的那一个（清单不同）</translation>
  </message>
  <message id="reply.fault.other_photo">
   <source>这一行指的是两张不同的照片：{value} 与该行其他内容不符</source>
   <translation>这一行指的是两张不同的照片：{value} 与该行其他内容不符</translation>
  </message>
  <message id="reply.fault.reason">
   <source>没有原因代码 {value}</source>
   <translation>没有原因代码 {value}</translation>
  </message>
  <message id="reply.fault.rejected_before">
   <source>照片 {value} 以前已被退回，学生需要重拍，不能再改为通过</source>
   <translation>照片 {value} 以前已被退回，学生需要重拍，不能再改为通过</translation>
  </message>
  <message id="reply.fault.result">
   <source>“{value}”既不是通过，也不是不通过</source>
   <translation>“{value}”既不是通过，也不是不通过</translation>
  </message>
  <message id="reply.fault.strange">
   <source>“{value}”含有看不见的字符</source>
   <translation>“{value}”含有看不见的字符</translation>
  </message>
  <message id="reply.fault.too_long">
   <source>原因和备注太长，最多 {limit} 个字符</source>
   <translation>原因和备注太长，最多 {limit} 个字符</translation>
  </message>
  <message id="reply.fault.twice">
   <source>这张照片（{value}）在第 {other} 行已经答复过</source>
   <translation>这张照片（{value}）在第 {other} 行已经答复过</translation>
  </message>
  <message id="reply.fault.unknown_batch">
   <source>没有移交过批次 {value}</source>
   <translation>没有移交过批次 {value}</translation>
  </message>
  <message id="reply.fault.unknown_code">
   <source>没有学生用采集码 {value}</source>
   <translation>没有学生用采集码 {value}</translation>
  </message>
  <message id="reply.fault.unknown_photo">
   <source>没有移交过照片 {value}</source>
   <translation>没有移交过照片 {value}</translation>
  </message>
  <message id="reply.fault.unknown_student">
   <source>没有学号为 {value} 的学生</source>
   <translation>没有学号为 {value} 的学生</translation>
  </message>
  <message id="reply.fault.which">
   <source>有 {count} 张已移交的照片可能是它，请用 --batch 指明批次，或加一列照片编号</source>
   <translation>有 {count} 张已移交的照片可能是它，请用 --batch 指明批次，或加一列照片编号</translation>
  </message>
  <message id="reply.fault.whose">
   <source>没有写明是哪张照片</source>
   <translation>没有写明是哪张照片</translation>
  </message>
  <message id="reply.malformed">
   <source>{file} 不是 kiosk office reply 生成的答复（{field}）。请向学籍部门再要一份。</source>
   <translation>{file} 不是 kiosk office reply 生成的答复（{field}）。请向学籍部门再要一份。</translation>
  </message>
  <message id="reply.no_photo_column">
   <source>{file} 没有一列指明是哪张照片。请至少写一列：{columns}。</source>
   <translation>{file} 没有一列指明是哪张照片。请至少写一列：{columns}。</translation>
  </message>
  <message id="reply.no_result_column">
   <source>{file} 没有“{column}”列。请加上这一列，写“通过”或“不通过”。</source>
   <translation>{file} 没有“{column}”列。请加上这一列，写“通过”或“不通过”。</translation>
  </message>
  <message id="reply.not_signed">
   <source>{file} 像是学籍部门的答复，但没有签名。请向学籍部门再要一份完整的文件。</source>
   <translation>{file} 像是学籍部门的答复，但没有签名。请向学籍部门再要一份完整的文件。</translation>
  </message>
  <message id="reply.signature_malformed">
   <source>{file} 的签名不是 OpenSSH 格式（{detail}），没有登记任何结果。请向“{office}”再要一份。</source>
   <translation>{file} 的签名不是 OpenSSH 格式（{detail}），没有登记任何结果。请向“{office}”再要一份。</translation>
  </message>
  <message id="reply.signature_namespace">
   <source>{file} 的签名不是为答复做的（{detail}），没有登记任何结果。请告知“{office}”。</source>
   <translation>{file} 的签名不是为答复做的（{detail}），没有登记任何结果。请告知“{office}”。</translation>
  </message>
  <message id="reply.signature_signer">
   <source>{file} 由密钥 {detail} 签名，签名人文件没有把它列为“{office}”的密钥，没有登记任何结果。请向学籍部门核对指纹。</source>
   <translation>{file} 由密钥 {detail} 签名，签名人文件没有把它列为“{office}”的密钥，没有登记任何结果。请向学籍部门核对指纹。</translation>
  </message>
  <message id="reply.signature_wrong">
   <source>{file} 的签名与内容不符，文件被改动过，没有登记任何结果。请向“{office}”再要一份。</source>
   <translation>{file} 的签名与内容不符，文件被改动过，没有登记任何结果。请向“{office}”再要一份。</translation>
  </message>
  <message id="reply.too_large">
   <source>文件 {file} 超过 {limit} MB，不像学籍部门的答复。请检查文件。</source>
   <translation>文件 {file} 超过 {limit} MB，不像学籍部门的答复。请检查文件。</translation>
  </message>
  <message id="restore.aside">
   <source>原有数据保存在 {folder}。确认不再需要后，请自行删除。</source>
   <translation>原有数据保存在 {folder}。确认不再需要后，请自行删除。</translation>
  </message>
  <message id="restore.damaged">
   <source>备份文件 {file} 中的 {name} 缺失、损坏或被改动，没有恢复任何内容。请换用另一个备份。</source>
   <translation>备份文件 {file} 中的 {name} 缺失、损坏或被改动，没有恢复任何内容。请换用另一个备份。</translation>
  </message>
  <message id="restore.done">
   <source>已恢复采集点 {booth} 于 {at} 的备份。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</source>
   <translation>已恢复采集点 {booth} 于 {at} 的备份。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</translation>
  </message>
  <message id="restore.exists">
   <source>{file} 已经存在，没有恢复任何内容。如要用备份替换，请加 --replace；原有数据会另存，不会删除。</source>
   <translation>{file} 已经存在，没有恢复任何内容。如要用备份替换，请加 --replace；原有数据会另存，不会删除。</translation>
  </message>
  <message id="restore.file_unusable">
   <source>备份中的 {name} 在备份时就已无法使用。恢复后请修正它。</source>
   <translation>备份中的 {name} 在备份时就已无法使用。恢复后请修正它。</translation>
  </message>
  <message id="restore.in_use">
   <source>{folder} 的数据库正在使用，没有恢复任何内容。请先关闭拍照窗口和工作人员窗口。</source>
   <translation>{folder} 的数据库正在使用，没有恢复任何内容。请先关闭拍照窗口和工作人员窗口。</translation>
  </message>
  <message id="restore.newer">
   <source>备份文件 {file} 中的数据库来自更新版本的程序。请先升级本程序，再恢复。</source>
   <translation>备份文件 {file} 中的数据库来自更新版本的程序。请先升级本程序，再恢复。</translation>
  </message>
  <message id="restore.newer_format">
   <source>备份文件 {file} 由更新版本的程序制作。请先升级本程序，再恢复。</source>
   <translation>备份文件 {file} 由更新版本的程序制作。请先升级本程序，再恢复。</translation>
  </message>
  <message id="restore.no_file">
   <source>没有备份文件 {file}。请检查路径，或接好存放备份的磁盘。</source>
   <translation>没有备份文件 {file}。请检查路径，或接好存放备份的磁盘。</translation>
  </message>
  <message id="restore.not_a_backup">
   <source>{file} 不是本程序的备份文件，没有恢复任何内容。备份文件名以 .kiosk-backup.zip 结尾。</source>
   <translation>{file} 不是本程序的备份文件，没有恢复任何内容。备份文件名以 .kiosk-backup.zip 结尾。</translation>
  </message>
  <message id="restore.not_whole">
   <source>{file} 不是完整的备份文件（可能被截断或损坏），没有恢复任何内容。请换用另一个备份。</source>
   <translation>{file} 不是完整的备份文件（可能被截断或损坏），没有恢复任何内容。请换用另一个备份。</translation>
  </message>
  <message id="restore.picture_altered">
   <source>备份时，照片 {number} 的图片已经与提交时不一致。</source>
   <translation>备份时，照片 {number} 的图片已经与提交时不一致。</translation>
  </message>
  <message id="restore.rehearsed">
   <source>演练完成，没有改动任何数据：采集点 {booth} 于 {at} 的备份可以恢复。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</source>
   <translation>演练完成，没有改动任何数据：采集点 {booth} 于 {at} 的备份可以恢复。数据库自检通过，核对了 {entries} 条操作记录和 {pictures} 张图片。</translation>
  </message>
  <message id="restore.strange">
   <source>备份文件 {file} 中有不该有的内容（{name}），没有恢复任何内容。请换用另一个备份，并报告负责人。</source>
   <translation>备份文件 {file} 中有不该有的内容（{name}），没有恢复任何内容。请换用另一个备份，并报告负责人。</translation>
  </message>
  <message id="restore.unreadable">
   <source>备份文件 {file} 无法读取。请检查磁盘和权限，或换用另一个备份。</source>
   <translation>备份文件 {file} 无法读取。请检查磁盘和权限，或换用另一个备份。</translation>
  </message>
  <message id="review.already.approved">
   <source>照片 {number} 已经通过审核，不用再处理。</source>
   <translation>照片 {number} 已经通过审核，不用再处理。</translation>
  </message>
  <message id="review.already.exported">
   <source>照片 {number} 已经移交给学籍部门，不能再改动。</source>
   <translation>照片 {number} 已经移交给学籍部门，不能再改动。</translation>
  </message>
  <message id="review.already.returned">
   <source>照片 {number} 已经退回，请等学生重新提交。</source>
   <translation>照片 {number} 已经退回，请等学生重新提交。</translation>
  </message>
  <message id="review.already.withdrawn">
   <source>照片 {number} 已被同一学生的新照片取代，请审核新的那张。</source>
   <translation>照片 {number} 已被同一学生的新照片取代，请审核新的那张。</translation>
  </message>
  <message id="review.bad_reviewer">
   <source>请写明审核人，最多 {limit} 个字。</source>
   <translation>请写明审核人，最多 {limit} 个字。</translation>
  </message>
  <message id="review.confirmed_since">
   <source>照片 {number} 的破例通过已由 {name} 确认，不能再撤回。</source>
   <translation>照片 {number} 的破例通过已由 {name} 确认，不能再撤回。</translation>
  </message>
  <message id="review.decided_by">
   <source>照片 {number} 是由 {name} 决定的，只有本人可以撤回。</source>
   <translation>照片 {number} 是由 {name} 决定的，只有本人可以撤回。</translation>
  </message>
  <message id="review.done.approved">
   <source>照片 {number} 已通过。</source>
   <translation>照片 {number} 已通过。</translation>
  </message>
  <message id="review.done.confirmed">
   <source>照片 {number} 的破例通过已确认。</source>
   <translation>照片 {number} 的破例通过已确认。</translation>
  </message>
  <message id="review.done.override">
   <source>照片 {number} 已破例通过，等另一位审核员确认后才会移交。</source>
   <translation>照片 {number} 已破例通过，等另一位审核员确认后才会移交。</translation>
  </message>
  <message id="review.done.recropped">
   <source>照片 {number} 已重新裁剪并检查，结果：{verdict}。</source>
   <translation>照片 {number} 已重新裁剪并检查，结果：{verdict}。</translation>
  </message>
  <message id="review.done.returned">
   <source>照片 {number} 已退回。</source>
   <translation>照片 {number} 已退回。</translation>
  </message>
  <message id="review.done.sent_back">
   <source>已请学生重拍：{number}。</source>
   <translation>已请学生重拍：{number}。</translation>
  </message>
  <message id="review.done.taken_back">
   <source>决定已撤回，照片 {number} 重新等待审核。</source>
   <translation>决定已撤回，照片 {number} 重新等待审核。</translation>
  </message>
  <message id="review.line.approve">
   <source>{at}  {reviewer} 通过</source>
   <translation>{at}  {reviewer} 通过</translation>
  </message>
  <message id="review.line.come_again">
   <source>{at}  {reviewer} 请学生重拍</source>
   <translation>{at}  {reviewer} 请学生重拍</translation>
  </message>
  <message id="review.line.confirmed">
   <source>  {by} 于 {at} 确认了破例通过</source>
   <translation>  {by} 于 {at} 确认了破例通过</translation>
  </message>
  <message id="review.line.reject">
   <source>{at}  {reviewer} 退回</source>
   <translation>{at}  {reviewer} 退回</translation>
  </message>
  <message id="review.line.unconfirmed">
   <source>  破例通过，等第二位审核员确认</source>
   <translation>  破例通过，等第二位审核员确认</translation>
  </message>
  <message id="review.newer_photo">
   <source>学生已经提交了新的照片（{other}），照片 {number} 的决定不能再撤回。</source>
   <translation>学生已经提交了新的照片（{other}），照片 {number} 的决定不能再撤回。</translation>
  </message>
  <message id="review.no_note">
   <source>请写一句话告诉学生为什么要再来一次（最多 {limit} 个字）。</source>
   <translation>请写一句话告诉学生为什么要再来一次（最多 {limit} 个字）。</translation>
  </message>
  <message id="review.no_reason">
   <source>退回照片至少要选一个原因，例如 RJ-G1。用 kiosk review reasons 可以看到全部原因。</source>
   <translation>退回照片至少要选一个原因，例如 RJ-G1。用 kiosk review reasons 可以看到全部原因。</translation>
  </message>
  <message id="review.note_too_long">
   <source>说明最多 {limit} 个字，请写短一些。</source>
   <translation>说明最多 {limit} 个字，请写短一些。</translation>
  </message>
  <message id="review.nothing">
   <source>没有照片。</source>
   <translation>没有照片。</translation>
  </message>
  <message id="review.nothing_to_confirm">
   <source>照片 {number} 没有等待确认的破例通过。</source>
   <translation>照片 {number} 没有等待确认的破例通过。</translation>
  </message>
  <message id="review.nothing_to_take_back">
   <source>照片 {number} 没有可以撤回的决定。</source>
   <translation>照片 {number} 没有可以撤回的决定。</translation>
  </message>
  <message id="review.override_needed">
   <source>照片 {number} 有不合格的项目（{rules}）。如仍要通过，请写明理由。</source>
   <translation>照片 {number} 有不合格的项目（{rules}）。如仍要通过，请写明理由。</translation>
  </message>
  <message id="review.saved">
   <source>已保存：{file}</source>
   <translation>已保存：{file}</translation>
  </message>
  <message id="review.second_pair">
   <source>照片 {number} 是 {name} 自己破例通过的，要由另一位审核员确认。</source>
   <translation>照片 {number} 是 {name} 自己破例通过的，要由另一位审核员确认。</translation>
  </message>
  <message id="review.unknown_reason">
   <source>没有 {code} 这个退回原因。用 kiosk review reasons 可以看到全部原因。</source>
   <translation>没有 {code} 这个退回原因。用 kiosk review reasons 可以看到全部原因。</translation>
  </message>
  <message id="review.who">
   <source>不知道是谁在审核，请用 --reviewer 写明。</source>
   <translation>不知道是谁在审核，请用 --reviewer 写明。</translation>
  </message>
  <message id="revoke.done">
   <source>照片 {number} 的破例通过已撤销，照片重新等待审核。</source>
   <translation>照片 {number} 的破例通过已撤销，照片重新等待审核。</translation>
  </message>
  <message id="revoke.no_reason">
   <source>请写明撤销破例通过的原因（不超过 {limit} 字）。</source>
   <translation>请写明撤销破例通过的原因（不超过 {limit} 字）。</translation>
  </message>
  <message id="revoke.nothing">
   <source>照片 {number} 没有已经确认的破例通过，不需要撤销。</source>
   <translation>照片 {number} 没有已经确认的破例通过，不需要撤销。</translation>
  </message>
  <message id="revoke.on_its_way">
   <source>照片 {number} 已编入批次 {batch}，破例通过不能再撤销。请先与学籍部门沟通，再解除照片锁定。</source>
   <translation>照片 {number} 已编入批次 {batch}，破例通过不能再撤销。请先与学籍部门沟通，再解除照片锁定。</translation>
  </message>
  <message id="rights.needs.administrator">
   <source>这一步要由管理员来做，请换管理员登录。</source>
   <translation>这一步要由管理员来做，请换管理员登录。</translation>
  </message>
  <message id="rights.needs.operator">
   <source>这一步要由工作人员来做，请先登录。</source>
   <translation>这一步要由工作人员来做，请先登录。</translation>
  </message>
  <message id="rights.needs.reviewer">
   <source>这一步要由审核员或管理员来做，请换人登录。</source>
   <translation>这一步要由审核员或管理员来做，请换人登录。</translation>
  </message>
  <message id="role.administrator">
   <source>管理员</source>
   <translation>管理员</translation>
  </message>
  <message id="role.operator">
   <source>操作员</source>
   <translation>操作员</translation>
  </message>
  <message id="role.reviewer">
   <source>审核员</source>
   <translation>审核员</translation>
  </message>
  <message id="roster.back.forgotten">
   <source>{file} 导入得太早，当时的改动已不再保留，无法撤回。</source>
   <translation>{file} 导入得太早，当时的改动已不再保留，无法撤回。</translation>
  </message>
  <message id="roster.back.none">
   <source>没有可以撤回的导入。</source>
   <translation>没有可以撤回的导入。</translation>
  </message>
  <message id="roster.back.stale">
   <source>打开预览之后名单又有变动，{file} 没有撤回。请重新核对。</source>
   <translation>打开预览之后名单又有变动，{file} 没有撤回。请重新核对。</translation>
  </message>
  <message id="roster.back.why">
   <source>请写明撤回的原因（最多 {limit} 个字）。</source>
   <translation>请写明撤回的原因（最多 {limit} 个字）。</translation>
  </message>
  <message id="roster.broken_row">
   <source>{file} 从第 {row} 行起无法按表格读取，多半是引号没有成对。请修改后再导入。</source>
   <translation>{file} 从第 {row} 行起无法按表格读取，多半是引号没有成对。请修改后再导入。</translation>
  </message>
  <message id="roster.broken_workbook">
   <source>{file} 已损坏，或不是真正的 .xlsx 文件。请在表格软件中打开，另存为 .xlsx，再导入。</source>
   <translation>{file} 已损坏，或不是真正的 .xlsx 文件。请在表格软件中打开，另存为 .xlsx，再导入。</translation>
  </message>
  <message id="roster.column_missing">
   <source>{file} 缺少这些列：{columns}。请补上，或指明哪一列是它们，再导入。</source>
   <translation>{file} 缺少这些列：{columns}。请补上，或指明哪一列是它们，再导入。</translation>
  </message>
  <message id="roster.column_twice">
   <source>{file} 的“{first}”和“{second}”两列意思相同。请只保留一列，或指明用哪一列。</source>
   <translation>{file} 的“{first}”和“{second}”两列意思相同。请只保留一列，或指明用哪一列。</translation>
  </message>
  <message id="roster.document">
   <source>{file} 不是名单表格，多半是网页或文档改了扩展名。请用表格软件打开，另存为 .xlsx，再导入。</source>
   <translation>{file} 不是名单表格，多半是网页或文档改了扩展名。请用表格软件打开，另存为 .xlsx，再导入。</translation>
  </message>
  <message id="roster.encrypted">
   <source>{file} 设有密码。请在表格软件中取消密码，另存后再导入。</source>
   <translation>{file} 设有密码。请在表格软件中取消密码，另存后再导入。</translation>
  </message>
  <message id="roster.fault.circumstance">
   <source>“{value}”不是已知的采集情形，应为正常、提前答辩、超期或补采。</source>
   <translation>“{value}”不是已知的采集情形，应为正常、提前答辩、超期或补采。</translation>
  </message>
  <message id="roster.fault.day">
   <source>“{value}”不是存在的日期，请写成 2023-09-01 的样子。</source>
   <translation>“{value}”不是存在的日期，请写成 2023-09-01 的样子。</translation>
  </message>
  <message id="roster.fault.empty">
   <source>没有填写。</source>
   <translation>没有填写。</translation>
  </message>
  <message id="roster.fault.identity">
   <source>“{value}”不是证件号码。</source>
   <translation>“{value}”不是证件号码。</translation>
  </message>
  <message id="roster.fault.identity_birth">
   <source>身份证号（{value}）中的出生日期不存在。</source>
   <translation>身份证号（{value}）中的出生日期不存在。</translation>
  </message>
  <message id="roster.fault.identity_check">
   <source>身份证号（{value}）的校验位不对，请核对每一位。</source>
   <translation>身份证号（{value}）的校验位不对，请核对每一位。</translation>
  </message>
  <message id="roster.fault.in_cell">
   <source>第 {row} 行“{column}”：{what}</source>
   <translation>第 {row} 行“{column}”：{what}</translation>
  </message>
  <message id="roster.fault.in_row">
   <source>第 {row} 行：{what}</source>
   <translation>第 {row} 行：{what}</translation>
  </message>
  <message id="roster.fault.level">
   <source>“{value}”不是已知的学历层次，应为硕士或博士。</source>
   <translation>“{value}”不是已知的学历层次，应为硕士或博士。</translation>
  </message>
  <message id="roster.fault.name">
   <source>“{value}”不像姓名。</source>
   <translation>“{value}”不像姓名。</translation>
  </message>
  <message id="roster.fault.order">
   <source>早于入学日期。</source>
   <translation>早于入学日期。</translation>
  </message>
  <message id="roster.fault.route">
   <source>“{value}”不是已知的培养方式，应为普通、直博或硕博连读。</source>
   <translation>“{value}”不是已知的培养方式，应为普通、直博或硕博连读。</translation>
  </message>
  <message id="roster.fault.scientific">
   <source>表格软件把号码变成了 {value}，后面的数字已丢失。请把这一列设为文本后重新导出。</source>
   <translation>表格软件把号码变成了 {value}，后面的数字已丢失。请把这一列设为文本后重新导出。</translation>
  </message>
  <message id="roster.fault.strange">
   <source>“{value}”含有不能显示的字符。</source>
   <translation>“{value}”含有不能显示的字符。</translation>
  </message>
  <message id="roster.fault.student_no">
   <source>“{value}”不是学号（最多 {limit} 位字母和数字）。</source>
   <translation>“{value}”不是学号（最多 {limit} 位字母和数字）。</translation>
  </message>
  <message id="roster.fault.too_long">
   <source>超过 {limit} 个字。</source>
   <translation>超过 {limit} 个字。</translation>
  </message>
  <message id="roster.fault.too_many_cells">
   <source>比列名多出了内容，可能某一格里有逗号。</source>
   <translation>比列名多出了内容，可能某一格里有逗号。</translation>
  </message>
  <message id="roster.fault.truth">
   <source>“{value}”应为是或否。</source>
   <translation>“{value}”应为是或否。</translation>
  </message>
  <message id="roster.fault.twice">
   <source>与另一行重复。</source>
   <translation>与另一行重复。</translation>
  </message>
  <message id="roster.fault.uncomputed">
   <source>公式没有计算结果，或结果是错误值。请在表格软件中打开并保存，或“粘贴为数值”</source>
   <translation>公式没有计算结果，或结果是错误值。请在表格软件中打开并保存，或“粘贴为数值”</translation>
  </message>
  <message id="roster.fault.years">
   <source>“{value}”不是年数，请写成 3 或 2.5 的样子。</source>
   <translation>“{value}”不是年数，请写成 3 或 2.5 的样子。</translation>
  </message>
  <message id="roster.faults.cell">
   <source>现有内容</source>
   <translation>现有内容</translation>
  </message>
  <message id="roster.faults.column">
   <source>有错的列</source>
   <translation>有错的列</translation>
  </message>
  <message id="roster.faults.row">
   <source>行号</source>
   <translation>行号</translation>
  </message>
  <message id="roster.faults.what">
   <source>问题</source>
   <translation>问题</translation>
  </message>
  <message id="roster.faulty">
   <source>{file} 的 {rows} 行中有 {faulty} 行有错。第一处：{first}</source>
   <translation>{file} 的 {rows} 行中有 {faulty} 行有错。第一处：{first}</translation>
  </message>
  <message id="roster.faulty_nothing">
   <source>{file} 的 {rows} 行中有 {faulty} 行有错，一行也没有导入。第一处：{first}</source>
   <translation>{file} 的 {rows} 行中有 {faulty} 行有错，一行也没有导入。第一处：{first}</translation>
  </message>
  <message id="roster.formulas">
   <source>有 {count} 个单元格是公式，读取的是上次计算的结果。</source>
   <translation>有 {count} 个单元格是公式，读取的是上次计算的结果。</translation>
  </message>
  <message id="roster.ignored">
   <source>以下列没有用到：{columns}</source>
   <translation>以下列没有用到：{columns}</translation>
  </message>
  <message id="roster.imported">
   <source>已导入 {file}（{encoding}）：新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</source>
   <translation>已导入 {file}（{encoding}）：新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</translation>
  </message>
  <message id="roster.macro">
   <source>{file} 带有宏。请另存为不带宏的 .xlsx 文件，再导入。</source>
   <translation>{file} 带有宏。请另存为不带宏的 .xlsx 文件，再导入。</translation>
  </message>
  <message id="roster.map_no_column">
   <source>“{said}”不能用：{file} 里没有这一列，或缺少等号。可用的列：{known}。</source>
   <translation>“{said}”不能用：{file} 里没有这一列，或缺少等号。可用的列：{known}。</translation>
  </message>
  <message id="roster.map_unknown">
   <source>不认识“{said}”。等号后可以写：{known}；留空表示不用这一列。</source>
   <translation>不认识“{said}”。等号后可以写：{known}；留空表示不用这一列。</translation>
  </message>
  <message id="roster.merged">
   <source>{file} 的工作表“{sheet}”有 {count} 处合并单元格，例如 {cells}。请取消合并，每行填写完整，再导入。</source>
   <translation>{file} 的工作表“{sheet}”有 {count} 处合并单元格，例如 {cells}。请取消合并，每行填写完整，再导入。</translation>
  </message>
  <message id="roster.mixed">
   <source>{file} 混用了两种文字编码（从第 {row} 行起）。请用同一种编码重新保存。</source>
   <translation>{file} 混用了两种文字编码（从第 {row} 行起）。请用同一种编码重新保存。</translation>
  </message>
  <message id="roster.more_faults">
   <source>还有 {count} 处错误没有列出，加 --json 可查看全部。</source>
   <translation>还有 {count} 处错误没有列出，加 --json 可查看全部。</translation>
  </message>
  <message id="roster.no_file">
   <source>找不到文件 {file}。请检查路径和文件名。</source>
   <translation>找不到文件 {file}。请检查路径和文件名。</translation>
  </message>
  <message id="roster.no_headings">
   <source>{file} 的第一行不是列名。第一行请写列名，例如：学号、姓名、证件号码。</source>
   <translation>{file} 的第一行不是列名。第一行请写列名，例如：学号、姓名、证件号码。</translation>
  </message>
  <message id="roster.no_headings_in_sheet">
   <source>{file} 的工作表“{sheet}”没有列名。请在第一行写列名，例如：学号、姓名、证件号码。</source>
   <translation>{file} 的工作表“{sheet}”没有列名。请在第一行写列名，例如：学号、姓名、证件号码。</translation>
  </message>
  <message id="roster.no_rows">
   <source>{file} 只有列名，没有学生。</source>
   <translation>{file} 只有列名，没有学生。</translation>
  </message>
  <message id="roster.no_sheet">
   <source>{file} 没有可读取的工作表。请检查工作表是否被隐藏。</source>
   <translation>{file} 没有可读取的工作表。请检查工作表是否被隐藏。</translation>
  </message>
  <message id="roster.none">
   <source>还没有导入学生名单。请用 kiosk roster import 导入。</source>
   <translation>还没有导入学生名单。请用 kiosk roster import 导入。</translation>
  </message>
  <message id="roster.not_text">
   <source>{file} 第 {row} 行既不是 UTF-8 也不是 GB18030 编码。请另存为 CSV（UTF-8），再导入。</source>
   <translation>{file} 第 {row} 行既不是 UTF-8 也不是 GB18030 编码。请另存为 CSV（UTF-8），再导入。</translation>
  </message>
  <message id="roster.nul">
   <source>{file} 第 {row} 行含有不该出现的空字符，文件可能已损坏。请重新导出。</source>
   <translation>{file} 第 {row} 行含有不该出现的空字符，文件可能已损坏。请重新导出。</translation>
  </message>
  <message id="roster.previewed">
   <source>预览 {file}（{encoding}），没有写入：将新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</source>
   <translation>预览 {file}（{encoding}），没有写入：将新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，有错 {faulty} 行。</translation>
  </message>
  <message id="roster.refused">
   <source>没有导入 {file}（{encoding}）：本可新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，但有错 {faulty} 行。</source>
   <translation>没有导入 {file}（{encoding}）：本可新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，但有错 {faulty} 行。</translation>
  </message>
  <message id="roster.stale">
   <source>预览之后有人导入了另一份名单，{file} 没有导入。请重新导入一次。</source>
   <translation>预览之后有人导入了另一份名单，{file} 没有导入。请重新导入一次。</translation>
  </message>
  <message id="roster.step.check">
   <source>正在检查各行：{percent}%</source>
   <translation>正在检查各行：{percent}%</translation>
  </message>
  <message id="roster.step.compare">
   <source>正在与已有数据比较：{percent}%</source>
   <translation>正在与已有数据比较：{percent}%</translation>
  </message>
  <message id="roster.step.prepare">
   <source>正在准备写入：{percent}%</source>
   <translation>正在准备写入：{percent}%</translation>
  </message>
  <message id="roster.step.read">
   <source>正在读取文件：{percent}%</source>
   <translation>正在读取文件：{percent}%</translation>
  </message>
  <message id="roster.step.write">
   <source>正在写入：{percent}%</source>
   <translation>正在写入：{percent}%</translation>
  </message>
  <message id="roster.stopped">
   <source>已停止导入，数据没有任何改动。</source>
   <translation>已停止导入，数据没有任何改动。</translation>
  </message>
  <message id="roster.takes.department">
   <source>院系名称</source>
   <translation>院系名称</translation>
  </message>
  <message id="roster.takes.enrolled_on">
   <source>日期，例如 2023-09-01；也可以只写年月或年份</source>
   <translation>日期，例如 2023-09-01；也可以只写年月或年份</translation>
  </message>
  <message id="roster.takes.graduates_on">
   <source>日期，例如 2026-06-30；也可以只写年月</source>
   <translation>日期，例如 2026-06-30；也可以只写年月</translation>
  </message>
  <message id="roster.takes.identity_no">
   <source>居民身份证号（18 位）或护照等证件号；单元格请设为文本格式</source>
   <translation>居民身份证号（18 位）或护照等证件号；单元格请设为文本格式</translation>
  </message>
  <message id="roster.takes.major">
   <source>专业名称</source>
   <translation>专业名称</translation>
  </message>
  <message id="roster.takes.name">
   <source>与证件一致的姓名</source>
   <translation>与证件一致的姓名</translation>
  </message>
  <message id="roster.takes.standard_years">
   <source>年数，例如 3 或 2.5</source>
   <translation>年数，例如 3 或 2.5</translation>
  </message>
  <message id="roster.takes.student_no">
   <source>字母和数字</source>
   <translation>字母和数字</translation>
  </message>
  <message id="roster.template.about">
   <source>填写说明</source>
   <translation>填写说明</translation>
  </message>
  <message id="roster.template.column">
   <source>列名</source>
   <translation>列名</translation>
  </message>
  <message id="roster.template.ending">
   <source>不能生成 {file}。文件名请以 .xlsx 或 .csv 结尾。</source>
   <translation>不能生成 {file}。文件名请以 .xlsx 或 .csv 结尾。</translation>
  </message>
  <message id="roster.template.list">
   <source>学生名单</source>
   <translation>学生名单</translation>
  </message>
  <message id="roster.template.needed">
   <source>必填</source>
   <translation>必填</translation>
  </message>
  <message id="roster.template.takes">
   <source>可填内容</source>
   <translation>可填内容</translation>
  </message>
  <message id="roster.template.written">
   <source>空白名单已写入 {file}。填好后用 kiosk roster import 导入。</source>
   <translation>空白名单已写入 {file}。填好后用 kiosk roster import 导入。</translation>
  </message>
  <message id="roster.too_large">
   <source>文件 {file} 超过 {limit} MB，不像学生名单。请检查文件。</source>
   <translation>文件 {file} 超过 {limit} MB，不像学生名单。请检查文件。</translation>
  </message>
  <message id="roster.too_wide">
   <source>{file} 的工作表范围过大（{cells} 个单元格，上限 {limit}），多半是远处有多余内容。请删除多余的行和列，另存后再导入。</source>
   <translation>{file} 的工作表范围过大（{cells} 个单元格，上限 {limit}），多半是远处有多余内容。请删除多余的行和列，另存后再导入。</translation>
  </message>
  <message id="roster.total">
   <source>合计</source>
   <translation>合计</translation>
  </message>
  <message id="roster.unpacks_too_large">
   <source>{file} 解压后超过 {limit} MB，不像学生名单，没有读取。请检查文件来源。</source>
   <translation>{file} 解压后超过 {limit} MB，不像学生名单，没有读取。请检查文件来源。</translation>
  </message>
  <message id="roster.unreadable">
   <source>文件 {file} 无法读取，请检查文件权限。</source>
   <translation>文件 {file} 无法读取，请检查文件权限。</translation>
  </message>
  <message id="roster.utf16">
   <source>{file} 是 UTF-16 编码。请另存为 CSV（UTF-8），再导入。</source>
   <translation>{file} 是 UTF-16 编码。请另存为 CSV（UTF-8），再导入。</translation>
  </message>
  <message id="roster.workbook">
   <source>{file} 不是 .xlsx 格式的表格。请在表格软件中另存为 .xlsx 或 CSV（UTF-8），再导入。</source>
   <translation>{file} 不是 .xlsx 格式的表格。请在表格软件中另存为 .xlsx 或 CSV（UTF-8），再导入。</translation>
  </message>
  <message id="roster.yes">
   <source>是</source>
   <translation>是</translation>
  </message>
  <message id="rule.background.colour">
   <source>背景颜色</source>
   <translation>背景颜色</translation>
  </message>
  <message id="rule.background.objects">
   <source>背景杂物</source>
   <translation>背景杂物</translation>
  </message>
  <message id="rule.background.shadow">
   <source>背景阴影</source>
   <translation>背景阴影</translation>
  </message>
  <message id="rule.background.uniform">
   <source>背景均匀</source>
   <translation>背景均匀</translation>
  </message>
  <message id="rule.clothing.collar">
   <source>衣领与图案</source>
   <translation>衣领与图案</translation>
  </message>
  <message id="rule.clothing.contrast">
   <source>衣服与背景有别</source>
   <translation>衣服与背景有别</translation>
  </message>
  <message id="rule.ears.visible">
   <source>露出双耳</source>
   <translation>露出双耳</translation>
  </message>
  <message id="rule.expression.neutral">
   <source>表情自然</source>
   <translation>表情自然</translation>
  </message>
  <message id="rule.eyes.gaze">
   <source>目视镜头</source>
   <translation>目视镜头</translation>
  </message>
  <message id="rule.eyes.glare">
   <source>镜片反光</source>
   <translation>镜片反光</translation>
  </message>
  <message id="rule.eyes.hair">
   <source>头发或镜框遮眼</source>
   <translation>头发或镜框遮眼</translation>
  </message>
  <message id="rule.eyes.open">
   <source>双眼睁开</source>
   <translation>双眼睁开</translation>
  </message>
  <message id="rule.eyes.red">
   <source>红眼</source>
   <translation>红眼</translation>
  </message>
  <message id="rule.eyes.tinted">
   <source>有色镜片或美瞳</source>
   <translation>有色镜片或美瞳</translation>
  </message>
  <message id="rule.face.single">
   <source>只有一人</source>
   <translation>只有一人</translation>
  </message>
  <message id="rule.file.bytes">
   <source>文件大小</source>
   <translation>文件大小</translation>
  </message>
  <message id="rule.file.colour">
   <source>色彩位数</source>
   <translation>色彩位数</translation>
  </message>
  <message id="rule.file.dpi">
   <source>分辨率标记</source>
   <translation>分辨率标记</translation>
  </message>
  <message id="rule.file.format">
   <source>文件格式</source>
   <translation>文件格式</translation>
  </message>
  <message id="rule.file.name">
   <source>文件扩展名</source>
   <translation>文件扩展名</translation>
  </message>
  <message id="rule.file.quality">
   <source>压缩质量</source>
   <translation>压缩质量</translation>
  </message>
  <message id="rule.file.size_px">
   <source>照片尺寸</source>
   <translation>照片尺寸</translation>
  </message>
  <message id="rule.geometry.centred">
   <source>左右居中</source>
   <translation>左右居中</translation>
  </message>
  <message id="rule.geometry.crown">
   <source>头顶到上边距离</source>
   <translation>头顶到上边距离</translation>
  </message>
  <message id="rule.geometry.eyes">
   <source>眼睛高度</source>
   <translation>眼睛高度</translation>
  </message>
  <message id="rule.geometry.face_width">
   <source>脸部宽度</source>
   <translation>脸部宽度</translation>
  </message>
  <message id="rule.geometry.resolution">
   <source>未经放大</source>
   <translation>未经放大</translation>
  </message>
  <message id="rule.head.uncovered">
   <source>头部无遮盖</source>
   <translation>头部无遮盖</translation>
  </message>
  <message id="rule.image.motion">
   <source>抖动模糊</source>
   <translation>抖动模糊</translation>
  </message>
  <message id="rule.image.noise">
   <source>噪点</source>
   <translation>噪点</translation>
  </message>
  <message id="rule.image.pixelation">
   <source>马赛克与翻拍</source>
   <translation>马赛克与翻拍</translation>
  </message>
  <message id="rule.image.sharp">
   <source>清晰度</source>
   <translation>清晰度</translation>
  </message>
  <message id="rule.light.cast">
   <source>偏色</source>
   <translation>偏色</translation>
  </message>
  <message id="rule.light.dynamic_range">
   <source>层次</source>
   <translation>层次</translation>
  </message>
  <message id="rule.light.exposure">
   <source>脸部明暗</source>
   <translation>脸部明暗</translation>
  </message>
  <message id="rule.light.hotspots">
   <source>高光斑</source>
   <translation>高光斑</translation>
  </message>
  <message id="rule.light.shadow_face">
   <source>脸上阴影</source>
   <translation>脸上阴影</translation>
  </message>
  <message id="rule.light.uniform">
   <source>左右光线均匀</source>
   <translation>左右光线均匀</translation>
  </message>
  <message id="rule.mouth.closed">
   <source>双唇闭合</source>
   <translation>双唇闭合</translation>
  </message>
  <message id="rule.pose.pitch">
   <source>抬头低头</source>
   <translation>抬头低头</translation>
  </message>
  <message id="rule.pose.roll">
   <source>头部歪斜</source>
   <translation>头部歪斜</translation>
  </message>
  <message id="rule.pose.shoulders">
   <source>双肩水平</source>
   <translation>双肩水平</translation>
  </message>
  <message id="rule.pose.yaw">
   <source>左右转头</source>
   <translation>左右转头</translation>
  </message>
  <message id="rule.process.recent">
   <source>近照</source>
   <translation>近照</translation>
  </message>
  <message id="rule.process.unmirrored">
   <source>未镜像、未旋转</source>
   <translation>未镜像、未旋转</translation>
  </message>
  <message id="rule.process.unretouched">
   <source>未修图</source>
   <translation>未修图</translation>
  </message>
  <message id="scan.no_camera">
   <source>摄像头暂时没有画面，不能扫码。可以用旁边的读码器，或在屏幕上操作。</source>
   <translation>摄像头暂时没有画面，不能扫码。可以用旁边的读码器，或在屏幕上操作。</translation>
  </message>
  <message id="scan.too_long">
   <source>读到的内容太长，不是这里用的码。请换一个码，或在屏幕上输入。</source>
   <translation>读到的内容太长，不是这里用的码。请换一个码，或在屏幕上输入。</translation>
  </message>
  <message id="scan.unreadable">
   <source>这个码没有读清楚。请再扫一次，或在屏幕上输入。</source>
   <translation>这个码没有读清楚。请再扫一次，或在屏幕上输入。</translation>
  </message>
  <message id="search.found">
   <source>共 {total} 人，显示第 {first}–{last} 人。</source>
   <translation>共 {total} 人，显示第 {first}–{last} 人。</translation>
  </message>
  <message id="search.nobody">
   <source>没有找到符合条件的学生。请检查输入，或放宽筛选条件。</source>
   <translation>没有找到符合条件的学生。请检查输入，或放宽筛选条件。</translation>
  </message>
  <message id="season.bad">
   <source>本季规则文件 {file} 中的 {name} 缺失、多余或不正确，请对照自带的 season.toml 修改。</source>
   <translation>本季规则文件 {file} 中的 {name} 缺失、多余或不正确，请对照自带的 season.toml 修改。</translation>
  </message>
  <message id="season.figure.code.from">
   <source>预计毕业日：从</source>
   <translation>预计毕业日：从</translation>
  </message>
  <message id="season.figure.code.until">
   <source>预计毕业日：到</source>
   <translation>预计毕业日：到</translation>
  </message>
  <message id="season.figure.collection.closes">
   <source>线上采集截止日；之后按错过处理</source>
   <translation>线上采集截止日；之后按错过处理</translation>
  </message>
  <message id="season.figure.collection.opens">
   <source>线上采集开始日</source>
   <translation>线上采集开始日</translation>
  </message>
  <message id="season.figure.id">
   <source>采集季名称</source>
   <translation>采集季名称</translation>
  </message>
  <message id="season.figure.make_up.closes">
   <source>补采截止日</source>
   <translation>补采截止日</translation>
  </message>
  <message id="season.figure.make_up.opens">
   <source>补采开始日；留空表示每天都可补采</source>
   <translation>补采开始日；留空表示每天都可补采</translation>
  </message>
  <message id="season.figure.newest_cohort.doctor">
   <source>博士生：最晚的入学年份</source>
   <translation>博士生：最晚的入学年份</translation>
  </message>
  <message id="season.figure.newest_cohort.doctor_direct">
   <source>直博生：最晚的入学年份</source>
   <translation>直博生：最晚的入学年份</translation>
  </message>
  <message id="season.figure.newest_cohort.master">
   <source>硕士生：最晚的入学年份</source>
   <translation>硕士生：最晚的入学年份</translation>
  </message>
  <message id="season.figure.online.url">
   <source>线上采集入口网址</source>
   <translation>线上采集入口网址</translation>
  </message>
  <message id="season.figure.photo_years.doctor">
   <source>博士：毕业时照片最多几年</source>
   <translation>博士：毕业时照片最多几年</translation>
  </message>
  <message id="season.figure.photo_years.master">
   <source>硕士：毕业时照片最多几年</source>
   <translation>硕士：毕业时照片最多几年</translation>
  </message>
  <message id="season.group.code">
   <source>学信网发放采集码的毕业时间</source>
   <translation>学信网发放采集码的毕业时间</translation>
  </message>
  <message id="season.group.cohorts">
   <source>参加采集的年级</source>
   <translation>参加采集的年级</translation>
  </message>
  <message id="season.group.collection">
   <source>采集与补采时间</source>
   <translation>采集与补采时间</translation>
  </message>
  <message id="season.group.photo">
   <source>照片有效期</source>
   <translation>照片有效期</translation>
  </message>
  <message id="season.group.season">
   <source>采集季</source>
   <translation>采集季</translation>
  </message>
  <message id="season.not_toml">
   <source>本季规则文件 {file} 的写法有误，无法读取。请恢复上一个能用的版本，或删除该文件以使用默认安排。</source>
   <translation>本季规则文件 {file} 的写法有误，无法读取。请恢复上一个能用的版本，或删除该文件以使用默认安排。</translation>
  </message>
  <message id="season.preview.stopped">
   <source>计算已停止，什么都没有改动。</source>
   <translation>计算已停止，什么都没有改动。</translation>
  </message>
  <message id="season.rule.address">
   <source>以 https:// 开头的网址</source>
   <translation>以 https:// 开头的网址</translation>
  </message>
  <message id="season.rule.age">
   <source>1 到 10 的整数</source>
   <translation>1 到 10 的整数</translation>
  </message>
  <message id="season.rule.day">
   <source>年-月-日，例如 2024-03-01</source>
   <translation>年-月-日，例如 2024-03-01</translation>
  </message>
  <message id="season.rule.name">
   <source>最多 20 个字</source>
   <translation>最多 20 个字</translation>
  </message>
  <message id="season.rule.year">
   <source>四位年份</source>
   <translation>四位年份</translation>
  </message>
  <message id="season.trouble.address">
   <source>应为以 https:// 开头的网址。</source>
   <translation>应为以 https:// 开头的网址。</translation>
  </message>
  <message id="season.trouble.both">
   <source>请把两个日期都填上，或都留空。</source>
   <translation>请把两个日期都填上，或都留空。</translation>
  </message>
  <message id="season.trouble.day">
   <source>应为日期，写成 2024-03-01。</source>
   <translation>应为日期，写成 2024-03-01。</translation>
  </message>
  <message id="season.trouble.days">
   <source>看不懂“{line}”。每行写一天（2027-01-01），或起止两天（2027-02-05 - 2027-02-11）。</source>
   <translation>看不懂“{line}”。每行写一天（2027-01-01），或起止两天（2027-02-05 - 2027-02-11）。</translation>
  </message>
  <message id="season.trouble.empty">
   <source>不能留空。</source>
   <translation>不能留空。</translation>
  </message>
  <message id="season.trouble.name">
   <source>最多 {limit} 个字，写在一行里。</source>
   <translation>最多 {limit} 个字，写在一行里。</translation>
  </message>
  <message id="season.trouble.number">
   <source>应为 {least} 到 {most} 的整数。</source>
   <translation>应为 {least} 到 {most} 的整数。</translation>
  </message>
  <message id="season.trouble.off_and_on">
   <source>{day} 同时写在休息和上班两处。</source>
   <translation>{day} 同时写在休息和上班两处。</translation>
  </message>
  <message id="season.trouble.order">
   <source>不能早于 {first}。</source>
   <translation>不能早于 {first}。</translation>
  </message>
  <message id="season.trouble_at">
   <source>{file} 中的 {name}（{figure}）：{what}</source>
   <translation>{file} 中的 {name}（{figure}）：{what}</translation>
  </message>
  <message id="season.unit.years">
   <source>年</source>
   <translation>年</translation>
  </message>
  <message id="season.unreadable">
   <source>本季规则文件 {file} 无法读取，请检查文件权限。</source>
   <translation>本季规则文件 {file} 无法读取，请检查文件权限。</translation>
  </message>
  <message id="season.where">
   <source>本季规则来自 {file}</source>
   <translation>本季规则来自 {file}</translation>
  </message>
  <message id="setting.backup_at">
   <source>每夜备份的时间，例如 02:30；当时没有开机，则开机后补做</source>
   <translation>每夜备份的时间，例如 02:30；当时没有开机，则开机后补做</translation>
  </message>
  <message id="setting.backup_folder">
   <source>每夜自动备份存放的文件夹，最好在另一块磁盘上；空白表示不自动备份</source>
   <translation>每夜自动备份存放的文件夹，最好在另一块磁盘上；空白表示不自动备份</translation>
  </message>
  <message id="setting.batch_recipient">
   <source>学籍部门的 age 公钥，批次只写成加密文件；留空则不加密</source>
   <translation>学籍部门的 age 公钥，批次只写成加密文件；留空则不加密</translation>
  </message>
  <message id="setting.booth">
   <source>采集点名称，写入照片编号、批次和签名</source>
   <translation>采集点名称，写入照片编号、批次和签名</translation>
  </message>
  <message id="setting.camera">
   <source>相机；auto 表示第一个可用的</source>
   <translation>相机；auto 表示第一个可用的</translation>
  </message>
  <message id="setting.camera_hold">
   <source>相机的曝光和白平衡何时锁定；没有校准过的相机，calibrated 与 burst 相同</source>
   <translation>相机的曝光和白平衡何时锁定；没有校准过的相机，calibrated 与 burst 相同</translation>
  </message>
  <message id="setting.camera_hold.burst">
   <source>只在倒数和连拍时锁定</source>
   <translation>只在倒数和连拍时锁定</translation>
  </message>
  <message id="setting.camera_hold.calibrated">
   <source>一直用校准值，连拍时锁定</source>
   <translation>一直用校准值，连拍时锁定</translation>
  </message>
  <message id="setting.camera_hold.off">
   <source>不锁定，由相机自动</source>
   <translation>不锁定，由相机自动</translation>
  </message>
  <message id="setting.closed_because">
   <source>现在暂停开放的原因，显示在首页；空白表示开放</source>
   <translation>现在暂停开放的原因，显示在首页；空白表示开放</translation>
  </message>
  <message id="setting.done_screen_s">
   <source>最后一个画面停留多久（秒）</source>
   <translation>最后一个画面停留多久（秒）</translation>
  </message>
  <message id="setting.group.booth">
   <source>采集点</source>
   <translation>采集点</translation>
  </message>
  <message id="setting.group.keeping">
   <source>备份与保存期限</source>
   <translation>备份与保存期限</translation>
  </message>
  <message id="setting.group.opening">
   <source>开放时间与地点</source>
   <translation>开放时间与地点</translation>
  </message>
  <message id="setting.group.paper">
   <source>回执</source>
   <translation>回执</translation>
  </message>
  <message id="setting.group.sound">
   <source>声音</source>
   <translation>声音</translation>
  </message>
  <message id="setting.group.staff">
   <source>工作人员窗口</source>
   <translation>工作人员窗口</translation>
  </message>
  <message id="setting.group.visit">
   <source>学生拍摄</source>
   <translation>学生拍摄</translation>
  </message>
  <message id="setting.idle_after_s">
   <source>无人操作多久后询问是否继续（秒）</source>
   <translation>无人操作多久后询问是否继续（秒）</translation>
  </message>
  <message id="setting.idle_answer_s">
   <source>询问后多久无人回答就清空（秒）</source>
   <translation>询问后多久无人回答就清空（秒）</translation>
  </message>
  <message id="setting.language">
   <source>每次拍摄开始时的语言（zh 或 en）</source>
   <translation>每次拍摄开始时的语言（zh 或 en）</translation>
  </message>
  <message id="setting.language.en">
   <source>英文</source>
   <translation>英文</translation>
  </message>
  <message id="setting.language.zh">
   <source>中文</source>
   <translation>中文</translation>
  </message>
  <message id="setting.motion">
   <source>无人时首页按钮是否有动态提示（系统要求减少动画时一律没有）</source>
   <translation>无人时首页按钮是否有动态提示（系统要求减少动画时一律没有）</translation>
  </message>
  <message id="setting.open_from">
   <source>每天几点开放，例如 08:30；空白表示不限</source>
   <translation>每天几点开放，例如 08:30；空白表示不限</translation>
  </message>
  <message id="setting.open_until">
   <source>每天几点关闭，例如 17:00；空白表示不限</source>
   <translation>每天几点关闭，例如 17:00；空白表示不限</translation>
  </message>
  <message id="setting.opening">
   <source>开放时间，显示在首页下方；需要时可写中英两种文字</source>
   <translation>开放时间，显示在首页下方；需要时可写中英两种文字</translation>
  </message>
  <message id="setting.originals_days">
   <source>学籍部门确认后，原图再保存多少天（成品照片一直保留）</source>
   <translation>学籍部门确认后，原图再保存多少天（成品照片一直保留）</translation>
  </message>
  <message id="setting.preview_mirrored">
   <source>预览画面是否左右镜像（照片从不镜像）</source>
   <translation>预览画面是否左右镜像（照片从不镜像）</translation>
  </message>
  <message id="setting.printer">
   <source>打印回执的打印机；default 表示系统默认打印机，留空则不提供打印</source>
   <translation>打印回执的打印机；default 表示系统默认打印机，留空则不提供打印</translation>
  </message>
  <message id="setting.receipt_folder">
   <source>学生把回执存为 PDF 时用的文件夹（完整路径），留空则不提供保存</source>
   <translation>学生把回执存为 PDF 时用的文件夹（完整路径），留空则不提供保存</translation>
  </message>
  <message id="setting.rule.booth">
   <source>英文字母、数字和中间的短横线，最多 20 个字符</source>
   <translation>英文字母、数字和中间的短横线，最多 20 个字符</translation>
  </message>
  <message id="setting.rule.camera">
   <source>从列表中选择，或填写设备号、路径或地址</source>
   <translation>从列表中选择，或填写设备号、路径或地址</translation>
  </message>
  <message id="setting.rule.flag">
   <source>开或关</source>
   <translation>开或关</translation>
  </message>
  <message id="setting.rule.folder">
   <source>完整路径；留空表示不用</source>
   <translation>完整路径；留空表示不用</translation>
  </message>
  <message id="setting.rule.hold">
   <source>off、burst、calibrated 之一</source>
   <translation>off、burst、calibrated 之一</translation>
  </message>
  <message id="setting.rule.language">
   <source>中文或英文</source>
   <translation>中文或英文</translation>
  </message>
  <message id="setting.rule.line">
   <source>最多 28 个字；可以留空</source>
   <translation>最多 28 个字；可以留空</translation>
  </message>
  <message id="setting.rule.moment">
   <source>几点几分，例如 02:30</source>
   <translation>几点几分，例如 02:30</translation>
  </message>
  <message id="setting.rule.printer">
   <source>打印机名称；default 表示系统默认，留空表示不打印</source>
   <translation>打印机名称；default 表示系统默认，留空表示不打印</translation>
  </message>
  <message id="setting.rule.recipient">
   <source>age-keygen 给出的公钥（age1 开头），可以留空</source>
   <translation>age-keygen 给出的公钥（age1 开头），可以留空</translation>
  </message>
  <message id="setting.rule.time">
   <source>几点几分，例如 08:30；留空表示不限</source>
   <translation>几点几分，例如 08:30；留空表示不限</translation>
  </message>
  <message id="setting.rule.whole">
   <source>{least} 到 {most} 的整数</source>
   <translation>{least} 到 {most} 的整数</translation>
  </message>
  <message id="setting.sound">
   <source>是否有提示音（倒数、拍照、提示）</source>
   <translation>是否有提示音（倒数、拍照、提示）</translation>
  </message>
  <message id="setting.sound_volume">
   <source>提示音音量，相对于电脑自身音量的百分比</source>
   <translation>提示音音量，相对于电脑自身音量的百分比</translation>
  </message>
  <message id="setting.staff_idle_after_s">
   <source>工作人员窗口无人操作多少秒后自动退出登录</source>
   <translation>工作人员窗口无人操作多少秒后自动退出登录</translation>
  </message>
  <message id="setting.staff_place">
   <source>工作人员的位置，显示在首页和帮助中；空白表示就在旁边</source>
   <translation>工作人员的位置，显示在首页和帮助中；空白表示就在旁边</translation>
  </message>
  <message id="setting.student_no_max_length">
   <source>学号的最大位数</source>
   <translation>学号的最大位数</translation>
  </message>
  <message id="setting.unit.characters">
   <source>个字符</source>
   <translation>个字符</translation>
  </message>
  <message id="setting.unit.days">
   <source>天</source>
   <translation>天</translation>
  </message>
  <message id="setting.unit.percent">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="setting.unit.s">
   <source>秒</source>
   <translation>秒</translation>
  </message>
  <message id="settings.bad.backup_at">
   <source>设置文件 {file} 中的 backup_at = {value} 不可用。应为 24 小时制的时间，例如 "02:30"。</source>
   <translation>设置文件 {file} 中的 backup_at = {value} 不可用。应为 24 小时制的时间，例如 "02:30"。</translation>
  </message>
  <message id="settings.bad.backup_folder">
   <source>设置文件 {file} 中的 backup_folder = {value} 不可用。应为文件夹的完整路径，例如 "/media/backup"；空白表示不自动备份。</source>
   <translation>设置文件 {file} 中的 backup_folder = {value} 不可用。应为文件夹的完整路径，例如 "/media/backup"；空白表示不自动备份。</translation>
  </message>
  <message id="settings.bad.batch_recipient">
   <source>设置文件 {file} 中的 batch_recipient = {value} 不可用。应为 age-keygen 给出的公钥（age1 开头，62 个字符），或留空。</source>
   <translation>设置文件 {file} 中的 batch_recipient = {value} 不可用。应为 age-keygen 给出的公钥（age1 开头，62 个字符），或留空。</translation>
  </message>
  <message id="settings.bad.booth">
   <source>设置文件 {file} 中的 booth = {value} 不可用。应为带引号的文字，由英文字母、数字和中间的短横线组成，最多 20 个字符，例如 "BOOTH-1"。</source>
   <translation>设置文件 {file} 中的 booth = {value} 不可用。应为带引号的文字，由英文字母、数字和中间的短横线组成，最多 20 个字符，例如 "BOOTH-1"。</translation>
  </message>
  <message id="settings.bad.camera">
   <source>设置文件 {file} 中的 camera = {value} 不可用。应为带引号的文字，例如 "auto" 或 "0"。</source>
   <translation>设置文件 {file} 中的 camera = {value} 不可用。应为带引号的文字，例如 "auto" 或 "0"。</translation>
  </message>
  <message id="settings.bad.camera_hold">
   <source>设置文件 {file} 中的 camera_hold = {value} 不可用。应为 "off"、"burst" 或 "calibrated"。</source>
   <translation>设置文件 {file} 中的 camera_hold = {value} 不可用。应为 "off"、"burst" 或 "calibrated"。</translation>
  </message>
  <message id="settings.bad.closed_because">
   <source>设置文件 {file} 中的 closed_because = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "设备维护，下午恢复"。</source>
   <translation>设置文件 {file} 中的 closed_because = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "设备维护，下午恢复"。</translation>
  </message>
  <message id="settings.bad.done_screen_s">
   <source>设置文件 {file} 中的 done_screen_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>设置文件 {file} 中的 done_screen_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</translation>
  </message>
  <message id="settings.bad.idle_after_s">
   <source>设置文件 {file} 中的 idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>设置文件 {file} 中的 idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</translation>
  </message>
  <message id="settings.bad.idle_answer_s">
   <source>设置文件 {file} 中的 idle_answer_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>设置文件 {file} 中的 idle_answer_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</translation>
  </message>
  <message id="settings.bad.language">
   <source>设置文件 {file} 中的 language = {value} 不可用。应为 "zh" 或 "en"。</source>
   <translation>设置文件 {file} 中的 language = {value} 不可用。应为 "zh" 或 "en"。</translation>
  </message>
  <message id="settings.bad.motion">
   <source>设置文件 {file} 中的 motion = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>设置文件 {file} 中的 motion = {value} 不可用。应为 true 或 false，不加引号。</translation>
  </message>
  <message id="settings.bad.open_from">
   <source>设置文件 {file} 中的 open_from = {value} 不可用。应为 24 小时制的时间，例如 "08:30"；空白表示不限。</source>
   <translation>设置文件 {file} 中的 open_from = {value} 不可用。应为 24 小时制的时间，例如 "08:30"；空白表示不限。</translation>
  </message>
  <message id="settings.bad.open_until">
   <source>设置文件 {file} 中的 open_until = {value} 不可用。应为 24 小时制的时间，例如 "17:00"；空白表示不限。</source>
   <translation>设置文件 {file} 中的 open_until = {value} 不可用。应为 24 小时制的时间，例如 "17:00"；空白表示不限。</translation>
  </message>
  <message id="settings.bad.opening">
   <source>设置文件 {file} 中的 opening = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "周一至周五 9:00–17:00"。</source>
   <translation>设置文件 {file} 中的 opening = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "周一至周五 9:00–17:00"。</translation>
  </message>
  <message id="settings.bad.originals_days">
   <source>设置文件 {file} 中的 originals_days = {value} 不可用。应为 1 到 3650 的整数（天）。</source>
   <translation>设置文件 {file} 中的 originals_days = {value} 不可用。应为 1 到 3650 的整数（天）。</translation>
  </message>
  <message id="settings.bad.preview_mirrored">
   <source>设置文件 {file} 中的 preview_mirrored = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>设置文件 {file} 中的 preview_mirrored = {value} 不可用。应为 true 或 false，不加引号。</translation>
  </message>
  <message id="settings.bad.printer">
   <source>设置文件 {file} 中的 printer = {value} 不可用。应为带引号的打印机名称、"default" 或 ""。</source>
   <translation>设置文件 {file} 中的 printer = {value} 不可用。应为带引号的打印机名称、"default" 或 ""。</translation>
  </message>
  <message id="settings.bad.receipt_folder">
   <source>设置文件 {file} 中的 receipt_folder = {value} 不可用。应为带引号的完整路径，或 ""。</source>
   <translation>设置文件 {file} 中的 receipt_folder = {value} 不可用。应为带引号的完整路径，或 ""。</translation>
  </message>
  <message id="settings.bad.sound">
   <source>设置文件 {file} 中的 sound = {value} 不可用。应为 true 或 false，不加引号。</source>
   <translation>设置文件 {file} 中的 sound = {value} 不可用。应为 true 或 false，不加引号。</translation>
  </message>
  <message id="settings.bad.sound_volume">
   <source>设置文件 {file} 中的 sound_volume = {value} 不可用。应为 1 到 100 的整数；不要声音请设 sound = false。</source>
   <translation>设置文件 {file} 中的 sound_volume = {value} 不可用。应为 1 到 100 的整数；不要声音请设 sound = false。</translation>
  </message>
  <message id="settings.bad.staff_idle_after_s">
   <source>设置文件 {file} 中的 staff_idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</source>
   <translation>设置文件 {file} 中的 staff_idle_after_s = {value} 不可用。应为 1 到 3600 的整数（秒）。</translation>
  </message>
  <message id="settings.bad.staff_place">
   <source>设置文件 {file} 中的 staff_place = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "H 栋一楼服务台"。</source>
   <translation>设置文件 {file} 中的 staff_place = {value} 不可用。应为带引号的一行文字，最多 28 个字符，首尾没有空格，例如 "H 栋一楼服务台"。</translation>
  </message>
  <message id="settings.bad.student_no_max_length">
   <source>设置文件 {file} 中的 student_no_max_length = {value} 不可用。应为 1 到 40 的整数。</source>
   <translation>设置文件 {file} 中的 student_no_max_length = {value} 不可用。应为 1 到 40 的整数。</translation>
  </message>
  <message id="settings.done">
   <source>{name} = {value}（原为 {before}）。{effect}</source>
   <translation>{name} = {value}（原为 {before}）。{effect}</translation>
  </message>
  <message id="settings.effect.now">
   <source>立即生效。</source>
   <translation>立即生效。</translation>
  </message>
  <message id="settings.effect.restart">
   <source>重启学生窗口和工作人员窗口后生效。</source>
   <translation>重启学生窗口和工作人员窗口后生效。</translation>
  </message>
  <message id="settings.no_folder">
   <source>数据文件夹 {folder} 无法建立。请检查该位置是否存在、是否允许写入，或用 --data 指定别的文件夹。</source>
   <translation>数据文件夹 {folder} 无法建立。请检查该位置是否存在、是否允许写入，或用 --data 指定别的文件夹。</translation>
  </message>
  <message id="settings.no_home">
   <source>当前用户没有主文件夹，请用 --data 指定数据文件夹。</source>
   <translation>当前用户没有主文件夹，请用 --data 指定数据文件夹。</translation>
  </message>
  <message id="settings.not_text">
   <source>设置文件 {file} 不是 UTF-8 文本，请用 UTF-8 编码重新保存。</source>
   <translation>设置文件 {file} 不是 UTF-8 文本，请用 UTF-8 编码重新保存。</translation>
  </message>
  <message id="settings.not_toml">
   <source>设置文件 {file} 第 {line} 行写法有误。每行应写成“名称 = 值”，文字要加引号。</source>
   <translation>设置文件 {file} 第 {line} 行写法有误。每行应写成“名称 = 值”，文字要加引号。</translation>
  </message>
  <message id="settings.unknown">
   <source>设置文件 {file} 中的 {name} 不是可用的设置。用 kiosk settings 可以看到全部设置。</source>
   <translation>设置文件 {file} 中的 {name} 不是可用的设置。用 kiosk settings 可以看到全部设置。</translation>
  </message>
  <message id="settings.unreadable">
   <source>设置文件 {file} 无法读取，请检查它的权限。</source>
   <translation>设置文件 {file} 无法读取，请检查它的权限。</translation>
  </message>
  <message id="settings.where">
   <source>设置文件：{file}</source>
   <translation>设置文件：{file}</translation>
  </message>
  <message id="skipped.no_backdrop">
   <source>画面里几乎没有背景，未检查。</source>
   <translation>画面里几乎没有背景，未检查。</translation>
  </message>
  <message id="skipped.no_clothes">
   <source>画面里几乎没有衣服，未检查。</source>
   <translation>画面里几乎没有衣服，未检查。</translation>
  </message>
  <message id="skipped.no_dates">
   <source>没有拍摄日期或毕业日期，未检查。</source>
   <translation>没有拍摄日期或毕业日期，未检查。</translation>
  </message>
  <message id="skipped.no_face">
   <source>没有可测量的人脸，未检查。</source>
   <translation>没有可测量的人脸，未检查。</translation>
  </message>
  <message id="skipped.no_file">
   <source>没有成品文件，未检查。</source>
   <translation>没有成品文件，未检查。</translation>
  </message>
  <message id="skipped.no_frame">
   <source>没有原始画面，未检查。</source>
   <translation>没有原始画面，未检查。</translation>
  </message>
  <message id="skipped.no_person">
   <source>没有人像轮廓，未检查。</source>
   <translation>没有人像轮廓，未检查。</translation>
  </message>
  <message id="skipped.no_photo">
   <source>没有成品照片，未检查。</source>
   <translation>没有成品照片，未检查。</translation>
  </message>
  <message id="skipped.no_provenance">
   <source>不是本系统拍摄的照片，处理过程无从得知，由审核人员看。</source>
   <translation>不是本系统拍摄的照片，处理过程无从得知，由审核人员看。</translation>
  </message>
  <message id="skipped.no_shoulders">
   <source>照片里看不到双肩</source>
   <translation>照片里看不到双肩</translation>
  </message>
  <message id="skipped.not_measured">
   <source>本版本不自动检查这一项，由审核人员看。</source>
   <translation>本版本不自动检查这一项，由审核人员看。</translation>
  </message>
  <message id="staff.action.approve">
   <source>通过</source>
   <translation>通过</translation>
  </message>
  <message id="staff.action.approve_anyway">
   <source>破例通过</source>
   <translation>破例通过</translation>
  </message>
  <message id="staff.action.cancel">
   <source>取消</source>
   <translation>取消</translation>
  </message>
  <message id="staff.action.confirm_override">
   <source>确认破例</source>
   <translation>确认破例</translation>
  </message>
  <message id="staff.action.finished">
   <source>看成品</source>
   <translation>看成品</translation>
  </message>
  <message id="staff.action.next">
   <source>下一张</source>
   <translation>下一张</translation>
  </message>
  <message id="staff.action.original">
   <source>看原图</source>
   <translation>看原图</translation>
  </message>
  <message id="staff.action.previous">
   <source>上一张</source>
   <translation>上一张</translation>
  </message>
  <message id="staff.action.reject">
   <source>退回</source>
   <translation>退回</translation>
  </message>
  <message id="staff.back_to_kiosk">
   <source>返回拍照窗口</source>
   <translation>返回拍照窗口</translation>
  </message>
  <message id="staff.camera.again">
   <source>再试一次</source>
   <translation>再试一次</translation>
  </message>
  <message id="staff.camera.as_set">
   <source>设置中的相机（{camera}）</source>
   <translation>设置中的相机（{camera}）</translation>
  </message>
  <message id="staff.camera.brightest">
   <source>最亮 {stops}</source>
   <translation>最亮 {stops}</translation>
  </message>
  <message id="staff.camera.calibrate">
   <source>校准</source>
   <translation>校准</translation>
  </message>
  <message id="staff.camera.calibrated">
   <source>校准完成，已记录。学生窗口下次启动时使用这些值。</source>
   <translation>校准完成，已记录。学生窗口下次启动时使用这些值。</translation>
  </message>
  <message id="staff.camera.calibration_no_values">
   <source>这台相机不让锁定曝光和白平衡；校准只用来比较画面。</source>
   <translation>这台相机不让锁定曝光和白平衡；校准只用来比较画面。</translation>
  </message>
  <message id="staff.camera.calibration_values">
   <source>校准时相机的值：{said}</source>
   <translation>校准时相机的值：{said}</translation>
  </message>
  <message id="staff.camera.cancel">
   <source>取消</source>
   <translation>取消</translation>
  </message>
  <message id="staff.camera.cancelled">
   <source>已取消，没有记录。</source>
   <translation>已取消，没有记录。</translation>
  </message>
  <message id="staff.camera.card">
   <source>检查灰卡</source>
   <translation>检查灰卡</translation>
  </message>
  <message id="staff.camera.card_place">
   <source>灰卡</source>
   <translation>灰卡</translation>
  </message>
  <message id="staff.camera.check">
   <source>检查空背景</source>
   <translation>检查空背景</translation>
  </message>
  <message id="staff.camera.darkest">
   <source>最暗 {stops}</source>
   <translation>最暗 {stops}</translation>
  </message>
  <message id="staff.camera.facts">
   <source>{camera}　{width} × {height}　每秒 {rate} 帧</source>
   <translation>{camera}　{width} × {height}　每秒 {rate} 帧</translation>
  </message>
  <message id="staff.camera.findings_none">
   <source>还没有检查。请所有人走出画面，然后按“检查空背景”。大约十秒。</source>
   <translation>还没有检查。请所有人走出画面，然后按“检查空背景”。大约十秒。</translation>
  </message>
  <message id="staff.camera.found_at">
   <source>{time}，{by}</source>
   <translation>{time}，{by}</translation>
  </message>
  <message id="staff.camera.history_none">
   <source>还没有记录。</source>
   <translation>还没有记录。</translation>
  </message>
  <message id="staff.camera.hold_card">
   <source>请把灰卡放在方框里：{seconds}</source>
   <translation>请把灰卡放在方框里：{seconds}</translation>
  </message>
  <message id="staff.camera.is_reference">
   <source>这是今天第一次合格的检查，以后的检查都和它比。</source>
   <translation>这是今天第一次合格的检查，以后的检查都和它比。</translation>
  </message>
  <message id="staff.camera.kept.fail">
   <source>检查发现问题，已记录。请照右边的说明调整，再检查一次。</source>
   <translation>检查发现问题，已记录。请照右边的说明调整，再检查一次。</translation>
  </message>
  <message id="staff.camera.kept.pass">
   <source>检查合格，已记录。</source>
   <translation>检查合格，已记录。</translation>
  </message>
  <message id="staff.camera.kept.warn">
   <source>检查有待查的项目，已记录。</source>
   <translation>检查有待查的项目，已记录。</translation>
  </message>
  <message id="staff.camera.kind.card">
   <source>灰卡</source>
   <translation>灰卡</translation>
  </message>
  <message id="staff.camera.kind.empty">
   <source>空背景</source>
   <translation>空背景</translation>
  </message>
  <message id="staff.camera.limit">
   <source>限度 {limit}</source>
   <translation>限度 {limit}</translation>
  </message>
  <message id="staff.camera.looking">
   <source>正在看，请不要走进画面</source>
   <translation>正在看，请不要走进画面</translation>
  </message>
  <message id="staff.camera.looking_card">
   <source>正在看灰卡，请不要动</source>
   <translation>正在看灰卡，请不要动</translation>
  </message>
  <message id="staff.camera.map">
   <source>显示明暗图</source>
   <translation>显示明暗图</translation>
  </message>
  <message id="staff.camera.measuring">
   <source>正在测量……</source>
   <translation>正在测量……</translation>
  </message>
  <message id="staff.camera.next_card">
   <source>空背景已检查。请坐到座位上，把灰卡举在方框里：{seconds}</source>
   <translation>空背景已检查。请坐到座位上，把灰卡举在方框里：{seconds}</translation>
  </message>
  <message id="staff.camera.no_reference">
   <source>这台相机今天还没有合格的检查可以对照。</source>
   <translation>这台相机今天还没有合格的检查可以对照。</translation>
  </message>
  <message id="staff.camera.opening">
   <source>正在打开相机……</source>
   <translation>正在打开相机……</translation>
  </message>
  <message id="staff.camera.past">
   <source>{time}　{what}　{verdict}　{by}</source>
   <translation>{time}　{what}　{verdict}　{by}</translation>
  </message>
  <message id="staff.camera.past_simulated">
   <source>{time}　{what}　{verdict}　{by}（模拟）</source>
   <translation>{time}　{what}　{verdict}　{by}（模拟）</translation>
  </message>
  <message id="staff.camera.plan">
   <source>灯和背景怎么放</source>
   <translation>灯和背景怎么放</translation>
  </message>
  <message id="staff.camera.plan.backdrop">
   <source>背景</source>
   <translation>背景</translation>
  </message>
  <message id="staff.camera.plan.camera">
   <source>相机</source>
   <translation>相机</translation>
  </message>
  <message id="staff.camera.plan.lamp">
   <source>灯</source>
   <translation>灯</translation>
  </message>
  <message id="staff.camera.plan.seat">
   <source>座位</source>
   <translation>座位</translation>
  </message>
  <message id="staff.camera.plan_text">
   <source>灯 {lamps} 盏，左右各一，与座位成 {angle}°，距座位 {near} 至 {far} 米，色温 {cold} 至 {warm} K，高度与肩齐。背景平整、无缝，离座位一臂以上，免得留下影子。</source>
   <translation>灯 {lamps} 盏，左右各一，与座位成 {angle}°，距座位 {near} 至 {far} 米，色温 {cold} 至 {warm} K，高度与肩齐。背景平整、无缝，离座位一臂以上，免得留下影子。</translation>
  </message>
  <message id="staff.camera.progress">
   <source>第 {done} 帧，共 {total} 帧</source>
   <translation>第 {done} 帧，共 {total} 帧</translation>
  </message>
  <message id="staff.camera.reference_picture">
   <source>今天第一次合格检查时的画面</source>
   <translation>今天第一次合格检查时的画面</translation>
  </message>
  <message id="staff.camera.report.exposure">
   <source>曝光 {value}</source>
   <translation>曝光 {value}</translation>
  </message>
  <message id="staff.camera.report.focus">
   <source>对焦 {value}</source>
   <translation>对焦 {value}</translation>
  </message>
  <message id="staff.camera.report.format">
   <source>格式 {value}</source>
   <translation>格式 {value}</translation>
  </message>
  <message id="staff.camera.report.gain">
   <source>增益 {value}</source>
   <translation>增益 {value}</translation>
  </message>
  <message id="staff.camera.report.rate">
   <source>每秒 {value} 帧</source>
   <translation>每秒 {value} 帧</translation>
  </message>
  <message id="staff.camera.report.white_balance">
   <source>白平衡 {value} K</source>
   <translation>白平衡 {value} K</translation>
  </message>
  <message id="staff.camera.reports">
   <source>相机自报：{said}</source>
   <translation>相机自报：{said}</translation>
  </message>
  <message id="staff.camera.reports_none">
   <source>相机没有报告更多参数。</source>
   <translation>相机没有报告更多参数。</translation>
  </message>
  <message id="staff.camera.simulated">
   <source>模拟画面，不是真实相机</source>
   <translation>模拟画面，不是真实相机</translation>
  </message>
  <message id="staff.camera.since_morning">
   <source>和今天第一次合格的检查相比</source>
   <translation>和今天第一次合格的检查相比</translation>
  </message>
  <message id="staff.camera.source">
   <source>相机</source>
   <translation>相机</translation>
  </message>
  <message id="staff.camera.step.card">
   <source>2 灰卡：举在脸的位置，正对镜头</source>
   <translation>2 灰卡：举在脸的位置，正对镜头</translation>
  </message>
  <message id="staff.camera.step.done">
   <source>3 完成：记下相机的值</source>
   <translation>3 完成：记下相机的值</translation>
  </message>
  <message id="staff.camera.step.empty">
   <source>1 空背景：所有人走出画面</source>
   <translation>1 空背景：所有人走出画面</translation>
  </message>
  <message id="staff.camera.step_out">
   <source>请走出画面：{seconds}</source>
   <translation>请走出画面：{seconds}</translation>
  </message>
  <message id="staff.camera.title.calibration">
   <source>校准</source>
   <translation>校准</translation>
  </message>
  <message id="staff.camera.title.drift">
   <source>今天的变化</source>
   <translation>今天的变化</translation>
  </message>
  <message id="staff.camera.title.findings">
   <source>检查结果</source>
   <translation>检查结果</translation>
  </message>
  <message id="staff.camera.title.history">
   <source>最近的检查</source>
   <translation>最近的检查</translation>
  </message>
  <message id="staff.camera.zone">
   <source>背景要铺满这个框</source>
   <translation>背景要铺满这个框</translation>
  </message>
  <message id="staff.decision.broken">
   <source>程序内部出错，详情已写入日志。</source>
   <translation>程序内部出错，详情已写入日志。</translation>
  </message>
  <message id="staff.decision.not_kept">
   <source>您对 {number} 的决定没有保存，队列已刷新。</source>
   <translation>您对 {number} 的决定没有保存，队列已刷新。</translation>
  </message>
  <message id="staff.done.approve">
   <source>已通过 {number}</source>
   <translation>已通过 {number}</translation>
  </message>
  <message id="staff.done.confirm">
   <source>{number} 的破例通过已确认，可以移交。</source>
   <translation>{number} 的破例通过已确认，可以移交。</translation>
  </message>
  <message id="staff.done.override">
   <source>已破例通过 {number}，等另一位审核员确认</source>
   <translation>已破例通过 {number}，等另一位审核员确认</translation>
  </message>
  <message id="staff.done.reject">
   <source>已退回 {number}：{codes}</source>
   <translation>已退回 {number}：{codes}</translation>
  </message>
  <message id="staff.door.cancel">
   <source>取消</source>
   <translation>取消</translation>
  </message>
  <message id="staff.door.go">
   <source>打开</source>
   <translation>打开</translation>
  </message>
  <message id="staff.door.title">
   <source>工作人员：请输入 PIN</source>
   <translation>工作人员：请输入 PIN</translation>
  </message>
  <message id="staff.empty.text">
   <source>学生提交新照片后，会自动出现在这里。</source>
   <translation>学生提交新照片后，会自动出现在这里。</translation>
  </message>
  <message id="staff.empty.title">
   <source>没有待审核的照片</source>
   <translation>没有待审核的照片</translation>
  </message>
  <message id="staff.figures.both">
   <source>{value} · 限 {limit}</source>
   <translation>{value} · 限 {limit}</translation>
  </message>
  <message id="staff.first.again">
   <source>再输入一次</source>
   <translation>再输入一次</translation>
  </message>
  <message id="staff.first.again_hint">
   <source>与上面相同</source>
   <translation>与上面相同</translation>
  </message>
  <message id="staff.first.go">
   <source>设立管理员</source>
   <translation>设立管理员</translation>
  </message>
  <message id="staff.first.name">
   <source>管理员姓名</source>
   <translation>管理员姓名</translation>
  </message>
  <message id="staff.first.name_hint">
   <source>操作记录中会写这个名字</source>
   <translation>操作记录中会写这个名字</translation>
  </message>
  <message id="staff.first.secret">
   <source>密码（至少 {password} 个字符）或 PIN（至少 {pin} 位数字）</source>
   <translation>密码（至少 {password} 个字符）或 PIN（至少 {pin} 位数字）</translation>
  </message>
  <message id="staff.first.secret_hint">
   <source>请自己设定，不要用常见密码</source>
   <translation>请自己设定，不要用常见密码</translation>
  </message>
  <message id="staff.first.text">
   <source>这台一体机还没有工作人员，也没有默认密码。请设立管理员；以后由管理员登记其他人。</source>
   <translation>这台一体机还没有工作人员，也没有默认密码。请设立管理员；以后由管理员登记其他人。</translation>
  </message>
  <message id="staff.first.title">
   <source>第一次使用：设立管理员</source>
   <translation>第一次使用：设立管理员</translation>
  </message>
  <message id="staff.handover.again">
   <source>再试一次</source>
   <translation>再试一次</translation>
  </message>
  <message id="staff.handover.all_ready">
   <source>全部可移交的照片</source>
   <translation>全部可移交的照片</translation>
  </message>
  <message id="staff.handover.begun">
   <source>批次 {batch}（{count} 张）已经开始但没有写完。请先把它写完，内容不变，可以换一个盘。</source>
   <translation>批次 {batch}（{count} 张）已经开始但没有写完。请先把它写完，内容不变，可以换一个盘。</translation>
  </message>
  <message id="staff.handover.column.answered">
   <source>答复</source>
   <translation>答复</translation>
  </message>
  <message id="staff.handover.column.batch">
   <source>批次</source>
   <translation>批次</translation>
  </message>
  <message id="staff.handover.column.cell">
   <source>列</source>
   <translation>列</translation>
  </message>
  <message id="staff.handover.column.count">
   <source>照片</source>
   <translation>照片</translation>
  </message>
  <message id="staff.handover.column.fault">
   <source>问题</source>
   <translation>问题</translation>
  </message>
  <message id="staff.handover.column.note">
   <source>说明</source>
   <translation>说明</translation>
  </message>
  <message id="staff.handover.column.receiver">
   <source>接收方</source>
   <translation>接收方</translation>
  </message>
  <message id="staff.handover.column.reply">
   <source>答复</source>
   <translation>答复</translation>
  </message>
  <message id="staff.handover.column.row">
   <source>行</source>
   <translation>行</translation>
  </message>
  <message id="staff.handover.done">
   <source>移交完成，可以取走移动盘</source>
   <translation>移交完成，可以取走移动盘</translation>
  </message>
  <message id="staff.handover.done.batch">
   <source>批次 {batch}：{count} 张照片，已读回比对。</source>
   <translation>批次 {batch}：{count} 张照片，已读回比对。</translation>
  </message>
  <message id="staff.handover.done.close">
   <source>知道了</source>
   <translation>知道了</translation>
  </message>
  <message id="staff.handover.done.eject">
   <source>先在系统里“弹出”，再拔下。把指纹抄给或念给学籍部门核对。</source>
   <translation>先在系统里“弹出”，再拔下。把指纹抄给或念给学籍部门核对。</translation>
  </message>
  <message id="staff.handover.done.resumed">
   <source>上次中断的批次已经写完，可以取走移动盘</source>
   <translation>上次中断的批次已经写完，可以取走移动盘</translation>
  </message>
  <message id="staff.handover.done.signer">
   <source>签名密钥 {fingerprint}</source>
   <translation>签名密钥 {fingerprint}</translation>
  </message>
  <message id="staff.handover.done.where.locked">
   <source>在 {place}：加密文件 {archive}，只有学籍部门能打开</source>
   <translation>在 {place}：加密文件 {archive}，只有学籍部门能打开</translation>
  </message>
  <message id="staff.handover.done.where.open">
   <source>在 {place}：文件夹 {folder} 和压缩包 {archive}</source>
   <translation>在 {place}：文件夹 {folder} 和压缩包 {archive}</translation>
  </message>
  <message id="staff.handover.drive.choose">
   <source>请选择</source>
   <translation>请选择</translation>
  </message>
  <message id="staff.handover.drive.folder">
   <source>文件夹 {folder}</source>
   <translation>文件夹 {folder}</translation>
  </message>
  <message id="staff.handover.drive.nameless">
   <source>移动盘</source>
   <translation>移动盘</translation>
  </message>
  <message id="staff.handover.drive.none">
   <source>没有找到移动盘</source>
   <translation>没有找到移动盘</translation>
  </message>
  <message id="staff.handover.drive.one">
   <source>{label}（{place}，{system}，可用 {free} GB）</source>
   <translation>{label}（{place}，{system}，可用 {free} GB）</translation>
  </message>
  <message id="staff.handover.drive.read_only">
   <source>{label}（{place}，{system}，只读）</source>
   <translation>{label}（{place}，{system}，只读）</translation>
  </message>
  <message id="staff.handover.explain">
   <source>一次移交怎样进行</source>
   <translation>一次移交怎样进行</translation>
  </message>
  <message id="staff.handover.explain.1">
   <source>照片先在采集点内与审核时的记录逐一核对，打包并签名。</source>
   <translation>照片先在采集点内与审核时的记录逐一核对，打包并签名。</translation>
  </message>
  <message id="staff.handover.explain.2">
   <source>然后写到移动盘，从盘上读回逐字节比对，之后才算移交。</source>
   <translation>然后写到移动盘，从盘上读回逐字节比对，之后才算移交。</translation>
  </message>
  <message id="staff.handover.explain.3">
   <source>中途断开、写满或取消都不会丢：下次会接着写同一个批次。</source>
   <translation>中途断开、写满或取消都不会丢：下次会接着写同一个批次。</translation>
  </message>
  <message id="staff.handover.finish">
   <source>继续写完</source>
   <translation>继续写完</translation>
  </message>
  <message id="staff.handover.folder">
   <source>选文件夹</source>
   <translation>选文件夹</translation>
  </message>
  <message id="staff.handover.going">
   <source>将移交 {count} 张照片，{size}。</source>
   <translation>将移交 {count} 张照片，{size}。</translation>
  </message>
  <message id="staff.handover.is_trial">
   <source>学号 {student_no} 的照片 {number} 是试拍，不能移交。</source>
   <translation>学号 {student_no} 的照片 {number} 是试拍，不能移交。</translation>
  </message>
  <message id="staff.handover.key_locked">
   <source>签名密钥已锁。请输入口令；口令遗失时，由管理员在“签名密钥”里作废并换新。</source>
   <translation>签名密钥已锁。请输入口令；口令遗失时，由管理员在“签名密钥”里作废并换新。</translation>
  </message>
  <message id="staff.handover.leave_in">
   <source>请不要拔出移动盘。</source>
   <translation>请不要拔出移动盘。</translation>
  </message>
  <message id="staff.handover.no_batch">
   <source>没有移交过批次 {batch}。请在右上角另选一个。</source>
   <translation>没有移交过批次 {batch}。请在右上角另选一个。</translation>
  </message>
  <message id="staff.handover.no_folder">
   <source>{folder} 不是文件夹。请选一个文件夹或移动盘。</source>
   <translation>{folder} 不是文件夹。请选一个文件夹或移动盘。</translation>
  </message>
  <message id="staff.handover.no_signers">
   <source>还不知道哪把密钥是学籍部门的，签名的答复不能登记。请管理员在【签名密钥】页的“学籍部门的密钥”里登记。</source>
   <translation>还不知道哪把密钥是学籍部门的，签名的答复不能登记。请管理员在【签名密钥】页的“学籍部门的密钥”里登记。</translation>
  </message>
  <message id="staff.handover.nobody">
   <source>无</source>
   <translation>无</translation>
  </message>
  <message id="staff.handover.only_trials">
   <source>没有可移交的真实照片，只有 {count} 张试拍。</source>
   <translation>没有可移交的真实照片，只有 {count} 张试拍。</translation>
  </message>
  <message id="staff.handover.only_unconfirmed">
   <source>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员。</source>
   <translation>没有可移交的照片：有 {count} 张破例通过的照片还在等第二位审核员。</translation>
  </message>
  <message id="staff.handover.pane.give">
   <source>移交批次</source>
   <translation>移交批次</translation>
  </message>
  <message id="staff.handover.pane.reply">
   <source>学籍部门答复</source>
   <translation>学籍部门答复</translation>
  </message>
  <message id="staff.handover.passphrase">
   <source>签名密钥的口令</source>
   <translation>签名密钥的口令</translation>
  </message>
  <message id="staff.handover.past">
   <source>移交过的批次</source>
   <translation>移交过的批次</translation>
  </message>
  <message id="staff.handover.past.answered">
   <source>通过 {accepted}，退回 {rejected}</source>
   <translation>通过 {accepted}，退回 {rejected}</translation>
  </message>
  <message id="staff.handover.past.none">
   <source>还没有移交过批次。</source>
   <translation>还没有移交过批次。</translation>
  </message>
  <message id="staff.handover.past.partly">
   <source>通过 {accepted}，退回 {rejected}，未答复 {open}</source>
   <translation>通过 {accepted}，退回 {rejected}，未答复 {open}</translation>
  </message>
  <message id="staff.handover.past.unanswered">
   <source>等待答复</source>
   <translation>等待答复</translation>
  </message>
  <message id="staff.handover.past.unfinished">
   <source>没有写完，请继续</source>
   <translation>没有写完，请继续</translation>
  </message>
  <message id="staff.handover.place.folder">
   <source>批次会写进这个文件夹。</source>
   <translation>批次会写进这个文件夹。</translation>
  </message>
  <message id="staff.handover.place.none">
   <source>请插入移动盘，或选一个文件夹。</source>
   <translation>请插入移动盘，或选一个文件夹。</translation>
  </message>
  <message id="staff.handover.place.not_for_windows">
   <source>Windows 电脑读不了 {system} 格式的盘。若学籍部门用 Windows，请换用 FAT32 或 exFAT 的盘。</source>
   <translation>Windows 电脑读不了 {system} 格式的盘。若学籍部门用 Windows，请换用 FAT32 或 exFAT 的盘。</translation>
  </message>
  <message id="staff.handover.place.read_only">
   <source>这个移动盘不能写入。请拨开写保护开关，或换一个盘。</source>
   <translation>这个移动盘不能写入。请拨开写保护开关，或换一个盘。</translation>
  </message>
  <message id="staff.handover.place.several">
   <source>有不止一个移动盘，请选一个。</source>
   <translation>有不止一个移动盘，请选一个。</translation>
  </message>
  <message id="staff.handover.place.stick">
   <source>批次会写到这个移动盘上。</source>
   <translation>批次会写到这个移动盘上。</translation>
  </message>
  <message id="staff.handover.reading">
   <source>正在清点……</source>
   <translation>正在清点……</translation>
  </message>
  <message id="staff.handover.receiver.collection-unit">
   <source>采集单位（只有照片和采集码）</source>
   <translation>采集单位（只有照片和采集码）</translation>
  </message>
  <message id="staff.handover.receiver.school-systems">
   <source>本校系统（学位、学籍）</source>
   <translation>本校系统（学位、学籍）</translation>
  </message>
  <message id="staff.handover.reply.about">
   <source>名单说的是哪个批次</source>
   <translation>名单说的是哪个批次</translation>
  </message>
  <message id="staff.handover.reply.accepted">
   <source>通过</source>
   <translation>通过</translation>
  </message>
  <message id="staff.handover.reply.any_batch">
   <source>由名单决定</source>
   <translation>由名单决定</translation>
  </message>
  <message id="staff.handover.reply.choose">
   <source>选择答复文件</source>
   <translation>选择答复文件</translation>
  </message>
  <message id="staff.handover.reply.explain">
   <source>选择学籍部门发来的答复。先预览，确认之后才登记。</source>
   <translation>选择学籍部门发来的答复。先预览，确认之后才登记。</translation>
  </message>
  <message id="staff.handover.reply.files">
   <source>答复文件</source>
   <translation>答复文件</translation>
  </message>
  <message id="staff.handover.reply.kinds">
   <source>可以是 CSV 或 XLSX 名单（学号、结果、原因），也可以是学籍部门签名的答复。退回的学生可以重拍，通过的开始计保存期。</source>
   <translation>可以是 CSV 或 XLSX 名单（学号、结果、原因），也可以是学籍部门签名的答复。退回的学生可以重拍，通过的开始计保存期。</translation>
  </message>
  <message id="staff.handover.reply.no_changes">
   <source>没有问题。</source>
   <translation>没有问题。</translation>
  </message>
  <message id="staff.handover.reply.none">
   <source>还没有选择答复。</source>
   <translation>还没有选择答复。</translation>
  </message>
  <message id="staff.handover.reply.rejected">
   <source>退回</source>
   <translation>退回</translation>
  </message>
  <message id="staff.handover.reply.see.accepted">
   <source>查看通过的 {count} 位学生</source>
   <translation>查看通过的 {count} 位学生</translation>
  </message>
  <message id="staff.handover.reply.see.rejected">
   <source>查看退回的 {count} 位学生</source>
   <translation>查看退回的 {count} 位学生</translation>
  </message>
  <message id="staff.handover.reply.step.check">
   <source>正在检查</source>
   <translation>正在检查</translation>
  </message>
  <message id="staff.handover.reply.step.compare">
   <source>正在与移交记录比对</source>
   <translation>正在与移交记录比对</translation>
  </message>
  <message id="staff.handover.reply.step.prepare">
   <source>正在准备</source>
   <translation>正在准备</translation>
  </message>
  <message id="staff.handover.reply.step.read">
   <source>正在读取</source>
   <translation>正在读取</translation>
  </message>
  <message id="staff.handover.reply.step.write">
   <source>正在登记</source>
   <translation>正在登记</translation>
  </message>
  <message id="staff.handover.reply.take">
   <source>登记</source>
   <translation>登记</translation>
  </message>
  <message id="staff.handover.some">
   <source>只交这些学号</source>
   <translation>只交这些学号</translation>
  </message>
  <message id="staff.handover.stage.compare">
   <source>从移动盘读回并比对</source>
   <translation>从移动盘读回并比对</translation>
  </message>
  <message id="staff.handover.stage.copy">
   <source>写到移动盘</source>
   <translation>写到移动盘</translation>
  </message>
  <message id="staff.handover.stage.flush">
   <source>等移动盘写完</source>
   <translation>等移动盘写完</translation>
  </message>
  <message id="staff.handover.stage.pack">
   <source>核对照片，打包，签名</source>
   <translation>核对照片，打包，签名</translation>
  </message>
  <message id="staff.handover.stage.prove">
   <source>在采集点内核验</source>
   <translation>在采集点内核验</translation>
  </message>
  <message id="staff.handover.start">
   <source>签名并移交</source>
   <translation>签名并移交</translation>
  </message>
  <message id="staff.handover.stopped">
   <source>已取消，没有留下写了一半的内容。</source>
   <translation>已取消，没有留下写了一半的内容。</translation>
  </message>
  <message id="staff.handover.students.hint">
   <source>学号，用空格或逗号隔开</source>
   <translation>学号，用空格或逗号隔开</translation>
  </message>
  <message id="staff.handover.waits.left">
   <source>{count} 张留到下一批</source>
   <translation>{count} 张留到下一批</translation>
  </message>
  <message id="staff.handover.waits.trials">
   <source>{count} 张试拍，不移交</source>
   <translation>{count} 张试拍，不移交</translation>
  </message>
  <message id="staff.handover.waits.unconfirmed">
   <source>{count} 张等第二位审核员</source>
   <translation>{count} 张等第二位审核员</translation>
  </message>
  <message id="staff.handover.waits.without_code">
   <source>{count} 张等采集码</source>
   <translation>{count} 张等采集码</translation>
  </message>
  <message id="staff.handover.what">
   <source>交什么</source>
   <translation>交什么</translation>
  </message>
  <message id="staff.handover.where">
   <source>写到哪里</source>
   <translation>写到哪里</translation>
  </message>
  <message id="staff.handover.which">
   <source>有 {count} 张已移交的照片可能是它。请在右上角选定批次，或在名单里加一列照片编号</source>
   <translation>有 {count} 张已移交的照片可能是它。请在右上角选定批次，或在名单里加一列照片编号</translation>
  </message>
  <message id="staff.handover.whom">
   <source>交给谁</source>
   <translation>交给谁</translation>
  </message>
  <message id="staff.handover.wrong_passphrase">
   <source>口令不对，密钥没有打开。请再输入一次。</source>
   <translation>口令不对，密钥没有打开。请再输入一次。</translation>
  </message>
  <message id="staff.house.act.acknowledge">
   <source>登记答复</source>
   <translation>登记答复</translation>
  </message>
  <message id="staff.house.act.acknowledge_batch">
   <source>登记批次答复</source>
   <translation>登记批次答复</translation>
  </message>
  <message id="staff.house.act.add_person">
   <source>登记人员</source>
   <translation>登记人员</translation>
  </message>
  <message id="staff.house.act.admit">
   <source>特批现场拍摄</source>
   <translation>特批现场拍摄</translation>
  </message>
  <message id="staff.house.act.approve">
   <source>通过</source>
   <translation>通过</translation>
  </message>
  <message id="staff.house.act.back_up">
   <source>备份</source>
   <translation>备份</translation>
  </message>
  <message id="staff.house.act.calibrate_camera">
   <source>校准相机</source>
   <translation>校准相机</translation>
  </message>
  <message id="staff.house.act.change_holidays">
   <source>修改节假日</source>
   <translation>修改节假日</translation>
  </message>
  <message id="staff.house.act.change_key">
   <source>更换签名密钥</source>
   <translation>更换签名密钥</translation>
  </message>
  <message id="staff.house.act.change_password">
   <source>更改密码</source>
   <translation>更改密码</translation>
  </message>
  <message id="staff.house.act.change_role">
   <source>更改角色</source>
   <translation>更改角色</translation>
  </message>
  <message id="staff.house.act.change_season">
   <source>修改本季规则</source>
   <translation>修改本季规则</translation>
  </message>
  <message id="staff.house.act.change_settings">
   <source>修改设置</source>
   <translation>修改设置</translation>
  </message>
  <message id="staff.house.act.check_backdrop">
   <source>检查空背景</source>
   <translation>检查空背景</translation>
  </message>
  <message id="staff.house.act.code">
   <source>登记采集码</source>
   <translation>登记采集码</translation>
  </message>
  <message id="staff.house.act.code_list">
   <source>导入采集码</source>
   <translation>导入采集码</translation>
  </message>
  <message id="staff.house.act.columns">
   <source>设定名单列</source>
   <translation>设定名单列</translation>
  </message>
  <message id="staff.house.act.confirm_override">
   <source>确认破例</source>
   <translation>确认破例</translation>
  </message>
  <message id="staff.house.act.delete_student">
   <source>应本人要求删除资料</source>
   <translation>应本人要求删除资料</translation>
  </message>
  <message id="staff.house.act.disable_person">
   <source>停用人员</source>
   <translation>停用人员</translation>
  </message>
  <message id="staff.house.act.drop_backups">
   <source>清理旧备份</source>
   <translation>清理旧备份</translation>
  </message>
  <message id="staff.house.act.enable_person">
   <source>恢复人员</source>
   <translation>恢复人员</translation>
  </message>
  <message id="staff.house.act.export">
   <source>移交批次</source>
   <translation>移交批次</translation>
  </message>
  <message id="staff.house.act.hold">
   <source>暂停学号</source>
   <translation>暂停学号</translation>
  </message>
  <message id="staff.house.act.import">
   <source>导入名单</source>
   <translation>导入名单</translation>
  </message>
  <message id="staff.house.act.install_office_keys">
   <source>登记学籍部门的密钥</source>
   <translation>登记学籍部门的密钥</translation>
  </message>
  <message id="staff.house.act.log_in">
   <source>登录</source>
   <translation>登录</translation>
  </message>
  <message id="staff.house.act.log_in_refused">
   <source>登录失败</source>
   <translation>登录失败</translation>
  </message>
  <message id="staff.house.act.log_out">
   <source>退出</source>
   <translation>退出</translation>
  </message>
  <message id="staff.house.act.open_door">
   <source>打开工作台入口</source>
   <translation>打开工作台入口</translation>
  </message>
  <message id="staff.house.act.open_door_refused">
   <source>入口 PIN 错误</source>
   <translation>入口 PIN 错误</translation>
  </message>
  <message id="staff.house.act.promise_batch">
   <source>准备批次</source>
   <translation>准备批次</translation>
  </message>
  <message id="staff.house.act.purge">
   <source>清除原图</source>
   <translation>清除原图</translation>
  </message>
  <message id="staff.house.act.recrop">
   <source>调整裁剪</source>
   <translation>调整裁剪</translation>
  </message>
  <message id="staff.house.act.reject">
   <source>退回</source>
   <translation>退回</translation>
  </message>
  <message id="staff.house.act.release">
   <source>解除暂停</source>
   <translation>解除暂停</translation>
  </message>
  <message id="staff.house.act.remove_office_keys">
   <source>移除学籍部门的密钥</source>
   <translation>移除学籍部门的密钥</translation>
  </message>
  <message id="staff.house.act.restore">
   <source>恢复备份</source>
   <translation>恢复备份</translation>
  </message>
  <message id="staff.house.act.revoke_key">
   <source>吊销签名密钥</source>
   <translation>吊销签名密钥</translation>
  </message>
  <message id="staff.house.act.revoke_override">
   <source>撤销破例通过</source>
   <translation>撤销破例通过</translation>
  </message>
  <message id="staff.house.act.send_back">
   <source>请重拍</source>
   <translation>请重拍</translation>
  </message>
  <message id="staff.house.act.set_door_pin">
   <source>设置入口 PIN</source>
   <translation>设置入口 PIN</translation>
  </message>
  <message id="staff.house.act.submit">
   <source>提交照片</source>
   <translation>提交照片</translation>
  </message>
  <message id="staff.house.act.take_back">
   <source>撤回</source>
   <translation>撤回</translation>
  </message>
  <message id="staff.house.act.unadmit">
   <source>撤回特批</source>
   <translation>撤回特批</translation>
  </message>
  <message id="staff.house.act.unlock">
   <source>解除锁定</source>
   <translation>解除锁定</translation>
  </message>
  <message id="staff.house.act.unlock_person">
   <source>解除锁定登录</source>
   <translation>解除锁定登录</translation>
  </message>
  <message id="staff.house.act.withdraw">
   <source>撤回照片</source>
   <translation>撤回照片</translation>
  </message>
  <message id="staff.house.backup.care">
   <source>备份里有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</source>
   <translation>备份里有照片、个人信息和签名密钥，请像保管采集点本身一样保管它。</translation>
  </message>
  <message id="staff.house.backup.change">
   <source>修改</source>
   <translation>修改</translation>
  </message>
  <message id="staff.house.backup.elsewhere">
   <source>在别处或已清理</source>
   <translation>在别处或已清理</translation>
  </message>
  <message id="staff.house.backup.last">
   <source>最近的备份</source>
   <translation>最近的备份</translation>
  </message>
  <message id="staff.house.backup.made">
   <source>已备份到 {file}（{size}），并已读回核对</source>
   <translation>已备份到 {file}（{size}），并已读回核对</translation>
  </message>
  <message id="staff.house.backup.next">
   <source>下一次：{at}（当时没有开机，则开机后补做）</source>
   <translation>下一次：{at}（当时没有开机，则开机后补做）</translation>
  </message>
  <message id="staff.house.backup.no_plan">
   <source>没有设置自动备份的文件夹，只有手动备份。建议设在另一块磁盘上。</source>
   <translation>没有设置自动备份的文件夹，只有手动备份。建议设在另一块磁盘上。</translation>
  </message>
  <message id="staff.house.backup.none">
   <source>还没有备份。按 Alt+B 立即备份。</source>
   <translation>还没有备份。按 Alt+B 立即备份。</translation>
  </message>
  <message id="staff.house.backup.now">
   <source>立即备份</source>
   <translation>立即备份</translation>
  </message>
  <message id="staff.house.backup.plan">
   <source>每天 {at} 自动备份到 {folder}；保留最近 {days} 天每天一份、最近 {weeks} 周每周一份。</source>
   <translation>每天 {at} 自动备份到 {folder}；保留最近 {days} 天每天一份、最近 {weeks} 周每周一份。</translation>
  </message>
  <message id="staff.house.backup.there">
   <source>在备份文件夹</source>
   <translation>在备份文件夹</translation>
  </message>
  <message id="staff.house.backup.where">
   <source>把备份放到哪个文件夹？</source>
   <translation>把备份放到哪个文件夹？</translation>
  </message>
  <message id="staff.house.by_booth">
   <source>自动</source>
   <translation>自动</translation>
  </message>
  <message id="staff.house.column.answered">
   <source>学籍部门确认于</source>
   <translation>学籍部门确认于</translation>
  </message>
  <message id="staff.house.column.difference">
   <source>恢复后的变化</source>
   <translation>恢复后的变化</translation>
  </message>
  <message id="staff.house.column.due">
   <source>到期</source>
   <translation>到期</translation>
  </message>
  <message id="staff.house.column.file">
   <source>文件</source>
   <translation>文件</translation>
  </message>
  <message id="staff.house.column.photo">
   <source>照片</source>
   <translation>照片</translation>
  </message>
  <message id="staff.house.column.place">
   <source>位置</source>
   <translation>位置</translation>
  </message>
  <message id="staff.house.column.purged">
   <source>清除于</source>
   <translation>清除于</translation>
  </message>
  <message id="staff.house.column.size">
   <source>大小</source>
   <translation>大小</translation>
  </message>
  <message id="staff.house.detail.account">
   <source>电脑用户</source>
   <translation>电脑用户</translation>
  </message>
  <message id="staff.house.detail.acknowledged_at">
   <source>学籍部门确认于</source>
   <translation>学籍部门确认于</translation>
  </message>
  <message id="staff.house.detail.admitted_because">
   <source>特批理由</source>
   <translation>特批理由</translation>
  </message>
  <message id="staff.house.detail.audit_hash">
   <source>操作记录末条校验值</source>
   <translation>操作记录末条校验值</translation>
  </message>
  <message id="staff.house.detail.because">
   <source>理由</source>
   <translation>理由</translation>
  </message>
  <message id="staff.house.detail.disabled">
   <source>停用</source>
   <translation>停用</translation>
  </message>
  <message id="staff.house.detail.files">
   <source>文件</source>
   <translation>文件</translation>
  </message>
  <message id="staff.house.detail.kept_days">
   <source>保存天数</source>
   <translation>保存天数</translation>
  </message>
  <message id="staff.house.detail.made_at">
   <source>备份于</source>
   <translation>备份于</translation>
  </message>
  <message id="staff.house.detail.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.house.detail.note">
   <source>说明</source>
   <translation>说明</translation>
  </message>
  <message id="staff.house.detail.original_sha256">
   <source>原图校验值</source>
   <translation>原图校验值</translation>
  </message>
  <message id="staff.house.detail.override">
   <source>破例</source>
   <translation>破例</translation>
  </message>
  <message id="staff.house.detail.photo_sha256">
   <source>照片校验值</source>
   <translation>照片校验值</translation>
  </message>
  <message id="staff.house.detail.reason">
   <source>原因</source>
   <translation>原因</translation>
  </message>
  <message id="staff.house.detail.reasons">
   <source>原因</source>
   <translation>原因</translation>
  </message>
  <message id="staff.house.detail.replaced_audit_hash">
   <source>被替换的操作记录校验值</source>
   <translation>被替换的操作记录校验值</translation>
  </message>
  <message id="staff.house.detail.role">
   <source>角色</source>
   <translation>角色</translation>
  </message>
  <message id="staff.house.detail.secret_set_at">
   <source>密码设置于</source>
   <translation>密码设置于</translation>
  </message>
  <message id="staff.house.detail.sha256">
   <source>校验值</source>
   <translation>校验值</translation>
  </message>
  <message id="staff.house.detail.signer">
   <source>签名密钥指纹</source>
   <translation>签名密钥指纹</translation>
  </message>
  <message id="staff.house.detail.size_bytes">
   <source>大小（字节）</source>
   <translation>大小（字节）</translation>
  </message>
  <message id="staff.house.detail.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="staff.house.detail.student_no">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="staff.house.detail.verdict">
   <source>检查结果</source>
   <translation>检查结果</translation>
  </message>
  <message id="staff.house.detail.version">
   <source>版本</source>
   <translation>版本</translation>
  </message>
  <message id="staff.house.detail.why">
   <source>理由</source>
   <translation>理由</translation>
  </message>
  <message id="staff.house.detail.wrong">
   <source>错误次数</source>
   <translation>错误次数</translation>
  </message>
  <message id="staff.house.examine">
   <source>全部检查</source>
   <translation>全部检查</translation>
  </message>
  <message id="staff.house.looked_at">
   <source>{at} 检查，每分钟自动更新</source>
   <translation>{at} 检查，每分钟自动更新</translation>
  </message>
  <message id="staff.house.pane.backup">
   <source>备份</source>
   <translation>备份</translation>
  </message>
  <message id="staff.house.pane.glance">
   <source>设备状态</source>
   <translation>设备状态</translation>
  </message>
  <message id="staff.house.pane.restore">
   <source>恢复</source>
   <translation>恢复</translation>
  </message>
  <message id="staff.house.pane.retention">
   <source>原图保存期</source>
   <translation>原图保存期</translation>
  </message>
  <message id="staff.house.pane.trail">
   <source>操作记录</source>
   <translation>操作记录</translation>
  </message>
  <message id="staff.house.part.backdrop">
   <source>背景</source>
   <translation>背景</translation>
  </message>
  <message id="staff.house.part.backup">
   <source>备份</source>
   <translation>备份</translation>
  </message>
  <message id="staff.house.part.calibration">
   <source>相机校准</source>
   <translation>相机校准</translation>
  </message>
  <message id="staff.house.part.camera">
   <source>相机</source>
   <translation>相机</translation>
  </message>
  <message id="staff.house.part.clock">
   <source>时钟</source>
   <translation>时钟</translation>
  </message>
  <message id="staff.house.part.database">
   <source>数据库</source>
   <translation>数据库</translation>
  </message>
  <message id="staff.house.part.disk">
   <source>磁盘</source>
   <translation>磁盘</translation>
  </message>
  <message id="staff.house.part.fonts">
   <source>字体</source>
   <translation>字体</translation>
  </message>
  <message id="staff.house.part.key">
   <source>签名密钥</source>
   <translation>签名密钥</translation>
  </message>
  <message id="staff.house.part.models">
   <source>模型文件</source>
   <translation>模型文件</translation>
  </message>
  <message id="staff.house.part.pictures">
   <source>照片</source>
   <translation>照片</translation>
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
   <translation>采集季</translation>
  </message>
  <message id="staff.house.part.settings">
   <source>设置</source>
   <translation>设置</translation>
  </message>
  <message id="staff.house.part.sqlite">
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message id="staff.house.part.trail">
   <source>操作记录</source>
   <translation>操作记录</translation>
  </message>
  <message id="staff.house.restore.choose">
   <source>还没有选择备份。</source>
   <translation>还没有选择备份。</translation>
  </message>
  <message id="staff.house.restore.explain">
   <source>备份之后的照片、审核和操作记录会离开使用中的数据；现有数据整体另存，不会删除。请先关闭拍照窗口和其他工作台窗口。</source>
   <translation>备份之后的照片、审核和操作记录会离开使用中的数据；现有数据整体另存，不会删除。请先关闭拍照窗口和其他工作台窗口。</translation>
  </message>
  <message id="staff.house.restore.fewer">
   <source>少 {count} 条</source>
   <translation>少 {count} 条</translation>
  </message>
  <message id="staff.house.restore.file">
   <source>选择文件</source>
   <translation>选择文件</translation>
  </message>
  <message id="staff.house.restore.header">
   <source>{file}：采集点 {booth}，{at} 由 {who} 备份，{software}</source>
   <translation>{file}：采集点 {booth}，{at} 由 {who} 备份，{software}</translation>
  </message>
  <message id="staff.house.restore.kind">
   <source>备份文件</source>
   <translation>备份文件</translation>
  </message>
  <message id="staff.house.restore.login">
   <source>重新登录</source>
   <translation>重新登录</translation>
  </message>
  <message id="staff.house.restore.more">
   <source>多 {count} 条</source>
   <translation>多 {count} 条</translation>
  </message>
  <message id="staff.house.restore.none">
   <source>备份文件夹里没有备份。按 Alt+O 选择文件。</source>
   <translation>备份文件夹里没有备份。按 Alt+O 选择文件。</translation>
  </message>
  <message id="staff.house.restore.now">
   <source>恢复</source>
   <translation>恢复</translation>
  </message>
  <message id="staff.house.restore.rehearse">
   <source>演练</source>
   <translation>演练</translation>
  </message>
  <message id="staff.house.restore.restart">
   <source>请重新登录；关闭并重新打开各窗口后，备份中的设置才会生效。</source>
   <translation>请重新登录；关闭并重新打开各窗口后，备份中的设置才会生效。</translation>
  </message>
  <message id="staff.house.restore.step.choose">
   <source>1. 选择备份</source>
   <translation>1. 选择备份</translation>
  </message>
  <message id="staff.house.restore.step.restore">
   <source>3. 恢复：用备份替换现有数据</source>
   <translation>3. 恢复：用备份替换现有数据</translation>
  </message>
  <message id="staff.house.restore.step.try">
   <source>2. 演练：先试一遍，不改动数据</source>
   <translation>2. 演练：先试一遍，不改动数据</translation>
  </message>
  <message id="staff.house.restore.which">
   <source>选择要恢复的备份</source>
   <translation>选择要恢复的备份</translation>
  </message>
  <message id="staff.house.restore.word">
   <source>恢复</source>
   <translation>恢复</translation>
  </message>
  <message id="staff.house.restore.word_hint">
   <source>演练通过后，输入“恢复”两个字</source>
   <translation>演练通过后，输入“恢复”两个字</translation>
  </message>
  <message id="staff.house.retention.change">
   <source>修改天数</source>
   <translation>修改天数</translation>
  </message>
  <message id="staff.house.retention.coming">
   <source>将要清除</source>
   <translation>将要清除</translation>
  </message>
  <message id="staff.house.retention.confirm">
   <source>清除</source>
   <translation>清除</translation>
  </message>
  <message id="staff.house.retention.due">
   <source>到期 {count} 张（{size}），未到期 {waiting} 张</source>
   <translation>到期 {count} 张（{size}），未到期 {waiting} 张</translation>
  </message>
  <message id="staff.house.retention.gone">
   <source>清除记录（共 {count} 张）</source>
   <translation>清除记录（共 {count} 张）</translation>
  </message>
  <message id="staff.house.retention.none_coming">
   <source>没有等待清除的原图。收到学籍部门的确认后，原图才开始计时。</source>
   <translation>没有等待清除的原图。收到学籍部门的确认后，原图才开始计时。</translation>
  </message>
  <message id="staff.house.retention.none_gone">
   <source>还没有清除过原图。</source>
   <translation>还没有清除过原图。</translation>
  </message>
  <message id="staff.house.retention.purge">
   <source>清除到期原图</source>
   <translation>清除到期原图</translation>
  </message>
  <message id="staff.house.retention.purged">
   <source>已清除 {count} 张原图（{size}），每张都有清除记录</source>
   <translation>已清除 {count} 张原图（{size}），每张都有清除记录</translation>
  </message>
  <message id="staff.house.retention.purging">
   <source>正在清除</source>
   <translation>正在清除</translation>
  </message>
  <message id="staff.house.retention.rule">
   <source>学籍部门确认满 {days} 天后，原图在每天的自动维护中清除；成品照片一直保留，没有确认的从不清除。</source>
   <translation>学籍部门确认满 {days} 天后，原图在每天的自动维护中清除；成品照片一直保留，没有确认的从不清除。</translation>
  </message>
  <message id="staff.house.retention.sure">
   <source>现在清除 {count} 张到期的原图？清除后无法找回。</source>
   <translation>现在清除 {count} 张到期的原图？清除后无法找回。</translation>
  </message>
  <message id="staff.house.state.fail">
   <source>故障</source>
   <translation>故障</translation>
  </message>
  <message id="staff.house.state.ok">
   <source>正常</source>
   <translation>正常</translation>
  </message>
  <message id="staff.house.state.warn">
   <source>注意</source>
   <translation>注意</translation>
  </message>
  <message id="staff.house.step.aside">
   <source>正在另存现有数据</source>
   <translation>正在另存现有数据</translation>
  </message>
  <message id="staff.house.step.begun">
   <source>正在准备</source>
   <translation>正在准备</translation>
  </message>
  <message id="staff.house.step.checked">
   <source>正在自检</source>
   <translation>正在自检</translation>
  </message>
  <message id="staff.house.step.copy">
   <source>正在复制数据库</source>
   <translation>正在复制数据库</translation>
  </message>
  <message id="staff.house.step.examined">
   <source>正在检查内容</source>
   <translation>正在检查内容</translation>
  </message>
  <message id="staff.house.step.flushed">
   <source>正在写入磁盘</source>
   <translation>正在写入磁盘</translation>
  </message>
  <message id="staff.house.step.in_place">
   <source>正在换上备份</source>
   <translation>正在换上备份</translation>
  </message>
  <message id="staff.house.step.noted">
   <source>正在记录</source>
   <translation>正在记录</translation>
  </message>
  <message id="staff.house.step.pack">
   <source>正在打包</source>
   <translation>正在打包</translation>
  </message>
  <message id="staff.house.step.placed">
   <source>正在完成</source>
   <translation>正在完成</translation>
  </message>
  <message id="staff.house.step.read">
   <source>正在读备份</source>
   <translation>正在读备份</translation>
  </message>
  <message id="staff.house.step.read_back">
   <source>正在读回核对</source>
   <translation>正在读回核对</translation>
  </message>
  <message id="staff.house.step.recorded">
   <source>正在记录</source>
   <translation>正在记录</translation>
  </message>
  <message id="staff.house.step.unpack">
   <source>正在解开备份</source>
   <translation>正在解开备份</translation>
  </message>
  <message id="staff.house.step.waiting">
   <source>正在等其他操作结束</source>
   <translation>正在等其他操作结束</translation>
  </message>
  <message id="staff.house.table.acknowledgements">
   <source>学籍部门答复</source>
   <translation>学籍部门答复</translation>
  </message>
  <message id="staff.house.table.audit">
   <source>操作记录</source>
   <translation>操作记录</translation>
  </message>
  <message id="staff.house.table.batch_items">
   <source>批次内容</source>
   <translation>批次内容</translation>
  </message>
  <message id="staff.house.table.batches">
   <source>批次</source>
   <translation>批次</translation>
  </message>
  <message id="staff.house.table.collection_codes">
   <source>采集码</source>
   <translation>采集码</translation>
  </message>
  <message id="staff.house.table.confirmations">
   <source>破例确认</source>
   <translation>破例确认</translation>
  </message>
  <message id="staff.house.table.doors">
   <source>入口 PIN</source>
   <translation>入口 PIN</translation>
  </message>
  <message id="staff.house.table.images">
   <source>图片</source>
   <translation>图片</translation>
  </message>
  <message id="staff.house.table.particulars">
   <source>拍照附带信息</source>
   <translation>拍照附带信息</translation>
  </message>
  <message id="staff.house.table.people">
   <source>工作人员</source>
   <translation>工作人员</translation>
  </message>
  <message id="staff.house.table.proofs">
   <source>核对记录</source>
   <translation>核对记录</translation>
  </message>
  <message id="staff.house.table.purges">
   <source>原图清除记录</source>
   <translation>原图清除记录</translation>
  </message>
  <message id="staff.house.table.recrops">
   <source>调整裁剪</source>
   <translation>调整裁剪</translation>
  </message>
  <message id="staff.house.table.reviews">
   <source>审核</source>
   <translation>审核</translation>
  </message>
  <message id="staff.house.table.roster_columns">
   <source>名单列设定</source>
   <translation>名单列设定</translation>
  </message>
  <message id="staff.house.table.rosters">
   <source>名单导入</source>
   <translation>名单导入</translation>
  </message>
  <message id="staff.house.table.student_keys">
   <source>检索索引</source>
   <translation>检索索引</translation>
  </message>
  <message id="staff.house.table.students">
   <source>学生</source>
   <translation>学生</translation>
  </message>
  <message id="staff.house.table.submissions">
   <source>提交的照片</source>
   <translation>提交的照片</translation>
  </message>
  <message id="staff.house.table.tries">
   <source>登录尝试</source>
   <translation>登录尝试</translation>
  </message>
  <message id="staff.house.trail.about">
   <source>学号、照片编号或其他对象，回车查找</source>
   <translation>学号、照片编号或其他对象，回车查找</translation>
  </message>
  <message id="staff.house.trail.any_act">
   <source>所有操作</source>
   <translation>所有操作</translation>
  </message>
  <message id="staff.house.trail.anybody">
   <source>所有人</source>
   <translation>所有人</translation>
  </message>
  <message id="staff.house.trail.broken">
   <source>{at} 核对：从第 {id} 条起不完整或被改动。请保留数据并报告负责人</source>
   <translation>{at} 核对：从第 {id} 条起不完整或被改动。请保留数据并报告负责人</translation>
  </message>
  <message id="staff.house.trail.choose">
   <source>选一条记录，这里显示改动前后的内容。</source>
   <translation>选一条记录，这里显示改动前后的内容。</translation>
  </message>
  <message id="staff.house.trail.none">
   <source>没有符合条件的记录。</source>
   <translation>没有符合条件的记录。</translation>
  </message>
  <message id="staff.house.trail.verify">
   <source>核对完整性</source>
   <translation>核对完整性</translation>
  </message>
  <message id="staff.house.trail.verifying">
   <source>正在逐条核对</source>
   <translation>正在逐条核对</translation>
  </message>
  <message id="staff.house.trail.whole">
   <source>{at} 核对：{entries} 条记录完整，没有被改动</source>
   <translation>{at} 核对：{entries} 条记录完整，没有被改动</translation>
  </message>
  <message id="staff.house.unknown">
   <source>（不详）</source>
   <translation>（不详）</translation>
  </message>
  <message id="staff.house.verdict.troubles">
   <source>有 {count} 项需要处理。</source>
   <translation>有 {count} 项需要处理。</translation>
  </message>
  <message id="staff.house.verdict.unknown">
   <source>还有 {count} 项没有检查。</source>
   <translation>还有 {count} 项没有检查。</translation>
  </message>
  <message id="staff.house.way.backup">
   <source>去备份</source>
   <translation>去备份</translation>
  </message>
  <message id="staff.house.way.camera">
   <source>去相机灯光</source>
   <translation>去相机灯光</translation>
  </message>
  <message id="staff.house.way.keys">
   <source>去签名密钥</source>
   <translation>去签名密钥</translation>
  </message>
  <message id="staff.house.way.restore">
   <source>去恢复</source>
   <translation>去恢复</translation>
  </message>
  <message id="staff.house.way.retention">
   <source>看到期原图</source>
   <translation>看到期原图</translation>
  </message>
  <message id="staff.house.way.season">
   <source>去本季规则</source>
   <translation>去本季规则</translation>
  </message>
  <message id="staff.house.way.settings">
   <source>去设置</source>
   <translation>去设置</translation>
  </message>
  <message id="staff.house.way.trail">
   <source>看操作记录</source>
   <translation>看操作记录</translation>
  </message>
  <message id="staff.keys.again">
   <source>再输入一次</source>
   <translation>再输入一次</translation>
  </message>
  <message id="staff.keys.again_hint">
   <source>同一个口令</source>
   <translation>同一个口令</translation>
  </message>
  <message id="staff.keys.batch_begun">
   <source>批次 {batch} 已经开始但没有写完。请先到【交接】页把它写完，再换密钥。</source>
   <translation>批次 {batch} 已经开始但没有写完。请先到【交接】页把它写完，再换密钥。</translation>
  </message>
  <message id="staff.keys.broken">
   <source>第 {number} 条密钥变更记录与签字不符，数据可能被改动过。请不要移交，先通知管理员和学籍部门。</source>
   <translation>第 {number} 条密钥变更记录与签字不符，数据可能被改动过。请不要移交，先通知管理员和学籍部门。</translation>
  </message>
  <message id="staff.keys.change">
   <source>换新密钥</source>
   <translation>换新密钥</translation>
  </message>
  <message id="staff.keys.change.confirm">
   <source>换新密钥</source>
   <translation>换新密钥</translation>
  </message>
  <message id="staff.keys.change.done">
   <source>已换用新密钥。请把新的指纹和内容交给学籍部门。</source>
   <translation>已换用新密钥。请把新的指纹和内容交给学籍部门。</translation>
  </message>
  <message id="staff.keys.change.text">
   <source>旧密钥签字认可新密钥，以前的批次照样有效。之后请把新的内容交给学籍部门。</source>
   <translation>旧密钥签字认可新密钥，以前的批次照样有效。之后请把新的内容交给学籍部门。</translation>
  </message>
  <message id="staff.keys.change.title">
   <source>换一把新密钥</source>
   <translation>换一把新密钥</translation>
  </message>
  <message id="staff.keys.column.fingerprint">
   <source>指纹</source>
   <translation>指纹</translation>
  </message>
  <message id="staff.keys.column.since">
   <source>从</source>
   <translation>从</translation>
  </message>
  <message id="staff.keys.column.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="staff.keys.column.until">
   <source>到</source>
   <translation>到</translation>
  </message>
  <message id="staff.keys.copied">
   <source>已复制。</source>
   <translation>已复制。</translation>
  </message>
  <message id="staff.keys.copy">
   <source>复制</source>
   <translation>复制</translation>
  </message>
  <message id="staff.keys.differs">
   <source>两次输入的口令不同。</source>
   <translation>两次输入的口令不同。</translation>
  </message>
  <message id="staff.keys.fingerprint">
   <source>签名密钥的指纹，请念给学籍部门核对</source>
   <translation>签名密钥的指纹，请念给学籍部门核对</translation>
  </message>
  <message id="staff.keys.for_office">
   <source>下面的内容请通过批次以外的途径交给学籍部门，存入 allowed_signers 文件。</source>
   <translation>下面的内容请通过批次以外的途径交给学籍部门，存入 allowed_signers 文件。</translation>
  </message>
  <message id="staff.keys.from_the_first">
   <source>最初</source>
   <translation>最初</translation>
  </message>
  <message id="staff.keys.history">
   <source>用过的密钥</source>
   <translation>用过的密钥</translation>
  </message>
  <message id="staff.keys.keep">
   <source>让本机保存口令</source>
   <translation>让本机保存口令</translation>
  </message>
  <message id="staff.keys.keep.confirm">
   <source>保存</source>
   <translation>保存</translation>
  </message>
  <message id="staff.keys.keep.done">
   <source>本机已保存口令。</source>
   <translation>本机已保存口令。</translation>
  </message>
  <message id="staff.keys.keep.text">
   <source>以后移交不用再输入。能登录本机账户的人都能用这把密钥签名。</source>
   <translation>以后移交不用再输入。能登录本机账户的人都能用这把密钥签名。</translation>
  </message>
  <message id="staff.keys.keep.title">
   <source>让本机保存口令</source>
   <translation>让本机保存口令</translation>
  </message>
  <message id="staff.keys.lock">
   <source>设置或更换口令</source>
   <translation>设置或更换口令</translation>
  </message>
  <message id="staff.keys.lock.confirm">
   <source>锁住</source>
   <translation>锁住</translation>
  </message>
  <message id="staff.keys.lock.done">
   <source>密钥已用新口令锁住。</source>
   <translation>密钥已用新口令锁住。</translation>
  </message>
  <message id="staff.keys.lock.text">
   <source>本机不再保存口令，以后每次移交都要输入。请把口令封存在保险柜里：遗失后只能作废换新。</source>
   <translation>本机不再保存口令，以后每次移交都要输入。请把口令封存在保险柜里：遗失后只能作废换新。</translation>
  </message>
  <message id="staff.keys.lock.title">
   <source>用工作人员的口令锁住密钥</source>
   <translation>用工作人员的口令锁住密钥</translation>
  </message>
  <message id="staff.keys.locked">
   <source>密钥已锁，口令只有工作人员知道，移交时要输入。</source>
   <translation>密钥已锁，口令只有工作人员知道，移交时要输入。</translation>
  </message>
  <message id="staff.keys.make">
   <source>现在生成</source>
   <translation>现在生成</translation>
  </message>
  <message id="staff.keys.new">
   <source>新口令（至少 12 个字符）</source>
   <translation>新口令（至少 12 个字符）</translation>
  </message>
  <message id="staff.keys.new_hint">
   <source>新口令</source>
   <translation>新口令</translation>
  </message>
  <message id="staff.keys.none">
   <source>本采集点还没有签名密钥。第一次移交时会自动生成，也可以现在生成，先把指纹交给学籍部门。</source>
   <translation>本采集点还没有签名密钥。第一次移交时会自动生成，也可以现在生成，先把指纹交给学籍部门。</translation>
  </message>
  <message id="staff.keys.office.by_hand">
   <source>文件是直接放进数据文件夹的，操作记录里没有登记人。</source>
   <translation>文件是直接放进数据文件夹的，操作记录里没有登记人。</translation>
  </message>
  <message id="staff.keys.office.compare">
   <source>请打电话或当面与学籍部门核对指纹，一字不差再登记。登记后只认这些密钥。</source>
   <translation>请打电话或当面与学籍部门核对指纹，一字不差再登记。登记后只认这些密钥。</translation>
  </message>
  <message id="staff.keys.office.file">
   <source>从文件登记…</source>
   <translation>从文件登记…</translation>
  </message>
  <message id="staff.keys.office.install">
   <source>登记</source>
   <translation>登记</translation>
  </message>
  <message id="staff.keys.office.installed">
   <source>学籍部门的密钥已登记。</source>
   <translation>学籍部门的密钥已登记。</translation>
  </message>
  <message id="staff.keys.office.none">
   <source>还没有登记。没有它，签名的答复不能登记；名单（CSV、XLSX）不受影响。</source>
   <translation>还没有登记。没有它，签名的答复不能登记；名单（CSV、XLSX）不受影响。</translation>
  </message>
  <message id="staff.keys.office.paste">
   <source>粘贴登记</source>
   <translation>粘贴登记</translation>
  </message>
  <message id="staff.keys.office.remove">
   <source>移除</source>
   <translation>移除</translation>
  </message>
  <message id="staff.keys.office.removed">
   <source>学籍部门的密钥已移除。</source>
   <translation>学籍部门的密钥已移除。</translation>
  </message>
  <message id="staff.keys.office.removing">
   <source>移除后不再接收签名的答复，直到重新登记。</source>
   <translation>移除后不再接收签名的答复，直到重新登记。</translation>
  </message>
  <message id="staff.keys.office.since">
   <source>由 {by} 在 {at} 登记。</source>
   <translation>由 {by} 在 {at} 登记。</translation>
  </message>
  <message id="staff.keys.office.title">
   <source>学籍部门的密钥</source>
   <translation>学籍部门的密钥</translation>
  </message>
  <message id="staff.keys.office.unusable">
   <source>登记的文件无法读懂，签名的答复一律不接收。请重新登记。</source>
   <translation>登记的文件无法读懂，签名的答复一律不接收。请重新登记。</translation>
  </message>
  <message id="staff.keys.open">
   <source>本机保存口令，移交时不用输入。</source>
   <translation>本机保存口令，移交时不用输入。</translation>
  </message>
  <message id="staff.keys.present">
   <source>现在的口令</source>
   <translation>现在的口令</translation>
  </message>
  <message id="staff.keys.present_hint">
   <source>现在的口令</source>
   <translation>现在的口令</translation>
  </message>
  <message id="staff.keys.revoke">
   <source>作废密钥</source>
   <translation>作废密钥</translation>
  </message>
  <message id="staff.keys.revoke.confirm">
   <source>作废</source>
   <translation>作废</translation>
  </message>
  <message id="staff.keys.revoke.done">
   <source>密钥已作废，新密钥已生成。请立即通知学籍部门。</source>
   <translation>密钥已作废，新密钥已生成。请立即通知学籍部门。</translation>
  </message>
  <message id="staff.keys.revoke.text">
   <source>仅在密钥可能泄露或口令遗失时使用，不能撤销：它签过的批次都不再可信，须由学籍部门重新核对。</source>
   <translation>仅在密钥可能泄露或口令遗失时使用，不能撤销：它签过的批次都不再可信，须由学籍部门重新核对。</translation>
  </message>
  <message id="staff.keys.revoke.title">
   <source>作废现在的密钥，换一把新的</source>
   <translation>作废现在的密钥，换一把新的</translation>
  </message>
  <message id="staff.keys.save">
   <source>存成文件</source>
   <translation>存成文件</translation>
  </message>
  <message id="staff.keys.saved">
   <source>已写入 {folder}：allowed_signers、作废名单和签字的变更记录。</source>
   <translation>已写入 {folder}：allowed_signers、作废名单和签字的变更记录。</translation>
  </message>
  <message id="staff.keys.state.changed">
   <source>已更换</source>
   <translation>已更换</translation>
  </message>
  <message id="staff.keys.state.present">
   <source>使用中</source>
   <translation>使用中</translation>
  </message>
  <message id="staff.keys.state.revoked">
   <source>已作废</source>
   <translation>已作废</translation>
  </message>
  <message id="staff.keys.still_locked">
   <source>密钥已锁，请输入现在的口令。</source>
   <translation>密钥已锁，请输入现在的口令。</translation>
  </message>
  <message id="staff.keys.till_now">
   <source>至今</source>
   <translation>至今</translation>
  </message>
  <message id="staff.keys.why">
   <source>原因</source>
   <translation>原因</translation>
  </message>
  <message id="staff.keys.why_hint">
   <source>会写进签字的记录</source>
   <translation>会写进签字的记录</translation>
  </message>
  <message id="staff.list_comma">
   <source>、</source>
   <translation>、</translation>
  </message>
  <message id="staff.loading">
   <source>正在打开照片……</source>
   <translation>正在打开照片……</translation>
  </message>
  <message id="staff.login.go">
   <source>登录</source>
   <translation>登录</translation>
  </message>
  <message id="staff.login.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.login.name_hint">
   <source>登记时用的姓名</source>
   <translation>登记时用的姓名</translation>
  </message>
  <message id="staff.login.secret">
   <source>密码或 PIN</source>
   <translation>密码或 PIN</translation>
  </message>
  <message id="staff.login.secret_hint">
   <source>输入时不显示</source>
   <translation>输入时不显示</translation>
  </message>
  <message id="staff.login.text">
   <source>登录后才能看到学生的照片和资料。</source>
   <translation>登录后才能看到学生的照片和资料。</translation>
  </message>
  <message id="staff.login.title">
   <source>请登录</source>
   <translation>请登录</translation>
  </message>
  <message id="staff.logs_out_in">
   <source>{seconds} 秒后自动退出，动一下鼠标可继续</source>
   <translation>{seconds} 秒后自动退出，动一下鼠标可继续</translation>
  </message>
  <message id="staff.other_language">
   <source>English</source>
   <translation>English</translation>
  </message>
  <message id="staff.override.hint">
   <source>理由（必填）</source>
   <translation>理由（必填）</translation>
  </message>
  <message id="staff.override.text">
   <source>请写明理由。理由会记入操作记录。</source>
   <translation>请写明理由。理由会记入操作记录。</translation>
  </message>
  <message id="staff.override.title">
   <source>有 {count} 项不合格，仍要通过？</source>
   <translation>有 {count} 项不合格，仍要通过？</translation>
  </message>
  <message id="staff.people.add">
   <source>登记新人</source>
   <translation>登记新人</translation>
  </message>
  <message id="staff.people.again">
   <source>再输入一次</source>
   <translation>再输入一次</translation>
  </message>
  <message id="staff.people.again_hint">
   <source>与上面相同</source>
   <translation>与上面相同</translation>
  </message>
  <message id="staff.people.column.last">
   <source>上次登录</source>
   <translation>上次登录</translation>
  </message>
  <message id="staff.people.column.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.people.column.role">
   <source>角色</source>
   <translation>角色</translation>
  </message>
  <message id="staff.people.column.secret">
   <source>密码设定于</source>
   <translation>密码设定于</translation>
  </message>
  <message id="staff.people.column.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="staff.people.column.tries">
   <source>连续输错</source>
   <translation>连续输错</translation>
  </message>
  <message id="staff.people.confirm">
   <source>保存</source>
   <translation>保存</translation>
  </message>
  <message id="staff.people.confirm.disable">
   <source>停用</source>
   <translation>停用</translation>
  </message>
  <message id="staff.people.count">
   <source>{count} 人</source>
   <translation>{count} 人</translation>
  </message>
  <message id="staff.people.disable">
   <source>停用</source>
   <translation>停用</translation>
  </message>
  <message id="staff.people.door">
   <source>开门 PIN</source>
   <translation>开门 PIN</translation>
  </message>
  <message id="staff.people.door.change">
   <source>设定开门 PIN</source>
   <translation>设定开门 PIN</translation>
  </message>
  <message id="staff.people.door.set">
   <source>已设定。长按学生窗口左上角 3 秒，输入 PIN 就到登录页。</source>
   <translation>已设定。长按学生窗口左上角 3 秒，输入 PIN 就到登录页。</translation>
  </message>
  <message id="staff.people.door.unset">
   <source>还没有设定：从学生窗口不能打开工作人员窗口。</source>
   <translation>还没有设定：从学生窗口不能打开工作人员窗口。</translation>
  </message>
  <message id="staff.people.empty">
   <source>还没有其他人。按 N 登记第一位同事。</source>
   <translation>还没有其他人。按 N 登记第一位同事。</translation>
  </message>
  <message id="staff.people.enable">
   <source>恢复</source>
   <translation>恢复</translation>
  </message>
  <message id="staff.people.form.add">
   <source>登记新的工作人员</source>
   <translation>登记新的工作人员</translation>
  </message>
  <message id="staff.people.form.disable">
   <source>停用 {name}？</source>
   <translation>停用 {name}？</translation>
  </message>
  <message id="staff.people.form.disable.text">
   <source>停用后不能登录，也不能再做任何操作；操作记录中的名字保留，可以随时恢复。</source>
   <translation>停用后不能登录，也不能再做任何操作；操作记录中的名字保留，可以随时恢复。</translation>
  </message>
  <message id="staff.people.form.own">
   <source>更换我的密码</source>
   <translation>更换我的密码</translation>
  </message>
  <message id="staff.people.form.pin">
   <source>设定开门 PIN</source>
   <translation>设定开门 PIN</translation>
  </message>
  <message id="staff.people.form.role">
   <source>{name} 的角色</source>
   <translation>{name} 的角色</translation>
  </message>
  <message id="staff.people.form.secret">
   <source>为 {name} 设定新密码</source>
   <translation>为 {name} 设定新密码</translation>
  </message>
  <message id="staff.people.form.yourself">
   <source>这是您自己：完成后会退出登录。</source>
   <translation>这是您自己：完成后会退出登录。</translation>
  </message>
  <message id="staff.people.may.administrator">
   <source>另可管理人员、设置、本季规则和密钥</source>
   <translation>另可管理人员、设置、本季规则和密钥</translation>
  </message>
  <message id="staff.people.may.operator">
   <source>导入名单、补采集码、移交批次、备份</source>
   <translation>导入名单、补采集码、移交批次、备份</translation>
  </message>
  <message id="staff.people.may.reviewer">
   <source>另可审核照片、解锁、破例</source>
   <translation>另可审核照片、解锁、破例</translation>
  </message>
  <message id="staff.people.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.people.name_hint">
   <source>操作记录中会写这个名字</source>
   <translation>操作记录中会写这个名字</translation>
  </message>
  <message id="staff.people.never">
   <source>从未</source>
   <translation>从未</translation>
  </message>
  <message id="staff.people.new">
   <source>新密码或 PIN</source>
   <translation>新密码或 PIN</translation>
  </message>
  <message id="staff.people.new_hint">
   <source>输入时不显示</source>
   <translation>输入时不显示</translation>
  </message>
  <message id="staff.people.nobody_chosen">
   <source>在表中选择一个人，这里会显示可以做的事。</source>
   <translation>在表中选择一个人，这里会显示可以做的事。</translation>
  </message>
  <message id="staff.people.old">
   <source>现在的密码或 PIN</source>
   <translation>现在的密码或 PIN</translation>
  </message>
  <message id="staff.people.old_hint">
   <source>输入时不显示</source>
   <translation>输入时不显示</translation>
  </message>
  <message id="staff.people.old_wrong">
   <source>现在的密码或 PIN 不对。</source>
   <translation>现在的密码或 PIN 不对。</translation>
  </message>
  <message id="staff.people.own">
   <source>我的账户</source>
   <translation>我的账户</translation>
  </message>
  <message id="staff.people.own_only">
   <source>其他人员由管理员管理。</source>
   <translation>其他人员由管理员管理。</translation>
  </message>
  <message id="staff.people.own_secret">
   <source>更换我的密码</source>
   <translation>更换我的密码</translation>
  </message>
  <message id="staff.people.pin">
   <source>新 PIN</source>
   <translation>新 PIN</translation>
  </message>
  <message id="staff.people.pin_hint">
   <source>只用数字</source>
   <translation>只用数字</translation>
  </message>
  <message id="staff.people.role">
   <source>更改角色</source>
   <translation>更改角色</translation>
  </message>
  <message id="staff.people.role_of">
   <source>角色</source>
   <translation>角色</translation>
  </message>
  <message id="staff.people.rules.pin">
   <source>至少 {pin} 位数字，不要用 123456 或 111111 这样的数字。它只打开登录页，不代替登录。</source>
   <translation>至少 {pin} 位数字，不要用 123456 或 111111 这样的数字。它只打开登录页，不代替登录。</translation>
  </message>
  <message id="staff.people.rules.secret">
   <source>密码至少 {password} 个字符，或用至少 {pin} 位数字的 PIN。不要含姓名，不要用常见密码，也不要用 123456 这样的数字。不要求大小写混合。</source>
   <translation>密码至少 {password} 个字符，或用至少 {pin} 位数字的 PIN。不要含姓名，不要用常见密码，也不要用 123456 这样的数字。不要求大小写混合。</translation>
  </message>
  <message id="staff.people.same_role">
   <source>{name} 已经是这个角色。</source>
   <translation>{name} 已经是这个角色。</translation>
  </message>
  <message id="staff.people.secret">
   <source>重设密码</source>
   <translation>重设密码</translation>
  </message>
  <message id="staff.people.state.active">
   <source>可用</source>
   <translation>可用</translation>
  </message>
  <message id="staff.people.state.disabled">
   <source>已停用</source>
   <translation>已停用</translation>
  </message>
  <message id="staff.people.state.locked">
   <source>锁定，还剩 {count} 分钟</source>
   <translation>锁定，还剩 {count} 分钟</translation>
  </message>
  <message id="staff.people.title">
   <source>工作人员</source>
   <translation>工作人员</translation>
  </message>
  <message id="staff.people.unlock">
   <source>解除锁定</source>
   <translation>解除锁定</translation>
  </message>
  <message id="staff.people.you">
   <source>{name}（您）</source>
   <translation>{name}（您）</translation>
  </message>
  <message id="staff.person.number">
   <source>编号 {number}</source>
   <translation>编号 {number}</translation>
  </message>
  <message id="staff.person.override">
   <source>{by} 已破例通过，理由：{why}。请您再看一遍：同意就确认，不同意就退回。</source>
   <translation>{by} 已破例通过，理由：{why}。请您再看一遍：同意就确认，不同意就退回。</translation>
  </message>
  <message id="staff.person.simulated">
   <source>模拟照片：来自内置的演示画面，不是学生本人</source>
   <translation>模拟照片：来自内置的演示画面，不是学生本人</translation>
  </message>
  <message id="staff.person.submitted">
   <source>提交于 {moment} · {waits}</source>
   <translation>提交于 {moment} · {waits}</translation>
  </message>
  <message id="staff.person.taken">
   <source>拍摄于 {moment} · 来源 {source}</source>
   <translation>拍摄于 {moment} · 来源 {source}</translation>
  </message>
  <message id="staff.photo.broken">
   <source>照片 {number} 无法显示，不能通过。请退回，让学生重拍。</source>
   <translation>照片 {number} 无法显示，不能通过。请退回，让学生重拍。</translation>
  </message>
  <message id="staff.photo.enlarged">
   <source>放大 {times} 倍 · 鼠标指哪看哪</source>
   <translation>放大 {times} 倍 · 鼠标指哪看哪</translation>
  </message>
  <message id="staff.photo.original">
   <source>原图 {width} × {height}，框内是裁剪部分 {crop_width} × {crop_height}</source>
   <translation>原图 {width} × {height}，框内是裁剪部分 {crop_width} × {crop_height}</translation>
  </message>
  <message id="staff.photo.reduced">
   <source>成品照片 {width} × {height}，显示为 {percent}%</source>
   <translation>成品照片 {width} × {height}，显示为 {percent}%</translation>
  </message>
  <message id="staff.photo.true_size">
   <source>成品照片 {width} × {height}，按原像素显示</source>
   <translation>成品照片 {width} × {height}，按原像素显示</translation>
  </message>
  <message id="staff.queue">
   <source>待审核</source>
   <translation>待审核</translation>
  </message>
  <message id="staff.queue_count">
   <source>{count} 张</source>
   <translation>{count} 张</translation>
  </message>
  <message id="staff.reject.chosen">
   <source>已选：{codes}</source>
   <translation>已选：{codes}</translation>
  </message>
  <message id="staff.reject.confirm">
   <source>确认退回</source>
   <translation>确认退回</translation>
  </message>
  <message id="staff.reject.linked.fail">
   <source>对应不合格项</source>
   <translation>对应不合格项</translation>
  </message>
  <message id="staff.reject.linked.warn">
   <source>对应待确认项</source>
   <translation>对应待确认项</translation>
  </message>
  <message id="staff.reject.none">
   <source>还没有选原因。</source>
   <translation>还没有选原因。</translation>
  </message>
  <message id="staff.reject.note">
   <source>给学生的补充说明（可不填）</source>
   <translation>给学生的补充说明（可不填）</translation>
  </message>
  <message id="staff.reject.nothing_found">
   <source>没有找到，请换一个词。</source>
   <translation>没有找到，请换一个词。</translation>
  </message>
  <message id="staff.reject.search">
   <source>搜索原因或代码，回车选中</source>
   <translation>搜索原因或代码，回车选中</translation>
  </message>
  <message id="staff.reject.text">
   <source>选一个或多个原因，学生会看到这些话。</source>
   <translation>选一个或多个原因，学生会看到这些话。</translation>
  </message>
  <message id="staff.reject.title">
   <source>退回给学生</source>
   <translation>退回给学生</translation>
  </message>
  <message id="staff.report.as_of">
   <source>统计时间 {at}</source>
   <translation>统计时间 {at}</translation>
  </message>
  <message id="staff.report.collected">
   <source>已采集 {count} 人（{percent}%）</source>
   <translation>已采集 {count} 人（{percent}%）</translation>
  </message>
  <message id="staff.report.column.acknowledged">
   <source>已确认</source>
   <translation>已确认</translation>
  </message>
  <message id="staff.report.column.approved">
   <source>已通过</source>
   <translation>已通过</translation>
  </message>
  <message id="staff.report.column.bar">
   <source>进度</source>
   <translation>进度</translation>
  </message>
  <message id="staff.report.column.collected">
   <source>已采</source>
   <translation>已采</translation>
  </message>
  <message id="staff.report.column.exported">
   <source>已移交</source>
   <translation>已移交</translation>
  </message>
  <message id="staff.report.column.listed">
   <source>应采</source>
   <translation>应采</translation>
  </message>
  <message id="staff.report.column.missing">
   <source>未采集</source>
   <translation>未采集</translation>
  </message>
  <message id="staff.report.column.returned">
   <source>已退回</source>
   <translation>已退回</translation>
  </message>
  <message id="staff.report.column.submitted">
   <source>审核中</source>
   <translation>审核中</translation>
  </message>
  <message id="staff.report.column.waiting_for_code">
   <source>待补码</source>
   <translation>待补码</translation>
  </message>
  <message id="staff.report.empty.everyone">
   <source>显示全部学生</source>
   <translation>显示全部学生</translation>
  </message>
  <message id="staff.report.empty.filtered">
   <source>没有符合这些条件的学生。</source>
   <translation>没有符合这些条件的学生。</translation>
  </message>
  <message id="staff.report.empty.import">
   <source>去导入名单</source>
   <translation>去导入名单</translation>
  </message>
  <message id="staff.report.empty.nobody">
   <source>还没有学生名单。导入名单后，这里显示各院系的进度。</source>
   <translation>还没有学生名单。导入名单后，这里显示各院系的进度。</translation>
  </message>
  <message id="staff.report.file_name">
   <source>毕业照采集进度-{day}</source>
   <translation>毕业照采集进度-{day}</translation>
  </message>
  <message id="staff.report.filter.any_graduation">
   <source>全部毕业日期</source>
   <translation>全部毕业日期</translation>
  </message>
  <message id="staff.report.filter.any_level">
   <source>全部层次</source>
   <translation>全部层次</translation>
  </message>
  <message id="staff.report.filter.graduation">
   <source>预计毕业日期</source>
   <translation>预计毕业日期</translation>
  </message>
  <message id="staff.report.filter.level">
   <source>层次</source>
   <translation>层次</translation>
  </message>
  <message id="staff.report.filter.month">
   <source>{month} 毕业</source>
   <translation>{month} 毕业</translation>
  </message>
  <message id="staff.report.filter.season">
   <source>发码范围内：{first} 至 {last}</source>
   <translation>发码范围内：{first} 至 {last}</translation>
  </message>
  <message id="staff.report.listed">
   <source>名单共 {count} 人</source>
   <translation>名单共 {count} 人</translation>
  </message>
  <message id="staff.report.open_folder">
   <source>打开所在文件夹</source>
   <translation>打开所在文件夹</translation>
  </message>
  <message id="staff.report.page_of">
   <source>第 {done} 页，共 {total} 页</source>
   <translation>第 {done} 页，共 {total} 页</translation>
  </message>
  <message id="staff.report.renew">
   <source>刷新</source>
   <translation>刷新</translation>
  </message>
  <message id="staff.report.save">
   <source>另存为</source>
   <translation>另存为</translation>
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
   <translation>把统计另存为 CSV 表格</translation>
  </message>
  <message id="staff.report.save.title.pdf">
   <source>把统计另存为 PDF</source>
   <translation>把统计另存为 PDF</translation>
  </message>
  <message id="staff.report.save.title.xlsx">
   <source>把统计另存为 Excel 工作簿</source>
   <translation>把统计另存为 Excel 工作簿</translation>
  </message>
  <message id="staff.report.save.xlsx">
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message id="staff.report.saved">
   <source>已保存为 {file}</source>
   <translation>已保存为 {file}</translation>
  </message>
  <message id="staff.report.saving">
   <source>正在写 {name}</source>
   <translation>正在写 {name}</translation>
  </message>
  <message id="staff.report.share.acknowledged">
   <source>已确认接收 {count}</source>
   <translation>已确认接收 {count}</translation>
  </message>
  <message id="staff.report.share.approved">
   <source>已通过 {count}</source>
   <translation>已通过 {count}</translation>
  </message>
  <message id="staff.report.share.handed_over">
   <source>已移交 {count}（含已确认）</source>
   <translation>已移交 {count}（含已确认）</translation>
  </message>
  <message id="staff.report.share.missing">
   <source>未采集 {count}</source>
   <translation>未采集 {count}</translation>
  </message>
  <message id="staff.report.share.returned">
   <source>已退回 {count}</source>
   <translation>已退回 {count}</translation>
  </message>
  <message id="staff.report.share.submitted">
   <source>审核中 {count}</source>
   <translation>审核中 {count}</translation>
  </message>
  <message id="staff.report.stopped">
   <source>已取消，没有留下文件。</source>
   <translation>已取消，没有留下文件。</translation>
  </message>
  <message id="staff.report.title">
   <source>各院系进度</source>
   <translation>各院系进度</translation>
  </message>
  <message id="staff.report.why.all">
   <source>看全部院系</source>
   <translation>看全部院系</translation>
  </message>
  <message id="staff.report.why.title">
   <source>退回原因</source>
   <translation>退回原因</translation>
  </message>
  <message id="staff.report.why.together">
   <source>全部院系；一人可有多个原因</source>
   <translation>全部院系；一人可有多个原因</translation>
  </message>
  <message id="staff.report.without_code">
   <source>待补采集码 {count} 人</source>
   <translation>待补采集码 {count} 人</translation>
  </message>
  <message id="staff.retry">
   <source>再试一次</source>
   <translation>再试一次</translation>
  </message>
  <message id="staff.review.action.again">
   <source>请重拍</source>
   <translation>请重拍</translation>
  </message>
  <message id="staff.review.action.earlier">
   <source>之前的照片 {count}</source>
   <translation>之前的照片 {count}</translation>
  </message>
  <message id="staff.review.action.no_earlier">
   <source>无之前照片</source>
   <translation>无之前照片</translation>
  </message>
  <message id="staff.review.action.recrop">
   <source>调整裁剪</source>
   <translation>调整裁剪</translation>
  </message>
  <message id="staff.review.action.take_back">
   <source>撤回决定</source>
   <translation>撤回决定</translation>
  </message>
  <message id="staff.review.admitted">
   <source>工作人员特批现场拍摄：{why}</source>
   <translation>工作人员特批现场拍摄：{why}</translation>
  </message>
  <message id="staff.review.again.confirm">
   <source>请重拍</source>
   <translation>请重拍</translation>
  </message>
  <message id="staff.review.again.hint">
   <source>例如：眨眼了，请再来一次</source>
   <translation>例如：眨眼了，请再来一次</translation>
  </message>
  <message id="staff.review.again.text">
   <source>不算照片有问题；学生会看到这句话。</source>
   <translation>不算照片有问题；学生会看到这句话。</translation>
  </message>
  <message id="staff.review.again.title">
   <source>请学生再来拍一张</source>
   <translation>请学生再来拍一张</translation>
  </message>
  <message id="staff.review.due.late">
   <source>逾期 {days} 个工作日</source>
   <translation>逾期 {days} 个工作日</translation>
  </message>
  <message id="staff.review.due.later">
   <source>{day} 前审核</source>
   <translation>{day} 前审核</translation>
  </message>
  <message id="staff.review.due.today">
   <source>今天到期</source>
   <translation>今天到期</translation>
  </message>
  <message id="staff.review.earlier.none">
   <source>这位学生之前没有交过照片。</source>
   <translation>这位学生之前没有交过照片。</translation>
  </message>
  <message id="staff.review.earlier.unshown">
   <source>这张照片无法显示</source>
   <translation>这张照片无法显示</translation>
  </message>
  <message id="staff.review.flagged">
   <source>学生说信息有误，请核对。</source>
   <translation>学生说信息有误，请核对。</translation>
  </message>
  <message id="staff.review.graduates">
   <source>预计 {day} 毕业</source>
   <translation>预计 {day} 毕业</translation>
  </message>
  <message id="staff.review.line.chin_y">
   <source>下巴</source>
   <translation>下巴</translation>
  </message>
  <message id="staff.review.line.crown_y">
   <source>头顶</source>
   <translation>头顶</translation>
  </message>
  <message id="staff.review.line.eyes_y">
   <source>眼睛</source>
   <translation>眼睛</translation>
  </message>
  <message id="staff.review.not_listed">
   <source>名单里没有这个学号</source>
   <translation>名单里没有这个学号</translation>
  </message>
  <message id="staff.review.part.all">
   <source>全部 {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message id="staff.review.part.late">
   <source>逾期 {count}</source>
   <translation>逾期 {count}</translation>
  </message>
  <message id="staff.review.part.second">
   <source>待复核 {count}</source>
   <translation>待复核 {count}</translation>
  </message>
  <message id="staff.review.part.today">
   <source>今天到期 {count}</source>
   <translation>今天到期 {count}</translation>
  </message>
  <message id="staff.review.recrop.hint">
   <source>方向键或拖动：移动裁剪框（Shift 一次 10 像素）；滚轮或加减号：放大、缩小。</source>
   <translation>方向键或拖动：移动裁剪框（Shift 一次 10 像素）；滚轮或加减号：放大、缩小。</translation>
  </message>
  <message id="staff.review.recrop.larger">
   <source>人像放大</source>
   <translation>人像放大</translation>
  </message>
  <message id="staff.review.recrop.make">
   <source>生成并检查</source>
   <translation>生成并检查</translation>
  </message>
  <message id="staff.review.recrop.making">
   <source>正在生成照片并重新检查……</source>
   <translation>正在生成照片并重新检查……</translation>
  </message>
  <message id="staff.review.recrop.opening">
   <source>正在打开原始图像并测量……</source>
   <translation>正在打开原始图像并测量……</translation>
  </message>
  <message id="staff.review.recrop.preview">
   <source>新照片的样子</source>
   <translation>新照片的样子</translation>
  </message>
  <message id="staff.review.recrop.refused">
   <source>这样裁剪不符合要求，照片没有改动。</source>
   <translation>这样裁剪不符合要求，照片没有改动。</translation>
  </message>
  <message id="staff.review.recrop.reset">
   <source>还原</source>
   <translation>还原</translation>
  </message>
  <message id="staff.review.recrop.smaller">
   <source>人像缩小</source>
   <translation>人像缩小</translation>
  </message>
  <message id="staff.review.unchecked">
   <source>身份未核实，请核对本人。</source>
   <translation>身份未核实，请核对本人。</translation>
  </message>
  <message id="staff.review.waits_for_code">
   <source>还没有学信网采集码</source>
   <translation>还没有学信网采集码</translation>
  </message>
  <message id="staff.room.camera">
   <source>相机灯光</source>
   <translation>相机灯光</translation>
  </message>
  <message id="staff.room.handover">
   <source>交接</source>
   <translation>交接</translation>
  </message>
  <message id="staff.room.house">
   <source>设备与备份</source>
   <translation>设备与备份</translation>
  </message>
  <message id="staff.room.keys">
   <source>签名密钥</source>
   <translation>签名密钥</translation>
  </message>
  <message id="staff.room.people">
   <source>人员</source>
   <translation>人员</translation>
  </message>
  <message id="staff.room.report">
   <source>统计</source>
   <translation>统计</translation>
  </message>
  <message id="staff.room.review">
   <source>审核</source>
   <translation>审核</translation>
  </message>
  <message id="staff.room.roster">
   <source>名单导入</source>
   <translation>名单导入</translation>
  </message>
  <message id="staff.room.season">
   <source>本季规则</source>
   <translation>本季规则</translation>
  </message>
  <message id="staff.room.settings">
   <source>设置</source>
   <translation>设置</translation>
  </message>
  <message id="staff.room.students">
   <source>学生</source>
   <translation>学生</translation>
  </message>
  <message id="staff.roster.all_or_nothing">
   <source>全部正确才导入</source>
   <translation>全部正确才导入</translation>
  </message>
  <message id="staff.roster.back.confirm">
   <source>撤回</source>
   <translation>撤回</translation>
  </message>
  <message id="staff.roster.back.text">
   <source>由它新增的学生会移除，被它更改的会恢复原样；已来采集、有采集码或被特批的学生保留。</source>
   <translation>由它新增的学生会移除，被它更改的会恢复原样；已来采集、有采集码或被特批的学生保留。</translation>
  </message>
  <message id="staff.roster.back.title">
   <source>撤回 {file}（{when} 导入）</source>
   <translation>撤回 {file}（{when} 导入）</translation>
  </message>
  <message id="staff.roster.back.why">
   <source>撤回的原因</source>
   <translation>撤回的原因</translation>
  </message>
  <message id="staff.roster.between">
   <source>；</source>
   <translation>；</translation>
  </message>
  <message id="staff.roster.between_faults">
   <source> </source>
   <translation> </translation>
  </message>
  <message id="staff.roster.busy.begins">
   <source>马上开始…</source>
   <translation>马上开始…</translation>
  </message>
  <message id="staff.roster.busy.check">
   <source>检查：第 {done} 行，共 {total} 行</source>
   <translation>检查：第 {done} 行，共 {total} 行</translation>
  </message>
  <message id="staff.roster.busy.compare">
   <source>与已有数据比较：第 {done} 行，共 {total} 行</source>
   <translation>与已有数据比较：第 {done} 行，共 {total} 行</translation>
  </message>
  <message id="staff.roster.busy.prepare">
   <source>准备写入：第 {done} 行，共 {total} 行</source>
   <translation>准备写入：第 {done} 行，共 {total} 行</translation>
  </message>
  <message id="staff.roster.busy.promise">
   <source>可以随时取消，不会只做一半。</source>
   <translation>可以随时取消，不会只做一半。</translation>
  </message>
  <message id="staff.roster.busy.read">
   <source>读取文件：{percent}%</source>
   <translation>读取文件：{percent}%</translation>
  </message>
  <message id="staff.roster.busy.reading">
   <source>正在查看名单</source>
   <translation>正在查看名单</translation>
  </message>
  <message id="staff.roster.busy.stopping">
   <source>正在停止…</source>
   <translation>正在停止…</translation>
  </message>
  <message id="staff.roster.busy.write">
   <source>写入：第 {done} 行，共 {total} 行</source>
   <translation>写入：第 {done} 行，共 {total} 行</translation>
  </message>
  <message id="staff.roster.busy.writing">
   <source>正在导入</source>
   <translation>正在导入</translation>
  </message>
  <message id="staff.roster.change">
   <source>{column}：{before} → {after}</source>
   <translation>{column}：{before} → {after}</translation>
  </message>
  <message id="staff.roster.chip.all">
   <source>全部 {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message id="staff.roster.chip.changed">
   <source>更新 {count}</source>
   <translation>更新 {count}</translation>
  </message>
  <message id="staff.roster.chip.faulty">
   <source>有错 {count}</source>
   <translation>有错 {count}</translation>
  </message>
  <message id="staff.roster.chip.kept">
   <source>保留 {count}</source>
   <translation>保留 {count}</translation>
  </message>
  <message id="staff.roster.chip.new">
   <source>新增 {count}</source>
   <translation>新增 {count}</translation>
  </message>
  <message id="staff.roster.chip.removed">
   <source>移除 {count}</source>
   <translation>移除 {count}</translation>
  </message>
  <message id="staff.roster.chip.restored">
   <source>恢复原样 {count}</source>
   <translation>恢复原样 {count}</translation>
  </message>
  <message id="staff.roster.chip.unchanged">
   <source>无变化 {count}</source>
   <translation>无变化 {count}</translation>
  </message>
  <message id="staff.roster.choose">
   <source>选择文件…</source>
   <translation>选择文件…</translation>
  </message>
  <message id="staff.roster.choose_row">
   <source>选中一行，这里显示完整内容。</source>
   <translation>选中一行，这里显示完整内容。</translation>
  </message>
  <message id="staff.roster.close">
   <source>回到导入页</source>
   <translation>回到导入页</translation>
  </message>
  <message id="staff.roster.column.outlook">
   <source>处理</source>
   <translation>处理</translation>
  </message>
  <message id="staff.roster.column.row">
   <source>行</source>
   <translation>行</translation>
  </message>
  <message id="staff.roster.column.what">
   <source>说明</source>
   <translation>说明</translation>
  </message>
  <message id="staff.roster.confirm">
   <source>导入</source>
   <translation>导入</translation>
  </message>
  <message id="staff.roster.dialog.lists">
   <source>学生名单</source>
   <translation>学生名单</translation>
  </message>
  <message id="staff.roster.done.imported">
   <source>已导入 {file}</source>
   <translation>已导入 {file}</translation>
  </message>
  <message id="staff.roster.done.imported.counts">
   <source>新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，未导入的错行 {faulty} 行。</source>
   <translation>新增 {added} 人，更新 {changed} 人，无变化 {unchanged} 人，未导入的错行 {faulty} 行。</translation>
  </message>
  <message id="staff.roster.done.imported.more">
   <source>已记入操作记录，连同文件的 SHA-256：</source>
   <translation>已记入操作记录，连同文件的 SHA-256：</translation>
  </message>
  <message id="staff.roster.done.taken_back">
   <source>已撤回 {file}</source>
   <translation>已撤回 {file}</translation>
  </message>
  <message id="staff.roster.done.taken_back.counts">
   <source>移除 {removed} 人，恢复原样 {restored} 人，保留 {kept} 人。</source>
   <translation>移除 {removed} 人，恢复原样 {restored} 人，保留 {kept} 人。</translation>
  </message>
  <message id="staff.roster.done.taken_back.more">
   <source>已记入操作记录。已交的照片一张也没有动。</source>
   <translation>已记入操作记录。已交的照片一张也没有动。</translation>
  </message>
  <message id="staff.roster.drop">
   <source>把学生名单拖到这里</source>
   <translation>把学生名单拖到这里</translation>
  </message>
  <message id="staff.roster.drop.text">
   <source>XLSX 或 CSV（UTF-8、GB18030 自动识别）。先预览，确认之后才写入。</source>
   <translation>XLSX 或 CSV（UTF-8、GB18030 自动识别）。先预览，确认之后才写入。</translation>
  </message>
  <message id="staff.roster.facts.encoding">
   <source>CSV，编码 {encoding}</source>
   <translation>CSV，编码 {encoding}</translation>
  </message>
  <message id="staff.roster.facts.formulas">
   <source>{count} 格是公式，已读取上次计算的结果</source>
   <translation>{count} 格是公式，已读取上次计算的结果</translation>
  </message>
  <message id="staff.roster.facts.rows">
   <source>共 {count} 行</source>
   <translation>共 {count} 行</translation>
  </message>
  <message id="staff.roster.facts.sheet">
   <source>XLSX，工作表“{sheet}”</source>
   <translation>XLSX，工作表“{sheet}”</translation>
  </message>
  <message id="staff.roster.fault">
   <source>“{column}”：{what}</source>
   <translation>“{column}”：{what}</translation>
  </message>
  <message id="staff.roster.faults.file">
   <source>{name}-错误.csv</source>
   <translation>{name}-错误.csv</translation>
  </message>
  <message id="staff.roster.field.circumstance">
   <source>采集情形</source>
   <translation>采集情形</translation>
  </message>
  <message id="staff.roster.field.department">
   <source>院系</source>
   <translation>院系</translation>
  </message>
  <message id="staff.roster.field.early_defence">
   <source>是否提前答辩</source>
   <translation>是否提前答辩</translation>
  </message>
  <message id="staff.roster.field.enrolled_on">
   <source>入学日期</source>
   <translation>入学日期</translation>
  </message>
  <message id="staff.roster.field.graduates_on">
   <source>预计毕业日期</source>
   <translation>预计毕业日期</translation>
  </message>
  <message id="staff.roster.field.identity_no">
   <source>证件号码</source>
   <translation>证件号码</translation>
  </message>
  <message id="staff.roster.field.level">
   <source>学历层次</source>
   <translation>学历层次</translation>
  </message>
  <message id="staff.roster.field.major">
   <source>专业</source>
   <translation>专业</translation>
  </message>
  <message id="staff.roster.field.master_defence">
   <source>是否硕士答辩</source>
   <translation>是否硕士答辩</translation>
  </message>
  <message id="staff.roster.field.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.roster.field.over_period">
   <source>是否超期</source>
   <translation>是否超期</translation>
  </message>
  <message id="staff.roster.field.route">
   <source>培养方式</source>
   <translation>培养方式</translation>
  </message>
  <message id="staff.roster.field.standard_years">
   <source>学制</source>
   <translation>学制</translation>
  </message>
  <message id="staff.roster.field.student_no">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="staff.roster.good_rows">
   <source>导入没有错的行</source>
   <translation>导入没有错的行</translation>
  </message>
  <message id="staff.roster.import.added">
   <source>新增</source>
   <translation>新增</translation>
  </message>
  <message id="staff.roster.import.changed">
   <source>更新</source>
   <translation>更新</translation>
  </message>
  <message id="staff.roster.import.faulty">
   <source>有错</source>
   <translation>有错</translation>
  </message>
  <message id="staff.roster.import.file">
   <source>文件</source>
   <translation>文件</translation>
  </message>
  <message id="staff.roster.import.hash">
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message id="staff.roster.import.in_force">
   <source>有效</source>
   <translation>有效</translation>
  </message>
  <message id="staff.roster.import.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="staff.roster.import.taken_back">
   <source>已撤回（{who}）</source>
   <translation>已撤回（{who}）</translation>
  </message>
  <message id="staff.roster.import.unchanged">
   <source>无变化</source>
   <translation>无变化</translation>
  </message>
  <message id="staff.roster.import.when">
   <source>时间</source>
   <translation>时间</translation>
  </message>
  <message id="staff.roster.import.who">
   <source>导入人</source>
   <translation>导入人</translation>
  </message>
  <message id="staff.roster.imports">
   <source>最近的导入</source>
   <translation>最近的导入</translation>
  </message>
  <message id="staff.roster.mapping.needed">
   <source> *</source>
   <translation> *</translation>
  </message>
  <message id="staff.roster.mapping.none">
   <source>（没有）</source>
   <translation>（没有）</translation>
  </message>
  <message id="staff.roster.mapping.text">
   <source>已按列名猜测，可以更改，导入后会记住。带 * 的必须有。</source>
   <translation>已按列名猜测，可以更改，导入后会记住。带 * 的必须有。</translation>
  </message>
  <message id="staff.roster.mapping.title">
   <source>各列的含义</source>
   <translation>各列的含义</translation>
  </message>
  <message id="staff.roster.mapping.unused">
   <source>没有用到的列：{columns}</source>
   <translation>没有用到的列：{columns}</translation>
  </message>
  <message id="staff.roster.no_imports">
   <source>还没有导入过名单。请把名单拖到上面，或按“选择文件…”。</source>
   <translation>还没有导入过名单。请把名单拖到上面，或按“选择文件…”。</translation>
  </message>
  <message id="staff.roster.no_rows">
   <source>没有这样的行。</source>
   <translation>没有这样的行。</translation>
  </message>
  <message id="staff.roster.outlook.changed">
   <source>更新</source>
   <translation>更新</translation>
  </message>
  <message id="staff.roster.outlook.faulty">
   <source>有错</source>
   <translation>有错</translation>
  </message>
  <message id="staff.roster.outlook.kept">
   <source>保留</source>
   <translation>保留</translation>
  </message>
  <message id="staff.roster.outlook.new">
   <source>新增</source>
   <translation>新增</translation>
  </message>
  <message id="staff.roster.outlook.removed">
   <source>移除</source>
   <translation>移除</translation>
  </message>
  <message id="staff.roster.outlook.restored">
   <source>恢复原样</source>
   <translation>恢复原样</translation>
  </message>
  <message id="staff.roster.outlook.unchanged">
   <source>无变化</source>
   <translation>无变化</translation>
  </message>
  <message id="staff.roster.save_faults">
   <source>保存错误清单…</source>
   <translation>保存错误清单…</translation>
  </message>
  <message id="staff.roster.saved">
   <source>已保存到 {file}。</source>
   <translation>已保存到 {file}。</translation>
  </message>
  <message id="staff.roster.see_students">
   <source>查看学生</source>
   <translation>查看学生</translation>
  </message>
  <message id="staff.roster.take_back">
   <source>撤回最后一次导入…</source>
   <translation>撤回最后一次导入…</translation>
  </message>
  <message id="staff.roster.template">
   <source>保存空白模板…</source>
   <translation>保存空白模板…</translation>
  </message>
  <message id="staff.roster.template.file">
   <source>学生名单模板.xlsx</source>
   <translation>学生名单模板.xlsx</translation>
  </message>
  <message id="staff.roster.template.text">
   <source>还没有名单？空白模板列出了所有列名，并说明每一列可以填什么。</source>
   <translation>还没有名单？空白模板列出了所有列名，并说明每一列可以填什么。</translation>
  </message>
  <message id="staff.roster.value.combined">
   <source>硕博连读</source>
   <translation>硕博连读</translation>
  </message>
  <message id="staff.roster.value.direct">
   <source>直博</source>
   <translation>直博</translation>
  </message>
  <message id="staff.roster.value.doctor">
   <source>博士</source>
   <translation>博士</translation>
  </message>
  <message id="staff.roster.value.early_defence">
   <source>提前答辩</source>
   <translation>提前答辩</translation>
  </message>
  <message id="staff.roster.value.make_up">
   <source>补采</source>
   <translation>补采</translation>
  </message>
  <message id="staff.roster.value.master">
   <source>硕士</source>
   <translation>硕士</translation>
  </message>
  <message id="staff.roster.value.no">
   <source>否</source>
   <translation>否</translation>
  </message>
  <message id="staff.roster.value.none">
   <source>（空）</source>
   <translation>（空）</translation>
  </message>
  <message id="staff.roster.value.ordinary">
   <source>普通</source>
   <translation>普通</translation>
  </message>
  <message id="staff.roster.value.over_period">
   <source>超期</source>
   <translation>超期</translation>
  </message>
  <message id="staff.roster.value.yes">
   <source>是</source>
   <translation>是</translation>
  </message>
  <message id="staff.roster.verdict.all">
   <source>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化。</source>
   <translation>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化。</translation>
  </message>
  <message id="staff.roster.verdict.columns">
   <source>请先在右边指明各列的含义。</source>
   <translation>请先在右边指明各列的含义。</translation>
  </message>
  <message id="staff.roster.verdict.held">
   <source>有 {faulty} 行有错，所以一行也不导入。请修改名单，或只导入没有错的行。</source>
   <translation>有 {faulty} 行有错，所以一行也不导入。请修改名单，或只导入没有错的行。</translation>
  </message>
  <message id="staff.roster.verdict.no_good_row">
   <source>没有一行可以导入。请按错误清单修改名单，再导入。</source>
   <translation>没有一行可以导入。请按错误清单修改名单，再导入。</translation>
  </message>
  <message id="staff.roster.verdict.some">
   <source>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化；有错的 {faulty} 行不导入。</source>
   <translation>将新增 {new} 人，更新 {changed} 人；{unchanged} 人无变化；有错的 {faulty} 行不导入。</translation>
  </message>
  <message id="staff.rules.fail">
   <source>不合格 {count} 项</source>
   <translation>不合格 {count} 项</translation>
  </message>
  <message id="staff.rules.pass">
   <source>合格 {count} 项</source>
   <translation>合格 {count} 项</translation>
  </message>
  <message id="staff.rules.skipped">
   <source>未自动检查 {count} 项</source>
   <translation>未自动检查 {count} 项</translation>
  </message>
  <message id="staff.rules.warn">
   <source>待确认 {count} 项</source>
   <translation>待确认 {count} 项</translation>
  </message>
  <message id="staff.season.because.admitted">
   <source>工作人员特批</source>
   <translation>工作人员特批</translation>
  </message>
  <message id="staff.season.because.approved_here">
   <source>本点已通过</source>
   <translation>本点已通过</translation>
  </message>
  <message id="staff.season.because.combined_without_defence">
   <source>硕博无答辩</source>
   <translation>硕博无答辩</translation>
  </message>
  <message id="staff.season.because.early_defence">
   <source>提前答辩</source>
   <translation>提前答辩</translation>
  </message>
  <message id="staff.season.because.facts_missing">
   <source>信息不全</source>
   <translation>信息不全</translation>
  </message>
  <message id="staff.season.because.in_season">
   <source>采集中</source>
   <translation>采集中</translation>
  </message>
  <message id="staff.season.because.later_cohort">
   <source>年级未到</source>
   <translation>年级未到</translation>
  </message>
  <message id="staff.season.because.make_up">
   <source>补采名单</source>
   <translation>补采名单</translation>
  </message>
  <message id="staff.season.because.make_up_other_day">
   <source>不在补采日</source>
   <translation>不在补采日</translation>
  </message>
  <message id="staff.season.because.missed_deadline">
   <source>错过截止日</source>
   <translation>错过截止日</translation>
  </message>
  <message id="staff.season.because.not_open_yet">
   <source>尚未开始</source>
   <translation>尚未开始</translation>
  </message>
  <message id="staff.season.because.outside_window">
   <source>不发采集码</source>
   <translation>不发采集码</translation>
  </message>
  <message id="staff.season.because.over_period">
   <source>超过学制</source>
   <translation>超过学制</translation>
  </message>
  <message id="staff.season.because.photo_on_chsi">
   <source>学信网已有</source>
   <translation>学信网已有</translation>
  </message>
  <message id="staff.season.because.photo_too_old">
   <source>照片过期</source>
   <translation>照片过期</translation>
  </message>
  <message id="staff.season.because.too_early">
   <source>离毕业太早</source>
   <translation>离毕业太早</translation>
  </message>
  <message id="staff.season.because.unlisted">
   <source>不在名单</source>
   <translation>不在名单</translation>
  </message>
  <message id="staff.season.changed">
   <source>{count} 项修改未保存</source>
   <translation>{count} 项修改未保存</translation>
  </message>
  <message id="staff.season.days.known">
   <source>国务院公布的安排（已内置）</source>
   <translation>国务院公布的安排（已内置）</translation>
  </message>
  <message id="staff.season.days.line_off">
   <source>{days} 休息</source>
   <translation>{days} 休息</translation>
  </message>
  <message id="staff.season.days.line_on">
   <source>{days} 上班（周末）</source>
   <translation>{days} 上班（周末）</translation>
  </message>
  <message id="staff.season.days.own">
   <source>本校的安排（优先）</source>
   <translation>本校的安排（优先）</translation>
  </message>
  <message id="staff.season.days.own_hint">
   <source>每行一天，或起止两天：2027-02-05 - 2027-02-11</source>
   <translation>每行一天，或起止两天：2027-02-05 - 2027-02-11</translation>
  </message>
  <message id="staff.season.days.own_off">
   <source>本校另外休息的日子</source>
   <translation>本校另外休息的日子</translation>
  </message>
  <message id="staff.season.days.own_on">
   <source>本校另外上班的周末</source>
   <translation>本校另外上班的周末</translation>
  </message>
  <message id="staff.season.days.own_until">
   <source>以上安排已完整到</source>
   <translation>以上安排已完整到</translation>
  </message>
  <message id="staff.season.days.promise">
   <source>审核期限按工作日计算：{count} 个工作日。</source>
   <translation>审核期限按工作日计算：{count} 个工作日。</translation>
  </message>
  <message id="staff.season.days.short">
   <source>只知道到 {until}；之后的节假日请在右边补上。</source>
   <translation>只知道到 {until}；之后的节假日请在右边补上。</translation>
  </message>
  <message id="staff.season.days.span">
   <source>{first} 至 {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message id="staff.season.days.until">
   <source>已知到 {until}。</source>
   <translation>已知到 {until}。</translation>
  </message>
  <message id="staff.season.discard">
   <source>放弃修改</source>
   <translation>放弃修改</translation>
  </message>
  <message id="staff.season.earlier">
   <source>以前的版本</source>
   <translation>以前的版本</translation>
  </message>
  <message id="staff.season.earlier.line">
   <source>“{id}”，{at} 被 {by} 替换</source>
   <translation>“{id}”，{at} 被 {by} 替换</translation>
  </message>
  <message id="staff.season.earlier.none">
   <source>还没有以前的版本；第一次保存后会出现在这里。</source>
   <translation>还没有以前的版本；第一次保存后会出现在这里。</translation>
  </message>
  <message id="staff.season.earlier.take_back">
   <source>取回</source>
   <translation>取回</translation>
  </message>
  <message id="staff.season.earlier.taken">
   <source>已取回以前的数字，核对后再保存。</source>
   <translation>已取回以前的数字，核对后再保存。</translation>
  </message>
  <message id="staff.season.hours">
   <source>开放时间</source>
   <translation>开放时间</translation>
  </message>
  <message id="staff.season.hours.always">
   <source>没有限定</source>
   <translation>没有限定</translation>
  </message>
  <message id="staff.season.hours.change">
   <source>在设置中修改</source>
   <translation>在设置中修改</translation>
  </message>
  <message id="staff.season.hours.closed">
   <source>现在关闭：{why}</source>
   <translation>现在关闭：{why}</translation>
  </message>
  <message id="staff.season.hours.from_until">
   <source>每天 {start} 到 {end}</source>
   <translation>每天 {start} 到 {end}</translation>
  </message>
  <message id="staff.season.optional">
   <source>{rule}；可以留空</source>
   <translation>{rule}；可以留空</translation>
  </message>
  <message id="staff.season.preview">
   <source>修改的影响</source>
   <translation>修改的影响</translation>
  </message>
  <message id="staff.season.preview.after">
   <source>改为</source>
   <translation>改为</translation>
  </message>
  <message id="staff.season.preview.ask">
   <source>计算影响</source>
   <translation>计算影响</translation>
  </message>
  <message id="staff.season.preview.before">
   <source>现在</source>
   <translation>现在</translation>
  </message>
  <message id="staff.season.preview.counting">
   <source>正在计算：{done} / {total} 名学生</source>
   <translation>正在计算：{done} / {total} 名学生</translation>
  </message>
  <message id="staff.season.preview.empty">
   <source>名单上还没有学生，没有什么可算。</source>
   <translation>名单上还没有学生，没有什么可算。</translation>
  </message>
  <message id="staff.season.preview.found">
   <source>名单上 {total} 名学生中，{count} 名改走另一条路。</source>
   <translation>名单上 {total} 名学生中，{count} 名改走另一条路。</translation>
  </message>
  <message id="staff.season.preview.none">
   <source>改动数字后，这里会计算名单上有多少学生改走另一条路。</source>
   <translation>改动数字后，这里会计算名单上有多少学生改走另一条路。</translation>
  </message>
  <message id="staff.season.preview.people">
   <source>人数</source>
   <translation>人数</translation>
  </message>
  <message id="staff.season.preview.same">
   <source>看了名单上 {total} 名学生，没有人改变。</source>
   <translation>看了名单上 {total} 名学生，没有人改变。</translation>
  </message>
  <message id="staff.season.preview.stale">
   <source>数字又改过了，请重新计算。</source>
   <translation>数字又改过了，请重新计算。</translation>
  </message>
  <message id="staff.season.preview.stop">
   <source>停止</source>
   <translation>停止</translation>
  </message>
  <message id="staff.season.read_only">
   <source>本季规则由管理员修改；您可以查看。</source>
   <translation>本季规则由管理员修改；您可以查看。</translation>
  </message>
  <message id="staff.season.reload">
   <source>重新读取</source>
   <translation>重新读取</translation>
  </message>
  <message id="staff.season.save">
   <source>保存</source>
   <translation>保存</translation>
  </message>
  <message id="staff.season.saved.days">
   <source>节假日已保存。</source>
   <translation>节假日已保存。</translation>
  </message>
  <message id="staff.season.saved.figures">
   <source>本季规则已保存，从下一位学生开始生效。</source>
   <translation>本季规则已保存，从下一位学生开始生效。</translation>
  </message>
  <message id="staff.season.tab.days">
   <source>节假日与开放时间</source>
   <translation>节假日与开放时间</translation>
  </message>
  <message id="staff.season.tab.figures">
   <source>采集数字</source>
   <translation>采集数字</translation>
  </message>
  <message id="staff.season.title">
   <source>本季规则</source>
   <translation>本季规则</translation>
  </message>
  <message id="staff.season.unchanged">
   <source>没有未保存的修改</source>
   <translation>没有未保存的修改</translation>
  </message>
  <message id="staff.season.unusable">
   <source>本季规则文件现在不能用，下面是自带的数字；保存后会写一个新文件。</source>
   <translation>本季规则文件现在不能用，下面是自带的数字；保存后会写一个新文件。</translation>
  </message>
  <message id="staff.season.way.exempt">
   <source>暂不</source>
   <translation>暂不</translation>
  </message>
  <message id="staff.season.way.locked">
   <source>已有</source>
   <translation>已有</translation>
  </message>
  <message id="staff.season.way.offline">
   <source>现场</source>
   <translation>现场</translation>
  </message>
  <message id="staff.season.way.online">
   <source>线上</source>
   <translation>线上</translation>
  </message>
  <message id="staff.season.way.staff">
   <source>工作人员</source>
   <translation>工作人员</translation>
  </message>
  <message id="staff.season.way.unlisted">
   <source>不在名单</source>
   <translation>不在名单</translation>
  </message>
  <message id="staff.season.wrong">
   <source>{count} 项不可用，请先改正</source>
   <translation>{count} 项不可用，请先改正</translation>
  </message>
  <message id="staff.second">
   <source>待第二人确认</source>
   <translation>待第二人确认</translation>
  </message>
  <message id="staff.settings.back">
   <source>恢复默认</source>
   <translation>恢复默认</translation>
  </message>
  <message id="staff.settings.camera_auto">
   <source>自动（第一个可用的）</source>
   <translation>自动（第一个可用的）</translation>
  </message>
  <message id="staff.settings.camera_named">
   <source>{label}（{name}）</source>
   <translation>{label}（{name}）</translation>
  </message>
  <message id="staff.settings.changed">
   <source>{count} 项修改未保存</source>
   <translation>{count} 项修改未保存</translation>
  </message>
  <message id="staff.settings.choose_folder">
   <source>选择…</source>
   <translation>选择…</translation>
  </message>
  <message id="staff.settings.default">
   <source>默认：{value}</source>
   <translation>默认：{value}</translation>
  </message>
  <message id="staff.settings.default_none">
   <source>默认：留空</source>
   <translation>默认：留空</translation>
  </message>
  <message id="staff.settings.discard">
   <source>放弃修改</source>
   <translation>放弃修改</translation>
  </message>
  <message id="staff.settings.intro">
   <source>每项旁边写着含义、单位和默认值。保存后写入操作记录。</source>
   <translation>每项旁边写着含义、单位和默认值。保存后写入操作记录。</translation>
  </message>
  <message id="staff.settings.look_for_cameras">
   <source>查找相机</source>
   <translation>查找相机</translation>
  </message>
  <message id="staff.settings.looking">
   <source>正在查找…</source>
   <translation>正在查找…</translation>
  </message>
  <message id="staff.settings.no_camera">
   <source>没有找到相机；请检查连接后再查找。</source>
   <translation>没有找到相机；请检查连接后再查找。</translation>
  </message>
  <message id="staff.settings.now">
   <source>立即生效</source>
   <translation>立即生效</translation>
  </message>
  <message id="staff.settings.off">
   <source>关</source>
   <translation>关</translation>
  </message>
  <message id="staff.settings.on">
   <source>开</source>
   <translation>开</translation>
  </message>
  <message id="staff.settings.read_only">
   <source>设置由管理员修改；您可以查看。</source>
   <translation>设置由管理员修改；您可以查看。</translation>
  </message>
  <message id="staff.settings.reload">
   <source>重新读取</source>
   <translation>重新读取</translation>
  </message>
  <message id="staff.settings.restart">
   <source>重启后生效</source>
   <translation>重启后生效</translation>
  </message>
  <message id="staff.settings.save">
   <source>保存</source>
   <translation>保存</translation>
  </message>
  <message id="staff.settings.saved">
   <source>已保存 {count} 项设置。</source>
   <translation>已保存 {count} 项设置。</translation>
  </message>
  <message id="staff.settings.saved_restart">
   <source>已保存 {count} 项设置；其中 {later} 项要在学生窗口和本窗口重启后生效。</source>
   <translation>已保存 {count} 项设置；其中 {later} 项要在学生窗口和本窗口重启后生效。</translation>
  </message>
  <message id="staff.settings.title">
   <source>设置</source>
   <translation>设置</translation>
  </message>
  <message id="staff.settings.trouble">
   <source>不可用。应为：{rule}。</source>
   <translation>不可用。应为：{rule}。</translation>
  </message>
  <message id="staff.settings.unchanged">
   <source>没有未保存的修改</source>
   <translation>没有未保存的修改</translation>
  </message>
  <message id="staff.settings.unusable">
   <source>设置文件现在不能用，下面是默认值；保存后会写一个新文件。</source>
   <translation>设置文件现在不能用，下面是默认值；保存后会写一个新文件。</translation>
  </message>
  <message id="staff.settings.wrong">
   <source>{count} 项不可用，请先改正</source>
   <translation>{count} 项不可用，请先改正</translation>
  </message>
  <message id="staff.simulated">
   <source>模拟</source>
   <translation>模拟</translation>
  </message>
  <message id="staff.students.acts">
   <source>办理</source>
   <translation>办理</translation>
  </message>
  <message id="staff.students.admit.confirm">
   <source>特批</source>
   <translation>特批</translation>
  </message>
  <message id="staff.students.admit.hint">
   <source>特批原因</source>
   <translation>特批原因</translation>
  </message>
  <message id="staff.students.admit.text">
   <source>写明原因。原因会记入操作记录，并随批次交给学籍部门。特批在撤回之前一直有效。</source>
   <translation>写明原因。原因会记入操作记录，并随批次交给学籍部门。特批在撤回之前一直有效。</translation>
  </message>
  <message id="staff.students.admit.title">
   <source>特批 {name} 现场拍摄</source>
   <translation>特批 {name} 现场拍摄</translation>
  </message>
  <message id="staff.students.any_department">
   <source>全部院系</source>
   <translation>全部院系</translation>
  </message>
  <message id="staff.students.any_level">
   <source>全部层次</source>
   <translation>全部层次</translation>
  </message>
  <message id="staff.students.any_state">
   <source>全部状态</source>
   <translation>全部状态</translation>
  </message>
  <message id="staff.students.circumstance">
   <source>采集情形</source>
   <translation>采集情形</translation>
  </message>
  <message id="staff.students.circumstance.early_defence">
   <source>提前答辩</source>
   <translation>提前答辩</translation>
  </message>
  <message id="staff.students.circumstance.make_up">
   <source>补采</source>
   <translation>补采</translation>
  </message>
  <message id="staff.students.circumstance.over_period">
   <source>超出基本学制</source>
   <translation>超出基本学制</translation>
  </message>
  <message id="staff.students.code">
   <source>采集码</source>
   <translation>采集码</translation>
  </message>
  <message id="staff.students.code.another">
   <source>已经有一个采集码，新的会取代它。用扫码枪扫一下，或者粘贴、输入。</source>
   <translation>已经有一个采集码，新的会取代它。用扫码枪扫一下，或者粘贴、输入。</translation>
  </message>
  <message id="staff.students.code.confirm">
   <source>保存采集码</source>
   <translation>保存采集码</translation>
  </message>
  <message id="staff.students.code.here">
   <source>已登记（{by}，{at}）</source>
   <translation>已登记（{by}，{at}）</translation>
  </message>
  <message id="staff.students.code.hint">
   <source>采集码</source>
   <translation>采集码</translation>
  </message>
  <message id="staff.students.code.none">
   <source>还没有</source>
   <translation>还没有</translation>
  </message>
  <message id="staff.students.code.text">
   <source>用扫码枪扫一下，或者粘贴、输入。扫码枪扫完会自动保存。</source>
   <translation>用扫码枪扫一下，或者粘贴、输入。扫码枪扫完会自动保存。</translation>
  </message>
  <message id="staff.students.code.title">
   <source>{name} 的采集码</source>
   <translation>{name} 的采集码</translation>
  </message>
  <message id="staff.students.codes">
   <source>导入采集码清单</source>
   <translation>导入采集码清单</translation>
  </message>
  <message id="staff.students.codes.busy">
   <source>正在处理 {file}</source>
   <translation>正在处理 {file}</translation>
  </message>
  <message id="staff.students.codes.choose">
   <source>选择文件</source>
   <translation>选择文件</translation>
  </message>
  <message id="staff.students.codes.fault">
   <source>第 {row} 行：{why}</source>
   <translation>第 {row} 行：{why}</translation>
  </message>
  <message id="staff.students.codes.keep">
   <source>保存这些采集码</source>
   <translation>保存这些采集码</translation>
  </message>
  <message id="staff.students.codes.kept">
   <source>已保存 {count} 个采集码。</source>
   <translation>已保存 {count} 个采集码。</translation>
  </message>
  <message id="staff.students.codes.more">
   <source>另有 {count} 行有问题。</source>
   <translation>另有 {count} 行有问题。</translation>
  </message>
  <message id="staff.students.codes.text">
   <source>选一个 CSV 或 XLSX 文件，要有“学号”和“采集码”两列。保存之前会先列出结果。</source>
   <translation>选一个 CSV 或 XLSX 文件，要有“学号”和“采集码”两列。保存之前会先列出结果。</translation>
  </message>
  <message id="staff.students.codes.title">
   <source>导入采集码清单</source>
   <translation>导入采集码清单</translation>
  </message>
  <message id="staff.students.codes.would">
   <source>{file}：新增 {new} 个，更换 {other} 个，不变 {same} 个，有问题 {faulty} 行。</source>
   <translation>{file}：新增 {new} 个，更换 {other} 个，不变 {same} 个，有问题 {faulty} 行。</translation>
  </message>
  <message id="staff.students.decision">
   <source>资格判断</source>
   <translation>资格判断</translation>
  </message>
  <message id="staff.students.do.admit">
   <source>特批现场拍摄</source>
   <translation>特批现场拍摄</translation>
  </message>
  <message id="staff.students.do.code">
   <source>补登采集码</source>
   <translation>补登采集码</translation>
  </message>
  <message id="staff.students.do.erase">
   <source>应本人要求删除资料</source>
   <translation>应本人要求删除资料</translation>
  </message>
  <message id="staff.students.do.other_code">
   <source>更换采集码</source>
   <translation>更换采集码</translation>
  </message>
  <message id="staff.students.do.print">
   <source>打印回执</source>
   <translation>打印回执</translation>
  </message>
  <message id="staff.students.do.release">
   <source>恢复学号使用</source>
   <translation>恢复学号使用</translation>
  </message>
  <message id="staff.students.do.review">
   <source>去审核这张照片</source>
   <translation>去审核这张照片</translation>
  </message>
  <message id="staff.students.do.revoke">
   <source>撤销破例通过</source>
   <translation>撤销破例通过</translation>
  </message>
  <message id="staff.students.do.save">
   <source>保存回执（PDF）</source>
   <translation>保存回执（PDF）</translation>
  </message>
  <message id="staff.students.do.unadmit">
   <source>撤回特批</source>
   <translation>撤回特批</translation>
  </message>
  <message id="staff.students.do.unlock">
   <source>解除照片锁定</source>
   <translation>解除照片锁定</translation>
  </message>
  <message id="staff.students.empty">
   <source>还没有学生。先到“名单导入”导入学生名单，或者等学生来拍照。</source>
   <translation>还没有学生。先到“名单导入”导入学生名单，或者等学生来拍照。</translation>
  </message>
  <message id="staff.students.erase.again">
   <source>再输入一遍学号</source>
   <translation>再输入一遍学号</translation>
  </message>
  <message id="staff.students.erase.confirm">
   <source>永久删除</source>
   <translation>永久删除</translation>
  </message>
  <message id="staff.students.erase.goes">
   <source>删除：照片文件 {count} 个（{size_mb} MB），姓名、证件号码、名单资料、采集码、检测数值和审核备注。等待审核或已通过的照片同时撤下。</source>
   <translation>删除：照片文件 {count} 个（{size_mb} MB），姓名、证件号码、名单资料、采集码、检测数值和审核备注。等待审核或已通过的照片同时撤下。</translation>
  </message>
  <message id="staff.students.erase.hint">
   <source>原因，例如“本人书面申请”，不写姓名</source>
   <translation>原因，例如“本人书面申请”，不写姓名</translation>
  </message>
  <message id="staff.students.erase.looking">
   <source>正在查看哪些备份里还有这些资料……</source>
   <translation>正在查看哪些备份里还有这些资料……</translation>
  </message>
  <message id="staff.students.erase.text">
   <source>只在学生本人提出申请、并查验过证件之后办理。删除后不能恢复。</source>
   <translation>只在学生本人提出申请、并查验过证件之后办理。删除后不能恢复。</translation>
  </message>
  <message id="staff.students.erase.title">
   <source>删除 {name} 的资料</source>
   <translation>删除 {name} 的资料</translation>
  </message>
  <message id="staff.students.erased.text">
   <source>资料已于 {day} 应本人要求删除（{by}）。</source>
   <translation>资料已于 {day} 应本人要求删除（{by}）。</translation>
  </message>
  <message id="staff.students.event.accepted">
   <source>学籍部门确认接收 {number}</source>
   <translation>学籍部门确认接收 {number}</translation>
  </message>
  <message id="staff.students.event.admit">
   <source>特批现场拍摄</source>
   <translation>特批现场拍摄</translation>
  </message>
  <message id="staff.students.event.approve">
   <source>照片 {number} 审核通过</source>
   <translation>照片 {number} 审核通过</translation>
  </message>
  <message id="staff.students.event.batch">
   <source>随批次 {number} 移交</source>
   <translation>随批次 {number} 移交</translation>
  </message>
  <message id="staff.students.event.code">
   <source>登记采集码</source>
   <translation>登记采集码</translation>
  </message>
  <message id="staff.students.event.confirm_override">
   <source>第二位审核人确认 {number}</source>
   <translation>第二位审核人确认 {number}</translation>
  </message>
  <message id="staff.students.event.delete_student">
   <source>应本人要求删除资料</source>
   <translation>应本人要求删除资料</translation>
  </message>
  <message id="staff.students.event.hold">
   <source>身份多次核对不符，学号暂停使用</source>
   <translation>身份多次核对不符，学号暂停使用</translation>
  </message>
  <message id="staff.students.event.other">
   <source>其他操作：{act} {number}</source>
   <translation>其他操作：{act} {number}</translation>
  </message>
  <message id="staff.students.event.purge">
   <source>按期清除 {number} 的原始照片</source>
   <translation>按期清除 {number} 的原始照片</translation>
  </message>
  <message id="staff.students.event.recrop">
   <source>照片 {number} 重新裁剪</source>
   <translation>照片 {number} 重新裁剪</translation>
  </message>
  <message id="staff.students.event.refused">
   <source>学籍部门没有接收 {number}</source>
   <translation>学籍部门没有接收 {number}</translation>
  </message>
  <message id="staff.students.event.reject">
   <source>照片 {number} 被退回</source>
   <translation>照片 {number} 被退回</translation>
  </message>
  <message id="staff.students.event.release">
   <source>查验证件，学号恢复使用</source>
   <translation>查验证件，学号恢复使用</translation>
  </message>
  <message id="staff.students.event.revoke_override">
   <source>照片 {number} 的破例通过被撤销</source>
   <translation>照片 {number} 的破例通过被撤销</translation>
  </message>
  <message id="staff.students.event.send_back">
   <source>请学生重拍 {number}</source>
   <translation>请学生重拍 {number}</translation>
  </message>
  <message id="staff.students.event.submit">
   <source>提交照片 {number}</source>
   <translation>提交照片 {number}</translation>
  </message>
  <message id="staff.students.event.take_back">
   <source>撤销对 {number} 的审核决定</source>
   <translation>撤销对 {number} 的审核决定</translation>
  </message>
  <message id="staff.students.event.unadmit">
   <source>撤回特批</source>
   <translation>撤回特批</translation>
  </message>
  <message id="staff.students.event.unlock">
   <source>解除照片 {number} 的锁定</source>
   <translation>解除照片 {number} 的锁定</translation>
  </message>
  <message id="staff.students.event.withdraw">
   <source>照片 {number} 撤下，由新照片代替</source>
   <translation>照片 {number} 撤下，由新照片代替</translation>
  </message>
  <message id="staff.students.everyone">
   <source>清除条件</source>
   <translation>清除条件</translation>
  </message>
  <message id="staff.students.fact.accepted">
   <source>已通过的照片</source>
   <translation>已通过的照片</translation>
  </message>
  <message id="staff.students.fact.admitted_because">
   <source>特批原因</source>
   <translation>特批原因</translation>
  </message>
  <message id="staff.students.fact.chsi_photo">
   <source>学信网已有毕业照</source>
   <translation>学信网已有毕业照</translation>
  </message>
  <message id="staff.students.fact.circumstance">
   <source>采集情形</source>
   <translation>采集情形</translation>
  </message>
  <message id="staff.students.fact.enrolled_on">
   <source>入学日期</source>
   <translation>入学日期</translation>
  </message>
  <message id="staff.students.fact.graduates_on">
   <source>预计毕业日期</source>
   <translation>预计毕业日期</translation>
  </message>
  <message id="staff.students.fact.has_code">
   <source>已有采集码</source>
   <translation>已有采集码</translation>
  </message>
  <message id="staff.students.fact.level">
   <source>学历层次</source>
   <translation>学历层次</translation>
  </message>
  <message id="staff.students.fact.master_defence">
   <source>进行硕士答辩</source>
   <translation>进行硕士答辩</translation>
  </message>
  <message id="staff.students.fact.no">
   <source>否</source>
   <translation>否</translation>
  </message>
  <message id="staff.students.fact.route">
   <source>培养方式</source>
   <translation>培养方式</translation>
  </message>
  <message id="staff.students.fact.season">
   <source>采集季</source>
   <translation>采集季</translation>
  </message>
  <message id="staff.students.fact.standard_years">
   <source>学制（年）</source>
   <translation>学制（年）</translation>
  </message>
  <message id="staff.students.fact.today">
   <source>判断日期</source>
   <translation>判断日期</translation>
  </message>
  <message id="staff.students.fact.yes">
   <source>是</source>
   <translation>是</translation>
  </message>
  <message id="staff.students.facts.hide">
   <source>收起判断依据</source>
   <translation>收起判断依据</translation>
  </message>
  <message id="staff.students.facts.line">
   <source>{name}：{value}</source>
   <translation>{name}：{value}</translation>
  </message>
  <message id="staff.students.facts.show">
   <source>查看判断依据</source>
   <translation>查看判断依据</translation>
  </message>
  <message id="staff.students.found">
   <source>共 {count} 人</source>
   <translation>共 {count} 人</translation>
  </message>
  <message id="staff.students.held">
   <source>暂停使用</source>
   <translation>暂停使用</translation>
  </message>
  <message id="staff.students.held.some">
   <source>暂停使用 {count} 人</source>
   <translation>暂停使用 {count} 人</translation>
  </message>
  <message id="staff.students.held.text">
   <source>身份信息多次核对不符，学号已暂停使用。请查验本人证件后再恢复。</source>
   <translation>身份信息多次核对不符，学号已暂停使用。请查验本人证件后再恢复。</translation>
  </message>
  <message id="staff.students.history">
   <source>全部记录</source>
   <translation>全部记录</translation>
  </message>
  <message id="staff.students.import">
   <source>去导入名单</source>
   <translation>去导入名单</translation>
  </message>
  <message id="staff.students.more.graduates">
   <source>预计毕业日期 {first} 至 {last}。</source>
   <translation>预计毕业日期 {first} 至 {last}。</translation>
  </message>
  <message id="staff.students.more.listed">
   <source>只看名单内的学生。</source>
   <translation>只看名单内的学生。</translation>
  </message>
  <message id="staff.students.more.reason">
   <source>退回原因 {code}。</source>
   <translation>退回原因 {code}。</translation>
  </message>
  <message id="staff.students.nobody">
   <source>在左边选一名学生，这里会显示本人信息、资格判断、照片和全部记录。</source>
   <translation>在左边选一名学生，这里会显示本人信息、资格判断、照片和全部记录。</translation>
  </message>
  <message id="staff.students.note">
   <source>提示</source>
   <translation>提示</translation>
  </message>
  <message id="staff.students.note.held">
   <source>暂停使用</source>
   <translation>暂停使用</translation>
  </message>
  <message id="staff.students.note.no_code">
   <source>待补采集码</source>
   <translation>待补采集码</translation>
  </message>
  <message id="staff.students.note.unlisted">
   <source>不在名单</source>
   <translation>不在名单</translation>
  </message>
  <message id="staff.students.path.exempt">
   <source>不需要采集</source>
   <translation>不需要采集</translation>
  </message>
  <message id="staff.students.path.locked">
   <source>已锁定</source>
   <translation>已锁定</translation>
  </message>
  <message id="staff.students.path.offline">
   <source>可以现场拍摄</source>
   <translation>可以现场拍摄</translation>
  </message>
  <message id="staff.students.path.online">
   <source>应网上采集</source>
   <translation>应网上采集</translation>
  </message>
  <message id="staff.students.path.staff">
   <source>由工作人员处理</source>
   <translation>由工作人员处理</translation>
  </message>
  <message id="staff.students.path.unlisted">
   <source>不在名单</source>
   <translation>不在名单</translation>
  </message>
  <message id="staff.students.photo.accepted">
   <source>学籍部门已确认接收</source>
   <translation>学籍部门已确认接收</translation>
  </message>
  <message id="staff.students.photo.batch">
   <source>批次 {batch}</source>
   <translation>批次 {batch}</translation>
  </message>
  <message id="staff.students.photo.deleted">
   <source>图片已应本人要求删除</source>
   <translation>图片已应本人要求删除</translation>
  </message>
  <message id="staff.students.photo.recropped">
   <source>{day} 重新裁剪；此前的回执对应旧照片，可补打新回执（Alt+P）</source>
   <translation>{day} 重新裁剪；此前的回执对应旧照片，可补打新回执（Alt+P）</translation>
  </message>
  <message id="staff.students.photo.refused">
   <source>学籍部门没有接收</source>
   <translation>学籍部门没有接收</translation>
  </message>
  <message id="staff.students.photos">
   <source>照片</source>
   <translation>照片</translation>
  </message>
  <message id="staff.students.reason_code">
   <source>原因代码 {code}</source>
   <translation>原因代码 {code}</translation>
  </message>
  <message id="staff.students.receipt.not_printed">
   <source>回执没有打印出来。请检查打印机和“设置”里的打印机名称，再试一次。</source>
   <translation>回执没有打印出来。请检查打印机和“设置”里的打印机名称，再试一次。</translation>
  </message>
  <message id="staff.students.receipt.not_saved">
   <source>回执没有保存。请检查文件夹能否写入，再试一次。</source>
   <translation>回执没有保存。请检查文件夹能否写入，再试一次。</translation>
  </message>
  <message id="staff.students.receipt.printed">
   <source>{number} 的回执已送到打印机。</source>
   <translation>{number} 的回执已送到打印机。</translation>
  </message>
  <message id="staff.students.receipt.saved">
   <source>{number} 的回执已保存到 {place}。</source>
   <translation>{number} 的回执已保存到 {place}。</translation>
  </message>
  <message id="staff.students.release.confirm">
   <source>恢复使用</source>
   <translation>恢复使用</translation>
  </message>
  <message id="staff.students.release.text">
   <source>请先查验本人有效证件。恢复后，可以重新核对身份三次。</source>
   <translation>请先查验本人有效证件。恢复后，可以重新核对身份三次。</translation>
  </message>
  <message id="staff.students.release.title">
   <source>恢复 {name} 的学号</source>
   <translation>恢复 {name} 的学号</translation>
  </message>
  <message id="staff.students.revoke.confirm">
   <source>撤销破例通过</source>
   <translation>撤销破例通过</translation>
  </message>
  <message id="staff.students.revoke.hint">
   <source>撤销的原因</source>
   <translation>撤销的原因</translation>
  </message>
  <message id="staff.students.revoke.text">
   <source>照片会重新等待审核。原来的破例、第二人的确认和这次撤销都留在记录里。请写明原因。</source>
   <translation>照片会重新等待审核。原来的破例、第二人的确认和这次撤销都留在记录里。请写明原因。</translation>
  </message>
  <message id="staff.students.revoke.title">
   <source>撤销 {name} 照片的破例通过</source>
   <translation>撤销 {name} 照片的破例通过</translation>
  </message>
  <message id="staff.students.route.combined">
   <source>硕博连读</source>
   <translation>硕博连读</translation>
  </message>
  <message id="staff.students.route.direct">
   <source>直博</source>
   <translation>直博</translation>
  </message>
  <message id="staff.students.route.ordinary">
   <source>普通</source>
   <translation>普通</translation>
  </message>
  <message id="staff.students.search">
   <source>学号、姓名、拼音或首字母（Ctrl+F）</source>
   <translation>学号、姓名、拼音或首字母（Ctrl+F）</translation>
  </message>
  <message id="staff.students.state">
   <source>状态</source>
   <translation>状态</translation>
  </message>
  <message id="staff.students.stranger">
   <source>登记名单外的学生</source>
   <translation>登记名单外的学生</translation>
  </message>
  <message id="staff.students.stranger.because">
   <source>特批原因</source>
   <translation>特批原因</translation>
  </message>
  <message id="staff.students.stranger.department">
   <source>院系（可不填）</source>
   <translation>院系（可不填）</translation>
  </message>
  <message id="staff.students.stranger.graduates_on">
   <source>预计毕业日期，如 2026-06-30（可不填）</source>
   <translation>预计毕业日期，如 2026-06-30（可不填）</translation>
  </message>
  <message id="staff.students.stranger.identity_no">
   <source>证件号码（可不填）</source>
   <translation>证件号码（可不填）</translation>
  </message>
  <message id="staff.students.stranger.level">
   <source>选择学历层次</source>
   <translation>选择学历层次</translation>
  </message>
  <message id="staff.students.stranger.name">
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message id="staff.students.stranger.student_no">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="staff.students.stranger.text">
   <source>请先查验本人证件。写明原因；原因会记入操作记录，并随批次交给学籍部门，请不要写姓名。</source>
   <translation>请先查验本人证件。写明原因；原因会记入操作记录，并随批次交给学籍部门，请不要写姓名。</translation>
  </message>
  <message id="staff.students.stranger.title">
   <source>特批名单外的学生现场拍摄</source>
   <translation>特批名单外的学生现场拍摄</translation>
  </message>
  <message id="staff.students.unadmit.confirm">
   <source>撤回特批</source>
   <translation>撤回特批</translation>
  </message>
  <message id="staff.students.unadmit.text">
   <source>撤回后，能否拍摄重新按规定判断。原来的特批和这次撤回都留在记录里。</source>
   <translation>撤回后，能否拍摄重新按规定判断。原来的特批和这次撤回都留在记录里。</translation>
  </message>
  <message id="staff.students.unadmit.title">
   <source>撤回对 {name} 的特批</source>
   <translation>撤回对 {name} 的特批</translation>
  </message>
  <message id="staff.students.unlock.confirm">
   <source>解除锁定</source>
   <translation>解除锁定</translation>
  </message>
  <message id="staff.students.unlock.handed_over">
   <source>这张照片已经移交给学籍部门。请先与学籍部门沟通，再写明原因。解除后重拍的照片会作为第二张移交。</source>
   <translation>这张照片已经移交给学籍部门。请先与学籍部门沟通，再写明原因。解除后重拍的照片会作为第二张移交。</translation>
  </message>
  <message id="staff.students.unlock.hint">
   <source>解除锁定的原因</source>
   <translation>解除锁定的原因</translation>
  </message>
  <message id="staff.students.unlock.text">
   <source>照片会被撤下，但留在记录里，学生可以重新拍摄。请写明原因。</source>
   <translation>照片会被撤下，但留在记录里，学生可以重新拍摄。请写明原因。</translation>
  </message>
  <message id="staff.students.unlock.title">
   <source>解除 {name} 的照片锁定</source>
   <translation>解除 {name} 的照片锁定</translation>
  </message>
  <message id="staff.students.waiting.some">
   <source>待补采集码 {count} 人</source>
   <translation>待补采集码 {count} 人</translation>
  </message>
  <message id="staff.switch_person">
   <source>退出 / 换人</source>
   <translation>退出 / 换人</translation>
  </message>
  <message id="staff.title">
   <source>工作台</source>
   <translation>工作台</translation>
  </message>
  <message id="staff.unit.% of the face">
   <source>%（占脸部）</source>
   <translation>%（占脸部）</translation>
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
   <translation>位</translation>
  </message>
  <message id="staff.unit.byte">
   <source>字节</source>
   <translation>字节</translation>
  </message>
  <message id="staff.unit.degree">
   <source>度</source>
   <translation>度</translation>
  </message>
  <message id="staff.unit.dpi">
   <source>dpi</source>
   <translation>dpi</translation>
  </message>
  <message id="staff.unit.extension">
   <source>扩展名</source>
   <translation>扩展名</translation>
  </message>
  <message id="staff.unit.face">
   <source>人</source>
   <translation>人</translation>
  </message>
  <message id="staff.unit.format">
   <source>格式</source>
   <translation>格式</translation>
  </message>
  <message id="staff.unit.grey level">
   <source>灰阶</source>
   <translation>灰阶</translation>
  </message>
  <message id="staff.unit.look">
   <source>（目测）</source>
   <translation>（目测）</translation>
  </message>
  <message id="staff.unit.mirroring or turn">
   <source>次镜像或旋转</source>
   <translation>次镜像或旋转</translation>
  </message>
  <message id="staff.unit.mm">
   <source>毫米</source>
   <translation>毫米</translation>
  </message>
  <message id="staff.unit.provenance">
   <source>（来历）</source>
   <translation>（来历）</translation>
  </message>
  <message id="staff.unit.px">
   <source>像素</source>
   <translation>像素</translation>
  </message>
  <message id="staff.unit.px for a real one">
   <source>像素合一个真像素</source>
   <translation>像素合一个真像素</translation>
  </message>
  <message id="staff.unit.px of photo per px of frame">
   <source>倍</source>
   <translation>倍</translation>
  </message>
  <message id="staff.unit.ratio">
   <source>（比值）</source>
   <translation>（比值）</translation>
  </message>
  <message id="staff.unit.reference colour">
   <source>参考色</source>
   <translation>参考色</translation>
  </message>
  <message id="staff.unit.share">
   <source>（占比）</source>
   <translation>（占比）</translation>
  </message>
  <message id="staff.unit.share of the clothes">
   <source>（占衣着）</source>
   <translation>（占衣着）</translation>
  </message>
  <message id="staff.unit.share of the lens">
   <source>（占镜片）</source>
   <translation>（占镜片）</translation>
  </message>
  <message id="staff.unit.share of the pupil">
   <source>（占瞳孔）</source>
   <translation>（占瞳孔）</translation>
  </message>
  <message id="staff.unit.share of the skin around the eye">
   <source>（占眼周皮肤）</source>
   <translation>（占眼周皮肤）</translation>
  </message>
  <message id="staff.unit.standard deviation">
   <source>个标准差</source>
   <translation>个标准差</translation>
  </message>
  <message id="staff.unit.step">
   <source>步处理</source>
   <translation>步处理</translation>
  </message>
  <message id="staff.unit.stop">
   <source>档</source>
   <translation>档</translation>
  </message>
  <message id="staff.unit.year before graduation">
   <source>年</source>
   <translation>年</translation>
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
   <translation>暂时读不到待审核的照片</translation>
  </message>
  <message id="staff.vitals.state">
   <source>{part}：{state}</source>
   <translation>{part}：{state}</translation>
  </message>
  <message id="staff.vitals.unknown">
   <source>{part}：还没有检查</source>
   <translation>{part}：还没有检查</translation>
  </message>
  <message id="staff.waits.days">
   <source>等了 {count} 天</source>
   <translation>等了 {count} 天</translation>
  </message>
  <message id="staff.waits.hours">
   <source>等了 {count} 小时</source>
   <translation>等了 {count} 小时</translation>
  </message>
  <message id="staff.waits.minutes">
   <source>等了 {count} 分钟</source>
   <translation>等了 {count} 分钟</translation>
  </message>
  <message id="staff.waits.now">
   <source>刚提交</source>
   <translation>刚提交</translation>
  </message>
  <message id="staff.window_title">
   <source>工作台 · {booth}</source>
   <translation>工作台 · {booth}</translation>
  </message>
  <message id="stage.approved">
   <source>已通过</source>
   <translation>已通过</translation>
  </message>
  <message id="stage.exported">
   <source>已移交</source>
   <translation>已移交</translation>
  </message>
  <message id="stage.missing">
   <source>未采集</source>
   <translation>未采集</translation>
  </message>
  <message id="stage.returned">
   <source>被退回</source>
   <translation>被退回</translation>
  </message>
  <message id="stage.submitted">
   <source>待审核</source>
   <translation>待审核</translation>
  </message>
  <message id="state.approved">
   <source>已通过</source>
   <translation>已通过</translation>
  </message>
  <message id="state.exported">
   <source>已移交</source>
   <translation>已移交</translation>
  </message>
  <message id="state.returned">
   <source>已退回</source>
   <translation>已退回</translation>
  </message>
  <message id="state.submitted">
   <source>待审核</source>
   <translation>待审核</translation>
  </message>
  <message id="state.withdrawn">
   <source>已撤回</source>
   <translation>已撤回</translation>
  </message>
  <message id="store.batch_overtaken">
   <source>移交期间，采集点 {booth} 已记录了另一个批次；这一次没有记录任何内容。请重新移交。</source>
   <translation>移交期间，采集点 {booth} 已记录了另一个批次；这一次没有记录任何内容。请重新移交。</translation>
  </message>
  <message id="store.cannot_open">
   <source>数据库 {file} 无法打开。请检查数据文件夹的权限，以及同名的位置上没有别的东西。</source>
   <translation>数据库 {file} 无法打开。请检查数据文件夹的权限，以及同名的位置上没有别的东西。</translation>
  </message>
  <message id="store.damaged">
   <source>数据库 {file} 已损坏。请停止使用，保留该文件，并从备份恢复。</source>
   <translation>数据库 {file} 已损坏。请停止使用，保留该文件，并从备份恢复。</translation>
  </message>
  <message id="store.disk_failed">
   <source>读写 {file} 时磁盘出错，没有保存任何内容。请检查磁盘及其连接。</source>
   <translation>读写 {file} 时磁盘出错，没有保存任何内容。请检查磁盘及其连接。</translation>
  </message>
  <message id="store.full">
   <source>磁盘已满，没有保存任何内容。请为 {file} 所在的磁盘腾出空间，再试一次。</source>
   <translation>磁盘已满，没有保存任何内容。请为 {file} 所在的磁盘腾出空间，再试一次。</translation>
  </message>
  <message id="store.locked">
   <source>数据库 {file} 正被另一个程序占用，没有保存任何内容。请稍等片刻再试一次。</source>
   <translation>数据库 {file} 正被另一个程序占用，没有保存任何内容。请稍等片刻再试一次。</translation>
  </message>
  <message id="store.newer">
   <source>数据库 {file} 是由更新版本的程序建立的。请升级本程序后再打开。</source>
   <translation>数据库 {file} 是由更新版本的程序建立的。请升级本程序后再打开。</translation>
  </message>
  <message id="store.none_here">
   <source>文件夹 {folder} 里还没有采集数据。请先启动 kiosk，或用 --data 指定正确的文件夹。</source>
   <translation>文件夹 {folder} 里还没有采集数据。请先启动 kiosk，或用 --data 指定正确的文件夹。</translation>
  </message>
  <message id="store.not_a_database">
   <source>{file} 不是数据库文件。请把它移到别处，或用 --data 指定别的文件夹。</source>
   <translation>{file} 不是数据库文件。请把它移到别处，或用 --data 指定别的文件夹。</translation>
  </message>
  <message id="store.not_ours">
   <source>{file} 是别的程序的数据库，本程序不会改动它。请把它移到别处，或用 --data 指定别的文件夹。</source>
   <translation>{file} 是别的程序的数据库，本程序不会改动它。请把它移到别处，或用 --data 指定别的文件夹。</translation>
  </message>
  <message id="store.picture_changed">
   <source>数据库 {file} 中第 {id} 条记录的照片与提交时不一致，不能使用。请从备份恢复，或请学生重拍。</source>
   <translation>数据库 {file} 中第 {id} 条记录的照片与提交时不一致，不能使用。请从备份恢复，或请学生重拍。</translation>
  </message>
  <message id="store.picture_erased">
   <source>照片 {number} 已于 {day} 应学生本人要求删除。</source>
   <translation>照片 {number} 已于 {day} 应学生本人要求删除。</translation>
  </message>
  <message id="store.picture_purged">
   <source>照片 {number} 的原图已于 {day} 按保存期限清除，成品照片仍在。</source>
   <translation>照片 {number} 的原图已于 {day} 按保存期限清除，成品照片仍在。</translation>
  </message>
  <message id="store.read_only">
   <source>数据库 {file} 不允许写入。请检查数据文件夹的写入权限，或用 --data 指定别的文件夹。</source>
   <translation>数据库 {file} 不允许写入。请检查数据文件夹的写入权限，或用 --data 指定别的文件夹。</translation>
  </message>
  <message id="student.again">
   <source>再试一次</source>
   <translation>再试一次</translation>
  </message>
  <message id="student.back">
   <source>返回</source>
   <translation>返回</translation>
  </message>
  <message id="student.brand">
   <source>学历证书照片自助采集 · {booth}</source>
   <translation>学历证书照片自助采集 · {booth}</translation>
  </message>
  <message id="student.busy.finishing">
   <source>正在裁剪并检查您的照片</source>
   <translation>正在裁剪并检查您的照片</translation>
  </message>
  <message id="student.busy.submitting">
   <source>正在提交您的照片</source>
   <translation>正在提交您的照片</translation>
  </message>
  <message id="student.busy.title">
   <source>请稍等</source>
   <translation>请稍等</translation>
  </message>
  <message id="student.capture.by_itself">
   <source>坐好后自动拍摄，
也可以按这里</source>
   <translation>坐好后自动拍摄，
也可以按这里</translation>
  </message>
  <message id="student.capture.hold">
   <source>很好，请保持不动</source>
   <translation>很好，请保持不动</translation>
  </message>
  <message id="student.capture.look_here">
   <source>请看镜头</source>
   <translation>请看镜头</translation>
  </message>
  <message id="student.capture.looking">
   <source>请坐正，看着镜头</source>
   <translation>请坐正，看着镜头</translation>
  </message>
  <message id="student.capture.not_yet">
   <source>还看不清您的脸，请先坐到镜头前</source>
   <translation>还看不清您的脸，请先坐到镜头前</translation>
  </message>
  <message id="student.capture.shutter">
   <source>拍照</source>
   <translation>拍照</translation>
  </message>
  <message id="student.capture.takes">
   <source>已拍照片</source>
   <translation>已拍照片</translation>
  </message>
  <message id="student.capture.taking">
   <source>正在拍照，请看镜头，不要动</source>
   <translation>正在拍照，请看镜头，不要动</translation>
  </message>
  <message id="student.capture.waiting">
   <source>正在打开摄像头，请稍等</source>
   <translation>正在打开摄像头，请稍等</translation>
  </message>
  <message id="student.close">
   <source>知道了</source>
   <translation>知道了</translation>
  </message>
  <message id="student.confirm.if_wrong">
   <source>如有错误，请点“信息有误”。工作人员会核对，您可以先拍照。</source>
   <translation>如有错误，请点“信息有误”。工作人员会核对，您可以先拍照。</translation>
  </message>
  <message id="student.confirm.right">
   <source>信息无误</source>
   <translation>信息无误</translation>
  </message>
  <message id="student.confirm.title">
   <source>请核对您的信息</source>
   <translation>请核对您的信息</translation>
  </message>
  <message id="student.confirm.why">
   <source>这些信息来自学校的名单，会和照片一起提交。</source>
   <translation>这些信息来自学校的名单，会和照片一起提交。</translation>
  </message>
  <message id="student.confirm.wrong">
   <source>信息有误</source>
   <translation>信息有误</translation>
  </message>
  <message id="student.consent.ask">
   <source>您同意吗？</source>
   <translation>您同意吗？</translation>
  </message>
  <message id="student.consent.both">
   <source>两项分别勾选后，才能继续。</source>
   <translation>两项分别勾选后，才能继续。</translation>
  </message>
  <message id="student.consent.no">
   <source>不同意</source>
   <translation>不同意</translation>
  </message>
  <message id="student.consent.title">
   <source>拍照之前，请先了解</source>
   <translation>拍照之前，请先了解</translation>
  </message>
  <message id="student.consent.title_whole">
   <source>完整说明</source>
   <translation>完整说明</translation>
  </message>
  <message id="student.consent.whole">
   <source>阅读完整说明</source>
   <translation>阅读完整说明</translation>
  </message>
  <message id="student.consent.yes">
   <source>同意</source>
   <translation>同意</translation>
  </message>
  <message id="student.decision.again">
   <source>继续，重新拍照</source>
   <translation>继续，重新拍照</translation>
  </message>
  <message id="student.decision.end">
   <source>好的，结束</source>
   <translation>好的，结束</translation>
  </message>
  <message id="student.decision.on">
   <source>继续，准备拍照</source>
   <translation>继续，准备拍照</translation>
  </message>
  <message id="student.done.close">
   <source>好的，结束</source>
   <translation>好的，结束</translation>
  </message>
  <message id="student.done.keep">
   <source>用手机拍下这张回执，查询时会用到。</source>
   <translation>用手机拍下这张回执，查询时会用到。</translation>
  </message>
  <message id="student.done.left">
   <source>{seconds} 秒后自动清除您的信息</source>
   <translation>{seconds} 秒后自动清除您的信息</translation>
  </message>
  <message id="student.done.next">
   <source>接下来</source>
   <translation>接下来</translation>
  </message>
  <message id="student.done.not_printed">
   <source>没有打印成功。用手机拍下屏幕同样有效，也可以请工作人员补打。</source>
   <translation>没有打印成功。用手机拍下屏幕同样有效，也可以请工作人员补打。</translation>
  </message>
  <message id="student.done.not_saved">
   <source>没有保存成功。用手机拍下屏幕同样有效，也可以请工作人员补存。</source>
   <translation>没有保存成功。用手机拍下屏幕同样有效，也可以请工作人员补存。</translation>
  </message>
  <message id="student.done.number">
   <source>您的提交编号</source>
   <translation>您的提交编号</translation>
  </message>
  <message id="student.done.print">
   <source>打印回执</source>
   <translation>打印回执</translation>
  </message>
  <message id="student.done.printed">
   <source>已送到打印机，请取走您的回执。</source>
   <translation>已送到打印机，请取走您的回执。</translation>
  </message>
  <message id="student.done.printing">
   <source>正在打印……</source>
   <translation>正在打印……</translation>
  </message>
  <message id="student.done.save">
   <source>存为 PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message id="student.done.saved">
   <source>已存到 {place}</source>
   <translation>已存到 {place}</translation>
  </message>
  <message id="student.done.saving">
   <source>正在保存……</source>
   <translation>正在保存……</translation>
  </message>
  <message id="student.done.title">
   <source>提交成功</source>
   <translation>提交成功</translation>
  </message>
  <message id="student.help">
   <source>帮助</source>
   <translation>帮助</translation>
  </message>
  <message id="student.help.end">
   <source>结束并清除</source>
   <translation>结束并清除</translation>
  </message>
  <message id="student.help.language">
   <source>右上角可以切换语言。</source>
   <translation>右上角可以切换语言。</translation>
  </message>
  <message id="student.help.on">
   <source>继续</source>
   <translation>继续</translation>
  </message>
  <message id="student.help.place">
   <source>请到{place}找工作人员，
告诉他们这里是 {booth}。</source>
   <translation>请到{place}找工作人员，
告诉他们这里是 {booth}。</translation>
  </message>
  <message id="student.help.retake">
   <source>照片可以重拍，点“就用这张”之后才会提交。</source>
   <translation>照片可以重拍，点“就用这张”之后才会提交。</translation>
  </message>
  <message id="student.help.staff">
   <source>请到旁边的服务台找工作人员，
告诉他们这里是 {booth}。</source>
   <translation>请到旁边的服务台找工作人员，
告诉他们这里是 {booth}。</translation>
  </message>
  <message id="student.help.title">
   <source>需要帮助吗？</source>
   <translation>需要帮助吗？</translation>
  </message>
  <message id="student.idle.here">
   <source>我还在</source>
   <translation>我还在</translation>
  </message>
  <message id="student.idle.left">
   <source>{seconds} 秒后会结束，并清除您的学号和照片。</source>
   <translation>{seconds} 秒后会结束，并清除您的学号和照片。</translation>
  </message>
  <message id="student.idle.title">
   <source>您还在吗？</source>
   <translation>您还在吗？</translation>
  </message>
  <message id="student.kept.look">
   <source>看已拍的照片</source>
   <translation>看已拍的照片</translation>
  </message>
  <message id="student.kept.nothing">
   <source>没有保存您的任何信息。</source>
   <translation>没有保存您的任何信息。</translation>
  </message>
  <message id="student.kept.takes">
   <source>您已拍的照片还在，没有丢失。</source>
   <translation>您已拍的照片还在，没有丢失。</translation>
  </message>
  <message id="student.language">
   <source>English</source>
   <translation>English</translation>
  </message>
  <message id="student.nothing">
   <source>还没有提交过照片。</source>
   <translation>还没有提交过照片。</translation>
  </message>
  <message id="student.number.empty">
   <source>学号</source>
   <translation>学号</translation>
  </message>
  <message id="student.number.hint">
   <source>点屏幕上的按键，或直接用键盘输入。</source>
   <translation>点屏幕上的按键，或直接用键盘输入。</translation>
  </message>
  <message id="student.number.next">
   <source>下一步</source>
   <translation>下一步</translation>
  </message>
  <message id="student.number.reader">
   <source>也可以刷校园卡，
或将卡上的二维码对准摄像头。</source>
   <translation>也可以刷校园卡，
或将卡上的二维码对准摄像头。</translation>
  </message>
  <message id="student.number.title">
   <source>请输入您的学号</source>
   <translation>请输入您的学号</translation>
  </message>
  <message id="student.proof.short">
   <source>请输入完整的四位。</source>
   <translation>请输入完整的四位。</translation>
  </message>
  <message id="student.proof.title">
   <source>请输入证件号码的后四位</source>
   <translation>请输入证件号码的后四位</translation>
  </message>
  <message id="student.proof.why">
   <source>用您登记入学的身份证件，确认是您本人。</source>
   <translation>用您登记入学的身份证件，确认是您本人。</translation>
  </message>
  <message id="student.proof.wrong">
   <source>与登记的号码不符，还可以再试 {left} 次。</source>
   <translation>与登记的号码不符，还可以再试 {left} 次。</translation>
  </message>
  <message id="student.questions.code">
   <source>您有学信网的图像采集码吗？</source>
   <translation>您有学信网的图像采集码吗？</translation>
  </message>
  <message id="student.questions.code.no">
   <source>没有</source>
   <translation>没有</translation>
  </message>
  <message id="student.questions.code.unknown">
   <source>我不清楚</source>
   <translation>我不清楚</translation>
  </message>
  <message id="student.questions.code.yes">
   <source>有，在手机里</source>
   <translation>有，在手机里</translation>
  </message>
  <message id="student.questions.code_more">
   <source>图像采集码是学信网给毕业生的二维码。没有也能继续，以后可以补。</source>
   <translation>图像采集码是学信网给毕业生的二维码。没有也能继续，以后可以补。</translation>
  </message>
  <message id="student.questions.later">
   <source>以后再补</source>
   <translation>以后再补</translation>
  </message>
  <message id="student.questions.photo">
   <source>学信网上，
已经有您的毕业照片了吗？</source>
   <translation>学信网上，
已经有您的毕业照片了吗？</translation>
  </message>
  <message id="student.questions.photo.no">
   <source>还没有</source>
   <translation>还没有</translation>
  </message>
  <message id="student.questions.photo.unknown">
   <source>我不清楚</source>
   <translation>我不清楚</translation>
  </message>
  <message id="student.questions.photo.yes">
   <source>已经有了</source>
   <translation>已经有了</translation>
  </message>
  <message id="student.questions.photo_more">
   <source>登录学信网，在“学信档案”里可以看到“学历照片”。
录取时的照片不算。</source>
   <translation>登录学信网，在“学信档案”里可以看到“学历照片”。
录取时的照片不算。</translation>
  </message>
  <message id="student.questions.read">
   <source>采集码已读到，可以收起手机了。</source>
   <translation>采集码已读到，可以收起手机了。</translation>
  </message>
  <message id="student.questions.show">
   <source>请出示图像采集码</source>
   <translation>请出示图像采集码</translation>
  </message>
  <message id="student.questions.show_more">
   <source>在手机上打开采集码，把屏幕调亮，对准摄像头或扫码器，停留片刻。</source>
   <translation>在手机上打开采集码，把屏幕调亮，对准摄像头或扫码器，停留片刻。</translation>
  </message>
  <message id="student.questions.waiting">
   <source>正在等待采集码……</source>
   <translation>正在等待采集码……</translation>
  </message>
  <message id="student.remedy.bug">
   <source>请再试一次。如果还是不行，请找工作人员。</source>
   <translation>请再试一次。如果还是不行，请找工作人员。</translation>
  </message>
  <message id="student.remedy.camera">
   <source>请稍等，正在重新连接，连上后会自动继续。
如果一直没有恢复，请找工作人员。</source>
   <translation>请稍等，正在重新连接，连上后会自动继续。
如果一直没有恢复，请找工作人员。</translation>
  </message>
  <message id="student.remedy.code">
   <source>您的照片可以先提交，采集码以后再补。请再点一次“就用这张”。</source>
   <translation>您的照片可以先提交，采集码以后再补。请再点一次“就用这张”。</translation>
  </message>
  <message id="student.remedy.engine">
   <source>请找工作人员，或换一个采集点。</source>
   <translation>请找工作人员，或换一个采集点。</translation>
  </message>
  <message id="student.remedy.held">
   <source>请带上身份证件，工作人员核实后即可继续。</source>
   <translation>请带上身份证件，工作人员核实后即可继续。</translation>
  </message>
  <message id="student.remedy.locked">
   <source>不需要再拍。如果对照片有疑问，请找工作人员。</source>
   <translation>不需要再拍。如果对照片有疑问，请找工作人员。</translation>
  </message>
  <message id="student.remedy.lookup">
   <source>请再试一次。如果还是不行，请找工作人员。</source>
   <translation>请再试一次。如果还是不行，请找工作人员。</translation>
  </message>
  <message id="student.remedy.refused">
   <source>这不会影响您毕业。请到工作人员服务台，他们会告诉您其他办理方式。</source>
   <translation>这不会影响您毕业。请到工作人员服务台，他们会告诉您其他办理方式。</translation>
  </message>
  <message id="student.remedy.store">
   <source>请再试一次。如果还是不行，请不要离开，找工作人员处理。</source>
   <translation>请再试一次。如果还是不行，请不要离开，找工作人员处理。</translation>
  </message>
  <message id="student.remedy.unusable">
   <source>请找工作人员，或换一个采集点。</source>
   <translation>请找工作人员，或换一个采集点。</translation>
  </message>
  <message id="student.result.again">
   <source>再拍一张</source>
   <translation>再拍一张</translation>
  </message>
  <message id="student.result.all">
   <source>全部检查项目</source>
   <translation>全部检查项目</translation>
  </message>
  <message id="student.result.more">
   <source>查看全部检查项目</source>
   <translation>查看全部检查项目</translation>
  </message>
  <message id="student.result.next">
   <source>提交后由工作人员审核。</source>
   <translation>提交后由工作人员审核。</translation>
  </message>
  <message id="student.result.open">
   <source>还有 {count} 项由工作人员查看</source>
   <translation>还有 {count} 项由工作人员查看</translation>
  </message>
  <message id="student.result.open_more">
   <source>例如表情、衣着和背景。</source>
   <translation>例如表情、衣着和背景。</translation>
  </message>
  <message id="student.result.passed">
   <source>自动检查的 {count} 项全部合格</source>
   <translation>自动检查的 {count} 项全部合格</translation>
  </message>
  <message id="student.result.passed_more">
   <source>尺寸、位置和文件都符合标准。</source>
   <translation>尺寸、位置和文件都符合标准。</translation>
  </message>
  <message id="student.result.rule_passed">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="student.result.staff_will_look">
   <source>建议再拍一张。您也可以直接提交，由工作人员人工查看。</source>
   <translation>建议再拍一张。您也可以直接提交，由工作人员人工查看。</translation>
  </message>
  <message id="student.result.takes">
   <source>选一张</source>
   <translation>选一张</translation>
  </message>
  <message id="student.result.title">
   <source>您的照片</source>
   <translation>您的照片</translation>
  </message>
  <message id="student.result.true_size">
   <source>打印大小</source>
   <translation>打印大小</translation>
  </message>
  <message id="student.result.unmirrored">
   <source>这是别人眼中的您，与镜子里左右相反。</source>
   <translation>这是别人眼中的您，与镜子里左右相反。</translation>
  </message>
  <message id="student.result.use">
   <source>就用这张</source>
   <translation>就用这张</translation>
  </message>
  <message id="student.simulated">
   <source>模拟画面，并非真人</source>
   <translation>模拟画面，并非真人</translation>
  </message>
  <message id="student.slow_camera">
   <source>摄像头较慢，请慢慢移动</source>
   <translation>摄像头较慢，请慢慢移动</translation>
  </message>
  <message id="student.stale">
   <source>在您查看之后，已有其他工作人员改动过学生 {student_no}。您的操作没有保存；请看过最新情况后再试。</source>
   <translation>在您查看之后，已有其他工作人员改动过学生 {student_no}。您的操作没有保存；请看过最新情况后再试。</translation>
  </message>
  <message id="student.takes.one">
   <source>第 {number} 张照片</source>
   <translation>第 {number} 张照片</translation>
  </message>
  <message id="student.think_again">
   <source>再看一遍说明</source>
   <translation>再看一遍说明</translation>
  </message>
  <message id="student.trouble.bug">
   <source>出了一点问题</source>
   <translation>出了一点问题</translation>
  </message>
  <message id="student.trouble.camera">
   <source>摄像头暂时没有画面</source>
   <translation>摄像头暂时没有画面</translation>
  </message>
  <message id="student.trouble.code">
   <source>这个采集码已经属于另一位同学</source>
   <translation>这个采集码已经属于另一位同学</translation>
  </message>
  <message id="student.trouble.engine">
   <source>照片检查暂时无法使用</source>
   <translation>照片检查暂时无法使用</translation>
  </message>
  <message id="student.trouble.held">
   <source>请到工作人员服务台</source>
   <translation>请到工作人员服务台</translation>
  </message>
  <message id="student.trouble.locked">
   <source>您的照片已经通过审核</source>
   <translation>您的照片已经通过审核</translation>
  </message>
  <message id="student.trouble.lookup">
   <source>暂时查不到名单</source>
   <translation>暂时查不到名单</translation>
  </message>
  <message id="student.trouble.refused">
   <source>没有您的同意，这里不会拍照</source>
   <translation>没有您的同意，这里不会拍照</translation>
  </message>
  <message id="student.trouble.store">
   <source>照片没有提交成功</source>
   <translation>照片没有提交成功</translation>
  </message>
  <message id="student.trouble.unusable">
   <source>摄像头无法使用</source>
   <translation>摄像头无法使用</translation>
  </message>
  <message id="student.unknown">
   <source>名单里没有学号 {student_no}，也没有收到过该生的照片。请检查学号。</source>
   <translation>名单里没有学号 {student_no}，也没有收到过该生的照片。请检查学号。</translation>
  </message>
  <message id="student.welcome.ask">
   <source>需要帮助，请到{place}。</source>
   <translation>需要帮助，请到{place}。</translation>
  </message>
  <message id="student.welcome.ask_desk">
   <source>需要帮助，请到旁边的服务台。</source>
   <translation>需要帮助，请到旁边的服务台。</translation>
  </message>
  <message id="student.welcome.before">
   <source>坐下之前，请先看看</source>
   <translation>坐下之前，请先看看</translation>
  </message>
  <message id="student.welcome.begin">
   <source>一共三步</source>
   <translation>一共三步</translation>
  </message>
  <message id="student.welcome.closed">
   <source>现在不开放</source>
   <translation>现在不开放</translation>
  </message>
  <message id="student.welcome.collar">
   <source>穿有领的正装，
颜色与背景分明</source>
   <translation>穿有领的正装，
颜色与背景分明</translation>
  </message>
  <message id="student.welcome.glasses">
   <source>镜片不反光，
不戴有色镜片</source>
   <translation>镜片不反光，
不戴有色镜片</translation>
  </message>
  <message id="student.welcome.hair">
   <source>头发不遮眉毛，
露出双耳</source>
   <translation>头发不遮眉毛，
露出双耳</translation>
  </message>
  <message id="student.welcome.how">
   <source>跟着屏幕提示坐好，自动拍摄、当场检查，不满意可以重拍。</source>
   <translation>跟着屏幕提示坐好，自动拍摄、当场检查，不满意可以重拍。</translation>
  </message>
  <message id="student.welcome.promise">
   <source>毕业证件照，
坐下就能拍好</source>
   <translation>毕业证件照，
坐下就能拍好</translation>
  </message>
  <message id="student.welcome.staff">
   <source>正等待工作人员处理</source>
   <translation>正等待工作人员处理</translation>
  </message>
  <message id="student.welcome.start">
   <source>开始拍照</source>
   <translation>开始拍照</translation>
  </message>
  <message id="student.welcome.step_number">
   <source>输入学号</source>
   <translation>输入学号</translation>
  </message>
  <message id="student.welcome.step_photo">
   <source>看着镜头拍照</source>
   <translation>看着镜头拍照</translation>
  </message>
  <message id="student.welcome.step_review">
   <source>提交，由工作人员审核</source>
   <translation>提交，由工作人员审核</translation>
  </message>
  <message id="student_no.bad_character">
   <source>学号只能由半角的英文字母和数字组成，请检查后重新输入。</source>
   <translation>学号只能由半角的英文字母和数字组成，请检查后重新输入。</translation>
  </message>
  <message id="student_no.empty">
   <source>请输入学号。</source>
   <translation>请输入学号。</translation>
  </message>
  <message id="student_no.receipt">
   <source>这是回执，不是校园卡。请扫校园卡，或在屏幕上输入学号。</source>
   <translation>这是回执，不是校园卡。请扫校园卡，或在屏幕上输入学号。</translation>
  </message>
  <message id="student_no.too_long">
   <source>学号最多 {limit} 位，请检查后重新输入。</source>
   <translation>学号最多 {limit} 位，请检查后重新输入。</translation>
  </message>
  <message id="submission.simulated">
   <source>模拟照片</source>
   <translation>模拟照片</translation>
  </message>
  <message id="submission.stale">
   <source>照片 {number} 刚被别人处理过。请重新打开它，再作决定。</source>
   <translation>照片 {number} 刚被别人处理过。请重新打开它，再作决定。</translation>
  </message>
  <message id="submission.unknown">
   <source>没有编号为 {number} 的照片。用 kiosk review list 可以看到全部编号。</source>
   <translation>没有编号为 {number} 的照片。用 kiosk review list 可以看到全部编号。</translation>
  </message>
  <message id="submit.locked">
   <source>您的照片（编号 {number}）已经通过审核，不能再更换。如有疑问，请联系工作人员。</source>
   <translation>您的照片（编号 {number}）已经通过审核，不能再更换。如有疑问，请联系工作人员。</translation>
  </message>
  <message id="summary.comma">
   <source>，</source>
   <translation>，</translation>
  </message>
  <message id="summary.departments">
   <source>各院系进度</source>
   <translation>各院系进度</translation>
  </message>
  <message id="summary.foot">
   <source>采集点 {booth}，统计时间 {at}</source>
   <translation>采集点 {booth}，统计时间 {at}</translation>
  </message>
  <message id="summary.graduates">
   <source>预计毕业日期 {first} 至 {last}</source>
   <translation>预计毕业日期 {first} 至 {last}</translation>
  </message>
  <message id="summary.no_department">
   <source>（未填院系）</source>
   <translation>（未填院系）</translation>
  </message>
  <message id="summary.nobody">
   <source>目前没有学生需要重拍。</source>
   <translation>目前没有学生需要重拍。</translation>
  </message>
  <message id="summary.page">
   <source>第 {number} 页，共 {count} 页</source>
   <translation>第 {number} 页，共 {count} 页</translation>
  </message>
  <message id="summary.reasons">
   <source>退回原因</source>
   <translation>退回原因</translation>
  </message>
  <message id="summary.title">
   <source>毕业照采集进度</source>
   <translation>毕业照采集进度</translation>
  </message>
  <message id="summary.written">
   <source>已写入 {file}。</source>
   <translation>已写入 {file}。</translation>
  </message>
  <message id="unforeseen.kept">
   <source>程序出现了意外错误，详情已记入 {file}。请重试；如再次出现，请把该文件交给维护人员。</source>
   <translation>程序出现了意外错误，详情已记入 {file}。请重试；如再次出现，请把该文件交给维护人员。</translation>
  </message>
  <message id="unforeseen.not_kept">
   <source>程序出现了意外错误，而且无法写入运行记录，详情显示在上面。</source>
   <translation>程序出现了意外错误，而且无法写入运行记录，详情显示在上面。</translation>
  </message>
  <message id="unlock.done">
   <source>{number} 已解除锁定，学生 {student_no} 可以重新拍照。</source>
   <translation>{number} 已解除锁定，学生 {student_no} 可以重新拍照。</translation>
  </message>
  <message id="unlock.handed_over">
   <source>{number} 已经移交给学籍部门。确需重拍，请先与学籍部门沟通，再选择“仍要解除锁定”。</source>
   <translation>{number} 已经移交给学籍部门。确需重拍，请先与学籍部门沟通，再选择“仍要解除锁定”。</translation>
  </message>
  <message id="unlock.no_reason">
   <source>请写明解除锁定的原因（不超过 {limit} 字）。</source>
   <translation>请写明解除锁定的原因（不超过 {limit} 字）。</translation>
  </message>
  <message id="unlock.not_locked">
   <source>{number} 没有被锁定，不需要解除。</source>
   <translation>{number} 没有被锁定，不需要解除。</translation>
  </message>
  <message id="unlock.nothing_locked">
   <source>学生 {student_no} 没有被锁定的照片，不需要解除。</source>
   <translation>学生 {student_no} 没有被锁定的照片，不需要解除。</translation>
  </message>
  <message id="unlock.on_its_way">
   <source>{number} 正在随批次 {batch} 移交。请先完成这个批次的移交。</source>
   <translation>{number} 正在随批次 {batch} 移交。请先完成这个批次的移交。</translation>
  </message>
  <message id="usage.bad_value">
   <source>{name} 的值不对：{detail}</source>
   <translation>{name} 的值不对：{detail}</translation>
  </message>
  <message id="usage.kiosk_only">
   <source>--windowed 和 --camera 只用于学生拍照界面，不能用于 {command}。</source>
   <translation>--windowed 和 --camera 只用于学生拍照界面，不能用于 {command}。</translation>
  </message>
  <message id="usage.missing">
   <source>{command} 缺少 {name}。用 {command} --help 查看说明。</source>
   <translation>{command} 缺少 {name}。用 {command} --help 查看说明。</translation>
  </message>
  <message id="usage.needs_value">
   <source>{name} 的用法不对。用 {command} --help 查看说明。</source>
   <translation>{name} 的用法不对。用 {command} --help 查看说明。</translation>
  </message>
  <message id="usage.no_command">
   <source>{command} 后面要写命令，可用的有：{known}。</source>
   <translation>{command} 后面要写命令，可用的有：{known}。</translation>
  </message>
  <message id="usage.no_such_command">
   <source>{command} 没有 {name} 这个命令，可用的有：{known}。</source>
   <translation>{command} 没有 {name} 这个命令，可用的有：{known}。</translation>
  </message>
  <message id="usage.no_such_option">
   <source>{command} 没有 {name} 这个选项。用 {command} --help 查看说明。</source>
   <translation>{command} 没有 {name} 这个选项。用 {command} --help 查看说明。</translation>
  </message>
  <message id="usage.one_of">
   <source>{name} 只能是以下之一：{choices}。</source>
   <translation>{name} 只能是以下之一：{choices}。</translation>
  </message>
  <message id="usage.other">
   <source>{command} 的用法不对：{detail} 用 {command} --help 查看说明。</source>
   <translation>{command} 的用法不对：{detail} 用 {command} --help 查看说明。</translation>
  </message>
  <message id="verdict.fail">
   <source>不合格</source>
   <translation>不合格</translation>
  </message>
  <message id="verdict.pass">
   <source>合格</source>
   <translation>合格</translation>
  </message>
  <message id="verdict.warn">
   <source>待确认</source>
   <translation>待确认</translation>
  </message>
  <message id="window.no_screen">
   <source>这台电脑没有可用的屏幕，窗口无法打开。没有屏幕也能走完全程：kiosk demo --out 文件夹。</source>
   <translation>这台电脑没有可用的屏幕，窗口无法打开。没有屏幕也能走完全程：kiosk demo --out 文件夹。</translation>
  </message>
 </context>
</TS>
