#!/usr/bin/env python3
"""Conjugate the verbs of lang/fr/frames.txt: writes lang/fr/forms.tsv. Of the verbs of
denying, accusing and owning up in grammar.txt it writes the present.

Only forms that are nothing but a verb's are written: participles, and the
endings of the simple past, the imperfect, the future and the conditional,
which are rare in the treebanks and common in reports. Participles in -é are
marked: they are no finite verbs, whatever the tagger says. Run it after adding
verbs to frames.txt:

    python3 tools/forms_fr.py
"""
import pathlib
import re

from alternatives import alternatives

PACK = pathlib.Path(__file__).resolve().parent.parent / "lang" / "fr"

# Stems of the past participle and of the simple past of irregular verbs.
IRREGULAR = {
    "abattre": ("abattu", "abatt"), "battre": ("battu", "batt"), "combattre": ("combattu", "combatt"),
    "prendre": ("pris", "pr"), "reprendre": ("repris", "repr"), "surprendre": ("surpris", "surpr"),
    "mettre": ("mis", "m"), "remettre": ("remis", "rem"), "détruire": ("détruit", "détruis"),
    "conduire": ("conduit", "conduis"), "réduire": ("réduit", "réduis"), "pendre": ("pendu", "pend"),
    "répandre": ("répandu", "répand"), "descendre": ("descendu", "descend"), "tendre": ("tendu", "tend"),
    "rendre": ("rendu", "rend"), "perdre": ("perdu", "perd"), "conquérir": ("conquis", "conqu"),
    "reconquérir": ("reconquis", "reconqu"), "découvrir": ("découvert", "découvr"), "ouvrir": ("ouvert", "ouvr"),
    "partir": ("parti", "part"), "atteindre": ("atteint", "atteign"), "contraindre": ("contraint", "contraign"), "poursuivre": ("poursuivi", "poursuiv"),
}
# Third persons of the present of irregular verbs of saying.
PRESENT = {
    "démentir": ("dément", "démentent"), "contredire": ("contredit", "contredisent"), "admettre": ("admet", "admettent"),
    "reconnaître": ("reconnaît", "reconnaissent"), "rejeter": ("rejette", "rejettent"), "promettre": ("promet", "promettent"), "prétendre": ("prétend", "prétendent"),
}
# Sets of grammar.txt whose verbs speak.
SPEAKING = ("deny", "accuse", "own-up", "vow")
# Participles of the regular pattern that are mostly something else.
LEAVE = {"été", "visé"}


def forms(verb):
    if verb in IRREGULAR:
        participle, stem = IRREGULAR[verb]
        endings = ["it", "irent"]
    elif verb.endswith("er") and len(verb) > 4:
        stem = verb[:-2]
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)
        participle = stem + "é"
        yield from (soft + "a", stem + "èrent", soft + "ait", soft + "aient")
        if not re.search(r"[éèe][^aeiouyéè]er$", verb) and not verb.endswith("yer"):
            yield from (verb + "a", verb + "ont", verb + "ait", verb + "aient")
        stem, endings = "", []
    elif verb.endswith("ir") and not verb.endswith(("enir", "oir", "rir", "tir", "mir", "uir", "frir")) or verb in ("investir", "assaillir"):
        stem, participle, endings = verb[:-2], verb[:-1], ["it", "irent", "issait", "issaient"]
    else:
        return
    yield from (stem + e for e in endings)
    yield participle
    yield participle + "e"
    if not participle.endswith("s"):
        yield participle + "s"
    yield participle + "es"


def present(verb):
    """The third persons of the present of a verb in -er, and of some others."""
    if verb in PRESENT:
        yield from PRESENT[verb]
        return
    if verb.endswith("er") and len(verb) > 4:
        stem = verb[:-2]
        if not re.search(r"(ell|ett|err|ess|enn|emm)$", stem):
            stem = re.sub(r"[ée]([bcdfghjklmnpqrstvz]|[bcdgpt][lr]|gn)$", r"è\1", stem)
        stem = re.sub(r"(?<=[ou])y$", "i", stem)
        yield from (stem + "e", stem + "ent")


def speaking():
    """The verbs of one word in the sets of grammar.txt whose verbs speak."""
    lines = (PACK / "grammar.txt").read_text(encoding="utf-8").splitlines()
    for i, line in enumerate(lines):
        if line.startswith("set: ") and line[5:].strip() in SPEAKING:
            for entry in lines[i + 1].removeprefix("words: ").split("|"):
                word = entry.strip()
                if re.fullmatch(r"[a-zàâçéèêîôû]+(er|ir|re)", word):
                    yield word


def main():
    verbs = {entry.split()[0] for entry in alternatives(PACK, "verb")}
    rows, finite = {}, {}
    for verb in sorted(verbs):
        for form in forms(verb):
            if form not in LEAVE:
                rows.setdefault(form, verb)
        for form in present(verb):
            finite.setdefault(form, verb)
    for verb in sorted(speaking()):
        for form in present(verb):
            finite.setdefault(form, verb)
    finite = {form: verb for form, verb in finite.items() if form not in rows}
    rows.update(finite)
    with open(PACK / "forms.tsv", "w", encoding="utf-8") as out:
        out.write("# Formes conjuguées des verbes de frames.txt ; faites par tools/forms_fr.py, pas à la main.\n")
        out.write("form\tlemma\tupos\tsure\n")
        for form in sorted(rows):
            sure = "finite" if form in finite else "participle" if re.search(r"ée?s?$", form) else ""
            out.write(f"{form}\t{rows[form]}\tVERB\t{sure}\n")


if __name__ == "__main__":
    main()
