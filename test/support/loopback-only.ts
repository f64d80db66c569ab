import nock from "nock";

// No test may reach the network: only servers that the test itself listens with, on loopback.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
