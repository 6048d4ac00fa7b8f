// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/clinic.h"
#include "tests/bench/report.h"

namespace huella::bench {

void measureSignIn(Clinic& clinic, const Plan& plan, Report& report);
void measureAgenda(Clinic& clinic, const Plan& plan, Report& report);
void measureSearch(Clinic& clinic, const Plan& plan, Report& report);
void measureList(Clinic& clinic, const Plan& plan, Report& report);
void measureBoard(Clinic& clinic, const Plan& plan, Report& report);
void measureWrites(Clinic& clinic, const Plan& plan, Report& report);
void measurePhoto(Clinic& clinic, const Plan& plan, Report& report);
void measureStartup(Clinic& clinic, const Plan& plan, Report& report);

} // namespace huella::bench
