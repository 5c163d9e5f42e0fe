// Package earnest tells whether words that can tell an act are meant in earnest: as an act
// that was done, and not as sport, business, law, an exercise, an accident, a figure of speech, a
// plan, a habit or a state of things.
//
// The way through it, by files:
//
//   - judge is what it works on, with remembered (answers that are asked for again); setting
//     (whether the report is about conflict) and civillife (or of peaceful things)
//   - falsefriends lists in how many ways words tell no act; othersense holds those that are of no group below
//   - what is played, written or said: exercise, fictiontold, notinearnest, figures, rhetoric, inpassing, mourned
//   - other fields: otherfields, civilmatters, politics, otherdeals, workstoppage, illness, byaccident, disaster, craftstruck
//   - no blow: harmless, saywhere, barred, surrender, fightingtoend, foughtfor, peace, forcesmove, ontheway, taking,
//     disarm, weapons
//   - no one act: manyatonce, generally, kindofdeed, atlarge, trend, habit, deniesasarule, longago, background
//   - what stands around a word: act, predicated, attach, partings, otherclause, surroundings
package earnest
