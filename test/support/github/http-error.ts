/** An answer that is no success, thrown from anywhere below a route. */
export class HttpError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.body = {
      message,
      ...more,
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    };
    this.headers = headers;
  }
}

export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "custom";
  readonly value?: unknown;
  readonly message?: string;
}

export const notFound = (): HttpError => new HttpError(404, "Not Found");
export const forbidden = (message = "Resource not accessible by integration"): HttpError =>
  new HttpError(403, message);
export const gone = (message: string): HttpError => new HttpError(410, message);
/** 422 as GitHub words it for a field of a resource. */
export const invalid = (...errors: FieldError[]): HttpError =>
  new HttpError(422, "Validation Failed", { errors });
/** 422 without a field: the message says it all. */
export const unprocessable = (message: string): HttpError => new HttpError(422, message);

/** 301 for reads and 307 for writes, as GitHub answers for what was renamed or transferred. */
export function moved(location: string, method: string): HttpError {
  const status = method === "GET" || method === "HEAD" ? 301 : 307;
  return new HttpError(status, "Moved Permanently", { url: location }, { location });
}
