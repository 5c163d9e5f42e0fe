// Package statistics finds what a report says of many acts at once: counts and tolls over
// a long time, and changes of pace (codebook, section 1).
//
//   - statistic: figures, and which acts of their sentence they state
//   - measure: what is counted
//   - period: over which time
//   - heldsolong: a time that only says how long persons were held
//   - ratechange: how much more or less than before; statedtrend: that there are more or fewer
//   - since: what a figure counts from
//   - heldagainst: counts of two times beside each other
//   - changedto: what a count has risen or fallen to
//   - goeson: tolls of the acts that the sentence before counts
//   - ordinalcount: "for the ninth time this year"
package statistics
