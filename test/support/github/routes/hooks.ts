import type { Call } from "../call.ts";
import { HttpError, notFound } from "../http-error.ts";
import type { Delivery } from "../webhook-queue.ts";
import type { Routes } from "./routes.ts";

function deliveries({ actor, state }: Call): Delivery[] {
  if (actor.kind !== "app") throw new HttpError(401, "A JSON web token could not be decoded");
  const { id } = actor.app;
  return state.hooks.log.filter((each) => each.app.id === id && each.state !== "held").reverse();
}

function deliveryOf(call: Call): Delivery {
  const id = call.number("delivery_id");
  const delivery = deliveries(call).find((each) => each.id === id);
  if (delivery === undefined) throw notFound();
  return delivery;
}

function render(delivery: Delivery) {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.createdAt,
    redelivery: delivery.redelivery,
    duration: 0,
    status: delivery.status === null ? (delivery.error ?? "pending") : "OK",
    status_code: delivery.status ?? 0,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}

/** What became of an app's webhooks, and sending one again. */
export function hookRoutes(routes: Routes): void {
  routes.on("GET", "/app/hook/config", (call) => {
    deliveries(call);
    const { actor } = call;
    const url = actor.kind === "app" ? (actor.app.hook.url ?? "") : "";
    return call.json({ content_type: "json", insecure_ssl: "0", secret: "********", url });
  });

  routes.on("GET", "/app/hook/deliveries", (call) => call.page(deliveries(call), render));

  routes.on("GET", "/app/hook/deliveries/{delivery_id}", (call) => {
    const delivery = deliveryOf(call);
    return call.json({
      ...render(delivery),
      request: { headers: {}, payload: JSON.parse(delivery.body) as unknown },
      response: { headers: {}, payload: null },
    });
  });

  routes.on("POST", "/app/hook/deliveries/{delivery_id}/attempts", (call) => {
    call.state.hooks.deliver(deliveryOf(call));
    return call.json({}, 202);
  });
}
