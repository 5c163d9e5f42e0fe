"""The alternatives of a key of frames.txt, each told out for every word of the groups
that it names (groups.txt): "drop +{poison}" is "drop +sarin", "drop +chlorine", ….
"""
import itertools
import re


def fields(path):
    """The "key: value" lines of a file of stanzas."""
    for line in open(path, encoding="utf-8"):
        if ":" in line and not line.startswith("#"):
            key, value = line.split(":", 1)
            yield key.strip(), value.strip()


def alternatives(pack, key):
    """Those of a key ("verb", "noun") in the pack's frames."""
    groups, name = {}, ""

    def told_out(entry):
        pieces = re.split(r"\{(.*?)\}", entry)  # every second is a group's name
        return map("".join, itertools.product(*(groups[p] if i % 2 else [p] for i, p in enumerate(pieces))))

    def entries(value):
        return (told for entry in value.split("|") if entry.strip() for told in told_out(entry.strip()))

    for k, value in fields(f"{pack}/groups.txt"):
        if k == "group":
            name = value
            groups[name] = []
        elif k == "words":
            groups[name].extend(entries(value))
    for k, value in fields(f"{pack}/frames.txt"):
        if k == key:
            yield from entries(value)
