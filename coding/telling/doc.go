// Package telling finds what each sentence of a report tells of acts: a telling is one
// trigger word with its roles, toll, means, place, time, source and stance.
//
// The way through it, by files:
//
//   - teller and tellings: from the words of a sentence to its tellings; mention is what a telling holds; untaken keeps what
//     was turned down, and why; contradicted: what the text denies of what others say
//   - are two tellings of one act: oneact, by hangs (which clause hangs on which), apart, burnsother, partfell, inrow, eachapart,
//     dayofit, possible, leaves (what a blast left behind), nearestblow, strikesback (what is another blow), whereitlay,
//     namesclause; union joins those that are
//   - from a trigger to a telling: mentionof
//   - is it an act, with those that are told to have done it: needs, and what each asks for: needsconflict, needsvictim,
//     needsviolence, needsthing, needsweapon, ground, forcesmove, agreement; search, peace, harmless, foughtfor, executes, survives,
//     enters, approach, surroundings (what stands around), background, takesother,
//     kindofdeed, digestline, takesback, longago
//   - which act: act, attackact, taking, protested, entry, otheract
//   - who and to whom: fill, holder, whosehome, theirground, nationality, twonations, candidates, standin, pronounobject, anotherdone, ownvehicle,
//     partisan
//   - tolls that stand apart: nextparagraph, elliptic, tollgoeson, othertoll, tollcause, tollofsource, laterdeath
//   - with what, to what effect, how often: instruments, weaponrow, means, carried, armsalong, weapons, disarm;
//     effect; countacts, prisoners
//   - where: places, areameant, placecompare, distance, site, unlisted, unnamed, struckground, groundintown, facility, quarter, context, placeofoffice,
//     headline, linelabel
//   - when: times, timeofclause, planned, stretches, timeatend, whenstruck, otherclause, deedbetween, inmeasure
//   - on whose word: attribute, vaguesource, fact
package telling
