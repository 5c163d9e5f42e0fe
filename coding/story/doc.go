// Package story settles what only the whole report tells of its claims, when all its
// tellings have been joined: whose land, captives or losses are meant, which side somebody
// is on, what was told under which heading.
//
// The way through it, by files:
//
//   - story; finish, and what it does in turn: scene, namedlater, undertitle and dayheading (where and when a
//     story goes on), captors, onekilled, bodyfound, identified, personnamed, saidtobe
//   - settle, and what it does in turn: entered, sides, wave, carriedon, owndeed, mouthpiece, tookback,
//     lostground, possessed, occupiers, notthemselves
//   - sourcesof: where a source stands to the act it tells; noparty and nothingfirm: what is no party, and
//     when nothing that is told is firm
package story
