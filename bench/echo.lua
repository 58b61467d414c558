-- Posts a body of the size of a start.
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.body = '{"purpose":"sign_in","channel":"email","to":"person123456@bench.test"}'
