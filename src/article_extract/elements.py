"""The elements of HTML by what they do to text."""

from __future__ import annotations

# Elements that stand in a line of text.
INLINE = frozenset(
    "a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark math menclose merror"
    " mfenced mfrac mi mmultiscripts mn mo mover mpadded mroot mrow ms mspace msqrt mstyle msub msubsup msup mtext munder"
    " munderover nobr output q rb ruby s samp semantics small span strike strong sub sup time tt u var".split()
)
# Elements that start and end a block. So does every unknown one, unless it stands in a paragraph, where only
# phrases can stand.
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search"
    " section summary table tbody td tfoot th thead tr ul xmp".split()
)
# Elements whose content is no text of the page. Pictures and players among them are kept as media.
SILENT = frozenset(
    "annotation annotation-xml applet area audio base canvas col colgroup datalist embed frame iframe img input"
    " link map meta meter noframes object optgroup option param progress rp rt rtc script select style svg template"
    " textarea title video".split()
)
# Elements that are passed through. libxml2 does not know that wbr, source and track are void and puts text into them; and
# where a page leaves out <body>, it puts what it does not know (article, main, section …) into <head>.
TRANSPARENT = frozenset("br head html slot source track wbr".split())
MEDIA = frozenset("amp-img amp-video amp-iframe amp-youtube audio embed iframe img object picture svg video".split())
# Blocks of running text; elements whose text is to the letter.
PROSE = frozenset("blockquote h1 h2 h3 h4 h5 h6 li p".split())
ENDS = frozenset(".!?…:;)]»”。！？）」")
VERBATIM = frozenset("code kbd math samp tt var".split())
PREFORMATTED = frozenset(("listing", "plaintext", "pre", "xmp"))
TELLING = frozenset(("hidden", "id", "itemprop", "role", "style"))
LISTS = frozenset(("ul", "ol", "menu", "dir"))
