// Package mend puts right what taggers and parsers are known to get wrong in reports,
// before anything is read from a tree. It changes tags, lemmas and arcs of a
// [syntax.Sentence], by the words of a pack and the shape of the tree alone.
//
// The way through it, by files:
//
//   - mender: what is asked of it; order: what is mended, in what order and why, with the blocks
//     of that order in orderwords, orderverbs, ordersubjects and ordersayings; mend: what is too
//     small for a file of its own
//   - forms: lemmas of words that the treebanks are too small to teach (forms.tsv)
//   - verbs and participles taken for each other: gardenpath, sayingbehindname, tellsafterall, verbpair, participles, betweencommas, absolute, finiteclause, verbunderarticle, relativeverb, idiomparticiple,
//     invariant, perfect, verbs, hyphen, designation, denied, adjunctnoun, bodiesfound, dative
//   - subjects and objects: subject, secondclause, lostsubject, restrictive, objectbehindday, activeagent, passiveagent, alight, leftdead, baseverb, apposed, breakdown, aftersubject,
//     timesubject, fightingrages, losses, nouns, acrosspreposition, called, whatsaid, names, andname, titleandname, namebefore, acronym, onemore, genitive, participletitle, partitive, partpronoun, articlehead, adjectives, except, passiveconj, tollbehind, verbless, relativeend, relativebehindcomma, undergone, partofsubject, datename, saidinside, inverted, namedas, statement, pairs, others
//   - clauses and what stands between commas: clauses, sayingclause, incourse, relativeobject, relativewhom, ofwhom, ofpersons, relativesaid, whereclause, suspected, presumed, accused, presentparticiple, foritspart, causative, outof, beforesaid, saidbetween, aside, behindaside,
//     apart, apartsubject, asidesubject, circumstancesubject, semicolon, nameapart, hearer, speakersaside, ascribed, backers, placeaside, according, sourceatend, behindplace
//   - phrases joined with the wrong word: attached, furtherinfinitive, fronted, quotedname
//   - times and places before or inside a phrase: times, datebeforeverb, undertime, front, opening
//   - marks: what is no word
//   - numbers: approximate, counted, countedact, countedparticiple, numbertaken
//   - lists: lists, namesinrow, objectlist, members, bareconj, membernoun, asidemember, included
//
// A repair begins with the example that it mends, in its comment. What it cannot be sure
// of it leaves as the parser hung it.
package mend
