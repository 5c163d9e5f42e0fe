"""Writes lang/en/forms.tsv: the inflected forms of the words in the frames.

The English treebanks are small, and verbs of war are rare in them: without the
table the lemmatiser makes "shel" of "shelled". Run from the repository root
after adding words to lang/en/frames.txt (or grammar.txt):

    pip install lemminflect==0.2.3      (MIT)
    python3 tools/forms.py
"""
from alternatives import alternatives
from lemminflect import getAllInflections, getAllInflectionsOOV

def inflections(word, upos):
    return getAllInflections(word, upos=upos) or getAllInflectionsOOV(word, upos=upos)

def words(kind):
    for entry in alternatives("lang/en", kind):
        parts = [w.strip("+") for w in entry.split()]
        yield from parts[:1] if kind == "verb" else parts

grammar = "lang/en/grammar.txt"
verbs = set(words("verb"))
nouns = set(words("noun"))
said = {e.strip() for line in open(grammar, encoding="utf-8") if line.startswith("words:")
        for e in line.split(":", 1)[1].split("|") if e.strip().isalpha()}
verbs |= {w for w in said if getAllInflections(w, upos="VERB")}

rows = {}
for lemma in sorted(nouns):
    for form in inflections(lemma, "NOUN").get("NNS", ()):
        if form != lemma:
            rows[form, "NOUN"] = lemma
for lemma in sorted(verbs):
    for tag, forms in inflections(lemma, "VERB").items():
        for form in forms:
            if form != lemma and (form, "VERB") not in rows:
                sure = form not in nouns and (
                    tag in ("VBD", "VBN") and not getAllInflections(form, upos="NOUN")
                    or tag == "VBZ" and not getAllInflections(lemma, upos="NOUN"))
                rows[form, "VERB"] = (lemma, "verb" if sure else "")

with open("lang/en/forms.tsv", "w", encoding="utf-8") as out:
    out.write("# Inflected forms of the words in frames.txt and grammar.txt; made by tools/forms.py, not edited by hand.\n")
    out.write("form\tlemma\tupos\tsure\n")
    for (form, upos), value in sorted(rows.items()):
        lemma, sure = value if isinstance(value, tuple) else (value, "")
        out.write(f"{form}\t{lemma}\t{upos}\t{sure}\n".rstrip("\t\n") + "\n" if not sure else f"{form}\t{lemma}\t{upos}\t{sure}\n")
