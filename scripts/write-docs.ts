import { writeFile } from "node:fs/promises";
import { generatedDocs } from "./generated-docs.ts";

for (const [path, text] of Object.entries(await generatedDocs())) await writeFile(path, text);
