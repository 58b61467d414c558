-- Countersign: starts only, for what one more pending verification costs.
dofile(os.getenv("BENCH_LOAD") .. "/verify.lua")

flow.check = nil
