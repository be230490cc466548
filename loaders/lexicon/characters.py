"""Characters that look like others, hide between letters or break lines; written as escapes."""

from typing import Final

# What nobody sees: the soft hyphen, zero-width and direction marks, joiners, variation selectors,
# byte order marks and control characters. Left out: tab, line feed, carriage return, form feed.
HIDDEN: Final = (
    r"\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
)
# Line ends that are no line feed.
BREAKS: Final = r"\u000b\u0085\u2028\u2029"
# Spaces of every width but the plain one.
SPACES: Final = r"\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Accents that stand behind their letter as characters of their own.
COMBINING: Final = r"\u0300-\u036f"
# Letters of other scripts, ligatures and full-width signs.
FOREIGN: Final = r"\u0370-\u03ff\u0400-\u04ff"
WIDE: Final = r"\ufb00-\ufb06\uff01-\uff5e"
# Cyrillic and Greek letters in the shape of a Latin one.
LOOKALIKES: Final = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bf\u03bd\u03b1\u03b9",
    "ABESIJKMHOPCTYXaeopcyxijsdhABEZHIKMNOPTYXovai",
)
# UTF-8 that somebody read as Windows-1252: "Ã¦" for "æ".
DANISH_SIGNS: Final = "æøåÆØÅéÉèüÜöÖäÄóáñ§½°·«»–—‘’“”•…€\u00a0\u00ad"
MISREAD: Final = {
    misread: sign
    for sign in DANISH_SIGNS
    if "\ufffd" not in (misread := sign.encode().decode("cp1252", "replace"))
}
