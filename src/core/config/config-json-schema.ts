import { z } from "zod";
import { Config } from "./schema.ts";

/**
 * The JSON schema of `.github/minutes.yml`, with which editors complete and check it. A mapping may
 * be empty there (`people:` with all its lines commented out), which YAML reads as null.
 */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Config, {
    io: "input",
    override: ({ zodSchema, jsonSchema, path }) => {
      const isEntry = !path.includes("anyOf");
      const isMapping = zodSchema instanceof z.ZodObject || zodSchema instanceof z.ZodRecord;
      if (isMapping && isEntry) Object.assign(jsonSchema, { type: ["object", "null"] });
    },
  });
  return { ...schema, title: "minutes-to-issues: .github/minutes.yml" };
}
