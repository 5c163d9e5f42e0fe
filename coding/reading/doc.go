// Package reading analyses a report and tells what its words name: the parties, places,
// times and numbers of each sentence, and on whose word it speaks. It knows no claims.
//
// The way through it, by files:
//
//   - from text to trees: language (a pack, opened once), analyse, dateline, labelapart, sections, document, shortname,
//     read; offsets turns bytes into code points at the edge
//   - what tells an act: triggers
//   - what a phrase names: thing, class, affiliated, ofunit, bearsarms, ridden, cargo, occupants, content, persons; filler describes
//     it as one who plays a role, housed tells whose men are in a place, propername gives it its name
//   - where and when: places, saidthere, sincewhen, times, dayreport
//   - how many: toll
//   - whose word: attribution, accordingto (a preposition), caregiver, governs, whospeaks, unknownspeaker, onesays, callsout, nounsource, reckons,
//     relativesource, sourcewithin, claimslives, clearedmen, loosesay, vouches, inserted, label, turns (of a talk or a broadcast), talk (an interview without signs),
//     semicolon, verdict, nopart and itsteller (what is said of an act told elsewhere), stillheld, matter
//     (what is said), mood, negation, blame, mutualblame, heldtobe, givenaim
//   - who that is: source, speaker, reference, whomeant, groupspeaks, ownword, names, onbehalf, continue (whose word goes
//     on), voice and publisher (whose report it is); allegiance (which
//     side an office is of), speaksfrom, unlisted, politicians, sides (who strikes whom); sourcerole, kin, partyrole,
//     apartrole, staterole (with owndeed and ownloss) and betweenstates tell the source's role in a claim; oneside
//     tells whether two parties are of one side
package reading
