package french

// bodyParts are parts of the body that there are two or few of; their plural is definite.
var bodyParts = wordSet(`kidney lung ureter eye ear ovary testis testicle hand foot leg arm breast tonsil gum lip nostril bronchus airway limb eyelid pupil knee hip shoulder ankle elbow wrist genitalia
	intestine bowel finger toe cheek extremity atrium ventricle adrenal gonad parotid`)

// organs are the organs and tissues that something comes about in.
var organs = wordSet(`liver heart kidney lung brain colon stomach pancreas bladder uterus esophagus bowel intestine thyroid prostate breast ovary bone joint valve artery vein muscle marrow`)
