import { createHmac } from "node:crypto";
import type { App } from "./model.ts";

export interface Delivery {
  readonly id: number;
  /** Kept when it is delivered again. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly app: App;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  /** The JSON, frozen when the event happened. */
  readonly body: string;
  readonly redelivery: boolean;
  readonly createdAt: string;
  state: "held" | "sending" | "delivered" | "failed" | "dropped";
  /** The receiver's answer; null before it, and where there was none. */
  status: number | null;
  error: string | null;
}

/** GitHub gives a receiver ten seconds. */
const patience = 10_000;

/**
 * Webhooks on their way: each is sent at once and on its own, as GitHub does, unless `hold` was
 * called. None is sent again by itself.
 */
export class WebhookQueue {
  /** All deliveries, oldest first. */
  readonly log: Delivery[] = [];
  #holding = false;
  readonly #underWay = new Set<Promise<void>>();

  /** From now on deliveries wait for `release`, `deliver` or `drop`. */
  hold(): void {
    this.#holding = true;
  }

  get held(): Delivery[] {
    return this.log.filter(({ state }) => state === "held");
  }

  /** Sends what is held, in the order that `arrange` gives (left out: stays held), and holds no more. */
  release(arrange: (held: Delivery[]) => readonly Delivery[] = (held) => held): void {
    this.#holding = false;
    for (const delivery of arrange(this.held)) this.deliver(delivery);
  }

  /** Sends one, held or not; an answered one is repeated under the same guid, as redelivery does. */
  deliver(delivery: Delivery): void {
    if (delivery.state === "held") {
      this.#send(delivery);
      return;
    }
    const again: Delivery = {
      ...delivery,
      id: this.log.length + 1,
      redelivery: true,
      state: "sending",
      status: null,
      error: null,
    };
    this.log.push(again);
    this.#send(again);
  }

  /** The delivery never arrives. */
  drop(...deliveries: Delivery[]): void {
    for (const delivery of deliveries) if (delivery.state === "held") delivery.state = "dropped";
  }

  /** Whether something is being sent. */
  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Until nothing is being sent, and what was sent in turn has been answered too. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  push(event: Omit<Delivery, "id" | "guid" | "redelivery" | "state" | "status" | "error">): void {
    const id = this.log.length + 1;
    const delivery: Delivery = {
      ...event,
      id,
      guid: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
      redelivery: false,
      state: "held",
      status: null,
      error: null,
    };
    this.log.push(delivery);
    if (!this.#holding) this.#send(delivery);
  }

  #send(delivery: Delivery): void {
    delivery.state = "sending";
    const work = send(delivery).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }
}

async function send(delivery: Delivery): Promise<void> {
  const { url, deliver } = delivery.app.hook;
  if (url === null && deliver === undefined) {
    delivery.state = "failed";
    delivery.error = "The app has no webhook URL";
    return;
  }
  try {
    const request = new Request(url ?? "http://webhook.invalid/", {
      method: "POST",
      headers: headersOf(delivery),
      body: delivery.body,
      signal: AbortSignal.timeout(patience),
    });
    const response = await (deliver ?? fetch)(request);
    await response.arrayBuffer();
    delivery.status = response.status;
    delivery.state = response.ok ? "delivered" : "failed";
  } catch (error) {
    delivery.state = "failed";
    delivery.error = error instanceof Error ? error.message : String(error);
  }
}

function headersOf(delivery: Delivery): Record<string, string> {
  const signature = createHmac("sha256", delivery.app.hook.secret).update(delivery.body);
  return {
    accept: "*/*",
    "content-type": "application/json",
    "user-agent": "GitHub-Hookshot/loopback",
    "x-github-delivery": delivery.guid,
    "x-github-event": delivery.event,
    "x-github-hook-id": String(delivery.app.id),
    "x-github-hook-installation-target-id": String(delivery.app.id),
    "x-github-hook-installation-target-type": "integration",
    "x-hub-signature-256": `sha256=${signature.digest("hex")}`,
  };
}
