const PUT_OFF =
  /^(?:\W|[\p{L}.]{1,20}:\s)*(?:push(?:ed|ing)|postponed|deferred|moved|delayed|rescheduled) (?:this |it |out )?(?:to|until|till|for)\b/iu;

/** Whether a note puts off what stands before it: "Ann: pushed to the 10/6 call". */
export function putsOff(note: string): boolean {
  return PUT_OFF.test(note);
}
