"""Danish abbreviations with a full stop that doesn't end a sentence."""

from typing import Final

from loaders.lexicon.word_list import word_list

# Left out: "m.m.", "o.l." and "mv.", which end sentences as often as not; the splitter looks at
# what follows them instead. Ordinals and initials are told by their form, not listed.
ABBREVIATIONS: Final = frozenset(
    word_list("""
    adm adr afd afs alm ang anm approx art bl bilag bl.a ca d dir div dok dr d.d d.v.s dvs
    e.g eks ekskl el e.l ell etc evt f.eks f fa ff fhv fhv fmd følg forb forts fr frk g gl
    gns hhv hr ift ifm ifht iht i.f.m i.f.t inkl ind indkl int inv jan febr feb mar apr jun
    jul aug sep sept okt nov dec jf jfr jnr j.nr kap kgl kl km kr kst lb lign lok maks max
    md mdr medl mgl mht m.h.t mia mill mill mio min modt m.v mvh mv nr næstfmd o.a omr opr
    osv o.s.v overs p.a p.g.a pga p.t pct pers pga pgl pkt pl pol pr pr.kr prof ref regn
    repr s s.u sagsnr samt sdr sek sekr skt sml smst sr stk str st stud suppl tab tel tilh
    tlf tsk udg udd udv u.å undt v vedr vejl vha v.h.a vs årg årl
""")
)
# These may end a sentence: they do so when a capital follows that isn't a name already known.
CLOSING: Final = frozenset(
    [
        "osv",
        "o.s.v",
        "etc",
        "m.m",
        "mm",
        "m.v",
        "mv",
        "o.l",
        "ol",
        "o.a",
        "m.fl",
        "mfl",
        "kr",
        "pct",
        "mio",
        "mia",
        "mill",
        "md",
        "mdr",
        "stk",
    ]
)
