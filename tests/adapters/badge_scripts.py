"""Names that are hard to set, one for each script, and how their pictures were made.

The pictures in `tests/data/badges` were drawn by Chromium 156 on a canvas: bold, the app's own fonts in the
order of `fonts.toml`, `textRendering = "geometricPrecision"`, beginning at `LEFT` on the line `BASELINE`.
"""

from __future__ import annotations

SIZE, LEFT, BASELINE, HEIGHT = 40, 20, 62, 92
"""In pixels."""
NAMES = {
    "arabic": ("عبد الرحمن الشّافعي لآل", "Arabic"),
    "hebrew": ("שָׁלוֹם בֶּן־צִיּוֹן", "Hebrew"),
    "devanagari": ("क्षत्रिय श्रृंगार्थी", "Devanagari"),
    "bengali": ("শর্মিষ্ঠা চক্রবর্ত্তী", "Bengali"),
    "tamil": ("ஸ்ரீ கோகிலாம்பாள்", "Tamil"),
    "telugu": ("శ్రీనివాస్ కృష్ణమూర్తి", "Telugu"),
    "thai": ("ปิ่นเกล้า น้ำผึ้ง", "Thai"),
    "khmer": ("ស្រីពៅ ខ្មែរ", "Khmer"),
    "burmese": ("မြင့်မြတ်အောင် သန္တာ", "Myanmar"),
    "ethiopic": ("ብርቱካን ፍቅረኢየሱስ", "Ethiopic"),
    "georgian": ("ნინო ბერიძე", "Georgian"),
    "armenian": ("Հակոբ Տէր-Պետրոսեան", "Armenian"),
    "chinese": ("歐陽慧敏 龘渡邊", "Han"),
    "japanese": ("さくら 髙橋・ジョン", "Hiragana"),
    "korean": ("김민준 남궁쀼", "Hangul"),
    "vietnamese": ("Nguyễn Thị Ánh Nguyệt", "Latin"),
    "marks": ("Ẹ̀bùnọ́lá Nà̀ą́ą́ʼ Łį́į́ʼ ʻŌ", "Latin"),
    "mixed": ("Dr. محمد Khan (MIT)", "Latin"),
}
