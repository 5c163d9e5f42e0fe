"""Writes lang/en/ud.nouns: English plurals that are nothing else.

The treebanks are small: a noun that they lack is guessed by its ending, and
"gendarmes" taken for a verb after "that". Singulars are left out, which stand
in names as well (Brigadier Baker). Run from the repository root after
adding words to lang/en/nouns.tsv, and then "go generate ./ud":

    pip install lemminflect==0.2.3      (MIT)
    python3 tools/nouns.py
"""
import gzip
import importlib.resources
from lemminflect import getAllInflectionsOOV

nouns, others = set(), set()
table = importlib.resources.files("lemminflect") / "resources" / "infl_lu.csv.gz"
with gzip.open(table.open("rb"), "rt", encoding="utf-8") as lines:
    for line in lines:
        lemma, kind, *forms = line.rstrip("\n").split(",")
        words = {w for f in forms for w in f.split("/") if w} - {lemma}
        (nouns if kind == "noun" else others).update(words)
        others.add(lemma)

with open("lang/en/nouns.tsv", encoding="utf-8") as lines:
    for line in lines:
        if line.startswith(("#", "class\t")):
            continue
        for word in line.rstrip("\n").split("\t")[4].split("|"):
            if word not in nouns | others:
                nouns.update(w for w in getAllInflectionsOOV(word, upos="NOUN").get("NNS", ()) if w != word)

with open("lang/en/ud.nouns", "w", encoding="utf-8") as out:
    out.write("# Plurals that are nothing else, for the tagger; made by tools/nouns.py, not edited by hand.\n")
    for word in sorted(nouns - others):
        if word.isalpha() and word.islower() and len(word) > 2:
            out.write(word + "\n")
