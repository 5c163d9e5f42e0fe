// Package telling finds what each sentence of a report tells of acts: a telling is one
// trigger word with its roles, toll, means, place, time, source and stance.
//
// The way through it, by files:
//
//   - teller and tellings: from the words of a sentence to its tellings; mention is what a telling holds, mentionof makes it
//     of a trigger; untaken keeps what was turned down, and why; contradicted: what the text denies of what others say
//   - is it an act: needs, and what each need looks at: needsconflict, needsvictim, needscaptor, needsviolence, needsthing,
//     needsweapon, needsforces, ground, agreement; nearby (what stands beside the words), plaininpeace, nobodysuffers, search,
//     takesback, takesother, enters, approach, survives, executes, askedabout, accusesofkind, digestline, historyonly
//   - are two tellings of one act: oneact, by hangs (which clause hangs on which), apart, burnsother, partfell, inrow, eachapart,
//     dayofit, possible, leaves (what a blast left behind), nearestblow, strikesback (what is another blow), whereitlay,
//     namesclause; union joins those that are
//   - which act: resolveact, attackact, protested, entry, ledto, otheract
//   - who and to whom: fill, foughtthem, holder, whosehome, theirground, nationality, twonations, candidates, standin, pronounobject,
//     anotherdone, ownvehicle, partisan
//   - tolls that stand apart: nextparagraph, elliptic, tollgoeson, othertoll, tollcause, tollofsource, laterdeath
//   - with what, to what effect, how often: instruments, weaponrow, weaponofrow, means, carried, armsalong, weaponmeant, bombsdisarmed;
//     effect, nodamage; countacts, prisoners
//   - where: places, accuser, whereborn, andelsewhere, ownclause, areameant, placecompare, distance, site, unlisted, unnamed, struckground, groundintown, facility, quarter,
//     context, placeofoffice, headline, linelabel
//   - when: times, timeofclause, timeofother, planned, stretches, timeatend, whenstruck, deedbetween, inmeasure
//   - on whose word: attribute, vaguesource, fact
package telling
