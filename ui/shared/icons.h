// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every icon and its file in resources/icons, drawn on a 24 grid with a 1.75 stroke.
#define HUELLA_ICONS(X)                                                                            \
    X(Arrival, "arrival")                                                                          \
    X(ArrowLeft, "arrow-left")                                                                     \
    X(ArrowRight, "arrow-right")                                                                   \
    X(Audit, "audit")                                                                              \
    X(Bell, "bell")                                                                                \
    X(Bird, "bird")                                                                                \
    X(Bone, "bone")                                                                                \
    X(Calendar, "calendar")                                                                        \
    X(CalendarCheck, "calendar-check")                                                             \
    X(Camera, "camera")                                                                            \
    X(Card, "card")                                                                                \
    X(Cash, "cash")                                                                                \
    X(Cat, "cat")                                                                                  \
    X(Check, "check")                                                                              \
    X(CheckCircle, "check-circle")                                                                 \
    X(ChevronDown, "chevron-down")                                                                 \
    X(ChevronLeft, "chevron-left")                                                                 \
    X(ChevronRight, "chevron-right")                                                               \
    X(ChevronUp, "chevron-up")                                                                     \
    X(Clock, "clock")                                                                              \
    X(Copy, "copy")                                                                                \
    X(Cross, "cross")                                                                              \
    X(CrossCircle, "cross-circle")                                                                 \
    X(Dog, "dog")                                                                                  \
    X(Dot, "dot")                                                                                  \
    X(Drop, "drop")                                                                                \
    X(Edit, "edit")                                                                                \
    X(Error, "error")                                                                              \
    X(Eye, "eye")                                                                                  \
    X(EyeOff, "eye-off")                                                                           \
    X(File, "file")                                                                                \
    X(Filter, "filter")                                                                            \
    X(Flask, "flask")                                                                              \
    X(Heart, "heart")                                                                              \
    X(Home, "home")                                                                                \
    X(Hourglass, "hourglass")                                                                      \
    X(Id, "id")                                                                                    \
    X(Image, "image")                                                                              \
    X(ImagePlus, "image-plus")                                                                     \
    X(Info, "info")                                                                                \
    X(Key, "key")                                                                                  \
    X(Link, "link")                                                                                \
    X(Lock, "lock")                                                                                \
    X(Logout, "logout")                                                                            \
    X(Mail, "mail")                                                                                \
    X(Minus, "minus")                                                                              \
    X(Monitor, "monitor")                                                                          \
    X(Moon, "moon")                                                                                \
    X(More, "more")                                                                                \
    X(Paw, "paw")                                                                                  \
    X(PawSolid, "paw-solid")                                                                       \
    X(Phone, "phone")                                                                              \
    X(Pill, "pill")                                                                                \
    X(Play, "play")                                                                                \
    X(Plus, "plus")                                                                                \
    X(Print, "print")                                                                              \
    X(Queue, "queue")                                                                              \
    X(Rabbit, "rabbit")                                                                            \
    X(Refresh, "refresh")                                                                          \
    X(Scale, "scale")                                                                              \
    X(Search, "search")                                                                            \
    X(Settings, "settings")                                                                        \
    X(Shield, "shield")                                                                            \
    X(Stethoscope, "stethoscope")                                                                  \
    X(Sun, "sun")                                                                                  \
    X(Syringe, "syringe")                                                                          \
    X(Trash, "trash")                                                                              \
    X(Ultrasound, "ultrasound")                                                                    \
    X(Undo, "undo")                                                                                \
    X(User, "user")                                                                                \
    X(UserOff, "user-off")                                                                         \
    X(UserPlus, "user-plus")                                                                       \
    X(Users, "users")                                                                              \
    X(Warning, "warning")                                                                          \
    X(WifiOff, "wifi-off")                                                                         \
    X(Xray, "xray")

namespace huella::ui {

#define HUELLA_ICON_NAME(name, file) name,
enum class Icons { HUELLA_ICONS(HUELLA_ICON_NAME) };
#undef HUELLA_ICON_NAME

} // namespace huella::ui
