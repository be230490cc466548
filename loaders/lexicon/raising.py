"""Verbs with which somebody brings a matter up, each up to where the matter's name begins.

Left out: thanks, which are no statements, and verbs whose object is a person ("informerede Ida").
"""

from typing import Final

_SMALL: Final = r"(?:(?:også|igen|dog|meget|ikke|stærkt|varmt|kraftigt|stadig)\s)*"

ARGUES_FOR: Final = (
    r"argumenter(?:er|ede)|slår|slog|tal(?:er|te)|kæmp(?:er|ede)|kæmpet|arbejd(?:er|ede)|går|gik|"
    r"plæder(?:er|ede)|fortalere?"
)
WISHES: Final = (
    r"[Ee]fterlys(?:er|te|ede)|[Ee]fterspørger|efterspurgte|[Ss]avne(?:r|de)|"
    r"[Øø]nske(?:r|de)(?:\ssig)?|[Kk]ræve(?:r|de)|"
    rf"[Hh]åb(?:er|ede|et)\s{_SMALL}på|(?:har|er|havde)\s{_SMALL}(?:brug|behov)\sfor|rakte\stil|"
    r"(?:havde|har|ville|vil|så|ser)\s(?:gerne|helst|hellere|godt)\s(?:set|se|have|haft)|"
    r"(?:kunne|vil|ville)\sgodt\stænke\ssig|kniber\smed(?:\sat\s\w+e)?|"
    r"[Rr]ej(?:ser|ste)\s(?:igen\s|på\sny\s)?(?:ønsket|spørgsmålet|sagen|forslaget)\som|"
    r"[Aa]nmode(?:r|de)\som|[Bb]eder\som|[Bb]ad\som|[Mm]angler"
)
PROPOSES: Final = (
    r"[Ff]oreslår|[Ff]oreslog|foreslået|[Aa]nbefal(?:er|ede)|"
    r"introduceret|indfører|opretter|afsætter"
)
ASKS_TO: Final = r"[Ss]pørger|spurgte|spørge|høre|hørte|[Ii]nvitere(?:r|de)(?:\s\w+)?"
THANKS: Final = r"[Rr]os(?:er|te)|[Kk]vitter(?:er|ede)"
JUDGES: Final = (
    r"[Rr]os(?:er|te)|[Kk]ritiser(?:er|ede)|[Bb]eklage(?:r|de)|[Ss]tøtte(?:r|de)|[Aa]fvis(?:er|te)|"
    rf"forud(?:ser|så)|[Bb]akke(?:r|de)\s{_SMALL}op\som|(?:er|var)\s{_SMALL}(?:skeptisk\sover\sfor|"
    r"imod|modstander\saf|bekymret\s(?:for|over)|glad\sfor|kritisk\sover\sfor|utryg\sved|enig\si)|"
    rf"[Aa]dvare(?:r|de)\s{_SMALL}i?mod(?:\sat\s\w+e)?|[Ææ]rgre(?:r|de)\ssig\sover|"
    r"[Gg]læde(?:r|de)\ssig\s(?:over|til)|[Kk]lage(?:r|de)\sover|"
    rf"(?:[Tt]ager|tog)\s{_SMALL}afstand\sfra|[Uu]ndre(?:r|de)\ssig\sover|[Ff]rygte(?:r|de)|"
    r"[Aa]ppeller(?:er|ede)\stil"
)
DOES: Final = (
    r"køb\w+|oprette\w*|får|få|bygge\w*|lave\w*|sætte\w*|ansætte\w*|indføre\w*|afsætte\w*|"
    r"undersøge\w*|nedlægge\w*|lukke\w*|bevare\w*|bevilgede|vedtog|fik"
)
FOLLOWS: Final = (
    r"følge|undersøge|se\snærmere\spå|kigge\spå|arbejde\smed|sætte\sfokus\spå|gøre\snoget\sved|"
    r"have\sfokus\spå"
)
TELLS_OF: Final = (
    r"[Oo]rienter(?:er|ede)|fortæller|fortalte|[Ii]nformer(?:er|ede)|[Bb]erette(?:r|de)|"
    r"[Rr]edegjorde|[Rr]edegør|[Mm]inde(?:r|de)|"
    r"(?:kan|kunne|vil|ville)\s(?:orientere|fortælle|informere|berette|minde)"
)
POINTS_TO: Final = (
    r"[Pp]ege(?:r|de)\spå|[Gg]ør(?:e)?\s(?:\w+\s)?opmærksom\spå|[Gg]jorde\s(?:\w+\s)?opmærksom\spå|"
    r"[Nn]ævn(?:er|te)|[Pp]åpege(?:r|de)|[Ff]remhæve(?:r|de)|[Oo]mtal(?:er|te)|"
    r"[Hh]enlede(?:r|de)?\sopmærksomheden\spå|[Rr]ejs(?:er|te)"
)
