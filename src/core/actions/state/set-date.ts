/** Source of a pattern, of what follows "done by" where that sets a date instead of naming somebody. */
export const SET_DATE =
  "(?:\\d|the\\b|our\\b|next\\b|then\\b|end\\b|mid\\b|early\\b|late\\b|tomorrow|tonight|EO[DWMQY]\\b|COB\\b|Q[1-4]\\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\b\\.?(?: \\d|\\W*$))";
