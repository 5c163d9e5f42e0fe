// Package discourse joins the tellings of a report into claims: what several sentences say
// of one act on one source's word is one claim; the same act on another's word is another
// claim, which inherits what it does not say itself.
//
// The way through it, by files:
//
//   - document is a report, joiner what joins its tellings, take what is asked of each sentence
//   - are two tellings one act: compare, mentions, start, latter, tellsinfull, sincebefore, firstblow, sameagain, retold, elaborates,
//     samedead, givesaccount, caughtinfight, saysaim, whatitwas, howithappened, changehands, newtoll, hurtinit, siblings
//   - what refers back: coref and mainsubject (whom "they" are), personmeant and personsmeant (whom "her" and "of them"), identify, ofclaim,
//     meant (which act "the attack" means), namedshortly (whom a headline means), whotheywere, onoccasion, flown, camefrom and fromafar (whence a blow came)
//   - on whose word: continued, adopted, confirmed and speaksofact (who vouches for the act before), actdenied, accusedbefore, sayswhose, answersfor
//   - of both sides: bothsides, bothsidesmeant, deadofboth, armedby, nobodysforces
//   - tolls, means and effects told later: latertoll, barefigure, tollofside, tollapart, plaintoll, allofthem, effecttold, meanstold, happened, heldsuspects, wholaidit
//   - where and when: taketime
//   - summaries and their parts: summary
package discourse
