// Package statistics finds what a report says of many acts at once: counts and tolls over
// a long time, and changes of pace (codebook, section 1).
//
//   - statistic: figures, and which acts of their sentence they state
//   - measure: what is counted
//   - period: over which time
//   - ratechange: how much more or less than before
//   - ordinalcount: "for the ninth time this year"
package statistics
